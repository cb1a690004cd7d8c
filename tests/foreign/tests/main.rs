//! Our output in the hands of others. A test whose program is missing says that it was skipped, and why; where `CI` is
//! set it fails.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

mod guide;
mod openapi;
mod sarif;
mod sdks;
mod semver;

use libtest_mimic::{Arguments, Completion, Failed, Trial};

/// The paths of the programs that a test needs, below `target/tools`, and the test.
type Test = (&'static str, &'static [&'static str], fn());

const TESTS: &[Test] = &[
    ("findings_are_valid_sarif", &[sarif::SCHEMA], sarif::findings_are_valid_sarif),
    (
        "levels_are_those_of_cargo_semver_checks",
        &["bin/cargo-semver-checks"],
        semver::levels_are_those_of_cargo_semver_checks,
    ),
    ("the_guide_builds", &["bin/mdbook"], guide::builds),
    ("the_openapi_document_is_valid", openapi::NEEDS_VALIDATOR, openapi::is_valid),
    ("the_openapi_document_makes_a_client", openapi::NEEDS_GENERATOR, openapi::makes_a_client),
    ("b24jssdk_works_with_the_mock_portal", sdks::B24JSSDK, sdks::b24jssdk),
    ("b24pysdk_works_with_the_mock_portal", sdks::B24PYSDK, sdks::b24pysdk),
    ("fast_bitrix24_works_with_the_mock_portal", sdks::FAST_BITRIX24, sdks::fast_bitrix24),
];

fn main() {
    let trial = |(name, needed, test): &Test| {
        let (needed, test) = (*needed, *test);
        Trial::ignorable_test(*name, move || {
            match needed.iter().find_map(|path| foreign::program(path).err()) {
                Some(reason) if std::env::var_os("CI").is_some() => Err(Failed::from(reason)),
                Some(reason) => Ok(Completion::ignored_with(reason)),
                None => {
                    test();
                    Ok(Completion::Completed)
                }
            }
        })
    };
    libtest_mimic::run(&Arguments::from_args(), TESTS.iter().map(trial).collect()).exit();
}
