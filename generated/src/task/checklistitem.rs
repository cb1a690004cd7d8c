// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `task.checklistitem.*`.

use bitrix24_runtime as rt;

/// Add Checklist Item: `task.checklistitem.add`
///
/// Scope: `task`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-add.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Add(rt::Params);

impl Add {
    /// A request with its required parameters:
    ///
    /// - `TASKID`: `integer`.
    /// - `FIELDS`: `object`.
    #[inline]
    pub fn new(taskid: i64, fields: AddFields) -> Self {
        Self(rt::Params::new().int("TASKID", taskid).object("FIELDS", fields.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Add {
    const NAME: &'static str = "task.checklistitem.add";
    const REQUIRED: &'static [&'static str] = &["TASKID", "FIELDS"];
    const POSITIONAL: &'static [&'static str] = &["TASKID", "FIELDS"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = i64;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `FIELDS` of `task.checklistitem.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFields(rt::Params);

impl AddFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `TITLE`: `string`. Required.
    #[inline]
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TITLE", value.into()))
    }

    /// `SORT_INDEX`: `integer`.
    #[inline]
    pub fn sort_index(self, value: i64) -> Self {
        Self(self.0.int("SORT_INDEX", value))
    }

    /// `IS_COMPLETE`: `boolean`. Default: `N`. Values: `Y`, `N`. In examples: `string`.
    #[inline]
    pub fn is_complete(self, value: bool) -> Self {
        Self(self.0.yes_no("IS_COMPLETE", value))
    }

    /// `IS_IMPORTANT`: `boolean`. Values: `Y`, `N`. In examples: `string`.
    #[inline]
    pub fn is_important(self, value: bool) -> Self {
        Self(self.0.yes_no("IS_IMPORTANT", value))
    }

    /// `MEMBERS`: `object`.
    ///
    /// See [`AddFieldsMembersEntry`].
    #[inline]
    pub fn members(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("MEMBERS", value.into()))
    }

    /// `PARENT_ID`: `integer`.
    #[inline]
    pub fn parent_id(self, value: i64) -> Self {
        Self(self.0.int("PARENT_ID", value))
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

/// Keys of `FIELDS.MEMBERS.<id>` of `task.checklistitem.add`, `FIELDS.MEMBERS.<id>` of
/// `task.checklistitem.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFieldsMembersEntry(rt::Params);

impl AddFieldsMembersEntry {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `TYPE`. Values: `A`, `U`. In examples: `string`.
    #[inline]
    pub fn r#type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TYPE", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddFieldsMembersEntry> for rt::Params {
    #[inline]
    fn from(object: AddFieldsMembersEntry) -> Self {
        object.0
    }
}

impl From<AddFieldsMembersEntry> for rt::Value {
    #[inline]
    fn from(object: AddFieldsMembersEntry) -> Self {
        object.0.into_value()
    }
}

/// What can go wrong in `task.checklistitem.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `ERROR_CORE`:
    /// `TASKS_ERROR_EXCEPTION_#8; Adding item: action not allowed; 8/TE/ACTION_FAILED_TO_BE_PROCESSED<br>`
    /// (HTTP 400).
    AddingItemActionNotAllowed,
    /// `ERROR_CORE`:
    /// `TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) for method ctaskchecklistitem::add() expected to be of type "integer", but given something else.; 256/TE/WRONG_ARG…`
    /// (HTTP 400).
    Param0TaskIdExpectedToBeTypeInteger,
    /// `ERROR_CORE`:
    /// `TASKS_ERROR_EXCEPTION_#256; Param #1 (arFields) expected by method ctaskchecklistitem::add(), but not given.; 256/TE/WRONG_ARGUMENTS<br>`
    /// (HTTP 400).
    Param1ArFieldsExpectedNotGiven,
    /// `ERROR_CORE`:
    /// `TASKS_ERROR_EXCEPTION_#8; Item name not specified; 8/TE/ACTION_FAILED_TO_BE_PROCESSED<br>` (HTTP
    /// 400).
    ItemNameNotSpecified,
    /// `ERROR_CORE` with any other text.
    ErrorCore,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "ERROR_CORE",
            "TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) for method ctaskchecklistitem::add() expected to be of type \"integer\", but given something else.; 256/TE/WRONG_ARGUMENTS",
            Self::Param0TaskIdExpectedToBeTypeInteger,
        ),
        (
            "ERROR_CORE",
            "TASKS_ERROR_EXCEPTION_#256; Param #1 (arFields) expected by method ctaskchecklistitem::add(), but not given.; 256/TE/WRONG_ARGUMENTS*",
            Self::Param1ArFieldsExpectedNotGiven,
        ),
        (
            "ERROR_CORE",
            "TASKS_ERROR_EXCEPTION_#8; Adding item: action not allowed; 8/TE/ACTION_FAILED_TO_BE_PROCESSED*",
            Self::AddingItemActionNotAllowed,
        ),
        (
            "ERROR_CORE",
            "TASKS_ERROR_EXCEPTION_#8; Item name not specified; 8/TE/ACTION_FAILED_TO_BE_PROCESSED*",
            Self::ItemNameNotSpecified,
        ),
        ("ERROR_CORE", "", Self::ErrorCore),
    ];
    const OTHER: Self = Self::Other;
}

/// Mark a checklist item as completed: `task.checklistitem.complete`
///
/// Scope: `task`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-complete.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Complete(rt::Params);

impl Complete {
    /// A request in which nothing is set yet. Required: `TASKID`, `ITEMID`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `TASKID`: `integer`. Required.
    #[inline]
    pub fn taskid(self, value: i64) -> Self {
        Self(self.0.int("TASKID", value))
    }

    /// `ITEMID`: `integer`. Required.
    #[inline]
    pub fn itemid(self, value: i64) -> Self {
        Self(self.0.int("ITEMID", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Complete {
    const NAME: &'static str = "task.checklistitem.complete";
    const REQUIRED: &'static [&'static str] = &["TASKID", "ITEMID"];
    const POSITIONAL: &'static [&'static str] = &["TASKID", "ITEMID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = CompleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `task.checklistitem.complete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CompleteError {
    /// `ERROR_CORE`:
    /// `TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) expected by method ctaskchecklistitem::complete(), but not given.; 256/TE/WRONG_ARGUMENTS<br>`
    /// (HTTP 400).
    Param0TaskIdExpectedNotGiven,
    /// `ERROR_CORE`:
    /// `TASKS_ERROR_EXCEPTION_#256; Param #1 (itemId) expected by method ctaskchecklistitem::complete(), but not given.; 256/TE/WRONG_ARGUMENTS<br>`
    /// (HTTP 400).
    Param1ItemIdExpectedNotGiven,
    /// `ERROR_CORE`:
    /// `TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) for method ctaskchecklistitem::complete() expected to be of type "integer", but given something else.; 256/TE/WRON…`
    /// (HTTP 400).
    Param0TaskIdExpectedToBeTypeInteger,
    /// `ERROR_CORE`: `TASKS_ERROR_ASSERT_EXCEPTION<br>` (HTTP 400).
    TasksErrorAssertException,
    /// `ERROR_CORE` with any other text.
    ErrorCore,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for CompleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "ERROR_CORE",
            "TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) for method ctaskchecklistitem::complete() expected to be of type \"integer\", but given something else.; 256/TE/WRONG_ARGUMENTS*",
            Self::Param0TaskIdExpectedToBeTypeInteger,
        ),
        (
            "ERROR_CORE",
            "TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) expected by method ctaskchecklistitem::complete(), but not given.; 256/TE/WRONG_ARGUMENTS*",
            Self::Param0TaskIdExpectedNotGiven,
        ),
        (
            "ERROR_CORE",
            "TASKS_ERROR_EXCEPTION_#256; Param #1 (itemId) expected by method ctaskchecklistitem::complete(), but not given.; 256/TE/WRONG_ARGUMENTS*",
            Self::Param1ItemIdExpectedNotGiven,
        ),
        ("ERROR_CORE", "TASKS_ERROR_ASSERT_EXCEPTION*", Self::TasksErrorAssertException),
        ("ERROR_CORE", "", Self::ErrorCore),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete Checklist Item: `task.checklistitem.delete`
///
/// Scope: `task`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-delete.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Delete(rt::Params);

impl Delete {
    /// A request in which nothing is set yet. Required: `TASKID`, `ITEMID`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `TASKID`: `integer`. Required.
    #[inline]
    pub fn taskid(self, value: i64) -> Self {
        Self(self.0.int("TASKID", value))
    }

    /// `ITEMID`: `integer`. Required.
    #[inline]
    pub fn itemid(self, value: i64) -> Self {
        Self(self.0.int("ITEMID", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Delete {
    const NAME: &'static str = "task.checklistitem.delete";
    const REQUIRED: &'static [&'static str] = &["TASKID", "ITEMID"];
    const POSITIONAL: &'static [&'static str] = &["TASKID", "ITEMID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `task.checklistitem.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `ERROR_CORE`:
    /// `TASKS_ERROR_EXCEPTION_#256; Param #1 (itemId) expected by method ctaskchecklistitem::delete(), but not given.; 256/TE/WRONG_ARGUMENTS<br>`
    /// (HTTP 400).
    Param1ItemIdExpectedNotGiven,
    /// `ERROR_CORE`:
    /// `TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) for method ctaskchecklistitem::delete() expected to be of type "integer", but given something else.; 256/TE/WRONG_…`
    /// (HTTP 400).
    Param0TaskIdExpectedToBeTypeInteger,
    /// `ERROR_CORE`:
    /// `TASKS_ERROR_EXCEPTION_#8; Deleting item: action not allowed; 8/TE/ACTION_FAILED_TO_BE_PROCESSED<br>`
    /// (HTTP 400).
    DeletingItemActionNotAllowed,
    /// `ERROR_CORE` with any other text.
    ErrorCore,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "ERROR_CORE",
            "TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) for method ctaskchecklistitem::delete() expected to be of type \"integer\", but given something else.; 256/TE/WRONG_ARGUMENTS*",
            Self::Param0TaskIdExpectedToBeTypeInteger,
        ),
        (
            "ERROR_CORE",
            "TASKS_ERROR_EXCEPTION_#256; Param #1 (itemId) expected by method ctaskchecklistitem::delete(), but not given.; 256/TE/WRONG_ARGUMENTS*",
            Self::Param1ItemIdExpectedNotGiven,
        ),
        (
            "ERROR_CORE",
            "TASKS_ERROR_EXCEPTION_#8; Deleting item: action not allowed; 8/TE/ACTION_FAILED_TO_BE_PROCESSED*",
            Self::DeletingItemActionNotAllowed,
        ),
        ("ERROR_CORE", "", Self::ErrorCore),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Checklist Item: `task.checklistitem.get`
///
/// Scope: `task`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Get(rt::Params);

impl Get {
    /// A request in which nothing is set yet. Required: `TASKID`, `ITEMID`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `TASKID`: `integer`. Required.
    #[inline]
    pub fn taskid(self, value: i64) -> Self {
        Self(self.0.int("TASKID", value))
    }

    /// `ITEMID`: `integer`. Required.
    #[inline]
    pub fn itemid(self, value: i64) -> Self {
        Self(self.0.int("ITEMID", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Get {
    const NAME: &'static str = "task.checklistitem.get";
    const REQUIRED: &'static [&'static str] = &["TASKID", "ITEMID"];
    const POSITIONAL: &'static [&'static str] = &["TASKID", "ITEMID"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `task.checklistitem.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `ID`: `string`.
    pub id: Option<String>,
    /// `TASK_ID`: `string`.
    pub task_id: Option<String>,
    /// `PARENT_ID`: `string`.
    pub parent_id: Option<String>,
    /// `CREATED_BY`: `string`.
    pub created_by: Option<String>,
    /// `TITLE`: `string`.
    pub title: Option<String>,
    /// `SORT_INDEX`: `string`.
    pub sort_index: Option<String>,
    /// `IS_COMPLETE`: `boolean`. Values: `Y`, `N`. In examples: `string`.
    pub is_complete: Option<bool>,
    /// `IS_IMPORTANT`: `boolean`. Values: `Y`, `N`. In examples: `string`.
    pub is_important: Option<bool>,
    /// `TOGGLED_BY`: `string`.
    pub toggled_by: Option<String>,
    /// `TOGGLED_DATE`: `string`.
    pub toggled_date: Option<String>,
    /// `MEMBERS`: `array`.
    pub members: Option<Vec<GetOutputMembers>>,
    /// `ATTACHMENTS`: `object`.
    pub attachments: Option<rt::IdMap<GetOutputAttachmentsEntry>>,
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
        f.text("ID", &mut self.id);
        f.text("TASK_ID", &mut self.task_id);
        f.text("PARENT_ID", &mut self.parent_id);
        f.text("CREATED_BY", &mut self.created_by);
        f.text("TITLE", &mut self.title);
        f.text("SORT_INDEX", &mut self.sort_index);
        f.flag("IS_COMPLETE", &mut self.is_complete);
        f.flag("IS_IMPORTANT", &mut self.is_important);
        f.text("TOGGLED_BY", &mut self.toggled_by);
        f.text("TOGGLED_DATE", &mut self.toggled_date);
        f.field("MEMBERS", &mut self.members);
        f.field("ATTACHMENTS", &mut self.attachments);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.MEMBERS` of `task.checklistitem.get`, `result.MEMBERS` of
/// `task.checklistitem.getlist`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputMembers {
    /// `ID`: `string`.
    pub id: Option<String>,
    /// `TYPE`: `string`. Values: `A`, `U`.
    pub r#type: Option<String>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `PERSONAL_PHOTO`: `string`.
    pub personal_photo: Option<String>,
    /// `PERSONAL_GENDER`: `string`. Values: `M`, `F`.
    pub personal_gender: Option<String>,
    /// `IMAGE`: `string`.
    pub image: Option<String>,
    /// `IS_COLLABER`: `boolean`.
    pub is_collaber: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputMembers {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputMembers", self, f)
    }
}

impl rt::Object for GetOutputMembers {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("ID", &mut self.id);
        f.text("TYPE", &mut self.r#type);
        f.text("NAME", &mut self.name);
        f.text("PERSONAL_PHOTO", &mut self.personal_photo);
        f.text("PERSONAL_GENDER", &mut self.personal_gender);
        f.text("IMAGE", &mut self.image);
        f.flag("IS_COLLABER", &mut self.is_collaber);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.ATTACHMENTS.<id>` of `task.checklistitem.get`, `result.ATTACHMENTS.<id>` of
/// `task.checklistitem.getlist`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputAttachmentsEntry {
    /// `ATTACHMENT_ID`: `integer`.
    pub attachment_id: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `SIZE`: `string`.
    pub size: Option<String>,
    /// `FILE_ID`: `string`.
    pub file_id: Option<String>,
    /// `DOWNLOAD_URL`: `string`.
    pub download_url: Option<rt::Link>,
    /// `VIEW_URL`: `string`.
    pub view_url: Option<rt::Link>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputAttachmentsEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputAttachmentsEntry", self, f)
    }
}

impl rt::Object for GetOutputAttachmentsEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("ATTACHMENT_ID", &mut self.attachment_id);
        f.text("NAME", &mut self.name);
        f.text("SIZE", &mut self.size);
        f.text("FILE_ID", &mut self.file_id);
        f.link("DOWNLOAD_URL", &mut self.download_url);
        f.link("VIEW_URL", &mut self.view_url);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `task.checklistitem.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `ERROR_CORE`:
    /// `TASKS_ERROR_EXCEPTION_#256; Param #1 (itemId) expected by method ctaskchecklistitem::get(), but not given.; 256/TE/WRONG_ARGUMENTS<br>`
    /// (HTTP 400).
    Param1ItemIdExpectedNotGiven,
    /// `ERROR_CORE`:
    /// `TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) for method ctaskchecklistitem::get() expected to be of type "integer", but given something else.; 256/TE/WRONG_ARG…`
    /// (HTTP 400).
    Param0TaskIdExpectedToBeTypeInteger,
    /// `ERROR_CORE`:
    /// `TASKS_ERROR_EXCEPTION_#512; Check listitem not found or not accessible; 512/TE/ITEM_NOT_FOUND_OR_NOT_ACCESSIBLE<br>`
    /// (HTTP 400).
    CheckListitemNotFoundOrNotAccessible,
    /// `ERROR_CORE` with any other text.
    ErrorCore,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "ERROR_CORE",
            "TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) for method ctaskchecklistitem::get() expected to be of type \"integer\", but given something else.; 256/TE/WRONG_ARGUMENTS*",
            Self::Param0TaskIdExpectedToBeTypeInteger,
        ),
        (
            "ERROR_CORE",
            "TASKS_ERROR_EXCEPTION_#256; Param #1 (itemId) expected by method ctaskchecklistitem::get(), but not given.; 256/TE/WRONG_ARGUMENTS*",
            Self::Param1ItemIdExpectedNotGiven,
        ),
        (
            "ERROR_CORE",
            "TASKS_ERROR_EXCEPTION_#512; Check listitem not found or not accessible; 512/TE/ITEM_NOT_FOUND_OR_NOT_ACCESSIBLE*",
            Self::CheckListitemNotFoundOrNotAccessible,
        ),
        ("ERROR_CORE", "", Self::ErrorCore),
    ];
    const OTHER: Self = Self::Other;
}

/// Get the List of Checklist Items: `task.checklistitem.getlist`
///
/// Scope: `task`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-get-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Getlist(rt::Params);

impl Getlist {
    /// A request with its required parameters:
    ///
    /// - `TASKID`: `integer`.
    #[inline]
    pub fn new(taskid: i64) -> Self {
        Self(rt::Params::new().int("TASKID", taskid))
    }

    /// `ORDER`: `object`. Default: `ID DESC`.
    ///
    /// See [`GetlistOrder`].
    #[inline]
    pub fn order(self, value: impl Into<rt::Order>) -> Self {
        Self(self.0.order("ORDER", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Getlist {
    const NAME: &'static str = "task.checklistitem.getlist";
    const REQUIRED: &'static [&'static str] = &["TASKID"];
    const POSITIONAL: &'static [&'static str] = &["TASKID", "ORDER"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<GetlistOutput>;
    type Error = GetlistError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `ORDER` of `task.checklistitem.getlist`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct GetlistOrder(rt::Params);

impl GetlistOrder {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ID`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ID", value.into()))
    }

    /// `PARENT_ID`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn parent_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PARENT_ID", value.into()))
    }

    /// `CREATED_BY`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn created_by(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CREATED_BY", value.into()))
    }

    /// `TITLE`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TITLE", value.into()))
    }

    /// `SORT_INDEX`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn sort_index(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SORT_INDEX", value.into()))
    }

    /// `IS_COMPLETE`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn is_complete(self, value: impl Into<String>) -> Self {
        Self(self.0.text("IS_COMPLETE", value.into()))
    }

    /// `IS_IMPORTANT`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn is_important(self, value: impl Into<String>) -> Self {
        Self(self.0.text("IS_IMPORTANT", value.into()))
    }

    /// `TOGGLED_BY`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn toggled_by(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TOGGLED_BY", value.into()))
    }

    /// `TOGGLED_DATE`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn toggled_date(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TOGGLED_DATE", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<GetlistOrder> for rt::Params {
    #[inline]
    fn from(object: GetlistOrder) -> Self {
        object.0
    }
}

impl From<GetlistOrder> for rt::Order {
    #[inline]
    fn from(object: GetlistOrder) -> Self {
        object.0.into()
    }
}

/// Keys of `result` of `task.checklistitem.getlist`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetlistOutput {
    /// `ID`: `string`.
    pub id: Option<String>,
    /// `TASK_ID`: `string`.
    pub task_id: Option<String>,
    /// `PARENT_ID`: `string`. In examples: `integer`.
    pub parent_id: Option<String>,
    /// `CREATED_BY`: `string`.
    pub created_by: Option<String>,
    /// `TITLE`: `string`.
    pub title: Option<String>,
    /// `SORT_INDEX`: `string`.
    pub sort_index: Option<String>,
    /// `IS_COMPLETE`: `boolean`. Values: `Y`, `N`. In examples: `string`.
    pub is_complete: Option<bool>,
    /// `IS_IMPORTANT`: `boolean`. Values: `Y`, `N`. In examples: `string`.
    pub is_important: Option<bool>,
    /// `TOGGLED_BY`: `string`.
    pub toggled_by: Option<String>,
    /// `TOGGLED_DATE`: `string`.
    pub toggled_date: Option<String>,
    /// `MEMBERS`: `array`.
    pub members: Option<Vec<GetOutputMembers>>,
    /// `ATTACHMENTS`: `object`.
    pub attachments: Option<rt::IdMap<GetOutputAttachmentsEntry>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetlistOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetlistOutput", self, f)
    }
}

impl rt::Object for GetlistOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("ID", &mut self.id);
        f.text("TASK_ID", &mut self.task_id);
        f.text("PARENT_ID", &mut self.parent_id);
        f.text("CREATED_BY", &mut self.created_by);
        f.text("TITLE", &mut self.title);
        f.text("SORT_INDEX", &mut self.sort_index);
        f.flag("IS_COMPLETE", &mut self.is_complete);
        f.flag("IS_IMPORTANT", &mut self.is_important);
        f.text("TOGGLED_BY", &mut self.toggled_by);
        f.text("TOGGLED_DATE", &mut self.toggled_date);
        f.field("MEMBERS", &mut self.members);
        f.field("ATTACHMENTS", &mut self.attachments);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `task.checklistitem.getlist`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetlistError {
    /// `ERROR_CORE`: `TASKS_ERROR_EXCEPTION_#8; Action failed; 8/TE/ACTION_FAILED_TO_BE_PROCESSED<br>`
    /// (HTTP 400).
    ActionFailed,
    /// `ERROR_CORE`:
    /// `TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) for method ctaskchecklistitem::getlist() expected to be of type "integer", but given something else.; 256/TE/WRONG…`
    /// (HTTP 400).
    Param0TaskIdExpectedToBeTypeInteger,
    /// `ERROR_CORE`:
    /// `TASKS_ERROR_EXCEPTION_#256; Param #1 (arOrder) for method ctaskchecklistitem::getlist() must not contain key "IS_COMPLETED".; 256/TE/WRONG_ARGUMENTS<br>`
    /// (HTTP 400).
    Param1ArOrderMustNotContainKeyIsCompleted,
    /// `ERROR_CORE` with any other text.
    ErrorCore,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetlistError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "ERROR_CORE",
            "TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) for method ctaskchecklistitem::getlist() expected to be of type \"integer\", but given something else.; 256/TE/WRONG_ARGUMENTS*",
            Self::Param0TaskIdExpectedToBeTypeInteger,
        ),
        (
            "ERROR_CORE",
            "TASKS_ERROR_EXCEPTION_#256; Param #1 (arOrder) for method ctaskchecklistitem::getlist() must not contain key \"IS_COMPLETED\".; 256/TE/WRONG_ARGUMENTS*",
            Self::Param1ArOrderMustNotContainKeyIsCompleted,
        ),
        (
            "ERROR_CORE",
            "TASKS_ERROR_EXCEPTION_#8; Action failed; 8/TE/ACTION_FAILED_TO_BE_PROCESSED*",
            Self::ActionFailed,
        ),
        ("ERROR_CORE", "", Self::ErrorCore),
    ];
    const OTHER: Self = Self::Other;
}

/// Get the List of Methods and Their Description: `task.checklistitem.getmanifest`
///
/// Scope: `task`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-get-manifest.html)
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
    const NAME: &'static str = "task.checklistitem.getmanifest";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetmanifestOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `task.checklistitem.getmanifest`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetmanifestOutput {
    /// `Manifest version`: `string`. Seen in examples only.
    pub manifest_version: Option<String>,
    /// `Warning`: `string`. Seen in examples only.
    pub warning: Option<String>,
    /// `REST: shortname alias to class`: `string`. Seen in examples only.
    pub rest_shortname_alias_to_class: Option<String>,
    /// `REST: writable checklistitem data fields`: `string[]`. Seen in examples only.
    pub rest_writable_checklistitem_data_fields: Option<Vec<String>>,
    /// `REST: readable checklistitem data fields`: `string[]`. Seen in examples only.
    pub rest_readable_checklistitem_data_fields: Option<Vec<String>>,
    /// `REST: sortable checklistitem data fields`: `string[]`. Seen in examples only.
    pub rest_sortable_checklistitem_data_fields: Option<Vec<String>>,
    /// `REST: date fields`: `string[]`. Seen in examples only.
    pub rest_date_fields: Option<Vec<String>>,
    /// `REST: available methods`: `object`. Seen in examples only.
    pub rest_available_methods: Option<GetmanifestOutputRestAvailableMethods>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetmanifestOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetmanifestOutput", self, f)
    }
}

impl rt::Object for GetmanifestOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("Manifest version", &mut self.manifest_version);
        f.text("Warning", &mut self.warning);
        f.text(
            "REST: shortname alias to class",
            &mut self.rest_shortname_alias_to_class,
        );
        f.field(
            "REST: writable checklistitem data fields",
            &mut self.rest_writable_checklistitem_data_fields,
        );
        f.field(
            "REST: readable checklistitem data fields",
            &mut self.rest_readable_checklistitem_data_fields,
        );
        f.field(
            "REST: sortable checklistitem data fields",
            &mut self.rest_sortable_checklistitem_data_fields,
        );
        f.field("REST: date fields", &mut self.rest_date_fields);
        f.field("REST: available methods", &mut self.rest_available_methods);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.REST: available methods` of `task.checklistitem.getmanifest`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetmanifestOutputRestAvailableMethods {
    /// `getmanifest`: `object`. Seen in examples only.
    pub getmanifest: Option<GetmanifestOutputRestAvailableMethodsGetmanifest>,
    /// `get`: `object`. Seen in examples only.
    pub get: Option<GetmanifestOutputRestAvailableMethodsGet>,
    /// `getlist`: `object`. Seen in examples only.
    pub getlist: Option<GetmanifestOutputRestAvailableMethodsGetlist>,
    /// `add`: `object`. Seen in examples only.
    pub add: Option<GetmanifestOutputRestAvailableMethodsAdd>,
    /// `update`: `object`. Seen in examples only.
    pub update: Option<GetmanifestOutputRestAvailableMethodsAdd>,
    /// `delete`: `object`. Seen in examples only.
    pub delete: Option<GetmanifestOutputRestAvailableMethodsDelete>,
    /// `complete`: `object`. Seen in examples only.
    pub complete: Option<GetmanifestOutputRestAvailableMethodsDelete>,
    /// `renew`: `object`. Seen in examples only.
    pub renew: Option<GetmanifestOutputRestAvailableMethodsDelete>,
    /// `moveafteritem`: `object`. Seen in examples only.
    pub moveafteritem: Option<GetmanifestOutputRestAvailableMethodsDelete>,
    /// `isactionallowed`: `object`. Seen in examples only.
    pub isactionallowed: Option<GetmanifestOutputRestAvailableMethodsDelete>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetmanifestOutputRestAvailableMethods {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetmanifestOutputRestAvailableMethods", self, f)
    }
}

impl rt::Object for GetmanifestOutputRestAvailableMethods {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("getmanifest", &mut self.getmanifest);
        f.field("get", &mut self.get);
        f.field("getlist", &mut self.getlist);
        f.field("add", &mut self.add);
        f.field("update", &mut self.update);
        f.field("delete", &mut self.delete);
        f.field("complete", &mut self.complete);
        f.field("renew", &mut self.renew);
        f.field("moveafteritem", &mut self.moveafteritem);
        f.field("isactionallowed", &mut self.isactionallowed);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.REST: available methods.getmanifest` of `task.checklistitem.getmanifest`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetmanifestOutputRestAvailableMethodsGetmanifest {
    /// `staticMethod`: `boolean`. Seen in examples only.
    pub static_method: Option<bool>,
    /// `params`: `array`. Seen in examples only.
    pub params: Option<Vec<rt::Value>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetmanifestOutputRestAvailableMethodsGetmanifest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetmanifestOutputRestAvailableMethodsGetmanifest", self, f)
    }
}

impl rt::Object for GetmanifestOutputRestAvailableMethodsGetmanifest {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.flag("staticMethod", &mut self.static_method);
        f.field("params", &mut self.params);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.REST: available methods.get` of `task.checklistitem.getmanifest`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetmanifestOutputRestAvailableMethodsGet {
    /// `mandatoryParamsCount`: `integer`. Seen in examples only.
    pub mandatory_params_count: Option<i64>,
    /// `params`: `object[]`. Seen in examples only.
    pub params: Option<Vec<GetmanifestOutputRestAvailableMethodsGetParams>>,
    /// `allowedKeysInReturnValue`: `string[]`. Seen in examples only.
    pub allowed_keys_in_return_value: Option<Vec<String>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetmanifestOutputRestAvailableMethodsGet {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetmanifestOutputRestAvailableMethodsGet", self, f)
    }
}

impl rt::Object for GetmanifestOutputRestAvailableMethodsGet {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("mandatoryParamsCount", &mut self.mandatory_params_count);
        f.field("params", &mut self.params);
        f.field("allowedKeysInReturnValue", &mut self.allowed_keys_in_return_value);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.REST: available methods.get.params` of `task.checklistitem.getmanifest`,
/// `result.REST: available methods.delete.params` of `task.checklistitem.getmanifest`,
/// `result.REST: available methods.complete.params` of `task.checklistitem.getmanifest`,
/// `result.REST: available methods.renew.params` of `task.checklistitem.getmanifest` and 2 more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetmanifestOutputRestAvailableMethodsGetParams {
    /// `description`: `string`. Seen in examples only.
    pub description: Option<String>,
    /// `type`: `string`. Seen in examples only.
    pub r#type: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetmanifestOutputRestAvailableMethodsGetParams {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetmanifestOutputRestAvailableMethodsGetParams", self, f)
    }
}

impl rt::Object for GetmanifestOutputRestAvailableMethodsGetParams {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("description", &mut self.description);
        f.text("type", &mut self.r#type);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.REST: available methods.getlist` of `task.checklistitem.getmanifest`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetmanifestOutputRestAvailableMethodsGetlist {
    /// `staticMethod`: `boolean`. Seen in examples only.
    pub static_method: Option<bool>,
    /// `mandatoryParamsCount`: `integer`. Seen in examples only.
    pub mandatory_params_count: Option<i64>,
    /// `params`: `object[]`. Seen in examples only.
    pub params: Option<Vec<GetmanifestOutputRestAvailableMethodsGetlistParams>>,
    /// `allowedKeysInReturnValue`: `string[]`. Seen in examples only.
    pub allowed_keys_in_return_value: Option<Vec<String>>,
    /// `collectionInReturnValue`: `boolean`. Seen in examples only.
    pub collection_in_return_value: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetmanifestOutputRestAvailableMethodsGetlist {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetmanifestOutputRestAvailableMethodsGetlist", self, f)
    }
}

impl rt::Object for GetmanifestOutputRestAvailableMethodsGetlist {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.flag("staticMethod", &mut self.static_method);
        f.int("mandatoryParamsCount", &mut self.mandatory_params_count);
        f.field("params", &mut self.params);
        f.field("allowedKeysInReturnValue", &mut self.allowed_keys_in_return_value);
        f.flag("collectionInReturnValue", &mut self.collection_in_return_value);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.REST: available methods.getlist.params` of `task.checklistitem.getmanifest`,
/// `result.REST: available methods.add.params` of `task.checklistitem.getmanifest`,
/// `result.REST: available methods.update.params` of `task.checklistitem.getmanifest`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetmanifestOutputRestAvailableMethodsGetlistParams {
    /// `description`: `string`. Seen in examples only.
    pub description: Option<String>,
    /// `type`: `string`. Seen in examples only.
    pub r#type: Option<String>,
    /// `allowedKeys`: `string[]`. Seen in examples only.
    pub allowed_keys: Option<Vec<String>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetmanifestOutputRestAvailableMethodsGetlistParams {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetmanifestOutputRestAvailableMethodsGetlistParams", self, f)
    }
}

impl rt::Object for GetmanifestOutputRestAvailableMethodsGetlistParams {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("description", &mut self.description);
        f.text("type", &mut self.r#type);
        f.field("allowedKeys", &mut self.allowed_keys);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.REST: available methods.add` of `task.checklistitem.getmanifest`,
/// `result.REST: available methods.update` of `task.checklistitem.getmanifest`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetmanifestOutputRestAvailableMethodsAdd {
    /// `staticMethod`: `boolean`. Seen in examples only.
    pub static_method: Option<bool>,
    /// `mandatoryParamsCount`: `integer`. Seen in examples only.
    pub mandatory_params_count: Option<i64>,
    /// `params`: `object[]`. Seen in examples only.
    pub params: Option<Vec<GetmanifestOutputRestAvailableMethodsGetlistParams>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetmanifestOutputRestAvailableMethodsAdd {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetmanifestOutputRestAvailableMethodsAdd", self, f)
    }
}

impl rt::Object for GetmanifestOutputRestAvailableMethodsAdd {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.flag("staticMethod", &mut self.static_method);
        f.int("mandatoryParamsCount", &mut self.mandatory_params_count);
        f.field("params", &mut self.params);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.REST: available methods.delete` of `task.checklistitem.getmanifest`,
/// `result.REST: available methods.complete` of `task.checklistitem.getmanifest`,
/// `result.REST: available methods.renew` of `task.checklistitem.getmanifest`,
/// `result.REST: available methods.moveafteritem` of `task.checklistitem.getmanifest` and 1 more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetmanifestOutputRestAvailableMethodsDelete {
    /// `staticMethod`: `boolean`. Seen in examples only.
    pub static_method: Option<bool>,
    /// `mandatoryParamsCount`: `integer`. Seen in examples only.
    pub mandatory_params_count: Option<i64>,
    /// `params`: `object[]`. Seen in examples only.
    pub params: Option<Vec<GetmanifestOutputRestAvailableMethodsGetParams>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetmanifestOutputRestAvailableMethodsDelete {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetmanifestOutputRestAvailableMethodsDelete", self, f)
    }
}

impl rt::Object for GetmanifestOutputRestAvailableMethodsDelete {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.flag("staticMethod", &mut self.static_method);
        f.int("mandatoryParamsCount", &mut self.mandatory_params_count);
        f.field("params", &mut self.params);
        f.rest(&mut self.extra);
    }
}

/// Check Action Permission: `task.checklistitem.isactionallowed`
///
/// Scope: `task`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-is-action-allowed.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Isactionallowed(rt::Params);

impl Isactionallowed {
    /// A request in which nothing is set yet. Required: `TASKID`, `ITEMID`, `ACTIONID`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `TASKID`: `integer`. Required.
    #[inline]
    pub fn taskid(self, value: i64) -> Self {
        Self(self.0.int("TASKID", value))
    }

    /// `ITEMID`: `integer`. Required.
    #[inline]
    pub fn itemid(self, value: i64) -> Self {
        Self(self.0.int("ITEMID", value))
    }

    /// `ACTIONID`: `integer`. Required. Values: `1`, `2`, `3`, `4`, `5`.
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
    const NAME: &'static str = "task.checklistitem.isactionallowed";
    const REQUIRED: &'static [&'static str] = &["TASKID", "ITEMID", "ACTIONID"];
    const POSITIONAL: &'static [&'static str] = &["TASKID", "ITEMID", "ACTIONID"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = bool;
    type Error = IsactionallowedError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `task.checklistitem.isactionallowed`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum IsactionallowedError {
    /// `ERROR_CORE`:
    /// `TASKS_ERROR_EXCEPTION_#256; Param #2 (actionId) expected by method ctaskchecklistitem::isactionallowed(), but not given.; 256/TE/WRONG_ARGUMENTS`
    /// (HTTP 400).
    Param2ActionIdExpectedNotGiven,
    /// `ERROR_CORE`:
    /// `TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) for method ctaskchecklistitem::isactionallowed() expected to be of type "integer", but given something else.; 256/…`
    /// (HTTP 400).
    Param0TaskIdExpectedToBeTypeInteger,
    /// `ERROR_CORE` with any other text.
    ErrorCore,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for IsactionallowedError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "ERROR_CORE",
            "TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) for method ctaskchecklistitem::isactionallowed() expected to be of type \"integer\", but given something else.; 256/TE/WRONG_ARGUMENTS",
            Self::Param0TaskIdExpectedToBeTypeInteger,
        ),
        (
            "ERROR_CORE",
            "TASKS_ERROR_EXCEPTION_#256; Param #2 (actionId) expected by method ctaskchecklistitem::isactionallowed(), but not given.; 256/TE/WRONG_ARGUMENTS",
            Self::Param2ActionIdExpectedNotGiven,
        ),
        ("ERROR_CORE", "", Self::ErrorCore),
    ];
    const OTHER: Self = Self::Other;
}

/// Move Checklist Item: `task.checklistitem.moveafteritem`
///
/// Scope: `task`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-move-after-item.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Moveafteritem(rt::Params);

impl Moveafteritem {
    /// A request in which nothing is set yet. Required: `TASKID`, `ITEMID`, `AFTERITEMID`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `TASKID`: `integer`. Required.
    #[inline]
    pub fn taskid(self, value: i64) -> Self {
        Self(self.0.int("TASKID", value))
    }

    /// `ITEMID`: `integer`. Required.
    #[inline]
    pub fn itemid(self, value: i64) -> Self {
        Self(self.0.int("ITEMID", value))
    }

    /// `AFTERITEMID`: `integer`. Required.
    #[inline]
    pub fn afteritemid(self, value: i64) -> Self {
        Self(self.0.int("AFTERITEMID", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Moveafteritem {
    const NAME: &'static str = "task.checklistitem.moveafteritem";
    const REQUIRED: &'static [&'static str] = &["TASKID", "ITEMID", "AFTERITEMID"];
    const POSITIONAL: &'static [&'static str] = &["TASKID", "ITEMID", "AFTERITEMID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = ();
    type Error = MoveafteritemError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `task.checklistitem.moveafteritem`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MoveafteritemError {
    /// `ERROR_CORE`:
    /// `TASKS_ERROR_EXCEPTION_#256; Param #1 (itemId) expected by method ctaskchecklistitem::moveafteritem(), but not given.; 256/TE/WRONG_ARGUMENTS<br>`
    /// (HTTP 400).
    Param1ItemIdExpectedNotGiven,
    /// `ERROR_CORE`:
    /// `TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) for method ctaskchecklistitem::moveafteritem() expected to be of type "integer", but given something else.; 256/TE…`
    /// (HTTP 400).
    Param0TaskIdExpectedToBeTypeInteger,
    /// `ERROR_CORE`:
    /// `TASKS_ERROR_EXCEPTION_#8; Moving item: action not allowed; 8/TE/ACTION_FAILED_TO_BE_PROCESSED<br>`
    /// (HTTP 400).
    MovingItemActionNotAllowed,
    /// `ERROR_CORE` with any other text.
    ErrorCore,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for MoveafteritemError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "ERROR_CORE",
            "TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) for method ctaskchecklistitem::moveafteritem() expected to be of type \"integer\", but given something else.; 256/TE/WRONG_ARGUMENTS*",
            Self::Param0TaskIdExpectedToBeTypeInteger,
        ),
        (
            "ERROR_CORE",
            "TASKS_ERROR_EXCEPTION_#256; Param #1 (itemId) expected by method ctaskchecklistitem::moveafteritem(), but not given.; 256/TE/WRONG_ARGUMENTS*",
            Self::Param1ItemIdExpectedNotGiven,
        ),
        (
            "ERROR_CORE",
            "TASKS_ERROR_EXCEPTION_#8; Moving item: action not allowed; 8/TE/ACTION_FAILED_TO_BE_PROCESSED*",
            Self::MovingItemActionNotAllowed,
        ),
        ("ERROR_CORE", "", Self::ErrorCore),
    ];
    const OTHER: Self = Self::Other;
}

/// Mark a checklist item as incomplete: `task.checklistitem.renew`
///
/// Scope: `task`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-renew.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Renew(rt::Params);

impl Renew {
    /// A request in which nothing is set yet. Required: `TASKID`, `ITEMID`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `TASKID`: `integer`. Required.
    #[inline]
    pub fn taskid(self, value: i64) -> Self {
        Self(self.0.int("TASKID", value))
    }

    /// `ITEMID`: `integer`. Required.
    #[inline]
    pub fn itemid(self, value: i64) -> Self {
        Self(self.0.int("ITEMID", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Renew {
    const NAME: &'static str = "task.checklistitem.renew";
    const REQUIRED: &'static [&'static str] = &["TASKID", "ITEMID"];
    const POSITIONAL: &'static [&'static str] = &["TASKID", "ITEMID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = RenewError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `task.checklistitem.renew`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RenewError {
    /// `ERROR_CORE`:
    /// `TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) expected by method ctaskchecklistitem::renew(), but not given.; 256/TE/WRONG_ARGUMENTS<br>`
    /// (HTTP 400).
    Param0TaskIdExpectedNotGiven,
    /// `ERROR_CORE`:
    /// `TASKS_ERROR_EXCEPTION_#256; Param #1 (itemId) expected by method ctaskchecklistitem::renew(), but not given.; 256/TE/WRONG_ARGUMENTS<br>`
    /// (HTTP 400).
    Param1ItemIdExpectedNotGiven,
    /// `ERROR_CORE`:
    /// `TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) for method ctaskchecklistitem::renew() expected to be of type "integer", but given something else.; 256/TE/WRONG_A…`
    /// (HTTP 400).
    Param0TaskIdExpectedToBeTypeInteger,
    /// `ERROR_CORE`: `TASKS_ERROR_ASSERT_EXCEPTION<br>` (HTTP 400).
    TasksErrorAssertException,
    /// `ERROR_CORE` with any other text.
    ErrorCore,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for RenewError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "ERROR_CORE",
            "TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) for method ctaskchecklistitem::renew() expected to be of type \"integer\", but given something else.; 256/TE/WRONG_ARGUMENTS*",
            Self::Param0TaskIdExpectedToBeTypeInteger,
        ),
        (
            "ERROR_CORE",
            "TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) expected by method ctaskchecklistitem::renew(), but not given.; 256/TE/WRONG_ARGUMENTS*",
            Self::Param0TaskIdExpectedNotGiven,
        ),
        (
            "ERROR_CORE",
            "TASKS_ERROR_EXCEPTION_#256; Param #1 (itemId) expected by method ctaskchecklistitem::renew(), but not given.; 256/TE/WRONG_ARGUMENTS*",
            Self::Param1ItemIdExpectedNotGiven,
        ),
        ("ERROR_CORE", "TASKS_ERROR_ASSERT_EXCEPTION*", Self::TasksErrorAssertException),
        ("ERROR_CORE", "", Self::ErrorCore),
    ];
    const OTHER: Self = Self::Other;
}

/// Update Checklist Item: `task.checklistitem.update`
///
/// Scope: `task`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-update.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Update(rt::Params);

impl Update {
    /// A request in which nothing is set yet. Required: `TASKID`, `ITEMID`, `FIELDS`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `TASKID`: `integer`. Required.
    #[inline]
    pub fn taskid(self, value: i64) -> Self {
        Self(self.0.int("TASKID", value))
    }

    /// `ITEMID`: `integer`. Required.
    #[inline]
    pub fn itemid(self, value: i64) -> Self {
        Self(self.0.int("ITEMID", value))
    }

    /// `FIELDS`: `object`. Required.
    #[inline]
    pub fn fields(self, value: UpdateFields) -> Self {
        Self(self.0.object("FIELDS", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Update {
    const NAME: &'static str = "task.checklistitem.update";
    const REQUIRED: &'static [&'static str] = &["TASKID", "ITEMID", "FIELDS"];
    const POSITIONAL: &'static [&'static str] = &["TASKID", "ITEMID", "FIELDS"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = ();
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `FIELDS` of `task.checklistitem.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFields(rt::Params);

impl UpdateFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `TITLE`: `string`.
    #[inline]
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TITLE", value.into()))
    }

    /// `SORT_INDEX`: `integer`.
    #[inline]
    pub fn sort_index(self, value: i64) -> Self {
        Self(self.0.int("SORT_INDEX", value))
    }

    /// `IS_COMPLETE`: `boolean`. Default: `N`. Values: `Y`, `N`. In examples: `string`.
    #[inline]
    pub fn is_complete(self, value: bool) -> Self {
        Self(self.0.yes_no("IS_COMPLETE", value))
    }

    /// `IS_IMPORTANT`: `boolean`. Values: `Y`, `N`. In examples: `string`.
    #[inline]
    pub fn is_important(self, value: bool) -> Self {
        Self(self.0.yes_no("IS_IMPORTANT", value))
    }

    /// `MEMBERS`: `object`.
    ///
    /// See [`AddFieldsMembersEntry`].
    #[inline]
    pub fn members(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("MEMBERS", value.into()))
    }

    /// `PARENT_ID`: `integer`.
    #[inline]
    pub fn parent_id(self, value: i64) -> Self {
        Self(self.0.int("PARENT_ID", value))
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

/// What can go wrong in `task.checklistitem.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `ERROR_CORE`: `TASKS_ERROR_EXCEPTION_#4; No access to edit the task; 4/TE/ACTION_NOT_ALLOWED<br>`
    /// (HTTP 400).
    NoAccessToEditTask,
    /// `ERROR_CORE`:
    /// `TASKS_ERROR_EXCEPTION_#8; Incorrect value [] specified for field [ENTITY_ID] in item [, Prepare report]; 8/TE/ACTION_FAILED_TO_BE_PROCESSED<br>`
    /// (HTTP 400).
    IncorrectValueSpecifiedFieldEntityIdItem,
    /// `ERROR_CORE`:
    /// `TASKS_ERROR_EXCEPTION_#256; Param #1 (itemId) for method ctaskchecklistitem::update() expected to be of type "integer", but given something else.; 256/TE/WRONG_…`
    /// (HTTP 400).
    Param1ItemIdExpectedToBeTypeInteger,
    /// `ERROR_CORE`:
    /// `TASKS_ERROR_EXCEPTION_#256; Param #1 (itemId) expected by method ctaskchecklistitem::update(), but not given.; 256/TE/WRONG_ARGUMENTS<br>`
    /// (HTTP 400).
    Param1ItemIdExpectedNotGiven,
    /// `ERROR_CORE`:
    /// `TASKS_ERROR_EXCEPTION_#256; Param #2 (arFields) expected by method ctaskchecklistitem::update(), but not given.; 256/TE/WRONG_ARGUMENTS<br>`
    /// (HTTP 400).
    Param2ArFieldsExpectedNotGiven,
    /// `ERROR_CORE` with any other text.
    ErrorCore,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "ERROR_CORE",
            "TASKS_ERROR_EXCEPTION_#256; Param #1 (itemId) for method ctaskchecklistitem::update() expected to be of type \"integer\", but given something else.; 256/TE/WRONG_ARGUMENTS*",
            Self::Param1ItemIdExpectedToBeTypeInteger,
        ),
        (
            "ERROR_CORE",
            "TASKS_ERROR_EXCEPTION_#256; Param #2 (arFields) expected by method ctaskchecklistitem::update(), but not given.; 256/TE/WRONG_ARGUMENTS*",
            Self::Param2ArFieldsExpectedNotGiven,
        ),
        (
            "ERROR_CORE",
            "TASKS_ERROR_EXCEPTION_#256; Param #1 (itemId) expected by method ctaskchecklistitem::update(), but not given.; 256/TE/WRONG_ARGUMENTS*",
            Self::Param1ItemIdExpectedNotGiven,
        ),
        (
            "ERROR_CORE",
            "TASKS_ERROR_EXCEPTION_#8; Incorrect value * specified for field [ENTITY_ID] in item *; 8/TE/ACTION_FAILED_TO_BE_PROCESSED*",
            Self::IncorrectValueSpecifiedFieldEntityIdItem,
        ),
        (
            "ERROR_CORE",
            "TASKS_ERROR_EXCEPTION_#4; No access to edit the task; 4/TE/ACTION_NOT_ALLOWED*",
            Self::NoAccessToEditTask,
        ),
        ("ERROR_CORE", "", Self::ErrorCore),
    ];
    const OTHER: Self = Self::Other;
}
