// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `biconnector.dataset.*`.

use bitrix24_runtime as rt;

pub mod fields;

/// Create Dataset: `biconnector.dataset.add`
///
/// Scope: `biconnector`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-add.html)
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
    const NAME: &'static str = "biconnector.dataset.add";
    const REQUIRED: &'static [&'static str] = &["fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `biconnector.dataset.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFields(rt::Params);

impl AddFields {
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

    /// `externalName`: `string`. Required.
    #[inline]
    pub fn external_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("externalName", value.into()))
    }

    /// `externalCode`: `string`. Required.
    #[inline]
    pub fn external_code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("externalCode", value.into()))
    }

    /// `sourceId`: `integer`. Required.
    #[inline]
    pub fn source_id(self, value: i64) -> Self {
        Self(self.0.int("sourceId", value))
    }

    /// `description`: `string`.
    #[inline]
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("description", value.into()))
    }

    /// `fields`: `array`. Required.
    ///
    /// See [`AddFieldsFields`].
    #[inline]
    pub fn fields(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("fields", value.into()))
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

/// Keys of `fields.fields` of `biconnector.dataset.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFieldsFields(rt::Params);

impl AddFieldsFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`.
    #[inline]
    pub fn id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("id", value.into()))
    }

    /// `datasetId`.
    #[inline]
    pub fn dataset_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("datasetId", value.into()))
    }

    /// `type`. Required. Values: `int`, `string`, `double`, `date`, `datetime`. In examples: `string`.
    #[inline]
    pub fn r#type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("type", value.into()))
    }

    /// `name`. Required. In examples: `string`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("name", value.into()))
    }

    /// `externalCode`. Required. In examples: `string`.
    #[inline]
    pub fn external_code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("externalCode", value.into()))
    }

    /// `visible`.
    #[inline]
    pub fn visible(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("visible", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddFieldsFields> for rt::Params {
    #[inline]
    fn from(object: AddFieldsFields) -> Self {
        object.0
    }
}

impl From<AddFieldsFields> for rt::Value {
    #[inline]
    fn from(object: AddFieldsFields) -> Self {
        object.0.into_value()
    }
}

/// Keys of `result` of `biconnector.dataset.add`.
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

/// What can go wrong in `biconnector.dataset.add`.
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
    /// `SOURCE_NOT_FOUND`: `Source was not found.` (HTTP 200).
    SourceNotFound,
    /// `DATASET_ALREADY_EXIST`: `Dataset with this name already exists.` (HTTP 200).
    DatasetAlreadyExist,
    /// `VALIDATION_DATASET_NAME_INVALID`:
    /// `Dataset name has to start with a lowercase Latin character. Possible entry includes lowercase Latin characters (a-z), numbers (0-9) and underscores.`
    /// (HTTP 200).
    ValidationDatasetNameInvalid,
    /// `VALIDATION_DATASET_NAME_TOO_LONG`: `Dataset name must not exceed 230 characters.` (HTTP 200).
    ValidationDatasetNameTooLong,
    /// `VALIDATION_DUPLICATE_FIELD_CODE`: `Duplicate values found in the "code" parameter: #LIST_CODES#`
    /// (HTTP 200).
    ValidationDuplicateFieldCode,
    /// `VALIDATION_DUPLICATE_FIELD_NAME`: `Duplicate values found in the "name" parameter: #LIST_NAMES#`
    /// (HTTP 200).
    ValidationDuplicateFieldName,
    /// `VALIDATION_FIELD_MISSING_REQUIRED_PARAMETERS`:
    /// `Field must include the required parameters: "name", "externalCode" and "type".` (HTTP 200).
    ValidationFieldMissingRequiredParameters,
    /// `VALIDATION_FIELD_NAME_INVALID_FORMAT`:
    /// `Field "name" has to start with an uppercase Latin character. Possible entry includes uppercase Latin characters (A-Z), numbers (0-9) and underscores.`
    /// (HTTP 200).
    ValidationFieldNameInvalidFormat,
    /// `VALIDATION_FIELD_NAME_TOO_LONG`: `Field "name" must not exceed 32 characters.` (HTTP 200).
    ValidationFieldNameTooLong,
    /// `VALIDATION_FIELD_INVALID_TYPE`: `Invalid field type.` (HTTP 200).
    ValidationFieldInvalidType,
    /// An empty code: `Error adding dataset` (HTTP 200).
    NoCode,
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
        ("SOURCE_NOT_FOUND", "", Self::SourceNotFound),
        ("DATASET_ALREADY_EXIST", "", Self::DatasetAlreadyExist),
        ("VALIDATION_DATASET_NAME_INVALID", "", Self::ValidationDatasetNameInvalid),
        ("VALIDATION_DATASET_NAME_TOO_LONG", "", Self::ValidationDatasetNameTooLong),
        ("VALIDATION_DUPLICATE_FIELD_CODE", "", Self::ValidationDuplicateFieldCode),
        ("VALIDATION_DUPLICATE_FIELD_NAME", "", Self::ValidationDuplicateFieldName),
        (
            "VALIDATION_FIELD_MISSING_REQUIRED_PARAMETERS",
            "",
            Self::ValidationFieldMissingRequiredParameters,
        ),
        (
            "VALIDATION_FIELD_NAME_INVALID_FORMAT",
            "",
            Self::ValidationFieldNameInvalidFormat,
        ),
        ("VALIDATION_FIELD_NAME_TOO_LONG", "", Self::ValidationFieldNameTooLong),
        ("VALIDATION_FIELD_INVALID_TYPE", "", Self::ValidationFieldInvalidType),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete dataset: `biconnector.dataset.delete`
///
/// Scope: `biconnector`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-delete.html)
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
    const NAME: &'static str = "biconnector.dataset.delete";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `biconnector.dataset.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `VALIDATION_ID_NOT_PROVIDED`: `ID is missing.` (HTTP 200).
    ValidationIdNotProvided,
    /// `VALIDATION_INVALID_ID_FORMAT`: `ID has to be a positive integer.` (HTTP 200).
    ValidationInvalidIdFormat,
    /// `DATASET_NOT_FOUND`: `Dataset was not found.` (HTTP 200).
    DatasetNotFound,
    /// An empty code: `Error deleting dataset` (HTTP 200).
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("VALIDATION_ID_NOT_PROVIDED", "", Self::ValidationIdNotProvided),
        ("VALIDATION_INVALID_ID_FORMAT", "", Self::ValidationInvalidIdFormat),
        ("DATASET_NOT_FOUND", "", Self::DatasetNotFound),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Dataset Fields: `biconnector.dataset.fields`
///
/// Scope: `biconnector`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-fields.html)
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
    const NAME: &'static str = "biconnector.dataset.fields";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = FieldsOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `biconnector.dataset.fields`.
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

/// Keys of `result.fields` of `biconnector.dataset.fields`.
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

/// Get dataset by id: `biconnector.dataset.get`
///
/// Scope: `biconnector`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-get.html)
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
    const NAME: &'static str = "biconnector.dataset.get";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `biconnector.dataset.get`.
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

/// Keys of `result.item` of `biconnector.dataset.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputItem {
    /// `id`. In examples: `integer`.
    pub id: Option<i64>,
    /// `type`. Values: `rest`. In examples: `string`.
    pub r#type: Option<String>,
    /// `name`. In examples: `string`.
    pub name: Option<String>,
    /// `description`. In examples: `string`.
    pub description: Option<String>,
    /// `externalCode`. In examples: `string`.
    pub external_code: Option<String>,
    /// `externalName`. In examples: `string`.
    pub external_name: Option<String>,
    /// `dateCreate`. In examples: `string`.
    pub date_create: Option<String>,
    /// `dateUpdate`. In examples: `string`.
    pub date_update: Option<String>,
    /// `createdById`. In examples: `integer`.
    pub created_by_id: Option<i64>,
    /// `updatedById`. In examples: `integer`.
    pub updated_by_id: Option<i64>,
    /// `externalId`. In examples: `integer`.
    pub external_id: Option<i64>,
    /// `fields`. In examples: `object[]`.
    pub fields: Option<Vec<GetOutputItemFields>>,
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
        f.text("type", &mut self.r#type);
        f.text("name", &mut self.name);
        f.text("description", &mut self.description);
        f.text("externalCode", &mut self.external_code);
        f.text("externalName", &mut self.external_name);
        f.text("dateCreate", &mut self.date_create);
        f.text("dateUpdate", &mut self.date_update);
        f.int("createdById", &mut self.created_by_id);
        f.int("updatedById", &mut self.updated_by_id);
        f.int("externalId", &mut self.external_id);
        f.field("fields", &mut self.fields);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.item.fields` of `biconnector.dataset.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputItemFields {
    /// `id`. In examples: `integer`.
    pub id: Option<i64>,
    /// `datasetId`. In examples: `integer`.
    pub dataset_id: Option<i64>,
    /// `type`. Values: `int`, `string`, `double`, `date`, `datetime`. In examples: `string`.
    pub r#type: Option<String>,
    /// `name`. In examples: `string`.
    pub name: Option<String>,
    /// `externalCode`. In examples: `string`.
    pub external_code: Option<String>,
    /// `visible`. In examples: `boolean`.
    pub visible: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputItemFields {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputItemFields", self, f)
    }
}

impl rt::Object for GetOutputItemFields {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.int("datasetId", &mut self.dataset_id);
        f.text("type", &mut self.r#type);
        f.text("name", &mut self.name);
        f.text("externalCode", &mut self.external_code);
        f.flag("visible", &mut self.visible);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `biconnector.dataset.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `VALIDATION_ID_NOT_PROVIDED`: `ID is missing.` (HTTP 200).
    ValidationIdNotProvided,
    /// `VALIDATION_INVALID_ID_FORMAT`: `ID has to be a positive integer.` (HTTP 200).
    ValidationInvalidIdFormat,
    /// `DATASET_NOT_FOUND`: `Dataset was not found.` (HTTP 200).
    DatasetNotFound,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("VALIDATION_ID_NOT_PROVIDED", "", Self::ValidationIdNotProvided),
        ("VALIDATION_INVALID_ID_FORMAT", "", Self::ValidationInvalidIdFormat),
        ("DATASET_NOT_FOUND", "", Self::DatasetNotFound),
    ];
    const OTHER: Self = Self::Other;
}

/// Get a List of Datasets: `biconnector.dataset.list`
///
/// Scope: `biconnector`. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-list.html)
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
    const NAME: &'static str = "biconnector.dataset.list";
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

/// Keys of `result` of `biconnector.dataset.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `id`: `string`. Seen in examples only.
    pub id: Option<String>,
    /// `name`: `string`. Seen in examples only.
    pub name: Option<String>,
    /// `description`: `string`. Seen in examples only.
    pub description: Option<String>,
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
        f.text("name", &mut self.name);
        f.text("description", &mut self.description);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `biconnector.dataset.list`.
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

/// Update Dataset: `biconnector.dataset.update`
///
/// Scope: `biconnector`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-update.html)
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
    const NAME: &'static str = "biconnector.dataset.update";
    const REQUIRED: &'static [&'static str] = &["id", "fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `biconnector.dataset.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFields(rt::Params);

impl UpdateFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `description`: `string`.
    #[inline]
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("description", value.into()))
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

/// What can go wrong in `biconnector.dataset.update`.
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
    /// `DATASET_NOT_FOUND`: `Dataset was not found.` (HTTP 200).
    DatasetNotFound,
    /// `INVALID_METHOD`: `Use the method "biconnector.dataset.fields.update" to update the dataset fields.`
    /// (HTTP 200).
    InvalidMethod,
    /// An empty code: `Error updating dataset.` (HTTP 200).
    NoCode,
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
        ("DATASET_NOT_FOUND", "", Self::DatasetNotFound),
        ("INVALID_METHOD", "", Self::InvalidMethod),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}
