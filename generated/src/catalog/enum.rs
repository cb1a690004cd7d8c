// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `catalog.enum.*`.

use bitrix24_runtime as rt;

/// Get a List of Rounding Types: `catalog.enum.getRoundTypes`
///
/// Scope: `catalog`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/enum/catalog-enum-get-round-types.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct GetRoundTypes(rt::Params);

impl GetRoundTypes {
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

impl rt::Method for GetRoundTypes {
    const NAME: &'static str = "catalog.enum.getRoundTypes";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetRoundTypesOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `catalog.enum.getRoundTypes`, `result` of `catalog.enum.getStoreDocumentTypes`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRoundTypesOutput {
    /// `enum`: `catalog_enum[]`.
    pub r#enum: Option<Vec<crate::types::CatalogEnum>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetRoundTypesOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetRoundTypesOutput", self, f)
    }
}

impl rt::Object for GetRoundTypesOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("enum", &mut self.r#enum);
        f.rest(&mut self.extra);
    }
}

/// Get Store Document Types: `catalog.enum.getStoreDocumentTypes`
///
/// Scope: `catalog`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/enum/catalog-enum-get-store-document-types.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct GetStoreDocumentTypes(rt::Params);

impl GetStoreDocumentTypes {
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

impl rt::Method for GetStoreDocumentTypes {
    const NAME: &'static str = "catalog.enum.getStoreDocumentTypes";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetRoundTypesOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}
