//! Pages of methods that do not count: by offset and limit, by number, by `pagination`, by `cursor`.

use serde_json::Value;

use super::keys;
use super::paging::By;
use super::rows::Rows;
use super::template::{PAGE, Template};
use super::walk::{State, Walk};
use crate::envelope::Envelope;
use crate::{Error, Map, convert};

/// Where a list has got to.
#[derive(Debug, Clone)]
pub(super) struct ByLimit {
    /// How many rows, or pages, the caller leaves out.
    begin: i64,
    /// How many rows a page may have, as far as the request says.
    limit: i64,
    /// How many pages have come.
    pages: i64,
    /// Rows of the largest page. Portals cut pages shorter than asked for, and tell nobody: a page is the last if it is
    /// shorter than another.
    largest: usize,
    /// What the last page says of where the next begins.
    cursor: Option<Value>,
}

impl ByLimit {
    pub(super) fn new(template: &Template) -> Self {
        let own = |name| template.own(name).and_then(convert::int);
        let page = PAGE;
        let (begin, limit) = match template.paging.by {
            By::Start(_) => (0, page),
            By::Offset { offset, limit } => (own(offset).unwrap_or(0), own(limit).unwrap_or(page)),
            By::Page(name) => (own(name).map_or(0, |page| page.saturating_sub(1)), page),
            By::Pagination { name, .. } => {
                let own = |key: &str| template.own(name)?.get(key).and_then(convert::int);
                let limit = own("limit").unwrap_or(page);
                let page = own("page").map(|page| page.saturating_sub(1).saturating_mul(limit));
                (own("offset").or(page).unwrap_or(0), limit)
            }
            By::Cursor(name) => {
                let limit = template.own(name).and_then(|cursor| cursor.get("limit")).and_then(convert::int);
                (0, limit.unwrap_or(page))
            }
        };
        Self { begin: begin.max(0), limit, pages: 0, largest: 0, cursor: None }
    }

    /// The body of the next page, after so many rows.
    fn body(&self, template: &Template, rows: u64) -> Value {
        let offset = self.begin.saturating_add_unsigned(rows);
        let own = |name| match template.own(name) {
            Some(Value::Object(map)) => map.clone(),
            _ => Map::new(),
        };
        match template.paging.by {
            By::Start(name) => template.with([(name, Value::from(offset))]),
            By::Offset { offset: name, limit } => {
                template.with([(name, Value::from(offset)), (limit, Value::from(self.limit))])
            }
            By::Page(name) => {
                let page = self.begin.saturating_add(self.pages).saturating_add(1);
                template.with([(name, Value::from(page))])
            }
            By::Pagination { name, .. } => {
                let mut pagination = own(name);
                // Pages by number would leave a gap where they are cut shorter than asked for.
                pagination.shift_remove("page");
                pagination.insert("limit".to_owned(), Value::from(self.limit));
                match &self.cursor {
                    Some(cursor) => {
                        pagination.shift_remove("offset");
                        pagination.insert("afterCursor".to_owned(), cursor.clone());
                    }
                    None if offset > 0 => {
                        pagination.insert("offset".to_owned(), Value::from(offset));
                    }
                    None => {}
                }
                template.with([(name, Value::Object(pagination))])
            }
            By::Cursor(name) => match &self.cursor {
                Some(value) => {
                    let mut cursor = own(name);
                    cursor.insert("value".to_owned(), value.clone());
                    template.with([(name, Value::Object(cursor))])
                }
                None => template.with([]),
            },
        }
    }
}

impl Walk {
    /// The next page.
    pub(super) async fn by_limit(&mut self, mut by_limit: ByLimit) -> Result<State, Error> {
        let body = by_limit.body(&self.template, self.progress.rows);
        let Envelope { result, total, .. } = self.call(&body).await?;
        self.count(total);
        let Rows { rows, has_more, after_cursor, .. } = self.rows(result)?;
        let (count, before) = (rows.len(), by_limit.largest);
        let cursor = match self.template.paging.by {
            By::Cursor(name) => rows.last().map(|row| self.cursor_of(name, row)).transpose()?,
            _ => after_cursor,
        };
        self.accept_unordered(rows)?;
        by_limit.pages += 1;
        by_limit.largest = before.max(count);

        let came = by_limit.begin.saturating_add_unsigned(self.progress.rows).unsigned_abs();
        let is_page = matches!(self.template.paging.by, By::Page(_));
        let missing = self.trusted_total().filter(|total| *total > came && !is_page);
        if has_more == Some(false) {
            return Ok(State::Done);
        }
        if count == 0 {
            return match (missing, has_more) {
                (Some(total), _) => Err(self.early_end(Some(total))),
                (None, Some(true)) => Err(self.stalled()),
                (None, _) => Ok(State::Done),
            };
        }
        let counted = self.trusted_total().is_some() && !is_page;
        let short = count < before;
        if has_more.is_none() && missing.is_none() && (counted || short) {
            return Ok(State::Done);
        }
        if cursor.is_some() && cursor == by_limit.cursor {
            return Err(self.stalled());
        }
        if cursor.is_none() && matches!(self.template.paging.by, By::Pagination { offset: false, .. }) {
            let full =
                has_more == Some(true) || i64::try_from(count).is_ok_and(|count| count >= by_limit.limit);
            return if full { Err(self.early_end(None)) } else { Ok(State::Done) };
        }
        by_limit.cursor = cursor;
        Ok(State::ByLimit(by_limit))
    }

    /// The value of a row by which the cursor goes on.
    fn cursor_of(&self, name: &str, row: &Value) -> Result<Value, Error> {
        let field = self.template.own(name).and_then(|cursor| cursor.get("field")).and_then(Value::as_str);
        let field = field.or(self.template.paging.key).unwrap_or("id");
        keys::value_in(row, field)
            .cloned()
            .ok_or_else(|| self.unsupported("a row lacks the field of the cursor"))
    }
}
