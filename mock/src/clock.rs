//! The portal's clock, which tests may put forward.

use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use jiff::tz::Offset;
use jiff::{SignedDuration, Timestamp};

/// The time of a portal.
#[derive(Debug, Default)]
pub(crate) struct Clock {
    skipped: AtomicI64,
}

impl Clock {
    /// Now, by this clock.
    pub fn now(&self) -> Timestamp {
        let skipped = SignedDuration::from_millis(self.skipped.load(Ordering::Relaxed));
        Timestamp::now().checked_add(skipped).unwrap_or(Timestamp::MAX)
    }

    /// Puts the clock forward.
    pub fn skip(&self, time: Duration) {
        self.skipped.fetch_add(i64::try_from(time.as_millis()).unwrap_or(i64::MAX), Ordering::Relaxed);
    }
}

/// Seconds, with what is below.
#[allow(clippy::cast_precision_loss, reason = "microseconds of this age fit")]
pub(crate) fn seconds(time: Timestamp) -> f64 {
    time.as_microsecond() as f64 / 1e6
}

/// As a portal in summer in Kaliningrad, or winter in Athens, writes it.
const OFFSET: Offset = Offset::constant(2);

/// `2026-03-16T09:30:00+02:00`.
pub(crate) fn iso(time: Timestamp) -> String {
    let civil = OFFSET.to_datetime(time);
    format!("{}+02:00", civil.strftime("%Y-%m-%dT%H:%M:%S"))
}
