//! What a request is.

use crate::{Decode, ErrorKind, Params};

/// The generation of the REST API that a method belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Api {
    /// The classic API below `/rest/`.
    V2,
    /// REST 3.0 below `/rest/api/`.
    V3,
}

/// Whether a call changes anything on the portal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Effect {
    /// It only reads; it may be sent again.
    Read,
    /// It changes something; sent twice it may happen twice.
    Write,
    /// The documentation does not tell; to be treated as a write.
    Unknown,
}

/// A request: a free value that [`Client::call`](crate::Client::call) sends.
pub trait Method {
    /// The method's name in the case of the wire.
    const NAME: &'static str;
    /// The API it belongs to.
    const API: Api = Api::V2;
    /// Parameters without which nothing is sent.
    const REQUIRED: &'static [&'static str] = &[];
    /// If not empty: the method takes its parameters as a JSON array in this order.
    const POSITIONAL: &'static [&'static str] = &[];
    /// Whether it reads or writes.
    const EFFECT: Effect = Effect::Unknown;
    /// What stands under `result`.
    type Output: Decode;
    /// The errors that the method documents. [`NoErrors`](crate::NoErrors) if there are none.
    type Error: ErrorKind;
    /// The parameters, in order.
    fn into_params(self) -> Params;
}
