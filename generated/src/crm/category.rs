// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `crm.category.*`.

use bitrix24_runtime as rt;

/// Add a New Sales Funnel: `crm.category.add`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-add.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Add(rt::Params);

impl Add {
    /// A request with its required parameters:
    ///
    /// - `entityTypeId`: `integer`.
    /// - `fields`: `object`.
    #[inline]
    pub fn new(entity_type_id: i64, fields: AddFields) -> Self {
        Self(
            rt::Params::new()
                .int("entityTypeId", entity_type_id)
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
    const NAME: &'static str = "crm.category.add";
    const REQUIRED: &'static [&'static str] = &["entityTypeId", "fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `crm.category.add`.
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

    /// `sort`: `integer`. Default: `500`.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("sort", value))
    }

    /// `isDefault`: `boolean`. Default: `N`. Values: `Y`, `N`. In examples: `string`.
    #[inline]
    pub fn is_default(self, value: bool) -> Self {
        Self(self.0.yes_no("isDefault", value))
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

/// Keys of `result` of `crm.category.add`, `result` of `crm.category.get`, `result` of
/// `crm.category.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutput {
    /// `category`: `object`. Seen in examples only.
    pub category: Option<AddOutputCategory>,
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
        f.field("category", &mut self.category);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.category` of `crm.category.add`, `result.category` of `crm.category.get`,
/// `result.categories` of `crm.category.list`, `result.category` of `crm.category.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutputCategory {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// `entityTypeId`: `integer`.
    pub entity_type_id: Option<i64>,
    /// `isDefault`: `boolean`. In examples: `string`.
    pub is_default: Option<bool>,
    /// `originId`: `string`.
    pub origin_id: Option<String>,
    /// `originatorId`: `string`.
    pub originator_id: Option<String>,
    /// `isSystem`: `boolean`.
    pub is_system: Option<bool>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for AddOutputCategory {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("AddOutputCategory", self, f)
    }
}

impl rt::Object for AddOutputCategory {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.text("name", &mut self.name);
        f.int("sort", &mut self.sort);
        f.int("entityTypeId", &mut self.entity_type_id);
        f.flag("isDefault", &mut self.is_default);
        f.text("originId", &mut self.origin_id);
        f.text("originatorId", &mut self.originator_id);
        f.flag("isSystem", &mut self.is_system);
        f.text("code", &mut self.code);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `crm.category.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `NOT_FOUND`: `SPA not found` (HTTP 400).
    NotFound,
    /// `ENTITY_TYPE_NOT_SUPPORTED`: ``Entity type `{entityTypeName}` is not supported`` (HTTP 400).
    EntityTypeNotSupported,
    /// `ADDING_DISABLED`: `Adding a system category is prohibited` (HTTP 400).
    AddingDisabled,
    /// `ACCESS_DENIED`: `Access denied` (HTTP 400).
    AccessDenied,
    /// `0`: `Field 'NAME' is required` (HTTP 400).
    FieldNameRequired,
    /// `0`: `Default client category does not support updating default state` (HTTP 400).
    DefaultClientCategoryNotSupportUpdatingDefault,
    /// `0` with any other text.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("NOT_FOUND", "", Self::NotFound),
        ("ENTITY_TYPE_NOT_SUPPORTED", "", Self::EntityTypeNotSupported),
        ("ADDING_DISABLED", "", Self::AddingDisabled),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        (
            "0",
            "Default client category does not support updating default state",
            Self::DefaultClientCategoryNotSupportUpdatingDefault,
        ),
        ("0", "Field 'NAME' is required", Self::FieldNameRequired),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete Sales Funnel: `crm.category.delete`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-delete.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Delete(rt::Params);

impl Delete {
    /// A request in which nothing is set yet. Required: `entityTypeId`, `id`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `entityTypeId`: `integer`. Required.
    #[inline]
    pub fn entity_type_id(self, value: i64) -> Self {
        Self(self.0.int("entityTypeId", value))
    }

    /// `id`: `integer`. Required.
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
    const NAME: &'static str = "crm.category.delete";
    const REQUIRED: &'static [&'static str] = &["entityTypeId", "id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = ();
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `crm.category.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `NOT_FOUND`: `SPA not found` (HTTP 400).
    NotFoundSpa,
    /// `NOT_FOUND`: `Element not found` (HTTP 400).
    NotFoundElement,
    /// `NOT_FOUND` with any other text.
    NotFound,
    /// `ENTITY_TYPE_NOT_SUPPORTED`: ``Entity type `{entityTypeName}` is not supported`` (HTTP 400).
    EntityTypeNotSupported,
    /// `REMOVING_DISABLED`: `Deletion of system category is prohibited` (HTTP 400).
    RemovingDisabled,
    /// `ACCESS_DENIED`: `Access denied` (HTTP 400).
    AccessDenied,
    /// `0`: ``Deals related to the funnel `{categoryName}` found`` (HTTP 400).
    DealsRelatedToFunnelFound,
    /// `0`: `Default deal category cannot be deleted` (HTTP 400).
    DefaultDealCategoryCannotBeDeleted,
    /// `0` with any other text.
    Code0,
    /// `BX_ERROR`: `Elements related to the funnel found` (HTTP 400).
    BxErrorElementsRelatedToFunnelFound,
    /// `BX_ERROR`: `This funnel is the default funnel` (HTTP 400).
    BxErrorFunnelDefaultFunnel,
    /// `BX_ERROR` with any other text.
    BxError,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("NOT_FOUND", "Element not found", Self::NotFoundElement),
        ("NOT_FOUND", "SPA not found", Self::NotFoundSpa),
        ("NOT_FOUND", "", Self::NotFound),
        ("ENTITY_TYPE_NOT_SUPPORTED", "", Self::EntityTypeNotSupported),
        ("REMOVING_DISABLED", "", Self::RemovingDisabled),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        (
            "0",
            "Default deal category cannot be deleted",
            Self::DefaultDealCategoryCannotBeDeleted,
        ),
        ("0", "Deals related to the funnel * found", Self::DealsRelatedToFunnelFound),
        ("0", "", Self::Code0),
        (
            "BX_ERROR",
            "Elements related to the funnel found",
            Self::BxErrorElementsRelatedToFunnelFound,
        ),
        (
            "BX_ERROR",
            "This funnel is the default funnel",
            Self::BxErrorFunnelDefaultFunnel,
        ),
        ("BX_ERROR", "", Self::BxError),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Fields of the Sales Funnel: `crm.category.fields`
///
/// Scope: `crm`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-fields.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Fields(rt::Params);

impl Fields {
    /// A request with its required parameters:
    ///
    /// - `entityTypeId`: `integer`.
    #[inline]
    pub fn new(entity_type_id: i64) -> Self {
        Self(rt::Params::new().int("entityTypeId", entity_type_id))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Fields {
    const NAME: &'static str = "crm.category.fields";
    const REQUIRED: &'static [&'static str] = &["entityTypeId"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = FieldsOutput;
    type Error = FieldsError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `crm.category.fields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldsOutput {
    /// `fields`: `object`. Seen in examples only.
    pub fields: Option<rt::IdMap<crate::types::CrmRestFieldDescription>>,
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

/// What can go wrong in `crm.category.fields`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum FieldsError {
    /// `NOT_FOUND`: `SPA not found` (HTTP 400).
    NotFound,
    /// `ENTITY_TYPE_NOT_SUPPORTED`: ``Entity type `{entityTypeName}` is not supported`` (HTTP 400).
    EntityTypeNotSupported,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for FieldsError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("NOT_FOUND", "", Self::NotFound),
        ("ENTITY_TYPE_NOT_SUPPORTED", "", Self::EntityTypeNotSupported),
    ];
    const OTHER: Self = Self::Other;
}

/// Get the funnel by Id: `crm.category.get`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Get(rt::Params);

impl Get {
    /// A request in which nothing is set yet. Required: `entityTypeId`, `id`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `entityTypeId`: `integer`. Required.
    #[inline]
    pub fn entity_type_id(self, value: i64) -> Self {
        Self(self.0.int("entityTypeId", value))
    }

    /// `id`: `integer`. Required.
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
    const NAME: &'static str = "crm.category.get";
    const REQUIRED: &'static [&'static str] = &["entityTypeId", "id"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = AddOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `crm.category.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `NOT_FOUND`: `SPA not found` (HTTP 400).
    NotFoundSpa,
    /// `NOT_FOUND`: `Element not found` (HTTP 400).
    NotFoundElement,
    /// `NOT_FOUND` with any other text.
    NotFound,
    /// `ENTITY_TYPE_NOT_SUPPORTED`: ``Entity type `{entityTypeName}` is not supported`` (HTTP 400).
    EntityTypeNotSupported,
    /// `ACCESS_DENIED`: `Access denied` (HTTP 400).
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("NOT_FOUND", "Element not found", Self::NotFoundElement),
        ("NOT_FOUND", "SPA not found", Self::NotFoundSpa),
        ("NOT_FOUND", "", Self::NotFound),
        ("ENTITY_TYPE_NOT_SUPPORTED", "", Self::EntityTypeNotSupported),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Get the list of Sales Funnels: `crm.category.list`
///
/// Scope: `crm`. Access: any user. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct List(rt::Params);

impl List {
    /// A request with its required parameters:
    ///
    /// - `entityTypeId`: `integer`.
    #[inline]
    pub fn new(entity_type_id: i64) -> Self {
        Self(rt::Params::new().int("entityTypeId", entity_type_id))
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
    const NAME: &'static str = "crm.category.list";
    const REQUIRED: &'static [&'static str] = &["entityTypeId"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = ListOutput;
    type Error = ListError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

impl rt::Paged for List {
    const PAGING: rt::Paging = rt::Paging::start("start").items("categories").key("id");
    type Item = AddOutputCategory;
}

/// Keys of `result` of `crm.category.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `categories`: `object[]`. Seen in examples only.
    pub categories: Option<Vec<AddOutputCategory>>,
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
        f.field("categories", &mut self.categories);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `crm.category.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `NOT_FOUND`: `Smart process not found` (HTTP 400).
    NotFound,
    /// `ENTITY_TYPE_NOT_SUPPORTED`: ``Entity type `{entityTypeName}` is not supported`` (HTTP 400).
    EntityTypeNotSupported,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("NOT_FOUND", "", Self::NotFound),
        ("ENTITY_TYPE_NOT_SUPPORTED", "", Self::EntityTypeNotSupported),
    ];
    const OTHER: Self = Self::Other;
}

/// Update Sales Funnel: `crm.category.update`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-update.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Update(rt::Params);

impl Update {
    /// A request in which nothing is set yet. Required: `entityTypeId`, `id`, `fields`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `entityTypeId`: `integer`. Required.
    #[inline]
    pub fn entity_type_id(self, value: i64) -> Self {
        Self(self.0.int("entityTypeId", value))
    }

    /// `id`: `integer`. Required.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// `fields`: `object`. Required.
    #[inline]
    pub fn fields(self, value: UpdateFields) -> Self {
        Self(self.0.object("fields", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Update {
    const NAME: &'static str = "crm.category.update";
    const REQUIRED: &'static [&'static str] = &["entityTypeId", "id", "fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `crm.category.update`.
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

    /// `sort`: `integer`. Default: `500`.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("sort", value))
    }

    /// `isDefault`: `boolean`. Default: `N`. Values: `Y`, `N`. In examples: `string`.
    #[inline]
    pub fn is_default(self, value: bool) -> Self {
        Self(self.0.yes_no("isDefault", value))
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

/// What can go wrong in `crm.category.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `NOT_FOUND`: `Smart process not found` (HTTP 400).
    NotFoundSmartProcess,
    /// `NOT_FOUND`: `Element not found` (HTTP 400).
    NotFoundElement,
    /// `NOT_FOUND` with any other text.
    NotFound,
    /// `ENTITY_TYPE_NOT_SUPPORTED`: ``Entity type `{entityTypeName}` is not supported`` (HTTP 400).
    EntityTypeNotSupported,
    /// `ACCESS_DENIED`: `Access denied` (HTTP 400).
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("NOT_FOUND", "Smart process not found", Self::NotFoundSmartProcess),
        ("NOT_FOUND", "Element not found", Self::NotFoundElement),
        ("NOT_FOUND", "", Self::NotFound),
        ("ENTITY_TYPE_NOT_SUPPORTED", "", Self::EntityTypeNotSupported),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}
