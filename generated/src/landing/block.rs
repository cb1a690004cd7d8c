// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `landing.block.*`.

use bitrix24_runtime as rt;

/// Add Card to Block: `landing.block.addcard`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-add-card.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Addcard(rt::Params);

impl Addcard {
    /// A request in which nothing is set yet. Required: `lid`, `block`, `selector`, `content`.
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

    /// `selector`: `string`. Required.
    #[inline]
    pub fn selector(self, value: impl Into<String>) -> Self {
        Self(self.0.text("selector", value.into()))
    }

    /// `content`: `string`. Required.
    #[inline]
    pub fn content(self, value: impl Into<String>) -> Self {
        Self(self.0.text("content", value.into()))
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

impl rt::Method for Addcard {
    const NAME: &'static str = "landing.block.addcard";
    const REQUIRED: &'static [&'static str] = &["lid", "block", "selector", "content"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = AddcardError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `landing.block.addcard`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddcardError {
    /// `MISSING_PARAMS`: HTTP 400.
    MissingParams,
    /// `LANDING_NOT_EXIST`: HTTP 400.
    LandingNotExist,
    /// `ACCESS_DENIED`: HTTP 400.
    AccessDenied,
    /// `BLOCK_NOT_FOUND`: HTTP 400.
    BlockNotFound,
    /// `CARD_NOT_FOUND`: `Card not found in the block` (HTTP 400).
    CardNotFound,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddcardError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("MISSING_PARAMS", "", Self::MissingParams),
        ("LANDING_NOT_EXIST", "", Self::LandingNotExist),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("BLOCK_NOT_FOUND", "", Self::BlockNotFound),
        ("CARD_NOT_FOUND", "", Self::CardNotFound),
    ];
    const OTHER: Self = Self::Other;
}

/// Change the Anchor of the Block: `landing.block.changeAnchor`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-change-anchor.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct ChangeAnchor(rt::Params);

impl ChangeAnchor {
    /// A request in which nothing is set yet. Required: `lid`, `block`, `data`.
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

    /// `data`: `string`. Required.
    #[inline]
    pub fn data(self, value: impl Into<String>) -> Self {
        Self(self.0.text("data", value.into()))
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

impl rt::Method for ChangeAnchor {
    const NAME: &'static str = "landing.block.changeAnchor";
    const REQUIRED: &'static [&'static str] = &["lid", "block", "data"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = ChangeAnchorError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `landing.block.changeAnchor`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ChangeAnchorError {
    /// `MISSING_PARAMS`: HTTP 400.
    MissingParams,
    /// `LANDING_NOT_EXIST`: HTTP 400.
    LandingNotExist,
    /// `BLOCK_NOT_FOUND`: HTTP 400.
    BlockNotFound,
    /// `ACCESS_DENIED`: HTTP 400.
    AccessDenied,
    /// `BAD_ANCHOR`:
    /// `The anchor must start with a character from a-z and may only contain characters from "a-z", "0-9", "-", "_", ".", ":"`
    /// (HTTP 400).
    BadAnchor,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ChangeAnchorError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("MISSING_PARAMS", "", Self::MissingParams),
        ("LANDING_NOT_EXIST", "", Self::LandingNotExist),
        ("BLOCK_NOT_FOUND", "", Self::BlockNotFound),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("BAD_ANCHOR", "", Self::BadAnchor),
    ];
    const OTHER: Self = Self::Other;
}

/// Change HTML Tag of a Block Element: `landing.block.changeNodeName`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-change-node-name.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct ChangeNodeName(rt::Params);

impl ChangeNodeName {
    /// A request in which nothing is set yet. Required: `lid`, `block`, `data`.
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

    /// `data`: `object`. Required.
    #[inline]
    pub fn data(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("data", value.into()))
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

impl rt::Method for ChangeNodeName {
    const NAME: &'static str = "landing.block.changeNodeName";
    const REQUIRED: &'static [&'static str] = &["lid", "block", "data"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = ChangeNodeNameError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `landing.block.changeNodeName`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ChangeNodeNameError {
    /// `MISSING_PARAMS`: HTTP 400.
    MissingParams,
    /// `LANDING_NOT_EXIST`: HTTP 400.
    LandingNotExist,
    /// `ACCESS_DENIED`: `Operation is forbidden` (HTTP 400).
    AccessDenied,
    /// `BLOCK_NOT_FOUND`: HTTP 400.
    BlockNotFound,
    /// `NODES_NOT_FOUND`: HTTP 400.
    NodesNotFound,
    /// `TYPE_ERROR`: HTTP 400.
    TypeError,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ChangeNodeNameError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("MISSING_PARAMS", "", Self::MissingParams),
        ("LANDING_NOT_EXIST", "", Self::LandingNotExist),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("BLOCK_NOT_FOUND", "", Self::BlockNotFound),
        ("NODES_NOT_FOUND", "", Self::NodesNotFound),
        ("TYPE_ERROR", "", Self::TypeError),
    ];
    const OTHER: Self = Self::Other;
}

/// Clone Card of Block: `landing.block.clonecard`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-clone-card.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Clonecard(rt::Params);

impl Clonecard {
    /// A request in which nothing is set yet. Required: `lid`, `block`, `selector`.
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

    /// `selector`: `string`. Required.
    #[inline]
    pub fn selector(self, value: impl Into<String>) -> Self {
        Self(self.0.text("selector", value.into()))
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

impl rt::Method for Clonecard {
    const NAME: &'static str = "landing.block.clonecard";
    const REQUIRED: &'static [&'static str] = &["lid", "block", "selector"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = ClonecardError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `landing.block.clonecard`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ClonecardError {
    /// `MISSING_PARAMS`: HTTP 400.
    MissingParams,
    /// `LANDING_NOT_EXIST`: HTTP 400.
    LandingNotExist,
    /// `ACCESS_DENIED`: HTTP 400.
    AccessDenied,
    /// `BLOCK_NOT_FOUND`: HTTP 400.
    BlockNotFound,
    /// `CARD_NOT_FOUND`: `Block card not found` (HTTP 400).
    CardNotFound,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ClonecardError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("MISSING_PARAMS", "", Self::MissingParams),
        ("LANDING_NOT_EXIST", "", Self::LandingNotExist),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("BLOCK_NOT_FOUND", "", Self::BlockNotFound),
        ("CARD_NOT_FOUND", "", Self::CardNotFound),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Block Content from Repository: `landing.block.getContentFromRepository`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-content-from-repository.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct GetContentFromRepository(rt::Params);

impl GetContentFromRepository {
    /// A request with its required parameters:
    ///
    /// - `code`: `string`.
    #[inline]
    pub fn new(code: impl Into<String>) -> Self {
        Self(rt::Params::new().text("code", code.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for GetContentFromRepository {
    const NAME: &'static str = "landing.block.getContentFromRepository";
    const REQUIRED: &'static [&'static str] = &["code"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Option<String>;
    type Error = GetContentFromRepositoryError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `landing.block.getContentFromRepository`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetContentFromRepositoryError {
    /// `MISSING_PARAMS`: `Not enough call parameters, missing: code` (HTTP 400).
    MissingParams,
    /// `ACCESS_DENIED`: HTTP 400.
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetContentFromRepositoryError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("MISSING_PARAMS", "", Self::MissingParams),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Block by ID: `landing.block.getbyid`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-by-id.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Getbyid(rt::Params);

impl Getbyid {
    /// A request with its required parameters:
    ///
    /// - `block`: `integer`.
    #[inline]
    pub fn new(block: i64) -> Self {
        Self(rt::Params::new().int("block", block))
    }

    /// `scope`: `string`. Values: `KNOWLEDGE`, `GROUP`, `MAINPAGE`.
    #[inline]
    pub fn scope(self, value: impl Into<String>) -> Self {
        Self(self.0.text("scope", value.into()))
    }

    /// `params`: `object`.
    #[inline]
    pub fn params(self, value: GetbyidParams) -> Self {
        Self(self.0.object("params", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Getbyid {
    const NAME: &'static str = "landing.block.getbyid";
    const REQUIRED: &'static [&'static str] = &["block"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetbyidOutput;
    type Error = GetbyidError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `params` of `landing.block.getbyid`, `params` of `landing.block.getlist`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct GetbyidParams(rt::Params);

impl GetbyidParams {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `edit_mode`: `boolean | integer`. Default: `false`.
    #[inline]
    pub fn edit_mode(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("edit_mode", value.into()))
    }

    /// `deleted`: `boolean | integer`. Default: `false`.
    #[inline]
    pub fn deleted(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("deleted", value.into()))
    }

    /// `get_content`: `boolean | integer`. Default: `false`.
    #[inline]
    pub fn get_content(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("get_content", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<GetbyidParams> for rt::Params {
    #[inline]
    fn from(object: GetbyidParams) -> Self {
        object.0
    }
}

/// Keys of `result` of `landing.block.getbyid`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetbyidOutput {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `lid`: `integer`.
    pub lid: Option<i64>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `active`: `boolean`.
    pub active: Option<bool>,
    /// `meta`: `object`.
    pub meta: Option<GetbyidOutputMeta>,
    /// `content`: `string`.
    pub content: Option<String>,
    /// `css`: `string[]`.
    pub css: Option<Vec<String>>,
    /// `js`: `string[]`.
    pub js: Option<Vec<String>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetbyidOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetbyidOutput", self, f)
    }
}

impl rt::Object for GetbyidOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.int("lid", &mut self.lid);
        f.text("code", &mut self.code);
        f.text("name", &mut self.name);
        f.flag("active", &mut self.active);
        f.field("meta", &mut self.meta);
        f.text("content", &mut self.content);
        f.field("css", &mut self.css);
        f.field("js", &mut self.js);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.meta` of `landing.block.getbyid`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetbyidOutputMeta {
    /// `LID`: `string`.
    pub lid: Option<String>,
    /// `CREATED_BY_ID`: `string`.
    pub created_by_id: Option<String>,
    /// `DATE_CREATE`: `string`.
    pub date_create: Option<String>,
    /// `MODIFIED_BY_ID`: `string`.
    pub modified_by_id: Option<String>,
    /// `DATE_MODIFY`: `string`.
    pub date_modify: Option<String>,
    /// `SITE_TYPE`: `string`.
    pub site_type: Option<String>,
    /// `LANDING_TITLE`: `string`.
    pub landing_title: Option<String>,
    /// `LANDING_TPL_CODE`: `string`.
    pub landing_tpl_code: Option<String>,
    /// `SITE_TPL_CODE`: `string`.
    pub site_tpl_code: Option<String>,
    /// `XML_ID`: `string`.
    pub xml_id: Option<String>,
    /// `DESIGNER_MODE`: `string`.
    pub designer_mode: Option<String>,
    /// `FAVORITE_META`: `string`.
    pub favorite_meta: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetbyidOutputMeta {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetbyidOutputMeta", self, f)
    }
}

impl rt::Object for GetbyidOutputMeta {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("LID", &mut self.lid);
        f.text("CREATED_BY_ID", &mut self.created_by_id);
        f.text("DATE_CREATE", &mut self.date_create);
        f.text("MODIFIED_BY_ID", &mut self.modified_by_id);
        f.text("DATE_MODIFY", &mut self.date_modify);
        f.text("SITE_TYPE", &mut self.site_type);
        f.text("LANDING_TITLE", &mut self.landing_title);
        f.text("LANDING_TPL_CODE", &mut self.landing_tpl_code);
        f.text("SITE_TPL_CODE", &mut self.site_tpl_code);
        f.text("XML_ID", &mut self.xml_id);
        f.text("DESIGNER_MODE", &mut self.designer_mode);
        f.text("FAVORITE_META", &mut self.favorite_meta);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `landing.block.getbyid`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetbyidError {
    /// `MISSING_PARAMS`: HTTP 400.
    MissingParams,
    /// `ACCESS_DENIED`: HTTP 400.
    AccessDenied,
    /// `BLOCK_NOT_FOUND`: `Block not found` (HTTP 400).
    BlockNotFound,
    /// `TYPE_ERROR`: HTTP 400.
    TypeError,
    /// `SYSTEM_ERROR`: HTTP 400.
    SystemError,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetbyidError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("MISSING_PARAMS", "", Self::MissingParams),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("BLOCK_NOT_FOUND", "", Self::BlockNotFound),
        ("TYPE_ERROR", "", Self::TypeError),
        ("SYSTEM_ERROR", "", Self::SystemError),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Content of Block: `landing.block.getcontent`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-content.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Getcontent(rt::Params);

impl Getcontent {
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

    /// `editMode`: `boolean`. Default: `false`.
    #[inline]
    pub fn edit_mode(self, value: bool) -> Self {
        Self(self.0.flag("editMode", value))
    }

    /// `params`: `object`.
    #[inline]
    pub fn params(self, value: GetcontentParams) -> Self {
        Self(self.0.object("params", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Getcontent {
    const NAME: &'static str = "landing.block.getcontent";
    const REQUIRED: &'static [&'static str] = &["lid", "block"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetcontentOutput;
    type Error = GetcontentError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `params` of `landing.block.getcontent`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct GetcontentParams(rt::Params);

impl GetcontentParams {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `wrapper_show`: `boolean`. Default: `true`.
    #[inline]
    pub fn wrapper_show(self, value: bool) -> Self {
        Self(self.0.flag("wrapper_show", value))
    }

    /// `force_unactive`: `boolean`. Default: `false`.
    #[inline]
    pub fn force_unactive(self, value: bool) -> Self {
        Self(self.0.flag("force_unactive", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<GetcontentParams> for rt::Params {
    #[inline]
    fn from(object: GetcontentParams) -> Self {
        object.0
    }
}

/// Keys of `result` of `landing.block.getcontent`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetcontentOutput {
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
    pub manifest: Option<GetcontentOutputManifest>,
    /// `dynamicParams`: `array`.
    pub dynamic_params: Option<Vec<rt::Value>>,
    /// `requiredUserAction`: `array`.
    pub required_user_action: Option<Vec<rt::Value>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetcontentOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetcontentOutput", self, f)
    }
}

impl rt::Object for GetcontentOutput {
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

/// Keys of `result.manifest` of `landing.block.getcontent`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetcontentOutputManifest {
    /// `block`: `object`. Seen in examples only.
    pub block: Option<GetcontentOutputManifestBlock>,
    /// `cards`: `object`. Seen in examples only.
    pub cards: Option<rt::IdMap<GetcontentOutputManifestCardsEntry>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetcontentOutputManifest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetcontentOutputManifest", self, f)
    }
}

impl rt::Object for GetcontentOutputManifest {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("block", &mut self.block);
        f.field("cards", &mut self.cards);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.manifest.block` of `landing.block.getcontent`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetcontentOutputManifestBlock {
    /// `name`: `string`. Seen in examples only.
    pub name: Option<String>,
    /// `section`: `string[]`. Seen in examples only.
    pub section: Option<Vec<String>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetcontentOutputManifestBlock {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetcontentOutputManifestBlock", self, f)
    }
}

impl rt::Object for GetcontentOutputManifestBlock {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("name", &mut self.name);
        f.field("section", &mut self.section);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.manifest.cards.<key>` of `landing.block.getcontent`, `result.cards.<key>` of
/// `landing.block.getmanifestfile`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetcontentOutputManifestCardsEntry {
    /// `name`: `string`. Seen in examples only.
    pub name: Option<String>,
    /// `label`: `string[]`. Seen in examples only.
    pub label: Option<Vec<String>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetcontentOutputManifestCardsEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetcontentOutputManifestCardsEntry", self, f)
    }
}

impl rt::Object for GetcontentOutputManifestCardsEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("name", &mut self.name);
        f.field("label", &mut self.label);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `landing.block.getcontent`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetcontentError {
    /// `MISSING_PARAMS`: HTTP 400.
    MissingParams,
    /// `LANDING_NOT_EXIST`: HTTP 400.
    LandingNotExist,
    /// `ACCESS_DENIED`: HTTP 400.
    AccessDenied,
    /// `BLOCK_NOT_FOUND`: `Block not found` (HTTP 400).
    BlockNotFound,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetcontentError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("MISSING_PARAMS", "", Self::MissingParams),
        ("LANDING_NOT_EXIST", "", Self::LandingNotExist),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("BLOCK_NOT_FOUND", "", Self::BlockNotFound),
    ];
    const OTHER: Self = Self::Other;
}

/// Get the List of Page Blocks: `landing.block.getlist`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Getlist(rt::Params);

impl Getlist {
    /// A request with its required parameters:
    ///
    /// - `lid`: `integer | integer[]`.
    #[inline]
    pub fn new(lid: impl Into<rt::Value>) -> Self {
        Self(rt::Params::new().value("lid", lid.into()))
    }

    /// `scope`: `string`. Values: `KNOWLEDGE`, `GROUP`, `MAINPAGE`.
    #[inline]
    pub fn scope(self, value: impl Into<String>) -> Self {
        Self(self.0.text("scope", value.into()))
    }

    /// `params`: `object`.
    #[inline]
    pub fn params(self, value: GetbyidParams) -> Self {
        Self(self.0.object("params", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Getlist {
    const NAME: &'static str = "landing.block.getlist";
    const REQUIRED: &'static [&'static str] = &["lid"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<GetlistOutput>;
    type Error = GetlistError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `landing.block.getlist`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetlistOutput {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `lid`: `integer`.
    pub lid: Option<i64>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `active`: `boolean`.
    pub active: Option<bool>,
    /// `meta`: `object`.
    pub meta: Option<GetlistOutputMeta>,
    /// `content`: `string`.
    pub content: Option<String>,
    /// `css`: `string[]`.
    pub css: Option<Vec<String>>,
    /// `js`: `string[]`.
    pub js: Option<Vec<String>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetlistOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetlistOutput", self, f)
    }
}

impl rt::Object for GetlistOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.int("lid", &mut self.lid);
        f.text("code", &mut self.code);
        f.text("name", &mut self.name);
        f.flag("active", &mut self.active);
        f.field("meta", &mut self.meta);
        f.text("content", &mut self.content);
        f.field("css", &mut self.css);
        f.field("js", &mut self.js);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.meta` of `landing.block.getlist`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetlistOutputMeta {
    /// `LID`: `string`.
    pub lid: Option<String>,
    /// `CREATED_BY_ID`: `string`.
    pub created_by_id: Option<String>,
    /// `DATE_CREATE`: `string`.
    pub date_create: Option<String>,
    /// `MODIFIED_BY_ID`: `string`.
    pub modified_by_id: Option<String>,
    /// `DATE_MODIFY`: `string`.
    pub date_modify: Option<String>,
    /// `SITE_TYPE`: `string`.
    pub site_type: Option<String>,
    /// `LANDING_TITLE`: `string`.
    pub landing_title: Option<String>,
    /// `LANDING_TPL_CODE`: `string`.
    pub landing_tpl_code: Option<String>,
    /// `SITE_TPL_CODE`: `string`.
    pub site_tpl_code: Option<String>,
    /// `XML_ID`: `string`.
    pub xml_id: Option<String>,
    /// `FAVORITE_META`: `string`. Seen in examples only.
    pub favorite_meta: Option<String>,
    /// `DESIGNER_MODE`: `string`. Seen in examples only.
    pub designer_mode: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetlistOutputMeta {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetlistOutputMeta", self, f)
    }
}

impl rt::Object for GetlistOutputMeta {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("LID", &mut self.lid);
        f.text("CREATED_BY_ID", &mut self.created_by_id);
        f.text("DATE_CREATE", &mut self.date_create);
        f.text("MODIFIED_BY_ID", &mut self.modified_by_id);
        f.text("DATE_MODIFY", &mut self.date_modify);
        f.text("SITE_TYPE", &mut self.site_type);
        f.text("LANDING_TITLE", &mut self.landing_title);
        f.text("LANDING_TPL_CODE", &mut self.landing_tpl_code);
        f.text("SITE_TPL_CODE", &mut self.site_tpl_code);
        f.text("XML_ID", &mut self.xml_id);
        f.text("FAVORITE_META", &mut self.favorite_meta);
        f.text("DESIGNER_MODE", &mut self.designer_mode);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `landing.block.getlist`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetlistError {
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

impl rt::ErrorKind for GetlistError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("MISSING_PARAMS", "", Self::MissingParams),
        ("LANDING_NOT_EXIST", "", Self::LandingNotExist),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("TYPE_ERROR", "", Self::TypeError),
        ("SYSTEM_ERROR", "", Self::SystemError),
    ];
    const OTHER: Self = Self::Other;
}

/// Get the Manifest: `landing.block.getmanifest`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-manifest.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Getmanifest(rt::Params);

impl Getmanifest {
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
    pub fn params(self, value: GetmanifestParams) -> Self {
        Self(self.0.object("params", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Getmanifest {
    const NAME: &'static str = "landing.block.getmanifest";
    const REQUIRED: &'static [&'static str] = &["lid", "block"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetmanifestOutput;
    type Error = GetmanifestError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `params` of `landing.block.getmanifest`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct GetmanifestParams(rt::Params);

impl GetmanifestParams {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `edit_mode`: `boolean | integer`. Default: `false`.
    #[inline]
    pub fn edit_mode(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("edit_mode", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<GetmanifestParams> for rt::Params {
    #[inline]
    fn from(object: GetmanifestParams) -> Self {
        object.0
    }
}

/// Keys of `result` of `landing.block.getmanifest`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetmanifestOutput {
    /// `block`: `object`.
    pub block: Option<GetmanifestOutputBlock>,
    /// `cards`: `object`.
    pub cards: Option<rt::Map>,
    /// `nodes`: `object`.
    pub nodes: Option<rt::IdMap<GetmanifestOutputNodesEntry>>,
    /// `attrs`: `object`.
    pub attrs: Option<rt::IdMap<Vec<GetmanifestOutputAttrsEntry>>>,
    /// `menu`: `object`.
    pub menu: Option<rt::Map>,
    /// `style`: `object`.
    pub style: Option<GetmanifestOutputStyle>,
    /// `namespace`: `string`.
    pub namespace: Option<String>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `preview`: `string`.
    pub preview: Option<String>,
    /// `assets`: `object`.
    pub assets: Option<GetmanifestOutputAssets>,
    /// `timestamp`: `integer`.
    pub timestamp: Option<i64>,
    /// `callbacks`: `object`.
    pub callbacks: Option<GetmanifestOutputCallbacks>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetmanifestOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetmanifestOutput", self, f)
    }
}

impl rt::Object for GetmanifestOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("block", &mut self.block);
        f.field("cards", &mut self.cards);
        f.field("nodes", &mut self.nodes);
        f.field("attrs", &mut self.attrs);
        f.field("menu", &mut self.menu);
        f.field("style", &mut self.style);
        f.text("namespace", &mut self.namespace);
        f.text("code", &mut self.code);
        f.text("preview", &mut self.preview);
        f.field("assets", &mut self.assets);
        f.int("timestamp", &mut self.timestamp);
        f.field("callbacks", &mut self.callbacks);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.block` of `landing.block.getmanifest`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetmanifestOutputBlock {
    /// `name`: `string`.
    pub name: Option<String>,
    /// `section`: `string[]`.
    pub section: Option<Vec<String>>,
    /// `dynamic`: `boolean`.
    pub dynamic: Option<bool>,
    /// `subtype`: `string | string[]`.
    pub subtype: Option<rt::Either<Vec<String>, String>>,
    /// `attrsFormDescription`: `string`. Seen in examples only.
    pub attrs_form_description: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetmanifestOutputBlock {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetmanifestOutputBlock", self, f)
    }
}

impl rt::Object for GetmanifestOutputBlock {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("name", &mut self.name);
        f.field("section", &mut self.section);
        f.flag("dynamic", &mut self.dynamic);
        f.field("subtype", &mut self.subtype);
        f.text("attrsFormDescription", &mut self.attrs_form_description);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.nodes.<key>` of `landing.block.getmanifest`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetmanifestOutputNodesEntry {
    /// `type`: `string`. Seen in examples only.
    pub r#type: Option<String>,
    /// `code`: `string`. Seen in examples only.
    pub code: Option<String>,
    /// `handler`.
    pub handler: Option<rt::Value>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetmanifestOutputNodesEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetmanifestOutputNodesEntry", self, f)
    }
}

impl rt::Object for GetmanifestOutputNodesEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("type", &mut self.r#type);
        f.text("code", &mut self.code);
        f.value("handler", &mut self.handler);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.attrs.<key>` of `landing.block.getmanifest`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetmanifestOutputAttrsEntry {
    /// `name`: `string`. Seen in examples only.
    pub name: Option<String>,
    /// `attribute`: `string`. Seen in examples only.
    pub attribute: Option<String>,
    /// `type`: `string`. Seen in examples only.
    pub r#type: Option<String>,
    /// `hidden`: `boolean`. Seen in examples only.
    pub hidden: Option<bool>,
    /// `items`: `object[]`. Seen in examples only.
    pub items: Option<Vec<GetmanifestOutputAttrsEntryItems>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetmanifestOutputAttrsEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetmanifestOutputAttrsEntry", self, f)
    }
}

impl rt::Object for GetmanifestOutputAttrsEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("name", &mut self.name);
        f.text("attribute", &mut self.attribute);
        f.text("type", &mut self.r#type);
        f.flag("hidden", &mut self.hidden);
        f.field("items", &mut self.items);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.attrs.<key>.items` of `landing.block.getmanifest`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetmanifestOutputAttrsEntryItems {
    /// `name`: `string`. Seen in examples only.
    pub name: Option<String>,
    /// `value`: `string`. Seen in examples only.
    pub value: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetmanifestOutputAttrsEntryItems {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetmanifestOutputAttrsEntryItems", self, f)
    }
}

impl rt::Object for GetmanifestOutputAttrsEntryItems {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("name", &mut self.name);
        f.text("value", &mut self.value);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.style` of `landing.block.getmanifest`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetmanifestOutputStyle {
    /// `block`: `object`. Seen in examples only.
    pub block: Option<GetmanifestOutputStyleBlock>,
    /// `nodes`: `object`. Seen in examples only.
    pub nodes: Option<rt::IdMap<GetmanifestOutputStyleNodesEntry>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetmanifestOutputStyle {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetmanifestOutputStyle", self, f)
    }
}

impl rt::Object for GetmanifestOutputStyle {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("block", &mut self.block);
        f.field("nodes", &mut self.nodes);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.style.block` of `landing.block.getmanifest`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetmanifestOutputStyleBlock {
    /// `type`: `string[]`. Seen in examples only.
    pub r#type: Option<Vec<String>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetmanifestOutputStyleBlock {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetmanifestOutputStyleBlock", self, f)
    }
}

impl rt::Object for GetmanifestOutputStyleBlock {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("type", &mut self.r#type);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.style.nodes.<key>` of `landing.block.getmanifest`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetmanifestOutputStyleNodesEntry {
    /// `type`: `string`. Seen in examples only.
    pub r#type: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetmanifestOutputStyleNodesEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetmanifestOutputStyleNodesEntry", self, f)
    }
}

impl rt::Object for GetmanifestOutputStyleNodesEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("type", &mut self.r#type);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.assets` of `landing.block.getmanifest`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetmanifestOutputAssets {
    /// `css`: `string[]`.
    pub css: Option<Vec<String>>,
    /// `js`: `string[]`.
    pub js: Option<Vec<String>>,
    /// `ext`: `string[]`.
    pub ext: Option<Vec<String>>,
    /// `class`: `string[]`.
    pub class: Option<Vec<String>>,
    /// `callbacks`: `array`.
    pub callbacks: Option<Vec<rt::Value>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetmanifestOutputAssets {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetmanifestOutputAssets", self, f)
    }
}

impl rt::Object for GetmanifestOutputAssets {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("css", &mut self.css);
        f.field("js", &mut self.js);
        f.field("ext", &mut self.ext);
        f.field("class", &mut self.class);
        f.field("callbacks", &mut self.callbacks);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.callbacks` of `landing.block.getmanifest`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetmanifestOutputCallbacks {
    /// `afteradd`: `object`. Seen in examples only.
    pub afteradd: Option<rt::Map>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetmanifestOutputCallbacks {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetmanifestOutputCallbacks", self, f)
    }
}

impl rt::Object for GetmanifestOutputCallbacks {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("afteradd", &mut self.afteradd);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `landing.block.getmanifest`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetmanifestError {
    /// `MISSING_PARAMS`: HTTP 400.
    MissingParams,
    /// `ACCESS_DENIED`: HTTP 400.
    AccessDenied,
    /// `LANDING_NOT_EXIST`: HTTP 400.
    LandingNotExist,
    /// `BLOCK_NOT_FOUND`: `Block not found` (HTTP 400).
    BlockNotFound,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetmanifestError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("MISSING_PARAMS", "", Self::MissingParams),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("LANDING_NOT_EXIST", "", Self::LandingNotExist),
        ("BLOCK_NOT_FOUND", "", Self::BlockNotFound),
    ];
    const OTHER: Self = Self::Other;
}

/// Get the Manifest File of the Block: `landing.block.getmanifestfile`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-manifest-file.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Getmanifestfile(rt::Params);

impl Getmanifestfile {
    /// A request with its required parameters:
    ///
    /// - `code`: `string`.
    #[inline]
    pub fn new(code: impl Into<String>) -> Self {
        Self(rt::Params::new().text("code", code.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Getmanifestfile {
    const NAME: &'static str = "landing.block.getmanifestfile";
    const REQUIRED: &'static [&'static str] = &["code"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetmanifestfileOutput;
    type Error = GetmanifestfileError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `landing.block.getmanifestfile`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetmanifestfileOutput {
    /// `block`: `object`.
    pub block: Option<GetmanifestfileOutputBlock>,
    /// `cards`: `object | array`. In examples: `object`.
    pub cards: Option<rt::IdMap<GetcontentOutputManifestCardsEntry>>,
    /// `nodes`: `object | array`. In examples: `object`.
    pub nodes: Option<rt::IdMap<GetmanifestfileOutputNodesEntry>>,
    /// `style`: `object | array`. In examples: `object`.
    pub style: Option<GetmanifestfileOutputStyle>,
    /// `attrs`: `object | array`.
    pub attrs: Option<rt::Value>,
    /// `assets`: `object`.
    pub assets: Option<GetmanifestfileOutputAssets>,
    /// `menu`: `object | array`.
    pub menu: Option<rt::Value>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetmanifestfileOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetmanifestfileOutput", self, f)
    }
}

impl rt::Object for GetmanifestfileOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("block", &mut self.block);
        f.field("cards", &mut self.cards);
        f.field("nodes", &mut self.nodes);
        f.field("style", &mut self.style);
        f.value("attrs", &mut self.attrs);
        f.field("assets", &mut self.assets);
        f.value("menu", &mut self.menu);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.block` of `landing.block.getmanifestfile`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetmanifestfileOutputBlock {
    /// `name`. In examples: `string`.
    pub name: Option<String>,
    /// `section`. In examples: `string[]`.
    pub section: Option<Vec<String>>,
    /// `dynamic`. In examples: `boolean`.
    pub dynamic: Option<bool>,
    /// `type`.
    pub r#type: Option<rt::Value>,
    /// `system`.
    pub system: Option<rt::Value>,
    /// `description`.
    pub description: Option<rt::Value>,
    /// `version`.
    pub version: Option<rt::Value>,
    /// `id`.
    pub id: Option<rt::Value>,
    /// `only_for_license`.
    pub only_for_license: Option<rt::Value>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetmanifestfileOutputBlock {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetmanifestfileOutputBlock", self, f)
    }
}

impl rt::Object for GetmanifestfileOutputBlock {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("name", &mut self.name);
        f.field("section", &mut self.section);
        f.flag("dynamic", &mut self.dynamic);
        f.value("type", &mut self.r#type);
        f.value("system", &mut self.system);
        f.value("description", &mut self.description);
        f.value("version", &mut self.version);
        f.value("id", &mut self.id);
        f.value("only_for_license", &mut self.only_for_license);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.nodes.<field>` of `landing.block.getmanifestfile`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetmanifestfileOutputNodesEntry {
    /// `name`: `string`. Seen in examples only.
    pub name: Option<String>,
    /// `type`: `string`. Seen in examples only.
    pub r#type: Option<String>,
    /// `dimensions`: `object`. Seen in examples only.
    pub dimensions: Option<GetmanifestfileOutputNodesEntryDimensions>,
    /// `allowInlineEdit`: `boolean`. Seen in examples only.
    pub allow_inline_edit: Option<bool>,
    /// `useInDesigner`: `boolean`. Seen in examples only.
    pub use_in_designer: Option<bool>,
    /// `create2xByDefault`: `boolean`. Seen in examples only.
    pub create2x_by_default: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetmanifestfileOutputNodesEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetmanifestfileOutputNodesEntry", self, f)
    }
}

impl rt::Object for GetmanifestfileOutputNodesEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("name", &mut self.name);
        f.text("type", &mut self.r#type);
        f.field("dimensions", &mut self.dimensions);
        f.flag("allowInlineEdit", &mut self.allow_inline_edit);
        f.flag("useInDesigner", &mut self.use_in_designer);
        f.flag("create2xByDefault", &mut self.create2x_by_default);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.nodes.<field>.dimensions` of `landing.block.getmanifestfile`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetmanifestfileOutputNodesEntryDimensions {
    /// `width`: `integer`. Seen in examples only.
    pub width: Option<i64>,
    /// `height`: `integer`. Seen in examples only.
    pub height: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetmanifestfileOutputNodesEntryDimensions {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetmanifestfileOutputNodesEntryDimensions", self, f)
    }
}

impl rt::Object for GetmanifestfileOutputNodesEntryDimensions {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("width", &mut self.width);
        f.int("height", &mut self.height);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.style` of `landing.block.getmanifestfile`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetmanifestfileOutputStyle {
    /// `block`: `object`. Seen in examples only.
    pub block: Option<GetmanifestfileOutputStyleBlock>,
    /// `nodes`: `object`. Seen in examples only.
    pub nodes: Option<rt::IdMap<GetmanifestfileOutputStyleNodesEntry>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetmanifestfileOutputStyle {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetmanifestfileOutputStyle", self, f)
    }
}

impl rt::Object for GetmanifestfileOutputStyle {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("block", &mut self.block);
        f.field("nodes", &mut self.nodes);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.style.block` of `landing.block.getmanifestfile`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetmanifestfileOutputStyleBlock {
    /// `type`: `string[]`. Seen in examples only.
    pub r#type: Option<Vec<String>>,
    /// `additional`: `object`. Seen in examples only.
    pub additional: Option<GetmanifestfileOutputStyleBlockAdditional>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetmanifestfileOutputStyleBlock {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetmanifestfileOutputStyleBlock", self, f)
    }
}

impl rt::Object for GetmanifestfileOutputStyleBlock {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("type", &mut self.r#type);
        f.field("additional", &mut self.additional);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.style.block.additional` of `landing.block.getmanifestfile`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetmanifestfileOutputStyleBlockAdditional {
    /// `name`: `string`. Seen in examples only.
    pub name: Option<String>,
    /// `attrsType`: `string[]`. Seen in examples only.
    pub attrs_type: Option<Vec<String>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetmanifestfileOutputStyleBlockAdditional {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetmanifestfileOutputStyleBlockAdditional", self, f)
    }
}

impl rt::Object for GetmanifestfileOutputStyleBlockAdditional {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("name", &mut self.name);
        f.field("attrsType", &mut self.attrs_type);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.style.nodes.<key>` of `landing.block.getmanifestfile`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetmanifestfileOutputStyleNodesEntry {
    /// `title`: `string`. Seen in examples only.
    pub title: Option<String>,
    /// `type`: `string[] | string`. Seen in examples only.
    pub r#type: Option<rt::Either<Vec<String>, String>>,
    /// `name`: `string`. Seen in examples only.
    pub name: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetmanifestfileOutputStyleNodesEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetmanifestfileOutputStyleNodesEntry", self, f)
    }
}

impl rt::Object for GetmanifestfileOutputStyleNodesEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("title", &mut self.title);
        f.field("type", &mut self.r#type);
        f.text("name", &mut self.name);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.assets` of `landing.block.getmanifestfile`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetmanifestfileOutputAssets {
    /// `ext`: `string[]`. Seen in examples only.
    pub ext: Option<Vec<String>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetmanifestfileOutputAssets {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetmanifestfileOutputAssets", self, f)
    }
}

impl rt::Object for GetmanifestfileOutputAssets {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("ext", &mut self.ext);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `landing.block.getmanifestfile`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetmanifestfileError {
    /// `MISSING_PARAMS`: `Not enough call parameters, missing: code` (HTTP 400).
    MissingParams,
    /// `ACCESS_DENIED`: HTTP 400.
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetmanifestfileError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("MISSING_PARAMS", "", Self::MissingParams),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Get a List of Blocks from the Repository: `landing.block.getrepository`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-repository.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Getrepository(rt::Params);

impl Getrepository {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `section`: `string`.
    #[inline]
    pub fn section(self, value: impl Into<String>) -> Self {
        Self(self.0.text("section", value.into()))
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

impl rt::Method for Getrepository {
    const NAME: &'static str = "landing.block.getrepository";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = rt::Either<GetrepositoryOutput, bool>;
    type Error = GetrepositoryError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `landing.block.getrepository`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetrepositoryOutput {
    /// `name`: `string`.
    pub name: Option<String>,
    /// `meta`: `object | array`. In examples: `object`.
    pub meta: Option<GetrepositoryOutputMeta>,
    /// `new`: `boolean`.
    pub new: Option<bool>,
    /// `type`: `string | array | null`.
    pub r#type: Option<rt::Either<Vec<rt::Value>, String>>,
    /// `specialType`: `string | null`.
    pub special_type: Option<String>,
    /// `separator`: `boolean`.
    pub separator: Option<bool>,
    /// `app_code`: `string | boolean`.
    pub app_code: Option<rt::Value>,
    /// `items`: `object`.
    pub items: Option<rt::IdMap<GetrepositoryOutputItemsEntry>>,
    /// What no field has taken, such as `<section>` (`object`).
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetrepositoryOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetrepositoryOutput", self, f)
    }
}

impl rt::Object for GetrepositoryOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("name", &mut self.name);
        f.field("meta", &mut self.meta);
        f.flag("new", &mut self.new);
        f.field("type", &mut self.r#type);
        f.text("specialType", &mut self.special_type);
        f.flag("separator", &mut self.separator);
        f.value("app_code", &mut self.app_code);
        f.field("items", &mut self.items);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.meta` of `landing.block.getrepository`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetrepositoryOutputMeta {
    /// `ai_text_placeholder`: `string`. Seen in examples only.
    pub ai_text_placeholder: Option<String>,
    /// `ai_text_max_tokens`: `integer`. Seen in examples only.
    pub ai_text_max_tokens: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetrepositoryOutputMeta {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetrepositoryOutputMeta", self, f)
    }
}

impl rt::Object for GetrepositoryOutputMeta {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("ai_text_placeholder", &mut self.ai_text_placeholder);
        f.int("ai_text_max_tokens", &mut self.ai_text_max_tokens);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.items.<key>` of `landing.block.getrepository`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetrepositoryOutputItemsEntry {
    /// `id`: `string | null`.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `namespace`: `string`.
    pub namespace: Option<String>,
    /// `new`: `boolean`.
    pub new: Option<bool>,
    /// `version`: `string | null`.
    pub version: Option<String>,
    /// `type`: `array`.
    pub r#type: Option<Vec<rt::Value>>,
    /// `section`: `string | array`.
    pub section: Option<rt::Either<Vec<rt::Value>, String>>,
    /// `system`: `boolean`.
    pub system: Option<bool>,
    /// `description`: `string | null`.
    pub description: Option<String>,
    /// `preview`: `string`.
    pub preview: Option<String>,
    /// `restricted`: `boolean`.
    pub restricted: Option<bool>,
    /// `repo_id`: `integer | string | boolean`.
    pub repo_id: Option<rt::Value>,
    /// `app_code`: `string | boolean`.
    pub app_code: Option<rt::Value>,
    /// `only_for_license`: `string`.
    pub only_for_license: Option<String>,
    /// `app_expired`: `boolean`.
    pub app_expired: Option<bool>,
    /// `requires_updates`: `boolean`.
    pub requires_updates: Option<bool>,
    /// `favorite`: `boolean`.
    pub favorite: Option<bool>,
    /// `favoriteMy`: `boolean`.
    pub favorite_my: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetrepositoryOutputItemsEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetrepositoryOutputItemsEntry", self, f)
    }
}

impl rt::Object for GetrepositoryOutputItemsEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("id", &mut self.id);
        f.text("name", &mut self.name);
        f.text("namespace", &mut self.namespace);
        f.flag("new", &mut self.new);
        f.text("version", &mut self.version);
        f.field("type", &mut self.r#type);
        f.field("section", &mut self.section);
        f.flag("system", &mut self.system);
        f.text("description", &mut self.description);
        f.text("preview", &mut self.preview);
        f.flag("restricted", &mut self.restricted);
        f.value("repo_id", &mut self.repo_id);
        f.value("app_code", &mut self.app_code);
        f.text("only_for_license", &mut self.only_for_license);
        f.flag("app_expired", &mut self.app_expired);
        f.flag("requires_updates", &mut self.requires_updates);
        f.flag("favorite", &mut self.favorite);
        f.flag("favoriteMy", &mut self.favorite_my);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `landing.block.getrepository`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetrepositoryError {
    /// `ACCESS_DENIED`: `Insufficient permissions.` (HTTP 400).
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetrepositoryError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Remove Card from Block: `landing.block.removecard`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-remove-card.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Removecard(rt::Params);

impl Removecard {
    /// A request in which nothing is set yet. Required: `lid`, `block`, `selector`.
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

    /// `selector`: `string`. Required.
    #[inline]
    pub fn selector(self, value: impl Into<String>) -> Self {
        Self(self.0.text("selector", value.into()))
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

impl rt::Method for Removecard {
    const NAME: &'static str = "landing.block.removecard";
    const REQUIRED: &'static [&'static str] = &["lid", "block", "selector"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = RemovecardError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `landing.block.removecard`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RemovecardError {
    /// `MISSING_PARAMS`: HTTP 400.
    MissingParams,
    /// `LANDING_NOT_EXIST`: HTTP 400.
    LandingNotExist,
    /// `ACCESS_DENIED`: HTTP 400.
    AccessDenied,
    /// `BLOCK_NOT_FOUND`: HTTP 400.
    BlockNotFound,
    /// `CARD_NOT_FOUND`: `Card not found in the block` (HTTP 400).
    CardNotFound,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for RemovecardError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("MISSING_PARAMS", "", Self::MissingParams),
        ("LANDING_NOT_EXIST", "", Self::LandingNotExist),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("BLOCK_NOT_FOUND", "", Self::BlockNotFound),
        ("CARD_NOT_FOUND", "", Self::CardNotFound),
    ];
    const OTHER: Self = Self::Other;
}

/// Update Cards: `landing.block.updateCards`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-update-cards.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct UpdateCards(rt::Params);

impl UpdateCards {
    /// A request in which nothing is set yet. Required: `lid`, `block`, `data`.
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

    /// `data`: `object`. Required.
    ///
    /// See [`UpdateCardsDataEntry`].
    #[inline]
    pub fn data(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("data", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for UpdateCards {
    const NAME: &'static str = "landing.block.updateCards";
    const REQUIRED: &'static [&'static str] = &["lid", "block", "data"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = UpdateCardsError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `data.<card selector from manifest.cards>` of `landing.block.updateCards`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateCardsDataEntry(rt::Params);

impl UpdateCardsDataEntry {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `source`: `array`.
    ///
    /// See [`UpdateCardsDataEntrySource`].
    #[inline]
    pub fn source(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("source", value.into()))
    }

    /// `values`: `array`.
    #[inline]
    pub fn values(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("values", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<UpdateCardsDataEntry> for rt::Params {
    #[inline]
    fn from(object: UpdateCardsDataEntry) -> Self {
        object.0
    }
}

impl From<UpdateCardsDataEntry> for rt::Value {
    #[inline]
    fn from(object: UpdateCardsDataEntry) -> Self {
        object.0.into_value()
    }
}

/// Keys of `data.<card selector from manifest.cards>.source` of `landing.block.updateCards`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateCardsDataEntrySource(rt::Params);

impl UpdateCardsDataEntrySource {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `type`: `string`. Default: `card`. Values: `card`, `preset`.
    #[inline]
    pub fn r#type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("type", value.into()))
    }

    /// `value`: `integer | string`. Default: `0`.
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

impl From<UpdateCardsDataEntrySource> for rt::Params {
    #[inline]
    fn from(object: UpdateCardsDataEntrySource) -> Self {
        object.0
    }
}

impl From<UpdateCardsDataEntrySource> for rt::Value {
    #[inline]
    fn from(object: UpdateCardsDataEntrySource) -> Self {
        object.0.into_value()
    }
}

/// What can go wrong in `landing.block.updateCards`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateCardsError {
    /// `MISSING_PARAMS`: `Not enough call parameters, missing: data` (HTTP 400).
    MissingParams,
    /// `LANDING_NOT_EXIST`: HTTP 400.
    LandingNotExist,
    /// `BLOCK_NOT_FOUND`: HTTP 400.
    BlockNotFound,
    /// `ACCESS_DENIED`: HTTP 400.
    AccessDenied,
    /// `INCORRECT_AFFECTED`: HTTP 400.
    IncorrectAffected,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateCardsError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("MISSING_PARAMS", "", Self::MissingParams),
        ("LANDING_NOT_EXIST", "", Self::LandingNotExist),
        ("BLOCK_NOT_FOUND", "", Self::BlockNotFound),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("INCORRECT_AFFECTED", "", Self::IncorrectAffected),
    ];
    const OTHER: Self = Self::Other;
}

/// Update Styles: `landing.block.updateStyles`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-update-styles.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct UpdateStyles(rt::Params);

impl UpdateStyles {
    /// A request in which nothing is set yet. Required: `lid`, `block`, `data`.
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

    /// `data`: `object`. Required.
    ///
    /// See [`UpdateStylesDataEntry`].
    #[inline]
    pub fn data(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("data", value.into()))
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

impl rt::Method for UpdateStyles {
    const NAME: &'static str = "landing.block.updateStyles";
    const REQUIRED: &'static [&'static str] = &["lid", "block", "data"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = UpdateStylesError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `data.<selector>` of `landing.block.updateStyles`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateStylesDataEntry(rt::Params);

impl UpdateStylesDataEntry {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `classList`: `array`.
    #[inline]
    pub fn class_list(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("classList", value.into()))
    }

    /// `affect`: `array`.
    #[inline]
    pub fn affect(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("affect", value.into()))
    }

    /// `style`: `object`.
    #[inline]
    pub fn style(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("style", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<UpdateStylesDataEntry> for rt::Params {
    #[inline]
    fn from(object: UpdateStylesDataEntry) -> Self {
        object.0
    }
}

impl From<UpdateStylesDataEntry> for rt::Value {
    #[inline]
    fn from(object: UpdateStylesDataEntry) -> Self {
        object.0.into_value()
    }
}

/// What can go wrong in `landing.block.updateStyles`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateStylesError {
    /// `MISSING_PARAMS`: HTTP 400.
    MissingParams,
    /// `ACCESS_DENIED`: HTTP 400.
    AccessDenied,
    /// `LANDING_NOT_EXIST`: HTTP 400.
    LandingNotExist,
    /// `BLOCK_NOT_FOUND`: `Block not found` (HTTP 400).
    BlockNotFound,
    /// `TYPE_ERROR`: HTTP 400.
    TypeError,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateStylesError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("MISSING_PARAMS", "", Self::MissingParams),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("LANDING_NOT_EXIST", "", Self::LandingNotExist),
        ("BLOCK_NOT_FOUND", "", Self::BlockNotFound),
        ("TYPE_ERROR", "", Self::TypeError),
    ];
    const OTHER: Self = Self::Other;
}

/// Change Attributes of Block Elements: `landing.block.updateattrs`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-update-attrs.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Updateattrs(rt::Params);

impl Updateattrs {
    /// A request in which nothing is set yet. Required: `lid`, `block`, `data`.
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

    /// `data`: `object`. Required.
    #[inline]
    pub fn data(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("data", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Updateattrs {
    const NAME: &'static str = "landing.block.updateattrs";
    const REQUIRED: &'static [&'static str] = &["lid", "block", "data"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = UpdateattrsError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `landing.block.updateattrs`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateattrsError {
    /// `MISSING_PARAMS`: HTTP 400.
    MissingParams,
    /// `ACCESS_DENIED`: HTTP 400.
    AccessDenied,
    /// `LANDING_NOT_EXIST`: HTTP 400.
    LandingNotExist,
    /// `BLOCK_NOT_FOUND`: `Block not found` (HTTP 400).
    BlockNotFound,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateattrsError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("MISSING_PARAMS", "", Self::MissingParams),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("LANDING_NOT_EXIST", "", Self::LandingNotExist),
        ("BLOCK_NOT_FOUND", "", Self::BlockNotFound),
    ];
    const OTHER: Self = Self::Other;
}

/// Update Content of the Block: `landing.block.updatecontent`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-update-content.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Updatecontent(rt::Params);

impl Updatecontent {
    /// A request in which nothing is set yet. Required: `lid`, `block`, `content`.
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

    /// `content`: `string`. Required.
    #[inline]
    pub fn content(self, value: impl Into<String>) -> Self {
        Self(self.0.text("content", value.into()))
    }

    /// `designed`: `boolean | integer | string`. Default: `false`.
    #[inline]
    pub fn designed(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("designed", value.into()))
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

impl rt::Method for Updatecontent {
    const NAME: &'static str = "landing.block.updatecontent";
    const REQUIRED: &'static [&'static str] = &["lid", "block", "content"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = Option<bool>;
    type Error = UpdatecontentError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `landing.block.updatecontent`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdatecontentError {
    /// `MISSING_PARAMS`: HTTP 400.
    MissingParams,
    /// `LANDING_NOT_EXIST`: HTTP 400.
    LandingNotExist,
    /// `BLOCK_NOT_FOUND`: `Block not found` (HTTP 400).
    BlockNotFound,
    /// `ACCESS_DENIED`: HTTP 400.
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdatecontentError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("MISSING_PARAMS", "", Self::MissingParams),
        ("LANDING_NOT_EXIST", "", Self::LandingNotExist),
        ("BLOCK_NOT_FOUND", "", Self::BlockNotFound),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Update Nodes of the Block: `landing.block.updatenodes`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-update-nodes.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Updatenodes(rt::Params);

impl Updatenodes {
    /// A request in which nothing is set yet. Required: `lid`, `block`, `data`.
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

    /// `data`: `object`. Required.
    ///
    /// See [`UpdatenodesDataEntry`].
    #[inline]
    pub fn data(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("data", value.into()))
    }

    /// `additional`: `object`.
    #[inline]
    pub fn additional(self, value: UpdatenodesAdditional) -> Self {
        Self(self.0.object("additional", value.into()))
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

impl rt::Method for Updatenodes {
    const NAME: &'static str = "landing.block.updatenodes";
    const REQUIRED: &'static [&'static str] = &["lid", "block", "data"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = UpdatenodesError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `data.<selector>` of `landing.block.updatenodes`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdatenodesDataEntry(rt::Params);

impl UpdatenodesDataEntry {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `text`. In examples: `string`.
    #[inline]
    pub fn text(self, value: impl Into<String>) -> Self {
        Self(self.0.text("text", value.into()))
    }

    /// `href`. In examples: `string`.
    #[inline]
    pub fn href(self, value: impl Into<String>) -> Self {
        Self(self.0.text("href", value.into()))
    }

    /// `query`.
    #[inline]
    pub fn query(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("query", value.into()))
    }

    /// `target`. In examples: `string`.
    #[inline]
    pub fn target(self, value: impl Into<String>) -> Self {
        Self(self.0.text("target", value.into()))
    }

    /// `skipContent`.
    #[inline]
    pub fn skip_content(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("skipContent", value.into()))
    }

    /// `attrs`. In examples: `object`.
    #[inline]
    pub fn attrs(self, value: UpdatenodesDataEntryAttrs) -> Self {
        Self(self.0.object("attrs", value.into()))
    }

    /// `src`. In examples: `string`.
    #[inline]
    pub fn src(self, value: impl Into<String>) -> Self {
        Self(self.0.text("src", value.into()))
    }

    /// `alt`. In examples: `string`.
    #[inline]
    pub fn alt(self, value: impl Into<String>) -> Self {
        Self(self.0.text("alt", value.into()))
    }

    /// `src2x`.
    #[inline]
    pub fn src2x(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("src2x", value.into()))
    }

    /// `id`.
    #[inline]
    pub fn id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("id", value.into()))
    }

    /// `id2x`.
    #[inline]
    pub fn id2x(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("id2x", value.into()))
    }

    /// `isLazy`. Values: `Y` or others.
    #[inline]
    pub fn is_lazy(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("isLazy", value.into()))
    }

    /// `lazyOrigSrc`.
    #[inline]
    pub fn lazy_orig_src(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("lazyOrigSrc", value.into()))
    }

    /// `lazyOrigSrc2x`.
    #[inline]
    pub fn lazy_orig_src2x(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("lazyOrigSrc2x", value.into()))
    }

    /// `lazyOrigSrcset`.
    #[inline]
    pub fn lazy_orig_srcset(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("lazyOrigSrcset", value.into()))
    }

    /// `lazyOrigStyle`.
    #[inline]
    pub fn lazy_orig_style(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("lazyOrigStyle", value.into()))
    }

    /// `source`. In examples: `string`.
    #[inline]
    pub fn source(self, value: impl Into<String>) -> Self {
        Self(self.0.text("source", value.into()))
    }

    /// `preview`.
    #[inline]
    pub fn preview(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("preview", value.into()))
    }

    /// `ratio`.
    #[inline]
    pub fn ratio(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ratio", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<UpdatenodesDataEntry> for rt::Params {
    #[inline]
    fn from(object: UpdatenodesDataEntry) -> Self {
        object.0
    }
}

impl From<UpdatenodesDataEntry> for rt::Value {
    #[inline]
    fn from(object: UpdatenodesDataEntry) -> Self {
        object.0.into_value()
    }
}

/// Keys of `data.<selector>.attrs` of `landing.block.updatenodes`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdatenodesDataEntryAttrs(rt::Params);

impl UpdatenodesDataEntryAttrs {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `data-embed`.
    #[inline]
    pub fn data_embed(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("data-embed", value.into()))
    }

    /// `data-url`.
    #[inline]
    pub fn data_url(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("data-url", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<UpdatenodesDataEntryAttrs> for rt::Params {
    #[inline]
    fn from(object: UpdatenodesDataEntryAttrs) -> Self {
        object.0
    }
}

/// Keys of `additional` of `landing.block.updatenodes`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdatenodesAdditional(rt::Params);

impl UpdatenodesAdditional {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `appendMenu`: `boolean`. Default: `false`.
    #[inline]
    pub fn append_menu(self, value: bool) -> Self {
        Self(self.0.flag("appendMenu", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<UpdatenodesAdditional> for rt::Params {
    #[inline]
    fn from(object: UpdatenodesAdditional) -> Self {
        object.0
    }
}

/// What can go wrong in `landing.block.updatenodes`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdatenodesError {
    /// `MISSING_PARAMS`: HTTP 400.
    MissingParams,
    /// `TYPE_ERROR`: HTTP 400.
    TypeError,
    /// `LANDING_NOT_EXIST`: HTTP 400.
    LandingNotExist,
    /// `BLOCK_NOT_FOUND`: HTTP 400.
    BlockNotFound,
    /// `ACCESS_DENIED`: HTTP 400.
    AccessDenied,
    /// `NODES_NOT_FOUND`: `No nodes found for modification` (HTTP 400).
    NodesNotFound,
    /// `INCORRECT_AFFECTED`: HTTP 400.
    IncorrectAffected,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdatenodesError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("MISSING_PARAMS", "", Self::MissingParams),
        ("TYPE_ERROR", "", Self::TypeError),
        ("LANDING_NOT_EXIST", "", Self::LandingNotExist),
        ("BLOCK_NOT_FOUND", "", Self::BlockNotFound),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("NODES_NOT_FOUND", "", Self::NodesNotFound),
        ("INCORRECT_AFFECTED", "", Self::IncorrectAffected),
    ];
    const OTHER: Self = Self::Other;
}

/// Upload and Attach an Image to the Block: `landing.block.uploadfile`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-upload-file.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Uploadfile(rt::Params);

impl Uploadfile {
    /// A request with its required parameters:
    ///
    /// - `block`: `integer`.
    /// - `picture`: `string | string[]`.
    #[inline]
    pub fn new(block: i64, picture: impl Into<rt::Value>) -> Self {
        Self(rt::Params::new().int("block", block).value("picture", picture.into()))
    }

    /// `scope`: `string`. Values: `KNOWLEDGE`, `GROUP`, `MAINPAGE`.
    #[inline]
    pub fn scope(self, value: impl Into<String>) -> Self {
        Self(self.0.text("scope", value.into()))
    }

    /// `ext`: `string`.
    #[inline]
    pub fn ext(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ext", value.into()))
    }

    /// `params`: `object`.
    #[inline]
    pub fn params(self, value: UploadfileParams) -> Self {
        Self(self.0.object("params", value.into()))
    }

    /// `temp`: `boolean | integer`. Default: `false`.
    #[inline]
    pub fn temp(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("temp", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Uploadfile {
    const NAME: &'static str = "landing.block.uploadfile";
    const REQUIRED: &'static [&'static str] = &["block", "picture"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = UploadfileOutput;
    type Error = UploadfileError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `params` of `landing.block.uploadfile`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UploadfileParams(rt::Params);

impl UploadfileParams {
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

    /// `height`: `integer`.
    #[inline]
    pub fn height(self, value: i64) -> Self {
        Self(self.0.int("height", value))
    }

    /// `resize_type`: `integer`. Default: `1`. Values: `0`, `1`, `2`.
    #[inline]
    pub fn resize_type(self, value: i64) -> Self {
        Self(self.0.int("resize_type", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<UploadfileParams> for rt::Params {
    #[inline]
    fn from(object: UploadfileParams) -> Self {
        object.0
    }
}

/// Keys of `result` of `landing.block.uploadfile`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadfileOutput {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `src`: `string`.
    pub src: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for UploadfileOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("UploadfileOutput", self, f)
    }
}

impl rt::Object for UploadfileOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.text("src", &mut self.src);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `landing.block.uploadfile`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UploadfileError {
    /// `MISSING_PARAMS`: HTTP 400.
    MissingParams,
    /// `BLOCK_NOT_FOUND`: HTTP 400.
    BlockNotFound,
    /// `FILE_ERROR`: `File upload error. The file may not be a graphic.` (HTTP 400).
    FileError,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UploadfileError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("MISSING_PARAMS", "", Self::MissingParams),
        ("BLOCK_NOT_FOUND", "", Self::BlockNotFound),
        ("FILE_ERROR", "", Self::FileError),
    ];
    const OTHER: Self = Self::Other;
}
