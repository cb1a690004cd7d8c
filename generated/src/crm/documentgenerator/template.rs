// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `crm.documentgenerator.template.*`.

use bitrix24_runtime as rt;

/// Add a New Template: `crm.documentgenerator.template.add`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/document-generator/templates/crm-document-generator-template-add.html)
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
    const NAME: &'static str = "crm.documentgenerator.template.add";
    const REQUIRED: &'static [&'static str] = &["fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `crm.documentgenerator.template.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFields(rt::Params);

impl AddFields {
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

    /// `file`: `file`. Required. In examples: `string[]`.
    #[inline]
    pub fn file(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("file", value.into()))
    }

    /// `numeratorId`: `integer`. Required.
    #[inline]
    pub fn numerator_id(self, value: i64) -> Self {
        Self(self.0.int("numeratorId", value))
    }

    /// `region`: `string`. Required.
    #[inline]
    pub fn region(self, value: impl Into<String>) -> Self {
        Self(self.0.text("region", value.into()))
    }

    /// `entityTypeId`: `array`. Required. Values: `1`, `2`, `3`, `4`, `5`, `7`, `31` or others.
    #[inline]
    pub fn entity_type_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("entityTypeId", value.into()))
    }

    /// `users`: `array`. Values: `UA`, `AD`, `AE`, `AT`, `ATD`, `ATE`, `ATT` or others.
    #[inline]
    pub fn users(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("users", value.into()))
    }

    /// `active`: `char`. Default: `Y`. Values: `Y`, `N`.
    #[inline]
    pub fn active(self, value: bool) -> Self {
        Self(self.0.yes_no("active", value))
    }

    /// `withStamps`: `char`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn with_stamps(self, value: bool) -> Self {
        Self(self.0.yes_no("withStamps", value))
    }

    /// `sort`: `integer`.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("sort", value))
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

/// Keys of `result` of `crm.documentgenerator.template.add`, `result` of
/// `crm.documentgenerator.template.get`, `result` of `crm.documentgenerator.template.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutput {
    /// `template`: `object`. Seen in examples only.
    pub template: Option<AddOutputTemplate>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for AddOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("AddOutput", self, f)
    }
}

impl rt::Object for AddOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("template", &mut self.template);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.template` of `crm.documentgenerator.template.add`, `result.template` of
/// `crm.documentgenerator.template.get`, `result.template` of `crm.documentgenerator.template.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutputTemplate {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `region`: `string`.
    pub region: Option<String>,
    /// `code`: `string | null`.
    pub code: Option<String>,
    /// `download`: `string`.
    pub download: Option<String>,
    /// `downloadMachine`: `string`.
    pub download_machine: Option<rt::Link>,
    /// `active`: `char`. Values: `Y`, `N`.
    pub active: Option<bool>,
    /// `moduleId`: `string`.
    pub module_id: Option<String>,
    /// `numeratorId`: `string`.
    pub numerator_id: Option<String>,
    /// `withStamps`: `char`. Values: `Y`, `N`.
    pub with_stamps: Option<bool>,
    /// `users`: `object`.
    pub users: Option<rt::IdMap<String>>,
    /// `isDeleted`: `char`. Values: `Y`, `N`.
    pub is_deleted: Option<bool>,
    /// `sort`: `string`.
    pub sort: Option<String>,
    /// `entityTypeId`: `array`.
    pub entity_type_id: Option<Vec<rt::Value>>,
    /// `createTime`: `datetime`.
    pub create_time: Option<rt::DateTime>,
    /// `updateTime`: `datetime`.
    pub update_time: Option<rt::DateTime>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for AddOutputTemplate {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("AddOutputTemplate", self, f)
    }
}

impl rt::Object for AddOutputTemplate {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("id", &mut self.id);
        f.text("name", &mut self.name);
        f.text("region", &mut self.region);
        f.text("code", &mut self.code);
        f.text("download", &mut self.download);
        f.link("downloadMachine", &mut self.download_machine);
        f.flag("active", &mut self.active);
        f.text("moduleId", &mut self.module_id);
        f.text("numeratorId", &mut self.numerator_id);
        f.flag("withStamps", &mut self.with_stamps);
        f.field("users", &mut self.users);
        f.flag("isDeleted", &mut self.is_deleted);
        f.text("sort", &mut self.sort);
        f.field("entityTypeId", &mut self.entity_type_id);
        f.date_time("createTime", &mut self.create_time);
        f.date_time("updateTime", &mut self.update_time);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `crm.documentgenerator.template.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `100`: `Could not find value for parameter {fields}` (HTTP 400).
    CouldNotFindValueParameterFields,
    /// `100`: `Invalid value {...} to match with parameter {fields}. Should be value of type array.` (HTTP
    /// 400).
    InvalidValueToMatchParameterFields,
    /// `100` with any other text.
    Code100,
    /// `0`: `Empty required fields: name, numeratorId, region, entityTypeId` (HTTP 400).
    EmptyRequiredFieldsNameNumeratorIdRegion,
    /// `0`: `Missing file content` (HTTP 400).
    MissingFileContent,
    /// `0`: `Could not save file` (HTTP 400).
    CouldNotSaveFile,
    /// `0` with any other text.
    Code0,
    /// An empty code: `You do not have permissions to modify templates` (HTTP 400).
    NoPermissionsToModifyTemplates,
    /// An empty code: `Module documentgenerator is not installed` (HTTP 400).
    ModuleDocumentgeneratorNotInstalled,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "100",
            "Invalid value * to match with parameter {fields}. Should be value of type array.",
            Self::InvalidValueToMatchParameterFields,
        ),
        (
            "100",
            "Could not find value for parameter {fields}",
            Self::CouldNotFindValueParameterFields,
        ),
        ("100", "", Self::Code100),
        (
            "0",
            "Empty required fields: name, numeratorId, region, entityTypeId",
            Self::EmptyRequiredFieldsNameNumeratorIdRegion,
        ),
        ("0", "Missing file content", Self::MissingFileContent),
        ("0", "Could not save file", Self::CouldNotSaveFile),
        ("0", "", Self::Code0),
        (
            "",
            "You do not have permissions to modify templates",
            Self::NoPermissionsToModifyTemplates,
        ),
        (
            "",
            "Module documentgenerator is not installed",
            Self::ModuleDocumentgeneratorNotInstalled,
        ),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete Document Template: `crm.documentgenerator.template.delete`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/document-generator/templates/crm-document-generator-template-delete.html)
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
    const NAME: &'static str = "crm.documentgenerator.template.delete";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = ();
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `crm.documentgenerator.template.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `0`: `Template not found` (HTTP 400).
    Code0,
    /// `DOCGEN_ACCESS_ERROR`: `Access denied` (HTTP 400).
    DocgenAccessError,
    /// An empty code: `You do not have permissions to modify templates` (HTTP 400).
    NoPermissionsToModifyTemplates,
    /// An empty code: `Module documentgenerator is not installed` (HTTP 400).
    ModuleDocumentgeneratorNotInstalled,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("0", "", Self::Code0),
        ("DOCGEN_ACCESS_ERROR", "", Self::DocgenAccessError),
        (
            "",
            "You do not have permissions to modify templates",
            Self::NoPermissionsToModifyTemplates,
        ),
        (
            "",
            "Module documentgenerator is not installed",
            Self::ModuleDocumentgeneratorNotInstalled,
        ),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Information About Document Template by Id: `crm.documentgenerator.template.get`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/document-generator/templates/crm-document-generator-template-get.html)
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
    const NAME: &'static str = "crm.documentgenerator.template.get";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = AddOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `crm.documentgenerator.template.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `0`: `Template not found` (HTTP 400).
    Code0,
    /// `DOCGEN_ACCESS_ERROR`: `Access denied` (HTTP 400).
    DocgenAccessError,
    /// An empty code: `You do not have permissions to modify templates` (HTTP 400).
    NoPermissionsToModifyTemplates,
    /// An empty code: `Module documentgenerator is not installed` (HTTP 400).
    ModuleDocumentgeneratorNotInstalled,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("0", "", Self::Code0),
        ("DOCGEN_ACCESS_ERROR", "", Self::DocgenAccessError),
        (
            "",
            "You do not have permissions to modify templates",
            Self::NoPermissionsToModifyTemplates,
        ),
        (
            "",
            "Module documentgenerator is not installed",
            Self::ModuleDocumentgeneratorNotInstalled,
        ),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Document Template Fields: `crm.documentgenerator.template.getfields`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/document-generator/templates/crm-document-generator-template-get-fields.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Getfields(rt::Params);

impl Getfields {
    /// A request in which nothing is set yet. Required: `id`, `entityTypeId`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`. Required.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// `entityTypeId`: `integer`. Required.
    #[inline]
    pub fn entity_type_id(self, value: i64) -> Self {
        Self(self.0.int("entityTypeId", value))
    }

    /// `entityId`: `integer`.
    #[inline]
    pub fn entity_id(self, value: i64) -> Self {
        Self(self.0.int("entityId", value))
    }

    /// `values`: `object`.
    #[inline]
    pub fn values(self, value: GetfieldsValues) -> Self {
        Self(self.0.object("values", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Getfields {
    const NAME: &'static str = "crm.documentgenerator.template.getfields";
    const REQUIRED: &'static [&'static str] = &["id", "entityTypeId"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetfieldsOutput;
    type Error = GetfieldsError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `values` of `crm.documentgenerator.template.getfields`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct GetfieldsValues(rt::Params);

impl GetfieldsValues {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `MyCompanyRequisiteRqCompanyName`: `string`.
    #[inline]
    pub fn my_company_requisite_rq_company_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("MyCompanyRequisiteRqCompanyName", value.into()))
    }

    /// `MyCompanyRequisiteRegisteredAddressText`: `string`.
    #[inline]
    pub fn my_company_requisite_registered_address_text(
        self,
        value: impl Into<String>,
    ) -> Self {
        Self(self.0.text("MyCompanyRequisiteRegisteredAddressText", value.into()))
    }

    /// `MyCompanyPhone`: `string`.
    #[inline]
    pub fn my_company_phone(self, value: impl Into<String>) -> Self {
        Self(self.0.text("MyCompanyPhone", value.into()))
    }

    /// `MyCompanyEmail`: `string`.
    #[inline]
    pub fn my_company_email(self, value: impl Into<String>) -> Self {
        Self(self.0.text("MyCompanyEmail", value.into()))
    }

    /// `MyCompanyWeb`: `string`.
    #[inline]
    pub fn my_company_web(self, value: impl Into<String>) -> Self {
        Self(self.0.text("MyCompanyWeb", value.into()))
    }

    /// `MyCompanyUfLogo`: `string | null`.
    #[inline]
    pub fn my_company_uf_logo(self, value: impl Into<String>) -> Self {
        Self(self.0.text("MyCompanyUfLogo", value.into()))
    }

    /// `RequisiteRqCompanyName`: `string`.
    #[inline]
    pub fn requisite_rq_company_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RequisiteRqCompanyName", value.into()))
    }

    /// `RequisiteRegisteredAddressText`: `string`.
    #[inline]
    pub fn requisite_registered_address_text(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RequisiteRegisteredAddressText", value.into()))
    }

    /// `ClientPhone`: `string`.
    #[inline]
    pub fn client_phone(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ClientPhone", value.into()))
    }

    /// `ClientEmail`: `string`.
    #[inline]
    pub fn client_email(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ClientEmail", value.into()))
    }

    /// `ClientWeb`: `string`.
    #[inline]
    pub fn client_web(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ClientWeb", value.into()))
    }

    /// `DocumentNumber`: `string`.
    #[inline]
    pub fn document_number(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DocumentNumber", value.into()))
    }

    /// `DocumentCreateTime`: `string`.
    #[inline]
    pub fn document_create_time(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DocumentCreateTime", value.into()))
    }

    /// `ProductsIndex`: `string`.
    #[inline]
    pub fn products_index(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ProductsIndex", value.into()))
    }

    /// `ProductsProductName`: `array | string`.
    #[inline]
    pub fn products_product_name(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ProductsProductName", value.into()))
    }

    /// `ProductsProductQuantity`: `array | string`.
    #[inline]
    pub fn products_product_quantity(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ProductsProductQuantity", value.into()))
    }

    /// `ProductsProductMeasureName`: `array | string`.
    #[inline]
    pub fn products_product_measure_name(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ProductsProductMeasureName", value.into()))
    }

    /// `ProductsProductPriceRaw`: `array | string`.
    #[inline]
    pub fn products_product_price_raw(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ProductsProductPriceRaw", value.into()))
    }

    /// `ProductsProductPriceRawSum`: `array | string`.
    #[inline]
    pub fn products_product_price_raw_sum(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ProductsProductPriceRawSum", value.into()))
    }

    /// `TotalRaw`: `string`.
    #[inline]
    pub fn total_raw(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TotalRaw", value.into()))
    }

    /// `TaxesTaxTitle`: `array | string`.
    #[inline]
    pub fn taxes_tax_title(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("TaxesTaxTitle", value.into()))
    }

    /// `TaxesTaxRate`: `array | string`.
    #[inline]
    pub fn taxes_tax_rate(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("TaxesTaxRate", value.into()))
    }

    /// `TaxesTaxValue`: `array | string`.
    #[inline]
    pub fn taxes_tax_value(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("TaxesTaxValue", value.into()))
    }

    /// `TotalSum`: `string`.
    #[inline]
    pub fn total_sum(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TotalSum", value.into()))
    }

    /// `MyCompanyAssignedName`: `string`.
    #[inline]
    pub fn my_company_assigned_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("MyCompanyAssignedName", value.into()))
    }

    /// `MyCompanyAssignedLastName`: `string`.
    #[inline]
    pub fn my_company_assigned_last_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("MyCompanyAssignedLastName", value.into()))
    }

    /// `MyCompanyAssignedPersonalPhone`: `string`.
    #[inline]
    pub fn my_company_assigned_personal_phone(self, value: impl Into<String>) -> Self {
        Self(self.0.text("MyCompanyAssignedPersonalPhone", value.into()))
    }

    /// `MyCompanyAssignedEmail`: `string`.
    #[inline]
    pub fn my_company_assigned_email(self, value: impl Into<String>) -> Self {
        Self(self.0.text("MyCompanyAssignedEmail", value.into()))
    }

    /// `DocumentTitle`: `string`.
    #[inline]
    pub fn document_title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DocumentTitle", value.into()))
    }

    /// `MY_COMPANY`: `array`.
    #[inline]
    pub fn my_company(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("MY_COMPANY", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<GetfieldsValues> for rt::Params {
    #[inline]
    fn from(object: GetfieldsValues) -> Self {
        object.0
    }
}

/// Keys of `result` of `crm.documentgenerator.template.getfields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetfieldsOutput {
    /// `templateFields`: `object`.
    pub template_fields: Option<rt::IdMap<GetfieldsOutputTemplateFieldsEntry>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetfieldsOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetfieldsOutput", self, f)
    }
}

impl rt::Object for GetfieldsOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("templateFields", &mut self.template_fields);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.templateFields.<key>` of `crm.documentgenerator.template.getfields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetfieldsOutputTemplateFieldsEntry {
    /// `title`: `string`.
    pub title: Option<String>,
    /// `value`: `string | array`.
    pub value: Option<rt::Either<Vec<GetfieldsOutputTemplateFieldsEntryValue>, String>>,
    /// `default`: `string`.
    pub default: Option<String>,
    /// `required`: `char`. Values: `Y`, `N`.
    pub required: Option<bool>,
    /// `type`: `string`.
    pub r#type: Option<String>,
    /// `group`: `array`.
    pub group: Option<Vec<rt::Value>>,
    /// `chain`: `string`.
    pub chain: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetfieldsOutputTemplateFieldsEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetfieldsOutputTemplateFieldsEntry", self, f)
    }
}

impl rt::Object for GetfieldsOutputTemplateFieldsEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("title", &mut self.title);
        f.field("value", &mut self.value);
        f.text("default", &mut self.default);
        f.flag("required", &mut self.required);
        f.text("type", &mut self.r#type);
        f.field("group", &mut self.group);
        f.text("chain", &mut self.chain);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.templateFields.<key>.value` of `crm.documentgenerator.template.getfields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetfieldsOutputTemplateFieldsEntryValue {
    /// `value`: `string`. Seen in examples only.
    pub value: Option<String>,
    /// `title`: `string`. Seen in examples only.
    pub title: Option<String>,
    /// `selected`: `boolean`. Seen in examples only.
    pub selected: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetfieldsOutputTemplateFieldsEntryValue {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetfieldsOutputTemplateFieldsEntryValue", self, f)
    }
}

impl rt::Object for GetfieldsOutputTemplateFieldsEntryValue {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("value", &mut self.value);
        f.text("title", &mut self.title);
        f.flag("selected", &mut self.selected);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `crm.documentgenerator.template.getfields`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetfieldsError {
    /// `DOCGEN_ACCESS_ERROR`: `Access denied` (HTTP 400).
    DocgenAccessError,
    /// `0`: `Template not found` (HTTP 400).
    Code0,
    /// `100`: `Bitrix\DocumentGenerator\Template constructor must be is public` (HTTP 400).
    Code100,
    /// An empty code: `Cannot get fields from deleted template` (HTTP 400).
    CannotGetFieldsDeletedTemplate,
    /// An empty code: `You do not have permissions to modify templates` (HTTP 400).
    NoPermissionsToModifyTemplates,
    /// An empty code: `Module documentgenerator is not installed` (HTTP 400).
    ModuleDocumentgeneratorNotInstalled,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetfieldsError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("DOCGEN_ACCESS_ERROR", "", Self::DocgenAccessError),
        ("0", "", Self::Code0),
        ("100", "", Self::Code100),
        (
            "",
            "You do not have permissions to modify templates",
            Self::NoPermissionsToModifyTemplates,
        ),
        (
            "",
            "Module documentgenerator is not installed",
            Self::ModuleDocumentgeneratorNotInstalled,
        ),
        (
            "",
            "Cannot get fields from deleted template",
            Self::CannotGetFieldsDeletedTemplate,
        ),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Get a List of Document Templates: `crm.documentgenerator.template.list`
///
/// Scope: `crm`. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/document-generator/templates/crm-document-generator-template-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct List(rt::Params);

impl List {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `select`: `array`. Default: `["*"]`. Values: `id`, `name`, `region`, `download`, `users`,
    /// `entityTypeId`, `downloadMachine`, `code`, `active`, `moduleId`, `numeratorId`, `withStamps`,
    /// `isDeleted`, `sort`, `createTime`, `updateTime`, `*`.
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
    const NAME: &'static str = "crm.documentgenerator.template.list";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = ListOutput;
    type Error = ListError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

impl rt::Paged for List {
    const PAGING: rt::Paging = rt::Paging::start("start")
        .items("templates")
        .key("id")
        .filter("filter")
        .order("order");
    type Item = ListOutputTemplatesEntry;
}

/// Keys of `filter` of `crm.documentgenerator.template.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListFilter(rt::Params);

impl ListFilter {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `string`.
    #[inline]
    pub fn id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("id", value.into()))
    }

    /// `name`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("name", value.into()))
    }

    /// `region`: `string`.
    #[inline]
    pub fn region(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("region", value.into()))
    }

    /// `code`: `string`.
    #[inline]
    pub fn code(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("code", value.into()))
    }

    /// `active`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn active(self, value: bool) -> Self {
        Self(self.0.yes_no("active", value))
    }

    /// `moduleId`: `string`.
    #[inline]
    pub fn module_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("moduleId", value.into()))
    }

    /// `numeratorId`: `integer`.
    #[inline]
    pub fn numerator_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("numeratorId", value.into()))
    }

    /// `withStamps`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn with_stamps(self, value: bool) -> Self {
        Self(self.0.yes_no("withStamps", value))
    }

    /// `isDeleted`: `char`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn is_deleted(self, value: bool) -> Self {
        Self(self.0.yes_no("isDeleted", value))
    }

    /// `sort`: `integer`.
    #[inline]
    pub fn sort(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("sort", value.into()))
    }

    /// `createTime`: `datetime`.
    #[inline]
    pub fn create_time(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("createTime", value.into()))
    }

    /// `updateTime`: `datetime`.
    #[inline]
    pub fn update_time(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("updateTime", value.into()))
    }

    /// `entityTypeId`: `array`.
    #[inline]
    pub fn entity_type_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("entityTypeId", value.into()))
    }

    /// Any other condition by its key on the wire: an operator and a field, as in `>=id`.
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

/// Keys of `order` of `crm.documentgenerator.template.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListOrder(rt::Params);

impl ListOrder {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `string`. Values: `ASC`, `DESC` or others.
    #[inline]
    pub fn id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("id", value.into()))
    }

    /// `name`: `string`. Values: `ASC`, `DESC` or others.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("name", value.into()))
    }

    /// `region`: `string`. Values: `ASC`, `DESC` or others.
    #[inline]
    pub fn region(self, value: impl Into<String>) -> Self {
        Self(self.0.text("region", value.into()))
    }

    /// `code`: `string`. Values: `ASC`, `DESC` or others.
    #[inline]
    pub fn code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("code", value.into()))
    }

    /// `active`: `string`. Values: `ASC`, `DESC` or others.
    #[inline]
    pub fn active(self, value: impl Into<String>) -> Self {
        Self(self.0.text("active", value.into()))
    }

    /// `moduleId`: `string`. Values: `ASC`, `DESC` or others.
    #[inline]
    pub fn module_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("moduleId", value.into()))
    }

    /// `numeratorId`: `string`. Values: `ASC`, `DESC` or others.
    #[inline]
    pub fn numerator_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("numeratorId", value.into()))
    }

    /// `withStamps`: `string`. Values: `ASC`, `DESC` or others.
    #[inline]
    pub fn with_stamps(self, value: impl Into<String>) -> Self {
        Self(self.0.text("withStamps", value.into()))
    }

    /// `isDeleted`: `string`. Values: `ASC`, `DESC` or others.
    #[inline]
    pub fn is_deleted(self, value: impl Into<String>) -> Self {
        Self(self.0.text("isDeleted", value.into()))
    }

    /// `sort`: `string`. Values: `ASC`, `DESC` or others.
    #[inline]
    pub fn sort(self, value: impl Into<String>) -> Self {
        Self(self.0.text("sort", value.into()))
    }

    /// `createTime`: `string`. Values: `ASC`, `DESC` or others.
    #[inline]
    pub fn create_time(self, value: impl Into<String>) -> Self {
        Self(self.0.text("createTime", value.into()))
    }

    /// `updateTime`: `string`. Values: `ASC`, `DESC` or others.
    #[inline]
    pub fn update_time(self, value: impl Into<String>) -> Self {
        Self(self.0.text("updateTime", value.into()))
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

/// Keys of `result` of `crm.documentgenerator.template.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `templates`: `object`. Seen in examples only.
    pub templates: Option<rt::IdMap<ListOutputTemplatesEntry>>,
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
        f.field("templates", &mut self.templates);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.templates.<id>` of `crm.documentgenerator.template.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutputTemplatesEntry {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `region`: `string`.
    pub region: Option<String>,
    /// `download`: `string`.
    pub download: Option<String>,
    /// `users`: `array`.
    pub users: Option<Vec<rt::Value>>,
    /// `entityTypeId`: `array`.
    pub entity_type_id: Option<Vec<rt::Value>>,
    /// `downloadMachine`: `string`.
    pub download_machine: Option<rt::Link>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `active`: `char`. Values: `Y`, `N`.
    pub active: Option<bool>,
    /// `moduleId`: `string`.
    pub module_id: Option<String>,
    /// `numeratorId`: `integer`.
    pub numerator_id: Option<i64>,
    /// `withStamps`: `char`. Values: `Y`, `N`.
    pub with_stamps: Option<bool>,
    /// `isDeleted`: `char`. Values: `Y`, `N`.
    pub is_deleted: Option<bool>,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// `createTime`: `datetime`.
    pub create_time: Option<rt::DateTime>,
    /// `updateTime`: `datetime`.
    pub update_time: Option<rt::DateTime>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListOutputTemplatesEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListOutputTemplatesEntry", self, f)
    }
}

impl rt::Object for ListOutputTemplatesEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("id", &mut self.id);
        f.text("name", &mut self.name);
        f.text("region", &mut self.region);
        f.text("download", &mut self.download);
        f.field("users", &mut self.users);
        f.field("entityTypeId", &mut self.entity_type_id);
        f.link("downloadMachine", &mut self.download_machine);
        f.text("code", &mut self.code);
        f.flag("active", &mut self.active);
        f.text("moduleId", &mut self.module_id);
        f.int("numeratorId", &mut self.numerator_id);
        f.flag("withStamps", &mut self.with_stamps);
        f.flag("isDeleted", &mut self.is_deleted);
        f.int("sort", &mut self.sort);
        f.date_time("createTime", &mut self.create_time);
        f.date_time("updateTime", &mut self.update_time);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `crm.documentgenerator.template.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `DOCGEN_ACCESS_ERROR`: `Access denied` (HTTP 400).
    DocgenAccessError,
    /// An empty code: `You do not have permissions to modify templates` (HTTP 400).
    NoPermissionsToModifyTemplates,
    /// An empty code: `Module documentgenerator is not installed` (HTTP 400).
    ModuleDocumentgeneratorNotInstalled,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("DOCGEN_ACCESS_ERROR", "", Self::DocgenAccessError),
        (
            "",
            "You do not have permissions to modify templates",
            Self::NoPermissionsToModifyTemplates,
        ),
        (
            "",
            "Module documentgenerator is not installed",
            Self::ModuleDocumentgeneratorNotInstalled,
        ),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Update Existing Document Template: `crm.documentgenerator.template.update`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/document-generator/templates/crm-document-generator-template-update.html)
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
    const NAME: &'static str = "crm.documentgenerator.template.update";
    const REQUIRED: &'static [&'static str] = &["id", "fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `crm.documentgenerator.template.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFields(rt::Params);

impl UpdateFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `name`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("name", value.into()))
    }

    /// `file`: `file`. In examples: `string[]`.
    #[inline]
    pub fn file(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("file", value.into()))
    }

    /// `numeratorId`: `integer`.
    #[inline]
    pub fn numerator_id(self, value: i64) -> Self {
        Self(self.0.int("numeratorId", value))
    }

    /// `region`: `string`.
    #[inline]
    pub fn region(self, value: impl Into<String>) -> Self {
        Self(self.0.text("region", value.into()))
    }

    /// `entityTypeId`: `array`. Values: `1`, `2`, `3`, `4`, `5`, `7`, `31` or others.
    #[inline]
    pub fn entity_type_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("entityTypeId", value.into()))
    }

    /// `users`: `array`. Values: `UA`, `AD`, `AE`, `AT`, `ATD`, `ATE`, `ATT` or others.
    #[inline]
    pub fn users(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("users", value.into()))
    }

    /// `active`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn active(self, value: bool) -> Self {
        Self(self.0.yes_no("active", value))
    }

    /// `withStamps`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn with_stamps(self, value: bool) -> Self {
        Self(self.0.yes_no("withStamps", value))
    }

    /// `sort`: `integer`.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("sort", value))
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

/// What can go wrong in `crm.documentgenerator.template.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `100`: `Could not find value for parameter {fields}` (HTTP 400).
    CouldNotFindValueParameterFields,
    /// `100`: `Invalid value {...} to match with parameter {fields}. Should be value of type array.` (HTTP
    /// 400).
    InvalidValueToMatchParameterFields,
    /// `100` with any other text.
    Code100,
    /// `0`: `Template not found` (HTTP 400).
    TemplateNotFound,
    /// `0`: `Could not save file` (HTTP 400).
    CouldNotSaveFile,
    /// `0` with any other text.
    Code0,
    /// `DOCGEN_ACCESS_ERROR`: `Access denied` (HTTP 400).
    DocgenAccessError,
    /// An empty code: `You do not have permissions to modify templates` (HTTP 400).
    NoPermissionsToModifyTemplates,
    /// An empty code: `Module documentgenerator is not installed` (HTTP 400).
    ModuleDocumentgeneratorNotInstalled,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "100",
            "Invalid value * to match with parameter {fields}. Should be value of type array.",
            Self::InvalidValueToMatchParameterFields,
        ),
        (
            "100",
            "Could not find value for parameter {fields}",
            Self::CouldNotFindValueParameterFields,
        ),
        ("100", "", Self::Code100),
        ("0", "Template not found", Self::TemplateNotFound),
        ("0", "Could not save file", Self::CouldNotSaveFile),
        ("0", "", Self::Code0),
        ("DOCGEN_ACCESS_ERROR", "", Self::DocgenAccessError),
        (
            "",
            "You do not have permissions to modify templates",
            Self::NoPermissionsToModifyTemplates,
        ),
        (
            "",
            "Module documentgenerator is not installed",
            Self::ModuleDocumentgeneratorNotInstalled,
        ),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}
