//! Lines of text that remember where they stand in their file, so that cutting and dedenting keeps places exact.

/// A piece of one line, without its line break.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Line<'a> {
    pub(super) text: &'a str,
    /// Byte offset of `text` in the file.
    pub(super) offset: usize,
}

impl<'a> Line<'a> {
    /// The bytes from `start` to `end` of the line; bounds outside of the line are moved into it.
    pub(super) fn slice(self, start: usize, end: usize) -> Line<'a> {
        let end = end.min(self.text.len());
        let start = start.min(end);
        Line { text: self.text.get(start..end).unwrap_or_default(), offset: self.offset + start }
    }

    /// The line from byte `start` on.
    pub(super) fn from(self, start: usize) -> Line<'a> {
        self.slice(start, self.text.len())
    }

    pub(super) fn trim_start(self) -> Line<'a> {
        self.from(self.text.len() - self.text.trim_start().len())
    }

    pub(super) fn trim(self) -> Line<'a> {
        let line = self.trim_start();
        line.slice(0, line.text.trim_end().len())
    }

    pub(super) fn is_blank(self) -> bool {
        self.text.trim_start().is_empty()
    }

    /// Width of the leading white space in columns.
    pub(super) fn indent(self) -> usize {
        indentation(self.text, usize::MAX).0
    }

    /// The line without at most `columns` columns of leading white space.
    pub(super) fn dedent(self, columns: usize) -> Line<'a> {
        self.from(indentation(self.text, columns).1)
    }

    /// Byte offset behind the line in its file.
    pub(super) fn end(self) -> usize {
        self.offset + self.text.len()
    }
}

/// Columns and bytes of the leading white space, as far as it fits into `limit` columns. A tab reaches to the next
/// multiple of four.
fn indentation(text: &str, limit: usize) -> (usize, usize) {
    let (mut columns, mut bytes) = (0, 0);
    for byte in text.bytes() {
        let next = match byte {
            b' ' => columns + 1,
            b'\t' => columns / 4 * 4 + 4,
            _ => break,
        };
        if columns >= limit {
            break;
        }
        (columns, bytes) = (next, bytes + 1);
    }
    (columns, bytes)
}

/// The lines of a text; a carriage return before the line break belongs to the break.
pub(super) fn split(text: &str) -> Vec<Line<'_>> {
    let mut offset = 0;
    text.split_inclusive('\n')
        .map(|raw| {
            let line = raw.strip_suffix('\n').unwrap_or(raw);
            let line = Line { text: line.strip_suffix('\r').unwrap_or(line), offset };
            offset += raw.len();
            line
        })
        .collect()
}

/// A run of a list marker and the white space behind it at the start of a line: its length in bytes, and the number of
/// a numbered item.
pub(super) fn list_marker(text: &str) -> Option<(usize, Option<u64>)> {
    let (length, number) = match text.bytes().next()? {
        b'-' | b'*' | b'+' => (1, None),
        b'0'..=b'9' => {
            let digits = text.bytes().take_while(u8::is_ascii_digit).count();
            if digits > 9 || !matches!(text.as_bytes().get(digits), Some(b'.' | b')')) {
                return None;
            }
            (digits + 1, text.get(..digits)?.parse().ok())
        }
        _ => return None,
    };
    let rest = text.get(length..)?;
    let space = rest.len() - rest.trim_start_matches([' ', '\t']).len();
    (space > 0 || rest.is_empty()).then_some((length + space, number))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;

    #[test]
    fn lines_know_their_offsets() {
        let lines = split("a\r\n\n  é\nz");
        let seen: Vec<_> = lines.iter().map(|line| (line.text, line.offset)).collect();
        assert_eq!(seen, [("a", 0), ("", 3), ("  é", 4), ("z", 9)]);
        assert_eq!(lines[2].dedent(1).offset, 5);
        assert_eq!(lines[2].trim(), Line { text: "é", offset: 6 });
    }

    #[test]
    fn tabs_reach_to_the_next_stop() {
        let line = Line { text: " \tx", offset: 0 };
        assert_eq!(line.indent(), 4);
        assert_eq!(line.dedent(4).text, "x");
        assert_eq!(line.dedent(1).text, "\tx");
    }

    #[test]
    fn list_markers() {
        assert_eq!(list_marker("- a"), Some((2, None)));
        assert_eq!(list_marker("12.  a"), Some((5, Some(12))));
        assert_eq!(list_marker("-"), Some((1, None)));
        assert_eq!(list_marker("-a"), None);
        assert_eq!(list_marker("**a**"), None);
        assert_eq!(list_marker("3"), None);
    }
}
