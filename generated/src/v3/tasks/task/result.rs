// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `tasks.task.result.*` of REST 3.0.

use bitrix24_runtime as rt;

/// Add Result to Task: `tasks.task.result.add`
///
/// Scope: `tasks`. API: REST 3.0.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-add.html)
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
    const NAME: &'static str = "tasks.task.result.add";
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

/// Keys of `fields` of `tasks.task.result.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFields(rt::Params);

impl AddFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `taskId`: `integer`. Required.
    #[inline]
    pub fn task_id(self, value: i64) -> Self {
        Self(self.0.int("taskId", value))
    }

    /// `text`: `string`. Required.
    #[inline]
    pub fn text(self, value: impl Into<String>) -> Self {
        Self(self.0.text("text", value.into()))
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

/// Keys of `result` of `tasks.task.result.add`, `result` of `tasks.task.result.addfromchatmessage`,
/// `result` of `tasks.task.result.update`.
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

/// Keys of `result.item` of `tasks.task.result.add`, `result.item` of
/// `tasks.task.result.addfromchatmessage`, `result.item` of `tasks.task.result.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutputItem {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `taskId`: `integer`.
    pub task_id: Option<i64>,
    /// `text`: `string`.
    pub text: Option<String>,
    /// `authorId`: `integer`.
    pub author_id: Option<i64>,
    /// `createdAt`: `datetime`.
    pub created_at: Option<rt::DateTime>,
    /// `updatedAt`: `datetime`.
    pub updated_at: Option<rt::DateTime>,
    /// `status`: `string`. Values: `open`, `closed`.
    pub status: Option<String>,
    /// `fileIds`: `array`.
    pub file_ids: Option<Vec<rt::Value>>,
    /// `rights`: `object`.
    pub rights: Option<AddOutputItemRights>,
    /// `messageId`: `integer`.
    pub message_id: Option<i64>,
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
        f.int("taskId", &mut self.task_id);
        f.text("text", &mut self.text);
        f.int("authorId", &mut self.author_id);
        f.date_time("createdAt", &mut self.created_at);
        f.date_time("updatedAt", &mut self.updated_at);
        f.text("status", &mut self.status);
        f.field("fileIds", &mut self.file_ids);
        f.field("rights", &mut self.rights);
        f.int("messageId", &mut self.message_id);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.item.rights` of `tasks.task.result.add`, `result.item.rights` of
/// `tasks.task.result.addfromchatmessage`, `result.items.rights` of `tasks.task.result.list`,
/// `result.item.rights` of `tasks.task.result.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutputItemRights {
    /// `edit`: `boolean`.
    pub edit: Option<bool>,
    /// `remove`: `boolean`.
    pub remove: Option<bool>,
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
        f.flag("edit", &mut self.edit);
        f.flag("remove", &mut self.remove);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `tasks.task.result.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION`:
    ///
    /// - `taskId`: ``Required field `taskId` is not specified`` (HTTP 400)
    /// - `text`: `The required field "text" is not filled` (HTTP 400)
    /// - `fileIds`: ``Field `fileIds` is not available for filling`` (HTTP 400)
    BitrixRestV3ExceptionValidationDtovalidationexception,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`:
    ///
    /// - `fields`: ``Required field `fields` is not specified`` (HTTP 400)
    /// - `taskId`: ``Field `taskId` requires `int` data type for this request`` (HTTP 400)
    /// - `taskId`: `Task id must be positive` (HTTP 400)
    /// - `taskId`: `Task id must be set` (HTTP 400)
    /// - `taskId`: `Task not found` (HTTP 400)
    BitrixRestV3ExceptionValidationRequestvalidationexception,
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: `taskId`: `Access denied` (HTTP 403).
    BitrixRestV3ExceptionAccessdeniedexception,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionValidationDtovalidationexception,
        ),
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

/// Add Result from Task Chat Message: `tasks.task.result.addfromchatmessage`
///
/// Scope: `tasks`. API: REST 3.0.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-addfromchatmessage.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Addfromchatmessage(rt::Params);

impl Addfromchatmessage {
    /// A request with its required parameters:
    ///
    /// - `fields`: `object`.
    #[inline]
    pub fn new(fields: AddfromchatmessageFields) -> Self {
        Self(rt::Params::new().object("fields", fields.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Addfromchatmessage {
    const NAME: &'static str = "tasks.task.result.addfromchatmessage";
    const API: rt::Api = rt::Api::V3;
    const REQUIRED: &'static [&'static str] = &["fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = AddfromchatmessageError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `tasks.task.result.addfromchatmessage`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddfromchatmessageFields(rt::Params);

impl AddfromchatmessageFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `messageId`: `integer`. Required.
    #[inline]
    pub fn message_id(self, value: i64) -> Self {
        Self(self.0.int("messageId", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddfromchatmessageFields> for rt::Params {
    #[inline]
    fn from(object: AddfromchatmessageFields) -> Self {
        object.0
    }
}

/// What can go wrong in `tasks.task.result.addfromchatmessage`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddfromchatmessageError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION`:
    ///
    /// - `messageId`: ``Required field `messageId` is missing`` (HTTP 400)
    /// - `fileIds`: ``Field `fileIds` is not available for filling`` (HTTP 400)
    BitrixRestV3ExceptionValidationDtovalidationexception,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`:
    ///
    /// - `fields`: ``Required field `fields` is missing`` (HTTP 400)
    /// - `messageId`: ``Field `messageId` requires data type `int` for this request`` (HTTP 400)
    /// - `messageId`: `Message is not from task chat` (HTTP 400)
    /// - `taskId`: `Task not found` (HTTP 400)
    BitrixRestV3ExceptionValidationRequestvalidationexception,
    /// `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`: `fields`:
    /// `` Unknown field for entity `ResultDto` `` (HTTP 400).
    BitrixRestV3ExceptionUnknowndtopropertyexception,
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: `messageId`: `Access denied` (HTTP 403).
    BitrixRestV3ExceptionAccessdeniedexception,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddfromchatmessageError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionValidationDtovalidationexception,
        ),
        (
            "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionValidationRequestvalidationexception,
        ),
        (
            "BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionUnknowndtopropertyexception,
        ),
        (
            "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionAccessdeniedexception,
        ),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete Task Result: `tasks.task.result.delete`
///
/// Scope: `tasks`. API: REST 3.0.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-delete.html)
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
    const NAME: &'static str = "tasks.task.result.delete";
    const API: rt::Api = rt::Api::V3;
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = DeleteOutput;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `tasks.task.result.delete`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOutput {
    /// `result`: `boolean`.
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

/// What can go wrong in `tasks.task.result.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`:
    ///
    /// - `id`: `At least one required field must be filled: id, filter` (HTTP 400)
    /// - `filter`: `At least one required field must be filled: id, filter` (HTTP 400)
    /// - `id`: ``Required field `id` is missing`` (HTTP 400)
    /// - `id`: `Only one of the values must be provided: id, filter` (HTTP 400)
    /// - `filter`: `Only one of the values must be provided: id, filter` (HTTP 400)
    BitrixRestV3ExceptionValidationRequestvalidationexception,
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: `id`: `Access denied` (HTTP 403).
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

/// Get Task Result List v 3.0: `tasks.task.result.list`
///
/// Scope: `tasks`. API: REST 3.0. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-list-rest-v3.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct List(rt::Params);

impl List {
    /// A request with its required parameters:
    ///
    /// - `filter`: `array`.
    #[inline]
    pub fn new(filter: impl Into<rt::Value>) -> Self {
        Self(rt::Params::new().value("filter", filter.into()))
    }

    /// `order`: `object`.
    ///
    /// See [`ListOrder`].
    #[inline]
    pub fn order(self, value: impl Into<rt::Order>) -> Self {
        Self(self.0.order("order", value))
    }

    /// `select`: `array`. Values: `id`, `taskId`, `text`, `authorId`, `author`, `createdAt`, `updatedAt`,
    /// `status`, `fileIds`, `rights`, `messageId`.
    #[inline]
    pub fn select(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("select", value.into()))
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
    const NAME: &'static str = "tasks.task.result.list";
    const API: rt::Api = rt::Api::V3;
    const REQUIRED: &'static [&'static str] = &["filter"];
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

/// Keys of `order` of `tasks.task.result.list`.
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

    /// `authorId`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn author_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("authorId", value.into()))
    }

    /// `createdAt`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn created_at(self, value: impl Into<String>) -> Self {
        Self(self.0.text("createdAt", value.into()))
    }

    /// `updatedAt`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn updated_at(self, value: impl Into<String>) -> Self {
        Self(self.0.text("updatedAt", value.into()))
    }

    /// `status`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn status(self, value: impl Into<String>) -> Self {
        Self(self.0.text("status", value.into()))
    }

    /// `messageId`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn message_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("messageId", value.into()))
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

/// Keys of `pagination` of `tasks.task.result.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListPagination(rt::Params);

impl ListPagination {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `page`.
    #[inline]
    pub fn page(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("page", value.into()))
    }

    /// `limit`. In examples: `integer`.
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

/// Keys of `result` of `tasks.task.result.list`.
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

/// Keys of `result.items` of `tasks.task.result.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutputItems {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `taskId`: `integer`.
    pub task_id: Option<i64>,
    /// `text`: `string`.
    pub text: Option<String>,
    /// `authorId`: `integer`.
    pub author_id: Option<i64>,
    /// `createdAt`: `datetime`.
    pub created_at: Option<rt::DateTime>,
    /// `updatedAt`: `datetime`.
    pub updated_at: Option<rt::DateTime>,
    /// `status`: `string`. Values: `open`, `closed`.
    pub status: Option<String>,
    /// `fileIds`: `array`.
    pub file_ids: Option<Vec<rt::Value>>,
    /// `rights`: `object`.
    pub rights: Option<AddOutputItemRights>,
    /// `messageId`: `integer`.
    pub message_id: Option<i64>,
    /// `author`.
    pub author: Option<rt::Value>,
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
        f.int("taskId", &mut self.task_id);
        f.text("text", &mut self.text);
        f.int("authorId", &mut self.author_id);
        f.date_time("createdAt", &mut self.created_at);
        f.date_time("updatedAt", &mut self.updated_at);
        f.text("status", &mut self.status);
        f.field("fileIds", &mut self.file_ids);
        f.field("rights", &mut self.rights);
        f.int("messageId", &mut self.message_id);
        f.value("author", &mut self.author);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `tasks.task.result.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`:
    ///
    /// - `filter`: `The field value cannot be empty` (HTTP 400)
    /// - `taskId`: ``The `taskId` field requires an `int` data type for this request`` (HTTP 400)
    BitrixRestV3ExceptionValidationRequestvalidationexception,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTFILTERVALIDATIONEXCEPTION`: `filter.taskId`:
    /// ``A filter for the required field `taskId` must be specified`` (HTTP 400).
    BitrixRestV3ExceptionValidation,
    /// `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION`: `filter`:
    /// `Unable to recognize the filter expression` (HTTP 400).
    BitrixRestV3ExceptionInvalidfilterexception,
    /// `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION`: `filter`: `Unknown filter operator` (HTTP
    /// 400).
    BitrixRestV3ExceptionUnknownfilteroperatorexception,
    /// `BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION`: `pagination`:
    /// `Unable to recognize the pagination parameter` (HTTP 400).
    BitrixRestV3ExceptionInvalidpaginationexception,
    /// `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`:
    ///
    /// - `filter`: `` Unknown field `#FIELD#` for entity `ResultDto` `` (HTTP 400)
    /// - `select`: `` Unknown field `#FIELD#` for entity `ResultDto` `` (HTTP 400)
    /// - `order`: `` Unknown field `#FIELD#` for entity `ResultDto` `` (HTTP 400)
    BitrixRestV3ExceptionUnknowndtopropertyexception,
    /// `BITRIX_REST_V3_EXCEPTION_INVALIDORDEREXCEPTION`: `order`:
    /// `Unable to recognize the sorting expression` (HTTP 400).
    BitrixRestV3ExceptionInvalidorderexception,
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: `taskId`: `Access denied` (HTTP 403).
    BitrixRestV3ExceptionAccessdeniedexception,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionValidationRequestvalidationexception,
        ),
        (
            "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTFILTERVALIDATIONEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionValidation,
        ),
        (
            "BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION",
            "",
            Self::BitrixRestV3ExceptionInvalidfilterexception,
        ),
        (
            "BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION",
            "",
            Self::BitrixRestV3ExceptionUnknownfilteroperatorexception,
        ),
        (
            "BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionInvalidpaginationexception,
        ),
        (
            "BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionUnknowndtopropertyexception,
        ),
        (
            "BITRIX_REST_V3_EXCEPTION_INVALIDORDEREXCEPTION",
            "",
            Self::BitrixRestV3ExceptionInvalidorderexception,
        ),
        (
            "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionAccessdeniedexception,
        ),
    ];
    const OTHER: Self = Self::Other;
}

/// Update Task Result: `tasks.task.result.update`
///
/// Scope: `tasks`. API: REST 3.0.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-update.html)
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
    const NAME: &'static str = "tasks.task.result.update";
    const API: rt::Api = rt::Api::V3;
    const REQUIRED: &'static [&'static str] = &["id", "fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `tasks.task.result.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFields(rt::Params);

impl UpdateFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `text`: `string`. Required.
    #[inline]
    pub fn text(self, value: impl Into<String>) -> Self {
        Self(self.0.text("text", value.into()))
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

/// What can go wrong in `tasks.task.result.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`:
    ///
    /// - `id`: `` At least one required field is not filled: `id`, `filter` `` (HTTP 400)
    /// - `filter`: `` At least one required field is not filled: `id`, `filter` `` (HTTP 400)
    /// - `id`: `` Only one of the values must be provided: `id`, `filter` `` (HTTP 400)
    /// - `filter`: `` Only one of the values must be provided: `id`, `filter` `` (HTTP 400)
    /// - `fields`: ``Required field `fields` is missing`` (HTTP 400)
    BitrixRestV3ExceptionValidationRequestvalidationexception,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION`:
    ///
    /// - `text`: ``Required field `text` is missing`` (HTTP 400)
    /// - `fileIds`: ``Field `fileIds` is not available for filling`` (HTTP 400)
    BitrixRestV3ExceptionValidationDtovalidationexception,
    /// `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`: `fields`:
    /// `` Unknown field for entity `ResultDto` `` (HTTP 400).
    BitrixRestV3ExceptionUnknowndtopropertyexception,
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: `id`: `Access denied` (HTTP 403).
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
            "BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionValidationDtovalidationexception,
        ),
        (
            "BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionUnknowndtopropertyexception,
        ),
        (
            "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionAccessdeniedexception,
        ),
    ];
    const OTHER: Self = Self::Other;
}
