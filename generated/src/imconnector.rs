// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `imconnector.*`.

use bitrix24_runtime as rt;

#[cfg(feature = "imconnector")]
pub mod chat;
#[cfg(feature = "imopenlines")]
pub mod connector;
#[cfg(feature = "imopenlines")]
pub mod delete;
#[cfg(feature = "imopenlines")]
pub mod send;
#[cfg(feature = "imopenlines")]
pub mod update;

/// Activate Connector: `imconnector.activate`
///
/// Scope: `imopenlines`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-activate.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Activate(rt::Params);

impl Activate {
    /// A request with its required parameters:
    ///
    /// - `CONNECTOR`: `string`.
    /// - `LINE`: `integer`.
    /// - `ACTIVE`: `string`.
    #[inline]
    pub fn new(
        connector: impl Into<String>,
        line: i64,
        active: impl Into<String>,
    ) -> Self {
        Self(
            rt::Params::new()
                .text("CONNECTOR", connector.into())
                .int("LINE", line)
                .text("ACTIVE", active.into()),
        )
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Activate {
    const NAME: &'static str = "imconnector.activate";
    const REQUIRED: &'static [&'static str] = &["CONNECTOR", "LINE", "ACTIVE"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = ActivateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `imconnector.activate`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ActivateError {
    /// `WRONG_AUTH_TYPE`:
    /// `Current authorization type is denied for this method Application context required` (HTTP 403).
    WrongAuthType,
    /// `ERROR_ARGUMENT`: `Argument 'CONNECTOR' is null or empty` (HTTP 400).
    ErrorArgumentConnectorNullOrEmpty,
    /// `ERROR_ARGUMENT`: `Argument 'LINE' is null or empty` (HTTP 400).
    ErrorArgumentLineNullOrEmpty,
    /// `ERROR_ARGUMENT`: `Argument 'ACTIVE' is null or empty` (HTTP 400).
    ErrorArgumentActiveNullOrEmpty,
    /// `ERROR_ARGUMENT` with any other text.
    ErrorArgument,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ActivateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("WRONG_AUTH_TYPE", "", Self::WrongAuthType),
        (
            "ERROR_ARGUMENT",
            "Argument 'CONNECTOR' is null or empty",
            Self::ErrorArgumentConnectorNullOrEmpty,
        ),
        (
            "ERROR_ARGUMENT",
            "Argument 'ACTIVE' is null or empty",
            Self::ErrorArgumentActiveNullOrEmpty,
        ),
        (
            "ERROR_ARGUMENT",
            "Argument 'LINE' is null or empty",
            Self::ErrorArgumentLineNullOrEmpty,
        ),
        ("ERROR_ARGUMENT", "", Self::ErrorArgument),
    ];
    const OTHER: Self = Self::Other;
}

/// Get the List of Connectors: `imconnector.list`
///
/// Scope: `imopenlines`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-list.html)
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
    const NAME: &'static str = "imconnector.list";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = rt::IdMap<String>;
    type Error = ListError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `imconnector.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `WRONG_AUTH_TYPE`:
    /// `Current authorization type is denied for this method. Application context required` (HTTP 403).
    WrongAuthType,
    /// `ACCESS_DENIED`: `The ImOpenLines module is not installed` (HTTP 400).
    AccessDeniedImOpenLinesModuleNotInstalled,
    /// `ACCESS_DENIED`: `You don't have access to this action` (HTTP 400).
    AccessDeniedNoAccessToAction,
    /// `ACCESS_DENIED` with any other text.
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("WRONG_AUTH_TYPE", "", Self::WrongAuthType),
        (
            "ACCESS_DENIED",
            "The ImOpenLines module is not installed",
            Self::AccessDeniedImOpenLinesModuleNotInstalled,
        ),
        (
            "ACCESS_DENIED",
            "You don't have access to this action",
            Self::AccessDeniedNoAccessToAction,
        ),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Register the Connector: `imconnector.register`
///
/// Scope: `imopenlines`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-register.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Register(rt::Params);

impl Register {
    /// A request in which nothing is set yet. Required: `ID`, `NAME`, `ICON`, `PLACEMENT_HANDLER`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ID`: `string`. Required.
    #[inline]
    pub fn id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ID", value.into()))
    }

    /// `NAME`: `string`. Required.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("NAME", value.into()))
    }

    /// `ICON`: `object`. Required.
    #[inline]
    pub fn icon(self, value: RegisterIcon) -> Self {
        Self(self.0.object("ICON", value.into()))
    }

    /// `PLACEMENT_HANDLER`: `string`. Required.
    #[inline]
    pub fn placement_handler(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PLACEMENT_HANDLER", value.into()))
    }

    /// `ICON_DISABLED`: `object`.
    #[inline]
    pub fn icon_disabled(self, value: RegisterIconDisabled) -> Self {
        Self(self.0.object("ICON_DISABLED", value.into()))
    }

    /// `DEL_EXTERNAL_MESSAGES`: `boolean`. Default: `true`.
    #[inline]
    pub fn del_external_messages(self, value: bool) -> Self {
        Self(self.0.flag("DEL_EXTERNAL_MESSAGES", value))
    }

    /// `EDIT_INTERNAL_MESSAGES`: `boolean`. Default: `true`.
    #[inline]
    pub fn edit_internal_messages(self, value: bool) -> Self {
        Self(self.0.flag("EDIT_INTERNAL_MESSAGES", value))
    }

    /// `DEL_INTERNAL_MESSAGES`: `boolean`. Default: `true`.
    #[inline]
    pub fn del_internal_messages(self, value: bool) -> Self {
        Self(self.0.flag("DEL_INTERNAL_MESSAGES", value))
    }

    /// `NEWSLETTER`: `boolean`. Default: `true`.
    #[inline]
    pub fn newsletter(self, value: bool) -> Self {
        Self(self.0.flag("NEWSLETTER", value))
    }

    /// `NEED_SYSTEM_MESSAGES`: `boolean`. Default: `true`.
    #[inline]
    pub fn need_system_messages(self, value: bool) -> Self {
        Self(self.0.flag("NEED_SYSTEM_MESSAGES", value))
    }

    /// `NEED_SIGNATURE`: `boolean`. Default: `true`.
    #[inline]
    pub fn need_signature(self, value: bool) -> Self {
        Self(self.0.flag("NEED_SIGNATURE", value))
    }

    /// `CHAT_GROUP`: `boolean`. Default: `false`.
    #[inline]
    pub fn chat_group(self, value: bool) -> Self {
        Self(self.0.flag("CHAT_GROUP", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Register {
    const NAME: &'static str = "imconnector.register";
    const REQUIRED: &'static [&'static str] = &[
        "ID",
        "NAME",
        "ICON",
        "PLACEMENT_HANDLER",
    ];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = RegisterOutput;
    type Error = RegisterError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `ICON` of `imconnector.register`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct RegisterIcon(rt::Params);

impl RegisterIcon {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `DATA_IMAGE`: `string`. Required.
    #[inline]
    pub fn data_image(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DATA_IMAGE", value.into()))
    }

    /// `COLOR`: `string`.
    #[inline]
    pub fn color(self, value: impl Into<String>) -> Self {
        Self(self.0.text("COLOR", value.into()))
    }

    /// `SIZE`: `string`.
    #[inline]
    pub fn size(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SIZE", value.into()))
    }

    /// `POSITION`: `string`.
    #[inline]
    pub fn position(self, value: impl Into<String>) -> Self {
        Self(self.0.text("POSITION", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<RegisterIcon> for rt::Params {
    #[inline]
    fn from(object: RegisterIcon) -> Self {
        object.0
    }
}

/// Keys of `ICON_DISABLED` of `imconnector.register`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct RegisterIconDisabled(rt::Params);

impl RegisterIconDisabled {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `DATA_IMAGE`: `string`.
    #[inline]
    pub fn data_image(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DATA_IMAGE", value.into()))
    }

    /// `COLOR`: `string`.
    #[inline]
    pub fn color(self, value: impl Into<String>) -> Self {
        Self(self.0.text("COLOR", value.into()))
    }

    /// `SIZE`: `string`.
    #[inline]
    pub fn size(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SIZE", value.into()))
    }

    /// `POSITION`: `string`.
    #[inline]
    pub fn position(self, value: impl Into<String>) -> Self {
        Self(self.0.text("POSITION", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<RegisterIconDisabled> for rt::Params {
    #[inline]
    fn from(object: RegisterIconDisabled) -> Self {
        object.0
    }
}

/// Keys of `result` of `imconnector.register`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterOutput {
    /// `result`: `boolean`.
    pub result: Option<bool>,
    /// `error`: `string`.
    pub error: Option<String>,
    /// `error_description`: `string`.
    pub error_description: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for RegisterOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("RegisterOutput", self, f)
    }
}

impl rt::Object for RegisterOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.flag("result", &mut self.result);
        f.text("error", &mut self.error);
        f.text("error_description", &mut self.error_description);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `imconnector.register`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RegisterError {
    /// `APPLICATION_REGISTRATION_ERROR_POINT`:
    /// `Application registration error. Using a dot in the connector identifier is not allowed` (HTTP 200).
    ApplicationRegistrationErrorPoint,
    /// `CONNECTOR_ID_REQUIRED`: `Connector ID is not specified` (HTTP 200).
    ConnectorIdRequired,
    /// `NAME_REQUIRED`: `Connector name is not specified` (HTTP 200).
    NameRequired,
    /// `ICON_REQUIRED`: `Connector icon is not specified` (HTTP 200).
    IconRequired,
    /// `NO_APPLICATION_ID`: `Failed to get application ID` (HTTP 200).
    NoApplicationId,
    /// `NO_PLACEMENT_HANDLER`: `Failed to get embedding handler URL` (HTTP 200).
    NoPlacementHandler,
    /// `APPLICATION_REGISTRATION_ERROR`: `Application registration error` (HTTP 200).
    ApplicationRegistrationError,
    /// `GENERAL_CONNECTOR_REGISTRATION_ERROR`: `General connector registration error` (HTTP 200).
    GeneralConnectorRegistrationError,
    /// `WRONG_AUTH_TYPE`:
    /// `Current authorization type is denied for this method Application context required` (HTTP 403).
    WrongAuthType,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for RegisterError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "APPLICATION_REGISTRATION_ERROR_POINT",
            "",
            Self::ApplicationRegistrationErrorPoint,
        ),
        ("CONNECTOR_ID_REQUIRED", "", Self::ConnectorIdRequired),
        ("NAME_REQUIRED", "", Self::NameRequired),
        ("ICON_REQUIRED", "", Self::IconRequired),
        ("NO_APPLICATION_ID", "", Self::NoApplicationId),
        ("NO_PLACEMENT_HANDLER", "", Self::NoPlacementHandler),
        ("APPLICATION_REGISTRATION_ERROR", "", Self::ApplicationRegistrationError),
        (
            "GENERAL_CONNECTOR_REGISTRATION_ERROR",
            "",
            Self::GeneralConnectorRegistrationError,
        ),
        ("WRONG_AUTH_TYPE", "", Self::WrongAuthType),
    ];
    const OTHER: Self = Self::Other;
}

/// Get the Status of the Connector: `imconnector.status`
///
/// Scope: `imopenlines`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-status.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Status(rt::Params);

impl Status {
    /// A request with its required parameters:
    ///
    /// - `CONNECTOR`: `string`.
    #[inline]
    pub fn new(connector: impl Into<String>) -> Self {
        Self(rt::Params::new().text("CONNECTOR", connector.into()))
    }

    /// `LINE`: `integer`. Default: `0`.
    #[inline]
    pub fn line(self, value: i64) -> Self {
        Self(self.0.int("LINE", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Status {
    const NAME: &'static str = "imconnector.status";
    const REQUIRED: &'static [&'static str] = &["CONNECTOR"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = StatusOutput;
    type Error = StatusError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `imconnector.status`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StatusOutput {
    /// `LINE`: `integer`.
    pub line: Option<i64>,
    /// `CONNECTOR`: `string`.
    pub connector: Option<String>,
    /// `ERROR`: `boolean`.
    pub error: Option<bool>,
    /// `CONFIGURED`: `boolean`.
    pub configured: Option<bool>,
    /// `STATUS`: `boolean`.
    pub status: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for StatusOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("StatusOutput", self, f)
    }
}

impl rt::Object for StatusOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("LINE", &mut self.line);
        f.text("CONNECTOR", &mut self.connector);
        f.flag("ERROR", &mut self.error);
        f.flag("CONFIGURED", &mut self.configured);
        f.flag("STATUS", &mut self.status);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `imconnector.status`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum StatusError {
    /// `WRONG_AUTH_TYPE`:
    /// `Current authorization type is denied for this method. Application context required` (HTTP 403).
    WrongAuthType,
    /// `ERROR_ARGUMENT`: `Argument 'CONNECTOR' is null or empty` (HTTP 400).
    ErrorArgument,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for StatusError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("WRONG_AUTH_TYPE", "", Self::WrongAuthType),
        ("ERROR_ARGUMENT", "", Self::ErrorArgument),
    ];
    const OTHER: Self = Self::Other;
}

/// Unregister the Connector: `imconnector.unregister`
///
/// Scope: `imopenlines`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-unregister.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Unregister(rt::Params);

impl Unregister {
    /// A request with its required parameters:
    ///
    /// - `ID`: `string`.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self(rt::Params::new().text("ID", id.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Unregister {
    const NAME: &'static str = "imconnector.unregister";
    const REQUIRED: &'static [&'static str] = &["ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = rt::Either<UnregisterOutput, bool>;
    type Error = UnregisterError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `imconnector.unregister`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnregisterOutput {
    /// `result`: `boolean`. Seen in examples only.
    pub result: Option<bool>,
    /// `error`: `string`. Seen in examples only.
    pub error: Option<String>,
    /// `error_description`: `string`. Seen in examples only.
    pub error_description: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for UnregisterOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("UnregisterOutput", self, f)
    }
}

impl rt::Object for UnregisterOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.flag("result", &mut self.result);
        f.text("error", &mut self.error);
        f.text("error_description", &mut self.error_description);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `imconnector.unregister`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UnregisterError {
    /// `APPLICATION_UNREGISTRATION_ERROR`: `Error unregistering the application` (HTTP 200).
    ApplicationUnregistrationError,
    /// `NO_APPLICATION_ID`: `Failed to retrieve application ID` (HTTP 200).
    NoApplicationId,
    /// `WRONG_AUTH_TYPE`:
    /// `Current authorization type is denied for this method. Application context required.` (HTTP 403).
    WrongAuthType,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UnregisterError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("APPLICATION_UNREGISTRATION_ERROR", "", Self::ApplicationUnregistrationError),
        ("NO_APPLICATION_ID", "", Self::NoApplicationId),
        ("WRONG_AUTH_TYPE", "", Self::WrongAuthType),
    ];
    const OTHER: Self = Self::Other;
}
