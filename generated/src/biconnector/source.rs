// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `biconnector.source.*`.

use bitrix24_runtime as rt;

/// Create Source: `biconnector.source.add`
///
/// Scope: `biconnector`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/biconnector/source/biconnector-source-add.html)
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
    const NAME: &'static str = "biconnector.source.add";
    const REQUIRED: &'static [&'static str] = &["fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `biconnector.source.add`.
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

    /// `description`: `string`.
    #[inline]
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("description", value.into()))
    }

    /// `active`: `boolean`. Default: `true`.
    #[inline]
    pub fn active(self, value: bool) -> Self {
        Self(self.0.flag("active", value))
    }

    /// `connectorId`: `integer`. Required.
    #[inline]
    pub fn connector_id(self, value: i64) -> Self {
        Self(self.0.int("connectorId", value))
    }

    /// `settings`: `object`. Required.
    #[inline]
    pub fn settings(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("settings", value.into()))
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

/// Keys of `result` of `biconnector.source.add`.
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

/// What can go wrong in `biconnector.source.add`.
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
    /// `CONNECTOR_NOT_FOUND`: `Connector was not found.` (HTTP 200).
    ConnectorNotFound,
    /// `SOURCE_CREATE_CONNECTION_ERROR`: `Cannot create connection.` (HTTP 200).
    SourceCreateConnectionError,
    /// `SOURCE_UPDATE_CONNECTION_ERROR`: `Cannot update connection.` (HTTP 200).
    SourceUpdateConnectionError,
    /// `BX_ERROR`: `Cannot delete source. Delete all related datasets first.` (HTTP 200).
    BxError,
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
        ("CONNECTOR_NOT_FOUND", "", Self::ConnectorNotFound),
        ("SOURCE_CREATE_CONNECTION_ERROR", "", Self::SourceCreateConnectionError),
        ("SOURCE_UPDATE_CONNECTION_ERROR", "", Self::SourceUpdateConnectionError),
        ("BX_ERROR", "", Self::BxError),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete source: `biconnector.source.delete`
///
/// Scope: `biconnector`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/biconnector/source/biconnector-source-delete.html)
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
    const NAME: &'static str = "biconnector.source.delete";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `biconnector.source.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `VALIDATION_ID_NOT_PROVIDED`: `ID is missing.` (HTTP 200).
    ValidationIdNotProvided,
    /// `VALIDATION_INVALID_ID_FORMAT`: `ID has to be a positive integer.` (HTTP 200).
    ValidationInvalidIdFormat,
    /// `SOURCE_NOT_FOUND`: `Source was not found.` (HTTP 200).
    SourceNotFound,
    /// `BX_ERROR`: `Cannot delete source. Delete all related datasets first.` (HTTP 200).
    BxError,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("VALIDATION_ID_NOT_PROVIDED", "", Self::ValidationIdNotProvided),
        ("VALIDATION_INVALID_ID_FORMAT", "", Self::ValidationInvalidIdFormat),
        ("SOURCE_NOT_FOUND", "", Self::SourceNotFound),
        ("BX_ERROR", "", Self::BxError),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Source Fields: `biconnector.source.fields`
///
/// Scope: `biconnector`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/biconnector/source/biconnector-source-fields.html)
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
    const NAME: &'static str = "biconnector.source.fields";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = FieldsOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `biconnector.source.fields`.
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

/// Keys of `result.fields` of `biconnector.source.fields`.
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

/// Get Source by ID: `biconnector.source.get`
///
/// Scope: `biconnector`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/biconnector/source/biconnector-source-get.html)
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
    const NAME: &'static str = "biconnector.source.get";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `biconnector.source.get`.
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

/// Keys of `result.item` of `biconnector.source.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputItem {
    /// `connection`: `object`. Seen in examples only.
    pub connection: Option<GetOutputItemConnection>,
    /// `connectorId`. In examples: `integer`.
    pub connector_id: Option<i64>,
    /// `settings`. In examples: `object[]`.
    pub settings: Option<Vec<GetOutputItemSettings>>,
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
        f.field("connection", &mut self.connection);
        f.int("connectorId", &mut self.connector_id);
        f.field("settings", &mut self.settings);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.item.connection` of `biconnector.source.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputItemConnection {
    /// `title`. In examples: `string`.
    pub title: Option<String>,
    /// `type`. Values: `rest`. In examples: `string`.
    pub r#type: Option<String>,
    /// `code`. In examples: `string`.
    pub code: Option<String>,
    /// `description`. In examples: `string`.
    pub description: Option<String>,
    /// `active`. In examples: `boolean`.
    pub active: Option<bool>,
    /// `dateCreate`. In examples: `string`.
    pub date_create: Option<String>,
    /// `dateUpdate`. In examples: `string`.
    pub date_update: Option<String>,
    /// `createdById`. In examples: `integer`.
    pub created_by_id: Option<i64>,
    /// `updatedById`. In examples: `integer`.
    pub updated_by_id: Option<i64>,
    /// `id`. In examples: `integer`.
    pub id: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputItemConnection {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputItemConnection", self, f)
    }
}

impl rt::Object for GetOutputItemConnection {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("title", &mut self.title);
        f.text("type", &mut self.r#type);
        f.text("code", &mut self.code);
        f.text("description", &mut self.description);
        f.flag("active", &mut self.active);
        f.text("dateCreate", &mut self.date_create);
        f.text("dateUpdate", &mut self.date_update);
        f.int("createdById", &mut self.created_by_id);
        f.int("updatedById", &mut self.updated_by_id);
        f.int("id", &mut self.id);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.item.settings` of `biconnector.source.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputItemSettings {
    /// `code`: `string`. Seen in examples only.
    pub code: Option<String>,
    /// `name`: `string`. Seen in examples only.
    pub name: Option<String>,
    /// `type`: `string`. Seen in examples only.
    pub r#type: Option<String>,
    /// `value`: `string`. Seen in examples only.
    pub value: Option<String>,
    /// `id`: `integer`. Seen in examples only.
    pub id: Option<i64>,
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
        f.text("value", &mut self.value);
        f.int("id", &mut self.id);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `biconnector.source.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `VALIDATION_ID_NOT_PROVIDED`: `ID is missing.` (HTTP 200).
    ValidationIdNotProvided,
    /// `VALIDATION_INVALID_ID_FORMAT`: `ID has to be a positive integer.` (HTTP 200).
    ValidationInvalidIdFormat,
    /// `SOURCE_NOT_FOUND`: `Source was not found.` (HTTP 200).
    SourceNotFound,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("VALIDATION_ID_NOT_PROVIDED", "", Self::ValidationIdNotProvided),
        ("VALIDATION_INVALID_ID_FORMAT", "", Self::ValidationInvalidIdFormat),
        ("SOURCE_NOT_FOUND", "", Self::SourceNotFound),
    ];
    const OTHER: Self = Self::Other;
}

/// Get a List of Sources: `biconnector.source.list`
///
/// Scope: `biconnector`. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/biconnector/source/biconnector-source-list.html)
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
    const NAME: &'static str = "biconnector.source.list";
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

/// Keys of `result` of `biconnector.source.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `id`: `string`. Seen in examples only.
    pub id: Option<String>,
    /// `title`: `string`. Seen in examples only.
    pub title: Option<String>,
    /// `active`: `boolean`. Seen in examples only.
    pub active: Option<bool>,
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
        f.text("id", &mut self.id);
        f.text("title", &mut self.title);
        f.flag("active", &mut self.active);
        f.date_time("dateCreate", &mut self.date_create);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `biconnector.source.list`.
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
    ];
    const OTHER: Self = Self::Other;
}

/// Change source: `biconnector.source.update`
///
/// Scope: `biconnector`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/biconnector/source/biconnector-source-update.html)
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
    const NAME: &'static str = "biconnector.source.update";
    const REQUIRED: &'static [&'static str] = &["id", "fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `biconnector.source.update`.
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

    /// `description`: `string`.
    #[inline]
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("description", value.into()))
    }

    /// `active`: `boolean`.
    #[inline]
    pub fn active(self, value: bool) -> Self {
        Self(self.0.flag("active", value))
    }

    /// `settings`: `object`.
    #[inline]
    pub fn settings(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("settings", value.into()))
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

/// What can go wrong in `biconnector.source.update`.
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
    /// `VALIDATION_REQUIRED_FIELD_MISSING`: `Field "#TITLE#" is required.` (HTTP 200).
    ValidationRequiredFieldMissing,
    /// `VALIDATION_READ_ONLY_FIELD`: `Field "#TITLE#" is read only.` (HTTP 200).
    ValidationReadOnlyField,
    /// `VALIDATION_IMMUTABLE_FIELD`: `Field "#TITLE#" is immutable.` (HTTP 200).
    ValidationImmutableField,
    /// `VALIDATION_INVALID_FIELD_TYPE`: `Field "#TITLE#" must be of type #TYPE#.` (HTTP 200).
    ValidationInvalidFieldType,
    /// `SOURCE_NOT_FOUND`: `Source was not found.` (HTTP 200).
    SourceNotFound,
    /// `SOURCE_CREATE_CONNECTION_ERROR`: `Cannot create connection.` (HTTP 200).
    SourceCreateConnectionError,
    /// `SOURCE_UPDATE_CONNECTION_ERROR`: `Cannot update connection.` (HTTP 200).
    SourceUpdateConnectionError,
    /// `BX_ERROR`: `Cannot delete source. Delete all related datasets first.` (HTTP 200).
    BxError,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("VALIDATION_ID_NOT_PROVIDED", "", Self::ValidationIdNotProvided),
        ("VALIDATION_INVALID_ID_FORMAT", "", Self::ValidationInvalidIdFormat),
        ("VALIDATION_FIELDS_NOT_PROVIDED", "", Self::ValidationFieldsNotProvided),
        ("VALIDATION_UNKNOWN_PARAMETERS", "", Self::ValidationUnknownParameters),
        ("VALIDATION_REQUIRED_FIELD_MISSING", "", Self::ValidationRequiredFieldMissing),
        ("VALIDATION_READ_ONLY_FIELD", "", Self::ValidationReadOnlyField),
        ("VALIDATION_IMMUTABLE_FIELD", "", Self::ValidationImmutableField),
        ("VALIDATION_INVALID_FIELD_TYPE", "", Self::ValidationInvalidFieldType),
        ("SOURCE_NOT_FOUND", "", Self::SourceNotFound),
        ("SOURCE_CREATE_CONNECTION_ERROR", "", Self::SourceCreateConnectionError),
        ("SOURCE_UPDATE_CONNECTION_ERROR", "", Self::SourceUpdateConnectionError),
        ("BX_ERROR", "", Self::BxError),
    ];
    const OTHER: Self = Self::Other;
}
