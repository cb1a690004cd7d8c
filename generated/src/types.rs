// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Objects that several methods share.

use bitrix24_runtime as rt;

#[cfg(feature = "crm")]
/// Keys of `action.parameters-for-opening-the-application-slider`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/structure/action.html#parameters-for-opening-the-application-slider)
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ActionParametersForOpeningTheApplicationSliderInput(rt::Params);

#[cfg(feature = "crm")]
impl ActionParametersForOpeningTheApplicationSliderInput {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `width`: `integer`.
    #[inline]
    pub fn width(self, value: i64) -> Self {
        Self(self.0.int("width", value))
    }

    /// `leftBoundary`: `integer`.
    #[inline]
    pub fn left_boundary(self, value: i64) -> Self {
        Self(self.0.int("leftBoundary", value))
    }

    /// `title`: `string`.
    #[inline]
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("title", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "crm")]
impl From<ActionParametersForOpeningTheApplicationSliderInput> for rt::Params {
    #[inline]
    fn from(object: ActionParametersForOpeningTheApplicationSliderInput) -> Self {
        object.0
    }
}

#[cfg(feature = "crm")]
impl From<ActionParametersForOpeningTheApplicationSliderInput> for rt::Value {
    #[inline]
    fn from(object: ActionParametersForOpeningTheApplicationSliderInput) -> Self {
        object.0.into_value()
    }
}

#[cfg(feature = "crm")]
/// Keys of `action.parameters-for-opening-the-application-slider`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/structure/action.html#parameters-for-opening-the-application-slider)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActionParametersForOpeningTheApplicationSlider {
    /// `width`: `integer`.
    pub width: Option<i64>,
    /// `leftBoundary`: `integer`.
    pub left_boundary: Option<i64>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "crm")]
impl ::std::fmt::Debug for ActionParametersForOpeningTheApplicationSlider {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ActionParametersForOpeningTheApplicationSlider", self, f)
    }
}

#[cfg(feature = "crm")]
impl rt::Object for ActionParametersForOpeningTheApplicationSlider {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("width", &mut self.width);
        f.int("leftBoundary", &mut self.left_boundary);
        f.text("title", &mut self.title);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "crm")]
/// Keys of `body.parameters-of-the-bodydto-object`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/structure/body.html#parameters-of-the-bodydto-object)
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct BodyParametersOfTheBodydtoObjectInput(rt::Params);

#[cfg(feature = "crm")]
impl BodyParametersOfTheBodydtoObjectInput {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `logo`: `LogoDto`. Required.
    #[inline]
    pub fn logo(self, value: BodyParametersOfTheBodydtoObjectInputLogo) -> Self {
        Self(self.0.object("logo", value.into()))
    }

    /// `blocks`: `ContentBlockDto`. In examples: `object`.
    ///
    /// See [`BodyParametersOfTheBodydtoObjectInputBlocksEntry`].
    #[inline]
    pub fn blocks(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("blocks", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "crm")]
impl From<BodyParametersOfTheBodydtoObjectInput> for rt::Params {
    #[inline]
    fn from(object: BodyParametersOfTheBodydtoObjectInput) -> Self {
        object.0
    }
}

#[cfg(feature = "crm")]
impl From<BodyParametersOfTheBodydtoObjectInput> for rt::Value {
    #[inline]
    fn from(object: BodyParametersOfTheBodydtoObjectInput) -> Self {
        object.0.into_value()
    }
}

#[cfg(feature = "crm")]
/// Keys of `logo` of `body.parameters-of-the-bodydto-object`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct BodyParametersOfTheBodydtoObjectInputLogo(rt::Params);

#[cfg(feature = "crm")]
impl BodyParametersOfTheBodydtoObjectInputLogo {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `code`: `string`. Required.
    #[inline]
    pub fn code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("code", value.into()))
    }

    /// `action`: `ActionDto`.
    #[inline]
    pub fn action(self, value: BodyParametersOfTheBodydtoObjectInputLogoAction) -> Self {
        Self(self.0.object("action", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "crm")]
impl From<BodyParametersOfTheBodydtoObjectInputLogo> for rt::Params {
    #[inline]
    fn from(object: BodyParametersOfTheBodydtoObjectInputLogo) -> Self {
        object.0
    }
}

#[cfg(feature = "crm")]
/// Keys of `logo.action` of `body.parameters-of-the-bodydto-object`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct BodyParametersOfTheBodydtoObjectInputLogoAction(rt::Params);

#[cfg(feature = "crm")]
impl BodyParametersOfTheBodydtoObjectInputLogoAction {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `type`: `string`. Required. Values: `redirect`, `restEvent`, `openRestApp`.
    #[inline]
    pub fn r#type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("type", value.into()))
    }

    /// `uri`: `string`. With: `Link Navigation`.
    #[inline]
    pub fn uri(self, value: impl Into<String>) -> Self {
        Self(self.0.text("uri", value.into()))
    }

    /// `id`: `string`. With: `Event`.
    #[inline]
    pub fn id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("id", value.into()))
    }

    /// `actionParams`: `array`. With: `Event`, `Opening the Application Slider`. In examples: `object`.
    #[inline]
    pub fn action_params(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("actionParams", value.into()))
    }

    /// `animationType`: `string`. Values: `disable`, `loader` or others. With: `Event`.
    #[inline]
    pub fn animation_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("animationType", value.into()))
    }

    /// `sliderParams`: `ActionSliderParamsDto`. With: `Opening the Application Slider`.
    ///
    /// See [`ActionParametersForOpeningTheApplicationSliderInput`].
    #[inline]
    pub fn slider_params(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("sliderParams", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "crm")]
impl From<BodyParametersOfTheBodydtoObjectInputLogoAction> for rt::Params {
    #[inline]
    fn from(object: BodyParametersOfTheBodydtoObjectInputLogoAction) -> Self {
        object.0
    }
}

#[cfg(feature = "crm")]
/// Keys of `blocks.<key>` of `body.parameters-of-the-bodydto-object`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct BodyParametersOfTheBodydtoObjectInputBlocksEntry(rt::Params);

#[cfg(feature = "crm")]
impl BodyParametersOfTheBodydtoObjectInputBlocksEntry {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `type`: `string`. Values: `text`, `largeText`, `link`, `withTitle`, `lineOfBlocks`, `deadline`.
    #[inline]
    pub fn r#type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("type", value.into()))
    }

    /// `properties`: `object`.
    #[inline]
    pub fn properties(
        self,
        value: BodyParametersOfTheBodydtoObjectInputBlocksEntryProperties,
    ) -> Self {
        Self(self.0.object("properties", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "crm")]
impl From<BodyParametersOfTheBodydtoObjectInputBlocksEntry> for rt::Params {
    #[inline]
    fn from(object: BodyParametersOfTheBodydtoObjectInputBlocksEntry) -> Self {
        object.0
    }
}

#[cfg(feature = "crm")]
impl From<BodyParametersOfTheBodydtoObjectInputBlocksEntry> for rt::Value {
    #[inline]
    fn from(object: BodyParametersOfTheBodydtoObjectInputBlocksEntry) -> Self {
        object.0.into_value()
    }
}

#[cfg(feature = "crm")]
/// Keys of `blocks.<key>.properties` of `body.parameters-of-the-bodydto-object`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct BodyParametersOfTheBodydtoObjectInputBlocksEntryProperties(rt::Params);

#[cfg(feature = "crm")]
impl BodyParametersOfTheBodydtoObjectInputBlocksEntryProperties {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `value`: `textWithTranslation`. With: `text`, `largeText`. In examples: `string`.
    #[inline]
    pub fn value(self, value: impl Into<String>) -> Self {
        Self(self.0.text("value", value.into()))
    }

    /// `multiline`: `boolean`. Default: `false`. With: `text`.
    #[inline]
    pub fn multiline(self, value: bool) -> Self {
        Self(self.0.flag("multiline", value))
    }

    /// `title`: `textWithTranslation`. With: `text`, `withTitle`. In examples: `string`.
    #[inline]
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("title", value.into()))
    }

    /// `bold`: `boolean`. Default: `false`. With: `text`, `link`.
    #[inline]
    pub fn bold(self, value: bool) -> Self {
        Self(self.0.flag("bold", value))
    }

    /// `size`: `string`. Default: `md`. Values: `xs`, `sm`, `md`. With: `text`.
    #[inline]
    pub fn size(self, value: impl Into<String>) -> Self {
        Self(self.0.text("size", value.into()))
    }

    /// `color`: `string`. Values: `base_50`, `base_60`, `base_70`, `base_90`. With: `text`.
    #[inline]
    pub fn color(self, value: impl Into<String>) -> Self {
        Self(self.0.text("color", value.into()))
    }

    /// `scope`: `string`. Values: `web`, `mobile`.
    #[inline]
    pub fn scope(self, value: impl Into<String>) -> Self {
        Self(self.0.text("scope", value.into()))
    }

    /// `text`: `textWithTranslation`. With: `link`. In examples: `string`.
    #[inline]
    pub fn text(self, value: impl Into<String>) -> Self {
        Self(self.0.text("text", value.into()))
    }

    /// `action`: `ActionDto`. With: `link`. In examples: `object`.
    #[inline]
    pub fn action(
        self,
        value: BodyParametersOfTheBodydtoObjectInputBlocksEntryPropertiesAction,
    ) -> Self {
        Self(self.0.object("action", value.into()))
    }

    /// `block`: `ContentBlockDto`. With: `withTitle`. In examples: `object`.
    #[inline]
    pub fn block(
        self,
        value: BodyParametersOfTheBodydtoObjectInputBlocksEntryPropertiesBlock,
    ) -> Self {
        Self(self.0.object("block", value.into()))
    }

    /// `inline`: `boolean`. Default: `false`. With: `withTitle`.
    #[inline]
    pub fn inline(self, value: bool) -> Self {
        Self(self.0.flag("inline", value))
    }

    /// `blocks`: `ContentBlockDto[]`. With: `lineOfBlocks`. In examples: `object`.
    ///
    /// See [`BodyParametersOfTheBodydtoObjectInputBlocksEntryPropertiesBlocksEntry`].
    #[inline]
    pub fn blocks(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("blocks", value.into()))
    }

    /// `readonly`: `boolean`. Default: `false`. With: `deadline`.
    #[inline]
    pub fn readonly(self, value: bool) -> Self {
        Self(self.0.flag("readonly", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "crm")]
impl From<BodyParametersOfTheBodydtoObjectInputBlocksEntryProperties> for rt::Params {
    #[inline]
    fn from(object: BodyParametersOfTheBodydtoObjectInputBlocksEntryProperties) -> Self {
        object.0
    }
}

#[cfg(feature = "crm")]
/// Keys of `blocks.<key>.properties.action` of `body.parameters-of-the-bodydto-object`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct BodyParametersOfTheBodydtoObjectInputBlocksEntryPropertiesAction(rt::Params);

#[cfg(feature = "crm")]
impl BodyParametersOfTheBodydtoObjectInputBlocksEntryPropertiesAction {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `type`: `string`. Required. Values: `redirect`, `restEvent`, `openRestApp`.
    #[inline]
    pub fn r#type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("type", value.into()))
    }

    /// `uri`: `string`. With: `Link Navigation`.
    #[inline]
    pub fn uri(self, value: impl Into<String>) -> Self {
        Self(self.0.text("uri", value.into()))
    }

    /// `id`: `string`. With: `Event`.
    #[inline]
    pub fn id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("id", value.into()))
    }

    /// `actionParams`: `array`. With: `Event`, `Opening the Application Slider`. In examples: `object`.
    #[inline]
    pub fn action_params(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("actionParams", value.into()))
    }

    /// `animationType`: `string`. Values: `disable`, `loader` or others. With: `Event`.
    #[inline]
    pub fn animation_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("animationType", value.into()))
    }

    /// `sliderParams`: `ActionSliderParamsDto`. With: `Opening the Application Slider`.
    ///
    /// See [`ActionParametersForOpeningTheApplicationSliderInput`].
    #[inline]
    pub fn slider_params(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("sliderParams", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "crm")]
impl From<BodyParametersOfTheBodydtoObjectInputBlocksEntryPropertiesAction>
for rt::Params {
    #[inline]
    fn from(
        object: BodyParametersOfTheBodydtoObjectInputBlocksEntryPropertiesAction,
    ) -> Self {
        object.0
    }
}

#[cfg(feature = "crm")]
/// Keys of `blocks.<key>.properties.block` of `body.parameters-of-the-bodydto-object`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct BodyParametersOfTheBodydtoObjectInputBlocksEntryPropertiesBlock(rt::Params);

#[cfg(feature = "crm")]
impl BodyParametersOfTheBodydtoObjectInputBlocksEntryPropertiesBlock {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `type`: `string`. Values: `text`, `link`, `deadline`.
    #[inline]
    pub fn r#type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("type", value.into()))
    }

    /// `properties`: `object`.
    #[inline]
    pub fn properties(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("properties", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "crm")]
impl From<BodyParametersOfTheBodydtoObjectInputBlocksEntryPropertiesBlock>
for rt::Params {
    #[inline]
    fn from(
        object: BodyParametersOfTheBodydtoObjectInputBlocksEntryPropertiesBlock,
    ) -> Self {
        object.0
    }
}

#[cfg(feature = "crm")]
/// Keys of `blocks.<key>.properties.blocks.<key>` of `body.parameters-of-the-bodydto-object`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct BodyParametersOfTheBodydtoObjectInputBlocksEntryPropertiesBlocksEntry(
    rt::Params,
);

#[cfg(feature = "crm")]
impl BodyParametersOfTheBodydtoObjectInputBlocksEntryPropertiesBlocksEntry {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `type`: `string`. Values: `text`, `link`, `deadline`.
    #[inline]
    pub fn r#type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("type", value.into()))
    }

    /// `properties`: `object`.
    #[inline]
    pub fn properties(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("properties", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "crm")]
impl From<BodyParametersOfTheBodydtoObjectInputBlocksEntryPropertiesBlocksEntry>
for rt::Params {
    #[inline]
    fn from(
        object: BodyParametersOfTheBodydtoObjectInputBlocksEntryPropertiesBlocksEntry,
    ) -> Self {
        object.0
    }
}

#[cfg(feature = "crm")]
impl From<BodyParametersOfTheBodydtoObjectInputBlocksEntryPropertiesBlocksEntry>
for rt::Value {
    #[inline]
    fn from(
        object: BodyParametersOfTheBodydtoObjectInputBlocksEntryPropertiesBlocksEntry,
    ) -> Self {
        object.0.into_value()
    }
}

#[cfg(feature = "catalog")]
/// Keys of `catalog-data-types.rest_field_description`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#rest_field_description)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CatalogDataTypesRestFieldDescription {
    /// `isImmutable`: `boolean`.
    pub is_immutable: Option<bool>,
    /// `isReadOnly`: `boolean`.
    pub is_read_only: Option<bool>,
    /// `isRequired`: `boolean`.
    pub is_required: Option<bool>,
    /// `type`: `string`. Values: `integer`, `double`, `string`, `char`, `list`, `text`, `file`, `date`,
    /// `datetime`, `datatype`, `productpropertysettings` or others.
    pub r#type: Option<String>,
    /// `name`: `string`. Seen in examples only.
    pub name: Option<String>,
    /// `isDynamic`: `boolean`. Seen in examples only.
    pub is_dynamic: Option<bool>,
    /// `isMultiple`: `boolean`. Seen in examples only.
    pub is_multiple: Option<bool>,
    /// `propertyType`: `string`. Seen in examples only.
    pub property_type: Option<String>,
    /// `userType`: `string`. Seen in examples only.
    pub user_type: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "catalog")]
impl ::std::fmt::Debug for CatalogDataTypesRestFieldDescription {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("CatalogDataTypesRestFieldDescription", self, f)
    }
}

#[cfg(feature = "catalog")]
impl rt::Object for CatalogDataTypesRestFieldDescription {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.flag("isImmutable", &mut self.is_immutable);
        f.flag("isReadOnly", &mut self.is_read_only);
        f.flag("isRequired", &mut self.is_required);
        f.text("type", &mut self.r#type);
        f.text("name", &mut self.name);
        f.flag("isDynamic", &mut self.is_dynamic);
        f.flag("isMultiple", &mut self.is_multiple);
        f.text("propertyType", &mut self.property_type);
        f.text("userType", &mut self.user_type);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "catalog")]
/// Keys of `catalog_catalog`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog_catalog)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CatalogCatalog {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `iblockId`: `integer`.
    pub iblock_id: Option<i64>,
    /// `iblockTypeId`: `string`. Values: `CRM_PRODUCT_CATALOG` or others. In examples: `integer`.
    pub iblock_type_id: Option<String>,
    /// `lid`: `string`. Values: `s1`.
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
impl ::std::fmt::Debug for CatalogCatalog {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("CatalogCatalog", self, f)
    }
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
#[derive(Clone, Default)]
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
    pub date_status: Option<rt::DateTime>,
    /// `dateCreate`: `datetime`.
    pub date_create: Option<rt::DateTime>,
    /// `dateModify`: `datetime`.
    pub date_modify: Option<rt::DateTime>,
    /// `dateDocument`: `datetime`.
    pub date_document: Option<rt::DateTime>,
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
impl ::std::fmt::Debug for CatalogDocument {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("CatalogDocument", self, f)
    }
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
        f.date_time("dateStatus", &mut self.date_status);
        f.date_time("dateCreate", &mut self.date_create);
        f.date_time("dateModify", &mut self.date_modify);
        f.date_time("dateDocument", &mut self.date_document);
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
#[derive(Clone, Default)]
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
impl ::std::fmt::Debug for CatalogDocumentElement {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("CatalogDocumentElement", self, f)
    }
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
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CatalogDocumentcontractor {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `documentId`: `catalog_document.id`.
    pub document_id: Option<i64>,
    /// `entityTypeId`: `integer`. Values: `3`, `4`.
    pub entity_type_id: Option<i64>,
    /// `entityId`: `integer`.
    pub entity_id: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "catalog")]
impl ::std::fmt::Debug for CatalogDocumentcontractor {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("CatalogDocumentcontractor", self, f)
    }
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
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CatalogEnum {
    /// `id`: `integer | string`.
    pub id: Option<rt::Id>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "catalog")]
impl ::std::fmt::Debug for CatalogEnum {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("CatalogEnum", self, f)
    }
}

#[cfg(feature = "catalog")]
impl rt::Object for CatalogEnum {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("id", &mut self.id);
        f.text("name", &mut self.name);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "catalog")]
/// Keys of `catalog_extra`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog_extra)
#[derive(Clone, Default)]
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
impl ::std::fmt::Debug for CatalogExtra {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("CatalogExtra", self, f)
    }
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
#[derive(Clone, Default)]
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
impl ::std::fmt::Debug for CatalogLanguage {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("CatalogLanguage", self, f)
    }
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
#[derive(Clone, Default)]
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
impl ::std::fmt::Debug for CatalogMeasure {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("CatalogMeasure", self, f)
    }
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
#[derive(Clone, Default)]
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
    #[deprecated]
    pub quantity_from: Option<f64>,
    /// `quantityTo`: `double`.
    #[deprecated]
    pub quantity_to: Option<f64>,
    /// `extraId`: `catalog_extra.id`.
    #[deprecated]
    pub extra_id: Option<i64>,
    /// `timestampX`: `datetime`.
    pub timestamp_x: Option<rt::DateTime>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "catalog")]
impl ::std::fmt::Debug for CatalogPrice {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("CatalogPrice", self, f)
    }
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
        f.date_time("timestampX", &mut self.timestamp_x);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "catalog")]
/// Keys of `catalog_price_type`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog_price_type)
#[derive(Clone, Default)]
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
    pub timestamp_x: Option<rt::DateTime>,
    /// `createdBy`: `user.id`.
    pub created_by: Option<i64>,
    /// `modifiedBy`: `user.id`.
    pub modified_by: Option<i64>,
    /// `dateCreate`: `datetime`.
    pub date_create: Option<rt::DateTime>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "catalog")]
impl ::std::fmt::Debug for CatalogPriceType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("CatalogPriceType", self, f)
    }
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
        f.date_time("timestampX", &mut self.timestamp_x);
        f.int("createdBy", &mut self.created_by);
        f.int("modifiedBy", &mut self.modified_by);
        f.date_time("dateCreate", &mut self.date_create);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "catalog")]
/// Keys of `catalog_price_type_group`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog_price_type_group)
#[derive(Clone, Default)]
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
impl ::std::fmt::Debug for CatalogPriceTypeGroup {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("CatalogPriceTypeGroup", self, f)
    }
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
#[derive(Clone, Default)]
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
impl ::std::fmt::Debug for CatalogPriceTypeLang {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("CatalogPriceTypeLang", self, f)
    }
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
#[derive(Clone, Default)]
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
    pub date_active_from: Option<rt::DateTime>,
    /// `dateActiveTo`: `datetime`.
    pub date_active_to: Option<rt::DateTime>,
    /// `dateCreate`: `datetime`.
    pub date_create: Option<rt::DateTime>,
    /// `timestampX`: `datetime`.
    pub timestamp_x: Option<rt::DateTime>,
    /// `iblockSectionId`: `catalog_section.id`.
    pub iblock_section_id: Option<i64>,
    /// `measure`: `catalog_measure.id`.
    pub measure: Option<i64>,
    /// `previewText`: `string`.
    pub preview_text: Option<String>,
    /// `detailText`: `string`.
    pub detail_text: Option<String>,
    /// `previewPicture`: `object`.
    pub preview_picture: Option<CatalogProductPreviewPicture>,
    /// `detailPicture`: `object`.
    pub detail_picture: Option<CatalogProductDetailPicture>,
    /// `previewTextType`: `string`. Values: `text`, `html`.
    pub preview_text_type: Option<String>,
    /// `detailTextType`: `string`. Values: `text`, `html`.
    pub detail_text_type: Option<String>,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// `subscribe`: `string`. Values: `Y`, `N`, `D`.
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
    /// `quantityTrace`: `string`. Values: `Y`, `N`, `D`.
    pub quantity_trace: Option<String>,
    /// `type`: `integer`. Values: `1`.
    pub r#type: Option<i64>,
    /// `purchasingCurrency`: `string`.
    pub purchasing_currency: Option<String>,
    /// `purchasingPrice`: `double`. In examples: `string`.
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
impl ::std::fmt::Debug for CatalogProduct {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("CatalogProduct", self, f)
    }
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
        f.date_time("dateActiveFrom", &mut self.date_active_from);
        f.date_time("dateActiveTo", &mut self.date_active_to);
        f.date_time("dateCreate", &mut self.date_create);
        f.date_time("timestampX", &mut self.timestamp_x);
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
/// Keys of `previewPicture` of `catalog_product`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CatalogProductPreviewPicture {
    /// `fileData`.
    pub file_data: Option<rt::Value>,
    /// `remove`.
    pub remove: Option<rt::Value>,
    /// `id`: `string`. Seen in examples only.
    pub id: Option<String>,
    /// `url`: `string`. Seen in examples only.
    pub url: Option<rt::Link>,
    /// `urlMachine`: `string`. Seen in examples only.
    pub url_machine: Option<rt::Link>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "catalog")]
impl ::std::fmt::Debug for CatalogProductPreviewPicture {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("CatalogProductPreviewPicture", self, f)
    }
}

#[cfg(feature = "catalog")]
impl rt::Object for CatalogProductPreviewPicture {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.value("fileData", &mut self.file_data);
        f.value("remove", &mut self.remove);
        f.text("id", &mut self.id);
        f.link("url", &mut self.url);
        f.link("urlMachine", &mut self.url_machine);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "catalog")]
/// Keys of `detailPicture` of `catalog_product`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CatalogProductDetailPicture {
    /// `fileData`.
    pub file_data: Option<rt::Value>,
    /// `remove`.
    pub remove: Option<rt::Value>,
    /// `id`: `string`. Seen in examples only.
    pub id: Option<String>,
    /// `url`: `string`. Seen in examples only.
    pub url: Option<rt::Link>,
    /// `urlMachine`: `string`. Seen in examples only.
    pub url_machine: Option<rt::Link>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "catalog")]
impl ::std::fmt::Debug for CatalogProductDetailPicture {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("CatalogProductDetailPicture", self, f)
    }
}

#[cfg(feature = "catalog")]
impl rt::Object for CatalogProductDetailPicture {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.value("fileData", &mut self.file_data);
        f.value("remove", &mut self.remove);
        f.text("id", &mut self.id);
        f.link("url", &mut self.url);
        f.link("urlMachine", &mut self.url_machine);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "catalog")]
/// Keys of `catalog_product_image`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog_product_image)
#[derive(Clone, Default)]
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
    pub create_time: Option<rt::DateTime>,
    /// `downloadUrl`: `string`.
    pub download_url: Option<rt::Link>,
    /// `detailUrl`: `string`.
    pub detail_url: Option<rt::Link>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "catalog")]
impl ::std::fmt::Debug for CatalogProductImage {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("CatalogProductImage", self, f)
    }
}

#[cfg(feature = "catalog")]
impl rt::Object for CatalogProductImage {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.text("name", &mut self.name);
        f.int("productId", &mut self.product_id);
        f.text("type", &mut self.r#type);
        f.date_time("createTime", &mut self.create_time);
        f.link("downloadUrl", &mut self.download_url);
        f.link("detailUrl", &mut self.detail_url);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "catalog")]
/// Keys of `catalog_product_offer`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog_product_offer)
#[derive(Clone, Default)]
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
    pub date_active_from: Option<rt::DateTime>,
    /// `dateActiveTo`: `datetime`.
    pub date_active_to: Option<rt::DateTime>,
    /// `dateCreate`: `datetime`.
    pub date_create: Option<rt::DateTime>,
    /// `timestampX`: `datetime`.
    pub timestamp_x: Option<rt::DateTime>,
    /// `iblockSectionId`: `catalog_section.id`.
    pub iblock_section_id: Option<i64>,
    /// `measure`: `catalog_measure.id`.
    pub measure: Option<i64>,
    /// `previewText`: `string`.
    pub preview_text: Option<String>,
    /// `detailText`: `string`.
    pub detail_text: Option<String>,
    /// `previewPicture`: `object`.
    pub preview_picture: Option<CatalogProductOfferPreviewPicture>,
    /// `detailPicture`: `object`.
    pub detail_picture: Option<CatalogProductOfferDetailPicture>,
    /// `previewTextType`: `string`. Values: `text`, `html`.
    pub preview_text_type: Option<String>,
    /// `detailTextType`: `string`. Values: `text`, `html`.
    pub detail_text_type: Option<String>,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// `subscribe`: `string`. Values: `Y`, `N`, `D`.
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
    /// `quantityTrace`: `string`. Values: `Y`, `N`, `D`.
    pub quantity_trace: Option<String>,
    /// `type`: `integer`. Values: `4`, `5`.
    pub r#type: Option<i64>,
    /// `purchasingCurrency`: `string`.
    pub purchasing_currency: Option<String>,
    /// `purchasingPrice`: `double`. In examples: `string`.
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
    /// `parentId`: `object`. Seen in examples only.
    pub parent_id: Option<CatalogProductOfferParentId>,
    /// What no field has taken, such as `propertyN` (`object | array`).
    pub extra: rt::Map,
}

#[cfg(feature = "catalog")]
impl ::std::fmt::Debug for CatalogProductOffer {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("CatalogProductOffer", self, f)
    }
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
        f.date_time("dateActiveFrom", &mut self.date_active_from);
        f.date_time("dateActiveTo", &mut self.date_active_to);
        f.date_time("dateCreate", &mut self.date_create);
        f.date_time("timestampX", &mut self.timestamp_x);
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
        f.field("parentId", &mut self.parent_id);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "catalog")]
/// Keys of `previewPicture` of `catalog_product_offer`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CatalogProductOfferPreviewPicture {
    /// `fileData`.
    pub file_data: Option<rt::Value>,
    /// `remove`.
    pub remove: Option<rt::Value>,
    /// `id`: `string`. Seen in examples only.
    pub id: Option<String>,
    /// `url`: `string`. Seen in examples only.
    pub url: Option<rt::Link>,
    /// `urlMachine`: `string`. Seen in examples only.
    pub url_machine: Option<rt::Link>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "catalog")]
impl ::std::fmt::Debug for CatalogProductOfferPreviewPicture {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("CatalogProductOfferPreviewPicture", self, f)
    }
}

#[cfg(feature = "catalog")]
impl rt::Object for CatalogProductOfferPreviewPicture {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.value("fileData", &mut self.file_data);
        f.value("remove", &mut self.remove);
        f.text("id", &mut self.id);
        f.link("url", &mut self.url);
        f.link("urlMachine", &mut self.url_machine);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "catalog")]
/// Keys of `detailPicture` of `catalog_product_offer`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CatalogProductOfferDetailPicture {
    /// `fileData`.
    pub file_data: Option<rt::Value>,
    /// `remove`.
    pub remove: Option<rt::Value>,
    /// `id`: `string`. Seen in examples only.
    pub id: Option<String>,
    /// `url`: `string`. Seen in examples only.
    pub url: Option<rt::Link>,
    /// `urlMachine`: `string`. Seen in examples only.
    pub url_machine: Option<rt::Link>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "catalog")]
impl ::std::fmt::Debug for CatalogProductOfferDetailPicture {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("CatalogProductOfferDetailPicture", self, f)
    }
}

#[cfg(feature = "catalog")]
impl rt::Object for CatalogProductOfferDetailPicture {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.value("fileData", &mut self.file_data);
        f.value("remove", &mut self.remove);
        f.text("id", &mut self.id);
        f.link("url", &mut self.url);
        f.link("urlMachine", &mut self.url_machine);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "catalog")]
/// Keys of `parentId` of `catalog_product_offer`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CatalogProductOfferParentId {
    /// `value`: `string`. Seen in examples only.
    pub value: Option<String>,
    /// `valueId`: `string`. Seen in examples only.
    pub value_id: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "catalog")]
impl ::std::fmt::Debug for CatalogProductOfferParentId {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("CatalogProductOfferParentId", self, f)
    }
}

#[cfg(feature = "catalog")]
impl rt::Object for CatalogProductOfferParentId {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("value", &mut self.value);
        f.text("valueId", &mut self.value_id);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "catalog")]
/// Keys of `catalog_product_property`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog_product_property)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CatalogProductProperty {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `timestampX`: `datetime`.
    pub timestamp_x: Option<rt::DateTime>,
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
    /// `EList`, `EAutocomplete`, `SectionAuto`, `HTML`, `map_google`, `DiskFile`, `ECrm`, `BoolEnum` or
    /// others.
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
    pub user_type_settings: Option<CatalogProductPropertyUserTypeSettings>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "catalog")]
impl ::std::fmt::Debug for CatalogProductProperty {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("CatalogProductProperty", self, f)
    }
}

#[cfg(feature = "catalog")]
impl rt::Object for CatalogProductProperty {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.date_time("timestampX", &mut self.timestamp_x);
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
/// Keys of `userTypeSettings` of `catalog_product_property`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CatalogProductPropertyUserTypeSettings {
    /// `group`: `string`. Seen in examples only.
    pub group: Option<String>,
    /// `multiple`: `string`. Seen in examples only.
    pub multiple: Option<String>,
    /// `size`: `integer`. Seen in examples only.
    pub size: Option<i64>,
    /// `tableName`: `string`. Seen in examples only.
    pub table_name: Option<String>,
    /// `width`: `integer`. Seen in examples only.
    pub width: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "catalog")]
impl ::std::fmt::Debug for CatalogProductPropertyUserTypeSettings {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("CatalogProductPropertyUserTypeSettings", self, f)
    }
}

#[cfg(feature = "catalog")]
impl rt::Object for CatalogProductPropertyUserTypeSettings {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("group", &mut self.group);
        f.text("multiple", &mut self.multiple);
        f.int("size", &mut self.size);
        f.text("tableName", &mut self.table_name);
        f.int("width", &mut self.width);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "catalog")]
/// Keys of `catalog_product_property_enum`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog_product_property_enum)
#[derive(Clone, Default)]
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
    /// `def`: `char`. Values: `Y`, `N`.
    pub def: Option<bool>,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "catalog")]
impl ::std::fmt::Debug for CatalogProductPropertyEnum {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("CatalogProductPropertyEnum", self, f)
    }
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
#[derive(Clone, Default)]
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
impl ::std::fmt::Debug for CatalogProductPropertyFeatures {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("CatalogProductPropertyFeatures", self, f)
    }
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
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CatalogProductPropertySection {
    /// `iblockId`: `catalog_catalog.id`.
    pub iblock_id: Option<i64>,
    /// `propertyId`: `catalog_product_property.id`.
    pub property_id: Option<i64>,
    /// `sectionId`: `integer`. In examples: `string`.
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
impl ::std::fmt::Debug for CatalogProductPropertySection {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("CatalogProductPropertySection", self, f)
    }
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
#[derive(Clone, Default)]
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
    pub date_active_from: Option<rt::DateTime>,
    /// `dateActiveTo`: `datetime`.
    pub date_active_to: Option<rt::DateTime>,
    /// `dateCreate`: `datetime`.
    pub date_create: Option<rt::DateTime>,
    /// `timestampX`: `datetime`.
    pub timestamp_x: Option<rt::DateTime>,
    /// `iblockSectionId`: `catalog_section.id`.
    pub iblock_section_id: Option<i64>,
    /// `measure`: `catalog_measure.id`.
    pub measure: Option<i64>,
    /// `previewText`: `string`.
    pub preview_text: Option<String>,
    /// `detailText`: `string`.
    pub detail_text: Option<String>,
    /// `previewPicture`: `object`.
    pub preview_picture: Option<CatalogProductServicePreviewPicture>,
    /// `detailPicture`: `object`.
    pub detail_picture: Option<CatalogProductServiceDetailPicture>,
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
impl ::std::fmt::Debug for CatalogProductService {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("CatalogProductService", self, f)
    }
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
        f.date_time("dateActiveFrom", &mut self.date_active_from);
        f.date_time("dateActiveTo", &mut self.date_active_to);
        f.date_time("dateCreate", &mut self.date_create);
        f.date_time("timestampX", &mut self.timestamp_x);
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
/// Keys of `previewPicture` of `catalog_product_service`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CatalogProductServicePreviewPicture {
    /// `fileData`.
    pub file_data: Option<rt::Value>,
    /// `remove`.
    pub remove: Option<rt::Value>,
    /// `id`: `string`. Seen in examples only.
    pub id: Option<String>,
    /// `url`: `string`. Seen in examples only.
    pub url: Option<rt::Link>,
    /// `urlMachine`: `string`. Seen in examples only.
    pub url_machine: Option<rt::Link>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "catalog")]
impl ::std::fmt::Debug for CatalogProductServicePreviewPicture {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("CatalogProductServicePreviewPicture", self, f)
    }
}

#[cfg(feature = "catalog")]
impl rt::Object for CatalogProductServicePreviewPicture {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.value("fileData", &mut self.file_data);
        f.value("remove", &mut self.remove);
        f.text("id", &mut self.id);
        f.link("url", &mut self.url);
        f.link("urlMachine", &mut self.url_machine);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "catalog")]
/// Keys of `detailPicture` of `catalog_product_service`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CatalogProductServiceDetailPicture {
    /// `fileData`.
    pub file_data: Option<rt::Value>,
    /// `remove`.
    pub remove: Option<rt::Value>,
    /// `id`: `string`. Seen in examples only.
    pub id: Option<String>,
    /// `url`: `string`. Seen in examples only.
    pub url: Option<rt::Link>,
    /// `urlMachine`: `string`. Seen in examples only.
    pub url_machine: Option<rt::Link>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "catalog")]
impl ::std::fmt::Debug for CatalogProductServiceDetailPicture {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("CatalogProductServiceDetailPicture", self, f)
    }
}

#[cfg(feature = "catalog")]
impl rt::Object for CatalogProductServiceDetailPicture {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.value("fileData", &mut self.file_data);
        f.value("remove", &mut self.remove);
        f.text("id", &mut self.id);
        f.link("url", &mut self.url);
        f.link("urlMachine", &mut self.url_machine);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "catalog")]
/// Keys of `catalog_product_sku`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog_product_sku)
#[derive(Clone, Default)]
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
    pub date_active_from: Option<rt::DateTime>,
    /// `dateActiveTo`: `datetime`.
    pub date_active_to: Option<rt::DateTime>,
    /// `dateCreate`: `datetime`.
    pub date_create: Option<rt::DateTime>,
    /// `timestampX`: `datetime`.
    pub timestamp_x: Option<rt::DateTime>,
    /// `iblockSectionId`: `catalog_section.id`.
    pub iblock_section_id: Option<i64>,
    /// `measure`: `catalog_measure.id`.
    pub measure: Option<i64>,
    /// `previewText`: `string`.
    pub preview_text: Option<String>,
    /// `detailText`: `string`.
    pub detail_text: Option<String>,
    /// `previewPicture`: `object`.
    pub preview_picture: Option<CatalogProductSkuPreviewPicture>,
    /// `detailPicture`: `object`.
    pub detail_picture: Option<CatalogProductSkuDetailPicture>,
    /// `previewTextType`: `string`. Values: `text`, `html`.
    pub preview_text_type: Option<String>,
    /// `detailTextType`: `string`. Values: `text`, `html`.
    pub detail_text_type: Option<String>,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// `subscribe`: `string`. Values: `Y`, `N`, `D`.
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
    /// `purchasingPrice`: `double`. In examples: `string`.
    pub purchasing_price: Option<f64>,
    /// `quantity`: `double`.
    pub quantity: Option<f64>,
    /// What no field has taken, such as `propertyN` (`object | array`).
    pub extra: rt::Map,
}

#[cfg(feature = "catalog")]
impl ::std::fmt::Debug for CatalogProductSku {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("CatalogProductSku", self, f)
    }
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
        f.date_time("dateActiveFrom", &mut self.date_active_from);
        f.date_time("dateActiveTo", &mut self.date_active_to);
        f.date_time("dateCreate", &mut self.date_create);
        f.date_time("timestampX", &mut self.timestamp_x);
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
/// Keys of `previewPicture` of `catalog_product_sku`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CatalogProductSkuPreviewPicture {
    /// `fileData`.
    pub file_data: Option<rt::Value>,
    /// `remove`.
    pub remove: Option<rt::Value>,
    /// `id`: `string`. Seen in examples only.
    pub id: Option<String>,
    /// `url`: `string`. Seen in examples only.
    pub url: Option<rt::Link>,
    /// `urlMachine`: `string`. Seen in examples only.
    pub url_machine: Option<rt::Link>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "catalog")]
impl ::std::fmt::Debug for CatalogProductSkuPreviewPicture {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("CatalogProductSkuPreviewPicture", self, f)
    }
}

#[cfg(feature = "catalog")]
impl rt::Object for CatalogProductSkuPreviewPicture {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.value("fileData", &mut self.file_data);
        f.value("remove", &mut self.remove);
        f.text("id", &mut self.id);
        f.link("url", &mut self.url);
        f.link("urlMachine", &mut self.url_machine);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "catalog")]
/// Keys of `detailPicture` of `catalog_product_sku`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CatalogProductSkuDetailPicture {
    /// `fileData`.
    pub file_data: Option<rt::Value>,
    /// `remove`.
    pub remove: Option<rt::Value>,
    /// `id`: `string`. Seen in examples only.
    pub id: Option<String>,
    /// `url`: `string`. Seen in examples only.
    pub url: Option<rt::Link>,
    /// `urlMachine`: `string`. Seen in examples only.
    pub url_machine: Option<rt::Link>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "catalog")]
impl ::std::fmt::Debug for CatalogProductSkuDetailPicture {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("CatalogProductSkuDetailPicture", self, f)
    }
}

#[cfg(feature = "catalog")]
impl rt::Object for CatalogProductSkuDetailPicture {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.value("fileData", &mut self.file_data);
        f.value("remove", &mut self.remove);
        f.text("id", &mut self.id);
        f.link("url", &mut self.url);
        f.link("urlMachine", &mut self.url_machine);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "catalog")]
/// Keys of `catalog_ratio`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog_ratio)
#[derive(Clone, Default)]
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
impl ::std::fmt::Debug for CatalogRatio {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("CatalogRatio", self, f)
    }
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
#[derive(Clone, Default)]
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
    pub date_create: Option<rt::DateTime>,
    /// `dateModify`: `datetime`.
    pub date_modify: Option<rt::DateTime>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "catalog")]
impl ::std::fmt::Debug for CatalogRoundingRule {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("CatalogRoundingRule", self, f)
    }
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
        f.date_time("dateCreate", &mut self.date_create);
        f.date_time("dateModify", &mut self.date_modify);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "catalog")]
/// Keys of `catalog_section`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog_section)
#[derive(Clone, Default)]
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
    /// `descriptionType`: `string`. Values: `text`, `html`.
    pub description_type: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "catalog")]
impl ::std::fmt::Debug for CatalogSection {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("CatalogSection", self, f)
    }
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
#[derive(Clone, Default)]
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
    /// `gpsN`: `double`.
    pub gps_n: Option<f64>,
    /// `gpsS`: `double`.
    pub gps_s: Option<f64>,
    /// `imageId`: `object`.
    pub image_id: Option<CatalogStoreImageId>,
    /// `dateModify`: `datetime`.
    pub date_modify: Option<rt::DateTime>,
    /// `dateCreate`: `datetime`.
    pub date_create: Option<rt::DateTime>,
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
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "catalog")]
impl ::std::fmt::Debug for CatalogStore {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("CatalogStore", self, f)
    }
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
        f.number("gpsN", &mut self.gps_n);
        f.number("gpsS", &mut self.gps_s);
        f.field("imageId", &mut self.image_id);
        f.date_time("dateModify", &mut self.date_modify);
        f.date_time("dateCreate", &mut self.date_create);
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
/// Keys of `imageId` of `catalog_store`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CatalogStoreImageId {
    /// `fileData`.
    pub file_data: Option<rt::Value>,
    /// `remove`.
    pub remove: Option<rt::Value>,
    /// `id`: `integer`. Seen in examples only.
    pub id: Option<i64>,
    /// `url`: `string`. Seen in examples only.
    pub url: Option<rt::Link>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "catalog")]
impl ::std::fmt::Debug for CatalogStoreImageId {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("CatalogStoreImageId", self, f)
    }
}

#[cfg(feature = "catalog")]
impl rt::Object for CatalogStoreImageId {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.value("fileData", &mut self.file_data);
        f.value("remove", &mut self.remove);
        f.int("id", &mut self.id);
        f.link("url", &mut self.url);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "catalog")]
/// Keys of `catalog_storeproduct`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog_storeproduct)
#[derive(Clone, Default)]
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
impl ::std::fmt::Debug for CatalogStoreproduct {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("CatalogStoreproduct", self, f)
    }
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
#[derive(Clone, Default)]
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
impl ::std::fmt::Debug for CatalogUserfieldDocument {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("CatalogUserfieldDocument", self, f)
    }
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
#[derive(Clone, Default)]
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
    pub timestamp_x: Option<rt::DateTime>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "catalog")]
impl ::std::fmt::Debug for CatalogVat {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("CatalogVat", self, f)
    }
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
        f.date_time("timestampX", &mut self.timestamp_x);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "imbot")]
/// Keys of `chat-bots-v2-entities.user`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/entities.html#user)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatBotsV2EntitiesUser {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `active`: `boolean`.
    pub active: Option<bool>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `firstName`: `string`.
    pub first_name: Option<String>,
    /// `lastName`: `string`.
    pub last_name: Option<String>,
    /// `workPosition`: `string`.
    pub work_position: Option<String>,
    /// `color`: `string`.
    pub color: Option<String>,
    /// `avatar`: `string`.
    pub avatar: Option<String>,
    /// `gender`: `string`. Values: `M`, `F`.
    pub gender: Option<String>,
    /// `birthday`: `string`.
    pub birthday: Option<String>,
    /// `extranet`: `boolean`.
    pub extranet: Option<bool>,
    /// `bot`: `boolean`.
    pub bot: Option<bool>,
    /// `connector`: `boolean`.
    pub connector: Option<bool>,
    /// `externalAuthId`: `string`. Values: `default`, `bot`, `email`, `replica` or others.
    pub external_auth_id: Option<String>,
    /// `status`: `string`. Values: `online`, `dnd`.
    pub status: Option<String>,
    /// `idle`: `string | boolean`.
    pub idle: Option<rt::Value>,
    /// `lastActivityDate`: `string | boolean`.
    pub last_activity_date: Option<rt::Value>,
    /// `mobileLastDate`: `string | boolean`.
    pub mobile_last_date: Option<rt::Value>,
    /// `desktopLastDate`: `string | boolean`.
    pub desktop_last_date: Option<rt::Value>,
    /// `absent`: `string | boolean`.
    pub absent: Option<rt::Value>,
    /// `departments`: `integer[]`.
    pub departments: Option<Vec<i64>>,
    /// `phones`: `object | boolean`.
    pub phones: Option<ChatBotsV2EntitiesUserPhones>,
    /// `type`: `string`. Values: `employee`, `extranet`, `email`, `collaber`, `bot`.
    pub r#type: Option<String>,
    /// `website`: `string`.
    pub website: Option<String>,
    /// `email`: `string`.
    pub email: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "imbot")]
impl ::std::fmt::Debug for ChatBotsV2EntitiesUser {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ChatBotsV2EntitiesUser", self, f)
    }
}

#[cfg(feature = "imbot")]
impl rt::Object for ChatBotsV2EntitiesUser {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.flag("active", &mut self.active);
        f.text("name", &mut self.name);
        f.text("firstName", &mut self.first_name);
        f.text("lastName", &mut self.last_name);
        f.text("workPosition", &mut self.work_position);
        f.text("color", &mut self.color);
        f.text("avatar", &mut self.avatar);
        f.text("gender", &mut self.gender);
        f.text("birthday", &mut self.birthday);
        f.flag("extranet", &mut self.extranet);
        f.flag("bot", &mut self.bot);
        f.flag("connector", &mut self.connector);
        f.text("externalAuthId", &mut self.external_auth_id);
        f.text("status", &mut self.status);
        f.value("idle", &mut self.idle);
        f.value("lastActivityDate", &mut self.last_activity_date);
        f.value("mobileLastDate", &mut self.mobile_last_date);
        f.value("desktopLastDate", &mut self.desktop_last_date);
        f.value("absent", &mut self.absent);
        f.field("departments", &mut self.departments);
        f.field("phones", &mut self.phones);
        f.text("type", &mut self.r#type);
        f.text("website", &mut self.website);
        f.text("email", &mut self.email);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "imbot")]
/// Keys of `phones` of `chat-bots-v2-entities.user`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatBotsV2EntitiesUserPhones {
    /// `personalPhone`.
    pub personal_phone: Option<rt::Value>,
    /// `workPhone`.
    pub work_phone: Option<rt::Value>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "imbot")]
impl ::std::fmt::Debug for ChatBotsV2EntitiesUserPhones {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ChatBotsV2EntitiesUserPhones", self, f)
    }
}

#[cfg(feature = "imbot")]
impl rt::Object for ChatBotsV2EntitiesUserPhones {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.value("personalPhone", &mut self.personal_phone);
        f.value("workPhone", &mut self.work_phone);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "imbot")]
/// Keys of `chats-fields`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/fields.html#)
#[derive(Clone, Default)]
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
impl ::std::fmt::Debug for ChatsFields {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ChatsFields", self, f)
    }
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
#[derive(Clone, Default)]
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
impl ::std::fmt::Debug for ChatsFieldsRestrictions {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ChatsFieldsRestrictions", self, f)
    }
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
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatsFieldsEntityLink {
    /// `type`: `string`.
    pub r#type: Option<String>,
    /// `url`: `string`.
    pub url: Option<rt::Link>,
    /// `id`: `string`.
    pub id: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "imbot")]
impl ::std::fmt::Debug for ChatsFieldsEntityLink {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ChatsFieldsEntityLink", self, f)
    }
}

#[cfg(feature = "imbot")]
impl rt::Object for ChatsFieldsEntityLink {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("type", &mut self.r#type);
        f.link("url", &mut self.url);
        f.text("id", &mut self.id);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "imbot")]
/// Keys of `permissions` of `chats-fields`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/fields.html#permissions)
#[derive(Clone, Default)]
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
impl ::std::fmt::Debug for ChatsFieldsPermissions {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ChatsFieldsPermissions", self, f)
    }
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
#[derive(Clone, Default)]
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
impl ::std::fmt::Debug for ChatsFieldsReadedList {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ChatsFieldsReadedList", self, f)
    }
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
#[derive(Clone, Default)]
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
impl ::std::fmt::Debug for ChatsFieldsLastMessageViews {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ChatsFieldsLastMessageViews", self, f)
    }
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
#[derive(Clone, Default)]
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
impl ::std::fmt::Debug for ChatsFieldsLastMessageViewsFirstViewers {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ChatsFieldsLastMessageViewsFirstViewers", self, f)
    }
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
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CrmActivityBinding {
    /// `OWNER_TYPE_ID`: `crm_enum_ownertype`.
    pub owner_type_id: Option<i64>,
    /// `OWNER_ID`: `integer`.
    pub owner_id: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "crm")]
impl ::std::fmt::Debug for CrmActivityBinding {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("CrmActivityBinding", self, f)
    }
}

#[cfg(feature = "crm")]
impl rt::Object for CrmActivityBinding {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("OWNER_TYPE_ID", &mut self.owner_type_id);
        f.int("OWNER_ID", &mut self.owner_id);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "crm")]
/// Keys of `crm_activity_communication`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/data-types.html#data-types)
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct CrmActivityCommunicationInput(rt::Params);

#[cfg(feature = "crm")]
impl CrmActivityCommunicationInput {
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

    /// `ACTIVITY_ID`: `integer`.
    #[inline]
    pub fn activity_id(self, value: i64) -> Self {
        Self(self.0.int("ACTIVITY_ID", value))
    }

    /// `ENTITY_ID`: `integer`.
    #[inline]
    pub fn entity_id(self, value: i64) -> Self {
        Self(self.0.int("ENTITY_ID", value))
    }

    /// `ENTITY_TYPE_ID`: `integer`.
    #[inline]
    pub fn entity_type_id(self, value: i64) -> Self {
        Self(self.0.int("ENTITY_TYPE_ID", value))
    }

    /// `TYPE`: `string`.
    #[inline]
    pub fn r#type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TYPE", value.into()))
    }

    /// `VALUE`: `string`.
    #[inline]
    pub fn value(self, value: impl Into<String>) -> Self {
        Self(self.0.text("VALUE", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "crm")]
impl From<CrmActivityCommunicationInput> for rt::Params {
    #[inline]
    fn from(object: CrmActivityCommunicationInput) -> Self {
        object.0
    }
}

#[cfg(feature = "crm")]
impl From<CrmActivityCommunicationInput> for rt::Value {
    #[inline]
    fn from(object: CrmActivityCommunicationInput) -> Self {
        object.0.into_value()
    }
}

#[cfg(feature = "crm")]
/// Keys of `crm_activity_communication`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/data-types.html#data-types)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CrmActivityCommunication {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `ACTIVITY_ID`: `integer`.
    pub activity_id: Option<i64>,
    /// `ENTITY_ID`: `integer`.
    pub entity_id: Option<i64>,
    /// `ENTITY_TYPE_ID`: `integer`.
    pub entity_type_id: Option<i64>,
    /// `TYPE`: `string`.
    pub r#type: Option<String>,
    /// `VALUE`: `string`.
    pub value: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "crm")]
impl ::std::fmt::Debug for CrmActivityCommunication {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("CrmActivityCommunication", self, f)
    }
}

#[cfg(feature = "crm")]
impl rt::Object for CrmActivityCommunication {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("ID", &mut self.id);
        f.int("ACTIVITY_ID", &mut self.activity_id);
        f.int("ENTITY_ID", &mut self.entity_id);
        f.int("ENTITY_TYPE_ID", &mut self.entity_type_id);
        f.text("TYPE", &mut self.r#type);
        f.text("VALUE", &mut self.value);
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

    /// `AMOUNT`: `double`. In examples: `string`.
    #[inline]
    pub fn amount(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("AMOUNT", value.into()))
    }

    /// `AMOUNT_CNT`: `integer`. In examples: `string`.
    #[inline]
    pub fn amount_cnt(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("AMOUNT_CNT", value.into()))
    }

    /// `BASE`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn base(self, value: bool) -> Self {
        Self(self.0.yes_no("BASE", value))
    }

    /// `CURRENCY`: `string`.
    #[inline]
    pub fn currency(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CURRENCY", value.into()))
    }

    /// `DATE_UPDATE`: `datetime`.
    #[inline]
    pub fn date_update(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("DATE_UPDATE", value.into()))
    }

    /// `SORT`: `integer`. In examples: `string`.
    #[inline]
    pub fn sort(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("SORT", value.into()))
    }

    /// `LID`: `string`.
    #[inline]
    pub fn lid(self, value: impl Into<String>) -> Self {
        Self(self.0.text("LID", value.into()))
    }

    /// `DECIMALS`: `integer`. In examples: `string`.
    #[inline]
    pub fn decimals(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("DECIMALS", value.into()))
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
    ///
    /// See [`CrmCurrencyInputLangEntry`].
    #[inline]
    pub fn lang(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("LANG", value.into()))
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
/// Keys of `LANG.<language>` of `crm_currency`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct CrmCurrencyInputLangEntry(rt::Params);

#[cfg(feature = "crm")]
impl CrmCurrencyInputLangEntry {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `DECIMALS`: `integer`. Default: `2`. In examples: `string`.
    #[inline]
    pub fn decimals(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("DECIMALS", value.into()))
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

    /// `HIDE_ZERO`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn hide_zero(self, value: bool) -> Self {
        Self(self.0.yes_no("HIDE_ZERO", value))
    }

    /// `THOUSANDS_SEP`: `string`. Default: (empty).
    #[inline]
    pub fn thousands_sep(self, value: impl Into<String>) -> Self {
        Self(self.0.text("THOUSANDS_SEP", value.into()))
    }

    /// `THOUSANDS_VARIANT`: `string`. Default: `S`. Values: `N`, `C`, `D`, `S`, `B`.
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
impl From<CrmCurrencyInputLangEntry> for rt::Params {
    #[inline]
    fn from(object: CrmCurrencyInputLangEntry) -> Self {
        object.0
    }
}

#[cfg(feature = "crm")]
impl From<CrmCurrencyInputLangEntry> for rt::Value {
    #[inline]
    fn from(object: CrmCurrencyInputLangEntry) -> Self {
        object.0.into_value()
    }
}

#[cfg(feature = "crm")]
/// Keys of `crm_currency`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/data-types.html#crm_currency)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CrmCurrency {
    /// `AMOUNT`: `double`. In examples: `string`.
    pub amount: Option<f64>,
    /// `AMOUNT_CNT`: `integer`. In examples: `string`.
    pub amount_cnt: Option<i64>,
    /// `BASE`: `string`. Values: `Y`, `N`.
    pub base: Option<bool>,
    /// `CURRENCY`: `string`.
    pub currency: Option<String>,
    /// `DATE_UPDATE`: `datetime`.
    pub date_update: Option<rt::DateTime>,
    /// `SORT`: `integer`. In examples: `string`.
    pub sort: Option<i64>,
    /// `LID`: `string`.
    pub lid: Option<String>,
    /// `DECIMALS`: `integer`. In examples: `string`.
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
    pub lang: Option<rt::IdMap<CrmCurrencyLangEntry>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "crm")]
impl ::std::fmt::Debug for CrmCurrency {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("CrmCurrency", self, f)
    }
}

#[cfg(feature = "crm")]
impl rt::Object for CrmCurrency {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.number("AMOUNT", &mut self.amount);
        f.int("AMOUNT_CNT", &mut self.amount_cnt);
        f.flag("BASE", &mut self.base);
        f.text("CURRENCY", &mut self.currency);
        f.date_time("DATE_UPDATE", &mut self.date_update);
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
/// Keys of `LANG.<language>` of `crm_currency`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CrmCurrencyLangEntry {
    /// `DECIMALS`: `integer`. Default: `2`. In examples: `string`.
    pub decimals: Option<i64>,
    /// `DEC_POINT`: `string`. Default: `.`.
    pub dec_point: Option<String>,
    /// `FORMAT_STRING`: `string`. Default: `#`.
    pub format_string: Option<String>,
    /// `FULL_NAME`: `string`. Default: `crm_currency.CURRENCY`.
    pub full_name: Option<String>,
    /// `HIDE_ZERO`: `string`. Default: `N`. Values: `Y`, `N`.
    pub hide_zero: Option<bool>,
    /// `THOUSANDS_SEP`: `string`. Default: (empty).
    pub thousands_sep: Option<String>,
    /// `THOUSANDS_VARIANT`: `string`. Default: `S`. Values: `N`, `C`, `D`, `S`, `B`.
    pub thousands_variant: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "crm")]
impl ::std::fmt::Debug for CrmCurrencyLangEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("CrmCurrencyLangEntry", self, f)
    }
}

#[cfg(feature = "crm")]
impl rt::Object for CrmCurrencyLangEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("DECIMALS", &mut self.decimals);
        f.text("DEC_POINT", &mut self.dec_point);
        f.text("FORMAT_STRING", &mut self.format_string);
        f.text("FULL_NAME", &mut self.full_name);
        f.flag("HIDE_ZERO", &mut self.hide_zero);
        f.text("THOUSANDS_SEP", &mut self.thousands_sep);
        f.text("THOUSANDS_VARIANT", &mut self.thousands_variant);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "crm")]
/// Keys of `crm_currency_localization`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/data-types.html#crm_currency_localization)
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct CrmCurrencyLocalizationInput(rt::Params);

#[cfg(feature = "crm")]
impl CrmCurrencyLocalizationInput {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `DECIMALS`: `integer`. Default: `2`. In examples: `string`.
    #[inline]
    pub fn decimals(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("DECIMALS", value.into()))
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

    /// `HIDE_ZERO`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn hide_zero(self, value: bool) -> Self {
        Self(self.0.yes_no("HIDE_ZERO", value))
    }

    /// `THOUSANDS_SEP`: `string`. Default: (empty).
    #[inline]
    pub fn thousands_sep(self, value: impl Into<String>) -> Self {
        Self(self.0.text("THOUSANDS_SEP", value.into()))
    }

    /// `THOUSANDS_VARIANT`: `string`. Default: `S`. Values: `N`, `C`, `D`, `S`, `B`.
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
impl From<CrmCurrencyLocalizationInput> for rt::Params {
    #[inline]
    fn from(object: CrmCurrencyLocalizationInput) -> Self {
        object.0
    }
}

#[cfg(feature = "crm")]
impl From<CrmCurrencyLocalizationInput> for rt::Value {
    #[inline]
    fn from(object: CrmCurrencyLocalizationInput) -> Self {
        object.0.into_value()
    }
}

#[cfg(feature = "crm")]
/// Keys of `crm_currency_localization`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/data-types.html#crm_currency_localization)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CrmCurrencyLocalization {
    /// `DECIMALS`: `integer`. Default: `2`. In examples: `string`.
    pub decimals: Option<i64>,
    /// `DEC_POINT`: `string`. Default: `.`.
    pub dec_point: Option<String>,
    /// `FORMAT_STRING`: `string`. Default: `#`.
    pub format_string: Option<String>,
    /// `FULL_NAME`: `string`. Default: `crm_currency.CURRENCY`.
    pub full_name: Option<String>,
    /// `HIDE_ZERO`: `string`. Default: `N`. Values: `Y`, `N`.
    pub hide_zero: Option<bool>,
    /// `THOUSANDS_SEP`: `string`. Default: (empty).
    pub thousands_sep: Option<String>,
    /// `THOUSANDS_VARIANT`: `string`. Default: `S`. Values: `N`, `C`, `D`, `S`, `B`.
    pub thousands_variant: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "crm")]
impl ::std::fmt::Debug for CrmCurrencyLocalization {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("CrmCurrencyLocalization", self, f)
    }
}

#[cfg(feature = "crm")]
impl rt::Object for CrmCurrencyLocalization {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("DECIMALS", &mut self.decimals);
        f.text("DEC_POINT", &mut self.dec_point);
        f.text("FORMAT_STRING", &mut self.format_string);
        f.text("FULL_NAME", &mut self.full_name);
        f.flag("HIDE_ZERO", &mut self.hide_zero);
        f.text("THOUSANDS_SEP", &mut self.thousands_sep);
        f.text("THOUSANDS_VARIANT", &mut self.thousands_variant);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "crm")]
/// Keys of `crm_item_product_row`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/data-types.html#crm_item_product_row)
#[derive(Clone, Default)]
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
impl ::std::fmt::Debug for CrmItemProductRow {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("CrmItemProductRow", self, f)
    }
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
/// Keys of `crm_multifield`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/data-types.html#crm_multifield)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CrmMultifield {
    /// `ID`: `integer`. In examples: `string`.
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
impl ::std::fmt::Debug for CrmMultifield {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("CrmMultifield", self, f)
    }
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
#[derive(Clone, Default)]
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
    /// `statusType`: `string`. Seen in examples only.
    pub status_type: Option<String>,
    /// `settings`: `object`. Seen in examples only.
    pub settings: Option<CrmRestFieldDescriptionSettings>,
    /// `isDeprecated`: `boolean`. Seen in examples only.
    pub is_deprecated: Option<bool>,
    /// `listLabel`: `string`. Seen in examples only.
    pub list_label: Option<String>,
    /// `formLabel`: `string`. Seen in examples only.
    pub form_label: Option<String>,
    /// `filterLabel`: `string`. Seen in examples only.
    pub filter_label: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "crm")]
impl ::std::fmt::Debug for CrmRestFieldDescription {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("CrmRestFieldDescription", self, f)
    }
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
        f.text("statusType", &mut self.status_type);
        f.field("settings", &mut self.settings);
        f.flag("isDeprecated", &mut self.is_deprecated);
        f.text("listLabel", &mut self.list_label);
        f.text("formLabel", &mut self.form_label);
        f.text("filterLabel", &mut self.filter_label);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "crm")]
/// Keys of `settings` of `crm_rest_field_description`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CrmRestFieldDescriptionSettings {
    /// `parentEntityTypeId`: `integer`. Seen in examples only.
    pub parent_entity_type_id: Option<i64>,
    /// `DEFAULT_VALUE`: `object`. Seen in examples only.
    pub default_value: Option<CrmRestFieldDescriptionSettingsDefaultValue>,
    /// `isMyCompany`: `boolean`. Seen in examples only.
    pub is_my_company: Option<bool>,
    /// `isEmbeddedEditorEnabled`: `boolean`. Seen in examples only.
    pub is_embedded_editor_enabled: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "crm")]
impl ::std::fmt::Debug for CrmRestFieldDescriptionSettings {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("CrmRestFieldDescriptionSettings", self, f)
    }
}

#[cfg(feature = "crm")]
impl rt::Object for CrmRestFieldDescriptionSettings {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("parentEntityTypeId", &mut self.parent_entity_type_id);
        f.field("DEFAULT_VALUE", &mut self.default_value);
        f.flag("isMyCompany", &mut self.is_my_company);
        f.flag("isEmbeddedEditorEnabled", &mut self.is_embedded_editor_enabled);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "crm")]
/// Keys of `settings.DEFAULT_VALUE` of `crm_rest_field_description`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CrmRestFieldDescriptionSettingsDefaultValue {
    /// `TYPE`: `string`. Seen in examples only.
    pub r#type: Option<String>,
    /// `VALUE`: `string`. Seen in examples only.
    pub value: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "crm")]
impl ::std::fmt::Debug for CrmRestFieldDescriptionSettingsDefaultValue {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("CrmRestFieldDescriptionSettingsDefaultValue", self, f)
    }
}

#[cfg(feature = "crm")]
impl rt::Object for CrmRestFieldDescriptionSettingsDefaultValue {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("TYPE", &mut self.r#type);
        f.text("VALUE", &mut self.value);
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
#[derive(Clone, Default)]
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
    pub view_url: Option<rt::Link>,
    /// `PREVIEW_URL`: `string`.
    pub preview_url: Option<rt::Link>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "crm")]
impl ::std::fmt::Debug for Diskfile {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("Diskfile", self, f)
    }
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
        f.link("VIEW_URL", &mut self.view_url);
        f.link("PREVIEW_URL", &mut self.preview_url);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "call")]
/// Keys of `follow-up-fields.root-object`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/telephony/follow-up/fields.html#root-object)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FollowUpFieldsRootObject {
    /// `callId`: `integer`.
    pub call_id: Option<i64>,
    /// `callType`: `integer`. Values: `1`, `2`, `3`.
    pub call_type: Option<i64>,
    /// `initiatorId`: `integer`.
    pub initiator_id: Option<i64>,
    /// `startDate`: `string`.
    pub start_date: Option<String>,
    /// `endDate`: `string`.
    pub end_date: Option<String>,
    /// `durationSeconds`: `integer`.
    pub duration_seconds: Option<i64>,
    /// `uuid`: `string`.
    pub uuid: Option<String>,
    /// `language`: `string`.
    pub language: Option<String>,
    /// `version`: `integer`.
    pub version: Option<i64>,
    /// `participants`: `array`.
    pub participants: Option<Vec<FollowUpFieldsRootObjectParticipants>>,
    /// `outcomes`: `array`. Values: `transcription`, `overview`, `summary`, `insights`, `evaluation`.
    pub outcomes: Option<Vec<rt::Value>>,
    /// `createdAt`: `string`.
    pub created_at: Option<String>,
    /// `tracks`: `array`.
    pub tracks: Option<Vec<FollowUpFieldsRootObjectTracks>>,
    /// `transcription`: `object`.
    pub transcription: Option<FollowUpFieldsRootObjectTranscription>,
    /// `overview`: `object`.
    pub overview: Option<FollowUpFieldsRootObjectOverview>,
    /// `summary`: `object`.
    pub summary: Option<FollowUpFieldsRootObjectSummary>,
    /// `insights`: `object`.
    pub insights: Option<FollowUpFieldsRootObjectInsights>,
    /// `evaluation`: `object`.
    pub evaluation: Option<FollowUpFieldsRootObjectEvaluation>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "call")]
impl ::std::fmt::Debug for FollowUpFieldsRootObject {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("FollowUpFieldsRootObject", self, f)
    }
}

#[cfg(feature = "call")]
impl rt::Object for FollowUpFieldsRootObject {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("callId", &mut self.call_id);
        f.int("callType", &mut self.call_type);
        f.int("initiatorId", &mut self.initiator_id);
        f.text("startDate", &mut self.start_date);
        f.text("endDate", &mut self.end_date);
        f.int("durationSeconds", &mut self.duration_seconds);
        f.text("uuid", &mut self.uuid);
        f.text("language", &mut self.language);
        f.int("version", &mut self.version);
        f.field("participants", &mut self.participants);
        f.field("outcomes", &mut self.outcomes);
        f.text("createdAt", &mut self.created_at);
        f.field("tracks", &mut self.tracks);
        f.field("transcription", &mut self.transcription);
        f.field("overview", &mut self.overview);
        f.field("summary", &mut self.summary);
        f.field("insights", &mut self.insights);
        f.field("evaluation", &mut self.evaluation);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "call")]
/// Keys of `participants` of `follow-up-fields.root-object`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FollowUpFieldsRootObjectParticipants {
    /// `userId`: `integer`.
    pub user_id: Option<i64>,
    /// `talkedSeconds`: `integer`.
    pub talked_seconds: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `avatar`: `string`.
    pub avatar: Option<String>,
    /// `workPosition`: `string`.
    pub work_position: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "call")]
impl ::std::fmt::Debug for FollowUpFieldsRootObjectParticipants {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("FollowUpFieldsRootObjectParticipants", self, f)
    }
}

#[cfg(feature = "call")]
impl rt::Object for FollowUpFieldsRootObjectParticipants {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("userId", &mut self.user_id);
        f.int("talkedSeconds", &mut self.talked_seconds);
        f.text("name", &mut self.name);
        f.text("avatar", &mut self.avatar);
        f.text("workPosition", &mut self.work_position);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "call")]
/// Keys of `tracks` of `follow-up-fields.root-object`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FollowUpFieldsRootObjectTracks {
    /// `trackId`: `integer`.
    pub track_id: Option<i64>,
    /// `type`: `string`.
    pub r#type: Option<String>,
    /// `fileId`: `integer`.
    pub file_id: Option<i64>,
    /// `diskFileId`: `integer`.
    pub disk_file_id: Option<i64>,
    /// `duration`: `integer`.
    pub duration: Option<i64>,
    /// `fileSize`: `integer`.
    pub file_size: Option<i64>,
    /// `fileName`: `string`.
    pub file_name: Option<String>,
    /// `mimeType`: `string`.
    pub mime_type: Option<String>,
    /// `callId`: `integer`.
    pub call_id: Option<i64>,
    /// `relUrl`: `string`.
    pub rel_url: Option<rt::Link>,
    /// `url`: `string`.
    pub url: Option<rt::Link>,
    /// `dateCreate`: `string`.
    pub date_create: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "call")]
impl ::std::fmt::Debug for FollowUpFieldsRootObjectTracks {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("FollowUpFieldsRootObjectTracks", self, f)
    }
}

#[cfg(feature = "call")]
impl rt::Object for FollowUpFieldsRootObjectTracks {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("trackId", &mut self.track_id);
        f.text("type", &mut self.r#type);
        f.int("fileId", &mut self.file_id);
        f.int("diskFileId", &mut self.disk_file_id);
        f.int("duration", &mut self.duration);
        f.int("fileSize", &mut self.file_size);
        f.text("fileName", &mut self.file_name);
        f.text("mimeType", &mut self.mime_type);
        f.int("callId", &mut self.call_id);
        f.link("relUrl", &mut self.rel_url);
        f.link("url", &mut self.url);
        f.text("dateCreate", &mut self.date_create);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "call")]
/// Keys of `transcription` of `follow-up-fields.root-object`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FollowUpFieldsRootObjectTranscription {
    /// `language`: `string`.
    pub language: Option<String>,
    /// `segments`: `array`.
    pub segments: Option<Vec<FollowUpFieldsRootObjectTranscriptionSegments>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "call")]
impl ::std::fmt::Debug for FollowUpFieldsRootObjectTranscription {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("FollowUpFieldsRootObjectTranscription", self, f)
    }
}

#[cfg(feature = "call")]
impl rt::Object for FollowUpFieldsRootObjectTranscription {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("language", &mut self.language);
        f.field("segments", &mut self.segments);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "call")]
/// Keys of `transcription.segments` of `follow-up-fields.root-object`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FollowUpFieldsRootObjectTranscriptionSegments {
    /// `userId`: `integer`.
    pub user_id: Option<i64>,
    /// `userName`: `string`.
    pub user_name: Option<String>,
    /// `start`: `string`.
    pub start: Option<String>,
    /// `end`: `string`.
    pub end: Option<String>,
    /// `text`: `string`.
    pub text: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "call")]
impl ::std::fmt::Debug for FollowUpFieldsRootObjectTranscriptionSegments {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("FollowUpFieldsRootObjectTranscriptionSegments", self, f)
    }
}

#[cfg(feature = "call")]
impl rt::Object for FollowUpFieldsRootObjectTranscriptionSegments {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("userId", &mut self.user_id);
        f.text("userName", &mut self.user_name);
        f.text("start", &mut self.start);
        f.text("end", &mut self.end);
        f.text("text", &mut self.text);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "call")]
/// Keys of `overview` of `follow-up-fields.root-object`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FollowUpFieldsRootObjectOverview {
    /// `topic`: `string`.
    pub topic: Option<String>,
    /// `detailedTakeaways`: `string`.
    pub detailed_takeaways: Option<String>,
    /// `meetingType`: `object`.
    pub meeting_type: Option<FollowUpFieldsRootObjectOverviewMeetingType>,
    /// `agenda`: `object`.
    pub agenda: Option<FollowUpFieldsRootObjectOverviewAgenda>,
    /// `agreements`: `array`.
    pub agreements: Option<Vec<FollowUpFieldsRootObjectOverviewAgreements>>,
    /// `actionItems`: `array`.
    pub action_items: Option<Vec<FollowUpFieldsRootObjectOverviewActionItems>>,
    /// `meetings`: `array`.
    pub meetings: Option<Vec<FollowUpFieldsRootObjectOverviewMeetings>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "call")]
impl ::std::fmt::Debug for FollowUpFieldsRootObjectOverview {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("FollowUpFieldsRootObjectOverview", self, f)
    }
}

#[cfg(feature = "call")]
impl rt::Object for FollowUpFieldsRootObjectOverview {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("topic", &mut self.topic);
        f.text("detailedTakeaways", &mut self.detailed_takeaways);
        f.field("meetingType", &mut self.meeting_type);
        f.field("agenda", &mut self.agenda);
        f.field("agreements", &mut self.agreements);
        f.field("actionItems", &mut self.action_items);
        f.field("meetings", &mut self.meetings);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "call")]
/// Keys of `overview.meetingType` of `follow-up-fields.root-object`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FollowUpFieldsRootObjectOverviewMeetingType {
    /// `explanation`.
    pub explanation: Option<rt::Value>,
    /// `typeTag`.
    pub type_tag: Option<rt::Value>,
    /// `title`.
    pub title: Option<rt::Value>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "call")]
impl ::std::fmt::Debug for FollowUpFieldsRootObjectOverviewMeetingType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("FollowUpFieldsRootObjectOverviewMeetingType", self, f)
    }
}

#[cfg(feature = "call")]
impl rt::Object for FollowUpFieldsRootObjectOverviewMeetingType {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.value("explanation", &mut self.explanation);
        f.value("typeTag", &mut self.type_tag);
        f.value("title", &mut self.title);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "call")]
/// Keys of `overview.agenda` of `follow-up-fields.root-object`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FollowUpFieldsRootObjectOverviewAgenda {
    /// `explanation`.
    pub explanation: Option<rt::Value>,
    /// `quote`.
    pub quote: Option<rt::Value>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "call")]
impl ::std::fmt::Debug for FollowUpFieldsRootObjectOverviewAgenda {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("FollowUpFieldsRootObjectOverviewAgenda", self, f)
    }
}

#[cfg(feature = "call")]
impl rt::Object for FollowUpFieldsRootObjectOverviewAgenda {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.value("explanation", &mut self.explanation);
        f.value("quote", &mut self.quote);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "call")]
/// Keys of `overview.agreements` of `follow-up-fields.root-object`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FollowUpFieldsRootObjectOverviewAgreements {
    /// `agreement`.
    pub agreement: Option<rt::Value>,
    /// `quote`.
    pub quote: Option<rt::Value>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "call")]
impl ::std::fmt::Debug for FollowUpFieldsRootObjectOverviewAgreements {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("FollowUpFieldsRootObjectOverviewAgreements", self, f)
    }
}

#[cfg(feature = "call")]
impl rt::Object for FollowUpFieldsRootObjectOverviewAgreements {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.value("agreement", &mut self.agreement);
        f.value("quote", &mut self.quote);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "call")]
/// Keys of `overview.actionItems` of `follow-up-fields.root-object`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FollowUpFieldsRootObjectOverviewActionItems {
    /// `actionItem`.
    pub action_item: Option<rt::Value>,
    /// `actionItemMentionLess`.
    pub action_item_mention_less: Option<rt::Value>,
    /// `quote`.
    pub quote: Option<rt::Value>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "call")]
impl ::std::fmt::Debug for FollowUpFieldsRootObjectOverviewActionItems {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("FollowUpFieldsRootObjectOverviewActionItems", self, f)
    }
}

#[cfg(feature = "call")]
impl rt::Object for FollowUpFieldsRootObjectOverviewActionItems {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.value("actionItem", &mut self.action_item);
        f.value("actionItemMentionLess", &mut self.action_item_mention_less);
        f.value("quote", &mut self.quote);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "call")]
/// Keys of `overview.meetings` of `follow-up-fields.root-object`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FollowUpFieldsRootObjectOverviewMeetings {
    /// `meeting`.
    pub meeting: Option<rt::Value>,
    /// `meetingMentionLess`.
    pub meeting_mention_less: Option<rt::Value>,
    /// `quote`.
    pub quote: Option<rt::Value>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "call")]
impl ::std::fmt::Debug for FollowUpFieldsRootObjectOverviewMeetings {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("FollowUpFieldsRootObjectOverviewMeetings", self, f)
    }
}

#[cfg(feature = "call")]
impl rt::Object for FollowUpFieldsRootObjectOverviewMeetings {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.value("meeting", &mut self.meeting);
        f.value("meetingMentionLess", &mut self.meeting_mention_less);
        f.value("quote", &mut self.quote);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "call")]
/// Keys of `summary` of `follow-up-fields.root-object`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FollowUpFieldsRootObjectSummary {
    /// `segments`: `array`.
    pub segments: Option<Vec<FollowUpFieldsRootObjectSummarySegments>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "call")]
impl ::std::fmt::Debug for FollowUpFieldsRootObjectSummary {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("FollowUpFieldsRootObjectSummary", self, f)
    }
}

#[cfg(feature = "call")]
impl rt::Object for FollowUpFieldsRootObjectSummary {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("segments", &mut self.segments);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "call")]
/// Keys of `summary.segments` of `follow-up-fields.root-object`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FollowUpFieldsRootObjectSummarySegments {
    /// `start`: `string`.
    pub start: Option<String>,
    /// `end`: `string`.
    pub end: Option<String>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `summary`: `string`.
    pub summary: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "call")]
impl ::std::fmt::Debug for FollowUpFieldsRootObjectSummarySegments {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("FollowUpFieldsRootObjectSummarySegments", self, f)
    }
}

#[cfg(feature = "call")]
impl rt::Object for FollowUpFieldsRootObjectSummarySegments {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("start", &mut self.start);
        f.text("end", &mut self.end);
        f.text("title", &mut self.title);
        f.text("summary", &mut self.summary);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "call")]
/// Keys of `insights` of `follow-up-fields.root-object`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FollowUpFieldsRootObjectInsights {
    /// `speakerEvaluationAvailable`: `boolean`.
    pub speaker_evaluation_available: Option<bool>,
    /// `speakerAnalysis`: `array`.
    pub speaker_analysis: Option<Vec<FollowUpFieldsRootObjectInsightsSpeakerAnalysis>>,
    /// `meetingStrengths`: `array`.
    pub meeting_strengths: Option<Vec<FollowUpFieldsRootObjectInsightsMeetingStrengths>>,
    /// `meetingWeaknesses`: `array`.
    pub meeting_weaknesses: Option<
        Vec<FollowUpFieldsRootObjectInsightsMeetingWeaknesses>,
    >,
    /// `speechStyleInfluence`: `string`.
    pub speech_style_influence: Option<String>,
    /// `engagementLevel`: `string`.
    pub engagement_level: Option<String>,
    /// `areasOfResponsibility`: `string`.
    pub areas_of_responsibility: Option<String>,
    /// `finalRecommendations`: `string`.
    pub final_recommendations: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "call")]
impl ::std::fmt::Debug for FollowUpFieldsRootObjectInsights {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("FollowUpFieldsRootObjectInsights", self, f)
    }
}

#[cfg(feature = "call")]
impl rt::Object for FollowUpFieldsRootObjectInsights {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.flag("speakerEvaluationAvailable", &mut self.speaker_evaluation_available);
        f.field("speakerAnalysis", &mut self.speaker_analysis);
        f.field("meetingStrengths", &mut self.meeting_strengths);
        f.field("meetingWeaknesses", &mut self.meeting_weaknesses);
        f.text("speechStyleInfluence", &mut self.speech_style_influence);
        f.text("engagementLevel", &mut self.engagement_level);
        f.text("areasOfResponsibility", &mut self.areas_of_responsibility);
        f.text("finalRecommendations", &mut self.final_recommendations);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "call")]
/// Keys of `insights.speakerAnalysis` of `follow-up-fields.root-object`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FollowUpFieldsRootObjectInsightsSpeakerAnalysis {
    /// `userId`: `integer`.
    pub user_id: Option<i64>,
    /// `detailedInsight`: `string`.
    pub detailed_insight: Option<String>,
    /// `efficiencyValue`: `integer`.
    pub efficiency_value: Option<i64>,
    /// `evaluationCriteria`: `object`.
    pub evaluation_criteria: Option<
        rt::IdMap<FollowUpFieldsRootObjectInsightsSpeakerAnalysisEvaluationCriteriaEntry>,
    >,
    /// `talkPercentage`: `integer`.
    pub talk_percentage: Option<i64>,
    /// `duration`: `integer`.
    pub duration: Option<i64>,
    /// `durationFormat`: `string`.
    pub duration_format: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "call")]
impl ::std::fmt::Debug for FollowUpFieldsRootObjectInsightsSpeakerAnalysis {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("FollowUpFieldsRootObjectInsightsSpeakerAnalysis", self, f)
    }
}

#[cfg(feature = "call")]
impl rt::Object for FollowUpFieldsRootObjectInsightsSpeakerAnalysis {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("userId", &mut self.user_id);
        f.text("detailedInsight", &mut self.detailed_insight);
        f.int("efficiencyValue", &mut self.efficiency_value);
        f.field("evaluationCriteria", &mut self.evaluation_criteria);
        f.int("talkPercentage", &mut self.talk_percentage);
        f.int("duration", &mut self.duration);
        f.text("durationFormat", &mut self.duration_format);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "call")]
/// Keys of `insights.speakerAnalysis.evaluationCriteria.<key>` of `follow-up-fields.root-object`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FollowUpFieldsRootObjectInsightsSpeakerAnalysisEvaluationCriteriaEntry {
    /// `value`: `boolean`.
    pub value: Option<bool>,
    /// `criteria`.
    pub criteria: Option<rt::Value>,
    /// `title`.
    pub title: Option<rt::Value>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "call")]
impl ::std::fmt::Debug
for FollowUpFieldsRootObjectInsightsSpeakerAnalysisEvaluationCriteriaEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object(
            "FollowUpFieldsRootObjectInsightsSpeakerAnalysisEvaluationCriteriaEntry",
            self,
            f,
        )
    }
}

#[cfg(feature = "call")]
impl rt::Object
for FollowUpFieldsRootObjectInsightsSpeakerAnalysisEvaluationCriteriaEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.flag("value", &mut self.value);
        f.value("criteria", &mut self.criteria);
        f.value("title", &mut self.title);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "call")]
/// Keys of `insights.meetingStrengths` of `follow-up-fields.root-object`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FollowUpFieldsRootObjectInsightsMeetingStrengths {
    /// `strengthTitle`.
    pub strength_title: Option<rt::Value>,
    /// `strengthExplanation`.
    pub strength_explanation: Option<rt::Value>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "call")]
impl ::std::fmt::Debug for FollowUpFieldsRootObjectInsightsMeetingStrengths {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("FollowUpFieldsRootObjectInsightsMeetingStrengths", self, f)
    }
}

#[cfg(feature = "call")]
impl rt::Object for FollowUpFieldsRootObjectInsightsMeetingStrengths {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.value("strengthTitle", &mut self.strength_title);
        f.value("strengthExplanation", &mut self.strength_explanation);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "call")]
/// Keys of `insights.meetingWeaknesses` of `follow-up-fields.root-object`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FollowUpFieldsRootObjectInsightsMeetingWeaknesses {
    /// `weaknessTitle`.
    pub weakness_title: Option<rt::Value>,
    /// `weaknessExplanation`.
    pub weakness_explanation: Option<rt::Value>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "call")]
impl ::std::fmt::Debug for FollowUpFieldsRootObjectInsightsMeetingWeaknesses {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("FollowUpFieldsRootObjectInsightsMeetingWeaknesses", self, f)
    }
}

#[cfg(feature = "call")]
impl rt::Object for FollowUpFieldsRootObjectInsightsMeetingWeaknesses {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.value("weaknessTitle", &mut self.weakness_title);
        f.value("weaknessExplanation", &mut self.weakness_explanation);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "call")]
/// Keys of `evaluation` of `follow-up-fields.root-object`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FollowUpFieldsRootObjectEvaluation {
    /// `efficiencyValue`: `integer`.
    pub efficiency_value: Option<i64>,
    /// `calendar`: `object`.
    pub calendar: Option<FollowUpFieldsRootObjectEvaluationCalendar>,
    /// `criteria`: `object`.
    pub criteria: Option<rt::IdMap<FollowUpFieldsRootObjectEvaluationCriteriaEntry>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "call")]
impl ::std::fmt::Debug for FollowUpFieldsRootObjectEvaluation {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("FollowUpFieldsRootObjectEvaluation", self, f)
    }
}

#[cfg(feature = "call")]
impl rt::Object for FollowUpFieldsRootObjectEvaluation {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("efficiencyValue", &mut self.efficiency_value);
        f.field("calendar", &mut self.calendar);
        f.field("criteria", &mut self.criteria);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "call")]
/// Keys of `evaluation.calendar` of `follow-up-fields.root-object`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FollowUpFieldsRootObjectEvaluationCalendar {
    /// `overhead`: `boolean`.
    pub overhead: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "call")]
impl ::std::fmt::Debug for FollowUpFieldsRootObjectEvaluationCalendar {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("FollowUpFieldsRootObjectEvaluationCalendar", self, f)
    }
}

#[cfg(feature = "call")]
impl rt::Object for FollowUpFieldsRootObjectEvaluationCalendar {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.flag("overhead", &mut self.overhead);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "call")]
/// Keys of `evaluation.criteria.<key>` of `follow-up-fields.root-object`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FollowUpFieldsRootObjectEvaluationCriteriaEntry {
    /// `value`: `boolean`.
    pub value: Option<bool>,
    /// `criteria`.
    pub criteria: Option<rt::Value>,
    /// `thoughts`.
    pub thoughts: Option<rt::Value>,
    /// `title`.
    pub title: Option<rt::Value>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "call")]
impl ::std::fmt::Debug for FollowUpFieldsRootObjectEvaluationCriteriaEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("FollowUpFieldsRootObjectEvaluationCriteriaEntry", self, f)
    }
}

#[cfg(feature = "call")]
impl rt::Object for FollowUpFieldsRootObjectEvaluationCriteriaEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.flag("value", &mut self.value);
        f.value("criteria", &mut self.criteria);
        f.value("thoughts", &mut self.thoughts);
        f.value("title", &mut self.title);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "crm")]
/// Keys of `footer.parameters-of-the-footerdto-object`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/structure/footer.html#parameters-of-the-footerdto-object)
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct FooterParametersOfTheFooterdtoObjectInput(rt::Params);

#[cfg(feature = "crm")]
impl FooterParametersOfTheFooterdtoObjectInput {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `buttons`: `FooterButtonDto`. In examples: `object`.
    ///
    /// See [`FooterParametersOfTheFooterdtoObjectInputButtonsEntry`].
    #[inline]
    pub fn buttons(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("buttons", value.into()))
    }

    /// `menu`: `FooterMenuDto`.
    #[inline]
    pub fn menu(self, value: FooterParametersOfTheFooterdtoObjectInputMenu) -> Self {
        Self(self.0.object("menu", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "crm")]
impl From<FooterParametersOfTheFooterdtoObjectInput> for rt::Params {
    #[inline]
    fn from(object: FooterParametersOfTheFooterdtoObjectInput) -> Self {
        object.0
    }
}

#[cfg(feature = "crm")]
impl From<FooterParametersOfTheFooterdtoObjectInput> for rt::Value {
    #[inline]
    fn from(object: FooterParametersOfTheFooterdtoObjectInput) -> Self {
        object.0.into_value()
    }
}

#[cfg(feature = "crm")]
/// Keys of `buttons.<key>` of `footer.parameters-of-the-footerdto-object`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct FooterParametersOfTheFooterdtoObjectInputButtonsEntry(rt::Params);

#[cfg(feature = "crm")]
impl FooterParametersOfTheFooterdtoObjectInputButtonsEntry {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `title`: `textWithTranslation`. Required. In examples: `string`.
    #[inline]
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("title", value.into()))
    }

    /// `type`: `string`. Required. Values: `primary`, `secondary`.
    #[inline]
    pub fn r#type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("type", value.into()))
    }

    /// `action`: `ActionDto`. Required. In examples: `object`.
    #[inline]
    pub fn action(
        self,
        value: FooterParametersOfTheFooterdtoObjectInputButtonsEntryAction,
    ) -> Self {
        Self(self.0.object("action", value.into()))
    }

    /// `scope`: `string`. Values: `web`, `mobile`.
    #[inline]
    pub fn scope(self, value: impl Into<String>) -> Self {
        Self(self.0.text("scope", value.into()))
    }

    /// `hideIfReadonly`: `boolean`. Default: `false`.
    #[inline]
    pub fn hide_if_readonly(self, value: bool) -> Self {
        Self(self.0.flag("hideIfReadonly", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "crm")]
impl From<FooterParametersOfTheFooterdtoObjectInputButtonsEntry> for rt::Params {
    #[inline]
    fn from(object: FooterParametersOfTheFooterdtoObjectInputButtonsEntry) -> Self {
        object.0
    }
}

#[cfg(feature = "crm")]
impl From<FooterParametersOfTheFooterdtoObjectInputButtonsEntry> for rt::Value {
    #[inline]
    fn from(object: FooterParametersOfTheFooterdtoObjectInputButtonsEntry) -> Self {
        object.0.into_value()
    }
}

#[cfg(feature = "crm")]
/// Keys of `buttons.<key>.action` of `footer.parameters-of-the-footerdto-object`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct FooterParametersOfTheFooterdtoObjectInputButtonsEntryAction(rt::Params);

#[cfg(feature = "crm")]
impl FooterParametersOfTheFooterdtoObjectInputButtonsEntryAction {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `type`: `string`. Required. Values: `redirect`, `restEvent`, `openRestApp`.
    #[inline]
    pub fn r#type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("type", value.into()))
    }

    /// `uri`: `string`. With: `Link Navigation`.
    #[inline]
    pub fn uri(self, value: impl Into<String>) -> Self {
        Self(self.0.text("uri", value.into()))
    }

    /// `id`: `string`. With: `Event`.
    #[inline]
    pub fn id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("id", value.into()))
    }

    /// `actionParams`: `array`. With: `Event`, `Opening the Application Slider`. In examples: `object`.
    #[inline]
    pub fn action_params(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("actionParams", value.into()))
    }

    /// `animationType`: `string`. Values: `disable`, `loader` or others. With: `Event`.
    #[inline]
    pub fn animation_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("animationType", value.into()))
    }

    /// `sliderParams`: `ActionSliderParamsDto`. With: `Opening the Application Slider`.
    ///
    /// See [`ActionParametersForOpeningTheApplicationSliderInput`].
    #[inline]
    pub fn slider_params(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("sliderParams", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "crm")]
impl From<FooterParametersOfTheFooterdtoObjectInputButtonsEntryAction> for rt::Params {
    #[inline]
    fn from(
        object: FooterParametersOfTheFooterdtoObjectInputButtonsEntryAction,
    ) -> Self {
        object.0
    }
}

#[cfg(feature = "crm")]
/// Keys of `menu` of `footer.parameters-of-the-footerdto-object`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct FooterParametersOfTheFooterdtoObjectInputMenu(rt::Params);

#[cfg(feature = "crm")]
impl FooterParametersOfTheFooterdtoObjectInputMenu {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `showPinItem`: `boolean`. Default: `true`.
    #[inline]
    pub fn show_pin_item(self, value: bool) -> Self {
        Self(self.0.flag("showPinItem", value))
    }

    /// `showPostponeItem`: `boolean`. Default: `true`.
    #[inline]
    pub fn show_postpone_item(self, value: bool) -> Self {
        Self(self.0.flag("showPostponeItem", value))
    }

    /// `showDeleteItem`: `boolean`. Default: `true`.
    #[inline]
    pub fn show_delete_item(self, value: bool) -> Self {
        Self(self.0.flag("showDeleteItem", value))
    }

    /// `items`: `MenuItemDto`. In examples: `object`.
    ///
    /// See [`MenuItemInput`].
    #[inline]
    pub fn items(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("items", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "crm")]
impl From<FooterParametersOfTheFooterdtoObjectInputMenu> for rt::Params {
    #[inline]
    fn from(object: FooterParametersOfTheFooterdtoObjectInputMenu) -> Self {
        object.0
    }
}

#[cfg(feature = "crm")]
/// Keys of `header.parameters-of-the-headerdto-object`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/structure/header.html#parameters-of-the-headerdto-object)
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct HeaderParametersOfTheHeaderdtoObjectInput(rt::Params);

#[cfg(feature = "crm")]
impl HeaderParametersOfTheHeaderdtoObjectInput {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `title`: `textWithTranslation`. Required. In examples: `string`.
    #[inline]
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("title", value.into()))
    }

    /// `titleAction`: `ActionDto`.
    #[inline]
    pub fn title_action(
        self,
        value: HeaderParametersOfTheHeaderdtoObjectInputTitleAction,
    ) -> Self {
        Self(self.0.object("titleAction", value.into()))
    }

    /// `tags`: `TagDto[]`. In examples: `object`.
    ///
    /// See [`HeaderParametersOfTheTagdtoObjectInput`].
    #[inline]
    pub fn tags(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("tags", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "crm")]
impl From<HeaderParametersOfTheHeaderdtoObjectInput> for rt::Params {
    #[inline]
    fn from(object: HeaderParametersOfTheHeaderdtoObjectInput) -> Self {
        object.0
    }
}

#[cfg(feature = "crm")]
impl From<HeaderParametersOfTheHeaderdtoObjectInput> for rt::Value {
    #[inline]
    fn from(object: HeaderParametersOfTheHeaderdtoObjectInput) -> Self {
        object.0.into_value()
    }
}

#[cfg(feature = "crm")]
/// Keys of `titleAction` of `header.parameters-of-the-headerdto-object`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct HeaderParametersOfTheHeaderdtoObjectInputTitleAction(rt::Params);

#[cfg(feature = "crm")]
impl HeaderParametersOfTheHeaderdtoObjectInputTitleAction {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `type`: `string`. Required. Values: `redirect`, `restEvent`, `openRestApp`.
    #[inline]
    pub fn r#type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("type", value.into()))
    }

    /// `uri`: `string`. With: `Link Navigation`.
    #[inline]
    pub fn uri(self, value: impl Into<String>) -> Self {
        Self(self.0.text("uri", value.into()))
    }

    /// `id`: `string`. With: `Event`.
    #[inline]
    pub fn id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("id", value.into()))
    }

    /// `actionParams`: `array`. With: `Event`, `Opening the Application Slider`. In examples: `object`.
    #[inline]
    pub fn action_params(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("actionParams", value.into()))
    }

    /// `animationType`: `string`. Values: `disable`, `loader` or others. With: `Event`.
    #[inline]
    pub fn animation_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("animationType", value.into()))
    }

    /// `sliderParams`: `ActionSliderParamsDto`. With: `Opening the Application Slider`.
    ///
    /// See [`ActionParametersForOpeningTheApplicationSliderInput`].
    #[inline]
    pub fn slider_params(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("sliderParams", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "crm")]
impl From<HeaderParametersOfTheHeaderdtoObjectInputTitleAction> for rt::Params {
    #[inline]
    fn from(object: HeaderParametersOfTheHeaderdtoObjectInputTitleAction) -> Self {
        object.0
    }
}

#[cfg(feature = "crm")]
/// Keys of `header.parameters-of-the-tagdto-object`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/structure/header.html#parameters-of-the-tagdto-object)
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct HeaderParametersOfTheTagdtoObjectInput(rt::Params);

#[cfg(feature = "crm")]
impl HeaderParametersOfTheTagdtoObjectInput {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `title`: `textWithTranslation`. Required.
    #[inline]
    pub fn title(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("title", value.into()))
    }

    /// `type`: `string`. Required. Values: `warning`, `success`, `failure`, `primary`, `secondary`.
    #[inline]
    pub fn r#type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("type", value.into()))
    }

    /// `action`: `ActionDto`.
    #[inline]
    pub fn action(self, value: HeaderParametersOfTheTagdtoObjectInputAction) -> Self {
        Self(self.0.object("action", value.into()))
    }

    /// `scope`: `string`. Values: `web`, `mobile`.
    #[inline]
    pub fn scope(self, value: impl Into<String>) -> Self {
        Self(self.0.text("scope", value.into()))
    }

    /// `hideIfReadonly`: `boolean`. Default: `false`.
    #[inline]
    pub fn hide_if_readonly(self, value: bool) -> Self {
        Self(self.0.flag("hideIfReadonly", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "crm")]
impl From<HeaderParametersOfTheTagdtoObjectInput> for rt::Params {
    #[inline]
    fn from(object: HeaderParametersOfTheTagdtoObjectInput) -> Self {
        object.0
    }
}

#[cfg(feature = "crm")]
impl From<HeaderParametersOfTheTagdtoObjectInput> for rt::Value {
    #[inline]
    fn from(object: HeaderParametersOfTheTagdtoObjectInput) -> Self {
        object.0.into_value()
    }
}

#[cfg(feature = "crm")]
/// Keys of `action` of `header.parameters-of-the-tagdto-object`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct HeaderParametersOfTheTagdtoObjectInputAction(rt::Params);

#[cfg(feature = "crm")]
impl HeaderParametersOfTheTagdtoObjectInputAction {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `type`: `string`. Required. Values: `redirect`, `restEvent`, `openRestApp`.
    #[inline]
    pub fn r#type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("type", value.into()))
    }

    /// `uri`: `string`. With: `Link Navigation`.
    #[inline]
    pub fn uri(self, value: impl Into<String>) -> Self {
        Self(self.0.text("uri", value.into()))
    }

    /// `id`: `string`. With: `Event`.
    #[inline]
    pub fn id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("id", value.into()))
    }

    /// `actionParams`: `array`. With: `Event`, `Opening the Application Slider`. In examples: `object`.
    #[inline]
    pub fn action_params(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("actionParams", value.into()))
    }

    /// `animationType`: `string`. Values: `disable`, `loader` or others. With: `Event`.
    #[inline]
    pub fn animation_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("animationType", value.into()))
    }

    /// `sliderParams`: `ActionSliderParamsDto`. With: `Opening the Application Slider`.
    ///
    /// See [`ActionParametersForOpeningTheApplicationSliderInput`].
    #[inline]
    pub fn slider_params(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("sliderParams", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "crm")]
impl From<HeaderParametersOfTheTagdtoObjectInputAction> for rt::Params {
    #[inline]
    fn from(object: HeaderParametersOfTheTagdtoObjectInputAction) -> Self {
        object.0
    }
}

#[cfg(feature = "crm")]
/// Keys of `icon`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/structure/icon.html#parameters-of-the-icondto-object)
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct IconInput(rt::Params);

#[cfg(feature = "crm")]
impl IconInput {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `code`: `string`. Required.
    #[inline]
    pub fn code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("code", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "crm")]
impl From<IconInput> for rt::Params {
    #[inline]
    fn from(object: IconInput) -> Self {
        object.0
    }
}

#[cfg(feature = "crm")]
impl From<IconInput> for rt::Value {
    #[inline]
    fn from(object: IconInput) -> Self {
        object.0.into_value()
    }
}

#[cfg(feature = "crm")]
/// Keys of `layout`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/structure/layout.html#parameters-of-the-layoutdto-object)
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct LayoutInput(rt::Params);

#[cfg(feature = "crm")]
impl LayoutInput {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `icon`: `IconDto`. Required. In examples: `object`.
    ///
    /// See [`IconInput`].
    #[inline]
    pub fn icon(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("icon", value.into()))
    }

    /// `header`: `HeaderDto`. Required. In examples: `object`.
    ///
    /// See [`HeaderParametersOfTheHeaderdtoObjectInput`].
    #[inline]
    pub fn header(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("header", value.into()))
    }

    /// `body`: `BodyDto`. Required. In examples: `object`.
    ///
    /// See [`BodyParametersOfTheBodydtoObjectInput`].
    #[inline]
    pub fn body(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("body", value.into()))
    }

    /// `footer`: `FooterDto`. In examples: `object`.
    ///
    /// See [`FooterParametersOfTheFooterdtoObjectInput`].
    #[inline]
    pub fn footer(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("footer", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "crm")]
impl From<LayoutInput> for rt::Params {
    #[inline]
    fn from(object: LayoutInput) -> Self {
        object.0
    }
}

#[cfg(feature = "crm")]
impl From<LayoutInput> for rt::Value {
    #[inline]
    fn from(object: LayoutInput) -> Self {
        object.0.into_value()
    }
}

#[cfg(feature = "crm")]
/// Keys of `menu-item`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/structure/menu-item.html#parameters-of-the-menuitemdto-object)
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct MenuItemInput(rt::Params);

#[cfg(feature = "crm")]
impl MenuItemInput {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `title`: `textWithTranslation`. Required.
    #[inline]
    pub fn title(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("title", value.into()))
    }

    /// `action`: `ActionDto`. Required.
    #[inline]
    pub fn action(self, value: MenuItemInputAction) -> Self {
        Self(self.0.object("action", value.into()))
    }

    /// `scope`: `string`. Values: `web`, `mobile`.
    #[inline]
    pub fn scope(self, value: impl Into<String>) -> Self {
        Self(self.0.text("scope", value.into()))
    }

    /// `hideIfReadonly`: `boolean`. Default: `false`.
    #[inline]
    pub fn hide_if_readonly(self, value: bool) -> Self {
        Self(self.0.flag("hideIfReadonly", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "crm")]
impl From<MenuItemInput> for rt::Params {
    #[inline]
    fn from(object: MenuItemInput) -> Self {
        object.0
    }
}

#[cfg(feature = "crm")]
impl From<MenuItemInput> for rt::Value {
    #[inline]
    fn from(object: MenuItemInput) -> Self {
        object.0.into_value()
    }
}

#[cfg(feature = "crm")]
/// Keys of `action` of `menu-item`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct MenuItemInputAction(rt::Params);

#[cfg(feature = "crm")]
impl MenuItemInputAction {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `type`: `string`. Required. Values: `redirect`, `restEvent`, `openRestApp`.
    #[inline]
    pub fn r#type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("type", value.into()))
    }

    /// `uri`: `string`. With: `Link Navigation`.
    #[inline]
    pub fn uri(self, value: impl Into<String>) -> Self {
        Self(self.0.text("uri", value.into()))
    }

    /// `id`: `string`. With: `Event`.
    #[inline]
    pub fn id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("id", value.into()))
    }

    /// `actionParams`: `array`. With: `Event`, `Opening the Application Slider`. In examples: `object`.
    #[inline]
    pub fn action_params(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("actionParams", value.into()))
    }

    /// `animationType`: `string`. Values: `disable`, `loader` or others. With: `Event`.
    #[inline]
    pub fn animation_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("animationType", value.into()))
    }

    /// `sliderParams`: `ActionSliderParamsDto`. With: `Opening the Application Slider`.
    ///
    /// See [`ActionParametersForOpeningTheApplicationSliderInput`].
    #[inline]
    pub fn slider_params(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("sliderParams", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "crm")]
impl From<MenuItemInputAction> for rt::Params {
    #[inline]
    fn from(object: MenuItemInputAction) -> Self {
        object.0
    }
}

#[cfg(feature = "landing")]
/// Keys of `page-additional-fields`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/page/additional-fields.html)
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct PageAdditionalFieldsInput(rt::Params);

#[cfg(feature = "landing")]
impl PageAdditionalFieldsInput {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `THEME_CODE`: `string`.
    #[inline]
    pub fn theme_code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("THEME_CODE", value.into()))
    }

    /// `THEME_USE`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn theme_use(self, value: bool) -> Self {
        Self(self.0.yes_no("THEME_USE", value))
    }

    /// `THEME_COLOR`: `string`.
    #[inline]
    pub fn theme_color(self, value: impl Into<String>) -> Self {
        Self(self.0.text("THEME_COLOR", value.into()))
    }

    /// `THEMEFONTS_USE`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn themefonts_use(self, value: bool) -> Self {
        Self(self.0.yes_no("THEMEFONTS_USE", value))
    }

    /// `THEMEFONTS_CODE`: `string`.
    #[inline]
    pub fn themefonts_code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("THEMEFONTS_CODE", value.into()))
    }

    /// `THEMEFONTS_CODE_H`: `string`.
    #[inline]
    pub fn themefonts_code_h(self, value: impl Into<String>) -> Self {
        Self(self.0.text("THEMEFONTS_CODE_H", value.into()))
    }

    /// `THEMEFONTS_SIZE`: `string`. Values: `0.92857`, `1`, `1.14286`.
    #[inline]
    pub fn themefonts_size(self, value: impl Into<String>) -> Self {
        Self(self.0.text("THEMEFONTS_SIZE", value.into()))
    }

    /// `THEMEFONTS_COLOR`: `string`.
    #[inline]
    pub fn themefonts_color(self, value: impl Into<String>) -> Self {
        Self(self.0.text("THEMEFONTS_COLOR", value.into()))
    }

    /// `THEMEFONTS_COLOR_H`: `string`.
    #[inline]
    pub fn themefonts_color_h(self, value: impl Into<String>) -> Self {
        Self(self.0.text("THEMEFONTS_COLOR_H", value.into()))
    }

    /// `THEMEFONTS_LINE_HEIGHT`: `string`.
    #[inline]
    pub fn themefonts_line_height(self, value: impl Into<String>) -> Self {
        Self(self.0.text("THEMEFONTS_LINE_HEIGHT", value.into()))
    }

    /// `THEMEFONTS_FONT_WEIGHT`: `string`.
    #[inline]
    pub fn themefonts_font_weight(self, value: impl Into<String>) -> Self {
        Self(self.0.text("THEMEFONTS_FONT_WEIGHT", value.into()))
    }

    /// `THEMEFONTS_FONT_WEIGHT_H`: `string`.
    #[inline]
    pub fn themefonts_font_weight_h(self, value: impl Into<String>) -> Self {
        Self(self.0.text("THEMEFONTS_FONT_WEIGHT_H", value.into()))
    }

    /// `FONTS_CODE`: `string`.
    #[inline]
    pub fn fonts_code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("FONTS_CODE", value.into()))
    }

    /// `METAOG_TITLE`: `string`.
    #[inline]
    pub fn metaog_title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("METAOG_TITLE", value.into()))
    }

    /// `METAOG_DESCRIPTION`: `string`.
    #[inline]
    pub fn metaog_description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("METAOG_DESCRIPTION", value.into()))
    }

    /// `METAOG_IMAGE`: `string`.
    #[inline]
    pub fn metaog_image(self, value: impl Into<String>) -> Self {
        Self(self.0.text("METAOG_IMAGE", value.into()))
    }

    /// `METAMAIN_USE`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn metamain_use(self, value: bool) -> Self {
        Self(self.0.yes_no("METAMAIN_USE", value))
    }

    /// `METAMAIN_TITLE`: `string`.
    #[inline]
    pub fn metamain_title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("METAMAIN_TITLE", value.into()))
    }

    /// `METAMAIN_DESCRIPTION`: `string`.
    #[inline]
    pub fn metamain_description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("METAMAIN_DESCRIPTION", value.into()))
    }

    /// `METAMAIN_KEYWORDS`: `string`.
    #[inline]
    pub fn metamain_keywords(self, value: impl Into<String>) -> Self {
        Self(self.0.text("METAMAIN_KEYWORDS", value.into()))
    }

    /// `METAKEYWORDS_KEYWORDS`: `string`.
    #[inline]
    pub fn metakeywords_keywords(self, value: impl Into<String>) -> Self {
        Self(self.0.text("METAKEYWORDS_KEYWORDS", value.into()))
    }

    /// `METAROBOTS_INDEX`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn metarobots_index(self, value: bool) -> Self {
        Self(self.0.yes_no("METAROBOTS_INDEX", value))
    }

    /// `METAGOOGLEVERIFICATION_USE`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn metagoogleverification_use(self, value: bool) -> Self {
        Self(self.0.yes_no("METAGOOGLEVERIFICATION_USE", value))
    }

    /// `METAGOOGLEVERIFICATION_META`: `string`.
    #[inline]
    pub fn metagoogleverification_meta(self, value: impl Into<String>) -> Self {
        Self(self.0.text("METAGOOGLEVERIFICATION_META", value.into()))
    }

    /// `ROBOTS_USE`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn robots_use(self, value: bool) -> Self {
        Self(self.0.yes_no("ROBOTS_USE", value))
    }

    /// `ROBOTS_CONTENT`: `string`.
    #[inline]
    pub fn robots_content(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ROBOTS_CONTENT", value.into()))
    }

    /// `BACKGROUND_USE`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn background_use(self, value: bool) -> Self {
        Self(self.0.yes_no("BACKGROUND_USE", value))
    }

    /// `BACKGROUND_PICTURE`: `string`.
    #[inline]
    pub fn background_picture(self, value: impl Into<String>) -> Self {
        Self(self.0.text("BACKGROUND_PICTURE", value.into()))
    }

    /// `BACKGROUND_POSITION`: `string`. Values: `center`, `repeat`, `center_repeat_y`, `no_repeat`.
    #[inline]
    pub fn background_position(self, value: impl Into<String>) -> Self {
        Self(self.0.text("BACKGROUND_POSITION", value.into()))
    }

    /// `BACKGROUND_COLOR`: `string`.
    #[inline]
    pub fn background_color(self, value: impl Into<String>) -> Self {
        Self(self.0.text("BACKGROUND_COLOR", value.into()))
    }

    /// `FAVICON_PICTURE`: `string`.
    #[inline]
    pub fn favicon_picture(self, value: impl Into<String>) -> Self {
        Self(self.0.text("FAVICON_PICTURE", value.into()))
    }

    /// `VIEW_USE`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn view_use(self, value: bool) -> Self {
        Self(self.0.yes_no("VIEW_USE", value))
    }

    /// `VIEW_TYPE`: `string`. Values: `no`, `ltr`, `all`, `mobile`, `adaptive`.
    #[inline]
    pub fn view_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("VIEW_TYPE", value.into()))
    }

    /// `PADDING_TOPBOTTOM`: `string`. Values: `N`, `u-outer-space-v1`, `u-outer-space-v2`.
    #[inline]
    pub fn padding_topbottom(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PADDING_TOPBOTTOM", value.into()))
    }

    /// `PADDING_LEFTRIGHT`: `string`. Values: `N`, `g-layout-semiboxed`, `g-layout-boxed`.
    #[inline]
    pub fn padding_leftright(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PADDING_LEFTRIGHT", value.into()))
    }

    /// `LAYOUT_BREAKPOINT`: `string`. Values: `mobile`, `tablet`, `desktop`, `all`.
    #[inline]
    pub fn layout_breakpoint(self, value: impl Into<String>) -> Self {
        Self(self.0.text("LAYOUT_BREAKPOINT", value.into()))
    }

    /// `TRANSITION_COLOR`: `string`.
    #[inline]
    pub fn transition_color(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TRANSITION_COLOR", value.into()))
    }

    /// `UP_SHOW`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn up_show(self, value: bool) -> Self {
        Self(self.0.yes_no("UP_SHOW", value))
    }

    /// `GACOUNTER_USE`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn gacounter_use(self, value: bool) -> Self {
        Self(self.0.yes_no("GACOUNTER_USE", value))
    }

    /// `GACOUNTER_COUNTER`: `string`.
    #[inline]
    pub fn gacounter_counter(self, value: impl Into<String>) -> Self {
        Self(self.0.text("GACOUNTER_COUNTER", value.into()))
    }

    /// `GACOUNTER_COUNTER_GA4`: `string`.
    #[inline]
    pub fn gacounter_counter_ga4(self, value: impl Into<String>) -> Self {
        Self(self.0.text("GACOUNTER_COUNTER_GA4", value.into()))
    }

    /// `GACOUNTER_SEND_CLICK`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn gacounter_send_click(self, value: bool) -> Self {
        Self(self.0.yes_no("GACOUNTER_SEND_CLICK", value))
    }

    /// `GACOUNTER_CLICK_TYPE`: `string`. Values: `href`, `text`.
    #[inline]
    pub fn gacounter_click_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("GACOUNTER_CLICK_TYPE", value.into()))
    }

    /// `GACOUNTER_SEND_SHOW`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn gacounter_send_show(self, value: bool) -> Self {
        Self(self.0.yes_no("GACOUNTER_SEND_SHOW", value))
    }

    /// `GTM_USE`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn gtm_use(self, value: bool) -> Self {
        Self(self.0.yes_no("GTM_USE", value))
    }

    /// `GTM_COUNTER`: `string`.
    #[inline]
    pub fn gtm_counter(self, value: impl Into<String>) -> Self {
        Self(self.0.text("GTM_COUNTER", value.into()))
    }

    /// `PIXELFB_USE`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn pixelfb_use(self, value: bool) -> Self {
        Self(self.0.yes_no("PIXELFB_USE", value))
    }

    /// `PIXELFB_COUNTER`: `string`.
    #[inline]
    pub fn pixelfb_counter(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PIXELFB_COUNTER", value.into()))
    }

    /// `PIXELVK_USE`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn pixelvk_use(self, value: bool) -> Self {
        Self(self.0.yes_no("PIXELVK_USE", value))
    }

    /// `PIXELVK_COUNTER`: `string`.
    #[inline]
    pub fn pixelvk_counter(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PIXELVK_COUNTER", value.into()))
    }

    /// `HEADBLOCK_USE`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn headblock_use(self, value: bool) -> Self {
        Self(self.0.yes_no("HEADBLOCK_USE", value))
    }

    /// `HEADBLOCK_CODE`: `string`.
    #[inline]
    pub fn headblock_code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("HEADBLOCK_CODE", value.into()))
    }

    /// `CSSBLOCK_USE`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn cssblock_use(self, value: bool) -> Self {
        Self(self.0.yes_no("CSSBLOCK_USE", value))
    }

    /// `CSSBLOCK_CODE`: `string`.
    #[inline]
    pub fn cssblock_code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CSSBLOCK_CODE", value.into()))
    }

    /// `CSSBLOCK_FILE`: `string`.
    #[inline]
    pub fn cssblock_file(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CSSBLOCK_FILE", value.into()))
    }

    /// `CUSTOMCSS_CSS_CODE`: `string`.
    #[inline]
    pub fn customcss_css_code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CUSTOMCSS_CSS_CODE", value.into()))
    }

    /// `CUSTOMCSS_CSS_URL`: `string`.
    #[inline]
    pub fn customcss_css_url(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CUSTOMCSS_CSS_URL", value.into()))
    }

    /// `GMAP_USE`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn gmap_use(self, value: bool) -> Self {
        Self(self.0.yes_no("GMAP_USE", value))
    }

    /// `GMAP_CODE`: `string`.
    #[inline]
    pub fn gmap_code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("GMAP_CODE", value.into()))
    }

    /// `B24BUTTON_USE`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn b24button_use(self, value: bool) -> Self {
        Self(self.0.yes_no("B24BUTTON_USE", value))
    }

    /// `B24BUTTON_CODE`: `string`.
    #[inline]
    pub fn b24button_code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("B24BUTTON_CODE", value.into()))
    }

    /// `B24BUTTON_COLOR`: `string`. Values: `site`, `button`, `custom`.
    #[inline]
    pub fn b24button_color(self, value: impl Into<String>) -> Self {
        Self(self.0.text("B24BUTTON_COLOR", value.into()))
    }

    /// `B24BUTTON_COLOR_VALUE`: `string`.
    #[inline]
    pub fn b24button_color_value(self, value: impl Into<String>) -> Self {
        Self(self.0.text("B24BUTTON_COLOR_VALUE", value.into()))
    }

    /// `B24BUTTON_HELP`: `string`.
    #[inline]
    pub fn b24button_help(self, value: impl Into<String>) -> Self {
        Self(self.0.text("B24BUTTON_HELP", value.into()))
    }

    /// `COOKIES_USE`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn cookies_use(self, value: bool) -> Self {
        Self(self.0.yes_no("COOKIES_USE", value))
    }

    /// `COOKIES_AGREEMENT_ID`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn cookies_agreement_id(self, value: bool) -> Self {
        Self(self.0.yes_no("COOKIES_AGREEMENT_ID", value))
    }

    /// `COOKIES_COLOR_BG`: `string`.
    #[inline]
    pub fn cookies_color_bg(self, value: impl Into<String>) -> Self {
        Self(self.0.text("COOKIES_COLOR_BG", value.into()))
    }

    /// `COOKIES_COLOR_TEXT`: `string`.
    #[inline]
    pub fn cookies_color_text(self, value: impl Into<String>) -> Self {
        Self(self.0.text("COOKIES_COLOR_TEXT", value.into()))
    }

    /// `COOKIES_POSITION`: `string`. Values: `bottom_left`, `bottom_right`.
    #[inline]
    pub fn cookies_position(self, value: impl Into<String>) -> Self {
        Self(self.0.text("COOKIES_POSITION", value.into()))
    }

    /// `COOKIES_MODE`: `string`. Values: `A`, `I`.
    #[inline]
    pub fn cookies_mode(self, value: impl Into<String>) -> Self {
        Self(self.0.text("COOKIES_MODE", value.into()))
    }

    /// `COPYRIGHT_SHOW`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn copyright_show(self, value: bool) -> Self {
        Self(self.0.yes_no("COPYRIGHT_SHOW", value))
    }

    /// `COPYRIGHT_CODE`: `string | integer`.
    #[inline]
    pub fn copyright_code(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("COPYRIGHT_CODE", value.into()))
    }

    /// `SPEED_ASSETS`: `string`.
    #[inline]
    pub fn speed_assets(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SPEED_ASSETS", value.into()))
    }

    /// `SPEED_USE_LAZY`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn speed_use_lazy(self, value: bool) -> Self {
        Self(self.0.yes_no("SPEED_USE_LAZY", value))
    }

    /// `SPEED_USE_WEBPACK`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn speed_use_webpack(self, value: bool) -> Self {
        Self(self.0.yes_no("SPEED_USE_WEBPACK", value))
    }

    /// `SETTINGS_IBLOCK_ID`: `string | integer`.
    #[inline]
    pub fn settings_iblock_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("SETTINGS_IBLOCK_ID", value.into()))
    }

    /// `SETTINGS_SECTION_ID`: `string | integer`.
    #[inline]
    pub fn settings_section_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("SETTINGS_SECTION_ID", value.into()))
    }

    /// `SETTINGS_HIDE_NOT_AVAILABLE`: `string`.
    #[inline]
    pub fn settings_hide_not_available(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SETTINGS_HIDE_NOT_AVAILABLE", value.into()))
    }

    /// `SETTINGS_HIDE_NOT_AVAILABLE_OFFERS`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn settings_hide_not_available_offers(self, value: bool) -> Self {
        Self(self.0.yes_no("SETTINGS_HIDE_NOT_AVAILABLE_OFFERS", value))
    }

    /// `SETTINGS_PRODUCT_SUBSCRIPTION`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn settings_product_subscription(self, value: bool) -> Self {
        Self(self.0.yes_no("SETTINGS_PRODUCT_SUBSCRIPTION", value))
    }

    /// `SETTINGS_USE_PRODUCT_QUANTITY`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn settings_use_product_quantity(self, value: bool) -> Self {
        Self(self.0.yes_no("SETTINGS_USE_PRODUCT_QUANTITY", value))
    }

    /// `SETTINGS_DISPLAY_COMPARE`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn settings_display_compare(self, value: bool) -> Self {
        Self(self.0.yes_no("SETTINGS_DISPLAY_COMPARE", value))
    }

    /// `SETTINGS_PRICE_CODE`: `array`.
    #[inline]
    pub fn settings_price_code(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("SETTINGS_PRICE_CODE", value.into()))
    }

    /// `SETTINGS_CURRENCY_ID`: `string`.
    #[inline]
    pub fn settings_currency_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SETTINGS_CURRENCY_ID", value.into()))
    }

    /// `SETTINGS_PRICE_VAT_INCLUDE`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn settings_price_vat_include(self, value: bool) -> Self {
        Self(self.0.yes_no("SETTINGS_PRICE_VAT_INCLUDE", value))
    }

    /// `SETTINGS_SHOW_OLD_PRICE`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn settings_show_old_price(self, value: bool) -> Self {
        Self(self.0.yes_no("SETTINGS_SHOW_OLD_PRICE", value))
    }

    /// `SETTINGS_SHOW_DISCOUNT_PERCENT`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn settings_show_discount_percent(self, value: bool) -> Self {
        Self(self.0.yes_no("SETTINGS_SHOW_DISCOUNT_PERCENT", value))
    }

    /// `SETTINGS_USE_PRICE_COUNT`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn settings_use_price_count(self, value: bool) -> Self {
        Self(self.0.yes_no("SETTINGS_USE_PRICE_COUNT", value))
    }

    /// `SETTINGS_SHOW_PRICE_COUNT`: `integer`.
    #[inline]
    pub fn settings_show_price_count(self, value: i64) -> Self {
        Self(self.0.int("SETTINGS_SHOW_PRICE_COUNT", value))
    }

    /// `SETTINGS_USE_ENHANCED_ECOMMERCE`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn settings_use_enhanced_ecommerce(self, value: bool) -> Self {
        Self(self.0.yes_no("SETTINGS_USE_ENHANCED_ECOMMERCE", value))
    }

    /// `SETTINGS_DATA_LAYER_NAME`: `string`.
    #[inline]
    pub fn settings_data_layer_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SETTINGS_DATA_LAYER_NAME", value.into()))
    }

    /// `SETTINGS_BRAND_PROPERTY`: `string`.
    #[inline]
    pub fn settings_brand_property(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SETTINGS_BRAND_PROPERTY", value.into()))
    }

    /// `SETTINGS_CART_POSITION`: `string`. Values: `TC`, `TR`, `CR`, `BR`, `BC`, `BL`, `CL`, `TL`.
    #[inline]
    pub fn settings_cart_position(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SETTINGS_CART_POSITION", value.into()))
    }

    /// `SETTINGS_AGREEMENT_USE`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn settings_agreement_use(self, value: bool) -> Self {
        Self(self.0.yes_no("SETTINGS_AGREEMENT_USE", value))
    }

    /// `SETTINGS_AGREEMENT_ID`: `string | integer`.
    #[inline]
    pub fn settings_agreement_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("SETTINGS_AGREEMENT_ID", value.into()))
    }

    /// `SETTINGS_AGREEMENTS`: `array`.
    ///
    /// See [`PageAdditionalFieldsInputSettingsAgreements`].
    #[inline]
    pub fn settings_agreements(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("SETTINGS_AGREEMENTS", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "landing")]
impl From<PageAdditionalFieldsInput> for rt::Params {
    #[inline]
    fn from(object: PageAdditionalFieldsInput) -> Self {
        object.0
    }
}

#[cfg(feature = "landing")]
impl From<PageAdditionalFieldsInput> for rt::Value {
    #[inline]
    fn from(object: PageAdditionalFieldsInput) -> Self {
        object.0.into_value()
    }
}

#[cfg(feature = "landing")]
/// Keys of `SETTINGS_AGREEMENTS` of `page-additional-fields`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct PageAdditionalFieldsInputSettingsAgreements(rt::Params);

#[cfg(feature = "landing")]
impl PageAdditionalFieldsInputSettingsAgreements {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ID`.
    #[inline]
    pub fn id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ID", value.into()))
    }

    /// `CHECKED`.
    #[inline]
    pub fn checked(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("CHECKED", value.into()))
    }

    /// `REQUIRED`.
    #[inline]
    pub fn required(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("REQUIRED", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "landing")]
impl From<PageAdditionalFieldsInputSettingsAgreements> for rt::Params {
    #[inline]
    fn from(object: PageAdditionalFieldsInputSettingsAgreements) -> Self {
        object.0
    }
}

#[cfg(feature = "landing")]
impl From<PageAdditionalFieldsInputSettingsAgreements> for rt::Value {
    #[inline]
    fn from(object: PageAdditionalFieldsInputSettingsAgreements) -> Self {
        object.0.into_value()
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

    /// `isChildrenListEnabled`: `boolean`. In examples: `string`.
    #[inline]
    pub fn is_children_list_enabled(self, value: bool) -> Self {
        Self(self.0.yes_no("isChildrenListEnabled", value))
    }

    /// `isPredefined`: `boolean`. In examples: `string`.
    #[inline]
    pub fn is_predefined(self, value: bool) -> Self {
        Self(self.0.yes_no("isPredefined", value))
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

#[cfg(feature = "crm")]
/// Keys of `relation`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/data-types.html#relation)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Relation {
    /// `entityTypeId`: `integer`.
    pub entity_type_id: Option<i64>,
    /// `isChildrenListEnabled`: `boolean`. In examples: `string`.
    pub is_children_list_enabled: Option<bool>,
    /// `isPredefined`: `boolean`. In examples: `string`.
    pub is_predefined: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "crm")]
impl ::std::fmt::Debug for Relation {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("Relation", self, f)
    }
}

#[cfg(feature = "crm")]
impl rt::Object for Relation {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("entityTypeId", &mut self.entity_type_id);
        f.flag("isChildrenListEnabled", &mut self.is_children_list_enabled);
        f.flag("isPredefined", &mut self.is_predefined);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "crm")]
/// Keys of `rest-app-layout-dto`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/structure/rest-app-layout-dto.html#parameters-of-the-restapplayoutdto-object)
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct RestAppLayoutDtoInput(rt::Params);

#[cfg(feature = "crm")]
impl RestAppLayoutDtoInput {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `blocks`: `ContentBlockDto`. Required. In examples: `object`.
    ///
    /// See [`RestAppLayoutDtoInputBlocksEntry`].
    #[inline]
    pub fn blocks(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("blocks", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "crm")]
impl From<RestAppLayoutDtoInput> for rt::Params {
    #[inline]
    fn from(object: RestAppLayoutDtoInput) -> Self {
        object.0
    }
}

#[cfg(feature = "crm")]
impl From<RestAppLayoutDtoInput> for rt::Value {
    #[inline]
    fn from(object: RestAppLayoutDtoInput) -> Self {
        object.0.into_value()
    }
}

#[cfg(feature = "crm")]
/// Keys of `blocks.<key>` of `rest-app-layout-dto`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct RestAppLayoutDtoInputBlocksEntry(rt::Params);

#[cfg(feature = "crm")]
impl RestAppLayoutDtoInputBlocksEntry {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `type`: `string`. Values: `text`, `largeText`, `link`, `withTitle`, `lineOfBlocks`, `deadline`.
    #[inline]
    pub fn r#type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("type", value.into()))
    }

    /// `properties`: `object`.
    #[inline]
    pub fn properties(self, value: RestAppLayoutDtoInputBlocksEntryProperties) -> Self {
        Self(self.0.object("properties", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "crm")]
impl From<RestAppLayoutDtoInputBlocksEntry> for rt::Params {
    #[inline]
    fn from(object: RestAppLayoutDtoInputBlocksEntry) -> Self {
        object.0
    }
}

#[cfg(feature = "crm")]
impl From<RestAppLayoutDtoInputBlocksEntry> for rt::Value {
    #[inline]
    fn from(object: RestAppLayoutDtoInputBlocksEntry) -> Self {
        object.0.into_value()
    }
}

#[cfg(feature = "crm")]
/// Keys of `blocks.<key>.properties` of `rest-app-layout-dto`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct RestAppLayoutDtoInputBlocksEntryProperties(rt::Params);

#[cfg(feature = "crm")]
impl RestAppLayoutDtoInputBlocksEntryProperties {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `value`: `textWithTranslation`. With: `text`, `largeText`. In examples: `string`.
    #[inline]
    pub fn value(self, value: impl Into<String>) -> Self {
        Self(self.0.text("value", value.into()))
    }

    /// `multiline`: `boolean`. Default: `false`. With: `text`.
    #[inline]
    pub fn multiline(self, value: bool) -> Self {
        Self(self.0.flag("multiline", value))
    }

    /// `title`: `textWithTranslation`. With: `text`, `withTitle`. In examples: `string`.
    #[inline]
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("title", value.into()))
    }

    /// `bold`: `boolean`. Default: `false`. With: `text`, `link`.
    #[inline]
    pub fn bold(self, value: bool) -> Self {
        Self(self.0.flag("bold", value))
    }

    /// `size`: `string`. Default: `md`. Values: `xs`, `sm`, `md`. With: `text`.
    #[inline]
    pub fn size(self, value: impl Into<String>) -> Self {
        Self(self.0.text("size", value.into()))
    }

    /// `color`: `string`. Values: `base_50`, `base_60`, `base_70`, `base_90`. With: `text`.
    #[inline]
    pub fn color(self, value: impl Into<String>) -> Self {
        Self(self.0.text("color", value.into()))
    }

    /// `scope`: `string`. Values: `web`, `mobile`.
    #[inline]
    pub fn scope(self, value: impl Into<String>) -> Self {
        Self(self.0.text("scope", value.into()))
    }

    /// `text`: `textWithTranslation`. With: `link`. In examples: `string`.
    #[inline]
    pub fn text(self, value: impl Into<String>) -> Self {
        Self(self.0.text("text", value.into()))
    }

    /// `action`: `ActionDto`. With: `link`. In examples: `object`.
    #[inline]
    pub fn action(
        self,
        value: RestAppLayoutDtoInputBlocksEntryPropertiesAction,
    ) -> Self {
        Self(self.0.object("action", value.into()))
    }

    /// `block`: `ContentBlockDto`. With: `withTitle`. In examples: `object`.
    #[inline]
    pub fn block(self, value: RestAppLayoutDtoInputBlocksEntryPropertiesBlock) -> Self {
        Self(self.0.object("block", value.into()))
    }

    /// `inline`: `boolean`. Default: `false`. With: `withTitle`.
    #[inline]
    pub fn inline(self, value: bool) -> Self {
        Self(self.0.flag("inline", value))
    }

    /// `blocks`: `ContentBlockDto[]`. With: `lineOfBlocks`. In examples: `object`.
    ///
    /// See [`RestAppLayoutDtoInputBlocksEntryPropertiesBlocksEntry`].
    #[inline]
    pub fn blocks(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("blocks", value.into()))
    }

    /// `readonly`: `boolean`. Default: `false`. With: `deadline`.
    #[inline]
    pub fn readonly(self, value: bool) -> Self {
        Self(self.0.flag("readonly", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "crm")]
impl From<RestAppLayoutDtoInputBlocksEntryProperties> for rt::Params {
    #[inline]
    fn from(object: RestAppLayoutDtoInputBlocksEntryProperties) -> Self {
        object.0
    }
}

#[cfg(feature = "crm")]
/// Keys of `blocks.<key>.properties.action` of `rest-app-layout-dto`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct RestAppLayoutDtoInputBlocksEntryPropertiesAction(rt::Params);

#[cfg(feature = "crm")]
impl RestAppLayoutDtoInputBlocksEntryPropertiesAction {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `type`: `string`. Required. Values: `redirect`, `restEvent`, `openRestApp`.
    #[inline]
    pub fn r#type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("type", value.into()))
    }

    /// `uri`: `string`. With: `Link Navigation`.
    #[inline]
    pub fn uri(self, value: impl Into<String>) -> Self {
        Self(self.0.text("uri", value.into()))
    }

    /// `id`: `string`. With: `Event`.
    #[inline]
    pub fn id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("id", value.into()))
    }

    /// `actionParams`: `array`. With: `Event`, `Opening the Application Slider`. In examples: `object`.
    #[inline]
    pub fn action_params(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("actionParams", value.into()))
    }

    /// `animationType`: `string`. Values: `disable`, `loader` or others. With: `Event`.
    #[inline]
    pub fn animation_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("animationType", value.into()))
    }

    /// `sliderParams`: `ActionSliderParamsDto`. With: `Opening the Application Slider`.
    ///
    /// See [`ActionParametersForOpeningTheApplicationSliderInput`].
    #[inline]
    pub fn slider_params(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("sliderParams", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "crm")]
impl From<RestAppLayoutDtoInputBlocksEntryPropertiesAction> for rt::Params {
    #[inline]
    fn from(object: RestAppLayoutDtoInputBlocksEntryPropertiesAction) -> Self {
        object.0
    }
}

#[cfg(feature = "crm")]
/// Keys of `blocks.<key>.properties.block` of `rest-app-layout-dto`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct RestAppLayoutDtoInputBlocksEntryPropertiesBlock(rt::Params);

#[cfg(feature = "crm")]
impl RestAppLayoutDtoInputBlocksEntryPropertiesBlock {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `type`: `string`. Values: `text`, `link`, `deadline`.
    #[inline]
    pub fn r#type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("type", value.into()))
    }

    /// `properties`: `object`.
    #[inline]
    pub fn properties(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("properties", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "crm")]
impl From<RestAppLayoutDtoInputBlocksEntryPropertiesBlock> for rt::Params {
    #[inline]
    fn from(object: RestAppLayoutDtoInputBlocksEntryPropertiesBlock) -> Self {
        object.0
    }
}

#[cfg(feature = "crm")]
/// Keys of `blocks.<key>.properties.blocks.<key>` of `rest-app-layout-dto`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct RestAppLayoutDtoInputBlocksEntryPropertiesBlocksEntry(rt::Params);

#[cfg(feature = "crm")]
impl RestAppLayoutDtoInputBlocksEntryPropertiesBlocksEntry {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `type`: `string`. Values: `text`, `link`, `deadline`.
    #[inline]
    pub fn r#type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("type", value.into()))
    }

    /// `properties`: `object`.
    #[inline]
    pub fn properties(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("properties", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "crm")]
impl From<RestAppLayoutDtoInputBlocksEntryPropertiesBlocksEntry> for rt::Params {
    #[inline]
    fn from(object: RestAppLayoutDtoInputBlocksEntryPropertiesBlocksEntry) -> Self {
        object.0
    }
}

#[cfg(feature = "crm")]
impl From<RestAppLayoutDtoInputBlocksEntryPropertiesBlocksEntry> for rt::Value {
    #[inline]
    fn from(object: RestAppLayoutDtoInputBlocksEntryPropertiesBlocksEntry) -> Self {
        object.0.into_value()
    }
}

#[cfg(feature = "crm")]
/// Keys of `rest-app-layout-dto`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/structure/rest-app-layout-dto.html#parameters-of-the-restapplayoutdto-object)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestAppLayoutDto {
    /// `blocks`: `ContentBlockDto`. Required. In examples: `object`.
    pub blocks: Option<rt::IdMap<RestAppLayoutDtoBlocksEntry>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "crm")]
impl ::std::fmt::Debug for RestAppLayoutDto {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("RestAppLayoutDto", self, f)
    }
}

#[cfg(feature = "crm")]
impl rt::Object for RestAppLayoutDto {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("blocks", &mut self.blocks);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "crm")]
/// Keys of `blocks.<key>` of `rest-app-layout-dto`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestAppLayoutDtoBlocksEntry {
    /// `type`: `string`. Values: `text`, `largeText`, `link`, `withTitle`, `lineOfBlocks`, `deadline`.
    pub r#type: Option<String>,
    /// `properties`: `object`.
    pub properties: Option<RestAppLayoutDtoBlocksEntryProperties>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "crm")]
impl ::std::fmt::Debug for RestAppLayoutDtoBlocksEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("RestAppLayoutDtoBlocksEntry", self, f)
    }
}

#[cfg(feature = "crm")]
impl rt::Object for RestAppLayoutDtoBlocksEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("type", &mut self.r#type);
        f.field("properties", &mut self.properties);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "crm")]
/// Keys of `blocks.<key>.properties` of `rest-app-layout-dto`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestAppLayoutDtoBlocksEntryProperties {
    /// `value`: `textWithTranslation`. With: `text`, `largeText`. In examples: `string`.
    pub value: Option<String>,
    /// `multiline`: `boolean`. Default: `false`. With: `text`.
    pub multiline: Option<bool>,
    /// `title`: `textWithTranslation`. With: `text`, `withTitle`. In examples: `string`.
    pub title: Option<String>,
    /// `bold`: `boolean`. Default: `false`. With: `text`, `link`.
    pub bold: Option<bool>,
    /// `size`: `string`. Default: `md`. Values: `xs`, `sm`, `md`. With: `text`.
    pub size: Option<String>,
    /// `color`: `string`. Values: `base_50`, `base_60`, `base_70`, `base_90`. With: `text`.
    pub color: Option<String>,
    /// `scope`: `string`. Values: `web`, `mobile`.
    pub scope: Option<String>,
    /// `text`: `textWithTranslation`. With: `link`. In examples: `string`.
    pub text: Option<String>,
    /// `action`: `ActionDto`. With: `link`. In examples: `object`.
    pub action: Option<RestAppLayoutDtoBlocksEntryPropertiesAction>,
    /// `block`: `ContentBlockDto`. With: `withTitle`. In examples: `object`.
    pub block: Option<RestAppLayoutDtoBlocksEntryPropertiesBlock>,
    /// `inline`: `boolean`. Default: `false`. With: `withTitle`.
    pub inline: Option<bool>,
    /// `blocks`: `ContentBlockDto[]`. With: `lineOfBlocks`. In examples: `object`.
    pub blocks: Option<rt::IdMap<RestAppLayoutDtoBlocksEntryPropertiesBlocksEntry>>,
    /// `readonly`: `boolean`. Default: `false`. With: `deadline`.
    pub readonly: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "crm")]
impl ::std::fmt::Debug for RestAppLayoutDtoBlocksEntryProperties {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("RestAppLayoutDtoBlocksEntryProperties", self, f)
    }
}

#[cfg(feature = "crm")]
impl rt::Object for RestAppLayoutDtoBlocksEntryProperties {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("value", &mut self.value);
        f.flag("multiline", &mut self.multiline);
        f.text("title", &mut self.title);
        f.flag("bold", &mut self.bold);
        f.text("size", &mut self.size);
        f.text("color", &mut self.color);
        f.text("scope", &mut self.scope);
        f.text("text", &mut self.text);
        f.field("action", &mut self.action);
        f.field("block", &mut self.block);
        f.flag("inline", &mut self.inline);
        f.field("blocks", &mut self.blocks);
        f.flag("readonly", &mut self.readonly);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "crm")]
/// Keys of `blocks.<key>.properties.action` of `rest-app-layout-dto`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestAppLayoutDtoBlocksEntryPropertiesAction {
    /// `type`: `string`. Required. Values: `redirect`, `restEvent`, `openRestApp`.
    pub r#type: Option<String>,
    /// `uri`: `string`. With: `Link Navigation`.
    pub uri: Option<rt::Link>,
    /// `id`: `string`. With: `Event`.
    pub id: Option<String>,
    /// `actionParams`: `array`. With: `Event`, `Opening the Application Slider`. In examples: `object`.
    pub action_params: Option<rt::Value>,
    /// `animationType`: `string`. Values: `disable`, `loader` or others. With: `Event`.
    pub animation_type: Option<String>,
    /// `sliderParams`: `ActionSliderParamsDto`. With: `Opening the Application Slider`.
    pub slider_params: Option<ActionParametersForOpeningTheApplicationSlider>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "crm")]
impl ::std::fmt::Debug for RestAppLayoutDtoBlocksEntryPropertiesAction {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("RestAppLayoutDtoBlocksEntryPropertiesAction", self, f)
    }
}

#[cfg(feature = "crm")]
impl rt::Object for RestAppLayoutDtoBlocksEntryPropertiesAction {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("type", &mut self.r#type);
        f.link("uri", &mut self.uri);
        f.text("id", &mut self.id);
        f.value("actionParams", &mut self.action_params);
        f.text("animationType", &mut self.animation_type);
        f.field("sliderParams", &mut self.slider_params);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "crm")]
/// Keys of `blocks.<key>.properties.block` of `rest-app-layout-dto`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestAppLayoutDtoBlocksEntryPropertiesBlock {
    /// `type`: `string`. Values: `text`, `link`, `deadline`.
    pub r#type: Option<String>,
    /// `properties`: `object`.
    pub properties: Option<rt::Map>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "crm")]
impl ::std::fmt::Debug for RestAppLayoutDtoBlocksEntryPropertiesBlock {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("RestAppLayoutDtoBlocksEntryPropertiesBlock", self, f)
    }
}

#[cfg(feature = "crm")]
impl rt::Object for RestAppLayoutDtoBlocksEntryPropertiesBlock {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("type", &mut self.r#type);
        f.field("properties", &mut self.properties);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "crm")]
/// Keys of `blocks.<key>.properties.blocks.<key>` of `rest-app-layout-dto`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestAppLayoutDtoBlocksEntryPropertiesBlocksEntry {
    /// `type`: `string`. Values: `text`, `link`, `deadline`.
    pub r#type: Option<String>,
    /// `properties`: `object`.
    pub properties: Option<rt::Map>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "crm")]
impl ::std::fmt::Debug for RestAppLayoutDtoBlocksEntryPropertiesBlocksEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("RestAppLayoutDtoBlocksEntryPropertiesBlocksEntry", self, f)
    }
}

#[cfg(feature = "crm")]
impl rt::Object for RestAppLayoutDtoBlocksEntryPropertiesBlocksEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("type", &mut self.r#type);
        f.field("properties", &mut self.properties);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "sale")]
/// Keys of `sale-data-types.rest_field_description`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#rest_field_description)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaleDataTypesRestFieldDescription {
    /// `isImmutable`: `boolean`.
    pub is_immutable: Option<bool>,
    /// `isReadOnly`: `boolean`.
    pub is_read_only: Option<bool>,
    /// `isRequired`: `boolean`.
    pub is_required: Option<bool>,
    /// `type`: `string`. Values: `integer`, `double`, `string`, `char`, `list`, `text`, `file`, `date`,
    /// `datetime`, `datatype`, `productproperty` or others.
    pub r#type: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "sale")]
impl ::std::fmt::Debug for SaleDataTypesRestFieldDescription {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("SaleDataTypesRestFieldDescription", self, f)
    }
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

    /// `id`: `integer`. In examples: `string`.
    #[inline]
    pub fn id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("id", value.into()))
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
    pub fn date_insert(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("dateInsert", value.into()))
    }

    /// `dateUpdate`: `datetime`.
    #[inline]
    pub fn date_update(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("dateUpdate", value.into()))
    }

    /// `properties`: `sale_basket_item_property[]`.
    #[inline]
    pub fn properties(
        self,
        value: impl IntoIterator<Item = SaleBasketItemPropertyInput>,
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

    /// `vatIncluded`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn vat_included(self, value: bool) -> Self {
        Self(self.0.yes_no("vatIncluded", value))
    }

    /// `barcodeMulti`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn barcode_multi(self, value: bool) -> Self {
        Self(self.0.yes_no("barcodeMulti", value))
    }

    /// `type`: `integer`. Values: `1`, `2`. In examples: `string`.
    #[inline]
    pub fn r#type(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("type", value.into()))
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
        value: impl IntoIterator<Item = SaleBasketItemReservationInput>,
    ) -> Self {
        Self(self.0.objects("reservations", value))
    }

    /// `dateRefresh`. Seen in examples only.
    #[inline]
    pub fn date_refresh(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("dateRefresh", value.into()))
    }

    /// `detailPageUrl`: `string`. Seen in examples only.
    #[inline]
    pub fn detail_page_url(self, value: impl Into<String>) -> Self {
        Self(self.0.text("detailPageUrl", value.into()))
    }

    /// `discountCoupon`: `string`. Seen in examples only.
    #[inline]
    pub fn discount_coupon(self, value: impl Into<String>) -> Self {
        Self(self.0.text("discountCoupon", value.into()))
    }

    /// `discountName`: `string`. Seen in examples only.
    #[inline]
    pub fn discount_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("discountName", value.into()))
    }

    /// `discountValue`: `string`. Seen in examples only.
    #[inline]
    pub fn discount_value(self, value: impl Into<String>) -> Self {
        Self(self.0.text("discountValue", value.into()))
    }

    /// `fuserId`: `integer`. Seen in examples only.
    #[inline]
    pub fn fuser_id(self, value: i64) -> Self {
        Self(self.0.int("fuserId", value))
    }

    /// `lid`: `string`. Seen in examples only.
    #[inline]
    pub fn lid(self, value: impl Into<String>) -> Self {
        Self(self.0.text("lid", value.into()))
    }

    /// `module`: `string`. Seen in examples only.
    #[inline]
    pub fn module(self, value: impl Into<String>) -> Self {
        Self(self.0.text("module", value.into()))
    }

    /// `notes`: `string`. Seen in examples only.
    #[inline]
    pub fn notes(self, value: impl Into<String>) -> Self {
        Self(self.0.text("notes", value.into()))
    }

    /// `priceTypeId`: `integer`. Seen in examples only.
    #[inline]
    pub fn price_type_id(self, value: i64) -> Self {
        Self(self.0.int("priceTypeId", value))
    }

    /// `productPriceId`: `integer`. Seen in examples only.
    #[inline]
    pub fn product_price_id(self, value: i64) -> Self {
        Self(self.0.int("productPriceId", value))
    }

    /// `productProviderClass`: `string`. Seen in examples only.
    #[inline]
    pub fn product_provider_class(self, value: impl Into<String>) -> Self {
        Self(self.0.text("productProviderClass", value.into()))
    }

    /// `recommendation`: `string`. Seen in examples only.
    #[inline]
    pub fn recommendation(self, value: impl Into<String>) -> Self {
        Self(self.0.text("recommendation", value.into()))
    }

    /// `setParentId`: `string`. Seen in examples only.
    #[inline]
    pub fn set_parent_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("setParentId", value.into()))
    }

    /// `subscribe`: `string`. Seen in examples only.
    #[inline]
    pub fn subscribe(self, value: impl Into<String>) -> Self {
        Self(self.0.text("subscribe", value.into()))
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
/// Keys of `sale_basket_item`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_basket_item)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaleBasketItem {
    /// `id`: `integer`. In examples: `string`.
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
    pub date_insert: Option<rt::DateTime>,
    /// `dateUpdate`: `datetime`.
    pub date_update: Option<rt::DateTime>,
    /// `properties`: `sale_basket_item_property[]`.
    pub properties: Option<Vec<SaleBasketItemProperty>>,
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
    /// `vatIncluded`: `string`. Values: `Y`, `N`.
    pub vat_included: Option<bool>,
    /// `barcodeMulti`: `string`. Values: `Y`, `N`.
    pub barcode_multi: Option<bool>,
    /// `type`: `integer`. Values: `1`, `2`. In examples: `string`.
    pub r#type: Option<i64>,
    /// `catalogXmlId`: `string`.
    pub catalog_xml_id: Option<String>,
    /// `productXmlId`: `string`.
    pub product_xml_id: Option<String>,
    /// `reservations`: `sale_basket_item_reservation[]`.
    pub reservations: Option<Vec<SaleBasketItemReservation>>,
    /// `dateRefresh`. Seen in examples only.
    pub date_refresh: Option<rt::Value>,
    /// `detailPageUrl`: `string`. Seen in examples only.
    pub detail_page_url: Option<rt::Link>,
    /// `discountCoupon`: `string`. Seen in examples only.
    pub discount_coupon: Option<String>,
    /// `discountName`: `string`. Seen in examples only.
    pub discount_name: Option<String>,
    /// `discountValue`: `string`. Seen in examples only.
    pub discount_value: Option<String>,
    /// `fuserId`: `integer`. Seen in examples only.
    pub fuser_id: Option<i64>,
    /// `lid`: `string`. Seen in examples only.
    pub lid: Option<String>,
    /// `module`: `string`. Seen in examples only.
    pub module: Option<String>,
    /// `notes`: `string`. Seen in examples only.
    pub notes: Option<String>,
    /// `priceTypeId`: `integer`. Seen in examples only.
    pub price_type_id: Option<i64>,
    /// `productPriceId`: `integer`. Seen in examples only.
    pub product_price_id: Option<i64>,
    /// `productProviderClass`: `string`. Seen in examples only.
    pub product_provider_class: Option<String>,
    /// `recommendation`: `string`. Seen in examples only.
    pub recommendation: Option<String>,
    /// `setParentId`: `string`. Seen in examples only.
    pub set_parent_id: Option<String>,
    /// `subscribe`: `string`. Seen in examples only.
    pub subscribe: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "sale")]
impl ::std::fmt::Debug for SaleBasketItem {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("SaleBasketItem", self, f)
    }
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
        f.date_time("dateInsert", &mut self.date_insert);
        f.date_time("dateUpdate", &mut self.date_update);
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
        f.flag("vatIncluded", &mut self.vat_included);
        f.flag("barcodeMulti", &mut self.barcode_multi);
        f.int("type", &mut self.r#type);
        f.text("catalogXmlId", &mut self.catalog_xml_id);
        f.text("productXmlId", &mut self.product_xml_id);
        f.field("reservations", &mut self.reservations);
        f.value("dateRefresh", &mut self.date_refresh);
        f.link("detailPageUrl", &mut self.detail_page_url);
        f.text("discountCoupon", &mut self.discount_coupon);
        f.text("discountName", &mut self.discount_name);
        f.text("discountValue", &mut self.discount_value);
        f.int("fuserId", &mut self.fuser_id);
        f.text("lid", &mut self.lid);
        f.text("module", &mut self.module);
        f.text("notes", &mut self.notes);
        f.int("priceTypeId", &mut self.price_type_id);
        f.int("productPriceId", &mut self.product_price_id);
        f.text("productProviderClass", &mut self.product_provider_class);
        f.text("recommendation", &mut self.recommendation);
        f.text("setParentId", &mut self.set_parent_id);
        f.text("subscribe", &mut self.subscribe);
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
#[derive(Clone, Default)]
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
impl ::std::fmt::Debug for SaleBasketItemProperty {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("SaleBasketItemProperty", self, f)
    }
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
/// Keys of `sale_basket_item_reservation`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_basket_item_reservation)
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct SaleBasketItemReservationInput(rt::Params);

#[cfg(feature = "sale")]
impl SaleBasketItemReservationInput {
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
    pub fn date_reserve(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("dateReserve", value.into()))
    }

    /// `dateReserveEnd`: `datetime`.
    #[inline]
    pub fn date_reserve_end(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("dateReserveEnd", value.into()))
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
impl From<SaleBasketItemReservationInput> for rt::Params {
    #[inline]
    fn from(object: SaleBasketItemReservationInput) -> Self {
        object.0
    }
}

#[cfg(feature = "sale")]
/// Keys of `sale_basket_item_reservation`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_basket_item_reservation)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaleBasketItemReservation {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `basketId`: `sale_basket_item.id`.
    pub basket_id: Option<i64>,
    /// `storeId`: `integer`.
    pub store_id: Option<i64>,
    /// `quantity`: `double`.
    pub quantity: Option<f64>,
    /// `dateReserve`: `datetime`.
    pub date_reserve: Option<rt::DateTime>,
    /// `dateReserveEnd`: `datetime`.
    pub date_reserve_end: Option<rt::DateTime>,
    /// `reservedBy`: `user.id`.
    pub reserved_by: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "sale")]
impl ::std::fmt::Debug for SaleBasketItemReservation {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("SaleBasketItemReservation", self, f)
    }
}

#[cfg(feature = "sale")]
impl rt::Object for SaleBasketItemReservation {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.int("basketId", &mut self.basket_id);
        f.int("storeId", &mut self.store_id);
        f.number("quantity", &mut self.quantity);
        f.date_time("dateReserve", &mut self.date_reserve);
        f.date_time("dateReserveEnd", &mut self.date_reserve_end);
        f.int("reservedBy", &mut self.reserved_by);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "sale")]
/// Keys of `sale_business_value_person_domain`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_business_value_person_domain)
#[derive(Clone, Default)]
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
impl ::std::fmt::Debug for SaleBusinessValuePersonDomain {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("SaleBusinessValuePersonDomain", self, f)
    }
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
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaleDeliveryExtraService {
    /// `ID`: `integer`. In examples: `string`.
    pub id: Option<i64>,
    /// `TYPE`: `string`. Values: `enum`, `checkbox`, `quantity`.
    pub r#type: Option<String>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `ACTIVE`: `string`. Values: `Y`, `N`.
    pub active: Option<bool>,
    /// `CODE`: `string`.
    pub code: Option<String>,
    /// `SORT`: `integer`. In examples: `string`.
    pub sort: Option<i64>,
    /// `DESCRIPTION`: `string`.
    pub description: Option<String>,
    /// `PRICE`: `double`.
    pub price: Option<f64>,
    /// `ITEMS`: `sale_delivery_extra_service_enum_item[]`.
    pub items: Option<Vec<SaleDeliveryExtraServiceEnumItem>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "delivery")]
impl ::std::fmt::Debug for SaleDeliveryExtraService {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("SaleDeliveryExtraService", self, f)
    }
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
/// Keys of `sale_delivery_extra_service_enum_item`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_delivery_extra_service_enum_item)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaleDeliveryExtraServiceEnumItem {
    /// `TITLE`: `string`.
    pub title: Option<String>,
    /// `CODE`: `string`.
    pub code: Option<String>,
    /// `PRICE`: `double`. In examples: `string`.
    pub price: Option<f64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "delivery")]
impl ::std::fmt::Debug for SaleDeliveryExtraServiceEnumItem {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("SaleDeliveryExtraServiceEnumItem", self, f)
    }
}

#[cfg(feature = "delivery")]
impl rt::Object for SaleDeliveryExtraServiceEnumItem {
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
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaleDeliveryHandler {
    /// `ID`: `integer`. In examples: `string`.
    pub id: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `CODE`: `string`.
    pub code: Option<String>,
    /// `SORT`: `integer`. In examples: `string`.
    pub sort: Option<i64>,
    /// `DESCRIPTION`: `string`.
    pub description: Option<String>,
    /// `SETTINGS`: `sale_delivery_handler_settings`. In examples: `object`.
    pub settings: Option<SaleDeliveryHandlerSettings>,
    /// `PROFILES`: `sale_delivery_handler_profile[]`.
    pub profiles: Option<Vec<SaleDeliveryHandlerProfile>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "sale")]
impl ::std::fmt::Debug for SaleDeliveryHandler {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("SaleDeliveryHandler", self, f)
    }
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
/// Keys of `sale_delivery_handler_profile`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_delivery_handler_profile)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaleDeliveryHandlerProfile {
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
impl ::std::fmt::Debug for SaleDeliveryHandlerProfile {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("SaleDeliveryHandlerProfile", self, f)
    }
}

#[cfg(feature = "sale")]
impl rt::Object for SaleDeliveryHandlerProfile {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("NAME", &mut self.name);
        f.text("CODE", &mut self.code);
        f.text("DESCRIPTION", &mut self.description);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "sale")]
/// Keys of `sale_delivery_handler_settings`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_delivery_handler_settings)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaleDeliveryHandlerSettings {
    /// `CALCULATE_URL`: `string`.
    pub calculate_url: Option<rt::Link>,
    /// `CREATE_DELIVERY_REQUEST_URL`: `string`.
    pub create_delivery_request_url: Option<rt::Link>,
    /// `CANCEL_DELIVERY_REQUEST_URL`: `string`.
    pub cancel_delivery_request_url: Option<rt::Link>,
    /// `HAS_CALLBACK_TRACKING_SUPPORT`: `string`. Values: `Y`, `N`.
    pub has_callback_tracking_support: Option<bool>,
    /// `CONFIG`: `sale_delivery_handler_settings_config_item[]`.
    pub config: Option<Vec<SaleDeliveryHandlerSettingsConfigItem>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "sale")]
impl ::std::fmt::Debug for SaleDeliveryHandlerSettings {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("SaleDeliveryHandlerSettings", self, f)
    }
}

#[cfg(feature = "sale")]
impl rt::Object for SaleDeliveryHandlerSettings {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.link("CALCULATE_URL", &mut self.calculate_url);
        f.link("CREATE_DELIVERY_REQUEST_URL", &mut self.create_delivery_request_url);
        f.link("CANCEL_DELIVERY_REQUEST_URL", &mut self.cancel_delivery_request_url);
        f.flag("HAS_CALLBACK_TRACKING_SUPPORT", &mut self.has_callback_tracking_support);
        f.field("CONFIG", &mut self.config);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "sale")]
/// Keys of `sale_delivery_handler_settings_config_item`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_delivery_handler_settings_config_item)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaleDeliveryHandlerSettingsConfigItem {
    /// `TYPE`: `string`. Values: `STRING`, `Y/N`, `NUMBER`, `ENUM`, `DATE`, `LOCATION`.
    pub r#type: Option<String>,
    /// `CODE`: `string`.
    pub code: Option<String>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `OPTIONS`: `object`.
    pub options: Option<rt::IdMap<String>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "sale")]
impl ::std::fmt::Debug for SaleDeliveryHandlerSettingsConfigItem {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("SaleDeliveryHandlerSettingsConfigItem", self, f)
    }
}

#[cfg(feature = "sale")]
impl rt::Object for SaleDeliveryHandlerSettingsConfigItem {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("TYPE", &mut self.r#type);
        f.text("CODE", &mut self.code);
        f.text("NAME", &mut self.name);
        f.field("OPTIONS", &mut self.options);
        f.rest(&mut self.extra);
    }
}

#[cfg(any(feature = "delivery", feature = "sale"))]
/// Keys of `sale_delivery_service`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_delivery_service)
#[derive(Clone, Default)]
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
    /// `ACTIVE`: `string`. Values: `Y`, `N`.
    pub active: Option<bool>,
    /// `LOGOTYPE`: `integer`. Seen in examples only.
    pub logotype: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(any(feature = "delivery", feature = "sale"))]
impl ::std::fmt::Debug for SaleDeliveryService {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("SaleDeliveryService", self, f)
    }
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
        f.flag("ACTIVE", &mut self.active);
        f.int("LOGOTYPE", &mut self.logotype);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "sale")]
/// Keys of `sale_lang`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_lang)
#[derive(Clone, Default)]
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
impl ::std::fmt::Debug for SaleLang {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("SaleLang", self, f)
    }
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
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaleOrder {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `lid`: `string`. Values: `s1`.
    pub lid: Option<String>,
    /// `dateInsert`: `datetime`.
    pub date_insert: Option<rt::DateTime>,
    /// `dateUpdate`: `datetime`.
    pub date_update: Option<rt::DateTime>,
    /// `personTypeId`: `sale_person_type.id`.
    pub person_type_id: Option<i64>,
    /// `personTypeXmlId`: `string`.
    pub person_type_xml_id: Option<String>,
    /// `statusId`: `sale_status.id`.
    pub status_id: Option<String>,
    /// `empStatusId`: `user.id`.
    pub emp_status_id: Option<i64>,
    /// `dateStatus`: `datetime`.
    pub date_status: Option<rt::DateTime>,
    /// `marked`: `string`. Values: `Y`, `N`.
    pub marked: Option<bool>,
    /// `dateMarked`: `datetime`.
    pub date_marked: Option<rt::DateTime>,
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
    /// `recurringId`: `integer`. In examples: `string`.
    pub recurring_id: Option<i64>,
    /// `lockedBy`: `user.id`.
    pub locked_by: Option<i64>,
    /// `dateLock`: `datetime`.
    pub date_lock: Option<rt::DateTime>,
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
    pub date_canceled: Option<rt::DateTime>,
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
    pub basket_items: Option<Vec<SaleBasketItem>>,
    /// `clients`: `sale_order_crm_client[]`.
    pub clients: Option<Vec<SaleOrderCrmClient>>,
    /// `payments`: `sale_order_payment[]`.
    pub payments: Option<Vec<SaleOrderPayment>>,
    /// `shipments`: `sale_order_shipment[]`.
    pub shipments: Option<Vec<SaleOrderShipment>>,
    /// `propertyValues`: `sale_order_property_value[]`.
    pub property_values: Option<Vec<SaleOrderPropertyValue>>,
    /// `requisiteLink`. In examples: `object`.
    pub requisite_link: Option<SaleOrderRequisiteLink>,
    /// `tradeBindings`: `sale_order_trade_binding[]`.
    pub trade_bindings: Option<Vec<SaleOrderTradeBinding>>,
    /// `companyId`: `integer`. Seen in examples only.
    pub company_id: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "sale")]
impl ::std::fmt::Debug for SaleOrder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("SaleOrder", self, f)
    }
}

#[cfg(feature = "sale")]
impl rt::Object for SaleOrder {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.text("lid", &mut self.lid);
        f.date_time("dateInsert", &mut self.date_insert);
        f.date_time("dateUpdate", &mut self.date_update);
        f.int("personTypeId", &mut self.person_type_id);
        f.text("personTypeXmlId", &mut self.person_type_xml_id);
        f.text("statusId", &mut self.status_id);
        f.int("empStatusId", &mut self.emp_status_id);
        f.date_time("dateStatus", &mut self.date_status);
        f.flag("marked", &mut self.marked);
        f.date_time("dateMarked", &mut self.date_marked);
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
        f.date_time("dateLock", &mut self.date_lock);
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
        f.date_time("dateCanceled", &mut self.date_canceled);
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
        f.field("requisiteLink", &mut self.requisite_link);
        f.field("tradeBindings", &mut self.trade_bindings);
        f.int("companyId", &mut self.company_id);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "sale")]
/// Keys of `requisiteLink` of `sale_order`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaleOrderRequisiteLink {
    /// `bankDetailId`: `integer`. Seen in examples only.
    pub bank_detail_id: Option<i64>,
    /// `mcBankDetailId`: `integer`. Seen in examples only.
    pub mc_bank_detail_id: Option<i64>,
    /// `mcRequisiteId`: `integer`. Seen in examples only.
    pub mc_requisite_id: Option<i64>,
    /// `requisiteId`: `integer`. Seen in examples only.
    pub requisite_id: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "sale")]
impl ::std::fmt::Debug for SaleOrderRequisiteLink {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("SaleOrderRequisiteLink", self, f)
    }
}

#[cfg(feature = "sale")]
impl rt::Object for SaleOrderRequisiteLink {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("bankDetailId", &mut self.bank_detail_id);
        f.int("mcBankDetailId", &mut self.mc_bank_detail_id);
        f.int("mcRequisiteId", &mut self.mc_requisite_id);
        f.int("requisiteId", &mut self.requisite_id);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "sale")]
/// Keys of `sale_order_crm_client`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_order_crm_client)
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct SaleOrderCrmClientInput(rt::Params);

#[cfg(feature = "sale")]
impl SaleOrderCrmClientInput {
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
impl From<SaleOrderCrmClientInput> for rt::Params {
    #[inline]
    fn from(object: SaleOrderCrmClientInput) -> Self {
        object.0
    }
}

#[cfg(feature = "sale")]
/// Keys of `sale_order_crm_client`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_order_crm_client)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaleOrderCrmClient {
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
impl ::std::fmt::Debug for SaleOrderCrmClient {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("SaleOrderCrmClient", self, f)
    }
}

#[cfg(feature = "sale")]
impl rt::Object for SaleOrderCrmClient {
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
/// Keys of `sale_order_payment`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_order_payment)
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct SaleOrderPaymentInput(rt::Params);

#[cfg(feature = "sale")]
impl SaleOrderPaymentInput {
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
    pub fn date_paid(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("datePaid", value.into()))
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
    pub fn ps_response_date(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("psResponseDate", value.into()))
    }

    /// `payVoucherNum`: `string`.
    #[inline]
    pub fn pay_voucher_num(self, value: impl Into<String>) -> Self {
        Self(self.0.text("payVoucherNum", value.into()))
    }

    /// `payVoucherDate`: `date`.
    #[inline]
    pub fn pay_voucher_date(self, value: impl Into<rt::Date>) -> Self {
        Self(self.0.date("payVoucherDate", value.into()))
    }

    /// `datePayBefore`: `datetime`.
    #[inline]
    pub fn date_pay_before(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("datePayBefore", value.into()))
    }

    /// `dateBill`: `datetime`.
    #[inline]
    pub fn date_bill(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("dateBill", value.into()))
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

    /// `priceCod`: `double`. In examples: `string`.
    #[inline]
    pub fn price_cod(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("priceCod", value.into()))
    }

    /// `payReturnDate`: `date`.
    #[inline]
    pub fn pay_return_date(self, value: impl Into<rt::Date>) -> Self {
        Self(self.0.date("payReturnDate", value.into()))
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
    pub fn date_responsible_id(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("dateResponsibleId", value.into()))
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

    /// `psInvoiceId`: `string`. In examples: `integer`.
    #[inline]
    pub fn ps_invoice_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("psInvoiceId", value.into()))
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
    pub fn date_marked(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("dateMarked", value.into()))
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
impl From<SaleOrderPaymentInput> for rt::Params {
    #[inline]
    fn from(object: SaleOrderPaymentInput) -> Self {
        object.0
    }
}

#[cfg(feature = "sale")]
/// Keys of `sale_order_payment`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_order_payment)
#[derive(Clone, Default)]
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
    pub date_paid: Option<rt::DateTime>,
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
    pub ps_response_date: Option<rt::DateTime>,
    /// `payVoucherNum`: `string`.
    pub pay_voucher_num: Option<String>,
    /// `payVoucherDate`: `date`.
    pub pay_voucher_date: Option<rt::Date>,
    /// `datePayBefore`: `datetime`.
    pub date_pay_before: Option<rt::DateTime>,
    /// `dateBill`: `datetime`.
    pub date_bill: Option<rt::DateTime>,
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
    /// `priceCod`: `double`. In examples: `string`.
    pub price_cod: Option<f64>,
    /// `payReturnDate`: `date`.
    pub pay_return_date: Option<rt::Date>,
    /// `empReturnId`: `user.id`.
    pub emp_return_id: Option<i64>,
    /// `payReturnComment`: `string`.
    pub pay_return_comment: Option<String>,
    /// `responsibleId`: `user.id`.
    pub responsible_id: Option<i64>,
    /// `empResponsibleId`: `user.id`.
    pub emp_responsible_id: Option<i64>,
    /// `dateResponsibleId`: `datetime`.
    pub date_responsible_id: Option<rt::DateTime>,
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
    /// `psInvoiceId`: `string`. In examples: `integer`.
    pub ps_invoice_id: Option<String>,
    /// `marked`: `string`. Values: `Y`, `N`.
    pub marked: Option<bool>,
    /// `reasonMarked`: `string`.
    pub reason_marked: Option<String>,
    /// `dateMarked`: `datetime`.
    pub date_marked: Option<rt::DateTime>,
    /// `empMarkedId`: `user.id`.
    pub emp_marked_id: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "sale")]
impl ::std::fmt::Debug for SaleOrderPayment {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("SaleOrderPayment", self, f)
    }
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
        f.date_time("datePaid", &mut self.date_paid);
        f.int("empPaidId", &mut self.emp_paid_id);
        f.text("paySystemId", &mut self.pay_system_id);
        f.flag("psStatus", &mut self.ps_status);
        f.text("psStatusCode", &mut self.ps_status_code);
        f.text("psStatusDescription", &mut self.ps_status_description);
        f.text("psStatusMessage", &mut self.ps_status_message);
        f.number("psSum", &mut self.ps_sum);
        f.text("psCurrency", &mut self.ps_currency);
        f.date_time("psResponseDate", &mut self.ps_response_date);
        f.text("payVoucherNum", &mut self.pay_voucher_num);
        f.date("payVoucherDate", &mut self.pay_voucher_date);
        f.date_time("datePayBefore", &mut self.date_pay_before);
        f.date_time("dateBill", &mut self.date_bill);
        f.text("xmlId", &mut self.xml_id);
        f.number("sum", &mut self.sum);
        f.text("currency", &mut self.currency);
        f.text("paySystemName", &mut self.pay_system_name);
        f.int("companyId", &mut self.company_id);
        f.text("payReturnNum", &mut self.pay_return_num);
        f.number("priceCod", &mut self.price_cod);
        f.date("payReturnDate", &mut self.pay_return_date);
        f.int("empReturnId", &mut self.emp_return_id);
        f.text("payReturnComment", &mut self.pay_return_comment);
        f.int("responsibleId", &mut self.responsible_id);
        f.int("empResponsibleId", &mut self.emp_responsible_id);
        f.date_time("dateResponsibleId", &mut self.date_responsible_id);
        f.flag("isReturn", &mut self.is_return);
        f.text("comments", &mut self.comments);
        f.flag("updated1c", &mut self.updated1c);
        f.text("id1c", &mut self.id1c);
        f.text("version1c", &mut self.version1c);
        f.flag("externalPayment", &mut self.external_payment);
        f.text("psInvoiceId", &mut self.ps_invoice_id);
        f.flag("marked", &mut self.marked);
        f.text("reasonMarked", &mut self.reason_marked);
        f.date_time("dateMarked", &mut self.date_marked);
        f.int("empMarkedId", &mut self.emp_marked_id);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "sale")]
/// Keys of `sale_order_property`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_order_property)
#[derive(Clone, Default)]
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
    pub settings: Option<SaleOrderPropertySettings>,
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
impl ::std::fmt::Debug for SaleOrderProperty {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("SaleOrderProperty", self, f)
    }
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
/// Keys of `settings` of `sale_order_property`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaleOrderPropertySettings {
    /// `minlength`: `integer`. With: `STRING`.
    pub minlength: Option<i64>,
    /// `maxlength`: `integer`. With: `STRING`.
    pub maxlength: Option<i64>,
    /// `pattern`: `string`. With: `STRING`.
    pub pattern: Option<String>,
    /// `multiline`: `string`. Default: `N`. Values: `Y`, `N`. With: `STRING`.
    pub multiline: Option<bool>,
    /// `cols`: `integer`. With: `STRING`.
    #[deprecated]
    pub cols: Option<i64>,
    /// `rows`: `integer`. With: `STRING`.
    #[deprecated]
    pub rows: Option<i64>,
    /// `size`: `integer`. With: `STRING`, `ENUM`.
    pub size: Option<i64>,
    /// `min`: `integer`. With: `NUMBER`.
    pub min: Option<i64>,
    /// `max`: `integer`. With: `NUMBER`.
    pub max: Option<i64>,
    /// `step`: `integer`. With: `NUMBER`.
    pub step: Option<i64>,
    /// `multielement`: `string`. Default: `N`. Values: `Y`, `N`. With: `ENUM`.
    pub multielement: Option<bool>,
    /// `maxsize`: `integer`. With: `FILE`.
    pub maxsize: Option<i64>,
    /// `accept`: `string`. With: `FILE`.
    pub accept: Option<String>,
    /// `time`: `string`. Default: `N`. Values: `Y`, `N`. With: `DATE`.
    pub time: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "sale")]
impl ::std::fmt::Debug for SaleOrderPropertySettings {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("SaleOrderPropertySettings", self, f)
    }
}

#[cfg(feature = "sale")]
impl rt::Object for SaleOrderPropertySettings {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("minlength", &mut self.minlength);
        f.int("maxlength", &mut self.maxlength);
        f.text("pattern", &mut self.pattern);
        f.flag("multiline", &mut self.multiline);
        f.int("cols", &mut self.cols);
        f.int("rows", &mut self.rows);
        f.int("size", &mut self.size);
        f.int("min", &mut self.min);
        f.int("max", &mut self.max);
        f.int("step", &mut self.step);
        f.flag("multielement", &mut self.multielement);
        f.int("maxsize", &mut self.maxsize);
        f.text("accept", &mut self.accept);
        f.flag("time", &mut self.time);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "sale")]
/// Keys of `sale_order_property_group`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_order_property_group)
#[derive(Clone, Default)]
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
impl ::std::fmt::Debug for SaleOrderPropertyGroup {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("SaleOrderPropertyGroup", self, f)
    }
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
#[derive(Clone, Default)]
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
impl ::std::fmt::Debug for SaleOrderPropertyRelation {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("SaleOrderPropertyRelation", self, f)
    }
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
    ///
    /// See [`SaleOrderPropertyValueFileValueInput`].
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
#[derive(Clone, Default)]
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
    pub value: Option<rt::Either<SaleOrderPropertyValueFileValue, String>>,
    /// `orderPropsId`: `sale_order_property.id`.
    pub order_props_id: Option<i64>,
    /// `orderPropsXmlId`: `string`.
    pub order_props_xml_id: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "sale")]
impl ::std::fmt::Debug for SaleOrderPropertyValue {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("SaleOrderPropertyValue", self, f)
    }
}

#[cfg(feature = "sale")]
impl rt::Object for SaleOrderPropertyValue {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.text("name", &mut self.name);
        f.int("orderId", &mut self.order_id);
        f.text("code", &mut self.code);
        f.field("value", &mut self.value);
        f.int("orderPropsId", &mut self.order_props_id);
        f.text("orderPropsXmlId", &mut self.order_props_xml_id);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "sale")]
/// Keys of `sale_order_property_value_file_value`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_order_property_value_file_value)
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct SaleOrderPropertyValueFileValueInput(rt::Params);

#[cfg(feature = "sale")]
impl SaleOrderPropertyValueFileValueInput {
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

    /// `contentType`: `string`.
    #[inline]
    pub fn content_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("contentType", value.into()))
    }

    /// `description`: `string`.
    #[inline]
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("description", value.into()))
    }

    /// `externalId`: `string`.
    #[inline]
    pub fn external_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("externalId", value.into()))
    }

    /// `fileName`: `string`.
    #[inline]
    pub fn file_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("fileName", value.into()))
    }

    /// `fileSize`: `integer`. In examples: `string`.
    #[inline]
    pub fn file_size(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("fileSize", value.into()))
    }

    /// `moduleId`: `string`.
    #[inline]
    pub fn module_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("moduleId", value.into()))
    }

    /// `originalName`: `string`.
    #[inline]
    pub fn original_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("originalName", value.into()))
    }

    /// `src`: `string`.
    #[inline]
    pub fn src(self, value: impl Into<String>) -> Self {
        Self(self.0.text("src", value.into()))
    }

    /// `subdir`: `string`.
    #[inline]
    pub fn subdir(self, value: impl Into<String>) -> Self {
        Self(self.0.text("subdir", value.into()))
    }

    /// `timestampX`: `string`.
    #[inline]
    pub fn timestamp_x(self, value: impl Into<String>) -> Self {
        Self(self.0.text("timestampX", value.into()))
    }

    /// `versionOriginalId`: `string`.
    #[inline]
    pub fn version_original_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("versionOriginalId", value.into()))
    }

    /// `width`: `string`.
    #[inline]
    pub fn width(self, value: impl Into<String>) -> Self {
        Self(self.0.text("width", value.into()))
    }

    /// `height`: `string`.
    #[inline]
    pub fn height(self, value: impl Into<String>) -> Self {
        Self(self.0.text("height", value.into()))
    }

    /// `handlerId`. Seen in examples only.
    #[inline]
    pub fn handler_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("handlerId", value.into()))
    }

    /// `meta`: `string`. Seen in examples only.
    #[inline]
    pub fn meta(self, value: impl Into<String>) -> Self {
        Self(self.0.text("meta", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "sale")]
impl From<SaleOrderPropertyValueFileValueInput> for rt::Params {
    #[inline]
    fn from(object: SaleOrderPropertyValueFileValueInput) -> Self {
        object.0
    }
}

#[cfg(feature = "sale")]
impl From<SaleOrderPropertyValueFileValueInput> for rt::Value {
    #[inline]
    fn from(object: SaleOrderPropertyValueFileValueInput) -> Self {
        object.0.into_value()
    }
}

#[cfg(feature = "sale")]
/// Keys of `sale_order_property_value_file_value`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_order_property_value_file_value)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaleOrderPropertyValueFileValue {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `contentType`: `string`.
    pub content_type: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `externalId`: `string`.
    pub external_id: Option<String>,
    /// `fileName`: `string`.
    pub file_name: Option<String>,
    /// `fileSize`: `integer`. In examples: `string`.
    pub file_size: Option<i64>,
    /// `moduleId`: `string`.
    pub module_id: Option<String>,
    /// `originalName`: `string`.
    pub original_name: Option<String>,
    /// `src`: `string`.
    pub src: Option<String>,
    /// `subdir`: `string`.
    pub subdir: Option<String>,
    /// `timestampX`: `string`.
    pub timestamp_x: Option<String>,
    /// `versionOriginalId`: `string`.
    pub version_original_id: Option<String>,
    /// `width`: `string`.
    pub width: Option<String>,
    /// `height`: `string`.
    pub height: Option<String>,
    /// `handlerId`. Seen in examples only.
    pub handler_id: Option<rt::Value>,
    /// `meta`: `string`. Seen in examples only.
    pub meta: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "sale")]
impl ::std::fmt::Debug for SaleOrderPropertyValueFileValue {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("SaleOrderPropertyValueFileValue", self, f)
    }
}

#[cfg(feature = "sale")]
impl rt::Object for SaleOrderPropertyValueFileValue {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("id", &mut self.id);
        f.text("contentType", &mut self.content_type);
        f.text("description", &mut self.description);
        f.text("externalId", &mut self.external_id);
        f.text("fileName", &mut self.file_name);
        f.int("fileSize", &mut self.file_size);
        f.text("moduleId", &mut self.module_id);
        f.text("originalName", &mut self.original_name);
        f.text("src", &mut self.src);
        f.text("subdir", &mut self.subdir);
        f.text("timestampX", &mut self.timestamp_x);
        f.text("versionOriginalId", &mut self.version_original_id);
        f.text("width", &mut self.width);
        f.text("height", &mut self.height);
        f.value("handlerId", &mut self.handler_id);
        f.text("meta", &mut self.meta);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "sale")]
/// Keys of `sale_order_property_variant`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_order_property_variant)
#[derive(Clone, Default)]
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
impl ::std::fmt::Debug for SaleOrderPropertyVariant {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("SaleOrderPropertyVariant", self, f)
    }
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

    /// `id`: `string`. In examples: `integer`.
    #[inline]
    pub fn id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("id", value.into()))
    }

    /// `dateInsert`: `datetime`.
    #[inline]
    pub fn date_insert(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("dateInsert", value.into()))
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
    pub fn date_allow_delivery(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("dateAllowDelivery", value.into()))
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
    pub fn date_deducted(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("dateDeducted", value.into()))
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
    pub fn date_canceled(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("dateCanceled", value.into()))
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
    pub fn date_marked(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("dateMarked", value.into()))
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
    pub fn delivery_doc_date(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("deliveryDocDate", value.into()))
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
    pub fn tracking_last_check(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("trackingLastCheck", value.into()))
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
    pub fn date_responsible_id(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("dateResponsibleId", value.into()))
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
        value: impl IntoIterator<Item = SaleOrderShipmentItemInput>,
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
/// Keys of `sale_order_shipment`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_order_shipment)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaleOrderShipment {
    /// `id`: `string`. In examples: `integer`.
    pub id: Option<String>,
    /// `dateInsert`: `datetime`.
    pub date_insert: Option<rt::DateTime>,
    /// `orderId`: `sale_order.id`.
    pub order_id: Option<i64>,
    /// `accountNumber`: `string`.
    pub account_number: Option<String>,
    /// `allowDelivery`: `string`. Values: `Y`, `N`.
    pub allow_delivery: Option<bool>,
    /// `dateAllowDelivery`: `datetime`.
    pub date_allow_delivery: Option<rt::DateTime>,
    /// `empAllowDeliveryId`: `user.id`.
    pub emp_allow_delivery_id: Option<i64>,
    /// `deducted`: `string`. Values: `Y`, `N`.
    pub deducted: Option<bool>,
    /// `dateDeducted`: `datetime`.
    pub date_deducted: Option<rt::DateTime>,
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
    pub date_canceled: Option<rt::DateTime>,
    /// `empCanceledId`: `user.id`.
    #[deprecated]
    pub emp_canceled_id: Option<i64>,
    /// `marked`: `string`. Values: `Y`, `N`.
    pub marked: Option<bool>,
    /// `dateMarked`: `datetime`.
    pub date_marked: Option<rt::DateTime>,
    /// `reasonMarked`: `string`.
    pub reason_marked: Option<String>,
    /// `empMarkedId`: `user.id`.
    pub emp_marked_id: Option<i64>,
    /// `deliveryDocDate`: `datetime`.
    pub delivery_doc_date: Option<rt::DateTime>,
    /// `deliveryDocNum`: `string`.
    pub delivery_doc_num: Option<String>,
    /// `trackingNumber`: `string`.
    pub tracking_number: Option<String>,
    /// `trackingDescription`: `string`.
    pub tracking_description: Option<String>,
    /// `trackingLastCheck`: `datetime`.
    pub tracking_last_check: Option<rt::DateTime>,
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
    pub date_responsible_id: Option<rt::DateTime>,
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
    pub shipment_items: Option<Vec<SaleOrderShipmentItem>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "sale")]
impl ::std::fmt::Debug for SaleOrderShipment {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("SaleOrderShipment", self, f)
    }
}

#[cfg(feature = "sale")]
impl rt::Object for SaleOrderShipment {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("id", &mut self.id);
        f.date_time("dateInsert", &mut self.date_insert);
        f.int("orderId", &mut self.order_id);
        f.text("accountNumber", &mut self.account_number);
        f.flag("allowDelivery", &mut self.allow_delivery);
        f.date_time("dateAllowDelivery", &mut self.date_allow_delivery);
        f.int("empAllowDeliveryId", &mut self.emp_allow_delivery_id);
        f.flag("deducted", &mut self.deducted);
        f.date_time("dateDeducted", &mut self.date_deducted);
        f.int("empDeductedId", &mut self.emp_deducted_id);
        f.text("reasonUndoDeducted", &mut self.reason_undo_deducted);
        f.flag("system", &mut self.system);
        f.int("deliveryId", &mut self.delivery_id);
        f.text("deliveryName", &mut self.delivery_name);
        f.text("deliveryXmlId", &mut self.delivery_xml_id);
        f.text("statusId", &mut self.status_id);
        f.text("statusXmlId", &mut self.status_xml_id);
        f.flag("canceled", &mut self.canceled);
        f.date_time("dateCanceled", &mut self.date_canceled);
        f.int("empCanceledId", &mut self.emp_canceled_id);
        f.flag("marked", &mut self.marked);
        f.date_time("dateMarked", &mut self.date_marked);
        f.text("reasonMarked", &mut self.reason_marked);
        f.int("empMarkedId", &mut self.emp_marked_id);
        f.date_time("deliveryDocDate", &mut self.delivery_doc_date);
        f.text("deliveryDocNum", &mut self.delivery_doc_num);
        f.text("trackingNumber", &mut self.tracking_number);
        f.text("trackingDescription", &mut self.tracking_description);
        f.date_time("trackingLastCheck", &mut self.tracking_last_check);
        f.text("trackingStatus", &mut self.tracking_status);
        f.text("currency", &mut self.currency);
        f.flag("customPriceDelivery", &mut self.custom_price_delivery);
        f.number("basePriceDelivery", &mut self.base_price_delivery);
        f.number("priceDelivery", &mut self.price_delivery);
        f.number("discountPrice", &mut self.discount_price);
        f.text("comments", &mut self.comments);
        f.int("companyId", &mut self.company_id);
        f.int("responsibleId", &mut self.responsible_id);
        f.date_time("dateResponsibleId", &mut self.date_responsible_id);
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

#[cfg(any(feature = "crm", feature = "sale"))]
/// Keys of `sale_order_shipment_item`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_order_shipment_item)
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct SaleOrderShipmentItemInput(rt::Params);

#[cfg(any(feature = "crm", feature = "sale"))]
impl SaleOrderShipmentItemInput {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `string`. In examples: `integer`.
    #[inline]
    pub fn id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("id", value.into()))
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
    pub fn date_insert(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("dateInsert", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(any(feature = "crm", feature = "sale"))]
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
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaleOrderShipmentItem {
    /// `id`: `string`. In examples: `integer`.
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
    pub date_insert: Option<rt::DateTime>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "sale")]
impl ::std::fmt::Debug for SaleOrderShipmentItem {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("SaleOrderShipmentItem", self, f)
    }
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
        f.date_time("dateInsert", &mut self.date_insert);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "sale")]
/// Keys of `sale_order_trade_binding`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_order_trade_binding)
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct SaleOrderTradeBindingInput(rt::Params);

#[cfg(feature = "sale")]
impl SaleOrderTradeBindingInput {
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
impl From<SaleOrderTradeBindingInput> for rt::Params {
    #[inline]
    fn from(object: SaleOrderTradeBindingInput) -> Self {
        object.0
    }
}

#[cfg(feature = "sale")]
/// Keys of `sale_order_trade_binding`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_order_trade_binding)
#[derive(Clone, Default)]
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
impl ::std::fmt::Debug for SaleOrderTradeBinding {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("SaleOrderTradeBinding", self, f)
    }
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
#[derive(Clone, Default)]
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
impl ::std::fmt::Debug for SaleOrderTradePlatform {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("SaleOrderTradePlatform", self, f)
    }
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
#[derive(Clone, Default)]
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
    pub date_insert: Option<rt::DateTime>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "sale")]
impl ::std::fmt::Debug for SalePaymentItemBasket {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("SalePaymentItemBasket", self, f)
    }
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
        f.date_time("dateInsert", &mut self.date_insert);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "sale")]
/// Keys of `sale_payment_item_shipment`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_payment_item_shipment)
#[derive(Clone, Default)]
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
    pub date_insert: Option<rt::DateTime>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "sale")]
impl ::std::fmt::Debug for SalePaymentItemShipment {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("SalePaymentItemShipment", self, f)
    }
}

#[cfg(feature = "sale")]
impl rt::Object for SalePaymentItemShipment {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.text("shipmentId", &mut self.shipment_id);
        f.int("paymentId", &mut self.payment_id);
        f.text("xmlId", &mut self.xml_id);
        f.date_time("dateInsert", &mut self.date_insert);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "pay_system")]
/// Keys of `sale_paysystem`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_paysystem)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SalePaysystem {
    /// `ID`: `string`. In examples: `integer`.
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
    /// `SORT`: `string`. In examples: `integer`.
    pub sort: Option<String>,
    /// `TARIFF`: `string`.
    pub tariff: Option<String>,
    /// `RESULT_FILE`. Seen in examples only.
    pub result_file: Option<rt::Value>,
    /// `HAVE_PAYMENT`: `string`. Seen in examples only.
    pub have_payment: Option<String>,
    /// `HAVE_ACTION`: `string`. Seen in examples only.
    pub have_action: Option<String>,
    /// `HAVE_RESULT`: `string`. Seen in examples only.
    pub have_result: Option<String>,
    /// `HAVE_PREPAY`: `string`. Seen in examples only.
    pub have_prepay: Option<String>,
    /// `HAVE_PRICE`: `string`. Seen in examples only.
    pub have_price: Option<String>,
    /// `HAVE_RESULT_RECEIVE`: `string`. Seen in examples only.
    pub have_result_receive: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "pay_system")]
impl ::std::fmt::Debug for SalePaysystem {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("SalePaysystem", self, f)
    }
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
        f.value("RESULT_FILE", &mut self.result_file);
        f.text("HAVE_PAYMENT", &mut self.have_payment);
        f.text("HAVE_ACTION", &mut self.have_action);
        f.text("HAVE_RESULT", &mut self.have_result);
        f.text("HAVE_PREPAY", &mut self.have_prepay);
        f.text("HAVE_PRICE", &mut self.have_price);
        f.text("HAVE_RESULT_RECEIVE", &mut self.have_result_receive);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "pay_system")]
/// Keys of `sale_paysystem_handler`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_paysystem_handler)
#[derive(Clone, Default)]
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
    pub settings: Option<SalePaysystemHandlerSettings>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "pay_system")]
impl ::std::fmt::Debug for SalePaysystemHandler {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("SalePaysystemHandler", self, f)
    }
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

#[cfg(feature = "pay_system")]
/// Keys of `SETTINGS` of `sale_paysystem_handler`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SalePaysystemHandlerSettings {
    /// `CODES`: `object`.
    pub codes: Option<rt::IdMap<SalePaysystemHandlerSettingsCodesEntry>>,
    /// `FORM_DATA`: `object`. Required if no other of the group `FORM_DATA|CHECKOUT_DATA|IFRAME_DATA` is
    /// given.
    pub form_data: Option<SalePaysystemHandlerSettingsFormData>,
    /// `CHECKOUT_DATA`: `object`. Required if no other of the group `FORM_DATA|CHECKOUT_DATA|IFRAME_DATA`
    /// is given.
    pub checkout_data: Option<SalePaysystemHandlerSettingsCheckoutData>,
    /// `IFRAME_DATA`: `object`. Required if no other of the group `FORM_DATA|CHECKOUT_DATA|IFRAME_DATA` is
    /// given.
    pub iframe_data: Option<SalePaysystemHandlerSettingsIframeData>,
    /// `CLIENT_TYPE`: `string`. Default: `b2c`. Values: `b2c`, `b2b`.
    pub client_type: Option<String>,
    /// `CURRENCY`: `crm_currency.CURRENCY[]`.
    pub currency: Option<Vec<String>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "pay_system")]
impl ::std::fmt::Debug for SalePaysystemHandlerSettings {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("SalePaysystemHandlerSettings", self, f)
    }
}

#[cfg(feature = "pay_system")]
impl rt::Object for SalePaysystemHandlerSettings {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("CODES", &mut self.codes);
        f.field("FORM_DATA", &mut self.form_data);
        f.field("CHECKOUT_DATA", &mut self.checkout_data);
        f.field("IFRAME_DATA", &mut self.iframe_data);
        f.text("CLIENT_TYPE", &mut self.client_type);
        f.field("CURRENCY", &mut self.currency);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "pay_system")]
/// Keys of `SETTINGS.CODES.<key>` of `sale_paysystem_handler`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SalePaysystemHandlerSettingsCodesEntry {
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `DESCRIPTION`: `string`.
    pub description: Option<String>,
    /// `SORT`: `integer`. In examples: `string`.
    pub sort: Option<i64>,
    /// `GROUP`: `string`.
    pub group: Option<String>,
    /// `DEFAULT`: `object`.
    pub default: Option<SalePaysystemHandlerSettingsCodesEntryDefault>,
    /// `INPUT`: `object`.
    pub input: Option<SalePaysystemHandlerSettingsCodesEntryInput>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "pay_system")]
impl ::std::fmt::Debug for SalePaysystemHandlerSettingsCodesEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("SalePaysystemHandlerSettingsCodesEntry", self, f)
    }
}

#[cfg(feature = "pay_system")]
impl rt::Object for SalePaysystemHandlerSettingsCodesEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("NAME", &mut self.name);
        f.text("DESCRIPTION", &mut self.description);
        f.int("SORT", &mut self.sort);
        f.text("GROUP", &mut self.group);
        f.field("DEFAULT", &mut self.default);
        f.field("INPUT", &mut self.input);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "pay_system")]
/// Keys of `SETTINGS.CODES.<key>.DEFAULT` of `sale_paysystem_handler`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SalePaysystemHandlerSettingsCodesEntryDefault {
    /// `PROVIDER_KEY`: `string`. Values: `ORDER`, `PROPERTY`, `PAYMENT`, `USER`, `VALUE`, `Y\N`.
    pub provider_key: Option<String>,
    /// `PROVIDER_VALUE`: `string`. Values: `ID`, `ACCOUNT_NUMBER`, `ORDER_TOPIC`, `DATE_INSERT`,
    /// `DATE_INSERT_DATE`, `DATE_BILL`, `DATE_BILL_DATE`, `DATE_PAY_BEFORE`, `SHOULD_PAY`, `CURRENCY`,
    /// `PRICE`, `PRICE_DELIVERY`, `DISCOUNT_VALUE`, `USER_ID`, `PAY_SYSTEM_ID`, `DELIVERY_ID`, `TAX_VALUE`,
    /// `USER_DESCRIPTION`, `SUM`, `PAID`, `DATE_PAID`, `PAY_VOUCHER_NUM`, `PAY_VOUCHER_DATE`, `XML_ID`,
    /// `PAY_SYSTEM_NAME`, `COMPANY_ID`, `PAY_RETURN_NUM`, `PAY_RETURN_DATE`, `PAY_RETURN_COMMENT`, `LOGIN`,
    /// `NAME`, `SECOND_NAME`, `LAST_NAME`, `EMAIL`, `PERSONAL_PROFESSION`, `PERSONAL_WWW`, `PERSONAL_ICQ`,
    /// `PERSONAL_GENDER`, `PERSONAL_FAX`, `PERSONAL_MOBILE`, `PERSONAL_STREET`, `PERSONAL_MAILBOX`,
    /// `PERSONAL_CITY`, `PERSONAL_STATE`, `PERSONAL_ZIP`, `PERSONAL_COUNTRY`, `WORK_COMPANY`,
    /// `WORK_DEPARTMENT`, `WORK_POSITION`, `WORK_WWW`, `WORK_PHONE`, `WORK_FAX`, `WORK_STREET`,
    /// `WORK_MAILBOX`, `WORK_CITY`, `WORK_STATE`, `WORK_ZIP`, `WORK_COUNTRY` or others.
    pub provider_value: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "pay_system")]
impl ::std::fmt::Debug for SalePaysystemHandlerSettingsCodesEntryDefault {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("SalePaysystemHandlerSettingsCodesEntryDefault", self, f)
    }
}

#[cfg(feature = "pay_system")]
impl rt::Object for SalePaysystemHandlerSettingsCodesEntryDefault {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("PROVIDER_KEY", &mut self.provider_key);
        f.text("PROVIDER_VALUE", &mut self.provider_value);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "pay_system")]
/// Keys of `SETTINGS.CODES.<key>.INPUT` of `sale_paysystem_handler`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SalePaysystemHandlerSettingsCodesEntryInput {
    /// `TYPE`. Values: `STRING`, `Y/N`, `ENUM`. In examples: `string`.
    pub r#type: Option<String>,
    /// `OPTIONS`: `object`. Seen in examples only.
    pub options: Option<rt::IdMap<String>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "pay_system")]
impl ::std::fmt::Debug for SalePaysystemHandlerSettingsCodesEntryInput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("SalePaysystemHandlerSettingsCodesEntryInput", self, f)
    }
}

#[cfg(feature = "pay_system")]
impl rt::Object for SalePaysystemHandlerSettingsCodesEntryInput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("TYPE", &mut self.r#type);
        f.field("OPTIONS", &mut self.options);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "pay_system")]
/// Keys of `SETTINGS.FORM_DATA` of `sale_paysystem_handler`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SalePaysystemHandlerSettingsFormData {
    /// `ACTION_URI`: `string`.
    pub action_uri: Option<rt::Link>,
    /// `METHOD`: `string`.
    pub method: Option<String>,
    /// `FIELDS`: `object`.
    pub fields: Option<rt::IdMap<SalePaysystemHandlerSettingsFormDataFieldsEntry>>,
    /// `PARAMS`: `object`.
    #[deprecated]
    pub params: Option<rt::Map>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "pay_system")]
impl ::std::fmt::Debug for SalePaysystemHandlerSettingsFormData {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("SalePaysystemHandlerSettingsFormData", self, f)
    }
}

#[cfg(feature = "pay_system")]
impl rt::Object for SalePaysystemHandlerSettingsFormData {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.link("ACTION_URI", &mut self.action_uri);
        f.text("METHOD", &mut self.method);
        f.field("FIELDS", &mut self.fields);
        f.field("PARAMS", &mut self.params);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "pay_system")]
/// Keys of `SETTINGS.FORM_DATA.FIELDS.<key>` of `sale_paysystem_handler`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SalePaysystemHandlerSettingsFormDataFieldsEntry {
    /// `CODE`: `string | object`.
    pub code: Option<
        rt::Either<SalePaysystemHandlerSettingsFormDataFieldsEntryCode, String>,
    >,
    /// `VISIBLE`: `string`. Default: `N`. Values: `Y`, `N`.
    pub visible: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "pay_system")]
impl ::std::fmt::Debug for SalePaysystemHandlerSettingsFormDataFieldsEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("SalePaysystemHandlerSettingsFormDataFieldsEntry", self, f)
    }
}

#[cfg(feature = "pay_system")]
impl rt::Object for SalePaysystemHandlerSettingsFormDataFieldsEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("CODE", &mut self.code);
        f.flag("VISIBLE", &mut self.visible);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "pay_system")]
/// Keys of `SETTINGS.FORM_DATA.FIELDS.<key>.CODE` of `sale_paysystem_handler`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SalePaysystemHandlerSettingsFormDataFieldsEntryCode {
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `INPUT`: `object`.
    pub input: Option<SalePaysystemHandlerSettingsFormDataFieldsEntryCodeInput>,
    /// `TYPE`: `string`. Seen in examples only.
    pub r#type: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "pay_system")]
impl ::std::fmt::Debug for SalePaysystemHandlerSettingsFormDataFieldsEntryCode {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("SalePaysystemHandlerSettingsFormDataFieldsEntryCode", self, f)
    }
}

#[cfg(feature = "pay_system")]
impl rt::Object for SalePaysystemHandlerSettingsFormDataFieldsEntryCode {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("NAME", &mut self.name);
        f.field("INPUT", &mut self.input);
        f.text("TYPE", &mut self.r#type);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "pay_system")]
/// Keys of `SETTINGS.FORM_DATA.FIELDS.<key>.CODE.INPUT` of `sale_paysystem_handler`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SalePaysystemHandlerSettingsFormDataFieldsEntryCodeInput {
    /// `TYPE`. Values: `STRING`, `Y/N`.
    pub r#type: Option<rt::Value>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "pay_system")]
impl ::std::fmt::Debug for SalePaysystemHandlerSettingsFormDataFieldsEntryCodeInput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object(
            "SalePaysystemHandlerSettingsFormDataFieldsEntryCodeInput",
            self,
            f,
        )
    }
}

#[cfg(feature = "pay_system")]
impl rt::Object for SalePaysystemHandlerSettingsFormDataFieldsEntryCodeInput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.value("TYPE", &mut self.r#type);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "pay_system")]
/// Keys of `SETTINGS.CHECKOUT_DATA` of `sale_paysystem_handler`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SalePaysystemHandlerSettingsCheckoutData {
    /// `ACTION_URI`: `string`.
    pub action_uri: Option<rt::Link>,
    /// `FIELDS`: `object`.
    pub fields: Option<rt::IdMap<SalePaysystemHandlerSettingsCheckoutDataFieldsEntry>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "pay_system")]
impl ::std::fmt::Debug for SalePaysystemHandlerSettingsCheckoutData {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("SalePaysystemHandlerSettingsCheckoutData", self, f)
    }
}

#[cfg(feature = "pay_system")]
impl rt::Object for SalePaysystemHandlerSettingsCheckoutData {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.link("ACTION_URI", &mut self.action_uri);
        f.field("FIELDS", &mut self.fields);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "pay_system")]
/// Keys of `SETTINGS.CHECKOUT_DATA.FIELDS.<key>` of `sale_paysystem_handler`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SalePaysystemHandlerSettingsCheckoutDataFieldsEntry {
    /// `CODE`: `string | object`.
    pub code: Option<
        rt::Either<SalePaysystemHandlerSettingsCheckoutDataFieldsEntryCode, String>,
    >,
    /// `VISIBLE`: `string`. Default: `N`. Values: `Y`, `N`.
    pub visible: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "pay_system")]
impl ::std::fmt::Debug for SalePaysystemHandlerSettingsCheckoutDataFieldsEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("SalePaysystemHandlerSettingsCheckoutDataFieldsEntry", self, f)
    }
}

#[cfg(feature = "pay_system")]
impl rt::Object for SalePaysystemHandlerSettingsCheckoutDataFieldsEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("CODE", &mut self.code);
        f.flag("VISIBLE", &mut self.visible);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "pay_system")]
/// Keys of `SETTINGS.CHECKOUT_DATA.FIELDS.<key>.CODE` of `sale_paysystem_handler`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SalePaysystemHandlerSettingsCheckoutDataFieldsEntryCode {
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `INPUT`: `object`.
    pub input: Option<SalePaysystemHandlerSettingsCheckoutDataFieldsEntryCodeInput>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "pay_system")]
impl ::std::fmt::Debug for SalePaysystemHandlerSettingsCheckoutDataFieldsEntryCode {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object(
            "SalePaysystemHandlerSettingsCheckoutDataFieldsEntryCode",
            self,
            f,
        )
    }
}

#[cfg(feature = "pay_system")]
impl rt::Object for SalePaysystemHandlerSettingsCheckoutDataFieldsEntryCode {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("NAME", &mut self.name);
        f.field("INPUT", &mut self.input);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "pay_system")]
/// Keys of `SETTINGS.CHECKOUT_DATA.FIELDS.<key>.CODE.INPUT` of `sale_paysystem_handler`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SalePaysystemHandlerSettingsCheckoutDataFieldsEntryCodeInput {
    /// `TYPE`. Values: `STRING`, `Y/N`.
    pub r#type: Option<rt::Value>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "pay_system")]
impl ::std::fmt::Debug for SalePaysystemHandlerSettingsCheckoutDataFieldsEntryCodeInput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object(
            "SalePaysystemHandlerSettingsCheckoutDataFieldsEntryCodeInput",
            self,
            f,
        )
    }
}

#[cfg(feature = "pay_system")]
impl rt::Object for SalePaysystemHandlerSettingsCheckoutDataFieldsEntryCodeInput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.value("TYPE", &mut self.r#type);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "pay_system")]
/// Keys of `SETTINGS.IFRAME_DATA` of `sale_paysystem_handler`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SalePaysystemHandlerSettingsIframeData {
    /// `ACTION_URI`: `string`.
    pub action_uri: Option<rt::Link>,
    /// `FIELDS`: `object`.
    pub fields: Option<rt::IdMap<SalePaysystemHandlerSettingsIframeDataFieldsEntry>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "pay_system")]
impl ::std::fmt::Debug for SalePaysystemHandlerSettingsIframeData {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("SalePaysystemHandlerSettingsIframeData", self, f)
    }
}

#[cfg(feature = "pay_system")]
impl rt::Object for SalePaysystemHandlerSettingsIframeData {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.link("ACTION_URI", &mut self.action_uri);
        f.field("FIELDS", &mut self.fields);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "pay_system")]
/// Keys of `SETTINGS.IFRAME_DATA.FIELDS.<key>` of `sale_paysystem_handler`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SalePaysystemHandlerSettingsIframeDataFieldsEntry {
    /// `CODE`: `string | object`.
    pub code: Option<
        rt::Either<SalePaysystemHandlerSettingsIframeDataFieldsEntryCode, String>,
    >,
    /// `VISIBLE`: `string`. Default: `N`. Values: `Y`, `N`.
    pub visible: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "pay_system")]
impl ::std::fmt::Debug for SalePaysystemHandlerSettingsIframeDataFieldsEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("SalePaysystemHandlerSettingsIframeDataFieldsEntry", self, f)
    }
}

#[cfg(feature = "pay_system")]
impl rt::Object for SalePaysystemHandlerSettingsIframeDataFieldsEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("CODE", &mut self.code);
        f.flag("VISIBLE", &mut self.visible);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "pay_system")]
/// Keys of `SETTINGS.IFRAME_DATA.FIELDS.<key>.CODE` of `sale_paysystem_handler`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SalePaysystemHandlerSettingsIframeDataFieldsEntryCode {
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `INPUT`: `object`.
    pub input: Option<SalePaysystemHandlerSettingsIframeDataFieldsEntryCodeInput>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "pay_system")]
impl ::std::fmt::Debug for SalePaysystemHandlerSettingsIframeDataFieldsEntryCode {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object(
            "SalePaysystemHandlerSettingsIframeDataFieldsEntryCode",
            self,
            f,
        )
    }
}

#[cfg(feature = "pay_system")]
impl rt::Object for SalePaysystemHandlerSettingsIframeDataFieldsEntryCode {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("NAME", &mut self.name);
        f.field("INPUT", &mut self.input);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "pay_system")]
/// Keys of `SETTINGS.IFRAME_DATA.FIELDS.<key>.CODE.INPUT` of `sale_paysystem_handler`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SalePaysystemHandlerSettingsIframeDataFieldsEntryCodeInput {
    /// `TYPE`. Values: `STRING`, `Y/N`.
    pub r#type: Option<rt::Value>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "pay_system")]
impl ::std::fmt::Debug for SalePaysystemHandlerSettingsIframeDataFieldsEntryCodeInput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object(
            "SalePaysystemHandlerSettingsIframeDataFieldsEntryCodeInput",
            self,
            f,
        )
    }
}

#[cfg(feature = "pay_system")]
impl rt::Object for SalePaysystemHandlerSettingsIframeDataFieldsEntryCodeInput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.value("TYPE", &mut self.r#type);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "sale")]
/// Keys of `sale_person_type`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_person_type)
#[derive(Clone, Default)]
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
impl ::std::fmt::Debug for SalePersonType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("SalePersonType", self, f)
    }
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
#[derive(Clone, Default)]
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
    pub value: Option<rt::Either<SaleOrderPropertyValueFileValue, String>>,
    /// `shipmentPropsId`: `sale_shipment_property.id`.
    pub shipment_props_id: Option<i64>,
    /// `shipmentPropsXmlId`: `string`.
    pub shipment_props_xml_id: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "sale")]
impl ::std::fmt::Debug for SaleShipmentPropertyValue {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("SaleShipmentPropertyValue", self, f)
    }
}

#[cfg(feature = "sale")]
impl rt::Object for SaleShipmentPropertyValue {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.text("name", &mut self.name);
        f.text("shipmentId", &mut self.shipment_id);
        f.text("code", &mut self.code);
        f.field("value", &mut self.value);
        f.int("shipmentPropsId", &mut self.shipment_props_id);
        f.text("shipmentPropsXmlId", &mut self.shipment_props_xml_id);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "sale")]
/// Keys of `sale_status`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale_status)
#[derive(Clone, Default)]
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
impl ::std::fmt::Debug for SaleStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("SaleStatus", self, f)
    }
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
#[derive(Clone, Default)]
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
impl ::std::fmt::Debug for SaleStatusLang {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("SaleStatusLang", self, f)
    }
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
#[derive(Clone, Default)]
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
    /// `mark`: `string`. Values: `N`, `P`.
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
    pub checklist: Option<rt::IdMap<TasksFieldsChecklistEntry>>,
    /// `group`: `object`.
    pub group: Option<TasksFieldsGroup>,
    /// `creator`: `object`.
    pub creator: Option<TasksFieldsCreator>,
    /// `responsible`: `object`.
    pub responsible: Option<TasksFieldsResponsible>,
    /// `accomplicesData`: `array`. In examples: `object`.
    pub accomplices_data: Option<rt::IdMap<TasksFieldsAccomplicesDataEntry>>,
    /// `auditorsData`: `object`.
    pub auditors_data: Option<rt::IdMap<TasksFieldsAuditorsDataEntry>>,
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
    /// `lengthDeadline`: `string`. Seen in examples only.
    pub length_deadline: Option<String>,
    /// `taskRequireResult`: `string`. Seen in examples only.
    pub task_require_result: Option<String>,
    /// `taskHasOpenResult`: `string`. Seen in examples only.
    pub task_has_open_result: Option<String>,
    /// `taskHasResult`: `string`. Seen in examples only.
    pub task_has_result: Option<String>,
    /// `timeElapsed`. Seen in examples only.
    pub time_elapsed: Option<rt::Value>,
    /// `timerIsRunningForCurrentUser`: `string`. Seen in examples only.
    pub timer_is_running_for_current_user: Option<String>,
    /// `parsedDescription`: `string`. Seen in examples only.
    pub parsed_description: Option<String>,
    /// `counter`: `object`. Seen in examples only.
    pub counter: Option<TasksFieldsCounter>,
    /// `tags`: `object`. Seen in examples only.
    pub tags: Option<rt::IdMap<TasksFieldsTagsEntry>>,
    /// `subStatus`: `string`. Seen in examples only.
    pub sub_status: Option<String>,
    /// What no field has taken, such as `UF_*` (`any`).
    pub extra: rt::Map,
}

#[cfg(feature = "task")]
impl ::std::fmt::Debug for TasksFields {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("TasksFields", self, f)
    }
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
        f.text("lengthDeadline", &mut self.length_deadline);
        f.text("taskRequireResult", &mut self.task_require_result);
        f.text("taskHasOpenResult", &mut self.task_has_open_result);
        f.text("taskHasResult", &mut self.task_has_result);
        f.value("timeElapsed", &mut self.time_elapsed);
        f.text(
            "timerIsRunningForCurrentUser",
            &mut self.timer_is_running_for_current_user,
        );
        f.text("parsedDescription", &mut self.parsed_description);
        f.field("counter", &mut self.counter);
        f.field("tags", &mut self.tags);
        f.text("subStatus", &mut self.sub_status);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "task")]
/// Keys of `checklist.<id>` of `tasks-fields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TasksFieldsChecklistEntry {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `taskId`: `string`.
    pub task_id: Option<String>,
    /// `createdBy`: `string`.
    pub created_by: Option<String>,
    /// `parentId`: `string`. In examples: `integer`.
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
    pub action: Option<TasksFieldsChecklistEntryAction>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "task")]
impl ::std::fmt::Debug for TasksFieldsChecklistEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("TasksFieldsChecklistEntry", self, f)
    }
}

#[cfg(feature = "task")]
impl rt::Object for TasksFieldsChecklistEntry {
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
/// Keys of `checklist.<id>.action` of `tasks-fields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TasksFieldsChecklistEntryAction {
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
impl ::std::fmt::Debug for TasksFieldsChecklistEntryAction {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("TasksFieldsChecklistEntryAction", self, f)
    }
}

#[cfg(feature = "task")]
impl rt::Object for TasksFieldsChecklistEntryAction {
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
#[derive(Clone, Default)]
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
impl ::std::fmt::Debug for TasksFieldsGroup {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("TasksFieldsGroup", self, f)
    }
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
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TasksFieldsCreator {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `link`: `string`.
    pub link: Option<rt::Link>,
    /// `icon`: `string`.
    pub icon: Option<String>,
    /// `workPosition`: `string`.
    pub work_position: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "task")]
impl ::std::fmt::Debug for TasksFieldsCreator {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("TasksFieldsCreator", self, f)
    }
}

#[cfg(feature = "task")]
impl rt::Object for TasksFieldsCreator {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("id", &mut self.id);
        f.text("name", &mut self.name);
        f.link("link", &mut self.link);
        f.text("icon", &mut self.icon);
        f.text("workPosition", &mut self.work_position);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "task")]
/// Keys of `responsible` of `tasks-fields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TasksFieldsResponsible {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `link`: `string`.
    pub link: Option<rt::Link>,
    /// `icon`: `string`.
    pub icon: Option<String>,
    /// `workPosition`: `string`.
    pub work_position: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "task")]
impl ::std::fmt::Debug for TasksFieldsResponsible {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("TasksFieldsResponsible", self, f)
    }
}

#[cfg(feature = "task")]
impl rt::Object for TasksFieldsResponsible {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("id", &mut self.id);
        f.text("name", &mut self.name);
        f.link("link", &mut self.link);
        f.text("icon", &mut self.icon);
        f.text("workPosition", &mut self.work_position);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "task")]
/// Keys of `accomplicesData.<id>` of `tasks-fields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TasksFieldsAccomplicesDataEntry {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `link`: `string`.
    pub link: Option<rt::Link>,
    /// `icon`: `string`.
    pub icon: Option<String>,
    /// `workPosition`: `string`.
    pub work_position: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "task")]
impl ::std::fmt::Debug for TasksFieldsAccomplicesDataEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("TasksFieldsAccomplicesDataEntry", self, f)
    }
}

#[cfg(feature = "task")]
impl rt::Object for TasksFieldsAccomplicesDataEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("id", &mut self.id);
        f.text("name", &mut self.name);
        f.link("link", &mut self.link);
        f.text("icon", &mut self.icon);
        f.text("workPosition", &mut self.work_position);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "task")]
/// Keys of `auditorsData.<id>` of `tasks-fields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TasksFieldsAuditorsDataEntry {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `link`: `string`.
    pub link: Option<rt::Link>,
    /// `icon`: `string`.
    pub icon: Option<String>,
    /// `workPosition`: `string`.
    pub work_position: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "task")]
impl ::std::fmt::Debug for TasksFieldsAuditorsDataEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("TasksFieldsAuditorsDataEntry", self, f)
    }
}

#[cfg(feature = "task")]
impl rt::Object for TasksFieldsAuditorsDataEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("id", &mut self.id);
        f.text("name", &mut self.name);
        f.link("link", &mut self.link);
        f.text("icon", &mut self.icon);
        f.text("workPosition", &mut self.work_position);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "task")]
/// Keys of `action` of `tasks-fields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TasksFieldsAction {
    /// `accept`: `boolean`.
    #[deprecated]
    pub accept: Option<bool>,
    /// `decline`: `boolean`.
    #[deprecated]
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
    /// `edit.originator`: `boolean`.
    pub edit_originator: Option<bool>,
    /// `checklist.reorder`: `boolean`.
    pub checklist_reorder: Option<bool>,
    /// `elapsedtime.add`: `boolean`.
    pub elapsedtime_add: Option<bool>,
    /// `dayplan.timer.toggle`: `boolean`.
    pub dayplan_timer_toggle: Option<bool>,
    /// `edit.plan`: `boolean`.
    pub edit_plan: Option<bool>,
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
impl ::std::fmt::Debug for TasksFieldsAction {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("TasksFieldsAction", self, f)
    }
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
        f.flag("edit.originator", &mut self.edit_originator);
        f.flag("checklist.reorder", &mut self.checklist_reorder);
        f.flag("elapsedtime.add", &mut self.elapsedtime_add);
        f.flag("dayplan.timer.toggle", &mut self.dayplan_timer_toggle);
        f.flag("edit.plan", &mut self.edit_plan);
        f.flag("checklist.add", &mut self.checklist_add);
        f.flag("favorite.add", &mut self.favorite_add);
        f.flag("favorite.delete", &mut self.favorite_delete);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "task")]
/// Keys of `checkListTree` of `tasks-fields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TasksFieldsCheckListTree {
    /// `nodeId`: `integer`.
    pub node_id: Option<i64>,
    /// `fields`: `object`.
    pub fields: Option<TasksFieldsCheckListTreeFields>,
    /// `action`: `array`.
    pub action: Option<Vec<rt::Value>>,
    /// `descendants`: `array`.
    pub descendants: Option<Vec<TasksFieldsCheckListTreeDescendants>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "task")]
impl ::std::fmt::Debug for TasksFieldsCheckListTree {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("TasksFieldsCheckListTree", self, f)
    }
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
#[derive(Clone, Default)]
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
impl ::std::fmt::Debug for TasksFieldsCheckListTreeFields {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("TasksFieldsCheckListTreeFields", self, f)
    }
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
/// Keys of `checkListTree.descendants` of `tasks-fields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TasksFieldsCheckListTreeDescendants {
    /// `nodeId`: `integer`. Seen in examples only.
    pub node_id: Option<i64>,
    /// `fields`: `object`. Seen in examples only.
    pub fields: Option<TasksFieldsCheckListTreeDescendantsFields>,
    /// `action`: `object`. Seen in examples only.
    pub action: Option<TasksFieldsCheckListTreeDescendantsAction>,
    /// `descendants`: `object[]`. Seen in examples only.
    pub descendants: Option<Vec<TasksFieldsCheckListTreeDescendantsDescendants>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "task")]
impl ::std::fmt::Debug for TasksFieldsCheckListTreeDescendants {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("TasksFieldsCheckListTreeDescendants", self, f)
    }
}

#[cfg(feature = "task")]
impl rt::Object for TasksFieldsCheckListTreeDescendants {
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
/// Keys of `checkListTree.descendants.fields` of `tasks-fields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TasksFieldsCheckListTreeDescendantsFields {
    /// `id`: `integer`. Seen in examples only.
    pub id: Option<i64>,
    /// `copiedId`. Seen in examples only.
    pub copied_id: Option<rt::Value>,
    /// `entityId`: `integer`. Seen in examples only.
    pub entity_id: Option<i64>,
    /// `userId`: `integer`. Seen in examples only.
    pub user_id: Option<i64>,
    /// `createdBy`: `integer`. Seen in examples only.
    pub created_by: Option<i64>,
    /// `parentId`: `integer`. Seen in examples only.
    pub parent_id: Option<i64>,
    /// `title`: `string`. Seen in examples only.
    pub title: Option<String>,
    /// `sortIndex`: `integer`. Seen in examples only.
    pub sort_index: Option<i64>,
    /// `displaySortIndex`: `string`. Seen in examples only.
    pub display_sort_index: Option<String>,
    /// `isComplete`: `boolean`. Seen in examples only.
    pub is_complete: Option<bool>,
    /// `isImportant`: `boolean`. Seen in examples only.
    pub is_important: Option<bool>,
    /// `completedCount`: `integer`. Seen in examples only.
    pub completed_count: Option<i64>,
    /// `members`: `array`. Seen in examples only.
    pub members: Option<Vec<rt::Value>>,
    /// `attachments`: `array`. Seen in examples only.
    pub attachments: Option<Vec<rt::Value>>,
    /// `nodeId`. Seen in examples only.
    pub node_id: Option<rt::Value>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "task")]
impl ::std::fmt::Debug for TasksFieldsCheckListTreeDescendantsFields {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("TasksFieldsCheckListTreeDescendantsFields", self, f)
    }
}

#[cfg(feature = "task")]
impl rt::Object for TasksFieldsCheckListTreeDescendantsFields {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.value("copiedId", &mut self.copied_id);
        f.int("entityId", &mut self.entity_id);
        f.int("userId", &mut self.user_id);
        f.int("createdBy", &mut self.created_by);
        f.int("parentId", &mut self.parent_id);
        f.text("title", &mut self.title);
        f.int("sortIndex", &mut self.sort_index);
        f.text("displaySortIndex", &mut self.display_sort_index);
        f.flag("isComplete", &mut self.is_complete);
        f.flag("isImportant", &mut self.is_important);
        f.int("completedCount", &mut self.completed_count);
        f.field("members", &mut self.members);
        f.field("attachments", &mut self.attachments);
        f.value("nodeId", &mut self.node_id);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "task")]
/// Keys of `checkListTree.descendants.action` of `tasks-fields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TasksFieldsCheckListTreeDescendantsAction {
    /// `modify`: `boolean`. Seen in examples only.
    pub modify: Option<bool>,
    /// `remove`: `boolean`. Seen in examples only.
    pub remove: Option<bool>,
    /// `toggle`: `boolean`. Seen in examples only.
    pub toggle: Option<bool>,
    /// `add`: `boolean`. Seen in examples only.
    pub add: Option<bool>,
    /// `addAccomplice`: `boolean`. Seen in examples only.
    pub add_accomplice: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "task")]
impl ::std::fmt::Debug for TasksFieldsCheckListTreeDescendantsAction {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("TasksFieldsCheckListTreeDescendantsAction", self, f)
    }
}

#[cfg(feature = "task")]
impl rt::Object for TasksFieldsCheckListTreeDescendantsAction {
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
/// Keys of `checkListTree.descendants.descendants` of `tasks-fields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TasksFieldsCheckListTreeDescendantsDescendants {
    /// `nodeId`: `integer`. Seen in examples only.
    pub node_id: Option<i64>,
    /// `fields`: `object`. Seen in examples only.
    pub fields: Option<TasksFieldsCheckListTreeDescendantsDescendantsFields>,
    /// `action`: `object`. Seen in examples only.
    pub action: Option<TasksFieldsCheckListTreeDescendantsDescendantsAction>,
    /// `descendants`: `array`. Seen in examples only.
    pub descendants: Option<Vec<rt::Value>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "task")]
impl ::std::fmt::Debug for TasksFieldsCheckListTreeDescendantsDescendants {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("TasksFieldsCheckListTreeDescendantsDescendants", self, f)
    }
}

#[cfg(feature = "task")]
impl rt::Object for TasksFieldsCheckListTreeDescendantsDescendants {
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
/// Keys of `checkListTree.descendants.descendants.fields` of `tasks-fields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TasksFieldsCheckListTreeDescendantsDescendantsFields {
    /// `id`: `integer`. Seen in examples only.
    pub id: Option<i64>,
    /// `copiedId`. Seen in examples only.
    pub copied_id: Option<rt::Value>,
    /// `entityId`: `integer`. Seen in examples only.
    pub entity_id: Option<i64>,
    /// `userId`: `integer`. Seen in examples only.
    pub user_id: Option<i64>,
    /// `createdBy`: `integer`. Seen in examples only.
    pub created_by: Option<i64>,
    /// `parentId`: `integer`. Seen in examples only.
    pub parent_id: Option<i64>,
    /// `title`: `string`. Seen in examples only.
    pub title: Option<String>,
    /// `sortIndex`: `integer`. Seen in examples only.
    pub sort_index: Option<i64>,
    /// `displaySortIndex`: `string`. Seen in examples only.
    pub display_sort_index: Option<String>,
    /// `isComplete`: `boolean`. Seen in examples only.
    pub is_complete: Option<bool>,
    /// `isImportant`: `boolean`. Seen in examples only.
    pub is_important: Option<bool>,
    /// `completedCount`: `integer`. Seen in examples only.
    pub completed_count: Option<i64>,
    /// `members`: `array`. Seen in examples only.
    pub members: Option<Vec<rt::Value>>,
    /// `attachments`: `array`. Seen in examples only.
    pub attachments: Option<Vec<rt::Value>>,
    /// `nodeId`. Seen in examples only.
    pub node_id: Option<rt::Value>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "task")]
impl ::std::fmt::Debug for TasksFieldsCheckListTreeDescendantsDescendantsFields {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("TasksFieldsCheckListTreeDescendantsDescendantsFields", self, f)
    }
}

#[cfg(feature = "task")]
impl rt::Object for TasksFieldsCheckListTreeDescendantsDescendantsFields {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.value("copiedId", &mut self.copied_id);
        f.int("entityId", &mut self.entity_id);
        f.int("userId", &mut self.user_id);
        f.int("createdBy", &mut self.created_by);
        f.int("parentId", &mut self.parent_id);
        f.text("title", &mut self.title);
        f.int("sortIndex", &mut self.sort_index);
        f.text("displaySortIndex", &mut self.display_sort_index);
        f.flag("isComplete", &mut self.is_complete);
        f.flag("isImportant", &mut self.is_important);
        f.int("completedCount", &mut self.completed_count);
        f.field("members", &mut self.members);
        f.field("attachments", &mut self.attachments);
        f.value("nodeId", &mut self.node_id);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "task")]
/// Keys of `checkListTree.descendants.descendants.action` of `tasks-fields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TasksFieldsCheckListTreeDescendantsDescendantsAction {
    /// `modify`: `boolean`. Seen in examples only.
    pub modify: Option<bool>,
    /// `remove`: `boolean`. Seen in examples only.
    pub remove: Option<bool>,
    /// `toggle`: `boolean`. Seen in examples only.
    pub toggle: Option<bool>,
    /// `add`: `boolean`. Seen in examples only.
    pub add: Option<bool>,
    /// `addAccomplice`: `boolean`. Seen in examples only.
    pub add_accomplice: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "task")]
impl ::std::fmt::Debug for TasksFieldsCheckListTreeDescendantsDescendantsAction {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("TasksFieldsCheckListTreeDescendantsDescendantsAction", self, f)
    }
}

#[cfg(feature = "task")]
impl rt::Object for TasksFieldsCheckListTreeDescendantsDescendantsAction {
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
/// Keys of `counter` of `tasks-fields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TasksFieldsCounter {
    /// `counters`: `object`. Seen in examples only.
    pub counters: Option<TasksFieldsCounterCounters>,
    /// `color`: `string`. Seen in examples only.
    pub color: Option<String>,
    /// `value`: `integer`. Seen in examples only.
    pub value: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "task")]
impl ::std::fmt::Debug for TasksFieldsCounter {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("TasksFieldsCounter", self, f)
    }
}

#[cfg(feature = "task")]
impl rt::Object for TasksFieldsCounter {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("counters", &mut self.counters);
        f.text("color", &mut self.color);
        f.int("value", &mut self.value);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "task")]
/// Keys of `counter.counters` of `tasks-fields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TasksFieldsCounterCounters {
    /// `expired`: `integer`. Seen in examples only.
    pub expired: Option<i64>,
    /// `newComments`: `integer`. Seen in examples only.
    pub new_comments: Option<i64>,
    /// `projectExpired`: `integer`. Seen in examples only.
    pub project_expired: Option<i64>,
    /// `projectNewComments`: `integer`. Seen in examples only.
    pub project_new_comments: Option<i64>,
    /// `mutedExpired`: `integer`. Seen in examples only.
    pub muted_expired: Option<i64>,
    /// `mutedNewComments`: `integer`. Seen in examples only.
    pub muted_new_comments: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "task")]
impl ::std::fmt::Debug for TasksFieldsCounterCounters {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("TasksFieldsCounterCounters", self, f)
    }
}

#[cfg(feature = "task")]
impl rt::Object for TasksFieldsCounterCounters {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("expired", &mut self.expired);
        f.int("newComments", &mut self.new_comments);
        f.int("projectExpired", &mut self.project_expired);
        f.int("projectNewComments", &mut self.project_new_comments);
        f.int("mutedExpired", &mut self.muted_expired);
        f.int("mutedNewComments", &mut self.muted_new_comments);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "task")]
/// Keys of `tags.<id>` of `tasks-fields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TasksFieldsTagsEntry {
    /// `id`: `integer`. Seen in examples only.
    pub id: Option<i64>,
    /// `title`: `string`. Seen in examples only.
    pub title: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "task")]
impl ::std::fmt::Debug for TasksFieldsTagsEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("TasksFieldsTagsEntry", self, f)
    }
}

#[cfg(feature = "task")]
impl rt::Object for TasksFieldsTagsEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.text("title", &mut self.title);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "tasks")]
/// Keys of `tasks-fields-rest-v3.elapsed-time`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/fields-rest-v3.html#elapsed-time)
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct TasksFieldsRestV3ElapsedTimeInput(rt::Params);

#[cfg(feature = "tasks")]
impl TasksFieldsRestV3ElapsedTimeInput {
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

    /// `userId`: `integer`.
    #[inline]
    pub fn user_id(self, value: i64) -> Self {
        Self(self.0.int("userId", value))
    }

    /// `taskId`: `integer`.
    #[inline]
    pub fn task_id(self, value: i64) -> Self {
        Self(self.0.int("taskId", value))
    }

    /// `minutes`: `integer`.
    #[inline]
    pub fn minutes(self, value: i64) -> Self {
        Self(self.0.int("minutes", value))
    }

    /// `seconds`: `integer`.
    #[inline]
    pub fn seconds(self, value: i64) -> Self {
        Self(self.0.int("seconds", value))
    }

    /// `source`: `string`.
    #[inline]
    pub fn source(self, value: impl Into<String>) -> Self {
        Self(self.0.text("source", value.into()))
    }

    /// `text`: `string`.
    #[inline]
    pub fn text(self, value: impl Into<String>) -> Self {
        Self(self.0.text("text", value.into()))
    }

    /// `createdAtTs`: `integer`.
    #[inline]
    pub fn created_at_ts(self, value: i64) -> Self {
        Self(self.0.int("createdAtTs", value))
    }

    /// `startTs`: `integer`.
    #[inline]
    pub fn start_ts(self, value: i64) -> Self {
        Self(self.0.int("startTs", value))
    }

    /// `stopTs`: `integer`.
    #[inline]
    pub fn stop_ts(self, value: i64) -> Self {
        Self(self.0.int("stopTs", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "tasks")]
impl From<TasksFieldsRestV3ElapsedTimeInput> for rt::Params {
    #[inline]
    fn from(object: TasksFieldsRestV3ElapsedTimeInput) -> Self {
        object.0
    }
}

#[cfg(feature = "tasks")]
/// Keys of `tasks-fields-rest-v3.elapsed-time`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/fields-rest-v3.html#elapsed-time)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TasksFieldsRestV3ElapsedTime {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `userId`: `integer`.
    pub user_id: Option<i64>,
    /// `taskId`: `integer`.
    pub task_id: Option<i64>,
    /// `minutes`: `integer`.
    pub minutes: Option<i64>,
    /// `seconds`: `integer`.
    pub seconds: Option<i64>,
    /// `source`: `string`.
    pub source: Option<String>,
    /// `text`: `string`.
    pub text: Option<String>,
    /// `createdAtTs`: `integer`.
    pub created_at_ts: Option<i64>,
    /// `startTs`: `integer`.
    pub start_ts: Option<i64>,
    /// `stopTs`: `integer`.
    pub stop_ts: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "tasks")]
impl ::std::fmt::Debug for TasksFieldsRestV3ElapsedTime {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("TasksFieldsRestV3ElapsedTime", self, f)
    }
}

#[cfg(feature = "tasks")]
impl rt::Object for TasksFieldsRestV3ElapsedTime {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.int("userId", &mut self.user_id);
        f.int("taskId", &mut self.task_id);
        f.int("minutes", &mut self.minutes);
        f.int("seconds", &mut self.seconds);
        f.text("source", &mut self.source);
        f.text("text", &mut self.text);
        f.int("createdAtTs", &mut self.created_at_ts);
        f.int("startTs", &mut self.start_ts);
        f.int("stopTs", &mut self.stop_ts);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "tasks")]
/// Keys of `tasks-fields-rest-v3.email`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/fields-rest-v3.html#email)
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct TasksFieldsRestV3EmailInput(rt::Params);

#[cfg(feature = "tasks")]
impl TasksFieldsRestV3EmailInput {
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

    /// `taskId`: `integer`.
    #[inline]
    pub fn task_id(self, value: i64) -> Self {
        Self(self.0.int("taskId", value))
    }

    /// `mailboxId`: `integer`.
    #[inline]
    pub fn mailbox_id(self, value: i64) -> Self {
        Self(self.0.int("mailboxId", value))
    }

    /// `title`: `string`.
    #[inline]
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("title", value.into()))
    }

    /// `body`: `string`.
    #[inline]
    pub fn body(self, value: impl Into<String>) -> Self {
        Self(self.0.text("body", value.into()))
    }

    /// `from`: `string`.
    #[inline]
    pub fn from(self, value: impl Into<String>) -> Self {
        Self(self.0.text("from", value.into()))
    }

    /// `dateTs`: `integer`.
    #[inline]
    pub fn date_ts(self, value: i64) -> Self {
        Self(self.0.int("dateTs", value))
    }

    /// `link`: `string`.
    #[inline]
    pub fn link(self, value: impl Into<String>) -> Self {
        Self(self.0.text("link", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "tasks")]
impl From<TasksFieldsRestV3EmailInput> for rt::Params {
    #[inline]
    fn from(object: TasksFieldsRestV3EmailInput) -> Self {
        object.0
    }
}

#[cfg(feature = "tasks")]
/// Keys of `tasks-fields-rest-v3.email`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/fields-rest-v3.html#email)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TasksFieldsRestV3Email {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `taskId`: `integer`.
    pub task_id: Option<i64>,
    /// `mailboxId`: `integer`.
    pub mailbox_id: Option<i64>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `body`: `string`.
    pub body: Option<String>,
    /// `from`: `string`.
    pub from: Option<String>,
    /// `dateTs`: `integer`.
    pub date_ts: Option<i64>,
    /// `link`: `string`.
    pub link: Option<rt::Link>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "tasks")]
impl ::std::fmt::Debug for TasksFieldsRestV3Email {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("TasksFieldsRestV3Email", self, f)
    }
}

#[cfg(feature = "tasks")]
impl rt::Object for TasksFieldsRestV3Email {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.int("taskId", &mut self.task_id);
        f.int("mailboxId", &mut self.mailbox_id);
        f.text("title", &mut self.title);
        f.text("body", &mut self.body);
        f.text("from", &mut self.from);
        f.int("dateTs", &mut self.date_ts);
        f.link("link", &mut self.link);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "tasks")]
/// Keys of `tasks-fields-rest-v3.file`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/fields-rest-v3.html#file)
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct TasksFieldsRestV3FileInput(rt::Params);

#[cfg(feature = "tasks")]
impl TasksFieldsRestV3FileInput {
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

    /// `src`: `string`.
    #[inline]
    pub fn src(self, value: impl Into<String>) -> Self {
        Self(self.0.text("src", value.into()))
    }

    /// `name`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("name", value.into()))
    }

    /// `width`: `integer`.
    #[inline]
    pub fn width(self, value: i64) -> Self {
        Self(self.0.int("width", value))
    }

    /// `height`: `integer`.
    #[inline]
    pub fn height(self, value: i64) -> Self {
        Self(self.0.int("height", value))
    }

    /// `size`: `integer`.
    #[inline]
    pub fn size(self, value: i64) -> Self {
        Self(self.0.int("size", value))
    }

    /// `subDir`: `string`.
    #[inline]
    pub fn sub_dir(self, value: impl Into<String>) -> Self {
        Self(self.0.text("subDir", value.into()))
    }

    /// `contentType`: `string`.
    #[inline]
    pub fn content_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("contentType", value.into()))
    }

    /// `file`: `array`.
    #[inline]
    pub fn file(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("file", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "tasks")]
impl From<TasksFieldsRestV3FileInput> for rt::Params {
    #[inline]
    fn from(object: TasksFieldsRestV3FileInput) -> Self {
        object.0
    }
}

#[cfg(feature = "tasks")]
/// Keys of `tasks-fields-rest-v3.file`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/fields-rest-v3.html#file)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TasksFieldsRestV3File {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `src`: `string`.
    pub src: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `width`: `integer`.
    pub width: Option<i64>,
    /// `height`: `integer`.
    pub height: Option<i64>,
    /// `size`: `integer`.
    pub size: Option<i64>,
    /// `subDir`: `string`.
    pub sub_dir: Option<String>,
    /// `contentType`: `string`.
    pub content_type: Option<String>,
    /// `file`: `array`.
    pub file: Option<Vec<rt::Value>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "tasks")]
impl ::std::fmt::Debug for TasksFieldsRestV3File {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("TasksFieldsRestV3File", self, f)
    }
}

#[cfg(feature = "tasks")]
impl rt::Object for TasksFieldsRestV3File {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.text("src", &mut self.src);
        f.text("name", &mut self.name);
        f.int("width", &mut self.width);
        f.int("height", &mut self.height);
        f.int("size", &mut self.size);
        f.text("subDir", &mut self.sub_dir);
        f.text("contentType", &mut self.content_type);
        f.field("file", &mut self.file);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "tasks")]
/// Keys of `tasks-fields-rest-v3.flow`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/fields-rest-v3.html#flow)
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct TasksFieldsRestV3FlowInput(rt::Params);

#[cfg(feature = "tasks")]
impl TasksFieldsRestV3FlowInput {
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

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "tasks")]
impl From<TasksFieldsRestV3FlowInput> for rt::Params {
    #[inline]
    fn from(object: TasksFieldsRestV3FlowInput) -> Self {
        object.0
    }
}

#[cfg(feature = "tasks")]
/// Keys of `tasks-fields-rest-v3.flow`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/fields-rest-v3.html#flow)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TasksFieldsRestV3Flow {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "tasks")]
impl ::std::fmt::Debug for TasksFieldsRestV3Flow {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("TasksFieldsRestV3Flow", self, f)
    }
}

#[cfg(feature = "tasks")]
impl rt::Object for TasksFieldsRestV3Flow {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.text("name", &mut self.name);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "tasks")]
/// Keys of `tasks-fields-rest-v3.group`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/fields-rest-v3.html#group)
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct TasksFieldsRestV3GroupInput(rt::Params);

#[cfg(feature = "tasks")]
impl TasksFieldsRestV3GroupInput {
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

    /// `image`: `object`.
    #[inline]
    pub fn image(self, value: TasksFieldsRestV3FileInput) -> Self {
        Self(self.0.object("image", value.into()))
    }

    /// `type`: `string`.
    #[inline]
    pub fn r#type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("type", value.into()))
    }

    /// `isVisible`: `boolean`.
    #[inline]
    pub fn is_visible(self, value: bool) -> Self {
        Self(self.0.flag("isVisible", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "tasks")]
impl From<TasksFieldsRestV3GroupInput> for rt::Params {
    #[inline]
    fn from(object: TasksFieldsRestV3GroupInput) -> Self {
        object.0
    }
}

#[cfg(feature = "tasks")]
/// Keys of `tasks-fields-rest-v3.group`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/fields-rest-v3.html#group)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TasksFieldsRestV3Group {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `image`: `object`.
    pub image: Option<TasksFieldsRestV3File>,
    /// `type`: `string`.
    pub r#type: Option<String>,
    /// `isVisible`: `boolean`.
    pub is_visible: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "tasks")]
impl ::std::fmt::Debug for TasksFieldsRestV3Group {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("TasksFieldsRestV3Group", self, f)
    }
}

#[cfg(feature = "tasks")]
impl rt::Object for TasksFieldsRestV3Group {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.text("name", &mut self.name);
        f.field("image", &mut self.image);
        f.text("type", &mut self.r#type);
        f.flag("isVisible", &mut self.is_visible);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "tasks")]
/// Keys of `tasks-fields-rest-v3.source`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/fields-rest-v3.html#source)
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct TasksFieldsRestV3SourceInput(rt::Params);

#[cfg(feature = "tasks")]
impl TasksFieldsRestV3SourceInput {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `type`: `string`.
    #[inline]
    pub fn r#type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("type", value.into()))
    }

    /// `data`: `array`.
    #[inline]
    pub fn data(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("data", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "tasks")]
impl From<TasksFieldsRestV3SourceInput> for rt::Params {
    #[inline]
    fn from(object: TasksFieldsRestV3SourceInput) -> Self {
        object.0
    }
}

#[cfg(feature = "tasks")]
/// Keys of `tasks-fields-rest-v3.source`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/fields-rest-v3.html#source)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TasksFieldsRestV3Source {
    /// `type`: `string`.
    pub r#type: Option<String>,
    /// `data`: `array`.
    pub data: Option<Vec<rt::Value>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "tasks")]
impl ::std::fmt::Debug for TasksFieldsRestV3Source {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("TasksFieldsRestV3Source", self, f)
    }
}

#[cfg(feature = "tasks")]
impl rt::Object for TasksFieldsRestV3Source {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("type", &mut self.r#type);
        f.field("data", &mut self.data);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "tasks")]
/// Keys of `tasks-fields-rest-v3.stage`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/fields-rest-v3.html#stage)
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct TasksFieldsRestV3StageInput(rt::Params);

#[cfg(feature = "tasks")]
impl TasksFieldsRestV3StageInput {
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

    /// `color`: `string`.
    #[inline]
    pub fn color(self, value: impl Into<String>) -> Self {
        Self(self.0.text("color", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "tasks")]
impl From<TasksFieldsRestV3StageInput> for rt::Params {
    #[inline]
    fn from(object: TasksFieldsRestV3StageInput) -> Self {
        object.0
    }
}

#[cfg(feature = "tasks")]
/// Keys of `tasks-fields-rest-v3.stage`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/fields-rest-v3.html#stage)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TasksFieldsRestV3Stage {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `color`: `string`.
    pub color: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "tasks")]
impl ::std::fmt::Debug for TasksFieldsRestV3Stage {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("TasksFieldsRestV3Stage", self, f)
    }
}

#[cfg(feature = "tasks")]
impl rt::Object for TasksFieldsRestV3Stage {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.text("title", &mut self.title);
        f.text("color", &mut self.color);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "tasks")]
/// Keys of `tasks-fields-rest-v3.task-chat`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/fields-rest-v3.html#task-chat)
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct TasksFieldsRestV3TaskChatInput(rt::Params);

#[cfg(feature = "tasks")]
impl TasksFieldsRestV3TaskChatInput {
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

    /// `entityType`: `string`.
    #[inline]
    pub fn entity_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("entityType", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "tasks")]
impl From<TasksFieldsRestV3TaskChatInput> for rt::Params {
    #[inline]
    fn from(object: TasksFieldsRestV3TaskChatInput) -> Self {
        object.0
    }
}

#[cfg(feature = "tasks")]
/// Keys of `tasks-fields-rest-v3.task-chat`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/fields-rest-v3.html#task-chat)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TasksFieldsRestV3TaskChat {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `entityId`: `integer`.
    pub entity_id: Option<i64>,
    /// `entityType`: `string`.
    pub entity_type: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "tasks")]
impl ::std::fmt::Debug for TasksFieldsRestV3TaskChat {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("TasksFieldsRestV3TaskChat", self, f)
    }
}

#[cfg(feature = "tasks")]
impl rt::Object for TasksFieldsRestV3TaskChat {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.int("entityId", &mut self.entity_id);
        f.text("entityType", &mut self.entity_type);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "tasks")]
/// Keys of `tasks-fields-rest-v3.taskdto`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/fields-rest-v3.html#taskdto)
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct TasksFieldsRestV3TaskdtoInput(rt::Params);

#[cfg(feature = "tasks")]
impl TasksFieldsRestV3TaskdtoInput {
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

    /// `description`: `string`.
    #[inline]
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("description", value.into()))
    }

    /// `creatorId`: `integer`.
    #[inline]
    pub fn creator_id(self, value: i64) -> Self {
        Self(self.0.int("creatorId", value))
    }

    /// `creator`: `object`.
    #[inline]
    pub fn creator(self, value: TasksFieldsRestV3UserInput) -> Self {
        Self(self.0.object("creator", value.into()))
    }

    /// `created`: `datetime`.
    #[inline]
    pub fn created(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("created", value.into()))
    }

    /// `responsibleId`: `integer`.
    #[inline]
    pub fn responsible_id(self, value: i64) -> Self {
        Self(self.0.int("responsibleId", value))
    }

    /// `responsible`: `object`.
    #[inline]
    pub fn responsible(self, value: TasksFieldsRestV3UserInput) -> Self {
        Self(self.0.object("responsible", value.into()))
    }

    /// `deadline`: `datetime`.
    #[inline]
    pub fn deadline(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("deadline", value.into()))
    }

    /// `needsControl`: `boolean`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn needs_control(self, value: bool) -> Self {
        Self(self.0.yes_no("needsControl", value))
    }

    /// `startPlan`: `datetime`.
    #[inline]
    pub fn start_plan(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("startPlan", value.into()))
    }

    /// `endPlan`: `datetime`.
    #[inline]
    pub fn end_plan(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("endPlan", value.into()))
    }

    /// `checklist`: `array`.
    #[inline]
    pub fn checklist(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("checklist", value.into()))
    }

    /// `groupId`: `integer`.
    #[inline]
    pub fn group_id(self, value: i64) -> Self {
        Self(self.0.int("groupId", value))
    }

    /// `group`: `object`.
    #[inline]
    pub fn group(self, value: TasksFieldsRestV3GroupInput) -> Self {
        Self(self.0.object("group", value.into()))
    }

    /// `stageId`: `integer`.
    #[inline]
    pub fn stage_id(self, value: i64) -> Self {
        Self(self.0.int("stageId", value))
    }

    /// `stage`: `object`.
    #[inline]
    pub fn stage(self, value: TasksFieldsRestV3StageInput) -> Self {
        Self(self.0.object("stage", value.into()))
    }

    /// `epicId`: `integer`.
    #[inline]
    pub fn epic_id(self, value: i64) -> Self {
        Self(self.0.int("epicId", value))
    }

    /// `storyPoints`: `integer`.
    #[inline]
    pub fn story_points(self, value: i64) -> Self {
        Self(self.0.int("storyPoints", value))
    }

    /// `flowId`: `integer`.
    #[inline]
    pub fn flow_id(self, value: i64) -> Self {
        Self(self.0.int("flowId", value))
    }

    /// `flow`: `object`.
    #[inline]
    pub fn flow(self, value: TasksFieldsRestV3FlowInput) -> Self {
        Self(self.0.object("flow", value.into()))
    }

    /// `priority`: `string`. Values: `high`, `average`, `low`.
    #[inline]
    pub fn priority(self, value: impl Into<String>) -> Self {
        Self(self.0.text("priority", value.into()))
    }

    /// `status`: `string`. Values: `pending`, `in_progress`, `supposedly_completed`, `completed`,
    /// `deferred`, `declined`.
    #[inline]
    pub fn status(self, value: impl Into<String>) -> Self {
        Self(self.0.text("status", value.into()))
    }

    /// `statusChanged`: `datetime`.
    #[inline]
    pub fn status_changed(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("statusChanged", value.into()))
    }

    /// `accomplices`: `object[]`.
    #[inline]
    pub fn accomplices(
        self,
        value: impl IntoIterator<Item = TasksFieldsRestV3UserInput>,
    ) -> Self {
        Self(self.0.objects("accomplices", value))
    }

    /// `auditors`: `object[]`.
    #[inline]
    pub fn auditors(
        self,
        value: impl IntoIterator<Item = TasksFieldsRestV3UserInput>,
    ) -> Self {
        Self(self.0.objects("auditors", value))
    }

    /// `parentId`: `integer`.
    #[inline]
    pub fn parent_id(self, value: i64) -> Self {
        Self(self.0.int("parentId", value))
    }

    /// `parent`: `object`.
    #[inline]
    pub fn parent(self, value: TasksFieldsRestV3TaskdtoInput) -> Self {
        Self(self.0.object("parent", value.into()))
    }

    /// `containsChecklist`: `boolean`.
    #[inline]
    pub fn contains_checklist(self, value: bool) -> Self {
        Self(self.0.flag("containsChecklist", value))
    }

    /// `containsSubTasks`: `boolean`.
    #[inline]
    pub fn contains_sub_tasks(self, value: bool) -> Self {
        Self(self.0.flag("containsSubTasks", value))
    }

    /// `containsRelatedTasks`: `boolean`.
    #[inline]
    pub fn contains_related_tasks(self, value: bool) -> Self {
        Self(self.0.flag("containsRelatedTasks", value))
    }

    /// `containsGanttLinks`: `boolean`.
    #[inline]
    pub fn contains_gantt_links(self, value: bool) -> Self {
        Self(self.0.flag("containsGanttLinks", value))
    }

    /// `containsPlacements`: `boolean`.
    #[inline]
    pub fn contains_placements(self, value: bool) -> Self {
        Self(self.0.flag("containsPlacements", value))
    }

    /// `containsResults`: `boolean`.
    #[inline]
    pub fn contains_results(self, value: bool) -> Self {
        Self(self.0.flag("containsResults", value))
    }

    /// `numberOfReminders`: `integer`.
    #[inline]
    pub fn number_of_reminders(self, value: i64) -> Self {
        Self(self.0.int("numberOfReminders", value))
    }

    /// `chatId`: `integer`.
    #[inline]
    pub fn chat_id(self, value: i64) -> Self {
        Self(self.0.int("chatId", value))
    }

    /// `chat`: `object`.
    #[inline]
    pub fn chat(self, value: TasksFieldsRestV3TaskChatInput) -> Self {
        Self(self.0.object("chat", value.into()))
    }

    /// `plannedDuration`: `integer`.
    #[inline]
    pub fn planned_duration(self, value: i64) -> Self {
        Self(self.0.int("plannedDuration", value))
    }

    /// `actualDuration`: `integer`.
    #[inline]
    pub fn actual_duration(self, value: i64) -> Self {
        Self(self.0.int("actualDuration", value))
    }

    /// `durationType`: `string`. Values: `secs`, `mins`, `hours`, `days`, `weeks`, `monts`, `years`.
    #[inline]
    pub fn duration_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("durationType", value.into()))
    }

    /// `started`: `datetime`.
    #[inline]
    pub fn started(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("started", value.into()))
    }

    /// `estimatedTime`: `integer`.
    #[inline]
    pub fn estimated_time(self, value: i64) -> Self {
        Self(self.0.int("estimatedTime", value))
    }

    /// `replicate`: `boolean`. Values: `Y`, `N`.
    #[inline]
    pub fn replicate(self, value: bool) -> Self {
        Self(self.0.yes_no("replicate", value))
    }

    /// `changed`: `datetime`.
    #[inline]
    pub fn changed(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("changed", value.into()))
    }

    /// `changedById`: `integer`.
    #[inline]
    pub fn changed_by_id(self, value: i64) -> Self {
        Self(self.0.int("changedById", value))
    }

    /// `changedBy`: `object`.
    #[inline]
    pub fn changed_by(self, value: TasksFieldsRestV3UserInput) -> Self {
        Self(self.0.object("changedBy", value.into()))
    }

    /// `statusChangedById`: `integer`.
    #[inline]
    pub fn status_changed_by_id(self, value: i64) -> Self {
        Self(self.0.int("statusChangedById", value))
    }

    /// `statusChangedBy`: `object`.
    #[inline]
    pub fn status_changed_by(self, value: TasksFieldsRestV3UserInput) -> Self {
        Self(self.0.object("statusChangedBy", value.into()))
    }

    /// `closedById`: `integer`.
    #[inline]
    pub fn closed_by_id(self, value: i64) -> Self {
        Self(self.0.int("closedById", value))
    }

    /// `closedBy`: `object`.
    #[inline]
    pub fn closed_by(self, value: TasksFieldsRestV3UserInput) -> Self {
        Self(self.0.object("closedBy", value.into()))
    }

    /// `closed`: `datetime`.
    #[inline]
    pub fn closed(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("closed", value.into()))
    }

    /// `activity`: `datetime`.
    #[inline]
    pub fn activity(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("activity", value.into()))
    }

    /// `guid`: `string`.
    #[inline]
    pub fn guid(self, value: impl Into<String>) -> Self {
        Self(self.0.text("guid", value.into()))
    }

    /// `xmlId`: `string`.
    #[inline]
    pub fn xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("xmlId", value.into()))
    }

    /// `exchangeId`: `string`.
    #[inline]
    pub fn exchange_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("exchangeId", value.into()))
    }

    /// `exchangeModified`: `string`.
    #[inline]
    pub fn exchange_modified(self, value: impl Into<String>) -> Self {
        Self(self.0.text("exchangeModified", value.into()))
    }

    /// `outlookVersion`: `integer`.
    #[inline]
    pub fn outlook_version(self, value: i64) -> Self {
        Self(self.0.int("outlookVersion", value))
    }

    /// `mark`: `string`. Values: `N`, `P` or others.
    #[inline]
    pub fn mark(self, value: impl Into<String>) -> Self {
        Self(self.0.text("mark", value.into()))
    }

    /// `allowsChangeDeadline`: `boolean`. Values: `Y`, `N`.
    #[inline]
    pub fn allows_change_deadline(self, value: bool) -> Self {
        Self(self.0.yes_no("allowsChangeDeadline", value))
    }

    /// `allowsTimeTracking`: `boolean`. Values: `Y`, `N`.
    #[inline]
    pub fn allows_time_tracking(self, value: bool) -> Self {
        Self(self.0.yes_no("allowsTimeTracking", value))
    }

    /// `matchesWorkTime`: `boolean`. Values: `Y`, `N`.
    #[inline]
    pub fn matches_work_time(self, value: bool) -> Self {
        Self(self.0.yes_no("matchesWorkTime", value))
    }

    /// `addInReport`: `boolean`. Values: `Y`, `N`.
    #[inline]
    pub fn add_in_report(self, value: bool) -> Self {
        Self(self.0.yes_no("addInReport", value))
    }

    /// `isMultitask`: `boolean`. Values: `Y`, `N`.
    #[inline]
    pub fn is_multitask(self, value: bool) -> Self {
        Self(self.0.yes_no("isMultitask", value))
    }

    /// `siteId`: `string`.
    #[inline]
    pub fn site_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("siteId", value.into()))
    }

    /// `forkedByTemplateId`: `integer`.
    #[inline]
    pub fn forked_by_template_id(self, value: i64) -> Self {
        Self(self.0.int("forkedByTemplateId", value))
    }

    /// `forkedByTemplate`: `object`.
    #[inline]
    pub fn forked_by_template(self, value: TasksFieldsRestV3TemplateInput) -> Self {
        Self(self.0.object("forkedByTemplate", value.into()))
    }

    /// `maxDeadlineChangeDate`: `datetime`.
    #[inline]
    pub fn max_deadline_change_date(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("maxDeadlineChangeDate", value.into()))
    }

    /// `maxDeadlineChanges`: `integer`.
    #[inline]
    pub fn max_deadline_changes(self, value: i64) -> Self {
        Self(self.0.int("maxDeadlineChanges", value))
    }

    /// `requireDeadlineChangeReason`: `boolean`. Values: `Y`, `N`.
    #[inline]
    pub fn require_deadline_change_reason(self, value: bool) -> Self {
        Self(self.0.yes_no("requireDeadlineChangeReason", value))
    }

    /// `link`: `string`.
    #[inline]
    pub fn link(self, value: impl Into<String>) -> Self {
        Self(self.0.text("link", value.into()))
    }

    /// `rights`: `array`. In examples: `object`.
    ///
    /// See [`TasksFieldsRestV3TaskdtoInputRights`].
    #[inline]
    pub fn rights(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("rights", value.into()))
    }

    /// `archiveLink`: `string`.
    #[inline]
    pub fn archive_link(self, value: impl Into<String>) -> Self {
        Self(self.0.text("archiveLink", value.into()))
    }

    /// `crmItemIds`: `array`.
    #[inline]
    pub fn crm_item_ids(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("crmItemIds", value.into()))
    }

    /// `emailId`: `integer`.
    #[inline]
    pub fn email_id(self, value: i64) -> Self {
        Self(self.0.int("emailId", value))
    }

    /// `email`: `object`.
    #[inline]
    pub fn email(self, value: TasksFieldsRestV3EmailInput) -> Self {
        Self(self.0.object("email", value.into()))
    }

    /// `elapsedTime`: `object`.
    #[inline]
    pub fn elapsed_time(self, value: TasksFieldsRestV3ElapsedTimeInput) -> Self {
        Self(self.0.object("elapsedTime", value.into()))
    }

    /// `requireResult`: `boolean`. Values: `Y`, `N`.
    #[inline]
    pub fn require_result(self, value: bool) -> Self {
        Self(self.0.yes_no("requireResult", value))
    }

    /// `matchesSubTasksTime`: `boolean`. Values: `Y`, `N`.
    #[inline]
    pub fn matches_sub_tasks_time(self, value: bool) -> Self {
        Self(self.0.yes_no("matchesSubTasksTime", value))
    }

    /// `autocompleteSubTasks`: `boolean`. Values: `Y`, `N`.
    #[inline]
    pub fn autocomplete_sub_tasks(self, value: bool) -> Self {
        Self(self.0.yes_no("autocompleteSubTasks", value))
    }

    /// `allowsChangeDatePlan`: `boolean`. Values: `Y`, `N`.
    #[inline]
    pub fn allows_change_date_plan(self, value: bool) -> Self {
        Self(self.0.yes_no("allowsChangeDatePlan", value))
    }

    /// `inFavorite`: `array`.
    #[inline]
    pub fn in_favorite(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("inFavorite", value.into()))
    }

    /// `inPin`: `array`.
    #[inline]
    pub fn in_pin(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("inPin", value.into()))
    }

    /// `inGroupPin`: `array`.
    #[inline]
    pub fn in_group_pin(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("inGroupPin", value.into()))
    }

    /// `inMute`: `array`.
    #[inline]
    pub fn in_mute(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("inMute", value.into()))
    }

    /// `source`: `object`.
    #[inline]
    pub fn source(self, value: TasksFieldsRestV3SourceInput) -> Self {
        Self(self.0.object("source", value.into()))
    }

    /// `dependsOn`: `array`.
    #[inline]
    pub fn depends_on(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("dependsOn", value.into()))
    }

    /// `scenarios`: `array`. Values: `default`, `crm`, `mobile`, `voice`, `video`.
    #[inline]
    pub fn scenarios(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("scenarios", value.into()))
    }

    /// `fileIds`. Seen in examples only.
    #[inline]
    pub fn file_ids(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("fileIds", value.into()))
    }

    /// `deadlineCount`. Seen in examples only.
    #[inline]
    pub fn deadline_count(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("deadlineCount", value.into()))
    }

    /// `declineReason`. Seen in examples only.
    #[inline]
    pub fn decline_reason(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("declineReason", value.into()))
    }

    /// `forumTopicId`. Seen in examples only.
    #[inline]
    pub fn forum_topic_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("forumTopicId", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "tasks")]
impl From<TasksFieldsRestV3TaskdtoInput> for rt::Params {
    #[inline]
    fn from(object: TasksFieldsRestV3TaskdtoInput) -> Self {
        object.0
    }
}

#[cfg(feature = "tasks")]
/// Keys of `rights` of `tasks-fields-rest-v3.taskdto`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct TasksFieldsRestV3TaskdtoInputRights(rt::Params);

#[cfg(feature = "tasks")]
impl TasksFieldsRestV3TaskdtoInputRights {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `read`: `boolean`. Seen in examples only.
    #[inline]
    pub fn read(self, value: bool) -> Self {
        Self(self.0.flag("read", value))
    }

    /// `watch`: `boolean`. Seen in examples only.
    #[inline]
    pub fn watch(self, value: bool) -> Self {
        Self(self.0.flag("watch", value))
    }

    /// `mute`: `boolean`. Seen in examples only.
    #[inline]
    pub fn mute(self, value: bool) -> Self {
        Self(self.0.flag("mute", value))
    }

    /// `createResult`: `boolean`. Seen in examples only.
    #[inline]
    pub fn create_result(self, value: bool) -> Self {
        Self(self.0.flag("createResult", value))
    }

    /// `edit`: `boolean`. Seen in examples only.
    #[inline]
    pub fn edit(self, value: bool) -> Self {
        Self(self.0.flag("edit", value))
    }

    /// `remove`: `boolean`. Seen in examples only.
    #[inline]
    pub fn remove(self, value: bool) -> Self {
        Self(self.0.flag("remove", value))
    }

    /// `complete`: `boolean`. Seen in examples only.
    #[inline]
    pub fn complete(self, value: bool) -> Self {
        Self(self.0.flag("complete", value))
    }

    /// `approve`: `boolean`. Seen in examples only.
    #[inline]
    pub fn approve(self, value: bool) -> Self {
        Self(self.0.flag("approve", value))
    }

    /// `disapprove`: `boolean`. Seen in examples only.
    #[inline]
    pub fn disapprove(self, value: bool) -> Self {
        Self(self.0.flag("disapprove", value))
    }

    /// `start`: `boolean`. Seen in examples only.
    #[inline]
    pub fn start(self, value: bool) -> Self {
        Self(self.0.flag("start", value))
    }

    /// `take`: `boolean`. Seen in examples only.
    #[inline]
    pub fn take(self, value: bool) -> Self {
        Self(self.0.flag("take", value))
    }

    /// `delegate`: `boolean`. Seen in examples only.
    #[inline]
    pub fn delegate(self, value: bool) -> Self {
        Self(self.0.flag("delegate", value))
    }

    /// `defer`: `boolean`. Seen in examples only.
    #[inline]
    pub fn defer(self, value: bool) -> Self {
        Self(self.0.flag("defer", value))
    }

    /// `renew`: `boolean`. Seen in examples only.
    #[inline]
    pub fn renew(self, value: bool) -> Self {
        Self(self.0.flag("renew", value))
    }

    /// `deadline`: `boolean`. Seen in examples only.
    #[inline]
    pub fn deadline(self, value: bool) -> Self {
        Self(self.0.flag("deadline", value))
    }

    /// `datePlan`: `boolean`. Seen in examples only.
    #[inline]
    pub fn date_plan(self, value: bool) -> Self {
        Self(self.0.flag("datePlan", value))
    }

    /// `changeDirector`: `boolean`. Seen in examples only.
    #[inline]
    pub fn change_director(self, value: bool) -> Self {
        Self(self.0.flag("changeDirector", value))
    }

    /// `changeResponsible`: `boolean`. Seen in examples only.
    #[inline]
    pub fn change_responsible(self, value: bool) -> Self {
        Self(self.0.flag("changeResponsible", value))
    }

    /// `changeAccomplices`: `boolean`. Seen in examples only.
    #[inline]
    pub fn change_accomplices(self, value: bool) -> Self {
        Self(self.0.flag("changeAccomplices", value))
    }

    /// `pause`: `boolean`. Seen in examples only.
    #[inline]
    pub fn pause(self, value: bool) -> Self {
        Self(self.0.flag("pause", value))
    }

    /// `timeTracking`: `boolean`. Seen in examples only.
    #[inline]
    pub fn time_tracking(self, value: bool) -> Self {
        Self(self.0.flag("timeTracking", value))
    }

    /// `mark`: `boolean`. Seen in examples only.
    #[inline]
    pub fn mark(self, value: bool) -> Self {
        Self(self.0.flag("mark", value))
    }

    /// `changeStatus`: `boolean`. Seen in examples only.
    #[inline]
    pub fn change_status(self, value: bool) -> Self {
        Self(self.0.flag("changeStatus", value))
    }

    /// `reminder`: `boolean`. Seen in examples only.
    #[inline]
    pub fn reminder(self, value: bool) -> Self {
        Self(self.0.flag("reminder", value))
    }

    /// `addAuditors`: `boolean`. Seen in examples only.
    #[inline]
    pub fn add_auditors(self, value: bool) -> Self {
        Self(self.0.flag("addAuditors", value))
    }

    /// `elapsedTime`: `boolean`. Seen in examples only.
    #[inline]
    pub fn elapsed_time(self, value: bool) -> Self {
        Self(self.0.flag("elapsedTime", value))
    }

    /// `favorite`: `boolean`. Seen in examples only.
    #[inline]
    pub fn favorite(self, value: bool) -> Self {
        Self(self.0.flag("favorite", value))
    }

    /// `checklistAdd`: `boolean`. Seen in examples only.
    #[inline]
    pub fn checklist_add(self, value: bool) -> Self {
        Self(self.0.flag("checklistAdd", value))
    }

    /// `checklistEdit`: `boolean`. Seen in examples only.
    #[inline]
    pub fn checklist_edit(self, value: bool) -> Self {
        Self(self.0.flag("checklistEdit", value))
    }

    /// `checklistSave`: `boolean`. Seen in examples only.
    #[inline]
    pub fn checklist_save(self, value: bool) -> Self {
        Self(self.0.flag("checklistSave", value))
    }

    /// `checklistToggle`: `boolean`. Seen in examples only.
    #[inline]
    pub fn checklist_toggle(self, value: bool) -> Self {
        Self(self.0.flag("checklistToggle", value))
    }

    /// `automate`: `boolean`. Seen in examples only.
    #[inline]
    pub fn automate(self, value: bool) -> Self {
        Self(self.0.flag("automate", value))
    }

    /// `resultEdit`: `boolean`. Seen in examples only.
    #[inline]
    pub fn result_edit(self, value: bool) -> Self {
        Self(self.0.flag("resultEdit", value))
    }

    /// `completeResult`: `boolean`. Seen in examples only.
    #[inline]
    pub fn complete_result(self, value: bool) -> Self {
        Self(self.0.flag("completeResult", value))
    }

    /// `removeResult`: `boolean`. Seen in examples only.
    #[inline]
    pub fn remove_result(self, value: bool) -> Self {
        Self(self.0.flag("removeResult", value))
    }

    /// `resultRead`: `boolean`. Seen in examples only.
    #[inline]
    pub fn result_read(self, value: bool) -> Self {
        Self(self.0.flag("resultRead", value))
    }

    /// `admin`: `boolean`. Seen in examples only.
    #[inline]
    pub fn admin(self, value: bool) -> Self {
        Self(self.0.flag("admin", value))
    }

    /// `createSubtask`: `boolean`. Seen in examples only.
    #[inline]
    pub fn create_subtask(self, value: bool) -> Self {
        Self(self.0.flag("createSubtask", value))
    }

    /// `copy`: `boolean`. Seen in examples only.
    #[inline]
    pub fn copy(self, value: bool) -> Self {
        Self(self.0.flag("copy", value))
    }

    /// `saveAsTemplate`: `boolean`. Seen in examples only.
    #[inline]
    pub fn save_as_template(self, value: bool) -> Self {
        Self(self.0.flag("saveAsTemplate", value))
    }

    /// `attachFile`: `boolean`. Seen in examples only.
    #[inline]
    pub fn attach_file(self, value: bool) -> Self {
        Self(self.0.flag("attachFile", value))
    }

    /// `detachFile`: `boolean`. Seen in examples only.
    #[inline]
    pub fn detach_file(self, value: bool) -> Self {
        Self(self.0.flag("detachFile", value))
    }

    /// `detachParent`: `boolean`. Seen in examples only.
    #[inline]
    pub fn detach_parent(self, value: bool) -> Self {
        Self(self.0.flag("detachParent", value))
    }

    /// `createGanttDependence`: `boolean`. Seen in examples only.
    #[inline]
    pub fn create_gantt_dependence(self, value: bool) -> Self {
        Self(self.0.flag("createGanttDependence", value))
    }

    /// `sort`: `boolean`. Seen in examples only.
    #[inline]
    pub fn sort(self, value: bool) -> Self {
        Self(self.0.flag("sort", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "tasks")]
impl From<TasksFieldsRestV3TaskdtoInputRights> for rt::Params {
    #[inline]
    fn from(object: TasksFieldsRestV3TaskdtoInputRights) -> Self {
        object.0
    }
}

#[cfg(feature = "tasks")]
impl From<TasksFieldsRestV3TaskdtoInputRights> for rt::Value {
    #[inline]
    fn from(object: TasksFieldsRestV3TaskdtoInputRights) -> Self {
        object.0.into_value()
    }
}

#[cfg(feature = "tasks")]
/// Keys of `tasks-fields-rest-v3.taskdto`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/fields-rest-v3.html#taskdto)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TasksFieldsRestV3Taskdto {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `creatorId`: `integer`.
    pub creator_id: Option<i64>,
    /// `creator`: `object`.
    pub creator: Option<TasksFieldsRestV3User>,
    /// `created`: `datetime`.
    pub created: Option<rt::DateTime>,
    /// `responsibleId`: `integer`.
    pub responsible_id: Option<i64>,
    /// `responsible`: `object`.
    pub responsible: Option<TasksFieldsRestV3User>,
    /// `deadline`: `datetime`.
    pub deadline: Option<rt::DateTime>,
    /// `needsControl`: `boolean`. Default: `N`. Values: `Y`, `N`.
    pub needs_control: Option<bool>,
    /// `startPlan`: `datetime`.
    pub start_plan: Option<rt::DateTime>,
    /// `endPlan`: `datetime`.
    pub end_plan: Option<rt::DateTime>,
    /// `checklist`: `array`.
    pub checklist: Option<Vec<rt::Value>>,
    /// `groupId`: `integer`.
    pub group_id: Option<i64>,
    /// `group`: `object`.
    pub group: Option<TasksFieldsRestV3Group>,
    /// `stageId`: `integer`.
    pub stage_id: Option<i64>,
    /// `stage`: `object`.
    pub stage: Option<TasksFieldsRestV3Stage>,
    /// `epicId`: `integer`.
    pub epic_id: Option<i64>,
    /// `storyPoints`: `integer`.
    pub story_points: Option<i64>,
    /// `flowId`: `integer`.
    pub flow_id: Option<i64>,
    /// `flow`: `object`.
    pub flow: Option<TasksFieldsRestV3Flow>,
    /// `priority`: `string`. Values: `high`, `average`, `low`.
    pub priority: Option<String>,
    /// `status`: `string`. Values: `pending`, `in_progress`, `supposedly_completed`, `completed`,
    /// `deferred`, `declined`.
    pub status: Option<String>,
    /// `statusChanged`: `datetime`.
    pub status_changed: Option<rt::DateTime>,
    /// `accomplices`: `object[]`.
    pub accomplices: Option<Vec<TasksFieldsRestV3User>>,
    /// `auditors`: `object[]`.
    pub auditors: Option<Vec<TasksFieldsRestV3User>>,
    /// `parentId`: `integer`.
    pub parent_id: Option<i64>,
    /// `parent`: `object`.
    pub parent: Option<Box<TasksFieldsRestV3Taskdto>>,
    /// `containsChecklist`: `boolean`.
    pub contains_checklist: Option<bool>,
    /// `containsSubTasks`: `boolean`.
    pub contains_sub_tasks: Option<bool>,
    /// `containsRelatedTasks`: `boolean`.
    pub contains_related_tasks: Option<bool>,
    /// `containsGanttLinks`: `boolean`.
    pub contains_gantt_links: Option<bool>,
    /// `containsPlacements`: `boolean`.
    pub contains_placements: Option<bool>,
    /// `containsResults`: `boolean`.
    pub contains_results: Option<bool>,
    /// `numberOfReminders`: `integer`.
    pub number_of_reminders: Option<i64>,
    /// `chatId`: `integer`.
    pub chat_id: Option<i64>,
    /// `chat`: `object`.
    pub chat: Option<TasksFieldsRestV3TaskChat>,
    /// `plannedDuration`: `integer`.
    pub planned_duration: Option<i64>,
    /// `actualDuration`: `integer`.
    pub actual_duration: Option<i64>,
    /// `durationType`: `string`. Values: `secs`, `mins`, `hours`, `days`, `weeks`, `monts`, `years`.
    pub duration_type: Option<String>,
    /// `started`: `datetime`.
    pub started: Option<rt::DateTime>,
    /// `estimatedTime`: `integer`.
    pub estimated_time: Option<i64>,
    /// `replicate`: `boolean`. Values: `Y`, `N`.
    pub replicate: Option<bool>,
    /// `changed`: `datetime`.
    pub changed: Option<rt::DateTime>,
    /// `changedById`: `integer`.
    pub changed_by_id: Option<i64>,
    /// `changedBy`: `object`.
    pub changed_by: Option<TasksFieldsRestV3User>,
    /// `statusChangedById`: `integer`.
    pub status_changed_by_id: Option<i64>,
    /// `statusChangedBy`: `object`.
    pub status_changed_by: Option<TasksFieldsRestV3User>,
    /// `closedById`: `integer`.
    pub closed_by_id: Option<i64>,
    /// `closedBy`: `object`.
    pub closed_by: Option<TasksFieldsRestV3User>,
    /// `closed`: `datetime`.
    pub closed: Option<rt::DateTime>,
    /// `activity`: `datetime`.
    pub activity: Option<rt::DateTime>,
    /// `guid`: `string`.
    pub guid: Option<String>,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// `exchangeId`: `string`.
    pub exchange_id: Option<String>,
    /// `exchangeModified`: `string`.
    pub exchange_modified: Option<String>,
    /// `outlookVersion`: `integer`.
    pub outlook_version: Option<i64>,
    /// `mark`: `string`. Values: `N`, `P` or others.
    pub mark: Option<String>,
    /// `allowsChangeDeadline`: `boolean`. Values: `Y`, `N`.
    pub allows_change_deadline: Option<bool>,
    /// `allowsTimeTracking`: `boolean`. Values: `Y`, `N`.
    pub allows_time_tracking: Option<bool>,
    /// `matchesWorkTime`: `boolean`. Values: `Y`, `N`.
    pub matches_work_time: Option<bool>,
    /// `addInReport`: `boolean`. Values: `Y`, `N`.
    pub add_in_report: Option<bool>,
    /// `isMultitask`: `boolean`. Values: `Y`, `N`.
    pub is_multitask: Option<bool>,
    /// `siteId`: `string`.
    pub site_id: Option<String>,
    /// `forkedByTemplateId`: `integer`.
    pub forked_by_template_id: Option<i64>,
    /// `forkedByTemplate`: `object`.
    pub forked_by_template: Option<Box<TasksFieldsRestV3Template>>,
    /// `maxDeadlineChangeDate`: `datetime`.
    pub max_deadline_change_date: Option<rt::DateTime>,
    /// `maxDeadlineChanges`: `integer`.
    pub max_deadline_changes: Option<i64>,
    /// `requireDeadlineChangeReason`: `boolean`. Values: `Y`, `N`.
    pub require_deadline_change_reason: Option<bool>,
    /// `link`: `string`.
    pub link: Option<rt::Link>,
    /// `rights`: `array`. In examples: `object`.
    pub rights: Option<TasksFieldsRestV3TaskdtoRights>,
    /// `archiveLink`: `string`.
    pub archive_link: Option<rt::Link>,
    /// `crmItemIds`: `array`.
    pub crm_item_ids: Option<Vec<rt::Value>>,
    /// `emailId`: `integer`.
    pub email_id: Option<i64>,
    /// `email`: `object`.
    pub email: Option<TasksFieldsRestV3Email>,
    /// `elapsedTime`: `object`.
    pub elapsed_time: Option<TasksFieldsRestV3ElapsedTime>,
    /// `requireResult`: `boolean`. Values: `Y`, `N`.
    pub require_result: Option<bool>,
    /// `matchesSubTasksTime`: `boolean`. Values: `Y`, `N`.
    pub matches_sub_tasks_time: Option<bool>,
    /// `autocompleteSubTasks`: `boolean`. Values: `Y`, `N`.
    pub autocomplete_sub_tasks: Option<bool>,
    /// `allowsChangeDatePlan`: `boolean`. Values: `Y`, `N`.
    pub allows_change_date_plan: Option<bool>,
    /// `inFavorite`: `array`.
    pub in_favorite: Option<Vec<rt::Value>>,
    /// `inPin`: `array`.
    pub in_pin: Option<Vec<rt::Value>>,
    /// `inGroupPin`: `array`.
    pub in_group_pin: Option<Vec<rt::Value>>,
    /// `inMute`: `array`.
    pub in_mute: Option<Vec<rt::Value>>,
    /// `source`: `object`.
    pub source: Option<TasksFieldsRestV3Source>,
    /// `dependsOn`: `array`.
    pub depends_on: Option<Vec<rt::Value>>,
    /// `scenarios`: `array`. Values: `default`, `crm`, `mobile`, `voice`, `video`.
    pub scenarios: Option<Vec<rt::Value>>,
    /// `fileIds`. Seen in examples only.
    pub file_ids: Option<rt::Value>,
    /// `deadlineCount`. Seen in examples only.
    pub deadline_count: Option<rt::Value>,
    /// `declineReason`. Seen in examples only.
    pub decline_reason: Option<rt::Value>,
    /// `forumTopicId`. Seen in examples only.
    pub forum_topic_id: Option<rt::Value>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "tasks")]
impl ::std::fmt::Debug for TasksFieldsRestV3Taskdto {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("TasksFieldsRestV3Taskdto", self, f)
    }
}

#[cfg(feature = "tasks")]
impl rt::Object for TasksFieldsRestV3Taskdto {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.text("title", &mut self.title);
        f.text("description", &mut self.description);
        f.int("creatorId", &mut self.creator_id);
        f.field("creator", &mut self.creator);
        f.date_time("created", &mut self.created);
        f.int("responsibleId", &mut self.responsible_id);
        f.field("responsible", &mut self.responsible);
        f.date_time("deadline", &mut self.deadline);
        f.flag("needsControl", &mut self.needs_control);
        f.date_time("startPlan", &mut self.start_plan);
        f.date_time("endPlan", &mut self.end_plan);
        f.field("checklist", &mut self.checklist);
        f.int("groupId", &mut self.group_id);
        f.field("group", &mut self.group);
        f.int("stageId", &mut self.stage_id);
        f.field("stage", &mut self.stage);
        f.int("epicId", &mut self.epic_id);
        f.int("storyPoints", &mut self.story_points);
        f.int("flowId", &mut self.flow_id);
        f.field("flow", &mut self.flow);
        f.text("priority", &mut self.priority);
        f.text("status", &mut self.status);
        f.date_time("statusChanged", &mut self.status_changed);
        f.field("accomplices", &mut self.accomplices);
        f.field("auditors", &mut self.auditors);
        f.int("parentId", &mut self.parent_id);
        f.field("parent", &mut self.parent);
        f.flag("containsChecklist", &mut self.contains_checklist);
        f.flag("containsSubTasks", &mut self.contains_sub_tasks);
        f.flag("containsRelatedTasks", &mut self.contains_related_tasks);
        f.flag("containsGanttLinks", &mut self.contains_gantt_links);
        f.flag("containsPlacements", &mut self.contains_placements);
        f.flag("containsResults", &mut self.contains_results);
        f.int("numberOfReminders", &mut self.number_of_reminders);
        f.int("chatId", &mut self.chat_id);
        f.field("chat", &mut self.chat);
        f.int("plannedDuration", &mut self.planned_duration);
        f.int("actualDuration", &mut self.actual_duration);
        f.text("durationType", &mut self.duration_type);
        f.date_time("started", &mut self.started);
        f.int("estimatedTime", &mut self.estimated_time);
        f.flag("replicate", &mut self.replicate);
        f.date_time("changed", &mut self.changed);
        f.int("changedById", &mut self.changed_by_id);
        f.field("changedBy", &mut self.changed_by);
        f.int("statusChangedById", &mut self.status_changed_by_id);
        f.field("statusChangedBy", &mut self.status_changed_by);
        f.int("closedById", &mut self.closed_by_id);
        f.field("closedBy", &mut self.closed_by);
        f.date_time("closed", &mut self.closed);
        f.date_time("activity", &mut self.activity);
        f.text("guid", &mut self.guid);
        f.text("xmlId", &mut self.xml_id);
        f.text("exchangeId", &mut self.exchange_id);
        f.text("exchangeModified", &mut self.exchange_modified);
        f.int("outlookVersion", &mut self.outlook_version);
        f.text("mark", &mut self.mark);
        f.flag("allowsChangeDeadline", &mut self.allows_change_deadline);
        f.flag("allowsTimeTracking", &mut self.allows_time_tracking);
        f.flag("matchesWorkTime", &mut self.matches_work_time);
        f.flag("addInReport", &mut self.add_in_report);
        f.flag("isMultitask", &mut self.is_multitask);
        f.text("siteId", &mut self.site_id);
        f.int("forkedByTemplateId", &mut self.forked_by_template_id);
        f.field("forkedByTemplate", &mut self.forked_by_template);
        f.date_time("maxDeadlineChangeDate", &mut self.max_deadline_change_date);
        f.int("maxDeadlineChanges", &mut self.max_deadline_changes);
        f.flag("requireDeadlineChangeReason", &mut self.require_deadline_change_reason);
        f.link("link", &mut self.link);
        f.field("rights", &mut self.rights);
        f.link("archiveLink", &mut self.archive_link);
        f.field("crmItemIds", &mut self.crm_item_ids);
        f.int("emailId", &mut self.email_id);
        f.field("email", &mut self.email);
        f.field("elapsedTime", &mut self.elapsed_time);
        f.flag("requireResult", &mut self.require_result);
        f.flag("matchesSubTasksTime", &mut self.matches_sub_tasks_time);
        f.flag("autocompleteSubTasks", &mut self.autocomplete_sub_tasks);
        f.flag("allowsChangeDatePlan", &mut self.allows_change_date_plan);
        f.field("inFavorite", &mut self.in_favorite);
        f.field("inPin", &mut self.in_pin);
        f.field("inGroupPin", &mut self.in_group_pin);
        f.field("inMute", &mut self.in_mute);
        f.field("source", &mut self.source);
        f.field("dependsOn", &mut self.depends_on);
        f.field("scenarios", &mut self.scenarios);
        f.value("fileIds", &mut self.file_ids);
        f.value("deadlineCount", &mut self.deadline_count);
        f.value("declineReason", &mut self.decline_reason);
        f.value("forumTopicId", &mut self.forum_topic_id);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "tasks")]
/// Keys of `rights` of `tasks-fields-rest-v3.taskdto`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TasksFieldsRestV3TaskdtoRights {
    /// `read`: `boolean`. Seen in examples only.
    pub read: Option<bool>,
    /// `watch`: `boolean`. Seen in examples only.
    pub watch: Option<bool>,
    /// `mute`: `boolean`. Seen in examples only.
    pub mute: Option<bool>,
    /// `createResult`: `boolean`. Seen in examples only.
    pub create_result: Option<bool>,
    /// `edit`: `boolean`. Seen in examples only.
    pub edit: Option<bool>,
    /// `remove`: `boolean`. Seen in examples only.
    pub remove: Option<bool>,
    /// `complete`: `boolean`. Seen in examples only.
    pub complete: Option<bool>,
    /// `approve`: `boolean`. Seen in examples only.
    pub approve: Option<bool>,
    /// `disapprove`: `boolean`. Seen in examples only.
    pub disapprove: Option<bool>,
    /// `start`: `boolean`. Seen in examples only.
    pub start: Option<bool>,
    /// `take`: `boolean`. Seen in examples only.
    pub take: Option<bool>,
    /// `delegate`: `boolean`. Seen in examples only.
    pub delegate: Option<bool>,
    /// `defer`: `boolean`. Seen in examples only.
    pub defer: Option<bool>,
    /// `renew`: `boolean`. Seen in examples only.
    pub renew: Option<bool>,
    /// `deadline`: `boolean`. Seen in examples only.
    pub deadline: Option<bool>,
    /// `datePlan`: `boolean`. Seen in examples only.
    pub date_plan: Option<bool>,
    /// `changeDirector`: `boolean`. Seen in examples only.
    pub change_director: Option<bool>,
    /// `changeResponsible`: `boolean`. Seen in examples only.
    pub change_responsible: Option<bool>,
    /// `changeAccomplices`: `boolean`. Seen in examples only.
    pub change_accomplices: Option<bool>,
    /// `pause`: `boolean`. Seen in examples only.
    pub pause: Option<bool>,
    /// `timeTracking`: `boolean`. Seen in examples only.
    pub time_tracking: Option<bool>,
    /// `mark`: `boolean`. Seen in examples only.
    pub mark: Option<bool>,
    /// `changeStatus`: `boolean`. Seen in examples only.
    pub change_status: Option<bool>,
    /// `reminder`: `boolean`. Seen in examples only.
    pub reminder: Option<bool>,
    /// `addAuditors`: `boolean`. Seen in examples only.
    pub add_auditors: Option<bool>,
    /// `elapsedTime`: `boolean`. Seen in examples only.
    pub elapsed_time: Option<bool>,
    /// `favorite`: `boolean`. Seen in examples only.
    pub favorite: Option<bool>,
    /// `checklistAdd`: `boolean`. Seen in examples only.
    pub checklist_add: Option<bool>,
    /// `checklistEdit`: `boolean`. Seen in examples only.
    pub checklist_edit: Option<bool>,
    /// `checklistSave`: `boolean`. Seen in examples only.
    pub checklist_save: Option<bool>,
    /// `checklistToggle`: `boolean`. Seen in examples only.
    pub checklist_toggle: Option<bool>,
    /// `automate`: `boolean`. Seen in examples only.
    pub automate: Option<bool>,
    /// `resultEdit`: `boolean`. Seen in examples only.
    pub result_edit: Option<bool>,
    /// `completeResult`: `boolean`. Seen in examples only.
    pub complete_result: Option<bool>,
    /// `removeResult`: `boolean`. Seen in examples only.
    pub remove_result: Option<bool>,
    /// `resultRead`: `boolean`. Seen in examples only.
    pub result_read: Option<bool>,
    /// `admin`: `boolean`. Seen in examples only.
    pub admin: Option<bool>,
    /// `createSubtask`: `boolean`. Seen in examples only.
    pub create_subtask: Option<bool>,
    /// `copy`: `boolean`. Seen in examples only.
    pub copy: Option<bool>,
    /// `saveAsTemplate`: `boolean`. Seen in examples only.
    pub save_as_template: Option<bool>,
    /// `attachFile`: `boolean`. Seen in examples only.
    pub attach_file: Option<bool>,
    /// `detachFile`: `boolean`. Seen in examples only.
    pub detach_file: Option<bool>,
    /// `detachParent`: `boolean`. Seen in examples only.
    pub detach_parent: Option<bool>,
    /// `createGanttDependence`: `boolean`. Seen in examples only.
    pub create_gantt_dependence: Option<bool>,
    /// `sort`: `boolean`. Seen in examples only.
    pub sort: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "tasks")]
impl ::std::fmt::Debug for TasksFieldsRestV3TaskdtoRights {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("TasksFieldsRestV3TaskdtoRights", self, f)
    }
}

#[cfg(feature = "tasks")]
impl rt::Object for TasksFieldsRestV3TaskdtoRights {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.flag("read", &mut self.read);
        f.flag("watch", &mut self.watch);
        f.flag("mute", &mut self.mute);
        f.flag("createResult", &mut self.create_result);
        f.flag("edit", &mut self.edit);
        f.flag("remove", &mut self.remove);
        f.flag("complete", &mut self.complete);
        f.flag("approve", &mut self.approve);
        f.flag("disapprove", &mut self.disapprove);
        f.flag("start", &mut self.start);
        f.flag("take", &mut self.take);
        f.flag("delegate", &mut self.delegate);
        f.flag("defer", &mut self.defer);
        f.flag("renew", &mut self.renew);
        f.flag("deadline", &mut self.deadline);
        f.flag("datePlan", &mut self.date_plan);
        f.flag("changeDirector", &mut self.change_director);
        f.flag("changeResponsible", &mut self.change_responsible);
        f.flag("changeAccomplices", &mut self.change_accomplices);
        f.flag("pause", &mut self.pause);
        f.flag("timeTracking", &mut self.time_tracking);
        f.flag("mark", &mut self.mark);
        f.flag("changeStatus", &mut self.change_status);
        f.flag("reminder", &mut self.reminder);
        f.flag("addAuditors", &mut self.add_auditors);
        f.flag("elapsedTime", &mut self.elapsed_time);
        f.flag("favorite", &mut self.favorite);
        f.flag("checklistAdd", &mut self.checklist_add);
        f.flag("checklistEdit", &mut self.checklist_edit);
        f.flag("checklistSave", &mut self.checklist_save);
        f.flag("checklistToggle", &mut self.checklist_toggle);
        f.flag("automate", &mut self.automate);
        f.flag("resultEdit", &mut self.result_edit);
        f.flag("completeResult", &mut self.complete_result);
        f.flag("removeResult", &mut self.remove_result);
        f.flag("resultRead", &mut self.result_read);
        f.flag("admin", &mut self.admin);
        f.flag("createSubtask", &mut self.create_subtask);
        f.flag("copy", &mut self.copy);
        f.flag("saveAsTemplate", &mut self.save_as_template);
        f.flag("attachFile", &mut self.attach_file);
        f.flag("detachFile", &mut self.detach_file);
        f.flag("detachParent", &mut self.detach_parent);
        f.flag("createGanttDependence", &mut self.create_gantt_dependence);
        f.flag("sort", &mut self.sort);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "tasks")]
/// Keys of `tasks-fields-rest-v3.template`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/fields-rest-v3.html#template)
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct TasksFieldsRestV3TemplateInput(rt::Params);

#[cfg(feature = "tasks")]
impl TasksFieldsRestV3TemplateInput {
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

    /// `task`: `object`.
    #[inline]
    pub fn task(self, value: TasksFieldsRestV3TaskdtoInput) -> Self {
        Self(self.0.object("task", value.into()))
    }

    /// `title`: `string`.
    #[inline]
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("title", value.into()))
    }

    /// `description`: `string`.
    #[inline]
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("description", value.into()))
    }

    /// `creator`: `object`.
    #[inline]
    pub fn creator(self, value: TasksFieldsRestV3UserInput) -> Self {
        Self(self.0.object("creator", value.into()))
    }

    /// `responsibleCollection`: `array`.
    #[inline]
    pub fn responsible_collection(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("responsibleCollection", value.into()))
    }

    /// `deadlineAfterTs`: `integer`.
    #[inline]
    pub fn deadline_after_ts(self, value: i64) -> Self {
        Self(self.0.int("deadlineAfterTs", value))
    }

    /// `startDatePlanTs`: `integer`.
    #[inline]
    pub fn start_date_plan_ts(self, value: i64) -> Self {
        Self(self.0.int("startDatePlanTs", value))
    }

    /// `endDatePlanTs`: `integer`.
    #[inline]
    pub fn end_date_plan_ts(self, value: i64) -> Self {
        Self(self.0.int("endDatePlanTs", value))
    }

    /// `replicate`: `boolean`.
    #[inline]
    pub fn replicate(self, value: bool) -> Self {
        Self(self.0.flag("replicate", value))
    }

    /// `checklist`: `array`.
    #[inline]
    pub fn checklist(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("checklist", value.into()))
    }

    /// `group`: `object`.
    #[inline]
    pub fn group(self, value: TasksFieldsRestV3GroupInput) -> Self {
        Self(self.0.object("group", value.into()))
    }

    /// `priority`: `string`.
    #[inline]
    pub fn priority(self, value: impl Into<String>) -> Self {
        Self(self.0.text("priority", value.into()))
    }

    /// `accomplices`: `array`.
    #[inline]
    pub fn accomplices(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("accomplices", value.into()))
    }

    /// `auditors`: `array`.
    #[inline]
    pub fn auditors(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("auditors", value.into()))
    }

    /// `parent`: `object`.
    #[inline]
    pub fn parent(self, value: TasksFieldsRestV3TemplateInput) -> Self {
        Self(self.0.object("parent", value.into()))
    }

    /// `replicateParams`: `object`.
    #[inline]
    pub fn replicate_params(
        self,
        value: TasksFieldsRestV3TemplateReplicateParamsInput,
    ) -> Self {
        Self(self.0.object("replicateParams", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "tasks")]
impl From<TasksFieldsRestV3TemplateInput> for rt::Params {
    #[inline]
    fn from(object: TasksFieldsRestV3TemplateInput) -> Self {
        object.0
    }
}

#[cfg(feature = "tasks")]
/// Keys of `tasks-fields-rest-v3.template`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/fields-rest-v3.html#template)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TasksFieldsRestV3Template {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `task`: `object`.
    pub task: Option<Box<TasksFieldsRestV3Taskdto>>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `creator`: `object`.
    pub creator: Option<TasksFieldsRestV3User>,
    /// `responsibleCollection`: `array`.
    pub responsible_collection: Option<Vec<rt::Value>>,
    /// `deadlineAfterTs`: `integer`.
    pub deadline_after_ts: Option<i64>,
    /// `startDatePlanTs`: `integer`.
    pub start_date_plan_ts: Option<i64>,
    /// `endDatePlanTs`: `integer`.
    pub end_date_plan_ts: Option<i64>,
    /// `replicate`: `boolean`.
    pub replicate: Option<bool>,
    /// `checklist`: `array`.
    pub checklist: Option<Vec<rt::Value>>,
    /// `group`: `object`.
    pub group: Option<TasksFieldsRestV3Group>,
    /// `priority`: `string`.
    pub priority: Option<String>,
    /// `accomplices`: `array`.
    pub accomplices: Option<Vec<rt::Value>>,
    /// `auditors`: `array`.
    pub auditors: Option<Vec<rt::Value>>,
    /// `parent`: `object`.
    pub parent: Option<Box<TasksFieldsRestV3Template>>,
    /// `replicateParams`: `object`.
    pub replicate_params: Option<TasksFieldsRestV3TemplateReplicateParams>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "tasks")]
impl ::std::fmt::Debug for TasksFieldsRestV3Template {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("TasksFieldsRestV3Template", self, f)
    }
}

#[cfg(feature = "tasks")]
impl rt::Object for TasksFieldsRestV3Template {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.field("task", &mut self.task);
        f.text("title", &mut self.title);
        f.text("description", &mut self.description);
        f.field("creator", &mut self.creator);
        f.field("responsibleCollection", &mut self.responsible_collection);
        f.int("deadlineAfterTs", &mut self.deadline_after_ts);
        f.int("startDatePlanTs", &mut self.start_date_plan_ts);
        f.int("endDatePlanTs", &mut self.end_date_plan_ts);
        f.flag("replicate", &mut self.replicate);
        f.field("checklist", &mut self.checklist);
        f.field("group", &mut self.group);
        f.text("priority", &mut self.priority);
        f.field("accomplices", &mut self.accomplices);
        f.field("auditors", &mut self.auditors);
        f.field("parent", &mut self.parent);
        f.field("replicateParams", &mut self.replicate_params);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "tasks")]
/// Keys of `tasks-fields-rest-v3.template-replicate-params`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/fields-rest-v3.html#template-replicate-params)
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct TasksFieldsRestV3TemplateReplicateParamsInput(rt::Params);

#[cfg(feature = "tasks")]
impl TasksFieldsRestV3TemplateReplicateParamsInput {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `period`: `string`.
    #[inline]
    pub fn period(self, value: impl Into<String>) -> Self {
        Self(self.0.text("period", value.into()))
    }

    /// `everyDay`: `string`.
    #[inline]
    pub fn every_day(self, value: impl Into<String>) -> Self {
        Self(self.0.text("everyDay", value.into()))
    }

    /// `workdayOnly`: `string`.
    #[inline]
    pub fn workday_only(self, value: impl Into<String>) -> Self {
        Self(self.0.text("workdayOnly", value.into()))
    }

    /// `dailyMonthInterval`: `string`.
    #[inline]
    pub fn daily_month_interval(self, value: impl Into<String>) -> Self {
        Self(self.0.text("dailyMonthInterval", value.into()))
    }

    /// `everyWeek`: `string`.
    #[inline]
    pub fn every_week(self, value: impl Into<String>) -> Self {
        Self(self.0.text("everyWeek", value.into()))
    }

    /// `monthlyType`: `string`.
    #[inline]
    pub fn monthly_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("monthlyType", value.into()))
    }

    /// `monthlyDayNum`: `string`.
    #[inline]
    pub fn monthly_day_num(self, value: impl Into<String>) -> Self {
        Self(self.0.text("monthlyDayNum", value.into()))
    }

    /// `monthlyMonthNum1`: `string`.
    #[inline]
    pub fn monthly_month_num1(self, value: impl Into<String>) -> Self {
        Self(self.0.text("monthlyMonthNum1", value.into()))
    }

    /// `monthlyWeekDayNum`: `string`.
    #[inline]
    pub fn monthly_week_day_num(self, value: impl Into<String>) -> Self {
        Self(self.0.text("monthlyWeekDayNum", value.into()))
    }

    /// `monthlyWeekDay`: `string`.
    #[inline]
    pub fn monthly_week_day(self, value: impl Into<String>) -> Self {
        Self(self.0.text("monthlyWeekDay", value.into()))
    }

    /// `monthlyMonthNum2`: `string`.
    #[inline]
    pub fn monthly_month_num2(self, value: impl Into<String>) -> Self {
        Self(self.0.text("monthlyMonthNum2", value.into()))
    }

    /// `yearlyType`: `string`.
    #[inline]
    pub fn yearly_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("yearlyType", value.into()))
    }

    /// `yearlyDayNum`: `string`.
    #[inline]
    pub fn yearly_day_num(self, value: impl Into<String>) -> Self {
        Self(self.0.text("yearlyDayNum", value.into()))
    }

    /// `yearlyMonth1`: `string`.
    #[inline]
    pub fn yearly_month1(self, value: impl Into<String>) -> Self {
        Self(self.0.text("yearlyMonth1", value.into()))
    }

    /// `yearlyWeekDayNum`: `string`.
    #[inline]
    pub fn yearly_week_day_num(self, value: impl Into<String>) -> Self {
        Self(self.0.text("yearlyWeekDayNum", value.into()))
    }

    /// `yearlyWeekDay`: `string`.
    #[inline]
    pub fn yearly_week_day(self, value: impl Into<String>) -> Self {
        Self(self.0.text("yearlyWeekDay", value.into()))
    }

    /// `yearlyMonth2`: `string`.
    #[inline]
    pub fn yearly_month2(self, value: impl Into<String>) -> Self {
        Self(self.0.text("yearlyMonth2", value.into()))
    }

    /// `time`: `string`.
    #[inline]
    pub fn time(self, value: impl Into<String>) -> Self {
        Self(self.0.text("time", value.into()))
    }

    /// `timezoneOffset`: `string`.
    #[inline]
    pub fn timezone_offset(self, value: impl Into<String>) -> Self {
        Self(self.0.text("timezoneOffset", value.into()))
    }

    /// `startDate`: `string`.
    #[inline]
    pub fn start_date(self, value: impl Into<String>) -> Self {
        Self(self.0.text("startDate", value.into()))
    }

    /// `repeatTill`: `string`.
    #[inline]
    pub fn repeat_till(self, value: impl Into<String>) -> Self {
        Self(self.0.text("repeatTill", value.into()))
    }

    /// `endDate`: `string`.
    #[inline]
    pub fn end_date(self, value: impl Into<String>) -> Self {
        Self(self.0.text("endDate", value.into()))
    }

    /// `times`: `string`.
    #[inline]
    pub fn times(self, value: impl Into<String>) -> Self {
        Self(self.0.text("times", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "tasks")]
impl From<TasksFieldsRestV3TemplateReplicateParamsInput> for rt::Params {
    #[inline]
    fn from(object: TasksFieldsRestV3TemplateReplicateParamsInput) -> Self {
        object.0
    }
}

#[cfg(feature = "tasks")]
/// Keys of `tasks-fields-rest-v3.template-replicate-params`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/fields-rest-v3.html#template-replicate-params)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TasksFieldsRestV3TemplateReplicateParams {
    /// `period`: `string`.
    pub period: Option<String>,
    /// `everyDay`: `string`.
    pub every_day: Option<String>,
    /// `workdayOnly`: `string`.
    pub workday_only: Option<String>,
    /// `dailyMonthInterval`: `string`.
    pub daily_month_interval: Option<String>,
    /// `everyWeek`: `string`.
    pub every_week: Option<String>,
    /// `monthlyType`: `string`.
    pub monthly_type: Option<String>,
    /// `monthlyDayNum`: `string`.
    pub monthly_day_num: Option<String>,
    /// `monthlyMonthNum1`: `string`.
    pub monthly_month_num1: Option<String>,
    /// `monthlyWeekDayNum`: `string`.
    pub monthly_week_day_num: Option<String>,
    /// `monthlyWeekDay`: `string`.
    pub monthly_week_day: Option<String>,
    /// `monthlyMonthNum2`: `string`.
    pub monthly_month_num2: Option<String>,
    /// `yearlyType`: `string`.
    pub yearly_type: Option<String>,
    /// `yearlyDayNum`: `string`.
    pub yearly_day_num: Option<String>,
    /// `yearlyMonth1`: `string`.
    pub yearly_month1: Option<String>,
    /// `yearlyWeekDayNum`: `string`.
    pub yearly_week_day_num: Option<String>,
    /// `yearlyWeekDay`: `string`.
    pub yearly_week_day: Option<String>,
    /// `yearlyMonth2`: `string`.
    pub yearly_month2: Option<String>,
    /// `time`: `string`.
    pub time: Option<String>,
    /// `timezoneOffset`: `string`.
    pub timezone_offset: Option<String>,
    /// `startDate`: `string`.
    pub start_date: Option<String>,
    /// `repeatTill`: `string`.
    pub repeat_till: Option<String>,
    /// `endDate`: `string`.
    pub end_date: Option<String>,
    /// `times`: `string`.
    pub times: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "tasks")]
impl ::std::fmt::Debug for TasksFieldsRestV3TemplateReplicateParams {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("TasksFieldsRestV3TemplateReplicateParams", self, f)
    }
}

#[cfg(feature = "tasks")]
impl rt::Object for TasksFieldsRestV3TemplateReplicateParams {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("period", &mut self.period);
        f.text("everyDay", &mut self.every_day);
        f.text("workdayOnly", &mut self.workday_only);
        f.text("dailyMonthInterval", &mut self.daily_month_interval);
        f.text("everyWeek", &mut self.every_week);
        f.text("monthlyType", &mut self.monthly_type);
        f.text("monthlyDayNum", &mut self.monthly_day_num);
        f.text("monthlyMonthNum1", &mut self.monthly_month_num1);
        f.text("monthlyWeekDayNum", &mut self.monthly_week_day_num);
        f.text("monthlyWeekDay", &mut self.monthly_week_day);
        f.text("monthlyMonthNum2", &mut self.monthly_month_num2);
        f.text("yearlyType", &mut self.yearly_type);
        f.text("yearlyDayNum", &mut self.yearly_day_num);
        f.text("yearlyMonth1", &mut self.yearly_month1);
        f.text("yearlyWeekDayNum", &mut self.yearly_week_day_num);
        f.text("yearlyWeekDay", &mut self.yearly_week_day);
        f.text("yearlyMonth2", &mut self.yearly_month2);
        f.text("time", &mut self.time);
        f.text("timezoneOffset", &mut self.timezone_offset);
        f.text("startDate", &mut self.start_date);
        f.text("repeatTill", &mut self.repeat_till);
        f.text("endDate", &mut self.end_date);
        f.text("times", &mut self.times);
        f.rest(&mut self.extra);
    }
}

#[cfg(feature = "tasks")]
/// Keys of `tasks-fields-rest-v3.user`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/fields-rest-v3.html#user)
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct TasksFieldsRestV3UserInput(rt::Params);

#[cfg(feature = "tasks")]
impl TasksFieldsRestV3UserInput {
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

    /// `role`: `string`.
    #[inline]
    pub fn role(self, value: impl Into<String>) -> Self {
        Self(self.0.text("role", value.into()))
    }

    /// `image`: `object`.
    #[inline]
    pub fn image(self, value: TasksFieldsRestV3FileInput) -> Self {
        Self(self.0.object("image", value.into()))
    }

    /// `gender`: `string`.
    #[inline]
    pub fn gender(self, value: impl Into<String>) -> Self {
        Self(self.0.text("gender", value.into()))
    }

    /// `email`: `string`.
    #[inline]
    pub fn email(self, value: impl Into<String>) -> Self {
        Self(self.0.text("email", value.into()))
    }

    /// `externalAuthId`: `string`.
    #[inline]
    pub fn external_auth_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("externalAuthId", value.into()))
    }

    /// `rights`: `array`.
    #[inline]
    pub fn rights(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("rights", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

#[cfg(feature = "tasks")]
impl From<TasksFieldsRestV3UserInput> for rt::Params {
    #[inline]
    fn from(object: TasksFieldsRestV3UserInput) -> Self {
        object.0
    }
}

#[cfg(feature = "tasks")]
/// Keys of `tasks-fields-rest-v3.user`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/fields-rest-v3.html#user)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TasksFieldsRestV3User {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `role`: `string`.
    pub role: Option<String>,
    /// `image`: `object`.
    pub image: Option<TasksFieldsRestV3File>,
    /// `gender`: `string`.
    pub gender: Option<String>,
    /// `email`: `string`.
    pub email: Option<String>,
    /// `externalAuthId`: `string`.
    pub external_auth_id: Option<String>,
    /// `rights`: `array`.
    pub rights: Option<Vec<rt::Value>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "tasks")]
impl ::std::fmt::Debug for TasksFieldsRestV3User {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("TasksFieldsRestV3User", self, f)
    }
}

#[cfg(feature = "tasks")]
impl rt::Object for TasksFieldsRestV3User {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.text("name", &mut self.name);
        f.text("role", &mut self.role);
        f.field("image", &mut self.image);
        f.text("gender", &mut self.gender);
        f.text("email", &mut self.email);
        f.text("externalAuthId", &mut self.external_auth_id);
        f.field("rights", &mut self.rights);
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

    /// `PRIORITY`: `enum`. In examples: `integer`.
    #[inline]
    pub fn priority(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("PRIORITY", value.into()))
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
    pub fn deadline_after(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("DEADLINE_AFTER", value.into()))
    }

    /// `START_DATE_PLAN_AFTER`: `datetime`. Default: `null`.
    #[inline]
    pub fn start_date_plan_after(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("START_DATE_PLAN_AFTER", value.into()))
    }

    /// `END_DATE_PLAN_AFTER`: `datetime`. Default: `null`.
    #[inline]
    pub fn end_date_plan_after(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("END_DATE_PLAN_AFTER", value.into()))
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

    /// `UF_CRM_TASK`: `string[]`. Seen in examples only.
    #[inline]
    pub fn uf_crm_task(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.texts("UF_CRM_TASK", value))
    }

    /// Any other key by its name on the wire, such as `UF_*` (`object`).
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

    /// `PERIOD`: `string`. Values: `daily`, `weekly`, `monthly`, `yearly`.
    #[inline]
    pub fn period(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PERIOD", value.into()))
    }

    /// `START_DATE`: `datetime`.
    #[inline]
    pub fn start_date(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("START_DATE", value.into()))
    }

    /// `TIME`: `string`. Default: `05:00`.
    #[inline]
    pub fn time(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TIME", value.into()))
    }

    /// `REPEAT_TILL`: `string`. Values: `endless`, `times`, `date`.
    #[inline]
    pub fn repeat_till(self, value: impl Into<String>) -> Self {
        Self(self.0.text("REPEAT_TILL", value.into()))
    }

    /// `TIMES`: `integer`.
    #[inline]
    pub fn times(self, value: i64) -> Self {
        Self(self.0.int("TIMES", value))
    }

    /// `END_DATE`: `datetime`.
    #[inline]
    pub fn end_date(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("END_DATE", value.into()))
    }

    /// `NEXT_EXECUTION_TIME`: `datetime`.
    #[inline]
    pub fn next_execution_time(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("NEXT_EXECUTION_TIME", value.into()))
    }

    /// `DEADLINE_OFFSET`: `integer`.
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

    /// `WEEK_DAYS`: `array`. Values: `1`, `2`, `3`, `4`, `5`, `6`, `7`. With:
    /// `Parameters for Weekly Repetition PERIOD = weekly`.
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

    /// `MONTHLY_WEEK_DAY_NUM`: `integer`. Values: `0`, `1`, `2`, `3`, `4`. With:
    /// `Parameters for Monthly Repetition PERIOD = monthly`.
    #[inline]
    pub fn monthly_week_day_num(self, value: i64) -> Self {
        Self(self.0.int("MONTHLY_WEEK_DAY_NUM", value))
    }

    /// `MONTHLY_WEEK_DAY`: `integer`. Values: `0`, `1`, `2`, `3`, `4`, `5`, `6`. With:
    /// `Parameters for Monthly Repetition PERIOD = monthly`.
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

    /// `YEARLY_MONTH_1`: `integer`. Values: `0`, `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`.
    /// With: `Parameters for Yearly Repetition PERIOD = yearly`.
    #[inline]
    pub fn yearly_month_1(self, value: i64) -> Self {
        Self(self.0.int("YEARLY_MONTH_1", value))
    }

    /// `YEARLY_WEEK_DAY_NUM`: `integer`. Values: `0`, `1`, `2`, `3`, `4`. With:
    /// `Parameters for Yearly Repetition PERIOD = yearly`.
    #[inline]
    pub fn yearly_week_day_num(self, value: i64) -> Self {
        Self(self.0.int("YEARLY_WEEK_DAY_NUM", value))
    }

    /// `YEARLY_WEEK_DAY`: `integer`. Values: `0`, `1`, `2`, `3`, `4`, `5`, `6`. With:
    /// `Parameters for Yearly Repetition PERIOD = yearly`.
    #[inline]
    pub fn yearly_week_day(self, value: i64) -> Self {
        Self(self.0.int("YEARLY_WEEK_DAY", value))
    }

    /// `YEARLY_MONTH_2`: `integer`. Values: `0`, `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`.
    /// With: `Parameters for Yearly Repetition PERIOD = yearly`.
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
#[derive(Clone, Default)]
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
    /// `isCategoriesEnabled`: `boolean`. In examples: `string`.
    pub is_categories_enabled: Option<bool>,
    /// `isStagesEnabled`: `boolean`. In examples: `string`.
    pub is_stages_enabled: Option<bool>,
    /// `isBeginCloseDatesEnabled`: `boolean`. In examples: `string`.
    pub is_begin_close_dates_enabled: Option<bool>,
    /// `isClientEnabled`: `boolean`. In examples: `string`.
    pub is_client_enabled: Option<bool>,
    /// `isUseInUserfieldEnabled`: `boolean`. In examples: `string`.
    pub is_use_in_userfield_enabled: Option<bool>,
    /// `isLinkWithProductsEnabled`: `boolean`. In examples: `string`.
    pub is_link_with_products_enabled: Option<bool>,
    /// `isMycompanyEnabled`: `boolean`. In examples: `string`.
    pub is_mycompany_enabled: Option<bool>,
    /// `isDocumentsEnabled`: `boolean`. In examples: `string`.
    pub is_documents_enabled: Option<bool>,
    /// `isSourceEnabled`: `boolean`. In examples: `string`.
    pub is_source_enabled: Option<bool>,
    /// `isObserversEnabled`: `boolean`. In examples: `string`.
    pub is_observers_enabled: Option<bool>,
    /// `isRecyclebinEnabled`: `boolean`. In examples: `string`.
    pub is_recyclebin_enabled: Option<bool>,
    /// `isAutomationEnabled`: `boolean`. In examples: `string`.
    pub is_automation_enabled: Option<bool>,
    /// `isBizProcEnabled`: `boolean`. In examples: `string`.
    pub is_biz_proc_enabled: Option<bool>,
    /// `isSetOpenPermissions`: `boolean`. In examples: `string`.
    pub is_set_open_permissions: Option<bool>,
    /// `isPaymentsEnabled`: `boolean`. In examples: `string`.
    pub is_payments_enabled: Option<bool>,
    /// `isCountersEnabled`: `boolean`. In examples: `string`.
    pub is_counters_enabled: Option<bool>,
    /// `createdTime`: `datetime`.
    pub created_time: Option<rt::DateTime>,
    /// `updatedTime`: `datetime`.
    pub updated_time: Option<rt::DateTime>,
    /// `updatedBy`: `integer`.
    pub updated_by: Option<i64>,
    /// `relations`: `object`.
    pub relations: Option<TypeRelations>,
    /// `linkedUserFields`: `object`.
    pub linked_user_fields: Option<TypeLinkedUserFields>,
    /// `customSections`: `array`.
    #[deprecated]
    pub custom_sections: Option<Vec<rt::Value>>,
    /// `customSectionId`: `integer`.
    #[deprecated]
    pub custom_section_id: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "crm")]
impl ::std::fmt::Debug for Type {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("Type", self, f)
    }
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
        f.date_time("createdTime", &mut self.created_time);
        f.date_time("updatedTime", &mut self.updated_time);
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

    /// `CALENDAR_EVENT|UF_CRM_CAL_EVENT`: `boolean`. In examples: `string`.
    #[inline]
    pub fn calendar_event_uf_crm_cal_event(self, value: bool) -> Self {
        Self(self.0.yes_no("CALENDAR_EVENT|UF_CRM_CAL_EVENT", value))
    }

    /// `TASKS_TASK|UF_CRM_TASK`: `boolean`. In examples: `string`.
    #[inline]
    pub fn tasks_task_uf_crm_task(self, value: bool) -> Self {
        Self(self.0.yes_no("TASKS_TASK|UF_CRM_TASK", value))
    }

    /// `TASKS_TASK_TEMPLATE|UF_CRM_TASK`: `boolean`. In examples: `string`.
    #[inline]
    pub fn tasks_task_template_uf_crm_task(self, value: bool) -> Self {
        Self(self.0.yes_no("TASKS_TASK_TEMPLATE|UF_CRM_TASK", value))
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
/// Keys of `type.linkedUserFields`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/data-types.html#typelinkeduserfields)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TypeLinkedUserFields {
    /// `CALENDAR_EVENT|UF_CRM_CAL_EVENT`: `boolean`. In examples: `string`.
    pub calendar_event_uf_crm_cal_event: Option<bool>,
    /// `TASKS_TASK|UF_CRM_TASK`: `boolean`. In examples: `string`.
    pub tasks_task_uf_crm_task: Option<bool>,
    /// `TASKS_TASK_TEMPLATE|UF_CRM_TASK`: `boolean`. In examples: `string`.
    pub tasks_task_template_uf_crm_task: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "crm")]
impl ::std::fmt::Debug for TypeLinkedUserFields {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("TypeLinkedUserFields", self, f)
    }
}

#[cfg(feature = "crm")]
impl rt::Object for TypeLinkedUserFields {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.flag(
            "CALENDAR_EVENT|UF_CRM_CAL_EVENT",
            &mut self.calendar_event_uf_crm_cal_event,
        );
        f.flag("TASKS_TASK|UF_CRM_TASK", &mut self.tasks_task_uf_crm_task);
        f.flag(
            "TASKS_TASK_TEMPLATE|UF_CRM_TASK",
            &mut self.tasks_task_template_uf_crm_task,
        );
        f.rest(&mut self.extra);
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
/// Keys of `type.relations`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/data-types.html#typerelations)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TypeRelations {
    /// `parent`: `relation[]`.
    pub parent: Option<Vec<Relation>>,
    /// `child`: `relation[]`.
    pub child: Option<Vec<Relation>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "crm")]
impl ::std::fmt::Debug for TypeRelations {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("TypeRelations", self, f)
    }
}

#[cfg(feature = "crm")]
impl rt::Object for TypeRelations {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("parent", &mut self.parent);
        f.field("child", &mut self.child);
        f.rest(&mut self.extra);
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
/// Keys of `uf_enum_element`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/data-types.html#uf_enum_element)
#[derive(Clone, Default)]
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
impl ::std::fmt::Debug for UfEnumElement {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("UfEnumElement", self, f)
    }
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

#[cfg(feature = "crm")]
/// Keys of `universal-object-fields`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/universal/object-fields.html)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UniversalObjectFields {
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
    /// `companyId`: `crm_company`. With: `Lead`, `Deal`, `Contact`, `Estimate`, `Invoice`, `SPA`. In
    /// examples: `integer`.
    pub company_id: Option<i64>,
    /// `contactId`: `crm_contact`. With: `Lead`, `Deal`, `Estimate`, `Invoice`, `SPA`. In examples:
    /// `integer`.
    pub contact_id: Option<i64>,
    /// `stageId`: `crm_status`. With: `Lead`, `Deal`, `Estimate`, `Invoice`, `SPA`. In examples: `string`.
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
    /// `sourceId`: `crm_status`. With: `Lead`, `Deal`, `Contact`, `Invoice`, `SPA`. In examples: `string`.
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
    /// `honorific`: `crm_status`. With: `Lead`, `Contact`. In examples: `string`.
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
    pub fm: Option<Vec<UniversalObjectFieldsFm>>,
    /// `leadId`: `crm_lead`. With: `Deal`, `Contact`, `Company`, `Estimate`. In examples: `integer`.
    pub lead_id: Option<i64>,
    /// `quoteId`: `crm_quote`. With: `Deal`. In examples: `integer`.
    pub quote_id: Option<i64>,
    /// `categoryId`: `crm_category`. With: `Deal`, `Contact`, `Company`, `Invoice`, `SPA`. In examples:
    /// `integer`.
    pub category_id: Option<i64>,
    /// `isNew`: `boolean`. With: `Deal`. In examples: `string`.
    pub is_new: Option<bool>,
    /// `isRecurring`: `boolean`. With: `Deal`. In examples: `string`.
    pub is_recurring: Option<bool>,
    /// `isRepeatedApproach`: `boolean`. With: `Deal`. In examples: `string`.
    pub is_repeated_approach: Option<bool>,
    /// `closed`: `boolean`. With: `Deal`, `Estimate`. In examples: `string`.
    pub closed: Option<bool>,
    /// `typeId`: `crm_status`. With: `Deal`, `Contact`, `Company`. In examples: `string`.
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
    pub account_currency_id: Option<CrmCurrency>,
    /// What no field has taken, such as `parentId...` (`crm_entity`), `ufCrm...` (`crm_userfield`).
    pub extra: rt::Map,
}

#[cfg(feature = "crm")]
impl ::std::fmt::Debug for UniversalObjectFields {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("UniversalObjectFields", self, f)
    }
}

#[cfg(feature = "crm")]
impl rt::Object for UniversalObjectFields {
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

#[cfg(feature = "crm")]
/// Keys of `fm` of `universal-object-fields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UniversalObjectFieldsFm {
    /// `id`. In examples: `integer`.
    pub id: Option<i64>,
    /// `typeId`. Values: `PHONE`, `EMAIL`, `WEB`, `IM`. In examples: `string`.
    pub type_id: Option<String>,
    /// `valueType`. Values: `WORK`, `MOBILE`, `HOME`, `MAILING`, `OTHER`. In examples: `string`.
    pub value_type: Option<String>,
    /// `value`. In examples: `string`.
    pub value: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

#[cfg(feature = "crm")]
impl ::std::fmt::Debug for UniversalObjectFieldsFm {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("UniversalObjectFieldsFm", self, f)
    }
}

#[cfg(feature = "crm")]
impl rt::Object for UniversalObjectFieldsFm {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.text("typeId", &mut self.type_id);
        f.text("valueType", &mut self.value_type);
        f.text("value", &mut self.value);
        f.rest(&mut self.extra);
    }
}
