// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `sale.paysystem.handler.*`.

use bitrix24_runtime as rt;

/// Add REST Handler for Payment System: `sale.paysystem.handler.add`
///
/// Scope: `pay_system`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-handler-add.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Add(rt::Params);

impl Add {
    /// A request in which nothing is set yet. Required: `NAME`, `CODE`, `SETTINGS`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `NAME`: `string`. Required.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("NAME", value.into()))
    }

    /// `SORT`: `integer`. Default: `100`.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("SORT", value))
    }

    /// `CODE`: `string`. Required.
    #[inline]
    pub fn code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CODE", value.into()))
    }

    /// `SETTINGS`: `object`. Required.
    #[inline]
    pub fn settings(self, value: AddSettings) -> Self {
        Self(self.0.object("SETTINGS", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Add {
    const NAME: &'static str = "sale.paysystem.handler.add";
    const REQUIRED: &'static [&'static str] = &["NAME", "CODE", "SETTINGS"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = String;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `SETTINGS` of `sale.paysystem.handler.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddSettings(rt::Params);

impl AddSettings {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `CODES`: `object`. Required.
    ///
    /// See [`AddSettingsCodesEntry`].
    #[inline]
    pub fn codes(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("CODES", value.into()))
    }

    /// `FORM_DATA`: `object`. Required if no other of the group `FORM_DATA|CHECKOUT_DATA|IFRAME_DATA` is
    /// given.
    #[inline]
    pub fn form_data(self, value: AddSettingsFormData) -> Self {
        Self(self.0.object("FORM_DATA", value.into()))
    }

    /// `CHECKOUT_DATA`: `object`. Required if no other of the group `FORM_DATA|CHECKOUT_DATA|IFRAME_DATA`
    /// is given.
    #[inline]
    pub fn checkout_data(self, value: AddSettingsCheckoutData) -> Self {
        Self(self.0.object("CHECKOUT_DATA", value.into()))
    }

    /// `IFRAME_DATA`: `object`. Required if no other of the group `FORM_DATA|CHECKOUT_DATA|IFRAME_DATA` is
    /// given.
    #[inline]
    pub fn iframe_data(self, value: AddSettingsCheckoutData) -> Self {
        Self(self.0.object("IFRAME_DATA", value.into()))
    }

    /// `CLIENT_TYPE`: `string`. Default: `b2c`. Values: `b2c`, `b2b`.
    #[inline]
    pub fn client_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CLIENT_TYPE", value.into()))
    }

    /// `CURRENCY`: `crm_currency.CURRENCY[]`.
    #[inline]
    pub fn currency(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.texts("CURRENCY", value))
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

/// Keys of `SETTINGS.CODES.<key>` of `sale.paysystem.handler.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddSettingsCodesEntry(rt::Params);

impl AddSettingsCodesEntry {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `NAME`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("NAME", value.into()))
    }

    /// `DESCRIPTION`: `string`.
    #[inline]
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DESCRIPTION", value.into()))
    }

    /// `SORT`: `integer`.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("SORT", value))
    }

    /// `GROUP`: `string`.
    #[inline]
    pub fn group(self, value: impl Into<String>) -> Self {
        Self(self.0.text("GROUP", value.into()))
    }

    /// `DEFAULT`: `object`.
    #[inline]
    pub fn default_(self, value: AddSettingsCodesEntryDefault) -> Self {
        Self(self.0.object("DEFAULT", value.into()))
    }

    /// `INPUT`: `object`.
    #[inline]
    pub fn input(self, value: AddSettingsCodesEntryInput) -> Self {
        Self(self.0.object("INPUT", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddSettingsCodesEntry> for rt::Params {
    #[inline]
    fn from(object: AddSettingsCodesEntry) -> Self {
        object.0
    }
}

impl From<AddSettingsCodesEntry> for rt::Value {
    #[inline]
    fn from(object: AddSettingsCodesEntry) -> Self {
        object.0.into_value()
    }
}

/// Keys of `SETTINGS.CODES.<key>.DEFAULT` of `sale.paysystem.handler.add`,
/// `FIELDS.SETTINGS.CODES.<key>.DEFAULT` of `sale.paysystem.handler.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddSettingsCodesEntryDefault(rt::Params);

impl AddSettingsCodesEntryDefault {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `PROVIDER_KEY`: `string`. Values: `ORDER`, `PROPERTY`, `PAYMENT`, `USER`, `VALUE`, `Y\N`.
    #[inline]
    pub fn provider_key(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PROVIDER_KEY", value.into()))
    }

    /// `PROVIDER_VALUE`: `string`. Values: `ID`, `ACCOUNT_NUMBER`, `ORDER_TOPIC`, `DATE_INSERT`,
    /// `DATE_INSERT_DATE`, `DATE_BILL`, `DATE_BILL_DATE`, `DATE_PAY_BEFORE`, `SHOULD_PAY`, `CURRENCY`,
    /// `PRICE`, `PRICE_DELIVERY`, `DISCOUNT_VALUE`, `USER_ID`, `PAY_SYSTEM_ID`, `DELIVERY_ID`, `TAX_VALUE`,
    /// `USER_DESCRIPTION`, `SUM`, `PAID`, `DATE_PAID`, `PAY_VOUCHER_NUM`, `PAY_VOUCHER_DATE`, `XML_ID`,
    /// `PAY_SYSTEM_NAME`, `COMPANY_ID`, `PAY_RETURN_NUM`, `PAY_RETURN_DATE`, `PAY_RETURN_COMMENT`, `LOGIN`,
    /// `NAME`, `SECOND_NAME`, `LAST_NAME`, `EMAIL`, `PERSONAL_PROFESSION`, `PERSONAL_WWW`, `PERSONAL_ICQ`,
    /// `PERSONAL_GENDER`, `PERSONAL_FAX`, `PERSONAL_MOBILE`, `PERSONAL_STREET`, `PERSONAL_MAILBOX`,
    /// `PERSONAL_CITY`, `PERSONAL_STATE`, `PERSONAL_ZIP`, `PERSONAL_COUNTRY`, `WORK_COMPANY`,
    /// `WORK_DEPARTMENT`, `WORK_POSITION`, `WORK_WWW`, `WORK_PHONE`, `WORK_FAX`, `WORK_STREET`,
    /// `WORK_MAILBOX`, `WORK_CITY`, `WORK_STATE`, `WORK_ZIP`, `WORK_COUNTRY` or others.
    #[inline]
    pub fn provider_value(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PROVIDER_VALUE", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddSettingsCodesEntryDefault> for rt::Params {
    #[inline]
    fn from(object: AddSettingsCodesEntryDefault) -> Self {
        object.0
    }
}

/// Keys of `SETTINGS.CODES.<key>.INPUT` of `sale.paysystem.handler.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddSettingsCodesEntryInput(rt::Params);

impl AddSettingsCodesEntryInput {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `TYPE`. Values: `STRING`, `Y/N`, `ENUM`.
    #[inline]
    pub fn r#type(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("TYPE", value.into()))
    }

    /// `OPTIONS`: `object`. Seen in examples only.
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

impl From<AddSettingsCodesEntryInput> for rt::Params {
    #[inline]
    fn from(object: AddSettingsCodesEntryInput) -> Self {
        object.0
    }
}

/// Keys of `SETTINGS.FORM_DATA` of `sale.paysystem.handler.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddSettingsFormData(rt::Params);

impl AddSettingsFormData {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ACTION_URI`: `string`. Required.
    #[inline]
    pub fn action_uri(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ACTION_URI", value.into()))
    }

    /// `METHOD`: `string`. Default: `GET`.
    #[inline]
    pub fn method(self, value: impl Into<String>) -> Self {
        Self(self.0.text("METHOD", value.into()))
    }

    /// `FIELDS`: `object`.
    ///
    /// See [`AddSettingsFormDataFieldsEntry`].
    #[inline]
    pub fn fields(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("FIELDS", value.into()))
    }

    /// `PARAMS`: `object`.
    #[deprecated]
    #[inline]
    pub fn params(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("PARAMS", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddSettingsFormData> for rt::Params {
    #[inline]
    fn from(object: AddSettingsFormData) -> Self {
        object.0
    }
}

/// Keys of `SETTINGS.FORM_DATA.FIELDS.<key>` of `sale.paysystem.handler.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddSettingsFormDataFieldsEntry(rt::Params);

impl AddSettingsFormDataFieldsEntry {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `CODE`: `string | object`. Required.
    ///
    /// See [`AddSettingsFormDataFieldsEntryCode`].
    #[inline]
    pub fn code(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("CODE", value.into()))
    }

    /// `VISIBLE`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn visible(self, value: bool) -> Self {
        Self(self.0.yes_no("VISIBLE", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddSettingsFormDataFieldsEntry> for rt::Params {
    #[inline]
    fn from(object: AddSettingsFormDataFieldsEntry) -> Self {
        object.0
    }
}

impl From<AddSettingsFormDataFieldsEntry> for rt::Value {
    #[inline]
    fn from(object: AddSettingsFormDataFieldsEntry) -> Self {
        object.0.into_value()
    }
}

/// Keys of `SETTINGS.FORM_DATA.FIELDS.<key>.CODE` of `sale.paysystem.handler.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddSettingsFormDataFieldsEntryCode(rt::Params);

impl AddSettingsFormDataFieldsEntryCode {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `NAME`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("NAME", value.into()))
    }

    /// `INPUT`: `object`.
    #[inline]
    pub fn input(self, value: AddSettingsFormDataFieldsEntryCodeInput) -> Self {
        Self(self.0.object("INPUT", value.into()))
    }

    /// `TYPE`: `string`. Seen in examples only.
    #[inline]
    pub fn r#type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TYPE", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddSettingsFormDataFieldsEntryCode> for rt::Params {
    #[inline]
    fn from(object: AddSettingsFormDataFieldsEntryCode) -> Self {
        object.0
    }
}

impl From<AddSettingsFormDataFieldsEntryCode> for rt::Value {
    #[inline]
    fn from(object: AddSettingsFormDataFieldsEntryCode) -> Self {
        object.0.into_value()
    }
}

/// Keys of `SETTINGS.FORM_DATA.FIELDS.<key>.CODE.INPUT` of `sale.paysystem.handler.add`,
/// `SETTINGS.CHECKOUT_DATA.FIELDS.<key>.CODE.INPUT` of `sale.paysystem.handler.add`,
/// `SETTINGS.IFRAME_DATA.FIELDS.<key>.CODE.INPUT` of `sale.paysystem.handler.add`,
/// `FIELDS.SETTINGS.FORM_DATA.FIELDS.<key>.CODE.INPUT` of `sale.paysystem.handler.update` and 2 more.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddSettingsFormDataFieldsEntryCodeInput(rt::Params);

impl AddSettingsFormDataFieldsEntryCodeInput {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `TYPE`. Values: `STRING`, `Y/N`.
    #[inline]
    pub fn r#type(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("TYPE", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddSettingsFormDataFieldsEntryCodeInput> for rt::Params {
    #[inline]
    fn from(object: AddSettingsFormDataFieldsEntryCodeInput) -> Self {
        object.0
    }
}

/// Keys of `SETTINGS.CHECKOUT_DATA` of `sale.paysystem.handler.add`, `SETTINGS.IFRAME_DATA` of
/// `sale.paysystem.handler.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddSettingsCheckoutData(rt::Params);

impl AddSettingsCheckoutData {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ACTION_URI`: `string`. Required.
    #[inline]
    pub fn action_uri(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ACTION_URI", value.into()))
    }

    /// `FIELDS`: `object`.
    ///
    /// See [`AddSettingsCheckoutDataFieldsEntry`].
    #[inline]
    pub fn fields(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("FIELDS", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddSettingsCheckoutData> for rt::Params {
    #[inline]
    fn from(object: AddSettingsCheckoutData) -> Self {
        object.0
    }
}

/// Keys of `SETTINGS.CHECKOUT_DATA.FIELDS.<key>` of `sale.paysystem.handler.add`,
/// `SETTINGS.IFRAME_DATA.FIELDS.<key>` of `sale.paysystem.handler.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddSettingsCheckoutDataFieldsEntry(rt::Params);

impl AddSettingsCheckoutDataFieldsEntry {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `CODE`: `string | object`. Required.
    ///
    /// See [`AddSettingsCheckoutDataFieldsEntryCode`].
    #[inline]
    pub fn code(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("CODE", value.into()))
    }

    /// `VISIBLE`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn visible(self, value: bool) -> Self {
        Self(self.0.yes_no("VISIBLE", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddSettingsCheckoutDataFieldsEntry> for rt::Params {
    #[inline]
    fn from(object: AddSettingsCheckoutDataFieldsEntry) -> Self {
        object.0
    }
}

impl From<AddSettingsCheckoutDataFieldsEntry> for rt::Value {
    #[inline]
    fn from(object: AddSettingsCheckoutDataFieldsEntry) -> Self {
        object.0.into_value()
    }
}

/// Keys of `SETTINGS.CHECKOUT_DATA.FIELDS.<key>.CODE` of `sale.paysystem.handler.add`,
/// `SETTINGS.IFRAME_DATA.FIELDS.<key>.CODE` of `sale.paysystem.handler.add`,
/// `FIELDS.SETTINGS.FORM_DATA.FIELDS.<key>.CODE` of `sale.paysystem.handler.update`,
/// `FIELDS.SETTINGS.CHECKOUT_DATA.FIELDS.<key>.CODE` of `sale.paysystem.handler.update` and 1 more.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddSettingsCheckoutDataFieldsEntryCode(rt::Params);

impl AddSettingsCheckoutDataFieldsEntryCode {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `NAME`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("NAME", value.into()))
    }

    /// `INPUT`: `object`.
    #[inline]
    pub fn input(self, value: AddSettingsFormDataFieldsEntryCodeInput) -> Self {
        Self(self.0.object("INPUT", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddSettingsCheckoutDataFieldsEntryCode> for rt::Params {
    #[inline]
    fn from(object: AddSettingsCheckoutDataFieldsEntryCode) -> Self {
        object.0
    }
}

impl From<AddSettingsCheckoutDataFieldsEntryCode> for rt::Value {
    #[inline]
    fn from(object: AddSettingsCheckoutDataFieldsEntryCode) -> Self {
        object.0.into_value()
    }
}

/// What can go wrong in `sale.paysystem.handler.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `ACCESS_DENIED`: HTTP 403.
    AccessDenied,
    /// `ERROR_CHECK_FAILURE`: HTTP 400.
    ErrorCheckFailure,
    /// `ERROR_HANDLER_ALREADY_EXIST`: `Handler already exists!` (HTTP 400).
    ErrorHandlerAlreadyExist,
    /// `ERROR_HANDLER_ADD`: HTTP 400.
    ErrorHandlerAdd,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("ERROR_CHECK_FAILURE", "", Self::ErrorCheckFailure),
        ("ERROR_HANDLER_ALREADY_EXIST", "", Self::ErrorHandlerAlreadyExist),
        ("ERROR_HANDLER_ADD", "", Self::ErrorHandlerAdd),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete the REST handler for the payment system: `sale.paysystem.handler.delete`
///
/// Scope: `pay_system`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-handler-delete.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Delete(rt::Params);

impl Delete {
    /// A request with its required parameters:
    ///
    /// - `ID`: `sale_paysystem_handler.ID`.
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

impl rt::Method for Delete {
    const NAME: &'static str = "sale.paysystem.handler.delete";
    const REQUIRED: &'static [&'static str] = &["ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `sale.paysystem.handler.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `ACCESS_DENIED`: HTTP 403.
    AccessDenied,
    /// `ERROR_PAY_SYSTEM_DELETE`: HTTP 400.
    ErrorPaySystemDelete,
    /// `ERROR_HANDLER_NOT_FOUND`: `Handler not found` (HTTP 400).
    ErrorHandlerNotFound,
    /// `ERROR_HANDLER_DELETE`: HTTP 400.
    ErrorHandlerDelete,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("ERROR_PAY_SYSTEM_DELETE", "", Self::ErrorPaySystemDelete),
        ("ERROR_HANDLER_NOT_FOUND", "", Self::ErrorHandlerNotFound),
        ("ERROR_HANDLER_DELETE", "", Self::ErrorHandlerDelete),
    ];
    const OTHER: Self = Self::Other;
}

/// Get a List of REST Handlers for the Payment System: `sale.paysystem.handler.list`
///
/// Scope: `pay_system`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-handler-list.html)
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
    const NAME: &'static str = "sale.paysystem.handler.list";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<crate::types::SalePaysystemHandler>;
    type Error = ListError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `sale.paysystem.handler.list`.
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

/// Update REST Handler for Payment System: `sale.paysystem.handler.update`
///
/// Scope: `pay_system`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-handler-update.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Update(rt::Params);

impl Update {
    /// A request with its required parameters:
    ///
    /// - `ID`: `sale_paysystem_handler.ID`.
    /// - `FIELDS`: `object`.
    #[inline]
    pub fn new(id: impl Into<String>, fields: UpdateFields) -> Self {
        Self(rt::Params::new().text("ID", id.into()).object("FIELDS", fields.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Update {
    const NAME: &'static str = "sale.paysystem.handler.update";
    const REQUIRED: &'static [&'static str] = &["ID", "FIELDS"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `FIELDS` of `sale.paysystem.handler.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFields(rt::Params);

impl UpdateFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
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

    /// `SETTINGS`: `object`.
    #[inline]
    pub fn settings(self, value: UpdateFieldsSettings) -> Self {
        Self(self.0.object("SETTINGS", value.into()))
    }

    /// `SORT`: `integer`.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("SORT", value))
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

/// Keys of `FIELDS.SETTINGS` of `sale.paysystem.handler.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFieldsSettings(rt::Params);

impl UpdateFieldsSettings {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `CODES`: `object`.
    ///
    /// See [`UpdateFieldsSettingsCodesEntry`].
    #[inline]
    pub fn codes(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("CODES", value.into()))
    }

    /// `FORM_DATA`: `object`. Required if no other of the group `FORM_DATA|CHECKOUT_DATA|IFRAME_DATA` is
    /// given.
    #[inline]
    pub fn form_data(self, value: UpdateFieldsSettingsFormData) -> Self {
        Self(self.0.object("FORM_DATA", value.into()))
    }

    /// `CHECKOUT_DATA`: `object`. Required if no other of the group `FORM_DATA|CHECKOUT_DATA|IFRAME_DATA`
    /// is given.
    #[inline]
    pub fn checkout_data(self, value: UpdateFieldsSettingsCheckoutData) -> Self {
        Self(self.0.object("CHECKOUT_DATA", value.into()))
    }

    /// `IFRAME_DATA`: `object`. Required if no other of the group `FORM_DATA|CHECKOUT_DATA|IFRAME_DATA` is
    /// given.
    #[inline]
    pub fn iframe_data(self, value: UpdateFieldsSettingsCheckoutData) -> Self {
        Self(self.0.object("IFRAME_DATA", value.into()))
    }

    /// `CLIENT_TYPE`: `string`. Default: `b2c`. Values: `b2c`, `b2b`.
    #[inline]
    pub fn client_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CLIENT_TYPE", value.into()))
    }

    /// `CURRENCY`: `crm_currency.CURRENCY[]`.
    #[inline]
    pub fn currency(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.texts("CURRENCY", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<UpdateFieldsSettings> for rt::Params {
    #[inline]
    fn from(object: UpdateFieldsSettings) -> Self {
        object.0
    }
}

/// Keys of `FIELDS.SETTINGS.CODES.<key>` of `sale.paysystem.handler.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFieldsSettingsCodesEntry(rt::Params);

impl UpdateFieldsSettingsCodesEntry {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `NAME`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("NAME", value.into()))
    }

    /// `DESCRIPTION`: `string`.
    #[inline]
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DESCRIPTION", value.into()))
    }

    /// `SORT`: `integer`.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("SORT", value))
    }

    /// `GROUP`: `string`.
    #[inline]
    pub fn group(self, value: impl Into<String>) -> Self {
        Self(self.0.text("GROUP", value.into()))
    }

    /// `DEFAULT`: `object`.
    #[inline]
    pub fn default_(self, value: AddSettingsCodesEntryDefault) -> Self {
        Self(self.0.object("DEFAULT", value.into()))
    }

    /// `INPUT`: `object`.
    #[inline]
    pub fn input(self, value: UpdateFieldsSettingsCodesEntryInput) -> Self {
        Self(self.0.object("INPUT", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<UpdateFieldsSettingsCodesEntry> for rt::Params {
    #[inline]
    fn from(object: UpdateFieldsSettingsCodesEntry) -> Self {
        object.0
    }
}

impl From<UpdateFieldsSettingsCodesEntry> for rt::Value {
    #[inline]
    fn from(object: UpdateFieldsSettingsCodesEntry) -> Self {
        object.0.into_value()
    }
}

/// Keys of `FIELDS.SETTINGS.CODES.<key>.INPUT` of `sale.paysystem.handler.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFieldsSettingsCodesEntryInput(rt::Params);

impl UpdateFieldsSettingsCodesEntryInput {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `TYPE`. Values: `STRING`, `Y/N`, `ENUM`.
    #[inline]
    pub fn r#type(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("TYPE", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<UpdateFieldsSettingsCodesEntryInput> for rt::Params {
    #[inline]
    fn from(object: UpdateFieldsSettingsCodesEntryInput) -> Self {
        object.0
    }
}

/// Keys of `FIELDS.SETTINGS.FORM_DATA` of `sale.paysystem.handler.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFieldsSettingsFormData(rt::Params);

impl UpdateFieldsSettingsFormData {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ACTION_URI`: `string`.
    #[inline]
    pub fn action_uri(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ACTION_URI", value.into()))
    }

    /// `METHOD`: `string`. Default: `GET`.
    #[inline]
    pub fn method(self, value: impl Into<String>) -> Self {
        Self(self.0.text("METHOD", value.into()))
    }

    /// `FIELDS`: `object`.
    ///
    /// See [`UpdateFieldsSettingsFormDataFieldsEntry`].
    #[inline]
    pub fn fields(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("FIELDS", value.into()))
    }

    /// `PARAMS`: `object`.
    #[deprecated]
    #[inline]
    pub fn params(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("PARAMS", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<UpdateFieldsSettingsFormData> for rt::Params {
    #[inline]
    fn from(object: UpdateFieldsSettingsFormData) -> Self {
        object.0
    }
}

/// Keys of `FIELDS.SETTINGS.FORM_DATA.FIELDS.<key>` of `sale.paysystem.handler.update`,
/// `FIELDS.SETTINGS.CHECKOUT_DATA.FIELDS.<key>` of `sale.paysystem.handler.update`,
/// `FIELDS.SETTINGS.IFRAME_DATA.FIELDS.<key>` of `sale.paysystem.handler.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFieldsSettingsFormDataFieldsEntry(rt::Params);

impl UpdateFieldsSettingsFormDataFieldsEntry {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `CODE`: `string | object`.
    ///
    /// See [`AddSettingsCheckoutDataFieldsEntryCode`].
    #[inline]
    pub fn code(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("CODE", value.into()))
    }

    /// `VISIBLE`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn visible(self, value: bool) -> Self {
        Self(self.0.yes_no("VISIBLE", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<UpdateFieldsSettingsFormDataFieldsEntry> for rt::Params {
    #[inline]
    fn from(object: UpdateFieldsSettingsFormDataFieldsEntry) -> Self {
        object.0
    }
}

impl From<UpdateFieldsSettingsFormDataFieldsEntry> for rt::Value {
    #[inline]
    fn from(object: UpdateFieldsSettingsFormDataFieldsEntry) -> Self {
        object.0.into_value()
    }
}

/// Keys of `FIELDS.SETTINGS.CHECKOUT_DATA` of `sale.paysystem.handler.update`,
/// `FIELDS.SETTINGS.IFRAME_DATA` of `sale.paysystem.handler.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFieldsSettingsCheckoutData(rt::Params);

impl UpdateFieldsSettingsCheckoutData {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ACTION_URI`: `string`.
    #[inline]
    pub fn action_uri(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ACTION_URI", value.into()))
    }

    /// `FIELDS`: `object`.
    ///
    /// See [`UpdateFieldsSettingsFormDataFieldsEntry`].
    #[inline]
    pub fn fields(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("FIELDS", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<UpdateFieldsSettingsCheckoutData> for rt::Params {
    #[inline]
    fn from(object: UpdateFieldsSettingsCheckoutData) -> Self {
        object.0
    }
}

/// What can go wrong in `sale.paysystem.handler.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `ACCESS_DENIED`: HTTP 403.
    AccessDenied,
    /// `ERROR_CHECK_FAILURE`: HTTP 400.
    ErrorCheckFailure,
    /// `ERROR_HANDLER_NOT_FOUND`: `Handler not found` (HTTP 400).
    ErrorHandlerNotFound,
    /// `ERROR_HANDLER_UPDATE`: HTTP 400.
    ErrorHandlerUpdate,
    /// `ERROR_UNEXPECTED_ANSWER`: HTTP 400.
    ErrorUnexpectedAnswer,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("ERROR_CHECK_FAILURE", "", Self::ErrorCheckFailure),
        ("ERROR_HANDLER_NOT_FOUND", "", Self::ErrorHandlerNotFound),
        ("ERROR_HANDLER_UPDATE", "", Self::ErrorHandlerUpdate),
        ("ERROR_UNEXPECTED_ANSWER", "", Self::ErrorUnexpectedAnswer),
    ];
    const OTHER: Self = Self::Other;
}
