//! From pages to the spec: knows how Bitrix24 writes its documentation.
//!
//! A page is cut into sections (`outline`), classified (`classify`), and read by the module for its kind. What the
//! pages say in words is compared with the lists in `vocabulary`; no rule names a page or a method.

mod alike;
mod anchors;
mod bodies;
mod borrowed;
mod calls;
mod check;
mod claims;
mod classify;
mod code;
mod corpus;
mod declared;
mod defaults;
mod demands;
mod deprecated;
mod described;
mod effect;
mod either;
mod enrich;
mod entries;
mod errors;
mod events;
mod examples;
mod fields;
mod finding;
mod forms;
mod header;
mod joiner;
mod keys;
mod kin;
mod left_out;
mod likeness;
mod listed;
mod loose;
mod maps;
mod method;
mod name;
mod node;
mod objects;
mod order;
mod outline;
mod pieces;
mod place;
mod refusals;
mod response;
mod rows;
mod sample;
mod selected;
mod shared;
mod supplement;
mod table;
mod tabled;
mod types;
mod typescript;
mod unled;
mod values;
mod vocabulary;
mod wire;

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use rayon::prelude::*;

pub use bodies::is_stand_in;
pub use classify::Kind;
pub use code::{Code, Sample};
pub use examples::{Examples, Json, stated};
pub use finding::{Finding, Severity};
pub use sample::{fits_placeholder, is_dynamic};
pub(crate) use types::normalise;

use crate::docs::{Page, Place, Problem, ProblemKind, Site};
use crate::spec::{Counts, Event, Method, Overrides, PageKey, Spec, SpecError, SystemErrors, Type};
use calls::Calls;
use corpus::Corpus;
use enrich::Shown;
use left_out::{LeftOut, is_cut};
use outline::Outline;
use wire::drop_bases;

/// What was made of a documentation tree.
#[derive(Debug, Default)]
pub struct Extraction {
    /// The spec; its `source` holds the counts only.
    pub spec: Spec,
    /// What the pages left to be desired, sorted by place.
    pub findings: Vec<Finding>,
    /// Pages that are not whole, by their paths. Nothing that they say is in the spec.
    pub left_out: Vec<String>,
}

/// What a page gave.
#[derive(Default)]
struct Yield {
    method: Option<Method>,
    event: Option<Event>,
    types: Vec<Type>,
    shown: Shown,
    findings: Vec<Finding>,
}

/// Reads a documentation tree. `overrides` decide what pages are and what their methods are called; what they say of
/// values in the spec is not applied here.
///
/// Pages are read in parallel; the result does not depend on their order.
///
/// # Errors
/// Overrides of pages that expect something else than is found.
pub fn extract(site: &Site, overrides: &Overrides) -> Result<Extraction, Vec<SpecError>> {
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
    let mut errors = Vec::new();
    let mut left_out = LeftOut::default();
    for (outline, called, kind) in outlines {
        let path = &*outline.page.path;
        if is_cut(outline.page) {
            left_out.page(outline.page, is_counted(path, kind));
            continue;
        }
        let kind = decided_kind(overrides, path, kind).unwrap_or_else(|error| {
            errors.push(error);
            kind
        });
        corpus.kinds.insert(path, kind);
        corpus.outlines.insert(path, outline);
        calls.insert(path, called);
    }
    let of_types =
        corpus.outlines.values().filter(|outline| corpus.kind(&outline.page.path) == Some(Kind::Type));
    corpus.types = shared::names(of_types);
    corpus.system = rows::system_names(&corpus.outlines);
    corpus.errors =
        corpus.outlines.get(vocabulary::SYSTEM_ERRORS_FILE).map(errors::system).unwrap_or_default();
    let counted: Vec<(&str, Kind)> = corpus
        .kinds
        .iter()
        .filter(|(path, kind)| is_counted(path, **kind))
        .map(|(path, kind)| (*path, *kind))
        .collect();
    let yields: Vec<Result<(Kind, Yield), SpecError>> = counted
        .par_iter()
        .filter_map(|(path, kind)| {
            let outline = corpus.outlines.get(path)?;
            let read = read(&corpus, outline, calls.get(path)?, *kind, overrides);
            Some(read.map(|read| (*kind, read)))
        })
        .collect();
    let mut read = Vec::with_capacity(yields.len());
    for page in yields {
        match page {
            Ok(page) => read.push(page),
            Err(error) => errors.push(error),
        }
    }
    if !errors.is_empty() {
        return Err(errors);
    }
    left_out.files(site.problems());
    let mut extraction = assemble(&corpus, read);
    extraction.findings.extend(problems(&site.toc().problems));
    let counts = &mut extraction.spec.source.counts;
    counts.pages += left_out.counted;
    counts.findings += left_out.counted;
    extraction.findings.append(&mut left_out.findings);
    extraction.left_out = left_out.paths;
    extraction.findings.sort();
    extraction.findings.dedup();
    drop(corpus);
    // Millions of small values, which would take one thread a while to free.
    pages.into_par_iter().for_each(drop);
    Ok(extraction)
}

/// Whether a page must become something: all pages of the reference, and methods elsewhere.
fn is_counted(path: &str, kind: Kind) -> bool {
    path.starts_with(classify::REFERENCE) || kind == Kind::Method
}

fn decided_kind(overrides: &Overrides, path: &str, found: Kind) -> Result<Kind, SpecError> {
    let Some(rule) = overrides.page(path, PageKey::Kind) else { return Ok(found) };
    let wanted = rule.decide(Some(found.name()))?.unwrap_or_default();
    Kind::named(wanted).ok_or_else(|| rule.error(&format!("there is no kind of pages called {wanted:?}")))
}

fn read(
    corpus: &Corpus<'_>,
    outline: &Outline<'_>,
    calls: &Calls,
    kind: Kind,
    overrides: &Overrides,
) -> Result<Yield, SpecError> {
    let mut out = Yield::default();
    out.findings.extend(problems(&outline.page.problems));
    match kind {
        Kind::Method => {
            let name = method::name(outline, calls, overrides, &mut out.findings)?;
            out.method = name
                .map(|name| method::method(corpus, outline, calls, name, &mut out.shown, &mut out.findings));
        }
        Kind::Event => out.event = events::event(corpus, outline, &mut out.shown, &mut out.findings),
        Kind::Type => {
            out.types = shared::types(corpus, outline, &mut out.findings);
            if out.types.is_empty() {
                out.findings.push(Finding {
                    at: outline.at(),
                    code: Code::TypesMissing,
                    message: "the page of types defines none".to_owned(),
                });
            }
        }
        _ => {}
    }
    Ok(out)
}

/// Puts together what the pages gave, in the order of their paths. Of two pages that describe the same, the first
/// counts; the other is a finding.
fn assemble(corpus: &Corpus<'_>, yields: Vec<(Kind, Yield)>) -> Extraction {
    let mut methods: BTreeMap<_, Method> = BTreeMap::new();
    let mut events = BTreeMap::new();
    let mut types = BTreeMap::new();
    let mut findings = Vec::new();
    let mut shown = Shown::default();
    let mut counts = Counts { pages: yields.len(), ..Counts::default() };
    for (kind, page) in yields {
        let mut kept = false;
        if let Some(method) = page.method {
            let key = (method.method.to_lowercase(), method.api);
            let about = (method.method.clone(), method.page.clone());
            kept |= insert(&mut methods, key, method, about, |m| &m.page, &mut findings);
        }
        if let Some(event) = page.event {
            let about = (event.event.clone(), event.page.clone());
            kept |= insert(&mut events, event.event.to_lowercase(), event, about, |e| &e.page, &mut findings);
        }
        for type_ in page.types {
            let about = (type_.type_.clone(), type_.page.clone());
            kept |= insert(&mut types, type_.type_.to_lowercase(), type_, about, |t| &t.page, &mut findings);
        }
        let count = match kind {
            kind if kind.is_skipped() => counts.skipped.entry(kind.name().to_owned()).or_default(),
            Kind::Method if kept => &mut counts.methods,
            Kind::Event if kept => &mut counts.events,
            Kind::Type if kept => &mut counts.types,
            _ => &mut counts.findings,
        };
        *count += 1;
        findings.extend(page.findings);
        shown.extend(page.shown);
    }
    shown.enrich(&mut types, &corpus.system);
    let examples_of = |method: &Method| corpus.outlines.get(&*method.page).map(Examples::of);
    kin::learn(methods.values_mut(), &types, examples_of);
    selected::complete(methods.values_mut());
    alike::complete(corpus, methods.values_mut());
    for method in methods.values_mut() {
        drop_bases(&mut method.params, &types);
        method.variants.iter_mut().for_each(|variant| drop_bases(&mut variant.fields, &types));
        if let Some(result) = &mut method.result {
            drop_bases(&mut result.fields, &types);
            result.variants.iter_mut().for_each(|variant| drop_bases(&mut variant.fields, &types));
        }
        if let (Some(paged), Some(result)) = (&mut method.paged, &method.result) {
            let keys_of = |name: &str| types.get(&name.to_lowercase()).map(|type_| type_.fields.as_slice());
            paged.key = effect::order_key(paged, result, keys_of);
        }
    }
    let mut spec = Spec { errors: system_errors(corpus), ..Spec::default() };
    spec.source.counts = counts;
    spec.methods.extend(methods.into_values());
    spec.events.extend(events.into_values());
    spec.types.extend(types.into_values());
    spec.methods.sort_by(|a, b| (&a.method, a.api).cmp(&(&b.method, b.api)));
    spec.events.sort_by(|a, b| a.event.cmp(&b.event));
    spec.types.sort_by(|a, b| a.type_.cmp(&b.type_));
    Extraction { spec, findings, left_out: Vec::new() }
}

/// Keeps an item under its key. If there is one already, that is a finding, and the new one is dropped.
fn insert<K: Ord, T>(
    items: &mut BTreeMap<K, T>,
    key: K,
    item: T,
    (name, page): (String, String),
    page_of: impl Fn(&T) -> &String,
    findings: &mut Vec<Finding>,
) -> bool {
    match items.entry(key) {
        Entry::Vacant(entry) => {
            entry.insert(item);
            true
        }
        Entry::Occupied(entry) => {
            let file = page.split('#').next().unwrap_or(&page);
            findings.push(Finding {
                at: Place { file: file.into(), line: 1, column: 1 },
                code: Code::DescribedTwice,
                message: format!("`{name}` is described by {} already", page_of(entry.get())),
            });
            false
        }
    }
}

fn system_errors(corpus: &Corpus<'_>) -> SystemErrors {
    match corpus.outlines.get(vocabulary::SYSTEM_ERRORS_FILE) {
        Some(outline) => SystemErrors { page: outline.page.path.to_string(), errors: corpus.errors.clone() },
        None => SystemErrors::default(),
    }
}

/// What the reader of Markdown had to put up with.
fn problems(problems: &[Problem]) -> Vec<Finding> {
    let finding = |problem: &Problem| {
        let code = Code::from(problem.kind);
        let message = match problem.detail.as_str() {
            "" => code.title().to_owned(),
            detail => format!("{}: {detail}", code.title()),
        };
        Finding { at: problem.at.clone(), code, message }
    };
    problems.iter().map(finding).collect()
}

impl From<ProblemKind> for Code {
    fn from(kind: ProblemKind) -> Self {
        match kind {
            ProblemKind::UnbalancedTag => Self::UnbalancedTag,
            ProblemKind::UnknownTag => Self::UnknownTag,
            ProblemKind::UnclosedTable => Self::UnclosedTable,
            ProblemKind::UnclosedRow => Self::UnclosedRow,
            ProblemKind::StrayText => Self::StrayText,
            ProblemKind::EmptyTabs => Self::EmptyTabs,
            ProblemKind::RowArity => Self::RowArity,
            ProblemKind::UnclosedFence => Self::UnclosedFence,
            ProblemKind::UnclosedComment => Self::UnclosedComment,
            ProblemKind::MissingInclude => Self::MissingInclude,
            ProblemKind::OutsideTree => Self::OutsideTree,
            ProblemKind::IncludeCycle => Self::IncludeCycle,
            ProblemKind::TooDeep => Self::TooDeep,
            ProblemKind::BrokenLink => Self::BrokenLink,
            ProblemKind::BrokenMenu => Self::BrokenMenu,
            ProblemKind::NotUtf8 => Self::NotUtf8,
            ProblemKind::NotAFile => Self::NotAFile,
            ProblemKind::TooLarge => Self::TooLarge,
        }
    }
}
