//! `b24gen` without a command: the whole way on the sample documentation that is built in.

use std::path::Path;
use std::time::Instant;

use bitrix24_generator::pipeline::{self, Output, PipelineError, Ran};
use bitrix24_generator::sample;
use bitrix24_generator::spec::Overrides;

use super::Outcome;
use super::arguments::Format;
use super::progress::Progress;
use super::report::Report;

/// Where the sample is written, below the current folder: cargo's own folder for what can be made again.
const FOLDER: &str = "target/b24gen-sample";

/// Runs it.
pub fn run() -> Result<Outcome, PipelineError> {
    let start = Instant::now();
    let root = Path::new(FOLDER);
    let progress = Progress::new(1);
    let output = Output { spec: Some(root.join("spec")), package: Some(root.join("generated")) };
    let locked = output.lock(|| progress.waiting())?;
    progress.step("Reading the pages");
    let site = sample::site();
    let extracted = pipeline::extract_site(&site, &Overrides::default(), sample::source())?;
    let generated = pipeline::generate(&extracted.spec)?;
    let written = locked.write(Some(&extracted), Some(&generated))?;
    progress.done();
    let report = Report::new("sample", &output, &written);
    report
        .found(&Ran { summary: extracted.summary(), written, extracted: Some(extracted) }, Some(&site))
        .timed(start.elapsed())
        .print(Format::Text);
    Ok(Outcome::Done)
}
