// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `orchard.tree.*`.

use bitrix24_runtime as rt;

/// Get: `orchard.tree.get`
///
/// Scope: `orchard`.
///
/// [Documentation](https://apidocs.bitrix24.com/get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Get(rt::Params);

impl Get {
    /// A request with its required parameters:
    ///
    /// - `id`: `orchard_tree.ID`.
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

impl rt::Method for Get {
    const NAME: &'static str = "orchard.tree.get";
    const REQUIRED: &'static [&'static str] = &["id"];
    type Output = crate::types::OrchardTree;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// List: `orchard.tree.list`
///
/// Scope: `orchard`.
///
/// [Documentation](https://apidocs.bitrix24.com/list.html)
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
    const NAME: &'static str = "orchard.tree.list";
    type Output = ListOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `orchard.tree.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `trees`: `object[]`.
    pub trees: Option<Vec<crate::types::OrchardTree>>,
    /// `status`: `orchard_status`.
    pub status: Option<String>,
    /// `toolCode`: `orchard_tool`. In examples: `string`.
    pub tool_code: Option<String>,
    /// `tools`: `orchard_tool`. In examples: `object[]`.
    pub tools: Option<Vec<crate::types::OrchardTool>>,
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
        f.field("trees", &mut self.trees);
        f.text("status", &mut self.status);
        f.text("toolCode", &mut self.tool_code);
        f.field("tools", &mut self.tools);
        f.rest(&mut self.extra);
    }
}
