//! Tables by what their columns hold.

use super::vocabulary::cells::MULTIPLE;
use super::vocabulary::{COLUMNS, Column, TYPE_LABEL};
use crate::docs::{Block, BlockKind, Cell, Inline, Inlines, Place, Row, Table, plain};

/// A table with the meaning of its columns.
#[derive(Debug, Clone)]
pub struct Columns<'p> {
    /// What each column holds, by position.
    pub roles: Vec<Column>,
    /// The rows below the header.
    pub rows: &'p [Row],
    /// The table has a header row; if not, `roles` are guessed from its form.
    pub header: bool,
}

impl<'p> Columns<'p> {
    /// Reads the header of a table.
    pub fn of(table: &'p Table) -> Self {
        let Some((first, rest)) = table.rows.split_first() else {
            return Self { roles: Vec::new(), rows: &[], header: false };
        };
        let titles: Vec<Option<Column>> = first.cells.iter().map(|cell| column(&lines(cell))).collect();
        // The type of a field is a link; the word "type" below the title of a column is none.
        let linked =
            first.cells.first().is_some_and(|cell| paragraphs(cell).flatten().any(super::corpus::is_link));
        let known = titles.first().is_some_and(|title| title.is_some());
        if (known || first.cells.len() > 1 && first.cells.iter().all(is_title)) && !linked {
            let roles = titles.into_iter().map(|title| title.unwrap_or(Column::Other)).collect();
            return Self { roles, rows: rest, header: true };
        }
        // Without a header the table is one of fields: name and type, then the description.
        Self { roles: vec![Column::Name, Column::Description], rows: &table.rows, header: false }
    }

    /// The cell of a row that holds something, if the table has such a column.
    pub fn cell<'r>(&self, row: &'r Row, role: Column) -> Option<&'r Cell> {
        self.position(role).and_then(|at| row.cells.get(at))
    }

    /// The first column with a role.
    pub fn position(&self, role: Column) -> Option<usize> {
        self.roles.iter().position(|r| *r == role)
    }

    /// Whether the table lists fields: its first column holds names (or, in tables of objects, is called value).
    pub fn is_fields(&self) -> bool {
        match self.roles.first() {
            Some(Column::Name) => {
                self.position(Column::Message).is_none() || self.position(Column::Description).is_some()
            }
            Some(Column::Value) => self.position(Column::Description).is_some(),
            // What the fields belong to stands in front of their names.
            Some(Column::Other) => {
                self.position(Column::Name).is_some() && self.position(Column::Description).is_some()
            }
            _ => false,
        }
    }

    /// Whether the table lists errors.
    pub fn is_errors(&self) -> bool {
        self.position(Column::Code).is_some()
            || self.position(Column::Message).is_some()
            || self.position(Column::Status).is_some()
    }
}

/// Whether a cell holds words in bold and nothing else.
fn is_title(cell: &Cell) -> bool {
    let [Block { kind: BlockKind::Paragraph(inlines), .. }] = cell.blocks.as_slice() else { return false };
    match inlines.as_slice() {
        [Inline::Strong(_)] => true,
        [Inline::Strong(_), Inline::Break, Inline::Code(code)] => code == TYPE_LABEL,
        // On one line with the title.
        [Inline::Strong(_), Inline::Text(between), Inline::Code(code)] => {
            between.trim().is_empty() && code == TYPE_LABEL
        }
        _ => false,
    }
}

/// The title of a column: its first words in bold, or its first line.
fn column(lines: &[String]) -> Option<Column> {
    let first = lines.first()?;
    let first = first.split('/').next().unwrap_or(first).trim().to_lowercase();
    let first =
        first.strip_suffix(TYPE_LABEL).map(str::trim_end).filter(|title| !title.is_empty()).unwrap_or(&first);
    COLUMNS.iter().find(|(title, _)| *title == first).map(|(_, column)| *column)
}

/// The lines of a cell as text; only paragraphs count.
pub fn lines(cell: &Cell) -> Vec<String> {
    let mut out = Vec::new();
    for block in &cell.blocks {
        if let BlockKind::Paragraph(inlines) = &block.kind {
            out.extend(
                inlines.split(|i| matches!(i, Inline::Break)).map(plain).filter(|line| !line.is_empty()),
            );
        }
    }
    out
}

/// The text of a cell without markup; blocks are joined by a space.
pub fn text(cell: &Cell) -> String {
    let mut out = String::new();
    push_text(&cell.blocks, &mut out);
    out.trim().to_owned()
}

/// The text of blocks without markup; blocks are joined by a space.
pub fn blocks_text(blocks: &[Block]) -> String {
    let mut out = String::new();
    push_text(blocks, &mut out);
    out.trim().to_owned()
}

fn push_text(blocks: &[Block], out: &mut String) {
    for block in blocks {
        if !out.is_empty() && !out.ends_with(' ') {
            out.push(' ');
        }
        match &block.kind {
            BlockKind::Paragraph(inlines) | BlockKind::Heading { text: inlines, .. } => {
                out.push_str(&plain(inlines))
            }
            BlockKind::List { items, .. } => items.iter().for_each(|item| push_text(&item.blocks, out)),
            BlockKind::Quote(blocks) | BlockKind::Note { blocks, .. } | BlockKind::Cut { blocks, .. } => {
                push_text(blocks, out);
            }
            BlockKind::Code { text, .. } => out.push_str(text.trim()),
            _ => {}
        }
    }
}

/// A row of a table of fields.
#[derive(Debug, Clone)]
pub struct FieldRow<'p> {
    /// The names; several where the row offers alternatives. Empty where the row has only a type.
    pub names: Vec<Name>,
    /// The type in the spec's form.
    pub type_: Option<String>,
    /// Where the type links to.
    pub type_target: Option<&'p crate::docs::Target>,
    /// The description.
    pub description: &'p [Block],
    /// The default, where the table has a column for it.
    pub default: Option<String>,
    /// The row stands under a title that calls its fields deprecated.
    pub deprecated: bool,
    /// Where the row begins.
    pub at: &'p Place,
}

/// A name as a row gives it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Name {
    /// The name on the wire.
    pub name: String,
    /// It carries the star of required parameters.
    pub required: bool,
}

/// The rows of a table of fields.
pub fn field_rows<'p>(columns: &Columns<'p>) -> Vec<FieldRow<'p>> {
    let name_at = columns.position(Column::Name).unwrap_or(0);
    let description_at = columns.position(Column::Description).unwrap_or(1);
    let type_at = columns.position(Column::Type);
    let default_at = columns.position(Column::Default);
    let mut out = Vec::new();
    for row in columns.rows {
        let Some(cell) = row.cells.get(name_at) else { continue };
        if is_title(cell)
            && row.cells.len() > 1
            && row.cells.iter().skip(1).all(|cell| cell.blocks.is_empty())
        {
            // A title between the rows, over those that follow.
            continue;
        }
        let mut parsed = name_cell(cell);
        if let Some(cell) = type_at.and_then(|at| row.cells.get(at))
            && parsed.type_.is_none()
        {
            parsed.type_ = super::types::normalise(&text(cell));
        }
        if parsed.names.is_empty() && parsed.type_.is_none() {
            continue;
        }
        let description: &[Block] =
            row.cells.get(description_at).map(|cell| cell.blocks.as_slice()).unwrap_or_default();
        if says_multiple(description)
            && let Some(type_) = &mut parsed.type_
        {
            super::types::make_list(type_);
        }
        out.push(FieldRow {
            names: parsed.names,
            type_: parsed.type_,
            type_target: parsed.target,
            description,
            default: default_at.and_then(|at| row.cells.get(at)).and_then(super::pieces::sole_code),
            deprecated: false,
            at: &row.at,
        });
    }
    if let [only] = out.as_mut_slice()
        && only.type_.as_deref().is_some_and(super::types::is_scalar)
        && super::keys::key_of_map(only.description).is_some()
    {
        // What a plain value has a key for is an entry of a map.
        for name in only.names.iter_mut().filter(|name| !super::node::is_placeholder(&name.name)) {
            name.name = format!("<{}>", name.name);
        }
    }
    out
}

struct NameCell<'p> {
    names: Vec<Name>,
    type_: Option<String>,
    target: Option<&'p crate::docs::Target>,
}

/// Reads a cell such as ``**NAME*** `type` ``: the name in bold, a star if required, the type in code behind it.
fn name_cell(cell: &Cell) -> NameCell<'_> {
    let mut names: Vec<Name> = Vec::new();
    let mut types: Vec<String> = Vec::new();
    let mut target = None;
    let mut first_line = true;
    // A bar between two names: a parameter with two spellings, or (without spaces) one literal name with a bar in it.
    let mut glue = false;
    let has_bold = paragraphs(cell).any(|inlines| inlines.iter().any(|i| matches!(i, Inline::Strong(_))));
    for inlines in paragraphs(cell) {
        // Words in a line below the type describe the field.
        let mut words = false;
        let mut begins = true;
        for inline in inlines {
            let first = std::mem::replace(&mut begins, matches!(inline, Inline::Break));
            words &= !matches!(inline, Inline::Break);
            words |= first && !types.is_empty() && matches!(inline, Inline::Text(text) if is_sentence(text));
            match inline {
                Inline::Break => first_line = false,
                _ if words => {}
                Inline::Strong(inner) => {
                    let (name, starred) = bold_name(inner);
                    if name.is_empty() {
                        continue;
                    }
                    match names.last_mut() {
                        Some(last) if glue => {
                            last.name.push('|');
                            last.name.push_str(&name);
                        }
                        _ => names.push(Name { name, required: starred }),
                    }
                    glue = false;
                }
                Inline::Code(code)
                    if !has_bold
                        && names.is_empty()
                        && first_line
                        && has_more(cell)
                        && !is_type_of_nothing(code) =>
                {
                    names.push(Name { name: code.trim().to_owned(), required: false });
                }
                Inline::Code(code) => types.push(code.clone()),
                Inline::Link { text, target: to } => {
                    types.push(plain(text));
                    target = target.or(Some(to));
                }
                Inline::Superscript(inner) => {
                    if plain(inner) == "*"
                        && let Some(last) = names.last_mut()
                        && types.is_empty()
                    {
                        last.required = true;
                    }
                }
                Inline::Text(text) if types.is_empty() && !names.is_empty() => {
                    if let Some(last) = names.last_mut()
                        && is_star(text)
                    {
                        last.required = true;
                    }
                    glue = text == "|";
                    if !first_line {
                        types.push(text.clone());
                    }
                }
                Inline::Text(text) if !types.is_empty() || !first_line => types.push(text.clone()),
                Inline::Text(_) | Inline::Emphasis(_) | Inline::Image(_) | Inline::Html(_) => {}
            }
        }
        first_line = false;
    }
    for name in names.iter_mut().filter(|name| name.required && name.name.ends_with('_')) {
        // The star belongs to the name, which stands for many.
        name.name.push('*');
        name.required = false;
    }
    NameCell { names, type_: super::types::normalise(&join_types(&types)), target }
}

/// A bold text that is a name. A star in it, raised or at its end, marks the parameter as required.
fn bold_name(inner: &[Inline]) -> (String, bool) {
    let mut name = String::new();
    let mut starred = false;
    for inline in inner {
        match inline {
            Inline::Superscript(star) if plain(star) == "*" => starred = true,
            Inline::Break => name.push(' '),
            other => name.push_str(&plain(std::slice::from_ref(other))),
        }
    }
    let name = name.trim();
    // `**name**,**`: a comma between the name and a footnote mark belongs to neither.
    let name = name.trim_end_matches(',').trim_end();
    // Braces, be they escaped with the wrong sign, are another way to write what stands for any key.
    let bare = name.replace("/{", "{").replace("/}", "}");
    match bare.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
        Some(inner) => (format!("<{inner}>"), starred),
        None => (name.to_owned(), starred),
    }
}

/// `*` behind a name marks it as required, `**` refers to a footnote.
fn is_star(text: &str) -> bool {
    let text = text.trim_start();
    text.starts_with('*') && !text.starts_with("**")
}

/// The texts of the paragraphs of a cell.
pub fn paragraphs(cell: &Cell) -> impl Iterator<Item = &Inlines> {
    cell.blocks.iter().filter_map(|block| match &block.kind {
        BlockKind::Paragraph(inlines) => Some(inlines),
        _ => None,
    })
}

/// Whether a description says behind its first sentence that the field holds several values: "A mail. Multiple".
fn says_multiple(description: &[Block]) -> bool {
    let Some(Block { kind: BlockKind::Paragraph(inlines), .. }) = description.first() else { return false };
    let text = plain(inlines).to_lowercase();
    text.split(". ").skip(1).any(|sentence| {
        let words = sentence.split(',').next().unwrap_or(sentence);
        words.trim().trim_end_matches('.') == MULTIPLE
    })
}

/// Whether a text is made of words, and no type: it begins with a capital and has several.
fn is_sentence(text: &str) -> bool {
    text.trim_start().starts_with(char::is_uppercase) && text.split_whitespace().count() > 2
}

/// Whether code that stands alone is the type of a row without a name.
fn is_type_of_nothing(code: &str) -> bool {
    code.trim() == "null"
}

/// Whether a cell without bold text has more than one piece of code: the first is the name then.
fn has_more(cell: &Cell) -> bool {
    let codes =
        paragraphs(cell).flatten().filter(|i| matches!(i, Inline::Code(_) | Inline::Link { .. })).count();
    codes > 1 || cell.blocks.len() == 1 && paragraphs(cell).flatten().count() == 1
}

fn join_types(pieces: &[String]) -> String {
    let mut out = String::new();
    for piece in pieces {
        let trimmed = piece.trim();
        if trimmed.is_empty() {
            continue;
        }
        let joint = matches!(trimmed, "|" | "/" | "or" | ",");
        if joint {
            out.push('|');
        } else {
            if !out.is_empty()
                && !out.ends_with('|')
                && !trimmed.starts_with("[]")
                && !trimmed.starts_with('|')
            {
                out.push('|');
            }
            out.push_str(trimmed);
        }
    }
    out
}
