// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `im.notify.read.*`.

use bitrix24_runtime as rt;

/// Read All Notifications: `im.notify.read.all`
///
/// Scope: `im`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-read-all.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct All(rt::Params);

impl All {
    /// The request; it has no parameters.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for All {
    const NAME: &'static str = "im.notify.read.all";
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AllOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `im.notify.read.all`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllOutput {
    /// `result`: `boolean`.
    pub result: Option<bool>,
    /// `newCounter`: `integer`.
    pub new_counter: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for AllOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("AllOutput", self, f)
    }
}

impl rt::Object for AllOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.flag("result", &mut self.result);
        f.int("newCounter", &mut self.new_counter);
        f.rest(&mut self.extra);
    }
}

/// Read the list of notifications: `im.notify.read.list`
///
/// Scope: `im`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-read-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct List(rt::Params);

impl List {
    /// A request with its required parameters:
    ///
    /// - `IDS`: `array`.
    #[inline]
    pub fn new(ids: impl Into<rt::Value>) -> Self {
        Self(rt::Params::new().value("IDS", ids.into()))
    }

    /// `ACTION`: `string`. Default: `Y`. Values: `Y`, `N`.
    #[inline]
    pub fn action(self, value: bool) -> Self {
        Self(self.0.yes_no("ACTION", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for List {
    const NAME: &'static str = "im.notify.read.list";
    const REQUIRED: &'static [&'static str] = &["IDS"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = ListError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `im.notify.read.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `PARAMS_ERROR`: `No IDS param or it is not an array` (HTTP 400).
    ParamsError,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("PARAMS_ERROR", "", Self::ParamsError),
    ];
    const OTHER: Self = Self::Other;
}
