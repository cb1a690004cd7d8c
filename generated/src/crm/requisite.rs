// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `crm.requisite.*`.

use bitrix24_runtime as rt;

pub mod bankdetail;
pub mod link;
pub mod preset;
pub mod userfield;

/// Add Requisite: `crm.requisite.add`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/requisites/universal/crm-requisite-add.html)
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
    const NAME: &'static str = "crm.requisite.add";
    const REQUIRED: &'static [&'static str] = &["fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = i64;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `crm.requisite.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFields(rt::Params);

impl AddFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ENTITY_TYPE_ID`: `integer`. Required. Values: `3`, `4`.
    #[inline]
    pub fn entity_type_id(self, value: i64) -> Self {
        Self(self.0.int("ENTITY_TYPE_ID", value))
    }

    /// `ENTITY_ID`: `integer`. Required.
    #[inline]
    pub fn entity_id(self, value: i64) -> Self {
        Self(self.0.int("ENTITY_ID", value))
    }

    /// `PRESET_ID`: `integer`. Required.
    #[inline]
    pub fn preset_id(self, value: i64) -> Self {
        Self(self.0.int("PRESET_ID", value))
    }

    /// `NAME`: `string`. Required.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("NAME", value.into()))
    }

    /// `CODE`: `string`.
    #[inline]
    pub fn code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CODE", value.into()))
    }

    /// `XML_ID`: `string`.
    #[inline]
    pub fn xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("XML_ID", value.into()))
    }

    /// `ORIGINATOR_ID`: `string`.
    #[inline]
    pub fn originator_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ORIGINATOR_ID", value.into()))
    }

    /// `ACTIVE`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn active(self, value: bool) -> Self {
        Self(self.0.yes_no("ACTIVE", value))
    }

    /// `ADDRESS_ONLY`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn address_only(self, value: bool) -> Self {
        Self(self.0.yes_no("ADDRESS_ONLY", value))
    }

    /// `SORT`: `integer`.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("SORT", value))
    }

    /// `RQ_NAME`: `string`.
    #[inline]
    pub fn rq_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_NAME", value.into()))
    }

    /// `RQ_FIRST_NAME`: `string`.
    #[inline]
    pub fn rq_first_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_FIRST_NAME", value.into()))
    }

    /// `RQ_LAST_NAME`: `string`.
    #[inline]
    pub fn rq_last_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_LAST_NAME", value.into()))
    }

    /// `RQ_SECOND_NAME`: `string`.
    #[inline]
    pub fn rq_second_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_SECOND_NAME", value.into()))
    }

    /// `RQ_COMPANY_ID`: `string`.
    #[inline]
    pub fn rq_company_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_COMPANY_ID", value.into()))
    }

    /// `RQ_COMPANY_NAME`: `string`.
    #[inline]
    pub fn rq_company_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_COMPANY_NAME", value.into()))
    }

    /// `RQ_COMPANY_FULL_NAME`: `string`.
    #[inline]
    pub fn rq_company_full_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_COMPANY_FULL_NAME", value.into()))
    }

    /// `RQ_COMPANY_REG_DATE`: `string`.
    #[inline]
    pub fn rq_company_reg_date(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_COMPANY_REG_DATE", value.into()))
    }

    /// `RQ_DIRECTOR`: `string`.
    #[inline]
    pub fn rq_director(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_DIRECTOR", value.into()))
    }

    /// `RQ_ACCOUNTANT`: `string`.
    #[inline]
    pub fn rq_accountant(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_ACCOUNTANT", value.into()))
    }

    /// `RQ_CEO_NAME`: `string`.
    #[inline]
    pub fn rq_ceo_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_CEO_NAME", value.into()))
    }

    /// `RQ_CEO_WORK_POS`: `string`.
    #[inline]
    pub fn rq_ceo_work_pos(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_CEO_WORK_POS", value.into()))
    }

    /// `RQ_CONTACT`: `string`.
    #[inline]
    pub fn rq_contact(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_CONTACT", value.into()))
    }

    /// `RQ_EMAIL`: `string`.
    #[inline]
    pub fn rq_email(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_EMAIL", value.into()))
    }

    /// `RQ_PHONE`: `string`.
    #[inline]
    pub fn rq_phone(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_PHONE", value.into()))
    }

    /// `RQ_FAX`: `string`.
    #[inline]
    pub fn rq_fax(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_FAX", value.into()))
    }

    /// `RQ_IDENT_TYPE`: `crm_status`.
    #[inline]
    pub fn rq_ident_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_IDENT_TYPE", value.into()))
    }

    /// `RQ_IDENT_DOC`: `string`.
    #[inline]
    pub fn rq_ident_doc(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_IDENT_DOC", value.into()))
    }

    /// `RQ_IDENT_DOC_SER`: `string`.
    #[inline]
    pub fn rq_ident_doc_ser(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_IDENT_DOC_SER", value.into()))
    }

    /// `RQ_IDENT_DOC_NUM`: `string`.
    #[inline]
    pub fn rq_ident_doc_num(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_IDENT_DOC_NUM", value.into()))
    }

    /// `RQ_IDENT_DOC_PERS_NUM`: `string`.
    #[inline]
    pub fn rq_ident_doc_pers_num(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_IDENT_DOC_PERS_NUM", value.into()))
    }

    /// `RQ_IDENT_DOC_DATE`: `string`.
    #[inline]
    pub fn rq_ident_doc_date(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_IDENT_DOC_DATE", value.into()))
    }

    /// `RQ_IDENT_DOC_ISSUED_BY`: `string`.
    #[inline]
    pub fn rq_ident_doc_issued_by(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_IDENT_DOC_ISSUED_BY", value.into()))
    }

    /// `RQ_IDENT_DOC_DEP_CODE`: `string`.
    #[inline]
    pub fn rq_ident_doc_dep_code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_IDENT_DOC_DEP_CODE", value.into()))
    }

    /// `RQ_INN`: `string`.
    #[inline]
    pub fn rq_inn(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_INN", value.into()))
    }

    /// `RQ_KPP`: `string`.
    #[inline]
    pub fn rq_kpp(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_KPP", value.into()))
    }

    /// `RQ_USRLE`: `string`.
    #[inline]
    pub fn rq_usrle(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_USRLE", value.into()))
    }

    /// `RQ_IFNS`: `string`.
    #[inline]
    pub fn rq_ifns(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_IFNS", value.into()))
    }

    /// `RQ_OGRN`: `string`.
    #[inline]
    pub fn rq_ogrn(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_OGRN", value.into()))
    }

    /// `RQ_OGRNIP`: `string`.
    #[inline]
    pub fn rq_ogrnip(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_OGRNIP", value.into()))
    }

    /// `RQ_OKPO`: `string`.
    #[inline]
    pub fn rq_okpo(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_OKPO", value.into()))
    }

    /// `RQ_OKTMO`: `string`.
    #[inline]
    pub fn rq_oktmo(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_OKTMO", value.into()))
    }

    /// `RQ_OKVED`: `string`.
    #[inline]
    pub fn rq_okved(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_OKVED", value.into()))
    }

    /// `RQ_EDRPOU`: `string`.
    #[inline]
    pub fn rq_edrpou(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_EDRPOU", value.into()))
    }

    /// `RQ_DRFO`: `string`.
    #[inline]
    pub fn rq_drfo(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_DRFO", value.into()))
    }

    /// `RQ_KBE`: `string`.
    #[inline]
    pub fn rq_kbe(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_KBE", value.into()))
    }

    /// `RQ_IIN`: `string`.
    #[inline]
    pub fn rq_iin(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_IIN", value.into()))
    }

    /// `RQ_BIN`: `string`.
    #[inline]
    pub fn rq_bin(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_BIN", value.into()))
    }

    /// `RQ_ST_CERT_SER`: `string`.
    #[inline]
    pub fn rq_st_cert_ser(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_ST_CERT_SER", value.into()))
    }

    /// `RQ_ST_CERT_NUM`: `string`.
    #[inline]
    pub fn rq_st_cert_num(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_ST_CERT_NUM", value.into()))
    }

    /// `RQ_ST_CERT_DATE`: `string`.
    #[inline]
    pub fn rq_st_cert_date(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_ST_CERT_DATE", value.into()))
    }

    /// `RQ_VAT_PAYER`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn rq_vat_payer(self, value: bool) -> Self {
        Self(self.0.yes_no("RQ_VAT_PAYER", value))
    }

    /// `RQ_VAT_ID`: `string`.
    #[inline]
    pub fn rq_vat_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_VAT_ID", value.into()))
    }

    /// `RQ_VAT_CERT_SER`: `string`.
    #[inline]
    pub fn rq_vat_cert_ser(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_VAT_CERT_SER", value.into()))
    }

    /// `RQ_VAT_CERT_NUM`: `string`.
    #[inline]
    pub fn rq_vat_cert_num(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_VAT_CERT_NUM", value.into()))
    }

    /// `RQ_VAT_CERT_DATE`: `string`.
    #[inline]
    pub fn rq_vat_cert_date(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_VAT_CERT_DATE", value.into()))
    }

    /// `RQ_RESIDENCE_COUNTRY`: `string`.
    #[inline]
    pub fn rq_residence_country(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_RESIDENCE_COUNTRY", value.into()))
    }

    /// `RQ_BASE_DOC`: `string`.
    #[inline]
    pub fn rq_base_doc(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_BASE_DOC", value.into()))
    }

    /// `RQ_REGON`: `string`.
    #[inline]
    pub fn rq_regon(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_REGON", value.into()))
    }

    /// `RQ_KRS`: `string`.
    #[inline]
    pub fn rq_krs(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_KRS", value.into()))
    }

    /// `RQ_PESEL`: `string`.
    #[inline]
    pub fn rq_pesel(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_PESEL", value.into()))
    }

    /// `RQ_LEGAL_FORM`: `string`.
    #[inline]
    pub fn rq_legal_form(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_LEGAL_FORM", value.into()))
    }

    /// `RQ_SIRET`: `string`.
    #[inline]
    pub fn rq_siret(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_SIRET", value.into()))
    }

    /// `RQ_SIREN`: `string`.
    #[inline]
    pub fn rq_siren(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_SIREN", value.into()))
    }

    /// `RQ_CAPITAL`: `string`.
    #[inline]
    pub fn rq_capital(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_CAPITAL", value.into()))
    }

    /// `RQ_RCS`: `string`.
    #[inline]
    pub fn rq_rcs(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_RCS", value.into()))
    }

    /// `RQ_CNPJ`: `string`.
    #[inline]
    pub fn rq_cnpj(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_CNPJ", value.into()))
    }

    /// `RQ_STATE_REG`: `string`.
    #[inline]
    pub fn rq_state_reg(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_STATE_REG", value.into()))
    }

    /// `RQ_MNPL_REG`: `string`.
    #[inline]
    pub fn rq_mnpl_reg(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_MNPL_REG", value.into()))
    }

    /// `RQ_CPF`: `string`.
    #[inline]
    pub fn rq_cpf(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_CPF", value.into()))
    }

    /// Any other key by its name on the wire, such as `UF_CRM_...`.
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

/// What can go wrong in `crm.requisite.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// An empty code: `ENTITY_TYPE_ID is not defined or invalid.` (HTTP 400).
    EntityTypeIdNotDefinedOrInvalid,
    /// An empty code: `ENTITY_ID is not defined or invalid.` (HTTP 400).
    EntityIdNotDefinedOrInvalid,
    /// An empty code: `PRESET_ID is not defined or invalid.` (HTTP 400).
    PresetIdNotDefinedOrInvalid,
    /// An empty code: `Entity not found.` (HTTP 400).
    EntityNotFound,
    /// An empty code: `Access denied.` (HTTP 400).
    AccessDenied,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "",
            "ENTITY_TYPE_ID is not defined or invalid.",
            Self::EntityTypeIdNotDefinedOrInvalid,
        ),
        ("", "ENTITY_ID is not defined or invalid.", Self::EntityIdNotDefinedOrInvalid),
        ("", "PRESET_ID is not defined or invalid.", Self::PresetIdNotDefinedOrInvalid),
        ("", "Entity not found.", Self::EntityNotFound),
        ("", "Access denied.", Self::AccessDenied),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete Requisite and Related Objects: `crm.requisite.delete`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/requisites/universal/crm-requisite-delete.html)
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
    const NAME: &'static str = "crm.requisite.delete";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `crm.requisite.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// An empty code: `The Requisite with ID '57' is not found` (HTTP 400).
    RequisiteIdNotFound,
    /// An empty code: `ID is not defined or invalid.` (HTTP 400).
    IdNotDefinedOrInvalid,
    /// An empty code: `Access denied.` (HTTP 400).
    AccessDenied,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("", "The Requisite with ID * is not found", Self::RequisiteIdNotFound),
        ("", "ID is not defined or invalid.", Self::IdNotDefinedOrInvalid),
        ("", "Access denied.", Self::AccessDenied),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Get CRM Requisite Fields: `crm.requisite.fields`
///
/// Scope: `crm`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/requisites/universal/crm-requisite-fields.html)
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
    const NAME: &'static str = "crm.requisite.fields";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = rt::IdMap<FieldsOutputEntry>;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result.<key>` of `crm.requisite.fields`.
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
    /// `statusType`: `string[]`. Seen in examples only.
    pub status_type: Option<Vec<String>>,
    /// `listLabel`: `string`.
    pub list_label: Option<String>,
    /// `formLabel`: `string`.
    pub form_label: Option<String>,
    /// `filterLabel`: `string`.
    pub filter_label: Option<String>,
    /// `settings`: `object`.
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
        f.field("statusType", &mut self.status_type);
        f.text("listLabel", &mut self.list_label);
        f.text("formLabel", &mut self.form_label);
        f.text("filterLabel", &mut self.filter_label);
        f.field("settings", &mut self.settings);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.<key>.settings` of `crm.requisite.fields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldsOutputEntrySettings {
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
    /// `DEFAULT_VALUE`: `integer | object`. Seen in examples only.
    pub default_value: Option<rt::Either<FieldsOutputEntrySettingsDefaultValue, i64>>,
    /// `PRECISION`: `integer`. Seen in examples only.
    pub precision: Option<i64>,
    /// `MIN_VALUE`: `integer`. Seen in examples only.
    pub min_value: Option<i64>,
    /// `MAX_VALUE`: `integer`. Seen in examples only.
    pub max_value: Option<i64>,
    /// `DISPLAY`: `string`. Seen in examples only.
    pub display: Option<String>,
    /// `LABEL`: `string[]`. Seen in examples only.
    pub label: Option<Vec<String>>,
    /// `LABEL_CHECKBOX`: `string`. Seen in examples only.
    pub label_checkbox: Option<String>,
    /// `USE_SECOND`: `string`. Seen in examples only.
    pub use_second: Option<String>,
    /// `USE_TIMEZONE`: `string`. Seen in examples only.
    pub use_timezone: Option<String>,
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
        f.int("SIZE", &mut self.size);
        f.int("ROWS", &mut self.rows);
        f.text("REGEXP", &mut self.regexp);
        f.int("MIN_LENGTH", &mut self.min_length);
        f.int("MAX_LENGTH", &mut self.max_length);
        f.field("DEFAULT_VALUE", &mut self.default_value);
        f.int("PRECISION", &mut self.precision);
        f.int("MIN_VALUE", &mut self.min_value);
        f.int("MAX_VALUE", &mut self.max_value);
        f.text("DISPLAY", &mut self.display);
        f.field("LABEL", &mut self.label);
        f.text("LABEL_CHECKBOX", &mut self.label_checkbox);
        f.text("USE_SECOND", &mut self.use_second);
        f.text("USE_TIMEZONE", &mut self.use_timezone);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.<key>.settings.DEFAULT_VALUE` of `crm.requisite.fields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldsOutputEntrySettingsDefaultValue {
    /// `TYPE`: `string`. Seen in examples only.
    pub r#type: Option<String>,
    /// `VALUE`: `string`. Seen in examples only.
    pub value: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for FieldsOutputEntrySettingsDefaultValue {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("FieldsOutputEntrySettingsDefaultValue", self, f)
    }
}

impl rt::Object for FieldsOutputEntrySettingsDefaultValue {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("TYPE", &mut self.r#type);
        f.text("VALUE", &mut self.value);
        f.rest(&mut self.extra);
    }
}

/// Get Requisite by ID: `crm.requisite.get`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/requisites/universal/crm-requisite-get.html)
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
    const NAME: &'static str = "crm.requisite.get";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `crm.requisite.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `ID`: `integer`. In examples: `string`.
    pub id: Option<i64>,
    /// `ENTITY_TYPE_ID`: `integer`. Values: `3`, `4`. In examples: `string`.
    pub entity_type_id: Option<i64>,
    /// `ENTITY_ID`: `integer`. In examples: `string`.
    pub entity_id: Option<i64>,
    /// `PRESET_ID`: `integer`. In examples: `string`.
    pub preset_id: Option<i64>,
    /// `DATE_CREATE`: `datetime`.
    pub date_create: Option<rt::DateTime>,
    /// `DATE_MODIFY`: `datetime`.
    pub date_modify: Option<rt::DateTime>,
    /// `CREATED_BY_ID`: `user`. In examples: `string`.
    pub created_by_id: Option<i64>,
    /// `MODIFY_BY_ID`: `user`.
    pub modify_by_id: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `CODE`: `string`.
    pub code: Option<String>,
    /// `XML_ID`: `string`.
    pub xml_id: Option<String>,
    /// `ORIGINATOR_ID`: `string`.
    pub originator_id: Option<String>,
    /// `ACTIVE`: `char`. Values: `Y`, `N`.
    pub active: Option<bool>,
    /// `ADDRESS_ONLY`: `char`. Values: `Y`, `N`.
    pub address_only: Option<bool>,
    /// `SORT`: `integer`. In examples: `string`.
    pub sort: Option<i64>,
    /// `RQ_NAME`: `string`.
    pub rq_name: Option<String>,
    /// `RQ_FIRST_NAME`: `string`.
    pub rq_first_name: Option<String>,
    /// `RQ_LAST_NAME`: `string`.
    pub rq_last_name: Option<String>,
    /// `RQ_SECOND_NAME`: `string`.
    pub rq_second_name: Option<String>,
    /// `RQ_COMPANY_ID`: `string`.
    pub rq_company_id: Option<String>,
    /// `RQ_COMPANY_NAME`: `string`.
    pub rq_company_name: Option<String>,
    /// `RQ_COMPANY_FULL_NAME`: `string`.
    pub rq_company_full_name: Option<String>,
    /// `RQ_COMPANY_REG_DATE`: `string`.
    pub rq_company_reg_date: Option<String>,
    /// `RQ_DIRECTOR`: `string`.
    pub rq_director: Option<String>,
    /// `RQ_ACCOUNTANT`: `string`.
    pub rq_accountant: Option<String>,
    /// `RQ_CEO_NAME`: `string`.
    pub rq_ceo_name: Option<String>,
    /// `RQ_CEO_WORK_POS`: `string`.
    pub rq_ceo_work_pos: Option<String>,
    /// `RQ_CONTACT`: `string`.
    pub rq_contact: Option<String>,
    /// `RQ_EMAIL`: `string`.
    pub rq_email: Option<String>,
    /// `RQ_PHONE`: `string`.
    pub rq_phone: Option<String>,
    /// `RQ_FAX`: `string`.
    pub rq_fax: Option<String>,
    /// `RQ_IDENT_TYPE`: `crm_status`.
    pub rq_ident_type: Option<String>,
    /// `RQ_IDENT_DOC`: `string`.
    pub rq_ident_doc: Option<String>,
    /// `RQ_IDENT_DOC_SER`: `string`.
    pub rq_ident_doc_ser: Option<String>,
    /// `RQ_IDENT_DOC_NUM`: `string`.
    pub rq_ident_doc_num: Option<String>,
    /// `RQ_IDENT_DOC_PERS_NUM`: `string`.
    pub rq_ident_doc_pers_num: Option<String>,
    /// `RQ_IDENT_DOC_DATE`: `string`.
    pub rq_ident_doc_date: Option<String>,
    /// `RQ_IDENT_DOC_ISSUED_BY`: `string`.
    pub rq_ident_doc_issued_by: Option<String>,
    /// `RQ_IDENT_DOC_DEP_CODE`: `string`.
    pub rq_ident_doc_dep_code: Option<String>,
    /// `RQ_INN`: `string`.
    pub rq_inn: Option<String>,
    /// `RQ_KPP`: `string`.
    pub rq_kpp: Option<String>,
    /// `RQ_USRLE`: `string`.
    pub rq_usrle: Option<String>,
    /// `RQ_IFNS`: `string`.
    pub rq_ifns: Option<String>,
    /// `RQ_OGRN`: `string`.
    pub rq_ogrn: Option<String>,
    /// `RQ_OGRNIP`: `string`.
    pub rq_ogrnip: Option<String>,
    /// `RQ_OKPO`: `string`.
    pub rq_okpo: Option<String>,
    /// `RQ_OKTMO`: `string`.
    pub rq_oktmo: Option<String>,
    /// `RQ_OKVED`: `string`.
    pub rq_okved: Option<String>,
    /// `RQ_EDRPOU`: `string`.
    pub rq_edrpou: Option<String>,
    /// `RQ_DRFO`: `string`.
    pub rq_drfo: Option<String>,
    /// `RQ_KBE`: `string`.
    pub rq_kbe: Option<String>,
    /// `RQ_IIN`: `string`.
    pub rq_iin: Option<String>,
    /// `RQ_BIN`: `string`.
    pub rq_bin: Option<String>,
    /// `RQ_ST_CERT_SER`: `string`.
    pub rq_st_cert_ser: Option<String>,
    /// `RQ_ST_CERT_NUM`: `string`.
    pub rq_st_cert_num: Option<String>,
    /// `RQ_ST_CERT_DATE`: `string`.
    pub rq_st_cert_date: Option<String>,
    /// `RQ_VAT_PAYER`: `char`. Values: `Y`, `N`.
    pub rq_vat_payer: Option<bool>,
    /// `RQ_VAT_ID`: `string`.
    pub rq_vat_id: Option<String>,
    /// `RQ_VAT_CERT_SER`: `string`.
    pub rq_vat_cert_ser: Option<String>,
    /// `RQ_VAT_CERT_NUM`: `string`.
    pub rq_vat_cert_num: Option<String>,
    /// `RQ_VAT_CERT_DATE`: `string`.
    pub rq_vat_cert_date: Option<String>,
    /// `RQ_RESIDENCE_COUNTRY`: `string`.
    pub rq_residence_country: Option<String>,
    /// `RQ_BASE_DOC`: `string`.
    pub rq_base_doc: Option<String>,
    /// `RQ_REGON`: `string`.
    pub rq_regon: Option<String>,
    /// `RQ_KRS`: `string`.
    pub rq_krs: Option<String>,
    /// `RQ_PESEL`: `string`.
    pub rq_pesel: Option<String>,
    /// `RQ_LEGAL_FORM`: `string`.
    pub rq_legal_form: Option<String>,
    /// `RQ_SIRET`: `string`.
    pub rq_siret: Option<String>,
    /// `RQ_SIREN`: `string`.
    pub rq_siren: Option<String>,
    /// `RQ_CAPITAL`: `string`.
    pub rq_capital: Option<String>,
    /// `RQ_RCS`: `string`.
    pub rq_rcs: Option<String>,
    /// `RQ_CNPJ`: `string`.
    pub rq_cnpj: Option<String>,
    /// `RQ_STATE_REG`: `string`.
    pub rq_state_reg: Option<String>,
    /// `RQ_MNPL_REG`: `string`.
    pub rq_mnpl_reg: Option<String>,
    /// `RQ_CPF`: `string`.
    pub rq_cpf: Option<String>,
    /// What no field has taken, such as `UF_CRM_...`.
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
        f.int("ENTITY_TYPE_ID", &mut self.entity_type_id);
        f.int("ENTITY_ID", &mut self.entity_id);
        f.int("PRESET_ID", &mut self.preset_id);
        f.date_time("DATE_CREATE", &mut self.date_create);
        f.date_time("DATE_MODIFY", &mut self.date_modify);
        f.int("CREATED_BY_ID", &mut self.created_by_id);
        f.int("MODIFY_BY_ID", &mut self.modify_by_id);
        f.text("NAME", &mut self.name);
        f.text("CODE", &mut self.code);
        f.text("XML_ID", &mut self.xml_id);
        f.text("ORIGINATOR_ID", &mut self.originator_id);
        f.flag("ACTIVE", &mut self.active);
        f.flag("ADDRESS_ONLY", &mut self.address_only);
        f.int("SORT", &mut self.sort);
        f.text("RQ_NAME", &mut self.rq_name);
        f.text("RQ_FIRST_NAME", &mut self.rq_first_name);
        f.text("RQ_LAST_NAME", &mut self.rq_last_name);
        f.text("RQ_SECOND_NAME", &mut self.rq_second_name);
        f.text("RQ_COMPANY_ID", &mut self.rq_company_id);
        f.text("RQ_COMPANY_NAME", &mut self.rq_company_name);
        f.text("RQ_COMPANY_FULL_NAME", &mut self.rq_company_full_name);
        f.text("RQ_COMPANY_REG_DATE", &mut self.rq_company_reg_date);
        f.text("RQ_DIRECTOR", &mut self.rq_director);
        f.text("RQ_ACCOUNTANT", &mut self.rq_accountant);
        f.text("RQ_CEO_NAME", &mut self.rq_ceo_name);
        f.text("RQ_CEO_WORK_POS", &mut self.rq_ceo_work_pos);
        f.text("RQ_CONTACT", &mut self.rq_contact);
        f.text("RQ_EMAIL", &mut self.rq_email);
        f.text("RQ_PHONE", &mut self.rq_phone);
        f.text("RQ_FAX", &mut self.rq_fax);
        f.text("RQ_IDENT_TYPE", &mut self.rq_ident_type);
        f.text("RQ_IDENT_DOC", &mut self.rq_ident_doc);
        f.text("RQ_IDENT_DOC_SER", &mut self.rq_ident_doc_ser);
        f.text("RQ_IDENT_DOC_NUM", &mut self.rq_ident_doc_num);
        f.text("RQ_IDENT_DOC_PERS_NUM", &mut self.rq_ident_doc_pers_num);
        f.text("RQ_IDENT_DOC_DATE", &mut self.rq_ident_doc_date);
        f.text("RQ_IDENT_DOC_ISSUED_BY", &mut self.rq_ident_doc_issued_by);
        f.text("RQ_IDENT_DOC_DEP_CODE", &mut self.rq_ident_doc_dep_code);
        f.text("RQ_INN", &mut self.rq_inn);
        f.text("RQ_KPP", &mut self.rq_kpp);
        f.text("RQ_USRLE", &mut self.rq_usrle);
        f.text("RQ_IFNS", &mut self.rq_ifns);
        f.text("RQ_OGRN", &mut self.rq_ogrn);
        f.text("RQ_OGRNIP", &mut self.rq_ogrnip);
        f.text("RQ_OKPO", &mut self.rq_okpo);
        f.text("RQ_OKTMO", &mut self.rq_oktmo);
        f.text("RQ_OKVED", &mut self.rq_okved);
        f.text("RQ_EDRPOU", &mut self.rq_edrpou);
        f.text("RQ_DRFO", &mut self.rq_drfo);
        f.text("RQ_KBE", &mut self.rq_kbe);
        f.text("RQ_IIN", &mut self.rq_iin);
        f.text("RQ_BIN", &mut self.rq_bin);
        f.text("RQ_ST_CERT_SER", &mut self.rq_st_cert_ser);
        f.text("RQ_ST_CERT_NUM", &mut self.rq_st_cert_num);
        f.text("RQ_ST_CERT_DATE", &mut self.rq_st_cert_date);
        f.flag("RQ_VAT_PAYER", &mut self.rq_vat_payer);
        f.text("RQ_VAT_ID", &mut self.rq_vat_id);
        f.text("RQ_VAT_CERT_SER", &mut self.rq_vat_cert_ser);
        f.text("RQ_VAT_CERT_NUM", &mut self.rq_vat_cert_num);
        f.text("RQ_VAT_CERT_DATE", &mut self.rq_vat_cert_date);
        f.text("RQ_RESIDENCE_COUNTRY", &mut self.rq_residence_country);
        f.text("RQ_BASE_DOC", &mut self.rq_base_doc);
        f.text("RQ_REGON", &mut self.rq_regon);
        f.text("RQ_KRS", &mut self.rq_krs);
        f.text("RQ_PESEL", &mut self.rq_pesel);
        f.text("RQ_LEGAL_FORM", &mut self.rq_legal_form);
        f.text("RQ_SIRET", &mut self.rq_siret);
        f.text("RQ_SIREN", &mut self.rq_siren);
        f.text("RQ_CAPITAL", &mut self.rq_capital);
        f.text("RQ_RCS", &mut self.rq_rcs);
        f.text("RQ_CNPJ", &mut self.rq_cnpj);
        f.text("RQ_STATE_REG", &mut self.rq_state_reg);
        f.text("RQ_MNPL_REG", &mut self.rq_mnpl_reg);
        f.text("RQ_CPF", &mut self.rq_cpf);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `crm.requisite.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// An empty code: `The Requisite with ID '27' is not found` (HTTP 400).
    RequisiteIdNotFound,
    /// An empty code: `Access denied.` (HTTP 400).
    AccessDenied,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("", "The Requisite with ID * is not found", Self::RequisiteIdNotFound),
        ("", "Access denied.", Self::AccessDenied),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Get a List of Requisites by Filter: `crm.requisite.list`
///
/// Scope: `crm`. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/requisites/universal/crm-requisite-list.html)
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
    ///
    /// See [`ListFilter`].
    #[inline]
    pub fn filter(self, value: impl Into<rt::Filter>) -> Self {
        Self(self.0.filter("filter", value))
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
    const NAME: &'static str = "crm.requisite.list";
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

/// Keys of `filter` of `crm.requisite.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListFilter(rt::Params);

impl ListFilter {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ID`: `integer`.
    #[inline]
    pub fn id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ID", value.into()))
    }

    /// `ENTITY_TYPE_ID`: `integer`. Values: `3`, `4`.
    #[inline]
    pub fn entity_type_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ENTITY_TYPE_ID", value.into()))
    }

    /// `ENTITY_ID`: `integer`.
    #[inline]
    pub fn entity_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ENTITY_ID", value.into()))
    }

    /// `PRESET_ID`: `integer`.
    #[inline]
    pub fn preset_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("PRESET_ID", value.into()))
    }

    /// `DATE_CREATE`: `datetime`.
    #[inline]
    pub fn date_create(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("DATE_CREATE", value.into()))
    }

    /// `DATE_MODIFY`: `datetime`.
    #[inline]
    pub fn date_modify(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("DATE_MODIFY", value.into()))
    }

    /// `CREATED_BY_ID`: `user`.
    #[inline]
    pub fn created_by_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("CREATED_BY_ID", value.into()))
    }

    /// `MODIFY_BY_ID`: `user`.
    #[inline]
    pub fn modify_by_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("MODIFY_BY_ID", value.into()))
    }

    /// `NAME`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("NAME", value.into()))
    }

    /// `CODE`: `string`.
    #[inline]
    pub fn code(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("CODE", value.into()))
    }

    /// `XML_ID`: `string`.
    #[inline]
    pub fn xml_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("XML_ID", value.into()))
    }

    /// `ORIGINATOR_ID`: `string`.
    #[inline]
    pub fn originator_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ORIGINATOR_ID", value.into()))
    }

    /// `ACTIVE`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn active(self, value: bool) -> Self {
        Self(self.0.yes_no("ACTIVE", value))
    }

    /// `ADDRESS_ONLY`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn address_only(self, value: bool) -> Self {
        Self(self.0.yes_no("ADDRESS_ONLY", value))
    }

    /// `SORT`: `integer`.
    #[inline]
    pub fn sort(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("SORT", value.into()))
    }

    /// `RQ_NAME`: `string`.
    #[inline]
    pub fn rq_name(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("RQ_NAME", value.into()))
    }

    /// `RQ_FIRST_NAME`: `string`.
    #[inline]
    pub fn rq_first_name(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("RQ_FIRST_NAME", value.into()))
    }

    /// `RQ_LAST_NAME`: `string`.
    #[inline]
    pub fn rq_last_name(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("RQ_LAST_NAME", value.into()))
    }

    /// `RQ_SECOND_NAME`: `string`.
    #[inline]
    pub fn rq_second_name(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("RQ_SECOND_NAME", value.into()))
    }

    /// `RQ_COMPANY_ID`: `string`.
    #[inline]
    pub fn rq_company_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("RQ_COMPANY_ID", value.into()))
    }

    /// `RQ_COMPANY_NAME`: `string`.
    #[inline]
    pub fn rq_company_name(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("RQ_COMPANY_NAME", value.into()))
    }

    /// `RQ_COMPANY_FULL_NAME`: `string`.
    #[inline]
    pub fn rq_company_full_name(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("RQ_COMPANY_FULL_NAME", value.into()))
    }

    /// `RQ_COMPANY_REG_DATE`: `string`.
    #[inline]
    pub fn rq_company_reg_date(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("RQ_COMPANY_REG_DATE", value.into()))
    }

    /// `RQ_DIRECTOR`: `string`.
    #[inline]
    pub fn rq_director(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("RQ_DIRECTOR", value.into()))
    }

    /// `RQ_ACCOUNTANT`: `string`.
    #[inline]
    pub fn rq_accountant(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("RQ_ACCOUNTANT", value.into()))
    }

    /// `RQ_CEO_NAME`: `string`.
    #[inline]
    pub fn rq_ceo_name(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("RQ_CEO_NAME", value.into()))
    }

    /// `RQ_CEO_WORK_POS`: `string`.
    #[inline]
    pub fn rq_ceo_work_pos(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("RQ_CEO_WORK_POS", value.into()))
    }

    /// `RQ_CONTACT`: `string`.
    #[inline]
    pub fn rq_contact(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("RQ_CONTACT", value.into()))
    }

    /// `RQ_EMAIL`: `string`.
    #[inline]
    pub fn rq_email(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("RQ_EMAIL", value.into()))
    }

    /// `RQ_PHONE`: `string`.
    #[inline]
    pub fn rq_phone(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("RQ_PHONE", value.into()))
    }

    /// `RQ_FAX`: `string`.
    #[inline]
    pub fn rq_fax(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("RQ_FAX", value.into()))
    }

    /// `RQ_IDENT_TYPE`: `crm_status`.
    #[inline]
    pub fn rq_ident_type(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("RQ_IDENT_TYPE", value.into()))
    }

    /// `RQ_IDENT_DOC`: `string`.
    #[inline]
    pub fn rq_ident_doc(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("RQ_IDENT_DOC", value.into()))
    }

    /// `RQ_IDENT_DOC_SER`: `string`.
    #[inline]
    pub fn rq_ident_doc_ser(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("RQ_IDENT_DOC_SER", value.into()))
    }

    /// `RQ_IDENT_DOC_NUM`: `string`.
    #[inline]
    pub fn rq_ident_doc_num(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("RQ_IDENT_DOC_NUM", value.into()))
    }

    /// `RQ_IDENT_DOC_PERS_NUM`: `string`.
    #[inline]
    pub fn rq_ident_doc_pers_num(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("RQ_IDENT_DOC_PERS_NUM", value.into()))
    }

    /// `RQ_IDENT_DOC_DATE`: `string`.
    #[inline]
    pub fn rq_ident_doc_date(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("RQ_IDENT_DOC_DATE", value.into()))
    }

    /// `RQ_IDENT_DOC_ISSUED_BY`: `string`.
    #[inline]
    pub fn rq_ident_doc_issued_by(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("RQ_IDENT_DOC_ISSUED_BY", value.into()))
    }

    /// `RQ_IDENT_DOC_DEP_CODE`: `string`.
    #[inline]
    pub fn rq_ident_doc_dep_code(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("RQ_IDENT_DOC_DEP_CODE", value.into()))
    }

    /// `RQ_INN`: `string`.
    #[inline]
    pub fn rq_inn(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("RQ_INN", value.into()))
    }

    /// `RQ_KPP`: `string`.
    #[inline]
    pub fn rq_kpp(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("RQ_KPP", value.into()))
    }

    /// `RQ_USRLE`: `string`.
    #[inline]
    pub fn rq_usrle(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("RQ_USRLE", value.into()))
    }

    /// `RQ_IFNS`: `string`.
    #[inline]
    pub fn rq_ifns(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("RQ_IFNS", value.into()))
    }

    /// `RQ_OGRN`: `string`.
    #[inline]
    pub fn rq_ogrn(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("RQ_OGRN", value.into()))
    }

    /// `RQ_OGRNIP`: `string`.
    #[inline]
    pub fn rq_ogrnip(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("RQ_OGRNIP", value.into()))
    }

    /// `RQ_OKPO`: `string`.
    #[inline]
    pub fn rq_okpo(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("RQ_OKPO", value.into()))
    }

    /// `RQ_OKTMO`: `string`.
    #[inline]
    pub fn rq_oktmo(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("RQ_OKTMO", value.into()))
    }

    /// `RQ_OKVED`: `string`.
    #[inline]
    pub fn rq_okved(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("RQ_OKVED", value.into()))
    }

    /// `RQ_EDRPOU`: `string`.
    #[inline]
    pub fn rq_edrpou(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("RQ_EDRPOU", value.into()))
    }

    /// `RQ_DRFO`: `string`.
    #[inline]
    pub fn rq_drfo(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("RQ_DRFO", value.into()))
    }

    /// `RQ_KBE`: `string`.
    #[inline]
    pub fn rq_kbe(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("RQ_KBE", value.into()))
    }

    /// `RQ_IIN`: `string`.
    #[inline]
    pub fn rq_iin(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("RQ_IIN", value.into()))
    }

    /// `RQ_BIN`: `string`.
    #[inline]
    pub fn rq_bin(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("RQ_BIN", value.into()))
    }

    /// `RQ_ST_CERT_SER`: `string`.
    #[inline]
    pub fn rq_st_cert_ser(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("RQ_ST_CERT_SER", value.into()))
    }

    /// `RQ_ST_CERT_NUM`: `string`.
    #[inline]
    pub fn rq_st_cert_num(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("RQ_ST_CERT_NUM", value.into()))
    }

    /// `RQ_ST_CERT_DATE`: `string`.
    #[inline]
    pub fn rq_st_cert_date(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("RQ_ST_CERT_DATE", value.into()))
    }

    /// `RQ_VAT_PAYER`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn rq_vat_payer(self, value: bool) -> Self {
        Self(self.0.yes_no("RQ_VAT_PAYER", value))
    }

    /// `RQ_VAT_ID`: `string`.
    #[inline]
    pub fn rq_vat_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("RQ_VAT_ID", value.into()))
    }

    /// `RQ_VAT_CERT_SER`: `string`.
    #[inline]
    pub fn rq_vat_cert_ser(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("RQ_VAT_CERT_SER", value.into()))
    }

    /// `RQ_VAT_CERT_NUM`: `string`.
    #[inline]
    pub fn rq_vat_cert_num(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("RQ_VAT_CERT_NUM", value.into()))
    }

    /// `RQ_VAT_CERT_DATE`: `string`.
    #[inline]
    pub fn rq_vat_cert_date(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("RQ_VAT_CERT_DATE", value.into()))
    }

    /// `RQ_RESIDENCE_COUNTRY`: `string`.
    #[inline]
    pub fn rq_residence_country(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("RQ_RESIDENCE_COUNTRY", value.into()))
    }

    /// `RQ_BASE_DOC`: `string`.
    #[inline]
    pub fn rq_base_doc(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("RQ_BASE_DOC", value.into()))
    }

    /// `RQ_REGON`: `string`.
    #[inline]
    pub fn rq_regon(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("RQ_REGON", value.into()))
    }

    /// `RQ_KRS`: `string`.
    #[inline]
    pub fn rq_krs(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("RQ_KRS", value.into()))
    }

    /// `RQ_PESEL`: `string`.
    #[inline]
    pub fn rq_pesel(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("RQ_PESEL", value.into()))
    }

    /// `RQ_LEGAL_FORM`: `string`.
    #[inline]
    pub fn rq_legal_form(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("RQ_LEGAL_FORM", value.into()))
    }

    /// `RQ_SIRET`: `string`.
    #[inline]
    pub fn rq_siret(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("RQ_SIRET", value.into()))
    }

    /// `RQ_SIREN`: `string`.
    #[inline]
    pub fn rq_siren(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("RQ_SIREN", value.into()))
    }

    /// `RQ_CAPITAL`: `string`.
    #[inline]
    pub fn rq_capital(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("RQ_CAPITAL", value.into()))
    }

    /// `RQ_RCS`: `string`.
    #[inline]
    pub fn rq_rcs(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("RQ_RCS", value.into()))
    }

    /// `RQ_CNPJ`: `string`.
    #[inline]
    pub fn rq_cnpj(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("RQ_CNPJ", value.into()))
    }

    /// `RQ_STATE_REG`: `string`.
    #[inline]
    pub fn rq_state_reg(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("RQ_STATE_REG", value.into()))
    }

    /// `RQ_MNPL_REG`: `string`.
    #[inline]
    pub fn rq_mnpl_reg(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("RQ_MNPL_REG", value.into()))
    }

    /// `RQ_CPF`: `string`.
    #[inline]
    pub fn rq_cpf(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("RQ_CPF", value.into()))
    }

    /// Any other condition by its key on the wire: an operator and a field, as in `>=ID`.
    ///
    /// Other fields, such as `UF_CRM_...`.
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

/// Keys of `result` of `crm.requisite.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `ID`: `integer`. In examples: `string`.
    pub id: Option<i64>,
    /// `ENTITY_TYPE_ID`: `integer`. Values: `3`, `4`. In examples: `string`.
    pub entity_type_id: Option<i64>,
    /// `ENTITY_ID`: `integer`. In examples: `string`.
    pub entity_id: Option<i64>,
    /// `PRESET_ID`: `integer`.
    pub preset_id: Option<i64>,
    /// `DATE_CREATE`: `datetime`.
    pub date_create: Option<rt::DateTime>,
    /// `DATE_MODIFY`: `datetime`.
    pub date_modify: Option<rt::DateTime>,
    /// `CREATED_BY_ID`: `user`.
    pub created_by_id: Option<i64>,
    /// `MODIFY_BY_ID`: `user`.
    pub modify_by_id: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `CODE`: `string`.
    pub code: Option<String>,
    /// `XML_ID`: `string`.
    pub xml_id: Option<String>,
    /// `ORIGINATOR_ID`: `string`.
    pub originator_id: Option<String>,
    /// `ACTIVE`: `char`. Values: `Y`, `N`.
    pub active: Option<bool>,
    /// `ADDRESS_ONLY`: `char`. Values: `Y`, `N`.
    pub address_only: Option<bool>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// `RQ_NAME`: `string`.
    pub rq_name: Option<String>,
    /// `RQ_FIRST_NAME`: `string`.
    pub rq_first_name: Option<String>,
    /// `RQ_LAST_NAME`: `string`.
    pub rq_last_name: Option<String>,
    /// `RQ_SECOND_NAME`: `string`.
    pub rq_second_name: Option<String>,
    /// `RQ_COMPANY_ID`: `string`.
    pub rq_company_id: Option<String>,
    /// `RQ_COMPANY_NAME`: `string`.
    pub rq_company_name: Option<String>,
    /// `RQ_COMPANY_FULL_NAME`: `string`.
    pub rq_company_full_name: Option<String>,
    /// `RQ_COMPANY_REG_DATE`: `string`.
    pub rq_company_reg_date: Option<String>,
    /// `RQ_DIRECTOR`: `string`.
    pub rq_director: Option<String>,
    /// `RQ_ACCOUNTANT`: `string`.
    pub rq_accountant: Option<String>,
    /// `RQ_CEO_NAME`: `string`.
    pub rq_ceo_name: Option<String>,
    /// `RQ_CEO_WORK_POS`: `string`.
    pub rq_ceo_work_pos: Option<String>,
    /// `RQ_CONTACT`: `string`.
    pub rq_contact: Option<String>,
    /// `RQ_EMAIL`: `string`.
    pub rq_email: Option<String>,
    /// `RQ_PHONE`: `string`.
    pub rq_phone: Option<String>,
    /// `RQ_FAX`: `string`.
    pub rq_fax: Option<String>,
    /// `RQ_IDENT_TYPE`: `crm_status`.
    pub rq_ident_type: Option<String>,
    /// `RQ_IDENT_DOC`: `string`.
    pub rq_ident_doc: Option<String>,
    /// `RQ_IDENT_DOC_SER`: `string`.
    pub rq_ident_doc_ser: Option<String>,
    /// `RQ_IDENT_DOC_NUM`: `string`.
    pub rq_ident_doc_num: Option<String>,
    /// `RQ_IDENT_DOC_PERS_NUM`: `string`.
    pub rq_ident_doc_pers_num: Option<String>,
    /// `RQ_IDENT_DOC_DATE`: `string`.
    pub rq_ident_doc_date: Option<String>,
    /// `RQ_IDENT_DOC_ISSUED_BY`: `string`.
    pub rq_ident_doc_issued_by: Option<String>,
    /// `RQ_IDENT_DOC_DEP_CODE`: `string`.
    pub rq_ident_doc_dep_code: Option<String>,
    /// `RQ_INN`: `string`.
    pub rq_inn: Option<String>,
    /// `RQ_KPP`: `string`.
    pub rq_kpp: Option<String>,
    /// `RQ_USRLE`: `string`.
    pub rq_usrle: Option<String>,
    /// `RQ_IFNS`: `string`.
    pub rq_ifns: Option<String>,
    /// `RQ_OGRN`: `string`.
    pub rq_ogrn: Option<String>,
    /// `RQ_OGRNIP`: `string`.
    pub rq_ogrnip: Option<String>,
    /// `RQ_OKPO`: `string`.
    pub rq_okpo: Option<String>,
    /// `RQ_OKTMO`: `string`.
    pub rq_oktmo: Option<String>,
    /// `RQ_OKVED`: `string`.
    pub rq_okved: Option<String>,
    /// `RQ_EDRPOU`: `string`.
    pub rq_edrpou: Option<String>,
    /// `RQ_DRFO`: `string`.
    pub rq_drfo: Option<String>,
    /// `RQ_KBE`: `string`.
    pub rq_kbe: Option<String>,
    /// `RQ_IIN`: `string`.
    pub rq_iin: Option<String>,
    /// `RQ_BIN`: `string`.
    pub rq_bin: Option<String>,
    /// `RQ_ST_CERT_SER`: `string`.
    pub rq_st_cert_ser: Option<String>,
    /// `RQ_ST_CERT_NUM`: `string`.
    pub rq_st_cert_num: Option<String>,
    /// `RQ_ST_CERT_DATE`: `string`.
    pub rq_st_cert_date: Option<String>,
    /// `RQ_VAT_PAYER`: `char`. Values: `Y`, `N`.
    pub rq_vat_payer: Option<bool>,
    /// `RQ_VAT_ID`: `string`.
    pub rq_vat_id: Option<String>,
    /// `RQ_VAT_CERT_SER`: `string`.
    pub rq_vat_cert_ser: Option<String>,
    /// `RQ_VAT_CERT_NUM`: `string`.
    pub rq_vat_cert_num: Option<String>,
    /// `RQ_VAT_CERT_DATE`: `string`.
    pub rq_vat_cert_date: Option<String>,
    /// `RQ_RESIDENCE_COUNTRY`: `string`.
    pub rq_residence_country: Option<String>,
    /// `RQ_BASE_DOC`: `string`.
    pub rq_base_doc: Option<String>,
    /// `RQ_REGON`: `string`.
    pub rq_regon: Option<String>,
    /// `RQ_KRS`: `string`.
    pub rq_krs: Option<String>,
    /// `RQ_PESEL`: `string`.
    pub rq_pesel: Option<String>,
    /// `RQ_LEGAL_FORM`: `string`.
    pub rq_legal_form: Option<String>,
    /// `RQ_SIRET`: `string`.
    pub rq_siret: Option<String>,
    /// `RQ_SIREN`: `string`.
    pub rq_siren: Option<String>,
    /// `RQ_CAPITAL`: `string`.
    pub rq_capital: Option<String>,
    /// `RQ_RCS`: `string`.
    pub rq_rcs: Option<String>,
    /// `RQ_CNPJ`: `string`.
    pub rq_cnpj: Option<String>,
    /// `RQ_STATE_REG`: `string`.
    pub rq_state_reg: Option<String>,
    /// `RQ_MNPL_REG`: `string`.
    pub rq_mnpl_reg: Option<String>,
    /// `RQ_CPF`: `string`.
    pub rq_cpf: Option<String>,
    /// What no field has taken, such as `UF_CRM_...`.
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
        f.int("ENTITY_TYPE_ID", &mut self.entity_type_id);
        f.int("ENTITY_ID", &mut self.entity_id);
        f.int("PRESET_ID", &mut self.preset_id);
        f.date_time("DATE_CREATE", &mut self.date_create);
        f.date_time("DATE_MODIFY", &mut self.date_modify);
        f.int("CREATED_BY_ID", &mut self.created_by_id);
        f.int("MODIFY_BY_ID", &mut self.modify_by_id);
        f.text("NAME", &mut self.name);
        f.text("CODE", &mut self.code);
        f.text("XML_ID", &mut self.xml_id);
        f.text("ORIGINATOR_ID", &mut self.originator_id);
        f.flag("ACTIVE", &mut self.active);
        f.flag("ADDRESS_ONLY", &mut self.address_only);
        f.int("SORT", &mut self.sort);
        f.text("RQ_NAME", &mut self.rq_name);
        f.text("RQ_FIRST_NAME", &mut self.rq_first_name);
        f.text("RQ_LAST_NAME", &mut self.rq_last_name);
        f.text("RQ_SECOND_NAME", &mut self.rq_second_name);
        f.text("RQ_COMPANY_ID", &mut self.rq_company_id);
        f.text("RQ_COMPANY_NAME", &mut self.rq_company_name);
        f.text("RQ_COMPANY_FULL_NAME", &mut self.rq_company_full_name);
        f.text("RQ_COMPANY_REG_DATE", &mut self.rq_company_reg_date);
        f.text("RQ_DIRECTOR", &mut self.rq_director);
        f.text("RQ_ACCOUNTANT", &mut self.rq_accountant);
        f.text("RQ_CEO_NAME", &mut self.rq_ceo_name);
        f.text("RQ_CEO_WORK_POS", &mut self.rq_ceo_work_pos);
        f.text("RQ_CONTACT", &mut self.rq_contact);
        f.text("RQ_EMAIL", &mut self.rq_email);
        f.text("RQ_PHONE", &mut self.rq_phone);
        f.text("RQ_FAX", &mut self.rq_fax);
        f.text("RQ_IDENT_TYPE", &mut self.rq_ident_type);
        f.text("RQ_IDENT_DOC", &mut self.rq_ident_doc);
        f.text("RQ_IDENT_DOC_SER", &mut self.rq_ident_doc_ser);
        f.text("RQ_IDENT_DOC_NUM", &mut self.rq_ident_doc_num);
        f.text("RQ_IDENT_DOC_PERS_NUM", &mut self.rq_ident_doc_pers_num);
        f.text("RQ_IDENT_DOC_DATE", &mut self.rq_ident_doc_date);
        f.text("RQ_IDENT_DOC_ISSUED_BY", &mut self.rq_ident_doc_issued_by);
        f.text("RQ_IDENT_DOC_DEP_CODE", &mut self.rq_ident_doc_dep_code);
        f.text("RQ_INN", &mut self.rq_inn);
        f.text("RQ_KPP", &mut self.rq_kpp);
        f.text("RQ_USRLE", &mut self.rq_usrle);
        f.text("RQ_IFNS", &mut self.rq_ifns);
        f.text("RQ_OGRN", &mut self.rq_ogrn);
        f.text("RQ_OGRNIP", &mut self.rq_ogrnip);
        f.text("RQ_OKPO", &mut self.rq_okpo);
        f.text("RQ_OKTMO", &mut self.rq_oktmo);
        f.text("RQ_OKVED", &mut self.rq_okved);
        f.text("RQ_EDRPOU", &mut self.rq_edrpou);
        f.text("RQ_DRFO", &mut self.rq_drfo);
        f.text("RQ_KBE", &mut self.rq_kbe);
        f.text("RQ_IIN", &mut self.rq_iin);
        f.text("RQ_BIN", &mut self.rq_bin);
        f.text("RQ_ST_CERT_SER", &mut self.rq_st_cert_ser);
        f.text("RQ_ST_CERT_NUM", &mut self.rq_st_cert_num);
        f.text("RQ_ST_CERT_DATE", &mut self.rq_st_cert_date);
        f.flag("RQ_VAT_PAYER", &mut self.rq_vat_payer);
        f.text("RQ_VAT_ID", &mut self.rq_vat_id);
        f.text("RQ_VAT_CERT_SER", &mut self.rq_vat_cert_ser);
        f.text("RQ_VAT_CERT_NUM", &mut self.rq_vat_cert_num);
        f.text("RQ_VAT_CERT_DATE", &mut self.rq_vat_cert_date);
        f.text("RQ_RESIDENCE_COUNTRY", &mut self.rq_residence_country);
        f.text("RQ_BASE_DOC", &mut self.rq_base_doc);
        f.text("RQ_REGON", &mut self.rq_regon);
        f.text("RQ_KRS", &mut self.rq_krs);
        f.text("RQ_PESEL", &mut self.rq_pesel);
        f.text("RQ_LEGAL_FORM", &mut self.rq_legal_form);
        f.text("RQ_SIRET", &mut self.rq_siret);
        f.text("RQ_SIREN", &mut self.rq_siren);
        f.text("RQ_CAPITAL", &mut self.rq_capital);
        f.text("RQ_RCS", &mut self.rq_rcs);
        f.text("RQ_CNPJ", &mut self.rq_cnpj);
        f.text("RQ_STATE_REG", &mut self.rq_state_reg);
        f.text("RQ_MNPL_REG", &mut self.rq_mnpl_reg);
        f.text("RQ_CPF", &mut self.rq_cpf);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `crm.requisite.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `0`: `Access denied.` (HTTP 400).
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

/// Update Requisite: `crm.requisite.update`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/requisites/universal/crm-requisite-update.html)
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
    const NAME: &'static str = "crm.requisite.update";
    const REQUIRED: &'static [&'static str] = &["id", "fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `crm.requisite.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFields(rt::Params);

impl UpdateFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `NAME`: `string`. Required.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("NAME", value.into()))
    }

    /// `CODE`: `string`.
    #[inline]
    pub fn code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CODE", value.into()))
    }

    /// `XML_ID`: `string`.
    #[inline]
    pub fn xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("XML_ID", value.into()))
    }

    /// `ORIGINATOR_ID`: `string`.
    #[inline]
    pub fn originator_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ORIGINATOR_ID", value.into()))
    }

    /// `ACTIVE`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn active(self, value: bool) -> Self {
        Self(self.0.yes_no("ACTIVE", value))
    }

    /// `ADDRESS_ONLY`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn address_only(self, value: bool) -> Self {
        Self(self.0.yes_no("ADDRESS_ONLY", value))
    }

    /// `SORT`: `integer`.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("SORT", value))
    }

    /// `RQ_NAME`: `string`.
    #[inline]
    pub fn rq_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_NAME", value.into()))
    }

    /// `RQ_FIRST_NAME`: `string`.
    #[inline]
    pub fn rq_first_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_FIRST_NAME", value.into()))
    }

    /// `RQ_LAST_NAME`: `string`.
    #[inline]
    pub fn rq_last_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_LAST_NAME", value.into()))
    }

    /// `RQ_SECOND_NAME`: `string`.
    #[inline]
    pub fn rq_second_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_SECOND_NAME", value.into()))
    }

    /// `RQ_COMPANY_ID`: `string`.
    #[inline]
    pub fn rq_company_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_COMPANY_ID", value.into()))
    }

    /// `RQ_COMPANY_NAME`: `string`.
    #[inline]
    pub fn rq_company_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_COMPANY_NAME", value.into()))
    }

    /// `RQ_COMPANY_FULL_NAME`: `string`.
    #[inline]
    pub fn rq_company_full_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_COMPANY_FULL_NAME", value.into()))
    }

    /// `RQ_COMPANY_REG_DATE`: `string`.
    #[inline]
    pub fn rq_company_reg_date(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_COMPANY_REG_DATE", value.into()))
    }

    /// `RQ_DIRECTOR`: `string`.
    #[inline]
    pub fn rq_director(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_DIRECTOR", value.into()))
    }

    /// `RQ_ACCOUNTANT`: `string`.
    #[inline]
    pub fn rq_accountant(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_ACCOUNTANT", value.into()))
    }

    /// `RQ_CEO_NAME`: `string`.
    #[inline]
    pub fn rq_ceo_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_CEO_NAME", value.into()))
    }

    /// `RQ_CEO_WORK_POS`: `string`.
    #[inline]
    pub fn rq_ceo_work_pos(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_CEO_WORK_POS", value.into()))
    }

    /// `RQ_CONTACT`: `string`.
    #[inline]
    pub fn rq_contact(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_CONTACT", value.into()))
    }

    /// `RQ_EMAIL`: `string`.
    #[inline]
    pub fn rq_email(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_EMAIL", value.into()))
    }

    /// `RQ_PHONE`: `string`.
    #[inline]
    pub fn rq_phone(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_PHONE", value.into()))
    }

    /// `RQ_FAX`: `string`.
    #[inline]
    pub fn rq_fax(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_FAX", value.into()))
    }

    /// `RQ_IDENT_TYPE`: `crm_status`.
    #[inline]
    pub fn rq_ident_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_IDENT_TYPE", value.into()))
    }

    /// `RQ_IDENT_DOC`: `string`.
    #[inline]
    pub fn rq_ident_doc(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_IDENT_DOC", value.into()))
    }

    /// `RQ_IDENT_DOC_SER`: `string`.
    #[inline]
    pub fn rq_ident_doc_ser(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_IDENT_DOC_SER", value.into()))
    }

    /// `RQ_IDENT_DOC_NUM`: `string`.
    #[inline]
    pub fn rq_ident_doc_num(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_IDENT_DOC_NUM", value.into()))
    }

    /// `RQ_IDENT_DOC_PERS_NUM`: `string`.
    #[inline]
    pub fn rq_ident_doc_pers_num(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_IDENT_DOC_PERS_NUM", value.into()))
    }

    /// `RQ_IDENT_DOC_DATE`: `string`.
    #[inline]
    pub fn rq_ident_doc_date(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_IDENT_DOC_DATE", value.into()))
    }

    /// `RQ_IDENT_DOC_ISSUED_BY`: `string`.
    #[inline]
    pub fn rq_ident_doc_issued_by(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_IDENT_DOC_ISSUED_BY", value.into()))
    }

    /// `RQ_IDENT_DOC_DEP_CODE`: `string`.
    #[inline]
    pub fn rq_ident_doc_dep_code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_IDENT_DOC_DEP_CODE", value.into()))
    }

    /// `RQ_INN`: `string`.
    #[inline]
    pub fn rq_inn(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_INN", value.into()))
    }

    /// `RQ_KPP`: `string`.
    #[inline]
    pub fn rq_kpp(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_KPP", value.into()))
    }

    /// `RQ_USRLE`: `string`.
    #[inline]
    pub fn rq_usrle(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_USRLE", value.into()))
    }

    /// `RQ_IFNS`: `string`.
    #[inline]
    pub fn rq_ifns(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_IFNS", value.into()))
    }

    /// `RQ_OGRN`: `string`.
    #[inline]
    pub fn rq_ogrn(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_OGRN", value.into()))
    }

    /// `RQ_OGRNIP`: `string`.
    #[inline]
    pub fn rq_ogrnip(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_OGRNIP", value.into()))
    }

    /// `RQ_OKPO`: `string`.
    #[inline]
    pub fn rq_okpo(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_OKPO", value.into()))
    }

    /// `RQ_OKTMO`: `string`.
    #[inline]
    pub fn rq_oktmo(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_OKTMO", value.into()))
    }

    /// `RQ_OKVED`: `string`.
    #[inline]
    pub fn rq_okved(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_OKVED", value.into()))
    }

    /// `RQ_EDRPOU`: `string`.
    #[inline]
    pub fn rq_edrpou(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_EDRPOU", value.into()))
    }

    /// `RQ_DRFO`: `string`.
    #[inline]
    pub fn rq_drfo(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_DRFO", value.into()))
    }

    /// `RQ_KBE`: `string`.
    #[inline]
    pub fn rq_kbe(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_KBE", value.into()))
    }

    /// `RQ_IIN`: `string`.
    #[inline]
    pub fn rq_iin(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_IIN", value.into()))
    }

    /// `RQ_BIN`: `string`.
    #[inline]
    pub fn rq_bin(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_BIN", value.into()))
    }

    /// `RQ_ST_CERT_SER`: `string`.
    #[inline]
    pub fn rq_st_cert_ser(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_ST_CERT_SER", value.into()))
    }

    /// `RQ_ST_CERT_NUM`: `string`.
    #[inline]
    pub fn rq_st_cert_num(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_ST_CERT_NUM", value.into()))
    }

    /// `RQ_ST_CERT_DATE`: `string`.
    #[inline]
    pub fn rq_st_cert_date(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_ST_CERT_DATE", value.into()))
    }

    /// `RQ_VAT_PAYER`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn rq_vat_payer(self, value: bool) -> Self {
        Self(self.0.yes_no("RQ_VAT_PAYER", value))
    }

    /// `RQ_VAT_ID`: `string`.
    #[inline]
    pub fn rq_vat_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_VAT_ID", value.into()))
    }

    /// `RQ_VAT_CERT_SER`: `string`.
    #[inline]
    pub fn rq_vat_cert_ser(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_VAT_CERT_SER", value.into()))
    }

    /// `RQ_VAT_CERT_NUM`: `string`.
    #[inline]
    pub fn rq_vat_cert_num(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_VAT_CERT_NUM", value.into()))
    }

    /// `RQ_VAT_CERT_DATE`: `string`.
    #[inline]
    pub fn rq_vat_cert_date(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_VAT_CERT_DATE", value.into()))
    }

    /// `RQ_RESIDENCE_COUNTRY`: `string`.
    #[inline]
    pub fn rq_residence_country(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_RESIDENCE_COUNTRY", value.into()))
    }

    /// `RQ_BASE_DOC`: `string`.
    #[inline]
    pub fn rq_base_doc(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_BASE_DOC", value.into()))
    }

    /// `RQ_REGON`: `string`.
    #[inline]
    pub fn rq_regon(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_REGON", value.into()))
    }

    /// `RQ_KRS`: `string`.
    #[inline]
    pub fn rq_krs(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_KRS", value.into()))
    }

    /// `RQ_PESEL`: `string`.
    #[inline]
    pub fn rq_pesel(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_PESEL", value.into()))
    }

    /// `RQ_LEGAL_FORM`: `string`.
    #[inline]
    pub fn rq_legal_form(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_LEGAL_FORM", value.into()))
    }

    /// `RQ_SIRET`: `string`.
    #[inline]
    pub fn rq_siret(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_SIRET", value.into()))
    }

    /// `RQ_SIREN`: `string`.
    #[inline]
    pub fn rq_siren(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_SIREN", value.into()))
    }

    /// `RQ_CAPITAL`: `string`.
    #[inline]
    pub fn rq_capital(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_CAPITAL", value.into()))
    }

    /// `RQ_RCS`: `string`.
    #[inline]
    pub fn rq_rcs(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_RCS", value.into()))
    }

    /// `RQ_CNPJ`: `string`.
    #[inline]
    pub fn rq_cnpj(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_CNPJ", value.into()))
    }

    /// `RQ_STATE_REG`: `string`.
    #[inline]
    pub fn rq_state_reg(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_STATE_REG", value.into()))
    }

    /// `RQ_MNPL_REG`: `string`.
    #[inline]
    pub fn rq_mnpl_reg(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_MNPL_REG", value.into()))
    }

    /// `RQ_CPF`: `string`.
    #[inline]
    pub fn rq_cpf(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_CPF", value.into()))
    }

    /// Any other key by its name on the wire, such as `UF_CRM_...`.
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

/// What can go wrong in `crm.requisite.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// An empty code: `The Requisite with ID '57' is not found` (HTTP 400).
    RequisiteIdNotFound,
    /// An empty code: `ID is not defined or invalid.` (HTTP 400).
    IdNotDefinedOrInvalid,
    /// An empty code: `ENTITY_TYPE_ID is not defined or invalid.` (HTTP 400).
    EntityTypeIdNotDefinedOrInvalid,
    /// An empty code: `ENTITY_ID is not defined or invalid.` (HTTP 400).
    EntityIdNotDefinedOrInvalid,
    /// An empty code: `PRESET_ID is not defined or invalid.` (HTTP 400).
    PresetIdNotDefinedOrInvalid,
    /// An empty code: `Access denied.` (HTTP 400).
    AccessDenied,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "",
            "ENTITY_TYPE_ID is not defined or invalid.",
            Self::EntityTypeIdNotDefinedOrInvalid,
        ),
        ("", "ENTITY_ID is not defined or invalid.", Self::EntityIdNotDefinedOrInvalid),
        ("", "PRESET_ID is not defined or invalid.", Self::PresetIdNotDefinedOrInvalid),
        ("", "The Requisite with ID * is not found", Self::RequisiteIdNotFound),
        ("", "ID is not defined or invalid.", Self::IdNotDefinedOrInvalid),
        ("", "Access denied.", Self::AccessDenied),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}
