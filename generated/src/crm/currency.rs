// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `crm.currency.*`.

use bitrix24_runtime as rt;

pub mod base;
pub mod localizations;

/// Add Currency: `crm.currency.add`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-add.html)
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
    const NAME: &'static str = "crm.currency.add";
    const REQUIRED: &'static [&'static str] = &["fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = String;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `crm.currency.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFields(rt::Params);

impl AddFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `CURRENCY`: `string`. Required.
    #[inline]
    pub fn currency(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CURRENCY", value.into()))
    }

    /// `BASE`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn base(self, value: bool) -> Self {
        Self(self.0.yes_no("BASE", value))
    }

    /// `AMOUNT_CNT`: `integer`. Required.
    #[inline]
    pub fn amount_cnt(self, value: i64) -> Self {
        Self(self.0.int("AMOUNT_CNT", value))
    }

    /// `AMOUNT`: `double`. Required.
    #[inline]
    pub fn amount(self, value: f64) -> Self {
        Self(self.0.number("AMOUNT", value))
    }

    /// `SORT`: `integer`. Default: `100`.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("SORT", value))
    }

    /// `LANG`: `object`.
    ///
    /// See [`AddFieldsLangEntry`].
    #[inline]
    pub fn lang(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("LANG", value.into()))
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

/// Keys of `fields.LANG.<language>` of `crm.currency.add`, `fields.LANG.<language>` of
/// `crm.currency.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFieldsLangEntry(rt::Params);

impl AddFieldsLangEntry {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `DECIMALS`: `integer`. Required.
    #[inline]
    pub fn decimals(self, value: i64) -> Self {
        Self(self.0.int("DECIMALS", value))
    }

    /// `DEC_POINT`: `string`.
    #[inline]
    pub fn dec_point(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DEC_POINT", value.into()))
    }

    /// `FORMAT_STRING`: `string`.
    #[inline]
    pub fn format_string(self, value: impl Into<String>) -> Self {
        Self(self.0.text("FORMAT_STRING", value.into()))
    }

    /// `FULL_NAME`: `string`.
    #[inline]
    pub fn full_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("FULL_NAME", value.into()))
    }

    /// `HIDE_ZERO`: `string`.
    #[inline]
    pub fn hide_zero(self, value: impl Into<String>) -> Self {
        Self(self.0.text("HIDE_ZERO", value.into()))
    }

    /// `THOUSANDS_SEP`: `string`.
    #[inline]
    pub fn thousands_sep(self, value: impl Into<String>) -> Self {
        Self(self.0.text("THOUSANDS_SEP", value.into()))
    }

    /// `THOUSANDS_VARIANT`: `string`. Values: `N`, `C`, `D`, `S`, `B`.
    #[inline]
    pub fn thousands_variant(self, value: impl Into<String>) -> Self {
        Self(self.0.text("THOUSANDS_VARIANT", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddFieldsLangEntry> for rt::Params {
    #[inline]
    fn from(object: AddFieldsLangEntry) -> Self {
        object.0
    }
}

impl From<AddFieldsLangEntry> for rt::Value {
    #[inline]
    fn from(object: AddFieldsLangEntry) -> Self {
        object.0.into_value()
    }
}

/// What can go wrong in `crm.currency.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// An empty code: `Access denied.` (HTTP 400).
    AccessDenied,
    /// An empty code: `"Currencies" module not found! Please install the "Currencies" module.` (HTTP 400).
    CurrenciesModuleNotFoundInstallCurrenciesModule,
    /// An empty code with any other text.
    NoCode,
    /// `ERROR_CORE`:
    ///
    /// - `Undefined array key "#FIELD#"` (HTTP 400)
    /// - HTTP 400
    ErrorCore,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "",
            "\"Currencies\" module not found! Please install the \"Currencies\" module.",
            Self::CurrenciesModuleNotFoundInstallCurrenciesModule,
        ),
        ("", "Access denied.", Self::AccessDenied),
        ("", "", Self::NoCode),
        ("ERROR_CORE", "", Self::ErrorCore),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete Currency: `crm.currency.delete`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-delete.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Delete(rt::Params);

impl Delete {
    /// A request with its required parameters:
    ///
    /// - `id`: `string`.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self(rt::Params::new().text("id", id.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Delete {
    const NAME: &'static str = "crm.currency.delete";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = rt::Either<rt::Map, bool>;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `crm.currency.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// An empty code: `Access denied.` (HTTP 400).
    AccessDenied,
    /// An empty code: `"Currencies" module not found! Please install the "Currencies" module.` (HTTP 400).
    CurrenciesModuleNotFoundInstallCurrenciesModule,
    /// An empty code: `Cannot delete base currency.` (HTTP 400).
    CannotDeleteBaseCurrency,
    /// An empty code: `Cannot delete report currency.` (HTTP 400).
    CannotDeleteReportCurrency,
    /// An empty code with any other text.
    NoCode,
    /// `ERROR_CODE`: HTTP 400.
    ErrorCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "",
            "\"Currencies\" module not found! Please install the \"Currencies\" module.",
            Self::CurrenciesModuleNotFoundInstallCurrenciesModule,
        ),
        ("", "Cannot delete report currency.", Self::CannotDeleteReportCurrency),
        ("", "Cannot delete base currency.", Self::CannotDeleteBaseCurrency),
        ("", "Access denied.", Self::AccessDenied),
        ("", "", Self::NoCode),
        ("ERROR_CODE", "", Self::ErrorCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Currency Fields: `crm.currency.fields`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-fields.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Fields(rt::Params);

impl Fields {
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

impl rt::Method for Fields {
    const NAME: &'static str = "crm.currency.fields";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = rt::IdMap<crate::types::CrmRestFieldDescription>;
    type Error = FieldsError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `crm.currency.fields`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum FieldsError {
    /// An empty code: `Access denied.` (HTTP 400).
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for FieldsError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Currency by ID: `crm.currency.get`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Get(rt::Params);

impl Get {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `crm_currency.CURRENCY`.
    #[inline]
    pub fn id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("id", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Get {
    const NAME: &'static str = "crm.currency.get";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = crate::types::CrmCurrency;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `crm.currency.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// An empty code: `Access denied.` (HTTP 400).
    AccessDenied,
    /// An empty code: `Not found` (HTTP 400).
    NotFound,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("", "Access denied.", Self::AccessDenied),
        ("", "Not found", Self::NotFound),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Get the List of Currencies: `crm.currency.list`
///
/// Scope: `crm`. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct List(rt::Params);

impl List {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `order`: `object`.
    #[inline]
    pub fn order(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("order", value.into()))
    }

    /// `start`: `integer`. Seen in examples only.
    #[inline]
    pub fn start(self, value: i64) -> Self {
        Self(self.0.int("start", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for List {
    const NAME: &'static str = "crm.currency.list";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<crate::types::CrmCurrency>;
    type Error = ListError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

impl rt::Paged for List {
    const PAGING: rt::Paging = rt::Paging::start("start").key("CURRENCY").order("order");
    type Item = crate::types::CrmCurrency;
}

/// What can go wrong in `crm.currency.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// An empty code: `Access denied.` (HTTP 400).
    AccessDenied,
    /// An empty code: `Failed to get list. General error.` (HTTP 400).
    FailedToGetListGeneralError,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("", "Failed to get list. General error.", Self::FailedToGetListGeneralError),
        ("", "Access denied.", Self::AccessDenied),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Update Currency: `crm.currency.update`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-update.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Update(rt::Params);

impl Update {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ID`: `string`.
    #[inline]
    pub fn id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ID", value.into()))
    }

    /// `fields`: `object`.
    #[inline]
    pub fn fields(self, value: UpdateFields) -> Self {
        Self(self.0.object("fields", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Update {
    const NAME: &'static str = "crm.currency.update";
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `crm.currency.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFields(rt::Params);

impl UpdateFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `SORT`: `integer`. Default: `100`.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("SORT", value))
    }

    /// `AMOUNT_CNT`: `integer`. Required.
    #[inline]
    pub fn amount_cnt(self, value: i64) -> Self {
        Self(self.0.int("AMOUNT_CNT", value))
    }

    /// `AMOUNT`: `double`. Required.
    #[inline]
    pub fn amount(self, value: f64) -> Self {
        Self(self.0.number("AMOUNT", value))
    }

    /// `BASE`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn base(self, value: bool) -> Self {
        Self(self.0.yes_no("BASE", value))
    }

    /// `LANG`: `object`.
    ///
    /// See [`AddFieldsLangEntry`].
    #[inline]
    pub fn lang(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("LANG", value.into()))
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

/// What can go wrong in `crm.currency.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// An empty code: `Access denied.` (HTTP 400).
    AccessDenied,
    /// An empty code: `"Currencies" module not found! Please install the "Currencies" module.` (HTTP 400).
    CurrenciesModuleNotFoundInstallCurrenciesModule,
    /// An empty code with any other text.
    NoCode,
    /// `ERROR_CODE`: HTTP 400.
    ErrorCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "",
            "\"Currencies\" module not found! Please install the \"Currencies\" module.",
            Self::CurrenciesModuleNotFoundInstallCurrenciesModule,
        ),
        ("", "Access denied.", Self::AccessDenied),
        ("", "", Self::NoCode),
        ("ERROR_CODE", "", Self::ErrorCode),
    ];
    const OTHER: Self = Self::Other;
}
