//! What the portal counts to limit it: requests of a source, and the work of a method.

use std::collections::{HashMap, VecDeque};
use std::net::IpAddr;
use std::sync::Mutex;
use std::time::Duration;

use jiff::Timestamp;

use crate::answer::Refusal;
use crate::clock::seconds;
use crate::locked::locked;
use crate::settings::Limits;

/// Work is counted in baskets of a minute, of which ten stand.
const BASKET: i64 = 60;
const BASKETS: i64 = 10;

/// The counts of a portal.
pub(crate) struct Meters {
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    limits: Limits,
    /// How full the bucket of a source is, and since when.
    buckets: HashMap<IpAddr, (f64, Timestamp)>,
    /// By who calls and the method: baskets by their minute, and the seconds in each.
    work: HashMap<(String, String), VecDeque<(i64, f64)>>,
}

impl Meters {
    pub fn new(limits: Limits) -> Self {
        Self { state: Mutex::new(State { limits, ..State::default() }) }
    }

    /// Other limits from now on; what was counted is forgotten.
    pub fn limit(&self, limits: Limits) {
        *locked(&self.state) = State { limits, ..State::default() };
    }

    /// Counts a request.
    ///
    /// # Errors
    /// The bucket is full.
    pub fn request(&self, from: IpAddr, now: Timestamp) -> Result<(), Refusal> {
        let mut state = locked(&self.state);
        let Some((burst, drain)) = state.limits.burst else { return Ok(()) };
        let (level, since) = state.buckets.entry(from).or_insert((0.0, now));
        *level = (*level - drain * (seconds(now) - seconds(*since)).max(0.0)).max(0.0);
        *since = now;
        if *level + 1.0 > f64::from(burst) {
            return Err(Refusal::new(503, "QUERY_LIMIT_EXCEEDED", "Too many requests"));
        }
        *level += 1.0;
        Ok(())
    }

    /// Whether a method may still be called.
    ///
    /// # Errors
    /// It has used up its time.
    pub fn may_work(&self, who: &str, method: &str, now: Timestamp) -> Result<(), Refusal> {
        let mut state = locked(&self.state);
        let Some(limit) = state.limits.operating else { return Ok(()) };
        let used = state.used(who, method, now).map_or(0.0, |(used, _)| used);
        if used < limit.as_secs_f64() {
            return Ok(());
        }
        Err(Refusal::new(429, "OPERATION_TIME_LIMIT", "Method is blocked due to operation time limit."))
    }

    /// Counts the work of a call; gives what the method has used up and when some of it is given back, where this is
    /// limited.
    pub fn work(&self, who: &str, method: &str, took: Duration, now: Timestamp) -> Option<(f64, i64)> {
        let mut state = locked(&self.state);
        state.limits.operating?;
        let took = took.saturating_add(state.limits.operating_cost).as_secs_f64();
        let minute = now.as_second().div_euclid(BASKET);
        let baskets = state.work.entry((who.to_owned(), method.to_owned())).or_default();
        match baskets.back_mut() {
            Some((last, used)) if *last == minute => *used += took,
            _ => baskets.push_back((minute, took)),
        }
        state.used(who, method, now)
    }
}

impl State {
    fn used(&mut self, who: &str, method: &str, now: Timestamp) -> Option<(f64, i64)> {
        let baskets = self.work.get_mut(&(who.to_owned(), method.to_owned()))?;
        let minute = now.as_second().div_euclid(BASKET);
        baskets.retain(|(basket, _)| minute - basket < BASKETS);
        let (oldest, _) = baskets.front()?;
        Some((baskets.iter().map(|(_, used)| used).sum(), (oldest + BASKETS) * BASKET))
    }
}
