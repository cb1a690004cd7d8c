// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `rule.name.*`.

use bitrix24_runtime as rt;

/// Keep the Case: `rule.name.CaseKept`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/name/rule-name-caseKept.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct CaseKept(rt::Params);

impl CaseKept {
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

impl rt::Method for CaseKept {
    const NAME: &'static str = "rule.name.CaseKept";
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Remove the Service: `rule.name.middle`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/name/rule-name-middle.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Middle(rt::Params);

impl Middle {
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

impl rt::Method for Middle {
    const NAME: &'static str = "rule.name.middle";
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Hang on the rule.board Wall: `rule.name.other`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/name/rule-name-other.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Other(rt::Params);

impl Other {
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

impl rt::Method for Other {
    const NAME: &'static str = "rule.name.other";
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Be Called by Libraries: `rule.name.sdk`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/name/rule-name-sdk.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Sdk(rt::Params);

impl Sdk {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ID`: `integer`.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("ID", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Sdk {
    const NAME: &'static str = "rule.name.sdk";
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Be Called Like a Keyword: `rule.name.type`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/name/rule-name-type.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Type(rt::Params);

impl Type {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `type`: `string`.
    #[inline]
    pub fn r#type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("type", value.into()))
    }

    /// `self`: `string`.
    #[inline]
    pub fn self_(self, value: impl Into<String>) -> Self {
        Self(self.0.text("self", value.into()))
    }

    /// `new`: `integer`.
    #[inline]
    pub fn new_(self, value: i64) -> Self {
        Self(self.0.int("new", value))
    }

    /// `set`: `integer`.
    #[inline]
    pub fn set_(self, value: i64) -> Self {
        Self(self.0.int("set", value))
    }

    /// `2nd`: `integer`.
    #[inline]
    pub fn _2nd(self, value: i64) -> Self {
        Self(self.0.int("2nd", value))
    }

    /// `Option`: `string`.
    #[inline]
    pub fn option(self, value: impl Into<String>) -> Self {
        Self(self.0.text("Option", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Type {
    const NAME: &'static str = "rule.name.type";
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Count the Things: `rule.name.untitled`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/name/rule-name-untitled.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Untitled(rt::Params);

impl Untitled {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ID`: `integer`.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("ID", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Untitled {
    const NAME: &'static str = "rule.name.untitled";
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Let All Places Vote: `rule.name.vote`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/name/rule-name-vote.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Vote(rt::Params);

impl Vote {
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

impl rt::Method for Vote {
    const NAME: &'static str = "rule.name.vote";
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}
