//! What stands for a command and for a place in its result.

use std::fmt::{self, Debug};
use std::marker::PhantomData;

use serde_core::{Serialize, Serializer};
use serde_json::Value;

use super::error::{BatchError, Place};
use crate::{AnyKind, Api, Decode, Error, Kind, Method};

/// What a command answers: implemented for every [`Method`] and for [`Untyped`].
pub trait Reply: sealed::Sealed {
    /// What stands under `result`.
    type Output: Decode;
    /// The kinds of its errors.
    type Kind: Debug;
    /// The method, if it is known by type.
    #[doc(hidden)]
    const NAME: &'static str;
    /// An error of the command.
    #[doc(hidden)]
    fn error(error: Error) -> Error<Self::Kind>;
}

mod sealed {
    pub trait Sealed {}
    impl<M: crate::Method> Sealed for M {}
    impl Sealed for super::Untyped {}
}

impl<M: Method> Reply for M {
    type Output = M::Output;
    type Kind = M::Error;
    const NAME: &'static str = M::NAME;
    fn error(error: Error) -> Error<M::Error> {
        error.typed()
    }
}

/// A command that was added by the name of its method: its result is any JSON.
#[derive(Debug, Clone, Copy)]
pub enum Untyped {}

impl Reply for Untyped {
    type Output = Value;
    type Kind = AnyKind;
    const NAME: &'static str = "";
    fn error(error: Error) -> Error {
        error
    }
}

/// Stands for a command of a [`Batch`](crate::Batch): it finds its outcome, and places in its result for commands after
/// it.
///
/// Paths are written as the portal writes them, `[0][ID]`. The empty path is the whole result, such as the id that an
/// `add` gives.
pub struct Handle<R> {
    pub(super) batch: u64,
    pub(super) place: usize,
    pub(super) api: Api,
    pub(super) reply: PhantomData<fn() -> R>,
}

impl<R: Reply> Handle<R> {
    /// What stands at a place in the result. The portal puts it in for the [`Reference`], which is set as any value is:
    /// `.set("CONTACT_ID", contact.at("[ID]")?)`.
    ///
    /// The batch has to [`halt`](crate::Batch::halt) at errors. Methods of REST 3.0 hand on `item` and `items` only.
    ///
    /// # Errors
    /// [`Error::Batch`] if the type of the result has no such place; [`Handle::at_custom`] leads to places that no page
    /// can know.
    pub fn at(&self, path: &str) -> Result<Reference, Error> {
        self.at_kind(path, Kind::Any)
    }

    /// Like [`Handle::at`], for a value of a certain kind.
    ///
    /// # Errors
    /// [`Error::Batch`] if the type of the result has no such place, or one of another kind.
    pub fn at_kind(&self, path: &str, kind: Kind) -> Result<Reference, Error> {
        let steps = steps(path)?;
        let found = R::Output::kind_at(&steps).ok_or_else(|| BatchError::NoSuchPlace(self.place_of(path)))?;
        if !found.serves_as(kind) {
            return Err(BatchError::OtherKind(self.place_of(path), kind, found).into());
        }
        self.reference(path, &steps)
    }

    /// Like [`Handle::at`], without a look at the types: for custom fields and whatever else no page describes.
    ///
    /// # Errors
    /// [`Error::Batch`] if it is no path.
    pub fn at_custom(&self, path: &str) -> Result<Reference, Error> {
        self.reference(path, &steps(path)?)
    }

    /// One field of all `items` of the result, as a list. REST 3.0 only; its documentation mentions that batches do
    /// this and does not say how, so the form is the one that the vendor's JavaScript client uses.
    ///
    /// # Errors
    /// [`Error::Batch`] if the items have no such field, or the method is none of REST 3.0.
    pub fn each(&self, field: &str) -> Result<Reference, Error> {
        let path = format!("[items][0][{field}]");
        let steps = steps(&path)?;
        R::Output::kind_at(&steps).ok_or_else(|| BatchError::NoSuchPlace(self.place_of(&path)))?;
        if self.api == Api::V2 || field.contains('.') {
            return Err(BatchError::NotHandedOn(self.place_of(&path)).into());
        }
        Ok(self.mark(true, &format!("[{field}]")))
    }

    fn reference(&self, path: &str, steps: &[&str]) -> Result<Reference, Error> {
        let dotted = steps.iter().any(|step| step.contains('.'));
        if self.api == Api::V3 && (dotted || !matches!(steps.first(), Some(&("item" | "items")))) {
            return Err(BatchError::NotHandedOn(self.place_of(path)).into());
        }
        Ok(self.mark(false, path))
    }

    fn mark(&self, each: bool, path: &str) -> Reference {
        Reference(Mark { batch: self.batch, place: self.place, each, path }.to_string())
    }

    fn place_of(&self, path: &str) -> Place {
        Place { method: R::NAME, path: path.to_owned() }
    }
}

impl<R> Debug for Handle<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Handle").field("place", &self.place).finish_non_exhaustive()
    }
}

/// The steps of a path. They have no signs that would end one of them on the portal.
fn steps(path: &str) -> Result<Vec<&str>, BatchError> {
    let (mut steps, mut rest) = (Vec::new(), path);
    while !rest.is_empty() {
        let step = rest.strip_prefix('[').and_then(|rest| rest.split_once(']'));
        let is_step = |step: &str| {
            !step.is_empty() && !step.contains(|c: char| c == '[' || c.is_whitespace() || c.is_control())
        };
        let (step, after) =
            step.filter(|(step, _)| is_step(step)).ok_or_else(|| BatchError::Path(path.to_owned()))?;
        steps.push(step);
        rest = after;
    }
    Ok(steps)
}

/// A place in the result of another command of the same batch, to be set as the value of a parameter or a field.
///
/// Only a batch can send it: elsewhere it is a text without a meaning.
#[derive(Clone, PartialEq, Eq)]
pub struct Reference(String);

impl From<Reference> for Value {
    fn from(reference: Reference) -> Self {
        Self::String(reference.0)
    }
}

/// As [`Value`] has it, for `json!`.
impl Serialize for Reference {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl Debug for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Reference")
    }
}

/// What stands for a reference among parameters until the batch is sent. It names the batch by a number that nobody
/// outside knows, so that no text from elsewhere passes for a reference.
#[derive(Debug, PartialEq)]
pub(super) struct Mark<'a> {
    pub(super) batch: u64,
    pub(super) place: usize,
    pub(super) each: bool,
    pub(super) path: &'a str,
}

const MARK: &str = "$reference:";

impl<'a> Mark<'a> {
    pub(super) fn parse(text: &'a str) -> Option<Self> {
        let (batch, rest) = text.strip_prefix(MARK)?.split_once(':')?;
        let (place, rest) = rest.split_once(':')?;
        let (each, path) = rest.split_once(':')?;
        Some(Self {
            batch: u64::from_str_radix(batch, 16).ok()?,
            place: place.parse().ok()?,
            each: each.parse().ok()?,
            path,
        })
    }
}

impl fmt::Display for Mark<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { batch, place, each, path } = self;
        write!(f, "{MARK}{batch:x}:{place}:{each}:{path}")
    }
}
