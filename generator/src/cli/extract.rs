//! `b24gen extract`.

use std::path::PathBuf;
use std::time::Instant;

use bitrix24_generator::docs::Site;
use bitrix24_generator::pipeline::{self, Output, PipelineError};
use clap::Args;

use super::Outcome;
use super::arguments::{FormatOption, SourceOptions};
use super::progress::Progress;
use super::report::Report;

/// From the documentation to a spec folder.
///
/// Its overrides/ are applied and stay as they are.
#[derive(Debug, Args)]
pub struct Arguments {
    /// Folder of the documentation
    #[arg(long, value_name = "DIR")]
    docs: PathBuf,
    /// Folder of the spec
    #[arg(long, value_name = "DIR")]
    spec: PathBuf,
    /// Print every finding, not only how many there are
    #[arg(long)]
    findings: bool,
    #[command(flatten)]
    format: FormatOption,
    #[command(flatten)]
    source: SourceOptions,
}

/// Runs the command.
pub fn run(arguments: &Arguments) -> Result<Outcome, PipelineError> {
    let start = Instant::now();
    let progress = Progress::new();
    progress.step("Opening the documentation");
    let site = Site::open(&arguments.docs)?;
    let output = Output { spec: Some(arguments.spec.clone()), package: None };
    let locked = output.lock(|| progress.waiting())?;
    progress.step("Reading the pages");
    let extracted = pipeline::extract(&site, &arguments.docs, &arguments.spec, &arguments.source.given())?;
    progress.step("Writing");
    let written = locked.write(Some(&extracted), None)?;
    progress.done();
    let report = Report::new("extract", &output, &written)
        .extracted(&extracted, &site, arguments.findings)
        .timed(start.elapsed());
    report.print(arguments.format.format);
    Ok(report.outcome())
}
