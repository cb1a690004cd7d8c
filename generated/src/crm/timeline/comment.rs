// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `crm.timeline.comment.*`.

use bitrix24_runtime as rt;

/// Add Comment: `crm.timeline.comment.add`
///
/// Scope: `crm`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-add.html)
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
    const NAME: &'static str = "crm.timeline.comment.add";
    const REQUIRED: &'static [&'static str] = &["fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = i64;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `crm.timeline.comment.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFields(rt::Params);

impl AddFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ENTITY_ID`: `integer`. Required.
    #[inline]
    pub fn entity_id(self, value: i64) -> Self {
        Self(self.0.int("ENTITY_ID", value))
    }

    /// `ENTITY_TYPE`: `string`. Required.
    #[inline]
    pub fn entity_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ENTITY_TYPE", value.into()))
    }

    /// `COMMENT`: `string`. Required.
    #[inline]
    pub fn comment(self, value: impl Into<String>) -> Self {
        Self(self.0.text("COMMENT", value.into()))
    }

    /// `FILES`: `attached_diskfile`. In examples: `string[][]`.
    #[inline]
    pub fn files(self, value: impl IntoIterator<Item = impl Into<rt::Value>>) -> Self {
        Self(self.0.values("FILES", value))
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

/// What can go wrong in `crm.timeline.comment.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `OWNER_NOT_FOUND`: HTTP 400.
    OwnerNotFound,
    /// `ACCESS_DENIED`: HTTP 400.
    AccessDenied,
    /// `NOT_FOUND`: `Not found.` (HTTP 400).
    NotFound,
    /// `INVALID_ARG_VALUE`: HTTP 400.
    InvalidArgValue,
    /// `100`: HTTP 400.
    Code100,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("OWNER_NOT_FOUND", "", Self::OwnerNotFound),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("NOT_FOUND", "", Self::NotFound),
        ("INVALID_ARG_VALUE", "", Self::InvalidArgValue),
        ("100", "", Self::Code100),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete Comment: `crm.timeline.comment.delete`
///
/// Scope: `crm`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-delete.html)
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

    /// `ownerTypeId`: `integer`.
    #[inline]
    pub fn owner_type_id(self, value: i64) -> Self {
        Self(self.0.int("ownerTypeId", value))
    }

    /// `ownerId`: `integer`.
    #[inline]
    pub fn owner_id(self, value: i64) -> Self {
        Self(self.0.int("ownerId", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Delete {
    const NAME: &'static str = "crm.timeline.comment.delete";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = ();
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `crm.timeline.comment.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `ACCESS_DENIED`: HTTP 400.
    AccessDenied,
    /// `NOT_FOUND`: `Not found.` (HTTP 400).
    NotFound,
    /// `MULTIPLE_BINDINGS`: HTTP 400.
    MultipleBindings,
    /// `OWNER_NOT_FOUND`: HTTP 400.
    OwnerNotFound,
    /// `100`: HTTP 400.
    Code100,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("NOT_FOUND", "", Self::NotFound),
        ("MULTIPLE_BINDINGS", "", Self::MultipleBindings),
        ("OWNER_NOT_FOUND", "", Self::OwnerNotFound),
        ("100", "", Self::Code100),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Fields: `crm.timeline.comment.fields`
///
/// Scope: `crm`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-fields.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Fields(rt::Params);

impl Fields {
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

impl rt::Method for Fields {
    const NAME: &'static str = "crm.timeline.comment.fields";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = rt::IdMap<FieldsOutputEntry>;
    type Error = FieldsError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result.<field>` of `crm.timeline.comment.fields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldsOutputEntry {
    /// `type`: `string`. Seen in examples only.
    pub r#type: Option<String>,
    /// `isRequired`: `boolean`. Seen in examples only.
    pub is_required: Option<bool>,
    /// `isReadOnly`: `boolean`. Seen in examples only.
    pub is_read_only: Option<bool>,
    /// `isImmutable`: `boolean`. Seen in examples only.
    pub is_immutable: Option<bool>,
    /// `isMultiple`: `boolean`. Seen in examples only.
    pub is_multiple: Option<bool>,
    /// `isDynamic`: `boolean`. Seen in examples only.
    pub is_dynamic: Option<bool>,
    /// `title`: `string`. Seen in examples only.
    pub title: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for FieldsOutputEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("FieldsOutputEntry", self, f)
    }
}

impl rt::Object for FieldsOutputEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("type", &mut self.r#type);
        f.flag("isRequired", &mut self.is_required);
        f.flag("isReadOnly", &mut self.is_read_only);
        f.flag("isImmutable", &mut self.is_immutable);
        f.flag("isMultiple", &mut self.is_multiple);
        f.flag("isDynamic", &mut self.is_dynamic);
        f.text("title", &mut self.title);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `crm.timeline.comment.fields`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum FieldsError {
    /// `0`: HTTP 400.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for FieldsError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Information About the Comment: `crm.timeline.comment.get`
///
/// Scope: `crm`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-get.html)
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
    const NAME: &'static str = "crm.timeline.comment.get";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `crm.timeline.comment.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `ID`: `integer`. In examples: `string`.
    pub id: Option<i64>,
    /// `CREATED`: `datetime`.
    pub created: Option<rt::DateTime>,
    /// `ENTITY_ID`: `integer`. In examples: `string`.
    pub entity_id: Option<i64>,
    /// `ENTITY_TYPE`: `string`. Values: `lead`, `deal`, `contact`, `company`, `order`.
    pub entity_type: Option<String>,
    /// `AUTHOR_ID`: `integer`. In examples: `string`.
    pub author_id: Option<i64>,
    /// `COMMENT`: `string`.
    pub comment: Option<String>,
    /// `FILES`: `attached_diskfile`. In examples: `object`.
    pub files: Option<rt::IdMap<GetOutputFilesEntry>>,
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
        f.int("ID", &mut self.id);
        f.date_time("CREATED", &mut self.created);
        f.int("ENTITY_ID", &mut self.entity_id);
        f.text("ENTITY_TYPE", &mut self.entity_type);
        f.int("AUTHOR_ID", &mut self.author_id);
        f.text("COMMENT", &mut self.comment);
        f.field("FILES", &mut self.files);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.FILES.<field>` of `crm.timeline.comment.get`, `result.FILES.<id>` of
/// `crm.timeline.comment.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputFilesEntry {
    /// `id`: `integer`. Seen in examples only.
    pub id: Option<i64>,
    /// `date`: `datetime`. Seen in examples only.
    pub date: Option<rt::DateTime>,
    /// `type`: `string`. Seen in examples only.
    pub r#type: Option<String>,
    /// `name`: `string`. Seen in examples only.
    pub name: Option<String>,
    /// `size`: `integer`. Seen in examples only.
    pub size: Option<i64>,
    /// `image`: `object`. Seen in examples only.
    pub image: Option<GetOutputFilesEntryImage>,
    /// `authorId`: `integer`. Seen in examples only.
    pub author_id: Option<i64>,
    /// `authorName`: `string`. Seen in examples only.
    pub author_name: Option<String>,
    /// `urlPreview`: `string`. Seen in examples only.
    pub url_preview: Option<rt::Link>,
    /// `urlShow`: `string`. Seen in examples only.
    pub url_show: Option<rt::Link>,
    /// `urlDownload`: `string`. Seen in examples only.
    pub url_download: Option<rt::Link>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputFilesEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputFilesEntry", self, f)
    }
}

impl rt::Object for GetOutputFilesEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.date_time("date", &mut self.date);
        f.text("type", &mut self.r#type);
        f.text("name", &mut self.name);
        f.int("size", &mut self.size);
        f.field("image", &mut self.image);
        f.int("authorId", &mut self.author_id);
        f.text("authorName", &mut self.author_name);
        f.link("urlPreview", &mut self.url_preview);
        f.link("urlShow", &mut self.url_show);
        f.link("urlDownload", &mut self.url_download);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.FILES.<field>.image` of `crm.timeline.comment.get`, `result.FILES.<id>.image` of
/// `crm.timeline.comment.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputFilesEntryImage {
    /// `width`: `integer`. Seen in examples only.
    pub width: Option<i64>,
    /// `height`: `integer`. Seen in examples only.
    pub height: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputFilesEntryImage {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputFilesEntryImage", self, f)
    }
}

impl rt::Object for GetOutputFilesEntryImage {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("width", &mut self.width);
        f.int("height", &mut self.height);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `crm.timeline.comment.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// An empty code: `Not found.` (HTTP 400).
    NotFound,
    /// An empty code: `Access denied.` (HTTP 400).
    AccessDenied,
    /// An empty code: `ID is not defined or invalid.` (HTTP 400).
    IdNotDefinedOrInvalid,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("", "ID is not defined or invalid.", Self::IdNotDefinedOrInvalid),
        ("", "Access denied.", Self::AccessDenied),
        ("", "Not found.", Self::NotFound),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Get a List of Comments: `crm.timeline.comment.list`
///
/// Scope: `crm`. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct List(rt::Params);

impl List {
    /// A request with its required parameters:
    ///
    /// - `filter`: `object`.
    #[inline]
    pub fn new(filter: impl Into<rt::Filter>) -> Self {
        Self(rt::Params::new().filter("filter", filter))
    }

    /// `select`: `array`.
    #[inline]
    pub fn select(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("select", value.into()))
    }

    /// `order`: `object`.
    ///
    /// See [`ListOrder`].
    #[inline]
    pub fn order(self, value: impl Into<rt::Order>) -> Self {
        Self(self.0.order("order", value))
    }

    /// `start`: `integer`. Default: `0`.
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
    const NAME: &'static str = "crm.timeline.comment.list";
    const REQUIRED: &'static [&'static str] = &["filter"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<ListOutput>;
    type Error = ListError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

impl rt::Paged for List {
    const PAGING: rt::Paging = rt::Paging::start("start")
        .key("ID")
        .filter("filter")
        .order("order");
    type Item = ListOutput;
}

/// Keys of `filter` of `crm.timeline.comment.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListFilter(rt::Params);

impl ListFilter {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ENTITY_ID`. Required. In examples: `integer`.
    #[inline]
    pub fn entity_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ENTITY_ID", value.into()))
    }

    /// `ENTITY_TYPE`. Required. In examples: `string`.
    #[inline]
    pub fn entity_type(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ENTITY_TYPE", value.into()))
    }

    /// Any other condition by its key on the wire: an operator and a field, as in `>=ENTITY_ID`.
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

/// Keys of `order` of `crm.timeline.comment.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListOrder(rt::Params);

impl ListOrder {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ID`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ID", value.into()))
    }

    /// `CREATED`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn created(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CREATED", value.into()))
    }

    /// `AUTHOR_ID`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn author_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("AUTHOR_ID", value.into()))
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

/// Keys of `result` of `crm.timeline.comment.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `ID`: `integer`. In examples: `string`. Seen in examples only.
    pub id: Option<i64>,
    /// `ENTITY_ID`: `integer`. In examples: `string`. Seen in examples only.
    pub entity_id: Option<i64>,
    /// `ENTITY_TYPE`: `string`. Seen in examples only.
    pub entity_type: Option<String>,
    /// `CREATED`: `datetime`. Seen in examples only.
    pub created: Option<rt::DateTime>,
    /// `COMMENT`: `string`. Seen in examples only.
    pub comment: Option<String>,
    /// `AUTHOR_ID`: `integer`. In examples: `string`. Seen in examples only.
    pub author_id: Option<i64>,
    /// `FILES`: `object`. Seen in examples only.
    pub files: Option<rt::IdMap<GetOutputFilesEntry>>,
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
        f.int("ID", &mut self.id);
        f.int("ENTITY_ID", &mut self.entity_id);
        f.text("ENTITY_TYPE", &mut self.entity_type);
        f.date_time("CREATED", &mut self.created);
        f.text("COMMENT", &mut self.comment);
        f.int("AUTHOR_ID", &mut self.author_id);
        f.field("FILES", &mut self.files);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `crm.timeline.comment.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// An empty code: `Access denied.` (HTTP 400).
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Update Comment: `crm.timeline.comment.update`
///
/// Scope: `crm`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-update.html)
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

    /// `ownerTypeId`: `integer`.
    #[inline]
    pub fn owner_type_id(self, value: i64) -> Self {
        Self(self.0.int("ownerTypeId", value))
    }

    /// `ownerId`: `integer`.
    #[inline]
    pub fn owner_id(self, value: i64) -> Self {
        Self(self.0.int("ownerId", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Update {
    const NAME: &'static str = "crm.timeline.comment.update";
    const REQUIRED: &'static [&'static str] = &["id", "fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = i64;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `crm.timeline.comment.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFields(rt::Params);

impl UpdateFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `COMMENT`: `string`.
    #[inline]
    pub fn comment(self, value: impl Into<String>) -> Self {
        Self(self.0.text("COMMENT", value.into()))
    }

    /// `FILES`: `attached_diskfile`. In examples: `string[][]`.
    #[inline]
    pub fn files(self, value: impl IntoIterator<Item = impl Into<rt::Value>>) -> Self {
        Self(self.0.values("FILES", value))
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

/// What can go wrong in `crm.timeline.comment.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `OWNER_NOT_FOUND`: HTTP 400.
    OwnerNotFound,
    /// `ACCESS_DENIED`: HTTP 400.
    AccessDenied,
    /// `NOT_FOUND`: `Not found.` (HTTP 400).
    NotFound,
    /// `INVALID_ARG_VALUE`: HTTP 400.
    InvalidArgValue,
    /// `100`: HTTP 400.
    Code100,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("OWNER_NOT_FOUND", "", Self::OwnerNotFound),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("NOT_FOUND", "", Self::NotFound),
        ("INVALID_ARG_VALUE", "", Self::InvalidArgValue),
        ("100", "", Self::Code100),
    ];
    const OTHER: Self = Self::Other;
}
