//! Pages by how many rows to leave out: one by one, in batches, in batches side by side.

use std::sync::Arc;

use futures_util::stream::{self, BoxStream, StreamExt as _};
use serde_json::Value;

use super::by_key::ByKey;
use super::keys::{self, Direction};
use super::options::Strategy;
use super::rows::Rows;
use super::template::{PAGE, Template};
use super::walk::{State, Walk, commands};
use crate::Error;
use crate::batch::{MOST_COMMANDS, RawOutcome, send_commands};
use crate::envelope::Envelope;

/// Pages that are left of a list of known length.
#[derive(Debug, Clone, Copy)]
pub(super) struct Batches {
    pub(super) start: i64,
    /// Rows of a page.
    pub(super) size: i64,
    pub(super) ordered: bool,
}

/// Requests that are under way, in the order of their pages.
pub(super) struct InParallel {
    answers: BoxStream<'static, (Batches, Result<Vec<RawOutcome>, Error>)>,
    /// Where the list goes on after all of them, as far as is known.
    rest: Batches,
}

/// How a part of the list ends.
enum Tail {
    /// There is more.
    GoesOn(Batches),
    /// The last row is the one before this number.
    Ends(i64),
}

impl Batches {
    /// How many pages are left.
    fn pages(self, total: u64) -> u64 {
        total.saturating_sub(self.start.unsigned_abs()).div_ceil(self.size.unsigned_abs().max(1))
    }

    /// The bodies of the next pages, as many as a batch holds.
    fn bodies(self, template: &Template, total: u64) -> Vec<Value> {
        let starts = std::iter::successors(Some(self.start), |start| start.checked_add(self.size.max(1)));
        let pages = usize::try_from(self.pages(total)).unwrap_or(MOST_COMMANDS).min(MOST_COMMANDS);
        starts.take(pages).map(|start| template.at(Some(start), self.ordered)).collect()
    }
}

/// What is asked for at first.
struct Choice {
    /// In which direction the list may be read by key.
    direction: Option<Direction>,
    /// There is no other way.
    must: bool,
    uncounted: bool,
    ordered: bool,
    begin: i64,
}

impl Walk {
    fn choice(&self) -> Result<Choice, Error> {
        use Strategy::{Key, KeyBatches};
        let (template, options) = (&self.template, &self.options);
        let must = matches!(options.strategy, Some(Key | KeyBatches));
        let direction = match template.by_key() {
            Err(reason) if must => return Err(self.unsupported(reason)),
            Ok(direction) if must || (options.strategy.is_none() && !options.allow_repeats) => {
                Some(direction)
            }
            _ => None,
        };
        let start = template.own_start();
        let begin = start.filter(|start| *start >= 0);
        let uncounted =
            options.strategy == Some(Key) || options.without_count || start.is_some() && begin.is_none();
        Ok(Choice {
            direction,
            must,
            uncounted: uncounted && begin.is_none(),
            // The portal promises no order of its own, and pages are to fit together.
            ordered: template.paging.key.is_some() && !template.has_order() && begin.is_none(),
            begin: begin.unwrap_or_default(),
        })
    }

    /// The first page, and what it shows of how to go on.
    pub(super) async fn first_by_start(&mut self) -> Result<State, Error> {
        let mut choice = self.choice()?;
        let Envelope { result, total, next, .. } = self.first_page(&mut choice).await?;
        let Rows { rows, under, in_list, .. } = self.rows(result)?;
        let count = i64::try_from(rows.len()).unwrap_or(i64::MAX);
        if !choice.uncounted {
            self.count(total);
        }
        let end = choice.begin.saturating_add(count);
        let size = match next.map(|next| next.saturating_sub(choice.begin)) {
            Some(size @ 1..) => size,
            Some(_) => return Err(self.stalled()),
            None => count.max(PAGE),
        };
        let found = self.last_key(&choice, &rows);
        self.accept_unordered(rows)?;

        // Some methods count no further than their first page, and then have no `next` either.
        let is_counted = !choice.uncounted && total.is_some() && (total, count) != (Some(PAGE), PAGE);
        let is_last = next.is_none() && (is_counted || count < size);
        if is_last && self.trusted_total().is_none_or(|total| total <= end.unsigned_abs()) {
            return Ok(State::Done);
        }
        if let Some((direction, last, name)) = found? {
            let chained = self.options.strategy != Some(Strategy::Key) && in_list && self.fits_batch();
            let path = under.into_iter().collect();
            let mut by_key = ByKey::new((direction, last), (path, name), size.unsigned_abs());
            (by_key.chained, by_key.must) = (chained, choice.must);
            return Ok(State::ByKey(by_key));
        }
        if is_last {
            return self.end_at(end);
        }
        Ok(self.by_start(Batches { start: next.unwrap_or(end), size, ordered: choice.ordered }))
    }

    async fn first_page(&mut self, choice: &mut Choice) -> Result<Envelope, Error> {
        let start = choice.uncounted.then_some(-1);
        let envelope = self.call(&self.template.at(start, choice.ordered)).await;
        match envelope {
            // Some methods refuse to be sorted by their key. The order was not the caller's.
            Err(Error::Api(error)) if choice.ordered && !choice.must && error.system().is_none() => {
                tracing::debug!(method = &*self.method, "once more without an order");
                (choice.ordered, choice.direction) = (false, None);
                self.call(&self.template.at(start, false)).await
            }
            envelope => envelope,
        }
    }

    /// The direction, the last key and its name, if the page can be gone on from by key.
    fn last_key(&self, choice: &Choice, rows: &[Value]) -> Result<Option<(Direction, i64, String)>, Error> {
        let (Some(direction), Some(key)) = (choice.direction, self.template.paging.key) else {
            return Ok(None);
        };
        let name = rows.last().and_then(|row| keys::name_in(row, key)).map(str::to_owned);
        match (keys::last(rows, key, direction, None), name) {
            (Ok(Some(last)), Some(name)) => Ok(Some((direction, last, name))),
            (Err(fault), _) if choice.must => Err(self.fault(fault)),
            _ => Ok(None),
        }
    }

    /// The way on by rows to leave out.
    pub(super) fn by_start(&self, rest: Batches) -> State {
        let pages = self.trusted_total().map_or(0, |total| rest.pages(total));
        let one_by_one = matches!(self.options.strategy, Some(Strategy::Offset));
        if pages < 2 || one_by_one || !self.fits_batch() {
            return State::At { start: rest.start, ordered: rest.ordered };
        }
        match self.options.strategy {
            Some(Strategy::Parallel(at_once)) => State::InParallel(self.start_parallel(rest, at_once.get())),
            _ => State::Batches(rest),
        }
    }

    /// One page.
    pub(super) async fn at(&mut self, start: i64, ordered: bool) -> Result<State, Error> {
        let Envelope { result, total, next, .. } = self.call(&self.template.at(Some(start), ordered)).await?;
        let rows = self.rows(result)?.rows;
        let count = i64::try_from(rows.len()).unwrap_or(i64::MAX);
        self.count(total);
        self.accept_unordered(rows)?;
        let end = start.saturating_add(count);
        match next {
            // More has come than there is: the count is wrong, and so is its end.
            None if count > 0 && self.progress.total.is_some_and(|total| total < end.unsigned_abs()) => {
                Ok(State::At { start: end, ordered })
            }
            None => self.end_at(end),
            Some(next) if next <= start || count == 0 => Err(self.stalled()),
            Some(next) => {
                Ok(self.by_start(Batches { start: next, size: next.saturating_sub(start), ordered }))
            }
        }
    }

    /// Up to 50 pages.
    pub(super) async fn batches(&mut self, rest: Batches) -> Result<State, Error> {
        let bodies = rest.bodies(&self.template, self.progress.total.unwrap_or_default());
        let outcomes = self.batch(&bodies).await?;
        match self.take_batch(rest, outcomes)? {
            Tail::GoesOn(rest) => Ok(self.by_start(rest)),
            Tail::Ends(end) => self.end_at(end),
        }
    }

    fn start_parallel(&self, rest: Batches, at_once: usize) -> InParallel {
        let total = self.progress.total.unwrap_or_default();
        let step = rest.size.saturating_mul(i64::try_from(MOST_COMMANDS).unwrap_or(1));
        let starts = std::iter::successors(Some(rest.start), move |start| start.checked_add(step));
        let starts = starts.take_while(move |start| start.unsigned_abs() < total);
        let (client, method, effect) = (self.client.clone(), self.method.clone(), self.effect);
        let template = Arc::clone(&self.template);
        let answers = stream::iter(starts).map(move |start| {
            let part = Batches { start, ..rest };
            let commands = commands(&method, &part.bodies(&template, total));
            let client = client.clone();
            async move {
                let outcomes = match commands {
                    Ok(commands) => send_commands(&client, commands, true, effect).await,
                    Err(error) => Err(error),
                };
                (part, outcomes)
            }
        });
        InParallel { answers: answers.buffered(at_once).boxed(), rest }
    }

    /// Up to 50 pages of several times 50 that are under way.
    pub(super) async fn in_parallel(&mut self, mut parallel: InParallel) -> Result<State, Error> {
        let Some((part, outcomes)) = parallel.answers.next().await else {
            // Rows that were added meanwhile.
            return Ok(State::At { start: parallel.rest.start, ordered: parallel.rest.ordered });
        };
        let outcomes = outcomes?;
        self.progress.requests += 1;
        match self.take_batch(part, outcomes)? {
            Tail::GoesOn(rest) if self.batches_refused => Ok(self.by_start(rest)),
            Tail::GoesOn(rest) => Ok(State::InParallel(InParallel { rest, ..parallel })),
            Tail::Ends(end) => self.end_at(end),
        }
    }

    /// Takes in the pages of a batch.
    fn take_batch(&mut self, part: Batches, outcomes: Vec<RawOutcome>) -> Result<Tail, Error> {
        let (mut start, mut end, mut next) = (part.start, part.start, None);
        for (place, outcome) in outcomes.into_iter().enumerate() {
            if place > 0 {
                start = start.saturating_add(part.size);
            }
            let answer = match self.page_of(outcome)? {
                Some(answer) => answer,
                None => return Ok(Tail::GoesOn(Batches { start, ..part })),
            };
            let rows = self.rows(answer.result)?.rows;
            end = start.saturating_add(i64::try_from(rows.len()).unwrap_or(i64::MAX));
            next = answer.next;
            self.count(answer.total);
            self.accept_unordered(rows)?;
        }
        let full = start.saturating_add(part.size);
        match next {
            Some(next) if next <= start => Err(self.stalled()),
            Some(next) => Ok(Tail::GoesOn(Batches { start: next, ..part })),
            // A portal may leave it out in a batch.
            None if end >= full && self.trusted_total().is_some_and(|total| total > end.unsigned_abs()) => {
                Ok(Tail::GoesOn(Batches { start: full, ..part }))
            }
            None => Ok(Tail::Ends(end)),
        }
    }

    /// The portal has no further page.
    fn end_at(&self, end: i64) -> Result<State, Error> {
        match self.trusted_total() {
            Some(total) if end.unsigned_abs() < total => Err(self.early_end(Some(total))),
            _ => Ok(State::Done),
        }
    }
}
