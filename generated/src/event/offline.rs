// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `event.offline.*`.

use bitrix24_runtime as rt;

/// Clear Offline Event Queue: `event.offline.clear`
///
/// Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/events/event-offline-clear.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Clear(rt::Params);

impl Clear {
    /// A request with its required parameters:
    ///
    /// - `process_id`: `string`.
    #[inline]
    pub fn new(process_id: impl Into<String>) -> Self {
        Self(rt::Params::new().text("process_id", process_id.into()))
    }

    /// `id`: `array`.
    #[inline]
    pub fn id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("id", value.into()))
    }

    /// `message_id`: `array`.
    #[inline]
    pub fn message_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("message_id", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Clear {
    const NAME: &'static str = "event.offline.clear";
    const REQUIRED: &'static [&'static str] = &["process_id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = ClearError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `event.offline.clear`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ClearError {
    /// `ACCESS_DENIED`: `Access denied!` (HTTP 403).
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ClearError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Register Offline Event Queue Processing Errors: `event.offline.error`
///
/// Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/events/event-offline-error.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Error(rt::Params);

impl Error {
    /// A request with its required parameters:
    ///
    /// - `process_id`: `string`.
    #[inline]
    pub fn new(process_id: impl Into<String>) -> Self {
        Self(rt::Params::new().text("process_id", process_id.into()))
    }

    /// `message_id`: `array`.
    #[inline]
    pub fn message_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("message_id", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Error {
    const NAME: &'static str = "event.offline.error";
    const REQUIRED: &'static [&'static str] = &["process_id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = ErrorError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `event.offline.error`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorError {
    /// `ACCESS_DENIED`: `Access denied!` (HTTP 403).
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ErrorError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Retrieve a List of Offline Events With Cleanup: `event.offline.get`
///
/// Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/events/event-offline-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Get(rt::Params);

impl Get {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `filter`: `array`. In examples: `object`.
    ///
    /// See [`GetFilter`].
    #[inline]
    pub fn filter(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("filter", value.into()))
    }

    /// `order`: `array`. Default: `[TIMESTAMP_X:ASC]`.
    ///
    /// See [`GetOrder`].
    #[inline]
    pub fn order(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("order", value.into()))
    }

    /// `limit`: `integer`. Default: `50`.
    #[inline]
    pub fn limit(self, value: i64) -> Self {
        Self(self.0.int("limit", value))
    }

    /// `auth_connector`: `string`.
    #[inline]
    pub fn auth_connector(self, value: impl Into<String>) -> Self {
        Self(self.0.text("auth_connector", value.into()))
    }

    /// `clear`: `integer`. Default: `1`. Values: `0`, `1`.
    #[inline]
    pub fn clear(self, value: i64) -> Self {
        Self(self.0.int("clear", value))
    }

    /// `process_id`: `string`.
    #[inline]
    pub fn process_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("process_id", value.into()))
    }

    /// `error`: `integer`. Default: `0`. Values: `0`, `1`.
    #[inline]
    pub fn error(self, value: i64) -> Self {
        Self(self.0.int("error", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Get {
    const NAME: &'static str = "event.offline.get";
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = GetOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `filter` of `event.offline.get`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct GetFilter(rt::Params);

impl GetFilter {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ID`. In examples: `integer`.
    #[inline]
    pub fn id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ID", value.into()))
    }

    /// `TIMESTAMP_X`.
    #[inline]
    pub fn timestamp_x(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("TIMESTAMP_X", value.into()))
    }

    /// `EVENT_NAME`. In examples: `string`.
    #[inline]
    pub fn event_name(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("EVENT_NAME", value.into()))
    }

    /// `MESSAGE_ID`. In examples: `integer`.
    #[inline]
    pub fn message_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("MESSAGE_ID", value.into()))
    }

    /// Any other condition by its key on the wire: an operator and a field, as in `>=ID`.
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

impl From<GetFilter> for rt::Value {
    #[inline]
    fn from(object: GetFilter) -> Self {
        object.0.into_value()
    }
}

/// Keys of `order` of `event.offline.get`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct GetOrder(rt::Params);

impl GetOrder {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ID`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ID", value.into()))
    }

    /// `TIMESTAMP_X`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn timestamp_x(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TIMESTAMP_X", value.into()))
    }

    /// `EVENT_NAME`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn event_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("EVENT_NAME", value.into()))
    }

    /// `MESSAGE_ID`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn message_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("MESSAGE_ID", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<GetOrder> for rt::Params {
    #[inline]
    fn from(object: GetOrder) -> Self {
        object.0
    }
}

impl From<GetOrder> for rt::Order {
    #[inline]
    fn from(object: GetOrder) -> Self {
        object.0.into()
    }
}

impl From<GetOrder> for rt::Value {
    #[inline]
    fn from(object: GetOrder) -> Self {
        object.0.into_value()
    }
}

/// Keys of `result` of `event.offline.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `process_id`: `string | null`. Seen in examples only.
    pub process_id: Option<String>,
    /// `events`: `object[]`. Seen in examples only.
    pub events: Option<Vec<GetOutputEvents>>,
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
        f.text("process_id", &mut self.process_id);
        f.field("events", &mut self.events);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.events` of `event.offline.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputEvents {
    /// `ID`: `string`. Seen in examples only.
    pub id: Option<String>,
    /// `TIMESTAMP_X`: `datetime`. Seen in examples only.
    pub timestamp_x: Option<rt::DateTime>,
    /// `EVENT_NAME`: `string`. Seen in examples only.
    pub event_name: Option<String>,
    /// `EVENT_DATA`: `any`. In examples: `boolean`. Seen in examples only.
    pub event_data: Option<rt::Value>,
    /// `EVENT_ADDITIONAL`: `any`. In examples: `boolean`. Seen in examples only.
    pub event_additional: Option<rt::Value>,
    /// `MESSAGE_ID`: `string`. Seen in examples only.
    pub message_id: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputEvents {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputEvents", self, f)
    }
}

impl rt::Object for GetOutputEvents {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("ID", &mut self.id);
        f.date_time("TIMESTAMP_X", &mut self.timestamp_x);
        f.text("EVENT_NAME", &mut self.event_name);
        f.value("EVENT_DATA", &mut self.event_data);
        f.value("EVENT_ADDITIONAL", &mut self.event_additional);
        f.text("MESSAGE_ID", &mut self.message_id);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `event.offline.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `ACCESS_DENIED`: `Access denied!` (HTTP 403).
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Get a List of Offline Events: `event.offline.list`
///
/// Access: administrators. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/events/event-offline-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct List(rt::Params);

impl List {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `filter`: `array`. In examples: `object`.
    ///
    /// See [`ListFilter`].
    #[inline]
    pub fn filter(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("filter", value.into()))
    }

    /// `order`: `array`. Default: `[ID:ASC]`. In examples: `object`.
    ///
    /// See [`ListOrder`].
    #[inline]
    pub fn order(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("order", value.into()))
    }

    /// `start`: `integer`.
    #[inline]
    pub fn start(self, value: i64) -> Self {
        Self(self.0.int("start", value))
    }

    /// `auth_connector`: `string`.
    #[inline]
    pub fn auth_connector(self, value: impl Into<String>) -> Self {
        Self(self.0.text("auth_connector", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for List {
    const NAME: &'static str = "event.offline.list";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<ListOutput>;
    type Error = ListError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

impl rt::Paged for List {
    const PAGING: rt::Paging = rt::Paging::start("start")
        .key("ID")
        .filter("filter")
        .order("order");
    type Item = ListOutput;
}

/// Keys of `filter` of `event.offline.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListFilter(rt::Params);

impl ListFilter {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ID`.
    #[inline]
    pub fn id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ID", value.into()))
    }

    /// `TIMESTAMP_X`.
    #[inline]
    pub fn timestamp_x(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("TIMESTAMP_X", value.into()))
    }

    /// `EVENT_NAME`.
    #[inline]
    pub fn event_name(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("EVENT_NAME", value.into()))
    }

    /// `MESSAGE_ID`.
    #[inline]
    pub fn message_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("MESSAGE_ID", value.into()))
    }

    /// `PROCESS_ID`.
    #[inline]
    pub fn process_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("PROCESS_ID", value.into()))
    }

    /// `ERROR`. In examples: `integer`.
    #[inline]
    pub fn error(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ERROR", value.into()))
    }

    /// Any other condition by its key on the wire: an operator and a field, as in `>=ID`.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<ListFilter> for rt::Params {
    #[inline]
    fn from(object: ListFilter) -> Self {
        object.0
    }
}

impl From<ListFilter> for rt::Filter {
    #[inline]
    fn from(object: ListFilter) -> Self {
        object.0.into()
    }
}

impl From<ListFilter> for rt::Value {
    #[inline]
    fn from(object: ListFilter) -> Self {
        object.0.into_value()
    }
}

/// Keys of `order` of `event.offline.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListOrder(rt::Params);

impl ListOrder {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ID`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ID", value.into()))
    }

    /// `TIMESTAMP_X`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn timestamp_x(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TIMESTAMP_X", value.into()))
    }

    /// `EVENT_NAME`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn event_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("EVENT_NAME", value.into()))
    }

    /// `MESSAGE_ID`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn message_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("MESSAGE_ID", value.into()))
    }

    /// `PROCESS_ID`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn process_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PROCESS_ID", value.into()))
    }

    /// `ERROR`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn error(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ERROR", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<ListOrder> for rt::Params {
    #[inline]
    fn from(object: ListOrder) -> Self {
        object.0
    }
}

impl From<ListOrder> for rt::Order {
    #[inline]
    fn from(object: ListOrder) -> Self {
        object.0.into()
    }
}

impl From<ListOrder> for rt::Value {
    #[inline]
    fn from(object: ListOrder) -> Self {
        object.0.into_value()
    }
}

/// Keys of `result` of `event.offline.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `ID`: `string`. Seen in examples only.
    pub id: Option<String>,
    /// `TIMESTAMP_X`: `datetime`. Seen in examples only.
    pub timestamp_x: Option<rt::DateTime>,
    /// `EVENT_NAME`: `string`. Seen in examples only.
    pub event_name: Option<String>,
    /// `EVENT_DATA`: `boolean`. Seen in examples only.
    pub event_data: Option<bool>,
    /// `EVENT_ADDITIONAL`: `boolean`. Seen in examples only.
    pub event_additional: Option<bool>,
    /// `MESSAGE_ID`: `string`. Seen in examples only.
    pub message_id: Option<String>,
    /// `PROCESS_ID`: `string`. Seen in examples only.
    pub process_id: Option<String>,
    /// `ERROR`: `string`. Seen in examples only.
    pub error: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListOutput", self, f)
    }
}

impl rt::Object for ListOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("ID", &mut self.id);
        f.date_time("TIMESTAMP_X", &mut self.timestamp_x);
        f.text("EVENT_NAME", &mut self.event_name);
        f.flag("EVENT_DATA", &mut self.event_data);
        f.flag("EVENT_ADDITIONAL", &mut self.event_additional);
        f.text("MESSAGE_ID", &mut self.message_id);
        f.text("PROCESS_ID", &mut self.process_id);
        f.text("ERROR", &mut self.error);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `event.offline.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `ACCESS_DENIED`: `Access denied!` (HTTP 403).
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}
