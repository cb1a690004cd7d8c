//! Our output in the hands of others. A test whose program is missing says that it was skipped, and why; where `CI` is
//! set it fails.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

mod guide;
mod sdks;

use libtest_mimic::{Arguments, Completion, Failed, Trial};

/// The paths of the programs that a test needs, below `target/tools`, and the test.
type Test = (&'static str, &'static [&'static str], fn());

const TESTS: &[Test] = &[
    ("b24jssdk_works_with_the_mock_portal", sdks::B24JSSDK, sdks::b24jssdk),
    ("b24pysdk_works_with_the_mock_portal", sdks::B24PYSDK, sdks::b24pysdk),
    ("fast_bitrix24_works_with_the_mock_portal", sdks::FAST_BITRIX24, sdks::fast_bitrix24),
    ("the_guide_builds", guide::NEEDS, guide::builds),
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
