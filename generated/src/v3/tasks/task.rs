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

    /// `deadline`: `datetime`. Seen in examples only.
    #[inline]
    pub fn deadline(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("deadline", value.into()))
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
    pub fn new(id: i64, fields: crate::types::TasksFieldsRestV3TaskdtoInput) -> Self {
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
