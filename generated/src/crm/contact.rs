// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `crm.contact.*`.

use bitrix24_runtime as rt;

pub mod company;
pub mod details;
pub mod userfield;

/// Create a New Contact: `crm.contact.add`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-add.html)
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
    const NAME: &'static str = "crm.contact.add";
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = i64;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `crm.contact.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFields(rt::Params);

impl AddFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `HONORIFIC`: `crm_status`.
    #[inline]
    pub fn honorific(self, value: impl Into<String>) -> Self {
        Self(self.0.text("HONORIFIC", value.into()))
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

    /// `LAST_NAME`: `string`.
    #[inline]
    pub fn last_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("LAST_NAME", value.into()))
    }

    /// `PHOTO`: `file`. In examples: `object`.
    ///
    /// See [`AddFieldsPhoto`].
    #[inline]
    pub fn photo(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("PHOTO", value.into()))
    }

    /// `BIRTHDATE`: `date`.
    #[inline]
    pub fn birthdate(self, value: impl Into<rt::Date>) -> Self {
        Self(self.0.date("BIRTHDATE", value.into()))
    }

    /// `TYPE_ID`: `crm_status`.
    #[inline]
    pub fn type_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TYPE_ID", value.into()))
    }

    /// `SOURCE_ID`: `crm_status`.
    #[inline]
    pub fn source_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SOURCE_ID", value.into()))
    }

    /// `SOURCE_DESCRIPTION`: `string`.
    #[inline]
    pub fn source_description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SOURCE_DESCRIPTION", value.into()))
    }

    /// `POST`: `string`.
    #[inline]
    pub fn post(self, value: impl Into<String>) -> Self {
        Self(self.0.text("POST", value.into()))
    }

    /// `COMMENTS`: `string`.
    #[inline]
    pub fn comments(self, value: impl Into<String>) -> Self {
        Self(self.0.text("COMMENTS", value.into()))
    }

    /// `OPENED`: `boolean`. Default: `Y`. Values: `Y`, `N`. In examples: `string`.
    #[inline]
    pub fn opened(self, value: bool) -> Self {
        Self(self.0.yes_no("OPENED", value))
    }

    /// `EXPORT`: `boolean`. Default: `Y`. Values: `Y`, `N`. In examples: `string`.
    #[inline]
    pub fn export(self, value: bool) -> Self {
        Self(self.0.yes_no("EXPORT", value))
    }

    /// `ASSIGNED_BY_ID`: `user`.
    #[inline]
    pub fn assigned_by_id(self, value: i64) -> Self {
        Self(self.0.int("ASSIGNED_BY_ID", value))
    }

    /// `COMPANY_ID`: `crm_company`.
    #[inline]
    pub fn company_id(self, value: i64) -> Self {
        Self(self.0.int("COMPANY_ID", value))
    }

    /// `COMPANY_IDS`: `crm_company[]`.
    #[inline]
    pub fn company_ids(self, value: impl IntoIterator<Item = i64>) -> Self {
        Self(self.0.ints("COMPANY_IDS", value))
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

    /// `TRACE`: `string`.
    #[inline]
    pub fn trace(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TRACE", value.into()))
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

    /// `ADDRESS`: `string`.
    #[deprecated]
    #[inline]
    pub fn address(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ADDRESS", value.into()))
    }

    /// `ADDRESS_2`: `string`.
    #[deprecated]
    #[inline]
    pub fn address_2(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ADDRESS_2", value.into()))
    }

    /// `ADDRESS_CITY`: `string`.
    #[deprecated]
    #[inline]
    pub fn address_city(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ADDRESS_CITY", value.into()))
    }

    /// `ADDRESS_POSTAL_CODE`: `string`.
    #[deprecated]
    #[inline]
    pub fn address_postal_code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ADDRESS_POSTAL_CODE", value.into()))
    }

    /// `ADDRESS_REGION`: `string`.
    #[deprecated]
    #[inline]
    pub fn address_region(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ADDRESS_REGION", value.into()))
    }

    /// `ADDRESS_PROVINCE`: `string`.
    #[deprecated]
    #[inline]
    pub fn address_province(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ADDRESS_PROVINCE", value.into()))
    }

    /// `ADDRESS_COUNTRY`: `string`.
    #[deprecated]
    #[inline]
    pub fn address_country(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ADDRESS_COUNTRY", value.into()))
    }

    /// `ADDRESS_COUNTRY_CODE`: `string`.
    #[deprecated]
    #[inline]
    pub fn address_country_code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ADDRESS_COUNTRY_CODE", value.into()))
    }

    /// `ADDRESS_LOC_ADDR_ID`: `integer`.
    #[deprecated]
    #[inline]
    pub fn address_loc_addr_id(self, value: i64) -> Self {
        Self(self.0.int("ADDRESS_LOC_ADDR_ID", value))
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

/// Keys of `fields.PHOTO` of `crm.contact.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFieldsPhoto(rt::Params);

impl AddFieldsPhoto {
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

impl From<AddFieldsPhoto> for rt::Params {
    #[inline]
    fn from(object: AddFieldsPhoto) -> Self {
        object.0
    }
}

impl From<AddFieldsPhoto> for rt::Value {
    #[inline]
    fn from(object: AddFieldsPhoto) -> Self {
        object.0.into_value()
    }
}

/// Keys of `params` of `crm.contact.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddParams(rt::Params);

impl AddParams {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `REGISTER_SONET_EVENT`: `boolean`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn register_sonet_event(self, value: bool) -> Self {
        Self(self.0.yes_no("REGISTER_SONET_EVENT", value))
    }

    /// `IMPORT`: `boolean`. Values: `Y`, `0`, (empty).
    #[inline]
    pub fn import(self, value: bool) -> Self {
        Self(self.0.flag("IMPORT", value))
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

/// What can go wrong in `crm.contact.add`.
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
    /// `ERROR_CORE`: ``The field `Work e-mail` contains an invalid address`` (HTTP 400).
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

/// Delete Contact: `crm.contact.delete`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-delete.html)
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
    const NAME: &'static str = "crm.contact.delete";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `crm.contact.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// An empty code: `ID is not defined or invalid.` (HTTP 400).
    IdNotDefinedOrInvalid,
    /// An empty code: `Access denied` (HTTP 400).
    AccessDenied,
    /// An empty code with any other text.
    NoCode,
    /// `ERROR_CORE`: `Element not found` (HTTP 400).
    ErrorCore,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("", "ID is not defined or invalid.", Self::IdNotDefinedOrInvalid),
        ("", "Access denied", Self::AccessDenied),
        ("", "", Self::NoCode),
        ("ERROR_CORE", "", Self::ErrorCore),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Contact Fields: `crm.contact.fields`
///
/// Scope: `crm`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-fields.html)
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
    const NAME: &'static str = "crm.contact.fields";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = rt::IdMap<FieldsOutputEntry>;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result.<field>` of `crm.contact.fields`.
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
    /// `isDeprecated`: `boolean`. Seen in examples only.
    pub is_deprecated: Option<bool>,
    /// `settings`: `object`. Seen in examples only.
    pub settings: Option<FieldsOutputEntrySettings>,
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
        f.flag("isDeprecated", &mut self.is_deprecated);
        f.field("settings", &mut self.settings);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.<field>.settings` of `crm.contact.fields`.
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

/// Get Contact by Id: `crm.contact.get`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-get.html)
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
    const NAME: &'static str = "crm.contact.get";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `crm.contact.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `ID`: `integer`. In examples: `string`.
    pub id: Option<i64>,
    /// `POST`: `string`.
    pub post: Option<String>,
    /// `COMMENTS`: `text`.
    pub comments: Option<String>,
    /// `HONORIFIC`: `crm_status`.
    pub honorific: Option<String>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `SECOND_NAME`: `string`.
    pub second_name: Option<String>,
    /// `LAST_NAME`: `string`.
    pub last_name: Option<String>,
    /// `PHOTO`: `file`.
    pub photo: Option<rt::Value>,
    /// `LEAD_ID`: `crm_lead`.
    pub lead_id: Option<i64>,
    /// `TYPE_ID`: `crm_status`.
    pub type_id: Option<String>,
    /// `SOURCE_ID`: `crm_status`.
    pub source_id: Option<String>,
    /// `SOURCE_DESCRIPTION`: `text`.
    pub source_description: Option<String>,
    /// `COMPANY_ID`: `crm_company`. In examples: `string`.
    pub company_id: Option<i64>,
    /// `BIRTHDATE`: `date`.
    pub birthdate: Option<rt::Date>,
    /// `EXPORT`: `boolean`. Values: `Y`, `N`. In examples: `string`.
    pub export: Option<bool>,
    /// `HAS_PHONE`: `boolean`. Values: `Y`, `N`. In examples: `string`.
    pub has_phone: Option<bool>,
    /// `HAS_EMAIL`: `boolean`. Values: `Y`, `N`. In examples: `string`.
    pub has_email: Option<bool>,
    /// `HAS_IMOL`: `boolean`. Values: `Y`, `N`. In examples: `string`.
    pub has_imol: Option<bool>,
    /// `DATE_CREATE`: `datetime`.
    pub date_create: Option<rt::DateTime>,
    /// `DATE_MODIFY`: `datetime`.
    pub date_modify: Option<rt::DateTime>,
    /// `ASSIGNED_BY_ID`: `user`. In examples: `string`.
    pub assigned_by_id: Option<i64>,
    /// `CREATED_BY_ID`: `user`. In examples: `string`.
    pub created_by_id: Option<i64>,
    /// `MODIFY_BY_ID`: `user`. In examples: `string`.
    pub modify_by_id: Option<i64>,
    /// `OPENED`: `boolean`. Values: `Y`, `N`. In examples: `string`.
    pub opened: Option<bool>,
    /// `FACE_ID`: `integer`.
    pub face_id: Option<i64>,
    /// `LAST_ACTIVITY_TIME`: `datetime`.
    pub last_activity_time: Option<rt::DateTime>,
    /// `LAST_ACTIVITY_BY`: `user`. In examples: `string`.
    pub last_activity_by: Option<i64>,
    /// `UTM_SOURCE`: `string`.
    pub utm_source: Option<String>,
    /// `UTM_MEDIUM`: `string`. Values: `CPC`, `CPM`.
    pub utm_medium: Option<String>,
    /// `UTM_CAMPAIGN`: `string`.
    pub utm_campaign: Option<String>,
    /// `UTM_CONTENT`: `string`.
    pub utm_content: Option<String>,
    /// `UTM_TERM`: `string`.
    pub utm_term: Option<String>,
    /// `PHONE`: `crm_multifield[]`.
    pub phone: Option<Vec<crate::types::CrmMultifield>>,
    /// `EMAIL`: `crm_multifield[]`.
    pub email: Option<Vec<crate::types::CrmMultifield>>,
    /// `WEB`: `crm_multifield[]`.
    pub web: Option<Vec<crate::types::CrmMultifield>>,
    /// `IM`: `crm_multifield[]`.
    pub im: Option<Vec<crate::types::CrmMultifield>>,
    /// `LINK`: `crm_multifield[]`.
    pub link: Option<Vec<crate::types::CrmMultifield>>,
    /// `ORIGINATOR_ID`: `string`.
    pub originator_id: Option<String>,
    /// `ORIGIN_ID`: `string`.
    pub origin_id: Option<String>,
    /// `ORIGIN_VERSION`: `string`.
    pub origin_version: Option<String>,
    /// `ADDRESS`: `string`.
    #[deprecated]
    pub address: Option<String>,
    /// `ADDRESS_2`: `string`.
    #[deprecated]
    pub address_2: Option<String>,
    /// `ADDRESS_CITY`: `string`.
    #[deprecated]
    pub address_city: Option<String>,
    /// `ADDRESS_POSTAL_CODE`: `string`.
    #[deprecated]
    pub address_postal_code: Option<String>,
    /// `ADDRESS_REGION`: `string`.
    #[deprecated]
    pub address_region: Option<String>,
    /// `ADDRESS_PROVINCE`: `string`.
    #[deprecated]
    pub address_province: Option<String>,
    /// `ADDRESS_COUNTRY`: `string`.
    #[deprecated]
    pub address_country: Option<String>,
    /// `ADDRESS_LOC_ADDR_ID`: `integer`.
    #[deprecated]
    pub address_loc_addr_id: Option<i64>,
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
        f.int("ID", &mut self.id);
        f.text("POST", &mut self.post);
        f.text("COMMENTS", &mut self.comments);
        f.text("HONORIFIC", &mut self.honorific);
        f.text("NAME", &mut self.name);
        f.text("SECOND_NAME", &mut self.second_name);
        f.text("LAST_NAME", &mut self.last_name);
        f.value("PHOTO", &mut self.photo);
        f.int("LEAD_ID", &mut self.lead_id);
        f.text("TYPE_ID", &mut self.type_id);
        f.text("SOURCE_ID", &mut self.source_id);
        f.text("SOURCE_DESCRIPTION", &mut self.source_description);
        f.int("COMPANY_ID", &mut self.company_id);
        f.date("BIRTHDATE", &mut self.birthdate);
        f.flag("EXPORT", &mut self.export);
        f.flag("HAS_PHONE", &mut self.has_phone);
        f.flag("HAS_EMAIL", &mut self.has_email);
        f.flag("HAS_IMOL", &mut self.has_imol);
        f.date_time("DATE_CREATE", &mut self.date_create);
        f.date_time("DATE_MODIFY", &mut self.date_modify);
        f.int("ASSIGNED_BY_ID", &mut self.assigned_by_id);
        f.int("CREATED_BY_ID", &mut self.created_by_id);
        f.int("MODIFY_BY_ID", &mut self.modify_by_id);
        f.flag("OPENED", &mut self.opened);
        f.int("FACE_ID", &mut self.face_id);
        f.date_time("LAST_ACTIVITY_TIME", &mut self.last_activity_time);
        f.int("LAST_ACTIVITY_BY", &mut self.last_activity_by);
        f.text("UTM_SOURCE", &mut self.utm_source);
        f.text("UTM_MEDIUM", &mut self.utm_medium);
        f.text("UTM_CAMPAIGN", &mut self.utm_campaign);
        f.text("UTM_CONTENT", &mut self.utm_content);
        f.text("UTM_TERM", &mut self.utm_term);
        f.field("PHONE", &mut self.phone);
        f.field("EMAIL", &mut self.email);
        f.field("WEB", &mut self.web);
        f.field("IM", &mut self.im);
        f.field("LINK", &mut self.link);
        f.text("ORIGINATOR_ID", &mut self.originator_id);
        f.text("ORIGIN_ID", &mut self.origin_id);
        f.text("ORIGIN_VERSION", &mut self.origin_version);
        f.text("ADDRESS", &mut self.address);
        f.text("ADDRESS_2", &mut self.address_2);
        f.text("ADDRESS_CITY", &mut self.address_city);
        f.text("ADDRESS_POSTAL_CODE", &mut self.address_postal_code);
        f.text("ADDRESS_REGION", &mut self.address_region);
        f.text("ADDRESS_PROVINCE", &mut self.address_province);
        f.text("ADDRESS_COUNTRY", &mut self.address_country);
        f.int("ADDRESS_LOC_ADDR_ID", &mut self.address_loc_addr_id);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `crm.contact.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// An empty code: `ID is not defined or invalid.` (HTTP 400).
    IdNotDefinedOrInvalid,
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
        ("", "ID is not defined or invalid.", Self::IdNotDefinedOrInvalid),
        ("", "Access denied", Self::AccessDenied),
        ("", "Not found", Self::NotFound),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Get a List of Contacts: `crm.contact.list`
///
/// Scope: `crm`. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-list.html)
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
    const NAME: &'static str = "crm.contact.list";
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

/// Keys of `result` of `crm.contact.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `ID`: `integer`. In examples: `string`.
    pub id: Option<i64>,
    /// `POST`: `string`.
    pub post: Option<String>,
    /// `COMMENTS`: `text`.
    pub comments: Option<String>,
    /// `HONORIFIC`: `crm_status`.
    pub honorific: Option<String>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `SECOND_NAME`: `string`.
    pub second_name: Option<String>,
    /// `LAST_NAME`: `string`.
    pub last_name: Option<String>,
    /// `PHOTO`: `file`.
    pub photo: Option<rt::Value>,
    /// `LEAD_ID`: `crm_lead`.
    pub lead_id: Option<i64>,
    /// `TYPE_ID`: `crm_status`.
    pub type_id: Option<String>,
    /// `SOURCE_ID`: `crm_status`.
    pub source_id: Option<String>,
    /// `SOURCE_DESCRIPTION`: `text`.
    pub source_description: Option<String>,
    /// `COMPANY_ID`: `crm_company`.
    pub company_id: Option<i64>,
    /// `BIRTHDATE`: `date`.
    pub birthdate: Option<rt::Date>,
    /// `EXPORT`: `boolean`. Values: `Y`, `N`. In examples: `string`.
    pub export: Option<bool>,
    /// `HAS_PHONE`: `boolean`. Values: `Y`, `N`.
    pub has_phone: Option<bool>,
    /// `HAS_EMAIL`: `boolean`. Values: `Y`, `N`.
    pub has_email: Option<bool>,
    /// `HAS_IMOL`: `boolean`. Values: `Y`, `N`.
    pub has_imol: Option<bool>,
    /// `DATE_CREATE`: `datetime`.
    pub date_create: Option<rt::DateTime>,
    /// `DATE_MODIFY`: `datetime`.
    pub date_modify: Option<rt::DateTime>,
    /// `ASSIGNED_BY_ID`: `user`. In examples: `string`.
    pub assigned_by_id: Option<i64>,
    /// `CREATED_BY_ID`: `user`.
    pub created_by_id: Option<i64>,
    /// `MODIFY_BY_ID`: `user`.
    pub modify_by_id: Option<i64>,
    /// `OPENED`: `boolean`. Values: `Y`, `N`.
    pub opened: Option<bool>,
    /// `FACE_ID`: `integer`.
    pub face_id: Option<i64>,
    /// `LAST_ACTIVITY_TIME`: `datetime`.
    pub last_activity_time: Option<rt::DateTime>,
    /// `LAST_ACTIVITY_BY`: `user`.
    pub last_activity_by: Option<i64>,
    /// `UTM_SOURCE`: `string`.
    pub utm_source: Option<String>,
    /// `UTM_MEDIUM`: `string`. Values: `CPC`, `CPM`.
    pub utm_medium: Option<String>,
    /// `UTM_CAMPAIGN`: `string`.
    pub utm_campaign: Option<String>,
    /// `UTM_CONTENT`: `string`.
    pub utm_content: Option<String>,
    /// `UTM_TERM`: `string`.
    pub utm_term: Option<String>,
    /// `PHONE`: `crm_multifield[]`.
    pub phone: Option<Vec<crate::types::CrmMultifield>>,
    /// `WEB`: `crm_multifield[]`.
    pub web: Option<Vec<crate::types::CrmMultifield>>,
    /// `IM`: `crm_multifield[]`.
    pub im: Option<Vec<crate::types::CrmMultifield>>,
    /// `LINK`: `crm_multifield[]`.
    pub link: Option<Vec<crate::types::CrmMultifield>>,
    /// `ORIGINATOR_ID`: `string`.
    pub originator_id: Option<String>,
    /// `ORIGIN_ID`: `string`.
    pub origin_id: Option<String>,
    /// `ORIGIN_VERSION`: `string`.
    pub origin_version: Option<String>,
    /// `ADDRESS`: `string`.
    #[deprecated]
    pub address: Option<String>,
    /// `ADDRESS_2`: `string`.
    #[deprecated]
    pub address_2: Option<String>,
    /// `ADDRESS_CITY`: `string`.
    #[deprecated]
    pub address_city: Option<String>,
    /// `ADDRESS_POSTAL_CODE`: `string`.
    #[deprecated]
    pub address_postal_code: Option<String>,
    /// `ADDRESS_REGION`: `string`.
    #[deprecated]
    pub address_region: Option<String>,
    /// `ADDRESS_PROVINCE`: `string`.
    #[deprecated]
    pub address_province: Option<String>,
    /// `ADDRESS_COUNTRY`: `string`.
    #[deprecated]
    pub address_country: Option<String>,
    /// `ADDRESS_LOC_ADDR_ID`: `integer`.
    #[deprecated]
    pub address_loc_addr_id: Option<i64>,
    /// `EMAIL`: `crm_multifield[]`.
    pub email: Option<Vec<crate::types::CrmMultifield>>,
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
        f.text("POST", &mut self.post);
        f.text("COMMENTS", &mut self.comments);
        f.text("HONORIFIC", &mut self.honorific);
        f.text("NAME", &mut self.name);
        f.text("SECOND_NAME", &mut self.second_name);
        f.text("LAST_NAME", &mut self.last_name);
        f.value("PHOTO", &mut self.photo);
        f.int("LEAD_ID", &mut self.lead_id);
        f.text("TYPE_ID", &mut self.type_id);
        f.text("SOURCE_ID", &mut self.source_id);
        f.text("SOURCE_DESCRIPTION", &mut self.source_description);
        f.int("COMPANY_ID", &mut self.company_id);
        f.date("BIRTHDATE", &mut self.birthdate);
        f.flag("EXPORT", &mut self.export);
        f.flag("HAS_PHONE", &mut self.has_phone);
        f.flag("HAS_EMAIL", &mut self.has_email);
        f.flag("HAS_IMOL", &mut self.has_imol);
        f.date_time("DATE_CREATE", &mut self.date_create);
        f.date_time("DATE_MODIFY", &mut self.date_modify);
        f.int("ASSIGNED_BY_ID", &mut self.assigned_by_id);
        f.int("CREATED_BY_ID", &mut self.created_by_id);
        f.int("MODIFY_BY_ID", &mut self.modify_by_id);
        f.flag("OPENED", &mut self.opened);
        f.int("FACE_ID", &mut self.face_id);
        f.date_time("LAST_ACTIVITY_TIME", &mut self.last_activity_time);
        f.int("LAST_ACTIVITY_BY", &mut self.last_activity_by);
        f.text("UTM_SOURCE", &mut self.utm_source);
        f.text("UTM_MEDIUM", &mut self.utm_medium);
        f.text("UTM_CAMPAIGN", &mut self.utm_campaign);
        f.text("UTM_CONTENT", &mut self.utm_content);
        f.text("UTM_TERM", &mut self.utm_term);
        f.field("PHONE", &mut self.phone);
        f.field("WEB", &mut self.web);
        f.field("IM", &mut self.im);
        f.field("LINK", &mut self.link);
        f.text("ORIGINATOR_ID", &mut self.originator_id);
        f.text("ORIGIN_ID", &mut self.origin_id);
        f.text("ORIGIN_VERSION", &mut self.origin_version);
        f.text("ADDRESS", &mut self.address);
        f.text("ADDRESS_2", &mut self.address_2);
        f.text("ADDRESS_CITY", &mut self.address_city);
        f.text("ADDRESS_POSTAL_CODE", &mut self.address_postal_code);
        f.text("ADDRESS_REGION", &mut self.address_region);
        f.text("ADDRESS_PROVINCE", &mut self.address_province);
        f.text("ADDRESS_COUNTRY", &mut self.address_country);
        f.int("ADDRESS_LOC_ADDR_ID", &mut self.address_loc_addr_id);
        f.field("EMAIL", &mut self.email);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `crm.contact.list`.
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

/// Update Contact: `crm.contact.update`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-update.html)
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
    const NAME: &'static str = "crm.contact.update";
    const REQUIRED: &'static [&'static str] = &["id", "fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `crm.contact.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFields(rt::Params);

impl UpdateFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `HONORIFIC`: `crm_status`.
    #[inline]
    pub fn honorific(self, value: impl Into<String>) -> Self {
        Self(self.0.text("HONORIFIC", value.into()))
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

    /// `LAST_NAME`: `string`.
    #[inline]
    pub fn last_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("LAST_NAME", value.into()))
    }

    /// `PHOTO`: `file`.
    #[inline]
    pub fn photo(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("PHOTO", value.into()))
    }

    /// `BIRTHDATE`: `date`.
    #[inline]
    pub fn birthdate(self, value: impl Into<rt::Date>) -> Self {
        Self(self.0.date("BIRTHDATE", value.into()))
    }

    /// `TYPE_ID`: `crm_status`.
    #[inline]
    pub fn type_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TYPE_ID", value.into()))
    }

    /// `SOURCE_ID`: `crm_status`.
    #[inline]
    pub fn source_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SOURCE_ID", value.into()))
    }

    /// `SOURCE_DESCRIPTION`: `string`.
    #[inline]
    pub fn source_description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SOURCE_DESCRIPTION", value.into()))
    }

    /// `POST`: `string`.
    #[inline]
    pub fn post(self, value: impl Into<String>) -> Self {
        Self(self.0.text("POST", value.into()))
    }

    /// `COMMENTS`: `string`.
    #[inline]
    pub fn comments(self, value: impl Into<String>) -> Self {
        Self(self.0.text("COMMENTS", value.into()))
    }

    /// `OPENED`: `boolean`. Values: `Y`, `N`. In examples: `string`.
    #[inline]
    pub fn opened(self, value: bool) -> Self {
        Self(self.0.yes_no("OPENED", value))
    }

    /// `EXPORT`: `boolean`. Values: `Y`, `N`. In examples: `string`.
    #[inline]
    pub fn export(self, value: bool) -> Self {
        Self(self.0.yes_no("EXPORT", value))
    }

    /// `ASSIGNED_BY_ID`: `user`.
    #[inline]
    pub fn assigned_by_id(self, value: i64) -> Self {
        Self(self.0.int("ASSIGNED_BY_ID", value))
    }

    /// `COMPANY_ID`: `crm_company`.
    #[inline]
    pub fn company_id(self, value: i64) -> Self {
        Self(self.0.int("COMPANY_ID", value))
    }

    /// `COMPANY_IDS`: `crm_company[]`.
    #[inline]
    pub fn company_ids(self, value: impl IntoIterator<Item = i64>) -> Self {
        Self(self.0.ints("COMPANY_IDS", value))
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
    pub fn phone(self, value: impl IntoIterator<Item = UpdateFieldsPhone>) -> Self {
        Self(self.0.objects("PHONE", value))
    }

    /// `EMAIL`: `crm_multifield[]`.
    #[inline]
    pub fn email(self, value: impl IntoIterator<Item = UpdateFieldsPhone>) -> Self {
        Self(self.0.objects("EMAIL", value))
    }

    /// `WEB`: `crm_multifield[]`.
    #[inline]
    pub fn web(self, value: impl IntoIterator<Item = UpdateFieldsPhone>) -> Self {
        Self(self.0.objects("WEB", value))
    }

    /// `IM`: `crm_multifield[]`.
    #[inline]
    pub fn im(self, value: impl IntoIterator<Item = UpdateFieldsPhone>) -> Self {
        Self(self.0.objects("IM", value))
    }

    /// `LINK`: `crm_multifield[]`.
    #[inline]
    pub fn link(self, value: impl IntoIterator<Item = UpdateFieldsPhone>) -> Self {
        Self(self.0.objects("LINK", value))
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

    /// `ADDRESS`: `string`.
    #[deprecated]
    #[inline]
    pub fn address(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ADDRESS", value.into()))
    }

    /// `ADDRESS_2`: `string`.
    #[deprecated]
    #[inline]
    pub fn address_2(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ADDRESS_2", value.into()))
    }

    /// `ADDRESS_CITY`: `string`.
    #[deprecated]
    #[inline]
    pub fn address_city(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ADDRESS_CITY", value.into()))
    }

    /// `ADDRESS_POSTAL_CODE`: `string`.
    #[deprecated]
    #[inline]
    pub fn address_postal_code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ADDRESS_POSTAL_CODE", value.into()))
    }

    /// `ADDRESS_REGION`: `string`.
    #[deprecated]
    #[inline]
    pub fn address_region(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ADDRESS_REGION", value.into()))
    }

    /// `ADDRESS_PROVINCE`: `string`.
    #[deprecated]
    #[inline]
    pub fn address_province(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ADDRESS_PROVINCE", value.into()))
    }

    /// `ADDRESS_COUNTRY`: `string`.
    #[deprecated]
    #[inline]
    pub fn address_country(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ADDRESS_COUNTRY", value.into()))
    }

    /// `ADDRESS_COUNTRY_CODE`: `string`.
    #[deprecated]
    #[inline]
    pub fn address_country_code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ADDRESS_COUNTRY_CODE", value.into()))
    }

    /// `ADDRESS_LOC_ADDR_ID`: `integer`.
    #[deprecated]
    #[inline]
    pub fn address_loc_addr_id(self, value: i64) -> Self {
        Self(self.0.int("ADDRESS_LOC_ADDR_ID", value))
    }

    /// Any other key by its name on the wire, such as `UF_...`, `PARENT_ID_...`.
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

/// Keys of `fields.PHONE` of `crm.contact.update`, `fields.EMAIL` of `crm.contact.update`, `fields.WEB`
/// of `crm.contact.update`, `fields.IM` of `crm.contact.update` and 1 more.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFieldsPhone(rt::Params);

impl UpdateFieldsPhone {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ID`: `integer`. In examples: `string`.
    #[inline]
    pub fn id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ID", value.into()))
    }

    /// `TYPE_ID`: `string`. Values: `PHONE`, `EMAIL`, `WEB`, `IM`, `LINK`.
    #[inline]
    pub fn type_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TYPE_ID", value.into()))
    }

    /// `VALUE`: `string`.
    #[inline]
    pub fn value(self, value: impl Into<String>) -> Self {
        Self(self.0.text("VALUE", value.into()))
    }

    /// `VALUE_TYPE`: `string`. Values: `WORK`, `MOBILE`, `FAX`, `HOME`, `PAGER`, `MAILING`, `OTHER`, `VK`,
    /// `LIVEJOURNAL`, `TWITTER`, `TELEGRAM`, `SKYPE`, `VIBER`, `BITRIX24`, `OPENLINE`, `IMOL`, `ICQ`,
    /// `MSN`, `JABBER`.
    #[inline]
    pub fn value_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("VALUE_TYPE", value.into()))
    }

    /// `DELETE`. Values: `Y`. In examples: `string`.
    #[inline]
    pub fn delete(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DELETE", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<UpdateFieldsPhone> for rt::Params {
    #[inline]
    fn from(object: UpdateFieldsPhone) -> Self {
        object.0
    }
}

/// Keys of `params` of `crm.contact.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateParams(rt::Params);

impl UpdateParams {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `REGISTER_SONET_EVENT`: `boolean`. Default: `N`. Values: `Y`, `N`. In examples: `string`.
    #[inline]
    pub fn register_sonet_event(self, value: bool) -> Self {
        Self(self.0.yes_no("REGISTER_SONET_EVENT", value))
    }

    /// `REGISTER_HISTORY_EVENT`: `boolean`. Default: `Y`. Values: `Y`, `N`. In examples: `string`.
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

/// What can go wrong in `crm.contact.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// An empty code: `Parameter 'fields' must be array` (HTTP 400).
    ParameterFieldsMustBeArray,
    /// An empty code: `Parameter 'params' must be array` (HTTP 400).
    ParameterParamsMustBeArray,
    /// An empty code: `Access denied` (HTTP 400).
    AccessDenied,
    /// An empty code: `Disk resource exhausted` (HTTP 400).
    DiskResourceExhausted,
    /// An empty code: `Contact is not found` (HTTP 400).
    ContactNotFound,
    /// An empty code with any other text.
    NoCode,
    /// `ERROR_CORE`: ``The field `Work e-mail` contains an invalid address`` (HTTP 400).
    ErrorCore,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("", "Parameter 'fields' must be array", Self::ParameterFieldsMustBeArray),
        ("", "Parameter 'params' must be array", Self::ParameterParamsMustBeArray),
        ("", "Disk resource exhausted", Self::DiskResourceExhausted),
        ("", "Contact is not found", Self::ContactNotFound),
        ("", "Access denied", Self::AccessDenied),
        ("", "", Self::NoCode),
        ("ERROR_CORE", "", Self::ErrorCore),
    ];
    const OTHER: Self = Self::Other;
}
