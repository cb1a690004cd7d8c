// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `booking.v1.waitlist.*`.

use bitrix24_runtime as rt;

pub mod client;
pub mod external_data;

/// Add to waitlist: `booking.v1.waitlist.add`
///
/// Scope: `booking`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/booking/waitlist/booking-v1-waitlist-add.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Add(rt::Params);

impl Add {
    /// A request with its required parameters:
    ///
    /// - `fields`: `object`.
    #[inline]
    pub fn new(fields: AddFields) -> Self {
        Self(rt::Params::new().object("fields", fields.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Add {
    const NAME: &'static str = "booking.v1.waitlist.add";
    const REQUIRED: &'static [&'static str] = &["fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = rt::Either<AddOutput, i64>;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `booking.v1.waitlist.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFields(rt::Params);

impl AddFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `note`: `string`. Required. Default: (empty).
    #[inline]
    pub fn note(self, value: impl Into<String>) -> Self {
        Self(self.0.text("note", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddFields> for rt::Params {
    #[inline]
    fn from(object: AddFields) -> Self {
        object.0
    }
}

/// Keys of `result` of `booking.v1.waitlist.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutput {
    /// `id`: `integer`. Seen in examples only.
    pub id: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for AddOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("AddOutput", self, f)
    }
}

impl rt::Object for AddOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `booking.v1.waitlist.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `100`: `Could not find value for parameter {fields}` (HTTP 400).
    Code100,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("100", "", Self::Code100),
    ];
    const OTHER: Self = Self::Other;
}

/// Create a waitlist entry from booking: `booking.v1.waitlist.createfrombooking`
///
/// Scope: `booking`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/booking/waitlist/booking-v1-waitlist-createfrombooking.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Createfrombooking(rt::Params);

impl Createfrombooking {
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

impl rt::Method for Createfrombooking {
    const NAME: &'static str = "booking.v1.waitlist.createfrombooking";
    const REQUIRED: &'static [&'static str] = &["bookingId"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = i64;
    type Error = CreatefrombookingError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `booking.v1.waitlist.createfrombooking`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CreatefrombookingError {
    /// `1037`: `booking not found` (HTTP 400).
    Code1037,
    /// `100`: `Could not find value for parameter` (HTTP 400).
    Code100,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for CreatefrombookingError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("1037", "", Self::Code1037),
        ("100", "", Self::Code100),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete Entry from the Waitlist: `booking.v1.waitlist.delete`
///
/// Scope: `booking`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/booking/waitlist/booking-v1-waitlist-delete.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Delete(rt::Params);

impl Delete {
    /// A request with its required parameters:
    ///
    /// - `id`: `integer`.
    #[inline]
    pub fn new(id: i64) -> Self {
        Self(rt::Params::new().int("id", id))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Delete {
    const NAME: &'static str = "booking.v1.waitlist.delete";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `booking.v1.waitlist.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `100`: `Could not find value for parameter {id}` (HTTP 400).
    Code100,
    /// `1036`: `wait list item not found` (HTTP 400).
    Code1036,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("100", "", Self::Code100),
        ("1036", "", Self::Code1036),
    ];
    const OTHER: Self = Self::Other;
}

/// Get a Record from the Waitlist: `booking.v1.waitlist.get`
///
/// Scope: `booking`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/booking/waitlist/booking-v1-waitlist-get.html)
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

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Get {
    const NAME: &'static str = "booking.v1.waitlist.get";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `booking.v1.waitlist.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `waitList`: `object`. Seen in examples only.
    pub wait_list: Option<GetOutputWaitList>,
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
        f.field("waitList", &mut self.wait_list);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.waitList` of `booking.v1.waitlist.get`, `result.waitList` of
/// `booking.v1.waitlist.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputWaitList {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `note`: `string`.
    pub note: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputWaitList {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputWaitList", self, f)
    }
}

impl rt::Object for GetOutputWaitList {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.text("note", &mut self.note);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `booking.v1.waitlist.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `1040`: `Wait list not found` (HTTP 400).
    Code1040,
    /// `100`: `Could not find value for parameter` (HTTP 400).
    Code100,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("1040", "", Self::Code1040),
        ("100", "", Self::Code100),
    ];
    const OTHER: Self = Self::Other;
}

/// Get a list of records from the waitlist: `booking.v1.waitlist.list`
///
/// Scope: `booking`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/booking/waitlist/booking-v1-waitlist-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct List(rt::Params);

impl List {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `filter`: `object`.
    ///
    /// See [`ListFilter`].
    #[inline]
    pub fn filter(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("filter", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for List {
    const NAME: &'static str = "booking.v1.waitlist.list";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = ListOutput;
    type Error = ListError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `filter` of `booking.v1.waitlist.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListFilter(rt::Params);

impl ListFilter {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `createdWithin`: `object`. Seen in examples only.
    #[inline]
    pub fn created_within(self, value: ListFilterCreatedWithin) -> Self {
        Self(self.0.object("createdWithin", value.into()))
    }

    /// Any other condition by its key on the wire: an operator and a field, as in `>=createdWithin`.
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

/// Keys of `filter.createdWithin` of `booking.v1.waitlist.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListFilterCreatedWithin(rt::Params);

impl ListFilterCreatedWithin {
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

impl From<ListFilterCreatedWithin> for rt::Params {
    #[inline]
    fn from(object: ListFilterCreatedWithin) -> Self {
        object.0
    }
}

/// Keys of `result` of `booking.v1.waitlist.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `waitList`: `object[]`. Seen in examples only.
    pub wait_list: Option<Vec<GetOutputWaitList>>,
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
        f.field("waitList", &mut self.wait_list);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `booking.v1.waitlist.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `0`: `Required fields:` (HTTP 400).
    Code0,
    /// `422`: `Invalid date` (HTTP 400).
    Code422,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("0", "", Self::Code0),
        ("422", "", Self::Code422),
    ];
    const OTHER: Self = Self::Other;
}

/// Update a record in the waitlist: `booking.v1.waitlist.update`
///
/// Scope: `booking`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/booking/waitlist/booking-v1-waitlist-update.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Update(rt::Params);

impl Update {
    /// A request with its required parameters:
    ///
    /// - `id`: `integer`.
    /// - `fields`: `object`.
    #[inline]
    pub fn new(id: i64, fields: UpdateFields) -> Self {
        Self(rt::Params::new().int("id", id).object("fields", fields.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Update {
    const NAME: &'static str = "booking.v1.waitlist.update";
    const REQUIRED: &'static [&'static str] = &["id", "fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `booking.v1.waitlist.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFields(rt::Params);

impl UpdateFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `note`: `string`. Required.
    #[inline]
    pub fn note(self, value: impl Into<String>) -> Self {
        Self(self.0.text("note", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<UpdateFields> for rt::Params {
    #[inline]
    fn from(object: UpdateFields) -> Self {
        object.0
    }
}

/// What can go wrong in `booking.v1.waitlist.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `1040`: `Wait list not found` (HTTP 400).
    Code1040,
    /// `100`: `Could not find value for parameter` (HTTP 400).
    Code100,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("1040", "", Self::Code1040),
        ("100", "", Self::Code100),
    ];
    const OTHER: Self = Self::Other;
}
