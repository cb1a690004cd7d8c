//! What the YAML files hold: the facts of the documentation, with no Rust in them.
//!
//! Every struct refuses unknown keys and leaves out what is empty, so that reading a file and writing it again
//! changes nothing.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A method of the REST API: one file below `spec/methods/`. `method` and `api` together are its identity.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Method {
    /// The name in the documented case, for example `crm.deal.get`.
    pub method: String,
    /// The version of the API that serves it.
    pub api: Api,
    /// The page, relative to the root of the documentation.
    pub page: String,
    /// The title of the page without the method's name.
    pub title: String,
    /// The scopes that allow the call; any of them is enough. Empty if the page names none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub scopes: Vec<String>,
    /// Who may call it, where the page says so in one of the fixed forms.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub access: Option<Access>,
    /// Set if the page calls the method deprecated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deprecated: Option<Deprecation>,
    /// The portal reads the parameters by position, so their order is part of the call.
    #[serde(default, skip_serializing_if = "is_false")]
    pub positional: bool,
    /// How the result is paged, if it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paged: Option<Paged>,
    /// What a call does to the portal's data.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub idempotent: Option<Effect>,
    /// The parameters, in the page's order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub params: Vec<Field>,
    /// Alternative sets of parameters, where the page gives several.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub variants: Vec<Variant>,
    /// What stands under `result` in the answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub result: Option<Shape>,
    /// The documented errors, in the page's order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<ErrorRow>,
}

/// The version of the REST API.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Api {
    /// Below `/rest/`.
    V2,
    /// Below `/rest/api/`.
    V3,
}

/// Who may call a method.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Access {
    /// Any user.
    Any,
    /// Administrators of the portal.
    Admin,
}

/// A method or event that is no longer developed.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Deprecation {
    /// Names of the methods to use instead.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub replaced_by: Vec<String>,
}

/// What a call does to the portal's data.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Effect {
    /// Only reads: running it twice is harmless.
    Read,
    /// Changes something.
    Write,
}

/// How a list is paged.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Paged {
    /// How the next page is asked for.
    pub by: PagedBy,
    /// Key under `result` that holds the items; left out where `result` itself is the list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub items: Option<String>,
    /// Key of an item that tells it from all others: what repeats is known by it, and where a filter and an order take
    /// it, pages are asked for by it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
}

/// How the next page is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum PagedBy {
    /// `start` in the request, `next` and `total` in the answer.
    Start,
    /// `offset` and `limit` in the request: how many items to leave out, and how many to send.
    Offset,
    /// `page` in the request, from 1 on.
    Page,
    /// `pagination` in the request (REST 3.0).
    Pagination,
    /// `cursor` in the request (REST 3.0).
    Cursor,
}

/// A named value: a parameter, or a key of an object.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Field {
    /// The name on the wire, verbatim.
    pub name: String,
    /// The type in the documentation's own grammar; left out where the page gives none.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// The parameter must be given. Never set in a result.
    #[serde(default, skip_serializing_if = "is_false")]
    pub required: bool,
    /// Name of the either-or group: one parameter of the group must be given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub one_of: Option<String>,
    /// The value that the portal takes where none is given, as the page writes it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default: Option<String>,
    /// The documented values.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<Literal>,
    /// `values` may be followed by others.
    #[serde(default, skip_serializing_if = "is_false")]
    pub open: bool,
    /// The page calls the field deprecated.
    #[serde(default, skip_serializing_if = "is_false")]
    pub deprecated: bool,
    /// The type that examples show, where it is not the documented one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wire: Option<String>,
    /// Set where no table lists the field.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seen: Option<Seen>,
    /// Name of the shared type that describes the object.
    #[serde(rename = "ref", default, skip_serializing_if = "Option::is_none")]
    pub ref_: Option<String>,
    /// The keys of the object, or of the objects of a list.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fields: Vec<Field>,
    /// Alternative sets of keys.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub variants: Vec<Variant>,
}

/// A value without a name: what stands under `result`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Shape {
    /// The type in the documentation's own grammar; left out where the page gives none.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// The documented values.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<Literal>,
    /// `values` may be followed by others.
    #[serde(default, skip_serializing_if = "is_false")]
    pub open: bool,
    /// The type that examples show, where it is not the documented one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wire: Option<String>,
    /// Set where no table describes the value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seen: Option<Seen>,
    /// Name of the shared type that describes the object.
    #[serde(rename = "ref", default, skip_serializing_if = "Option::is_none")]
    pub ref_: Option<String>,
    /// The keys of the object, or of the objects of a list.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fields: Vec<Field>,
    /// Alternative sets of keys.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub variants: Vec<Variant>,
}

/// Where a field is seen that no table lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Seen {
    /// In an example.
    Example,
}

/// A set of fields that holds under a condition.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Variant {
    /// The label that the page gives the alternative.
    pub when: String,
    /// The fields of the alternative.
    pub fields: Vec<Field>,
}

/// A documented value.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Literal {
    /// A whole number.
    Integer(i64),
    /// `true` or `false`.
    Boolean(bool),
    /// Anything else.
    Text(String),
}

/// A documented error. `status`, `code` and `message` together are its identity.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ErrorRow {
    /// The HTTP status, where the page gives one for this error.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<u16>,
    /// The code; empty where the server sends an empty one.
    pub code: String,
    /// The text that the server sends; `#NAME#`, `<name>` and the like stand for values.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// The request field that the error is about (REST 3.0 validation).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
    /// Set where no table lists the error.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seen: Option<Seen>,
}

/// An event that the portal sends: one file below `spec/events/`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Event {
    /// The name in the form that subscriptions use, for example `ONCRMDEALADD`.
    pub event: String,
    /// The page, relative to the root of the documentation.
    pub page: String,
    /// The title of the page without the event's name.
    pub title: String,
    /// The scopes that allow the subscription.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub scopes: Vec<String>,
    /// Set if the page calls the event deprecated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deprecated: Option<Deprecation>,
    /// The keys that the handler receives.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fields: Vec<Field>,
}

/// A type that several pages share: one file below `spec/types/`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Type {
    /// The name by which `type` and `ref` call it.
    #[serde(rename = "type")]
    pub type_: String,
    /// The page, relative to the root of the documentation, with the anchor of the section.
    pub page: String,
    /// The basic type of a value, where the type is not an object.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub base: Option<String>,
    /// The documented values.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<Literal>,
    /// The keys of the object.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fields: Vec<Field>,
    /// Alternative sets of keys.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub variants: Vec<Variant>,
}

/// The system errors that any method may answer with: `spec/errors.yaml`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SystemErrors {
    /// The page that lists them.
    pub page: String,
    /// The errors in the page's order.
    pub errors: Vec<ErrorRow>,
}

/// Everything that was extracted, in memory.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Spec {
    /// The methods, ordered by name and API version.
    pub methods: Vec<Method>,
    /// The events, ordered by name.
    pub events: Vec<Event>,
    /// The shared types, ordered by name.
    pub types: Vec<Type>,
    /// The system errors.
    pub errors: SystemErrors,
    /// What the spec was made from.
    pub source: Source,
}

/// What the spec was made from: `spec/source.yaml`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// The repository of the documentation, for example `bitrix24/b24restdocs`.
    pub repository: String,
    /// The commit of the documentation.
    pub commit: String,
    /// The day of the commit, `YYYY-MM-DD`.
    pub date: String,
    /// The licence of the documentation (SPDX).
    pub licence: String,
    /// SHA-256 over the paths and contents of the files that were read, hexadecimal.
    #[serde(default)]
    pub digest: String,
    /// How many pages of each kind were read; they add up to `pages`.
    #[serde(default)]
    pub counts: Counts,
}

/// How many pages were read and what became of them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Counts {
    /// Pages read: those below `api-reference/` and the method pages outside it.
    pub pages: usize,
    /// Pages that describe a method.
    pub methods: usize,
    /// Pages that describe an event of the REST API.
    pub events: usize,
    /// Pages that define shared types.
    pub types: usize,
    /// Pages left out, by kind.
    pub skipped: std::collections::BTreeMap<String, usize>,
    /// Pages that could not be read as what they are.
    pub findings: usize,
}

fn is_false(value: &bool) -> bool {
    !*value
}
