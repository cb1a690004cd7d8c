// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `crm.product.*`.

use bitrix24_runtime as rt;

pub mod property;

/// Add Product: `crm.product.add`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-add.html)
#[deprecated(
    note = "no longer developed; use `catalog.product.add`: `bitrix24::catalog::product::Add`"
)]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Add(rt::Params);

impl Add {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `fields`: `array`. In examples: `object`.
    ///
    /// See [`AddFields`].
    #[inline]
    pub fn fields(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("fields", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Add {
    const NAME: &'static str = "crm.product.add";
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = rt::Value;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `crm.product.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFields(rt::Params);

impl AddFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `NAME`: `string`. Seen in examples only.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("NAME", value.into()))
    }

    /// `CURRENCY_ID`: `string`. Seen in examples only.
    #[inline]
    pub fn currency_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CURRENCY_ID", value.into()))
    }

    /// `PRICE`: `double`. Seen in examples only.
    #[inline]
    pub fn price(self, value: f64) -> Self {
        Self(self.0.number("PRICE", value))
    }

    /// `SORT`: `integer`. Seen in examples only.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("SORT", value))
    }

    /// `ACTIVE`: `string`. Seen in examples only.
    #[inline]
    pub fn active(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ACTIVE", value.into()))
    }

    /// `DATE_CREATE`: `datetime`. Seen in examples only.
    #[inline]
    pub fn date_create(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("DATE_CREATE", value.into()))
    }

    /// `TIMESTAMP_X`: `datetime`. Seen in examples only.
    #[inline]
    pub fn timestamp_x(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("TIMESTAMP_X", value.into()))
    }

    /// `CREATED_BY`: `integer`. Seen in examples only.
    #[inline]
    pub fn created_by(self, value: i64) -> Self {
        Self(self.0.int("CREATED_BY", value))
    }

    /// `MODIFIED_BY`: `integer`. Seen in examples only.
    #[inline]
    pub fn modified_by(self, value: i64) -> Self {
        Self(self.0.int("MODIFIED_BY", value))
    }

    /// `CATALOG_ID`: `integer`. Seen in examples only.
    #[inline]
    pub fn catalog_id(self, value: i64) -> Self {
        Self(self.0.int("CATALOG_ID", value))
    }

    /// `DESCRIPTION`: `string`. Seen in examples only.
    #[inline]
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DESCRIPTION", value.into()))
    }

    /// `VAT_ID`: `integer`. Seen in examples only.
    #[inline]
    pub fn vat_id(self, value: i64) -> Self {
        Self(self.0.int("VAT_ID", value))
    }

    /// `VAT_INCLUDED`: `string`. Seen in examples only.
    #[inline]
    pub fn vat_included(self, value: impl Into<String>) -> Self {
        Self(self.0.text("VAT_INCLUDED", value.into()))
    }

    /// `MEASURE`: `integer`. Seen in examples only.
    #[inline]
    pub fn measure(self, value: i64) -> Self {
        Self(self.0.int("MEASURE", value))
    }

    /// `SECTION_ID`: `integer`. Seen in examples only.
    #[inline]
    pub fn section_id(self, value: i64) -> Self {
        Self(self.0.int("SECTION_ID", value))
    }

    /// `XML_ID`: `string`. Seen in examples only.
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

impl From<AddFields> for rt::Params {
    #[inline]
    fn from(object: AddFields) -> Self {
        object.0
    }
}

impl From<AddFields> for rt::Value {
    #[inline]
    fn from(object: AddFields) -> Self {
        object.0.into_value()
    }
}

/// Delete Product: `crm.product.delete`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-delete.html)
#[deprecated(
    note = "no longer developed; use `catalog.product.delete`: `bitrix24::catalog::product::Delete`"
)]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Delete(rt::Params);

impl Delete {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Delete {
    const NAME: &'static str = "crm.product.delete";
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = rt::Value;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Get Product Fields: `crm.product.fields`
///
/// Scope: `crm`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-fields.html)
#[deprecated(
    note = "no longer developed; use `catalog.product.getFieldsByFilter`: `bitrix24::catalog::product::GetFieldsByFilter`"
)]
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
    const NAME: &'static str = "crm.product.fields";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = rt::IdMap<rt::Map>;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Get Product by ID: `crm.product.get`
///
/// Scope: `crm`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-get.html)
#[deprecated(
    note = "no longer developed; use `catalog.product.get`: `bitrix24::catalog::product::Get`"
)]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Get(rt::Params);

impl Get {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Get {
    const NAME: &'static str = "crm.product.get";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = rt::Value;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Get Product List by Filter: `crm.product.list`
///
/// Scope: `crm`. Access: any user. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-list.html)
#[deprecated(
    note = "no longer developed; use `catalog.product.list`: `bitrix24::catalog::product::List`"
)]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct List(rt::Params);

impl List {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `order`: `object`. Seen in examples only.
    #[inline]
    pub fn order(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("order", value.into()))
    }

    /// `filter`: `object`. Seen in examples only.
    #[inline]
    pub fn filter(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("filter", value.into()))
    }

    /// `select`: `string[]`. Seen in examples only.
    #[inline]
    pub fn select(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.texts("select", value))
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
    const NAME: &'static str = "crm.product.list";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = rt::Value;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

impl rt::Paged for List {
    const PAGING: rt::Paging = rt::Paging::start("start")
        .key("ID")
        .filter("filter")
        .order("order");
    type Item = rt::Value;
}

/// Update Product: `crm.product.update`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-update.html)
#[deprecated(
    note = "no longer developed; use `catalog.product.update`: `bitrix24::catalog::product::Update`"
)]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Update(rt::Params);

impl Update {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// `fields`: `array`. In examples: `object`.
    ///
    /// See [`UpdateFields`].
    #[inline]
    pub fn fields(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("fields", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Update {
    const NAME: &'static str = "crm.product.update";
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = rt::Value;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `crm.product.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFields(rt::Params);

impl UpdateFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `CURRENCY_ID`: `string`. Seen in examples only.
    #[inline]
    pub fn currency_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CURRENCY_ID", value.into()))
    }

    /// `PRICE`: `double`. Seen in examples only.
    #[inline]
    pub fn price(self, value: f64) -> Self {
        Self(self.0.number("PRICE", value))
    }

    /// Any other key by its name on the wire, such as `PROPERTY_<id>` (`object[]`).
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

impl From<UpdateFields> for rt::Value {
    #[inline]
    fn from(object: UpdateFields) -> Self {
        object.0.into_value()
    }
}
