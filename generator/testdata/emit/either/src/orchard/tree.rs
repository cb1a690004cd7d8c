// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `orchard.tree.*`.

use bitrix24_runtime as rt;

/// Check: `orchard.tree.check`
///
/// Scope: `orchard`.
///
/// [Documentation](https://apidocs.bitrix24.com/check.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Check(rt::Params);

impl Check {
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

impl rt::Method for Check {
    const NAME: &'static str = "orchard.tree.check";
    type Output = rt::Either<CheckOutput, bool>;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `orchard.tree.check`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckOutput {
    /// `FAULT`: `string`.
    pub fault: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for CheckOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("CheckOutput", self, f)
    }
}

impl rt::Object for CheckOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("FAULT", &mut self.fault);
        f.rest(&mut self.extra);
    }
}

/// Get: `orchard.tree.get`
///
/// Scope: `orchard`.
///
/// [Documentation](https://apidocs.bitrix24.com/get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Get(rt::Params);

impl Get {
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

impl rt::Method for Get {
    const NAME: &'static str = "orchard.tree.get";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `orchard.tree.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `owner`: `integer | object`.
    pub owner: Option<rt::Either<GetOutputOwner, i64>>,
    /// `shown`: `integer`. In examples: `object`.
    pub shown: Option<rt::Either<GetOutputShown, i64>>,
    /// `gardener`: `integer | orchard_gardener`.
    pub gardener: Option<rt::Either<crate::types::OrchardGardener, i64>>,
    /// `maybe`: `object | integer | null`.
    pub maybe: Option<rt::Either<GetOutputOwner, i64>>,
    /// `note`: `object | string`.
    pub note: Option<rt::Either<GetOutputNote, String>>,
    /// `damage`: `boolean`. In examples: `object`.
    pub damage: Option<GetOutputDamage>,
    /// `either`: `boolean | object`.
    pub either: Option<GetOutputDamage>,
    /// `code`: `integer | string`.
    pub code: Option<rt::Id>,
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
        f.field("owner", &mut self.owner);
        f.field("shown", &mut self.shown);
        f.field("gardener", &mut self.gardener);
        f.field("maybe", &mut self.maybe);
        f.field("note", &mut self.note);
        f.field("damage", &mut self.damage);
        f.field("either", &mut self.either);
        f.field("code", &mut self.code);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.owner` of `orchard.tree.get`, `result.maybe` of `orchard.tree.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputOwner {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputOwner {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputOwner", self, f)
    }
}

impl rt::Object for GetOutputOwner {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("ID", &mut self.id);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.shown` of `orchard.tree.get`, `result` of `orchard.tree.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputShown {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputShown {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputShown", self, f)
    }
}

impl rt::Object for GetOutputShown {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("ID", &mut self.id);
        f.text("NAME", &mut self.name);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.note` of `orchard.tree.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputNote {
    /// `TEXT`: `string`.
    pub text: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputNote {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputNote", self, f)
    }
}

impl rt::Object for GetOutputNote {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("TEXT", &mut self.text);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.damage` of `orchard.tree.get`, `result.either` of `orchard.tree.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputDamage {
    /// `BY`: `string`.
    pub by: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputDamage {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputDamage", self, f)
    }
}

impl rt::Object for GetOutputDamage {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("BY", &mut self.by);
        f.rest(&mut self.extra);
    }
}

/// List: `orchard.tree.list`
///
/// Scope: `orchard`.
///
/// [Documentation](https://apidocs.bitrix24.com/list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct List(rt::Params);

impl List {
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

impl rt::Method for List {
    const NAME: &'static str = "orchard.tree.list";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<rt::Either<GetOutputShown, i64>>;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Tags: `orchard.tree.tags`
///
/// Scope: `orchard`.
///
/// [Documentation](https://apidocs.bitrix24.com/tags.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Tags(rt::Params);

impl Tags {
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

impl rt::Method for Tags {
    const NAME: &'static str = "orchard.tree.tags";
    type Output = TagsOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `orchard.tree.tags`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagsOutput {
    /// `of`: `integer[] | object[]`.
    pub of: Option<Vec<rt::Either<TagsOutputOf, i64>>>,
    /// `plain`: `array`. In examples: `integer[] | string[]`.
    pub plain: Option<Vec<rt::Id>>,
    /// `open`: `array`.
    pub open: Option<Vec<TagsOutputOf>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for TagsOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("TagsOutput", self, f)
    }
}

impl rt::Object for TagsOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("of", &mut self.of);
        f.field("plain", &mut self.plain);
        f.field("open", &mut self.open);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.of` of `orchard.tree.tags`, `result.open` of `orchard.tree.tags`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagsOutputOf {
    /// `TAG`: `string`.
    pub tag: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for TagsOutputOf {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("TagsOutputOf", self, f)
    }
}

impl rt::Object for TagsOutputOf {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("TAG", &mut self.tag);
        f.rest(&mut self.extra);
    }
}

/// Test: `orchard.tree.test`
///
/// Scope: `orchard`.
///
/// [Documentation](https://apidocs.bitrix24.com/test.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Test(rt::Params);

impl Test {
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

impl rt::Method for Test {
    const NAME: &'static str = "orchard.tree.test";
    type Output = rt::Value;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}
