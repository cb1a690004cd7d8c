//! The client for programs that are not asynchronous.

use std::future::Future;
use std::sync::Arc;

use serde_json::Value;
use tokio::runtime::{Builder, Handle, Runtime};

use crate::{Answer, Batch, ConfigError, Error, Method, Outcomes};

/// Calls the methods of one portal and waits for the answers. Clones share everything; it may be used from many
/// threads at once.
///
/// ```no_run
/// use bitrix24_runtime::{Error, Params, blocking};
///
/// # fn example() -> Result<(), Error> {
/// let client = blocking::Client::webhook("https://portal.example/rest/1/secret/")?;
/// let deal = client.call_value("crm.deal.get", Params::new().int("ID", 42))?;
/// println!("{}", deal["TITLE"]);
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct Client {
    client: crate::Client,
    driver: Arc<Driver>,
}

impl Client {
    /// A client for an incoming webhook.
    ///
    /// # Errors
    /// [`Error::Config`] if the address is none, or if the program is asynchronous.
    pub fn webhook(address: &str) -> Result<Self, Error> {
        Self::new(crate::Client::webhook(address)?)
    }

    /// A client with settings of its own: those of an asynchronous one.
    ///
    /// # Errors
    /// [`Error::Config`] if the program is asynchronous, or no thread can be started.
    pub fn new(client: crate::Client) -> Result<Self, Error> {
        Ok(Self { client, driver: Arc::new(Driver::start()?) })
    }

    /// The asynchronous client, for what has no method here: see [`Client::wait`].
    #[must_use]
    pub fn client(&self) -> &crate::Client {
        &self.client
    }

    /// Calls a method.
    ///
    /// # Errors
    /// See [`Error`].
    pub fn call<M: Method>(&self, request: M) -> Result<M::Output, Error<M::Error>> {
        self.wait(self.client.call(request))
    }

    /// Calls a method and gives the result with what came around it.
    ///
    /// # Errors
    /// See [`Error`].
    pub fn call_answer<M: Method>(&self, request: M) -> Result<Answer<M::Output>, Error<M::Error>> {
        self.wait(self.client.call_answer(request))
    }

    /// Calls any method by its name.
    ///
    /// # Errors
    /// See [`Error`].
    pub fn call_value(&self, method: &str, params: impl Into<Value>) -> Result<Value, Error> {
        self.wait(self.client.call_value(method, params))
    }

    /// Calls any method of REST 3.0 by its name.
    ///
    /// # Errors
    /// See [`Error`].
    pub fn call_value_v3(&self, method: &str, params: impl Into<Value>) -> Result<Value, Error> {
        self.wait(self.client.call_value_v3(method, params))
    }

    /// Sends many calls in one request.
    ///
    /// # Errors
    /// [`Error::Batch`] if nothing can be sent like this; what becomes of the commands is in the outcomes.
    pub fn batch(&self, batch: Batch) -> Result<Outcomes, Error> {
        self.wait(self.client.batch(batch))
    }

    /// Waits for anything that the asynchronous client does.
    ///
    /// # Errors
    /// What comes of it; [`Error::Config`] within an asynchronous program, which would be stopped. That holds on its
    /// blocking threads, too: there, `Handle::block_on` with the asynchronous client does the same.
    pub fn wait<T, K>(&self, work: impl Future<Output = Result<T, Error<K>>>) -> Result<T, Error<K>> {
        match self.driver.runtime() {
            Some(runtime) if Handle::try_current().is_err() => runtime.block_on(work),
            _ => Err(Error::Config(ConfigError::Blocking)),
        }
    }
}

/// One thread on which connections live.
#[derive(Debug)]
struct Driver(Option<Runtime>);

impl Driver {
    fn start() -> Result<Self, ConfigError> {
        if Handle::try_current().is_ok() {
            return Err(ConfigError::Blocking);
        }
        let runtime =
            Builder::new_multi_thread().worker_threads(1).thread_name("bitrix24").enable_all().build();
        runtime.map(|runtime| Self(Some(runtime))).map_err(|error| ConfigError::Transport(Box::new(error)))
    }

    fn runtime(&self) -> Option<&Runtime> {
        self.0.as_ref()
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // Waiting for it is an error where a program is asynchronous.
        if let Some(runtime) = self.0.take() {
            runtime.shutdown_background();
        }
    }
}
