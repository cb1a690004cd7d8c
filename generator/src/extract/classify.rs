//! What a page is.

use super::calls::Calls;
use super::name::dotted_names;
use super::outline::{Outline, Zone, file_name};

/// The kinds of pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Describes a method of the REST API.
    Method,
    /// Describes an event of the REST API.
    Event,
    /// Defines types that other pages use.
    Type,
    /// A piece that other pages include.
    Include,
    /// A list of methods or events of a section.
    Overview,
    /// An event of the JavaScript interface.
    JsEvent,
    /// A method of the BX24 JavaScript library.
    JsMethod,
    /// A command of the JavaScript interface.
    JsCommand,
    /// A place where applications embed themselves.
    Placement,
    /// Everything else: explanations, tutorials.
    Guide,
}

impl Kind {
    /// The name by which overrides call the kind.
    pub fn name(self) -> &'static str {
        match self {
            Self::Method => "method",
            Self::Event => "event",
            Self::Type => "type",
            Self::Include => "include",
            Self::Overview => "overview",
            Self::JsEvent => "js-event",
            Self::JsMethod => "js-method",
            Self::JsCommand => "js-command",
            Self::Placement => "placement",
            Self::Guide => "guide",
        }
    }

    /// The kind of a name.
    pub fn named(name: &str) -> Option<Self> {
        const ALL: [Kind; 10] = [
            Kind::Method,
            Kind::Event,
            Kind::Type,
            Kind::Include,
            Kind::Overview,
            Kind::JsEvent,
            Kind::JsMethod,
            Kind::JsCommand,
            Kind::Placement,
            Kind::Guide,
        ];
        ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// Whether pages of the kind are left out of the spec.
    pub fn is_skipped(self) -> bool {
        !matches!(self, Self::Method | Self::Event | Self::Type)
    }
}

/// The folder that holds the reference.
pub const REFERENCE: &str = "api-reference/";

/// Says what a page is, by the first rule that fits.
pub fn classify(outline: &Outline<'_>, calls: &Calls) -> Kind {
    let path = &*outline.page.path;
    let title = outline.title_text();
    if path.split('/').any(|part| part.starts_with("_include")) {
        return Kind::Include;
    }
    if !path.starts_with(REFERENCE) {
        // Outside the reference only a page in the form of the reference describes a method.
        let form = outline
            .zone(Zone::Params)
            .any(|section| section.opens && section.title.to_lowercase().contains("method"));
        return if form && is_method(outline, calls, &title) { Kind::Method } else { Kind::Guide };
    }
    if file_name(path) == "index.md" {
        return Kind::Overview;
    }
    if title.contains("CallCard::") {
        return Kind::JsEvent;
    }
    if is_event(outline, path) {
        return Kind::Event;
    }
    if title.contains("BX24.") {
        return Kind::JsMethod;
    }
    if path.split('/').any(|part| part == "ui-interaction") && has_heading(outline, "how to call the command")
    {
        return Kind::JsCommand;
    }
    if is_placement(outline, path, &title) {
        return Kind::Placement;
    }
    if is_method(outline, calls, &title) {
        return Kind::Method;
    }
    if is_type(outline, path) {
        return Kind::Type;
    }
    if is_list_of_methods(outline) {
        return Kind::Overview;
    }
    Kind::Guide
}

fn is_event(outline: &Outline<'_>, path: &str) -> bool {
    let in_events = path.split('/').any(|part| part.starts_with("events") || part.ends_with("-events"));
    super::header::subscribers(outline).is_some()
        || in_events && (outline.zone(Zone::Payload).next().is_some() || file_name(path).starts_with("on-"))
}

fn is_placement(outline: &Outline<'_>, path: &str, title: &str) -> bool {
    let code = title.split_whitespace().next_back().unwrap_or_default();
    let upper =
        code.contains('_') && code.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_');
    let below = path.split('/').any(|part| part == "widgets" || part == "embedding");
    below && (upper || has_heading(outline, "where the widget is embedded"))
}

fn is_method(outline: &Outline<'_>, calls: &Calls, title: &str) -> bool {
    let params = outline.zone(Zone::Params).any(|section| section.opens);
    let titled = !dotted_names(title).is_empty();
    let called = calls.curl.iter().any(|name| {
        title.split_whitespace().next_back().is_some_and(|last| last.eq_ignore_ascii_case(name))
            || name.contains('.')
    });
    let response = outline.zone(Zone::Response).next().is_some();
    let named = dotted_names(title).iter().any(|name| calls.names(name));
    titled && (named || super::header::scope_line(outline).is_some())
        || params && !titled && (called || response)
        || called && response
}

fn is_type(outline: &Outline<'_>, path: &str) -> bool {
    let name = file_name(path).trim_end_matches(".md");
    let named = name.split('-').any(|word| word == "fields" || word == "types") || name == "entities";
    named && outline.sections.iter().any(super::claims::has_fields)
        || outline.page.path.contains("/structure/") && outline.sections.iter().any(super::claims::has_fields)
}

fn is_list_of_methods(outline: &Outline<'_>) -> bool {
    has_heading(outline, "overview of methods") || has_heading(outline, "overview of methods and events")
}

fn has_heading(outline: &Outline<'_>, title: &str) -> bool {
    outline.sections.iter().any(|section| section.title.trim().eq_ignore_ascii_case(title))
}
