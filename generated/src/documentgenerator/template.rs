// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `documentgenerator.template.*`.

use bitrix24_runtime as rt;

/// Upload Template: `documentgenerator.template.add`
///
/// Scope: `documentgenerator`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/document-generator/templates/document-generator-template-add.html)
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
    const NAME: &'static str = "documentgenerator.template.add";
    const REQUIRED: &'static [&'static str] = &["fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `documentgenerator.template.add`.
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

    /// `fileId`: `integer`. Required if no other of the group `fileId|file` is given.
    #[inline]
    pub fn file_id(self, value: i64) -> Self {
        Self(self.0.int("fileId", value))
    }

    /// `file`: `file`. Required if no other of the group `fileId|file` is given.
    #[inline]
    pub fn file(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("file", value.into()))
    }

    /// `numeratorId`: `integer`. Required.
    #[inline]
    pub fn numerator_id(self, value: i64) -> Self {
        Self(self.0.int("numeratorId", value))
    }

    /// `region`: `string`. Required.
    #[inline]
    pub fn region(self, value: impl Into<String>) -> Self {
        Self(self.0.text("region", value.into()))
    }

    /// `code`: `string`.
    #[inline]
    pub fn code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("code", value.into()))
    }

    /// `users`: `array`. Values: `AU`, `UA` or others.
    #[inline]
    pub fn users(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("users", value.into()))
    }

    /// `active`: `char`. Default: `Y`. Values: `Y`, `N`.
    #[inline]
    pub fn active(self, value: bool) -> Self {
        Self(self.0.yes_no("active", value))
    }

    /// `withStamps`: `char`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn with_stamps(self, value: bool) -> Self {
        Self(self.0.yes_no("withStamps", value))
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

impl From<AddFields> for rt::Params {
    #[inline]
    fn from(object: AddFields) -> Self {
        object.0
    }
}

/// Keys of `result` of `documentgenerator.template.add`, `result` of
/// `documentgenerator.template.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutput {
    /// `template`: `object`.
    pub template: Option<AddOutputTemplate>,
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
        f.field("template", &mut self.template);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.template` of `documentgenerator.template.add`, `result.template` of
/// `documentgenerator.template.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutputTemplate {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `region`: `string`.
    pub region: Option<String>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `download`: `string`.
    pub download: Option<String>,
    /// `downloadMachine`: `string`.
    pub download_machine: Option<rt::Link>,
    /// `active`: `char`. Values: `Y`, `N`.
    pub active: Option<bool>,
    /// `moduleId`: `string`.
    pub module_id: Option<String>,
    /// `numeratorId`: `string`.
    pub numerator_id: Option<String>,
    /// `withStamps`: `char`. Values: `Y`, `N`.
    pub with_stamps: Option<bool>,
    /// `providers`: `object`.
    pub providers: Option<rt::IdMap<String>>,
    /// `users`: `object`.
    pub users: Option<rt::IdMap<String>>,
    /// `isDeleted`: `char`. Values: `Y`, `N`.
    pub is_deleted: Option<bool>,
    /// `sort`: `string`.
    pub sort: Option<String>,
    /// `createTime`: `datetime`.
    pub create_time: Option<rt::DateTime>,
    /// `updateTime`: `datetime`.
    pub update_time: Option<rt::DateTime>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for AddOutputTemplate {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("AddOutputTemplate", self, f)
    }
}

impl rt::Object for AddOutputTemplate {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("id", &mut self.id);
        f.text("name", &mut self.name);
        f.text("region", &mut self.region);
        f.text("code", &mut self.code);
        f.text("download", &mut self.download);
        f.link("downloadMachine", &mut self.download_machine);
        f.flag("active", &mut self.active);
        f.text("moduleId", &mut self.module_id);
        f.text("numeratorId", &mut self.numerator_id);
        f.flag("withStamps", &mut self.with_stamps);
        f.field("providers", &mut self.providers);
        f.field("users", &mut self.users);
        f.flag("isDeleted", &mut self.is_deleted);
        f.text("sort", &mut self.sort);
        f.date_time("createTime", &mut self.create_time);
        f.date_time("updateTime", &mut self.update_time);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `documentgenerator.template.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `100`: `Could not find value for parameter {fields}` (HTTP 400).
    CouldNotFindValueParameterFields,
    /// `100`: `Invalid value to match with parameter {fields}. Should be value of type array` (HTTP 400).
    InvalidValueToMatchParameterFields,
    /// `100` with any other text.
    Code100,
    /// `0`: `Empty required fields: name, numeratorId, region` (HTTP 400).
    EmptyRequiredFieldsNameNumeratorIdRegion,
    /// `0`: `Missing file content` (HTTP 400).
    MissingFileContent,
    /// `0`: `You do not have permissions to modify templates` (HTTP 400).
    NoPermissionsToModifyTemplates,
    /// `0` with any other text.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "100",
            "Invalid value to match with parameter {fields}. Should be value of type array",
            Self::InvalidValueToMatchParameterFields,
        ),
        (
            "100",
            "Could not find value for parameter {fields}",
            Self::CouldNotFindValueParameterFields,
        ),
        ("100", "", Self::Code100),
        (
            "0",
            "Empty required fields: name, numeratorId, region",
            Self::EmptyRequiredFieldsNameNumeratorIdRegion,
        ),
        (
            "0",
            "You do not have permissions to modify templates",
            Self::NoPermissionsToModifyTemplates,
        ),
        ("0", "Missing file content", Self::MissingFileContent),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete Template: `documentgenerator.template.delete`
///
/// Scope: `documentgenerator`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/document-generator/templates/document-generator-template-delete.html)
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
    const NAME: &'static str = "documentgenerator.template.delete";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = ();
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `documentgenerator.template.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `100`: `Bitrix\DocumentGenerator\Template constructor must be public` (HTTP 400).
    Code100,
    /// `0`: `Template not found` (HTTP 400).
    TemplateNotFound,
    /// `0`: `You do not have permissions to modify templates` (HTTP 400).
    NoPermissionsToModifyTemplates,
    /// `0` with any other text.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("100", "", Self::Code100),
        (
            "0",
            "You do not have permissions to modify templates",
            Self::NoPermissionsToModifyTemplates,
        ),
        ("0", "Template not found", Self::TemplateNotFound),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Template by ID: `documentgenerator.template.get`
///
/// Scope: `documentgenerator`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/document-generator/templates/document-generator-template-get.html)
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
    const NAME: &'static str = "documentgenerator.template.get";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `documentgenerator.template.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `template`: `object`.
    pub template: Option<GetOutputTemplate>,
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
        f.field("template", &mut self.template);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.template` of `documentgenerator.template.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputTemplate {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `region`: `string`.
    pub region: Option<String>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `download`: `string`.
    pub download: Option<String>,
    /// `active`: `char`. Values: `Y`, `N`.
    pub active: Option<bool>,
    /// `moduleId`: `string`.
    pub module_id: Option<String>,
    /// `numeratorId`: `string`.
    pub numerator_id: Option<String>,
    /// `withStamps`: `char`. Values: `Y`, `N`.
    pub with_stamps: Option<bool>,
    /// `providers`: `object`.
    pub providers: Option<rt::IdMap<String>>,
    /// `users`: `object`.
    pub users: Option<rt::IdMap<String>>,
    /// `isDeleted`: `char`. Values: `Y`, `N`.
    pub is_deleted: Option<bool>,
    /// `sort`: `string`.
    pub sort: Option<String>,
    /// `createTime`: `datetime`.
    pub create_time: Option<rt::DateTime>,
    /// `updateTime`: `datetime`.
    pub update_time: Option<rt::DateTime>,
    /// `downloadMachine`: `string`. Seen in examples only.
    pub download_machine: Option<rt::Link>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputTemplate {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputTemplate", self, f)
    }
}

impl rt::Object for GetOutputTemplate {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("id", &mut self.id);
        f.text("name", &mut self.name);
        f.text("region", &mut self.region);
        f.text("code", &mut self.code);
        f.text("download", &mut self.download);
        f.flag("active", &mut self.active);
        f.text("moduleId", &mut self.module_id);
        f.text("numeratorId", &mut self.numerator_id);
        f.flag("withStamps", &mut self.with_stamps);
        f.field("providers", &mut self.providers);
        f.field("users", &mut self.users);
        f.flag("isDeleted", &mut self.is_deleted);
        f.text("sort", &mut self.sort);
        f.date_time("createTime", &mut self.create_time);
        f.date_time("updateTime", &mut self.update_time);
        f.link("downloadMachine", &mut self.download_machine);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `documentgenerator.template.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `100`: `Bitrix\DocumentGenerator\Template constructor must be public` (HTTP 400).
    Code100,
    /// `0`: `Template not found` (HTTP 400).
    TemplateNotFound,
    /// `0`: `You do not have permissions to modify templates` (HTTP 400).
    NoPermissionsToModifyTemplates,
    /// `0` with any other text.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("100", "", Self::Code100),
        (
            "0",
            "You do not have permissions to modify templates",
            Self::NoPermissionsToModifyTemplates,
        ),
        ("0", "Template not found", Self::TemplateNotFound),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Get the List of Fields: `documentgenerator.template.getfields`
///
/// Scope: `documentgenerator`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/document-generator/templates/document-generator-template-get-fields.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Getfields(rt::Params);

impl Getfields {
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

impl rt::Method for Getfields {
    const NAME: &'static str = "documentgenerator.template.getfields";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetfieldsOutput;
    type Error = GetfieldsError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `documentgenerator.template.getfields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetfieldsOutput {
    /// `templateFields`: `object`.
    pub template_fields: Option<rt::IdMap<GetfieldsOutputTemplateFieldsEntry>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetfieldsOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetfieldsOutput", self, f)
    }
}

impl rt::Object for GetfieldsOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("templateFields", &mut self.template_fields);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.templateFields.<key>` of `documentgenerator.template.getfields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetfieldsOutputTemplateFieldsEntry {
    /// `title`: `string`.
    pub title: Option<String>,
    /// `value`: `any`.
    pub value: Option<rt::Value>,
    /// `default`: `any`.
    pub default: Option<rt::Value>,
    /// `required`: `char`. Values: `Y`, `N`.
    pub required: Option<bool>,
    /// `type`: `string`.
    pub r#type: Option<String>,
    /// `group`: `array`.
    pub group: Option<Vec<rt::Value>>,
    /// `chain`: `string | array`.
    pub chain: Option<rt::Either<Vec<rt::Value>, String>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetfieldsOutputTemplateFieldsEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetfieldsOutputTemplateFieldsEntry", self, f)
    }
}

impl rt::Object for GetfieldsOutputTemplateFieldsEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("title", &mut self.title);
        f.value("value", &mut self.value);
        f.value("default", &mut self.default);
        f.flag("required", &mut self.required);
        f.text("type", &mut self.r#type);
        f.field("group", &mut self.group);
        f.field("chain", &mut self.chain);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `documentgenerator.template.getfields`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetfieldsError {
    /// `100`: `Bitrix\DocumentGenerator\Template constructor must be public` (HTTP 400).
    Code100,
    /// `0`: `Template not found` (HTTP 400).
    TemplateNotFound,
    /// `0`: `Cannot get fields from deleted template` (HTTP 400).
    CannotGetFieldsDeletedTemplate,
    /// `0`: `You do not have permissions to modify templates` (HTTP 400).
    NoPermissionsToModifyTemplates,
    /// `0` with any other text.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetfieldsError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("100", "", Self::Code100),
        (
            "0",
            "You do not have permissions to modify templates",
            Self::NoPermissionsToModifyTemplates,
        ),
        (
            "0",
            "Cannot get fields from deleted template",
            Self::CannotGetFieldsDeletedTemplate,
        ),
        ("0", "Template not found", Self::TemplateNotFound),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Get a List of Templates: `documentgenerator.template.list`
///
/// Scope: `documentgenerator`. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/document-generator/templates/document-generator-template-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct List(rt::Params);

impl List {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `select`: `array`. Default: `["*"]`. Values: `id`, `active`, `name`, `code`, `region`, `sort`,
    /// `createTime`, `updateTime`, `numeratorId`, `withStamps`, `users`, `providers`, `*` or others.
    #[inline]
    pub fn select(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("select", value.into()))
    }

    /// `order`: `object`.
    ///
    /// See [`ListOrder`].
    #[inline]
    pub fn order(self, value: impl Into<rt::Order>) -> Self {
        Self(self.0.order("order", value))
    }

    /// `filter`: `object`.
    ///
    /// See [`ListFilter`].
    #[inline]
    pub fn filter(self, value: impl Into<rt::Filter>) -> Self {
        Self(self.0.filter("filter", value))
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
    const NAME: &'static str = "documentgenerator.template.list";
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
        .items("templates")
        .key("id")
        .filter("filter")
        .order("order");
    type Item = ListOutputTemplatesEntry;
}

/// Keys of `order` of `documentgenerator.template.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListOrder(rt::Params);

impl ListOrder {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("id", value.into()))
    }

    /// `active`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn active(self, value: impl Into<String>) -> Self {
        Self(self.0.text("active", value.into()))
    }

    /// `name`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("name", value.into()))
    }

    /// `code`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("code", value.into()))
    }

    /// `region`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn region(self, value: impl Into<String>) -> Self {
        Self(self.0.text("region", value.into()))
    }

    /// `sort`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn sort(self, value: impl Into<String>) -> Self {
        Self(self.0.text("sort", value.into()))
    }

    /// `createTime`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn create_time(self, value: impl Into<String>) -> Self {
        Self(self.0.text("createTime", value.into()))
    }

    /// `updateTime`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn update_time(self, value: impl Into<String>) -> Self {
        Self(self.0.text("updateTime", value.into()))
    }

    /// `numeratorId`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn numerator_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("numeratorId", value.into()))
    }

    /// `withStamps`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn with_stamps(self, value: impl Into<String>) -> Self {
        Self(self.0.text("withStamps", value.into()))
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

/// Keys of `filter` of `documentgenerator.template.list`.
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

    /// `active`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn active(self, value: bool) -> Self {
        Self(self.0.yes_no("active", value))
    }

    /// `name`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("name", value.into()))
    }

    /// `code`: `string`.
    #[inline]
    pub fn code(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("code", value.into()))
    }

    /// `region`: `string`.
    #[inline]
    pub fn region(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("region", value.into()))
    }

    /// `sort`: `integer`.
    #[inline]
    pub fn sort(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("sort", value.into()))
    }

    /// `createTime`: `datetime`.
    #[inline]
    pub fn create_time(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("createTime", value.into()))
    }

    /// `updateTime`: `datetime`.
    #[inline]
    pub fn update_time(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("updateTime", value.into()))
    }

    /// `numeratorId`: `integer`.
    #[inline]
    pub fn numerator_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("numeratorId", value.into()))
    }

    /// `withStamps`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn with_stamps(self, value: bool) -> Self {
        Self(self.0.yes_no("withStamps", value))
    }

    /// `isDeleted`. Default: `N`.
    #[inline]
    pub fn is_deleted(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("isDeleted", value.into()))
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

/// Keys of `result` of `documentgenerator.template.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `templates`: `object`.
    pub templates: Option<rt::IdMap<ListOutputTemplatesEntry>>,
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
        f.field("templates", &mut self.templates);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.templates.<id>` of `documentgenerator.template.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutputTemplatesEntry {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `active`: `char`. Values: `Y`, `N`.
    pub active: Option<bool>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `region`: `string`.
    pub region: Option<String>,
    /// `sort`: `string`.
    pub sort: Option<String>,
    /// `createTime`: `datetime`.
    pub create_time: Option<rt::DateTime>,
    /// `updateTime`: `datetime`.
    pub update_time: Option<rt::DateTime>,
    /// `createdBy`: `string`.
    pub created_by: Option<String>,
    /// `updatedBy`: `string`.
    pub updated_by: Option<String>,
    /// `moduleId`: `string`.
    pub module_id: Option<String>,
    /// `fileId`: `string`.
    pub file_id: Option<String>,
    /// `bodyType`: `string`.
    pub body_type: Option<String>,
    /// `numeratorId`: `string`.
    pub numerator_id: Option<String>,
    /// `withStamps`: `char`. Values: `Y`, `N`.
    pub with_stamps: Option<bool>,
    /// `productsTableVariant`: `string`.
    pub products_table_variant: Option<String>,
    /// `isDeleted`: `char`. Values: `Y`, `N`.
    pub is_deleted: Option<bool>,
    /// `isDefault`: `char`. Values: `Y`, `N`.
    pub is_default: Option<bool>,
    /// `download`: `string`.
    pub download: Option<String>,
    /// `downloadMachine`: `string`.
    pub download_machine: Option<rt::Link>,
    /// `users`: `array`.
    pub users: Option<Vec<rt::Value>>,
    /// `providers`: `array`.
    pub providers: Option<Vec<rt::Value>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListOutputTemplatesEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListOutputTemplatesEntry", self, f)
    }
}

impl rt::Object for ListOutputTemplatesEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("id", &mut self.id);
        f.flag("active", &mut self.active);
        f.text("name", &mut self.name);
        f.text("code", &mut self.code);
        f.text("region", &mut self.region);
        f.text("sort", &mut self.sort);
        f.date_time("createTime", &mut self.create_time);
        f.date_time("updateTime", &mut self.update_time);
        f.text("createdBy", &mut self.created_by);
        f.text("updatedBy", &mut self.updated_by);
        f.text("moduleId", &mut self.module_id);
        f.text("fileId", &mut self.file_id);
        f.text("bodyType", &mut self.body_type);
        f.text("numeratorId", &mut self.numerator_id);
        f.flag("withStamps", &mut self.with_stamps);
        f.text("productsTableVariant", &mut self.products_table_variant);
        f.flag("isDeleted", &mut self.is_deleted);
        f.flag("isDefault", &mut self.is_default);
        f.text("download", &mut self.download);
        f.link("downloadMachine", &mut self.download_machine);
        f.field("users", &mut self.users);
        f.field("providers", &mut self.providers);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `documentgenerator.template.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `0`: `You do not have permissions to modify templates` (HTTP 400).
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Update Template: `documentgenerator.template.update`
///
/// Scope: `documentgenerator`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/document-generator/templates/document-generator-template-update.html)
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
    const NAME: &'static str = "documentgenerator.template.update";
    const REQUIRED: &'static [&'static str] = &["id", "fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `documentgenerator.template.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFields(rt::Params);

impl UpdateFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `name`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("name", value.into()))
    }

    /// `file`: `file`.
    #[inline]
    pub fn file(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("file", value.into()))
    }

    /// `numeratorId`: `integer`.
    #[inline]
    pub fn numerator_id(self, value: i64) -> Self {
        Self(self.0.int("numeratorId", value))
    }

    /// `region`: `string`.
    #[inline]
    pub fn region(self, value: impl Into<String>) -> Self {
        Self(self.0.text("region", value.into()))
    }

    /// `code`: `string`.
    #[inline]
    pub fn code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("code", value.into()))
    }

    /// `users`: `array`. Values: `AU`, `UA` or others.
    #[inline]
    pub fn users(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("users", value.into()))
    }

    /// `providers`: `array`.
    #[inline]
    pub fn providers(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("providers", value.into()))
    }

    /// `active`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn active(self, value: bool) -> Self {
        Self(self.0.yes_no("active", value))
    }

    /// `withStamps`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn with_stamps(self, value: bool) -> Self {
        Self(self.0.yes_no("withStamps", value))
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

/// What can go wrong in `documentgenerator.template.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `100`: `Bitrix\DocumentGenerator\Template constructor must be public` (HTTP 400).
    TemplateConstructorMustBePublic,
    /// `100`: `Could not find value for parameter {fields}` (HTTP 400).
    CouldNotFindValueParameterFields,
    /// `100` with any other text.
    Code100,
    /// `0`: `Template not found` (HTTP 400).
    TemplateNotFound,
    /// `0`: `You do not have permissions to modify this template` (HTTP 400).
    NoPermissionsToModifyTemplate,
    /// `0`: `You do not have permissions to modify templates` (HTTP 400).
    NoPermissionsToModifyTemplates,
    /// `0` with any other text.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "100",
            "Bitrix\\DocumentGenerator\\Template constructor must be public",
            Self::TemplateConstructorMustBePublic,
        ),
        (
            "100",
            "Could not find value for parameter {fields}",
            Self::CouldNotFindValueParameterFields,
        ),
        ("100", "", Self::Code100),
        (
            "0",
            "You do not have permissions to modify this template",
            Self::NoPermissionsToModifyTemplate,
        ),
        (
            "0",
            "You do not have permissions to modify templates",
            Self::NoPermissionsToModifyTemplates,
        ),
        ("0", "Template not found", Self::TemplateNotFound),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}
