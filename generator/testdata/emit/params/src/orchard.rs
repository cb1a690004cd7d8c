// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `orchard.*`.

use bitrix24_runtime as rt;

/// Either Or: `orchard.five`
///
/// Scope: `orchard`.
///
/// [Documentation](https://apidocs.bitrix24.com/five.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Five(rt::Params);

impl Five {
    /// A request with its required parameters:
    ///
    /// - `SIZE`: `double`.
    #[inline]
    pub fn new(size: f64) -> Self {
        Self(rt::Params::new().number("SIZE", size))
    }

    /// `BLOCK_ID`: `integer`. Required if no other of the group `block` is given.
    #[inline]
    pub fn block_id(self, value: i64) -> Self {
        Self(self.0.int("BLOCK_ID", value))
    }

    /// `BLOCK_CODE`: `string`. Required if no other of the group `block` is given.
    #[inline]
    pub fn block_code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("BLOCK_CODE", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Five {
    const NAME: &'static str = "orchard.five";
    const REQUIRED: &'static [&'static str] = &["SIZE"];
    type Output = rt::Value;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// No Parameters: `orchard.none`
///
/// Scope: `orchard`.
///
/// [Documentation](https://apidocs.bitrix24.com/none.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct NoneCall(rt::Params);

impl NoneCall {
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

impl rt::Method for NoneCall {
    const NAME: &'static str = "orchard.none";
    type Output = rt::Value;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Every Type: `orchard.one`
///
/// Scope: `orchard`.
///
/// [Documentation](https://apidocs.bitrix24.com/one.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct One(rt::Params);

impl One {
    /// A request with its required parameters:
    ///
    /// - `id`: `integer`.
    #[inline]
    pub fn new(id: i64) -> Self {
        Self(rt::Params::new().int("id", id))
    }

    /// `int`: `int`.
    #[inline]
    pub fn int(self, value: i64) -> Self {
        Self(self.0.int("int", value))
    }

    /// `timestamp`: `timestamp`.
    #[inline]
    pub fn timestamp(self, value: i64) -> Self {
        Self(self.0.int("timestamp", value))
    }

    /// `double`: `double`.
    #[inline]
    pub fn double(self, value: f64) -> Self {
        Self(self.0.number("double", value))
    }

    /// `float`: `float`.
    #[inline]
    pub fn float(self, value: f64) -> Self {
        Self(self.0.number("float", value))
    }

    /// `string`: `string`.
    #[inline]
    pub fn string(self, value: impl Into<String>) -> Self {
        Self(self.0.text("string", value.into()))
    }

    /// `date`: `date`.
    #[inline]
    pub fn date(self, value: impl Into<rt::Date>) -> Self {
        Self(self.0.date("date", value.into()))
    }

    /// `boolean`: `boolean`.
    #[inline]
    pub fn boolean(self, value: bool) -> Self {
        Self(self.0.flag("boolean", value))
    }

    /// `booleanYesNo`: `boolean`. Values: `Y`, `N`.
    #[inline]
    pub fn boolean_yes_no(self, value: bool) -> Self {
        Self(self.0.yes_no("booleanYesNo", value))
    }

    /// `booleanOneZero`: `boolean`. Values: `0`, `1`.
    #[inline]
    pub fn boolean_one_zero(self, value: bool) -> Self {
        Self(self.0.one_zero("booleanOneZero", value))
    }

    /// `char`: `char`. Default: `N`. Values: `N`, `Y`.
    #[inline]
    pub fn char(self, value: bool) -> Self {
        Self(self.0.yes_no("char", value))
    }

    /// `charOpen`: `char`. Values: `N`, `Y` or others.
    #[inline]
    pub fn char_open(self, value: impl Into<String>) -> Self {
        Self(self.0.text("charOpen", value.into()))
    }

    /// `enum`: `enum`. Values: `red`, `green`, (empty).
    #[inline]
    pub fn r#enum(self, value: impl Into<String>) -> Self {
        Self(self.0.text("enum", value.into()))
    }

    /// `integers`: `integer[]`.
    #[inline]
    pub fn integers(self, value: impl IntoIterator<Item = i64>) -> Self {
        Self(self.0.ints("integers", value))
    }

    /// `strings`: `string[]`.
    #[inline]
    pub fn strings(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.texts("strings", value))
    }

    /// `doubles`: `double[]`.
    #[inline]
    pub fn doubles(self, value: impl IntoIterator<Item = impl Into<rt::Value>>) -> Self {
        Self(self.0.values("doubles", value))
    }

    /// `lists`: `integer[][]`.
    #[inline]
    pub fn lists(self, value: impl IntoIterator<Item = impl Into<rt::Value>>) -> Self {
        Self(self.0.values("lists", value))
    }

    /// `object`: `object`.
    #[inline]
    pub fn object(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("object", value.into()))
    }

    /// `objects`: `object[]`.
    #[inline]
    pub fn objects(self, value: impl IntoIterator<Item = impl Into<rt::Value>>) -> Self {
        Self(self.0.values("objects", value))
    }

    /// `array`: `array`.
    #[inline]
    pub fn array(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("array", value.into()))
    }

    /// `any`: `any`.
    #[inline]
    pub fn any(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("any", value.into()))
    }

    /// `unknown`: `orchard_mystery`.
    #[inline]
    pub fn unknown(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("unknown", value.into()))
    }

    /// `status`: `orchard_status`.
    #[inline]
    pub fn status(self, value: impl Into<String>) -> Self {
        Self(self.0.text("status", value.into()))
    }

    /// `user`: `user`.
    #[inline]
    pub fn user(self, value: i64) -> Self {
        Self(self.0.int("user", value))
    }

    /// `nullable`: `integer | null`.
    #[inline]
    pub fn nullable(self, value: i64) -> Self {
        Self(self.0.int("nullable", value))
    }

    /// `number`: `integer | double`.
    #[inline]
    pub fn number(self, value: f64) -> Self {
        Self(self.0.number("number", value))
    }

    /// `union`: `integer | string`.
    #[inline]
    pub fn union(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("union", value.into()))
    }

    /// `listOrOne`: `integer | integer[]`.
    #[inline]
    pub fn list_or_one(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("listOrOne", value.into()))
    }

    /// `untyped`.
    #[inline]
    pub fn untyped(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("untyped", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for One {
    const NAME: &'static str = "orchard.one";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = rt::Value;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Three Ways: `orchard.six`
///
/// Scope: `orchard`.
///
/// [Documentation](https://apidocs.bitrix24.com/six.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Six(rt::Params);

impl Six {
    /// A request with its required parameters:
    ///
    /// - `SIGN`: `string`.
    #[inline]
    pub fn new(sign: impl Into<String>) -> Self {
        Self(rt::Params::new().text("SIGN", sign.into()))
    }

    /// `ID`: `integer`. With: `By number`.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("ID", value))
    }

    /// `NAME`: `string`. With: `By name`, `` By [both] `x` ``.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("NAME", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Six {
    const NAME: &'static str = "orchard.six";
    const REQUIRED: &'static [&'static str] = &["SIGN"];
    type Output = rt::Value;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Alike: `orchard.three`
///
/// Scope: `orchard`.
///
/// [Documentation](https://apidocs.bitrix24.com/three.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Three(rt::Params);

impl Three {
    /// A request in which nothing is set yet. Required: `FROM`, `TO`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `FROM`: `integer`. Required.
    #[inline]
    pub fn from(self, value: i64) -> Self {
        Self(self.0.int("FROM", value))
    }

    /// `TO`: `integer`. Required.
    #[inline]
    pub fn to(self, value: i64) -> Self {
        Self(self.0.int("TO", value))
    }

    /// Any other parameter by its name on the wire, such as `UF_*`.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Three {
    const NAME: &'static str = "orchard.three";
    const REQUIRED: &'static [&'static str] = &["FROM", "TO"];
    const POSITIONAL: &'static [&'static str] = &["FROM", "TO"];
    type Output = rt::Value;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Four Arguments: `orchard.two`
///
/// Scope: `orchard`.
///
/// [Documentation](https://apidocs.bitrix24.com/two.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Two(rt::Params);

impl Two {
    /// A request with its required parameters:
    ///
    /// - `NAME`: `string`.
    /// - `ID`: `integer`.
    /// - `RIPE`: `boolean`.
    /// - `TAGS`: `string[]`. Values: `sweet`, `sour`.
    #[inline]
    pub fn new(
        name: impl Into<String>,
        id: i64,
        ripe: bool,
        tags: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            rt::Params::new()
                .text("NAME", name.into())
                .int("ID", id)
                .flag("RIPE", ripe)
                .texts("TAGS", tags),
        )
    }

    /// `COLOUR`: `string`.
    #[inline]
    pub fn colour(self, value: impl Into<String>) -> Self {
        Self(self.0.text("COLOUR", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Two {
    const NAME: &'static str = "orchard.two";
    const REQUIRED: &'static [&'static str] = &["NAME", "ID", "RIPE", "TAGS"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = rt::Value;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}
