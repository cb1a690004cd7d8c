// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `crm.company.*`.

use bitrix24_runtime as rt;

pub mod contact;
pub mod details;
pub mod userfield;

/// Create a New Company: `crm.company.add`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-add.html)
#[deprecated(
    note = "no longer developed; use `crm.item.add`: `bitrix24::crm::item::Add`"
)]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Add(rt::Params);

impl Add {
    /// A request with its required parameters:
    ///
    /// - `fields`: `object`.
    #[inline]
    pub fn new(fields: AddFields) -> Self {
        Self(rt::Params::new().object("fields", fields.into()))
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
    const NAME: &'static str = "crm.company.add";
    const REQUIRED: &'static [&'static str] = &["fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = i64;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `crm.company.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFields(rt::Params);

impl AddFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `TITLE`: `string`.
    #[inline]
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TITLE", value.into()))
    }

    /// `COMPANY_TYPE`: `crm_status`.
    #[inline]
    pub fn company_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("COMPANY_TYPE", value.into()))
    }

    /// `INDUSTRY`: `crm_status`.
    #[inline]
    pub fn industry(self, value: impl Into<String>) -> Self {
        Self(self.0.text("INDUSTRY", value.into()))
    }

    /// `EMPLOYEES`: `crm_status`.
    #[inline]
    pub fn employees(self, value: impl Into<String>) -> Self {
        Self(self.0.text("EMPLOYEES", value.into()))
    }

    /// `CURRENCY_ID`: `crm_currency`. In examples: `string`.
    #[inline]
    pub fn currency_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("CURRENCY_ID", value.into()))
    }

    /// `REVENUE`: `double`.
    #[inline]
    pub fn revenue(self, value: f64) -> Self {
        Self(self.0.number("REVENUE", value))
    }

    /// `LOGO`: `file`. In examples: `object`.
    ///
    /// See [`AddFieldsLogo`].
    #[inline]
    pub fn logo(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("LOGO", value.into()))
    }

    /// `OPENED`: `char`. Default: `Y`. Values: `Y`, `N`.
    #[inline]
    pub fn opened(self, value: bool) -> Self {
        Self(self.0.yes_no("OPENED", value))
    }

    /// `ASSIGNED_BY_ID`: `user`.
    #[inline]
    pub fn assigned_by_id(self, value: i64) -> Self {
        Self(self.0.int("ASSIGNED_BY_ID", value))
    }

    /// `COMMENTS`: `string`.
    #[inline]
    pub fn comments(self, value: impl Into<String>) -> Self {
        Self(self.0.text("COMMENTS", value.into()))
    }

    /// `PHONE`: `crm_multifield[]`.
    #[inline]
    pub fn phone(
        self,
        value: impl IntoIterator<Item = crate::types::CrmMultifieldInput>,
    ) -> Self {
        Self(self.0.objects("PHONE", value))
    }

    /// `EMAIL`: `crm_multifield[]`.
    #[inline]
    pub fn email(
        self,
        value: impl IntoIterator<Item = crate::types::CrmMultifieldInput>,
    ) -> Self {
        Self(self.0.objects("EMAIL", value))
    }

    /// `WEB`: `crm_multifield[]`.
    #[inline]
    pub fn web(
        self,
        value: impl IntoIterator<Item = crate::types::CrmMultifieldInput>,
    ) -> Self {
        Self(self.0.objects("WEB", value))
    }

    /// `IM`: `crm_multifield[]`.
    #[inline]
    pub fn im(
        self,
        value: impl IntoIterator<Item = crate::types::CrmMultifieldInput>,
    ) -> Self {
        Self(self.0.objects("IM", value))
    }

    /// `UTM_SOURCE`: `string`.
    #[inline]
    pub fn utm_source(self, value: impl Into<String>) -> Self {
        Self(self.0.text("UTM_SOURCE", value.into()))
    }

    /// `UTM_MEDIUM`: `string`. Values: `CPC`, `CPM`.
    #[inline]
    pub fn utm_medium(self, value: impl Into<String>) -> Self {
        Self(self.0.text("UTM_MEDIUM", value.into()))
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

    /// `UTM_TERM`: `string`.
    #[inline]
    pub fn utm_term(self, value: impl Into<String>) -> Self {
        Self(self.0.text("UTM_TERM", value.into()))
    }

    /// `IS_MY_COMPANY`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn is_my_company(self, value: bool) -> Self {
        Self(self.0.yes_no("IS_MY_COMPANY", value))
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

    /// `ORIGIN_VERSION`: `string`.
    #[inline]
    pub fn origin_version(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ORIGIN_VERSION", value.into()))
    }

    /// `DATE_CREATE`: `datetime`.
    #[inline]
    pub fn date_create(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("DATE_CREATE", value.into()))
    }

    /// `DATE_MODIFY`: `datetime`.
    #[inline]
    pub fn date_modify(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("DATE_MODIFY", value.into()))
    }

    /// `CREATED_BY_ID`: `user`.
    #[inline]
    pub fn created_by_id(self, value: i64) -> Self {
        Self(self.0.int("CREATED_BY_ID", value))
    }

    /// `MODIFY_BY_ID`: `user`.
    #[inline]
    pub fn modify_by_id(self, value: i64) -> Self {
        Self(self.0.int("MODIFY_BY_ID", value))
    }

    /// Any other key by its name on the wire, such as `UF_...`, `PARENT_ID_...`.
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

/// Keys of `fields.LOGO` of `crm.company.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFieldsLogo(rt::Params);

impl AddFieldsLogo {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `fileData`. Seen in examples only.
    #[inline]
    pub fn file_data(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("fileData", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddFieldsLogo> for rt::Params {
    #[inline]
    fn from(object: AddFieldsLogo) -> Self {
        object.0
    }
}

impl From<AddFieldsLogo> for rt::Value {
    #[inline]
    fn from(object: AddFieldsLogo) -> Self {
        object.0.into_value()
    }
}

/// Keys of `params` of `crm.company.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddParams(rt::Params);

impl AddParams {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `REGISTER_SONET_EVENT`. In examples: `string`.
    #[inline]
    pub fn register_sonet_event(self, value: impl Into<String>) -> Self {
        Self(self.0.text("REGISTER_SONET_EVENT", value.into()))
    }

    /// `IMPORT`. Values: `Y`, `N`.
    #[inline]
    pub fn import(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("IMPORT", value.into()))
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

/// What can go wrong in `crm.company.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// An empty code: `Parameter 'fields' must be array.` (HTTP 400).
    ParameterFieldsMustBeArray,
    /// An empty code: `Parameter 'params' must be array` (HTTP 400).
    ParameterParamsMustBeArray,
    /// An empty code: `Access denied` (HTTP 400).
    AccessDenied,
    /// An empty code: `Disk resource exhausted` (HTTP 400).
    DiskResourceExhausted,
    /// An empty code with any other text.
    NoCode,
    /// `ERROR_CORE`: ``The `E-mail` field contains an invalid address`` (HTTP 400).
    ErrorCore,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("", "Parameter 'fields' must be array.", Self::ParameterFieldsMustBeArray),
        ("", "Parameter 'params' must be array", Self::ParameterParamsMustBeArray),
        ("", "Disk resource exhausted", Self::DiskResourceExhausted),
        ("", "Access denied", Self::AccessDenied),
        ("", "", Self::NoCode),
        ("ERROR_CORE", "", Self::ErrorCore),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete Company: `crm.company.delete`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-delete.html)
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
    const NAME: &'static str = "crm.company.delete";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `crm.company.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// An empty code: `Access denied.` (HTTP 400).
    AccessDenied,
    /// An empty code: `Company is not found` (HTTP 400).
    CompanyNotFound,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("", "Company is not found", Self::CompanyNotFound),
        ("", "Access denied.", Self::AccessDenied),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Company Fields Description: `crm.company.fields`
///
/// Scope: `crm`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-fields.html)
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
    const NAME: &'static str = "crm.company.fields";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = rt::IdMap<FieldsOutputEntry>;
    type Error = FieldsError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result.<field>` of `crm.company.fields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldsOutputEntry {
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
    /// `statusType`: `string`. Seen in examples only.
    pub status_type: Option<String>,
    /// `settings`: `object`. Seen in examples only.
    pub settings: Option<FieldsOutputEntrySettings>,
    /// `listLabel`: `string`. Seen in examples only.
    pub list_label: Option<String>,
    /// `formLabel`: `string`. Seen in examples only.
    pub form_label: Option<String>,
    /// `filterLabel`: `string`. Seen in examples only.
    pub filter_label: Option<String>,
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
        f.text("listLabel", &mut self.list_label);
        f.text("formLabel", &mut self.form_label);
        f.text("filterLabel", &mut self.filter_label);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.<field>.settings` of `crm.company.fields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldsOutputEntrySettings {
    /// `parentEntityTypeId`: `integer`. Seen in examples only.
    pub parent_entity_type_id: Option<i64>,
    /// `COMPANY`: `string`. Seen in examples only.
    pub company: Option<String>,
    /// `LEAD`. Seen in examples only.
    pub lead: Option<rt::Value>,
    /// `SIZE`: `integer`. Seen in examples only.
    pub size: Option<i64>,
    /// `ROWS`: `integer`. Seen in examples only.
    pub rows: Option<i64>,
    /// `REGEXP`: `string`. Seen in examples only.
    pub regexp: Option<String>,
    /// `MIN_LENGTH`: `integer`. Seen in examples only.
    pub min_length: Option<i64>,
    /// `MAX_LENGTH`: `integer`. Seen in examples only.
    pub max_length: Option<i64>,
    /// `DEFAULT_VALUE`: `string`. Seen in examples only.
    pub default_value: Option<String>,
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
        f.text("COMPANY", &mut self.company);
        f.value("LEAD", &mut self.lead);
        f.int("SIZE", &mut self.size);
        f.int("ROWS", &mut self.rows);
        f.text("REGEXP", &mut self.regexp);
        f.int("MIN_LENGTH", &mut self.min_length);
        f.int("MAX_LENGTH", &mut self.max_length);
        f.text("DEFAULT_VALUE", &mut self.default_value);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `crm.company.fields`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum FieldsError {
    /// An empty code: `Access denied.` (HTTP 400).
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for FieldsError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Company Information: `crm.company.get`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-get.html)
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
    const NAME: &'static str = "crm.company.get";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `crm.company.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `ID`: `string`. Seen in examples only.
    pub id: Option<String>,
    /// `COMPANY_TYPE`: `crm_status`. Seen in examples only.
    pub company_type: Option<String>,
    /// `TITLE`: `string`. Seen in examples only.
    pub title: Option<String>,
    /// `LOGO`. Seen in examples only.
    pub logo: Option<rt::Value>,
    /// `LEAD_ID`. Seen in examples only.
    pub lead_id: Option<rt::Value>,
    /// `HAS_PHONE`: `string`. Seen in examples only.
    pub has_phone: Option<String>,
    /// `HAS_EMAIL`: `string`. Seen in examples only.
    pub has_email: Option<String>,
    /// `HAS_IMOL`: `string`. Seen in examples only.
    pub has_imol: Option<String>,
    /// `ASSIGNED_BY_ID`: `user`. In examples: `string`. Seen in examples only.
    pub assigned_by_id: Option<i64>,
    /// `CREATED_BY_ID`: `user`. In examples: `string`. Seen in examples only.
    pub created_by_id: Option<i64>,
    /// `MODIFY_BY_ID`: `user`. In examples: `string`. Seen in examples only.
    pub modify_by_id: Option<i64>,
    /// `BANKING_DETAILS`: `string`. Seen in examples only.
    pub banking_details: Option<String>,
    /// `INDUSTRY`: `crm_status`. Seen in examples only.
    pub industry: Option<String>,
    /// `REVENUE`: `double`. In examples: `string`. Seen in examples only.
    pub revenue: Option<f64>,
    /// `CURRENCY_ID`: `string`. Seen in examples only.
    pub currency_id: Option<String>,
    /// `EMPLOYEES`: `crm_status`. Seen in examples only.
    pub employees: Option<String>,
    /// `COMMENTS`: `string`. Seen in examples only.
    pub comments: Option<String>,
    /// `DATE_CREATE`: `datetime`. Seen in examples only.
    pub date_create: Option<rt::DateTime>,
    /// `DATE_MODIFY`: `datetime`. Seen in examples only.
    pub date_modify: Option<rt::DateTime>,
    /// `OPENED`: `char`. Seen in examples only.
    pub opened: Option<String>,
    /// `IS_MY_COMPANY`: `char`. Seen in examples only.
    pub is_my_company: Option<String>,
    /// `ORIGINATOR_ID`. Seen in examples only.
    pub originator_id: Option<rt::Value>,
    /// `ORIGIN_ID`. Seen in examples only.
    pub origin_id: Option<rt::Value>,
    /// `ORIGIN_VERSION`. Seen in examples only.
    pub origin_version: Option<rt::Value>,
    /// `ADDRESS`. Seen in examples only.
    pub address: Option<rt::Value>,
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
    /// `ADDRESS_COUNTRY`. Seen in examples only.
    pub address_country: Option<rt::Value>,
    /// `ADDRESS_COUNTRY_CODE`. Seen in examples only.
    pub address_country_code: Option<rt::Value>,
    /// `ADDRESS_LOC_ADDR_ID`. Seen in examples only.
    pub address_loc_addr_id: Option<rt::Value>,
    /// `ADDRESS_LEGAL`. Seen in examples only.
    pub address_legal: Option<rt::Value>,
    /// `REG_ADDRESS`. Seen in examples only.
    pub reg_address: Option<rt::Value>,
    /// `REG_ADDRESS_2`. Seen in examples only.
    pub reg_address_2: Option<rt::Value>,
    /// `REG_ADDRESS_CITY`. Seen in examples only.
    pub reg_address_city: Option<rt::Value>,
    /// `REG_ADDRESS_POSTAL_CODE`. Seen in examples only.
    pub reg_address_postal_code: Option<rt::Value>,
    /// `REG_ADDRESS_REGION`. Seen in examples only.
    pub reg_address_region: Option<rt::Value>,
    /// `REG_ADDRESS_PROVINCE`. Seen in examples only.
    pub reg_address_province: Option<rt::Value>,
    /// `REG_ADDRESS_COUNTRY`. Seen in examples only.
    pub reg_address_country: Option<rt::Value>,
    /// `REG_ADDRESS_COUNTRY_CODE`. Seen in examples only.
    pub reg_address_country_code: Option<rt::Value>,
    /// `REG_ADDRESS_LOC_ADDR_ID`. Seen in examples only.
    pub reg_address_loc_addr_id: Option<rt::Value>,
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
    /// `LAST_ACTIVITY_TIME`: `datetime | null`. Seen in examples only.
    pub last_activity_time: Option<rt::DateTime>,
    /// `LAST_COMMUNICATION_TIME`. Seen in examples only.
    pub last_communication_time: Option<rt::Value>,
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
        f.text("ID", &mut self.id);
        f.text("COMPANY_TYPE", &mut self.company_type);
        f.text("TITLE", &mut self.title);
        f.value("LOGO", &mut self.logo);
        f.value("LEAD_ID", &mut self.lead_id);
        f.text("HAS_PHONE", &mut self.has_phone);
        f.text("HAS_EMAIL", &mut self.has_email);
        f.text("HAS_IMOL", &mut self.has_imol);
        f.int("ASSIGNED_BY_ID", &mut self.assigned_by_id);
        f.int("CREATED_BY_ID", &mut self.created_by_id);
        f.int("MODIFY_BY_ID", &mut self.modify_by_id);
        f.text("BANKING_DETAILS", &mut self.banking_details);
        f.text("INDUSTRY", &mut self.industry);
        f.number("REVENUE", &mut self.revenue);
        f.text("CURRENCY_ID", &mut self.currency_id);
        f.text("EMPLOYEES", &mut self.employees);
        f.text("COMMENTS", &mut self.comments);
        f.date_time("DATE_CREATE", &mut self.date_create);
        f.date_time("DATE_MODIFY", &mut self.date_modify);
        f.text("OPENED", &mut self.opened);
        f.text("IS_MY_COMPANY", &mut self.is_my_company);
        f.value("ORIGINATOR_ID", &mut self.originator_id);
        f.value("ORIGIN_ID", &mut self.origin_id);
        f.value("ORIGIN_VERSION", &mut self.origin_version);
        f.value("ADDRESS", &mut self.address);
        f.value("ADDRESS_2", &mut self.address_2);
        f.value("ADDRESS_CITY", &mut self.address_city);
        f.value("ADDRESS_POSTAL_CODE", &mut self.address_postal_code);
        f.value("ADDRESS_REGION", &mut self.address_region);
        f.value("ADDRESS_PROVINCE", &mut self.address_province);
        f.value("ADDRESS_COUNTRY", &mut self.address_country);
        f.value("ADDRESS_COUNTRY_CODE", &mut self.address_country_code);
        f.value("ADDRESS_LOC_ADDR_ID", &mut self.address_loc_addr_id);
        f.value("ADDRESS_LEGAL", &mut self.address_legal);
        f.value("REG_ADDRESS", &mut self.reg_address);
        f.value("REG_ADDRESS_2", &mut self.reg_address_2);
        f.value("REG_ADDRESS_CITY", &mut self.reg_address_city);
        f.value("REG_ADDRESS_POSTAL_CODE", &mut self.reg_address_postal_code);
        f.value("REG_ADDRESS_REGION", &mut self.reg_address_region);
        f.value("REG_ADDRESS_PROVINCE", &mut self.reg_address_province);
        f.value("REG_ADDRESS_COUNTRY", &mut self.reg_address_country);
        f.value("REG_ADDRESS_COUNTRY_CODE", &mut self.reg_address_country_code);
        f.value("REG_ADDRESS_LOC_ADDR_ID", &mut self.reg_address_loc_addr_id);
        f.value("UTM_SOURCE", &mut self.utm_source);
        f.value("UTM_MEDIUM", &mut self.utm_medium);
        f.value("UTM_CAMPAIGN", &mut self.utm_campaign);
        f.value("UTM_CONTENT", &mut self.utm_content);
        f.value("UTM_TERM", &mut self.utm_term);
        f.text("LAST_ACTIVITY_BY", &mut self.last_activity_by);
        f.date_time("LAST_ACTIVITY_TIME", &mut self.last_activity_time);
        f.value("LAST_COMMUNICATION_TIME", &mut self.last_communication_time);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `crm.company.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// An empty code: `Access denied` (HTTP 400).
    AccessDenied,
    /// An empty code: `Not found` (HTTP 400).
    NotFound,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("", "Access denied", Self::AccessDenied),
        ("", "Not found", Self::NotFound),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Get a List of Companies by Filter: `crm.company.list`
///
/// Scope: `crm`. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-list.html)
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

    /// `select`: `string[]`. Default: `['*', 'UF_*']`.
    #[inline]
    pub fn select(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.texts("select", value))
    }

    /// `filter`: `object`.
    #[inline]
    pub fn filter(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("filter", value.into()))
    }

    /// `order`: `object`.
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
    const NAME: &'static str = "crm.company.list";
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

/// Keys of `result` of `crm.company.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `TITLE`: `string`. Seen in examples only.
    pub title: Option<String>,
    /// `ASSIGNED_BY_ID`: `user`. In examples: `string`. Seen in examples only.
    pub assigned_by_id: Option<i64>,
    /// `ID`: `string`. Seen in examples only.
    pub id: Option<String>,
    /// `PHONE`: `object[]`. Seen in examples only.
    pub phone: Option<Vec<ListOutputPhone>>,
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
        f.text("TITLE", &mut self.title);
        f.int("ASSIGNED_BY_ID", &mut self.assigned_by_id);
        f.text("ID", &mut self.id);
        f.field("PHONE", &mut self.phone);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.PHONE` of `crm.company.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutputPhone {
    /// `ID`: `integer`. In examples: `string`. Seen in examples only.
    pub id: Option<i64>,
    /// `VALUE_TYPE`: `string`. Seen in examples only.
    pub value_type: Option<String>,
    /// `VALUE`: `string`. Seen in examples only.
    pub value: Option<String>,
    /// `TYPE_ID`: `string`. Seen in examples only.
    pub type_id: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListOutputPhone {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListOutputPhone", self, f)
    }
}

impl rt::Object for ListOutputPhone {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("ID", &mut self.id);
        f.text("VALUE_TYPE", &mut self.value_type);
        f.text("VALUE", &mut self.value);
        f.text("TYPE_ID", &mut self.type_id);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `crm.company.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// An empty code: `Access denied.` (HTTP 400).
    AccessDenied,
    /// An empty code: `Parameter 'order' must be array` (HTTP 400).
    ParameterOrderMustBeArray,
    /// An empty code: `Parameter 'filter' must be array` (HTTP 400).
    ParameterFilterMustBeArray,
    /// An empty code: `Failed to get list. General error` (HTTP 400).
    FailedToGetListGeneralError,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("", "Failed to get list. General error", Self::FailedToGetListGeneralError),
        ("", "Parameter 'filter' must be array", Self::ParameterFilterMustBeArray),
        ("", "Parameter 'order' must be array", Self::ParameterOrderMustBeArray),
        ("", "Access denied.", Self::AccessDenied),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Update Existing Company: `crm.company.update`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-update.html)
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
    /// - `fields`: `object`.
    #[inline]
    pub fn new(id: i64, fields: UpdateFields) -> Self {
        Self(rt::Params::new().int("id", id).object("fields", fields.into()))
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
    const NAME: &'static str = "crm.company.update";
    const REQUIRED: &'static [&'static str] = &["id", "fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `crm.company.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFields(rt::Params);

impl UpdateFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `TITLE`: `string`.
    #[inline]
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TITLE", value.into()))
    }

    /// `COMPANY_TYPE`: `crm_status`.
    #[inline]
    pub fn company_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("COMPANY_TYPE", value.into()))
    }

    /// `LOGO`: `file`.
    #[inline]
    pub fn logo(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("LOGO", value.into()))
    }

    /// `INDUSTRY`: `crm_status`.
    #[inline]
    pub fn industry(self, value: impl Into<String>) -> Self {
        Self(self.0.text("INDUSTRY", value.into()))
    }

    /// `EMPLOYEES`: `crm_status`.
    #[inline]
    pub fn employees(self, value: impl Into<String>) -> Self {
        Self(self.0.text("EMPLOYEES", value.into()))
    }

    /// `CURRENCY_ID`: `crm_currency`. In examples: `string`.
    #[inline]
    pub fn currency_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("CURRENCY_ID", value.into()))
    }

    /// `REVENUE`: `double`.
    #[inline]
    pub fn revenue(self, value: f64) -> Self {
        Self(self.0.number("REVENUE", value))
    }

    /// `OPENED`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn opened(self, value: bool) -> Self {
        Self(self.0.yes_no("OPENED", value))
    }

    /// `COMMENTS`: `string`.
    #[inline]
    pub fn comments(self, value: impl Into<String>) -> Self {
        Self(self.0.text("COMMENTS", value.into()))
    }

    /// `ASSIGNED_BY_ID`: `user`.
    #[inline]
    pub fn assigned_by_id(self, value: i64) -> Self {
        Self(self.0.int("ASSIGNED_BY_ID", value))
    }

    /// `CONTACT_ID`: `crm_contact[]`.
    #[inline]
    pub fn contact_id(self, value: impl IntoIterator<Item = i64>) -> Self {
        Self(self.0.ints("CONTACT_ID", value))
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

    /// `ORIGIN_VERSION`: `string`.
    #[inline]
    pub fn origin_version(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ORIGIN_VERSION", value.into()))
    }

    /// `UTM_SOURCE`: `string`.
    #[inline]
    pub fn utm_source(self, value: impl Into<String>) -> Self {
        Self(self.0.text("UTM_SOURCE", value.into()))
    }

    /// `UTM_MEDIUM`: `string`. Values: `CPC`, `CPM`.
    #[inline]
    pub fn utm_medium(self, value: impl Into<String>) -> Self {
        Self(self.0.text("UTM_MEDIUM", value.into()))
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

    /// `UTM_TERM`: `string`.
    #[inline]
    pub fn utm_term(self, value: impl Into<String>) -> Self {
        Self(self.0.text("UTM_TERM", value.into()))
    }

    /// `PHONE`: `crm_multifield[]`.
    #[inline]
    pub fn phone(
        self,
        value: impl IntoIterator<Item = crate::types::CrmMultifieldInput>,
    ) -> Self {
        Self(self.0.objects("PHONE", value))
    }

    /// `EMAIL`: `crm_multifield[]`.
    #[inline]
    pub fn email(
        self,
        value: impl IntoIterator<Item = crate::types::CrmMultifieldInput>,
    ) -> Self {
        Self(self.0.objects("EMAIL", value))
    }

    /// `WEB`: `crm_multifield[]`.
    #[inline]
    pub fn web(
        self,
        value: impl IntoIterator<Item = crate::types::CrmMultifieldInput>,
    ) -> Self {
        Self(self.0.objects("WEB", value))
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

    /// Any other key by its name on the wire, such as `PARENT_ID_...`, `UF_...`.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<UpdateFields> for rt::Params {
    #[inline]
    fn from(object: UpdateFields) -> Self {
        object.0
    }
}

/// Keys of `params` of `crm.company.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateParams(rt::Params);

impl UpdateParams {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `REGISTER_SONET_EVENT`. In examples: `string`.
    #[inline]
    pub fn register_sonet_event(self, value: impl Into<String>) -> Self {
        Self(self.0.text("REGISTER_SONET_EVENT", value.into()))
    }

    /// `REGISTER_HISTORY_EVENT`. Values: `Y`, `N`. In examples: `string`.
    #[inline]
    pub fn register_history_event(self, value: bool) -> Self {
        Self(self.0.yes_no("REGISTER_HISTORY_EVENT", value))
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

/// What can go wrong in `crm.company.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// An empty code: `Parameter 'fields' must be an array` (HTTP 400).
    ParameterFieldsMustBeArray,
    /// An empty code: `Parameter 'params' must be an array` (HTTP 400).
    ParameterParamsMustBeArray,
    /// An empty code: `Access denied` (HTTP 400).
    AccessDenied,
    /// An empty code: `Exhausted allocated disk resource` (HTTP 400).
    ExhaustedAllocatedDiskResource,
    /// An empty code: `Company is not found` (HTTP 400).
    CompanyNotFound,
    /// An empty code with any other text.
    NoCode,
    /// `ERROR_CORE`: ``The `E-mail` field contains an invalid address`` (HTTP 400).
    ErrorCore,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("", "Exhausted allocated disk resource", Self::ExhaustedAllocatedDiskResource),
        ("", "Parameter 'fields' must be an array", Self::ParameterFieldsMustBeArray),
        ("", "Parameter 'params' must be an array", Self::ParameterParamsMustBeArray),
        ("", "Company is not found", Self::CompanyNotFound),
        ("", "Access denied", Self::AccessDenied),
        ("", "", Self::NoCode),
        ("ERROR_CORE", "", Self::ErrorCore),
    ];
    const OTHER: Self = Self::Other;
}
