// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `landing.landing.*`.

use bitrix24_runtime as rt;

/// Add Page or Folder: `landing.landing.add`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-add.html)
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

    /// `scope`: `string`. Values: `KNOWLEDGE`, `GROUP`, `MAINPAGE`.
    #[inline]
    pub fn scope(self, value: impl Into<String>) -> Self {
        Self(self.0.text("scope", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Add {
    const NAME: &'static str = "landing.landing.add";
    const REQUIRED: &'static [&'static str] = &["fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = i64;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `landing.landing.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFields(rt::Params);

impl AddFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `TITLE`: `string`. Required.
    #[inline]
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TITLE", value.into()))
    }

    /// `SITE_ID`: `integer`. Required.
    #[inline]
    pub fn site_id(self, value: i64) -> Self {
        Self(self.0.int("SITE_ID", value))
    }

    /// `CODE`: `string`.
    #[inline]
    pub fn code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CODE", value.into()))
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

    /// `SITEMAP`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn sitemap(self, value: bool) -> Self {
        Self(self.0.yes_no("SITEMAP", value))
    }

    /// `FOLDER`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn folder(self, value: bool) -> Self {
        Self(self.0.yes_no("FOLDER", value))
    }

    /// `FOLDER_ID`: `integer`.
    #[inline]
    pub fn folder_id(self, value: i64) -> Self {
        Self(self.0.int("FOLDER_ID", value))
    }

    /// `TPL_ID`: `integer`.
    #[inline]
    pub fn tpl_id(self, value: i64) -> Self {
        Self(self.0.int("TPL_ID", value))
    }

    /// `ADDITIONAL_FIELDS`: `object`.
    #[inline]
    pub fn additional_fields(
        self,
        value: crate::types::PageAdditionalFieldsInput,
    ) -> Self {
        Self(self.0.object("ADDITIONAL_FIELDS", value.into()))
    }

    /// `BLOCK_ID`: `integer`.
    #[inline]
    pub fn block_id(self, value: i64) -> Self {
        Self(self.0.int("BLOCK_ID", value))
    }

    /// `MENU_CODE`: `string`.
    #[inline]
    pub fn menu_code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("MENU_CODE", value.into()))
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

/// What can go wrong in `landing.landing.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `MISSING_PARAMS`: HTTP 400.
    MissingParams,
    /// `ACCESS_DENIED`: HTTP 400.
    AccessDenied,
    /// `SITE_NOT_FOUND`: HTTP 400.
    SiteNotFound,
    /// `FOLDER_NOT_FOUND`: HTTP 400.
    FolderNotFound,
    /// `SLASH_IS_NOT_ALLOWED`: `Slash is not allowed in the landing address.` (HTTP 400).
    SlashIsNotAllowed,
    /// `CANT_BE_EMPTY`: HTTP 400.
    CantBeEmpty,
    /// `WRONG_CODE_FORMAT`: HTTP 400.
    WrongCodeFormat,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("MISSING_PARAMS", "", Self::MissingParams),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("SITE_NOT_FOUND", "", Self::SiteNotFound),
        ("FOLDER_NOT_FOUND", "", Self::FolderNotFound),
        ("SLASH_IS_NOT_ALLOWED", "", Self::SlashIsNotAllowed),
        ("CANT_BE_EMPTY", "", Self::CantBeEmpty),
        ("WRONG_CODE_FORMAT", "", Self::WrongCodeFormat),
    ];
    const OTHER: Self = Self::Other;
}

/// Add Page by Template: `landing.landing.addByTemplate`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-add-by-template.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct AddByTemplate(rt::Params);

impl AddByTemplate {
    /// A request with its required parameters:
    ///
    /// - `siteId`: `integer`.
    /// - `code`: `string`.
    #[inline]
    pub fn new(site_id: i64, code: impl Into<String>) -> Self {
        Self(rt::Params::new().int("siteId", site_id).text("code", code.into()))
    }

    /// `scope`: `string`. Values: `KNOWLEDGE`, `GROUP`, `MAINPAGE`.
    #[inline]
    pub fn scope(self, value: impl Into<String>) -> Self {
        Self(self.0.text("scope", value.into()))
    }

    /// `fields`: `object`.
    #[inline]
    pub fn fields(self, value: AddByTemplateFields) -> Self {
        Self(self.0.object("fields", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for AddByTemplate {
    const NAME: &'static str = "landing.landing.addByTemplate";
    const REQUIRED: &'static [&'static str] = &["siteId", "code"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = i64;
    type Error = AddByTemplateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `landing.landing.addByTemplate`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddByTemplateFields(rt::Params);

impl AddByTemplateFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
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

    /// `ID`: `integer`.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("ID", value))
    }

    /// `FOLDER_ID`: `integer`.
    #[inline]
    pub fn folder_id(self, value: i64) -> Self {
        Self(self.0.int("FOLDER_ID", value))
    }

    /// `SITE_TYPE`: `string`. Values: `PAGE`, `STORE`, `SMN`, `KNOWLEDGE`, `GROUP`, `MAINPAGE`.
    #[inline]
    pub fn site_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SITE_TYPE", value.into()))
    }

    /// `PREPARE_BLOCKS`: `boolean`.
    #[inline]
    pub fn prepare_blocks(self, value: bool) -> Self {
        Self(self.0.flag("PREPARE_BLOCKS", value))
    }

    /// `PREPARE_BLOCKS_DATA`: `object`.
    ///
    /// See [`AddByTemplateFieldsPrepareBlocksDataEntry`].
    #[inline]
    pub fn prepare_blocks_data(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("PREPARE_BLOCKS_DATA", value.into()))
    }

    /// `ADD_IN_MENU`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn add_in_menu(self, value: bool) -> Self {
        Self(self.0.yes_no("ADD_IN_MENU", value))
    }

    /// `BLOCK_ID`: `integer`.
    #[inline]
    pub fn block_id(self, value: i64) -> Self {
        Self(self.0.int("BLOCK_ID", value))
    }

    /// `MENU_CODE`: `string`.
    #[inline]
    pub fn menu_code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("MENU_CODE", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddByTemplateFields> for rt::Params {
    #[inline]
    fn from(object: AddByTemplateFields) -> Self {
        object.0
    }
}

/// Keys of `fields.PREPARE_BLOCKS_DATA.<block_code_from_template>` of `landing.landing.addByTemplate`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddByTemplateFieldsPrepareBlocksDataEntry(rt::Params);

impl AddByTemplateFieldsPrepareBlocksDataEntry {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ACTION`: `string`. Values: `changeComponentParams`.
    #[inline]
    pub fn action(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ACTION", value.into()))
    }

    /// `PARAMS`: `object`.
    #[inline]
    pub fn params(self, value: AddByTemplateFieldsPrepareBlocksDataEntryParams) -> Self {
        Self(self.0.object("PARAMS", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddByTemplateFieldsPrepareBlocksDataEntry> for rt::Params {
    #[inline]
    fn from(object: AddByTemplateFieldsPrepareBlocksDataEntry) -> Self {
        object.0
    }
}

impl From<AddByTemplateFieldsPrepareBlocksDataEntry> for rt::Value {
    #[inline]
    fn from(object: AddByTemplateFieldsPrepareBlocksDataEntry) -> Self {
        object.0.into_value()
    }
}

/// Keys of `fields.PREPARE_BLOCKS_DATA.<block_code_from_template>.PARAMS` of
/// `landing.landing.addByTemplate`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddByTemplateFieldsPrepareBlocksDataEntryParams(rt::Params);

impl AddByTemplateFieldsPrepareBlocksDataEntryParams {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `IBLOCK_ID`.
    #[inline]
    pub fn iblock_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("IBLOCK_ID", value.into()))
    }

    /// `SECTION_ID`.
    #[inline]
    pub fn section_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("SECTION_ID", value.into()))
    }

    /// `ELEMENT_ID`.
    #[inline]
    pub fn element_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ELEMENT_ID", value.into()))
    }

    /// `REQUISITE`.
    #[inline]
    pub fn requisite(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("REQUISITE", value.into()))
    }

    /// `BANK_REQUISITE`.
    #[inline]
    pub fn bank_requisite(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("BANK_REQUISITE", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddByTemplateFieldsPrepareBlocksDataEntryParams> for rt::Params {
    #[inline]
    fn from(object: AddByTemplateFieldsPrepareBlocksDataEntryParams) -> Self {
        object.0
    }
}

/// What can go wrong in `landing.landing.addByTemplate`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddByTemplateError {
    /// `MISSING_PARAMS`: HTTP 400.
    MissingParams,
    /// `SITE_ERROR`: `Site not found or access denied` (HTTP 400).
    SiteError,
    /// `LANDING_ERROR`: HTTP 400.
    LandingError,
    /// `ACCESS_DENIED`: HTTP 400.
    AccessDenied,
    /// `FOLDER_NOT_FOUND`: HTTP 400.
    FolderNotFound,
    /// `WRONG_DATA`: HTTP 400.
    WrongData,
    /// `SLASH_IS_NOT_ALLOWED`: HTTP 400.
    SlashIsNotAllowed,
    /// `CANT_BE_EMPTY`: HTTP 400.
    CantBeEmpty,
    /// `WRONG_CODE_FORMAT`: HTTP 400.
    WrongCodeFormat,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddByTemplateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("MISSING_PARAMS", "", Self::MissingParams),
        ("SITE_ERROR", "", Self::SiteError),
        ("LANDING_ERROR", "", Self::LandingError),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("FOLDER_NOT_FOUND", "", Self::FolderNotFound),
        ("WRONG_DATA", "", Self::WrongData),
        ("SLASH_IS_NOT_ALLOWED", "", Self::SlashIsNotAllowed),
        ("CANT_BE_EMPTY", "", Self::CantBeEmpty),
        ("WRONG_CODE_FORMAT", "", Self::WrongCodeFormat),
    ];
    const OTHER: Self = Self::Other;
}

/// Add Block to Page: `landing.landing.addblock`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-add-block.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Addblock(rt::Params);

impl Addblock {
    /// A request with its required parameters:
    ///
    /// - `lid`: `integer`.
    /// - `fields`: `object`.
    #[inline]
    pub fn new(lid: i64, fields: AddblockFields) -> Self {
        Self(rt::Params::new().int("lid", lid).object("fields", fields.into()))
    }

    /// `scope`: `string`. Values: `KNOWLEDGE`, `GROUP`, `MAINPAGE`.
    #[inline]
    pub fn scope(self, value: impl Into<String>) -> Self {
        Self(self.0.text("scope", value.into()))
    }

    /// `preventHistory`: `boolean`. Default: `false`.
    #[inline]
    pub fn prevent_history(self, value: bool) -> Self {
        Self(self.0.flag("preventHistory", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Addblock {
    const NAME: &'static str = "landing.landing.addblock";
    const REQUIRED: &'static [&'static str] = &["lid", "fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = rt::Either<AddblockOutput, i64>;
    type Error = AddblockError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `landing.landing.addblock`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddblockFields(rt::Params);

impl AddblockFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `CODE`: `string`. Required.
    #[inline]
    pub fn code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CODE", value.into()))
    }

    /// `AFTER_ID`: `integer`.
    #[inline]
    pub fn after_id(self, value: i64) -> Self {
        Self(self.0.int("AFTER_ID", value))
    }

    /// `ACTIVE`: `string`. Default: `Y`. Values: `Y`, `N`.
    #[inline]
    pub fn active(self, value: bool) -> Self {
        Self(self.0.yes_no("ACTIVE", value))
    }

    /// `CONTENT`: `string`.
    #[inline]
    pub fn content(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CONTENT", value.into()))
    }

    /// `RETURN_CONTENT`: `string`. Values: `Y` or others.
    #[inline]
    pub fn return_content(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RETURN_CONTENT", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddblockFields> for rt::Params {
    #[inline]
    fn from(object: AddblockFields) -> Self {
        object.0
    }
}

/// Keys of `result` of `landing.landing.addblock`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddblockOutput {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `sections`: `string`.
    pub sections: Option<String>,
    /// `active`: `boolean`.
    pub active: Option<bool>,
    /// `access`: `string`.
    pub access: Option<String>,
    /// `anchor`: `string`.
    pub anchor: Option<String>,
    /// `php`: `boolean`.
    pub php: Option<bool>,
    /// `designed`: `boolean`.
    pub designed: Option<bool>,
    /// `repoId`: `integer`.
    pub repo_id: Option<i64>,
    /// `content`: `string`.
    pub content: Option<String>,
    /// `content_ext`: `string`.
    pub content_ext: Option<String>,
    /// `css`: `array`.
    pub css: Option<Vec<rt::Value>>,
    /// `js`: `array`.
    pub js: Option<Vec<rt::Value>>,
    /// `assetStrings`: `array`.
    pub asset_strings: Option<Vec<rt::Value>>,
    /// `lang`: `array | object`.
    pub lang: Option<rt::Value>,
    /// `manifest`: `object`.
    pub manifest: Option<AddblockOutputManifest>,
    /// `dynamicParams`: `array`.
    pub dynamic_params: Option<Vec<rt::Value>>,
    /// `requiredUserAction`: `array`.
    pub required_user_action: Option<Vec<rt::Value>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for AddblockOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("AddblockOutput", self, f)
    }
}

impl rt::Object for AddblockOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.text("sections", &mut self.sections);
        f.flag("active", &mut self.active);
        f.text("access", &mut self.access);
        f.text("anchor", &mut self.anchor);
        f.flag("php", &mut self.php);
        f.flag("designed", &mut self.designed);
        f.int("repoId", &mut self.repo_id);
        f.text("content", &mut self.content);
        f.text("content_ext", &mut self.content_ext);
        f.field("css", &mut self.css);
        f.field("js", &mut self.js);
        f.field("assetStrings", &mut self.asset_strings);
        f.value("lang", &mut self.lang);
        f.field("manifest", &mut self.manifest);
        f.field("dynamicParams", &mut self.dynamic_params);
        f.field("requiredUserAction", &mut self.required_user_action);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.manifest` of `landing.landing.addblock`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddblockOutputManifest {
    /// `requiredUserAction`: `array`.
    pub required_user_action: Option<Vec<rt::Value>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for AddblockOutputManifest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("AddblockOutputManifest", self, f)
    }
}

impl rt::Object for AddblockOutputManifest {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("requiredUserAction", &mut self.required_user_action);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `landing.landing.addblock`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddblockError {
    /// `MISSING_PARAMS`: HTTP 400.
    MissingParams,
    /// `LANDING_NOT_EXIST`: HTTP 400.
    LandingNotExist,
    /// `ACCESS_DENIED`: HTTP 400.
    AccessDenied,
    /// `BLOCK_CANT_BE_ADDED`: `Cannot add block because it is not intended for this type of page.` (HTTP
    /// 400).
    BlockCantBeAdded,
    /// `BLOCK_WRONG_VERSION`: HTTP 400.
    BlockWrongVersion,
    /// `BLOCK_NOT_FOUND`: HTTP 400.
    BlockNotFound,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddblockError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("MISSING_PARAMS", "", Self::MissingParams),
        ("LANDING_NOT_EXIST", "", Self::LandingNotExist),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("BLOCK_CANT_BE_ADDED", "", Self::BlockCantBeAdded),
        ("BLOCK_WRONG_VERSION", "", Self::BlockWrongVersion),
        ("BLOCK_NOT_FOUND", "", Self::BlockNotFound),
    ];
    const OTHER: Self = Self::Other;
}

/// Copy Page: `landing.landing.copy`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-copy.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct CopyCall(rt::Params);

impl CopyCall {
    /// A request with its required parameters:
    ///
    /// - `lid`: `integer`.
    #[inline]
    pub fn new(lid: i64) -> Self {
        Self(rt::Params::new().int("lid", lid))
    }

    /// `scope`: `string`. Values: `KNOWLEDGE`, `GROUP`, `MAINPAGE`.
    #[inline]
    pub fn scope(self, value: impl Into<String>) -> Self {
        Self(self.0.text("scope", value.into()))
    }

    /// `toSiteId`: `integer`. Default: `0`.
    #[inline]
    pub fn to_site_id(self, value: i64) -> Self {
        Self(self.0.int("toSiteId", value))
    }

    /// `toFolderId`: `integer`. Default: `0`.
    #[inline]
    pub fn to_folder_id(self, value: i64) -> Self {
        Self(self.0.int("toFolderId", value))
    }

    /// `skipSystem`: `boolean`. Default: `false`.
    #[inline]
    pub fn skip_system(self, value: bool) -> Self {
        Self(self.0.flag("skipSystem", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for CopyCall {
    const NAME: &'static str = "landing.landing.copy";
    const REQUIRED: &'static [&'static str] = &["lid"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = i64;
    type Error = CopyCallError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `landing.landing.copy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CopyCallError {
    /// `LANDING_NOT_EXIST`: `Landing not found` (HTTP 400).
    LandingNotExist,
    /// `SITE_NOT_FOUND`: HTTP 400.
    SiteNotFound,
    /// `ACCESS_DENIED`: HTTP 400.
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for CopyCallError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("LANDING_NOT_EXIST", "", Self::LandingNotExist),
        ("SITE_NOT_FOUND", "", Self::SiteNotFound),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Copy Block to Page: `landing.landing.copyblock`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-copy-block.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Copyblock(rt::Params);

impl Copyblock {
    /// A request in which nothing is set yet. Required: `lid`, `block`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `scope`: `string`. Values: `KNOWLEDGE`, `GROUP`, `MAINPAGE`.
    #[inline]
    pub fn scope(self, value: impl Into<String>) -> Self {
        Self(self.0.text("scope", value.into()))
    }

    /// `lid`: `integer`. Required.
    #[inline]
    pub fn lid(self, value: i64) -> Self {
        Self(self.0.int("lid", value))
    }

    /// `block`: `integer`. Required.
    #[inline]
    pub fn block(self, value: i64) -> Self {
        Self(self.0.int("block", value))
    }

    /// `params`: `object`.
    #[inline]
    pub fn params(self, value: CopyblockParams) -> Self {
        Self(self.0.object("params", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Copyblock {
    const NAME: &'static str = "landing.landing.copyblock";
    const REQUIRED: &'static [&'static str] = &["lid", "block"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = rt::Either<CopyblockOutput, i64>;
    type Error = CopyblockError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `params` of `landing.landing.copyblock`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct CopyblockParams(rt::Params);

impl CopyblockParams {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `AFTER_ID`: `integer`.
    #[inline]
    pub fn after_id(self, value: i64) -> Self {
        Self(self.0.int("AFTER_ID", value))
    }

    /// `RETURN_CONTENT`: `string`. Values: `Y` or others.
    #[inline]
    pub fn return_content(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RETURN_CONTENT", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<CopyblockParams> for rt::Params {
    #[inline]
    fn from(object: CopyblockParams) -> Self {
        object.0
    }
}

/// Keys of `result` of `landing.landing.copyblock`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyblockOutput {
    /// `result`: `boolean`.
    pub result: Option<bool>,
    /// `content`: `object`.
    pub content: Option<CopyblockOutputContent>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for CopyblockOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("CopyblockOutput", self, f)
    }
}

impl rt::Object for CopyblockOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.flag("result", &mut self.result);
        f.field("content", &mut self.content);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.content` of `landing.landing.copyblock`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyblockOutputContent {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `sections`: `string`.
    pub sections: Option<String>,
    /// `active`: `boolean`.
    pub active: Option<bool>,
    /// `access`: `string`. Values: `A`, `D`, `V`, `W`, `X`.
    pub access: Option<String>,
    /// `anchor`: `string`.
    pub anchor: Option<String>,
    /// `php`: `boolean`.
    pub php: Option<bool>,
    /// `designed`: `boolean`.
    pub designed: Option<bool>,
    /// `repoId`: `integer`.
    pub repo_id: Option<i64>,
    /// `content`: `string`.
    pub content: Option<String>,
    /// `content_ext`: `string`.
    pub content_ext: Option<String>,
    /// `css`: `array`.
    pub css: Option<Vec<rt::Value>>,
    /// `js`: `array`.
    pub js: Option<Vec<rt::Value>>,
    /// `assetStrings`: `array`.
    pub asset_strings: Option<Vec<rt::Value>>,
    /// `lang`: `array | object`.
    pub lang: Option<rt::Value>,
    /// `manifest`: `object`.
    pub manifest: Option<CopyblockOutputContentManifest>,
    /// `dynamicParams`: `array`.
    pub dynamic_params: Option<Vec<rt::Value>>,
    /// `requiredUserAction`: `array`.
    pub required_user_action: Option<Vec<rt::Value>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for CopyblockOutputContent {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("CopyblockOutputContent", self, f)
    }
}

impl rt::Object for CopyblockOutputContent {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.text("sections", &mut self.sections);
        f.flag("active", &mut self.active);
        f.text("access", &mut self.access);
        f.text("anchor", &mut self.anchor);
        f.flag("php", &mut self.php);
        f.flag("designed", &mut self.designed);
        f.int("repoId", &mut self.repo_id);
        f.text("content", &mut self.content);
        f.text("content_ext", &mut self.content_ext);
        f.field("css", &mut self.css);
        f.field("js", &mut self.js);
        f.field("assetStrings", &mut self.asset_strings);
        f.value("lang", &mut self.lang);
        f.field("manifest", &mut self.manifest);
        f.field("dynamicParams", &mut self.dynamic_params);
        f.field("requiredUserAction", &mut self.required_user_action);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.content.manifest` of `landing.landing.copyblock`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyblockOutputContentManifest {
    /// `block`: `object`. Seen in examples only.
    pub block: Option<CopyblockOutputContentManifestBlock>,
    /// `timestamp`: `integer`. Seen in examples only.
    pub timestamp: Option<i64>,
    /// `namespace`: `string`. Seen in examples only.
    pub namespace: Option<String>,
    /// `code`: `string`. Seen in examples only.
    pub code: Option<String>,
    /// `preview`: `string`. Seen in examples only.
    pub preview: Option<String>,
    /// `requiredUserAction`: `array`.
    pub required_user_action: Option<Vec<rt::Value>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for CopyblockOutputContentManifest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("CopyblockOutputContentManifest", self, f)
    }
}

impl rt::Object for CopyblockOutputContentManifest {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("block", &mut self.block);
        f.int("timestamp", &mut self.timestamp);
        f.text("namespace", &mut self.namespace);
        f.text("code", &mut self.code);
        f.text("preview", &mut self.preview);
        f.field("requiredUserAction", &mut self.required_user_action);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.content.manifest.block` of `landing.landing.copyblock`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyblockOutputContentManifestBlock {
    /// `name`: `string`. Seen in examples only.
    pub name: Option<String>,
    /// `section`: `string[]`. Seen in examples only.
    pub section: Option<Vec<String>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for CopyblockOutputContentManifestBlock {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("CopyblockOutputContentManifestBlock", self, f)
    }
}

impl rt::Object for CopyblockOutputContentManifestBlock {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("name", &mut self.name);
        f.field("section", &mut self.section);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `landing.landing.copyblock`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CopyblockError {
    /// `MISSING_PARAMS`: HTTP 400.
    MissingParams,
    /// `LANDING_NOT_EXIST`: HTTP 400.
    LandingNotExist,
    /// `ACCESS_DENIED`: HTTP 400.
    AccessDenied,
    /// `BLOCK_NOT_FOUND`: `Block not found in the landing` (HTTP 400).
    BlockNotFound,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for CopyblockError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("MISSING_PARAMS", "", Self::MissingParams),
        ("LANDING_NOT_EXIST", "", Self::LandingNotExist),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("BLOCK_NOT_FOUND", "", Self::BlockNotFound),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete Page: `landing.landing.delete`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-delete.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Delete(rt::Params);

impl Delete {
    /// A request with its required parameters:
    ///
    /// - `lid`: `integer`.
    #[inline]
    pub fn new(lid: i64) -> Self {
        Self(rt::Params::new().int("lid", lid))
    }

    /// `scope`: `string`. Values: `KNOWLEDGE`, `GROUP`, `MAINPAGE`.
    #[inline]
    pub fn scope(self, value: impl Into<String>) -> Self {
        Self(self.0.text("scope", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Delete {
    const NAME: &'static str = "landing.landing.delete";
    const REQUIRED: &'static [&'static str] = &["lid"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `landing.landing.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `MISSING_PARAMS`: HTTP 400.
    MissingParams,
    /// `LANDING_NOT_EXIST`: HTTP 400.
    LandingNotExist,
    /// `ACCESS_DENIED`: `Access to delete the page is denied.` (HTTP 400).
    AccessDenied,
    /// `LANDING_IS_LOCK`: HTTP 400.
    LandingIsLock,
    /// `TYPE_ERROR`: HTTP 400.
    TypeError,
    /// `SYSTEM_ERROR`: HTTP 400.
    SystemError,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("MISSING_PARAMS", "", Self::MissingParams),
        ("LANDING_NOT_EXIST", "", Self::LandingNotExist),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("LANDING_IS_LOCK", "", Self::LandingIsLock),
        ("TYPE_ERROR", "", Self::TypeError),
        ("SYSTEM_ERROR", "", Self::SystemError),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete Block from Page: `landing.landing.deleteblock`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-delete-block.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Deleteblock(rt::Params);

impl Deleteblock {
    /// A request in which nothing is set yet. Required: `lid`, `block`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `scope`: `string`. Values: `KNOWLEDGE`, `GROUP`, `MAINPAGE`.
    #[inline]
    pub fn scope(self, value: impl Into<String>) -> Self {
        Self(self.0.text("scope", value.into()))
    }

    /// `lid`: `integer`. Required.
    #[inline]
    pub fn lid(self, value: i64) -> Self {
        Self(self.0.int("lid", value))
    }

    /// `block`: `integer`. Required.
    #[inline]
    pub fn block(self, value: i64) -> Self {
        Self(self.0.int("block", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Deleteblock {
    const NAME: &'static str = "landing.landing.deleteblock";
    const REQUIRED: &'static [&'static str] = &["lid", "block"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DeleteblockError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `landing.landing.deleteblock`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteblockError {
    /// `MISSING_PARAMS`: HTTP 400.
    MissingParams,
    /// `LANDING_NOT_EXIST`: HTTP 400.
    LandingNotExist,
    /// `ACCESS_DENIED`: HTTP 400.
    AccessDenied,
    /// `BLOCK_NOT_FOUND`: `Block not found in the landing` (HTTP 400).
    BlockNotFound,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteblockError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("MISSING_PARAMS", "", Self::MissingParams),
        ("LANDING_NOT_EXIST", "", Self::LandingNotExist),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("BLOCK_NOT_FOUND", "", Self::BlockNotFound),
    ];
    const OTHER: Self = Self::Other;
}

/// Move Block Down: `landing.landing.downblock`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-down-block.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Downblock(rt::Params);

impl Downblock {
    /// A request in which nothing is set yet. Required: `lid`, `block`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `scope`: `string`. Values: `KNOWLEDGE`, `GROUP`, `MAINPAGE`.
    #[inline]
    pub fn scope(self, value: impl Into<String>) -> Self {
        Self(self.0.text("scope", value.into()))
    }

    /// `lid`: `integer`. Required.
    #[inline]
    pub fn lid(self, value: i64) -> Self {
        Self(self.0.int("lid", value))
    }

    /// `block`: `integer`. Required.
    #[inline]
    pub fn block(self, value: i64) -> Self {
        Self(self.0.int("block", value))
    }

    /// `preventHistory`: `boolean`. Default: `false`.
    #[inline]
    pub fn prevent_history(self, value: bool) -> Self {
        Self(self.0.flag("preventHistory", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Downblock {
    const NAME: &'static str = "landing.landing.downblock";
    const REQUIRED: &'static [&'static str] = &["lid", "block"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DownblockError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `landing.landing.downblock`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DownblockError {
    /// `MISSING_PARAMS`: HTTP 400.
    MissingParams,
    /// `LANDING_NOT_EXIST`: HTTP 400.
    LandingNotExist,
    /// `ACCESS_DENIED`: HTTP 400.
    AccessDenied,
    /// `BLOCK_NOT_FOUND`: HTTP 400.
    BlockNotFound,
    /// `BLOCK_WRONG_SORT`: `Out of sort range or block not found` (HTTP 400).
    BlockWrongSort,
    /// `TYPE_ERROR`: HTTP 400.
    TypeError,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DownblockError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("MISSING_PARAMS", "", Self::MissingParams),
        ("LANDING_NOT_EXIST", "", Self::LandingNotExist),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("BLOCK_NOT_FOUND", "", Self::BlockNotFound),
        ("BLOCK_WRONG_SORT", "", Self::BlockWrongSort),
        ("TYPE_ERROR", "", Self::TypeError),
    ];
    const OTHER: Self = Self::Other;
}

/// Save to the list of blocks: `landing.landing.favoriteBlock`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-favorite-block.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct FavoriteBlock(rt::Params);

impl FavoriteBlock {
    /// A request in which nothing is set yet. Required: `lid`, `block`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `scope`: `string`. Values: `KNOWLEDGE`, `GROUP`, `MAINPAGE`.
    #[inline]
    pub fn scope(self, value: impl Into<String>) -> Self {
        Self(self.0.text("scope", value.into()))
    }

    /// `lid`: `integer`. Required.
    #[inline]
    pub fn lid(self, value: i64) -> Self {
        Self(self.0.int("lid", value))
    }

    /// `block`: `integer`. Required.
    #[inline]
    pub fn block(self, value: i64) -> Self {
        Self(self.0.int("block", value))
    }

    /// `meta`: `object`.
    #[inline]
    pub fn meta(self, value: FavoriteBlockMeta) -> Self {
        Self(self.0.object("meta", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for FavoriteBlock {
    const NAME: &'static str = "landing.landing.favoriteBlock";
    const REQUIRED: &'static [&'static str] = &["lid", "block"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = i64;
    type Error = FavoriteBlockError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `meta` of `landing.landing.favoriteBlock`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct FavoriteBlockMeta(rt::Params);

impl FavoriteBlockMeta {
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

    /// `section`: `array | string`.
    #[inline]
    pub fn section(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("section", value.into()))
    }

    /// `preview`: `integer`. Default: `0`.
    #[inline]
    pub fn preview(self, value: i64) -> Self {
        Self(self.0.int("preview", value))
    }

    /// `tpl_code`: `string`.
    #[inline]
    pub fn tpl_code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("tpl_code", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<FavoriteBlockMeta> for rt::Params {
    #[inline]
    fn from(object: FavoriteBlockMeta) -> Self {
        object.0
    }
}

/// What can go wrong in `landing.landing.favoriteBlock`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum FavoriteBlockError {
    /// `MISSING_PARAMS`: HTTP 400.
    MissingParams,
    /// `TYPE_ERROR`: HTTP 400.
    TypeError,
    /// `LANDING_NOT_EXIST`: HTTP 400.
    LandingNotExist,
    /// `BLOCK_NOT_FOUND`: `Block not found in the landing` (HTTP 400).
    BlockNotFound,
    /// `BLOCK_CANT_BE_ADDED`: HTTP 400.
    BlockCantBeAdded,
    /// `BLOCK_WRONG_VERSION`: HTTP 400.
    BlockWrongVersion,
    /// `ACCESS_DENIED`: HTTP 400.
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for FavoriteBlockError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("MISSING_PARAMS", "", Self::MissingParams),
        ("TYPE_ERROR", "", Self::TypeError),
        ("LANDING_NOT_EXIST", "", Self::LandingNotExist),
        ("BLOCK_NOT_FOUND", "", Self::BlockNotFound),
        ("BLOCK_CANT_BE_ADDED", "", Self::BlockCantBeAdded),
        ("BLOCK_WRONG_VERSION", "", Self::BlockWrongVersion),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Get a List of Pages: `landing.landing.getList`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-get-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct GetList(rt::Params);

impl GetList {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `scope`: `string`. Values: `KNOWLEDGE`, `GROUP`, `MAINPAGE`.
    #[inline]
    pub fn scope(self, value: impl Into<String>) -> Self {
        Self(self.0.text("scope", value.into()))
    }

    /// `params`: `object`.
    #[inline]
    pub fn params(self, value: GetListParams) -> Self {
        Self(self.0.object("params", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for GetList {
    const NAME: &'static str = "landing.landing.getList";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<GetListOutput>;
    type Error = GetListError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `params` of `landing.landing.getList`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct GetListParams(rt::Params);

impl GetListParams {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `select`: `string[]`. Default: `["*"]`.
    #[inline]
    pub fn select(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.texts("select", value))
    }

    /// `filter`: `object`.
    ///
    /// See [`GetListParamsFilter`].
    #[inline]
    pub fn filter(self, value: impl Into<rt::Filter>) -> Self {
        Self(self.0.filter("filter", value))
    }

    /// `order`: `object`.
    #[inline]
    pub fn order(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("order", value.into()))
    }

    /// `group`: `array`.
    #[inline]
    pub fn group(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("group", value.into()))
    }

    /// `limit`: `integer`.
    #[inline]
    pub fn limit(self, value: i64) -> Self {
        Self(self.0.int("limit", value))
    }

    /// `offset`: `integer`.
    #[inline]
    pub fn offset(self, value: i64) -> Self {
        Self(self.0.int("offset", value))
    }

    /// `get_preview`: `boolean | integer`.
    #[inline]
    pub fn get_preview(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("get_preview", value.into()))
    }

    /// `get_urls`: `boolean | integer`.
    #[inline]
    pub fn get_urls(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("get_urls", value.into()))
    }

    /// `check_area`: `boolean | integer`.
    #[inline]
    pub fn check_area(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("check_area", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<GetListParams> for rt::Params {
    #[inline]
    fn from(object: GetListParams) -> Self {
        object.0
    }
}

/// Keys of `params.filter` of `landing.landing.getList`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct GetListParamsFilter(rt::Params);

impl GetListParamsFilter {
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

    /// `TITLE`: `string`.
    #[inline]
    pub fn title(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("TITLE", value.into()))
    }

    /// `CODE`: `string`.
    #[inline]
    pub fn code(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("CODE", value.into()))
    }

    /// `SITE_ID`: `integer`.
    #[inline]
    pub fn site_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("SITE_ID", value.into()))
    }

    /// `FOLDER_ID`: `integer`.
    #[inline]
    pub fn folder_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("FOLDER_ID", value.into()))
    }

    /// `TPL_ID`: `integer`.
    #[inline]
    pub fn tpl_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("TPL_ID", value.into()))
    }

    /// `ACTIVE`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn active(self, value: bool) -> Self {
        Self(self.0.yes_no("ACTIVE", value))
    }

    /// `DELETED`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn deleted(self, value: bool) -> Self {
        Self(self.0.yes_no("DELETED", value))
    }

    /// `DESCRIPTION`: `string`.
    #[inline]
    pub fn description(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("DESCRIPTION", value.into()))
    }

    /// `XML_ID`: `string`.
    #[inline]
    pub fn xml_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("XML_ID", value.into()))
    }

    /// `SITEMAP`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn sitemap(self, value: bool) -> Self {
        Self(self.0.yes_no("SITEMAP", value))
    }

    /// `FOLDER`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn folder(self, value: bool) -> Self {
        Self(self.0.yes_no("FOLDER", value))
    }

    /// `RULE`: `string`.
    #[inline]
    pub fn rule(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("RULE", value.into()))
    }

    /// `CREATED_BY_ID`: `integer`.
    #[inline]
    pub fn created_by_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("CREATED_BY_ID", value.into()))
    }

    /// `MODIFIED_BY_ID`: `integer`.
    #[inline]
    pub fn modified_by_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("MODIFIED_BY_ID", value.into()))
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

    /// `DATE_PUBLIC`: `datetime | null`.
    #[inline]
    pub fn date_public(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("DATE_PUBLIC", value.into()))
    }

    /// Any other condition by its key on the wire: an operator and a field, as in `>=ID`.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<GetListParamsFilter> for rt::Params {
    #[inline]
    fn from(object: GetListParamsFilter) -> Self {
        object.0
    }
}

impl From<GetListParamsFilter> for rt::Filter {
    #[inline]
    fn from(object: GetListParamsFilter) -> Self {
        object.0.into()
    }
}

/// Keys of `result` of `landing.landing.getList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListOutput {
    /// `DOMAIN_ID`: `string | null`.
    pub domain_id: Option<String>,
    /// `PUBLIC_URL`: `string | null`.
    pub public_url: Option<rt::Link>,
    /// `PREVIEW`: `string | null`.
    pub preview: Option<String>,
    /// `IS_AREA`: `boolean`.
    pub is_area: Option<bool>,
    /// `ID`: `integer`. In examples: `string`. Seen in examples only.
    pub id: Option<i64>,
    /// `TITLE`: `string`. Seen in examples only.
    pub title: Option<String>,
    /// `SITE_ID`: `integer`. In examples: `string`. Seen in examples only.
    pub site_id: Option<i64>,
    /// `DATE_MODIFY`: `string`. Seen in examples only.
    pub date_modify: Option<String>,
    /// What no field has taken, such as `<field>` (`string | null`).
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetListOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetListOutput", self, f)
    }
}

impl rt::Object for GetListOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("DOMAIN_ID", &mut self.domain_id);
        f.link("PUBLIC_URL", &mut self.public_url);
        f.text("PREVIEW", &mut self.preview);
        f.flag("IS_AREA", &mut self.is_area);
        f.int("ID", &mut self.id);
        f.text("TITLE", &mut self.title);
        f.int("SITE_ID", &mut self.site_id);
        f.text("DATE_MODIFY", &mut self.date_modify);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `landing.landing.getList`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetListError {
    /// `ACCESS_DENIED`: `Access denied` (HTTP 400).
    AccessDenied,
    /// `TYPE_ERROR`: HTTP 400.
    TypeError,
    /// `SYSTEM_ERROR`: HTTP 400.
    SystemError,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("TYPE_ERROR", "", Self::TypeError),
        ("SYSTEM_ERROR", "", Self::SystemError),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Additional Fields of the Page: `landing.landing.getadditionalfields`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-get-additional-fields.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Getadditionalfields(rt::Params);

impl Getadditionalfields {
    /// A request with its required parameters:
    ///
    /// - `lid`: `integer`.
    #[inline]
    pub fn new(lid: i64) -> Self {
        Self(rt::Params::new().int("lid", lid))
    }

    /// `scope`: `string`. Values: `KNOWLEDGE`, `GROUP`, `MAINPAGE`.
    #[inline]
    pub fn scope(self, value: impl Into<String>) -> Self {
        Self(self.0.text("scope", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Getadditionalfields {
    const NAME: &'static str = "landing.landing.getadditionalfields";
    const REQUIRED: &'static [&'static str] = &["lid"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = rt::Map;
    type Error = GetadditionalfieldsError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `landing.landing.getadditionalfields`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetadditionalfieldsError {
    /// `MISSING_PARAMS`: HTTP 400.
    MissingParams,
    /// `LANDING_NOT_EXIST`: `Landing not found` (HTTP 400).
    LandingNotExist,
    /// `ACCESS_DENIED`: HTTP 400.
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetadditionalfieldsError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("MISSING_PARAMS", "", Self::MissingParams),
        ("LANDING_NOT_EXIST", "", Self::LandingNotExist),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Get the URL of the Preview: `landing.landing.getpreview`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-get-preview.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Getpreview(rt::Params);

impl Getpreview {
    /// A request with its required parameters:
    ///
    /// - `lid`: `integer`.
    #[inline]
    pub fn new(lid: i64) -> Self {
        Self(rt::Params::new().int("lid", lid))
    }

    /// `scope`: `string`. Values: `KNOWLEDGE`, `GROUP`, `MAINPAGE`.
    #[inline]
    pub fn scope(self, value: impl Into<String>) -> Self {
        Self(self.0.text("scope", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Getpreview {
    const NAME: &'static str = "landing.landing.getpreview";
    const REQUIRED: &'static [&'static str] = &["lid"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = String;
    type Error = GetpreviewError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `landing.landing.getpreview`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetpreviewError {
    /// `MISSING_PARAMS`: HTTP 400.
    MissingParams,
    /// `LANDING_NOT_EXIST`: `Landing not found` (HTTP 400).
    LandingNotExist,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetpreviewError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("MISSING_PARAMS", "", Self::MissingParams),
        ("LANDING_NOT_EXIST", "", Self::LandingNotExist),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Public URL of the Page: `landing.landing.getpublicurl`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-get-public-url.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Getpublicurl(rt::Params);

impl Getpublicurl {
    /// A request with its required parameters:
    ///
    /// - `lid`: `integer`.
    #[inline]
    pub fn new(lid: i64) -> Self {
        Self(rt::Params::new().int("lid", lid))
    }

    /// `scope`: `string`. Values: `KNOWLEDGE`, `GROUP`, `MAINPAGE`.
    #[inline]
    pub fn scope(self, value: impl Into<String>) -> Self {
        Self(self.0.text("scope", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Getpublicurl {
    const NAME: &'static str = "landing.landing.getpublicurl";
    const REQUIRED: &'static [&'static str] = &["lid"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = String;
    type Error = GetpublicurlError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `landing.landing.getpublicurl`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetpublicurlError {
    /// `MISSING_PARAMS`: HTTP 400.
    MissingParams,
    /// `LANDING_NOT_EXIST`: `Landing not found` (HTTP 400).
    LandingNotExist,
    /// `ACCESS_DENIED`: HTTP 400.
    AccessDenied,
    /// `TYPE_ERROR`: HTTP 400.
    TypeError,
    /// `SYSTEM_ERROR`: HTTP 400.
    SystemError,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetpublicurlError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("MISSING_PARAMS", "", Self::MissingParams),
        ("LANDING_NOT_EXIST", "", Self::LandingNotExist),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("TYPE_ERROR", "", Self::TypeError),
        ("SYSTEM_ERROR", "", Self::SystemError),
    ];
    const OTHER: Self = Self::Other;
}

/// Hide Block on Page: `landing.landing.hideblock`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-hide-block.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Hideblock(rt::Params);

impl Hideblock {
    /// A request in which nothing is set yet. Required: `lid`, `block`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `scope`: `string`. Values: `KNOWLEDGE`, `GROUP`, `MAINPAGE`.
    #[inline]
    pub fn scope(self, value: impl Into<String>) -> Self {
        Self(self.0.text("scope", value.into()))
    }

    /// `lid`: `integer`. Required.
    #[inline]
    pub fn lid(self, value: i64) -> Self {
        Self(self.0.int("lid", value))
    }

    /// `block`: `integer`. Required.
    #[inline]
    pub fn block(self, value: i64) -> Self {
        Self(self.0.int("block", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Hideblock {
    const NAME: &'static str = "landing.landing.hideblock";
    const REQUIRED: &'static [&'static str] = &["lid", "block"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = HideblockError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `landing.landing.hideblock`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum HideblockError {
    /// `MISSING_PARAMS`: HTTP 400.
    MissingParams,
    /// `LANDING_NOT_EXIST`: HTTP 400.
    LandingNotExist,
    /// `ACCESS_DENIED`: HTTP 400.
    AccessDenied,
    /// `BLOCK_NOT_FOUND`: `Block not found in the landing` (HTTP 400).
    BlockNotFound,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for HideblockError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("MISSING_PARAMS", "", Self::MissingParams),
        ("LANDING_NOT_EXIST", "", Self::LandingNotExist),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("BLOCK_NOT_FOUND", "", Self::BlockNotFound),
    ];
    const OTHER: Self = Self::Other;
}

/// Mark Page as Deleted: `landing.landing.markDelete`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-mark-delete.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct MarkDelete(rt::Params);

impl MarkDelete {
    /// A request with its required parameters:
    ///
    /// - `lid`: `integer`.
    #[inline]
    pub fn new(lid: i64) -> Self {
        Self(rt::Params::new().int("lid", lid))
    }

    /// `scope`: `string`. Values: `KNOWLEDGE`, `GROUP`, `MAINPAGE`.
    #[inline]
    pub fn scope(self, value: impl Into<String>) -> Self {
        Self(self.0.text("scope", value.into()))
    }

    /// `mark`: `boolean`. Default: `true`.
    #[inline]
    pub fn mark(self, value: bool) -> Self {
        Self(self.0.flag("mark", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for MarkDelete {
    const NAME: &'static str = "landing.landing.markDelete";
    const REQUIRED: &'static [&'static str] = &["lid"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = i64;
    type Error = MarkDeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `landing.landing.markDelete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MarkDeleteError {
    /// `MISSING_PARAMS`: HTTP 400.
    MissingParams,
    /// `ACCESS_DENIED`: `Access to delete the page is denied.` (HTTP 400).
    AccessDenied,
    /// `CANT_DELETE_MAIN`: HTTP 400.
    CantDeleteMain,
    /// `UNABLE_DELETE_INCLUDE`: HTTP 400.
    UnableDeleteInclude,
    /// `TYPE_ERROR`: HTTP 400.
    TypeError,
    /// `SYSTEM_ERROR`: HTTP 400.
    SystemError,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for MarkDeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("MISSING_PARAMS", "", Self::MissingParams),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("CANT_DELETE_MAIN", "", Self::CantDeleteMain),
        ("UNABLE_DELETE_INCLUDE", "", Self::UnableDeleteInclude),
        ("TYPE_ERROR", "", Self::TypeError),
        ("SYSTEM_ERROR", "", Self::SystemError),
    ];
    const OTHER: Self = Self::Other;
}

/// Restore Page from Recycle Bin: `landing.landing.markUnDelete`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-mark-undelete.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct MarkUnDelete(rt::Params);

impl MarkUnDelete {
    /// A request with its required parameters:
    ///
    /// - `lid`: `integer`.
    #[inline]
    pub fn new(lid: i64) -> Self {
        Self(rt::Params::new().int("lid", lid))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for MarkUnDelete {
    const NAME: &'static str = "landing.landing.markUnDelete";
    const REQUIRED: &'static [&'static str] = &["lid"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = i64;
    type Error = MarkUnDeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `landing.landing.markUnDelete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MarkUnDeleteError {
    /// `MISSING_PARAMS`: HTTP 400.
    MissingParams,
    /// `ACCESS_DENIED`: `Access to delete the page is denied.` (HTTP 400).
    AccessDenied,
    /// `TYPE_ERROR`: HTTP 400.
    TypeError,
    /// `SYSTEM_ERROR`: HTTP 400.
    SystemError,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for MarkUnDeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("MISSING_PARAMS", "", Self::MissingParams),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("TYPE_ERROR", "", Self::TypeError),
        ("SYSTEM_ERROR", "", Self::SystemError),
    ];
    const OTHER: Self = Self::Other;
}

/// Mark a Block as Deleted: `landing.landing.markdeletedblock`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-mark-deleted-block.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Markdeletedblock(rt::Params);

impl Markdeletedblock {
    /// A request in which nothing is set yet. Required: `lid`, `block`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `scope`: `string`. Values: `KNOWLEDGE`, `GROUP`, `MAINPAGE`.
    #[inline]
    pub fn scope(self, value: impl Into<String>) -> Self {
        Self(self.0.text("scope", value.into()))
    }

    /// `lid`: `integer`. Required.
    #[inline]
    pub fn lid(self, value: i64) -> Self {
        Self(self.0.int("lid", value))
    }

    /// `block`: `integer`. Required.
    #[inline]
    pub fn block(self, value: i64) -> Self {
        Self(self.0.int("block", value))
    }

    /// `mark`: `boolean`. Default: `true`.
    #[inline]
    pub fn mark(self, value: bool) -> Self {
        Self(self.0.flag("mark", value))
    }

    /// `preventHistory`: `boolean`. Default: `false`.
    #[inline]
    pub fn prevent_history(self, value: bool) -> Self {
        Self(self.0.flag("preventHistory", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Markdeletedblock {
    const NAME: &'static str = "landing.landing.markdeletedblock";
    const REQUIRED: &'static [&'static str] = &["lid", "block"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = MarkdeletedblockError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `landing.landing.markdeletedblock`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MarkdeletedblockError {
    /// `MISSING_PARAMS`: HTTP 400.
    MissingParams,
    /// `LANDING_NOT_EXIST`: HTTP 400.
    LandingNotExist,
    /// `ACCESS_DENIED`: HTTP 400.
    AccessDenied,
    /// `BLOCK_NOT_FOUND`: `Block not found in the landing` (HTTP 400).
    BlockNotFound,
    /// `TYPE_ERROR`: HTTP 400.
    TypeError,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for MarkdeletedblockError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("MISSING_PARAMS", "", Self::MissingParams),
        ("LANDING_NOT_EXIST", "", Self::LandingNotExist),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("BLOCK_NOT_FOUND", "", Self::BlockNotFound),
        ("TYPE_ERROR", "", Self::TypeError),
    ];
    const OTHER: Self = Self::Other;
}

/// Remove the deletion mark from the block: `landing.landing.markundeletedblock`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-mark-undeleted-block.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Markundeletedblock(rt::Params);

impl Markundeletedblock {
    /// A request in which nothing is set yet. Required: `lid`, `block`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `scope`: `string`. Values: `KNOWLEDGE`, `GROUP`, `MAINPAGE`.
    #[inline]
    pub fn scope(self, value: impl Into<String>) -> Self {
        Self(self.0.text("scope", value.into()))
    }

    /// `lid`: `integer`. Required.
    #[inline]
    pub fn lid(self, value: i64) -> Self {
        Self(self.0.int("lid", value))
    }

    /// `block`: `integer`. Required.
    #[inline]
    pub fn block(self, value: i64) -> Self {
        Self(self.0.int("block", value))
    }

    /// `preventHistory`: `boolean`. Default: `false`.
    #[inline]
    pub fn prevent_history(self, value: bool) -> Self {
        Self(self.0.flag("preventHistory", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Markundeletedblock {
    const NAME: &'static str = "landing.landing.markundeletedblock";
    const REQUIRED: &'static [&'static str] = &["lid", "block"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = MarkundeletedblockError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `landing.landing.markundeletedblock`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MarkundeletedblockError {
    /// `MISSING_PARAMS`: HTTP 400.
    MissingParams,
    /// `LANDING_NOT_EXIST`: HTTP 400.
    LandingNotExist,
    /// `ACCESS_DENIED`: HTTP 400.
    AccessDenied,
    /// `BLOCK_NOT_FOUND`: `Block not found in the landing` (HTTP 400).
    BlockNotFound,
    /// `TYPE_ERROR`: HTTP 400.
    TypeError,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for MarkundeletedblockError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("MISSING_PARAMS", "", Self::MissingParams),
        ("LANDING_NOT_EXIST", "", Self::LandingNotExist),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("BLOCK_NOT_FOUND", "", Self::BlockNotFound),
        ("TYPE_ERROR", "", Self::TypeError),
    ];
    const OTHER: Self = Self::Other;
}

/// Move Page: `landing.landing.move`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-move.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Move(rt::Params);

impl Move {
    /// A request with its required parameters:
    ///
    /// - `lid`: `integer`.
    #[inline]
    pub fn new(lid: i64) -> Self {
        Self(rt::Params::new().int("lid", lid))
    }

    /// `scope`: `string`. Values: `KNOWLEDGE`, `GROUP`, `MAINPAGE`.
    #[inline]
    pub fn scope(self, value: impl Into<String>) -> Self {
        Self(self.0.text("scope", value.into()))
    }

    /// `toSiteId`: `integer`. Default: `0`.
    #[inline]
    pub fn to_site_id(self, value: i64) -> Self {
        Self(self.0.int("toSiteId", value))
    }

    /// `toFolderId`: `integer`. Default: `0`.
    #[inline]
    pub fn to_folder_id(self, value: i64) -> Self {
        Self(self.0.int("toFolderId", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Move {
    const NAME: &'static str = "landing.landing.move";
    const REQUIRED: &'static [&'static str] = &["lid"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = MoveError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `landing.landing.move`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MoveError {
    /// `MISSING_PARAMS`: HTTP 400.
    MissingParams,
    /// `LANDING_NOT_EXIST`: HTTP 400.
    LandingNotExist,
    /// `ACCESS_DENIED`: HTTP 400.
    AccessDenied,
    /// `DELETE_ACCESS_DENIED`: HTTP 400.
    DeleteAccessDenied,
    /// `FOLDER_NOT_FOUND`: `Folder not found` (HTTP 400).
    FolderNotFound,
    /// `TYPE_ERROR`: HTTP 400.
    TypeError,
    /// `SYSTEM_ERROR`: HTTP 400.
    SystemError,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for MoveError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("MISSING_PARAMS", "", Self::MissingParams),
        ("LANDING_NOT_EXIST", "", Self::LandingNotExist),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("DELETE_ACCESS_DENIED", "", Self::DeleteAccessDenied),
        ("FOLDER_NOT_FOUND", "", Self::FolderNotFound),
        ("TYPE_ERROR", "", Self::TypeError),
        ("SYSTEM_ERROR", "", Self::SystemError),
    ];
    const OTHER: Self = Self::Other;
}

/// Move Block to Page: `landing.landing.moveblock`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-move-block.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Moveblock(rt::Params);

impl Moveblock {
    /// A request in which nothing is set yet. Required: `lid`, `block`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `scope`: `string`. Values: `KNOWLEDGE`, `GROUP`, `MAINPAGE`.
    #[inline]
    pub fn scope(self, value: impl Into<String>) -> Self {
        Self(self.0.text("scope", value.into()))
    }

    /// `lid`: `integer`. Required.
    #[inline]
    pub fn lid(self, value: i64) -> Self {
        Self(self.0.int("lid", value))
    }

    /// `block`: `integer`. Required.
    #[inline]
    pub fn block(self, value: i64) -> Self {
        Self(self.0.int("block", value))
    }

    /// `params`: `object`.
    #[inline]
    pub fn params(self, value: MoveblockParams) -> Self {
        Self(self.0.object("params", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Moveblock {
    const NAME: &'static str = "landing.landing.moveblock";
    const REQUIRED: &'static [&'static str] = &["lid", "block"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = rt::Either<MoveblockOutput, i64>;
    type Error = MoveblockError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `params` of `landing.landing.moveblock`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct MoveblockParams(rt::Params);

impl MoveblockParams {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `AFTER_ID`: `integer`. Default: `0`.
    #[inline]
    pub fn after_id(self, value: i64) -> Self {
        Self(self.0.int("AFTER_ID", value))
    }

    /// `RETURN_CONTENT`: `string`. Values: `Y` or others.
    #[inline]
    pub fn return_content(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RETURN_CONTENT", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<MoveblockParams> for rt::Params {
    #[inline]
    fn from(object: MoveblockParams) -> Self {
        object.0
    }
}

/// Keys of `result` of `landing.landing.moveblock`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveblockOutput {
    /// `result`: `boolean`.
    pub result: Option<bool>,
    /// `content`: `object`.
    pub content: Option<MoveblockOutputContent>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for MoveblockOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("MoveblockOutput", self, f)
    }
}

impl rt::Object for MoveblockOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.flag("result", &mut self.result);
        f.field("content", &mut self.content);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.content` of `landing.landing.moveblock`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveblockOutputContent {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `sections`: `string`.
    pub sections: Option<String>,
    /// `active`: `boolean`.
    pub active: Option<bool>,
    /// `access`: `string`. Values: `A`, `D`, `V`, `W`, `X`.
    pub access: Option<String>,
    /// `anchor`: `string`.
    pub anchor: Option<String>,
    /// `php`: `boolean`.
    pub php: Option<bool>,
    /// `designed`: `boolean`.
    pub designed: Option<bool>,
    /// `repoId`: `integer`.
    pub repo_id: Option<i64>,
    /// `content`: `string`.
    pub content: Option<String>,
    /// `content_ext`: `string`.
    pub content_ext: Option<String>,
    /// `css`: `array`.
    pub css: Option<Vec<rt::Value>>,
    /// `js`: `array`.
    pub js: Option<Vec<rt::Value>>,
    /// `assetStrings`: `array`.
    pub asset_strings: Option<Vec<rt::Value>>,
    /// `lang`: `array | object`.
    pub lang: Option<rt::Value>,
    /// `manifest`: `object`.
    pub manifest: Option<MoveblockOutputContentManifest>,
    /// `dynamicParams`: `array`.
    pub dynamic_params: Option<Vec<rt::Value>>,
    /// `requiredUserAction`: `array`.
    pub required_user_action: Option<Vec<rt::Value>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for MoveblockOutputContent {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("MoveblockOutputContent", self, f)
    }
}

impl rt::Object for MoveblockOutputContent {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.text("sections", &mut self.sections);
        f.flag("active", &mut self.active);
        f.text("access", &mut self.access);
        f.text("anchor", &mut self.anchor);
        f.flag("php", &mut self.php);
        f.flag("designed", &mut self.designed);
        f.int("repoId", &mut self.repo_id);
        f.text("content", &mut self.content);
        f.text("content_ext", &mut self.content_ext);
        f.field("css", &mut self.css);
        f.field("js", &mut self.js);
        f.field("assetStrings", &mut self.asset_strings);
        f.value("lang", &mut self.lang);
        f.field("manifest", &mut self.manifest);
        f.field("dynamicParams", &mut self.dynamic_params);
        f.field("requiredUserAction", &mut self.required_user_action);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.content.manifest` of `landing.landing.moveblock`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveblockOutputContentManifest {
    /// `block`: `object`. Seen in examples only.
    pub block: Option<MoveblockOutputContentManifestBlock>,
    /// `timestamp`: `integer`. Seen in examples only.
    pub timestamp: Option<i64>,
    /// `namespace`: `string`. Seen in examples only.
    pub namespace: Option<String>,
    /// `code`: `string`. Seen in examples only.
    pub code: Option<String>,
    /// `preview`: `string`. Seen in examples only.
    pub preview: Option<String>,
    /// `requiredUserAction`: `array`.
    pub required_user_action: Option<Vec<rt::Value>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for MoveblockOutputContentManifest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("MoveblockOutputContentManifest", self, f)
    }
}

impl rt::Object for MoveblockOutputContentManifest {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("block", &mut self.block);
        f.int("timestamp", &mut self.timestamp);
        f.text("namespace", &mut self.namespace);
        f.text("code", &mut self.code);
        f.text("preview", &mut self.preview);
        f.field("requiredUserAction", &mut self.required_user_action);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.content.manifest.block` of `landing.landing.moveblock`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveblockOutputContentManifestBlock {
    /// `name`: `string`. Seen in examples only.
    pub name: Option<String>,
    /// `type`: `string[]`. Seen in examples only.
    pub r#type: Option<Vec<String>>,
    /// `section`: `string[]`. Seen in examples only.
    pub section: Option<Vec<String>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for MoveblockOutputContentManifestBlock {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("MoveblockOutputContentManifestBlock", self, f)
    }
}

impl rt::Object for MoveblockOutputContentManifestBlock {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("name", &mut self.name);
        f.field("type", &mut self.r#type);
        f.field("section", &mut self.section);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `landing.landing.moveblock`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MoveblockError {
    /// `MISSING_PARAMS`: HTTP 400.
    MissingParams,
    /// `LANDING_NOT_EXIST`: HTTP 400.
    LandingNotExist,
    /// `ACCESS_DENIED`: HTTP 400.
    AccessDenied,
    /// `BLOCK_NOT_FOUND`: `Block not found in the landing` (HTTP 400).
    BlockNotFound,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for MoveblockError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("MISSING_PARAMS", "", Self::MissingParams),
        ("LANDING_NOT_EXIST", "", Self::LandingNotExist),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("BLOCK_NOT_FOUND", "", Self::BlockNotFound),
    ];
    const OTHER: Self = Self::Other;
}

/// Publish the page: `landing.landing.publication`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-publication.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Publication(rt::Params);

impl Publication {
    /// A request with its required parameters:
    ///
    /// - `lid`: `integer`.
    #[inline]
    pub fn new(lid: i64) -> Self {
        Self(rt::Params::new().int("lid", lid))
    }

    /// `scope`: `string`. Values: `KNOWLEDGE`, `GROUP`, `MAINPAGE`.
    #[inline]
    pub fn scope(self, value: impl Into<String>) -> Self {
        Self(self.0.text("scope", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Publication {
    const NAME: &'static str = "landing.landing.publication";
    const REQUIRED: &'static [&'static str] = &["lid"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = PublicationError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `landing.landing.publication`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PublicationError {
    /// `MISSING_PARAMS`: HTTP 400.
    MissingParams,
    /// `LANDING_NOT_EXIST`: `Landing not found` (HTTP 400).
    LandingNotExist,
    /// `PUBLIC_PAGE_REACHED`: HTTP 400.
    PublicPageReached,
    /// `LANDING_PAYMENT_FAILED`: HTTP 400.
    LandingPaymentFailed,
    /// `LANDING_PAYMENT_FAILED_BLOCK`: HTTP 400.
    LandingPaymentFailedBlock,
    /// `PUBLIC_SITE_REACHED`: HTTP 400.
    PublicSiteReached,
    /// `PUBLIC_SITE_REACHED_FREE`: HTTP 400.
    PublicSiteReachedFree,
    /// `PUBLIC_HTML_DISALLOWED[...]`: HTTP 400.
    PublicHtmlDisallowed,
    /// `PHONE_NOT_CONFIRMED`: HTTP 400.
    PhoneNotConfirmed,
    /// `EMAIL_NOT_CONFIRMED`: HTTP 400.
    EmailNotConfirmed,
    /// `URLCHECKER_FAIL`: HTTP 400.
    UrlcheckerFail,
    /// `LICENSE_EXPIRED`: HTTP 400.
    LicenseExpired,
    /// `TYPE_ERROR`: HTTP 400.
    TypeError,
    /// `SYSTEM_ERROR`: HTTP 400.
    SystemError,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for PublicationError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("MISSING_PARAMS", "", Self::MissingParams),
        ("LANDING_NOT_EXIST", "", Self::LandingNotExist),
        ("PUBLIC_PAGE_REACHED", "", Self::PublicPageReached),
        ("LANDING_PAYMENT_FAILED", "", Self::LandingPaymentFailed),
        ("LANDING_PAYMENT_FAILED_BLOCK", "", Self::LandingPaymentFailedBlock),
        ("PUBLIC_SITE_REACHED", "", Self::PublicSiteReached),
        ("PUBLIC_SITE_REACHED_FREE", "", Self::PublicSiteReachedFree),
        ("PHONE_NOT_CONFIRMED", "", Self::PhoneNotConfirmed),
        ("EMAIL_NOT_CONFIRMED", "", Self::EmailNotConfirmed),
        ("URLCHECKER_FAIL", "", Self::UrlcheckerFail),
        ("LICENSE_EXPIRED", "", Self::LicenseExpired),
        ("TYPE_ERROR", "", Self::TypeError),
        ("SYSTEM_ERROR", "", Self::SystemError),
        ("PUBLIC_HTML_DISALLOWED*", "", Self::PublicHtmlDisallowed),
    ];
    const OTHER: Self = Self::Other;
}

/// Remove Blocks and Clear Image File Bindings on Page: `landing.landing.removeEntities`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-remove-entities.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct RemoveEntities(rt::Params);

impl RemoveEntities {
    /// A request with its required parameters:
    ///
    /// - `lid`: `integer`.
    /// - `data`: `object`.
    #[inline]
    pub fn new(lid: i64, data: RemoveEntitiesData) -> Self {
        Self(rt::Params::new().int("lid", lid).object("data", data.into()))
    }

    /// `scope`: `string`. Values: `KNOWLEDGE`, `GROUP`, `MAINPAGE`.
    #[inline]
    pub fn scope(self, value: impl Into<String>) -> Self {
        Self(self.0.text("scope", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for RemoveEntities {
    const NAME: &'static str = "landing.landing.removeEntities";
    const REQUIRED: &'static [&'static str] = &["lid", "data"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = RemoveEntitiesError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `data` of `landing.landing.removeEntities`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct RemoveEntitiesData(rt::Params);

impl RemoveEntitiesData {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `blocks`: `integer[]`.
    #[inline]
    pub fn blocks(self, value: impl IntoIterator<Item = i64>) -> Self {
        Self(self.0.ints("blocks", value))
    }

    /// `images`: `object[]`.
    #[inline]
    pub fn images(
        self,
        value: impl IntoIterator<Item = RemoveEntitiesDataImages>,
    ) -> Self {
        Self(self.0.objects("images", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<RemoveEntitiesData> for rt::Params {
    #[inline]
    fn from(object: RemoveEntitiesData) -> Self {
        object.0
    }
}

/// Keys of `data.images` of `landing.landing.removeEntities`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct RemoveEntitiesDataImages(rt::Params);

impl RemoveEntitiesDataImages {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `block`: `integer`. Required.
    #[inline]
    pub fn block(self, value: i64) -> Self {
        Self(self.0.int("block", value))
    }

    /// `image`: `integer`. Required.
    #[inline]
    pub fn image(self, value: i64) -> Self {
        Self(self.0.int("image", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<RemoveEntitiesDataImages> for rt::Params {
    #[inline]
    fn from(object: RemoveEntitiesDataImages) -> Self {
        object.0
    }
}

/// What can go wrong in `landing.landing.removeEntities`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RemoveEntitiesError {
    /// `MISSING_PARAMS`: HTTP 400.
    MissingParams,
    /// `LANDING_NOT_EXIST`: `Landing not found` (HTTP 400).
    LandingNotExist,
    /// `TYPE_ERROR`: HTTP 400.
    TypeError,
    /// `SYSTEM_ERROR`: HTTP 400.
    SystemError,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for RemoveEntitiesError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("MISSING_PARAMS", "", Self::MissingParams),
        ("LANDING_NOT_EXIST", "", Self::LandingNotExist),
        ("TYPE_ERROR", "", Self::TypeError),
        ("SYSTEM_ERROR", "", Self::SystemError),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Page ID by Public URL: `landing.landing.resolveIdByPublicUrl`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-resolve-id-by-public-url.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct ResolveIdByPublicUrl(rt::Params);

impl ResolveIdByPublicUrl {
    /// A request with its required parameters:
    ///
    /// - `landingUrl`: `string`.
    /// - `siteId`: `integer`.
    #[inline]
    pub fn new(landing_url: impl Into<String>, site_id: i64) -> Self {
        Self(
            rt::Params::new()
                .text("landingUrl", landing_url.into())
                .int("siteId", site_id),
        )
    }

    /// `scope`: `string`. Values: `KNOWLEDGE`, `GROUP`, `MAINPAGE`.
    #[inline]
    pub fn scope(self, value: impl Into<String>) -> Self {
        Self(self.0.text("scope", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for ResolveIdByPublicUrl {
    const NAME: &'static str = "landing.landing.resolveIdByPublicUrl";
    const REQUIRED: &'static [&'static str] = &["landingUrl", "siteId"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Option<i64>;
    type Error = ResolveIdByPublicUrlError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `landing.landing.resolveIdByPublicUrl`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ResolveIdByPublicUrlError {
    /// `MISSING_PARAMS`: `Not enough call parameters, missing: landingUrl, siteId` (HTTP 400).
    MissingParams,
    /// `ACCESS_DENIED`: HTTP 400.
    AccessDenied,
    /// `TYPE_ERROR`: HTTP 400.
    TypeError,
    /// `SYSTEM_ERROR`: HTTP 400.
    SystemError,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ResolveIdByPublicUrlError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("MISSING_PARAMS", "", Self::MissingParams),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("TYPE_ERROR", "", Self::TypeError),
        ("SYSTEM_ERROR", "", Self::SystemError),
    ];
    const OTHER: Self = Self::Other;
}

/// Show Block on Page: `landing.landing.showblock`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-show-block.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Showblock(rt::Params);

impl Showblock {
    /// A request in which nothing is set yet. Required: `lid`, `block`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `scope`: `string`. Values: `KNOWLEDGE`, `GROUP`, `MAINPAGE`.
    #[inline]
    pub fn scope(self, value: impl Into<String>) -> Self {
        Self(self.0.text("scope", value.into()))
    }

    /// `lid`: `integer`. Required.
    #[inline]
    pub fn lid(self, value: i64) -> Self {
        Self(self.0.int("lid", value))
    }

    /// `block`: `integer`. Required.
    #[inline]
    pub fn block(self, value: i64) -> Self {
        Self(self.0.int("block", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Showblock {
    const NAME: &'static str = "landing.landing.showblock";
    const REQUIRED: &'static [&'static str] = &["lid", "block"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = ShowblockError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `landing.landing.showblock`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ShowblockError {
    /// `MISSING_PARAMS`: HTTP 400.
    MissingParams,
    /// `LANDING_NOT_EXIST`: HTTP 400.
    LandingNotExist,
    /// `ACCESS_DENIED`: HTTP 400.
    AccessDenied,
    /// `BLOCK_NOT_FOUND`: `Block not found in the landing` (HTTP 400).
    BlockNotFound,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ShowblockError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("MISSING_PARAMS", "", Self::MissingParams),
        ("LANDING_NOT_EXIST", "", Self::LandingNotExist),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("BLOCK_NOT_FOUND", "", Self::BlockNotFound),
    ];
    const OTHER: Self = Self::Other;
}

/// Remove from the saved list of blocks: `landing.landing.unFavoriteBlock`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-unfavorite-block.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct UnFavoriteBlock(rt::Params);

impl UnFavoriteBlock {
    /// A request with its required parameters:
    ///
    /// - `blockId`: `integer`.
    #[inline]
    pub fn new(block_id: i64) -> Self {
        Self(rt::Params::new().int("blockId", block_id))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for UnFavoriteBlock {
    const NAME: &'static str = "landing.landing.unFavoriteBlock";
    const REQUIRED: &'static [&'static str] = &["blockId"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = UnFavoriteBlockError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `landing.landing.unFavoriteBlock`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UnFavoriteBlockError {
    /// `MISSING_PARAMS`: HTTP 400.
    MissingParams,
    /// `TYPE_ERROR`: HTTP 400.
    TypeError,
    /// `BLOCK_NOT_FOUND`: HTTP 400.
    BlockNotFound,
    /// `ACCESS_DENIED`: `Operation is forbidden` (HTTP 400).
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UnFavoriteBlockError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("MISSING_PARAMS", "", Self::MissingParams),
        ("TYPE_ERROR", "", Self::TypeError),
        ("BLOCK_NOT_FOUND", "", Self::BlockNotFound),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Unpublishing a Page: `landing.landing.unpublic`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-unpublic.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Unpublic(rt::Params);

impl Unpublic {
    /// A request with its required parameters:
    ///
    /// - `lid`: `integer`.
    #[inline]
    pub fn new(lid: i64) -> Self {
        Self(rt::Params::new().int("lid", lid))
    }

    /// `scope`: `string`. Values: `KNOWLEDGE`, `GROUP`, `MAINPAGE`.
    #[inline]
    pub fn scope(self, value: impl Into<String>) -> Self {
        Self(self.0.text("scope", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Unpublic {
    const NAME: &'static str = "landing.landing.unpublic";
    const REQUIRED: &'static [&'static str] = &["lid"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = UnpublicError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `landing.landing.unpublic`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UnpublicError {
    /// `MISSING_PARAMS`: HTTP 400.
    MissingParams,
    /// `LANDING_NOT_EXIST`: HTTP 400.
    LandingNotExist,
    /// `ACCESS_DENIED`: `Publishing access to the page is denied.` (HTTP 400).
    AccessDenied,
    /// `TYPE_ERROR`: HTTP 400.
    TypeError,
    /// `SYSTEM_ERROR`: HTTP 400.
    SystemError,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UnpublicError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("MISSING_PARAMS", "", Self::MissingParams),
        ("LANDING_NOT_EXIST", "", Self::LandingNotExist),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("TYPE_ERROR", "", Self::TypeError),
        ("SYSTEM_ERROR", "", Self::SystemError),
    ];
    const OTHER: Self = Self::Other;
}

/// Move Block Up: `landing.landing.upblock`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-up-block.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Upblock(rt::Params);

impl Upblock {
    /// A request in which nothing is set yet. Required: `lid`, `block`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `scope`: `string`. Values: `KNOWLEDGE`, `GROUP`, `MAINPAGE`.
    #[inline]
    pub fn scope(self, value: impl Into<String>) -> Self {
        Self(self.0.text("scope", value.into()))
    }

    /// `lid`: `integer`. Required.
    #[inline]
    pub fn lid(self, value: i64) -> Self {
        Self(self.0.int("lid", value))
    }

    /// `block`: `integer`. Required.
    #[inline]
    pub fn block(self, value: i64) -> Self {
        Self(self.0.int("block", value))
    }

    /// `preventHistory`: `boolean`. Default: `false`.
    #[inline]
    pub fn prevent_history(self, value: bool) -> Self {
        Self(self.0.flag("preventHistory", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Upblock {
    const NAME: &'static str = "landing.landing.upblock";
    const REQUIRED: &'static [&'static str] = &["lid", "block"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = UpblockError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `landing.landing.upblock`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpblockError {
    /// `MISSING_PARAMS`: HTTP 400.
    MissingParams,
    /// `LANDING_NOT_EXIST`: HTTP 400.
    LandingNotExist,
    /// `ACCESS_DENIED`: HTTP 400.
    AccessDenied,
    /// `BLOCK_NOT_FOUND`: HTTP 400.
    BlockNotFound,
    /// `BLOCK_WRONG_SORT`: `Out of sorting bounds or block not found` (HTTP 400).
    BlockWrongSort,
    /// `TYPE_ERROR`: HTTP 400.
    TypeError,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpblockError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("MISSING_PARAMS", "", Self::MissingParams),
        ("LANDING_NOT_EXIST", "", Self::LandingNotExist),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("BLOCK_NOT_FOUND", "", Self::BlockNotFound),
        ("BLOCK_WRONG_SORT", "", Self::BlockWrongSort),
        ("TYPE_ERROR", "", Self::TypeError),
    ];
    const OTHER: Self = Self::Other;
}

/// Update Page: `landing.landing.update`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-update.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Update(rt::Params);

impl Update {
    /// A request with its required parameters:
    ///
    /// - `lid`: `integer`.
    /// - `fields`: `object`.
    #[inline]
    pub fn new(lid: i64, fields: UpdateFields) -> Self {
        Self(rt::Params::new().int("lid", lid).object("fields", fields.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Update {
    const NAME: &'static str = "landing.landing.update";
    const REQUIRED: &'static [&'static str] = &["lid", "fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `landing.landing.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFields(rt::Params);

impl UpdateFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `TITLE`: `string`.
    #[inline]
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TITLE", value.into()))
    }

    /// `CODE`: `string`.
    #[inline]
    pub fn code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CODE", value.into()))
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

    /// `SITE_ID`: `integer`.
    #[inline]
    pub fn site_id(self, value: i64) -> Self {
        Self(self.0.int("SITE_ID", value))
    }

    /// `SITEMAP`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn sitemap(self, value: bool) -> Self {
        Self(self.0.yes_no("SITEMAP", value))
    }

    /// `FOLDER`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn folder(self, value: bool) -> Self {
        Self(self.0.yes_no("FOLDER", value))
    }

    /// `FOLDER_ID`: `integer`.
    #[inline]
    pub fn folder_id(self, value: i64) -> Self {
        Self(self.0.int("FOLDER_ID", value))
    }

    /// `TPL_ID`: `integer`.
    #[inline]
    pub fn tpl_id(self, value: i64) -> Self {
        Self(self.0.int("TPL_ID", value))
    }

    /// `DELETED`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn deleted(self, value: bool) -> Self {
        Self(self.0.yes_no("DELETED", value))
    }

    /// `DATE_PUBLIC`: `string`.
    #[inline]
    pub fn date_public(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DATE_PUBLIC", value.into()))
    }

    /// `ADDITIONAL_FIELDS`: `object`.
    #[inline]
    pub fn additional_fields(
        self,
        value: crate::types::PageAdditionalFieldsInput,
    ) -> Self {
        Self(self.0.object("ADDITIONAL_FIELDS", value.into()))
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

/// What can go wrong in `landing.landing.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `MISSING_PARAMS`: `Not enough call parameters, missing: lid` (HTTP 400).
    MissingParams,
    /// `ACCESS_DENIED`: HTTP 400.
    AccessDenied,
    /// `SITE_NOT_FOUND`: HTTP 400.
    SiteNotFound,
    /// `FOLDER_NOT_FOUND`: HTTP 400.
    FolderNotFound,
    /// `SLASH_IS_NOT_ALLOWED`: HTTP 400.
    SlashIsNotAllowed,
    /// `CANT_BE_EMPTY`: HTTP 400.
    CantBeEmpty,
    /// `WRONG_CODE_FORMAT`: HTTP 400.
    WrongCodeFormat,
    /// `CANT_DELETE_MAIN`: HTTP 400.
    CantDeleteMain,
    /// `TYPE_ERROR`: HTTP 400.
    TypeError,
    /// `SYSTEM_ERROR`: HTTP 400.
    SystemError,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("MISSING_PARAMS", "", Self::MissingParams),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("SITE_NOT_FOUND", "", Self::SiteNotFound),
        ("FOLDER_NOT_FOUND", "", Self::FolderNotFound),
        ("SLASH_IS_NOT_ALLOWED", "", Self::SlashIsNotAllowed),
        ("CANT_BE_EMPTY", "", Self::CantBeEmpty),
        ("WRONG_CODE_FORMAT", "", Self::WrongCodeFormat),
        ("CANT_DELETE_MAIN", "", Self::CantDeleteMain),
        ("TYPE_ERROR", "", Self::TypeError),
        ("SYSTEM_ERROR", "", Self::SystemError),
    ];
    const OTHER: Self = Self::Other;
}
