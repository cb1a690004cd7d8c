//! What tests lay down for methods: answers, errors and faults.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::Value;

use crate::answer::Refusal;
use crate::locked::locked;

/// What goes wrong with a call.
#[derive(Debug, Clone, PartialEq)]
pub enum Fault {
    /// The portal takes its time before it carries the call out.
    Delay(Duration),
    /// The connection is closed without a word, before anything is carried out.
    HangUp,
    /// The portal says nothing for as long as the client waits; nothing is carried out.
    Silence,
    /// The call is carried out, and the connection is closed without a word.
    LoseAnswer,
    /// The call is carried out, and half of the answer is sent.
    CutBody,
    /// The call is carried out, and half of the document is sent as if it were the whole.
    CutDocument,
    /// The call is carried out, and the answer is sent byte by byte with a pause before each.
    Drip(Duration),
    /// A page of a gateway instead of an answer; nothing is carried out.
    Html(u16),
    /// The call is carried out, and a page of a gateway is sent instead of the answer.
    HtmlAfter(u16),
    /// The call is carried out, and an error is sent instead of the answer.
    ErrorAfter(u16, String),
    /// Any answer at all; nothing is carried out.
    Raw {
        /// The HTTP status.
        status: u16,
        /// Headers beside those of every answer.
        headers: Vec<(String, String)>,
        /// The body.
        body: String,
    },
}

impl Fault {
    /// Whether the call is carried out all the same.
    pub fn carries_out(&self) -> bool {
        !matches!(self, Self::HangUp | Self::Silence | Self::Html(_) | Self::Raw { .. })
    }
}

/// Makes the result of a call from its parameters.
type Make = dyn Fn(&Value) -> Value + Send + Sync;

/// What becomes of a call.
#[derive(Clone)]
pub(crate) enum Act {
    Answer(Arc<Make>),
    Error(Refusal),
    Fault(Fault),
}

struct Rule {
    pattern: String,
    skip: u64,
    times: Option<u64>,
    chance: Option<f64>,
    act: Act,
}

/// The rules of a portal, in the order in which they were laid down.
pub(crate) struct Rules {
    state: Mutex<State>,
}

struct State {
    rules: Vec<Rule>,
    random: fastrand::Rng,
}

impl Rules {
    pub fn new(seed: u64) -> Self {
        Self { state: Mutex::new(State { rules: Vec::new(), random: fastrand::Rng::with_seed(seed) }) }
    }

    pub fn clear(&self) {
        locked(&self.state).rules.clear();
    }

    /// What is laid down for a call of this method. A command of a batch has no connection of its own to break.
    pub fn take(&self, method: &str, in_batch: bool) -> Option<Act> {
        let State { rules, random } = &mut *locked(&self.state);
        let found = rules.iter_mut().find_map(|rule| {
            if !matches(&rule.pattern, method) || (in_batch && matches!(rule.act, Act::Fault(_))) {
                return None;
            }
            if rule.skip > 0 {
                rule.skip -= 1;
                return None;
            }
            if rule.chance.is_some_and(|chance| random.f64() >= chance) {
                return None;
            }
            match &mut rule.times {
                Some(0) => return None,
                Some(times) => *times -= 1,
                None => {}
            }
            Some(rule.act.clone())
        });
        rules.retain(|rule| rule.times != Some(0));
        found
    }
}

/// `crm.deal.get`, `crm.*` or `*`, in any case.
pub(crate) fn matches(pattern: &str, method: &str) -> bool {
    match pattern.strip_suffix('*') {
        Some(start) => method.get(..start.len()).is_some_and(|found| found.eq_ignore_ascii_case(start)),
        None => pattern.eq_ignore_ascii_case(method),
    }
}

/// Says what becomes of calls; made by [`Portal::on`](crate::Portal::on).
///
/// Of several rules for one method the first holds; when its [`times`](Self::times) are over, the next one.
#[must_use = "nothing is laid down before `answer`, `error` or `fault`"]
pub struct On<'a> {
    rules: &'a Rules,
    pattern: String,
    skip: u64,
    times: Option<u64>,
    chance: Option<f64>,
}

impl<'a> On<'a> {
    pub(crate) fn new(rules: &'a Rules, pattern: &str) -> Self {
        Self { rules, pattern: pattern.to_owned(), skip: 0, times: None, chance: None }
    }

    /// Holds for so many calls only.
    pub fn times(mut self, times: u64) -> Self {
        self.times = Some(times);
        self
    }

    /// Holds only after so many calls.
    pub fn after(mut self, calls: u64) -> Self {
        self.skip = calls;
        self
    }

    /// Holds by chance, from 0 to 1; which calls are hit is decided by the portal's seed.
    pub fn chance(mut self, chance: f64) -> Self {
        self.chance = Some(chance);
        self
    }

    /// The calls give this result; nothing is carried out.
    pub fn answer(self, result: impl Into<Value>) {
        let result = result.into();
        self.answer_with(move |_| result.clone());
    }

    /// The calls give what is made of their parameters; nothing is carried out.
    pub fn answer_with(self, make: impl Fn(&Value) -> Value + Send + Sync + 'static) {
        self.lay(Act::Answer(Arc::new(make)));
    }

    /// The calls are answered with an error; nothing is carried out.
    pub fn error(self, status: u16, code: &str, message: &str) {
        self.lay(Act::Error(Refusal::new(status, code, message)));
    }

    /// Something goes wrong with the calls.
    pub fn fault(self, fault: Fault) {
        self.lay(Act::Fault(fault));
    }

    fn lay(self, act: Act) {
        let Self { rules, pattern, skip, times, chance } = self;
        locked(&rules.state).rules.push(Rule { pattern, skip, times, chance, act });
    }
}
