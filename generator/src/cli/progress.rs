//! The line that says what is being done, on a terminal only.

use std::io::{IsTerminal as _, stderr};
use std::time::Duration;

use bitrix24_generator::pipeline::Step;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// How often the bar moves.
const TICK: Duration = Duration::from_millis(100);

/// A bar on standard error that shows how far a run is, and is gone at its end. Silent in a pipe.
#[derive(Debug)]
pub struct Progress {
    bar: ProgressBar,
}

impl Progress {
    /// A run of this many steps.
    pub fn new(steps: u64) -> Self {
        let dumb = std::env::var_os("TERM").is_some_and(|terminal| terminal == "dumb");
        let on = stderr().is_terminal() && !dumb;
        let target = if on { ProgressDrawTarget::stderr() } else { ProgressDrawTarget::hidden() };
        let bar = ProgressBar::with_draw_target(Some(steps), target);
        let style = ProgressStyle::with_template("{spinner} [{bar:20}] {msg} … {elapsed}");
        bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()).progress_chars("=> "));
        bar.enable_steady_tick(TICK);
        Self { bar }
    }

    /// Says what is being done now, and that what was done before is done.
    pub fn step(&self, what: &str) {
        if !self.bar.message().is_empty() {
            self.bar.inc(1);
        }
        self.bar.set_message(what.to_owned());
    }

    /// The next step of the pipeline.
    pub fn at(&self, step: Step) {
        match step {
            Step::Waiting => self.waiting(),
            Step::Extracting => self.step("Reading the pages"),
            Step::Generating => self.step("Generating the client"),
            Step::Comparing => self.step("Comparing"),
            Step::Writing => self.step("Writing"),
        }
    }

    /// Says that another run is waited for.
    pub fn waiting(&self) {
        self.bar.set_message("Waiting for another b24gen");
    }

    /// Clears the line.
    pub fn done(&self) {
        self.bar.finish_and_clear();
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.done();
    }
}
