//! The leaky bucket that a portal counts calls in.

use std::time::Duration;

use tokio::time::Instant;

use crate::Limits;

/// How much of the burst is left unused: calls that leave evenly may arrive in a bunch.
const SLACK: f64 = 0.04;

/// What the portal's bucket holds, as far as it can be known from here.
#[derive(Debug)]
pub(crate) struct Bucket {
    rate: f64,
    size: f64,
    level: f64,
    /// When `level` was true.
    at: Instant,
    /// The portal has refused a call: no other before this.
    closed_until: Option<Instant>,
}

impl Bucket {
    pub(crate) fn new(limits: Limits, now: Instant) -> Self {
        let mut bucket = Self { rate: 1.0, size: 1.0, level: 0.0, at: now, closed_until: None };
        bucket.set(limits);
        bucket
    }

    pub(crate) fn set(&mut self, limits: Limits) {
        self.rate = limits.rate;
        self.size = (limits.burst * (1.0 - SLACK)).max(1.0);
    }

    /// Puts a call in, or says when to try again.
    pub(crate) fn put(&mut self, now: Instant) -> Result<(), Instant> {
        if let Some(until) = self.closed_until.filter(|until| *until > now) {
            return Err(until);
        }
        self.closed_until = None;
        self.drain(now);
        if self.level + 1.0 <= self.size {
            self.level += 1.0;
            Ok(())
        } else {
            Err(now + seconds((self.level + 1.0 - self.size) / self.rate))
        }
    }

    /// The portal has refused a call: its bucket is full, and stays so for a while.
    pub(crate) fn refused(&mut self, now: Instant, wait: Duration) {
        self.drain(now);
        if self.size.is_finite() {
            self.level = self.level.max(self.size);
        }
        let until = now + wait;
        self.closed_until = Some(self.closed_until.map_or(until, |closed| closed.max(until)));
    }

    fn drain(&mut self, now: Instant) {
        let passed = now.saturating_duration_since(self.at).as_secs_f64();
        self.level = (self.level - passed * self.rate).max(0.0);
        self.at = now;
    }
}

/// Seconds as a duration, rounded up so that what was waited for has come; a day at most.
fn seconds(seconds: f64) -> Duration {
    const DAY: f64 = 86_400.0;
    Duration::try_from_secs_f64(seconds.clamp(0.0, DAY)).unwrap_or_default() + Duration::from_micros(1)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// What a portal does: counts every call, refuses above the size.
    struct Portal {
        level: f64,
        at: f64,
        limits: Limits,
    }

    impl Portal {
        fn accepts(&mut self, at: f64) -> bool {
            self.level = (self.level - (at - self.at) * self.limits.rate).max(0.0) + 1.0;
            self.at = at;
            self.level <= self.limits.burst
        }
    }

    proptest! {
        /// Whatever the pauses between calls, a portal with the same limits accepts each when it is let through.
        #[test]
        fn no_call_is_refused(pauses in prop::collection::vec(0.0..2.0_f64, 1..400), enterprise: bool) {
            let limits = if enterprise { Limits::enterprise() } else { Limits::standard() };
            let start = Instant::now();
            let mut bucket = Bucket::new(limits, start);
            let mut portal = Portal { level: 0.0, at: 0.0, limits };
            let mut now = start;
            for pause in pauses {
                now += Duration::from_secs_f64(pause * pause / 4.0);
                while let Err(until) = bucket.put(now) {
                    prop_assert!(until > now);
                    now = until;
                }
                prop_assert!(portal.accepts((now - start).as_secs_f64()));
            }
        }
    }

    #[test]
    fn after_the_burst_calls_go_at_the_rate() {
        let start = Instant::now();
        let mut bucket = Bucket::new(Limits::standard(), start);
        let mut now = start;
        for _ in 0..200 {
            while let Err(until) = bucket.put(now) {
                now = until;
            }
        }
        let took = (now - start).as_secs_f64();
        assert!((75.0..77.0).contains(&took), "{took}");
    }

    #[test]
    fn a_refusal_fills_the_bucket_and_closes_it() {
        let start = Instant::now();
        let mut bucket = Bucket::new(Limits::standard(), start);
        bucket.put(start).unwrap();
        bucket.refused(start, Duration::from_secs(3));
        bucket.refused(start, Duration::from_secs(1));
        let open = bucket.put(start).unwrap_err();
        assert_eq!(open - start, Duration::from_secs(3));
        // Drained for three seconds at two a second.
        let free = (0..).take_while(|_| bucket.put(open).is_ok()).count();
        assert_eq!(free, 6);
    }

    #[test]
    fn without_limits_nothing_waits() {
        let start = Instant::now();
        let mut bucket = Bucket::new(Limits::none(), start);
        assert!((0..100_000).all(|_| bucket.put(start).is_ok()));
        bucket.refused(start, Duration::ZERO);
        assert!(bucket.put(start).is_ok());
    }
}
