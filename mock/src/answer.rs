//! What calls end with, and the envelopes it is sent in.

use bitrix24_spec::Api;
use jiff::Timestamp;
use serde_json::{Map, Value, json};

use crate::clock::{iso, seconds};

/// What a call gave.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Done {
    pub result: Value,
    pub next: Option<u64>,
    pub total: Option<u64>,
}

impl From<Value> for Done {
    fn from(result: Value) -> Self {
        Self { result, next: None, total: None }
    }
}

/// An error that a method answers with.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Refusal {
    pub status: u16,
    pub code: String,
    pub message: String,
    /// The parameters that are at fault, which REST 3.0 lists.
    pub fields: Vec<String>,
}

impl Refusal {
    pub fn new(status: u16, code: impl Into<String>, message: impl Into<String>) -> Self {
        Self { status, code: code.into(), message: message.into(), fields: Vec::new() }
    }

    pub fn at(mut self, field: impl Into<String>) -> Self {
        self.fields.push(field.into());
        self
    }

    /// The error as the answer has it, without what stands around.
    pub fn json(&self, api: Api) -> Value {
        // Codes of REST 3.0 stand in an object of their own; what fails before a method is reached is as of old.
        if api == Api::V2 || !self.code.starts_with(V3_PREFIX) {
            return json!({"error": self.code, "error_description": self.message});
        }
        let mut error = json!({"code": self.code, "message": self.message});
        if !self.fields.is_empty() {
            let each = |field: &String| json!({"message": self.message, "field": field});
            let list = self.fields.iter().map(each).collect();
            if let Value::Object(error) = &mut error {
                error.insert("validation".to_owned(), list);
            }
        }
        json!({"error": error})
    }
}

/// What all codes of REST 3.0 begin with.
pub(crate) const V3_PREFIX: &str = "BITRIX_REST_V3_";

/// How a call has ended.
pub(crate) type Outcome = Result<Done, Refusal>;

/// How long a call took, and what its method has used up.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Timing {
    pub started: Timestamp,
    pub finished: Timestamp,
    /// Seconds used up, and when the first of them are given back.
    pub operating: Option<(f64, i64)>,
}

impl Timing {
    pub fn json(&self) -> Value {
        let (start, finish) = (seconds(self.started), seconds(self.finished));
        let mut time = Map::new();
        let mut put = |key: &str, value: Value| time.insert(key.to_owned(), value);
        put("start", start.into());
        put("finish", finish.into());
        put("duration", (finish - start).into());
        put("processing", (finish - start).into());
        put("date_start", iso(self.started).into());
        put("date_finish", iso(self.finished).into());
        if let Some((operating, reset)) = self.operating {
            put("operating_reset_at", reset.into());
            put("operating", operating.into());
        }
        Value::Object(time)
    }
}

/// The whole answer: status and document.
pub(crate) fn envelope(api: Api, outcome: Outcome, timing: &Timing) -> (u16, Value) {
    match outcome {
        Ok(done) => {
            let mut all = Map::new();
            all.insert("result".to_owned(), done.result);
            for (key, value) in [("next", done.next), ("total", done.total)] {
                if let Some(value) = value {
                    all.insert(key.to_owned(), value.into());
                }
            }
            all.insert("time".to_owned(), timing.json());
            (200, Value::Object(all))
        }
        Err(refusal) => (refusal.status, refusal.json(api)),
    }
}
