// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `rule.result.*`.

use bitrix24_runtime as rt;

pub mod declared;

/// Answer Like Another: `rule.result.alike`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/result/rule-result-alike.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Alike(rt::Params);

impl Alike {
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

impl rt::Method for Alike {
    const NAME: &'static str = "rule.result.alike";
    type Output = AlikeOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `rule.result.alike`, `result` of `rule.result.oneline`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlikeOutput {
    /// `colour`: `string`.
    pub colour: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for AlikeOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("AlikeOutput", self, f)
    }
}

impl rt::Object for AlikeOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("colour", &mut self.colour);
        f.rest(&mut self.extra);
    }
}

/// Describe Objects by Anchor: `rule.result.anchor`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/result/rule-result-anchor.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Anchor(rt::Params);

impl Anchor {
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

impl rt::Method for Anchor {
    const NAME: &'static str = "rule.result.anchor";
    type Output = Vec<AnchorOutput>;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `rule.result.anchor`, `result` of `rule.result.elsewhere`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnchorOutput {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `members`: `object[]`.
    pub members: Option<Vec<AnchorOutputMembers>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for AnchorOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("AnchorOutput", self, f)
    }
}

impl rt::Object for AnchorOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.field("members", &mut self.members);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.members` of `rule.result.anchor`, `result.members` of `rule.result.elsewhere`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnchorOutputMembers {
    /// `userId`: `integer`.
    pub user_id: Option<i64>,
    /// `role`: `string`. Values: `a`, `b`.
    pub role: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for AnchorOutputMembers {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("AnchorOutputMembers", self, f)
    }
}

impl rt::Object for AnchorOutputMembers {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("userId", &mut self.user_id);
        f.text("role", &mut self.role);
        f.rest(&mut self.extra);
    }
}

/// Leave Rows out of the Example: `rule.result.between`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/result/rule-result-between.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Between(rt::Params);

impl Between {
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

impl rt::Method for Between {
    const NAME: &'static str = "rule.result.between";
    type Output = BetweenOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `rule.result.between`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetweenOutput {
    /// `thing`: `object`.
    pub thing: Option<BetweenOutputThing>,
    /// `late`: `string`.
    pub late: Option<String>,
    /// `count`: `integer`.
    pub count: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for BetweenOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("BetweenOutput", self, f)
    }
}

impl rt::Object for BetweenOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("thing", &mut self.thing);
        f.text("late", &mut self.late);
        f.int("count", &mut self.count);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.thing` of `rule.result.between`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetweenOutputThing {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `hidden`: `string`.
    pub hidden: Option<String>,
    /// `size`: `integer`.
    pub size: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for BetweenOutputThing {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("BetweenOutputThing", self, f)
    }
}

impl rt::Object for BetweenOutputThing {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.text("hidden", &mut self.hidden);
        f.int("size", &mut self.size);
        f.rest(&mut self.extra);
    }
}

/// Have an Example That Is No JSON: `rule.result.broken`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/result/rule-result-broken.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Broken(rt::Params);

impl Broken {
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

impl rt::Method for Broken {
    const NAME: &'static str = "rule.result.broken";
    type Output = i64;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Show the Same Keys Twice: `rule.result.code`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/result/rule-result-code.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Code(rt::Params);

impl Code {
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

impl rt::Method for Code {
    const NAME: &'static str = "rule.result.code";
    type Output = CodeOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `rule.result.code`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CodeOutput {
    /// `left`: `object`.
    pub left: Option<CodeOutputLeft>,
    /// `right`: `object`.
    pub right: Option<CodeOutputLeft>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for CodeOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("CodeOutput", self, f)
    }
}

impl rt::Object for CodeOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("left", &mut self.left);
        f.field("right", &mut self.right);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.left` of `rule.result.code`, `result.right` of `rule.result.code`,
/// `result.thing.owner` of `rule.result.flat`, `result` of `rule.result.loose` and 3 more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CodeOutputLeft {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for CodeOutputLeft {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("CodeOutputLeft", self, f)
    }
}

impl rt::Object for CodeOutputLeft {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.text("name", &mut self.name);
        f.rest(&mut self.extra);
    }
}

/// Answer with What Is Declared: `rule.result.declared`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/result/rule-result-declared.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Declared(rt::Params);

impl Declared {
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

impl rt::Method for Declared {
    const NAME: &'static str = "rule.result.declared";
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Declare Dates: `rule.result.declareddate`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/result/rule-result-declareddate.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Declareddate(rt::Params);

impl Declareddate {
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

impl rt::Method for Declareddate {
    const NAME: &'static str = "rule.result.declareddate";
    type Output = DeclareddateOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `rule.result.declareddate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeclareddateOutput {
    /// `opened`: `datetime | null`. Seen in examples only.
    pub opened: Option<rt::DateTime>,
    /// `closed`: `string`. Seen in examples only.
    pub closed: Option<String>,
    /// `label`: `string`. Seen in examples only.
    pub label: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for DeclareddateOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("DeclareddateOutput", self, f)
    }
}

impl rt::Object for DeclareddateOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.date_time("opened", &mut self.opened);
        f.text("closed", &mut self.closed);
        f.text("label", &mut self.label);
        f.rest(&mut self.extra);
    }
}

/// Declare Maps: `rule.result.declaredmaps`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/result/rule-result-declaredmaps.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Declaredmaps(rt::Params);

impl Declaredmaps {
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

impl rt::Method for Declaredmaps {
    const NAME: &'static str = "rule.result.declaredmaps";
    type Output = DeclaredmapsOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `rule.result.declaredmaps`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeclaredmapsOutput {
    /// `boxes`: `object`.
    pub boxes: Option<rt::IdMap<DeclaredmapsOutputBoxesEntry>>,
    /// `piles`: `object[]`.
    pub piles: Option<Vec<rt::IdMap<DeclaredmapsOutputPilesEntry>>>,
    /// `nested`: `object`.
    pub nested: Option<DeclaredmapsOutputNested>,
    /// `documented`: `object`.
    pub documented: Option<DeclaredmapsOutputDocumented>,
    /// `flags`: `object`.
    pub flags: Option<DeclaredmapsOutputFlags>,
    /// `prices`: `object`.
    pub prices: Option<rt::IdMap<f64>>,
    /// `titles`: `object | array`.
    pub titles: Option<rt::Value>,
    /// `whatever`: `object`.
    pub whatever: Option<DeclaredmapsOutputWhatever>,
    /// `named`: `object`. Seen in examples only.
    pub named: Option<rt::IdMap<DeclaredmapsOutputPilesEntry>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for DeclaredmapsOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("DeclaredmapsOutput", self, f)
    }
}

impl rt::Object for DeclaredmapsOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("boxes", &mut self.boxes);
        f.field("piles", &mut self.piles);
        f.field("nested", &mut self.nested);
        f.field("documented", &mut self.documented);
        f.field("flags", &mut self.flags);
        f.field("prices", &mut self.prices);
        f.value("titles", &mut self.titles);
        f.field("whatever", &mut self.whatever);
        f.field("named", &mut self.named);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.boxes.<key>` of `rule.result.declaredmaps`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeclaredmapsOutputBoxesEntry {
    /// `label`: `string`. Seen in examples only.
    pub label: Option<String>,
    /// `lid`: `string | null`. Seen in examples only.
    pub lid: Option<String>,
    /// `packed`: `datetime`. Seen in examples only.
    pub packed: Option<rt::DateTime>,
    /// `height`: `integer`. Seen in examples only.
    pub height: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for DeclaredmapsOutputBoxesEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("DeclaredmapsOutputBoxesEntry", self, f)
    }
}

impl rt::Object for DeclaredmapsOutputBoxesEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("label", &mut self.label);
        f.text("lid", &mut self.lid);
        f.date_time("packed", &mut self.packed);
        f.int("height", &mut self.height);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.piles.<key>` of `rule.result.declaredmaps`, `result.nested.left.front` of
/// `rule.result.declaredmaps`, `result.documented.upper` of `rule.result.declaredmaps`,
/// `result.whatever.near` of `rule.result.declaredmaps` and 1 more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeclaredmapsOutputPilesEntry {
    /// `label`: `string`. Seen in examples only.
    pub label: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for DeclaredmapsOutputPilesEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("DeclaredmapsOutputPilesEntry", self, f)
    }
}

impl rt::Object for DeclaredmapsOutputPilesEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("label", &mut self.label);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.nested` of `rule.result.declaredmaps`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeclaredmapsOutputNested {
    /// `left`: `object`. Seen in examples only.
    pub left: Option<DeclaredmapsOutputNestedLeft>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for DeclaredmapsOutputNested {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("DeclaredmapsOutputNested", self, f)
    }
}

impl rt::Object for DeclaredmapsOutputNested {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("left", &mut self.left);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.nested.left` of `rule.result.declaredmaps`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeclaredmapsOutputNestedLeft {
    /// `front`: `object`. Seen in examples only.
    pub front: Option<DeclaredmapsOutputPilesEntry>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for DeclaredmapsOutputNestedLeft {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("DeclaredmapsOutputNestedLeft", self, f)
    }
}

impl rt::Object for DeclaredmapsOutputNestedLeft {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("front", &mut self.front);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.documented` of `rule.result.declaredmaps`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeclaredmapsOutputDocumented {
    /// `upper`: `object`.
    pub upper: Option<DeclaredmapsOutputPilesEntry>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for DeclaredmapsOutputDocumented {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("DeclaredmapsOutputDocumented", self, f)
    }
}

impl rt::Object for DeclaredmapsOutputDocumented {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("upper", &mut self.upper);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.flags` of `rule.result.declaredmaps`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeclaredmapsOutputFlags {
    /// `isOpen`: `boolean`. Seen in examples only.
    pub is_open: Option<bool>,
    /// `isTall`: `boolean`. Seen in examples only.
    pub is_tall: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for DeclaredmapsOutputFlags {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("DeclaredmapsOutputFlags", self, f)
    }
}

impl rt::Object for DeclaredmapsOutputFlags {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.flag("isOpen", &mut self.is_open);
        f.flag("isTall", &mut self.is_tall);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.whatever` of `rule.result.declaredmaps`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeclaredmapsOutputWhatever {
    /// `near`: `object`. Seen in examples only.
    pub near: Option<DeclaredmapsOutputPilesEntry>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for DeclaredmapsOutputWhatever {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("DeclaredmapsOutputWhatever", self, f)
    }
}

impl rt::Object for DeclaredmapsOutputWhatever {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("near", &mut self.near);
        f.rest(&mut self.extra);
    }
}

/// Declare What the Example Leaves Null: `rule.result.declarednull`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/result/rule-result-declarednull.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Declarednull(rt::Params);

impl Declarednull {
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

impl rt::Method for Declarednull {
    const NAME: &'static str = "rule.result.declarednull";
    type Output = DeclarednullOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `rule.result.declarednull`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeclarednullOutput {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `shelf`. In examples: `string | null`.
    pub shelf: Option<String>,
    /// `label`: `string | null`. Seen in examples only.
    pub label: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for DeclarednullOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("DeclarednullOutput", self, f)
    }
}

impl rt::Object for DeclarednullOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.text("shelf", &mut self.shelf);
        f.text("label", &mut self.label);
        f.rest(&mut self.extra);
    }
}

/// Describe the Fields of a Type: `rule.result.described`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/result/rule-result-described.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Described(rt::Params);

impl Described {
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

impl rt::Method for Described {
    const NAME: &'static str = "rule.result.described";
    type Output = rt::IdMap<crate::types::RuleSlot>;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Describe Fields below a Key: `rule.result.describes`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/result/rule-result-describes.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Describes(rt::Params);

impl Describes {
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

impl rt::Method for Describes {
    const NAME: &'static str = "rule.result.describes";
    type Output = DescribesOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `rule.result.describes`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribesOutput {
    /// `fields`: `object`.
    pub fields: Option<rt::IdMap<DescribesOutputFieldsEntry>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for DescribesOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("DescribesOutput", self, f)
    }
}

impl rt::Object for DescribesOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("fields", &mut self.fields);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.fields.<field>` of `rule.result.describes`, `result.<field>` of
/// `rule.result.fields`, `result.things.<field>` of `rule.result.template`, `result.boxes.<field>` of
/// `rule.result.template`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribesOutputFieldsEntry {
    /// `type`: `string`. Seen in examples only.
    pub r#type: Option<String>,
    /// `isRequired`: `boolean`. Seen in examples only.
    pub is_required: Option<bool>,
    /// `isReadOnly`: `boolean`. Seen in examples only.
    pub is_read_only: Option<bool>,
    /// `title`: `string`. Seen in examples only.
    pub title: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for DescribesOutputFieldsEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("DescribesOutputFieldsEntry", self, f)
    }
}

impl rt::Object for DescribesOutputFieldsEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("type", &mut self.r#type);
        f.flag("isRequired", &mut self.is_required);
        f.flag("isReadOnly", &mut self.is_read_only);
        f.text("title", &mut self.title);
        f.rest(&mut self.extra);
    }
}

/// Name Nested Keys with Dots: `rule.result.dotted`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/result/rule-result-dotted.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Dotted(rt::Params);

impl Dotted {
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

impl rt::Method for Dotted {
    const NAME: &'static str = "rule.result.dotted";
    type Output = DottedOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `rule.result.dotted`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DottedOutput {
    /// `thing`: `object`.
    pub thing: Option<DottedOutputThing>,
    /// `items`: `object[]`. Seen in examples only.
    pub items: Option<Vec<DottedOutputItems>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for DottedOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("DottedOutput", self, f)
    }
}

impl rt::Object for DottedOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("thing", &mut self.thing);
        f.field("items", &mut self.items);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.thing` of `rule.result.dotted`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DottedOutputThing {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `owner`: `object`. Seen in examples only.
    pub owner: Option<DottedOutputThingOwner>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for DottedOutputThing {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("DottedOutputThing", self, f)
    }
}

impl rt::Object for DottedOutputThing {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.field("owner", &mut self.owner);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.thing.owner` of `rule.result.dotted`, `result` of `rule.result.envelope`, `result`
/// of `rule.result.maybe`, `result.empty` of `rule.result.supplement`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DottedOutputThingOwner {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for DottedOutputThingOwner {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("DottedOutputThingOwner", self, f)
    }
}

impl rt::Object for DottedOutputThingOwner {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.items` of `rule.result.dotted`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DottedOutputItems {
    /// `n`: `integer`.
    pub n: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for DottedOutputItems {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("DottedOutputItems", self, f)
    }
}

impl rt::Object for DottedOutputItems {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("n", &mut self.n);
        f.rest(&mut self.extra);
    }
}

/// Describe the Result on Another Page: `rule.result.elsewhere`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/result/rule-result-elsewhere.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Elsewhere(rt::Params);

impl Elsewhere {
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

impl rt::Method for Elsewhere {
    const NAME: &'static str = "rule.result.elsewhere";
    type Output = AnchorOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Leave the Envelope inside the Result: `rule.result.envelope`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/result/rule-result-envelope.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Envelope(rt::Params);

impl Envelope {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `start`: `integer`.
    #[inline]
    pub fn start(self, value: i64) -> Self {
        Self(self.0.int("start", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Envelope {
    const NAME: &'static str = "rule.result.envelope";
    type Output = DottedOutputThingOwner;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Have an Example Only: `rule.result.example`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/result/rule-result-example.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Example(rt::Params);

impl Example {
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

impl rt::Method for Example {
    const NAME: &'static str = "rule.result.example";
    type Output = ExampleOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `rule.result.example`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExampleOutput {
    /// `id`: `integer`. Seen in examples only.
    pub id: Option<i64>,
    /// `name`: `string`. Seen in examples only.
    pub name: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ExampleOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ExampleOutput", self, f)
    }
}

impl rt::Object for ExampleOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.text("name", &mut self.name);
        f.rest(&mut self.extra);
    }
}

/// Describe Fields: `rule.result.fields`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/result/rule-result-fields.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Fields(rt::Params);

impl Fields {
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

impl rt::Method for Fields {
    const NAME: &'static str = "rule.result.fields";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = rt::IdMap<DescribesOutputFieldsEntry>;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// List All Rows in One Table: `rule.result.flat`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/result/rule-result-flat.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Flat(rt::Params);

impl Flat {
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

impl rt::Method for Flat {
    const NAME: &'static str = "rule.result.flat";
    type Output = FlatOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `rule.result.flat`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlatOutput {
    /// `thing`: `object`.
    pub thing: Option<FlatOutputThing>,
    /// `count`: `integer`.
    pub count: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for FlatOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("FlatOutput", self, f)
    }
}

impl rt::Object for FlatOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("thing", &mut self.thing);
        f.int("count", &mut self.count);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.thing` of `rule.result.flat`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlatOutputThing {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `owner`: `object`.
    pub owner: Option<CodeOutputLeft>,
    /// `tags`: `string[]`.
    pub tags: Option<Vec<String>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for FlatOutputThing {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("FlatOutputThing", self, f)
    }
}

impl rt::Object for FlatOutputThing {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.field("owner", &mut self.owner);
        f.field("tags", &mut self.tags);
        f.rest(&mut self.extra);
    }
}

/// Show the Form of What Is Left Open: `rule.result.forms`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/result/rule-result-forms.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Forms(rt::Params);

impl Forms {
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

impl rt::Method for Forms {
    const NAME: &'static str = "rule.result.forms";
    type Output = FormsOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `rule.result.forms`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FormsOutput {
    /// `untyped`. In examples: `integer`.
    pub untyped: Option<i64>,
    /// `either`: `object | array`. In examples: `object`.
    pub either: Option<FormsOutputEither>,
    /// `empty`: `object | array`.
    pub empty: Option<rt::Value>,
    /// `both`: `array`.
    pub both: Option<Vec<rt::Value>>,
    /// `numbers`: `array`.
    pub numbers: Option<Vec<rt::Value>>,
    /// `any`: `any`. In examples: `object`.
    pub any: Option<rt::Value>,
    /// `plain`: `any`.
    pub plain: Option<rt::Value>,
    /// `many`: `any`. In examples: `object[]`.
    pub many: Option<rt::Value>,
    /// `keyed`: `array`. In examples: `object`.
    pub keyed: Option<FormsOutputKeyed>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for FormsOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("FormsOutput", self, f)
    }
}

impl rt::Object for FormsOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("untyped", &mut self.untyped);
        f.field("either", &mut self.either);
        f.value("empty", &mut self.empty);
        f.field("both", &mut self.both);
        f.field("numbers", &mut self.numbers);
        f.value("any", &mut self.any);
        f.value("plain", &mut self.plain);
        f.value("many", &mut self.many);
        f.field("keyed", &mut self.keyed);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.either` of `rule.result.forms`, `result.LIST` of `rule.result.wire`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FormsOutputEither {
    /// `a`: `integer`. Seen in examples only.
    pub a: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for FormsOutputEither {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("FormsOutputEither", self, f)
    }
}

impl rt::Object for FormsOutputEither {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("a", &mut self.a);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.keyed` of `rule.result.forms`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FormsOutputKeyed {
    /// `d`: `integer`. Seen in examples only.
    pub d: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for FormsOutputKeyed {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("FormsOutputKeyed", self, f)
    }
}

impl rt::Object for FormsOutputKeyed {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("d", &mut self.d);
        f.rest(&mut self.extra);
    }
}

/// Describe Objects by Heading: `rule.result.heading`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/result/rule-result-heading.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Heading(rt::Params);

impl Heading {
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

impl rt::Method for Heading {
    const NAME: &'static str = "rule.result.heading";
    type Output = HeadingOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `rule.result.heading`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HeadingOutput {
    /// `phones`: `object[]`.
    pub phones: Option<Vec<HeadingOutputPhones>>,
    /// `mail`: `object`.
    pub mail: Option<HeadingOutputMail>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for HeadingOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("HeadingOutput", self, f)
    }
}

impl rt::Object for HeadingOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("phones", &mut self.phones);
        f.field("mail", &mut self.mail);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.phones` of `rule.result.heading`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HeadingOutputPhones {
    /// `number`: `string`.
    pub number: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for HeadingOutputPhones {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("HeadingOutputPhones", self, f)
    }
}

impl rt::Object for HeadingOutputPhones {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("number", &mut self.number);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.mail` of `rule.result.heading`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HeadingOutputMail {
    /// `address`: `string`.
    pub address: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for HeadingOutputMail {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("HeadingOutputMail", self, f)
    }
}

impl rt::Object for HeadingOutputMail {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("address", &mut self.address);
        f.rest(&mut self.extra);
    }
}

/// Refer to a Row of Another Page: `rule.result.held`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/result/rule-result-held.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Held(rt::Params);

impl Held {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `shelves`: `object`.
    #[inline]
    pub fn shelves(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("shelves", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Held {
    const NAME: &'static str = "rule.result.held";
    type Output = HeldOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `rule.result.held`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HeldOutput {
    /// `shelves`: `object`.
    pub shelves: Option<rt::IdMap<Vec<String>>>,
    /// `box`: `object`.
    pub r#box: Option<HeldOutputBox>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for HeldOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("HeldOutput", self, f)
    }
}

impl rt::Object for HeldOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("shelves", &mut self.shelves);
        f.field("box", &mut self.r#box);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.box` of `rule.result.held`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HeldOutputBox {
    /// `result`: `object`.
    pub result: Option<rt::Map>,
    /// `shelves`: `object`. In examples: `integer`.
    pub shelves: Option<rt::Either<rt::IdMap<Vec<String>>, i64>>,
    /// `codes`: `object`. In examples: `string`.
    pub codes: Option<rt::Either<rt::IdMap<String>, String>>,
    /// `plain`: `object`.
    pub plain: Option<rt::Map>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for HeldOutputBox {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("HeldOutputBox", self, f)
    }
}

impl rt::Object for HeldOutputBox {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("result", &mut self.result);
        f.field("shelves", &mut self.shelves);
        f.field("codes", &mut self.codes);
        f.field("plain", &mut self.plain);
        f.rest(&mut self.extra);
    }
}

/// List a Row That the Example Lacks: `rule.result.homeless`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/result/rule-result-homeless.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Homeless(rt::Params);

impl Homeless {
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

impl rt::Method for Homeless {
    const NAME: &'static str = "rule.result.homeless";
    type Output = HomelessOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `rule.result.homeless`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HomelessOutput {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `absent`: `string`.
    pub absent: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for HomelessOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("HomelessOutput", self, f)
    }
}

impl rt::Object for HomelessOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.text("absent", &mut self.absent);
        f.rest(&mut self.extra);
    }
}

/// Answer with an Identifier: `rule.result.identifier`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/result/rule-result-identifier.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Identifier(rt::Params);

impl Identifier {
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

impl rt::Method for Identifier {
    const NAME: &'static str = "rule.result.identifier";
    type Output = i64;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Name a Key in Words: `rule.result.incode`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/result/rule-result-incode.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Incode(rt::Params);

impl Incode {
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

impl rt::Method for Incode {
    const NAME: &'static str = "rule.result.incode";
    type Output = IncodeOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `rule.result.incode`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IncodeOutput {
    /// `id`. In examples: `integer`.
    pub id: Option<i64>,
    /// `made`: `integer`. Seen in examples only.
    pub made: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for IncodeOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("IncodeOutput", self, f)
    }
}

impl rt::Object for IncodeOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.int("made", &mut self.made);
        f.rest(&mut self.extra);
    }
}

/// Describe the Items in a Row of Their Own: `rule.result.items`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/result/rule-result-items.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Items(rt::Params);

impl Items {
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

impl rt::Method for Items {
    const NAME: &'static str = "rule.result.items";
    type Output = ItemsOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `rule.result.items`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ItemsOutput {
    /// `items`: `array`.
    pub items: Option<Vec<crate::types::RuleThing>>,
    /// `codes`: `array`.
    pub codes: Option<Vec<rt::Value>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ItemsOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ItemsOutput", self, f)
    }
}

impl rt::Object for ItemsOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("items", &mut self.items);
        f.field("codes", &mut self.codes);
        f.rest(&mut self.extra);
    }
}

/// Have a Type among Its Keys: `rule.result.kept`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/result/rule-result-kept.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Kept(rt::Params);

impl Kept {
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

impl rt::Method for Kept {
    const NAME: &'static str = "rule.result.kept";
    type Output = KeptOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `rule.result.kept`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeptOutput {
    /// `type`: `string`.
    pub r#type: Option<String>,
    /// `box`: `object`.
    pub r#box: Option<KeptOutputBox>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for KeptOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("KeptOutput", self, f)
    }
}

impl rt::Object for KeptOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("type", &mut self.r#type);
        f.field("box", &mut self.r#box);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.box` of `rule.result.kept`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeptOutputBox {
    /// `type`: `string`.
    pub r#type: Option<String>,
    /// `size`: `integer`.
    pub size: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for KeptOutputBox {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("KeptOutputBox", self, f)
    }
}

impl rt::Object for KeptOutputBox {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("type", &mut self.r#type);
        f.int("size", &mut self.size);
        f.rest(&mut self.extra);
    }
}

/// Answer with a Set: `rule.result.keyed`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/result/rule-result-keyed.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Keyed(rt::Params);

impl Keyed {
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

impl rt::Method for Keyed {
    const NAME: &'static str = "rule.result.keyed";
    type Output = KeyedOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `rule.result.keyed`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeyedOutput {
    /// `users`: `object`.
    pub users: Option<rt::IdMap<String>>,
    /// `groups`: `object`.
    pub groups: Option<rt::IdMap<String>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for KeyedOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("KeyedOutput", self, f)
    }
}

impl rt::Object for KeyedOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("users", &mut self.users);
        f.field("groups", &mut self.groups);
        f.rest(&mut self.extra);
    }
}

/// Answer with a Shared Type below a Key: `rule.result.keyofshared`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/result/rule-result-keyofshared.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Keyofshared(rt::Params);

impl Keyofshared {
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

impl rt::Method for Keyofshared {
    const NAME: &'static str = "rule.result.keyofshared";
    type Output = KeyofsharedOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `rule.result.keyofshared`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeyofsharedOutput {
    /// `thing`: `object`. Seen in examples only.
    pub thing: Option<crate::types::RuleThing>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for KeyofsharedOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("KeyofsharedOutput", self, f)
    }
}

impl rt::Object for KeyofsharedOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("thing", &mut self.thing);
        f.rest(&mut self.extra);
    }
}

/// Describe an Object by Its Keys: `rule.result.keys`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/result/rule-result-keys.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Keys(rt::Params);

impl Keys {
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

impl rt::Method for Keys {
    const NAME: &'static str = "rule.result.keys";
    type Output = KeysOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `rule.result.keys`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeysOutput {
    /// `a`: `object`.
    pub a: Option<KeysOutputA>,
    /// `b`: `object`.
    pub b: Option<KeysOutputB>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for KeysOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("KeysOutput", self, f)
    }
}

impl rt::Object for KeysOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("a", &mut self.a);
        f.field("b", &mut self.b);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.a` of `rule.result.keys`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeysOutputA {
    /// `x`: `integer`. Seen in examples only.
    pub x: Option<i64>,
    /// `y`: `integer`. Seen in examples only.
    pub y: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for KeysOutputA {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("KeysOutputA", self, f)
    }
}

impl rt::Object for KeysOutputA {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("x", &mut self.x);
        f.int("y", &mut self.y);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.b` of `rule.result.keys`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeysOutputB {
    /// `u`: `integer`.
    pub u: Option<i64>,
    /// `v`: `integer`.
    pub v: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for KeysOutputB {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("KeysOutputB", self, f)
    }
}

impl rt::Object for KeysOutputB {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("u", &mut self.u);
        f.int("v", &mut self.v);
        f.rest(&mut self.extra);
    }
}

/// Answer with a Thing of Any Kind: `rule.result.kinds`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/result/rule-result-kinds.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Kinds(rt::Params);

impl Kinds {
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

impl rt::Method for Kinds {
    const NAME: &'static str = "rule.result.kinds";
    type Output = KindsOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `rule.result.kinds`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KindsOutput {
    /// `thing`: `thing`. In examples: `object`.
    pub thing: Option<crate::types::KindsObjectFields>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for KindsOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("KindsOutput", self, f)
    }
}

impl rt::Object for KindsOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("thing", &mut self.thing);
        f.rest(&mut self.extra);
    }
}

/// Answer by Language: `rule.result.languages`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/result/rule-result-languages.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Languages(rt::Params);

impl Languages {
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

impl rt::Method for Languages {
    const NAME: &'static str = "rule.result.languages";
    type Output = LanguagesOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `rule.result.languages`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LanguagesOutput {
    /// `one`: `object`.
    pub one: Option<LanguagesOutputOne>,
    /// `names`: `object`.
    pub names: Option<rt::IdMap<String>>,
    /// `ids`: `object`.
    pub ids: Option<rt::IdMap<String>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for LanguagesOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("LanguagesOutput", self, f)
    }
}

impl rt::Object for LanguagesOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("one", &mut self.one);
        f.field("names", &mut self.names);
        f.field("ids", &mut self.ids);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.one` of `rule.result.languages`, `result.things.<key>.value` of
/// `rule.result.mapsection`, `result.things` of `rule.result.mixed`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LanguagesOutputOne {
    /// `id`: `integer`. Seen in examples only.
    pub id: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for LanguagesOutputOne {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("LanguagesOutputOne", self, f)
    }
}

impl rt::Object for LanguagesOutputOne {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.rest(&mut self.extra);
    }
}

/// List Keys in a Description: `rule.result.listed`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/result/rule-result-listed.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Listed(rt::Params);

impl Listed {
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

impl rt::Method for Listed {
    const NAME: &'static str = "rule.result.listed";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = ListedOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `rule.result.listed`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListedOutput {
    /// `box`: `object`.
    pub r#box: Option<ListedOutputBox>,
    /// `bag`: `object`.
    pub bag: Option<ListedOutputBag>,
    /// `codes`: `array`. Values: `a`, `b`.
    pub codes: Option<Vec<rt::Value>>,
    /// `none`: `object`.
    pub none: Option<ListedOutputNone>,
    /// `crate`: `rule_crate`.
    pub crate_: Option<ListedOutputCrate>,
    /// `crates`: `rule_crate`.
    pub crates: Option<crate::types::RuleCrate>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListedOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListedOutput", self, f)
    }
}

impl rt::Object for ListedOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("box", &mut self.r#box);
        f.field("bag", &mut self.bag);
        f.field("codes", &mut self.codes);
        f.field("none", &mut self.none);
        f.field("crate", &mut self.crate_);
        f.field("crates", &mut self.crates);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.box` of `rule.result.listed`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListedOutputBox {
    /// `id`. In examples: `integer`.
    pub id: Option<i64>,
    /// `size`. In examples: `integer`.
    pub size: Option<i64>,
    /// `gone`.
    pub gone: Option<rt::Value>,
    /// `more`: `integer`. Seen in examples only.
    pub more: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListedOutputBox {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListedOutputBox", self, f)
    }
}

impl rt::Object for ListedOutputBox {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.int("size", &mut self.size);
        f.value("gone", &mut self.gone);
        f.int("more", &mut self.more);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.bag` of `rule.result.listed`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListedOutputBag {
    /// `soft`: `boolean`. Seen in examples only.
    pub soft: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListedOutputBag {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListedOutputBag", self, f)
    }
}

impl rt::Object for ListedOutputBag {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.flag("soft", &mut self.soft);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.none` of `rule.result.listed`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListedOutputNone {
    /// `at`.
    pub at: Option<rt::Value>,
    /// `by`. Values: `seller`, `buyer`.
    pub by: Option<rt::Value>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListedOutputNone {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListedOutputNone", self, f)
    }
}

impl rt::Object for ListedOutputNone {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.value("at", &mut self.at);
        f.value("by", &mut self.by);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.crate` of `rule.result.listed`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListedOutputCrate {
    /// `crateId`.
    pub crate_id: Option<rt::Value>,
    /// `crateLabel`.
    pub crate_label: Option<rt::Value>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListedOutputCrate {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListedOutputCrate", self, f)
    }
}

impl rt::Object for ListedOutputCrate {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.value("crateId", &mut self.crate_id);
        f.value("crateLabel", &mut self.crate_label);
        f.rest(&mut self.extra);
    }
}

/// Answer with Descriptions That a List Explains: `rule.result.listeddescription`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/result/rule-result-listeddescription.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Listeddescription(rt::Params);

impl Listeddescription {
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

impl rt::Method for Listeddescription {
    const NAME: &'static str = "rule.result.listeddescription";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = rt::IdMap<ListeddescriptionOutputEntry>;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result.<field>` of `rule.result.listeddescription`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListeddescriptionOutputEntry {
    /// `TYPE`. In examples: `string`.
    pub r#type: Option<String>,
    /// `SHOWN`. In examples: `boolean`.
    pub shown: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListeddescriptionOutputEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListeddescriptionOutputEntry", self, f)
    }
}

impl rt::Object for ListeddescriptionOutputEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("TYPE", &mut self.r#type);
        f.flag("SHOWN", &mut self.shown);
        f.rest(&mut self.extra);
    }
}

/// Answer with Lists of Lists: `rule.result.lists`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/result/rule-result-lists.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Lists(rt::Params);

impl Lists {
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

impl rt::Method for Lists {
    const NAME: &'static str = "rule.result.lists";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = ListsOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `rule.result.lists`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListsOutput {
    /// `grid`: `integer[][]`.
    pub grid: Option<Vec<Vec<i64>>>,
    /// `texts`: `array`.
    pub texts: Option<Vec<rt::Value>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListsOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListsOutput", self, f)
    }
}

impl rt::Object for ListsOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("grid", &mut self.grid);
        f.field("texts", &mut self.texts);
        f.rest(&mut self.extra);
    }
}

/// Leave Things Out of the Example: `rule.result.loose`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/result/rule-result-loose.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Loose(rt::Params);

impl Loose {
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

impl rt::Method for Loose {
    const NAME: &'static str = "rule.result.loose";
    type Output = Vec<CodeOutputLeft>;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Answer with Descriptions on a Lower Level: `rule.result.lower`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/result/rule-result-lower.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Lower(rt::Params);

impl Lower {
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

impl rt::Method for Lower {
    const NAME: &'static str = "rule.result.lower";
    type Output = LowerOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `rule.result.lower`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LowerOutput {
    /// `fields`: `object`. Seen in examples only.
    pub fields: Option<rt::IdMap<crate::types::RuleThing>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for LowerOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("LowerOutput", self, f)
    }
}

impl rt::Object for LowerOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("fields", &mut self.fields);
        f.rest(&mut self.extra);
    }
}

/// Answer with a Map: `rule.result.map`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/result/rule-result-map.html)
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
    const NAME: &'static str = "rule.result.map";
    type Output = rt::IdMap<MapOutputEntry>;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result.<id>` of `rule.result.map`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MapOutputEntry {
    /// `ID`: `integer`. In examples: `string`.
    pub id: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
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
        f.text("NAME", &mut self.name);
        f.rest(&mut self.extra);
    }
}

/// Answer with a Map by Names: `rule.result.mapsection`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/result/rule-result-mapsection.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Mapsection(rt::Params);

impl Mapsection {
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

impl rt::Method for Mapsection {
    const NAME: &'static str = "rule.result.mapsection";
    type Output = MapsectionOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `rule.result.mapsection`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MapsectionOutput {
    /// `things`: `object`.
    pub things: Option<rt::IdMap<MapsectionOutputThingsEntry>>,
    /// `tools`: `object`.
    pub tools: Option<rt::IdMap<MapsectionOutputToolsEntry>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for MapsectionOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("MapsectionOutput", self, f)
    }
}

impl rt::Object for MapsectionOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("things", &mut self.things);
        f.field("tools", &mut self.tools);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.things.<key>` of `rule.result.mapsection`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MapsectionOutputThingsEntry {
    /// `title`: `string`.
    pub title: Option<String>,
    /// `kind`: `string`.
    pub kind: Option<String>,
    /// `value`: `string | array`.
    pub value: Option<rt::Either<Vec<LanguagesOutputOne>, String>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for MapsectionOutputThingsEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("MapsectionOutputThingsEntry", self, f)
    }
}

impl rt::Object for MapsectionOutputThingsEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("title", &mut self.title);
        f.text("kind", &mut self.kind);
        f.field("value", &mut self.value);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.tools.<key>` of `rule.result.mapsection`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MapsectionOutputToolsEntry {
    /// `title`: `string`.
    pub title: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for MapsectionOutputToolsEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("MapsectionOutputToolsEntry", self, f)
    }
}

impl rt::Object for MapsectionOutputToolsEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("title", &mut self.title);
        f.rest(&mut self.extra);
    }
}

/// Answer with Something or Nothing: `rule.result.maybe`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/result/rule-result-maybe.html)
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
    const NAME: &'static str = "rule.result.maybe";
    type Output = Option<DottedOutputThingOwner>;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Leave Commas Out of the Example: `rule.result.mended`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/result/rule-result-mended.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Mended(rt::Params);

impl Mended {
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

impl rt::Method for Mended {
    const NAME: &'static str = "rule.result.mended";
    type Output = MendedOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `rule.result.mended`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MendedOutput {
    /// `things`: `object[]`.
    pub things: Option<Vec<MendedOutputThings>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for MendedOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("MendedOutput", self, f)
    }
}

impl rt::Object for MendedOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("things", &mut self.things);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.things` of `rule.result.mended`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MendedOutputThings {
    /// `id`: `integer`. Seen in examples only.
    pub id: Option<i64>,
    /// `name`: `string`. Seen in examples only.
    pub name: Option<String>,
    /// `text`: `string`. Seen in examples only.
    pub text: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for MendedOutputThings {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("MendedOutputThings", self, f)
    }
}

impl rt::Object for MendedOutputThings {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.text("name", &mut self.name);
        f.text("text", &mut self.text);
        f.rest(&mut self.extra);
    }
}

/// Answer with Lists of Two Kinds: `rule.result.mixed`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/result/rule-result-mixed.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Mixed(rt::Params);

impl Mixed {
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

impl rt::Method for Mixed {
    const NAME: &'static str = "rule.result.mixed";
    type Output = MixedOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `rule.result.mixed`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MixedOutput {
    /// `things`: `array`. In examples: `integer[] | object[]`.
    pub things: Option<Vec<rt::Either<LanguagesOutputOne, i64>>>,
    /// `same`: `array`.
    pub same: Option<Vec<rt::Value>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for MixedOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("MixedOutput", self, f)
    }
}

impl rt::Object for MixedOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("things", &mut self.things);
        f.field("same", &mut self.same);
        f.rest(&mut self.extra);
    }
}

/// Describe an Object That No Row Leads: `rule.result.nobodyleads`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/result/rule-result-nobodyleads.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Nobodyleads(rt::Params);

impl Nobodyleads {
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

impl rt::Method for Nobodyleads {
    const NAME: &'static str = "rule.result.nobodyleads";
    type Output = NobodyleadsOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `rule.result.nobodyleads`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NobodyleadsOutput {
    /// `boxes`: `object`. Seen in examples only.
    pub boxes: Option<rt::IdMap<NobodyleadsOutputBoxesEntry>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for NobodyleadsOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("NobodyleadsOutput", self, f)
    }
}

impl rt::Object for NobodyleadsOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("boxes", &mut self.boxes);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.boxes.<id>` of `rule.result.nobodyleads`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NobodyleadsOutputBoxesEntry {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `width`: `integer`. In examples: `string`.
    pub width: Option<i64>,
    /// `sealed`: `char`.
    pub sealed: Option<String>,
    /// `height`: `integer`.
    pub height: Option<i64>,
    /// `depth`: `integer`.
    pub depth: Option<i64>,
    /// `weight`: `double`.
    pub weight: Option<f64>,
    /// `label`: `string`.
    pub label: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for NobodyleadsOutputBoxesEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("NobodyleadsOutputBoxesEntry", self, f)
    }
}

impl rt::Object for NobodyleadsOutputBoxesEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.int("width", &mut self.width);
        f.text("sealed", &mut self.sealed);
        f.int("height", &mut self.height);
        f.int("depth", &mut self.depth);
        f.number("weight", &mut self.weight);
        f.text("label", &mut self.label);
        f.rest(&mut self.extra);
    }
}

/// Leave Out the Row of the Result: `rule.result.norow`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/result/rule-result-norow.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Norow(rt::Params);

impl Norow {
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

impl rt::Method for Norow {
    const NAME: &'static str = "rule.result.norow";
    type Output = CodeOutputLeft;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Answer with Nothing: `rule.result.null`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/result/rule-result-null.html)
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
    const NAME: &'static str = "rule.result.null";
    type Output = ();
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Allow Null Beside a Type: `rule.result.nullunion`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/result/rule-result-nullunion.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Nullunion(rt::Params);

impl Nullunion {
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

impl rt::Method for Nullunion {
    const NAME: &'static str = "rule.result.nullunion";
    type Output = NullunionOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `rule.result.nullunion`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NullunionOutput {
    /// `port`: `integer | null`. In examples: `string`.
    pub port: Option<i64>,
    /// `level`: `integer | null`.
    pub level: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for NullunionOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("NullunionOutput", self, f)
    }
}

impl rt::Object for NullunionOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("port", &mut self.port);
        f.int("level", &mut self.level);
        f.rest(&mut self.extra);
    }
}

/// Title the Columns on One Line: `rule.result.oneline`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/result/rule-result-oneline.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Oneline(rt::Params);

impl Oneline {
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

impl rt::Method for Oneline {
    const NAME: &'static str = "rule.result.oneline";
    type Output = AlikeOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Answer with Types of Fields: `rule.result.onlytypes`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/result/rule-result-onlytypes.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Onlytypes(rt::Params);

impl Onlytypes {
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

impl rt::Method for Onlytypes {
    const NAME: &'static str = "rule.result.onlytypes";
    type Output = OnlytypesOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `rule.result.onlytypes`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnlytypesOutput {
    /// `fields`: `object`.
    pub fields: Option<rt::IdMap<OnlytypesOutputFieldsEntry>>,
    /// `doors`: `object`. Seen in examples only.
    pub doors: Option<OnlytypesOutputDoors>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for OnlytypesOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("OnlytypesOutput", self, f)
    }
}

impl rt::Object for OnlytypesOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("fields", &mut self.fields);
        f.field("doors", &mut self.doors);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.fields.<field>` of `rule.result.onlytypes`, `result.doors.left` of
/// `rule.result.onlytypes`, `result.doors.right` of `rule.result.onlytypes`, `result.doors.back` of
/// `rule.result.onlytypes`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnlytypesOutputFieldsEntry {
    /// `type`: `string`. Seen in examples only.
    pub r#type: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for OnlytypesOutputFieldsEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("OnlytypesOutputFieldsEntry", self, f)
    }
}

impl rt::Object for OnlytypesOutputFieldsEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("type", &mut self.r#type);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.doors` of `rule.result.onlytypes`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnlytypesOutputDoors {
    /// `left`: `object`. Seen in examples only.
    pub left: Option<OnlytypesOutputFieldsEntry>,
    /// `right`: `object`. Seen in examples only.
    pub right: Option<OnlytypesOutputFieldsEntry>,
    /// `back`: `object`. Seen in examples only.
    pub back: Option<OnlytypesOutputFieldsEntry>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for OnlytypesOutputDoors {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("OnlytypesOutputDoors", self, f)
    }
}

impl rt::Object for OnlytypesOutputDoors {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("left", &mut self.left);
        f.field("right", &mut self.right);
        f.field("back", &mut self.back);
        f.rest(&mut self.extra);
    }
}

/// Describe a Row in Its Own Table: `rule.result.own`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/result/rule-result-own.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Own(rt::Params);

impl Own {
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

impl rt::Method for Own {
    const NAME: &'static str = "rule.result.own";
    type Output = OwnOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `rule.result.own`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OwnOutput {
    /// `box`: `object`.
    pub r#box: Option<OwnOutputBox>,
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `bag`: `object`.
    pub bag: Option<OwnOutputBag>,
    /// `colour`: `string`. Seen in examples only.
    pub colour: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for OwnOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("OwnOutput", self, f)
    }
}

impl rt::Object for OwnOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("box", &mut self.r#box);
        f.int("id", &mut self.id);
        f.field("bag", &mut self.bag);
        f.text("colour", &mut self.colour);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.box` of `rule.result.own`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OwnOutputBox {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `size`: `integer`.
    pub size: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for OwnOutputBox {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("OwnOutputBox", self, f)
    }
}

impl rt::Object for OwnOutputBox {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.int("size", &mut self.size);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.bag` of `rule.result.own`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OwnOutputBag {
    /// `colour`: `string`.
    pub colour: Option<String>,
    /// `id`: `integer`. Seen in examples only.
    pub id: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for OwnOutputBag {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("OwnOutputBag", self, f)
    }
}

impl rt::Object for OwnOutputBag {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("colour", &mut self.colour);
        f.int("id", &mut self.id);
        f.rest(&mut self.extra);
    }
}

/// Answer with Maps by the Form of a Pair: `rule.result.pair`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/result/rule-result-pair.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Pair(rt::Params);

impl Pair {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `texts`: `object`.
    #[inline]
    pub fn texts(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("texts", value.into()))
    }

    /// `marks`: `object`.
    #[inline]
    pub fn marks(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("marks", value.into()))
    }

    /// `file`: `object`.
    #[inline]
    pub fn file(self, value: PairFile) -> Self {
        Self(self.0.object("file", value.into()))
    }

    /// `unseen`: `object`.
    #[inline]
    pub fn unseen(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("unseen", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Pair {
    const NAME: &'static str = "rule.result.pair";
    type Output = PairOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `file` of `rule.result.pair`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct PairFile(rt::Params);

impl PairFile {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `fileData`. In examples: `string[]`.
    #[inline]
    pub fn file_data(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.texts("fileData", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<PairFile> for rt::Params {
    #[inline]
    fn from(object: PairFile) -> Self {
        object.0
    }
}

/// Keys of `result` of `rule.result.pair`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PairOutput {
    /// `lines`: `object`.
    pub lines: Option<rt::IdMap<String>>,
    /// `rights`: `object`.
    pub rights: Option<PairOutputRights>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for PairOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("PairOutput", self, f)
    }
}

impl rt::Object for PairOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("lines", &mut self.lines);
        f.field("rights", &mut self.rights);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.rights` of `rule.result.pair`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PairOutputRights {
    /// `U1`: `string`. Seen in examples only.
    pub u1: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for PairOutputRights {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("PairOutputRights", self, f)
    }
}

impl rt::Object for PairOutputRights {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("U1", &mut self.u1);
        f.rest(&mut self.extra);
    }
}

/// Give the Form of a Map as a Block: `rule.result.pairblock`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/result/rule-result-pairblock.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Pairblock(rt::Params);

impl Pairblock {
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

impl rt::Method for Pairblock {
    const NAME: &'static str = "rule.result.pairblock";
    type Output = rt::IdMap<PairblockOutputEntry>;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result.<key>` of `rule.result.pairblock`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PairblockOutputEntry {
    /// `width`: `integer`.
    pub width: Option<i64>,
    /// `label`: `string`.
    pub label: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for PairblockOutputEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("PairblockOutputEntry", self, f)
    }
}

impl rt::Object for PairblockOutputEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("width", &mut self.width);
        f.text("label", &mut self.label);
        f.rest(&mut self.extra);
    }
}

/// Give the Types of a Map: `rule.result.pairtypes`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/result/rule-result-pairtypes.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Pairtypes(rt::Params);

impl Pairtypes {
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

impl rt::Method for Pairtypes {
    const NAME: &'static str = "rule.result.pairtypes";
    type Output = PairtypesOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `rule.result.pairtypes`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PairtypesOutput {
    /// `shelves`: `object`.
    pub shelves: Option<rt::IdMap<Vec<String>>>,
    /// `codes`: `object`.
    pub codes: Option<rt::IdMap<String>>,
    /// `plain`: `object`.
    pub plain: Option<rt::Map>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for PairtypesOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("PairtypesOutput", self, f)
    }
}

impl rt::Object for PairtypesOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("shelves", &mut self.shelves);
        f.field("codes", &mut self.codes);
        f.field("plain", &mut self.plain);
        f.rest(&mut self.extra);
    }
}

/// Say What a Key Is: `rule.result.phrase`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/result/rule-result-phrase.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Phrase(rt::Params);

impl Phrase {
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

impl rt::Method for Phrase {
    const NAME: &'static str = "rule.result.phrase";
    type Output = rt::IdMap<PhraseOutputEntry>;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result.<type code>` of `rule.result.phrase`, `result.type code` of `rule.result.spaced`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PhraseOutputEntry {
    /// `a`: `integer`.
    pub a: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for PhraseOutputEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("PhraseOutputEntry", self, f)
    }
}

impl rt::Object for PhraseOutputEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("a", &mut self.a);
        f.rest(&mut self.extra);
    }
}

/// Name the Keys of a Map: `rule.result.placeholder`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/result/rule-result-placeholder.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Placeholder(rt::Params);

impl Placeholder {
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

impl rt::Method for Placeholder {
    const NAME: &'static str = "rule.result.placeholder";
    type Output = rt::IdMap<PlaceholderOutputEntry>;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result.<siteId>` of `rule.result.placeholder`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlaceholderOutputEntry {
    /// `name`: `string`.
    pub name: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for PlaceholderOutputEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("PlaceholderOutputEntry", self, f)
    }
}

impl rt::Object for PlaceholderOutputEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("name", &mut self.name);
        f.rest(&mut self.extra);
    }
}

/// Answer with Plain Values by Keys: `rule.result.plainentry`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/result/rule-result-plainentry.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Plainentry(rt::Params);

impl Plainentry {
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

impl rt::Method for Plainentry {
    const NAME: &'static str = "rule.result.plainentry";
    type Output = PlainentryOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `rule.result.plainentry`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlainentryOutput {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `files`: `object`.
    pub files: Option<rt::IdMap<String>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for PlainentryOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("PlainentryOutput", self, f)
    }
}

impl rt::Object for PlainentryOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.field("files", &mut self.files);
        f.rest(&mut self.extra);
    }
}

/// Answer with a Tree: `rule.result.recursive`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/result/rule-result-recursive.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Recursive(rt::Params);

impl Recursive {
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

impl rt::Method for Recursive {
    const NAME: &'static str = "rule.result.recursive";
    type Output = RecursiveOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `rule.result.recursive`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecursiveOutput {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `children`: `object[]`.
    pub children: Option<Vec<RecursiveOutputChildren>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for RecursiveOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("RecursiveOutput", self, f)
    }
}

impl rt::Object for RecursiveOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.field("children", &mut self.children);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.children` of `rule.result.recursive`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecursiveOutputChildren {
    /// `id`: `integer`. Seen in examples only.
    pub id: Option<i64>,
    /// `children`: `array`. Seen in examples only.
    pub children: Option<Vec<rt::Value>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for RecursiveOutputChildren {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("RecursiveOutputChildren", self, f)
    }
}

impl rt::Object for RecursiveOutputChildren {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.field("children", &mut self.children);
        f.rest(&mut self.extra);
    }
}

/// Stand for the Other Keys: `rule.result.rest`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/result/rule-result-rest.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Rest(rt::Params);

impl Rest {
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

impl rt::Method for Rest {
    const NAME: &'static str = "rule.result.rest";
    type Output = RestOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `rule.result.rest`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestOutput {
    /// `values`: `object`.
    pub values: Option<RestOutputValues>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for RestOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("RestOutput", self, f)
    }
}

impl rt::Object for RestOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("values", &mut self.values);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.values` of `rule.result.rest`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestOutputValues {
    /// `sealed`: `boolean`.
    pub sealed: Option<bool>,
    /// What no field has taken, such as `<code>` (`string`).
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for RestOutputValues {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("RestOutputValues", self, f)
    }
}

impl rt::Object for RestOutputValues {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.flag("sealed", &mut self.sealed);
        f.rest(&mut self.extra);
    }
}

/// Show More Than the Table: `rule.result.seen`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/result/rule-result-seen.html)
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
    const NAME: &'static str = "rule.result.seen";
    type Output = SeenOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `rule.result.seen`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SeenOutput {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `SHOWN`: `string`. Seen in examples only.
    pub shown: Option<String>,
    /// `NUMBERS`: `integer[]`. Seen in examples only.
    pub numbers: Option<Vec<i64>>,
    /// `INNER`: `object`. Seen in examples only.
    pub inner: Option<SeenOutputInner>,
    /// `NOTHING`. Seen in examples only.
    pub nothing: Option<rt::Value>,
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
        f.int("ID", &mut self.id);
        f.text("SHOWN", &mut self.shown);
        f.field("NUMBERS", &mut self.numbers);
        f.field("INNER", &mut self.inner);
        f.value("NOTHING", &mut self.nothing);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.INNER` of `rule.result.seen`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SeenOutputInner {
    /// `DEEP`: `double`. Seen in examples only.
    pub deep: Option<f64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for SeenOutputInner {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("SeenOutputInner", self, f)
    }
}

impl rt::Object for SeenOutputInner {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.number("DEEP", &mut self.deep);
        f.rest(&mut self.extra);
    }
}

/// Name Keys by What Can Be Selected: `rule.result.selected`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/result/rule-result-selected.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Selected(rt::Params);

impl Selected {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `select`: `array`. Values: `id`, `label`, `shelf`, `pages`.
    #[inline]
    pub fn select(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("select", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Selected {
    const NAME: &'static str = "rule.result.selected";
    type Output = SelectedOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `rule.result.selected`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SelectedOutput {
    /// `items`: `array`.
    pub items: Option<Vec<SelectedOutputItems>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for SelectedOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("SelectedOutput", self, f)
    }
}

impl rt::Object for SelectedOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("items", &mut self.items);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.items` of `rule.result.selected`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SelectedOutputItems {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `shelf`.
    pub shelf: Option<rt::Value>,
    /// `label`: `string`.
    pub label: Option<String>,
    /// `pages`: `integer`.
    pub pages: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for SelectedOutputItems {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("SelectedOutputItems", self, f)
    }
}

impl rt::Object for SelectedOutputItems {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.value("shelf", &mut self.shelf);
        f.text("label", &mut self.label);
        f.int("pages", &mut self.pages);
        f.rest(&mut self.extra);
    }
}

/// Show Other Keys of the Same Choice: `rule.result.selectedalike`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/result/rule-result-selectedalike.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Selectedalike(rt::Params);

impl Selectedalike {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `select`: `array`. Values: `id`, `label`, `shelf`, `pages`.
    #[inline]
    pub fn select(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("select", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Selectedalike {
    const NAME: &'static str = "rule.result.selectedalike";
    type Output = SelectedalikeOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `rule.result.selectedalike`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SelectedalikeOutput {
    /// `item`: `object`.
    pub item: Option<SelectedalikeOutputItem>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for SelectedalikeOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("SelectedalikeOutput", self, f)
    }
}

impl rt::Object for SelectedalikeOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("item", &mut self.item);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.item` of `rule.result.selectedalike`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SelectedalikeOutputItem {
    /// `label`: `string`.
    pub label: Option<String>,
    /// `pages`: `integer`.
    pub pages: Option<i64>,
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `shelf`.
    pub shelf: Option<rt::Value>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for SelectedalikeOutputItem {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("SelectedalikeOutputItem", self, f)
    }
}

impl rt::Object for SelectedalikeOutputItem {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("label", &mut self.label);
        f.int("pages", &mut self.pages);
        f.int("id", &mut self.id);
        f.value("shelf", &mut self.shelf);
        f.rest(&mut self.extra);
    }
}

/// Select in Another Spelling: `rule.result.selectedspelling`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/result/rule-result-selectedspelling.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Selectedspelling(rt::Params);

impl Selectedspelling {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `select`: `array`. Values: `id`, `label`, `shelf`, `pages`.
    #[inline]
    pub fn select(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("select", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Selectedspelling {
    const NAME: &'static str = "rule.result.selectedspelling";
    type Output = SelectedspellingOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `rule.result.selectedspelling`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SelectedspellingOutput {
    /// `items`: `array`.
    pub items: Option<Vec<SelectedspellingOutputItems>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for SelectedspellingOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("SelectedspellingOutput", self, f)
    }
}

impl rt::Object for SelectedspellingOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("items", &mut self.items);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.items` of `rule.result.selectedspelling`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SelectedspellingOutputItems {
    /// `id`: `integer`. Seen in examples only.
    pub id: Option<i64>,
    /// `LABEL`: `string`. Seen in examples only.
    pub label: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for SelectedspellingOutputItems {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("SelectedspellingOutputItems", self, f)
    }
}

impl rt::Object for SelectedspellingOutputItems {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.text("LABEL", &mut self.label);
        f.rest(&mut self.extra);
    }
}

/// Key by Selectors: `rule.result.selectors`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/result/rule-result-selectors.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Selectors(rt::Params);

impl Selectors {
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

impl rt::Method for Selectors {
    const NAME: &'static str = "rule.result.selectors";
    type Output = rt::IdMap<SelectorsOutputEntry>;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result.box<id>` of `rule.result.selectors`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SelectorsOutputEntry {
    /// `styles`: `object`.
    pub styles: Option<rt::IdMap<Vec<String>>>,
    /// `parts`: `object`.
    pub parts: Option<rt::IdMap<Vec<SelectorsOutputEntryPartsEntry>>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for SelectorsOutputEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("SelectorsOutputEntry", self, f)
    }
}

impl rt::Object for SelectorsOutputEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("styles", &mut self.styles);
        f.field("parts", &mut self.parts);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.box<id>.parts.<key>` of `rule.result.selectors`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SelectorsOutputEntryPartsEntry {
    /// `key`: `string`. Seen in examples only.
    pub key: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for SelectorsOutputEntryPartsEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("SelectorsOutputEntryPartsEntry", self, f)
    }
}

impl rt::Object for SelectorsOutputEntryPartsEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("key", &mut self.key);
        f.rest(&mut self.extra);
    }
}

/// Answer with a Shared Type: `rule.result.shared`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/result/rule-result-shared.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Shared(rt::Params);

impl Shared {
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

impl rt::Method for Shared {
    const NAME: &'static str = "rule.result.shared";
    type Output = SharedOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `rule.result.shared`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SharedOutput {
    /// `thing`: `rule_thing`. In examples: `object`.
    pub thing: Option<crate::types::RuleThing>,
    /// `things`: `rule_thing[]`.
    pub things: Option<Vec<crate::types::RuleThing>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for SharedOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("SharedOutput", self, f)
    }
}

impl rt::Object for SharedOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("thing", &mut self.thing);
        f.field("things", &mut self.things);
        f.rest(&mut self.extra);
    }
}

/// Have a Key with a Space: `rule.result.spaced`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/result/rule-result-spaced.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Spaced(rt::Params);

impl Spaced {
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

impl rt::Method for Spaced {
    const NAME: &'static str = "rule.result.spaced";
    type Output = SpacedOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `rule.result.spaced`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpacedOutput {
    /// `type code`: `object`.
    pub type_code: Option<PhraseOutputEntry>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for SpacedOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("SpacedOutput", self, f)
    }
}

impl rt::Object for SpacedOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("type code", &mut self.type_code);
        f.rest(&mut self.extra);
    }
}

/// Answer with Fields of a Pattern: `rule.result.starred`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/result/rule-result-starred.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Starred(rt::Params);

impl Starred {
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

impl rt::Method for Starred {
    const NAME: &'static str = "rule.result.starred";
    type Output = StarredOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `rule.result.starred`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StarredOutput {
    /// `UF_SHINE`: `object`.
    pub uf_shine: Option<StarredOutputUfShine>,
    /// `UF_DUST`: `object`.
    pub uf_dust: Option<StarredOutputUfDust>,
    /// What no field has taken, such as `UF_*` (`object`).
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for StarredOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("StarredOutput", self, f)
    }
}

impl rt::Object for StarredOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("UF_SHINE", &mut self.uf_shine);
        f.field("UF_DUST", &mut self.uf_dust);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.UF_SHINE` of `rule.result.starred`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StarredOutputUfShine {
    /// `ID`: `integer`. In examples: `string`.
    pub id: Option<i64>,
    /// `LABEL`: `string`.
    pub label: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for StarredOutputUfShine {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("StarredOutputUfShine", self, f)
    }
}

impl rt::Object for StarredOutputUfShine {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("ID", &mut self.id);
        f.text("LABEL", &mut self.label);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.UF_DUST` of `rule.result.starred`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StarredOutputUfDust {
    /// `GRAMS`: `double`.
    pub grams: Option<f64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for StarredOutputUfDust {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("StarredOutputUfDust", self, f)
    }
}

impl rt::Object for StarredOutputUfDust {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.number("GRAMS", &mut self.grams);
        f.rest(&mut self.extra);
    }
}

/// Leave Out Keys That the Type Has: `rule.result.supplement`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/result/rule-result-supplement.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Supplement(rt::Params);

impl Supplement {
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

impl rt::Method for Supplement {
    const NAME: &'static str = "rule.result.supplement";
    type Output = SupplementOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `rule.result.supplement`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SupplementOutput {
    /// `crate`: `rule_crate`.
    pub crate_: Option<SupplementOutputCrate>,
    /// `empty`: `object`.
    pub empty: Option<DottedOutputThingOwner>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for SupplementOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("SupplementOutput", self, f)
    }
}

impl rt::Object for SupplementOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("crate", &mut self.crate_);
        f.field("empty", &mut self.empty);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.crate` of `rule.result.supplement`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SupplementOutputCrate {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `label`: `string`. Values: `fragile`, `heavy`.
    pub label: Option<String>,
    /// `weight`: `integer`. Seen in examples only.
    pub weight: Option<i64>,
    /// What no field has taken, such as `tag...` (`string`).
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for SupplementOutputCrate {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("SupplementOutputCrate", self, f)
    }
}

impl rt::Object for SupplementOutputCrate {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.text("label", &mut self.label);
        f.int("weight", &mut self.weight);
        f.rest(&mut self.extra);
    }
}

/// Leave the Rest of the Keys to the Type: `rule.result.supplementwhole`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/result/rule-result-supplementwhole.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Supplementwhole(rt::Params);

impl Supplementwhole {
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

impl rt::Method for Supplementwhole {
    const NAME: &'static str = "rule.result.supplementwhole";
    type Output = SupplementwholeOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `rule.result.supplementwhole`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SupplementwholeOutput {
    /// `crate`: `rule_crate`.
    pub crate_: Option<SupplementwholeOutputCrate>,
    /// `rack`: `rule_rack`.
    pub rack: Option<SupplementwholeOutputRack>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for SupplementwholeOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("SupplementwholeOutput", self, f)
    }
}

impl rt::Object for SupplementwholeOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("crate", &mut self.crate_);
        f.field("rack", &mut self.rack);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.crate` of `rule.result.supplementwhole`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SupplementwholeOutputCrate {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `label`: `string`. Values: `fragile`, `heavy`.
    pub label: Option<String>,
    /// `lid`: `rule_lid`.
    pub lid: Option<crate::types::RuleLid>,
    /// What no field has taken, such as `tag...` (`string`).
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for SupplementwholeOutputCrate {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("SupplementwholeOutputCrate", self, f)
    }
}

impl rt::Object for SupplementwholeOutputCrate {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.text("label", &mut self.label);
        f.field("lid", &mut self.lid);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.rack` of `rule.result.supplementwhole`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SupplementwholeOutputRack {
    /// `label`: `string`.
    pub label: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for SupplementwholeOutputRack {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("SupplementwholeOutputRack", self, f)
    }
}

impl rt::Object for SupplementwholeOutputRack {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("label", &mut self.label);
        f.rest(&mut self.extra);
    }
}

/// Answer with Descriptions That a Table Explains: `rule.result.tableddescription`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/result/rule-result-tableddescription.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Tableddescription(rt::Params);

impl Tableddescription {
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

impl rt::Method for Tableddescription {
    const NAME: &'static str = "rule.result.tableddescription";
    type Output = rt::IdMap<TableddescriptionOutputEntry>;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result.<field>` of `rule.result.tableddescription`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableddescriptionOutputEntry {
    /// `type`: `string`.
    pub r#type: Option<String>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `fixed`: `boolean`.
    pub fixed: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for TableddescriptionOutputEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("TableddescriptionOutputEntry", self, f)
    }
}

impl rt::Object for TableddescriptionOutputEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("type", &mut self.r#type);
        f.text("title", &mut self.title);
        f.flag("fixed", &mut self.fixed);
        f.rest(&mut self.extra);
    }
}

/// Have a Table Only: `rule.result.tableonly`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/result/rule-result-tableonly.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Tableonly(rt::Params);

impl Tableonly {
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

impl rt::Method for Tableonly {
    const NAME: &'static str = "rule.result.tableonly";
    type Output = CodeOutputLeft;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Describe Alternatives in Tabs: `rule.result.tabs`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/result/rule-result-tabs.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Tabs(rt::Params);

impl Tabs {
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

impl rt::Method for Tabs {
    const NAME: &'static str = "rule.result.tabs";
    type Output = TabsOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `rule.result.tabs`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TabsOutput {
    /// `settings`: `object`.
    pub settings: Option<TabsOutputSettings>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for TabsOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("TabsOutput", self, f)
    }
}

impl rt::Object for TabsOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("settings", &mut self.settings);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.settings` of `rule.result.tabs`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TabsOutputSettings {
    /// `label`: `string`.
    pub label: Option<String>,
    /// `first`: `integer | object`.
    pub first: Option<rt::Either<TabsOutputSettingsFirst, i64>>,
    /// `mode`: `string`. Values: `PLAIN`, `ROUND`, `LIST`, `TABLE`.
    pub mode: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for TabsOutputSettings {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("TabsOutputSettings", self, f)
    }
}

impl rt::Object for TabsOutputSettings {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("label", &mut self.label);
        f.field("first", &mut self.first);
        f.text("mode", &mut self.mode);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.settings.first` of `rule.result.tabs`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TabsOutputSettingsFirst {
    /// `from`: `integer`. Seen in examples only.
    pub from: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for TabsOutputSettingsFirst {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("TabsOutputSettingsFirst", self, f)
    }
}

impl rt::Object for TabsOutputSettingsFirst {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("from", &mut self.from);
        f.rest(&mut self.extra);
    }
}

/// Describe a Map by a Template: `rule.result.template`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/result/rule-result-template.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Template(rt::Params);

impl Template {
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

impl rt::Method for Template {
    const NAME: &'static str = "rule.result.template";
    type Output = TemplateOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `rule.result.template`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemplateOutput {
    /// `names`: `object`.
    pub names: Option<rt::IdMap<String>>,
    /// `sizes`: `object`.
    pub sizes: Option<rt::IdMap<i64>>,
    /// `things`: `object`.
    pub things: Option<rt::IdMap<DescribesOutputFieldsEntry>>,
    /// `boxes`: `object`.
    pub boxes: Option<rt::IdMap<DescribesOutputFieldsEntry>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for TemplateOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("TemplateOutput", self, f)
    }
}

impl rt::Object for TemplateOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("names", &mut self.names);
        f.field("sizes", &mut self.sizes);
        f.field("things", &mut self.things);
        f.field("boxes", &mut self.boxes);
        f.rest(&mut self.extra);
    }
}

/// Tell Values of Keys in a Description: `rule.result.told`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/result/rule-result-told.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Told(rt::Params);

impl Told {
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

impl rt::Method for Told {
    const NAME: &'static str = "rule.result.told";
    type Output = ToldOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `rule.result.told`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToldOutput {
    /// `box`: `object`.
    pub r#box: Option<ToldOutputBox>,
    /// `span`: `object`.
    pub span: Option<ToldOutputSpan>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ToldOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ToldOutput", self, f)
    }
}

impl rt::Object for ToldOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("box", &mut self.r#box);
        f.field("span", &mut self.span);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.box` of `rule.result.told`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToldOutputBox {
    /// `state`. Values: `F`, `S`. In examples: `string`.
    pub state: Option<String>,
    /// `sold`. Values: `Y`, `N`. In examples: `string`.
    pub sold: Option<bool>,
    /// `plan`. Values: `shop_one`, `shop_two` or others. In examples: `string`.
    pub plan: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ToldOutputBox {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ToldOutputBox", self, f)
    }
}

impl rt::Object for ToldOutputBox {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("state", &mut self.state);
        f.flag("sold", &mut self.sold);
        f.text("plan", &mut self.plan);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.span` of `rule.result.told`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToldOutputSpan {
    /// `UNIT`: `string`. Values: `day`, `week`.
    pub unit: Option<String>,
    /// `AT`: `date`.
    pub at: Option<rt::Date>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ToldOutputSpan {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ToldOutputSpan", self, f)
    }
}

impl rt::Object for ToldOutputSpan {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("UNIT", &mut self.unit);
        f.date("AT", &mut self.at);
        f.rest(&mut self.extra);
    }
}

/// Have Keys like the Envelope: `rule.result.total`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/result/rule-result-total.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Total(rt::Params);

impl Total {
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

impl rt::Method for Total {
    const NAME: &'static str = "rule.result.total";
    type Output = TotalOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `rule.result.total`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TotalOutput {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `total`: `integer`.
    pub total: Option<i64>,
    /// `time`: `string`.
    pub time: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for TotalOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("TotalOutput", self, f)
    }
}

impl rt::Object for TotalOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.int("total", &mut self.total);
        f.text("time", &mut self.time);
        f.rest(&mut self.extra);
    }
}

/// Answer with Null of a Declared Type: `rule.result.untyped`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/result/rule-result-untyped.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Untyped(rt::Params);

impl Untyped {
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

impl rt::Method for Untyped {
    const NAME: &'static str = "rule.result.untyped";
    type Output = UntypedOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `rule.result.untyped`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntypedOutput {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `TITLE`: `string`.
    pub title: Option<String>,
    /// `PARENT`: `double | null`. Seen in examples only.
    pub parent: Option<f64>,
    /// `COLOUR`. Seen in examples only.
    pub colour: Option<rt::Value>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for UntypedOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("UntypedOutput", self, f)
    }
}

impl rt::Object for UntypedOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("ID", &mut self.id);
        f.text("TITLE", &mut self.title);
        f.number("PARENT", &mut self.parent);
        f.value("COLOUR", &mut self.colour);
        f.rest(&mut self.extra);
    }
}

/// Answer with What a Page Describes: `rule.result.whole`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/result/rule-result-whole.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Whole(rt::Params);

impl Whole {
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

impl rt::Method for Whole {
    const NAME: &'static str = "rule.result.whole";
    type Output = WholeOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `rule.result.whole`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WholeOutput {
    /// `chest`: `object`.
    pub chest: Option<crate::types::ChestFieldsParametersOfTheChestdtoObject>,
    /// `roof`: `object`.
    pub roof: Option<WholeOutputRoof>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for WholeOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("WholeOutput", self, f)
    }
}

impl rt::Object for WholeOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("chest", &mut self.chest);
        f.field("roof", &mut self.roof);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.roof` of `rule.result.whole`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WholeOutputRoof {
    /// `colour`: `string`. Seen in examples only.
    pub colour: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for WholeOutputRoof {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("WholeOutputRoof", self, f)
    }
}

impl rt::Object for WholeOutputRoof {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("colour", &mut self.colour);
        f.rest(&mut self.extra);
    }
}

/// Answer Otherwise Than Documented: `rule.result.wire`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/result/rule-result-wire.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Wire(rt::Params);

impl Wire {
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

impl rt::Method for Wire {
    const NAME: &'static str = "rule.result.wire";
    type Output = WireOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `rule.result.wire`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WireOutput {
    /// `ID`: `integer`. In examples: `string`.
    pub id: Option<i64>,
    /// `WHEN`: `datetime`. In examples: `boolean`.
    pub when: Option<rt::DateTime>,
    /// `FLAG`: `boolean`. In examples: `string`.
    pub flag: Option<bool>,
    /// `LIST`: `array`. In examples: `object`.
    pub list: Option<FormsOutputEither>,
    /// `GOOD`: `integer`.
    pub good: Option<i64>,
    /// `EMPTY`: `string`.
    pub empty: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for WireOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("WireOutput", self, f)
    }
}

impl rt::Object for WireOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("ID", &mut self.id);
        f.date_time("WHEN", &mut self.when);
        f.flag("FLAG", &mut self.flag);
        f.field("LIST", &mut self.list);
        f.int("GOOD", &mut self.good);
        f.text("EMPTY", &mut self.empty);
        f.rest(&mut self.extra);
    }
}

/// Leave Out the Row of a Wrapper: `rule.result.wrapped`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/result/rule-result-wrapped.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Wrapped(rt::Params);

impl Wrapped {
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

impl rt::Method for Wrapped {
    const NAME: &'static str = "rule.result.wrapped";
    type Output = WrappedOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `rule.result.wrapped`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WrappedOutput {
    /// `thing`: `object`. Seen in examples only.
    pub thing: Option<CodeOutputLeft>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for WrappedOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("WrappedOutput", self, f)
    }
}

impl rt::Object for WrappedOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("thing", &mut self.thing);
        f.rest(&mut self.extra);
    }
}
