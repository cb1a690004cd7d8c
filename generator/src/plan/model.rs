//! The plan: every file of the generated crate with every Rust name, type, gate and doc line decided.
//!
//! Doc lines are Markdown, ready to print: one line each, without the leading space, escaped for rustdoc.

use std::collections::{BTreeMap, BTreeSet};

use super::names::Ident;
use crate::spec::{Api, Effect};

/// The generated crate.
#[derive(Debug, Clone, PartialEq)]
pub struct Plan {
    /// `src/lib.rs`.
    pub root: Root,
    /// All other modules, each a file, ordered by path.
    pub modules: Vec<Module>,
    /// The Cargo features, one per scope, in order. `full` and `default` are not among them.
    pub features: BTreeSet<String>,
    /// Type tokens that neither the type table nor the spec knows, and how often they occur. They became any value.
    pub unknown_types: BTreeMap<String, usize>,
}

/// `src/lib.rs` and the list of methods that it includes.
#[derive(Debug, Clone, PartialEq)]
pub struct Root {
    /// The docs of the crate.
    pub docs: Vec<String>,
    /// All methods by scope, as Markdown with intra-doc links that resolve when all features are on.
    pub methods: String,
    /// The modules of the crate.
    pub modules: Vec<Submodule>,
}

/// A module that stands in a file of its own.
#[derive(Debug, Clone, PartialEq)]
pub struct Module {
    /// The path below the crate root.
    pub path: Vec<Ident>,
    /// The docs of the module.
    pub docs: Vec<String>,
    /// The modules below.
    pub modules: Vec<Submodule>,
    /// What the module defines.
    pub items: Vec<Item>,
}

/// The declaration of a module.
#[derive(Debug, Clone, PartialEq)]
pub struct Submodule {
    /// The name.
    pub name: Ident,
    /// When it is compiled.
    pub gate: Gate,
}

/// The features of which any turns a thing on. Empty: always on.
pub type Gate = BTreeSet<String>;

/// A definition.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// When it is compiled.
    pub gate: Gate,
    /// What it is.
    pub kind: ItemKind,
}

/// What an [`Item`] defines.
#[derive(Debug, Clone, PartialEq)]
pub enum ItemKind {
    /// The request of a method.
    Request(Box<Request>),
    /// An object that is sent.
    Builder(Builder),
    /// An object that is received.
    Object(Object),
    /// The errors of a method.
    Errors(Errors),
}

/// The request of a method: a struct around the parameters.
#[derive(Debug, Clone, PartialEq)]
pub struct Request {
    /// The name of the struct.
    pub name: Ident,
    /// The docs of the struct.
    pub docs: Vec<String>,
    /// The note of `#[deprecated]`, as plain text.
    pub deprecated: Option<String>,
    /// The name of the method on the wire.
    pub wire: String,
    /// The API that serves it.
    pub api: Api,
    /// What a call does, if it is known.
    pub effect: Option<Effect>,
    /// Wire names of the parameters that must be given.
    pub required: Vec<String>,
    /// Wire names of all parameters in order, if the portal reads them by position.
    pub positional: Vec<String>,
    /// The docs of `new`.
    pub new_docs: Vec<String>,
    /// The arguments of `new`.
    pub new: Vec<Setter>,
    /// The setters, one per parameter that `new` does not take.
    pub setters: Vec<Setter>,
    /// The docs of `set`.
    pub set_docs: Vec<String>,
    /// The type of the result.
    pub output: Ty,
    /// How the result is paged, if it is.
    pub paging: Option<Paging>,
    /// The name of the error kinds; none if the page documents no error.
    pub error: Option<Ident>,
}

/// An object that is sent: a struct around its keys, with a setter for each.
#[derive(Debug, Clone, PartialEq)]
pub struct Builder {
    /// The name of the struct.
    pub name: Ident,
    /// The docs of the struct.
    pub docs: Vec<String>,
    /// The setters.
    pub setters: Vec<Setter>,
    /// The docs of `set`.
    pub set_docs: Vec<String>,
    /// Some parameter takes it as one of several kinds of value, so it turns into a value too.
    pub into_value: bool,
    /// What its keys are.
    pub role: Role,
}

/// What the keys of an object that is sent are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// Names of values.
    Object,
    /// Conditions: whoever takes it takes any filter.
    Filter,
    /// Fields to sort by: whoever takes it takes any order.
    Order,
}

/// How the result of a method is paged.
#[derive(Debug, Clone, PartialEq)]
pub struct Paging {
    /// What asks for the next page.
    pub by: PagingBy,
    /// The key under `result` that holds the rows; none if they are the result itself.
    pub items: Option<String>,
    /// The key of a row that tells it from all others.
    pub key: Option<String>,
    /// The name of that key in filters and orders, where it is another.
    pub sent_key: Option<String>,
    /// The parameter that takes conditions.
    pub filter: Option<String>,
    /// The parameters that take an order.
    pub sorting: Option<Sorting>,
    /// The type of a row.
    pub item: Ty,
}

/// What asks for the next page: wire names of parameters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PagingBy {
    /// How many rows to leave out, in a list that is counted.
    Start(String),
    /// How many rows to leave out, and how many to send.
    Offset(String, String),
    /// The number of the page.
    Page(String),
    /// An object; whether it has an offset.
    Pagination(String, bool),
    /// An object with a value to go on from.
    Cursor(String),
}

/// How an order is asked for: wire names of parameters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sorting {
    /// An object of fields and directions.
    Object(String),
    /// A text for the field and one for the direction.
    Texts(String, String),
}

/// A parameter or key that is sent.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Setter {
    /// The name of the setter or argument.
    pub name: Ident,
    /// The docs of the setter.
    pub docs: Vec<String>,
    /// The page calls it deprecated.
    pub deprecated: bool,
    /// The name on the wire.
    pub wire: String,
    /// What the setter takes.
    pub takes: Arg,
    /// The builders of values that it takes, where it takes any value.
    pub builders: Vec<TypeName>,
}

/// What a setter takes and how it is sent.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Arg {
    /// A whole number.
    Int,
    /// A number.
    Number,
    /// A flag, sent as `true` or `false`.
    Flag,
    /// A flag, sent as `"Y"` or `"N"`.
    YesNo,
    /// A flag, sent as `1` or `0`.
    OneZero,
    /// Text.
    Text,
    /// A day.
    Date,
    /// A day with a time.
    DateTime,
    /// Any value.
    Value,
    /// A list of whole numbers.
    Ints,
    /// A list of texts.
    Texts,
    /// A list of any values.
    Values,
    /// An object with a builder.
    Object(TypeName),
    /// Conditions, which have a builder; any filter will do.
    Filter(TypeName),
    /// An order, which has a builder; any order will do.
    Order(TypeName),
    /// A list of objects with a builder.
    Objects(TypeName),
}

/// An object that is received: a struct with a field for each key.
#[derive(Debug, Clone, PartialEq)]
pub struct Object {
    /// The name of the struct.
    pub name: Ident,
    /// The docs of the struct.
    pub docs: Vec<String>,
    /// The keys.
    pub fields: Vec<Key>,
    /// The docs of the field that holds all other keys.
    pub extra_docs: Vec<String>,
}

/// A key that is received.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Key {
    /// The name of the field.
    pub name: Ident,
    /// The docs of the field.
    pub docs: Vec<String>,
    /// The page calls it deprecated.
    pub deprecated: bool,
    /// The name on the wire.
    pub wire: String,
    /// The type of the value, which may be missing.
    pub ty: Ty,
}

/// The type of something that is received.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Ty {
    /// `i64`
    Int,
    /// `f64`
    Number,
    /// `bool`
    Flag,
    /// `String`
    Text,
    /// A day.
    Date,
    /// A day with a time.
    DateTime,
    /// A link, which may be signed.
    Link,
    /// A whole number or text.
    Id,
    /// Any JSON value.
    Value,
    /// An object of which no key is known.
    Map,
    /// `()`
    Unit,
    /// `Option<T>`
    Option(Box<Ty>),
    /// `Vec<T>`
    List(Box<Ty>),
    /// Values by name or id.
    IdMap(Box<Ty>),
    /// An object, list or map, or a plain value in its place.
    Either(Box<Ty>, Box<Ty>),
    /// `Box<T>`, where a type holds itself.
    Boxed(Box<Ty>),
    /// A generated struct.
    Object(TypeName),
}

/// A generated type, named from where it is used.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TypeName {
    /// In the same module.
    Here(Ident),
    /// In the module `types`.
    Shared(Ident),
}

/// The errors of a method: an enum with one variant per documented error, and one for all others.
#[derive(Debug, Clone, PartialEq)]
pub struct Errors {
    /// The name of the enum.
    pub name: Ident,
    /// The docs of the enum.
    pub docs: Vec<String>,
    /// The variants, without the one for all others.
    pub variants: Vec<ErrorVariant>,
    /// What tells the variants apart, in order: the first match wins.
    pub rows: Vec<ErrorMatch>,
}

/// A documented error.
#[derive(Debug, Clone, PartialEq)]
pub struct ErrorVariant {
    /// The name of the variant.
    pub name: Ident,
    /// The docs of the variant.
    pub docs: Vec<String>,
}

/// How an error is recognised.
#[derive(Debug, Clone, PartialEq)]
pub struct ErrorMatch {
    /// The code, `*` standing for anything.
    pub code: String,
    /// The pattern of the message, `*` standing for anything; empty: any message. Letters and digits are compared.
    pub message: String,
    /// The variant.
    pub variant: Ident,
}
