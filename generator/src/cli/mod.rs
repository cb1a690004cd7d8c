//! The command line: one file for each command, what they share beside them.

mod arguments;
mod check;
mod documentation;
mod extract;
mod generate;
#[cfg(feature = "mock")]
mod mock;
mod progress;
mod regenerate;
mod report;
mod sample;
mod terminal;

use std::fmt::Display;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Turns the documentation of the Bitrix24 REST API into a YAML spec and a typed Rust client.
///
/// Without a command it goes the whole way on the sample documentation that is built in.
///
/// Exit codes: 0 done, 1 differences, 2 wrong use or unreadable input.
#[derive(Debug, Parser)]
#[command(name = "b24gen", version, max_term_width = 100)]
struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Debug, Subcommand)]
enum Command {
    Regenerate(regenerate::Arguments),
    Extract(extract::Arguments),
    Generate(generate::Arguments),
    Check(check::Arguments),
    #[cfg(feature = "mock")]
    Mock(mock::Arguments),
}

/// How a command has ended, if it has not failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outcome {
    /// Done.
    Done,
    /// Something differs from what it should be.
    Different,
}

/// Parses the arguments, runs the command and prints.
pub fn run() -> ExitCode {
    let outcome = match Arguments::parse().command {
        None => sample::run(),
        Some(Command::Regenerate(arguments)) => regenerate::run(&arguments),
        Some(Command::Extract(arguments)) => extract::run(&arguments),
        Some(Command::Generate(arguments)) => generate::run(&arguments),
        Some(Command::Check(arguments)) => check::run(&arguments),
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
