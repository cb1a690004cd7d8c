// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `rpa.type.*`.

use bitrix24_runtime as rt;

/// Create Process: `rpa.type.add`
///
/// Scope: `rpa`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/outdated/rpa/type/rpa-type-add.html)
#[deprecated(note = "no longer developed")]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Add(rt::Params);

impl Add {
    /// A request with its required parameters:
    ///
    /// - `fields`: `array`.
    #[inline]
    pub fn new(fields: impl Into<rt::Value>) -> Self {
        Self(rt::Params::new().value("fields", fields.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Add {
    const NAME: &'static str = "rpa.type.add";
    const REQUIRED: &'static [&'static str] = &["fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `rpa.type.add`.
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

    /// `image`: `string`.
    #[inline]
    pub fn image(self, value: impl Into<String>) -> Self {
        Self(self.0.text("image", value.into()))
    }

    /// `settings`: `array`.
    #[inline]
    pub fn settings(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("settings", value.into()))
    }

    /// `permissions`: `array`.
    ///
    /// See [`AddFieldsPermissions`].
    #[inline]
    pub fn permissions(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("permissions", value.into()))
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

impl From<AddFields> for rt::Value {
    #[inline]
    fn from(object: AddFields) -> Self {
        object.0.into_value()
    }
}

/// Keys of `fields.permissions` of `rpa.type.add`, `fields.permissions` of `rpa.type.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFieldsPermissions(rt::Params);

impl AddFieldsPermissions {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `accessCode`: `string`. Seen in examples only.
    #[inline]
    pub fn access_code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("accessCode", value.into()))
    }

    /// `permission`: `string`. Seen in examples only.
    #[inline]
    pub fn permission(self, value: impl Into<String>) -> Self {
        Self(self.0.text("permission", value.into()))
    }

    /// `action`: `string`. Seen in examples only.
    #[inline]
    pub fn action(self, value: impl Into<String>) -> Self {
        Self(self.0.text("action", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddFieldsPermissions> for rt::Params {
    #[inline]
    fn from(object: AddFieldsPermissions) -> Self {
        object.0
    }
}

impl From<AddFieldsPermissions> for rt::Value {
    #[inline]
    fn from(object: AddFieldsPermissions) -> Self {
        object.0.into_value()
    }
}

/// Keys of `result` of `rpa.type.add`, `result` of `rpa.type.get`, `result` of `rpa.type.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutput {
    /// `type`: `object`. Seen in examples only.
    pub r#type: Option<AddOutputType>,
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
        f.field("type", &mut self.r#type);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.type` of `rpa.type.add`, `result.type` of `rpa.type.get`, `result.type` of
/// `rpa.type.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutputType {
    /// `id`. In examples: `integer`.
    pub id: Option<i64>,
    /// `title`. In examples: `string`.
    pub title: Option<String>,
    /// `image`. In examples: `string`.
    pub image: Option<String>,
    /// `createdBy`. In examples: `integer`.
    pub created_by: Option<i64>,
    /// `settings`. In examples: `array`.
    pub settings: Option<Vec<rt::Value>>,
    /// `permissions`. In examples: `object[]`.
    pub permissions: Option<Vec<AddOutputTypePermissions>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for AddOutputType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("AddOutputType", self, f)
    }
}

impl rt::Object for AddOutputType {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.text("title", &mut self.title);
        f.text("image", &mut self.image);
        f.int("createdBy", &mut self.created_by);
        f.field("settings", &mut self.settings);
        f.field("permissions", &mut self.permissions);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.type.permissions` of `rpa.type.add`, `result.type.permissions` of `rpa.type.get`,
/// `result.type.permissions` of `rpa.type.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutputTypePermissions {
    /// `id`: `string`. Seen in examples only.
    pub id: Option<String>,
    /// `entity`: `string`. Seen in examples only.
    pub entity: Option<String>,
    /// `entityId`: `string`. Seen in examples only.
    pub entity_id: Option<String>,
    /// `accessCode`: `string`. Seen in examples only.
    pub access_code: Option<String>,
    /// `action`: `string`. Seen in examples only.
    pub action: Option<String>,
    /// `permission`: `string`. Seen in examples only.
    pub permission: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for AddOutputTypePermissions {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("AddOutputTypePermissions", self, f)
    }
}

impl rt::Object for AddOutputTypePermissions {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("id", &mut self.id);
        f.text("entity", &mut self.entity);
        f.text("entityId", &mut self.entity_id);
        f.text("accessCode", &mut self.access_code);
        f.text("action", &mut self.action);
        f.text("permission", &mut self.permission);
        f.rest(&mut self.extra);
    }
}

/// Delete Process: `rpa.type.delete`
///
/// Scope: `rpa`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/outdated/rpa/type/rpa-type-delete.html)
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
    const NAME: &'static str = "rpa.type.delete";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = rt::Value;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Get Process Information by ID: `rpa.type.get`
///
/// Scope: `rpa`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/outdated/rpa/type/rpa-type-get.html)
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
    const NAME: &'static str = "rpa.type.get";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = AddOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Retrieve a List of Processes with Their Fields: `rpa.type.list`
///
/// Scope: `rpa`. Access: any user. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/outdated/rpa/type/rpa-type-list.html)
#[deprecated(note = "no longer developed")]
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

    /// `order`: `object`.
    #[inline]
    pub fn order(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("order", value.into()))
    }

    /// `filter`: `object`.
    #[inline]
    pub fn filter(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("filter", value.into()))
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

impl rt::Method for List {
    const NAME: &'static str = "rpa.type.list";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = ListOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

impl rt::Paged for List {
    const PAGING: rt::Paging = rt::Paging::start("start")
        .items("types")
        .filter("filter")
        .order("order");
    type Item = rt::Map;
}

/// Keys of `result` of `rpa.type.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `types`: `object[]`. Seen in examples only.
    pub types: Option<Vec<rt::Map>>,
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
        f.field("types", &mut self.types);
        f.rest(&mut self.extra);
    }
}

/// Update the process: `rpa.type.update`
///
/// Scope: `rpa`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/outdated/rpa/type/rpa-type-update.html)
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
    const NAME: &'static str = "rpa.type.update";
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `rpa.type.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFields(rt::Params);

impl UpdateFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `title`: `string`.
    #[inline]
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("title", value.into()))
    }

    /// `image`: `string`.
    #[inline]
    pub fn image(self, value: impl Into<String>) -> Self {
        Self(self.0.text("image", value.into()))
    }

    /// `settings`: `array`.
    #[inline]
    pub fn settings(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("settings", value.into()))
    }

    /// `permissions`: `array`.
    ///
    /// See [`AddFieldsPermissions`].
    #[inline]
    pub fn permissions(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("permissions", value.into()))
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
