//! From the commands of a batch to its requests: everything is checked before the first is sent.

use std::collections::HashSet;
use std::ops::Range;

use serde_json::Value;

use super::error::{BatchError, Label};
use super::handle::Mark;
use super::wire::{CommandV3, MOST_COMMANDS, command};
use crate::{Api, Effect, Error, Map};

/// A command as it was added.
pub(super) struct Entry {
    /// Unless the client is to choose one.
    pub(super) name: Option<String>,
    pub(super) method: String,
    pub(super) api: Api,
    pub(super) effect: Effect,
    pub(super) body: Result<Value, Error>,
}

/// One request.
pub(super) struct Part {
    pub(super) effect: Effect,
    pub(super) commands: Commands,
}

pub(super) enum Commands {
    /// Keys and texts.
    V2(Vec<(String, String)>),
    V3(Vec<CommandV3>),
}

/// The requests of a batch, and how its commands are called.
pub(super) fn plan(batch: u64, halt: bool, entries: Vec<Entry>) -> Result<(Vec<Part>, Vec<Label>), Error> {
    let labels = labels(&entries)?;
    let api = entries.first().map_or(Api::V2, |entry| entry.api);
    let mut resolver = Resolver { batch, api, labels: &labels, links: Vec::new() };
    let mut bodies = Vec::with_capacity(entries.len());
    let mut effects = Vec::with_capacity(entries.len());
    for (place, (entry, label)) in entries.into_iter().zip(&labels).enumerate() {
        check(&entry, api, label)?;
        let mut body = entry.body?;
        let links = resolver.links.len();
        resolver.resolve(place, label, &mut body)?;
        // What a failed command leaves behind in a REST 3.0 batch nobody reads: all of it fails.
        if !halt && api == Api::V2 && resolver.links.len() > links {
            return Err(BatchError::NeedsHalt(label.clone()).into());
        }
        effects.push(entry.effect);
        bodies.push(body);
    }
    let links = resolver.links;
    let referred: HashSet<_> = links.iter().map(|link| link.to).collect();
    let mut commands = bodies.into_iter().zip(&labels).enumerate();
    let mut parts = Vec::new();
    for range in cut(labels.len(), &links, &labels)? {
        let count = range.len();
        let reads = effects.get(range).unwrap_or_default().iter().all(|effect| *effect == Effect::Read);
        let commands = commands.by_ref().take(count);
        let commands = match api {
            Api::V2 => {
                let texts = commands.map(|(_, (body, label))| match command(&label.method, &body) {
                    Ok(text) => Ok((label.name.clone(), text)),
                    Err(error) => Err(BatchError::Query(label.clone(), error)),
                });
                Commands::V2(texts.collect::<Result<_, _>>()?)
            }
            Api::V3 => {
                let commands = commands.map(|(place, (query, label))| CommandV3 {
                    method: label.method.clone(),
                    query,
                    alias: referred.contains(&place).then(|| label.name.clone()),
                });
                Commands::V3(commands.collect())
            }
        };
        parts.push(Part { effect: if reads { Effect::Read } else { Effect::Write }, commands });
    }
    Ok((parts, labels))
}

/// Names for all commands. PHP keeps names that begin with a letter as they are, and in their order.
fn labels(entries: &[Entry]) -> Result<Vec<Label>, Error> {
    let given: HashSet<_> = entries.iter().filter_map(|entry| entry.name.as_deref()).collect();
    let mut seen = HashSet::new();
    let labels = entries.iter().enumerate().map(|(place, entry)| {
        let method = entry.method.clone();
        let Some(name) = &entry.name else {
            let mut name = format!("c{place}");
            while given.contains(name.as_str()) {
                name.push('_');
            }
            return Ok(Label { name, method });
        };
        let label = Label { name: name.clone(), method };
        let is_name = name.len() <= 64
            && name.starts_with(|c: char| c.is_ascii_alphabetic())
            && name.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-'));
        match (is_name, seen.insert(name)) {
            (true, true) => Ok(label),
            (false, _) => Err(BatchError::Name(label).into()),
            (true, false) => Err(BatchError::DuplicateName(label).into()),
        }
    });
    labels.collect()
}

fn check(entry: &Entry, api: Api, label: &Label) -> Result<(), BatchError> {
    let base = entry.method.split('.').next().unwrap_or_default();
    if base.eq_ignore_ascii_case("batch") {
        return Err(BatchError::Nested(label.clone()));
    }
    if entry.api != api {
        return Err(BatchError::OtherApi(label.clone()));
    }
    Ok(())
}

/// A command refers to one before it.
#[derive(Debug, Clone, Copy)]
struct Link {
    from: usize,
    to: usize,
}

/// Puts references where their marks stand.
struct Resolver<'a> {
    batch: u64,
    api: Api,
    labels: &'a [Label],
    links: Vec<Link>,
}

impl Resolver<'_> {
    fn resolve(&mut self, from: usize, label: &Label, value: &mut Value) -> Result<(), Error> {
        match value {
            Value::String(text) => {
                if let Some(mark) = Mark::parse(text) {
                    let target =
                        self.labels.get(mark.place).filter(|_| mark.batch == self.batch && mark.place < from);
                    let target = target.ok_or_else(|| BatchError::ForeignReference(label.clone()))?;
                    self.links.push(Link { from, to: mark.place });
                    *value = reference(self.api, target, &mark);
                } else if self.api == Api::V2 && is_taken_for_reference(text) {
                    return Err(BatchError::TakenForReference(label.clone()).into());
                }
                Ok(())
            }
            Value::Array(list) => list.iter_mut().try_for_each(|item| self.resolve(from, label, item)),
            Value::Object(map) => {
                if self.api == Api::V3 && map.keys().any(|key| matches!(key.as_str(), "$ref" | "$refArray")) {
                    return Err(BatchError::TakenForReference(label.clone()).into());
                }
                map.values_mut().try_for_each(|item| self.resolve(from, label, item))
            }
            _ => Ok(()),
        }
    }
}

/// A reference as the portal knows it.
fn reference(api: Api, target: &Label, mark: &Mark<'_>) -> Value {
    match api {
        Api::V2 => Value::String(format!("$result[{}]{}", target.name, mark.path)),
        Api::V3 => {
            let path = format!("{}{}", target.name, mark.path).replace('[', ".").replace(']', "");
            let key = if mark.each { "$refArray" } else { "$ref" };
            Value::Object(Map::from_iter([(key.to_owned(), Value::String(path))]))
        }
    }
}

/// Whether the portal would replace a text, or part of it, by something of the answers so far. It looks for `$` with
/// the name of a part of the answers, whatever its case, before anything in brackets and no white space between.
fn is_taken_for_reference(text: &str) -> bool {
    const PARTS: [&str; 5] = ["result", "next", "total", "time", "error"];
    text.match_indices('$').any(|(at, _)| {
        let rest = text.get(at + 1..).unwrap_or_default();
        let path = PARTS.iter().find_map(|part| {
            let name = rest.get(..part.len())?;
            name.eq_ignore_ascii_case(part).then(|| rest.get(part.len()..))?
        });
        let is_space = |c: char| c.is_ascii_whitespace() || c == '\u{b}';
        let path = path.and_then(|path| path.split(is_space).next()).unwrap_or_default();
        path.match_indices('[').any(|(open, _)| {
            path.get(open + 1..).and_then(|rest| rest.find(']')).is_some_and(|close| close > 0)
        })
    })
}

/// Where requests begin and end: each as long as it may be, none between a command and one that refers to it.
fn cut(count: usize, links: &[Link], labels: &[Label]) -> Result<Vec<Range<usize>>, Error> {
    // For every cut before a command: how far back the commands from there on refer.
    let mut reach: Vec<usize> = (0..=count).collect();
    for link in links {
        if let Some(reach) = reach.get_mut(link.from) {
            *reach = link.to.min(*reach);
        }
    }
    let mut furthest = count;
    for reach in reach.iter_mut().rev() {
        furthest = furthest.min(*reach);
        *reach = furthest;
    }
    let can_cut = |at: usize| reach.get(at).is_none_or(|reach| *reach >= at);
    let (mut parts, mut start) = (Vec::new(), 0);
    while start < count {
        let most = count.min(start + MOST_COMMANDS);
        let Some(end) = (start + 1..=most).rev().find(|at| can_cut(*at)) else {
            // The first command beyond this request that refers into it.
            let from =
                links.iter().filter(|link| link.from >= most && link.to < most).map(|link| link.from).min();
            let label = from.and_then(|from| labels.get(from)).cloned().unwrap_or_default();
            return Err(BatchError::TooFarApart(label).into());
        };
        parts.push(start..end);
        start = end;
    }
    Ok(parts)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn texts_that_the_portal_would_replace() {
        for text in [
            "$result[a]",
            "see $result[a][ID] there",
            "$RESULT[0]",
            "$result$x[a]",
            "$results[a]",
            "$resultx[[]",
            "$$next[x]",
            "$total[ä]",
            "$time[]...[x]",
            "$error[a[b]",
            "$error_description[x y]",
        ] {
            assert_eq!(is_taken_for_reference(text), !text.contains("[x y]"), "{text}");
        }
        for text in [
            "",
            "$",
            "$result",
            "$result[]",
            "$result [a]",
            "result[a]",
            "$resul[a]",
            "$price[a]",
            "$ä[b]",
            "$result[a",
        ] {
            assert!(!is_taken_for_reference(text), "{text}");
        }
    }

    #[test]
    fn a_request_that_only_reads_may_be_sent_again() {
        let entry = |at: usize, effect| Entry {
            name: None,
            method: format!("a.b{at}"),
            api: Api::V2,
            effect,
            body: Ok(Value::Null),
        };
        let entries = (0..120).map(|at| entry(at, if at == 60 { Effect::Unknown } else { Effect::Read }));
        let (parts, labels) = plan(1, false, entries.collect()).unwrap();
        let effects: Vec<_> = parts.iter().map(|part| part.effect).collect();
        assert_eq!(effects, [Effect::Read, Effect::Write, Effect::Read]);
        assert_eq!(labels.len(), 120);
    }
}
