//! The workflows call nothing but scripts that can be called by hand, and these are there.

#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

use std::fs;
use std::os::unix::fs::PermissionsExt as _;

use serde_yaml::Value;
use tests::workspace;

#[test]
fn scripts_of_workflows_are_there() {
    let mut called = 0;
    for entry in fs::read_dir(workspace().join(".github/workflows")).unwrap() {
        let path = entry.unwrap().path();
        let text = fs::read_to_string(&path).unwrap();
        let workflow: Value = serde_yaml::from_str(&text).unwrap_or_else(|error| panic!("{path:?}: {error}"));
        let jobs = workflow.get("jobs").and_then(Value::as_mapping).unwrap();
        let steps = jobs.values().filter_map(|job| job.get("steps")?.as_sequence()).flatten();
        for run in steps.filter_map(|step| step.get("run")?.as_str()) {
            let words = run.split(|c: char| c.is_whitespace() || c == '(' || c == ')');
            for script in words.filter(|word| word.starts_with(".ci/")) {
                let script = workspace().join(script);
                let mode =
                    fs::metadata(&script).unwrap_or_else(|error| panic!("{script:?}: {error}")).permissions();
                assert!(mode.mode() & 0o111 != 0, "{script:?} cannot be run");
                called += 1;
            }
        }
    }
    assert!(called >= 6, "{called}");
}
