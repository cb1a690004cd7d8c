// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `booking.v1.booking.*`.

use bitrix24_runtime as rt;

pub mod client;
pub mod external_data;

/// Add Booking: `booking.v1.booking.add`
///
/// Scope: `booking`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/booking/booking/booking-v1-booking-add.html)
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
    const NAME: &'static str = "booking.v1.booking.add";
    const REQUIRED: &'static [&'static str] = &["fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = rt::Either<AddOutput, i64>;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `booking.v1.booking.add`, `fields` of `booking.v1.booking.createfromwaitlist`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFields(rt::Params);

impl AddFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `resourceIds`: `array`. Required.
    #[inline]
    pub fn resource_ids(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("resourceIds", value.into()))
    }

    /// `name`: `string`. Default: (empty).
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("name", value.into()))
    }

    /// `description`: `string`. Default: (empty).
    #[inline]
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("description", value.into()))
    }

    /// `datePeriod`: `object`. Required.
    #[inline]
    pub fn date_period(self, value: AddFieldsDatePeriod) -> Self {
        Self(self.0.object("datePeriod", value.into()))
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

/// Keys of `fields.datePeriod` of `booking.v1.booking.add`, `fields.datePeriod` of
/// `booking.v1.booking.createfromwaitlist`, `fields.datePeriod` of `booking.v1.booking.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFieldsDatePeriod(rt::Params);

impl AddFieldsDatePeriod {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `from`: `object`. Required.
    #[inline]
    pub fn from(self, value: AddFieldsDatePeriodFrom) -> Self {
        Self(self.0.object("from", value.into()))
    }

    /// `to`: `object`. Required.
    #[inline]
    pub fn to(self, value: AddFieldsDatePeriodFrom) -> Self {
        Self(self.0.object("to", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddFieldsDatePeriod> for rt::Params {
    #[inline]
    fn from(object: AddFieldsDatePeriod) -> Self {
        object.0
    }
}

/// Keys of `fields.datePeriod.from` of `booking.v1.booking.add`, `fields.datePeriod.to` of
/// `booking.v1.booking.add`, `fields.datePeriod.from` of `booking.v1.booking.createfromwaitlist`,
/// `fields.datePeriod.to` of `booking.v1.booking.createfromwaitlist` and 2 more.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFieldsDatePeriodFrom(rt::Params);

impl AddFieldsDatePeriodFrom {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `timestamp`. In examples: `integer`.
    #[inline]
    pub fn timestamp(self, value: i64) -> Self {
        Self(self.0.int("timestamp", value))
    }

    /// `timezone`. In examples: `string`.
    #[inline]
    pub fn timezone(self, value: impl Into<String>) -> Self {
        Self(self.0.text("timezone", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddFieldsDatePeriodFrom> for rt::Params {
    #[inline]
    fn from(object: AddFieldsDatePeriodFrom) -> Self {
        object.0
    }
}

/// Keys of `result` of `booking.v1.booking.add`.
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

/// What can go wrong in `booking.v1.booking.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `1018`: `Empty resource collection` (HTTP 400).
    Code1018,
    /// `0`: `Required fields:` (HTTP 400).
    Code0,
    /// `100`: `Could not find value for parameter` (HTTP 400).
    Code100,
    /// `422`: `Invalid date period` (HTTP 400).
    Code422,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("1018", "", Self::Code1018),
        ("0", "", Self::Code0),
        ("100", "", Self::Code100),
        ("422", "", Self::Code422),
    ];
    const OTHER: Self = Self::Other;
}

/// Create a Booking from the Waitlist: `booking.v1.booking.createfromwaitlist`
///
/// Scope: `booking`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/booking/booking/booking-v1-booking-createfromwaitlist.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Createfromwaitlist(rt::Params);

impl Createfromwaitlist {
    /// A request with its required parameters:
    ///
    /// - `waitListId`: `integer`.
    #[inline]
    pub fn new(wait_list_id: i64) -> Self {
        Self(rt::Params::new().int("waitListId", wait_list_id))
    }

    /// `fields`: `object`.
    #[inline]
    pub fn fields(self, value: AddFields) -> Self {
        Self(self.0.object("fields", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Createfromwaitlist {
    const NAME: &'static str = "booking.v1.booking.createfromwaitlist";
    const REQUIRED: &'static [&'static str] = &["waitListId"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = i64;
    type Error = CreatefromwaitlistError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `booking.v1.booking.createfromwaitlist`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CreatefromwaitlistError {
    /// `1038`: `wait list item not found` (HTTP 400).
    Code1038,
    /// `0`: `Required fields:` (HTTP 400).
    Code0,
    /// `100`: `Could not find value for parameter` (HTTP 400).
    Code100,
    /// `422`: `Invalid date period` (HTTP 400).
    Code422,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for CreatefromwaitlistError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("1038", "", Self::Code1038),
        ("0", "", Self::Code0),
        ("100", "", Self::Code100),
        ("422", "", Self::Code422),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete Booking: `booking.v1.booking.delete`
///
/// Scope: `booking`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/booking/booking/booking-v1-booking-delete.html)
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
    const NAME: &'static str = "booking.v1.booking.delete";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `booking.v1.booking.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `100`: `Could not find value for parameter {id}` (HTTP 400).
    Code100,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("100", "", Self::Code100),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Information About Booking: `booking.v1.booking.get`
///
/// Scope: `booking`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/booking/booking/booking-v1-booking-get.html)
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
    const NAME: &'static str = "booking.v1.booking.get";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `booking.v1.booking.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `booking`: `object`. Seen in examples only.
    pub booking: Option<GetOutputBooking>,
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
        f.field("booking", &mut self.booking);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.booking` of `booking.v1.booking.get`, `result.booking` of `booking.v1.booking.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputBooking {
    /// `datePeriod`: `object`.
    pub date_period: Option<GetOutputBookingDatePeriod>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `resourceIds`: `array`.
    pub resource_ids: Option<Vec<rt::Value>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputBooking {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputBooking", self, f)
    }
}

impl rt::Object for GetOutputBooking {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("datePeriod", &mut self.date_period);
        f.text("description", &mut self.description);
        f.int("id", &mut self.id);
        f.text("name", &mut self.name);
        f.field("resourceIds", &mut self.resource_ids);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.booking.datePeriod` of `booking.v1.booking.get`, `result.booking.datePeriod` of
/// `booking.v1.booking.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputBookingDatePeriod {
    /// `from`. In examples: `object`.
    pub from: Option<GetOutputBookingDatePeriodFrom>,
    /// `to`. In examples: `object`.
    pub to: Option<GetOutputBookingDatePeriodFrom>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputBookingDatePeriod {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputBookingDatePeriod", self, f)
    }
}

impl rt::Object for GetOutputBookingDatePeriod {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("from", &mut self.from);
        f.field("to", &mut self.to);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.booking.datePeriod.from` of `booking.v1.booking.get`, `result.booking.datePeriod.to`
/// of `booking.v1.booking.get`, `result.booking.datePeriod.from` of `booking.v1.booking.list`,
/// `result.booking.datePeriod.to` of `booking.v1.booking.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputBookingDatePeriodFrom {
    /// `timestamp`: `integer`. Seen in examples only.
    pub timestamp: Option<i64>,
    /// `timezone`: `string`. Seen in examples only.
    pub timezone: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputBookingDatePeriodFrom {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputBookingDatePeriodFrom", self, f)
    }
}

impl rt::Object for GetOutputBookingDatePeriodFrom {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("timestamp", &mut self.timestamp);
        f.text("timezone", &mut self.timezone);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `booking.v1.booking.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `1021`: `Booking not found` (HTTP 400).
    Code1021,
    /// `100`: `Could not find value for parameter` (HTTP 400).
    Code100,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("1021", "", Self::Code1021),
        ("100", "", Self::Code100),
    ];
    const OTHER: Self = Self::Other;
}

/// Get the list of bookings: `booking.v1.booking.list`
///
/// Scope: `booking`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/booking/booking/booking-v1-booking-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct List(rt::Params);

impl List {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `FILTER`: `object`.
    ///
    /// See [`ListFilter`].
    #[inline]
    pub fn filter(self, value: impl Into<rt::Filter>) -> Self {
        Self(self.0.filter("FILTER", value))
    }

    /// `ORDER`: `object`. Default: `{id: 'ASC'}`.
    ///
    /// See [`ListOrder`].
    #[inline]
    pub fn order(self, value: impl Into<rt::Order>) -> Self {
        Self(self.0.order("ORDER", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for List {
    const NAME: &'static str = "booking.v1.booking.list";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = ListOutput;
    type Error = ListError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `FILTER` of `booking.v1.booking.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListFilter(rt::Params);

impl ListFilter {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `within`: `object`.
    #[inline]
    pub fn within(self, value: ListFilterWithin) -> Self {
        Self(self.0.object("within", value.into()))
    }

    /// `client`: `object`.
    #[inline]
    pub fn client(self, value: ListFilterClient) -> Self {
        Self(self.0.object("client", value.into()))
    }

    /// Any other condition by its key on the wire: an operator and a field, as in `>=within`.
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

/// Keys of `FILTER.within` of `booking.v1.booking.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListFilterWithin(rt::Params);

impl ListFilterWithin {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `dateFrom`. Required. In examples: `integer`.
    #[inline]
    pub fn date_from(self, value: i64) -> Self {
        Self(self.0.int("dateFrom", value))
    }

    /// `dateTo`. Required. In examples: `integer`.
    #[inline]
    pub fn date_to(self, value: i64) -> Self {
        Self(self.0.int("dateTo", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<ListFilterWithin> for rt::Params {
    #[inline]
    fn from(object: ListFilterWithin) -> Self {
        object.0
    }
}

/// Keys of `FILTER.client` of `booking.v1.booking.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListFilterClient(rt::Params);

impl ListFilterClient {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `entities`. Required. In examples: `object[]`.
    #[inline]
    pub fn entities(
        self,
        value: impl IntoIterator<Item = ListFilterClientEntities>,
    ) -> Self {
        Self(self.0.objects("entities", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<ListFilterClient> for rt::Params {
    #[inline]
    fn from(object: ListFilterClient) -> Self {
        object.0
    }
}

/// Keys of `FILTER.client.entities` of `booking.v1.booking.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListFilterClientEntities(rt::Params);

impl ListFilterClientEntities {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `code`. Required. In examples: `string`.
    #[inline]
    pub fn code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("code", value.into()))
    }

    /// `module`. Required. In examples: `string`.
    #[inline]
    pub fn module(self, value: impl Into<String>) -> Self {
        Self(self.0.text("module", value.into()))
    }

    /// `id`. Required. In examples: `string`.
    #[inline]
    pub fn id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("id", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<ListFilterClientEntities> for rt::Params {
    #[inline]
    fn from(object: ListFilterClientEntities) -> Self {
        object.0
    }
}

/// Keys of `ORDER` of `booking.v1.booking.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListOrder(rt::Params);

impl ListOrder {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("id", value.into()))
    }

    /// `dateFrom`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn date_from(self, value: impl Into<String>) -> Self {
        Self(self.0.text("dateFrom", value.into()))
    }

    /// `dateTo`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn date_to(self, value: impl Into<String>) -> Self {
        Self(self.0.text("dateTo", value.into()))
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

/// Keys of `result` of `booking.v1.booking.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `booking`: `object[]`. Seen in examples only.
    pub booking: Option<Vec<GetOutputBooking>>,
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
        f.field("booking", &mut self.booking);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `booking.v1.booking.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `1018`: `Empty resource collection` (HTTP 400).
    Code1018,
    /// `0`: `Required fields:` (HTTP 400).
    Code0,
    /// `100`: `Could not find value for parameter` (HTTP 400).
    Code100,
    /// `422`: `Invalid date period` (HTTP 400).
    Code422,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("1018", "", Self::Code1018),
        ("0", "", Self::Code0),
        ("100", "", Self::Code100),
        ("422", "", Self::Code422),
    ];
    const OTHER: Self = Self::Other;
}

/// Update Booking: `booking.v1.booking.update`
///
/// Scope: `booking`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/booking/booking/booking-v1-booking-update.html)
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
    const NAME: &'static str = "booking.v1.booking.update";
    const REQUIRED: &'static [&'static str] = &["id", "fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `booking.v1.booking.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFields(rt::Params);

impl UpdateFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `resourceIds`: `array`.
    #[inline]
    pub fn resource_ids(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("resourceIds", value.into()))
    }

    /// `name`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("name", value.into()))
    }

    /// `description`: `string`.
    #[inline]
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("description", value.into()))
    }

    /// `datePeriod`: `object`.
    #[inline]
    pub fn date_period(self, value: AddFieldsDatePeriod) -> Self {
        Self(self.0.object("datePeriod", value.into()))
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

/// What can go wrong in `booking.v1.booking.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `1019`: `Booking not found` (HTTP 400).
    Code1019,
    /// `1018`: `Empty resource collection` (HTTP 400).
    Code1018,
    /// `0`: `Required fields:` (HTTP 400).
    Code0,
    /// `100`: `Could not find value for parameter` (HTTP 400).
    Code100,
    /// `422`: `Invalid date period` (HTTP 400).
    Code422,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("1019", "", Self::Code1019),
        ("1018", "", Self::Code1018),
        ("0", "", Self::Code0),
        ("100", "", Self::Code100),
        ("422", "", Self::Code422),
    ];
    const OTHER: Self = Self::Other;
}
