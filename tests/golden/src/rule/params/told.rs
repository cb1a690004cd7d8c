// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `rule.params.told.*`.

use bitrix24_runtime as rt;

/// Tell Values of Keys: `rule.params.told.keys`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/params/rule-params-told-keys.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Keys(rt::Params);

impl Keys {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `queue`: `array`.
    ///
    /// See [`KeysQueue`].
    #[inline]
    pub fn queue(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("queue", value.into()))
    }

    /// `settings`: `array`. In examples: `object`.
    ///
    /// See [`KeysSettings`].
    #[inline]
    pub fn settings(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("settings", value.into()))
    }

    /// `of`: `object`.
    #[inline]
    pub fn of(self, value: KeysOf) -> Self {
        Self(self.0.object("of", value.into()))
    }

    /// `NAME`: `string | object`.
    #[inline]
    pub fn name(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("NAME", value.into()))
    }

    /// `PLACE`: `string | object`.
    #[inline]
    pub fn place(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("PLACE", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Keys {
    const NAME: &'static str = "rule.params.told.keys";
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `queue` of `rule.params.told.keys`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct KeysQueue(rt::Params);

impl KeysQueue {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `KIND`. Values: `person`, `room`. In examples: `string`.
    #[inline]
    pub fn kind(self, value: impl Into<String>) -> Self {
        Self(self.0.text("KIND", value.into()))
    }

    /// `FORM`. Values: `long`, `short`. In examples: `string`.
    #[inline]
    pub fn form(self, value: impl Into<String>) -> Self {
        Self(self.0.text("FORM", value.into()))
    }

    /// `ID`. In examples: `integer`.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("ID", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<KeysQueue> for rt::Params {
    #[inline]
    fn from(object: KeysQueue) -> Self {
        object.0
    }
}

impl From<KeysQueue> for rt::Value {
    #[inline]
    fn from(object: KeysQueue) -> Self {
        object.0.into_value()
    }
}

/// Keys of `settings` of `rule.params.told.keys`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct KeysSettings(rt::Params);

impl KeysSettings {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `TITLE`. Values: `Y`, `N`. In examples: `string`.
    #[inline]
    pub fn title(self, value: bool) -> Self {
        Self(self.0.yes_no("TITLE", value))
    }

    /// `PRICE`. Values: `Y`, `N`. In examples: `string`.
    #[inline]
    pub fn price(self, value: bool) -> Self {
        Self(self.0.yes_no("PRICE", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<KeysSettings> for rt::Params {
    #[inline]
    fn from(object: KeysSettings) -> Self {
        object.0
    }
}

impl From<KeysSettings> for rt::Value {
    #[inline]
    fn from(object: KeysSettings) -> Self {
        object.0.into_value()
    }
}

/// Keys of `of` of `rule.params.told.keys`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct KeysOf(rt::Params);

impl KeysOf {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `module`. In examples: `string`.
    #[inline]
    pub fn module(self, value: impl Into<String>) -> Self {
        Self(self.0.text("module", value.into()))
    }

    /// `code`. Values: `BOX`, `JUG`. In examples: `string`.
    #[inline]
    pub fn code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("code", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<KeysOf> for rt::Params {
    #[inline]
    fn from(object: KeysOf) -> Self {
        object.0
    }
}

/// Link to Values: `rule.params.told.linked`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/params/rule-params-told-linked.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Linked(rt::Params);

impl Linked {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `kind`: `string`. Values: `cup`, `jug`.
    #[inline]
    pub fn kind(self, value: impl Into<String>) -> Self {
        Self(self.0.text("kind", value.into()))
    }

    /// `color`: `string`. Values: `red`, `blue`.
    #[inline]
    pub fn color(self, value: impl Into<String>) -> Self {
        Self(self.0.text("color", value.into()))
    }

    /// `paint`: `string`.
    #[inline]
    pub fn paint(self, value: impl Into<String>) -> Self {
        Self(self.0.text("paint", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Linked {
    const NAME: &'static str = "rule.params.told.linked";
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}
