//! Gives up on what does not move.

use std::pin::pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use futures_util::{StreamExt, stream};
use tokio::time::{Instant, timeout, timeout_at};

use super::ByteStream;
use crate::{TransportError, TransportErrorKind};

/// When something moved last.
#[derive(Clone)]
pub(super) struct Pulse(Arc<Mutex<Instant>>);

impl Pulse {
    pub(super) fn new() -> Self {
        Self(Arc::new(Mutex::new(Instant::now())))
    }

    pub(super) fn beat(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Instant::now();
    }

    fn last(&self) -> Instant {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What an exchange gives, unless nothing has moved for so long: a time of the client, which keeps it within what
    /// can be waited for.
    pub(super) async fn watch<T>(
        &self,
        exchange: impl Future<Output = Result<T, TransportError>>,
        longest: Duration,
    ) -> Result<T, TransportError> {
        let mut exchange = pin!(exchange);
        loop {
            let last = self.last();
            match timeout_at(last + longest, &mut exchange).await {
                Ok(outcome) => return outcome,
                Err(_) if self.last() > last => {}
                Err(_) => return Err(TransportError::new(TransportErrorKind::Timeout)),
            }
        }
    }
}

/// A body of which every part has to come within so long; after an error nothing comes.
pub(super) fn steady(body: ByteStream, longest: Duration) -> ByteStream {
    let parts = stream::unfold(Some(body), move |body| async move {
        let mut body = body?;
        match timeout(longest, body.next()).await {
            Ok(Some(Ok(part))) => Some((Ok(part), Some(body))),
            Ok(Some(Err(error))) => Some((Err(error), None)),
            Ok(None) => None,
            Err(_) => Some((Err(TransportError::new(TransportErrorKind::Timeout)), None)),
        }
    });
    parts.boxed()
}
