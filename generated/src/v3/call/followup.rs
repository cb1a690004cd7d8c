// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `call.followup.*` of REST 3.0.

use bitrix24_runtime as rt;

pub mod field;

/// Get Call Follow-up: `call.followup.get`
///
/// Scope: `call`. API: REST 3.0.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/telephony/follow-up/call-followup-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Get(rt::Params);

impl Get {
    /// A request with its required parameters:
    ///
    /// - `callId`: `integer`.
    #[inline]
    pub fn new(call_id: i64) -> Self {
        Self(rt::Params::new().int("callId", call_id))
    }

    /// `select`: `array`.
    #[inline]
    pub fn select(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("select", value.into()))
    }

    /// `mentionFormat`: `string`. Default: `bb`. Values: `bb`, `html`, `none`.
    #[inline]
    pub fn mention_format(self, value: impl Into<String>) -> Self {
        Self(self.0.text("mentionFormat", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Get {
    const NAME: &'static str = "call.followup.get";
    const API: rt::Api = rt::Api::V3;
    const REQUIRED: &'static [&'static str] = &["callId"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `call.followup.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `item`: `object`.
    pub item: Option<crate::types::FollowUpFieldsRootObject>,
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

/// What can go wrong in `call.followup.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION`:
    /// `Insufficient access rights: required scope is missing` (HTTP 403).
    BitrixRestV3ExceptionInsufficientscopeexception,
    /// `access_denied`: `callId`: `No access to Follow-up data` (HTTP 403).
    AccessDenied,
    /// `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`: `callId`: `Call not found` (HTTP 403).
    BitrixRestV3ExceptionEntitynotfoundexception,
    /// `invalid_select_field`: `select`: `` Invalid field in `select` `` (HTTP 403).
    InvalidSelectField,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`:
    ///
    /// - `callId`: `A required parameter was not provided or an incorrect type was provided` (HTTP 403)
    /// - `mentionFormat`: `The provided value is not from the list of allowed formats` (HTTP 403)
    BitrixRestV3ExceptionValidationRequestvalidationexception,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionInsufficientscopeexception,
        ),
        ("access_denied", "", Self::AccessDenied),
        (
            "BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionEntitynotfoundexception,
        ),
        ("invalid_select_field", "", Self::InvalidSelectField),
        (
            "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionValidationRequestvalidationexception,
        ),
    ];
    const OTHER: Self = Self::Other;
}

/// Get a List of Follow-up Calls: `call.followup.list`
///
/// Scope: `call`. Access: any user. API: REST 3.0. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/telephony/follow-up/call-followup-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct List(rt::Params);

impl List {
    /// A request with its required parameters:
    ///
    /// - `filter`: `object`.
    #[inline]
    pub fn new(filter: impl Into<rt::Filter>) -> Self {
        Self(rt::Params::new().filter("filter", filter))
    }

    /// `select`: `array`.
    #[inline]
    pub fn select(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("select", value.into()))
    }

    /// `order`: `object`. Default: `{ "startDate": "desc" }`.
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

    /// `mentionFormat`: `string`. Default: `bb`. Values: `bb`, `html`, `none`.
    #[inline]
    pub fn mention_format(self, value: impl Into<String>) -> Self {
        Self(self.0.text("mentionFormat", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for List {
    const NAME: &'static str = "call.followup.list";
    const API: rt::Api = rt::Api::V3;
    const REQUIRED: &'static [&'static str] = &["filter"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = ListOutput;
    type Error = ListError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

impl rt::Paged for List {
    const PAGING: rt::Paging = rt::Paging::pagination_limit("pagination")
        .items("items")
        .key("callId");
    type Item = crate::types::FollowUpFieldsRootObject;
}

/// Keys of `filter` of `call.followup.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListFilter(rt::Params);

impl ListFilter {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `startDate`: `object`. Required.
    #[inline]
    pub fn start_date(self, value: ListFilterStartDate) -> Self {
        Self(self.0.object("startDate", value.into()))
    }

    /// `participantId`: `integer`.
    #[inline]
    pub fn participant_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("participantId", value.into()))
    }

    /// Any other condition by its key on the wire: an operator and a field, as in `>=startDate`.
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

/// Keys of `filter.startDate` of `call.followup.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListFilterStartDate(rt::Params);

impl ListFilterStartDate {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `from`: `string`. Required.
    #[inline]
    pub fn from(self, value: impl Into<String>) -> Self {
        Self(self.0.text("from", value.into()))
    }

    /// `to`: `string`. Required.
    #[inline]
    pub fn to(self, value: impl Into<String>) -> Self {
        Self(self.0.text("to", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<ListFilterStartDate> for rt::Params {
    #[inline]
    fn from(object: ListFilterStartDate) -> Self {
        object.0
    }
}

/// Keys of `order` of `call.followup.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListOrder(rt::Params);

impl ListOrder {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `startDate`: `string`. Default: `desc`. Values: `asc`, `desc`.
    #[inline]
    pub fn start_date(self, value: impl Into<String>) -> Self {
        Self(self.0.text("startDate", value.into()))
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

/// Keys of `pagination` of `call.followup.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListPagination(rt::Params);

impl ListPagination {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `limit`: `integer`. Default: `50`.
    #[inline]
    pub fn limit(self, value: i64) -> Self {
        Self(self.0.int("limit", value))
    }

    /// `afterCursor`: `object`.
    #[inline]
    pub fn after_cursor(self, value: ListPaginationAfterCursor) -> Self {
        Self(self.0.object("afterCursor", value.into()))
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

/// Keys of `pagination.afterCursor` of `call.followup.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListPaginationAfterCursor(rt::Params);

impl ListPaginationAfterCursor {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `startDate`: `string`. Required.
    #[inline]
    pub fn start_date(self, value: impl Into<String>) -> Self {
        Self(self.0.text("startDate", value.into()))
    }

    /// `id`: `integer`. Required.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<ListPaginationAfterCursor> for rt::Params {
    #[inline]
    fn from(object: ListPaginationAfterCursor) -> Self {
        object.0
    }
}

/// Keys of `result` of `call.followup.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `items`: `array`.
    pub items: Option<Vec<crate::types::FollowUpFieldsRootObject>>,
    /// `hasMore`: `boolean`.
    pub has_more: Option<bool>,
    /// `afterCursor`: `object`.
    pub after_cursor: Option<ListOutputAfterCursor>,
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
        f.flag("hasMore", &mut self.has_more);
        f.field("afterCursor", &mut self.after_cursor);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.afterCursor` of `call.followup.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutputAfterCursor {
    /// `startDate`: `string`. Seen in examples only.
    pub start_date: Option<String>,
    /// `id`: `integer`. Seen in examples only.
    pub id: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListOutputAfterCursor {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListOutputAfterCursor", self, f)
    }
}

impl rt::Object for ListOutputAfterCursor {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("startDate", &mut self.start_date);
        f.int("id", &mut self.id);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `call.followup.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION`:
    /// `Insufficient permissions: required scope is missing` (HTTP 400).
    BitrixRestV3ExceptionInsufficientscopeexception,
    /// `invalid_date_range`: `filter.startDate`: `Incorrect date range: both from and to are required`
    /// (HTTP 400).
    InvalidDateRange,
    /// `invalid_select_field`: `select`: `` Invalid field in `select` `` (HTTP 400).
    InvalidSelectField,
    /// `invalid_order`: `order`: `` Incorrect parameter `order` `` (HTTP 400).
    InvalidOrder,
    /// `invalid_pagination`: `pagination`: `` Incorrect parameter `pagination` `` (HTTP 400).
    InvalidPagination,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`:
    ///
    /// - `filter.participantId`: `An invalid participant identifier type was passed` (HTTP 400)
    /// - `mentionFormat`: `A value not from the list of allowed formats was passed` (HTTP 400)
    BitrixRestV3ExceptionValidationRequestvalidationexception,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionInsufficientscopeexception,
        ),
        ("invalid_date_range", "", Self::InvalidDateRange),
        ("invalid_select_field", "", Self::InvalidSelectField),
        ("invalid_order", "", Self::InvalidOrder),
        ("invalid_pagination", "", Self::InvalidPagination),
        (
            "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionValidationRequestvalidationexception,
        ),
    ];
    const OTHER: Self = Self::Other;
}
