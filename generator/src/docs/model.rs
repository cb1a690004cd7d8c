//! A page of Diplodoc Markdown as a tree of blocks, every block with its place.
//!
//! Nothing here knows Bitrix24: the model is what the Markdown and the Diplodoc extensions say.

use std::fmt;
use std::sync::Arc;

/// Where something stands in the documentation. `line` and `column` start at 1; columns count characters.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// Path of the file, relative to the root of the documentation, with `/` between its parts.
    pub file: Arc<str>,
    /// Line of the first character, from 1.
    pub line: u32,
    /// Column of the first character, from 1, in characters.
    pub column: u32,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.file, self.line, self.column)
    }
}

/// One Markdown file, read.
#[derive(Debug, Clone, PartialEq)]
pub struct Page {
    /// Path of the file, relative to the root of the documentation, with `/` between its parts.
    pub path: Arc<str>,
    /// The blocks of the page, includes expanded.
    pub blocks: Vec<Block>,
    /// What the reader had to put up with; the page is usable all the same.
    pub problems: Vec<Problem>,
}

/// A construct that does not follow the rules of the format and what was made of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Which rule is broken.
    pub kind: ProblemKind,
    /// Where.
    pub at: Place,
    /// What a reader needs beyond the kind: the name of the link target, the tag that is not closed …
    pub detail: String,
}

/// Which rule of the format a page breaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ProblemKind {
    /// `{% note %}`, `{% list tabs %}`, `{% cut %}` or `{% if %}` without its end, or an end without its beginning.
    UnbalancedTag,
    /// A tag that the reader does not know; its line is dropped.
    UnknownTag,
    /// `#|` without `|#`.
    UnclosedTable,
    /// A table row that is not closed by `||` before the next row or the end of the table.
    UnclosedRow,
    /// Text between the rows of a table; it is dropped.
    StrayText,
    /// A tab list without a label; its content is kept in its place.
    EmptyTabs,
    /// A row with more or fewer cells than the first row of its table.
    RowArity,
    /// A fenced code block without its end.
    UnclosedFence,
    /// `<!--` without `-->`.
    UnclosedComment,
    /// An include whose target does not exist.
    MissingInclude,
    /// An include or a link that leads out of the documentation.
    OutsideTree,
    /// An include that (indirectly) includes itself, or is nested too deep.
    IncludeCycle,
    /// Blocks nested deeper than the reader follows; the inner ones are kept as one paragraph of text.
    TooDeep,
    /// A link to a page that does not exist.
    BrokenLink,
    /// A menu that is missing or is not YAML.
    BrokenMenu,
    /// A file that is not UTF-8.
    NotUtf8,
    /// What has the name of a page but is a symbolic link, a pipe or the like.
    NotAFile,
    /// A file that is longer than any page.
    TooLarge,
}

/// A block and where it begins.
#[derive(Debug, Clone, PartialEq)]
pub struct Block {
    /// What it is.
    pub kind: BlockKind,
    /// Where it begins. Blocks of an included file have their place in that file.
    pub at: Place,
}

/// The kinds of blocks.
#[derive(Debug, Clone, PartialEq)]
pub enum BlockKind {
    /// `## Text {#anchor}`.
    Heading {
        /// 1 to 6.
        level: u8,
        /// The text without the anchor.
        text: Inlines,
        /// The explicit anchor, without `#`.
        anchor: Option<String>,
    },
    /// A paragraph. A trailing attribute block such as `{.name}` is removed.
    Paragraph(Inlines),
    /// A bullet or a numbered list.
    List {
        /// The number of the first item in a numbered list.
        start: Option<u64>,
        /// The items.
        items: Vec<Item>,
    },
    /// `> …`.
    Quote(Vec<Block>),
    /// Fenced or indented code.
    Code {
        /// The first word behind the fence, lower case, empty if there is none.
        lang: String,
        /// The code, without the indentation of the block that it stands in.
        text: String,
    },
    /// `#| … |#`.
    Table(Table),
    /// `{% list tabs %} … {% endlist %}`.
    Tabs(Vec<Tab>),
    /// `{% note kind "title" %} … {% endnote %}`.
    Note {
        /// `tip`, `info`, `warning`, `alert`, or what else stands there, lower case.
        kind: String,
        /// The title without its quotes, trimmed; empty if there is none.
        title: String,
        /// The body.
        blocks: Vec<Block>,
    },
    /// `{% cut "title" %} … {% endcut %}`.
    Cut {
        /// The title without its quotes.
        title: String,
        /// The body.
        blocks: Vec<Block>,
    },
    /// `{% include [label](path) %}`, expanded.
    Include {
        /// Path of the included file, relative to the root of the documentation.
        target: Arc<str>,
        /// The blocks of the included file; empty where it could not be read.
        blocks: Vec<Block>,
    },
    /// A block of HTML, verbatim.
    Html(String),
    /// `---`.
    Rule,
}

/// An item of a list.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// What stands in it; a tight item holds one paragraph first.
    pub blocks: Vec<Block>,
    /// Where its text begins.
    pub at: Place,
}

/// A tab of a tab list.
#[derive(Debug, Clone, PartialEq)]
pub struct Tab {
    /// The label.
    pub label: Inlines,
    /// The body.
    pub blocks: Vec<Block>,
    /// Where the label begins.
    pub at: Place,
}

/// A `#| … |#` table. Whether the first row is a header is for the reader of the table to say.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// The rows in order. Rows without any text are left out.
    pub rows: Vec<Row>,
}

/// A row of a table.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// The cells in order. A cell merged with its left neighbour (`>`) is empty and has `merged` set.
    pub cells: Vec<Cell>,
    /// Where the row begins.
    pub at: Place,
}

/// A cell of a table.
#[derive(Debug, Clone, PartialEq)]
pub struct Cell {
    /// What stands in it.
    pub blocks: Vec<Block>,
    /// Where its text begins.
    pub at: Place,
    /// The cell is only a continuation of its left (`>`) or upper (`^`) neighbour.
    pub merged: bool,
}

/// Text with its markup.
pub type Inlines = Vec<Inline>;

/// A piece of text.
#[derive(Debug, Clone, PartialEq)]
pub enum Inline {
    /// Plain text, escapes and entities resolved.
    Text(String),
    /// `` `code` ``.
    Code(String),
    /// `**strong**`.
    Strong(Inlines),
    /// `_emphasis_`.
    Emphasis(Inlines),
    /// `^superscript^`.
    Superscript(Inlines),
    /// `[text](target)`.
    Link {
        /// The text; for `[{#T}](page.md)` the title of the target page.
        text: Inlines,
        /// Where it leads.
        target: Target,
    },
    /// An image, by its alternative text.
    Image(String),
    /// A line break within a paragraph, soft or hard.
    Break,
    /// An HTML tag, verbatim (often an unescaped `<placeholder>`).
    Html(String),
}

/// Where a link leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// A file of the documentation, by its path relative to the root, with the anchor if there is one.
    Page {
        /// Path relative to the root.
        path: Arc<str>,
        /// The anchor, without `#`.
        anchor: Option<String>,
    },
    /// An anchor on the same page, without `#`.
    Anchor(String),
    /// Anything else, verbatim: web addresses, terms (`*term`), paths that lead out of the tree.
    Other(String),
}

/// The text of inlines without markup; breaks become spaces.
pub fn plain(inlines: &[Inline]) -> String {
    let mut out = String::new();
    push_plain(inlines, &mut out);
    out.trim().to_owned()
}

fn push_plain(inlines: &[Inline], out: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Text(text) | Inline::Code(text) | Inline::Html(text) | Inline::Image(text) => {
                out.push_str(text)
            }
            Inline::Strong(inner) | Inline::Emphasis(inner) | Inline::Superscript(inner) => {
                push_plain(inner, out)
            }
            Inline::Link { text, .. } => push_plain(text, out),
            Inline::Break => out.push(' '),
        }
    }
}
