#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use std::path::Path;

use super::*;
use crate::{Event, Method, Spec, Type};

fn spec() -> Spec {
    let methods: Vec<Method> = serde_yaml::from_str(
        "
- {method: a.get, api: v2, page: a.md, title: A, scopes: [x, y],
   params: [{name: ID, type: string, required: true}, {name: 'filter[ID]', fields: [{name: a.b, type: integer}]}],
   result: {type: object, fields: [{name: ID, type: string}, {name: ID, type: integer}]},
   errors: [{code: '0', message: One}, {code: '0', message: Two}]}
- {method: b.get, api: v2, page: b.md, title: B}
- {method: b.get, api: v3, page: b3.md, title: B}
",
    )
    .unwrap();
    let events: Vec<Event> = serde_yaml::from_str("[{event: ONA, page: e.md, title: E}]").unwrap();
    let types: Vec<Type> =
        serde_yaml::from_str("[{type: t, page: t.md, values: [1, N]}, {type: u, page: t.md}]").unwrap();
    Spec { methods, events, types, ..Spec::default() }
}

fn apply(rules: &str) -> Result<Spec, String> {
    let rules = Overrides::parse(Path::new("o.yaml"), rules).map_err(|error| error.to_string())?;
    let mut spec = spec();
    let errors = rules.apply(&mut spec).err().unwrap_or_default();
    match errors.is_empty() {
        true => Ok(spec),
        false => Err(errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")),
    }
}

/// One rule with the reason filled in.
fn rule(target: &str, rest: &str) -> Result<Spec, String> {
    apply(&format!("- target: {{{target}}}\n  reason: because\n  {}\n", rest.replace("; ", "\n  ")))
}

#[test]
fn values_are_replaced_added_and_removed() {
    let spec = apply(
        "
# comment
- target: {method: a.get, at: params.ID.type}
  expect: string
  value: integer
  reason: sends a number
- target: {method: a.get, at: params.ID.type}
  expect: integer
  value: number
  reason: rules apply one after the other
- target: {method: a.get, at: 'params[ID].required'}
  expect: true
  reason: it is not
- target: {method: a.get, at: 'params[\"filter[ID]\"].fields[a.b]'}
  expect: {name: a.b, type: integer}
  reason: no such field
- target: {method: a.get, at: params.NEW}
  value: {name: NEW, type: file}
  reason: left out on the page
- target: {method: a.get, at: 'scopes[y]'}
  expect: y
  value: z
  reason: misspelt
- target: {method: a.get, at: 'errors[#2].code'}
  expect: '0'
  value: TWO
  reason: as the example says
- target: {method: a.get, at: 'errors.One'}
  expect: {code: '0', message: One}
  reason: a message names its row
- target: {method: b.get, api: v3, at: method}
  expect: b.get
  value: c.get
  reason: misspelt
- target: {method: c.get, at: deprecated}
  value: {replaced_by: [b.get]}
  reason: says so
- target: {event: ONA, at: title}
  expect: E
  value: F
  reason: misspelt
- target: {type: t, at: 'values[1]'}
  expect: 1
  value: 2
  reason: misspelt
- target: {page: b.md, at: scopes}
  value: [crm]
  reason: left out
- target: {page: gone.md, at: kind}
  expect: method
  value: guide
  reason: decided while the page is read
",
    )
    .unwrap();
    let a = &spec.methods[0];
    assert_eq!(a.params[0].type_.as_deref(), Some("number"));
    assert!(!a.params[0].required);
    assert!(a.params[1].fields.is_empty());
    assert_eq!(a.params[2].name, "NEW");
    assert_eq!(a.scopes, ["x", "z"]);
    assert_eq!((a.errors.len(), a.errors[0].code.as_str()), (1, "TWO"));
    assert_eq!(spec.methods[1].scopes, ["crm"]);
    assert_eq!(spec.methods[2].method, "c.get");
    assert_eq!(spec.methods[2].deprecated.as_ref().unwrap().replaced_by, ["b.get"]);
    assert_eq!(spec.events[0].title, "F");
    assert_eq!(spec.types[0].values[0], crate::Literal::Integer(2));
}

#[test]
fn a_rule_that_does_not_apply_says_what_was_found() {
    let error = rule("method: a.get, at: params.ID.type", "expect: integer; value: number").unwrap_err();
    assert!(
        error.starts_with(
            "o.yaml:1: override of params.ID.type in method a.get: expected integer, found string"
        )
    );
    assert!(error.contains("help: look at the page again"), "{error}");
    let cases = [
        ("method: z.get, at: title", "expect: Z", "it does not exist"),
        ("method: b.get, at: title", "expect: B; value: C", "there are several"),
        ("page: t.md, at: base", "value: C", "there are several"),
        ("method: a.get, at: params.XX.type", "expect: x", "there is no `XX`"),
        ("method: a.get, at: params.ID.default", "expect: x", "expected x, found nothing"),
        ("method: a.get, at: params.ID.type", "value: x", "expected nothing there, found string"),
        ("method: a.get, at: 'errors[0].code'", "expect: '0'; value: A", "several items are called 0"),
        (
            "method: a.get, at: 'result.fields[ID].type'",
            "expect: string; value: A",
            "several items are called ID",
        ),
        ("method: a.get, at: title.x", "expect: A", "leads into a plain value"),
        ("method: a.get, at: 'errors[#9]'", "expect: A", "found nothing"),
        ("method: a.get, at: api", "expect: v2; value: v9", "does not fit"),
        ("method: a.get, at: positional", "value: maybe", "does not fit"),
        ("method: a.get, at: unknown", "value: 1", "unknown field `unknown`"),
    ];
    for (target, rest, message) in cases {
        let error = rule(target, rest).unwrap_err();
        assert!(error.contains(message), "{target}: {error}");
    }
}

#[test]
fn a_rule_in_the_wrong_form_is_refused() {
    let cases = [
        ("- target: {method: a, at: x}\n  value: 1\n", "missing field `reason`"),
        ("- target: {method: a, at: x}\n  value: 1\n  reason: ' '\n", "the reason is empty"),
        ("- target: {method: a, event: b, at: x}\n  value: 1\n  reason: r\n", "exactly one of"),
        ("- target: {at: x}\n  value: 1\n  reason: r\n", "exactly one of"),
        ("- target: {event: a, api: v2, at: x}\n  value: 1\n  reason: r\n", "`api` goes with `method` only"),
        ("- target: {method: a, at: x}\n  reason: r\n", "changes nothing"),
        ("- target: {method: a, at: x}\n  expect: 1\n  value: 1\n  reason: r\n", "changes nothing"),
        ("- target: {method: a, at: ''}\n  value: 1\n  reason: r\n", "is empty"),
        ("- target: {method: a, at: x..y}\n  value: 1\n  reason: r\n", "empty step"),
        ("- target: {method: a, at: 'x[y'}\n  value: 1\n  reason: r\n", "does not close"),
        ("- target: {method: a, at: 'x[y]z'}\n  value: 1\n  reason: r\n", "needs `.` or `[`"),
        ("- target: {method: a, at: x.}\n  value: 1\n  reason: r\n", "ends with a dot"),
        ("- target: {method: a, at: x}\n  valu: 1\n  reason: r\n", "unknown field `valu`"),
        ("- target: {page: a, at: kind}\n  value: 1\n  reason: r\n", "are strings"),
        ("target: x\n", "invalid type"),
    ];
    for (text, message) in cases {
        let error = Overrides::parse(Path::new("o.yaml"), text).unwrap_err();
        assert!(error.to_string().contains(message), "{text}: {error}");
        assert!(error.line.is_some(), "{error}");
    }
    assert_eq!(Overrides::parse(Path::new("o.yaml"), "# nothing yet\n").unwrap(), Overrides::default());
}

#[test]
fn kind_and_name_of_a_page_are_decided_by_its_reader() {
    let text = "
- target: {page: a.md, at: kind}
  expect: method
  value: guide
  reason: it only tells a story
- target: {page: b.md, at: name}
  value: b.get
  reason: the page does not give it
";
    let rules = Overrides::parse(Path::new("o.yaml"), text).unwrap();
    let kind = rules.page("a.md", PageKey::Kind).unwrap();
    assert_eq!(kind.decide(Some("method")).unwrap(), Some("guide"));
    let error = kind.decide(Some("event")).unwrap_err().to_string();
    assert!(error.starts_with("o.yaml:2: ") && error.contains("expected method, found event"), "{error}");
    assert!(rules.page("a.md", PageKey::Name).is_none());
    let name = rules.page("b.md", PageKey::Name).unwrap();
    assert_eq!(name.decide(None).unwrap(), Some("b.get"));
    assert!(name.decide(Some("c.get")).is_err());
    let lost = rules.without_page(|page| page == "b.md");
    assert_eq!(lost.len(), 1);
    assert!(lost[0].to_string().contains("page a.md: there is no such page"), "{}", lost[0]);
}

#[test]
fn overrides_of_a_folder_are_read_in_the_order_of_their_names() {
    let dir = tempfile::tempdir().unwrap();
    assert_eq!(Overrides::read(dir.path()).unwrap(), Overrides::default());
    std::fs::create_dir(dir.path().join("overrides")).unwrap();
    for name in ["b.yaml", "a.yaml", "notes.txt"] {
        let text = format!("- target: {{event: {name}, at: x}}\n  value: 1\n  reason: r\n");
        std::fs::write(dir.path().join("overrides").join(name), text).unwrap();
    }
    let rules = Overrides::read(dir.path()).unwrap();
    let targets: Vec<_> = rules.rules().iter().map(|rule| rule.target.clone()).collect();
    assert_eq!(targets, [Target::Event("a.yaml".into()), Target::Event("b.yaml".into())]);
}

#[test]
fn keys_beside_a_reference_complete_those_of_the_type() {
    let spec = apply(
        "
- target: {type: t, at: fields}
  value: [{name: A, type: string}, {name: B, type: integer}]
  reason: a type with keys
- target: {method: b.get, api: v2, at: params}
  value: [{name: FIELDS, type: object, ref: t}]
  reason: only refers to it
- target: {method: b.get, api: v3, at: params}
  value: [{name: FIELDS, type: object, ref: t, fields: [{name: B, required: true}, {name: C, type: file}]}]
  reason: demands one key and adds another
",
    )
    .unwrap();
    let [plain, completed] = [1, 2].map(|at| &spec.methods[at].params[0]);
    assert_eq!((plain.ref_.as_deref(), plain.fields.len()), (Some("t"), 0));
    let keys: Vec<(&str, Option<&str>, bool)> =
        completed.fields.iter().map(|key| (&*key.name, key.type_.as_deref(), key.required)).collect();
    let expected = [("A", Some("string"), false), ("B", Some("integer"), true), ("C", Some("file"), false)];
    assert_eq!((completed.ref_.as_deref(), keys.as_slice()), (None, expected.as_slice()));
}
