//! The line that says what is being done, on a terminal only.

use std::cell::Cell;
use std::io::{IsTerminal as _, Write as _, stderr};

/// A line on standard error that is overwritten at each step and gone at the end. Silent in a pipe.
#[derive(Debug)]
pub struct Progress {
    on: bool,
    shown: Cell<bool>,
}

impl Progress {
    /// No line yet.
    pub fn new() -> Self {
        let on = stderr().is_terminal() && std::env::var_os("TERM").is_none_or(|terminal| terminal != "dumb");
        Self { on, shown: Cell::new(false) }
    }

    /// Says what is being done now.
    pub fn step(&self, what: &str) {
        if self.on {
            self.shown.set(true);
            let mut stderr = stderr().lock();
            let _ = write!(stderr, "\r\x1b[K{what} …").and_then(|()| stderr.flush());
        }
    }

    /// Says that another run is waited for.
    pub fn waiting(&self) {
        self.step("Waiting for another b24gen");
    }

    /// Clears the line.
    pub fn done(&self) {
        if self.shown.take() {
            let mut stderr = stderr().lock();
            let _ = stderr.write_all(b"\r\x1b[K").and_then(|()| stderr.flush());
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.done();
    }
}
