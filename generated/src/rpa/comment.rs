// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `rpa.comment.*`.

use bitrix24_runtime as rt;

/// Create a New Comment in the Timeline: `rpa.comment.add`
///
/// Scope: `rpa`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/outdated/rpa/comment/rpa-comment-add.html)
#[deprecated(note = "no longer developed")]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Add(rt::Params);

impl Add {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `typeId`: `integer`.
    #[inline]
    pub fn type_id(self, value: i64) -> Self {
        Self(self.0.int("typeId", value))
    }

    /// `itemId`: `integer`.
    #[inline]
    pub fn item_id(self, value: i64) -> Self {
        Self(self.0.int("itemId", value))
    }

    /// `fields`: `object`.
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
    const NAME: &'static str = "rpa.comment.add";
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `rpa.comment.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFields(rt::Params);

impl AddFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `description`: `string`.
    #[inline]
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("description", value.into()))
    }

    /// `files`: `array`.
    #[inline]
    pub fn files(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("files", value.into()))
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

/// Keys of `result` of `rpa.comment.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutput {
    /// `comment`: `object`. Seen in examples only.
    pub comment: Option<AddOutputComment>,
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
        f.field("comment", &mut self.comment);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.comment` of `rpa.comment.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutputComment {
    /// `id`: `integer`. Seen in examples only.
    pub id: Option<i64>,
    /// `createdTime`: `string`. Seen in examples only.
    pub created_time: Option<String>,
    /// `isFixed`: `boolean`. Seen in examples only.
    pub is_fixed: Option<bool>,
    /// `typeId`: `integer`. Seen in examples only.
    pub type_id: Option<i64>,
    /// `itemId`: `integer`. Seen in examples only.
    pub item_id: Option<i64>,
    /// `action`: `string`. Seen in examples only.
    pub action: Option<String>,
    /// `description`: `string`. Seen in examples only.
    pub description: Option<String>,
    /// `userId`: `integer`. Seen in examples only.
    pub user_id: Option<i64>,
    /// `title`: `string`. Seen in examples only.
    pub title: Option<String>,
    /// `data`: `object`. Seen in examples only.
    pub data: Option<AddOutputCommentData>,
    /// `createdTimestamp`: `integer`. Seen in examples only.
    pub created_timestamp: Option<i64>,
    /// `htmlDescription`: `string`. Seen in examples only.
    pub html_description: Option<String>,
    /// `textDescription`: `string`. Seen in examples only.
    pub text_description: Option<String>,
    /// `users`: `object`. Seen in examples only.
    pub users: Option<rt::IdMap<AddOutputCommentUsersEntry>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for AddOutputComment {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("AddOutputComment", self, f)
    }
}

impl rt::Object for AddOutputComment {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.text("createdTime", &mut self.created_time);
        f.flag("isFixed", &mut self.is_fixed);
        f.int("typeId", &mut self.type_id);
        f.int("itemId", &mut self.item_id);
        f.text("action", &mut self.action);
        f.text("description", &mut self.description);
        f.int("userId", &mut self.user_id);
        f.text("title", &mut self.title);
        f.field("data", &mut self.data);
        f.int("createdTimestamp", &mut self.created_timestamp);
        f.text("htmlDescription", &mut self.html_description);
        f.text("textDescription", &mut self.text_description);
        f.field("users", &mut self.users);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.comment.data` of `rpa.comment.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutputCommentData {
    /// `files`: `integer[]`. Seen in examples only.
    pub files: Option<Vec<i64>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for AddOutputCommentData {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("AddOutputCommentData", self, f)
    }
}

impl rt::Object for AddOutputCommentData {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("files", &mut self.files);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.comment.users.<id>` of `rpa.comment.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutputCommentUsersEntry {
    /// `id`: `string`. Seen in examples only.
    pub id: Option<String>,
    /// `name`: `string`. Seen in examples only.
    pub name: Option<String>,
    /// `secondName`: `string`. Seen in examples only.
    pub second_name: Option<String>,
    /// `lastName`: `string`. Seen in examples only.
    pub last_name: Option<String>,
    /// `title`. Seen in examples only.
    pub title: Option<rt::Value>,
    /// `workPosition`: `string`. Seen in examples only.
    pub work_position: Option<String>,
    /// `fullName`: `string`. Seen in examples only.
    pub full_name: Option<String>,
    /// `link`: `string`. Seen in examples only.
    pub link: Option<rt::Link>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for AddOutputCommentUsersEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("AddOutputCommentUsersEntry", self, f)
    }
}

impl rt::Object for AddOutputCommentUsersEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("id", &mut self.id);
        f.text("name", &mut self.name);
        f.text("secondName", &mut self.second_name);
        f.text("lastName", &mut self.last_name);
        f.value("title", &mut self.title);
        f.text("workPosition", &mut self.work_position);
        f.text("fullName", &mut self.full_name);
        f.link("link", &mut self.link);
        f.rest(&mut self.extra);
    }
}

/// Delete Comment: `rpa.comment.delete`
///
/// Scope: `rpa`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/outdated/rpa/comment/rpa-comment-delete.html)
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
    const NAME: &'static str = "rpa.comment.delete";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = rt::Value;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Update Timeline Entry: `rpa.comment.update`
///
/// Scope: `rpa`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/outdated/rpa/comment/rpa-comment-update.html)
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

    /// `fields`: `object`.
    #[inline]
    pub fn fields(self, value: UpdateFields) -> Self {
        Self(self.0.object("fields", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Update {
    const NAME: &'static str = "rpa.comment.update";
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = rt::Value;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `rpa.comment.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFields(rt::Params);

impl UpdateFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `description`: `integer`.
    #[inline]
    pub fn description(self, value: i64) -> Self {
        Self(self.0.int("description", value))
    }

    /// `files`: `integer`. In examples: `array`.
    ///
    /// See [`UpdateFieldsFiles`].
    #[inline]
    pub fn files(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("files", value.into()))
    }

    /// `title`.
    #[inline]
    pub fn title(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("title", value.into()))
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

/// Keys of `fields.files` of `rpa.comment.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFieldsFiles(rt::Params);

impl UpdateFieldsFiles {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`. In examples: `integer`.
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

impl From<UpdateFieldsFiles> for rt::Params {
    #[inline]
    fn from(object: UpdateFieldsFiles) -> Self {
        object.0
    }
}

impl From<UpdateFieldsFiles> for rt::Value {
    #[inline]
    fn from(object: UpdateFieldsFiles) -> Self {
        object.0.into_value()
    }
}
