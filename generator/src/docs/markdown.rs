//! Ordinary Markdown, read by `pulldown-cmark`, as blocks.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag};

use super::inlines;
use super::lines::Line;
use super::model::{
    Block, BlockKind, Cell, Inline, Inlines, Item, Place, ProblemKind, Row, Table, Target, plain,
};

/// Blocks and inlines are nested at most this deep; what is deeper joins its surroundings.
pub(super) const MAX_DEPTH: usize = 40;

/// Stands in the text for blocks that are known already.
const HOLDER: &str = "<!---->";

/// What the conversion asks of its surroundings. Offsets are byte offsets in the file.
pub(super) trait Host {
    fn place(&self, offset: usize) -> Place;
    fn problem(&mut self, kind: ProblemKind, offset: usize, detail: &str);
    fn target(&mut self, target: &str, offset: usize) -> Target;
    fn title(&self, target: &Target) -> Option<Inlines>;
}

/// Lines of Markdown, with blocks in between that are known already.
#[derive(Debug, Default)]
pub(super) struct Run {
    text: String,
    /// Where lines begin: (offset in `text`, offset in the file).
    map: Vec<(usize, usize)>,
    /// Blocks, and the offset in `text` of what stands for them.
    held: Vec<(usize, Vec<Block>)>,
    has_text: bool,
}

impl Run {
    pub(super) fn line(&mut self, line: Line<'_>) {
        self.has_text |= !line.is_blank();
        self.map.push((self.text.len(), line.offset));
        self.text.push_str(line.text);
        self.text.push('\n');
    }

    /// Blocks that begin at `offset` of the file, indented by `indent` columns.
    pub(super) fn hold(&mut self, blocks: Vec<Block>, indent: usize, offset: usize) {
        self.map.push((self.text.len(), offset));
        self.text.extend(std::iter::repeat_n(' ', indent));
        self.held.push((self.text.len(), blocks));
        self.text.push_str(HOLDER);
        self.text.push('\n');
    }

    fn source(&self, at: usize) -> usize {
        let line = self.map.partition_point(|&(start, _)| start <= at).saturating_sub(1);
        self.map.get(line).map_or(0, |&(start, offset)| offset + at.saturating_sub(start))
    }
}

/// Reads a run.
pub(super) fn blocks(mut run: Run, host: &mut impl Host, depth: usize) -> Vec<Block> {
    if !run.has_text {
        return run.held.into_iter().flat_map(|(_, blocks)| blocks).collect();
    }
    let held = std::mem::take(&mut run.held);
    let mut converter = Converter {
        run: &run,
        host,
        held: held.into_iter().peekable(),
        root: Frame::new(Kind::Root, 0),
        frames: Vec::new(),
        depth,
        too_deep: false,
    };
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_SUPERSCRIPT;
    for (event, range) in Parser::new_ext(&run.text, options).into_offset_iter() {
        converter.event(event, range);
    }
    converter.finish()
}

/// What is being read.
#[derive(Debug)]
enum Kind {
    Root,
    Quote,
    List(Option<u64>),
    Item,
    /// A paragraph; `true` if no event ends it, as in the items of a tight list.
    Paragraph(bool),
    Heading(u8, Option<String>),
    Code(String),
    Html,
    Table,
    Row,
    Cell,
    Strong,
    Emphasis,
    Superscript,
    Link(Target),
    Image,
    /// Inline markup that the model does not know, or too deep: the content joins what surrounds it.
    Inlines,
    /// A quote or a list that is too deep: the content joins what surrounds it.
    Blocks,
}

#[derive(Debug)]
struct Frame {
    kind: Kind,
    /// Offset in the file.
    at: usize,
    blocks: Vec<Block>,
    inlines: Inlines,
    items: Vec<Item>,
    rows: Vec<Row>,
    cells: Vec<Cell>,
    text: String,
}

impl Frame {
    fn new(kind: Kind, at: usize) -> Frame {
        let (blocks, inlines, items) = (Vec::new(), Vec::new(), Vec::new());
        Frame { kind, at, blocks, inlines, items, rows: Vec::new(), cells: Vec::new(), text: String::new() }
    }

    fn holds_blocks(&self) -> bool {
        matches!(self.kind, Kind::Root | Kind::Quote | Kind::List(_) | Kind::Item | Kind::Blocks)
    }
}

struct Converter<'r, H> {
    run: &'r Run,
    host: &'r mut H,
    held: std::iter::Peekable<std::vec::IntoIter<(usize, Vec<Block>)>>,
    root: Frame,
    frames: Vec<Frame>,
    depth: usize,
    too_deep: bool,
}

impl<H: Host> Converter<'_, H> {
    fn event(&mut self, event: Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(tag) => {
                self.release(range.start, false);
                self.start(tag, &range);
            }
            Event::End(_) => {
                self.close_implicit();
                if let Some(frame) = self.frames.pop() {
                    self.close(frame);
                }
            }
            Event::Text(text) if matches!(self.top().kind, Kind::Code(_)) => self.verbatim(&text, &range),
            Event::Html(text) if matches!(self.top().kind, Kind::Html) => self.verbatim(&text, &range),
            Event::InlineHtml(_) | Event::Html(_) if self.release(range.end, true) => {}
            Event::Text(text) => self.inline(Inline::Text(text.into_string()), &range),
            Event::Code(text) => self.inline(Inline::Code(text.into_string()), &range),
            Event::InlineHtml(text) | Event::Html(text) => {
                if let Some(inline) = inlines::html(&text) {
                    self.inline(inline, &range);
                }
            }
            Event::SoftBreak | Event::HardBreak => self.inline(Inline::Break, &range),
            Event::Rule => {
                self.close_implicit();
                self.release(range.start, false);
                self.push_block(BlockKind::Rule, self.run.source(range.start));
            }
            // Extensions that are not switched on.
            Event::InlineMath(_)
            | Event::DisplayMath(_)
            | Event::FootnoteReference(_)
            | Event::TaskListMarker(_) => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>, range: &Range<usize>) {
        let lead = self.run.text.get(range.clone()).map_or(0, |text| text.len() - text.trim_start().len());
        let at = self.run.source(range.start + lead);
        let kind = match tag {
            Tag::Paragraph => Kind::Paragraph(false),
            Tag::Heading { level, id, .. } => Kind::Heading(level as u8, id.map(|id| id.into_string())),
            Tag::BlockQuote(_) => Kind::Quote,
            Tag::CodeBlock(CodeBlockKind::Indented) => Kind::Code(String::new()),
            Tag::CodeBlock(CodeBlockKind::Fenced(info)) => {
                Kind::Code(info.split_whitespace().next().unwrap_or_default().to_lowercase())
            }
            Tag::HtmlBlock => Kind::Html,
            Tag::List(start) => Kind::List(start),
            Tag::Item => Kind::Item,
            Tag::Table(_) => Kind::Table,
            Tag::TableHead | Tag::TableRow => Kind::Row,
            Tag::TableCell => Kind::Cell,
            Tag::Emphasis => Kind::Emphasis,
            Tag::Strong => Kind::Strong,
            Tag::Superscript => Kind::Superscript,
            Tag::Link { dest_url, .. } => Kind::Link(self.host.target(&dest_url, at)),
            Tag::Image { .. } => Kind::Image,
            _ => Kind::Inlines,
        };
        let is_inline = matches!(
            kind,
            Kind::Strong | Kind::Emphasis | Kind::Superscript | Kind::Link(_) | Kind::Image | Kind::Inlines
        );
        if is_inline {
            self.open_implicit(at);
        } else {
            self.close_implicit();
        }
        let nests = is_inline || matches!(kind, Kind::Quote | Kind::List(_));
        let too_deep = nests && self.depth + self.frames.len() >= MAX_DEPTH;
        if too_deep && !self.too_deep {
            self.too_deep = true;
            self.host.problem(ProblemKind::TooDeep, at, "");
        }
        let kind = match too_deep {
            true if is_inline => Kind::Inlines,
            true => Kind::Blocks,
            false => kind,
        };
        self.frames.push(Frame::new(kind, at));
    }

    fn close(&mut self, frame: Frame) {
        let Frame { kind, at, blocks, inlines, items, rows, cells, text } = frame;
        let inlines = inlines::finish(inlines);
        let inline = match kind {
            Kind::Strong => Inline::Strong(inlines),
            Kind::Emphasis => Inline::Emphasis(inlines),
            Kind::Superscript => Inline::Superscript(inlines),
            Kind::Image => Inline::Image(plain(&inlines)),
            Kind::Link(target) => {
                let wants_title = matches!(inlines.as_slice(), [Inline::Text(text)] if text == "{#T}");
                let title = if wants_title { self.host.title(&target) } else { None };
                Inline::Link { text: title.unwrap_or(inlines), target }
            }
            Kind::Inlines => {
                for inline in inlines {
                    inlines::push(&mut self.top().inlines, inline);
                }
                return;
            }
            Kind::Root | Kind::Blocks => return self.top().blocks.extend(blocks),
            Kind::Item => {
                let at = self.host.place(at);
                let at = blocks.first().map_or(at, |block| block.at.clone());
                let item = Item { blocks, at };
                match &mut self.top().kind {
                    Kind::List(_) => self.top().items.push(item),
                    _ => self.top().blocks.extend(item.blocks),
                }
                return;
            }
            Kind::Row => {
                let at = self.host.place(at);
                self.top().rows.push(Row { cells, at });
                return;
            }
            Kind::Cell => {
                let at = self.host.place(at);
                let text = Block { kind: BlockKind::Paragraph(inlines), at: at.clone() };
                let is_empty = matches!(&text.kind, BlockKind::Paragraph(inlines) if inlines.is_empty());
                let blocks = (!is_empty).then_some(text).into_iter().chain(blocks).collect();
                self.top().cells.push(Cell { blocks, at, merged: false });
                return;
            }
            Kind::Quote => return self.push_block(BlockKind::Quote(blocks), at),
            Kind::List(start) => return self.push_block(BlockKind::List { start, items }, at),
            Kind::Heading(level, anchor) => {
                return self.push_block(BlockKind::Heading { level, text: inlines, anchor }, at);
            }
            Kind::Table => return self.push_block(BlockKind::Table(Table { rows }), at),
            Kind::Paragraph(_) => {
                let inlines = inlines::without_attributes(inlines);
                if !inlines.is_empty() {
                    self.push_block(BlockKind::Paragraph(inlines), at);
                }
                // Blocks that were found within the paragraph.
                return self.top().blocks.extend(blocks);
            }
            Kind::Code(lang) => {
                if !text.trim().is_empty() {
                    let text = text.strip_suffix('\n').unwrap_or(&text).to_owned();
                    self.push_block(BlockKind::Code { lang, text }, at);
                }
                return;
            }
            Kind::Html => {
                let text = text.trim_end();
                let is_comment = text.starts_with("<!--") && text.ends_with("-->");
                if !text.is_empty() && !is_comment {
                    self.push_block(BlockKind::Html(text.to_owned()), at);
                }
                return;
            }
        };
        inlines::push(&mut self.top().inlines, inline);
    }

    /// Code or HTML. A line of it that stands for blocks parts it.
    fn verbatim(&mut self, text: &str, range: &Range<usize>) {
        if self.held.peek().is_none_or(|&(at, _)| at >= range.end) {
            self.top().text.push_str(text);
            return;
        }
        let Some(frame) = self.frames.pop() else { return };
        let kind = match &frame.kind {
            Kind::Code(lang) => Kind::Code(lang.clone()),
            _ => Kind::Html,
        };
        self.close(frame);
        self.release(range.end, false);
        self.frames.push(Frame::new(kind, self.run.source(range.end)));
    }

    fn inline(&mut self, inline: Inline, range: &Range<usize>) {
        let at = self.run.source(range.start);
        self.open_implicit(at);
        inlines::push(&mut self.top().inlines, inline);
    }

    /// Text directly in an item is a paragraph that no event opens.
    fn open_implicit(&mut self, at: usize) {
        if self.top().holds_blocks() {
            self.frames.push(Frame::new(Kind::Paragraph(true), at));
        }
    }

    fn close_implicit(&mut self) {
        if let Some(frame) = self.frames.pop_if(|frame| matches!(frame.kind, Kind::Paragraph(true))) {
            self.close(frame);
        }
    }

    /// Puts the held blocks before `end` where they belong. In a paragraph (`split`) they part it.
    fn release(&mut self, end: usize, split: bool) -> bool {
        let mut any = false;
        while let Some((_, blocks)) = self.held.next_if(|&(at, _)| at < end) {
            any = true;
            if split || matches!(self.top().kind, Kind::Paragraph(true)) {
                let at = self.run.source(end);
                match self.frames.pop_if(|frame| matches!(frame.kind, Kind::Paragraph(_))) {
                    Some(frame) => {
                        let Kind::Paragraph(implicit) = frame.kind else { continue };
                        self.close(frame);
                        self.top().blocks.extend(blocks);
                        self.frames.push(Frame::new(Kind::Paragraph(implicit), at));
                    }
                    None => self.hold_nearest(blocks),
                }
            } else {
                self.hold_nearest(blocks);
            }
        }
        any
    }

    /// Adds blocks to the innermost frame that is no inline.
    fn hold_nearest(&mut self, blocks: Vec<Block>) {
        let holds = |kind: &Kind| {
            matches!(kind, Kind::Quote | Kind::Item | Kind::Paragraph(_) | Kind::Cell | Kind::Blocks)
        };
        let frame = self.frames.iter_mut().rev().find(|frame| holds(&frame.kind));
        frame.unwrap_or(&mut self.root).blocks.extend(blocks);
    }

    fn push_block(&mut self, kind: BlockKind, at: usize) {
        let at = self.host.place(at);
        self.top().blocks.push(Block { kind, at });
    }

    fn top(&mut self) -> &mut Frame {
        self.frames.last_mut().unwrap_or(&mut self.root)
    }

    fn finish(mut self) -> Vec<Block> {
        while let Some(frame) = self.frames.pop() {
            self.close(frame);
        }
        self.release(usize::MAX, false);
        self.root.blocks
    }
}
