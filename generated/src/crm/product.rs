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

    /// `fields`: `array`.
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
    type Output = FieldsOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `crm.product.fields`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct FieldsOutput {
    /// `ACTIVE`: `char`.
    pub active: Option<String>,
    /// `CATALOG_ID`: `integer`.
    pub catalog_id: Option<i64>,
    /// `CREATED_BY`: `integer`.
    pub created_by: Option<i64>,
    /// `CURRENCY_ID`: `string`.
    pub currency_id: Option<String>,
    /// `DATE_CREATE`: `datetime`.
    pub date_create: Option<String>,
    /// `DESCRIPTION`: `string`.
    pub description: Option<String>,
    /// `DESCRIPTION_TYPE`: `string`.
    pub description_type: Option<String>,
    /// `DETAIL_PICTURE`: `product_file`.
    pub detail_picture: Option<rt::Value>,
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `MEASURE`: `integer`.
    pub measure: Option<i64>,
    /// `MODIFIED_BY`: `integer`.
    pub modified_by: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `PREVIEW_PICTURE`: `product_file`.
    pub preview_picture: Option<rt::Value>,
    /// `PRICE`: `double`.
    pub price: Option<f64>,
    /// `SECTION_ID`: `integer`.
    pub section_id: Option<i64>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// `TIMESTAMP_X`: `datetime`.
    pub timestamp_x: Option<String>,
    /// `VAT_ID`: `integer`.
    pub vat_id: Option<i64>,
    /// `VAT_INCLUDED`: `char`.
    pub vat_included: Option<String>,
    /// `XML_ID`: `string`.
    pub xml_id: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl rt::Object for FieldsOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("ACTIVE", &mut self.active);
        f.int("CATALOG_ID", &mut self.catalog_id);
        f.int("CREATED_BY", &mut self.created_by);
        f.text("CURRENCY_ID", &mut self.currency_id);
        f.text("DATE_CREATE", &mut self.date_create);
        f.text("DESCRIPTION", &mut self.description);
        f.text("DESCRIPTION_TYPE", &mut self.description_type);
        f.value("DETAIL_PICTURE", &mut self.detail_picture);
        f.int("ID", &mut self.id);
        f.int("MEASURE", &mut self.measure);
        f.int("MODIFIED_BY", &mut self.modified_by);
        f.text("NAME", &mut self.name);
        f.value("PREVIEW_PICTURE", &mut self.preview_picture);
        f.number("PRICE", &mut self.price);
        f.int("SECTION_ID", &mut self.section_id);
        f.int("SORT", &mut self.sort);
        f.text("TIMESTAMP_X", &mut self.timestamp_x);
        f.int("VAT_ID", &mut self.vat_id);
        f.text("VAT_INCLUDED", &mut self.vat_included);
        f.text("XML_ID", &mut self.xml_id);
        f.rest(&mut self.extra);
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
/// Scope: `crm`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-list.html)
#[deprecated(
    note = "no longer developed; use `catalog.product.list`: `bitrix24::catalog::product::List`"
)]
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
    const NAME: &'static str = "crm.product.list";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = rt::Value;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
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

    /// `fields`: `array`.
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
