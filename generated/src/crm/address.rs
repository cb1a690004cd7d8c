// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `crm.address.*`.

use bitrix24_runtime as rt;

/// Add Address: `crm.address.add`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/requisites/addresses/crm-address-add.html)
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
    const NAME: &'static str = "crm.address.add";
    const REQUIRED: &'static [&'static str] = &["fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `crm.address.add`, `fields` of `crm.address.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFields(rt::Params);

impl AddFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `TYPE_ID`: `integer`. Required.
    #[inline]
    pub fn type_id(self, value: i64) -> Self {
        Self(self.0.int("TYPE_ID", value))
    }

    /// `ENTITY_TYPE_ID`: `integer`. Required.
    #[inline]
    pub fn entity_type_id(self, value: i64) -> Self {
        Self(self.0.int("ENTITY_TYPE_ID", value))
    }

    /// `ENTITY_ID`: `string`. Required. In examples: `integer`.
    #[inline]
    pub fn entity_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ENTITY_ID", value.into()))
    }

    /// `ADDRESS_1`: `string`.
    #[inline]
    pub fn address_1(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ADDRESS_1", value.into()))
    }

    /// `ADDRESS_2`: `string`.
    #[inline]
    pub fn address_2(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ADDRESS_2", value.into()))
    }

    /// `CITY`: `string`.
    #[inline]
    pub fn city(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CITY", value.into()))
    }

    /// `POSTAL_CODE`: `string`.
    #[inline]
    pub fn postal_code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("POSTAL_CODE", value.into()))
    }

    /// `REGION`: `string`.
    #[inline]
    pub fn region(self, value: impl Into<String>) -> Self {
        Self(self.0.text("REGION", value.into()))
    }

    /// `PROVINCE`: `string`.
    #[inline]
    pub fn province(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PROVINCE", value.into()))
    }

    /// `COUNTRY`: `string`.
    #[inline]
    pub fn country(self, value: impl Into<String>) -> Self {
        Self(self.0.text("COUNTRY", value.into()))
    }

    /// `COUNTRY_CODE`: `string`.
    #[inline]
    pub fn country_code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("COUNTRY_CODE", value.into()))
    }

    /// `LOC_ADDR_ID`: `integer`.
    #[inline]
    pub fn loc_addr_id(self, value: i64) -> Self {
        Self(self.0.int("LOC_ADDR_ID", value))
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

/// What can go wrong in `crm.address.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// An empty code: `TYPE_ID is not defined or invalid`.
    TypeIdNotDefinedOrInvalid,
    /// An empty code: `ENTITY_TYPE_ID is not defined or invalid`.
    EntityTypeIdNotDefinedOrInvalid,
    /// An empty code: `ENTITY_ID is not defined or invalid.`.
    EntityIdNotDefinedOrInvalid,
    /// An empty code: `TypeAddress exists`.
    TypeAddressExists,
    /// An empty code: `Access denied`.
    AccessDenied,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "",
            "ENTITY_TYPE_ID is not defined or invalid",
            Self::EntityTypeIdNotDefinedOrInvalid,
        ),
        ("", "ENTITY_ID is not defined or invalid.", Self::EntityIdNotDefinedOrInvalid),
        ("", "TYPE_ID is not defined or invalid", Self::TypeIdNotDefinedOrInvalid),
        ("", "TypeAddress exists", Self::TypeAddressExists),
        ("", "Access denied", Self::AccessDenied),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete address: `crm.address.delete`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/requisites/addresses/crm-address-delete.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Delete(rt::Params);

impl Delete {
    /// A request with its required parameters:
    ///
    /// - `fields`: `object`.
    #[inline]
    pub fn new(fields: DeleteFields) -> Self {
        Self(rt::Params::new().object("fields", fields.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Delete {
    const NAME: &'static str = "crm.address.delete";
    const REQUIRED: &'static [&'static str] = &["fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `crm.address.delete`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct DeleteFields(rt::Params);

impl DeleteFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `TYPE_ID`: `integer`. Required.
    #[inline]
    pub fn type_id(self, value: i64) -> Self {
        Self(self.0.int("TYPE_ID", value))
    }

    /// `ENTITY_TYPE_ID`: `integer`. Required.
    #[inline]
    pub fn entity_type_id(self, value: i64) -> Self {
        Self(self.0.int("ENTITY_TYPE_ID", value))
    }

    /// `ENTITY_ID`: `string`. Required. In examples: `integer`.
    #[inline]
    pub fn entity_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ENTITY_ID", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<DeleteFields> for rt::Params {
    #[inline]
    fn from(object: DeleteFields) -> Self {
        object.0
    }
}

/// What can go wrong in `crm.address.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// An empty code: `TYPE_ID is not defined or invalid`.
    TypeIdNotDefinedOrInvalid,
    /// An empty code: `ENTITY_TYPE_ID is not defined or invalid`.
    EntityTypeIdNotDefinedOrInvalid,
    /// An empty code: `ENTITY_ID is not defined or invalid`.
    EntityIdNotDefinedOrInvalid,
    /// An empty code: `TypeAddress not found.`.
    TypeAddressNotFound,
    /// An empty code: `Access denied`.
    AccessDenied,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "",
            "ENTITY_TYPE_ID is not defined or invalid",
            Self::EntityTypeIdNotDefinedOrInvalid,
        ),
        ("", "ENTITY_ID is not defined or invalid", Self::EntityIdNotDefinedOrInvalid),
        ("", "TYPE_ID is not defined or invalid", Self::TypeIdNotDefinedOrInvalid),
        ("", "TypeAddress not found.", Self::TypeAddressNotFound),
        ("", "Access denied", Self::AccessDenied),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Description of Address Fields: `crm.address.fields`
///
/// Scope: `crm`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/requisites/addresses/crm-address-fields.html)
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
    const NAME: &'static str = "crm.address.fields";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = rt::IdMap<FieldsOutputEntry>;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result.<key>` of `crm.address.fields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldsOutputEntry {
    /// `type`: `string`.
    pub r#type: Option<String>,
    /// `isRequired`: `boolean`.
    pub is_required: Option<bool>,
    /// `isReadOnly`: `boolean`.
    pub is_read_only: Option<bool>,
    /// `isImmutable`: `boolean`.
    pub is_immutable: Option<bool>,
    /// `isMultiple`: `boolean`.
    pub is_multiple: Option<bool>,
    /// `isDynamic`: `boolean`.
    pub is_dynamic: Option<bool>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for FieldsOutputEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("FieldsOutputEntry", self, f)
    }
}

impl rt::Object for FieldsOutputEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("type", &mut self.r#type);
        f.flag("isRequired", &mut self.is_required);
        f.flag("isReadOnly", &mut self.is_read_only);
        f.flag("isImmutable", &mut self.is_immutable);
        f.flag("isMultiple", &mut self.is_multiple);
        f.flag("isDynamic", &mut self.is_dynamic);
        f.text("title", &mut self.title);
        f.rest(&mut self.extra);
    }
}

/// Get a List of Addresses by Filter: `crm.address.list`
///
/// Scope: `crm`. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/requisites/addresses/crm-address-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct List(rt::Params);

impl List {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `select`: `array`. Values: `TYPE_ID`, `ENTITY_TYPE_ID`, `ENTITY_ID`, `ADDRESS_1`, `ADDRESS_2`,
    /// `CITY`, `POSTAL_CODE`, `REGION`, `PROVINCE`, `COUNTRY`, `COUNTRY_CODE`, `LOC_ADDR_ID`,
    /// `ANCHOR_TYPE_ID`, `ANCHOR_ID`.
    #[inline]
    pub fn select(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("select", value.into()))
    }

    /// `filter`: `object`.
    ///
    /// See [`ListFilter`].
    #[inline]
    pub fn filter(self, value: impl Into<rt::Filter>) -> Self {
        Self(self.0.filter("filter", value))
    }

    /// `order`: `object`.
    ///
    /// See [`ListOrder`].
    #[inline]
    pub fn order(self, value: impl Into<rt::Order>) -> Self {
        Self(self.0.order("order", value))
    }

    /// `start`: `integer`.
    #[inline]
    pub fn start(self, value: i64) -> Self {
        Self(self.0.int("start", value))
    }

    /// `limit`: `integer`. Seen in examples only.
    #[inline]
    pub fn limit(self, value: i64) -> Self {
        Self(self.0.int("limit", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for List {
    const NAME: &'static str = "crm.address.list";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<ListOutput>;
    type Error = ListError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

impl rt::Paged for List {
    const PAGING: rt::Paging = rt::Paging::start("start")
        .filter("filter")
        .order("order");
    type Item = ListOutput;
}

/// Keys of `filter` of `crm.address.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListFilter(rt::Params);

impl ListFilter {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `TYPE_ID`: `integer`.
    #[inline]
    pub fn type_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("TYPE_ID", value.into()))
    }

    /// `ENTITY_TYPE_ID`: `integer`.
    #[inline]
    pub fn entity_type_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ENTITY_TYPE_ID", value.into()))
    }

    /// `ENTITY_ID`: `string`. In examples: `integer`.
    #[inline]
    pub fn entity_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ENTITY_ID", value.into()))
    }

    /// `ADDRESS_1`: `string`.
    #[inline]
    pub fn address_1(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ADDRESS_1", value.into()))
    }

    /// `ADDRESS_2`: `string`.
    #[inline]
    pub fn address_2(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ADDRESS_2", value.into()))
    }

    /// `CITY`: `string`.
    #[inline]
    pub fn city(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("CITY", value.into()))
    }

    /// `POSTAL_CODE`: `string`.
    #[inline]
    pub fn postal_code(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("POSTAL_CODE", value.into()))
    }

    /// `REGION`: `string`.
    #[inline]
    pub fn region(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("REGION", value.into()))
    }

    /// `PROVINCE`: `string`.
    #[inline]
    pub fn province(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("PROVINCE", value.into()))
    }

    /// `COUNTRY`: `string`.
    #[inline]
    pub fn country(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("COUNTRY", value.into()))
    }

    /// `COUNTRY_CODE`: `string`.
    #[inline]
    pub fn country_code(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("COUNTRY_CODE", value.into()))
    }

    /// `LOC_ADDR_ID`: `integer`.
    #[inline]
    pub fn loc_addr_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("LOC_ADDR_ID", value.into()))
    }

    /// `ANCHOR_TYPE_ID`: `integer`.
    #[inline]
    pub fn anchor_type_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ANCHOR_TYPE_ID", value.into()))
    }

    /// `ANCHOR_ID`: `integer`.
    #[inline]
    pub fn anchor_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ANCHOR_ID", value.into()))
    }

    /// Any other condition by its key on the wire: an operator and a field, as in `>=TYPE_ID`.
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

/// Keys of `order` of `crm.address.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListOrder(rt::Params);

impl ListOrder {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `TYPE_ID`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn type_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TYPE_ID", value.into()))
    }

    /// `ENTITY_TYPE_ID`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn entity_type_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ENTITY_TYPE_ID", value.into()))
    }

    /// `ENTITY_ID`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn entity_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ENTITY_ID", value.into()))
    }

    /// `ADDRESS_1`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn address_1(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ADDRESS_1", value.into()))
    }

    /// `ADDRESS_2`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn address_2(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ADDRESS_2", value.into()))
    }

    /// `CITY`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn city(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CITY", value.into()))
    }

    /// `POSTAL_CODE`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn postal_code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("POSTAL_CODE", value.into()))
    }

    /// `REGION`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn region(self, value: impl Into<String>) -> Self {
        Self(self.0.text("REGION", value.into()))
    }

    /// `PROVINCE`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn province(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PROVINCE", value.into()))
    }

    /// `COUNTRY`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn country(self, value: impl Into<String>) -> Self {
        Self(self.0.text("COUNTRY", value.into()))
    }

    /// `COUNTRY_CODE`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn country_code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("COUNTRY_CODE", value.into()))
    }

    /// `LOC_ADDR_ID`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn loc_addr_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("LOC_ADDR_ID", value.into()))
    }

    /// `ANCHOR_TYPE_ID`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn anchor_type_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ANCHOR_TYPE_ID", value.into()))
    }

    /// `ANCHOR_ID`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn anchor_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ANCHOR_ID", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<ListOrder> for rt::Params {
    #[inline]
    fn from(object: ListOrder) -> Self {
        object.0
    }
}

impl From<ListOrder> for rt::Order {
    #[inline]
    fn from(object: ListOrder) -> Self {
        object.0.into()
    }
}

/// Keys of `result` of `crm.address.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `TYPE_ID`: `integer`. In examples: `string`.
    pub type_id: Option<i64>,
    /// `ENTITY_TYPE_ID`: `integer`. In examples: `string`.
    pub entity_type_id: Option<i64>,
    /// `ENTITY_ID`: `string`.
    pub entity_id: Option<String>,
    /// `ADDRESS_1`: `string`.
    pub address_1: Option<String>,
    /// `ADDRESS_2`: `string`.
    pub address_2: Option<String>,
    /// `CITY`: `string`.
    pub city: Option<String>,
    /// `POSTAL_CODE`: `string`.
    pub postal_code: Option<String>,
    /// `REGION`: `string`.
    pub region: Option<String>,
    /// `PROVINCE`: `string`.
    pub province: Option<String>,
    /// `COUNTRY`: `string`.
    pub country: Option<String>,
    /// `COUNTRY_CODE`: `string`.
    pub country_code: Option<String>,
    /// `LOC_ADDR_ID`: `integer`. In examples: `string`.
    pub loc_addr_id: Option<i64>,
    /// `ANCHOR_TYPE_ID`: `integer`. In examples: `string`.
    pub anchor_type_id: Option<i64>,
    /// `ANCHOR_ID`: `integer`. In examples: `string`.
    pub anchor_id: Option<i64>,
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
        f.int("TYPE_ID", &mut self.type_id);
        f.int("ENTITY_TYPE_ID", &mut self.entity_type_id);
        f.text("ENTITY_ID", &mut self.entity_id);
        f.text("ADDRESS_1", &mut self.address_1);
        f.text("ADDRESS_2", &mut self.address_2);
        f.text("CITY", &mut self.city);
        f.text("POSTAL_CODE", &mut self.postal_code);
        f.text("REGION", &mut self.region);
        f.text("PROVINCE", &mut self.province);
        f.text("COUNTRY", &mut self.country);
        f.text("COUNTRY_CODE", &mut self.country_code);
        f.int("LOC_ADDR_ID", &mut self.loc_addr_id);
        f.int("ANCHOR_TYPE_ID", &mut self.anchor_type_id);
        f.int("ANCHOR_ID", &mut self.anchor_id);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `crm.address.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// An empty code: `Access denied`.
    NoCode,
    /// `0`.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("", "", Self::NoCode),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Update Address: `crm.address.update`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/requisites/addresses/crm-address-update.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Update(rt::Params);

impl Update {
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

impl rt::Method for Update {
    const NAME: &'static str = "crm.address.update";
    const REQUIRED: &'static [&'static str] = &["fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `crm.address.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// An empty code: `TYPE_ID is not defined or invalid`.
    TypeIdNotDefinedOrInvalid,
    /// An empty code: `ENTITY_TYPE_ID is not defined or invalid`.
    EntityTypeIdNotDefinedOrInvalid,
    /// An empty code: `ENTITY_ID is not defined or invalid.`.
    EntityIdNotDefinedOrInvalid,
    /// An empty code: `TypeAddress not found`.
    TypeAddressNotFound,
    /// An empty code: `Access denied`.
    AccessDenied,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "",
            "ENTITY_TYPE_ID is not defined or invalid",
            Self::EntityTypeIdNotDefinedOrInvalid,
        ),
        ("", "ENTITY_ID is not defined or invalid.", Self::EntityIdNotDefinedOrInvalid),
        ("", "TYPE_ID is not defined or invalid", Self::TypeIdNotDefinedOrInvalid),
        ("", "TypeAddress not found", Self::TypeAddressNotFound),
        ("", "Access denied", Self::AccessDenied),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}
