//! How long methods have worked for one webhook or application, by the portal's own numbers.

use std::collections::HashMap;
use std::time::Duration;

use serde_json::Value;
use tokio::time::Instant;

use crate::{Time, convert};

/// How near the limit a method is not called any more, in seconds: the call that crosses it is broken off.
const SLACK: f64 = 10.0;
/// The portal counts in baskets of a minute: what it refuses without having said for how long.
const BASKET: Duration = Duration::from_secs(60);
/// A basket is forgotten after ten minutes.
const LONGEST: f64 = 600.0;

/// What a portal says about the time of a method.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Timing {
    /// How long it has worked, in seconds.
    operating: Option<f64>,
    /// When part of that is forgotten, and when this was said, in seconds since 1970.
    reset_at: Option<f64>,
    told_at: Option<f64>,
}

impl Timing {
    /// Of an answer's `time`.
    pub(crate) fn of_value(time: &Value) -> Self {
        let number = |name: &str| time.get(name).and_then(convert::number);
        Self {
            operating: number("operating"),
            reset_at: number("operating_reset_at"),
            told_at: number("finish").or_else(|| number("start")),
        }
    }

    #[allow(clippy::cast_precision_loss, reason = "seconds since 1970 fit")]
    pub(crate) fn of(time: &Time) -> Self {
        let reset_at = time.operating_reset_at.map(|seconds| seconds as f64);
        Self { operating: time.operating, reset_at, told_at: time.finish.or(time.start) }
    }

    pub(crate) fn operating(self) -> Option<f64> {
        self.operating
    }
}

/// By credentials and method.
#[derive(Debug, Default)]
pub(crate) struct Operating(HashMap<u64, HashMap<Box<str>, Method>>);

#[derive(Debug, Clone, Copy)]
struct Method {
    /// When the oldest basket is forgotten.
    reset: Instant,
    closed: bool,
}

impl Operating {
    /// When the method may be called; nothing if now.
    pub(crate) fn wait(&self, credentials: u64, method: &str, now: Instant) -> Option<Instant> {
        let method = self.0.get(&credentials)?.get(method)?;
        (method.closed && method.reset > now).then_some(method.reset)
    }

    /// Whether no method waits.
    pub(crate) fn is_idle(&self, now: Instant) -> bool {
        let mut methods = self.0.values().flat_map(HashMap::values);
        !methods.any(|method| method.closed && method.reset > now)
    }

    /// The portal has answered, and said how long the method has worked.
    pub(crate) fn note(
        &mut self,
        (credentials, method): (u64, &str),
        timing: Timing,
        limit: Option<f64>,
        now: Instant,
    ) {
        let Timing { operating, reset_at, told_at } = timing;
        // By the portal's clock, which need not be ours.
        let (Some(operating), Some(reset_at), Some(told_at)) = (operating, reset_at, told_at) else { return };
        let wait = (reset_at - told_at).clamp(0.0, LONGEST);
        let wait = Duration::try_from_secs_f64(wait).unwrap_or_default();
        let closed = limit.is_some_and(|limit| operating >= (limit - SLACK).max(0.0));
        if closed {
            tracing::warn!(
                method,
                operating,
                wait = wait.as_secs(),
                "the method is near its limit: calls of it wait"
            );
        }
        self.set(credentials, method, Method { reset: now + wait, closed });
    }

    /// The portal has refused the method; how long to wait.
    pub(crate) fn refused(&mut self, credentials: u64, method: &str, now: Instant) -> Duration {
        let known = self.0.get(&credentials).and_then(|methods| methods.get(method));
        let reset = known.map(|known| known.reset).filter(|reset| *reset > now).unwrap_or(now + BASKET);
        self.set(credentials, method, Method { reset, closed: true });
        reset - now
    }

    fn set(&mut self, credentials: u64, method: &str, new: Method) {
        let methods = self.0.entry(credentials).or_default();
        match methods.get_mut(method) {
            Some(known) => *known = new,
            None => drop(methods.insert(Box::from(method), new)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn time(operating: f64, in_seconds: i64) -> Time {
        Time {
            finish: Some(1_787_000_000.5),
            operating: Some(operating),
            operating_reset_at: Some(1_787_000_000 + in_seconds),
            ..Time::default()
        }
    }

    #[test]
    fn a_method_near_its_limit_waits_for_the_reset() {
        let (mut operating, now) = (Operating::default(), Instant::now());
        operating.note((1, "a"), Timing::of(&time(100.0, 300)), Some(480.0), now);
        assert_eq!(operating.wait(1, "a", now), None);
        operating.note((1, "a"), Timing::of(&time(475.0, 300)), Some(480.0), now);
        let until = operating.wait(1, "a", now).map(|until| (until - now).as_secs());
        assert_eq!(until, Some(299));
        assert_eq!((operating.wait(1, "b", now), operating.wait(2, "a", now)), (None, None));
        assert_eq!(operating.wait(1, "a", now + Duration::from_secs(300)), None);
        // Without a limit of one's own, only a refusal counts.
        operating.note((1, "a"), Timing::of(&time(900.0, 300)), None, now);
        assert_eq!(operating.wait(1, "a", now), None);
    }

    #[test]
    fn a_refused_method_waits_for_the_last_known_reset() {
        let (mut operating, now) = (Operating::default(), Instant::now());
        operating.note((1, "a"), Timing::of(&time(100.0, 300)), None, now);
        assert_eq!(operating.refused(1, "a", now).as_secs(), 299);
        assert!(operating.wait(1, "a", now).is_some());
        assert_eq!(operating.refused(1, "b", now), BASKET);
        // The reset did not help: the next basket.
        assert_eq!(operating.refused(1, "b", now + BASKET), BASKET);
    }

    #[test]
    fn numbers_that_cannot_be_are_harmless() {
        let (mut operating, now) = (Operating::default(), Instant::now());
        for (reset, finish) in [(i64::MAX, Some(0.0)), (i64::MIN, Some(f64::NAN)), (0, Some(f64::INFINITY))] {
            let time = Time {
                finish,
                operating: Some(f64::NAN),
                operating_reset_at: Some(reset),
                ..Time::default()
            };
            operating.note((1, "a"), Timing::of(&time), Some(480.0), now);
            assert!(operating.refused(1, "a", now) <= Duration::from_secs(600));
        }
    }
}
