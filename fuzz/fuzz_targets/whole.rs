//! Any small documentation goes the whole way: the spec reads back as it was written, the client parses.

#![no_main]

use std::fs;
use std::sync::LazyLock;

use bitrix24_generator::docs::Site;
use bitrix24_generator::lint::{self, Levels, Sources};
use bitrix24_generator::pipeline;
use bitrix24_generator::spec::{self, Method, Overrides, Source};
use libfuzzer_sys::fuzz_target;

/// What stands between two files; behind it the name of the second, up to the end of the line.
const FILE: &str = "\n=== ";

/// The name of the first file.
const FIRST: &str = "api-reference/box/box-open.md";

fn files(text: &str) -> Vec<(String, String)> {
    let mut parts = text.split(FILE);
    let first = (FIRST.to_owned(), parts.next().unwrap_or_default().to_owned());
    let named = |part: &str| {
        let (name, text) = part.split_once('\n').unwrap_or((part, ""));
        (name.to_owned(), text.to_owned())
    };
    std::iter::once(first).chain(parts.map(named)).collect()
}

/// A folder for the spec, the same for all runs.
static FOLDER: LazyLock<std::path::PathBuf> =
    LazyLock::new(|| std::env::temp_dir().join(format!("b24gen-fuzz-{}", std::process::id())));

fn reads_back(extracted: &pipeline::Extracted) {
    let _ = fs::remove_dir_all(&*FOLDER);
    for (path, text) in &extracted.files {
        let path = FOLDER.join(path);
        // A name may be too long for the disk; what it describes is told of when it is written.
        let Some(folder) = path.parent() else { return };
        if fs::create_dir_all(folder).is_err() || fs::write(path, text).is_err() {
            return;
        }
    }
    let read = spec::read(&FOLDER).unwrap_or_else(|error| panic!("{error}"));
    let names = |methods: &[Method]| methods.iter().map(|method| method.method.clone()).collect::<Vec<_>>();
    assert_eq!(names(&read.methods), names(&extracted.spec.methods));
    assert!(read == extracted.spec, "the spec reads back otherwise");
}

fuzz_target!(|text: &str| {
    let site = Site::from_files(files(text));
    // Without overrides only names of one path on the disk can fail.
    let Ok(extracted) = pipeline::extract_site(&site, &Overrides::default(), Source::default()) else {
        return;
    };
    let counts = &extracted.spec.source.counts;
    assert_eq!(pipeline::accounted(counts), counts.pages);
    reads_back(&extracted);
    let selected = lint::select(extracted.findings, &Levels::default(), None);
    let mut sources = Sources::new(&site);
    for reported in &selected.reported {
        let _ = sources.excerpt(&reported.finding.at);
    }
    // Names that cannot be told apart ask for an override.
    let Ok(generated) = pipeline::generate(&extracted.spec) else { return };
    for (path, text) in generated.files.iter().filter(|(path, _)| path.ends_with(".rs")) {
        syn::parse_file(text).unwrap_or_else(|error| panic!("{path}: {error}"));
    }
});
