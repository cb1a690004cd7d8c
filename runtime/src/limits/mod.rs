//! How much a portal lets itself be asked.

mod bucket;
mod operating;
mod registry;

pub(crate) use operating::Timing;
pub(crate) use registry::{Limiter, limiter, share};

use crate::ConfigError;

/// The limits of a portal: calls above them are answered with an error, so the client waits instead.
///
/// They are counted for a portal and the address that calls come from, and so shared by all clients of a portal in this
/// program. Other programs behind the same address are noticed when the portal refuses a call: the client then slows
/// down, and makes the call again.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Limits {
    pub(crate) rate: f64,
    pub(crate) burst: f64,
    pub(crate) operating: Option<f64>,
}

impl Default for Limits {
    fn default() -> Self {
        Self::standard()
    }
}

impl Limits {
    /// Two calls a second after a burst of 50: every plan but Enterprise.
    #[must_use]
    pub const fn standard() -> Self {
        Self { rate: 2.0, burst: 50.0, operating: Some(480.0) }
    }

    /// Five calls a second after a burst of 250.
    #[must_use]
    pub const fn enterprise() -> Self {
        Self { rate: 5.0, burst: 250.0, operating: Some(480.0) }
    }

    /// None that the client keeps to: for a portal of one's own that has none.
    #[must_use]
    pub const fn none() -> Self {
        Self { rate: f64::INFINITY, burst: f64::INFINITY, operating: None }
    }

    /// `rate` calls a second after a burst of `burst`.
    ///
    /// # Errors
    /// One of them is not a positive number.
    pub fn new(rate: f64, burst: f64) -> Result<Self, ConfigError> {
        let positive = |number: f64| number > 0.0;
        if positive(rate) && positive(burst) {
            Ok(Self { rate, burst, ..Self::standard() })
        } else {
            Err(ConfigError::Limits)
        }
    }

    /// How many seconds within ten minutes a method may work before the portal refuses it; `None` waits for the refusal.
    /// 480 unless set; 420 is usual for a portal of one's own.
    #[must_use]
    pub const fn operating(self, seconds: Option<f64>) -> Self {
        Self { operating: seconds, ..self }
    }
}
