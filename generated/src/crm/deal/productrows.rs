// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `crm.deal.productrows.*`.

use bitrix24_runtime as rt;

/// Get Deal Products: `crm.deal.productrows.get`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-productrows-get.html)
#[deprecated(note = "no longer developed")]
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
    const NAME: &'static str = "crm.deal.productrows.get";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<GetOutput>;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `crm.deal.productrows.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `ID`: `integer`. In examples: `string`.
    pub id: Option<i64>,
    /// `OWNER_ID`: `integer`. In examples: `string`.
    pub owner_id: Option<i64>,
    /// `OWNER_TYPE`: `string`. Values: `D`.
    pub owner_type: Option<String>,
    /// `PRODUCT_ID`: `integer`.
    pub product_id: Option<i64>,
    /// `PRODUCT_NAME`: `string`.
    pub product_name: Option<String>,
    /// `ORIGINAL_PRODUCT_NAME`: `string`.
    pub original_product_name: Option<String>,
    /// `PRODUCT_DESCRIPTION`: `string`.
    pub product_description: Option<String>,
    /// `PRICE`: `double`.
    pub price: Option<f64>,
    /// `PRICE_EXCLUSIVE`: `double`.
    pub price_exclusive: Option<f64>,
    /// `PRICE_NETTO`: `double`.
    pub price_netto: Option<f64>,
    /// `PRICE_BRUTTO`: `double`.
    pub price_brutto: Option<f64>,
    /// `PRICE_ACCOUNT`: `string`.
    pub price_account: Option<String>,
    /// `QUANTITY`: `integer`.
    pub quantity: Option<i64>,
    /// `DISCOUNT_TYPE_ID`: `integer`. Values: `1`, `2`.
    pub discount_type_id: Option<i64>,
    /// `DISCOUNT_RATE`: `double`.
    pub discount_rate: Option<f64>,
    /// `DISCOUNT_SUM`: `double`.
    pub discount_sum: Option<f64>,
    /// `TAX_RATE`: `double`.
    pub tax_rate: Option<f64>,
    /// `TAX_INCLUDED`: `char`. Values: `Y`, `N`.
    pub tax_included: Option<bool>,
    /// `CUSTOMIZED`: `char`. Values: `Y`, `N`.
    #[deprecated]
    pub customized: Option<bool>,
    /// `MEASURE_CODE`: `catalog_measure.code`.
    pub measure_code: Option<i64>,
    /// `MEASURE_NAME`: `string`.
    pub measure_name: Option<String>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// `XML_ID`: `string`.
    pub xml_id: Option<String>,
    /// `TYPE`: `integer`. Values: `1`, `4`, `7`.
    pub r#type: Option<i64>,
    /// `STORE_ID`: `integer`.
    pub store_id: Option<i64>,
    /// `RESERVE_ID`: `integer`.
    pub reserve_id: Option<i64>,
    /// `DATE_RESERVE_END`: `date`.
    pub date_reserve_end: Option<rt::Date>,
    /// `RESERVE_QUANTITY`: `integer`.
    pub reserve_quantity: Option<i64>,
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
        f.int("ID", &mut self.id);
        f.int("OWNER_ID", &mut self.owner_id);
        f.text("OWNER_TYPE", &mut self.owner_type);
        f.int("PRODUCT_ID", &mut self.product_id);
        f.text("PRODUCT_NAME", &mut self.product_name);
        f.text("ORIGINAL_PRODUCT_NAME", &mut self.original_product_name);
        f.text("PRODUCT_DESCRIPTION", &mut self.product_description);
        f.number("PRICE", &mut self.price);
        f.number("PRICE_EXCLUSIVE", &mut self.price_exclusive);
        f.number("PRICE_NETTO", &mut self.price_netto);
        f.number("PRICE_BRUTTO", &mut self.price_brutto);
        f.text("PRICE_ACCOUNT", &mut self.price_account);
        f.int("QUANTITY", &mut self.quantity);
        f.int("DISCOUNT_TYPE_ID", &mut self.discount_type_id);
        f.number("DISCOUNT_RATE", &mut self.discount_rate);
        f.number("DISCOUNT_SUM", &mut self.discount_sum);
        f.number("TAX_RATE", &mut self.tax_rate);
        f.flag("TAX_INCLUDED", &mut self.tax_included);
        f.flag("CUSTOMIZED", &mut self.customized);
        f.int("MEASURE_CODE", &mut self.measure_code);
        f.text("MEASURE_NAME", &mut self.measure_name);
        f.int("SORT", &mut self.sort);
        f.text("XML_ID", &mut self.xml_id);
        f.int("TYPE", &mut self.r#type);
        f.int("STORE_ID", &mut self.store_id);
        f.int("RESERVE_ID", &mut self.reserve_id);
        f.date("DATE_RESERVE_END", &mut self.date_reserve_end);
        f.int("RESERVE_QUANTITY", &mut self.reserve_quantity);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `crm.deal.productrows.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// An empty code: `The parameter id is invalid or not defined.` (HTTP 400).
    ParameterIdInvalidOrNotDefined,
    /// An empty code: `Access denied` (HTTP 400).
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
        (
            "",
            "The parameter id is invalid or not defined.",
            Self::ParameterIdInvalidOrNotDefined,
        ),
        ("", "Access denied", Self::AccessDenied),
        ("", "Not found", Self::NotFound),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Set Products in Deal: `crm.deal.productrows.set`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-productrows-set.html)
#[deprecated(note = "no longer developed")]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Set(rt::Params);

impl Set {
    /// A request with its required parameters:
    ///
    /// - `id`: `integer`.
    #[inline]
    pub fn new(id: i64) -> Self {
        Self(rt::Params::new().int("id", id))
    }

    /// `rows`: `object[]`.
    #[inline]
    pub fn rows(self, value: impl IntoIterator<Item = SetRows>) -> Self {
        Self(self.0.objects("rows", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Set {
    const NAME: &'static str = "crm.deal.productrows.set";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = SetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `rows` of `crm.deal.productrows.set`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct SetRows(rt::Params);

impl SetRows {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `PRODUCT_ID`: `integer`. Default: `0`.
    #[inline]
    pub fn product_id(self, value: i64) -> Self {
        Self(self.0.int("PRODUCT_ID", value))
    }

    /// `PRODUCT_NAME`: `string`.
    #[inline]
    pub fn product_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PRODUCT_NAME", value.into()))
    }

    /// `PRICE`: `double`. Default: `0.0`.
    #[inline]
    pub fn price(self, value: f64) -> Self {
        Self(self.0.number("PRICE", value))
    }

    /// `PRICE_EXCLUSIVE`: `double`.
    #[inline]
    pub fn price_exclusive(self, value: f64) -> Self {
        Self(self.0.number("PRICE_EXCLUSIVE", value))
    }

    /// `PRICE_NETTO`: `double`.
    #[inline]
    pub fn price_netto(self, value: f64) -> Self {
        Self(self.0.number("PRICE_NETTO", value))
    }

    /// `PRICE_BRUTTO`: `double`.
    #[inline]
    pub fn price_brutto(self, value: f64) -> Self {
        Self(self.0.number("PRICE_BRUTTO", value))
    }

    /// `QUANTITY`: `double`. Default: `1.0`.
    #[inline]
    pub fn quantity(self, value: f64) -> Self {
        Self(self.0.number("QUANTITY", value))
    }

    /// `DISCOUNT_TYPE_ID`: `integer`. Default: `2`. Values: `1`, `2`.
    #[inline]
    pub fn discount_type_id(self, value: i64) -> Self {
        Self(self.0.int("DISCOUNT_TYPE_ID", value))
    }

    /// `DISCOUNT_RATE`: `double`. Default: `0.0`.
    #[inline]
    pub fn discount_rate(self, value: f64) -> Self {
        Self(self.0.number("DISCOUNT_RATE", value))
    }

    /// `DISCOUNT_SUM`: `double`. Default: `0.0`.
    #[inline]
    pub fn discount_sum(self, value: f64) -> Self {
        Self(self.0.number("DISCOUNT_SUM", value))
    }

    /// `TAX_RATE`: `double`.
    #[inline]
    pub fn tax_rate(self, value: f64) -> Self {
        Self(self.0.number("TAX_RATE", value))
    }

    /// `TAX_INCLUDED`: `char`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn tax_included(self, value: bool) -> Self {
        Self(self.0.yes_no("TAX_INCLUDED", value))
    }

    /// `MEASURE_CODE`: `catalog_measure.code`.
    #[inline]
    pub fn measure_code(self, value: i64) -> Self {
        Self(self.0.int("MEASURE_CODE", value))
    }

    /// `MEASURE_NAME`: `string`.
    #[inline]
    pub fn measure_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("MEASURE_NAME", value.into()))
    }

    /// `SORT`: `integer`. Default: `0`.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("SORT", value))
    }

    /// `CURRENCY_ID`: `string`. Seen in examples only.
    #[inline]
    pub fn currency_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CURRENCY_ID", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<SetRows> for rt::Params {
    #[inline]
    fn from(object: SetRows) -> Self {
        object.0
    }
}

/// What can go wrong in `crm.deal.productrows.set`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SetError {
    /// An empty code: `The parameter id is invalid or not defined` (HTTP 400).
    ParameterIdInvalidOrNotDefined,
    /// An empty code: `Access denied` (HTTP 400).
    AccessDenied,
    /// An empty code: `Not found` (HTTP 400).
    NotFound,
    /// An empty code:
    /// `Discount Rate (DISCOUNT_RATE) is required if Percentage Discount Type (DISCOUNT_TYPE_ID) is defined`
    /// (HTTP 400).
    DiscountRateRequiredIfPercentageDiscountType,
    /// An empty code:
    /// `Discount Sum (DISCOUNT_SUM) is required if Monetary Discount Type (DISCOUNT_TYPE_ID) is defined`
    /// (HTTP 400).
    DiscountSumRequiredIfMonetaryDiscountType,
    /// An empty code with any other text.
    NoCode,
    /// `ERROR_CORE`:
    /// `Discount Sum (DISCOUNT_SUM) is required if Percentage Discount Type (DISCOUNT_TYPE_ID) is defined and Discount Rate (DISCOUNT_RATE) is 100%<br>`
    /// (HTTP 400).
    ErrorCore,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for SetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "",
            "Discount Rate (DISCOUNT_RATE) is required if Percentage Discount Type (DISCOUNT_TYPE_ID) is defined",
            Self::DiscountRateRequiredIfPercentageDiscountType,
        ),
        (
            "",
            "Discount Sum (DISCOUNT_SUM) is required if Monetary Discount Type (DISCOUNT_TYPE_ID) is defined",
            Self::DiscountSumRequiredIfMonetaryDiscountType,
        ),
        (
            "",
            "The parameter id is invalid or not defined",
            Self::ParameterIdInvalidOrNotDefined,
        ),
        ("", "Access denied", Self::AccessDenied),
        ("", "Not found", Self::NotFound),
        ("", "", Self::NoCode),
        ("ERROR_CORE", "", Self::ErrorCore),
    ];
    const OTHER: Self = Self::Other;
}
