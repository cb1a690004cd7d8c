//! Pages by the key of the last row: one by one, or each taking the key from the one before it in the same request.

use serde_json::Value;

use super::by_start::Batches;
use super::keys::{self, Direction, KeyFault};
use super::walk::{State, Walk};
use crate::batch::{MOST_COMMANDS, RawOutcome};
use crate::envelope::Envelope;
use crate::{Answer, Error};

/// Where a list that is read by key has got to.
#[derive(Debug, Clone)]
pub(super) struct ByKey {
    direction: Direction,
    last: i64,
    /// The way to the rows in a result, and the key as they spell it.
    path: Vec<String>,
    name: String,
    /// Rows of a page.
    size: u64,
    /// Several pages in one request.
    pub(super) chained: bool,
    /// There is no other way.
    pub(super) must: bool,
    /// The portal has been seen to heed the condition.
    proven: bool,
    /// The next page, alone and counted, shows whether there is more than came.
    probe: bool,
    /// More has come than was counted.
    beyond: bool,
}

impl ByKey {
    pub(super) fn new(
        (direction, last): (Direction, i64),
        (path, name): (Vec<String>, String),
        size: u64,
    ) -> Self {
        Self {
            direction,
            last,
            path,
            name,
            size,
            chained: true,
            must: false,
            proven: false,
            probe: false,
            beyond: false,
        }
    }

    /// How many pages to ask for. The last is to be one that is not full, for such a page is the end.
    fn pages(&mut self, total: Option<u64>, rows: u64) -> usize {
        if !self.chained || self.probe {
            return 1;
        }
        let pages = match total {
            Some(total) if total > rows => (total - rows) / self.size.max(1) + 1,
            // One row more than was counted is no reason to expect hundreds.
            Some(_) if !self.beyond => {
                self.beyond = true;
                1
            }
            _ => return MOST_COMMANDS,
        };
        usize::try_from(pages).map_or(MOST_COMMANDS, |pages| pages.min(MOST_COMMANDS))
    }

    /// The last key of the page before, as the portal puts it into a command. Where that page is not full, the portal
    /// leaves this text as it is: what such a command gives is to be thrown away.
    fn reference(&self, page: usize) -> Value {
        let path: String = self.path.iter().map(|key| format!("[{key}]")).collect();
        let (last, name) = (self.size.saturating_sub(1), &self.name);
        Value::String(format!("$result[p{page}]{path}[{last}][{name}]"))
    }
}

impl Walk {
    /// The next pages by key.
    pub(super) async fn by_key(&mut self, mut by_key: ByKey) -> Result<State, Error> {
        let pages = by_key.pages(self.progress.total, self.progress.rows);
        let start = if by_key.probe { 0 } else { -1 };
        let first = self.template.after(Value::from(by_key.last), by_key.direction, start);
        let outcomes = if pages == 1 {
            let Envelope { result, total, next, .. } = self.call(&first).await?;
            let time = None;
            let (mismatches, conversions) = (Vec::new(), Vec::new());
            vec![RawOutcome::Done(Box::new(Answer { result, time, total, next, mismatches, conversions }))]
        } else {
            let after = |page| self.template.after(by_key.reference(page), by_key.direction, start);
            let bodies: Vec<_> = std::iter::once(first).chain((0..pages - 1).map(after)).collect();
            self.batch(&bodies).await?
        };
        for (place, outcome) in outcomes.into_iter().enumerate() {
            let Some(answer) = self.page_of(outcome)? else {
                by_key.chained = false;
                return Ok(State::ByKey(by_key));
            };
            let (total, next) = (answer.total, answer.next);
            let rows = self.rows(answer.result)?.rows;
            let count = rows.len() as u64;
            match keys::last(&rows, &by_key.name, by_key.direction, Some(by_key.last)) {
                Ok(last) => by_key.last = last.unwrap_or(by_key.last),
                Err(KeyFault::NotAfter) if place > 0 => {
                    tracing::debug!(method = &*self.method, "the portal does not resolve the reference");
                    by_key.chained = false;
                    return Ok(State::ByKey(by_key));
                }
                Err(KeyFault::NotAfter) if !by_key.proven && !by_key.must => {
                    tracing::debug!(method = &*self.method, "the portal passes over the condition");
                    return Ok(self.instead(&by_key));
                }
                Err(fault) => return Err(self.fault(fault)),
            }
            by_key.proven |= count > 0;
            if by_key.probe {
                let rest = total.and_then(|total| u64::try_from(total).ok());
                self.progress.total = rest.map(|rest| self.progress.rows.saturating_add(rest));
            }
            self.accept(rows);
            if count > by_key.size {
                // The next command took a key from the middle of this page.
                by_key.size = count;
                return Ok(State::ByKey(by_key));
            }
            if count < by_key.size {
                return self.short_page(by_key, count, next.is_some()).await;
            }
        }
        by_key.probe = false;
        Ok(State::ByKey(by_key))
    }

    /// A page that is not full is the end, unless more rows were counted: then some may be hidden from this user, or
    /// have been deleted meanwhile, and one more page shows whether there is more behind them.
    async fn short_page(&mut self, by_key: ByKey, count: u64, goes_on: bool) -> Result<State, Error> {
        match self.progress.total {
            Some(total) if total > self.progress.rows && by_key.probe && count == 0 => self.recount().await,
            Some(total) if total > self.progress.rows => Ok(State::ByKey(ByKey { probe: true, ..by_key })),
            _ if by_key.probe && goes_on => Ok(State::ByKey(ByKey { probe: false, ..by_key })),
            _ if by_key.probe && count == 0 => self.recount().await,
            _ => Ok(State::Done),
        }
    }

    /// There is nothing after the last row, and fewer came than were counted at first. Rows that were deleted meanwhile
    /// are not counted again; rows that were passed over are.
    async fn recount(&mut self) -> Result<State, Error> {
        if !self.options.ignore_total {
            let again = self.call(&self.template.at(Some(0), true)).await?;
            self.count(again.total);
        }
        match self.trusted_total() {
            Some(total) if total > self.progress.rows => Err(self.early_end(Some(total))),
            _ => Ok(State::Done),
        }
    }

    /// The same order, by rows to leave out.
    fn instead(&self, by_key: &ByKey) -> State {
        let start = i64::try_from(self.progress.rows).unwrap_or(i64::MAX);
        let size = i64::try_from(by_key.size).unwrap_or(i64::MAX);
        self.by_start(Batches { start, size, ordered: true })
    }
}
