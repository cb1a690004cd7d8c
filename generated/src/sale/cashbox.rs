// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `sale.cashbox.*`.

use bitrix24_runtime as rt;

pub mod check;
pub mod handler;

/// Add Cash Register: `sale.cashbox.add`
///
/// Scope: `cashbox`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-add.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Add(rt::Params);

impl Add {
    /// A request in which nothing is set yet. Required: `NAME`, `REST_CODE`, `EMAIL`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `NAME`: `string`. Required.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("NAME", value.into()))
    }

    /// `REST_CODE`: `sale_cashbox_handler.CODE`. Required.
    #[inline]
    pub fn rest_code(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("REST_CODE", value.into()))
    }

    /// `EMAIL`: `string`. Required.
    #[inline]
    pub fn email(self, value: impl Into<String>) -> Self {
        Self(self.0.text("EMAIL", value.into()))
    }

    /// `OFD`: `string`. Values: `bx_firstofd`, `bx_platformaofd`, `bx_yarusofd`, `bx_taxcomofd`,
    /// `bx_ofdruofd`, `bx_tenzorofd`, `bx_conturofd`.
    #[inline]
    pub fn ofd(self, value: impl Into<String>) -> Self {
        Self(self.0.text("OFD", value.into()))
    }

    /// `OFD_SETTINGS`: `object`. Default: `[]`.
    #[inline]
    pub fn ofd_settings(self, value: AddOfdSettings) -> Self {
        Self(self.0.object("OFD_SETTINGS", value.into()))
    }

    /// `NUMBER_KKM`: `string`. Default: (empty).
    #[inline]
    pub fn number_kkm(self, value: impl Into<String>) -> Self {
        Self(self.0.text("NUMBER_KKM", value.into()))
    }

    /// `ACTIVE`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn active(self, value: bool) -> Self {
        Self(self.0.yes_no("ACTIVE", value))
    }

    /// `SORT`: `integer`. Default: `100`.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("SORT", value))
    }

    /// `USE_OFFLINE`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn use_offline(self, value: bool) -> Self {
        Self(self.0.yes_no("USE_OFFLINE", value))
    }

    /// `SETTINGS`: `array`. Default: `[]`. In examples: `object`.
    ///
    /// See [`AddSettings`].
    #[inline]
    pub fn settings(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("SETTINGS", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Add {
    const NAME: &'static str = "sale.cashbox.add";
    const REQUIRED: &'static [&'static str] = &["NAME", "REST_CODE", "EMAIL"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = rt::Value;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `OFD_SETTINGS` of `sale.cashbox.add`, `FIELDS.OFD_SETTINGS` of `sale.cashbox.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddOfdSettings(rt::Params);

impl AddOfdSettings {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `OFD_MODE`: `object`.
    #[inline]
    pub fn ofd_mode(self, value: AddOfdSettingsOfdMode) -> Self {
        Self(self.0.object("OFD_MODE", value.into()))
    }

    /// `SELLER_INFO`: `object`.
    #[inline]
    pub fn seller_info(self, value: AddOfdSettingsSellerInfo) -> Self {
        Self(self.0.object("SELLER_INFO", value.into()))
    }

    /// `AUTH`: `object`.
    #[inline]
    pub fn auth(self, value: AddOfdSettingsAuth) -> Self {
        Self(self.0.object("AUTH", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddOfdSettings> for rt::Params {
    #[inline]
    fn from(object: AddOfdSettings) -> Self {
        object.0
    }
}

/// Keys of `OFD_SETTINGS.OFD_MODE` of `sale.cashbox.add`, `FIELDS.OFD_SETTINGS.OFD_MODE` of
/// `sale.cashbox.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddOfdSettingsOfdMode(rt::Params);

impl AddOfdSettingsOfdMode {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `IS_TEST`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn is_test(self, value: bool) -> Self {
        Self(self.0.yes_no("IS_TEST", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddOfdSettingsOfdMode> for rt::Params {
    #[inline]
    fn from(object: AddOfdSettingsOfdMode) -> Self {
        object.0
    }
}

/// Keys of `OFD_SETTINGS.SELLER_INFO` of `sale.cashbox.add`, `FIELDS.OFD_SETTINGS.SELLER_INFO` of
/// `sale.cashbox.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddOfdSettingsSellerInfo(rt::Params);

impl AddOfdSettingsSellerInfo {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `INN`: `string`. Required.
    #[inline]
    pub fn inn(self, value: impl Into<String>) -> Self {
        Self(self.0.text("INN", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddOfdSettingsSellerInfo> for rt::Params {
    #[inline]
    fn from(object: AddOfdSettingsSellerInfo) -> Self {
        object.0
    }
}

/// Keys of `OFD_SETTINGS.AUTH` of `sale.cashbox.add`, `FIELDS.OFD_SETTINGS.AUTH` of
/// `sale.cashbox.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddOfdSettingsAuth(rt::Params);

impl AddOfdSettingsAuth {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `INN`: `string`.
    #[inline]
    pub fn inn(self, value: impl Into<String>) -> Self {
        Self(self.0.text("INN", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddOfdSettingsAuth> for rt::Params {
    #[inline]
    fn from(object: AddOfdSettingsAuth) -> Self {
        object.0
    }
}

/// Keys of `SETTINGS` of `sale.cashbox.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddSettings(rt::Params);

impl AddSettings {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `AUTH`: `object`. Seen in examples only.
    #[inline]
    pub fn auth(self, value: AddSettingsAuth) -> Self {
        Self(self.0.object("AUTH", value.into()))
    }

    /// `INTERACTION`: `object`. Seen in examples only.
    #[inline]
    pub fn interaction(self, value: AddSettingsInteraction) -> Self {
        Self(self.0.object("INTERACTION", value.into()))
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

impl From<AddSettings> for rt::Value {
    #[inline]
    fn from(object: AddSettings) -> Self {
        object.0.into_value()
    }
}

/// Keys of `SETTINGS.AUTH` of `sale.cashbox.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddSettingsAuth(rt::Params);

impl AddSettingsAuth {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `KEYWORD`: `string`. Seen in examples only.
    #[inline]
    pub fn keyword(self, value: impl Into<String>) -> Self {
        Self(self.0.text("KEYWORD", value.into()))
    }

    /// `PREFERENCE`: `string`. Seen in examples only.
    #[inline]
    pub fn preference(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PREFERENCE", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddSettingsAuth> for rt::Params {
    #[inline]
    fn from(object: AddSettingsAuth) -> Self {
        object.0
    }
}

/// Keys of `SETTINGS.INTERACTION` of `sale.cashbox.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddSettingsInteraction(rt::Params);

impl AddSettingsInteraction {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `MODE`: `string`. Seen in examples only.
    #[inline]
    pub fn mode(self, value: impl Into<String>) -> Self {
        Self(self.0.text("MODE", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddSettingsInteraction> for rt::Params {
    #[inline]
    fn from(object: AddSettingsInteraction) -> Self {
        object.0
    }
}

/// What can go wrong in `sale.cashbox.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `ACCESS_DENIED`: HTTP 403.
    AccessDenied,
    /// `ERROR_CHECK_FAILURE`: `Parameter NAME is not defined` (HTTP 400).
    ErrorCheckFailure,
    /// `ERROR_CASHBOX_ADD`: HTTP 400.
    ErrorCashboxAdd,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("ERROR_CHECK_FAILURE", "", Self::ErrorCheckFailure),
        ("ERROR_CASHBOX_ADD", "", Self::ErrorCashboxAdd),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete cash register: `sale.cashbox.delete`
///
/// Scope: `cashbox`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-delete.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Delete(rt::Params);

impl Delete {
    /// A request with its required parameters:
    ///
    /// - `ID`: `sale_cashbox.ID`.
    #[inline]
    pub fn new(id: impl Into<rt::Value>) -> Self {
        Self(rt::Params::new().value("ID", id.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Delete {
    const NAME: &'static str = "sale.cashbox.delete";
    const REQUIRED: &'static [&'static str] = &["ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `sale.cashbox.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `ACCESS_DENIED`: HTTP 403.
    AccessDenied,
    /// `ERROR_CHECK_FAILURE`: HTTP 400.
    ErrorCheckFailure,
    /// `ERROR_CASHBOX_NOT_FOUND`: `Cash register not found` (HTTP 400).
    ErrorCashboxNotFound,
    /// `ERROR_CASHBOX_DELETE`: HTTP 400.
    ErrorCashboxDelete,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("ERROR_CHECK_FAILURE", "", Self::ErrorCheckFailure),
        ("ERROR_CASHBOX_NOT_FOUND", "", Self::ErrorCashboxNotFound),
        ("ERROR_CASHBOX_DELETE", "", Self::ErrorCashboxDelete),
    ];
    const OTHER: Self = Self::Other;
}

/// Get a list of configured cash registers: `sale.cashbox.list`
///
/// Scope: `cashbox`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-list.html)
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
    #[inline]
    pub fn filter(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("FILTER", value.into()))
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
    const NAME: &'static str = "sale.cashbox.list";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<ListOutput>;
    type Error = ListError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `sale.cashbox.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `ID`: `string`. Seen in examples only.
    pub id: Option<String>,
    /// `NAME`: `string`. Seen in examples only.
    pub name: Option<String>,
    /// `OFD`: `string`. Seen in examples only.
    pub ofd: Option<String>,
    /// `EMAIL`: `string`. Seen in examples only.
    pub email: Option<String>,
    /// `DATE_CREATE`: `object`. Seen in examples only.
    pub date_create: Option<rt::Map>,
    /// `DATE_LAST_CHECK`: `datetime | null`. Seen in examples only.
    pub date_last_check: Option<rt::DateTime>,
    /// `NUMBER_KKM`: `string`. Seen in examples only.
    pub number_kkm: Option<String>,
    /// `KKM_ID`: `string | null`. Seen in examples only.
    pub kkm_id: Option<String>,
    /// `ACTIVE`: `string`. Seen in examples only.
    pub active: Option<String>,
    /// `SORT`: `integer`. In examples: `string`. Seen in examples only.
    pub sort: Option<i64>,
    /// `USE_OFFLINE`: `string`. Seen in examples only.
    pub use_offline: Option<String>,
    /// `ENABLED`: `string`. Seen in examples only.
    pub enabled: Option<String>,
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
        f.text("ID", &mut self.id);
        f.text("NAME", &mut self.name);
        f.text("OFD", &mut self.ofd);
        f.text("EMAIL", &mut self.email);
        f.field("DATE_CREATE", &mut self.date_create);
        f.date_time("DATE_LAST_CHECK", &mut self.date_last_check);
        f.text("NUMBER_KKM", &mut self.number_kkm);
        f.text("KKM_ID", &mut self.kkm_id);
        f.text("ACTIVE", &mut self.active);
        f.int("SORT", &mut self.sort);
        f.text("USE_OFFLINE", &mut self.use_offline);
        f.text("ENABLED", &mut self.enabled);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `sale.cashbox.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `ACCESS_DENIED`: HTTP 403.
    AccessDenied,
    /// An empty code: `BAD_FIELD not allowed for select` (HTTP 400).
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Update Existing Cash Register: `sale.cashbox.update`
///
/// Scope: `cashbox`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-update.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Update(rt::Params);

impl Update {
    /// A request with its required parameters:
    ///
    /// - `ID`: `sale_cashbox.ID`.
    /// - `FIELDS`: `object`.
    #[inline]
    pub fn new(id: impl Into<rt::Value>, fields: UpdateFields) -> Self {
        Self(rt::Params::new().value("ID", id.into()).object("FIELDS", fields.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Update {
    const NAME: &'static str = "sale.cashbox.update";
    const REQUIRED: &'static [&'static str] = &["ID", "FIELDS"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `FIELDS` of `sale.cashbox.update`.
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

    /// `EMAIL`: `string`.
    #[inline]
    pub fn email(self, value: impl Into<String>) -> Self {
        Self(self.0.text("EMAIL", value.into()))
    }

    /// `OFD`: `string`. Values: `bx_firstofd`, `bx_platformaofd`, `bx_yarusofd`, `bx_taxcomofd`,
    /// `bx_ofdruofd`, `bx_tenzorofd`, `bx_conturofd`.
    #[inline]
    pub fn ofd(self, value: impl Into<String>) -> Self {
        Self(self.0.text("OFD", value.into()))
    }

    /// `OFD_SETTINGS`: `object`.
    #[inline]
    pub fn ofd_settings(self, value: AddOfdSettings) -> Self {
        Self(self.0.object("OFD_SETTINGS", value.into()))
    }

    /// `NUMBER_KKM`: `string`.
    #[inline]
    pub fn number_kkm(self, value: impl Into<String>) -> Self {
        Self(self.0.text("NUMBER_KKM", value.into()))
    }

    /// `ACTIVE`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn active(self, value: bool) -> Self {
        Self(self.0.yes_no("ACTIVE", value))
    }

    /// `SORT`: `integer`.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("SORT", value))
    }

    /// `USE_OFFLINE`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn use_offline(self, value: bool) -> Self {
        Self(self.0.yes_no("USE_OFFLINE", value))
    }

    /// `SETTINGS`: `object`.
    #[inline]
    pub fn settings(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("SETTINGS", value.into()))
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

/// What can go wrong in `sale.cashbox.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `ACCESS_DENIED`: HTTP 403.
    AccessDenied,
    /// `ERROR_CHECK_FAILURE`: HTTP 400.
    ErrorCheckFailure,
    /// `ERROR_CASHBOX_NOT_FOUND`: `Cash register not found` (HTTP 400).
    ErrorCashboxNotFound,
    /// `ERROR_CASHBOX_UPDATE`: HTTP 400.
    ErrorCashboxUpdate,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("ERROR_CHECK_FAILURE", "", Self::ErrorCheckFailure),
        ("ERROR_CASHBOX_NOT_FOUND", "", Self::ErrorCashboxNotFound),
        ("ERROR_CASHBOX_UPDATE", "", Self::ErrorCashboxUpdate),
    ];
    const OTHER: Self = Self::Other;
}
