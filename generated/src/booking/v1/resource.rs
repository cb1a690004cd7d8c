// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `booking.v1.resource.*`.

use bitrix24_runtime as rt;

pub mod slots;

/// Add a New Resource: `booking.v1.resource.add`
///
/// Scope: `booking`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/booking/resource/booking-v1-resource-add.html)
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
    const NAME: &'static str = "booking.v1.resource.add";
    const REQUIRED: &'static [&'static str] = &["fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `booking.v1.resource.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFields(rt::Params);

impl AddFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `name`: `string`. Required.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("name", value.into()))
    }

    /// `description`: `string`. Default: (empty).
    #[inline]
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("description", value.into()))
    }

    /// `typeId`: `integer`. Required.
    #[inline]
    pub fn type_id(self, value: i64) -> Self {
        Self(self.0.int("typeId", value))
    }

    /// `isMain`: `string`. Default: `Y`. Values: `Y`, `N`.
    #[inline]
    pub fn is_main(self, value: bool) -> Self {
        Self(self.0.yes_no("isMain", value))
    }

    /// `isInfoNotificationOn`: `string`. Default: `Y`. Values: `Y`, `N`.
    #[inline]
    pub fn is_info_notification_on(self, value: bool) -> Self {
        Self(self.0.yes_no("isInfoNotificationOn", value))
    }

    /// `templateTypeInfo`: `string`. Default: `inanimate`. Values: `inanimate`, `animate`.
    #[inline]
    pub fn template_type_info(self, value: impl Into<String>) -> Self {
        Self(self.0.text("templateTypeInfo", value.into()))
    }

    /// `isConfirmationNotificationOn`: `string`. Default: `Y`. Values: `Y`, `N`.
    #[inline]
    pub fn is_confirmation_notification_on(self, value: bool) -> Self {
        Self(self.0.yes_no("isConfirmationNotificationOn", value))
    }

    /// `templateTypeConfirmation`: `string`. Default: `inanimate`. Values: `inanimate`, `animate`.
    #[inline]
    pub fn template_type_confirmation(self, value: impl Into<String>) -> Self {
        Self(self.0.text("templateTypeConfirmation", value.into()))
    }

    /// `isReminderNotificationOn`: `string`. Default: `Y`. Values: `Y`, `N`.
    #[inline]
    pub fn is_reminder_notification_on(self, value: bool) -> Self {
        Self(self.0.yes_no("isReminderNotificationOn", value))
    }

    /// `templateTypeReminder`: `string`. Values: `base`.
    #[inline]
    pub fn template_type_reminder(self, value: impl Into<String>) -> Self {
        Self(self.0.text("templateTypeReminder", value.into()))
    }

    /// `isFeedbackNotificationOn`: `string`. Default: `Y`. Values: `Y`, `N`.
    #[inline]
    pub fn is_feedback_notification_on(self, value: bool) -> Self {
        Self(self.0.yes_no("isFeedbackNotificationOn", value))
    }

    /// `templateTypeFeedback`: `string`. Default: `inanimate`. Values: `inanimate`, `animate`.
    #[inline]
    pub fn template_type_feedback(self, value: impl Into<String>) -> Self {
        Self(self.0.text("templateTypeFeedback", value.into()))
    }

    /// `isDelayedNotificationOn`: `string`. Default: `Y`. Values: `Y`, `N`.
    #[inline]
    pub fn is_delayed_notification_on(self, value: bool) -> Self {
        Self(self.0.yes_no("isDelayedNotificationOn", value))
    }

    /// `templateTypeDelayed`: `string`. Default: `inanimate`. Values: `inanimate`, `animate`.
    #[inline]
    pub fn template_type_delayed(self, value: impl Into<String>) -> Self {
        Self(self.0.text("templateTypeDelayed", value.into()))
    }

    /// `infoDelay`: `integer`. Default: `300`.
    #[inline]
    pub fn info_delay(self, value: i64) -> Self {
        Self(self.0.int("infoDelay", value))
    }

    /// `reminderDelay`: `integer`. Default: `-1`.
    #[inline]
    pub fn reminder_delay(self, value: i64) -> Self {
        Self(self.0.int("reminderDelay", value))
    }

    /// `delayedDelay`: `integer`. Default: `300`.
    #[inline]
    pub fn delayed_delay(self, value: i64) -> Self {
        Self(self.0.int("delayedDelay", value))
    }

    /// `delayedCounterDelay`: `integer`. Default: `7200`.
    #[inline]
    pub fn delayed_counter_delay(self, value: i64) -> Self {
        Self(self.0.int("delayedCounterDelay", value))
    }

    /// `confirmationDelay`: `integer`. Default: `86400`.
    #[inline]
    pub fn confirmation_delay(self, value: i64) -> Self {
        Self(self.0.int("confirmationDelay", value))
    }

    /// `confirmationRepetitions`: `integer`. Default: `0`.
    #[inline]
    pub fn confirmation_repetitions(self, value: i64) -> Self {
        Self(self.0.int("confirmationRepetitions", value))
    }

    /// `confirmationRepetitionsInterval`: `integer`. Default: `0`.
    #[inline]
    pub fn confirmation_repetitions_interval(self, value: i64) -> Self {
        Self(self.0.int("confirmationRepetitionsInterval", value))
    }

    /// `confirmationCounterDelay`: `integer`. Default: `7200`.
    #[inline]
    pub fn confirmation_counter_delay(self, value: i64) -> Self {
        Self(self.0.int("confirmationCounterDelay", value))
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

/// Keys of `result` of `booking.v1.resource.add`.
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

/// What can go wrong in `booking.v1.resource.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `0`: `Required fields: name` (HTTP 400).
    Code0,
    /// `100`: `Could not find value for parameter {fields}` (HTTP 400).
    Code100,
    /// `1006`: `ResourceType not found` (HTTP 400).
    Code1006,
    /// `1013`: `Resource type with id 17 does not exist` (HTTP 400).
    Code1013,
    /// `422`: `Invalid value of the field` (HTTP 400).
    Code422,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("0", "", Self::Code0),
        ("100", "", Self::Code100),
        ("1006", "", Self::Code1006),
        ("1013", "", Self::Code1013),
        ("422", "", Self::Code422),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete Resource: `booking.v1.resource.delete`
///
/// Scope: `booking`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/booking/resource/booking-v1-resource-delete.html)
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
    const NAME: &'static str = "booking.v1.resource.delete";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `booking.v1.resource.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `100`: `Could not find value for parameter {id}` (HTTP 400).
    Code100,
    /// `1008`: `Resource has not been found` (HTTP 400).
    Code1008,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("100", "", Self::Code100),
        ("1008", "", Self::Code1008),
    ];
    const OTHER: Self = Self::Other;
}

/// Get resource: `booking.v1.resource.get`
///
/// Scope: `booking`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/booking/resource/booking-v1-resource-get.html)
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
    const NAME: &'static str = "booking.v1.resource.get";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `booking.v1.resource.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `resource`: `object`. Seen in examples only.
    pub resource: Option<GetOutputResource>,
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
        f.field("resource", &mut self.resource);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.resource` of `booking.v1.resource.get`, `result.resource` of
/// `booking.v1.resource.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputResource {
    /// `confirmationCounterDelay`: `integer`.
    pub confirmation_counter_delay: Option<i64>,
    /// `confirmationDelay`: `integer`.
    pub confirmation_delay: Option<i64>,
    /// `confirmationRepetitions`: `integer`.
    pub confirmation_repetitions: Option<i64>,
    /// `confirmationRepetitionsInterval`: `integer`.
    pub confirmation_repetitions_interval: Option<i64>,
    /// `delayedCounterDelay`: `integer`.
    pub delayed_counter_delay: Option<i64>,
    /// `delayedDelay`: `integer`.
    pub delayed_delay: Option<i64>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `infoDelay`: `integer`.
    pub info_delay: Option<i64>,
    /// `isConfirmationNotificationOn`: `string`. Values: `Y`, `N`.
    pub is_confirmation_notification_on: Option<bool>,
    /// `isDelayedNotificationOn`: `string`. Values: `Y`, `N`.
    pub is_delayed_notification_on: Option<bool>,
    /// `isFeedbackNotificationOn`: `string`. Values: `Y`, `N`.
    pub is_feedback_notification_on: Option<bool>,
    /// `isInfoNotificationOn`: `string`. Values: `Y`, `N`.
    pub is_info_notification_on: Option<bool>,
    /// `isMain`: `string`. Values: `Y`, `N`.
    pub is_main: Option<bool>,
    /// `isReminderNotificationOn`: `string`. Values: `Y`, `N`.
    pub is_reminder_notification_on: Option<bool>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `reminderDelay`: `integer`.
    pub reminder_delay: Option<i64>,
    /// `templateTypeConfirmation`: `string`. Values: `inanimate`, `animate`.
    pub template_type_confirmation: Option<String>,
    /// `templateTypeDelayed`: `string`. Values: `inanimate`, `animate`.
    pub template_type_delayed: Option<String>,
    /// `templateTypeFeedback`: `string`. Values: `inanimate`, `animate`.
    pub template_type_feedback: Option<String>,
    /// `templateTypeInfo`: `string`. Values: `inanimate`, `animate`.
    pub template_type_info: Option<String>,
    /// `templateTypeReminder`: `string`. Values: `base`.
    pub template_type_reminder: Option<String>,
    /// `typeId`: `integer`.
    pub type_id: Option<i64>,
    /// `confirmationNotificationDelay`: `integer`. Seen in examples only.
    pub confirmation_notification_delay: Option<i64>,
    /// `confirmationNotificationRepetitions`: `double | null`. Seen in examples only.
    pub confirmation_notification_repetitions: Option<f64>,
    /// `confirmationNotificationRepetitionsInterval`: `integer`. Seen in examples only.
    pub confirmation_notification_repetitions_interval: Option<i64>,
    /// `delayedNotificationDelay`: `integer`. Seen in examples only.
    pub delayed_notification_delay: Option<i64>,
    /// `infoNotificationDelay`: `double | null`. Seen in examples only.
    pub info_notification_delay: Option<f64>,
    /// `reminderNotificationDelay`: `integer`. Seen in examples only.
    pub reminder_notification_delay: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputResource {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputResource", self, f)
    }
}

impl rt::Object for GetOutputResource {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("confirmationCounterDelay", &mut self.confirmation_counter_delay);
        f.int("confirmationDelay", &mut self.confirmation_delay);
        f.int("confirmationRepetitions", &mut self.confirmation_repetitions);
        f.int(
            "confirmationRepetitionsInterval",
            &mut self.confirmation_repetitions_interval,
        );
        f.int("delayedCounterDelay", &mut self.delayed_counter_delay);
        f.int("delayedDelay", &mut self.delayed_delay);
        f.text("description", &mut self.description);
        f.int("id", &mut self.id);
        f.int("infoDelay", &mut self.info_delay);
        f.flag(
            "isConfirmationNotificationOn",
            &mut self.is_confirmation_notification_on,
        );
        f.flag("isDelayedNotificationOn", &mut self.is_delayed_notification_on);
        f.flag("isFeedbackNotificationOn", &mut self.is_feedback_notification_on);
        f.flag("isInfoNotificationOn", &mut self.is_info_notification_on);
        f.flag("isMain", &mut self.is_main);
        f.flag("isReminderNotificationOn", &mut self.is_reminder_notification_on);
        f.text("name", &mut self.name);
        f.int("reminderDelay", &mut self.reminder_delay);
        f.text("templateTypeConfirmation", &mut self.template_type_confirmation);
        f.text("templateTypeDelayed", &mut self.template_type_delayed);
        f.text("templateTypeFeedback", &mut self.template_type_feedback);
        f.text("templateTypeInfo", &mut self.template_type_info);
        f.text("templateTypeReminder", &mut self.template_type_reminder);
        f.int("typeId", &mut self.type_id);
        f.int(
            "confirmationNotificationDelay",
            &mut self.confirmation_notification_delay,
        );
        f.number(
            "confirmationNotificationRepetitions",
            &mut self.confirmation_notification_repetitions,
        );
        f.int(
            "confirmationNotificationRepetitionsInterval",
            &mut self.confirmation_notification_repetitions_interval,
        );
        f.int("delayedNotificationDelay", &mut self.delayed_notification_delay);
        f.number("infoNotificationDelay", &mut self.info_notification_delay);
        f.int("reminderNotificationDelay", &mut self.reminder_notification_delay);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `booking.v1.resource.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `1009`: `Resource not found` (HTTP 400).
    Code1009,
    /// `100`: `Could not find value for parameter {id}` (HTTP 400).
    Code100,
    /// `1021`: `Resource not found` (HTTP 400).
    Code1021,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("1009", "", Self::Code1009),
        ("100", "", Self::Code100),
        ("1021", "", Self::Code1021),
    ];
    const OTHER: Self = Self::Other;
}

/// Get the list of resources: `booking.v1.resource.list`
///
/// Scope: `booking`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/booking/resource/booking-v1-resource-list.html)
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

    /// `ORDER`: `object`. Default: `{ID: 'ASC'}`.
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
    const NAME: &'static str = "booking.v1.resource.list";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = ListOutput;
    type Error = ListError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `FILTER` of `booking.v1.resource.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListFilter(rt::Params);

impl ListFilter {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `searchQuery`: `string`.
    #[inline]
    pub fn search_query(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("searchQuery", value.into()))
    }

    /// `isMain`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn is_main(self, value: bool) -> Self {
        Self(self.0.yes_no("isMain", value))
    }

    /// `typeId`: `integer`.
    #[inline]
    pub fn type_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("typeId", value.into()))
    }

    /// `name`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("name", value.into()))
    }

    /// `description`: `string`.
    #[inline]
    pub fn description(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("description", value.into()))
    }

    /// Any other condition by its key on the wire: an operator and a field, as in `>=searchQuery`.
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

/// Keys of `ORDER` of `booking.v1.resource.list`.
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

    /// `name`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("name", value.into()))
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

/// Keys of `result` of `booking.v1.resource.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `resource`: `object[]`. Seen in examples only.
    pub resource: Option<Vec<GetOutputResource>>,
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
        f.field("resource", &mut self.resource);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `booking.v1.resource.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `100`: `Invalid value to match with parameter {order}. Should be value of type array` (HTTP 400).
    InvalidValueToMatchParameterOrder,
    /// `100`: `Invalid value to match with parameter {filter}. Should be value of type array` (HTTP 400).
    InvalidValueToMatchParameterFilter,
    /// `100` with any other text.
    Code100,
    /// An empty code: `Invalid value {ASC} to match with parameter {order}. Should be value of type array.`
    /// (HTTP 400).
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "100",
            "Invalid value to match with parameter {filter}. Should be value of type array",
            Self::InvalidValueToMatchParameterFilter,
        ),
        (
            "100",
            "Invalid value to match with parameter {order}. Should be value of type array",
            Self::InvalidValueToMatchParameterOrder,
        ),
        ("100", "", Self::Code100),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Update resource: `booking.v1.resource.update`
///
/// Scope: `booking`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/booking/resource/booking-v1-resource-update.html)
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
    const NAME: &'static str = "booking.v1.resource.update";
    const REQUIRED: &'static [&'static str] = &["id", "fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `booking.v1.resource.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFields(rt::Params);

impl UpdateFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
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

    /// `typeId`: `integer`.
    #[inline]
    pub fn type_id(self, value: i64) -> Self {
        Self(self.0.int("typeId", value))
    }

    /// `isMain`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn is_main(self, value: bool) -> Self {
        Self(self.0.yes_no("isMain", value))
    }

    /// `isInfoNotificationOn`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn is_info_notification_on(self, value: bool) -> Self {
        Self(self.0.yes_no("isInfoNotificationOn", value))
    }

    /// `templateTypeInfo`: `string`. Values: `inanimate`, `animate`.
    #[inline]
    pub fn template_type_info(self, value: impl Into<String>) -> Self {
        Self(self.0.text("templateTypeInfo", value.into()))
    }

    /// `isConfirmationNotificationOn`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn is_confirmation_notification_on(self, value: bool) -> Self {
        Self(self.0.yes_no("isConfirmationNotificationOn", value))
    }

    /// `templateTypeConfirmation`: `string`. Values: `inanimate`, `animate`.
    #[inline]
    pub fn template_type_confirmation(self, value: impl Into<String>) -> Self {
        Self(self.0.text("templateTypeConfirmation", value.into()))
    }

    /// `isReminderNotificationOn`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn is_reminder_notification_on(self, value: bool) -> Self {
        Self(self.0.yes_no("isReminderNotificationOn", value))
    }

    /// `templateTypeReminder`: `string`. Values: `base`.
    #[inline]
    pub fn template_type_reminder(self, value: impl Into<String>) -> Self {
        Self(self.0.text("templateTypeReminder", value.into()))
    }

    /// `isFeedbackNotificationOn`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn is_feedback_notification_on(self, value: bool) -> Self {
        Self(self.0.yes_no("isFeedbackNotificationOn", value))
    }

    /// `templateTypeFeedback`: `string`. Values: `inanimate`, `animate`.
    #[inline]
    pub fn template_type_feedback(self, value: impl Into<String>) -> Self {
        Self(self.0.text("templateTypeFeedback", value.into()))
    }

    /// `isDelayedNotificationOn`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn is_delayed_notification_on(self, value: bool) -> Self {
        Self(self.0.yes_no("isDelayedNotificationOn", value))
    }

    /// `templateTypeDelayed`: `string`. Values: `inanimate`, `animate`.
    #[inline]
    pub fn template_type_delayed(self, value: impl Into<String>) -> Self {
        Self(self.0.text("templateTypeDelayed", value.into()))
    }

    /// `infoDelay`: `integer`.
    #[inline]
    pub fn info_delay(self, value: i64) -> Self {
        Self(self.0.int("infoDelay", value))
    }

    /// `reminderDelay`: `integer`.
    #[inline]
    pub fn reminder_delay(self, value: i64) -> Self {
        Self(self.0.int("reminderDelay", value))
    }

    /// `delayedDelay`: `integer`.
    #[inline]
    pub fn delayed_delay(self, value: i64) -> Self {
        Self(self.0.int("delayedDelay", value))
    }

    /// `delayedCounterDelay`: `integer`.
    #[inline]
    pub fn delayed_counter_delay(self, value: i64) -> Self {
        Self(self.0.int("delayedCounterDelay", value))
    }

    /// `confirmationDelay`: `integer`.
    #[inline]
    pub fn confirmation_delay(self, value: i64) -> Self {
        Self(self.0.int("confirmationDelay", value))
    }

    /// `confirmationRepetitions`: `integer`.
    #[inline]
    pub fn confirmation_repetitions(self, value: i64) -> Self {
        Self(self.0.int("confirmationRepetitions", value))
    }

    /// `confirmationRepetitionsInterval`: `integer`.
    #[inline]
    pub fn confirmation_repetitions_interval(self, value: i64) -> Self {
        Self(self.0.int("confirmationRepetitionsInterval", value))
    }

    /// `confirmationCounterDelay`: `integer`.
    #[inline]
    pub fn confirmation_counter_delay(self, value: i64) -> Self {
        Self(self.0.int("confirmationCounterDelay", value))
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

/// What can go wrong in `booking.v1.resource.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `100`: `Could not find value for parameter` (HTTP 400).
    Code100,
    /// `1007`: `Resource not found` (HTTP 400).
    Code1007,
    /// `1013`: `Resource type with id does not exist` (HTTP 400).
    Code1013,
    /// `422`: `Invalid value of the field` (HTTP 400).
    Code422,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("100", "", Self::Code100),
        ("1007", "", Self::Code1007),
        ("1013", "", Self::Code1013),
        ("422", "", Self::Code422),
    ];
    const OTHER: Self = Self::Other;
}
