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
    /// Counts the refusals.
    epoch: u64,
}

/// A place that is kept for a call.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Place {
    /// When the call may be sent.
    pub(crate) at: Instant,
    epoch: u64,
}

impl Bucket {
    pub(crate) fn new(limits: Limits, now: Instant) -> Self {
        let mut bucket = Self { rate: 1.0, size: 1.0, level: 0.0, at: now, closed_until: None, epoch: 0 };
        bucket.set(limits);
        bucket
    }

    pub(crate) fn set(&mut self, limits: Limits) {
        self.rate = limits.rate;
        self.size = (limits.burst * (1.0 - SLACK)).max(1.0);
    }

    /// Keeps a place for a call, and says when it may be sent. Places that are kept count as calls, so each is behind
    /// the ones before it.
    pub(crate) fn reserve(&mut self, now: Instant) -> Place {
        self.drain(now);
        self.level += 1.0;
        let over = self.level - self.size;
        let free = if over > 0.0 { now + seconds(over / self.rate) } else { now };
        let closed_until = self.closed_until.filter(|until| *until > now);
        if closed_until.is_none() {
            self.closed_until = None;
        }
        Place { at: closed_until.map_or(free, |until| until.max(free)), epoch: self.epoch }
    }

    /// Whether a place still holds: none does after a refusal.
    pub(crate) fn holds(&self, place: Place) -> bool {
        place.epoch == self.epoch
    }

    /// A place that was not made use of.
    pub(crate) fn give_back(&mut self, place: Place) {
        if self.holds(place) {
            self.level = (self.level - 1.0).max(0.0);
        }
    }

    /// The portal has refused a call: its bucket is full, and stays so for a while. Who waits has to begin anew.
    pub(crate) fn refused(&mut self, now: Instant, wait: Duration) {
        self.drain(now);
        self.level = if self.size.is_finite() { self.size } else { 0.0 };
        self.epoch += 1;
        let until = now + wait;
        self.closed_until = Some(self.closed_until.map_or(until, |closed| closed.max(until)));
    }

    /// Whether nothing is known of the portal any more that a new bucket would not know.
    pub(crate) fn is_idle(&mut self, now: Instant) -> bool {
        self.drain(now);
        self.level == 0.0 && self.closed_until.is_none_or(|until| until <= now)
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
                now = bucket.reserve(now).at;
                prop_assert!(portal.accepts((now - start).as_secs_f64()));
            }
        }
    }

    #[test]
    fn after_the_burst_calls_go_at_the_rate() {
        let start = Instant::now();
        let mut bucket = Bucket::new(Limits::standard(), start);
        let last = (0..200).map(|_| bucket.reserve(start).at).last().unwrap();
        let took = (last - start).as_secs_f64();
        assert!((75.0..77.0).contains(&took), "{took}");
    }

    #[test]
    fn a_refusal_fills_the_bucket_and_closes_it() {
        let start = Instant::now();
        let mut bucket = Bucket::new(Limits::standard(), start);
        let before = bucket.reserve(start);
        bucket.refused(start, Duration::from_secs(3));
        bucket.refused(start, Duration::from_secs(1));
        assert!(!bucket.holds(before));
        // Drained for three seconds at two a second, so that six go then, and the others at the rate.
        let places = (0..8).map(|_| (bucket.reserve(start).at - start).as_secs_f64());
        let places: Vec<_> = places.map(|at| (at * 10.0).round() / 10.0).collect();
        assert_eq!(places, [3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.5, 4.0]);
    }

    #[test]
    fn a_place_that_is_given_back_is_free() {
        let start = Instant::now();
        let mut bucket = Bucket::new(Limits::new(1.0, 1.0).unwrap(), start);
        assert_eq!(bucket.reserve(start).at, start);
        let second = bucket.reserve(start);
        assert!(second.at > start);
        bucket.give_back(second);
        assert_eq!(bucket.reserve(start).at, second.at);
        assert!(!bucket.is_idle(start));
        assert!(bucket.is_idle(start + Duration::from_secs(3)));
    }

    #[test]
    fn without_limits_nothing_waits() {
        let start = Instant::now();
        let mut bucket = Bucket::new(Limits::none(), start);
        assert!((0..100_000).all(|_| bucket.reserve(start).at == start));
        bucket.refused(start, Duration::ZERO);
        assert_eq!(bucket.reserve(start).at, start);
    }
}
