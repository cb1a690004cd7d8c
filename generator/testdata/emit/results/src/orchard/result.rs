// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `orchard.result.*`.

use bitrix24_runtime as rt;

/// Array: `orchard.result.array`
///
/// Scope: `orchard`.
///
/// [Documentation](https://apidocs.bitrix24.com/r.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Array(rt::Params);

impl Array {
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

impl rt::Method for Array {
    const NAME: &'static str = "orchard.result.array";
    type Output = Vec<rt::Value>;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Get: `orchard.result.get`
///
/// Scope: `orchard`.
///
/// [Documentation](https://apidocs.bitrix24.com/r.html)
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
    const NAME: &'static str = "orchard.result.get";
    type Output = rt::Either<GetOutput, bool>;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `orchard.result.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `ID`: `integer`. In examples: `string`.
    pub id: Option<i64>,
    /// `RIPE`: `boolean`. Values: `Y`, `N`.
    pub ripe: Option<bool>,
    /// `SWEET`: `string`. Values: `Y`, `N`.
    pub sweet: Option<bool>,
    /// `COLOUR`: `string`. Values: `red`, `green` or others.
    pub colour: Option<String>,
    /// `HEIGHT`: `double`.
    pub height: Option<f64>,
    /// `PLANTED`: `datetime`. In examples: `boolean`.
    pub planted: Option<rt::DateTime>,
    /// `PARENT`: `integer`. In examples: `object`.
    pub parent: Option<rt::Either<rt::Map, i64>>,
    /// `OWNER`: `user`.
    pub owner: Option<i64>,
    /// `TAGS`: `string[]`.
    pub tags: Option<Vec<String>>,
    /// `GRID`: `integer[][]`.
    pub grid: Option<Vec<Vec<i64>>>,
    /// `FREE`: `object`.
    pub free: Option<rt::Map>,
    /// `LIST`: `array`.
    pub list: Option<Vec<rt::Value>>,
    /// `ANY`: `any`.
    pub any: Option<rt::Value>,
    /// `NOTE`: `string | null`. Seen in examples only.
    pub note: Option<String>,
    /// `NEST`: `object`.
    pub nest: Option<GetOutputNest>,
    /// `BRANCHES`: `object[]`.
    pub branches: Option<Vec<GetOutputBranches>>,
    /// `DAMAGE`: `object | boolean`.
    pub damage: Option<GetOutputDamage>,
    /// What no field has taken, such as `UF_...` (`string`).
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutput", self, f)
    }
}

impl rt::Object for GetOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("ID", &mut self.id);
        f.flag("RIPE", &mut self.ripe);
        f.flag("SWEET", &mut self.sweet);
        f.text("COLOUR", &mut self.colour);
        f.number("HEIGHT", &mut self.height);
        f.date_time("PLANTED", &mut self.planted);
        f.field("PARENT", &mut self.parent);
        f.int("OWNER", &mut self.owner);
        f.field("TAGS", &mut self.tags);
        f.field("GRID", &mut self.grid);
        f.field("FREE", &mut self.free);
        f.field("LIST", &mut self.list);
        f.value("ANY", &mut self.any);
        f.text("NOTE", &mut self.note);
        f.field("NEST", &mut self.nest);
        f.field("BRANCHES", &mut self.branches);
        f.field("DAMAGE", &mut self.damage);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.NEST` of `orchard.result.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputNest {
    /// `EGGS`: `integer`.
    pub eggs: Option<i64>,
    /// `bird`: `object`.
    pub bird: Option<GetOutputNestBird>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputNest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputNest", self, f)
    }
}

impl rt::Object for GetOutputNest {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("EGGS", &mut self.eggs);
        f.field("bird", &mut self.bird);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.NEST.bird` of `orchard.result.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputNestBird {
    /// `name`: `string`.
    pub name: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputNestBird {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputNestBird", self, f)
    }
}

impl rt::Object for GetOutputNestBird {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("name", &mut self.name);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.BRANCHES` of `orchard.result.get`, `result.items` of `orchard.result.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputBranches {
    /// `LENGTH`: `double`.
    pub length: Option<f64>,
    /// `LEAVES`: `array`.
    pub leaves: Option<Vec<GetOutputBranchesLeaves>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputBranches {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputBranches", self, f)
    }
}

impl rt::Object for GetOutputBranches {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.number("LENGTH", &mut self.length);
        f.field("LEAVES", &mut self.leaves);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.BRANCHES.LEAVES` of `orchard.result.get`, `result.items.LEAVES` of
/// `orchard.result.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputBranchesLeaves {
    /// `GREEN`: `boolean`.
    pub green: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputBranchesLeaves {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputBranchesLeaves", self, f)
    }
}

impl rt::Object for GetOutputBranchesLeaves {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.flag("GREEN", &mut self.green);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.DAMAGE` of `orchard.result.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputDamage {
    /// `BY`: `string`.
    pub by: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputDamage {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputDamage", self, f)
    }
}

impl rt::Object for GetOutputDamage {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("BY", &mut self.by);
        f.rest(&mut self.extra);
    }
}

/// Number: `orchard.result.int`
///
/// Scope: `orchard`.
///
/// [Documentation](https://apidocs.bitrix24.com/r.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Int(rt::Params);

impl Int {
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

impl rt::Method for Int {
    const NAME: &'static str = "orchard.result.int";
    type Output = i64;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Numbers: `orchard.result.ints`
///
/// Scope: `orchard`.
///
/// [Documentation](https://apidocs.bitrix24.com/r.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Ints(rt::Params);

impl Ints {
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

impl rt::Method for Ints {
    const NAME: &'static str = "orchard.result.ints";
    type Output = Vec<i64>;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// List: `orchard.result.list`
///
/// Scope: `orchard`.
///
/// [Documentation](https://apidocs.bitrix24.com/r.html)
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
    const NAME: &'static str = "orchard.result.list";
    type Output = ListOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `orchard.result.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `items`: `object[]`.
    pub items: Option<Vec<GetOutputBranches>>,
    /// `total`: `integer`.
    pub total: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListOutput", self, f)
    }
}

impl rt::Object for ListOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("items", &mut self.items);
        f.int("total", &mut self.total);
        f.rest(&mut self.extra);
    }
}

/// Map by Id: `orchard.result.map`
///
/// Scope: `orchard`.
///
/// [Documentation](https://apidocs.bitrix24.com/r.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Map(rt::Params);

impl Map {
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

impl rt::Method for Map {
    const NAME: &'static str = "orchard.result.map";
    type Output = rt::IdMap<MapOutputEntry>;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result.<treeId>` of `orchard.result.map`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MapOutputEntry {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `LEAVES`: `object`.
    pub leaves: Option<rt::IdMap<i64>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for MapOutputEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("MapOutputEntry", self, f)
    }
}

impl rt::Object for MapOutputEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("ID", &mut self.id);
        f.field("LEAVES", &mut self.leaves);
        f.rest(&mut self.extra);
    }
}

/// Number or Null: `orchard.result.maybe`
///
/// Scope: `orchard`.
///
/// [Documentation](https://apidocs.bitrix24.com/r.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Maybe(rt::Params);

impl Maybe {
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

impl rt::Method for Maybe {
    const NAME: &'static str = "orchard.result.maybe";
    type Output = Option<i64>;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// None Documented: `orchard.result.none`
///
/// Scope: `orchard`.
///
/// [Documentation](https://apidocs.bitrix24.com/r.html)
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
    const NAME: &'static str = "orchard.result.none";
    type Output = rt::Value;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Null: `orchard.result.null`
///
/// Scope: `orchard`.
///
/// [Documentation](https://apidocs.bitrix24.com/r.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Null(rt::Params);

impl Null {
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

impl rt::Method for Null {
    const NAME: &'static str = "orchard.result.null";
    type Output = ();
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Object: `orchard.result.object`
///
/// Scope: `orchard`.
///
/// [Documentation](https://apidocs.bitrix24.com/r.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Object(rt::Params);

impl Object {
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

impl rt::Method for Object {
    const NAME: &'static str = "orchard.result.object";
    type Output = rt::Map;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Seen: `orchard.result.seen`
///
/// Scope: `orchard`.
///
/// [Documentation](https://apidocs.bitrix24.com/seen.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Seen(rt::Params);

impl Seen {
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

impl rt::Method for Seen {
    const NAME: &'static str = "orchard.result.seen";
    type Output = rt::Either<SeenOutput, bool>;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `orchard.result.seen`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SeenOutput {
    /// `text`: `datetime`. In examples: `boolean`.
    pub text: Option<rt::DateTime>,
    /// `number`: `integer`. In examples: `double`.
    pub number: Option<f64>,
    /// `field`: `string`. In examples: `object`.
    pub field: Option<rt::Either<SeenOutputField, String>>,
    /// `list`: `object`. In examples: `object[]`.
    pub list: Option<Vec<SeenOutputList>>,
    /// `map`: `array`. In examples: `object`.
    pub map: Option<rt::IdMap<String>>,
    /// `none`: `object`. In examples: `boolean`.
    pub none: Option<SeenOutputList>,
    /// `unexplained`: `orchard_mystery`. In examples: `integer[]`.
    pub unexplained: Option<Vec<i64>>,
    /// `neither`: `object`. In examples: `string[][]`.
    pub neither: Option<rt::Value>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for SeenOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("SeenOutput", self, f)
    }
}

impl rt::Object for SeenOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.date_time("text", &mut self.text);
        f.number("number", &mut self.number);
        f.field("field", &mut self.field);
        f.field("list", &mut self.list);
        f.field("map", &mut self.map);
        f.field("none", &mut self.none);
        f.field("unexplained", &mut self.unexplained);
        f.value("neither", &mut self.neither);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.field` of `orchard.result.seen`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SeenOutputField {
    /// `title`: `string`.
    pub title: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for SeenOutputField {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("SeenOutputField", self, f)
    }
}

impl rt::Object for SeenOutputField {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("title", &mut self.title);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.list` of `orchard.result.seen`, `result.none` of `orchard.result.seen`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SeenOutputList {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for SeenOutputList {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("SeenOutputList", self, f)
    }
}

impl rt::Object for SeenOutputList {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("ID", &mut self.id);
        f.rest(&mut self.extra);
    }
}

/// Union: `orchard.result.union`
///
/// Scope: `orchard`.
///
/// [Documentation](https://apidocs.bitrix24.com/r.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Union(rt::Params);

impl Union {
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

impl rt::Method for Union {
    const NAME: &'static str = "orchard.result.union";
    type Output = rt::Id;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}
