// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `rule.errors.*` of REST 3.0.

use bitrix24_runtime as rt;

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
