// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `rpa.stage.*`.

use bitrix24_runtime as rt;

/// Create a New Stage: `rpa.stage.add`
///
/// Scope: `rpa`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/outdated/rpa/stage/rpa-stage-add.html)
#[deprecated(note = "no longer developed")]
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
    const NAME: &'static str = "rpa.stage.add";
    const REQUIRED: &'static [&'static str] = &["fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `rpa.stage.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFields(rt::Params);

impl AddFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `name`. Required.
    #[inline]
    pub fn name(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("name", value.into()))
    }

    /// `typeId`. Required.
    #[inline]
    pub fn type_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("typeId", value.into()))
    }

    /// `code`.
    #[inline]
    pub fn code(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("code", value.into()))
    }

    /// `color`.
    #[inline]
    pub fn color(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("color", value.into()))
    }

    /// `sort`.
    #[inline]
    pub fn sort(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("sort", value.into()))
    }

    /// `semantic`. Values: `SUCCESS`, `FAIL`.
    #[inline]
    pub fn semantic(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("semantic", value.into()))
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

/// Keys of `result` of `rpa.stage.add`, `result` of `rpa.stage.get`, `result` of `rpa.stage.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutput {
    /// `name`. In examples: `string`.
    pub name: Option<String>,
    /// `code`. In examples: `string`.
    pub code: Option<String>,
    /// `color`. In examples: `string`.
    pub color: Option<String>,
    /// `sort`. In examples: `integer`.
    pub sort: Option<i64>,
    /// `semantic`. Values: `SUCCESS`, `FAIL`.
    pub semantic: Option<rt::Value>,
    /// `typeId`. In examples: `integer`.
    pub type_id: Option<i64>,
    /// `isFirst`. In examples: `boolean`.
    pub is_first: Option<bool>,
    /// `isSuccess`. In examples: `boolean`.
    pub is_success: Option<bool>,
    /// `isFail`. In examples: `boolean`.
    pub is_fail: Option<bool>,
    /// `tasks`. In examples: `object[]`.
    pub tasks: Option<Vec<AddOutputTasks>>,
    /// `robotsCount`. In examples: `integer`.
    pub robots_count: Option<i64>,
    /// `possibleNextStages`. In examples: `integer[]`.
    pub possible_next_stages: Option<Vec<i64>>,
    /// `permissions`. In examples: `object`.
    pub permissions: Option<AddOutputPermissions>,
    /// `id`: `integer`. Seen in examples only.
    pub id: Option<i64>,
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
        f.text("name", &mut self.name);
        f.text("code", &mut self.code);
        f.text("color", &mut self.color);
        f.int("sort", &mut self.sort);
        f.value("semantic", &mut self.semantic);
        f.int("typeId", &mut self.type_id);
        f.flag("isFirst", &mut self.is_first);
        f.flag("isSuccess", &mut self.is_success);
        f.flag("isFail", &mut self.is_fail);
        f.field("tasks", &mut self.tasks);
        f.int("robotsCount", &mut self.robots_count);
        f.field("possibleNextStages", &mut self.possible_next_stages);
        f.field("permissions", &mut self.permissions);
        f.int("id", &mut self.id);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.tasks` of `rpa.stage.add`, `result.tasks` of `rpa.stage.get`, `result.tasks` of
/// `rpa.stage.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutputTasks {
    /// `title`. In examples: `string`.
    pub title: Option<String>,
    /// `robotType`. Values: `RpaApproveActivity`, `RpaMoveActivity`, `RpaRequestActivity`,
    /// `RpaReviewActivity`. In examples: `string`.
    pub robot_type: Option<String>,
    /// `robotName`. In examples: `string`.
    pub robot_name: Option<String>,
    /// `users`. In examples: `object[]`.
    pub users: Option<Vec<AddOutputTasksUsers>>,
    /// `canAppendResponsibles`: `boolean`. Seen in examples only.
    pub can_append_responsibles: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for AddOutputTasks {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("AddOutputTasks", self, f)
    }
}

impl rt::Object for AddOutputTasks {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("title", &mut self.title);
        f.text("robotType", &mut self.robot_type);
        f.text("robotName", &mut self.robot_name);
        f.field("users", &mut self.users);
        f.flag("canAppendResponsibles", &mut self.can_append_responsibles);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.tasks.users` of `rpa.stage.add`, `result.tasks.users` of `rpa.stage.get`,
/// `result.tasks.users` of `rpa.stage.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutputTasksUsers {
    /// `id`: `string`. Seen in examples only.
    pub id: Option<String>,
    /// `entityId`: `integer`. Seen in examples only.
    pub entity_id: Option<i64>,
    /// `name`: `string`. Seen in examples only.
    pub name: Option<String>,
    /// `photoSrc`: `string`. Seen in examples only.
    pub photo_src: Option<String>,
    /// `url`: `string`. Seen in examples only.
    pub url: Option<rt::Link>,
    /// `entityType`: `string`. Seen in examples only.
    pub entity_type: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for AddOutputTasksUsers {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("AddOutputTasksUsers", self, f)
    }
}

impl rt::Object for AddOutputTasksUsers {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("id", &mut self.id);
        f.int("entityId", &mut self.entity_id);
        f.text("name", &mut self.name);
        f.text("photoSrc", &mut self.photo_src);
        f.link("url", &mut self.url);
        f.text("entityType", &mut self.entity_type);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.permissions` of `rpa.stage.add`, `result.permissions` of `rpa.stage.get`,
/// `result.permissions` of `rpa.stage.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutputPermissions {
    /// `droppable`. In examples: `boolean`.
    pub droppable: Option<bool>,
    /// `canMoveFrom`. In examples: `boolean`.
    pub can_move_from: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for AddOutputPermissions {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("AddOutputPermissions", self, f)
    }
}

impl rt::Object for AddOutputPermissions {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.flag("droppable", &mut self.droppable);
        f.flag("canMoveFrom", &mut self.can_move_from);
        f.rest(&mut self.extra);
    }
}

/// Delete Stage: `rpa.stage.delete`
///
/// Scope: `rpa`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/outdated/rpa/stage/rpa-stage-delete.html)
#[deprecated(note = "no longer developed")]
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
    const NAME: &'static str = "rpa.stage.delete";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = rt::Value;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Get Information About Stage: `rpa.stage.get`
///
/// Scope: `rpa`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/outdated/rpa/stage/rpa-stage-get.html)
#[deprecated(note = "no longer developed")]
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
    const NAME: &'static str = "rpa.stage.get";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = AddOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Get the List of Stages for the Process: `rpa.stage.listForType`
///
/// Scope: `rpa`. Access: any user. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/outdated/rpa/stage/rpa-stage-list-for-type.html)
#[deprecated(note = "no longer developed")]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct ListForType(rt::Params);

impl ListForType {
    /// A request with its required parameters:
    ///
    /// - `typeId`: `integer`.
    #[inline]
    pub fn new(type_id: i64) -> Self {
        Self(rt::Params::new().int("typeId", type_id))
    }

    /// `start`: `integer`.
    #[inline]
    pub fn start(self, value: i64) -> Self {
        Self(self.0.int("start", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for ListForType {
    const NAME: &'static str = "rpa.stage.listForType";
    const REQUIRED: &'static [&'static str] = &["typeId"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = ListForTypeOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

impl rt::Paged for ListForType {
    const PAGING: rt::Paging = rt::Paging::start("start").items("stages").key("id");
    type Item = ListForTypeOutputStages;
}

/// Keys of `result` of `rpa.stage.listForType`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListForTypeOutput {
    /// `stages`: `object[]`. Seen in examples only.
    pub stages: Option<Vec<ListForTypeOutputStages>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListForTypeOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListForTypeOutput", self, f)
    }
}

impl rt::Object for ListForTypeOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("stages", &mut self.stages);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.stages` of `rpa.stage.listForType`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListForTypeOutputStages {
    /// `id`: `integer`. Seen in examples only.
    pub id: Option<i64>,
    /// `name`: `string`. Seen in examples only.
    pub name: Option<String>,
    /// `code`: `string`. Seen in examples only.
    pub code: Option<String>,
    /// `color`: `string`. Seen in examples only.
    pub color: Option<String>,
    /// `sort`: `integer`. Seen in examples only.
    pub sort: Option<i64>,
    /// `semantic`. Seen in examples only.
    pub semantic: Option<rt::Value>,
    /// `typeId`: `integer`. Seen in examples only.
    pub type_id: Option<i64>,
    /// `isFirst`: `boolean`. Seen in examples only.
    pub is_first: Option<bool>,
    /// `isSuccess`: `boolean`. Seen in examples only.
    pub is_success: Option<bool>,
    /// `isFail`: `boolean`. Seen in examples only.
    pub is_fail: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListForTypeOutputStages {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListForTypeOutputStages", self, f)
    }
}

impl rt::Object for ListForTypeOutputStages {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.text("name", &mut self.name);
        f.text("code", &mut self.code);
        f.text("color", &mut self.color);
        f.int("sort", &mut self.sort);
        f.value("semantic", &mut self.semantic);
        f.int("typeId", &mut self.type_id);
        f.flag("isFirst", &mut self.is_first);
        f.flag("isSuccess", &mut self.is_success);
        f.flag("isFail", &mut self.is_fail);
        f.rest(&mut self.extra);
    }
}

/// Update Stage: `rpa.stage.update`
///
/// Scope: `rpa`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/outdated/rpa/stage/rpa-stage-update.html)
#[deprecated(note = "no longer developed")]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Update(rt::Params);

impl Update {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// `fields`: `array`.
    ///
    /// See [`UpdateFields`].
    #[inline]
    pub fn fields(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("fields", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Update {
    const NAME: &'static str = "rpa.stage.update";
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `rpa.stage.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFields(rt::Params);

impl UpdateFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `name`.
    #[inline]
    pub fn name(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("name", value.into()))
    }

    /// `code`.
    #[inline]
    pub fn code(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("code", value.into()))
    }

    /// `color`.
    #[inline]
    pub fn color(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("color", value.into()))
    }

    /// `sort`.
    #[inline]
    pub fn sort(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("sort", value.into()))
    }

    /// `semantic`. Values: `SUCCESS`, `FAIL`.
    #[inline]
    pub fn semantic(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("semantic", value.into()))
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
