// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `bizproc.activity.*`.

use bitrix24_runtime as rt;

/// Add a New Action: `bizproc.activity.add`
///
/// Scope: `bizproc`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-activity/bizproc-activity-add.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Add(rt::Params);

impl Add {
    /// A request in which nothing is set yet. Required: `CODE`, `HANDLER`, `NAME`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `CODE`: `string`. Required.
    #[inline]
    pub fn code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CODE", value.into()))
    }

    /// `HANDLER`: `string`. Required.
    #[inline]
    pub fn handler(self, value: impl Into<String>) -> Self {
        Self(self.0.text("HANDLER", value.into()))
    }

    /// `AUTH_USER_ID`: `integer`.
    #[inline]
    pub fn auth_user_id(self, value: i64) -> Self {
        Self(self.0.int("AUTH_USER_ID", value))
    }

    /// `USE_SUBSCRIPTION`: `boolean`. Values: `Y`, `N`. In examples: `string`.
    #[inline]
    pub fn use_subscription(self, value: bool) -> Self {
        Self(self.0.yes_no("USE_SUBSCRIPTION", value))
    }

    /// `NAME`: `string | object`. Required.
    #[inline]
    pub fn name(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("NAME", value.into()))
    }

    /// `DESCRIPTION`: `string | object`.
    #[inline]
    pub fn description(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("DESCRIPTION", value.into()))
    }

    /// `PROPERTIES`: `object`.
    ///
    /// See [`AddPropertiesEntry`].
    #[inline]
    pub fn properties(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("PROPERTIES", value.into()))
    }

    /// `RETURN_PROPERTIES`: `object`.
    ///
    /// See [`AddPropertiesEntry`].
    #[inline]
    pub fn return_properties(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("RETURN_PROPERTIES", value.into()))
    }

    /// `DOCUMENT_TYPE`: `array`.
    #[inline]
    pub fn document_type(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("DOCUMENT_TYPE", value.into()))
    }

    /// `FILTER`: `object`.
    ///
    /// See [`AddFilter`].
    #[inline]
    pub fn filter(self, value: impl Into<rt::Filter>) -> Self {
        Self(self.0.filter("FILTER", value))
    }

    /// `USE_PLACEMENT`: `boolean`. Values: `Y`, `N`.
    #[inline]
    pub fn use_placement(self, value: bool) -> Self {
        Self(self.0.yes_no("USE_PLACEMENT", value))
    }

    /// `PLACEMENT_HANDLER`: `string`.
    #[inline]
    pub fn placement_handler(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PLACEMENT_HANDLER", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Add {
    const NAME: &'static str = "bizproc.activity.add";
    const REQUIRED: &'static [&'static str] = &["CODE", "HANDLER", "NAME"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `PROPERTIES.<key>` of `bizproc.activity.add`, `RETURN_PROPERTIES.<key>` of
/// `bizproc.activity.add`, `FIELDS.PROPERTIES.<key>` of `bizproc.activity.update`,
/// `FIELDS.RETURN_PROPERTIES.<key>` of `bizproc.activity.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddPropertiesEntry(rt::Params);

impl AddPropertiesEntry {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `Name`: `string | object`.
    #[inline]
    pub fn name(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("Name", value.into()))
    }

    /// `Description`: `string | object`.
    #[inline]
    pub fn description(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("Description", value.into()))
    }

    /// `Type`: `string`. Values: `bool`, `date`, `datetime`, `double`, `file`, `int`, `select`, `string`,
    /// `text`, `user` or others.
    #[inline]
    pub fn r#type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("Type", value.into()))
    }

    /// `Options`: `array`. In examples: `object`.
    #[inline]
    pub fn options(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("Options", value.into()))
    }

    /// `Required`: `boolean`. Values: `Y`, `N`. In examples: `string`.
    #[inline]
    pub fn required(self, value: bool) -> Self {
        Self(self.0.yes_no("Required", value))
    }

    /// `Multiple`: `boolean`. Values: `Y`, `N`. In examples: `string`.
    #[inline]
    pub fn multiple(self, value: bool) -> Self {
        Self(self.0.yes_no("Multiple", value))
    }

    /// `Default`: `any`.
    #[inline]
    pub fn default_(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("Default", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddPropertiesEntry> for rt::Params {
    #[inline]
    fn from(object: AddPropertiesEntry) -> Self {
        object.0
    }
}

impl From<AddPropertiesEntry> for rt::Value {
    #[inline]
    fn from(object: AddPropertiesEntry) -> Self {
        object.0.into_value()
    }
}

/// Keys of `FILTER` of `bizproc.activity.add`, `FIELDS.FILTER` of `bizproc.activity.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFilter(rt::Params);

impl AddFilter {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `INCLUDE`. In examples: `string[][]`.
    #[inline]
    pub fn include(self, value: impl IntoIterator<Item = impl Into<rt::Value>>) -> Self {
        Self(self.0.values("INCLUDE", value))
    }

    /// `EXCLUDE`. In examples: `string[]`.
    #[inline]
    pub fn exclude(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("EXCLUDE", value.into()))
    }

    /// Any other condition by its key on the wire: an operator and a field, as in `>=INCLUDE`.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddFilter> for rt::Params {
    #[inline]
    fn from(object: AddFilter) -> Self {
        object.0
    }
}

impl From<AddFilter> for rt::Filter {
    #[inline]
    fn from(object: AddFilter) -> Self {
        object.0.into()
    }
}

/// What can go wrong in `bizproc.activity.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `ACCESS_DENIED`: `Application context required` (HTTP 400).
    AccessDeniedApplicationContextRequired,
    /// `ACCESS_DENIED`:
    ///
    /// - `Access denied!` (HTTP 400)
    /// - any other text
    AccessDenied,
    /// `ERROR_ACTIVITY_VALIDATION_FAILURE`: `Empty data!` (HTTP 400).
    ErrorActivityValidationFailureEmptyData,
    /// `ERROR_ACTIVITY_VALIDATION_FAILURE`: `Empty activity code!` (HTTP 400).
    ErrorActivityValidationFailureEmptyActivityCode,
    /// `ERROR_ACTIVITY_VALIDATION_FAILURE`: `Wrong activity code!` (HTTP 400).
    ErrorActivityValidationFailureWrongActivityCode,
    /// `ERROR_ACTIVITY_VALIDATION_FAILURE`: `Empty activity NAME!` (HTTP 400).
    ErrorActivityValidationFailureEmptyActivityName,
    /// `ERROR_ACTIVITY_VALIDATION_FAILURE`: `Wrong properties array!` (HTTP 400).
    ErrorActivityValidationFailureWrongPropertiesArray,
    /// `ERROR_ACTIVITY_VALIDATION_FAILURE`: `Wrong property key <key>!` (HTTP 400).
    ErrorActivityValidationFailureWrongPropertyKey,
    /// `ERROR_ACTIVITY_VALIDATION_FAILURE`: `Empty property NAME <key>!` (HTTP 400).
    ErrorActivityValidationFailureEmptyPropertyName,
    /// `ERROR_ACTIVITY_VALIDATION_FAILURE`: `Wrong activity FILTER!` (HTTP 400).
    ErrorActivityValidationFailureWrongActivityFilter,
    /// `ERROR_ACTIVITY_VALIDATION_FAILURE`: `Wrong activity DOCUMENT_TYPE!` (HTTP 400).
    ErrorActivityValidationFailureWrongActivityDocumentType,
    /// `ERROR_ACTIVITY_VALIDATION_FAILURE` with any other text.
    ErrorActivityValidationFailure,
    /// `ERROR_UNSUPPORTED_PROTOCOL`: `Unsupported handler protocol` (HTTP 400).
    ErrorUnsupportedProtocol,
    /// `ERROR_WRONG_HANDLER_URL`: `Wrong handler URL` (HTTP 400).
    ErrorWrongHandlerUrl,
    /// `ERROR_ACTIVITY_ALREADY_INSTALLED`: `Activity or Robot already installed!` (HTTP 400).
    ErrorActivityAlreadyInstalled,
    /// `ERROR_ACTIVITY_ADD_FAILURE`: `Activity or Robot already added!` (HTTP 400).
    ErrorActivityAddFailureActivityOrRobotAlreadyAdded,
    /// `ERROR_ACTIVITY_ADD_FAILURE`: `Activity save error!` (HTTP 400).
    ErrorActivityAddFailureActivitySaveError,
    /// `ERROR_ACTIVITY_ADD_FAILURE` with any other text.
    ErrorActivityAddFailure,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "ACCESS_DENIED",
            "Application context required",
            Self::AccessDeniedApplicationContextRequired,
        ),
        ("ACCESS_DENIED", "Access denied!", Self::AccessDenied),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        (
            "ERROR_ACTIVITY_VALIDATION_FAILURE",
            "Wrong activity DOCUMENT_TYPE!",
            Self::ErrorActivityValidationFailureWrongActivityDocumentType,
        ),
        (
            "ERROR_ACTIVITY_VALIDATION_FAILURE",
            "Wrong properties array!",
            Self::ErrorActivityValidationFailureWrongPropertiesArray,
        ),
        (
            "ERROR_ACTIVITY_VALIDATION_FAILURE",
            "Wrong activity FILTER!",
            Self::ErrorActivityValidationFailureWrongActivityFilter,
        ),
        (
            "ERROR_ACTIVITY_VALIDATION_FAILURE",
            "Empty activity code!",
            Self::ErrorActivityValidationFailureEmptyActivityCode,
        ),
        (
            "ERROR_ACTIVITY_VALIDATION_FAILURE",
            "Wrong activity code!",
            Self::ErrorActivityValidationFailureWrongActivityCode,
        ),
        (
            "ERROR_ACTIVITY_VALIDATION_FAILURE",
            "Empty activity NAME!",
            Self::ErrorActivityValidationFailureEmptyActivityName,
        ),
        (
            "ERROR_ACTIVITY_VALIDATION_FAILURE",
            "Empty property NAME *!",
            Self::ErrorActivityValidationFailureEmptyPropertyName,
        ),
        (
            "ERROR_ACTIVITY_VALIDATION_FAILURE",
            "Wrong property key *!",
            Self::ErrorActivityValidationFailureWrongPropertyKey,
        ),
        (
            "ERROR_ACTIVITY_VALIDATION_FAILURE",
            "Empty data!",
            Self::ErrorActivityValidationFailureEmptyData,
        ),
        ("ERROR_ACTIVITY_VALIDATION_FAILURE", "", Self::ErrorActivityValidationFailure),
        ("ERROR_UNSUPPORTED_PROTOCOL", "", Self::ErrorUnsupportedProtocol),
        ("ERROR_WRONG_HANDLER_URL", "", Self::ErrorWrongHandlerUrl),
        ("ERROR_ACTIVITY_ALREADY_INSTALLED", "", Self::ErrorActivityAlreadyInstalled),
        (
            "ERROR_ACTIVITY_ADD_FAILURE",
            "Activity or Robot already added!",
            Self::ErrorActivityAddFailureActivityOrRobotAlreadyAdded,
        ),
        (
            "ERROR_ACTIVITY_ADD_FAILURE",
            "Activity save error!",
            Self::ErrorActivityAddFailureActivitySaveError,
        ),
        ("ERROR_ACTIVITY_ADD_FAILURE", "", Self::ErrorActivityAddFailure),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete Action: `bizproc.activity.delete`
///
/// Scope: `bizproc`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-activity/bizproc-activity-delete.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Delete(rt::Params);

impl Delete {
    /// A request with its required parameters:
    ///
    /// - `CODE`: `string`.
    #[inline]
    pub fn new(code: impl Into<String>) -> Self {
        Self(rt::Params::new().text("CODE", code.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Delete {
    const NAME: &'static str = "bizproc.activity.delete";
    const REQUIRED: &'static [&'static str] = &["CODE"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `bizproc.activity.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `ACCESS_DENIED`: `Application context required` (HTTP 400).
    AccessDeniedApplicationContextRequired,
    /// `ACCESS_DENIED`:
    ///
    /// - `Access denied!` (HTTP 400)
    /// - any other text
    AccessDenied,
    /// `ERROR_ACTIVITY_VALIDATION_FAILURE`: `Empty activity code!` (HTTP 400).
    ErrorActivityValidationFailureEmptyActivityCode,
    /// `ERROR_ACTIVITY_VALIDATION_FAILURE`: `Wrong activity code!` (HTTP 400).
    ErrorActivityValidationFailureWrongActivityCode,
    /// `ERROR_ACTIVITY_VALIDATION_FAILURE` with any other text.
    ErrorActivityValidationFailure,
    /// `ERROR_ACTIVITY_NOT_FOUND`: `Activity or Automation rule not found!` (HTTP 400).
    ErrorActivityNotFound,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "ACCESS_DENIED",
            "Application context required",
            Self::AccessDeniedApplicationContextRequired,
        ),
        ("ACCESS_DENIED", "Access denied!", Self::AccessDenied),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        (
            "ERROR_ACTIVITY_VALIDATION_FAILURE",
            "Empty activity code!",
            Self::ErrorActivityValidationFailureEmptyActivityCode,
        ),
        (
            "ERROR_ACTIVITY_VALIDATION_FAILURE",
            "Wrong activity code!",
            Self::ErrorActivityValidationFailureWrongActivityCode,
        ),
        ("ERROR_ACTIVITY_VALIDATION_FAILURE", "", Self::ErrorActivityValidationFailure),
        ("ERROR_ACTIVITY_NOT_FOUND", "", Self::ErrorActivityNotFound),
    ];
    const OTHER: Self = Self::Other;
}

/// Get a List of Application Actions: `bizproc.activity.list`
///
/// Scope: `bizproc`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-activity/bizproc-activity-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct List(rt::Params);

impl List {
    /// The request; it has no parameters.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for List {
    const NAME: &'static str = "bizproc.activity.list";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<rt::Value>;
    type Error = ListError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `bizproc.activity.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `ACCESS_DENIED`: `Application context required` (HTTP 400).
    AccessDeniedApplicationContextRequired,
    /// `ACCESS_DENIED`:
    ///
    /// - `Access denied!` (HTTP 400)
    /// - any other text
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "ACCESS_DENIED",
            "Application context required",
            Self::AccessDeniedApplicationContextRequired,
        ),
        ("ACCESS_DENIED", "Access denied!", Self::AccessDenied),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Write Information to the Business Process Log: `bizproc.activity.log`
///
/// Scope: `bizproc`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-activity/bizproc-activity-log.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Log(rt::Params);

impl Log {
    /// A request in which nothing is set yet. Required: `EVENT_TOKEN`, `LOG_MESSAGE`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `EVENT_TOKEN`: `string`. Required.
    #[inline]
    pub fn event_token(self, value: impl Into<String>) -> Self {
        Self(self.0.text("EVENT_TOKEN", value.into()))
    }

    /// `LOG_MESSAGE`: `string`. Required.
    #[inline]
    pub fn log_message(self, value: impl Into<String>) -> Self {
        Self(self.0.text("LOG_MESSAGE", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Log {
    const NAME: &'static str = "bizproc.activity.log";
    const REQUIRED: &'static [&'static str] = &["EVENT_TOKEN", "LOG_MESSAGE"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = LogError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `bizproc.activity.log`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum LogError {
    /// `ERROR_EMPTY_LOG_MESSAGE`: `Empty log message!` (HTTP 400).
    ErrorEmptyLogMessage,
    /// `ACCESS_DENIED`: `Access denied!` (HTTP 400).
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for LogError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ERROR_EMPTY_LOG_MESSAGE", "", Self::ErrorEmptyLogMessage),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Update Action: `bizproc.activity.update`
///
/// Scope: `bizproc`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-activity/bizproc-activity-update.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Update(rt::Params);

impl Update {
    /// A request with its required parameters:
    ///
    /// - `CODE`: `string`.
    /// - `FIELDS`: `object`.
    #[inline]
    pub fn new(code: impl Into<String>, fields: UpdateFields) -> Self {
        Self(rt::Params::new().text("CODE", code.into()).object("FIELDS", fields.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Update {
    const NAME: &'static str = "bizproc.activity.update";
    const REQUIRED: &'static [&'static str] = &["CODE", "FIELDS"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `FIELDS` of `bizproc.activity.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFields(rt::Params);

impl UpdateFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `HANDLER`: `string`.
    #[inline]
    pub fn handler(self, value: impl Into<String>) -> Self {
        Self(self.0.text("HANDLER", value.into()))
    }

    /// `AUTH_USER_ID`: `integer`.
    #[inline]
    pub fn auth_user_id(self, value: i64) -> Self {
        Self(self.0.int("AUTH_USER_ID", value))
    }

    /// `USE_SUBSCRIPTION`: `boolean`. Values: `Y`, `N`. In examples: `string`.
    #[inline]
    pub fn use_subscription(self, value: bool) -> Self {
        Self(self.0.yes_no("USE_SUBSCRIPTION", value))
    }

    /// `NAME`: `string | object`.
    #[inline]
    pub fn name(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("NAME", value.into()))
    }

    /// `DESCRIPTION`: `string | object`.
    #[inline]
    pub fn description(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("DESCRIPTION", value.into()))
    }

    /// `PROPERTIES`: `object`.
    ///
    /// See [`AddPropertiesEntry`].
    #[inline]
    pub fn properties(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("PROPERTIES", value.into()))
    }

    /// `RETURN_PROPERTIES`: `object`.
    ///
    /// See [`AddPropertiesEntry`].
    #[inline]
    pub fn return_properties(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("RETURN_PROPERTIES", value.into()))
    }

    /// `DOCUMENT_TYPE`: `array`.
    #[inline]
    pub fn document_type(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("DOCUMENT_TYPE", value.into()))
    }

    /// `FILTER`: `object`.
    ///
    /// See [`AddFilter`].
    #[inline]
    pub fn filter(self, value: impl Into<rt::Filter>) -> Self {
        Self(self.0.filter("FILTER", value))
    }

    /// `USE_PLACEMENT`: `boolean`. Values: `Y`, `N`.
    #[inline]
    pub fn use_placement(self, value: bool) -> Self {
        Self(self.0.yes_no("USE_PLACEMENT", value))
    }

    /// `PLACEMENT_HANDLER`: `string`.
    #[inline]
    pub fn placement_handler(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PLACEMENT_HANDLER", value.into()))
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

/// What can go wrong in `bizproc.activity.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `ACCESS_DENIED`: `Application context required` (HTTP 400).
    AccessDeniedApplicationContextRequired,
    /// `ACCESS_DENIED`:
    ///
    /// - `Access denied!` (HTTP 400)
    /// - any other text
    AccessDenied,
    /// `ERROR_ACTIVITY_VALIDATION_FAILURE`: `Empty activity code!` (HTTP 400).
    ErrorActivityValidationFailureEmptyActivityCode,
    /// `ERROR_ACTIVITY_VALIDATION_FAILURE`: `Wrong activity code!` (HTTP 400).
    ErrorActivityValidationFailureWrongActivityCode,
    /// `ERROR_ACTIVITY_VALIDATION_FAILURE`: `Wrong properties array!` (HTTP 400).
    ErrorActivityValidationFailureWrongPropertiesArray,
    /// `ERROR_ACTIVITY_VALIDATION_FAILURE`: `Wrong property key <key>!` (HTTP 400).
    ErrorActivityValidationFailureWrongPropertyKey,
    /// `ERROR_ACTIVITY_VALIDATION_FAILURE`: `Empty property NAME <key>!` (HTTP 400).
    ErrorActivityValidationFailureEmptyPropertyName,
    /// `ERROR_ACTIVITY_VALIDATION_FAILURE`: `Wrong activity FILTER!` (HTTP 400).
    ErrorActivityValidationFailureWrongActivityFilter,
    /// `ERROR_ACTIVITY_VALIDATION_FAILURE`: `Wrong activity DOCUMENT_TYPE!` (HTTP 400).
    ErrorActivityValidationFailureWrongActivityDocumentType,
    /// `ERROR_ACTIVITY_VALIDATION_FAILURE`: `No fields to update` (HTTP 400).
    ErrorActivityValidationFailureNoFieldsToUpdate,
    /// `ERROR_ACTIVITY_VALIDATION_FAILURE` with any other text.
    ErrorActivityValidationFailure,
    /// `ERROR_ACTIVITY_NOT_FOUND`: `Activity or Automation rule not found!` (HTTP 400).
    ErrorActivityNotFound,
    /// `ERROR_UNSUPPORTED_PROTOCOL`: `Unsupported handler protocol` (HTTP 400).
    ErrorUnsupportedProtocol,
    /// `ERROR_WRONG_HANDLER_URL`: `Wrong handler URL` (HTTP 400).
    ErrorWrongHandlerUrl,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "ACCESS_DENIED",
            "Application context required",
            Self::AccessDeniedApplicationContextRequired,
        ),
        ("ACCESS_DENIED", "Access denied!", Self::AccessDenied),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        (
            "ERROR_ACTIVITY_VALIDATION_FAILURE",
            "Wrong activity DOCUMENT_TYPE!",
            Self::ErrorActivityValidationFailureWrongActivityDocumentType,
        ),
        (
            "ERROR_ACTIVITY_VALIDATION_FAILURE",
            "Wrong properties array!",
            Self::ErrorActivityValidationFailureWrongPropertiesArray,
        ),
        (
            "ERROR_ACTIVITY_VALIDATION_FAILURE",
            "Wrong activity FILTER!",
            Self::ErrorActivityValidationFailureWrongActivityFilter,
        ),
        (
            "ERROR_ACTIVITY_VALIDATION_FAILURE",
            "Empty activity code!",
            Self::ErrorActivityValidationFailureEmptyActivityCode,
        ),
        (
            "ERROR_ACTIVITY_VALIDATION_FAILURE",
            "Wrong activity code!",
            Self::ErrorActivityValidationFailureWrongActivityCode,
        ),
        (
            "ERROR_ACTIVITY_VALIDATION_FAILURE",
            "Empty property NAME *!",
            Self::ErrorActivityValidationFailureEmptyPropertyName,
        ),
        (
            "ERROR_ACTIVITY_VALIDATION_FAILURE",
            "No fields to update",
            Self::ErrorActivityValidationFailureNoFieldsToUpdate,
        ),
        (
            "ERROR_ACTIVITY_VALIDATION_FAILURE",
            "Wrong property key *!",
            Self::ErrorActivityValidationFailureWrongPropertyKey,
        ),
        ("ERROR_ACTIVITY_VALIDATION_FAILURE", "", Self::ErrorActivityValidationFailure),
        ("ERROR_ACTIVITY_NOT_FOUND", "", Self::ErrorActivityNotFound),
        ("ERROR_UNSUPPORTED_PROTOCOL", "", Self::ErrorUnsupportedProtocol),
        ("ERROR_WRONG_HANDLER_URL", "", Self::ErrorWrongHandlerUrl),
    ];
    const OTHER: Self = Self::Other;
}
