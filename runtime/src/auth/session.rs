//! The tokens in use, and their renewal.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use futures_util::FutureExt;
use futures_util::future::{BoxFuture, Shared};

use crate::secret::Secret;
use crate::{App, AuthError, BoxError, TokenStore, Tokens, Transport};

/// How often the authorisation server is asked when it does not answer, and how long to wait in between.
const ATTEMPTS: u32 = 3;
const PAUSE: Duration = Duration::from_secs(1);
/// How long a store may take.
const LONGEST_STORE: Duration = Duration::from_secs(30);

/// The tokens of one authorisation, shared by all clones of a client.
pub(crate) struct Session {
    app: App,
    store: Option<Box<dyn TokenStore>>,
    state: Mutex<State>,
}

struct State {
    tokens: Arc<Tokens>,
    /// Counts the tokens: a call knows by it whether those that it carried are still the ones in use.
    generation: u64,
    /// The access token that the store is known to have.
    stored: Option<Secret>,
    /// Got from the server, but not taken by the store yet. They are the only ones that can be refreshed again.
    unsaved: Option<Tokens>,
    /// The refresh that is under way, with its number.
    refresh: Option<(u64, Refresh)>,
    refreshes: u64,
    /// Asking the server again is no use.
    dead: Option<AuthError>,
}

type Refresh = Shared<BoxFuture<'static, Result<(), AuthError>>>;

impl Session {
    pub(crate) fn new(app: App, tokens: Tokens, store: Option<Box<dyn TokenStore>>) -> Self {
        let state = State {
            tokens: Arc::new(tokens),
            generation: 0,
            stored: None,
            unsaved: None,
            refresh: None,
            refreshes: 0,
            dead: None,
        };
        Self { app, store, state: Mutex::new(state) }
    }

    pub(crate) fn app(&self) -> &App {
        &self.app
    }

    /// The tokens in use, with their number.
    pub(crate) fn current(&self) -> (Arc<Tokens>, u64) {
        let state = self.lock();
        (Arc::clone(&state.tokens), state.generation)
    }

    /// What must not be printed of an answer to a call with these tokens.
    pub(crate) fn secrets(&self, tokens: &Tokens) -> Vec<Secret> {
        tokens.secrets().chain([self.app.secret()]).cloned().collect()
    }

    /// Puts tokens in use that were got another way, once the store has them.
    pub(crate) async fn replace(&self, tokens: Tokens) -> Result<(), AuthError> {
        self.save(&tokens).await?;
        self.lock().put(tokens);
        Ok(())
    }

    /// Sees to it that other tokens than those of `generation` are in use. However many wait, one refresh runs; and it
    /// runs to its end even if all who wait are dropped, for the tokens it brings are the only ones then.
    pub(crate) async fn refresh(
        self: &Arc<Self>,
        generation: u64,
        transport: &Arc<dyn Transport>,
    ) -> Result<(), AuthError> {
        let refresh = {
            let mut state = self.lock();
            if state.generation != generation {
                return Ok(());
            }
            match &state.refresh {
                Some((_, refresh)) => refresh.clone(),
                None => {
                    state.refreshes += 1;
                    let number = state.refreshes;
                    // Dropped with the task, however that ends.
                    let running = Running { session: Arc::clone(self), number };
                    let transport = Arc::clone(transport);
                    let task =
                        tokio::spawn(async move { running.session.renew(&*transport, generation).await });
                    let refresh =
                        async { task.await.unwrap_or(Err(AuthError::Interrupted)) }.boxed().shared();
                    state.refresh = Some((number, refresh.clone()));
                    refresh
                }
            }
        };
        refresh.await
    }

    async fn renew(&self, transport: &dyn Transport, generation: u64) -> Result<(), AuthError> {
        let renewed = self.renewed(transport).await;
        let mut state = self.lock();
        if state.generation != generation {
            // Others were put in use meanwhile.
            return Ok(());
        }
        match renewed {
            Ok(tokens) => {
                state.put(tokens);
                tracing::info!(generation = state.generation, "tokens refreshed");
                Ok(())
            }
            Err(error) => {
                tracing::warn!(%error, "tokens not refreshed");
                if error.is_final() {
                    state.dead = Some(error.clone());
                }
                Err(error)
            }
        }
    }

    /// Tokens that the store has.
    async fn renewed(&self, transport: &dyn Transport) -> Result<Tokens, AuthError> {
        let (current, unsaved, dead) = {
            let state = self.lock();
            (Arc::clone(&state.tokens), state.unsaved.clone(), state.dead.clone())
        };
        if let Some(unsaved) = unsaved {
            self.save(&unsaved).await?;
            return Ok(unsaved);
        }
        if let Some(dead) = dead {
            // Unless another program has had the user authorise it anew.
            return self.kept(&current, true).await?.ok_or(dead);
        }
        if let Some(kept) = self.kept(&current, false).await? {
            return Ok(kept);
        }
        match self.ask(transport, &current).await {
            Ok(new) => {
                self.lock().unsaved = self.store.is_some().then(|| new.clone());
                self.save(&new).await?;
                Ok(new)
            }
            Err(error) if error.is_final() && self.store.is_some() => {
                // Another program may have been quicker with the same refresh token, and be about to store what it got.
                for _ in 0..ATTEMPTS {
                    if let Some(kept) = self.kept(&current, true).await? {
                        return Ok(kept);
                    }
                    tokio::time::sleep(PAUSE).await;
                }
                Err(error)
            }
            Err(error) => Err(error),
        }
    }

    async fn save(&self, tokens: &Tokens) -> Result<(), AuthError> {
        if let Some(store) = &self.store {
            in_time(store.save(tokens)).await?;
            self.lock().stored = Some(Secret::new(tokens.access_token()));
        }
        Ok(())
    }

    /// What the store has, if it is something else than what is in use, and newer: what is in use came from it before
    /// or expires earlier, or `any` will do since what is in use is of no more use.
    async fn kept(&self, current: &Tokens, any: bool) -> Result<Option<Tokens>, AuthError> {
        let Some(store) = &self.store else { return Ok(None) };
        let kept = in_time(store.load()).await?;
        let Some(kept) = kept.filter(|kept| kept.access_token() != current.access_token()) else {
            return Ok(None);
        };
        let of_other_portal = matches!((kept.member_id(), current.member_id()), (Some(a), Some(b)) if a != b);
        let mut state = self.lock();
        let was_stored =
            state.stored.as_ref().is_some_and(|stored| stored.expose() == current.access_token());
        let later =
            matches!((kept.expires(), current.expires()), (Some(kept), Some(current)) if kept > current);
        if of_other_portal || !(any || was_stored || later) {
            return Ok(None);
        }
        state.stored = Some(Secret::new(kept.access_token()));
        Ok(Some(kept))
    }

    async fn ask(&self, transport: &dyn Transport, current: &Tokens) -> Result<Tokens, AuthError> {
        let refresh_token = current.refresh_token().ok_or(AuthError::Unusable)?;
        let mut attempt = 1;
        loop {
            match self.app.refresh(transport, refresh_token).await {
                Ok(tokens) => return Ok(tokens.after(current)),
                Err((error, again)) => {
                    if !again || attempt == ATTEMPTS {
                        return Err(error);
                    }
                    tracing::debug!(%error, attempt, "asking for tokens again");
                }
            }
            tokio::time::sleep(PAUSE * attempt).await;
            attempt += 1;
        }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn put(&mut self, tokens: Tokens) {
        self.tokens = Arc::new(tokens);
        self.generation += 1;
        self.unsaved = None;
        self.refresh = None;
        self.dead = None;
    }
}

/// A refresh that runs. When it is dropped, done or not, another may begin.
struct Running {
    session: Arc<Session>,
    number: u64,
}

impl Drop for Running {
    fn drop(&mut self) {
        let mut state = self.session.lock();
        if state.refresh.as_ref().is_some_and(|(number, _)| *number == self.number) {
            state.refresh = None;
        }
    }
}

/// A store that does not answer must not hold up all calls for ever.
async fn in_time<T>(work: impl Future<Output = Result<T, BoxError>>) -> Result<T, AuthError> {
    match tokio::time::timeout(LONGEST_STORE, work).await {
        Ok(done) => done.map_err(AuthError::store),
        Err(elapsed) => Err(AuthError::store(elapsed.into())),
    }
}
