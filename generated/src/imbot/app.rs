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

    /// `BOT_ID`. In examples: `integer`.
    #[inline]
    pub fn bot_id(self, value: i64) -> Self {
        Self(self.0.int("BOT_ID", value))
    }

    /// `CODE`. In examples: `string`.
    #[inline]
    pub fn code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CODE", value.into()))
    }

    /// `JS_METHOD`. Values: `PUT`, `SEND`, `CALL`, `SUPPORT`. With: `JS Command`. In examples: `string`.
    #[inline]
    pub fn js_method(self, value: impl Into<String>) -> Self {
        Self(self.0.text("JS_METHOD", value.into()))
    }

    /// `JS_PARAM`. With: `JS Command`. In examples: `string`.
    #[inline]
    pub fn js_param(self, value: impl Into<String>) -> Self {
        Self(self.0.text("JS_PARAM", value.into()))
    }

    /// `ICON_FILE`. In examples: `string`.
    #[inline]
    pub fn icon_file(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ICON_FILE", value.into()))
    }

    /// `CONTEXT`. Values: `ALL`, `USER`, `CHAT`, `BOT`, `LINES`, `CALL` or others. In examples: `string`.
    #[inline]
    pub fn context(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CONTEXT", value.into()))
    }

    /// `EXTRANET_SUPPORT`. Default: `N`. In examples: `string`.
    #[inline]
    pub fn extranet_support(self, value: impl Into<String>) -> Self {
        Self(self.0.text("EXTRANET_SUPPORT", value.into()))
    }

    /// `LIVECHAT_SUPPORT`. In examples: `string`.
    #[inline]
    pub fn livechat_support(self, value: impl Into<String>) -> Self {
        Self(self.0.text("LIVECHAT_SUPPORT", value.into()))
    }

    /// `IFRAME_POPUP`. In examples: `string`.
    #[inline]
    pub fn iframe_popup(self, value: impl Into<String>) -> Self {
        Self(self.0.text("IFRAME_POPUP", value.into()))
    }

    /// `LANG`. In examples: `object[]`.
    #[inline]
    pub fn lang(self, value: impl IntoIterator<Item = RegisterLang>) -> Self {
        Self(self.0.objects("LANG", value))
    }

    /// `IFRAME`. With: `IFRAME Application`. In examples: `string`.
    #[inline]
    pub fn iframe(self, value: impl Into<String>) -> Self {
        Self(self.0.text("IFRAME", value.into()))
    }

    /// `IFRAME_WIDTH`. With: `IFRAME Application`. In examples: `string`.
    #[inline]
    pub fn iframe_width(self, value: impl Into<String>) -> Self {
        Self(self.0.text("IFRAME_WIDTH", value.into()))
    }

    /// `IFRAME_HEIGHT`. With: `IFRAME Application`. In examples: `string`.
    #[inline]
    pub fn iframe_height(self, value: impl Into<String>) -> Self {
        Self(self.0.text("IFRAME_HEIGHT", value.into()))
    }

    /// `HASH`. With: `IFRAME Application`. In examples: `string`.
    #[inline]
    pub fn hash(self, value: impl Into<String>) -> Self {
        Self(self.0.text("HASH", value.into()))
    }

    /// `HIDDEN`. With: `IFRAME Application`. In examples: `string`.
    #[inline]
    pub fn hidden(self, value: impl Into<String>) -> Self {
        Self(self.0.text("HIDDEN", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Register {
    const NAME: &'static str = "imbot.app.register";
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = i64;
    type Error = RegisterError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `LANG` of `imbot.app.register`, `FIELDS.LANG` of `imbot.app.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct RegisterLang(rt::Params);

impl RegisterLang {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `LANGUAGE_ID`. In examples: `string`.
    #[inline]
    pub fn language_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("LANGUAGE_ID", value.into()))
    }

    /// `TITLE`. In examples: `string`.
    #[inline]
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TITLE", value.into()))
    }

    /// `DESCRIPTION`. In examples: `string`.
    #[inline]
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DESCRIPTION", value.into()))
    }

    /// `COPYRIGHT`. In examples: `string`.
    #[inline]
    pub fn copyright(self, value: impl Into<String>) -> Self {
        Self(self.0.text("COPYRIGHT", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<RegisterLang> for rt::Params {
    #[inline]
    fn from(object: RegisterLang) -> Self {
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

    /// `APP_ID`. In examples: `integer`.
    #[inline]
    pub fn app_id(self, value: i64) -> Self {
        Self(self.0.int("APP_ID", value))
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
    type Output = bool;
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
    /// - `APP_ID`. In examples: `integer`.
    /// - `FIELDS`: `object`. Seen in examples only.
    #[inline]
    pub fn new(app_id: i64, fields: UpdateFields) -> Self {
        Self(rt::Params::new().int("APP_ID", app_id).object("FIELDS", fields.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Update {
    const NAME: &'static str = "imbot.app.update";
    const REQUIRED: &'static [&'static str] = &["APP_ID", "FIELDS"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `FIELDS` of `imbot.app.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFields(rt::Params);

impl UpdateFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `IFRAME`. In examples: `string`.
    #[inline]
    pub fn iframe(self, value: impl Into<String>) -> Self {
        Self(self.0.text("IFRAME", value.into()))
    }

    /// `IFRAME_WIDTH`. In examples: `string`.
    #[inline]
    pub fn iframe_width(self, value: impl Into<String>) -> Self {
        Self(self.0.text("IFRAME_WIDTH", value.into()))
    }

    /// `IFRAME_HEIGHT`. In examples: `string`.
    #[inline]
    pub fn iframe_height(self, value: impl Into<String>) -> Self {
        Self(self.0.text("IFRAME_HEIGHT", value.into()))
    }

    /// `JS_METHOD`. In examples: `string`.
    #[inline]
    pub fn js_method(self, value: impl Into<String>) -> Self {
        Self(self.0.text("JS_METHOD", value.into()))
    }

    /// `JS_PARAM`. In examples: `string`.
    #[inline]
    pub fn js_param(self, value: impl Into<String>) -> Self {
        Self(self.0.text("JS_PARAM", value.into()))
    }

    /// `HASH`. In examples: `string`.
    #[inline]
    pub fn hash(self, value: impl Into<String>) -> Self {
        Self(self.0.text("HASH", value.into()))
    }

    /// `ICON_FILE`. In examples: `string`.
    #[inline]
    pub fn icon_file(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ICON_FILE", value.into()))
    }

    /// `CONTEXT`. In examples: `string`.
    #[inline]
    pub fn context(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CONTEXT", value.into()))
    }

    /// `EXTRANET_SUPPORT`. Default: `N`. In examples: `string`.
    #[inline]
    pub fn extranet_support(self, value: impl Into<String>) -> Self {
        Self(self.0.text("EXTRANET_SUPPORT", value.into()))
    }

    /// `LIVECHAT_SUPPORT`. In examples: `string`.
    #[inline]
    pub fn livechat_support(self, value: impl Into<String>) -> Self {
        Self(self.0.text("LIVECHAT_SUPPORT", value.into()))
    }

    /// `IFRAME_POPUP`. In examples: `string`.
    #[inline]
    pub fn iframe_popup(self, value: impl Into<String>) -> Self {
        Self(self.0.text("IFRAME_POPUP", value.into()))
    }

    /// `LANG`. In examples: `object[]`.
    #[inline]
    pub fn lang(self, value: impl IntoIterator<Item = RegisterLang>) -> Self {
        Self(self.0.objects("LANG", value))
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
