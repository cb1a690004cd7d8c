// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `crm.type.*`.

use bitrix24_runtime as rt;

/// Create a new custom type: `crm.type.add`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-add.html)
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
    const NAME: &'static str = "crm.type.add";
    const REQUIRED: &'static [&'static str] = &["fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `crm.type.add`.
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

    /// `entityTypeId`: `integer`.
    #[inline]
    pub fn entity_type_id(self, value: i64) -> Self {
        Self(self.0.int("entityTypeId", value))
    }

    /// `relations`: `object`.
    #[inline]
    pub fn relations(self, value: AddFieldsRelations) -> Self {
        Self(self.0.object("relations", value.into()))
    }

    /// `isUseInUserfieldEnabled`: `boolean`. Default: `N`. In examples: `string`.
    #[inline]
    pub fn is_use_in_userfield_enabled(self, value: bool) -> Self {
        Self(self.0.yes_no("isUseInUserfieldEnabled", value))
    }

    /// `linkedUserFields`: `object`. Default: `{}`.
    #[inline]
    pub fn linked_user_fields(self, value: AddFieldsLinkedUserFields) -> Self {
        Self(self.0.object("linkedUserFields", value.into()))
    }

    /// `isAutomationEnabled`: `boolean`. Default: `N`. In examples: `string`.
    #[inline]
    pub fn is_automation_enabled(self, value: bool) -> Self {
        Self(self.0.yes_no("isAutomationEnabled", value))
    }

    /// `isBeginCloseDatesEnabled`: `boolean`. Default: `N`. In examples: `string`.
    #[inline]
    pub fn is_begin_close_dates_enabled(self, value: bool) -> Self {
        Self(self.0.yes_no("isBeginCloseDatesEnabled", value))
    }

    /// `isBizProcEnabled`: `boolean`. Default: `N`. In examples: `string`.
    #[inline]
    pub fn is_biz_proc_enabled(self, value: bool) -> Self {
        Self(self.0.yes_no("isBizProcEnabled", value))
    }

    /// `isCategoriesEnabled`: `boolean`. Default: `N`. In examples: `string`.
    #[inline]
    pub fn is_categories_enabled(self, value: bool) -> Self {
        Self(self.0.yes_no("isCategoriesEnabled", value))
    }

    /// `isClientEnabled`: `boolean`. Default: `N`. In examples: `string`.
    #[inline]
    pub fn is_client_enabled(self, value: bool) -> Self {
        Self(self.0.yes_no("isClientEnabled", value))
    }

    /// `isDocumentsEnabled`: `boolean`. Default: `N`. In examples: `string`.
    #[inline]
    pub fn is_documents_enabled(self, value: bool) -> Self {
        Self(self.0.yes_no("isDocumentsEnabled", value))
    }

    /// `isLinkWithProductsEnabled`: `boolean`. Default: `N`. In examples: `string`.
    #[inline]
    pub fn is_link_with_products_enabled(self, value: bool) -> Self {
        Self(self.0.yes_no("isLinkWithProductsEnabled", value))
    }

    /// `isMycompanyEnabled`: `boolean`. Default: `N`. In examples: `string`.
    #[inline]
    pub fn is_mycompany_enabled(self, value: bool) -> Self {
        Self(self.0.yes_no("isMycompanyEnabled", value))
    }

    /// `isObserversEnabled`: `boolean`. Default: `N`. In examples: `string`.
    #[inline]
    pub fn is_observers_enabled(self, value: bool) -> Self {
        Self(self.0.yes_no("isObserversEnabled", value))
    }

    /// `isRecyclebinEnabled`: `boolean`. Default: `N`. In examples: `string`.
    #[inline]
    pub fn is_recyclebin_enabled(self, value: bool) -> Self {
        Self(self.0.yes_no("isRecyclebinEnabled", value))
    }

    /// `isSetOpenPermissions`: `boolean`. Default: `Y`. In examples: `string`.
    #[inline]
    pub fn is_set_open_permissions(self, value: bool) -> Self {
        Self(self.0.yes_no("isSetOpenPermissions", value))
    }

    /// `isSourceEnabled`: `boolean`. Default: `N`. In examples: `string`.
    #[inline]
    pub fn is_source_enabled(self, value: bool) -> Self {
        Self(self.0.yes_no("isSourceEnabled", value))
    }

    /// `isStagesEnabled`: `boolean`. Default: `N`. In examples: `string`.
    #[inline]
    pub fn is_stages_enabled(self, value: bool) -> Self {
        Self(self.0.yes_no("isStagesEnabled", value))
    }

    /// `isExternal`: `boolean`.
    #[deprecated]
    #[inline]
    pub fn is_external(self, value: bool) -> Self {
        Self(self.0.flag("isExternal", value))
    }

    /// `customSectionId`: `integer`.
    #[deprecated]
    #[inline]
    pub fn custom_section_id(self, value: i64) -> Self {
        Self(self.0.int("customSectionId", value))
    }

    /// `customSections`: `array`.
    #[deprecated]
    #[inline]
    pub fn custom_sections(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("customSections", value.into()))
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

/// Keys of `fields.relations` of `crm.type.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFieldsRelations(rt::Params);

impl AddFieldsRelations {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `parent`: `relation[]`.
    #[inline]
    pub fn parent(
        self,
        value: impl IntoIterator<Item = AddFieldsRelationsParent>,
    ) -> Self {
        Self(self.0.objects("parent", value))
    }

    /// `child`: `relation[]`.
    #[inline]
    pub fn child(
        self,
        value: impl IntoIterator<Item = AddFieldsRelationsParent>,
    ) -> Self {
        Self(self.0.objects("child", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddFieldsRelations> for rt::Params {
    #[inline]
    fn from(object: AddFieldsRelations) -> Self {
        object.0
    }
}

/// Keys of `fields.relations.parent` of `crm.type.add`, `fields.relations.child` of `crm.type.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFieldsRelationsParent(rt::Params);

impl AddFieldsRelationsParent {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `entityTypeId`: `integer`. Required.
    #[inline]
    pub fn entity_type_id(self, value: i64) -> Self {
        Self(self.0.int("entityTypeId", value))
    }

    /// `isChildrenListEnabled`: `boolean`. Default: `false`. In examples: `string`.
    #[inline]
    pub fn is_children_list_enabled(self, value: bool) -> Self {
        Self(self.0.yes_no("isChildrenListEnabled", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddFieldsRelationsParent> for rt::Params {
    #[inline]
    fn from(object: AddFieldsRelationsParent) -> Self {
        object.0
    }
}

/// Keys of `fields.linkedUserFields` of `crm.type.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFieldsLinkedUserFields(rt::Params);

impl AddFieldsLinkedUserFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `CALENDAR_EVENT|UF_CRM_CAL_EVENT`: `boolean`. Default: `false`. In examples: `string`.
    #[inline]
    pub fn calendar_event_uf_crm_cal_event(self, value: bool) -> Self {
        Self(self.0.yes_no("CALENDAR_EVENT|UF_CRM_CAL_EVENT", value))
    }

    /// `TASKS_TASK|UF_CRM_TASK`: `boolean`. Default: `false`. In examples: `string`.
    #[inline]
    pub fn tasks_task_uf_crm_task(self, value: bool) -> Self {
        Self(self.0.yes_no("TASKS_TASK|UF_CRM_TASK", value))
    }

    /// `TASKS_TASK_TEMPLATE|UF_CRM_TASK`: `boolean`. Default: `false`. In examples: `string`.
    #[inline]
    pub fn tasks_task_template_uf_crm_task(self, value: bool) -> Self {
        Self(self.0.yes_no("TASKS_TASK_TEMPLATE|UF_CRM_TASK", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddFieldsLinkedUserFields> for rt::Params {
    #[inline]
    fn from(object: AddFieldsLinkedUserFields) -> Self {
        object.0
    }
}

/// Keys of `result` of `crm.type.add`, `result` of `crm.type.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutput {
    /// `type`: `type`. In examples: `object`.
    pub r#type: Option<crate::types::Type>,
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
        f.field("type", &mut self.r#type);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `crm.type.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `INVALID_ARG_VALUE`: `entityTypeId is out of allowed range` (HTTP 400).
    InvalidArgValue,
    /// `ACCESS_DENIED`: `Access denied` (HTTP 400).
    AccessDenied,
    /// `allowed_only_intranet_user`: `Action allowed only for intranet users` (HTTP 403).
    AllowedOnlyIntranetUser,
    /// `100`: `Could not find value for parameter {fields}` (HTTP 400).
    Code100,
    /// `0`: `Select a workplace where the SPA will be located` (HTTP 400).
    Code0,
    /// `CREATE_DYNAMIC_TYPE_RESTRICTED`: `Maximum number of SPAs exceeded` (HTTP 400).
    CreateDynamicTypeRestricted,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("INVALID_ARG_VALUE", "", Self::InvalidArgValue),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("allowed_only_intranet_user", "", Self::AllowedOnlyIntranetUser),
        ("100", "", Self::Code100),
        ("0", "", Self::Code0),
        ("CREATE_DYNAMIC_TYPE_RESTRICTED", "", Self::CreateDynamicTypeRestricted),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete user type: `crm.type.delete`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-delete.html)
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
    const NAME: &'static str = "crm.type.delete";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = Vec<rt::Value>;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `crm.type.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `allowed_only_intranet_user`: `Action allowed only for intranet users` (HTTP 403).
    AllowedOnlyIntranetUser,
    /// `ACCESS_DENIED`: `Access denied` (HTTP 400).
    AccessDenied,
    /// `BX_ERROR`: `You cannot delete an entity type that has elements` (HTTP 400).
    BxError,
    /// `0`: `Smart process not found` (HTTP 400).
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("allowed_only_intranet_user", "", Self::AllowedOnlyIntranetUser),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("BX_ERROR", "", Self::BxError),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Custom Type Fields: `crm.type.fields`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-fields.html)
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
    const NAME: &'static str = "crm.type.fields";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = FieldsOutput;
    type Error = FieldsError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `crm.type.fields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldsOutput {
    /// `fields`: `object`.
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

/// What can go wrong in `crm.type.fields`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum FieldsError {
    /// `allowed_only_intranet_user`: `Action allowed only for intranet users` (HTTP 403).
    AllowedOnlyIntranetUser,
    /// `ACCESS_DENIED`: `Access Denied` (HTTP 400).
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for FieldsError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("allowed_only_intranet_user", "", Self::AllowedOnlyIntranetUser),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Get the user type by id: `crm.type.get`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-get.html)
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
    const NAME: &'static str = "crm.type.get";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `crm.type.get`, `result` of `crm.type.getByEntityTypeId`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `type`: `object`. Seen in examples only.
    pub r#type: Option<crate::types::Type>,
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
        f.field("type", &mut self.r#type);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `crm.type.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `allowed_only_intranet_user`: `Action allowed only for intranet users` (HTTP 403).
    AllowedOnlyIntranetUser,
    /// `ACCESS_DENIED`: `Access denied` (HTTP 400).
    AccessDenied,
    /// `0`: `SPA not found` (HTTP 400).
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("allowed_only_intranet_user", "", Self::AllowedOnlyIntranetUser),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Get the user type by entityTypeId: `crm.type.getByEntityTypeId`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-get-by-entity-type-id.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct GetByEntityTypeId(rt::Params);

impl GetByEntityTypeId {
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

impl rt::Method for GetByEntityTypeId {
    const NAME: &'static str = "crm.type.getByEntityTypeId";
    const REQUIRED: &'static [&'static str] = &["entityTypeId"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetOutput;
    type Error = GetByEntityTypeIdError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `crm.type.getByEntityTypeId`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetByEntityTypeIdError {
    /// `allowed_only_intranet_user`: `Action allowed only for intranet users` (HTTP 403).
    AllowedOnlyIntranetUser,
    /// `ACCESS_DENIED`: `Access denied` (HTTP 400).
    AccessDenied,
    /// `0`: `Smart process not found` (HTTP 400).
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetByEntityTypeIdError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("allowed_only_intranet_user", "", Self::AllowedOnlyIntranetUser),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Get a list of custom types: `crm.type.list`
///
/// Scope: `crm`. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct List(rt::Params);

impl List {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `order`: `object`.
    #[inline]
    pub fn order(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("order", value.into()))
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
    const NAME: &'static str = "crm.type.list";
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
        .items("types")
        .key("id")
        .filter("filter")
        .order("order");
    type Item = crate::types::Type;
}

/// Keys of `filter` of `crm.type.list`.
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

    /// `title`: `string`.
    #[inline]
    pub fn title(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("title", value.into()))
    }

    /// `code`: `string`.
    #[inline]
    pub fn code(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("code", value.into()))
    }

    /// `createdBy`: `integer`.
    #[inline]
    pub fn created_by(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("createdBy", value.into()))
    }

    /// `entityTypeId`: `integer`.
    #[inline]
    pub fn entity_type_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("entityTypeId", value.into()))
    }

    /// `isCategoriesEnabled`: `boolean`. In examples: `string`.
    #[inline]
    pub fn is_categories_enabled(self, value: bool) -> Self {
        Self(self.0.yes_no("isCategoriesEnabled", value))
    }

    /// `isStagesEnabled`: `boolean`. In examples: `string`.
    #[inline]
    pub fn is_stages_enabled(self, value: bool) -> Self {
        Self(self.0.yes_no("isStagesEnabled", value))
    }

    /// `isBeginCloseDatesEnabled`: `boolean`. In examples: `string`.
    #[inline]
    pub fn is_begin_close_dates_enabled(self, value: bool) -> Self {
        Self(self.0.yes_no("isBeginCloseDatesEnabled", value))
    }

    /// `isClientEnabled`: `boolean`. In examples: `string`.
    #[inline]
    pub fn is_client_enabled(self, value: bool) -> Self {
        Self(self.0.yes_no("isClientEnabled", value))
    }

    /// `isUseInUserfieldEnabled`: `boolean`. In examples: `string`.
    #[inline]
    pub fn is_use_in_userfield_enabled(self, value: bool) -> Self {
        Self(self.0.yes_no("isUseInUserfieldEnabled", value))
    }

    /// `isLinkWithProductsEnabled`: `boolean`. In examples: `string`.
    #[inline]
    pub fn is_link_with_products_enabled(self, value: bool) -> Self {
        Self(self.0.yes_no("isLinkWithProductsEnabled", value))
    }

    /// `isMycompanyEnabled`: `boolean`. In examples: `string`.
    #[inline]
    pub fn is_mycompany_enabled(self, value: bool) -> Self {
        Self(self.0.yes_no("isMycompanyEnabled", value))
    }

    /// `isDocumentsEnabled`: `boolean`. In examples: `string`.
    #[inline]
    pub fn is_documents_enabled(self, value: bool) -> Self {
        Self(self.0.yes_no("isDocumentsEnabled", value))
    }

    /// `isSourceEnabled`: `boolean`. In examples: `string`.
    #[inline]
    pub fn is_source_enabled(self, value: bool) -> Self {
        Self(self.0.yes_no("isSourceEnabled", value))
    }

    /// `isObserversEnabled`: `boolean`. In examples: `string`.
    #[inline]
    pub fn is_observers_enabled(self, value: bool) -> Self {
        Self(self.0.yes_no("isObserversEnabled", value))
    }

    /// `isRecyclebinEnabled`: `boolean`. In examples: `string`.
    #[inline]
    pub fn is_recyclebin_enabled(self, value: bool) -> Self {
        Self(self.0.yes_no("isRecyclebinEnabled", value))
    }

    /// `isAutomationEnabled`: `boolean`. In examples: `string`.
    #[inline]
    pub fn is_automation_enabled(self, value: bool) -> Self {
        Self(self.0.yes_no("isAutomationEnabled", value))
    }

    /// `isBizProcEnabled`: `boolean`. In examples: `string`.
    #[inline]
    pub fn is_biz_proc_enabled(self, value: bool) -> Self {
        Self(self.0.yes_no("isBizProcEnabled", value))
    }

    /// `isSetOpenPermissions`: `boolean`. In examples: `string`.
    #[inline]
    pub fn is_set_open_permissions(self, value: bool) -> Self {
        Self(self.0.yes_no("isSetOpenPermissions", value))
    }

    /// `isPaymentsEnabled`: `boolean`. In examples: `string`.
    #[inline]
    pub fn is_payments_enabled(self, value: bool) -> Self {
        Self(self.0.yes_no("isPaymentsEnabled", value))
    }

    /// `isCountersEnabled`: `boolean`. In examples: `string`.
    #[inline]
    pub fn is_counters_enabled(self, value: bool) -> Self {
        Self(self.0.yes_no("isCountersEnabled", value))
    }

    /// `createdTime`: `datetime`.
    #[inline]
    pub fn created_time(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("createdTime", value.into()))
    }

    /// `updatedTime`: `datetime`.
    #[inline]
    pub fn updated_time(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("updatedTime", value.into()))
    }

    /// `updatedBy`: `integer`.
    #[inline]
    pub fn updated_by(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("updatedBy", value.into()))
    }

    /// `relations`: `object`.
    #[inline]
    pub fn relations(self, value: crate::types::TypeRelationsInput) -> Self {
        Self(self.0.object("relations", value.into()))
    }

    /// `linkedUserFields`: `object`.
    #[inline]
    pub fn linked_user_fields(
        self,
        value: crate::types::TypeLinkedUserFieldsInput,
    ) -> Self {
        Self(self.0.object("linkedUserFields", value.into()))
    }

    /// `customSections`: `array`.
    #[deprecated]
    #[inline]
    pub fn custom_sections(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("customSections", value.into()))
    }

    /// `customSectionId`: `integer`.
    #[deprecated]
    #[inline]
    pub fn custom_section_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("customSectionId", value.into()))
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

/// Keys of `result` of `crm.type.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `types`: `type[]`.
    pub types: Option<Vec<crate::types::Type>>,
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
        f.field("types", &mut self.types);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `crm.type.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `allowed_only_intranet_user`: `Action allowed only for intranet users` (HTTP 403).
    AllowedOnlyIntranetUser,
    /// `ACCESS_DENIED`: `Access denied` (HTTP 400).
    AccessDenied,
    /// `INVALID_ARG_VALUE`: `Invalid filter: field 'field_n' is not allowed in filter` (HTTP 400).
    InvalidArgValueInvalidFilterFieldFieldNNotAllowedFilter,
    /// `INVALID_ARG_VALUE`: `Invalid filter: field 'field_n' has invalid value` (HTTP 400).
    InvalidArgValueInvalidFilterFieldFieldNHasInvalidValue,
    /// `INVALID_ARG_VALUE`: `Invalid order: field 'field_n' is not allowed in order` (HTTP 400).
    InvalidArgValueInvalidOrderFieldFieldNNotAllowedOrder,
    /// `INVALID_ARG_VALUE`:
    /// ``Invalid order: allowed sort directions are `ASC, DESC`. But got 'invalid_value' for field 'field_n'``
    /// (HTTP 400).
    InvalidArgValueInvalidOrderAllowedSortDirectionsAsc,
    /// `INVALID_ARG_VALUE` with any other text.
    InvalidArgValue,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("allowed_only_intranet_user", "", Self::AllowedOnlyIntranetUser),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        (
            "INVALID_ARG_VALUE",
            "Invalid order: allowed sort directions are `ASC, DESC`. But got 'invalid_value' for field 'field_n'",
            Self::InvalidArgValueInvalidOrderAllowedSortDirectionsAsc,
        ),
        (
            "INVALID_ARG_VALUE",
            "Invalid filter: field 'field_n' is not allowed in filter",
            Self::InvalidArgValueInvalidFilterFieldFieldNNotAllowedFilter,
        ),
        (
            "INVALID_ARG_VALUE",
            "Invalid order: field 'field_n' is not allowed in order",
            Self::InvalidArgValueInvalidOrderFieldFieldNNotAllowedOrder,
        ),
        (
            "INVALID_ARG_VALUE",
            "Invalid filter: field 'field_n' has invalid value",
            Self::InvalidArgValueInvalidFilterFieldFieldNHasInvalidValue,
        ),
        ("INVALID_ARG_VALUE", "", Self::InvalidArgValue),
    ];
    const OTHER: Self = Self::Other;
}

/// Update User Type: `crm.type.update`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-update.html)
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

    /// `fields`: `object`.
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
    const NAME: &'static str = "crm.type.update";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `crm.type.update`.
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

    /// `relations`: `object`.
    #[inline]
    pub fn relations(self, value: crate::types::TypeRelationsInput) -> Self {
        Self(self.0.object("relations", value.into()))
    }

    /// `isUseInUserfieldEnabled`: `boolean`. In examples: `string`.
    #[inline]
    pub fn is_use_in_userfield_enabled(self, value: bool) -> Self {
        Self(self.0.yes_no("isUseInUserfieldEnabled", value))
    }

    /// `linkedUserFields`: `object`.
    #[inline]
    pub fn linked_user_fields(
        self,
        value: crate::types::TypeLinkedUserFieldsInput,
    ) -> Self {
        Self(self.0.object("linkedUserFields", value.into()))
    }

    /// `isAutomationEnabled`: `boolean`. In examples: `string`.
    #[inline]
    pub fn is_automation_enabled(self, value: bool) -> Self {
        Self(self.0.yes_no("isAutomationEnabled", value))
    }

    /// `isBeginCloseDatesEnabled`: `boolean`. In examples: `string`.
    #[inline]
    pub fn is_begin_close_dates_enabled(self, value: bool) -> Self {
        Self(self.0.yes_no("isBeginCloseDatesEnabled", value))
    }

    /// `isBizProcEnabled`: `boolean`.
    #[inline]
    pub fn is_biz_proc_enabled(self, value: bool) -> Self {
        Self(self.0.flag("isBizProcEnabled", value))
    }

    /// `isCategoriesEnabled`: `boolean`.
    #[inline]
    pub fn is_categories_enabled(self, value: bool) -> Self {
        Self(self.0.flag("isCategoriesEnabled", value))
    }

    /// `isClientEnabled`: `boolean`. In examples: `string`.
    #[inline]
    pub fn is_client_enabled(self, value: bool) -> Self {
        Self(self.0.yes_no("isClientEnabled", value))
    }

    /// `isDocumentsEnabled`: `boolean`. In examples: `string`.
    #[inline]
    pub fn is_documents_enabled(self, value: bool) -> Self {
        Self(self.0.yes_no("isDocumentsEnabled", value))
    }

    /// `isLinkWithProductsEnabled`: `boolean`.
    #[inline]
    pub fn is_link_with_products_enabled(self, value: bool) -> Self {
        Self(self.0.flag("isLinkWithProductsEnabled", value))
    }

    /// `isMycompanyEnabled`: `boolean`.
    #[inline]
    pub fn is_mycompany_enabled(self, value: bool) -> Self {
        Self(self.0.flag("isMycompanyEnabled", value))
    }

    /// `isObserversEnabled`: `boolean`. In examples: `string`.
    #[inline]
    pub fn is_observers_enabled(self, value: bool) -> Self {
        Self(self.0.yes_no("isObserversEnabled", value))
    }

    /// `isRecyclebinEnabled`: `boolean`.
    #[inline]
    pub fn is_recyclebin_enabled(self, value: bool) -> Self {
        Self(self.0.flag("isRecyclebinEnabled", value))
    }

    /// `isSetOpenPermissions`: `boolean`.
    #[inline]
    pub fn is_set_open_permissions(self, value: bool) -> Self {
        Self(self.0.flag("isSetOpenPermissions", value))
    }

    /// `isSourceEnabled`: `boolean`. In examples: `string`.
    #[inline]
    pub fn is_source_enabled(self, value: bool) -> Self {
        Self(self.0.yes_no("isSourceEnabled", value))
    }

    /// `isStagesEnabled`: `boolean`. In examples: `string`.
    #[inline]
    pub fn is_stages_enabled(self, value: bool) -> Self {
        Self(self.0.yes_no("isStagesEnabled", value))
    }

    /// `isExternal`: `boolean`.
    #[deprecated]
    #[inline]
    pub fn is_external(self, value: bool) -> Self {
        Self(self.0.flag("isExternal", value))
    }

    /// `customSectionId`: `integer`.
    #[deprecated]
    #[inline]
    pub fn custom_section_id(self, value: i64) -> Self {
        Self(self.0.int("customSectionId", value))
    }

    /// `customSections`: `array`.
    #[deprecated]
    #[inline]
    pub fn custom_sections(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("customSections", value.into()))
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

/// What can go wrong in `crm.type.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `ACCESS_DENIED`: `Access denied` (HTTP 400).
    AccessDenied,
    /// `allowed_only_intranet_user`: `Action allowed only for intranet users` (HTTP 403).
    AllowedOnlyIntranetUser,
    /// `UPDATE_DYNAMIC_TYPE_RESTRICTED`:
    /// `You cannot change the SPA settings due to your plan's restrictions` (HTTP 400).
    UpdateDynamicTypeRestricted,
    /// `0`: `Select a workplace where the SPA will be located` (HTTP 400).
    SelectWorkplaceWhereSpaWillBeLocated,
    /// `0`: `SPA not found` (HTTP 400).
    SpaNotFound,
    /// `0` with any other text.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("allowed_only_intranet_user", "", Self::AllowedOnlyIntranetUser),
        ("UPDATE_DYNAMIC_TYPE_RESTRICTED", "", Self::UpdateDynamicTypeRestricted),
        (
            "0",
            "Select a workplace where the SPA will be located",
            Self::SelectWorkplaceWhereSpaWillBeLocated,
        ),
        ("0", "SPA not found", Self::SpaNotFound),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}
