//! `b24gen regenerate`.

use std::time::Instant;

use bitrix24_generator::pipeline::{Output, PipelineError, Run};
use clap::Args;

use super::Outcome;
use super::arguments::{FormatOption, RootOption, SourceOptions};
use super::documentation::{self, DocsOptions};
use super::progress::Progress;
use super::report::Report;

/// From the documentation to spec/ and generated/; says what changed.
///
/// Unchanged files are not touched, files that are no longer generated are deleted, and a run that is killed leaves
/// each of the two folders as it was or as it should be.
#[derive(Debug, Args)]
pub struct Arguments {
    #[command(flatten)]
    docs: DocsOptions,
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
    let progress = Progress::new(4);
    progress.step("Opening the documentation");
    let docs = arguments.docs.open(&spec, false)?;
    let output = Output { spec: Some(spec.clone()), package: Some(package) };
    let given = arguments.source.given();
    // What was found before is remembered in numbers only.
    let memory = documentation::memory().filter(|_| !arguments.findings);
    let run = Run { docs: &docs, given: &given, spec: &spec, output: &output, memory: memory.as_ref() };
    let ran = run.write(&|step| progress.at(step))?;
    progress.done();
    Report::new("regenerate", &output, &ran.written)
        .found(&ran, arguments.findings.then_some(&docs.site))
        .timed(start.elapsed())
        .print(arguments.format.format);
    Ok(Outcome::Done)
}
