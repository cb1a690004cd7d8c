// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `rule.header.*`.

use bitrix24_runtime as rt;

/// Be for Administrators: `rule.header.admin`
///
/// Scope: `rule`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/header/rule-header-admin.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Admin(rt::Params);

impl Admin {
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

impl rt::Method for Admin {
    const NAME: &'static str = "rule.header.admin";
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Be Deprecated by a Note: `rule.header.deprecated`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/header/rule-header-deprecated.html)
#[deprecated(
    note = "no longer developed; use `rule.header.admin`: `bitrix24::rule::header::Admin` or `rule.header.owner`: `bitrix24::rule::header::Owner`"
)]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Deprecated(rt::Params);

impl Deprecated {
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

impl rt::Method for Deprecated {
    const NAME: &'static str = "rule.header.deprecated";
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Be Deprecated by a Sentence: `rule.header.halted`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/header/rule-header-halted.html)
#[deprecated(
    note = "no longer developed; use `rule.header.tip`: `bitrix24::rule::header::Tip`"
)]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Halted(rt::Params);

impl Halted {
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

impl rt::Method for Halted {
    const NAME: &'static str = "rule.header.halted";
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Belong to No Scope: `rule.header.noscope`
///
/// Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/header/rule-header-noscope.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Noscope(rt::Params);

impl Noscope {
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

impl rt::Method for Noscope {
    const NAME: &'static str = "rule.header.noscope";
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Read Parameters by Position: `rule.header.ordered`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/header/rule-header-ordered.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Ordered(rt::Params);

impl Ordered {
    /// A request with its required parameters:
    ///
    /// - `THINGID`: `integer`.
    #[inline]
    pub fn new(thingid: i64) -> Self {
        Self(rt::Params::new().int("THINGID", thingid))
    }

    /// `SILENTLY`: `boolean`.
    #[inline]
    pub fn silently(self, value: bool) -> Self {
        Self(self.0.flag("SILENTLY", value))
    }

    /// `ORDER`: `object`.
    #[inline]
    pub fn order(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ORDER", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Ordered {
    const NAME: &'static str = "rule.header.ordered";
    const REQUIRED: &'static [&'static str] = &["THINGID"];
    const POSITIONAL: &'static [&'static str] = &["THINGID", "SILENTLY", "ORDER"];
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Be Deprecated by the Folder: `rule.header.outdated`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/outdated/rule-header-outdated.html)
#[deprecated(note = "no longer developed")]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Outdated(rt::Params);

impl Outdated {
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

impl rt::Method for Outdated {
    const NAME: &'static str = "rule.header.outdated";
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Be for the Owner: `rule.header.owner`
///
/// Scope: `rule`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/header/rule-header-owner.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Owner(rt::Params);

impl Owner {
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

impl rt::Method for Owner {
    const NAME: &'static str = "rule.header.owner";
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Belong to Several Scopes: `rule.header.scopes`
///
/// Scope: `rule` or `library` or `rule_more`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/header/rule-header-scopes.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Scopes(rt::Params);

impl Scopes {
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

impl rt::Method for Scopes {
    const NAME: &'static str = "rule.header.scopes";
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Have a Note That Says Nothing: `rule.header.tip`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/header/rule-header-tip.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Tip(rt::Params);

impl Tip {
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

impl rt::Method for Tip {
    const NAME: &'static str = "rule.header.tip";
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}
