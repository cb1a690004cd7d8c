// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `placement.*`.

use bitrix24_runtime as rt;

/// Register a Widget Handler: `placement.bind`
///
/// Scope: `placement`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/placement-bind.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Bind(rt::Params);

impl Bind {
    /// A request in which nothing is set yet. Required: `PLACEMENT`, `HANDLER`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `PLACEMENT`: `string`. Required.
    #[inline]
    pub fn placement(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PLACEMENT", value.into()))
    }

    /// `HANDLER`: `string`. Required.
    #[inline]
    pub fn handler(self, value: impl Into<String>) -> Self {
        Self(self.0.text("HANDLER", value.into()))
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

    /// `GROUP_NAME`: `string`.
    #[inline]
    pub fn group_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("GROUP_NAME", value.into()))
    }

    /// `LANG_ALL`: `object`.
    ///
    /// See [`BindLangAllEntry`].
    #[inline]
    pub fn lang_all(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("LANG_ALL", value.into()))
    }

    /// `OPTIONS`: `object`.
    ///
    /// See [`BindOptions`].
    #[inline]
    pub fn options(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("OPTIONS", value.into()))
    }

    /// `USER_ID`: `integer`.
    #[inline]
    pub fn user_id(self, value: i64) -> Self {
        Self(self.0.int("USER_ID", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Bind {
    const NAME: &'static str = "placement.bind";
    const REQUIRED: &'static [&'static str] = &["PLACEMENT", "HANDLER"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = BindError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `LANG_ALL.<language>` of `placement.bind`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct BindLangAllEntry(rt::Params);

impl BindLangAllEntry {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `TITLE`: `string`. Seen in examples only.
    #[inline]
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TITLE", value.into()))
    }

    /// `DESCRIPTION`: `string`. Seen in examples only.
    #[inline]
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DESCRIPTION", value.into()))
    }

    /// `GROUP_NAME`: `string`. Seen in examples only.
    #[inline]
    pub fn group_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("GROUP_NAME", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<BindLangAllEntry> for rt::Params {
    #[inline]
    fn from(object: BindLangAllEntry) -> Self {
        object.0
    }
}

impl From<BindLangAllEntry> for rt::Value {
    #[inline]
    fn from(object: BindLangAllEntry) -> Self {
        object.0.into_value()
    }
}

/// Keys of `OPTIONS` of `placement.bind`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct BindOptions(rt::Params);

impl BindOptions {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `errorHandlerUrl`: `string`. Seen in examples only.
    #[inline]
    pub fn error_handler_url(self, value: impl Into<String>) -> Self {
        Self(self.0.text("errorHandlerUrl", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<BindOptions> for rt::Params {
    #[inline]
    fn from(object: BindOptions) -> Self {
        object.0
    }
}

impl From<BindOptions> for rt::Value {
    #[inline]
    fn from(object: BindOptions) -> Self {
        object.0.into_value()
    }
}

/// What can go wrong in `placement.bind`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BindError {
    /// `ERROR_PLACEMENT_MAX_COUNT`: HTTP 200.
    ErrorPlacementMaxCount,
    /// `ERROR_PLACEMENT_USER_MODE`: `User mode is not available` (HTTP 200).
    ErrorPlacementUserMode,
    /// `EMPTY_ERROR_HANDLER_URL`: HTTP 200.
    EmptyErrorHandlerUrl,
    /// `ERROR_ARGUMENT`: `Argument 'PLACEMENT' is null or empty` (HTTP 200).
    ErrorArgument,
    /// `WRONG_AUTH_TYPE`:
    /// `Current authorization type is denied for this method Application context required` (HTTP 403).
    WrongAuthType,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for BindError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ERROR_PLACEMENT_MAX_COUNT", "", Self::ErrorPlacementMaxCount),
        ("ERROR_PLACEMENT_USER_MODE", "", Self::ErrorPlacementUserMode),
        ("EMPTY_ERROR_HANDLER_URL", "", Self::EmptyErrorHandlerUrl),
        ("ERROR_ARGUMENT", "", Self::ErrorArgument),
        ("WRONG_AUTH_TYPE", "", Self::WrongAuthType),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Handlers Registered by the Application: `placement.get`
///
/// Scope: `placement`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/placement-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Get(rt::Params);

impl Get {
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

impl rt::Method for Get {
    const NAME: &'static str = "placement.get";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = rt::Either<Vec<GetOutput>, bool>;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `placement.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `placement`: `string`. Seen in examples only.
    pub placement: Option<String>,
    /// `userId`: `integer`. Seen in examples only.
    pub user_id: Option<i64>,
    /// `handler`: `string`. Seen in examples only.
    pub handler: Option<String>,
    /// `options`: `object`. Seen in examples only.
    pub options: Option<GetOutputOptions>,
    /// `title`: `string`. Seen in examples only.
    pub title: Option<String>,
    /// `description`: `string`. Seen in examples only.
    pub description: Option<String>,
    /// `langAll`: `object`. Seen in examples only.
    pub lang_all: Option<rt::IdMap<GetOutputLangAllEntry>>,
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
        f.text("placement", &mut self.placement);
        f.int("userId", &mut self.user_id);
        f.text("handler", &mut self.handler);
        f.field("options", &mut self.options);
        f.text("title", &mut self.title);
        f.text("description", &mut self.description);
        f.field("langAll", &mut self.lang_all);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.options` of `placement.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputOptions {
    /// `extranet`: `string`. Seen in examples only.
    pub extranet: Option<String>,
    /// `context`: `string`. Seen in examples only.
    pub context: Option<String>,
    /// `role`: `string`. Seen in examples only.
    pub role: Option<String>,
    /// `errorHandlerUrl`: `string`. Seen in examples only.
    pub error_handler_url: Option<rt::Link>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputOptions {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputOptions", self, f)
    }
}

impl rt::Object for GetOutputOptions {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("extranet", &mut self.extranet);
        f.text("context", &mut self.context);
        f.text("role", &mut self.role);
        f.link("errorHandlerUrl", &mut self.error_handler_url);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.langAll.<language>` of `placement.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputLangAllEntry {
    /// `TITLE`: `string`. Seen in examples only.
    pub title: Option<String>,
    /// `DESCRIPTION`: `string`. Seen in examples only.
    pub description: Option<String>,
    /// `GROUP_NAME`: `string`. Seen in examples only.
    pub group_name: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputLangAllEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputLangAllEntry", self, f)
    }
}

impl rt::Object for GetOutputLangAllEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("TITLE", &mut self.title);
        f.text("DESCRIPTION", &mut self.description);
        f.text("GROUP_NAME", &mut self.group_name);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `placement.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `WRONG_AUTH_TYPE`:
    /// `Current authorization type is denied for this method. Application context required` (HTTP 403).
    WrongAuthType,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("WRONG_AUTH_TYPE", "", Self::WrongAuthType),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Placements Available to the Application: `placement.list`
///
/// Scope: `placement`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/placement-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct List(rt::Params);

impl List {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `SCOPE`: `string`.
    #[inline]
    pub fn scope(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SCOPE", value.into()))
    }

    /// `FULL`: `boolean`. Default: `false`.
    #[inline]
    pub fn full(self, value: bool) -> Self {
        Self(self.0.flag("FULL", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for List {
    const NAME: &'static str = "placement.list";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<String>;
    type Error = ListError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `placement.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `WRONG_AUTH_TYPE`:
    /// `Current authorization type is denied for this method Application context required` (HTTP 403).
    WrongAuthType,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("WRONG_AUTH_TYPE", "", Self::WrongAuthType),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete a Widget Handler: `placement.unbind`
///
/// Scope: `placement`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/placement-unbind.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Unbind(rt::Params);

impl Unbind {
    /// A request with its required parameters:
    ///
    /// - `PLACEMENT`: `string`.
    #[inline]
    pub fn new(placement: impl Into<String>) -> Self {
        Self(rt::Params::new().text("PLACEMENT", placement.into()))
    }

    /// `HANDLER`: `string`.
    #[inline]
    pub fn handler(self, value: impl Into<String>) -> Self {
        Self(self.0.text("HANDLER", value.into()))
    }

    /// `USER_ID`: `integer`.
    #[inline]
    pub fn user_id(self, value: i64) -> Self {
        Self(self.0.int("USER_ID", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Unbind {
    const NAME: &'static str = "placement.unbind";
    const REQUIRED: &'static [&'static str] = &["PLACEMENT"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = UnbindOutput;
    type Error = UnbindError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `placement.unbind`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindOutput {
    /// `count`: `integer`.
    pub count: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for UnbindOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("UnbindOutput", self, f)
    }
}

impl rt::Object for UnbindOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("count", &mut self.count);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `placement.unbind`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UnbindError {
    /// `WRONG_AUTH_TYPE`:
    /// `Current authorization type is denied for this method Application context required` (HTTP 403).
    WrongAuthType,
    /// `ACCESS_DENIED`: `Access denied!` (HTTP 403).
    AccessDenied,
    /// `ERROR_ARGUMENT`: `Argument 'PLACEMENT' is null or empty` (HTTP 400).
    ErrorArgumentPlacementNullOrEmpty,
    /// `ERROR_ARGUMENT`: `The value of an argument 'PLACEMENT' must be of type string` (HTTP 400).
    ErrorArgumentValueArgumentPlacementMustBeTypeString,
    /// `ERROR_ARGUMENT` with any other text.
    ErrorArgument,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UnbindError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("WRONG_AUTH_TYPE", "", Self::WrongAuthType),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        (
            "ERROR_ARGUMENT",
            "The value of an argument 'PLACEMENT' must be of type string",
            Self::ErrorArgumentValueArgumentPlacementMustBeTypeString,
        ),
        (
            "ERROR_ARGUMENT",
            "Argument 'PLACEMENT' is null or empty",
            Self::ErrorArgumentPlacementNullOrEmpty,
        ),
        ("ERROR_ARGUMENT", "", Self::ErrorArgument),
    ];
    const OTHER: Self = Self::Other;
}
