//! SARIF 2.1.0, the form in which other programs take findings.

use std::collections::BTreeMap;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

use super::{Reported, Sources};
use crate::extract::{Code, Severity};

const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
/// What paths are relative to: the root of the documentation.
const ROOT: &str = "%SRCROOT%";
/// What stays as it is in the path of a URI.
const PATH: &AsciiSet = &NON_ALPHANUMERIC.remove(b'/').remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// The findings as one log. Every code is in it as a rule, found or not.
pub fn sarif(findings: &[Reported], sources: &mut Sources<'_>) -> Value {
    let rules: Vec<Value> = Code::ALL.iter().map(|code| rule(*code)).collect();
    let mut seen = BTreeMap::new();
    let results: Vec<Value> = findings
        .iter()
        .map(|reported| {
            let finding = &reported.finding;
            let alike: &mut usize =
                seen.entry((&finding.at.file, finding.code, &finding.message)).or_default();
            *alike += 1;
            result(reported, *alike, sources)
        })
        .collect();
    json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": {
                "driver": {
                    "name": "b24gen",
                    "semanticVersion": env!("CARGO_PKG_VERSION"),
                    "rules": rules,
                }
            },
            "originalUriBaseIds": {
                ROOT: {"description": {"text": "The folder of the documentation."}},
            },
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    })
}

fn rule(code: Code) -> Value {
    json!({
        "id": code.name(),
        "shortDescription": {"text": sentence(code.title())},
        "fullDescription": {"text": code.explanation()},
        "help": {"text": code.explanation(), "markdown": code.explanation()},
        "defaultConfiguration": {"level": level(code.severity())},
    })
}

fn result(reported: &Reported, alike: usize, sources: &mut Sources<'_>) -> Value {
    let finding = &reported.finding;
    let (at, code) = (&finding.at, finding.code);
    let mut region = json!({"startLine": at.line, "startColumn": at.column});
    if let (Some(region), Some(end)) = (region.as_object_mut(), sources.end_column(at)) {
        region.insert("endColumn".to_owned(), end.into());
    }
    json!({
        "ruleId": code.name(),
        "ruleIndex": Code::ALL.iter().position(|known| *known == code),
        "level": level(reported.severity),
        "message": {"text": finding.message},
        "locations": [{
            "physicalLocation": {
                "artifactLocation": {
                    "uri": utf8_percent_encode(&at.file, PATH).to_string(),
                    "uriBaseId": ROOT,
                },
                "region": region,
            }
        }],
        "partialFingerprints": {
            "finding/v1": fingerprint(&[&at.file, code.name(), &finding.message, &alike.to_string()]),
        },
    })
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Info => "note",
        Severity::Warning => "warning",
        Severity::Error => "error",
    }
}

fn sentence(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| format!("{}{}.", first.to_uppercase(), chars.as_str()))
}

/// A name for a finding that does not depend on its line.
fn fingerprint(parts: &[&str]) -> String {
    let mut hash = Sha256::new();
    for part in parts {
        // Lengths in front, so that no two lists run together into the same bytes.
        hash.update((part.len() as u64).to_le_bytes());
        hash.update(part);
    }
    hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}
