// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `biconnector.connector.*`.

use bitrix24_runtime as rt;

/// Create Connector: `biconnector.connector.add`
///
/// Scope: `biconnector`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/biconnector/connector/biconnector-connector-add.html)
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
    const NAME: &'static str = "biconnector.connector.add";
    const REQUIRED: &'static [&'static str] = &["fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `biconnector.connector.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFields(rt::Params);

impl AddFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `title`: `string`. Required.
    #[inline]
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("title", value.into()))
    }

    /// `logo`: `string`. Required.
    #[inline]
    pub fn logo(self, value: impl Into<String>) -> Self {
        Self(self.0.text("logo", value.into()))
    }

    /// `description`: `string`.
    #[inline]
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("description", value.into()))
    }

    /// `urlCheck`: `string`. Required.
    #[inline]
    pub fn url_check(self, value: impl Into<String>) -> Self {
        Self(self.0.text("urlCheck", value.into()))
    }

    /// `urlTableList`: `string`. Required.
    #[inline]
    pub fn url_table_list(self, value: impl Into<String>) -> Self {
        Self(self.0.text("urlTableList", value.into()))
    }

    /// `urlTableDescription`: `string`. Required.
    #[inline]
    pub fn url_table_description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("urlTableDescription", value.into()))
    }

    /// `urlData`: `string`. Required.
    #[inline]
    pub fn url_data(self, value: impl Into<String>) -> Self {
        Self(self.0.text("urlData", value.into()))
    }

    /// `settings`: `array`. Required.
    ///
    /// See [`AddFieldsSettings`].
    #[inline]
    pub fn settings(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("settings", value.into()))
    }

    /// `sort`: `integer`. Default: `100`.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("sort", value))
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

/// Keys of `fields.settings` of `biconnector.connector.add`, `fields.settings` of
/// `biconnector.connector.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFieldsSettings(rt::Params);

impl AddFieldsSettings {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `code`. Required. In examples: `string`.
    #[inline]
    pub fn code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("code", value.into()))
    }

    /// `name`. Required. In examples: `string`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("name", value.into()))
    }

    /// `type`. Required. Values: `STRING`, `INT`. In examples: `string`.
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

impl From<AddFieldsSettings> for rt::Params {
    #[inline]
    fn from(object: AddFieldsSettings) -> Self {
        object.0
    }
}

impl From<AddFieldsSettings> for rt::Value {
    #[inline]
    fn from(object: AddFieldsSettings) -> Self {
        object.0.into_value()
    }
}

/// Keys of `result` of `biconnector.connector.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutput {
    /// `id`. In examples: `integer`.
    pub id: Option<i64>,
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
        f.int("id", &mut self.id);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `biconnector.connector.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `VALIDATION_FIELDS_NOT_PROVIDED`: `Fields not provided.` (HTTP 200).
    ValidationFieldsNotProvided,
    /// `VALIDATION_UNKNOWN_PARAMETERS`: `Unknown parameters: #LIST_OF_PARAMS#` (HTTP 200).
    ValidationUnknownParameters,
    /// `VALIDATION_REQUIRED_FIELD_MISSING`: `Field "#TITLE#" is required.` (HTTP 200).
    ValidationRequiredFieldMissing,
    /// `VALIDATION_READ_ONLY_FIELD`: `Field "#TITLE#" is read only.` (HTTP 200).
    ValidationReadOnlyField,
    /// `VALIDATION_IMMUTABLE_FIELD`: `Field "#TITLE#" is immutable.` (HTTP 200).
    ValidationImmutableField,
    /// `VALIDATION_INVALID_FIELD_TYPE`: `Field "#TITLE#" must be of type #TYPE#.` (HTTP 200).
    ValidationInvalidFieldType,
    /// `VALIDATION_SETTINGS_MISSING_REQUIRED_FIELDS`:
    /// `Settings must include "type", "name" and "code" fields.` (HTTP 200).
    ValidationSettingsMissingRequiredFields,
    /// `VALIDATION_SETTINGS_NAME_TOO_LONG`: `Parameter "name" must be less than 512 characters.` (HTTP
    /// 200).
    ValidationSettingsNameTooLong,
    /// `VALIDATION_SETTINGS_CODE_TOO_LONG`: `Parameter "code" must be less than 512 characters.` (HTTP
    /// 200).
    ValidationSettingsCodeTooLong,
    /// `VALIDATION_SETTINGS_INVALID_TYPE`: `Parameter "type" is not correct.` (HTTP 200).
    ValidationSettingsInvalidType,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("VALIDATION_FIELDS_NOT_PROVIDED", "", Self::ValidationFieldsNotProvided),
        ("VALIDATION_UNKNOWN_PARAMETERS", "", Self::ValidationUnknownParameters),
        ("VALIDATION_REQUIRED_FIELD_MISSING", "", Self::ValidationRequiredFieldMissing),
        ("VALIDATION_READ_ONLY_FIELD", "", Self::ValidationReadOnlyField),
        ("VALIDATION_IMMUTABLE_FIELD", "", Self::ValidationImmutableField),
        ("VALIDATION_INVALID_FIELD_TYPE", "", Self::ValidationInvalidFieldType),
        (
            "VALIDATION_SETTINGS_MISSING_REQUIRED_FIELDS",
            "",
            Self::ValidationSettingsMissingRequiredFields,
        ),
        ("VALIDATION_SETTINGS_NAME_TOO_LONG", "", Self::ValidationSettingsNameTooLong),
        ("VALIDATION_SETTINGS_CODE_TOO_LONG", "", Self::ValidationSettingsCodeTooLong),
        ("VALIDATION_SETTINGS_INVALID_TYPE", "", Self::ValidationSettingsInvalidType),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete Connector: `biconnector.connector.delete`
///
/// Scope: `biconnector`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/biconnector/connector/biconnector-connector-delete.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Delete(rt::Params);

impl Delete {
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

impl rt::Method for Delete {
    const NAME: &'static str = "biconnector.connector.delete";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `biconnector.connector.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `VALIDATION_ID_NOT_PROVIDED`: `ID is missing.` (HTTP 200).
    ValidationIdNotProvided,
    /// `VALIDATION_INVALID_ID_FORMAT`: `ID has to be a positive integer.` (HTTP 200).
    ValidationInvalidIdFormat,
    /// `CONNECTOR_NOT_FOUND`: `Connector was not found.` (HTTP 200).
    ConnectorNotFound,
    /// `CONNECTOR_DELETE_RESTRICTED`:
    /// `Connector cannot be removed. Remove the connections related to the connector first.` (HTTP 200).
    ConnectorDeleteRestricted,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("VALIDATION_ID_NOT_PROVIDED", "", Self::ValidationIdNotProvided),
        ("VALIDATION_INVALID_ID_FORMAT", "", Self::ValidationInvalidIdFormat),
        ("CONNECTOR_NOT_FOUND", "", Self::ConnectorNotFound),
        ("CONNECTOR_DELETE_RESTRICTED", "", Self::ConnectorDeleteRestricted),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Connector Fields: `biconnector.connector.fields`
///
/// Scope: `biconnector`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/biconnector/connector/biconnector-connector-fields.html)
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
    const NAME: &'static str = "biconnector.connector.fields";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = FieldsOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `biconnector.connector.fields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldsOutput {
    /// `fields`: `object[]`. Seen in examples only.
    pub fields: Option<Vec<FieldsOutputFields>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for FieldsOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("FieldsOutput", self, f)
    }
}

impl rt::Object for FieldsOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("fields", &mut self.fields);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.fields` of `biconnector.connector.fields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldsOutputFields {
    /// `title`: `string`.
    pub title: Option<String>,
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
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for FieldsOutputFields {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("FieldsOutputFields", self, f)
    }
}

impl rt::Object for FieldsOutputFields {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("title", &mut self.title);
        f.text("type", &mut self.r#type);
        f.flag("isRequired", &mut self.is_required);
        f.flag("isReadOnly", &mut self.is_read_only);
        f.flag("isImmutable", &mut self.is_immutable);
        f.flag("isMultiple", &mut self.is_multiple);
        f.rest(&mut self.extra);
    }
}

/// Get Connector by ID: `biconnector.connector.get`
///
/// Scope: `biconnector`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/biconnector/connector/biconnector-connector-get.html)
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
    const NAME: &'static str = "biconnector.connector.get";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `biconnector.connector.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `item`: `object`. Seen in examples only.
    pub item: Option<GetOutputItem>,
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
        f.field("item", &mut self.item);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.item` of `biconnector.connector.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputItem {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `logo`: `string`.
    pub logo: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// `urlCheck`: `string`.
    pub url_check: Option<rt::Link>,
    /// `urlData`: `string`.
    pub url_data: Option<rt::Link>,
    /// `urlTableList`: `string`.
    pub url_table_list: Option<rt::Link>,
    /// `urlTableDescription`: `string`.
    pub url_table_description: Option<rt::Link>,
    /// `settings`: `array`.
    pub settings: Option<Vec<GetOutputItemSettings>>,
    /// `supportMapping`: `boolean`. Default: `false`.
    pub support_mapping: Option<bool>,
    /// `sourceCode`: `string`.
    pub source_code: Option<String>,
    /// `dateCreate`: `datetime`.
    pub date_create: Option<rt::DateTime>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputItem {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputItem", self, f)
    }
}

impl rt::Object for GetOutputItem {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.text("title", &mut self.title);
        f.text("logo", &mut self.logo);
        f.text("description", &mut self.description);
        f.int("sort", &mut self.sort);
        f.link("urlCheck", &mut self.url_check);
        f.link("urlData", &mut self.url_data);
        f.link("urlTableList", &mut self.url_table_list);
        f.link("urlTableDescription", &mut self.url_table_description);
        f.field("settings", &mut self.settings);
        f.flag("supportMapping", &mut self.support_mapping);
        f.text("sourceCode", &mut self.source_code);
        f.date_time("dateCreate", &mut self.date_create);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.item.settings` of `biconnector.connector.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputItemSettings {
    /// `code`. In examples: `string`.
    pub code: Option<String>,
    /// `name`. In examples: `string`.
    pub name: Option<String>,
    /// `type`. Values: `STRING`, `INT`. In examples: `string`.
    pub r#type: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputItemSettings {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputItemSettings", self, f)
    }
}

impl rt::Object for GetOutputItemSettings {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("code", &mut self.code);
        f.text("name", &mut self.name);
        f.text("type", &mut self.r#type);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `biconnector.connector.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `VALIDATION_ID_NOT_PROVIDED`: `ID is missing.` (HTTP 200).
    ValidationIdNotProvided,
    /// `VALIDATION_INVALID_ID_FORMAT`: `ID has to be a positive integer.` (HTTP 200).
    ValidationInvalidIdFormat,
    /// `CONNECTOR_NOT_FOUND`: `Connector was not found.` (HTTP 200).
    ConnectorNotFound,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("VALIDATION_ID_NOT_PROVIDED", "", Self::ValidationIdNotProvided),
        ("VALIDATION_INVALID_ID_FORMAT", "", Self::ValidationInvalidIdFormat),
        ("CONNECTOR_NOT_FOUND", "", Self::ConnectorNotFound),
    ];
    const OTHER: Self = Self::Other;
}

/// Get a List of Connectors: `biconnector.connector.list`
///
/// Scope: `biconnector`. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/biconnector/connector/biconnector-connector-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct List(rt::Params);

impl List {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `select`: `string[]`.
    #[inline]
    pub fn select(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.texts("select", value))
    }

    /// `filter`: `object`.
    #[inline]
    pub fn filter(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("filter", value.into()))
    }

    /// `order`: `object`.
    #[inline]
    pub fn order(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("order", value.into()))
    }

    /// `page`: `integer`.
    #[inline]
    pub fn page(self, value: i64) -> Self {
        Self(self.0.int("page", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for List {
    const NAME: &'static str = "biconnector.connector.list";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<ListOutput>;
    type Error = ListError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

impl rt::Paged for List {
    const PAGING: rt::Paging = rt::Paging::page("page").key("id");
    type Item = ListOutput;
}

/// Keys of `result` of `biconnector.connector.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `id`: `integer`. In examples: `string`. Seen in examples only.
    pub id: Option<i64>,
    /// `title`: `string`. Seen in examples only.
    pub title: Option<String>,
    /// `urlCheck`: `string`. Seen in examples only.
    pub url_check: Option<rt::Link>,
    /// `dateCreate`: `datetime`. Seen in examples only.
    pub date_create: Option<rt::DateTime>,
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
        f.int("id", &mut self.id);
        f.text("title", &mut self.title);
        f.link("urlCheck", &mut self.url_check);
        f.date_time("dateCreate", &mut self.date_create);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `biconnector.connector.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `VALIDATION_SELECT_TYPE`: `Parameter "select" must be array.` (HTTP 200).
    ValidationSelectType,
    /// `VALIDATION_FILTER_TYPE`: `Parameter "filter" must be array.` (HTTP 200).
    ValidationFilterType,
    /// `VALIDATION_ORDER_TYPE`: `Parameter "order" must be array.` (HTTP 200).
    ValidationOrderType,
    /// `VALIDATION_FIELD_NOT_ALLOWED_IN_SELECT`: `Field "#TITLE#" is not allowed in the "select".` (HTTP
    /// 200).
    ValidationFieldNotAllowedInSelect,
    /// `VALIDATION_FIELD_NOT_ALLOWED_IN_FILTER`: `Field "#TITLE#" is not allowed in the "filter".` (HTTP
    /// 200).
    ValidationFieldNotAllowedInFilter,
    /// `VALIDATION_FIELD_NOT_ALLOWED_IN_ORDER`: `Field "#TITLE#" is not allowed in the "order".` (HTTP
    /// 200).
    ValidationFieldNotAllowedInOrder,
    /// `VALIDATION_INVALID_FILTER_LOGIC`: `Field "logic" must be either "AND" or "OR".` (HTTP 200).
    ValidationInvalidFilterLogic,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("VALIDATION_SELECT_TYPE", "", Self::ValidationSelectType),
        ("VALIDATION_FILTER_TYPE", "", Self::ValidationFilterType),
        ("VALIDATION_ORDER_TYPE", "", Self::ValidationOrderType),
        (
            "VALIDATION_FIELD_NOT_ALLOWED_IN_SELECT",
            "",
            Self::ValidationFieldNotAllowedInSelect,
        ),
        (
            "VALIDATION_FIELD_NOT_ALLOWED_IN_FILTER",
            "",
            Self::ValidationFieldNotAllowedInFilter,
        ),
        (
            "VALIDATION_FIELD_NOT_ALLOWED_IN_ORDER",
            "",
            Self::ValidationFieldNotAllowedInOrder,
        ),
        ("VALIDATION_INVALID_FILTER_LOGIC", "", Self::ValidationInvalidFilterLogic),
    ];
    const OTHER: Self = Self::Other;
}

/// Update: `biconnector.connector.update`
///
/// Scope: `biconnector`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/biconnector/connector/biconnector-connector-update.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Update(rt::Params);

impl Update {
    /// A request with its required parameters:
    ///
    /// - `id`: `integer`.
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
    const NAME: &'static str = "biconnector.connector.update";
    const REQUIRED: &'static [&'static str] = &["id", "fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `biconnector.connector.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFields(rt::Params);

impl UpdateFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `title`: `string`.
    #[inline]
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("title", value.into()))
    }

    /// `logo`: `string`.
    #[inline]
    pub fn logo(self, value: impl Into<String>) -> Self {
        Self(self.0.text("logo", value.into()))
    }

    /// `description`: `string`.
    #[inline]
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("description", value.into()))
    }

    /// `urlCheck`: `string`.
    #[inline]
    pub fn url_check(self, value: impl Into<String>) -> Self {
        Self(self.0.text("urlCheck", value.into()))
    }

    /// `urlTableList`: `string`.
    #[inline]
    pub fn url_table_list(self, value: impl Into<String>) -> Self {
        Self(self.0.text("urlTableList", value.into()))
    }

    /// `urlTableDescription`: `string`.
    #[inline]
    pub fn url_table_description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("urlTableDescription", value.into()))
    }

    /// `urlData`: `string`.
    #[inline]
    pub fn url_data(self, value: impl Into<String>) -> Self {
        Self(self.0.text("urlData", value.into()))
    }

    /// `settings`: `array`.
    ///
    /// See [`AddFieldsSettings`].
    #[inline]
    pub fn settings(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("settings", value.into()))
    }

    /// `sort`: `integer`.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("sort", value))
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

/// What can go wrong in `biconnector.connector.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `VALIDATION_ID_NOT_PROVIDED`: `ID is missing.` (HTTP 200).
    ValidationIdNotProvided,
    /// `VALIDATION_INVALID_ID_FORMAT`: `ID has to be a positive integer.` (HTTP 200).
    ValidationInvalidIdFormat,
    /// `VALIDATION_FIELDS_NOT_PROVIDED`: `Fields not provided.` (HTTP 200).
    ValidationFieldsNotProvided,
    /// `VALIDATION_UNKNOWN_PARAMETERS`: `Unknown parameters: #LIST_OF_PARAMS#` (HTTP 200).
    ValidationUnknownParameters,
    /// `VALIDATION_READ_ONLY_FIELD`: `Field "#TITLE#" is read only.` (HTTP 200).
    ValidationReadOnlyField,
    /// `VALIDATION_IMMUTABLE_FIELD`: `Field "#TITLE#" is immutable.` (HTTP 200).
    ValidationImmutableField,
    /// `VALIDATION_INVALID_FIELD_TYPE`: `Field "#TITLE#" must be of type #TYPE#.` (HTTP 200).
    ValidationInvalidFieldType,
    /// `CONNECTOR_NOT_FOUND`: `Connector was not found.` (HTTP 200).
    ConnectorNotFound,
    /// `VALIDATION_SETTINGS_MISSING_REQUIRED_FIELDS`:
    /// `Settings must include "type", "name" and "code" fields.` (HTTP 200).
    ValidationSettingsMissingRequiredFields,
    /// `VALIDATION_SETTINGS_INVALID_TYPE`: `Parameter "type" is not correct.` (HTTP 200).
    ValidationSettingsInvalidType,
    /// `VALIDATION_SETTINGS_NAME_TOO_LONG`: `Parameter "name" must be less than 512 characters.` (HTTP
    /// 200).
    ValidationSettingsNameTooLong,
    /// `VALIDATION_SETTINGS_CODE_TOO_LONG`: `Parameter "code" must be less than 512 characters.` (HTTP
    /// 200).
    ValidationSettingsCodeTooLong,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("VALIDATION_ID_NOT_PROVIDED", "", Self::ValidationIdNotProvided),
        ("VALIDATION_INVALID_ID_FORMAT", "", Self::ValidationInvalidIdFormat),
        ("VALIDATION_FIELDS_NOT_PROVIDED", "", Self::ValidationFieldsNotProvided),
        ("VALIDATION_UNKNOWN_PARAMETERS", "", Self::ValidationUnknownParameters),
        ("VALIDATION_READ_ONLY_FIELD", "", Self::ValidationReadOnlyField),
        ("VALIDATION_IMMUTABLE_FIELD", "", Self::ValidationImmutableField),
        ("VALIDATION_INVALID_FIELD_TYPE", "", Self::ValidationInvalidFieldType),
        ("CONNECTOR_NOT_FOUND", "", Self::ConnectorNotFound),
        (
            "VALIDATION_SETTINGS_MISSING_REQUIRED_FIELDS",
            "",
            Self::ValidationSettingsMissingRequiredFields,
        ),
        ("VALIDATION_SETTINGS_INVALID_TYPE", "", Self::ValidationSettingsInvalidType),
        ("VALIDATION_SETTINGS_NAME_TOO_LONG", "", Self::ValidationSettingsNameTooLong),
        ("VALIDATION_SETTINGS_CODE_TOO_LONG", "", Self::ValidationSettingsCodeTooLong),
    ];
    const OTHER: Self = Self::Other;
}
