//! The way through a list: what has come, what is to be asked for next.

use std::borrow::Cow;
use std::collections::VecDeque;
use std::mem;
use std::sync::Arc;

use serde_json::Value;

use super::ListError;
use super::by_key::ByKey;
use super::by_limit::ByLimit;
use super::by_start::{Batches, InParallel};
use super::keys::{KeyFault, Repeats};
use super::options::{Options, Progress};
use super::paging::By;
use super::rows::{self, Rows};
use super::template::Template;
use crate::batch::{MOST_COMMANDS, RawOutcome, command, send_commands};
use crate::call::Call;
use crate::envelope::Envelope;
use crate::{Answer, Api, Client, Effect, Error, SystemError};

/// Rows that came together.
pub(super) struct RawPage {
    pub(super) rows: Vec<Value>,
    /// How many came before them.
    pub(super) offset: u64,
}

/// What is to be asked for next.
pub(super) enum State {
    /// Nothing has been asked for.
    First,
    /// The page that begins at this row. Sorted by key if so wanted.
    At {
        start: i64,
        ordered: bool,
    },
    Batches(Batches),
    InParallel(InParallel),
    ByKey(ByKey),
    ByLimit(ByLimit),
    Failed(Error),
    Done,
}

pub(super) struct Walk {
    pub(super) client: Client,
    pub(super) method: Cow<'static, str>,
    pub(super) api: Api,
    pub(super) effect: Effect,
    pub(super) template: Arc<Template>,
    pub(super) options: Options,
    pub(super) progress: Progress,
    pub(super) repeats: Repeats,
    /// The method may not stand in a batch.
    pub(super) batches_refused: bool,
    state: State,
    /// What has come and has not been given yet. At most what one request brings, or several in parallel.
    ready: VecDeque<RawPage>,
}

impl Walk {
    pub(super) fn new(
        client: Client,
        method: Cow<'static, str>,
        (api, effect): (Api, Effect),
        template: Template,
        state: State,
    ) -> Self {
        // A list that is not said to write reads.
        let effect = if effect == Effect::Unknown { Effect::Read } else { effect };
        Self {
            client,
            method,
            api,
            effect,
            template: Arc::new(template),
            options: Options::default(),
            progress: Progress { rows: 0, total: None, requests: 0 },
            repeats: Repeats::default(),
            batches_refused: false,
            state,
            ready: VecDeque::new(),
        }
    }

    /// The next page; none at the end and after an error.
    pub(super) async fn next(&mut self) -> Result<Option<RawPage>, Error> {
        loop {
            if let Some(page) = self.ready.pop_front() {
                return Ok(Some(page));
            }
            let requests = self.progress.requests;
            let step = match mem::replace(&mut self.state, State::Done) {
                State::Done => return Ok(None),
                State::Failed(error) => return Err(error),
                State::First => self.first().await,
                State::At { start, ordered } => self.at(start, ordered).await,
                State::Batches(batches) => self.batches(batches).await,
                State::InParallel(parallel) => self.in_parallel(parallel).await,
                State::ByKey(by_key) => self.by_key(by_key).await,
                State::ByLimit(by_limit) => self.by_limit(by_limit).await,
            };
            // What came before the error is given first.
            self.state = step.unwrap_or_else(State::Failed);
            match &mut self.options.report {
                Some(report) if self.progress.requests > requests => report(&self.progress),
                _ => {}
            }
        }
    }

    async fn first(&mut self) -> Result<State, Error> {
        self.repeats = Repeats::new(self.template.paging.key, self.options.allow_repeats);
        match self.template.paging.by {
            By::Start(_) => self.first_by_start().await,
            _ => self.by_limit(ByLimit::new(&self.template)).await,
        }
    }

    /// Sends one request for one page.
    pub(super) async fn call(&mut self, body: &Value) -> Result<Envelope, Error> {
        let call = Call::raw(self.api, &self.method).with_effect(self.effect);
        let envelope = self.client.send(call, body).await?;
        self.progress.requests += 1;
        Ok(envelope)
    }

    /// Sends one request for several pages, one after the other until one fails.
    pub(super) async fn batch(&mut self, bodies: &[Value]) -> Result<Vec<RawOutcome>, Error> {
        let commands = commands(&self.method, bodies)?;
        let outcomes = send_commands(&self.client, commands, true, self.effect).await?;
        self.progress.requests += 1;
        Ok(outcomes)
    }

    /// Whether pages can be asked for in batches.
    pub(super) fn fits_batch(&self) -> bool {
        !self.batches_refused
            && self.api == Api::V2
            && self.template.fits_command()
            && command(&self.method, &self.template.at(None, true)).is_ok()
    }

    /// The answer to a command; none if the method may not stand in a batch.
    pub(super) fn page_of(&mut self, outcome: RawOutcome) -> Result<Option<Answer<Value>>, Error> {
        match outcome {
            RawOutcome::Done(answer) => Ok(Some(*answer)),
            RawOutcome::Failed(error) if error.system() == Some(SystemError::BatchMethodNotAllowed) => {
                self.batches_refused = true;
                Ok(None)
            }
            RawOutcome::Failed(error) => Err(Error::Api(error)),
            RawOutcome::Missing => {
                let mismatch = rows::no_page();
                Err(Error::List(ListError::UnexpectedPage { method: self.method.to_string(), mismatch }))
            }
        }
    }

    pub(super) fn rows(&self, result: Value) -> Result<Rows, Error> {
        rows::of(result, self.template.paging.items).map_err(|mismatch| {
            Error::List(ListError::UnexpectedPage { method: self.method.to_string(), mismatch })
        })
    }

    /// Takes in rows.
    pub(super) fn accept(&mut self, rows: Vec<Value>) {
        if rows.is_empty() {
            return;
        }
        let offset = self.progress.rows;
        self.progress.rows += rows.len() as u64;
        self.ready.push_back(RawPage { rows, offset });
    }

    /// Takes in rows that come in any order.
    pub(super) fn accept_unordered(&mut self, rows: Vec<Value>) -> Result<(), Error> {
        self.repeats.check(&rows).map_err(|fault| self.fault(fault))?;
        self.accept(rows);
        Ok(())
    }

    /// Keeps what the portal counts.
    pub(super) fn count(&mut self, total: Option<i64>) {
        if let Some(total) = total.and_then(|total| u64::try_from(total).ok()) {
            self.progress.total = Some(total);
        }
    }

    /// The count, if it is to be relied on.
    pub(super) fn trusted_total(&self) -> Option<u64> {
        self.progress.total.filter(|_| !self.options.ignore_total)
    }

    pub(super) fn fault(&self, fault: KeyFault) -> Error {
        let method = self.method.to_string();
        Error::List(match fault {
            KeyFault::None => return self.unsupported("a row has no key"),
            KeyFault::NotAfter => return self.stalled(),
            KeyFault::Again(key) => ListError::Repeated { method, key },
            KeyFault::OutOfOrder(key) => ListError::OutOfOrder { method, key },
        })
    }

    pub(super) fn stalled(&self) -> Error {
        Error::List(ListError::Stalled { method: self.method.to_string(), rows: self.progress.rows })
    }

    pub(super) fn early_end(&self, total: Option<u64>) -> Error {
        let rows = self.progress.rows;
        Error::List(ListError::EarlyEnd { method: self.method.to_string(), rows, total })
    }

    pub(super) fn unsupported(&self, reason: &'static str) -> Error {
        Error::List(ListError::Unsupported { method: self.method.to_string(), reason })
    }
}

/// Commands under the keys `p0`, `p1`, ….
pub(super) fn commands(method: &str, bodies: &[Value]) -> Result<Vec<(String, String)>, Error> {
    let commands = bodies.iter().take(MOST_COMMANDS).enumerate();
    let commands: Option<Vec<_>> =
        commands.map(|(place, body)| Some((format!("p{place}"), command(method, body).ok()?))).collect();
    commands.ok_or_else(|| {
        // The first page has been tried before.
        let reason = "a batch cannot say what the request says";
        Error::List(ListError::Unsupported { method: method.to_owned(), reason })
    })
}
