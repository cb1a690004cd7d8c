// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `booking.v1.booking.client.*`.

use bitrix24_runtime as rt;

/// Get the list of booking clients: `booking.v1.booking.client.list`
///
/// Scope: `booking`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/booking/booking/client/booking-v1-booking-client-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct List(rt::Params);

impl List {
    /// A request with its required parameters:
    ///
    /// - `bookingId`: `integer`.
    #[inline]
    pub fn new(booking_id: i64) -> Self {
        Self(rt::Params::new().int("bookingId", booking_id))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for List {
    const NAME: &'static str = "booking.v1.booking.client.list";
    const REQUIRED: &'static [&'static str] = &["bookingId"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = ListOutput;
    type Error = ListError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `booking.v1.booking.client.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `bookingClient`: `object[]`. Seen in examples only.
    pub booking_client: Option<Vec<ListOutputBookingClient>>,
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
        f.field("bookingClient", &mut self.booking_client);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.bookingClient` of `booking.v1.booking.client.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutputBookingClient {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `type`: `object`.
    pub r#type: Option<ListOutputBookingClientType>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListOutputBookingClient {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListOutputBookingClient", self, f)
    }
}

impl rt::Object for ListOutputBookingClient {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.field("type", &mut self.r#type);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.bookingClient.type` of `booking.v1.booking.client.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutputBookingClientType {
    /// `module`. In examples: `string`.
    pub module: Option<String>,
    /// `code`. Values: `CONTACT`, `COMPANY`. In examples: `string`.
    pub code: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListOutputBookingClientType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListOutputBookingClientType", self, f)
    }
}

impl rt::Object for ListOutputBookingClientType {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("module", &mut self.module);
        f.text("code", &mut self.code);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `booking.v1.booking.client.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `1021`: `Booking not found` (HTTP 400).
    Code1021,
    /// `100`: `Could not find value for parameter` (HTTP 400).
    Code100,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("1021", "", Self::Code1021),
        ("100", "", Self::Code100),
    ];
    const OTHER: Self = Self::Other;
}

/// Add Clients to Booking: `booking.v1.booking.client.set`
///
/// Scope: `booking`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/booking/booking/client/booking-v1-booking-client-set.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Set(rt::Params);

impl Set {
    /// A request with its required parameters:
    ///
    /// - `bookingId`: `integer`.
    /// - `clients`: `array`.
    #[inline]
    pub fn new(booking_id: i64, clients: impl Into<rt::Value>) -> Self {
        Self(
            rt::Params::new()
                .int("bookingId", booking_id)
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
    const NAME: &'static str = "booking.v1.booking.client.set";
    const REQUIRED: &'static [&'static str] = &["bookingId", "clients"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = SetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `clients` of `booking.v1.booking.client.set`.
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

/// Keys of `clients.type` of `booking.v1.booking.client.set`.
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

/// What can go wrong in `booking.v1.booking.client.set`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SetError {
    /// `0`: `Required fields:` (HTTP 400).
    Code0,
    /// `1021`: `Booking not found` (HTTP 400).
    Code1021,
    /// `100`: `Could not find value for parameter` (HTTP 400).
    Code100,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for SetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("0", "", Self::Code0),
        ("1021", "", Self::Code1021),
        ("100", "", Self::Code100),
    ];
    const OTHER: Self = Self::Other;
}

/// Remove clients from booking: `booking.v1.booking.client.unset`
///
/// Scope: `booking`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/booking/booking/client/booking-v1-booking-client-unset.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Unset(rt::Params);

impl Unset {
    /// A request with its required parameters:
    ///
    /// - `bookingId`: `integer`.
    #[inline]
    pub fn new(booking_id: i64) -> Self {
        Self(rt::Params::new().int("bookingId", booking_id))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Unset {
    const NAME: &'static str = "booking.v1.booking.client.unset";
    const REQUIRED: &'static [&'static str] = &["bookingId"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = UnsetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `booking.v1.booking.client.unset`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UnsetError {
    /// `1021`: `Booking not found` (HTTP 400).
    Code1021,
    /// `100`: `Could not find value for parameter` (HTTP 400).
    Code100,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UnsetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("1021", "", Self::Code1021),
        ("100", "", Self::Code100),
    ];
    const OTHER: Self = Self::Other;
}
