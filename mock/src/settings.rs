//! How a portal is set up.

use std::collections::HashMap;
use std::time::Duration;

use crate::check::Strictness;

/// What a portal limits. Nothing, unless asked for.
///
/// ```
/// # use bitrix24_mock::Limits;
/// let busy = Limits { burst: Some((5, 2.0)), ..Limits::default() };
/// assert_ne!(busy, Limits::realistic());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Limits {
    /// How many requests a source may have open in the bucket, and how many flow out each second. Beyond it a request
    /// is answered with 503 `QUERY_LIMIT_EXCEEDED`.
    pub burst: Option<(u32, f64)>,
    /// How long each method may work within ten minutes. Beyond it calls of the method are answered with 429
    /// `OPERATION_TIME_LIMIT`.
    pub operating: Option<Duration>,
    /// What each call counts for, beside the time that it takes.
    pub operating_cost: Duration,
}

impl Limits {
    /// Those of most portals: a bucket of 50 requests from which two flow out each second, and 480 s of work.
    pub fn realistic() -> Self {
        Self { burst: Some((50, 2.0)), operating: Some(Duration::from_secs(480)), ..Self::default() }
    }

    /// Those of the largest plan: a bucket of 250 requests from which five flow out each second.
    pub fn enterprise() -> Self {
        Self { burst: Some((250, 5.0)), ..Self::realistic() }
    }
}

/// Everything that a portal is told before it starts.
#[derive(Debug, Clone)]
pub(crate) struct Settings {
    pub seed: u64,
    pub rows: u64,
    pub users: u64,
    pub limits: Limits,
    pub strictness: Strictness,
    /// Users by the secrets of their webhooks.
    pub webhooks: HashMap<String, u64>,
    /// The scopes of the webhooks and of the application; all of them where empty.
    pub scopes: Vec<String>,
    pub log: usize,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            seed: 0,
            rows: 200,
            users: 20,
            limits: Limits::default(),
            strictness: Strictness::default(),
            webhooks: HashMap::from([(SECRET.to_owned(), 1)]),
            scopes: Vec::new(),
            log: 10_000,
        }
    }
}

/// The secret of the webhook of the first user.
pub(crate) const SECRET: &str = "mocksecret";
