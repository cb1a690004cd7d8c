// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `crm.product.property.*`.

use bitrix24_runtime as rt;

pub mod enumeration;
pub mod settings;

/// Add Product Property: `crm.product.property.add`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-add.html)
#[deprecated(
    note = "no longer developed; use `catalog.productProperty.add`: `bitrix24::catalog::product_property::Add`"
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
    const NAME: &'static str = "crm.product.property.add";
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = rt::Value;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `crm.product.property.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFields(rt::Params);

impl AddFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ACTIVE`: `string`. Seen in examples only.
    #[inline]
    pub fn active(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ACTIVE", value.into()))
    }

    /// `IBLOCK_ID`: `integer`. Seen in examples only.
    #[inline]
    pub fn iblock_id(self, value: i64) -> Self {
        Self(self.0.int("IBLOCK_ID", value))
    }

    /// `NAME`: `string`. Seen in examples only.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("NAME", value.into()))
    }

    /// `SORT`: `integer`. Seen in examples only.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("SORT", value))
    }

    /// `DEFAULT_VALUE`: `object`. Seen in examples only.
    #[inline]
    pub fn default_value(self, value: AddFieldsDefaultValue) -> Self {
        Self(self.0.object("DEFAULT_VALUE", value.into()))
    }

    /// `USER_TYPE_SETTINGS`: `object`. Seen in examples only.
    #[inline]
    pub fn user_type_settings(self, value: AddFieldsUserTypeSettings) -> Self {
        Self(self.0.object("USER_TYPE_SETTINGS", value.into()))
    }

    /// `USER_TYPE`: `string`. Seen in examples only.
    #[inline]
    pub fn user_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("USER_TYPE", value.into()))
    }

    /// `PROPERTY_TYPE`: `string`. Seen in examples only.
    #[inline]
    pub fn property_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PROPERTY_TYPE", value.into()))
    }

    /// `MULTIPLE`: `string`. Seen in examples only.
    #[inline]
    pub fn multiple(self, value: impl Into<String>) -> Self {
        Self(self.0.text("MULTIPLE", value.into()))
    }

    /// `ROW_COUNT`: `integer`. Seen in examples only.
    #[inline]
    pub fn row_count(self, value: i64) -> Self {
        Self(self.0.int("ROW_COUNT", value))
    }

    /// `LIST_TYPE`: `string`. Seen in examples only.
    #[inline]
    pub fn list_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("LIST_TYPE", value.into()))
    }

    /// `VALUES`: `object`. Seen in examples only.
    ///
    /// See [`AddFieldsValuesEntry`].
    #[inline]
    pub fn values(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("VALUES", value.into()))
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

/// Keys of `fields.DEFAULT_VALUE` of `crm.product.property.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFieldsDefaultValue(rt::Params);

impl AddFieldsDefaultValue {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `TYPE`: `string`. Seen in examples only.
    #[inline]
    pub fn r#type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TYPE", value.into()))
    }

    /// `TEXT`: `string`. Seen in examples only.
    #[inline]
    pub fn text(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TEXT", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddFieldsDefaultValue> for rt::Params {
    #[inline]
    fn from(object: AddFieldsDefaultValue) -> Self {
        object.0
    }
}

/// Keys of `fields.USER_TYPE_SETTINGS` of `crm.product.property.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFieldsUserTypeSettings(rt::Params);

impl AddFieldsUserTypeSettings {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `HEIGHT`: `integer`. Seen in examples only.
    #[inline]
    pub fn height(self, value: i64) -> Self {
        Self(self.0.int("HEIGHT", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddFieldsUserTypeSettings> for rt::Params {
    #[inline]
    fn from(object: AddFieldsUserTypeSettings) -> Self {
        object.0
    }
}

/// Keys of `fields.VALUES.<key>` of `crm.product.property.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFieldsValuesEntry(rt::Params);

impl AddFieldsValuesEntry {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ID`: `string`. Seen in examples only.
    #[inline]
    pub fn id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ID", value.into()))
    }

    /// `VALUE`: `string`. Seen in examples only.
    #[inline]
    pub fn value(self, value: impl Into<String>) -> Self {
        Self(self.0.text("VALUE", value.into()))
    }

    /// `SORT`: `integer`. Seen in examples only.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("SORT", value))
    }

    /// `DEF`: `string`. Seen in examples only.
    #[inline]
    pub fn def(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DEF", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddFieldsValuesEntry> for rt::Params {
    #[inline]
    fn from(object: AddFieldsValuesEntry) -> Self {
        object.0
    }
}

impl From<AddFieldsValuesEntry> for rt::Value {
    #[inline]
    fn from(object: AddFieldsValuesEntry) -> Self {
        object.0.into_value()
    }
}

/// Delete Product Property: `crm.product.property.delete`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-delete.html)
#[deprecated(
    note = "no longer developed; use `catalog.productProperty.delete`: `bitrix24::catalog::product_property::Delete`"
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
    const NAME: &'static str = "crm.product.property.delete";
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = rt::Value;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Retrieve Product Property Fields: `crm.product.property.fields`
///
/// Scope: `crm`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-fields.html)
#[deprecated(
    note = "no longer developed; use `catalog.productProperty.getFields`: `bitrix24::catalog::product_property::GetFields`"
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
    const NAME: &'static str = "crm.product.property.fields";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = rt::Value;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Get Product Property by ID: `crm.product.property.get`
///
/// Scope: `crm`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-get.html)
#[deprecated(
    note = "no longer developed; use `catalog.productProperty.get`: `bitrix24::catalog::product_property::Get`"
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
    const NAME: &'static str = "crm.product.property.get";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = rt::Value;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Get a List of Product Properties: `crm.product.property.list`
///
/// Scope: `crm`. Access: any user. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-list.html)
#[deprecated(
    note = "no longer developed; use `catalog.productProperty.list`: `bitrix24::catalog::product_property::List`"
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

    /// `order`. In examples: `object`.
    #[inline]
    pub fn order(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("order", value.into()))
    }

    /// `filter`. In examples: `object`.
    #[inline]
    pub fn filter(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("filter", value.into()))
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
    const NAME: &'static str = "crm.product.property.list";
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

/// Get a List of Product Property Types: `crm.product.property.types`
///
/// Scope: `crm`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-types.html)
#[deprecated(note = "no longer developed")]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Types(rt::Params);

impl Types {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`. Seen in examples only.
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

impl rt::Method for Types {
    const NAME: &'static str = "crm.product.property.types";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = rt::Value;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Update Product Property: `crm.product.property.update`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-update.html)
#[deprecated(
    note = "no longer developed; use `catalog.productProperty.update`: `bitrix24::catalog::product_property::Update`"
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
    const NAME: &'static str = "crm.product.property.update";
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = rt::Value;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `crm.product.property.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFields(rt::Params);

impl UpdateFields {
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

impl From<UpdateFields> for rt::Value {
    #[inline]
    fn from(object: UpdateFields) -> Self {
        object.0.into_value()
    }
}
