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

    /// `typeId`.
    #[inline]
    pub fn type_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("typeId", value.into()))
    }

    /// `valueType`.
    #[inline]
    pub fn value_type(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("valueType", value.into()))
    }

    /// `value`.
    #[inline]
    pub fn value(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("value", value.into()))
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

/// Keys of `result` of `crm.item.add`, `result` of `crm.item.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutput {
    /// `item`: `item`.
    pub item: Option<AddOutputItem>,
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

/// Keys of `result.item` of `crm.item.add`, `result.item` of `crm.item.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutputItem {
    /// `assignedById`: `user`.
    pub assigned_by_id: Option<i64>,
    /// `createdBy`: `user`.
    pub created_by: Option<i64>,
    /// `createdTime`: `datetime`.
    pub created_time: Option<rt::DateTime>,
    /// `entityTypeId`: `integer`.
    pub entity_type_id: Option<i64>,
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `lastActivityBy`: `user`.
    pub last_activity_by: Option<i64>,
    /// `lastActivityTime`: `datetime`.
    pub last_activity_time: Option<rt::DateTime>,
    /// `opened`: `boolean`. In examples: `string`.
    pub opened: Option<bool>,
    /// `updatedBy`: `user`.
    pub updated_by: Option<i64>,
    /// `updatedTime`: `datetime`.
    pub updated_time: Option<rt::DateTime>,
    /// `utmCampaign`: `string`.
    pub utm_campaign: Option<String>,
    /// `utmContent`: `string`.
    pub utm_content: Option<String>,
    /// `utmMedium`: `string`. Values: `CPC`, `CPM`.
    pub utm_medium: Option<String>,
    /// `utmSource`: `string`.
    pub utm_source: Option<String>,
    /// `utmTerm`: `string`.
    pub utm_term: Option<String>,
    /// `webformId`: `integer`.
    pub webform_id: Option<i64>,
    /// `dateCreateShort`: `datetime`. With: `Lead`, `Deal`, `Estimate`.
    pub date_create_short: Option<rt::DateTime>,
    /// `dateModifyShort`: `datetime`. With: `Lead`, `Deal`, `Estimate`.
    pub date_modify_short: Option<rt::DateTime>,
    /// `companyId`: `crm_company`. With: `Lead`, `Deal`, `Contact`, `Estimate`, `Invoice`, `SPA`.
    pub company_id: Option<i64>,
    /// `contactId`: `crm_contact`. With: `Lead`, `Deal`, `Estimate`, `Invoice`, `SPA`.
    pub contact_id: Option<i64>,
    /// `stageId`: `crm_status`. With: `Lead`, `Deal`, `Estimate`, `Invoice`, `SPA`.
    pub stage_id: Option<String>,
    /// `isConvert`: `boolean`. With: `Lead`.
    pub is_convert: Option<bool>,
    /// `statusDescription`: `text`. With: `Lead`.
    pub status_description: Option<String>,
    /// `stageSemanticId`: `string`. Values: `P`, `S`, `F`. With: `Lead`, `Deal`.
    pub stage_semantic_id: Option<String>,
    /// `productId`: `string`. With: `Lead`, `Deal`.
    #[deprecated]
    pub product_id: Option<String>,
    /// `opportunity`: `double`. With: `Lead`, `Deal`, `Estimate`, `Invoice`, `SPA`.
    pub opportunity: Option<f64>,
    /// `currencyId`: `crm_currency`. With: `Lead`, `Deal`, `Company`, `Estimate`, `Invoice`, `SPA`. In
    /// examples: `string`.
    pub currency_id: Option<String>,
    /// `sourceId`: `crm_status`. With: `Lead`, `Deal`, `Contact`, `Invoice`, `SPA`.
    pub source_id: Option<String>,
    /// `sourceDescription`: `text`. With: `Lead`, `Deal`, `Contact`, `Invoice`, `SPA`.
    pub source_description: Option<String>,
    /// `title`: `string`. With: `Lead`, `Deal`, `Company`, `Estimate`, `Invoice`, `SPA`.
    pub title: Option<String>,
    /// `name`: `string`. With: `Lead`, `Contact`.
    pub name: Option<String>,
    /// `lastName`: `string`. With: `Lead`, `Contact`.
    pub last_name: Option<String>,
    /// `secondName`: `string`. With: `Lead`, `Contact`.
    pub second_name: Option<String>,
    /// `shortName`: `string`. With: `Lead`, `Contact`.
    pub short_name: Option<String>,
    /// `companyTitle`: `string`. With: `Lead`.
    pub company_title: Option<String>,
    /// `post`: `string`. With: `Lead`, `Contact`.
    pub post: Option<String>,
    /// `address`: `text`. With: `Lead`, `Contact`, `Company`.
    #[deprecated]
    pub address: Option<String>,
    /// `comments`: `text`. With: `Lead`, `Deal`, `Contact`, `Company`, `Estimate`, `Invoice`.
    pub comments: Option<String>,
    /// `originatorId`: `string`. With: `Lead`, `Deal`, `Contact`, `Company`.
    pub originator_id: Option<String>,
    /// `originId`: `string`. With: `Lead`, `Deal`, `Contact`, `Company`.
    pub origin_id: Option<String>,
    /// `dateClosed`: `datetime`. With: `Lead`.
    pub date_closed: Option<rt::DateTime>,
    /// `birthdate`: `date`. With: `Lead`, `Contact`.
    pub birthdate: Option<rt::Date>,
    /// `honorific`: `crm_status`. With: `Lead`, `Contact`.
    pub honorific: Option<String>,
    /// `hasPhone`: `boolean`. With: `Lead`, `Contact`, `Company`.
    pub has_phone: Option<bool>,
    /// `hasEmail`: `boolean`. With: `Lead`, `Contact`, `Company`.
    pub has_email: Option<bool>,
    /// `hasImol`: `boolean`. With: `Lead`, `Contact`, `Company`.
    pub has_imol: Option<bool>,
    /// `login`: `string`. With: `Lead`, `Contact`.
    #[deprecated]
    pub login: Option<String>,
    /// `isReturnCustomer`: `boolean`. With: `Lead`, `Deal`. In examples: `string`.
    pub is_return_customer: Option<bool>,
    /// `searchContent`: `text`. With: `Lead`, `Deal`, `Contact`, `Company`, `Estimate`.
    pub search_content: Option<String>,
    /// `isManualOpportunity`: `boolean`. With: `Lead`, `Deal`, `Estimate`, `Invoice`, `SPA`. In examples:
    /// `string`.
    pub is_manual_opportunity: Option<bool>,
    /// `movedBy`: `user`. With: `Lead`, `Deal`, `Invoice`, `SPA`.
    pub moved_by: Option<i64>,
    /// `movedTime`: `datetime`. With: `Lead`, `Deal`, `Invoice`, `SPA`.
    pub moved_time: Option<rt::DateTime>,
    /// `phoneMobile`: `string`. With: `Lead`, `Contact`, `Company`.
    pub phone_mobile: Option<String>,
    /// `phoneWork`: `string`. With: `Lead`, `Contact`, `Company`.
    pub phone_work: Option<String>,
    /// `phoneMailing`: `string`. With: `Lead`, `Contact`, `Company`.
    pub phone_mailing: Option<String>,
    /// `emailHome`: `string`. With: `Lead`, `Contact`, `Company`.
    pub email_home: Option<String>,
    /// `emailWork`: `string`. With: `Lead`, `Contact`, `Company`.
    pub email_work: Option<String>,
    /// `emailMailing`: `string`. With: `Lead`, `Contact`, `Company`.
    pub email_mailing: Option<String>,
    /// `skype`: `string`. With: `Lead`.
    pub skype: Option<String>,
    /// `icq`: `string`. With: `Lead`.
    pub icq: Option<String>,
    /// `imol`: `string`. With: `Lead`, `Contact`, `Company`.
    pub imol: Option<String>,
    /// `email`: `string`. With: `Lead`, `Contact`, `Company`.
    pub email: Option<String>,
    /// `phone`: `string`. With: `Lead`, `Contact`, `Company`.
    pub phone: Option<String>,
    /// `observers`: `user[]`. With: `Lead`, `Deal`, `Contact`, `Company`, `Invoice`, `SPA`.
    pub observers: Option<Vec<i64>>,
    /// `contactIds`: `crm_contact[]`. With: `Lead`, `Deal`, `Company`, `Estimate`, `Invoice`, `SPA`.
    pub contact_ids: Option<Vec<i64>>,
    /// `fm`: `crm_multifield`. With: `Lead`, `Contact`, `Company`.
    pub fm: Option<AddOutputItemFm>,
    /// `leadId`: `crm_lead`. With: `Deal`, `Contact`, `Company`, `Estimate`.
    pub lead_id: Option<i64>,
    /// `quoteId`: `crm_quote`. With: `Deal`.
    pub quote_id: Option<i64>,
    /// `categoryId`: `crm_category`. With: `Deal`, `Contact`, `Company`, `Invoice`, `SPA`.
    pub category_id: Option<i64>,
    /// `isNew`: `boolean`. With: `Deal`. In examples: `string`.
    pub is_new: Option<bool>,
    /// `isRecurring`: `boolean`. With: `Deal`. In examples: `string`.
    pub is_recurring: Option<bool>,
    /// `isRepeatedApproach`: `boolean`. With: `Deal`. In examples: `string`.
    pub is_repeated_approach: Option<bool>,
    /// `closed`: `boolean`. With: `Deal`, `Estimate`. In examples: `string`.
    pub closed: Option<bool>,
    /// `typeId`: `crm_status`. With: `Deal`, `Contact`, `Company`.
    pub type_id: Option<String>,
    /// `taxValue`: `double`. With: `Deal`, `Estimate`, `Invoice`, `SPA`.
    pub tax_value: Option<f64>,
    /// `probability`: `integer`. With: `Deal`.
    pub probability: Option<i64>,
    /// `begindate`: `date`. With: `Deal`, `Estimate`, `Invoice`, `SPA`.
    pub begindate: Option<rt::Date>,
    /// `begindateShort`: `datetime`. With: `Deal`, `Estimate`.
    pub begindate_short: Option<rt::DateTime>,
    /// `closedate`: `date`. With: `Deal`, `Estimate`, `Invoice`, `SPA`.
    pub closedate: Option<rt::Date>,
    /// `closedateShort`: `datetime`. With: `Deal`, `Estimate`.
    pub closedate_short: Option<rt::DateTime>,
    /// `eventDate`: `datetime`. With: `Deal`.
    pub event_date: Option<rt::DateTime>,
    /// `eventDateShort`: `datetime`. With: `Deal`.
    pub event_date_short: Option<rt::DateTime>,
    /// `eventId`: `crm_status`. With: `Deal`.
    pub event_id: Option<String>,
    /// `eventDescription`: `text`. With: `Deal`.
    pub event_description: Option<String>,
    /// `locationId`: `location`. With: `Deal`, `Estimate`, `Invoice`.
    pub location_id: Option<i64>,
    /// `additionalInfo`: `string`. With: `Deal`.
    pub additional_info: Option<String>,
    /// `orderStage`: `string`. With: `Deal`.
    pub order_stage: Option<String>,
    /// `isWork`: `boolean`. With: `Deal`.
    pub is_work: Option<bool>,
    /// `isWon`: `boolean`. With: `Deal`.
    pub is_won: Option<bool>,
    /// `isLose`: `boolean`. With: `Deal`.
    pub is_lose: Option<bool>,
    /// `receivedAmount`: `string`. With: `Deal`.
    pub received_amount: Option<String>,
    /// `lostAmount`: `string`. With: `Deal`.
    pub lost_amount: Option<String>,
    /// `hasProducts`: `boolean`. With: `Deal`, `Estimate`.
    pub has_products: Option<bool>,
    /// `photo`: `file`. With: `Contact`.
    pub photo: Option<rt::Value>,
    /// `export`: `boolean`. With: `Contact`.
    pub export: Option<bool>,
    /// `originVersion`: `string`. With: `Contact`, `Company`.
    pub origin_version: Option<String>,
    /// `companyIds`: `crm_company[]`. With: `Contact`.
    pub company_ids: Option<Vec<i64>>,
    /// `logo`: `file`. With: `Company`.
    pub logo: Option<rt::Value>,
    /// `addressLegal`: `text`. With: `Company`.
    #[deprecated]
    pub address_legal: Option<String>,
    /// `bankingDetails`: `string`. With: `Company`.
    pub banking_details: Option<String>,
    /// `industry`: `crm_status`. With: `Company`.
    pub industry: Option<String>,
    /// `revenue`: `double`. With: `Company`.
    pub revenue: Option<f64>,
    /// `employees`: `crm_status`. With: `Company`.
    pub employees: Option<String>,
    /// `isMyCompany`: `boolean`. With: `Company`.
    pub is_my_company: Option<bool>,
    /// `ufLogo`: `file`. With: `Company`.
    pub uf_logo: Option<rt::Value>,
    /// `ufStamp`: `file`. With: `Company`.
    pub uf_stamp: Option<rt::Value>,
    /// `ufDirectorSign`: `file`. With: `Company`.
    pub uf_director_sign: Option<rt::Value>,
    /// `ufAccountantSign`: `file`. With: `Company`.
    pub uf_accountant_sign: Option<rt::Value>,
    /// `dealId`: `crm_deal`. With: `Estimate`.
    pub deal_id: Option<i64>,
    /// `personTypeId`: `integer`. With: `Estimate`.
    pub person_type_id: Option<i64>,
    /// `mycompanyId`: `crm_company`. With: `Estimate`, `Invoice`, `SPA`.
    pub mycompany_id: Option<i64>,
    /// `commentsType`: `integer`. Values: `0`, `1`, `2`, `3`. With: `Estimate`.
    pub comments_type: Option<i64>,
    /// `quoteNumber`: `string`. With: `Estimate`.
    pub quote_number: Option<String>,
    /// `content`: `text`. With: `Estimate`.
    pub content: Option<String>,
    /// `contentType`: `integer`. Values: `0`, `1`, `2`, `3`. With: `Estimate`.
    pub content_type: Option<i64>,
    /// `terms`: `text`. With: `Estimate`.
    pub terms: Option<String>,
    /// `termsType`: `integer`. Values: `0`, `1`, `2`, `3`. With: `Estimate`.
    pub terms_type: Option<i64>,
    /// `storageTypeId`: `integer`. With: `Estimate`.
    pub storage_type_id: Option<i64>,
    /// `storageElementIds`: `integer[]`. With: `Estimate`.
    pub storage_element_ids: Option<Vec<i64>>,
    /// `clientTitle`: `string`. With: `Estimate`.
    pub client_title: Option<String>,
    /// `clientAddr`: `string`. With: `Estimate`.
    pub client_addr: Option<String>,
    /// `clientContact`: `string`. With: `Estimate`.
    pub client_contact: Option<String>,
    /// `clientEmail`: `string`. With: `Estimate`.
    pub client_email: Option<String>,
    /// `clientPhone`: `string`. With: `Estimate`.
    pub client_phone: Option<String>,
    /// `clientTpId`: `string`. With: `Estimate`.
    pub client_tp_id: Option<String>,
    /// `clientTpaId`: `string`. With: `Estimate`.
    pub client_tpa_id: Option<String>,
    /// `actualDate`: `date`. With: `Estimate`.
    pub actual_date: Option<rt::Date>,
    /// `xmlId`: `string`. With: `Invoice`, `SPA`.
    pub xml_id: Option<String>,
    /// `previousStageId`: `crm_status`. With: `Invoice`, `SPA`.
    pub previous_stage_id: Option<String>,
    /// `accountNumber`: `string`. With: `Invoice`.
    pub account_number: Option<String>,
    /// `opportunityAccount`: `double`. With: `SPA`.
    #[deprecated]
    pub opportunity_account: Option<f64>,
    /// `taxValueAccount`: `double`. With: `SPA`.
    #[deprecated]
    pub tax_value_account: Option<f64>,
    /// `accountCurrencyId`: `crm_currency`. With: `SPA`.
    pub account_currency_id: Option<crate::types::CrmCurrency>,
    /// What no field has taken, such as `parentId...` (`crm_entity`), `ufCrm...` (`crm_userfield`).
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for AddOutputItem {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("AddOutputItem", self, f)
    }
}

impl rt::Object for AddOutputItem {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("assignedById", &mut self.assigned_by_id);
        f.int("createdBy", &mut self.created_by);
        f.date_time("createdTime", &mut self.created_time);
        f.int("entityTypeId", &mut self.entity_type_id);
        f.int("id", &mut self.id);
        f.int("lastActivityBy", &mut self.last_activity_by);
        f.date_time("lastActivityTime", &mut self.last_activity_time);
        f.flag("opened", &mut self.opened);
        f.int("updatedBy", &mut self.updated_by);
        f.date_time("updatedTime", &mut self.updated_time);
        f.text("utmCampaign", &mut self.utm_campaign);
        f.text("utmContent", &mut self.utm_content);
        f.text("utmMedium", &mut self.utm_medium);
        f.text("utmSource", &mut self.utm_source);
        f.text("utmTerm", &mut self.utm_term);
        f.int("webformId", &mut self.webform_id);
        f.date_time("dateCreateShort", &mut self.date_create_short);
        f.date_time("dateModifyShort", &mut self.date_modify_short);
        f.int("companyId", &mut self.company_id);
        f.int("contactId", &mut self.contact_id);
        f.text("stageId", &mut self.stage_id);
        f.flag("isConvert", &mut self.is_convert);
        f.text("statusDescription", &mut self.status_description);
        f.text("stageSemanticId", &mut self.stage_semantic_id);
        f.text("productId", &mut self.product_id);
        f.number("opportunity", &mut self.opportunity);
        f.text("currencyId", &mut self.currency_id);
        f.text("sourceId", &mut self.source_id);
        f.text("sourceDescription", &mut self.source_description);
        f.text("title", &mut self.title);
        f.text("name", &mut self.name);
        f.text("lastName", &mut self.last_name);
        f.text("secondName", &mut self.second_name);
        f.text("shortName", &mut self.short_name);
        f.text("companyTitle", &mut self.company_title);
        f.text("post", &mut self.post);
        f.text("address", &mut self.address);
        f.text("comments", &mut self.comments);
        f.text("originatorId", &mut self.originator_id);
        f.text("originId", &mut self.origin_id);
        f.date_time("dateClosed", &mut self.date_closed);
        f.date("birthdate", &mut self.birthdate);
        f.text("honorific", &mut self.honorific);
        f.flag("hasPhone", &mut self.has_phone);
        f.flag("hasEmail", &mut self.has_email);
        f.flag("hasImol", &mut self.has_imol);
        f.text("login", &mut self.login);
        f.flag("isReturnCustomer", &mut self.is_return_customer);
        f.text("searchContent", &mut self.search_content);
        f.flag("isManualOpportunity", &mut self.is_manual_opportunity);
        f.int("movedBy", &mut self.moved_by);
        f.date_time("movedTime", &mut self.moved_time);
        f.text("phoneMobile", &mut self.phone_mobile);
        f.text("phoneWork", &mut self.phone_work);
        f.text("phoneMailing", &mut self.phone_mailing);
        f.text("emailHome", &mut self.email_home);
        f.text("emailWork", &mut self.email_work);
        f.text("emailMailing", &mut self.email_mailing);
        f.text("skype", &mut self.skype);
        f.text("icq", &mut self.icq);
        f.text("imol", &mut self.imol);
        f.text("email", &mut self.email);
        f.text("phone", &mut self.phone);
        f.field("observers", &mut self.observers);
        f.field("contactIds", &mut self.contact_ids);
        f.field("fm", &mut self.fm);
        f.int("leadId", &mut self.lead_id);
        f.int("quoteId", &mut self.quote_id);
        f.int("categoryId", &mut self.category_id);
        f.flag("isNew", &mut self.is_new);
        f.flag("isRecurring", &mut self.is_recurring);
        f.flag("isRepeatedApproach", &mut self.is_repeated_approach);
        f.flag("closed", &mut self.closed);
        f.text("typeId", &mut self.type_id);
        f.number("taxValue", &mut self.tax_value);
        f.int("probability", &mut self.probability);
        f.date("begindate", &mut self.begindate);
        f.date_time("begindateShort", &mut self.begindate_short);
        f.date("closedate", &mut self.closedate);
        f.date_time("closedateShort", &mut self.closedate_short);
        f.date_time("eventDate", &mut self.event_date);
        f.date_time("eventDateShort", &mut self.event_date_short);
        f.text("eventId", &mut self.event_id);
        f.text("eventDescription", &mut self.event_description);
        f.int("locationId", &mut self.location_id);
        f.text("additionalInfo", &mut self.additional_info);
        f.text("orderStage", &mut self.order_stage);
        f.flag("isWork", &mut self.is_work);
        f.flag("isWon", &mut self.is_won);
        f.flag("isLose", &mut self.is_lose);
        f.text("receivedAmount", &mut self.received_amount);
        f.text("lostAmount", &mut self.lost_amount);
        f.flag("hasProducts", &mut self.has_products);
        f.value("photo", &mut self.photo);
        f.flag("export", &mut self.export);
        f.text("originVersion", &mut self.origin_version);
        f.field("companyIds", &mut self.company_ids);
        f.value("logo", &mut self.logo);
        f.text("addressLegal", &mut self.address_legal);
        f.text("bankingDetails", &mut self.banking_details);
        f.text("industry", &mut self.industry);
        f.number("revenue", &mut self.revenue);
        f.text("employees", &mut self.employees);
        f.flag("isMyCompany", &mut self.is_my_company);
        f.value("ufLogo", &mut self.uf_logo);
        f.value("ufStamp", &mut self.uf_stamp);
        f.value("ufDirectorSign", &mut self.uf_director_sign);
        f.value("ufAccountantSign", &mut self.uf_accountant_sign);
        f.int("dealId", &mut self.deal_id);
        f.int("personTypeId", &mut self.person_type_id);
        f.int("mycompanyId", &mut self.mycompany_id);
        f.int("commentsType", &mut self.comments_type);
        f.text("quoteNumber", &mut self.quote_number);
        f.text("content", &mut self.content);
        f.int("contentType", &mut self.content_type);
        f.text("terms", &mut self.terms);
        f.int("termsType", &mut self.terms_type);
        f.int("storageTypeId", &mut self.storage_type_id);
        f.field("storageElementIds", &mut self.storage_element_ids);
        f.text("clientTitle", &mut self.client_title);
        f.text("clientAddr", &mut self.client_addr);
        f.text("clientContact", &mut self.client_contact);
        f.text("clientEmail", &mut self.client_email);
        f.text("clientPhone", &mut self.client_phone);
        f.text("clientTpId", &mut self.client_tp_id);
        f.text("clientTpaId", &mut self.client_tpa_id);
        f.date("actualDate", &mut self.actual_date);
        f.text("xmlId", &mut self.xml_id);
        f.text("previousStageId", &mut self.previous_stage_id);
        f.text("accountNumber", &mut self.account_number);
        f.number("opportunityAccount", &mut self.opportunity_account);
        f.number("taxValueAccount", &mut self.tax_value_account);
        f.field("accountCurrencyId", &mut self.account_currency_id);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.item.fm` of `crm.item.add`, `result.items.fm` of `crm.item.list`, `result.item.fm`
/// of `crm.item.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutputItemFm {
    /// `id`.
    pub id: Option<rt::Value>,
    /// `typeId`.
    pub type_id: Option<rt::Value>,
    /// `valueType`.
    pub value_type: Option<rt::Value>,
    /// `value`.
    pub value: Option<rt::Value>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for AddOutputItemFm {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("AddOutputItemFm", self, f)
    }
}

impl rt::Object for AddOutputItemFm {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.value("id", &mut self.id);
        f.value("typeId", &mut self.type_id);
        f.value("valueType", &mut self.value_type);
        f.value("value", &mut self.value);
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
    type Output = GetOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `crm.item.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `item`: `item`.
    pub item: Option<GetOutputItem>,
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
        f.field("item", &mut self.item);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.item` of `crm.item.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputItem {
    /// `assignedById`: `user`.
    pub assigned_by_id: Option<i64>,
    /// `createdBy`: `user`.
    pub created_by: Option<i64>,
    /// `createdTime`: `datetime`.
    pub created_time: Option<rt::DateTime>,
    /// `entityTypeId`: `integer`.
    pub entity_type_id: Option<i64>,
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `lastActivityBy`: `user`.
    pub last_activity_by: Option<i64>,
    /// `lastActivityTime`: `datetime`.
    pub last_activity_time: Option<rt::DateTime>,
    /// `opened`: `boolean`. In examples: `string`.
    pub opened: Option<bool>,
    /// `updatedBy`: `user`.
    pub updated_by: Option<i64>,
    /// `updatedTime`: `datetime`.
    pub updated_time: Option<rt::DateTime>,
    /// `utmCampaign`: `string`.
    pub utm_campaign: Option<String>,
    /// `utmContent`: `string`.
    pub utm_content: Option<String>,
    /// `utmMedium`: `string`. Values: `CPC`, `CPM`.
    pub utm_medium: Option<String>,
    /// `utmSource`: `string`.
    pub utm_source: Option<String>,
    /// `utmTerm`: `string`.
    pub utm_term: Option<String>,
    /// `webformId`: `integer`.
    pub webform_id: Option<i64>,
    /// `dateCreateShort`: `datetime`. With: `Lead`, `Deal`, `Estimate`.
    pub date_create_short: Option<rt::DateTime>,
    /// `dateModifyShort`: `datetime`. With: `Lead`, `Deal`, `Estimate`.
    pub date_modify_short: Option<rt::DateTime>,
    /// `companyId`: `crm_company`. With: `Lead`, `Deal`, `Contact`, `Estimate`, `Invoice`, `SPA`.
    pub company_id: Option<i64>,
    /// `contactId`: `crm_contact`. With: `Lead`, `Deal`, `Estimate`, `Invoice`, `SPA`.
    pub contact_id: Option<i64>,
    /// `stageId`: `crm_status`. With: `Lead`, `Deal`, `Estimate`, `Invoice`, `SPA`.
    pub stage_id: Option<String>,
    /// `isConvert`: `boolean`. With: `Lead`.
    pub is_convert: Option<bool>,
    /// `statusDescription`: `text`. With: `Lead`.
    pub status_description: Option<String>,
    /// `stageSemanticId`: `string`. Values: `P`, `S`, `F`. With: `Lead`, `Deal`.
    pub stage_semantic_id: Option<String>,
    /// `productId`: `string`. With: `Lead`, `Deal`.
    #[deprecated]
    pub product_id: Option<String>,
    /// `opportunity`: `double`. With: `Lead`, `Deal`, `Estimate`, `Invoice`, `SPA`.
    pub opportunity: Option<f64>,
    /// `currencyId`: `crm_currency`. With: `Lead`, `Deal`, `Company`, `Estimate`, `Invoice`, `SPA`. In
    /// examples: `string`.
    pub currency_id: Option<String>,
    /// `sourceId`: `crm_status`. With: `Lead`, `Deal`, `Contact`, `Invoice`, `SPA`.
    pub source_id: Option<String>,
    /// `sourceDescription`: `text`. With: `Lead`, `Deal`, `Contact`, `Invoice`, `SPA`.
    pub source_description: Option<String>,
    /// `title`: `string`. With: `Lead`, `Deal`, `Company`, `Estimate`, `Invoice`, `SPA`.
    pub title: Option<String>,
    /// `name`: `string`. With: `Lead`, `Contact`.
    pub name: Option<String>,
    /// `lastName`: `string`. With: `Lead`, `Contact`.
    pub last_name: Option<String>,
    /// `secondName`: `string`. With: `Lead`, `Contact`.
    pub second_name: Option<String>,
    /// `shortName`: `string`. With: `Lead`, `Contact`.
    pub short_name: Option<String>,
    /// `companyTitle`: `string`. With: `Lead`.
    pub company_title: Option<String>,
    /// `post`: `string`. With: `Lead`, `Contact`.
    pub post: Option<String>,
    /// `address`: `text`. With: `Lead`, `Contact`, `Company`.
    #[deprecated]
    pub address: Option<String>,
    /// `comments`: `text`. With: `Lead`, `Deal`, `Contact`, `Company`, `Estimate`, `Invoice`.
    pub comments: Option<String>,
    /// `originatorId`: `string`. With: `Lead`, `Deal`, `Contact`, `Company`.
    pub originator_id: Option<String>,
    /// `originId`: `string`. With: `Lead`, `Deal`, `Contact`, `Company`.
    pub origin_id: Option<String>,
    /// `dateClosed`: `datetime`. With: `Lead`.
    pub date_closed: Option<rt::DateTime>,
    /// `birthdate`: `date`. With: `Lead`, `Contact`.
    pub birthdate: Option<rt::Date>,
    /// `honorific`: `crm_status`. With: `Lead`, `Contact`.
    pub honorific: Option<String>,
    /// `hasPhone`: `boolean`. With: `Lead`, `Contact`, `Company`. In examples: `string`.
    pub has_phone: Option<bool>,
    /// `hasEmail`: `boolean`. With: `Lead`, `Contact`, `Company`. In examples: `string`.
    pub has_email: Option<bool>,
    /// `hasImol`: `boolean`. With: `Lead`, `Contact`, `Company`. In examples: `string`.
    pub has_imol: Option<bool>,
    /// `login`: `string`. With: `Lead`, `Contact`.
    #[deprecated]
    pub login: Option<String>,
    /// `isReturnCustomer`: `boolean`. With: `Lead`, `Deal`. In examples: `string`.
    pub is_return_customer: Option<bool>,
    /// `searchContent`: `text`. With: `Lead`, `Deal`, `Contact`, `Company`, `Estimate`.
    pub search_content: Option<String>,
    /// `isManualOpportunity`: `boolean`. With: `Lead`, `Deal`, `Estimate`, `Invoice`, `SPA`. In examples:
    /// `string`.
    pub is_manual_opportunity: Option<bool>,
    /// `movedBy`: `user`. With: `Lead`, `Deal`, `Invoice`, `SPA`.
    pub moved_by: Option<i64>,
    /// `movedTime`: `datetime`. With: `Lead`, `Deal`, `Invoice`, `SPA`.
    pub moved_time: Option<rt::DateTime>,
    /// `phoneMobile`: `string`. With: `Lead`, `Contact`, `Company`.
    pub phone_mobile: Option<String>,
    /// `phoneWork`: `string`. With: `Lead`, `Contact`, `Company`.
    pub phone_work: Option<String>,
    /// `phoneMailing`: `string`. With: `Lead`, `Contact`, `Company`.
    pub phone_mailing: Option<String>,
    /// `emailHome`: `string`. With: `Lead`, `Contact`, `Company`.
    pub email_home: Option<String>,
    /// `emailWork`: `string`. With: `Lead`, `Contact`, `Company`.
    pub email_work: Option<String>,
    /// `emailMailing`: `string`. With: `Lead`, `Contact`, `Company`.
    pub email_mailing: Option<String>,
    /// `skype`: `string`. With: `Lead`.
    pub skype: Option<String>,
    /// `icq`: `string`. With: `Lead`.
    pub icq: Option<String>,
    /// `imol`: `string`. With: `Lead`, `Contact`, `Company`.
    pub imol: Option<String>,
    /// `email`: `string`. With: `Lead`, `Contact`, `Company`.
    pub email: Option<String>,
    /// `phone`: `string`. With: `Lead`, `Contact`, `Company`.
    pub phone: Option<String>,
    /// `observers`: `user[]`. With: `Lead`, `Deal`, `Contact`, `Company`, `Invoice`, `SPA`.
    pub observers: Option<Vec<i64>>,
    /// `contactIds`: `crm_contact[]`. With: `Lead`, `Deal`, `Company`, `Estimate`, `Invoice`, `SPA`.
    pub contact_ids: Option<Vec<i64>>,
    /// `fm`: `crm_multifield`. With: `Lead`, `Contact`, `Company`. In examples: `object[]`.
    pub fm: Option<Vec<GetOutputItemFm>>,
    /// `leadId`: `crm_lead`. With: `Deal`, `Contact`, `Company`, `Estimate`.
    pub lead_id: Option<i64>,
    /// `quoteId`: `crm_quote`. With: `Deal`.
    pub quote_id: Option<i64>,
    /// `categoryId`: `crm_category`. With: `Deal`, `Contact`, `Company`, `Invoice`, `SPA`.
    pub category_id: Option<i64>,
    /// `isNew`: `boolean`. With: `Deal`.
    pub is_new: Option<bool>,
    /// `isRecurring`: `boolean`. With: `Deal`.
    pub is_recurring: Option<bool>,
    /// `isRepeatedApproach`: `boolean`. With: `Deal`.
    pub is_repeated_approach: Option<bool>,
    /// `closed`: `boolean`. With: `Deal`, `Estimate`.
    pub closed: Option<bool>,
    /// `typeId`: `crm_status`. With: `Deal`, `Contact`, `Company`.
    pub type_id: Option<String>,
    /// `taxValue`: `double`. With: `Deal`, `Estimate`, `Invoice`, `SPA`.
    pub tax_value: Option<f64>,
    /// `probability`: `integer`. With: `Deal`.
    pub probability: Option<i64>,
    /// `begindate`: `date`. With: `Deal`, `Estimate`, `Invoice`, `SPA`.
    pub begindate: Option<rt::Date>,
    /// `begindateShort`: `datetime`. With: `Deal`, `Estimate`.
    pub begindate_short: Option<rt::DateTime>,
    /// `closedate`: `date`. With: `Deal`, `Estimate`, `Invoice`, `SPA`.
    pub closedate: Option<rt::Date>,
    /// `closedateShort`: `datetime`. With: `Deal`, `Estimate`.
    pub closedate_short: Option<rt::DateTime>,
    /// `eventDate`: `datetime`. With: `Deal`.
    pub event_date: Option<rt::DateTime>,
    /// `eventDateShort`: `datetime`. With: `Deal`.
    pub event_date_short: Option<rt::DateTime>,
    /// `eventId`: `crm_status`. With: `Deal`.
    pub event_id: Option<String>,
    /// `eventDescription`: `text`. With: `Deal`.
    pub event_description: Option<String>,
    /// `locationId`: `location`. With: `Deal`, `Estimate`, `Invoice`.
    pub location_id: Option<i64>,
    /// `additionalInfo`: `string`. With: `Deal`.
    pub additional_info: Option<String>,
    /// `orderStage`: `string`. With: `Deal`.
    pub order_stage: Option<String>,
    /// `isWork`: `boolean`. With: `Deal`.
    pub is_work: Option<bool>,
    /// `isWon`: `boolean`. With: `Deal`.
    pub is_won: Option<bool>,
    /// `isLose`: `boolean`. With: `Deal`.
    pub is_lose: Option<bool>,
    /// `receivedAmount`: `string`. With: `Deal`.
    pub received_amount: Option<String>,
    /// `lostAmount`: `string`. With: `Deal`.
    pub lost_amount: Option<String>,
    /// `hasProducts`: `boolean`. With: `Deal`, `Estimate`.
    pub has_products: Option<bool>,
    /// `photo`: `file`. With: `Contact`.
    pub photo: Option<rt::Value>,
    /// `export`: `boolean`. With: `Contact`.
    pub export: Option<bool>,
    /// `originVersion`: `string`. With: `Contact`, `Company`.
    pub origin_version: Option<String>,
    /// `companyIds`: `crm_company[]`. With: `Contact`.
    pub company_ids: Option<Vec<i64>>,
    /// `logo`: `file`. With: `Company`.
    pub logo: Option<rt::Value>,
    /// `addressLegal`: `text`. With: `Company`.
    #[deprecated]
    pub address_legal: Option<String>,
    /// `bankingDetails`: `string`. With: `Company`.
    pub banking_details: Option<String>,
    /// `industry`: `crm_status`. With: `Company`.
    pub industry: Option<String>,
    /// `revenue`: `double`. With: `Company`.
    pub revenue: Option<f64>,
    /// `employees`: `crm_status`. With: `Company`.
    pub employees: Option<String>,
    /// `isMyCompany`: `boolean`. With: `Company`.
    pub is_my_company: Option<bool>,
    /// `ufLogo`: `file`. With: `Company`.
    pub uf_logo: Option<rt::Value>,
    /// `ufStamp`: `file`. With: `Company`.
    pub uf_stamp: Option<rt::Value>,
    /// `ufDirectorSign`: `file`. With: `Company`.
    pub uf_director_sign: Option<rt::Value>,
    /// `ufAccountantSign`: `file`. With: `Company`.
    pub uf_accountant_sign: Option<rt::Value>,
    /// `dealId`: `crm_deal`. With: `Estimate`.
    pub deal_id: Option<i64>,
    /// `personTypeId`: `integer`. With: `Estimate`.
    pub person_type_id: Option<i64>,
    /// `mycompanyId`: `crm_company`. With: `Estimate`, `Invoice`, `SPA`.
    pub mycompany_id: Option<i64>,
    /// `commentsType`: `integer`. Values: `0`, `1`, `2`, `3`. With: `Estimate`.
    pub comments_type: Option<i64>,
    /// `quoteNumber`: `string`. With: `Estimate`.
    pub quote_number: Option<String>,
    /// `content`: `text`. With: `Estimate`.
    pub content: Option<String>,
    /// `contentType`: `integer`. Values: `0`, `1`, `2`, `3`. With: `Estimate`.
    pub content_type: Option<i64>,
    /// `terms`: `text`. With: `Estimate`.
    pub terms: Option<String>,
    /// `termsType`: `integer`. Values: `0`, `1`, `2`, `3`. With: `Estimate`.
    pub terms_type: Option<i64>,
    /// `storageTypeId`: `integer`. With: `Estimate`.
    pub storage_type_id: Option<i64>,
    /// `storageElementIds`: `integer[]`. With: `Estimate`.
    pub storage_element_ids: Option<Vec<i64>>,
    /// `clientTitle`: `string`. With: `Estimate`.
    pub client_title: Option<String>,
    /// `clientAddr`: `string`. With: `Estimate`.
    pub client_addr: Option<String>,
    /// `clientContact`: `string`. With: `Estimate`.
    pub client_contact: Option<String>,
    /// `clientEmail`: `string`. With: `Estimate`.
    pub client_email: Option<String>,
    /// `clientPhone`: `string`. With: `Estimate`.
    pub client_phone: Option<String>,
    /// `clientTpId`: `string`. With: `Estimate`.
    pub client_tp_id: Option<String>,
    /// `clientTpaId`: `string`. With: `Estimate`.
    pub client_tpa_id: Option<String>,
    /// `actualDate`: `date`. With: `Estimate`.
    pub actual_date: Option<rt::Date>,
    /// `xmlId`: `string`. With: `Invoice`, `SPA`.
    pub xml_id: Option<String>,
    /// `previousStageId`: `crm_status`. With: `Invoice`, `SPA`.
    pub previous_stage_id: Option<String>,
    /// `accountNumber`: `string`. With: `Invoice`.
    pub account_number: Option<String>,
    /// `opportunityAccount`: `double`. With: `SPA`.
    #[deprecated]
    pub opportunity_account: Option<f64>,
    /// `taxValueAccount`: `double`. With: `SPA`.
    #[deprecated]
    pub tax_value_account: Option<f64>,
    /// `accountCurrencyId`: `crm_currency`. With: `SPA`.
    pub account_currency_id: Option<crate::types::CrmCurrency>,
    /// What no field has taken, such as `parentId...` (`crm_entity`), `ufCrm...` (`crm_userfield`).
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputItem {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputItem", self, f)
    }
}

impl rt::Object for GetOutputItem {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("assignedById", &mut self.assigned_by_id);
        f.int("createdBy", &mut self.created_by);
        f.date_time("createdTime", &mut self.created_time);
        f.int("entityTypeId", &mut self.entity_type_id);
        f.int("id", &mut self.id);
        f.int("lastActivityBy", &mut self.last_activity_by);
        f.date_time("lastActivityTime", &mut self.last_activity_time);
        f.flag("opened", &mut self.opened);
        f.int("updatedBy", &mut self.updated_by);
        f.date_time("updatedTime", &mut self.updated_time);
        f.text("utmCampaign", &mut self.utm_campaign);
        f.text("utmContent", &mut self.utm_content);
        f.text("utmMedium", &mut self.utm_medium);
        f.text("utmSource", &mut self.utm_source);
        f.text("utmTerm", &mut self.utm_term);
        f.int("webformId", &mut self.webform_id);
        f.date_time("dateCreateShort", &mut self.date_create_short);
        f.date_time("dateModifyShort", &mut self.date_modify_short);
        f.int("companyId", &mut self.company_id);
        f.int("contactId", &mut self.contact_id);
        f.text("stageId", &mut self.stage_id);
        f.flag("isConvert", &mut self.is_convert);
        f.text("statusDescription", &mut self.status_description);
        f.text("stageSemanticId", &mut self.stage_semantic_id);
        f.text("productId", &mut self.product_id);
        f.number("opportunity", &mut self.opportunity);
        f.text("currencyId", &mut self.currency_id);
        f.text("sourceId", &mut self.source_id);
        f.text("sourceDescription", &mut self.source_description);
        f.text("title", &mut self.title);
        f.text("name", &mut self.name);
        f.text("lastName", &mut self.last_name);
        f.text("secondName", &mut self.second_name);
        f.text("shortName", &mut self.short_name);
        f.text("companyTitle", &mut self.company_title);
        f.text("post", &mut self.post);
        f.text("address", &mut self.address);
        f.text("comments", &mut self.comments);
        f.text("originatorId", &mut self.originator_id);
        f.text("originId", &mut self.origin_id);
        f.date_time("dateClosed", &mut self.date_closed);
        f.date("birthdate", &mut self.birthdate);
        f.text("honorific", &mut self.honorific);
        f.flag("hasPhone", &mut self.has_phone);
        f.flag("hasEmail", &mut self.has_email);
        f.flag("hasImol", &mut self.has_imol);
        f.text("login", &mut self.login);
        f.flag("isReturnCustomer", &mut self.is_return_customer);
        f.text("searchContent", &mut self.search_content);
        f.flag("isManualOpportunity", &mut self.is_manual_opportunity);
        f.int("movedBy", &mut self.moved_by);
        f.date_time("movedTime", &mut self.moved_time);
        f.text("phoneMobile", &mut self.phone_mobile);
        f.text("phoneWork", &mut self.phone_work);
        f.text("phoneMailing", &mut self.phone_mailing);
        f.text("emailHome", &mut self.email_home);
        f.text("emailWork", &mut self.email_work);
        f.text("emailMailing", &mut self.email_mailing);
        f.text("skype", &mut self.skype);
        f.text("icq", &mut self.icq);
        f.text("imol", &mut self.imol);
        f.text("email", &mut self.email);
        f.text("phone", &mut self.phone);
        f.field("observers", &mut self.observers);
        f.field("contactIds", &mut self.contact_ids);
        f.field("fm", &mut self.fm);
        f.int("leadId", &mut self.lead_id);
        f.int("quoteId", &mut self.quote_id);
        f.int("categoryId", &mut self.category_id);
        f.flag("isNew", &mut self.is_new);
        f.flag("isRecurring", &mut self.is_recurring);
        f.flag("isRepeatedApproach", &mut self.is_repeated_approach);
        f.flag("closed", &mut self.closed);
        f.text("typeId", &mut self.type_id);
        f.number("taxValue", &mut self.tax_value);
        f.int("probability", &mut self.probability);
        f.date("begindate", &mut self.begindate);
        f.date_time("begindateShort", &mut self.begindate_short);
        f.date("closedate", &mut self.closedate);
        f.date_time("closedateShort", &mut self.closedate_short);
        f.date_time("eventDate", &mut self.event_date);
        f.date_time("eventDateShort", &mut self.event_date_short);
        f.text("eventId", &mut self.event_id);
        f.text("eventDescription", &mut self.event_description);
        f.int("locationId", &mut self.location_id);
        f.text("additionalInfo", &mut self.additional_info);
        f.text("orderStage", &mut self.order_stage);
        f.flag("isWork", &mut self.is_work);
        f.flag("isWon", &mut self.is_won);
        f.flag("isLose", &mut self.is_lose);
        f.text("receivedAmount", &mut self.received_amount);
        f.text("lostAmount", &mut self.lost_amount);
        f.flag("hasProducts", &mut self.has_products);
        f.value("photo", &mut self.photo);
        f.flag("export", &mut self.export);
        f.text("originVersion", &mut self.origin_version);
        f.field("companyIds", &mut self.company_ids);
        f.value("logo", &mut self.logo);
        f.text("addressLegal", &mut self.address_legal);
        f.text("bankingDetails", &mut self.banking_details);
        f.text("industry", &mut self.industry);
        f.number("revenue", &mut self.revenue);
        f.text("employees", &mut self.employees);
        f.flag("isMyCompany", &mut self.is_my_company);
        f.value("ufLogo", &mut self.uf_logo);
        f.value("ufStamp", &mut self.uf_stamp);
        f.value("ufDirectorSign", &mut self.uf_director_sign);
        f.value("ufAccountantSign", &mut self.uf_accountant_sign);
        f.int("dealId", &mut self.deal_id);
        f.int("personTypeId", &mut self.person_type_id);
        f.int("mycompanyId", &mut self.mycompany_id);
        f.int("commentsType", &mut self.comments_type);
        f.text("quoteNumber", &mut self.quote_number);
        f.text("content", &mut self.content);
        f.int("contentType", &mut self.content_type);
        f.text("terms", &mut self.terms);
        f.int("termsType", &mut self.terms_type);
        f.int("storageTypeId", &mut self.storage_type_id);
        f.field("storageElementIds", &mut self.storage_element_ids);
        f.text("clientTitle", &mut self.client_title);
        f.text("clientAddr", &mut self.client_addr);
        f.text("clientContact", &mut self.client_contact);
        f.text("clientEmail", &mut self.client_email);
        f.text("clientPhone", &mut self.client_phone);
        f.text("clientTpId", &mut self.client_tp_id);
        f.text("clientTpaId", &mut self.client_tpa_id);
        f.date("actualDate", &mut self.actual_date);
        f.text("xmlId", &mut self.xml_id);
        f.text("previousStageId", &mut self.previous_stage_id);
        f.text("accountNumber", &mut self.account_number);
        f.number("opportunityAccount", &mut self.opportunity_account);
        f.number("taxValueAccount", &mut self.tax_value_account);
        f.field("accountCurrencyId", &mut self.account_currency_id);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.item.fm` of `crm.item.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputItemFm {
    /// `id`. In examples: `integer`.
    pub id: Option<i64>,
    /// `typeId`. Values: `PHONE`, `EMAIL`, `WEB`, `IM` or others. In examples: `string`.
    pub type_id: Option<String>,
    /// `valueType`. Values: `WORK`, `MOBILE`, `HOME`, `MAILING`, `OTHER` or others. In examples: `string`.
    pub value_type: Option<String>,
    /// `value`. In examples: `string`.
    pub value: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputItemFm {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputItemFm", self, f)
    }
}

impl rt::Object for GetOutputItemFm {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.text("typeId", &mut self.type_id);
        f.text("valueType", &mut self.value_type);
        f.text("value", &mut self.value);
        f.rest(&mut self.extra);
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
    pub fn new(entity_type_id: i64, fields: ImportFields) -> Self {
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

/// Keys of `fields` of `crm.item.import`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ImportFields(rt::Params);

impl ImportFields {
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

impl From<ImportFields> for rt::Params {
    #[inline]
    fn from(object: ImportFields) -> Self {
        object.0
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
    type Item = ListOutputItems;
}

/// Keys of `result` of `crm.item.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `items`: `item[]`.
    pub items: Option<Vec<ListOutputItems>>,
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

/// Keys of `result.items` of `crm.item.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutputItems {
    /// `assignedById`: `user`.
    pub assigned_by_id: Option<i64>,
    /// `createdBy`: `user`.
    pub created_by: Option<i64>,
    /// `createdTime`: `datetime`.
    pub created_time: Option<rt::DateTime>,
    /// `entityTypeId`: `integer`.
    pub entity_type_id: Option<i64>,
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `lastActivityBy`: `user`.
    pub last_activity_by: Option<i64>,
    /// `lastActivityTime`: `datetime`.
    pub last_activity_time: Option<rt::DateTime>,
    /// `opened`: `boolean`.
    pub opened: Option<bool>,
    /// `updatedBy`: `user`.
    pub updated_by: Option<i64>,
    /// `updatedTime`: `datetime`.
    pub updated_time: Option<rt::DateTime>,
    /// `utmCampaign`: `string`.
    pub utm_campaign: Option<String>,
    /// `utmContent`: `string`.
    pub utm_content: Option<String>,
    /// `utmMedium`: `string`. Values: `CPC`, `CPM`.
    pub utm_medium: Option<String>,
    /// `utmSource`: `string`.
    pub utm_source: Option<String>,
    /// `utmTerm`: `string`.
    pub utm_term: Option<String>,
    /// `webformId`: `integer`.
    pub webform_id: Option<i64>,
    /// `dateCreateShort`: `datetime`. With: `Lead`, `Deal`, `Estimate`.
    pub date_create_short: Option<rt::DateTime>,
    /// `dateModifyShort`: `datetime`. With: `Lead`, `Deal`, `Estimate`.
    pub date_modify_short: Option<rt::DateTime>,
    /// `companyId`: `crm_company`. With: `Lead`, `Deal`, `Contact`, `Estimate`, `Invoice`, `SPA`.
    pub company_id: Option<i64>,
    /// `contactId`: `crm_contact`. With: `Lead`, `Deal`, `Estimate`, `Invoice`, `SPA`.
    pub contact_id: Option<i64>,
    /// `stageId`: `crm_status`. With: `Lead`, `Deal`, `Estimate`, `Invoice`, `SPA`.
    pub stage_id: Option<String>,
    /// `isConvert`: `boolean`. With: `Lead`.
    pub is_convert: Option<bool>,
    /// `statusDescription`: `text`. With: `Lead`.
    pub status_description: Option<String>,
    /// `stageSemanticId`: `string`. Values: `P`, `S`, `F`. With: `Lead`, `Deal`.
    pub stage_semantic_id: Option<String>,
    /// `productId`: `string`. With: `Lead`, `Deal`.
    #[deprecated]
    pub product_id: Option<String>,
    /// `opportunity`: `double`. With: `Lead`, `Deal`, `Estimate`, `Invoice`, `SPA`.
    pub opportunity: Option<f64>,
    /// `currencyId`: `crm_currency`. With: `Lead`, `Deal`, `Company`, `Estimate`, `Invoice`, `SPA`.
    pub currency_id: Option<crate::types::CrmCurrency>,
    /// `sourceId`: `crm_status`. With: `Lead`, `Deal`, `Contact`, `Invoice`, `SPA`.
    pub source_id: Option<String>,
    /// `sourceDescription`: `text`. With: `Lead`, `Deal`, `Contact`, `Invoice`, `SPA`.
    pub source_description: Option<String>,
    /// `title`: `string`. With: `Lead`, `Deal`, `Company`, `Estimate`, `Invoice`, `SPA`.
    pub title: Option<String>,
    /// `name`: `string`. With: `Lead`, `Contact`.
    pub name: Option<String>,
    /// `lastName`: `string`. With: `Lead`, `Contact`.
    pub last_name: Option<String>,
    /// `secondName`: `string`. With: `Lead`, `Contact`.
    pub second_name: Option<String>,
    /// `shortName`: `string`. With: `Lead`, `Contact`.
    pub short_name: Option<String>,
    /// `companyTitle`: `string`. With: `Lead`.
    pub company_title: Option<String>,
    /// `post`: `string`. With: `Lead`, `Contact`.
    pub post: Option<String>,
    /// `address`: `text`. With: `Lead`, `Contact`, `Company`.
    #[deprecated]
    pub address: Option<String>,
    /// `comments`: `text`. With: `Lead`, `Deal`, `Contact`, `Company`, `Estimate`, `Invoice`.
    pub comments: Option<String>,
    /// `originatorId`: `string`. With: `Lead`, `Deal`, `Contact`, `Company`.
    pub originator_id: Option<String>,
    /// `originId`: `string`. With: `Lead`, `Deal`, `Contact`, `Company`.
    pub origin_id: Option<String>,
    /// `dateClosed`: `datetime`. With: `Lead`.
    pub date_closed: Option<rt::DateTime>,
    /// `birthdate`: `date`. With: `Lead`, `Contact`.
    pub birthdate: Option<rt::Date>,
    /// `honorific`: `crm_status`. With: `Lead`, `Contact`.
    pub honorific: Option<String>,
    /// `hasPhone`: `boolean`. With: `Lead`, `Contact`, `Company`.
    pub has_phone: Option<bool>,
    /// `hasEmail`: `boolean`. With: `Lead`, `Contact`, `Company`.
    pub has_email: Option<bool>,
    /// `hasImol`: `boolean`. With: `Lead`, `Contact`, `Company`.
    pub has_imol: Option<bool>,
    /// `login`: `string`. With: `Lead`, `Contact`.
    #[deprecated]
    pub login: Option<String>,
    /// `isReturnCustomer`: `boolean`. With: `Lead`, `Deal`.
    pub is_return_customer: Option<bool>,
    /// `searchContent`: `text`. With: `Lead`, `Deal`, `Contact`, `Company`, `Estimate`.
    pub search_content: Option<String>,
    /// `isManualOpportunity`: `boolean`. With: `Lead`, `Deal`, `Estimate`, `Invoice`, `SPA`. In examples:
    /// `string`.
    pub is_manual_opportunity: Option<bool>,
    /// `movedBy`: `user`. With: `Lead`, `Deal`, `Invoice`, `SPA`.
    pub moved_by: Option<i64>,
    /// `movedTime`: `datetime`. With: `Lead`, `Deal`, `Invoice`, `SPA`.
    pub moved_time: Option<rt::DateTime>,
    /// `phoneMobile`: `string`. With: `Lead`, `Contact`, `Company`.
    pub phone_mobile: Option<String>,
    /// `phoneWork`: `string`. With: `Lead`, `Contact`, `Company`.
    pub phone_work: Option<String>,
    /// `phoneMailing`: `string`. With: `Lead`, `Contact`, `Company`.
    pub phone_mailing: Option<String>,
    /// `emailHome`: `string`. With: `Lead`, `Contact`, `Company`.
    pub email_home: Option<String>,
    /// `emailWork`: `string`. With: `Lead`, `Contact`, `Company`.
    pub email_work: Option<String>,
    /// `emailMailing`: `string`. With: `Lead`, `Contact`, `Company`.
    pub email_mailing: Option<String>,
    /// `skype`: `string`. With: `Lead`.
    pub skype: Option<String>,
    /// `icq`: `string`. With: `Lead`.
    pub icq: Option<String>,
    /// `imol`: `string`. With: `Lead`, `Contact`, `Company`.
    pub imol: Option<String>,
    /// `email`: `string`. With: `Lead`, `Contact`, `Company`.
    pub email: Option<String>,
    /// `phone`: `string`. With: `Lead`, `Contact`, `Company`.
    pub phone: Option<String>,
    /// `observers`: `user[]`. With: `Lead`, `Deal`, `Contact`, `Company`, `Invoice`, `SPA`.
    pub observers: Option<Vec<i64>>,
    /// `contactIds`: `crm_contact[]`. With: `Lead`, `Deal`, `Company`, `Estimate`, `Invoice`, `SPA`.
    pub contact_ids: Option<Vec<i64>>,
    /// `fm`: `crm_multifield`. With: `Lead`, `Contact`, `Company`.
    pub fm: Option<AddOutputItemFm>,
    /// `leadId`: `crm_lead`. With: `Deal`, `Contact`, `Company`, `Estimate`.
    pub lead_id: Option<i64>,
    /// `quoteId`: `crm_quote`. With: `Deal`.
    pub quote_id: Option<i64>,
    /// `categoryId`: `crm_category`. With: `Deal`, `Contact`, `Company`, `Invoice`, `SPA`.
    pub category_id: Option<i64>,
    /// `isNew`: `boolean`. With: `Deal`.
    pub is_new: Option<bool>,
    /// `isRecurring`: `boolean`. With: `Deal`.
    pub is_recurring: Option<bool>,
    /// `isRepeatedApproach`: `boolean`. With: `Deal`.
    pub is_repeated_approach: Option<bool>,
    /// `closed`: `boolean`. With: `Deal`, `Estimate`.
    pub closed: Option<bool>,
    /// `typeId`: `crm_status`. With: `Deal`, `Contact`, `Company`.
    pub type_id: Option<String>,
    /// `taxValue`: `double`. With: `Deal`, `Estimate`, `Invoice`, `SPA`.
    pub tax_value: Option<f64>,
    /// `probability`: `integer`. With: `Deal`.
    pub probability: Option<i64>,
    /// `begindate`: `date`. With: `Deal`, `Estimate`, `Invoice`, `SPA`.
    pub begindate: Option<rt::Date>,
    /// `begindateShort`: `datetime`. With: `Deal`, `Estimate`.
    pub begindate_short: Option<rt::DateTime>,
    /// `closedate`: `date`. With: `Deal`, `Estimate`, `Invoice`, `SPA`.
    pub closedate: Option<rt::Date>,
    /// `closedateShort`: `datetime`. With: `Deal`, `Estimate`.
    pub closedate_short: Option<rt::DateTime>,
    /// `eventDate`: `datetime`. With: `Deal`.
    pub event_date: Option<rt::DateTime>,
    /// `eventDateShort`: `datetime`. With: `Deal`.
    pub event_date_short: Option<rt::DateTime>,
    /// `eventId`: `crm_status`. With: `Deal`.
    pub event_id: Option<String>,
    /// `eventDescription`: `text`. With: `Deal`.
    pub event_description: Option<String>,
    /// `locationId`: `location`. With: `Deal`, `Estimate`, `Invoice`.
    pub location_id: Option<i64>,
    /// `additionalInfo`: `string`. With: `Deal`.
    pub additional_info: Option<String>,
    /// `orderStage`: `string`. With: `Deal`.
    pub order_stage: Option<String>,
    /// `isWork`: `boolean`. With: `Deal`.
    pub is_work: Option<bool>,
    /// `isWon`: `boolean`. With: `Deal`.
    pub is_won: Option<bool>,
    /// `isLose`: `boolean`. With: `Deal`.
    pub is_lose: Option<bool>,
    /// `receivedAmount`: `string`. With: `Deal`.
    pub received_amount: Option<String>,
    /// `lostAmount`: `string`. With: `Deal`.
    pub lost_amount: Option<String>,
    /// `hasProducts`: `boolean`. With: `Deal`, `Estimate`.
    pub has_products: Option<bool>,
    /// `photo`: `file`. With: `Contact`.
    pub photo: Option<rt::Value>,
    /// `export`: `boolean`. With: `Contact`.
    pub export: Option<bool>,
    /// `originVersion`: `string`. With: `Contact`, `Company`.
    pub origin_version: Option<String>,
    /// `companyIds`: `crm_company[]`. With: `Contact`.
    pub company_ids: Option<Vec<i64>>,
    /// `logo`: `file`. With: `Company`.
    pub logo: Option<rt::Value>,
    /// `addressLegal`: `text`. With: `Company`.
    #[deprecated]
    pub address_legal: Option<String>,
    /// `bankingDetails`: `string`. With: `Company`.
    pub banking_details: Option<String>,
    /// `industry`: `crm_status`. With: `Company`.
    pub industry: Option<String>,
    /// `revenue`: `double`. With: `Company`.
    pub revenue: Option<f64>,
    /// `employees`: `crm_status`. With: `Company`.
    pub employees: Option<String>,
    /// `isMyCompany`: `boolean`. With: `Company`.
    pub is_my_company: Option<bool>,
    /// `ufLogo`: `file`. With: `Company`.
    pub uf_logo: Option<rt::Value>,
    /// `ufStamp`: `file`. With: `Company`.
    pub uf_stamp: Option<rt::Value>,
    /// `ufDirectorSign`: `file`. With: `Company`.
    pub uf_director_sign: Option<rt::Value>,
    /// `ufAccountantSign`: `file`. With: `Company`.
    pub uf_accountant_sign: Option<rt::Value>,
    /// `dealId`: `crm_deal`. With: `Estimate`.
    pub deal_id: Option<i64>,
    /// `personTypeId`: `integer`. With: `Estimate`.
    pub person_type_id: Option<i64>,
    /// `mycompanyId`: `crm_company`. With: `Estimate`, `Invoice`, `SPA`.
    pub mycompany_id: Option<i64>,
    /// `commentsType`: `integer`. Values: `0`, `1`, `2`, `3`. With: `Estimate`.
    pub comments_type: Option<i64>,
    /// `quoteNumber`: `string`. With: `Estimate`.
    pub quote_number: Option<String>,
    /// `content`: `text`. With: `Estimate`.
    pub content: Option<String>,
    /// `contentType`: `integer`. Values: `0`, `1`, `2`, `3`. With: `Estimate`.
    pub content_type: Option<i64>,
    /// `terms`: `text`. With: `Estimate`.
    pub terms: Option<String>,
    /// `termsType`: `integer`. Values: `0`, `1`, `2`, `3`. With: `Estimate`.
    pub terms_type: Option<i64>,
    /// `storageTypeId`: `integer`. With: `Estimate`.
    pub storage_type_id: Option<i64>,
    /// `storageElementIds`: `integer[]`. With: `Estimate`.
    pub storage_element_ids: Option<Vec<i64>>,
    /// `clientTitle`: `string`. With: `Estimate`.
    pub client_title: Option<String>,
    /// `clientAddr`: `string`. With: `Estimate`.
    pub client_addr: Option<String>,
    /// `clientContact`: `string`. With: `Estimate`.
    pub client_contact: Option<String>,
    /// `clientEmail`: `string`. With: `Estimate`.
    pub client_email: Option<String>,
    /// `clientPhone`: `string`. With: `Estimate`.
    pub client_phone: Option<String>,
    /// `clientTpId`: `string`. With: `Estimate`.
    pub client_tp_id: Option<String>,
    /// `clientTpaId`: `string`. With: `Estimate`.
    pub client_tpa_id: Option<String>,
    /// `actualDate`: `date`. With: `Estimate`.
    pub actual_date: Option<rt::Date>,
    /// `xmlId`: `string`. With: `Invoice`, `SPA`.
    pub xml_id: Option<String>,
    /// `previousStageId`: `crm_status`. With: `Invoice`, `SPA`.
    pub previous_stage_id: Option<String>,
    /// `accountNumber`: `string`. With: `Invoice`.
    pub account_number: Option<String>,
    /// `opportunityAccount`: `double`. With: `SPA`.
    #[deprecated]
    pub opportunity_account: Option<f64>,
    /// `taxValueAccount`: `double`. With: `SPA`.
    #[deprecated]
    pub tax_value_account: Option<f64>,
    /// `accountCurrencyId`: `crm_currency`. With: `SPA`.
    pub account_currency_id: Option<crate::types::CrmCurrency>,
    /// What no field has taken, such as `parentId...` (`crm_entity`), `ufCrm...` (`crm_userfield`).
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListOutputItems {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListOutputItems", self, f)
    }
}

impl rt::Object for ListOutputItems {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("assignedById", &mut self.assigned_by_id);
        f.int("createdBy", &mut self.created_by);
        f.date_time("createdTime", &mut self.created_time);
        f.int("entityTypeId", &mut self.entity_type_id);
        f.int("id", &mut self.id);
        f.int("lastActivityBy", &mut self.last_activity_by);
        f.date_time("lastActivityTime", &mut self.last_activity_time);
        f.flag("opened", &mut self.opened);
        f.int("updatedBy", &mut self.updated_by);
        f.date_time("updatedTime", &mut self.updated_time);
        f.text("utmCampaign", &mut self.utm_campaign);
        f.text("utmContent", &mut self.utm_content);
        f.text("utmMedium", &mut self.utm_medium);
        f.text("utmSource", &mut self.utm_source);
        f.text("utmTerm", &mut self.utm_term);
        f.int("webformId", &mut self.webform_id);
        f.date_time("dateCreateShort", &mut self.date_create_short);
        f.date_time("dateModifyShort", &mut self.date_modify_short);
        f.int("companyId", &mut self.company_id);
        f.int("contactId", &mut self.contact_id);
        f.text("stageId", &mut self.stage_id);
        f.flag("isConvert", &mut self.is_convert);
        f.text("statusDescription", &mut self.status_description);
        f.text("stageSemanticId", &mut self.stage_semantic_id);
        f.text("productId", &mut self.product_id);
        f.number("opportunity", &mut self.opportunity);
        f.field("currencyId", &mut self.currency_id);
        f.text("sourceId", &mut self.source_id);
        f.text("sourceDescription", &mut self.source_description);
        f.text("title", &mut self.title);
        f.text("name", &mut self.name);
        f.text("lastName", &mut self.last_name);
        f.text("secondName", &mut self.second_name);
        f.text("shortName", &mut self.short_name);
        f.text("companyTitle", &mut self.company_title);
        f.text("post", &mut self.post);
        f.text("address", &mut self.address);
        f.text("comments", &mut self.comments);
        f.text("originatorId", &mut self.originator_id);
        f.text("originId", &mut self.origin_id);
        f.date_time("dateClosed", &mut self.date_closed);
        f.date("birthdate", &mut self.birthdate);
        f.text("honorific", &mut self.honorific);
        f.flag("hasPhone", &mut self.has_phone);
        f.flag("hasEmail", &mut self.has_email);
        f.flag("hasImol", &mut self.has_imol);
        f.text("login", &mut self.login);
        f.flag("isReturnCustomer", &mut self.is_return_customer);
        f.text("searchContent", &mut self.search_content);
        f.flag("isManualOpportunity", &mut self.is_manual_opportunity);
        f.int("movedBy", &mut self.moved_by);
        f.date_time("movedTime", &mut self.moved_time);
        f.text("phoneMobile", &mut self.phone_mobile);
        f.text("phoneWork", &mut self.phone_work);
        f.text("phoneMailing", &mut self.phone_mailing);
        f.text("emailHome", &mut self.email_home);
        f.text("emailWork", &mut self.email_work);
        f.text("emailMailing", &mut self.email_mailing);
        f.text("skype", &mut self.skype);
        f.text("icq", &mut self.icq);
        f.text("imol", &mut self.imol);
        f.text("email", &mut self.email);
        f.text("phone", &mut self.phone);
        f.field("observers", &mut self.observers);
        f.field("contactIds", &mut self.contact_ids);
        f.field("fm", &mut self.fm);
        f.int("leadId", &mut self.lead_id);
        f.int("quoteId", &mut self.quote_id);
        f.int("categoryId", &mut self.category_id);
        f.flag("isNew", &mut self.is_new);
        f.flag("isRecurring", &mut self.is_recurring);
        f.flag("isRepeatedApproach", &mut self.is_repeated_approach);
        f.flag("closed", &mut self.closed);
        f.text("typeId", &mut self.type_id);
        f.number("taxValue", &mut self.tax_value);
        f.int("probability", &mut self.probability);
        f.date("begindate", &mut self.begindate);
        f.date_time("begindateShort", &mut self.begindate_short);
        f.date("closedate", &mut self.closedate);
        f.date_time("closedateShort", &mut self.closedate_short);
        f.date_time("eventDate", &mut self.event_date);
        f.date_time("eventDateShort", &mut self.event_date_short);
        f.text("eventId", &mut self.event_id);
        f.text("eventDescription", &mut self.event_description);
        f.int("locationId", &mut self.location_id);
        f.text("additionalInfo", &mut self.additional_info);
        f.text("orderStage", &mut self.order_stage);
        f.flag("isWork", &mut self.is_work);
        f.flag("isWon", &mut self.is_won);
        f.flag("isLose", &mut self.is_lose);
        f.text("receivedAmount", &mut self.received_amount);
        f.text("lostAmount", &mut self.lost_amount);
        f.flag("hasProducts", &mut self.has_products);
        f.value("photo", &mut self.photo);
        f.flag("export", &mut self.export);
        f.text("originVersion", &mut self.origin_version);
        f.field("companyIds", &mut self.company_ids);
        f.value("logo", &mut self.logo);
        f.text("addressLegal", &mut self.address_legal);
        f.text("bankingDetails", &mut self.banking_details);
        f.text("industry", &mut self.industry);
        f.number("revenue", &mut self.revenue);
        f.text("employees", &mut self.employees);
        f.flag("isMyCompany", &mut self.is_my_company);
        f.value("ufLogo", &mut self.uf_logo);
        f.value("ufStamp", &mut self.uf_stamp);
        f.value("ufDirectorSign", &mut self.uf_director_sign);
        f.value("ufAccountantSign", &mut self.uf_accountant_sign);
        f.int("dealId", &mut self.deal_id);
        f.int("personTypeId", &mut self.person_type_id);
        f.int("mycompanyId", &mut self.mycompany_id);
        f.int("commentsType", &mut self.comments_type);
        f.text("quoteNumber", &mut self.quote_number);
        f.text("content", &mut self.content);
        f.int("contentType", &mut self.content_type);
        f.text("terms", &mut self.terms);
        f.int("termsType", &mut self.terms_type);
        f.int("storageTypeId", &mut self.storage_type_id);
        f.field("storageElementIds", &mut self.storage_element_ids);
        f.text("clientTitle", &mut self.client_title);
        f.text("clientAddr", &mut self.client_addr);
        f.text("clientContact", &mut self.client_contact);
        f.text("clientEmail", &mut self.client_email);
        f.text("clientPhone", &mut self.client_phone);
        f.text("clientTpId", &mut self.client_tp_id);
        f.text("clientTpaId", &mut self.client_tpa_id);
        f.date("actualDate", &mut self.actual_date);
        f.text("xmlId", &mut self.xml_id);
        f.text("previousStageId", &mut self.previous_stage_id);
        f.text("accountNumber", &mut self.account_number);
        f.number("opportunityAccount", &mut self.opportunity_account);
        f.number("taxValueAccount", &mut self.tax_value_account);
        f.field("accountCurrencyId", &mut self.account_currency_id);
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

    /// `fm`: `crm_multifield[]`. Default: `null`. With: `Lead`, `Contact`, `Company`.
    #[inline]
    pub fn fm(self, value: impl IntoIterator<Item = UpdateFieldsFm>) -> Self {
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

/// Keys of `fields.fm` of `crm.item.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFieldsFm(rt::Params);

impl UpdateFieldsFm {
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

    /// `typeId`. Values: `PHONE`, `EMAIL`, `WEB`, `IM` or others.
    #[inline]
    pub fn type_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("typeId", value.into()))
    }

    /// `valueType`. Values: `WORK`, `MOBILE`, `HOME`, `MAILING`, `OTHER` or others.
    #[inline]
    pub fn value_type(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("valueType", value.into()))
    }

    /// `value`.
    #[inline]
    pub fn value(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("value", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<UpdateFieldsFm> for rt::Params {
    #[inline]
    fn from(object: UpdateFieldsFm) -> Self {
        object.0
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
