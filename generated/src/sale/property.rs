// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `sale.property.*`.

use bitrix24_runtime as rt;

/// Add Order Property: `sale.property.add`
///
/// Scope: `sale`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/property/sale-property-add.html)
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
    const NAME: &'static str = "sale.property.add";
    const REQUIRED: &'static [&'static str] = &["fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `sale.property.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFields(rt::Params);

impl AddFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `personTypeId`: `sale_person_type.id`. Required.
    #[inline]
    pub fn person_type_id(self, value: i64) -> Self {
        Self(self.0.int("personTypeId", value))
    }

    /// `propsGroupId`: `sale_order_property_group.id`. Required.
    #[inline]
    pub fn props_group_id(self, value: i64) -> Self {
        Self(self.0.int("propsGroupId", value))
    }

    /// `name`: `string`. Required.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("name", value.into()))
    }

    /// `type`: `string`. Required. Values: `STRING`, `Y/N`, `NUMBER`, `ENUM`, `FILE`, `DATE`, `LOCATION`,
    /// `ADDRESS`.
    #[inline]
    pub fn r#type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("type", value.into()))
    }

    /// `code`: `string`.
    #[inline]
    pub fn code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("code", value.into()))
    }

    /// `active`: `string`. Default: `Y`. Values: `Y`, `N`.
    #[inline]
    pub fn active(self, value: bool) -> Self {
        Self(self.0.yes_no("active", value))
    }

    /// `util`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn util(self, value: bool) -> Self {
        Self(self.0.yes_no("util", value))
    }

    /// `userProps`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn user_props(self, value: bool) -> Self {
        Self(self.0.yes_no("userProps", value))
    }

    /// `isFiltered`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn is_filtered(self, value: bool) -> Self {
        Self(self.0.yes_no("isFiltered", value))
    }

    /// `sort`: `integer`.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("sort", value))
    }

    /// `description`: `string`.
    #[inline]
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("description", value.into()))
    }

    /// `required`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn required(self, value: bool) -> Self {
        Self(self.0.yes_no("required", value))
    }

    /// `multiple`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn multiple(self, value: bool) -> Self {
        Self(self.0.yes_no("multiple", value))
    }

    /// `xmlId`: `string`.
    #[inline]
    pub fn xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("xmlId", value.into()))
    }

    /// `defaultValue`: `any`.
    ///
    /// See [`AddFieldsDefaultValue`].
    #[inline]
    pub fn default_value(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("defaultValue", value.into()))
    }

    /// `settings`: `object`.
    #[inline]
    pub fn settings(self, value: AddFieldsSettings) -> Self {
        Self(self.0.object("settings", value.into()))
    }

    /// `isProfileName`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn is_profile_name(self, value: bool) -> Self {
        Self(self.0.yes_no("isProfileName", value))
    }

    /// `isPayer`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn is_payer(self, value: bool) -> Self {
        Self(self.0.yes_no("isPayer", value))
    }

    /// `isEmail`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn is_email(self, value: bool) -> Self {
        Self(self.0.yes_no("isEmail", value))
    }

    /// `isPhone`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn is_phone(self, value: bool) -> Self {
        Self(self.0.yes_no("isPhone", value))
    }

    /// `isZip`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn is_zip(self, value: bool) -> Self {
        Self(self.0.yes_no("isZip", value))
    }

    /// `isAddress`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn is_address(self, value: bool) -> Self {
        Self(self.0.yes_no("isAddress", value))
    }

    /// `isLocation`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn is_location(self, value: bool) -> Self {
        Self(self.0.yes_no("isLocation", value))
    }

    /// `isLocation4tax`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn is_location4tax(self, value: bool) -> Self {
        Self(self.0.yes_no("isLocation4tax", value))
    }

    /// `inputFieldLocation`: `string`.
    #[deprecated]
    #[inline]
    pub fn input_field_location(self, value: impl Into<String>) -> Self {
        Self(self.0.text("inputFieldLocation", value.into()))
    }

    /// `isAddressFrom`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn is_address_from(self, value: bool) -> Self {
        Self(self.0.yes_no("isAddressFrom", value))
    }

    /// `isAddressTo`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn is_address_to(self, value: bool) -> Self {
        Self(self.0.yes_no("isAddressTo", value))
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

/// Keys of `fields.defaultValue` of `sale.property.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFieldsDefaultValue(rt::Params);

impl AddFieldsDefaultValue {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `fileData`: `string[]`.
    #[inline]
    pub fn file_data(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.texts("fileData", value))
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

impl From<AddFieldsDefaultValue> for rt::Value {
    #[inline]
    fn from(object: AddFieldsDefaultValue) -> Self {
        object.0.into_value()
    }
}

/// Keys of `fields.settings` of `sale.property.add`, `filter.settings` of `sale.property.list`,
/// `fields.settings` of `sale.property.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFieldsSettings(rt::Params);

impl AddFieldsSettings {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `minlength`: `integer`. With: `STRING`.
    #[inline]
    pub fn minlength(self, value: i64) -> Self {
        Self(self.0.int("minlength", value))
    }

    /// `maxlength`: `integer`. With: `STRING`.
    #[inline]
    pub fn maxlength(self, value: i64) -> Self {
        Self(self.0.int("maxlength", value))
    }

    /// `pattern`: `string`. With: `STRING`.
    #[inline]
    pub fn pattern(self, value: impl Into<String>) -> Self {
        Self(self.0.text("pattern", value.into()))
    }

    /// `multiline`: `string`. Default: `N`. Values: `Y`, `N`. With: `STRING`.
    #[inline]
    pub fn multiline(self, value: bool) -> Self {
        Self(self.0.yes_no("multiline", value))
    }

    /// `cols`: `integer`. With: `STRING`.
    #[deprecated]
    #[inline]
    pub fn cols(self, value: i64) -> Self {
        Self(self.0.int("cols", value))
    }

    /// `rows`: `integer`. With: `STRING`.
    #[deprecated]
    #[inline]
    pub fn rows(self, value: i64) -> Self {
        Self(self.0.int("rows", value))
    }

    /// `size`: `integer`. With: `STRING`, `ENUM`.
    #[inline]
    pub fn size(self, value: i64) -> Self {
        Self(self.0.int("size", value))
    }

    /// `min`: `integer`. With: `NUMBER`.
    #[inline]
    pub fn min(self, value: i64) -> Self {
        Self(self.0.int("min", value))
    }

    /// `max`: `integer`. With: `NUMBER`.
    #[inline]
    pub fn max(self, value: i64) -> Self {
        Self(self.0.int("max", value))
    }

    /// `step`: `integer`. With: `NUMBER`.
    #[inline]
    pub fn step(self, value: i64) -> Self {
        Self(self.0.int("step", value))
    }

    /// `multielement`: `string`. Default: `N`. Values: `Y`, `N`. With: `ENUM`.
    #[inline]
    pub fn multielement(self, value: bool) -> Self {
        Self(self.0.yes_no("multielement", value))
    }

    /// `maxsize`: `integer`. With: `FILE`.
    #[inline]
    pub fn maxsize(self, value: i64) -> Self {
        Self(self.0.int("maxsize", value))
    }

    /// `accept`: `string`. With: `FILE`.
    #[inline]
    pub fn accept(self, value: impl Into<String>) -> Self {
        Self(self.0.text("accept", value.into()))
    }

    /// `time`: `string`. Default: `N`. Values: `Y`, `N`. With: `DATE`.
    #[inline]
    pub fn time(self, value: bool) -> Self {
        Self(self.0.yes_no("time", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddFieldsSettings> for rt::Params {
    #[inline]
    fn from(object: AddFieldsSettings) -> Self {
        object.0
    }
}

/// Keys of `result` of `sale.property.add`, `result` of `sale.property.get`, `result` of
/// `sale.property.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutput {
    /// `property`: `sale_order_property`. In examples: `object`.
    pub property: Option<crate::types::SaleOrderProperty>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for AddOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("AddOutput", self, f)
    }
}

impl rt::Object for AddOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("property", &mut self.property);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `sale.property.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `200850000005`: HTTP 400.
    Code200850000005,
    /// `200850000006`: HTTP 400.
    Code200850000006,
    /// `200850000009`: HTTP 400.
    Code200850000009,
    /// `200850000010`: HTTP 400.
    Code200850000010,
    /// `200850000011`: HTTP 400.
    Code200850000011,
    /// `200850000012`: HTTP 400.
    Code200850000012,
    /// `200850000013`: HTTP 400.
    Code200850000013,
    /// `200850000014`: HTTP 400.
    Code200850000014,
    /// `200850000015`: HTTP 400.
    Code200850000015,
    /// `200850000016`: HTTP 400.
    Code200850000016,
    /// `200040300020`: HTTP 400.
    Code200040300020,
    /// `100`: HTTP 400.
    Code100,
    /// `0`:
    ///
    /// - `Required fields: propsGroupId` (HTTP 400)
    /// - HTTP 400
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("200850000005", "", Self::Code200850000005),
        ("200850000006", "", Self::Code200850000006),
        ("200850000009", "", Self::Code200850000009),
        ("200850000010", "", Self::Code200850000010),
        ("200850000011", "", Self::Code200850000011),
        ("200850000012", "", Self::Code200850000012),
        ("200850000013", "", Self::Code200850000013),
        ("200850000014", "", Self::Code200850000014),
        ("200850000015", "", Self::Code200850000015),
        ("200850000016", "", Self::Code200850000016),
        ("200040300020", "", Self::Code200040300020),
        ("100", "", Self::Code100),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete Order Property: `sale.property.delete`
///
/// Scope: `sale`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/property/sale-property-delete.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Delete(rt::Params);

impl Delete {
    /// A request with its required parameters:
    ///
    /// - `id`: `sale_order_property.id`.
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

impl rt::Method for Delete {
    const NAME: &'static str = "sale.property.delete";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `sale.property.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `200840400001`: `property does not exist` (HTTP 400).
    Code200840400001,
    /// `200850000004`: HTTP 400.
    Code200850000004,
    /// `ERROR_CORE`: HTTP 400.
    ErrorCore,
    /// `200040300020`: HTTP 400.
    Code200040300020,
    /// `100`: HTTP 400.
    Code100,
    /// `0`: HTTP 400.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("200840400001", "", Self::Code200840400001),
        ("200850000004", "", Self::Code200850000004),
        ("ERROR_CORE", "", Self::ErrorCore),
        ("200040300020", "", Self::Code200040300020),
        ("100", "", Self::Code100),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Order Property: `sale.property.get`
///
/// Scope: `sale`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/property/sale-property-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Get(rt::Params);

impl Get {
    /// A request with its required parameters:
    ///
    /// - `id`: `sale_order_property.id`.
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
    const NAME: &'static str = "sale.property.get";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = AddOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `sale.property.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `200840400001`: `property does not exist` (HTTP 400).
    Code200840400001,
    /// `200040300010`: HTTP 400.
    Code200040300010,
    /// `100`: HTTP 400.
    Code100,
    /// `0`: HTTP 400.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("200840400001", "", Self::Code200840400001),
        ("200040300010", "", Self::Code200040300010),
        ("100", "", Self::Code100),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Fields and Settings of Order Properties for a Specific Property Type: `sale.property.getfieldsbytype`
///
/// Scope: `sale`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/property/sale-property-get-fields-by-type.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Getfieldsbytype(rt::Params);

impl Getfieldsbytype {
    /// A request with its required parameters:
    ///
    /// - `type`: `string`. Values: `STRING`, `Y/N`, `NUMBER`, `ENUM`, `FILE`, `DATE`, `LOCATION`, `ADDRESS`.
    #[inline]
    pub fn new(r#type: impl Into<String>) -> Self {
        Self(rt::Params::new().text("type", r#type.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Getfieldsbytype {
    const NAME: &'static str = "sale.property.getfieldsbytype";
    const REQUIRED: &'static [&'static str] = &["type"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetfieldsbytypeOutput;
    type Error = GetfieldsbytypeError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `sale.property.getfieldsbytype`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetfieldsbytypeOutput {
    /// `property`: `object`. Seen in examples only.
    pub property: Option<rt::IdMap<GetfieldsbytypeOutputPropertyEntry>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetfieldsbytypeOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetfieldsbytypeOutput", self, f)
    }
}

impl rt::Object for GetfieldsbytypeOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("property", &mut self.property);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.property.<key>` of `sale.property.getfieldsbytype`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetfieldsbytypeOutputPropertyEntry {
    /// `isImmutable`: `boolean`. Seen in examples only.
    pub is_immutable: Option<bool>,
    /// `isReadOnly`: `boolean`. Seen in examples only.
    pub is_read_only: Option<bool>,
    /// `isRequired`: `boolean`. Seen in examples only.
    pub is_required: Option<bool>,
    /// `type`: `string`. Seen in examples only.
    pub r#type: Option<String>,
    /// `fields`: `object`. Seen in examples only.
    pub fields: Option<rt::IdMap<GetfieldsbytypeOutputPropertyEntryFieldsEntry>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetfieldsbytypeOutputPropertyEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetfieldsbytypeOutputPropertyEntry", self, f)
    }
}

impl rt::Object for GetfieldsbytypeOutputPropertyEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.flag("isImmutable", &mut self.is_immutable);
        f.flag("isReadOnly", &mut self.is_read_only);
        f.flag("isRequired", &mut self.is_required);
        f.text("type", &mut self.r#type);
        f.field("fields", &mut self.fields);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.property.<key>.fields.<key>` of `sale.property.getfieldsbytype`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetfieldsbytypeOutputPropertyEntryFieldsEntry {
    /// `isImmutable`: `boolean`. Seen in examples only.
    pub is_immutable: Option<bool>,
    /// `isReadOnly`: `boolean`. Seen in examples only.
    pub is_read_only: Option<bool>,
    /// `isRequired`: `boolean`. Seen in examples only.
    pub is_required: Option<bool>,
    /// `type`: `string`. Seen in examples only.
    pub r#type: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetfieldsbytypeOutputPropertyEntryFieldsEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetfieldsbytypeOutputPropertyEntryFieldsEntry", self, f)
    }
}

impl rt::Object for GetfieldsbytypeOutputPropertyEntryFieldsEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.flag("isImmutable", &mut self.is_immutable);
        f.flag("isReadOnly", &mut self.is_read_only);
        f.flag("isRequired", &mut self.is_required);
        f.text("type", &mut self.r#type);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `sale.property.getfieldsbytype`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetfieldsbytypeError {
    /// `200040300010`: HTTP 400.
    Code200040300010,
    /// `0`: HTTP 400.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetfieldsbytypeError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("200040300010", "", Self::Code200040300010),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Get the list of order properties: `sale.property.list`
///
/// Scope: `sale`. Access: administrators. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/property/sale-property-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct List(rt::Params);

impl List {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `select`: `array`.
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
    #[inline]
    pub fn order(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("order", value.into()))
    }

    /// `start`: `integer`.
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
    const NAME: &'static str = "sale.property.list";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = ListOutput;
    type Error = ListError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

impl rt::Paged for List {
    const PAGING: rt::Paging = rt::Paging::start("start")
        .items("properties")
        .key("id")
        .filter("filter")
        .order("order");
    type Item = crate::types::SaleOrderProperty;
}

/// Keys of `filter` of `sale.property.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListFilter(rt::Params);

impl ListFilter {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`.
    #[inline]
    pub fn id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("id", value.into()))
    }

    /// `personTypeId`: `sale_person_type.id`.
    #[inline]
    pub fn person_type_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("personTypeId", value.into()))
    }

    /// `propsGroupId`: `sale_order_property_group.id`.
    #[inline]
    pub fn props_group_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("propsGroupId", value.into()))
    }

    /// `name`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("name", value.into()))
    }

    /// `type`: `string`. Values: `STRING`, `Y/N`, `NUMBER`, `ENUM`, `FILE`, `DATE`, `LOCATION`, `ADDRESS`.
    #[inline]
    pub fn r#type(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("type", value.into()))
    }

    /// `code`: `string`.
    #[inline]
    pub fn code(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("code", value.into()))
    }

    /// `active`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn active(self, value: bool) -> Self {
        Self(self.0.yes_no("active", value))
    }

    /// `util`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn util(self, value: bool) -> Self {
        Self(self.0.yes_no("util", value))
    }

    /// `userProps`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn user_props(self, value: bool) -> Self {
        Self(self.0.yes_no("userProps", value))
    }

    /// `isFiltered`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn is_filtered(self, value: bool) -> Self {
        Self(self.0.yes_no("isFiltered", value))
    }

    /// `sort`: `integer`.
    #[inline]
    pub fn sort(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("sort", value.into()))
    }

    /// `description`: `string`.
    #[inline]
    pub fn description(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("description", value.into()))
    }

    /// `required`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn required(self, value: bool) -> Self {
        Self(self.0.yes_no("required", value))
    }

    /// `multiple`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn multiple(self, value: bool) -> Self {
        Self(self.0.yes_no("multiple", value))
    }

    /// `xmlId`: `string`.
    #[inline]
    pub fn xml_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("xmlId", value.into()))
    }

    /// `defaultValue`: `string | double | string[] | double[]`.
    #[inline]
    pub fn default_value(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("defaultValue", value.into()))
    }

    /// `settings`: `object`.
    #[inline]
    pub fn settings(self, value: AddFieldsSettings) -> Self {
        Self(self.0.object("settings", value.into()))
    }

    /// `isProfileName`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn is_profile_name(self, value: bool) -> Self {
        Self(self.0.yes_no("isProfileName", value))
    }

    /// `isPayer`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn is_payer(self, value: bool) -> Self {
        Self(self.0.yes_no("isPayer", value))
    }

    /// `isEmail`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn is_email(self, value: bool) -> Self {
        Self(self.0.yes_no("isEmail", value))
    }

    /// `isPhone`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn is_phone(self, value: bool) -> Self {
        Self(self.0.yes_no("isPhone", value))
    }

    /// `isZip`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn is_zip(self, value: bool) -> Self {
        Self(self.0.yes_no("isZip", value))
    }

    /// `isAddress`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn is_address(self, value: bool) -> Self {
        Self(self.0.yes_no("isAddress", value))
    }

    /// `isLocation`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn is_location(self, value: bool) -> Self {
        Self(self.0.yes_no("isLocation", value))
    }

    /// `isLocation4tax`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn is_location4tax(self, value: bool) -> Self {
        Self(self.0.yes_no("isLocation4tax", value))
    }

    /// `inputFieldLocation`: `string`.
    #[deprecated]
    #[inline]
    pub fn input_field_location(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("inputFieldLocation", value.into()))
    }

    /// `isAddressFrom`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn is_address_from(self, value: bool) -> Self {
        Self(self.0.yes_no("isAddressFrom", value))
    }

    /// `isAddressTo`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn is_address_to(self, value: bool) -> Self {
        Self(self.0.yes_no("isAddressTo", value))
    }

    /// Any other condition by its key on the wire: an operator and a field, as in `>=id`.
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

/// Keys of `result` of `sale.property.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `properties`: `sale_order_property[]`.
    pub properties: Option<Vec<crate::types::SaleOrderProperty>>,
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
        f.field("properties", &mut self.properties);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `sale.property.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `200040300010`: HTTP 400.
    Code200040300010,
    /// `0`: HTTP 400.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("200040300010", "", Self::Code200040300010),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Update Order Property: `sale.property.update`
///
/// Scope: `sale`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/property/sale-property-update.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Update(rt::Params);

impl Update {
    /// A request with its required parameters:
    ///
    /// - `id`: `sale_order_property.id`.
    /// - `fields`: `object`.
    #[inline]
    pub fn new(id: i64, fields: UpdateFields) -> Self {
        Self(rt::Params::new().int("id", id).object("fields", fields.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Update {
    const NAME: &'static str = "sale.property.update";
    const REQUIRED: &'static [&'static str] = &["id", "fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `sale.property.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFields(rt::Params);

impl UpdateFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `name`: `string`. Required.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("name", value.into()))
    }

    /// `code`: `string`.
    #[inline]
    pub fn code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("code", value.into()))
    }

    /// `active`: `string`. Default: `Y`. Values: `Y`, `N`.
    #[inline]
    pub fn active(self, value: bool) -> Self {
        Self(self.0.yes_no("active", value))
    }

    /// `util`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn util(self, value: bool) -> Self {
        Self(self.0.yes_no("util", value))
    }

    /// `userProps`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn user_props(self, value: bool) -> Self {
        Self(self.0.yes_no("userProps", value))
    }

    /// `isFiltered`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn is_filtered(self, value: bool) -> Self {
        Self(self.0.yes_no("isFiltered", value))
    }

    /// `sort`: `integer`.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("sort", value))
    }

    /// `description`: `string`.
    #[inline]
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("description", value.into()))
    }

    /// `required`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn required(self, value: bool) -> Self {
        Self(self.0.yes_no("required", value))
    }

    /// `multiple`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn multiple(self, value: bool) -> Self {
        Self(self.0.yes_no("multiple", value))
    }

    /// `xmlId`: `string`.
    #[inline]
    pub fn xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("xmlId", value.into()))
    }

    /// `defaultValue`: `any`.
    ///
    /// See [`UpdateFieldsDefaultValue`].
    #[inline]
    pub fn default_value(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("defaultValue", value.into()))
    }

    /// `settings`: `object`.
    #[inline]
    pub fn settings(self, value: AddFieldsSettings) -> Self {
        Self(self.0.object("settings", value.into()))
    }

    /// `isProfileName`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn is_profile_name(self, value: bool) -> Self {
        Self(self.0.yes_no("isProfileName", value))
    }

    /// `isPayer`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn is_payer(self, value: bool) -> Self {
        Self(self.0.yes_no("isPayer", value))
    }

    /// `isEmail`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn is_email(self, value: bool) -> Self {
        Self(self.0.yes_no("isEmail", value))
    }

    /// `isPhone`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn is_phone(self, value: bool) -> Self {
        Self(self.0.yes_no("isPhone", value))
    }

    /// `isZip`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn is_zip(self, value: bool) -> Self {
        Self(self.0.yes_no("isZip", value))
    }

    /// `isAddress`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn is_address(self, value: bool) -> Self {
        Self(self.0.yes_no("isAddress", value))
    }

    /// `isLocation`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn is_location(self, value: bool) -> Self {
        Self(self.0.yes_no("isLocation", value))
    }

    /// `isLocation4tax`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn is_location4tax(self, value: bool) -> Self {
        Self(self.0.yes_no("isLocation4tax", value))
    }

    /// `inputFieldLocation`: `string`.
    #[deprecated]
    #[inline]
    pub fn input_field_location(self, value: impl Into<String>) -> Self {
        Self(self.0.text("inputFieldLocation", value.into()))
    }

    /// `isAddressFrom`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn is_address_from(self, value: bool) -> Self {
        Self(self.0.yes_no("isAddressFrom", value))
    }

    /// `isAddressTo`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn is_address_to(self, value: bool) -> Self {
        Self(self.0.yes_no("isAddressTo", value))
    }

    /// `personTypeId`: `integer`. Seen in examples only.
    #[inline]
    pub fn person_type_id(self, value: i64) -> Self {
        Self(self.0.int("personTypeId", value))
    }

    /// `propsGroupId`: `integer`. Seen in examples only.
    #[inline]
    pub fn props_group_id(self, value: i64) -> Self {
        Self(self.0.int("propsGroupId", value))
    }

    /// `type`: `string`. Seen in examples only.
    #[inline]
    pub fn r#type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("type", value.into()))
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

/// Keys of `fields.defaultValue` of `sale.property.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFieldsDefaultValue(rt::Params);

impl UpdateFieldsDefaultValue {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `fileData`: `string[]`.
    #[inline]
    pub fn file_data(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.texts("fileData", value))
    }

    /// `remove`.
    #[inline]
    pub fn remove(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("remove", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<UpdateFieldsDefaultValue> for rt::Params {
    #[inline]
    fn from(object: UpdateFieldsDefaultValue) -> Self {
        object.0
    }
}

impl From<UpdateFieldsDefaultValue> for rt::Value {
    #[inline]
    fn from(object: UpdateFieldsDefaultValue) -> Self {
        object.0.into_value()
    }
}

/// What can go wrong in `sale.property.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `200840400001`: `property does not exist` (HTTP 400).
    Code200840400001,
    /// `200850000003`: HTTP 400.
    Code200850000003,
    /// `200850000009`: HTTP 400.
    Code200850000009,
    /// `200850000010`: HTTP 400.
    Code200850000010,
    /// `200850000011`: HTTP 400.
    Code200850000011,
    /// `200850000012`: HTTP 400.
    Code200850000012,
    /// `200850000013`: HTTP 400.
    Code200850000013,
    /// `200850000014`: HTTP 400.
    Code200850000014,
    /// `200850000015`: HTTP 400.
    Code200850000015,
    /// `200850000016`: HTTP 400.
    Code200850000016,
    /// `200040300020`: HTTP 400.
    Code200040300020,
    /// `100`: HTTP 400.
    Code100,
    /// `0`: HTTP 400.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("200840400001", "", Self::Code200840400001),
        ("200850000003", "", Self::Code200850000003),
        ("200850000009", "", Self::Code200850000009),
        ("200850000010", "", Self::Code200850000010),
        ("200850000011", "", Self::Code200850000011),
        ("200850000012", "", Self::Code200850000012),
        ("200850000013", "", Self::Code200850000013),
        ("200850000014", "", Self::Code200850000014),
        ("200850000015", "", Self::Code200850000015),
        ("200850000016", "", Self::Code200850000016),
        ("200040300020", "", Self::Code200040300020),
        ("100", "", Self::Code100),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}
