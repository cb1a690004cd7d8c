// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Objects that several methods share.

use bitrix24_runtime as rt;

#[cfg(feature = "rule")]
/// Keys of `board`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/enrich/data-types.html#board)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Board {
    /// `width`: `integer`. In examples: `string`.
    pub width: Option<i64>,
    /// `depth`: `string`. Seen in examples only.
    pub depth: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "rule")]
impl ::std::fmt::Debug for Board {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("Board", self, f)
    }
}

#[cfg(feature = "rule")]
impl rt::Object for Board {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("width", &mut self.width);
        f.text("depth", &mut self.depth);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "rule")]
/// Keys of `chest-fields.lid`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/chest-fields.html#lid)
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ChestFieldsLidInput(rt::Params);

#[cfg(feature = "rule")]
impl ChestFieldsLidInput {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `hinges`: `integer`.
    #[inline]
    pub fn hinges(self, value: i64) -> Self {
        Self(self.0.int("hinges", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "rule")]
impl From<ChestFieldsLidInput> for rt::Params {
    #[inline]
    fn from(object: ChestFieldsLidInput) -> Self {
        object.0
    }
}

#[cfg(feature = "rule")]
impl From<ChestFieldsLidInput> for rt::Value {
    #[inline]
    fn from(object: ChestFieldsLidInput) -> Self {
        object.0.into_value()
    }
}

#[cfg(feature = "rule")]
/// Keys of `chest-fields.lid`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/chest-fields.html#lid)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChestFieldsLid {
    /// `hinges`: `integer`.
    pub hinges: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "rule")]
impl ::std::fmt::Debug for ChestFieldsLid {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ChestFieldsLid", self, f)
    }
}

#[cfg(feature = "rule")]
impl rt::Object for ChestFieldsLid {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("hinges", &mut self.hinges);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "rule")]
/// Keys of `chest-fields.parameters-of-the-chestdto-object`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/chest-fields.html#parameters-of-the-chestdto-object)
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ChestFieldsParametersOfTheChestdtoObjectInput(rt::Params);

#[cfg(feature = "rule")]
impl ChestFieldsParametersOfTheChestdtoObjectInput {
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

    /// `lid`: `LidDto`. In examples: `object`.
    ///
    /// See [`ChestFieldsLidInput`].
    #[inline]
    pub fn lid(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("lid", value.into()))
    }

    /// `opened`: `datetime`.
    #[inline]
    pub fn opened(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("opened", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "rule")]
impl From<ChestFieldsParametersOfTheChestdtoObjectInput> for rt::Params {
    #[inline]
    fn from(object: ChestFieldsParametersOfTheChestdtoObjectInput) -> Self {
        object.0
    }
}

#[cfg(feature = "rule")]
impl From<ChestFieldsParametersOfTheChestdtoObjectInput> for rt::Value {
    #[inline]
    fn from(object: ChestFieldsParametersOfTheChestdtoObjectInput) -> Self {
        object.0.into_value()
    }
}

#[cfg(feature = "rule")]
/// Keys of `chest-fields.parameters-of-the-chestdto-object`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/chest-fields.html#parameters-of-the-chestdto-object)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChestFieldsParametersOfTheChestdtoObject {
    /// `colour`: `string`.
    pub colour: Option<String>,
    /// `lid`: `LidDto`. In examples: `object`.
    pub lid: Option<ChestFieldsLid>,
    /// `opened`: `datetime`.
    pub opened: Option<rt::DateTime>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "rule")]
impl ::std::fmt::Debug for ChestFieldsParametersOfTheChestdtoObject {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ChestFieldsParametersOfTheChestdtoObject", self, f)
    }
}

#[cfg(feature = "rule")]
impl rt::Object for ChestFieldsParametersOfTheChestdtoObject {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("colour", &mut self.colour);
        f.field("lid", &mut self.lid);
        f.date_time("opened", &mut self.opened);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "rule")]
/// Keys of `hut-fields`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/hut-fields.html)
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct HutFieldsInput(rt::Params);

#[cfg(feature = "rule")]
impl HutFieldsInput {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `BEDS`: `integer`.
    #[inline]
    pub fn beds(self, value: i64) -> Self {
        Self(self.0.int("BEDS", value))
    }

    /// `STOVE`: `string`.
    #[inline]
    pub fn stove(self, value: impl Into<String>) -> Self {
        Self(self.0.text("STOVE", value.into()))
    }

    /// `WALLS`: `string`.
    #[inline]
    pub fn walls(self, value: impl Into<String>) -> Self {
        Self(self.0.text("WALLS", value.into()))
    }

    /// `MAP_USE`: `string`.
    #[inline]
    pub fn map_use(self, value: impl Into<String>) -> Self {
        Self(self.0.text("MAP_USE", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "rule")]
impl From<HutFieldsInput> for rt::Params {
    #[inline]
    fn from(object: HutFieldsInput) -> Self {
        object.0
    }
}

#[cfg(feature = "rule")]
/// Keys of `kinds-object-fields`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/kinds/object-fields.html)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KindsObjectFields {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `other`: `integer`. Seen in examples only.
    pub other: Option<i64>,
    /// `size`: `integer | double`. In examples: `string`.
    pub size: Option<f64>,
    /// `petals`: `datetime`. With: `Flower`.
    pub petals: Option<rt::DateTime>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "rule")]
impl ::std::fmt::Debug for KindsObjectFields {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("KindsObjectFields", self, f)
    }
}

#[cfg(feature = "rule")]
impl rt::Object for KindsObjectFields {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.int("other", &mut self.other);
        f.number("size", &mut self.size);
        f.date_time("petals", &mut self.petals);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "library")]
/// Keys of `library_author`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/data-types.html#library_author)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LibraryAuthor {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "library")]
impl ::std::fmt::Debug for LibraryAuthor {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("LibraryAuthor", self, f)
    }
}

#[cfg(feature = "library")]
impl rt::Object for LibraryAuthor {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.text("name", &mut self.name);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "rule")]
/// Keys of `rule_crate`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/enrich/data-types.html#rule_crate)
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct RuleCrateInput(rt::Params);

#[cfg(feature = "rule")]
impl RuleCrateInput {
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
    pub fn label(self, value: impl Into<String>) -> Self {
        Self(self.0.text("label", value.into()))
    }

    /// `lid`: `rule_lid`. In examples: `object`.
    ///
    /// See [`RuleLidInput`].
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
    pub fn seal(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.texts("seal", value))
    }

    /// `weight`: `double`. Seen in examples only.
    #[inline]
    pub fn weight(self, value: f64) -> Self {
        Self(self.0.number("weight", value))
    }

    /// Any other key by its name on the wire, such as `tag...` (`string`).
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "rule")]
impl From<RuleCrateInput> for rt::Params {
    #[inline]
    fn from(object: RuleCrateInput) -> Self {
        object.0
    }
}

#[cfg(feature = "rule")]
impl From<RuleCrateInput> for rt::Value {
    #[inline]
    fn from(object: RuleCrateInput) -> Self {
        object.0.into_value()
    }
}

#[cfg(feature = "rule")]
/// Keys of `rule_crate`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/enrich/data-types.html#rule_crate)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleCrate {
    /// `id`: `integer`. In examples: `string`.
    pub id: Option<i64>,
    /// `label`: `string`. Values: `fragile`, `heavy`.
    pub label: Option<String>,
    /// `lid`: `rule_lid`. In examples: `object`.
    pub lid: Option<RuleLid>,
    /// `onlySent`: `boolean`. Seen in examples only.
    pub only_sent: Option<bool>,
    /// `seal`: `string[]`. Seen in examples only.
    pub seal: Option<Vec<String>>,
    /// `weight`: `double`. Seen in examples only.
    pub weight: Option<f64>,
    /// What no field has taken, such as `tag...` (`string`).
    pub extra: rt::Map,
}

#[cfg(feature = "rule")]
impl ::std::fmt::Debug for RuleCrate {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("RuleCrate", self, f)
    }
}

#[cfg(feature = "rule")]
impl rt::Object for RuleCrate {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.text("label", &mut self.label);
        f.field("lid", &mut self.lid);
        f.flag("onlySent", &mut self.only_sent);
        f.field("seal", &mut self.seal);
        f.number("weight", &mut self.weight);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "rule")]
/// Keys of `rule_lid`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/enrich/entities.html#rule_lid)
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct RuleLidInput(rt::Params);

#[cfg(feature = "rule")]
impl RuleLidInput {
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

    /// `tight`: `boolean`. In examples: `string`.
    #[inline]
    pub fn tight(self, value: bool) -> Self {
        Self(self.0.yes_no("tight", value))
    }

    /// `hinges`: `integer`. Seen in examples only.
    #[inline]
    pub fn hinges(self, value: i64) -> Self {
        Self(self.0.int("hinges", value))
    }

    /// `colour`: `string`. Seen in examples only.
    #[inline]
    pub fn colour(self, value: impl Into<String>) -> Self {
        Self(self.0.text("colour", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "rule")]
impl From<RuleLidInput> for rt::Params {
    #[inline]
    fn from(object: RuleLidInput) -> Self {
        object.0
    }
}

#[cfg(feature = "rule")]
impl From<RuleLidInput> for rt::Value {
    #[inline]
    fn from(object: RuleLidInput) -> Self {
        object.0.into_value()
    }
}

#[cfg(feature = "rule")]
/// Keys of `rule_lid`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/enrich/entities.html#rule_lid)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleLid {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `tight`: `boolean`. In examples: `string`.
    pub tight: Option<bool>,
    /// `hinges`: `integer`. Seen in examples only.
    pub hinges: Option<i64>,
    /// `colour`: `string`. Seen in examples only.
    pub colour: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "rule")]
impl ::std::fmt::Debug for RuleLid {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("RuleLid", self, f)
    }
}

#[cfg(feature = "rule")]
impl rt::Object for RuleLid {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.flag("tight", &mut self.tight);
        f.int("hinges", &mut self.hinges);
        f.text("colour", &mut self.colour);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "rule")]
/// Keys of `rule_owner`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/data-types.html#rule_owner)
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct RuleOwnerInput(rt::Params);

#[cfg(feature = "rule")]
impl RuleOwnerInput {
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

    /// `kind`: `string`. Values: `user`, `bot`.
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

#[cfg(feature = "rule")]
impl From<RuleOwnerInput> for rt::Params {
    #[inline]
    fn from(object: RuleOwnerInput) -> Self {
        object.0
    }
}

#[cfg(feature = "rule")]
impl From<RuleOwnerInput> for rt::Value {
    #[inline]
    fn from(object: RuleOwnerInput) -> Self {
        object.0.into_value()
    }
}

#[cfg(feature = "rule")]
/// Keys of `rule_owner`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/data-types.html#rule_owner)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleOwner {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `kind`: `string`. Values: `user`, `bot`.
    pub kind: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "rule")]
impl ::std::fmt::Debug for RuleOwner {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("RuleOwner", self, f)
    }
}

#[cfg(feature = "rule")]
impl rt::Object for RuleOwner {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.text("kind", &mut self.kind);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "rule")]
/// Keys of `rule_rack`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/enrich/data-types.html#rule_rack)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleRack {
    /// `boards`: `object`.
    pub boards: Option<RuleRackBoards>,
    /// `label`: `string`.
    pub label: Option<String>,
    /// `spare`: `string | board`.
    pub spare: Option<rt::Either<Board, String>>,
    /// `either`: `rule_crate | board`.
    pub either: Option<rt::Value>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "rule")]
impl ::std::fmt::Debug for RuleRack {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("RuleRack", self, f)
    }
}

#[cfg(feature = "rule")]
impl rt::Object for RuleRack {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("boards", &mut self.boards);
        f.text("label", &mut self.label);
        f.field("spare", &mut self.spare);
        f.value("either", &mut self.either);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "rule")]
/// Keys of `rule_rack.boards`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/enrich/data-types.html#rule_rackboards)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleRackBoards {
    /// `upper`: `board[]`.
    pub upper: Option<Vec<Board>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "rule")]
impl ::std::fmt::Debug for RuleRackBoards {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("RuleRackBoards", self, f)
    }
}

#[cfg(feature = "rule")]
impl rt::Object for RuleRackBoards {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("upper", &mut self.upper);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "rule")]
/// Keys of `rule_slot`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/enrich/entities.html#rule_slot)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleSlot {
    /// `type`: `string`.
    pub r#type: Option<String>,
    /// `isRequired`: `boolean`.
    pub is_required: Option<bool>,
    /// `isReadOnly`: `boolean`.
    pub is_read_only: Option<bool>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "rule")]
impl ::std::fmt::Debug for RuleSlot {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("RuleSlot", self, f)
    }
}

#[cfg(feature = "rule")]
impl rt::Object for RuleSlot {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("type", &mut self.r#type);
        f.flag("isRequired", &mut self.is_required);
        f.flag("isReadOnly", &mut self.is_read_only);
        f.text("title", &mut self.title);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "rule")]
/// Keys of `rule_thing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/data-types.html#rule_thing)
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct RuleThingInput(rt::Params);

#[cfg(feature = "rule")]
impl RuleThingInput {
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

    /// `title`: `string`.
    #[inline]
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("title", value.into()))
    }

    /// `level`: `rule_level`. In examples: `integer`.
    #[inline]
    pub fn level(self, value: i64) -> Self {
        Self(self.0.int("level", value))
    }

    /// `owner`: `rule_owner`.
    ///
    /// See [`RuleOwnerInput`].
    #[inline]
    pub fn owner(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("owner", value.into()))
    }

    /// `parts`: `rule_thing[]`.
    #[inline]
    pub fn parts(self, value: impl IntoIterator<Item = RuleThingInput>) -> Self {
        Self(self.0.objects("parts", value))
    }

    /// `type`: `string`. Seen in examples only.
    #[inline]
    pub fn r#type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("type", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "rule")]
impl From<RuleThingInput> for rt::Params {
    #[inline]
    fn from(object: RuleThingInput) -> Self {
        object.0
    }
}

#[cfg(feature = "rule")]
impl From<RuleThingInput> for rt::Value {
    #[inline]
    fn from(object: RuleThingInput) -> Self {
        object.0.into_value()
    }
}

#[cfg(feature = "rule")]
/// Keys of `rule_thing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/data-types.html#rule_thing)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleThing {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `level`: `rule_level`. In examples: `integer`.
    pub level: Option<i64>,
    /// `owner`: `rule_owner`.
    pub owner: Option<RuleOwner>,
    /// `parts`: `rule_thing[]`.
    pub parts: Option<Vec<RuleThing>>,
    /// `type`: `string`. Seen in examples only.
    pub r#type: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "rule")]
impl ::std::fmt::Debug for RuleThing {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("RuleThing", self, f)
    }
}

#[cfg(feature = "rule")]
impl rt::Object for RuleThing {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.text("title", &mut self.title);
        f.int("level", &mut self.level);
        f.field("owner", &mut self.owner);
        f.field("parts", &mut self.parts);
        f.text("type", &mut self.r#type);
        f.rest(&mut self.extra);
    }
}
