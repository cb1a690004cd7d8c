// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `tasks.task.*` of REST 3.0.

use bitrix24_runtime as rt;

pub mod access;
pub mod chat;
pub mod field;
pub mod file;
pub mod result;

/// Add Task v 3.0: `tasks.task.add`
///
/// Scope: `tasks`. Access: any user. API: REST 3.0.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-add-rest-v3.html)
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
    const NAME: &'static str = "tasks.task.add";
    const API: rt::Api = rt::Api::V3;
    const REQUIRED: &'static [&'static str] = &["fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `tasks.task.add`.
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

    /// `creatorId`: `integer`. Required.
    #[inline]
    pub fn creator_id(self, value: i64) -> Self {
        Self(self.0.int("creatorId", value))
    }

    /// `responsibleId`: `integer`. Required.
    #[inline]
    pub fn responsible_id(self, value: i64) -> Self {
        Self(self.0.int("responsibleId", value))
    }

    /// `deadline`: `string`. Seen in examples only.
    #[inline]
    pub fn deadline(self, value: impl Into<String>) -> Self {
        Self(self.0.text("deadline", value.into()))
    }

    /// `crmItemIds`: `string[]`. Seen in examples only.
    #[inline]
    pub fn crm_item_ids(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.texts("crmItemIds", value))
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

/// Keys of `result` of `tasks.task.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutput {
    /// `item`: `object`.
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

/// Keys of `result.item` of `tasks.task.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutputItem {
    /// `id`: `integer`. Seen in examples only.
    pub id: Option<i64>,
    /// `title`: `string`. Seen in examples only.
    pub title: Option<String>,
    /// `description`: `string`. Seen in examples only.
    pub description: Option<String>,
    /// `deadline`: `string`. Seen in examples only.
    pub deadline: Option<String>,
    /// `needsControl`: `boolean`. Seen in examples only.
    pub needs_control: Option<bool>,
    /// `startPlan`. Seen in examples only.
    pub start_plan: Option<rt::Value>,
    /// `endPlan`. Seen in examples only.
    pub end_plan: Option<rt::Value>,
    /// `fileIds`. Seen in examples only.
    pub file_ids: Option<rt::Value>,
    /// `checklist`: `array`. Seen in examples only.
    pub checklist: Option<Vec<rt::Value>>,
    /// `epicId`. Seen in examples only.
    pub epic_id: Option<rt::Value>,
    /// `storyPoints`. Seen in examples only.
    pub story_points: Option<rt::Value>,
    /// `priority`: `string`. Seen in examples only.
    pub priority: Option<String>,
    /// `status`: `string`. Seen in examples only.
    pub status: Option<String>,
    /// `statusChanged`. Seen in examples only.
    pub status_changed: Option<rt::Value>,
    /// `parentId`. In examples: `integer | null`. Seen in examples only.
    pub parent_id: Option<i64>,
    /// `containsChecklist`: `boolean`. Seen in examples only.
    pub contains_checklist: Option<bool>,
    /// `containsSubTasks`: `boolean`. Seen in examples only.
    pub contains_sub_tasks: Option<bool>,
    /// `containsRelatedTasks`: `boolean`. Seen in examples only.
    pub contains_related_tasks: Option<bool>,
    /// `containsGanttLinks`: `boolean`. Seen in examples only.
    pub contains_gantt_links: Option<bool>,
    /// `containsPlacements`: `boolean`. Seen in examples only.
    pub contains_placements: Option<bool>,
    /// `containsResults`: `boolean`. Seen in examples only.
    pub contains_results: Option<bool>,
    /// `numberOfReminders`: `integer`. Seen in examples only.
    pub number_of_reminders: Option<i64>,
    /// `chatId`: `integer`. Seen in examples only.
    pub chat_id: Option<i64>,
    /// `plannedDuration`: `integer`. Seen in examples only.
    pub planned_duration: Option<i64>,
    /// `actualDuration`: `integer`. Seen in examples only.
    pub actual_duration: Option<i64>,
    /// `durationType`: `string`. Seen in examples only.
    pub duration_type: Option<String>,
    /// `started`. Seen in examples only.
    pub started: Option<rt::Value>,
    /// `estimatedTime`: `integer`. Seen in examples only.
    pub estimated_time: Option<i64>,
    /// `replicate`: `boolean`. Seen in examples only.
    pub replicate: Option<bool>,
    /// `changed`: `string`. Seen in examples only.
    pub changed: Option<String>,
    /// `closed`. Seen in examples only.
    pub closed: Option<rt::Value>,
    /// `activity`: `string`. Seen in examples only.
    pub activity: Option<String>,
    /// `guid`: `string`. Seen in examples only.
    pub guid: Option<String>,
    /// `xmlId`. Seen in examples only.
    pub xml_id: Option<rt::Value>,
    /// `exchangeId`. Seen in examples only.
    pub exchange_id: Option<rt::Value>,
    /// `exchangeModified`. Seen in examples only.
    pub exchange_modified: Option<rt::Value>,
    /// `outlookVersion`: `integer`. Seen in examples only.
    pub outlook_version: Option<i64>,
    /// `mark`: `string`. Seen in examples only.
    pub mark: Option<String>,
    /// `allowsChangeDeadline`: `boolean`. Seen in examples only.
    pub allows_change_deadline: Option<bool>,
    /// `allowsTimeTracking`: `boolean`. Seen in examples only.
    pub allows_time_tracking: Option<bool>,
    /// `matchesWorkTime`: `boolean`. Seen in examples only.
    pub matches_work_time: Option<bool>,
    /// `addInReport`. Seen in examples only.
    pub add_in_report: Option<rt::Value>,
    /// `isMultitask`: `boolean`. Seen in examples only.
    pub is_multitask: Option<bool>,
    /// `siteId`: `string`. Seen in examples only.
    pub site_id: Option<String>,
    /// `deadlineCount`. Seen in examples only.
    pub deadline_count: Option<rt::Value>,
    /// `declineReason`. Seen in examples only.
    pub decline_reason: Option<rt::Value>,
    /// `forumTopicId`. Seen in examples only.
    pub forum_topic_id: Option<rt::Value>,
    /// `link`: `string`. Seen in examples only.
    pub link: Option<rt::Link>,
    /// `rights`: `object`. Seen in examples only.
    pub rights: Option<AddOutputItemRights>,
    /// `archiveLink`: `string`. Seen in examples only.
    pub archive_link: Option<rt::Link>,
    /// `crmItemIds`: `string[]`. Seen in examples only.
    pub crm_item_ids: Option<Vec<String>>,
    /// `requireResult`: `boolean`. Seen in examples only.
    pub require_result: Option<bool>,
    /// `matchesSubTasksTime`: `boolean`. Seen in examples only.
    pub matches_sub_tasks_time: Option<bool>,
    /// `autocompleteSubTasks`: `boolean`. Seen in examples only.
    pub autocomplete_sub_tasks: Option<bool>,
    /// `allowsChangeDatePlan`: `boolean`. Seen in examples only.
    pub allows_change_date_plan: Option<bool>,
    /// `maxDeadlineChangeDate`. Seen in examples only.
    pub max_deadline_change_date: Option<rt::Value>,
    /// `maxDeadlineChanges`. Seen in examples only.
    pub max_deadline_changes: Option<rt::Value>,
    /// `requireDeadlineChangeReason`: `boolean`. Seen in examples only.
    pub require_deadline_change_reason: Option<bool>,
    /// `inFavorite`: `array`. Seen in examples only.
    pub in_favorite: Option<Vec<rt::Value>>,
    /// `inPin`: `array`. Seen in examples only.
    pub in_pin: Option<Vec<rt::Value>>,
    /// `inGroupPin`: `array`. Seen in examples only.
    pub in_group_pin: Option<Vec<rt::Value>>,
    /// `inMute`: `array`. Seen in examples only.
    pub in_mute: Option<Vec<rt::Value>>,
    /// `dependsOn`: `array`. Seen in examples only.
    pub depends_on: Option<Vec<rt::Value>>,
    /// `scenarios`: `string[]`. Seen in examples only.
    pub scenarios: Option<Vec<String>>,
    /// What no field has taken.
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
        f.int("id", &mut self.id);
        f.text("title", &mut self.title);
        f.text("description", &mut self.description);
        f.text("deadline", &mut self.deadline);
        f.flag("needsControl", &mut self.needs_control);
        f.value("startPlan", &mut self.start_plan);
        f.value("endPlan", &mut self.end_plan);
        f.value("fileIds", &mut self.file_ids);
        f.field("checklist", &mut self.checklist);
        f.value("epicId", &mut self.epic_id);
        f.value("storyPoints", &mut self.story_points);
        f.text("priority", &mut self.priority);
        f.text("status", &mut self.status);
        f.value("statusChanged", &mut self.status_changed);
        f.int("parentId", &mut self.parent_id);
        f.flag("containsChecklist", &mut self.contains_checklist);
        f.flag("containsSubTasks", &mut self.contains_sub_tasks);
        f.flag("containsRelatedTasks", &mut self.contains_related_tasks);
        f.flag("containsGanttLinks", &mut self.contains_gantt_links);
        f.flag("containsPlacements", &mut self.contains_placements);
        f.flag("containsResults", &mut self.contains_results);
        f.int("numberOfReminders", &mut self.number_of_reminders);
        f.int("chatId", &mut self.chat_id);
        f.int("plannedDuration", &mut self.planned_duration);
        f.int("actualDuration", &mut self.actual_duration);
        f.text("durationType", &mut self.duration_type);
        f.value("started", &mut self.started);
        f.int("estimatedTime", &mut self.estimated_time);
        f.flag("replicate", &mut self.replicate);
        f.text("changed", &mut self.changed);
        f.value("closed", &mut self.closed);
        f.text("activity", &mut self.activity);
        f.text("guid", &mut self.guid);
        f.value("xmlId", &mut self.xml_id);
        f.value("exchangeId", &mut self.exchange_id);
        f.value("exchangeModified", &mut self.exchange_modified);
        f.int("outlookVersion", &mut self.outlook_version);
        f.text("mark", &mut self.mark);
        f.flag("allowsChangeDeadline", &mut self.allows_change_deadline);
        f.flag("allowsTimeTracking", &mut self.allows_time_tracking);
        f.flag("matchesWorkTime", &mut self.matches_work_time);
        f.value("addInReport", &mut self.add_in_report);
        f.flag("isMultitask", &mut self.is_multitask);
        f.text("siteId", &mut self.site_id);
        f.value("deadlineCount", &mut self.deadline_count);
        f.value("declineReason", &mut self.decline_reason);
        f.value("forumTopicId", &mut self.forum_topic_id);
        f.link("link", &mut self.link);
        f.field("rights", &mut self.rights);
        f.link("archiveLink", &mut self.archive_link);
        f.field("crmItemIds", &mut self.crm_item_ids);
        f.flag("requireResult", &mut self.require_result);
        f.flag("matchesSubTasksTime", &mut self.matches_sub_tasks_time);
        f.flag("autocompleteSubTasks", &mut self.autocomplete_sub_tasks);
        f.flag("allowsChangeDatePlan", &mut self.allows_change_date_plan);
        f.value("maxDeadlineChangeDate", &mut self.max_deadline_change_date);
        f.value("maxDeadlineChanges", &mut self.max_deadline_changes);
        f.flag("requireDeadlineChangeReason", &mut self.require_deadline_change_reason);
        f.field("inFavorite", &mut self.in_favorite);
        f.field("inPin", &mut self.in_pin);
        f.field("inGroupPin", &mut self.in_group_pin);
        f.field("inMute", &mut self.in_mute);
        f.field("dependsOn", &mut self.depends_on);
        f.field("scenarios", &mut self.scenarios);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.item.rights` of `tasks.task.add`, `result.item.rights` of `tasks.task.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutputItemRights {
    /// `read`: `boolean`. Seen in examples only.
    pub read: Option<bool>,
    /// `watch`: `boolean`. Seen in examples only.
    pub watch: Option<bool>,
    /// `mute`: `boolean`. Seen in examples only.
    pub mute: Option<bool>,
    /// `createResult`: `boolean`. Seen in examples only.
    pub create_result: Option<bool>,
    /// `edit`: `boolean`. Seen in examples only.
    pub edit: Option<bool>,
    /// `remove`: `boolean`. Seen in examples only.
    pub remove: Option<bool>,
    /// `complete`: `boolean`. Seen in examples only.
    pub complete: Option<bool>,
    /// `approve`: `boolean`. Seen in examples only.
    pub approve: Option<bool>,
    /// `disapprove`: `boolean`. Seen in examples only.
    pub disapprove: Option<bool>,
    /// `start`: `boolean`. Seen in examples only.
    pub start: Option<bool>,
    /// `take`: `boolean`. Seen in examples only.
    pub take: Option<bool>,
    /// `delegate`: `boolean`. Seen in examples only.
    pub delegate: Option<bool>,
    /// `defer`: `boolean`. Seen in examples only.
    pub defer: Option<bool>,
    /// `renew`: `boolean`. Seen in examples only.
    pub renew: Option<bool>,
    /// `deadline`: `boolean`. Seen in examples only.
    pub deadline: Option<bool>,
    /// `datePlan`: `boolean`. Seen in examples only.
    pub date_plan: Option<bool>,
    /// `changeDirector`: `boolean`. Seen in examples only.
    pub change_director: Option<bool>,
    /// `changeResponsible`: `boolean`. Seen in examples only.
    pub change_responsible: Option<bool>,
    /// `changeAccomplices`: `boolean`. Seen in examples only.
    pub change_accomplices: Option<bool>,
    /// `pause`: `boolean`. Seen in examples only.
    pub pause: Option<bool>,
    /// `timeTracking`: `boolean`. Seen in examples only.
    pub time_tracking: Option<bool>,
    /// `mark`: `boolean`. Seen in examples only.
    pub mark: Option<bool>,
    /// `changeStatus`: `boolean`. Seen in examples only.
    pub change_status: Option<bool>,
    /// `reminder`: `boolean`. Seen in examples only.
    pub reminder: Option<bool>,
    /// `addAuditors`: `boolean`. Seen in examples only.
    pub add_auditors: Option<bool>,
    /// `elapsedTime`: `boolean`. Seen in examples only.
    pub elapsed_time: Option<bool>,
    /// `favorite`: `boolean`. Seen in examples only.
    pub favorite: Option<bool>,
    /// `checklistAdd`: `boolean`. Seen in examples only.
    pub checklist_add: Option<bool>,
    /// `checklistEdit`: `boolean`. Seen in examples only.
    pub checklist_edit: Option<bool>,
    /// `checklistSave`: `boolean`. Seen in examples only.
    pub checklist_save: Option<bool>,
    /// `checklistToggle`: `boolean`. Seen in examples only.
    pub checklist_toggle: Option<bool>,
    /// `automate`: `boolean`. Seen in examples only.
    pub automate: Option<bool>,
    /// `resultEdit`: `boolean`. Seen in examples only.
    pub result_edit: Option<bool>,
    /// `completeResult`: `boolean`. Seen in examples only.
    pub complete_result: Option<bool>,
    /// `removeResult`: `boolean`. Seen in examples only.
    pub remove_result: Option<bool>,
    /// `resultRead`: `boolean`. Seen in examples only.
    pub result_read: Option<bool>,
    /// `admin`: `boolean`. Seen in examples only.
    pub admin: Option<bool>,
    /// `createSubtask`: `boolean`. Seen in examples only.
    pub create_subtask: Option<bool>,
    /// `copy`: `boolean`. Seen in examples only.
    pub copy: Option<bool>,
    /// `saveAsTemplate`: `boolean`. Seen in examples only.
    pub save_as_template: Option<bool>,
    /// `attachFile`: `boolean`. Seen in examples only.
    pub attach_file: Option<bool>,
    /// `detachFile`: `boolean`. Seen in examples only.
    pub detach_file: Option<bool>,
    /// `detachParent`: `boolean`. Seen in examples only.
    pub detach_parent: Option<bool>,
    /// `createGanttDependence`: `boolean`. Seen in examples only.
    pub create_gantt_dependence: Option<bool>,
    /// `sort`: `boolean`. Seen in examples only.
    pub sort: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for AddOutputItemRights {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("AddOutputItemRights", self, f)
    }
}

impl rt::Object for AddOutputItemRights {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.flag("read", &mut self.read);
        f.flag("watch", &mut self.watch);
        f.flag("mute", &mut self.mute);
        f.flag("createResult", &mut self.create_result);
        f.flag("edit", &mut self.edit);
        f.flag("remove", &mut self.remove);
        f.flag("complete", &mut self.complete);
        f.flag("approve", &mut self.approve);
        f.flag("disapprove", &mut self.disapprove);
        f.flag("start", &mut self.start);
        f.flag("take", &mut self.take);
        f.flag("delegate", &mut self.delegate);
        f.flag("defer", &mut self.defer);
        f.flag("renew", &mut self.renew);
        f.flag("deadline", &mut self.deadline);
        f.flag("datePlan", &mut self.date_plan);
        f.flag("changeDirector", &mut self.change_director);
        f.flag("changeResponsible", &mut self.change_responsible);
        f.flag("changeAccomplices", &mut self.change_accomplices);
        f.flag("pause", &mut self.pause);
        f.flag("timeTracking", &mut self.time_tracking);
        f.flag("mark", &mut self.mark);
        f.flag("changeStatus", &mut self.change_status);
        f.flag("reminder", &mut self.reminder);
        f.flag("addAuditors", &mut self.add_auditors);
        f.flag("elapsedTime", &mut self.elapsed_time);
        f.flag("favorite", &mut self.favorite);
        f.flag("checklistAdd", &mut self.checklist_add);
        f.flag("checklistEdit", &mut self.checklist_edit);
        f.flag("checklistSave", &mut self.checklist_save);
        f.flag("checklistToggle", &mut self.checklist_toggle);
        f.flag("automate", &mut self.automate);
        f.flag("resultEdit", &mut self.result_edit);
        f.flag("completeResult", &mut self.complete_result);
        f.flag("removeResult", &mut self.remove_result);
        f.flag("resultRead", &mut self.result_read);
        f.flag("admin", &mut self.admin);
        f.flag("createSubtask", &mut self.create_subtask);
        f.flag("copy", &mut self.copy);
        f.flag("saveAsTemplate", &mut self.save_as_template);
        f.flag("attachFile", &mut self.attach_file);
        f.flag("detachFile", &mut self.detach_file);
        f.flag("detachParent", &mut self.detach_parent);
        f.flag("createGanttDependence", &mut self.create_gantt_dependence);
        f.flag("sort", &mut self.sort);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `tasks.task.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`:
    ///
    /// - `title`: ``Required field `#FIELD#` is missing`` (HTTP 400)
    /// - `responsibleId`: ``Required field `#FIELD#` is missing`` (HTTP 400)
    /// - `creatorId`: ``Required field `#FIELD#` is missing`` (HTTP 400)
    /// - `fields`: ``Required field `#FIELD#` is missing`` (HTTP 400)
    /// - `#FIELD#`: ``Field `#FIELD#` requires data type `#TYPE#` for this request`` (HTTP 400)
    /// - `responsibleId`: `User specified in the "Executor" field not found` (HTTP 400)
    /// - `creatorId` (HTTP 400)
    /// - `parentId`: `Task specified in the "Parent Task" field not found` (HTTP 400)
    /// - `endPlan`: `The end date specified in the planning is earlier than the start date` (HTTP 400)
    /// - `endPlan`: `The planning duration specified is too long` (HTTP 400)
    BitrixRestV3ExceptionValidationRequestvalidationexception,
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
    ];
    const OTHER: Self = Self::Other;
}

/// Delete Task v 3.0: `tasks.task.delete`
///
/// Scope: `tasks`. API: REST 3.0.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-delete-rest-v3.html)
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
    const NAME: &'static str = "tasks.task.delete";
    const API: rt::Api = rt::Api::V3;
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = rt::Either<DeleteOutput, bool>;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `tasks.task.delete`, `result` of `tasks.task.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOutput {
    /// `result`: `boolean`. Seen in examples only.
    pub result: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for DeleteOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("DeleteOutput", self, f)
    }
}

impl rt::Object for DeleteOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.flag("result", &mut self.result);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `tasks.task.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`:
    ///
    /// - `id`: ``Required field `id` is missing`` (HTTP 400)
    /// - `id`: ``Field `id` requires data type `int` for this request`` (HTTP 400)
    BitrixRestV3ExceptionValidationRequestvalidationexception,
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: `id`: `Access denied` (HTTP 400).
    BitrixRestV3ExceptionAccessdeniedexception,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
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
    ];
    const OTHER: Self = Self::Other;
}

/// Get Task by ID v 3.0: `tasks.task.get`
///
/// Scope: `tasks`. Access: any user. API: REST 3.0.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-get-rest-v3.html)
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

    /// `select`: `array`.
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
    const NAME: &'static str = "tasks.task.get";
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

/// Keys of `result` of `tasks.task.get`.
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

/// Keys of `result.item` of `tasks.task.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputItem {
    /// `id`: `integer`. Seen in examples only.
    pub id: Option<i64>,
    /// `title`: `string`. Seen in examples only.
    pub title: Option<String>,
    /// `description`: `string`. Seen in examples only.
    pub description: Option<String>,
    /// `responsible`: `object`. Seen in examples only.
    pub responsible: Option<GetOutputItemResponsible>,
    /// `deadline`: `string`. Seen in examples only.
    pub deadline: Option<String>,
    /// `needsControl`: `boolean`. Seen in examples only.
    pub needs_control: Option<bool>,
    /// `startPlan`. Seen in examples only.
    pub start_plan: Option<rt::Value>,
    /// `endPlan`. Seen in examples only.
    pub end_plan: Option<rt::Value>,
    /// `fileIds`. Seen in examples only.
    pub file_ids: Option<rt::Value>,
    /// `checklist`: `integer[]`. Seen in examples only.
    pub checklist: Option<Vec<i64>>,
    /// `epicId`. Seen in examples only.
    pub epic_id: Option<rt::Value>,
    /// `storyPoints`. Seen in examples only.
    pub story_points: Option<rt::Value>,
    /// `priority`: `string`. Seen in examples only.
    pub priority: Option<String>,
    /// `status`: `string`. Seen in examples only.
    pub status: Option<String>,
    /// `statusChanged`: `string`. Seen in examples only.
    pub status_changed: Option<String>,
    /// `parentId`. Seen in examples only.
    pub parent_id: Option<rt::Value>,
    /// `containsChecklist`: `boolean`. Seen in examples only.
    pub contains_checklist: Option<bool>,
    /// `containsSubTasks`: `boolean`. Seen in examples only.
    pub contains_sub_tasks: Option<bool>,
    /// `containsRelatedTasks`: `boolean`. Seen in examples only.
    pub contains_related_tasks: Option<bool>,
    /// `containsGanttLinks`: `boolean`. Seen in examples only.
    pub contains_gantt_links: Option<bool>,
    /// `containsPlacements`: `boolean`. Seen in examples only.
    pub contains_placements: Option<bool>,
    /// `containsResults`: `boolean`. Seen in examples only.
    pub contains_results: Option<bool>,
    /// `numberOfReminders`: `integer`. Seen in examples only.
    pub number_of_reminders: Option<i64>,
    /// `chatId`: `integer`. Seen in examples only.
    pub chat_id: Option<i64>,
    /// `plannedDuration`: `integer`. Seen in examples only.
    pub planned_duration: Option<i64>,
    /// `actualDuration`: `integer`. Seen in examples only.
    pub actual_duration: Option<i64>,
    /// `durationType`: `string`. Seen in examples only.
    pub duration_type: Option<String>,
    /// `started`. Seen in examples only.
    pub started: Option<rt::Value>,
    /// `estimatedTime`: `integer`. Seen in examples only.
    pub estimated_time: Option<i64>,
    /// `replicate`: `boolean`. Seen in examples only.
    pub replicate: Option<bool>,
    /// `changed`: `string`. Seen in examples only.
    pub changed: Option<String>,
    /// `closed`. Seen in examples only.
    pub closed: Option<rt::Value>,
    /// `activity`: `string`. Seen in examples only.
    pub activity: Option<String>,
    /// `guid`: `string`. Seen in examples only.
    pub guid: Option<String>,
    /// `xmlId`. Seen in examples only.
    pub xml_id: Option<rt::Value>,
    /// `exchangeId`. Seen in examples only.
    pub exchange_id: Option<rt::Value>,
    /// `exchangeModified`. Seen in examples only.
    pub exchange_modified: Option<rt::Value>,
    /// `outlookVersion`: `integer`. Seen in examples only.
    pub outlook_version: Option<i64>,
    /// `mark`: `string`. Seen in examples only.
    pub mark: Option<String>,
    /// `allowsChangeDeadline`: `boolean`. Seen in examples only.
    pub allows_change_deadline: Option<bool>,
    /// `allowsTimeTracking`: `boolean`. Seen in examples only.
    pub allows_time_tracking: Option<bool>,
    /// `matchesWorkTime`: `boolean`. Seen in examples only.
    pub matches_work_time: Option<bool>,
    /// `addInReport`. Seen in examples only.
    pub add_in_report: Option<rt::Value>,
    /// `isMultitask`: `boolean`. Seen in examples only.
    pub is_multitask: Option<bool>,
    /// `siteId`: `string`. Seen in examples only.
    pub site_id: Option<String>,
    /// `deadlineCount`. Seen in examples only.
    pub deadline_count: Option<rt::Value>,
    /// `declineReason`. Seen in examples only.
    pub decline_reason: Option<rt::Value>,
    /// `forumTopicId`. Seen in examples only.
    pub forum_topic_id: Option<rt::Value>,
    /// `link`: `string`. Seen in examples only.
    pub link: Option<rt::Link>,
    /// `rights`: `object`. Seen in examples only.
    pub rights: Option<AddOutputItemRights>,
    /// `archiveLink`: `string`. Seen in examples only.
    pub archive_link: Option<rt::Link>,
    /// `crmItemIds`: `string[]`. Seen in examples only.
    pub crm_item_ids: Option<Vec<String>>,
    /// `requireResult`: `boolean`. Seen in examples only.
    pub require_result: Option<bool>,
    /// `matchesSubTasksTime`: `boolean`. Seen in examples only.
    pub matches_sub_tasks_time: Option<bool>,
    /// `autocompleteSubTasks`: `boolean`. Seen in examples only.
    pub autocomplete_sub_tasks: Option<bool>,
    /// `allowsChangeDatePlan`: `boolean`. Seen in examples only.
    pub allows_change_date_plan: Option<bool>,
    /// `maxDeadlineChangeDate`. Seen in examples only.
    pub max_deadline_change_date: Option<rt::Value>,
    /// `maxDeadlineChanges`. Seen in examples only.
    pub max_deadline_changes: Option<rt::Value>,
    /// `requireDeadlineChangeReason`: `boolean`. Seen in examples only.
    pub require_deadline_change_reason: Option<bool>,
    /// `inFavorite`: `array`. Seen in examples only.
    pub in_favorite: Option<Vec<rt::Value>>,
    /// `inPin`: `array`. Seen in examples only.
    pub in_pin: Option<Vec<rt::Value>>,
    /// `inGroupPin`: `array`. Seen in examples only.
    pub in_group_pin: Option<Vec<rt::Value>>,
    /// `inMute`: `array`. Seen in examples only.
    pub in_mute: Option<Vec<rt::Value>>,
    /// `dependsOn`: `array`. Seen in examples only.
    pub depends_on: Option<Vec<rt::Value>>,
    /// `scenarios`: `string[]`. Seen in examples only.
    pub scenarios: Option<Vec<String>>,
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
        f.text("title", &mut self.title);
        f.text("description", &mut self.description);
        f.field("responsible", &mut self.responsible);
        f.text("deadline", &mut self.deadline);
        f.flag("needsControl", &mut self.needs_control);
        f.value("startPlan", &mut self.start_plan);
        f.value("endPlan", &mut self.end_plan);
        f.value("fileIds", &mut self.file_ids);
        f.field("checklist", &mut self.checklist);
        f.value("epicId", &mut self.epic_id);
        f.value("storyPoints", &mut self.story_points);
        f.text("priority", &mut self.priority);
        f.text("status", &mut self.status);
        f.text("statusChanged", &mut self.status_changed);
        f.value("parentId", &mut self.parent_id);
        f.flag("containsChecklist", &mut self.contains_checklist);
        f.flag("containsSubTasks", &mut self.contains_sub_tasks);
        f.flag("containsRelatedTasks", &mut self.contains_related_tasks);
        f.flag("containsGanttLinks", &mut self.contains_gantt_links);
        f.flag("containsPlacements", &mut self.contains_placements);
        f.flag("containsResults", &mut self.contains_results);
        f.int("numberOfReminders", &mut self.number_of_reminders);
        f.int("chatId", &mut self.chat_id);
        f.int("plannedDuration", &mut self.planned_duration);
        f.int("actualDuration", &mut self.actual_duration);
        f.text("durationType", &mut self.duration_type);
        f.value("started", &mut self.started);
        f.int("estimatedTime", &mut self.estimated_time);
        f.flag("replicate", &mut self.replicate);
        f.text("changed", &mut self.changed);
        f.value("closed", &mut self.closed);
        f.text("activity", &mut self.activity);
        f.text("guid", &mut self.guid);
        f.value("xmlId", &mut self.xml_id);
        f.value("exchangeId", &mut self.exchange_id);
        f.value("exchangeModified", &mut self.exchange_modified);
        f.int("outlookVersion", &mut self.outlook_version);
        f.text("mark", &mut self.mark);
        f.flag("allowsChangeDeadline", &mut self.allows_change_deadline);
        f.flag("allowsTimeTracking", &mut self.allows_time_tracking);
        f.flag("matchesWorkTime", &mut self.matches_work_time);
        f.value("addInReport", &mut self.add_in_report);
        f.flag("isMultitask", &mut self.is_multitask);
        f.text("siteId", &mut self.site_id);
        f.value("deadlineCount", &mut self.deadline_count);
        f.value("declineReason", &mut self.decline_reason);
        f.value("forumTopicId", &mut self.forum_topic_id);
        f.link("link", &mut self.link);
        f.field("rights", &mut self.rights);
        f.link("archiveLink", &mut self.archive_link);
        f.field("crmItemIds", &mut self.crm_item_ids);
        f.flag("requireResult", &mut self.require_result);
        f.flag("matchesSubTasksTime", &mut self.matches_sub_tasks_time);
        f.flag("autocompleteSubTasks", &mut self.autocomplete_sub_tasks);
        f.flag("allowsChangeDatePlan", &mut self.allows_change_date_plan);
        f.value("maxDeadlineChangeDate", &mut self.max_deadline_change_date);
        f.value("maxDeadlineChanges", &mut self.max_deadline_changes);
        f.flag("requireDeadlineChangeReason", &mut self.require_deadline_change_reason);
        f.field("inFavorite", &mut self.in_favorite);
        f.field("inPin", &mut self.in_pin);
        f.field("inGroupPin", &mut self.in_group_pin);
        f.field("inMute", &mut self.in_mute);
        f.field("dependsOn", &mut self.depends_on);
        f.field("scenarios", &mut self.scenarios);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.item.responsible` of `tasks.task.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputItemResponsible {
    /// `name`: `string`. Seen in examples only.
    pub name: Option<String>,
    /// `email`: `string`. Seen in examples only.
    pub email: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputItemResponsible {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputItemResponsible", self, f)
    }
}

impl rt::Object for GetOutputItemResponsible {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("name", &mut self.name);
        f.text("email", &mut self.email);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `tasks.task.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`:
    ///
    /// - `id`: ``Required field `id` is missing`` (HTTP 400)
    /// - `id`: ``Field `id` requires data type `int` for this request`` (HTTP 400)
    BitrixRestV3ExceptionValidationRequestvalidationexception,
    /// `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`: `id`: ``Record with ID = `2` not found`` (HTTP
    /// 400).
    BitrixRestV3ExceptionEntitynotfoundexception,
    /// `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`:
    /// `` Unknown field `status` for entity `TaskDto` `` (HTTP 400).
    BitrixRestV3ExceptionUnknowndtopropertyexception,
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
            "BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionEntitynotfoundexception,
        ),
        (
            "BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionUnknowndtopropertyexception,
        ),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Task List v 3.0: `tasks.task.list`
///
/// Scope: `tasks`. Access: any user. API: REST 3.0. A list: [`rt::Client::list`] reads all of its
/// pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-list-rest-v3.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct List(rt::Params);

impl List {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `select`: `array`.
    #[inline]
    pub fn select(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("select", value.into()))
    }

    /// `filter`: `array`.
    #[inline]
    pub fn filter(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("filter", value.into()))
    }

    /// `order`: `object`.
    #[inline]
    pub fn order(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("order", value.into()))
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
    const NAME: &'static str = "tasks.task.list";
    const API: rt::Api = rt::Api::V3;
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

/// Keys of `pagination` of `tasks.task.list`.
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

/// Keys of `result` of `tasks.task.list`.
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

/// Keys of `result.items` of `tasks.task.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutputItems {
    /// `id`: `integer`. Seen in examples only.
    pub id: Option<i64>,
    /// `title`: `string`. Seen in examples only.
    pub title: Option<String>,
    /// `responsibleId`: `integer`. Seen in examples only.
    pub responsible_id: Option<i64>,
    /// `deadline`: `string`. Seen in examples only.
    pub deadline: Option<String>,
    /// `status`: `string`. Seen in examples only.
    pub status: Option<String>,
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
        f.text("title", &mut self.title);
        f.int("responsibleId", &mut self.responsible_id);
        f.text("deadline", &mut self.deadline);
        f.text("status", &mut self.status);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `tasks.task.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: `Access denied` (HTTP 400).
    BitrixRestV3ExceptionAccessdeniedexception,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`: `#FIELD#`:
    /// ``In DTO `TaskDto`, the `#FIELD#` field requires the `Filterable` attribute for such a request``
    /// (HTTP 400).
    BitrixRestV3ExceptionValidationRequestvalidationexception,
    /// `BITRIX_REST_V3_EXCEPTION_INVALIDORDEREXCEPTION`: `order`:
    /// `` Unable to recognize sorting parameter `#ORDER#` `` (HTTP 400).
    BitrixRestV3ExceptionInvalidorderexception,
    /// `BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION`:
    ///
    /// - `limit`: `` Unable to recognize pagination parameter `#PAGE#` `` (HTTP 400)
    /// - `offset`: `` Unable to recognize pagination parameter `#PAGE#` `` (HTTP 400)
    /// - `page`: `` Unable to recognize pagination parameter `#PAGE#` `` (HTTP 400)
    BitrixRestV3ExceptionInvalidpaginationexception,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionAccessdeniedexception,
        ),
        (
            "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionValidationRequestvalidationexception,
        ),
        (
            "BITRIX_REST_V3_EXCEPTION_INVALIDORDEREXCEPTION",
            "",
            Self::BitrixRestV3ExceptionInvalidorderexception,
        ),
        (
            "BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionInvalidpaginationexception,
        ),
    ];
    const OTHER: Self = Self::Other;
}

/// Update Task v 3.0: `tasks.task.update`
///
/// Scope: `tasks`. API: REST 3.0.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-update-rest-v3.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Update(rt::Params);

impl Update {
    /// A request with its required parameters:
    ///
    /// - `id`: `integer`.
    /// - `fields`: `object`.
    #[inline]
    pub fn new(id: i64, fields: impl Into<rt::Value>) -> Self {
        Self(rt::Params::new().int("id", id).value("fields", fields.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Update {
    const NAME: &'static str = "tasks.task.update";
    const API: rt::Api = rt::Api::V3;
    const REQUIRED: &'static [&'static str] = &["id", "fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = rt::Either<DeleteOutput, bool>;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `tasks.task.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFields(rt::Params);

impl UpdateFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `title`: `string`. Seen in examples only.
    #[inline]
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("title", value.into()))
    }

    /// `deadline`: `string`. Seen in examples only.
    #[inline]
    pub fn deadline(self, value: impl Into<String>) -> Self {
        Self(self.0.text("deadline", value.into()))
    }

    /// `creatorId`: `integer`. Seen in examples only.
    #[inline]
    pub fn creator_id(self, value: i64) -> Self {
        Self(self.0.int("creatorId", value))
    }

    /// `responsibleId`: `integer`. Seen in examples only.
    #[inline]
    pub fn responsible_id(self, value: i64) -> Self {
        Self(self.0.int("responsibleId", value))
    }

    /// `crmItemIds`: `string[]`. Seen in examples only.
    #[inline]
    pub fn crm_item_ids(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.texts("crmItemIds", value))
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

impl From<UpdateFields> for rt::Value {
    #[inline]
    fn from(object: UpdateFields) -> Self {
        object.0.into_value()
    }
}

/// What can go wrong in `tasks.task.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`:
    ///
    /// - `id`: ``Required field `#FIELD#` is missing`` (HTTP 400)
    /// - `fields`: ``Required field `#FIELD#` is missing`` (HTTP 400)
    /// - `#FIELD#`: ``The field `#FIELD#` requires data type `#TYPE#` for such a request`` (HTTP 400)
    /// - `responsibleId`: `The user specified in the "Responsible" field was not found` (HTTP 400)
    /// - `parentId`: `The task specified in the "Parent Task" field was not found` (HTTP 400)
    /// - `parentId`: `Cannot bind a node to itself` (HTTP 400)
    /// - `endPlan`: `The specified end date is earlier than the start date in the planning` (HTTP 400)
    /// - `endPlan`: `The specified duration of the task is too long` (HTTP 400)
    /// - `creatorId`:
    ///   ``In DTO `TaskDto`, the field `creatorId` requires the presence of the `Editable` attribute for such a request``
    ///   (HTTP 400)
    BitrixRestV3ExceptionValidationRequestvalidationexception,
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: `id`: `Access denied` (HTTP 400).
    BitrixRestV3ExceptionAccessdeniedexception,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
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
    ];
    const OTHER: Self = Self::Other;
}
