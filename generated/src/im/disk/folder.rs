// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `im.disk.folder.*`.

use bitrix24_runtime as rt;

/// Get Chat File Storage Folder: `im.disk.folder.get`
///
/// Scope: `im`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chats/files/im-disk-folder-get.html)
#[deprecated(
    note = "no longer developed; use `im.v2.File.upload`: `bitrix24::im::v2::file::Upload`"
)]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Get(rt::Params);

impl Get {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `CHAT_ID`: `integer`. Required if no other of the group `CHAT_ID|DIALOG_ID` is given.
    #[inline]
    pub fn chat_id(self, value: i64) -> Self {
        Self(self.0.int("CHAT_ID", value))
    }

    /// `DIALOG_ID`: `string`. Required if no other of the group `CHAT_ID|DIALOG_ID` is given.
    #[inline]
    pub fn dialog_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DIALOG_ID", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Get {
    const NAME: &'static str = "im.disk.folder.get";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `im.disk.folder.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `ID`: `integer`.
    pub id: Option<i64>,
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
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `im.disk.folder.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `CHAT_ID_EMPTY`: `Chat ID can't be empty` (HTTP 400).
    ChatIdEmpty,
    /// `DIALOG_ID_EMPTY`: `Dialog ID can't be empty` (HTTP 400).
    DialogIdEmpty,
    /// `ACCESS_ERROR`: `You do not have access to the specified dialog` (HTTP 403).
    AccessError,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("CHAT_ID_EMPTY", "", Self::ChatIdEmpty),
        ("DIALOG_ID_EMPTY", "", Self::DialogIdEmpty),
        ("ACCESS_ERROR", "", Self::AccessError),
    ];
    const OTHER: Self = Self::Other;
}
