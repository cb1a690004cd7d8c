//! What a run says at its end, for people and as JSON.

use std::path::Path;
use std::time::Duration;

use bitrix24_generator::docs::Site;
use bitrix24_generator::lint::{self, Levels, Sources};
use bitrix24_generator::pipeline::{Output, Ran, Written};
use bitrix24_generator::spec::Counts;
use bitrix24_generator::write::Changes;
use serde::Serialize;

use super::arguments::Format;
use super::findings::{self, Listed, Summary};
use super::terminal::{self, ERROR, GOOD, LABEL, WARNING};

/// How many files that differ are named.
const NAMED: usize = 10;

/// What a run says at its end. The names of the fields are those of the JSON.
#[derive(Debug, Serialize)]
pub struct Report<'a> {
    command: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pages: Option<Counts>,
    #[serde(skip_serializing_if = "Option::is_none")]
    findings: Option<Findings<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    spec: Option<Folder>,
    #[serde(skip_serializing_if = "Option::is_none")]
    generated: Option<Folder>,
    /// Whether the features in the manifest of the package differ.
    features_changed: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    difference: Option<Difference>,
    notes: Vec<String>,
    seconds: f64,
}

#[derive(Debug, Serialize)]
struct Findings<'a> {
    #[serde(flatten)]
    summary: Summary,
    #[serde(skip_serializing_if = "Option::is_none")]
    all: Option<Listed<'a>>,
}

#[derive(Debug, Serialize)]
struct Folder {
    path: String,
    added: usize,
    changed: usize,
    deleted: usize,
    unchanged: usize,
}

/// What `check` has found.
#[derive(Debug, Serialize)]
struct Difference {
    total: usize,
    files: Vec<DifferingFile>,
    run: String,
}

#[derive(Debug, Serialize)]
struct DifferingFile {
    path: String,
    what: &'static str,
}

impl<'a> Report<'a> {
    /// What a command has written, or would write, and where.
    pub fn new(command: &'static str, output: &Output, written: &Written) -> Self {
        let folder = |root: Option<&Path>, changes: &Option<Changes>| {
            let changes = changes.as_ref()?;
            Some(Folder {
                path: root?.display().to_string(),
                added: changes.added.len(),
                changed: changes.changed.len(),
                deleted: changes.deleted.len(),
                unchanged: changes.unchanged,
            })
        };
        let source = output.package.as_ref().map(|package| package.join("src"));
        Self {
            command,
            pages: None,
            findings: None,
            spec: folder(output.spec.as_deref(), &written.spec),
            generated: folder(source.as_deref(), &written.package),
            features_changed: written.features,
            difference: None,
            notes: Vec::new(),
            seconds: 0.0,
        }
    }

    /// What became of the pages, with every finding if a site is given to show them in.
    pub fn found(mut self, ran: &Ran, site: Option<&'a Site>) -> Self {
        let all = ran.extracted.as_ref().zip(site).map(|(extracted, site)| {
            let findings = lint::select(extracted.findings.clone(), &Levels::default(), None).reported;
            Listed { findings, site }
        });
        let summary = &ran.summary;
        self.pages = Some(summary.pages.clone());
        self.findings = Some(Findings {
            summary: Summary::of(summary.codes.iter().map(|(code, count)| (*code, code.severity(), *count))),
            all,
        });
        self.noted(summary.notes.clone())
    }

    /// What the user should know of the run.
    pub fn noted(mut self, notes: Vec<String>) -> Self {
        self.notes.extend(notes);
        self
    }

    /// How long it took.
    pub fn timed(mut self, time: Duration) -> Self {
        self.seconds = (time.as_secs_f64() * 1000.0).round() / 1000.0;
        self
    }

    /// Which files differ, and the command that mends it.
    pub fn differs(mut self, written: &Written, run: String) -> Self {
        let mut files = Vec::new();
        let folders = [(&self.spec, &written.spec), (&self.generated, &written.package)];
        for (folder, changes) in folders {
            let (Some(folder), Some(changes)) = (folder, changes) else { continue };
            let kinds =
                [("missing", &changes.added), ("differs", &changes.changed), ("stale", &changes.deleted)];
            for (what, paths) in kinds {
                files.extend(
                    paths.iter().map(|path| DifferingFile { path: format!("{}/{path}", folder.path), what }),
                );
            }
        }
        if written.features {
            files.push(DifferingFile {
                path: "Cargo.toml of the package: features".to_owned(),
                what: "differs",
            });
        }
        self.difference = Some(Difference { total: files.len(), files, run });
        self
    }

    /// Prints it to standard output; notes of the text form go to standard error.
    pub fn print(&self, format: Format) {
        match format {
            Format::Json => terminal::print_json(self),
            Format::Text => self.print_text(),
        }
    }

    fn print_text(&self) {
        for note in &self.notes {
            anstream::eprintln!("{WARNING}note{WARNING:#}: {}", terminal::line(note));
        }
        if let Some(Findings { summary, all }) = &self.findings {
            if let Some(Listed { findings, site }) = all {
                findings::print(findings, &mut Sources::new(site));
            }
            summary.print();
        }
        if let Some(pages) = &self.pages {
            print_pages(pages);
        }
        for (label, folder) in [("spec", &self.spec), ("generated", &self.generated)] {
            if let Some(folder) = folder {
                terminal::label(label, &folder.to_string());
            }
        }
        if self.features_changed {
            terminal::label("features", "changed in the manifest of the package");
        }
        terminal::label("time", &format!("{:.2} s", self.seconds));
        if let Some(difference) = &self.difference {
            print_difference(difference);
        }
    }
}

impl std::fmt::Display for Folder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { path, added, changed, deleted, unchanged } = self;
        write!(f, "{path}: {added} added, {changed} changed, {deleted} deleted, {unchanged} unchanged")
    }
}

fn print_pages(pages: &Counts) {
    let skipped: usize = pages.skipped.values().sum();
    let Counts { pages: read, methods, events, types, findings, .. } = pages;
    terminal::label(
        "pages",
        &format!(
            "{read} read = {methods} methods + {events} events + {types} types + {skipped} skipped + {findings} findings"
        ),
    );
    if !pages.skipped.is_empty() {
        let kinds: Vec<String> =
            pages.skipped.iter().map(|(kind, count)| format!("{count} {kind}")).collect();
        terminal::label("", &format!("skipped: {}", kinds.join(", ")));
    }
}

fn print_difference(difference: &Difference) {
    anstream::println!("{ERROR}{} files differ{ERROR:#}", difference.total);
    for file in difference.files.iter().take(NAMED) {
        let style = match file.what {
            "missing" => GOOD,
            "stale" => ERROR,
            _ => WARNING,
        };
        anstream::println!("  {style}{:<8}{style:#} {}", file.what, terminal::line(&file.path));
    }
    if let Some(more) = difference.total.checked_sub(NAMED).filter(|more| *more > 0) {
        anstream::println!("  and {more} more");
    }
    anstream::println!("run: {LABEL}{}{LABEL:#}", terminal::line(&difference.run));
}
