//! The methods of the client as values, made by the build script.

use std::fmt::Debug;

use bitrix24_runtime::{self as rt, Coverage, DecodeError, ErrorKind, Method, Params, Value};

/// Reads an answer: its print, the answer written again, and which keys have fields.
pub(crate) type Read = fn(Value) -> Result<(String, Value, Coverage), DecodeError>;

/// A method without its types.
pub(crate) struct Entry {
    /// Reads what stands under `result`, prints it, writes it again, and says which keys the type names.
    pub(crate) read: Read,
    /// The name of the kind of an error; `None` for one that the page does not list.
    pub(crate) kind: fn(&str, &str) -> Option<String>,
    /// The bodies of the page, built by setters.
    pub(crate) requests: &'static [fn() -> Params],
}

impl Entry {
    const fn of<M: Method<Output: Debug>>(requests: &'static [fn() -> Params]) -> Self {
        Self { read: read::<M>, kind: kind::<M>, requests }
    }
}

fn read<M: Method<Output: Debug>>(value: Value) -> Result<(String, Value, Coverage), DecodeError> {
    let (read, coverage) = rt::coverage::<M::Output>(value)?;
    Ok((format!("{read:?}"), rt::into_value(read), coverage))
}

fn kind<M: Method>(code: &str, message: &str) -> Option<String> {
    let kind = M::Error::of(code, message);
    (kind != M::Error::OTHER).then(|| format!("{kind:?}"))
}

pub(crate) use written::ENTRIES;

/// What the pages show, in the order of [`ENTRIES`], and how many types there are of each kind.
pub(crate) fn examples() -> Value {
    serde_json::from_str(include_str!(concat!(env!("OUT_DIR"), "/examples.json")))
        .expect("the build script writes JSON")
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).expect("the build script writes JSON")
}

mod written {
    #![allow(unused_qualifications, reason = "written by a program")]

    use super::{Entry, json, rt};

    include!(concat!(env!("OUT_DIR"), "/entries.rs"));
}
