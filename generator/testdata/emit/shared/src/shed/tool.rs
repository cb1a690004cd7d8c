// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `shed.tool.*`.

use bitrix24_runtime as rt;

/// Add: `shed.tool.add`
///
/// Scope: `shed`.
///
/// [Documentation](https://apidocs.bitrix24.com/add.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Add(rt::Params);

impl Add {
    /// A request with its required parameters:
    ///
    /// - `fields`: `object`.
    #[inline]
    pub fn new(fields: crate::types::OrchardToolInput) -> Self {
        Self(rt::Params::new().object("fields", fields.into()))
    }

    /// `more`: `orchard_tool[]`.
    #[inline]
    pub fn more(
        self,
        value: impl IntoIterator<Item = crate::types::OrchardToolInput>,
    ) -> Self {
        Self(self.0.objects("more", value))
    }

    /// `loose`: `array`.
    ///
    /// See [`VecTypeInput`](crate::types::VecTypeInput).
    #[inline]
    pub fn loose(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("loose", value.into()))
    }

    /// `TOOL_ID`: `orchard_tool`.
    ///
    /// See [`OrchardToolInput`](crate::types::OrchardToolInput).
    #[inline]
    pub fn tool_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("TOOL_ID", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Add {
    const NAME: &'static str = "shed.tool.add";
    const REQUIRED: &'static [&'static str] = &["fields"];
    type Output = rt::Value;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// List: `shed.tool.list`
///
/// Scope: `shed`.
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
    const NAME: &'static str = "shed.tool.list";
    type Output = rt::IdMap<crate::types::OrchardTool>;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}
