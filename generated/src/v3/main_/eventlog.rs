// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `main.eventlog.*` of REST 3.0.

use bitrix24_runtime as rt;

pub mod field;

/// Get Event Log Entry: `main.eventlog.get`
///
/// Scope: `main`. Access: administrators. API: REST 3.0.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/event-log/main-eventlog-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Get(rt::Params);

impl Get {
    /// A request with its required parameters:
    ///
    /// - `id`: `integer`.
    #[inline]
    pub fn new(id: i64) -> Self {
        Self(rt::Params::new().int("id", id))
    }

    /// `select`: `array`. Values: `id`, `timestampX`, `severity`, `auditTypeId`, `moduleId`, `itemId`,
    /// `remoteAddr`, `userAgent`, `requestUri`, `siteId`, `userId`, `guestId`, `description`.
    #[inline]
    pub fn select(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("select", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Get {
    const NAME: &'static str = "main.eventlog.get";
    const API: rt::Api = rt::Api::V3;
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `main.eventlog.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `item`: `object`.
    pub item: Option<GetOutputItem>,
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
        f.field("item", &mut self.item);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.item` of `main.eventlog.get`, `result.items` of `main.eventlog.list`, `result.items`
/// of `main.eventlog.tail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputItem {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `timestampX`: `datetime`.
    pub timestamp_x: Option<rt::DateTime>,
    /// `severity`: `string`.
    pub severity: Option<String>,
    /// `auditTypeId`: `string`.
    pub audit_type_id: Option<String>,
    /// `moduleId`: `string`.
    pub module_id: Option<String>,
    /// `itemId`: `string`.
    pub item_id: Option<String>,
    /// `remoteAddr`: `string`.
    pub remote_addr: Option<String>,
    /// `userAgent`: `string`.
    pub user_agent: Option<String>,
    /// `requestUri`: `string`.
    pub request_uri: Option<rt::Link>,
    /// `siteId`: `string`.
    pub site_id: Option<String>,
    /// `userId`: `integer`.
    pub user_id: Option<i64>,
    /// `guestId`: `integer`.
    pub guest_id: Option<i64>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputItem {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputItem", self, f)
    }
}

impl rt::Object for GetOutputItem {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.date_time("timestampX", &mut self.timestamp_x);
        f.text("severity", &mut self.severity);
        f.text("auditTypeId", &mut self.audit_type_id);
        f.text("moduleId", &mut self.module_id);
        f.text("itemId", &mut self.item_id);
        f.text("remoteAddr", &mut self.remote_addr);
        f.text("userAgent", &mut self.user_agent);
        f.link("requestUri", &mut self.request_uri);
        f.text("siteId", &mut self.site_id);
        f.int("userId", &mut self.user_id);
        f.int("guestId", &mut self.guest_id);
        f.text("description", &mut self.description);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `main.eventlog.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: `Access denied` (HTTP 400).
    BitrixRestV3ExceptionAccessdeniedexception,
    /// `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`: `id`: ``Entry with ID = `#ID#` not found`` (HTTP
    /// 400).
    BitrixRestV3ExceptionEntitynotfoundexception,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionAccessdeniedexception,
        ),
        (
            "BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionEntitynotfoundexception,
        ),
    ];
    const OTHER: Self = Self::Other;
}

/// Get the list of event log entries: `main.eventlog.list`
///
/// Scope: `main`. Access: administrators. API: REST 3.0. A list: [`rt::Client::list`] reads all of its
/// pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/event-log/main-eventlog-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct List(rt::Params);

impl List {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `select`: `array`. Values: `id`, `timestampX`, `severity`, `auditTypeId`, `moduleId`, `itemId`,
    /// `remoteAddr`, `userAgent`, `requestUri`, `siteId`, `userId`, `guestId`, `description`.
    #[inline]
    pub fn select(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("select", value.into()))
    }

    /// `filter`: `array`.
    #[inline]
    pub fn filter(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("filter", value.into()))
    }

    /// `order`: `object`.
    ///
    /// See [`ListOrder`].
    #[inline]
    pub fn order(self, value: impl Into<rt::Order>) -> Self {
        Self(self.0.order("order", value))
    }

    /// `pagination`: `object`.
    #[inline]
    pub fn pagination(self, value: ListPagination) -> Self {
        Self(self.0.object("pagination", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for List {
    const NAME: &'static str = "main.eventlog.list";
    const API: rt::Api = rt::Api::V3;
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = ListOutput;
    type Error = ListError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

impl rt::Paged for List {
    const PAGING: rt::Paging = rt::Paging::pagination("pagination")
        .items("items")
        .key("id");
    type Item = GetOutputItem;
}

/// Keys of `order` of `main.eventlog.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListOrder(rt::Params);

impl ListOrder {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("id", value.into()))
    }

    /// `timestampX`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn timestamp_x(self, value: impl Into<String>) -> Self {
        Self(self.0.text("timestampX", value.into()))
    }

    /// `severity`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn severity(self, value: impl Into<String>) -> Self {
        Self(self.0.text("severity", value.into()))
    }

    /// `auditTypeId`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn audit_type_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("auditTypeId", value.into()))
    }

    /// `moduleId`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn module_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("moduleId", value.into()))
    }

    /// `itemId`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn item_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("itemId", value.into()))
    }

    /// `remoteAddr`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn remote_addr(self, value: impl Into<String>) -> Self {
        Self(self.0.text("remoteAddr", value.into()))
    }

    /// `userAgent`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn user_agent(self, value: impl Into<String>) -> Self {
        Self(self.0.text("userAgent", value.into()))
    }

    /// `requestUri`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn request_uri(self, value: impl Into<String>) -> Self {
        Self(self.0.text("requestUri", value.into()))
    }

    /// `siteId`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn site_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("siteId", value.into()))
    }

    /// `userId`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn user_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("userId", value.into()))
    }

    /// `guestId`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn guest_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("guestId", value.into()))
    }

    /// `description`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("description", value.into()))
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

/// Keys of `pagination` of `main.eventlog.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListPagination(rt::Params);

impl ListPagination {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `page`. In examples: `integer`.
    #[inline]
    pub fn page(self, value: i64) -> Self {
        Self(self.0.int("page", value))
    }

    /// `limit`. Default: `50`. In examples: `integer`.
    #[inline]
    pub fn limit(self, value: i64) -> Self {
        Self(self.0.int("limit", value))
    }

    /// `offset`. In examples: `integer`.
    #[inline]
    pub fn offset(self, value: i64) -> Self {
        Self(self.0.int("offset", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<ListPagination> for rt::Params {
    #[inline]
    fn from(object: ListPagination) -> Self {
        object.0
    }
}

/// Keys of `result` of `main.eventlog.list`, `result` of `main.eventlog.tail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `items`: `array`.
    pub items: Option<Vec<GetOutputItem>>,
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
        f.field("items", &mut self.items);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `main.eventlog.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: `Access denied` (HTTP 400).
    BitrixRestV3ExceptionAccessdeniedexception,
    /// `BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION`:
    ///
    /// - `limit`: `` Cannot recognize pagination parameter `#PAGE#` `` (HTTP 400)
    /// - `offset`: `` Cannot recognize pagination parameter `#PAGE#` `` (HTTP 400)
    /// - `page`: `` Cannot recognize pagination parameter `#PAGE#` `` (HTTP 400)
    BitrixRestV3ExceptionInvalidpaginationexception,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionAccessdeniedexception,
        ),
        (
            "BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionInvalidpaginationexception,
        ),
    ];
    const OTHER: Self = Self::Other;
}

/// Get New Log Entries: `main.eventlog.tail`
///
/// Scope: `main`. Access: administrators. API: REST 3.0. A list: [`rt::Client::list`] reads all of its
/// pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/event-log/main-eventlog-tail.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Tail(rt::Params);

impl Tail {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `select`: `array`. Values: `id`, `timestampX`, `severity`, `auditTypeId`, `moduleId`, `itemId`,
    /// `remoteAddr`, `userAgent`, `requestUri`, `siteId`, `userId`, `guestId`, `description`.
    #[inline]
    pub fn select(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("select", value.into()))
    }

    /// `filter`: `array`.
    #[inline]
    pub fn filter(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("filter", value.into()))
    }

    /// `cursor`: `object`.
    #[inline]
    pub fn cursor(self, value: TailCursor) -> Self {
        Self(self.0.object("cursor", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Tail {
    const NAME: &'static str = "main.eventlog.tail";
    const API: rt::Api = rt::Api::V3;
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = ListOutput;
    type Error = TailError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

impl rt::Paged for Tail {
    const PAGING: rt::Paging = rt::Paging::cursor("cursor").items("items").key("id");
    type Item = GetOutputItem;
}

/// Keys of `cursor` of `main.eventlog.tail`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct TailCursor(rt::Params);

impl TailCursor {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `field`. Default: `id`. In examples: `string`.
    #[inline]
    pub fn field(self, value: impl Into<String>) -> Self {
        Self(self.0.text("field", value.into()))
    }

    /// `order`. Default: `ASC`. Values: `ASC`, `DESC`. In examples: `string`.
    #[inline]
    pub fn order(self, value: impl Into<String>) -> Self {
        Self(self.0.text("order", value.into()))
    }

    /// `value`. Default: `0`. In examples: `integer`.
    #[inline]
    pub fn value(self, value: i64) -> Self {
        Self(self.0.int("value", value))
    }

    /// `limit`. Default: `50`.
    #[inline]
    pub fn limit(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("limit", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<TailCursor> for rt::Params {
    #[inline]
    fn from(object: TailCursor) -> Self {
        object.0
    }
}

/// What can go wrong in `main.eventlog.tail`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TailError {
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: `Access denied` (HTTP 400).
    BitrixRestV3ExceptionAccessdeniedexception,
    /// `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION`: `filter`:
    /// `` Unable to recognize filter expression `#FILTER#` `` (HTTP 400).
    BitrixRestV3ExceptionInvalidfilterexception,
    /// `BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION`: `cursor.limit`:
    /// `` Unable to recognize pagination parameter `#PAGE#` `` (HTTP 400).
    BitrixRestV3ExceptionInvalidpaginationexception,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for TailError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionAccessdeniedexception,
        ),
        (
            "BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION",
            "",
            Self::BitrixRestV3ExceptionInvalidfilterexception,
        ),
        (
            "BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionInvalidpaginationexception,
        ),
    ];
    const OTHER: Self = Self::Other;
}
