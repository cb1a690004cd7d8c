// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `crm.productrow.*`.

use bitrix24_runtime as rt;

/// Get Descriptions of Fields for Product Rows: `crm.productrow.fields`
///
/// Scope: `crm`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/outdated/productrow-old/crm-productrow-fields.html)
#[deprecated(
    note = "no longer developed; use `crm.item.productrow.fields`: `bitrix24::crm::item::productrow::Fields`"
)]
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
    const NAME: &'static str = "crm.productrow.fields";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = rt::Value;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Get a List of Order Properties: `crm.productrow.list`
///
/// Scope: `crm`. Access: any user. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/outdated/productrow-old/crm-productrow-list.html)
#[deprecated(
    note = "no longer developed; use `crm.item.productrow.list`: `bitrix24::crm::item::productrow::List`"
)]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct List(rt::Params);

impl List {
    /// A request with its required parameters:
    ///
    /// - `filter`: `object`.
    #[inline]
    pub fn new(filter: impl Into<rt::Filter>) -> Self {
        Self(rt::Params::new().filter("filter", filter))
    }

    /// `start`: `integer`. Seen in examples only.
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

impl rt::Method for List {
    const NAME: &'static str = "crm.productrow.list";
    const REQUIRED: &'static [&'static str] = &["filter"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = rt::Value;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

impl rt::Paged for List {
    const PAGING: rt::Paging = rt::Paging::start("start").key("ID").filter("filter");
    type Item = rt::Value;
}

/// Keys of `filter` of `crm.productrow.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListFilter(rt::Params);

impl ListFilter {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `OWNER_TYPE`. Required. Values: `D`, `L`. In examples: `string`.
    #[inline]
    pub fn owner_type(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("OWNER_TYPE", value.into()))
    }

    /// `OWNER_ID`. Required. In examples: `string`.
    #[inline]
    pub fn owner_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("OWNER_ID", value.into()))
    }

    /// Any other condition by its key on the wire: an operator and a field, as in `>=OWNER_TYPE`.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<ListFilter> for rt::Params {
    #[inline]
    fn from(object: ListFilter) -> Self {
        object.0
    }
}

impl From<ListFilter> for rt::Filter {
    #[inline]
    fn from(object: ListFilter) -> Self {
        object.0.into()
    }
}
