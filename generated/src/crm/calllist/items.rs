// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `crm.calllist.items.*`.

use bitrix24_runtime as rt;

/// Get the list of call participants: `crm.calllist.items.get`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-items-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Get(rt::Params);

impl Get {
    /// A request with its required parameters:
    ///
    /// - `LIST_ID`: `integer`.
    #[inline]
    pub fn new(list_id: i64) -> Self {
        Self(rt::Params::new().int("LIST_ID", list_id))
    }

    /// `FILTER`: `object`.
    ///
    /// See [`GetFilter`].
    #[inline]
    pub fn filter(self, value: impl Into<rt::Filter>) -> Self {
        Self(self.0.filter("FILTER", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Get {
    const NAME: &'static str = "crm.calllist.items.get";
    const REQUIRED: &'static [&'static str] = &["LIST_ID"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<GetOutput>;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `FILTER` of `crm.calllist.items.get`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct GetFilter(rt::Params);

impl GetFilter {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `STATUS`. In examples: `string`.
    #[inline]
    pub fn status(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("STATUS", value.into()))
    }

    /// Any other condition by its key on the wire: an operator and a field, as in `>=STATUS`.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<GetFilter> for rt::Params {
    #[inline]
    fn from(object: GetFilter) -> Self {
        object.0
    }
}

impl From<GetFilter> for rt::Filter {
    #[inline]
    fn from(object: GetFilter) -> Self {
        object.0.into()
    }
}

/// Keys of `result` of `crm.calllist.items.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `ID`: `integer`. Seen in examples only.
    pub id: Option<i64>,
    /// `STATUS`: `string`. Seen in examples only.
    pub status: Option<String>,
    /// `ENTITY_TYPE`: `integer`. Seen in examples only.
    pub entity_type: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutput", self, f)
    }
}

impl rt::Object for GetOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("ID", &mut self.id);
        f.text("STATUS", &mut self.status);
        f.int("ENTITY_TYPE", &mut self.entity_type);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `crm.calllist.items.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `ERROR_ARGUMENT`: `LIST_ID is not found` (HTTP 400).
    ErrorArgument,
    /// `LIST_ID_ERROR`: `List id should be positive` (HTTP 400).
    ListIdErrorListIdShouldBePositive,
    /// `LIST_ID_ERROR`: `Call list is not found` (HTTP 400).
    ListIdErrorCallListNotFound,
    /// `LIST_ID_ERROR` with any other text.
    ListIdError,
    /// `STATUS_ERROR`: `Incorrect status` (HTTP 400).
    StatusError,
    /// `ACCESS_ERROR`: `You do not have access to the participants of this call list` (HTTP 403).
    AccessError,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ERROR_ARGUMENT", "", Self::ErrorArgument),
        (
            "LIST_ID_ERROR",
            "List id should be positive",
            Self::ListIdErrorListIdShouldBePositive,
        ),
        ("LIST_ID_ERROR", "Call list is not found", Self::ListIdErrorCallListNotFound),
        ("LIST_ID_ERROR", "", Self::ListIdError),
        ("STATUS_ERROR", "", Self::StatusError),
        ("ACCESS_ERROR", "", Self::AccessError),
    ];
    const OTHER: Self = Self::Other;
}
