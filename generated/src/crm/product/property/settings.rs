// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `crm.product.property.settings.*`.

use bitrix24_runtime as rt;

/// Retrieve Additional Settings Fields for Custom Type: `crm.product.property.settings.fields`
///
/// Scope: `crm`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-settings-fields.html)
#[deprecated(note = "no longer developed")]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Fields(rt::Params);

impl Fields {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `propertyType`. In examples: `string`.
    #[inline]
    pub fn property_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("propertyType", value.into()))
    }

    /// `userType`. In examples: `string`.
    #[inline]
    pub fn user_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("userType", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Fields {
    const NAME: &'static str = "crm.product.property.settings.fields";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = rt::Value;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}
