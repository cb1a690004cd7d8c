// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `humanresources.node.*` of REST 3.0.

use bitrix24_runtime as rt;

pub mod communication;
pub mod field;
pub mod member;

/// Create Department: `humanresources.node.add`
///
/// Scope: `humanresources`. API: REST 3.0.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-add.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Add(rt::Params);

impl Add {
    /// A request in which nothing is set yet. Required: `type`, `name`, `parentId`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `type`: `string`. Required. Values: `DEPARTMENT`, `TEAM`.
    #[inline]
    pub fn r#type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("type", value.into()))
    }

    /// `name`: `string`. Required.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("name", value.into()))
    }

    /// `parentId`: `integer`. Required.
    #[inline]
    pub fn parent_id(self, value: i64) -> Self {
        Self(self.0.int("parentId", value))
    }

    /// `description`: `string`.
    #[inline]
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("description", value.into()))
    }

    /// `colorName`: `string`. Values: `blue`, `green`, `cyan`, `orange`, `purple`, `pink`.
    #[inline]
    pub fn color_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("colorName", value.into()))
    }

    /// `userIds`: `object`.
    #[inline]
    pub fn user_ids(self, value: AddUserIds) -> Self {
        Self(self.0.object("userIds", value.into()))
    }

    /// `moveUsersToNode`: `boolean`. Default: `false`.
    #[inline]
    pub fn move_users_to_node(self, value: bool) -> Self {
        Self(self.0.flag("moveUsersToNode", value))
    }

    /// `createChat`: `boolean`. Default: `false`.
    #[inline]
    pub fn create_chat(self, value: bool) -> Self {
        Self(self.0.flag("createChat", value))
    }

    /// `bindingChatIds`: `array`.
    #[inline]
    pub fn binding_chat_ids(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("bindingChatIds", value.into()))
    }

    /// `createChannel`: `boolean`. Default: `false`.
    #[inline]
    pub fn create_channel(self, value: bool) -> Self {
        Self(self.0.flag("createChannel", value))
    }

    /// `bindingChannelIds`: `array`.
    #[inline]
    pub fn binding_channel_ids(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("bindingChannelIds", value.into()))
    }

    /// `createCollab`: `boolean`. Default: `false`.
    #[inline]
    pub fn create_collab(self, value: bool) -> Self {
        Self(self.0.flag("createCollab", value))
    }

    /// `bindingCollabIds`: `array`.
    #[inline]
    pub fn binding_collab_ids(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("bindingCollabIds", value.into()))
    }

    /// `settings`: `object`.
    #[inline]
    pub fn settings(self, value: AddSettings) -> Self {
        Self(self.0.object("settings", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Add {
    const NAME: &'static str = "humanresources.node.add";
    const API: rt::Api = rt::Api::V3;
    const REQUIRED: &'static [&'static str] = &["type", "name", "parentId"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `userIds` of `humanresources.node.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddUserIds(rt::Params);

impl AddUserIds {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `MEMBER_HEAD`: `array`.
    #[inline]
    pub fn member_head(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("MEMBER_HEAD", value.into()))
    }

    /// `MEMBER_DEPUTY_HEAD`: `array`.
    #[inline]
    pub fn member_deputy_head(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("MEMBER_DEPUTY_HEAD", value.into()))
    }

    /// `MEMBER_EMPLOYEE`: `array`.
    #[inline]
    pub fn member_employee(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("MEMBER_EMPLOYEE", value.into()))
    }

    /// `MEMBER_TEAM_HEAD`: `array`.
    #[inline]
    pub fn member_team_head(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("MEMBER_TEAM_HEAD", value.into()))
    }

    /// `MEMBER_TEAM_DEPUTY_HEAD`: `array`.
    #[inline]
    pub fn member_team_deputy_head(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("MEMBER_TEAM_DEPUTY_HEAD", value.into()))
    }

    /// `MEMBER_TEAM_EMPLOYEE`: `array`.
    #[inline]
    pub fn member_team_employee(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("MEMBER_TEAM_EMPLOYEE", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddUserIds> for rt::Params {
    #[inline]
    fn from(object: AddUserIds) -> Self {
        object.0
    }
}

/// Keys of `settings` of `humanresources.node.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddSettings(rt::Params);

impl AddSettings {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `BUSINESS_PROC_AUTHORITY`: `array`. Values: `HEAD`, `DEPUTY_HEAD`, `ALL_DEPARTMENT_HEADS`,
    /// `EMPLOYEE`, `TEAM_HEAD`, `TEAM_DEPUTY`, `TEAM_EMPLOYEE`.
    #[inline]
    pub fn business_proc_authority(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("BUSINESS_PROC_AUTHORITY", value.into()))
    }

    /// `REPORTS_AUTHORITY`: `array`. Values: `HEAD`, `DEPUTY_HEAD`, `ALL_DEPARTMENT_HEADS`, `EMPLOYEE`,
    /// `TEAM_HEAD`, `TEAM_DEPUTY`, `TEAM_EMPLOYEE`.
    #[inline]
    pub fn reports_authority(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("REPORTS_AUTHORITY", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddSettings> for rt::Params {
    #[inline]
    fn from(object: AddSettings) -> Self {
        object.0
    }
}

/// Keys of `result` of `humanresources.node.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutput {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `type`: `string`.
    pub r#type: Option<String>,
    /// `structureId`: `integer`.
    pub structure_id: Option<i64>,
    /// `parentId`: `integer`.
    pub parent_id: Option<i64>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `accessCode`: `string`.
    pub access_code: Option<String>,
    /// `userCount`: `integer`.
    pub user_count: Option<i64>,
    /// `colorName`: `string`.
    pub color_name: Option<String>,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// `createdAt`: `datetime`.
    pub created_at: Option<rt::DateTime>,
    /// `updatedAt`: `datetime`.
    pub updated_at: Option<rt::DateTime>,
    /// `members`: `array`.
    pub members: Option<Vec<AddOutputMembers>>,
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
        f.text("name", &mut self.name);
        f.text("type", &mut self.r#type);
        f.int("structureId", &mut self.structure_id);
        f.int("parentId", &mut self.parent_id);
        f.text("description", &mut self.description);
        f.text("accessCode", &mut self.access_code);
        f.int("userCount", &mut self.user_count);
        f.text("colorName", &mut self.color_name);
        f.text("xmlId", &mut self.xml_id);
        f.date_time("createdAt", &mut self.created_at);
        f.date_time("updatedAt", &mut self.updated_at);
        f.field("members", &mut self.members);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.members` of `humanresources.node.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutputMembers {
    /// `userId`: `integer`.
    pub user_id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `workPosition`: `string`.
    pub work_position: Option<String>,
    /// `role`: `string`.
    pub role: Option<String>,
    /// `avatar`: `string`.
    pub avatar: Option<String>,
    /// `url`: `string`.
    pub url: Option<rt::Link>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for AddOutputMembers {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("AddOutputMembers", self, f)
    }
}

impl rt::Object for AddOutputMembers {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("userId", &mut self.user_id);
        f.text("name", &mut self.name);
        f.text("workPosition", &mut self.work_position);
        f.text("role", &mut self.role);
        f.text("avatar", &mut self.avatar);
        f.link("url", &mut self.url);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `humanresources.node.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`:
    ///
    /// - `type`: ``Required field `#FIELD#` is not specified`` (HTTP 400)
    /// - `name`: ``Required field `#FIELD#` is not specified`` (HTTP 400)
    /// - `parentId`: ``Required field `#FIELD#` is not specified`` (HTTP 400)
    /// - `#FIELD#`: ``Field `#FIELD#` requires data type `#TYPE#` for this request`` (HTTP 400)
    /// - `type`: `An invalid value for the structure element type was provided` (HTTP 400)
    /// - `Default company structure not found` (HTTP 400)
    BitrixRestV3ExceptionValidationRequestvalidationexception,
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: `Access denied` (HTTP 400).
    BitrixRestV3ExceptionAccessdeniedexception,
    /// `BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION`:
    /// `Insufficient permissions: required scope is missing` (HTTP 400).
    BitrixRestV3ExceptionInsufficientscopeexception,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionValidationRequestvalidationexception,
        ),
        (
            "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionAccessdeniedexception,
        ),
        (
            "BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionInsufficientscopeexception,
        ),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Child Departments: `humanresources.node.children`
///
/// Scope: `humanresources`. API: REST 3.0.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-children.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Children(rt::Params);

impl Children {
    /// A request with its required parameters:
    ///
    /// - `id`: `integer`.
    #[inline]
    pub fn new(id: i64) -> Self {
        Self(rt::Params::new().int("id", id))
    }

    /// `select`: `array`. Values: `id`, `name`, `type`, `structureId`, `parentId`, `description`,
    /// `accessCode`, `userCount`, `colorName`, `xmlId`, `createdAt`, `updatedAt`.
    #[inline]
    pub fn select(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("select", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Children {
    const NAME: &'static str = "humanresources.node.children";
    const API: rt::Api = rt::Api::V3;
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = ChildrenOutput;
    type Error = ChildrenError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `humanresources.node.children`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChildrenOutput {
    /// `items`: `array`.
    pub items: Option<Vec<ChildrenOutputItems>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ChildrenOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ChildrenOutput", self, f)
    }
}

impl rt::Object for ChildrenOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("items", &mut self.items);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.items` of `humanresources.node.children`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChildrenOutputItems {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `type`: `string`.
    pub r#type: Option<String>,
    /// `structureId`: `integer`.
    pub structure_id: Option<i64>,
    /// `parentId`: `integer`.
    pub parent_id: Option<i64>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `accessCode`: `string`.
    pub access_code: Option<String>,
    /// `userCount`: `integer`.
    pub user_count: Option<i64>,
    /// `colorName`: `string | null`.
    pub color_name: Option<String>,
    /// `xmlId`: `string | null`.
    pub xml_id: Option<String>,
    /// `createdAt`: `datetime`.
    pub created_at: Option<rt::DateTime>,
    /// `updatedAt`: `datetime`.
    pub updated_at: Option<rt::DateTime>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ChildrenOutputItems {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ChildrenOutputItems", self, f)
    }
}

impl rt::Object for ChildrenOutputItems {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.text("name", &mut self.name);
        f.text("type", &mut self.r#type);
        f.int("structureId", &mut self.structure_id);
        f.int("parentId", &mut self.parent_id);
        f.text("description", &mut self.description);
        f.text("accessCode", &mut self.access_code);
        f.int("userCount", &mut self.user_count);
        f.text("colorName", &mut self.color_name);
        f.text("xmlId", &mut self.xml_id);
        f.date_time("createdAt", &mut self.created_at);
        f.date_time("updatedAt", &mut self.updated_at);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `humanresources.node.children`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ChildrenError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`:
    ///
    /// - `id`: ``Required field `id` is not specified`` (HTTP 400)
    /// - `id`: ``Field `id` requires data type `int` for this request`` (HTTP 400)
    /// - `select`: `Unsupported field name provided for selection` (HTTP 400)
    BitrixRestV3ExceptionValidationRequestvalidationexception,
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: `Access denied` (HTTP 400).
    BitrixRestV3ExceptionAccessdeniedexception,
    /// `BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION`:
    /// `Insufficient access rights: required scope is missing` (HTTP 400).
    BitrixRestV3ExceptionInsufficientscopeexception,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ChildrenError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionValidationRequestvalidationexception,
        ),
        (
            "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionAccessdeniedexception,
        ),
        (
            "BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionInsufficientscopeexception,
        ),
    ];
    const OTHER: Self = Self::Other;
}

/// Get the Number of Departments: `humanresources.node.count`
///
/// Scope: `humanresources`. API: REST 3.0.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-count.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Count(rt::Params);

impl Count {
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

impl rt::Method for Count {
    const NAME: &'static str = "humanresources.node.count";
    const API: rt::Api = rt::Api::V3;
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = CountOutput;
    type Error = CountError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `humanresources.node.count`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CountOutput {
    /// `departments`: `integer`.
    pub departments: Option<i64>,
    /// `teams`: `integer`.
    pub teams: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for CountOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("CountOutput", self, f)
    }
}

impl rt::Object for CountOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("departments", &mut self.departments);
        f.int("teams", &mut self.teams);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `humanresources.node.count`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CountError {
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: `Access denied`.
    BitrixRestV3ExceptionAccessdeniedexception,
    /// `BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION`:
    /// `Insufficient access rights: required scope is missing`.
    BitrixRestV3ExceptionInsufficientscopeexception,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for CountError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionAccessdeniedexception,
        ),
        (
            "BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionInsufficientscopeexception,
        ),
    ];
    const OTHER: Self = Self::Other;
}

/// Update Department: `humanresources.node.edit`
///
/// Scope: `humanresources`. API: REST 3.0.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-edit.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Edit(rt::Params);

impl Edit {
    /// A request with its required parameters:
    ///
    /// - `id`: `integer`.
    #[inline]
    pub fn new(id: i64) -> Self {
        Self(rt::Params::new().int("id", id))
    }

    /// `name`: `string`. Required if no other of the group `name|description|colorName` is given.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("name", value.into()))
    }

    /// `description`: `string`. Required if no other of the group `name|description|colorName` is given.
    #[inline]
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("description", value.into()))
    }

    /// `colorName`: `string`. Required if no other of the group `name|description|colorName` is given.
    /// Values: `blue`, `green`, `cyan`, `orange`, `purple`, `pink`.
    #[inline]
    pub fn color_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("colorName", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Edit {
    const NAME: &'static str = "humanresources.node.edit";
    const API: rt::Api = rt::Api::V3;
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = EditOutput;
    type Error = EditError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `humanresources.node.edit`, `result` of `humanresources.node.move`,
/// `result.items` of `humanresources.node.search`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditOutput {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `type`: `string`.
    pub r#type: Option<String>,
    /// `structureId`: `integer`.
    pub structure_id: Option<i64>,
    /// `parentId`: `integer`.
    pub parent_id: Option<i64>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `accessCode`: `string`.
    pub access_code: Option<String>,
    /// `userCount`: `integer`.
    pub user_count: Option<i64>,
    /// `colorName`: `string`.
    pub color_name: Option<String>,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// `createdAt`: `datetime`.
    pub created_at: Option<rt::DateTime>,
    /// `updatedAt`: `datetime`.
    pub updated_at: Option<rt::DateTime>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for EditOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("EditOutput", self, f)
    }
}

impl rt::Object for EditOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.text("name", &mut self.name);
        f.text("type", &mut self.r#type);
        f.int("structureId", &mut self.structure_id);
        f.int("parentId", &mut self.parent_id);
        f.text("description", &mut self.description);
        f.text("accessCode", &mut self.access_code);
        f.int("userCount", &mut self.user_count);
        f.text("colorName", &mut self.color_name);
        f.text("xmlId", &mut self.xml_id);
        f.date_time("createdAt", &mut self.created_at);
        f.date_time("updatedAt", &mut self.updated_at);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `humanresources.node.edit`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum EditError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`:
    ///
    /// - `id`: ``Required field `id` is not specified.`` (HTTP 400)
    /// - `id`: ``Field `id` requires data type `int` for this request.`` (HTTP 400)
    /// - `name`: `At least one of the following fields must be provided: name, description, colorName.` (HTTP
    ///   400)
    /// - `description`:
    ///   `At least one of the following fields must be provided: name, description, colorName.` (HTTP 400)
    /// - `colorName`: `At least one of the following fields must be provided: name, description, colorName.`
    ///   (HTTP 400)
    /// - `colorName`: `An invalid color value was provided.` (HTTP 400)
    BitrixRestV3ExceptionValidationRequestvalidationexception,
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: `Access denied.` (HTTP 400).
    BitrixRestV3ExceptionAccessdeniedexception,
    /// `BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION`:
    /// `Insufficient access rights: required scope is missing.` (HTTP 400).
    BitrixRestV3ExceptionInsufficientscopeexception,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for EditError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionValidationRequestvalidationexception,
        ),
        (
            "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionAccessdeniedexception,
        ),
        (
            "BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionInsufficientscopeexception,
        ),
    ];
    const OTHER: Self = Self::Other;
}

/// Get: `humanresources.node.get`
///
/// Scope: `humanresources`. API: REST 3.0.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-get.html)
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

    /// `select`: `array`. Values: `id`, `name`, `type`, `structureId`, `parentId`, `description`,
    /// `accessCode`, `userCount`, `colorName`, `xmlId`, `createdAt`, `updatedAt`, `members`.
    #[inline]
    pub fn select(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("select", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Get {
    const NAME: &'static str = "humanresources.node.get";
    const API: rt::Api = rt::Api::V3;
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `humanresources.node.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `item`: `object`.
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

/// Keys of `result.item` of `humanresources.node.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputItem {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `type`: `string`.
    pub r#type: Option<String>,
    /// `structureId`: `integer`.
    pub structure_id: Option<i64>,
    /// `parentId`: `integer | null`.
    pub parent_id: Option<i64>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `accessCode`: `string`.
    pub access_code: Option<String>,
    /// `userCount`: `integer`.
    pub user_count: Option<i64>,
    /// `colorName`: `string | null`.
    pub color_name: Option<String>,
    /// `xmlId`: `string | null`.
    pub xml_id: Option<String>,
    /// `createdAt`: `datetime`.
    pub created_at: Option<rt::DateTime>,
    /// `updatedAt`: `datetime`.
    pub updated_at: Option<rt::DateTime>,
    /// `members`: `object[]`.
    pub members: Option<Vec<GetOutputItemMembers>>,
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
        f.text("name", &mut self.name);
        f.text("type", &mut self.r#type);
        f.int("structureId", &mut self.structure_id);
        f.int("parentId", &mut self.parent_id);
        f.text("description", &mut self.description);
        f.text("accessCode", &mut self.access_code);
        f.int("userCount", &mut self.user_count);
        f.text("colorName", &mut self.color_name);
        f.text("xmlId", &mut self.xml_id);
        f.date_time("createdAt", &mut self.created_at);
        f.date_time("updatedAt", &mut self.updated_at);
        f.field("members", &mut self.members);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.item.members` of `humanresources.node.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputItemMembers {
    /// `userId`: `integer`. Seen in examples only.
    pub user_id: Option<i64>,
    /// `name`: `string`. Seen in examples only.
    pub name: Option<String>,
    /// `workPosition`: `string`. Seen in examples only.
    pub work_position: Option<String>,
    /// `role`: `string`. Seen in examples only.
    pub role: Option<String>,
    /// `avatar`: `string`. Seen in examples only.
    pub avatar: Option<String>,
    /// `url`: `string`. Seen in examples only.
    pub url: Option<rt::Link>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputItemMembers {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputItemMembers", self, f)
    }
}

impl rt::Object for GetOutputItemMembers {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("userId", &mut self.user_id);
        f.text("name", &mut self.name);
        f.text("workPosition", &mut self.work_position);
        f.text("role", &mut self.role);
        f.text("avatar", &mut self.avatar);
        f.link("url", &mut self.url);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `humanresources.node.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`: `id`:
    /// ``Required field `id` is not specified`` (HTTP 400).
    BitrixRestV3ExceptionValidationRequestvalidationexception,
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: `Access denied` (HTTP 400).
    BitrixRestV3ExceptionAccessdeniedexception,
    /// `BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION`:
    /// `Insufficient access rights: required scope is missing` (HTTP 400).
    BitrixRestV3ExceptionInsufficientscopeexception,
    /// `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`: `id`: ``Record with ID = `1` not found`` (HTTP
    /// 400).
    BitrixRestV3ExceptionEntitynotfoundexception,
    /// `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`: `select`:
    /// `` Unknown field `#FIELD#` for entity `NodeDto` `` (HTTP 400).
    BitrixRestV3ExceptionUnknowndtopropertyexception,
    /// `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`: `select`:
    /// `` Unable to recognize select expression `#SELECT#` `` (HTTP 400).
    BitrixRestV3ExceptionInvalidselectexception,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionValidationRequestvalidationexception,
        ),
        (
            "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionAccessdeniedexception,
        ),
        (
            "BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionInsufficientscopeexception,
        ),
        (
            "BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionEntitynotfoundexception,
        ),
        (
            "BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionUnknowndtopropertyexception,
        ),
        (
            "BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionInvalidselectexception,
        ),
    ];
    const OTHER: Self = Self::Other;
}

/// Get a List of Departments: `humanresources.node.list`
///
/// Scope: `humanresources`. API: REST 3.0. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct List(rt::Params);

impl List {
    /// A request with its required parameters:
    ///
    /// - `type`: `string`. Values: `DEPARTMENT`, `TEAM`.
    #[inline]
    pub fn new(r#type: impl Into<String>) -> Self {
        Self(rt::Params::new().text("type", r#type.into()))
    }

    /// `select`: `array`. Values: `id`, `name`, `type`, `structureId`, `parentId`, `description`,
    /// `accessCode`, `userCount`, `colorName`, `xmlId`, `createdAt`, `updatedAt`.
    #[inline]
    pub fn select(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("select", value.into()))
    }

    /// `pagination`: `object`.
    #[inline]
    pub fn pagination(self, value: ListPagination) -> Self {
        Self(self.0.object("pagination", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for List {
    const NAME: &'static str = "humanresources.node.list";
    const API: rt::Api = rt::Api::V3;
    const REQUIRED: &'static [&'static str] = &["type"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = ListOutput;
    type Error = ListError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

impl rt::Paged for List {
    const PAGING: rt::Paging = rt::Paging::pagination("pagination")
        .items("items")
        .key("id");
    type Item = ListOutputItems;
}

/// Keys of `pagination` of `humanresources.node.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListPagination(rt::Params);

impl ListPagination {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `page`. In examples: `integer`.
    #[inline]
    pub fn page(self, value: i64) -> Self {
        Self(self.0.int("page", value))
    }

    /// `limit`. Default: `50`. In examples: `integer`.
    #[inline]
    pub fn limit(self, value: i64) -> Self {
        Self(self.0.int("limit", value))
    }

    /// `offset`. In examples: `integer`.
    #[inline]
    pub fn offset(self, value: i64) -> Self {
        Self(self.0.int("offset", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<ListPagination> for rt::Params {
    #[inline]
    fn from(object: ListPagination) -> Self {
        object.0
    }
}

/// Keys of `result` of `humanresources.node.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `items`: `array`.
    pub items: Option<Vec<ListOutputItems>>,
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
        f.field("items", &mut self.items);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.items` of `humanresources.node.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutputItems {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `type`: `string`.
    pub r#type: Option<String>,
    /// `structureId`: `integer`.
    pub structure_id: Option<i64>,
    /// `parentId`: `integer`.
    pub parent_id: Option<i64>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `accessCode`: `string`.
    pub access_code: Option<String>,
    /// `userCount`: `integer`.
    pub user_count: Option<i64>,
    /// `colorName`: `string | null`.
    pub color_name: Option<String>,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// `createdAt`: `datetime`.
    pub created_at: Option<rt::DateTime>,
    /// `updatedAt`: `datetime`.
    pub updated_at: Option<rt::DateTime>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListOutputItems {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListOutputItems", self, f)
    }
}

impl rt::Object for ListOutputItems {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.text("name", &mut self.name);
        f.text("type", &mut self.r#type);
        f.int("structureId", &mut self.structure_id);
        f.int("parentId", &mut self.parent_id);
        f.text("description", &mut self.description);
        f.text("accessCode", &mut self.access_code);
        f.int("userCount", &mut self.user_count);
        f.text("colorName", &mut self.color_name);
        f.text("xmlId", &mut self.xml_id);
        f.date_time("createdAt", &mut self.created_at);
        f.date_time("updatedAt", &mut self.updated_at);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `humanresources.node.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION`:
    ///
    /// - `limit`: `` Cannot recognize pagination parameter `#PAGE#` `` (HTTP 400)
    /// - `offset`: `` Cannot recognize pagination parameter `#PAGE#` `` (HTTP 400)
    /// - `page`: `` Cannot recognize pagination parameter `#PAGE#` `` (HTTP 400)
    BitrixRestV3ExceptionInvalidpaginationexception,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`:
    ///
    /// - `type`: ``Required field `type` is not specified`` (HTTP 400)
    /// - `type`: `An invalid value for the structure element type was provided` (HTTP 400)
    BitrixRestV3ExceptionValidationRequestvalidationexception,
    /// `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`: `select`:
    /// `` Unknown field `#FIELD#` for entity `NodeDto` `` (HTTP 400).
    BitrixRestV3ExceptionUnknowndtopropertyexception,
    /// `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`: `select`:
    /// `` Cannot recognize select expression `#SELECT#` `` (HTTP 400).
    BitrixRestV3ExceptionInvalidselectexception,
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: `Access denied` (HTTP 400).
    BitrixRestV3ExceptionAccessdeniedexception,
    /// `BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION`:
    /// `Insufficient access rights: required scope is missing` (HTTP 400).
    BitrixRestV3ExceptionInsufficientscopeexception,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionInvalidpaginationexception,
        ),
        (
            "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionValidationRequestvalidationexception,
        ),
        (
            "BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionUnknowndtopropertyexception,
        ),
        (
            "BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionInvalidselectexception,
        ),
        (
            "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionAccessdeniedexception,
        ),
        (
            "BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionInsufficientscopeexception,
        ),
    ];
    const OTHER: Self = Self::Other;
}

/// Move Department: `humanresources.node.move`
///
/// Scope: `humanresources`. API: REST 3.0.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-move.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Move(rt::Params);

impl Move {
    /// A request in which nothing is set yet. Required: `id`, `parentId`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`. Required.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// `parentId`: `integer`. Required.
    #[inline]
    pub fn parent_id(self, value: i64) -> Self {
        Self(self.0.int("parentId", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Move {
    const NAME: &'static str = "humanresources.node.move";
    const API: rt::Api = rt::Api::V3;
    const REQUIRED: &'static [&'static str] = &["id", "parentId"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = EditOutput;
    type Error = MoveError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `humanresources.node.move`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MoveError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`:
    ///
    /// - `id`: ``Required field `#FIELD#` is not specified`` (HTTP 400)
    /// - `parentId`: ``Required field `#FIELD#` is not specified`` (HTTP 400)
    /// - `#FIELD#`: ``Field `#FIELD#` requires data type `#TYPE#` for this request`` (HTTP 400)
    BitrixRestV3ExceptionValidationRequestvalidationexception,
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: `Access denied` (HTTP 400).
    BitrixRestV3ExceptionAccessdeniedexception,
    /// `BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION`:
    /// `Insufficient access rights: required scope is missing` (HTTP 400).
    BitrixRestV3ExceptionInsufficientscopeexception,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for MoveError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionValidationRequestvalidationexception,
        ),
        (
            "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionAccessdeniedexception,
        ),
        (
            "BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionInsufficientscopeexception,
        ),
    ];
    const OTHER: Self = Self::Other;
}

/// Find Departments: `humanresources.node.search`
///
/// Scope: `humanresources`. API: REST 3.0.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-search.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Search(rt::Params);

impl Search {
    /// A request in which nothing is set yet. Required: `type`, `name`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `type`: `string`. Required. Values: `DEPARTMENT`, `TEAM`.
    #[inline]
    pub fn r#type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("type", value.into()))
    }

    /// `name`: `string`. Required.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("name", value.into()))
    }

    /// `parentId`: `integer`.
    #[inline]
    pub fn parent_id(self, value: i64) -> Self {
        Self(self.0.int("parentId", value))
    }

    /// `pagination`: `object`.
    #[inline]
    pub fn pagination(self, value: SearchPagination) -> Self {
        Self(self.0.object("pagination", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Search {
    const NAME: &'static str = "humanresources.node.search";
    const API: rt::Api = rt::Api::V3;
    const REQUIRED: &'static [&'static str] = &["type", "name"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = SearchOutput;
    type Error = SearchError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `pagination` of `humanresources.node.search`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct SearchPagination(rt::Params);

impl SearchPagination {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `limit`. Default: `50`. In examples: `integer`.
    #[inline]
    pub fn limit(self, value: i64) -> Self {
        Self(self.0.int("limit", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<SearchPagination> for rt::Params {
    #[inline]
    fn from(object: SearchPagination) -> Self {
        object.0
    }
}

/// Keys of `result` of `humanresources.node.search`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchOutput {
    /// `items`: `array`.
    pub items: Option<Vec<EditOutput>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for SearchOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("SearchOutput", self, f)
    }
}

impl rt::Object for SearchOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("items", &mut self.items);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `humanresources.node.search`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SearchError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`:
    ///
    /// - `type`: ``Required field `#FIELD#` is not specified`` (HTTP 400)
    /// - `name`: ``Required field `#FIELD#` is not specified`` (HTTP 400)
    /// - `#FIELD#`: ``Field `#FIELD#` requires data type `#TYPE#` for this request`` (HTTP 400)
    /// - `type`: `An invalid department type value was provided` (HTTP 400)
    BitrixRestV3ExceptionValidationRequestvalidationexception,
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: `Access denied` (HTTP 400).
    BitrixRestV3ExceptionAccessdeniedexception,
    /// `BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION`:
    /// `Insufficient access rights: required scope is missing` (HTTP 400).
    BitrixRestV3ExceptionInsufficientscopeexception,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for SearchError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionValidationRequestvalidationexception,
        ),
        (
            "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionAccessdeniedexception,
        ),
        (
            "BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionInsufficientscopeexception,
        ),
    ];
    const OTHER: Self = Self::Other;
}
