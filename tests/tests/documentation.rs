//! The whole documentation, in the folder `B24_DOCS` or in `../shared/docs/en` beside the workspace: the counts that
//! were measured on it, and what is committed is what it gives. Without it the tests say that they were skipped, and
//! why; where `CI` is set they fail.

#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::{Arc, LazyLock};

use bitrix24_generator::pipeline::{self, Extracted, Generated, Output, Prepared};
use bitrix24_generator::source::{Documentation, Origin};
use bitrix24_generator::spec::Api;
use libtest_mimic::{Arguments, Completion, Failed, Trial};
use tests::{fixtures, workspace};

/// The documentation and what it gives, worked out once for all tests.
struct Whole {
    docs: PathBuf,
    extracted: Extracted,
    generated: Generated,
}

type Shared = Arc<LazyLock<Whole, Box<dyn FnOnce() -> Whole + Send>>>;
type Test = fn(&Whole);

const TESTS: &[(&str, Test)] = &[
    ("pages_add_up", pages_add_up),
    ("methods_are_as_many_as_were_counted", methods_are_as_many_as_were_counted),
    ("what_is_committed_is_what_the_documentation_gives", what_is_committed_is_what_the_documentation_gives),
    ("the_order_of_files_does_not_matter", the_order_of_files_does_not_matter),
];

fn main() {
    let given = std::env::var_os("B24_DOCS").map(PathBuf::from);
    let docs = given.clone().unwrap_or_else(|| workspace().join("../shared/docs/en"));
    let reason = (!docs.is_dir()).then(|| match given {
        Some(folder) => format!("SKIPPED: no documentation in {}, which B24_DOCS names", folder.display()),
        None => {
            "SKIPPED: the documentation is not in ../shared/docs/en; B24_DOCS can name its folder".to_owned()
        }
    });
    let whole: Shared = Arc::new(LazyLock::new(Box::new(move || Whole::read(docs))));
    let trial = |(name, test): &(&'static str, Test)| {
        let (whole, reason, test) = (Arc::clone(&whole), reason.clone(), *test);
        Trial::ignorable_test(*name, move || match reason {
            Some(reason) if std::env::var_os("CI").is_some() => Err(Failed::from(reason)),
            Some(reason) => Ok(Completion::ignored_with(reason)),
            None => {
                test(&whole);
                Ok(Completion::Completed)
            }
        })
    };
    libtest_mimic::run(&Arguments::from_args(), TESTS.iter().map(trial).collect()).exit();
}

impl Whole {
    fn read(docs: PathBuf) -> Self {
        let (extracted, generated) = make(&Documentation::folder(&docs).unwrap());
        Self { docs, extracted, generated }
    }
}

fn make(docs: &Documentation) -> (Extracted, Generated) {
    let extracted = Prepared::new(docs, &workspace().join("spec"), &Origin::default())
        .and_then(|prepared| prepared.extract())
        .unwrap_or_else(|error| panic!("{error}"));
    let generated = pipeline::generate(&extracted.spec).unwrap_or_else(|error| panic!("{error}"));
    (extracted, generated)
}

fn pages_add_up(whole: &Whole) {
    let counts = &whole.extracted.spec.source.counts;
    assert_eq!(pipeline::accounted(counts), counts.pages, "{counts:?}");
    // 2,446 below api-reference/, 4 method pages outside it.
    assert_eq!(counts.pages, 2_450);
    assert_eq!((counts.methods, counts.events), (1_671, 189), "{counts:?}");
}

fn methods_are_as_many_as_were_counted(whole: &Whole) {
    let methods = &whole.extracted.spec.methods;
    let (inside, outside): (Vec<_>, Vec<_>) =
        methods.iter().partition(|method| method.page.starts_with("api-reference/"));
    let identities: BTreeSet<_> =
        inside.iter().map(|method| (method.method.to_lowercase(), method.api)).collect();
    let names: BTreeSet<_> = inside.iter().map(|method| method.method.to_lowercase()).collect();
    assert_eq!((identities.len(), names.len(), outside.len()), (1_667, 1_661, 4));
    assert_eq!(methods.iter().filter(|method| method.api == Api::V3).count(), 106);
}

fn what_is_committed_is_what_the_documentation_gives(whole: &Whole) {
    let output =
        Output { spec: Some(workspace().join("spec")), package: Some(workspace().join("generated")) };
    let written = output.compare(Some(&whole.extracted), Some(&whole.generated)).unwrap();
    assert!(
        written.is_empty(),
        "{written:#?}\nrun: cargo run --release -- regenerate --docs {}",
        whole.docs.display()
    );
}

fn the_order_of_files_does_not_matter(whole: &Whole) {
    let mut files = fixtures::documentation(&whole.docs);
    files.reverse();
    let origin = Documentation::folder(&whole.docs).unwrap().origin;
    let (extracted, generated) = make(&Documentation { site: fixtures::site(&files), origin });
    // Not assert_eq, which would print megabytes.
    assert!(extracted.files == whole.extracted.files, "the spec depends on the order of files");
    assert!(extracted.findings == whole.extracted.findings, "findings depend on the order of files");
    assert!(generated.files == whole.generated.files, "the client depends on the order of files");
}
