// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `crm.activity.configurable.*`.

use bitrix24_runtime as rt;

/// Add Configurable Activity: `crm.activity.configurable.add`
///
/// Scope: `crm`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/crm-activity-configurable-add.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Add(rt::Params);

impl Add {
    /// A request in which nothing is set yet. Required: `ownerTypeId`, `ownerId`, `fields`, `layout`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ownerTypeId`: `integer`. Required.
    #[inline]
    pub fn owner_type_id(self, value: i64) -> Self {
        Self(self.0.int("ownerTypeId", value))
    }

    /// `ownerId`: `integer`. Required.
    #[inline]
    pub fn owner_id(self, value: i64) -> Self {
        Self(self.0.int("ownerId", value))
    }

    /// `fields`: `array`. Required. In examples: `object`.
    ///
    /// See [`AddFields`].
    #[inline]
    pub fn fields(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("fields", value.into()))
    }

    /// `layout`: `LayoutDto`. Required. In examples: `object`.
    ///
    /// See [`LayoutInput`](crate::types::LayoutInput).
    #[inline]
    pub fn layout(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("layout", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Add {
    const NAME: &'static str = "crm.activity.configurable.add";
    const REQUIRED: &'static [&'static str] = &[
        "ownerTypeId",
        "ownerId",
        "fields",
        "layout",
    ];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `crm.activity.configurable.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFields(rt::Params);

impl AddFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `typeId`: `string`. Default: `CONFIGURABLE`.
    #[inline]
    pub fn type_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("typeId", value.into()))
    }

    /// `completed`: `boolean`.
    #[inline]
    pub fn completed(self, value: bool) -> Self {
        Self(self.0.flag("completed", value))
    }

    /// `deadline`: `datetime`.
    #[inline]
    pub fn deadline(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("deadline", value.into()))
    }

    /// `pingOffsets`: `array`.
    #[inline]
    pub fn ping_offsets(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("pingOffsets", value.into()))
    }

    /// `isIncomingChannel`: `boolean`. In examples: `string`.
    #[inline]
    pub fn is_incoming_channel(self, value: bool) -> Self {
        Self(self.0.yes_no("isIncomingChannel", value))
    }

    /// `responsibleId`: `integer`.
    #[inline]
    pub fn responsible_id(self, value: i64) -> Self {
        Self(self.0.int("responsibleId", value))
    }

    /// `badgeCode`: `string`.
    #[inline]
    pub fn badge_code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("badgeCode", value.into()))
    }

    /// `originatorId`: `string`.
    #[inline]
    pub fn originator_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("originatorId", value.into()))
    }

    /// `originId`: `string`.
    #[inline]
    pub fn origin_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("originId", value.into()))
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

impl From<AddFields> for rt::Value {
    #[inline]
    fn from(object: AddFields) -> Self {
        object.0.into_value()
    }
}

/// Keys of `result` of `crm.activity.configurable.add`, `result` of `crm.activity.configurable.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutput {
    /// `activity`: `object`. Seen in examples only.
    pub activity: Option<AddOutputActivity>,
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
        f.field("activity", &mut self.activity);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.activity` of `crm.activity.configurable.add`, `result.activity` of
/// `crm.activity.configurable.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutputActivity {
    /// `id`: `integer`. Seen in examples only.
    pub id: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for AddOutputActivity {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("AddOutputActivity", self, f)
    }
}

impl rt::Object for AddOutputActivity {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `crm.activity.configurable.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `ACCESS_DENIED`: HTTP 400.
    AccessDenied,
    /// `100`: HTTP 400.
    Code100,
    /// `ERROR_WRONG_CONTEXT`: HTTP 400.
    ErrorWrongContext,
    /// `ERROR_WRONG_APPLICATION`: HTTP 400.
    ErrorWrongApplication,
    /// `WRONG_FIELD_VALUE`: HTTP 400.
    WrongFieldValue,
    /// `INCOMING_ACTIVITY_CAN_NOT_BE_WITH_DEADLINE`: HTTP 400.
    IncomingActivityCanNotBeWithDeadline,
    /// `ERROR_EMPTY_LAYOUT`: HTTP 400.
    ErrorEmptyLayout,
    /// `FIELD_IS_REQUIRED`: HTTP 400.
    FieldIsRequired,
    /// `FIELD_IS_REDUNDANT`: HTTP 400.
    FieldIsRedundant,
    /// `ENUM_FIELD`: HTTP 400.
    EnumField,
    /// `TOO_MANY_ITEMS`: HTTP 400.
    TooManyItems,
    /// `KEY_CONTAIN_WRONG_SYMBOLS`: HTTP 400.
    KeyContainWrongSymbols,
    /// `WRONG_LANG`: HTTP 400.
    WrongLang,
    /// `NOT_FOUND`: `Not found.` (HTTP 400).
    NotFound,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("100", "", Self::Code100),
        ("ERROR_WRONG_CONTEXT", "", Self::ErrorWrongContext),
        ("ERROR_WRONG_APPLICATION", "", Self::ErrorWrongApplication),
        ("WRONG_FIELD_VALUE", "", Self::WrongFieldValue),
        (
            "INCOMING_ACTIVITY_CAN_NOT_BE_WITH_DEADLINE",
            "",
            Self::IncomingActivityCanNotBeWithDeadline,
        ),
        ("ERROR_EMPTY_LAYOUT", "", Self::ErrorEmptyLayout),
        ("FIELD_IS_REQUIRED", "", Self::FieldIsRequired),
        ("FIELD_IS_REDUNDANT", "", Self::FieldIsRedundant),
        ("ENUM_FIELD", "", Self::EnumField),
        ("TOO_MANY_ITEMS", "", Self::TooManyItems),
        ("KEY_CONTAIN_WRONG_SYMBOLS", "", Self::KeyContainWrongSymbols),
        ("WRONG_LANG", "", Self::WrongLang),
        ("NOT_FOUND", "", Self::NotFound),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Configurable Activity by ID: `crm.activity.configurable.get`
///
/// Scope: `crm`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/crm-activity-configurable-get.html)
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
    const NAME: &'static str = "crm.activity.configurable.get";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `crm.activity.configurable.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `activity`: `object`. Seen in examples only.
    pub activity: Option<GetOutputActivity>,
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
        f.field("activity", &mut self.activity);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.activity` of `crm.activity.configurable.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputActivity {
    /// `fields`: `object`. Seen in examples only.
    pub fields: Option<GetOutputActivityFields>,
    /// `id`: `integer`. Seen in examples only.
    pub id: Option<i64>,
    /// `ownerTypeId`: `integer`. Seen in examples only.
    pub owner_type_id: Option<i64>,
    /// `ownerId`: `integer`. Seen in examples only.
    pub owner_id: Option<i64>,
    /// `layout`: `object`. Seen in examples only.
    pub layout: Option<GetOutputActivityLayout>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputActivity {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputActivity", self, f)
    }
}

impl rt::Object for GetOutputActivity {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("fields", &mut self.fields);
        f.int("id", &mut self.id);
        f.int("ownerTypeId", &mut self.owner_type_id);
        f.int("ownerId", &mut self.owner_id);
        f.field("layout", &mut self.layout);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.activity.fields` of `crm.activity.configurable.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputActivityFields {
    /// `typeId`: `string`.
    pub type_id: Option<String>,
    /// `completed`: `boolean`.
    pub completed: Option<bool>,
    /// `deadline`: `datetime`.
    pub deadline: Option<rt::DateTime>,
    /// `pingOffsets`: `array`.
    pub ping_offsets: Option<Vec<rt::Value>>,
    /// `isIncomingChannel`: `boolean`.
    pub is_incoming_channel: Option<bool>,
    /// `responsibleId`: `integer`.
    pub responsible_id: Option<i64>,
    /// `badgeCode`: `string`.
    pub badge_code: Option<String>,
    /// `originatorId`: `string`.
    pub originator_id: Option<String>,
    /// `originId`: `string`.
    pub origin_id: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputActivityFields {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputActivityFields", self, f)
    }
}

impl rt::Object for GetOutputActivityFields {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("typeId", &mut self.type_id);
        f.flag("completed", &mut self.completed);
        f.date_time("deadline", &mut self.deadline);
        f.field("pingOffsets", &mut self.ping_offsets);
        f.flag("isIncomingChannel", &mut self.is_incoming_channel);
        f.int("responsibleId", &mut self.responsible_id);
        f.text("badgeCode", &mut self.badge_code);
        f.text("originatorId", &mut self.originator_id);
        f.text("originId", &mut self.origin_id);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.activity.layout` of `crm.activity.configurable.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputActivityLayout {
    /// `icon`: `object`. Seen in examples only.
    pub icon: Option<GetOutputActivityLayoutIcon>,
    /// `header`: `object`. Seen in examples only.
    pub header: Option<GetOutputActivityLayoutHeader>,
    /// `body`: `object`. Seen in examples only.
    pub body: Option<GetOutputActivityLayoutBody>,
    /// `footer`: `object`. Seen in examples only.
    pub footer: Option<GetOutputActivityLayoutFooter>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputActivityLayout {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputActivityLayout", self, f)
    }
}

impl rt::Object for GetOutputActivityLayout {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("icon", &mut self.icon);
        f.field("header", &mut self.header);
        f.field("body", &mut self.body);
        f.field("footer", &mut self.footer);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.activity.layout.icon` of `crm.activity.configurable.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputActivityLayoutIcon {
    /// `code`: `string`. Seen in examples only.
    pub code: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputActivityLayoutIcon {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputActivityLayoutIcon", self, f)
    }
}

impl rt::Object for GetOutputActivityLayoutIcon {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("code", &mut self.code);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.activity.layout.header` of `crm.activity.configurable.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputActivityLayoutHeader {
    /// `title`: `string`. Seen in examples only.
    pub title: Option<String>,
    /// `tags`: `object`. Seen in examples only.
    pub tags: Option<rt::IdMap<GetOutputActivityLayoutHeaderTagsEntry>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputActivityLayoutHeader {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputActivityLayoutHeader", self, f)
    }
}

impl rt::Object for GetOutputActivityLayoutHeader {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("title", &mut self.title);
        f.field("tags", &mut self.tags);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.activity.layout.header.tags.<key>` of `crm.activity.configurable.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputActivityLayoutHeaderTagsEntry {
    /// `title`: `string`. Seen in examples only.
    pub title: Option<String>,
    /// `type`: `string`. Seen in examples only.
    pub r#type: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputActivityLayoutHeaderTagsEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputActivityLayoutHeaderTagsEntry", self, f)
    }
}

impl rt::Object for GetOutputActivityLayoutHeaderTagsEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("title", &mut self.title);
        f.text("type", &mut self.r#type);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.activity.layout.body` of `crm.activity.configurable.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputActivityLayoutBody {
    /// `logo`: `object`. Seen in examples only.
    pub logo: Option<GetOutputActivityLayoutBodyLogo>,
    /// `blocks`: `object`. Seen in examples only.
    pub blocks: Option<rt::IdMap<GetOutputActivityLayoutBodyBlocksEntry>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputActivityLayoutBody {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputActivityLayoutBody", self, f)
    }
}

impl rt::Object for GetOutputActivityLayoutBody {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("logo", &mut self.logo);
        f.field("blocks", &mut self.blocks);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.activity.layout.body.logo` of `crm.activity.configurable.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputActivityLayoutBodyLogo {
    /// `code`: `string`. Seen in examples only.
    pub code: Option<String>,
    /// `action`: `object`. Seen in examples only.
    pub action: Option<GetOutputActivityLayoutBodyLogoAction>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputActivityLayoutBodyLogo {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputActivityLayoutBodyLogo", self, f)
    }
}

impl rt::Object for GetOutputActivityLayoutBodyLogo {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("code", &mut self.code);
        f.field("action", &mut self.action);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.activity.layout.body.logo.action` of `crm.activity.configurable.get`,
/// `result.activity.layout.body.blocks.<key>.properties.blocks.<key>.properties.action` of
/// `crm.activity.configurable.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputActivityLayoutBodyLogoAction {
    /// `type`: `string`. Seen in examples only.
    pub r#type: Option<String>,
    /// `uri`: `string`. Seen in examples only.
    pub uri: Option<rt::Link>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputActivityLayoutBodyLogoAction {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputActivityLayoutBodyLogoAction", self, f)
    }
}

impl rt::Object for GetOutputActivityLayoutBodyLogoAction {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("type", &mut self.r#type);
        f.link("uri", &mut self.uri);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.activity.layout.body.blocks.<key>` of `crm.activity.configurable.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputActivityLayoutBodyBlocksEntry {
    /// `type`: `string`. Seen in examples only.
    pub r#type: Option<String>,
    /// `properties`: `object`. Seen in examples only.
    pub properties: Option<GetOutputActivityLayoutBodyBlocksEntryProperties>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputActivityLayoutBodyBlocksEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputActivityLayoutBodyBlocksEntry", self, f)
    }
}

impl rt::Object for GetOutputActivityLayoutBodyBlocksEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("type", &mut self.r#type);
        f.field("properties", &mut self.properties);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.activity.layout.body.blocks.<key>.properties` of `crm.activity.configurable.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputActivityLayoutBodyBlocksEntryProperties {
    /// `title`: `string`. Seen in examples only.
    pub title: Option<String>,
    /// `inline`: `boolean`. Seen in examples only.
    pub inline: Option<bool>,
    /// `block`: `object`. Seen in examples only.
    pub block: Option<GetOutputActivityLayoutBodyBlocksEntryPropertiesBlock>,
    /// `blocks`: `object`. Seen in examples only.
    pub blocks: Option<
        rt::IdMap<GetOutputActivityLayoutBodyBlocksEntryPropertiesBlocksEntry>,
    >,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputActivityLayoutBodyBlocksEntryProperties {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputActivityLayoutBodyBlocksEntryProperties", self, f)
    }
}

impl rt::Object for GetOutputActivityLayoutBodyBlocksEntryProperties {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("title", &mut self.title);
        f.flag("inline", &mut self.inline);
        f.field("block", &mut self.block);
        f.field("blocks", &mut self.blocks);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.activity.layout.body.blocks.<key>.properties.block` of
/// `crm.activity.configurable.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputActivityLayoutBodyBlocksEntryPropertiesBlock {
    /// `type`: `string`. Seen in examples only.
    pub r#type: Option<String>,
    /// `properties`: `object`. Seen in examples only.
    pub properties: Option<
        GetOutputActivityLayoutBodyBlocksEntryPropertiesBlockProperties,
    >,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputActivityLayoutBodyBlocksEntryPropertiesBlock {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object(
            "GetOutputActivityLayoutBodyBlocksEntryPropertiesBlock",
            self,
            f,
        )
    }
}

impl rt::Object for GetOutputActivityLayoutBodyBlocksEntryPropertiesBlock {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("type", &mut self.r#type);
        f.field("properties", &mut self.properties);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.activity.layout.body.blocks.<key>.properties.block.properties` of
/// `crm.activity.configurable.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputActivityLayoutBodyBlocksEntryPropertiesBlockProperties {
    /// `value`: `string`. Seen in examples only.
    pub value: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug
for GetOutputActivityLayoutBodyBlocksEntryPropertiesBlockProperties {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object(
            "GetOutputActivityLayoutBodyBlocksEntryPropertiesBlockProperties",
            self,
            f,
        )
    }
}

impl rt::Object for GetOutputActivityLayoutBodyBlocksEntryPropertiesBlockProperties {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("value", &mut self.value);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.activity.layout.body.blocks.<key>.properties.blocks.<key>` of
/// `crm.activity.configurable.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputActivityLayoutBodyBlocksEntryPropertiesBlocksEntry {
    /// `type`: `string`. Seen in examples only.
    pub r#type: Option<String>,
    /// `properties`: `object`. Seen in examples only.
    pub properties: Option<
        GetOutputActivityLayoutBodyBlocksEntryPropertiesBlocksEntryProperties,
    >,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputActivityLayoutBodyBlocksEntryPropertiesBlocksEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object(
            "GetOutputActivityLayoutBodyBlocksEntryPropertiesBlocksEntry",
            self,
            f,
        )
    }
}

impl rt::Object for GetOutputActivityLayoutBodyBlocksEntryPropertiesBlocksEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("type", &mut self.r#type);
        f.field("properties", &mut self.properties);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.activity.layout.body.blocks.<key>.properties.blocks.<key>.properties` of
/// `crm.activity.configurable.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputActivityLayoutBodyBlocksEntryPropertiesBlocksEntryProperties {
    /// `text`: `string`. Seen in examples only.
    pub text: Option<String>,
    /// `bold`: `boolean`. Seen in examples only.
    pub bold: Option<bool>,
    /// `action`: `object`. Seen in examples only.
    pub action: Option<GetOutputActivityLayoutBodyLogoAction>,
    /// `value`: `string`. Seen in examples only.
    pub value: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug
for GetOutputActivityLayoutBodyBlocksEntryPropertiesBlocksEntryProperties {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object(
            "GetOutputActivityLayoutBodyBlocksEntryPropertiesBlocksEntryProperties",
            self,
            f,
        )
    }
}

impl rt::Object
for GetOutputActivityLayoutBodyBlocksEntryPropertiesBlocksEntryProperties {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("text", &mut self.text);
        f.flag("bold", &mut self.bold);
        f.field("action", &mut self.action);
        f.text("value", &mut self.value);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.activity.layout.footer` of `crm.activity.configurable.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputActivityLayoutFooter {
    /// `buttons`: `object`. Seen in examples only.
    pub buttons: Option<rt::IdMap<GetOutputActivityLayoutFooterButtonsEntry>>,
    /// `menu`: `object`. Seen in examples only.
    pub menu: Option<GetOutputActivityLayoutFooterMenu>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputActivityLayoutFooter {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputActivityLayoutFooter", self, f)
    }
}

impl rt::Object for GetOutputActivityLayoutFooter {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("buttons", &mut self.buttons);
        f.field("menu", &mut self.menu);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.activity.layout.footer.buttons.<key>` of `crm.activity.configurable.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputActivityLayoutFooterButtonsEntry {
    /// `title`: `string`. Seen in examples only.
    pub title: Option<String>,
    /// `type`: `string`. Seen in examples only.
    pub r#type: Option<String>,
    /// `action`: `object`. Seen in examples only.
    pub action: Option<GetOutputActivityLayoutFooterButtonsEntryAction>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputActivityLayoutFooterButtonsEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputActivityLayoutFooterButtonsEntry", self, f)
    }
}

impl rt::Object for GetOutputActivityLayoutFooterButtonsEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("title", &mut self.title);
        f.text("type", &mut self.r#type);
        f.field("action", &mut self.action);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.activity.layout.footer.buttons.<key>.action` of `crm.activity.configurable.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputActivityLayoutFooterButtonsEntryAction {
    /// `type`: `string`. Seen in examples only.
    pub r#type: Option<String>,
    /// `actionParams`: `object`. Seen in examples only.
    pub action_params: Option<
        GetOutputActivityLayoutFooterButtonsEntryActionActionParams,
    >,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputActivityLayoutFooterButtonsEntryAction {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputActivityLayoutFooterButtonsEntryAction", self, f)
    }
}

impl rt::Object for GetOutputActivityLayoutFooterButtonsEntryAction {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("type", &mut self.r#type);
        f.field("actionParams", &mut self.action_params);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.activity.layout.footer.buttons.<key>.action.actionParams` of
/// `crm.activity.configurable.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputActivityLayoutFooterButtonsEntryActionActionParams {
    /// `clientId`: `string`. Seen in examples only.
    pub client_id: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputActivityLayoutFooterButtonsEntryActionActionParams {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object(
            "GetOutputActivityLayoutFooterButtonsEntryActionActionParams",
            self,
            f,
        )
    }
}

impl rt::Object for GetOutputActivityLayoutFooterButtonsEntryActionActionParams {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("clientId", &mut self.client_id);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.activity.layout.footer.menu` of `crm.activity.configurable.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputActivityLayoutFooterMenu {
    /// `showPostponeItem`: `boolean`. Seen in examples only.
    pub show_postpone_item: Option<bool>,
    /// `items`: `object`. Seen in examples only.
    pub items: Option<rt::IdMap<GetOutputActivityLayoutFooterMenuItemsEntry>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputActivityLayoutFooterMenu {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputActivityLayoutFooterMenu", self, f)
    }
}

impl rt::Object for GetOutputActivityLayoutFooterMenu {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.flag("showPostponeItem", &mut self.show_postpone_item);
        f.field("items", &mut self.items);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.activity.layout.footer.menu.items.<key>` of `crm.activity.configurable.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputActivityLayoutFooterMenuItemsEntry {
    /// `title`: `string`. Seen in examples only.
    pub title: Option<String>,
    /// `action`: `object`. Seen in examples only.
    pub action: Option<GetOutputActivityLayoutFooterMenuItemsEntryAction>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputActivityLayoutFooterMenuItemsEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputActivityLayoutFooterMenuItemsEntry", self, f)
    }
}

impl rt::Object for GetOutputActivityLayoutFooterMenuItemsEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("title", &mut self.title);
        f.field("action", &mut self.action);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.activity.layout.footer.menu.items.<key>.action` of `crm.activity.configurable.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputActivityLayoutFooterMenuItemsEntryAction {
    /// `type`: `string`. Seen in examples only.
    pub r#type: Option<String>,
    /// `id`: `string`. Seen in examples only.
    pub id: Option<String>,
    /// `animationType`: `string`. Seen in examples only.
    pub animation_type: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputActivityLayoutFooterMenuItemsEntryAction {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputActivityLayoutFooterMenuItemsEntryAction", self, f)
    }
}

impl rt::Object for GetOutputActivityLayoutFooterMenuItemsEntryAction {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("type", &mut self.r#type);
        f.text("id", &mut self.id);
        f.text("animationType", &mut self.animation_type);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `crm.activity.configurable.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `ACCESS_DENIED`: HTTP 400.
    AccessDenied,
    /// `NOT_FOUND`: `Not found.` (HTTP 400).
    NotFound,
    /// `ERROR_WRONG_CONTEXT`: HTTP 400.
    ErrorWrongContext,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("NOT_FOUND", "", Self::NotFound),
        ("ERROR_WRONG_CONTEXT", "", Self::ErrorWrongContext),
    ];
    const OTHER: Self = Self::Other;
}

/// Update Configurable Activity: `crm.activity.configurable.update`
///
/// Scope: `crm`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/crm-activity-configurable-update.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Update(rt::Params);

impl Update {
    /// A request in which nothing is set yet. Required: `id`, `fields`, `layout`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`. Required.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// `fields`: `array`. Required. In examples: `object`.
    ///
    /// See [`UpdateFields`].
    #[inline]
    pub fn fields(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("fields", value.into()))
    }

    /// `layout`: `LayoutDto`. Required. In examples: `object`.
    ///
    /// See [`LayoutInput`](crate::types::LayoutInput).
    #[inline]
    pub fn layout(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("layout", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Update {
    const NAME: &'static str = "crm.activity.configurable.update";
    const REQUIRED: &'static [&'static str] = &["id", "fields", "layout"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `crm.activity.configurable.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFields(rt::Params);

impl UpdateFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `typeId`: `string`.
    #[inline]
    pub fn type_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("typeId", value.into()))
    }

    /// `completed`: `boolean`.
    #[inline]
    pub fn completed(self, value: bool) -> Self {
        Self(self.0.flag("completed", value))
    }

    /// `deadline`: `datetime`.
    #[inline]
    pub fn deadline(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("deadline", value.into()))
    }

    /// `pingOffsets`: `array`.
    #[inline]
    pub fn ping_offsets(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("pingOffsets", value.into()))
    }

    /// `isIncomingChannel`: `boolean`. In examples: `string`.
    #[inline]
    pub fn is_incoming_channel(self, value: bool) -> Self {
        Self(self.0.yes_no("isIncomingChannel", value))
    }

    /// `responsibleId`: `integer`.
    #[inline]
    pub fn responsible_id(self, value: i64) -> Self {
        Self(self.0.int("responsibleId", value))
    }

    /// `badgeCode`: `string`.
    #[inline]
    pub fn badge_code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("badgeCode", value.into()))
    }

    /// `originatorId`: `string`.
    #[inline]
    pub fn originator_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("originatorId", value.into()))
    }

    /// `originId`: `string`.
    #[inline]
    pub fn origin_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("originId", value.into()))
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

impl From<UpdateFields> for rt::Value {
    #[inline]
    fn from(object: UpdateFields) -> Self {
        object.0.into_value()
    }
}

/// What can go wrong in `crm.activity.configurable.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `ACCESS_DENIED`: HTTP 400.
    AccessDenied,
    /// `NOT_FOUND`: `Not found.` (HTTP 400).
    NotFound,
    /// `100`: HTTP 400.
    Code100,
    /// `ERROR_WRONG_CONTEXT`: HTTP 400.
    ErrorWrongContext,
    /// `ERROR_WRONG_APPLICATION`: HTTP 400.
    ErrorWrongApplication,
    /// `WRONG_FIELD_VALUE`: HTTP 400.
    WrongFieldValue,
    /// `INCOMING_ACTIVITY_CAN_NOT_BE_WITH_DEADLINE`: HTTP 400.
    IncomingActivityCanNotBeWithDeadline,
    /// `ERROR_EMPTY_LAYOUT`: HTTP 400.
    ErrorEmptyLayout,
    /// `FIELD_IS_REQUIRED`: HTTP 400.
    FieldIsRequired,
    /// `FIELD_IS_REDUNDANT`: HTTP 400.
    FieldIsRedundant,
    /// `ENUM_FIELD`: HTTP 400.
    EnumField,
    /// `TOO_MANY_ITEMS`: HTTP 400.
    TooManyItems,
    /// `KEY_CONTAIN_WRONG_SYMBOLS`: HTTP 400.
    KeyContainWrongSymbols,
    /// `WRONG_LANG`: HTTP 400.
    WrongLang,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("NOT_FOUND", "", Self::NotFound),
        ("100", "", Self::Code100),
        ("ERROR_WRONG_CONTEXT", "", Self::ErrorWrongContext),
        ("ERROR_WRONG_APPLICATION", "", Self::ErrorWrongApplication),
        ("WRONG_FIELD_VALUE", "", Self::WrongFieldValue),
        (
            "INCOMING_ACTIVITY_CAN_NOT_BE_WITH_DEADLINE",
            "",
            Self::IncomingActivityCanNotBeWithDeadline,
        ),
        ("ERROR_EMPTY_LAYOUT", "", Self::ErrorEmptyLayout),
        ("FIELD_IS_REQUIRED", "", Self::FieldIsRequired),
        ("FIELD_IS_REDUNDANT", "", Self::FieldIsRedundant),
        ("ENUM_FIELD", "", Self::EnumField),
        ("TOO_MANY_ITEMS", "", Self::TooManyItems),
        ("KEY_CONTAIN_WRONG_SYMBOLS", "", Self::KeyContainWrongSymbols),
        ("WRONG_LANG", "", Self::WrongLang),
    ];
    const OTHER: Self = Self::Other;
}
