//! A report as Markdown, for the body of a pull request and for a changelog.

use std::fmt::Write as _;

use super::report::{Counts, Report, Section};
use super::{Change, Level};
use crate::plan::code_span as code;

/// How many changes of a level are listed: more than that nobody reads, and pull requests take 65,536 characters.
const LISTED: usize = 60;

/// Prints a report.
#[must_use]
pub fn markdown(report: &Report<'_>) -> String {
    let mut out = String::new();
    let _ = print(&mut out, report);
    out
}

fn print(out: &mut String, report: &Report<'_>) -> std::fmt::Result {
    match report.total {
        0 => writeln!(out, "No changes.")?,
        1 => writeln!(out, "**1 change.** {}", summary(report))?,
        total => writeln!(out, "**{total} changes.** {}", summary(report))?,
    }
    if let Some(version) = report.version.as_ref().filter(|version| version.next != version.current) {
        writeln!(out, "\nVersion: {} → {}", version.current, version.next)?;
    }
    for note in report.notes {
        writeln!(out, "\nNote: {}", code(note))?;
    }
    for section in report.sections() {
        let len = section.len();
        if section.level == Level::Breaking {
            writeln!(out, "\n### Breaking ({len})\n")?;
            list(out, &section)?;
        } else {
            let title = if section.level == Level::Compatible { "Compatible" } else { "Neutral" };
            writeln!(out, "\n<details><summary>{title} ({len})</summary>\n")?;
            list(out, &section)?;
            writeln!(out, "\n</details>")?;
        }
    }
    Ok(())
}

fn summary(report: &Report<'_>) -> String {
    let counts = |counts: &Counts| {
        format!("{} breaking, {} compatible, {} neutral", counts.breaking, counts.compatible, counts.neutral)
    };
    format!("Rust: {}. Wire: {}.", counts(&report.rust), counts(&report.wire))
}

fn list(out: &mut String, section: &Section<'_>) -> std::fmt::Result {
    let mut left = LISTED;
    for (subject, changes) in &section.groups {
        if left == 0 {
            break;
        }
        writeln!(out, "* {}", code(&subject.to_string()))?;
        for change in changes.iter().take(left) {
            writeln!(out, "  * {}", line(change))?;
        }
        left = left.saturating_sub(changes.len());
    }
    match section.len().checked_sub(LISTED) {
        Some(more) if more > 0 => writeln!(out, "* … and {more} more"),
        _ => Ok(()),
    }
}

fn line(change: &Change) -> String {
    let mut line = if change.place.is_empty() { String::new() } else { format!("{}: ", code(&change.place)) };
    line.push_str(change.rule.title);
    let (old, new) = change.before_and_after();
    match (old, new) {
        (Some(old), Some(new)) => line.push_str(&format!(": {} → {}", code(&old), code(&new))),
        (Some(only), None) | (None, Some(only)) => line.push_str(&format!(": {}", code(&only))),
        (None, None) => {}
    }
    let concerns = match change.level() {
        Level::Neutral => String::new(),
        _ => format!("; {}", change.concerns()),
    };
    format!("{line} ({}{concerns})", change.rule.code)
}

#[cfg(test)]
mod tests {
    use super::super::rules::{METHOD_ADDED, METHOD_REMOVED};
    use super::super::{Diff, Subject};
    use super::*;
    use crate::spec::Api;

    #[test]
    fn names_are_no_markup_and_long_lists_end() {
        let change = |position: usize| Change {
            rule: &METHOD_REMOVED,
            subject: Subject::Method { name: format!("a`</details>`\n# {position}"), api: Api::V2 },
            place: String::new(),
            old: None,
            new: Some("x".repeat(100_000)),
        };
        let mut diff = Diff { changes: (0..500).map(change).collect(), ..Diff::default() };
        diff.changes.extend((0..500).map(change).map(|change| Change { rule: &METHOD_ADDED, ..change }));
        let text = markdown(&Report::new(&diff, Some(semver::Version::new(0, 1, 0))));
        assert!(
            text.starts_with("**1000 changes.** Rust: 500 breaking, 500 compatible, 0 neutral."),
            "{text}"
        );
        assert!(text.contains("Version: 0.1.0 → 0.2.0"));
        assert!(text.contains("* ``a`</details>` # 0``\n"), "{text}");
        assert_eq!(text.matches("… and 440 more").count(), 2);
        assert!(text.len() < 65_536, "{}", text.len());
        assert_eq!(markdown(&Report::new(&Diff::default(), None)), "No changes.\n");
    }
}
