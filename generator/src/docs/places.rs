//! From byte offsets to lines and columns.

use std::sync::Arc;

use super::model::Place;

/// Bytes between two counted positions, more or less; keeps a column cheap to compute in a line of any length.
const STEP: usize = 256;

/// The line and character index of a file.
#[derive(Debug)]
pub(super) struct Places<'a> {
    file: Arc<str>,
    text: &'a str,
    /// Offset of the first byte of every line.
    lines: Vec<usize>,
    /// Byte offsets of some characters, and how many characters stand before each.
    marks: Vec<(usize, usize)>,
}

impl<'a> Places<'a> {
    pub(super) fn new(file: Arc<str>, text: &'a str) -> Places<'a> {
        let lines = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        let mut marks = vec![(0, 0)];
        let (mut at, mut count) = (0, 0);
        while at + STEP < text.len() {
            let next =
                (at + STEP..text.len()).find(|&next| text.is_char_boundary(next)).unwrap_or(text.len());
            count += characters(text, at, next);
            at = next;
            marks.push((at, count));
        }
        Places { file, text, lines, marks }
    }

    /// The place of the character at byte `offset`; an offset behind the file is its end.
    pub(super) fn at(&self, offset: usize) -> Place {
        let offset = offset.min(self.text.len());
        let line = self.lines.partition_point(|&start| start <= offset).max(1);
        let start = self.lines.get(line - 1).copied().unwrap_or_default();
        let column = self.characters_before(offset) - self.characters_before(start) + 1;
        let clamp = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        Place { file: self.file.clone(), line: clamp(line), column: clamp(column) }
    }

    fn characters_before(&self, offset: usize) -> usize {
        let mark = self.marks.partition_point(|&(at, _)| at <= offset).saturating_sub(1);
        let (at, count) = self.marks.get(mark).copied().unwrap_or_default();
        count + characters(self.text, at, offset)
    }
}

/// How many characters stand between two offsets; one that lies within a character counts as its start.
fn characters(text: &str, from: usize, to: usize) -> usize {
    let to = (from..=to).rev().find(|&to| text.is_char_boundary(to)).unwrap_or(from);
    text.get(from..to).map_or(0, |text| text.chars().count())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters() {
        let text = format!("a\n{}é|x", "ü".repeat(300));
        let places = Places::new("p.md".into(), &text);
        let place = |offset| {
            let place = places.at(offset);
            (place.line, place.column)
        };
        assert_eq!(place(0), (1, 1));
        assert_eq!(place(2), (2, 1));
        assert_eq!(place(text.find('|').unwrap_or(0)), (2, 302));
        assert_eq!(place(text.len()), (2, 304));
        assert_eq!(place(usize::MAX), (2, 304));
    }

    #[test]
    fn an_empty_file_has_a_place() {
        assert_eq!(Places::new("p.md".into(), "").at(5).to_string(), "p.md:1:1");
    }
}
