// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `landing.template.*`.

use bitrix24_runtime as rt;

/// Get a List of Included Areas for the Page: `landing.template.getLandingRef`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/template/landing-template-get-landing-ref.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct GetLandingRef(rt::Params);

impl GetLandingRef {
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

impl rt::Method for GetLandingRef {
    const NAME: &'static str = "landing.template.getLandingRef";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = rt::Either<rt::IdMap<i64>, bool>;
    type Error = GetLandingRefError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `landing.template.getLandingRef`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetLandingRefError {
    /// `MISSING_PARAMS`: HTTP 400.
    MissingParams,
    /// `ENTITY_NOT_FOUND`: `Entity not found` (HTTP 400).
    EntityNotFound,
    /// `ACCESS_DENIED`: HTTP 400.
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetLandingRefError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("MISSING_PARAMS", "", Self::MissingParams),
        ("ENTITY_NOT_FOUND", "", Self::EntityNotFound),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Get a List of Included Areas for the Site: `landing.template.getSiteRef`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/template/landing-template-get-site-ref.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct GetSiteRef(rt::Params);

impl GetSiteRef {
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

impl rt::Method for GetSiteRef {
    const NAME: &'static str = "landing.template.getSiteRef";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = rt::Either<rt::IdMap<i64>, bool>;
    type Error = GetSiteRefError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `landing.template.getSiteRef`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetSiteRefError {
    /// `MISSING_PARAMS`: HTTP 400.
    MissingParams,
    /// `ENTITY_NOT_FOUND`: `Entity not found` (HTTP 400).
    EntityNotFound,
    /// `ACCESS_DENIED`: HTTP 400.
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetSiteRefError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("MISSING_PARAMS", "", Self::MissingParams),
        ("ENTITY_NOT_FOUND", "", Self::EntityNotFound),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Get a List of View Templates: `landing.template.getlist`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/template/landing-template-get-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Getlist(rt::Params);

impl Getlist {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `params`: `object`.
    #[inline]
    pub fn params(self, value: GetlistParams) -> Self {
        Self(self.0.object("params", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Getlist {
    const NAME: &'static str = "landing.template.getlist";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<GetlistOutput>;
    type Error = GetlistError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `params` of `landing.template.getlist`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct GetlistParams(rt::Params);

impl GetlistParams {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `select`: `string[]`.
    #[inline]
    pub fn select(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.texts("select", value))
    }

    /// `filter`: `object`.
    ///
    /// See [`GetlistParamsFilter`].
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

impl From<GetlistParams> for rt::Params {
    #[inline]
    fn from(object: GetlistParams) -> Self {
        object.0
    }
}

/// Keys of `params.filter` of `landing.template.getlist`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct GetlistParamsFilter(rt::Params);

impl GetlistParamsFilter {
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

    /// `ACTIVE`: `string`. Default: `Y`. Values: `Y`, `N`.
    #[inline]
    pub fn active(self, value: bool) -> Self {
        Self(self.0.yes_no("ACTIVE", value))
    }

    /// `AREA_COUNT`: `integer`.
    #[inline]
    pub fn area_count(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("AREA_COUNT", value.into()))
    }

    /// `SORT`: `integer`.
    #[inline]
    pub fn sort(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("SORT", value.into()))
    }

    /// `TITLE`: `string`.
    #[inline]
    pub fn title(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("TITLE", value.into()))
    }

    /// `XML_ID`: `string`.
    #[inline]
    pub fn xml_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("XML_ID", value.into()))
    }

    /// `CONTENT`: `string`.
    #[inline]
    pub fn content(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("CONTENT", value.into()))
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

impl From<GetlistParamsFilter> for rt::Params {
    #[inline]
    fn from(object: GetlistParamsFilter) -> Self {
        object.0
    }
}

impl From<GetlistParamsFilter> for rt::Filter {
    #[inline]
    fn from(object: GetlistParamsFilter) -> Self {
        object.0.into()
    }
}

/// Keys of `result` of `landing.template.getlist`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetlistOutput {
    /// `ID`: `string`. Seen in examples only.
    pub id: Option<String>,
    /// `TITLE`: `string`. Seen in examples only.
    pub title: Option<String>,
    /// `XML_ID`: `string`. Seen in examples only.
    pub xml_id: Option<String>,
    /// `SORT`: `string`. Seen in examples only.
    pub sort: Option<String>,
    /// `ACTIVE`: `string`. Seen in examples only.
    pub active: Option<String>,
    /// `DATE_MODIFY`: `string`. Seen in examples only.
    pub date_modify: Option<String>,
    /// What no field has taken, such as `<field>` (`string | integer | null`).
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
        f.text("ID", &mut self.id);
        f.text("TITLE", &mut self.title);
        f.text("XML_ID", &mut self.xml_id);
        f.text("SORT", &mut self.sort);
        f.text("ACTIVE", &mut self.active);
        f.text("DATE_MODIFY", &mut self.date_modify);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `landing.template.getlist`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetlistError {
    /// `ACCESS_DENIED`: `Insufficient permissions.` (HTTP 400).
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
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("TYPE_ERROR", "", Self::TypeError),
        ("SYSTEM_ERROR", "", Self::SystemError),
    ];
    const OTHER: Self = Self::Other;
}

/// Set Included Areas for Page: `landing.template.setLandingRef`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/template/landing-template-set-landing-ref.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct SetLandingRef(rt::Params);

impl SetLandingRef {
    /// A request with its required parameters:
    ///
    /// - `id`: `integer`.
    #[inline]
    pub fn new(id: i64) -> Self {
        Self(rt::Params::new().int("id", id))
    }

    /// `data`: `object | array`. Default: `{}`. In examples: `object`.
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

impl rt::Method for SetLandingRef {
    const NAME: &'static str = "landing.template.setLandingRef";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = SetLandingRefError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `landing.template.setLandingRef`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SetLandingRefError {
    /// `MISSING_PARAMS`: HTTP 400.
    MissingParams,
    /// `ENTITY_NOT_FOUND`: `Entity not found` (HTTP 400).
    EntityNotFound,
    /// `ACCESS_DENIED`: HTTP 400.
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for SetLandingRefError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("MISSING_PARAMS", "", Self::MissingParams),
        ("ENTITY_NOT_FOUND", "", Self::EntityNotFound),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Set Included Areas for the Site: `landing.template.setSiteRef`
///
/// Scope: `landing`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/template/landing-template-set-site-ref.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct SetSiteRef(rt::Params);

impl SetSiteRef {
    /// A request with its required parameters:
    ///
    /// - `id`: `integer`.
    #[inline]
    pub fn new(id: i64) -> Self {
        Self(rt::Params::new().int("id", id))
    }

    /// `data`: `object | array`. Default: `{}`. In examples: `object`.
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

impl rt::Method for SetSiteRef {
    const NAME: &'static str = "landing.template.setSiteRef";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = SetSiteRefError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `landing.template.setSiteRef`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SetSiteRefError {
    /// `MISSING_PARAMS`: HTTP 400.
    MissingParams,
    /// `ENTITY_NOT_FOUND`: `Entity not found` (HTTP 400).
    EntityNotFound,
    /// `ACCESS_DENIED`: HTTP 400.
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for SetSiteRefError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("MISSING_PARAMS", "", Self::MissingParams),
        ("ENTITY_NOT_FOUND", "", Self::EntityNotFound),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}
