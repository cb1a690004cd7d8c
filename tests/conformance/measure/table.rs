//! The figures, and what misses them.

use std::fmt;

use bitrix24_generator::extract::{is_dynamic, stated};
use bitrix24_runtime::{SystemError, Value};

use crate::alike::alike;
use crate::entry::Entry;

/// What was measured.
#[derive(Debug, Default)]
pub(crate) struct Table {
    answers: usize,
    lenient: usize,
    decoded: usize,
    equal: usize,
    named: usize,
    bodies: usize,
    expressible: usize,
    verbatim: usize,
    /// Bodies with a text where the reader has to fill in a number.
    templates: usize,
    refusals: usize,
    listed: usize,
    system: usize,
    own: usize,
    any: usize,
    maps: usize,
    concrete: usize,
    errors: usize,
    seen: usize,
    secrets: usize,
    printed: Vec<String>,
    undecoded: Vec<String>,
    unequal: Vec<String>,
    unnamed: Vec<String>,
    inexpressible: Vec<String>,
    unlisted: Vec<String>,
}

impl Table {
    /// An empty table with the counts of types.
    pub(crate) fn new(types: &Value) -> Self {
        let count =
            |kind: &str| types[kind].as_u64().and_then(|n| usize::try_from(n).ok()).unwrap_or_default();
        Self {
            any: count("any"),
            maps: count("maps"),
            concrete: count("concrete"),
            errors: count("errors"),
            seen: count("seen"),
            ..Self::default()
        }
    }

    /// Holds a method against the examples of its page.
    pub(crate) fn add(&mut self, entry: &Entry, page: &Value) {
        let method = page["method"].as_str().unwrap_or_default();
        for example in list(page, "answers") {
            self.answer(entry, &place(method, page, example), example);
        }
        for example in list(page, "bodies") {
            self.body(entry, &place(method, page, example), example);
        }
        for example in list(page, "refusals") {
            self.refusal(entry, &place(method, page, example), example);
        }
    }

    fn answer(&mut self, entry: &Entry, place: &str, example: &Value) {
        if example["strict"] != true {
            self.lenient += 1;
            return;
        }
        let Some(result) = example["value"].get("result") else { return };
        self.answers += 1;
        match (entry.read)(result.clone()) {
            Ok((print, written, coverage)) => {
                self.decoded += 1;
                self.named += coverage.named;
                for path in &coverage.unnamed {
                    if is_own(path) {
                        self.own += 1;
                    } else {
                        self.unnamed.push(format!("{place}: `{path}`"));
                    }
                }
                let mut secrets = Vec::new();
                signatures(result, &mut secrets);
                self.secrets += secrets.len();
                let printed = secrets.iter().filter(|secret| print.contains(**secret));
                self.printed.extend(printed.map(|_| place.to_owned()));
                if alike(result, Some(&written)) {
                    self.equal += 1;
                } else {
                    self.unequal.push(place.to_owned());
                }
            }
            Err(error) => self.undecoded.push(format!("{place}: {error}")),
        }
    }

    fn body(&mut self, entry: &Entry, place: &str, example: &Value) {
        self.bodies += 1;
        let call = example["call"].as_u64().and_then(|at| entry.requests.get(usize::try_from(at).ok()?));
        let Some(call) = call else {
            let reasons: Vec<&str> = list(example, "reasons").iter().filter_map(Value::as_str).collect();
            let findings: Vec<&str> = list(example, "findings").iter().filter_map(Value::as_str).collect();
            let finding = if findings.is_empty() { "no finding".to_owned() } else { findings.join(", ") };
            if !findings.is_empty() && findings.iter().all(|finding| *finding == "stand-in") {
                self.templates += 1;
            }
            self.inexpressible.push(format!("{place}: {} ({finding})", reasons.join("; ")));
            return;
        };
        let built = call().into_value();
        let folded = fold(&example["value"]);
        if fold(&built) == folded {
            self.verbatim += 1;
            self.expressible += 1;
        } else if alike(&folded, Some(&fold(&built))) {
            self.expressible += 1;
        } else {
            self.inexpressible.push(format!("{place}: the setters give another JSON"));
        }
    }

    fn refusal(&mut self, entry: &Entry, place: &str, example: &Value) {
        let Some((code, message)) = stated(&example["value"]) else { return };
        self.refusals += 1;
        if (entry.kind)(&code, &message).is_some() {
            self.listed += 1;
        } else if SystemError::of(&code, &message).is_some() {
            self.system += 1;
        } else {
            self.unlisted.push(format!("{place}: `{code}`"));
        }
    }
}

/// What signs the links in a value.
fn signatures<'v>(value: &'v Value, found: &mut Vec<&'v str>) {
    match value {
        Value::String(text) => {
            let query = text.split_once('?').map(|(_, query)| query).unwrap_or_default();
            let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
            let signed = |name: &str| matches!(name, "auth" | "token" | "sessid" | "signature");
            found.extend(pairs.filter(|(name, text)| signed(name) && text.len() > 5).map(|(_, text)| text));
        }
        Value::Array(list) => list.iter().for_each(|value| signatures(value, found)),
        Value::Object(map) => map.values().for_each(|value| signatures(value, found)),
        _ => {}
    }
}

/// Whether a key, or one above it, is of the portal's own making: a custom field, a numbered property.
fn is_own(path: &str) -> bool {
    path.split('.').any(|key| is_dynamic(key.split('[').next().unwrap_or(key)))
}

/// The names of the first level in one case: the portal does not tell them apart.
fn fold(value: &Value) -> Value {
    match value {
        Value::Object(map) => {
            map.iter().map(|(key, value)| (key.to_ascii_lowercase(), value.clone())).collect()
        }
        Value::Array(list) if list.is_empty() => Value::Object(Default::default()),
        other => other.clone(),
    }
}

fn list<'v>(value: &'v Value, key: &str) -> &'v [Value] {
    value[key].as_array().map(Vec::as_slice).unwrap_or_default()
}

fn place(method: &str, page: &Value, example: &Value) -> String {
    let version = if page["v3"] == true { " (v3)" } else { "" };
    format!("{method}{version}, {}:{}", page["page"].as_str().unwrap_or_default(), example["line"])
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "| measure | figure | of | share |\n|---|---|---|---|")?;
        let mut row = |what: &str, figure: usize, of: usize| {
            #[allow(clippy::cast_precision_loss, reason = "far below 2^52")]
            let share = if of == 0 { 100.0 } else { figure as f64 * 100.0 / of as f64 };
            writeln!(f, "| {what} | {figure} | {of} | {share:.2} % |")
        };
        let keys = self.named + self.unnamed.len() + self.own;
        let types = self.any + self.maps + self.concrete;
        row("answers decoded", self.decoded, self.answers)?;
        row("answers equal after a round trip", self.equal, self.answers)?;
        row("keys of answers that the types name", self.named, keys)?;
        row("keys of answers that the types name or no page can know", self.named + self.own, keys)?;
        row("results and keys of results with a type of their own", self.concrete, types)?;
        row("results and keys of results that are maps of any values", self.maps, types)?;
        row("signatures of links that no print shows", self.secrets - self.printed.len(), self.secrets)?;
        row("bodies that the setters express", self.expressible, self.bodies)?;
        let filled = self.expressible + self.templates;
        row(
            "bodies that the setters express, or would with the number that is to be filled in",
            filled,
            self.bodies,
        )?;
        row("bodies that come out letter by letter", self.verbatim, self.bodies)?;
        row("errors in examples recognised", self.listed + self.system, self.refusals)?;
        row("errors in examples that are kinds of the method's own", self.listed, self.refusals)?;
        row("documented errors that only an example shows", self.seen, self.errors)?;
        writeln!(f, "\nAnswers that are no strict JSON: {}", self.lenient)?;
        for (title, lines) in [
            ("Answers not decoded", &self.undecoded),
            ("Answers that change", &self.unequal),
            ("Signatures that are printed", &self.printed),
            ("Bodies that the setters do not express", &self.inexpressible),
            ("Errors not recognised", &self.unlisted),
            ("Keys without a field", &self.unnamed),
        ] {
            if !lines.is_empty() {
                writeln!(f, "\n## {title} ({})\n", lines.len())?;
                lines.iter().try_for_each(|line| writeln!(f, "- {line}"))?;
            }
        }
        Ok(())
    }
}
