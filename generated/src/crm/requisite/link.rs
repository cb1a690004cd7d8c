// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `crm.requisite.link.*`.

use bitrix24_runtime as rt;

/// Get Description of CRM Requisite Link Fields: `crm.requisite.link.fields`
///
/// Scope: `crm`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/requisites/links/crm-requisite-link-fields.html)
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
    const NAME: &'static str = "crm.requisite.link.fields";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = FieldsOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `crm.requisite.link.fields`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct FieldsOutput {
    /// `ENTITY_TYPE_ID`: `integer`. In examples: `object`.
    pub entity_type_id: Option<FieldsOutputEntityTypeId>,
    /// `ENTITY_ID`: `integer`. In examples: `object`.
    pub entity_id: Option<FieldsOutputEntityTypeId>,
    /// `REQUISITE_ID`: `integer`. In examples: `object`.
    pub requisite_id: Option<FieldsOutputEntityTypeId>,
    /// `BANK_DETAIL_ID`: `integer`. In examples: `object`.
    pub bank_detail_id: Option<FieldsOutputEntityTypeId>,
    /// `MC_REQUISITE_ID`: `integer`. In examples: `object`.
    pub mc_requisite_id: Option<FieldsOutputEntityTypeId>,
    /// `MC_BANK_DETAIL_ID`: `integer`. In examples: `object`.
    pub mc_bank_detail_id: Option<FieldsOutputEntityTypeId>,
    /// What no field has taken, such as `<key>` (`object`).
    pub extra: rt::Map,
}

impl rt::Object for FieldsOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("ENTITY_TYPE_ID", &mut self.entity_type_id);
        f.field("ENTITY_ID", &mut self.entity_id);
        f.field("REQUISITE_ID", &mut self.requisite_id);
        f.field("BANK_DETAIL_ID", &mut self.bank_detail_id);
        f.field("MC_REQUISITE_ID", &mut self.mc_requisite_id);
        f.field("MC_BANK_DETAIL_ID", &mut self.mc_bank_detail_id);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.ENTITY_TYPE_ID` of `crm.requisite.link.fields`, `result.ENTITY_ID` of
/// `crm.requisite.link.fields`, `result.REQUISITE_ID` of `crm.requisite.link.fields`,
/// `result.BANK_DETAIL_ID` of `crm.requisite.link.fields` and 2 more.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct FieldsOutputEntityTypeId {
    /// `type`: `string`. Seen in examples only.
    pub r#type: Option<String>,
    /// `isRequired`: `boolean`. Seen in examples only.
    pub is_required: Option<bool>,
    /// `isReadOnly`: `boolean`. Seen in examples only.
    pub is_read_only: Option<bool>,
    /// `isImmutable`: `boolean`. Seen in examples only.
    pub is_immutable: Option<bool>,
    /// `isMultiple`: `boolean`. Seen in examples only.
    pub is_multiple: Option<bool>,
    /// `isDynamic`: `boolean`. Seen in examples only.
    pub is_dynamic: Option<bool>,
    /// `title`: `string`. Seen in examples only.
    pub title: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl rt::Object for FieldsOutputEntityTypeId {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("type", &mut self.r#type);
        f.flag("isRequired", &mut self.is_required);
        f.flag("isReadOnly", &mut self.is_read_only);
        f.flag("isImmutable", &mut self.is_immutable);
        f.flag("isMultiple", &mut self.is_multiple);
        f.flag("isDynamic", &mut self.is_dynamic);
        f.text("title", &mut self.title);
        f.rest(&mut self.extra);
    }
}

/// Get the Link of the Requisite with the Object: `crm.requisite.link.get`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/requisites/links/crm-requisite-link-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Get(rt::Params);

impl Get {
    /// A request in which nothing is set yet. Required: `entityTypeId`, `entityId`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `entityTypeId`: `integer`. Required.
    #[inline]
    pub fn entity_type_id(self, value: i64) -> Self {
        Self(self.0.int("entityTypeId", value))
    }

    /// `entityId`: `integer`. Required.
    #[inline]
    pub fn entity_id(self, value: i64) -> Self {
        Self(self.0.int("entityId", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Get {
    const NAME: &'static str = "crm.requisite.link.get";
    const REQUIRED: &'static [&'static str] = &["entityTypeId", "entityId"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `crm.requisite.link.get`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `ENTITY_TYPE_ID`: `integer`.
    pub entity_type_id: Option<i64>,
    /// `ENTITY_ID`: `integer`.
    pub entity_id: Option<i64>,
    /// `REQUISITE_ID`: `integer`. In examples: `string`.
    pub requisite_id: Option<i64>,
    /// `BANK_DETAIL_ID`: `integer`. In examples: `string`.
    pub bank_detail_id: Option<i64>,
    /// `MC_REQUISITE_ID`: `integer`. In examples: `string`.
    pub mc_requisite_id: Option<i64>,
    /// `MC_BANK_DETAIL_ID`: `integer`. In examples: `string`.
    pub mc_bank_detail_id: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl rt::Object for GetOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("ENTITY_TYPE_ID", &mut self.entity_type_id);
        f.int("ENTITY_ID", &mut self.entity_id);
        f.int("REQUISITE_ID", &mut self.requisite_id);
        f.int("BANK_DETAIL_ID", &mut self.bank_detail_id);
        f.int("MC_REQUISITE_ID", &mut self.mc_requisite_id);
        f.int("MC_BANK_DETAIL_ID", &mut self.mc_bank_detail_id);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `crm.requisite.link.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// An empty code:
    ///
    /// - `entityTypeId is not defined or invalid`
    /// - `entityId is not defined or invalid`
    /// - `Not found`
    /// - `Access denied`
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

/// Get a List of Links for Requisites: `crm.requisite.link.list`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/requisites/links/crm-requisite-link-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct List(rt::Params);

impl List {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `select`: `array`.
    #[inline]
    pub fn select(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("select", value.into()))
    }

    /// `filter`: `object`.
    #[inline]
    pub fn filter(self, value: ListFilter) -> Self {
        Self(self.0.object("filter", value.into()))
    }

    /// `order`: `object`.
    #[inline]
    pub fn order(self, value: ListOrder) -> Self {
        Self(self.0.object("order", value.into()))
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

impl rt::Method for List {
    const NAME: &'static str = "crm.requisite.link.list";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<ListOutput>;
    type Error = ListError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `filter` of `crm.requisite.link.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListFilter(rt::Params);

impl ListFilter {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ENTITY_TYPE_ID`: `integer`.
    #[inline]
    pub fn entity_type_id(self, value: i64) -> Self {
        Self(self.0.int("ENTITY_TYPE_ID", value))
    }

    /// `ENTITY_ID`: `integer`.
    #[inline]
    pub fn entity_id(self, value: i64) -> Self {
        Self(self.0.int("ENTITY_ID", value))
    }

    /// `REQUISITE_ID`: `integer`.
    #[inline]
    pub fn requisite_id(self, value: i64) -> Self {
        Self(self.0.int("REQUISITE_ID", value))
    }

    /// `BANK_DETAIL_ID`: `integer`.
    #[inline]
    pub fn bank_detail_id(self, value: i64) -> Self {
        Self(self.0.int("BANK_DETAIL_ID", value))
    }

    /// `MC_REQUISITE_ID`: `integer`.
    #[inline]
    pub fn mc_requisite_id(self, value: i64) -> Self {
        Self(self.0.int("MC_REQUISITE_ID", value))
    }

    /// `MC_BANK_DETAIL_ID`: `integer`.
    #[inline]
    pub fn mc_bank_detail_id(self, value: i64) -> Self {
        Self(self.0.int("MC_BANK_DETAIL_ID", value))
    }

    /// Any other key by its name on the wire.
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

/// Keys of `order` of `crm.requisite.link.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListOrder(rt::Params);

impl ListOrder {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ENTITY_TYPE_ID`: `integer`.
    #[inline]
    pub fn entity_type_id(self, value: i64) -> Self {
        Self(self.0.int("ENTITY_TYPE_ID", value))
    }

    /// `ENTITY_ID`: `integer`. In examples: `string`.
    #[inline]
    pub fn entity_id(self, value: i64) -> Self {
        Self(self.0.int("ENTITY_ID", value))
    }

    /// `REQUISITE_ID`: `integer`.
    #[inline]
    pub fn requisite_id(self, value: i64) -> Self {
        Self(self.0.int("REQUISITE_ID", value))
    }

    /// `BANK_DETAIL_ID`: `integer`.
    #[inline]
    pub fn bank_detail_id(self, value: i64) -> Self {
        Self(self.0.int("BANK_DETAIL_ID", value))
    }

    /// `MC_REQUISITE_ID`: `integer`.
    #[inline]
    pub fn mc_requisite_id(self, value: i64) -> Self {
        Self(self.0.int("MC_REQUISITE_ID", value))
    }

    /// `MC_BANK_DETAIL_ID`: `integer`.
    #[inline]
    pub fn mc_bank_detail_id(self, value: i64) -> Self {
        Self(self.0.int("MC_BANK_DETAIL_ID", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<ListOrder> for rt::Params {
    #[inline]
    fn from(object: ListOrder) -> Self {
        object.0
    }
}

/// Keys of `result` of `crm.requisite.link.list`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `ENTITY_TYPE_ID`: `integer`. In examples: `string`.
    pub entity_type_id: Option<i64>,
    /// `ENTITY_ID`: `integer`. In examples: `string`.
    pub entity_id: Option<i64>,
    /// `REQUISITE_ID`: `integer`. In examples: `string`.
    pub requisite_id: Option<i64>,
    /// `BANK_DETAIL_ID`: `integer`. In examples: `string`.
    pub bank_detail_id: Option<i64>,
    /// `MC_REQUISITE_ID`: `integer`. In examples: `string`.
    pub mc_requisite_id: Option<i64>,
    /// `MC_BANK_DETAIL_ID`: `integer`. In examples: `string`.
    pub mc_bank_detail_id: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl rt::Object for ListOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("ENTITY_TYPE_ID", &mut self.entity_type_id);
        f.int("ENTITY_ID", &mut self.entity_id);
        f.int("REQUISITE_ID", &mut self.requisite_id);
        f.int("BANK_DETAIL_ID", &mut self.bank_detail_id);
        f.int("MC_REQUISITE_ID", &mut self.mc_requisite_id);
        f.int("MC_BANK_DETAIL_ID", &mut self.mc_bank_detail_id);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `crm.requisite.link.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// An empty code: `Access denied`.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Register Requisite Link with Object: `crm.requisite.link.register`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/requisites/links/crm-requisite-link-register.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Register(rt::Params);

impl Register {
    /// A request with its required parameters:
    ///
    /// - `fields`: `object`.
    #[inline]
    pub fn new(fields: RegisterFields) -> Self {
        Self(rt::Params::new().object("fields", fields.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Register {
    const NAME: &'static str = "crm.requisite.link.register";
    const REQUIRED: &'static [&'static str] = &["fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = RegisterError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `crm.requisite.link.register`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct RegisterFields(rt::Params);

impl RegisterFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ENTITY_TYPE_ID`: `integer`. Required.
    #[inline]
    pub fn entity_type_id(self, value: i64) -> Self {
        Self(self.0.int("ENTITY_TYPE_ID", value))
    }

    /// `ENTITY_ID`: `integer`. Required.
    #[inline]
    pub fn entity_id(self, value: i64) -> Self {
        Self(self.0.int("ENTITY_ID", value))
    }

    /// `REQUISITE_ID`: `integer`. Required.
    #[inline]
    pub fn requisite_id(self, value: i64) -> Self {
        Self(self.0.int("REQUISITE_ID", value))
    }

    /// `BANK_DETAIL_ID`: `integer`. Required.
    #[inline]
    pub fn bank_detail_id(self, value: i64) -> Self {
        Self(self.0.int("BANK_DETAIL_ID", value))
    }

    /// `MC_REQUISITE_ID`: `integer`. Required.
    #[inline]
    pub fn mc_requisite_id(self, value: i64) -> Self {
        Self(self.0.int("MC_REQUISITE_ID", value))
    }

    /// `MC_BANK_DETAIL_ID`: `integer`. Required.
    #[inline]
    pub fn mc_bank_detail_id(self, value: i64) -> Self {
        Self(self.0.int("MC_BANK_DETAIL_ID", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<RegisterFields> for rt::Params {
    #[inline]
    fn from(object: RegisterFields) -> Self {
        object.0
    }
}

/// What can go wrong in `crm.requisite.link.register`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RegisterError {
    /// An empty code:
    ///
    /// - `ENTITY_TYPE_ID is not defined or invalid`
    /// - `ENTITY_ID is not defined or invalid`
    /// - `REQUISITE_ID is not defined or invalid`
    /// - `BANK_DETAIL_ID is not defined or invalid`
    /// - `MC_REQUISITE_ID is not defined or invalid`
    /// - `MC_BANK_DETAIL_ID is not defined or invalid`
    /// - `The Requisite with ID '60' is not found`
    /// - `The Requisite with ID '60' is not assigned to Company with ID '5'`
    /// - `The BankDetail with ID '24' is not found`
    /// - `The BankDetail with ID '24' is not assigned to Requisite with ID '60'`
    /// - `The Requisite of your company with ID '2' is not found`
    /// - `The Requisite with ID '2' is not assigned to your company with ID '3010'`
    /// - `The BankDetail of your company with ID '2' is not found`
    /// - `The BankDetail of your company with ID '2' is not assigned to Requisite of your company with ID '2'`
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for RegisterError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Unlink Requisite from Object: `crm.requisite.link.unregister`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/requisites/links/crm-requisite-link-unregister.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Unregister(rt::Params);

impl Unregister {
    /// A request in which nothing is set yet. Required: `entityTypeId`, `entityId`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `entityTypeId`: `integer`. Required.
    #[inline]
    pub fn entity_type_id(self, value: i64) -> Self {
        Self(self.0.int("entityTypeId", value))
    }

    /// `entityId`: `integer`. Required.
    #[inline]
    pub fn entity_id(self, value: i64) -> Self {
        Self(self.0.int("entityId", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Unregister {
    const NAME: &'static str = "crm.requisite.link.unregister";
    const REQUIRED: &'static [&'static str] = &["entityTypeId", "entityId"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = UnregisterError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `crm.requisite.link.unregister`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UnregisterError {
    /// An empty code:
    ///
    /// - `entityTypeId is not defined or invalid`
    /// - `entityId is not defined or invalid.`
    /// - `Access denied`
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UnregisterError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}
