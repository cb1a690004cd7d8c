//! One limiter for each portal in this program.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex, MutexGuard, PoisonError, Weak};
use std::time::Duration;

use tokio::time::{Instant, sleep_until};

use super::bucket::Bucket;
use super::operating::{Operating, Timing};
use crate::Limits;

static LIMITERS: LazyLock<Mutex<HashMap<String, Weak<Limiter>>>> = LazyLock::new(Mutex::default);

/// The limiter of a portal, shared with all clients that there are of it. Limits that are given hold for all of them
/// from now on.
pub(crate) fn limiter(portal: &str, limits: Option<Limits>) -> Arc<Limiter> {
    let mut limiters = LIMITERS.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(limiter) = limiters.get(portal).and_then(Weak::upgrade) {
        if let Some(limits) = limits {
            limiter.set(limits);
        }
        return limiter;
    }
    limiters.retain(|_, limiter| limiter.strong_count() > 0);
    let limiter = Arc::new(Limiter::new(limits.unwrap_or_default()));
    limiters.insert(portal.to_owned(), Arc::downgrade(&limiter));
    limiter
}

/// What is known of a portal's limits.
#[derive(Debug)]
pub(crate) struct Limiter {
    /// Held by the call whose turn it is; the others wait in the order in which they came.
    turn: tokio::sync::Mutex<()>,
    state: Mutex<State>,
}

#[derive(Debug)]
struct State {
    bucket: Bucket,
    operating: Operating,
    limits: Limits,
}

impl Limiter {
    fn new(limits: Limits) -> Self {
        let bucket = Bucket::new(limits, Instant::now());
        let state = State { bucket, operating: Operating::default(), limits };
        Self { turn: tokio::sync::Mutex::new(()), state: Mutex::new(state) }
    }

    fn set(&self, limits: Limits) {
        let mut state = self.lock();
        state.limits = limits;
        state.bucket.set(limits);
    }

    /// Waits until the portal would take a call of the method.
    pub(crate) async fn ready(&self, credentials: u64, method: &str) {
        loop {
            // Before the turn: a method that has to wait must not hold up the others.
            let wait = self.lock().operating.wait(credentials, method, Instant::now());
            let Some(until) = wait else { break };
            tracing::debug!(method, "waiting for the method's limit");
            sleep_until(until).await;
        }
        let _turn = self.turn.lock().await;
        loop {
            let put = self.lock().bucket.put(Instant::now());
            match put {
                Ok(()) => return,
                Err(until) => sleep_until(until).await,
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
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
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
        // Forgotten with its last client.
        let new = limiter(name, None);
        assert_eq!(new.lock().limits, Limits::standard());
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
        limiter.ready(0, "a").await;
        assert_eq!(start.elapsed().as_secs(), 1);
    }
}
