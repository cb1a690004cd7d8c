//! The front page of the crate.

use std::collections::BTreeMap;

use super::context;
use super::docs;
use super::model::{Arg, Item, ItemKind, Module, Request, Root, Submodule, Ty};
use super::modules::join;
use super::names::Ident;
use super::text::{code, plain};
use crate::spec::{Api, Method};

/// The docs of the crate and the list of all methods.
pub(super) fn root(
    homes: &[(Vec<Ident>, Ident, &Method)],
    modules: &[Module],
    roots: Vec<Submodule>,
) -> Root {
    let mut lines: Vec<String> = [
        "Typed client of the Bitrix24 REST API, generated from its documentation.",
        "",
        "Every method is a struct: the path is its name on the wire, `new` takes the required parameters and setters",
        "the others. A [`Client`] sends it and gives back the documented result, or an [`Error`] with the documented",
        "kinds. What no page knows, such as custom fields, goes in by `set` and comes out in `extra`.",
    ]
    .map(str::to_owned)
    .into();
    if let Some((request, path, gate)) = example(homes, modules) {
        lines.extend(example_lines(request, path, gate));
    }
    lines.extend(
        [
            "",
            "# Beyond one call",
            "",
            "* Lists: [`Client::list`] gives all rows as a stream, however many pages they take; [`Filter`] and [`Order`]",
            "  say which, and in what order.",
            "* Many calls in one request: [`Batch`], with a typed handle for each.",
            "* Applications: [`App`] and [`Tokens`], refreshed when they have expired and kept by a [`TokenStore`].",
            "* Limits and lost answers: [`Limits`], [`Retry`], and [`Error::may_have_run`], which says after an error",
            "  whether a call that writes may have been carried out.",
            "* Dates, money, links and files: [`DateTime`], [`Date`], [`Money`], [`Link`], [`FileContent`],",
            "  [`Client::upload`], [`Client::download`].",
            "* What no page describes: [`Client::call_value`].",
            "",
            "# Features",
            "",
            "Each scope of the API is a feature under its own name; methods that need no scope are in `basic`. None is",
            "on by default, `full` turns on all. `blocking` adds a client for programs that are not asynchronous.",
        ]
        .map(str::to_owned),
    );
    Root { docs: lines, methods: list(homes), modules: roots }
}

/// The method that shows best how a call looks: a short one that reads one thing by its number.
fn example<'a>(
    homes: &'a [(Vec<Ident>, Ident, &'a Method)],
    modules: &'a [Module],
) -> Option<(&'a Request, &'a [Ident], String)> {
    let requests: BTreeMap<(&str, Api), (&Request, &[Ident])> = modules
        .iter()
        .flat_map(|module| module.items.iter().map(|item| (item, module.path.as_slice())))
        .filter_map(|(item, path)| match item {
            Item { kind: ItemKind::Request(request), .. } => {
                Some(((request.wire.as_str(), request.api), (&**request, path)))
            }
            Item { .. } => None,
        })
        .collect();
    let shows = |request: &Request| {
        let one_number = matches!(request.new.as_slice(), [only] if only.takes == Arg::Int);
        one_number
            && request.api == Api::V2
            && request.deprecated.is_none()
            && request.error.is_some()
            && request.wire.ends_with(".get")
            && matches!(request.output, Ty::Object(_))
    };
    let (_, _, method) = homes
        .iter()
        .filter(|(path, _, _)| path.iter().all(|module| module.as_str() == module.plain()))
        .filter(|(_, _, method)| {
            requests.get(&(method.method.as_str(), method.api)).is_some_and(|(r, _)| shows(r))
        })
        .min_by_key(|(_, _, method)| (method.method.len(), &method.method))?;
    let (request, path) = requests.get(&(method.method.as_str(), method.api))?;
    let feature = context::gate(method).into_iter().next()?;
    Some((request, path, feature))
}

fn example_lines(request: &Request, path: &[Ident], feature: String) -> Vec<String> {
    let first = path.first().map(Ident::as_str).unwrap_or_default();
    let call = join(path, &request.name);
    vec![
        String::new(),
        "```no_run".to_owned(),
        format!("# #[cfg(feature = {feature:?})]"),
        "# async fn example() -> Result<(), bitrix24::Error> {".to_owned(),
        format!("use bitrix24::{{Client, Error, {first}}};"),
        String::new(),
        "let client = Client::webhook(\"https://portal.example/rest/1/secret/\")?;".to_owned(),
        format!("match client.call({call}::new(42)).await {{"),
        "    Ok(found) => println!(\"{found:?}\"),".to_owned(),
        "    // The documented errors of the method are the variants of `kind`; the portal's own words are always there."
            .to_owned(),
        "    Err(Error::Api(error)) => println!(\"{:?}: {}\", error.kind(), error.description()),".to_owned(),
        "    Err(other) => return Err(other.erase()),".to_owned(),
        "}".to_owned(),
        "# Ok(())".to_owned(),
        "# }".to_owned(),
        "```".to_owned(),
    ]
}

/// All methods by feature, as Markdown.
fn list(homes: &[(Vec<Ident>, Ident, &Method)]) -> String {
    let mut features: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (path, name, method) in homes {
        // Links have no raw identifiers: what follows `#` would be an anchor.
        let target: Vec<&str> = path.iter().chain([name]).map(Ident::plain).collect();
        let mut line = format!("* [{}](crate::{})", code(&method.method), target.join("::"));
        let title = plain(&method.title);
        if !title.is_empty() {
            line.push_str(": ");
            line.push_str(&title);
        }
        if method.api == Api::V3 {
            line.push_str(" (REST 3.0)");
        }
        if method.deprecated.is_some() {
            line.push_str(" (deprecated)");
        }
        for feature in context::gate(method) {
            features.entry(feature).or_default().push(line.clone());
        }
    }
    let mut text = String::from("# Methods\n");
    for (feature, lines) in features {
        text.push_str(&format!("\n## {}\n\n{}\n", docs::spans(&[feature], ""), lines.join("\n")));
    }
    text
}
