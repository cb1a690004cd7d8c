//! Findings as SARIF, held against its schema.

use std::fs;

use bitrix24_generator::docs::Site;
use bitrix24_generator::extract::{self, Code};
use bitrix24_generator::lint::{self, Levels, Sources};
use bitrix24_generator::spec::Overrides;
use serde_json::Value;

/// The schema, which a package of others brings.
pub const SCHEMA: &str = "node/node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json";

/// All codes, in one tree, give a valid log.
pub fn findings_are_valid_sarif() {
    let pages = Code::ALL.iter().flat_map(|code| code.samples().into_iter().map(move |page| (code, page)));
    let files =
        pages.map(|(code, page)| (format!("api-reference/{code}/{}", page.path), page.text.to_owned()));
    let site = Site::from_files(files);
    let findings = extract::extract(&site, &Overrides::default()).unwrap().findings;
    assert!(findings.len() > Code::ALL.len());
    let selected = lint::select(findings, &Levels::default(), None);
    let mut log = lint::sarif(&selected.reported, &mut Sources::new(&site));

    // It has a bracket that is no regular expression to everybody.
    let schema = fs::read_to_string(foreign::program(SCHEMA).unwrap()).unwrap().replace("{2}]?$", "{2}$");
    let schema: Value = serde_json::from_str(&schema).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let errors: Vec<String> =
        validator.iter_errors(&log).map(|error| format!("{}: {error}", error.instance_path())).collect();
    assert!(errors.is_empty(), "{errors:#?}");
    // The schema is one that notices.
    *log.pointer_mut("/runs/0/results/0/locations/0/physicalLocation/region/startLine").unwrap() = "1".into();
    assert!(!validator.is_valid(&log));
}
