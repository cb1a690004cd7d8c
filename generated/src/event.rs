// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `event.*`.

use bitrix24_runtime as rt;

pub mod offline;

/// Register a New Event Handler: `event.bind`
///
/// Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/events/event-bind.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Bind(rt::Params);

impl Bind {
    /// A request in which nothing is set yet. Required: `event`, `handler`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `event`: `string`. Required.
    #[inline]
    pub fn event(self, value: impl Into<String>) -> Self {
        Self(self.0.text("event", value.into()))
    }

    /// `handler`: `string`. Required.
    #[inline]
    pub fn handler(self, value: impl Into<String>) -> Self {
        Self(self.0.text("handler", value.into()))
    }

    /// `auth_type`: `integer`.
    #[inline]
    pub fn auth_type(self, value: i64) -> Self {
        Self(self.0.int("auth_type", value))
    }

    /// `event_type`: `string`. Default: `online`. Values: `online`, `offline`.
    #[inline]
    pub fn event_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("event_type", value.into()))
    }

    /// `auth_connector`: `string`.
    #[inline]
    pub fn auth_connector(self, value: impl Into<String>) -> Self {
        Self(self.0.text("auth_connector", value.into()))
    }

    /// `options`: `object`.
    #[inline]
    pub fn options(self, value: BindOptions) -> Self {
        Self(self.0.object("options", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Bind {
    const NAME: &'static str = "event.bind";
    const REQUIRED: &'static [&'static str] = &["event", "handler"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = BindError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `options` of `event.bind`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct BindOptions(rt::Params);

impl BindOptions {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `minTimeout`. Default: `1`.
    #[inline]
    pub fn min_timeout(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("minTimeout", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<BindOptions> for rt::Params {
    #[inline]
    fn from(object: BindOptions) -> Self {
        object.0
    }
}

/// What can go wrong in `event.bind`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BindError {
    /// `ERROR_EVENT_NOT_FOUND`: `Event not found` (HTTP 400).
    ErrorEventNotFound,
    /// `ACCESS_DENIED`: `Access denied! Offline events binding requires administrator access rights` (HTTP
    /// 403).
    AccessDeniedOfflineEventsBindingRequiresAdministratorAccess,
    /// `ACCESS_DENIED`: `Access denied! Event binding with AUTH_TYPE requires administrator access rights`
    /// (HTTP 403).
    AccessDeniedEventBindingAuthTypeRequiresAdministratorAccess,
    /// `ACCESS_DENIED` with any other text.
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for BindError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ERROR_EVENT_NOT_FOUND", "", Self::ErrorEventNotFound),
        (
            "ACCESS_DENIED",
            "Access denied! Event binding with AUTH_TYPE requires administrator access rights",
            Self::AccessDeniedEventBindingAuthTypeRequiresAdministratorAccess,
        ),
        (
            "ACCESS_DENIED",
            "Access denied! Offline events binding requires administrator access rights",
            Self::AccessDeniedOfflineEventsBindingRequiresAdministratorAccess,
        ),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Retrieve a List of Registered Event Handlers: `event.get`
///
/// Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/events/event-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Get(rt::Params);

impl Get {
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

impl rt::Method for Get {
    const NAME: &'static str = "event.get";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<GetOutput>;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `event.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `event`: `string`. Seen in examples only.
    pub event: Option<String>,
    /// `handler`: `string`. Seen in examples only.
    pub handler: Option<String>,
    /// `auth_type`: `string`. Seen in examples only.
    pub auth_type: Option<String>,
    /// `offline`: `integer`. Seen in examples only.
    pub offline: Option<i64>,
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
        f.text("event", &mut self.event);
        f.text("handler", &mut self.handler);
        f.text("auth_type", &mut self.auth_type);
        f.int("offline", &mut self.offline);
        f.rest(&mut self.extra);
    }
}

/// Unregister Event Handler: `event.unbind`
///
/// Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/events/event-unbind.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Unbind(rt::Params);

impl Unbind {
    /// A request in which nothing is set yet. Required: `event`, `handler`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `event`: `string`. Required.
    #[inline]
    pub fn event(self, value: impl Into<String>) -> Self {
        Self(self.0.text("event", value.into()))
    }

    /// `handler`: `string`. Required.
    #[inline]
    pub fn handler(self, value: impl Into<String>) -> Self {
        Self(self.0.text("handler", value.into()))
    }

    /// `auth_type`: `integer`.
    #[inline]
    pub fn auth_type(self, value: i64) -> Self {
        Self(self.0.int("auth_type", value))
    }

    /// `event_type`: `string`. Default: `online`. Values: `online`, `offline`.
    #[inline]
    pub fn event_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("event_type", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Unbind {
    const NAME: &'static str = "event.unbind";
    const REQUIRED: &'static [&'static str] = &["event", "handler"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = UnbindOutput;
    type Error = UnbindError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `event.unbind`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindOutput {
    /// `count`: `integer`. Seen in examples only.
    pub count: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for UnbindOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("UnbindOutput", self, f)
    }
}

impl rt::Object for UnbindOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("count", &mut self.count);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `event.unbind`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UnbindError {
    /// `ACCESS_DENIED`: `Access denied! Offline events unbinding requires administrator access rights`
    /// (HTTP 403).
    AccessDeniedOfflineEventsUnbindingRequiresAdministrator,
    /// `ACCESS_DENIED`:
    /// `Access denied! Event unbinding with AUTH_TYPE requires administrator access rights` (HTTP 403).
    AccessDeniedEventUnbindingAuthTypeRequiresAdministrator,
    /// `ACCESS_DENIED` with any other text.
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UnbindError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "ACCESS_DENIED",
            "Access denied! Event unbinding with AUTH_TYPE requires administrator access rights",
            Self::AccessDeniedEventUnbindingAuthTypeRequiresAdministrator,
        ),
        (
            "ACCESS_DENIED",
            "Access denied! Offline events unbinding requires administrator access rights",
            Self::AccessDeniedOfflineEventsUnbindingRequiresAdministrator,
        ),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}
