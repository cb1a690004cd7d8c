//! `b24gen generate`.

use std::path::PathBuf;
use std::time::Instant;

use bitrix24_generator::pipeline::{self, Output, PipelineError};
use bitrix24_generator::spec;
use clap::Args;

use super::Outcome;
use super::arguments::FormatOption;
use super::progress::Progress;
use super::report::Report;

/// From a spec folder to a client package.
///
/// Writes src/ and the features in Cargo.toml, which is created where there is none.
#[derive(Debug, Args)]
pub struct Arguments {
    /// Folder of the spec
    #[arg(long, value_name = "DIR")]
    spec: PathBuf,
    /// Folder of the package
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    #[command(flatten)]
    format: FormatOption,
}

/// Runs the command.
pub fn run(arguments: &Arguments) -> Result<Outcome, PipelineError> {
    let start = Instant::now();
    let progress = Progress::new(3);
    // The spec first, as everywhere, so that no two runs wait for each other.
    let held = pipeline::hold_spec(&arguments.spec, || progress.waiting());
    progress.step("Reading the spec");
    let spec = spec::read(&arguments.spec)?;
    drop(held);
    progress.step("Generating the client");
    let generated = pipeline::generate(&spec)?;
    progress.step("Writing");
    let output = Output { spec: None, package: Some(arguments.out.clone()) };
    let written = output.lock(|| progress.waiting())?.write(None, Some(&generated))?;
    progress.done();
    Report::new("generate", &output, &written).timed(start.elapsed()).print(arguments.format.format);
    Ok(Outcome::Done)
}
