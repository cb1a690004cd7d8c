// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `rule.enrich.*`.

use bitrix24_runtime as rt;

/// Refer to a Type by Its Other Section: `rule.enrich.alias`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/enrich/rule-enrich-alias.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Alias(rt::Params);

impl Alias {
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

impl rt::Method for Alias {
    const NAME: &'static str = "rule.enrich.alias";
    type Output = AliasOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `rule.enrich.alias`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AliasOutput {
    /// `lid`: `lid`. In examples: `object`.
    pub lid: Option<AliasOutputLid>,
    /// `any`: `lid`. In examples: `object`.
    pub any: Option<AliasOutputLid>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for AliasOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("AliasOutput", self, f)
    }
}

impl rt::Object for AliasOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("lid", &mut self.lid);
        f.field("any", &mut self.any);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.lid` of `rule.enrich.alias`, `result.any` of `rule.enrich.alias`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AliasOutputLid {
    /// `id`: `integer`. Seen in examples only.
    pub id: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for AliasOutputLid {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("AliasOutputLid", self, f)
    }
}

impl rt::Object for AliasOutputLid {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.rest(&mut self.extra);
    }
}

/// Show More of a Shared Type: `rule.enrich.another`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/enrich/rule-enrich-another.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Another(rt::Params);

impl Another {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `filter`: `object`.
    ///
    /// See [`AnotherFilter`].
    #[inline]
    pub fn filter(self, value: impl Into<rt::Filter>) -> Self {
        Self(self.0.filter("filter", value))
    }

    /// `crate`: `rule_crate`. In examples: `object`.
    ///
    /// See [`RuleCrateInput`](crate::types::RuleCrateInput).
    #[inline]
    pub fn crate_(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("crate", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Another {
    const NAME: &'static str = "rule.enrich.another";
    type Output = AnotherOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `filter` of `rule.enrich.another`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AnotherFilter(rt::Params);

impl AnotherFilter {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`. In examples: `string`.
    #[inline]
    pub fn id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("id", value.into()))
    }

    /// `label`: `string`. Values: `fragile`, `heavy`.
    #[inline]
    pub fn label(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("label", value.into()))
    }

    /// `lid`: `rule_lid`. In examples: `object`.
    ///
    /// See [`RuleLidInput`](crate::types::RuleLidInput).
    #[inline]
    pub fn lid(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("lid", value.into()))
    }

    /// `onlySent`: `boolean`. Seen in examples only.
    #[inline]
    pub fn only_sent(self, value: bool) -> Self {
        Self(self.0.flag("onlySent", value))
    }

    /// `seal`: `string[]`. Seen in examples only.
    #[inline]
    pub fn seal(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("seal", value.into()))
    }

    /// `weight`: `double`. Seen in examples only.
    #[inline]
    pub fn weight(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("weight", value.into()))
    }

    /// Any other condition by its key on the wire: an operator and a field, as in `>=id`.
    ///
    /// Other fields, such as `tag...` (`string`).
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AnotherFilter> for rt::Params {
    #[inline]
    fn from(object: AnotherFilter) -> Self {
        object.0
    }
}

impl From<AnotherFilter> for rt::Filter {
    #[inline]
    fn from(object: AnotherFilter) -> Self {
        object.0.into()
    }
}

/// Keys of `result` of `rule.enrich.another`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnotherOutput {
    /// `crates`: `rule_crate[]`.
    pub crates: Option<Vec<crate::types::RuleCrate>>,
    /// `last`: `rule_lid`. In examples: `object`.
    pub last: Option<crate::types::RuleLid>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for AnotherOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("AnotherOutput", self, f)
    }
}

impl rt::Object for AnotherOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("crates", &mut self.crates);
        f.field("last", &mut self.last);
        f.rest(&mut self.extra);
    }
}

/// Link to the Types of Another Folder: `rule.enrich.nearest`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/enrich/rule-enrich-nearest.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Nearest(rt::Params);

impl Nearest {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `crate`: `rule_crate`. In examples: `object`.
    ///
    /// See [`RuleCrateInput`](crate::types::RuleCrateInput).
    #[inline]
    pub fn crate_(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("crate", value.into()))
    }

    /// `barrel`: `rule_barrel`. In examples: `object`.
    #[inline]
    pub fn barrel(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("barrel", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Nearest {
    const NAME: &'static str = "rule.enrich.nearest";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Show a Shared Type: `rule.enrich.one`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/enrich/rule-enrich-one.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct One(rt::Params);

impl One {
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

impl rt::Method for One {
    const NAME: &'static str = "rule.enrich.one";
    type Output = crate::types::RuleCrate;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Show What a Type of a Type Has: `rule.enrich.rack`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/enrich/rule-enrich-rack.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Rack(rt::Params);

impl Rack {
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

impl rt::Method for Rack {
    const NAME: &'static str = "rule.enrich.rack";
    type Output = RackOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `rule.enrich.rack`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RackOutput {
    /// `rack`: `rule_rack`. In examples: `object`.
    pub rack: Option<crate::types::RuleRack>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for RackOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("RackOutput", self, f)
    }
}

impl rt::Object for RackOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("rack", &mut self.rack);
        f.rest(&mut self.extra);
    }
}
