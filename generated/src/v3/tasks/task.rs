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

    /// `id`: `integer`.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// `title`: `string`. Required.
    #[inline]
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("title", value.into()))
    }

    /// `description`: `string`.
    #[inline]
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("description", value.into()))
    }

    /// `creatorId`: `integer`. Required.
    #[inline]
    pub fn creator_id(self, value: i64) -> Self {
        Self(self.0.int("creatorId", value))
    }

    /// `creator`: `object`.
    #[inline]
    pub fn creator(self, value: crate::types::TasksFieldsRestV3UserInput) -> Self {
        Self(self.0.object("creator", value.into()))
    }

    /// `created`: `datetime`.
    #[inline]
    pub fn created(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("created", value.into()))
    }

    /// `responsibleId`: `integer`. Required.
    #[inline]
    pub fn responsible_id(self, value: i64) -> Self {
        Self(self.0.int("responsibleId", value))
    }

    /// `responsible`: `object`.
    #[inline]
    pub fn responsible(self, value: crate::types::TasksFieldsRestV3UserInput) -> Self {
        Self(self.0.object("responsible", value.into()))
    }

    /// `deadline`: `datetime`.
    #[inline]
    pub fn deadline(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("deadline", value.into()))
    }

    /// `needsControl`: `boolean`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn needs_control(self, value: bool) -> Self {
        Self(self.0.yes_no("needsControl", value))
    }

    /// `startPlan`: `datetime`.
    #[inline]
    pub fn start_plan(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("startPlan", value.into()))
    }

    /// `endPlan`: `datetime`.
    #[inline]
    pub fn end_plan(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("endPlan", value.into()))
    }

    /// `checklist`: `array`.
    #[inline]
    pub fn checklist(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("checklist", value.into()))
    }

    /// `groupId`: `integer`.
    #[inline]
    pub fn group_id(self, value: i64) -> Self {
        Self(self.0.int("groupId", value))
    }

    /// `group`: `object`.
    #[inline]
    pub fn group(self, value: crate::types::TasksFieldsRestV3GroupInput) -> Self {
        Self(self.0.object("group", value.into()))
    }

    /// `stageId`: `integer`.
    #[inline]
    pub fn stage_id(self, value: i64) -> Self {
        Self(self.0.int("stageId", value))
    }

    /// `stage`: `object`.
    #[inline]
    pub fn stage(self, value: crate::types::TasksFieldsRestV3StageInput) -> Self {
        Self(self.0.object("stage", value.into()))
    }

    /// `epicId`: `integer`.
    #[inline]
    pub fn epic_id(self, value: i64) -> Self {
        Self(self.0.int("epicId", value))
    }

    /// `storyPoints`: `integer`.
    #[inline]
    pub fn story_points(self, value: i64) -> Self {
        Self(self.0.int("storyPoints", value))
    }

    /// `flowId`: `integer`.
    #[inline]
    pub fn flow_id(self, value: i64) -> Self {
        Self(self.0.int("flowId", value))
    }

    /// `flow`: `object`.
    #[inline]
    pub fn flow(self, value: crate::types::TasksFieldsRestV3FlowInput) -> Self {
        Self(self.0.object("flow", value.into()))
    }

    /// `priority`: `string`. Values: `high`, `average`, `low`.
    #[inline]
    pub fn priority(self, value: impl Into<String>) -> Self {
        Self(self.0.text("priority", value.into()))
    }

    /// `status`: `string`. Values: `pending`, `in_progress`, `supposedly_completed`, `completed`,
    /// `deferred`, `declined`.
    #[inline]
    pub fn status(self, value: impl Into<String>) -> Self {
        Self(self.0.text("status", value.into()))
    }

    /// `statusChanged`: `datetime`.
    #[inline]
    pub fn status_changed(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("statusChanged", value.into()))
    }

    /// `accomplices`: `integer[]`.
    #[inline]
    pub fn accomplices(self, value: impl IntoIterator<Item = i64>) -> Self {
        Self(self.0.ints("accomplices", value))
    }

    /// `auditors`: `integer[]`.
    #[inline]
    pub fn auditors(self, value: impl IntoIterator<Item = i64>) -> Self {
        Self(self.0.ints("auditors", value))
    }

    /// `parentId`: `integer`.
    #[inline]
    pub fn parent_id(self, value: i64) -> Self {
        Self(self.0.int("parentId", value))
    }

    /// `parent`: `object`.
    #[inline]
    pub fn parent(self, value: crate::types::TasksFieldsRestV3TaskdtoInput) -> Self {
        Self(self.0.object("parent", value.into()))
    }

    /// `containsChecklist`: `boolean`.
    #[inline]
    pub fn contains_checklist(self, value: bool) -> Self {
        Self(self.0.flag("containsChecklist", value))
    }

    /// `containsSubTasks`: `boolean`.
    #[inline]
    pub fn contains_sub_tasks(self, value: bool) -> Self {
        Self(self.0.flag("containsSubTasks", value))
    }

    /// `containsRelatedTasks`: `boolean`.
    #[inline]
    pub fn contains_related_tasks(self, value: bool) -> Self {
        Self(self.0.flag("containsRelatedTasks", value))
    }

    /// `containsGanttLinks`: `boolean`.
    #[inline]
    pub fn contains_gantt_links(self, value: bool) -> Self {
        Self(self.0.flag("containsGanttLinks", value))
    }

    /// `containsPlacements`: `boolean`.
    #[inline]
    pub fn contains_placements(self, value: bool) -> Self {
        Self(self.0.flag("containsPlacements", value))
    }

    /// `containsResults`: `boolean`.
    #[inline]
    pub fn contains_results(self, value: bool) -> Self {
        Self(self.0.flag("containsResults", value))
    }

    /// `numberOfReminders`: `integer`.
    #[inline]
    pub fn number_of_reminders(self, value: i64) -> Self {
        Self(self.0.int("numberOfReminders", value))
    }

    /// `chatId`: `integer`.
    #[inline]
    pub fn chat_id(self, value: i64) -> Self {
        Self(self.0.int("chatId", value))
    }

    /// `chat`: `object`.
    #[inline]
    pub fn chat(self, value: crate::types::TasksFieldsRestV3TaskChatInput) -> Self {
        Self(self.0.object("chat", value.into()))
    }

    /// `plannedDuration`: `integer`.
    #[inline]
    pub fn planned_duration(self, value: i64) -> Self {
        Self(self.0.int("plannedDuration", value))
    }

    /// `actualDuration`: `integer`.
    #[inline]
    pub fn actual_duration(self, value: i64) -> Self {
        Self(self.0.int("actualDuration", value))
    }

    /// `durationType`: `string`. Values: `secs`, `mins`, `hours`, `days`, `weeks`, `monts`, `years`.
    #[inline]
    pub fn duration_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("durationType", value.into()))
    }

    /// `started`: `datetime`.
    #[inline]
    pub fn started(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("started", value.into()))
    }

    /// `estimatedTime`: `integer`.
    #[inline]
    pub fn estimated_time(self, value: i64) -> Self {
        Self(self.0.int("estimatedTime", value))
    }

    /// `replicate`: `boolean`. Values: `Y`, `N`.
    #[inline]
    pub fn replicate(self, value: bool) -> Self {
        Self(self.0.yes_no("replicate", value))
    }

    /// `changed`: `datetime`.
    #[inline]
    pub fn changed(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("changed", value.into()))
    }

    /// `changedById`: `integer`.
    #[inline]
    pub fn changed_by_id(self, value: i64) -> Self {
        Self(self.0.int("changedById", value))
    }

    /// `changedBy`: `object`.
    #[inline]
    pub fn changed_by(self, value: crate::types::TasksFieldsRestV3UserInput) -> Self {
        Self(self.0.object("changedBy", value.into()))
    }

    /// `statusChangedById`: `integer`.
    #[inline]
    pub fn status_changed_by_id(self, value: i64) -> Self {
        Self(self.0.int("statusChangedById", value))
    }

    /// `statusChangedBy`: `object`.
    #[inline]
    pub fn status_changed_by(
        self,
        value: crate::types::TasksFieldsRestV3UserInput,
    ) -> Self {
        Self(self.0.object("statusChangedBy", value.into()))
    }

    /// `closedById`: `integer`.
    #[inline]
    pub fn closed_by_id(self, value: i64) -> Self {
        Self(self.0.int("closedById", value))
    }

    /// `closedBy`: `object`.
    #[inline]
    pub fn closed_by(self, value: crate::types::TasksFieldsRestV3UserInput) -> Self {
        Self(self.0.object("closedBy", value.into()))
    }

    /// `closed`: `datetime`.
    #[inline]
    pub fn closed(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("closed", value.into()))
    }

    /// `activity`: `datetime`.
    #[inline]
    pub fn activity(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("activity", value.into()))
    }

    /// `guid`: `string`.
    #[inline]
    pub fn guid(self, value: impl Into<String>) -> Self {
        Self(self.0.text("guid", value.into()))
    }

    /// `xmlId`: `string`.
    #[inline]
    pub fn xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("xmlId", value.into()))
    }

    /// `exchangeId`: `string`.
    #[inline]
    pub fn exchange_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("exchangeId", value.into()))
    }

    /// `exchangeModified`: `string`.
    #[inline]
    pub fn exchange_modified(self, value: impl Into<String>) -> Self {
        Self(self.0.text("exchangeModified", value.into()))
    }

    /// `outlookVersion`: `integer`.
    #[inline]
    pub fn outlook_version(self, value: i64) -> Self {
        Self(self.0.int("outlookVersion", value))
    }

    /// `mark`: `string`. Values: `N`, `P` or others.
    #[inline]
    pub fn mark(self, value: impl Into<String>) -> Self {
        Self(self.0.text("mark", value.into()))
    }

    /// `allowsChangeDeadline`: `boolean`. Values: `Y`, `N`.
    #[inline]
    pub fn allows_change_deadline(self, value: bool) -> Self {
        Self(self.0.yes_no("allowsChangeDeadline", value))
    }

    /// `allowsTimeTracking`: `boolean`. Values: `Y`, `N`.
    #[inline]
    pub fn allows_time_tracking(self, value: bool) -> Self {
        Self(self.0.yes_no("allowsTimeTracking", value))
    }

    /// `matchesWorkTime`: `boolean`. Values: `Y`, `N`.
    #[inline]
    pub fn matches_work_time(self, value: bool) -> Self {
        Self(self.0.yes_no("matchesWorkTime", value))
    }

    /// `addInReport`: `boolean`. Values: `Y`, `N`.
    #[inline]
    pub fn add_in_report(self, value: bool) -> Self {
        Self(self.0.yes_no("addInReport", value))
    }

    /// `isMultitask`: `boolean`. Values: `Y`, `N`.
    #[inline]
    pub fn is_multitask(self, value: bool) -> Self {
        Self(self.0.yes_no("isMultitask", value))
    }

    /// `siteId`: `string`.
    #[inline]
    pub fn site_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("siteId", value.into()))
    }

    /// `forkedByTemplateId`: `integer`.
    #[inline]
    pub fn forked_by_template_id(self, value: i64) -> Self {
        Self(self.0.int("forkedByTemplateId", value))
    }

    /// `forkedByTemplate`: `object`.
    #[inline]
    pub fn forked_by_template(
        self,
        value: crate::types::TasksFieldsRestV3TemplateInput,
    ) -> Self {
        Self(self.0.object("forkedByTemplate", value.into()))
    }

    /// `maxDeadlineChangeDate`: `datetime`.
    #[inline]
    pub fn max_deadline_change_date(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("maxDeadlineChangeDate", value.into()))
    }

    /// `maxDeadlineChanges`: `integer`.
    #[inline]
    pub fn max_deadline_changes(self, value: i64) -> Self {
        Self(self.0.int("maxDeadlineChanges", value))
    }

    /// `requireDeadlineChangeReason`: `boolean`. Values: `Y`, `N`.
    #[inline]
    pub fn require_deadline_change_reason(self, value: bool) -> Self {
        Self(self.0.yes_no("requireDeadlineChangeReason", value))
    }

    /// `link`: `string`.
    #[inline]
    pub fn link(self, value: impl Into<String>) -> Self {
        Self(self.0.text("link", value.into()))
    }

    /// `rights`: `array`. In examples: `object`.
    ///
    /// See [`AddFieldsRights`].
    #[inline]
    pub fn rights(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("rights", value.into()))
    }

    /// `archiveLink`: `string`.
    #[inline]
    pub fn archive_link(self, value: impl Into<String>) -> Self {
        Self(self.0.text("archiveLink", value.into()))
    }

    /// `crmItemIds`: `array`.
    #[inline]
    pub fn crm_item_ids(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("crmItemIds", value.into()))
    }

    /// `emailId`: `integer`.
    #[inline]
    pub fn email_id(self, value: i64) -> Self {
        Self(self.0.int("emailId", value))
    }

    /// `email`: `object`.
    #[inline]
    pub fn email(self, value: crate::types::TasksFieldsRestV3EmailInput) -> Self {
        Self(self.0.object("email", value.into()))
    }

    /// `elapsedTime`: `object`.
    #[inline]
    pub fn elapsed_time(
        self,
        value: crate::types::TasksFieldsRestV3ElapsedTimeInput,
    ) -> Self {
        Self(self.0.object("elapsedTime", value.into()))
    }

    /// `requireResult`: `boolean`. Values: `Y`, `N`.
    #[inline]
    pub fn require_result(self, value: bool) -> Self {
        Self(self.0.yes_no("requireResult", value))
    }

    /// `matchesSubTasksTime`: `boolean`. Values: `Y`, `N`.
    #[inline]
    pub fn matches_sub_tasks_time(self, value: bool) -> Self {
        Self(self.0.yes_no("matchesSubTasksTime", value))
    }

    /// `autocompleteSubTasks`: `boolean`. Values: `Y`, `N`.
    #[inline]
    pub fn autocomplete_sub_tasks(self, value: bool) -> Self {
        Self(self.0.yes_no("autocompleteSubTasks", value))
    }

    /// `allowsChangeDatePlan`: `boolean`. Values: `Y`, `N`.
    #[inline]
    pub fn allows_change_date_plan(self, value: bool) -> Self {
        Self(self.0.yes_no("allowsChangeDatePlan", value))
    }

    /// `inFavorite`: `array`.
    #[inline]
    pub fn in_favorite(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("inFavorite", value.into()))
    }

    /// `inPin`: `array`.
    #[inline]
    pub fn in_pin(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("inPin", value.into()))
    }

    /// `inGroupPin`: `array`.
    #[inline]
    pub fn in_group_pin(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("inGroupPin", value.into()))
    }

    /// `inMute`: `array`.
    #[inline]
    pub fn in_mute(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("inMute", value.into()))
    }

    /// `source`: `object`.
    #[inline]
    pub fn source(self, value: crate::types::TasksFieldsRestV3SourceInput) -> Self {
        Self(self.0.object("source", value.into()))
    }

    /// `dependsOn`: `array`.
    #[inline]
    pub fn depends_on(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("dependsOn", value.into()))
    }

    /// `scenarios`: `array`. Values: `default`, `crm`, `mobile`, `voice`, `video`.
    #[inline]
    pub fn scenarios(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("scenarios", value.into()))
    }

    /// `fileIds`. Seen in examples only.
    #[inline]
    pub fn file_ids(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("fileIds", value.into()))
    }

    /// `deadlineCount`. Seen in examples only.
    #[inline]
    pub fn deadline_count(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("deadlineCount", value.into()))
    }

    /// `declineReason`. Seen in examples only.
    #[inline]
    pub fn decline_reason(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("declineReason", value.into()))
    }

    /// `forumTopicId`. Seen in examples only.
    #[inline]
    pub fn forum_topic_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("forumTopicId", value.into()))
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

/// Keys of `fields.rights` of `tasks.task.add`, `fields.rights` of `tasks.task.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFieldsRights(rt::Params);

impl AddFieldsRights {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `read`: `boolean`. Seen in examples only.
    #[inline]
    pub fn read(self, value: bool) -> Self {
        Self(self.0.flag("read", value))
    }

    /// `watch`: `boolean`. Seen in examples only.
    #[inline]
    pub fn watch(self, value: bool) -> Self {
        Self(self.0.flag("watch", value))
    }

    /// `mute`: `boolean`. Seen in examples only.
    #[inline]
    pub fn mute(self, value: bool) -> Self {
        Self(self.0.flag("mute", value))
    }

    /// `createResult`: `boolean`. Seen in examples only.
    #[inline]
    pub fn create_result(self, value: bool) -> Self {
        Self(self.0.flag("createResult", value))
    }

    /// `edit`: `boolean`. Seen in examples only.
    #[inline]
    pub fn edit(self, value: bool) -> Self {
        Self(self.0.flag("edit", value))
    }

    /// `remove`: `boolean`. Seen in examples only.
    #[inline]
    pub fn remove(self, value: bool) -> Self {
        Self(self.0.flag("remove", value))
    }

    /// `complete`: `boolean`. Seen in examples only.
    #[inline]
    pub fn complete(self, value: bool) -> Self {
        Self(self.0.flag("complete", value))
    }

    /// `approve`: `boolean`. Seen in examples only.
    #[inline]
    pub fn approve(self, value: bool) -> Self {
        Self(self.0.flag("approve", value))
    }

    /// `disapprove`: `boolean`. Seen in examples only.
    #[inline]
    pub fn disapprove(self, value: bool) -> Self {
        Self(self.0.flag("disapprove", value))
    }

    /// `start`: `boolean`. Seen in examples only.
    #[inline]
    pub fn start(self, value: bool) -> Self {
        Self(self.0.flag("start", value))
    }

    /// `take`: `boolean`. Seen in examples only.
    #[inline]
    pub fn take(self, value: bool) -> Self {
        Self(self.0.flag("take", value))
    }

    /// `delegate`: `boolean`. Seen in examples only.
    #[inline]
    pub fn delegate(self, value: bool) -> Self {
        Self(self.0.flag("delegate", value))
    }

    /// `defer`: `boolean`. Seen in examples only.
    #[inline]
    pub fn defer(self, value: bool) -> Self {
        Self(self.0.flag("defer", value))
    }

    /// `renew`: `boolean`. Seen in examples only.
    #[inline]
    pub fn renew(self, value: bool) -> Self {
        Self(self.0.flag("renew", value))
    }

    /// `deadline`: `boolean`. Seen in examples only.
    #[inline]
    pub fn deadline(self, value: bool) -> Self {
        Self(self.0.flag("deadline", value))
    }

    /// `datePlan`: `boolean`. Seen in examples only.
    #[inline]
    pub fn date_plan(self, value: bool) -> Self {
        Self(self.0.flag("datePlan", value))
    }

    /// `changeDirector`: `boolean`. Seen in examples only.
    #[inline]
    pub fn change_director(self, value: bool) -> Self {
        Self(self.0.flag("changeDirector", value))
    }

    /// `changeResponsible`: `boolean`. Seen in examples only.
    #[inline]
    pub fn change_responsible(self, value: bool) -> Self {
        Self(self.0.flag("changeResponsible", value))
    }

    /// `changeAccomplices`: `boolean`. Seen in examples only.
    #[inline]
    pub fn change_accomplices(self, value: bool) -> Self {
        Self(self.0.flag("changeAccomplices", value))
    }

    /// `pause`: `boolean`. Seen in examples only.
    #[inline]
    pub fn pause(self, value: bool) -> Self {
        Self(self.0.flag("pause", value))
    }

    /// `timeTracking`: `boolean`. Seen in examples only.
    #[inline]
    pub fn time_tracking(self, value: bool) -> Self {
        Self(self.0.flag("timeTracking", value))
    }

    /// `mark`: `boolean`. Seen in examples only.
    #[inline]
    pub fn mark(self, value: bool) -> Self {
        Self(self.0.flag("mark", value))
    }

    /// `changeStatus`: `boolean`. Seen in examples only.
    #[inline]
    pub fn change_status(self, value: bool) -> Self {
        Self(self.0.flag("changeStatus", value))
    }

    /// `reminder`: `boolean`. Seen in examples only.
    #[inline]
    pub fn reminder(self, value: bool) -> Self {
        Self(self.0.flag("reminder", value))
    }

    /// `addAuditors`: `boolean`. Seen in examples only.
    #[inline]
    pub fn add_auditors(self, value: bool) -> Self {
        Self(self.0.flag("addAuditors", value))
    }

    /// `elapsedTime`: `boolean`. Seen in examples only.
    #[inline]
    pub fn elapsed_time(self, value: bool) -> Self {
        Self(self.0.flag("elapsedTime", value))
    }

    /// `favorite`: `boolean`. Seen in examples only.
    #[inline]
    pub fn favorite(self, value: bool) -> Self {
        Self(self.0.flag("favorite", value))
    }

    /// `checklistAdd`: `boolean`. Seen in examples only.
    #[inline]
    pub fn checklist_add(self, value: bool) -> Self {
        Self(self.0.flag("checklistAdd", value))
    }

    /// `checklistEdit`: `boolean`. Seen in examples only.
    #[inline]
    pub fn checklist_edit(self, value: bool) -> Self {
        Self(self.0.flag("checklistEdit", value))
    }

    /// `checklistSave`: `boolean`. Seen in examples only.
    #[inline]
    pub fn checklist_save(self, value: bool) -> Self {
        Self(self.0.flag("checklistSave", value))
    }

    /// `checklistToggle`: `boolean`. Seen in examples only.
    #[inline]
    pub fn checklist_toggle(self, value: bool) -> Self {
        Self(self.0.flag("checklistToggle", value))
    }

    /// `automate`: `boolean`. Seen in examples only.
    #[inline]
    pub fn automate(self, value: bool) -> Self {
        Self(self.0.flag("automate", value))
    }

    /// `resultEdit`: `boolean`. Seen in examples only.
    #[inline]
    pub fn result_edit(self, value: bool) -> Self {
        Self(self.0.flag("resultEdit", value))
    }

    /// `completeResult`: `boolean`. Seen in examples only.
    #[inline]
    pub fn complete_result(self, value: bool) -> Self {
        Self(self.0.flag("completeResult", value))
    }

    /// `removeResult`: `boolean`. Seen in examples only.
    #[inline]
    pub fn remove_result(self, value: bool) -> Self {
        Self(self.0.flag("removeResult", value))
    }

    /// `resultRead`: `boolean`. Seen in examples only.
    #[inline]
    pub fn result_read(self, value: bool) -> Self {
        Self(self.0.flag("resultRead", value))
    }

    /// `admin`: `boolean`. Seen in examples only.
    #[inline]
    pub fn admin(self, value: bool) -> Self {
        Self(self.0.flag("admin", value))
    }

    /// `createSubtask`: `boolean`. Seen in examples only.
    #[inline]
    pub fn create_subtask(self, value: bool) -> Self {
        Self(self.0.flag("createSubtask", value))
    }

    /// `copy`: `boolean`. Seen in examples only.
    #[inline]
    pub fn copy(self, value: bool) -> Self {
        Self(self.0.flag("copy", value))
    }

    /// `saveAsTemplate`: `boolean`. Seen in examples only.
    #[inline]
    pub fn save_as_template(self, value: bool) -> Self {
        Self(self.0.flag("saveAsTemplate", value))
    }

    /// `attachFile`: `boolean`. Seen in examples only.
    #[inline]
    pub fn attach_file(self, value: bool) -> Self {
        Self(self.0.flag("attachFile", value))
    }

    /// `detachFile`: `boolean`. Seen in examples only.
    #[inline]
    pub fn detach_file(self, value: bool) -> Self {
        Self(self.0.flag("detachFile", value))
    }

    /// `detachParent`: `boolean`. Seen in examples only.
    #[inline]
    pub fn detach_parent(self, value: bool) -> Self {
        Self(self.0.flag("detachParent", value))
    }

    /// `createGanttDependence`: `boolean`. Seen in examples only.
    #[inline]
    pub fn create_gantt_dependence(self, value: bool) -> Self {
        Self(self.0.flag("createGanttDependence", value))
    }

    /// `sort`: `boolean`. Seen in examples only.
    #[inline]
    pub fn sort(self, value: bool) -> Self {
        Self(self.0.flag("sort", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddFieldsRights> for rt::Params {
    #[inline]
    fn from(object: AddFieldsRights) -> Self {
        object.0
    }
}

impl From<AddFieldsRights> for rt::Value {
    #[inline]
    fn from(object: AddFieldsRights) -> Self {
        object.0.into_value()
    }
}

/// Keys of `result` of `tasks.task.add`, `result` of `tasks.task.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutput {
    /// `item`: `object`.
    pub item: Option<crate::types::TasksFieldsRestV3Taskdto>,
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
    /// `result`. In examples: `boolean`.
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
    type Output = AddOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
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

    /// `select`: `array`. Default: `["id"]`.
    #[inline]
    pub fn select(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("select", value.into()))
    }

    /// `filter`: `array`.
    #[inline]
    pub fn filter(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("filter", value.into()))
    }

    /// `order`: `object`. Default: `id ASC`.
    ///
    /// See [`ListOrder`].
    #[inline]
    pub fn order(self, value: impl Into<rt::Order>) -> Self {
        Self(self.0.order("order", value))
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
    type Item = crate::types::TasksFieldsRestV3Taskdto;
}

/// Keys of `order` of `tasks.task.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListOrder(rt::Params);

impl ListOrder {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("id", value.into()))
    }

    /// `title`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("title", value.into()))
    }

    /// `creatorId`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn creator_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("creatorId", value.into()))
    }

    /// `created`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn created(self, value: impl Into<String>) -> Self {
        Self(self.0.text("created", value.into()))
    }

    /// `responsibleId`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn responsible_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("responsibleId", value.into()))
    }

    /// `deadline`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn deadline(self, value: impl Into<String>) -> Self {
        Self(self.0.text("deadline", value.into()))
    }

    /// `startPlan`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn start_plan(self, value: impl Into<String>) -> Self {
        Self(self.0.text("startPlan", value.into()))
    }

    /// `endPlan`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn end_plan(self, value: impl Into<String>) -> Self {
        Self(self.0.text("endPlan", value.into()))
    }

    /// `groupId`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn group_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("groupId", value.into()))
    }

    /// `priority`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn priority(self, value: impl Into<String>) -> Self {
        Self(self.0.text("priority", value.into()))
    }

    /// `status`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn status(self, value: impl Into<String>) -> Self {
        Self(self.0.text("status", value.into()))
    }

    /// `started`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn started(self, value: impl Into<String>) -> Self {
        Self(self.0.text("started", value.into()))
    }

    /// `estimatedTime`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn estimated_time(self, value: impl Into<String>) -> Self {
        Self(self.0.text("estimatedTime", value.into()))
    }

    /// `changed`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn changed(self, value: impl Into<String>) -> Self {
        Self(self.0.text("changed", value.into()))
    }

    /// `closed`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn closed(self, value: impl Into<String>) -> Self {
        Self(self.0.text("closed", value.into()))
    }

    /// `activity`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn activity(self, value: impl Into<String>) -> Self {
        Self(self.0.text("activity", value.into()))
    }

    /// `mark`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn mark(self, value: impl Into<String>) -> Self {
        Self(self.0.text("mark", value.into()))
    }

    /// `allowsChangeDeadline`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn allows_change_deadline(self, value: impl Into<String>) -> Self {
        Self(self.0.text("allowsChangeDeadline", value.into()))
    }

    /// `allowsTimeTracking`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn allows_time_tracking(self, value: impl Into<String>) -> Self {
        Self(self.0.text("allowsTimeTracking", value.into()))
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
    pub items: Option<Vec<crate::types::TasksFieldsRestV3Taskdto>>,
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

    /// `id`: `integer`.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
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

    /// `creatorId`: `integer`.
    #[inline]
    pub fn creator_id(self, value: i64) -> Self {
        Self(self.0.int("creatorId", value))
    }

    /// `creator`: `object`.
    #[inline]
    pub fn creator(self, value: crate::types::TasksFieldsRestV3UserInput) -> Self {
        Self(self.0.object("creator", value.into()))
    }

    /// `created`: `datetime`.
    #[inline]
    pub fn created(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("created", value.into()))
    }

    /// `responsibleId`: `integer`.
    #[inline]
    pub fn responsible_id(self, value: i64) -> Self {
        Self(self.0.int("responsibleId", value))
    }

    /// `responsible`: `object`.
    #[inline]
    pub fn responsible(self, value: crate::types::TasksFieldsRestV3UserInput) -> Self {
        Self(self.0.object("responsible", value.into()))
    }

    /// `deadline`: `datetime`.
    #[inline]
    pub fn deadline(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("deadline", value.into()))
    }

    /// `needsControl`: `boolean`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn needs_control(self, value: bool) -> Self {
        Self(self.0.yes_no("needsControl", value))
    }

    /// `startPlan`: `datetime`.
    #[inline]
    pub fn start_plan(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("startPlan", value.into()))
    }

    /// `endPlan`: `datetime`.
    #[inline]
    pub fn end_plan(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("endPlan", value.into()))
    }

    /// `checklist`: `array`.
    #[inline]
    pub fn checklist(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("checklist", value.into()))
    }

    /// `groupId`: `integer`.
    #[inline]
    pub fn group_id(self, value: i64) -> Self {
        Self(self.0.int("groupId", value))
    }

    /// `group`: `object`.
    #[inline]
    pub fn group(self, value: crate::types::TasksFieldsRestV3GroupInput) -> Self {
        Self(self.0.object("group", value.into()))
    }

    /// `stageId`: `integer`.
    #[inline]
    pub fn stage_id(self, value: i64) -> Self {
        Self(self.0.int("stageId", value))
    }

    /// `stage`: `object`.
    #[inline]
    pub fn stage(self, value: crate::types::TasksFieldsRestV3StageInput) -> Self {
        Self(self.0.object("stage", value.into()))
    }

    /// `epicId`: `integer`.
    #[inline]
    pub fn epic_id(self, value: i64) -> Self {
        Self(self.0.int("epicId", value))
    }

    /// `storyPoints`: `integer`.
    #[inline]
    pub fn story_points(self, value: i64) -> Self {
        Self(self.0.int("storyPoints", value))
    }

    /// `flowId`: `integer`.
    #[inline]
    pub fn flow_id(self, value: i64) -> Self {
        Self(self.0.int("flowId", value))
    }

    /// `flow`: `object`.
    #[inline]
    pub fn flow(self, value: crate::types::TasksFieldsRestV3FlowInput) -> Self {
        Self(self.0.object("flow", value.into()))
    }

    /// `priority`: `string`. Values: `high`, `average`, `low`.
    #[inline]
    pub fn priority(self, value: impl Into<String>) -> Self {
        Self(self.0.text("priority", value.into()))
    }

    /// `status`: `string`. Values: `pending`, `in_progress`, `supposedly_completed`, `completed`,
    /// `deferred`, `declined`.
    #[inline]
    pub fn status(self, value: impl Into<String>) -> Self {
        Self(self.0.text("status", value.into()))
    }

    /// `statusChanged`: `datetime`.
    #[inline]
    pub fn status_changed(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("statusChanged", value.into()))
    }

    /// `accomplices`: `integer[]`.
    #[inline]
    pub fn accomplices(self, value: impl IntoIterator<Item = i64>) -> Self {
        Self(self.0.ints("accomplices", value))
    }

    /// `auditors`: `integer[]`.
    #[inline]
    pub fn auditors(self, value: impl IntoIterator<Item = i64>) -> Self {
        Self(self.0.ints("auditors", value))
    }

    /// `parentId`: `integer`.
    #[inline]
    pub fn parent_id(self, value: i64) -> Self {
        Self(self.0.int("parentId", value))
    }

    /// `parent`: `object`.
    #[inline]
    pub fn parent(self, value: crate::types::TasksFieldsRestV3TaskdtoInput) -> Self {
        Self(self.0.object("parent", value.into()))
    }

    /// `containsChecklist`: `boolean`.
    #[inline]
    pub fn contains_checklist(self, value: bool) -> Self {
        Self(self.0.flag("containsChecklist", value))
    }

    /// `containsSubTasks`: `boolean`.
    #[inline]
    pub fn contains_sub_tasks(self, value: bool) -> Self {
        Self(self.0.flag("containsSubTasks", value))
    }

    /// `containsRelatedTasks`: `boolean`.
    #[inline]
    pub fn contains_related_tasks(self, value: bool) -> Self {
        Self(self.0.flag("containsRelatedTasks", value))
    }

    /// `containsGanttLinks`: `boolean`.
    #[inline]
    pub fn contains_gantt_links(self, value: bool) -> Self {
        Self(self.0.flag("containsGanttLinks", value))
    }

    /// `containsPlacements`: `boolean`.
    #[inline]
    pub fn contains_placements(self, value: bool) -> Self {
        Self(self.0.flag("containsPlacements", value))
    }

    /// `containsResults`: `boolean`.
    #[inline]
    pub fn contains_results(self, value: bool) -> Self {
        Self(self.0.flag("containsResults", value))
    }

    /// `numberOfReminders`: `integer`.
    #[inline]
    pub fn number_of_reminders(self, value: i64) -> Self {
        Self(self.0.int("numberOfReminders", value))
    }

    /// `chatId`: `integer`.
    #[inline]
    pub fn chat_id(self, value: i64) -> Self {
        Self(self.0.int("chatId", value))
    }

    /// `chat`: `object`.
    #[inline]
    pub fn chat(self, value: crate::types::TasksFieldsRestV3TaskChatInput) -> Self {
        Self(self.0.object("chat", value.into()))
    }

    /// `plannedDuration`: `integer`.
    #[inline]
    pub fn planned_duration(self, value: i64) -> Self {
        Self(self.0.int("plannedDuration", value))
    }

    /// `actualDuration`: `integer`.
    #[inline]
    pub fn actual_duration(self, value: i64) -> Self {
        Self(self.0.int("actualDuration", value))
    }

    /// `durationType`: `string`. Values: `secs`, `mins`, `hours`, `days`, `weeks`, `monts`, `years`.
    #[inline]
    pub fn duration_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("durationType", value.into()))
    }

    /// `started`: `datetime`.
    #[inline]
    pub fn started(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("started", value.into()))
    }

    /// `estimatedTime`: `integer`.
    #[inline]
    pub fn estimated_time(self, value: i64) -> Self {
        Self(self.0.int("estimatedTime", value))
    }

    /// `replicate`: `boolean`. Values: `Y`, `N`.
    #[inline]
    pub fn replicate(self, value: bool) -> Self {
        Self(self.0.yes_no("replicate", value))
    }

    /// `changed`: `datetime`.
    #[inline]
    pub fn changed(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("changed", value.into()))
    }

    /// `changedById`: `integer`.
    #[inline]
    pub fn changed_by_id(self, value: i64) -> Self {
        Self(self.0.int("changedById", value))
    }

    /// `changedBy`: `object`.
    #[inline]
    pub fn changed_by(self, value: crate::types::TasksFieldsRestV3UserInput) -> Self {
        Self(self.0.object("changedBy", value.into()))
    }

    /// `statusChangedById`: `integer`.
    #[inline]
    pub fn status_changed_by_id(self, value: i64) -> Self {
        Self(self.0.int("statusChangedById", value))
    }

    /// `statusChangedBy`: `object`.
    #[inline]
    pub fn status_changed_by(
        self,
        value: crate::types::TasksFieldsRestV3UserInput,
    ) -> Self {
        Self(self.0.object("statusChangedBy", value.into()))
    }

    /// `closedById`: `integer`.
    #[inline]
    pub fn closed_by_id(self, value: i64) -> Self {
        Self(self.0.int("closedById", value))
    }

    /// `closedBy`: `object`.
    #[inline]
    pub fn closed_by(self, value: crate::types::TasksFieldsRestV3UserInput) -> Self {
        Self(self.0.object("closedBy", value.into()))
    }

    /// `closed`: `datetime`.
    #[inline]
    pub fn closed(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("closed", value.into()))
    }

    /// `activity`: `datetime`.
    #[inline]
    pub fn activity(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("activity", value.into()))
    }

    /// `guid`: `string`.
    #[inline]
    pub fn guid(self, value: impl Into<String>) -> Self {
        Self(self.0.text("guid", value.into()))
    }

    /// `xmlId`: `string`.
    #[inline]
    pub fn xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("xmlId", value.into()))
    }

    /// `exchangeId`: `string`.
    #[inline]
    pub fn exchange_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("exchangeId", value.into()))
    }

    /// `exchangeModified`: `string`.
    #[inline]
    pub fn exchange_modified(self, value: impl Into<String>) -> Self {
        Self(self.0.text("exchangeModified", value.into()))
    }

    /// `outlookVersion`: `integer`.
    #[inline]
    pub fn outlook_version(self, value: i64) -> Self {
        Self(self.0.int("outlookVersion", value))
    }

    /// `mark`: `string`. Values: `N`, `P` or others.
    #[inline]
    pub fn mark(self, value: impl Into<String>) -> Self {
        Self(self.0.text("mark", value.into()))
    }

    /// `allowsChangeDeadline`: `boolean`. Values: `Y`, `N`.
    #[inline]
    pub fn allows_change_deadline(self, value: bool) -> Self {
        Self(self.0.yes_no("allowsChangeDeadline", value))
    }

    /// `allowsTimeTracking`: `boolean`. Values: `Y`, `N`.
    #[inline]
    pub fn allows_time_tracking(self, value: bool) -> Self {
        Self(self.0.yes_no("allowsTimeTracking", value))
    }

    /// `matchesWorkTime`: `boolean`. Values: `Y`, `N`.
    #[inline]
    pub fn matches_work_time(self, value: bool) -> Self {
        Self(self.0.yes_no("matchesWorkTime", value))
    }

    /// `addInReport`: `boolean`. Values: `Y`, `N`.
    #[inline]
    pub fn add_in_report(self, value: bool) -> Self {
        Self(self.0.yes_no("addInReport", value))
    }

    /// `isMultitask`: `boolean`. Values: `Y`, `N`.
    #[inline]
    pub fn is_multitask(self, value: bool) -> Self {
        Self(self.0.yes_no("isMultitask", value))
    }

    /// `siteId`: `string`.
    #[inline]
    pub fn site_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("siteId", value.into()))
    }

    /// `forkedByTemplateId`: `integer`.
    #[inline]
    pub fn forked_by_template_id(self, value: i64) -> Self {
        Self(self.0.int("forkedByTemplateId", value))
    }

    /// `forkedByTemplate`: `object`.
    #[inline]
    pub fn forked_by_template(
        self,
        value: crate::types::TasksFieldsRestV3TemplateInput,
    ) -> Self {
        Self(self.0.object("forkedByTemplate", value.into()))
    }

    /// `maxDeadlineChangeDate`: `datetime`.
    #[inline]
    pub fn max_deadline_change_date(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("maxDeadlineChangeDate", value.into()))
    }

    /// `maxDeadlineChanges`: `integer`.
    #[inline]
    pub fn max_deadline_changes(self, value: i64) -> Self {
        Self(self.0.int("maxDeadlineChanges", value))
    }

    /// `requireDeadlineChangeReason`: `boolean`. Values: `Y`, `N`.
    #[inline]
    pub fn require_deadline_change_reason(self, value: bool) -> Self {
        Self(self.0.yes_no("requireDeadlineChangeReason", value))
    }

    /// `link`: `string`.
    #[inline]
    pub fn link(self, value: impl Into<String>) -> Self {
        Self(self.0.text("link", value.into()))
    }

    /// `rights`: `array`. In examples: `object`.
    ///
    /// See [`AddFieldsRights`].
    #[inline]
    pub fn rights(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("rights", value.into()))
    }

    /// `archiveLink`: `string`.
    #[inline]
    pub fn archive_link(self, value: impl Into<String>) -> Self {
        Self(self.0.text("archiveLink", value.into()))
    }

    /// `crmItemIds`: `array`.
    #[inline]
    pub fn crm_item_ids(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("crmItemIds", value.into()))
    }

    /// `emailId`: `integer`.
    #[inline]
    pub fn email_id(self, value: i64) -> Self {
        Self(self.0.int("emailId", value))
    }

    /// `email`: `object`.
    #[inline]
    pub fn email(self, value: crate::types::TasksFieldsRestV3EmailInput) -> Self {
        Self(self.0.object("email", value.into()))
    }

    /// `elapsedTime`: `object`.
    #[inline]
    pub fn elapsed_time(
        self,
        value: crate::types::TasksFieldsRestV3ElapsedTimeInput,
    ) -> Self {
        Self(self.0.object("elapsedTime", value.into()))
    }

    /// `requireResult`: `boolean`. Values: `Y`, `N`.
    #[inline]
    pub fn require_result(self, value: bool) -> Self {
        Self(self.0.yes_no("requireResult", value))
    }

    /// `matchesSubTasksTime`: `boolean`. Values: `Y`, `N`.
    #[inline]
    pub fn matches_sub_tasks_time(self, value: bool) -> Self {
        Self(self.0.yes_no("matchesSubTasksTime", value))
    }

    /// `autocompleteSubTasks`: `boolean`. Values: `Y`, `N`.
    #[inline]
    pub fn autocomplete_sub_tasks(self, value: bool) -> Self {
        Self(self.0.yes_no("autocompleteSubTasks", value))
    }

    /// `allowsChangeDatePlan`: `boolean`. Values: `Y`, `N`.
    #[inline]
    pub fn allows_change_date_plan(self, value: bool) -> Self {
        Self(self.0.yes_no("allowsChangeDatePlan", value))
    }

    /// `inFavorite`: `array`.
    #[inline]
    pub fn in_favorite(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("inFavorite", value.into()))
    }

    /// `inPin`: `array`.
    #[inline]
    pub fn in_pin(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("inPin", value.into()))
    }

    /// `inGroupPin`: `array`.
    #[inline]
    pub fn in_group_pin(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("inGroupPin", value.into()))
    }

    /// `inMute`: `array`.
    #[inline]
    pub fn in_mute(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("inMute", value.into()))
    }

    /// `source`: `object`.
    #[inline]
    pub fn source(self, value: crate::types::TasksFieldsRestV3SourceInput) -> Self {
        Self(self.0.object("source", value.into()))
    }

    /// `dependsOn`: `array`.
    #[inline]
    pub fn depends_on(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("dependsOn", value.into()))
    }

    /// `scenarios`: `array`. Values: `default`, `crm`, `mobile`, `voice`, `video`.
    #[inline]
    pub fn scenarios(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("scenarios", value.into()))
    }

    /// `fileIds`. Seen in examples only.
    #[inline]
    pub fn file_ids(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("fileIds", value.into()))
    }

    /// `deadlineCount`. Seen in examples only.
    #[inline]
    pub fn deadline_count(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("deadlineCount", value.into()))
    }

    /// `declineReason`. Seen in examples only.
    #[inline]
    pub fn decline_reason(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("declineReason", value.into()))
    }

    /// `forumTopicId`. Seen in examples only.
    #[inline]
    pub fn forum_topic_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("forumTopicId", value.into()))
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
