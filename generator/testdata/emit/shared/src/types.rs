// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Objects that several methods share.

use bitrix24_runtime as rt;

#[cfg(feature = "orchard")]
/// Keys of `orchard_gardener`.
///
/// [Documentation](https://apidocs.bitrix24.com/orchard/types.html#gardener)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrchardGardener {
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `TOOL`: `orchard_tool`.
    pub tool: Option<OrchardTool>,
    /// `FAVOURITE`: `orchard_tree`.
    pub favourite: Option<Box<OrchardTree>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "orchard")]
impl ::std::fmt::Debug for OrchardGardener {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("OrchardGardener", self, f)
    }
}

#[cfg(feature = "orchard")]
impl rt::Object for OrchardGardener {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("NAME", &mut self.name);
        f.field("TOOL", &mut self.tool);
        f.field("FAVOURITE", &mut self.favourite);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "shed")]
/// Keys of `orchard_tool`.
///
/// [Documentation](https://apidocs.bitrix24.com/tools.html)
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct OrchardToolInput(rt::Params);

#[cfg(feature = "shed")]
impl OrchardToolInput {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `SHARP`: `boolean`.
    #[inline]
    pub fn sharp(self, value: bool) -> Self {
        Self(self.0.flag("SHARP", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "shed")]
impl From<OrchardToolInput> for rt::Params {
    #[inline]
    fn from(object: OrchardToolInput) -> Self {
        object.0
    }
}

#[cfg(feature = "shed")]
impl From<OrchardToolInput> for rt::Value {
    #[inline]
    fn from(object: OrchardToolInput) -> Self {
        object.0.into_value()
    }
}

/// Keys of `orchard_tool`.
///
/// [Documentation](https://apidocs.bitrix24.com/tools.html)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrchardTool {
    /// `SHARP`: `boolean`.
    pub sharp: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for OrchardTool {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("OrchardTool", self, f)
    }
}

impl rt::Object for OrchardTool {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.flag("SHARP", &mut self.sharp);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "orchard")]
/// Keys of `orchard_tree`.
///
/// [Documentation](https://apidocs.bitrix24.com/orchard/types.html#tree)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrchardTree {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `parent`: `orchard_tree`.
    pub parent: Option<Box<OrchardTree>>,
    /// `children`: `orchard_tree[]`.
    pub children: Option<Vec<OrchardTree>>,
    /// `owner`: `orchard_gardener`.
    pub owner: Option<Box<OrchardGardener>>,
    /// `place`: `object`.
    pub place: Option<Box<OrchardTreePlace>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "orchard")]
impl ::std::fmt::Debug for OrchardTree {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("OrchardTree", self, f)
    }
}

#[cfg(feature = "orchard")]
impl rt::Object for OrchardTree {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("ID", &mut self.id);
        f.field("parent", &mut self.parent);
        f.field("children", &mut self.children);
        f.field("owner", &mut self.owner);
        f.field("place", &mut self.place);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "orchard")]
/// Keys of `place` of `orchard_tree`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrchardTreePlace {
    /// `root`: `orchard_tree`.
    pub root: Option<Box<OrchardTree>>,
    /// `row`: `integer`.
    pub row: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "orchard")]
impl ::std::fmt::Debug for OrchardTreePlace {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("OrchardTreePlace", self, f)
    }
}

#[cfg(feature = "orchard")]
impl rt::Object for OrchardTreePlace {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("root", &mut self.root);
        f.int("row", &mut self.row);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "shed")]
/// Keys of `vec`.
///
/// [Documentation](https://apidocs.bitrix24.com/orchard/types.html)
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct VecTypeInput(rt::Params);

#[cfg(feature = "shed")]
impl VecTypeInput {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `X`: `integer`.
    #[inline]
    pub fn x(self, value: i64) -> Self {
        Self(self.0.int("X", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "shed")]
impl From<VecTypeInput> for rt::Params {
    #[inline]
    fn from(object: VecTypeInput) -> Self {
        object.0
    }
}

#[cfg(feature = "shed")]
impl From<VecTypeInput> for rt::Value {
    #[inline]
    fn from(object: VecTypeInput) -> Self {
        object.0.into_value()
    }
}
