//! From byte offsets to lines and columns.

use std::sync::Arc;

use super::model::Place;

/// Bytes between two counted positions; keeps a column cheap to compute in a line of any length.
const STEP: usize = 128;

/// The line and character index of a file.
#[derive(Debug)]
pub(super) struct Places<'a> {
    file: Arc<str>,
    text: &'a str,
    /// Offset of the first byte of every line.
    lines: Vec<usize>,
    /// Number of characters before every `STEP`th byte.
    characters: Vec<usize>,
}

impl<'a> Places<'a> {
    pub(super) fn new(file: Arc<str>, text: &'a str) -> Places<'a> {
        let breaks = text.bytes().enumerate().filter(|&(_, byte)| byte == b'\n').map(|(at, _)| at + 1);
        let lines = std::iter::once(0).chain(breaks).collect();
        let mut count = 0;
        let characters = text
            .as_bytes()
            .chunks(STEP)
            .map(|chunk| {
                let before = count;
                count += starts(chunk);
                before
            })
            .collect();
        Places { file, text, lines, characters }
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
        let chunk = offset / STEP;
        match self.characters.get(chunk) {
            Some(before) => {
                before + starts(self.text.as_bytes().get(chunk * STEP..offset).unwrap_or_default())
            }
            None => {
                let last = self.characters.len().saturating_sub(1);
                let before = self.characters.get(last).copied().unwrap_or_default();
                before + starts(self.text.as_bytes().get(last * STEP..).unwrap_or_default())
            }
        }
    }
}

/// How many characters begin in these bytes of UTF-8.
fn starts(bytes: &[u8]) -> usize {
    bytes.iter().filter(|&&byte| byte & 0xC0 != 0x80).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters() {
        let text = format!("a\n{}é|x", "ü".repeat(100));
        let places = Places::new("p.md".into(), &text);
        let place = |offset| {
            let place = places.at(offset);
            (place.line, place.column)
        };
        assert_eq!(place(0), (1, 1));
        assert_eq!(place(2), (2, 1));
        assert_eq!(place(text.find('|').unwrap_or(0)), (2, 102));
        assert_eq!(place(text.len()), (2, 104));
        assert_eq!(place(usize::MAX), (2, 104));
    }

    #[test]
    fn an_empty_file_has_a_place() {
        assert_eq!(Places::new("p.md".into(), "").at(5).to_string(), "p.md:1:1");
    }
}
