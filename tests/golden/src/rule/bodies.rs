// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `rule.bodies.*`.

use bitrix24_runtime as rt;

pub mod foreign;

/// Send Conditions: `rule.bodies.conditions`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/bodies/rule-bodies-conditions.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Conditions(rt::Params);

impl Conditions {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `filter`: `object`.
    ///
    /// See [`ConditionsFilter`].
    #[inline]
    pub fn filter(self, value: impl Into<rt::Filter>) -> Self {
        Self(self.0.filter("filter", value))
    }

    /// `options`: `object`.
    ///
    /// See [`ConditionsOptions`].
    #[inline]
    pub fn options(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("options", value.into()))
    }

    /// `group`: `object`.
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

impl rt::Method for Conditions {
    const NAME: &'static str = "rule.bodies.conditions";
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `filter` of `rule.bodies.conditions`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ConditionsFilter(rt::Params);

impl ConditionsFilter {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `price`. In examples: `integer`.
    #[inline]
    pub fn price(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("price", value.into()))
    }

    /// `title`. In examples: `string`.
    #[inline]
    pub fn title(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("title", value.into()))
    }

    /// `shelf`. In examples: `integer`.
    #[inline]
    pub fn shelf(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("shelf", value.into()))
    }

    /// `colour`.
    #[inline]
    pub fn colour(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("colour", value.into()))
    }

    /// Any other condition by its key on the wire: an operator and a field, as in `>=price`.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<ConditionsFilter> for rt::Params {
    #[inline]
    fn from(object: ConditionsFilter) -> Self {
        object.0
    }
}

impl From<ConditionsFilter> for rt::Filter {
    #[inline]
    fn from(object: ConditionsFilter) -> Self {
        object.0.into()
    }
}

/// Keys of `options` of `rule.bodies.conditions`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ConditionsOptions(rt::Params);

impl ConditionsOptions {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `deep`: `integer`. Seen in examples only.
    #[inline]
    pub fn deep(self, value: i64) -> Self {
        Self(self.0.int("deep", value))
    }

    /// `pace`: `object`. Seen in examples only.
    #[inline]
    pub fn pace(self, value: ConditionsOptionsPace) -> Self {
        Self(self.0.object("pace", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<ConditionsOptions> for rt::Params {
    #[inline]
    fn from(object: ConditionsOptions) -> Self {
        object.0
    }
}

impl From<ConditionsOptions> for rt::Value {
    #[inline]
    fn from(object: ConditionsOptions) -> Self {
        object.0.into_value()
    }
}

/// Keys of `options.pace` of `rule.bodies.conditions`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ConditionsOptionsPace(rt::Params);

impl ConditionsOptionsPace {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `fast`: `boolean`. Seen in examples only.
    #[inline]
    pub fn fast(self, value: bool) -> Self {
        Self(self.0.flag("fast", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<ConditionsOptionsPace> for rt::Params {
    #[inline]
    fn from(object: ConditionsOptionsPace) -> Self {
        object.0
    }
}

/// Send Keys That No Table Lists: `rule.bodies.keys`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/bodies/rule-bodies-keys.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Keys(rt::Params);

impl Keys {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `title`: `string`.
    #[inline]
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("title", value.into()))
    }

    /// `fields`: `object`.
    #[inline]
    pub fn fields(self, value: KeysFields) -> Self {
        Self(self.0.object("fields", value.into()))
    }

    /// `anything`: `object`.
    ///
    /// See [`KeysAnything`].
    #[inline]
    pub fn anything(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("anything", value.into()))
    }

    /// `hint`: `object`. Seen in examples only.
    #[inline]
    pub fn hint(self, value: KeysHint) -> Self {
        Self(self.0.object("hint", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Keys {
    const NAME: &'static str = "rule.bodies.keys";
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `rule.bodies.keys`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct KeysFields(rt::Params);

impl KeysFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `name`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("name", value.into()))
    }

    /// `size`: `integer`. Seen in examples only.
    #[inline]
    pub fn size(self, value: i64) -> Self {
        Self(self.0.int("size", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<KeysFields> for rt::Params {
    #[inline]
    fn from(object: KeysFields) -> Self {
        object.0
    }
}

/// Keys of `anything` of `rule.bodies.keys`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct KeysAnything(rt::Params);

impl KeysAnything {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `goes`: `integer`. Seen in examples only.
    #[inline]
    pub fn goes(self, value: i64) -> Self {
        Self(self.0.int("goes", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<KeysAnything> for rt::Params {
    #[inline]
    fn from(object: KeysAnything) -> Self {
        object.0
    }
}

impl From<KeysAnything> for rt::Value {
    #[inline]
    fn from(object: KeysAnything) -> Self {
        object.0.into_value()
    }
}

/// Keys of `hint` of `rule.bodies.keys`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct KeysHint(rt::Params);

impl KeysHint {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `text`: `string`. Seen in examples only.
    #[inline]
    pub fn text(self, value: impl Into<String>) -> Self {
        Self(self.0.text("text", value.into()))
    }

    /// `lines`: `integer`. Seen in examples only.
    #[inline]
    pub fn lines(self, value: i64) -> Self {
        Self(self.0.int("lines", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<KeysHint> for rt::Params {
    #[inline]
    fn from(object: KeysHint) -> Self {
        object.0
    }
}

/// Send a Map of Entries: `rule.bodies.map`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/bodies/rule-bodies-map.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Map(rt::Params);

impl Map {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `PROPERTIES`: `object`.
    ///
    /// See [`MapPropertiesEntry`].
    #[inline]
    pub fn properties(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("PROPERTIES", value.into()))
    }

    /// `SINGLE`: `object`.
    #[inline]
    pub fn single(self, value: MapSingle) -> Self {
        Self(self.0.object("SINGLE", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Map {
    const NAME: &'static str = "rule.bodies.map";
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `PROPERTIES.<key>` of `rule.bodies.map`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct MapPropertiesEntry(rt::Params);

impl MapPropertiesEntry {
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

    /// `Type`: `string`.
    #[inline]
    pub fn r#type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("Type", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<MapPropertiesEntry> for rt::Params {
    #[inline]
    fn from(object: MapPropertiesEntry) -> Self {
        object.0
    }
}

impl From<MapPropertiesEntry> for rt::Value {
    #[inline]
    fn from(object: MapPropertiesEntry) -> Self {
        object.0.into_value()
    }
}

/// Keys of `SINGLE` of `rule.bodies.map`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct MapSingle(rt::Params);

impl MapSingle {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `Name`: `object`.
    ///
    /// See [`MapSingleName`].
    #[inline]
    pub fn name(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("Name", value.into()))
    }

    /// `Type`: `string`.
    #[inline]
    pub fn r#type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("Type", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<MapSingle> for rt::Params {
    #[inline]
    fn from(object: MapSingle) -> Self {
        object.0
    }
}

/// Keys of `SINGLE.Name` of `rule.bodies.map`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct MapSingleName(rt::Params);

impl MapSingleName {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `Type`: `string`. Seen in examples only.
    #[inline]
    pub fn r#type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("Type", value.into()))
    }

    /// `Size`: `integer`. Seen in examples only.
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

impl From<MapSingleName> for rt::Params {
    #[inline]
    fn from(object: MapSingleName) -> Self {
        object.0
    }
}

impl From<MapSingleName> for rt::Value {
    #[inline]
    fn from(object: MapSingleName) -> Self {
        object.0.into_value()
    }
}

/// Write Names Another Way: `rule.bodies.names`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/bodies/rule-bodies-names.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Names(rt::Params);

impl Names {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ITEM`: `integer`.
    #[inline]
    pub fn item(self, value: i64) -> Self {
        Self(self.0.int("ITEM", value))
    }

    /// `labels`: `string[]`.
    #[inline]
    pub fn labels(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.texts("labels", value))
    }

    /// `side`: `string`.
    #[inline]
    pub fn side(self, value: impl Into<String>) -> Self {
        Self(self.0.text("side", value.into()))
    }

    /// `fields`: `object`.
    #[inline]
    pub fn fields(self, value: NamesFields) -> Self {
        Self(self.0.object("fields", value.into()))
    }

    /// `sides`: `integer`. Seen in examples only.
    #[inline]
    pub fn sides(self, value: i64) -> Self {
        Self(self.0.int("sides", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Names {
    const NAME: &'static str = "rule.bodies.names";
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `rule.bodies.names`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct NamesFields(rt::Params);

impl NamesFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `colour`: `string`.
    #[inline]
    pub fn colour(self, value: impl Into<String>) -> Self {
        Self(self.0.text("colour", value.into()))
    }

    /// `sizes`: `integer[]`.
    #[inline]
    pub fn sizes(self, value: impl IntoIterator<Item = i64>) -> Self {
        Self(self.0.ints("sizes", value))
    }

    /// `weight`: `integer`.
    #[inline]
    pub fn weight(self, value: i64) -> Self {
        Self(self.0.int("weight", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<NamesFields> for rt::Params {
    #[inline]
    fn from(object: NamesFields) -> Self {
        object.0
    }
}

/// Send What No Tab Describes: `rule.bodies.novariant`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/bodies/rule-bodies-novariant.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Novariant(rt::Params);

impl Novariant {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `SETTINGS`: `object`.
    #[inline]
    pub fn settings(self, value: NovariantSettings) -> Self {
        Self(self.0.object("SETTINGS", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Novariant {
    const NAME: &'static str = "rule.bodies.novariant";
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `SETTINGS` of `rule.bodies.novariant`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct NovariantSettings(rt::Params);

impl NovariantSettings {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `FIRST`: `string | integer`. In examples: `object`.
    #[inline]
    pub fn first(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("FIRST", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<NovariantSettings> for rt::Params {
    #[inline]
    fn from(object: NovariantSettings) -> Self {
        object.0
    }
}

/// An Example Calls Another: `rule.bodies.other`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/bodies/rule-bodies-other.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Other(rt::Params);

impl Other {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `TITLE`: `string`.
    #[inline]
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TITLE", value.into()))
    }

    /// `SHELF`: `integer`. Seen in examples only.
    #[inline]
    pub fn shelf(self, value: i64) -> Self {
        Self(self.0.int("SHELF", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Other {
    const NAME: &'static str = "rule.bodies.other";
    type Output = i64;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Send What Another Tab Describes: `rule.bodies.othervariant`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/bodies/rule-bodies-othervariant.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Othervariant(rt::Params);

impl Othervariant {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `SETTINGS`: `object`.
    #[inline]
    pub fn settings(self, value: OthervariantSettings) -> Self {
        Self(self.0.object("SETTINGS", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Othervariant {
    const NAME: &'static str = "rule.bodies.othervariant";
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `SETTINGS` of `rule.bodies.othervariant`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct OthervariantSettings(rt::Params);

impl OthervariantSettings {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `FIRST`: `string | integer`. In examples: `string`.
    #[inline]
    pub fn first(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("FIRST", value.into()))
    }

    /// `SHOW`: `string`. Values: `ROUND`, `FLAT`, `SHORT`, `LONG`. With: `Text`, `Number`.
    #[inline]
    pub fn show(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SHOW", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<OthervariantSettings> for rt::Params {
    #[inline]
    fn from(object: OthervariantSettings) -> Self {
        object.0
    }
}

/// Send a List: `rule.bodies.positions`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/bodies/rule-bodies-positions.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Positions(rt::Params);

impl Positions {
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

    /// `DATA`. In examples: `object`.
    ///
    /// See [`PositionsData`].
    #[inline]
    pub fn data(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("DATA", value.into()))
    }

    /// `MORE`: `string`.
    #[inline]
    pub fn more(self, value: impl Into<String>) -> Self {
        Self(self.0.text("MORE", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Positions {
    const NAME: &'static str = "rule.bodies.positions";
    const POSITIONAL: &'static [&'static str] = &["ID", "DATA", "MORE"];
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `DATA` of `rule.bodies.positions`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct PositionsData(rt::Params);

impl PositionsData {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `TITLE`: `string`. Seen in examples only.
    #[inline]
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TITLE", value.into()))
    }

    /// `SIZE`: `integer`. Seen in examples only.
    #[inline]
    pub fn size(self, value: i64) -> Self {
        Self(self.0.int("SIZE", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<PositionsData> for rt::Params {
    #[inline]
    fn from(object: PositionsData) -> Self {
        object.0
    }
}

impl From<PositionsData> for rt::Value {
    #[inline]
    fn from(object: PositionsData) -> Self {
        object.0.into_value()
    }
}

/// Take What a Shell Writes: `rule.bodies.shell`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/bodies/rule-bodies-shell.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Shell(rt::Params);

impl Shell {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `label`: `string`.
    #[inline]
    pub fn label(self, value: impl Into<String>) -> Self {
        Self(self.0.text("label", value.into()))
    }

    /// `since`: `string`.
    #[inline]
    pub fn since(self, value: impl Into<String>) -> Self {
        Self(self.0.text("since", value.into()))
    }

    /// `items`: `array`. In examples: `object`.
    ///
    /// See [`ShellItems`].
    #[inline]
    pub fn items(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("items", value.into()))
    }

    /// `more`: `integer`. Seen in examples only.
    #[inline]
    pub fn more(self, value: i64) -> Self {
        Self(self.0.int("more", value))
    }

    /// `until`: `string`. Seen in examples only.
    #[inline]
    pub fn until(self, value: impl Into<String>) -> Self {
        Self(self.0.text("until", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Shell {
    const NAME: &'static str = "rule.bodies.shell";
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `items` of `rule.bodies.shell`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ShellItems(rt::Params);

impl ShellItems {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `NAME`: `string`. Seen in examples only.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("NAME", value.into()))
    }

    /// `SORT`: `integer`. Seen in examples only.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("SORT", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<ShellItems> for rt::Params {
    #[inline]
    fn from(object: ShellItems) -> Self {
        object.0
    }
}

impl From<ShellItems> for rt::Value {
    #[inline]
    fn from(object: ShellItems) -> Self {
        object.0.into_value()
    }
}

/// Send What Another Value Names: `rule.bodies.sibling`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/bodies/rule-bodies-sibling.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Sibling(rt::Params);

impl Sibling {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `KIND`: `string`.
    #[inline]
    pub fn kind(self, value: impl Into<String>) -> Self {
        Self(self.0.text("KIND", value.into()))
    }

    /// `SETTINGS`: `object`.
    #[inline]
    pub fn settings(self, value: SiblingSettings) -> Self {
        Self(self.0.object("SETTINGS", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Sibling {
    const NAME: &'static str = "rule.bodies.sibling";
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `SETTINGS` of `rule.bodies.sibling`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct SiblingSettings(rt::Params);

impl SiblingSettings {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `SIZE`: `integer`. In examples: `object`.
    #[inline]
    pub fn size(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("SIZE", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<SiblingSettings> for rt::Params {
    #[inline]
    fn from(object: SiblingSettings) -> Self {
        object.0
    }
}

/// Send a Value in Another Spelling: `rule.bodies.spelled`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/bodies/rule-bodies-spelled.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Spelled(rt::Params);

impl Spelled {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ORDER`: `string`. Values: `ASC`, `DESC` or others.
    #[inline]
    pub fn order(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ORDER", value.into()))
    }

    /// `LEVEL`: `integer`. Values: `1`, `2`.
    #[inline]
    pub fn level(self, value: i64) -> Self {
        Self(self.0.int("LEVEL", value))
    }

    /// `FILTER`: `object`.
    ///
    /// See [`SpelledFilter`].
    #[inline]
    pub fn filter(self, value: impl Into<rt::Filter>) -> Self {
        Self(self.0.filter("FILTER", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Spelled {
    const NAME: &'static str = "rule.bodies.spelled";
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `FILTER` of `rule.bodies.spelled`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct SpelledFilter(rt::Params);

impl SpelledFilter {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `REAL`. Values: `1`, `2`.
    #[inline]
    pub fn real(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("REAL", value.into()))
    }

    /// `STATE`. Values: `-1`, `-2` or others.
    #[inline]
    pub fn state(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("STATE", value.into()))
    }

    /// Any other condition by its key on the wire: an operator and a field, as in `>=REAL`.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<SpelledFilter> for rt::Params {
    #[inline]
    fn from(object: SpelledFilter) -> Self {
        object.0
    }
}

impl From<SpelledFilter> for rt::Filter {
    #[inline]
    fn from(object: SpelledFilter) -> Self {
        object.0.into()
    }
}

/// Send What a Tab Describes: `rule.bodies.variants`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/bodies/rule-bodies-variants.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Variants(rt::Params);

impl Variants {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `SETTINGS`: `object`.
    #[inline]
    pub fn settings(self, value: VariantsSettings) -> Self {
        Self(self.0.object("SETTINGS", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Variants {
    const NAME: &'static str = "rule.bodies.variants";
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `SETTINGS` of `rule.bodies.variants`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct VariantsSettings(rt::Params);

impl VariantsSettings {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `WRAP`: `boolean`. With: `Text`. In examples: `string`.
    #[inline]
    pub fn wrap(self, value: bool) -> Self {
        Self(self.0.yes_no("WRAP", value))
    }

    /// `DIGITS`: `integer`. With: `Number`.
    #[inline]
    pub fn digits(self, value: i64) -> Self {
        Self(self.0.int("DIGITS", value))
    }

    /// `STEP`: `integer`. With: `Number`. In examples: `object`.
    #[inline]
    pub fn step(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("STEP", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<VariantsSettings> for rt::Params {
    #[inline]
    fn from(object: VariantsSettings) -> Self {
        object.0
    }
}

/// Contradict the Table: `rule.bodies.wrong`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/bodies/rule-bodies-wrong.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Wrong(rt::Params);

impl Wrong {
    /// A request with its required parameters:
    ///
    /// - `id`: `integer`.
    /// - `name`: `string`.
    #[inline]
    pub fn new(id: i64, name: impl Into<String>) -> Self {
        Self(rt::Params::new().int("id", id).text("name", name.into()))
    }

    /// `flag`: `boolean`.
    #[inline]
    pub fn flag(self, value: bool) -> Self {
        Self(self.0.flag("flag", value))
    }

    /// `filter`: `object`.
    ///
    /// See [`WrongFilter`].
    #[inline]
    pub fn filter(self, value: impl Into<rt::Filter>) -> Self {
        Self(self.0.filter("filter", value))
    }

    /// `fields`: `object`.
    #[inline]
    pub fn fields(self, value: WrongFields) -> Self {
        Self(self.0.object("fields", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Wrong {
    const NAME: &'static str = "rule.bodies.wrong";
    const REQUIRED: &'static [&'static str] = &["id", "name"];
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `filter` of `rule.bodies.wrong`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct WrongFilter(rt::Params);

impl WrongFilter {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `level`: `integer`.
    #[inline]
    pub fn level(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("level", value.into()))
    }

    /// Any other condition by its key on the wire: an operator and a field, as in `>=level`.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<WrongFilter> for rt::Params {
    #[inline]
    fn from(object: WrongFilter) -> Self {
        object.0
    }
}

impl From<WrongFilter> for rt::Filter {
    #[inline]
    fn from(object: WrongFilter) -> Self {
        object.0.into()
    }
}

/// Keys of `fields` of `rule.bodies.wrong`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct WrongFields(rt::Params);

impl WrongFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `colour`: `string`. Required.
    #[inline]
    pub fn colour(self, value: impl Into<String>) -> Self {
        Self(self.0.text("colour", value.into()))
    }

    /// `size`: `integer`.
    #[inline]
    pub fn size(self, value: i64) -> Self {
        Self(self.0.int("size", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<WrongFields> for rt::Params {
    #[inline]
    fn from(object: WrongFields) -> Self {
        object.0
    }
}
