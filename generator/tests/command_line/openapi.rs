//! `b24gen openapi`.

use std::fs;

use super::desk::{Desk, code, json, text};

const OPENAPI: [&str; 3] = ["openapi", "--spec", "project/spec"];

#[test]
fn the_document_is_printed_or_written() {
    let desk = Desk::generated();
    let before = desk.snapshot();
    let printed = desk.run(&OPENAPI);
    let document = json(&printed);
    assert_eq!((code(&printed), &document["openapi"]), (0, &"3.1.1".into()));
    assert_eq!(document["paths"]["/demo.box.get.json"]["post"]["operationId"], "demo.box.get");
    assert!(printed.stderr.is_empty(), "{}", text(&printed));
    assert_eq!(desk.run(&[&OPENAPI[..], &["--out", "-"]].concat()).stdout, printed.stdout);

    let written = desk.run(&[&OPENAPI[..], &["--out", "openapi.json"]].concat());
    assert_eq!(code(&written), 0, "{}", text(&written));
    assert!(written.stdout.is_empty() && text(&written).contains("openapi.json: written, 2 methods"));
    assert_eq!(fs::read(desk.path("openapi.json")).unwrap(), printed.stdout);
    let again = desk.run(&[&OPENAPI[..], &["--out", "openapi.json"]].concat());
    assert!(text(&again).contains("openapi.json: unchanged"), "{}", text(&again));

    let yaml = desk.run(&[&OPENAPI[..], &["--format", "yaml"]].concat());
    assert!(text(&yaml).starts_with("openapi: '3.1.1'\ninfo:\n"), "{}", text(&yaml));
    assert!(before == desk.snapshot(), "the project has changed");
}

#[test]
fn what_cannot_be_read_or_written_is_refused() {
    let desk = Desk::generated();
    desk.refuses(&["openapi"], &["--spec"]);
    desk.refuses(&["openapi", "--spec", "nowhere"], &["nowhere", "source.yaml"]);
    desk.refuses(
        &[&OPENAPI[..], &["--out", "nowhere/openapi.json"]].concat(),
        &["nowhere/", "cannot create"],
    );
    desk.refuses(&[&OPENAPI[..], &["--format", "xml"]].concat(), &["xml"]);
    assert!(!desk.path("nowhere").exists());
}
