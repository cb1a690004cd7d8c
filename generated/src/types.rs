// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Objects that several methods share.

use bitrix24_runtime as rt;

#[cfg(feature = "catalog")]
/// Keys of `catalog-data-types.rest_field_description`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#rest_field_description)
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct CatalogDataTypesRestFieldDescription {
    /// `isImmutable`: `boolean`.
    pub is_immutable: Option<bool>,
    /// `isReadOnly`: `boolean`.
    pub is_read_only: Option<bool>,
    /// `isRequired`: `boolean`.
    pub is_required: Option<bool>,
    /// `type`: `string`. Values: `integer`, `double`, `string`, `char`, `list`, `text`, `file`, `date`,
    /// `datetime`, `datatype`, `productpropertysettings`.
    pub r#type: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "catalog")]
impl rt::Object for CatalogDataTypesRestFieldDescription {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.flag("isImmutable", &mut self.is_immutable);
        f.flag("isReadOnly", &mut self.is_read_only);
        f.flag("isRequired", &mut self.is_required);
        f.text("type", &mut self.r#type);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "catalog")]
/// Keys of `catalog_catalog`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog_catalog)
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct CatalogCatalogInput(rt::Params);

#[cfg(feature = "catalog")]
impl CatalogCatalogInput {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// `iblockId`: `integer`.
    #[inline]
    pub fn iblock_id(self, value: i64) -> Self {
        Self(self.0.int("iblockId", value))
    }

    /// `iblockTypeId`: `string`.
    #[inline]
    pub fn iblock_type_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("iblockTypeId", value.into()))
    }

    /// `lid`: `string`.
    #[inline]
    pub fn lid(self, value: impl Into<String>) -> Self {
        Self(self.0.text("lid", value.into()))
    }

    /// `name`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("name", value.into()))
    }

    /// `productIblockId`: `integer`.
    #[inline]
    pub fn product_iblock_id(self, value: i64) -> Self {
        Self(self.0.int("productIblockId", value))
    }

    /// `skuPropertyId`: `integer`.
    #[inline]
    pub fn sku_property_id(self, value: i64) -> Self {
        Self(self.0.int("skuPropertyId", value))
    }

    /// `subscription`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn subscription(self, value: bool) -> Self {
        Self(self.0.yes_no("subscription", value))
    }

    /// `vatId`: `catalog_vat.id`.
    #[inline]
    pub fn vat_id(self, value: i64) -> Self {
        Self(self.0.int("vatId", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "catalog")]
impl From<CatalogCatalogInput> for rt::Params {
    #[inline]
    fn from(object: CatalogCatalogInput) -> Self {
        object.0
    }
}

#[cfg(feature = "catalog")]
/// Keys of `catalog_catalog`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog_catalog)
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct CatalogCatalog {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `iblockId`: `integer`.
    pub iblock_id: Option<i64>,
    /// `iblockTypeId`: `string`.
    pub iblock_type_id: Option<String>,
    /// `lid`: `string`.
    pub lid: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `productIblockId`: `integer`.
    pub product_iblock_id: Option<i64>,
    /// `skuPropertyId`: `integer`.
    pub sku_property_id: Option<i64>,
    /// `subscription`: `string`. Values: `Y`, `N`.
    pub subscription: Option<bool>,
    /// `vatId`: `catalog_vat.id`.
    pub vat_id: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "catalog")]
impl rt::Object for CatalogCatalog {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.int("iblockId", &mut self.iblock_id);
        f.text("iblockTypeId", &mut self.iblock_type_id);
        f.text("lid", &mut self.lid);
        f.text("name", &mut self.name);
        f.int("productIblockId", &mut self.product_iblock_id);
        f.int("skuPropertyId", &mut self.sku_property_id);
        f.flag("subscription", &mut self.subscription);
        f.int("vatId", &mut self.vat_id);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "catalog")]
/// Keys of `catalog_document`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog_document)
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct CatalogDocumentInput(rt::Params);

#[cfg(feature = "catalog")]
impl CatalogDocumentInput {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// `docType`: `string`.
    #[inline]
    pub fn doc_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("docType", value.into()))
    }

    /// `docNumber`: `string`.
    #[inline]
    pub fn doc_number(self, value: impl Into<String>) -> Self {
        Self(self.0.text("docNumber", value.into()))
    }

    /// `title`: `string`.
    #[inline]
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("title", value.into()))
    }

    /// `siteId`: `string`. Default: `s1`.
    #[inline]
    pub fn site_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("siteId", value.into()))
    }

    /// `responsibleId`: `integer`.
    #[inline]
    pub fn responsible_id(self, value: i64) -> Self {
        Self(self.0.int("responsibleId", value))
    }

    /// `createdBy`: `integer`.
    #[inline]
    pub fn created_by(self, value: i64) -> Self {
        Self(self.0.int("createdBy", value))
    }

    /// `modifiedBy`: `integer`.
    #[inline]
    pub fn modified_by(self, value: i64) -> Self {
        Self(self.0.int("modifiedBy", value))
    }

    /// `status`: `string`. Values: `N`, `Y`, `C`.
    #[inline]
    pub fn status(self, value: impl Into<String>) -> Self {
        Self(self.0.text("status", value.into()))
    }

    /// `statusBy`: `integer`.
    #[inline]
    pub fn status_by(self, value: i64) -> Self {
        Self(self.0.int("statusBy", value))
    }

    /// `dateStatus`: `datetime`.
    #[inline]
    pub fn date_status(self, value: impl Into<String>) -> Self {
        Self(self.0.text("dateStatus", value.into()))
    }

    /// `dateCreate`: `datetime`.
    #[inline]
    pub fn date_create(self, value: impl Into<String>) -> Self {
        Self(self.0.text("dateCreate", value.into()))
    }

    /// `dateModify`: `datetime`.
    #[inline]
    pub fn date_modify(self, value: impl Into<String>) -> Self {
        Self(self.0.text("dateModify", value.into()))
    }

    /// `dateDocument`: `datetime`.
    #[inline]
    pub fn date_document(self, value: impl Into<String>) -> Self {
        Self(self.0.text("dateDocument", value.into()))
    }

    /// `currency`: `string`.
    #[inline]
    pub fn currency(self, value: impl Into<String>) -> Self {
        Self(self.0.text("currency", value.into()))
    }

    /// `total`: `double`.
    #[inline]
    pub fn total(self, value: f64) -> Self {
        Self(self.0.number("total", value))
    }

    /// `commentary`: `string`.
    #[inline]
    pub fn commentary(self, value: impl Into<String>) -> Self {
        Self(self.0.text("commentary", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "catalog")]
impl From<CatalogDocumentInput> for rt::Params {
    #[inline]
    fn from(object: CatalogDocumentInput) -> Self {
        object.0
    }
}

#[cfg(feature = "catalog")]
/// Keys of `catalog_document`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog_document)
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct CatalogDocument {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `docType`: `string`.
    pub doc_type: Option<String>,
    /// `docNumber`: `string`.
    pub doc_number: Option<String>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `siteId`: `string`. Default: `s1`.
    pub site_id: Option<String>,
    /// `responsibleId`: `integer`.
    pub responsible_id: Option<i64>,
    /// `createdBy`: `integer`.
    pub created_by: Option<i64>,
    /// `modifiedBy`: `integer`.
    pub modified_by: Option<i64>,
    /// `status`: `string`. Values: `N`, `Y`, `C`.
    pub status: Option<String>,
    /// `statusBy`: `integer`.
    pub status_by: Option<i64>,
    /// `dateStatus`: `datetime`.
    pub date_status: Option<String>,
    /// `dateCreate`: `datetime`.
    pub date_create: Option<String>,
    /// `dateModify`: `datetime`.
    pub date_modify: Option<String>,
    /// `dateDocument`: `datetime`.
    pub date_document: Option<String>,
    /// `currency`: `string`.
    pub currency: Option<String>,
    /// `total`: `double`.
    pub total: Option<f64>,
    /// `commentary`: `string`.
    pub commentary: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "catalog")]
impl rt::Object for CatalogDocument {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.text("docType", &mut self.doc_type);
        f.text("docNumber", &mut self.doc_number);
        f.text("title", &mut self.title);
        f.text("siteId", &mut self.site_id);
        f.int("responsibleId", &mut self.responsible_id);
        f.int("createdBy", &mut self.created_by);
        f.int("modifiedBy", &mut self.modified_by);
        f.text("status", &mut self.status);
        f.int("statusBy", &mut self.status_by);
        f.text("dateStatus", &mut self.date_status);
        f.text("dateCreate", &mut self.date_create);
        f.text("dateModify", &mut self.date_modify);
        f.text("dateDocument", &mut self.date_document);
        f.text("currency", &mut self.currency);
        f.number("total", &mut self.total);
        f.text("commentary", &mut self.commentary);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "catalog")]
/// Keys of `catalog_document_element`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog_document_element)
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct CatalogDocumentElementInput(rt::Params);

#[cfg(feature = "catalog")]
impl CatalogDocumentElementInput {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// `docId`: `catalog_document.id`.
    #[inline]
    pub fn doc_id(self, value: i64) -> Self {
        Self(self.0.int("docId", value))
    }

    /// `elementId`: `catalog_product.id`.
    #[inline]
    pub fn element_id(self, value: i64) -> Self {
        Self(self.0.int("elementId", value))
    }

    /// `storeFrom`: `catalog_store.id`.
    #[inline]
    pub fn store_from(self, value: i64) -> Self {
        Self(self.0.int("storeFrom", value))
    }

    /// `storeTo`: `catalog_store.id`.
    #[inline]
    pub fn store_to(self, value: i64) -> Self {
        Self(self.0.int("storeTo", value))
    }

    /// `amount`: `double`.
    #[inline]
    pub fn amount(self, value: f64) -> Self {
        Self(self.0.number("amount", value))
    }

    /// `purchasingPrice`: `double`.
    #[inline]
    pub fn purchasing_price(self, value: f64) -> Self {
        Self(self.0.number("purchasingPrice", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "catalog")]
impl From<CatalogDocumentElementInput> for rt::Params {
    #[inline]
    fn from(object: CatalogDocumentElementInput) -> Self {
        object.0
    }
}

#[cfg(feature = "catalog")]
/// Keys of `catalog_document_element`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog_document_element)
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct CatalogDocumentElement {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `docId`: `catalog_document.id`.
    pub doc_id: Option<i64>,
    /// `elementId`: `catalog_product.id`.
    pub element_id: Option<i64>,
    /// `storeFrom`: `catalog_store.id`.
    pub store_from: Option<i64>,
    /// `storeTo`: `catalog_store.id`.
    pub store_to: Option<i64>,
    /// `amount`: `double`.
    pub amount: Option<f64>,
    /// `purchasingPrice`: `double`.
    pub purchasing_price: Option<f64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "catalog")]
impl rt::Object for CatalogDocumentElement {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.int("docId", &mut self.doc_id);
        f.int("elementId", &mut self.element_id);
        f.int("storeFrom", &mut self.store_from);
        f.int("storeTo", &mut self.store_to);
        f.number("amount", &mut self.amount);
        f.number("purchasingPrice", &mut self.purchasing_price);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "catalog")]
/// Keys of `catalog_documentcontractor`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog_documentcontractor)
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct CatalogDocumentcontractorInput(rt::Params);

#[cfg(feature = "catalog")]
impl CatalogDocumentcontractorInput {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// `documentId`: `catalog_document.id`.
    #[inline]
    pub fn document_id(self, value: i64) -> Self {
        Self(self.0.int("documentId", value))
    }

    /// `entityTypeId`: `integer`.
    #[inline]
    pub fn entity_type_id(self, value: i64) -> Self {
        Self(self.0.int("entityTypeId", value))
    }

    /// `entityId`: `integer`.
    #[inline]
    pub fn entity_id(self, value: i64) -> Self {
        Self(self.0.int("entityId", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "catalog")]
impl From<CatalogDocumentcontractorInput> for rt::Params {
    #[inline]
    fn from(object: CatalogDocumentcontractorInput) -> Self {
        object.0
    }
}

#[cfg(feature = "catalog")]
/// Keys of `catalog_documentcontractor`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog_documentcontractor)
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct CatalogDocumentcontractor {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `documentId`: `catalog_document.id`.
    pub document_id: Option<i64>,
    /// `entityTypeId`: `integer`.
    pub entity_type_id: Option<i64>,
    /// `entityId`: `integer`.
    pub entity_id: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "catalog")]
impl rt::Object for CatalogDocumentcontractor {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.int("documentId", &mut self.document_id);
        f.int("entityTypeId", &mut self.entity_type_id);
        f.int("entityId", &mut self.entity_id);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "catalog")]
/// Keys of `catalog_enum`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog_enum)
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct CatalogEnum {
    /// `id`: `integer | string`.
    pub id: Option<rt::Value>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "catalog")]
impl rt::Object for CatalogEnum {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.value("id", &mut self.id);
        f.text("name", &mut self.name);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "catalog")]
/// Keys of `catalog_extra`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog_extra)
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct CatalogExtraInput(rt::Params);

#[cfg(feature = "catalog")]
impl CatalogExtraInput {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// `name`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("name", value.into()))
    }

    /// `percentage`: `double`.
    #[inline]
    pub fn percentage(self, value: f64) -> Self {
        Self(self.0.number("percentage", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "catalog")]
impl From<CatalogExtraInput> for rt::Params {
    #[inline]
    fn from(object: CatalogExtraInput) -> Self {
        object.0
    }
}

#[cfg(feature = "catalog")]
/// Keys of `catalog_extra`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog_extra)
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct CatalogExtra {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `percentage`: `double`.
    pub percentage: Option<f64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "catalog")]
impl rt::Object for CatalogExtra {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.text("name", &mut self.name);
        f.number("percentage", &mut self.percentage);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "catalog")]
/// Keys of `catalog_language`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog_language)
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct CatalogLanguage {
    /// `lid`: `string`.
    pub lid: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `active`: `string`. Values: `Y`, `N`.
    pub active: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "catalog")]
impl rt::Object for CatalogLanguage {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("lid", &mut self.lid);
        f.text("name", &mut self.name);
        f.flag("active", &mut self.active);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "catalog")]
/// Keys of `catalog_measure`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog_measure)
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct CatalogMeasureInput(rt::Params);

#[cfg(feature = "catalog")]
impl CatalogMeasureInput {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// `code`: `integer`.
    #[inline]
    pub fn code(self, value: i64) -> Self {
        Self(self.0.int("code", value))
    }

    /// `isDefault`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn is_default(self, value: bool) -> Self {
        Self(self.0.yes_no("isDefault", value))
    }

    /// `measureTitle`: `string`.
    #[inline]
    pub fn measure_title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("measureTitle", value.into()))
    }

    /// `symbol`: `string`.
    #[inline]
    pub fn symbol(self, value: impl Into<String>) -> Self {
        Self(self.0.text("symbol", value.into()))
    }

    /// `symbolIntl`: `string`.
    #[inline]
    pub fn symbol_intl(self, value: impl Into<String>) -> Self {
        Self(self.0.text("symbolIntl", value.into()))
    }

    /// `symbolLetterIntl`: `string`.
    #[inline]
    pub fn symbol_letter_intl(self, value: impl Into<String>) -> Self {
        Self(self.0.text("symbolLetterIntl", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "catalog")]
impl From<CatalogMeasureInput> for rt::Params {
    #[inline]
    fn from(object: CatalogMeasureInput) -> Self {
        object.0
    }
}

#[cfg(feature = "catalog")]
/// Keys of `catalog_measure`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog_measure)
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct CatalogMeasure {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `code`: `integer`.
    pub code: Option<i64>,
    /// `isDefault`: `string`. Values: `Y`, `N`.
    pub is_default: Option<bool>,
    /// `measureTitle`: `string`.
    pub measure_title: Option<String>,
    /// `symbol`: `string`.
    pub symbol: Option<String>,
    /// `symbolIntl`: `string`.
    pub symbol_intl: Option<String>,
    /// `symbolLetterIntl`: `string`.
    pub symbol_letter_intl: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "catalog")]
impl rt::Object for CatalogMeasure {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.int("code", &mut self.code);
        f.flag("isDefault", &mut self.is_default);
        f.text("measureTitle", &mut self.measure_title);
        f.text("symbol", &mut self.symbol);
        f.text("symbolIntl", &mut self.symbol_intl);
        f.text("symbolLetterIntl", &mut self.symbol_letter_intl);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "catalog")]
/// Keys of `catalog_price`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog_price)
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct CatalogPriceInput(rt::Params);

#[cfg(feature = "catalog")]
impl CatalogPriceInput {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// `productId`: `catalog_product.id`.
    #[inline]
    pub fn product_id(self, value: i64) -> Self {
        Self(self.0.int("productId", value))
    }

    /// `catalogGroupId`: `catalog_price_type.id`.
    #[inline]
    pub fn catalog_group_id(self, value: i64) -> Self {
        Self(self.0.int("catalogGroupId", value))
    }

    /// `price`: `double`.
    #[inline]
    pub fn price(self, value: f64) -> Self {
        Self(self.0.number("price", value))
    }

    /// `priceScale`: `double`.
    #[inline]
    pub fn price_scale(self, value: f64) -> Self {
        Self(self.0.number("priceScale", value))
    }

    /// `currency`: `string`.
    #[inline]
    pub fn currency(self, value: impl Into<String>) -> Self {
        Self(self.0.text("currency", value.into()))
    }

    /// `quantityFrom`: `double`.
    #[inline]
    pub fn quantity_from(self, value: f64) -> Self {
        Self(self.0.number("quantityFrom", value))
    }

    /// `quantityTo`: `double`.
    #[inline]
    pub fn quantity_to(self, value: f64) -> Self {
        Self(self.0.number("quantityTo", value))
    }

    /// `extraId`: `catalog_extra.id`.
    #[inline]
    pub fn extra_id(self, value: i64) -> Self {
        Self(self.0.int("extraId", value))
    }

    /// `timestampX`: `datetime`.
    #[inline]
    pub fn timestamp_x(self, value: impl Into<String>) -> Self {
        Self(self.0.text("timestampX", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "catalog")]
impl From<CatalogPriceInput> for rt::Params {
    #[inline]
    fn from(object: CatalogPriceInput) -> Self {
        object.0
    }
}

#[cfg(feature = "catalog")]
/// Keys of `catalog_price`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog_price)
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct CatalogPrice {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `productId`: `catalog_product.id`.
    pub product_id: Option<i64>,
    /// `catalogGroupId`: `catalog_price_type.id`.
    pub catalog_group_id: Option<i64>,
    /// `price`: `double`.
    pub price: Option<f64>,
    /// `priceScale`: `double`.
    pub price_scale: Option<f64>,
    /// `currency`: `string`.
    pub currency: Option<String>,
    /// `quantityFrom`: `double`.
    pub quantity_from: Option<f64>,
    /// `quantityTo`: `double`.
    pub quantity_to: Option<f64>,
    /// `extraId`: `catalog_extra.id`.
    pub extra_id: Option<i64>,
    /// `timestampX`: `datetime`.
    pub timestamp_x: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "catalog")]
impl rt::Object for CatalogPrice {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.int("productId", &mut self.product_id);
        f.int("catalogGroupId", &mut self.catalog_group_id);
        f.number("price", &mut self.price);
        f.number("priceScale", &mut self.price_scale);
        f.text("currency", &mut self.currency);
        f.number("quantityFrom", &mut self.quantity_from);
        f.number("quantityTo", &mut self.quantity_to);
        f.int("extraId", &mut self.extra_id);
        f.text("timestampX", &mut self.timestamp_x);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "catalog")]
/// Keys of `catalog_price_type`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog_price_type)
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct CatalogPriceTypeInput(rt::Params);

#[cfg(feature = "catalog")]
impl CatalogPriceTypeInput {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// `name`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("name", value.into()))
    }

    /// `base`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn base(self, value: bool) -> Self {
        Self(self.0.yes_no("base", value))
    }

    /// `sort`: `integer`.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("sort", value))
    }

    /// `xmlId`: `string`.
    #[inline]
    pub fn xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("xmlId", value.into()))
    }

    /// `timestampX`: `datetime`.
    #[inline]
    pub fn timestamp_x(self, value: impl Into<String>) -> Self {
        Self(self.0.text("timestampX", value.into()))
    }

    /// `createdBy`: `user.id`.
    #[inline]
    pub fn created_by(self, value: i64) -> Self {
        Self(self.0.int("createdBy", value))
    }

    /// `modifiedBy`: `user.id`.
    #[inline]
    pub fn modified_by(self, value: i64) -> Self {
        Self(self.0.int("modifiedBy", value))
    }

    /// `dateCreate`: `datetime`.
    #[inline]
    pub fn date_create(self, value: impl Into<String>) -> Self {
        Self(self.0.text("dateCreate", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "catalog")]
impl From<CatalogPriceTypeInput> for rt::Params {
    #[inline]
    fn from(object: CatalogPriceTypeInput) -> Self {
        object.0
    }
}

#[cfg(feature = "catalog")]
/// Keys of `catalog_price_type`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog_price_type)
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct CatalogPriceType {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `base`: `string`. Values: `Y`, `N`.
    pub base: Option<bool>,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// `timestampX`: `datetime`.
    pub timestamp_x: Option<String>,
    /// `createdBy`: `user.id`.
    pub created_by: Option<i64>,
    /// `modifiedBy`: `user.id`.
    pub modified_by: Option<i64>,
    /// `dateCreate`: `datetime`.
    pub date_create: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "catalog")]
impl rt::Object for CatalogPriceType {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.text("name", &mut self.name);
        f.flag("base", &mut self.base);
        f.int("sort", &mut self.sort);
        f.text("xmlId", &mut self.xml_id);
        f.text("timestampX", &mut self.timestamp_x);
        f.int("createdBy", &mut self.created_by);
        f.int("modifiedBy", &mut self.modified_by);
        f.text("dateCreate", &mut self.date_create);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "catalog")]
/// Keys of `catalog_price_type_group`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog_price_type_group)
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct CatalogPriceTypeGroupInput(rt::Params);

#[cfg(feature = "catalog")]
impl CatalogPriceTypeGroupInput {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// `catalogGroupId`: `catalog_price_type.id`.
    #[inline]
    pub fn catalog_group_id(self, value: i64) -> Self {
        Self(self.0.int("catalogGroupId", value))
    }

    /// `groupId`: `integer`.
    #[inline]
    pub fn group_id(self, value: i64) -> Self {
        Self(self.0.int("groupId", value))
    }

    /// `access`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn access(self, value: bool) -> Self {
        Self(self.0.yes_no("access", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "catalog")]
impl From<CatalogPriceTypeGroupInput> for rt::Params {
    #[inline]
    fn from(object: CatalogPriceTypeGroupInput) -> Self {
        object.0
    }
}

#[cfg(feature = "catalog")]
/// Keys of `catalog_price_type_group`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog_price_type_group)
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct CatalogPriceTypeGroup {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `catalogGroupId`: `catalog_price_type.id`.
    pub catalog_group_id: Option<i64>,
    /// `groupId`: `integer`.
    pub group_id: Option<i64>,
    /// `access`: `char`. Values: `Y`, `N`.
    pub access: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "catalog")]
impl rt::Object for CatalogPriceTypeGroup {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.int("catalogGroupId", &mut self.catalog_group_id);
        f.int("groupId", &mut self.group_id);
        f.flag("access", &mut self.access);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "catalog")]
/// Keys of `catalog_price_type_lang`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog_price_type_lang)
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct CatalogPriceTypeLangInput(rt::Params);

#[cfg(feature = "catalog")]
impl CatalogPriceTypeLangInput {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// `catalogGroupId`: `catalog_price_type.id`.
    #[inline]
    pub fn catalog_group_id(self, value: i64) -> Self {
        Self(self.0.int("catalogGroupId", value))
    }

    /// `name`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("name", value.into()))
    }

    /// `lang`: `catalog_language.lid`.
    #[inline]
    pub fn lang(self, value: impl Into<String>) -> Self {
        Self(self.0.text("lang", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "catalog")]
impl From<CatalogPriceTypeLangInput> for rt::Params {
    #[inline]
    fn from(object: CatalogPriceTypeLangInput) -> Self {
        object.0
    }
}

#[cfg(feature = "catalog")]
/// Keys of `catalog_price_type_lang`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog_price_type_lang)
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct CatalogPriceTypeLang {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `catalogGroupId`: `catalog_price_type.id`.
    pub catalog_group_id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `lang`: `catalog_language.lid`.
    pub lang: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "catalog")]
impl rt::Object for CatalogPriceTypeLang {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.int("catalogGroupId", &mut self.catalog_group_id);
        f.text("name", &mut self.name);
        f.text("lang", &mut self.lang);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "catalog")]
/// Keys of `catalog_product`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog_product)
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct CatalogProductInput(rt::Params);

#[cfg(feature = "catalog")]
impl CatalogProductInput {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// `iblockId`: `catalog_catalog.id`.
    #[inline]
    pub fn iblock_id(self, value: i64) -> Self {
        Self(self.0.int("iblockId", value))
    }

    /// `name`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("name", value.into()))
    }

    /// `active`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn active(self, value: bool) -> Self {
        Self(self.0.yes_no("active", value))
    }

    /// `available`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn available(self, value: bool) -> Self {
        Self(self.0.yes_no("available", value))
    }

    /// `code`: `string`.
    #[inline]
    pub fn code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("code", value.into()))
    }

    /// `xmlId`: `string`.
    #[inline]
    pub fn xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("xmlId", value.into()))
    }

    /// `barcodeMulti`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn barcode_multi(self, value: bool) -> Self {
        Self(self.0.yes_no("barcodeMulti", value))
    }

    /// `bundle`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn bundle(self, value: bool) -> Self {
        Self(self.0.yes_no("bundle", value))
    }

    /// `canBuyZero`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn can_buy_zero(self, value: bool) -> Self {
        Self(self.0.yes_no("canBuyZero", value))
    }

    /// `createdBy`: `user.id`.
    #[inline]
    pub fn created_by(self, value: i64) -> Self {
        Self(self.0.int("createdBy", value))
    }

    /// `modifiedBy`: `user.id`.
    #[inline]
    pub fn modified_by(self, value: i64) -> Self {
        Self(self.0.int("modifiedBy", value))
    }

    /// `dateActiveFrom`: `datetime`.
    #[inline]
    pub fn date_active_from(self, value: impl Into<String>) -> Self {
        Self(self.0.text("dateActiveFrom", value.into()))
    }

    /// `dateActiveTo`: `datetime`.
    #[inline]
    pub fn date_active_to(self, value: impl Into<String>) -> Self {
        Self(self.0.text("dateActiveTo", value.into()))
    }

    /// `dateCreate`: `datetime`.
    #[inline]
    pub fn date_create(self, value: impl Into<String>) -> Self {
        Self(self.0.text("dateCreate", value.into()))
    }

    /// `timestampX`: `datetime`.
    #[inline]
    pub fn timestamp_x(self, value: impl Into<String>) -> Self {
        Self(self.0.text("timestampX", value.into()))
    }

    /// `iblockSectionId`: `catalog_section.id`.
    #[inline]
    pub fn iblock_section_id(self, value: i64) -> Self {
        Self(self.0.int("iblockSectionId", value))
    }

    /// `measure`: `catalog_measure.id`.
    #[inline]
    pub fn measure(self, value: i64) -> Self {
        Self(self.0.int("measure", value))
    }

    /// `previewText`: `string`.
    #[inline]
    pub fn preview_text(self, value: impl Into<String>) -> Self {
        Self(self.0.text("previewText", value.into()))
    }

    /// `detailText`: `string`.
    #[inline]
    pub fn detail_text(self, value: impl Into<String>) -> Self {
        Self(self.0.text("detailText", value.into()))
    }

    /// `previewPicture`: `object`.
    #[inline]
    pub fn preview_picture(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("previewPicture", value.into()))
    }

    /// `detailPicture`: `object`.
    #[inline]
    pub fn detail_picture(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("detailPicture", value.into()))
    }

    /// `previewTextType`: `string`. Values: `text`, `html`.
    #[inline]
    pub fn preview_text_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("previewTextType", value.into()))
    }

    /// `detailTextType`: `string`. Values: `text`, `html`.
    #[inline]
    pub fn detail_text_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("detailTextType", value.into()))
    }

    /// `sort`: `integer`.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("sort", value))
    }

    /// `subscribe`: `string`. Default: `D`. Values: `Y`, `N`, `D`.
    #[inline]
    pub fn subscribe(self, value: impl Into<String>) -> Self {
        Self(self.0.text("subscribe", value.into()))
    }

    /// `vatId`: `catalog_vat.id`.
    #[inline]
    pub fn vat_id(self, value: i64) -> Self {
        Self(self.0.int("vatId", value))
    }

    /// `vatIncluded`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn vat_included(self, value: bool) -> Self {
        Self(self.0.yes_no("vatIncluded", value))
    }

    /// `height`: `double`.
    #[inline]
    pub fn height(self, value: f64) -> Self {
        Self(self.0.number("height", value))
    }

    /// `length`: `double`.
    #[inline]
    pub fn length(self, value: f64) -> Self {
        Self(self.0.number("length", value))
    }

    /// `weight`: `double`.
    #[inline]
    pub fn weight(self, value: f64) -> Self {
        Self(self.0.number("weight", value))
    }

    /// `width`: `double`.
    #[inline]
    pub fn width(self, value: f64) -> Self {
        Self(self.0.number("width", value))
    }

    /// `quantityTrace`: `string`. Default: `D`. Values: `Y`, `N`, `D`.
    #[inline]
    pub fn quantity_trace(self, value: impl Into<String>) -> Self {
        Self(self.0.text("quantityTrace", value.into()))
    }

    /// `type`: `integer`. Values: `1`.
    #[inline]
    pub fn r#type(self, value: i64) -> Self {
        Self(self.0.int("type", value))
    }

    /// `purchasingCurrency`: `string`.
    #[inline]
    pub fn purchasing_currency(self, value: impl Into<String>) -> Self {
        Self(self.0.text("purchasingCurrency", value.into()))
    }

    /// `purchasingPrice`: `double`.
    #[inline]
    pub fn purchasing_price(self, value: f64) -> Self {
        Self(self.0.number("purchasingPrice", value))
    }

    /// `quantity`: `double`.
    #[inline]
    pub fn quantity(self, value: f64) -> Self {
        Self(self.0.number("quantity", value))
    }

    /// `quantityReserved`: `double`.
    #[inline]
    pub fn quantity_reserved(self, value: f64) -> Self {
        Self(self.0.number("quantityReserved", value))
    }

    /// `recurSchemeLength`: `integer`.
    #[inline]
    pub fn recur_scheme_length(self, value: i64) -> Self {
        Self(self.0.int("recurSchemeLength", value))
    }

    /// `recurSchemeType`: `string`. Values: `H`, `D`, `W`, `M`, `Q`, `S`, `Y`.
    #[inline]
    pub fn recur_scheme_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("recurSchemeType", value.into()))
    }

    /// `trialPriceId`: `integer`.
    #[inline]
    pub fn trial_price_id(self, value: i64) -> Self {
        Self(self.0.int("trialPriceId", value))
    }

    /// `withoutOrder`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn without_order(self, value: bool) -> Self {
        Self(self.0.yes_no("withoutOrder", value))
    }

    /// Any other key by its name on the wire, such as `propertyN` (`object | array`).
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "catalog")]
impl From<CatalogProductInput> for rt::Params {
    #[inline]
    fn from(object: CatalogProductInput) -> Self {
        object.0
    }
}

#[cfg(feature = "catalog")]
/// Keys of `catalog_product`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog_product)
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct CatalogProduct {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `iblockId`: `catalog_catalog.id`.
    pub iblock_id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `active`: `string`. Values: `Y`, `N`.
    pub active: Option<bool>,
    /// `available`: `string`. Values: `Y`, `N`.
    pub available: Option<bool>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// `barcodeMulti`: `string`. Values: `Y`, `N`.
    pub barcode_multi: Option<bool>,
    /// `bundle`: `string`. Values: `Y`, `N`.
    pub bundle: Option<bool>,
    /// `canBuyZero`: `string`. Values: `Y`, `N`.
    pub can_buy_zero: Option<bool>,
    /// `createdBy`: `user.id`.
    pub created_by: Option<i64>,
    /// `modifiedBy`: `user.id`.
    pub modified_by: Option<i64>,
    /// `dateActiveFrom`: `datetime`.
    pub date_active_from: Option<String>,
    /// `dateActiveTo`: `datetime`.
    pub date_active_to: Option<String>,
    /// `dateCreate`: `datetime`.
    pub date_create: Option<String>,
    /// `timestampX`: `datetime`.
    pub timestamp_x: Option<String>,
    /// `iblockSectionId`: `catalog_section.id`.
    pub iblock_section_id: Option<i64>,
    /// `measure`: `catalog_measure.id`.
    pub measure: Option<i64>,
    /// `previewText`: `string`.
    pub preview_text: Option<String>,
    /// `detailText`: `string`.
    pub detail_text: Option<String>,
    /// `previewPicture`: `object`.
    pub preview_picture: Option<rt::Map>,
    /// `detailPicture`: `object`.
    pub detail_picture: Option<rt::Map>,
    /// `previewTextType`: `string`. Values: `text`, `html`.
    pub preview_text_type: Option<String>,
    /// `detailTextType`: `string`. Values: `text`, `html`.
    pub detail_text_type: Option<String>,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// `subscribe`: `string`. Default: `D`. Values: `Y`, `N`, `D`.
    pub subscribe: Option<String>,
    /// `vatId`: `catalog_vat.id`.
    pub vat_id: Option<i64>,
    /// `vatIncluded`: `string`. Values: `Y`, `N`.
    pub vat_included: Option<bool>,
    /// `height`: `double`.
    pub height: Option<f64>,
    /// `length`: `double`.
    pub length: Option<f64>,
    /// `weight`: `double`.
    pub weight: Option<f64>,
    /// `width`: `double`.
    pub width: Option<f64>,
    /// `quantityTrace`: `string`. Default: `D`. Values: `Y`, `N`, `D`.
    pub quantity_trace: Option<String>,
    /// `type`: `integer`. Values: `1`.
    pub r#type: Option<i64>,
    /// `purchasingCurrency`: `string`.
    pub purchasing_currency: Option<String>,
    /// `purchasingPrice`: `double`.
    pub purchasing_price: Option<f64>,
    /// `quantity`: `double`.
    pub quantity: Option<f64>,
    /// `quantityReserved`: `double`.
    pub quantity_reserved: Option<f64>,
    /// `recurSchemeLength`: `integer`.
    pub recur_scheme_length: Option<i64>,
    /// `recurSchemeType`: `string`. Values: `H`, `D`, `W`, `M`, `Q`, `S`, `Y`.
    pub recur_scheme_type: Option<String>,
    /// `trialPriceId`: `integer`.
    pub trial_price_id: Option<i64>,
    /// `withoutOrder`: `string`. Values: `Y`, `N`.
    pub without_order: Option<bool>,
    /// What no field has taken, such as `propertyN` (`object | array`).
    pub extra: rt::Map,
}

#[cfg(feature = "catalog")]
impl rt::Object for CatalogProduct {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.int("iblockId", &mut self.iblock_id);
        f.text("name", &mut self.name);
        f.flag("active", &mut self.active);
        f.flag("available", &mut self.available);
        f.text("code", &mut self.code);
        f.text("xmlId", &mut self.xml_id);
        f.flag("barcodeMulti", &mut self.barcode_multi);
        f.flag("bundle", &mut self.bundle);
        f.flag("canBuyZero", &mut self.can_buy_zero);
        f.int("createdBy", &mut self.created_by);
        f.int("modifiedBy", &mut self.modified_by);
        f.text("dateActiveFrom", &mut self.date_active_from);
        f.text("dateActiveTo", &mut self.date_active_to);
        f.text("dateCreate", &mut self.date_create);
        f.text("timestampX", &mut self.timestamp_x);
        f.int("iblockSectionId", &mut self.iblock_section_id);
        f.int("measure", &mut self.measure);
        f.text("previewText", &mut self.preview_text);
        f.text("detailText", &mut self.detail_text);
        f.field("previewPicture", &mut self.preview_picture);
        f.field("detailPicture", &mut self.detail_picture);
        f.text("previewTextType", &mut self.preview_text_type);
        f.text("detailTextType", &mut self.detail_text_type);
        f.int("sort", &mut self.sort);
        f.text("subscribe", &mut self.subscribe);
        f.int("vatId", &mut self.vat_id);
        f.flag("vatIncluded", &mut self.vat_included);
        f.number("height", &mut self.height);
        f.number("length", &mut self.length);
        f.number("weight", &mut self.weight);
        f.number("width", &mut self.width);
        f.text("quantityTrace", &mut self.quantity_trace);
        f.int("type", &mut self.r#type);
        f.text("purchasingCurrency", &mut self.purchasing_currency);
        f.number("purchasingPrice", &mut self.purchasing_price);
        f.number("quantity", &mut self.quantity);
        f.number("quantityReserved", &mut self.quantity_reserved);
        f.int("recurSchemeLength", &mut self.recur_scheme_length);
        f.text("recurSchemeType", &mut self.recur_scheme_type);
        f.int("trialPriceId", &mut self.trial_price_id);
        f.flag("withoutOrder", &mut self.without_order);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "catalog")]
/// Keys of `catalog_product_image`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog_product_image)
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct CatalogProductImage {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `productId`: `integer`.
    pub product_id: Option<i64>,
    /// `type`: `string`. Values: `DETAIL_PICTURE`, `PREVIEW_PICTURE`, `MORE_PHOTO`.
    pub r#type: Option<String>,
    /// `createTime`: `datetime`.
    pub create_time: Option<String>,
    /// `downloadUrl`: `string`.
    pub download_url: Option<String>,
    /// `detailUrl`: `string`.
    pub detail_url: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "catalog")]
impl rt::Object for CatalogProductImage {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.text("name", &mut self.name);
        f.int("productId", &mut self.product_id);
        f.text("type", &mut self.r#type);
        f.text("createTime", &mut self.create_time);
        f.text("downloadUrl", &mut self.download_url);
        f.text("detailUrl", &mut self.detail_url);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "catalog")]
/// Keys of `catalog_product_offer`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog_product_offer)
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct CatalogProductOfferInput(rt::Params);

#[cfg(feature = "catalog")]
impl CatalogProductOfferInput {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// `iblockId`: `catalog_catalog.id`.
    #[inline]
    pub fn iblock_id(self, value: i64) -> Self {
        Self(self.0.int("iblockId", value))
    }

    /// `name`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("name", value.into()))
    }

    /// `active`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn active(self, value: bool) -> Self {
        Self(self.0.yes_no("active", value))
    }

    /// `available`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn available(self, value: bool) -> Self {
        Self(self.0.yes_no("available", value))
    }

    /// `code`: `string`.
    #[inline]
    pub fn code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("code", value.into()))
    }

    /// `xmlId`: `string`.
    #[inline]
    pub fn xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("xmlId", value.into()))
    }

    /// `barcodeMulti`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn barcode_multi(self, value: bool) -> Self {
        Self(self.0.yes_no("barcodeMulti", value))
    }

    /// `bundle`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn bundle(self, value: bool) -> Self {
        Self(self.0.yes_no("bundle", value))
    }

    /// `canBuyZero`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn can_buy_zero(self, value: bool) -> Self {
        Self(self.0.yes_no("canBuyZero", value))
    }

    /// `createdBy`: `user.id`.
    #[inline]
    pub fn created_by(self, value: i64) -> Self {
        Self(self.0.int("createdBy", value))
    }

    /// `modifiedBy`: `user.id`.
    #[inline]
    pub fn modified_by(self, value: i64) -> Self {
        Self(self.0.int("modifiedBy", value))
    }

    /// `dateActiveFrom`: `datetime`.
    #[inline]
    pub fn date_active_from(self, value: impl Into<String>) -> Self {
        Self(self.0.text("dateActiveFrom", value.into()))
    }

    /// `dateActiveTo`: `datetime`.
    #[inline]
    pub fn date_active_to(self, value: impl Into<String>) -> Self {
        Self(self.0.text("dateActiveTo", value.into()))
    }

    /// `dateCreate`: `datetime`.
    #[inline]
    pub fn date_create(self, value: impl Into<String>) -> Self {
        Self(self.0.text("dateCreate", value.into()))
    }

    /// `timestampX`: `datetime`.
    #[inline]
    pub fn timestamp_x(self, value: impl Into<String>) -> Self {
        Self(self.0.text("timestampX", value.into()))
    }

    /// `iblockSectionId`: `catalog_section.id`.
    #[inline]
    pub fn iblock_section_id(self, value: i64) -> Self {
        Self(self.0.int("iblockSectionId", value))
    }

    /// `measure`: `catalog_measure.id`.
    #[inline]
    pub fn measure(self, value: i64) -> Self {
        Self(self.0.int("measure", value))
    }

    /// `previewText`: `string`.
    #[inline]
    pub fn preview_text(self, value: impl Into<String>) -> Self {
        Self(self.0.text("previewText", value.into()))
    }

    /// `detailText`: `string`.
    #[inline]
    pub fn detail_text(self, value: impl Into<String>) -> Self {
        Self(self.0.text("detailText", value.into()))
    }

    /// `previewPicture`: `object`.
    #[inline]
    pub fn preview_picture(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("previewPicture", value.into()))
    }

    /// `detailPicture`: `object`.
    #[inline]
    pub fn detail_picture(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("detailPicture", value.into()))
    }

    /// `previewTextType`: `string`. Values: `text`, `html`.
    #[inline]
    pub fn preview_text_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("previewTextType", value.into()))
    }

    /// `detailTextType`: `string`. Values: `text`, `html`.
    #[inline]
    pub fn detail_text_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("detailTextType", value.into()))
    }

    /// `sort`: `integer`.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("sort", value))
    }

    /// `subscribe`: `string`. Default: `D`. Values: `Y`, `N`, `D`.
    #[inline]
    pub fn subscribe(self, value: impl Into<String>) -> Self {
        Self(self.0.text("subscribe", value.into()))
    }

    /// `vatId`: `catalog_vat.id`.
    #[inline]
    pub fn vat_id(self, value: i64) -> Self {
        Self(self.0.int("vatId", value))
    }

    /// `vatIncluded`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn vat_included(self, value: bool) -> Self {
        Self(self.0.yes_no("vatIncluded", value))
    }

    /// `height`: `double`.
    #[inline]
    pub fn height(self, value: f64) -> Self {
        Self(self.0.number("height", value))
    }

    /// `length`: `double`.
    #[inline]
    pub fn length(self, value: f64) -> Self {
        Self(self.0.number("length", value))
    }

    /// `weight`: `double`.
    #[inline]
    pub fn weight(self, value: f64) -> Self {
        Self(self.0.number("weight", value))
    }

    /// `width`: `double`.
    #[inline]
    pub fn width(self, value: f64) -> Self {
        Self(self.0.number("width", value))
    }

    /// `quantityTrace`: `string`. Default: `D`. Values: `Y`, `N`, `D`.
    #[inline]
    pub fn quantity_trace(self, value: impl Into<String>) -> Self {
        Self(self.0.text("quantityTrace", value.into()))
    }

    /// `type`: `integer`. Values: `4`, `5`.
    #[inline]
    pub fn r#type(self, value: i64) -> Self {
        Self(self.0.int("type", value))
    }

    /// `purchasingCurrency`: `string`.
    #[inline]
    pub fn purchasing_currency(self, value: impl Into<String>) -> Self {
        Self(self.0.text("purchasingCurrency", value.into()))
    }

    /// `purchasingPrice`: `double`.
    #[inline]
    pub fn purchasing_price(self, value: f64) -> Self {
        Self(self.0.number("purchasingPrice", value))
    }

    /// `quantity`: `double`.
    #[inline]
    pub fn quantity(self, value: f64) -> Self {
        Self(self.0.number("quantity", value))
    }

    /// `quantityReserved`: `double`.
    #[inline]
    pub fn quantity_reserved(self, value: f64) -> Self {
        Self(self.0.number("quantityReserved", value))
    }

    /// `recurSchemeLength`: `integer`.
    #[inline]
    pub fn recur_scheme_length(self, value: i64) -> Self {
        Self(self.0.int("recurSchemeLength", value))
    }

    /// `recurSchemeType`: `string`. Values: `H`, `D`, `W`, `M`, `Q`, `S`, `Y`.
    #[inline]
    pub fn recur_scheme_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("recurSchemeType", value.into()))
    }

    /// `trialPriceId`: `integer`.
    #[inline]
    pub fn trial_price_id(self, value: i64) -> Self {
        Self(self.0.int("trialPriceId", value))
    }

    /// `withoutOrder`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn without_order(self, value: bool) -> Self {
        Self(self.0.yes_no("withoutOrder", value))
    }

    /// Any other key by its name on the wire, such as `propertyN` (`object | array`).
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "catalog")]
impl From<CatalogProductOfferInput> for rt::Params {
    #[inline]
    fn from(object: CatalogProductOfferInput) -> Self {
        object.0
    }
}

#[cfg(feature = "catalog")]
/// Keys of `catalog_product_offer`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog_product_offer)
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct CatalogProductOffer {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `iblockId`: `catalog_catalog.id`.
    pub iblock_id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `active`: `string`. Values: `Y`, `N`.
    pub active: Option<bool>,
    /// `available`: `string`. Values: `Y`, `N`.
    pub available: Option<bool>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// `barcodeMulti`: `string`. Values: `Y`, `N`.
    pub barcode_multi: Option<bool>,
    /// `bundle`: `string`. Values: `Y`, `N`.
    pub bundle: Option<bool>,
    /// `canBuyZero`: `string`. Values: `Y`, `N`.
    pub can_buy_zero: Option<bool>,
    /// `createdBy`: `user.id`.
    pub created_by: Option<i64>,
    /// `modifiedBy`: `user.id`.
    pub modified_by: Option<i64>,
    /// `dateActiveFrom`: `datetime`.
    pub date_active_from: Option<String>,
    /// `dateActiveTo`: `datetime`.
    pub date_active_to: Option<String>,
    /// `dateCreate`: `datetime`.
    pub date_create: Option<String>,
    /// `timestampX`: `datetime`.
    pub timestamp_x: Option<String>,
    /// `iblockSectionId`: `catalog_section.id`.
    pub iblock_section_id: Option<i64>,
    /// `measure`: `catalog_measure.id`.
    pub measure: Option<i64>,
    /// `previewText`: `string`.
    pub preview_text: Option<String>,
    /// `detailText`: `string`.
    pub detail_text: Option<String>,
    /// `previewPicture`: `object`.
    pub preview_picture: Option<rt::Map>,
    /// `detailPicture`: `object`.
    pub detail_picture: Option<rt::Map>,
    /// `previewTextType`: `string`. Values: `text`, `html`.
    pub preview_text_type: Option<String>,
    /// `detailTextType`: `string`. Values: `text`, `html`.
    pub detail_text_type: Option<String>,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// `subscribe`: `string`. Default: `D`. Values: `Y`, `N`, `D`.
    pub subscribe: Option<String>,
    /// `vatId`: `catalog_vat.id`.
    pub vat_id: Option<i64>,
    /// `vatIncluded`: `string`. Values: `Y`, `N`.
    pub vat_included: Option<bool>,
    /// `height`: `double`.
    pub height: Option<f64>,
    /// `length`: `double`.
    pub length: Option<f64>,
    /// `weight`: `double`.
    pub weight: Option<f64>,
    /// `width`: `double`.
    pub width: Option<f64>,
    /// `quantityTrace`: `string`. Default: `D`. Values: `Y`, `N`, `D`.
    pub quantity_trace: Option<String>,
    /// `type`: `integer`. Values: `4`, `5`.
    pub r#type: Option<i64>,
    /// `purchasingCurrency`: `string`.
    pub purchasing_currency: Option<String>,
    /// `purchasingPrice`: `double`.
    pub purchasing_price: Option<f64>,
    /// `quantity`: `double`.
    pub quantity: Option<f64>,
    /// `quantityReserved`: `double`.
    pub quantity_reserved: Option<f64>,
    /// `recurSchemeLength`: `integer`.
    pub recur_scheme_length: Option<i64>,
    /// `recurSchemeType`: `string`. Values: `H`, `D`, `W`, `M`, `Q`, `S`, `Y`.
    pub recur_scheme_type: Option<String>,
    /// `trialPriceId`: `integer`.
    pub trial_price_id: Option<i64>,
    /// `withoutOrder`: `string`. Values: `Y`, `N`.
    pub without_order: Option<bool>,
    /// What no field has taken, such as `propertyN` (`object | array`).
    pub extra: rt::Map,
}

#[cfg(feature = "catalog")]
impl rt::Object for CatalogProductOffer {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.int("iblockId", &mut self.iblock_id);
        f.text("name", &mut self.name);
        f.flag("active", &mut self.active);
        f.flag("available", &mut self.available);
        f.text("code", &mut self.code);
        f.text("xmlId", &mut self.xml_id);
        f.flag("barcodeMulti", &mut self.barcode_multi);
        f.flag("bundle", &mut self.bundle);
        f.flag("canBuyZero", &mut self.can_buy_zero);
        f.int("createdBy", &mut self.created_by);
        f.int("modifiedBy", &mut self.modified_by);
        f.text("dateActiveFrom", &mut self.date_active_from);
        f.text("dateActiveTo", &mut self.date_active_to);
        f.text("dateCreate", &mut self.date_create);
        f.text("timestampX", &mut self.timestamp_x);
        f.int("iblockSectionId", &mut self.iblock_section_id);
        f.int("measure", &mut self.measure);
        f.text("previewText", &mut self.preview_text);
        f.text("detailText", &mut self.detail_text);
        f.field("previewPicture", &mut self.preview_picture);
        f.field("detailPicture", &mut self.detail_picture);
        f.text("previewTextType", &mut self.preview_text_type);
        f.text("detailTextType", &mut self.detail_text_type);
        f.int("sort", &mut self.sort);
        f.text("subscribe", &mut self.subscribe);
        f.int("vatId", &mut self.vat_id);
        f.flag("vatIncluded", &mut self.vat_included);
        f.number("height", &mut self.height);
        f.number("length", &mut self.length);
        f.number("weight", &mut self.weight);
        f.number("width", &mut self.width);
        f.text("quantityTrace", &mut self.quantity_trace);
        f.int("type", &mut self.r#type);
        f.text("purchasingCurrency", &mut self.purchasing_currency);
        f.number("purchasingPrice", &mut self.purchasing_price);
        f.number("quantity", &mut self.quantity);
        f.number("quantityReserved", &mut self.quantity_reserved);
        f.int("recurSchemeLength", &mut self.recur_scheme_length);
        f.text("recurSchemeType", &mut self.recur_scheme_type);
        f.int("trialPriceId", &mut self.trial_price_id);
        f.flag("withoutOrder", &mut self.without_order);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "catalog")]
/// Keys of `catalog_product_property`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog_product_property)
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct CatalogProductPropertyInput(rt::Params);

#[cfg(feature = "catalog")]
impl CatalogProductPropertyInput {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// `timestampX`: `datetime`.
    #[inline]
    pub fn timestamp_x(self, value: impl Into<String>) -> Self {
        Self(self.0.text("timestampX", value.into()))
    }

    /// `iblockId`: `catalog_catalog.id`.
    #[inline]
    pub fn iblock_id(self, value: i64) -> Self {
        Self(self.0.int("iblockId", value))
    }

    /// `name`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("name", value.into()))
    }

    /// `active`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn active(self, value: bool) -> Self {
        Self(self.0.yes_no("active", value))
    }

    /// `sort`: `integer`.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("sort", value))
    }

    /// `code`: `string`.
    #[inline]
    pub fn code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("code", value.into()))
    }

    /// `defaultValue`: `text`.
    #[inline]
    pub fn default_value(self, value: impl Into<String>) -> Self {
        Self(self.0.text("defaultValue", value.into()))
    }

    /// `propertyType`: `string`. Values: `N`, `S`, `L`, `F`, `E`, `G`.
    #[inline]
    pub fn property_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("propertyType", value.into()))
    }

    /// `userType`: `string`. Values: `DateTime`, `Money`, `SKU`, `directory`, `employee`, `UserID`,
    /// `EList`, `EAutocomplete`, `SectionAuto`, `HTML`, `map_google`, `DiskFile`, `ECrm`, `BoolEnum`.
    #[inline]
    pub fn user_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("userType", value.into()))
    }

    /// `rowCount`: `integer`.
    #[inline]
    pub fn row_count(self, value: i64) -> Self {
        Self(self.0.int("rowCount", value))
    }

    /// `colCount`: `integer`.
    #[inline]
    pub fn col_count(self, value: i64) -> Self {
        Self(self.0.int("colCount", value))
    }

    /// `listType`: `char`.
    #[inline]
    pub fn list_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("listType", value.into()))
    }

    /// `multiple`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn multiple(self, value: bool) -> Self {
        Self(self.0.yes_no("multiple", value))
    }

    /// `xmlId`: `string`.
    #[inline]
    pub fn xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("xmlId", value.into()))
    }

    /// `fileType`: `string`.
    #[inline]
    pub fn file_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("fileType", value.into()))
    }

    /// `multipleCnt`: `integer`.
    #[inline]
    pub fn multiple_cnt(self, value: i64) -> Self {
        Self(self.0.int("multipleCnt", value))
    }

    /// `linkIblockId`: `catalog_catalog.id`.
    #[inline]
    pub fn link_iblock_id(self, value: i64) -> Self {
        Self(self.0.int("linkIblockId", value))
    }

    /// `withDescription`: `char`.
    #[inline]
    pub fn with_description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("withDescription", value.into()))
    }

    /// `searchable`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn searchable(self, value: bool) -> Self {
        Self(self.0.yes_no("searchable", value))
    }

    /// `filtrable`: `char`.
    #[inline]
    pub fn filtrable(self, value: impl Into<String>) -> Self {
        Self(self.0.text("filtrable", value.into()))
    }

    /// `isRequired`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn is_required(self, value: bool) -> Self {
        Self(self.0.yes_no("isRequired", value))
    }

    /// `hint`: `string`.
    #[inline]
    pub fn hint(self, value: impl Into<String>) -> Self {
        Self(self.0.text("hint", value.into()))
    }

    /// `userTypeSettings`: `object`.
    #[inline]
    pub fn user_type_settings(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("userTypeSettings", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "catalog")]
impl From<CatalogProductPropertyInput> for rt::Params {
    #[inline]
    fn from(object: CatalogProductPropertyInput) -> Self {
        object.0
    }
}

#[cfg(feature = "catalog")]
/// Keys of `catalog_product_property`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog_product_property)
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct CatalogProductProperty {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `timestampX`: `datetime`.
    pub timestamp_x: Option<String>,
    /// `iblockId`: `catalog_catalog.id`.
    pub iblock_id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `active`: `char`. Values: `Y`, `N`.
    pub active: Option<bool>,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `defaultValue`: `text`.
    pub default_value: Option<String>,
    /// `propertyType`: `string`. Values: `N`, `S`, `L`, `F`, `E`, `G`.
    pub property_type: Option<String>,
    /// `userType`: `string`. Values: `DateTime`, `Money`, `SKU`, `directory`, `employee`, `UserID`,
    /// `EList`, `EAutocomplete`, `SectionAuto`, `HTML`, `map_google`, `DiskFile`, `ECrm`, `BoolEnum`.
    pub user_type: Option<String>,
    /// `rowCount`: `integer`.
    pub row_count: Option<i64>,
    /// `colCount`: `integer`.
    pub col_count: Option<i64>,
    /// `listType`: `char`.
    pub list_type: Option<String>,
    /// `multiple`: `char`. Values: `Y`, `N`.
    pub multiple: Option<bool>,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// `fileType`: `string`.
    pub file_type: Option<String>,
    /// `multipleCnt`: `integer`.
    pub multiple_cnt: Option<i64>,
    /// `linkIblockId`: `catalog_catalog.id`.
    pub link_iblock_id: Option<i64>,
    /// `withDescription`: `char`.
    pub with_description: Option<String>,
    /// `searchable`: `char`. Values: `Y`, `N`.
    pub searchable: Option<bool>,
    /// `filtrable`: `char`.
    pub filtrable: Option<String>,
    /// `isRequired`: `char`. Values: `Y`, `N`.
    pub is_required: Option<bool>,
    /// `hint`: `string`.
    pub hint: Option<String>,
    /// `userTypeSettings`: `object`.
    pub user_type_settings: Option<rt::Map>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "catalog")]
impl rt::Object for CatalogProductProperty {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.text("timestampX", &mut self.timestamp_x);
        f.int("iblockId", &mut self.iblock_id);
        f.text("name", &mut self.name);
        f.flag("active", &mut self.active);
        f.int("sort", &mut self.sort);
        f.text("code", &mut self.code);
        f.text("defaultValue", &mut self.default_value);
        f.text("propertyType", &mut self.property_type);
        f.text("userType", &mut self.user_type);
        f.int("rowCount", &mut self.row_count);
        f.int("colCount", &mut self.col_count);
        f.text("listType", &mut self.list_type);
        f.flag("multiple", &mut self.multiple);
        f.text("xmlId", &mut self.xml_id);
        f.text("fileType", &mut self.file_type);
        f.int("multipleCnt", &mut self.multiple_cnt);
        f.int("linkIblockId", &mut self.link_iblock_id);
        f.text("withDescription", &mut self.with_description);
        f.flag("searchable", &mut self.searchable);
        f.text("filtrable", &mut self.filtrable);
        f.flag("isRequired", &mut self.is_required);
        f.text("hint", &mut self.hint);
        f.field("userTypeSettings", &mut self.user_type_settings);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "catalog")]
/// Keys of `catalog_product_property_enum`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog_product_property_enum)
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct CatalogProductPropertyEnumInput(rt::Params);

#[cfg(feature = "catalog")]
impl CatalogProductPropertyEnumInput {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// `propertyId`: `catalog_product_property.id`.
    #[inline]
    pub fn property_id(self, value: i64) -> Self {
        Self(self.0.int("propertyId", value))
    }

    /// `value`: `string`.
    #[inline]
    pub fn value(self, value: impl Into<String>) -> Self {
        Self(self.0.text("value", value.into()))
    }

    /// `xmlId`: `string`.
    #[inline]
    pub fn xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("xmlId", value.into()))
    }

    /// `def`: `char`. Default: `Y`. Values: `Y`, `N`.
    #[inline]
    pub fn def(self, value: bool) -> Self {
        Self(self.0.yes_no("def", value))
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

#[cfg(feature = "catalog")]
impl From<CatalogProductPropertyEnumInput> for rt::Params {
    #[inline]
    fn from(object: CatalogProductPropertyEnumInput) -> Self {
        object.0
    }
}

#[cfg(feature = "catalog")]
/// Keys of `catalog_product_property_enum`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog_product_property_enum)
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct CatalogProductPropertyEnum {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `propertyId`: `catalog_product_property.id`.
    pub property_id: Option<i64>,
    /// `value`: `string`.
    pub value: Option<String>,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// `def`: `char`. Default: `Y`. Values: `Y`, `N`.
    pub def: Option<bool>,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "catalog")]
impl rt::Object for CatalogProductPropertyEnum {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.int("propertyId", &mut self.property_id);
        f.text("value", &mut self.value);
        f.text("xmlId", &mut self.xml_id);
        f.flag("def", &mut self.def);
        f.int("sort", &mut self.sort);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "catalog")]
/// Keys of `catalog_product_property_features`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog_product_property_features)
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct CatalogProductPropertyFeaturesInput(rt::Params);

#[cfg(feature = "catalog")]
impl CatalogProductPropertyFeaturesInput {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// `propertyId`: `catalog_product_property.id`.
    #[inline]
    pub fn property_id(self, value: i64) -> Self {
        Self(self.0.int("propertyId", value))
    }

    /// `moduleId`: `string`.
    #[inline]
    pub fn module_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("moduleId", value.into()))
    }

    /// `featureId`: `string`.
    #[inline]
    pub fn feature_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("featureId", value.into()))
    }

    /// `isEnabled`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn is_enabled(self, value: bool) -> Self {
        Self(self.0.yes_no("isEnabled", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "catalog")]
impl From<CatalogProductPropertyFeaturesInput> for rt::Params {
    #[inline]
    fn from(object: CatalogProductPropertyFeaturesInput) -> Self {
        object.0
    }
}

#[cfg(feature = "catalog")]
/// Keys of `catalog_product_property_features`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog_product_property_features)
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct CatalogProductPropertyFeatures {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `propertyId`: `catalog_product_property.id`.
    pub property_id: Option<i64>,
    /// `moduleId`: `string`.
    pub module_id: Option<String>,
    /// `featureId`: `string`.
    pub feature_id: Option<String>,
    /// `isEnabled`: `char`. Values: `Y`, `N`.
    pub is_enabled: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "catalog")]
impl rt::Object for CatalogProductPropertyFeatures {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.int("propertyId", &mut self.property_id);
        f.text("moduleId", &mut self.module_id);
        f.text("featureId", &mut self.feature_id);
        f.flag("isEnabled", &mut self.is_enabled);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "catalog")]
/// Keys of `catalog_product_property_section`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog_product_property_section)
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct CatalogProductPropertySection {
    /// `iblockId`: `catalog_catalog.id`.
    pub iblock_id: Option<i64>,
    /// `propertyId`: `catalog_product_property.id`.
    pub property_id: Option<i64>,
    /// `sectionId`: `integer`.
    pub section_id: Option<i64>,
    /// `smartFilter`: `char`. Values: `Y`, `N`.
    pub smart_filter: Option<bool>,
    /// `displayType`: `char`. Values: `F`, `K`, `P`.
    pub display_type: Option<String>,
    /// `displayExpanded`: `char`. Values: `Y`, `N`.
    pub display_expanded: Option<bool>,
    /// `filterHint`: `string`.
    pub filter_hint: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "catalog")]
impl rt::Object for CatalogProductPropertySection {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("iblockId", &mut self.iblock_id);
        f.int("propertyId", &mut self.property_id);
        f.int("sectionId", &mut self.section_id);
        f.flag("smartFilter", &mut self.smart_filter);
        f.text("displayType", &mut self.display_type);
        f.flag("displayExpanded", &mut self.display_expanded);
        f.text("filterHint", &mut self.filter_hint);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "catalog")]
/// Keys of `catalog_product_service`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog_product_service)
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct CatalogProductServiceInput(rt::Params);

#[cfg(feature = "catalog")]
impl CatalogProductServiceInput {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// `iblockId`: `catalog_catalog.id`.
    #[inline]
    pub fn iblock_id(self, value: i64) -> Self {
        Self(self.0.int("iblockId", value))
    }

    /// `name`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("name", value.into()))
    }

    /// `active`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn active(self, value: bool) -> Self {
        Self(self.0.yes_no("active", value))
    }

    /// `available`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn available(self, value: bool) -> Self {
        Self(self.0.yes_no("available", value))
    }

    /// `code`: `string`.
    #[inline]
    pub fn code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("code", value.into()))
    }

    /// `xmlId`: `string`.
    #[inline]
    pub fn xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("xmlId", value.into()))
    }

    /// `bundle`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn bundle(self, value: bool) -> Self {
        Self(self.0.yes_no("bundle", value))
    }

    /// `createdBy`: `user.id`.
    #[inline]
    pub fn created_by(self, value: i64) -> Self {
        Self(self.0.int("createdBy", value))
    }

    /// `modifiedBy`: `user.id`.
    #[inline]
    pub fn modified_by(self, value: i64) -> Self {
        Self(self.0.int("modifiedBy", value))
    }

    /// `dateActiveFrom`: `datetime`.
    #[inline]
    pub fn date_active_from(self, value: impl Into<String>) -> Self {
        Self(self.0.text("dateActiveFrom", value.into()))
    }

    /// `dateActiveTo`: `datetime`.
    #[inline]
    pub fn date_active_to(self, value: impl Into<String>) -> Self {
        Self(self.0.text("dateActiveTo", value.into()))
    }

    /// `dateCreate`: `datetime`.
    #[inline]
    pub fn date_create(self, value: impl Into<String>) -> Self {
        Self(self.0.text("dateCreate", value.into()))
    }

    /// `timestampX`: `datetime`.
    #[inline]
    pub fn timestamp_x(self, value: impl Into<String>) -> Self {
        Self(self.0.text("timestampX", value.into()))
    }

    /// `iblockSectionId`: `catalog_section.id`.
    #[inline]
    pub fn iblock_section_id(self, value: i64) -> Self {
        Self(self.0.int("iblockSectionId", value))
    }

    /// `measure`: `catalog_measure.id`.
    #[inline]
    pub fn measure(self, value: i64) -> Self {
        Self(self.0.int("measure", value))
    }

    /// `previewText`: `string`.
    #[inline]
    pub fn preview_text(self, value: impl Into<String>) -> Self {
        Self(self.0.text("previewText", value.into()))
    }

    /// `detailText`: `string`.
    #[inline]
    pub fn detail_text(self, value: impl Into<String>) -> Self {
        Self(self.0.text("detailText", value.into()))
    }

    /// `previewPicture`: `object`.
    #[inline]
    pub fn preview_picture(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("previewPicture", value.into()))
    }

    /// `detailPicture`: `object`.
    #[inline]
    pub fn detail_picture(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("detailPicture", value.into()))
    }

    /// `previewTextType`: `string`. Values: `text`, `html`.
    #[inline]
    pub fn preview_text_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("previewTextType", value.into()))
    }

    /// `detailTextType`: `string`. Values: `text`, `html`.
    #[inline]
    pub fn detail_text_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("detailTextType", value.into()))
    }

    /// `sort`: `integer`.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("sort", value))
    }

    /// `vatId`: `catalog_vat.id`.
    #[inline]
    pub fn vat_id(self, value: i64) -> Self {
        Self(self.0.int("vatId", value))
    }

    /// `vatIncluded`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn vat_included(self, value: bool) -> Self {
        Self(self.0.yes_no("vatIncluded", value))
    }

    /// `type`: `integer`. Values: `7`.
    #[inline]
    pub fn r#type(self, value: i64) -> Self {
        Self(self.0.int("type", value))
    }

    /// Any other key by its name on the wire, such as `propertyN` (`object | array`).
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "catalog")]
impl From<CatalogProductServiceInput> for rt::Params {
    #[inline]
    fn from(object: CatalogProductServiceInput) -> Self {
        object.0
    }
}

#[cfg(feature = "catalog")]
/// Keys of `catalog_product_service`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog_product_service)
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct CatalogProductService {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `iblockId`: `catalog_catalog.id`.
    pub iblock_id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `active`: `string`. Values: `Y`, `N`.
    pub active: Option<bool>,
    /// `available`: `string`. Values: `Y`, `N`.
    pub available: Option<bool>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// `bundle`: `string`. Values: `Y`, `N`.
    pub bundle: Option<bool>,
    /// `createdBy`: `user.id`.
    pub created_by: Option<i64>,
    /// `modifiedBy`: `user.id`.
    pub modified_by: Option<i64>,
    /// `dateActiveFrom`: `datetime`.
    pub date_active_from: Option<String>,
    /// `dateActiveTo`: `datetime`.
    pub date_active_to: Option<String>,
    /// `dateCreate`: `datetime`.
    pub date_create: Option<String>,
    /// `timestampX`: `datetime`.
    pub timestamp_x: Option<String>,
    /// `iblockSectionId`: `catalog_section.id`.
    pub iblock_section_id: Option<i64>,
    /// `measure`: `catalog_measure.id`.
    pub measure: Option<i64>,
    /// `previewText`: `string`.
    pub preview_text: Option<String>,
    /// `detailText`: `string`.
    pub detail_text: Option<String>,
    /// `previewPicture`: `object`.
    pub preview_picture: Option<rt::Map>,
    /// `detailPicture`: `object`.
    pub detail_picture: Option<rt::Map>,
    /// `previewTextType`: `string`. Values: `text`, `html`.
    pub preview_text_type: Option<String>,
    /// `detailTextType`: `string`. Values: `text`, `html`.
    pub detail_text_type: Option<String>,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// `vatId`: `catalog_vat.id`.
    pub vat_id: Option<i64>,
    /// `vatIncluded`: `string`. Values: `Y`, `N`.
    pub vat_included: Option<bool>,
    /// `type`: `integer`. Values: `7`.
    pub r#type: Option<i64>,
    /// What no field has taken, such as `propertyN` (`object | array`).
    pub extra: rt::Map,
}

#[cfg(feature = "catalog")]
impl rt::Object for CatalogProductService {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.int("iblockId", &mut self.iblock_id);
        f.text("name", &mut self.name);
        f.flag("active", &mut self.active);
        f.flag("available", &mut self.available);
        f.text("code", &mut self.code);
        f.text("xmlId", &mut self.xml_id);
        f.flag("bundle", &mut self.bundle);
        f.int("createdBy", &mut self.created_by);
        f.int("modifiedBy", &mut self.modified_by);
        f.text("dateActiveFrom", &mut self.date_active_from);
        f.text("dateActiveTo", &mut self.date_active_to);
        f.text("dateCreate", &mut self.date_create);
        f.text("timestampX", &mut self.timestamp_x);
        f.int("iblockSectionId", &mut self.iblock_section_id);
        f.int("measure", &mut self.measure);
        f.text("previewText", &mut self.preview_text);
        f.text("detailText", &mut self.detail_text);
        f.field("previewPicture", &mut self.preview_picture);
        f.field("detailPicture", &mut self.detail_picture);
        f.text("previewTextType", &mut self.preview_text_type);
        f.text("detailTextType", &mut self.detail_text_type);
        f.int("sort", &mut self.sort);
        f.int("vatId", &mut self.vat_id);
        f.flag("vatIncluded", &mut self.vat_included);
        f.int("type", &mut self.r#type);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "catalog")]
/// Keys of `catalog_product_sku`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog_product_sku)
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct CatalogProductSkuInput(rt::Params);

#[cfg(feature = "catalog")]
impl CatalogProductSkuInput {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// `iblockId`: `catalog_catalog.id`.
    #[inline]
    pub fn iblock_id(self, value: i64) -> Self {
        Self(self.0.int("iblockId", value))
    }

    /// `name`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("name", value.into()))
    }

    /// `active`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn active(self, value: bool) -> Self {
        Self(self.0.yes_no("active", value))
    }

    /// `available`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn available(self, value: bool) -> Self {
        Self(self.0.yes_no("available", value))
    }

    /// `code`: `string`.
    #[inline]
    pub fn code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("code", value.into()))
    }

    /// `xmlId`: `string`.
    #[inline]
    pub fn xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("xmlId", value.into()))
    }

    /// `bundle`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn bundle(self, value: bool) -> Self {
        Self(self.0.yes_no("bundle", value))
    }

    /// `canBuyZero`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn can_buy_zero(self, value: bool) -> Self {
        Self(self.0.yes_no("canBuyZero", value))
    }

    /// `createdBy`: `user.id`.
    #[inline]
    pub fn created_by(self, value: i64) -> Self {
        Self(self.0.int("createdBy", value))
    }

    /// `modifiedBy`: `user.id`.
    #[inline]
    pub fn modified_by(self, value: i64) -> Self {
        Self(self.0.int("modifiedBy", value))
    }

    /// `dateActiveFrom`: `datetime`.
    #[inline]
    pub fn date_active_from(self, value: impl Into<String>) -> Self {
        Self(self.0.text("dateActiveFrom", value.into()))
    }

    /// `dateActiveTo`: `datetime`.
    #[inline]
    pub fn date_active_to(self, value: impl Into<String>) -> Self {
        Self(self.0.text("dateActiveTo", value.into()))
    }

    /// `dateCreate`: `datetime`.
    #[inline]
    pub fn date_create(self, value: impl Into<String>) -> Self {
        Self(self.0.text("dateCreate", value.into()))
    }

    /// `timestampX`: `datetime`.
    #[inline]
    pub fn timestamp_x(self, value: impl Into<String>) -> Self {
        Self(self.0.text("timestampX", value.into()))
    }

    /// `iblockSectionId`: `catalog_section.id`.
    #[inline]
    pub fn iblock_section_id(self, value: i64) -> Self {
        Self(self.0.int("iblockSectionId", value))
    }

    /// `measure`: `catalog_measure.id`.
    #[inline]
    pub fn measure(self, value: i64) -> Self {
        Self(self.0.int("measure", value))
    }

    /// `previewText`: `string`.
    #[inline]
    pub fn preview_text(self, value: impl Into<String>) -> Self {
        Self(self.0.text("previewText", value.into()))
    }

    /// `detailText`: `string`.
    #[inline]
    pub fn detail_text(self, value: impl Into<String>) -> Self {
        Self(self.0.text("detailText", value.into()))
    }

    /// `previewPicture`: `object`.
    #[inline]
    pub fn preview_picture(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("previewPicture", value.into()))
    }

    /// `detailPicture`: `object`.
    #[inline]
    pub fn detail_picture(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("detailPicture", value.into()))
    }

    /// `previewTextType`: `string`. Values: `text`, `html`.
    #[inline]
    pub fn preview_text_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("previewTextType", value.into()))
    }

    /// `detailTextType`: `string`. Values: `text`, `html`.
    #[inline]
    pub fn detail_text_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("detailTextType", value.into()))
    }

    /// `sort`: `integer`.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("sort", value))
    }

    /// `subscribe`: `string`. Default: `D`. Values: `Y`, `N`, `D`.
    #[inline]
    pub fn subscribe(self, value: impl Into<String>) -> Self {
        Self(self.0.text("subscribe", value.into()))
    }

    /// `vatId`: `catalog_vat.id`.
    #[inline]
    pub fn vat_id(self, value: i64) -> Self {
        Self(self.0.int("vatId", value))
    }

    /// `vatIncluded`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn vat_included(self, value: bool) -> Self {
        Self(self.0.yes_no("vatIncluded", value))
    }

    /// `height`: `double`.
    #[inline]
    pub fn height(self, value: f64) -> Self {
        Self(self.0.number("height", value))
    }

    /// `length`: `double`.
    #[inline]
    pub fn length(self, value: f64) -> Self {
        Self(self.0.number("length", value))
    }

    /// `weight`: `double`.
    #[inline]
    pub fn weight(self, value: f64) -> Self {
        Self(self.0.number("weight", value))
    }

    /// `width`: `double`.
    #[inline]
    pub fn width(self, value: f64) -> Self {
        Self(self.0.number("width", value))
    }

    /// `type`: `integer`. Values: `3`, `6`.
    #[inline]
    pub fn r#type(self, value: i64) -> Self {
        Self(self.0.int("type", value))
    }

    /// `purchasingCurrency`: `string`.
    #[inline]
    pub fn purchasing_currency(self, value: impl Into<String>) -> Self {
        Self(self.0.text("purchasingCurrency", value.into()))
    }

    /// `purchasingPrice`: `double`.
    #[inline]
    pub fn purchasing_price(self, value: f64) -> Self {
        Self(self.0.number("purchasingPrice", value))
    }

    /// `quantity`: `double`.
    #[inline]
    pub fn quantity(self, value: f64) -> Self {
        Self(self.0.number("quantity", value))
    }

    /// Any other key by its name on the wire, such as `propertyN` (`object | array`).
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "catalog")]
impl From<CatalogProductSkuInput> for rt::Params {
    #[inline]
    fn from(object: CatalogProductSkuInput) -> Self {
        object.0
    }
}

#[cfg(feature = "catalog")]
/// Keys of `catalog_product_sku`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog_product_sku)
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct CatalogProductSku {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `iblockId`: `catalog_catalog.id`.
    pub iblock_id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `active`: `string`. Values: `Y`, `N`.
    pub active: Option<bool>,
    /// `available`: `string`. Values: `Y`, `N`.
    pub available: Option<bool>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// `bundle`: `string`. Values: `Y`, `N`.
    pub bundle: Option<bool>,
    /// `canBuyZero`: `string`. Values: `Y`, `N`.
    pub can_buy_zero: Option<bool>,
    /// `createdBy`: `user.id`.
    pub created_by: Option<i64>,
    /// `modifiedBy`: `user.id`.
    pub modified_by: Option<i64>,
    /// `dateActiveFrom`: `datetime`.
    pub date_active_from: Option<String>,
    /// `dateActiveTo`: `datetime`.
    pub date_active_to: Option<String>,
    /// `dateCreate`: `datetime`.
    pub date_create: Option<String>,
    /// `timestampX`: `datetime`.
    pub timestamp_x: Option<String>,
    /// `iblockSectionId`: `catalog_section.id`.
    pub iblock_section_id: Option<i64>,
    /// `measure`: `catalog_measure.id`.
    pub measure: Option<i64>,
    /// `previewText`: `string`.
    pub preview_text: Option<String>,
    /// `detailText`: `string`.
    pub detail_text: Option<String>,
    /// `previewPicture`: `object`.
    pub preview_picture: Option<rt::Map>,
    /// `detailPicture`: `object`.
    pub detail_picture: Option<rt::Map>,
    /// `previewTextType`: `string`. Values: `text`, `html`.
    pub preview_text_type: Option<String>,
    /// `detailTextType`: `string`. Values: `text`, `html`.
    pub detail_text_type: Option<String>,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// `subscribe`: `string`. Default: `D`. Values: `Y`, `N`, `D`.
    pub subscribe: Option<String>,
    /// `vatId`: `catalog_vat.id`.
    pub vat_id: Option<i64>,
    /// `vatIncluded`: `string`. Values: `Y`, `N`.
    pub vat_included: Option<bool>,
    /// `height`: `double`.
    pub height: Option<f64>,
    /// `length`: `double`.
    pub length: Option<f64>,
    /// `weight`: `double`.
    pub weight: Option<f64>,
    /// `width`: `double`.
    pub width: Option<f64>,
    /// `type`: `integer`. Values: `3`, `6`.
    pub r#type: Option<i64>,
    /// `purchasingCurrency`: `string`.
    pub purchasing_currency: Option<String>,
    /// `purchasingPrice`: `double`.
    pub purchasing_price: Option<f64>,
    /// `quantity`: `double`.
    pub quantity: Option<f64>,
    /// What no field has taken, such as `propertyN` (`object | array`).
    pub extra: rt::Map,
}

#[cfg(feature = "catalog")]
impl rt::Object for CatalogProductSku {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.int("iblockId", &mut self.iblock_id);
        f.text("name", &mut self.name);
        f.flag("active", &mut self.active);
        f.flag("available", &mut self.available);
        f.text("code", &mut self.code);
        f.text("xmlId", &mut self.xml_id);
        f.flag("bundle", &mut self.bundle);
        f.flag("canBuyZero", &mut self.can_buy_zero);
        f.int("createdBy", &mut self.created_by);
        f.int("modifiedBy", &mut self.modified_by);
        f.text("dateActiveFrom", &mut self.date_active_from);
        f.text("dateActiveTo", &mut self.date_active_to);
        f.text("dateCreate", &mut self.date_create);
        f.text("timestampX", &mut self.timestamp_x);
        f.int("iblockSectionId", &mut self.iblock_section_id);
        f.int("measure", &mut self.measure);
        f.text("previewText", &mut self.preview_text);
        f.text("detailText", &mut self.detail_text);
        f.field("previewPicture", &mut self.preview_picture);
        f.field("detailPicture", &mut self.detail_picture);
        f.text("previewTextType", &mut self.preview_text_type);
        f.text("detailTextType", &mut self.detail_text_type);
        f.int("sort", &mut self.sort);
        f.text("subscribe", &mut self.subscribe);
        f.int("vatId", &mut self.vat_id);
        f.flag("vatIncluded", &mut self.vat_included);
        f.number("height", &mut self.height);
        f.number("length", &mut self.length);
        f.number("weight", &mut self.weight);
        f.number("width", &mut self.width);
        f.int("type", &mut self.r#type);
        f.text("purchasingCurrency", &mut self.purchasing_currency);
        f.number("purchasingPrice", &mut self.purchasing_price);
        f.number("quantity", &mut self.quantity);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "catalog")]
/// Keys of `catalog_ratio`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog_ratio)
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct CatalogRatioInput(rt::Params);

#[cfg(feature = "catalog")]
impl CatalogRatioInput {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// `productId`: `integer`.
    #[inline]
    pub fn product_id(self, value: i64) -> Self {
        Self(self.0.int("productId", value))
    }

    /// `ratio`: `double`.
    #[inline]
    pub fn ratio(self, value: f64) -> Self {
        Self(self.0.number("ratio", value))
    }

    /// `isDefault`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn is_default(self, value: bool) -> Self {
        Self(self.0.yes_no("isDefault", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "catalog")]
impl From<CatalogRatioInput> for rt::Params {
    #[inline]
    fn from(object: CatalogRatioInput) -> Self {
        object.0
    }
}

#[cfg(feature = "catalog")]
/// Keys of `catalog_ratio`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog_ratio)
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct CatalogRatio {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `productId`: `integer`.
    pub product_id: Option<i64>,
    /// `ratio`: `double`.
    pub ratio: Option<f64>,
    /// `isDefault`: `string`. Values: `Y`, `N`.
    pub is_default: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "catalog")]
impl rt::Object for CatalogRatio {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.int("productId", &mut self.product_id);
        f.number("ratio", &mut self.ratio);
        f.flag("isDefault", &mut self.is_default);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "catalog")]
/// Keys of `catalog_rounding_rule`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog_rounding_rule)
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct CatalogRoundingRuleInput(rt::Params);

#[cfg(feature = "catalog")]
impl CatalogRoundingRuleInput {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// `catalogGroupId`: `catalog_price_type.id`.
    #[inline]
    pub fn catalog_group_id(self, value: i64) -> Self {
        Self(self.0.int("catalogGroupId", value))
    }

    /// `price`: `double`.
    #[inline]
    pub fn price(self, value: f64) -> Self {
        Self(self.0.number("price", value))
    }

    /// `roundType`: `integer`. Values: `1`, `2`, `4`.
    #[inline]
    pub fn round_type(self, value: i64) -> Self {
        Self(self.0.int("roundType", value))
    }

    /// `roundPrecision`: `double`.
    #[inline]
    pub fn round_precision(self, value: f64) -> Self {
        Self(self.0.number("roundPrecision", value))
    }

    /// `createdBy`: `user.id`.
    #[inline]
    pub fn created_by(self, value: i64) -> Self {
        Self(self.0.int("createdBy", value))
    }

    /// `modifiedBy`: `user.id`.
    #[inline]
    pub fn modified_by(self, value: i64) -> Self {
        Self(self.0.int("modifiedBy", value))
    }

    /// `dateCreate`: `datetime`.
    #[inline]
    pub fn date_create(self, value: impl Into<String>) -> Self {
        Self(self.0.text("dateCreate", value.into()))
    }

    /// `dateModify`: `datetime`.
    #[inline]
    pub fn date_modify(self, value: impl Into<String>) -> Self {
        Self(self.0.text("dateModify", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "catalog")]
impl From<CatalogRoundingRuleInput> for rt::Params {
    #[inline]
    fn from(object: CatalogRoundingRuleInput) -> Self {
        object.0
    }
}

#[cfg(feature = "catalog")]
/// Keys of `catalog_rounding_rule`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog_rounding_rule)
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct CatalogRoundingRule {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `catalogGroupId`: `catalog_price_type.id`.
    pub catalog_group_id: Option<i64>,
    /// `price`: `double`.
    pub price: Option<f64>,
    /// `roundType`: `integer`. Values: `1`, `2`, `4`.
    pub round_type: Option<i64>,
    /// `roundPrecision`: `double`.
    pub round_precision: Option<f64>,
    /// `createdBy`: `user.id`.
    pub created_by: Option<i64>,
    /// `modifiedBy`: `user.id`.
    pub modified_by: Option<i64>,
    /// `dateCreate`: `datetime`.
    pub date_create: Option<String>,
    /// `dateModify`: `datetime`.
    pub date_modify: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "catalog")]
impl rt::Object for CatalogRoundingRule {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.int("catalogGroupId", &mut self.catalog_group_id);
        f.number("price", &mut self.price);
        f.int("roundType", &mut self.round_type);
        f.number("roundPrecision", &mut self.round_precision);
        f.int("createdBy", &mut self.created_by);
        f.int("modifiedBy", &mut self.modified_by);
        f.text("dateCreate", &mut self.date_create);
        f.text("dateModify", &mut self.date_modify);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "catalog")]
/// Keys of `catalog_section`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog_section)
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct CatalogSectionInput(rt::Params);

#[cfg(feature = "catalog")]
impl CatalogSectionInput {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// `iblockId`: `catalog_catalog.id`.
    #[inline]
    pub fn iblock_id(self, value: i64) -> Self {
        Self(self.0.int("iblockId", value))
    }

    /// `iblockSectionId`: `catalog_section.id`.
    #[inline]
    pub fn iblock_section_id(self, value: i64) -> Self {
        Self(self.0.int("iblockSectionId", value))
    }

    /// `name`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("name", value.into()))
    }

    /// `xmlId`: `string`.
    #[inline]
    pub fn xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("xmlId", value.into()))
    }

    /// `code`: `string`.
    #[inline]
    pub fn code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("code", value.into()))
    }

    /// `sort`: `integer`.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("sort", value))
    }

    /// `active`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn active(self, value: bool) -> Self {
        Self(self.0.yes_no("active", value))
    }

    /// `description`: `string`.
    #[inline]
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("description", value.into()))
    }

    /// `descriptionType`: `string`.
    #[inline]
    pub fn description_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("descriptionType", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "catalog")]
impl From<CatalogSectionInput> for rt::Params {
    #[inline]
    fn from(object: CatalogSectionInput) -> Self {
        object.0
    }
}

#[cfg(feature = "catalog")]
/// Keys of `catalog_section`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog_section)
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct CatalogSection {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `iblockId`: `catalog_catalog.id`.
    pub iblock_id: Option<i64>,
    /// `iblockSectionId`: `catalog_section.id`.
    pub iblock_section_id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// `active`: `string`. Values: `Y`, `N`.
    pub active: Option<bool>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `descriptionType`: `string`.
    pub description_type: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "catalog")]
impl rt::Object for CatalogSection {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.int("iblockId", &mut self.iblock_id);
        f.int("iblockSectionId", &mut self.iblock_section_id);
        f.text("name", &mut self.name);
        f.text("xmlId", &mut self.xml_id);
        f.text("code", &mut self.code);
        f.int("sort", &mut self.sort);
        f.flag("active", &mut self.active);
        f.text("description", &mut self.description);
        f.text("descriptionType", &mut self.description_type);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "catalog")]
/// Keys of `catalog_store`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog_store)
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct CatalogStoreInput(rt::Params);

#[cfg(feature = "catalog")]
impl CatalogStoreInput {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// `address`: `string`.
    #[inline]
    pub fn address(self, value: impl Into<String>) -> Self {
        Self(self.0.text("address", value.into()))
    }

    /// `title`: `string`.
    #[inline]
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("title", value.into()))
    }

    /// `active`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn active(self, value: bool) -> Self {
        Self(self.0.yes_no("active", value))
    }

    /// `description`: `string`.
    #[inline]
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("description", value.into()))
    }

    /// `gpsS`: `double`.
    #[inline]
    pub fn gps_s(self, value: f64) -> Self {
        Self(self.0.number("gpsS", value))
    }

    /// `imageId`: `object`.
    #[inline]
    pub fn image_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("imageId", value.into()))
    }

    /// `dateModify`: `datetime`.
    #[inline]
    pub fn date_modify(self, value: impl Into<String>) -> Self {
        Self(self.0.text("dateModify", value.into()))
    }

    /// `dateCreate`: `datetime`.
    #[inline]
    pub fn date_create(self, value: impl Into<String>) -> Self {
        Self(self.0.text("dateCreate", value.into()))
    }

    /// `userId`: `user.id`.
    #[inline]
    pub fn user_id(self, value: i64) -> Self {
        Self(self.0.int("userId", value))
    }

    /// `modifiedBy`: `user.id`.
    #[inline]
    pub fn modified_by(self, value: i64) -> Self {
        Self(self.0.int("modifiedBy", value))
    }

    /// `phone`: `string`.
    #[inline]
    pub fn phone(self, value: impl Into<String>) -> Self {
        Self(self.0.text("phone", value.into()))
    }

    /// `schedule`: `string`.
    #[inline]
    pub fn schedule(self, value: impl Into<String>) -> Self {
        Self(self.0.text("schedule", value.into()))
    }

    /// `xmlId`: `string`.
    #[inline]
    pub fn xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("xmlId", value.into()))
    }

    /// `sort`: `integer`.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("sort", value))
    }

    /// `email`: `string`.
    #[inline]
    pub fn email(self, value: impl Into<String>) -> Self {
        Self(self.0.text("email", value.into()))
    }

    /// `issuingCenter`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn issuing_center(self, value: bool) -> Self {
        Self(self.0.yes_no("issuingCenter", value))
    }

    /// `code`: `string`.
    #[inline]
    pub fn code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("code", value.into()))
    }

    /// Any other key by its name on the wire, such as `gpsN` (`double`).
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "catalog")]
impl From<CatalogStoreInput> for rt::Params {
    #[inline]
    fn from(object: CatalogStoreInput) -> Self {
        object.0
    }
}

#[cfg(feature = "catalog")]
/// Keys of `catalog_store`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog_store)
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct CatalogStore {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `address`: `string`.
    pub address: Option<String>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `active`: `string`. Values: `Y`, `N`.
    pub active: Option<bool>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `gpsS`: `double`.
    pub gps_s: Option<f64>,
    /// `imageId`: `object`.
    pub image_id: Option<rt::Map>,
    /// `dateModify`: `datetime`.
    pub date_modify: Option<String>,
    /// `dateCreate`: `datetime`.
    pub date_create: Option<String>,
    /// `userId`: `user.id`.
    pub user_id: Option<i64>,
    /// `modifiedBy`: `user.id`.
    pub modified_by: Option<i64>,
    /// `phone`: `string`.
    pub phone: Option<String>,
    /// `schedule`: `string`.
    pub schedule: Option<String>,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// `email`: `string`.
    pub email: Option<String>,
    /// `issuingCenter`: `string`. Values: `Y`, `N`.
    pub issuing_center: Option<bool>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// What no field has taken, such as `gpsN` (`double`).
    pub extra: rt::Map,
}

#[cfg(feature = "catalog")]
impl rt::Object for CatalogStore {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.text("address", &mut self.address);
        f.text("title", &mut self.title);
        f.flag("active", &mut self.active);
        f.text("description", &mut self.description);
        f.number("gpsS", &mut self.gps_s);
        f.field("imageId", &mut self.image_id);
        f.text("dateModify", &mut self.date_modify);
        f.text("dateCreate", &mut self.date_create);
        f.int("userId", &mut self.user_id);
        f.int("modifiedBy", &mut self.modified_by);
        f.text("phone", &mut self.phone);
        f.text("schedule", &mut self.schedule);
        f.text("xmlId", &mut self.xml_id);
        f.int("sort", &mut self.sort);
        f.text("email", &mut self.email);
        f.flag("issuingCenter", &mut self.issuing_center);
        f.text("code", &mut self.code);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "catalog")]
/// Keys of `catalog_storeproduct`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog_storeproduct)
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct CatalogStoreproductInput(rt::Params);

#[cfg(feature = "catalog")]
impl CatalogStoreproductInput {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// `productId`: `catalog_product.id`.
    #[inline]
    pub fn product_id(self, value: i64) -> Self {
        Self(self.0.int("productId", value))
    }

    /// `storeId`: `catalog_store.id`.
    #[inline]
    pub fn store_id(self, value: i64) -> Self {
        Self(self.0.int("storeId", value))
    }

    /// `amount`: `double`.
    #[inline]
    pub fn amount(self, value: f64) -> Self {
        Self(self.0.number("amount", value))
    }

    /// `quantityReserved`: `double`.
    #[inline]
    pub fn quantity_reserved(self, value: f64) -> Self {
        Self(self.0.number("quantityReserved", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "catalog")]
impl From<CatalogStoreproductInput> for rt::Params {
    #[inline]
    fn from(object: CatalogStoreproductInput) -> Self {
        object.0
    }
}

#[cfg(feature = "catalog")]
/// Keys of `catalog_storeproduct`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog_storeproduct)
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct CatalogStoreproduct {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `productId`: `catalog_product.id`.
    pub product_id: Option<i64>,
    /// `storeId`: `catalog_store.id`.
    pub store_id: Option<i64>,
    /// `amount`: `double`.
    pub amount: Option<f64>,
    /// `quantityReserved`: `double`.
    pub quantity_reserved: Option<f64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "catalog")]
impl rt::Object for CatalogStoreproduct {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.int("productId", &mut self.product_id);
        f.int("storeId", &mut self.store_id);
        f.number("amount", &mut self.amount);
        f.number("quantityReserved", &mut self.quantity_reserved);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "catalog")]
/// Keys of `catalog_userfield_document`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog_userfield_document)
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct CatalogUserfieldDocumentInput(rt::Params);

#[cfg(feature = "catalog")]
impl CatalogUserfieldDocumentInput {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `documentId`: `catalog_document.id`.
    #[inline]
    pub fn document_id(self, value: i64) -> Self {
        Self(self.0.int("documentId", value))
    }

    /// `documentType`: `string`.
    #[inline]
    pub fn document_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("documentType", value.into()))
    }

    /// Any other key by its name on the wire, such as `fieldN` (`any`).
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "catalog")]
impl From<CatalogUserfieldDocumentInput> for rt::Params {
    #[inline]
    fn from(object: CatalogUserfieldDocumentInput) -> Self {
        object.0
    }
}

#[cfg(feature = "catalog")]
/// Keys of `catalog_userfield_document`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog_userfield_document)
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct CatalogUserfieldDocument {
    /// `documentId`: `catalog_document.id`.
    pub document_id: Option<i64>,
    /// `documentType`: `string`.
    pub document_type: Option<String>,
    /// What no field has taken, such as `fieldN` (`any`).
    pub extra: rt::Map,
}

#[cfg(feature = "catalog")]
impl rt::Object for CatalogUserfieldDocument {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("documentId", &mut self.document_id);
        f.text("documentType", &mut self.document_type);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "catalog")]
/// Keys of `catalog_vat`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog_vat)
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct CatalogVatInput(rt::Params);

#[cfg(feature = "catalog")]
impl CatalogVatInput {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// `name`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("name", value.into()))
    }

    /// `active`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn active(self, value: bool) -> Self {
        Self(self.0.yes_no("active", value))
    }

    /// `rate`: `double`.
    #[inline]
    pub fn rate(self, value: f64) -> Self {
        Self(self.0.number("rate", value))
    }

    /// `sort`: `integer`.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("sort", value))
    }

    /// `timestampX`: `datetime`.
    #[inline]
    pub fn timestamp_x(self, value: impl Into<String>) -> Self {
        Self(self.0.text("timestampX", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "catalog")]
impl From<CatalogVatInput> for rt::Params {
    #[inline]
    fn from(object: CatalogVatInput) -> Self {
        object.0
    }
}

#[cfg(feature = "catalog")]
/// Keys of `catalog_vat`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog_vat)
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct CatalogVat {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `active`: `string`. Values: `Y`, `N`.
    pub active: Option<bool>,
    /// `rate`: `double`.
    pub rate: Option<f64>,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// `timestampX`: `datetime`.
    pub timestamp_x: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "catalog")]
impl rt::Object for CatalogVat {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.text("name", &mut self.name);
        f.flag("active", &mut self.active);
        f.number("rate", &mut self.rate);
        f.int("sort", &mut self.sort);
        f.text("timestampX", &mut self.timestamp_x);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "imbot")]
/// Keys of `chats-fields`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/fields.html#)
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ChatsFields {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `parent_chat_id`: `integer`.
    pub parent_chat_id: Option<i64>,
    /// `parent_message_id`: `integer`.
    pub parent_message_id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `owner`: `integer`.
    pub owner: Option<i64>,
    /// `extranet`: `boolean`.
    pub extranet: Option<bool>,
    /// `avatar`: `string`.
    pub avatar: Option<String>,
    /// `color`: `string`.
    pub color: Option<String>,
    /// `type`: `string`.
    pub r#type: Option<String>,
    /// `counter`: `integer`.
    pub counter: Option<i64>,
    /// `user_counter`: `integer`.
    pub user_counter: Option<i64>,
    /// `message_count`: `integer`.
    pub message_count: Option<i64>,
    /// `unread_id`: `integer`.
    pub unread_id: Option<i64>,
    /// `restrictions`: `object`.
    pub restrictions: Option<ChatsFieldsRestrictions>,
    /// `last_message_id`: `integer`.
    pub last_message_id: Option<i64>,
    /// `last_id`: `integer`.
    pub last_id: Option<i64>,
    /// `marked_id`: `integer`.
    pub marked_id: Option<i64>,
    /// `disk_folder_id`: `integer`.
    pub disk_folder_id: Option<i64>,
    /// `entity_type`: `string`.
    pub entity_type: Option<String>,
    /// `entity_id`: `string`.
    pub entity_id: Option<String>,
    /// `entity_data_1`: `string`.
    pub entity_data_1: Option<String>,
    /// `entity_data_2`: `string`.
    pub entity_data_2: Option<String>,
    /// `entity_data_3`: `string`.
    pub entity_data_3: Option<String>,
    /// `mute_list`: `array`.
    pub mute_list: Option<Vec<rt::Value>>,
    /// `date_create`: `string`.
    pub date_create: Option<String>,
    /// `message_type`: `string`.
    pub message_type: Option<String>,
    /// `public`: `string`.
    pub public: Option<String>,
    /// `role`: `string`.
    pub role: Option<String>,
    /// `entity_link`: `object`.
    pub entity_link: Option<ChatsFieldsEntityLink>,
    /// `text_field_enabled`: `boolean`.
    pub text_field_enabled: Option<bool>,
    /// `background_id`: `integer`.
    pub background_id: Option<i64>,
    /// `permissions`: `object`.
    pub permissions: Option<ChatsFieldsPermissions>,
    /// `is_new`: `boolean`.
    pub is_new: Option<bool>,
    /// `readed_list`: `array`.
    pub readed_list: Option<Vec<ChatsFieldsReadedList>>,
    /// `manager_list`: `array`.
    pub manager_list: Option<Vec<rt::Value>>,
    /// `last_message_views`: `object`.
    pub last_message_views: Option<ChatsFieldsLastMessageViews>,
    /// `dialog_id`: `string`.
    pub dialog_id: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "imbot")]
impl rt::Object for ChatsFields {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.int("parent_chat_id", &mut self.parent_chat_id);
        f.int("parent_message_id", &mut self.parent_message_id);
        f.text("name", &mut self.name);
        f.text("description", &mut self.description);
        f.int("owner", &mut self.owner);
        f.flag("extranet", &mut self.extranet);
        f.text("avatar", &mut self.avatar);
        f.text("color", &mut self.color);
        f.text("type", &mut self.r#type);
        f.int("counter", &mut self.counter);
        f.int("user_counter", &mut self.user_counter);
        f.int("message_count", &mut self.message_count);
        f.int("unread_id", &mut self.unread_id);
        f.field("restrictions", &mut self.restrictions);
        f.int("last_message_id", &mut self.last_message_id);
        f.int("last_id", &mut self.last_id);
        f.int("marked_id", &mut self.marked_id);
        f.int("disk_folder_id", &mut self.disk_folder_id);
        f.text("entity_type", &mut self.entity_type);
        f.text("entity_id", &mut self.entity_id);
        f.text("entity_data_1", &mut self.entity_data_1);
        f.text("entity_data_2", &mut self.entity_data_2);
        f.text("entity_data_3", &mut self.entity_data_3);
        f.field("mute_list", &mut self.mute_list);
        f.text("date_create", &mut self.date_create);
        f.text("message_type", &mut self.message_type);
        f.text("public", &mut self.public);
        f.text("role", &mut self.role);
        f.field("entity_link", &mut self.entity_link);
        f.flag("text_field_enabled", &mut self.text_field_enabled);
        f.int("background_id", &mut self.background_id);
        f.field("permissions", &mut self.permissions);
        f.flag("is_new", &mut self.is_new);
        f.field("readed_list", &mut self.readed_list);
        f.field("manager_list", &mut self.manager_list);
        f.field("last_message_views", &mut self.last_message_views);
        f.text("dialog_id", &mut self.dialog_id);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "imbot")]
/// Keys of `restrictions` of `chats-fields`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/fields.html#restrictions)
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ChatsFieldsRestrictions {
    /// `avatar`: `boolean`.
    pub avatar: Option<bool>,
    /// `rename`: `boolean`.
    pub rename: Option<bool>,
    /// `extend`: `boolean`.
    pub extend: Option<bool>,
    /// `call`: `boolean`.
    pub call: Option<bool>,
    /// `mute`: `boolean`.
    pub mute: Option<bool>,
    /// `leave`: `boolean`.
    pub leave: Option<bool>,
    /// `leave_owner`: `boolean`.
    pub leave_owner: Option<bool>,
    /// `send`: `boolean`.
    pub send: Option<bool>,
    /// `user_list`: `boolean`.
    pub user_list: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "imbot")]
impl rt::Object for ChatsFieldsRestrictions {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.flag("avatar", &mut self.avatar);
        f.flag("rename", &mut self.rename);
        f.flag("extend", &mut self.extend);
        f.flag("call", &mut self.call);
        f.flag("mute", &mut self.mute);
        f.flag("leave", &mut self.leave);
        f.flag("leave_owner", &mut self.leave_owner);
        f.flag("send", &mut self.send);
        f.flag("user_list", &mut self.user_list);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "imbot")]
/// Keys of `entity_link` of `chats-fields`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/fields.html#entity-link)
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ChatsFieldsEntityLink {
    /// `type`: `string`.
    pub r#type: Option<String>,
    /// `url`: `string`.
    pub url: Option<String>,
    /// `id`: `string`.
    pub id: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "imbot")]
impl rt::Object for ChatsFieldsEntityLink {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("type", &mut self.r#type);
        f.text("url", &mut self.url);
        f.text("id", &mut self.id);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "imbot")]
/// Keys of `permissions` of `chats-fields`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/fields.html#permissions)
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ChatsFieldsPermissions {
    /// `manage_users_add`: `string`.
    pub manage_users_add: Option<String>,
    /// `manage_users_delete`: `string`.
    pub manage_users_delete: Option<String>,
    /// `manage_ui`: `string`.
    pub manage_ui: Option<String>,
    /// `manage_settings`: `string`.
    pub manage_settings: Option<String>,
    /// `manage_messages`: `string`.
    pub manage_messages: Option<String>,
    /// `can_post`: `string`.
    pub can_post: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "imbot")]
impl rt::Object for ChatsFieldsPermissions {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("manage_users_add", &mut self.manage_users_add);
        f.text("manage_users_delete", &mut self.manage_users_delete);
        f.text("manage_ui", &mut self.manage_ui);
        f.text("manage_settings", &mut self.manage_settings);
        f.text("manage_messages", &mut self.manage_messages);
        f.text("can_post", &mut self.can_post);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "imbot")]
/// Keys of `readed_list` of `chats-fields`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ChatsFieldsReadedList {
    /// `user_id`: `integer`.
    pub user_id: Option<i64>,
    /// `user_name`: `string`.
    pub user_name: Option<String>,
    /// `message_id`: `integer`.
    pub message_id: Option<i64>,
    /// `date`: `string`.
    pub date: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "imbot")]
impl rt::Object for ChatsFieldsReadedList {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("user_id", &mut self.user_id);
        f.text("user_name", &mut self.user_name);
        f.int("message_id", &mut self.message_id);
        f.text("date", &mut self.date);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "imbot")]
/// Keys of `last_message_views` of `chats-fields`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/fields.html#last-message-views)
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ChatsFieldsLastMessageViews {
    /// `message_id`: `integer`.
    pub message_id: Option<i64>,
    /// `first_viewers`: `array`.
    pub first_viewers: Option<Vec<ChatsFieldsLastMessageViewsFirstViewers>>,
    /// `count_of_viewers`: `integer`.
    pub count_of_viewers: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "imbot")]
impl rt::Object for ChatsFieldsLastMessageViews {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("message_id", &mut self.message_id);
        f.field("first_viewers", &mut self.first_viewers);
        f.int("count_of_viewers", &mut self.count_of_viewers);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "imbot")]
/// Keys of `last_message_views.first_viewers` of `chats-fields`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ChatsFieldsLastMessageViewsFirstViewers {
    /// `user_id`: `integer`.
    pub user_id: Option<i64>,
    /// `user_name`: `string`.
    pub user_name: Option<String>,
    /// `date`: `string`.
    pub date: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "imbot")]
impl rt::Object for ChatsFieldsLastMessageViewsFirstViewers {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("user_id", &mut self.user_id);
        f.text("user_name", &mut self.user_name);
        f.text("date", &mut self.date);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "crm")]
/// Keys of `crm_activity_binding`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/data-types.html#crm_activity_binding)
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct CrmActivityBinding {
    /// `OWNER_TYPE_ID`: `crm_enum_ownertype`.
    pub owner_type_id: Option<rt::Value>,
    /// `OWNER_ID`: `integer`.
    pub owner_id: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "crm")]
impl rt::Object for CrmActivityBinding {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.value("OWNER_TYPE_ID", &mut self.owner_type_id);
        f.int("OWNER_ID", &mut self.owner_id);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "crm")]
/// Keys of `crm_currency`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/data-types.html#crm_currency)
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct CrmCurrencyInput(rt::Params);

#[cfg(feature = "crm")]
impl CrmCurrencyInput {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `AMOUNT`: `double`.
    #[inline]
    pub fn amount(self, value: f64) -> Self {
        Self(self.0.number("AMOUNT", value))
    }

    /// `AMOUNT_CNT`: `integer`.
    #[inline]
    pub fn amount_cnt(self, value: i64) -> Self {
        Self(self.0.int("AMOUNT_CNT", value))
    }

    /// `BASE`: `string`.
    #[inline]
    pub fn base(self, value: impl Into<String>) -> Self {
        Self(self.0.text("BASE", value.into()))
    }

    /// `CURRENCY`: `string`.
    #[inline]
    pub fn currency(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CURRENCY", value.into()))
    }

    /// `DATE_UPDATE`: `datetime`.
    #[inline]
    pub fn date_update(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DATE_UPDATE", value.into()))
    }

    /// `SORT`: `integer`.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("SORT", value))
    }

    /// `LID`: `string`.
    #[inline]
    pub fn lid(self, value: impl Into<String>) -> Self {
        Self(self.0.text("LID", value.into()))
    }

    /// `DECIMALS`: `integer`.
    #[inline]
    pub fn decimals(self, value: i64) -> Self {
        Self(self.0.int("DECIMALS", value))
    }

    /// `DEC_POINT`: `string`.
    #[inline]
    pub fn dec_point(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DEC_POINT", value.into()))
    }

    /// `FORMAT_STRING`: `string`.
    #[inline]
    pub fn format_string(self, value: impl Into<String>) -> Self {
        Self(self.0.text("FORMAT_STRING", value.into()))
    }

    /// `FULL_NAME`: `string`.
    #[inline]
    pub fn full_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("FULL_NAME", value.into()))
    }

    /// `THOUSANDS_SEP`: `string`.
    #[inline]
    pub fn thousands_sep(self, value: impl Into<String>) -> Self {
        Self(self.0.text("THOUSANDS_SEP", value.into()))
    }

    /// `LANG`: `object`.
    #[inline]
    pub fn lang(self, value: CrmCurrencyInputLang) -> Self {
        Self(self.0.object("LANG", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "crm")]
impl From<CrmCurrencyInput> for rt::Params {
    #[inline]
    fn from(object: CrmCurrencyInput) -> Self {
        object.0
    }
}

#[cfg(feature = "crm")]
impl From<CrmCurrencyInput> for rt::Value {
    #[inline]
    fn from(object: CrmCurrencyInput) -> Self {
        object.0.into_value()
    }
}

#[cfg(feature = "crm")]
/// Keys of `LANG` of `crm_currency`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct CrmCurrencyInputLang(rt::Params);

#[cfg(feature = "crm")]
impl CrmCurrencyInputLang {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `DECIMALS`: `integer`. Default: `2`.
    #[inline]
    pub fn decimals(self, value: i64) -> Self {
        Self(self.0.int("DECIMALS", value))
    }

    /// `DEC_POINT`: `string`. Default: `.`.
    #[inline]
    pub fn dec_point(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DEC_POINT", value.into()))
    }

    /// `FORMAT_STRING`: `string`. Default: `#`.
    #[inline]
    pub fn format_string(self, value: impl Into<String>) -> Self {
        Self(self.0.text("FORMAT_STRING", value.into()))
    }

    /// `FULL_NAME`: `string`. Default: `crm_currency.CURRENCY`.
    #[inline]
    pub fn full_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("FULL_NAME", value.into()))
    }

    /// `HIDE_ZERO`: `string`. Default: `N`.
    #[inline]
    pub fn hide_zero(self, value: impl Into<String>) -> Self {
        Self(self.0.text("HIDE_ZERO", value.into()))
    }

    /// `THOUSANDS_SEP`: `string`. Default: (empty).
    #[inline]
    pub fn thousands_sep(self, value: impl Into<String>) -> Self {
        Self(self.0.text("THOUSANDS_SEP", value.into()))
    }

    /// `THOUSANDS_VARIANT`: `string`. Default: `S`.
    #[inline]
    pub fn thousands_variant(self, value: impl Into<String>) -> Self {
        Self(self.0.text("THOUSANDS_VARIANT", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "crm")]
impl From<CrmCurrencyInputLang> for rt::Params {
    #[inline]
    fn from(object: CrmCurrencyInputLang) -> Self {
        object.0
    }
}

#[cfg(feature = "crm")]
/// Keys of `crm_currency`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/data-types.html#crm_currency)
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct CrmCurrency {
    /// `AMOUNT`: `double`.
    pub amount: Option<f64>,
    /// `AMOUNT_CNT`: `integer`.
    pub amount_cnt: Option<i64>,
    /// `BASE`: `string`.
    pub base: Option<String>,
    /// `CURRENCY`: `string`.
    pub currency: Option<String>,
    /// `DATE_UPDATE`: `datetime`.
    pub date_update: Option<String>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// `LID`: `string`.
    pub lid: Option<String>,
    /// `DECIMALS`: `integer`.
    pub decimals: Option<i64>,
    /// `DEC_POINT`: `string`.
    pub dec_point: Option<String>,
    /// `FORMAT_STRING`: `string`.
    pub format_string: Option<String>,
    /// `FULL_NAME`: `string`.
    pub full_name: Option<String>,
    /// `THOUSANDS_SEP`: `string`.
    pub thousands_sep: Option<String>,
    /// `LANG`: `object`.
    pub lang: Option<CrmCurrencyLang>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "crm")]
impl rt::Object for CrmCurrency {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.number("AMOUNT", &mut self.amount);
        f.int("AMOUNT_CNT", &mut self.amount_cnt);
        f.text("BASE", &mut self.base);
        f.text("CURRENCY", &mut self.currency);
        f.text("DATE_UPDATE", &mut self.date_update);
        f.int("SORT", &mut self.sort);
        f.text("LID", &mut self.lid);
        f.int("DECIMALS", &mut self.decimals);
        f.text("DEC_POINT", &mut self.dec_point);
        f.text("FORMAT_STRING", &mut self.format_string);
        f.text("FULL_NAME", &mut self.full_name);
        f.text("THOUSANDS_SEP", &mut self.thousands_sep);
        f.field("LANG", &mut self.lang);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "crm")]
/// Keys of `LANG` of `crm_currency`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct CrmCurrencyLang {
    /// `DECIMALS`: `integer`. Default: `2`.
    pub decimals: Option<i64>,
    /// `DEC_POINT`: `string`. Default: `.`.
    pub dec_point: Option<String>,
    /// `FORMAT_STRING`: `string`. Default: `#`.
    pub format_string: Option<String>,
    /// `FULL_NAME`: `string`. Default: `crm_currency.CURRENCY`.
    pub full_name: Option<String>,
    /// `HIDE_ZERO`: `string`. Default: `N`.
    pub hide_zero: Option<String>,
    /// `THOUSANDS_SEP`: `string`. Default: (empty).
    pub thousands_sep: Option<String>,
    /// `THOUSANDS_VARIANT`: `string`. Default: `S`.
    pub thousands_variant: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "crm")]
impl rt::Object for CrmCurrencyLang {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("DECIMALS", &mut self.decimals);
        f.text("DEC_POINT", &mut self.dec_point);
        f.text("FORMAT_STRING", &mut self.format_string);
        f.text("FULL_NAME", &mut self.full_name);
        f.text("HIDE_ZERO", &mut self.hide_zero);
        f.text("THOUSANDS_SEP", &mut self.thousands_sep);
        f.text("THOUSANDS_VARIANT", &mut self.thousands_variant);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "crm")]
/// Keys of `crm_currency_localization`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/data-types.html#crm_currency_localization)
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct CrmCurrencyLocalization {
    /// `DECIMALS`: `integer`. Default: `2`.
    pub decimals: Option<i64>,
    /// `DEC_POINT`: `string`. Default: `.`.
    pub dec_point: Option<String>,
    /// `FORMAT_STRING`: `string`. Default: `#`.
    pub format_string: Option<String>,
    /// `FULL_NAME`: `string`. Default: `crm_currency.CURRENCY`.
    pub full_name: Option<String>,
    /// `HIDE_ZERO`: `string`. Default: `N`.
    pub hide_zero: Option<String>,
    /// `THOUSANDS_SEP`: `string`. Default: (empty).
    pub thousands_sep: Option<String>,
    /// `THOUSANDS_VARIANT`: `string`. Default: `S`.
    pub thousands_variant: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "crm")]
impl rt::Object for CrmCurrencyLocalization {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("DECIMALS", &mut self.decimals);
        f.text("DEC_POINT", &mut self.dec_point);
        f.text("FORMAT_STRING", &mut self.format_string);
        f.text("FULL_NAME", &mut self.full_name);
        f.text("HIDE_ZERO", &mut self.hide_zero);
        f.text("THOUSANDS_SEP", &mut self.thousands_sep);
        f.text("THOUSANDS_VARIANT", &mut self.thousands_variant);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "crm")]
/// Keys of `crm_item_product_row`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/data-types.html#crm_item_product_row)
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct CrmItemProductRowInput(rt::Params);

#[cfg(feature = "crm")]
impl CrmItemProductRowInput {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// `ownerId`: `integer`.
    #[inline]
    pub fn owner_id(self, value: i64) -> Self {
        Self(self.0.int("ownerId", value))
    }

    /// `ownerType`: `string`.
    #[inline]
    pub fn owner_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ownerType", value.into()))
    }

    /// `productId`: `catalog_product.id`.
    #[inline]
    pub fn product_id(self, value: i64) -> Self {
        Self(self.0.int("productId", value))
    }

    /// `productName`: `string`.
    #[inline]
    pub fn product_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("productName", value.into()))
    }

    /// `price`: `double`.
    #[inline]
    pub fn price(self, value: f64) -> Self {
        Self(self.0.number("price", value))
    }

    /// `priceAccount`: `double`.
    #[inline]
    pub fn price_account(self, value: f64) -> Self {
        Self(self.0.number("priceAccount", value))
    }

    /// `priceExclusive`: `double`.
    #[inline]
    pub fn price_exclusive(self, value: f64) -> Self {
        Self(self.0.number("priceExclusive", value))
    }

    /// `priceNetto`: `double`.
    #[inline]
    pub fn price_netto(self, value: f64) -> Self {
        Self(self.0.number("priceNetto", value))
    }

    /// `priceBrutto`: `double`.
    #[inline]
    pub fn price_brutto(self, value: f64) -> Self {
        Self(self.0.number("priceBrutto", value))
    }

    /// `quantity`: `double`.
    #[inline]
    pub fn quantity(self, value: f64) -> Self {
        Self(self.0.number("quantity", value))
    }

    /// `discountTypeId`: `integer`. Values: `1`, `2`.
    #[inline]
    pub fn discount_type_id(self, value: i64) -> Self {
        Self(self.0.int("discountTypeId", value))
    }

    /// `discountRate`: `double`.
    #[inline]
    pub fn discount_rate(self, value: f64) -> Self {
        Self(self.0.number("discountRate", value))
    }

    /// `discountSum`: `double`.
    #[inline]
    pub fn discount_sum(self, value: f64) -> Self {
        Self(self.0.number("discountSum", value))
    }

    /// `taxRate`: `double`.
    #[inline]
    pub fn tax_rate(self, value: f64) -> Self {
        Self(self.0.number("taxRate", value))
    }

    /// `taxIncluded`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn tax_included(self, value: bool) -> Self {
        Self(self.0.yes_no("taxIncluded", value))
    }

    /// `customized`: `string`.
    #[deprecated]
    #[inline]
    pub fn customized(self, value: impl Into<String>) -> Self {
        Self(self.0.text("customized", value.into()))
    }

    /// `measureCode`: `catalog_measure.code`.
    #[inline]
    pub fn measure_code(self, value: i64) -> Self {
        Self(self.0.int("measureCode", value))
    }

    /// `measureName`: `string`.
    #[inline]
    pub fn measure_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("measureName", value.into()))
    }

    /// `sort`: `integer`.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("sort", value))
    }

    /// `xmlId`: `string`.
    #[inline]
    pub fn xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("xmlId", value.into()))
    }

    /// `type`: `integer`. Values: `1`, `2`, `3`, `4`, `5`, `6`, `7`.
    #[inline]
    pub fn r#type(self, value: i64) -> Self {
        Self(self.0.int("type", value))
    }

    /// `storeId`: `integer`.
    #[inline]
    pub fn store_id(self, value: i64) -> Self {
        Self(self.0.int("storeId", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "crm")]
impl From<CrmItemProductRowInput> for rt::Params {
    #[inline]
    fn from(object: CrmItemProductRowInput) -> Self {
        object.0
    }
}

#[cfg(feature = "crm")]
/// Keys of `crm_item_product_row`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/data-types.html#crm_item_product_row)
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct CrmItemProductRow {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `ownerId`: `integer`.
    pub owner_id: Option<i64>,
    /// `ownerType`: `string`.
    pub owner_type: Option<String>,
    /// `productId`: `catalog_product.id`.
    pub product_id: Option<i64>,
    /// `productName`: `string`.
    pub product_name: Option<String>,
    /// `price`: `double`.
    pub price: Option<f64>,
    /// `priceAccount`: `double`.
    pub price_account: Option<f64>,
    /// `priceExclusive`: `double`.
    pub price_exclusive: Option<f64>,
    /// `priceNetto`: `double`.
    pub price_netto: Option<f64>,
    /// `priceBrutto`: `double`.
    pub price_brutto: Option<f64>,
    /// `quantity`: `double`.
    pub quantity: Option<f64>,
    /// `discountTypeId`: `integer`. Values: `1`, `2`.
    pub discount_type_id: Option<i64>,
    /// `discountRate`: `double`.
    pub discount_rate: Option<f64>,
    /// `discountSum`: `double`.
    pub discount_sum: Option<f64>,
    /// `taxRate`: `double`.
    pub tax_rate: Option<f64>,
    /// `taxIncluded`: `string`. Values: `Y`, `N`.
    pub tax_included: Option<bool>,
    /// `customized`: `string`.
    #[deprecated]
    pub customized: Option<String>,
    /// `measureCode`: `catalog_measure.code`.
    pub measure_code: Option<i64>,
    /// `measureName`: `string`.
    pub measure_name: Option<String>,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// `type`: `integer`. Values: `1`, `2`, `3`, `4`, `5`, `6`, `7`.
    pub r#type: Option<i64>,
    /// `storeId`: `integer`.
    pub store_id: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "crm")]
impl rt::Object for CrmItemProductRow {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.int("ownerId", &mut self.owner_id);
        f.text("ownerType", &mut self.owner_type);
        f.int("productId", &mut self.product_id);
        f.text("productName", &mut self.product_name);
        f.number("price", &mut self.price);
        f.number("priceAccount", &mut self.price_account);
        f.number("priceExclusive", &mut self.price_exclusive);
        f.number("priceNetto", &mut self.price_netto);
        f.number("priceBrutto", &mut self.price_brutto);
        f.number("quantity", &mut self.quantity);
        f.int("discountTypeId", &mut self.discount_type_id);
        f.number("discountRate", &mut self.discount_rate);
        f.number("discountSum", &mut self.discount_sum);
        f.number("taxRate", &mut self.tax_rate);
        f.flag("taxIncluded", &mut self.tax_included);
        f.text("customized", &mut self.customized);
        f.int("measureCode", &mut self.measure_code);
        f.text("measureName", &mut self.measure_name);
        f.int("sort", &mut self.sort);
        f.text("xmlId", &mut self.xml_id);
        f.int("type", &mut self.r#type);
        f.int("storeId", &mut self.store_id);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "crm")]
/// Keys of `crm_multifield`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/data-types.html#crm_multifield)
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct CrmMultifieldInput(rt::Params);

#[cfg(feature = "crm")]
impl CrmMultifieldInput {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ID`: `integer`.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("ID", value))
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

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "crm")]
impl From<CrmMultifieldInput> for rt::Params {
    #[inline]
    fn from(object: CrmMultifieldInput) -> Self {
        object.0
    }
}

#[cfg(feature = "crm")]
impl From<CrmMultifieldInput> for rt::Value {
    #[inline]
    fn from(object: CrmMultifieldInput) -> Self {
        object.0.into_value()
    }
}

#[cfg(feature = "crm")]
/// Keys of `crm_multifield`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/data-types.html#crm_multifield)
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct CrmMultifield {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `TYPE_ID`: `string`. Values: `PHONE`, `EMAIL`, `WEB`, `IM`, `LINK`.
    pub type_id: Option<String>,
    /// `VALUE`: `string`.
    pub value: Option<String>,
    /// `VALUE_TYPE`: `string`. Values: `WORK`, `MOBILE`, `FAX`, `HOME`, `PAGER`, `MAILING`, `OTHER`, `VK`,
    /// `LIVEJOURNAL`, `TWITTER`, `TELEGRAM`, `SKYPE`, `VIBER`, `BITRIX24`, `OPENLINE`, `IMOL`, `ICQ`,
    /// `MSN`, `JABBER`.
    pub value_type: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "crm")]
impl rt::Object for CrmMultifield {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("ID", &mut self.id);
        f.text("TYPE_ID", &mut self.type_id);
        f.text("VALUE", &mut self.value);
        f.text("VALUE_TYPE", &mut self.value_type);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "crm")]
/// Keys of `crm_rest_field_description`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/data-types.html#crm_rest_field_description)
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct CrmRestFieldDescription {
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
    /// `upperName`: `string`.
    pub upper_name: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "crm")]
impl rt::Object for CrmRestFieldDescription {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("type", &mut self.r#type);
        f.flag("isRequired", &mut self.is_required);
        f.flag("isReadOnly", &mut self.is_read_only);
        f.flag("isImmutable", &mut self.is_immutable);
        f.flag("isMultiple", &mut self.is_multiple);
        f.flag("isDynamic", &mut self.is_dynamic);
        f.text("title", &mut self.title);
        f.text("upperName", &mut self.upper_name);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "crm")]
/// Keys of `diskfile`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/data-types.html#diskfile)
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct DiskfileInput(rt::Params);

#[cfg(feature = "crm")]
impl DiskfileInput {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ID`: `integer`.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("ID", value))
    }

    /// `FILE_ID`: `integer`.
    #[inline]
    pub fn file_id(self, value: i64) -> Self {
        Self(self.0.int("FILE_ID", value))
    }

    /// `NAME`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("NAME", value.into()))
    }

    /// `SIZE`: `string`.
    #[inline]
    pub fn size(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SIZE", value.into()))
    }

    /// `BYTES`: `integer`.
    #[inline]
    pub fn bytes(self, value: i64) -> Self {
        Self(self.0.int("BYTES", value))
    }

    /// `CAN_READ`: `boolean`.
    #[inline]
    pub fn can_read(self, value: bool) -> Self {
        Self(self.0.flag("CAN_READ", value))
    }

    /// `VIEW_URL`: `string`.
    #[inline]
    pub fn view_url(self, value: impl Into<String>) -> Self {
        Self(self.0.text("VIEW_URL", value.into()))
    }

    /// `PREVIEW_URL`: `string`.
    #[inline]
    pub fn preview_url(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PREVIEW_URL", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "crm")]
impl From<DiskfileInput> for rt::Params {
    #[inline]
    fn from(object: DiskfileInput) -> Self {
        object.0
    }
}

#[cfg(feature = "crm")]
impl From<DiskfileInput> for rt::Value {
    #[inline]
    fn from(object: DiskfileInput) -> Self {
        object.0.into_value()
    }
}

#[cfg(feature = "crm")]
/// Keys of `diskfile`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/data-types.html#diskfile)
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Diskfile {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `FILE_ID`: `integer`.
    pub file_id: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `SIZE`: `string`.
    pub size: Option<String>,
    /// `BYTES`: `integer`.
    pub bytes: Option<i64>,
    /// `CAN_READ`: `boolean`.
    pub can_read: Option<bool>,
    /// `VIEW_URL`: `string`.
    pub view_url: Option<String>,
    /// `PREVIEW_URL`: `string`.
    pub preview_url: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "crm")]
impl rt::Object for Diskfile {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("ID", &mut self.id);
        f.int("FILE_ID", &mut self.file_id);
        f.text("NAME", &mut self.name);
        f.text("SIZE", &mut self.size);
        f.int("BYTES", &mut self.bytes);
        f.flag("CAN_READ", &mut self.can_read);
        f.text("VIEW_URL", &mut self.view_url);
        f.text("PREVIEW_URL", &mut self.preview_url);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "landing")]
/// Keys of `landing-template-fields`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/template/fields.html#)
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct LandingTemplateFieldsInput(rt::Params);

#[cfg(feature = "landing")]
impl LandingTemplateFieldsInput {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ID`: `integer`.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("ID", value))
    }

    /// `ACTIVE`: `string`. Default: `Y`. Values: `Y`, `N`.
    #[inline]
    pub fn active(self, value: bool) -> Self {
        Self(self.0.yes_no("ACTIVE", value))
    }

    /// `AREA_COUNT`: `integer`.
    #[inline]
    pub fn area_count(self, value: i64) -> Self {
        Self(self.0.int("AREA_COUNT", value))
    }

    /// `SORT`: `integer`.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("SORT", value))
    }

    /// `TITLE`: `string`.
    #[inline]
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TITLE", value.into()))
    }

    /// `XML_ID`: `string`.
    #[inline]
    pub fn xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("XML_ID", value.into()))
    }

    /// `CONTENT`: `string`.
    #[inline]
    pub fn content(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CONTENT", value.into()))
    }

    /// `CREATED_BY_ID`: `integer`.
    #[inline]
    pub fn created_by_id(self, value: i64) -> Self {
        Self(self.0.int("CREATED_BY_ID", value))
    }

    /// `MODIFIED_BY_ID`: `integer`.
    #[inline]
    pub fn modified_by_id(self, value: i64) -> Self {
        Self(self.0.int("MODIFIED_BY_ID", value))
    }

    /// `DATE_CREATE`: `datetime`.
    #[inline]
    pub fn date_create(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DATE_CREATE", value.into()))
    }

    /// `DATE_MODIFY`: `datetime`.
    #[inline]
    pub fn date_modify(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DATE_MODIFY", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "landing")]
impl From<LandingTemplateFieldsInput> for rt::Params {
    #[inline]
    fn from(object: LandingTemplateFieldsInput) -> Self {
        object.0
    }
}

#[cfg(feature = "crm")]
/// Keys of `relation`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/data-types.html#relation)
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct RelationInput(rt::Params);

#[cfg(feature = "crm")]
impl RelationInput {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `entityTypeId`: `integer`.
    #[inline]
    pub fn entity_type_id(self, value: i64) -> Self {
        Self(self.0.int("entityTypeId", value))
    }

    /// `isChildrenListEnabled`: `boolean`.
    #[inline]
    pub fn is_children_list_enabled(self, value: bool) -> Self {
        Self(self.0.flag("isChildrenListEnabled", value))
    }

    /// `isPredefined`: `boolean`.
    #[inline]
    pub fn is_predefined(self, value: bool) -> Self {
        Self(self.0.flag("isPredefined", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "crm")]
impl From<RelationInput> for rt::Params {
    #[inline]
    fn from(object: RelationInput) -> Self {
        object.0
    }
}

#[cfg(feature = "sale")]
/// Keys of `sale-data-types.rest_field_description`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#rest_field_description)
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct SaleDataTypesRestFieldDescription {
    /// `isImmutable`: `boolean`.
    pub is_immutable: Option<bool>,
    /// `isReadOnly`: `boolean`.
    pub is_read_only: Option<bool>,
    /// `isRequired`: `boolean`.
    pub is_required: Option<bool>,
    /// `type`: `string`. Values: `integer`, `double`, `string`, `char`, `list`, `text`, `file`, `date`,
    /// `datetime`, `datatype`, `productproperty`.
    pub r#type: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "sale")]
impl rt::Object for SaleDataTypesRestFieldDescription {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.flag("isImmutable", &mut self.is_immutable);
        f.flag("isReadOnly", &mut self.is_read_only);
        f.flag("isRequired", &mut self.is_required);
        f.text("type", &mut self.r#type);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "sale")]
/// Keys of `sale_basket_item`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_basket_item)
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct SaleBasketItemInput(rt::Params);

#[cfg(feature = "sale")]
impl SaleBasketItemInput {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// `orderId`: `sale_order.id`.
    #[inline]
    pub fn order_id(self, value: i64) -> Self {
        Self(self.0.int("orderId", value))
    }

    /// `sort`: `integer`.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("sort", value))
    }

    /// `productId`: `integer`.
    #[inline]
    pub fn product_id(self, value: i64) -> Self {
        Self(self.0.int("productId", value))
    }

    /// `price`: `double`.
    #[inline]
    pub fn price(self, value: f64) -> Self {
        Self(self.0.number("price", value))
    }

    /// `customPrice`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn custom_price(self, value: bool) -> Self {
        Self(self.0.yes_no("customPrice", value))
    }

    /// `currency`: `string`.
    #[inline]
    pub fn currency(self, value: impl Into<String>) -> Self {
        Self(self.0.text("currency", value.into()))
    }

    /// `quantity`: `double`.
    #[inline]
    pub fn quantity(self, value: f64) -> Self {
        Self(self.0.number("quantity", value))
    }

    /// `xmlId`: `string`.
    #[inline]
    pub fn xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("xmlId", value.into()))
    }

    /// `dateInsert`: `datetime`.
    #[inline]
    pub fn date_insert(self, value: impl Into<String>) -> Self {
        Self(self.0.text("dateInsert", value.into()))
    }

    /// `dateUpdate`: `datetime`.
    #[inline]
    pub fn date_update(self, value: impl Into<String>) -> Self {
        Self(self.0.text("dateUpdate", value.into()))
    }

    /// `properties`: `sale_basket_item_property[]`.
    #[inline]
    pub fn properties(
        self,
        value: impl IntoIterator<Item = SaleBasketItemInputProperties>,
    ) -> Self {
        Self(self.0.objects("properties", value))
    }

    /// `name`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("name", value.into()))
    }

    /// `basePrice`: `double`.
    #[inline]
    pub fn base_price(self, value: f64) -> Self {
        Self(self.0.number("basePrice", value))
    }

    /// `discountPrice`: `double`.
    #[inline]
    pub fn discount_price(self, value: f64) -> Self {
        Self(self.0.number("discountPrice", value))
    }

    /// `weight`: `double`.
    #[inline]
    pub fn weight(self, value: f64) -> Self {
        Self(self.0.number("weight", value))
    }

    /// `dimensions`: `string`.
    #[inline]
    pub fn dimensions(self, value: impl Into<String>) -> Self {
        Self(self.0.text("dimensions", value.into()))
    }

    /// `measureCode`: `string`.
    #[inline]
    pub fn measure_code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("measureCode", value.into()))
    }

    /// `measureName`: `string`.
    #[inline]
    pub fn measure_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("measureName", value.into()))
    }

    /// `canBuy`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn can_buy(self, value: bool) -> Self {
        Self(self.0.yes_no("canBuy", value))
    }

    /// `vatRate`: `double`.
    #[inline]
    pub fn vat_rate(self, value: f64) -> Self {
        Self(self.0.number("vatRate", value))
    }

    /// `vatIncluded`: `string`.
    #[inline]
    pub fn vat_included(self, value: impl Into<String>) -> Self {
        Self(self.0.text("vatIncluded", value.into()))
    }

    /// `barcodeMulti`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn barcode_multi(self, value: bool) -> Self {
        Self(self.0.yes_no("barcodeMulti", value))
    }

    /// `type`: `integer`. Values: `1`, `2`, `null`.
    #[inline]
    pub fn r#type(self, value: i64) -> Self {
        Self(self.0.int("type", value))
    }

    /// `catalogXmlId`: `string`.
    #[inline]
    pub fn catalog_xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("catalogXmlId", value.into()))
    }

    /// `productXmlId`: `string`.
    #[inline]
    pub fn product_xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("productXmlId", value.into()))
    }

    /// `reservations`: `sale_basket_item_reservation[]`.
    #[inline]
    pub fn reservations(
        self,
        value: impl IntoIterator<Item = SaleBasketItemInputReservations>,
    ) -> Self {
        Self(self.0.objects("reservations", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "sale")]
impl From<SaleBasketItemInput> for rt::Params {
    #[inline]
    fn from(object: SaleBasketItemInput) -> Self {
        object.0
    }
}

#[cfg(feature = "sale")]
/// Keys of `properties` of `sale_basket_item`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct SaleBasketItemInputProperties(rt::Params);

#[cfg(feature = "sale")]
impl SaleBasketItemInputProperties {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// `basketId`: `sale_basket_item.id`.
    #[inline]
    pub fn basket_id(self, value: i64) -> Self {
        Self(self.0.int("basketId", value))
    }

    /// `name`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("name", value.into()))
    }

    /// `value`: `string`.
    #[inline]
    pub fn value(self, value: impl Into<String>) -> Self {
        Self(self.0.text("value", value.into()))
    }

    /// `code`: `string`.
    #[inline]
    pub fn code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("code", value.into()))
    }

    /// `sort`: `integer`.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("sort", value))
    }

    /// `xmlId`: `string`.
    #[inline]
    pub fn xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("xmlId", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "sale")]
impl From<SaleBasketItemInputProperties> for rt::Params {
    #[inline]
    fn from(object: SaleBasketItemInputProperties) -> Self {
        object.0
    }
}

#[cfg(feature = "sale")]
/// Keys of `reservations` of `sale_basket_item`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct SaleBasketItemInputReservations(rt::Params);

#[cfg(feature = "sale")]
impl SaleBasketItemInputReservations {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// `basketId`: `sale_basket_item.id`.
    #[inline]
    pub fn basket_id(self, value: i64) -> Self {
        Self(self.0.int("basketId", value))
    }

    /// `storeId`: `integer`.
    #[inline]
    pub fn store_id(self, value: i64) -> Self {
        Self(self.0.int("storeId", value))
    }

    /// `quantity`: `double`.
    #[inline]
    pub fn quantity(self, value: f64) -> Self {
        Self(self.0.number("quantity", value))
    }

    /// `dateReserve`: `datetime`.
    #[inline]
    pub fn date_reserve(self, value: impl Into<String>) -> Self {
        Self(self.0.text("dateReserve", value.into()))
    }

    /// `dateReserveEnd`: `datetime`.
    #[inline]
    pub fn date_reserve_end(self, value: impl Into<String>) -> Self {
        Self(self.0.text("dateReserveEnd", value.into()))
    }

    /// `reservedBy`: `user.id`.
    #[inline]
    pub fn reserved_by(self, value: i64) -> Self {
        Self(self.0.int("reservedBy", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "sale")]
impl From<SaleBasketItemInputReservations> for rt::Params {
    #[inline]
    fn from(object: SaleBasketItemInputReservations) -> Self {
        object.0
    }
}

#[cfg(feature = "sale")]
/// Keys of `sale_basket_item`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_basket_item)
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct SaleBasketItem {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `orderId`: `sale_order.id`.
    pub order_id: Option<i64>,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// `productId`: `integer`.
    pub product_id: Option<i64>,
    /// `price`: `double`.
    pub price: Option<f64>,
    /// `customPrice`: `string`. Values: `Y`, `N`.
    pub custom_price: Option<bool>,
    /// `currency`: `string`.
    pub currency: Option<String>,
    /// `quantity`: `double`.
    pub quantity: Option<f64>,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// `dateInsert`: `datetime`.
    pub date_insert: Option<String>,
    /// `dateUpdate`: `datetime`.
    pub date_update: Option<String>,
    /// `properties`: `sale_basket_item_property[]`.
    pub properties: Option<Vec<SaleBasketItemProperties>>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `basePrice`: `double`.
    pub base_price: Option<f64>,
    /// `discountPrice`: `double`.
    pub discount_price: Option<f64>,
    /// `weight`: `double`.
    pub weight: Option<f64>,
    /// `dimensions`: `string`.
    pub dimensions: Option<String>,
    /// `measureCode`: `string`.
    pub measure_code: Option<String>,
    /// `measureName`: `string`.
    pub measure_name: Option<String>,
    /// `canBuy`: `string`. Values: `Y`, `N`.
    pub can_buy: Option<bool>,
    /// `vatRate`: `double`.
    pub vat_rate: Option<f64>,
    /// `vatIncluded`: `string`.
    pub vat_included: Option<String>,
    /// `barcodeMulti`: `string`. Values: `Y`, `N`.
    pub barcode_multi: Option<bool>,
    /// `type`: `integer`. Values: `1`, `2`, `null`.
    pub r#type: Option<i64>,
    /// `catalogXmlId`: `string`.
    pub catalog_xml_id: Option<String>,
    /// `productXmlId`: `string`.
    pub product_xml_id: Option<String>,
    /// `reservations`: `sale_basket_item_reservation[]`.
    pub reservations: Option<Vec<SaleBasketItemReservations>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "sale")]
impl rt::Object for SaleBasketItem {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.int("orderId", &mut self.order_id);
        f.int("sort", &mut self.sort);
        f.int("productId", &mut self.product_id);
        f.number("price", &mut self.price);
        f.flag("customPrice", &mut self.custom_price);
        f.text("currency", &mut self.currency);
        f.number("quantity", &mut self.quantity);
        f.text("xmlId", &mut self.xml_id);
        f.text("dateInsert", &mut self.date_insert);
        f.text("dateUpdate", &mut self.date_update);
        f.field("properties", &mut self.properties);
        f.text("name", &mut self.name);
        f.number("basePrice", &mut self.base_price);
        f.number("discountPrice", &mut self.discount_price);
        f.number("weight", &mut self.weight);
        f.text("dimensions", &mut self.dimensions);
        f.text("measureCode", &mut self.measure_code);
        f.text("measureName", &mut self.measure_name);
        f.flag("canBuy", &mut self.can_buy);
        f.number("vatRate", &mut self.vat_rate);
        f.text("vatIncluded", &mut self.vat_included);
        f.flag("barcodeMulti", &mut self.barcode_multi);
        f.int("type", &mut self.r#type);
        f.text("catalogXmlId", &mut self.catalog_xml_id);
        f.text("productXmlId", &mut self.product_xml_id);
        f.field("reservations", &mut self.reservations);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "sale")]
/// Keys of `properties` of `sale_basket_item`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct SaleBasketItemProperties {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `basketId`: `sale_basket_item.id`.
    pub basket_id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `value`: `string`.
    pub value: Option<String>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "sale")]
impl rt::Object for SaleBasketItemProperties {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.int("basketId", &mut self.basket_id);
        f.text("name", &mut self.name);
        f.text("value", &mut self.value);
        f.text("code", &mut self.code);
        f.int("sort", &mut self.sort);
        f.text("xmlId", &mut self.xml_id);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "sale")]
/// Keys of `reservations` of `sale_basket_item`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct SaleBasketItemReservations {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `basketId`: `sale_basket_item.id`.
    pub basket_id: Option<i64>,
    /// `storeId`: `integer`.
    pub store_id: Option<i64>,
    /// `quantity`: `double`.
    pub quantity: Option<f64>,
    /// `dateReserve`: `datetime`.
    pub date_reserve: Option<String>,
    /// `dateReserveEnd`: `datetime`.
    pub date_reserve_end: Option<String>,
    /// `reservedBy`: `user.id`.
    pub reserved_by: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "sale")]
impl rt::Object for SaleBasketItemReservations {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.int("basketId", &mut self.basket_id);
        f.int("storeId", &mut self.store_id);
        f.number("quantity", &mut self.quantity);
        f.text("dateReserve", &mut self.date_reserve);
        f.text("dateReserveEnd", &mut self.date_reserve_end);
        f.int("reservedBy", &mut self.reserved_by);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "sale")]
/// Keys of `sale_basket_item_property`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_basket_item_property)
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct SaleBasketItemPropertyInput(rt::Params);

#[cfg(feature = "sale")]
impl SaleBasketItemPropertyInput {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// `basketId`: `sale_basket_item.id`.
    #[inline]
    pub fn basket_id(self, value: i64) -> Self {
        Self(self.0.int("basketId", value))
    }

    /// `name`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("name", value.into()))
    }

    /// `value`: `string`.
    #[inline]
    pub fn value(self, value: impl Into<String>) -> Self {
        Self(self.0.text("value", value.into()))
    }

    /// `code`: `string`.
    #[inline]
    pub fn code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("code", value.into()))
    }

    /// `sort`: `integer`.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("sort", value))
    }

    /// `xmlId`: `string`.
    #[inline]
    pub fn xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("xmlId", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "sale")]
impl From<SaleBasketItemPropertyInput> for rt::Params {
    #[inline]
    fn from(object: SaleBasketItemPropertyInput) -> Self {
        object.0
    }
}

#[cfg(feature = "sale")]
/// Keys of `sale_basket_item_property`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_basket_item_property)
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct SaleBasketItemProperty {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `basketId`: `sale_basket_item.id`.
    pub basket_id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `value`: `string`.
    pub value: Option<String>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "sale")]
impl rt::Object for SaleBasketItemProperty {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.int("basketId", &mut self.basket_id);
        f.text("name", &mut self.name);
        f.text("value", &mut self.value);
        f.text("code", &mut self.code);
        f.int("sort", &mut self.sort);
        f.text("xmlId", &mut self.xml_id);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "sale")]
/// Keys of `sale_business_value_person_domain`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_business_value_person_domain)
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct SaleBusinessValuePersonDomain {
    /// `personTypeId`: `sale_person_type.id`.
    pub person_type_id: Option<i64>,
    /// `domain`: `string`. Values: `I`, `E`.
    pub domain: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "sale")]
impl rt::Object for SaleBusinessValuePersonDomain {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("personTypeId", &mut self.person_type_id);
        f.text("domain", &mut self.domain);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "delivery")]
/// Keys of `sale_delivery_extra_service`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_delivery_extra_service)
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct SaleDeliveryExtraService {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `TYPE`: `string`.
    pub r#type: Option<String>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `ACTIVE`: `string`. Values: `Y`, `N`.
    pub active: Option<bool>,
    /// `CODE`: `string`.
    pub code: Option<String>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// `DESCRIPTION`: `string`.
    pub description: Option<String>,
    /// `PRICE`: `double`.
    pub price: Option<f64>,
    /// `ITEMS`: `sale_delivery_extra_service_enum_item[]`.
    pub items: Option<Vec<SaleDeliveryExtraServiceItems>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "delivery")]
impl rt::Object for SaleDeliveryExtraService {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("ID", &mut self.id);
        f.text("TYPE", &mut self.r#type);
        f.text("NAME", &mut self.name);
        f.flag("ACTIVE", &mut self.active);
        f.text("CODE", &mut self.code);
        f.int("SORT", &mut self.sort);
        f.text("DESCRIPTION", &mut self.description);
        f.number("PRICE", &mut self.price);
        f.field("ITEMS", &mut self.items);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "delivery")]
/// Keys of `ITEMS` of `sale_delivery_extra_service`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct SaleDeliveryExtraServiceItems {
    /// `TITLE`: `string`.
    pub title: Option<String>,
    /// `CODE`: `string`.
    pub code: Option<String>,
    /// `PRICE`: `double`.
    pub price: Option<f64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "delivery")]
impl rt::Object for SaleDeliveryExtraServiceItems {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("TITLE", &mut self.title);
        f.text("CODE", &mut self.code);
        f.number("PRICE", &mut self.price);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "sale")]
/// Keys of `sale_delivery_handler`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_delivery_handler)
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct SaleDeliveryHandler {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `CODE`: `string`.
    pub code: Option<String>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// `DESCRIPTION`: `string`.
    pub description: Option<String>,
    /// `SETTINGS`: `sale_delivery_handler_settings`.
    pub settings: Option<SaleDeliveryHandlerSettings>,
    /// `PROFILES`: `sale_delivery_handler_profile[]`.
    pub profiles: Option<Vec<SaleDeliveryHandlerProfiles>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "sale")]
impl rt::Object for SaleDeliveryHandler {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("ID", &mut self.id);
        f.text("NAME", &mut self.name);
        f.text("CODE", &mut self.code);
        f.int("SORT", &mut self.sort);
        f.text("DESCRIPTION", &mut self.description);
        f.field("SETTINGS", &mut self.settings);
        f.field("PROFILES", &mut self.profiles);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "sale")]
/// Keys of `SETTINGS` of `sale_delivery_handler`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_delivery_handler_settings)
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct SaleDeliveryHandlerSettings {
    /// `CALCULATE_URL`: `string`.
    pub calculate_url: Option<String>,
    /// `CREATE_DELIVERY_REQUEST_URL`: `string`.
    pub create_delivery_request_url: Option<String>,
    /// `CANCEL_DELIVERY_REQUEST_URL`: `string`.
    pub cancel_delivery_request_url: Option<String>,
    /// `HAS_CALLBACK_TRACKING_SUPPORT`: `string`.
    pub has_callback_tracking_support: Option<String>,
    /// `CONFIG`: `sale_delivery_handler_settings_config_item[]`.
    pub config: Option<Vec<SaleDeliveryHandlerSettingsConfig>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "sale")]
impl rt::Object for SaleDeliveryHandlerSettings {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("CALCULATE_URL", &mut self.calculate_url);
        f.text("CREATE_DELIVERY_REQUEST_URL", &mut self.create_delivery_request_url);
        f.text("CANCEL_DELIVERY_REQUEST_URL", &mut self.cancel_delivery_request_url);
        f.text("HAS_CALLBACK_TRACKING_SUPPORT", &mut self.has_callback_tracking_support);
        f.field("CONFIG", &mut self.config);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "sale")]
/// Keys of `SETTINGS.CONFIG` of `sale_delivery_handler`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct SaleDeliveryHandlerSettingsConfig {
    /// `TYPE`: `string`.
    pub r#type: Option<String>,
    /// `CODE`: `string`.
    pub code: Option<String>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `OPTIONS`: `object`.
    pub options: Option<rt::Map>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "sale")]
impl rt::Object for SaleDeliveryHandlerSettingsConfig {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("TYPE", &mut self.r#type);
        f.text("CODE", &mut self.code);
        f.text("NAME", &mut self.name);
        f.field("OPTIONS", &mut self.options);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "sale")]
/// Keys of `PROFILES` of `sale_delivery_handler`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct SaleDeliveryHandlerProfiles {
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `CODE`: `string`.
    pub code: Option<String>,
    /// `DESCRIPTION`: `string`.
    pub description: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "sale")]
impl rt::Object for SaleDeliveryHandlerProfiles {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("NAME", &mut self.name);
        f.text("CODE", &mut self.code);
        f.text("DESCRIPTION", &mut self.description);
        f.rest(&mut self.extra);
    }
}

#[cfg(any(feature = "delivery", feature = "sale"))]
/// Keys of `sale_delivery_service`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_delivery_service)
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct SaleDeliveryServiceInput(rt::Params);

#[cfg(any(feature = "delivery", feature = "sale"))]
impl SaleDeliveryServiceInput {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ID`: `integer`.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("ID", value))
    }

    /// `PARENT_ID`: `integer`.
    #[inline]
    pub fn parent_id(self, value: i64) -> Self {
        Self(self.0.int("PARENT_ID", value))
    }

    /// `NAME`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("NAME", value.into()))
    }

    /// `CURRENCY`: `string`.
    #[inline]
    pub fn currency(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CURRENCY", value.into()))
    }

    /// `DESCRIPTION`: `string`.
    #[inline]
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DESCRIPTION", value.into()))
    }

    /// `SORT`: `integer`.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("SORT", value))
    }

    /// `ACTIVE`: `string`.
    #[inline]
    pub fn active(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ACTIVE", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(any(feature = "delivery", feature = "sale"))]
impl From<SaleDeliveryServiceInput> for rt::Params {
    #[inline]
    fn from(object: SaleDeliveryServiceInput) -> Self {
        object.0
    }
}

#[cfg(any(feature = "delivery", feature = "sale"))]
impl From<SaleDeliveryServiceInput> for rt::Value {
    #[inline]
    fn from(object: SaleDeliveryServiceInput) -> Self {
        object.0.into_value()
    }
}

#[cfg(any(feature = "delivery", feature = "sale"))]
/// Keys of `sale_delivery_service`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_delivery_service)
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct SaleDeliveryService {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `PARENT_ID`: `integer`.
    pub parent_id: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `CURRENCY`: `string`.
    pub currency: Option<String>,
    /// `DESCRIPTION`: `string`.
    pub description: Option<String>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// `ACTIVE`: `string`.
    pub active: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(any(feature = "delivery", feature = "sale"))]
impl rt::Object for SaleDeliveryService {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("ID", &mut self.id);
        f.int("PARENT_ID", &mut self.parent_id);
        f.text("NAME", &mut self.name);
        f.text("CURRENCY", &mut self.currency);
        f.text("DESCRIPTION", &mut self.description);
        f.int("SORT", &mut self.sort);
        f.text("ACTIVE", &mut self.active);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "sale")]
/// Keys of `sale_lang`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_lang)
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct SaleLang {
    /// `active`: `string`. Values: `Y`, `N`.
    pub active: Option<bool>,
    /// `lid`: `string`.
    pub lid: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "sale")]
impl rt::Object for SaleLang {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.flag("active", &mut self.active);
        f.text("lid", &mut self.lid);
        f.text("name", &mut self.name);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "sale")]
/// Keys of `sale_order`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_order)
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct SaleOrderInput(rt::Params);

#[cfg(feature = "sale")]
impl SaleOrderInput {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// `lid`: `string`.
    #[inline]
    pub fn lid(self, value: impl Into<String>) -> Self {
        Self(self.0.text("lid", value.into()))
    }

    /// `dateInsert`: `datetime`.
    #[inline]
    pub fn date_insert(self, value: impl Into<String>) -> Self {
        Self(self.0.text("dateInsert", value.into()))
    }

    /// `dateUpdate`: `datetime`.
    #[inline]
    pub fn date_update(self, value: impl Into<String>) -> Self {
        Self(self.0.text("dateUpdate", value.into()))
    }

    /// `personTypeId`: `sale_person_type.id`.
    #[inline]
    pub fn person_type_id(self, value: i64) -> Self {
        Self(self.0.int("personTypeId", value))
    }

    /// `personTypeXmlId`: `string`.
    #[inline]
    pub fn person_type_xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("personTypeXmlId", value.into()))
    }

    /// `statusId`: `sale_status.id`.
    #[inline]
    pub fn status_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("statusId", value.into()))
    }

    /// `empStatusId`: `user.id`.
    #[inline]
    pub fn emp_status_id(self, value: i64) -> Self {
        Self(self.0.int("empStatusId", value))
    }

    /// `dateStatus`: `datetime`.
    #[inline]
    pub fn date_status(self, value: impl Into<String>) -> Self {
        Self(self.0.text("dateStatus", value.into()))
    }

    /// `marked`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn marked(self, value: bool) -> Self {
        Self(self.0.yes_no("marked", value))
    }

    /// `dateMarked`: `datetime`.
    #[inline]
    pub fn date_marked(self, value: impl Into<String>) -> Self {
        Self(self.0.text("dateMarked", value.into()))
    }

    /// `empMarkedId`: `user.id`.
    #[inline]
    pub fn emp_marked_id(self, value: i64) -> Self {
        Self(self.0.int("empMarkedId", value))
    }

    /// `reasonMarked`: `string`.
    #[inline]
    pub fn reason_marked(self, value: impl Into<String>) -> Self {
        Self(self.0.text("reasonMarked", value.into()))
    }

    /// `price`: `double`.
    #[inline]
    pub fn price(self, value: f64) -> Self {
        Self(self.0.number("price", value))
    }

    /// `discountValue`: `double`.
    #[inline]
    pub fn discount_value(self, value: f64) -> Self {
        Self(self.0.number("discountValue", value))
    }

    /// `taxValue`: `double`.
    #[inline]
    pub fn tax_value(self, value: f64) -> Self {
        Self(self.0.number("taxValue", value))
    }

    /// `userDescription`: `string`.
    #[inline]
    pub fn user_description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("userDescription", value.into()))
    }

    /// `additionalInfo`: `string`.
    #[deprecated]
    #[inline]
    pub fn additional_info(self, value: impl Into<String>) -> Self {
        Self(self.0.text("additionalInfo", value.into()))
    }

    /// `comments`: `string`.
    #[inline]
    pub fn comments(self, value: impl Into<String>) -> Self {
        Self(self.0.text("comments", value.into()))
    }

    /// `responsibleId`: `user.id`.
    #[inline]
    pub fn responsible_id(self, value: i64) -> Self {
        Self(self.0.int("responsibleId", value))
    }

    /// `recurringId`: `integer`.
    #[inline]
    pub fn recurring_id(self, value: i64) -> Self {
        Self(self.0.int("recurringId", value))
    }

    /// `lockedBy`: `user.id`.
    #[inline]
    pub fn locked_by(self, value: i64) -> Self {
        Self(self.0.int("lockedBy", value))
    }

    /// `dateLock`: `datetime`.
    #[inline]
    pub fn date_lock(self, value: impl Into<String>) -> Self {
        Self(self.0.text("dateLock", value.into()))
    }

    /// `recountFlag`: `string`. Values: `Y`, `N`.
    #[deprecated]
    #[inline]
    pub fn recount_flag(self, value: bool) -> Self {
        Self(self.0.yes_no("recountFlag", value))
    }

    /// `affiliateId`: `integer`.
    #[inline]
    pub fn affiliate_id(self, value: i64) -> Self {
        Self(self.0.int("affiliateId", value))
    }

    /// `updated1c`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn updated1c(self, value: bool) -> Self {
        Self(self.0.yes_no("updated1c", value))
    }

    /// `orderTopic`: `string`.
    #[deprecated]
    #[inline]
    pub fn order_topic(self, value: impl Into<String>) -> Self {
        Self(self.0.text("orderTopic", value.into()))
    }

    /// `xmlId`: `string`.
    #[inline]
    pub fn xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("xmlId", value.into()))
    }

    /// `statusXmlId`: `string`.
    #[inline]
    pub fn status_xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("statusXmlId", value.into()))
    }

    /// `id1c`: `string`.
    #[inline]
    pub fn id1c(self, value: impl Into<String>) -> Self {
        Self(self.0.text("id1c", value.into()))
    }

    /// `version`: `integer`.
    #[inline]
    pub fn version(self, value: i64) -> Self {
        Self(self.0.int("version", value))
    }

    /// `version1c`: `string`.
    #[inline]
    pub fn version1c(self, value: impl Into<String>) -> Self {
        Self(self.0.text("version1c", value.into()))
    }

    /// `externalOrder`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn external_order(self, value: bool) -> Self {
        Self(self.0.yes_no("externalOrder", value))
    }

    /// `canceled`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn canceled(self, value: bool) -> Self {
        Self(self.0.yes_no("canceled", value))
    }

    /// `dateCanceled`: `datetime`.
    #[inline]
    pub fn date_canceled(self, value: impl Into<String>) -> Self {
        Self(self.0.text("dateCanceled", value.into()))
    }

    /// `empCanceledId`: `user.id`.
    #[inline]
    pub fn emp_canceled_id(self, value: i64) -> Self {
        Self(self.0.int("empCanceledId", value))
    }

    /// `reasonCanceled`: `string`.
    #[inline]
    pub fn reason_canceled(self, value: impl Into<String>) -> Self {
        Self(self.0.text("reasonCanceled", value.into()))
    }

    /// `userId`: `user.id`.
    #[inline]
    pub fn user_id(self, value: i64) -> Self {
        Self(self.0.int("userId", value))
    }

    /// `currency`: `string`.
    #[inline]
    pub fn currency(self, value: impl Into<String>) -> Self {
        Self(self.0.text("currency", value.into()))
    }

    /// `accountNumber`: `string`.
    #[inline]
    pub fn account_number(self, value: impl Into<String>) -> Self {
        Self(self.0.text("accountNumber", value.into()))
    }

    /// `payed`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn payed(self, value: bool) -> Self {
        Self(self.0.yes_no("payed", value))
    }

    /// `deducted`: `string`. Values: `Y`, `N`.
    #[deprecated]
    #[inline]
    pub fn deducted(self, value: bool) -> Self {
        Self(self.0.yes_no("deducted", value))
    }

    /// `basketItems`: `sale_basket_item[]`.
    #[inline]
    pub fn basket_items(
        self,
        value: impl IntoIterator<Item = SaleOrderInputBasketItems>,
    ) -> Self {
        Self(self.0.objects("basketItems", value))
    }

    /// `clients`.
    #[inline]
    pub fn clients(self, value: SaleOrderInputClients) -> Self {
        Self(self.0.object("clients", value.into()))
    }

    /// `payments`: `sale_order_payment[]`.
    #[inline]
    pub fn payments(
        self,
        value: impl IntoIterator<Item = SaleOrderInputPayments>,
    ) -> Self {
        Self(self.0.objects("payments", value))
    }

    /// `shipments`: `sale_order_shipment[]`.
    #[inline]
    pub fn shipments(
        self,
        value: impl IntoIterator<Item = SaleOrderInputShipments>,
    ) -> Self {
        Self(self.0.objects("shipments", value))
    }

    /// `propertyValues`: `sale_order_property[]`.
    #[inline]
    pub fn property_values(
        self,
        value: impl IntoIterator<Item = SaleOrderInputPropertyValues>,
    ) -> Self {
        Self(self.0.objects("propertyValues", value))
    }

    /// `requisiteLink`.
    #[inline]
    pub fn requisite_link(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("requisiteLink", value.into()))
    }

    /// `tradeBindings`: `sale_order_trade_binding[]`.
    #[inline]
    pub fn trade_bindings(
        self,
        value: impl IntoIterator<Item = SaleOrderInputTradeBindings>,
    ) -> Self {
        Self(self.0.objects("tradeBindings", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "sale")]
impl From<SaleOrderInput> for rt::Params {
    #[inline]
    fn from(object: SaleOrderInput) -> Self {
        object.0
    }
}

#[cfg(feature = "sale")]
/// Keys of `basketItems` of `sale_order`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct SaleOrderInputBasketItems(rt::Params);

#[cfg(feature = "sale")]
impl SaleOrderInputBasketItems {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// `orderId`: `sale_order.id`.
    #[inline]
    pub fn order_id(self, value: i64) -> Self {
        Self(self.0.int("orderId", value))
    }

    /// `sort`: `integer`.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("sort", value))
    }

    /// `productId`: `integer`.
    #[inline]
    pub fn product_id(self, value: i64) -> Self {
        Self(self.0.int("productId", value))
    }

    /// `price`: `double`.
    #[inline]
    pub fn price(self, value: f64) -> Self {
        Self(self.0.number("price", value))
    }

    /// `customPrice`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn custom_price(self, value: bool) -> Self {
        Self(self.0.yes_no("customPrice", value))
    }

    /// `currency`: `string`.
    #[inline]
    pub fn currency(self, value: impl Into<String>) -> Self {
        Self(self.0.text("currency", value.into()))
    }

    /// `quantity`: `double`.
    #[inline]
    pub fn quantity(self, value: f64) -> Self {
        Self(self.0.number("quantity", value))
    }

    /// `xmlId`: `string`.
    #[inline]
    pub fn xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("xmlId", value.into()))
    }

    /// `dateInsert`: `datetime`.
    #[inline]
    pub fn date_insert(self, value: impl Into<String>) -> Self {
        Self(self.0.text("dateInsert", value.into()))
    }

    /// `dateUpdate`: `datetime`.
    #[inline]
    pub fn date_update(self, value: impl Into<String>) -> Self {
        Self(self.0.text("dateUpdate", value.into()))
    }

    /// `properties`: `sale_basket_item_property[]`.
    #[inline]
    pub fn properties(
        self,
        value: impl IntoIterator<Item = SaleOrderInputBasketItemsProperties>,
    ) -> Self {
        Self(self.0.objects("properties", value))
    }

    /// `name`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("name", value.into()))
    }

    /// `basePrice`: `double`.
    #[inline]
    pub fn base_price(self, value: f64) -> Self {
        Self(self.0.number("basePrice", value))
    }

    /// `discountPrice`: `double`.
    #[inline]
    pub fn discount_price(self, value: f64) -> Self {
        Self(self.0.number("discountPrice", value))
    }

    /// `weight`: `double`.
    #[inline]
    pub fn weight(self, value: f64) -> Self {
        Self(self.0.number("weight", value))
    }

    /// `dimensions`: `string`.
    #[inline]
    pub fn dimensions(self, value: impl Into<String>) -> Self {
        Self(self.0.text("dimensions", value.into()))
    }

    /// `measureCode`: `string`.
    #[inline]
    pub fn measure_code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("measureCode", value.into()))
    }

    /// `measureName`: `string`.
    #[inline]
    pub fn measure_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("measureName", value.into()))
    }

    /// `canBuy`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn can_buy(self, value: bool) -> Self {
        Self(self.0.yes_no("canBuy", value))
    }

    /// `vatRate`: `double`.
    #[inline]
    pub fn vat_rate(self, value: f64) -> Self {
        Self(self.0.number("vatRate", value))
    }

    /// `vatIncluded`: `string`.
    #[inline]
    pub fn vat_included(self, value: impl Into<String>) -> Self {
        Self(self.0.text("vatIncluded", value.into()))
    }

    /// `barcodeMulti`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn barcode_multi(self, value: bool) -> Self {
        Self(self.0.yes_no("barcodeMulti", value))
    }

    /// `type`: `integer`. Values: `1`, `2`, `null`.
    #[inline]
    pub fn r#type(self, value: i64) -> Self {
        Self(self.0.int("type", value))
    }

    /// `catalogXmlId`: `string`.
    #[inline]
    pub fn catalog_xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("catalogXmlId", value.into()))
    }

    /// `productXmlId`: `string`.
    #[inline]
    pub fn product_xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("productXmlId", value.into()))
    }

    /// `reservations`: `sale_basket_item_reservation[]`.
    #[inline]
    pub fn reservations(
        self,
        value: impl IntoIterator<Item = SaleOrderInputBasketItemsReservations>,
    ) -> Self {
        Self(self.0.objects("reservations", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "sale")]
impl From<SaleOrderInputBasketItems> for rt::Params {
    #[inline]
    fn from(object: SaleOrderInputBasketItems) -> Self {
        object.0
    }
}

#[cfg(feature = "sale")]
/// Keys of `basketItems.properties` of `sale_order`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct SaleOrderInputBasketItemsProperties(rt::Params);

#[cfg(feature = "sale")]
impl SaleOrderInputBasketItemsProperties {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// `basketId`: `sale_basket_item.id`.
    #[inline]
    pub fn basket_id(self, value: i64) -> Self {
        Self(self.0.int("basketId", value))
    }

    /// `name`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("name", value.into()))
    }

    /// `value`: `string`.
    #[inline]
    pub fn value(self, value: impl Into<String>) -> Self {
        Self(self.0.text("value", value.into()))
    }

    /// `code`: `string`.
    #[inline]
    pub fn code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("code", value.into()))
    }

    /// `sort`: `integer`.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("sort", value))
    }

    /// `xmlId`: `string`.
    #[inline]
    pub fn xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("xmlId", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "sale")]
impl From<SaleOrderInputBasketItemsProperties> for rt::Params {
    #[inline]
    fn from(object: SaleOrderInputBasketItemsProperties) -> Self {
        object.0
    }
}

#[cfg(feature = "sale")]
/// Keys of `basketItems.reservations` of `sale_order`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct SaleOrderInputBasketItemsReservations(rt::Params);

#[cfg(feature = "sale")]
impl SaleOrderInputBasketItemsReservations {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// `basketId`: `sale_basket_item.id`.
    #[inline]
    pub fn basket_id(self, value: i64) -> Self {
        Self(self.0.int("basketId", value))
    }

    /// `storeId`: `integer`.
    #[inline]
    pub fn store_id(self, value: i64) -> Self {
        Self(self.0.int("storeId", value))
    }

    /// `quantity`: `double`.
    #[inline]
    pub fn quantity(self, value: f64) -> Self {
        Self(self.0.number("quantity", value))
    }

    /// `dateReserve`: `datetime`.
    #[inline]
    pub fn date_reserve(self, value: impl Into<String>) -> Self {
        Self(self.0.text("dateReserve", value.into()))
    }

    /// `dateReserveEnd`: `datetime`.
    #[inline]
    pub fn date_reserve_end(self, value: impl Into<String>) -> Self {
        Self(self.0.text("dateReserveEnd", value.into()))
    }

    /// `reservedBy`: `user.id`.
    #[inline]
    pub fn reserved_by(self, value: i64) -> Self {
        Self(self.0.int("reservedBy", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "sale")]
impl From<SaleOrderInputBasketItemsReservations> for rt::Params {
    #[inline]
    fn from(object: SaleOrderInputBasketItemsReservations) -> Self {
        object.0
    }
}

#[cfg(feature = "sale")]
/// Keys of `clients` of `sale_order`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct SaleOrderInputClients(rt::Params);

#[cfg(feature = "sale")]
impl SaleOrderInputClients {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// `entityId`: `integer`.
    #[inline]
    pub fn entity_id(self, value: i64) -> Self {
        Self(self.0.int("entityId", value))
    }

    /// `entityTypeId`: `integer`.
    #[inline]
    pub fn entity_type_id(self, value: i64) -> Self {
        Self(self.0.int("entityTypeId", value))
    }

    /// `isPrimary`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn is_primary(self, value: bool) -> Self {
        Self(self.0.yes_no("isPrimary", value))
    }

    /// `orderId`: `sale_order.id`.
    #[inline]
    pub fn order_id(self, value: i64) -> Self {
        Self(self.0.int("orderId", value))
    }

    /// `roleId`: `integer`.
    #[deprecated]
    #[inline]
    pub fn role_id(self, value: i64) -> Self {
        Self(self.0.int("roleId", value))
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

#[cfg(feature = "sale")]
impl From<SaleOrderInputClients> for rt::Params {
    #[inline]
    fn from(object: SaleOrderInputClients) -> Self {
        object.0
    }
}

#[cfg(feature = "sale")]
/// Keys of `payments` of `sale_order`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct SaleOrderInputPayments(rt::Params);

#[cfg(feature = "sale")]
impl SaleOrderInputPayments {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// `orderId`: `sale_order.id`.
    #[inline]
    pub fn order_id(self, value: i64) -> Self {
        Self(self.0.int("orderId", value))
    }

    /// `paySystemXmlId`: `string`.
    #[inline]
    pub fn pay_system_xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("paySystemXmlId", value.into()))
    }

    /// `paySystemIsCash`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn pay_system_is_cash(self, value: bool) -> Self {
        Self(self.0.yes_no("paySystemIsCash", value))
    }

    /// `accountNumber`: `string`.
    #[inline]
    pub fn account_number(self, value: impl Into<String>) -> Self {
        Self(self.0.text("accountNumber", value.into()))
    }

    /// `paid`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn paid(self, value: bool) -> Self {
        Self(self.0.yes_no("paid", value))
    }

    /// `datePaid`: `datetime`.
    #[inline]
    pub fn date_paid(self, value: impl Into<String>) -> Self {
        Self(self.0.text("datePaid", value.into()))
    }

    /// `empPaidId`: `user.id`.
    #[inline]
    pub fn emp_paid_id(self, value: i64) -> Self {
        Self(self.0.int("empPaidId", value))
    }

    /// `paySystemId`: `sale_paysystem.id`.
    #[inline]
    pub fn pay_system_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("paySystemId", value.into()))
    }

    /// `psStatus`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn ps_status(self, value: bool) -> Self {
        Self(self.0.yes_no("psStatus", value))
    }

    /// `psStatusCode`: `string`.
    #[inline]
    pub fn ps_status_code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("psStatusCode", value.into()))
    }

    /// `psStatusDescription`: `string`.
    #[inline]
    pub fn ps_status_description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("psStatusDescription", value.into()))
    }

    /// `psStatusMessage`: `string`.
    #[inline]
    pub fn ps_status_message(self, value: impl Into<String>) -> Self {
        Self(self.0.text("psStatusMessage", value.into()))
    }

    /// `psSum`: `double`.
    #[inline]
    pub fn ps_sum(self, value: f64) -> Self {
        Self(self.0.number("psSum", value))
    }

    /// `psCurrency`: `string`.
    #[inline]
    pub fn ps_currency(self, value: impl Into<String>) -> Self {
        Self(self.0.text("psCurrency", value.into()))
    }

    /// `psResponseDate`: `datetime`.
    #[inline]
    pub fn ps_response_date(self, value: impl Into<String>) -> Self {
        Self(self.0.text("psResponseDate", value.into()))
    }

    /// `payVoucherNum`: `string`.
    #[inline]
    pub fn pay_voucher_num(self, value: impl Into<String>) -> Self {
        Self(self.0.text("payVoucherNum", value.into()))
    }

    /// `payVoucherDate`: `date`.
    #[inline]
    pub fn pay_voucher_date(self, value: impl Into<String>) -> Self {
        Self(self.0.text("payVoucherDate", value.into()))
    }

    /// `datePayBefore`: `datetime`.
    #[inline]
    pub fn date_pay_before(self, value: impl Into<String>) -> Self {
        Self(self.0.text("datePayBefore", value.into()))
    }

    /// `dateBill`: `datetime`.
    #[inline]
    pub fn date_bill(self, value: impl Into<String>) -> Self {
        Self(self.0.text("dateBill", value.into()))
    }

    /// `xmlId`: `string`.
    #[inline]
    pub fn xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("xmlId", value.into()))
    }

    /// `sum`: `double`.
    #[inline]
    pub fn sum(self, value: f64) -> Self {
        Self(self.0.number("sum", value))
    }

    /// `currency`: `string`.
    #[inline]
    pub fn currency(self, value: impl Into<String>) -> Self {
        Self(self.0.text("currency", value.into()))
    }

    /// `paySystemName`: `string`.
    #[inline]
    pub fn pay_system_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("paySystemName", value.into()))
    }

    /// `companyId`: `integer`.
    #[inline]
    pub fn company_id(self, value: i64) -> Self {
        Self(self.0.int("companyId", value))
    }

    /// `payReturnNum`: `string`.
    #[inline]
    pub fn pay_return_num(self, value: impl Into<String>) -> Self {
        Self(self.0.text("payReturnNum", value.into()))
    }

    /// `priceCod`: `double`.
    #[inline]
    pub fn price_cod(self, value: f64) -> Self {
        Self(self.0.number("priceCod", value))
    }

    /// `payReturnDate`: `date`.
    #[inline]
    pub fn pay_return_date(self, value: impl Into<String>) -> Self {
        Self(self.0.text("payReturnDate", value.into()))
    }

    /// `empReturnId`: `user.id`.
    #[inline]
    pub fn emp_return_id(self, value: i64) -> Self {
        Self(self.0.int("empReturnId", value))
    }

    /// `payReturnComment`: `string`.
    #[inline]
    pub fn pay_return_comment(self, value: impl Into<String>) -> Self {
        Self(self.0.text("payReturnComment", value.into()))
    }

    /// `responsibleId`: `user.id`.
    #[inline]
    pub fn responsible_id(self, value: i64) -> Self {
        Self(self.0.int("responsibleId", value))
    }

    /// `empResponsibleId`: `user.id`.
    #[inline]
    pub fn emp_responsible_id(self, value: i64) -> Self {
        Self(self.0.int("empResponsibleId", value))
    }

    /// `dateResponsibleId`: `datetime`.
    #[inline]
    pub fn date_responsible_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("dateResponsibleId", value.into()))
    }

    /// `isReturn`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn is_return(self, value: bool) -> Self {
        Self(self.0.yes_no("isReturn", value))
    }

    /// `comments`: `string`.
    #[inline]
    pub fn comments(self, value: impl Into<String>) -> Self {
        Self(self.0.text("comments", value.into()))
    }

    /// `updated1c`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn updated1c(self, value: bool) -> Self {
        Self(self.0.yes_no("updated1c", value))
    }

    /// `id1c`: `string`.
    #[inline]
    pub fn id1c(self, value: impl Into<String>) -> Self {
        Self(self.0.text("id1c", value.into()))
    }

    /// `version1c`: `string`.
    #[inline]
    pub fn version1c(self, value: impl Into<String>) -> Self {
        Self(self.0.text("version1c", value.into()))
    }

    /// `externalPayment`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn external_payment(self, value: bool) -> Self {
        Self(self.0.yes_no("externalPayment", value))
    }

    /// `psInvoiceId`: `string`.
    #[inline]
    pub fn ps_invoice_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("psInvoiceId", value.into()))
    }

    /// `marked`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn marked(self, value: bool) -> Self {
        Self(self.0.yes_no("marked", value))
    }

    /// `reasonMarked`: `string`.
    #[inline]
    pub fn reason_marked(self, value: impl Into<String>) -> Self {
        Self(self.0.text("reasonMarked", value.into()))
    }

    /// `dateMarked`: `datetime`.
    #[inline]
    pub fn date_marked(self, value: impl Into<String>) -> Self {
        Self(self.0.text("dateMarked", value.into()))
    }

    /// `empMarkedId`: `user.id`.
    #[inline]
    pub fn emp_marked_id(self, value: i64) -> Self {
        Self(self.0.int("empMarkedId", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "sale")]
impl From<SaleOrderInputPayments> for rt::Params {
    #[inline]
    fn from(object: SaleOrderInputPayments) -> Self {
        object.0
    }
}

#[cfg(feature = "sale")]
/// Keys of `shipments` of `sale_order`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct SaleOrderInputShipments(rt::Params);

#[cfg(feature = "sale")]
impl SaleOrderInputShipments {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `string`.
    #[inline]
    pub fn id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("id", value.into()))
    }

    /// `dateInsert`: `datetime`.
    #[inline]
    pub fn date_insert(self, value: impl Into<String>) -> Self {
        Self(self.0.text("dateInsert", value.into()))
    }

    /// `orderId`: `sale_order.id`.
    #[inline]
    pub fn order_id(self, value: i64) -> Self {
        Self(self.0.int("orderId", value))
    }

    /// `accountNumber`: `string`.
    #[inline]
    pub fn account_number(self, value: impl Into<String>) -> Self {
        Self(self.0.text("accountNumber", value.into()))
    }

    /// `allowDelivery`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn allow_delivery(self, value: bool) -> Self {
        Self(self.0.yes_no("allowDelivery", value))
    }

    /// `dateAllowDelivery`: `datetime`.
    #[inline]
    pub fn date_allow_delivery(self, value: impl Into<String>) -> Self {
        Self(self.0.text("dateAllowDelivery", value.into()))
    }

    /// `empAllowDeliveryId`: `user.id`.
    #[inline]
    pub fn emp_allow_delivery_id(self, value: i64) -> Self {
        Self(self.0.int("empAllowDeliveryId", value))
    }

    /// `deducted`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn deducted(self, value: bool) -> Self {
        Self(self.0.yes_no("deducted", value))
    }

    /// `dateDeducted`: `datetime`.
    #[inline]
    pub fn date_deducted(self, value: impl Into<String>) -> Self {
        Self(self.0.text("dateDeducted", value.into()))
    }

    /// `empDeductedId`: `user.id`.
    #[inline]
    pub fn emp_deducted_id(self, value: i64) -> Self {
        Self(self.0.int("empDeductedId", value))
    }

    /// `reasonUndoDeducted`: `string`.
    #[deprecated]
    #[inline]
    pub fn reason_undo_deducted(self, value: impl Into<String>) -> Self {
        Self(self.0.text("reasonUndoDeducted", value.into()))
    }

    /// `system`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn system(self, value: bool) -> Self {
        Self(self.0.yes_no("system", value))
    }

    /// `deliveryId`: `sale_delivery_service.id`.
    #[inline]
    pub fn delivery_id(self, value: i64) -> Self {
        Self(self.0.int("deliveryId", value))
    }

    /// `deliveryName`: `string`.
    #[inline]
    pub fn delivery_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("deliveryName", value.into()))
    }

    /// `deliveryXmlId`: `string`.
    #[inline]
    pub fn delivery_xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("deliveryXmlId", value.into()))
    }

    /// `statusId`: `sale_status.id`.
    #[inline]
    pub fn status_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("statusId", value.into()))
    }

    /// `statusXmlId`: `string`.
    #[inline]
    pub fn status_xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("statusXmlId", value.into()))
    }

    /// `canceled`: `string`. Values: `Y`, `N`.
    #[deprecated]
    #[inline]
    pub fn canceled(self, value: bool) -> Self {
        Self(self.0.yes_no("canceled", value))
    }

    /// `dateCanceled`: `datetime`.
    #[deprecated]
    #[inline]
    pub fn date_canceled(self, value: impl Into<String>) -> Self {
        Self(self.0.text("dateCanceled", value.into()))
    }

    /// `empCanceledId`: `user.id`.
    #[deprecated]
    #[inline]
    pub fn emp_canceled_id(self, value: i64) -> Self {
        Self(self.0.int("empCanceledId", value))
    }

    /// `marked`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn marked(self, value: bool) -> Self {
        Self(self.0.yes_no("marked", value))
    }

    /// `dateMarked`: `datetime`.
    #[inline]
    pub fn date_marked(self, value: impl Into<String>) -> Self {
        Self(self.0.text("dateMarked", value.into()))
    }

    /// `reasonMarked`: `string`.
    #[inline]
    pub fn reason_marked(self, value: impl Into<String>) -> Self {
        Self(self.0.text("reasonMarked", value.into()))
    }

    /// `empMarkedId`: `user.id`.
    #[inline]
    pub fn emp_marked_id(self, value: i64) -> Self {
        Self(self.0.int("empMarkedId", value))
    }

    /// `deliveryDocDate`: `datetime`.
    #[inline]
    pub fn delivery_doc_date(self, value: impl Into<String>) -> Self {
        Self(self.0.text("deliveryDocDate", value.into()))
    }

    /// `deliveryDocNum`: `string`.
    #[inline]
    pub fn delivery_doc_num(self, value: impl Into<String>) -> Self {
        Self(self.0.text("deliveryDocNum", value.into()))
    }

    /// `trackingNumber`: `string`.
    #[inline]
    pub fn tracking_number(self, value: impl Into<String>) -> Self {
        Self(self.0.text("trackingNumber", value.into()))
    }

    /// `trackingDescription`: `string`.
    #[inline]
    pub fn tracking_description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("trackingDescription", value.into()))
    }

    /// `trackingLastCheck`: `datetime`.
    #[inline]
    pub fn tracking_last_check(self, value: impl Into<String>) -> Self {
        Self(self.0.text("trackingLastCheck", value.into()))
    }

    /// `trackingStatus`: `string`.
    #[inline]
    pub fn tracking_status(self, value: impl Into<String>) -> Self {
        Self(self.0.text("trackingStatus", value.into()))
    }

    /// `currency`: `string`.
    #[inline]
    pub fn currency(self, value: impl Into<String>) -> Self {
        Self(self.0.text("currency", value.into()))
    }

    /// `customPriceDelivery`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn custom_price_delivery(self, value: bool) -> Self {
        Self(self.0.yes_no("customPriceDelivery", value))
    }

    /// `basePriceDelivery`: `double`.
    #[inline]
    pub fn base_price_delivery(self, value: f64) -> Self {
        Self(self.0.number("basePriceDelivery", value))
    }

    /// `priceDelivery`: `double`.
    #[inline]
    pub fn price_delivery(self, value: f64) -> Self {
        Self(self.0.number("priceDelivery", value))
    }

    /// `discountPrice`: `double`.
    #[inline]
    pub fn discount_price(self, value: f64) -> Self {
        Self(self.0.number("discountPrice", value))
    }

    /// `comments`: `string`.
    #[inline]
    pub fn comments(self, value: impl Into<String>) -> Self {
        Self(self.0.text("comments", value.into()))
    }

    /// `companyId`: `integer`.
    #[inline]
    pub fn company_id(self, value: i64) -> Self {
        Self(self.0.int("companyId", value))
    }

    /// `responsibleId`: `user.id`.
    #[inline]
    pub fn responsible_id(self, value: i64) -> Self {
        Self(self.0.int("responsibleId", value))
    }

    /// `dateResponsibleId`: `datetime`.
    #[inline]
    pub fn date_responsible_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("dateResponsibleId", value.into()))
    }

    /// `empResponsibleId`: `user.id`.
    #[inline]
    pub fn emp_responsible_id(self, value: i64) -> Self {
        Self(self.0.int("empResponsibleId", value))
    }

    /// `xmlId`: `string`.
    #[inline]
    pub fn xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("xmlId", value.into()))
    }

    /// `externalDelivery`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn external_delivery(self, value: bool) -> Self {
        Self(self.0.yes_no("externalDelivery", value))
    }

    /// `id1c`: `string`.
    #[inline]
    pub fn id1c(self, value: impl Into<String>) -> Self {
        Self(self.0.text("id1c", value.into()))
    }

    /// `updated1c`: `string`.
    #[inline]
    pub fn updated1c(self, value: impl Into<String>) -> Self {
        Self(self.0.text("updated1c", value.into()))
    }

    /// `version1c`: `string`.
    #[inline]
    pub fn version1c(self, value: impl Into<String>) -> Self {
        Self(self.0.text("version1c", value.into()))
    }

    /// `shipmentItems`: `sale_order_shipment_item[]`.
    #[inline]
    pub fn shipment_items(
        self,
        value: impl IntoIterator<Item = SaleOrderInputShipmentsShipmentItems>,
    ) -> Self {
        Self(self.0.objects("shipmentItems", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "sale")]
impl From<SaleOrderInputShipments> for rt::Params {
    #[inline]
    fn from(object: SaleOrderInputShipments) -> Self {
        object.0
    }
}

#[cfg(feature = "sale")]
/// Keys of `shipments.shipmentItems` of `sale_order`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct SaleOrderInputShipmentsShipmentItems(rt::Params);

#[cfg(feature = "sale")]
impl SaleOrderInputShipmentsShipmentItems {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `string`.
    #[inline]
    pub fn id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("id", value.into()))
    }

    /// `orderDeliveryId`: `sale_order_shipment.id`.
    #[inline]
    pub fn order_delivery_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("orderDeliveryId", value.into()))
    }

    /// `basketId`: `sale_basket_item.id`.
    #[inline]
    pub fn basket_id(self, value: i64) -> Self {
        Self(self.0.int("basketId", value))
    }

    /// `quantity`: `double`.
    #[inline]
    pub fn quantity(self, value: f64) -> Self {
        Self(self.0.number("quantity", value))
    }

    /// `reservedQuantity`: `double`.
    #[inline]
    pub fn reserved_quantity(self, value: f64) -> Self {
        Self(self.0.number("reservedQuantity", value))
    }

    /// `xmlId`: `string`.
    #[inline]
    pub fn xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("xmlId", value.into()))
    }

    /// `dateInsert`: `datetime`.
    #[inline]
    pub fn date_insert(self, value: impl Into<String>) -> Self {
        Self(self.0.text("dateInsert", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "sale")]
impl From<SaleOrderInputShipmentsShipmentItems> for rt::Params {
    #[inline]
    fn from(object: SaleOrderInputShipmentsShipmentItems) -> Self {
        object.0
    }
}

#[cfg(feature = "sale")]
/// Keys of `propertyValues` of `sale_order`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct SaleOrderInputPropertyValues(rt::Params);

#[cfg(feature = "sale")]
impl SaleOrderInputPropertyValues {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// `personTypeId`: `sale_person_type.id`.
    #[inline]
    pub fn person_type_id(self, value: i64) -> Self {
        Self(self.0.int("personTypeId", value))
    }

    /// `propsGroupId`: `sale_order_property_group.id`.
    #[inline]
    pub fn props_group_id(self, value: i64) -> Self {
        Self(self.0.int("propsGroupId", value))
    }

    /// `name`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("name", value.into()))
    }

    /// `type`: `string`. Values: `STRING`, `Y/N`, `NUMBER`, `ENUM`, `FILE`, `DATE`, `LOCATION`, `ADDRESS`.
    #[inline]
    pub fn r#type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("type", value.into()))
    }

    /// `code`: `string`.
    #[inline]
    pub fn code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("code", value.into()))
    }

    /// `active`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn active(self, value: bool) -> Self {
        Self(self.0.yes_no("active", value))
    }

    /// `util`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn util(self, value: bool) -> Self {
        Self(self.0.yes_no("util", value))
    }

    /// `userProps`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn user_props(self, value: bool) -> Self {
        Self(self.0.yes_no("userProps", value))
    }

    /// `isFiltered`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn is_filtered(self, value: bool) -> Self {
        Self(self.0.yes_no("isFiltered", value))
    }

    /// `sort`: `integer`.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("sort", value))
    }

    /// `description`: `string`.
    #[inline]
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("description", value.into()))
    }

    /// `required`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn required(self, value: bool) -> Self {
        Self(self.0.yes_no("required", value))
    }

    /// `multiple`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn multiple(self, value: bool) -> Self {
        Self(self.0.yes_no("multiple", value))
    }

    /// `xmlId`: `string`.
    #[inline]
    pub fn xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("xmlId", value.into()))
    }

    /// `defaultValue`: `string | double | string[] | double[]`.
    #[inline]
    pub fn default_value(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("defaultValue", value.into()))
    }

    /// `settings`: `object`.
    #[inline]
    pub fn settings(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("settings", value.into()))
    }

    /// `isProfileName`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn is_profile_name(self, value: bool) -> Self {
        Self(self.0.yes_no("isProfileName", value))
    }

    /// `isPayer`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn is_payer(self, value: bool) -> Self {
        Self(self.0.yes_no("isPayer", value))
    }

    /// `isEmail`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn is_email(self, value: bool) -> Self {
        Self(self.0.yes_no("isEmail", value))
    }

    /// `isPhone`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn is_phone(self, value: bool) -> Self {
        Self(self.0.yes_no("isPhone", value))
    }

    /// `isZip`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn is_zip(self, value: bool) -> Self {
        Self(self.0.yes_no("isZip", value))
    }

    /// `isAddress`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn is_address(self, value: bool) -> Self {
        Self(self.0.yes_no("isAddress", value))
    }

    /// `isLocation`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn is_location(self, value: bool) -> Self {
        Self(self.0.yes_no("isLocation", value))
    }

    /// `isLocation4tax`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn is_location4tax(self, value: bool) -> Self {
        Self(self.0.yes_no("isLocation4tax", value))
    }

    /// `inputFieldLocation`: `string`.
    #[deprecated]
    #[inline]
    pub fn input_field_location(self, value: impl Into<String>) -> Self {
        Self(self.0.text("inputFieldLocation", value.into()))
    }

    /// `isAddressFrom`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn is_address_from(self, value: bool) -> Self {
        Self(self.0.yes_no("isAddressFrom", value))
    }

    /// `isAddressTo`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn is_address_to(self, value: bool) -> Self {
        Self(self.0.yes_no("isAddressTo", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "sale")]
impl From<SaleOrderInputPropertyValues> for rt::Params {
    #[inline]
    fn from(object: SaleOrderInputPropertyValues) -> Self {
        object.0
    }
}

#[cfg(feature = "sale")]
/// Keys of `tradeBindings` of `sale_order`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct SaleOrderInputTradeBindings(rt::Params);

#[cfg(feature = "sale")]
impl SaleOrderInputTradeBindings {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// `xmlId`: `string`.
    #[inline]
    pub fn xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("xmlId", value.into()))
    }

    /// `externalOrderId`: `string`.
    #[inline]
    pub fn external_order_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("externalOrderId", value.into()))
    }

    /// `orderId`: `sale_order.id`.
    #[inline]
    pub fn order_id(self, value: i64) -> Self {
        Self(self.0.int("orderId", value))
    }

    /// `tradingPlatformId`: `sale_order_trade_platform.id`.
    #[inline]
    pub fn trading_platform_id(self, value: i64) -> Self {
        Self(self.0.int("tradingPlatformId", value))
    }

    /// `tradingPlatformXmlId`: `string`.
    #[inline]
    pub fn trading_platform_xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("tradingPlatformXmlId", value.into()))
    }

    /// `params`: `string`.
    #[inline]
    pub fn params(self, value: impl Into<String>) -> Self {
        Self(self.0.text("params", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "sale")]
impl From<SaleOrderInputTradeBindings> for rt::Params {
    #[inline]
    fn from(object: SaleOrderInputTradeBindings) -> Self {
        object.0
    }
}

#[cfg(feature = "sale")]
/// Keys of `sale_order`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_order)
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct SaleOrder {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `lid`: `string`.
    pub lid: Option<String>,
    /// `dateInsert`: `datetime`.
    pub date_insert: Option<String>,
    /// `dateUpdate`: `datetime`.
    pub date_update: Option<String>,
    /// `personTypeId`: `sale_person_type.id`.
    pub person_type_id: Option<i64>,
    /// `personTypeXmlId`: `string`.
    pub person_type_xml_id: Option<String>,
    /// `statusId`: `sale_status.id`.
    pub status_id: Option<String>,
    /// `empStatusId`: `user.id`.
    pub emp_status_id: Option<i64>,
    /// `dateStatus`: `datetime`.
    pub date_status: Option<String>,
    /// `marked`: `string`. Values: `Y`, `N`.
    pub marked: Option<bool>,
    /// `dateMarked`: `datetime`.
    pub date_marked: Option<String>,
    /// `empMarkedId`: `user.id`.
    pub emp_marked_id: Option<i64>,
    /// `reasonMarked`: `string`.
    pub reason_marked: Option<String>,
    /// `price`: `double`.
    pub price: Option<f64>,
    /// `discountValue`: `double`.
    pub discount_value: Option<f64>,
    /// `taxValue`: `double`.
    pub tax_value: Option<f64>,
    /// `userDescription`: `string`.
    pub user_description: Option<String>,
    /// `additionalInfo`: `string`.
    #[deprecated]
    pub additional_info: Option<String>,
    /// `comments`: `string`.
    pub comments: Option<String>,
    /// `responsibleId`: `user.id`.
    pub responsible_id: Option<i64>,
    /// `recurringId`: `integer`.
    pub recurring_id: Option<i64>,
    /// `lockedBy`: `user.id`.
    pub locked_by: Option<i64>,
    /// `dateLock`: `datetime`.
    pub date_lock: Option<String>,
    /// `recountFlag`: `string`. Values: `Y`, `N`.
    #[deprecated]
    pub recount_flag: Option<bool>,
    /// `affiliateId`: `integer`.
    pub affiliate_id: Option<i64>,
    /// `updated1c`: `string`. Values: `Y`, `N`.
    pub updated1c: Option<bool>,
    /// `orderTopic`: `string`.
    #[deprecated]
    pub order_topic: Option<String>,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// `statusXmlId`: `string`.
    pub status_xml_id: Option<String>,
    /// `id1c`: `string`.
    pub id1c: Option<String>,
    /// `version`: `integer`.
    pub version: Option<i64>,
    /// `version1c`: `string`.
    pub version1c: Option<String>,
    /// `externalOrder`: `string`. Values: `Y`, `N`.
    pub external_order: Option<bool>,
    /// `canceled`: `string`. Values: `Y`, `N`.
    pub canceled: Option<bool>,
    /// `dateCanceled`: `datetime`.
    pub date_canceled: Option<String>,
    /// `empCanceledId`: `user.id`.
    pub emp_canceled_id: Option<i64>,
    /// `reasonCanceled`: `string`.
    pub reason_canceled: Option<String>,
    /// `userId`: `user.id`.
    pub user_id: Option<i64>,
    /// `currency`: `string`.
    pub currency: Option<String>,
    /// `accountNumber`: `string`.
    pub account_number: Option<String>,
    /// `payed`: `string`. Values: `Y`, `N`.
    pub payed: Option<bool>,
    /// `deducted`: `string`. Values: `Y`, `N`.
    #[deprecated]
    pub deducted: Option<bool>,
    /// `basketItems`: `sale_basket_item[]`.
    pub basket_items: Option<Vec<SaleOrderBasketItems>>,
    /// `clients`.
    pub clients: Option<SaleOrderClients>,
    /// `payments`: `sale_order_payment[]`.
    pub payments: Option<Vec<SaleOrderPayments>>,
    /// `shipments`: `sale_order_shipment[]`.
    pub shipments: Option<Vec<SaleOrderShipments>>,
    /// `propertyValues`: `sale_order_property[]`.
    pub property_values: Option<Vec<SaleOrderPropertyValues>>,
    /// `requisiteLink`.
    pub requisite_link: Option<rt::Value>,
    /// `tradeBindings`: `sale_order_trade_binding[]`.
    pub trade_bindings: Option<Vec<SaleOrderTradeBindings>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "sale")]
impl rt::Object for SaleOrder {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.text("lid", &mut self.lid);
        f.text("dateInsert", &mut self.date_insert);
        f.text("dateUpdate", &mut self.date_update);
        f.int("personTypeId", &mut self.person_type_id);
        f.text("personTypeXmlId", &mut self.person_type_xml_id);
        f.text("statusId", &mut self.status_id);
        f.int("empStatusId", &mut self.emp_status_id);
        f.text("dateStatus", &mut self.date_status);
        f.flag("marked", &mut self.marked);
        f.text("dateMarked", &mut self.date_marked);
        f.int("empMarkedId", &mut self.emp_marked_id);
        f.text("reasonMarked", &mut self.reason_marked);
        f.number("price", &mut self.price);
        f.number("discountValue", &mut self.discount_value);
        f.number("taxValue", &mut self.tax_value);
        f.text("userDescription", &mut self.user_description);
        f.text("additionalInfo", &mut self.additional_info);
        f.text("comments", &mut self.comments);
        f.int("responsibleId", &mut self.responsible_id);
        f.int("recurringId", &mut self.recurring_id);
        f.int("lockedBy", &mut self.locked_by);
        f.text("dateLock", &mut self.date_lock);
        f.flag("recountFlag", &mut self.recount_flag);
        f.int("affiliateId", &mut self.affiliate_id);
        f.flag("updated1c", &mut self.updated1c);
        f.text("orderTopic", &mut self.order_topic);
        f.text("xmlId", &mut self.xml_id);
        f.text("statusXmlId", &mut self.status_xml_id);
        f.text("id1c", &mut self.id1c);
        f.int("version", &mut self.version);
        f.text("version1c", &mut self.version1c);
        f.flag("externalOrder", &mut self.external_order);
        f.flag("canceled", &mut self.canceled);
        f.text("dateCanceled", &mut self.date_canceled);
        f.int("empCanceledId", &mut self.emp_canceled_id);
        f.text("reasonCanceled", &mut self.reason_canceled);
        f.int("userId", &mut self.user_id);
        f.text("currency", &mut self.currency);
        f.text("accountNumber", &mut self.account_number);
        f.flag("payed", &mut self.payed);
        f.flag("deducted", &mut self.deducted);
        f.field("basketItems", &mut self.basket_items);
        f.field("clients", &mut self.clients);
        f.field("payments", &mut self.payments);
        f.field("shipments", &mut self.shipments);
        f.field("propertyValues", &mut self.property_values);
        f.value("requisiteLink", &mut self.requisite_link);
        f.field("tradeBindings", &mut self.trade_bindings);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "sale")]
/// Keys of `basketItems` of `sale_order`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct SaleOrderBasketItems {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `orderId`: `sale_order.id`.
    pub order_id: Option<i64>,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// `productId`: `integer`.
    pub product_id: Option<i64>,
    /// `price`: `double`.
    pub price: Option<f64>,
    /// `customPrice`: `string`. Values: `Y`, `N`.
    pub custom_price: Option<bool>,
    /// `currency`: `string`.
    pub currency: Option<String>,
    /// `quantity`: `double`.
    pub quantity: Option<f64>,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// `dateInsert`: `datetime`.
    pub date_insert: Option<String>,
    /// `dateUpdate`: `datetime`.
    pub date_update: Option<String>,
    /// `properties`: `sale_basket_item_property[]`.
    pub properties: Option<Vec<SaleOrderBasketItemsProperties>>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `basePrice`: `double`.
    pub base_price: Option<f64>,
    /// `discountPrice`: `double`.
    pub discount_price: Option<f64>,
    /// `weight`: `double`.
    pub weight: Option<f64>,
    /// `dimensions`: `string`.
    pub dimensions: Option<String>,
    /// `measureCode`: `string`.
    pub measure_code: Option<String>,
    /// `measureName`: `string`.
    pub measure_name: Option<String>,
    /// `canBuy`: `string`. Values: `Y`, `N`.
    pub can_buy: Option<bool>,
    /// `vatRate`: `double`.
    pub vat_rate: Option<f64>,
    /// `vatIncluded`: `string`.
    pub vat_included: Option<String>,
    /// `barcodeMulti`: `string`. Values: `Y`, `N`.
    pub barcode_multi: Option<bool>,
    /// `type`: `integer`. Values: `1`, `2`, `null`.
    pub r#type: Option<i64>,
    /// `catalogXmlId`: `string`.
    pub catalog_xml_id: Option<String>,
    /// `productXmlId`: `string`.
    pub product_xml_id: Option<String>,
    /// `reservations`: `sale_basket_item_reservation[]`.
    pub reservations: Option<Vec<SaleOrderBasketItemsReservations>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "sale")]
impl rt::Object for SaleOrderBasketItems {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.int("orderId", &mut self.order_id);
        f.int("sort", &mut self.sort);
        f.int("productId", &mut self.product_id);
        f.number("price", &mut self.price);
        f.flag("customPrice", &mut self.custom_price);
        f.text("currency", &mut self.currency);
        f.number("quantity", &mut self.quantity);
        f.text("xmlId", &mut self.xml_id);
        f.text("dateInsert", &mut self.date_insert);
        f.text("dateUpdate", &mut self.date_update);
        f.field("properties", &mut self.properties);
        f.text("name", &mut self.name);
        f.number("basePrice", &mut self.base_price);
        f.number("discountPrice", &mut self.discount_price);
        f.number("weight", &mut self.weight);
        f.text("dimensions", &mut self.dimensions);
        f.text("measureCode", &mut self.measure_code);
        f.text("measureName", &mut self.measure_name);
        f.flag("canBuy", &mut self.can_buy);
        f.number("vatRate", &mut self.vat_rate);
        f.text("vatIncluded", &mut self.vat_included);
        f.flag("barcodeMulti", &mut self.barcode_multi);
        f.int("type", &mut self.r#type);
        f.text("catalogXmlId", &mut self.catalog_xml_id);
        f.text("productXmlId", &mut self.product_xml_id);
        f.field("reservations", &mut self.reservations);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "sale")]
/// Keys of `basketItems.properties` of `sale_order`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct SaleOrderBasketItemsProperties {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `basketId`: `sale_basket_item.id`.
    pub basket_id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `value`: `string`.
    pub value: Option<String>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "sale")]
impl rt::Object for SaleOrderBasketItemsProperties {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.int("basketId", &mut self.basket_id);
        f.text("name", &mut self.name);
        f.text("value", &mut self.value);
        f.text("code", &mut self.code);
        f.int("sort", &mut self.sort);
        f.text("xmlId", &mut self.xml_id);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "sale")]
/// Keys of `basketItems.reservations` of `sale_order`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct SaleOrderBasketItemsReservations {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `basketId`: `sale_basket_item.id`.
    pub basket_id: Option<i64>,
    /// `storeId`: `integer`.
    pub store_id: Option<i64>,
    /// `quantity`: `double`.
    pub quantity: Option<f64>,
    /// `dateReserve`: `datetime`.
    pub date_reserve: Option<String>,
    /// `dateReserveEnd`: `datetime`.
    pub date_reserve_end: Option<String>,
    /// `reservedBy`: `user.id`.
    pub reserved_by: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "sale")]
impl rt::Object for SaleOrderBasketItemsReservations {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.int("basketId", &mut self.basket_id);
        f.int("storeId", &mut self.store_id);
        f.number("quantity", &mut self.quantity);
        f.text("dateReserve", &mut self.date_reserve);
        f.text("dateReserveEnd", &mut self.date_reserve_end);
        f.int("reservedBy", &mut self.reserved_by);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "sale")]
/// Keys of `clients` of `sale_order`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct SaleOrderClients {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `entityId`: `integer`.
    pub entity_id: Option<i64>,
    /// `entityTypeId`: `integer`.
    pub entity_type_id: Option<i64>,
    /// `isPrimary`: `string`. Values: `Y`, `N`.
    pub is_primary: Option<bool>,
    /// `orderId`: `sale_order.id`.
    pub order_id: Option<i64>,
    /// `roleId`: `integer`.
    #[deprecated]
    pub role_id: Option<i64>,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "sale")]
impl rt::Object for SaleOrderClients {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.int("entityId", &mut self.entity_id);
        f.int("entityTypeId", &mut self.entity_type_id);
        f.flag("isPrimary", &mut self.is_primary);
        f.int("orderId", &mut self.order_id);
        f.int("roleId", &mut self.role_id);
        f.int("sort", &mut self.sort);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "sale")]
/// Keys of `payments` of `sale_order`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct SaleOrderPayments {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `orderId`: `sale_order.id`.
    pub order_id: Option<i64>,
    /// `paySystemXmlId`: `string`.
    pub pay_system_xml_id: Option<String>,
    /// `paySystemIsCash`: `string`. Values: `Y`, `N`.
    pub pay_system_is_cash: Option<bool>,
    /// `accountNumber`: `string`.
    pub account_number: Option<String>,
    /// `paid`: `string`. Values: `Y`, `N`.
    pub paid: Option<bool>,
    /// `datePaid`: `datetime`.
    pub date_paid: Option<String>,
    /// `empPaidId`: `user.id`.
    pub emp_paid_id: Option<i64>,
    /// `paySystemId`: `sale_paysystem.id`.
    pub pay_system_id: Option<String>,
    /// `psStatus`: `string`. Values: `Y`, `N`.
    pub ps_status: Option<bool>,
    /// `psStatusCode`: `string`.
    pub ps_status_code: Option<String>,
    /// `psStatusDescription`: `string`.
    pub ps_status_description: Option<String>,
    /// `psStatusMessage`: `string`.
    pub ps_status_message: Option<String>,
    /// `psSum`: `double`.
    pub ps_sum: Option<f64>,
    /// `psCurrency`: `string`.
    pub ps_currency: Option<String>,
    /// `psResponseDate`: `datetime`.
    pub ps_response_date: Option<String>,
    /// `payVoucherNum`: `string`.
    pub pay_voucher_num: Option<String>,
    /// `payVoucherDate`: `date`.
    pub pay_voucher_date: Option<String>,
    /// `datePayBefore`: `datetime`.
    pub date_pay_before: Option<String>,
    /// `dateBill`: `datetime`.
    pub date_bill: Option<String>,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// `sum`: `double`.
    pub sum: Option<f64>,
    /// `currency`: `string`.
    pub currency: Option<String>,
    /// `paySystemName`: `string`.
    pub pay_system_name: Option<String>,
    /// `companyId`: `integer`.
    pub company_id: Option<i64>,
    /// `payReturnNum`: `string`.
    pub pay_return_num: Option<String>,
    /// `priceCod`: `double`.
    pub price_cod: Option<f64>,
    /// `payReturnDate`: `date`.
    pub pay_return_date: Option<String>,
    /// `empReturnId`: `user.id`.
    pub emp_return_id: Option<i64>,
    /// `payReturnComment`: `string`.
    pub pay_return_comment: Option<String>,
    /// `responsibleId`: `user.id`.
    pub responsible_id: Option<i64>,
    /// `empResponsibleId`: `user.id`.
    pub emp_responsible_id: Option<i64>,
    /// `dateResponsibleId`: `datetime`.
    pub date_responsible_id: Option<String>,
    /// `isReturn`: `string`. Values: `Y`, `N`.
    pub is_return: Option<bool>,
    /// `comments`: `string`.
    pub comments: Option<String>,
    /// `updated1c`: `string`. Values: `Y`, `N`.
    pub updated1c: Option<bool>,
    /// `id1c`: `string`.
    pub id1c: Option<String>,
    /// `version1c`: `string`.
    pub version1c: Option<String>,
    /// `externalPayment`: `string`. Values: `Y`, `N`.
    pub external_payment: Option<bool>,
    /// `psInvoiceId`: `string`.
    pub ps_invoice_id: Option<String>,
    /// `marked`: `string`. Values: `Y`, `N`.
    pub marked: Option<bool>,
    /// `reasonMarked`: `string`.
    pub reason_marked: Option<String>,
    /// `dateMarked`: `datetime`.
    pub date_marked: Option<String>,
    /// `empMarkedId`: `user.id`.
    pub emp_marked_id: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "sale")]
impl rt::Object for SaleOrderPayments {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.int("orderId", &mut self.order_id);
        f.text("paySystemXmlId", &mut self.pay_system_xml_id);
        f.flag("paySystemIsCash", &mut self.pay_system_is_cash);
        f.text("accountNumber", &mut self.account_number);
        f.flag("paid", &mut self.paid);
        f.text("datePaid", &mut self.date_paid);
        f.int("empPaidId", &mut self.emp_paid_id);
        f.text("paySystemId", &mut self.pay_system_id);
        f.flag("psStatus", &mut self.ps_status);
        f.text("psStatusCode", &mut self.ps_status_code);
        f.text("psStatusDescription", &mut self.ps_status_description);
        f.text("psStatusMessage", &mut self.ps_status_message);
        f.number("psSum", &mut self.ps_sum);
        f.text("psCurrency", &mut self.ps_currency);
        f.text("psResponseDate", &mut self.ps_response_date);
        f.text("payVoucherNum", &mut self.pay_voucher_num);
        f.text("payVoucherDate", &mut self.pay_voucher_date);
        f.text("datePayBefore", &mut self.date_pay_before);
        f.text("dateBill", &mut self.date_bill);
        f.text("xmlId", &mut self.xml_id);
        f.number("sum", &mut self.sum);
        f.text("currency", &mut self.currency);
        f.text("paySystemName", &mut self.pay_system_name);
        f.int("companyId", &mut self.company_id);
        f.text("payReturnNum", &mut self.pay_return_num);
        f.number("priceCod", &mut self.price_cod);
        f.text("payReturnDate", &mut self.pay_return_date);
        f.int("empReturnId", &mut self.emp_return_id);
        f.text("payReturnComment", &mut self.pay_return_comment);
        f.int("responsibleId", &mut self.responsible_id);
        f.int("empResponsibleId", &mut self.emp_responsible_id);
        f.text("dateResponsibleId", &mut self.date_responsible_id);
        f.flag("isReturn", &mut self.is_return);
        f.text("comments", &mut self.comments);
        f.flag("updated1c", &mut self.updated1c);
        f.text("id1c", &mut self.id1c);
        f.text("version1c", &mut self.version1c);
        f.flag("externalPayment", &mut self.external_payment);
        f.text("psInvoiceId", &mut self.ps_invoice_id);
        f.flag("marked", &mut self.marked);
        f.text("reasonMarked", &mut self.reason_marked);
        f.text("dateMarked", &mut self.date_marked);
        f.int("empMarkedId", &mut self.emp_marked_id);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "sale")]
/// Keys of `shipments` of `sale_order`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct SaleOrderShipments {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `dateInsert`: `datetime`.
    pub date_insert: Option<String>,
    /// `orderId`: `sale_order.id`.
    pub order_id: Option<i64>,
    /// `accountNumber`: `string`.
    pub account_number: Option<String>,
    /// `allowDelivery`: `string`. Values: `Y`, `N`.
    pub allow_delivery: Option<bool>,
    /// `dateAllowDelivery`: `datetime`.
    pub date_allow_delivery: Option<String>,
    /// `empAllowDeliveryId`: `user.id`.
    pub emp_allow_delivery_id: Option<i64>,
    /// `deducted`: `string`. Values: `Y`, `N`.
    pub deducted: Option<bool>,
    /// `dateDeducted`: `datetime`.
    pub date_deducted: Option<String>,
    /// `empDeductedId`: `user.id`.
    pub emp_deducted_id: Option<i64>,
    /// `reasonUndoDeducted`: `string`.
    #[deprecated]
    pub reason_undo_deducted: Option<String>,
    /// `system`: `string`. Values: `Y`, `N`.
    pub system: Option<bool>,
    /// `deliveryId`: `sale_delivery_service.id`.
    pub delivery_id: Option<i64>,
    /// `deliveryName`: `string`.
    pub delivery_name: Option<String>,
    /// `deliveryXmlId`: `string`.
    pub delivery_xml_id: Option<String>,
    /// `statusId`: `sale_status.id`.
    pub status_id: Option<String>,
    /// `statusXmlId`: `string`.
    pub status_xml_id: Option<String>,
    /// `canceled`: `string`. Values: `Y`, `N`.
    #[deprecated]
    pub canceled: Option<bool>,
    /// `dateCanceled`: `datetime`.
    #[deprecated]
    pub date_canceled: Option<String>,
    /// `empCanceledId`: `user.id`.
    #[deprecated]
    pub emp_canceled_id: Option<i64>,
    /// `marked`: `string`. Values: `Y`, `N`.
    pub marked: Option<bool>,
    /// `dateMarked`: `datetime`.
    pub date_marked: Option<String>,
    /// `reasonMarked`: `string`.
    pub reason_marked: Option<String>,
    /// `empMarkedId`: `user.id`.
    pub emp_marked_id: Option<i64>,
    /// `deliveryDocDate`: `datetime`.
    pub delivery_doc_date: Option<String>,
    /// `deliveryDocNum`: `string`.
    pub delivery_doc_num: Option<String>,
    /// `trackingNumber`: `string`.
    pub tracking_number: Option<String>,
    /// `trackingDescription`: `string`.
    pub tracking_description: Option<String>,
    /// `trackingLastCheck`: `datetime`.
    pub tracking_last_check: Option<String>,
    /// `trackingStatus`: `string`.
    pub tracking_status: Option<String>,
    /// `currency`: `string`.
    pub currency: Option<String>,
    /// `customPriceDelivery`: `string`. Values: `Y`, `N`.
    pub custom_price_delivery: Option<bool>,
    /// `basePriceDelivery`: `double`.
    pub base_price_delivery: Option<f64>,
    /// `priceDelivery`: `double`.
    pub price_delivery: Option<f64>,
    /// `discountPrice`: `double`.
    pub discount_price: Option<f64>,
    /// `comments`: `string`.
    pub comments: Option<String>,
    /// `companyId`: `integer`.
    pub company_id: Option<i64>,
    /// `responsibleId`: `user.id`.
    pub responsible_id: Option<i64>,
    /// `dateResponsibleId`: `datetime`.
    pub date_responsible_id: Option<String>,
    /// `empResponsibleId`: `user.id`.
    pub emp_responsible_id: Option<i64>,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// `externalDelivery`: `string`. Values: `Y`, `N`.
    pub external_delivery: Option<bool>,
    /// `id1c`: `string`.
    pub id1c: Option<String>,
    /// `updated1c`: `string`.
    pub updated1c: Option<String>,
    /// `version1c`: `string`.
    pub version1c: Option<String>,
    /// `shipmentItems`: `sale_order_shipment_item[]`.
    pub shipment_items: Option<Vec<SaleOrderShipmentsShipmentItems>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "sale")]
impl rt::Object for SaleOrderShipments {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("id", &mut self.id);
        f.text("dateInsert", &mut self.date_insert);
        f.int("orderId", &mut self.order_id);
        f.text("accountNumber", &mut self.account_number);
        f.flag("allowDelivery", &mut self.allow_delivery);
        f.text("dateAllowDelivery", &mut self.date_allow_delivery);
        f.int("empAllowDeliveryId", &mut self.emp_allow_delivery_id);
        f.flag("deducted", &mut self.deducted);
        f.text("dateDeducted", &mut self.date_deducted);
        f.int("empDeductedId", &mut self.emp_deducted_id);
        f.text("reasonUndoDeducted", &mut self.reason_undo_deducted);
        f.flag("system", &mut self.system);
        f.int("deliveryId", &mut self.delivery_id);
        f.text("deliveryName", &mut self.delivery_name);
        f.text("deliveryXmlId", &mut self.delivery_xml_id);
        f.text("statusId", &mut self.status_id);
        f.text("statusXmlId", &mut self.status_xml_id);
        f.flag("canceled", &mut self.canceled);
        f.text("dateCanceled", &mut self.date_canceled);
        f.int("empCanceledId", &mut self.emp_canceled_id);
        f.flag("marked", &mut self.marked);
        f.text("dateMarked", &mut self.date_marked);
        f.text("reasonMarked", &mut self.reason_marked);
        f.int("empMarkedId", &mut self.emp_marked_id);
        f.text("deliveryDocDate", &mut self.delivery_doc_date);
        f.text("deliveryDocNum", &mut self.delivery_doc_num);
        f.text("trackingNumber", &mut self.tracking_number);
        f.text("trackingDescription", &mut self.tracking_description);
        f.text("trackingLastCheck", &mut self.tracking_last_check);
        f.text("trackingStatus", &mut self.tracking_status);
        f.text("currency", &mut self.currency);
        f.flag("customPriceDelivery", &mut self.custom_price_delivery);
        f.number("basePriceDelivery", &mut self.base_price_delivery);
        f.number("priceDelivery", &mut self.price_delivery);
        f.number("discountPrice", &mut self.discount_price);
        f.text("comments", &mut self.comments);
        f.int("companyId", &mut self.company_id);
        f.int("responsibleId", &mut self.responsible_id);
        f.text("dateResponsibleId", &mut self.date_responsible_id);
        f.int("empResponsibleId", &mut self.emp_responsible_id);
        f.text("xmlId", &mut self.xml_id);
        f.flag("externalDelivery", &mut self.external_delivery);
        f.text("id1c", &mut self.id1c);
        f.text("updated1c", &mut self.updated1c);
        f.text("version1c", &mut self.version1c);
        f.field("shipmentItems", &mut self.shipment_items);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "sale")]
/// Keys of `shipments.shipmentItems` of `sale_order`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct SaleOrderShipmentsShipmentItems {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `orderDeliveryId`: `sale_order_shipment.id`.
    pub order_delivery_id: Option<String>,
    /// `basketId`: `sale_basket_item.id`.
    pub basket_id: Option<i64>,
    /// `quantity`: `double`.
    pub quantity: Option<f64>,
    /// `reservedQuantity`: `double`.
    pub reserved_quantity: Option<f64>,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// `dateInsert`: `datetime`.
    pub date_insert: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "sale")]
impl rt::Object for SaleOrderShipmentsShipmentItems {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("id", &mut self.id);
        f.text("orderDeliveryId", &mut self.order_delivery_id);
        f.int("basketId", &mut self.basket_id);
        f.number("quantity", &mut self.quantity);
        f.number("reservedQuantity", &mut self.reserved_quantity);
        f.text("xmlId", &mut self.xml_id);
        f.text("dateInsert", &mut self.date_insert);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "sale")]
/// Keys of `propertyValues` of `sale_order`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct SaleOrderPropertyValues {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `personTypeId`: `sale_person_type.id`.
    pub person_type_id: Option<i64>,
    /// `propsGroupId`: `sale_order_property_group.id`.
    pub props_group_id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `type`: `string`. Values: `STRING`, `Y/N`, `NUMBER`, `ENUM`, `FILE`, `DATE`, `LOCATION`, `ADDRESS`.
    pub r#type: Option<String>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `active`: `string`. Values: `Y`, `N`.
    pub active: Option<bool>,
    /// `util`: `string`. Values: `Y`, `N`.
    pub util: Option<bool>,
    /// `userProps`: `string`. Values: `Y`, `N`.
    pub user_props: Option<bool>,
    /// `isFiltered`: `string`. Values: `Y`, `N`.
    pub is_filtered: Option<bool>,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `required`: `string`. Values: `Y`, `N`.
    pub required: Option<bool>,
    /// `multiple`: `string`. Values: `Y`, `N`.
    pub multiple: Option<bool>,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// `defaultValue`: `string | double | string[] | double[]`.
    pub default_value: Option<rt::Value>,
    /// `settings`: `object`.
    pub settings: Option<rt::Map>,
    /// `isProfileName`: `string`. Values: `Y`, `N`.
    pub is_profile_name: Option<bool>,
    /// `isPayer`: `string`. Values: `Y`, `N`.
    pub is_payer: Option<bool>,
    /// `isEmail`: `string`. Values: `Y`, `N`.
    pub is_email: Option<bool>,
    /// `isPhone`: `string`. Values: `Y`, `N`.
    pub is_phone: Option<bool>,
    /// `isZip`: `string`. Values: `Y`, `N`.
    pub is_zip: Option<bool>,
    /// `isAddress`: `string`. Values: `Y`, `N`.
    pub is_address: Option<bool>,
    /// `isLocation`: `string`. Values: `Y`, `N`.
    pub is_location: Option<bool>,
    /// `isLocation4tax`: `string`. Values: `Y`, `N`.
    pub is_location4tax: Option<bool>,
    /// `inputFieldLocation`: `string`.
    #[deprecated]
    pub input_field_location: Option<String>,
    /// `isAddressFrom`: `string`. Values: `Y`, `N`.
    pub is_address_from: Option<bool>,
    /// `isAddressTo`: `string`. Values: `Y`, `N`.
    pub is_address_to: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "sale")]
impl rt::Object for SaleOrderPropertyValues {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.int("personTypeId", &mut self.person_type_id);
        f.int("propsGroupId", &mut self.props_group_id);
        f.text("name", &mut self.name);
        f.text("type", &mut self.r#type);
        f.text("code", &mut self.code);
        f.flag("active", &mut self.active);
        f.flag("util", &mut self.util);
        f.flag("userProps", &mut self.user_props);
        f.flag("isFiltered", &mut self.is_filtered);
        f.int("sort", &mut self.sort);
        f.text("description", &mut self.description);
        f.flag("required", &mut self.required);
        f.flag("multiple", &mut self.multiple);
        f.text("xmlId", &mut self.xml_id);
        f.value("defaultValue", &mut self.default_value);
        f.field("settings", &mut self.settings);
        f.flag("isProfileName", &mut self.is_profile_name);
        f.flag("isPayer", &mut self.is_payer);
        f.flag("isEmail", &mut self.is_email);
        f.flag("isPhone", &mut self.is_phone);
        f.flag("isZip", &mut self.is_zip);
        f.flag("isAddress", &mut self.is_address);
        f.flag("isLocation", &mut self.is_location);
        f.flag("isLocation4tax", &mut self.is_location4tax);
        f.text("inputFieldLocation", &mut self.input_field_location);
        f.flag("isAddressFrom", &mut self.is_address_from);
        f.flag("isAddressTo", &mut self.is_address_to);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "sale")]
/// Keys of `tradeBindings` of `sale_order`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct SaleOrderTradeBindings {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// `externalOrderId`: `string`.
    pub external_order_id: Option<String>,
    /// `orderId`: `sale_order.id`.
    pub order_id: Option<i64>,
    /// `tradingPlatformId`: `sale_order_trade_platform.id`.
    pub trading_platform_id: Option<i64>,
    /// `tradingPlatformXmlId`: `string`.
    pub trading_platform_xml_id: Option<String>,
    /// `params`: `string`.
    pub params: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "sale")]
impl rt::Object for SaleOrderTradeBindings {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.text("xmlId", &mut self.xml_id);
        f.text("externalOrderId", &mut self.external_order_id);
        f.int("orderId", &mut self.order_id);
        f.int("tradingPlatformId", &mut self.trading_platform_id);
        f.text("tradingPlatformXmlId", &mut self.trading_platform_xml_id);
        f.text("params", &mut self.params);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "sale")]
/// Keys of `sale_order_payment`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_order_payment)
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct SaleOrderPayment {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `orderId`: `sale_order.id`.
    pub order_id: Option<i64>,
    /// `paySystemXmlId`: `string`.
    pub pay_system_xml_id: Option<String>,
    /// `paySystemIsCash`: `string`. Values: `Y`, `N`.
    pub pay_system_is_cash: Option<bool>,
    /// `accountNumber`: `string`.
    pub account_number: Option<String>,
    /// `paid`: `string`. Values: `Y`, `N`.
    pub paid: Option<bool>,
    /// `datePaid`: `datetime`.
    pub date_paid: Option<String>,
    /// `empPaidId`: `user.id`.
    pub emp_paid_id: Option<i64>,
    /// `paySystemId`: `sale_paysystem.id`.
    pub pay_system_id: Option<String>,
    /// `psStatus`: `string`. Values: `Y`, `N`.
    pub ps_status: Option<bool>,
    /// `psStatusCode`: `string`.
    pub ps_status_code: Option<String>,
    /// `psStatusDescription`: `string`.
    pub ps_status_description: Option<String>,
    /// `psStatusMessage`: `string`.
    pub ps_status_message: Option<String>,
    /// `psSum`: `double`.
    pub ps_sum: Option<f64>,
    /// `psCurrency`: `string`.
    pub ps_currency: Option<String>,
    /// `psResponseDate`: `datetime`.
    pub ps_response_date: Option<String>,
    /// `payVoucherNum`: `string`.
    pub pay_voucher_num: Option<String>,
    /// `payVoucherDate`: `date`.
    pub pay_voucher_date: Option<String>,
    /// `datePayBefore`: `datetime`.
    pub date_pay_before: Option<String>,
    /// `dateBill`: `datetime`.
    pub date_bill: Option<String>,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// `sum`: `double`.
    pub sum: Option<f64>,
    /// `currency`: `string`.
    pub currency: Option<String>,
    /// `paySystemName`: `string`.
    pub pay_system_name: Option<String>,
    /// `companyId`: `integer`.
    pub company_id: Option<i64>,
    /// `payReturnNum`: `string`.
    pub pay_return_num: Option<String>,
    /// `priceCod`: `double`.
    pub price_cod: Option<f64>,
    /// `payReturnDate`: `date`.
    pub pay_return_date: Option<String>,
    /// `empReturnId`: `user.id`.
    pub emp_return_id: Option<i64>,
    /// `payReturnComment`: `string`.
    pub pay_return_comment: Option<String>,
    /// `responsibleId`: `user.id`.
    pub responsible_id: Option<i64>,
    /// `empResponsibleId`: `user.id`.
    pub emp_responsible_id: Option<i64>,
    /// `dateResponsibleId`: `datetime`.
    pub date_responsible_id: Option<String>,
    /// `isReturn`: `string`. Values: `Y`, `N`.
    pub is_return: Option<bool>,
    /// `comments`: `string`.
    pub comments: Option<String>,
    /// `updated1c`: `string`. Values: `Y`, `N`.
    pub updated1c: Option<bool>,
    /// `id1c`: `string`.
    pub id1c: Option<String>,
    /// `version1c`: `string`.
    pub version1c: Option<String>,
    /// `externalPayment`: `string`. Values: `Y`, `N`.
    pub external_payment: Option<bool>,
    /// `psInvoiceId`: `string`.
    pub ps_invoice_id: Option<String>,
    /// `marked`: `string`. Values: `Y`, `N`.
    pub marked: Option<bool>,
    /// `reasonMarked`: `string`.
    pub reason_marked: Option<String>,
    /// `dateMarked`: `datetime`.
    pub date_marked: Option<String>,
    /// `empMarkedId`: `user.id`.
    pub emp_marked_id: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "sale")]
impl rt::Object for SaleOrderPayment {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.int("orderId", &mut self.order_id);
        f.text("paySystemXmlId", &mut self.pay_system_xml_id);
        f.flag("paySystemIsCash", &mut self.pay_system_is_cash);
        f.text("accountNumber", &mut self.account_number);
        f.flag("paid", &mut self.paid);
        f.text("datePaid", &mut self.date_paid);
        f.int("empPaidId", &mut self.emp_paid_id);
        f.text("paySystemId", &mut self.pay_system_id);
        f.flag("psStatus", &mut self.ps_status);
        f.text("psStatusCode", &mut self.ps_status_code);
        f.text("psStatusDescription", &mut self.ps_status_description);
        f.text("psStatusMessage", &mut self.ps_status_message);
        f.number("psSum", &mut self.ps_sum);
        f.text("psCurrency", &mut self.ps_currency);
        f.text("psResponseDate", &mut self.ps_response_date);
        f.text("payVoucherNum", &mut self.pay_voucher_num);
        f.text("payVoucherDate", &mut self.pay_voucher_date);
        f.text("datePayBefore", &mut self.date_pay_before);
        f.text("dateBill", &mut self.date_bill);
        f.text("xmlId", &mut self.xml_id);
        f.number("sum", &mut self.sum);
        f.text("currency", &mut self.currency);
        f.text("paySystemName", &mut self.pay_system_name);
        f.int("companyId", &mut self.company_id);
        f.text("payReturnNum", &mut self.pay_return_num);
        f.number("priceCod", &mut self.price_cod);
        f.text("payReturnDate", &mut self.pay_return_date);
        f.int("empReturnId", &mut self.emp_return_id);
        f.text("payReturnComment", &mut self.pay_return_comment);
        f.int("responsibleId", &mut self.responsible_id);
        f.int("empResponsibleId", &mut self.emp_responsible_id);
        f.text("dateResponsibleId", &mut self.date_responsible_id);
        f.flag("isReturn", &mut self.is_return);
        f.text("comments", &mut self.comments);
        f.flag("updated1c", &mut self.updated1c);
        f.text("id1c", &mut self.id1c);
        f.text("version1c", &mut self.version1c);
        f.flag("externalPayment", &mut self.external_payment);
        f.text("psInvoiceId", &mut self.ps_invoice_id);
        f.flag("marked", &mut self.marked);
        f.text("reasonMarked", &mut self.reason_marked);
        f.text("dateMarked", &mut self.date_marked);
        f.int("empMarkedId", &mut self.emp_marked_id);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "sale")]
/// Keys of `sale_order_property`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_order_property)
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct SaleOrderPropertyInput(rt::Params);

#[cfg(feature = "sale")]
impl SaleOrderPropertyInput {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// `personTypeId`: `sale_person_type.id`.
    #[inline]
    pub fn person_type_id(self, value: i64) -> Self {
        Self(self.0.int("personTypeId", value))
    }

    /// `propsGroupId`: `sale_order_property_group.id`.
    #[inline]
    pub fn props_group_id(self, value: i64) -> Self {
        Self(self.0.int("propsGroupId", value))
    }

    /// `name`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("name", value.into()))
    }

    /// `type`: `string`. Values: `STRING`, `Y/N`, `NUMBER`, `ENUM`, `FILE`, `DATE`, `LOCATION`, `ADDRESS`.
    #[inline]
    pub fn r#type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("type", value.into()))
    }

    /// `code`: `string`.
    #[inline]
    pub fn code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("code", value.into()))
    }

    /// `active`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn active(self, value: bool) -> Self {
        Self(self.0.yes_no("active", value))
    }

    /// `util`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn util(self, value: bool) -> Self {
        Self(self.0.yes_no("util", value))
    }

    /// `userProps`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn user_props(self, value: bool) -> Self {
        Self(self.0.yes_no("userProps", value))
    }

    /// `isFiltered`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn is_filtered(self, value: bool) -> Self {
        Self(self.0.yes_no("isFiltered", value))
    }

    /// `sort`: `integer`.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("sort", value))
    }

    /// `description`: `string`.
    #[inline]
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("description", value.into()))
    }

    /// `required`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn required(self, value: bool) -> Self {
        Self(self.0.yes_no("required", value))
    }

    /// `multiple`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn multiple(self, value: bool) -> Self {
        Self(self.0.yes_no("multiple", value))
    }

    /// `xmlId`: `string`.
    #[inline]
    pub fn xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("xmlId", value.into()))
    }

    /// `defaultValue`: `string | double | string[] | double[]`.
    #[inline]
    pub fn default_value(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("defaultValue", value.into()))
    }

    /// `settings`: `object`.
    #[inline]
    pub fn settings(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("settings", value.into()))
    }

    /// `isProfileName`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn is_profile_name(self, value: bool) -> Self {
        Self(self.0.yes_no("isProfileName", value))
    }

    /// `isPayer`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn is_payer(self, value: bool) -> Self {
        Self(self.0.yes_no("isPayer", value))
    }

    /// `isEmail`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn is_email(self, value: bool) -> Self {
        Self(self.0.yes_no("isEmail", value))
    }

    /// `isPhone`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn is_phone(self, value: bool) -> Self {
        Self(self.0.yes_no("isPhone", value))
    }

    /// `isZip`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn is_zip(self, value: bool) -> Self {
        Self(self.0.yes_no("isZip", value))
    }

    /// `isAddress`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn is_address(self, value: bool) -> Self {
        Self(self.0.yes_no("isAddress", value))
    }

    /// `isLocation`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn is_location(self, value: bool) -> Self {
        Self(self.0.yes_no("isLocation", value))
    }

    /// `isLocation4tax`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn is_location4tax(self, value: bool) -> Self {
        Self(self.0.yes_no("isLocation4tax", value))
    }

    /// `inputFieldLocation`: `string`.
    #[deprecated]
    #[inline]
    pub fn input_field_location(self, value: impl Into<String>) -> Self {
        Self(self.0.text("inputFieldLocation", value.into()))
    }

    /// `isAddressFrom`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn is_address_from(self, value: bool) -> Self {
        Self(self.0.yes_no("isAddressFrom", value))
    }

    /// `isAddressTo`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn is_address_to(self, value: bool) -> Self {
        Self(self.0.yes_no("isAddressTo", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "sale")]
impl From<SaleOrderPropertyInput> for rt::Params {
    #[inline]
    fn from(object: SaleOrderPropertyInput) -> Self {
        object.0
    }
}

#[cfg(feature = "sale")]
/// Keys of `sale_order_property`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_order_property)
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct SaleOrderProperty {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `personTypeId`: `sale_person_type.id`.
    pub person_type_id: Option<i64>,
    /// `propsGroupId`: `sale_order_property_group.id`.
    pub props_group_id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `type`: `string`. Values: `STRING`, `Y/N`, `NUMBER`, `ENUM`, `FILE`, `DATE`, `LOCATION`, `ADDRESS`.
    pub r#type: Option<String>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `active`: `string`. Values: `Y`, `N`.
    pub active: Option<bool>,
    /// `util`: `string`. Values: `Y`, `N`.
    pub util: Option<bool>,
    /// `userProps`: `string`. Values: `Y`, `N`.
    pub user_props: Option<bool>,
    /// `isFiltered`: `string`. Values: `Y`, `N`.
    pub is_filtered: Option<bool>,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `required`: `string`. Values: `Y`, `N`.
    pub required: Option<bool>,
    /// `multiple`: `string`. Values: `Y`, `N`.
    pub multiple: Option<bool>,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// `defaultValue`: `string | double | string[] | double[]`.
    pub default_value: Option<rt::Value>,
    /// `settings`: `object`.
    pub settings: Option<rt::Map>,
    /// `isProfileName`: `string`. Values: `Y`, `N`.
    pub is_profile_name: Option<bool>,
    /// `isPayer`: `string`. Values: `Y`, `N`.
    pub is_payer: Option<bool>,
    /// `isEmail`: `string`. Values: `Y`, `N`.
    pub is_email: Option<bool>,
    /// `isPhone`: `string`. Values: `Y`, `N`.
    pub is_phone: Option<bool>,
    /// `isZip`: `string`. Values: `Y`, `N`.
    pub is_zip: Option<bool>,
    /// `isAddress`: `string`. Values: `Y`, `N`.
    pub is_address: Option<bool>,
    /// `isLocation`: `string`. Values: `Y`, `N`.
    pub is_location: Option<bool>,
    /// `isLocation4tax`: `string`. Values: `Y`, `N`.
    pub is_location4tax: Option<bool>,
    /// `inputFieldLocation`: `string`.
    #[deprecated]
    pub input_field_location: Option<String>,
    /// `isAddressFrom`: `string`. Values: `Y`, `N`.
    pub is_address_from: Option<bool>,
    /// `isAddressTo`: `string`. Values: `Y`, `N`.
    pub is_address_to: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "sale")]
impl rt::Object for SaleOrderProperty {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.int("personTypeId", &mut self.person_type_id);
        f.int("propsGroupId", &mut self.props_group_id);
        f.text("name", &mut self.name);
        f.text("type", &mut self.r#type);
        f.text("code", &mut self.code);
        f.flag("active", &mut self.active);
        f.flag("util", &mut self.util);
        f.flag("userProps", &mut self.user_props);
        f.flag("isFiltered", &mut self.is_filtered);
        f.int("sort", &mut self.sort);
        f.text("description", &mut self.description);
        f.flag("required", &mut self.required);
        f.flag("multiple", &mut self.multiple);
        f.text("xmlId", &mut self.xml_id);
        f.value("defaultValue", &mut self.default_value);
        f.field("settings", &mut self.settings);
        f.flag("isProfileName", &mut self.is_profile_name);
        f.flag("isPayer", &mut self.is_payer);
        f.flag("isEmail", &mut self.is_email);
        f.flag("isPhone", &mut self.is_phone);
        f.flag("isZip", &mut self.is_zip);
        f.flag("isAddress", &mut self.is_address);
        f.flag("isLocation", &mut self.is_location);
        f.flag("isLocation4tax", &mut self.is_location4tax);
        f.text("inputFieldLocation", &mut self.input_field_location);
        f.flag("isAddressFrom", &mut self.is_address_from);
        f.flag("isAddressTo", &mut self.is_address_to);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "sale")]
/// Keys of `sale_order_property_group`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_order_property_group)
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct SaleOrderPropertyGroupInput(rt::Params);

#[cfg(feature = "sale")]
impl SaleOrderPropertyGroupInput {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// `name`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("name", value.into()))
    }

    /// `personTypeId`: `sale_person_type.id`.
    #[inline]
    pub fn person_type_id(self, value: i64) -> Self {
        Self(self.0.int("personTypeId", value))
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

#[cfg(feature = "sale")]
impl From<SaleOrderPropertyGroupInput> for rt::Params {
    #[inline]
    fn from(object: SaleOrderPropertyGroupInput) -> Self {
        object.0
    }
}

#[cfg(feature = "sale")]
/// Keys of `sale_order_property_group`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_order_property_group)
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct SaleOrderPropertyGroup {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `personTypeId`: `sale_person_type.id`.
    pub person_type_id: Option<i64>,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "sale")]
impl rt::Object for SaleOrderPropertyGroup {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.text("name", &mut self.name);
        f.int("personTypeId", &mut self.person_type_id);
        f.int("sort", &mut self.sort);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "sale")]
/// Keys of `sale_order_property_relation`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_order_property_relation)
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct SaleOrderPropertyRelationInput(rt::Params);

#[cfg(feature = "sale")]
impl SaleOrderPropertyRelationInput {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `entityId`: `integer`.
    #[inline]
    pub fn entity_id(self, value: i64) -> Self {
        Self(self.0.int("entityId", value))
    }

    /// `entityType`: `string`. Values: `P`, `D`, `L`, `T`.
    #[inline]
    pub fn entity_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("entityType", value.into()))
    }

    /// `propertyId`: `sale_order_property.id`.
    #[inline]
    pub fn property_id(self, value: i64) -> Self {
        Self(self.0.int("propertyId", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "sale")]
impl From<SaleOrderPropertyRelationInput> for rt::Params {
    #[inline]
    fn from(object: SaleOrderPropertyRelationInput) -> Self {
        object.0
    }
}

#[cfg(feature = "sale")]
/// Keys of `sale_order_property_relation`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_order_property_relation)
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct SaleOrderPropertyRelation {
    /// `entityId`: `integer`.
    pub entity_id: Option<i64>,
    /// `entityType`: `string`. Values: `P`, `D`, `L`, `T`.
    pub entity_type: Option<String>,
    /// `propertyId`: `sale_order_property.id`.
    pub property_id: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "sale")]
impl rt::Object for SaleOrderPropertyRelation {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("entityId", &mut self.entity_id);
        f.text("entityType", &mut self.entity_type);
        f.int("propertyId", &mut self.property_id);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "sale")]
/// Keys of `sale_order_property_value`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_order_property_value)
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct SaleOrderPropertyValueInput(rt::Params);

#[cfg(feature = "sale")]
impl SaleOrderPropertyValueInput {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// `name`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("name", value.into()))
    }

    /// `orderId`: `sale_order.id`.
    #[inline]
    pub fn order_id(self, value: i64) -> Self {
        Self(self.0.int("orderId", value))
    }

    /// `code`: `string`.
    #[inline]
    pub fn code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("code", value.into()))
    }

    /// `value`: `string | sale_order_property_value_file_value`.
    #[inline]
    pub fn value(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("value", value.into()))
    }

    /// `orderPropsId`: `sale_order_property.id`.
    #[inline]
    pub fn order_props_id(self, value: i64) -> Self {
        Self(self.0.int("orderPropsId", value))
    }

    /// `orderPropsXmlId`: `string`.
    #[inline]
    pub fn order_props_xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("orderPropsXmlId", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "sale")]
impl From<SaleOrderPropertyValueInput> for rt::Params {
    #[inline]
    fn from(object: SaleOrderPropertyValueInput) -> Self {
        object.0
    }
}

#[cfg(feature = "sale")]
/// Keys of `sale_order_property_value`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_order_property_value)
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct SaleOrderPropertyValue {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `orderId`: `sale_order.id`.
    pub order_id: Option<i64>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `value`: `string | sale_order_property_value_file_value`.
    pub value: Option<rt::Value>,
    /// `orderPropsId`: `sale_order_property.id`.
    pub order_props_id: Option<i64>,
    /// `orderPropsXmlId`: `string`.
    pub order_props_xml_id: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "sale")]
impl rt::Object for SaleOrderPropertyValue {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.text("name", &mut self.name);
        f.int("orderId", &mut self.order_id);
        f.text("code", &mut self.code);
        f.value("value", &mut self.value);
        f.int("orderPropsId", &mut self.order_props_id);
        f.text("orderPropsXmlId", &mut self.order_props_xml_id);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "sale")]
/// Keys of `sale_order_property_variant`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_order_property_variant)
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct SaleOrderPropertyVariantInput(rt::Params);

#[cfg(feature = "sale")]
impl SaleOrderPropertyVariantInput {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// `name`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("name", value.into()))
    }

    /// `value`: `string`.
    #[inline]
    pub fn value(self, value: impl Into<String>) -> Self {
        Self(self.0.text("value", value.into()))
    }

    /// `orderPropsId`: `sale_order_property.id`.
    #[inline]
    pub fn order_props_id(self, value: i64) -> Self {
        Self(self.0.int("orderPropsId", value))
    }

    /// `description`: `string`.
    #[inline]
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("description", value.into()))
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

#[cfg(feature = "sale")]
impl From<SaleOrderPropertyVariantInput> for rt::Params {
    #[inline]
    fn from(object: SaleOrderPropertyVariantInput) -> Self {
        object.0
    }
}

#[cfg(feature = "sale")]
/// Keys of `sale_order_property_variant`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_order_property_variant)
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct SaleOrderPropertyVariant {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `value`: `string`.
    pub value: Option<String>,
    /// `orderPropsId`: `sale_order_property.id`.
    pub order_props_id: Option<i64>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "sale")]
impl rt::Object for SaleOrderPropertyVariant {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.text("name", &mut self.name);
        f.text("value", &mut self.value);
        f.int("orderPropsId", &mut self.order_props_id);
        f.text("description", &mut self.description);
        f.int("sort", &mut self.sort);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "sale")]
/// Keys of `sale_order_shipment`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_order_shipment)
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct SaleOrderShipmentInput(rt::Params);

#[cfg(feature = "sale")]
impl SaleOrderShipmentInput {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `string`.
    #[inline]
    pub fn id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("id", value.into()))
    }

    /// `dateInsert`: `datetime`.
    #[inline]
    pub fn date_insert(self, value: impl Into<String>) -> Self {
        Self(self.0.text("dateInsert", value.into()))
    }

    /// `orderId`: `sale_order.id`.
    #[inline]
    pub fn order_id(self, value: i64) -> Self {
        Self(self.0.int("orderId", value))
    }

    /// `accountNumber`: `string`.
    #[inline]
    pub fn account_number(self, value: impl Into<String>) -> Self {
        Self(self.0.text("accountNumber", value.into()))
    }

    /// `allowDelivery`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn allow_delivery(self, value: bool) -> Self {
        Self(self.0.yes_no("allowDelivery", value))
    }

    /// `dateAllowDelivery`: `datetime`.
    #[inline]
    pub fn date_allow_delivery(self, value: impl Into<String>) -> Self {
        Self(self.0.text("dateAllowDelivery", value.into()))
    }

    /// `empAllowDeliveryId`: `user.id`.
    #[inline]
    pub fn emp_allow_delivery_id(self, value: i64) -> Self {
        Self(self.0.int("empAllowDeliveryId", value))
    }

    /// `deducted`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn deducted(self, value: bool) -> Self {
        Self(self.0.yes_no("deducted", value))
    }

    /// `dateDeducted`: `datetime`.
    #[inline]
    pub fn date_deducted(self, value: impl Into<String>) -> Self {
        Self(self.0.text("dateDeducted", value.into()))
    }

    /// `empDeductedId`: `user.id`.
    #[inline]
    pub fn emp_deducted_id(self, value: i64) -> Self {
        Self(self.0.int("empDeductedId", value))
    }

    /// `reasonUndoDeducted`: `string`.
    #[deprecated]
    #[inline]
    pub fn reason_undo_deducted(self, value: impl Into<String>) -> Self {
        Self(self.0.text("reasonUndoDeducted", value.into()))
    }

    /// `system`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn system(self, value: bool) -> Self {
        Self(self.0.yes_no("system", value))
    }

    /// `deliveryId`: `sale_delivery_service.id`.
    #[inline]
    pub fn delivery_id(self, value: i64) -> Self {
        Self(self.0.int("deliveryId", value))
    }

    /// `deliveryName`: `string`.
    #[inline]
    pub fn delivery_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("deliveryName", value.into()))
    }

    /// `deliveryXmlId`: `string`.
    #[inline]
    pub fn delivery_xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("deliveryXmlId", value.into()))
    }

    /// `statusId`: `sale_status.id`.
    #[inline]
    pub fn status_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("statusId", value.into()))
    }

    /// `statusXmlId`: `string`.
    #[inline]
    pub fn status_xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("statusXmlId", value.into()))
    }

    /// `canceled`: `string`. Values: `Y`, `N`.
    #[deprecated]
    #[inline]
    pub fn canceled(self, value: bool) -> Self {
        Self(self.0.yes_no("canceled", value))
    }

    /// `dateCanceled`: `datetime`.
    #[deprecated]
    #[inline]
    pub fn date_canceled(self, value: impl Into<String>) -> Self {
        Self(self.0.text("dateCanceled", value.into()))
    }

    /// `empCanceledId`: `user.id`.
    #[deprecated]
    #[inline]
    pub fn emp_canceled_id(self, value: i64) -> Self {
        Self(self.0.int("empCanceledId", value))
    }

    /// `marked`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn marked(self, value: bool) -> Self {
        Self(self.0.yes_no("marked", value))
    }

    /// `dateMarked`: `datetime`.
    #[inline]
    pub fn date_marked(self, value: impl Into<String>) -> Self {
        Self(self.0.text("dateMarked", value.into()))
    }

    /// `reasonMarked`: `string`.
    #[inline]
    pub fn reason_marked(self, value: impl Into<String>) -> Self {
        Self(self.0.text("reasonMarked", value.into()))
    }

    /// `empMarkedId`: `user.id`.
    #[inline]
    pub fn emp_marked_id(self, value: i64) -> Self {
        Self(self.0.int("empMarkedId", value))
    }

    /// `deliveryDocDate`: `datetime`.
    #[inline]
    pub fn delivery_doc_date(self, value: impl Into<String>) -> Self {
        Self(self.0.text("deliveryDocDate", value.into()))
    }

    /// `deliveryDocNum`: `string`.
    #[inline]
    pub fn delivery_doc_num(self, value: impl Into<String>) -> Self {
        Self(self.0.text("deliveryDocNum", value.into()))
    }

    /// `trackingNumber`: `string`.
    #[inline]
    pub fn tracking_number(self, value: impl Into<String>) -> Self {
        Self(self.0.text("trackingNumber", value.into()))
    }

    /// `trackingDescription`: `string`.
    #[inline]
    pub fn tracking_description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("trackingDescription", value.into()))
    }

    /// `trackingLastCheck`: `datetime`.
    #[inline]
    pub fn tracking_last_check(self, value: impl Into<String>) -> Self {
        Self(self.0.text("trackingLastCheck", value.into()))
    }

    /// `trackingStatus`: `string`.
    #[inline]
    pub fn tracking_status(self, value: impl Into<String>) -> Self {
        Self(self.0.text("trackingStatus", value.into()))
    }

    /// `currency`: `string`.
    #[inline]
    pub fn currency(self, value: impl Into<String>) -> Self {
        Self(self.0.text("currency", value.into()))
    }

    /// `customPriceDelivery`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn custom_price_delivery(self, value: bool) -> Self {
        Self(self.0.yes_no("customPriceDelivery", value))
    }

    /// `basePriceDelivery`: `double`.
    #[inline]
    pub fn base_price_delivery(self, value: f64) -> Self {
        Self(self.0.number("basePriceDelivery", value))
    }

    /// `priceDelivery`: `double`.
    #[inline]
    pub fn price_delivery(self, value: f64) -> Self {
        Self(self.0.number("priceDelivery", value))
    }

    /// `discountPrice`: `double`.
    #[inline]
    pub fn discount_price(self, value: f64) -> Self {
        Self(self.0.number("discountPrice", value))
    }

    /// `comments`: `string`.
    #[inline]
    pub fn comments(self, value: impl Into<String>) -> Self {
        Self(self.0.text("comments", value.into()))
    }

    /// `companyId`: `integer`.
    #[inline]
    pub fn company_id(self, value: i64) -> Self {
        Self(self.0.int("companyId", value))
    }

    /// `responsibleId`: `user.id`.
    #[inline]
    pub fn responsible_id(self, value: i64) -> Self {
        Self(self.0.int("responsibleId", value))
    }

    /// `dateResponsibleId`: `datetime`.
    #[inline]
    pub fn date_responsible_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("dateResponsibleId", value.into()))
    }

    /// `empResponsibleId`: `user.id`.
    #[inline]
    pub fn emp_responsible_id(self, value: i64) -> Self {
        Self(self.0.int("empResponsibleId", value))
    }

    /// `xmlId`: `string`.
    #[inline]
    pub fn xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("xmlId", value.into()))
    }

    /// `externalDelivery`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn external_delivery(self, value: bool) -> Self {
        Self(self.0.yes_no("externalDelivery", value))
    }

    /// `id1c`: `string`.
    #[inline]
    pub fn id1c(self, value: impl Into<String>) -> Self {
        Self(self.0.text("id1c", value.into()))
    }

    /// `updated1c`: `string`.
    #[inline]
    pub fn updated1c(self, value: impl Into<String>) -> Self {
        Self(self.0.text("updated1c", value.into()))
    }

    /// `version1c`: `string`.
    #[inline]
    pub fn version1c(self, value: impl Into<String>) -> Self {
        Self(self.0.text("version1c", value.into()))
    }

    /// `shipmentItems`: `sale_order_shipment_item[]`.
    #[inline]
    pub fn shipment_items(
        self,
        value: impl IntoIterator<Item = SaleOrderShipmentInputShipmentItems>,
    ) -> Self {
        Self(self.0.objects("shipmentItems", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "sale")]
impl From<SaleOrderShipmentInput> for rt::Params {
    #[inline]
    fn from(object: SaleOrderShipmentInput) -> Self {
        object.0
    }
}

#[cfg(feature = "sale")]
/// Keys of `shipmentItems` of `sale_order_shipment`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct SaleOrderShipmentInputShipmentItems(rt::Params);

#[cfg(feature = "sale")]
impl SaleOrderShipmentInputShipmentItems {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `string`.
    #[inline]
    pub fn id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("id", value.into()))
    }

    /// `orderDeliveryId`: `sale_order_shipment.id`.
    #[inline]
    pub fn order_delivery_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("orderDeliveryId", value.into()))
    }

    /// `basketId`: `sale_basket_item.id`.
    #[inline]
    pub fn basket_id(self, value: i64) -> Self {
        Self(self.0.int("basketId", value))
    }

    /// `quantity`: `double`.
    #[inline]
    pub fn quantity(self, value: f64) -> Self {
        Self(self.0.number("quantity", value))
    }

    /// `reservedQuantity`: `double`.
    #[inline]
    pub fn reserved_quantity(self, value: f64) -> Self {
        Self(self.0.number("reservedQuantity", value))
    }

    /// `xmlId`: `string`.
    #[inline]
    pub fn xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("xmlId", value.into()))
    }

    /// `dateInsert`: `datetime`.
    #[inline]
    pub fn date_insert(self, value: impl Into<String>) -> Self {
        Self(self.0.text("dateInsert", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "sale")]
impl From<SaleOrderShipmentInputShipmentItems> for rt::Params {
    #[inline]
    fn from(object: SaleOrderShipmentInputShipmentItems) -> Self {
        object.0
    }
}

#[cfg(feature = "sale")]
/// Keys of `sale_order_shipment`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_order_shipment)
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct SaleOrderShipment {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `dateInsert`: `datetime`.
    pub date_insert: Option<String>,
    /// `orderId`: `sale_order.id`.
    pub order_id: Option<i64>,
    /// `accountNumber`: `string`.
    pub account_number: Option<String>,
    /// `allowDelivery`: `string`. Values: `Y`, `N`.
    pub allow_delivery: Option<bool>,
    /// `dateAllowDelivery`: `datetime`.
    pub date_allow_delivery: Option<String>,
    /// `empAllowDeliveryId`: `user.id`.
    pub emp_allow_delivery_id: Option<i64>,
    /// `deducted`: `string`. Values: `Y`, `N`.
    pub deducted: Option<bool>,
    /// `dateDeducted`: `datetime`.
    pub date_deducted: Option<String>,
    /// `empDeductedId`: `user.id`.
    pub emp_deducted_id: Option<i64>,
    /// `reasonUndoDeducted`: `string`.
    #[deprecated]
    pub reason_undo_deducted: Option<String>,
    /// `system`: `string`. Values: `Y`, `N`.
    pub system: Option<bool>,
    /// `deliveryId`: `sale_delivery_service.id`.
    pub delivery_id: Option<i64>,
    /// `deliveryName`: `string`.
    pub delivery_name: Option<String>,
    /// `deliveryXmlId`: `string`.
    pub delivery_xml_id: Option<String>,
    /// `statusId`: `sale_status.id`.
    pub status_id: Option<String>,
    /// `statusXmlId`: `string`.
    pub status_xml_id: Option<String>,
    /// `canceled`: `string`. Values: `Y`, `N`.
    #[deprecated]
    pub canceled: Option<bool>,
    /// `dateCanceled`: `datetime`.
    #[deprecated]
    pub date_canceled: Option<String>,
    /// `empCanceledId`: `user.id`.
    #[deprecated]
    pub emp_canceled_id: Option<i64>,
    /// `marked`: `string`. Values: `Y`, `N`.
    pub marked: Option<bool>,
    /// `dateMarked`: `datetime`.
    pub date_marked: Option<String>,
    /// `reasonMarked`: `string`.
    pub reason_marked: Option<String>,
    /// `empMarkedId`: `user.id`.
    pub emp_marked_id: Option<i64>,
    /// `deliveryDocDate`: `datetime`.
    pub delivery_doc_date: Option<String>,
    /// `deliveryDocNum`: `string`.
    pub delivery_doc_num: Option<String>,
    /// `trackingNumber`: `string`.
    pub tracking_number: Option<String>,
    /// `trackingDescription`: `string`.
    pub tracking_description: Option<String>,
    /// `trackingLastCheck`: `datetime`.
    pub tracking_last_check: Option<String>,
    /// `trackingStatus`: `string`.
    pub tracking_status: Option<String>,
    /// `currency`: `string`.
    pub currency: Option<String>,
    /// `customPriceDelivery`: `string`. Values: `Y`, `N`.
    pub custom_price_delivery: Option<bool>,
    /// `basePriceDelivery`: `double`.
    pub base_price_delivery: Option<f64>,
    /// `priceDelivery`: `double`.
    pub price_delivery: Option<f64>,
    /// `discountPrice`: `double`.
    pub discount_price: Option<f64>,
    /// `comments`: `string`.
    pub comments: Option<String>,
    /// `companyId`: `integer`.
    pub company_id: Option<i64>,
    /// `responsibleId`: `user.id`.
    pub responsible_id: Option<i64>,
    /// `dateResponsibleId`: `datetime`.
    pub date_responsible_id: Option<String>,
    /// `empResponsibleId`: `user.id`.
    pub emp_responsible_id: Option<i64>,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// `externalDelivery`: `string`. Values: `Y`, `N`.
    pub external_delivery: Option<bool>,
    /// `id1c`: `string`.
    pub id1c: Option<String>,
    /// `updated1c`: `string`.
    pub updated1c: Option<String>,
    /// `version1c`: `string`.
    pub version1c: Option<String>,
    /// `shipmentItems`: `sale_order_shipment_item[]`.
    pub shipment_items: Option<Vec<SaleOrderShipmentShipmentItems>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "sale")]
impl rt::Object for SaleOrderShipment {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("id", &mut self.id);
        f.text("dateInsert", &mut self.date_insert);
        f.int("orderId", &mut self.order_id);
        f.text("accountNumber", &mut self.account_number);
        f.flag("allowDelivery", &mut self.allow_delivery);
        f.text("dateAllowDelivery", &mut self.date_allow_delivery);
        f.int("empAllowDeliveryId", &mut self.emp_allow_delivery_id);
        f.flag("deducted", &mut self.deducted);
        f.text("dateDeducted", &mut self.date_deducted);
        f.int("empDeductedId", &mut self.emp_deducted_id);
        f.text("reasonUndoDeducted", &mut self.reason_undo_deducted);
        f.flag("system", &mut self.system);
        f.int("deliveryId", &mut self.delivery_id);
        f.text("deliveryName", &mut self.delivery_name);
        f.text("deliveryXmlId", &mut self.delivery_xml_id);
        f.text("statusId", &mut self.status_id);
        f.text("statusXmlId", &mut self.status_xml_id);
        f.flag("canceled", &mut self.canceled);
        f.text("dateCanceled", &mut self.date_canceled);
        f.int("empCanceledId", &mut self.emp_canceled_id);
        f.flag("marked", &mut self.marked);
        f.text("dateMarked", &mut self.date_marked);
        f.text("reasonMarked", &mut self.reason_marked);
        f.int("empMarkedId", &mut self.emp_marked_id);
        f.text("deliveryDocDate", &mut self.delivery_doc_date);
        f.text("deliveryDocNum", &mut self.delivery_doc_num);
        f.text("trackingNumber", &mut self.tracking_number);
        f.text("trackingDescription", &mut self.tracking_description);
        f.text("trackingLastCheck", &mut self.tracking_last_check);
        f.text("trackingStatus", &mut self.tracking_status);
        f.text("currency", &mut self.currency);
        f.flag("customPriceDelivery", &mut self.custom_price_delivery);
        f.number("basePriceDelivery", &mut self.base_price_delivery);
        f.number("priceDelivery", &mut self.price_delivery);
        f.number("discountPrice", &mut self.discount_price);
        f.text("comments", &mut self.comments);
        f.int("companyId", &mut self.company_id);
        f.int("responsibleId", &mut self.responsible_id);
        f.text("dateResponsibleId", &mut self.date_responsible_id);
        f.int("empResponsibleId", &mut self.emp_responsible_id);
        f.text("xmlId", &mut self.xml_id);
        f.flag("externalDelivery", &mut self.external_delivery);
        f.text("id1c", &mut self.id1c);
        f.text("updated1c", &mut self.updated1c);
        f.text("version1c", &mut self.version1c);
        f.field("shipmentItems", &mut self.shipment_items);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "sale")]
/// Keys of `shipmentItems` of `sale_order_shipment`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct SaleOrderShipmentShipmentItems {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `orderDeliveryId`: `sale_order_shipment.id`.
    pub order_delivery_id: Option<String>,
    /// `basketId`: `sale_basket_item.id`.
    pub basket_id: Option<i64>,
    /// `quantity`: `double`.
    pub quantity: Option<f64>,
    /// `reservedQuantity`: `double`.
    pub reserved_quantity: Option<f64>,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// `dateInsert`: `datetime`.
    pub date_insert: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "sale")]
impl rt::Object for SaleOrderShipmentShipmentItems {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("id", &mut self.id);
        f.text("orderDeliveryId", &mut self.order_delivery_id);
        f.int("basketId", &mut self.basket_id);
        f.number("quantity", &mut self.quantity);
        f.number("reservedQuantity", &mut self.reserved_quantity);
        f.text("xmlId", &mut self.xml_id);
        f.text("dateInsert", &mut self.date_insert);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "sale")]
/// Keys of `sale_order_shipment_item`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_order_shipment_item)
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct SaleOrderShipmentItemInput(rt::Params);

#[cfg(feature = "sale")]
impl SaleOrderShipmentItemInput {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `string`.
    #[inline]
    pub fn id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("id", value.into()))
    }

    /// `orderDeliveryId`: `sale_order_shipment.id`.
    #[inline]
    pub fn order_delivery_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("orderDeliveryId", value.into()))
    }

    /// `basketId`: `sale_basket_item.id`.
    #[inline]
    pub fn basket_id(self, value: i64) -> Self {
        Self(self.0.int("basketId", value))
    }

    /// `quantity`: `double`.
    #[inline]
    pub fn quantity(self, value: f64) -> Self {
        Self(self.0.number("quantity", value))
    }

    /// `reservedQuantity`: `double`.
    #[inline]
    pub fn reserved_quantity(self, value: f64) -> Self {
        Self(self.0.number("reservedQuantity", value))
    }

    /// `xmlId`: `string`.
    #[inline]
    pub fn xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("xmlId", value.into()))
    }

    /// `dateInsert`: `datetime`.
    #[inline]
    pub fn date_insert(self, value: impl Into<String>) -> Self {
        Self(self.0.text("dateInsert", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "sale")]
impl From<SaleOrderShipmentItemInput> for rt::Params {
    #[inline]
    fn from(object: SaleOrderShipmentItemInput) -> Self {
        object.0
    }
}

#[cfg(feature = "sale")]
/// Keys of `sale_order_shipment_item`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_order_shipment_item)
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct SaleOrderShipmentItem {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `orderDeliveryId`: `sale_order_shipment.id`.
    pub order_delivery_id: Option<String>,
    /// `basketId`: `sale_basket_item.id`.
    pub basket_id: Option<i64>,
    /// `quantity`: `double`.
    pub quantity: Option<f64>,
    /// `reservedQuantity`: `double`.
    pub reserved_quantity: Option<f64>,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// `dateInsert`: `datetime`.
    pub date_insert: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "sale")]
impl rt::Object for SaleOrderShipmentItem {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("id", &mut self.id);
        f.text("orderDeliveryId", &mut self.order_delivery_id);
        f.int("basketId", &mut self.basket_id);
        f.number("quantity", &mut self.quantity);
        f.number("reservedQuantity", &mut self.reserved_quantity);
        f.text("xmlId", &mut self.xml_id);
        f.text("dateInsert", &mut self.date_insert);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "sale")]
/// Keys of `sale_order_trade_binding`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_order_trade_binding)
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct SaleOrderTradeBinding {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// `externalOrderId`: `string`.
    pub external_order_id: Option<String>,
    /// `orderId`: `sale_order.id`.
    pub order_id: Option<i64>,
    /// `tradingPlatformId`: `sale_order_trade_platform.id`.
    pub trading_platform_id: Option<i64>,
    /// `tradingPlatformXmlId`: `string`.
    pub trading_platform_xml_id: Option<String>,
    /// `params`: `string`.
    pub params: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "sale")]
impl rt::Object for SaleOrderTradeBinding {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.text("xmlId", &mut self.xml_id);
        f.text("externalOrderId", &mut self.external_order_id);
        f.int("orderId", &mut self.order_id);
        f.int("tradingPlatformId", &mut self.trading_platform_id);
        f.text("tradingPlatformXmlId", &mut self.trading_platform_xml_id);
        f.text("params", &mut self.params);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "sale")]
/// Keys of `sale_order_trade_platform`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_order_trade_platform)
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct SaleOrderTradePlatformInput(rt::Params);

#[cfg(feature = "sale")]
impl SaleOrderTradePlatformInput {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// `code`: `string`.
    #[inline]
    pub fn code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("code", value.into()))
    }

    /// `active`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn active(self, value: bool) -> Self {
        Self(self.0.yes_no("active", value))
    }

    /// `name`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("name", value.into()))
    }

    /// `description`: `string`.
    #[inline]
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("description", value.into()))
    }

    /// `settings`: `string`.
    #[inline]
    pub fn settings(self, value: impl Into<String>) -> Self {
        Self(self.0.text("settings", value.into()))
    }

    /// `catalogSectionTabClassName`: `string`.
    #[inline]
    pub fn catalog_section_tab_class_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("catalogSectionTabClassName", value.into()))
    }

    /// `class`: `string`.
    #[inline]
    pub fn class(self, value: impl Into<String>) -> Self {
        Self(self.0.text("class", value.into()))
    }

    /// `xmlId`: `string`.
    #[inline]
    pub fn xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("xmlId", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "sale")]
impl From<SaleOrderTradePlatformInput> for rt::Params {
    #[inline]
    fn from(object: SaleOrderTradePlatformInput) -> Self {
        object.0
    }
}

#[cfg(feature = "sale")]
/// Keys of `sale_order_trade_platform`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_order_trade_platform)
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct SaleOrderTradePlatform {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `active`: `string`. Values: `Y`, `N`.
    pub active: Option<bool>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `settings`: `string`.
    pub settings: Option<String>,
    /// `catalogSectionTabClassName`: `string`.
    pub catalog_section_tab_class_name: Option<String>,
    /// `class`: `string`.
    pub class: Option<String>,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "sale")]
impl rt::Object for SaleOrderTradePlatform {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.text("code", &mut self.code);
        f.flag("active", &mut self.active);
        f.text("name", &mut self.name);
        f.text("description", &mut self.description);
        f.text("settings", &mut self.settings);
        f.text("catalogSectionTabClassName", &mut self.catalog_section_tab_class_name);
        f.text("class", &mut self.class);
        f.text("xmlId", &mut self.xml_id);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "sale")]
/// Keys of `sale_payment_item_basket`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_payment_item_basket)
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct SalePaymentItemBasketInput(rt::Params);

#[cfg(feature = "sale")]
impl SalePaymentItemBasketInput {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// `paymentId`: `sale_order_payment.id`.
    #[inline]
    pub fn payment_id(self, value: i64) -> Self {
        Self(self.0.int("paymentId", value))
    }

    /// `basketId`: `sale_basket_item.id`.
    #[inline]
    pub fn basket_id(self, value: i64) -> Self {
        Self(self.0.int("basketId", value))
    }

    /// `quantity`: `double`.
    #[inline]
    pub fn quantity(self, value: f64) -> Self {
        Self(self.0.number("quantity", value))
    }

    /// `xmlId`: `string`.
    #[inline]
    pub fn xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("xmlId", value.into()))
    }

    /// `dateInsert`: `datetime`.
    #[inline]
    pub fn date_insert(self, value: impl Into<String>) -> Self {
        Self(self.0.text("dateInsert", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "sale")]
impl From<SalePaymentItemBasketInput> for rt::Params {
    #[inline]
    fn from(object: SalePaymentItemBasketInput) -> Self {
        object.0
    }
}

#[cfg(feature = "sale")]
/// Keys of `sale_payment_item_basket`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_payment_item_basket)
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct SalePaymentItemBasket {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `paymentId`: `sale_order_payment.id`.
    pub payment_id: Option<i64>,
    /// `basketId`: `sale_basket_item.id`.
    pub basket_id: Option<i64>,
    /// `quantity`: `double`.
    pub quantity: Option<f64>,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// `dateInsert`: `datetime`.
    pub date_insert: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "sale")]
impl rt::Object for SalePaymentItemBasket {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.int("paymentId", &mut self.payment_id);
        f.int("basketId", &mut self.basket_id);
        f.number("quantity", &mut self.quantity);
        f.text("xmlId", &mut self.xml_id);
        f.text("dateInsert", &mut self.date_insert);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "sale")]
/// Keys of `sale_payment_item_shipment`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_payment_item_shipment)
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct SalePaymentItemShipmentInput(rt::Params);

#[cfg(feature = "sale")]
impl SalePaymentItemShipmentInput {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// `shipmentId`: `sale_order_shipment.id`.
    #[inline]
    pub fn shipment_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("shipmentId", value.into()))
    }

    /// `paymentId`: `sale_order_payment.id`.
    #[inline]
    pub fn payment_id(self, value: i64) -> Self {
        Self(self.0.int("paymentId", value))
    }

    /// `xmlId`: `string`.
    #[inline]
    pub fn xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("xmlId", value.into()))
    }

    /// `dateInsert`: `datetime`.
    #[inline]
    pub fn date_insert(self, value: impl Into<String>) -> Self {
        Self(self.0.text("dateInsert", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "sale")]
impl From<SalePaymentItemShipmentInput> for rt::Params {
    #[inline]
    fn from(object: SalePaymentItemShipmentInput) -> Self {
        object.0
    }
}

#[cfg(feature = "sale")]
/// Keys of `sale_payment_item_shipment`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_payment_item_shipment)
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct SalePaymentItemShipment {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `shipmentId`: `sale_order_shipment.id`.
    pub shipment_id: Option<String>,
    /// `paymentId`: `sale_order_payment.id`.
    pub payment_id: Option<i64>,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// `dateInsert`: `datetime`.
    pub date_insert: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "sale")]
impl rt::Object for SalePaymentItemShipment {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.text("shipmentId", &mut self.shipment_id);
        f.int("paymentId", &mut self.payment_id);
        f.text("xmlId", &mut self.xml_id);
        f.text("dateInsert", &mut self.date_insert);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "pay_system")]
/// Keys of `sale_paysystem`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_paysystem)
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct SalePaysystemInput(rt::Params);

#[cfg(feature = "pay_system")]
impl SalePaysystemInput {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ID`: `string`.
    #[inline]
    pub fn id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ID", value.into()))
    }

    /// `NAME`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("NAME", value.into()))
    }

    /// `DESCRIPTION`: `string`.
    #[inline]
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DESCRIPTION", value.into()))
    }

    /// `XML_ID`: `string`.
    #[inline]
    pub fn xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("XML_ID", value.into()))
    }

    /// `PERSON_TYPE_ID`: `sale_person_type.id`.
    #[inline]
    pub fn person_type_id(self, value: i64) -> Self {
        Self(self.0.int("PERSON_TYPE_ID", value))
    }

    /// `ACTION_FILE`: `string`.
    #[inline]
    pub fn action_file(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ACTION_FILE", value.into()))
    }

    /// `ACTIVE`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn active(self, value: bool) -> Self {
        Self(self.0.yes_no("ACTIVE", value))
    }

    /// `ENTITY_REGISTRY_TYPE`: `string`. Values: `ORDER`, `CRM_INVOICE`, `CRM_QUOTE`.
    #[inline]
    pub fn entity_registry_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ENTITY_REGISTRY_TYPE", value.into()))
    }

    /// `NEW_WINDOW`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn new_window(self, value: bool) -> Self {
        Self(self.0.yes_no("NEW_WINDOW", value))
    }

    /// `ALLOW_EDIT_PAYMENT`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn allow_edit_payment(self, value: bool) -> Self {
        Self(self.0.yes_no("ALLOW_EDIT_PAYMENT", value))
    }

    /// `AUTO_CHANGE_1C`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn auto_change_1c(self, value: bool) -> Self {
        Self(self.0.yes_no("AUTO_CHANGE_1C", value))
    }

    /// `CAN_PRINT_CHECK`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn can_print_check(self, value: bool) -> Self {
        Self(self.0.yes_no("CAN_PRINT_CHECK", value))
    }

    /// `ENCODING`: `string`. Values: `windows-1251`, `utf-8`, `iso-8859-1`.
    #[inline]
    pub fn encoding(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ENCODING", value.into()))
    }

    /// `IS_CASH`: `string`. Values: `N`, `Y`, `A`.
    #[inline]
    pub fn is_cash(self, value: impl Into<String>) -> Self {
        Self(self.0.text("IS_CASH", value.into()))
    }

    /// `PSA_NAME`: `string`.
    #[inline]
    pub fn psa_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PSA_NAME", value.into()))
    }

    /// `PS_MODE`: `string`.
    #[inline]
    pub fn ps_mode(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PS_MODE", value.into()))
    }

    /// `SORT`: `string`.
    #[inline]
    pub fn sort(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SORT", value.into()))
    }

    /// `TARIFF`: `string`.
    #[inline]
    pub fn tariff(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TARIFF", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "pay_system")]
impl From<SalePaysystemInput> for rt::Params {
    #[inline]
    fn from(object: SalePaysystemInput) -> Self {
        object.0
    }
}

#[cfg(feature = "pay_system")]
/// Keys of `sale_paysystem`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_paysystem)
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct SalePaysystem {
    /// `ID`: `string`.
    pub id: Option<String>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `DESCRIPTION`: `string`.
    pub description: Option<String>,
    /// `XML_ID`: `string`.
    pub xml_id: Option<String>,
    /// `PERSON_TYPE_ID`: `sale_person_type.id`.
    pub person_type_id: Option<i64>,
    /// `ACTION_FILE`: `string`.
    pub action_file: Option<String>,
    /// `ACTIVE`: `string`. Values: `Y`, `N`.
    pub active: Option<bool>,
    /// `ENTITY_REGISTRY_TYPE`: `string`. Values: `ORDER`, `CRM_INVOICE`, `CRM_QUOTE`.
    pub entity_registry_type: Option<String>,
    /// `NEW_WINDOW`: `string`. Values: `Y`, `N`.
    pub new_window: Option<bool>,
    /// `ALLOW_EDIT_PAYMENT`: `string`. Values: `Y`, `N`.
    pub allow_edit_payment: Option<bool>,
    /// `AUTO_CHANGE_1C`: `string`. Values: `Y`, `N`.
    pub auto_change_1c: Option<bool>,
    /// `CAN_PRINT_CHECK`: `string`. Values: `Y`, `N`.
    pub can_print_check: Option<bool>,
    /// `ENCODING`: `string`. Values: `windows-1251`, `utf-8`, `iso-8859-1`.
    pub encoding: Option<String>,
    /// `IS_CASH`: `string`. Values: `N`, `Y`, `A`.
    pub is_cash: Option<String>,
    /// `PSA_NAME`: `string`.
    pub psa_name: Option<String>,
    /// `PS_MODE`: `string`.
    pub ps_mode: Option<String>,
    /// `SORT`: `string`.
    pub sort: Option<String>,
    /// `TARIFF`: `string`.
    pub tariff: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "pay_system")]
impl rt::Object for SalePaysystem {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("ID", &mut self.id);
        f.text("NAME", &mut self.name);
        f.text("DESCRIPTION", &mut self.description);
        f.text("XML_ID", &mut self.xml_id);
        f.int("PERSON_TYPE_ID", &mut self.person_type_id);
        f.text("ACTION_FILE", &mut self.action_file);
        f.flag("ACTIVE", &mut self.active);
        f.text("ENTITY_REGISTRY_TYPE", &mut self.entity_registry_type);
        f.flag("NEW_WINDOW", &mut self.new_window);
        f.flag("ALLOW_EDIT_PAYMENT", &mut self.allow_edit_payment);
        f.flag("AUTO_CHANGE_1C", &mut self.auto_change_1c);
        f.flag("CAN_PRINT_CHECK", &mut self.can_print_check);
        f.text("ENCODING", &mut self.encoding);
        f.text("IS_CASH", &mut self.is_cash);
        f.text("PSA_NAME", &mut self.psa_name);
        f.text("PS_MODE", &mut self.ps_mode);
        f.text("SORT", &mut self.sort);
        f.text("TARIFF", &mut self.tariff);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "pay_system")]
/// Keys of `sale_paysystem_handler`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_paysystem_handler)
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct SalePaysystemHandler {
    /// `ID`: `string`.
    pub id: Option<String>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `CODE`: `string`.
    pub code: Option<String>,
    /// `SORT`: `string`.
    pub sort: Option<String>,
    /// `SETTINGS`: `object`.
    pub settings: Option<rt::Map>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "pay_system")]
impl rt::Object for SalePaysystemHandler {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("ID", &mut self.id);
        f.text("NAME", &mut self.name);
        f.text("CODE", &mut self.code);
        f.text("SORT", &mut self.sort);
        f.field("SETTINGS", &mut self.settings);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "sale")]
/// Keys of `sale_person_type`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_person_type)
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct SalePersonTypeInput(rt::Params);

#[cfg(feature = "sale")]
impl SalePersonTypeInput {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// `name`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("name", value.into()))
    }

    /// `code`: `string`.
    #[inline]
    pub fn code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("code", value.into()))
    }

    /// `sort`: `string`.
    #[inline]
    pub fn sort(self, value: impl Into<String>) -> Self {
        Self(self.0.text("sort", value.into()))
    }

    /// `active`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn active(self, value: bool) -> Self {
        Self(self.0.yes_no("active", value))
    }

    /// `xmlId`: `string`.
    #[inline]
    pub fn xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("xmlId", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "sale")]
impl From<SalePersonTypeInput> for rt::Params {
    #[inline]
    fn from(object: SalePersonTypeInput) -> Self {
        object.0
    }
}

#[cfg(feature = "sale")]
/// Keys of `sale_person_type`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_person_type)
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct SalePersonType {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `sort`: `string`.
    pub sort: Option<String>,
    /// `active`: `string`. Values: `Y`, `N`.
    pub active: Option<bool>,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "sale")]
impl rt::Object for SalePersonType {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.text("name", &mut self.name);
        f.text("code", &mut self.code);
        f.text("sort", &mut self.sort);
        f.flag("active", &mut self.active);
        f.text("xmlId", &mut self.xml_id);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "sale")]
/// Keys of `sale_shipment_property_value`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_shipment_property_value)
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct SaleShipmentPropertyValueInput(rt::Params);

#[cfg(feature = "sale")]
impl SaleShipmentPropertyValueInput {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// `name`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("name", value.into()))
    }

    /// `shipmentId`: `sale_order_shipment.id`.
    #[inline]
    pub fn shipment_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("shipmentId", value.into()))
    }

    /// `code`: `string`.
    #[inline]
    pub fn code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("code", value.into()))
    }

    /// `value`: `string | sale_order_property_value_file_value`.
    #[inline]
    pub fn value(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("value", value.into()))
    }

    /// `shipmentPropsId`: `sale_shipment_property.id`.
    #[inline]
    pub fn shipment_props_id(self, value: i64) -> Self {
        Self(self.0.int("shipmentPropsId", value))
    }

    /// `shipmentPropsXmlId`: `string`.
    #[inline]
    pub fn shipment_props_xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("shipmentPropsXmlId", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "sale")]
impl From<SaleShipmentPropertyValueInput> for rt::Params {
    #[inline]
    fn from(object: SaleShipmentPropertyValueInput) -> Self {
        object.0
    }
}

#[cfg(feature = "sale")]
/// Keys of `sale_shipment_property_value`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_shipment_property_value)
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct SaleShipmentPropertyValue {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `shipmentId`: `sale_order_shipment.id`.
    pub shipment_id: Option<String>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `value`: `string | sale_order_property_value_file_value`.
    pub value: Option<rt::Value>,
    /// `shipmentPropsId`: `sale_shipment_property.id`.
    pub shipment_props_id: Option<i64>,
    /// `shipmentPropsXmlId`: `string`.
    pub shipment_props_xml_id: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "sale")]
impl rt::Object for SaleShipmentPropertyValue {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.text("name", &mut self.name);
        f.text("shipmentId", &mut self.shipment_id);
        f.text("code", &mut self.code);
        f.value("value", &mut self.value);
        f.int("shipmentPropsId", &mut self.shipment_props_id);
        f.text("shipmentPropsXmlId", &mut self.shipment_props_xml_id);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "sale")]
/// Keys of `sale_status`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_status)
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct SaleStatusInput(rt::Params);

#[cfg(feature = "sale")]
impl SaleStatusInput {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `string`.
    #[inline]
    pub fn id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("id", value.into()))
    }

    /// `type`: `string`. Values: `O`, `D`.
    #[inline]
    pub fn r#type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("type", value.into()))
    }

    /// `notify`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn notify(self, value: bool) -> Self {
        Self(self.0.yes_no("notify", value))
    }

    /// `color`: `string`.
    #[inline]
    pub fn color(self, value: impl Into<String>) -> Self {
        Self(self.0.text("color", value.into()))
    }

    /// `sort`: `integer`.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("sort", value))
    }

    /// `xmlId`: `string`.
    #[inline]
    pub fn xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("xmlId", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "sale")]
impl From<SaleStatusInput> for rt::Params {
    #[inline]
    fn from(object: SaleStatusInput) -> Self {
        object.0
    }
}

#[cfg(feature = "sale")]
impl From<SaleStatusInput> for rt::Value {
    #[inline]
    fn from(object: SaleStatusInput) -> Self {
        object.0.into_value()
    }
}

#[cfg(feature = "sale")]
/// Keys of `sale_status`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_status)
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct SaleStatus {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `type`: `string`. Values: `O`, `D`.
    pub r#type: Option<String>,
    /// `notify`: `string`. Values: `Y`, `N`.
    pub notify: Option<bool>,
    /// `color`: `string`.
    pub color: Option<String>,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "sale")]
impl rt::Object for SaleStatus {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("id", &mut self.id);
        f.text("type", &mut self.r#type);
        f.flag("notify", &mut self.notify);
        f.text("color", &mut self.color);
        f.int("sort", &mut self.sort);
        f.text("xmlId", &mut self.xml_id);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "sale")]
/// Keys of `sale_status_lang`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_status_lang)
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct SaleStatusLangInput(rt::Params);

#[cfg(feature = "sale")]
impl SaleStatusLangInput {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `statusId`: `sale_status.id`.
    #[inline]
    pub fn status_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("statusId", value.into()))
    }

    /// `lid`: `sale_lang.lid`.
    #[inline]
    pub fn lid(self, value: impl Into<String>) -> Self {
        Self(self.0.text("lid", value.into()))
    }

    /// `name`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("name", value.into()))
    }

    /// `description`: `string`.
    #[inline]
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("description", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "sale")]
impl From<SaleStatusLangInput> for rt::Params {
    #[inline]
    fn from(object: SaleStatusLangInput) -> Self {
        object.0
    }
}

#[cfg(feature = "sale")]
/// Keys of `sale_status_lang`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_status_lang)
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct SaleStatusLang {
    /// `statusId`: `sale_status.id`.
    pub status_id: Option<String>,
    /// `lid`: `sale_lang.lid`.
    pub lid: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "sale")]
impl rt::Object for SaleStatusLang {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("statusId", &mut self.status_id);
        f.text("lid", &mut self.lid);
        f.text("name", &mut self.name);
        f.text("description", &mut self.description);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "task")]
/// Keys of `tasks-fields`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/fields.html#)
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct TasksFields {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `parentId`: `string`.
    pub parent_id: Option<String>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `chatId`: `integer`.
    pub chat_id: Option<i64>,
    /// `mark`: `string`. Values: `N`, `P`, `null`.
    pub mark: Option<String>,
    /// `priority`: `string`. Values: `2`, `1`, `0`.
    pub priority: Option<String>,
    /// `multitask`: `string`. Values: `Y`, `N`.
    pub multitask: Option<bool>,
    /// `notViewed`: `string`. Values: `Y`, `N`.
    pub not_viewed: Option<bool>,
    /// `replicate`: `string`. Values: `Y`, `N`.
    pub replicate: Option<bool>,
    /// `stageId`: `string`.
    pub stage_id: Option<String>,
    /// `sprintId`: `string`.
    pub sprint_id: Option<String>,
    /// `backlogId`: `string`.
    pub backlog_id: Option<String>,
    /// `createdBy`: `string`.
    pub created_by: Option<String>,
    /// `createdDate`: `string`.
    pub created_date: Option<String>,
    /// `responsibleId`: `string`.
    pub responsible_id: Option<String>,
    /// `changedBy`: `string`.
    pub changed_by: Option<String>,
    /// `changedDate`: `string`.
    pub changed_date: Option<String>,
    /// `statusChangedBy`: `string`.
    pub status_changed_by: Option<String>,
    /// `closedBy`: `string`.
    pub closed_by: Option<String>,
    /// `closedDate`: `string`.
    pub closed_date: Option<String>,
    /// `activityDate`: `string`.
    pub activity_date: Option<String>,
    /// `dateStart`: `string`.
    pub date_start: Option<String>,
    /// `deadline`: `string`.
    pub deadline: Option<String>,
    /// `startDatePlan`: `string`.
    pub start_date_plan: Option<String>,
    /// `endDatePlan`: `string`.
    pub end_date_plan: Option<String>,
    /// `guid`: `string`.
    pub guid: Option<String>,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// `commentsCount`: `string`.
    pub comments_count: Option<String>,
    /// `serviceCommentsCount`: `string`.
    pub service_comments_count: Option<String>,
    /// `allowChangeDeadline`: `string`. Values: `Y`, `N`.
    pub allow_change_deadline: Option<bool>,
    /// `allowTimeTracking`: `string`. Values: `Y`, `N`.
    pub allow_time_tracking: Option<bool>,
    /// `taskControl`: `string`. Values: `Y`, `N`.
    pub task_control: Option<bool>,
    /// `addInReport`: `string`. Values: `Y`, `N`.
    pub add_in_report: Option<bool>,
    /// `forkedByTemplateId`: `string`.
    pub forked_by_template_id: Option<String>,
    /// `timeEstimate`: `string`.
    pub time_estimate: Option<String>,
    /// `timeSpentInLogs`: `string`.
    pub time_spent_in_logs: Option<String>,
    /// `matchWorkTime`: `string`. Values: `Y`, `N`.
    pub match_work_time: Option<bool>,
    /// `forumTopicId`: `string`.
    pub forum_topic_id: Option<String>,
    /// `forumId`: `string`.
    pub forum_id: Option<String>,
    /// `siteId`: `string`.
    pub site_id: Option<String>,
    /// `subordinate`: `string`. Values: `Y`, `N`.
    pub subordinate: Option<bool>,
    /// `exchangeModified`: `string`.
    pub exchange_modified: Option<String>,
    /// `exchangeId`: `string`.
    pub exchange_id: Option<String>,
    /// `outlookVersion`: `string`.
    pub outlook_version: Option<String>,
    /// `viewedDate`: `string`.
    pub viewed_date: Option<String>,
    /// `sorting`: `string`.
    pub sorting: Option<String>,
    /// `durationFact`: `string`.
    pub duration_fact: Option<String>,
    /// `isMuted`: `string`. Values: `Y`, `N`.
    pub is_muted: Option<bool>,
    /// `isPinned`: `string`. Values: `Y`, `N`.
    pub is_pinned: Option<bool>,
    /// `isPinnedInGroup`: `string`. Values: `Y`, `N`.
    pub is_pinned_in_group: Option<bool>,
    /// `flowId`: `string`.
    pub flow_id: Option<String>,
    /// `descriptionInBbcode`: `string`. Values: `Y`, `N`.
    pub description_in_bbcode: Option<bool>,
    /// `status`: `string`. Values: `2`, `3`, `4`, `5`, `6`.
    pub status: Option<String>,
    /// `statusChangedDate`: `string`.
    pub status_changed_date: Option<String>,
    /// `durationPlan`: `string`.
    pub duration_plan: Option<String>,
    /// `durationType`: `string`. Values: `secs`, `mins`, `hours`, `days`, `weeks`, `monts`, `years`.
    pub duration_type: Option<String>,
    /// `favorite`: `string`. Values: `Y`, `N`.
    pub favorite: Option<bool>,
    /// `groupId`: `string`.
    pub group_id: Option<String>,
    /// `auditors`: `array`.
    pub auditors: Option<Vec<rt::Value>>,
    /// `accomplices`: `array`.
    pub accomplices: Option<Vec<rt::Value>>,
    /// `checklist`: `object`.
    pub checklist: Option<TasksFieldsChecklist>,
    /// `group`: `object`.
    pub group: Option<TasksFieldsGroup>,
    /// `creator`: `object`.
    pub creator: Option<TasksFieldsCreator>,
    /// `responsible`: `object`.
    pub responsible: Option<TasksFieldsResponsible>,
    /// `accomplicesData`: `array`.
    pub accomplices_data: Option<Vec<TasksFieldsAccomplicesData>>,
    /// `auditorsData`: `object`.
    pub auditors_data: Option<TasksFieldsAuditorsData>,
    /// `newCommentsCount`: `integer`.
    pub new_comments_count: Option<i64>,
    /// `action`: `object`.
    pub action: Option<TasksFieldsAction>,
    /// `checkListTree`: `object`.
    pub check_list_tree: Option<TasksFieldsCheckListTree>,
    /// `checkListCanAdd`: `boolean`.
    pub check_list_can_add: Option<bool>,
    /// `ufCrmTask`: `array`.
    pub uf_crm_task: Option<Vec<rt::Value>>,
    /// `ufTaskWebdavFiles`: `array`.
    pub uf_task_webdav_files: Option<Vec<rt::Value>>,
    /// `ufMailMessage`: `string`.
    pub uf_mail_message: Option<String>,
    /// What no field has taken, such as `UF_*` (`any`).
    pub extra: rt::Map,
}

#[cfg(feature = "task")]
impl rt::Object for TasksFields {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("id", &mut self.id);
        f.text("parentId", &mut self.parent_id);
        f.text("title", &mut self.title);
        f.text("description", &mut self.description);
        f.int("chatId", &mut self.chat_id);
        f.text("mark", &mut self.mark);
        f.text("priority", &mut self.priority);
        f.flag("multitask", &mut self.multitask);
        f.flag("notViewed", &mut self.not_viewed);
        f.flag("replicate", &mut self.replicate);
        f.text("stageId", &mut self.stage_id);
        f.text("sprintId", &mut self.sprint_id);
        f.text("backlogId", &mut self.backlog_id);
        f.text("createdBy", &mut self.created_by);
        f.text("createdDate", &mut self.created_date);
        f.text("responsibleId", &mut self.responsible_id);
        f.text("changedBy", &mut self.changed_by);
        f.text("changedDate", &mut self.changed_date);
        f.text("statusChangedBy", &mut self.status_changed_by);
        f.text("closedBy", &mut self.closed_by);
        f.text("closedDate", &mut self.closed_date);
        f.text("activityDate", &mut self.activity_date);
        f.text("dateStart", &mut self.date_start);
        f.text("deadline", &mut self.deadline);
        f.text("startDatePlan", &mut self.start_date_plan);
        f.text("endDatePlan", &mut self.end_date_plan);
        f.text("guid", &mut self.guid);
        f.text("xmlId", &mut self.xml_id);
        f.text("commentsCount", &mut self.comments_count);
        f.text("serviceCommentsCount", &mut self.service_comments_count);
        f.flag("allowChangeDeadline", &mut self.allow_change_deadline);
        f.flag("allowTimeTracking", &mut self.allow_time_tracking);
        f.flag("taskControl", &mut self.task_control);
        f.flag("addInReport", &mut self.add_in_report);
        f.text("forkedByTemplateId", &mut self.forked_by_template_id);
        f.text("timeEstimate", &mut self.time_estimate);
        f.text("timeSpentInLogs", &mut self.time_spent_in_logs);
        f.flag("matchWorkTime", &mut self.match_work_time);
        f.text("forumTopicId", &mut self.forum_topic_id);
        f.text("forumId", &mut self.forum_id);
        f.text("siteId", &mut self.site_id);
        f.flag("subordinate", &mut self.subordinate);
        f.text("exchangeModified", &mut self.exchange_modified);
        f.text("exchangeId", &mut self.exchange_id);
        f.text("outlookVersion", &mut self.outlook_version);
        f.text("viewedDate", &mut self.viewed_date);
        f.text("sorting", &mut self.sorting);
        f.text("durationFact", &mut self.duration_fact);
        f.flag("isMuted", &mut self.is_muted);
        f.flag("isPinned", &mut self.is_pinned);
        f.flag("isPinnedInGroup", &mut self.is_pinned_in_group);
        f.text("flowId", &mut self.flow_id);
        f.flag("descriptionInBbcode", &mut self.description_in_bbcode);
        f.text("status", &mut self.status);
        f.text("statusChangedDate", &mut self.status_changed_date);
        f.text("durationPlan", &mut self.duration_plan);
        f.text("durationType", &mut self.duration_type);
        f.flag("favorite", &mut self.favorite);
        f.text("groupId", &mut self.group_id);
        f.field("auditors", &mut self.auditors);
        f.field("accomplices", &mut self.accomplices);
        f.field("checklist", &mut self.checklist);
        f.field("group", &mut self.group);
        f.field("creator", &mut self.creator);
        f.field("responsible", &mut self.responsible);
        f.field("accomplicesData", &mut self.accomplices_data);
        f.field("auditorsData", &mut self.auditors_data);
        f.int("newCommentsCount", &mut self.new_comments_count);
        f.field("action", &mut self.action);
        f.field("checkListTree", &mut self.check_list_tree);
        f.flag("checkListCanAdd", &mut self.check_list_can_add);
        f.field("ufCrmTask", &mut self.uf_crm_task);
        f.field("ufTaskWebdavFiles", &mut self.uf_task_webdav_files);
        f.text("ufMailMessage", &mut self.uf_mail_message);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "task")]
/// Keys of `checklist` of `tasks-fields`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct TasksFieldsChecklist {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `taskId`: `string`.
    pub task_id: Option<String>,
    /// `createdBy`: `string`.
    pub created_by: Option<String>,
    /// `parentId`: `string`.
    pub parent_id: Option<String>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `sortIndex`: `string`.
    pub sort_index: Option<String>,
    /// `isComplete`: `string`. Values: `Y`, `N`.
    pub is_complete: Option<bool>,
    /// `isImportant`: `string`. Values: `Y`, `N`.
    pub is_important: Option<bool>,
    /// `toggledBy`: `string`.
    pub toggled_by: Option<String>,
    /// `toggledDate`: `string`.
    pub toggled_date: Option<String>,
    /// `ufChecklistFiles`: `boolean`.
    pub uf_checklist_files: Option<bool>,
    /// `members`: `array`.
    pub members: Option<Vec<rt::Value>>,
    /// `attachments`: `array`.
    pub attachments: Option<Vec<rt::Value>>,
    /// `entityId`: `string`.
    pub entity_id: Option<String>,
    /// `action`: `object`.
    pub action: Option<TasksFieldsChecklistAction>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "task")]
impl rt::Object for TasksFieldsChecklist {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("id", &mut self.id);
        f.text("taskId", &mut self.task_id);
        f.text("createdBy", &mut self.created_by);
        f.text("parentId", &mut self.parent_id);
        f.text("title", &mut self.title);
        f.text("sortIndex", &mut self.sort_index);
        f.flag("isComplete", &mut self.is_complete);
        f.flag("isImportant", &mut self.is_important);
        f.text("toggledBy", &mut self.toggled_by);
        f.text("toggledDate", &mut self.toggled_date);
        f.flag("ufChecklistFiles", &mut self.uf_checklist_files);
        f.field("members", &mut self.members);
        f.field("attachments", &mut self.attachments);
        f.text("entityId", &mut self.entity_id);
        f.field("action", &mut self.action);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "task")]
/// Keys of `checklist.action` of `tasks-fields`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct TasksFieldsChecklistAction {
    /// `modify`: `boolean`.
    pub modify: Option<bool>,
    /// `remove`: `boolean`.
    pub remove: Option<bool>,
    /// `toggle`: `boolean`.
    pub toggle: Option<bool>,
    /// `add`: `boolean`.
    pub add: Option<bool>,
    /// `addAccomplice`: `boolean`.
    pub add_accomplice: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "task")]
impl rt::Object for TasksFieldsChecklistAction {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.flag("modify", &mut self.modify);
        f.flag("remove", &mut self.remove);
        f.flag("toggle", &mut self.toggle);
        f.flag("add", &mut self.add);
        f.flag("addAccomplice", &mut self.add_accomplice);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "task")]
/// Keys of `group` of `tasks-fields`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct TasksFieldsGroup {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `opened`: `boolean`.
    pub opened: Option<bool>,
    /// `membersCount`: `integer`.
    pub members_count: Option<i64>,
    /// `image`: `string`.
    pub image: Option<String>,
    /// `additionalData`: `array`.
    pub additional_data: Option<Vec<rt::Value>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "task")]
impl rt::Object for TasksFieldsGroup {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("id", &mut self.id);
        f.text("name", &mut self.name);
        f.flag("opened", &mut self.opened);
        f.int("membersCount", &mut self.members_count);
        f.text("image", &mut self.image);
        f.field("additionalData", &mut self.additional_data);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "task")]
/// Keys of `creator` of `tasks-fields`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct TasksFieldsCreator {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `link`: `string`.
    pub link: Option<String>,
    /// `icon`: `string`.
    pub icon: Option<String>,
    /// `workPosition`: `string`.
    pub work_position: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "task")]
impl rt::Object for TasksFieldsCreator {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("id", &mut self.id);
        f.text("name", &mut self.name);
        f.text("link", &mut self.link);
        f.text("icon", &mut self.icon);
        f.text("workPosition", &mut self.work_position);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "task")]
/// Keys of `responsible` of `tasks-fields`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct TasksFieldsResponsible {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `link`: `string`.
    pub link: Option<String>,
    /// `icon`: `string`.
    pub icon: Option<String>,
    /// `workPosition`: `string`.
    pub work_position: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "task")]
impl rt::Object for TasksFieldsResponsible {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("id", &mut self.id);
        f.text("name", &mut self.name);
        f.text("link", &mut self.link);
        f.text("icon", &mut self.icon);
        f.text("workPosition", &mut self.work_position);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "task")]
/// Keys of `accomplicesData` of `tasks-fields`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct TasksFieldsAccomplicesData {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `link`: `string`.
    pub link: Option<String>,
    /// `icon`: `string`.
    pub icon: Option<String>,
    /// `workPosition`: `string`.
    pub work_position: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "task")]
impl rt::Object for TasksFieldsAccomplicesData {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("id", &mut self.id);
        f.text("name", &mut self.name);
        f.text("link", &mut self.link);
        f.text("icon", &mut self.icon);
        f.text("workPosition", &mut self.work_position);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "task")]
/// Keys of `auditorsData` of `tasks-fields`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct TasksFieldsAuditorsData {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `link`: `string`.
    pub link: Option<String>,
    /// `icon`: `string`.
    pub icon: Option<String>,
    /// `workPosition`: `string`.
    pub work_position: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "task")]
impl rt::Object for TasksFieldsAuditorsData {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("id", &mut self.id);
        f.text("name", &mut self.name);
        f.text("link", &mut self.link);
        f.text("icon", &mut self.icon);
        f.text("workPosition", &mut self.work_position);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "task")]
/// Keys of `action` of `tasks-fields`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct TasksFieldsAction {
    /// `accept`: `boolean`.
    pub accept: Option<bool>,
    /// `decline`: `boolean`.
    pub decline: Option<bool>,
    /// `complete`: `boolean`.
    pub complete: Option<bool>,
    /// `approve`: `boolean`.
    pub approve: Option<bool>,
    /// `disapprove`: `boolean`.
    pub disapprove: Option<bool>,
    /// `start`: `boolean`.
    pub start: Option<bool>,
    /// `pause`: `boolean`.
    pub pause: Option<bool>,
    /// `delegate`: `boolean`.
    pub delegate: Option<bool>,
    /// `remove`: `boolean`.
    pub remove: Option<bool>,
    /// `edit`: `boolean`.
    pub edit: Option<bool>,
    /// `defer`: `boolean`.
    pub defer: Option<bool>,
    /// `renew`: `boolean`.
    pub renew: Option<bool>,
    /// `create`: `boolean`.
    pub create: Option<bool>,
    /// `changeDeadline`: `boolean`.
    pub change_deadline: Option<bool>,
    /// `checklistAddItems`: `boolean`.
    pub checklist_add_items: Option<bool>,
    /// `addFavorite`: `boolean`.
    pub add_favorite: Option<bool>,
    /// `deleteFavorite`: `boolean`.
    pub delete_favorite: Option<bool>,
    /// `rate`: `boolean`.
    pub rate: Option<bool>,
    /// `take`: `boolean`.
    pub take: Option<bool>,
    /// `checklist.reorder`: `boolean`.
    pub checklist_reorder: Option<bool>,
    /// `elapsedtime.add`: `boolean`.
    pub elapsedtime_add: Option<bool>,
    /// `dayplan.timer.toggle`: `boolean`.
    pub dayplan_timer_toggle: Option<bool>,
    /// `checklist.add`: `boolean`.
    pub checklist_add: Option<bool>,
    /// `favorite.add`: `boolean`.
    pub favorite_add: Option<bool>,
    /// `favorite.delete`: `boolean`.
    pub favorite_delete: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "task")]
impl rt::Object for TasksFieldsAction {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.flag("accept", &mut self.accept);
        f.flag("decline", &mut self.decline);
        f.flag("complete", &mut self.complete);
        f.flag("approve", &mut self.approve);
        f.flag("disapprove", &mut self.disapprove);
        f.flag("start", &mut self.start);
        f.flag("pause", &mut self.pause);
        f.flag("delegate", &mut self.delegate);
        f.flag("remove", &mut self.remove);
        f.flag("edit", &mut self.edit);
        f.flag("defer", &mut self.defer);
        f.flag("renew", &mut self.renew);
        f.flag("create", &mut self.create);
        f.flag("changeDeadline", &mut self.change_deadline);
        f.flag("checklistAddItems", &mut self.checklist_add_items);
        f.flag("addFavorite", &mut self.add_favorite);
        f.flag("deleteFavorite", &mut self.delete_favorite);
        f.flag("rate", &mut self.rate);
        f.flag("take", &mut self.take);
        f.flag("checklist.reorder", &mut self.checklist_reorder);
        f.flag("elapsedtime.add", &mut self.elapsedtime_add);
        f.flag("dayplan.timer.toggle", &mut self.dayplan_timer_toggle);
        f.flag("checklist.add", &mut self.checklist_add);
        f.flag("favorite.add", &mut self.favorite_add);
        f.flag("favorite.delete", &mut self.favorite_delete);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "task")]
/// Keys of `checkListTree` of `tasks-fields`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct TasksFieldsCheckListTree {
    /// `nodeId`: `integer`.
    pub node_id: Option<i64>,
    /// `fields`: `object`.
    pub fields: Option<TasksFieldsCheckListTreeFields>,
    /// `action`: `array`.
    pub action: Option<Vec<rt::Value>>,
    /// `descendants`: `array`.
    pub descendants: Option<Vec<rt::Value>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "task")]
impl rt::Object for TasksFieldsCheckListTree {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("nodeId", &mut self.node_id);
        f.field("fields", &mut self.fields);
        f.field("action", &mut self.action);
        f.field("descendants", &mut self.descendants);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "task")]
/// Keys of `checkListTree.fields` of `tasks-fields`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct TasksFieldsCheckListTreeFields {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `copiedId`: `string`.
    pub copied_id: Option<String>,
    /// `entityId`: `string`.
    pub entity_id: Option<String>,
    /// `userId`: `integer`.
    pub user_id: Option<i64>,
    /// `createdBy`: `string`.
    pub created_by: Option<String>,
    /// `parentId`: `string`.
    pub parent_id: Option<String>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `sortIndex`: `string`.
    pub sort_index: Option<String>,
    /// `displaySortIndex`: `string`.
    pub display_sort_index: Option<String>,
    /// `isComplete`: `boolean`.
    pub is_complete: Option<bool>,
    /// `isImportant`: `boolean`.
    pub is_important: Option<bool>,
    /// `completedCount`: `integer`.
    pub completed_count: Option<i64>,
    /// `members`: `array`.
    pub members: Option<Vec<rt::Value>>,
    /// `attachments`: `array`.
    pub attachments: Option<Vec<rt::Value>>,
    /// `nodeId`: `string`.
    pub node_id: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "task")]
impl rt::Object for TasksFieldsCheckListTreeFields {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("id", &mut self.id);
        f.text("copiedId", &mut self.copied_id);
        f.text("entityId", &mut self.entity_id);
        f.int("userId", &mut self.user_id);
        f.text("createdBy", &mut self.created_by);
        f.text("parentId", &mut self.parent_id);
        f.text("title", &mut self.title);
        f.text("sortIndex", &mut self.sort_index);
        f.text("displaySortIndex", &mut self.display_sort_index);
        f.flag("isComplete", &mut self.is_complete);
        f.flag("isImportant", &mut self.is_important);
        f.int("completedCount", &mut self.completed_count);
        f.field("members", &mut self.members);
        f.field("attachments", &mut self.attachments);
        f.text("nodeId", &mut self.node_id);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "task")]
/// Keys of `tasks-template-fields`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/template/fields.html#)
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct TasksTemplateFieldsInput(rt::Params);

#[cfg(feature = "task")]
impl TasksTemplateFieldsInput {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ID`: `integer`.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("ID", value))
    }

    /// `PARENT_ID`: `integer`. Default: `0`.
    #[inline]
    pub fn parent_id(self, value: i64) -> Self {
        Self(self.0.int("PARENT_ID", value))
    }

    /// `TITLE`: `string`.
    #[inline]
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TITLE", value.into()))
    }

    /// `DESCRIPTION`: `string`.
    #[inline]
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DESCRIPTION", value.into()))
    }

    /// `PRIORITY`: `enum`.
    #[inline]
    pub fn priority(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PRIORITY", value.into()))
    }

    /// `GROUP_ID`: `integer`. Default: `0`.
    #[inline]
    pub fn group_id(self, value: i64) -> Self {
        Self(self.0.int("GROUP_ID", value))
    }

    /// `STAGE_ID`: `integer`. Default: `0`.
    #[inline]
    pub fn stage_id(self, value: i64) -> Self {
        Self(self.0.int("STAGE_ID", value))
    }

    /// `CREATED_BY`: `integer`.
    #[inline]
    pub fn created_by(self, value: i64) -> Self {
        Self(self.0.int("CREATED_BY", value))
    }

    /// `RESPONSIBLE_ID`: `integer`.
    #[inline]
    pub fn responsible_id(self, value: i64) -> Self {
        Self(self.0.int("RESPONSIBLE_ID", value))
    }

    /// `DEPENDS_ON`: `array`.
    #[inline]
    pub fn depends_on(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("DEPENDS_ON", value.into()))
    }

    /// `RESPONSIBLES`: `array`.
    #[inline]
    pub fn responsibles(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("RESPONSIBLES", value.into()))
    }

    /// `ACCOMPLICES`: `array`.
    #[inline]
    pub fn accomplices(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ACCOMPLICES", value.into()))
    }

    /// `AUDITORS`: `array`.
    #[inline]
    pub fn auditors(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("AUDITORS", value.into()))
    }

    /// `STATUS`: `enum`.
    #[inline]
    pub fn status(self, value: impl Into<String>) -> Self {
        Self(self.0.text("STATUS", value.into()))
    }

    /// `MULTITASK`: `enum`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn multitask(self, value: bool) -> Self {
        Self(self.0.yes_no("MULTITASK", value))
    }

    /// `REPLICATE`: `enum`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn replicate(self, value: bool) -> Self {
        Self(self.0.yes_no("REPLICATE", value))
    }

    /// `SITE_ID`: `string`.
    #[inline]
    pub fn site_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SITE_ID", value.into()))
    }

    /// `TASK_CONTROL`: `enum`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn task_control(self, value: bool) -> Self {
        Self(self.0.yes_no("TASK_CONTROL", value))
    }

    /// `ADD_IN_REPORT`: `enum`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn add_in_report(self, value: bool) -> Self {
        Self(self.0.yes_no("ADD_IN_REPORT", value))
    }

    /// `XML_ID`: `string`. Default: `null`.
    #[inline]
    pub fn xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("XML_ID", value.into()))
    }

    /// `DEADLINE_AFTER`: `datetime`. Default: `null`.
    #[inline]
    pub fn deadline_after(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DEADLINE_AFTER", value.into()))
    }

    /// `START_DATE_PLAN_AFTER`: `datetime`. Default: `null`.
    #[inline]
    pub fn start_date_plan_after(self, value: impl Into<String>) -> Self {
        Self(self.0.text("START_DATE_PLAN_AFTER", value.into()))
    }

    /// `END_DATE_PLAN_AFTER`: `datetime`. Default: `null`.
    #[inline]
    pub fn end_date_plan_after(self, value: impl Into<String>) -> Self {
        Self(self.0.text("END_DATE_PLAN_AFTER", value.into()))
    }

    /// `TPARAM_TYPE`: `enum`. Default: `0`.
    #[inline]
    pub fn tparam_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TPARAM_TYPE", value.into()))
    }

    /// `TPARAM_REPLICATION_COUNT`: `integer`. Default: `0`.
    #[inline]
    pub fn tparam_replication_count(self, value: i64) -> Self {
        Self(self.0.int("TPARAM_REPLICATION_COUNT", value))
    }

    /// `REPLICATE_PARAMS`: `object`.
    #[inline]
    pub fn replicate_params(
        self,
        value: TasksTemplateFieldsInputReplicateParams,
    ) -> Self {
        Self(self.0.object("REPLICATE_PARAMS", value.into()))
    }

    /// `BASE_TEMPLATE_ID`: `integer`. Default: `null`.
    #[inline]
    pub fn base_template_id(self, value: i64) -> Self {
        Self(self.0.int("BASE_TEMPLATE_ID", value))
    }

    /// `TEMPLATE_CHILDREN_COUNT`: `integer`. Default: `null`.
    #[inline]
    pub fn template_children_count(self, value: i64) -> Self {
        Self(self.0.int("TEMPLATE_CHILDREN_COUNT", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "task")]
impl From<TasksTemplateFieldsInput> for rt::Params {
    #[inline]
    fn from(object: TasksTemplateFieldsInput) -> Self {
        object.0
    }
}

#[cfg(feature = "task")]
/// Keys of `REPLICATE_PARAMS` of `tasks-template-fields`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct TasksTemplateFieldsInputReplicateParams(rt::Params);

#[cfg(feature = "task")]
impl TasksTemplateFieldsInputReplicateParams {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `PERIOD`: `string`. Values: `daily`, `weekly`, `monthly`, `yearly`. With:
    /// `General Replication Parameters`.
    #[inline]
    pub fn period(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PERIOD", value.into()))
    }

    /// `START_DATE`: `datetime`. With: `General Replication Parameters`.
    #[inline]
    pub fn start_date(self, value: impl Into<String>) -> Self {
        Self(self.0.text("START_DATE", value.into()))
    }

    /// `TIME`: `string`. Default: `05:00`. With: `General Replication Parameters`.
    #[inline]
    pub fn time(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TIME", value.into()))
    }

    /// `REPEAT_TILL`: `string`. Values: `endless`, `times`, `date`. With: `General Replication Parameters`.
    #[inline]
    pub fn repeat_till(self, value: impl Into<String>) -> Self {
        Self(self.0.text("REPEAT_TILL", value.into()))
    }

    /// `TIMES`: `integer`. With: `General Replication Parameters`.
    #[inline]
    pub fn times(self, value: i64) -> Self {
        Self(self.0.int("TIMES", value))
    }

    /// `END_DATE`: `datetime`. With: `General Replication Parameters`.
    #[inline]
    pub fn end_date(self, value: impl Into<String>) -> Self {
        Self(self.0.text("END_DATE", value.into()))
    }

    /// `NEXT_EXECUTION_TIME`: `datetime`. With: `General Replication Parameters`.
    #[inline]
    pub fn next_execution_time(self, value: impl Into<String>) -> Self {
        Self(self.0.text("NEXT_EXECUTION_TIME", value.into()))
    }

    /// `DEADLINE_OFFSET`: `integer`. With: `General Replication Parameters`.
    #[inline]
    pub fn deadline_offset(self, value: i64) -> Self {
        Self(self.0.int("DEADLINE_OFFSET", value))
    }

    /// `EVERY_DAY`: `integer`. With: `Parameters for Daily Repetition PERIOD = daily`.
    #[inline]
    pub fn every_day(self, value: i64) -> Self {
        Self(self.0.int("EVERY_DAY", value))
    }

    /// `WORKDAY_ONLY`: `string`. Values: `Y`, `N`. With: `Parameters for Daily Repetition PERIOD = daily`.
    #[inline]
    pub fn workday_only(self, value: bool) -> Self {
        Self(self.0.yes_no("WORKDAY_ONLY", value))
    }

    /// `DAILY_MONTH_INTERVAL`: `integer`. With: `Parameters for Daily Repetition PERIOD = daily`.
    #[inline]
    pub fn daily_month_interval(self, value: i64) -> Self {
        Self(self.0.int("DAILY_MONTH_INTERVAL", value))
    }

    /// `EVERY_WEEK`: `integer`. With: `Parameters for Weekly Repetition PERIOD = weekly`.
    #[inline]
    pub fn every_week(self, value: i64) -> Self {
        Self(self.0.int("EVERY_WEEK", value))
    }

    /// `WEEK_DAYS`: `array`. With: `Parameters for Weekly Repetition PERIOD = weekly`.
    #[inline]
    pub fn week_days(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("WEEK_DAYS", value.into()))
    }

    /// `MONTHLY_TYPE`: `integer`. Values: `1`, `2`. With:
    /// `Parameters for Monthly Repetition PERIOD = monthly`.
    #[inline]
    pub fn monthly_type(self, value: i64) -> Self {
        Self(self.0.int("MONTHLY_TYPE", value))
    }

    /// `MONTHLY_DAY_NUM`: `integer`. With: `Parameters for Monthly Repetition PERIOD = monthly`.
    #[inline]
    pub fn monthly_day_num(self, value: i64) -> Self {
        Self(self.0.int("MONTHLY_DAY_NUM", value))
    }

    /// `MONTHLY_MONTH_NUM_1`: `integer`. With: `Parameters for Monthly Repetition PERIOD = monthly`.
    #[inline]
    pub fn monthly_month_num_1(self, value: i64) -> Self {
        Self(self.0.int("MONTHLY_MONTH_NUM_1", value))
    }

    /// `MONTHLY_WEEK_DAY_NUM`: `integer`. With: `Parameters for Monthly Repetition PERIOD = monthly`.
    #[inline]
    pub fn monthly_week_day_num(self, value: i64) -> Self {
        Self(self.0.int("MONTHLY_WEEK_DAY_NUM", value))
    }

    /// `MONTHLY_WEEK_DAY`: `integer`. With: `Parameters for Monthly Repetition PERIOD = monthly`.
    #[inline]
    pub fn monthly_week_day(self, value: i64) -> Self {
        Self(self.0.int("MONTHLY_WEEK_DAY", value))
    }

    /// `MONTHLY_MONTH_NUM_2`: `integer`. With: `Parameters for Monthly Repetition PERIOD = monthly`.
    #[inline]
    pub fn monthly_month_num_2(self, value: i64) -> Self {
        Self(self.0.int("MONTHLY_MONTH_NUM_2", value))
    }

    /// `YEARLY_TYPE`: `integer`. Values: `1`, `2`. With:
    /// `Parameters for Yearly Repetition PERIOD = yearly`.
    #[inline]
    pub fn yearly_type(self, value: i64) -> Self {
        Self(self.0.int("YEARLY_TYPE", value))
    }

    /// `YEARLY_DAY_NUM`: `integer`. With: `Parameters for Yearly Repetition PERIOD = yearly`.
    #[inline]
    pub fn yearly_day_num(self, value: i64) -> Self {
        Self(self.0.int("YEARLY_DAY_NUM", value))
    }

    /// `YEARLY_MONTH_1`: `integer`. With: `Parameters for Yearly Repetition PERIOD = yearly`.
    #[inline]
    pub fn yearly_month_1(self, value: i64) -> Self {
        Self(self.0.int("YEARLY_MONTH_1", value))
    }

    /// `YEARLY_WEEK_DAY_NUM`: `integer`. With: `Parameters for Yearly Repetition PERIOD = yearly`.
    #[inline]
    pub fn yearly_week_day_num(self, value: i64) -> Self {
        Self(self.0.int("YEARLY_WEEK_DAY_NUM", value))
    }

    /// `YEARLY_WEEK_DAY`: `integer`. With: `Parameters for Yearly Repetition PERIOD = yearly`.
    #[inline]
    pub fn yearly_week_day(self, value: i64) -> Self {
        Self(self.0.int("YEARLY_WEEK_DAY", value))
    }

    /// `YEARLY_MONTH_2`: `integer`. With: `Parameters for Yearly Repetition PERIOD = yearly`.
    #[inline]
    pub fn yearly_month_2(self, value: i64) -> Self {
        Self(self.0.int("YEARLY_MONTH_2", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "task")]
impl From<TasksTemplateFieldsInputReplicateParams> for rt::Params {
    #[inline]
    fn from(object: TasksTemplateFieldsInputReplicateParams) -> Self {
        object.0
    }
}

#[cfg(feature = "crm")]
/// Keys of `type`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/data-types.html#type)
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct TypeInput(rt::Params);

#[cfg(feature = "crm")]
impl TypeInput {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// `title`: `string`.
    #[inline]
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("title", value.into()))
    }

    /// `code`: `string`.
    #[inline]
    pub fn code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("code", value.into()))
    }

    /// `createdBy`: `integer`.
    #[inline]
    pub fn created_by(self, value: i64) -> Self {
        Self(self.0.int("createdBy", value))
    }

    /// `entityTypeId`: `integer`.
    #[inline]
    pub fn entity_type_id(self, value: i64) -> Self {
        Self(self.0.int("entityTypeId", value))
    }

    /// `isCategoriesEnabled`: `boolean`.
    #[inline]
    pub fn is_categories_enabled(self, value: bool) -> Self {
        Self(self.0.flag("isCategoriesEnabled", value))
    }

    /// `isStagesEnabled`: `boolean`.
    #[inline]
    pub fn is_stages_enabled(self, value: bool) -> Self {
        Self(self.0.flag("isStagesEnabled", value))
    }

    /// `isBeginCloseDatesEnabled`: `boolean`.
    #[inline]
    pub fn is_begin_close_dates_enabled(self, value: bool) -> Self {
        Self(self.0.flag("isBeginCloseDatesEnabled", value))
    }

    /// `isClientEnabled`: `boolean`.
    #[inline]
    pub fn is_client_enabled(self, value: bool) -> Self {
        Self(self.0.flag("isClientEnabled", value))
    }

    /// `isUseInUserfieldEnabled`: `boolean`.
    #[inline]
    pub fn is_use_in_userfield_enabled(self, value: bool) -> Self {
        Self(self.0.flag("isUseInUserfieldEnabled", value))
    }

    /// `isLinkWithProductsEnabled`: `boolean`.
    #[inline]
    pub fn is_link_with_products_enabled(self, value: bool) -> Self {
        Self(self.0.flag("isLinkWithProductsEnabled", value))
    }

    /// `isMycompanyEnabled`: `boolean`.
    #[inline]
    pub fn is_mycompany_enabled(self, value: bool) -> Self {
        Self(self.0.flag("isMycompanyEnabled", value))
    }

    /// `isDocumentsEnabled`: `boolean`.
    #[inline]
    pub fn is_documents_enabled(self, value: bool) -> Self {
        Self(self.0.flag("isDocumentsEnabled", value))
    }

    /// `isSourceEnabled`: `boolean`.
    #[inline]
    pub fn is_source_enabled(self, value: bool) -> Self {
        Self(self.0.flag("isSourceEnabled", value))
    }

    /// `isObserversEnabled`: `boolean`.
    #[inline]
    pub fn is_observers_enabled(self, value: bool) -> Self {
        Self(self.0.flag("isObserversEnabled", value))
    }

    /// `isRecyclebinEnabled`: `boolean`.
    #[inline]
    pub fn is_recyclebin_enabled(self, value: bool) -> Self {
        Self(self.0.flag("isRecyclebinEnabled", value))
    }

    /// `isAutomationEnabled`: `boolean`.
    #[inline]
    pub fn is_automation_enabled(self, value: bool) -> Self {
        Self(self.0.flag("isAutomationEnabled", value))
    }

    /// `isBizProcEnabled`: `boolean`.
    #[inline]
    pub fn is_biz_proc_enabled(self, value: bool) -> Self {
        Self(self.0.flag("isBizProcEnabled", value))
    }

    /// `isSetOpenPermissions`: `boolean`.
    #[inline]
    pub fn is_set_open_permissions(self, value: bool) -> Self {
        Self(self.0.flag("isSetOpenPermissions", value))
    }

    /// `isPaymentsEnabled`: `boolean`.
    #[inline]
    pub fn is_payments_enabled(self, value: bool) -> Self {
        Self(self.0.flag("isPaymentsEnabled", value))
    }

    /// `isCountersEnabled`: `boolean`.
    #[inline]
    pub fn is_counters_enabled(self, value: bool) -> Self {
        Self(self.0.flag("isCountersEnabled", value))
    }

    /// `createdTime`: `datetime`.
    #[inline]
    pub fn created_time(self, value: impl Into<String>) -> Self {
        Self(self.0.text("createdTime", value.into()))
    }

    /// `updatedTime`: `datetime`.
    #[inline]
    pub fn updated_time(self, value: impl Into<String>) -> Self {
        Self(self.0.text("updatedTime", value.into()))
    }

    /// `updatedBy`: `integer`.
    #[inline]
    pub fn updated_by(self, value: i64) -> Self {
        Self(self.0.int("updatedBy", value))
    }

    /// `relations`: `object`.
    #[inline]
    pub fn relations(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("relations", value.into()))
    }

    /// `linkedUserFields`: `object`.
    #[inline]
    pub fn linked_user_fields(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("linkedUserFields", value.into()))
    }

    /// `customSections`: `array`.
    #[inline]
    pub fn custom_sections(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("customSections", value.into()))
    }

    /// `customSectionId`: `integer`.
    #[inline]
    pub fn custom_section_id(self, value: i64) -> Self {
        Self(self.0.int("customSectionId", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "crm")]
impl From<TypeInput> for rt::Params {
    #[inline]
    fn from(object: TypeInput) -> Self {
        object.0
    }
}

#[cfg(feature = "crm")]
impl From<TypeInput> for rt::Value {
    #[inline]
    fn from(object: TypeInput) -> Self {
        object.0.into_value()
    }
}

#[cfg(feature = "crm")]
/// Keys of `type`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/data-types.html#type)
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Type {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `createdBy`: `integer`.
    pub created_by: Option<i64>,
    /// `entityTypeId`: `integer`.
    pub entity_type_id: Option<i64>,
    /// `isCategoriesEnabled`: `boolean`.
    pub is_categories_enabled: Option<bool>,
    /// `isStagesEnabled`: `boolean`.
    pub is_stages_enabled: Option<bool>,
    /// `isBeginCloseDatesEnabled`: `boolean`.
    pub is_begin_close_dates_enabled: Option<bool>,
    /// `isClientEnabled`: `boolean`.
    pub is_client_enabled: Option<bool>,
    /// `isUseInUserfieldEnabled`: `boolean`.
    pub is_use_in_userfield_enabled: Option<bool>,
    /// `isLinkWithProductsEnabled`: `boolean`.
    pub is_link_with_products_enabled: Option<bool>,
    /// `isMycompanyEnabled`: `boolean`.
    pub is_mycompany_enabled: Option<bool>,
    /// `isDocumentsEnabled`: `boolean`.
    pub is_documents_enabled: Option<bool>,
    /// `isSourceEnabled`: `boolean`.
    pub is_source_enabled: Option<bool>,
    /// `isObserversEnabled`: `boolean`.
    pub is_observers_enabled: Option<bool>,
    /// `isRecyclebinEnabled`: `boolean`.
    pub is_recyclebin_enabled: Option<bool>,
    /// `isAutomationEnabled`: `boolean`.
    pub is_automation_enabled: Option<bool>,
    /// `isBizProcEnabled`: `boolean`.
    pub is_biz_proc_enabled: Option<bool>,
    /// `isSetOpenPermissions`: `boolean`.
    pub is_set_open_permissions: Option<bool>,
    /// `isPaymentsEnabled`: `boolean`.
    pub is_payments_enabled: Option<bool>,
    /// `isCountersEnabled`: `boolean`.
    pub is_counters_enabled: Option<bool>,
    /// `createdTime`: `datetime`.
    pub created_time: Option<String>,
    /// `updatedTime`: `datetime`.
    pub updated_time: Option<String>,
    /// `updatedBy`: `integer`.
    pub updated_by: Option<i64>,
    /// `relations`: `object`.
    pub relations: Option<rt::Map>,
    /// `linkedUserFields`: `object`.
    pub linked_user_fields: Option<rt::Map>,
    /// `customSections`: `array`.
    pub custom_sections: Option<Vec<rt::Value>>,
    /// `customSectionId`: `integer`.
    pub custom_section_id: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "crm")]
impl rt::Object for Type {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.text("title", &mut self.title);
        f.text("code", &mut self.code);
        f.int("createdBy", &mut self.created_by);
        f.int("entityTypeId", &mut self.entity_type_id);
        f.flag("isCategoriesEnabled", &mut self.is_categories_enabled);
        f.flag("isStagesEnabled", &mut self.is_stages_enabled);
        f.flag("isBeginCloseDatesEnabled", &mut self.is_begin_close_dates_enabled);
        f.flag("isClientEnabled", &mut self.is_client_enabled);
        f.flag("isUseInUserfieldEnabled", &mut self.is_use_in_userfield_enabled);
        f.flag("isLinkWithProductsEnabled", &mut self.is_link_with_products_enabled);
        f.flag("isMycompanyEnabled", &mut self.is_mycompany_enabled);
        f.flag("isDocumentsEnabled", &mut self.is_documents_enabled);
        f.flag("isSourceEnabled", &mut self.is_source_enabled);
        f.flag("isObserversEnabled", &mut self.is_observers_enabled);
        f.flag("isRecyclebinEnabled", &mut self.is_recyclebin_enabled);
        f.flag("isAutomationEnabled", &mut self.is_automation_enabled);
        f.flag("isBizProcEnabled", &mut self.is_biz_proc_enabled);
        f.flag("isSetOpenPermissions", &mut self.is_set_open_permissions);
        f.flag("isPaymentsEnabled", &mut self.is_payments_enabled);
        f.flag("isCountersEnabled", &mut self.is_counters_enabled);
        f.text("createdTime", &mut self.created_time);
        f.text("updatedTime", &mut self.updated_time);
        f.int("updatedBy", &mut self.updated_by);
        f.field("relations", &mut self.relations);
        f.field("linkedUserFields", &mut self.linked_user_fields);
        f.field("customSections", &mut self.custom_sections);
        f.int("customSectionId", &mut self.custom_section_id);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "crm")]
/// Keys of `type.linkedUserFields`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/data-types.html#typelinkeduserfields)
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct TypeLinkedUserFieldsInput(rt::Params);

#[cfg(feature = "crm")]
impl TypeLinkedUserFieldsInput {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `CALENDAR_EVENT|UF_CRM_CAL_EVENT`: `boolean`.
    #[inline]
    pub fn calendar_event_uf_crm_cal_event(self, value: bool) -> Self {
        Self(self.0.flag("CALENDAR_EVENT|UF_CRM_CAL_EVENT", value))
    }

    /// `TASKS_TASK|UF_CRM_TASK`: `boolean`.
    #[inline]
    pub fn tasks_task_uf_crm_task(self, value: bool) -> Self {
        Self(self.0.flag("TASKS_TASK|UF_CRM_TASK", value))
    }

    /// `TASKS_TASK_TEMPLATE|UF_CRM_TASK`: `boolean`.
    #[inline]
    pub fn tasks_task_template_uf_crm_task(self, value: bool) -> Self {
        Self(self.0.flag("TASKS_TASK_TEMPLATE|UF_CRM_TASK", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "crm")]
impl From<TypeLinkedUserFieldsInput> for rt::Params {
    #[inline]
    fn from(object: TypeLinkedUserFieldsInput) -> Self {
        object.0
    }
}

#[cfg(feature = "crm")]
/// Keys of `type.relations`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/data-types.html#typerelations)
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct TypeRelationsInput(rt::Params);

#[cfg(feature = "crm")]
impl TypeRelationsInput {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `parent`: `relation[]`.
    #[inline]
    pub fn parent(self, value: impl IntoIterator<Item = RelationInput>) -> Self {
        Self(self.0.objects("parent", value))
    }

    /// `child`: `relation[]`.
    #[inline]
    pub fn child(self, value: impl IntoIterator<Item = RelationInput>) -> Self {
        Self(self.0.objects("child", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "crm")]
impl From<TypeRelationsInput> for rt::Params {
    #[inline]
    fn from(object: TypeRelationsInput) -> Self {
        object.0
    }
}

#[cfg(feature = "crm")]
/// Keys of `uf_enum_element`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/data-types.html#uf_enum_element)
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UfEnumElementInput(rt::Params);

#[cfg(feature = "crm")]
impl UfEnumElementInput {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ID`: `integer`.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("ID", value))
    }

    /// `VALUE`: `string`.
    #[inline]
    pub fn value(self, value: impl Into<String>) -> Self {
        Self(self.0.text("VALUE", value.into()))
    }

    /// `DEF`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn def(self, value: bool) -> Self {
        Self(self.0.yes_no("DEF", value))
    }

    /// `SORT`: `integer`.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("SORT", value))
    }

    /// `XML_ID`: `string`.
    #[inline]
    pub fn xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("XML_ID", value.into()))
    }

    /// `DEL`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn del(self, value: bool) -> Self {
        Self(self.0.yes_no("DEL", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "crm")]
impl From<UfEnumElementInput> for rt::Params {
    #[inline]
    fn from(object: UfEnumElementInput) -> Self {
        object.0
    }
}

#[cfg(feature = "crm")]
impl From<UfEnumElementInput> for rt::Value {
    #[inline]
    fn from(object: UfEnumElementInput) -> Self {
        object.0.into_value()
    }
}

#[cfg(feature = "crm")]
/// Keys of `uf_enum_element`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/data-types.html#uf_enum_element)
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct UfEnumElement {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `VALUE`: `string`.
    pub value: Option<String>,
    /// `DEF`: `char`. Values: `Y`, `N`.
    pub def: Option<bool>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// `XML_ID`: `string`.
    pub xml_id: Option<String>,
    /// `DEL`: `char`. Values: `Y`, `N`.
    pub del: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "crm")]
impl rt::Object for UfEnumElement {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("ID", &mut self.id);
        f.text("VALUE", &mut self.value);
        f.flag("DEF", &mut self.def);
        f.int("SORT", &mut self.sort);
        f.text("XML_ID", &mut self.xml_id);
        f.flag("DEL", &mut self.del);
        f.rest(&mut self.extra);
    }
}
