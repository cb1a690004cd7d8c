//! `b24gen openapi`.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::time::Instant;

use bitrix24_generator::openapi::{self, Language};
use bitrix24_generator::pipeline::{self, PipelineError};
use bitrix24_generator::spec;
use bitrix24_generator::write::{WriteError, write_single};
use clap::{Args, ValueEnum};

use super::Outcome;
use super::progress::Progress;
use super::terminal;

/// From a spec folder to an OpenAPI 3.1 document of all methods.
///
/// Every method is an operation, by webhook or with a token; schemas accept all spellings that the portal takes or
/// sends. What OpenAPI has no word for stands under keys that begin with `x-bitrix24-`.
#[derive(Debug, Args)]
pub struct Arguments {
    /// Folder of the spec
    #[arg(long, value_name = "DIR")]
    spec: PathBuf,
    /// File to write; without it, and for `-`, the document is printed
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// How the document is written
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

#[derive(Debug, Clone, Copy, Default, ValueEnum)]
enum Format {
    /// JSON
    #[default]
    Json,
    /// YAML
    Yaml,
}

/// Runs the command.
pub fn run(arguments: &Arguments) -> Result<Outcome, PipelineError> {
    let start = Instant::now();
    let progress = Progress::new(2);
    let held = pipeline::hold_spec(&arguments.spec, || progress.waiting());
    progress.step("Reading the spec");
    let spec = spec::read(&arguments.spec)?;
    drop(held);
    progress.step("Making the document");
    let document = openapi::document(&spec)?;
    let text = match arguments.format {
        // The same to a file as to a terminal, where no text may act as a control code.
        Format::Json => terminal::json(&openapi::print(&document, Language::Json)?),
        Format::Yaml => openapi::print(&document, Language::Yaml)?,
    };
    progress.done();
    match arguments.out.as_deref().filter(|out| *out != Path::new("-")) {
        Some(out) => {
            let changed = write_single(out, &text)?;
            let what = if changed { "written" } else { "unchanged" };
            let (path, seconds) = (out.display().to_string(), start.elapsed().as_secs_f64());
            let (methods, bytes) = (spec.methods.len(), text.len());
            anstream::eprintln!(
                "{}: {what}, {methods} methods, {bytes} bytes, {seconds:.2} s",
                terminal::line(&path)
            );
        }
        None => show(&text)?,
    }
    Ok(Outcome::Done)
}

/// Prints the document. A reader that has seen enough, as `head` has, is no error.
fn show(text: &str) -> Result<(), PipelineError> {
    match io::stdout().lock().write_all(text.as_bytes()) {
        Err(source) if source.kind() != io::ErrorKind::BrokenPipe => {
            Err(WriteError::Io { path: PathBuf::from("-"), action: "print the document", source }.into())
        }
        _ => Ok(()),
    }
}
