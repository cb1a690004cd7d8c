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

    /// `isExternal`: `boolean`. Default: `-`.
    #[deprecated]
    #[inline]
    pub fn is_external(self, value: bool) -> Self {
        Self(self.0.flag("isExternal", value))
    }

    /// `customSectionId`: `integer`. Default: `-`.
    #[deprecated]
    #[inline]
    pub fn custom_section_id(self, value: i64) -> Self {
        Self(self.0.int("customSectionId", value))
    }

    /// `customSections`: `array`. Default: `-`.
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

    /// `entityTypeId`: `integer`. Required. Default: `-`.
    #[inline]
    pub fn entity_type_id(self, value: i64) -> Self {
        Self(self.0.int("entityTypeId", value))
    }

    /// `isChildrenListEnabled`: `boolean`. Default: `false`. Values: `Y`, `N`.
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

    /// `CALENDAR_EVENT|UF_CRM_CAL_EVENT`: `boolean`.
    #[inline]
    pub fn calendar_event_uf_crm_cal_event(self, value: bool) -> Self {
        Self(self.0.flag("CALENDAR_EVENT|UF_CRM_CAL_EVENT", value))
    }

    /// `TASKS_TASK|UF_CRM_TASK`: `boolean`.
    #[inline]
    pub fn tasks_task_uf_crm_task(self, value: bool) -> Self {
        Self(self.0.flag("TASKS_TASK|UF_CRM_TASK", value))
    }

    /// `TASKS_TASK_TEMPLATE|UF_CRM_TASK`: `boolean`.
    #[inline]
    pub fn tasks_task_template_uf_crm_task(self, value: bool) -> Self {
        Self(self.0.flag("TASKS_TASK_TEMPLATE|UF_CRM_TASK", value))
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
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct AddOutput {
    /// `type`: `type`. In examples: `object`.
    pub r#type: Option<crate::types::Type>,
    /// What no field has taken.
    pub extra: rt::Map,
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
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct FieldsOutput {
    /// `fields`: `object`.
    pub fields: Option<rt::IdMap<crate::types::CrmRestFieldDescription>>,
    /// What no field has taken.
    pub extra: rt::Map,
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
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `type`: `object`. Seen in examples only.
    pub r#type: Option<GetOutputType>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl rt::Object for GetOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("type", &mut self.r#type);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.type` of `crm.type.get`, `result.type` of `crm.type.getByEntityTypeId`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetOutputType {
    /// `id`: `integer`. Seen in examples only.
    pub id: Option<i64>,
    /// `title`: `string`. Seen in examples only.
    pub title: Option<String>,
    /// `code`: `string`. Seen in examples only.
    pub code: Option<String>,
    /// `createdBy`: `integer`. Seen in examples only.
    pub created_by: Option<i64>,
    /// `entityTypeId`: `integer`. Seen in examples only.
    pub entity_type_id: Option<i64>,
    /// `customSectionId`. In examples: `double | null`. Seen in examples only.
    pub custom_section_id: Option<f64>,
    /// `isCategoriesEnabled`: `string`. Seen in examples only.
    pub is_categories_enabled: Option<String>,
    /// `isStagesEnabled`: `string`. Seen in examples only.
    pub is_stages_enabled: Option<String>,
    /// `isBeginCloseDatesEnabled`: `string`. Seen in examples only.
    pub is_begin_close_dates_enabled: Option<String>,
    /// `isClientEnabled`: `string`. Seen in examples only.
    pub is_client_enabled: Option<String>,
    /// `isUseInUserfieldEnabled`: `string`. Seen in examples only.
    pub is_use_in_userfield_enabled: Option<String>,
    /// `isLinkWithProductsEnabled`: `string`. Seen in examples only.
    pub is_link_with_products_enabled: Option<String>,
    /// `isMycompanyEnabled`: `string`. Seen in examples only.
    pub is_mycompany_enabled: Option<String>,
    /// `isDocumentsEnabled`: `string`. Seen in examples only.
    pub is_documents_enabled: Option<String>,
    /// `isSourceEnabled`: `string`. Seen in examples only.
    pub is_source_enabled: Option<String>,
    /// `isObserversEnabled`: `string`. Seen in examples only.
    pub is_observers_enabled: Option<String>,
    /// `isRecyclebinEnabled`: `string`. Seen in examples only.
    pub is_recyclebin_enabled: Option<String>,
    /// `isAutomationEnabled`: `string`. Seen in examples only.
    pub is_automation_enabled: Option<String>,
    /// `isBizProcEnabled`: `string`. Seen in examples only.
    pub is_biz_proc_enabled: Option<String>,
    /// `isSetOpenPermissions`: `string`. Seen in examples only.
    pub is_set_open_permissions: Option<String>,
    /// `isPaymentsEnabled`: `string`. Seen in examples only.
    pub is_payments_enabled: Option<String>,
    /// `isCountersEnabled`: `string`. Seen in examples only.
    pub is_counters_enabled: Option<String>,
    /// `createdTime`: `string`. Seen in examples only.
    pub created_time: Option<String>,
    /// `updatedTime`: `string`. Seen in examples only.
    pub updated_time: Option<String>,
    /// `updatedBy`: `integer`. Seen in examples only.
    pub updated_by: Option<i64>,
    /// `relations`: `object`. Seen in examples only.
    pub relations: Option<GetOutputTypeRelations>,
    /// `linkedUserFields`: `object`. Seen in examples only.
    pub linked_user_fields: Option<GetOutputTypeLinkedUserFields>,
    /// `customSections`: `array`. Seen in examples only.
    pub custom_sections: Option<Vec<rt::Value>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl rt::Object for GetOutputType {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.text("title", &mut self.title);
        f.text("code", &mut self.code);
        f.int("createdBy", &mut self.created_by);
        f.int("entityTypeId", &mut self.entity_type_id);
        f.number("customSectionId", &mut self.custom_section_id);
        f.text("isCategoriesEnabled", &mut self.is_categories_enabled);
        f.text("isStagesEnabled", &mut self.is_stages_enabled);
        f.text("isBeginCloseDatesEnabled", &mut self.is_begin_close_dates_enabled);
        f.text("isClientEnabled", &mut self.is_client_enabled);
        f.text("isUseInUserfieldEnabled", &mut self.is_use_in_userfield_enabled);
        f.text("isLinkWithProductsEnabled", &mut self.is_link_with_products_enabled);
        f.text("isMycompanyEnabled", &mut self.is_mycompany_enabled);
        f.text("isDocumentsEnabled", &mut self.is_documents_enabled);
        f.text("isSourceEnabled", &mut self.is_source_enabled);
        f.text("isObserversEnabled", &mut self.is_observers_enabled);
        f.text("isRecyclebinEnabled", &mut self.is_recyclebin_enabled);
        f.text("isAutomationEnabled", &mut self.is_automation_enabled);
        f.text("isBizProcEnabled", &mut self.is_biz_proc_enabled);
        f.text("isSetOpenPermissions", &mut self.is_set_open_permissions);
        f.text("isPaymentsEnabled", &mut self.is_payments_enabled);
        f.text("isCountersEnabled", &mut self.is_counters_enabled);
        f.text("createdTime", &mut self.created_time);
        f.text("updatedTime", &mut self.updated_time);
        f.int("updatedBy", &mut self.updated_by);
        f.field("relations", &mut self.relations);
        f.field("linkedUserFields", &mut self.linked_user_fields);
        f.field("customSections", &mut self.custom_sections);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.type.relations` of `crm.type.get`, `result.type.relations` of
/// `crm.type.getByEntityTypeId`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetOutputTypeRelations {
    /// `parent`: `object[]`. Seen in examples only.
    pub parent: Option<Vec<GetOutputTypeRelationsParent>>,
    /// `child`: `object[]`. Seen in examples only.
    pub child: Option<Vec<GetOutputTypeRelationsParent>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl rt::Object for GetOutputTypeRelations {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("parent", &mut self.parent);
        f.field("child", &mut self.child);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.type.relations.parent` of `crm.type.get`, `result.type.relations.child` of
/// `crm.type.get`, `result.type.relations.parent` of `crm.type.getByEntityTypeId`,
/// `result.type.relations.child` of `crm.type.getByEntityTypeId`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetOutputTypeRelationsParent {
    /// `entityTypeId`: `integer`. Seen in examples only.
    pub entity_type_id: Option<i64>,
    /// `isChildrenListEnabled`: `string`. Seen in examples only.
    pub is_children_list_enabled: Option<String>,
    /// `isPredefined`: `string`. Seen in examples only.
    pub is_predefined: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl rt::Object for GetOutputTypeRelationsParent {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("entityTypeId", &mut self.entity_type_id);
        f.text("isChildrenListEnabled", &mut self.is_children_list_enabled);
        f.text("isPredefined", &mut self.is_predefined);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.type.linkedUserFields` of `crm.type.get`, `result.type.linkedUserFields` of
/// `crm.type.getByEntityTypeId`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetOutputTypeLinkedUserFields {
    /// `CALENDAR_EVENT|UF_CRM_CAL_EVENT`: `string`. Seen in examples only.
    pub calendar_event_uf_crm_cal_event: Option<String>,
    /// `TASKS_TASK|UF_CRM_TASK`: `string`. Seen in examples only.
    pub tasks_task_uf_crm_task: Option<String>,
    /// `TASKS_TASK_TEMPLATE|UF_CRM_TASK`: `string`. Seen in examples only.
    pub tasks_task_template_uf_crm_task: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl rt::Object for GetOutputTypeLinkedUserFields {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text(
            "CALENDAR_EVENT|UF_CRM_CAL_EVENT",
            &mut self.calendar_event_uf_crm_cal_event,
        );
        f.text("TASKS_TASK|UF_CRM_TASK", &mut self.tasks_task_uf_crm_task);
        f.text(
            "TASKS_TASK_TEMPLATE|UF_CRM_TASK",
            &mut self.tasks_task_template_uf_crm_task,
        );
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
/// Scope: `crm`.
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
    #[inline]
    pub fn filter(self, value: ListFilter) -> Self {
        Self(self.0.object("filter", value.into()))
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
    ///
    /// See [`ListFilterRelations`].
    #[inline]
    pub fn relations(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("relations", value.into()))
    }

    /// `linkedUserFields`: `object`.
    ///
    /// See [`ListFilterLinkedUserFields`].
    #[inline]
    pub fn linked_user_fields(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("linkedUserFields", value.into()))
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

/// Keys of `filter.relations` of `crm.type.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListFilterRelations(rt::Params);

impl ListFilterRelations {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `parent`: `object[]`. Seen in examples only.
    #[inline]
    pub fn parent(
        self,
        value: impl IntoIterator<Item = ListFilterRelationsParent>,
    ) -> Self {
        Self(self.0.objects("parent", value))
    }

    /// `child`: `object[]`. Seen in examples only.
    #[inline]
    pub fn child(
        self,
        value: impl IntoIterator<Item = ListFilterRelationsParent>,
    ) -> Self {
        Self(self.0.objects("child", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<ListFilterRelations> for rt::Params {
    #[inline]
    fn from(object: ListFilterRelations) -> Self {
        object.0
    }
}

impl From<ListFilterRelations> for rt::Value {
    #[inline]
    fn from(object: ListFilterRelations) -> Self {
        object.0.into_value()
    }
}

/// Keys of `filter.relations.parent` of `crm.type.list`, `filter.relations.child` of `crm.type.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListFilterRelationsParent(rt::Params);

impl ListFilterRelationsParent {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `entityTypeId`: `integer`. Seen in examples only.
    #[inline]
    pub fn entity_type_id(self, value: i64) -> Self {
        Self(self.0.int("entityTypeId", value))
    }

    /// `isChildrenListEnabled`: `string`. Seen in examples only.
    #[inline]
    pub fn is_children_list_enabled(self, value: impl Into<String>) -> Self {
        Self(self.0.text("isChildrenListEnabled", value.into()))
    }

    /// `isPredefined`: `string`. Seen in examples only.
    #[inline]
    pub fn is_predefined(self, value: impl Into<String>) -> Self {
        Self(self.0.text("isPredefined", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<ListFilterRelationsParent> for rt::Params {
    #[inline]
    fn from(object: ListFilterRelationsParent) -> Self {
        object.0
    }
}

/// Keys of `filter.linkedUserFields` of `crm.type.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListFilterLinkedUserFields(rt::Params);

impl ListFilterLinkedUserFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `CALENDAR_EVENT|UF_CRM_CAL_EVENT`: `string`. Seen in examples only.
    #[inline]
    pub fn calendar_event_uf_crm_cal_event(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CALENDAR_EVENT|UF_CRM_CAL_EVENT", value.into()))
    }

    /// `TASKS_TASK|UF_CRM_TASK`: `string`. Seen in examples only.
    #[inline]
    pub fn tasks_task_uf_crm_task(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TASKS_TASK|UF_CRM_TASK", value.into()))
    }

    /// `TASKS_TASK_TEMPLATE|UF_CRM_TASK`: `string`. Seen in examples only.
    #[inline]
    pub fn tasks_task_template_uf_crm_task(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TASKS_TASK_TEMPLATE|UF_CRM_TASK", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<ListFilterLinkedUserFields> for rt::Params {
    #[inline]
    fn from(object: ListFilterLinkedUserFields) -> Self {
        object.0
    }
}

impl From<ListFilterLinkedUserFields> for rt::Value {
    #[inline]
    fn from(object: ListFilterLinkedUserFields) -> Self {
        object.0.into_value()
    }
}

/// Keys of `result` of `crm.type.list`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `types`: `type[]`.
    pub types: Option<Vec<crate::types::Type>>,
    /// What no field has taken.
    pub extra: rt::Map,
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

    /// `isDocumentsEnabled`: `boolean`.
    #[inline]
    pub fn is_documents_enabled(self, value: bool) -> Self {
        Self(self.0.flag("isDocumentsEnabled", value))
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
