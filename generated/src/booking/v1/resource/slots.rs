// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `booking.v1.resource.slots.*`.

use bitrix24_runtime as rt;

/// Get Slot Settings for Resource: `booking.v1.resource.slots.list`
///
/// Scope: `booking`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/booking/resource/slots/booking-v1-resource-slots-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct List(rt::Params);

impl List {
    /// A request with its required parameters:
    ///
    /// - `resourceId`: `integer`.
    #[inline]
    pub fn new(resource_id: i64) -> Self {
        Self(rt::Params::new().int("resourceId", resource_id))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for List {
    const NAME: &'static str = "booking.v1.resource.slots.list";
    const REQUIRED: &'static [&'static str] = &["resourceId"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = ListOutput;
    type Error = ListError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `booking.v1.resource.slots.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `slots`: `object[]`. Seen in examples only.
    pub slots: Option<Vec<ListOutputSlots>>,
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
        f.field("slots", &mut self.slots);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.slots` of `booking.v1.resource.slots.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutputSlots {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `from`: `integer`.
    pub from: Option<i64>,
    /// `to`: `integer`.
    pub to: Option<i64>,
    /// `timezone`: `string`.
    pub timezone: Option<String>,
    /// `weekDays`: `array`. Values: `Mon`, `Tue`, `Wed`, `Thu`, `Fri`, `Sat`, `Sun`.
    pub week_days: Option<Vec<rt::Value>>,
    /// `slotSize`: `integer`.
    pub slot_size: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListOutputSlots {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListOutputSlots", self, f)
    }
}

impl rt::Object for ListOutputSlots {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.int("from", &mut self.from);
        f.int("to", &mut self.to);
        f.text("timezone", &mut self.timezone);
        f.field("weekDays", &mut self.week_days);
        f.int("slotSize", &mut self.slot_size);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `booking.v1.resource.slots.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `1009`: `Resource not found` (HTTP 400).
    Code1009,
    /// `100`: `Could not find value for parameter` (HTTP 400).
    Code100,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("1009", "", Self::Code1009),
        ("100", "", Self::Code100),
    ];
    const OTHER: Self = Self::Other;
}

/// Set Slots for Resource: `booking.v1.resource.slots.set`
///
/// Scope: `booking`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/booking/resource/slots/booking-v1-resource-slots-set.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Set(rt::Params);

impl Set {
    /// A request with its required parameters:
    ///
    /// - `resourceId`: `integer`.
    /// - `slots`: `array`.
    #[inline]
    pub fn new(resource_id: i64, slots: impl Into<rt::Value>) -> Self {
        Self(
            rt::Params::new().int("resourceId", resource_id).value("slots", slots.into()),
        )
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Set {
    const NAME: &'static str = "booking.v1.resource.slots.set";
    const REQUIRED: &'static [&'static str] = &["resourceId", "slots"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = SetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `slots` of `booking.v1.resource.slots.set`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct SetSlots(rt::Params);

impl SetSlots {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `from`: `integer`. Required.
    #[inline]
    pub fn from(self, value: i64) -> Self {
        Self(self.0.int("from", value))
    }

    /// `to`: `integer`. Required.
    #[inline]
    pub fn to(self, value: i64) -> Self {
        Self(self.0.int("to", value))
    }

    /// `timezone`: `string`. Required.
    #[inline]
    pub fn timezone(self, value: impl Into<String>) -> Self {
        Self(self.0.text("timezone", value.into()))
    }

    /// `weekDays`: `array`. Required. Values: `Mon`, `Tue`, `Wed`, `Thu`, `Fri`, `Sat`, `Sun`.
    #[inline]
    pub fn week_days(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("weekDays", value.into()))
    }

    /// `slotSize`: `integer`. Required.
    #[inline]
    pub fn slot_size(self, value: i64) -> Self {
        Self(self.0.int("slotSize", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<SetSlots> for rt::Params {
    #[inline]
    fn from(object: SetSlots) -> Self {
        object.0
    }
}

impl From<SetSlots> for rt::Value {
    #[inline]
    fn from(object: SetSlots) -> Self {
        object.0.into_value()
    }
}

/// What can go wrong in `booking.v1.resource.slots.set`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SetError {
    /// `1009`: `Resource not found` (HTTP 400).
    Code1009,
    /// `0`: `Required fields:` (HTTP 400).
    Code0,
    /// `100`: `Could not find value for parameter` (HTTP 400).
    Code100,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for SetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("1009", "", Self::Code1009),
        ("0", "", Self::Code0),
        ("100", "", Self::Code100),
    ];
    const OTHER: Self = Self::Other;
}

/// Remove slots for resource: `booking.v1.resource.slots.unset`
///
/// Scope: `booking`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/booking/resource/slots/booking-v1-resource-slots-unset.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Unset(rt::Params);

impl Unset {
    /// A request with its required parameters:
    ///
    /// - `resourceId`: `integer`.
    #[inline]
    pub fn new(resource_id: i64) -> Self {
        Self(rt::Params::new().int("resourceId", resource_id))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Unset {
    const NAME: &'static str = "booking.v1.resource.slots.unset";
    const REQUIRED: &'static [&'static str] = &["resourceId"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = UnsetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `booking.v1.resource.slots.unset`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UnsetError {
    /// `1009`: `Resource not found` (HTTP 400).
    Code1009,
    /// `100`: `Could not find value for parameter` (HTTP 400).
    Code100,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UnsetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("1009", "", Self::Code1009),
        ("100", "", Self::Code100),
    ];
    const OTHER: Self = Self::Other;
}
