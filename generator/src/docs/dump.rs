//! A page as text, one line per block: for tests and for looking at.

use std::fmt::Write;

use super::model::{Block, BlockKind, Inline, Page, Place, Target};

/// The page as text: one line per block, indented by depth, with line and column. Problems follow.
pub fn dump(page: &Page) -> String {
    let mut dump = Dump { out: String::new() };
    dump.blocks(&page.blocks, 0);
    for problem in &page.problems {
        dump.line(&problem.at, 0, &format!("! {:?} {}", problem.kind, problem.detail));
    }
    dump.out
}

struct Dump {
    out: String,
}

impl Dump {
    fn line(&mut self, at: &Place, depth: usize, text: &str) {
        let text: String = text.trim_end().chars().map(|c| if c.is_control() { '␤' } else { c }).collect();
        // Writing to a string does not fail.
        let _ = writeln!(self.out, "{:indent$}{}:{} {text}", "", at.line, at.column, indent = depth * 2);
    }

    fn blocks(&mut self, blocks: &[Block], depth: usize) {
        for block in blocks {
            self.block(block, depth);
        }
    }

    fn block(&mut self, block: &Block, depth: usize) {
        let at = &block.at;
        match &block.kind {
            BlockKind::Heading { level, text, anchor } => {
                let anchor = anchor.as_ref().map_or_else(String::new, |anchor| format!(" #{anchor}"));
                self.line(at, depth, &format!("h{level}{anchor} {}", inlines(text)));
            }
            BlockKind::Paragraph(text) => self.line(at, depth, &format!("p {}", inlines(text))),
            BlockKind::List { start, items } => {
                let start = start.map_or_else(String::new, |start| format!(" {start}"));
                self.line(at, depth, &format!("list{start}"));
                for item in items {
                    self.line(&item.at, depth + 1, "item");
                    self.blocks(&item.blocks, depth + 2);
                }
            }
            BlockKind::Quote(blocks) => self.holder(at, depth, "quote", blocks),
            BlockKind::Code { lang, text } => self.line(at, depth, &format!("code {lang}: {text}")),
            BlockKind::Table(table) => {
                self.line(at, depth, "table");
                for row in &table.rows {
                    self.line(&row.at, depth + 1, "row");
                    for cell in &row.cells {
                        self.holder(
                            &cell.at,
                            depth + 2,
                            if cell.merged { "merged" } else { "cell" },
                            &cell.blocks,
                        );
                    }
                }
            }
            BlockKind::Tabs(tabs) => {
                self.line(at, depth, "tabs");
                for tab in tabs {
                    self.holder(&tab.at, depth + 1, &format!("tab {}", inlines(&tab.label)), &tab.blocks);
                }
            }
            BlockKind::Note { kind, title, blocks } => {
                self.holder(at, depth, &format!("note {kind}: {title}"), blocks)
            }
            BlockKind::Cut { title, blocks } => self.holder(at, depth, &format!("cut: {title}"), blocks),
            BlockKind::Include { target, blocks } => {
                self.holder(at, depth, &format!("include {target}"), blocks)
            }
            BlockKind::Html(text) => self.line(at, depth, &format!("html {text}")),
            BlockKind::Rule => self.line(at, depth, "rule"),
        }
    }

    fn holder(&mut self, at: &Place, depth: usize, name: &str, blocks: &[Block]) {
        self.line(at, depth, name);
        self.blocks(blocks, depth + 1);
    }
}

fn inlines(text: &[Inline]) -> String {
    text.iter().map(inline).collect()
}

fn inline(piece: &Inline) -> String {
    match piece {
        Inline::Text(text) | Inline::Html(text) => text.clone(),
        Inline::Code(text) => format!("`{text}`"),
        Inline::Strong(text) => format!("<b>{}</b>", inlines(text)),
        Inline::Emphasis(text) => format!("<i>{}</i>", inlines(text)),
        Inline::Superscript(text) => format!("<sup>{}</sup>", inlines(text)),
        Inline::Link { text, target } => format!("[{}]({})", inlines(text), address(target)),
        Inline::Image(text) => format!("![{text}]"),
        Inline::Break => "⏎".to_owned(),
    }
}

fn address(target: &Target) -> String {
    match target {
        Target::Page { path, anchor } => {
            let anchor = anchor.as_ref().map_or_else(String::new, |anchor| format!("#{anchor}"));
            format!("page {path}{anchor}")
        }
        Target::Anchor(anchor) => format!("#{anchor}"),
        Target::Other(text) => text.clone(),
    }
}
