// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `imbot.*`.

use bitrix24_runtime as rt;

pub mod app;
pub mod bot;
pub mod chat;
pub mod command;
pub mod dialog;
pub mod message;
pub mod v2;

/// Create a Chat-Bot: `imbot.register`
///
/// Scope: `imbot`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/bots/imbot-register.html)
#[deprecated(
    note = "no longer developed; use `imbot.v2.Bot.register`: `bitrix24::imbot::v2::bot::Register`"
)]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Register(rt::Params);

impl Register {
    /// A request with its required parameters:
    ///
    /// - `CODE`: `string`.
    /// - `PROPERTIES`: `object`.
    #[inline]
    pub fn new(code: impl Into<String>, properties: RegisterProperties) -> Self {
        Self(
            rt::Params::new()
                .text("CODE", code.into())
                .object("PROPERTIES", properties.into()),
        )
    }

    /// `TYPE`: `string`. Default: `B`. Values: `B`, `O`, `H`, `S`.
    #[inline]
    pub fn r#type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TYPE", value.into()))
    }

    /// `OPENLINE`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn openline(self, value: bool) -> Self {
        Self(self.0.yes_no("OPENLINE", value))
    }

    /// `EVENT_HANDLER`: `string`.
    #[inline]
    pub fn event_handler(self, value: impl Into<String>) -> Self {
        Self(self.0.text("EVENT_HANDLER", value.into()))
    }

    /// `EVENT_MESSAGE_ADD`: `string`.
    #[inline]
    pub fn event_message_add(self, value: impl Into<String>) -> Self {
        Self(self.0.text("EVENT_MESSAGE_ADD", value.into()))
    }

    /// `EVENT_MESSAGE_UPDATE`: `string`.
    #[inline]
    pub fn event_message_update(self, value: impl Into<String>) -> Self {
        Self(self.0.text("EVENT_MESSAGE_UPDATE", value.into()))
    }

    /// `EVENT_MESSAGE_DELETE`: `string`.
    #[inline]
    pub fn event_message_delete(self, value: impl Into<String>) -> Self {
        Self(self.0.text("EVENT_MESSAGE_DELETE", value.into()))
    }

    /// `EVENT_WELCOME_MESSAGE`: `string`.
    #[inline]
    pub fn event_welcome_message(self, value: impl Into<String>) -> Self {
        Self(self.0.text("EVENT_WELCOME_MESSAGE", value.into()))
    }

    /// `EVENT_BOT_DELETE`: `string`.
    #[inline]
    pub fn event_bot_delete(self, value: impl Into<String>) -> Self {
        Self(self.0.text("EVENT_BOT_DELETE", value.into()))
    }

    /// `CLIENT_ID`: `string`.
    #[inline]
    pub fn client_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CLIENT_ID", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Register {
    const NAME: &'static str = "imbot.register";
    const REQUIRED: &'static [&'static str] = &["CODE", "PROPERTIES"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = i64;
    type Error = RegisterError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `PROPERTIES` of `imbot.register`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct RegisterProperties(rt::Params);

impl RegisterProperties {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `NAME`: `string`. Required if no other of the group `NAME|LAST_NAME` is given.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("NAME", value.into()))
    }

    /// `LAST_NAME`: `string`. Required if no other of the group `NAME|LAST_NAME` is given.
    #[inline]
    pub fn last_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("LAST_NAME", value.into()))
    }

    /// `COLOR`: `string`. Values: `RED`, `GREEN`, `MINT`, `LIGHT_BLUE`, `DARK_BLUE`, `PURPLE`, `AQUA`,
    /// `PINK`, `LIME`, `BROWN`, `AZURE`, `KHAKI`, `SAND`, `MARENGO`, `GRAY`, `GRAPHITE`.
    #[inline]
    pub fn color(self, value: impl Into<String>) -> Self {
        Self(self.0.text("COLOR", value.into()))
    }

    /// `EMAIL`: `string`.
    #[inline]
    pub fn email(self, value: impl Into<String>) -> Self {
        Self(self.0.text("EMAIL", value.into()))
    }

    /// `PERSONAL_BIRTHDAY`: `string`.
    #[inline]
    pub fn personal_birthday(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PERSONAL_BIRTHDAY", value.into()))
    }

    /// `WORK_POSITION`: `string`.
    #[inline]
    pub fn work_position(self, value: impl Into<String>) -> Self {
        Self(self.0.text("WORK_POSITION", value.into()))
    }

    /// `PERSONAL_WWW`: `string`.
    #[inline]
    pub fn personal_www(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PERSONAL_WWW", value.into()))
    }

    /// `PERSONAL_GENDER`: `string`. Values: `M`, `F`.
    #[inline]
    pub fn personal_gender(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PERSONAL_GENDER", value.into()))
    }

    /// `PERSONAL_PHOTO`: `file`.
    #[inline]
    pub fn personal_photo(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("PERSONAL_PHOTO", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<RegisterProperties> for rt::Params {
    #[inline]
    fn from(object: RegisterProperties) -> Self {
        object.0
    }
}

/// What can go wrong in `imbot.register`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RegisterError {
    /// `WRONG_AUTH_TYPE`: `Access for this method not allowed by session authorization`.
    WrongAuthType,
    /// `ACCESS_DENIED`: `Access denied! Client ID not specified`.
    AccessDenied,
    /// `EVENT_MESSAGE_ADD_ERROR`: `Handler for "Message add" event isn't specified`.
    EventMessageAddErrorHandlerMessageAddEventNotSpecified,
    /// `EVENT_MESSAGE_ADD_ERROR`: `Wrong handler URL`.
    EventMessageAddErrorWrongHandlerUrl,
    /// `EVENT_MESSAGE_ADD_ERROR` with any other text.
    EventMessageAddError,
    /// `EVENT_MESSAGE_UPDATE_ERROR`: `Wrong handler URL`.
    EventMessageUpdateError,
    /// `EVENT_MESSAGE_DELETE_ERROR`: `Wrong handler URL`.
    EventMessageDeleteError,
    /// `EVENT_WELCOME_MESSAGE_ERROR`: `Handler for "Welcome message" event isn't specified`.
    EventWelcomeMessageErrorHandlerWelcomeMessageEventNotSpecified,
    /// `EVENT_WELCOME_MESSAGE_ERROR`: `Wrong handler URL`.
    EventWelcomeMessageErrorWrongHandlerUrl,
    /// `EVENT_WELCOME_MESSAGE_ERROR` with any other text.
    EventWelcomeMessageError,
    /// `EVENT_BOT_DELETE_ERROR`: `Handler for "Bot delete" event isn't specified`.
    EventBotDeleteErrorHandlerBotDeleteEventNotSpecified,
    /// `EVENT_BOT_DELETE_ERROR`: `Wrong handler URL`.
    EventBotDeleteErrorWrongHandlerUrl,
    /// `EVENT_BOT_DELETE_ERROR` with any other text.
    EventBotDeleteError,
    /// `CODE_ERROR`: `Bot code isn't specified`.
    CodeError,
    /// `NAME_ERROR`: `Bot name isn't specified`.
    NameError,
    /// `MAX_COUNT_ERROR`: `Has reached the maximum number of bots for application (max: N)`.
    MaxCountError,
    /// `WRONG_REQUEST`: `Bot can't be created`.
    WrongRequest,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for RegisterError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("WRONG_AUTH_TYPE", "", Self::WrongAuthType),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        (
            "EVENT_MESSAGE_ADD_ERROR",
            "Handler for \"Message add\" event isn't specified",
            Self::EventMessageAddErrorHandlerMessageAddEventNotSpecified,
        ),
        (
            "EVENT_MESSAGE_ADD_ERROR",
            "Wrong handler URL",
            Self::EventMessageAddErrorWrongHandlerUrl,
        ),
        ("EVENT_MESSAGE_ADD_ERROR", "", Self::EventMessageAddError),
        ("EVENT_MESSAGE_UPDATE_ERROR", "", Self::EventMessageUpdateError),
        ("EVENT_MESSAGE_DELETE_ERROR", "", Self::EventMessageDeleteError),
        (
            "EVENT_WELCOME_MESSAGE_ERROR",
            "Handler for \"Welcome message\" event isn't specified",
            Self::EventWelcomeMessageErrorHandlerWelcomeMessageEventNotSpecified,
        ),
        (
            "EVENT_WELCOME_MESSAGE_ERROR",
            "Wrong handler URL",
            Self::EventWelcomeMessageErrorWrongHandlerUrl,
        ),
        ("EVENT_WELCOME_MESSAGE_ERROR", "", Self::EventWelcomeMessageError),
        (
            "EVENT_BOT_DELETE_ERROR",
            "Handler for \"Bot delete\" event isn't specified",
            Self::EventBotDeleteErrorHandlerBotDeleteEventNotSpecified,
        ),
        (
            "EVENT_BOT_DELETE_ERROR",
            "Wrong handler URL",
            Self::EventBotDeleteErrorWrongHandlerUrl,
        ),
        ("EVENT_BOT_DELETE_ERROR", "", Self::EventBotDeleteError),
        ("CODE_ERROR", "", Self::CodeError),
        ("NAME_ERROR", "", Self::NameError),
        ("MAX_COUNT_ERROR", "", Self::MaxCountError),
        ("WRONG_REQUEST", "", Self::WrongRequest),
    ];
    const OTHER: Self = Self::Other;
}

/// Unregister Chat Bot: `imbot.unregister`
///
/// Scope: `imbot`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/bots/imbot-unregister.html)
#[deprecated(
    note = "no longer developed; use `imbot.v2.Bot.unregister`: `bitrix24::imbot::v2::bot::Unregister`"
)]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Unregister(rt::Params);

impl Unregister {
    /// A request with its required parameters:
    ///
    /// - `BOT_ID`: `integer`.
    #[inline]
    pub fn new(bot_id: i64) -> Self {
        Self(rt::Params::new().int("BOT_ID", bot_id))
    }

    /// `CLIENT_ID`: `string`.
    #[inline]
    pub fn client_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CLIENT_ID", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Unregister {
    const NAME: &'static str = "imbot.unregister";
    const REQUIRED: &'static [&'static str] = &["BOT_ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = UnregisterError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `imbot.unregister`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UnregisterError {
    /// `WRONG_AUTH_TYPE`: `Access for this method not allowed by session authorization.`.
    WrongAuthType,
    /// `ACCESS_DENIED`: `Access denied! Client ID not specified`.
    AccessDenied,
    /// `BOT_ID_ERROR`: `Bot not found`.
    BotIdError,
    /// `APP_ID_ERROR`: `Bot was installed by another REST application`.
    AppIdError,
    /// `WRONG_REQUEST`: `Bot can't be deleted`.
    WrongRequest,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UnregisterError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("WRONG_AUTH_TYPE", "", Self::WrongAuthType),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("BOT_ID_ERROR", "", Self::BotIdError),
        ("APP_ID_ERROR", "", Self::AppIdError),
        ("WRONG_REQUEST", "", Self::WrongRequest),
    ];
    const OTHER: Self = Self::Other;
}

/// Update Chat-Bot: `imbot.update`
///
/// Scope: `imbot`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/bots/imbot-update.html)
#[deprecated(
    note = "no longer developed; use `imbot.v2.Bot.update`: `bitrix24::imbot::v2::bot::Update`"
)]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Update(rt::Params);

impl Update {
    /// A request with its required parameters:
    ///
    /// - `BOT_ID`: `integer`.
    /// - `FIELDS`: `object`.
    #[inline]
    pub fn new(bot_id: i64, fields: UpdateFields) -> Self {
        Self(rt::Params::new().int("BOT_ID", bot_id).object("FIELDS", fields.into()))
    }

    /// `CLIENT_ID`: `string`.
    #[inline]
    pub fn client_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CLIENT_ID", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Update {
    const NAME: &'static str = "imbot.update";
    const REQUIRED: &'static [&'static str] = &["BOT_ID", "FIELDS"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `FIELDS` of `imbot.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFields(rt::Params);

impl UpdateFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `CODE`: `string`.
    #[inline]
    pub fn code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CODE", value.into()))
    }

    /// `EVENT_HANDLER`: `string`.
    #[inline]
    pub fn event_handler(self, value: impl Into<String>) -> Self {
        Self(self.0.text("EVENT_HANDLER", value.into()))
    }

    /// `EVENT_MESSAGE_ADD`: `string`.
    #[inline]
    pub fn event_message_add(self, value: impl Into<String>) -> Self {
        Self(self.0.text("EVENT_MESSAGE_ADD", value.into()))
    }

    /// `EVENT_MESSAGE_UPDATE`: `string`.
    #[inline]
    pub fn event_message_update(self, value: impl Into<String>) -> Self {
        Self(self.0.text("EVENT_MESSAGE_UPDATE", value.into()))
    }

    /// `EVENT_MESSAGE_DELETE`: `string`.
    #[inline]
    pub fn event_message_delete(self, value: impl Into<String>) -> Self {
        Self(self.0.text("EVENT_MESSAGE_DELETE", value.into()))
    }

    /// `EVENT_WELCOME_MESSAGE`: `string`.
    #[inline]
    pub fn event_welcome_message(self, value: impl Into<String>) -> Self {
        Self(self.0.text("EVENT_WELCOME_MESSAGE", value.into()))
    }

    /// `EVENT_BOT_DELETE`: `string`.
    #[inline]
    pub fn event_bot_delete(self, value: impl Into<String>) -> Self {
        Self(self.0.text("EVENT_BOT_DELETE", value.into()))
    }

    /// `PROPERTIES`: `object`.
    #[inline]
    pub fn properties(self, value: UpdateFieldsProperties) -> Self {
        Self(self.0.object("PROPERTIES", value.into()))
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

/// Keys of `FIELDS.PROPERTIES` of `imbot.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFieldsProperties(rt::Params);

impl UpdateFieldsProperties {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `NAME`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("NAME", value.into()))
    }

    /// `LAST_NAME`: `string`.
    #[inline]
    pub fn last_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("LAST_NAME", value.into()))
    }

    /// `COLOR`: `string`. Values: `RED`, `GREEN`, `MINT`, `LIGHT_BLUE`, `DARK_BLUE`, `PURPLE`, `AQUA`,
    /// `PINK`, `LIME`, `BROWN`, `AZURE`, `KHAKI`, `SAND`, `MARENGO`, `GRAY`, `GRAPHITE`.
    #[inline]
    pub fn color(self, value: impl Into<String>) -> Self {
        Self(self.0.text("COLOR", value.into()))
    }

    /// `EMAIL`: `string`.
    #[inline]
    pub fn email(self, value: impl Into<String>) -> Self {
        Self(self.0.text("EMAIL", value.into()))
    }

    /// `PERSONAL_BIRTHDAY`: `string`.
    #[inline]
    pub fn personal_birthday(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PERSONAL_BIRTHDAY", value.into()))
    }

    /// `WORK_POSITION`: `string`.
    #[inline]
    pub fn work_position(self, value: impl Into<String>) -> Self {
        Self(self.0.text("WORK_POSITION", value.into()))
    }

    /// `PERSONAL_WWW`: `string`.
    #[inline]
    pub fn personal_www(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PERSONAL_WWW", value.into()))
    }

    /// `PERSONAL_GENDER`: `string`. Values: `M`, `F`.
    #[inline]
    pub fn personal_gender(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PERSONAL_GENDER", value.into()))
    }

    /// `PERSONAL_PHOTO`: `file`.
    #[inline]
    pub fn personal_photo(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("PERSONAL_PHOTO", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<UpdateFieldsProperties> for rt::Params {
    #[inline]
    fn from(object: UpdateFieldsProperties) -> Self {
        object.0
    }
}

/// What can go wrong in `imbot.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `WRONG_AUTH_TYPE`: `Access for this method not allowed by session authorization.`.
    WrongAuthType,
    /// `ACCESS_DENIED`: `Access denied! Client ID not specified`.
    AccessDenied,
    /// `BOT_ID_ERROR`: `Bot not found`.
    BotIdError,
    /// `APP_ID_ERROR`: `Bot was installed by another REST application`.
    AppIdError,
    /// `EVENT_MESSAGE_ADD_ERROR`: `Wrong handler URL`.
    EventMessageAddError,
    /// `EVENT_MESSAGE_UPDATE_ERROR`: `Wrong handler URL`.
    EventMessageUpdateError,
    /// `EVENT_MESSAGE_DELETE_ERROR`: `Wrong handler URL`.
    EventMessageDeleteError,
    /// `EVENT_WELCOME_MESSAGE_ERROR`: `Wrong handler URL`.
    EventWelcomeMessageError,
    /// `EVENT_BOT_DELETE_ERROR`: `Wrong handler URL`.
    EventBotDeleteError,
    /// `NAME_ERROR`: `Bot name isn't specified`.
    NameError,
    /// `WRONG_REQUEST`: `Update fields can't be empty`.
    WrongRequestUpdateFieldsCannotBeEmpty,
    /// `WRONG_REQUEST`: `Bot can't be updated`.
    WrongRequestBotCannotBeUpdated,
    /// `WRONG_REQUEST` with any other text.
    WrongRequest,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("WRONG_AUTH_TYPE", "", Self::WrongAuthType),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("BOT_ID_ERROR", "", Self::BotIdError),
        ("APP_ID_ERROR", "", Self::AppIdError),
        ("EVENT_MESSAGE_ADD_ERROR", "", Self::EventMessageAddError),
        ("EVENT_MESSAGE_UPDATE_ERROR", "", Self::EventMessageUpdateError),
        ("EVENT_MESSAGE_DELETE_ERROR", "", Self::EventMessageDeleteError),
        ("EVENT_WELCOME_MESSAGE_ERROR", "", Self::EventWelcomeMessageError),
        ("EVENT_BOT_DELETE_ERROR", "", Self::EventBotDeleteError),
        ("NAME_ERROR", "", Self::NameError),
        (
            "WRONG_REQUEST",
            "Update fields can't be empty",
            Self::WrongRequestUpdateFieldsCannotBeEmpty,
        ),
        ("WRONG_REQUEST", "Bot can't be updated", Self::WrongRequestBotCannotBeUpdated),
        ("WRONG_REQUEST", "", Self::WrongRequest),
    ];
    const OTHER: Self = Self::Other;
}
