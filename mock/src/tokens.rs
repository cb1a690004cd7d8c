//! Who calls: webhooks, and the tokens of an application.

use std::collections::HashMap;
use std::sync::Mutex;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

use crate::answer::Refusal;
use crate::locked::locked;

/// The application that is installed on every portal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct App {
    /// `client_id`.
    pub id: String,
    /// `client_secret`.
    pub secret: String,
}

/// Tokens of the application for a user.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tokens {
    /// Allows calls for an hour.
    pub access: String,
    /// Allows to get new tokens, once.
    pub refresh: String,
    /// The user whom the calls are made for.
    pub user: u64,
}

const ACCESS: Duration = Duration::from_secs(3600);
const REFRESH: Duration = Duration::from_secs(180 * 24 * 3600);
const CODE: Duration = Duration::from_secs(30);
/// Tokens that are remembered after they have expired, so that they are told from those that were never given out.
const MOST: usize = 10_000;

/// Something that holds for a while.
#[derive(Debug, Clone, Copy)]
struct Pass {
    user: u64,
    until: Timestamp,
}

/// What the portal has handed out.
pub(crate) struct Passes {
    pub app: App,
    state: Mutex<State>,
}

struct State {
    random: fastrand::Rng,
    access: HashMap<String, Pass>,
    refresh: HashMap<String, Pass>,
    codes: HashMap<String, Pass>,
}

impl Passes {
    pub fn new(seed: u64) -> Self {
        let app = App { id: "local.mock.1".to_owned(), secret: "mockappsecret".to_owned() };
        let random = fastrand::Rng::with_seed(seed);
        let (access, refresh, codes) = Default::default();
        Self { app, state: Mutex::new(State { random, access, refresh, codes }) }
    }

    /// New tokens for a user.
    pub fn issue(&self, user: u64, now: Timestamp) -> Tokens {
        let mut state = locked(&self.state);
        let (access, refresh) = (state.word(), state.word());
        state.access.insert(access.clone(), Pass { user, until: after(now, ACCESS) });
        state.refresh.insert(refresh.clone(), Pass { user, until: after(now, REFRESH) });
        if state.access.len() > MOST {
            state.access.retain(|_, pass| pass.until > now);
            state.refresh.retain(|_, pass| pass.until > now);
        }
        Tokens { access, refresh, user }
    }

    /// A code that is exchanged for tokens.
    pub fn code(&self, user: u64, now: Timestamp) -> String {
        let mut state = locked(&self.state);
        let code = state.word();
        state.codes.insert(code.clone(), Pass { user, until: after(now, CODE) });
        code
    }

    /// The user of an access token.
    ///
    /// # Errors
    /// A token that has expired, or that the portal has not handed out.
    pub fn user(&self, access: &str, now: Timestamp) -> Result<u64, Refusal> {
        match locked(&self.state).access.get(access) {
            Some(pass) if pass.until > now => Ok(pass.user),
            Some(_) => Err(Refusal::new(401, "expired_token", "The access token provided has expired.")),
            None => Err(Refusal::new(401, "invalid_token", "Unable to get application by token")),
        }
    }

    /// Lets all access tokens expire.
    pub fn expire(&self) {
        for pass in locked(&self.state).access.values_mut() {
            pass.until = Timestamp::UNIX_EPOCH;
        }
    }

    /// Tokens for a code or a refresh token, which are used up by that.
    ///
    /// # Errors
    /// As the token endpoint answers them.
    pub fn grant(&self, asked: impl Fn(&str) -> String, now: Timestamp) -> Result<Tokens, Refusal> {
        if asked("client_id") != self.app.id || asked("client_secret") != self.app.secret {
            return Err(Refusal::new(401, "invalid_client", "Invalid client"));
        }
        let pass = {
            let mut state = locked(&self.state);
            match asked("grant_type").as_str() {
                "authorization_code" => state.codes.remove(&asked("code")),
                "refresh_token" => state.refresh.remove(&asked("refresh_token")),
                _ => return Err(Refusal::new(400, "invalid_request", "Invalid grant type")),
            }
        };
        match pass {
            Some(pass) if pass.until > now => Ok(self.issue(pass.user, now)),
            _ => Err(Refusal::new(400, "invalid_grant", "Invalid grant")),
        }
    }
}

impl State {
    fn word(&mut self) -> String {
        std::iter::repeat_with(|| self.random.alphanumeric().to_ascii_lowercase()).take(32).collect()
    }
}

/// The answer of the token endpoint, which is also what handlers of events are sent.
pub(crate) fn token_json(tokens: &Tokens, base: &str, scope: &str, now: Timestamp) -> Value {
    json!({
        "access_token": tokens.access,
        "expires": after(now, ACCESS).as_second(),
        "expires_in": ACCESS.as_secs(),
        "scope": scope,
        "domain": "oauth.bitrix.info",
        "server_endpoint": format!("{base}/rest/"),
        "status": "L",
        "client_endpoint": format!("{base}/rest/"),
        "member_id": MEMBER,
        "user_id": tokens.user,
        "refresh_token": tokens.refresh,
    })
}

/// What tells a portal from others, whatever it is called.
pub(crate) const MEMBER: &str = "a1b2c3d4e5f60718293a4b5c6d7e8f90";

fn after(now: Timestamp, time: Duration) -> Timestamp {
    let time = SignedDuration::try_from(time).unwrap_or(SignedDuration::MAX);
    now.checked_add(time).unwrap_or(Timestamp::MAX)
}
