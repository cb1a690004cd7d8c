// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `task.elapseditem.*`.

use bitrix24_runtime as rt;

/// Add Elapsed Time Record: `task.elapseditem.add`
///
/// Scope: `task`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-add.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Add(rt::Params);

impl Add {
    /// A request with its required parameters:
    ///
    /// - `TASKID`: `integer`.
    /// - `ARFIELDS`: `object`.
    #[inline]
    pub fn new(taskid: i64, arfields: AddArfields) -> Self {
        Self(rt::Params::new().int("TASKID", taskid).object("ARFIELDS", arfields.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Add {
    const NAME: &'static str = "task.elapseditem.add";
    const REQUIRED: &'static [&'static str] = &["TASKID", "ARFIELDS"];
    const POSITIONAL: &'static [&'static str] = &["TASKID", "ARFIELDS"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = i64;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `ARFIELDS` of `task.elapseditem.add`, `ARFIELDS` of `task.elapseditem.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddArfields(rt::Params);

impl AddArfields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `SECONDS`: `integer`. Required.
    #[inline]
    pub fn seconds(self, value: i64) -> Self {
        Self(self.0.int("SECONDS", value))
    }

    /// `COMMENT_TEXT`: `string`. Required.
    #[inline]
    pub fn comment_text(self, value: impl Into<String>) -> Self {
        Self(self.0.text("COMMENT_TEXT", value.into()))
    }

    /// `USER_ID`: `integer`.
    #[inline]
    pub fn user_id(self, value: i64) -> Self {
        Self(self.0.int("USER_ID", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddArfields> for rt::Params {
    #[inline]
    fn from(object: AddArfields) -> Self {
        object.0
    }
}

/// What can go wrong in `task.elapseditem.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `0x000001`: HTTP 400.
    Code0x000001,
    /// `0x100002`: HTTP 400.
    Code0x100002,
    /// `0x000004`: HTTP 400.
    Code0x000004,
    /// `0x000040`: HTTP 400.
    Code0x000040,
    /// `ERROR_CODE`: `ACTION_NOT_ALLOWED` (HTTP 400).
    ErrorCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("0x000001", "", Self::Code0x000001),
        ("0x100002", "", Self::Code0x100002),
        ("0x000004", "", Self::Code0x000004),
        ("0x000040", "", Self::Code0x000040),
        ("ERROR_CODE", "", Self::ErrorCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete Time Entry: `task.elapseditem.delete`
///
/// Scope: `task`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-delete.html)
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
    const NAME: &'static str = "task.elapseditem.delete";
    const REQUIRED: &'static [&'static str] = &["TASKID", "ITEMID"];
    const POSITIONAL: &'static [&'static str] = &["TASKID", "ITEMID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = rt::Value;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `task.elapseditem.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `0x000001`: HTTP 400.
    Code0x000001,
    /// `0x100002`: HTTP 400.
    Code0x100002,
    /// `0x000004`: HTTP 400.
    Code0x000004,
    /// `0x000040`: HTTP 400.
    Code0x000040,
    /// `ERROR_CORE`: `ACTION_NOT_ALLOWED` (HTTP 400).
    ErrorCore,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("0x000001", "", Self::Code0x000001),
        ("0x100002", "", Self::Code0x100002),
        ("0x000004", "", Self::Code0x000004),
        ("0x000040", "", Self::Code0x000040),
        ("ERROR_CORE", "", Self::ErrorCore),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Time Entry by ID: `task.elapseditem.get`
///
/// Scope: `task`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-get.html)
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
    const NAME: &'static str = "task.elapseditem.get";
    const REQUIRED: &'static [&'static str] = &["TASKID", "ITEMID"];
    const POSITIONAL: &'static [&'static str] = &["TASKID", "ITEMID"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<GetOutput>;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `task.elapseditem.get`, `result` of `task.elapseditem.getlist`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `ID`: `string`. Seen in examples only.
    pub id: Option<String>,
    /// `TASK_ID`: `string`. Seen in examples only.
    pub task_id: Option<String>,
    /// `USER_ID`: `string`. Seen in examples only.
    pub user_id: Option<String>,
    /// `COMMENT_TEXT`: `string`. Seen in examples only.
    pub comment_text: Option<String>,
    /// `SECONDS`: `string`. Seen in examples only.
    pub seconds: Option<String>,
    /// `MINUTES`: `string`. Seen in examples only.
    pub minutes: Option<String>,
    /// `SOURCE`: `string`. Seen in examples only.
    pub source: Option<String>,
    /// `CREATED_DATE`: `datetime | null`. Seen in examples only.
    pub created_date: Option<rt::DateTime>,
    /// `DATE_START`: `datetime | null`. Seen in examples only.
    pub date_start: Option<rt::DateTime>,
    /// `DATE_STOP`: `datetime | null`. Seen in examples only.
    pub date_stop: Option<rt::DateTime>,
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
        f.text("USER_ID", &mut self.user_id);
        f.text("COMMENT_TEXT", &mut self.comment_text);
        f.text("SECONDS", &mut self.seconds);
        f.text("MINUTES", &mut self.minutes);
        f.text("SOURCE", &mut self.source);
        f.date_time("CREATED_DATE", &mut self.created_date);
        f.date_time("DATE_START", &mut self.date_start);
        f.date_time("DATE_STOP", &mut self.date_stop);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `task.elapseditem.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `0x000001`: HTTP 400.
    Code0x000001,
    /// `0x100002`: HTTP 400.
    Code0x100002,
    /// `0x000004`: HTTP 400.
    Code0x000004,
    /// `0x000040`: HTTP 400.
    Code0x000040,
    /// `ERROR_CORE`: `Task not found` (HTTP 400).
    ErrorCore,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("0x000001", "", Self::Code0x000001),
        ("0x100002", "", Self::Code0x100002),
        ("0x000004", "", Self::Code0x000004),
        ("0x000040", "", Self::Code0x000040),
        ("ERROR_CORE", "", Self::ErrorCore),
    ];
    const OTHER: Self = Self::Other;
}

/// Get a List of Time Tracking Records: `task.elapseditem.getlist`
///
/// Scope: `task`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-get-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Getlist(rt::Params);

impl Getlist {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `TASKID`: `integer`.
    #[inline]
    pub fn taskid(self, value: i64) -> Self {
        Self(self.0.int("TASKID", value))
    }

    /// `ORDER`: `object`.
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

    /// `SELECT`: `array`.
    #[inline]
    pub fn select(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("SELECT", value.into()))
    }

    /// `PARAMS`: `object`.
    #[inline]
    pub fn params(self, value: GetlistParams) -> Self {
        Self(self.0.object("PARAMS", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Getlist {
    const NAME: &'static str = "task.elapseditem.getlist";
    const POSITIONAL: &'static [&'static str] = &[
        "TASKID",
        "ORDER",
        "FILTER",
        "SELECT",
        "PARAMS",
    ];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<GetOutput>;
    type Error = GetlistError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `ORDER` of `task.elapseditem.getlist`.
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

    /// `USER_ID`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn user_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("USER_ID", value.into()))
    }

    /// `MINUTES`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn minutes(self, value: impl Into<String>) -> Self {
        Self(self.0.text("MINUTES", value.into()))
    }

    /// `SECONDS`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn seconds(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SECONDS", value.into()))
    }

    /// `CREATED_DATE`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn created_date(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CREATED_DATE", value.into()))
    }

    /// `DATE_START`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn date_start(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DATE_START", value.into()))
    }

    /// `DATE_STOP`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn date_stop(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DATE_STOP", value.into()))
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

/// Keys of `FILTER` of `task.elapseditem.getlist`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct GetlistFilter(rt::Params);

impl GetlistFilter {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ID`: `integer`.
    #[inline]
    pub fn id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ID", value.into()))
    }

    /// `USER_ID`: `integer`.
    #[inline]
    pub fn user_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("USER_ID", value.into()))
    }

    /// `CREATED_DATE`: `datetime`.
    #[inline]
    pub fn created_date(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("CREATED_DATE", value.into()))
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

/// Keys of `PARAMS` of `task.elapseditem.getlist`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct GetlistParams(rt::Params);

impl GetlistParams {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `NAV_PARAMS`: `object`.
    #[inline]
    pub fn nav_params(self, value: GetlistParamsNavParams) -> Self {
        Self(self.0.object("NAV_PARAMS", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<GetlistParams> for rt::Params {
    #[inline]
    fn from(object: GetlistParams) -> Self {
        object.0
    }
}

/// Keys of `PARAMS.NAV_PARAMS` of `task.elapseditem.getlist`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct GetlistParamsNavParams(rt::Params);

impl GetlistParamsNavParams {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `nPageSize`: `integer`.
    #[inline]
    pub fn n_page_size(self, value: i64) -> Self {
        Self(self.0.int("nPageSize", value))
    }

    /// `iNumPage`: `integer`.
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

impl From<GetlistParamsNavParams> for rt::Params {
    #[inline]
    fn from(object: GetlistParamsNavParams) -> Self {
        object.0
    }
}

/// What can go wrong in `task.elapseditem.getlist`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetlistError {
    /// `0x100002`: HTTP 400.
    Code0x100002,
    /// `0x000004`: HTTP 400.
    Code0x000004,
    /// `0x000040`: HTTP 400.
    Code0x000040,
    /// `0x000100`: HTTP 400.
    Code0x000100,
    /// `ERROR_CORE`: `ACTION_NOT_ALLOWED` (HTTP 400).
    ErrorCore,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetlistError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("0x100002", "", Self::Code0x100002),
        ("0x000004", "", Self::Code0x000004),
        ("0x000040", "", Self::Code0x000040),
        ("0x000100", "", Self::Code0x000100),
        ("ERROR_CORE", "", Self::ErrorCore),
    ];
    const OTHER: Self = Self::Other;
}

/// Get a List of Methods and Their Descriptions: `task.elapseditem.getmanifest`
///
/// Scope: `task`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-get-manifest.html)
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
    const NAME: &'static str = "task.elapseditem.getmanifest";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetmanifestOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `task.elapseditem.getmanifest`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetmanifestOutput {
    /// `Manifest version`: `string`. Seen in examples only.
    pub manifest_version: Option<String>,
    /// `Manifest change date`: `string`. Seen in examples only.
    pub manifest_change_date: Option<String>,
    /// `Warning`: `string`. Seen in examples only.
    pub warning: Option<String>,
    /// `REST: shortname alias to class`: `string`. Seen in examples only.
    pub rest_shortname_alias_to_class: Option<String>,
    /// `REST: writable elapseditem data fields`: `string[]`. Seen in examples only.
    pub rest_writable_elapseditem_data_fields: Option<Vec<String>>,
    /// `REST: readable elapseditem data fields`: `string[]`. Seen in examples only.
    pub rest_readable_elapseditem_data_fields: Option<Vec<String>>,
    /// `REST: sortable elapseditem data fields`: `string[]`. Seen in examples only.
    pub rest_sortable_elapseditem_data_fields: Option<Vec<String>>,
    /// `REST: filterable elapseditem data fields`: `string[]`. Seen in examples only.
    pub rest_filterable_elapseditem_data_fields: Option<Vec<String>>,
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
        f.text("Manifest change date", &mut self.manifest_change_date);
        f.text("Warning", &mut self.warning);
        f.text(
            "REST: shortname alias to class",
            &mut self.rest_shortname_alias_to_class,
        );
        f.field(
            "REST: writable elapseditem data fields",
            &mut self.rest_writable_elapseditem_data_fields,
        );
        f.field(
            "REST: readable elapseditem data fields",
            &mut self.rest_readable_elapseditem_data_fields,
        );
        f.field(
            "REST: sortable elapseditem data fields",
            &mut self.rest_sortable_elapseditem_data_fields,
        );
        f.field(
            "REST: filterable elapseditem data fields",
            &mut self.rest_filterable_elapseditem_data_fields,
        );
        f.field("REST: date fields", &mut self.rest_date_fields);
        f.field("REST: available methods", &mut self.rest_available_methods);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.REST: available methods` of `task.elapseditem.getmanifest`.
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

/// Keys of `result.REST: available methods.getmanifest` of `task.elapseditem.getmanifest`.
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

/// Keys of `result.REST: available methods.getlist` of `task.elapseditem.getmanifest`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetmanifestOutputRestAvailableMethodsGetlist {
    /// `staticMethod`: `boolean`. Seen in examples only.
    pub static_method: Option<bool>,
    /// `params`: `object[]`. Seen in examples only.
    pub params: Option<Vec<GetmanifestOutputRestAvailableMethodsGetlistParams>>,
    /// `allowedKeysInReturnValue`: `string[]`. Seen in examples only.
    pub allowed_keys_in_return_value: Option<Vec<String>>,
    /// `allowedAggregations`: `string[]`. Seen in examples only.
    pub allowed_aggregations: Option<Vec<String>>,
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
        f.field("params", &mut self.params);
        f.field("allowedKeysInReturnValue", &mut self.allowed_keys_in_return_value);
        f.field("allowedAggregations", &mut self.allowed_aggregations);
        f.flag("collectionInReturnValue", &mut self.collection_in_return_value);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.REST: available methods.getlist.params` of `task.elapseditem.getmanifest`.
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
    /// `allowedValues`: `string[]`. Seen in examples only.
    pub allowed_values: Option<Vec<String>>,
    /// `allowedAggregations`: `string[]`. Seen in examples only.
    pub allowed_aggregations: Option<Vec<String>>,
    /// `allowedValuesInAggregation`: `string[]`. Seen in examples only.
    pub allowed_values_in_aggregation: Option<Vec<String>>,
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
        f.field("allowedValues", &mut self.allowed_values);
        f.field("allowedAggregations", &mut self.allowed_aggregations);
        f.field("allowedValuesInAggregation", &mut self.allowed_values_in_aggregation);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.REST: available methods.get` of `task.elapseditem.getmanifest`.
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

/// Keys of `result.REST: available methods.get.params` of `task.elapseditem.getmanifest`,
/// `result.REST: available methods.delete.params` of `task.elapseditem.getmanifest`,
/// `result.REST: available methods.isactionallowed.params` of `task.elapseditem.getmanifest`.
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

/// Keys of `result.REST: available methods.add` of `task.elapseditem.getmanifest`,
/// `result.REST: available methods.update` of `task.elapseditem.getmanifest`.
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

/// Keys of `result.REST: available methods.add.params` of `task.elapseditem.getmanifest`,
/// `result.REST: available methods.update.params` of `task.elapseditem.getmanifest`.
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

/// Keys of `result.REST: available methods.delete` of `task.elapseditem.getmanifest`,
/// `result.REST: available methods.isactionallowed` of `task.elapseditem.getmanifest`.
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

/// Check Action Permission: `task.elapseditem.isActionAllowed`
///
/// Scope: `task`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-is-action-allowed.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct IsActionAllowed(rt::Params);

impl IsActionAllowed {
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

impl rt::Method for IsActionAllowed {
    const NAME: &'static str = "task.elapseditem.isActionAllowed";
    const REQUIRED: &'static [&'static str] = &["TASKID", "ITEMID", "ACTIONID"];
    const POSITIONAL: &'static [&'static str] = &["TASKID", "ITEMID", "ACTIONID"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Update Time Entry: `task.elapseditem.update`
///
/// Scope: `task`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-update.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Update(rt::Params);

impl Update {
    /// A request in which nothing is set yet. Required: `TASKID`, `ITEMID`, `ARFIELDS`.
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

    /// `ARFIELDS`: `object`. Required.
    #[inline]
    pub fn arfields(self, value: AddArfields) -> Self {
        Self(self.0.object("ARFIELDS", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Update {
    const NAME: &'static str = "task.elapseditem.update";
    const REQUIRED: &'static [&'static str] = &["TASKID", "ITEMID", "ARFIELDS"];
    const POSITIONAL: &'static [&'static str] = &["TASKID", "ITEMID", "ARFIELDS"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = rt::Value;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `task.elapseditem.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `0x000001`: HTTP 400.
    Code0x000001,
    /// `0x100002`: HTTP 400.
    Code0x100002,
    /// `0x000004`: HTTP 400.
    Code0x000004,
    /// `0x000040`: HTTP 400.
    Code0x000040,
    /// `ERROR_CORE`: `ACTION_NOT_ALLOWED` (HTTP 400).
    ErrorCore,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("0x000001", "", Self::Code0x000001),
        ("0x100002", "", Self::Code0x100002),
        ("0x000004", "", Self::Code0x000004),
        ("0x000040", "", Self::Code0x000040),
        ("ERROR_CORE", "", Self::ErrorCore),
    ];
    const OTHER: Self = Self::Other;
}
