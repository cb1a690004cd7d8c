// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `tasks.flow.Flow.*`.

use bitrix24_runtime as rt;

/// Activate/Deactivate the Flow: `tasks.flow.Flow.activate`
///
/// Scope: `task`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-activate.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Activate(rt::Params);

impl Activate {
    /// A request with its required parameters:
    ///
    /// - `flowId`: `integer`.
    #[inline]
    pub fn new(flow_id: i64) -> Self {
        Self(rt::Params::new().int("flowId", flow_id))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Activate {
    const NAME: &'static str = "tasks.flow.Flow.activate";
    const REQUIRED: &'static [&'static str] = &["flowId"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = ActivateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `tasks.flow.Flow.activate`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ActivateError {
    /// `0`: `Access denied or stream not found` (HTTP 400).
    AccessDeniedOrStreamNotFound,
    /// `0`: `Flow not found` (HTTP 400).
    FlowNotFound,
    /// `0`: `Unknown error` (HTTP 400).
    UnknownError,
    /// `0` with any other text.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ActivateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("0", "Access denied or stream not found", Self::AccessDeniedOrStreamNotFound),
        ("0", "Flow not found", Self::FlowNotFound),
        ("0", "Unknown error", Self::UnknownError),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Create a New Flow: `tasks.flow.Flow.create`
///
/// Scope: `task`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-create.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Create(rt::Params);

impl Create {
    /// A request with its required parameters:
    ///
    /// - `flowData`: `object`.
    #[inline]
    pub fn new(flow_data: CreateFlowData) -> Self {
        Self(rt::Params::new().object("flowData", flow_data.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Create {
    const NAME: &'static str = "tasks.flow.Flow.create";
    const REQUIRED: &'static [&'static str] = &["flowData"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = CreateOutput;
    type Error = CreateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `flowData` of `tasks.flow.Flow.create`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct CreateFlowData(rt::Params);

impl CreateFlowData {
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

    /// `description`: `string`.
    #[inline]
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("description", value.into()))
    }

    /// `groupId`: `integer`.
    #[inline]
    pub fn group_id(self, value: i64) -> Self {
        Self(self.0.int("groupId", value))
    }

    /// `ownerId`: `integer`.
    #[inline]
    pub fn owner_id(self, value: i64) -> Self {
        Self(self.0.int("ownerId", value))
    }

    /// `templateId`: `integer`.
    #[inline]
    pub fn template_id(self, value: i64) -> Self {
        Self(self.0.int("templateId", value))
    }

    /// `plannedCompletionTime`: `integer`. Required.
    #[inline]
    pub fn planned_completion_time(self, value: i64) -> Self {
        Self(self.0.int("plannedCompletionTime", value))
    }

    /// `distributionType`: `string`. Required. Values: `manually`, `queue`, `himself`.
    #[inline]
    pub fn distribution_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("distributionType", value.into()))
    }

    /// `responsibleList`: `object`. Required. In examples: `string[][]`.
    #[inline]
    pub fn responsible_list(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("responsibleList", value.into()))
    }

    /// `taskCreators`: `object`. In examples: `string[][]`.
    #[inline]
    pub fn task_creators(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("taskCreators", value.into()))
    }

    /// `matchWorkTime`: `integer`. Default: `1`. Values: `0`, `1`.
    #[inline]
    pub fn match_work_time(self, value: i64) -> Self {
        Self(self.0.int("matchWorkTime", value))
    }

    /// `responsibleCanChangeDeadline`: `integer`. Default: `0`. Values: `0`, `1`.
    #[inline]
    pub fn responsible_can_change_deadline(self, value: i64) -> Self {
        Self(self.0.int("responsibleCanChangeDeadline", value))
    }

    /// `notifyAtHalfTime`: `integer`. Default: `0`. Values: `0`, `1`.
    #[inline]
    pub fn notify_at_half_time(self, value: i64) -> Self {
        Self(self.0.int("notifyAtHalfTime", value))
    }

    /// `taskControl`: `integer`. Default: `0`. Values: `0`, `1`.
    #[inline]
    pub fn task_control(self, value: i64) -> Self {
        Self(self.0.int("taskControl", value))
    }

    /// `notifyOnQueueOverflow`: `integer`. Default: `null`.
    #[inline]
    pub fn notify_on_queue_overflow(self, value: i64) -> Self {
        Self(self.0.int("notifyOnQueueOverflow", value))
    }

    /// `notifyOnTasksInProgressOverflow`: `integer`. Default: `null`.
    #[inline]
    pub fn notify_on_tasks_in_progress_overflow(self, value: i64) -> Self {
        Self(self.0.int("notifyOnTasksInProgressOverflow", value))
    }

    /// `notifyWhenEfficiencyDecreases`: `integer`. Default: `null`.
    #[inline]
    pub fn notify_when_efficiency_decreases(self, value: i64) -> Self {
        Self(self.0.int("notifyWhenEfficiencyDecreases", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<CreateFlowData> for rt::Params {
    #[inline]
    fn from(object: CreateFlowData) -> Self {
        object.0
    }
}

/// Keys of `result` of `tasks.flow.Flow.create`, `result` of `tasks.flow.Flow.get`, `result` of
/// `tasks.flow.Flow.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOutput {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `creatorId`: `integer`.
    pub creator_id: Option<i64>,
    /// `ownerId`: `integer`.
    pub owner_id: Option<i64>,
    /// `groupId`: `integer`.
    pub group_id: Option<i64>,
    /// `templateId`: `integer`.
    pub template_id: Option<i64>,
    /// `efficiency`: `integer`.
    pub efficiency: Option<i64>,
    /// `active`: `boolean`.
    pub active: Option<bool>,
    /// `plannedCompletionTime`: `integer`.
    pub planned_completion_time: Option<i64>,
    /// `activity`: `string`.
    pub activity: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `distributionType`: `string`.
    pub distribution_type: Option<String>,
    /// `responsibleList`: `array`.
    pub responsible_list: Option<Vec<rt::Value>>,
    /// `demo`: `boolean`.
    pub demo: Option<bool>,
    /// `responsibleCanChangeDeadline`: `boolean`.
    pub responsible_can_change_deadline: Option<bool>,
    /// `matchWorkTime`: `boolean`.
    pub match_work_time: Option<bool>,
    /// `taskControl`: `boolean`.
    pub task_control: Option<bool>,
    /// `notifyAtHalfTime`: `boolean`.
    pub notify_at_half_time: Option<bool>,
    /// `notifyOnQueueOverflow`: `integer`.
    pub notify_on_queue_overflow: Option<i64>,
    /// `notifyOnTasksInProgressOverflow`: `integer`.
    pub notify_on_tasks_in_progress_overflow: Option<i64>,
    /// `notifyWhenEfficiencyDecreases`: `integer`.
    pub notify_when_efficiency_decreases: Option<i64>,
    /// `taskCreators`: `object`. In examples: `string[][]`.
    pub task_creators: Option<Vec<Vec<String>>>,
    /// `team`: `object`. In examples: `string[][]`.
    pub team: Option<rt::Value>,
    /// `trialFeatureEnabled`: `boolean`.
    pub trial_feature_enabled: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for CreateOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("CreateOutput", self, f)
    }
}

impl rt::Object for CreateOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.int("creatorId", &mut self.creator_id);
        f.int("ownerId", &mut self.owner_id);
        f.int("groupId", &mut self.group_id);
        f.int("templateId", &mut self.template_id);
        f.int("efficiency", &mut self.efficiency);
        f.flag("active", &mut self.active);
        f.int("plannedCompletionTime", &mut self.planned_completion_time);
        f.text("activity", &mut self.activity);
        f.text("name", &mut self.name);
        f.text("description", &mut self.description);
        f.text("distributionType", &mut self.distribution_type);
        f.field("responsibleList", &mut self.responsible_list);
        f.flag("demo", &mut self.demo);
        f.flag(
            "responsibleCanChangeDeadline",
            &mut self.responsible_can_change_deadline,
        );
        f.flag("matchWorkTime", &mut self.match_work_time);
        f.flag("taskControl", &mut self.task_control);
        f.flag("notifyAtHalfTime", &mut self.notify_at_half_time);
        f.int("notifyOnQueueOverflow", &mut self.notify_on_queue_overflow);
        f.int(
            "notifyOnTasksInProgressOverflow",
            &mut self.notify_on_tasks_in_progress_overflow,
        );
        f.int(
            "notifyWhenEfficiencyDecreases",
            &mut self.notify_when_efficiency_decreases,
        );
        f.field("taskCreators", &mut self.task_creators);
        f.value("team", &mut self.team);
        f.flag("trialFeatureEnabled", &mut self.trial_feature_enabled);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `tasks.flow.Flow.create`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CreateError {
    /// `0`: `Access denied or flow not found` (HTTP 400).
    AccessDeniedOrFlowNotFound,
    /// `0`: `Unknown error` (HTTP 400).
    UnknownError,
    /// `0`: `'distributionType': field's value has an invalid value` (HTTP 400).
    DistributionTypeFieldsValueHasInvalidValue,
    /// `0`: `A flow with this name already exists` (HTTP 400).
    FlowNameAlreadyExists,
    /// `0` with any other text.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for CreateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "0",
            "'distributionType': field's value has an invalid value",
            Self::DistributionTypeFieldsValueHasInvalidValue,
        ),
        ("0", "A flow with this name already exists", Self::FlowNameAlreadyExists),
        ("0", "Access denied or flow not found", Self::AccessDeniedOrFlowNotFound),
        ("0", "Unknown error", Self::UnknownError),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete Flow: `tasks.flow.Flow.delete`
///
/// Scope: `task`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-delete.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Delete(rt::Params);

impl Delete {
    /// A request with its required parameters:
    ///
    /// - `flowData`: `object`.
    #[inline]
    pub fn new(flow_data: DeleteFlowData) -> Self {
        Self(rt::Params::new().object("flowData", flow_data.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Delete {
    const NAME: &'static str = "tasks.flow.Flow.delete";
    const REQUIRED: &'static [&'static str] = &["flowData"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = DeleteOutput;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `flowData` of `tasks.flow.Flow.delete`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct DeleteFlowData(rt::Params);

impl DeleteFlowData {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`. Required.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<DeleteFlowData> for rt::Params {
    #[inline]
    fn from(object: DeleteFlowData) -> Self {
        object.0
    }
}

/// Keys of `result` of `tasks.flow.Flow.delete`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOutput {
    /// `deleted`: `boolean`.
    pub deleted: Option<bool>,
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
        f.flag("deleted", &mut self.deleted);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `tasks.flow.Flow.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `0`: `Access denied or stream not found` (HTTP 400).
    AccessDeniedOrStreamNotFound,
    /// `0`: `Flow not found` (HTTP 400).
    FlowNotFound,
    /// `0`: `Unknown error` (HTTP 400).
    UnknownError,
    /// `0` with any other text.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("0", "Access denied or stream not found", Self::AccessDeniedOrStreamNotFound),
        ("0", "Flow not found", Self::FlowNotFound),
        ("0", "Unknown error", Self::UnknownError),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Get: `tasks.flow.Flow.get`
///
/// Scope: `task`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Get(rt::Params);

impl Get {
    /// A request with its required parameters:
    ///
    /// - `flowId`: `integer`.
    #[inline]
    pub fn new(flow_id: i64) -> Self {
        Self(rt::Params::new().int("flowId", flow_id))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Get {
    const NAME: &'static str = "tasks.flow.Flow.get";
    const REQUIRED: &'static [&'static str] = &["flowId"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = CreateOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `tasks.flow.Flow.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `0`: `Access denied or flow not found` (HTTP 400).
    AccessDeniedOrFlowNotFound,
    /// `0`: `Unknown error` (HTTP 400).
    UnknownError,
    /// `0`: `Flow not found` (HTTP 400).
    FlowNotFound,
    /// `0` with any other text.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("0", "Access denied or flow not found", Self::AccessDeniedOrFlowNotFound),
        ("0", "Unknown error", Self::UnknownError),
        ("0", "Flow not found", Self::FlowNotFound),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Check the Existence: `tasks.flow.Flow.isExists`
///
/// Scope: `task`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-is-exists.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct IsExists(rt::Params);

impl IsExists {
    /// A request with its required parameters:
    ///
    /// - `flowData`: `object`.
    #[inline]
    pub fn new(flow_data: IsExistsFlowData) -> Self {
        Self(rt::Params::new().object("flowData", flow_data.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for IsExists {
    const NAME: &'static str = "tasks.flow.Flow.isExists";
    const REQUIRED: &'static [&'static str] = &["flowData"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = IsExistsOutput;
    type Error = IsExistsError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `flowData` of `tasks.flow.Flow.isExists`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct IsExistsFlowData(rt::Params);

impl IsExistsFlowData {
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

    /// `id`: `integer`.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<IsExistsFlowData> for rt::Params {
    #[inline]
    fn from(object: IsExistsFlowData) -> Self {
        object.0
    }
}

/// Keys of `result` of `tasks.flow.Flow.isExists`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IsExistsOutput {
    /// `exists`: `boolean`.
    pub exists: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for IsExistsOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("IsExistsOutput", self, f)
    }
}

impl rt::Object for IsExistsOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.flag("exists", &mut self.exists);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `tasks.flow.Flow.isExists`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum IsExistsError {
    /// `0`: `Access denied or stream not found` (HTTP 400).
    AccessDeniedOrStreamNotFound,
    /// `0`: `Unknown error` (HTTP 400).
    UnknownError,
    /// `0`: `Flow not found` (HTTP 400).
    FlowNotFound,
    /// `0` with any other text.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for IsExistsError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("0", "Access denied or stream not found", Self::AccessDeniedOrStreamNotFound),
        ("0", "Unknown error", Self::UnknownError),
        ("0", "Flow not found", Self::FlowNotFound),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Pin or Unpin the Flow: `tasks.flow.Flow.pin`
///
/// Scope: `task`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-pin.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Pin(rt::Params);

impl Pin {
    /// A request with its required parameters:
    ///
    /// - `flowId`: `integer`.
    #[inline]
    pub fn new(flow_id: i64) -> Self {
        Self(rt::Params::new().int("flowId", flow_id))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Pin {
    const NAME: &'static str = "tasks.flow.Flow.pin";
    const REQUIRED: &'static [&'static str] = &["flowId"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = PinError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `tasks.flow.Flow.pin`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PinError {
    /// `0`: `Access denied or stream not found` (HTTP 200).
    AccessDeniedOrStreamNotFound,
    /// `0`: `Unknown error` (HTTP 200).
    UnknownError,
    /// `0` with any other text.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for PinError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("0", "Access denied or stream not found", Self::AccessDeniedOrStreamNotFound),
        ("0", "Unknown error", Self::UnknownError),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Update the Flow: `tasks.flow.Flow.update`
///
/// Scope: `task`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-update.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Update(rt::Params);

impl Update {
    /// A request with its required parameters:
    ///
    /// - `flowData`: `object`.
    #[inline]
    pub fn new(flow_data: UpdateFlowData) -> Self {
        Self(rt::Params::new().object("flowData", flow_data.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Update {
    const NAME: &'static str = "tasks.flow.Flow.update";
    const REQUIRED: &'static [&'static str] = &["flowData"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = CreateOutput;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `flowData` of `tasks.flow.Flow.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFlowData(rt::Params);

impl UpdateFlowData {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`. Required.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// `name`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("name", value.into()))
    }

    /// `description`: `string`.
    #[inline]
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("description", value.into()))
    }

    /// `groupId`: `integer`.
    #[inline]
    pub fn group_id(self, value: i64) -> Self {
        Self(self.0.int("groupId", value))
    }

    /// `ownerId`: `integer`.
    #[inline]
    pub fn owner_id(self, value: i64) -> Self {
        Self(self.0.int("ownerId", value))
    }

    /// `templateId`: `integer`.
    #[inline]
    pub fn template_id(self, value: i64) -> Self {
        Self(self.0.int("templateId", value))
    }

    /// `plannedCompletionTime`: `integer`. Required.
    #[inline]
    pub fn planned_completion_time(self, value: i64) -> Self {
        Self(self.0.int("plannedCompletionTime", value))
    }

    /// `distributionType`: `string`. Required. Values: `manually`, `queue`, `himself`.
    #[inline]
    pub fn distribution_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("distributionType", value.into()))
    }

    /// `responsibleList`: `array`. Required.
    #[inline]
    pub fn responsible_list(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("responsibleList", value.into()))
    }

    /// `taskCreators`: `object`. In examples: `string[][]`.
    #[inline]
    pub fn task_creators(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("taskCreators", value.into()))
    }

    /// `matchWorkTime`: `integer`. Default: `1`. Values: `0`, `1`.
    #[inline]
    pub fn match_work_time(self, value: i64) -> Self {
        Self(self.0.int("matchWorkTime", value))
    }

    /// `responsibleCanChangeDeadline`: `integer`. Default: `0`. Values: `0`, `1`.
    #[inline]
    pub fn responsible_can_change_deadline(self, value: i64) -> Self {
        Self(self.0.int("responsibleCanChangeDeadline", value))
    }

    /// `notifyAtHalfTime`: `integer`. Default: `0`. Values: `0`, `1`.
    #[inline]
    pub fn notify_at_half_time(self, value: i64) -> Self {
        Self(self.0.int("notifyAtHalfTime", value))
    }

    /// `taskControl`: `integer`. Default: `0`. Values: `0`, `1`.
    #[inline]
    pub fn task_control(self, value: i64) -> Self {
        Self(self.0.int("taskControl", value))
    }

    /// `notifyOnQueueOverflow`: `integer`. Default: `null`.
    #[inline]
    pub fn notify_on_queue_overflow(self, value: i64) -> Self {
        Self(self.0.int("notifyOnQueueOverflow", value))
    }

    /// `notifyOnTasksInProgressOverflow`: `integer`. Default: `50`.
    #[inline]
    pub fn notify_on_tasks_in_progress_overflow(self, value: i64) -> Self {
        Self(self.0.int("notifyOnTasksInProgressOverflow", value))
    }

    /// `notifyWhenEfficiencyDecreases`: `integer`. Default: `null`.
    #[inline]
    pub fn notify_when_efficiency_decreases(self, value: i64) -> Self {
        Self(self.0.int("notifyWhenEfficiencyDecreases", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<UpdateFlowData> for rt::Params {
    #[inline]
    fn from(object: UpdateFlowData) -> Self {
        object.0
    }
}

/// What can go wrong in `tasks.flow.Flow.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `0`: `Access denied or flow not found` (HTTP 400).
    AccessDeniedOrFlowNotFound,
    /// `0`: `Unknown error` (HTTP 400).
    UnknownError,
    /// `0`: `'distributionType': field's value has an invalid value` (HTTP 400).
    DistributionTypeFieldsValueHasInvalidValue,
    /// `0`: `A flow with this name already exists` (HTTP 400).
    FlowNameAlreadyExists,
    /// `0`: `Flow not found` (HTTP 400).
    FlowNotFound,
    /// `0` with any other text.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "0",
            "'distributionType': field's value has an invalid value",
            Self::DistributionTypeFieldsValueHasInvalidValue,
        ),
        ("0", "A flow with this name already exists", Self::FlowNameAlreadyExists),
        ("0", "Access denied or flow not found", Self::AccessDeniedOrFlowNotFound),
        ("0", "Unknown error", Self::UnknownError),
        ("0", "Flow not found", Self::FlowNotFound),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}
