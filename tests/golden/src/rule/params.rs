// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `rule.params.*`.

use bitrix24_runtime as rt;

pub mod told;

/// Offer Two Names: `rule.params.alternatives`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/params/rule-params-alternatives.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Alternatives(rt::Params);

impl Alternatives {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ID`: `integer`. Required if no other of the group `ID|CODE` is given.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("ID", value))
    }

    /// `CODE`: `integer`. Required if no other of the group `ID|CODE` is given.
    #[inline]
    pub fn code(self, value: i64) -> Self {
        Self(self.0.int("CODE", value))
    }

    /// `IBLOCK|LIST`: `integer`.
    #[inline]
    pub fn iblock_list(self, value: i64) -> Self {
        Self(self.0.int("IBLOCK|LIST", value))
    }

    /// `OTHER`: `string`.
    #[inline]
    pub fn other(self, value: impl Into<String>) -> Self {
        Self(self.0.text("OTHER", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Alternatives {
    const NAME: &'static str = "rule.params.alternatives";
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Tie a Table by Its Anchor: `rule.params.anchor`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/params/rule-params-anchor.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Anchor(rt::Params);

impl Anchor {
    /// A request with its required parameters:
    ///
    /// - `fields`: `object`.
    #[inline]
    pub fn new(fields: AnchorFields) -> Self {
        Self(rt::Params::new().object("fields", fields.into()))
    }

    /// `more`: `object`.
    #[inline]
    pub fn more(self, value: AnchorMore) -> Self {
        Self(self.0.object("more", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Anchor {
    const NAME: &'static str = "rule.params.anchor";
    const REQUIRED: &'static [&'static str] = &["fields"];
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `rule.params.anchor`, `fields` of `rule.params.elsewhere`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AnchorFields(rt::Params);

impl AnchorFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `title`: `string`. Required.
    #[inline]
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("title", value.into()))
    }

    /// `owner`: `object`.
    #[inline]
    pub fn owner(self, value: AnchorFieldsOwner) -> Self {
        Self(self.0.object("owner", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AnchorFields> for rt::Params {
    #[inline]
    fn from(object: AnchorFields) -> Self {
        object.0
    }
}

/// Keys of `fields.owner` of `rule.params.anchor`, `fields.owner` of `rule.params.elsewhere`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AnchorFieldsOwner(rt::Params);

impl AnchorFieldsOwner {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`. Required.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// `parent`: `object`.
    #[inline]
    pub fn parent(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("parent", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AnchorFieldsOwner> for rt::Params {
    #[inline]
    fn from(object: AnchorFieldsOwner) -> Self {
        object.0
    }
}

/// Keys of `more` of `rule.params.anchor`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AnchorMore(rt::Params);

impl AnchorMore {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `level`: `integer`.
    #[inline]
    pub fn level(self, value: i64) -> Self {
        Self(self.0.int("level", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AnchorMore> for rt::Params {
    #[inline]
    fn from(object: AnchorMore) -> Self {
        object.0
    }
}

/// Take What Words around a List Say: `rule.params.around`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/params/rule-params-around.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Around(rt::Params);

impl Around {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `fields`: `object`.
    #[inline]
    pub fn fields(self, value: AroundFields) -> Self {
        Self(self.0.object("fields", value.into()))
    }

    /// `kind`: `string`. Values: `text`, `number` or others.
    #[inline]
    pub fn kind(self, value: impl Into<String>) -> Self {
        Self(self.0.text("kind", value.into()))
    }

    /// `when`: `object`.
    #[inline]
    pub fn when(self, value: AroundWhen) -> Self {
        Self(self.0.object("when", value.into()))
    }

    /// `limit`: `integer`. Default: `20`.
    #[inline]
    pub fn limit(self, value: i64) -> Self {
        Self(self.0.int("limit", value))
    }

    /// `offsets`: `array`. Default: `[]`.
    #[inline]
    pub fn offsets(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("offsets", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Around {
    const NAME: &'static str = "rule.params.around";
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `rule.params.around`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AroundFields(rt::Params);

impl AroundFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `TITLE`. Required.
    #[inline]
    pub fn title(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("TITLE", value.into()))
    }

    /// `OWNER`. Required.
    #[inline]
    pub fn owner(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("OWNER", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AroundFields> for rt::Params {
    #[inline]
    fn from(object: AroundFields) -> Self {
        object.0
    }
}

/// Keys of `when` of `rule.params.around`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AroundWhen(rt::Params);

impl AroundWhen {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `VALUE`: `datetime | date`.
    #[inline]
    pub fn value(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("VALUE", value.into()))
    }

    /// `TYPE`: `string`. Values: `NONE`, `NOW`.
    #[inline]
    pub fn r#type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TYPE", value.into()))
    }

    /// `LIST`: `string[]`.
    #[inline]
    pub fn list(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.texts("LIST", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AroundWhen> for rt::Params {
    #[inline]
    fn from(object: AroundWhen) -> Self {
        object.0
    }
}

/// Link to a Type That No Folder Above Has: `rule.params.astray`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/params/rule-params-astray.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Astray(rt::Params);

impl Astray {
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

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Astray {
    const NAME: &'static str = "rule.params.astray";
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Give Values in Bold: `rule.params.bold`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/params/rule-params-bold.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Bold(rt::Params);

impl Bold {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `LAYER`: `string`. Values: `P`, `C`.
    #[inline]
    pub fn layer(self, value: impl Into<String>) -> Self {
        Self(self.0.text("LAYER", value.into()))
    }

    /// `ACTION`: `integer`. Values: `1`, `2`.
    #[inline]
    pub fn action(self, value: i64) -> Self {
        Self(self.0.int("ACTION", value))
    }

    /// `STEPS`: `string`.
    #[inline]
    pub fn steps(self, value: impl Into<String>) -> Self {
        Self(self.0.text("STEPS", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Bold {
    const NAME: &'static str = "rule.params.bold";
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of Another Parameter: `rule.params.borrowed`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/params/rule-params-borrowed.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Borrowed(rt::Params);

impl Borrowed {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `select`: `array`. Values: `id`, `color`.
    #[inline]
    pub fn select(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("select", value.into()))
    }

    /// `filter`: `object`.
    ///
    /// See [`BorrowedFilter`].
    #[inline]
    pub fn filter(self, value: impl Into<rt::Filter>) -> Self {
        Self(self.0.filter("filter", value))
    }

    /// `order`: `object`.
    ///
    /// See [`BorrowedOrder`].
    #[inline]
    pub fn order(self, value: impl Into<rt::Order>) -> Self {
        Self(self.0.order("order", value))
    }

    /// `things`: `array`.
    ///
    /// See [`BorrowedThings`].
    #[inline]
    pub fn things(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("things", value.into()))
    }

    /// `sizes`: `array`.
    #[inline]
    pub fn sizes(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("sizes", value.into()))
    }

    /// `group`: `array`.
    #[inline]
    pub fn group(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("group", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Borrowed {
    const NAME: &'static str = "rule.params.borrowed";
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `filter` of `rule.params.borrowed`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct BorrowedFilter(rt::Params);

impl BorrowedFilter {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`. In examples: `integer`.
    #[inline]
    pub fn id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("id", value.into()))
    }

    /// `color`.
    #[inline]
    pub fn color(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("color", value.into()))
    }

    /// Any other condition by its key on the wire: an operator and a field, as in `>=id`.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<BorrowedFilter> for rt::Params {
    #[inline]
    fn from(object: BorrowedFilter) -> Self {
        object.0
    }
}

impl From<BorrowedFilter> for rt::Filter {
    #[inline]
    fn from(object: BorrowedFilter) -> Self {
        object.0.into()
    }
}

/// Keys of `order` of `rule.params.borrowed`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct BorrowedOrder(rt::Params);

impl BorrowedOrder {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("id", value.into()))
    }

    /// `color`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn color(self, value: impl Into<String>) -> Self {
        Self(self.0.text("color", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<BorrowedOrder> for rt::Params {
    #[inline]
    fn from(object: BorrowedOrder) -> Self {
        object.0
    }
}

impl From<BorrowedOrder> for rt::Order {
    #[inline]
    fn from(object: BorrowedOrder) -> Self {
        object.0.into()
    }
}

/// Keys of `things` of `rule.params.borrowed`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct BorrowedThings(rt::Params);

impl BorrowedThings {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `title`: `string`.
    #[inline]
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("title", value.into()))
    }

    /// `owner`: `object`.
    #[inline]
    pub fn owner(self, value: BorrowedThingsOwner) -> Self {
        Self(self.0.object("owner", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<BorrowedThings> for rt::Params {
    #[inline]
    fn from(object: BorrowedThings) -> Self {
        object.0
    }
}

impl From<BorrowedThings> for rt::Value {
    #[inline]
    fn from(object: BorrowedThings) -> Self {
        object.0.into_value()
    }
}

/// Keys of `things.owner` of `rule.params.borrowed`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct BorrowedThingsOwner(rt::Params);

impl BorrowedThingsOwner {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// `parent`: `object`.
    #[inline]
    pub fn parent(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("parent", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<BorrowedThingsOwner> for rt::Params {
    #[inline]
    fn from(object: BorrowedThingsOwner) -> Self {
        object.0
    }
}

/// List Keys as Bullets: `rule.params.bullets`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/params/rule-params-bullets.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Bullets(rt::Params);

impl Bullets {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `fields`: `object`.
    #[inline]
    pub fn fields(self, value: BulletsFields) -> Self {
        Self(self.0.object("fields", value.into()))
    }

    /// `owner`: `object`.
    #[inline]
    pub fn owner(self, value: BulletsOwner) -> Self {
        Self(self.0.object("owner", value.into()))
    }

    /// `filter`: `object`.
    #[inline]
    pub fn filter(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("filter", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Bullets {
    const NAME: &'static str = "rule.params.bullets";
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `rule.params.bullets`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct BulletsFields(rt::Params);

impl BulletsFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `title`.
    #[inline]
    pub fn title(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("title", value.into()))
    }

    /// `level`. Default: `1`.
    #[inline]
    pub fn level(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("level", value.into()))
    }

    /// `rank`.
    #[deprecated]
    #[inline]
    pub fn rank(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("rank", value.into()))
    }

    /// `worn`.
    #[inline]
    pub fn worn(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("worn", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<BulletsFields> for rt::Params {
    #[inline]
    fn from(object: BulletsFields) -> Self {
        object.0
    }
}

/// Keys of `owner` of `rule.params.bullets`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct BulletsOwner(rt::Params);

impl BulletsOwner {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `kind`. Required.
    #[inline]
    pub fn kind(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("kind", value.into()))
    }

    /// `id`. Required.
    #[inline]
    pub fn id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("id", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<BulletsOwner> for rt::Params {
    #[inline]
    fn from(object: BulletsOwner) -> Self {
        object.0
    }
}

/// Have Keys by Type: `rule.params.bytype`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/params/rule-params-bytype.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Bytype(rt::Params);

impl Bytype {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `SETTINGS`: `object`.
    #[inline]
    pub fn settings(self, value: BytypeSettings) -> Self {
        Self(self.0.object("SETTINGS", value.into()))
    }

    /// `LIMITS`: `object`.
    #[inline]
    pub fn limits(self, value: BytypeLimits) -> Self {
        Self(self.0.object("LIMITS", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Bytype {
    const NAME: &'static str = "rule.params.bytype";
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `SETTINGS` of `rule.params.bytype`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct BytypeSettings(rt::Params);

impl BytypeSettings {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ROWS`: `integer`.
    #[inline]
    pub fn rows(self, value: i64) -> Self {
        Self(self.0.int("ROWS", value))
    }

    /// `HINT`: `string`. With: `text`.
    #[inline]
    pub fn hint(self, value: impl Into<String>) -> Self {
        Self(self.0.text("HINT", value.into()))
    }

    /// `STEP`: `double`. With: `number`.
    #[inline]
    pub fn step(self, value: f64) -> Self {
        Self(self.0.number("STEP", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<BytypeSettings> for rt::Params {
    #[inline]
    fn from(object: BytypeSettings) -> Self {
        object.0
    }
}

/// Keys of `LIMITS` of `rule.params.bytype`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct BytypeLimits(rt::Params);

impl BytypeLimits {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `LONGEST`: `integer`.
    #[inline]
    pub fn longest(self, value: i64) -> Self {
        Self(self.0.int("LONGEST", value))
    }

    /// `OWNED`: `boolean`.
    #[inline]
    pub fn owned(self, value: bool) -> Self {
        Self(self.0.flag("OWNED", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<BytypeLimits> for rt::Params {
    #[inline]
    fn from(object: BytypeLimits) -> Self {
        object.0
    }
}

/// Fill Cells with Blocks: `rule.params.cells`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/params/rule-params-cells.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Cells(rt::Params);

impl Cells {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ESCAPED`: `string`.
    #[inline]
    pub fn escaped(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ESCAPED", value.into()))
    }

    /// `FENCE`: `string`.
    #[inline]
    pub fn fence(self, value: impl Into<String>) -> Self {
        Self(self.0.text("FENCE", value.into()))
    }

    /// `NOTE`: `string`.
    #[inline]
    pub fn note(self, value: impl Into<String>) -> Self {
        Self(self.0.text("NOTE", value.into()))
    }

    /// `NESTED`: `string`.
    #[inline]
    pub fn nested(self, value: impl Into<String>) -> Self {
        Self(self.0.text("NESTED", value.into()))
    }

    /// `HTML`: `string`.
    #[inline]
    pub fn html(self, value: impl Into<String>) -> Self {
        Self(self.0.text("HTML", value.into()))
    }

    /// `SAID`: `integer[]`.
    #[inline]
    pub fn said(self, value: impl IntoIterator<Item = i64>) -> Self {
        Self(self.0.ints("SAID", value))
    }

    /// `TWO_LINES`: `integer | string`.
    #[inline]
    pub fn two_lines(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("TWO_LINES", value.into()))
    }

    /// `PHONES`: `rule_crate[]`.
    #[inline]
    pub fn phones(
        self,
        value: impl IntoIterator<Item = crate::types::RuleCrateInput>,
    ) -> Self {
        Self(self.0.objects("PHONES", value))
    }

    /// `MULTIPLE`: `boolean`.
    #[inline]
    pub fn multiple(self, value: bool) -> Self {
        Self(self.0.flag("MULTIPLE", value))
    }

    /// `LABEL`: `string`.
    #[inline]
    pub fn label(self, value: impl Into<String>) -> Self {
        Self(self.0.text("LABEL", value.into()))
    }

    /// `LAST`: `integer`.
    #[inline]
    pub fn last(self, value: i64) -> Self {
        Self(self.0.int("LAST", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Cells {
    const NAME: &'static str = "rule.params.cells";
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Describe What Stands below Codes: `rule.params.codes`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/params/rule-params-codes.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Codes(rt::Params);

impl Codes {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `fields`: `object`.
    ///
    /// See [`CodesFieldsEntry`].
    #[inline]
    pub fn fields(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("fields", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Codes {
    const NAME: &'static str = "rule.params.codes";
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields.<key>` of `rule.params.codes`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct CodesFieldsEntry(rt::Params);

impl CodesFieldsEntry {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `TITLE`: `string`.
    #[inline]
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TITLE", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<CodesFieldsEntry> for rt::Params {
    #[inline]
    fn from(object: CodesFieldsEntry) -> Self {
        object.0
    }
}

impl From<CodesFieldsEntry> for rt::Value {
    #[inline]
    fn from(object: CodesFieldsEntry) -> Self {
        object.0.into_value()
    }
}

/// Have Columns for Type and Default: `rule.params.column`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/params/rule-params-column.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Column(rt::Params);

impl Column {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ID`: `integer`. Default: `5`.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("ID", value))
    }

    /// `NAME`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("NAME", value.into()))
    }

    /// `BOX`: `object`.
    #[inline]
    pub fn r#box(self, value: ColumnBox) -> Self {
        Self(self.0.object("BOX", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Column {
    const NAME: &'static str = "rule.params.column";
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `BOX` of `rule.params.column`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ColumnBox(rt::Params);

impl ColumnBox {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `open`: `boolean`. Default: `false`.
    #[inline]
    pub fn open(self, value: bool) -> Self {
        Self(self.0.flag("open", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<ColumnBox> for rt::Params {
    #[inline]
    fn from(object: ColumnBox) -> Self {
        object.0
    }
}

/// List Custom Fields: `rule.params.custom`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/params/rule-params-custom.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Custom(rt::Params);

impl Custom {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `fields`: `object`.
    #[inline]
    pub fn fields(self, value: CustomFields) -> Self {
        Self(self.0.object("fields", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Custom {
    const NAME: &'static str = "rule.params.custom";
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `rule.params.custom`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct CustomFields(rt::Params);

impl CustomFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `title`: `string`.
    #[inline]
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("title", value.into()))
    }

    /// `UF_OWN_ONE`: `string`.
    #[inline]
    pub fn uf_own_one(self, value: impl Into<String>) -> Self {
        Self(self.0.text("UF_OWN_ONE", value.into()))
    }

    /// `UF_OWN_TWO`: `integer`.
    #[inline]
    pub fn uf_own_two(self, value: i64) -> Self {
        Self(self.0.int("UF_OWN_TWO", value))
    }

    /// Any other key by its name on the wire, such as `UF_OWN_*` (`any`), `UF_BOX_*` (`object`).
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<CustomFields> for rt::Params {
    #[inline]
    fn from(object: CustomFields) -> Self {
        object.0
    }
}

/// State a Default in a Block: `rule.params.defaultblock`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/params/rule-params-defaultblock.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Defaultblock(rt::Params);

impl Defaultblock {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `shape`: `object`. Default: `{"deep":2,"wide":true}`.
    #[inline]
    pub fn shape(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("shape", value.into()))
    }

    /// `sizes`: `array`. Default: `[1,2]`.
    #[inline]
    pub fn sizes(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("sizes", value.into()))
    }

    /// `colour`: `object`.
    #[inline]
    pub fn colour(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("colour", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Defaultblock {
    const NAME: &'static str = "rule.params.defaultblock";
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// State Defaults in Many Ways: `rule.params.defaults`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/params/rule-params-defaults.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Defaults(rt::Params);

impl Defaults {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `IS`: `integer`. Default: `50`.
    #[inline]
    pub fn is(self, value: i64) -> Self {
        Self(self.0.int("IS", value))
    }

    /// `VALUE`: `string`. Default: `all`.
    #[inline]
    pub fn value(self, value: impl Into<String>) -> Self {
        Self(self.0.text("VALUE", value.into()))
    }

    /// `BY`: `boolean`. Default: `N`.
    #[inline]
    pub fn by(self, value: bool) -> Self {
        Self(self.0.flag("BY", value))
    }

    /// `COMMA`: `boolean`. Default: `Y`.
    #[inline]
    pub fn comma(self, value: bool) -> Self {
        Self(self.0.flag("COMMA", value))
    }

    /// `TO`: `double`. Default: `0.5`.
    #[inline]
    pub fn to(self, value: f64) -> Self {
        Self(self.0.number("TO", value))
    }

    /// `QUOTED`: `string`. Default: `left`.
    #[inline]
    pub fn quoted(self, value: impl Into<String>) -> Self {
        Self(self.0.text("QUOTED", value.into()))
    }

    /// `ITEM`: `string`. Default: `up`.
    #[inline]
    pub fn item(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ITEM", value.into()))
    }

    /// `SET`: `string`. Default: `base`.
    #[inline]
    pub fn set_(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SET", value.into()))
    }

    /// `VALUE_SET`: `string`. Default: `base`.
    #[inline]
    pub fn value_set(self, value: impl Into<String>) -> Self {
        Self(self.0.text("VALUE_SET", value.into()))
    }

    /// `IT`: `boolean`. Default: `N`.
    #[inline]
    pub fn it(self, value: bool) -> Self {
        Self(self.0.flag("IT", value))
    }

    /// `THE_VALUE`: `string`. Default: `P`.
    #[inline]
    pub fn the_value(self, value: impl Into<String>) -> Self {
        Self(self.0.text("THE_VALUE", value.into()))
    }

    /// `MEANING`: `string`. Values: `D`, `Y`.
    #[inline]
    pub fn meaning(self, value: impl Into<String>) -> Self {
        Self(self.0.text("MEANING", value.into()))
    }

    /// `PROSE`: `string`.
    #[inline]
    pub fn prose(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PROSE", value.into()))
    }

    /// `SORTED`: `object`. Default: `id ASC`.
    #[inline]
    pub fn sorted(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("SORTED", value.into()))
    }

    /// `ROLE`: `string`. Default: `reader`.
    #[inline]
    pub fn role(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ROLE", value.into()))
    }

    /// `BLANK`: `string`. Default: (empty).
    #[inline]
    pub fn blank(self, value: impl Into<String>) -> Self {
        Self(self.0.text("BLANK", value.into()))
    }

    /// `NOTHING`: `array`. Default: `[]`.
    #[inline]
    pub fn nothing(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("NOTHING", value.into()))
    }

    /// `SET_BY`: `string`. Default: `N`.
    #[inline]
    pub fn set_by(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SET_BY", value.into()))
    }

    /// `LIMITED`: `string`.
    #[inline]
    pub fn limited(self, value: impl Into<String>) -> Self {
        Self(self.0.text("LIMITED", value.into()))
    }

    /// `ORDER`: `object`. Default: `weight DESC`.
    #[inline]
    pub fn order(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ORDER", value.into()))
    }

    /// `BEHIND`: `integer`. Default: `2`. Values: `1`, `2`.
    #[inline]
    pub fn behind(self, value: i64) -> Self {
        Self(self.0.int("BEHIND", value))
    }

    /// `HOURS`: `integer`. Default: `8`.
    #[inline]
    pub fn hours(self, value: i64) -> Self {
        Self(self.0.int("HOURS", value))
    }

    /// `NAMED`: `string`. Default: `online`.
    #[inline]
    pub fn named(self, value: impl Into<String>) -> Self {
        Self(self.0.text("NAMED", value.into()))
    }

    /// `LINE`: `string`. Default: `0`.
    #[inline]
    pub fn line(self, value: impl Into<String>) -> Self {
        Self(self.0.text("LINE", value.into()))
    }

    /// `EMPTY`: `string`. Default: (empty).
    #[inline]
    pub fn empty(self, value: impl Into<String>) -> Self {
        Self(self.0.text("EMPTY", value.into()))
    }

    /// `NONE`: `array`. Default: `[]`.
    #[inline]
    pub fn none(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("NONE", value.into()))
    }

    /// `SENT`: `string`. Default: (empty).
    #[inline]
    pub fn sent(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SENT", value.into()))
    }

    /// `OR`: `integer`. Default: `0`.
    #[inline]
    pub fn or(self, value: i64) -> Self {
        Self(self.0.int("OR", value))
    }

    /// `OTHER`: `string`. Default: `all`.
    #[inline]
    pub fn other(self, value: impl Into<String>) -> Self {
        Self(self.0.text("OTHER", value.into()))
    }

    /// `ALWAYS`: `integer`.
    #[inline]
    pub fn always(self, value: i64) -> Self {
        Self(self.0.int("ALWAYS", value))
    }

    /// `QUOTED_ORDER`: `object`. Default: `ID:'DESC'`.
    #[inline]
    pub fn quoted_order(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("QUOTED_ORDER", value.into()))
    }

    /// `USED`: `string`.
    #[inline]
    pub fn used(self, value: impl Into<String>) -> Self {
        Self(self.0.text("USED", value.into()))
    }

    /// `OF`: `integer`. Default: `30`.
    #[inline]
    pub fn of(self, value: i64) -> Self {
        Self(self.0.int("OF", value))
    }

    /// `STATUS`: `string`. Default: `QX`.
    #[inline]
    pub fn status(self, value: impl Into<String>) -> Self {
        Self(self.0.text("STATUS", value.into()))
    }

    /// `NO_STATUS`: `string`.
    #[inline]
    pub fn no_status(self, value: impl Into<String>) -> Self {
        Self(self.0.text("NO_STATUS", value.into()))
    }

    /// `NO_VALUE`: `string`. Default: `PLAIN`.
    #[inline]
    pub fn no_value(self, value: impl Into<String>) -> Self {
        Self(self.0.text("NO_VALUE", value.into()))
    }

    /// `MARKED`: `boolean`. Default: `true`.
    #[inline]
    pub fn marked(self, value: bool) -> Self {
        Self(self.0.flag("MARKED", value))
    }

    /// `ABSENT`: `integer`. Default: `0`.
    #[inline]
    pub fn absent(self, value: i64) -> Self {
        Self(self.0.int("ABSENT", value))
    }

    /// `ONE_OF_SEVERAL`: `integer`. Default: `0`.
    #[inline]
    pub fn one_of_several(self, value: i64) -> Self {
        Self(self.0.int("ONE_OF_SEVERAL", value))
    }

    /// `NOT_ABSENT`: `integer`.
    #[inline]
    pub fn not_absent(self, value: i64) -> Self {
        Self(self.0.int("NOT_ABSENT", value))
    }

    /// `EQUIVALENT`: `string`. Default: `N`.
    #[inline]
    pub fn equivalent(self, value: impl Into<String>) -> Self {
        Self(self.0.text("EQUIVALENT", value.into()))
    }

    /// `EXPLAINED`: `integer`. Default: `-1`.
    #[inline]
    pub fn explained(self, value: i64) -> Self {
        Self(self.0.int("EXPLAINED", value))
    }

    /// `UNTYPED`. Default: `N`.
    #[inline]
    pub fn untyped(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("UNTYPED", value.into()))
    }

    /// `IN_BRACKETS`: `array`. Default: `[WEIGHT:ASC]`.
    #[inline]
    pub fn in_brackets(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("IN_BRACKETS", value.into()))
    }

    /// `IN_WORDS`: `object`. Default: `ID DESC`.
    #[inline]
    pub fn in_words(self, value: DefaultsInWords) -> Self {
        Self(self.0.object("IN_WORDS", value.into()))
    }

    /// `OTHER_WORDS`: `object`.
    #[inline]
    pub fn other_words(self, value: DefaultsInWords) -> Self {
        Self(self.0.object("OTHER_WORDS", value.into()))
    }

    /// `LINES`: `boolean`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn lines(self, value: bool) -> Self {
        Self(self.0.yes_no("LINES", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Defaults {
    const NAME: &'static str = "rule.params.defaults";
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `IN_WORDS` of `rule.params.defaults`, `OTHER_WORDS` of `rule.params.defaults`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct DefaultsInWords(rt::Params);

impl DefaultsInWords {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `WEIGHT`.
    #[inline]
    pub fn weight(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("WEIGHT", value.into()))
    }

    /// `WIDTH`.
    #[inline]
    pub fn width(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("WIDTH", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<DefaultsInWords> for rt::Params {
    #[inline]
    fn from(object: DefaultsInWords) -> Self {
        object.0
    }
}

/// Keep Old Parameters: `rule.params.deprecated`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/params/rule-params-deprecated.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Deprecated(rt::Params);

impl Deprecated {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `FIRST`: `string`.
    #[deprecated]
    #[inline]
    pub fn first(self, value: impl Into<String>) -> Self {
        Self(self.0.text("FIRST", value.into()))
    }

    /// `LATER`: `string`.
    #[deprecated]
    #[inline]
    pub fn later(self, value: impl Into<String>) -> Self {
        Self(self.0.text("LATER", value.into()))
    }

    /// `SENTENCE`: `string`.
    #[deprecated]
    #[inline]
    pub fn sentence(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SENTENCE", value.into()))
    }

    /// `BRACKETS`: `string`.
    #[deprecated]
    #[inline]
    pub fn brackets(self, value: impl Into<String>) -> Self {
        Self(self.0.text("BRACKETS", value.into()))
    }

    /// `SCENARIO`: `string`.
    #[inline]
    pub fn scenario(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SCENARIO", value.into()))
    }

    /// `MIDDLE`: `string`.
    #[inline]
    pub fn middle(self, value: impl Into<String>) -> Self {
        Self(self.0.text("MIDDLE", value.into()))
    }

    /// `ATTIC`: `string`.
    #[deprecated]
    #[inline]
    pub fn attic(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ATTIC", value.into()))
    }

    /// `CELLAR`: `string`.
    #[inline]
    pub fn cellar(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CELLAR", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Deprecated {
    const NAME: &'static str = "rule.params.deprecated";
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Leave Out Unfinished Parts: `rule.params.dev`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/params/rule-params-dev.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Dev(rt::Params);

impl Dev {
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

impl rt::Method for Dev {
    const NAME: &'static str = "rule.params.dev";
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Name Keys with Dots: `rule.params.dotted`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/params/rule-params-dotted.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Dotted(rt::Params);

impl Dotted {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `point`: `object`.
    #[inline]
    pub fn point(self, value: DottedPoint) -> Self {
        Self(self.0.object("point", value.into()))
    }

    /// `literal.key`: `string`.
    #[inline]
    pub fn literal_key(self, value: impl Into<String>) -> Self {
        Self(self.0.text("literal.key", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Dotted {
    const NAME: &'static str = "rule.params.dotted";
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `point` of `rule.params.dotted`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct DottedPoint(rt::Params);

impl DottedPoint {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `x`: `double`. Required.
    #[inline]
    pub fn x(self, value: f64) -> Self {
        Self(self.0.number("x", value))
    }

    /// `y`: `double`. Required.
    #[inline]
    pub fn y(self, value: f64) -> Self {
        Self(self.0.number("y", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<DottedPoint> for rt::Params {
    #[inline]
    fn from(object: DottedPoint) -> Self {
        object.0
    }
}

/// Send What a Page Calls Otherwise: `rule.params.dto`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/params/rule-params-dto.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Dto(rt::Params);

impl Dto {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `chest`: `ChestDto`. In examples: `object`.
    ///
    /// See [`ChestFieldsParametersOfTheChestdtoObjectInput`](crate::types::ChestFieldsParametersOfTheChestdtoObjectInput).
    #[inline]
    pub fn chest(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("chest", value.into()))
    }

    /// `other`: `CrateDto`.
    #[inline]
    pub fn other(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("other", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Dto {
    const NAME: &'static str = "rule.params.dto";
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Give One of Several: `rule.params.either`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/params/rule-params-either.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Either(rt::Params);

impl Either {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `BOX`: `integer`. Required if no other of the group `BOX|SHELF|ROW` is given.
    #[inline]
    pub fn r#box(self, value: i64) -> Self {
        Self(self.0.int("BOX", value))
    }

    /// `SHELF`: `integer`. Required if no other of the group `BOX|SHELF|ROW` is given.
    #[inline]
    pub fn shelf(self, value: i64) -> Self {
        Self(self.0.int("SHELF", value))
    }

    /// `ROW`: `integer`. Required if no other of the group `BOX|SHELF|ROW` is given.
    #[inline]
    pub fn row(self, value: i64) -> Self {
        Self(self.0.int("ROW", value))
    }

    /// `NAME`: `string`. Required if no other of the group `NAME|COLOR` is given.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("NAME", value.into()))
    }

    /// `COLOR`: `string`. Required if no other of the group `NAME|COLOR` is given.
    #[inline]
    pub fn color(self, value: impl Into<String>) -> Self {
        Self(self.0.text("COLOR", value.into()))
    }

    /// `AT`: `datetime`. Required if no other of the group `AT|AT_NUMBER` is given.
    #[inline]
    pub fn at(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("AT", value.into()))
    }

    /// `AT_NUMBER`: `integer`. Required if no other of the group `AT|AT_NUMBER` is given.
    #[inline]
    pub fn at_number(self, value: i64) -> Self {
        Self(self.0.int("AT_NUMBER", value))
    }

    /// `LEFT`: `string`.
    #[inline]
    pub fn left(self, value: impl Into<String>) -> Self {
        Self(self.0.text("LEFT", value.into()))
    }

    /// `RIGHT`: `string`.
    #[inline]
    pub fn right(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RIGHT", value.into()))
    }

    /// `JOIN`: `string`.
    #[inline]
    pub fn join(self, value: impl Into<String>) -> Self {
        Self(self.0.text("JOIN", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Either {
    const NAME: &'static str = "rule.params.either";
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Describe Keys on Another Page: `rule.params.elsewhere`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/params/rule-params-elsewhere.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Elsewhere(rt::Params);

impl Elsewhere {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `fields`: `object`.
    #[inline]
    pub fn fields(self, value: AnchorFields) -> Self {
        Self(self.0.object("fields", value.into()))
    }

    /// `filter`: `object`.
    ///
    /// See [`ElsewhereFilter`].
    #[inline]
    pub fn filter(self, value: impl Into<rt::Filter>) -> Self {
        Self(self.0.filter("filter", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Elsewhere {
    const NAME: &'static str = "rule.params.elsewhere";
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `filter` of `rule.params.elsewhere`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ElsewhereFilter(rt::Params);

impl ElsewhereFilter {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `title`: `string`.
    #[inline]
    pub fn title(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("title", value.into()))
    }

    /// `owner`: `object`.
    #[inline]
    pub fn owner(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("owner", value.into()))
    }

    /// Any other condition by its key on the wire: an operator and a field, as in `>=title`.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<ElsewhereFilter> for rt::Params {
    #[inline]
    fn from(object: ElsewhereFilter) -> Self {
        object.0
    }
}

impl From<ElsewhereFilter> for rt::Filter {
    #[inline]
    fn from(object: ElsewhereFilter) -> Self {
        object.0.into()
    }
}

/// Name Fields: `rule.params.fieldnames`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/params/rule-params-fieldnames.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Fieldnames(rt::Params);

impl Fieldnames {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `select`: `array`. Values: `id`, `title`.
    #[inline]
    pub fn select(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("select", value.into()))
    }

    /// `SELECT`: `array`. Values: `ID`, `NAME` or others.
    #[inline]
    pub fn select_upper(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("SELECT", value.into()))
    }

    /// `name`: `string`. Values: `id`, `title`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("name", value.into()))
    }

    /// `filter`: `array`.
    #[inline]
    pub fn filter(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("filter", value.into()))
    }

    /// `rows`: `object[]`.
    #[inline]
    pub fn rows(self, value: impl IntoIterator<Item = FieldnamesRows>) -> Self {
        Self(self.0.objects("rows", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Fieldnames {
    const NAME: &'static str = "rule.params.fieldnames";
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `rows` of `rule.params.fieldnames`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct FieldnamesRows(rt::Params);

impl FieldnamesRows {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`.
    #[inline]
    pub fn id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("id", value.into()))
    }

    /// `title`.
    #[inline]
    pub fn title(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("title", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<FieldnamesRows> for rt::Params {
    #[inline]
    fn from(object: FieldnamesRows) -> Self {
        object.0
    }
}

/// Write Objects in a Sentence: `rule.params.forms`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/params/rule-params-forms.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Forms(rt::Params);

impl Forms {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `rights`: `array`.
    ///
    /// See [`FormsRights`].
    #[inline]
    pub fn rights(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("rights", value.into()))
    }

    /// `span`: `object`.
    #[inline]
    pub fn span(self, value: FormsSpan) -> Self {
        Self(self.0.object("span", value.into()))
    }

    /// `picture`: `object`.
    #[inline]
    pub fn picture(self, value: FormsPicture) -> Self {
        Self(self.0.object("picture", value.into()))
    }

    /// `settings`: `array`.
    ///
    /// See [`FormsSettings`].
    #[inline]
    pub fn settings(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("settings", value.into()))
    }

    /// `away`: `object`.
    #[inline]
    pub fn away(self, value: FormsAway) -> Self {
        Self(self.0.object("away", value.into()))
    }

    /// `order`: `object`.
    ///
    /// See [`FormsOrder`].
    #[inline]
    pub fn order(self, value: impl Into<rt::Order>) -> Self {
        Self(self.0.order("order", value))
    }

    /// `queue`: `array`.
    ///
    /// See [`FormsQueue`].
    #[inline]
    pub fn queue(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("queue", value.into()))
    }

    /// `labels`: `array`. In examples: `object`.
    ///
    /// See [`FormsLabels`].
    #[inline]
    pub fn labels(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("labels", value.into()))
    }

    /// `sorting`: `array`. In examples: `object`.
    ///
    /// See [`FormsSorting`].
    #[inline]
    pub fn sorting(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("sorting", value.into()))
    }

    /// `map`: `object`.
    #[inline]
    pub fn map(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("map", value.into()))
    }

    /// `shown`: `object`.
    #[inline]
    pub fn shown(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("shown", value.into()))
    }

    /// `fields`: `object`.
    #[inline]
    pub fn fields(self, value: FormsFields) -> Self {
        Self(self.0.object("fields", value.into()))
    }

    /// `filter`: `object`.
    ///
    /// See [`FormsFilter`].
    #[inline]
    pub fn filter(self, value: impl Into<rt::Filter>) -> Self {
        Self(self.0.filter("filter", value))
    }

    /// `where`: `object`.
    #[inline]
    pub fn r#where(self, value: FormsWhere) -> Self {
        Self(self.0.object("where", value.into()))
    }

    /// `having`: `object`.
    #[inline]
    pub fn having(self, value: FormsHaving) -> Self {
        Self(self.0.object("having", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Forms {
    const NAME: &'static str = "rule.params.forms";
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `rights` of `rule.params.forms`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct FormsRights(rt::Params);

impl FormsRights {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `TASK`. In examples: `integer`.
    #[inline]
    pub fn task(self, value: i64) -> Self {
        Self(self.0.int("TASK", value))
    }

    /// `WHO`. In examples: `string`.
    #[inline]
    pub fn who(self, value: impl Into<String>) -> Self {
        Self(self.0.text("WHO", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<FormsRights> for rt::Params {
    #[inline]
    fn from(object: FormsRights) -> Self {
        object.0
    }
}

impl From<FormsRights> for rt::Value {
    #[inline]
    fn from(object: FormsRights) -> Self {
        object.0.into_value()
    }
}

/// Keys of `span` of `rule.params.forms`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct FormsSpan(rt::Params);

impl FormsSpan {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `AMOUNT`.
    #[inline]
    pub fn amount(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("AMOUNT", value.into()))
    }

    /// `UNIT`. Values: `day`, `week`.
    #[inline]
    pub fn unit(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("UNIT", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<FormsSpan> for rt::Params {
    #[inline]
    fn from(object: FormsSpan) -> Self {
        object.0
    }
}

/// Keys of `picture` of `rule.params.forms`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct FormsPicture(rt::Params);

impl FormsPicture {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `content`: `string[]`.
    #[inline]
    pub fn content(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.texts("content", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<FormsPicture> for rt::Params {
    #[inline]
    fn from(object: FormsPicture) -> Self {
        object.0
    }
}

/// Keys of `settings` of `rule.params.forms`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct FormsSettings(rt::Params);

impl FormsSettings {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `height`.
    #[inline]
    pub fn height(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("height", value.into()))
    }

    /// `rows`.
    #[inline]
    pub fn rows(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("rows", value.into()))
    }

    /// `width`.
    #[inline]
    pub fn width(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("width", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<FormsSettings> for rt::Params {
    #[inline]
    fn from(object: FormsSettings) -> Self {
        object.0
    }
}

impl From<FormsSettings> for rt::Value {
    #[inline]
    fn from(object: FormsSettings) -> Self {
        object.0.into_value()
    }
}

/// Keys of `away` of `rule.params.forms`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct FormsAway(rt::Params);

impl FormsAway {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `remove`.
    #[inline]
    pub fn remove(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("remove", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<FormsAway> for rt::Params {
    #[inline]
    fn from(object: FormsAway) -> Self {
        object.0
    }
}

/// Keys of `order` of `rule.params.forms`, `order` of `rule.params.order`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct FormsOrder(rt::Params);

impl FormsOrder {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("id", value.into()))
    }

    /// `title`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("title", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<FormsOrder> for rt::Params {
    #[inline]
    fn from(object: FormsOrder) -> Self {
        object.0
    }
}

impl From<FormsOrder> for rt::Order {
    #[inline]
    fn from(object: FormsOrder) -> Self {
        object.0.into()
    }
}

/// Keys of `queue` of `rule.params.forms`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct FormsQueue(rt::Params);

impl FormsQueue {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `KIND`.
    #[inline]
    pub fn kind(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("KIND", value.into()))
    }

    /// `ID`.
    #[inline]
    pub fn id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ID", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<FormsQueue> for rt::Params {
    #[inline]
    fn from(object: FormsQueue) -> Self {
        object.0
    }
}

impl From<FormsQueue> for rt::Value {
    #[inline]
    fn from(object: FormsQueue) -> Self {
        object.0.into_value()
    }
}

/// Keys of `labels` of `rule.params.forms`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct FormsLabels(rt::Params);

impl FormsLabels {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ONE`. In examples: `string`.
    #[inline]
    pub fn one(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ONE", value.into()))
    }

    /// `ALL`.
    #[inline]
    pub fn all(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ALL", value.into()))
    }

    /// `PRICE_FFD105`: `string`. Seen in examples only.
    #[inline]
    pub fn price_ffd105(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PRICE_FFD105", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<FormsLabels> for rt::Params {
    #[inline]
    fn from(object: FormsLabels) -> Self {
        object.0
    }
}

impl From<FormsLabels> for rt::Value {
    #[inline]
    fn from(object: FormsLabels) -> Self {
        object.0.into_value()
    }
}

/// Keys of `sorting` of `rule.params.forms`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct FormsSorting(rt::Params);

impl FormsSorting {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `string`. Seen in examples only.
    #[inline]
    pub fn id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("id", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<FormsSorting> for rt::Params {
    #[inline]
    fn from(object: FormsSorting) -> Self {
        object.0
    }
}

impl From<FormsSorting> for rt::Value {
    #[inline]
    fn from(object: FormsSorting) -> Self {
        object.0.into_value()
    }
}

/// Keys of `fields` of `rule.params.forms`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct FormsFields(rt::Params);

impl FormsFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `NAME`. Required. In examples: `string`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("NAME", value.into()))
    }

    /// `PLACE`. Required. In examples: `string`.
    #[inline]
    pub fn place(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PLACE", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<FormsFields> for rt::Params {
    #[inline]
    fn from(object: FormsFields) -> Self {
        object.0
    }
}

/// Keys of `filter` of `rule.params.forms`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct FormsFilter(rt::Params);

impl FormsFilter {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`.
    #[inline]
    pub fn id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("id", value.into()))
    }

    /// `title`: `string`.
    #[inline]
    pub fn title(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("title", value.into()))
    }

    /// `level`: `rule_level`.
    #[inline]
    pub fn level(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("level", value.into()))
    }

    /// `owner`: `rule_owner`. Required. In examples: `integer`.
    #[inline]
    pub fn owner(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("owner", value.into()))
    }

    /// `parts`: `rule_thing[]`.
    #[inline]
    pub fn parts(
        self,
        value: impl IntoIterator<Item = crate::types::RuleThingInput>,
    ) -> Self {
        Self(self.0.objects("parts", value))
    }

    /// Any other condition by its key on the wire: an operator and a field, as in `>=id`.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<FormsFilter> for rt::Params {
    #[inline]
    fn from(object: FormsFilter) -> Self {
        object.0
    }
}

impl From<FormsFilter> for rt::Filter {
    #[inline]
    fn from(object: FormsFilter) -> Self {
        object.0.into()
    }
}

/// Keys of `where` of `rule.params.forms`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct FormsWhere(rt::Params);

impl FormsWhere {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `SHELF`. Required. In examples: `integer`.
    #[inline]
    pub fn shelf(self, value: i64) -> Self {
        Self(self.0.int("SHELF", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<FormsWhere> for rt::Params {
    #[inline]
    fn from(object: FormsWhere) -> Self {
        object.0
    }
}

/// Keys of `having` of `rule.params.forms`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct FormsHaving(rt::Params);

impl FormsHaving {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `owner`. Required.
    #[inline]
    pub fn owner(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("owner", value.into()))
    }

    /// `size`. Required.
    #[inline]
    pub fn size(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("size", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<FormsHaving> for rt::Params {
    #[inline]
    fn from(object: FormsHaving) -> Self {
        object.0
    }
}

/// Put a Column in Front of the Names: `rule.params.front`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/params/rule-params-front.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Front(rt::Params);

impl Front {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `width`: `integer`.
    #[inline]
    pub fn width(self, value: i64) -> Self {
        Self(self.0.int("width", value))
    }

    /// `tight`: `boolean`.
    #[inline]
    pub fn tight(self, value: bool) -> Self {
        Self(self.0.flag("tight", value))
    }

    /// `height`.
    #[inline]
    pub fn height(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("height", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Front {
    const NAME: &'static str = "rule.params.front";
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Describe an Object in Groups: `rule.params.groups`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/params/rule-params-groups.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Groups(rt::Params);

impl Groups {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `HUT`: `object`.
    #[inline]
    pub fn hut(self, value: crate::types::HutFieldsInput) -> Self {
        Self(self.0.object("HUT", value.into()))
    }

    /// `MILL`: `object`.
    ///
    /// See [`GroupsMill`].
    #[inline]
    pub fn mill(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("MILL", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Groups {
    const NAME: &'static str = "rule.params.groups";
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `MILL` of `rule.params.groups`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct GroupsMill(rt::Params);

impl GroupsMill {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `SPOKES`: `integer`. Seen in examples only.
    #[inline]
    pub fn spokes(self, value: i64) -> Self {
        Self(self.0.int("SPOKES", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<GroupsMill> for rt::Params {
    #[inline]
    fn from(object: GroupsMill) -> Self {
        object.0
    }
}

impl From<GroupsMill> for rt::Value {
    #[inline]
    fn from(object: GroupsMill) -> Self {
        object.0.into_value()
    }
}

/// Tie a Table by Its Heading: `rule.params.heading`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/params/rule-params-heading.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Heading(rt::Params);

impl Heading {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `FILTER`: `object`.
    ///
    /// See [`HeadingFilter`].
    #[inline]
    pub fn filter(self, value: impl Into<rt::Filter>) -> Self {
        Self(self.0.filter("FILTER", value))
    }

    /// `ORDER`: `object`.
    ///
    /// See [`HeadingOrder`].
    #[inline]
    pub fn order(self, value: impl Into<rt::Order>) -> Self {
        Self(self.0.order("ORDER", value))
    }

    /// `rows`: `object[]`.
    #[inline]
    pub fn rows(self, value: impl IntoIterator<Item = HeadingRows>) -> Self {
        Self(self.0.objects("rows", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Heading {
    const NAME: &'static str = "rule.params.heading";
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `FILTER` of `rule.params.heading`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct HeadingFilter(rt::Params);

impl HeadingFilter {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ID`: `integer`.
    #[inline]
    pub fn id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ID", value.into()))
    }

    /// Any other condition by its key on the wire: an operator and a field, as in `>=ID`.
    ///
    /// Other fields, such as `>=ID` (`integer`).
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<HeadingFilter> for rt::Params {
    #[inline]
    fn from(object: HeadingFilter) -> Self {
        object.0
    }
}

impl From<HeadingFilter> for rt::Filter {
    #[inline]
    fn from(object: HeadingFilter) -> Self {
        object.0.into()
    }
}

/// Keys of `ORDER` of `rule.params.heading`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct HeadingOrder(rt::Params);

impl HeadingOrder {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ID`: `string`.
    #[inline]
    pub fn id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ID", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<HeadingOrder> for rt::Params {
    #[inline]
    fn from(object: HeadingOrder) -> Self {
        object.0
    }
}

impl From<HeadingOrder> for rt::Order {
    #[inline]
    fn from(object: HeadingOrder) -> Self {
        object.0.into()
    }
}

/// Keys of `rows` of `rule.params.heading`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct HeadingRows(rt::Params);

impl HeadingRows {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `price`: `double`.
    #[inline]
    pub fn price(self, value: f64) -> Self {
        Self(self.0.number("price", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<HeadingRows> for rt::Params {
    #[inline]
    fn from(object: HeadingRows) -> Self {
        object.0
    }
}

/// Have Names That Try to Break Out: `rule.params.hostile`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/params/rule-params-hostile.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Hostile(rt::Params);

impl Hostile {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `Self`: `integer`.
    #[inline]
    pub fn self_(self, value: i64) -> Self {
        Self(self.0.int("Self", value))
    }

    /// `crate`: `integer`.
    #[inline]
    pub fn crate_(self, value: i64) -> Self {
        Self(self.0.int("crate", value))
    }

    /// `new`: `integer`.
    #[inline]
    pub fn new_(self, value: i64) -> Self {
        Self(self.0.int("new", value))
    }

    /// `a-b`: `integer`.
    #[inline]
    pub fn a_b(self, value: i64) -> Self {
        Self(self.0.int("a-b", value))
    }

    /// `a_b`: `integer`.
    #[inline]
    pub fn a_b_lower(self, value: i64) -> Self {
        Self(self.0.int("a_b", value))
    }

    /// Any other parameter by its name on the wire, such as `a"b\c` (`string`), `_` (`integer`), `🦀`
    /// (`integer`), `fn main() {}` (`integer`), `/` (`integer`).
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Hostile {
    const NAME: &'static str = "rule.params.hostile";
    type Output = HostileOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `rule.params.hostile`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HostileOutput {
    /// `type`: `integer`.
    pub r#type: Option<i64>,
    /// `extra`: `integer`.
    pub extra_: Option<i64>,
    /// `Self`: `integer`.
    pub self_: Option<i64>,
    /// `a-b`: `integer`. Seen in examples only.
    pub a_b: Option<i64>,
    /// `a_b`: `integer`. Seen in examples only.
    pub a_b_lower: Option<i64>,
    /// What no field has taken, such as (empty) (`integer`), `quote"s` (`integer`).
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for HostileOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("HostileOutput", self, f)
    }
}

impl rt::Object for HostileOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("type", &mut self.r#type);
        f.int("extra", &mut self.extra_);
        f.int("Self", &mut self.self_);
        f.int("a-b", &mut self.a_b);
        f.int("a_b", &mut self.a_b_lower);
        f.rest(&mut self.extra);
    }
}

/// Include a Table: `rule.params.include`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/params/rule-params-include.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Include(rt::Params);

impl Include {
    /// A request with its required parameters:
    ///
    /// - `ID`: `integer`.
    #[inline]
    pub fn new(id: i64) -> Self {
        Self(rt::Params::new().int("ID", id))
    }

    /// `NAME`: `string`.
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

impl rt::Method for Include {
    const NAME: &'static str = "rule.params.include";
    const REQUIRED: &'static [&'static str] = &["ID"];
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Allow Values without Marks: `rule.params.informal`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/params/rule-params-informal.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Informal(rt::Params);

impl Informal {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `OPEN`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn open(self, value: bool) -> Self {
        Self(self.0.yes_no("OPEN", value))
    }

    /// `SIZES`: `string`.
    #[inline]
    pub fn sizes(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SIZES", value.into()))
    }

    /// `LOCKED`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn locked(self, value: bool) -> Self {
        Self(self.0.yes_no("LOCKED", value))
    }

    /// `BARE`: `boolean`.
    #[inline]
    pub fn bare(self, value: bool) -> Self {
        Self(self.0.flag("BARE", value))
    }

    /// `ROLE`: `string`. Default: `owner`. Values: `owner`, `guest`.
    #[inline]
    pub fn role(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ROLE", value.into()))
    }

    /// `select`: `string[]`. Values: `parts`, `colour`.
    #[inline]
    pub fn select(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.texts("select", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Informal {
    const NAME: &'static str = "rule.params.informal";
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = InformalOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `rule.params.informal`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InformalOutput {
    /// `parts`: `object`.
    pub parts: Option<rt::IdMap<InformalOutputPartsEntry>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for InformalOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("InformalOutput", self, f)
    }
}

impl rt::Object for InformalOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("parts", &mut self.parts);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.parts.<key>` of `rule.params.informal`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InformalOutputPartsEntry {
    /// `name`: `string`. Seen in examples only.
    pub name: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for InformalOutputPartsEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("InformalOutputPartsEntry", self, f)
    }
}

impl rt::Object for InformalOutputPartsEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("name", &mut self.name);
        f.rest(&mut self.extra);
    }
}

/// Have the Table Below the Introduction: `rule.params.intro`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/params/rule-params-intro.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Intro(rt::Params);

impl Intro {
    /// A request with its required parameters:
    ///
    /// - `ID`: `integer`.
    #[inline]
    pub fn new(id: i64) -> Self {
        Self(rt::Params::new().int("ID", id))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Intro {
    const NAME: &'static str = "rule.params.intro";
    const REQUIRED: &'static [&'static str] = &["ID"];
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Refuse Keys: `rule.params.keyless`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/params/rule-params-keyless.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Keyless(rt::Params);

impl Keyless {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ACCESS`: `object`.
    #[inline]
    pub fn access(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ACCESS", value.into()))
    }

    /// `phrases`: `object`.
    #[inline]
    pub fn phrases(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("phrases", value.into()))
    }

    /// `MODE`: `object`.
    #[inline]
    pub fn mode(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("MODE", value.into()))
    }

    /// `TASK`: `object`.
    #[inline]
    pub fn task(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("TASK", value.into()))
    }

    /// `type`: `object`.
    #[inline]
    pub fn r#type(self, value: KeylessType) -> Self {
        Self(self.0.object("type", value.into()))
    }

    /// `order`: `object`.
    ///
    /// See [`KeylessOrder`].
    #[inline]
    pub fn order(self, value: impl Into<rt::Order>) -> Self {
        Self(self.0.order("order", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Keyless {
    const NAME: &'static str = "rule.params.keyless";
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `type` of `rule.params.keyless`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct KeylessType(rt::Params);

impl KeylessType {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `module`.
    #[inline]
    pub fn module(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("module", value.into()))
    }

    /// `code`. Values: `LARGE`, `SMALL`.
    #[inline]
    pub fn code(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("code", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<KeylessType> for rt::Params {
    #[inline]
    fn from(object: KeylessType) -> Self {
        object.0
    }
}

/// Keys of `order` of `rule.params.keyless`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct KeylessOrder(rt::Params);

impl KeylessOrder {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`.
    #[inline]
    pub fn id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("id", value.into()))
    }

    /// `size`.
    #[inline]
    pub fn size(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("size", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<KeylessOrder> for rt::Params {
    #[inline]
    fn from(object: KeylessOrder) -> Self {
        object.0
    }
}

impl From<KeylessOrder> for rt::Order {
    #[inline]
    fn from(object: KeylessOrder) -> Self {
        object.0.into()
    }
}

/// Put Values behind a Label: `rule.params.labelled`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/params/rule-params-labelled.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Labelled(rt::Params);

impl Labelled {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `role`: `string`. Values: `owner`, `member`, `guest`.
    #[inline]
    pub fn role(self, value: impl Into<String>) -> Self {
        Self(self.0.text("role", value.into()))
    }

    /// `kind`: `string`. Values: `one`, `two` or others.
    #[inline]
    pub fn kind(self, value: impl Into<String>) -> Self {
        Self(self.0.text("kind", value.into()))
    }

    /// `form`: `string`.
    #[inline]
    pub fn form(self, value: impl Into<String>) -> Self {
        Self(self.0.text("form", value.into()))
    }

    /// `filled`: `string`.
    #[inline]
    pub fn filled(self, value: impl Into<String>) -> Self {
        Self(self.0.text("filled", value.into()))
    }

    /// `mixed`: `string`.
    #[inline]
    pub fn mixed(self, value: impl Into<String>) -> Self {
        Self(self.0.text("mixed", value.into()))
    }

    /// `level`: `integer`. Values: `1`, `2` or others.
    #[inline]
    pub fn level(self, value: i64) -> Self {
        Self(self.0.int("level", value))
    }

    /// `tags`: `string[]`.
    #[inline]
    pub fn tags(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.texts("tags", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Labelled {
    const NAME: &'static str = "rule.params.labelled";
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Describe Keys under a Heading of Level 2: `rule.params.leveltwo`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/params/rule-params-leveltwo.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Leveltwo(rt::Params);

impl Leveltwo {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `fields`: `object`.
    #[inline]
    pub fn fields(self, value: LeveltwoFields) -> Self {
        Self(self.0.object("fields", value.into()))
    }

    /// `hints`: `object`.
    #[inline]
    pub fn hints(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("hints", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Leveltwo {
    const NAME: &'static str = "rule.params.leveltwo";
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `rule.params.leveltwo`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct LeveltwoFields(rt::Params);

impl LeveltwoFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `NAME`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("NAME", value.into()))
    }

    /// `LEVEL`: `integer`.
    #[inline]
    pub fn level(self, value: i64) -> Self {
        Self(self.0.int("LEVEL", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<LeveltwoFields> for rt::Params {
    #[inline]
    fn from(object: LeveltwoFields) -> Self {
        object.0
    }
}

/// Allow the Values of a Table: `rule.params.linked`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/params/rule-params-linked.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Linked(rt::Params);

impl Linked {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `KIND`: `string`. Values: `box`, `bag`.
    #[inline]
    pub fn kind(self, value: impl Into<String>) -> Self {
        Self(self.0.text("KIND", value.into()))
    }

    /// `SIZE`: `integer`. Values: `1`, `2`.
    #[inline]
    pub fn size(self, value: i64) -> Self {
        Self(self.0.int("SIZE", value))
    }

    /// `PLACE`: `string`.
    #[inline]
    pub fn place(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PLACE", value.into()))
    }

    /// `ZONE`: `string`. Values: `HALL`, `ATTIC`.
    #[inline]
    pub fn zone(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ZONE", value.into()))
    }

    /// `floor`: `string`. Values: `TOP`, `BOTTOM`.
    #[inline]
    pub fn floor(self, value: impl Into<String>) -> Self {
        Self(self.0.text("floor", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Linked {
    const NAME: &'static str = "rule.params.linked";
    type Output = LinkedOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `rule.params.linked`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LinkedOutput {
    /// `kinds`: `string[]`. Values: `box`, `bag`.
    pub kinds: Option<Vec<String>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for LinkedOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("LinkedOutput", self, f)
    }
}

impl rt::Object for LinkedOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("kinds", &mut self.kinds);
        f.rest(&mut self.extra);
    }
}

/// Name Keys with Dots That Mean Nothing: `rule.params.literal`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/params/rule-params-literal.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Literal(rt::Params);

impl Literal {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `edit`: `boolean`.
    #[inline]
    pub fn edit(self, value: bool) -> Self {
        Self(self.0.flag("edit", value))
    }

    /// `edit.plan`: `string`.
    #[inline]
    pub fn edit_plan(self, value: impl Into<String>) -> Self {
        Self(self.0.text("edit.plan", value.into()))
    }

    /// `view`: `object`.
    #[inline]
    pub fn view(self, value: LiteralView) -> Self {
        Self(self.0.object("view", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Literal {
    const NAME: &'static str = "rule.params.literal";
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `view` of `rule.params.literal`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct LiteralView(rt::Params);

impl LiteralView {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `plan`: `string`.
    #[inline]
    pub fn plan(self, value: impl Into<String>) -> Self {
        Self(self.0.text("plan", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<LiteralView> for rt::Params {
    #[inline]
    fn from(object: LiteralView) -> Self {
        object.0
    }
}

/// Require Many Parameters: `rule.params.many`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/params/rule-params-many.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Many(rt::Params);

impl Many {
    /// A request in which nothing is set yet. Required: `A1`, `B2`, `C3`, `D4`, `E5`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `A1`: `integer`. Required.
    #[inline]
    pub fn a1(self, value: i64) -> Self {
        Self(self.0.int("A1", value))
    }

    /// `B2`: `integer`. Required.
    #[inline]
    pub fn b2(self, value: i64) -> Self {
        Self(self.0.int("B2", value))
    }

    /// `C3`: `integer`. Required.
    #[inline]
    pub fn c3(self, value: i64) -> Self {
        Self(self.0.int("C3", value))
    }

    /// `D4`: `integer`. Required.
    #[inline]
    pub fn d4(self, value: i64) -> Self {
        Self(self.0.int("D4", value))
    }

    /// `E5`: `integer`. Required.
    #[inline]
    pub fn e5(self, value: i64) -> Self {
        Self(self.0.int("E5", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Many {
    const NAME: &'static str = "rule.params.many";
    const REQUIRED: &'static [&'static str] = &["A1", "B2", "C3", "D4", "E5"];
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Take Maps of Objects: `rule.params.map`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/params/rule-params-map.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Map(rt::Params);

impl Map {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ITEMS`: `object`.
    ///
    /// See [`MapItemsEntry`].
    #[inline]
    pub fn items(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ITEMS", value.into()))
    }

    /// `people`: `object`.
    ///
    /// See [`MapPeopleEntry`].
    #[inline]
    pub fn people(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("people", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Map {
    const NAME: &'static str = "rule.params.map";
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `ITEMS.<key>` of `rule.params.map`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct MapItemsEntry(rt::Params);

impl MapItemsEntry {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `label`: `string`.
    #[inline]
    pub fn label(self, value: impl Into<String>) -> Self {
        Self(self.0.text("label", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<MapItemsEntry> for rt::Params {
    #[inline]
    fn from(object: MapItemsEntry) -> Self {
        object.0
    }
}

impl From<MapItemsEntry> for rt::Value {
    #[inline]
    fn from(object: MapItemsEntry) -> Self {
        object.0.into_value()
    }
}

/// Keys of `people.<id>` of `rule.params.map`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct MapPeopleEntry(rt::Params);

impl MapPeopleEntry {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `role`: `string`.
    #[inline]
    pub fn role(self, value: impl Into<String>) -> Self {
        Self(self.0.text("role", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<MapPeopleEntry> for rt::Params {
    #[inline]
    fn from(object: MapPeopleEntry) -> Self {
        object.0
    }
}

impl From<MapPeopleEntry> for rt::Value {
    #[inline]
    fn from(object: MapPeopleEntry) -> Self {
        object.0.into_value()
    }
}

/// Send Maps by Words: `rule.params.mapwords`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/params/rule-params-mapwords.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Mapwords(rt::Params);

impl Mapwords {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `PARTS`: `object`.
    ///
    /// See [`MapwordsPartsEntry`].
    #[inline]
    pub fn parts(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("PARTS", value.into()))
    }

    /// `SLOTS`: `object`.
    ///
    /// See [`MapwordsSlotsEntry`].
    #[inline]
    pub fn slots(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("SLOTS", value.into()))
    }

    /// `ONE`: `object`.
    #[inline]
    pub fn one(self, value: MapwordsPartsEntry) -> Self {
        Self(self.0.object("ONE", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Mapwords {
    const NAME: &'static str = "rule.params.mapwords";
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `PARTS.<key>` of `rule.params.mapwords`, `ONE` of `rule.params.mapwords`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct MapwordsPartsEntry(rt::Params);

impl MapwordsPartsEntry {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `Name`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("Name", value.into()))
    }

    /// `Size`: `integer`.
    #[inline]
    pub fn size(self, value: i64) -> Self {
        Self(self.0.int("Size", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<MapwordsPartsEntry> for rt::Params {
    #[inline]
    fn from(object: MapwordsPartsEntry) -> Self {
        object.0
    }
}

impl From<MapwordsPartsEntry> for rt::Value {
    #[inline]
    fn from(object: MapwordsPartsEntry) -> Self {
        object.0.into_value()
    }
}

/// Keys of `SLOTS.<key>` of `rule.params.mapwords`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct MapwordsSlotsEntry(rt::Params);

impl MapwordsSlotsEntry {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `Label`: `string`.
    #[inline]
    pub fn label(self, value: impl Into<String>) -> Self {
        Self(self.0.text("Label", value.into()))
    }

    /// `Width`: `integer`.
    #[inline]
    pub fn width(self, value: i64) -> Self {
        Self(self.0.int("Width", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<MapwordsSlotsEntry> for rt::Params {
    #[inline]
    fn from(object: MapwordsSlotsEntry) -> Self {
        object.0
    }
}

impl From<MapwordsSlotsEntry> for rt::Value {
    #[inline]
    fn from(object: MapwordsSlotsEntry) -> Self {
        object.0.into_value()
    }
}

/// Link to What a Parameter Is: `rule.params.nearer`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/params/rule-params-nearer.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Nearer(rt::Params);

impl Nearer {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `FORM`: `object`.
    #[inline]
    pub fn form(self, value: NearerForm) -> Self {
        Self(self.0.object("FORM", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Nearer {
    const NAME: &'static str = "rule.params.nearer";
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `FORM` of `rule.params.nearer`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct NearerForm(rt::Params);

impl NearerForm {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ADDRESS`: `string`. Required.
    #[inline]
    pub fn address(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ADDRESS", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<NearerForm> for rt::Params {
    #[inline]
    fn from(object: NearerForm) -> Self {
        object.0
    }
}

/// Have a Table Without Header: `rule.params.noheader`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/params/rule-params-noheader.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Noheader(rt::Params);

impl Noheader {
    /// A request with its required parameters:
    ///
    /// - `ID`: `integer`.
    #[inline]
    pub fn new(id: i64) -> Self {
        Self(rt::Params::new().int("ID", id))
    }

    /// `NAME`: `string`.
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

impl rt::Method for Noheader {
    const NAME: &'static str = "rule.params.noheader";
    const REQUIRED: &'static [&'static str] = &["ID"];
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Default to Nothing: `rule.params.nothing`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/params/rule-params-nothing.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Nothing(rt::Params);

impl Nothing {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `name`: `string`. Default: (empty).
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("name", value.into()))
    }

    /// `text`: `string`. Default: (empty).
    #[inline]
    pub fn text(self, value: impl Into<String>) -> Self {
        Self(self.0.text("text", value.into()))
    }

    /// `list`: `array`. Default: `[]`.
    #[inline]
    pub fn list(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("list", value.into()))
    }

    /// `more`: `object`. Default: `{}`.
    #[inline]
    pub fn more(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("more", value.into()))
    }

    /// `not`: `string`.
    #[inline]
    pub fn not(self, value: impl Into<String>) -> Self {
        Self(self.0.text("not", value.into()))
    }

    /// `used`: `string`.
    #[inline]
    pub fn used(self, value: impl Into<String>) -> Self {
        Self(self.0.text("used", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Nothing {
    const NAME: &'static str = "rule.params.nothing";
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Refuse Values: `rule.params.novalues`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/params/rule-params-novalues.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Novalues(rt::Params);

impl Novalues {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `NULLABLE`: `string`. Values: `N`, `P`.
    #[inline]
    pub fn nullable(self, value: impl Into<String>) -> Self {
        Self(self.0.text("NULLABLE", value.into()))
    }

    /// `KIND`: `string`.
    #[inline]
    pub fn kind(self, value: impl Into<String>) -> Self {
        Self(self.0.text("KIND", value.into()))
    }

    /// `TYPE`: `string`. Values: `string`, `integer`.
    #[inline]
    pub fn r#type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TYPE", value.into()))
    }

    /// `OWNER`: `integer`.
    #[inline]
    pub fn owner(self, value: i64) -> Self {
        Self(self.0.int("OWNER", value))
    }

    /// `MESSAGE`: `integer`.
    #[inline]
    pub fn message(self, value: i64) -> Self {
        Self(self.0.int("MESSAGE", value))
    }

    /// `PARTLY`: `integer`. Values: `1`, `2` or others.
    #[inline]
    pub fn partly(self, value: i64) -> Self {
        Self(self.0.int("PARTLY", value))
    }

    /// `MISTYPED`: `integer`. Values: `busy`, `free`.
    #[inline]
    pub fn mistyped(self, value: i64) -> Self {
        Self(self.0.int("MISTYPED", value))
    }

    /// `CLASS`: `string`. Values: `Rule\Thing\Large`, `Rule\Thing\Small`.
    #[inline]
    pub fn class(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CLASS", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Novalues {
    const NAME: &'static str = "rule.params.novalues";
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Offer Numbered Alternatives: `rule.params.numbered`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/params/rule-params-numbered.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Numbered(rt::Params);

impl Numbered {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ID`: `integer`. With: `1. By Number`.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("ID", value))
    }

    /// `NAME`: `string`. With: `2. By Name`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("NAME", value.into()))
    }

    /// `LEVEL`: `integer`. With: `2. By Name`.
    #[inline]
    pub fn level(self, value: i64) -> Self {
        Self(self.0.int("LEVEL", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Numbered {
    const NAME: &'static str = "rule.params.numbered";
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Have Deprecated Parameters: `rule.params.old`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/params/rule-params-old.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Old(rt::Params);

impl Old {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `NEW`: `integer`.
    #[inline]
    pub fn new_(self, value: i64) -> Self {
        Self(self.0.int("NEW", value))
    }

    /// `OLD`: `integer`.
    #[deprecated]
    #[inline]
    pub fn old(self, value: i64) -> Self {
        Self(self.0.int("OLD", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Old {
    const NAME: &'static str = "rule.params.old";
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Sort by Fields: `rule.params.order`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/params/rule-params-order.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Order(rt::Params);

impl Order {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `order`: `object`.
    ///
    /// See [`FormsOrder`].
    #[inline]
    pub fn order(self, value: impl Into<rt::Order>) -> Self {
        Self(self.0.order("order", value))
    }

    /// `SORT`: `object`.
    ///
    /// See [`OrderSort`].
    #[inline]
    pub fn sort(self, value: impl Into<rt::Order>) -> Self {
        Self(self.0.order("SORT", value))
    }

    /// `theOrder`: `object`.
    #[inline]
    pub fn the_order(self, value: OrderTheOrder) -> Self {
        Self(self.0.object("theOrder", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Order {
    const NAME: &'static str = "rule.params.order";
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `SORT` of `rule.params.order`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct OrderSort(rt::Params);

impl OrderSort {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ID`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ID", value.into()))
    }

    /// `ACTIVE`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn active(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ACTIVE", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<OrderSort> for rt::Params {
    #[inline]
    fn from(object: OrderSort) -> Self {
        object.0
    }
}

impl From<OrderSort> for rt::Order {
    #[inline]
    fn from(object: OrderSort) -> Self {
        object.0.into()
    }
}

/// Keys of `theOrder` of `rule.params.order`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct OrderTheOrder(rt::Params);

impl OrderTheOrder {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `PRICE`: `double`.
    #[inline]
    pub fn price(self, value: f64) -> Self {
        Self(self.0.number("PRICE", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<OrderTheOrder> for rt::Params {
    #[inline]
    fn from(object: OrderTheOrder) -> Self {
        object.0
    }
}

/// Sort by Fields That Are Not Listed: `rule.params.orderless`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/params/rule-params-orderless.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Orderless(rt::Params);

impl Orderless {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `order`: `object`.
    #[inline]
    pub fn order(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("order", value.into()))
    }

    /// `itemSort`: `object`.
    #[inline]
    pub fn item_sort(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("itemSort", value.into()))
    }

    /// `formOrder`: `object`.
    #[inline]
    pub fn form_order(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("formOrder", value.into()))
    }

    /// `listOrder`: `object`.
    #[inline]
    pub fn list_order(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("listOrder", value.into()))
    }

    /// `halfOrder`: `object`.
    #[inline]
    pub fn half_order(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("halfOrder", value.into()))
    }

    /// `lastOrder`: `object`.
    #[inline]
    pub fn last_order(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("lastOrder", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Orderless {
    const NAME: &'static str = "rule.params.orderless";
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Lists That Are Objects: `rule.params.phplists`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/params/rule-params-phplists.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Phplists(rt::Params);

impl Phplists {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `filter`: `array`. In examples: `object`.
    ///
    /// See [`PhplistsFilter`].
    #[inline]
    pub fn filter(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("filter", value.into()))
    }

    /// `order`: `string | array`. In examples: `object`.
    ///
    /// See [`PhplistsOrder`].
    #[inline]
    pub fn order(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("order", value.into()))
    }

    /// `sort`: `array`. In examples: `object`.
    ///
    /// See [`PhplistsSort`].
    #[inline]
    pub fn sort(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("sort", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Phplists {
    const NAME: &'static str = "rule.params.phplists";
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `filter` of `rule.params.phplists`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct PhplistsFilter(rt::Params);

impl PhplistsFilter {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ID`. In examples: `integer`.
    #[inline]
    pub fn id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ID", value.into()))
    }

    /// `COLOR`.
    #[inline]
    pub fn color(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("COLOR", value.into()))
    }

    /// Any other condition by its key on the wire: an operator and a field, as in `>=ID`.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<PhplistsFilter> for rt::Params {
    #[inline]
    fn from(object: PhplistsFilter) -> Self {
        object.0
    }
}

impl From<PhplistsFilter> for rt::Filter {
    #[inline]
    fn from(object: PhplistsFilter) -> Self {
        object.0.into()
    }
}

impl From<PhplistsFilter> for rt::Value {
    #[inline]
    fn from(object: PhplistsFilter) -> Self {
        object.0.into_value()
    }
}

/// Keys of `order` of `rule.params.phplists`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct PhplistsOrder(rt::Params);

impl PhplistsOrder {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ID`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ID", value.into()))
    }

    /// `SIZE`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn size(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SIZE", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<PhplistsOrder> for rt::Params {
    #[inline]
    fn from(object: PhplistsOrder) -> Self {
        object.0
    }
}

impl From<PhplistsOrder> for rt::Order {
    #[inline]
    fn from(object: PhplistsOrder) -> Self {
        object.0.into()
    }
}

impl From<PhplistsOrder> for rt::Value {
    #[inline]
    fn from(object: PhplistsOrder) -> Self {
        object.0.into_value()
    }
}

/// Keys of `sort` of `rule.params.phplists`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct PhplistsSort(rt::Params);

impl PhplistsSort {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ID`: `string`.
    #[inline]
    pub fn id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ID", value.into()))
    }

    /// `COLOR`: `string`.
    #[inline]
    pub fn color(self, value: impl Into<String>) -> Self {
        Self(self.0.text("COLOR", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<PhplistsSort> for rt::Params {
    #[inline]
    fn from(object: PhplistsSort) -> Self {
        object.0
    }
}

impl From<PhplistsSort> for rt::Order {
    #[inline]
    fn from(object: PhplistsSort) -> Self {
        object.0.into()
    }
}

impl From<PhplistsSort> for rt::Value {
    #[inline]
    fn from(object: PhplistsSort) -> Self {
        object.0.into_value()
    }
}

/// Mark Required Parameters: `rule.params.required`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/params/rule-params-required.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Required(rt::Params);

impl Required {
    /// A request in which nothing is set yet. Required: `BEHIND`, `RAISED`, `INSIDE`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `BEHIND`: `integer`. Required.
    #[inline]
    pub fn behind(self, value: i64) -> Self {
        Self(self.0.int("BEHIND", value))
    }

    /// `RAISED`: `integer`. Required.
    #[inline]
    pub fn raised(self, value: i64) -> Self {
        Self(self.0.int("RAISED", value))
    }

    /// `INSIDE`: `string`. Required.
    #[inline]
    pub fn inside(self, value: impl Into<String>) -> Self {
        Self(self.0.text("INSIDE", value.into()))
    }

    /// `FOOTNOTE`: `integer`.
    #[inline]
    pub fn footnote(self, value: i64) -> Self {
        Self(self.0.int("FOOTNOTE", value))
    }

    /// `SOMETIMES`: `integer`.
    #[inline]
    pub fn sometimes(self, value: i64) -> Self {
        Self(self.0.int("SOMETIMES", value))
    }

    /// `FREE`: `integer`.
    #[inline]
    pub fn free(self, value: i64) -> Self {
        Self(self.0.int("FREE", value))
    }

    /// Any other parameter by its name on the wire, such as `SHELF_*` (`boolean`).
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Required {
    const NAME: &'static str = "rule.params.required";
    const REQUIRED: &'static [&'static str] = &["BEHIND", "RAISED", "INSIDE"];
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Take Settings: `rule.params.settings`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/params/rule-params-settings.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Settings(rt::Params);

impl Settings {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `settings`: `object`.
    #[inline]
    pub fn settings(self, value: SettingsSettings) -> Self {
        Self(self.0.object("settings", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Settings {
    const NAME: &'static str = "rule.params.settings";
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `settings` of `rule.params.settings`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct SettingsSettings(rt::Params);

impl SettingsSettings {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `size`: `integer`. Required.
    #[inline]
    pub fn size(self, value: i64) -> Self {
        Self(self.0.int("size", value))
    }

    /// `kind`: `string`. Values: `a`, `b`.
    #[inline]
    pub fn kind(self, value: impl Into<String>) -> Self {
        Self(self.0.text("kind", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<SettingsSettings> for rt::Params {
    #[inline]
    fn from(object: SettingsSettings) -> Self {
        object.0
    }
}

/// Refer to a Shared Type: `rule.params.shared`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/params/rule-params-shared.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Shared(rt::Params);

impl Shared {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `thing`: `rule_thing`.
    ///
    /// See [`RuleThingInput`](crate::types::RuleThingInput).
    #[inline]
    pub fn thing(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("thing", value.into()))
    }

    /// `things`: `rule_thing[]`.
    #[inline]
    pub fn things(
        self,
        value: impl IntoIterator<Item = crate::types::RuleThingInput>,
    ) -> Self {
        Self(self.0.objects("things", value))
    }

    /// `untyped`: `object`.
    #[inline]
    pub fn untyped(self, value: crate::types::RuleThingInput) -> Self {
        Self(self.0.object("untyped", value.into()))
    }

    /// `pieces`: `rule_thing`.
    #[inline]
    pub fn pieces(self, value: SharedPieces) -> Self {
        Self(self.0.object("pieces", value.into()))
    }

    /// `closed`: `boolean`. Values: `Y`, `N`.
    #[inline]
    pub fn closed(self, value: bool) -> Self {
        Self(self.0.yes_no("closed", value))
    }

    /// `sold`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn sold(self, value: bool) -> Self {
        Self(self.0.yes_no("sold", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Shared {
    const NAME: &'static str = "rule.params.shared";
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `pieces` of `rule.params.shared`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct SharedPieces(rt::Params);

impl SharedPieces {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `pieceId`.
    #[inline]
    pub fn piece_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("pieceId", value.into()))
    }

    /// `pieceKind`.
    #[inline]
    pub fn piece_kind(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("pieceKind", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<SharedPieces> for rt::Params {
    #[inline]
    fn from(object: SharedPieces) -> Self {
        object.0
    }
}

/// Tie a Table by a Transliterated Anchor: `rule.params.slug`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/params/rule-params-slug.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Slug(rt::Params);

impl Slug {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `fields`: `object`.
    #[inline]
    pub fn fields(self, value: SlugFields) -> Self {
        Self(self.0.object("fields", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Slug {
    const NAME: &'static str = "rule.params.slug";
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `rule.params.slug`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct SlugFields(rt::Params);

impl SlugFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `title`: `string`.
    #[inline]
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("title", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<SlugFields> for rt::Params {
    #[inline]
    fn from(object: SlugFields) -> Self {
        object.0
    }
}

/// Allow Values in Other Forms: `rule.params.spellings`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/params/rule-params-spellings.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Spellings(rt::Params);

impl Spellings {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `SPELLED`: `string`. Values: `1`, `yes`, `0`, `no`, `auto`.
    #[inline]
    pub fn spelled(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SPELLED", value.into()))
    }

    /// `EMPTY`: `string`. Values: (empty), `left`.
    #[inline]
    pub fn empty(self, value: impl Into<String>) -> Self {
        Self(self.0.text("EMPTY", value.into()))
    }

    /// `SOLE`: `string`. Values: `flat`.
    #[inline]
    pub fn sole(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SOLE", value.into()))
    }

    /// `ANNOUNCED`: `string`. Values: `thing`.
    #[inline]
    pub fn announced(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ANNOUNCED", value.into()))
    }

    /// `PIPED`: `string`. Values: `near`, `far`, `any`.
    #[inline]
    pub fn piped(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PIPED", value.into()))
    }

    /// `FLAGGED`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn flagged(self, value: bool) -> Self {
        Self(self.0.yes_no("FLAGGED", value))
    }

    /// `INCLUDED`: `string`.
    #[inline]
    pub fn included(self, value: impl Into<String>) -> Self {
        Self(self.0.text("INCLUDED", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Spellings {
    const NAME: &'static str = "rule.params.spellings";
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Have a Table of Something Else: `rule.params.strange`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/params/rule-params-strange.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Strange(rt::Params);

impl Strange {
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

impl rt::Method for Strange {
    const NAME: &'static str = "rule.params.strange";
    const REQUIRED: &'static [&'static str] = &["id"];
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Offer Tabs: `rule.params.tabs`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/params/rule-params-tabs.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Tabs(rt::Params);

impl Tabs {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `SETTINGS`: `object`.
    #[inline]
    pub fn settings(self, value: TabsSettings) -> Self {
        Self(self.0.object("SETTINGS", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Tabs {
    const NAME: &'static str = "rule.params.tabs";
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `SETTINGS` of `rule.params.tabs`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct TabsSettings(rt::Params);

impl TabsSettings {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `SIZE`: `integer`.
    #[inline]
    pub fn size(self, value: i64) -> Self {
        Self(self.0.int("SIZE", value))
    }

    /// `PRECISION`: `integer`. With: `Number`.
    #[inline]
    pub fn precision(self, value: i64) -> Self {
        Self(self.0.int("PRECISION", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<TabsSettings> for rt::Params {
    #[inline]
    fn from(object: TabsSettings) -> Self {
        object.0
    }
}

/// Take Maps by Templates: `rule.params.template`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/params/rule-params-template.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Template(rt::Params);

impl Template {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `data`: `object`.
    #[inline]
    pub fn data(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("data", value.into()))
    }

    /// `texts`: `object`.
    ///
    /// See [`RuleThingInput`](crate::types::RuleThingInput).
    #[inline]
    pub fn texts(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("texts", value.into()))
    }

    /// `filter`: `object`.
    ///
    /// See [`TemplateFilter`].
    #[inline]
    pub fn filter(self, value: impl Into<rt::Filter>) -> Self {
        Self(self.0.filter("filter", value))
    }

    /// `settings`: `object`.
    #[inline]
    pub fn settings(self, value: TemplateSettings) -> Self {
        Self(self.0.object("settings", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Template {
    const NAME: &'static str = "rule.params.template";
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `filter` of `rule.params.template`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct TemplateFilter(rt::Params);

impl TemplateFilter {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`.
    #[inline]
    pub fn id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("id", value.into()))
    }

    /// `kind`: `string`. Values: `user`, `bot`.
    #[inline]
    pub fn kind(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("kind", value.into()))
    }

    /// Any other condition by its key on the wire: an operator and a field, as in `>=id`.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<TemplateFilter> for rt::Params {
    #[inline]
    fn from(object: TemplateFilter) -> Self {
        object.0
    }
}

impl From<TemplateFilter> for rt::Filter {
    #[inline]
    fn from(object: TemplateFilter) -> Self {
        object.0.into()
    }
}

/// Keys of `settings` of `rule.params.template`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct TemplateSettings(rt::Params);

impl TemplateSettings {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `size`: `integer`.
    #[inline]
    pub fn size(self, value: i64) -> Self {
        Self(self.0.int("size", value))
    }

    /// `kind`: `string`. Values: `a`, `b`.
    #[inline]
    pub fn kind(self, value: impl Into<String>) -> Self {
        Self(self.0.text("kind", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<TemplateSettings> for rt::Params {
    #[inline]
    fn from(object: TemplateSettings) -> Self {
        object.0
    }
}

/// Put Titles between the Rows: `rule.params.titles`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/params/rule-params-titles.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Titles(rt::Params);

impl Titles {
    /// A request with its required parameters:
    ///
    /// - `id`: `integer`.
    #[inline]
    pub fn new(id: i64) -> Self {
        Self(rt::Params::new().int("id", id))
    }

    /// `shelf`: `string`.
    #[inline]
    pub fn shelf(self, value: impl Into<String>) -> Self {
        Self(self.0.text("shelf", value.into()))
    }

    /// `loose`.
    #[inline]
    pub fn loose(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("loose", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Titles {
    const NAME: &'static str = "rule.params.titles";
    const REQUIRED: &'static [&'static str] = &["id"];
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Tell Values in Lines and Sentences: `rule.params.told`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/params/rule-params-told.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Told(rt::Params);

impl Told {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `lines`: `string`.
    #[inline]
    pub fn lines(self, value: impl Into<String>) -> Self {
        Self(self.0.text("lines", value.into()))
    }

    /// `below`: `string`. Values: `shelf`, `floor`.
    #[inline]
    pub fn below(self, value: impl Into<String>) -> Self {
        Self(self.0.text("below", value.into()))
    }

    /// `parts`: `string`.
    #[inline]
    pub fn parts(self, value: impl Into<String>) -> Self {
        Self(self.0.text("parts", value.into()))
    }

    /// `spaced`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn spaced(self, value: bool) -> Self {
        Self(self.0.yes_no("spaced", value))
    }

    /// `sentence`: `integer`. Values: `0`, `1`, `2`.
    #[inline]
    pub fn sentence(self, value: i64) -> Self {
        Self(self.0.int("sentence", value))
    }

    /// `days`: `array`. Values: `1`, `2`.
    #[inline]
    pub fn days(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("days", value.into()))
    }

    /// `anything`: `any`. Values: `S`, `false`.
    #[inline]
    pub fn anything(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("anything", value.into()))
    }

    /// `capitals`: `string`. Values: `WEB`, `MAIL`.
    #[inline]
    pub fn capitals(self, value: impl Into<String>) -> Self {
        Self(self.0.text("capitals", value.into()))
    }

    /// `words`: `string`.
    #[inline]
    pub fn words(self, value: impl Into<String>) -> Self {
        Self(self.0.text("words", value.into()))
    }

    /// `equal`: `integer`. Values: `1`, `0`.
    #[inline]
    pub fn equal(self, value: i64) -> Self {
        Self(self.0.int("equal", value))
    }

    /// `explained`: `string`. Values: `C`, `G` or others.
    #[inline]
    pub fn explained(self, value: impl Into<String>) -> Self {
        Self(self.0.text("explained", value.into()))
    }

    /// `always`: `string`. Values: `SHELF`.
    #[inline]
    pub fn always(self, value: impl Into<String>) -> Self {
        Self(self.0.text("always", value.into()))
    }

    /// `sometimes`: `double`.
    #[inline]
    pub fn sometimes(self, value: f64) -> Self {
        Self(self.0.number("sometimes", value))
    }

    /// `only`: `string`. Values: `quick`.
    #[inline]
    pub fn only(self, value: impl Into<String>) -> Self {
        Self(self.0.text("only", value.into()))
    }

    /// `denied`: `boolean`.
    #[inline]
    pub fn denied(self, value: bool) -> Self {
        Self(self.0.flag("denied", value))
    }

    /// `absent`: `integer`. Values: `1`, `2`, `0`.
    #[inline]
    pub fn absent(self, value: i64) -> Self {
        Self(self.0.int("absent", value))
    }

    /// `field`: `string`. Values: `TITLE`, `PRICE`.
    #[inline]
    pub fn field(self, value: impl Into<String>) -> Self {
        Self(self.0.text("field", value.into()))
    }

    /// `grouped`: `string`. Values: `BILL` or others.
    #[inline]
    pub fn grouped(self, value: impl Into<String>) -> Self {
        Self(self.0.text("grouped", value.into()))
    }

    /// `single`: `string`. Values: `sold`, `free`, `kept`.
    #[inline]
    pub fn single(self, value: impl Into<String>) -> Self {
        Self(self.0.text("single", value.into()))
    }

    /// `quoted`: `boolean`. Values: `1`, `0`.
    #[inline]
    pub fn quoted(self, value: bool) -> Self {
        Self(self.0.one_zero("quoted", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Told {
    const NAME: &'static str = "rule.params.told";
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// List a Name Twice: `rule.params.twice`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/params/rule-params-twice.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Twice(rt::Params);

impl Twice {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ID`: `integer | string`.
    #[inline]
    pub fn id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ID", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Twice {
    const NAME: &'static str = "rule.params.twice";
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Write Types in Many Ways: `rule.params.types`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/params/rule-params-types.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Types(rt::Params);

impl Types {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `UNION`: `string | integer`.
    #[inline]
    pub fn union(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("UNION", value.into()))
    }

    /// `UNION_IN_CODE`: `string | integer[]`.
    #[inline]
    pub fn union_in_code(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("UNION_IN_CODE", value.into()))
    }

    /// `OR`: `string | double`.
    #[inline]
    pub fn or(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("OR", value.into()))
    }

    /// `INT`: `integer`.
    #[inline]
    pub fn int(self, value: i64) -> Self {
        Self(self.0.int("INT", value))
    }

    /// `BOOL`: `boolean`.
    #[inline]
    pub fn bool(self, value: bool) -> Self {
        Self(self.0.flag("BOOL", value))
    }

    /// `FLOAT`: `double`.
    #[inline]
    pub fn float(self, value: f64) -> Self {
        Self(self.0.number("FLOAT", value))
    }

    /// `MIXED`: `any`.
    #[inline]
    pub fn mixed(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("MIXED", value.into()))
    }

    /// `LIST`: `string[]`.
    #[inline]
    pub fn list(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.texts("LIST", value))
    }

    /// `LISTS`: `integer[][]`.
    #[inline]
    pub fn lists(self, value: impl IntoIterator<Item = impl Into<rt::Value>>) -> Self {
        Self(self.0.values("LISTS", value))
    }

    /// `GENERIC`: `string[]`.
    #[inline]
    pub fn generic(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.texts("GENERIC", value))
    }

    /// `KEY`: `rule_thing.id`.
    #[inline]
    pub fn key(self, value: i64) -> Self {
        Self(self.0.int("KEY", value))
    }

    /// `KEYS`: `rule_thing.id[]`.
    #[inline]
    pub fn keys(self, value: impl IntoIterator<Item = i64>) -> Self {
        Self(self.0.ints("KEYS", value))
    }

    /// `SCALAR`: `rule_level`.
    #[inline]
    pub fn scalar(self, value: i64) -> Self {
        Self(self.0.int("SCALAR", value))
    }

    /// `ARRAY`: `array`.
    #[inline]
    pub fn array(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ARRAY", value.into()))
    }

    /// `OBJECT`: `object`.
    #[inline]
    pub fn object(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("OBJECT", value.into()))
    }

    /// `FILE`: `file`.
    #[inline]
    pub fn file(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("FILE", value.into()))
    }

    /// `DATE`: `datetime`.
    #[inline]
    pub fn date(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("DATE", value.into()))
    }

    /// `DAY`: `date`.
    #[inline]
    pub fn day(self, value: impl Into<rt::Date>) -> Self {
        Self(self.0.date("DAY", value.into()))
    }

    /// `NONE`.
    #[inline]
    pub fn none(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("NONE", value.into()))
    }

    /// `PROSE`.
    #[inline]
    pub fn prose(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("PROSE", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Types {
    const NAME: &'static str = "rule.params.types";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Have a Table That Belongs to Nothing: `rule.params.unclaimed`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/params/rule-params-unclaimed.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Unclaimed(rt::Params);

impl Unclaimed {
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

impl rt::Method for Unclaimed {
    const NAME: &'static str = "rule.params.unclaimed";
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Find Values without Announcement: `rule.params.unled`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/params/rule-params-unled.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Unled(rt::Params);

impl Unled {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `template`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn template(self, value: bool) -> Self {
        Self(self.0.yes_no("template", value))
    }

    /// `made`: `string`. Values: `M`, `F`.
    #[inline]
    pub fn made(self, value: impl Into<String>) -> Self {
        Self(self.0.text("made", value.into()))
    }

    /// `mode`: `string`. Values: `day`, `week`.
    #[inline]
    pub fn mode(self, value: impl Into<String>) -> Self {
        Self(self.0.text("mode", value.into()))
    }

    /// `letter`: `string`. Values: `S`, `N`, `F`.
    #[inline]
    pub fn letter(self, value: impl Into<String>) -> Self {
        Self(self.0.text("letter", value.into()))
    }

    /// `pair`: `string`.
    #[inline]
    pub fn pair(self, value: impl Into<String>) -> Self {
        Self(self.0.text("pair", value.into()))
    }

    /// `number`: `integer`. Values: `1`, `2`.
    #[inline]
    pub fn number(self, value: i64) -> Self {
        Self(self.0.int("number", value))
    }

    /// `word`: `string`. Values: `one`, `two`.
    #[inline]
    pub fn word(self, value: impl Into<String>) -> Self {
        Self(self.0.text("word", value.into()))
    }

    /// `more`: `string`. Values: `day`, `week` or others.
    #[inline]
    pub fn more(self, value: impl Into<String>) -> Self {
        Self(self.0.text("more", value.into()))
    }

    /// `traffic`: `string`. Values: `CPC`, `CPM`.
    #[inline]
    pub fn traffic(self, value: impl Into<String>) -> Self {
        Self(self.0.text("traffic", value.into()))
    }

    /// `owner`: `integer`. Values: `2`, `5`.
    #[inline]
    pub fn owner(self, value: i64) -> Self {
        Self(self.0.int("owner", value))
    }

    /// `lines`: `string`. Values: `long`, `short`.
    #[inline]
    pub fn lines(self, value: impl Into<String>) -> Self {
        Self(self.0.text("lines", value.into()))
    }

    /// `ofit`: `string`. Values: `TITLE`, `PRICE`.
    #[inline]
    pub fn ofit(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ofit", value.into()))
    }

    /// `stroke`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn stroke(self, value: bool) -> Self {
        Self(self.0.yes_no("stroke", value))
    }

    /// `one`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn one(self, value: bool) -> Self {
        Self(self.0.yes_no("one", value))
    }

    /// `letters`: `boolean`. Values: `Y`, `N`.
    #[inline]
    pub fn letters(self, value: bool) -> Self {
        Self(self.0.yes_no("letters", value))
    }

    /// `bare`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn bare(self, value: bool) -> Self {
        Self(self.0.yes_no("bare", value))
    }

    /// `whose`: `string`. Values: `S`, `B`.
    #[inline]
    pub fn whose(self, value: impl Into<String>) -> Self {
        Self(self.0.text("whose", value.into()))
    }

    /// `forms`: `string`.
    #[inline]
    pub fn forms(self, value: impl Into<String>) -> Self {
        Self(self.0.text("forms", value.into()))
    }

    /// `groups`: `string`. Values: `seller`, `buyer`, `porter`.
    #[inline]
    pub fn groups(self, value: impl Into<String>) -> Self {
        Self(self.0.text("groups", value.into()))
    }

    /// `days`: `array`. Values: `MO`, `TU`.
    #[inline]
    pub fn days(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("days", value.into()))
    }

    /// `range`: `array`.
    #[inline]
    pub fn range(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("range", value.into()))
    }

    /// `some`: `string`. Values: `cup`, `jug` or others.
    #[inline]
    pub fn some(self, value: impl Into<String>) -> Self {
        Self(self.0.text("some", value.into()))
    }

    /// `basic`: `string`. Values: `pot`, `pan` or others.
    #[inline]
    pub fn basic(self, value: impl Into<String>) -> Self {
        Self(self.0.text("basic", value.into()))
    }

    /// `sole`: `string`. Values: `part`.
    #[inline]
    pub fn sole(self, value: impl Into<String>) -> Self {
        Self(self.0.text("sole", value.into()))
    }

    /// `always`: `boolean`.
    #[inline]
    pub fn always(self, value: bool) -> Self {
        Self(self.0.flag("always", value))
    }

    /// `inner`: `rule_thing`. Values: `LEFT`, `RIGHT` or others.
    ///
    /// See [`RuleThingInput`](crate::types::RuleThingInput).
    #[inline]
    pub fn inner(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("inner", value.into()))
    }

    /// `meant`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn meant(self, value: bool) -> Self {
        Self(self.0.yes_no("meant", value))
    }

    /// `piped`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn piped(self, value: bool) -> Self {
        Self(self.0.yes_no("piped", value))
    }

    /// `plain`: `string`. Values: `F`, `S`.
    #[inline]
    pub fn plain(self, value: impl Into<String>) -> Self {
        Self(self.0.text("plain", value.into()))
    }

    /// `capitals`: `string`. Values: `F`, `S`.
    #[inline]
    pub fn capitals(self, value: impl Into<String>) -> Self {
        Self(self.0.text("capitals", value.into()))
    }

    /// `accepted`: `string`. Values: `Y`.
    #[inline]
    pub fn accepted(self, value: impl Into<String>) -> Self {
        Self(self.0.text("accepted", value.into()))
    }

    /// `keys`: `object`.
    #[inline]
    pub fn keys(self, value: UnledKeys) -> Self {
        Self(self.0.object("keys", value.into()))
    }

    /// `way`: `object`.
    #[inline]
    pub fn way(self, value: UnledWay) -> Self {
        Self(self.0.object("way", value.into()))
    }

    /// `labels`: `array`. In examples: `object`.
    ///
    /// See [`UnledLabels`].
    #[inline]
    pub fn labels(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("labels", value.into()))
    }

    /// `modes`: `string`. Values: `short` or others.
    #[inline]
    pub fn modes(self, value: impl Into<String>) -> Self {
        Self(self.0.text("modes", value.into()))
    }

    /// `explained`: `string`. Values: `red`, `blue`.
    #[inline]
    pub fn explained(self, value: impl Into<String>) -> Self {
        Self(self.0.text("explained", value.into()))
    }

    /// `flag`: `boolean`.
    #[inline]
    pub fn flag(self, value: bool) -> Self {
        Self(self.0.flag("flag", value))
    }

    /// `pattern`: `string`. Values: `PICTURE`, `COVER` or others.
    #[inline]
    pub fn pattern(self, value: impl Into<String>) -> Self {
        Self(self.0.text("pattern", value.into()))
    }

    /// `requirements`: `string`.
    #[inline]
    pub fn requirements(self, value: impl Into<String>) -> Self {
        Self(self.0.text("requirements", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Unled {
    const NAME: &'static str = "rule.params.unled";
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `keys` of `rule.params.unled`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UnledKeys(rt::Params);

impl UnledKeys {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `OPEN`. Values: `Y`, `N`.
    #[inline]
    pub fn open(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("OPEN", value.into()))
    }

    /// `SOLD`. Values: `Y`, `N`.
    #[inline]
    pub fn sold(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("SOLD", value.into()))
    }

    /// `NAME`.
    #[inline]
    pub fn name(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("NAME", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<UnledKeys> for rt::Params {
    #[inline]
    fn from(object: UnledKeys) -> Self {
        object.0
    }
}

/// Keys of `way` of `rule.params.unled`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UnledWay(rt::Params);

impl UnledWay {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `order`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn order(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("order", value.into()))
    }

    /// `page`.
    #[inline]
    pub fn page(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("page", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<UnledWay> for rt::Params {
    #[inline]
    fn from(object: UnledWay) -> Self {
        object.0
    }
}

/// Keys of `labels` of `rule.params.unled`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UnledLabels(rt::Params);

impl UnledLabels {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ITEM`. In examples: `string`.
    #[inline]
    pub fn item(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ITEM", value.into()))
    }

    /// `LIST`.
    #[inline]
    pub fn list(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("LIST", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<UnledLabels> for rt::Params {
    #[inline]
    fn from(object: UnledLabels) -> Self {
        object.0
    }
}

impl From<UnledLabels> for rt::Value {
    #[inline]
    fn from(object: UnledLabels) -> Self {
        object.0.into_value()
    }
}

/// List Keys That Are Not Read: `rule.params.unread`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/params/rule-params-unread.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Unread(rt::Params);

impl Unread {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `rows`: `array`.
    #[inline]
    pub fn rows(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("rows", value.into()))
    }

    /// `box`: `object`.
    #[inline]
    pub fn r#box(self, value: UnreadBox) -> Self {
        Self(self.0.object("box", value.into()))
    }

    /// `nest`: `object`.
    #[inline]
    pub fn nest(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("nest", value.into()))
    }

    /// `odd`: `object`.
    #[inline]
    pub fn odd(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("odd", value.into()))
    }

    /// `signs`: `array`.
    #[inline]
    pub fn signs(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("signs", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Unread {
    const NAME: &'static str = "rule.params.unread";
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `box` of `rule.params.unread`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UnreadBox(rt::Params);

impl UnreadBox {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`.
    #[inline]
    pub fn id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("id", value.into()))
    }

    /// `size`.
    #[inline]
    pub fn size(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("size", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<UnreadBox> for rt::Params {
    #[inline]
    fn from(object: UnreadBox) -> Self {
        object.0
    }
}

/// Allow Values: `rule.params.values`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/params/rule-params-values.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Values(rt::Params);

impl Values {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `BULLETS`: `string`. Values: `left`, `right`.
    #[inline]
    pub fn bullets(self, value: impl Into<String>) -> Self {
        Self(self.0.text("BULLETS", value.into()))
    }

    /// `INLINE`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn inline(self, value: impl Into<String>) -> Self {
        Self(self.0.text("INLINE", value.into()))
    }

    /// `NUMBERS`: `integer`. Values: `1`, `2`.
    #[inline]
    pub fn numbers(self, value: i64) -> Self {
        Self(self.0.int("NUMBERS", value))
    }

    /// `FLAG`: `boolean`. Values: `Y`, `N`.
    #[inline]
    pub fn flag(self, value: bool) -> Self {
        Self(self.0.yes_no("FLAG", value))
    }

    /// `BINARY`: `boolean`. Values: `1`, `0`.
    #[inline]
    pub fn binary(self, value: bool) -> Self {
        Self(self.0.one_zero("BINARY", value))
    }

    /// `OPEN`: `string`. Values: `A` or others.
    #[inline]
    pub fn open(self, value: impl Into<String>) -> Self {
        Self(self.0.text("OPEN", value.into()))
    }

    /// `QUOTED`: `string`. Values: `a b`, `c`.
    #[inline]
    pub fn quoted(self, value: impl Into<String>) -> Self {
        Self(self.0.text("QUOTED", value.into()))
    }

    /// `ALONE`: `string`.
    #[inline]
    pub fn alone(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ALONE", value.into()))
    }

    /// `HOSTILE`: `string`. Values: ``a`b"c\d``, `#[doc]` or others.
    #[inline]
    pub fn hostile(self, value: impl Into<String>) -> Self {
        Self(self.0.text("HOSTILE", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Values {
    const NAME: &'static str = "rule.params.values";
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Have Names for Many Keys: `rule.params.wild`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/params/rule-params-wild.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Wild(rt::Params);

impl Wild {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `fields`: `object`.
    #[inline]
    pub fn fields(self, value: WildFields) -> Self {
        Self(self.0.object("fields", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Wild {
    const NAME: &'static str = "rule.params.wild";
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `rule.params.wild`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct WildFields(rt::Params);

impl WildFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `PROPERTY_N`: `string`.
    #[inline]
    pub fn property_n(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PROPERTY_N", value.into()))
    }

    /// `a b`: `string`.
    #[inline]
    pub fn a_b(self, value: impl Into<String>) -> Self {
        Self(self.0.text("a b", value.into()))
    }

    /// Any other key by its name on the wire, such as `UF_...` (`any`), `<siteId>` (`string`), `quote"s`
    /// (`string`).
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<WildFields> for rt::Params {
    #[inline]
    fn from(object: WildFields) -> Self {
        object.0
    }
}
