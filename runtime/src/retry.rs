//! When a call is made again.

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use http::HeaderMap;
use http::header::RETRY_AFTER;
use tokio::time::Instant;

use crate::{BatchError, Effect, Error, SystemError, TransportErrorKind};

/// When and how often a call is made again.
///
/// A call that may have been carried out is made again only if that does no harm: it only reads, or it carries an
/// idempotency key (REST 3.0). What the portal has refused before carrying it out is always made again.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Retry {
    attempts: u32,
    first_pause: Duration,
    longest_pause: Duration,
    longest_wait: Duration,
    settle: Duration,
}

impl Default for Retry {
    fn default() -> Self {
        Self {
            attempts: 4,
            first_pause: Duration::from_millis(500),
            longest_pause: Duration::from_secs(10),
            longest_wait: Duration::from_secs(660),
            settle: Duration::from_secs(60),
        }
    }
}

impl Retry {
    /// Every call is made once. Limits, expired tokens and a renamed portal are seen to all the same: such calls were
    /// not carried out.
    #[must_use]
    pub fn none() -> Self {
        Self { attempts: 1, ..Self::default() }
    }

    /// How often a call is made in all, 4 times unless set.
    #[must_use]
    pub fn attempts(self, attempts: u32) -> Self {
        Self { attempts: attempts.max(1), ..self }
    }

    /// The pause before the second attempt and the longest before any: half a second and 10 seconds unless set. Each is
    /// about double the last, by chance between half and the whole of it.
    #[must_use]
    pub fn pauses(self, first: Duration, longest: Duration) -> Self {
        Self { first_pause: first, longest_pause: longest.max(first), ..self }
    }

    /// How long a call waits for the portal's limits in all, once it was refused: 11 minutes unless set, for the limit
    /// on a method's time is counted over ten.
    #[must_use]
    pub fn longest_wait(self, wait: Duration) -> Self {
        Self { longest_wait: wait, ..self }
    }

    /// How long after a call was sent a portal may still be at work on it, 60 seconds unless set. A write with an
    /// idempotency key whose answer was lost is not made again earlier: two at once could both be carried out.
    #[must_use]
    pub fn settle(self, settle: Duration) -> Self {
        Self { settle, ..self }
    }
}

/// What to do after an attempt that brought no result.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Next {
    /// It is over.
    GiveUp,
    /// Again after this pause.
    After(Duration),
    /// Too many calls: the limiter is told, and the call made again.
    TooMany(Duration),
    /// The method has worked too long: the limiter is told, and the call made again if that is soon enough.
    TooLong,
}

/// The attempts of one call.
pub(crate) struct Attempts<'a> {
    retry: &'a Retry,
    budget: &'a Budget,
    effect: Effect,
    /// It carries a key by which the portal knows it again.
    keyed: bool,
    pub(crate) made: u32,
    refusals: u32,
    refused_since: Option<Instant>,
    /// Why nobody knows any more whether a write was carried out.
    lost: Option<Error>,
}

/// However short the waits, a call that is refused so often is given up.
const MOST_REFUSALS: u32 = 1000;

impl<'a> Attempts<'a> {
    pub(crate) fn new(retry: &'a Retry, budget: &'a Budget, effect: Effect, keyed: bool) -> Self {
        Self { retry, budget, effect, keyed, made: 0, refusals: 0, refused_since: None, lost: None }
    }

    /// After an error; `took` is the time since the attempt was sent.
    pub(crate) fn after(&mut self, error: &Error, headers: Option<&HeaderMap>, took: Duration) -> Next {
        let asked = headers.and_then(retry_after);
        let reads = self.effect == Effect::Read;
        match trouble(error) {
            Trouble::TooMany => {
                self.refusals += 1;
                let wait = asked.unwrap_or_else(|| self.pause(self.refusals)).max(self.retry.first_pause);
                if self.may_wait(wait) { Next::TooMany(wait) } else { Next::GiveUp }
            }
            Trouble::TooLong => {
                self.refusals += 1;
                Next::TooLong
            }
            Trouble::NotSent => self.again(asked, Duration::ZERO),
            Trouble::Answered | Trouble::Lost if reads => self.again(asked, Duration::ZERO),
            // The portal keeps the result of a call with a key, but not its error: only where no answer came does the
            // key help. And the call may still be running.
            Trouble::Lost if self.keyed => self.again(asked, self.retry.settle.saturating_sub(took)),
            Trouble::Final | Trouble::Answered | Trouble::Lost => Next::GiveUp,
        }
    }

    /// An error after which the call is made again.
    pub(crate) fn keep(&mut self, error: Error) {
        if self.effect != Effect::Read && self.lost.is_none() && error.may_have_run() {
            self.lost = Some(error);
        }
    }

    /// The error to end with: if an attempt was lost on the way, that is what the caller has to know.
    pub(crate) fn verdict(self, error: Error) -> Error {
        match self.lost {
            Some(lost) if !error.may_have_run() => lost,
            _ => error,
        }
    }

    fn again(&self, asked: Option<Duration>, least: Duration) -> Next {
        if self.made >= self.retry.attempts || !self.budget.spend() {
            return Next::GiveUp;
        }
        Next::After(asked.unwrap_or_else(|| self.pause(self.made)).max(least))
    }

    /// Whether a call that was refused may wait so long more.
    pub(crate) fn may_wait(&mut self, wait: Duration) -> bool {
        let since = self.refused_since.get_or_insert_with(Instant::now);
        self.refusals <= MOST_REFUSALS && since.elapsed().saturating_add(wait) <= self.retry.longest_wait
    }

    /// Doubling, with chance in it so that many callers do not come back at once.
    fn pause(&self, number: u32) -> Duration {
        let doubled = self.retry.first_pause.saturating_mul(1 << number.saturating_sub(1).min(16));
        doubled.min(self.retry.longest_pause).mul_f64(0.5 + fastrand::f64() / 2.0)
    }
}

/// What an error says about whether the call was carried out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Trouble {
    /// Trying again does not help.
    Final,
    /// The portal has not seen it.
    NotSent,
    /// Refused before it was carried out.
    TooMany,
    TooLong,
    /// The portal was at work and says that it failed.
    Answered,
    /// Nobody knows; the portal may be at work still.
    Lost,
}

fn trouble(error: &Error) -> Trouble {
    match error {
        Error::Transport(error) => match error.kind() {
            TransportErrorKind::Connect => Trouble::NotSent,
            TransportErrorKind::Timeout | TransportErrorKind::Broken => Trouble::Lost,
            // It would be as large again.
            TransportErrorKind::TooLarge => Trouble::Final,
        },
        Error::Api(error) => match (error.system(), error.status()) {
            (Some(SystemError::QueryLimitExceeded), _) => Trouble::TooMany,
            (Some(SystemError::OverloadLimit), _) => Trouble::Final,
            (Some(SystemError::OperationTimeLimit), _) => Trouble::TooLong,
            (_, 429) => Trouble::TooMany,
            (Some(SystemError::PortalDeleted), _) => Trouble::Final,
            (_, 500..) => Trouble::Answered,
            _ => Trouble::Final,
        },
        Error::UnexpectedAnswer(answer) => match answer.status() {
            429 => Trouble::TooMany,
            // Said by a gateway; the portal behind it may be at work still.
            500.. => Trouble::Lost,
            // Cut short.
            _ if answer.is_cut() => Trouble::Lost,
            _ => Trouble::Final,
        },
        _ => Trouble::Final,
    }
}

impl<K> Error<K> {
    /// Whether the portal may have carried the call out although no result came. After `true`, a call that writes is
    /// to be made again only when the portal's data shows that it was not carried out.
    #[must_use]
    pub fn may_have_run(&self) -> bool {
        match self {
            Self::Transport(error) => error.kind() != TransportErrorKind::Connect,
            Self::UnexpectedAnswer(_) | Self::Decode(_) | Self::Batch(BatchError::Unknown(_)) => true,
            Self::Api(error) => error.status() >= 500 && !error.system().is_some_and(SystemError::is_refusal),
            _ => false,
        }
    }
}

/// What a server asks for, within reason.
fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    const LONGEST: Duration = Duration::from_secs(60);
    let seconds: u64 = headers.get(RETRY_AFTER)?.to_str().ok()?.trim().parse().ok()?;
    Some(Duration::from_secs(seconds).min(LONGEST))
}

/// Keeps the calls of a client from being made again one by one while nothing works: a repetition costs, a result earns
/// part of it back.
#[derive(Debug)]
pub(crate) struct Budget(AtomicU32);

const FULL: u32 = 500;
const COST: u32 = 5;

impl Default for Budget {
    fn default() -> Self {
        Self(AtomicU32::new(FULL))
    }
}

impl Budget {
    fn spend(&self) -> bool {
        let spent = |left: u32| left.checked_sub(COST);
        self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, spent).is_ok()
    }

    /// A call brought a result.
    pub(crate) fn earn(&self) {
        if self.0.load(Ordering::Relaxed) < FULL {
            let earned = |left: u32| (left < FULL).then_some(left + 1);
            let _ = self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, earned);
        }
    }
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;

    use super::*;
    use crate::{Response, TransportError, envelope};

    fn answered(status: u16, body: &'static str) -> Error {
        let answer = Response::new(status, Bytes::from_static(body.as_bytes()));
        envelope::open("a", &answer, &[]).err().unwrap_or(Error::InvalidMethodName(String::new()))
    }

    fn lost(kind: TransportErrorKind) -> Error {
        Error::Transport(TransportError::new(kind))
    }

    const REFUSED: &str = r#"{"error":"QUERY_LIMIT_EXCEEDED","error_description":"Too many requests"}"#;

    /// What is done after an error: read, write, write with a key.
    fn next(error: &Error) -> [char; 3] {
        let (retry, budget) = (Retry::default(), Budget::default());
        [(Effect::Read, false), (Effect::Write, false), (Effect::Write, true)].map(|(effect, keyed)| {
            let mut attempts = Attempts::new(&retry, &budget, effect, keyed);
            attempts.made = 1;
            match attempts.after(error, None, Duration::from_secs(1)) {
                Next::GiveUp => '-',
                Next::After(pause) if pause > Duration::from_secs(50) => 's',
                Next::After(_) => 'a',
                Next::TooMany(_) => 'm',
                Next::TooLong => 'l',
            }
        })
    }

    #[test]
    fn writes_that_may_have_run_are_not_made_again() {
        for (error, expected, may_have_run) in [
            (lost(TransportErrorKind::Connect), "aaa", false),
            (lost(TransportErrorKind::Broken), "a-s", true),
            (lost(TransportErrorKind::Timeout), "a-s", true),
            (lost(TransportErrorKind::TooLarge), "---", true),
            (answered(503, REFUSED), "mmm", false),
            (answered(200, REFUSED), "mmm", false),
            (answered(503, r#"{"error":"OVERLOAD_LIMIT","error_description":""}"#), "---", false),
            (answered(429, r#"{"error":"OPERATION_TIME_LIMIT"}"#), "lll", false),
            (answered(429, r#"{"error":"SLOW_DOWN"}"#), "mmm", false),
            (answered(429, "slow down"), "mmm", true),
            (answered(500, r#"{"error":"INTERNAL_SERVER_ERROR"}"#), "a--", true),
            (answered(500, r#"{"error":"PORTAL_DELETED"}"#), "---", false),
            (answered(502, "<html>"), "a-s", true),
            (answered(504, "<html>"), "a-s", true),
            (answered(503, "<html>"), "a-s", true),
            (answered(200, r#"{"result":{"a":"#), "a-s", true),
            (answered(200, "<html>"), "---", true),
            (answered(400, r#"{"error":"NOT_FOUND"}"#), "---", false),
            (answered(401, r#"{"error":"NO_AUTH_FOUND"}"#), "---", false),
        ] {
            assert_eq!(String::from_iter(next(&error)), expected, "{error}");
            assert_eq!(error.may_have_run(), may_have_run, "{error}");
        }
    }

    #[test]
    fn attempts_waits_and_repetitions_are_bounded() {
        let (retry, budget) = (Retry::default().longest_wait(Duration::from_secs(5)), Budget::default());
        let error = lost(TransportErrorKind::Broken);
        let mut attempts = Attempts::new(&retry, &budget, Effect::Read, false);
        attempts.made = 4;
        assert_eq!(attempts.after(&error, None, Duration::ZERO), Next::GiveUp);
        let waits = (0..)
            .take_while(|_| attempts.after(&answered(503, REFUSED), None, Duration::ZERO) != Next::GiveUp);
        assert!((2..=5).contains(&waits.count()));

        let mut spent = 0;
        loop {
            let mut attempts = Attempts::new(&retry, &budget, Effect::Read, false);
            attempts.made = 1;
            if attempts.after(&error, None, Duration::ZERO) == Next::GiveUp {
                break;
            }
            spent += 1;
        }
        assert_eq!(spent, FULL / COST);
        (0..COST).for_each(|_| budget.earn());
        assert!(budget.spend() && !budget.spend());
    }

    #[test]
    fn pauses_grow_and_the_server_may_ask_for_one() {
        let (retry, budget) = (Retry::default(), Budget::default());
        let attempts = Attempts::new(&retry, &budget, Effect::Read, false);
        for (number, longest) in [(1, 500), (2, 1000), (3, 2000), (60, 10_000)] {
            let millis = attempts.pause(number).as_millis();
            assert!((longest / 2..=longest).contains(&millis), "{number}: {millis}");
        }
        let asked = |value| retry_after(&HeaderMap::from_iter([(RETRY_AFTER, value)]));
        assert_eq!(asked(http::HeaderValue::from_static("7")), Some(Duration::from_secs(7)));
        assert_eq!(asked(http::HeaderValue::from_static("7000")), Some(Duration::from_secs(60)));
        assert_eq!(asked(http::HeaderValue::from_static("soon")), None);
    }
}
