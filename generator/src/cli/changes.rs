//! How changes are printed, for people, for pull requests and as JSON.

use std::fmt::Write as _;

use bitrix24_generator::diff::{self, Change, Counts, Level, Report};
use clap::ValueEnum;

use super::terminal::{self, ERROR, GOOD, LABEL, WARNING};

/// `--format` of commands that report changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum ChangesFormat {
    /// For people.
    #[default]
    Text,
    /// For a pull request or a changelog.
    Markdown,
    /// One JSON object.
    Json,
}

/// Prints a report to standard output; notes of the text form go to standard error.
pub fn print(report: &Report<'_>, format: ChangesFormat) {
    if format == ChangesFormat::Text {
        for note in report.notes {
            anstream::eprintln!("{WARNING}note{WARNING:#}: {}", terminal::lines(note));
        }
    }
    anstream::print!("{}", text(report, format));
}

/// The text of a report, with colours where it is for people.
pub fn text(report: &Report<'_>, format: ChangesFormat) -> String {
    match format {
        ChangesFormat::Text => plain(report),
        ChangesFormat::Markdown => terminal::lines(&diff::markdown(report)),
        ChangesFormat::Json => {
            terminal::json(&serde_json::to_string_pretty(report).unwrap_or_default()) + "\n"
        }
    }
}

/// For people.
fn plain(report: &Report<'_>) -> String {
    if report.total == 0 {
        return "no changes\n".to_owned();
    }
    let mut out = String::new();
    let mut label = |label: &str, text: &str| {
        let _ = writeln!(out, "{LABEL}{label:<8}{LABEL:#} {text}");
    };
    label("changes", &report.total.to_string());
    label("Rust", &counts(&report.rust));
    label("wire", &counts(&report.wire));
    if let Some(version) = &report.version {
        label("version", &format!("{} -> {}", version.current, version.next));
    }
    for section in report.sections() {
        let style = match section.level {
            Level::Breaking => ERROR,
            Level::Compatible => GOOD,
            Level::Neutral => LABEL,
        };
        let _ = writeln!(out, "\n{style}{}{style:#} ({})", section.level.as_str(), section.len());
        for (subject, changes) in &section.groups {
            let _ = writeln!(out, "  {LABEL}{}{LABEL:#}", terminal::line(&subject.to_string()));
            for change in changes {
                let _ = writeln!(out, "    {}", terminal::line(&describe(change)));
            }
        }
    }
    out
}

fn counts(counts: &Counts) -> String {
    format!("{} breaking, {} compatible, {} neutral", counts.breaking, counts.compatible, counts.neutral)
}

/// One change in one line.
fn describe(change: &Change) -> String {
    let place = if change.place.is_empty() { String::new() } else { format!("{}: ", change.place) };
    let values = match change.before_and_after() {
        (Some(old), Some(new)) => format!(": {old} -> {new}"),
        (Some(only), None) | (None, Some(only)) => format!(": {only}"),
        (None, None) => String::new(),
    };
    let concerns = match change.level() {
        Level::Neutral => String::new(),
        _ => format!(", {}", change.concerns()),
    };
    format!("{place}{}{values} [{}{concerns}]", change.rule.title, change.rule.code)
}
