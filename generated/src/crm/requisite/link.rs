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
    type Output = rt::IdMap<FieldsOutputEntry>;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result.<key>` of `crm.requisite.link.fields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldsOutputEntry {
    /// `type`: `string`.
    pub r#type: Option<String>,
    /// `isRequired`: `boolean`.
    pub is_required: Option<bool>,
    /// `isReadOnly`: `boolean`.
    pub is_read_only: Option<bool>,
    /// `isImmutable`: `boolean`.
    pub is_immutable: Option<bool>,
    /// `isMultiple`: `boolean`.
    pub is_multiple: Option<bool>,
    /// `isDynamic`: `boolean`.
    pub is_dynamic: Option<bool>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for FieldsOutputEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("FieldsOutputEntry", self, f)
    }
}

impl rt::Object for FieldsOutputEntry {
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

    /// `entityTypeId`: `integer`. Required. Values: `2`, `5`, `7`, `31` or others.
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
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `ENTITY_TYPE_ID`: `integer`. Values: `2`, `5`, `7`, `31` or others.
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

impl ::std::fmt::Debug for GetOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutput", self, f)
    }
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
    /// An empty code: `entityTypeId is not defined or invalid`.
    EntityTypeIdNotDefinedOrInvalid,
    /// An empty code: `entityId is not defined or invalid`.
    EntityIdNotDefinedOrInvalid,
    /// An empty code: `Not found`.
    NotFound,
    /// An empty code: `Access denied`.
    AccessDenied,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "",
            "entityTypeId is not defined or invalid",
            Self::EntityTypeIdNotDefinedOrInvalid,
        ),
        ("", "entityId is not defined or invalid", Self::EntityIdNotDefinedOrInvalid),
        ("", "Access denied", Self::AccessDenied),
        ("", "Not found", Self::NotFound),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Get a List of Links for Requisites: `crm.requisite.link.list`
///
/// Scope: `crm`. A list: [`rt::Client::list`] reads all of its pages.
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

    /// `select`: `array`. Values: `ENTITY_TYPE_ID`, `ENTITY_ID`, `REQUISITE_ID`, `BANK_DETAIL_ID`,
    /// `MC_REQUISITE_ID`, `MC_BANK_DETAIL_ID`.
    #[inline]
    pub fn select(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("select", value.into()))
    }

    /// `filter`: `object`.
    ///
    /// See [`ListFilter`].
    #[inline]
    pub fn filter(self, value: impl Into<rt::Filter>) -> Self {
        Self(self.0.filter("filter", value))
    }

    /// `order`: `object`.
    ///
    /// See [`ListOrder`].
    #[inline]
    pub fn order(self, value: impl Into<rt::Order>) -> Self {
        Self(self.0.order("order", value))
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

impl rt::Paged for List {
    const PAGING: rt::Paging = rt::Paging::start("start")
        .filter("filter")
        .order("order");
    type Item = ListOutput;
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

    /// `ENTITY_TYPE_ID`: `integer`. Values: `2`, `5`, `7`, `31` or others.
    #[inline]
    pub fn entity_type_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ENTITY_TYPE_ID", value.into()))
    }

    /// `ENTITY_ID`: `integer`.
    #[inline]
    pub fn entity_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ENTITY_ID", value.into()))
    }

    /// `REQUISITE_ID`: `integer`.
    #[inline]
    pub fn requisite_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("REQUISITE_ID", value.into()))
    }

    /// `BANK_DETAIL_ID`: `integer`.
    #[inline]
    pub fn bank_detail_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("BANK_DETAIL_ID", value.into()))
    }

    /// `MC_REQUISITE_ID`: `integer`.
    #[inline]
    pub fn mc_requisite_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("MC_REQUISITE_ID", value.into()))
    }

    /// `MC_BANK_DETAIL_ID`: `integer`.
    #[inline]
    pub fn mc_bank_detail_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("MC_BANK_DETAIL_ID", value.into()))
    }

    /// Any other condition by its key on the wire: an operator and a field, as in `>=ENTITY_TYPE_ID`.
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

    /// `ENTITY_TYPE_ID`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn entity_type_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ENTITY_TYPE_ID", value.into()))
    }

    /// `ENTITY_ID`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn entity_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ENTITY_ID", value.into()))
    }

    /// `REQUISITE_ID`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn requisite_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("REQUISITE_ID", value.into()))
    }

    /// `BANK_DETAIL_ID`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn bank_detail_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("BANK_DETAIL_ID", value.into()))
    }

    /// `MC_REQUISITE_ID`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn mc_requisite_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("MC_REQUISITE_ID", value.into()))
    }

    /// `MC_BANK_DETAIL_ID`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn mc_bank_detail_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("MC_BANK_DETAIL_ID", value.into()))
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

impl From<ListOrder> for rt::Order {
    #[inline]
    fn from(object: ListOrder) -> Self {
        object.0.into()
    }
}

/// Keys of `result` of `crm.requisite.link.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `ENTITY_TYPE_ID`: `integer`. Values: `2`, `5`, `7`, `31` or others. In examples: `string`.
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

impl ::std::fmt::Debug for ListOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListOutput", self, f)
    }
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
    /// `0`: `Access denied.`.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("0", "", Self::Code0),
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

    /// `ENTITY_TYPE_ID`: `integer`. Required. Values: `2`, `5`, `7`, `31` or others.
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
    /// An empty code: `ENTITY_TYPE_ID is not defined or invalid`.
    EntityTypeIdNotDefinedOrInvalid,
    /// An empty code: `ENTITY_ID is not defined or invalid`.
    EntityIdNotDefinedOrInvalid,
    /// An empty code: `REQUISITE_ID is not defined or invalid`.
    RequisiteIdNotDefinedOrInvalid,
    /// An empty code: `BANK_DETAIL_ID is not defined or invalid`.
    BankDetailIdNotDefinedOrInvalid,
    /// An empty code: `MC_REQUISITE_ID is not defined or invalid`.
    McRequisiteIdNotDefinedOrInvalid,
    /// An empty code: `MC_BANK_DETAIL_ID is not defined or invalid`.
    McBankDetailIdNotDefinedOrInvalid,
    /// An empty code: `The Requisite with ID '60' is not found`.
    RequisiteIdNotFound,
    /// An empty code: `The Requisite with ID '60' is not assigned to Company with ID '5'`.
    RequisiteIdNotAssignedToCompanyId,
    /// An empty code: `The BankDetail with ID '24' is not found`.
    BankDetailIdNotFound,
    /// An empty code: `The BankDetail with ID '24' is not assigned to Requisite with ID '60'`.
    BankDetailIdNotAssignedToRequisiteId,
    /// An empty code: `The Requisite of your company with ID '2' is not found`.
    RequisiteYourCompanyIdNotFound,
    /// An empty code: `The Requisite with ID '2' is not assigned to your company with ID '3010'`.
    RequisiteIdNotAssignedToYourCompanyId,
    /// An empty code: `The BankDetail of your company with ID '2' is not found`.
    BankDetailYourCompanyIdNotFound,
    /// An empty code:
    /// `The BankDetail of your company with ID '2' is not assigned to Requisite of your company with ID '2'`.
    BankDetailYourCompanyIdNotAssignedToRequisite,
    /// An empty code: `Entity is not found`.
    EntityNotFound,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for RegisterError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "",
            "The BankDetail of your company with ID * is not assigned to Requisite of your company with ID *",
            Self::BankDetailYourCompanyIdNotAssignedToRequisite,
        ),
        (
            "",
            "The Requisite with ID * is not assigned to your company with ID *",
            Self::RequisiteIdNotAssignedToYourCompanyId,
        ),
        (
            "",
            "The BankDetail with ID * is not assigned to Requisite with ID *",
            Self::BankDetailIdNotAssignedToRequisiteId,
        ),
        (
            "",
            "The Requisite with ID * is not assigned to Company with ID *",
            Self::RequisiteIdNotAssignedToCompanyId,
        ),
        (
            "",
            "The BankDetail of your company with ID * is not found",
            Self::BankDetailYourCompanyIdNotFound,
        ),
        (
            "",
            "The Requisite of your company with ID * is not found",
            Self::RequisiteYourCompanyIdNotFound,
        ),
        (
            "",
            "MC_BANK_DETAIL_ID is not defined or invalid",
            Self::McBankDetailIdNotDefinedOrInvalid,
        ),
        (
            "",
            "MC_REQUISITE_ID is not defined or invalid",
            Self::McRequisiteIdNotDefinedOrInvalid,
        ),
        (
            "",
            "ENTITY_TYPE_ID is not defined or invalid",
            Self::EntityTypeIdNotDefinedOrInvalid,
        ),
        (
            "",
            "BANK_DETAIL_ID is not defined or invalid",
            Self::BankDetailIdNotDefinedOrInvalid,
        ),
        (
            "",
            "REQUISITE_ID is not defined or invalid",
            Self::RequisiteIdNotDefinedOrInvalid,
        ),
        ("", "ENTITY_ID is not defined or invalid", Self::EntityIdNotDefinedOrInvalid),
        ("", "The BankDetail with ID * is not found", Self::BankDetailIdNotFound),
        ("", "The Requisite with ID * is not found", Self::RequisiteIdNotFound),
        ("", "Entity is not found", Self::EntityNotFound),
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

    /// `entityTypeId`: `integer`. Required. Values: `2`, `5`, `7`, `31` or others.
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
    /// An empty code: `entityTypeId is not defined or invalid`.
    EntityTypeIdNotDefinedOrInvalid,
    /// An empty code: `entityId is not defined or invalid.`.
    EntityIdNotDefinedOrInvalid,
    /// An empty code: `Access denied`.
    AccessDenied,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UnregisterError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "",
            "entityTypeId is not defined or invalid",
            Self::EntityTypeIdNotDefinedOrInvalid,
        ),
        ("", "entityId is not defined or invalid.", Self::EntityIdNotDefinedOrInvalid),
        ("", "Access denied", Self::AccessDenied),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}
