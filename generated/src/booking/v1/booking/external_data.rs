// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `booking.v1.booking.externalData.*`.

use bitrix24_runtime as rt;

/// Get Booking Connections: `booking.v1.booking.externalData.list`
///
/// Scope: `booking`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/booking/booking/external-data/booking-v1-booking-externaldata-list.html)
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
    const NAME: &'static str = "booking.v1.booking.externalData.list";
    const REQUIRED: &'static [&'static str] = &["bookingId"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = ListOutput;
    type Error = ListError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `booking.v1.booking.externalData.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `externalData`: `object[]`. Seen in examples only.
    pub external_data: Option<Vec<ListOutputExternalData>>,
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
        f.field("externalData", &mut self.external_data);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.externalData` of `booking.v1.booking.externalData.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutputExternalData {
    /// `entityTypeId`: `string`.
    pub entity_type_id: Option<String>,
    /// `moduleId`: `string`.
    pub module_id: Option<String>,
    /// `value`: `string`.
    pub value: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListOutputExternalData {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListOutputExternalData", self, f)
    }
}

impl rt::Object for ListOutputExternalData {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("entityTypeId", &mut self.entity_type_id);
        f.text("moduleId", &mut self.module_id);
        f.text("value", &mut self.value);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `booking.v1.booking.externalData.list`.
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

/// Set Connections for Booking: `booking.v1.booking.externalData.set`
///
/// Scope: `booking`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/booking/booking/external-data/booking-v1-booking-externaldata-set.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Set(rt::Params);

impl Set {
    /// A request with its required parameters:
    ///
    /// - `bookingId`: `integer`.
    /// - `externalData`: `array`.
    #[inline]
    pub fn new(booking_id: i64, external_data: impl Into<rt::Value>) -> Self {
        Self(
            rt::Params::new()
                .int("bookingId", booking_id)
                .value("externalData", external_data.into()),
        )
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Set {
    const NAME: &'static str = "booking.v1.booking.externalData.set";
    const REQUIRED: &'static [&'static str] = &["bookingId", "externalData"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = SetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `externalData` of `booking.v1.booking.externalData.set`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct SetExternalData(rt::Params);

impl SetExternalData {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `moduleId`: `string`. Required.
    #[inline]
    pub fn module_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("moduleId", value.into()))
    }

    /// `entityTypeId`: `string`. Required.
    #[inline]
    pub fn entity_type_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("entityTypeId", value.into()))
    }

    /// `value`: `string`. Required.
    #[inline]
    pub fn value(self, value: impl Into<String>) -> Self {
        Self(self.0.text("value", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<SetExternalData> for rt::Params {
    #[inline]
    fn from(object: SetExternalData) -> Self {
        object.0
    }
}

impl From<SetExternalData> for rt::Value {
    #[inline]
    fn from(object: SetExternalData) -> Self {
        object.0.into_value()
    }
}

/// What can go wrong in `booking.v1.booking.externalData.set`.
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

/// Remove connections for booking: `booking.v1.booking.externalData.unset`
///
/// Scope: `booking`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/booking/booking/external-data/booking-v1-booking-externaldata-unset.html)
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
    const NAME: &'static str = "booking.v1.booking.externalData.unset";
    const REQUIRED: &'static [&'static str] = &["bookingId"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = UnsetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `booking.v1.booking.externalData.unset`.
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
