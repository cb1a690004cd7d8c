// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `crm.item.*`.

use bitrix24_runtime as rt;

pub mod delivery;
pub mod details;
pub mod payment;
pub mod productrow;

/// Create a New CRM Item: `crm.item.add`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-add.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Add(rt::Params);

impl Add {
    /// A request with its required parameters:
    ///
    /// - `entityTypeId`: `integer`.
    /// - `fields`: `object`.
    #[inline]
    pub fn new(entity_type_id: i64, fields: AddFields) -> Self {
        Self(
            rt::Params::new()
                .int("entityTypeId", entity_type_id)
                .object("fields", fields.into()),
        )
    }

    /// `useOriginalUfNames`: `boolean`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn use_original_uf_names(self, value: bool) -> Self {
        Self(self.0.yes_no("useOriginalUfNames", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Add {
    const NAME: &'static str = "crm.item.add";
    const REQUIRED: &'static [&'static str] = &["entityTypeId", "fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `crm.item.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFields(rt::Params);

impl AddFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `isReccurring`: `string`. Seen in examples only.
    #[inline]
    pub fn is_reccurring(self, value: impl Into<String>) -> Self {
        Self(self.0.text("isReccurring", value.into()))
    }

    /// `title`: `string`. With: `Lead`, `Deal`, `Company`, `Estimate`, `Invoice`, `SPA`.
    #[inline]
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("title", value.into()))
    }

    /// `honorific`: `crm_status`. Default: `null`. With: `Lead`, `Contact`.
    #[inline]
    pub fn honorific(self, value: impl Into<String>) -> Self {
        Self(self.0.text("honorific", value.into()))
    }

    /// `name`: `string`. Default: `null`. With: `Lead`, `Contact`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("name", value.into()))
    }

    /// `secondName`: `string`. Default: `null`. With: `Lead`, `Contact`.
    #[inline]
    pub fn second_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("secondName", value.into()))
    }

    /// `lastName`: `string`. Default: `null`. With: `Lead`, `Contact`.
    #[inline]
    pub fn last_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("lastName", value.into()))
    }

    /// `birthdate`: `date`. Default: `null`. With: `Lead`, `Contact`.
    #[inline]
    pub fn birthdate(self, value: impl Into<rt::Date>) -> Self {
        Self(self.0.date("birthdate", value.into()))
    }

    /// `companyTitle`: `string`. Default: `null`. With: `Lead`.
    #[inline]
    pub fn company_title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("companyTitle", value.into()))
    }

    /// `sourceId`: `crm_status`. With: `Lead`, `Deal`, `Contact`, `Invoice`, `SPA`.
    #[inline]
    pub fn source_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("sourceId", value.into()))
    }

    /// `sourceDescription`: `text`. Default: `null`. With: `Lead`, `Deal`, `Contact`, `Invoice`, `SPA`.
    #[inline]
    pub fn source_description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("sourceDescription", value.into()))
    }

    /// `stageId`: `crm_status`. With: `Lead`, `Deal`, `Estimate`, `Invoice`, `SPA`.
    #[inline]
    pub fn stage_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("stageId", value.into()))
    }

    /// `statusDescription`: `text`. Default: `null`. With: `Lead`.
    #[inline]
    pub fn status_description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("statusDescription", value.into()))
    }

    /// `post`: `string`. Default: `null`. With: `Lead`, `Contact`.
    #[inline]
    pub fn post(self, value: impl Into<String>) -> Self {
        Self(self.0.text("post", value.into()))
    }

    /// `currencyId`: `crm_currency`. With: `Lead`, `Deal`, `Company`, `Estimate`, `Invoice`, `SPA`. In
    /// examples: `string`.
    #[inline]
    pub fn currency_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("currencyId", value.into()))
    }

    /// `isManualOpportunity`: `boolean`. Default: `N`. Values: `Y`, `N`. With: `Lead`, `Deal`, `Estimate`,
    /// `Invoice`, `SPA`. In examples: `string`.
    #[inline]
    pub fn is_manual_opportunity(self, value: bool) -> Self {
        Self(self.0.yes_no("isManualOpportunity", value))
    }

    /// `opportunity`: `double`. Default: `null`. With: `Lead`, `Deal`, `Estimate`, `Invoice`, `SPA`.
    #[inline]
    pub fn opportunity(self, value: f64) -> Self {
        Self(self.0.number("opportunity", value))
    }

    /// `opened`: `boolean`. Default: `Y`. Values: `Y`, `N`. In examples: `string`.
    #[inline]
    pub fn opened(self, value: bool) -> Self {
        Self(self.0.yes_no("opened", value))
    }

    /// `comments`: `text`. Default: `null`. With: `Lead`, `Deal`, `Contact`, `Company`, `Estimate`,
    /// `Invoice`.
    #[inline]
    pub fn comments(self, value: impl Into<String>) -> Self {
        Self(self.0.text("comments", value.into()))
    }

    /// `assignedById`: `user`.
    #[inline]
    pub fn assigned_by_id(self, value: i64) -> Self {
        Self(self.0.int("assignedById", value))
    }

    /// `companyId`: `crm_company`. Default: `null`. With: `Lead`, `Deal`, `Contact`, `Estimate`, `Invoice`,
    /// `SPA`.
    #[inline]
    pub fn company_id(self, value: i64) -> Self {
        Self(self.0.int("companyId", value))
    }

    /// `contactId`: `crm_contact`. Default: `null`. With: `Lead`, `Deal`, `Estimate`, `Invoice`, `SPA`.
    #[inline]
    pub fn contact_id(self, value: i64) -> Self {
        Self(self.0.int("contactId", value))
    }

    /// `contactIds`: `crm_contact[]`. Default: `null`. With: `Lead`, `Deal`, `Company`, `Estimate`,
    /// `Invoice`, `SPA`.
    #[inline]
    pub fn contact_ids(self, value: impl IntoIterator<Item = i64>) -> Self {
        Self(self.0.ints("contactIds", value))
    }

    /// `originatorId`: `string`. Default: `null`. With: `Lead`, `Deal`, `Contact`, `Company`.
    #[inline]
    pub fn originator_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("originatorId", value.into()))
    }

    /// `originId`: `string`. Default: `null`. With: `Lead`, `Deal`, `Contact`, `Company`.
    #[inline]
    pub fn origin_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("originId", value.into()))
    }

    /// `webformId`: `integer`. Default: `null`. With: `Lead`, `Estimate`, `Invoice`, `SPA`.
    #[inline]
    pub fn webform_id(self, value: i64) -> Self {
        Self(self.0.int("webformId", value))
    }

    /// `observers`: `user[]`. Default: `null`. With: `Lead`, `Deal`, `Contact`, `Company`, `Invoice`,
    /// `SPA`.
    #[inline]
    pub fn observers(self, value: impl IntoIterator<Item = i64>) -> Self {
        Self(self.0.ints("observers", value))
    }

    /// `utmSource`: `string`. Default: `null`. With: `Lead`, `Deal`, `Contact`, `Company`, `Estimate`.
    #[inline]
    pub fn utm_source(self, value: impl Into<String>) -> Self {
        Self(self.0.text("utmSource", value.into()))
    }

    /// `utmMedium`: `string`. Default: `null`. Values: `CPC`, `CPM`. With: `Lead`, `Deal`, `Contact`,
    /// `Company`, `Estimate`.
    #[inline]
    pub fn utm_medium(self, value: impl Into<String>) -> Self {
        Self(self.0.text("utmMedium", value.into()))
    }

    /// `utmCampaign`: `string`. Default: `null`. With: `Lead`, `Deal`, `Contact`, `Company`, `Estimate`.
    #[inline]
    pub fn utm_campaign(self, value: impl Into<String>) -> Self {
        Self(self.0.text("utmCampaign", value.into()))
    }

    /// `utmContent`: `string`. Default: `null`. With: `Lead`, `Deal`, `Contact`, `Company`, `Estimate`.
    #[inline]
    pub fn utm_content(self, value: impl Into<String>) -> Self {
        Self(self.0.text("utmContent", value.into()))
    }

    /// `utmTerm`: `string`. Default: `null`. With: `Lead`, `Deal`, `Contact`, `Company`, `Estimate`.
    #[inline]
    pub fn utm_term(self, value: impl Into<String>) -> Self {
        Self(self.0.text("utmTerm", value.into()))
    }

    /// `fm`: `crm_multifield[]`. Default: `null`. With: `Lead`, `Contact`, `Company`.
    #[inline]
    pub fn fm(self, value: impl IntoIterator<Item = AddFieldsFm>) -> Self {
        Self(self.0.objects("fm", value))
    }

    /// `typeId`: `crm_status`. With: `Deal`, `Contact`, `Company`.
    #[inline]
    pub fn type_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("typeId", value.into()))
    }

    /// `categoryId`: `integer | crm_category`. With: `Deal`, `SPA`.
    #[inline]
    pub fn category_id(self, value: i64) -> Self {
        Self(self.0.int("categoryId", value))
    }

    /// `isRecurring`: `boolean`. Default: `N`. Values: `Y`, `N`. With: `Deal`.
    #[inline]
    pub fn is_recurring(self, value: bool) -> Self {
        Self(self.0.yes_no("isRecurring", value))
    }

    /// `probability`: `integer`. Default: `null`. With: `Deal`.
    #[inline]
    pub fn probability(self, value: i64) -> Self {
        Self(self.0.int("probability", value))
    }

    /// `taxValue`: `double`. Default: `null`. With: `Deal`, `Estimate`, `Invoice`, `SPA`.
    #[inline]
    pub fn tax_value(self, value: f64) -> Self {
        Self(self.0.number("taxValue", value))
    }

    /// `quoteId`: `crm_quote`. With: `Deal`.
    #[inline]
    pub fn quote_id(self, value: i64) -> Self {
        Self(self.0.int("quoteId", value))
    }

    /// `begindate`: `date`. With: `Deal`, `Estimate`, `Invoice`, `SPA`.
    #[inline]
    pub fn begindate(self, value: impl Into<rt::Date>) -> Self {
        Self(self.0.date("begindate", value.into()))
    }

    /// `closedate`: `date`. With: `Deal`, `Estimate`, `Invoice`, `SPA`.
    #[inline]
    pub fn closedate(self, value: impl Into<rt::Date>) -> Self {
        Self(self.0.date("closedate", value.into()))
    }

    /// `leadId`: `crm_lead`. Default: `null`. With: `Deal`, `Contact`, `Company`, `Estimate`.
    #[inline]
    pub fn lead_id(self, value: i64) -> Self {
        Self(self.0.int("leadId", value))
    }

    /// `additionalInfo`: `string`. Default: `null`. With: `Deal`.
    #[inline]
    pub fn additional_info(self, value: impl Into<String>) -> Self {
        Self(self.0.text("additionalInfo", value.into()))
    }

    /// `locationId`: `location`. Default: `null`. With: `Deal`, `Estimate`, `Invoice`.
    #[inline]
    pub fn location_id(self, value: i64) -> Self {
        Self(self.0.int("locationId", value))
    }

    /// `photo`: `file`. Default: `null`. With: `Contact`.
    #[inline]
    pub fn photo(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("photo", value.into()))
    }

    /// `export`: `boolean`. Default: `Y`. With: `Contact`.
    #[inline]
    pub fn export(self, value: bool) -> Self {
        Self(self.0.flag("export", value))
    }

    /// `companyIds`: `crm_company`. With: `Contact`.
    #[inline]
    pub fn company_ids(self, value: i64) -> Self {
        Self(self.0.int("companyIds", value))
    }

    /// `originVersion`: `string`. Default: `null`. With: `Contact`, `Company`.
    #[inline]
    pub fn origin_version(self, value: impl Into<String>) -> Self {
        Self(self.0.text("originVersion", value.into()))
    }

    /// `logo`: `file`. Default: `null`. With: `Company`.
    #[inline]
    pub fn logo(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("logo", value.into()))
    }

    /// `bankingDetails`: `string`. Default: `null`. With: `Company`.
    #[inline]
    pub fn banking_details(self, value: impl Into<String>) -> Self {
        Self(self.0.text("bankingDetails", value.into()))
    }

    /// `industry`: `crm_status`. With: `Company`.
    #[inline]
    pub fn industry(self, value: impl Into<String>) -> Self {
        Self(self.0.text("industry", value.into()))
    }

    /// `employees`: `crm_status`. With: `Company`.
    #[inline]
    pub fn employees(self, value: impl Into<String>) -> Self {
        Self(self.0.text("employees", value.into()))
    }

    /// `revenue`: `double`. Default: `0`. With: `Company`.
    #[inline]
    pub fn revenue(self, value: f64) -> Self {
        Self(self.0.number("revenue", value))
    }

    /// `isMyCompany`: `boolean`. Default: `N`. With: `Company`.
    #[inline]
    pub fn is_my_company(self, value: bool) -> Self {
        Self(self.0.flag("isMyCompany", value))
    }

    /// `content`: `text`. Default: `null`. With: `Estimate`.
    #[inline]
    pub fn content(self, value: impl Into<String>) -> Self {
        Self(self.0.text("content", value.into()))
    }

    /// `terms`: `text`. Default: `null`. With: `Estimate`.
    #[inline]
    pub fn terms(self, value: impl Into<String>) -> Self {
        Self(self.0.text("terms", value.into()))
    }

    /// `dealId`: `crm_deal`. Default: `null`. With: `Estimate`.
    #[inline]
    pub fn deal_id(self, value: i64) -> Self {
        Self(self.0.int("dealId", value))
    }

    /// `storageTypeId`: `integer`. Values: `1`, `2`, `3`. With: `Estimate`.
    #[inline]
    pub fn storage_type_id(self, value: i64) -> Self {
        Self(self.0.int("storageTypeId", value))
    }

    /// `storageElementIds`: `integer`. Default: `null`. With: `Estimate`.
    #[inline]
    pub fn storage_element_ids(self, value: i64) -> Self {
        Self(self.0.int("storageElementIds", value))
    }

    /// `actualDate`: `date`. With: `Estimate`.
    #[inline]
    pub fn actual_date(self, value: impl Into<rt::Date>) -> Self {
        Self(self.0.date("actualDate", value.into()))
    }

    /// `mycompanyId`: `crm_company`. With: `Estimate`, `Invoice`, `SPA`.
    #[inline]
    pub fn mycompany_id(self, value: i64) -> Self {
        Self(self.0.int("mycompanyId", value))
    }

    /// `xmlId`: `string`. Default: `null`. With: `Invoice`, `SPA`.
    #[inline]
    pub fn xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("xmlId", value.into()))
    }

    /// Any other key by its name on the wire, such as `ufCrm...` (`crm_userfield`), `parentId...`
    /// (`crm_entity`).
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

/// Keys of `fields.fm` of `crm.item.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFieldsFm(rt::Params);

impl AddFieldsFm {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `typeId`. In examples: `string`.
    #[inline]
    pub fn type_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("typeId", value.into()))
    }

    /// `valueType`. In examples: `string`.
    #[inline]
    pub fn value_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("valueType", value.into()))
    }

    /// `value`. In examples: `string`.
    #[inline]
    pub fn value(self, value: impl Into<String>) -> Self {
        Self(self.0.text("value", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddFieldsFm> for rt::Params {
    #[inline]
    fn from(object: AddFieldsFm) -> Self {
        object.0
    }
}

/// Keys of `result` of `crm.item.add`, `result` of `crm.item.get`, `result` of `crm.item.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutput {
    /// `item`: `item`. In examples: `object`.
    pub item: Option<crate::types::UniversalObjectFields>,
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
        f.field("item", &mut self.item);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `crm.item.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `allowed_only_intranet_user`: `Action is allowed only for intranet users` (HTTP 403).
    AllowedOnlyIntranetUser,
    /// `NOT_FOUND`: `Smart process not found` (HTTP 400).
    NotFound,
    /// `ACCESS_DENIED`: `Access denied` (HTTP 400).
    AccessDenied,
    /// `CRM_FIELD_ERROR_VALUE_NOT_VALID`: `Invalid value for field "<field>"` (HTTP 400).
    CrmFieldErrorValueNotValid,
    /// `100`: ``Expected iterable value for multiple field, but got `type` instead`` (HTTP 400).
    Code100,
    /// `CREATE_DYNAMIC_ITEM_RESTRICTED`: `You cannot create a new item due to your plan restrictions` (HTTP
    /// 400).
    CreateDynamicItemRestricted,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("allowed_only_intranet_user", "", Self::AllowedOnlyIntranetUser),
        ("NOT_FOUND", "", Self::NotFound),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("CRM_FIELD_ERROR_VALUE_NOT_VALID", "", Self::CrmFieldErrorValueNotValid),
        ("100", "", Self::Code100),
        ("CREATE_DYNAMIC_ITEM_RESTRICTED", "", Self::CreateDynamicItemRestricted),
    ];
    const OTHER: Self = Self::Other;
}

/// Importing a Batch of CRM Records: `crm.item.batchImport`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/universal/import/crm-item-batch-import.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct BatchImport(rt::Params);

impl BatchImport {
    /// A request with its required parameters:
    ///
    /// - `entityTypeId`: `integer`.
    /// - `data`: `array`.
    #[inline]
    pub fn new(entity_type_id: i64, data: impl Into<rt::Value>) -> Self {
        Self(
            rt::Params::new()
                .int("entityTypeId", entity_type_id)
                .value("data", data.into()),
        )
    }

    /// `useOriginalUfNames`: `boolean`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn use_original_uf_names(self, value: bool) -> Self {
        Self(self.0.yes_no("useOriginalUfNames", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for BatchImport {
    const NAME: &'static str = "crm.item.batchImport";
    const REQUIRED: &'static [&'static str] = &["entityTypeId", "data"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = BatchImportOutput;
    type Error = BatchImportError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `data` of `crm.item.batchImport`, `fields` of `crm.item.import`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct BatchImportData(rt::Params);

impl BatchImportData {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `isReccurring`: `string`. Seen in examples only.
    #[inline]
    pub fn is_reccurring(self, value: impl Into<String>) -> Self {
        Self(self.0.text("isReccurring", value.into()))
    }

    /// `title`: `string`. With: `Lead`, `Deal`, `Company`, `Estimate`, `Invoice`, `SPA`.
    #[inline]
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("title", value.into()))
    }

    /// `honorific`: `crm_status`. Default: `null`. With: `Lead`, `Contact`.
    #[inline]
    pub fn honorific(self, value: impl Into<String>) -> Self {
        Self(self.0.text("honorific", value.into()))
    }

    /// `name`: `string`. Default: `null`. With: `Lead`, `Contact`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("name", value.into()))
    }

    /// `secondName`: `string`. Default: `null`. With: `Lead`, `Contact`.
    #[inline]
    pub fn second_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("secondName", value.into()))
    }

    /// `lastName`: `string`. Default: `null`. With: `Lead`, `Contact`.
    #[inline]
    pub fn last_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("lastName", value.into()))
    }

    /// `birthdate`: `date`. Default: `null`. With: `Lead`, `Contact`.
    #[inline]
    pub fn birthdate(self, value: impl Into<rt::Date>) -> Self {
        Self(self.0.date("birthdate", value.into()))
    }

    /// `companyTitle`: `string`. Default: `null`. With: `Lead`.
    #[inline]
    pub fn company_title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("companyTitle", value.into()))
    }

    /// `sourceId`: `crm_status`. With: `Lead`, `Deal`, `Contact`, `Invoice`, `SPA`.
    #[inline]
    pub fn source_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("sourceId", value.into()))
    }

    /// `sourceDescription`: `text`. Default: `null`. With: `Lead`, `Deal`, `Contact`, `Invoice`, `SPA`.
    #[inline]
    pub fn source_description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("sourceDescription", value.into()))
    }

    /// `stageId`: `crm_status`. With: `Lead`, `Deal`, `Estimate`, `Invoice`, `SPA`.
    #[inline]
    pub fn stage_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("stageId", value.into()))
    }

    /// `statusDescription`: `text`. Default: `null`. With: `Lead`.
    #[inline]
    pub fn status_description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("statusDescription", value.into()))
    }

    /// `post`: `string`. Default: `null`. With: `Lead`, `Contact`.
    #[inline]
    pub fn post(self, value: impl Into<String>) -> Self {
        Self(self.0.text("post", value.into()))
    }

    /// `currencyId`: `crm_currency`. With: `Lead`, `Deal`, `Company`, `Estimate`, `Invoice`, `SPA`. In
    /// examples: `string`.
    #[inline]
    pub fn currency_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("currencyId", value.into()))
    }

    /// `isManualOpportunity`: `boolean`. Default: `N`. Values: `Y`, `N`. With: `Lead`, `Deal`, `Estimate`,
    /// `Invoice`, `SPA`. In examples: `string`.
    #[inline]
    pub fn is_manual_opportunity(self, value: bool) -> Self {
        Self(self.0.yes_no("isManualOpportunity", value))
    }

    /// `opportunity`: `double`. Default: `null`. With: `Lead`, `Deal`, `Estimate`, `Invoice`, `SPA`.
    #[inline]
    pub fn opportunity(self, value: f64) -> Self {
        Self(self.0.number("opportunity", value))
    }

    /// `opened`: `boolean`. Default: `Y`. Values: `Y`, `N`. In examples: `string`.
    #[inline]
    pub fn opened(self, value: bool) -> Self {
        Self(self.0.yes_no("opened", value))
    }

    /// `comments`: `text`. Default: `null`. With: `Lead`, `Deal`, `Contact`, `Company`, `Estimate`,
    /// `Invoice`.
    #[inline]
    pub fn comments(self, value: impl Into<String>) -> Self {
        Self(self.0.text("comments", value.into()))
    }

    /// `assignedById`: `user`.
    #[inline]
    pub fn assigned_by_id(self, value: i64) -> Self {
        Self(self.0.int("assignedById", value))
    }

    /// `companyId`: `crm_company`. Default: `null`. With: `Lead`, `Deal`, `Contact`, `Estimate`, `Invoice`,
    /// `SPA`.
    #[inline]
    pub fn company_id(self, value: i64) -> Self {
        Self(self.0.int("companyId", value))
    }

    /// `contactId`: `crm_contact`. Default: `null`. With: `Lead`, `Deal`, `Estimate`, `Invoice`, `SPA`.
    #[inline]
    pub fn contact_id(self, value: i64) -> Self {
        Self(self.0.int("contactId", value))
    }

    /// `contactIds`: `crm_contact[]`. Default: `null`. With: `Lead`, `Deal`, `Company`, `Estimate`,
    /// `Invoice`, `SPA`.
    #[inline]
    pub fn contact_ids(self, value: impl IntoIterator<Item = i64>) -> Self {
        Self(self.0.ints("contactIds", value))
    }

    /// `originatorId`: `string`. Default: `null`. With: `Lead`, `Deal`, `Contact`, `Company`.
    #[inline]
    pub fn originator_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("originatorId", value.into()))
    }

    /// `originId`: `string`. Default: `null`. With: `Lead`, `Deal`, `Contact`, `Company`.
    #[inline]
    pub fn origin_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("originId", value.into()))
    }

    /// `webformId`: `integer`. Default: `null`. With: `Lead`, `Estimate`, `Invoice`, `SPA`.
    #[inline]
    pub fn webform_id(self, value: i64) -> Self {
        Self(self.0.int("webformId", value))
    }

    /// `observers`: `user[]`. Default: `null`. With: `Lead`, `Deal`, `Contact`, `Company`, `Invoice`,
    /// `SPA`.
    #[inline]
    pub fn observers(self, value: impl IntoIterator<Item = i64>) -> Self {
        Self(self.0.ints("observers", value))
    }

    /// `utmSource`: `string`. Default: `null`. With: `Lead`, `Deal`, `Contact`, `Company`, `Estimate`.
    #[inline]
    pub fn utm_source(self, value: impl Into<String>) -> Self {
        Self(self.0.text("utmSource", value.into()))
    }

    /// `utmMedium`: `string`. Default: `null`. Values: `CPC`, `CPM`. With: `Lead`, `Deal`, `Contact`,
    /// `Company`, `Estimate`.
    #[inline]
    pub fn utm_medium(self, value: impl Into<String>) -> Self {
        Self(self.0.text("utmMedium", value.into()))
    }

    /// `utmCampaign`: `string`. Default: `null`. With: `Lead`, `Deal`, `Contact`, `Company`, `Estimate`.
    #[inline]
    pub fn utm_campaign(self, value: impl Into<String>) -> Self {
        Self(self.0.text("utmCampaign", value.into()))
    }

    /// `utmContent`: `string`. Default: `null`. With: `Lead`, `Deal`, `Contact`, `Company`, `Estimate`.
    #[inline]
    pub fn utm_content(self, value: impl Into<String>) -> Self {
        Self(self.0.text("utmContent", value.into()))
    }

    /// `utmTerm`: `string`. Default: `null`. With: `Lead`, `Deal`, `Contact`, `Company`, `Estimate`.
    #[inline]
    pub fn utm_term(self, value: impl Into<String>) -> Self {
        Self(self.0.text("utmTerm", value.into()))
    }

    /// `typeId`: `crm_status`. With: `Deal`, `Contact`, `Company`.
    #[inline]
    pub fn type_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("typeId", value.into()))
    }

    /// `categoryId`: `integer | crm_category`. With: `Deal`, `SPA`.
    #[inline]
    pub fn category_id(self, value: i64) -> Self {
        Self(self.0.int("categoryId", value))
    }

    /// `isRecurring`: `boolean`. Default: `N`. Values: `Y`, `N`. With: `Deal`.
    #[inline]
    pub fn is_recurring(self, value: bool) -> Self {
        Self(self.0.yes_no("isRecurring", value))
    }

    /// `probability`: `integer`. Default: `null`. With: `Deal`.
    #[inline]
    pub fn probability(self, value: i64) -> Self {
        Self(self.0.int("probability", value))
    }

    /// `taxValue`: `double`. Default: `null`. With: `Deal`, `Estimate`, `Invoice`, `SPA`.
    #[inline]
    pub fn tax_value(self, value: f64) -> Self {
        Self(self.0.number("taxValue", value))
    }

    /// `quoteId`: `crm_quote`. With: `Deal`.
    #[inline]
    pub fn quote_id(self, value: i64) -> Self {
        Self(self.0.int("quoteId", value))
    }

    /// `begindate`: `date`. With: `Deal`, `Estimate`, `Invoice`, `SPA`.
    #[inline]
    pub fn begindate(self, value: impl Into<rt::Date>) -> Self {
        Self(self.0.date("begindate", value.into()))
    }

    /// `closedate`: `date`. With: `Deal`, `Estimate`, `Invoice`, `SPA`.
    #[inline]
    pub fn closedate(self, value: impl Into<rt::Date>) -> Self {
        Self(self.0.date("closedate", value.into()))
    }

    /// `leadId`: `crm_lead`. Default: `null`. With: `Deal`, `Contact`, `Company`, `Estimate`.
    #[inline]
    pub fn lead_id(self, value: i64) -> Self {
        Self(self.0.int("leadId", value))
    }

    /// `additionalInfo`: `string`. Default: `null`. With: `Deal`.
    #[inline]
    pub fn additional_info(self, value: impl Into<String>) -> Self {
        Self(self.0.text("additionalInfo", value.into()))
    }

    /// `locationId`: `location`. Default: `null`. With: `Deal`, `Estimate`, `Invoice`.
    #[inline]
    pub fn location_id(self, value: i64) -> Self {
        Self(self.0.int("locationId", value))
    }

    /// `photo`: `file`. Default: `null`. With: `Contact`.
    #[inline]
    pub fn photo(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("photo", value.into()))
    }

    /// `export`: `boolean`. Default: `Y`. With: `Contact`.
    #[inline]
    pub fn export(self, value: bool) -> Self {
        Self(self.0.flag("export", value))
    }

    /// `companyIds`: `crm_company`. With: `Contact`.
    #[inline]
    pub fn company_ids(self, value: i64) -> Self {
        Self(self.0.int("companyIds", value))
    }

    /// `originVersion`: `string`. Default: `null`. With: `Contact`, `Company`.
    #[inline]
    pub fn origin_version(self, value: impl Into<String>) -> Self {
        Self(self.0.text("originVersion", value.into()))
    }

    /// `logo`: `file`. Default: `null`. With: `Company`.
    #[inline]
    pub fn logo(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("logo", value.into()))
    }

    /// `bankingDetails`: `string`. Default: `null`. With: `Company`.
    #[inline]
    pub fn banking_details(self, value: impl Into<String>) -> Self {
        Self(self.0.text("bankingDetails", value.into()))
    }

    /// `industry`: `crm_status`. With: `Company`.
    #[inline]
    pub fn industry(self, value: impl Into<String>) -> Self {
        Self(self.0.text("industry", value.into()))
    }

    /// `employees`: `crm_status`. With: `Company`.
    #[inline]
    pub fn employees(self, value: impl Into<String>) -> Self {
        Self(self.0.text("employees", value.into()))
    }

    /// `revenue`: `double`. Default: `0`. With: `Company`.
    #[inline]
    pub fn revenue(self, value: f64) -> Self {
        Self(self.0.number("revenue", value))
    }

    /// `isMyCompany`: `boolean`. Default: `N`. With: `Company`.
    #[inline]
    pub fn is_my_company(self, value: bool) -> Self {
        Self(self.0.flag("isMyCompany", value))
    }

    /// `content`: `text`. Default: `null`. With: `Estimate`.
    #[inline]
    pub fn content(self, value: impl Into<String>) -> Self {
        Self(self.0.text("content", value.into()))
    }

    /// `terms`: `text`. Default: `null`. With: `Estimate`.
    #[inline]
    pub fn terms(self, value: impl Into<String>) -> Self {
        Self(self.0.text("terms", value.into()))
    }

    /// `dealId`: `crm_deal`. Default: `null`. With: `Estimate`.
    #[inline]
    pub fn deal_id(self, value: i64) -> Self {
        Self(self.0.int("dealId", value))
    }

    /// `storageTypeId`: `integer`. Values: `1`, `2`, `3`. With: `Estimate`.
    #[inline]
    pub fn storage_type_id(self, value: i64) -> Self {
        Self(self.0.int("storageTypeId", value))
    }

    /// `storageElementIds`: `integer`. Default: `null`. With: `Estimate`.
    #[inline]
    pub fn storage_element_ids(self, value: i64) -> Self {
        Self(self.0.int("storageElementIds", value))
    }

    /// `actualDate`: `date`. With: `Estimate`.
    #[inline]
    pub fn actual_date(self, value: impl Into<rt::Date>) -> Self {
        Self(self.0.date("actualDate", value.into()))
    }

    /// `mycompanyId`: `crm_company`. With: `Estimate`, `Invoice`, `SPA`.
    #[inline]
    pub fn mycompany_id(self, value: i64) -> Self {
        Self(self.0.int("mycompanyId", value))
    }

    /// `xmlId`: `string`. Default: `null`. With: `Invoice`, `SPA`.
    #[inline]
    pub fn xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("xmlId", value.into()))
    }

    /// Any other key by its name on the wire, such as `ufCrm...` (`crm_userfield`), `parentId...`
    /// (`crm_entity`).
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<BatchImportData> for rt::Params {
    #[inline]
    fn from(object: BatchImportData) -> Self {
        object.0
    }
}

impl From<BatchImportData> for rt::Value {
    #[inline]
    fn from(object: BatchImportData) -> Self {
        object.0.into_value()
    }
}

/// Keys of `result` of `crm.item.batchImport`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchImportOutput {
    /// `items`: `array`.
    pub items: Option<Vec<BatchImportOutputItems>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for BatchImportOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("BatchImportOutput", self, f)
    }
}

impl rt::Object for BatchImportOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("items", &mut self.items);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.items` of `crm.item.batchImport`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchImportOutputItems {
    /// `item`: `object`.
    pub item: Option<BatchImportOutputItemsItem>,
    /// `error`: `string`. Seen in examples only.
    pub error: Option<String>,
    /// `error_description`: `string`. Seen in examples only.
    pub error_description: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for BatchImportOutputItems {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("BatchImportOutputItems", self, f)
    }
}

impl rt::Object for BatchImportOutputItems {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("item", &mut self.item);
        f.text("error", &mut self.error);
        f.text("error_description", &mut self.error_description);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.items.item` of `crm.item.batchImport`, `result.item` of `crm.item.import`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchImportOutputItemsItem {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for BatchImportOutputItemsItem {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("BatchImportOutputItemsItem", self, f)
    }
}

impl rt::Object for BatchImportOutputItemsItem {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `crm.item.batchImport`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BatchImportError {
    /// `NOT_FOUND`: `Smart process not found` (HTTP 400).
    NotFound,
    /// `ACCESS_DENIED`: `Access denied` (HTTP 400).
    AccessDenied,
    /// `CRM_FIELD_ERROR_VALUE_NOT_VALID`: `Invalid value for field "<field>"` (HTTP 400).
    CrmFieldErrorValueNotValid,
    /// `100`: ``Expected iterable value for multiple field, but got `type` instead`` (HTTP 400).
    Code100,
    /// `CREATE_DYNAMIC_ITEM_RESTRICTED`: `You cannot create a new item due to your plan restrictions` (HTTP
    /// 400).
    CreateDynamicItemRestricted,
    /// `MAX_IMPORT_BATCH_SIZE_EXCEEDED`: `You cannot import more than 20 items` (HTTP 400).
    MaxImportBatchSizeExceeded,
    /// `INVALID_CREDENTIALS`: `Invalid authorization data for the request` (HTTP 401).
    InvalidCredentials,
    /// `allowed_only_intranet_user`: `This action is allowed only for intranet users` (HTTP 403).
    AllowedOnlyIntranetUser,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for BatchImportError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("NOT_FOUND", "", Self::NotFound),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("CRM_FIELD_ERROR_VALUE_NOT_VALID", "", Self::CrmFieldErrorValueNotValid),
        ("100", "", Self::Code100),
        ("CREATE_DYNAMIC_ITEM_RESTRICTED", "", Self::CreateDynamicItemRestricted),
        ("MAX_IMPORT_BATCH_SIZE_EXCEEDED", "", Self::MaxImportBatchSizeExceeded),
        ("INVALID_CREDENTIALS", "", Self::InvalidCredentials),
        ("allowed_only_intranet_user", "", Self::AllowedOnlyIntranetUser),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete CRM Item: `crm.item.delete`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-delete.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Delete(rt::Params);

impl Delete {
    /// A request in which nothing is set yet. Required: `entityTypeId`, `id`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `entityTypeId`: `integer`. Required.
    #[inline]
    pub fn entity_type_id(self, value: i64) -> Self {
        Self(self.0.int("entityTypeId", value))
    }

    /// `id`: `integer`. Required.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Delete {
    const NAME: &'static str = "crm.item.delete";
    const REQUIRED: &'static [&'static str] = &["entityTypeId", "id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = Vec<rt::Value>;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `crm.item.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `allowed_only_intranet_user`: `Action is allowed only to intranet users`.
    AllowedOnlyIntranetUser,
    /// `NOT_FOUND`: `SPA not found`.
    NotFoundSpa,
    /// `NOT_FOUND`: `Item not found`.
    NotFoundItem,
    /// `NOT_FOUND` with any other text.
    NotFound,
    /// `ACCESS_DENIED`: `Access denied`.
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("allowed_only_intranet_user", "", Self::AllowedOnlyIntranetUser),
        ("NOT_FOUND", "Item not found", Self::NotFoundItem),
        ("NOT_FOUND", "SPA not found", Self::NotFoundSpa),
        ("NOT_FOUND", "", Self::NotFound),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Retrieve Fields of CRM Item: `crm.item.fields`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-fields.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Fields(rt::Params);

impl Fields {
    /// A request with its required parameters:
    ///
    /// - `entityTypeId`: `integer`.
    #[inline]
    pub fn new(entity_type_id: i64) -> Self {
        Self(rt::Params::new().int("entityTypeId", entity_type_id))
    }

    /// `useOriginalUfNames`: `boolean`. Default: `N`. Values: `Y`, `N`. In examples: `string`.
    #[inline]
    pub fn use_original_uf_names(self, value: bool) -> Self {
        Self(self.0.yes_no("useOriginalUfNames", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Fields {
    const NAME: &'static str = "crm.item.fields";
    const REQUIRED: &'static [&'static str] = &["entityTypeId"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = FieldsOutput;
    type Error = FieldsError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `crm.item.fields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldsOutput {
    /// `fields`: `object`.
    pub fields: Option<rt::IdMap<crate::types::CrmRestFieldDescription>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for FieldsOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("FieldsOutput", self, f)
    }
}

impl rt::Object for FieldsOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("fields", &mut self.fields);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `crm.item.fields`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum FieldsError {
    /// `allowed_only_intranet_user`: `Action is allowed only to intranet users` (HTTP 403).
    AllowedOnlyIntranetUser,
    /// `NOT_FOUND`: `Smart process not found` (HTTP 400).
    NotFound,
    /// `ACCESS_DENIED`: `You do not have permission to view this item` (HTTP 400).
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for FieldsError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("allowed_only_intranet_user", "", Self::AllowedOnlyIntranetUser),
        ("NOT_FOUND", "", Self::NotFound),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Element by Id: `crm.item.get`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Get(rt::Params);

impl Get {
    /// A request in which nothing is set yet. Required: `entityTypeId`, `id`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `entityTypeId`: `integer`. Required.
    #[inline]
    pub fn entity_type_id(self, value: i64) -> Self {
        Self(self.0.int("entityTypeId", value))
    }

    /// `id`: `integer`. Required.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// `useOriginalUfNames`: `boolean`. Default: `N`. Values: `Y`, `N`. In examples: `string`.
    #[inline]
    pub fn use_original_uf_names(self, value: bool) -> Self {
        Self(self.0.yes_no("useOriginalUfNames", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Get {
    const NAME: &'static str = "crm.item.get";
    const REQUIRED: &'static [&'static str] = &["entityTypeId", "id"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = AddOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `crm.item.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `allowed_only_intranet_user`: `Action is allowed only to intranet users` (HTTP 403).
    AllowedOnlyIntranetUser,
    /// `NOT_FOUND`: `SPA not found` (HTTP 400).
    NotFoundSpa,
    /// `NOT_FOUND`: `Item not found` (HTTP 400).
    NotFoundItem,
    /// `NOT_FOUND`: `Element not found`.
    NotFoundElement,
    /// `NOT_FOUND` with any other text.
    NotFound,
    /// `ACCESS_DENIED`: `You do not have permission to view this item` (HTTP 400).
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("allowed_only_intranet_user", "", Self::AllowedOnlyIntranetUser),
        ("NOT_FOUND", "Element not found", Self::NotFoundElement),
        ("NOT_FOUND", "Item not found", Self::NotFoundItem),
        ("NOT_FOUND", "SPA not found", Self::NotFoundSpa),
        ("NOT_FOUND", "", Self::NotFound),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Import One Record: `crm.item.import`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/universal/import/crm-item-import.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Import(rt::Params);

impl Import {
    /// A request with its required parameters:
    ///
    /// - `entityTypeId`: `integer`.
    /// - `fields`: `object`.
    #[inline]
    pub fn new(entity_type_id: i64, fields: BatchImportData) -> Self {
        Self(
            rt::Params::new()
                .int("entityTypeId", entity_type_id)
                .object("fields", fields.into()),
        )
    }

    /// `useOriginalUfNames`: `boolean`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn use_original_uf_names(self, value: bool) -> Self {
        Self(self.0.yes_no("useOriginalUfNames", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Import {
    const NAME: &'static str = "crm.item.import";
    const REQUIRED: &'static [&'static str] = &["entityTypeId", "fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = ImportOutput;
    type Error = ImportError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `crm.item.import`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportOutput {
    /// `item`: `object`.
    pub item: Option<BatchImportOutputItemsItem>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ImportOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ImportOutput", self, f)
    }
}

impl rt::Object for ImportOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("item", &mut self.item);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `crm.item.import`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ImportError {
    /// `NOT_FOUND`: `Smart process not found` (HTTP 400).
    NotFound,
    /// `ACCESS_DENIED`: `Access denied` (HTTP 400).
    AccessDenied,
    /// `CRM_FIELD_ERROR_VALUE_NOT_VALID`: `Invalid value for field "<field>"` (HTTP 400).
    CrmFieldErrorValueNotValid,
    /// `100`: ``Expected iterable value for multiple field, but got `type` instead`` (HTTP 400).
    Code100,
    /// `CREATE_DYNAMIC_ITEM_RESTRICTED`: `You cannot create a new item due to your plan restrictions` (HTTP
    /// 400).
    CreateDynamicItemRestricted,
    /// `INVALID_CREDENTIALS`: `Invalid authorization data for the request` (HTTP 401).
    InvalidCredentials,
    /// `allowed_only_intranet_user`: `This action is allowed only for intranet users` (HTTP 403).
    AllowedOnlyIntranetUser,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ImportError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("NOT_FOUND", "", Self::NotFound),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("CRM_FIELD_ERROR_VALUE_NOT_VALID", "", Self::CrmFieldErrorValueNotValid),
        ("100", "", Self::Code100),
        ("CREATE_DYNAMIC_ITEM_RESTRICTED", "", Self::CreateDynamicItemRestricted),
        ("INVALID_CREDENTIALS", "", Self::InvalidCredentials),
        ("allowed_only_intranet_user", "", Self::AllowedOnlyIntranetUser),
    ];
    const OTHER: Self = Self::Other;
}

/// Get a List of Items: `crm.item.list`
///
/// Scope: `crm`. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct List(rt::Params);

impl List {
    /// A request with its required parameters:
    ///
    /// - `entityTypeId`: `integer`.
    #[inline]
    pub fn new(entity_type_id: i64) -> Self {
        Self(rt::Params::new().int("entityTypeId", entity_type_id))
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

    /// `useOriginalUfNames`: `boolean`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn use_original_uf_names(self, value: bool) -> Self {
        Self(self.0.yes_no("useOriginalUfNames", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for List {
    const NAME: &'static str = "crm.item.list";
    const REQUIRED: &'static [&'static str] = &["entityTypeId"];
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
        .items("items")
        .key("id")
        .filter("filter")
        .order("order");
    type Item = crate::types::UniversalObjectFields;
}

/// Keys of `filter` of `crm.item.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListFilter(rt::Params);

impl ListFilter {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `assignedById`: `user`.
    #[inline]
    pub fn assigned_by_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("assignedById", value.into()))
    }

    /// `createdBy`: `user`.
    #[inline]
    pub fn created_by(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("createdBy", value.into()))
    }

    /// `createdTime`: `datetime`.
    #[inline]
    pub fn created_time(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("createdTime", value.into()))
    }

    /// `entityTypeId`: `integer`.
    #[inline]
    pub fn entity_type_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("entityTypeId", value.into()))
    }

    /// `id`: `integer`.
    #[inline]
    pub fn id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("id", value.into()))
    }

    /// `lastActivityBy`: `user`.
    #[inline]
    pub fn last_activity_by(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("lastActivityBy", value.into()))
    }

    /// `lastActivityTime`: `datetime`.
    #[inline]
    pub fn last_activity_time(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("lastActivityTime", value.into()))
    }

    /// `opened`: `boolean`. In examples: `string`.
    #[inline]
    pub fn opened(self, value: bool) -> Self {
        Self(self.0.yes_no("opened", value))
    }

    /// `updatedBy`: `user`.
    #[inline]
    pub fn updated_by(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("updatedBy", value.into()))
    }

    /// `updatedTime`: `datetime`.
    #[inline]
    pub fn updated_time(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("updatedTime", value.into()))
    }

    /// `utmCampaign`: `string`.
    #[inline]
    pub fn utm_campaign(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("utmCampaign", value.into()))
    }

    /// `utmContent`: `string`.
    #[inline]
    pub fn utm_content(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("utmContent", value.into()))
    }

    /// `utmMedium`: `string`. Values: `CPC`, `CPM`.
    #[inline]
    pub fn utm_medium(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("utmMedium", value.into()))
    }

    /// `utmSource`: `string`.
    #[inline]
    pub fn utm_source(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("utmSource", value.into()))
    }

    /// `utmTerm`: `string`.
    #[inline]
    pub fn utm_term(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("utmTerm", value.into()))
    }

    /// `webformId`: `integer`.
    #[inline]
    pub fn webform_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("webformId", value.into()))
    }

    /// `dateCreateShort`: `datetime`. With: `Lead`, `Deal`, `Estimate`.
    #[inline]
    pub fn date_create_short(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("dateCreateShort", value.into()))
    }

    /// `dateModifyShort`: `datetime`. With: `Lead`, `Deal`, `Estimate`.
    #[inline]
    pub fn date_modify_short(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("dateModifyShort", value.into()))
    }

    /// `companyId`: `crm_company`. With: `Lead`, `Deal`, `Contact`, `Estimate`, `Invoice`, `SPA`. In
    /// examples: `integer`.
    #[inline]
    pub fn company_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("companyId", value.into()))
    }

    /// `contactId`: `crm_contact`. With: `Lead`, `Deal`, `Estimate`, `Invoice`, `SPA`. In examples:
    /// `integer`.
    #[inline]
    pub fn contact_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("contactId", value.into()))
    }

    /// `stageId`: `crm_status`. With: `Lead`, `Deal`, `Estimate`, `Invoice`, `SPA`. In examples: `string`.
    #[inline]
    pub fn stage_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("stageId", value.into()))
    }

    /// `isConvert`: `boolean`. With: `Lead`.
    #[inline]
    pub fn is_convert(self, value: bool) -> Self {
        Self(self.0.flag("isConvert", value))
    }

    /// `statusDescription`: `text`. With: `Lead`.
    #[inline]
    pub fn status_description(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("statusDescription", value.into()))
    }

    /// `stageSemanticId`: `string`. Values: `P`, `S`, `F`. With: `Lead`, `Deal`.
    #[inline]
    pub fn stage_semantic_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("stageSemanticId", value.into()))
    }

    /// `productId`: `string`. With: `Lead`, `Deal`.
    #[deprecated]
    #[inline]
    pub fn product_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("productId", value.into()))
    }

    /// `opportunity`: `double`. With: `Lead`, `Deal`, `Estimate`, `Invoice`, `SPA`.
    #[inline]
    pub fn opportunity(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("opportunity", value.into()))
    }

    /// `currencyId`: `crm_currency`. With: `Lead`, `Deal`, `Company`, `Estimate`, `Invoice`, `SPA`. In
    /// examples: `string`.
    #[inline]
    pub fn currency_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("currencyId", value.into()))
    }

    /// `sourceId`: `crm_status`. With: `Lead`, `Deal`, `Contact`, `Invoice`, `SPA`. In examples: `string`.
    #[inline]
    pub fn source_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("sourceId", value.into()))
    }

    /// `sourceDescription`: `text`. With: `Lead`, `Deal`, `Contact`, `Invoice`, `SPA`.
    #[inline]
    pub fn source_description(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("sourceDescription", value.into()))
    }

    /// `title`: `string`. With: `Lead`, `Deal`, `Company`, `Estimate`, `Invoice`, `SPA`.
    #[inline]
    pub fn title(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("title", value.into()))
    }

    /// `name`: `string`. With: `Lead`, `Contact`.
    #[inline]
    pub fn name(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("name", value.into()))
    }

    /// `lastName`: `string`. With: `Lead`, `Contact`.
    #[inline]
    pub fn last_name(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("lastName", value.into()))
    }

    /// `secondName`: `string`. With: `Lead`, `Contact`.
    #[inline]
    pub fn second_name(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("secondName", value.into()))
    }

    /// `shortName`: `string`. With: `Lead`, `Contact`.
    #[inline]
    pub fn short_name(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("shortName", value.into()))
    }

    /// `companyTitle`: `string`. With: `Lead`.
    #[inline]
    pub fn company_title(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("companyTitle", value.into()))
    }

    /// `post`: `string`. With: `Lead`, `Contact`.
    #[inline]
    pub fn post(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("post", value.into()))
    }

    /// `address`: `text`. With: `Lead`, `Contact`, `Company`.
    #[deprecated]
    #[inline]
    pub fn address(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("address", value.into()))
    }

    /// `comments`: `text`. With: `Lead`, `Deal`, `Contact`, `Company`, `Estimate`, `Invoice`.
    #[inline]
    pub fn comments(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("comments", value.into()))
    }

    /// `originatorId`: `string`. With: `Lead`, `Deal`, `Contact`, `Company`.
    #[inline]
    pub fn originator_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("originatorId", value.into()))
    }

    /// `originId`: `string`. With: `Lead`, `Deal`, `Contact`, `Company`.
    #[inline]
    pub fn origin_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("originId", value.into()))
    }

    /// `dateClosed`: `datetime`. With: `Lead`.
    #[inline]
    pub fn date_closed(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("dateClosed", value.into()))
    }

    /// `birthdate`: `date`. With: `Lead`, `Contact`.
    #[inline]
    pub fn birthdate(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("birthdate", value.into()))
    }

    /// `honorific`: `crm_status`. With: `Lead`, `Contact`. In examples: `string`.
    #[inline]
    pub fn honorific(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("honorific", value.into()))
    }

    /// `hasPhone`: `boolean`. With: `Lead`, `Contact`, `Company`. In examples: `string`.
    #[inline]
    pub fn has_phone(self, value: bool) -> Self {
        Self(self.0.yes_no("hasPhone", value))
    }

    /// `hasEmail`: `boolean`. With: `Lead`, `Contact`, `Company`. In examples: `string`.
    #[inline]
    pub fn has_email(self, value: bool) -> Self {
        Self(self.0.yes_no("hasEmail", value))
    }

    /// `hasImol`: `boolean`. With: `Lead`, `Contact`, `Company`. In examples: `string`.
    #[inline]
    pub fn has_imol(self, value: bool) -> Self {
        Self(self.0.yes_no("hasImol", value))
    }

    /// `login`: `string`. With: `Lead`, `Contact`.
    #[deprecated]
    #[inline]
    pub fn login(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("login", value.into()))
    }

    /// `isReturnCustomer`: `boolean`. With: `Lead`, `Deal`. In examples: `string`.
    #[inline]
    pub fn is_return_customer(self, value: bool) -> Self {
        Self(self.0.yes_no("isReturnCustomer", value))
    }

    /// `searchContent`: `text`. With: `Lead`, `Deal`, `Contact`, `Company`, `Estimate`.
    #[inline]
    pub fn search_content(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("searchContent", value.into()))
    }

    /// `isManualOpportunity`: `boolean`. With: `Lead`, `Deal`, `Estimate`, `Invoice`, `SPA`. In examples:
    /// `string`.
    #[inline]
    pub fn is_manual_opportunity(self, value: bool) -> Self {
        Self(self.0.yes_no("isManualOpportunity", value))
    }

    /// `movedBy`: `user`. With: `Lead`, `Deal`, `Invoice`, `SPA`.
    #[inline]
    pub fn moved_by(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("movedBy", value.into()))
    }

    /// `movedTime`: `datetime`. With: `Lead`, `Deal`, `Invoice`, `SPA`.
    #[inline]
    pub fn moved_time(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("movedTime", value.into()))
    }

    /// `phoneMobile`: `string`. With: `Lead`, `Contact`, `Company`.
    #[inline]
    pub fn phone_mobile(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("phoneMobile", value.into()))
    }

    /// `phoneWork`: `string`. With: `Lead`, `Contact`, `Company`.
    #[inline]
    pub fn phone_work(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("phoneWork", value.into()))
    }

    /// `phoneMailing`: `string`. With: `Lead`, `Contact`, `Company`.
    #[inline]
    pub fn phone_mailing(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("phoneMailing", value.into()))
    }

    /// `emailHome`: `string`. With: `Lead`, `Contact`, `Company`.
    #[inline]
    pub fn email_home(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("emailHome", value.into()))
    }

    /// `emailWork`: `string`. With: `Lead`, `Contact`, `Company`.
    #[inline]
    pub fn email_work(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("emailWork", value.into()))
    }

    /// `emailMailing`: `string`. With: `Lead`, `Contact`, `Company`.
    #[inline]
    pub fn email_mailing(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("emailMailing", value.into()))
    }

    /// `skype`: `string`. With: `Lead`.
    #[inline]
    pub fn skype(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("skype", value.into()))
    }

    /// `icq`: `string`. With: `Lead`.
    #[inline]
    pub fn icq(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("icq", value.into()))
    }

    /// `imol`: `string`. With: `Lead`, `Contact`, `Company`.
    #[inline]
    pub fn imol(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("imol", value.into()))
    }

    /// `email`: `string`. With: `Lead`, `Contact`, `Company`.
    #[inline]
    pub fn email(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("email", value.into()))
    }

    /// `phone`: `string`. With: `Lead`, `Contact`, `Company`.
    #[inline]
    pub fn phone(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("phone", value.into()))
    }

    /// `observers`: `user[]`. With: `Lead`, `Deal`, `Contact`, `Company`, `Invoice`, `SPA`.
    #[inline]
    pub fn observers(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("observers", value.into()))
    }

    /// `contactIds`: `crm_contact[]`. With: `Lead`, `Deal`, `Company`, `Estimate`, `Invoice`, `SPA`.
    #[inline]
    pub fn contact_ids(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("contactIds", value.into()))
    }

    /// `fm`: `crm_multifield`. With: `Lead`, `Contact`, `Company`. In examples: `object[]`.
    ///
    /// See [`ListFilterFm`].
    #[inline]
    pub fn fm(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("fm", value.into()))
    }

    /// `leadId`: `crm_lead`. With: `Deal`, `Contact`, `Company`, `Estimate`. In examples: `integer`.
    #[inline]
    pub fn lead_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("leadId", value.into()))
    }

    /// `quoteId`: `crm_quote`. With: `Deal`. In examples: `integer`.
    #[inline]
    pub fn quote_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("quoteId", value.into()))
    }

    /// `categoryId`: `crm_category`. With: `Deal`, `Contact`, `Company`, `Invoice`, `SPA`. In examples:
    /// `integer`.
    #[inline]
    pub fn category_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("categoryId", value.into()))
    }

    /// `isNew`: `boolean`. With: `Deal`. In examples: `string`.
    #[inline]
    pub fn is_new(self, value: bool) -> Self {
        Self(self.0.yes_no("isNew", value))
    }

    /// `isRecurring`: `boolean`. With: `Deal`. In examples: `string`.
    #[inline]
    pub fn is_recurring(self, value: bool) -> Self {
        Self(self.0.yes_no("isRecurring", value))
    }

    /// `isRepeatedApproach`: `boolean`. With: `Deal`. In examples: `string`.
    #[inline]
    pub fn is_repeated_approach(self, value: bool) -> Self {
        Self(self.0.yes_no("isRepeatedApproach", value))
    }

    /// `closed`: `boolean`. With: `Deal`, `Estimate`. In examples: `string`.
    #[inline]
    pub fn closed(self, value: bool) -> Self {
        Self(self.0.yes_no("closed", value))
    }

    /// `typeId`: `crm_status`. With: `Deal`, `Contact`, `Company`. In examples: `string`.
    #[inline]
    pub fn type_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("typeId", value.into()))
    }

    /// `taxValue`: `double`. With: `Deal`, `Estimate`, `Invoice`, `SPA`.
    #[inline]
    pub fn tax_value(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("taxValue", value.into()))
    }

    /// `probability`: `integer`. With: `Deal`.
    #[inline]
    pub fn probability(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("probability", value.into()))
    }

    /// `begindate`: `date`. With: `Deal`, `Estimate`, `Invoice`, `SPA`.
    #[inline]
    pub fn begindate(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("begindate", value.into()))
    }

    /// `begindateShort`: `datetime`. With: `Deal`, `Estimate`.
    #[inline]
    pub fn begindate_short(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("begindateShort", value.into()))
    }

    /// `closedate`: `date`. With: `Deal`, `Estimate`, `Invoice`, `SPA`.
    #[inline]
    pub fn closedate(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("closedate", value.into()))
    }

    /// `closedateShort`: `datetime`. With: `Deal`, `Estimate`.
    #[inline]
    pub fn closedate_short(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("closedateShort", value.into()))
    }

    /// `eventDate`: `datetime`. With: `Deal`.
    #[inline]
    pub fn event_date(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("eventDate", value.into()))
    }

    /// `eventDateShort`: `datetime`. With: `Deal`.
    #[inline]
    pub fn event_date_short(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("eventDateShort", value.into()))
    }

    /// `eventId`: `crm_status`. With: `Deal`.
    #[inline]
    pub fn event_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("eventId", value.into()))
    }

    /// `eventDescription`: `text`. With: `Deal`.
    #[inline]
    pub fn event_description(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("eventDescription", value.into()))
    }

    /// `locationId`: `location`. With: `Deal`, `Estimate`, `Invoice`.
    #[inline]
    pub fn location_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("locationId", value.into()))
    }

    /// `additionalInfo`: `string`. With: `Deal`.
    #[inline]
    pub fn additional_info(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("additionalInfo", value.into()))
    }

    /// `orderStage`: `string`. With: `Deal`.
    #[inline]
    pub fn order_stage(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("orderStage", value.into()))
    }

    /// `isWork`: `boolean`. With: `Deal`.
    #[inline]
    pub fn is_work(self, value: bool) -> Self {
        Self(self.0.flag("isWork", value))
    }

    /// `isWon`: `boolean`. With: `Deal`.
    #[inline]
    pub fn is_won(self, value: bool) -> Self {
        Self(self.0.flag("isWon", value))
    }

    /// `isLose`: `boolean`. With: `Deal`.
    #[inline]
    pub fn is_lose(self, value: bool) -> Self {
        Self(self.0.flag("isLose", value))
    }

    /// `receivedAmount`: `string`. With: `Deal`.
    #[inline]
    pub fn received_amount(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("receivedAmount", value.into()))
    }

    /// `lostAmount`: `string`. With: `Deal`.
    #[inline]
    pub fn lost_amount(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("lostAmount", value.into()))
    }

    /// `hasProducts`: `boolean`. With: `Deal`, `Estimate`.
    #[inline]
    pub fn has_products(self, value: bool) -> Self {
        Self(self.0.flag("hasProducts", value))
    }

    /// `photo`: `file`. With: `Contact`.
    #[inline]
    pub fn photo(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("photo", value.into()))
    }

    /// `export`: `boolean`. With: `Contact`.
    #[inline]
    pub fn export(self, value: bool) -> Self {
        Self(self.0.flag("export", value))
    }

    /// `originVersion`: `string`. With: `Contact`, `Company`.
    #[inline]
    pub fn origin_version(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("originVersion", value.into()))
    }

    /// `companyIds`: `crm_company[]`. With: `Contact`.
    #[inline]
    pub fn company_ids(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("companyIds", value.into()))
    }

    /// `logo`: `file`. With: `Company`.
    #[inline]
    pub fn logo(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("logo", value.into()))
    }

    /// `addressLegal`: `text`. With: `Company`.
    #[deprecated]
    #[inline]
    pub fn address_legal(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("addressLegal", value.into()))
    }

    /// `bankingDetails`: `string`. With: `Company`.
    #[inline]
    pub fn banking_details(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("bankingDetails", value.into()))
    }

    /// `industry`: `crm_status`. With: `Company`.
    #[inline]
    pub fn industry(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("industry", value.into()))
    }

    /// `revenue`: `double`. With: `Company`.
    #[inline]
    pub fn revenue(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("revenue", value.into()))
    }

    /// `employees`: `crm_status`. With: `Company`.
    #[inline]
    pub fn employees(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("employees", value.into()))
    }

    /// `isMyCompany`: `boolean`. With: `Company`.
    #[inline]
    pub fn is_my_company(self, value: bool) -> Self {
        Self(self.0.flag("isMyCompany", value))
    }

    /// `ufLogo`: `file`. With: `Company`.
    #[inline]
    pub fn uf_logo(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ufLogo", value.into()))
    }

    /// `ufStamp`: `file`. With: `Company`.
    #[inline]
    pub fn uf_stamp(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ufStamp", value.into()))
    }

    /// `ufDirectorSign`: `file`. With: `Company`.
    #[inline]
    pub fn uf_director_sign(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ufDirectorSign", value.into()))
    }

    /// `ufAccountantSign`: `file`. With: `Company`.
    #[inline]
    pub fn uf_accountant_sign(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ufAccountantSign", value.into()))
    }

    /// `dealId`: `crm_deal`. With: `Estimate`.
    #[inline]
    pub fn deal_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("dealId", value.into()))
    }

    /// `personTypeId`: `integer`. With: `Estimate`.
    #[inline]
    pub fn person_type_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("personTypeId", value.into()))
    }

    /// `mycompanyId`: `crm_company`. With: `Estimate`, `Invoice`, `SPA`.
    #[inline]
    pub fn mycompany_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("mycompanyId", value.into()))
    }

    /// `commentsType`: `integer`. Values: `0`, `1`, `2`, `3`. With: `Estimate`.
    #[inline]
    pub fn comments_type(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("commentsType", value.into()))
    }

    /// `quoteNumber`: `string`. With: `Estimate`.
    #[inline]
    pub fn quote_number(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("quoteNumber", value.into()))
    }

    /// `content`: `text`. With: `Estimate`.
    #[inline]
    pub fn content(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("content", value.into()))
    }

    /// `contentType`: `integer`. Values: `0`, `1`, `2`, `3`. With: `Estimate`.
    #[inline]
    pub fn content_type(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("contentType", value.into()))
    }

    /// `terms`: `text`. With: `Estimate`.
    #[inline]
    pub fn terms(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("terms", value.into()))
    }

    /// `termsType`: `integer`. Values: `0`, `1`, `2`, `3`. With: `Estimate`.
    #[inline]
    pub fn terms_type(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("termsType", value.into()))
    }

    /// `storageTypeId`: `integer`. With: `Estimate`.
    #[inline]
    pub fn storage_type_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("storageTypeId", value.into()))
    }

    /// `storageElementIds`: `integer[]`. With: `Estimate`.
    #[inline]
    pub fn storage_element_ids(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("storageElementIds", value.into()))
    }

    /// `clientTitle`: `string`. With: `Estimate`.
    #[inline]
    pub fn client_title(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("clientTitle", value.into()))
    }

    /// `clientAddr`: `string`. With: `Estimate`.
    #[inline]
    pub fn client_addr(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("clientAddr", value.into()))
    }

    /// `clientContact`: `string`. With: `Estimate`.
    #[inline]
    pub fn client_contact(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("clientContact", value.into()))
    }

    /// `clientEmail`: `string`. With: `Estimate`.
    #[inline]
    pub fn client_email(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("clientEmail", value.into()))
    }

    /// `clientPhone`: `string`. With: `Estimate`.
    #[inline]
    pub fn client_phone(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("clientPhone", value.into()))
    }

    /// `clientTpId`: `string`. With: `Estimate`.
    #[inline]
    pub fn client_tp_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("clientTpId", value.into()))
    }

    /// `clientTpaId`: `string`. With: `Estimate`.
    #[inline]
    pub fn client_tpa_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("clientTpaId", value.into()))
    }

    /// `actualDate`: `date`. With: `Estimate`.
    #[inline]
    pub fn actual_date(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("actualDate", value.into()))
    }

    /// `xmlId`: `string`. With: `Invoice`, `SPA`.
    #[inline]
    pub fn xml_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("xmlId", value.into()))
    }

    /// `previousStageId`: `crm_status`. With: `Invoice`, `SPA`.
    #[inline]
    pub fn previous_stage_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("previousStageId", value.into()))
    }

    /// `accountNumber`: `string`. With: `Invoice`.
    #[inline]
    pub fn account_number(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("accountNumber", value.into()))
    }

    /// `opportunityAccount`: `double`. With: `SPA`.
    #[deprecated]
    #[inline]
    pub fn opportunity_account(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("opportunityAccount", value.into()))
    }

    /// `taxValueAccount`: `double`. With: `SPA`.
    #[deprecated]
    #[inline]
    pub fn tax_value_account(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("taxValueAccount", value.into()))
    }

    /// `accountCurrencyId`: `crm_currency`. With: `SPA`.
    ///
    /// See [`CrmCurrencyInput`](crate::types::CrmCurrencyInput).
    #[inline]
    pub fn account_currency_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("accountCurrencyId", value.into()))
    }

    /// Any other condition by its key on the wire: an operator and a field, as in `>=assignedById`.
    ///
    /// Other fields, such as `parentId...` (`crm_entity`), `ufCrm...` (`crm_userfield`).
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

/// Keys of `filter.fm` of `crm.item.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListFilterFm(rt::Params);

impl ListFilterFm {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`. In examples: `integer`.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// `typeId`. Values: `PHONE`, `EMAIL`, `WEB`, `IM`. In examples: `string`.
    #[inline]
    pub fn type_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("typeId", value.into()))
    }

    /// `valueType`. Values: `WORK`, `MOBILE`, `HOME`, `MAILING`, `OTHER`. In examples: `string`.
    #[inline]
    pub fn value_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("valueType", value.into()))
    }

    /// `value`. In examples: `string`.
    #[inline]
    pub fn value(self, value: impl Into<String>) -> Self {
        Self(self.0.text("value", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<ListFilterFm> for rt::Params {
    #[inline]
    fn from(object: ListFilterFm) -> Self {
        object.0
    }
}

impl From<ListFilterFm> for rt::Value {
    #[inline]
    fn from(object: ListFilterFm) -> Self {
        object.0.into_value()
    }
}

/// Keys of `result` of `crm.item.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `items`: `item[]`.
    pub items: Option<Vec<crate::types::UniversalObjectFields>>,
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
        f.field("items", &mut self.items);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `crm.item.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `allowed_only_intranet_user`: `Action is allowed for intranet users only` (HTTP 403).
    AllowedOnlyIntranetUser,
    /// `NOT_FOUND`: `SPA not found` (HTTP 400).
    NotFound,
    /// `INVALID_ARG_VALUE`: `Invalid filter: field '<field>' is not allowed in filter` (HTTP 400).
    InvalidArgValueInvalidFilterFieldNotAllowedFilter,
    /// `INVALID_ARG_VALUE`: `Invalid filter: field '<field>' has invalid value` (HTTP 400).
    InvalidArgValueInvalidFilterFieldHasInvalidValue,
    /// `INVALID_ARG_VALUE`: `Invalid order: field '<field>' is not allowed in order` (HTTP 400).
    InvalidArgValueInvalidOrderFieldNotAllowedOrder,
    /// `INVALID_ARG_VALUE`:
    /// ``Invalid order: allowed sort directions are `ASC, DESC`. But got '<orderValue>' for field '<field>'``
    /// (HTTP 400).
    InvalidArgValueInvalidOrderAllowedSortDirectionsAsc,
    /// `INVALID_ARG_VALUE` with any other text.
    InvalidArgValue,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("allowed_only_intranet_user", "", Self::AllowedOnlyIntranetUser),
        ("NOT_FOUND", "", Self::NotFound),
        (
            "INVALID_ARG_VALUE",
            "Invalid order: allowed sort directions are `ASC, DESC`. But got * for field *",
            Self::InvalidArgValueInvalidOrderAllowedSortDirectionsAsc,
        ),
        (
            "INVALID_ARG_VALUE",
            "Invalid filter: field * is not allowed in filter",
            Self::InvalidArgValueInvalidFilterFieldNotAllowedFilter,
        ),
        (
            "INVALID_ARG_VALUE",
            "Invalid order: field * is not allowed in order",
            Self::InvalidArgValueInvalidOrderFieldNotAllowedOrder,
        ),
        (
            "INVALID_ARG_VALUE",
            "Invalid filter: field * has invalid value",
            Self::InvalidArgValueInvalidFilterFieldHasInvalidValue,
        ),
        ("INVALID_ARG_VALUE", "", Self::InvalidArgValue),
    ];
    const OTHER: Self = Self::Other;
}

/// Update Item: `crm.item.update`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-update.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Update(rt::Params);

impl Update {
    /// A request in which nothing is set yet. Required: `entityTypeId`, `id`, `fields`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `entityTypeId`: `integer`. Required.
    #[inline]
    pub fn entity_type_id(self, value: i64) -> Self {
        Self(self.0.int("entityTypeId", value))
    }

    /// `id`: `integer`. Required.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// `fields`: `object`. Required.
    #[inline]
    pub fn fields(self, value: UpdateFields) -> Self {
        Self(self.0.object("fields", value.into()))
    }

    /// `useOriginalUfNames`: `boolean`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn use_original_uf_names(self, value: bool) -> Self {
        Self(self.0.yes_no("useOriginalUfNames", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Update {
    const NAME: &'static str = "crm.item.update";
    const REQUIRED: &'static [&'static str] = &["entityTypeId", "id", "fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `crm.item.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFields(rt::Params);

impl UpdateFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `title`: `string`. With: `Lead`, `Deal`, `Company`, `Estimate`, `Invoice`, `SPA`.
    #[inline]
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("title", value.into()))
    }

    /// `honorific`: `crm_status`. With: `Lead`, `Contact`.
    #[inline]
    pub fn honorific(self, value: impl Into<String>) -> Self {
        Self(self.0.text("honorific", value.into()))
    }

    /// `name`: `string`. With: `Lead`, `Contact`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("name", value.into()))
    }

    /// `secondName`: `string`. With: `Lead`, `Contact`.
    #[inline]
    pub fn second_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("secondName", value.into()))
    }

    /// `lastName`: `string`. With: `Lead`, `Contact`.
    #[inline]
    pub fn last_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("lastName", value.into()))
    }

    /// `birthdate`: `date`. With: `Lead`, `Contact`.
    #[inline]
    pub fn birthdate(self, value: impl Into<rt::Date>) -> Self {
        Self(self.0.date("birthdate", value.into()))
    }

    /// `companyTitle`: `string`. With: `Lead`.
    #[inline]
    pub fn company_title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("companyTitle", value.into()))
    }

    /// `sourceId`: `crm_status`. With: `Lead`, `Deal`, `Contact`, `Invoice`, `SPA`.
    #[inline]
    pub fn source_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("sourceId", value.into()))
    }

    /// `sourceDescription`: `text`. With: `Lead`, `Deal`, `Contact`, `Invoice`, `SPA`.
    #[inline]
    pub fn source_description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("sourceDescription", value.into()))
    }

    /// `stageId`: `crm_status`. With: `Lead`, `Deal`, `Estimate`, `Invoice`, `SPA`.
    #[inline]
    pub fn stage_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("stageId", value.into()))
    }

    /// `statusDescription`: `text`. With: `Lead`.
    #[inline]
    pub fn status_description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("statusDescription", value.into()))
    }

    /// `post`: `string`. With: `Lead`, `Contact`.
    #[inline]
    pub fn post(self, value: impl Into<String>) -> Self {
        Self(self.0.text("post", value.into()))
    }

    /// `currencyId`: `crm_currency`. With: `Lead`, `Deal`, `Company`, `Estimate`, `Invoice`, `SPA`. In
    /// examples: `string`.
    #[inline]
    pub fn currency_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("currencyId", value.into()))
    }

    /// `isManualOpportunity`: `boolean`. Values: `Y`, `N`. With: `Lead`, `Deal`, `Estimate`, `Invoice`,
    /// `SPA`. In examples: `string`.
    #[inline]
    pub fn is_manual_opportunity(self, value: bool) -> Self {
        Self(self.0.yes_no("isManualOpportunity", value))
    }

    /// `opportunity`: `double`. With: `Lead`, `Deal`, `Estimate`, `Invoice`, `SPA`.
    #[inline]
    pub fn opportunity(self, value: f64) -> Self {
        Self(self.0.number("opportunity", value))
    }

    /// `opened`: `boolean`. Values: `Y`, `N`. In examples: `string`.
    #[inline]
    pub fn opened(self, value: bool) -> Self {
        Self(self.0.yes_no("opened", value))
    }

    /// `comments`: `text`. With: `Lead`, `Deal`, `Contact`, `Company`, `Estimate`, `Invoice`.
    #[inline]
    pub fn comments(self, value: impl Into<String>) -> Self {
        Self(self.0.text("comments", value.into()))
    }

    /// `assignedById`: `user`.
    #[inline]
    pub fn assigned_by_id(self, value: i64) -> Self {
        Self(self.0.int("assignedById", value))
    }

    /// `companyId`: `crm_company`. With: `Lead`, `Deal`, `Contact`, `Estimate`, `Invoice`, `SPA`.
    #[inline]
    pub fn company_id(self, value: i64) -> Self {
        Self(self.0.int("companyId", value))
    }

    /// `contactId`: `crm_contact`. With: `Lead`, `Deal`, `Estimate`, `Invoice`, `SPA`.
    #[inline]
    pub fn contact_id(self, value: i64) -> Self {
        Self(self.0.int("contactId", value))
    }

    /// `contactIds`: `crm_contact[]`. With: `Lead`, `Deal`, `Company`, `Estimate`, `Invoice`, `SPA`.
    #[inline]
    pub fn contact_ids(self, value: impl IntoIterator<Item = i64>) -> Self {
        Self(self.0.ints("contactIds", value))
    }

    /// `originatorId`: `string`. With: `Lead`, `Deal`, `Contact`, `Company`.
    #[inline]
    pub fn originator_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("originatorId", value.into()))
    }

    /// `originId`: `string`. With: `Lead`, `Deal`, `Contact`, `Company`.
    #[inline]
    pub fn origin_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("originId", value.into()))
    }

    /// `webformId`: `integer`. With: `Lead`, `Estimate`, `Invoice`, `SPA`.
    #[inline]
    pub fn webform_id(self, value: i64) -> Self {
        Self(self.0.int("webformId", value))
    }

    /// `observers`: `user[]`. With: `Lead`, `Deal`, `Contact`, `Company`, `Invoice`, `SPA`.
    #[inline]
    pub fn observers(self, value: impl IntoIterator<Item = i64>) -> Self {
        Self(self.0.ints("observers", value))
    }

    /// `utmSource`: `string`. With: `Lead`, `Deal`, `Contact`, `Company`, `Estimate`.
    #[inline]
    pub fn utm_source(self, value: impl Into<String>) -> Self {
        Self(self.0.text("utmSource", value.into()))
    }

    /// `utmMedium`: `string`. Values: `CPC`, `CPM`. With: `Lead`, `Deal`, `Contact`, `Company`, `Estimate`.
    #[inline]
    pub fn utm_medium(self, value: impl Into<String>) -> Self {
        Self(self.0.text("utmMedium", value.into()))
    }

    /// `utmCampaign`: `string`. With: `Lead`, `Deal`, `Contact`, `Company`, `Estimate`.
    #[inline]
    pub fn utm_campaign(self, value: impl Into<String>) -> Self {
        Self(self.0.text("utmCampaign", value.into()))
    }

    /// `utmContent`: `string`. With: `Lead`, `Deal`, `Contact`, `Company`, `Estimate`.
    #[inline]
    pub fn utm_content(self, value: impl Into<String>) -> Self {
        Self(self.0.text("utmContent", value.into()))
    }

    /// `utmTerm`: `string`. With: `Lead`, `Deal`, `Contact`, `Company`, `Estimate`.
    #[inline]
    pub fn utm_term(self, value: impl Into<String>) -> Self {
        Self(self.0.text("utmTerm", value.into()))
    }

    /// `fm`: `crm_multifield[]`. Default: `null`. With: `Lead`, `Contact`, `Company`. In examples:
    /// `object`.
    ///
    /// See [`UpdateFieldsFmEntry`].
    #[inline]
    pub fn fm(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("fm", value.into()))
    }

    /// `typeId`: `crm_status`. With: `Deal`, `Contact`, `Company`.
    #[inline]
    pub fn type_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("typeId", value.into()))
    }

    /// `categoryId`: `integer | crm_category`. With: `Deal`, `SPA`.
    #[inline]
    pub fn category_id(self, value: i64) -> Self {
        Self(self.0.int("categoryId", value))
    }

    /// `isRecurring`: `boolean`. Values: `Y`, `N`. With: `Deal`.
    #[inline]
    pub fn is_recurring(self, value: bool) -> Self {
        Self(self.0.yes_no("isRecurring", value))
    }

    /// `probability`: `integer`. With: `Deal`.
    #[inline]
    pub fn probability(self, value: i64) -> Self {
        Self(self.0.int("probability", value))
    }

    /// `taxValue`: `double`. With: `Deal`, `Estimate`, `Invoice`, `SPA`.
    #[inline]
    pub fn tax_value(self, value: f64) -> Self {
        Self(self.0.number("taxValue", value))
    }

    /// `quoteId`: `crm_quote`. With: `Deal`.
    #[inline]
    pub fn quote_id(self, value: i64) -> Self {
        Self(self.0.int("quoteId", value))
    }

    /// `begindate`: `date`. With: `Deal`, `Estimate`, `Invoice`, `SPA`.
    #[inline]
    pub fn begindate(self, value: impl Into<rt::Date>) -> Self {
        Self(self.0.date("begindate", value.into()))
    }

    /// `closedate`: `date`. With: `Deal`, `Estimate`, `Invoice`, `SPA`.
    #[inline]
    pub fn closedate(self, value: impl Into<rt::Date>) -> Self {
        Self(self.0.date("closedate", value.into()))
    }

    /// `leadId`: `crm_lead`. With: `Deal`, `Contact`, `Company`, `Estimate`.
    #[inline]
    pub fn lead_id(self, value: i64) -> Self {
        Self(self.0.int("leadId", value))
    }

    /// `additionalInfo`: `string`. With: `Deal`.
    #[inline]
    pub fn additional_info(self, value: impl Into<String>) -> Self {
        Self(self.0.text("additionalInfo", value.into()))
    }

    /// `locationId`: `location`. With: `Deal`, `Estimate`, `Invoice`.
    #[inline]
    pub fn location_id(self, value: i64) -> Self {
        Self(self.0.int("locationId", value))
    }

    /// `photo`: `file`. With: `Contact`.
    #[inline]
    pub fn photo(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("photo", value.into()))
    }

    /// `export`: `boolean`. With: `Contact`.
    #[inline]
    pub fn export(self, value: bool) -> Self {
        Self(self.0.flag("export", value))
    }

    /// `companyIds`: `crm_company`. With: `Contact`.
    #[inline]
    pub fn company_ids(self, value: i64) -> Self {
        Self(self.0.int("companyIds", value))
    }

    /// `originVersion`: `string`. With: `Contact`, `Company`.
    #[inline]
    pub fn origin_version(self, value: impl Into<String>) -> Self {
        Self(self.0.text("originVersion", value.into()))
    }

    /// `logo`: `file`. With: `Company`.
    #[inline]
    pub fn logo(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("logo", value.into()))
    }

    /// `bankingDetails`: `string`. With: `Company`.
    #[inline]
    pub fn banking_details(self, value: impl Into<String>) -> Self {
        Self(self.0.text("bankingDetails", value.into()))
    }

    /// `industry`: `crm_status`. With: `Company`.
    #[inline]
    pub fn industry(self, value: impl Into<String>) -> Self {
        Self(self.0.text("industry", value.into()))
    }

    /// `employees`: `crm_status`. With: `Company`.
    #[inline]
    pub fn employees(self, value: impl Into<String>) -> Self {
        Self(self.0.text("employees", value.into()))
    }

    /// `revenue`: `double`. With: `Company`.
    #[inline]
    pub fn revenue(self, value: f64) -> Self {
        Self(self.0.number("revenue", value))
    }

    /// `isMyCompany`: `boolean`. With: `Company`.
    #[inline]
    pub fn is_my_company(self, value: bool) -> Self {
        Self(self.0.flag("isMyCompany", value))
    }

    /// `content`: `text`. With: `Estimate`.
    #[inline]
    pub fn content(self, value: impl Into<String>) -> Self {
        Self(self.0.text("content", value.into()))
    }

    /// `terms`: `text`. With: `Estimate`.
    #[inline]
    pub fn terms(self, value: impl Into<String>) -> Self {
        Self(self.0.text("terms", value.into()))
    }

    /// `dealId`: `crm_deal`. With: `Estimate`.
    #[inline]
    pub fn deal_id(self, value: i64) -> Self {
        Self(self.0.int("dealId", value))
    }

    /// `storageTypeId`: `integer`. Values: `1`, `2`, `3`. With: `Estimate`.
    #[inline]
    pub fn storage_type_id(self, value: i64) -> Self {
        Self(self.0.int("storageTypeId", value))
    }

    /// `storageElementIds`: `integer`. With: `Estimate`.
    #[inline]
    pub fn storage_element_ids(self, value: i64) -> Self {
        Self(self.0.int("storageElementIds", value))
    }

    /// `actualDate`: `date`. With: `Estimate`.
    #[inline]
    pub fn actual_date(self, value: impl Into<rt::Date>) -> Self {
        Self(self.0.date("actualDate", value.into()))
    }

    /// `mycompanyId`: `crm_company`. With: `Estimate`, `Invoice`, `SPA`.
    #[inline]
    pub fn mycompany_id(self, value: i64) -> Self {
        Self(self.0.int("mycompanyId", value))
    }

    /// `xmlId`: `string`. With: `Invoice`, `SPA`.
    #[inline]
    pub fn xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("xmlId", value.into()))
    }

    /// Any other key by its name on the wire, such as `ufCrm...` (`crm_userfield`), `parentId...`
    /// (`crm_entity`).
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

/// Keys of `fields.fm.<key>` of `crm.item.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFieldsFmEntry(rt::Params);

impl UpdateFieldsFmEntry {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`.
    #[inline]
    pub fn id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("id", value.into()))
    }

    /// `typeId`. Values: `PHONE`, `EMAIL`, `WEB`, `IM` or others. In examples: `string`.
    #[inline]
    pub fn type_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("typeId", value.into()))
    }

    /// `valueType`. Values: `WORK`, `MOBILE`, `HOME`, `MAILING`, `OTHER` or others. In examples: `string`.
    #[inline]
    pub fn value_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("valueType", value.into()))
    }

    /// `value`. In examples: `string`.
    #[inline]
    pub fn value(self, value: impl Into<String>) -> Self {
        Self(self.0.text("value", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<UpdateFieldsFmEntry> for rt::Params {
    #[inline]
    fn from(object: UpdateFieldsFmEntry) -> Self {
        object.0
    }
}

impl From<UpdateFieldsFmEntry> for rt::Value {
    #[inline]
    fn from(object: UpdateFieldsFmEntry) -> Self {
        object.0.into_value()
    }
}

/// What can go wrong in `crm.item.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `allowed_only_intranet_user`: `Action is allowed only for intranet users` (HTTP 403).
    AllowedOnlyIntranetUser,
    /// `NOT_FOUND`: `Smart process not found` (HTTP 400).
    NotFound,
    /// `ACCESS_DENIED`: `Access denied` (HTTP 400).
    AccessDenied,
    /// `CRM_FIELD_ERROR_VALUE_NOT_VALID`: `Invalid value for field "<field>"` (HTTP 400).
    CrmFieldErrorValueNotValid,
    /// `100`: ``Expected iterable value for multiple field, but got `type` instead`` (HTTP 400).
    Code100,
    /// An empty code: `Insufficient permissions to change the stage` (HTTP 400).
    NoCode,
    /// `UPDATE_DYNAMIC_ITEM_RESTRICTED`: `You cannot change the item due to your plan restrictions` (HTTP
    /// 400).
    UpdateDynamicItemRestricted,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("allowed_only_intranet_user", "", Self::AllowedOnlyIntranetUser),
        ("NOT_FOUND", "", Self::NotFound),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("CRM_FIELD_ERROR_VALUE_NOT_VALID", "", Self::CrmFieldErrorValueNotValid),
        ("100", "", Self::Code100),
        ("", "", Self::NoCode),
        ("UPDATE_DYNAMIC_ITEM_RESTRICTED", "", Self::UpdateDynamicItemRestricted),
    ];
    const OTHER: Self = Self::Other;
}
