//! Where findings stand in the text of their pages.

use std::ops::Range;
use std::sync::Arc;

use crate::docs::{Place, Site};

/// How many characters of a line are shown in front of the place, and in all.
const BEFORE: usize = 30;
const SHOWN: usize = 96;
/// How many characters are marked at most.
const MARKED: usize = 200;

/// Finds places in the pages of a site. Fast where places come in their order, however long pages and lines are.
#[derive(Debug)]
pub struct Sources<'a> {
    site: &'a Site,
    /// The page that was asked for last, and its lines.
    file: Option<Arc<str>>,
    lines: Vec<&'a str>,
    /// Line, column and offset in the line of the place that was asked for last.
    last: (u32, usize, usize),
}

/// A piece of a line, around a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Excerpt<'a> {
    /// The piece: the whole line, or what fits of it.
    pub text: &'a str,
    /// Whether the line goes on to the left and to the right.
    pub cut: (bool, bool),
    /// Which bytes of the piece are meant.
    pub marked: Range<usize>,
}

impl<'a> Sources<'a> {
    /// Of the pages of a site.
    pub fn new(site: &'a Site) -> Self {
        Self { site, file: None, lines: Vec::new(), last: (0, 0, 0) }
    }

    /// The column behind what stands at a place. None if the place is not in a file of the site.
    pub fn end_column(&mut self, place: &Place) -> Option<u32> {
        let (line, start, end) = self.marked(place)?;
        let length = line.get(start..end)?.chars().count();
        Some(place.column.saturating_add(u32::try_from(length).ok()?))
    }

    /// The line at a place, or as much of it as fits. None if the place is not in a file of the site, or at its end.
    pub fn excerpt(&mut self, place: &Place) -> Option<Excerpt<'a>> {
        let (line, start, end) = self.marked(place)?;
        // A line that fits is shown whole.
        let fits = line.char_indices().nth(SHOWN).is_none();
        let from = if fits { 0 } else { back(line, start, BEFORE) };
        let rest = line.get(from..)?;
        let to = rest.char_indices().nth(SHOWN).map_or(line.len(), |(at, _)| from + at);
        Some(Excerpt {
            text: line.get(from..to)?,
            cut: (from > 0, to < line.len()),
            marked: start - from..end.min(to).max(start) - from,
        })
    }

    /// The line of a place, and which bytes of it are meant.
    fn marked(&mut self, place: &Place) -> Option<(&'a str, usize, usize)> {
        let line = self.line(place)?;
        let column = usize::try_from(place.column).ok()?.checked_sub(1)?;
        let (known, offset) = match self.last {
            (number, known, offset) if number == place.line && known <= column => (known, offset),
            _ => (0, 0),
        };
        let mut behind = line.get(offset..)?.char_indices();
        let start = behind.nth(column - known).map_or(line.len(), |(at, _)| offset + at);
        if start < line.len() {
            self.last = (place.line, column, start);
        }
        let rest = line.get(start..)?;
        let rest = rest.char_indices().nth(MARKED).and_then(|(at, _)| rest.get(..at)).unwrap_or(rest);
        Some((line, start, start + first(rest).len()))
    }

    fn line(&mut self, place: &Place) -> Option<&'a str> {
        if self.file.as_ref() != Some(&place.file) {
            self.lines = self.site.source(&place.file)?.lines().collect();
            self.file = Some(place.file.clone());
            self.last = (0, 0, 0);
        }
        let line = usize::try_from(place.line).ok()?.checked_sub(1)?;
        self.lines.get(line).copied()
    }
}

/// The link, the cell or the text with which a piece of a line begins.
fn first(text: &str) -> &str {
    // A row begins with its own mark.
    let mark = text.len() - text.trim_start_matches('|').len();
    let end = match text.find(')') {
        Some(end) if text.starts_with('[') => end + 1,
        _ => text.get(mark..).and_then(|cell| cell.find(" |")).map_or(text.len(), |at| mark + at),
    };
    text.get(..end).unwrap_or(text).trim_end()
}

/// The byte offset that lies some characters in front of another.
fn back(line: &str, offset: usize, characters: usize) -> usize {
    let before = line.get(..offset).unwrap_or_default();
    before.char_indices().rev().take(characters).last().map_or(offset, |(at, _)| at)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::string_slice)]
mod tests {
    use super::*;

    fn with<T>(text: &str, line: u32, column: u32, look: impl FnOnce(&mut Sources<'_>, &Place) -> T) -> T {
        let site = Site::from_files([("a.md".to_owned(), text.to_owned())]);
        look(&mut Sources::new(&site), &Place { file: "a.md".into(), line, column })
    }

    fn marked(text: &str, line: u32, column: u32) -> Option<String> {
        with(text, line, column, |sources, place| {
            let excerpt = sources.excerpt(place)?;
            Some(excerpt.text[excerpt.marked].to_owned())
        })
    }

    #[test]
    fn a_cell_or_the_rest_of_the_line_is_marked() {
        assert_eq!(marked("a\n  ```json\r\n", 2, 3).unwrap(), "```json");
        assert_eq!(marked("|| **é** | b ||", 1, 4).unwrap(), "**é**");
        assert_eq!(marked("|| **é** | b ||", 1, 12).unwrap(), "b");
        assert_eq!(marked("|| a | b ||", 1, 1).unwrap(), "|| a");
        assert_eq!(marked("see [x](y) there", 1, 5).unwrap(), "[x](y)");
        assert_eq!(marked("a", 1, 9).unwrap(), "");
        assert_eq!(marked("a", 2, 1), None);
        assert_eq!(with("|| **é** | b ||", 1, 4, |sources, place| sources.end_column(place)), Some(9));
    }

    #[test]
    fn of_a_long_line_the_part_around_the_place_is_shown() {
        let text = format!("{}| here | {}", "é".repeat(5000), "x".repeat(5000));
        with(&text, 1, 5003, |sources, place| {
            let excerpt = sources.excerpt(place).unwrap();
            assert_eq!((excerpt.text.chars().count(), excerpt.cut), (SHOWN, (true, true)));
            assert_eq!(&excerpt.text[excerpt.marked], "here");
        });
    }
}
