// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `orchard.bush.*`.

use bitrix24_runtime as rt;

/// Add a Bush: `orchard.bush.add`
///
/// Scope: `orchard`.
///
/// [Documentation](https://apidocs.bitrix24.com/bush-add.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Add(rt::Params);

impl Add {
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

    /// `SELF`: `string`.
    #[inline]
    pub fn self_(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SELF", value.into()))
    }

    /// `set`: `string`.
    #[inline]
    pub fn set_(self, value: impl Into<String>) -> Self {
        Self(self.0.text("set", value.into()))
    }

    /// `New`: `integer`.
    #[inline]
    pub fn new_(self, value: i64) -> Self {
        Self(self.0.int("New", value))
    }

    /// `into_params`: `integer`.
    #[inline]
    pub fn into_params_(self, value: i64) -> Self {
        Self(self.0.int("into_params", value))
    }

    /// `2nd`: `integer`.
    #[inline]
    pub fn _2nd(self, value: i64) -> Self {
        Self(self.0.int("2nd", value))
    }

    /// `fields.HEIGHT`: `integer`.
    #[inline]
    pub fn fields_height(self, value: i64) -> Self {
        Self(self.0.int("fields.HEIGHT", value))
    }

    /// `ID`: `integer`.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("ID", value))
    }

    /// `id`: `integer`.
    #[inline]
    pub fn id_lower(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// `Id`: `integer`.
    #[deprecated]
    #[inline]
    pub fn id_pascal(self, value: i64) -> Self {
        Self(self.0.int("Id", value))
    }

    /// `LEAVES`: `integer`. Values: `7`, `8` or others.
    #[inline]
    pub fn leaves(self, value: i64) -> Self {
        Self(self.0.int("LEAVES", value))
    }

    /// `add`: `integer`.
    #[inline]
    pub fn add(self, value: i64) -> Self {
        Self(self.0.int("add", value))
    }

    /// `NOT`: `boolean`.
    #[inline]
    pub fn not(self, value: bool) -> Self {
        Self(self.0.flag("NOT", value))
    }

    /// `IS_OPEN`: `boolean`.
    #[inline]
    pub fn is_open(self, value: bool) -> Self {
        Self(self.0.flag("IS_OPEN", value))
    }

    /// `from_date`: `date`.
    #[inline]
    pub fn from_date(self, value: impl Into<rt::Date>) -> Self {
        Self(self.0.date("from_date", value.into()))
    }

    /// `toUser`: `integer`.
    #[inline]
    pub fn to_user(self, value: i64) -> Self {
        Self(self.0.int("toUser", value))
    }

    /// `AS_LIST`: `boolean`.
    #[inline]
    pub fn as_list(self, value: bool) -> Self {
        Self(self.0.flag("AS_LIST", value))
    }

    /// `INTO`: `integer`.
    #[inline]
    pub fn into_(self, value: i64) -> Self {
        Self(self.0.int("INTO", value))
    }

    /// `intoBasket`: `integer`.
    #[inline]
    pub fn into_basket(self, value: i64) -> Self {
        Self(self.0.int("intoBasket", value))
    }

    /// `next`: `integer`.
    #[inline]
    pub fn next(self, value: i64) -> Self {
        Self(self.0.int("next", value))
    }

    /// `eq`: `string`.
    #[inline]
    pub fn eq(self, value: impl Into<String>) -> Self {
        Self(self.0.text("eq", value.into()))
    }

    /// `from`: `string`.
    #[inline]
    pub fn from(self, value: impl Into<String>) -> Self {
        Self(self.0.text("from", value.into()))
    }

    /// Any other parameter by its name on the wire, such as `UF_...` (`string`), `<berry>` (`integer[]`),
    /// `propertyN`, `=DELETED` (`boolean`).
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Add {
    const NAME: &'static str = "orchard.bush.add";
    type Output = AddOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `orchard.bush.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutput {
    /// `extra`: `string`.
    pub extra_: Option<String>,
    /// `set`: `string`.
    pub set: Option<String>,
    /// `type`: `string`.
    pub r#type: Option<String>,
    /// `0`: `string`.
    pub _0: Option<String>,
    /// `LEAF`: `integer`.
    #[deprecated]
    pub leaf: Option<i64>,
    /// `leaf`: `object`.
    pub leaf_lower: Option<AddOutputLeafLower>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for AddOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("AddOutput", self, f)
    }
}

impl rt::Object for AddOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("extra", &mut self.extra_);
        f.text("set", &mut self.set);
        f.text("type", &mut self.r#type);
        f.text("0", &mut self._0);
        f.int("LEAF", &mut self.leaf);
        f.field("leaf", &mut self.leaf_lower);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.leaf` of `orchard.bush.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutputLeafLower {
    /// `a`: `integer`.
    pub a: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for AddOutputLeafLower {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("AddOutputLeafLower", self, f)
    }
}

impl rt::Object for AddOutputLeafLower {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("a", &mut self.a);
        f.rest(&mut self.extra);
    }
}

/// Get a Bush: `orchard.bush.get`
///
/// Scope: `orchard`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/bush.html)
#[deprecated(note = "no longer developed")]
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
    const NAME: &'static str = "orchard.bush.get";
    type Output = rt::Value;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// List Bushes: `orchard.bush.list`
///
/// Scope: `orchard`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/bushes.html)
#[deprecated(
    note = "no longer developed; use `Orchard.Tree.List`: `bitrix24::orchard::tree::List` or `meadow.list`"
)]
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
    const NAME: &'static str = "orchard.bush.list";
    type Output = rt::Value;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}
