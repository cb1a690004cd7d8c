//! Several calls in one request: [`Batch`].

mod error;
mod handle;
mod outcomes;
mod plan;
mod wire;

use std::collections::hash_map::RandomState;
use std::fmt;
use std::hash::{BuildHasher, Hasher};
use std::marker::PhantomData;

use serde_json::Value;

pub use error::{BatchError, Label, Place, Unfinished};
pub use handle::{Handle, Reference, Reply, Untyped};
pub use outcomes::{Outcome, Outcomes};
#[allow(unused_imports, reason = "for lists")]
pub(crate) use wire::{MOST_COMMANDS, RawOutcome, command, send_commands};

use crate::auth::check_name;
use crate::call::Call;
use crate::secret::scrub;
use crate::{Api, Client, Error, Map, Method, Params};
use outcomes::Run;
use plan::{Entry, plan};

/// Commands that are sent together: up to 50 in one request, which counts as one against the limits of the portal.
///
/// [`Batch::add`] takes a request and gives a [`Handle`], which finds the result afterwards. More than 50 commands go
/// in several requests, one after the other. Every command has an outcome of its own: an error leaves the others as
/// they are, unless the batch [halts](Batch::halt).
///
/// ```no_run
/// use bitrix24_runtime::{Batch, Client, Error, Params};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let mut batch = Batch::new().halt(true);
/// let company = batch.add_value("crm.company.add", Params::new().set("fields", serde_json::json!({"TITLE": "Cats"})));
/// // The id of the new company, put in by the portal.
/// let deal = Params::new().object("fields", Params::new().set("COMPANY_ID", company.at("")?));
/// let deal = batch.add_value("crm.deal.add", deal);
///
/// let done = client.batch(batch).await?;
/// println!("company {}", done.get(&company)?);
/// match done.get(&deal) {
///     Ok(id) => println!("deal {id}"),
///     Err(Error::Batch(error)) => println!("no deal: {error}"),
///     Err(other) => return Err(other),
/// }
/// # Ok(())
/// # }
/// ```
///
/// * A command means what the same call alone means: parameters are checked as there and written by
///   [`to_query`](crate::to_query), whose limits hold. Texts that the portal would take for references are refused.
/// * Commands that refer to each other, by [`Handle::at`], are kept in one request.
/// * A batch that only reads may be sent again by the client, as a single call that reads may.
/// * Methods of REST 3.0 have batches of their own: all that are added to one belong to the same API. The portal
///   answers with all results of a request or with one error, which does not say whose it is; commands before it may
///   have been carried out, so their outcome is [`Outcome::Unknown`].
#[must_use = "a batch does nothing until a client sends it"]
pub struct Batch {
    id: u64,
    halt: bool,
    entries: Vec<Entry>,
    on_part: Option<Box<dyn FnMut(usize, usize) + Send>>,
}

impl Batch {
    /// Without commands, going on after errors.
    pub fn new() -> Self {
        // Not to be guessed from outside: a text that has it is taken for a reference.
        let id = RandomState::new().build_hasher().finish();
        Self { id, halt: false, entries: Vec::new(), on_part: None }
    }

    /// Whether nothing is carried out after the first error, in later requests neither. References demand it.
    pub fn halt(self, halt: bool) -> Self {
        Self { halt, ..self }
    }

    /// Calls a function after every request, with the number of commands that are through and of all.
    pub fn on_part(self, on_part: impl FnMut(usize, usize) + Send + 'static) -> Self {
        Self { on_part: Some(Box::new(on_part)), ..self }
    }

    /// Adds a request. What is wrong with it comes out when the batch is sent, before anything goes out.
    pub fn add<M: Method>(&mut self, request: M) -> Handle<M> {
        self.push(Call::of::<M>(), Ok(request.into_params()))
    }

    /// Adds a request under a name of its own, see [`Batch::name`].
    pub fn add_named<M: Method>(&mut self, name: impl Into<String>, request: M) -> Handle<M> {
        let handle = self.add(request);
        self.name(&handle, name);
        handle
    }

    /// Adds any method by its name, with parameters as [`Client::call_value`] takes them.
    pub fn add_value(&mut self, method: &str, params: impl Into<Value>) -> Handle<Untyped> {
        self.push(Call::raw(Api::V2, method), Err(params.into()))
    }

    /// Adds any method of REST 3.0 by its name.
    pub fn add_value_v3(&mut self, method: &str, params: impl Into<Value>) -> Handle<Untyped> {
        self.push(Call::raw(Api::V3, method), Err(params.into()))
    }

    /// Names a command of this batch, for [`Outcomes::by_name`] and for errors: ASCII letters, digits, `_` and `-`, a
    /// letter first. Commands without a name are called `c0`, `c1`, ….
    pub fn name<R>(&mut self, handle: &Handle<R>, name: impl Into<String>) {
        let id = self.id;
        if let Some(entry) = self.entries.get_mut(handle.place).filter(|_| handle.batch == id) {
            entry.name = Some(name.into());
        }
    }

    /// How many commands there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    fn push<R>(&mut self, call: Call<'_>, params: Result<Params, Value>) -> Handle<R> {
        // In a command any other sign could end the name. What is none might be a whole address.
        let checked = check_name(call.name, &[]);
        let method = if checked.is_ok() { call.name.to_owned() } else { scrub(call.name, &[]) };
        let body = match params {
            _ if checked.is_err() => checked.map(|()| Value::Null),
            Ok(params) => call.body(params),
            Err(Value::Null) => Ok(Value::Object(Map::new())),
            Err(body) => Ok(body),
        };
        let handle = Handle { batch: self.id, place: self.entries.len(), api: call.api, reply: PhantomData };
        self.entries.push(Entry { name: None, method, api: call.api, effect: call.effect, body });
        handle
    }
}

impl Default for Batch {
    fn default() -> Self {
        Self::new()
    }
}

/// Names the methods; parameters may hold secrets.
impl fmt::Debug for Batch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Batch")
            .field("halt", &self.halt)
            .field("methods", &self.entries.iter().map(|entry| &entry.method).collect::<Vec<_>>())
            .finish_non_exhaustive()
    }
}

impl Client {
    /// Sends the commands of a batch and gives their outcomes.
    ///
    /// Whatever goes wrong after the first request was sent is in the outcomes, so that nothing that was done is lost:
    /// if a request is not answered, none is sent after it.
    ///
    /// # Errors
    /// What is wrong with the batch; nothing was sent then.
    pub async fn batch(&self, batch: Batch) -> Result<Outcomes, Error> {
        let Batch { id, halt, entries, on_part } = batch;
        let api = entries.first().map_or(Api::V2, |entry| entry.api);
        let (parts, labels) = plan(id, halt, entries)?;
        let mut on_part = on_part.unwrap_or_else(|| Box::new(|_, _| {}));
        Ok(Run { client: self, batch: id, api, halt }.send(parts, labels, &mut *on_part).await)
    }
}
