//! `b24gen extract`.

use std::path::PathBuf;
use std::time::Instant;

use bitrix24_generator::pipeline::{Output, PipelineError, Run};
use clap::Args;

use super::Outcome;
use super::arguments::{FormatOption, SourceOptions};
use super::documentation::{self, DocsOptions};
use super::progress::Progress;
use super::report::Report;

/// From the documentation to a spec folder.
///
/// Its overrides/ are applied and stay as they are.
#[derive(Debug, Args)]
pub struct Arguments {
    #[command(flatten)]
    docs: DocsOptions,
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
    let progress = Progress::new(3);
    progress.step("Opening the documentation");
    let docs = arguments.docs.open(&arguments.spec, false)?;
    let output = Output { spec: Some(arguments.spec.clone()), package: None };
    let given = arguments.source.given();
    // What was found before is remembered in numbers only.
    let memory = documentation::memory().filter(|_| !arguments.findings);
    let run =
        Run { docs: &docs, given: &given, spec: &arguments.spec, output: &output, memory: memory.as_ref() };
    let ran = run.write(&|step| progress.at(step))?;
    progress.done();
    Report::new("extract", &output, &ran.written)
        .found(&ran, arguments.findings.then_some(&docs.site))
        .timed(start.elapsed())
        .print(arguments.format.format);
    Ok(Outcome::Done)
}
