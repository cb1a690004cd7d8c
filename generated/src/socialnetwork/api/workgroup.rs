// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `socialnetwork.api.workgroup.*`.

use bitrix24_runtime as rt;

/// Retrieve Data on Workgroup: `socialnetwork.api.workgroup.get`
///
/// Scope: `socialnetwork`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sonet-group/socialnetwork-api-workgroup-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Get(rt::Params);

impl Get {
    /// A request with its required parameters:
    ///
    /// - `params`: `object`.
    #[inline]
    pub fn new(params: GetParams) -> Self {
        Self(rt::Params::new().object("params", params.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Get {
    const NAME: &'static str = "socialnetwork.api.workgroup.get";
    const REQUIRED: &'static [&'static str] = &["params"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `params` of `socialnetwork.api.workgroup.get`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct GetParams(rt::Params);

impl GetParams {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `groupId`: `integer`. Required.
    #[inline]
    pub fn group_id(self, value: i64) -> Self {
        Self(self.0.int("groupId", value))
    }

    /// `select`: `array`. Values: `ACTIONS`, `AVATAR`, `AVATAR_DATA`, `AVATAR_TYPES`, `COUNTERS`,
    /// `DATE_CREATE`, `DEPARTMENTS`, `EFFICIENCY`, `FEATURES`, `GROUP_MEMBERS_LIST`, `LIST_OF_MEMBERS`,
    /// `LIST_OF_MEMBERS_AWAITING_INVITE`, `OWNER_DATA`, `PIN`, `PRIVACY_TYPE`, `SUBJECT_DATA`, `TAGS`,
    /// `USER_DATA`.
    #[inline]
    pub fn select(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("select", value.into()))
    }

    /// `mode`: `string`. Values: `mobile`.
    #[inline]
    pub fn mode(self, value: impl Into<String>) -> Self {
        Self(self.0.text("mode", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<GetParams> for rt::Params {
    #[inline]
    fn from(object: GetParams) -> Self {
        object.0
    }
}

/// Keys of `result` of `socialnetwork.api.workgroup.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `ACTIVE`: `boolean`. Values: `Y`, `N`. In examples: `string`.
    pub active: Option<bool>,
    /// `SITE_ID`: `string`.
    pub site_id: Option<String>,
    /// `SUBJECT_ID`: `integer`.
    pub subject_id: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `DESCRIPTION`: `text`.
    pub description: Option<String>,
    /// `KEYWORDS`: `string`.
    pub keywords: Option<String>,
    /// `CLOSED`: `boolean`. Values: `Y`, `N`. In examples: `string`.
    pub closed: Option<bool>,
    /// `VISIBLE`: `boolean`. Values: `Y`, `N`. In examples: `string`.
    pub visible: Option<bool>,
    /// `OPENED`: `boolean`. Values: `Y`, `N`. In examples: `string`.
    pub opened: Option<bool>,
    /// `DATE_CREATE`: `string`.
    pub date_create: Option<String>,
    /// `DATE_UPDATE`: `string`.
    pub date_update: Option<String>,
    /// `DATE_ACTIVITY`: `string`.
    pub date_activity: Option<String>,
    /// `IMAGE_ID`: `integer`.
    pub image_id: Option<i64>,
    /// `AVATAR_TYPE`: `string`. Values: `folder`, `checks`, `pie`, `bag`, `members`, (empty).
    pub avatar_type: Option<String>,
    /// `OWNER_ID`: `user`.
    pub owner_id: Option<i64>,
    /// `INITIATE_PERMS`: `enum`. Values: `A`, `E`, `K`.
    pub initiate_perms: Option<String>,
    /// `NUMBER_OF_MEMBERS`: `integer`.
    pub number_of_members: Option<i64>,
    /// `NUMBER_OF_MODERATORS`: `integer`.
    pub number_of_moderators: Option<i64>,
    /// `PROJECT`: `boolean`. Values: `Y`, `N`. In examples: `string`.
    pub project: Option<bool>,
    /// `PROJECT_DATE_START`: `any`.
    pub project_date_start: Option<rt::Value>,
    /// `PROJECT_DATE_FINISH`: `any`.
    pub project_date_finish: Option<rt::Value>,
    /// `SEARCH_INDEX`: `string`.
    pub search_index: Option<String>,
    /// `LANDING`: `boolean`. Values: `Y`, `N`. In examples: `string`.
    pub landing: Option<bool>,
    /// `SCRUM_MASTER_ID`: `integer`.
    pub scrum_master_id: Option<i64>,
    /// `SCRUM_SPRINT_DURATION`: `integer`.
    pub scrum_sprint_duration: Option<i64>,
    /// `SCRUM_TASK_RESPONSIBLE`: `string`. Values: `A`, `M`, (empty).
    pub scrum_task_responsible: Option<String>,
    /// `TYPE`: `enum`. Values: `group`, `project`, `scrum`, `collab`.
    pub r#type: Option<String>,
    /// `MEMBERS`: `array`.
    pub members: Option<Vec<rt::Value>>,
    /// `CHAT_ID`: `integer`.
    pub chat_id: Option<i64>,
    /// `DIALOG_ID`: `string`.
    pub dialog_id: Option<String>,
    /// `ORDINARY_MEMBERS`: `array`.
    pub ordinary_members: Option<Vec<rt::Value>>,
    /// `INVITED_MEMBERS`: `array`.
    pub invited_members: Option<Vec<rt::Value>>,
    /// `MODERATOR_MEMBERS`: `array`.
    pub moderator_members: Option<Vec<rt::Value>>,
    /// `SITE_IDS`: `array`.
    pub site_ids: Option<Vec<rt::Value>>,
    /// `AVATAR`: `string`.
    pub avatar: Option<String>,
    /// `AVATAR_TYPES`: `object`.
    pub avatar_types: Option<GetOutputAvatarTypes>,
    /// `AVATAR_DATA`: `object`.
    pub avatar_data: Option<GetOutputAvatarData>,
    /// `OWNER_DATA`: `object`.
    pub owner_data: Option<GetOutputOwnerData>,
    /// `SUBJECT_DATA`: `object`.
    pub subject_data: Option<GetOutputSubjectData>,
    /// `TAGS`: `array`.
    pub tags: Option<Vec<rt::Value>>,
    /// `ACTIONS`: `object`.
    pub actions: Option<GetOutputActions>,
    /// `USER_DATA`: `object`.
    pub user_data: Option<GetOutputUserData>,
    /// `DEPARTMENTS`: `array`.
    pub departments: Option<Vec<rt::Value>>,
    /// `IS_PIN`: `boolean`.
    pub is_pin: Option<bool>,
    /// `PRIVACY_CODE`: `string`. Values: `open`, `closed`, `secret`.
    pub privacy_code: Option<String>,
    /// `LIST_OF_MEMBERS`: `object`.
    pub list_of_members: Option<GetOutputListOfMembers>,
    /// `FEATURES`: `object`.
    pub features: Option<GetOutputFeatures>,
    /// `LIST_OF_MEMBERS_AWAITING_INVITE`: `object`.
    pub list_of_members_awaiting_invite: Option<GetOutputListOfMembersAwaitingInvite>,
    /// `GROUP_MEMBERS_LIST`: `object`.
    pub group_members_list: Option<GetOutputGroupMembersList>,
    /// `COUNTERS`: `object`.
    pub counters: Option<GetOutputCounters>,
    /// `EFFICIENCY`: `integer`.
    pub efficiency: Option<i64>,
    /// `ADDITIONAL_DATA`: `object`.
    pub additional_data: Option<GetOutputAdditionalData>,
    /// `SCRUM_OWNER_ID`: `integer`. Seen in examples only.
    pub scrum_owner_id: Option<i64>,
    /// `NUMBER_OF_MEMBERS_PLURAL`: `integer`. Seen in examples only.
    pub number_of_members_plural: Option<i64>,
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
        f.flag("ACTIVE", &mut self.active);
        f.text("SITE_ID", &mut self.site_id);
        f.int("SUBJECT_ID", &mut self.subject_id);
        f.text("NAME", &mut self.name);
        f.text("DESCRIPTION", &mut self.description);
        f.text("KEYWORDS", &mut self.keywords);
        f.flag("CLOSED", &mut self.closed);
        f.flag("VISIBLE", &mut self.visible);
        f.flag("OPENED", &mut self.opened);
        f.text("DATE_CREATE", &mut self.date_create);
        f.text("DATE_UPDATE", &mut self.date_update);
        f.text("DATE_ACTIVITY", &mut self.date_activity);
        f.int("IMAGE_ID", &mut self.image_id);
        f.text("AVATAR_TYPE", &mut self.avatar_type);
        f.int("OWNER_ID", &mut self.owner_id);
        f.text("INITIATE_PERMS", &mut self.initiate_perms);
        f.int("NUMBER_OF_MEMBERS", &mut self.number_of_members);
        f.int("NUMBER_OF_MODERATORS", &mut self.number_of_moderators);
        f.flag("PROJECT", &mut self.project);
        f.value("PROJECT_DATE_START", &mut self.project_date_start);
        f.value("PROJECT_DATE_FINISH", &mut self.project_date_finish);
        f.text("SEARCH_INDEX", &mut self.search_index);
        f.flag("LANDING", &mut self.landing);
        f.int("SCRUM_MASTER_ID", &mut self.scrum_master_id);
        f.int("SCRUM_SPRINT_DURATION", &mut self.scrum_sprint_duration);
        f.text("SCRUM_TASK_RESPONSIBLE", &mut self.scrum_task_responsible);
        f.text("TYPE", &mut self.r#type);
        f.field("MEMBERS", &mut self.members);
        f.int("CHAT_ID", &mut self.chat_id);
        f.text("DIALOG_ID", &mut self.dialog_id);
        f.field("ORDINARY_MEMBERS", &mut self.ordinary_members);
        f.field("INVITED_MEMBERS", &mut self.invited_members);
        f.field("MODERATOR_MEMBERS", &mut self.moderator_members);
        f.field("SITE_IDS", &mut self.site_ids);
        f.text("AVATAR", &mut self.avatar);
        f.field("AVATAR_TYPES", &mut self.avatar_types);
        f.field("AVATAR_DATA", &mut self.avatar_data);
        f.field("OWNER_DATA", &mut self.owner_data);
        f.field("SUBJECT_DATA", &mut self.subject_data);
        f.field("TAGS", &mut self.tags);
        f.field("ACTIONS", &mut self.actions);
        f.field("USER_DATA", &mut self.user_data);
        f.field("DEPARTMENTS", &mut self.departments);
        f.flag("IS_PIN", &mut self.is_pin);
        f.text("PRIVACY_CODE", &mut self.privacy_code);
        f.field("LIST_OF_MEMBERS", &mut self.list_of_members);
        f.field("FEATURES", &mut self.features);
        f.field(
            "LIST_OF_MEMBERS_AWAITING_INVITE",
            &mut self.list_of_members_awaiting_invite,
        );
        f.field("GROUP_MEMBERS_LIST", &mut self.group_members_list);
        f.field("COUNTERS", &mut self.counters);
        f.int("EFFICIENCY", &mut self.efficiency);
        f.field("ADDITIONAL_DATA", &mut self.additional_data);
        f.int("SCRUM_OWNER_ID", &mut self.scrum_owner_id);
        f.int("NUMBER_OF_MEMBERS_PLURAL", &mut self.number_of_members_plural);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.AVATAR_TYPES` of `socialnetwork.api.workgroup.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputAvatarTypes {
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// `mobileUrl`: `string`.
    pub mobile_url: Option<rt::Link>,
    /// `webCssClass`: `string`.
    pub web_css_class: Option<String>,
    /// `entitySelectorUrl`: `string`.
    pub entity_selector_url: Option<rt::Link>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputAvatarTypes {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputAvatarTypes", self, f)
    }
}

impl rt::Object for GetOutputAvatarTypes {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("sort", &mut self.sort);
        f.link("mobileUrl", &mut self.mobile_url);
        f.text("webCssClass", &mut self.web_css_class);
        f.link("entitySelectorUrl", &mut self.entity_selector_url);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.AVATAR_DATA` of `socialnetwork.api.workgroup.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputAvatarData {
    /// `type`: `string`. Values: `icon`, `image`.
    pub r#type: Option<String>,
    /// `id`: `string`. Values: `folder`, `tasks`, `chart`, `briefcase`, `group`, (empty) or others.
    pub id: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputAvatarData {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputAvatarData", self, f)
    }
}

impl rt::Object for GetOutputAvatarData {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("type", &mut self.r#type);
        f.text("id", &mut self.id);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.OWNER_DATA` of `socialnetwork.api.workgroup.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputOwnerData {
    /// `ID`: `user`.
    pub id: Option<i64>,
    /// `PHOTO`: `string`.
    pub photo: Option<String>,
    /// `FORMATTED_NAME`: `string`.
    pub formatted_name: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputOwnerData {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputOwnerData", self, f)
    }
}

impl rt::Object for GetOutputOwnerData {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("ID", &mut self.id);
        f.text("PHOTO", &mut self.photo);
        f.text("FORMATTED_NAME", &mut self.formatted_name);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.SUBJECT_DATA` of `socialnetwork.api.workgroup.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputSubjectData {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputSubjectData {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputSubjectData", self, f)
    }
}

impl rt::Object for GetOutputSubjectData {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("ID", &mut self.id);
        f.text("NAME", &mut self.name);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.ACTIONS` of `socialnetwork.api.workgroup.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputActions {
    /// `EDIT`: `boolean`.
    pub edit: Option<bool>,
    /// `DELETE`: `boolean`.
    pub delete: Option<bool>,
    /// `INVITE`: `boolean`.
    pub invite: Option<bool>,
    /// `JOIN`: `boolean`.
    pub join: Option<bool>,
    /// `LEAVE`: `boolean`.
    pub leave: Option<bool>,
    /// `FOLLOW`: `boolean`.
    pub follow: Option<bool>,
    /// `PIN`: `boolean`.
    pub pin: Option<bool>,
    /// `EDIT_FEATURES`: `boolean`.
    pub edit_features: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputActions {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputActions", self, f)
    }
}

impl rt::Object for GetOutputActions {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.flag("EDIT", &mut self.edit);
        f.flag("DELETE", &mut self.delete);
        f.flag("INVITE", &mut self.invite);
        f.flag("JOIN", &mut self.join);
        f.flag("LEAVE", &mut self.leave);
        f.flag("FOLLOW", &mut self.follow);
        f.flag("PIN", &mut self.pin);
        f.flag("EDIT_FEATURES", &mut self.edit_features);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.USER_DATA` of `socialnetwork.api.workgroup.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputUserData {
    /// `ROLE`: `any`. Values: `A`, `E`, `K`, `Z`, `false`.
    pub role: Option<rt::Value>,
    /// `INITIATED_BY_TYPE`: `any`. Values: `U`, `G`, `false`.
    pub initiated_by_type: Option<rt::Value>,
    /// `IS_SUBSCRIBED`: `boolean`.
    pub is_subscribed: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputUserData {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputUserData", self, f)
    }
}

impl rt::Object for GetOutputUserData {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.value("ROLE", &mut self.role);
        f.value("INITIATED_BY_TYPE", &mut self.initiated_by_type);
        f.flag("IS_SUBSCRIBED", &mut self.is_subscribed);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.LIST_OF_MEMBERS` of `socialnetwork.api.workgroup.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputListOfMembers {
    /// `id`: `user`.
    pub id: Option<i64>,
    /// `isOwner`: `boolean`.
    pub is_owner: Option<bool>,
    /// `isModerator`: `boolean`.
    pub is_moderator: Option<bool>,
    /// `isScrumMaster`: `boolean`.
    pub is_scrum_master: Option<bool>,
    /// `isAutoMember`: `boolean`.
    pub is_auto_member: Option<bool>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `lastName`: `string`.
    pub last_name: Option<String>,
    /// `position`: `string`.
    pub position: Option<String>,
    /// `photo`: `string`.
    pub photo: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputListOfMembers {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputListOfMembers", self, f)
    }
}

impl rt::Object for GetOutputListOfMembers {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.flag("isOwner", &mut self.is_owner);
        f.flag("isModerator", &mut self.is_moderator);
        f.flag("isScrumMaster", &mut self.is_scrum_master);
        f.flag("isAutoMember", &mut self.is_auto_member);
        f.text("name", &mut self.name);
        f.text("lastName", &mut self.last_name);
        f.text("position", &mut self.position);
        f.text("photo", &mut self.photo);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.FEATURES` of `socialnetwork.api.workgroup.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputFeatures {
    /// `featureName`: `string`.
    pub feature_name: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `customName`: `string`.
    pub custom_name: Option<String>,
    /// `id`: `string`.
    pub id: Option<String>,
    /// `active`: `boolean`.
    pub active: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputFeatures {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputFeatures", self, f)
    }
}

impl rt::Object for GetOutputFeatures {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("featureName", &mut self.feature_name);
        f.text("name", &mut self.name);
        f.text("customName", &mut self.custom_name);
        f.text("id", &mut self.id);
        f.flag("active", &mut self.active);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.LIST_OF_MEMBERS_AWAITING_INVITE` of `socialnetwork.api.workgroup.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputListOfMembersAwaitingInvite {
    /// `id`: `user`.
    pub id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `photo`: `string`.
    pub photo: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputListOfMembersAwaitingInvite {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputListOfMembersAwaitingInvite", self, f)
    }
}

impl rt::Object for GetOutputListOfMembersAwaitingInvite {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.text("name", &mut self.name);
        f.text("photo", &mut self.photo);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.GROUP_MEMBERS_LIST` of `socialnetwork.api.workgroup.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputGroupMembersList {
    /// `id`: `user`.
    pub id: Option<i64>,
    /// `invited`: `boolean`.
    pub invited: Option<bool>,
    /// `isAwaiting`: `boolean`.
    pub is_awaiting: Option<bool>,
    /// `isMember`: `boolean`.
    pub is_member: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputGroupMembersList {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputGroupMembersList", self, f)
    }
}

impl rt::Object for GetOutputGroupMembersList {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.flag("invited", &mut self.invited);
        f.flag("isAwaiting", &mut self.is_awaiting);
        f.flag("isMember", &mut self.is_member);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.COUNTERS` of `socialnetwork.api.workgroup.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputCounters {
    /// `workgroup_requests_out`: `integer`.
    pub workgroup_requests_out: Option<i64>,
    /// `workgroup_requests_in`: `integer`.
    pub workgroup_requests_in: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputCounters {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputCounters", self, f)
    }
}

impl rt::Object for GetOutputCounters {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("workgroup_requests_out", &mut self.workgroup_requests_out);
        f.int("workgroup_requests_in", &mut self.workgroup_requests_in);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.ADDITIONAL_DATA` of `socialnetwork.api.workgroup.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputAdditionalData {
    /// `ROLE`: `string`. Values: `A`, `E`, `K`, `Z`, (empty).
    pub role: Option<String>,
    /// `INITIATED_BY_TYPE`: `string`. Values: `U`, `G`, (empty).
    pub initiated_by_type: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputAdditionalData {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputAdditionalData", self, f)
    }
}

impl rt::Object for GetOutputAdditionalData {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("ROLE", &mut self.role);
        f.text("INITIATED_BY_TYPE", &mut self.initiated_by_type);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `socialnetwork.api.workgroup.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `SONET_CONTROLLER_WORKGROUP_EMPTY`: `No value for the workgroup ID was provided.` (HTTP 400).
    SonetControllerWorkgroupEmpty,
    /// `SONET_CONTROLLER_WORKGROUP_NOT_FOUND`: `Workgroup not found.` (HTTP 400).
    SonetControllerWorkgroupNotFound,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("SONET_CONTROLLER_WORKGROUP_EMPTY", "", Self::SonetControllerWorkgroupEmpty),
        (
            "SONET_CONTROLLER_WORKGROUP_NOT_FOUND",
            "",
            Self::SonetControllerWorkgroupNotFound,
        ),
    ];
    const OTHER: Self = Self::Other;
}

/// Get a List of Workgroups: `socialnetwork.api.workgroup.list`
///
/// Scope: `socialnetwork`. Access: any user. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sonet-group/socialnetwork-api-workgroup-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct List(rt::Params);

impl List {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `filter`: `object`.
    ///
    /// See [`ListFilter`].
    #[inline]
    pub fn filter(self, value: impl Into<rt::Filter>) -> Self {
        Self(self.0.filter("filter", value))
    }

    /// `select`: `array`. Default: `["ID"]`. Values: `ID`, `ACTIVE`, `SUBJECT_ID`, `NAME`, `DESCRIPTION`,
    /// `KEYWORDS`, `CLOSED`, `VISIBLE`, `OPENED`, `PROJECT`, `LANDING`, `DATE_CREATE`, `DATE_UPDATE`,
    /// `DATE_ACTIVITY`, `IMAGE_ID`, `AVATAR_TYPE`, `OWNER_ID`, `NUMBER_OF_MEMBERS`, `NUMBER_OF_MODERATORS`,
    /// `INITIATE_PERMS`, `PROJECT_DATE_START`, `PROJECT_DATE_FINISH`, `SCRUM_OWNER_ID`, `SCRUM_MASTER_ID`,
    /// `SCRUM_SPRINT_DURATION`, `SCRUM_TASK_RESPONSIBLE`, `TYPE`, `AVATAR`.
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

    /// `params`: `object`.
    #[inline]
    pub fn params(self, value: ListParams) -> Self {
        Self(self.0.object("params", value.into()))
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
    const NAME: &'static str = "socialnetwork.api.workgroup.list";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = ListOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

impl rt::Paged for List {
    const PAGING: rt::Paging = rt::Paging::start("start")
        .items("workgroups")
        .key("id")
        .sent_key("ID")
        .filter("filter")
        .order("order");
    type Item = ListOutputWorkgroups;
}

/// Keys of `filter` of `socialnetwork.api.workgroup.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListFilter(rt::Params);

impl ListFilter {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ID`: `integer`.
    #[inline]
    pub fn id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ID", value.into()))
    }

    /// `NAME`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("NAME", value.into()))
    }

    /// `OWNER_ID`: `integer`.
    #[inline]
    pub fn owner_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("OWNER_ID", value.into()))
    }

    /// `ACTIVE`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn active(self, value: bool) -> Self {
        Self(self.0.yes_no("ACTIVE", value))
    }

    /// `VISIBLE`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn visible(self, value: bool) -> Self {
        Self(self.0.yes_no("VISIBLE", value))
    }

    /// `OPENED`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn opened(self, value: bool) -> Self {
        Self(self.0.yes_no("OPENED", value))
    }

    /// `CLOSED`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn closed(self, value: bool) -> Self {
        Self(self.0.yes_no("CLOSED", value))
    }

    /// `PROJECT`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn project(self, value: bool) -> Self {
        Self(self.0.yes_no("PROJECT", value))
    }

    /// `SUBJECT_ID`: `integer`.
    #[inline]
    pub fn subject_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("SUBJECT_ID", value.into()))
    }

    /// `SITE_ID`: `string`.
    #[inline]
    pub fn site_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("SITE_ID", value.into()))
    }

    /// `DATE_CREATE`: `datetime`.
    #[inline]
    pub fn date_create(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("DATE_CREATE", value.into()))
    }

    /// `DATE_UPDATE`: `datetime`.
    #[inline]
    pub fn date_update(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("DATE_UPDATE", value.into()))
    }

    /// `DATE_ACTIVITY`: `datetime`.
    #[inline]
    pub fn date_activity(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("DATE_ACTIVITY", value.into()))
    }

    /// Any other condition by its key on the wire: an operator and a field, as in `>=ID`.
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

/// Keys of `order` of `socialnetwork.api.workgroup.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListOrder(rt::Params);

impl ListOrder {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ID`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ID", value.into()))
    }

    /// `NAME`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("NAME", value.into()))
    }

    /// `OWNER_ID`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn owner_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("OWNER_ID", value.into()))
    }

    /// `ACTIVE`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn active(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ACTIVE", value.into()))
    }

    /// `VISIBLE`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn visible(self, value: impl Into<String>) -> Self {
        Self(self.0.text("VISIBLE", value.into()))
    }

    /// `OPENED`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn opened(self, value: impl Into<String>) -> Self {
        Self(self.0.text("OPENED", value.into()))
    }

    /// `CLOSED`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn closed(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CLOSED", value.into()))
    }

    /// `PROJECT`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn project(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PROJECT", value.into()))
    }

    /// `SUBJECT_ID`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn subject_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SUBJECT_ID", value.into()))
    }

    /// `SITE_ID`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn site_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SITE_ID", value.into()))
    }

    /// `DATE_CREATE`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn date_create(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DATE_CREATE", value.into()))
    }

    /// `DATE_UPDATE`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn date_update(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DATE_UPDATE", value.into()))
    }

    /// `DATE_ACTIVITY`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn date_activity(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DATE_ACTIVITY", value.into()))
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

/// Keys of `params` of `socialnetwork.api.workgroup.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListParams(rt::Params);

impl ListParams {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `IS_ADMIN`: `string`. Values: `Y`.
    #[inline]
    pub fn is_admin(self, value: impl Into<String>) -> Self {
        Self(self.0.text("IS_ADMIN", value.into()))
    }

    /// `siteId`: `string`.
    #[inline]
    pub fn site_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("siteId", value.into()))
    }

    /// `mode`: `string`. Values: `mobile`.
    #[inline]
    pub fn mode(self, value: impl Into<String>) -> Self {
        Self(self.0.text("mode", value.into()))
    }

    /// `features`: `array`.
    #[inline]
    pub fn features(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("features", value.into()))
    }

    /// `mandatoryFeatures`: `array`.
    #[inline]
    pub fn mandatory_features(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("mandatoryFeatures", value.into()))
    }

    /// `shouldSelectDialogId`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn should_select_dialog_id(self, value: bool) -> Self {
        Self(self.0.yes_no("shouldSelectDialogId", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<ListParams> for rt::Params {
    #[inline]
    fn from(object: ListParams) -> Self {
        object.0
    }
}

/// Keys of `result` of `socialnetwork.api.workgroup.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `workgroups`: `object[]`.
    pub workgroups: Option<Vec<ListOutputWorkgroups>>,
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
        f.field("workgroups", &mut self.workgroups);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.workgroups` of `socialnetwork.api.workgroup.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutputWorkgroups {
    /// `id`: `string`. Seen in examples only.
    pub id: Option<String>,
    /// `name`: `string`. Seen in examples only.
    pub name: Option<String>,
    /// `type`: `string`. Seen in examples only.
    pub r#type: Option<String>,
    /// `imageId`: `string`. Seen in examples only.
    pub image_id: Option<String>,
    /// `avatarType`. Seen in examples only.
    pub avatar_type: Option<rt::Value>,
    /// `avatar`: `string`. Seen in examples only.
    pub avatar: Option<String>,
    /// `additionalData`: `object`. Seen in examples only.
    pub additional_data: Option<ListOutputWorkgroupsAdditionalData>,
    /// `dialogId`: `string`. Seen in examples only.
    pub dialog_id: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListOutputWorkgroups {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListOutputWorkgroups", self, f)
    }
}

impl rt::Object for ListOutputWorkgroups {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("id", &mut self.id);
        f.text("name", &mut self.name);
        f.text("type", &mut self.r#type);
        f.text("imageId", &mut self.image_id);
        f.value("avatarType", &mut self.avatar_type);
        f.text("avatar", &mut self.avatar);
        f.field("additionalData", &mut self.additional_data);
        f.text("dialogId", &mut self.dialog_id);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.workgroups.additionalData` of `socialnetwork.api.workgroup.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutputWorkgroupsAdditionalData {
    /// `role`: `string`. Seen in examples only.
    pub role: Option<String>,
    /// `initiatedByType`: `string`. Values: `U`, `G`, (empty). Seen in examples only.
    pub initiated_by_type: Option<String>,
    /// `features`.
    pub features: Option<rt::Value>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListOutputWorkgroupsAdditionalData {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListOutputWorkgroupsAdditionalData", self, f)
    }
}

impl rt::Object for ListOutputWorkgroupsAdditionalData {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("role", &mut self.role);
        f.text("initiatedByType", &mut self.initiated_by_type);
        f.value("features", &mut self.features);
        f.rest(&mut self.extra);
    }
}
