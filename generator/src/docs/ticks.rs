//! Finds the ends of code spans.

/// The runs of backticks of the last two lines that were asked for.
#[derive(Debug, Default)]
pub(super) struct Ticks {
    known: Vec<(usize, Vec<(usize, usize)>)>,
}

impl Ticks {
    /// The byte behind the first run of exactly `length` backticks that begins at `from` or later.
    pub(super) fn next(&mut self, index: usize, text: &str, from: usize, length: usize) -> Option<usize> {
        if !self.known.iter().any(|(known, _)| *known == index) {
            self.known.retain(|(known, _)| known + 1 >= index);
            self.known.push((index, runs(text)));
        }
        let (_, runs) = self.known.iter().find(|(known, _)| *known == index)?;
        let at = runs.partition_point(|&run| run < (length, from));
        runs.get(at).filter(|run| run.0 == length).map(|run| run.1 + length)
    }
}

/// The runs of backticks in a text as (length, start), sorted.
fn runs(text: &str) -> Vec<(usize, usize)> {
    let mut runs = Vec::new();
    let mut from = 0;
    while let Some(at) = text.get(from..).and_then(|rest| rest.find('`')).map(|at| from + at) {
        let length = text.bytes().skip(at).take_while(|&byte| byte == b'`').count();
        runs.push((length, at));
        from = at + length;
    }
    runs.sort_unstable();
    runs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_run_ends_a_run_of_its_own_length() {
        let mut ticks = Ticks::default();
        let text = "a ` b ``` c `` d `";
        assert_eq!(ticks.next(0, text, 3, 1), Some(18));
        assert_eq!(ticks.next(0, text, 0, 2), Some(14));
        assert_eq!(ticks.next(0, text, 7, 3), None);
        assert_eq!(ticks.next(1, "`", 0, 1), Some(1));
    }
}
