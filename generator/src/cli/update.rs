//! `b24gen update`.

use std::path::{Path, PathBuf};
use std::time::Instant;

use bitrix24_generator::diff::{self, Report};
use bitrix24_generator::pipeline::{self, Output, Run};
use bitrix24_generator::spec::{self, Spec};
use bitrix24_generator::write::write_single;
use clap::Args;

use super::arguments::{RootOption, SourceOptions};
use super::changes::{self, ChangesFormat};
use super::documentation::{self, DocsOptions};
use super::progress::Progress;
use super::terminal;
use super::{Failure, Outcome};

/// Takes the newest documentation, regenerates, and says what has changed and what that breaks.
///
/// spec/source.yaml names the repository and pins the commit; this moves the pin to the newest commit of the default
/// branch, or to --revision.
#[derive(Debug, Args)]
pub struct Arguments {
    #[command(flatten)]
    docs: DocsOptions,
    #[command(flatten)]
    root: RootOption,
    /// How the changes are printed
    #[arg(long, value_enum, default_value_t)]
    format: ChangesFormat,
    /// Write the changes to a file instead
    #[arg(long, value_name = "FILE")]
    report: Option<PathBuf>,
    #[command(flatten)]
    source: SourceOptions,
}

/// Runs the command.
pub fn run(arguments: &Arguments) -> Result<Outcome, Failure> {
    let start = Instant::now();
    let root = arguments.root.find();
    let (spec, package) = (root.join("spec"), root.join("generated"));
    if let Some(folder) = arguments.report.as_deref().and_then(Path::parent)
        && !folder.as_os_str().is_empty()
        && !folder.is_dir()
    {
        return Err(Failure::file(folder, "no such folder for the report"));
    }
    let progress = Progress::new(6);
    progress.step("Reading the spec");
    let held = pipeline::hold_spec(&spec, || progress.waiting());
    // A first run has none, and everything is new.
    let old = if spec::read_source(&spec)?.is_some() { spec::read(&spec)? } else { Spec::default() };
    drop(held);
    // Without it the report proposes none, which is no reason to stop.
    let (version, no_version) = match pipeline::version(&package) {
        Ok(version) => (version, None),
        Err(error) => (None, Some(format!("no version is proposed: {error}"))),
    };
    progress.step("Fetching the documentation");
    let docs = arguments.docs.open(&spec, true)?;
    let output = Output { spec: Some(spec.clone()), package: Some(package) };
    let (given, memory) = (arguments.source.given(), documentation::memory());
    let run = Run { docs: &docs, given: &given, spec: &spec, output: &output, memory: memory.as_ref() };
    let ran = run.write(&|step| progress.at(step))?;
    progress.step("Comparing");
    // A run that was remembered has changed nothing.
    let (from, to) = match &ran.extracted {
        Some(extracted) => (&old, &extracted.spec),
        None => (&old, &old),
    };
    let mut diff = diff::diff(from, to);
    diff.notes.splice(0..0, ran.summary.notes.iter().cloned().chain(no_version));
    progress.done();

    let pin =
        |spec: &Spec| format!("{} {} ({})", spec.source.repository, spec.source.commit, spec.source.date);
    let moved = match (from.source.commit.as_str(), from.source.commit == to.source.commit) {
        ("", _) => pin(to),
        (_, true) => format!("{}, as before", pin(to)),
        (_, false) => format!("{} -> {}", pin(from), pin(to)),
    };
    anstream::eprintln!("{}", terminal::line(&moved));
    let report = Report::new(&diff, version);
    match &arguments.report {
        Some(path) => {
            changes::notes(&report);
            let text = changes::text(&report, arguments.format);
            write_single(path, &anstream::adapter::strip_str(&text).to_string())?;
            anstream::eprintln!(
                "{} changes, {} files written; the report is {}; {:.2} s",
                diff.changes.len(),
                ran.written.len(),
                terminal::line(&path.display().to_string()),
                start.elapsed().as_secs_f64()
            );
        }
        None => changes::print(&report, arguments.format),
    }
    Ok(Outcome::Done)
}
