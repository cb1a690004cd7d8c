// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `rule.errors.*` of REST 3.0.

use bitrix24_runtime as rt;

/// Tell Rows of a Field: `rule.errors.fields`
///
/// Scope: `rule`. Access: any user. API: REST 3.0.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/errors/rule-errors-fields.html)
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
    const NAME: &'static str = "rule.errors.fields";
    const API: rt::Api = rt::Api::V3;
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = bool;
    type Error = FieldsError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `rule.errors.fields`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum FieldsError {
    /// `RULE_VALIDATION`:
    ///
    /// - `id`: ``Key `id` takes another type of data`` (HTTP 400)
    /// - `id`: ``Mandatory key `id` is missing`` (HTTP 400)
    /// - `a`: `Give one of: a, b` (HTTP 400)
    /// - `b`: `Give one of: a, b` (HTTP 400)
    /// - `w`: `` `#KEY#` is not a number `` (HTTP 400)
    /// - `h`: `` `#KEY#` is not a number `` (HTTP 400)
    /// - `z`: ``Key `z` is unheard of`` (HTTP 400)
    RuleValidation,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for FieldsError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("RULE_VALIDATION", "", Self::RuleValidation),
    ];
    const OTHER: Self = Self::Other;
}

/// Groups of Version 3: `rule.errors.groups`
///
/// Scope: `rule`. Access: any user. API: REST 3.0.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/errors/rule-errors-groups.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Groups(rt::Params);

impl Groups {
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

impl rt::Method for Groups {
    const NAME: &'static str = "rule.errors.groups";
    const API: rt::Api = rt::Api::V3;
    const REQUIRED: &'static [&'static str] = &["id"];
    type Output = GroupsOutput;
    type Error = GroupsError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `rule.errors.groups`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupsOutput {
    /// `item`: `object`.
    pub item: Option<GroupsOutputItem>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GroupsOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GroupsOutput", self, f)
    }
}

impl rt::Object for GroupsOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("item", &mut self.item);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.item` of `rule.errors.groups`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupsOutputItem {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GroupsOutputItem {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GroupsOutputItem", self, f)
    }
}

impl rt::Object for GroupsOutputItem {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `rule.errors.groups`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GroupsError {
    /// `RULE_VALIDATION`:
    ///
    /// - `id`: ``Required field `#FIELD#` is missing`` (HTTP 400)
    /// - `unit`: `Unit {unit} is not known` (HTTP 400)
    /// - `a`: `Wrong type` (HTTP 400)
    /// - `b`: `Wrong type` (HTTP 400)
    /// - `The request is empty` (HTTP 400)
    RuleValidation,
    /// `RULE_DENIED`: `Access denied` (HTTP 403).
    RuleDenied,
    /// `RULE_ALONE`: HTTP 400.
    RuleAlone,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GroupsError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("RULE_VALIDATION", "", Self::RuleValidation),
        ("RULE_DENIED", "", Self::RuleDenied),
        ("RULE_ALONE", "", Self::RuleAlone),
    ];
    const OTHER: Self = Self::Other;
}
