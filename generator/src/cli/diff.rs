//! `b24gen diff`.

use std::path::PathBuf;

use bitrix24_generator::diff::{self, Level, Report};
use bitrix24_generator::pipeline::{self, PipelineError};
use bitrix24_generator::spec::{Overrides, Spec};
use clap::{Args, ValueEnum};
use semver::Version;

use super::Outcome;
use super::arguments::RootOption;
use super::changes::{self, ChangesFormat};
use super::progress::Progress;

/// What differs between two specs or two states of the documentation, and what that means for those who use the old.
///
/// Each of the two is a spec folder (one with source.yaml) or a folder of documentation. Overrides correct documentation;
/// those that do not apply to it are named and left out.
///
/// Exit code 1 if there are changes.
#[derive(Debug, Args)]
pub struct Arguments {
    /// Folder of the old spec or documentation
    old: PathBuf,
    /// Folder of the new spec or documentation
    new: PathBuf,
    /// Folder whose overrides/ correct documentation; without it spec/ below the root
    #[arg(long, value_name = "DIR")]
    overrides: Option<PathBuf>,
    /// Version of the generated package as it is; without it that of generated/ below the root
    #[arg(long, value_name = "X.Y.Z")]
    version: Option<Version>,
    /// Which changes end with exit code 1
    #[arg(long, value_enum, default_value_t, value_name = "WHICH")]
    fail_on: FailOn,
    /// How the result is printed
    #[arg(long, value_enum, default_value_t)]
    format: ChangesFormat,
    #[command(flatten)]
    root: RootOption,
}

/// `--fail-on`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
enum FailOn {
    /// Any change.
    #[default]
    Any,
    /// Changes that break Rust code or what is sent and received.
    Breaking,
}

/// Runs the command.
pub fn run(arguments: &Arguments) -> Result<Outcome, PipelineError> {
    let root = arguments.root.find();
    let overrides = Overrides::read(arguments.overrides.as_ref().unwrap_or(&root.join("spec")))?;
    let version = match &arguments.version {
        Some(version) => Some(version.clone()),
        None => pipeline::version(&root.join("generated"))?,
    };
    let progress = Progress::new(3);
    let mut notes = Vec::new();
    let mut read = |step, folder: &PathBuf| -> Result<Spec, PipelineError> {
        progress.step(step);
        let (spec, stale) = pipeline::spec_in(folder, &overrides)?;
        notes.extend(stale.iter().map(|error| format!("{}, left out: {error}", folder.display())));
        Ok(spec)
    };
    let old = read("Reading the old spec", &arguments.old)?;
    let new = read("Reading the new spec", &arguments.new)?;
    progress.step("Comparing");
    let mut diff = diff::diff(&old, &new);
    progress.done();
    diff.notes.splice(0..0, notes);
    let report = Report::new(&diff, version);
    changes::print(&report, arguments.format);
    let worst = diff.rust().max(diff.wire());
    let fails = match arguments.fail_on {
        FailOn::Any => worst.is_some(),
        FailOn::Breaking => worst == Some(Level::Breaking),
    };
    Ok(if fails { Outcome::Different } else { Outcome::Done })
}
