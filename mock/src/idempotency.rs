//! Answers of REST 3.0 that are kept by the key of their call.

use std::collections::HashMap;
use std::sync::Mutex;

use bytes::Bytes;
use jiff::{SignedDuration, Timestamp};

use crate::answer::Refusal;
use crate::locked::locked;

/// How long an answer is kept.
const DAY: SignedDuration = SignedDuration::from_hours(24);
/// How many answers are kept, whatever their age.
const MOST: usize = 10_000;

/// Kept answers by who calls, the method and the key.
#[derive(Default)]
pub(crate) struct Kept {
    answers: Mutex<HashMap<(String, String, String), Answer>>,
}

struct Answer {
    asked: Bytes,
    body: Bytes,
    at: Timestamp,
}

/// Tells one call from another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Key {
    pub who: String,
    pub method: String,
    pub key: String,
}

impl Kept {
    /// The answer that is kept for a call, if any.
    ///
    /// # Errors
    /// A key that is none, and one that was used with another body.
    pub fn find(&self, key: &Key, asked: &Bytes, now: Timestamp) -> Result<Option<Bytes>, Refusal> {
        if !(1..=255).contains(&key.key.len()) || !key.key.bytes().all(|byte| (b' '..=b'~').contains(&byte)) {
            let code = "BITRIX_REST_V3_EXCEPTION_INVALIDIDEMPOTENCYKEYEXCEPTION";
            return Err(Refusal::new(400, code, "Invalid idempotency key"));
        }
        let answers = locked(&self.answers);
        match answers.get(&key.place()) {
            Some(kept) if now.duration_since(kept.at) > DAY => Ok(None),
            Some(kept) if kept.asked == *asked => Ok(Some(kept.body.clone())),
            Some(_) => {
                let code = "BITRIX_REST_V3_EXCEPTION_IDEMPOTENCYKEYREUSEDEXCEPTION";
                Err(Refusal::new(422, code, "Idempotency key was used with another request body"))
            }
            None => Ok(None),
        }
    }

    /// Keeps the answer of a call that has succeeded.
    pub fn keep(&self, key: &Key, asked: Bytes, body: Bytes, at: Timestamp) {
        let mut answers = locked(&self.answers);
        if answers.len() >= MOST {
            answers.retain(|_, kept| at.duration_since(kept.at) <= SignedDuration::from_mins(1));
        }
        answers.insert(key.place(), Answer { asked, body, at });
    }
}

impl Key {
    fn place(&self) -> (String, String, String) {
        (self.who.clone(), self.method.to_lowercase(), self.key.clone())
    }
}
