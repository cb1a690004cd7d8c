//! Any text gives a page, whose places lie in its text.

#![no_main]

use bitrix24_generator::docs::{Site, dump};
use libfuzzer_sys::fuzz_target;

const PATH: &str = "api-reference/page.md";

fuzz_target!(|text: &str| {
    let site = Site::from_files([(PATH.to_owned(), text.to_owned())]);
    let page = site.page(PATH).expect("the page is there");
    let lines = text.split('\n').count();
    for problem in page.problems.iter().filter(|problem| &*problem.at.file == PATH) {
        assert!(problem.at.line as usize <= lines && problem.at.column > 0, "{}", problem.at);
    }
    let _ = dump(&page);
});
