//! The tokens in use, and their renewal.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use futures_util::FutureExt;
use futures_util::future::{BoxFuture, Shared};

use crate::secret::Secret;
use crate::{App, AuthError, TokenStore, Tokens, Transport};

/// How often the authorisation server is asked when it does not answer, and how long to wait in between.
const ATTEMPTS: u32 = 3;
const PAUSE: Duration = Duration::from_secs(1);

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
    /// Got from the server, but not taken by the store yet. They are the only ones that can be refreshed again.
    unsaved: Option<Tokens>,
    /// The refresh that is under way.
    refresh: Option<Shared<BoxFuture<'static, Result<(), AuthError>>>>,
    /// Asking again is no use.
    dead: Option<AuthError>,
}

impl Session {
    pub(crate) fn new(app: App, tokens: Tokens, store: Option<Box<dyn TokenStore>>) -> Self {
        let state =
            State { tokens: Arc::new(tokens), generation: 0, unsaved: None, refresh: None, dead: None };
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

    /// Puts tokens in use that were got another way.
    pub(crate) fn replace(&self, tokens: Tokens) {
        let mut state = self.lock();
        state.tokens = Arc::new(tokens);
        state.generation += 1;
        state.unsaved = None;
        state.dead = None;
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
            if let Some(error) = &state.dead {
                return Err(error.clone());
            }
            match &state.refresh {
                Some(refresh) => refresh.clone(),
                None => {
                    let (session, transport) = (Arc::clone(self), Arc::clone(transport));
                    let task = tokio::spawn(async move { session.renew(&*transport).await });
                    let refresh =
                        async { task.await.unwrap_or(Err(AuthError::Interrupted)) }.boxed().shared();
                    state.refresh = Some(refresh.clone());
                    refresh
                }
            }
        };
        refresh.await
    }

    async fn renew(&self, transport: &dyn Transport) -> Result<(), AuthError> {
        let renewed = self.renewed(transport).await;
        let mut state = self.lock();
        state.refresh = None;
        match renewed {
            Ok(tokens) => {
                state.tokens = Arc::new(tokens);
                state.generation += 1;
                state.unsaved = None;
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
        let (current, unsaved) = {
            let state = self.lock();
            (Arc::clone(&state.tokens), state.unsaved.clone())
        };
        let new = match unsaved {
            Some(unsaved) => unsaved,
            None => {
                if let Some(kept) = self.kept(&current).await? {
                    return Ok(kept);
                }
                match self.ask(transport, &current).await {
                    Ok(new) => new,
                    // Another program may have been quicker with the same refresh token.
                    Err(error) if error.is_final() => {
                        return self.kept(&current).await?.ok_or(error);
                    }
                    Err(error) => return Err(error),
                }
            }
        };
        if let Some(store) = &self.store {
            self.lock().unsaved = Some(new.clone());
            store.save(&new).await.map_err(AuthError::store)?;
        }
        Ok(new)
    }

    /// What the store has, if it is something else than what is in use.
    async fn kept(&self, current: &Tokens) -> Result<Option<Tokens>, AuthError> {
        let Some(store) = &self.store else { return Ok(None) };
        let kept = store.load().await.map_err(AuthError::store)?;
        Ok(kept.filter(|kept| kept.access_token() != current.access_token()))
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
