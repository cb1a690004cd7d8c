//! Pages of which nothing is used, because they may have been cut in the middle: half a table makes half a method.
//!
//! Other pages do not see them either, so that nothing in the spec rests on half a page.

use super::classify::REFERENCE;
use super::code::Code;
use super::finding::Finding;
use super::problems;
use crate::docs::{Page, Problem};

/// Codes of findings that mean a page ends in the middle of something.
const CUT: &[Code] = &[Code::UnbalancedTag, Code::UnclosedComment, Code::UnclosedFence, Code::UnclosedTable];

/// Whether a page, or a file that it includes, ends in the middle of something.
pub fn is_cut(page: &Page) -> bool {
    page.problems.iter().any(|problem| CUT.contains(&Code::from(problem.kind)))
}

/// What is left out.
#[derive(Debug, Default)]
pub struct LeftOut {
    /// The pages, by their paths.
    pub paths: Vec<String>,
    /// How many of them are in the reference.
    pub counted: usize,
    /// Why.
    pub findings: Vec<Finding>,
}

impl LeftOut {
    /// A page that is cut. What stands outside of the reference matters to those who include or use it.
    pub fn page(&mut self, page: &Page, counted: bool) {
        self.counted += usize::from(counted);
        self.paths.push(page.path.to_string());
        self.findings.extend(problems(&page.problems));
    }

    /// Files that could not be read.
    pub fn files(&mut self, unread: &[Problem]) {
        let is_page = |path: &str| path.starts_with(REFERENCE) && path.ends_with(".md");
        self.counted += unread.iter().filter(|problem| is_page(&problem.at.file)).count();
        self.paths.extend(unread.iter().map(|problem| problem.at.file.to_string()));
        self.findings.extend(problems(unread));
    }
}
