// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `crm.timeline.bindings.*`.

use bitrix24_runtime as rt;

/// Link a Timeline Record to a CRM Item: `crm.timeline.bindings.bind`
///
/// Scope: `crm`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/timeline/bindings/crm-timeline-bindings-bind.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Bind(rt::Params);

impl Bind {
    /// A request with its required parameters:
    ///
    /// - `fields`: `object`.
    #[inline]
    pub fn new(fields: BindFields) -> Self {
        Self(rt::Params::new().object("fields", fields.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Bind {
    const NAME: &'static str = "crm.timeline.bindings.bind";
    const REQUIRED: &'static [&'static str] = &["fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = BindError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `crm.timeline.bindings.bind`, `fields` of `crm.timeline.bindings.unbind`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct BindFields(rt::Params);

impl BindFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `OWNER_ID`: `integer`. Required.
    #[inline]
    pub fn owner_id(self, value: i64) -> Self {
        Self(self.0.int("OWNER_ID", value))
    }

    /// `ENTITY_ID`: `integer`. Required.
    #[inline]
    pub fn entity_id(self, value: i64) -> Self {
        Self(self.0.int("ENTITY_ID", value))
    }

    /// `ENTITY_TYPE`: `string`. Required. Values: `lead`, `deal`, `contact`, `company`, `order`.
    #[inline]
    pub fn entity_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ENTITY_TYPE", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<BindFields> for rt::Params {
    #[inline]
    fn from(object: BindFields) -> Self {
        object.0
    }
}

/// What can go wrong in `crm.timeline.bindings.bind`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BindError {
    /// An empty code: `OWNER_ID is not defined or invalid.` (HTTP 400).
    OwnerIdNotDefinedOrInvalid,
    /// An empty code: `ENTITY_ID is not defined or invalid.` (HTTP 400).
    EntityIdNotDefinedOrInvalid,
    /// An empty code: `ENTITY_TYPE is not defined or invalid.` (HTTP 400).
    EntityTypeNotDefinedOrInvalid,
    /// An empty code: `Access denied.` (HTTP 400).
    AccessDenied,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for BindError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "",
            "ENTITY_TYPE is not defined or invalid.",
            Self::EntityTypeNotDefinedOrInvalid,
        ),
        ("", "ENTITY_ID is not defined or invalid.", Self::EntityIdNotDefinedOrInvalid),
        ("", "OWNER_ID is not defined or invalid.", Self::OwnerIdNotDefinedOrInvalid),
        ("", "Access denied.", Self::AccessDenied),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Retrieve CRM Item Link Fields and Timeline Records: `crm.timeline.bindings.fields`
///
/// Scope: `crm`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/timeline/bindings/crm-timeline-bindings-fields.html)
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
    const NAME: &'static str = "crm.timeline.bindings.fields";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = rt::IdMap<FieldsOutputEntry>;
    type Error = FieldsError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result.<field>` of `crm.timeline.bindings.fields`.
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

/// What can go wrong in `crm.timeline.bindings.fields`.
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

/// Retrieve a List of Timeline Record Links: `crm.timeline.bindings.list`
///
/// Scope: `crm`. Access: any user. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/timeline/bindings/crm-timeline-bindings-list.html)
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

    /// `start`: `integer`. Seen in examples only.
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
    const NAME: &'static str = "crm.timeline.bindings.list";
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
    const PAGING: rt::Paging = rt::Paging::start("start").filter("filter");
    type Item = ListOutput;
}

/// Keys of `filter` of `crm.timeline.bindings.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListFilter(rt::Params);

impl ListFilter {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `OWNER_ID`. Required. In examples: `integer`.
    #[inline]
    pub fn owner_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("OWNER_ID", value.into()))
    }

    /// Any other condition by its key on the wire: an operator and a field, as in `>=OWNER_ID`.
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

/// Keys of `result` of `crm.timeline.bindings.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `OWNER_ID`: `string`.
    pub owner_id: Option<String>,
    /// `ENTITY_ID`: `string`.
    pub entity_id: Option<String>,
    /// `ENTITY_TYPE`: `string`. Values: `lead`, `deal`, `contact`, `company`, `order`.
    pub entity_type: Option<String>,
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
        f.text("OWNER_ID", &mut self.owner_id);
        f.text("ENTITY_ID", &mut self.entity_id);
        f.text("ENTITY_TYPE", &mut self.entity_type);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `crm.timeline.bindings.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// An empty code: `OWNER_ID is not defined or invalid.` (HTTP 400).
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

/// Delete the Link Between a Timeline Record and a CRM Item: `crm.timeline.bindings.unbind`
///
/// Scope: `crm`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/timeline/bindings/crm-timeline-bindings-unbind.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Unbind(rt::Params);

impl Unbind {
    /// A request with its required parameters:
    ///
    /// - `fields`: `object`.
    #[inline]
    pub fn new(fields: BindFields) -> Self {
        Self(rt::Params::new().object("fields", fields.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Unbind {
    const NAME: &'static str = "crm.timeline.bindings.unbind";
    const REQUIRED: &'static [&'static str] = &["fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = UnbindError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `crm.timeline.bindings.unbind`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UnbindError {
    /// An empty code: `OWNER_ID is not defined or invalid.` (HTTP 400).
    OwnerIdNotDefinedOrInvalid,
    /// An empty code: `ENTITY_ID is not defined or invalid.` (HTTP 400).
    EntityIdNotDefinedOrInvalid,
    /// An empty code: `ENTITY_TYPE is not defined or invalid.` (HTTP 400).
    EntityTypeNotDefinedOrInvalid,
    /// An empty code: `Not found.` (HTTP 400).
    NotFound,
    /// An empty code: `Access denied.` (HTTP 400).
    AccessDenied,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UnbindError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "",
            "ENTITY_TYPE is not defined or invalid.",
            Self::EntityTypeNotDefinedOrInvalid,
        ),
        ("", "ENTITY_ID is not defined or invalid.", Self::EntityIdNotDefinedOrInvalid),
        ("", "OWNER_ID is not defined or invalid.", Self::OwnerIdNotDefinedOrInvalid),
        ("", "Access denied.", Self::AccessDenied),
        ("", "Not found.", Self::NotFound),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}
