// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `crm.requisite.bankdetail.*`.

use bitrix24_runtime as rt;

/// Create a New Bank Detail: `crm.requisite.bankdetail.add`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/requisites/bank-detail/crm-requisite-bank-detail-add.html)
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
    const NAME: &'static str = "crm.requisite.bankdetail.add";
    const REQUIRED: &'static [&'static str] = &["fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = i64;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `crm.requisite.bankdetail.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFields(rt::Params);

impl AddFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ENTITY_ID`: `integer`. Required.
    #[inline]
    pub fn entity_id(self, value: i64) -> Self {
        Self(self.0.int("ENTITY_ID", value))
    }

    /// `COUNTRY_ID`: `integer`.
    #[inline]
    pub fn country_id(self, value: i64) -> Self {
        Self(self.0.int("COUNTRY_ID", value))
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

    /// `ACTIVE`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn active(self, value: bool) -> Self {
        Self(self.0.yes_no("ACTIVE", value))
    }

    /// `SORT`: `integer`.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("SORT", value))
    }

    /// `RQ_BANK_NAME`: `string`.
    #[inline]
    pub fn rq_bank_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_BANK_NAME", value.into()))
    }

    /// `RQ_BANK_ADDR`: `string`.
    #[inline]
    pub fn rq_bank_addr(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_BANK_ADDR", value.into()))
    }

    /// `RQ_BANK_CODE`: `string`.
    #[inline]
    pub fn rq_bank_code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_BANK_CODE", value.into()))
    }

    /// `RQ_BANK_ROUTE_NUM`: `string`.
    #[inline]
    pub fn rq_bank_route_num(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_BANK_ROUTE_NUM", value.into()))
    }

    /// `RQ_BIK`: `string`.
    #[inline]
    pub fn rq_bik(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_BIK", value.into()))
    }

    /// `RQ_CODEB`: `string`.
    #[inline]
    pub fn rq_codeb(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_CODEB", value.into()))
    }

    /// `RQ_CODEG`: `string`.
    #[inline]
    pub fn rq_codeg(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_CODEG", value.into()))
    }

    /// `RQ_RIB`: `string`.
    #[inline]
    pub fn rq_rib(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_RIB", value.into()))
    }

    /// `RQ_MFO`: `string`.
    #[inline]
    pub fn rq_mfo(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_MFO", value.into()))
    }

    /// `RQ_ACC_NAME`: `string`.
    #[inline]
    pub fn rq_acc_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_ACC_NAME", value.into()))
    }

    /// `RQ_ACC_NUM`: `string`.
    #[inline]
    pub fn rq_acc_num(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_ACC_NUM", value.into()))
    }

    /// `RQ_ACC_TYPE`: `string`.
    #[inline]
    pub fn rq_acc_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_ACC_TYPE", value.into()))
    }

    /// `RQ_AGENCY_NAME`: `string`.
    #[inline]
    pub fn rq_agency_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_AGENCY_NAME", value.into()))
    }

    /// `RQ_IIK`: `string`.
    #[inline]
    pub fn rq_iik(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_IIK", value.into()))
    }

    /// `RQ_ACC_CURRENCY`: `string`.
    #[inline]
    pub fn rq_acc_currency(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_ACC_CURRENCY", value.into()))
    }

    /// `RQ_COR_ACC_NUM`: `string`.
    #[inline]
    pub fn rq_cor_acc_num(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_COR_ACC_NUM", value.into()))
    }

    /// `RQ_IBAN`: `string`.
    #[inline]
    pub fn rq_iban(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_IBAN", value.into()))
    }

    /// `RQ_SWIFT`: `string`.
    #[inline]
    pub fn rq_swift(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_SWIFT", value.into()))
    }

    /// `RQ_BIC`: `string`.
    #[inline]
    pub fn rq_bic(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_BIC", value.into()))
    }

    /// `COMMENTS`: `string`.
    #[inline]
    pub fn comments(self, value: impl Into<String>) -> Self {
        Self(self.0.text("COMMENTS", value.into()))
    }

    /// `ORIGINATOR_ID`: `string`.
    #[inline]
    pub fn originator_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ORIGINATOR_ID", value.into()))
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

/// What can go wrong in `crm.requisite.bankdetail.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// An empty code: `ENTITY_ID is not defined or invalid.`.
    EntityIdNotDefinedOrInvalid,
    /// An empty code: `Access denied`.
    AccessDenied,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("", "ENTITY_ID is not defined or invalid.", Self::EntityIdNotDefinedOrInvalid),
        ("", "Access denied", Self::AccessDenied),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete Bank Detail: `crm.requisite.bankdetail.delete`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/requisites/bank-detail/crm-requisite-bank-detail-delete.html)
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
    const NAME: &'static str = "crm.requisite.bankdetail.delete";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `crm.requisite.bankdetail.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// An empty code: `ID is not defined or invalid`.
    IdNotDefinedOrInvalid,
    /// An empty code: `The RequisiteBankDetail with ID '357' is not found`.
    RequisiteBankDetailIdNotFound,
    /// An empty code: `Access denied`.
    AccessDenied,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "",
            "The RequisiteBankDetail with ID * is not found",
            Self::RequisiteBankDetailIdNotFound,
        ),
        ("", "ID is not defined or invalid", Self::IdNotDefinedOrInvalid),
        ("", "Access denied", Self::AccessDenied),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Description of Bank Details Fields: `crm.requisite.bankdetail.fields`
///
/// Scope: `crm`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/requisites/bank-detail/crm-requisite-bank-detail-fields.html)
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
    const NAME: &'static str = "crm.requisite.bankdetail.fields";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = rt::IdMap<FieldsOutputEntry>;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result.<key>` of `crm.requisite.bankdetail.fields`.
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

/// Get Bank Details by Id: `crm.requisite.bankdetail.get`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/requisites/bank-detail/crm-requisite-bank-detail-get.html)
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
    const NAME: &'static str = "crm.requisite.bankdetail.get";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `crm.requisite.bankdetail.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `ID`: `integer`. In examples: `string`.
    pub id: Option<i64>,
    /// `ENTITY_TYPE_ID`: `integer`. Values: `8`.
    pub entity_type_id: Option<i64>,
    /// `ENTITY_ID`: `integer`. In examples: `string`.
    pub entity_id: Option<i64>,
    /// `COUNTRY_ID`: `integer`. In examples: `string`.
    pub country_id: Option<i64>,
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
    /// `ACTIVE`: `char`. Values: `Y`, `N`.
    pub active: Option<bool>,
    /// `SORT`: `integer`. In examples: `string`.
    pub sort: Option<i64>,
    /// `RQ_BANK_NAME`: `string`.
    pub rq_bank_name: Option<String>,
    /// `RQ_BANK_ADDR`: `string`.
    pub rq_bank_addr: Option<String>,
    /// `RQ_BANK_CODE`: `string`.
    pub rq_bank_code: Option<String>,
    /// `RQ_BANK_ROUTE_NUM`: `string`.
    pub rq_bank_route_num: Option<String>,
    /// `RQ_BIK`: `string`.
    pub rq_bik: Option<String>,
    /// `RQ_CODEB`: `string`.
    pub rq_codeb: Option<String>,
    /// `RQ_CODEG`: `string`.
    pub rq_codeg: Option<String>,
    /// `RQ_RIB`: `string`.
    pub rq_rib: Option<String>,
    /// `RQ_MFO`: `string`.
    pub rq_mfo: Option<String>,
    /// `RQ_ACC_NAME`: `string`.
    pub rq_acc_name: Option<String>,
    /// `RQ_ACC_NUM`: `string`.
    pub rq_acc_num: Option<String>,
    /// `RQ_ACC_TYPE`: `string`.
    pub rq_acc_type: Option<String>,
    /// `RQ_AGENCY_NAME`: `string`.
    pub rq_agency_name: Option<String>,
    /// `RQ_IIK`: `string`.
    pub rq_iik: Option<String>,
    /// `RQ_ACC_CURRENCY`: `string`.
    pub rq_acc_currency: Option<String>,
    /// `RQ_COR_ACC_NUM`: `string`.
    pub rq_cor_acc_num: Option<String>,
    /// `RQ_IBAN`: `string`.
    pub rq_iban: Option<String>,
    /// `RQ_SWIFT`: `string`.
    pub rq_swift: Option<String>,
    /// `RQ_BIC`: `string`.
    pub rq_bic: Option<String>,
    /// `COMMENTS`: `string`.
    pub comments: Option<String>,
    /// `ORIGINATOR_ID`: `string`.
    pub originator_id: Option<String>,
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
        f.int("ENTITY_TYPE_ID", &mut self.entity_type_id);
        f.int("ENTITY_ID", &mut self.entity_id);
        f.int("COUNTRY_ID", &mut self.country_id);
        f.date_time("DATE_CREATE", &mut self.date_create);
        f.date_time("DATE_MODIFY", &mut self.date_modify);
        f.int("CREATED_BY_ID", &mut self.created_by_id);
        f.int("MODIFY_BY_ID", &mut self.modify_by_id);
        f.text("NAME", &mut self.name);
        f.text("CODE", &mut self.code);
        f.text("XML_ID", &mut self.xml_id);
        f.flag("ACTIVE", &mut self.active);
        f.int("SORT", &mut self.sort);
        f.text("RQ_BANK_NAME", &mut self.rq_bank_name);
        f.text("RQ_BANK_ADDR", &mut self.rq_bank_addr);
        f.text("RQ_BANK_CODE", &mut self.rq_bank_code);
        f.text("RQ_BANK_ROUTE_NUM", &mut self.rq_bank_route_num);
        f.text("RQ_BIK", &mut self.rq_bik);
        f.text("RQ_CODEB", &mut self.rq_codeb);
        f.text("RQ_CODEG", &mut self.rq_codeg);
        f.text("RQ_RIB", &mut self.rq_rib);
        f.text("RQ_MFO", &mut self.rq_mfo);
        f.text("RQ_ACC_NAME", &mut self.rq_acc_name);
        f.text("RQ_ACC_NUM", &mut self.rq_acc_num);
        f.text("RQ_ACC_TYPE", &mut self.rq_acc_type);
        f.text("RQ_AGENCY_NAME", &mut self.rq_agency_name);
        f.text("RQ_IIK", &mut self.rq_iik);
        f.text("RQ_ACC_CURRENCY", &mut self.rq_acc_currency);
        f.text("RQ_COR_ACC_NUM", &mut self.rq_cor_acc_num);
        f.text("RQ_IBAN", &mut self.rq_iban);
        f.text("RQ_SWIFT", &mut self.rq_swift);
        f.text("RQ_BIC", &mut self.rq_bic);
        f.text("COMMENTS", &mut self.comments);
        f.text("ORIGINATOR_ID", &mut self.originator_id);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `crm.requisite.bankdetail.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// An empty code: `ID is not defined or invalid`.
    IdNotDefinedOrInvalid,
    /// An empty code: `The RequisiteBankDetail with ID '357' is not found`.
    RequisiteBankDetailIdNotFound,
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
            "The RequisiteBankDetail with ID * is not found",
            Self::RequisiteBankDetailIdNotFound,
        ),
        ("", "ID is not defined or invalid", Self::IdNotDefinedOrInvalid),
        ("", "Access denied", Self::AccessDenied),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Get a List of Bank Details by Filter: `crm.requisite.bankdetail.list`
///
/// Scope: `crm`. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/requisites/bank-detail/crm-requisite-bank-detail-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct List(rt::Params);

impl List {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `select`: `array`. Values: `ID`, `ENTITY_ID`, `COUNTRY_ID`, `DATE_CREATE`, `DATE_MODIFY`,
    /// `CREATED_BY_ID`, `MODIFY_BY_ID`, `NAME`, `CODE`, `XML_ID`, `ACTIVE`, `SORT`, `RQ_BANK_NAME`,
    /// `RQ_BANK_ADDR`, `RQ_BANK_CODE`, `RQ_BANK_ROUTE_NUM`, `RQ_BIK`, `RQ_CODEB`, `RQ_CODEG`, `RQ_RIB`,
    /// `RQ_MFO`, `RQ_ACC_NAME`, `RQ_ACC_NUM`, `RQ_ACC_TYPE`, `RQ_AGENCY_NAME`, `RQ_IIK`, `RQ_ACC_CURRENCY`,
    /// `RQ_COR_ACC_NUM`, `RQ_IBAN`, `RQ_SWIFT`, `RQ_BIC`, `COMMENTS`, `ORIGINATOR_ID`.
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
    const NAME: &'static str = "crm.requisite.bankdetail.list";
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

/// Keys of `filter` of `crm.requisite.bankdetail.list`.
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

    /// `ENTITY_ID`: `integer`.
    #[inline]
    pub fn entity_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ENTITY_ID", value.into()))
    }

    /// `COUNTRY_ID`: `integer`.
    #[inline]
    pub fn country_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("COUNTRY_ID", value.into()))
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

    /// `ACTIVE`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn active(self, value: bool) -> Self {
        Self(self.0.yes_no("ACTIVE", value))
    }

    /// `SORT`: `integer`.
    #[inline]
    pub fn sort(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("SORT", value.into()))
    }

    /// `RQ_BANK_NAME`: `string`.
    #[inline]
    pub fn rq_bank_name(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("RQ_BANK_NAME", value.into()))
    }

    /// `RQ_BANK_ADDR`: `string`.
    #[inline]
    pub fn rq_bank_addr(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("RQ_BANK_ADDR", value.into()))
    }

    /// `RQ_BANK_CODE`: `string`.
    #[inline]
    pub fn rq_bank_code(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("RQ_BANK_CODE", value.into()))
    }

    /// `RQ_BANK_ROUTE_NUM`: `string`.
    #[inline]
    pub fn rq_bank_route_num(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("RQ_BANK_ROUTE_NUM", value.into()))
    }

    /// `RQ_BIK`: `string`.
    #[inline]
    pub fn rq_bik(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("RQ_BIK", value.into()))
    }

    /// `RQ_CODEB`: `string`.
    #[inline]
    pub fn rq_codeb(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("RQ_CODEB", value.into()))
    }

    /// `RQ_CODEG`: `string`.
    #[inline]
    pub fn rq_codeg(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("RQ_CODEG", value.into()))
    }

    /// `RQ_RIB`: `string`.
    #[inline]
    pub fn rq_rib(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("RQ_RIB", value.into()))
    }

    /// `RQ_MFO`: `string`.
    #[inline]
    pub fn rq_mfo(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("RQ_MFO", value.into()))
    }

    /// `RQ_ACC_NAME`: `string`.
    #[inline]
    pub fn rq_acc_name(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("RQ_ACC_NAME", value.into()))
    }

    /// `RQ_ACC_NUM`: `string`.
    #[inline]
    pub fn rq_acc_num(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("RQ_ACC_NUM", value.into()))
    }

    /// `RQ_ACC_TYPE`: `string`.
    #[inline]
    pub fn rq_acc_type(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("RQ_ACC_TYPE", value.into()))
    }

    /// `RQ_AGENCY_NAME`: `string`.
    #[inline]
    pub fn rq_agency_name(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("RQ_AGENCY_NAME", value.into()))
    }

    /// `RQ_IIK`: `string`.
    #[inline]
    pub fn rq_iik(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("RQ_IIK", value.into()))
    }

    /// `RQ_ACC_CURRENCY`: `string`.
    #[inline]
    pub fn rq_acc_currency(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("RQ_ACC_CURRENCY", value.into()))
    }

    /// `RQ_COR_ACC_NUM`: `string`.
    #[inline]
    pub fn rq_cor_acc_num(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("RQ_COR_ACC_NUM", value.into()))
    }

    /// `RQ_IBAN`: `string`.
    #[inline]
    pub fn rq_iban(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("RQ_IBAN", value.into()))
    }

    /// `RQ_SWIFT`: `string`.
    #[inline]
    pub fn rq_swift(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("RQ_SWIFT", value.into()))
    }

    /// `RQ_BIC`: `string`.
    #[inline]
    pub fn rq_bic(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("RQ_BIC", value.into()))
    }

    /// `COMMENTS`: `string`.
    #[inline]
    pub fn comments(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("COMMENTS", value.into()))
    }

    /// `ORIGINATOR_ID`: `string`.
    #[inline]
    pub fn originator_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ORIGINATOR_ID", value.into()))
    }

    /// Any other condition by its key on the wire: an operator and a field, as in `>=ID`.
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

/// Keys of `order` of `crm.requisite.bankdetail.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListOrder(rt::Params);

impl ListOrder {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ID`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ID", value.into()))
    }

    /// `ENTITY_ID`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn entity_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ENTITY_ID", value.into()))
    }

    /// `COUNTRY_ID`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn country_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("COUNTRY_ID", value.into()))
    }

    /// `DATE_CREATE`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn date_create(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DATE_CREATE", value.into()))
    }

    /// `DATE_MODIFY`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn date_modify(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DATE_MODIFY", value.into()))
    }

    /// `CREATED_BY_ID`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn created_by_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CREATED_BY_ID", value.into()))
    }

    /// `MODIFY_BY_ID`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn modify_by_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("MODIFY_BY_ID", value.into()))
    }

    /// `NAME`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("NAME", value.into()))
    }

    /// `CODE`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CODE", value.into()))
    }

    /// `XML_ID`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("XML_ID", value.into()))
    }

    /// `ACTIVE`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn active(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ACTIVE", value.into()))
    }

    /// `SORT`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn sort(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SORT", value.into()))
    }

    /// `RQ_BANK_NAME`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn rq_bank_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_BANK_NAME", value.into()))
    }

    /// `RQ_BANK_ADDR`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn rq_bank_addr(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_BANK_ADDR", value.into()))
    }

    /// `RQ_BANK_CODE`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn rq_bank_code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_BANK_CODE", value.into()))
    }

    /// `RQ_BANK_ROUTE_NUM`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn rq_bank_route_num(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_BANK_ROUTE_NUM", value.into()))
    }

    /// `RQ_BIK`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn rq_bik(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_BIK", value.into()))
    }

    /// `RQ_CODEB`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn rq_codeb(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_CODEB", value.into()))
    }

    /// `RQ_CODEG`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn rq_codeg(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_CODEG", value.into()))
    }

    /// `RQ_RIB`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn rq_rib(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_RIB", value.into()))
    }

    /// `RQ_MFO`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn rq_mfo(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_MFO", value.into()))
    }

    /// `RQ_ACC_NAME`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn rq_acc_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_ACC_NAME", value.into()))
    }

    /// `RQ_ACC_NUM`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn rq_acc_num(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_ACC_NUM", value.into()))
    }

    /// `RQ_ACC_TYPE`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn rq_acc_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_ACC_TYPE", value.into()))
    }

    /// `RQ_AGENCY_NAME`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn rq_agency_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_AGENCY_NAME", value.into()))
    }

    /// `RQ_IIK`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn rq_iik(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_IIK", value.into()))
    }

    /// `RQ_ACC_CURRENCY`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn rq_acc_currency(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_ACC_CURRENCY", value.into()))
    }

    /// `RQ_COR_ACC_NUM`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn rq_cor_acc_num(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_COR_ACC_NUM", value.into()))
    }

    /// `RQ_IBAN`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn rq_iban(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_IBAN", value.into()))
    }

    /// `RQ_SWIFT`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn rq_swift(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_SWIFT", value.into()))
    }

    /// `RQ_BIC`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn rq_bic(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_BIC", value.into()))
    }

    /// `COMMENTS`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn comments(self, value: impl Into<String>) -> Self {
        Self(self.0.text("COMMENTS", value.into()))
    }

    /// `ORIGINATOR_ID`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn originator_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ORIGINATOR_ID", value.into()))
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

/// Keys of `result` of `crm.requisite.bankdetail.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `ID`: `integer`. In examples: `string`.
    pub id: Option<i64>,
    /// `ENTITY_ID`: `integer`. In examples: `string`.
    pub entity_id: Option<i64>,
    /// `COUNTRY_ID`: `integer`.
    pub country_id: Option<i64>,
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
    /// `ACTIVE`: `char`. Values: `Y`, `N`.
    pub active: Option<bool>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// `RQ_BANK_NAME`: `string`.
    pub rq_bank_name: Option<String>,
    /// `RQ_BANK_ADDR`: `string`.
    pub rq_bank_addr: Option<String>,
    /// `RQ_BANK_CODE`: `string`.
    pub rq_bank_code: Option<String>,
    /// `RQ_BANK_ROUTE_NUM`: `string`.
    pub rq_bank_route_num: Option<String>,
    /// `RQ_BIK`: `string`.
    pub rq_bik: Option<String>,
    /// `RQ_CODEB`: `string`.
    pub rq_codeb: Option<String>,
    /// `RQ_CODEG`: `string`.
    pub rq_codeg: Option<String>,
    /// `RQ_RIB`: `string`.
    pub rq_rib: Option<String>,
    /// `RQ_MFO`: `string`.
    pub rq_mfo: Option<String>,
    /// `RQ_ACC_NAME`: `string`.
    pub rq_acc_name: Option<String>,
    /// `RQ_ACC_NUM`: `string`.
    pub rq_acc_num: Option<String>,
    /// `RQ_ACC_TYPE`: `string`.
    pub rq_acc_type: Option<String>,
    /// `RQ_AGENCY_NAME`: `string`.
    pub rq_agency_name: Option<String>,
    /// `RQ_IIK`: `string`.
    pub rq_iik: Option<String>,
    /// `RQ_ACC_CURRENCY`: `string`.
    pub rq_acc_currency: Option<String>,
    /// `RQ_COR_ACC_NUM`: `string`.
    pub rq_cor_acc_num: Option<String>,
    /// `RQ_IBAN`: `string`.
    pub rq_iban: Option<String>,
    /// `RQ_SWIFT`: `string`.
    pub rq_swift: Option<String>,
    /// `RQ_BIC`: `string`.
    pub rq_bic: Option<String>,
    /// `COMMENTS`: `string`.
    pub comments: Option<String>,
    /// `ORIGINATOR_ID`: `string`.
    pub originator_id: Option<String>,
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
        f.int("ENTITY_ID", &mut self.entity_id);
        f.int("COUNTRY_ID", &mut self.country_id);
        f.date_time("DATE_CREATE", &mut self.date_create);
        f.date_time("DATE_MODIFY", &mut self.date_modify);
        f.int("CREATED_BY_ID", &mut self.created_by_id);
        f.int("MODIFY_BY_ID", &mut self.modify_by_id);
        f.text("NAME", &mut self.name);
        f.text("CODE", &mut self.code);
        f.text("XML_ID", &mut self.xml_id);
        f.flag("ACTIVE", &mut self.active);
        f.int("SORT", &mut self.sort);
        f.text("RQ_BANK_NAME", &mut self.rq_bank_name);
        f.text("RQ_BANK_ADDR", &mut self.rq_bank_addr);
        f.text("RQ_BANK_CODE", &mut self.rq_bank_code);
        f.text("RQ_BANK_ROUTE_NUM", &mut self.rq_bank_route_num);
        f.text("RQ_BIK", &mut self.rq_bik);
        f.text("RQ_CODEB", &mut self.rq_codeb);
        f.text("RQ_CODEG", &mut self.rq_codeg);
        f.text("RQ_RIB", &mut self.rq_rib);
        f.text("RQ_MFO", &mut self.rq_mfo);
        f.text("RQ_ACC_NAME", &mut self.rq_acc_name);
        f.text("RQ_ACC_NUM", &mut self.rq_acc_num);
        f.text("RQ_ACC_TYPE", &mut self.rq_acc_type);
        f.text("RQ_AGENCY_NAME", &mut self.rq_agency_name);
        f.text("RQ_IIK", &mut self.rq_iik);
        f.text("RQ_ACC_CURRENCY", &mut self.rq_acc_currency);
        f.text("RQ_COR_ACC_NUM", &mut self.rq_cor_acc_num);
        f.text("RQ_IBAN", &mut self.rq_iban);
        f.text("RQ_SWIFT", &mut self.rq_swift);
        f.text("RQ_BIC", &mut self.rq_bic);
        f.text("COMMENTS", &mut self.comments);
        f.text("ORIGINATOR_ID", &mut self.originator_id);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `crm.requisite.bankdetail.list`.
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

/// Update Bank Details: `crm.requisite.bankdetail.update`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/requisites/bank-detail/crm-requisite-bank-detail-update.html)
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
    const NAME: &'static str = "crm.requisite.bankdetail.update";
    const REQUIRED: &'static [&'static str] = &["id", "fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `crm.requisite.bankdetail.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFields(rt::Params);

impl UpdateFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `NAME`: `string`.
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

    /// `ACTIVE`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn active(self, value: bool) -> Self {
        Self(self.0.yes_no("ACTIVE", value))
    }

    /// `SORT`: `integer`.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("SORT", value))
    }

    /// `RQ_BANK_NAME`: `string`.
    #[inline]
    pub fn rq_bank_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_BANK_NAME", value.into()))
    }

    /// `RQ_BANK_ADDR`: `string`.
    #[inline]
    pub fn rq_bank_addr(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_BANK_ADDR", value.into()))
    }

    /// `RQ_BANK_CODE`: `string`.
    #[inline]
    pub fn rq_bank_code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_BANK_CODE", value.into()))
    }

    /// `RQ_BANK_ROUTE_NUM`: `string`.
    #[inline]
    pub fn rq_bank_route_num(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_BANK_ROUTE_NUM", value.into()))
    }

    /// `RQ_BIK`: `string`.
    #[inline]
    pub fn rq_bik(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_BIK", value.into()))
    }

    /// `RQ_CODEB`: `string`.
    #[inline]
    pub fn rq_codeb(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_CODEB", value.into()))
    }

    /// `RQ_CODEG`: `string`.
    #[inline]
    pub fn rq_codeg(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_CODEG", value.into()))
    }

    /// `RQ_RIB`: `string`.
    #[inline]
    pub fn rq_rib(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_RIB", value.into()))
    }

    /// `RQ_MFO`: `string`.
    #[inline]
    pub fn rq_mfo(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_MFO", value.into()))
    }

    /// `RQ_ACC_NAME`: `string`.
    #[inline]
    pub fn rq_acc_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_ACC_NAME", value.into()))
    }

    /// `RQ_ACC_NUM`: `string`.
    #[inline]
    pub fn rq_acc_num(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_ACC_NUM", value.into()))
    }

    /// `RQ_ACC_TYPE`: `string`.
    #[inline]
    pub fn rq_acc_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_ACC_TYPE", value.into()))
    }

    /// `RQ_AGENCY_NAME`: `string`.
    #[inline]
    pub fn rq_agency_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_AGENCY_NAME", value.into()))
    }

    /// `RQ_IIK`: `string`.
    #[inline]
    pub fn rq_iik(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_IIK", value.into()))
    }

    /// `RQ_ACC_CURRENCY`: `string`.
    #[inline]
    pub fn rq_acc_currency(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_ACC_CURRENCY", value.into()))
    }

    /// `RQ_COR_ACC_NUM`: `string`.
    #[inline]
    pub fn rq_cor_acc_num(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_COR_ACC_NUM", value.into()))
    }

    /// `RQ_IBAN`: `string`.
    #[inline]
    pub fn rq_iban(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_IBAN", value.into()))
    }

    /// `RQ_SWIFT`: `string`.
    #[inline]
    pub fn rq_swift(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_SWIFT", value.into()))
    }

    /// `RQ_BIC`: `string`.
    #[inline]
    pub fn rq_bic(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RQ_BIC", value.into()))
    }

    /// `COMMENTS`: `string`.
    #[inline]
    pub fn comments(self, value: impl Into<String>) -> Self {
        Self(self.0.text("COMMENTS", value.into()))
    }

    /// `ORIGINATOR_ID`: `string`.
    #[inline]
    pub fn originator_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ORIGINATOR_ID", value.into()))
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

/// What can go wrong in `crm.requisite.bankdetail.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// An empty code: `ID is not defined or invalid`.
    IdNotDefinedOrInvalid,
    /// An empty code: `The RequisiteBankDetail with ID '357' is not found`.
    RequisiteBankDetailIdNotFound,
    /// An empty code: `Access denied`.
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
            "The RequisiteBankDetail with ID * is not found",
            Self::RequisiteBankDetailIdNotFound,
        ),
        ("", "ID is not defined or invalid", Self::IdNotDefinedOrInvalid),
        ("", "Access denied", Self::AccessDenied),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}
