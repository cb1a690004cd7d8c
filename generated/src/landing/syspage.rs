// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `landing.syspage.*`.

use bitrix24_runtime as rt;

/// Delete All Page Bindings as Special: `landing.syspage.deleteForLanding`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/page/special-pages/landing-syspage-delete-for-landing.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct DeleteForLanding(rt::Params);

impl DeleteForLanding {
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

impl rt::Method for DeleteForLanding {
    const NAME: &'static str = "landing.syspage.deleteForLanding";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DeleteForLandingError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `landing.syspage.deleteForLanding`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteForLandingError {
    /// `MISSING_PARAMS`: `Insufficient call parameters, missing: id` (HTTP 400).
    MissingParams,
    /// `ACCESS_DENIED`: HTTP 400.
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteForLandingError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("MISSING_PARAMS", "", Self::MissingParams),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete All Bindings of Special Pages for Site: `landing.syspage.deleteForSite`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/page/special-pages/landing-syspage-delete-for-site.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct DeleteForSite(rt::Params);

impl DeleteForSite {
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

impl rt::Method for DeleteForSite {
    const NAME: &'static str = "landing.syspage.deleteForSite";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DeleteForSiteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `landing.syspage.deleteForSite`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteForSiteError {
    /// `MISSING_PARAMS`: `Insufficient call parameters, missing: id` (HTTP 400).
    MissingParams,
    /// `ACCESS_DENIED`: HTTP 400.
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteForSiteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("MISSING_PARAMS", "", Self::MissingParams),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Get a List of Special Pages: `landing.syspage.get`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/page/special-pages/landing-syspage-get.html)
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

    /// `active`: `boolean`. Default: `false`.
    #[inline]
    pub fn active(self, value: bool) -> Self {
        Self(self.0.flag("active", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Get {
    const NAME: &'static str = "landing.syspage.get";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = rt::Value;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `landing.syspage.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `MISSING_PARAMS`: `Insufficient call parameters, missing: id` (HTTP 400).
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

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("MISSING_PARAMS", "", Self::MissingParams),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("TYPE_ERROR", "", Self::TypeError),
        ("SYSTEM_ERROR", "", Self::SystemError),
    ];
    const OTHER: Self = Self::Other;
}

/// Get the URL of the special page: `landing.syspage.getSpecialPage`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/page/special-pages/landing-syspage-get-special-page.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct GetSpecialPage(rt::Params);

impl GetSpecialPage {
    /// A request with its required parameters:
    ///
    /// - `siteId`: `integer`.
    /// - `type`: `string`. Values: `mainpage`, `catalog`, `personal`, `cart`, `order`, `payment`, `compare`,
    ///   `feedback`.
    #[inline]
    pub fn new(site_id: i64, r#type: impl Into<String>) -> Self {
        Self(rt::Params::new().int("siteId", site_id).text("type", r#type.into()))
    }

    /// `additional`: `object`. Default: `{}`.
    #[inline]
    pub fn additional(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("additional", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for GetSpecialPage {
    const NAME: &'static str = "landing.syspage.getSpecialPage";
    const REQUIRED: &'static [&'static str] = &["siteId", "type"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Option<String>;
    type Error = GetSpecialPageError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `landing.syspage.getSpecialPage`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetSpecialPageError {
    /// `MISSING_PARAMS`: `Not enough call parameters, missing: type` (HTTP 400).
    MissingParams,
    /// `ACCESS_DENIED`: HTTP 400.
    AccessDenied,
    /// `ERROR_ARGUMENT`: HTTP 400.
    ErrorArgument,
    /// `SYSTEM_ERROR`: HTTP 400.
    SystemError,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetSpecialPageError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("MISSING_PARAMS", "", Self::MissingParams),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("ERROR_ARGUMENT", "", Self::ErrorArgument),
        ("SYSTEM_ERROR", "", Self::SystemError),
    ];
    const OTHER: Self = Self::Other;
}

/// Set a Special Page for the Site: `landing.syspage.set`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/page/special-pages/landing-syspage-set.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Set(rt::Params);

impl Set {
    /// A request with its required parameters:
    ///
    /// - `id`: `integer`.
    /// - `type`: `string`. Values: `mainpage`, `catalog`, `personal`, `cart`, `order`, `payment`, `compare`,
    ///   `feedback`.
    #[inline]
    pub fn new(id: i64, r#type: impl Into<String>) -> Self {
        Self(rt::Params::new().int("id", id).text("type", r#type.into()))
    }

    /// `lid`: `integer`.
    #[inline]
    pub fn lid(self, value: i64) -> Self {
        Self(self.0.int("lid", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Set {
    const NAME: &'static str = "landing.syspage.set";
    const REQUIRED: &'static [&'static str] = &["id", "type"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = SetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `landing.syspage.set`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SetError {
    /// `MISSING_PARAMS`: `Insufficient call parameters, missing: id` (HTTP 400).
    MissingParams,
    /// `ACCESS_DENIED`: HTTP 400.
    AccessDenied,
    /// `SYSTEM_ERROR`: HTTP 400.
    SystemError,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for SetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("MISSING_PARAMS", "", Self::MissingParams),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("SYSTEM_ERROR", "", Self::SystemError),
    ];
    const OTHER: Self = Self::Other;
}
