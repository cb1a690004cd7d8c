// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `tasks.task.access.*` of REST 3.0.

use bitrix24_runtime as rt;

pub mod field;

/// Check Access Permissions v 3.0: `tasks.task.access.get`
///
/// Scope: `tasks`. Access: any user. API: REST 3.0.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-access-get.html)
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
    const NAME: &'static str = "tasks.task.access.get";
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

/// Keys of `result` of `tasks.task.access.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `read`: `boolean`. Seen in examples only.
    pub read: Option<bool>,
    /// `watch`: `boolean`. Seen in examples only.
    pub watch: Option<bool>,
    /// `mute`: `boolean`. Seen in examples only.
    pub mute: Option<bool>,
    /// `createSubtask`: `boolean`. Seen in examples only.
    pub create_subtask: Option<bool>,
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

impl ::std::fmt::Debug for GetOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutput", self, f)
    }
}

impl rt::Object for GetOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.flag("read", &mut self.read);
        f.flag("watch", &mut self.watch);
        f.flag("mute", &mut self.mute);
        f.flag("createSubtask", &mut self.create_subtask);
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

/// What can go wrong in `tasks.task.access.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`:
    ///
    /// - `id`: ``Required field `id` is missing`` (HTTP 400)
    /// - `id`: ``Field `id` requires data type `int` for this request`` (HTTP 400)
    BitrixRestV3ExceptionValidationRequestvalidationexception,
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
    ];
    const OTHER: Self = Self::Other;
}
