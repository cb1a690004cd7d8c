// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `task.item.*`.

use bitrix24_runtime as rt;

pub mod userfield;

/// Add Task: `task.item.add`
///
/// Scope: `task`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-add.html)
#[deprecated(
    note = "no longer developed; use `tasks.task.add`: `bitrix24::tasks::task::Add`"
)]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Add(rt::Params);

impl Add {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `TASKDATA`: `array`. In examples: `object`.
    ///
    /// See [`AddTaskdata`].
    #[inline]
    pub fn taskdata(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("TASKDATA", value.into()))
    }

    /// `fields`: `object`. Seen in examples only.
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
    const NAME: &'static str = "task.item.add";
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = i64;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `TASKDATA` of `task.item.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddTaskdata(rt::Params);

impl AddTaskdata {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `TITLE`. In examples: `string`.
    #[inline]
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TITLE", value.into()))
    }

    /// `DESCRIPTION`.
    #[inline]
    pub fn description(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("DESCRIPTION", value.into()))
    }

    /// `RESPONSIBLE_ID`: `integer`. Seen in examples only.
    #[inline]
    pub fn responsible_id(self, value: i64) -> Self {
        Self(self.0.int("RESPONSIBLE_ID", value))
    }

    /// `DEADLINE`: `string`. Seen in examples only.
    #[inline]
    pub fn deadline(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DEADLINE", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddTaskdata> for rt::Params {
    #[inline]
    fn from(object: AddTaskdata) -> Self {
        object.0
    }
}

impl From<AddTaskdata> for rt::Value {
    #[inline]
    fn from(object: AddTaskdata) -> Self {
        object.0.into_value()
    }
}

/// Keys of `fields` of `task.item.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFields(rt::Params);

impl AddFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `TITLE`: `string`. Seen in examples only.
    #[inline]
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TITLE", value.into()))
    }

    /// `RESPONSIBLE_ID`: `integer`. Seen in examples only.
    #[inline]
    pub fn responsible_id(self, value: i64) -> Self {
        Self(self.0.int("RESPONSIBLE_ID", value))
    }

    /// `DEADLINE`: `string`. Seen in examples only.
    #[inline]
    pub fn deadline(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DEADLINE", value.into()))
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

/// Upload a File to the Task: `task.item.addfile`
///
/// Scope: `task`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-add-file.html)
#[deprecated(
    note = "no longer developed; use `tasks.task.files.attach`: `bitrix24::tasks::task::files::Attach`"
)]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Addfile(rt::Params);

impl Addfile {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `TASK_ID`. In examples: `string`.
    #[inline]
    pub fn task_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TASK_ID", value.into()))
    }

    /// `NAME`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("NAME", value.into()))
    }

    /// `CONTENT`.
    #[inline]
    pub fn content(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("CONTENT", value.into()))
    }

    /// `FILE`: `object`. Seen in examples only.
    #[inline]
    pub fn file(self, value: AddfileFile) -> Self {
        Self(self.0.object("FILE", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Addfile {
    const NAME: &'static str = "task.item.addfile";
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = i64;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `FILE` of `task.item.addfile`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddfileFile(rt::Params);

impl AddfileFile {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `NAME`: `string`. Seen in examples only.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("NAME", value.into()))
    }

    /// `CONTENT`: `string`. Seen in examples only.
    #[inline]
    pub fn content(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CONTENT", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddfileFile> for rt::Params {
    #[inline]
    fn from(object: AddfileFile) -> Self {
        object.0
    }
}

/// Add Task to Favorites: `task.item.addtofavorite`
///
/// Scope: `task`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-add-to-favourite.html)
#[deprecated(
    note = "no longer developed; use `tasks.task.favorite.add`: `bitrix24::tasks::task::favorite::Add`"
)]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Addtofavorite(rt::Params);

impl Addtofavorite {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `auth`.
    #[inline]
    pub fn auth(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("auth", value.into()))
    }

    /// `TASK_ID`. In examples: `integer`.
    #[inline]
    pub fn task_id(self, value: i64) -> Self {
        Self(self.0.int("TASK_ID", value))
    }

    /// `PARAMS`. In examples: `object`.
    ///
    /// See [`AddtofavoriteParams`].
    #[inline]
    pub fn params(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("PARAMS", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Addtofavorite {
    const NAME: &'static str = "task.item.addtofavorite";
    const POSITIONAL: &'static [&'static str] = &["auth", "TASK_ID", "PARAMS"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `PARAMS` of `task.item.addtofavorite`, `PARAMS` of `task.item.deletefromfavorite`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddtofavoriteParams(rt::Params);

impl AddtofavoriteParams {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `AFFECT_CHILDREN`: `string`. Seen in examples only.
    #[inline]
    pub fn affect_children(self, value: impl Into<String>) -> Self {
        Self(self.0.text("AFFECT_CHILDREN", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddtofavoriteParams> for rt::Params {
    #[inline]
    fn from(object: AddtofavoriteParams) -> Self {
        object.0
    }
}

impl From<AddtofavoriteParams> for rt::Value {
    #[inline]
    fn from(object: AddtofavoriteParams) -> Self {
        object.0.into_value()
    }
}

/// Move a Pending Control Task to "Completed" Status: `task.item.approve`
///
/// Scope: `task`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-approve.html)
#[deprecated(
    note = "no longer developed; use `tasks.task.approve`: `bitrix24::tasks::task::Approve`"
)]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Approve(rt::Params);

impl Approve {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `TASKID`. In examples: `integer`.
    #[inline]
    pub fn taskid(self, value: i64) -> Self {
        Self(self.0.int("TASKID", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Approve {
    const NAME: &'static str = "task.item.approve";
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Move Task to "Completed" Status: `task.item.complete`
///
/// Scope: `task`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-complete.html)
#[deprecated(
    note = "no longer developed; use `tasks.task.complete`: `bitrix24::tasks::task::Complete`"
)]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Complete(rt::Params);

impl Complete {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `TASKID`. In examples: `integer`.
    #[inline]
    pub fn taskid(self, value: i64) -> Self {
        Self(self.0.int("TASKID", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Complete {
    const NAME: &'static str = "task.item.complete";
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = Option<bool>;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Defer Task to "Deferred" Status: `task.item.defer`
///
/// Scope: `task`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-defer.html)
#[deprecated(
    note = "no longer developed; use `tasks.task.defer`: `bitrix24::tasks::task::Defer`"
)]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Defer(rt::Params);

impl Defer {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `TASKID`. In examples: `integer`.
    #[inline]
    pub fn taskid(self, value: i64) -> Self {
        Self(self.0.int("TASKID", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Defer {
    const NAME: &'static str = "task.item.defer";
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Delegate Task: `task.item.delegate`
///
/// Scope: `task`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-delegate.html)
#[deprecated(
    note = "no longer developed; use `tasks.task.delegate`: `bitrix24::tasks::task::Delegate`"
)]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Delegate(rt::Params);

impl Delegate {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `TASKID`. In examples: `integer`.
    #[inline]
    pub fn taskid(self, value: i64) -> Self {
        Self(self.0.int("TASKID", value))
    }

    /// `USERID`. In examples: `integer`.
    #[inline]
    pub fn userid(self, value: i64) -> Self {
        Self(self.0.int("USERID", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Delegate {
    const NAME: &'static str = "task.item.delegate";
    const POSITIONAL: &'static [&'static str] = &["TASKID", "USERID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Delete Task: `task.item.delete`
///
/// Scope: `task`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-delete.html)
#[deprecated(
    note = "no longer developed; use `tasks.task.delete`: `bitrix24::tasks::task::Delete`"
)]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Delete(rt::Params);

impl Delete {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `TASKID`. In examples: `integer`.
    #[inline]
    pub fn taskid(self, value: i64) -> Self {
        Self(self.0.int("TASKID", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Delete {
    const NAME: &'static str = "task.item.delete";
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Remove File Link from Task: `task.item.deletefile`
///
/// Scope: `task`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-delete-file.html)
#[deprecated(
    note = "no longer developed; use `tasks.task.update`: `bitrix24::tasks::task::Update`"
)]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Deletefile(rt::Params);

impl Deletefile {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `auth`.
    #[inline]
    pub fn auth(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("auth", value.into()))
    }

    /// `TASK_ID`. In examples: `integer`.
    #[inline]
    pub fn task_id(self, value: i64) -> Self {
        Self(self.0.int("TASK_ID", value))
    }

    /// `ATTACHMENT_ID`. In examples: `integer`.
    #[inline]
    pub fn attachment_id(self, value: i64) -> Self {
        Self(self.0.int("ATTACHMENT_ID", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Deletefile {
    const NAME: &'static str = "task.item.deletefile";
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Remove Task from Favorites: `task.item.deletefromfavorite`
///
/// Scope: `task`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-delete-from-favorite.html)
#[deprecated(
    note = "no longer developed; use `tasks.task.favorite.remove`: `bitrix24::tasks::task::favorite::Remove`"
)]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Deletefromfavorite(rt::Params);

impl Deletefromfavorite {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `auth`.
    #[inline]
    pub fn auth(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("auth", value.into()))
    }

    /// `TASK_ID`. In examples: `integer`.
    #[inline]
    pub fn task_id(self, value: i64) -> Self {
        Self(self.0.int("TASK_ID", value))
    }

    /// `PARAMS`. In examples: `object`.
    ///
    /// See [`AddtofavoriteParams`].
    #[inline]
    pub fn params(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("PARAMS", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Deletefromfavorite {
    const NAME: &'static str = "task.item.deletefromfavorite";
    const POSITIONAL: &'static [&'static str] = &["auth", "TASK_ID", "PARAMS"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Translate a pending control task to "not executed" status: `task.item.disapprove`
///
/// Scope: `task`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-disapprove.html)
#[deprecated(
    note = "no longer developed; use `tasks.task.disapprove`: `bitrix24::tasks::task::Disapprove`"
)]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Disapprove(rt::Params);

impl Disapprove {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `TASKID`. In examples: `integer`.
    #[inline]
    pub fn taskid(self, value: i64) -> Self {
        Self(self.0.int("TASKID", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Disapprove {
    const NAME: &'static str = "task.item.disapprove";
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Get a List of Actions for the Task: `task.item.getallowedactions`
///
/// Scope: `task`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-allowed-actions.html)
#[deprecated(
    note = "no longer developed; use `tasks.task.getAccess`: `bitrix24::tasks::task::Getaccess`"
)]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Getallowedactions(rt::Params);

impl Getallowedactions {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `TASKID`. In examples: `integer`.
    #[inline]
    pub fn taskid(self, value: i64) -> Self {
        Self(self.0.int("TASKID", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Getallowedactions {
    const NAME: &'static str = "task.item.getallowedactions";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<i64>;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Get a List of Action Names and Their Validity: `task.item.getallowedtaskactionsasstrings`
///
/// Scope: `task`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-allowed-task-actions-as-strings.html)
#[deprecated(
    note = "no longer developed; use `tasks.task.getAccess`: `bitrix24::tasks::task::Getaccess`"
)]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Getallowedtaskactionsasstrings(rt::Params);

impl Getallowedtaskactionsasstrings {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `TASKID`. In examples: `integer`.
    #[inline]
    pub fn taskid(self, value: i64) -> Self {
        Self(self.0.int("TASKID", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Getallowedtaskactionsasstrings {
    const NAME: &'static str = "task.item.getallowedtaskactionsasstrings";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = rt::IdMap<bool>;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Get Task Data: `task.item.getdata`
///
/// Scope: `task`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-data.html)
#[deprecated(
    note = "no longer developed; use `tasks.task.get`: `bitrix24::tasks::task::Get`"
)]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Getdata(rt::Params);

impl Getdata {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `TASKID`. In examples: `integer`.
    #[inline]
    pub fn taskid(self, value: i64) -> Self {
        Self(self.0.int("TASKID", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Getdata {
    const NAME: &'static str = "task.item.getdata";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetdataOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `task.item.getdata`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetdataOutput {
    /// `TITLE`.
    pub title: Option<rt::Value>,
    /// `DESCRIPTION`.
    pub description: Option<rt::Value>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetdataOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetdataOutput", self, f)
    }
}

impl rt::Object for GetdataOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.value("TITLE", &mut self.title);
        f.value("DESCRIPTION", &mut self.description);
        f.rest(&mut self.extra);
    }
}

/// Get a List of Previous Tasks: `task.item.getdependson`
///
/// Scope: `task`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-dependson.html)
#[deprecated(
    note = "no longer developed; use `tasks.task.get`: `bitrix24::tasks::task::Get`"
)]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Getdependson(rt::Params);

impl Getdependson {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `TASKID`. In examples: `integer`.
    #[inline]
    pub fn taskid(self, value: i64) -> Self {
        Self(self.0.int("TASKID", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Getdependson {
    const NAME: &'static str = "task.item.getdependson";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<i64>;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Get Task Description: `task.item.getdescription`
///
/// Scope: `task`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-description.html)
#[deprecated(
    note = "no longer developed; use `tasks.task.get`: `bitrix24::tasks::task::Get`"
)]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Getdescription(rt::Params);

impl Getdescription {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `TASKID`. In examples: `integer`.
    #[inline]
    pub fn taskid(self, value: i64) -> Self {
        Self(self.0.int("TASKID", value))
    }

    /// `FORMAT`. Values: `1`, `2`, `3`. In examples: `integer`.
    #[inline]
    pub fn format(self, value: i64) -> Self {
        Self(self.0.int("FORMAT", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Getdescription {
    const NAME: &'static str = "task.item.getdescription";
    const POSITIONAL: &'static [&'static str] = &["TASKID", "FORMAT"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = String;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Get Links to Files Attached to a Task: `task.item.getfiles`
///
/// Scope: `task`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-files.html)
#[deprecated(
    note = "no longer developed; use `tasks.task.get`: `bitrix24::tasks::task::Get`"
)]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Getfiles(rt::Params);

impl Getfiles {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `TASKID`.
    #[inline]
    pub fn taskid(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("TASKID", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Getfiles {
    const NAME: &'static str = "task.item.getfiles";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = rt::Value;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Get a List of Methods task.item.\* with Their Descriptions: `task.item.getmanifest`
///
/// Scope: `task`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-manifest.html)
#[deprecated(
    note = "no longer developed; use `tasks.task.getFields`: `bitrix24::tasks::task::GetFields`"
)]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Getmanifest(rt::Params);

impl Getmanifest {
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

impl rt::Method for Getmanifest {
    const NAME: &'static str = "task.item.getmanifest";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = rt::Map;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Check if the action is permitted: `task.item.isactionallowed`
///
/// Scope: `task`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-is-action-allowed.html)
#[deprecated(
    note = "no longer developed; use `tasks.task.getAccess`: `bitrix24::tasks::task::Getaccess`"
)]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Isactionallowed(rt::Params);

impl Isactionallowed {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `TASKID`. In examples: `integer`.
    #[inline]
    pub fn taskid(self, value: i64) -> Self {
        Self(self.0.int("TASKID", value))
    }

    /// `ACTIONID`. Values: `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`,
    /// `16`, `17`, `18`. In examples: `integer`.
    #[inline]
    pub fn actionid(self, value: i64) -> Self {
        Self(self.0.int("ACTIONID", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Isactionallowed {
    const NAME: &'static str = "task.item.isactionallowed";
    const POSITIONAL: &'static [&'static str] = &["TASKID", "ACTIONID"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Get the List of Tasks: `task.item.list`
///
/// Scope: `task`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-list.html)
#[deprecated(
    note = "no longer developed; use `tasks.task.list`: `bitrix24::tasks::task::List`"
)]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct List(rt::Params);

impl List {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ORDER`: `object`. Default: `ID DESC`.
    ///
    /// See [`ListOrder`].
    #[inline]
    pub fn order(self, value: impl Into<rt::Order>) -> Self {
        Self(self.0.order("ORDER", value))
    }

    /// `FILTER`: `object`.
    ///
    /// See [`ListFilter`].
    #[inline]
    pub fn filter(self, value: impl Into<rt::Filter>) -> Self {
        Self(self.0.filter("FILTER", value))
    }

    /// `PARAMS`: `array`. In examples: `object`.
    ///
    /// See [`ListParams`].
    #[inline]
    pub fn params(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("PARAMS", value.into()))
    }

    /// `SELECT`: `array`. Default: `[]`.
    #[inline]
    pub fn select(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("SELECT", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for List {
    const NAME: &'static str = "task.item.list";
    const POSITIONAL: &'static [&'static str] = &["ORDER", "FILTER", "PARAMS", "SELECT"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<rt::Map>;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `ORDER` of `task.item.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListOrder(rt::Params);

impl ListOrder {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `TITLE`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TITLE", value.into()))
    }

    /// `DATE_START`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn date_start(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DATE_START", value.into()))
    }

    /// `DEADLINE`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn deadline(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DEADLINE", value.into()))
    }

    /// `STATUS`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn status(self, value: impl Into<String>) -> Self {
        Self(self.0.text("STATUS", value.into()))
    }

    /// `PRIORITY`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn priority(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PRIORITY", value.into()))
    }

    /// `MARK`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn mark(self, value: impl Into<String>) -> Self {
        Self(self.0.text("MARK", value.into()))
    }

    /// `CREATED_BY`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn created_by(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CREATED_BY", value.into()))
    }

    /// `RESPONSIBLE_ID`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn responsible_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RESPONSIBLE_ID", value.into()))
    }

    /// `GROUP_ID`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn group_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("GROUP_ID", value.into()))
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

/// Keys of `FILTER` of `task.item.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListFilter(rt::Params);

impl ListFilter {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ID`. In examples: `integer[]`.
    #[inline]
    pub fn id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ID", value.into()))
    }

    /// `PARENT_ID`.
    #[inline]
    pub fn parent_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("PARENT_ID", value.into()))
    }

    /// `GROUP_ID`.
    #[inline]
    pub fn group_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("GROUP_ID", value.into()))
    }

    /// `CREATED_BY`.
    #[inline]
    pub fn created_by(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("CREATED_BY", value.into()))
    }

    /// `STATUS_CHANGED_BY`.
    #[inline]
    pub fn status_changed_by(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("STATUS_CHANGED_BY", value.into()))
    }

    /// `PRIORITY`.
    #[inline]
    pub fn priority(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("PRIORITY", value.into()))
    }

    /// `FORUM_TOPIC_ID`.
    #[inline]
    pub fn forum_topic_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("FORUM_TOPIC_ID", value.into()))
    }

    /// `RESPONSIBLE_ID`.
    #[inline]
    pub fn responsible_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("RESPONSIBLE_ID", value.into()))
    }

    /// `TITLE`.
    #[inline]
    pub fn title(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("TITLE", value.into()))
    }

    /// `TAG`.
    #[inline]
    pub fn tag(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("TAG", value.into()))
    }

    /// `REAL_STATUS`. Values: `1`, `2`, `3`, `4`, `5`, `6`, `7`.
    #[inline]
    pub fn real_status(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("REAL_STATUS", value.into()))
    }

    /// `STATUS`. Values: `-2`, `-1` or others.
    #[inline]
    pub fn status(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("STATUS", value.into()))
    }

    /// `MARK`.
    #[inline]
    pub fn mark(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("MARK", value.into()))
    }

    /// `SITE_ID`.
    #[inline]
    pub fn site_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("SITE_ID", value.into()))
    }

    /// `ADD_IN_REPORT`. Values: `Y`, `N`.
    #[inline]
    pub fn add_in_report(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ADD_IN_REPORT", value.into()))
    }

    /// `DATE_START`.
    #[inline]
    pub fn date_start(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("DATE_START", value.into()))
    }

    /// `DEADLINE`.
    #[inline]
    pub fn deadline(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("DEADLINE", value.into()))
    }

    /// `CREATED_DATE`.
    #[inline]
    pub fn created_date(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("CREATED_DATE", value.into()))
    }

    /// `CLOSED_DATE`.
    #[inline]
    pub fn closed_date(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("CLOSED_DATE", value.into()))
    }

    /// `CHANGED_DATE`.
    #[inline]
    pub fn changed_date(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("CHANGED_DATE", value.into()))
    }

    /// `ACCOMPLICE`.
    #[inline]
    pub fn accomplice(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ACCOMPLICE", value.into()))
    }

    /// `AUDITOR`.
    #[inline]
    pub fn auditor(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("AUDITOR", value.into()))
    }

    /// `DEPENDS_ON`.
    #[inline]
    pub fn depends_on(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("DEPENDS_ON", value.into()))
    }

    /// `ONLY_ROOT_TASKS`. Values: `Y`, `N`.
    #[inline]
    pub fn only_root_tasks(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ONLY_ROOT_TASKS", value.into()))
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

/// Keys of `PARAMS` of `task.item.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListParams(rt::Params);

impl ListParams {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `NAV_PARAMS`: `array`. In examples: `object`.
    ///
    /// See [`ListParamsNavParams`].
    #[inline]
    pub fn nav_params(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("NAV_PARAMS", value.into()))
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

impl From<ListParams> for rt::Value {
    #[inline]
    fn from(object: ListParams) -> Self {
        object.0.into_value()
    }
}

/// Keys of `PARAMS.NAV_PARAMS` of `task.item.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListParamsNavParams(rt::Params);

impl ListParamsNavParams {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `nPageSize`. Default: `50`. In examples: `integer`.
    #[inline]
    pub fn n_page_size(self, value: i64) -> Self {
        Self(self.0.int("nPageSize", value))
    }

    /// `iNumPage`. In examples: `integer`.
    #[inline]
    pub fn i_num_page(self, value: i64) -> Self {
        Self(self.0.int("iNumPage", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<ListParamsNavParams> for rt::Params {
    #[inline]
    fn from(object: ListParamsNavParams) -> Self {
        object.0
    }
}

impl From<ListParamsNavParams> for rt::Value {
    #[inline]
    fn from(object: ListParamsNavParams) -> Self {
        object.0.into_value()
    }
}

/// Change Task Status to "Not Executed": `task.item.renew`
///
/// Scope: `task`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-renew.html)
#[deprecated(
    note = "no longer developed; use `tasks.task.renew`: `bitrix24::tasks::task::Renew`"
)]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Renew(rt::Params);

impl Renew {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `TASKID`. In examples: `integer`.
    #[inline]
    pub fn taskid(self, value: i64) -> Self {
        Self(self.0.int("TASKID", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Renew {
    const NAME: &'static str = "task.item.renew";
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Transitioning a Task to "In Progress" Status: `task.item.startexecution`
///
/// Scope: `task`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-start-execution.html)
#[deprecated(
    note = "no longer developed; use `tasks.task.start`: `bitrix24::tasks::task::Start`"
)]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Startexecution(rt::Params);

impl Startexecution {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `TASKID`. In examples: `integer`.
    #[inline]
    pub fn taskid(self, value: i64) -> Self {
        Self(self.0.int("TASKID", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Startexecution {
    const NAME: &'static str = "task.item.startexecution";
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Update Task: `task.item.update`
///
/// Scope: `task`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-update.html)
#[deprecated(
    note = "no longer developed; use `tasks.task.update`: `bitrix24::tasks::task::Update`"
)]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Update(rt::Params);

impl Update {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `TASKID`. In examples: `integer`.
    #[inline]
    pub fn taskid(self, value: i64) -> Self {
        Self(self.0.int("TASKID", value))
    }

    /// `TASKDATA`. In examples: `object`.
    ///
    /// See [`UpdateTaskdata`].
    #[inline]
    pub fn taskdata(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("TASKDATA", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Update {
    const NAME: &'static str = "task.item.update";
    const POSITIONAL: &'static [&'static str] = &["TASKID", "TASKDATA"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `TASKDATA` of `task.item.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateTaskdata(rt::Params);

impl UpdateTaskdata {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `TIME_ESTIMATE`: `integer`. Seen in examples only.
    #[inline]
    pub fn time_estimate(self, value: i64) -> Self {
        Self(self.0.int("TIME_ESTIMATE", value))
    }

    /// `UF_CRM_TASK`: `string[]`. Seen in examples only.
    #[inline]
    pub fn uf_crm_task(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.texts("UF_CRM_TASK", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<UpdateTaskdata> for rt::Params {
    #[inline]
    fn from(object: UpdateTaskdata) -> Self {
        object.0
    }
}

impl From<UpdateTaskdata> for rt::Value {
    #[inline]
    fn from(object: UpdateTaskdata) -> Self {
        object.0.into_value()
    }
}
