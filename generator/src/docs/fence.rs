//! Fenced code: where it opens, where it closes.

use super::lines::{Line, list_marker};

/// The opening line of a fenced code block.
#[derive(Debug, Clone, Copy)]
pub(super) struct Fence<'a> {
    mark: u8,
    length: usize,
    /// The text behind the opening marks.
    pub(super) info: &'a str,
}

/// What may stand behind the marks that close a fence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Closer {
    /// White space only.
    Alone,
    /// White space, or a cell mark: a fence that ends a table cell may share its line with the mark.
    BeforeCellMark,
}

impl<'a> Fence<'a> {
    /// The fence that a line opens, white space before it aside.
    pub(super) fn open(text: &'a str) -> Option<Fence<'a>> {
        let text = text.trim_start();
        let mark = text.bytes().next().filter(|mark| matches!(mark, b'`' | b'~'))?;
        let length = text.bytes().take_while(|&byte| byte == mark).count();
        let info = text.get(length..)?.trim();
        (length >= 3 && !(mark == b'`' && info.contains('`'))).then_some(Fence { mark, length, info })
    }

    /// The fence that a line opens behind quote and list marks, if there are any.
    pub(super) fn open_in_container(text: &'a str) -> Option<Fence<'a>> {
        let mut rest = text.trim_start();
        let mut inside = false;
        loop {
            let inner = match rest.strip_prefix('>') {
                Some(inner) => inner,
                None => match list_marker(rest) {
                    Some((length, _)) if length < rest.len() => rest.get(length..)?,
                    _ => break,
                },
            };
            (rest, inside) = (inner.trim_start(), true);
        }
        if inside { Fence::open(rest) } else { None }
    }

    /// If the line closes the fence: the byte behind the closing marks.
    pub(super) fn close(&self, text: &str, closer: Closer) -> Option<usize> {
        let (mark, start, length) = run(text)?;
        let rest = text.get(start + length..)?.trim_start();
        let ends = rest.is_empty() || (closer == Closer::BeforeCellMark && rest.starts_with('|'));
        (mark == self.mark && length >= self.length && ends).then_some(start + length)
    }

    /// The language: the first word of the info string.
    pub(super) fn lang(&self) -> String {
        self.info.split_whitespace().next().unwrap_or_default().to_lowercase()
    }
}

/// The run of fence marks at the start of a line, white space and quote marks aside: mark, start and length in bytes.
fn run(text: &str) -> Option<(u8, usize, usize)> {
    let bytes = text.as_bytes();
    let start = bytes.iter().position(|byte| !matches!(byte, b' ' | b'\t' | b'>'))?;
    let mark = bytes.get(start).copied().filter(|mark| matches!(mark, b'`' | b'~'))?;
    let length = bytes.get(start..)?.iter().take_while(|&&byte| byte == mark).count();
    Some((mark, start, length))
}

/// Looks for the ends of fences in the lines of a region. Knows beforehand whether there is one, so that many fences
/// without an end cost no more than one.
#[derive(Debug)]
pub(super) struct Ends {
    closer: Closer,
    /// For each mark and every line: the length of the longest run that closes a fence from this line on.
    longest: Option<[Vec<usize>; 2]>,
}

impl Ends {
    pub(super) fn new(closer: Closer) -> Ends {
        Ends { closer, longest: None }
    }

    /// Line and byte behind the end of a fence, looked for from line `from` on. `lines` are the same in every call.
    pub(super) fn find(
        &mut self,
        fence: &Fence<'_>,
        from: usize,
        lines: &[Line<'_>],
    ) -> Option<(usize, usize)> {
        let closer = self.closer;
        let longest = self.longest.get_or_insert_with(|| longest(closer, lines));
        let longest = longest.get(usize::from(fence.mark == b'~'))?;
        if longest.get(from).is_none_or(|&length| length < fence.length) {
            return None;
        }
        let mut behind = lines.iter().enumerate().skip(from);
        behind.find_map(|(at, line)| Some((at, fence.close(line.text, closer)?)))
    }
}

fn longest(closer: Closer, lines: &[Line<'_>]) -> [Vec<usize>; 2] {
    let mut longest = [vec![0; lines.len()], vec![0; lines.len()]];
    let mut so_far = [0; 2];
    for (at, line) in lines.iter().enumerate().rev() {
        if let Some((mark, _, length)) = run(line.text)
            && (Fence { mark, length, info: "" }).close(line.text, closer).is_some()
            && let Some(known) = so_far.get_mut(usize::from(mark == b'~'))
        {
            *known = length.max(*known);
        }
        for (longest, known) in longest.iter_mut().zip(so_far) {
            if let Some(slot) = longest.get_mut(at) {
                *slot = known;
            }
        }
    }
    longest
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::super::lines::split;
    use super::*;

    #[test]
    fn a_fence_needs_three_marks_and_no_backtick_behind() {
        assert!(Fence::open("``").is_none());
        assert!(Fence::open("```a | b``` text").is_none());
        assert_eq!(Fence::open("  ```JSON title").unwrap().lang(), "json");
        assert!(Fence::open_in_container("> - ```js").is_some());
        assert!(Fence::open_in_container("```js").is_none());
        assert!(Fence::open_in_container("-").is_none());
    }

    #[test]
    fn a_cell_mark_behind_the_end_counts_in_tables_only() {
        let fence = Fence::open("```").unwrap();
        assert_eq!(fence.close("  ``` ||", Closer::BeforeCellMark), Some(5));
        assert_eq!(fence.close("``` ||", Closer::Alone), None);
        assert_eq!(fence.close("````  ", Closer::Alone), Some(4));
        assert_eq!(fence.close("``", Closer::Alone), None);
        assert_eq!(fence.close("```js", Closer::BeforeCellMark), None);
    }

    #[test]
    fn an_end_is_at_least_as_long_as_its_beginning() {
        let lines = split("````\n~~~\n```\n````` x\n`````");
        let mut ends = Ends::new(Closer::Alone);
        assert_eq!(ends.find(&Fence::open("````").unwrap(), 1, &lines), Some((4, 5)));
        assert_eq!(ends.find(&Fence::open("```").unwrap(), 1, &lines), Some((2, 3)));
        assert_eq!(ends.find(&Fence::open("``````").unwrap(), 0, &lines), None);
        assert_eq!(ends.find(&Fence::open("~~~").unwrap(), 2, &lines), None);
    }
}
