// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `booking.v1.waitlist.client.*`.

use bitrix24_runtime as rt;

/// Get the list of clients for the waitlist: `booking.v1.waitlist.client.list`
///
/// Scope: `booking`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/booking/waitlist/client/booking-v1-waitlist-client-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct List(rt::Params);

impl List {
    /// A request with its required parameters:
    ///
    /// - `waitListId`: `integer`.
    #[inline]
    pub fn new(wait_list_id: i64) -> Self {
        Self(rt::Params::new().int("waitListId", wait_list_id))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for List {
    const NAME: &'static str = "booking.v1.waitlist.client.list";
    const REQUIRED: &'static [&'static str] = &["waitListId"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = ListOutput;
    type Error = ListError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `booking.v1.waitlist.client.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `waitListClient`: `object[]`. Seen in examples only.
    pub wait_list_client: Option<Vec<ListOutputWaitListClient>>,
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
        f.field("waitListClient", &mut self.wait_list_client);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.waitListClient` of `booking.v1.waitlist.client.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutputWaitListClient {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `type`: `object`.
    pub r#type: Option<ListOutputWaitListClientType>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListOutputWaitListClient {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListOutputWaitListClient", self, f)
    }
}

impl rt::Object for ListOutputWaitListClient {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.field("type", &mut self.r#type);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.waitListClient.type` of `booking.v1.waitlist.client.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutputWaitListClientType {
    /// `module`. In examples: `string`.
    pub module: Option<String>,
    /// `code`. Values: `CONTACT`, `COMPANY`. In examples: `string`.
    pub code: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListOutputWaitListClientType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListOutputWaitListClientType", self, f)
    }
}

impl rt::Object for ListOutputWaitListClientType {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("module", &mut self.module);
        f.text("code", &mut self.code);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `booking.v1.waitlist.client.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `1040`: `Wait list not found` (HTTP 400).
    Code1040,
    /// `100`: `Could not find value for parameter` (HTTP 400).
    Code100,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("1040", "", Self::Code1040),
        ("100", "", Self::Code100),
    ];
    const OTHER: Self = Self::Other;
}

/// Add Clients to the Waitlist Record: `booking.v1.waitlist.client.set`
///
/// Scope: `booking`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/booking/waitlist/client/booking-v1-waitlist-client-set.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Set(rt::Params);

impl Set {
    /// A request with its required parameters:
    ///
    /// - `waitListId`: `integer`.
    /// - `clients`: `array`.
    #[inline]
    pub fn new(wait_list_id: i64, clients: impl Into<rt::Value>) -> Self {
        Self(
            rt::Params::new()
                .int("waitListId", wait_list_id)
                .value("clients", clients.into()),
        )
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Set {
    const NAME: &'static str = "booking.v1.waitlist.client.set";
    const REQUIRED: &'static [&'static str] = &["waitListId", "clients"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = SetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `clients` of `booking.v1.waitlist.client.set`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct SetClients(rt::Params);

impl SetClients {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`. Required.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// `type`: `object`. Required.
    #[inline]
    pub fn r#type(self, value: SetClientsType) -> Self {
        Self(self.0.object("type", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<SetClients> for rt::Params {
    #[inline]
    fn from(object: SetClients) -> Self {
        object.0
    }
}

impl From<SetClients> for rt::Value {
    #[inline]
    fn from(object: SetClients) -> Self {
        object.0.into_value()
    }
}

/// Keys of `clients.type` of `booking.v1.waitlist.client.set`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct SetClientsType(rt::Params);

impl SetClientsType {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `module`. In examples: `string`.
    #[inline]
    pub fn module(self, value: impl Into<String>) -> Self {
        Self(self.0.text("module", value.into()))
    }

    /// `code`. Values: `CONTACT`, `COMPANY`. In examples: `string`.
    #[inline]
    pub fn code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("code", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<SetClientsType> for rt::Params {
    #[inline]
    fn from(object: SetClientsType) -> Self {
        object.0
    }
}

/// What can go wrong in `booking.v1.waitlist.client.set`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SetError {
    /// `0`: `Required fields:` (HTTP 400).
    Code0,
    /// `1040`: `Wait list not found` (HTTP 400).
    Code1040,
    /// `100`: `Could not find value for parameter` (HTTP 400).
    Code100,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for SetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("0", "", Self::Code0),
        ("1040", "", Self::Code1040),
        ("100", "", Self::Code100),
    ];
    const OTHER: Self = Self::Other;
}

/// Remove clients from the waitlist entry: `booking.v1.waitlist.client.unset`
///
/// Scope: `booking`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/booking/waitlist/client/booking-v1-waitlist-client-unset.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Unset(rt::Params);

impl Unset {
    /// A request with its required parameters:
    ///
    /// - `waitListId`: `integer`.
    #[inline]
    pub fn new(wait_list_id: i64) -> Self {
        Self(rt::Params::new().int("waitListId", wait_list_id))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Unset {
    const NAME: &'static str = "booking.v1.waitlist.client.unset";
    const REQUIRED: &'static [&'static str] = &["waitListId"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = UnsetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `booking.v1.waitlist.client.unset`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UnsetError {
    /// `1040`: `Wait list not found` (HTTP 400).
    Code1040,
    /// `100`: `Could not find value for parameter` (HTTP 400).
    Code100,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UnsetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("1040", "", Self::Code1040),
        ("100", "", Self::Code100),
    ];
    const OTHER: Self = Self::Other;
}
