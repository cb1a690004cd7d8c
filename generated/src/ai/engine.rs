// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `ai.engine.*`.

use bitrix24_runtime as rt;

/// Get the List of Services: `ai.engine.list`
///
/// Scope: `ai_admin`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/ai/ai-engine-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct List(rt::Params);

impl List {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `filter`: `array`. In examples: `object`.
    ///
    /// See [`ListFilter`].
    #[inline]
    pub fn filter(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("filter", value.into()))
    }

    /// `limit`: `integer`.
    #[inline]
    pub fn limit(self, value: i64) -> Self {
        Self(self.0.int("limit", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for List {
    const NAME: &'static str = "ai.engine.list";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<ListOutput>;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `filter` of `ai.engine.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListFilter(rt::Params);

impl ListFilter {
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

    /// `APP_CODE`: `string`.
    #[inline]
    pub fn app_code(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("APP_CODE", value.into()))
    }

    /// `NAME`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("NAME", value.into()))
    }

    /// `CODE`: `string`.
    #[inline]
    pub fn code(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("CODE", value.into()))
    }

    /// `CATEGORY`: `string`.
    #[inline]
    pub fn category(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("CATEGORY", value.into()))
    }

    /// `COMPLETIONS_URL`: `string`.
    #[inline]
    pub fn completions_url(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("COMPLETIONS_URL", value.into()))
    }

    /// `DATE_CREATE`: `datetime`.
    #[inline]
    pub fn date_create(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("DATE_CREATE", value.into()))
    }

    /// Any other condition by its key on the wire: an operator and a field, as in `>=ID`.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<ListFilter> for rt::Params {
    #[inline]
    fn from(object: ListFilter) -> Self {
        object.0
    }
}

impl From<ListFilter> for rt::Filter {
    #[inline]
    fn from(object: ListFilter) -> Self {
        object.0.into()
    }
}

impl From<ListFilter> for rt::Value {
    #[inline]
    fn from(object: ListFilter) -> Self {
        object.0.into_value()
    }
}

/// Keys of `result` of `ai.engine.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `app_code`: `string`.
    pub app_code: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `category`: `string`.
    pub category: Option<String>,
    /// `completions_url`: `string`.
    pub completions_url: Option<rt::Link>,
    /// `settings`: `object`.
    pub settings: Option<ListOutputSettings>,
    /// `date_create`: `integer`.
    pub date_create: Option<i64>,
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
        f.int("id", &mut self.id);
        f.text("app_code", &mut self.app_code);
        f.text("name", &mut self.name);
        f.text("code", &mut self.code);
        f.text("category", &mut self.category);
        f.link("completions_url", &mut self.completions_url);
        f.field("settings", &mut self.settings);
        f.int("date_create", &mut self.date_create);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.settings` of `ai.engine.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutputSettings {
    /// `code_alias`: `string`. Seen in examples only.
    pub code_alias: Option<String>,
    /// `model_context_type`: `string`. Seen in examples only.
    pub model_context_type: Option<String>,
    /// `model_context_limit`: `integer`. Seen in examples only.
    pub model_context_limit: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListOutputSettings {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListOutputSettings", self, f)
    }
}

impl rt::Object for ListOutputSettings {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("code_alias", &mut self.code_alias);
        f.text("model_context_type", &mut self.model_context_type);
        f.int("model_context_limit", &mut self.model_context_limit);
        f.rest(&mut self.extra);
    }
}

/// Register the Service: `ai.engine.register`
///
/// Scope: `ai_admin`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/ai/ai-engine-register.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Register(rt::Params);

impl Register {
    /// A request in which nothing is set yet. Required: `name`, `code`, `category`, `completions_url`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `name`: `string`. Required.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("name", value.into()))
    }

    /// `code`: `string`. Required.
    #[inline]
    pub fn code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("code", value.into()))
    }

    /// `category`: `string`. Required. Values: `text`, `image`, `audio`, `call`.
    #[inline]
    pub fn category(self, value: impl Into<String>) -> Self {
        Self(self.0.text("category", value.into()))
    }

    /// `completions_url`: `string`. Required.
    #[inline]
    pub fn completions_url(self, value: impl Into<String>) -> Self {
        Self(self.0.text("completions_url", value.into()))
    }

    /// `settings`: `object`.
    #[inline]
    pub fn settings(self, value: RegisterSettings) -> Self {
        Self(self.0.object("settings", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Register {
    const NAME: &'static str = "ai.engine.register";
    const REQUIRED: &'static [&'static str] = &[
        "name",
        "code",
        "category",
        "completions_url",
    ];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = i64;
    type Error = RegisterError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `settings` of `ai.engine.register`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct RegisterSettings(rt::Params);

impl RegisterSettings {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `code_alias`: `string`. Default: `ChatGPT`.
    #[inline]
    pub fn code_alias(self, value: impl Into<String>) -> Self {
        Self(self.0.text("code_alias", value.into()))
    }

    /// `model_context_type`: `string`. Default: `token`. Values: `token`, `symbol`.
    #[inline]
    pub fn model_context_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("model_context_type", value.into()))
    }

    /// `model_context_limit`: `integer`. Default: `15666`.
    #[inline]
    pub fn model_context_limit(self, value: i64) -> Self {
        Self(self.0.int("model_context_limit", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<RegisterSettings> for rt::Params {
    #[inline]
    fn from(object: RegisterSettings) -> Self {
        object.0
    }
}

/// What can go wrong in `ai.engine.register`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RegisterError {
    /// `ENGINE_REGISTER_ERROR_NAME`: ``The `name` key with a string value is required`` (HTTP 400).
    EngineRegisterErrorName,
    /// `ENGINE_REGISTER_ERROR_CODE`: ``The `code` key with a string value is required`` (HTTP 400).
    EngineRegisterErrorCode,
    /// `ENGINE_REGISTER_ERROR_CODE_FORMAT`: `` The `code` key must contain only characters `A-Za-z0-9-_` ``
    /// (HTTP 400).
    EngineRegisterErrorCodeFormat,
    /// `ENGINE_REGISTER_ERROR_CODE_UNIQUE`: ``A record with this `code` already exists.`` (HTTP 400).
    EngineRegisterErrorCodeUnique,
    /// `ENGINE_REGISTER_ERROR_CATEGORY`: ``The `category` key is required`` (HTTP 400).
    EngineRegisterErrorCategory,
    /// `ENGINE_REGISTER_ERROR_CATEGORY_FORMAT`:
    /// `` The `category` key can contain one of the values: `text, image, audio, call` `` (HTTP 400).
    EngineRegisterErrorCategoryFormat,
    /// `ENGINE_REGISTER_ERROR_COMPLETIONS_URL`:
    /// ``The `completions_url` key with a string value is required`` (HTTP 400).
    EngineRegisterErrorCompletionsUrl,
    /// `ENGINE_REGISTER_ERROR_COMPLETIONS_URL_FAIL`:
    /// ``The value of the `completions_url` key must be a valid URL that returns status `200` upon verification``
    /// (HTTP 400).
    EngineRegisterErrorCompletionsUrlFail,
    /// `ENGINE_REGISTER_ERROR_SETTINGS_FORMAT`: ``The value of the `settings` key must be valid JSON``
    /// (HTTP 400).
    EngineRegisterErrorSettingsFormat,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for RegisterError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ENGINE_REGISTER_ERROR_NAME", "", Self::EngineRegisterErrorName),
        ("ENGINE_REGISTER_ERROR_CODE", "", Self::EngineRegisterErrorCode),
        ("ENGINE_REGISTER_ERROR_CODE_FORMAT", "", Self::EngineRegisterErrorCodeFormat),
        ("ENGINE_REGISTER_ERROR_CODE_UNIQUE", "", Self::EngineRegisterErrorCodeUnique),
        ("ENGINE_REGISTER_ERROR_CATEGORY", "", Self::EngineRegisterErrorCategory),
        (
            "ENGINE_REGISTER_ERROR_CATEGORY_FORMAT",
            "",
            Self::EngineRegisterErrorCategoryFormat,
        ),
        (
            "ENGINE_REGISTER_ERROR_COMPLETIONS_URL",
            "",
            Self::EngineRegisterErrorCompletionsUrl,
        ),
        (
            "ENGINE_REGISTER_ERROR_COMPLETIONS_URL_FAIL",
            "",
            Self::EngineRegisterErrorCompletionsUrlFail,
        ),
        (
            "ENGINE_REGISTER_ERROR_SETTINGS_FORMAT",
            "",
            Self::EngineRegisterErrorSettingsFormat,
        ),
    ];
    const OTHER: Self = Self::Other;
}

/// Remove the Service: `ai.engine.unregister`
///
/// Scope: `ai_admin`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/ai/ai-engine-unregister.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Unregister(rt::Params);

impl Unregister {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `code`: `string`.
    #[inline]
    pub fn code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("code", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Unregister {
    const NAME: &'static str = "ai.engine.unregister";
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}
