// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `sale.delivery.handler.*`.

use bitrix24_runtime as rt;

/// Add Delivery Service Handler: `sale.delivery.handler.add`
///
/// Scope: `sale`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/delivery/handler/sale-delivery-handler-add.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Add(rt::Params);

impl Add {
    /// A request in which nothing is set yet. Required: `NAME`, `CODE`, `SETTINGS`, `PROFILES`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `NAME`: `string`. Required.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("NAME", value.into()))
    }

    /// `CODE`: `string`. Required.
    #[inline]
    pub fn code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CODE", value.into()))
    }

    /// `SORT`: `integer`.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("SORT", value))
    }

    /// `DESCRIPTION`: `integer`. In examples: `string`.
    #[inline]
    pub fn description(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("DESCRIPTION", value.into()))
    }

    /// `SETTINGS`: `object`. Required.
    #[inline]
    pub fn settings(self, value: AddSettings) -> Self {
        Self(self.0.object("SETTINGS", value.into()))
    }

    /// `PROFILES`: `object[]`. Required.
    #[inline]
    pub fn profiles(self, value: impl IntoIterator<Item = AddProfiles>) -> Self {
        Self(self.0.objects("PROFILES", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Add {
    const NAME: &'static str = "sale.delivery.handler.add";
    const REQUIRED: &'static [&'static str] = &["NAME", "CODE", "SETTINGS", "PROFILES"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = i64;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `SETTINGS` of `sale.delivery.handler.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddSettings(rt::Params);

impl AddSettings {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `CALCULATE_URL`: `string`. Required.
    #[inline]
    pub fn calculate_url(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CALCULATE_URL", value.into()))
    }

    /// `CREATE_DELIVERY_REQUEST_URL`: `string`.
    #[inline]
    pub fn create_delivery_request_url(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CREATE_DELIVERY_REQUEST_URL", value.into()))
    }

    /// `CANCEL_DELIVERY_REQUEST_URL`: `string`.
    #[inline]
    pub fn cancel_delivery_request_url(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CANCEL_DELIVERY_REQUEST_URL", value.into()))
    }

    /// `HAS_CALLBACK_TRACKING_SUPPORT`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn has_callback_tracking_support(self, value: bool) -> Self {
        Self(self.0.yes_no("HAS_CALLBACK_TRACKING_SUPPORT", value))
    }

    /// `CONFIG`: `object[]`.
    #[inline]
    pub fn config(self, value: impl IntoIterator<Item = AddSettingsConfig>) -> Self {
        Self(self.0.objects("CONFIG", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddSettings> for rt::Params {
    #[inline]
    fn from(object: AddSettings) -> Self {
        object.0
    }
}

/// Keys of `SETTINGS.CONFIG` of `sale.delivery.handler.add`, `SETTINGS.CONFIG` of
/// `sale.delivery.handler.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddSettingsConfig(rt::Params);

impl AddSettingsConfig {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `TYPE`: `string`. Required. Values: `STRING`, `Y/N`, `NUMBER`, `ENUM`, `DATE`, `LOCATION`.
    #[inline]
    pub fn r#type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TYPE", value.into()))
    }

    /// `CODE`: `string`. Required.
    #[inline]
    pub fn code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CODE", value.into()))
    }

    /// `NAME`: `string`. Required.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("NAME", value.into()))
    }

    /// `OPTIONS`: `object`.
    #[inline]
    pub fn options(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("OPTIONS", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddSettingsConfig> for rt::Params {
    #[inline]
    fn from(object: AddSettingsConfig) -> Self {
        object.0
    }
}

impl From<AddSettingsConfig> for rt::Value {
    #[inline]
    fn from(object: AddSettingsConfig) -> Self {
        object.0.into_value()
    }
}

/// Keys of `PROFILES` of `sale.delivery.handler.add`, `PROFILES` of `sale.delivery.handler.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddProfiles(rt::Params);

impl AddProfiles {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `NAME`: `string`. Required.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("NAME", value.into()))
    }

    /// `CODE`: `string`. Required.
    #[inline]
    pub fn code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CODE", value.into()))
    }

    /// `DESCRIPTION`: `string`.
    #[inline]
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DESCRIPTION", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddProfiles> for rt::Params {
    #[inline]
    fn from(object: AddProfiles) -> Self {
        object.0
    }
}

/// What can go wrong in `sale.delivery.handler.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `ERROR_CHECK_FAILURE`: `Parameter CODE is not defined` (HTTP 400).
    ErrorCheckFailure,
    /// `ERROR_HANDLER_ADD`: HTTP 400.
    ErrorHandlerAdd,
    /// `ERROR_HANDLER_ALREADY_EXIST`: HTTP 400.
    ErrorHandlerAlreadyExist,
    /// `ACCESS_DENIED`: HTTP 403.
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ERROR_CHECK_FAILURE", "", Self::ErrorCheckFailure),
        ("ERROR_HANDLER_ADD", "", Self::ErrorHandlerAdd),
        ("ERROR_HANDLER_ALREADY_EXIST", "", Self::ErrorHandlerAlreadyExist),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete Delivery Service Handler: `sale.delivery.handler.delete`
///
/// Scope: `sale`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/delivery/handler/sale-delivery-handler-delete.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Delete(rt::Params);

impl Delete {
    /// A request with its required parameters:
    ///
    /// - `ID`: `sale_delivery_handler.ID`.
    #[inline]
    pub fn new(id: i64) -> Self {
        Self(rt::Params::new().int("ID", id))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Delete {
    const NAME: &'static str = "sale.delivery.handler.delete";
    const REQUIRED: &'static [&'static str] = &["ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `sale.delivery.handler.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `ERROR_HANDLER_NOT_FOUND`: `Handler not found` (HTTP 400).
    ErrorHandlerNotFound,
    /// `ERROR_CHECK_FAILURE`: HTTP 400.
    ErrorCheckFailure,
    /// `ERROR_HANDLER_DELETE`: HTTP 400.
    ErrorHandlerDelete,
    /// `ACCESS_DENIED`: HTTP 403.
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ERROR_HANDLER_NOT_FOUND", "", Self::ErrorHandlerNotFound),
        ("ERROR_CHECK_FAILURE", "", Self::ErrorCheckFailure),
        ("ERROR_HANDLER_DELETE", "", Self::ErrorHandlerDelete),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Get a list of delivery service handlers: `sale.delivery.handler.list`
///
/// Scope: `sale`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/delivery/handler/sale-delivery-handler-list.html)
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
    const NAME: &'static str = "sale.delivery.handler.list";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<crate::types::SaleDeliveryHandler>;
    type Error = ListError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `sale.delivery.handler.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `ACCESS_DENIED`: `Access denied!` (HTTP 403).
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Update Delivery Service Handler: `sale.delivery.handler.update`
///
/// Scope: `sale`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/delivery/handler/sale-delivery-handler-update.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Update(rt::Params);

impl Update {
    /// A request with its required parameters:
    ///
    /// - `ID`: `sale_delivery_handler.ID`.
    #[inline]
    pub fn new(id: i64) -> Self {
        Self(rt::Params::new().int("ID", id))
    }

    /// `NAME`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("NAME", value.into()))
    }

    /// `CODE`: `string`.
    #[inline]
    pub fn code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CODE", value.into()))
    }

    /// `SORT`: `integer`.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("SORT", value))
    }

    /// `DESCRIPTION`: `string`.
    #[inline]
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DESCRIPTION", value.into()))
    }

    /// `SETTINGS`: `object`.
    #[inline]
    pub fn settings(self, value: UpdateSettings) -> Self {
        Self(self.0.object("SETTINGS", value.into()))
    }

    /// `PROFILES`: `object[]`.
    #[inline]
    pub fn profiles(self, value: impl IntoIterator<Item = AddProfiles>) -> Self {
        Self(self.0.objects("PROFILES", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Update {
    const NAME: &'static str = "sale.delivery.handler.update";
    const REQUIRED: &'static [&'static str] = &["ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `SETTINGS` of `sale.delivery.handler.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateSettings(rt::Params);

impl UpdateSettings {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `CALCULATE_URL`: `string`. Required.
    #[inline]
    pub fn calculate_url(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CALCULATE_URL", value.into()))
    }

    /// `CREATE_DELIVERY_REQUEST_URL`: `string`.
    #[inline]
    pub fn create_delivery_request_url(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CREATE_DELIVERY_REQUEST_URL", value.into()))
    }

    /// `CANCEL_DELIVERY_REQUEST_URL`: `string`.
    #[inline]
    pub fn cancel_delivery_request_url(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CANCEL_DELIVERY_REQUEST_URL", value.into()))
    }

    /// `HAS_CALLBACK_TRACKING_SUPPORT`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn has_callback_tracking_support(self, value: bool) -> Self {
        Self(self.0.yes_no("HAS_CALLBACK_TRACKING_SUPPORT", value))
    }

    /// `CONFIG`: `object`. In examples: `object[]`.
    ///
    /// See [`AddSettingsConfig`].
    #[inline]
    pub fn config(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("CONFIG", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<UpdateSettings> for rt::Params {
    #[inline]
    fn from(object: UpdateSettings) -> Self {
        object.0
    }
}

/// What can go wrong in `sale.delivery.handler.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `ERROR_HANDLER_NOT_FOUND`: `Handler not found` (HTTP 400).
    ErrorHandlerNotFound,
    /// `ERROR_CHECK_FAILURE`: HTTP 400.
    ErrorCheckFailure,
    /// `ERROR_HANDLER_UPDATE`: HTTP 400.
    ErrorHandlerUpdate,
    /// `ERROR_HANDLER_ALREADY_EXIST`: HTTP 400.
    ErrorHandlerAlreadyExist,
    /// `ACCESS_DENIED`: HTTP 403.
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ERROR_HANDLER_NOT_FOUND", "", Self::ErrorHandlerNotFound),
        ("ERROR_CHECK_FAILURE", "", Self::ErrorCheckFailure),
        ("ERROR_HANDLER_UPDATE", "", Self::ErrorHandlerUpdate),
        ("ERROR_HANDLER_ALREADY_EXIST", "", Self::ErrorHandlerAlreadyExist),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}
