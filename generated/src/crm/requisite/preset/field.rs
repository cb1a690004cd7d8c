// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `crm.requisite.preset.field.*`.

use bitrix24_runtime as rt;

/// Add a Custom Field to the CRM Requisite Template: `crm.requisite.preset.field.add`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-add.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Add(rt::Params);

impl Add {
    /// A request with its required parameters:
    ///
    /// - `preset`: `object`.
    /// - `fields`: `object`.
    #[inline]
    pub fn new(preset: impl Into<rt::Value>, fields: AddFields) -> Self {
        Self(
            rt::Params::new()
                .value("preset", preset.into())
                .object("fields", fields.into()),
        )
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Add {
    const NAME: &'static str = "crm.requisite.preset.field.add";
    const REQUIRED: &'static [&'static str] = &["preset", "fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = i64;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `preset` of `crm.requisite.preset.field.add`, `preset` of
/// `crm.requisite.preset.field.availabletoadd`, `preset` of `crm.requisite.preset.field.delete`,
/// `preset` of `crm.requisite.preset.field.get` and 2 more.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddPreset(rt::Params);

impl AddPreset {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ID`: `integer`. Seen in examples only.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("ID", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddPreset> for rt::Params {
    #[inline]
    fn from(object: AddPreset) -> Self {
        object.0
    }
}

impl From<AddPreset> for rt::Value {
    #[inline]
    fn from(object: AddPreset) -> Self {
        object.0.into_value()
    }
}

/// Keys of `fields` of `crm.requisite.preset.field.add`, `fields` of
/// `crm.requisite.preset.field.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFields(rt::Params);

impl AddFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `FIELD_NAME`: `string`. Required.
    #[inline]
    pub fn field_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("FIELD_NAME", value.into()))
    }

    /// `FIELD_TITLE`: `string`.
    #[inline]
    pub fn field_title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("FIELD_TITLE", value.into()))
    }

    /// `SORT`: `integer`.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("SORT", value))
    }

    /// `IN_SHORT_LIST`: `char`. Values: `Y`, `N`.
    #[deprecated]
    #[inline]
    pub fn in_short_list(self, value: bool) -> Self {
        Self(self.0.yes_no("IN_SHORT_LIST", value))
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

/// What can go wrong in `crm.requisite.preset.field.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// An empty code: `The field 'RQ_NAME' can not be added.`.
    FieldRqNameCannotBeAdded,
    /// An empty code: `The Preset with ID '27' is not found`.
    PresetIdNotFound,
    /// An empty code: `Access denied`.
    AccessDenied,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("", "The field 'RQ_NAME' can not be added.", Self::FieldRqNameCannotBeAdded),
        ("", "The Preset with ID * is not found", Self::PresetIdNotFound),
        ("", "Access denied", Self::AccessDenied),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Fields Available for Addition to the Requisite Template: `crm.requisite.preset.field.availabletoadd`
///
/// Scope: `crm`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-available-to-add.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Availabletoadd(rt::Params);

impl Availabletoadd {
    /// A request with its required parameters:
    ///
    /// - `preset`: `object`.
    #[inline]
    pub fn new(preset: impl Into<rt::Value>) -> Self {
        Self(rt::Params::new().value("preset", preset.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Availabletoadd {
    const NAME: &'static str = "crm.requisite.preset.field.availabletoadd";
    const REQUIRED: &'static [&'static str] = &["preset"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<rt::Value>;
    type Error = AvailabletoaddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `crm.requisite.preset.field.availabletoadd`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AvailabletoaddError {
    /// An empty code: `Template not found.`.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AvailabletoaddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete Custom Field from CRM Requisite Template: `crm.requisite.preset.field.delete`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-delete.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Delete(rt::Params);

impl Delete {
    /// A request with its required parameters:
    ///
    /// - `id`: `integer`.
    /// - `preset`: `object`.
    #[inline]
    pub fn new(id: i64, preset: impl Into<rt::Value>) -> Self {
        Self(rt::Params::new().int("id", id).value("preset", preset.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Delete {
    const NAME: &'static str = "crm.requisite.preset.field.delete";
    const REQUIRED: &'static [&'static str] = &["id", "preset"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `crm.requisite.preset.field.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// An empty code: `The PresetField with ID '27' is not found`.
    PresetFieldIdNotFound,
    /// An empty code: `The Preset with ID '1' is not found`.
    PresetIdNotFound,
    /// An empty code: `ID is not defined or invalid`.
    IdNotDefinedOrInvalid,
    /// An empty code: `Access denied`.
    AccessDenied,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("", "The PresetField with ID * is not found", Self::PresetFieldIdNotFound),
        ("", "The Preset with ID * is not found", Self::PresetIdNotFound),
        ("", "ID is not defined or invalid", Self::IdNotDefinedOrInvalid),
        ("", "Access denied", Self::AccessDenied),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Description of Custom Fields for the Requisite Template: `crm.requisite.preset.field.fields`
///
/// Scope: `crm`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-fields.html)
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
    const NAME: &'static str = "crm.requisite.preset.field.fields";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = rt::IdMap<FieldsOutputEntry>;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result.<key>` of `crm.requisite.preset.field.fields`.
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

/// Get Custom Field of Requisite Template by ID: `crm.requisite.preset.field.get`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Get(rt::Params);

impl Get {
    /// A request with its required parameters:
    ///
    /// - `id`: `integer`.
    /// - `preset`: `object`.
    #[inline]
    pub fn new(id: i64, preset: impl Into<rt::Value>) -> Self {
        Self(rt::Params::new().int("id", id).value("preset", preset.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Get {
    const NAME: &'static str = "crm.requisite.preset.field.get";
    const REQUIRED: &'static [&'static str] = &["id", "preset"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `crm.requisite.preset.field.get`, `result` of `crm.requisite.preset.field.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `FIELD_NAME`: `string`.
    pub field_name: Option<String>,
    /// `FIELD_TITLE`: `string`.
    pub field_title: Option<String>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// `IN_SHORT_LIST`: `char`. Values: `Y`, `N`.
    #[deprecated]
    pub in_short_list: Option<bool>,
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
        f.text("FIELD_NAME", &mut self.field_name);
        f.text("FIELD_TITLE", &mut self.field_title);
        f.int("SORT", &mut self.sort);
        f.flag("IN_SHORT_LIST", &mut self.in_short_list);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `crm.requisite.preset.field.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// An empty code: `The PresetField with ID '1' is not found`.
    PresetFieldIdNotFound,
    /// An empty code: `The Preset with ID '27' is not found`.
    PresetIdNotFound,
    /// An empty code: `Access denied`.
    AccessDenied,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("", "The PresetField with ID * is not found", Self::PresetFieldIdNotFound),
        ("", "The Preset with ID * is not found", Self::PresetIdNotFound),
        ("", "Access denied", Self::AccessDenied),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Get a List of All Customizable Fields for a Specified CRM Requisites Template: `crm.requisite.preset.field.list`
///
/// Scope: `crm`. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct List(rt::Params);

impl List {
    /// A request with its required parameters:
    ///
    /// - `preset`: `object`.
    #[inline]
    pub fn new(preset: impl Into<rt::Value>) -> Self {
        Self(rt::Params::new().value("preset", preset.into()))
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
    const NAME: &'static str = "crm.requisite.preset.field.list";
    const REQUIRED: &'static [&'static str] = &["preset"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<GetOutput>;
    type Error = ListError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

impl rt::Paged for List {
    const PAGING: rt::Paging = rt::Paging::start("start").key("ID");
    type Item = GetOutput;
}

/// What can go wrong in `crm.requisite.preset.field.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// An empty code: `The Preset with ID '27' is not found`.
    PresetIdNotFound,
    /// An empty code: `Access denied`.
    AccessDenied,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("", "The Preset with ID * is not found", Self::PresetIdNotFound),
        ("", "Access denied", Self::AccessDenied),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Update Custom Field of a Given Requisite Template: `crm.requisite.preset.field.update`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-update.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Update(rt::Params);

impl Update {
    /// A request with its required parameters:
    ///
    /// - `id`: `integer`.
    /// - `preset`: `object`.
    /// - `fields`: `object`.
    #[inline]
    pub fn new(id: i64, preset: impl Into<rt::Value>, fields: AddFields) -> Self {
        Self(
            rt::Params::new()
                .int("id", id)
                .value("preset", preset.into())
                .object("fields", fields.into()),
        )
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Update {
    const NAME: &'static str = "crm.requisite.preset.field.update";
    const REQUIRED: &'static [&'static str] = &["id", "preset", "fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `crm.requisite.preset.field.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// An empty code: `The PresetField with ID '1' is not found`.
    PresetFieldIdNotFound,
    /// An empty code: `The Preset with ID '27' is not found`.
    PresetIdNotFound,
    /// An empty code: `ID is not defined or invalid`.
    IdNotDefinedOrInvalid,
    /// An empty code: `Access denied`.
    AccessDenied,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("", "The PresetField with ID * is not found", Self::PresetFieldIdNotFound),
        ("", "The Preset with ID * is not found", Self::PresetIdNotFound),
        ("", "ID is not defined or invalid", Self::IdNotDefinedOrInvalid),
        ("", "Access denied", Self::AccessDenied),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}
