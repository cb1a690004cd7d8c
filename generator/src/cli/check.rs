//! `b24gen check`.

use std::time::Instant;

use bitrix24_generator::pipeline::{self, Output, PipelineError, Run};
use bitrix24_generator::spec;
use clap::Args;

use super::Outcome;
use super::arguments::{FormatOption, RootOption, SourceOptions};
use super::documentation::{self, DocsOptions};
use super::progress::Progress;
use super::report::Report;

/// Writes nothing; exit code 1 if spec/ or generated/ is not what the sources give.
///
/// Without --docs, only generated/ is compared with spec/.
#[derive(Debug, Args)]
pub struct Arguments {
    #[command(flatten)]
    docs: DocsOptions,
    #[command(flatten)]
    root: RootOption,
    #[command(flatten)]
    format: FormatOption,
    #[command(flatten)]
    source: SourceOptions,
}

/// Runs the command.
pub fn run(arguments: &Arguments) -> Result<Outcome, PipelineError> {
    let start = Instant::now();
    let root = arguments.root.find();
    let (spec_folder, package) = (root.join("spec"), root.join("generated"));
    let progress = Progress::new(4);
    let (output, written, notes, mend) = if arguments.docs.is_given() {
        progress.step("Opening the documentation");
        let docs = arguments.docs.open(&spec_folder, false)?;
        let mend = format!("b24gen regenerate{} --root {}", arguments.docs.as_typed(), root.display());
        let output = Output { spec: Some(spec_folder.clone()), package: Some(package) };
        let (given, memory) = (arguments.source.given(), documentation::memory());
        let run =
            Run { docs: &docs, given: &given, spec: &spec_folder, output: &output, memory: memory.as_ref() };
        let ran = run.compare(&|step| progress.at(step))?;
        (output, ran.written, ran.summary.notes, mend)
    } else {
        progress.step("Reading the spec");
        let generated = pipeline::generate(&spec::read(&spec_folder)?)?;
        let mend = format!("b24gen generate --spec {} --out {}", spec_folder.display(), package.display());
        let output = Output { spec: None, package: Some(package) };
        let written = output.compare(None, Some(&generated))?;
        (output, written, Vec::new(), mend)
    };
    progress.done();
    let outcome = if written.is_empty() { Outcome::Done } else { Outcome::Different };
    let mut report = Report::new("check", &output, &written).noted(notes).timed(start.elapsed());
    if outcome == Outcome::Different {
        report = report.differs(&written, mend);
    }
    report.print(arguments.format.format);
    Ok(outcome)
}
