// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `rpa.item.*`.

use bitrix24_runtime as rt;

/// Add Process Element: `rpa.item.add`
///
/// Scope: `rpa`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/outdated/rpa/item/rpa-item-add.html)
#[deprecated(note = "no longer developed")]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Add(rt::Params);

impl Add {
    /// A request with its required parameters:
    ///
    /// - `typeId`: `integer`.
    #[inline]
    pub fn new(type_id: i64) -> Self {
        Self(rt::Params::new().int("typeId", type_id))
    }

    /// `fields`: `array`.
    #[inline]
    pub fn fields(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("fields", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Add {
    const NAME: &'static str = "rpa.item.add";
    const REQUIRED: &'static [&'static str] = &["typeId"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `rpa.item.add`, `result` of `rpa.item.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutput {
    /// `item`: `object`. Seen in examples only.
    pub item: Option<AddOutputItem>,
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
        f.field("item", &mut self.item);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.item` of `rpa.item.add`, `result.item` of `rpa.item.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutputItem {
    /// `stageId`. In examples: `integer`.
    pub stage_id: Option<i64>,
    /// `previousStageId`. In examples: `integer`.
    pub previous_stage_id: Option<i64>,
    /// `name`. In examples: `string`.
    pub name: Option<String>,
    /// `typeId`. In examples: `integer`.
    pub type_id: Option<i64>,
    /// `createdBy`. In examples: `integer`.
    pub created_by: Option<i64>,
    /// `updatedBy`. In examples: `integer`.
    pub updated_by: Option<i64>,
    /// `movedBy`. In examples: `integer`.
    pub moved_by: Option<i64>,
    /// `createdTime`. In examples: `string`.
    pub created_time: Option<String>,
    /// `updatedTime`. In examples: `string`.
    pub updated_time: Option<String>,
    /// `movedTime`. In examples: `string`.
    pub moved_time: Option<String>,
    /// `detailUrl`. In examples: `string`.
    pub detail_url: Option<rt::Link>,
    /// `tasksCounter`. In examples: `integer`.
    pub tasks_counter: Option<i64>,
    /// `tasksFaces`. In examples: `object`.
    pub tasks_faces: Option<AddOutputItemTasksFaces>,
    /// `users`. In examples: `object`.
    pub users: Option<rt::IdMap<AddOutputItemUsersEntry>>,
    /// `id`: `integer`. Seen in examples only.
    pub id: Option<i64>,
    /// What no field has taken, such as `UF_RPA_...`.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for AddOutputItem {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("AddOutputItem", self, f)
    }
}

impl rt::Object for AddOutputItem {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("stageId", &mut self.stage_id);
        f.int("previousStageId", &mut self.previous_stage_id);
        f.text("name", &mut self.name);
        f.int("typeId", &mut self.type_id);
        f.int("createdBy", &mut self.created_by);
        f.int("updatedBy", &mut self.updated_by);
        f.int("movedBy", &mut self.moved_by);
        f.text("createdTime", &mut self.created_time);
        f.text("updatedTime", &mut self.updated_time);
        f.text("movedTime", &mut self.moved_time);
        f.link("detailUrl", &mut self.detail_url);
        f.int("tasksCounter", &mut self.tasks_counter);
        f.field("tasksFaces", &mut self.tasks_faces);
        f.field("users", &mut self.users);
        f.int("id", &mut self.id);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.item.tasksFaces` of `rpa.item.add`, `result.item.tasksFaces` of `rpa.item.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutputItemTasksFaces {
    /// `completed`. In examples: `integer[]`.
    pub completed: Option<Vec<i64>>,
    /// `running`. In examples: `array`.
    pub running: Option<Vec<rt::Value>>,
    /// `all`. In examples: `integer[]`.
    pub all: Option<Vec<i64>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for AddOutputItemTasksFaces {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("AddOutputItemTasksFaces", self, f)
    }
}

impl rt::Object for AddOutputItemTasksFaces {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("completed", &mut self.completed);
        f.field("running", &mut self.running);
        f.field("all", &mut self.all);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.item.users.<id>` of `rpa.item.add`, `result.item.users.<id>` of `rpa.item.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutputItemUsersEntry {
    /// `id`: `string`. Seen in examples only.
    pub id: Option<String>,
    /// `name`: `string`. Seen in examples only.
    pub name: Option<String>,
    /// `secondName`. Seen in examples only.
    pub second_name: Option<rt::Value>,
    /// `lastName`: `string`. Seen in examples only.
    pub last_name: Option<String>,
    /// `title`. Seen in examples only.
    pub title: Option<rt::Value>,
    /// `workPosition`. Seen in examples only.
    pub work_position: Option<rt::Value>,
    /// `fullName`: `string`. Seen in examples only.
    pub full_name: Option<String>,
    /// `link`: `string`. Seen in examples only.
    pub link: Option<rt::Link>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for AddOutputItemUsersEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("AddOutputItemUsersEntry", self, f)
    }
}

impl rt::Object for AddOutputItemUsersEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("id", &mut self.id);
        f.text("name", &mut self.name);
        f.value("secondName", &mut self.second_name);
        f.text("lastName", &mut self.last_name);
        f.value("title", &mut self.title);
        f.value("workPosition", &mut self.work_position);
        f.text("fullName", &mut self.full_name);
        f.link("link", &mut self.link);
        f.rest(&mut self.extra);
    }
}

/// Delete Element: `rpa.item.delete`
///
/// Scope: `rpa`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/outdated/rpa/item/rpa-item-delete.html)
#[deprecated(note = "no longer developed")]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Delete(rt::Params);

impl Delete {
    /// A request in which nothing is set yet. Required: `typeId`, `id`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `typeId`: `integer`. Required.
    #[inline]
    pub fn type_id(self, value: i64) -> Self {
        Self(self.0.int("typeId", value))
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
    const NAME: &'static str = "rpa.item.delete";
    const REQUIRED: &'static [&'static str] = &["typeId", "id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = rt::Value;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Get Information About the Element: `rpa.item.get`
///
/// Scope: `rpa`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/outdated/rpa/item/rpa-item-get.html)
#[deprecated(note = "no longer developed")]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Get(rt::Params);

impl Get {
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

    /// `id`: `integer`.
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
    const NAME: &'static str = "rpa.item.get";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = AddOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Get Data on Current Tasks of the Element: `rpa.item.getTasks`
///
/// Scope: `rpa`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/outdated/rpa/item/rpa-item-get-tasks.html)
#[deprecated(note = "no longer developed")]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct GetTasks(rt::Params);

impl GetTasks {
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

    /// `id`: `integer`.
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

impl rt::Method for GetTasks {
    const NAME: &'static str = "rpa.item.getTasks";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetTasksOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `rpa.item.getTasks`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTasksOutput {
    /// `tasks`: `object[]`. Seen in examples only.
    pub tasks: Option<Vec<GetTasksOutputTasks>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetTasksOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetTasksOutput", self, f)
    }
}

impl rt::Object for GetTasksOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("tasks", &mut self.tasks);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.tasks` of `rpa.item.getTasks`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTasksOutputTasks {
    /// `id`: `string`. Seen in examples only.
    pub id: Option<String>,
    /// `title`: `string`. Seen in examples only.
    pub title: Option<String>,
    /// `description`: `string`. Seen in examples only.
    pub description: Option<String>,
    /// `userId`: `integer`. Seen in examples only.
    pub user_id: Option<i64>,
    /// `data`: `object`. Seen in examples only.
    pub data: Option<GetTasksOutputTasksData>,
    /// `itemClassName`: `string`. Seen in examples only.
    pub item_class_name: Option<String>,
    /// `users`: `object`. Seen in examples only.
    pub users: Option<rt::IdMap<GetTasksOutputTasksUsersEntry>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetTasksOutputTasks {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetTasksOutputTasks", self, f)
    }
}

impl rt::Object for GetTasksOutputTasks {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("id", &mut self.id);
        f.text("title", &mut self.title);
        f.text("description", &mut self.description);
        f.int("userId", &mut self.user_id);
        f.field("data", &mut self.data);
        f.text("itemClassName", &mut self.item_class_name);
        f.field("users", &mut self.users);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.tasks.data` of `rpa.item.getTasks`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTasksOutputTasksData {
    /// `participantJoint`: `string`. Seen in examples only.
    pub participant_joint: Option<String>,
    /// `isMine`: `boolean`. Seen in examples only.
    pub is_mine: Option<bool>,
    /// `controls`: `object`. Seen in examples only.
    pub controls: Option<GetTasksOutputTasksDataControls>,
    /// `type`: `string`. Seen in examples only.
    pub r#type: Option<String>,
    /// `url`: `string`. Seen in examples only.
    pub url: Option<rt::Link>,
    /// `fieldsToShow`. Seen in examples only.
    pub fields_to_show: Option<rt::Value>,
    /// `fieldsToSet`: `string[]`. Seen in examples only.
    pub fields_to_set: Option<Vec<String>>,
    /// `users`: `object[]`. Seen in examples only.
    pub users: Option<Vec<GetTasksOutputTasksDataUsers>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetTasksOutputTasksData {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetTasksOutputTasksData", self, f)
    }
}

impl rt::Object for GetTasksOutputTasksData {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("participantJoint", &mut self.participant_joint);
        f.flag("isMine", &mut self.is_mine);
        f.field("controls", &mut self.controls);
        f.text("type", &mut self.r#type);
        f.link("url", &mut self.url);
        f.value("fieldsToShow", &mut self.fields_to_show);
        f.field("fieldsToSet", &mut self.fields_to_set);
        f.field("users", &mut self.users);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.tasks.data.controls` of `rpa.item.getTasks`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTasksOutputTasksDataControls {
    /// `BUTTONS`: `object[]`. Seen in examples only.
    pub buttons: Option<Vec<GetTasksOutputTasksDataControlsButtons>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetTasksOutputTasksDataControls {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetTasksOutputTasksDataControls", self, f)
    }
}

impl rt::Object for GetTasksOutputTasksDataControls {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("BUTTONS", &mut self.buttons);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.tasks.data.controls.BUTTONS` of `rpa.item.getTasks`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTasksOutputTasksDataControlsButtons {
    /// `TYPE`: `string`. Seen in examples only.
    pub r#type: Option<String>,
    /// `TARGET_USER_STATUS`: `integer`. Seen in examples only.
    pub target_user_status: Option<i64>,
    /// `NAME`: `string`. Seen in examples only.
    pub name: Option<String>,
    /// `VALUE`: `string`. Seen in examples only.
    pub value: Option<String>,
    /// `TEXT`: `string`. Seen in examples only.
    pub text: Option<String>,
    /// `COLOR`: `string`. Seen in examples only.
    pub color: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetTasksOutputTasksDataControlsButtons {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetTasksOutputTasksDataControlsButtons", self, f)
    }
}

impl rt::Object for GetTasksOutputTasksDataControlsButtons {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("TYPE", &mut self.r#type);
        f.int("TARGET_USER_STATUS", &mut self.target_user_status);
        f.text("NAME", &mut self.name);
        f.text("VALUE", &mut self.value);
        f.text("TEXT", &mut self.text);
        f.text("COLOR", &mut self.color);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.tasks.data.users` of `rpa.item.getTasks`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTasksOutputTasksDataUsers {
    /// `id`: `integer`. Seen in examples only.
    pub id: Option<i64>,
    /// `status`: `integer`. Seen in examples only.
    pub status: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetTasksOutputTasksDataUsers {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetTasksOutputTasksDataUsers", self, f)
    }
}

impl rt::Object for GetTasksOutputTasksDataUsers {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.int("status", &mut self.status);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.tasks.users.<id>` of `rpa.item.getTasks`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTasksOutputTasksUsersEntry {
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

impl ::std::fmt::Debug for GetTasksOutputTasksUsersEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetTasksOutputTasksUsersEntry", self, f)
    }
}

impl rt::Object for GetTasksOutputTasksUsersEntry {
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

/// Retrieve an Array of Process Elements: `rpa.item.list`
///
/// Scope: `rpa`. Access: any user. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/outdated/rpa/item/rpa-item-list.html)
#[deprecated(note = "no longer developed")]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct List(rt::Params);

impl List {
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

    /// `order`: `object`.
    #[inline]
    pub fn order(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("order", value.into()))
    }

    /// `filter`: `object`.
    #[inline]
    pub fn filter(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("filter", value.into()))
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
    const NAME: &'static str = "rpa.item.list";
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
        .items("items")
        .filter("filter")
        .order("order");
    type Item = rt::Map;
}

/// Keys of `result` of `rpa.item.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `items`: `object[]`. Seen in examples only.
    pub items: Option<Vec<rt::Map>>,
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

/// Update Process Element: `rpa.item.update`
///
/// Scope: `rpa`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/outdated/rpa/item/rpa-item-update.html)
#[deprecated(note = "no longer developed")]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Update(rt::Params);

impl Update {
    /// A request with its required parameters:
    ///
    /// - `fields`: `object`.
    #[inline]
    pub fn new(fields: UpdateFields) -> Self {
        Self(rt::Params::new().object("fields", fields.into()))
    }

    /// `typeId`: `integer`.
    #[inline]
    pub fn type_id(self, value: i64) -> Self {
        Self(self.0.int("typeId", value))
    }

    /// `id`: `integer`.
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

impl rt::Method for Update {
    const NAME: &'static str = "rpa.item.update";
    const REQUIRED: &'static [&'static str] = &["fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = rt::Value;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `rpa.item.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFields(rt::Params);

impl UpdateFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `stageId`: `integer`.
    #[inline]
    pub fn stage_id(self, value: i64) -> Self {
        Self(self.0.int("stageId", value))
    }

    /// Any other key by its name on the wire, such as `UF_RPA_...` (`any`).
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
