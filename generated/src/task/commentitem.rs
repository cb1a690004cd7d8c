// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `task.commentitem.*`.

use bitrix24_runtime as rt;

/// Add Comment: `task.commentitem.add`
///
/// Scope: `task`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-add.html)
#[deprecated(
    note = "no longer developed; use `tasks.task.chat.message.send`: `bitrix24::v3::tasks::task::chat::message::SendCall`"
)]
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
    const NAME: &'static str = "task.commentitem.add";
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

/// Keys of `FIELDS` of `task.commentitem.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFields(rt::Params);

impl AddFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `POST_MESSAGE`: `string`. Required.
    #[inline]
    pub fn post_message(self, value: impl Into<String>) -> Self {
        Self(self.0.text("POST_MESSAGE", value.into()))
    }

    /// `AUTHOR_ID`: `integer`.
    #[inline]
    pub fn author_id(self, value: i64) -> Self {
        Self(self.0.int("AUTHOR_ID", value))
    }

    /// `POST_DATE`: `string`.
    #[inline]
    pub fn post_date(self, value: impl Into<String>) -> Self {
        Self(self.0.text("POST_DATE", value.into()))
    }

    /// `UF_FORUM_MESSAGE_DOC`: `array`.
    #[inline]
    pub fn uf_forum_message_doc(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("UF_FORUM_MESSAGE_DOC", value.into()))
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

/// What can go wrong in `task.commentitem.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `ERROR_CORE`: `Comment text is not specified` (HTTP 400).
    CommentTextNotSpecified,
    /// `ERROR_CORE`: `Insufficient permissions to add a comment` (HTTP 400).
    InsufficientPermissionsToAddComment,
    /// `ERROR_CORE`: `File not found` (HTTP 400).
    FileNotFound,
    /// `ERROR_CORE`:
    /// ``TASKS_ERROR_EXCEPTION_#256; Param #1 (arFields) for method ctaskcommentitem::add() must not contain key `<FIELD_NAME>`.; 256/TE/WRONG_ARGUMENTS``
    /// (HTTP 400).
    Param1ArFieldsMustNotContainKey,
    /// `ERROR_CORE`:
    /// `TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) for method ctaskcommentitem::add() expected to be of type "integer", but given something else.; 256/TE/WRONG_ARGUM…`
    /// (HTTP 400).
    Param0TaskIdExpectedToBeTypeInteger,
    /// `ERROR_CORE` with any other text.
    ErrorCore,
    /// `ERROR_CODE`: `Insufficient permissions to add a comment.<br>` (HTTP 400).
    ErrorCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "ERROR_CORE",
            "TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) for method ctaskcommentitem::add() expected to be of type \"integer\", but given something else.; 256/TE/WRONG_ARGUMENTS",
            Self::Param0TaskIdExpectedToBeTypeInteger,
        ),
        (
            "ERROR_CORE",
            "TASKS_ERROR_EXCEPTION_#256; Param #1 (arFields) for method ctaskcommentitem::add() must not contain key *.; 256/TE/WRONG_ARGUMENTS",
            Self::Param1ArFieldsMustNotContainKey,
        ),
        (
            "ERROR_CORE",
            "Insufficient permissions to add a comment",
            Self::InsufficientPermissionsToAddComment,
        ),
        ("ERROR_CORE", "Comment text is not specified", Self::CommentTextNotSpecified),
        ("ERROR_CORE", "File not found", Self::FileNotFound),
        ("ERROR_CORE", "", Self::ErrorCore),
        ("ERROR_CODE", "", Self::ErrorCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete Comment: `task.commentitem.delete`
///
/// Scope: `task`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-delete.html)
#[deprecated(
    note = "no longer developed; use `im.message.delete`: `bitrix24::im::message::Delete`"
)]
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
    const NAME: &'static str = "task.commentitem.delete";
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

/// What can go wrong in `task.commentitem.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `ERROR_CORE`:
    /// `TASKS_ERROR_EXCEPTION_#256; Param #1 (itemId) expected by method ctaskcommentitem::delete(), but not given.; 256/TE/WRONG_ARGUMENTS`
    /// (HTTP 400).
    Param1ItemIdExpectedNotGiven,
    /// `ERROR_CORE`: `TASKS_ERROR_EXCEPTION_#4; Action is not allowed; 4/TE/ACTION_NOT_ALLOWED.<br>` (HTTP
    /// 400).
    ActionNotAllowed,
    /// `ERROR_CORE`:
    /// `TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) for method ctaskcommentitem::delete() expected to be of type "integer", but given something else.; 256/TE/WRONG_AR…`
    /// (HTTP 400).
    Param0TaskIdExpectedToBeTypeInteger,
    /// `ERROR_CORE` with any other text.
    ErrorCore,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "ERROR_CORE",
            "TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) for method ctaskcommentitem::delete() expected to be of type \"integer\", but given something else.; 256/TE/WRONG_ARGUMENTS",
            Self::Param0TaskIdExpectedToBeTypeInteger,
        ),
        (
            "ERROR_CORE",
            "TASKS_ERROR_EXCEPTION_#256; Param #1 (itemId) expected by method ctaskcommentitem::delete(), but not given.; 256/TE/WRONG_ARGUMENTS",
            Self::Param1ItemIdExpectedNotGiven,
        ),
        (
            "ERROR_CORE",
            "TASKS_ERROR_EXCEPTION_#4; Action is not allowed; 4/TE/ACTION_NOT_ALLOWED.*",
            Self::ActionNotAllowed,
        ),
        ("ERROR_CORE", "", Self::ErrorCore),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Comment by ID: `task.commentitem.get`
///
/// Scope: `task`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-get.html)
#[deprecated(
    note = "no longer developed; use `im.dialog.messages.get`: `bitrix24::im::dialog::messages::Get`"
)]
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
    const NAME: &'static str = "task.commentitem.get";
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

/// Keys of `result` of `task.commentitem.get`, `result` of `task.commentitem.getlist`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `POST_MESSAGE_HTML`: `string`.
    pub post_message_html: Option<String>,
    /// `ID`: `string`.
    pub id: Option<String>,
    /// `AUTHOR_ID`: `string`.
    pub author_id: Option<String>,
    /// `AUTHOR_NAME`: `string`.
    pub author_name: Option<String>,
    /// `AUTHOR_EMAIL`: `string`.
    pub author_email: Option<String>,
    /// `POST_DATE`: `string`.
    pub post_date: Option<String>,
    /// `POST_MESSAGE`: `string`.
    pub post_message: Option<String>,
    /// `ATTACHED_OBJECTS`: `object`.
    pub attached_objects: Option<rt::IdMap<GetOutputAttachedObjectsEntry>>,
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
        f.text("POST_MESSAGE_HTML", &mut self.post_message_html);
        f.text("ID", &mut self.id);
        f.text("AUTHOR_ID", &mut self.author_id);
        f.text("AUTHOR_NAME", &mut self.author_name);
        f.text("AUTHOR_EMAIL", &mut self.author_email);
        f.text("POST_DATE", &mut self.post_date);
        f.text("POST_MESSAGE", &mut self.post_message);
        f.field("ATTACHED_OBJECTS", &mut self.attached_objects);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.ATTACHED_OBJECTS.<id>` of `task.commentitem.get`, `result.ATTACHED_OBJECTS.<id>` of
/// `task.commentitem.getlist`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputAttachedObjectsEntry {
    /// `ATTACHMENT_ID`: `string`.
    pub attachment_id: Option<String>,
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

impl ::std::fmt::Debug for GetOutputAttachedObjectsEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputAttachedObjectsEntry", self, f)
    }
}

impl rt::Object for GetOutputAttachedObjectsEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("ATTACHMENT_ID", &mut self.attachment_id);
        f.text("NAME", &mut self.name);
        f.text("SIZE", &mut self.size);
        f.text("FILE_ID", &mut self.file_id);
        f.link("DOWNLOAD_URL", &mut self.download_url);
        f.link("VIEW_URL", &mut self.view_url);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `task.commentitem.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `ERROR_CORE`:
    /// `TASKS_ERROR_EXCEPTION_#512; Check listitem not found or not accessible; 512/TE/ITEM_NOT_FOUND_OR_NOT_ACCESSIBLE`
    /// (HTTP 400).
    CheckListitemNotFoundOrNotAccessible,
    /// `ERROR_CORE`:
    /// `TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) for method ctaskcommentitem::get() expected to be of type "integer", but given something else.; 256/TE/WRONG_ARGUM…`
    /// (HTTP 400).
    Param0TaskIdExpectedToBeTypeInteger,
    /// `ERROR_CORE`:
    /// `TASKS_ERROR_EXCEPTION_#256; Param #1 (itemId) expected by method ctaskcommentitem::get(), but not given.; 256/TE/WRONG_ARGUMENTS`
    /// (HTTP 400).
    Param1ItemIdExpectedNotGiven,
    /// `ERROR_CORE` with any other text.
    ErrorCore,
    /// `ERROR_CODE`:
    /// `TASKS_ERROR_EXCEPTION_#512; Check listitem not found or not accessible; 512/TE/ITEM_NOT_FOUND_OR_NOT_ACCESSIBLE.<br>`
    /// (HTTP 400).
    ErrorCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "ERROR_CORE",
            "TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) for method ctaskcommentitem::get() expected to be of type \"integer\", but given something else.; 256/TE/WRONG_ARGUMENTS",
            Self::Param0TaskIdExpectedToBeTypeInteger,
        ),
        (
            "ERROR_CORE",
            "TASKS_ERROR_EXCEPTION_#256; Param #1 (itemId) expected by method ctaskcommentitem::get(), but not given.; 256/TE/WRONG_ARGUMENTS",
            Self::Param1ItemIdExpectedNotGiven,
        ),
        (
            "ERROR_CORE",
            "TASKS_ERROR_EXCEPTION_#512; Check listitem not found or not accessible; 512/TE/ITEM_NOT_FOUND_OR_NOT_ACCESSIBLE",
            Self::CheckListitemNotFoundOrNotAccessible,
        ),
        ("ERROR_CORE", "", Self::ErrorCore),
        ("ERROR_CODE", "", Self::ErrorCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Get the List of Comments: `task.commentitem.getlist`
///
/// Scope: `task`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-get-list.html)
#[deprecated(
    note = "no longer developed; use `im.dialog.messages.get`: `bitrix24::im::dialog::messages::Get`"
)]
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

    /// `FILTER`: `object`.
    ///
    /// See [`GetlistFilter`].
    #[inline]
    pub fn filter(self, value: impl Into<rt::Filter>) -> Self {
        Self(self.0.filter("FILTER", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Getlist {
    const NAME: &'static str = "task.commentitem.getlist";
    const REQUIRED: &'static [&'static str] = &["TASKID"];
    const POSITIONAL: &'static [&'static str] = &["TASKID", "ORDER", "FILTER"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<GetOutput>;
    type Error = GetlistError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `ORDER` of `task.commentitem.getlist`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct GetlistOrder(rt::Params);

impl GetlistOrder {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ID`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ID", value.into()))
    }

    /// `AUTHOR_ID`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn author_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("AUTHOR_ID", value.into()))
    }

    /// `AUTHOR_NAME`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn author_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("AUTHOR_NAME", value.into()))
    }

    /// `AUTHOR_EMAIL`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn author_email(self, value: impl Into<String>) -> Self {
        Self(self.0.text("AUTHOR_EMAIL", value.into()))
    }

    /// `POST_DATE`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn post_date(self, value: impl Into<String>) -> Self {
        Self(self.0.text("POST_DATE", value.into()))
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

/// Keys of `FILTER` of `task.commentitem.getlist`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct GetlistFilter(rt::Params);

impl GetlistFilter {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ID`.
    #[inline]
    pub fn id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ID", value.into()))
    }

    /// `AUTHOR_ID`. In examples: `integer`.
    #[inline]
    pub fn author_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("AUTHOR_ID", value.into()))
    }

    /// `AUTHOR_NAME`.
    #[inline]
    pub fn author_name(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("AUTHOR_NAME", value.into()))
    }

    /// `POST_DATE`. In examples: `string`.
    #[inline]
    pub fn post_date(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("POST_DATE", value.into()))
    }

    /// Any other condition by its key on the wire: an operator and a field, as in `>=ID`.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<GetlistFilter> for rt::Params {
    #[inline]
    fn from(object: GetlistFilter) -> Self {
        object.0
    }
}

impl From<GetlistFilter> for rt::Filter {
    #[inline]
    fn from(object: GetlistFilter) -> Self {
        object.0.into()
    }
}

/// What can go wrong in `task.commentitem.getlist`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetlistError {
    /// `ERROR_CORE`: `TASKS_ERROR_EXCEPTION_#8; Action failed; 8/TE/ACTION_FAILED_TO_BE_PROCESSED` (HTTP
    /// 400).
    ActionFailed,
    /// `ERROR_CORE`:
    /// `TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) for method ctaskcommentitem::getlist() expected to be of type "integer", but given something else.; 256/TE/WRONG_A…`
    /// (HTTP 400).
    Param0TaskIdExpectedToBeTypeInteger,
    /// `ERROR_CORE`:
    /// `TASKS_ERROR_EXCEPTION_#256; Param #1 (arOrder) for method ctaskcommentitem::getlist() must not contain key ">=POST_DATE".; 256/TE/WRONG_ARGUMENTS.<br>`
    /// (HTTP 400).
    Param1ArOrderMustNotContainKeyPostDate,
    /// `ERROR_CORE`:
    /// `TASKS_ERROR_EXCEPTION_#256; Param #2 (arFilter) for method ctaskcommentitem::getlist() must not contain key "%POST_DATE".; 256/TE/WRONG_ARGUMENTS`
    /// (HTTP 400).
    Param2ArFilterMustNotContainKeyPostDate,
    /// `ERROR_CORE` with any other text.
    ErrorCore,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetlistError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "ERROR_CORE",
            "TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) for method ctaskcommentitem::getlist() expected to be of type \"integer\", but given something else.; 256/TE/WRONG_ARGUMENTS",
            Self::Param0TaskIdExpectedToBeTypeInteger,
        ),
        (
            "ERROR_CORE",
            "TASKS_ERROR_EXCEPTION_#256; Param #2 (arFilter) for method ctaskcommentitem::getlist() must not contain key \"%POST_DATE\".; 256/TE/WRONG_ARGUMENTS",
            Self::Param2ArFilterMustNotContainKeyPostDate,
        ),
        (
            "ERROR_CORE",
            "TASKS_ERROR_EXCEPTION_#256; Param #1 (arOrder) for method ctaskcommentitem::getlist() must not contain key \">=POST_DATE\".; 256/TE/WRONG_ARGUMENTS.*",
            Self::Param1ArOrderMustNotContainKeyPostDate,
        ),
        (
            "ERROR_CORE",
            "TASKS_ERROR_EXCEPTION_#8; Action failed; 8/TE/ACTION_FAILED_TO_BE_PROCESSED",
            Self::ActionFailed,
        ),
        ("ERROR_CORE", "", Self::ErrorCore),
    ];
    const OTHER: Self = Self::Other;
}

/// Get a List of Methods and Their Descriptions: `task.commentitem.getmanifest`
///
/// Scope: `task`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-get-manifest.html)
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
    const NAME: &'static str = "task.commentitem.getmanifest";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetmanifestOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `task.commentitem.getmanifest`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetmanifestOutput {
    /// `Manifest version`: `string`. Seen in examples only.
    pub manifest_version: Option<String>,
    /// `Warning`: `string`. Seen in examples only.
    pub warning: Option<String>,
    /// `REST: shortname alias to class`: `string`. Seen in examples only.
    pub rest_shortname_alias_to_class: Option<String>,
    /// `REST: writable commentitem data fields`: `string[]`. Seen in examples only.
    pub rest_writable_commentitem_data_fields: Option<Vec<String>>,
    /// `REST: readable commentitem data fields`: `string[]`. Seen in examples only.
    pub rest_readable_commentitem_data_fields: Option<Vec<String>>,
    /// `REST: sortable commentitem data fields`: `string[]`. Seen in examples only.
    pub rest_sortable_commentitem_data_fields: Option<Vec<String>>,
    /// `REST: filterable commentitem data fields`: `string[]`. Seen in examples only.
    pub rest_filterable_commentitem_data_fields: Option<Vec<String>>,
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
            "REST: writable commentitem data fields",
            &mut self.rest_writable_commentitem_data_fields,
        );
        f.field(
            "REST: readable commentitem data fields",
            &mut self.rest_readable_commentitem_data_fields,
        );
        f.field(
            "REST: sortable commentitem data fields",
            &mut self.rest_sortable_commentitem_data_fields,
        );
        f.field(
            "REST: filterable commentitem data fields",
            &mut self.rest_filterable_commentitem_data_fields,
        );
        f.field("REST: date fields", &mut self.rest_date_fields);
        f.field("REST: available methods", &mut self.rest_available_methods);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.REST: available methods` of `task.commentitem.getmanifest`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetmanifestOutputRestAvailableMethods {
    /// `getmanifest`: `object`. Seen in examples only.
    pub getmanifest: Option<GetmanifestOutputRestAvailableMethodsGetmanifest>,
    /// `getlist`: `object`. Seen in examples only.
    pub getlist: Option<GetmanifestOutputRestAvailableMethodsGetlist>,
    /// `get`: `object`. Seen in examples only.
    pub get: Option<GetmanifestOutputRestAvailableMethodsGet>,
    /// `add`: `object`. Seen in examples only.
    pub add: Option<GetmanifestOutputRestAvailableMethodsAdd>,
    /// `update`: `object`. Seen in examples only.
    pub update: Option<GetmanifestOutputRestAvailableMethodsAdd>,
    /// `delete`: `object`. Seen in examples only.
    pub delete: Option<GetmanifestOutputRestAvailableMethodsDelete>,
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
        f.field("getlist", &mut self.getlist);
        f.field("get", &mut self.get);
        f.field("add", &mut self.add);
        f.field("update", &mut self.update);
        f.field("delete", &mut self.delete);
        f.field("isactionallowed", &mut self.isactionallowed);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.REST: available methods.getmanifest` of `task.commentitem.getmanifest`.
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

/// Keys of `result.REST: available methods.getlist` of `task.commentitem.getmanifest`.
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

/// Keys of `result.REST: available methods.getlist.params` of `task.commentitem.getmanifest`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetmanifestOutputRestAvailableMethodsGetlistParams {
    /// `description`: `string`. Seen in examples only.
    pub description: Option<String>,
    /// `type`: `string`. Seen in examples only.
    pub r#type: Option<String>,
    /// `allowedKeys`: `string[]`. Seen in examples only.
    pub allowed_keys: Option<Vec<String>>,
    /// `allowedKeyPrefixes`: `string[]`. Seen in examples only.
    pub allowed_key_prefixes: Option<Vec<String>>,
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
        f.field("allowedKeyPrefixes", &mut self.allowed_key_prefixes);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.REST: available methods.get` of `task.commentitem.getmanifest`.
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

/// Keys of `result.REST: available methods.get.params` of `task.commentitem.getmanifest`,
/// `result.REST: available methods.delete.params` of `task.commentitem.getmanifest`,
/// `result.REST: available methods.isactionallowed.params` of `task.commentitem.getmanifest`.
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

/// Keys of `result.REST: available methods.add` of `task.commentitem.getmanifest`,
/// `result.REST: available methods.update` of `task.commentitem.getmanifest`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetmanifestOutputRestAvailableMethodsAdd {
    /// `staticMethod`: `boolean`. Seen in examples only.
    pub static_method: Option<bool>,
    /// `mandatoryParamsCount`: `integer`. Seen in examples only.
    pub mandatory_params_count: Option<i64>,
    /// `params`: `object[]`. Seen in examples only.
    pub params: Option<Vec<GetmanifestOutputRestAvailableMethodsAddParams>>,
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

/// Keys of `result.REST: available methods.add.params` of `task.commentitem.getmanifest`,
/// `result.REST: available methods.update.params` of `task.commentitem.getmanifest`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetmanifestOutputRestAvailableMethodsAddParams {
    /// `description`: `string`. Seen in examples only.
    pub description: Option<String>,
    /// `type`: `string`. Seen in examples only.
    pub r#type: Option<String>,
    /// `allowedKeys`: `string[]`. Seen in examples only.
    pub allowed_keys: Option<Vec<String>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetmanifestOutputRestAvailableMethodsAddParams {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetmanifestOutputRestAvailableMethodsAddParams", self, f)
    }
}

impl rt::Object for GetmanifestOutputRestAvailableMethodsAddParams {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("description", &mut self.description);
        f.text("type", &mut self.r#type);
        f.field("allowedKeys", &mut self.allowed_keys);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.REST: available methods.delete` of `task.commentitem.getmanifest`,
/// `result.REST: available methods.isactionallowed` of `task.commentitem.getmanifest`.
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

/// Check if the action is allowed for the comment: `task.commentitem.isactionallowed`
///
/// Scope: `task`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-is-action-allowed.html)
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

    /// `ACTIONID`: `integer`. Required. Values: `1`, `2`, `3`.
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
    const NAME: &'static str = "task.commentitem.isactionallowed";
    const REQUIRED: &'static [&'static str] = &["TASKID", "ITEMID", "ACTIONID"];
    const POSITIONAL: &'static [&'static str] = &["TASKID", "ITEMID", "ACTIONID"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = rt::Either<rt::Map, bool>;
    type Error = IsactionallowedError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `task.commentitem.isactionallowed`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum IsactionallowedError {
    /// `ERROR_CORE`:
    /// `TASKS_ERROR_EXCEPTION_#256; Param #2 (actionId) expected by method ctaskcommentitem::isactionallowed(), but not given.; 256/TE/WRONG_ARGUMENTS.<br>`
    /// (HTTP 400).
    Param2ActionIdExpectedNotGiven,
    /// `ERROR_CORE`:
    /// `TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) for method ctaskcommentitem::isactionallowed() expected to be of type "integer", but given something else.; 256/TE…`
    /// (HTTP 400).
    Param0TaskIdExpectedToBeTypeInteger,
    /// `ERROR_CORE`: `TASKS_ERROR_ASSERT_EXCEPTION` (HTTP 400).
    TasksErrorAssertException,
    /// `ERROR_CORE` with any other text.
    ErrorCore,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for IsactionallowedError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "ERROR_CORE",
            "TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) for method ctaskcommentitem::isactionallowed() expected to be of type \"integer\", but given something else.; 256/TE/WRONG_ARGUMENTS",
            Self::Param0TaskIdExpectedToBeTypeInteger,
        ),
        (
            "ERROR_CORE",
            "TASKS_ERROR_EXCEPTION_#256; Param #2 (actionId) expected by method ctaskcommentitem::isactionallowed(), but not given.; 256/TE/WRONG_ARGUMENTS.*",
            Self::Param2ActionIdExpectedNotGiven,
        ),
        ("ERROR_CORE", "TASKS_ERROR_ASSERT_EXCEPTION", Self::TasksErrorAssertException),
        ("ERROR_CORE", "", Self::ErrorCore),
    ];
    const OTHER: Self = Self::Other;
}

/// Update Comment: `task.commentitem.update`
///
/// Scope: `task`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-update.html)
#[deprecated(
    note = "no longer developed; use `im.message.update`: `bitrix24::im::message::Update`"
)]
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
    const NAME: &'static str = "task.commentitem.update";
    const REQUIRED: &'static [&'static str] = &["TASKID", "ITEMID", "FIELDS"];
    const POSITIONAL: &'static [&'static str] = &["TASKID", "ITEMID", "FIELDS"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `FIELDS` of `task.commentitem.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFields(rt::Params);

impl UpdateFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `POST_MESSAGE`: `string`. Required.
    #[inline]
    pub fn post_message(self, value: impl Into<String>) -> Self {
        Self(self.0.text("POST_MESSAGE", value.into()))
    }

    /// `UF_FORUM_MESSAGE_DOC`: `array`.
    #[inline]
    pub fn uf_forum_message_doc(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("UF_FORUM_MESSAGE_DOC", value.into()))
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

/// What can go wrong in `task.commentitem.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `ERROR_CORE`: `Comment text not specified.` (HTTP 400).
    CommentTextNotSpecified,
    /// `ERROR_CORE`: `TASKS_ERROR_EXCEPTION_#4; Action is not allowed; 4/TE/ACTION_NOT_ALLOWED` (HTTP 400).
    ActionNotAllowed,
    /// `ERROR_CORE`:
    /// `TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) for method ctaskcommentitem::delete() expected to be of type "integer", but given something else.; 256/TE/WRONG_AR…`
    /// (HTTP 400).
    Param0TaskIdExpectedToBeTypeInteger,
    /// `ERROR_CORE` with any other text.
    ErrorCore,
    /// `ERROR_CODE`: `Comment text not specified.<br>` (HTTP 400).
    ErrorCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "ERROR_CORE",
            "TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) for method ctaskcommentitem::delete() expected to be of type \"integer\", but given something else.; 256/TE/WRONG_ARGUMENTS",
            Self::Param0TaskIdExpectedToBeTypeInteger,
        ),
        (
            "ERROR_CORE",
            "TASKS_ERROR_EXCEPTION_#4; Action is not allowed; 4/TE/ACTION_NOT_ALLOWED",
            Self::ActionNotAllowed,
        ),
        ("ERROR_CORE", "Comment text not specified.", Self::CommentTextNotSpecified),
        ("ERROR_CORE", "", Self::ErrorCore),
        ("ERROR_CODE", "", Self::ErrorCode),
    ];
    const OTHER: Self = Self::Other;
}
