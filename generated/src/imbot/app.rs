// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `imbot.app.*`.

use bitrix24_runtime as rt;

/// Register a Chat Application: `imbot.app.register`
///
/// Scope: `imbot`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chats/outdated/create-app/imbot-app-register.html)
#[deprecated(note = "no longer developed")]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Register(rt::Params);

impl Register {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `BOT_ID`.
    #[inline]
    pub fn bot_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("BOT_ID", value.into()))
    }

    /// `CODE`.
    #[inline]
    pub fn code(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("CODE", value.into()))
    }

    /// `JS_METHOD`.
    #[inline]
    pub fn js_method(self, value: RegisterJsMethod) -> Self {
        Self(self.0.object("JS_METHOD", value.into()))
    }

    /// `JS_PARAM`.
    #[inline]
    pub fn js_param(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("JS_PARAM", value.into()))
    }

    /// `ICON_FILE`.
    #[inline]
    pub fn icon_file(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ICON_FILE", value.into()))
    }

    /// `CONTEXT`.
    #[inline]
    pub fn context(self, value: RegisterContext) -> Self {
        Self(self.0.object("CONTEXT", value.into()))
    }

    /// `EXTRANET_SUPPORT`.
    #[inline]
    pub fn extranet_support(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("EXTRANET_SUPPORT", value.into()))
    }

    /// `LIVECHAT_SUPPORT`.
    #[inline]
    pub fn livechat_support(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("LIVECHAT_SUPPORT", value.into()))
    }

    /// `IFRAME_POPUP`.
    #[inline]
    pub fn iframe_popup(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("IFRAME_POPUP", value.into()))
    }

    /// `LANG`.
    #[inline]
    pub fn lang(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("LANG", value.into()))
    }

    /// `IFRAME`.
    #[inline]
    pub fn iframe(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("IFRAME", value.into()))
    }

    /// `IFRAME_WIDTH`.
    #[inline]
    pub fn iframe_width(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("IFRAME_WIDTH", value.into()))
    }

    /// `IFRAME_HEIGHT`.
    #[inline]
    pub fn iframe_height(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("IFRAME_HEIGHT", value.into()))
    }

    /// `HASH`.
    #[inline]
    pub fn hash(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("HASH", value.into()))
    }

    /// `HIDDEN`.
    #[inline]
    pub fn hidden(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("HIDDEN", value.into()))
    }

    /// Any other parameter by its name on the wire, such as `LANGUAGE_ID (LANG)`, `TITLE (LANG)`,
    /// `DESCRIPTION (LANG)`, `COPYRIGHT (LANG)`.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Register {
    const NAME: &'static str = "imbot.app.register";
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = rt::Value;
    type Error = RegisterError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `JS_METHOD` of `imbot.app.register`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct RegisterJsMethod(rt::Params);

impl RegisterJsMethod {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `PUT`.
    #[inline]
    pub fn put(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("PUT", value.into()))
    }

    /// `SEND`.
    #[inline]
    pub fn send(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("SEND", value.into()))
    }

    /// `CALL`.
    #[inline]
    pub fn call(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("CALL", value.into()))
    }

    /// `SUPPORT`.
    #[inline]
    pub fn support(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("SUPPORT", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<RegisterJsMethod> for rt::Params {
    #[inline]
    fn from(object: RegisterJsMethod) -> Self {
        object.0
    }
}

/// Keys of `CONTEXT` of `imbot.app.register`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct RegisterContext(rt::Params);

impl RegisterContext {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ALL`.
    #[inline]
    pub fn all(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ALL", value.into()))
    }

    /// `USER`.
    #[inline]
    pub fn user(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("USER", value.into()))
    }

    /// `CHAT`.
    #[inline]
    pub fn chat(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("CHAT", value.into()))
    }

    /// `BOT`.
    #[inline]
    pub fn bot(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("BOT", value.into()))
    }

    /// `LINES`.
    #[inline]
    pub fn lines(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("LINES", value.into()))
    }

    /// `CALL`.
    #[inline]
    pub fn call(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("CALL", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<RegisterContext> for rt::Params {
    #[inline]
    fn from(object: RegisterContext) -> Self {
        object.0
    }
}

/// What can go wrong in `imbot.app.register`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RegisterError {
    /// `BOT_ID_ERROR`.
    BotIdError,
    /// `APP_ID_ERROR`.
    AppIdError,
    /// `IFRAME_HTTPS`.
    IframeHttps,
    /// `HASH_ERROR`.
    HashError,
    /// `PARAMS_ERROR`.
    ParamsError,
    /// `LANG_ERROR`.
    LangError,
    /// `WRONG_REQUEST`.
    WrongRequest,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for RegisterError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("BOT_ID_ERROR", "", Self::BotIdError),
        ("APP_ID_ERROR", "", Self::AppIdError),
        ("IFRAME_HTTPS", "", Self::IframeHttps),
        ("HASH_ERROR", "", Self::HashError),
        ("PARAMS_ERROR", "", Self::ParamsError),
        ("LANG_ERROR", "", Self::LangError),
        ("WRONG_REQUEST", "", Self::WrongRequest),
    ];
    const OTHER: Self = Self::Other;
}

/// Unregister Chat Application: `imbot.app.unregister`
///
/// Scope: `imbot`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chats/outdated/create-app/imbot-app-unregister.html)
#[deprecated(note = "no longer developed")]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Unregister(rt::Params);

impl Unregister {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `APP_ID`.
    #[inline]
    pub fn app_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("APP_ID", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Unregister {
    const NAME: &'static str = "imbot.app.unregister";
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = rt::Value;
    type Error = UnregisterError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `imbot.app.unregister`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UnregisterError {
    /// `CHAT_APP_ID_ERROR`.
    ChatAppIdError,
    /// `APP_ID_ERROR`.
    AppIdError,
    /// `WRONG_REQUEST`.
    WrongRequest,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UnregisterError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("CHAT_APP_ID_ERROR", "", Self::ChatAppIdError),
        ("APP_ID_ERROR", "", Self::AppIdError),
        ("WRONG_REQUEST", "", Self::WrongRequest),
    ];
    const OTHER: Self = Self::Other;
}

/// Update Application Data in Chat: `imbot.app.update`
///
/// Scope: `imbot`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chats/outdated/create-app/imbot-app-update.html)
#[deprecated(note = "no longer developed")]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Update(rt::Params);

impl Update {
    /// A request with its required parameters:
    ///
    /// - `APP_ID`.
    #[inline]
    pub fn new(app_id: impl Into<rt::Value>) -> Self {
        Self(rt::Params::new().value("APP_ID", app_id.into()))
    }

    /// `IFRAME`.
    #[inline]
    pub fn iframe(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("IFRAME", value.into()))
    }

    /// `IFRAME_WIDTH`.
    #[inline]
    pub fn iframe_width(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("IFRAME_WIDTH", value.into()))
    }

    /// `IFRAME_HEIGHT`.
    #[inline]
    pub fn iframe_height(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("IFRAME_HEIGHT", value.into()))
    }

    /// `JS_METHOD`.
    #[inline]
    pub fn js_method(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("JS_METHOD", value.into()))
    }

    /// `JS_PARAM`.
    #[inline]
    pub fn js_param(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("JS_PARAM", value.into()))
    }

    /// `HASH`.
    #[inline]
    pub fn hash(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("HASH", value.into()))
    }

    /// `ICON_FILE`.
    #[inline]
    pub fn icon_file(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ICON_FILE", value.into()))
    }

    /// `CONTEXT`.
    #[inline]
    pub fn context(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("CONTEXT", value.into()))
    }

    /// `EXTRANET_SUPPORT`.
    #[inline]
    pub fn extranet_support(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("EXTRANET_SUPPORT", value.into()))
    }

    /// `LIVECHAT_SUPPORT`.
    #[inline]
    pub fn livechat_support(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("LIVECHAT_SUPPORT", value.into()))
    }

    /// `IFRAME_POPUP`.
    #[inline]
    pub fn iframe_popup(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("IFRAME_POPUP", value.into()))
    }

    /// `LANG`.
    #[inline]
    pub fn lang(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("LANG", value.into()))
    }

    /// Any other parameter by its name on the wire, such as `LANGUAGE_ID (LANG)`, `TITLE (LANG)`,
    /// `DESCRIPTION (LANG)`, `COPYRIGHT (LANG)`.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Update {
    const NAME: &'static str = "imbot.app.update";
    const REQUIRED: &'static [&'static str] = &["APP_ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = rt::Value;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `imbot.app.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `CHAT_APP_ID_ERROR`.
    ChatAppIdError,
    /// `APP_ID_ERROR`.
    AppIdError,
    /// `IFRAME_HTTPS`.
    IframeHttps,
    /// `WRONG_REQUEST`.
    WrongRequest,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("CHAT_APP_ID_ERROR", "", Self::ChatAppIdError),
        ("APP_ID_ERROR", "", Self::AppIdError),
        ("IFRAME_HTTPS", "", Self::IframeHttps),
        ("WRONG_REQUEST", "", Self::WrongRequest),
    ];
    const OTHER: Self = Self::Other;
}
