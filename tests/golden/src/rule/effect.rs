// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `rule.effect.*`.

use bitrix24_runtime as rt;

/// Write by the Verb: `rule.effect.delete`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/effect/rule-effect-delete.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Delete(rt::Params);

impl Delete {
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

impl rt::Method for Delete {
    const NAME: &'static str = "rule.effect.delete";
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Download: `rule.effect.download`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/effect/rule-effect-download.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Download(rt::Params);

impl Download {
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

impl rt::Method for Download {
    const NAME: &'static str = "rule.effect.download";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = rt::Value;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Read by a Sentence without Subject: `rule.effect.forsale`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/effect/rule-effect-forsale.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Forsale(rt::Params);

impl Forsale {
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

impl rt::Method for Forsale {
    const NAME: &'static str = "rule.effect.forsale";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Read by the Beginning of the Verb: `rule.effect.getById`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/effect/rule-effect-getById.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct GetById(rt::Params);

impl GetById {
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

impl rt::Method for GetById {
    const NAME: &'static str = "rule.effect.getById";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Read by the First Sentence: `rule.effect.glance`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/effect/rule-effect-glance.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Glance(rt::Params);

impl Glance {
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

impl rt::Method for Glance {
    const NAME: &'static str = "rule.effect.glance";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Change by the First Sentence: `rule.effect.hoist`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/effect/rule-effect-hoist.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Hoist(rt::Params);

impl Hoist {
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

impl rt::Method for Hoist {
    const NAME: &'static str = "rule.effect.hoist";
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Write by the First Sentence and Go: `rule.effect.shove`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/effect/rule-effect-shove.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Shove(rt::Params);

impl Shove {
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

impl rt::Method for Shove {
    const NAME: &'static str = "rule.effect.shove";
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Read by the Go Example: `rule.effect.spin`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/effect/rule-effect-spin.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Spin(rt::Params);

impl Spin {
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

impl rt::Method for Spin {
    const NAME: &'static str = "rule.effect.spin";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Read and Changed: `rule.effect.switch`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/effect/rule-effect-switch.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Switch(rt::Params);

impl Switch {
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

impl rt::Method for Switch {
    const NAME: &'static str = "rule.effect.switch";
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Read by What This Method Does: `rule.effect.tally`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/effect/rule-effect-tally.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Tally(rt::Params);

impl Tally {
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

impl rt::Method for Tally {
    const NAME: &'static str = "rule.effect.tally";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Write by the Go Example: `rule.effect.twist`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/effect/rule-effect-twist.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Twist(rt::Params);

impl Twist {
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

impl rt::Method for Twist {
    const NAME: &'static str = "rule.effect.twist";
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Read Because It Is Paged: `rule.effect.visitors`
///
/// Scope: `rule`. Access: any user. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/effect/rule-effect-visitors.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Visitors(rt::Params);

impl Visitors {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `START`: `integer`.
    #[inline]
    pub fn start(self, value: i64) -> Self {
        Self(self.0.int("START", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Visitors {
    const NAME: &'static str = "rule.effect.visitors";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<VisitorsOutput>;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

impl rt::Paged for Visitors {
    const PAGING: rt::Paging = rt::Paging::start("START").key("id");
    type Item = VisitorsOutput;
}

/// Keys of `result` of `rule.effect.visitors`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VisitorsOutput {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for VisitorsOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("VisitorsOutput", self, f)
    }
}

impl rt::Object for VisitorsOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.rest(&mut self.extra);
    }
}

/// Neither: `rule.effect.whirl`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/effect/rule-effect-whirl.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Whirl(rt::Params);

impl Whirl {
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

impl rt::Method for Whirl {
    const NAME: &'static str = "rule.effect.whirl";
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}
