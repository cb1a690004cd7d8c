//! `b24gen regenerate`.

use std::path::PathBuf;
use std::time::Instant;

use bitrix24_generator::docs::Site;
use bitrix24_generator::pipeline::{self, Output, PipelineError};
use clap::Args;

use super::Outcome;
use super::arguments::{FormatOption, RootOption, SourceOptions};
use super::progress::Progress;
use super::report::Report;

/// From the documentation to spec/ and generated/; says what changed.
///
/// Unchanged files are not touched, files that are no longer generated are deleted, and a run that is killed leaves
/// each of the two folders as it was or as it should be.
#[derive(Debug, Args)]
pub struct Arguments {
    /// Folder of the documentation
    #[arg(long, value_name = "DIR")]
    docs: PathBuf,
    #[command(flatten)]
    root: RootOption,
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
    let root = arguments.root.find();
    let (spec, package) = (root.join("spec"), root.join("generated"));
    let progress = Progress::new();
    progress.step("Opening the documentation");
    let site = Site::open(&arguments.docs)?;
    let output = Output { spec: Some(spec.clone()), package: Some(package) };
    let locked = output.lock(|| progress.waiting())?;
    progress.step("Reading the pages");
    let extracted = pipeline::extract(&site, &arguments.docs, &spec, &arguments.source.given())?;
    progress.step("Generating the client");
    let generated = pipeline::generate(&extracted.spec)?;
    progress.step("Writing");
    let written = locked.write(Some(&extracted), Some(&generated))?;
    progress.done();
    let report = Report::new("regenerate", &output, &written)
        .extracted(&extracted, &site, arguments.findings)
        .timed(start.elapsed());
    report.print(arguments.format.format);
    Ok(report.outcome())
}
