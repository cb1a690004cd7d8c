// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `landing.site.*`.

use bitrix24_runtime as rt;

/// Add site: `landing.site.add`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-add.html)
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

    /// `scope`: `string`. Values: `GROUP`, `KNOWLEDGE`, `MAINPAGE`.
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
    const NAME: &'static str = "landing.site.add";
    const REQUIRED: &'static [&'static str] = &["fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = i64;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `landing.site.add`.
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

    /// `CODE`: `string`. Required.
    #[inline]
    pub fn code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CODE", value.into()))
    }

    /// `TYPE`: `string`. Default: `PAGE`. Values: `PAGE`, `STORE`, `SMN`, `KNOWLEDGE`, `GROUP`, `MAINPAGE`.
    #[inline]
    pub fn r#type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TYPE", value.into()))
    }

    /// `DOMAIN_ID`: `integer | string`.
    #[inline]
    pub fn domain_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("DOMAIN_ID", value.into()))
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

    /// `ADDITIONAL_FIELDS`: `object`.
    #[inline]
    pub fn additional_fields(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ADDITIONAL_FIELDS", value.into()))
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

/// What can go wrong in `landing.site.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `ACCESS_DENIED`: HTTP 400.
    AccessDenied,
    /// `SITE_LIMIT_REACHED`: HTTP 400.
    SiteLimitReached,
    /// `DOMAIN_NOT_FOUND`: HTTP 400.
    DomainNotFound,
    /// `DOMAIN_IS_INCORRECT`:
    /// `The site address is entered incorrectly. You can only use the following characters: "a-z", "0-9", "-", ".".`
    /// (HTTP 400).
    DomainIsIncorrect,
    /// `DOMAIN_EXIST_TRASH`: HTTP 400.
    DomainExistTrash,
    /// `DOMAIN_DISABLE`: HTTP 400.
    DomainDisable,
    /// `DOMAIN_EXIST`: HTTP 400.
    DomainExist,
    /// `SLASH_IS_NOT_ALLOWED`: HTTP 400.
    SlashIsNotAllowed,
    /// `CONTROLLER_ERROR_BADRESPONSE`: HTTP 400.
    ControllerErrorBadresponse,
    /// `CONTROLLER_ERROR_BADLICENSE`: HTTP 400.
    ControllerErrorBadlicense,
    /// `CONTROLLER_ERROR_<ERROR_CODE>`: HTTP 400.
    ControllerErrorErrorCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("SITE_LIMIT_REACHED", "", Self::SiteLimitReached),
        ("DOMAIN_NOT_FOUND", "", Self::DomainNotFound),
        ("DOMAIN_IS_INCORRECT", "", Self::DomainIsIncorrect),
        ("DOMAIN_EXIST_TRASH", "", Self::DomainExistTrash),
        ("DOMAIN_DISABLE", "", Self::DomainDisable),
        ("DOMAIN_EXIST", "", Self::DomainExist),
        ("SLASH_IS_NOT_ALLOWED", "", Self::SlashIsNotAllowed),
        ("CONTROLLER_ERROR_BADRESPONSE", "", Self::ControllerErrorBadresponse),
        ("CONTROLLER_ERROR_BADLICENSE", "", Self::ControllerErrorBadlicense),
        ("CONTROLLER_ERROR_*", "", Self::ControllerErrorErrorCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Add Folder to Site: `landing.site.addFolder`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-add-folder.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct AddFolder(rt::Params);

impl AddFolder {
    /// A request with its required parameters:
    ///
    /// - `siteId`: `integer`.
    /// - `fields`: `object`.
    #[inline]
    pub fn new(site_id: i64, fields: AddFolderFields) -> Self {
        Self(rt::Params::new().int("siteId", site_id).object("fields", fields.into()))
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

impl rt::Method for AddFolder {
    const NAME: &'static str = "landing.site.addFolder";
    const REQUIRED: &'static [&'static str] = &["siteId", "fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = i64;
    type Error = AddFolderError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `landing.site.addFolder`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFolderFields(rt::Params);

impl AddFolderFields {
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

    /// `CODE`: `string`.
    #[inline]
    pub fn code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CODE", value.into()))
    }

    /// `PARENT_ID`: `integer`.
    #[inline]
    pub fn parent_id(self, value: i64) -> Self {
        Self(self.0.int("PARENT_ID", value))
    }

    /// `ACTIVE`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn active(self, value: bool) -> Self {
        Self(self.0.yes_no("ACTIVE", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddFolderFields> for rt::Params {
    #[inline]
    fn from(object: AddFolderFields) -> Self {
        object.0
    }
}

/// What can go wrong in `landing.site.addFolder`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddFolderError {
    /// `ACCESS_DENIED`: `Site not found or access to it is denied.` (HTTP 400).
    AccessDenied,
    /// `BX_EMPTY_REQUIRED`: HTTP 400.
    BxEmptyRequired,
    /// `FOLDER_IS_NOT_UNIQUE`: HTTP 400.
    FolderIsNotUnique,
    /// `SLASH_IS_NOT_ALLOWED`: HTTP 400.
    SlashIsNotAllowed,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddFolderError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("BX_EMPTY_REQUIRED", "", Self::BxEmptyRequired),
        ("FOLDER_IS_NOT_UNIQUE", "", Self::FolderIsNotUnique),
        ("SLASH_IS_NOT_ALLOWED", "", Self::SlashIsNotAllowed),
    ];
    const OTHER: Self = Self::Other;
}

/// Bind to Social Network Group: `landing.site.bindingToGroup`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/embedding/knowledge-base/landing-site-binding-to-group.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct BindingToGroup(rt::Params);

impl BindingToGroup {
    /// A request in which nothing is set yet. Required: `id`, `groupId`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`. Required.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// `groupId`: `integer`. Required.
    #[inline]
    pub fn group_id(self, value: i64) -> Self {
        Self(self.0.int("groupId", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for BindingToGroup {
    const NAME: &'static str = "landing.site.bindingToGroup";
    const REQUIRED: &'static [&'static str] = &["id", "groupId"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = BindingToGroupError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `landing.site.bindingToGroup`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BindingToGroupError {
    /// `MISSING_PARAMS`: `Not enough call parameters, missing: groupId` (HTTP 400).
    MissingParamsNotEnoughCallParametersMissingGroupId,
    /// `MISSING_PARAMS`: `Not enough call parameters, missing: id` (HTTP 400).
    MissingParamsNotEnoughCallParametersMissingId,
    /// `MISSING_PARAMS` with any other text.
    MissingParams,
    /// `TYPE_ERROR`:
    /// `Bitrix\Landing\PublicAction\Site::bindingToGroup(): Argument #2 ($groupId) must be of type int, string given`
    /// (HTTP 400).
    TypeErrorArgument2GroupIdMustBeTypeIntString,
    /// `TYPE_ERROR`:
    /// `Bitrix\Landing\PublicAction\Site::bindingToGroup(): Argument #1 ($id) must be of type int, string given`
    /// (HTTP 400).
    TypeErrorArgument1IdMustBeTypeIntString,
    /// `TYPE_ERROR` with any other text.
    TypeError,
    /// `ACCESS_DENIED`: `Insufficient permissions.` (HTTP 400).
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for BindingToGroupError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "MISSING_PARAMS",
            "Not enough call parameters, missing: groupId",
            Self::MissingParamsNotEnoughCallParametersMissingGroupId,
        ),
        (
            "MISSING_PARAMS",
            "Not enough call parameters, missing: id",
            Self::MissingParamsNotEnoughCallParametersMissingId,
        ),
        ("MISSING_PARAMS", "", Self::MissingParams),
        (
            "TYPE_ERROR",
            "Bitrix\\Landing\\PublicAction\\Site::bindingToGroup(): Argument #2 ($groupId) must be of type int, string given",
            Self::TypeErrorArgument2GroupIdMustBeTypeIntString,
        ),
        (
            "TYPE_ERROR",
            "Bitrix\\Landing\\PublicAction\\Site::bindingToGroup(): Argument #1 ($id) must be of type int, string given",
            Self::TypeErrorArgument1IdMustBeTypeIntString,
        ),
        ("TYPE_ERROR", "", Self::TypeError),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Bind Knowledge Base to Menu: `landing.site.bindingToMenu`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/embedding/knowledge-base/landing-site-binding-to-menu.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct BindingToMenu(rt::Params);

impl BindingToMenu {
    /// A request with its required parameters:
    ///
    /// - `id`: `integer`.
    /// - `menuCode`: `string`.
    #[inline]
    pub fn new(id: i64, menu_code: impl Into<String>) -> Self {
        Self(rt::Params::new().int("id", id).text("menuCode", menu_code.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for BindingToMenu {
    const NAME: &'static str = "landing.site.bindingToMenu";
    const REQUIRED: &'static [&'static str] = &["id", "menuCode"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = BindingToMenuError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `landing.site.bindingToMenu`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BindingToMenuError {
    /// `MISSING_PARAMS`: `Not enough call parameters, missing: menuCode` (HTTP 400).
    MissingParamsNotEnoughCallParametersMissingMenuCode,
    /// `MISSING_PARAMS`: `Not enough call parameters, missing: id` (HTTP 400).
    MissingParamsNotEnoughCallParametersMissingId,
    /// `MISSING_PARAMS` with any other text.
    MissingParams,
    /// `TYPE_ERROR`:
    /// `Bitrix\Landing\PublicAction\Site::bindingToMenu(): Argument #1 ($id) must be of type int, string given`
    /// (HTTP 400).
    TypeError,
    /// `ACCESS_DENIED`: `Insufficient permissions` (HTTP 400).
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for BindingToMenuError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "MISSING_PARAMS",
            "Not enough call parameters, missing: menuCode",
            Self::MissingParamsNotEnoughCallParametersMissingMenuCode,
        ),
        (
            "MISSING_PARAMS",
            "Not enough call parameters, missing: id",
            Self::MissingParamsNotEnoughCallParametersMissingId,
        ),
        ("MISSING_PARAMS", "", Self::MissingParams),
        ("TYPE_ERROR", "", Self::TypeError),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete Site: `landing.site.delete`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-delete.html)
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
    const NAME: &'static str = "landing.site.delete";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `landing.site.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `MISSING_PARAMS`: HTTP 400.
    MissingParams,
    /// `ACCESS_DENIED`: HTTP 400.
    AccessDenied,
    /// `ACCESS_DENIED_DELETED`: HTTP 400.
    AccessDeniedDeleted,
    /// `SITE_IS_NOT_EMPTY`: `The site contains pages.` (HTTP 400).
    SiteIsNotEmpty,
    /// `SITE_IS_LOCK`: HTTP 400.
    SiteIsLock,
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
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("ACCESS_DENIED_DELETED", "", Self::AccessDeniedDeleted),
        ("SITE_IS_NOT_EMPTY", "", Self::SiteIsNotEmpty),
        ("SITE_IS_LOCK", "", Self::SiteIsLock),
        ("TYPE_ERROR", "", Self::TypeError),
        ("SYSTEM_ERROR", "", Self::SystemError),
    ];
    const OTHER: Self = Self::Other;
}

/// Exporting the site: `landing.site.fullExport`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-full-export.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct FullExport(rt::Params);

impl FullExport {
    /// A request with its required parameters:
    ///
    /// - `id`: `integer`.
    #[inline]
    pub fn new(id: i64) -> Self {
        Self(rt::Params::new().int("id", id))
    }

    /// `params`: `object`.
    #[inline]
    pub fn params(self, value: FullExportParams) -> Self {
        Self(self.0.object("params", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for FullExport {
    const NAME: &'static str = "landing.site.fullExport";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = FullExportOutput;
    type Error = FullExportError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `params` of `landing.site.fullExport`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct FullExportParams(rt::Params);

impl FullExportParams {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `edit_mode`: `string`.
    #[inline]
    pub fn edit_mode(self, value: impl Into<String>) -> Self {
        Self(self.0.text("edit_mode", value.into()))
    }

    /// `scope`: `string`. Values: `GROUP`, `KNOWLEDGE`, `MAINPAGE`.
    #[inline]
    pub fn scope(self, value: impl Into<String>) -> Self {
        Self(self.0.text("scope", value.into()))
    }

    /// `hooks_disable`: `string[]`. Default: `[]`.
    #[inline]
    pub fn hooks_disable(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.texts("hooks_disable", value))
    }

    /// `code`: `string`.
    #[inline]
    pub fn code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("code", value.into()))
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

    /// `preview`: `string`. Default: (empty).
    #[inline]
    pub fn preview(self, value: impl Into<String>) -> Self {
        Self(self.0.text("preview", value.into()))
    }

    /// `preview2x`: `string`. Default: (empty).
    #[inline]
    pub fn preview2x(self, value: impl Into<String>) -> Self {
        Self(self.0.text("preview2x", value.into()))
    }

    /// `preview3x`: `string`. Default: (empty).
    #[inline]
    pub fn preview3x(self, value: impl Into<String>) -> Self {
        Self(self.0.text("preview3x", value.into()))
    }

    /// `preview_url`: `string`. Default: (empty).
    #[inline]
    pub fn preview_url(self, value: impl Into<String>) -> Self {
        Self(self.0.text("preview_url", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<FullExportParams> for rt::Params {
    #[inline]
    fn from(object: FullExportParams) -> Self {
        object.0
    }
}

/// Keys of `result` of `landing.site.fullExport`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FullExportOutput {
    /// `charset`: `string`.
    pub charset: Option<String>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `site_code`: `string`.
    pub site_code: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `preview`: `string`.
    pub preview: Option<String>,
    /// `preview2x`: `string`.
    pub preview2x: Option<String>,
    /// `preview3x`: `string`.
    pub preview3x: Option<String>,
    /// `preview_url`: `string`.
    pub preview_url: Option<rt::Link>,
    /// `show_in_list`: `string`. Values: `Y`, `N`.
    pub show_in_list: Option<bool>,
    /// `type`: `string`.
    pub r#type: Option<String>,
    /// `version`: `integer`.
    pub version: Option<i64>,
    /// `fields`: `object`.
    pub fields: Option<FullExportOutputFields>,
    /// `layout`: `object | array`.
    pub layout: Option<rt::Value>,
    /// `folders`: `object | array`.
    pub folders: Option<rt::Value>,
    /// `syspages`: `object | array`.
    pub syspages: Option<rt::Value>,
    /// `items`: `object`.
    pub items: Option<rt::IdMap<FullExportOutputItemsEntry>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for FullExportOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("FullExportOutput", self, f)
    }
}

impl rt::Object for FullExportOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("charset", &mut self.charset);
        f.text("code", &mut self.code);
        f.text("site_code", &mut self.site_code);
        f.text("name", &mut self.name);
        f.text("description", &mut self.description);
        f.text("preview", &mut self.preview);
        f.text("preview2x", &mut self.preview2x);
        f.text("preview3x", &mut self.preview3x);
        f.link("preview_url", &mut self.preview_url);
        f.flag("show_in_list", &mut self.show_in_list);
        f.text("type", &mut self.r#type);
        f.int("version", &mut self.version);
        f.field("fields", &mut self.fields);
        f.value("layout", &mut self.layout);
        f.value("folders", &mut self.folders);
        f.value("syspages", &mut self.syspages);
        f.field("items", &mut self.items);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.fields` of `landing.site.fullExport`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FullExportOutputFields {
    /// `ADDITIONAL_FIELDS`: `object | array`. In examples: `object`.
    pub additional_fields: Option<FullExportOutputFieldsAdditionalFields>,
    /// `TITLE`: `string`.
    pub title: Option<String>,
    /// `LANDING_ID_INDEX`: `string | integer`.
    pub landing_id_index: Option<rt::Id>,
    /// `LANDING_ID_404`: `string | integer`.
    pub landing_id_404: Option<rt::Id>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for FullExportOutputFields {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("FullExportOutputFields", self, f)
    }
}

impl rt::Object for FullExportOutputFields {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("ADDITIONAL_FIELDS", &mut self.additional_fields);
        f.text("TITLE", &mut self.title);
        f.field("LANDING_ID_INDEX", &mut self.landing_id_index);
        f.field("LANDING_ID_404", &mut self.landing_id_404);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.fields.ADDITIONAL_FIELDS` of `landing.site.fullExport`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FullExportOutputFieldsAdditionalFields {
    /// `COOKIES_USE`: `string`. Seen in examples only.
    pub cookies_use: Option<String>,
    /// `B24BUTTON_COLOR`: `string`. Seen in examples only.
    pub b24button_color: Option<String>,
    /// `BACKGROUND_PICTURE`: `string`. Seen in examples only.
    pub background_picture: Option<String>,
    /// `THEME_USE`: `string`. Seen in examples only.
    pub theme_use: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for FullExportOutputFieldsAdditionalFields {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("FullExportOutputFieldsAdditionalFields", self, f)
    }
}

impl rt::Object for FullExportOutputFieldsAdditionalFields {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("COOKIES_USE", &mut self.cookies_use);
        f.text("B24BUTTON_COLOR", &mut self.b24button_color);
        f.text("BACKGROUND_PICTURE", &mut self.background_picture);
        f.text("THEME_USE", &mut self.theme_use);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.items.<page_code>` of `landing.site.fullExport`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FullExportOutputItemsEntry {
    /// `old_id`: `integer | string`.
    pub old_id: Option<rt::Id>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `preview`: `string`.
    pub preview: Option<String>,
    /// `preview2x`: `string`.
    pub preview2x: Option<String>,
    /// `preview3x`: `string`.
    pub preview3x: Option<String>,
    /// `preview_url`: `string`.
    pub preview_url: Option<rt::Link>,
    /// `show_in_list`: `string`. Values: `Y`, `N`.
    pub show_in_list: Option<bool>,
    /// `type`: `string`.
    pub r#type: Option<String>,
    /// `version`: `integer`.
    pub version: Option<i64>,
    /// `fields`: `object`.
    pub fields: Option<FullExportOutputItemsEntryFields>,
    /// `layout`: `object | array`.
    pub layout: Option<rt::Value>,
    /// `items`: `object | array`. In examples: `object`.
    pub items: Option<rt::IdMap<FullExportOutputItemsEntryItemsEntry>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for FullExportOutputItemsEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("FullExportOutputItemsEntry", self, f)
    }
}

impl rt::Object for FullExportOutputItemsEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("old_id", &mut self.old_id);
        f.text("code", &mut self.code);
        f.text("name", &mut self.name);
        f.text("description", &mut self.description);
        f.text("preview", &mut self.preview);
        f.text("preview2x", &mut self.preview2x);
        f.text("preview3x", &mut self.preview3x);
        f.link("preview_url", &mut self.preview_url);
        f.flag("show_in_list", &mut self.show_in_list);
        f.text("type", &mut self.r#type);
        f.int("version", &mut self.version);
        f.field("fields", &mut self.fields);
        f.value("layout", &mut self.layout);
        f.field("items", &mut self.items);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.items.<page_code>.fields` of `landing.site.fullExport`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FullExportOutputItemsEntryFields {
    /// `TITLE`: `string`.
    pub title: Option<String>,
    /// `RULE`: `string | null`.
    pub rule: Option<String>,
    /// `ADDITIONAL_FIELDS`: `object | array`. In examples: `object`.
    pub additional_fields: Option<FullExportOutputItemsEntryFieldsAdditionalFields>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for FullExportOutputItemsEntryFields {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("FullExportOutputItemsEntryFields", self, f)
    }
}

impl rt::Object for FullExportOutputItemsEntryFields {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("TITLE", &mut self.title);
        f.text("RULE", &mut self.rule);
        f.field("ADDITIONAL_FIELDS", &mut self.additional_fields);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.items.<page_code>.fields.ADDITIONAL_FIELDS` of `landing.site.fullExport`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FullExportOutputItemsEntryFieldsAdditionalFields {
    /// `B24BUTTON_USE`: `string`. Seen in examples only.
    pub b24button_use: Option<String>,
    /// `METAOG_TITLE`: `string`. Seen in examples only.
    pub metaog_title: Option<String>,
    /// `THEME_USE`: `string`. Seen in examples only.
    pub theme_use: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for FullExportOutputItemsEntryFieldsAdditionalFields {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("FullExportOutputItemsEntryFieldsAdditionalFields", self, f)
    }
}

impl rt::Object for FullExportOutputItemsEntryFieldsAdditionalFields {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("B24BUTTON_USE", &mut self.b24button_use);
        f.text("METAOG_TITLE", &mut self.metaog_title);
        f.text("THEME_USE", &mut self.theme_use);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.items.<page_code>.items.#block<id>` of `landing.site.fullExport`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FullExportOutputItemsEntryItemsEntry {
    /// `old_id`: `integer | string`.
    pub old_id: Option<rt::Id>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `access`: `string`.
    pub access: Option<String>,
    /// `anchor`: `string`.
    pub anchor: Option<String>,
    /// `repo_block`: `object`.
    pub repo_block: Option<FullExportOutputItemsEntryItemsEntryRepoBlock>,
    /// `cards`: `object`.
    pub cards: Option<rt::Map>,
    /// `nodes`: `object`.
    pub nodes: Option<rt::IdMap<Vec<FullExportOutputItemsEntryItemsEntryNodesEntry>>>,
    /// `menu`: `object`.
    pub menu: Option<rt::Map>,
    /// `style`: `object`.
    pub style: Option<rt::IdMap<Vec<String>>>,
    /// `attrs`: `object`.
    pub attrs: Option<rt::IdMap<Vec<FullExportOutputItemsEntryItemsEntryAttrsEntry>>>,
    /// `dynamic`: `object`.
    pub dynamic: Option<rt::Map>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for FullExportOutputItemsEntryItemsEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("FullExportOutputItemsEntryItemsEntry", self, f)
    }
}

impl rt::Object for FullExportOutputItemsEntryItemsEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("old_id", &mut self.old_id);
        f.text("code", &mut self.code);
        f.text("access", &mut self.access);
        f.text("anchor", &mut self.anchor);
        f.field("repo_block", &mut self.repo_block);
        f.field("cards", &mut self.cards);
        f.field("nodes", &mut self.nodes);
        f.field("menu", &mut self.menu);
        f.field("style", &mut self.style);
        f.field("attrs", &mut self.attrs);
        f.field("dynamic", &mut self.dynamic);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.items.<page_code>.items.#block<id>.repo_block` of `landing.site.fullExport`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FullExportOutputItemsEntryItemsEntryRepoBlock {
    /// `app_code`: `string`.
    pub app_code: Option<String>,
    /// `xml_id`: `string`.
    pub xml_id: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for FullExportOutputItemsEntryItemsEntryRepoBlock {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("FullExportOutputItemsEntryItemsEntryRepoBlock", self, f)
    }
}

impl rt::Object for FullExportOutputItemsEntryItemsEntryRepoBlock {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("app_code", &mut self.app_code);
        f.text("xml_id", &mut self.xml_id);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.items.<page_code>.items.#block<id>.nodes.<key>` of `landing.site.fullExport`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FullExportOutputItemsEntryItemsEntryNodesEntry {
    /// `href`: `string`. Seen in examples only.
    pub href: Option<rt::Link>,
    /// `target`: `string`. Seen in examples only.
    pub target: Option<String>,
    /// `text`: `string`. Seen in examples only.
    pub text: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for FullExportOutputItemsEntryItemsEntryNodesEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("FullExportOutputItemsEntryItemsEntryNodesEntry", self, f)
    }
}

impl rt::Object for FullExportOutputItemsEntryItemsEntryNodesEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.link("href", &mut self.href);
        f.text("target", &mut self.target);
        f.text("text", &mut self.text);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.items.<page_code>.items.#block<id>.attrs.<key>` of `landing.site.fullExport`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FullExportOutputItemsEntryItemsEntryAttrsEntry {
    /// `id`: `string`. Seen in examples only.
    pub id: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for FullExportOutputItemsEntryItemsEntryAttrsEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("FullExportOutputItemsEntryItemsEntryAttrsEntry", self, f)
    }
}

impl rt::Object for FullExportOutputItemsEntryItemsEntryAttrsEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("id", &mut self.id);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `landing.site.fullExport`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum FullExportError {
    /// `MISSING_PARAMS`: HTTP 400.
    MissingParams,
    /// `ACCESS_DENIED`: HTTP 400.
    AccessDenied,
    /// `AI_SITE_EXPORT_NOT_ALLOWED`: HTTP 400.
    AiSiteExportNotAllowed,
    /// `TYPE_ERROR`: HTTP 400.
    TypeError,
    /// `SYSTEM_ERROR`: `The parameter code can only consist of Latin letters and digits.` (HTTP 400).
    SystemError,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for FullExportError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("MISSING_PARAMS", "", Self::MissingParams),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("AI_SITE_EXPORT_NOT_ALLOWED", "", Self::AiSiteExportNotAllowed),
        ("TYPE_ERROR", "", Self::TypeError),
        ("SYSTEM_ERROR", "", Self::SystemError),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Site Folders: `landing.site.getFolders`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-get-folders.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct GetFolders(rt::Params);

impl GetFolders {
    /// A request with its required parameters:
    ///
    /// - `siteId`: `integer`.
    #[inline]
    pub fn new(site_id: i64) -> Self {
        Self(rt::Params::new().int("siteId", site_id))
    }

    /// `scope`: `string`. Values: `KNOWLEDGE`, `GROUP`, `MAINPAGE`.
    #[inline]
    pub fn scope(self, value: impl Into<String>) -> Self {
        Self(self.0.text("scope", value.into()))
    }

    /// `filter`: `object`.
    ///
    /// See [`GetFoldersFilter`].
    #[inline]
    pub fn filter(self, value: impl Into<rt::Filter>) -> Self {
        Self(self.0.filter("filter", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for GetFolders {
    const NAME: &'static str = "landing.site.getFolders";
    const REQUIRED: &'static [&'static str] = &["siteId"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<GetFoldersOutput>;
    type Error = GetFoldersError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `filter` of `landing.site.getFolders`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct GetFoldersFilter(rt::Params);

impl GetFoldersFilter {
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

    /// `PARENT_ID`: `integer | null`.
    #[inline]
    pub fn parent_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("PARENT_ID", value.into()))
    }

    /// `INDEX_ID`: `integer`.
    #[inline]
    pub fn index_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("INDEX_ID", value.into()))
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

    /// Any other condition by its key on the wire: an operator and a field, as in `>=ID`.
    ///
    /// Other fields, such as `=DELETED` (`string`).
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<GetFoldersFilter> for rt::Params {
    #[inline]
    fn from(object: GetFoldersFilter) -> Self {
        object.0
    }
}

impl From<GetFoldersFilter> for rt::Filter {
    #[inline]
    fn from(object: GetFoldersFilter) -> Self {
        object.0.into()
    }
}

/// Keys of `result` of `landing.site.getFolders`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFoldersOutput {
    /// `ID`: `string`.
    pub id: Option<String>,
    /// `PARENT_ID`: `string | null`.
    pub parent_id: Option<String>,
    /// `SITE_ID`: `string`.
    pub site_id: Option<String>,
    /// `INDEX_ID`: `string | null`.
    pub index_id: Option<String>,
    /// `ACTIVE`: `string`. Values: `Y`, `N`.
    pub active: Option<bool>,
    /// `DELETED`: `string`. Values: `Y`, `N`.
    pub deleted: Option<bool>,
    /// `TITLE`: `string`.
    pub title: Option<String>,
    /// `CODE`: `string`.
    pub code: Option<String>,
    /// `CREATED_BY_ID`: `string`.
    pub created_by_id: Option<String>,
    /// `MODIFIED_BY_ID`: `string`.
    pub modified_by_id: Option<String>,
    /// `DATE_CREATE`: `string`.
    pub date_create: Option<String>,
    /// `DATE_MODIFY`: `string`.
    pub date_modify: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetFoldersOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetFoldersOutput", self, f)
    }
}

impl rt::Object for GetFoldersOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("ID", &mut self.id);
        f.text("PARENT_ID", &mut self.parent_id);
        f.text("SITE_ID", &mut self.site_id);
        f.text("INDEX_ID", &mut self.index_id);
        f.flag("ACTIVE", &mut self.active);
        f.flag("DELETED", &mut self.deleted);
        f.text("TITLE", &mut self.title);
        f.text("CODE", &mut self.code);
        f.text("CREATED_BY_ID", &mut self.created_by_id);
        f.text("MODIFIED_BY_ID", &mut self.modified_by_id);
        f.text("DATE_CREATE", &mut self.date_create);
        f.text("DATE_MODIFY", &mut self.date_modify);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `landing.site.getFolders`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetFoldersError {
    /// `MISSING_PARAMS`: `Not enough parameters for the call, missing: siteId` (HTTP 400).
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

impl rt::ErrorKind for GetFoldersError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("MISSING_PARAMS", "", Self::MissingParams),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("TYPE_ERROR", "", Self::TypeError),
        ("SYSTEM_ERROR", "", Self::SystemError),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Group Bindings: `landing.site.getGroupBindings`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/embedding/knowledge-base/landing-site-get-group-bindings.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct GetGroupBindings(rt::Params);

impl GetGroupBindings {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `groupId`: `integer | null`.
    #[inline]
    pub fn group_id(self, value: i64) -> Self {
        Self(self.0.int("groupId", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for GetGroupBindings {
    const NAME: &'static str = "landing.site.getGroupBindings";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<GetGroupBindingsOutput>;
    type Error = GetGroupBindingsError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `landing.site.getGroupBindings`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGroupBindingsOutput {
    /// `ENTITY_ID`: `integer | string`.
    pub entity_id: Option<rt::Id>,
    /// `ENTITY_TYPE`: `string`. Values: `S`.
    pub entity_type: Option<String>,
    /// `BINDING_ID`: `integer | string`.
    pub binding_id: Option<rt::Id>,
    /// `TITLE`: `string`.
    pub title: Option<String>,
    /// `PUBLIC_URL`: `string`.
    pub public_url: Option<rt::Link>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetGroupBindingsOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetGroupBindingsOutput", self, f)
    }
}

impl rt::Object for GetGroupBindingsOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("ENTITY_ID", &mut self.entity_id);
        f.text("ENTITY_TYPE", &mut self.entity_type);
        f.field("BINDING_ID", &mut self.binding_id);
        f.text("TITLE", &mut self.title);
        f.link("PUBLIC_URL", &mut self.public_url);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `landing.site.getGroupBindings`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetGroupBindingsError {
    /// `TYPE_ERROR`: `Data type error` (HTTP 400).
    TypeError,
    /// `ACCESS_DENIED`: `Insufficient permissions.` (HTTP 400).
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetGroupBindingsError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("TYPE_ERROR", "", Self::TypeError),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Get the List of Sites: `landing.site.getList`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-get-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct GetList(rt::Params);

impl GetList {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `scope`: `string`. Values: `GROUP`, `KNOWLEDGE`, `MAINPAGE`.
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
    const NAME: &'static str = "landing.site.getList";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<GetListOutput>;
    type Error = GetListError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `params` of `landing.site.getList`.
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

    /// `filter`: `object`. Default: `{}`.
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

/// Keys of `params.filter` of `landing.site.getList`.
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

    /// `TYPE`: `string`. Default: `PAGE`. Values: `PAGE`, `STORE`, `SMN`, `KNOWLEDGE`, `GROUP`, `MAINPAGE`.
    #[inline]
    pub fn r#type(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("TYPE", value.into()))
    }

    /// `ACTIVE`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn active(self, value: bool) -> Self {
        Self(self.0.yes_no("ACTIVE", value))
    }

    /// `DELETED`: `string`. Default: `N`. Values: `Y`, `N`.
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

    /// `DOMAIN_ID`: `integer | string`.
    #[inline]
    pub fn domain_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("DOMAIN_ID", value.into()))
    }

    /// `LANG`: `string`.
    #[inline]
    pub fn lang(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("LANG", value.into()))
    }

    /// `TPL_ID`: `integer`.
    #[inline]
    pub fn tpl_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("TPL_ID", value.into()))
    }

    /// `LANDING_ID_INDEX`: `integer`.
    #[inline]
    pub fn landing_id_index(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("LANDING_ID_INDEX", value.into()))
    }

    /// `LANDING_ID_404`: `integer`.
    #[inline]
    pub fn landing_id_404(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("LANDING_ID_404", value.into()))
    }

    /// `LANDING_ID_503`: `integer`.
    #[inline]
    pub fn landing_id_503(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("LANDING_ID_503", value.into()))
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

/// Keys of `result` of `landing.site.getList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListOutput {
    /// `ID`: `string`.
    pub id: Option<String>,
    /// `TYPE`: `string`.
    pub r#type: Option<String>,
    /// `DOMAIN_NAME`: `string`.
    pub domain_name: Option<String>,
    /// `PUBLIC_URL`: `string`.
    pub public_url: Option<rt::Link>,
    /// `PREVIEW_PICTURE`: `string`.
    pub preview_picture: Option<String>,
    /// `PHONE`: `string | null`.
    pub phone: Option<String>,
    /// `DATE_CREATE`: `string`.
    pub date_create: Option<String>,
    /// `DATE_MODIFY`: `string`.
    pub date_modify: Option<String>,
    /// `LANDING_ID_INDEX`: `string | null`.
    pub landing_id_index: Option<String>,
    /// `TITLE`: `string`. Seen in examples only.
    pub title: Option<String>,
    /// What no field has taken.
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
        f.text("ID", &mut self.id);
        f.text("TYPE", &mut self.r#type);
        f.text("DOMAIN_NAME", &mut self.domain_name);
        f.link("PUBLIC_URL", &mut self.public_url);
        f.text("PREVIEW_PICTURE", &mut self.preview_picture);
        f.text("PHONE", &mut self.phone);
        f.text("DATE_CREATE", &mut self.date_create);
        f.text("DATE_MODIFY", &mut self.date_modify);
        f.text("LANDING_ID_INDEX", &mut self.landing_id_index);
        f.text("TITLE", &mut self.title);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `landing.site.getList`.
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

/// Get Menu Bindings: `landing.site.getMenuBindings`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/embedding/knowledge-base/landing-site-get-menu-bindings.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct GetMenuBindings(rt::Params);

impl GetMenuBindings {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `menuCode`: `string | null`.
    #[inline]
    pub fn menu_code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("menuCode", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for GetMenuBindings {
    const NAME: &'static str = "landing.site.getMenuBindings";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<GetMenuBindingsOutput>;
    type Error = GetMenuBindingsError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `landing.site.getMenuBindings`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMenuBindingsOutput {
    /// `ENTITY_ID`: `integer | string`.
    pub entity_id: Option<rt::Id>,
    /// `ENTITY_TYPE`: `string`. Values: `S`, `L`.
    pub entity_type: Option<String>,
    /// `BINDING_ID`: `string`.
    pub binding_id: Option<String>,
    /// `TITLE`: `string`.
    pub title: Option<String>,
    /// `PUBLIC_URL`: `string`.
    pub public_url: Option<rt::Link>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetMenuBindingsOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetMenuBindingsOutput", self, f)
    }
}

impl rt::Object for GetMenuBindingsOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("ENTITY_ID", &mut self.entity_id);
        f.text("ENTITY_TYPE", &mut self.entity_type);
        f.text("BINDING_ID", &mut self.binding_id);
        f.text("TITLE", &mut self.title);
        f.link("PUBLIC_URL", &mut self.public_url);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `landing.site.getMenuBindings`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetMenuBindingsError {
    /// `TYPE_ERROR`: `Data type error` (HTTP 400).
    TypeError,
    /// `ACCESS_DENIED`: `Insufficient permissions.` (HTTP 400).
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetMenuBindingsError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("TYPE_ERROR", "", Self::TypeError),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Get URL Preview of the Site: `landing.site.getPreview`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-get-preview.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct GetPreview(rt::Params);

impl GetPreview {
    /// A request with its required parameters:
    ///
    /// - `id`: `integer`.
    #[inline]
    pub fn new(id: i64) -> Self {
        Self(rt::Params::new().int("id", id))
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

impl rt::Method for GetPreview {
    const NAME: &'static str = "landing.site.getPreview";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = String;
    type Error = GetPreviewError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `landing.site.getPreview`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetPreviewError {
    /// `MISSING_PARAMS`: `Not enough parameters for the call, missing: id` (HTTP 400).
    MissingParams,
    /// `ACCESS_DENIED`: `Not enough rights to call the method` (HTTP 400).
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetPreviewError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("MISSING_PARAMS", "", Self::MissingParams),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Public URL of the Site: `landing.site.getPublicUrl`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-get-public-url.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct GetPublicUrl(rt::Params);

impl GetPublicUrl {
    /// A request with its required parameters:
    ///
    /// - `id`: `integer | array`.
    #[inline]
    pub fn new(id: impl Into<rt::Value>) -> Self {
        Self(rt::Params::new().value("id", id.into()))
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

impl rt::Method for GetPublicUrl {
    const NAME: &'static str = "landing.site.getPublicUrl";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = rt::Either<rt::IdMap<String>, String>;
    type Error = GetPublicUrlError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `landing.site.getPublicUrl`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetPublicUrlError {
    /// `MISSING_PARAMS`: `Not enough parameters for the call, missing: id` (HTTP 400).
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

impl rt::ErrorKind for GetPublicUrlError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("MISSING_PARAMS", "", Self::MissingParams),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("TYPE_ERROR", "", Self::TypeError),
        ("SYSTEM_ERROR", "", Self::SystemError),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Access Permissions: `landing.site.getRights`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/rights/extended-model/landing-site-get-rights.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct GetRights(rt::Params);

impl GetRights {
    /// A request with its required parameters:
    ///
    /// - `id`: `integer | string`.
    #[inline]
    pub fn new(id: impl Into<rt::Value>) -> Self {
        Self(rt::Params::new().value("id", id.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for GetRights {
    const NAME: &'static str = "landing.site.getRights";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<String>;
    type Error = GetRightsError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `landing.site.getRights`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetRightsError {
    /// `ACCESS_DENIED`: HTTP 400.
    AccessDenied,
    /// `FEATURE_NOT_AVAIL`: HTTP 400.
    FeatureNotAvail,
    /// `MISSING_PARAMS`: `Not enough call parameters, missing: id` (HTTP 400).
    MissingParams,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetRightsError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("FEATURE_NOT_AVAIL", "", Self::FeatureNotAvail),
        ("MISSING_PARAMS", "", Self::MissingParams),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Additional Fields of the Site: `landing.site.getadditionalfields`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-get-additional-fields.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Getadditionalfields(rt::Params);

impl Getadditionalfields {
    /// A request with its required parameters:
    ///
    /// - `id`: `integer`.
    #[inline]
    pub fn new(id: i64) -> Self {
        Self(rt::Params::new().int("id", id))
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
    const NAME: &'static str = "landing.site.getadditionalfields";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Option<rt::Map>;
    type Error = GetadditionalfieldsError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `landing.site.getadditionalfields`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetadditionalfieldsError {
    /// `MISSING_PARAMS`: `Not enough call parameters, missing: id` (HTTP 400).
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

impl rt::ErrorKind for GetadditionalfieldsError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("MISSING_PARAMS", "", Self::MissingParams),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("TYPE_ERROR", "", Self::TypeError),
        ("SYSTEM_ERROR", "", Self::SystemError),
    ];
    const OTHER: Self = Self::Other;
}

/// Mark the site as deleted: `landing.site.markDelete`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-mark-delete.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct MarkDelete(rt::Params);

impl MarkDelete {
    /// A request with its required parameters:
    ///
    /// - `id`: `integer`.
    #[inline]
    pub fn new(id: i64) -> Self {
        Self(rt::Params::new().int("id", id))
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
    const NAME: &'static str = "landing.site.markDelete";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = i64;
    type Error = MarkDeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `landing.site.markDelete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MarkDeleteError {
    /// `MISSING_PARAMS`: HTTP 400.
    MissingParams,
    /// `ACCESS_DENIED`: `Access to delete the site is denied.` (HTTP 400).
    AccessDenied,
    /// `ACCESS_DENIED_DELETED`: HTTP 400.
    AccessDeniedDeleted,
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
        ("ACCESS_DENIED_DELETED", "", Self::AccessDeniedDeleted),
        ("TYPE_ERROR", "", Self::TypeError),
        ("SYSTEM_ERROR", "", Self::SystemError),
    ];
    const OTHER: Self = Self::Other;
}

/// Mark a Folder as Deleted: `landing.site.markFolderDelete`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-mark-folder-delete.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct MarkFolderDelete(rt::Params);

impl MarkFolderDelete {
    /// A request with its required parameters:
    ///
    /// - `id`: `integer`.
    #[inline]
    pub fn new(id: i64) -> Self {
        Self(rt::Params::new().int("id", id))
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

impl rt::Method for MarkFolderDelete {
    const NAME: &'static str = "landing.site.markFolderDelete";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = MarkFolderDeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `landing.site.markFolderDelete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MarkFolderDeleteError {
    /// `MISSING_PARAMS`: HTTP 400.
    MissingParams,
    /// `ACCESS_DENIED`: HTTP 400.
    AccessDenied,
    /// `FOLDER_CONTAINS_AREAS`: `The folder contains included areas and cannot be deleted.` (HTTP 400).
    FolderContainsAreas,
    /// `TYPE_ERROR`: HTTP 400.
    TypeError,
    /// `SYSTEM_ERROR`: HTTP 400.
    SystemError,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for MarkFolderDeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("MISSING_PARAMS", "", Self::MissingParams),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("FOLDER_CONTAINS_AREAS", "", Self::FolderContainsAreas),
        ("TYPE_ERROR", "", Self::TypeError),
        ("SYSTEM_ERROR", "", Self::SystemError),
    ];
    const OTHER: Self = Self::Other;
}

/// Restore Folder from Recycle Bin: `landing.site.markFolderUnDelete`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-mark-folder-undelete.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct MarkFolderUnDelete(rt::Params);

impl MarkFolderUnDelete {
    /// A request with its required parameters:
    ///
    /// - `id`: `integer`.
    #[inline]
    pub fn new(id: i64) -> Self {
        Self(rt::Params::new().int("id", id))
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

impl rt::Method for MarkFolderUnDelete {
    const NAME: &'static str = "landing.site.markFolderUnDelete";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = MarkFolderUnDeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `landing.site.markFolderUnDelete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MarkFolderUnDeleteError {
    /// `MISSING_PARAMS`: HTTP 400.
    MissingParams,
    /// `ACCESS_DENIED`: `Folder not found or access to it is denied.` (HTTP 400).
    AccessDenied,
    /// `TYPE_ERROR`: HTTP 400.
    TypeError,
    /// `SYSTEM_ERROR`: HTTP 400.
    SystemError,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for MarkFolderUnDeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("MISSING_PARAMS", "", Self::MissingParams),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("TYPE_ERROR", "", Self::TypeError),
        ("SYSTEM_ERROR", "", Self::SystemError),
    ];
    const OTHER: Self = Self::Other;
}

/// Restore Site from Recycle Bin: `landing.site.markUnDelete`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-mark-undelete.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct MarkUnDelete(rt::Params);

impl MarkUnDelete {
    /// A request with its required parameters:
    ///
    /// - `id`: `integer`.
    #[inline]
    pub fn new(id: i64) -> Self {
        Self(rt::Params::new().int("id", id))
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

impl rt::Method for MarkUnDelete {
    const NAME: &'static str = "landing.site.markUnDelete";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = i64;
    type Error = MarkUnDeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `landing.site.markUnDelete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MarkUnDeleteError {
    /// `MISSING_PARAMS`: HTTP 400.
    MissingParams,
    /// `ACCESS_DENIED`: HTTP 400.
    AccessDenied,
    /// `TOTAL_SITE_REACHED`:
    /// `Your tariff plan has a limit on the number of created or published sites. To work with a larger number of sites, please switch to a different tariff plan.`
    /// (HTTP 400).
    TotalSiteReached,
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
        ("TOTAL_SITE_REACHED", "", Self::TotalSiteReached),
        ("TYPE_ERROR", "", Self::TypeError),
        ("SYSTEM_ERROR", "", Self::SystemError),
    ];
    const OTHER: Self = Self::Other;
}

/// Publish the site: `landing.site.publication`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-publication.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Publication(rt::Params);

impl Publication {
    /// A request with its required parameters:
    ///
    /// - `id`: `integer`.
    #[inline]
    pub fn new(id: i64) -> Self {
        Self(rt::Params::new().int("id", id))
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
    const NAME: &'static str = "landing.site.publication";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = i64;
    type Error = PublicationError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `landing.site.publication`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PublicationError {
    /// `MISSING_PARAMS`: HTTP 400.
    MissingParams,
    /// `ACCESS_DENIED`: `Publishing the site is not allowed.` (HTTP 400).
    AccessDenied,
    /// `PHONE_NOT_CONFIRMED`: HTTP 400.
    PhoneNotConfirmed,
    /// `EMAIL_NOT_CONFIRMED`: HTTP 400.
    EmailNotConfirmed,
    /// `URLCHECKER_FAIL`: HTTP 400.
    UrlcheckerFail,
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
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("PHONE_NOT_CONFIRMED", "", Self::PhoneNotConfirmed),
        ("EMAIL_NOT_CONFIRMED", "", Self::EmailNotConfirmed),
        ("URLCHECKER_FAIL", "", Self::UrlcheckerFail),
        ("PUBLIC_PAGE_REACHED", "", Self::PublicPageReached),
        ("LANDING_PAYMENT_FAILED", "", Self::LandingPaymentFailed),
        ("LANDING_PAYMENT_FAILED_BLOCK", "", Self::LandingPaymentFailedBlock),
        ("PUBLIC_SITE_REACHED", "", Self::PublicSiteReached),
        ("PUBLIC_SITE_REACHED_FREE", "", Self::PublicSiteReachedFree),
        ("LICENSE_EXPIRED", "", Self::LicenseExpired),
        ("TYPE_ERROR", "", Self::TypeError),
        ("SYSTEM_ERROR", "", Self::SystemError),
        ("PUBLIC_HTML_DISALLOWED*", "", Self::PublicHtmlDisallowed),
    ];
    const OTHER: Self = Self::Other;
}

/// Publish the Website Folder: `landing.site.publicationFolder`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-publication-folder.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct PublicationFolder(rt::Params);

impl PublicationFolder {
    /// A request with its required parameters:
    ///
    /// - `folderId`: `integer`.
    #[inline]
    pub fn new(folder_id: i64) -> Self {
        Self(rt::Params::new().int("folderId", folder_id))
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

impl rt::Method for PublicationFolder {
    const NAME: &'static str = "landing.site.publicationFolder";
    const REQUIRED: &'static [&'static str] = &["folderId"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = PublicationFolderError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `landing.site.publicationFolder`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PublicationFolderError {
    /// `MISSING_PARAMS`: HTTP 400.
    MissingParams,
    /// `ACCESS_DENIED`: `Folder not found or access to it is denied.` (HTTP 400).
    AccessDenied,
    /// `TYPE_ERROR`: HTTP 400.
    TypeError,
    /// `SYSTEM_ERROR`: HTTP 400.
    SystemError,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for PublicationFolderError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("MISSING_PARAMS", "", Self::MissingParams),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("TYPE_ERROR", "", Self::TypeError),
        ("SYSTEM_ERROR", "", Self::SystemError),
    ];
    const OTHER: Self = Self::Other;
}

/// Set Access Permissions: `landing.site.setRights`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/rights/extended-model/landing-site-set-rights.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct SetRights(rt::Params);

impl SetRights {
    /// A request with its required parameters:
    ///
    /// - `id`: `integer | string`.
    #[inline]
    pub fn new(id: impl Into<rt::Value>) -> Self {
        Self(rt::Params::new().value("id", id.into()))
    }

    /// `rights`: `object | array`. In examples: `object`.
    #[inline]
    pub fn rights(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("rights", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for SetRights {
    const NAME: &'static str = "landing.site.setRights";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = SetRightsError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `landing.site.setRights`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SetRightsError {
    /// `ACCESS_DENIED`: HTTP 400.
    AccessDenied,
    /// `IS_NOT_ADMIN`: HTTP 400.
    IsNotAdmin,
    /// `FEATURE_NOT_AVAIL`: HTTP 400.
    FeatureNotAvail,
    /// `MISSING_PARAMS`: `Not enough call parameters, missing: id` (HTTP 400).
    MissingParams,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for SetRightsError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("IS_NOT_ADMIN", "", Self::IsNotAdmin),
        ("FEATURE_NOT_AVAIL", "", Self::FeatureNotAvail),
        ("MISSING_PARAMS", "", Self::MissingParams),
    ];
    const OTHER: Self = Self::Other;
}

/// Unpublishing a Website Folder: `landing.site.unPublicFolder`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-unpublic-folder.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct UnPublicFolder(rt::Params);

impl UnPublicFolder {
    /// A request with its required parameters:
    ///
    /// - `folderId`: `integer`.
    #[inline]
    pub fn new(folder_id: i64) -> Self {
        Self(rt::Params::new().int("folderId", folder_id))
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

impl rt::Method for UnPublicFolder {
    const NAME: &'static str = "landing.site.unPublicFolder";
    const REQUIRED: &'static [&'static str] = &["folderId"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = UnPublicFolderError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `landing.site.unPublicFolder`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UnPublicFolderError {
    /// `MISSING_PARAMS`: HTTP 400.
    MissingParams,
    /// `ACCESS_DENIED`: `Folder not found or access to it is denied.` (HTTP 400).
    AccessDenied,
    /// `TYPE_ERROR`: HTTP 400.
    TypeError,
    /// `SYSTEM_ERROR`: HTTP 400.
    SystemError,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UnPublicFolderError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("MISSING_PARAMS", "", Self::MissingParams),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("TYPE_ERROR", "", Self::TypeError),
        ("SYSTEM_ERROR", "", Self::SystemError),
    ];
    const OTHER: Self = Self::Other;
}

/// Unbind Knowledge Base from Social Network Group: `landing.site.unbindingFromGroup`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/embedding/knowledge-base/landing-site-unbinding-from-group.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct UnbindingFromGroup(rt::Params);

impl UnbindingFromGroup {
    /// A request in which nothing is set yet. Required: `id`, `groupId`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`. Required.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// `groupId`: `integer`. Required.
    #[inline]
    pub fn group_id(self, value: i64) -> Self {
        Self(self.0.int("groupId", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for UnbindingFromGroup {
    const NAME: &'static str = "landing.site.unbindingFromGroup";
    const REQUIRED: &'static [&'static str] = &["id", "groupId"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = UnbindingFromGroupError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `landing.site.unbindingFromGroup`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UnbindingFromGroupError {
    /// `MISSING_PARAMS`: `Insufficient call parameters, missing: groupId` (HTTP 400).
    MissingParamsInsufficientCallParametersMissingGroupId,
    /// `MISSING_PARAMS`: `Insufficient call parameters, missing: id` (HTTP 400).
    MissingParamsInsufficientCallParametersMissingId,
    /// `MISSING_PARAMS` with any other text.
    MissingParams,
    /// `TYPE_ERROR`:
    /// `Bitrix\Landing\PublicAction\Site::unbindingFromGroup(): Argument #2 ($groupId) must be of type int, string given`
    /// (HTTP 400).
    TypeErrorArgument2GroupIdMustBeTypeIntString,
    /// `TYPE_ERROR`:
    /// `Bitrix\Landing\PublicAction\Site::unbindingFromGroup(): Argument #1 ($id) must be of type int, string given`
    /// (HTTP 400).
    TypeErrorArgument1IdMustBeTypeIntString,
    /// `TYPE_ERROR` with any other text.
    TypeError,
    /// `ACCESS_DENIED`: `Insufficient permissions.` (HTTP 400).
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UnbindingFromGroupError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "MISSING_PARAMS",
            "Insufficient call parameters, missing: groupId",
            Self::MissingParamsInsufficientCallParametersMissingGroupId,
        ),
        (
            "MISSING_PARAMS",
            "Insufficient call parameters, missing: id",
            Self::MissingParamsInsufficientCallParametersMissingId,
        ),
        ("MISSING_PARAMS", "", Self::MissingParams),
        (
            "TYPE_ERROR",
            "Bitrix\\Landing\\PublicAction\\Site::unbindingFromGroup(): Argument #2 ($groupId) must be of type int, string given",
            Self::TypeErrorArgument2GroupIdMustBeTypeIntString,
        ),
        (
            "TYPE_ERROR",
            "Bitrix\\Landing\\PublicAction\\Site::unbindingFromGroup(): Argument #1 ($id) must be of type int, string given",
            Self::TypeErrorArgument1IdMustBeTypeIntString,
        ),
        ("TYPE_ERROR", "", Self::TypeError),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Unbind Knowledge Base from Menu: `landing.site.unbindingFromMenu`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/embedding/knowledge-base/landing-site-unbinding-from-menu.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct UnbindingFromMenu(rt::Params);

impl UnbindingFromMenu {
    /// A request with its required parameters:
    ///
    /// - `id`: `integer`.
    /// - `menuCode`: `string`.
    #[inline]
    pub fn new(id: i64, menu_code: impl Into<String>) -> Self {
        Self(rt::Params::new().int("id", id).text("menuCode", menu_code.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for UnbindingFromMenu {
    const NAME: &'static str = "landing.site.unbindingFromMenu";
    const REQUIRED: &'static [&'static str] = &["id", "menuCode"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = UnbindingFromMenuError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `landing.site.unbindingFromMenu`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UnbindingFromMenuError {
    /// `MISSING_PARAMS`: `Not enough parameters for the call, missing: menuCode` (HTTP 400).
    MissingParamsNotEnoughParametersCallMissingMenuCode,
    /// `MISSING_PARAMS`: `Not enough parameters for the call, missing: id` (HTTP 400).
    MissingParamsNotEnoughParametersCallMissingId,
    /// `MISSING_PARAMS` with any other text.
    MissingParams,
    /// `TYPE_ERROR`:
    /// `Bitrix\Landing\PublicAction\Site::unbindingFromMenu(): Argument #1 ($id) must be of type int, string given`
    /// (HTTP 400).
    TypeError,
    /// `ACCESS_DENIED`: `Insufficient permissions` (HTTP 400).
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UnbindingFromMenuError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "MISSING_PARAMS",
            "Not enough parameters for the call, missing: menuCode",
            Self::MissingParamsNotEnoughParametersCallMissingMenuCode,
        ),
        (
            "MISSING_PARAMS",
            "Not enough parameters for the call, missing: id",
            Self::MissingParamsNotEnoughParametersCallMissingId,
        ),
        ("MISSING_PARAMS", "", Self::MissingParams),
        ("TYPE_ERROR", "", Self::TypeError),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Unpublishing a Site: `landing.site.unpublic`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-unpublic.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Unpublic(rt::Params);

impl Unpublic {
    /// A request with its required parameters:
    ///
    /// - `id`: `integer`.
    #[inline]
    pub fn new(id: i64) -> Self {
        Self(rt::Params::new().int("id", id))
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
    const NAME: &'static str = "landing.site.unpublic";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = i64;
    type Error = UnpublicError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `landing.site.unpublic`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UnpublicError {
    /// `MISSING_PARAMS`: HTTP 400.
    MissingParams,
    /// `ACCESS_DENIED`: `Publishing access for the site is denied.` (HTTP 400).
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
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("TYPE_ERROR", "", Self::TypeError),
        ("SYSTEM_ERROR", "", Self::SystemError),
    ];
    const OTHER: Self = Self::Other;
}

/// Update Site: `landing.site.update`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-update.html)
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

impl rt::Method for Update {
    const NAME: &'static str = "landing.site.update";
    const REQUIRED: &'static [&'static str] = &["id", "fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `landing.site.update`.
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

    /// `TYPE`: `string`. Values: `PAGE`, `STORE`, `SMN`, `KNOWLEDGE`, `GROUP`, `MAINPAGE`.
    #[inline]
    pub fn r#type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TYPE", value.into()))
    }

    /// `DOMAIN_ID`: `integer | string`.
    #[inline]
    pub fn domain_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("DOMAIN_ID", value.into()))
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

    /// `LANDING_ID_INDEX`: `integer`.
    #[inline]
    pub fn landing_id_index(self, value: i64) -> Self {
        Self(self.0.int("LANDING_ID_INDEX", value))
    }

    /// `LANDING_ID_404`: `integer`.
    #[inline]
    pub fn landing_id_404(self, value: i64) -> Self {
        Self(self.0.int("LANDING_ID_404", value))
    }

    /// `LANDING_ID_503`: `integer`.
    #[inline]
    pub fn landing_id_503(self, value: i64) -> Self {
        Self(self.0.int("LANDING_ID_503", value))
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

/// What can go wrong in `landing.site.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `MISSING_PARAMS`: `Not enough parameters provided, missing: id` (HTTP 400).
    MissingParams,
    /// `ACCESS_DENIED`: HTTP 400.
    AccessDenied,
    /// `DOMAIN_NOT_FOUND`: HTTP 400.
    DomainNotFound,
    /// `DOMAIN_IS_INCORRECT`: HTTP 400.
    DomainIsIncorrect,
    /// `DOMAIN_EXIST_TRASH`: HTTP 400.
    DomainExistTrash,
    /// `DOMAIN_DISABLE`: HTTP 400.
    DomainDisable,
    /// `DOMAIN_EXIST`: HTTP 400.
    DomainExist,
    /// `CODE_IS_NOT_UNIQUE`: HTTP 400.
    CodeIsNotUnique,
    /// `SLASH_IS_NOT_ALLOWED`: HTTP 400.
    SlashIsNotAllowed,
    /// `CONTROLLER_ERROR_BADRESPONSE`: HTTP 400.
    ControllerErrorBadresponse,
    /// `CONTROLLER_ERROR_BADLICENSE`: HTTP 400.
    ControllerErrorBadlicense,
    /// `CONTROLLER_ERROR_<ERROR_CODE>`: HTTP 400.
    ControllerErrorErrorCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("MISSING_PARAMS", "", Self::MissingParams),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("DOMAIN_NOT_FOUND", "", Self::DomainNotFound),
        ("DOMAIN_IS_INCORRECT", "", Self::DomainIsIncorrect),
        ("DOMAIN_EXIST_TRASH", "", Self::DomainExistTrash),
        ("DOMAIN_DISABLE", "", Self::DomainDisable),
        ("DOMAIN_EXIST", "", Self::DomainExist),
        ("CODE_IS_NOT_UNIQUE", "", Self::CodeIsNotUnique),
        ("SLASH_IS_NOT_ALLOWED", "", Self::SlashIsNotAllowed),
        ("CONTROLLER_ERROR_BADRESPONSE", "", Self::ControllerErrorBadresponse),
        ("CONTROLLER_ERROR_BADLICENSE", "", Self::ControllerErrorBadlicense),
        ("CONTROLLER_ERROR_*", "", Self::ControllerErrorErrorCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Change Folder: `landing.site.updateFolder`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-update-folder.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct UpdateFolder(rt::Params);

impl UpdateFolder {
    /// A request in which nothing is set yet. Required: `siteId`, `folderId`, `fields`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `scope`: `string`. Values: `KNOWLEDGE`, `GROUP`, `MAINPAGE`.
    #[inline]
    pub fn scope(self, value: impl Into<String>) -> Self {
        Self(self.0.text("scope", value.into()))
    }

    /// `siteId`: `integer`. Required.
    #[inline]
    pub fn site_id(self, value: i64) -> Self {
        Self(self.0.int("siteId", value))
    }

    /// `folderId`: `integer`. Required.
    #[inline]
    pub fn folder_id(self, value: i64) -> Self {
        Self(self.0.int("folderId", value))
    }

    /// `fields`: `object`. Required.
    #[inline]
    pub fn fields(self, value: UpdateFolderFields) -> Self {
        Self(self.0.object("fields", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for UpdateFolder {
    const NAME: &'static str = "landing.site.updateFolder";
    const REQUIRED: &'static [&'static str] = &["siteId", "folderId", "fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = UpdateFolderError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `landing.site.updateFolder`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFolderFields(rt::Params);

impl UpdateFolderFields {
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

    /// `PARENT_ID`: `integer`. Default: `0`.
    #[inline]
    pub fn parent_id(self, value: i64) -> Self {
        Self(self.0.int("PARENT_ID", value))
    }

    /// `INDEX_ID`: `integer`.
    #[inline]
    pub fn index_id(self, value: i64) -> Self {
        Self(self.0.int("INDEX_ID", value))
    }

    /// `ACTIVE`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn active(self, value: bool) -> Self {
        Self(self.0.yes_no("ACTIVE", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<UpdateFolderFields> for rt::Params {
    #[inline]
    fn from(object: UpdateFolderFields) -> Self {
        object.0
    }
}

/// What can go wrong in `landing.site.updateFolder`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateFolderError {
    /// `MISSING_PARAMS`: HTTP 400.
    MissingParams,
    /// `ACCESS_DENIED`: `Site not found or access to it is denied.` (HTTP 400).
    AccessDenied,
    /// `FOLDER_IS_NOT_UNIQUE`: HTTP 400.
    FolderIsNotUnique,
    /// `SLASH_IS_NOT_ALLOWED`: HTTP 400.
    SlashIsNotAllowed,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateFolderError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("MISSING_PARAMS", "", Self::MissingParams),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("FOLDER_IS_NOT_UNIQUE", "", Self::FolderIsNotUnique),
        ("SLASH_IS_NOT_ALLOWED", "", Self::SlashIsNotAllowed),
    ];
    const OTHER: Self = Self::Other;
}
