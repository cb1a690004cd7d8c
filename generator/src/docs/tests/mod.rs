//! The reader against small pages, against random text, and against the whole documentation.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice
)]

mod corpus;
mod fixtures;
mod hostile;
mod random;
mod site;

use super::{Block, BlockKind, Page, Place, Site};

/// A page by itself.
fn page(text: &str) -> Page {
    Site::from_files([("page.md".to_owned(), text.to_owned())]).page("page.md").unwrap()
}

/// Every block, with what stands in it, outermost first.
fn walk<'p>(blocks: &'p [Block], visit: &mut dyn FnMut(&'p Block)) {
    for block in blocks {
        visit(block);
        children(block, &mut |inner| walk(inner, visit));
    }
}

fn children<'p>(block: &'p Block, visit: &mut dyn FnMut(&'p [Block])) {
    match &block.kind {
        BlockKind::Quote(blocks)
        | BlockKind::Note { blocks, .. }
        | BlockKind::Cut { blocks, .. }
        | BlockKind::Include { blocks, .. } => visit(blocks),
        BlockKind::List { items, .. } => items.iter().for_each(|item| visit(&item.blocks)),
        BlockKind::Tabs(tabs) => tabs.iter().for_each(|tab| visit(&tab.blocks)),
        BlockKind::Table(table) => {
            table.rows.iter().flat_map(|row| &row.cells).for_each(|cell| visit(&cell.blocks))
        }
        _ => {}
    }
}

/// Every place of a page that lies in the page's own file.
fn places(page: &Page) -> Vec<&Place> {
    let mut places: Vec<&Place> = page.problems.iter().map(|problem| &problem.at).collect();
    walk(&page.blocks, &mut |block| {
        places.push(&block.at);
        match &block.kind {
            BlockKind::List { items, .. } => places.extend(items.iter().map(|item| &item.at)),
            BlockKind::Tabs(tabs) => places.extend(tabs.iter().map(|tab| &tab.at)),
            BlockKind::Table(table) => {
                places.extend(table.rows.iter().map(|row| &row.at));
                places.extend(table.rows.iter().flat_map(|row| &row.cells).map(|cell| &cell.at));
            }
            _ => {}
        }
    });
    places.retain(|place| place.file == page.path);
    places
}
