// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `humanresources.hcmlink.company.*`.

use bitrix24_runtime as rt;

pub mod user;

/// Add HCM Link Company: `humanresources.hcmlink.company.add`
///
/// Scope: `humanresources.hcmlink`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-add.html)
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

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Add {
    const NAME: &'static str = "humanresources.hcmlink.company.add";
    const REQUIRED: &'static [&'static str] = &["fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = i64;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `humanresources.hcmlink.company.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFields(rt::Params);

impl AddFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `company`: `string`. Required.
    #[inline]
    pub fn company(self, value: impl Into<String>) -> Self {
        Self(self.0.text("company", value.into()))
    }

    /// `crmCompanyId`: `integer`. Required.
    #[inline]
    pub fn crm_company_id(self, value: i64) -> Self {
        Self(self.0.int("crmCompanyId", value))
    }

    /// `title`: `string`. Required.
    #[inline]
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("title", value.into()))
    }

    /// `data`: `object`.
    ///
    /// See [`AddFieldsData`].
    #[inline]
    pub fn data(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("data", value.into()))
    }

    /// `fields`: `array`. Required.
    ///
    /// See [`AddFieldsFields`].
    #[inline]
    pub fn fields(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("fields", value.into()))
    }

    /// Any other key by its name on the wire.
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

/// Keys of `fields.data` of `humanresources.hcmlink.company.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFieldsData(rt::Params);

impl AddFieldsData {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `taxId`: `string`. Seen in examples only.
    #[inline]
    pub fn tax_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("taxId", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddFieldsData> for rt::Params {
    #[inline]
    fn from(object: AddFieldsData) -> Self {
        object.0
    }
}

impl From<AddFieldsData> for rt::Value {
    #[inline]
    fn from(object: AddFieldsData) -> Self {
        object.0.into_value()
    }
}

/// Keys of `fields.fields` of `humanresources.hcmlink.company.add`, `fields.fields` of
/// `humanresources.hcmlink.company.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFieldsFields(rt::Params);

impl AddFieldsFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `field`: `string`. Required.
    #[inline]
    pub fn field(self, value: impl Into<String>) -> Self {
        Self(self.0.text("field", value.into()))
    }

    /// `title`: `string`. Required.
    #[inline]
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("title", value.into()))
    }

    /// `type`: `string`. Values: `STRING`, `FIRST_NAME`, `LAST_NAME`, `PATRONYMIC_NAME`, `PHONE`, `EMAIL`,
    /// `ADDRESS`, `BIRTHDAY`, `POSITION`, `DEPARTMENT`, `DOCUMENT_REGISTRATION_NUMBER`, `DOCUMENT_UID`,
    /// `DOCUMENT_DATE`.
    #[inline]
    pub fn r#type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("type", value.into()))
    }

    /// `entityType`: `string`. Values: `EMPLOYEE`, `COMPANY`, `DOCUMENT`.
    #[inline]
    pub fn entity_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("entityType", value.into()))
    }

    /// `ttl`: `integer`. Default: `86400`.
    #[inline]
    pub fn ttl(self, value: i64) -> Self {
        Self(self.0.int("ttl", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddFieldsFields> for rt::Params {
    #[inline]
    fn from(object: AddFieldsFields) -> Self {
        object.0
    }
}

impl From<AddFieldsFields> for rt::Value {
    #[inline]
    fn from(object: AddFieldsFields) -> Self {
        object.0.into_value()
    }
}

/// What can go wrong in `humanresources.hcmlink.company.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `0`: `Operation failed`.
    Code0,
    /// `510`: `Operation failed`.
    Code510,
    /// `ACCESS_DENIED`: `Access denied! Access denied.`.
    AccessDenied,
    /// `WRONG_AUTH_TYPE`: `Application context required`.
    WrongAuthType,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("0", "", Self::Code0),
        ("510", "", Self::Code510),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("WRONG_AUTH_TYPE", "", Self::WrongAuthType),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete HCM Link Company: `humanresources.hcmlink.company.delete`
///
/// Scope: `humanresources.hcmlink`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-delete.html)
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
    const NAME: &'static str = "humanresources.hcmlink.company.delete";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `humanresources.hcmlink.company.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `510`: `Operation failed`.
    Code510,
    /// `ACCESS_DENIED`: `Access denied! Access denied.`.
    AccessDenied,
    /// `WRONG_AUTH_TYPE`: `Application context required`.
    WrongAuthType,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("510", "", Self::Code510),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("WRONG_AUTH_TYPE", "", Self::WrongAuthType),
    ];
    const OTHER: Self = Self::Other;
}

/// Get HCM Link Company List: `humanresources.hcmlink.company.list`
///
/// Scope: `humanresources.hcmlink`. Access: administrators. A list: [`rt::Client::list`] reads all of
/// its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct List(rt::Params);

impl List {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `limit`: `integer`. Default: `100`.
    #[inline]
    pub fn limit(self, value: i64) -> Self {
        Self(self.0.int("limit", value))
    }

    /// `offset`: `integer`. Default: `0`.
    #[inline]
    pub fn offset(self, value: i64) -> Self {
        Self(self.0.int("offset", value))
    }

    /// `userId`: `integer`.
    #[inline]
    pub fn user_id(self, value: i64) -> Self {
        Self(self.0.int("userId", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for List {
    const NAME: &'static str = "humanresources.hcmlink.company.list";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<ListOutput>;
    type Error = ListError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

impl rt::Paged for List {
    const PAGING: rt::Paging = rt::Paging::offset("offset", "limit").key("id");
    type Item = ListOutput;
}

/// Keys of `result` of `humanresources.hcmlink.company.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `company`: `string`.
    pub company: Option<String>,
    /// `crmCompanyId`: `integer`.
    pub crm_company_id: Option<i64>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `data`: `object`.
    pub data: Option<ListOutputData>,
    /// `createdAt`: `string`.
    pub created_at: Option<String>,
    /// `fields`: `array`.
    pub fields: Option<Vec<ListOutputFields>>,
    /// `person`: `string`.
    pub person: Option<String>,
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
        f.int("id", &mut self.id);
        f.text("company", &mut self.company);
        f.int("crmCompanyId", &mut self.crm_company_id);
        f.text("title", &mut self.title);
        f.field("data", &mut self.data);
        f.text("createdAt", &mut self.created_at);
        f.field("fields", &mut self.fields);
        f.text("person", &mut self.person);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.data` of `humanresources.hcmlink.company.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutputData {
    /// `taxId`: `string`. Seen in examples only.
    pub tax_id: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListOutputData {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListOutputData", self, f)
    }
}

impl rt::Object for ListOutputData {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("taxId", &mut self.tax_id);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.fields` of `humanresources.hcmlink.company.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutputFields {
    /// `field`: `string`.
    pub field: Option<String>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `type`: `string`. Values: `STRING`, `FIRST_NAME`, `LAST_NAME`, `PATRONYMIC_NAME`, `PHONE`, `EMAIL`,
    /// `ADDRESS`, `BIRTHDAY`, `POSITION`, `DEPARTMENT`, `DOCUMENT_REGISTRATION_NUMBER`, `DOCUMENT_UID`,
    /// `DOCUMENT_DATE`.
    pub r#type: Option<String>,
    /// `ttl`: `integer`.
    pub ttl: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListOutputFields {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListOutputFields", self, f)
    }
}

impl rt::Object for ListOutputFields {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("field", &mut self.field);
        f.text("title", &mut self.title);
        f.text("type", &mut self.r#type);
        f.int("ttl", &mut self.ttl);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `humanresources.hcmlink.company.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `0`: `Operation failed`.
    Code0,
    /// `ACCESS_DENIED`: `Access denied! Access denied.`.
    AccessDenied,
    /// `WRONG_AUTH_TYPE`: `Application context required`.
    WrongAuthType,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("0", "", Self::Code0),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("WRONG_AUTH_TYPE", "", Self::WrongAuthType),
    ];
    const OTHER: Self = Self::Other;
}

/// Update HCM Link Company: `humanresources.hcmlink.company.update`
///
/// Scope: `humanresources.hcmlink`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-update.html)
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

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Update {
    const NAME: &'static str = "humanresources.hcmlink.company.update";
    const REQUIRED: &'static [&'static str] = &["id", "fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `humanresources.hcmlink.company.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFields(rt::Params);

impl UpdateFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `company`: `string`. Required.
    #[inline]
    pub fn company(self, value: impl Into<String>) -> Self {
        Self(self.0.text("company", value.into()))
    }

    /// `crmCompanyId`: `integer`. Required.
    #[inline]
    pub fn crm_company_id(self, value: i64) -> Self {
        Self(self.0.int("crmCompanyId", value))
    }

    /// `title`: `string`. Required.
    #[inline]
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("title", value.into()))
    }

    /// `data`: `object`.
    #[inline]
    pub fn data(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("data", value.into()))
    }

    /// `fields`: `array`. Required.
    ///
    /// See [`AddFieldsFields`].
    #[inline]
    pub fn fields(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("fields", value.into()))
    }

    /// Any other key by its name on the wire.
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

/// What can go wrong in `humanresources.hcmlink.company.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `510`: `Operation failed`.
    Code510,
    /// `ACCESS_DENIED`: `Access denied! Access denied.`.
    AccessDenied,
    /// `WRONG_AUTH_TYPE`: `Application context required`.
    WrongAuthType,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("510", "", Self::Code510),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("WRONG_AUTH_TYPE", "", Self::WrongAuthType),
    ];
    const OTHER: Self = Self::Other;
}
