//! Event pages.

use super::code::Code;
use super::corpus::Corpus;
use super::enrich::Shown;
use super::examples::{Json, json};
use super::finding::Finding;
use super::header;
use super::name::title_without;
use super::outline::{Outline, Zone, walk};
use super::response::payload;
use crate::docs::{BlockKind, Inline};
use crate::spec::Event;

/// Reads an event page. `None`, with a finding, if the page names no event.
pub fn event(
    corpus: &Corpus<'_>,
    outline: &Outline<'_>,
    shown: &mut Shown,
    findings: &mut Vec<Finding>,
) -> Option<Event> {
    let examples = json(outline, &[Zone::Payload], &mut |at, error| {
        findings.push(Finding {
            at: at.clone(),
            code: Code::JsonUnreadable,
            message: format!("the example of what the handler receives is not JSON: {error}"),
        });
    });
    let title = outline.title_text();
    let Some(name) = name(outline, &title, &examples) else {
        findings.push(Finding {
            at: outline.at(),
            code: Code::EventUnnamed,
            message: "no place of the page names the event".to_owned(),
        });
        return None;
    };
    let last = title.split_whitespace().next_back().unwrap_or_default();
    let short = if last.eq_ignore_ascii_case(&name) { last } else { &name };
    let found = payload(corpus, outline, &examples);
    shown.extend(found.shown);
    Some(Event {
        page: outline.page.path.to_string(),
        title: title_without(&title, short),
        scopes: header::scopes(outline),
        deprecated: header::deprecation(outline, &name),
        fields: found.fields,
        event: name,
    })
}

/// The name as subscriptions write it: from the example, the title or the introduction.
fn name(outline: &Outline<'_>, title: &str, examples: &[Json<'_>]) -> Option<String> {
    let stated = examples.iter().find_map(|example| {
        let event = example.value.get("event").or_else(|| example.value.as_array()?.first()?.get("event"))?;
        event.as_str().map(str::to_owned)
    });
    stated
        .or_else(|| title.split_whitespace().find(|word| is_event_name(word)).map(str::to_owned))
        .or_else(|| in_code(outline))
        .map(|name| name.to_uppercase())
}

/// The first code of the page's text that looks like the name of an event.
fn in_code(outline: &Outline<'_>) -> Option<String> {
    let mut found = None;
    walk(outline.sections.iter().flat_map(|section| section.blocks.iter().copied()), &mut |block| {
        let BlockKind::Paragraph(inlines) = &block.kind else { return };
        for inline in inlines {
            if let Inline::Code(code) = inline
                && found.is_none()
                && is_event_name(code)
            {
                found = Some(code.clone());
            }
        }
    });
    found
}

/// `onCrmDealAdd`, `ONCRMDEALADD`, `CATALOG.MEASURE.ON.ADD`.
fn is_event_name(word: &str) -> bool {
    let plain = word.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | ':'));
    let lower = word.to_lowercase();
    plain
        && word.len() > 5
        && (lower.starts_with("on") && !word.starts_with("on.") && word.chars().any(char::is_uppercase)
            || lower.contains(".on."))
}
