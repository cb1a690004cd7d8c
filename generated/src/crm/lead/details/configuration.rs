// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `crm.lead.details.configuration.*`.

use bitrix24_runtime as rt;

/// Set Common Lead Card for All Users: `crm.lead.details.configuration.forceCommonScopeForAll`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/leads/custom-form/crm-lead-details-configuration-force-common-scope-for-all.html)
#[deprecated(
    note = "no longer developed; use `crm.item.details.configuration.forceCommonScopeForAll`: `bitrix24::crm::item::details::configuration::ForceCommonScopeForAll`"
)]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct ForceCommonScopeForAll(rt::Params);

impl ForceCommonScopeForAll {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `extras`: `object`.
    #[inline]
    pub fn extras(self, value: ForceCommonScopeForAllExtras) -> Self {
        Self(self.0.object("extras", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for ForceCommonScopeForAll {
    const NAME: &'static str = "crm.lead.details.configuration.forceCommonScopeForAll";
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = ForceCommonScopeForAllError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `extras` of `crm.lead.details.configuration.forceCommonScopeForAll`, `extras` of
/// `crm.lead.details.configuration.set`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ForceCommonScopeForAllExtras(rt::Params);

impl ForceCommonScopeForAllExtras {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `leadCustomerType`: `integer`. Values: `1`, `2`.
    #[inline]
    pub fn lead_customer_type(self, value: i64) -> Self {
        Self(self.0.int("leadCustomerType", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<ForceCommonScopeForAllExtras> for rt::Params {
    #[inline]
    fn from(object: ForceCommonScopeForAllExtras) -> Self {
        object.0
    }
}

/// What can go wrong in `crm.lead.details.configuration.forceCommonScopeForAll`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ForceCommonScopeForAllError {
    /// An empty code: `Access denied.` (HTTP 400).
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ForceCommonScopeForAllError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Parameters: `crm.lead.details.configuration.get`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/leads/custom-form/crm-lead-details-configuration-get.html)
#[deprecated(
    note = "no longer developed; use `crm.item.details.configuration.get`: `bitrix24::crm::item::details::configuration::Get`"
)]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Get(rt::Params);

impl Get {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `userId`: `user`.
    #[inline]
    pub fn user_id(self, value: i64) -> Self {
        Self(self.0.int("userId", value))
    }

    /// `scope`: `string`. Default: `P`. Values: `P`, `C`.
    #[inline]
    pub fn scope(self, value: impl Into<String>) -> Self {
        Self(self.0.text("scope", value.into()))
    }

    /// `extras`: `object`.
    #[inline]
    pub fn extras(self, value: GetExtras) -> Self {
        Self(self.0.object("extras", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Get {
    const NAME: &'static str = "crm.lead.details.configuration.get";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Option<Vec<GetOutput>>;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `extras` of `crm.lead.details.configuration.get`, `extras` of
/// `crm.lead.details.configuration.reset`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct GetExtras(rt::Params);

impl GetExtras {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `lead.customer.type`: `integer`. Values: `1`, `2`.
    #[inline]
    pub fn lead_customer_type(self, value: i64) -> Self {
        Self(self.0.int("lead.customer.type", value))
    }

    /// `leadCustomerType`: `integer`. Seen in examples only.
    #[inline]
    pub fn lead_customer_type_camel(self, value: i64) -> Self {
        Self(self.0.int("leadCustomerType", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<GetExtras> for rt::Params {
    #[inline]
    fn from(object: GetExtras) -> Self {
        object.0
    }
}

/// Keys of `result` of `crm.lead.details.configuration.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `name`: `string`.
    pub name: Option<String>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `type`: `string`.
    pub r#type: Option<String>,
    /// `elements`: `section_element[]`.
    pub elements: Option<Vec<GetOutputElements>>,
    /// What no field has taken.
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
        f.text("name", &mut self.name);
        f.text("title", &mut self.title);
        f.text("type", &mut self.r#type);
        f.field("elements", &mut self.elements);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.elements` of `crm.lead.details.configuration.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputElements {
    /// `name`: `string`.
    pub name: Option<String>,
    /// `optionFlags`: `string`. Values: `1`, `0`.
    pub option_flags: Option<String>,
    /// `options`: `object`.
    pub options: Option<rt::Map>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputElements {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputElements", self, f)
    }
}

impl rt::Object for GetOutputElements {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("name", &mut self.name);
        f.text("optionFlags", &mut self.option_flags);
        f.field("options", &mut self.options);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `crm.lead.details.configuration.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// An empty code: `Access denied.` (HTTP 400).
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Resetting the Parameters: `crm.lead.details.configuration.reset`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/leads/custom-form/crm-lead-details-configuration-reset.html)
#[deprecated(
    note = "no longer developed; use `crm.item.details.configuration.reset`: `bitrix24::crm::item::details::configuration::Reset`"
)]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Reset(rt::Params);

impl Reset {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `userId`: `user`.
    #[inline]
    pub fn user_id(self, value: i64) -> Self {
        Self(self.0.int("userId", value))
    }

    /// `scope`: `string`. Default: `P`. Values: `P`, `C`.
    #[inline]
    pub fn scope(self, value: impl Into<String>) -> Self {
        Self(self.0.text("scope", value.into()))
    }

    /// `extras`: `object`.
    #[inline]
    pub fn extras(self, value: GetExtras) -> Self {
        Self(self.0.object("extras", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Reset {
    const NAME: &'static str = "crm.lead.details.configuration.reset";
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = ResetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `crm.lead.details.configuration.reset`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ResetError {
    /// An empty code: `Access denied.` (HTTP 400).
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ResetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Set Parameters: `crm.lead.details.configuration.set`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/leads/custom-form/crm-lead-details-configuration-set.html)
#[deprecated(
    note = "no longer developed; use `crm.item.details.configuration.set`: `bitrix24::crm::item::details::configuration::Set`"
)]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Set(rt::Params);

impl Set {
    /// A request with its required parameters:
    ///
    /// - `data`: `section[]`.
    #[inline]
    pub fn new(data: impl IntoIterator<Item = SetData>) -> Self {
        Self(rt::Params::new().objects("data", data))
    }

    /// `userId`: `user`.
    #[inline]
    pub fn user_id(self, value: i64) -> Self {
        Self(self.0.int("userId", value))
    }

    /// `scope`: `string`. Default: `P`. Values: `P`, `C`.
    #[inline]
    pub fn scope(self, value: impl Into<String>) -> Self {
        Self(self.0.text("scope", value.into()))
    }

    /// `extras`: `object`.
    #[inline]
    pub fn extras(self, value: ForceCommonScopeForAllExtras) -> Self {
        Self(self.0.object("extras", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Set {
    const NAME: &'static str = "crm.lead.details.configuration.set";
    const REQUIRED: &'static [&'static str] = &["data"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = SetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `data` of `crm.lead.details.configuration.set`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct SetData(rt::Params);

impl SetData {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `name`: `string`. Required.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("name", value.into()))
    }

    /// `title`: `string`. Required.
    #[inline]
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("title", value.into()))
    }

    /// `type`: `string`. Required. Values: `section`.
    #[inline]
    pub fn r#type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("type", value.into()))
    }

    /// `elements`: `section_element[]`.
    #[inline]
    pub fn elements(self, value: impl IntoIterator<Item = SetDataElements>) -> Self {
        Self(self.0.objects("elements", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<SetData> for rt::Params {
    #[inline]
    fn from(object: SetData) -> Self {
        object.0
    }
}

/// Keys of `data.elements` of `crm.lead.details.configuration.set`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct SetDataElements(rt::Params);

impl SetDataElements {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `name`: `string`. Required.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("name", value.into()))
    }

    /// `optionFlags`: `integer`. Default: `0`. Values: `1`, `0`.
    #[inline]
    pub fn option_flags(self, value: i64) -> Self {
        Self(self.0.int("optionFlags", value))
    }

    /// `options`: `object`.
    #[inline]
    pub fn options(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("options", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<SetDataElements> for rt::Params {
    #[inline]
    fn from(object: SetDataElements) -> Self {
        object.0
    }
}

/// What can go wrong in `crm.lead.details.configuration.set`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SetError {
    /// An empty code: `Access denied` (HTTP 400).
    AccessDenied,
    /// An empty code: `Parameter 'data' must be array` (HTTP 400).
    ParameterDataMustBeArray,
    /// An empty code: `The data must be indexed array` (HTTP 400).
    DataMustBeIndexedArray,
    /// An empty code: `There are no data to write` (HTTP 400).
    NoDataToWrite,
    /// An empty code: ``Section at index `i` has type `data[i].type`. The expected type is 'section'``
    /// (HTTP 400).
    SectionIndexHasTypeDataIType,
    /// An empty code: ``Section at index `i` does not have name`` (HTTP 400).
    SectionIndexNoName,
    /// An empty code: ``Section at index `i` does not have title`` (HTTP 400).
    SectionIndexNoTitle,
    /// An empty code: ``Element at index `j` in section at index `i` does not have name`` (HTTP 400).
    ElementIndexSectionIndexNoName,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for SetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "",
            "Section at index * has type `data[i].type`. The expected type is 'section'",
            Self::SectionIndexHasTypeDataIType,
        ),
        (
            "",
            "Element at index * in section at index * does not have name",
            Self::ElementIndexSectionIndexNoName,
        ),
        ("", "Section at index * does not have title", Self::SectionIndexNoTitle),
        ("", "Section at index * does not have name", Self::SectionIndexNoName),
        ("", "The data must be indexed array", Self::DataMustBeIndexedArray),
        ("", "Parameter 'data' must be array", Self::ParameterDataMustBeArray),
        ("", "There are no data to write", Self::NoDataToWrite),
        ("", "Access denied", Self::AccessDenied),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}
