//! Method pages.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::bodies::{Level, annotate, by_name};
use super::calls::Calls;
use super::check::{check, gaps};
use super::claims::Claims;
use super::code::Code;
use super::corpus::Corpus;
use super::declared::Declared;
use super::enrich::Shown;
use super::errors::errors;
use super::examples::{Examples, Json};
use super::fields::Builder;
use super::finding::Finding;
use super::outline::{Outline, Zone};
use super::rows::section_rows;
use super::table::FieldRow;
use super::{demands, effect, either, header, name, response};
use crate::docs::Place;
use crate::spec::{Field, Method, Overrides, PageKey, Seen, SpecError, Variant};

/// The name of the method: the one that most places of the page state, or that an override decides. `None`, with a
/// finding, if there is none.
///
/// # Errors
/// The override expects another name than the page gives.
pub fn name(
    outline: &Outline<'_>,
    calls: &Calls,
    overrides: &Overrides,
    findings: &mut Vec<Finding>,
) -> Result<Option<String>, SpecError> {
    let voted = name::vote(outline, calls);
    for (other, place) in voted.iter().flat_map(|named| &named.others) {
        let winner = voted.as_ref().map(|named| named.name.as_str()).unwrap_or_default();
        let message = format!("{place} names the method `{other}`, most of the page `{winner}`");
        findings.push(finding(outline.at(), Code::NameDisagrees, &message));
    }
    let mut name = voted.map(|named| named.name);
    if let Some(rule) = overrides.page(&outline.page.path, PageKey::Name) {
        name = rule.decide(name.as_deref())?.map(str::to_owned);
    }
    if name.is_none() {
        let message = "no place of the page names the method";
        findings.push(finding(outline.at(), Code::MethodUnnamed, message));
    }
    Ok(name)
}

/// Reads a method page.
pub fn method(
    corpus: &Corpus<'_>,
    outline: &Outline<'_>,
    calls: &Calls,
    method: String,
    shown: &mut Shown,
    findings: &mut Vec<Finding>,
) -> Method {
    let examples = Examples::of(outline);
    for (at, error) in &examples.unreadable {
        let message = format!("the example is not JSON: {error}");
        findings.push(finding((*at).clone(), Code::JsonUnreadable, &message));
    }
    for example in examples.answers.iter().chain(&examples.refusals).filter(|example| !example.strict) {
        let message = "the example is JSON only by leaving things out (comments, ellipses, commas)";
        findings.push(finding(example.at.clone(), Code::JsonNotStrict, message));
    }
    for at in &examples.misplaced {
        let message =
            "the example has keys of the envelope below `result`; they were read as standing beside it";
        findings.push(finding((*at).clone(), Code::EnvelopeMisplaced, message));
    }
    let Examples { answers, refusals, bodies, .. } = examples;
    let values: Vec<&Value> = bodies.iter().map(|body| &body.value).collect();
    let (mut params, mut variants) = params(corpus, outline, &values, findings);
    demands::demand(&mut params, outline);
    let positional = header::positional(outline);
    let given = bodies;
    let bodies: Vec<Json<'_>> = given.iter().map(|body| by_name(body, &params, positional)).collect();
    let values: Vec<&Value> = bodies.iter().map(|body| &body.value).collect();
    let of_variants = vec![values.clone(); variants.len()];
    annotate(&mut params, &mut variants, &values, &of_variants, Level::Top, &corpus.system);
    check(corpus, &params, &variants, &bodies, findings);
    let lists = given.iter().zip(&bodies).filter(|(given, _)| given.value.is_array());
    lists.for_each(|(_, body)| gaps(&params, body, findings));
    shown.of_fields(&params, &values);
    let (mut result, mut found) = response::result(corpus, outline, &method, &answers);
    Declared::of(outline).complete(&mut result, &method);
    shown.extend(std::mem::take(&mut found.shown));
    for (field, at) in &found.homeless {
        let message = format!("the example has no `{field}` where the table puts it");
        findings.push(finding(at.clone(), Code::ReturnedNotInExample, &message));
    }
    for (title, at) in &found.unclaimed {
        let message = format!("the table below “{title}” belongs to no returned field");
        findings.push(finding(at.clone(), Code::UnclaimedTable, &message));
    }
    let rows = errors(corpus, outline, &refusals);
    for listed in rows.iter().filter(|listed| listed.row.seen.is_some()) {
        let text = listed.row.message.as_deref().map(|text| format!(" (“{text}”)")).unwrap_or_default();
        let message =
            format!("the example shows the error `{}`{text}, which no table lists", listed.row.code);
        findings.push(finding(listed.at.clone(), Code::ErrorNotListed, &message));
    }
    let scopes = header::scopes(outline);
    if scopes.is_empty() {
        findings.push(finding(outline.at(), Code::ScopeMissing, "the page names no scope"));
    }
    let counted =
        answers.iter().any(|example| example.value.get("total").or(example.value.get("next")).is_some())
            || found.envelope.iter().any(|name| name == "total" || name == "next");
    let fetched = calls
        .fetched
        .as_ref()
        .filter(|(name, _)| (calls.more || counted) && name.eq_ignore_ascii_case(&method));
    let starts = counted && calls.starts || fetched.is_some();
    if starts && !params.iter().any(|param| param.name.eq_ignore_ascii_case("start")) {
        let type_ = Some("integer".to_owned());
        params.push(Field { name: "start".to_owned(), type_, seen: Some(Seen::Example), ..Field::default() });
    }
    let paged = match (fetched, &result) {
        // A page without an answer only calls the method as one that gives a list.
        (Some((_, key)), None) => Some(effect::fetched(key)),
        _ => effect::paged(&method, &params, result.as_ref(), counted),
    };
    let title = name::title_without(&outline.title_text(), &method);
    Method {
        api: header::api(outline, calls.v3),
        page: outline.page.path.to_string(),
        title,
        scopes,
        access: header::access(outline),
        deprecated: header::deprecation(outline, &method),
        positional,
        idempotent: effect::effect(&method, outline, calls, paged.is_some()),
        paged,
        params,
        variants,
        result,
        errors: rows.into_iter().map(|listed| listed.row).collect(),
        method,
    }
}

fn finding(at: Place, code: Code, message: &str) -> Finding {
    Finding { at, code, message: message.to_owned() }
}

/// The parameters: the table below the main heading with the sections that describe its objects. Where the main
/// heading has no table of its own, the numbered sections below it are alternatives.
fn params(
    corpus: &Corpus<'_>,
    outline: &Outline<'_>,
    bodies: &[&Value],
    findings: &mut Vec<Finding>,
) -> (Vec<Field>, Vec<Variant>) {
    let opening: Vec<usize> = outline
        .sections
        .iter()
        .enumerate()
        .filter(|(_, section)| section.zone == Zone::Params && section.opens)
        .map(|(index, _)| index)
        .collect();
    let mut main: BTreeSet<usize> = opening
        .iter()
        .copied()
        .filter(|index| outline.sections.get(*index).is_some_and(|s| !section_rows(s).is_empty()))
        .collect();
    if opening.is_empty() {
        // Old pages put the table right below the introduction.
        main.extend(
            outline.sections.iter().position(|s| s.zone == Zone::Intro && !section_rows(s).is_empty()),
        );
    }
    let claims = Claims::new(outline, &[Zone::Params, Zone::Intro], &main);
    let mut builder = Builder::new(corpus, outline, claims);
    let rows: Vec<FieldRow<'_>> =
        main.iter().filter_map(|index| outline.sections.get(*index)).flat_map(section_rows).collect();
    let mut variants = Vec::new();
    let mut fields = builder.fields(&rows, bodies);
    for section in main.iter().filter_map(|index| outline.sections.get(*index)) {
        either::group(&mut fields, None, section.prose());
    }
    if rows.is_empty() {
        let alternatives: Vec<usize> =
            opening.iter().flat_map(|index| builder.claims.below(*index)).collect();
        for index in alternatives {
            let Some(section) = outline.sections.get(index) else { continue };
            builder.claims.take(index);
            let fields = builder.fields(&section_rows(section), bodies);
            if !fields.is_empty() {
                variants.push(Variant { when: section.title.clone(), fields });
            }
        }
        if let [only] = variants.as_mut_slice() {
            fields = std::mem::take(&mut only.fields);
            variants.clear();
        }
    }
    for (name, at) in &builder.unread {
        let message =
            format!("the list in the description of `{name}` looks like its keys, but was not read as such");
        findings.push(finding(at.clone(), Code::KeysNotRead, &message));
    }
    for (_, section) in builder.claims.unclaimed() {
        let message = format!("the table below “{}” belongs to no parameter", section.title);
        findings.push(finding(section.at.clone(), Code::UnclaimedTable, &message));
    }
    duplicates(&fields, outline, &rows, findings);
    (fields, variants)
}

/// One name twice in a table: the later row repeats the earlier one, or one of the names is wrong.
fn duplicates(fields: &[Field], outline: &Outline<'_>, rows: &[FieldRow<'_>], findings: &mut Vec<Finding>) {
    let mut places: BTreeMap<&str, Vec<&Place>> = BTreeMap::new();
    for (row, name) in rows.iter().flat_map(|row| row.names.iter().map(move |name| (row, name))) {
        places.entry(&name.name).or_default().push(row.at);
    }
    let mut seen = BTreeSet::new();
    for field in fields {
        if !seen.insert(&field.name) {
            let second = places.get(field.name.as_str()).and_then(|places| places.get(1));
            let at = second.map_or_else(|| outline.at(), |at| (*at).clone());
            let message = format!("the table lists `{}` twice", field.name);
            findings.push(finding(at, Code::DuplicateName, &message));
        }
    }
}
