//! The command line: one file for each command, what they share beside them.

mod arguments;
mod changes;
mod check;
mod diff;
mod documentation;
mod explain;
mod extract;
mod failure;
mod findings;
mod generate;
mod lint;
#[cfg(feature = "mock")]
mod mock;
mod openapi;
mod progress;
mod regenerate;
mod report;
mod sample;
mod terminal;
mod update;

use std::fmt::Display;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use failure::Failure;

/// Turns the documentation of the Bitrix24 REST API into a YAML spec and a typed Rust client.
///
/// Without a command it goes the whole way on the sample documentation that is built in.
///
/// Exit codes: 0 done, 1 differences or findings of level error, 2 wrong use or unreadable input.
#[derive(Debug, Parser)]
#[command(name = "b24gen", version, max_term_width = 100)]
struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Debug, Subcommand)]
enum Command {
    Regenerate(regenerate::Arguments),
    Update(update::Arguments),
    Extract(extract::Arguments),
    Generate(generate::Arguments),
    Check(check::Arguments),
    Diff(diff::Arguments),
    Lint(lint::Arguments),
    Explain(explain::Arguments),
    Openapi(openapi::Arguments),
    #[cfg(feature = "mock")]
    Mock(mock::Arguments),
}

/// How a command has ended, if it has not failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outcome {
    /// Done.
    Done,
    /// Something differs from what it should be, or there are errors in the documentation.
    Different,
}

/// Parses the arguments, runs the command and prints.
pub fn run() -> ExitCode {
    let outcome = match Arguments::parse().command {
        None => sample::run().map_err(Failure::from),
        Some(Command::Regenerate(arguments)) => regenerate::run(&arguments).map_err(Failure::from),
        Some(Command::Update(arguments)) => update::run(&arguments),
        Some(Command::Extract(arguments)) => extract::run(&arguments).map_err(Failure::from),
        Some(Command::Generate(arguments)) => generate::run(&arguments).map_err(Failure::from),
        Some(Command::Check(arguments)) => check::run(&arguments).map_err(Failure::from),
        Some(Command::Diff(arguments)) => diff::run(&arguments).map_err(Failure::from),
        Some(Command::Lint(arguments)) => lint::run(&arguments),
        Some(Command::Explain(arguments)) => explain::run(&arguments),
        Some(Command::Openapi(arguments)) => openapi::run(&arguments).map_err(Failure::from),
        #[cfg(feature = "mock")]
        Some(Command::Mock(arguments)) => return mock::run(arguments),
    };
    match outcome {
        Ok(Outcome::Done) => ExitCode::SUCCESS,
        Ok(Outcome::Different) => ExitCode::from(1),
        Err(error) => {
            fail(&error);
            ExitCode::from(2)
        }
    }
}

fn fail(error: &impl Display) {
    let style = terminal::ERROR;
    anstream::eprintln!("{style}error{style:#}: {}", terminal::lines(&error.to_string()));
}
