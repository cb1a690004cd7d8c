//! The catalogue of findings: the pages of each code show it.

use bitrix24_generator::extract::{self, Code};
use bitrix24_generator::spec::Overrides;
use tests::fixtures;

#[test]
fn the_pages_of_each_code_show_it() {
    let mut wrong = Vec::new();
    for &code in Code::ALL {
        let files: Vec<(String, String)> =
            code.samples().iter().map(|sample| (sample.path.to_owned(), sample.text.to_owned())).collect();
        match extract::extract(&fixtures::site(&files), &Overrides::default()) {
            Ok(extraction) if extraction.findings.iter().any(|finding| finding.code == code) => {}
            Ok(extraction) => {
                wrong.extend([format!("{code} is not found:")]);
                wrong.extend(extraction.findings.iter().map(|finding| format!("  {finding}")));
            }
            Err(errors) => wrong.extend(errors.iter().map(|error| format!("{code}: {error}"))),
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
