//! `b24gen check`.

use std::path::PathBuf;
use std::time::Instant;

use bitrix24_generator::docs::Site;
use bitrix24_generator::pipeline::{self, Output, PipelineError};
use bitrix24_generator::spec;
use clap::Args;

use super::Outcome;
use super::arguments::{FormatOption, RootOption, SourceOptions};
use super::progress::Progress;
use super::report::Report;

/// Writes nothing; exit code 1 if spec/ or generated/ is not what the sources give.
///
/// Without --docs, only generated/ is compared with spec/.
#[derive(Debug, Args)]
pub struct Arguments {
    /// Folder of the documentation
    #[arg(long, value_name = "DIR")]
    docs: Option<PathBuf>,
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
    let progress = Progress::new();
    let (output, extracted, generated, mend) = match &arguments.docs {
        Some(docs) => {
            progress.step("Reading the pages");
            let site = Site::open(docs)?;
            let extracted = pipeline::extract(&site, docs, &spec_folder, &arguments.source.given())?;
            let generated = pipeline::generate(&extracted.spec)?;
            let mend = format!("b24gen regenerate --docs {} --root {}", docs.display(), root.display());
            let output = Output { spec: Some(spec_folder), package: Some(package) };
            (output, Some(extracted), generated, mend)
        }
        None => {
            progress.step("Reading the spec");
            let generated = pipeline::generate(&spec::read(&spec_folder)?)?;
            let mend =
                format!("b24gen generate --spec {} --out {}", spec_folder.display(), package.display());
            (Output { spec: None, package: Some(package) }, None, generated, mend)
        }
    };
    progress.step("Comparing");
    let written = output.compare(extracted.as_ref(), Some(&generated))?;
    progress.done();
    let outcome = if written.is_empty() { Outcome::Done } else { Outcome::Different };
    let mut report = Report::new("check", &output, &written).timed(start.elapsed());
    if let Some(extracted) = &extracted {
        report = report.noted(extracted);
    }
    if outcome == Outcome::Different {
        report = report.differs(&written, mend);
    }
    report.print(arguments.format.format);
    Ok(outcome)
}
