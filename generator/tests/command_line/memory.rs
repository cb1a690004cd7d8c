//! A run that would do again what was done before does nothing, and never takes something else for the same.

use std::fs;

use crate::desk::{Desk, code, json, page, text};

/// The report of a run, without its time.
fn report(desk: &Desk) -> serde_json::Value {
    let output = desk.run(&[&Desk::regeneration()[..], &["--format", "json"]].concat());
    assert_eq!(code(&output), 0, "{}", text(&output));
    let mut report = json(&output);
    report.as_object_mut().unwrap().remove("seconds");
    report
}

#[test]
fn the_second_run_says_the_same_as_a_run_without_memory() {
    let desk = Desk::generated();
    let remembered = report(&desk);
    assert!(fs::read_dir(desk.path("cache/runs")).unwrap().count() == 1);
    fs::remove_dir_all(desk.path("cache")).unwrap();
    assert_eq!(report(&desk), remembered);
    assert_eq!(remembered["spec"]["changed"], 0);
    assert!(remembered["spec"]["unchanged"].as_u64().unwrap() > 3);
    assert!(remembered["generated"]["unchanged"].as_u64().unwrap() > 3);
}

#[test]
fn whatever_has_changed_is_seen() {
    let desk = Desk::generated();
    let right = desk.snapshot();
    let spec = "project/spec/methods/demo/demo.box.get.yaml";
    let edits: [(&str, &dyn Fn()); 6] = [
        ("a file of the spec", &|| desk.put(spec, "edited")),
        ("a file that is gone", &|| fs::remove_file(desk.path(spec)).unwrap()),
        ("a file too many", &|| desk.put("project/generated/src/more.rs", "")),
        ("the client", &|| desk.put("project/generated/src/lib.rs", "edited")),
        ("another size is not needed to see it", &|| {
            let text = fs::read_to_string(desk.path(spec)).unwrap();
            desk.put(spec, text.replacen("true", "null", 1).replacen("title: R", "title: r", 1));
        }),
        ("a link in the place of a file", &|| {
            fs::rename(desk.path(spec), desk.path("elsewhere.yaml")).unwrap();
            std::os::unix::fs::symlink(desk.path("elsewhere.yaml"), desk.path(spec)).unwrap();
        }),
    ];
    for (what, edit) in edits {
        edit();
        assert_eq!(code(&desk.check(&["--docs", "docs"])), 1, "{what}");
        assert_eq!(code(&desk.regenerate()), 0, "{what}");
        let texts = |snapshot: &std::collections::BTreeMap<_, (Vec<u8>, _)>| -> Vec<_> {
            snapshot.iter().map(|(path, (text, _))| (std::path::PathBuf::clone(path), text.clone())).collect()
        };
        assert!(texts(&desk.snapshot()) == texts(&right), "{what}");
        assert_eq!(code(&desk.check(&["--docs", "docs"])), 0, "{what}");
    }
    // What goes in: a page, an override, what is said of the source.
    desk.put("docs/api-reference/box/demo-box-open.md", page("demo.box.open", "CHEST"));
    assert_eq!(report(&desk)["spec"]["changed"], 2);
    let rule = "- {target: {method: demo.box.get, at: title}, expect: Read a Box, value: Look into it, reason: test}\n";
    desk.put("project/spec/overrides/titles.yaml", rule);
    assert_eq!(report(&desk)["spec"]["changed"], 1);
    let output = desk.run(&["regenerate", "--docs", "docs", "--root", "project", "--licence", "X"]);
    assert!(text(&output).contains("1 changed"), "{}", text(&output));
}

#[test]
fn a_broken_memory_costs_time_only() {
    let desk = Desk::generated();
    let expected = report(&desk);
    for entry in fs::read_dir(desk.path("cache/runs")).unwrap() {
        fs::write(entry.unwrap().path(), "{\"key\": 1").unwrap();
    }
    assert_eq!(report(&desk), expected);
    // No place for one at all.
    fs::remove_dir_all(desk.path("cache")).unwrap();
    desk.put("cache", "a file");
    assert_eq!(report(&desk), expected);
}
