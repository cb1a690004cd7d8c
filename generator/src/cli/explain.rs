//! `b24gen explain`.

use bitrix24_generator::extract::{Code, Sample, Severity};
use bitrix24_generator::lint;
use clap::Args;
use serde::Serialize;

use super::arguments::{Format, FormatOption};
use super::findings::style;
use super::terminal::{self, LABEL};
use super::{Failure, Outcome};

/// What a code of findings means, and what the author of a page can do; without a code, all codes.
#[derive(Debug, Args)]
pub struct Arguments {
    /// Code of a finding
    code: Option<String>,
    #[command(flatten)]
    format: FormatOption,
}

/// An entry of the catalogue as JSON.
#[derive(Debug, Serialize)]
struct Entry {
    code: Code,
    severity: Severity,
    title: &'static str,
    explanation: &'static str,
    samples: Vec<Sample>,
}

/// Runs the command.
pub fn run(arguments: &Arguments) -> Result<Outcome, Failure> {
    let one = arguments.code.as_deref().map(lint::code).transpose()?;
    match (arguments.format.format, one) {
        (Format::Json, Some(code)) => terminal::print_json(&entry(code)),
        (Format::Json, None) => {
            terminal::print_json(&Code::ALL.iter().copied().map(entry).collect::<Vec<_>>());
        }
        (Format::Text, Some(code)) => print(code),
        (Format::Text, None) => {
            for &code in Code::ALL {
                let style = style(code.severity());
                anstream::println!(
                    "{style}{:<8}{style:#} {LABEL}{code:<24}{LABEL:#} {}",
                    code.severity(),
                    code.title()
                );
            }
        }
    }
    Ok(Outcome::Done)
}

fn entry(code: Code) -> Entry {
    let (severity, title, explanation) = (code.severity(), code.title(), code.explanation());
    Entry { code, severity, title, explanation, samples: code.samples() }
}

fn print(code: Code) {
    let style = style(code.severity());
    anstream::println!(
        "{style}{}[{code}]{style:#}: {}\n\n{}",
        code.severity(),
        code.title(),
        code.explanation()
    );
    for Sample { path, text } in code.samples() {
        anstream::println!("\n{LABEL}Example {path}{LABEL:#}\n");
        for line in text.lines() {
            anstream::println!("{}", format!("    {line}").trim_end());
        }
    }
}
