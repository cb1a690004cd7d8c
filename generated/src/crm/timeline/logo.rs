// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `crm.timeline.logo.*`.

use bitrix24_runtime as rt;

/// Add Logo: `crm.timeline.logo.add`
///
/// Scope: `crm`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/logo/crm-timeline-logo-add.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Add(rt::Params);

impl Add {
    /// A request in which nothing is set yet. Required: `code`, `fileContent`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `code`: `string`. Required.
    #[inline]
    pub fn code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("code", value.into()))
    }

    /// `fileContent`: `string`. Required.
    #[inline]
    pub fn file_content(self, value: impl Into<String>) -> Self {
        Self(self.0.text("fileContent", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Add {
    const NAME: &'static str = "crm.timeline.logo.add";
    const REQUIRED: &'static [&'static str] = &["code", "fileContent"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `crm.timeline.logo.add`, `result` of `crm.timeline.logo.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutput {
    /// `logo`: `object`. Seen in examples only.
    pub logo: Option<AddOutputLogo>,
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
        f.field("logo", &mut self.logo);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.logo` of `crm.timeline.logo.add`, `result.logo` of `crm.timeline.logo.get`,
/// `result.logos` of `crm.timeline.logo.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutputLogo {
    /// `code`. In examples: `string`.
    pub code: Option<String>,
    /// `isSystem`. In examples: `boolean`.
    pub is_system: Option<bool>,
    /// `fileUri`. In examples: `string`.
    pub file_uri: Option<rt::Link>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for AddOutputLogo {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("AddOutputLogo", self, f)
    }
}

impl rt::Object for AddOutputLogo {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("code", &mut self.code);
        f.flag("isSystem", &mut self.is_system);
        f.link("fileUri", &mut self.file_uri);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `crm.timeline.logo.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `ACCESS_DENIED`: `Access denied` (HTTP 400).
    AccessDenied,
    /// `INVALID_ARG_VALUE`: HTTP 400.
    InvalidArgValue,
    /// `FILE_SAVE_ERROR`: HTTP 400.
    FileSaveError,
    /// `100`: HTTP 400.
    Code100,
    /// `0`: HTTP 400.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("INVALID_ARG_VALUE", "", Self::InvalidArgValue),
        ("FILE_SAVE_ERROR", "", Self::FileSaveError),
        ("100", "", Self::Code100),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete Logo: `crm.timeline.logo.delete`
///
/// Scope: `crm`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/logo/crm-timeline-logo-delete.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Delete(rt::Params);

impl Delete {
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

impl rt::Method for Delete {
    const NAME: &'static str = "crm.timeline.logo.delete";
    const REQUIRED: &'static [&'static str] = &["code"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `crm.timeline.logo.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `ACCESS_DENIED`: HTTP 400.
    AccessDenied,
    /// `NOT_FOUND`: `` Logo not found for code `info` `` (HTTP 400).
    NotFound,
    /// `100`: HTTP 400.
    Code100,
    /// `0`: HTTP 400.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("NOT_FOUND", "", Self::NotFound),
        ("100", "", Self::Code100),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Information About the Logo: `crm.timeline.logo.get`
///
/// Scope: `crm`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/logo/crm-timeline-logo-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Get(rt::Params);

impl Get {
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

impl rt::Method for Get {
    const NAME: &'static str = "crm.timeline.logo.get";
    const REQUIRED: &'static [&'static str] = &["code"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = AddOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `crm.timeline.logo.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `NOT_FOUND`: `` Logo not found for code `test` `` (HTTP 400).
    NotFound,
    /// `100`: HTTP 400.
    Code100,
    /// `0`: HTTP 400.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("NOT_FOUND", "", Self::NotFound),
        ("100", "", Self::Code100),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Get a List of Available Logos: `crm.timeline.logo.list`
///
/// Scope: `crm`. Access: any user. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/logo/crm-timeline-logo-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct List(rt::Params);

impl List {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `start`: `integer`. Seen in examples only.
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
    const NAME: &'static str = "crm.timeline.logo.list";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = ListOutput;
    type Error = ListError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

impl rt::Paged for List {
    const PAGING: rt::Paging = rt::Paging::start("start").items("logos").key("code");
    type Item = AddOutputLogo;
}

/// Keys of `result` of `crm.timeline.logo.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `logos`: `object[]`. Seen in examples only.
    pub logos: Option<Vec<AddOutputLogo>>,
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
        f.field("logos", &mut self.logos);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `crm.timeline.logo.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `0`: `Could not find value` (HTTP 400).
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}
