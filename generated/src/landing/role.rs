// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `landing.role.*`.

use bitrix24_runtime as rt;

/// Enable or Disable Role-Based Access Model: `landing.role.enable`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/rights/landing-role-enable.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Enable(rt::Params);

impl Enable {
    /// A request with its required parameters:
    ///
    /// - `mode`: `boolean | integer`. Values: `true`, `1`, `false`, `0`.
    #[inline]
    pub fn new(mode: impl Into<rt::Value>) -> Self {
        Self(rt::Params::new().value("mode", mode.into()))
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

impl rt::Method for Enable {
    const NAME: &'static str = "landing.role.enable";
    const REQUIRED: &'static [&'static str] = &["mode"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = EnableError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `landing.role.enable`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum EnableError {
    /// `ACCESS_DENIED`: HTTP 400.
    AccessDenied,
    /// `IS_NOT_ADMIN`: HTTP 400.
    IsNotAdmin,
    /// `FEATURE_NOT_AVAIL`: HTTP 400.
    FeatureNotAvail,
    /// `MISSING_PARAMS`: `Not enough parameters for the call, missing: mode` (HTTP 400).
    MissingParams,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for EnableError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("IS_NOT_ADMIN", "", Self::IsNotAdmin),
        ("FEATURE_NOT_AVAIL", "", Self::FeatureNotAvail),
        ("MISSING_PARAMS", "", Self::MissingParams),
    ];
    const OTHER: Self = Self::Other;
}

/// Get the List of Roles: `landing.role.getList`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/rights/role-model/landing-role-get-list.html)
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

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for GetList {
    const NAME: &'static str = "landing.role.getList";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<GetListOutput>;
    type Error = GetListError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `landing.role.getList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListOutput {
    /// `ID`: `string`.
    pub id: Option<String>,
    /// `TITLE`: `string`.
    pub title: Option<String>,
    /// `XML_ID`: `string`. Values: `ADMIN`, `MANAGER` or others.
    pub xml_id: Option<String>,
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
        f.text("TITLE", &mut self.title);
        f.text("XML_ID", &mut self.xml_id);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `landing.role.getList`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetListError {
    /// `ACCESS_DENIED`: HTTP 400.
    AccessDenied,
    /// `IS_NOT_ADMIN`: `To perform this action, you must be an administrator.` (HTTP 400).
    IsNotAdmin,
    /// `FEATURE_NOT_AVAIL`: HTTP 400.
    FeatureNotAvail,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("IS_NOT_ADMIN", "", Self::IsNotAdmin),
        ("FEATURE_NOT_AVAIL", "", Self::FeatureNotAvail),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Role Rights: `landing.role.getRights`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/rights/role-model/landing-role-get-rights.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct GetRights(rt::Params);

impl GetRights {
    /// A request with its required parameters:
    ///
    /// - `id`: `integer`.
    #[inline]
    pub fn new(id: i64) -> Self {
        Self(rt::Params::new().int("id", id))
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

impl rt::Method for GetRights {
    const NAME: &'static str = "landing.role.getRights";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetRightsOutput;
    type Error = GetRightsError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `landing.role.getRights`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRightsOutput {
    /// `0`: `string[]`. Values: `denied`, `read`, `edit`, `sett`, `public`, `delete`.
    pub _0: Option<Vec<String>>,
    /// What no field has taken, such as `<siteId>` (`string[]`).
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetRightsOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetRightsOutput", self, f)
    }
}

impl rt::Object for GetRightsOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("0", &mut self._0);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `landing.role.getRights`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetRightsError {
    /// `ACCESS_DENIED`: HTTP 400.
    AccessDenied,
    /// `IS_NOT_ADMIN`: HTTP 400.
    IsNotAdmin,
    /// `FEATURE_NOT_AVAIL`: HTTP 400.
    FeatureNotAvail,
    /// `MISSING_PARAMS`: `Not enough call parameters, missing: id` (HTTP 400).
    MissingParams,
    /// `ROLE_SCOPE_MISMATCH`: HTTP 400.
    RoleScopeMismatch,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetRightsError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("IS_NOT_ADMIN", "", Self::IsNotAdmin),
        ("FEATURE_NOT_AVAIL", "", Self::FeatureNotAvail),
        ("MISSING_PARAMS", "", Self::MissingParams),
        ("ROLE_SCOPE_MISMATCH", "", Self::RoleScopeMismatch),
    ];
    const OTHER: Self = Self::Other;
}

/// Check if the role model of permissions is enabled: `landing.role.isEnabled`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/rights/landing-role-is-enabled.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct IsEnabled(rt::Params);

impl IsEnabled {
    /// The request; it has no parameters.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for IsEnabled {
    const NAME: &'static str = "landing.role.isEnabled";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = bool;
    type Error = IsEnabledError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `landing.role.isEnabled`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum IsEnabledError {
    /// `ACCESS_DENIED`: HTTP 400.
    AccessDenied,
    /// `IS_NOT_ADMIN`: `To perform this action, you must be an administrator.` (HTTP 400).
    IsNotAdmin,
    /// `FEATURE_NOT_AVAIL`: HTTP 400.
    FeatureNotAvail,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for IsEnabledError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("IS_NOT_ADMIN", "", Self::IsNotAdmin),
        ("FEATURE_NOT_AVAIL", "", Self::FeatureNotAvail),
    ];
    const OTHER: Self = Self::Other;
}

/// Set Access Codes for Role: `landing.role.setAccessCodes`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/rights/role-model/landing-role-set-access-codes.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct SetAccessCodes(rt::Params);

impl SetAccessCodes {
    /// A request with its required parameters:
    ///
    /// - `id`: `integer`.
    #[inline]
    pub fn new(id: i64) -> Self {
        Self(rt::Params::new().int("id", id))
    }

    /// `scope`: `string`. Values: `GROUP`, `KNOWLEDGE`, `MAINPAGE`.
    #[inline]
    pub fn scope(self, value: impl Into<String>) -> Self {
        Self(self.0.text("scope", value.into()))
    }

    /// `codes`: `string[]`.
    #[inline]
    pub fn codes(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.texts("codes", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for SetAccessCodes {
    const NAME: &'static str = "landing.role.setAccessCodes";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = SetAccessCodesError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `landing.role.setAccessCodes`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SetAccessCodesError {
    /// `ACCESS_DENIED`: HTTP 400.
    AccessDenied,
    /// `IS_NOT_ADMIN`: HTTP 400.
    IsNotAdmin,
    /// `FEATURE_NOT_AVAIL`: HTTP 400.
    FeatureNotAvail,
    /// `MISSING_PARAMS`: `Not enough call parameters, missing: id` (HTTP 400).
    MissingParams,
    /// `ERROR_ARGUMENT`: HTTP 400.
    ErrorArgument,
    /// `ROLE_SCOPE_MISMATCH`: HTTP 400.
    RoleScopeMismatch,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for SetAccessCodesError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("IS_NOT_ADMIN", "", Self::IsNotAdmin),
        ("FEATURE_NOT_AVAIL", "", Self::FeatureNotAvail),
        ("MISSING_PARAMS", "", Self::MissingParams),
        ("ERROR_ARGUMENT", "", Self::ErrorArgument),
        ("ROLE_SCOPE_MISMATCH", "", Self::RoleScopeMismatch),
    ];
    const OTHER: Self = Self::Other;
}

/// Set Role Permissions for the Site List: `landing.role.setRights`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/rights/role-model/landing-role-set-rights.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct SetRights(rt::Params);

impl SetRights {
    /// A request with its required parameters:
    ///
    /// - `id`: `integer`.
    /// - `rights`: `object | array`. In examples: `object`.
    #[inline]
    pub fn new(id: i64, rights: impl Into<rt::Value>) -> Self {
        Self(rt::Params::new().int("id", id).value("rights", rights.into()))
    }

    /// `scope`: `string`. Values: `GROUP`, `KNOWLEDGE`, `MAINPAGE`.
    #[inline]
    pub fn scope(self, value: impl Into<String>) -> Self {
        Self(self.0.text("scope", value.into()))
    }

    /// `additional`: `string[]`. Values: `menu24`, `create` or others.
    #[inline]
    pub fn additional(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.texts("additional", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for SetRights {
    const NAME: &'static str = "landing.role.setRights";
    const REQUIRED: &'static [&'static str] = &["id", "rights"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = SetRightsError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `rights` of `landing.role.setRights`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct SetRightsRights(rt::Params);

impl SetRightsRights {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `0`: `string[]`. Values: `denied`, `read`, `edit`, `sett`, `public`, `delete`.
    #[inline]
    pub fn _0(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.texts("0", value))
    }

    /// Any other key by its name on the wire, such as `<siteId>` (`string[]`).
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<SetRightsRights> for rt::Params {
    #[inline]
    fn from(object: SetRightsRights) -> Self {
        object.0
    }
}

impl From<SetRightsRights> for rt::Value {
    #[inline]
    fn from(object: SetRightsRights) -> Self {
        object.0.into_value()
    }
}

/// What can go wrong in `landing.role.setRights`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SetRightsError {
    /// `ACCESS_DENIED`: HTTP 400.
    AccessDenied,
    /// `IS_NOT_ADMIN`: HTTP 400.
    IsNotAdmin,
    /// `FEATURE_NOT_AVAIL`: HTTP 400.
    FeatureNotAvail,
    /// `MISSING_PARAMS`: `Not enough parameters for the call, missing: rights` (HTTP 400).
    MissingParams,
    /// `ROLE_SCOPE_MISMATCH`: HTTP 400.
    RoleScopeMismatch,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for SetRightsError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("IS_NOT_ADMIN", "", Self::IsNotAdmin),
        ("FEATURE_NOT_AVAIL", "", Self::FeatureNotAvail),
        ("MISSING_PARAMS", "", Self::MissingParams),
        ("ROLE_SCOPE_MISMATCH", "", Self::RoleScopeMismatch),
    ];
    const OTHER: Self = Self::Other;
}
