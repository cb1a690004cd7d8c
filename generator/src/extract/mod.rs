//! From pages to the spec: knows how Bitrix24 writes its documentation.
//!
//! A page is cut into [`outline`] sections, [`classify`]d, and read by the module for its kind. What the pages say in
//! words is compared with the lists in [`vocabulary`]; no rule names a page or a method.

mod claims;
mod classify;
mod corpus;
mod effect;
mod errors;
mod events;
mod examples;
mod fields;
mod finding;
mod header;
mod method;
mod name;
mod outline;
mod place;
mod response;
mod sample;
mod shared;
mod table;
mod types;
mod values;
mod vocabulary;

use std::collections::BTreeMap;

use rayon::prelude::*;

pub use classify::Kind;
pub use finding::{Finding, Severity};

use crate::docs::{Page, Place, ProblemKind, Site};
use crate::spec::{Counts, Event, Method, Spec, SystemErrors, Type};
use corpus::Corpus;
use examples::Calls;
use outline::Outline;

/// What was made of a documentation tree.
#[derive(Debug, Default)]
pub struct Extraction {
    /// The spec; its `source` holds the counts only.
    pub spec: Spec,
    /// What the pages left to be desired, sorted by place.
    pub findings: Vec<Finding>,
}

/// What a page gave.
#[derive(Default)]
struct Yield {
    method: Option<Method>,
    event: Option<Event>,
    types: Vec<Type>,
    findings: Vec<Finding>,
}

/// Reads a documentation tree.
///
/// Pages are read in parallel; the result does not depend on their order.
pub fn extract(site: &Site) -> Extraction {
    let paths: Vec<&str> = site.paths().collect();
    let pages: Vec<Page> = paths.par_iter().filter_map(|path| site.page(path)).collect();
    let outlines: Vec<(Outline<'_>, Calls, Kind)> = pages
        .par_iter()
        .map(|page| {
            let outline = Outline::new(page);
            let calls = Calls::of(&outline);
            let kind = classify::classify(&outline, &calls);
            (outline, calls, kind)
        })
        .collect();
    let mut corpus = Corpus::default();
    let mut calls = BTreeMap::new();
    for (outline, called, kind) in outlines {
        let path = &*outline.page.path;
        corpus.kinds.insert(path, kind);
        corpus.outlines.insert(path, outline);
        calls.insert(path, called);
    }
    let of_types =
        corpus.outlines.values().filter(|outline| corpus.kind(&outline.page.path) == Some(Kind::Type));
    corpus.types = shared::names(of_types);
    let counted: Vec<(&str, Kind)> = corpus
        .kinds
        .iter()
        .filter(|(path, kind)| path.starts_with(classify::REFERENCE) || **kind == Kind::Method)
        .map(|(path, kind)| (*path, *kind))
        .collect();
    let yields: Vec<(Kind, Yield)> = counted
        .par_iter()
        .filter_map(|(path, kind)| {
            let outline = corpus.outlines.get(path)?;
            Some((*kind, read(&corpus, outline, calls.get(path)?, *kind)))
        })
        .collect();
    assemble(&corpus, yields)
}

fn read(corpus: &Corpus<'_>, outline: &Outline<'_>, calls: &Calls, kind: Kind) -> Yield {
    let mut out = Yield::default();
    out.findings.extend(problems(outline.page));
    match kind {
        Kind::Method => out.method = method::method(corpus, outline, calls, &mut out.findings),
        Kind::Event => out.event = events::event(corpus, outline, &mut out.findings),
        Kind::Type => {
            out.types = shared::types(corpus, outline, &mut out.findings);
            if out.types.is_empty() {
                out.findings.push(Finding {
                    at: outline.at(),
                    code: "types-missing",
                    severity: Severity::Error,
                    message: "the page of types defines none".to_owned(),
                });
            }
        }
        _ => {}
    }
    out
}

fn assemble(corpus: &Corpus<'_>, yields: Vec<(Kind, Yield)>) -> Extraction {
    let mut spec = Spec::default();
    let mut findings = Vec::new();
    let mut counts = Counts { pages: yields.len(), ..Counts::default() };
    for (kind, page) in yields {
        match kind.skipped_as() {
            Some(name) => *counts.skipped.entry(name.to_owned()).or_default() += 1,
            None if page.method.is_some() => counts.methods += 1,
            None if page.event.is_some() => counts.events += 1,
            None if !page.types.is_empty() => counts.types += 1,
            None => counts.findings += 1,
        }
        spec.methods.extend(page.method);
        spec.events.extend(page.event);
        spec.types.extend(page.types);
        findings.extend(page.findings);
    }
    spec.errors = system_errors(corpus);
    spec.methods.sort_by(|a, b| (&a.method, a.api).cmp(&(&b.method, b.api)));
    spec.events.sort_by(|a, b| a.event.cmp(&b.event));
    spec.types.sort_by(|a, b| a.type_.cmp(&b.type_));
    twice(
        &spec.methods,
        |m| (m.method.to_lowercase(), m.api),
        |m| (&m.page, m.method.clone()),
        &mut findings,
    );
    twice(&spec.events, |e| e.event.clone(), |e| (&e.page, e.event.clone()), &mut findings);
    twice(&spec.types, |t| t.type_.to_lowercase(), |t| (&t.page, t.type_.clone()), &mut findings);
    // The first page of two for one name stays; pages are in the order of their paths before sorting by name, and
    // sorting is stable.
    spec.methods
        .dedup_by(|later, first| later.method.eq_ignore_ascii_case(&first.method) && later.api == first.api);
    spec.events.dedup_by(|later, first| later.event == first.event);
    spec.types.dedup_by(|later, first| later.type_.eq_ignore_ascii_case(&first.type_));
    spec.source.counts = counts;
    findings.sort();
    findings.dedup();
    Extraction { spec, findings }
}

/// Reports what two pages claim to describe.
fn twice<T, K: Ord>(
    items: &[T],
    key: impl Fn(&T) -> K,
    named: impl Fn(&T) -> (&String, String),
    findings: &mut Vec<Finding>,
) {
    let mut first: BTreeMap<K, &T> = BTreeMap::new();
    for item in items {
        match first.entry(key(item)) {
            std::collections::btree_map::Entry::Vacant(entry) => {
                entry.insert(item);
            }
            std::collections::btree_map::Entry::Occupied(entry) => {
                let (page, name) = named(item);
                let file = page.split('#').next().unwrap_or(page);
                findings.push(Finding {
                    at: Place { file: file.into(), line: 1, column: 1 },
                    code: "described-twice",
                    severity: Severity::Error,
                    message: format!("`{name}` is described by {} already", named(entry.get()).0),
                });
            }
        }
    }
}

fn system_errors(corpus: &Corpus<'_>) -> SystemErrors {
    let Some(outline) = corpus.outlines.get(vocabulary::SYSTEM_ERRORS_FILE) else {
        return SystemErrors::default();
    };
    SystemErrors { page: outline.page.path.to_string(), errors: errors::system(outline) }
}

/// What the reader of Markdown had to put up with.
fn problems(page: &Page) -> Vec<Finding> {
    page.problems
        .iter()
        .map(|problem| {
            let (code, severity, what) = match problem.kind {
                ProblemKind::UnbalancedTag => ("unbalanced-tag", Severity::Warning, "a tag has no partner"),
                ProblemKind::UnknownTag => ("unknown-tag", Severity::Warning, "the tag is not known"),
                ProblemKind::UnclosedTable => ("unclosed-table", Severity::Warning, "the table has no end"),
                ProblemKind::UnclosedRow => ("unclosed-row", Severity::Warning, "the row has no end"),
                ProblemKind::StrayText => {
                    ("stray-text", Severity::Warning, "text stands between the rows of a table")
                }
                ProblemKind::EmptyTabs => ("empty-tabs", Severity::Warning, "the list of tabs has none"),
                ProblemKind::UnclosedComment => {
                    ("unclosed-comment", Severity::Warning, "the comment has no end")
                }
                ProblemKind::BrokenMenu => ("broken-menu", Severity::Warning, "the menu cannot be read"),
                ProblemKind::RowArity => {
                    ("row-arity", Severity::Warning, "the row has another number of cells than the header")
                }
                ProblemKind::UnclosedFence => {
                    ("unclosed-fence", Severity::Warning, "the code block has no end")
                }
                ProblemKind::MissingInclude => {
                    ("missing-include", Severity::Error, "the included file does not exist")
                }
                ProblemKind::OutsideTree => {
                    ("outside-tree", Severity::Error, "the path leads out of the documentation")
                }
                ProblemKind::IncludeCycle => ("include-cycle", Severity::Error, "the file includes itself"),
                ProblemKind::TooDeep => ("too-deep", Severity::Error, "blocks are nested too deep"),
                ProblemKind::BrokenLink => ("broken-link", Severity::Warning, "the page does not exist"),
            };
            let message = if problem.detail.is_empty() {
                what.to_owned()
            } else {
                format!("{what}: {}", problem.detail)
            };
            Finding { at: problem.at.clone(), code, severity, message }
        })
        .collect()
}
