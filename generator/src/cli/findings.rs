//! How findings are printed, for people and as JSON.

use std::collections::BTreeMap;
use std::io::{BufWriter, Write as _};

use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Renderer, Snippet};
use bitrix24_generator::docs::Site;
use bitrix24_generator::extract::{Code, Severity};
use bitrix24_generator::lint::{Excerpt, Reported, Sources};
use serde::{Serialize, Serializer};

use super::terminal::{self, ERROR, LABEL, PLACE, WARNING};

/// How many characters of a message are shown to people; names on pages may be of any length.
const MESSAGE: usize = 400;

/// How many findings there are.
#[derive(Debug, Serialize)]
pub struct Summary {
    total: usize,
    severities: BTreeMap<Severity, usize>,
    codes: BTreeMap<Code, usize>,
}

/// A finding as JSON.
#[derive(Debug, Serialize)]
pub struct Row<'a> {
    file: &'a str,
    line: u32,
    column: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    end_column: Option<u32>,
    severity: Severity,
    code: Code,
    message: &'a str,
}

impl Summary {
    /// Adds up how many there are of a code and a severity.
    pub fn of(counts: impl IntoIterator<Item = (Code, Severity, usize)>) -> Self {
        let (mut total, mut severities, mut codes) = (0, BTreeMap::new(), BTreeMap::new());
        for (code, severity, count) in counts {
            total += count;
            *severities.entry(severity).or_default() += count;
            *codes.entry(code).or_default() += count;
        }
        Self { total, severities, codes }
    }

    /// How many there are.
    pub fn total(&self) -> usize {
        self.total
    }

    /// How many are errors.
    pub fn errors(&self) -> usize {
        self.severities.get(&Severity::Error).copied().unwrap_or_default()
    }

    /// Prints the counts.
    pub fn print(&self) {
        let severities: Vec<String> =
            self.severities.iter().rev().map(|(severity, count)| format!("{count} {severity}")).collect();
        let severities =
            if severities.is_empty() { String::new() } else { format!(": {}", severities.join(", ")) };
        terminal::label("findings", &format!("{}{severities}", self.total));
        for (code, count) in &self.codes {
            terminal::label("", &format!("{count:>6} {code}"));
        }
    }
}

/// Findings of a site.
#[derive(Debug)]
pub struct Listed<'a> {
    /// The findings.
    pub findings: Vec<Reported>,
    /// The site.
    pub site: &'a Site,
}

impl Serialize for Listed<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rows(&self.findings, &mut Sources::new(self.site)).serialize(serializer)
    }
}

/// The findings as JSON.
pub fn rows<'a>(findings: &'a [Reported], sources: &mut Sources<'_>) -> Vec<Row<'a>> {
    let row = |reported: &'a Reported| Row {
        file: &reported.finding.at.file,
        line: reported.finding.at.line,
        column: reported.finding.at.column,
        end_column: sources.end_column(&reported.finding.at),
        severity: reported.severity,
        code: reported.finding.code,
        message: &reported.finding.message,
    };
    findings.iter().map(row).collect()
}

/// Prints findings with the lines that they are about, as a compiler does.
pub fn print(findings: &[Reported], sources: &mut Sources<'_>) {
    // One lock and one buffer: there may be thousands.
    let mut out = BufWriter::new(anstream::stdout().lock());
    for reported in findings {
        let text = snippet(reported, sources.excerpt(&reported.finding.at));
        // A reader that has gone away has seen enough.
        if writeln!(out, "{text}\n").is_err() {
            return;
        }
    }
    let _ = out.flush();
}

fn snippet(reported: &Reported, excerpt: Option<Excerpt<'_>>) -> String {
    let finding = &reported.finding;
    let level = match reported.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Info => Level::INFO,
    };
    let mut group = Group::with_title(level.primary_title(message(&finding.message)).id(finding.code.name()));
    if let Some(excerpt) = excerpt {
        group = group.element(source(&excerpt, finding.at.line));
    }
    if reported.is_denied() {
        group = group.element(Level::NOTE.message("denied by --deny"));
    }
    let text = Renderer::styled().render(&[group]);
    // The renderer would count columns in the excerpt.
    let place = terminal::line(&finding.at.to_string());
    let width = finding.at.line.to_string().len();
    let (title, source) = text.split_once('\n').unwrap_or((&text, ""));
    let arrow = format!("{:width$}{PLACE}-->{PLACE:#} {place}", "");
    if source.is_empty() { format!("{title}\n{arrow}") } else { format!("{title}\n{arrow}\n{source}") }
}

fn source(excerpt: &Excerpt<'_>, line: u32) -> Snippet<'static, Annotation<'static>> {
    let part = |range| terminal::line(excerpt.text.get(range).unwrap_or_default());
    let (start, end) = (excerpt.marked.start, excerpt.marked.end);
    let (before, after) = excerpt.cut;
    let head = format!("{}{}", if before { "…" } else { "" }, part(0..start));
    let marked = part(start..end);
    let tail = format!("{}{}", part(end..excerpt.text.len()), if after { "…" } else { "" });
    let span = head.len()..head.len() + marked.len();
    Snippet::source(format!("{head}{marked}{tail}"))
        .line_start(usize::try_from(line).unwrap_or(usize::MAX))
        .annotation(AnnotationKind::Primary.span(span))
}

fn message(text: &str) -> String {
    let shown: String = text.chars().take(MESSAGE).collect();
    let more = if shown.len() < text.len() { " …" } else { "" };
    terminal::line(&shown) + more
}

/// How a severity is printed.
pub fn style(severity: Severity) -> anstyle::Style {
    match severity {
        Severity::Error => ERROR,
        Severity::Warning => WARNING,
        Severity::Info => LABEL,
    }
}
