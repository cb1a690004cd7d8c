// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `rpa.timeline.*`.

use bitrix24_runtime as rt;

/// Add a New Timeline Entry: `rpa.timeline.add`
///
/// Scope: `rpa`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/outdated/rpa/timeline/rpa-timeline-add.html)
#[deprecated(note = "no longer developed")]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Add(rt::Params);

impl Add {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `typeId`: `integer`.
    #[inline]
    pub fn type_id(self, value: i64) -> Self {
        Self(self.0.int("typeId", value))
    }

    /// `itemId`: `integer`.
    #[inline]
    pub fn item_id(self, value: i64) -> Self {
        Self(self.0.int("itemId", value))
    }

    /// `fields`: `object`.
    #[inline]
    pub fn fields(self, value: AddFields) -> Self {
        Self(self.0.object("fields", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Add {
    const NAME: &'static str = "rpa.timeline.add";
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `rpa.timeline.add`, `fields` of `rpa.timeline.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFields(rt::Params);

impl AddFields {
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

/// Keys of `result` of `rpa.timeline.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutput {
    /// `timeline`: `object`. Seen in examples only.
    pub timeline: Option<AddOutputTimeline>,
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
        f.field("timeline", &mut self.timeline);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.timeline` of `rpa.timeline.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutputTimeline {
    /// `id`: `integer`. Seen in examples only.
    pub id: Option<i64>,
    /// `typeId`: `integer`. Seen in examples only.
    pub type_id: Option<i64>,
    /// `itemId`: `integer`. Seen in examples only.
    pub item_id: Option<i64>,
    /// `createdTime`: `string`. Seen in examples only.
    pub created_time: Option<String>,
    /// `userId`: `integer`. Seen in examples only.
    pub user_id: Option<i64>,
    /// `title`: `string`. Seen in examples only.
    pub title: Option<String>,
    /// `description`: `string`. Seen in examples only.
    pub description: Option<String>,
    /// `action`: `boolean`. Seen in examples only.
    pub action: Option<bool>,
    /// `isFixed`: `boolean`. Seen in examples only.
    pub is_fixed: Option<bool>,
    /// `data`: `object`. Seen in examples only.
    pub data: Option<AddOutputTimelineData>,
    /// `createdTimestamp`: `integer`. Seen in examples only.
    pub created_timestamp: Option<i64>,
    /// `users`: `object`. Seen in examples only.
    pub users: Option<rt::IdMap<AddOutputTimelineUsersEntry>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for AddOutputTimeline {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("AddOutputTimeline", self, f)
    }
}

impl rt::Object for AddOutputTimeline {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.int("typeId", &mut self.type_id);
        f.int("itemId", &mut self.item_id);
        f.text("createdTime", &mut self.created_time);
        f.int("userId", &mut self.user_id);
        f.text("title", &mut self.title);
        f.text("description", &mut self.description);
        f.flag("action", &mut self.action);
        f.flag("isFixed", &mut self.is_fixed);
        f.field("data", &mut self.data);
        f.int("createdTimestamp", &mut self.created_timestamp);
        f.field("users", &mut self.users);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.timeline.data` of `rpa.timeline.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutputTimelineData {
    /// `scope`: `string`. Seen in examples only.
    pub scope: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for AddOutputTimelineData {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("AddOutputTimelineData", self, f)
    }
}

impl rt::Object for AddOutputTimelineData {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("scope", &mut self.scope);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.timeline.users.<id>` of `rpa.timeline.add`, `result.timeline.users.<id>` of
/// `rpa.timeline.listForItem`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutputTimelineUsersEntry {
    /// `id`: `string`. Seen in examples only.
    pub id: Option<String>,
    /// `name`: `string`. Seen in examples only.
    pub name: Option<String>,
    /// `secondName`: `string`. Seen in examples only.
    pub second_name: Option<String>,
    /// `lastName`: `string`. Seen in examples only.
    pub last_name: Option<String>,
    /// `title`. Seen in examples only.
    pub title: Option<rt::Value>,
    /// `workPosition`: `string`. Seen in examples only.
    pub work_position: Option<String>,
    /// `fullName`: `string`. Seen in examples only.
    pub full_name: Option<String>,
    /// `link`: `string`. Seen in examples only.
    pub link: Option<rt::Link>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for AddOutputTimelineUsersEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("AddOutputTimelineUsersEntry", self, f)
    }
}

impl rt::Object for AddOutputTimelineUsersEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("id", &mut self.id);
        f.text("name", &mut self.name);
        f.text("secondName", &mut self.second_name);
        f.text("lastName", &mut self.last_name);
        f.value("title", &mut self.title);
        f.text("workPosition", &mut self.work_position);
        f.text("fullName", &mut self.full_name);
        f.link("link", &mut self.link);
        f.rest(&mut self.extra);
    }
}

/// Delete Timeline Record: `rpa.timeline.delete`
///
/// Scope: `rpa`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/outdated/rpa/timeline/rpa-timeline-delete.html)
#[deprecated(note = "no longer developed")]
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
    const NAME: &'static str = "rpa.timeline.delete";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = rt::Value;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Get the Timeline Records List for the Element: `rpa.timeline.listForItem`
///
/// Scope: `rpa`. Access: any user. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/outdated/rpa/timeline/rpa-timeline-list-for-item.html)
#[deprecated(note = "no longer developed")]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct ListForItem(rt::Params);

impl ListForItem {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `typeId`: `integer`.
    #[inline]
    pub fn type_id(self, value: i64) -> Self {
        Self(self.0.int("typeId", value))
    }

    /// `itemId`: `integer`.
    #[inline]
    pub fn item_id(self, value: i64) -> Self {
        Self(self.0.int("itemId", value))
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

impl rt::Method for ListForItem {
    const NAME: &'static str = "rpa.timeline.listForItem";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = ListForItemOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

impl rt::Paged for ListForItem {
    const PAGING: rt::Paging = rt::Paging::start("start").items("timeline").key("id");
    type Item = ListForItemOutputTimeline;
}

/// Keys of `result` of `rpa.timeline.listForItem`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListForItemOutput {
    /// `timeline`: `object[]`. Seen in examples only.
    pub timeline: Option<Vec<ListForItemOutputTimeline>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListForItemOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListForItemOutput", self, f)
    }
}

impl rt::Object for ListForItemOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("timeline", &mut self.timeline);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.timeline` of `rpa.timeline.listForItem`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListForItemOutputTimeline {
    /// `id`. In examples: `integer`.
    pub id: Option<i64>,
    /// `typeId`. In examples: `integer`.
    pub type_id: Option<i64>,
    /// `itemId`. In examples: `integer`.
    pub item_id: Option<i64>,
    /// `createdTime`. In examples: `string`.
    pub created_time: Option<String>,
    /// `userId`. In examples: `integer`.
    pub user_id: Option<i64>,
    /// `title`. In examples: `string`.
    pub title: Option<String>,
    /// `description`. In examples: `string`.
    pub description: Option<String>,
    /// `action`. In examples: `string`.
    pub action: Option<String>,
    /// `isFixed`. In examples: `boolean`.
    pub is_fixed: Option<bool>,
    /// `data`. In examples: `object`.
    pub data: Option<ListForItemOutputTimelineData>,
    /// `createdTimestamp`: `integer`. Seen in examples only.
    pub created_timestamp: Option<i64>,
    /// `users`: `object`. Seen in examples only.
    pub users: Option<rt::IdMap<AddOutputTimelineUsersEntry>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListForItemOutputTimeline {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListForItemOutputTimeline", self, f)
    }
}

impl rt::Object for ListForItemOutputTimeline {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.int("typeId", &mut self.type_id);
        f.int("itemId", &mut self.item_id);
        f.text("createdTime", &mut self.created_time);
        f.int("userId", &mut self.user_id);
        f.text("title", &mut self.title);
        f.text("description", &mut self.description);
        f.text("action", &mut self.action);
        f.flag("isFixed", &mut self.is_fixed);
        f.field("data", &mut self.data);
        f.int("createdTimestamp", &mut self.created_timestamp);
        f.field("users", &mut self.users);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.timeline.data` of `rpa.timeline.listForItem`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListForItemOutputTimelineData {
    /// `item`. In examples: `object`.
    pub item: Option<ListForItemOutputTimelineDataItem>,
    /// `scope`. Values: `manual`, `task`, `automation`, `rest`. In examples: `string`.
    pub scope: Option<String>,
    /// `stageFrom`. In examples: `object`.
    pub stage_from: Option<ListForItemOutputTimelineDataStageFrom>,
    /// `stageTo`. In examples: `object`.
    pub stage_to: Option<ListForItemOutputTimelineDataStageTo>,
    /// `fields`. In examples: `object[]`.
    pub fields: Option<Vec<ListForItemOutputTimelineDataFields>>,
    /// `task`. In examples: `object`.
    pub task: Option<ListForItemOutputTimelineDataTask>,
    /// `users`.
    pub users: Option<rt::Value>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListForItemOutputTimelineData {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListForItemOutputTimelineData", self, f)
    }
}

impl rt::Object for ListForItemOutputTimelineData {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("item", &mut self.item);
        f.text("scope", &mut self.scope);
        f.field("stageFrom", &mut self.stage_from);
        f.field("stageTo", &mut self.stage_to);
        f.field("fields", &mut self.fields);
        f.field("task", &mut self.task);
        f.value("users", &mut self.users);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.timeline.data.item` of `rpa.timeline.listForItem`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListForItemOutputTimelineDataItem {
    /// `name`. In examples: `string`.
    pub name: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListForItemOutputTimelineDataItem {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListForItemOutputTimelineDataItem", self, f)
    }
}

impl rt::Object for ListForItemOutputTimelineDataItem {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("name", &mut self.name);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.timeline.data.stageFrom` of `rpa.timeline.listForItem`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListForItemOutputTimelineDataStageFrom {
    /// `id`. In examples: `integer`.
    pub id: Option<i64>,
    /// `name`. In examples: `string`.
    pub name: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListForItemOutputTimelineDataStageFrom {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListForItemOutputTimelineDataStageFrom", self, f)
    }
}

impl rt::Object for ListForItemOutputTimelineDataStageFrom {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.text("name", &mut self.name);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.timeline.data.stageTo` of `rpa.timeline.listForItem`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListForItemOutputTimelineDataStageTo {
    /// `id`: `integer`. Seen in examples only.
    pub id: Option<i64>,
    /// `name`: `string`. Seen in examples only.
    pub name: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListForItemOutputTimelineDataStageTo {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListForItemOutputTimelineDataStageTo", self, f)
    }
}

impl rt::Object for ListForItemOutputTimelineDataStageTo {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.text("name", &mut self.name);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.timeline.data.fields` of `rpa.timeline.listForItem`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListForItemOutputTimelineDataFields {
    /// `name`. In examples: `string`.
    pub name: Option<String>,
    /// `title`. In examples: `string`.
    pub title: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListForItemOutputTimelineDataFields {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListForItemOutputTimelineDataFields", self, f)
    }
}

impl rt::Object for ListForItemOutputTimelineDataFields {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("name", &mut self.name);
        f.text("title", &mut self.title);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.timeline.data.task` of `rpa.timeline.listForItem`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListForItemOutputTimelineDataTask {
    /// `USERS`: `integer[]`. Seen in examples only.
    pub users: Option<Vec<i64>>,
    /// `ID`: `string`. Seen in examples only.
    pub id: Option<String>,
    /// `USER_ID`: `string`. Seen in examples only.
    pub user_id: Option<String>,
    /// `WORKFLOW_ID`: `string`. Seen in examples only.
    pub workflow_id: Option<String>,
    /// `ACTIVITY`: `string`. Seen in examples only.
    pub activity: Option<String>,
    /// `ACTIVITY_NAME`: `string`. Seen in examples only.
    pub activity_name: Option<String>,
    /// `NAME`: `string`. Seen in examples only.
    pub name: Option<String>,
    /// `DESCRIPTION`: `string`. Seen in examples only.
    pub description: Option<String>,
    /// `PARAMETERS`: `object`. Seen in examples only.
    pub parameters: Option<ListForItemOutputTimelineDataTaskParameters>,
    /// `INCOMPLETE_USERS`: `array`. Seen in examples only.
    pub incomplete_users: Option<Vec<rt::Value>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListForItemOutputTimelineDataTask {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListForItemOutputTimelineDataTask", self, f)
    }
}

impl rt::Object for ListForItemOutputTimelineDataTask {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("USERS", &mut self.users);
        f.text("ID", &mut self.id);
        f.text("USER_ID", &mut self.user_id);
        f.text("WORKFLOW_ID", &mut self.workflow_id);
        f.text("ACTIVITY", &mut self.activity);
        f.text("ACTIVITY_NAME", &mut self.activity_name);
        f.text("NAME", &mut self.name);
        f.text("DESCRIPTION", &mut self.description);
        f.field("PARAMETERS", &mut self.parameters);
        f.field("INCOMPLETE_USERS", &mut self.incomplete_users);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.timeline.data.task.PARAMETERS` of `rpa.timeline.listForItem`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListForItemOutputTimelineDataTaskParameters {
    /// `DOCUMENT_ID`: `string[]`. Seen in examples only.
    pub document_id: Option<Vec<String>>,
    /// `TASK_EDIT_URL`: `string`. Seen in examples only.
    pub task_edit_url: Option<rt::Link>,
    /// `ACTIONS`: `object[]`. Seen in examples only.
    pub actions: Option<Vec<ListForItemOutputTimelineDataTaskParametersActions>>,
    /// `FIELDS_TO_SHOW`: `string[]`. Seen in examples only.
    pub fields_to_show: Option<Vec<String>>,
    /// `RESPONSIBLE_TYPE`. Seen in examples only.
    pub responsible_type: Option<rt::Value>,
    /// `APPROVE_TYPE`. Seen in examples only.
    pub approve_type: Option<rt::Value>,
    /// `FIELDS_TO_SET`: `string[]`. Seen in examples only.
    pub fields_to_set: Option<Vec<String>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListForItemOutputTimelineDataTaskParameters {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListForItemOutputTimelineDataTaskParameters", self, f)
    }
}

impl rt::Object for ListForItemOutputTimelineDataTaskParameters {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("DOCUMENT_ID", &mut self.document_id);
        f.link("TASK_EDIT_URL", &mut self.task_edit_url);
        f.field("ACTIONS", &mut self.actions);
        f.field("FIELDS_TO_SHOW", &mut self.fields_to_show);
        f.value("RESPONSIBLE_TYPE", &mut self.responsible_type);
        f.value("APPROVE_TYPE", &mut self.approve_type);
        f.field("FIELDS_TO_SET", &mut self.fields_to_set);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.timeline.data.task.PARAMETERS.ACTIONS` of `rpa.timeline.listForItem`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListForItemOutputTimelineDataTaskParametersActions {
    /// `color`: `string`. Seen in examples only.
    pub color: Option<String>,
    /// `stageId`: `string`. Seen in examples only.
    pub stage_id: Option<String>,
    /// `label`: `string`. Seen in examples only.
    pub label: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListForItemOutputTimelineDataTaskParametersActions {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListForItemOutputTimelineDataTaskParametersActions", self, f)
    }
}

impl rt::Object for ListForItemOutputTimelineDataTaskParametersActions {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("color", &mut self.color);
        f.text("stageId", &mut self.stage_id);
        f.text("label", &mut self.label);
        f.rest(&mut self.extra);
    }
}

/// Update Timeline Entry: `rpa.timeline.update`
///
/// Scope: `rpa`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/outdated/rpa/timeline/rpa-timeline-update.html)
#[deprecated(note = "no longer developed")]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Update(rt::Params);

impl Update {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// `fields`: `object`.
    #[inline]
    pub fn fields(self, value: AddFields) -> Self {
        Self(self.0.object("fields", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Update {
    const NAME: &'static str = "rpa.timeline.update";
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = rt::Value;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Update the Attachment Flag: `rpa.timeline.updateIsFixed`
///
/// Scope: `rpa`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/outdated/rpa/timeline/rpa-timeline-update-is-fixed.html)
#[deprecated(note = "no longer developed")]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct UpdateIsFixed(rt::Params);

impl UpdateIsFixed {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// `isFixed`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn is_fixed(self, value: bool) -> Self {
        Self(self.0.yes_no("isFixed", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for UpdateIsFixed {
    const NAME: &'static str = "rpa.timeline.updateIsFixed";
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = UpdateIsFixedOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `rpa.timeline.updateIsFixed`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIsFixedOutput {
    /// `timeline`: `object`. Seen in examples only.
    pub timeline: Option<UpdateIsFixedOutputTimeline>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for UpdateIsFixedOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("UpdateIsFixedOutput", self, f)
    }
}

impl rt::Object for UpdateIsFixedOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("timeline", &mut self.timeline);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.timeline` of `rpa.timeline.updateIsFixed`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIsFixedOutputTimeline {
    /// `id`: `integer`. Seen in examples only.
    pub id: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for UpdateIsFixedOutputTimeline {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("UpdateIsFixedOutputTimeline", self, f)
    }
}

impl rt::Object for UpdateIsFixedOutputTimeline {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.rest(&mut self.extra);
    }
}
