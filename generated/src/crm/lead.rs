// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `crm.lead.*`.

use bitrix24_runtime as rt;

pub mod contact;
pub mod details;
pub mod productrows;
pub mod userfield;

/// Create a New Lead: `crm.lead.add`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-add.html)
#[deprecated(
    note = "no longer developed; use `crm.item.add`: `bitrix24::crm::item::Add`"
)]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Add(rt::Params);

impl Add {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `fields`: `object`.
    #[inline]
    pub fn fields(self, value: AddFields) -> Self {
        Self(self.0.object("fields", value.into()))
    }

    /// `params`: `object`.
    #[inline]
    pub fn params(self, value: AddParams) -> Self {
        Self(self.0.object("params", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Add {
    const NAME: &'static str = "crm.lead.add";
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = i64;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `crm.lead.add`, `fields` of `crm.lead.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFields(rt::Params);

impl AddFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ADDRESS`: `string`.
    #[inline]
    pub fn address(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ADDRESS", value.into()))
    }

    /// `ADDRESS_2`: `string`.
    #[inline]
    pub fn address_2(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ADDRESS_2", value.into()))
    }

    /// `ADDRESS_CITY`: `string`.
    #[inline]
    pub fn address_city(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ADDRESS_CITY", value.into()))
    }

    /// `ADDRESS_COUNTRY`: `string`.
    #[inline]
    pub fn address_country(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ADDRESS_COUNTRY", value.into()))
    }

    /// `ADDRESS_COUNTRY_CODE`: `string`.
    #[inline]
    pub fn address_country_code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ADDRESS_COUNTRY_CODE", value.into()))
    }

    /// `ADDRESS_POSTAL_CODE`: `string`.
    #[inline]
    pub fn address_postal_code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ADDRESS_POSTAL_CODE", value.into()))
    }

    /// `ADDRESS_PROVINCE`: `string`.
    #[inline]
    pub fn address_province(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ADDRESS_PROVINCE", value.into()))
    }

    /// `ADDRESS_REGION`: `string`.
    #[inline]
    pub fn address_region(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ADDRESS_REGION", value.into()))
    }

    /// `ASSIGNED_BY_ID`: `user`.
    #[inline]
    pub fn assigned_by_id(self, value: i64) -> Self {
        Self(self.0.int("ASSIGNED_BY_ID", value))
    }

    /// `BIRTHDATE`: `date`.
    #[inline]
    pub fn birthdate(self, value: impl Into<rt::Date>) -> Self {
        Self(self.0.date("BIRTHDATE", value.into()))
    }

    /// `COMMENTS`: `string`.
    #[inline]
    pub fn comments(self, value: impl Into<String>) -> Self {
        Self(self.0.text("COMMENTS", value.into()))
    }

    /// `COMPANY_ID`: `crm_company`.
    #[inline]
    pub fn company_id(self, value: i64) -> Self {
        Self(self.0.int("COMPANY_ID", value))
    }

    /// `COMPANY_TITLE`: `string`.
    #[inline]
    pub fn company_title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("COMPANY_TITLE", value.into()))
    }

    /// `CONTACT_ID`: `crm_contact`.
    #[inline]
    pub fn contact_id(self, value: i64) -> Self {
        Self(self.0.int("CONTACT_ID", value))
    }

    /// `CONTACT_IDS`: `crm_contact`.
    #[inline]
    pub fn contact_ids(self, value: i64) -> Self {
        Self(self.0.int("CONTACT_IDS", value))
    }

    /// `CURRENCY_ID`: `crm_currency`. In examples: `string`.
    #[inline]
    pub fn currency_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("CURRENCY_ID", value.into()))
    }

    /// `EMAIL`: `crm_multifield[]`.
    #[inline]
    pub fn email(
        self,
        value: impl IntoIterator<Item = crate::types::CrmMultifieldInput>,
    ) -> Self {
        Self(self.0.objects("EMAIL", value))
    }

    /// `HONORIFIC`: `crm_status`.
    #[inline]
    pub fn honorific(self, value: impl Into<String>) -> Self {
        Self(self.0.text("HONORIFIC", value.into()))
    }

    /// `IM`: `crm_multifield[]`.
    #[inline]
    pub fn im(
        self,
        value: impl IntoIterator<Item = crate::types::CrmMultifieldInput>,
    ) -> Self {
        Self(self.0.objects("IM", value))
    }

    /// `LINK`: `crm_multifield[]`.
    #[inline]
    pub fn link(
        self,
        value: impl IntoIterator<Item = crate::types::CrmMultifieldInput>,
    ) -> Self {
        Self(self.0.objects("LINK", value))
    }

    /// `LAST_NAME`: `string`.
    #[inline]
    pub fn last_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("LAST_NAME", value.into()))
    }

    /// `NAME`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("NAME", value.into()))
    }

    /// `SECOND_NAME`: `string`.
    #[inline]
    pub fn second_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SECOND_NAME", value.into()))
    }

    /// `OPENED`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn opened(self, value: bool) -> Self {
        Self(self.0.yes_no("OPENED", value))
    }

    /// `OPPORTUNITY`: `double`.
    #[inline]
    pub fn opportunity(self, value: f64) -> Self {
        Self(self.0.number("OPPORTUNITY", value))
    }

    /// `IS_MANUAL_OPPORTUNITY`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn is_manual_opportunity(self, value: bool) -> Self {
        Self(self.0.yes_no("IS_MANUAL_OPPORTUNITY", value))
    }

    /// `ORIGINATOR_ID`: `string`.
    #[inline]
    pub fn originator_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ORIGINATOR_ID", value.into()))
    }

    /// `ORIGIN_ID`: `string`.
    #[inline]
    pub fn origin_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ORIGIN_ID", value.into()))
    }

    /// `PHONE`: `crm_multifield[]`.
    #[inline]
    pub fn phone(
        self,
        value: impl IntoIterator<Item = crate::types::CrmMultifieldInput>,
    ) -> Self {
        Self(self.0.objects("PHONE", value))
    }

    /// `POST`: `string`.
    #[inline]
    pub fn post(self, value: impl Into<String>) -> Self {
        Self(self.0.text("POST", value.into()))
    }

    /// `SOURCE_DESCRIPTION`: `string`.
    #[inline]
    pub fn source_description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SOURCE_DESCRIPTION", value.into()))
    }

    /// `SOURCE_ID`: `crm_status`. Values: `CALL`, `EMAIL`, `WEB`, `ADVERTISING`, `PARTNER`,
    /// `RECOMMENDATION`, `TRADE_SHOW`, `WEBFORM`, `CALLBACK`, `RC_GENERATOR`, `STORE`, `OTHER` or others.
    #[inline]
    pub fn source_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SOURCE_ID", value.into()))
    }

    /// `STATUS_DESCRIPTION`: `string`.
    #[inline]
    pub fn status_description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("STATUS_DESCRIPTION", value.into()))
    }

    /// `STATUS_ID`: `crm_status`. Values: `NEW`, `IN_PROCESS`, `PROCESSED`, `JUNK`, `CONVERTED` or others.
    #[inline]
    pub fn status_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("STATUS_ID", value.into()))
    }

    /// `TITLE`: `string`.
    #[inline]
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TITLE", value.into()))
    }

    /// `UTM_CAMPAIGN`: `string`.
    #[inline]
    pub fn utm_campaign(self, value: impl Into<String>) -> Self {
        Self(self.0.text("UTM_CAMPAIGN", value.into()))
    }

    /// `UTM_CONTENT`: `string`.
    #[inline]
    pub fn utm_content(self, value: impl Into<String>) -> Self {
        Self(self.0.text("UTM_CONTENT", value.into()))
    }

    /// `UTM_MEDIUM`: `string`.
    #[inline]
    pub fn utm_medium(self, value: impl Into<String>) -> Self {
        Self(self.0.text("UTM_MEDIUM", value.into()))
    }

    /// `UTM_SOURCE`: `string`.
    #[inline]
    pub fn utm_source(self, value: impl Into<String>) -> Self {
        Self(self.0.text("UTM_SOURCE", value.into()))
    }

    /// `UTM_TERM`: `string`.
    #[inline]
    pub fn utm_term(self, value: impl Into<String>) -> Self {
        Self(self.0.text("UTM_TERM", value.into()))
    }

    /// `WEB`: `crm_multifield[]`.
    #[inline]
    pub fn web(
        self,
        value: impl IntoIterator<Item = crate::types::CrmMultifieldInput>,
    ) -> Self {
        Self(self.0.objects("WEB", value))
    }

    /// Any other key by its name on the wire, such as `UF_...`.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddFields> for rt::Params {
    #[inline]
    fn from(object: AddFields) -> Self {
        object.0
    }
}

/// Keys of `params` of `crm.lead.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddParams(rt::Params);

impl AddParams {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `REGISTER_SONET_EVENT`: `boolean`. Values: `Y`, `N`. In examples: `string`.
    #[inline]
    pub fn register_sonet_event(self, value: bool) -> Self {
        Self(self.0.yes_no("REGISTER_SONET_EVENT", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddParams> for rt::Params {
    #[inline]
    fn from(object: AddParams) -> Self {
        object.0
    }
}

/// What can go wrong in `crm.lead.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// An empty code: `Access denied.`.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete Lead: `crm.lead.delete`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-delete.html)
#[deprecated(
    note = "no longer developed; use `crm.item.delete`: `bitrix24::crm::item::Delete`"
)]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Delete(rt::Params);

impl Delete {
    /// A request with its required parameters:
    ///
    /// - `id`: `integer`.
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

impl rt::Method for Delete {
    const NAME: &'static str = "crm.lead.delete";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `crm.lead.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// An empty code: `ID is not defined or invalid.`.
    IdNotDefinedOrInvalid,
    /// An empty code: `Access denied`.
    AccessDenied,
    /// An empty code: `Not found`.
    NotFound,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("", "ID is not defined or invalid.", Self::IdNotDefinedOrInvalid),
        ("", "Access denied", Self::AccessDenied),
        ("", "Not found", Self::NotFound),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Get CRM Lead Fields: `crm.lead.fields`
///
/// Scope: `crm`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-fields.html)
#[deprecated(
    note = "no longer developed; use `crm.item.fields`: `bitrix24::crm::item::Fields`"
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
    const NAME: &'static str = "crm.lead.fields";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = rt::IdMap<FieldsOutputEntry>;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result.<field>` of `crm.lead.fields`.
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
    /// `statusType`: `string`. Seen in examples only.
    pub status_type: Option<String>,
    /// `settings`: `object`. Seen in examples only.
    pub settings: Option<FieldsOutputEntrySettings>,
    /// `isDeprecated`: `boolean`. Seen in examples only.
    pub is_deprecated: Option<bool>,
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
        f.text("statusType", &mut self.status_type);
        f.field("settings", &mut self.settings);
        f.flag("isDeprecated", &mut self.is_deprecated);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.<field>.settings` of `crm.lead.fields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldsOutputEntrySettings {
    /// `parentEntityTypeId`: `integer`. Seen in examples only.
    pub parent_entity_type_id: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for FieldsOutputEntrySettings {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("FieldsOutputEntrySettings", self, f)
    }
}

impl rt::Object for FieldsOutputEntrySettings {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("parentEntityTypeId", &mut self.parent_entity_type_id);
        f.rest(&mut self.extra);
    }
}

/// Get Lead by Id: `crm.lead.get`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-get.html)
#[deprecated(
    note = "no longer developed; use `crm.item.get`: `bitrix24::crm::item::Get`"
)]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Get(rt::Params);

impl Get {
    /// A request with its required parameters:
    ///
    /// - `id`: `integer`.
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
    const NAME: &'static str = "crm.lead.get";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `crm.lead.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `ID`: `integer`. In examples: `string`.
    pub id: Option<i64>,
    /// `TITLE`: `string`.
    pub title: Option<String>,
    /// `HONORIFIC`: `crm_status`.
    pub honorific: Option<String>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `SECOND_NAME`: `string`.
    pub second_name: Option<String>,
    /// `LAST_NAME`: `string`.
    pub last_name: Option<String>,
    /// `COMPANY_ID`: `crm_company`.
    pub company_id: Option<i64>,
    /// `COMPANY_TITLE`: `string`.
    pub company_title: Option<String>,
    /// `CONTACT_ID`: `crm_contact`.
    pub contact_id: Option<i64>,
    /// `IS_RETURN_CUSTOMER`: `char`. Values: `Y`, `N`.
    pub is_return_customer: Option<bool>,
    /// `BIRTHDATE`: `date`.
    pub birthdate: Option<rt::Date>,
    /// `SOURCE_ID`: `crm_status`.
    pub source_id: Option<String>,
    /// `SOURCE_DESCRIPTION`: `string`.
    pub source_description: Option<String>,
    /// `STATUS_ID`: `crm_status`.
    pub status_id: Option<String>,
    /// `STATUS_DESCRIPTION`: `string`.
    pub status_description: Option<String>,
    /// `POST`: `string`.
    pub post: Option<String>,
    /// `COMMENTS`: `string`.
    pub comments: Option<String>,
    /// `CURRENCY_ID`: `crm_currency`. In examples: `string`.
    pub currency_id: Option<String>,
    /// `OPPORTUNITY`: `double`. In examples: `string`.
    pub opportunity: Option<f64>,
    /// `IS_MANUAL_OPPORTUNITY`: `char`. Values: `Y`, `N`.
    pub is_manual_opportunity: Option<bool>,
    /// `HAS_PHONE`: `char`. Values: `Y`, `N`.
    pub has_phone: Option<bool>,
    /// `HAS_EMAIL`: `char`. Values: `Y`, `N`.
    pub has_email: Option<bool>,
    /// `HAS_IMOL`: `char`. Values: `Y`, `N`.
    pub has_imol: Option<bool>,
    /// `ASSIGNED_BY_ID`: `user`. In examples: `string`.
    pub assigned_by_id: Option<i64>,
    /// `CREATED_BY_ID`: `user`. In examples: `string`.
    pub created_by_id: Option<i64>,
    /// `MODIFY_BY_ID`: `user`. In examples: `string`.
    pub modify_by_id: Option<i64>,
    /// `MOVED_BY_ID`: `user`. In examples: `string`.
    pub moved_by_id: Option<i64>,
    /// `DATE_CREATE`: `datetime`.
    pub date_create: Option<rt::DateTime>,
    /// `DATE_MODIFY`: `datetime`.
    pub date_modify: Option<rt::DateTime>,
    /// `DATE_CLOSED`: `datetime`.
    pub date_closed: Option<rt::DateTime>,
    /// `STATUS_SEMANTIC_ID`: `string`. Values: `F`, `S`, `P`.
    pub status_semantic_id: Option<String>,
    /// `OPENED`: `char`. Values: `Y`, `N`.
    pub opened: Option<bool>,
    /// `ORIGINATOR_ID`: `string`.
    pub originator_id: Option<String>,
    /// `ORIGIN_ID`: `string`.
    pub origin_id: Option<String>,
    /// `MOVED_TIME`: `datetime`.
    pub moved_time: Option<rt::DateTime>,
    /// `ADDRESS`: `string`.
    pub address: Option<String>,
    /// `ADDRESS_2`: `string`.
    pub address_2: Option<String>,
    /// `ADDRESS_CITY`: `string`.
    pub address_city: Option<String>,
    /// `ADDRESS_POSTAL_CODE`: `string`.
    pub address_postal_code: Option<String>,
    /// `ADDRESS_REGION`: `string`.
    pub address_region: Option<String>,
    /// `ADDRESS_PROVINCE`: `string`.
    pub address_province: Option<String>,
    /// `ADDRESS_COUNTRY`: `string`.
    pub address_country: Option<String>,
    /// `ADDRESS_COUNTRY_CODE`: `string`.
    pub address_country_code: Option<String>,
    /// `ADDRESS_LOC_ADDR_ID`: `string`.
    pub address_loc_addr_id: Option<String>,
    /// `UTM_SOURCE`: `string`.
    pub utm_source: Option<String>,
    /// `UTM_MEDIUM`: `string`.
    pub utm_medium: Option<String>,
    /// `UTM_CAMPAIGN`: `string`.
    pub utm_campaign: Option<String>,
    /// `UTM_CONTENT`: `string`.
    pub utm_content: Option<String>,
    /// `UTM_TERM`: `string`.
    pub utm_term: Option<String>,
    /// `LAST_ACTIVITY_BY`: `string`.
    pub last_activity_by: Option<String>,
    /// `LAST_ACTIVITY_TIME`: `datetime`.
    pub last_activity_time: Option<rt::DateTime>,
    /// `PHONE`: `crm_multifield`. In examples: `object[]`.
    pub phone: Option<Vec<crate::types::CrmMultifield>>,
    /// `IM`: `crm_multifield`. In examples: `object[]`.
    pub im: Option<Vec<crate::types::CrmMultifield>>,
    /// What no field has taken, such as `UF_...`.
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
        f.int("ID", &mut self.id);
        f.text("TITLE", &mut self.title);
        f.text("HONORIFIC", &mut self.honorific);
        f.text("NAME", &mut self.name);
        f.text("SECOND_NAME", &mut self.second_name);
        f.text("LAST_NAME", &mut self.last_name);
        f.int("COMPANY_ID", &mut self.company_id);
        f.text("COMPANY_TITLE", &mut self.company_title);
        f.int("CONTACT_ID", &mut self.contact_id);
        f.flag("IS_RETURN_CUSTOMER", &mut self.is_return_customer);
        f.date("BIRTHDATE", &mut self.birthdate);
        f.text("SOURCE_ID", &mut self.source_id);
        f.text("SOURCE_DESCRIPTION", &mut self.source_description);
        f.text("STATUS_ID", &mut self.status_id);
        f.text("STATUS_DESCRIPTION", &mut self.status_description);
        f.text("POST", &mut self.post);
        f.text("COMMENTS", &mut self.comments);
        f.text("CURRENCY_ID", &mut self.currency_id);
        f.number("OPPORTUNITY", &mut self.opportunity);
        f.flag("IS_MANUAL_OPPORTUNITY", &mut self.is_manual_opportunity);
        f.flag("HAS_PHONE", &mut self.has_phone);
        f.flag("HAS_EMAIL", &mut self.has_email);
        f.flag("HAS_IMOL", &mut self.has_imol);
        f.int("ASSIGNED_BY_ID", &mut self.assigned_by_id);
        f.int("CREATED_BY_ID", &mut self.created_by_id);
        f.int("MODIFY_BY_ID", &mut self.modify_by_id);
        f.int("MOVED_BY_ID", &mut self.moved_by_id);
        f.date_time("DATE_CREATE", &mut self.date_create);
        f.date_time("DATE_MODIFY", &mut self.date_modify);
        f.date_time("DATE_CLOSED", &mut self.date_closed);
        f.text("STATUS_SEMANTIC_ID", &mut self.status_semantic_id);
        f.flag("OPENED", &mut self.opened);
        f.text("ORIGINATOR_ID", &mut self.originator_id);
        f.text("ORIGIN_ID", &mut self.origin_id);
        f.date_time("MOVED_TIME", &mut self.moved_time);
        f.text("ADDRESS", &mut self.address);
        f.text("ADDRESS_2", &mut self.address_2);
        f.text("ADDRESS_CITY", &mut self.address_city);
        f.text("ADDRESS_POSTAL_CODE", &mut self.address_postal_code);
        f.text("ADDRESS_REGION", &mut self.address_region);
        f.text("ADDRESS_PROVINCE", &mut self.address_province);
        f.text("ADDRESS_COUNTRY", &mut self.address_country);
        f.text("ADDRESS_COUNTRY_CODE", &mut self.address_country_code);
        f.text("ADDRESS_LOC_ADDR_ID", &mut self.address_loc_addr_id);
        f.text("UTM_SOURCE", &mut self.utm_source);
        f.text("UTM_MEDIUM", &mut self.utm_medium);
        f.text("UTM_CAMPAIGN", &mut self.utm_campaign);
        f.text("UTM_CONTENT", &mut self.utm_content);
        f.text("UTM_TERM", &mut self.utm_term);
        f.text("LAST_ACTIVITY_BY", &mut self.last_activity_by);
        f.date_time("LAST_ACTIVITY_TIME", &mut self.last_activity_time);
        f.field("PHONE", &mut self.phone);
        f.field("IM", &mut self.im);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `crm.lead.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// An empty code: `ID is not defined or invalid`.
    IdNotDefinedOrInvalid,
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
        ("", "ID is not defined or invalid", Self::IdNotDefinedOrInvalid),
        ("", "Access denied", Self::AccessDenied),
        ("", "Not found", Self::NotFound),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Get a List of Leads: `crm.lead.list`
///
/// Scope: `crm`. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-list.html)
#[deprecated(
    note = "no longer developed; use `crm.item.list`: `bitrix24::crm::item::List`"
)]
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
    pub fn filter(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("filter", value.into()))
    }

    /// `order`. In examples: `object`.
    #[inline]
    pub fn order(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("order", value.into()))
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
    const NAME: &'static str = "crm.lead.list";
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
        .key("ID")
        .filter("filter")
        .order("order");
    type Item = ListOutput;
}

/// Keys of `result` of `crm.lead.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `ID`: `integer`. In examples: `string`. Seen in examples only.
    pub id: Option<i64>,
    /// `TITLE`: `string`. Seen in examples only.
    pub title: Option<String>,
    /// `HONORIFIC`. Seen in examples only.
    pub honorific: Option<rt::Value>,
    /// `NAME`: `string`. Seen in examples only.
    pub name: Option<String>,
    /// `SECOND_NAME`. Seen in examples only.
    pub second_name: Option<rt::Value>,
    /// `LAST_NAME`: `string`. Seen in examples only.
    pub last_name: Option<String>,
    /// `COMPANY_TITLE`. Seen in examples only.
    pub company_title: Option<rt::Value>,
    /// `COMPANY_ID`: `crm_company`. In examples: `string`. Seen in examples only.
    pub company_id: Option<i64>,
    /// `CONTACT_ID`: `crm_contact`. In examples: `string`. Seen in examples only.
    pub contact_id: Option<i64>,
    /// `IS_RETURN_CUSTOMER`: `char`. Seen in examples only.
    pub is_return_customer: Option<String>,
    /// `BIRTHDATE`: `string`. Seen in examples only.
    pub birthdate: Option<String>,
    /// `SOURCE_ID`: `crm_status`. Seen in examples only.
    pub source_id: Option<String>,
    /// `SOURCE_DESCRIPTION`. Seen in examples only.
    pub source_description: Option<rt::Value>,
    /// `STATUS_ID`: `crm_status`. Seen in examples only.
    pub status_id: Option<String>,
    /// `STATUS_DESCRIPTION`. Seen in examples only.
    pub status_description: Option<rt::Value>,
    /// `POST`. Seen in examples only.
    pub post: Option<rt::Value>,
    /// `COMMENTS`. Seen in examples only.
    pub comments: Option<rt::Value>,
    /// `CURRENCY_ID`: `string`. Seen in examples only.
    pub currency_id: Option<String>,
    /// `OPPORTUNITY`: `double`. In examples: `string`. Seen in examples only.
    pub opportunity: Option<f64>,
    /// `IS_MANUAL_OPPORTUNITY`: `char`. Seen in examples only.
    pub is_manual_opportunity: Option<String>,
    /// `HAS_PHONE`: `char`. Seen in examples only.
    pub has_phone: Option<String>,
    /// `HAS_EMAIL`: `char`. Seen in examples only.
    pub has_email: Option<String>,
    /// `HAS_IMOL`: `char`. Seen in examples only.
    pub has_imol: Option<String>,
    /// `ASSIGNED_BY_ID`: `user`. In examples: `string`. Seen in examples only.
    pub assigned_by_id: Option<i64>,
    /// `CREATED_BY_ID`: `user`. In examples: `string`. Seen in examples only.
    pub created_by_id: Option<i64>,
    /// `MODIFY_BY_ID`: `user`. In examples: `string`. Seen in examples only.
    pub modify_by_id: Option<i64>,
    /// `DATE_CREATE`: `datetime`. Seen in examples only.
    pub date_create: Option<rt::DateTime>,
    /// `DATE_MODIFY`: `datetime`. Seen in examples only.
    pub date_modify: Option<rt::DateTime>,
    /// `DATE_CLOSED`: `datetime`. Seen in examples only.
    pub date_closed: Option<rt::DateTime>,
    /// `STATUS_SEMANTIC_ID`: `string`. Seen in examples only.
    pub status_semantic_id: Option<String>,
    /// `OPENED`: `char`. Seen in examples only.
    pub opened: Option<String>,
    /// `ORIGINATOR_ID`. Seen in examples only.
    pub originator_id: Option<rt::Value>,
    /// `ORIGIN_ID`. Seen in examples only.
    pub origin_id: Option<rt::Value>,
    /// `MOVED_BY_ID`: `user`. In examples: `string`. Seen in examples only.
    pub moved_by_id: Option<i64>,
    /// `MOVED_TIME`: `datetime`. Seen in examples only.
    pub moved_time: Option<rt::DateTime>,
    /// `ADDRESS`: `string`. Seen in examples only.
    pub address: Option<String>,
    /// `ADDRESS_2`. Seen in examples only.
    pub address_2: Option<rt::Value>,
    /// `ADDRESS_CITY`. Seen in examples only.
    pub address_city: Option<rt::Value>,
    /// `ADDRESS_POSTAL_CODE`. Seen in examples only.
    pub address_postal_code: Option<rt::Value>,
    /// `ADDRESS_REGION`. Seen in examples only.
    pub address_region: Option<rt::Value>,
    /// `ADDRESS_PROVINCE`. Seen in examples only.
    pub address_province: Option<rt::Value>,
    /// `ADDRESS_COUNTRY`: `string`. Seen in examples only.
    pub address_country: Option<String>,
    /// `ADDRESS_COUNTRY_CODE`. Seen in examples only.
    pub address_country_code: Option<rt::Value>,
    /// `ADDRESS_LOC_ADDR_ID`: `string`. Seen in examples only.
    pub address_loc_addr_id: Option<String>,
    /// `UTM_SOURCE`. Seen in examples only.
    pub utm_source: Option<rt::Value>,
    /// `UTM_MEDIUM`. Seen in examples only.
    pub utm_medium: Option<rt::Value>,
    /// `UTM_CAMPAIGN`. Seen in examples only.
    pub utm_campaign: Option<rt::Value>,
    /// `UTM_CONTENT`. Seen in examples only.
    pub utm_content: Option<rt::Value>,
    /// `UTM_TERM`. Seen in examples only.
    pub utm_term: Option<rt::Value>,
    /// `LAST_ACTIVITY_BY`: `string`. Seen in examples only.
    pub last_activity_by: Option<String>,
    /// `LAST_ACTIVITY_TIME`: `datetime`. Seen in examples only.
    pub last_activity_time: Option<rt::DateTime>,
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
        f.int("ID", &mut self.id);
        f.text("TITLE", &mut self.title);
        f.value("HONORIFIC", &mut self.honorific);
        f.text("NAME", &mut self.name);
        f.value("SECOND_NAME", &mut self.second_name);
        f.text("LAST_NAME", &mut self.last_name);
        f.value("COMPANY_TITLE", &mut self.company_title);
        f.int("COMPANY_ID", &mut self.company_id);
        f.int("CONTACT_ID", &mut self.contact_id);
        f.text("IS_RETURN_CUSTOMER", &mut self.is_return_customer);
        f.text("BIRTHDATE", &mut self.birthdate);
        f.text("SOURCE_ID", &mut self.source_id);
        f.value("SOURCE_DESCRIPTION", &mut self.source_description);
        f.text("STATUS_ID", &mut self.status_id);
        f.value("STATUS_DESCRIPTION", &mut self.status_description);
        f.value("POST", &mut self.post);
        f.value("COMMENTS", &mut self.comments);
        f.text("CURRENCY_ID", &mut self.currency_id);
        f.number("OPPORTUNITY", &mut self.opportunity);
        f.text("IS_MANUAL_OPPORTUNITY", &mut self.is_manual_opportunity);
        f.text("HAS_PHONE", &mut self.has_phone);
        f.text("HAS_EMAIL", &mut self.has_email);
        f.text("HAS_IMOL", &mut self.has_imol);
        f.int("ASSIGNED_BY_ID", &mut self.assigned_by_id);
        f.int("CREATED_BY_ID", &mut self.created_by_id);
        f.int("MODIFY_BY_ID", &mut self.modify_by_id);
        f.date_time("DATE_CREATE", &mut self.date_create);
        f.date_time("DATE_MODIFY", &mut self.date_modify);
        f.date_time("DATE_CLOSED", &mut self.date_closed);
        f.text("STATUS_SEMANTIC_ID", &mut self.status_semantic_id);
        f.text("OPENED", &mut self.opened);
        f.value("ORIGINATOR_ID", &mut self.originator_id);
        f.value("ORIGIN_ID", &mut self.origin_id);
        f.int("MOVED_BY_ID", &mut self.moved_by_id);
        f.date_time("MOVED_TIME", &mut self.moved_time);
        f.text("ADDRESS", &mut self.address);
        f.value("ADDRESS_2", &mut self.address_2);
        f.value("ADDRESS_CITY", &mut self.address_city);
        f.value("ADDRESS_POSTAL_CODE", &mut self.address_postal_code);
        f.value("ADDRESS_REGION", &mut self.address_region);
        f.value("ADDRESS_PROVINCE", &mut self.address_province);
        f.text("ADDRESS_COUNTRY", &mut self.address_country);
        f.value("ADDRESS_COUNTRY_CODE", &mut self.address_country_code);
        f.text("ADDRESS_LOC_ADDR_ID", &mut self.address_loc_addr_id);
        f.value("UTM_SOURCE", &mut self.utm_source);
        f.value("UTM_MEDIUM", &mut self.utm_medium);
        f.value("UTM_CAMPAIGN", &mut self.utm_campaign);
        f.value("UTM_CONTENT", &mut self.utm_content);
        f.value("UTM_TERM", &mut self.utm_term);
        f.text("LAST_ACTIVITY_BY", &mut self.last_activity_by);
        f.date_time("LAST_ACTIVITY_TIME", &mut self.last_activity_time);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `crm.lead.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// An empty code: `Access denied.`.
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

/// Update Lead: `crm.lead.update`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-update.html)
#[deprecated(
    note = "no longer developed; use `crm.item.update`: `bitrix24::crm::item::Update`"
)]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Update(rt::Params);

impl Update {
    /// A request with its required parameters:
    ///
    /// - `id`: `integer`.
    #[inline]
    pub fn new(id: i64) -> Self {
        Self(rt::Params::new().int("id", id))
    }

    /// `fields`: `object`.
    #[inline]
    pub fn fields(self, value: AddFields) -> Self {
        Self(self.0.object("fields", value.into()))
    }

    /// `params`: `object`.
    #[inline]
    pub fn params(self, value: UpdateParams) -> Self {
        Self(self.0.object("params", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Update {
    const NAME: &'static str = "crm.lead.update";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `params` of `crm.lead.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateParams(rt::Params);

impl UpdateParams {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `REGISTER_SONET_EVENT`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn register_sonet_event(self, value: bool) -> Self {
        Self(self.0.yes_no("REGISTER_SONET_EVENT", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<UpdateParams> for rt::Params {
    #[inline]
    fn from(object: UpdateParams) -> Self {
        object.0
    }
}

/// What can go wrong in `crm.lead.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// An empty code: `ID is not defined or invalid.`.
    IdNotDefinedOrInvalid,
    /// An empty code: `Not found`.
    NotFound,
    /// An empty code: `Access denied`.
    AccessDenied,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("", "ID is not defined or invalid.", Self::IdNotDefinedOrInvalid),
        ("", "Access denied", Self::AccessDenied),
        ("", "Not found", Self::NotFound),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}
