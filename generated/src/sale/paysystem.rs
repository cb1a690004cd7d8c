// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `sale.paysystem.*`.

use bitrix24_runtime as rt;

pub mod handler;
pub mod pay;
pub mod settings;

/// Add Payment System: `sale.paysystem.add`
///
/// Scope: `pay_system`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-add.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Add(rt::Params);

impl Add {
    /// A request with its required parameters:
    ///
    /// - `NAME`: `string`.
    /// - `PERSON_TYPE_ID`: `sale_person_type.id`.
    /// - `BX_REST_HANDLER`: `sale_paysystem_handler.CODE`.
    #[inline]
    pub fn new(
        name: impl Into<String>,
        person_type_id: i64,
        bx_rest_handler: impl Into<String>,
    ) -> Self {
        Self(
            rt::Params::new()
                .text("NAME", name.into())
                .int("PERSON_TYPE_ID", person_type_id)
                .text("BX_REST_HANDLER", bx_rest_handler.into()),
        )
    }

    /// `DESCRIPTION`: `string`.
    #[inline]
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DESCRIPTION", value.into()))
    }

    /// `ACTIVE`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn active(self, value: bool) -> Self {
        Self(self.0.yes_no("ACTIVE", value))
    }

    /// `SETTINGS`: `object`.
    ///
    /// See [`AddSettingsEntry`].
    #[inline]
    pub fn settings(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("SETTINGS", value.into()))
    }

    /// `ENTITY_REGISTRY_TYPE`: `string`. Default: `CRM_INVOICE`. Values: `ORDER`, `CRM_INVOICE`,
    /// `CRM_QUOTE`.
    #[inline]
    pub fn entity_registry_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ENTITY_REGISTRY_TYPE", value.into()))
    }

    /// `LOGOTYPE`: `string`.
    #[inline]
    pub fn logotype(self, value: impl Into<String>) -> Self {
        Self(self.0.text("LOGOTYPE", value.into()))
    }

    /// `NEW_WINDOW`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn new_window(self, value: bool) -> Self {
        Self(self.0.yes_no("NEW_WINDOW", value))
    }

    /// `XML_ID`: `string`.
    #[inline]
    pub fn xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("XML_ID", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Add {
    const NAME: &'static str = "sale.paysystem.add";
    const REQUIRED: &'static [&'static str] = &[
        "NAME",
        "PERSON_TYPE_ID",
        "BX_REST_HANDLER",
    ];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = i64;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `SETTINGS.<key>` of `sale.paysystem.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddSettingsEntry(rt::Params);

impl AddSettingsEntry {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `TYPE`: `string`. Values: `ORDER`, `PROPERTY`, `PAYMENT`, `USER`, `VALUE`, `Y\N`. Seen in examples
    /// only.
    #[inline]
    pub fn r#type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TYPE", value.into()))
    }

    /// `VALUE`: `string`. Values: `ID`, `ACCOUNT_NUMBER`, `ORDER_TOPIC`, `DATE_INSERT`, `DATE_INSERT_DATE`,
    /// `DATE_BILL`, `DATE_BILL_DATE`, `DATE_PAY_BEFORE`, `SHOULD_PAY`, `CURRENCY`, `PRICE`,
    /// `PRICE_DELIVERY`, `DISCOUNT_VALUE`, `USER_ID`, `PAY_SYSTEM_ID`, `DELIVERY_ID`, `TAX_VALUE`,
    /// `USER_DESCRIPTION`, `SUM`, `PAID`, `DATE_PAID`, `PAY_VOUCHER_NUM`, `PAY_VOUCHER_DATE`, `XML_ID`,
    /// `PAY_SYSTEM_NAME`, `COMPANY_ID`, `PAY_RETURN_NUM`, `PAY_RETURN_DATE`, `PAY_RETURN_COMMENT`, `LOGIN`,
    /// `NAME`, `SECOND_NAME`, `LAST_NAME`, `EMAIL`, `PERSONAL_PROFESSION`, `PERSONAL_WWW`, `PERSONAL_ICQ`,
    /// `PERSONAL_GENDER`, `PERSONAL_FAX`, `PERSONAL_MOBILE`, `PERSONAL_STREET`, `PERSONAL_MAILBOX`,
    /// `PERSONAL_CITY`, `PERSONAL_STATE`, `PERSONAL_ZIP`, `PERSONAL_COUNTRY`, `WORK_COMPANY`,
    /// `WORK_DEPARTMENT`, `WORK_POSITION`, `WORK_WWW`, `WORK_PHONE`, `WORK_FAX`, `WORK_STREET`,
    /// `WORK_MAILBOX`, `WORK_CITY`, `WORK_STATE`, `WORK_ZIP`, `WORK_COUNTRY` or others. Seen in examples
    /// only.
    #[inline]
    pub fn value(self, value: impl Into<String>) -> Self {
        Self(self.0.text("VALUE", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddSettingsEntry> for rt::Params {
    #[inline]
    fn from(object: AddSettingsEntry) -> Self {
        object.0
    }
}

impl From<AddSettingsEntry> for rt::Value {
    #[inline]
    fn from(object: AddSettingsEntry) -> Self {
        object.0.into_value()
    }
}

/// What can go wrong in `sale.paysystem.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `ACCESS_DENIED`: HTTP 403.
    AccessDenied,
    /// `ERROR_CHECK_FAILURE`: `Parameter NAME is not defined` (HTTP 400).
    ErrorCheckFailure,
    /// `ERROR_PAY_SYSTEM_ADD`: HTTP 400.
    ErrorPaySystemAdd,
    /// `ERROR_HANDLER_NOT_FOUND`: HTTP 400.
    ErrorHandlerNotFound,
    /// `ERROR_PERSON_TYPE_NOT_FOUND`: HTTP 400.
    ErrorPersonTypeNotFound,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("ERROR_CHECK_FAILURE", "", Self::ErrorCheckFailure),
        ("ERROR_PAY_SYSTEM_ADD", "", Self::ErrorPaySystemAdd),
        ("ERROR_HANDLER_NOT_FOUND", "", Self::ErrorHandlerNotFound),
        ("ERROR_PERSON_TYPE_NOT_FOUND", "", Self::ErrorPersonTypeNotFound),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete Payment System: `sale.paysystem.delete`
///
/// Scope: `pay_system`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-delete.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Delete(rt::Params);

impl Delete {
    /// A request with its required parameters:
    ///
    /// - `ID`: `sale_paysystem.ID`.
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
    const NAME: &'static str = "sale.paysystem.delete";
    const REQUIRED: &'static [&'static str] = &["ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `sale.paysystem.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `ACCESS_DENIED`: HTTP 403.
    AccessDenied,
    /// `ERROR_PAY_SYSTEM_NOT_FOUND`: `Pay system not found` (HTTP 400).
    ErrorPaySystemNotFound,
    /// `ERROR_CHECK_FAILURE`: HTTP 400.
    ErrorCheckFailure,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("ERROR_PAY_SYSTEM_NOT_FOUND", "", Self::ErrorPaySystemNotFound),
        ("ERROR_CHECK_FAILURE", "", Self::ErrorCheckFailure),
    ];
    const OTHER: Self = Self::Other;
}

/// Get a List of Payment Systems: `sale.paysystem.list`
///
/// Scope: `pay_system`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct List(rt::Params);

impl List {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `SELECT`: `array`.
    #[inline]
    pub fn select(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("SELECT", value.into()))
    }

    /// `FILTER`: `object`.
    ///
    /// See [`ListFilter`].
    #[inline]
    pub fn filter(self, value: impl Into<rt::Filter>) -> Self {
        Self(self.0.filter("FILTER", value))
    }

    /// `ORDER`: `object`.
    #[inline]
    pub fn order(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ORDER", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for List {
    const NAME: &'static str = "sale.paysystem.list";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<crate::types::SalePaysystem>;
    type Error = ListError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `FILTER` of `sale.paysystem.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListFilter(rt::Params);

impl ListFilter {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ID`: `string`. In examples: `integer`.
    #[inline]
    pub fn id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ID", value.into()))
    }

    /// `NAME`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("NAME", value.into()))
    }

    /// `DESCRIPTION`: `string`.
    #[inline]
    pub fn description(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("DESCRIPTION", value.into()))
    }

    /// `XML_ID`: `string`.
    #[inline]
    pub fn xml_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("XML_ID", value.into()))
    }

    /// `PERSON_TYPE_ID`: `sale_person_type.id`.
    #[inline]
    pub fn person_type_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("PERSON_TYPE_ID", value.into()))
    }

    /// `ACTION_FILE`: `string`.
    #[inline]
    pub fn action_file(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ACTION_FILE", value.into()))
    }

    /// `ACTIVE`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn active(self, value: bool) -> Self {
        Self(self.0.yes_no("ACTIVE", value))
    }

    /// `ENTITY_REGISTRY_TYPE`: `string`. Values: `ORDER`, `CRM_INVOICE`, `CRM_QUOTE`.
    #[inline]
    pub fn entity_registry_type(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ENTITY_REGISTRY_TYPE", value.into()))
    }

    /// `NEW_WINDOW`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn new_window(self, value: bool) -> Self {
        Self(self.0.yes_no("NEW_WINDOW", value))
    }

    /// `ALLOW_EDIT_PAYMENT`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn allow_edit_payment(self, value: bool) -> Self {
        Self(self.0.yes_no("ALLOW_EDIT_PAYMENT", value))
    }

    /// `AUTO_CHANGE_1C`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn auto_change_1c(self, value: bool) -> Self {
        Self(self.0.yes_no("AUTO_CHANGE_1C", value))
    }

    /// `CAN_PRINT_CHECK`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn can_print_check(self, value: bool) -> Self {
        Self(self.0.yes_no("CAN_PRINT_CHECK", value))
    }

    /// `ENCODING`: `string`. Values: `windows-1251`, `utf-8`, `iso-8859-1`.
    #[inline]
    pub fn encoding(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ENCODING", value.into()))
    }

    /// `IS_CASH`: `string`. Values: `N`, `Y`, `A`.
    #[inline]
    pub fn is_cash(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("IS_CASH", value.into()))
    }

    /// `PSA_NAME`: `string`.
    #[inline]
    pub fn psa_name(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("PSA_NAME", value.into()))
    }

    /// `PS_MODE`: `string`.
    #[inline]
    pub fn ps_mode(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("PS_MODE", value.into()))
    }

    /// `SORT`: `string`. In examples: `integer`.
    #[inline]
    pub fn sort(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("SORT", value.into()))
    }

    /// `TARIFF`: `string`.
    #[inline]
    pub fn tariff(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("TARIFF", value.into()))
    }

    /// `RESULT_FILE`. Seen in examples only.
    #[inline]
    pub fn result_file(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("RESULT_FILE", value.into()))
    }

    /// `HAVE_PAYMENT`: `string`. Seen in examples only.
    #[inline]
    pub fn have_payment(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("HAVE_PAYMENT", value.into()))
    }

    /// `HAVE_ACTION`: `string`. Seen in examples only.
    #[inline]
    pub fn have_action(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("HAVE_ACTION", value.into()))
    }

    /// `HAVE_RESULT`: `string`. Seen in examples only.
    #[inline]
    pub fn have_result(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("HAVE_RESULT", value.into()))
    }

    /// `HAVE_PREPAY`: `string`. Seen in examples only.
    #[inline]
    pub fn have_prepay(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("HAVE_PREPAY", value.into()))
    }

    /// `HAVE_PRICE`: `string`. Seen in examples only.
    #[inline]
    pub fn have_price(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("HAVE_PRICE", value.into()))
    }

    /// `HAVE_RESULT_RECEIVE`: `string`. Seen in examples only.
    #[inline]
    pub fn have_result_receive(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("HAVE_RESULT_RECEIVE", value.into()))
    }

    /// Any other condition by its key on the wire: an operator and a field, as in `>=ID`.
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

/// What can go wrong in `sale.paysystem.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `ERROR_CHECK_FAILURE`: HTTP 400.
    ErrorCheckFailure,
    /// `ACCESS_DENIED`: `Access denied!` (HTTP 403).
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ERROR_CHECK_FAILURE", "", Self::ErrorCheckFailure),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Update Payment System: `sale.paysystem.update`
///
/// Scope: `pay_system`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-update.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Update(rt::Params);

impl Update {
    /// A request with its required parameters:
    ///
    /// - `ID`: `sale_paysystem.ID`.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self(rt::Params::new().text("ID", id.into()))
    }

    /// `FIELDS`: `object`.
    #[inline]
    pub fn fields(self, value: UpdateFields) -> Self {
        Self(self.0.object("FIELDS", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Update {
    const NAME: &'static str = "sale.paysystem.update";
    const REQUIRED: &'static [&'static str] = &["ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `FIELDS` of `sale.paysystem.update`.
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

    /// `DESCRIPTION`: `string`.
    #[inline]
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DESCRIPTION", value.into()))
    }

    /// `PERSON_TYPE_ID`: `sale_person_type.id`.
    #[inline]
    pub fn person_type_id(self, value: i64) -> Self {
        Self(self.0.int("PERSON_TYPE_ID", value))
    }

    /// `BX_REST_HANDLER`: `sale_paysystem_handler.CODE`.
    #[inline]
    pub fn bx_rest_handler(self, value: impl Into<String>) -> Self {
        Self(self.0.text("BX_REST_HANDLER", value.into()))
    }

    /// `ACTIVE`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn active(self, value: bool) -> Self {
        Self(self.0.yes_no("ACTIVE", value))
    }

    /// `LOGOTYPE`: `string`.
    #[inline]
    pub fn logotype(self, value: impl Into<String>) -> Self {
        Self(self.0.text("LOGOTYPE", value.into()))
    }

    /// `NEW_WINDOW`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn new_window(self, value: bool) -> Self {
        Self(self.0.yes_no("NEW_WINDOW", value))
    }

    /// `XML_ID`: `string`.
    #[inline]
    pub fn xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("XML_ID", value.into()))
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

/// What can go wrong in `sale.paysystem.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `ACCESS_DENIED`: HTTP 403.
    AccessDenied,
    /// `ERROR_HANDLER_NOT_FOUND`: `Handler not found` (HTTP 400).
    ErrorHandlerNotFound,
    /// `ERROR_PERSON_TYPE_NOT_FOUND`: HTTP 400.
    ErrorPersonTypeNotFound,
    /// `ERROR_PAY_SYSTEM_NOT_FOUND`: HTTP 400.
    ErrorPaySystemNotFound,
    /// `ERROR_CHECK_FAILURE`: HTTP 400.
    ErrorCheckFailure,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("ERROR_HANDLER_NOT_FOUND", "", Self::ErrorHandlerNotFound),
        ("ERROR_PERSON_TYPE_NOT_FOUND", "", Self::ErrorPersonTypeNotFound),
        ("ERROR_PAY_SYSTEM_NOT_FOUND", "", Self::ErrorPaySystemNotFound),
        ("ERROR_CHECK_FAILURE", "", Self::ErrorCheckFailure),
    ];
    const OTHER: Self = Self::Other;
}
