//! One limiter for each portal in this program.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::{Instant, sleep_until};

use super::bucket::{Bucket, Place};
use super::operating::{Operating, Timing};
use crate::Limits;

static LIMITERS: LazyLock<Mutex<HashMap<String, Arc<Limiter>>>> = LazyLock::new(Mutex::default);

fn limiters() -> MutexGuard<'static, HashMap<String, Arc<Limiter>>> {
    LIMITERS.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The limiter of a portal, shared with all clients that there are of it, and with those that were: a program may make
/// a client for each job. Limits that are given hold for all of them from now on.
pub(crate) fn limiter(portal: &str, limits: Option<Limits>) -> Arc<Limiter> {
    let mut limiters = limiters();
    if let Some(limiter) = limiters.get(portal) {
        if let Some(limits) = limits {
            limiter.set(limits);
        }
        return Arc::clone(limiter);
    }
    // What nobody uses and what knows nothing.
    limiters.retain(|_, limiter| Arc::strong_count(limiter) > 1 || !limiter.is_idle());
    let limiter = Arc::new(Limiter::new(limits.unwrap_or_default()));
    limiters.insert(portal.to_owned(), Arc::clone(&limiter));
    limiter
}

/// A portal was renamed: its limits are the same under both names.
pub(crate) fn share(portal: &str, limiter: &Arc<Limiter>) {
    limiters().entry(portal.to_owned()).or_insert_with(|| Arc::clone(limiter));
}

/// What is known of a portal's limits.
#[derive(Debug)]
pub(crate) struct Limiter(Mutex<State>);

#[derive(Debug)]
struct State {
    bucket: Bucket,
    operating: Operating,
    limits: Limits,
}

/// A place that goes back unless it is used, so that who gives up waiting holds up nobody.
struct Kept<'a> {
    limiter: &'a Limiter,
    place: Place,
    used: bool,
}

impl Drop for Kept<'_> {
    fn drop(&mut self) {
        if !self.used {
            self.limiter.lock().bucket.give_back(self.place);
        }
    }
}

impl Limiter {
    fn new(limits: Limits) -> Self {
        let bucket = Bucket::new(limits, Instant::now());
        Self(Mutex::new(State { bucket, operating: Operating::default(), limits }))
    }

    fn set(&self, limits: Limits) {
        let mut state = self.lock();
        state.limits = limits;
        state.bucket.set(limits);
    }

    fn is_idle(&self) -> bool {
        let (mut state, now) = (self.lock(), Instant::now());
        state.bucket.is_idle(now) && state.operating.is_idle(now)
    }

    /// Waits until the portal would take a call of the method. Nothing is held meanwhile: a call that is not polled
    /// keeps its place, and holds up no other.
    pub(crate) async fn ready(&self, credentials: u64, method: &str) {
        loop {
            let closed = self.lock().operating.wait(credentials, method, Instant::now());
            if let Some(until) = closed {
                tracing::debug!(method, "waiting for the method's limit");
                sleep_until(until).await;
                continue;
            }
            let now = Instant::now();
            let place = self.lock().bucket.reserve(now);
            let mut kept = Kept { limiter: self, place, used: false };
            if place.at <= now {
                kept.used = true;
                return;
            }
            sleep_until(place.at).await;
            // Either may have been refused meanwhile.
            let state = self.lock();
            kept.used = state.bucket.holds(place)
                && state.operating.wait(credentials, method, Instant::now()).is_none();
            drop(state);
            if kept.used {
                return;
            }
        }
    }

    /// The portal has refused a call: too many in too short a time.
    pub(crate) fn too_many(&self, wait: Duration) {
        self.lock().bucket.refused(Instant::now(), wait);
    }

    /// The portal has refused the method; how long it will.
    pub(crate) fn too_long(&self, credentials: u64, method: &str) -> Duration {
        self.lock().operating.refused(credentials, method, Instant::now())
    }

    /// The portal has said how long the method has worked.
    pub(crate) fn note(&self, credentials: u64, method: &str, timing: Timing) {
        if timing.operating().is_some() {
            let mut state = self.lock();
            let limit = state.limits.operating;
            state.operating.note((credentials, method), timing, limit, Instant::now());
        }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn clients_of_one_portal_share_a_limiter() {
        let name = "https://registry.example";
        let one = limiter(name, None);
        let two = limiter(name, Some(Limits::new(1.0, 10.0).unwrap()));
        assert!(Arc::ptr_eq(&one, &two));
        assert!(!Arc::ptr_eq(&one, &limiter("https://registry.example:444", None)));
        let start = Instant::now();
        for number in 0..19 {
            (if number % 2 == 0 { &one } else { &two }).ready(0, "a").await;
        }
        let took = start.elapsed().as_secs_f64();
        assert!((9.0..11.0).contains(&took), "{took}");
        drop((one, two));
        // Not forgotten with its last client: the portal has not forgotten either.
        let again = limiter(name, None);
        assert_eq!(again.lock().limits.burst, 10.0);
        share("https://renamed.example", &again);
        assert!(Arc::ptr_eq(&again, &limiter("https://renamed.example", None)));
    }

    #[tokio::test(start_paused = true)]
    async fn a_method_that_waits_holds_up_no_other() {
        let limiter = Limiter::new(Limits::standard());
        assert_eq!(limiter.too_long(0, "slow"), Duration::from_secs(60));
        let start = Instant::now();
        let (slow, ()) = tokio::join!(
            async {
                limiter.ready(0, "slow").await;
                start.elapsed()
            },
            async {
                limiter.ready(0, "quick").await;
                assert_eq!(start.elapsed(), Duration::ZERO);
            }
        );
        assert_eq!(slow.as_secs(), 60);
    }

    #[tokio::test(start_paused = true)]
    async fn who_gives_up_waiting_leaves_the_queue() {
        let limiter = Arc::new(Limiter::new(Limits::new(1.0, 1.0).unwrap()));
        limiter.ready(0, "a").await;
        let start = Instant::now();
        let mut given_up = Vec::new();
        for _ in 0..10 {
            let limiter = Arc::clone(&limiter);
            given_up.push(tokio::spawn(async move { limiter.ready(0, "a").await }));
        }
        tokio::task::yield_now().await;
        given_up.iter().for_each(tokio::task::JoinHandle::abort);
        for task in given_up {
            assert!(task.await.unwrap_err().is_cancelled());
        }
        limiter.ready(0, "a").await;
        assert_eq!(start.elapsed().as_secs(), 1);
    }

    /// A call that waits may not be polled for long: a stream of calls whose consumer makes calls itself.
    #[tokio::test(start_paused = true)]
    async fn a_call_that_is_not_polled_holds_up_no_other() {
        let limiter = Limiter::new(Limits::new(1.0, 1.0).unwrap());
        limiter.ready(0, "a").await;
        let mut waiting = Box::pin(limiter.ready(0, "a"));
        assert!(futures_util::FutureExt::now_or_never(&mut waiting).is_none());
        // Never polled meanwhile.
        limiter.ready(0, "b").await;
        waiting.await;
    }
}
