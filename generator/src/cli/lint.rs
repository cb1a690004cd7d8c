//! `b24gen lint`.

use std::fs;
use std::path::{Path, PathBuf};

use bitrix24_generator::extract;
use bitrix24_generator::lint::{self, Baseline, Levels, Reported, Selected, Sources, Subject};
use bitrix24_generator::pipeline::PipelineError;
use bitrix24_generator::spec::Overrides;
use clap::{Args, ValueEnum};
use serde::Serialize;

use super::arguments::RootOption;
use super::documentation::DocsOptions;
use super::findings::{self, Row, Summary};
use super::progress::Progress;
use super::terminal;
use super::{Failure, Outcome};

/// What the pages leave to be desired: contradictions, oddities, what cannot be read.
///
/// `b24gen explain CODE` says what a code means and what to do. Exit code 1 if an error remains.
#[derive(Debug, Args)]
pub struct Arguments {
    #[command(flatten)]
    docs: DocsOptions,
    /// Take findings of this code, of this severity and worse, or all of them for errors; may be repeated
    #[arg(long, value_name = "CODE|SEVERITY|all", value_delimiter = ',')]
    deny: Vec<String>,
    /// Leave out findings of this code, even denied ones; may be repeated
    #[arg(long, value_name = "CODE", value_delimiter = ',')]
    allow: Vec<String>,
    /// Leave out findings that this file knows, wherever in their files they stand
    #[arg(long, value_name = "FILE")]
    baseline: Option<PathBuf>,
    /// Write all findings that are not allowed to a file for --baseline, and succeed
    #[arg(long, value_name = "FILE", conflicts_with = "baseline")]
    write_baseline: Option<PathBuf>,
    /// How findings are printed
    #[arg(long, value_enum, default_value_t)]
    format: LintFormat,
    #[command(flatten)]
    root: RootOption,
}

/// How findings are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
enum LintFormat {
    /// For people.
    #[default]
    Text,
    /// One JSON object.
    Json,
    /// SARIF 2.1.0.
    Sarif,
}

/// What is printed as JSON.
#[derive(Debug, Serialize)]
struct Output<'a> {
    command: &'static str,
    #[serde(flatten)]
    summary: Summary,
    allowed: usize,
    known: usize,
    gone: usize,
    findings: Vec<Row<'a>>,
}

/// Runs the command.
pub fn run(arguments: &Arguments) -> Result<Outcome, Failure> {
    let levels = levels(arguments)?;
    let baseline = arguments.baseline.as_deref().map(read).transpose()?;
    let progress = Progress::new(2);
    progress.step("Opening the documentation");
    let spec = arguments.root.find().join("spec");
    let docs = arguments.docs.open(&spec, false)?;
    progress.step("Reading the pages");
    let overrides = Overrides::read(&spec)?;
    let extraction = extract::extract(&docs.site, &overrides).map_err(PipelineError::Overrides)?;
    progress.done();
    let selected = lint::select(extraction.findings, &levels, baseline.as_ref());
    let one = |reported: &Reported| (reported.finding.code, reported.severity, 1);
    let summary = Summary::of(selected.reported.iter().map(one));
    if let Some(path) = &arguments.write_baseline {
        let known = Baseline::new(selected.reported.iter().map(|reported| &reported.finding));
        fs::write(path, known.to_text()).map_err(|error| Failure::file(path, error))?;
        anstream::eprintln!(
            "{} findings written to {}",
            summary.total(),
            terminal::line(&path.display().to_string())
        );
        return Ok(Outcome::Done);
    }
    let outcome = if summary.errors() > 0 { Outcome::Different } else { Outcome::Done };
    print(arguments.format, selected, summary, &mut Sources::new(&docs.site));
    Ok(outcome)
}

fn levels(arguments: &Arguments) -> Result<Levels, Failure> {
    let deny: Vec<Subject> = arguments.deny.iter().map(|name| name.parse()).collect::<Result<_, _>>()?;
    let allow = arguments.allow.iter().map(|name| lint::code(name)).collect::<Result<_, _>>()?;
    let levels = Levels { deny, allow };
    match levels.allow.iter().find(|code| levels.deny.contains(&Subject::Code(**code))) {
        Some(code) => Err(Failure::new(format!("{code} is both denied and allowed\n  help: decide for one"))),
        None => Ok(levels),
    }
}

fn read(path: &Path) -> Result<Baseline, Failure> {
    let text = fs::read_to_string(path).map_err(|error| Failure::file(path, error))?;
    Baseline::parse(&text)
        .map_err(|error| Failure::file(path, format!("{error}\n  help: write it anew with --write-baseline")))
}

fn print(format: LintFormat, selected: Selected, summary: Summary, sources: &mut Sources<'_>) {
    let Selected { reported, allowed, known, gone } = selected;
    match format {
        LintFormat::Text => {
            findings::print(&reported, sources);
            summary.print();
            let left_out = [(allowed, "allowed"), (known, "in the baseline"), (gone, "in the baseline only")];
            for (count, what) in left_out.into_iter().filter(|(count, _)| *count > 0) {
                terminal::label("", &format!("{count:>6} {what}"));
            }
            if gone > 0 {
                terminal::label("", "       --write-baseline brings the baseline up to date");
            }
            if !reported.is_empty() {
                terminal::label("help", "`b24gen explain CODE` says what a code means and what to do");
            }
        }
        LintFormat::Json => {
            let findings = findings::rows(&reported, sources);
            terminal::print_json(&Output { command: "lint", summary, allowed, known, gone, findings });
        }
        LintFormat::Sarif => terminal::print_json(&lint::sarif(&reported, sources)),
    }
}
