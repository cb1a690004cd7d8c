// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `biconnector.dataset.fields.*`.

use bitrix24_runtime as rt;

/// Update Dataset Fields: `biconnector.dataset.fields.update`
///
/// Scope: `biconnector`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-fields-update.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Update(rt::Params);

impl Update {
    /// A request with its required parameters:
    ///
    /// - `id`: `integer`.
    #[inline]
    pub fn new(id: i64) -> Self {
        Self(rt::Params::new().int("id", id))
    }

    /// `add`: `object`. In examples: `object[]`.
    ///
    /// See [`UpdateAdd`].
    #[inline]
    pub fn add(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("add", value.into()))
    }

    /// `update`: `object`. In examples: `object[]`.
    ///
    /// See [`UpdateUpdate`].
    #[inline]
    pub fn update(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("update", value.into()))
    }

    /// `delete`: `integer[]`.
    #[inline]
    pub fn delete(self, value: impl IntoIterator<Item = i64>) -> Self {
        Self(self.0.ints("delete", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Update {
    const NAME: &'static str = "biconnector.dataset.fields.update";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `add` of `biconnector.dataset.fields.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateAdd(rt::Params);

impl UpdateAdd {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `type`. Required. In examples: `string`.
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

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<UpdateAdd> for rt::Params {
    #[inline]
    fn from(object: UpdateAdd) -> Self {
        object.0
    }
}

impl From<UpdateAdd> for rt::Value {
    #[inline]
    fn from(object: UpdateAdd) -> Self {
        object.0.into_value()
    }
}

/// Keys of `update` of `biconnector.dataset.fields.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateUpdate(rt::Params);

impl UpdateUpdate {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`. Required. In examples: `integer`.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// `visible`. Required. In examples: `boolean`.
    #[inline]
    pub fn visible(self, value: bool) -> Self {
        Self(self.0.flag("visible", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<UpdateUpdate> for rt::Params {
    #[inline]
    fn from(object: UpdateUpdate) -> Self {
        object.0
    }
}

impl From<UpdateUpdate> for rt::Value {
    #[inline]
    fn from(object: UpdateUpdate) -> Self {
        object.0.into_value()
    }
}

/// What can go wrong in `biconnector.dataset.fields.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `VALIDATION_ID_NOT_PROVIDED`: `ID is missing.` (HTTP 200).
    ValidationIdNotProvided,
    /// `VALIDATION_INVALID_ID_FORMAT`: `ID has to be a positive integer.` (HTTP 200).
    ValidationInvalidIdFormat,
    /// `DATASET_NOT_FOUND`: `Dataset was not found.` (HTTP 200).
    DatasetNotFound,
    /// `DATASET_UPDATE_ERROR`: `Error updating dataset.` (HTTP 200).
    DatasetUpdateError,
    /// `VALIDATION_DUPLICATE_FIELD_CODE`: `Duplicate values found in the "code" parameter: #LIST_CODES#`
    /// (HTTP 200).
    ValidationDuplicateFieldCode,
    /// `VALIDATION_DUPLICATE_FIELD_NAME`: `Duplicate values found in the "name" parameter: #LIST_NAMES#`
    /// (HTTP 200).
    ValidationDuplicateFieldName,
    /// `VALIDATION_FIELD_NAME_INVALID_FORMAT`:
    /// `Field "name" has to start with an uppercase Latin character. Possible entry includes uppercase Latin characters (A-Z), numbers (0-9) and underscores.`
    /// (HTTP 200).
    ValidationFieldNameInvalidFormat,
    /// `VALIDATION_FIELD_NAME_TOO_LONG`: `Field "name" must not exceed 32 characters.` (HTTP 200).
    ValidationFieldNameTooLong,
    /// `VALIDATION_FIELD_INVALID_TYPE`: `Invalid field type.` (HTTP 200).
    ValidationFieldInvalidType,
    /// `VALIDATION_DUPLICATE_EXIST_CODE`:
    /// `The following "externalCode" values already exist in the current fields: #LIST_CODES#` (HTTP 200).
    ValidationDuplicateExistCode,
    /// `VALIDATION_DUPLICATE_EXIST_NAME`:
    /// `The following "name" values already exist in the current fields: #LIST_NAMES#` (HTTP 200).
    ValidationDuplicateExistName,
    /// `VALIDATION_FIELD_ADD_MISSING_REQUIRED_FIELDS`:
    /// `Field to be added must include the required parameters: "name", "externalCode" and "type".` (HTTP
    /// 200).
    ValidationFieldAddMissingRequiredFields,
    /// `VALIDATION_FIELD_UPDATE_MISSING_REQUIRED_FIELDS`:
    /// `Field to be updated must include the required parameters: "id" and "visible".` (HTTP 200).
    ValidationFieldUpdateMissingRequiredFields,
    /// `VALIDATION_FIELD_DELETE_INVALID_ID`: `ID to be deleted must be a positive integer.` (HTTP 200).
    ValidationFieldDeleteInvalidId,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("VALIDATION_ID_NOT_PROVIDED", "", Self::ValidationIdNotProvided),
        ("VALIDATION_INVALID_ID_FORMAT", "", Self::ValidationInvalidIdFormat),
        ("DATASET_NOT_FOUND", "", Self::DatasetNotFound),
        ("DATASET_UPDATE_ERROR", "", Self::DatasetUpdateError),
        ("VALIDATION_DUPLICATE_FIELD_CODE", "", Self::ValidationDuplicateFieldCode),
        ("VALIDATION_DUPLICATE_FIELD_NAME", "", Self::ValidationDuplicateFieldName),
        (
            "VALIDATION_FIELD_NAME_INVALID_FORMAT",
            "",
            Self::ValidationFieldNameInvalidFormat,
        ),
        ("VALIDATION_FIELD_NAME_TOO_LONG", "", Self::ValidationFieldNameTooLong),
        ("VALIDATION_FIELD_INVALID_TYPE", "", Self::ValidationFieldInvalidType),
        ("VALIDATION_DUPLICATE_EXIST_CODE", "", Self::ValidationDuplicateExistCode),
        ("VALIDATION_DUPLICATE_EXIST_NAME", "", Self::ValidationDuplicateExistName),
        (
            "VALIDATION_FIELD_ADD_MISSING_REQUIRED_FIELDS",
            "",
            Self::ValidationFieldAddMissingRequiredFields,
        ),
        (
            "VALIDATION_FIELD_UPDATE_MISSING_REQUIRED_FIELDS",
            "",
            Self::ValidationFieldUpdateMissingRequiredFields,
        ),
        ("VALIDATION_FIELD_DELETE_INVALID_ID", "", Self::ValidationFieldDeleteInvalidId),
    ];
    const OTHER: Self = Self::Other;
}
