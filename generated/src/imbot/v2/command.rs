// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `imbot.v2.Command.*`.

use bitrix24_runtime as rt;

/// Responding to the Command: `imbot.v2.Command.answer`
///
/// Scope: `imbot`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/commands/command-answer.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Answer(rt::Params);

impl Answer {
    /// A request in which nothing is set yet. Required: `botId`, `commandId`, `messageId`, `dialogId`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `botId`: `integer`. Required.
    #[inline]
    pub fn bot_id(self, value: i64) -> Self {
        Self(self.0.int("botId", value))
    }

    /// `botToken`: `string`.
    #[inline]
    pub fn bot_token(self, value: impl Into<String>) -> Self {
        Self(self.0.text("botToken", value.into()))
    }

    /// `commandId`: `integer`. Required.
    #[inline]
    pub fn command_id(self, value: i64) -> Self {
        Self(self.0.int("commandId", value))
    }

    /// `messageId`: `integer`. Required.
    #[inline]
    pub fn message_id(self, value: i64) -> Self {
        Self(self.0.int("messageId", value))
    }

    /// `dialogId`: `string`. Required.
    #[inline]
    pub fn dialog_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("dialogId", value.into()))
    }

    /// `fields`: `object`.
    #[inline]
    pub fn fields(self, value: AnswerFields) -> Self {
        Self(self.0.object("fields", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Answer {
    const NAME: &'static str = "imbot.v2.Command.answer";
    const REQUIRED: &'static [&'static str] = &[
        "botId",
        "commandId",
        "messageId",
        "dialogId",
    ];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AnswerOutput;
    type Error = AnswerError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `imbot.v2.Command.answer`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AnswerFields(rt::Params);

impl AnswerFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `message`: `string`.
    #[inline]
    pub fn message(self, value: impl Into<String>) -> Self {
        Self(self.0.text("message", value.into()))
    }

    /// `attach`: `array`.
    #[inline]
    pub fn attach(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("attach", value.into()))
    }

    /// `keyboard`: `array`.
    ///
    /// See [`AnswerFieldsKeyboard`].
    #[inline]
    pub fn keyboard(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("keyboard", value.into()))
    }

    /// `system`: `boolean`. Default: `false`.
    #[inline]
    pub fn system(self, value: bool) -> Self {
        Self(self.0.flag("system", value))
    }

    /// `urlPreview`: `boolean`. Default: `true`.
    #[inline]
    pub fn url_preview(self, value: bool) -> Self {
        Self(self.0.flag("urlPreview", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AnswerFields> for rt::Params {
    #[inline]
    fn from(object: AnswerFields) -> Self {
        object.0
    }
}

/// Keys of `fields.keyboard` of `imbot.v2.Command.answer`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AnswerFieldsKeyboard(rt::Params);

impl AnswerFieldsKeyboard {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `TEXT`: `string`.
    #[inline]
    pub fn text(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TEXT", value.into()))
    }

    /// `TYPE`: `string`. Values: `NEWLINE`.
    #[inline]
    pub fn r#type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TYPE", value.into()))
    }

    /// `LINK`: `string`.
    #[inline]
    pub fn link(self, value: impl Into<String>) -> Self {
        Self(self.0.text("LINK", value.into()))
    }

    /// `APP_ID`: `integer`.
    #[deprecated]
    #[inline]
    pub fn app_id(self, value: i64) -> Self {
        Self(self.0.int("APP_ID", value))
    }

    /// `APP_PARAMS`: `string`.
    #[deprecated]
    #[inline]
    pub fn app_params(self, value: impl Into<String>) -> Self {
        Self(self.0.text("APP_PARAMS", value.into()))
    }

    /// `ACTION`: `string`. Values: `PUT`, `SEND`, `COPY`, `CALL`, `DIALOG`.
    #[inline]
    pub fn action(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ACTION", value.into()))
    }

    /// `ACTION_VALUE`: `string`.
    #[inline]
    pub fn action_value(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ACTION_VALUE", value.into()))
    }

    /// `COMMAND`: `string`.
    #[inline]
    pub fn command(self, value: impl Into<String>) -> Self {
        Self(self.0.text("COMMAND", value.into()))
    }

    /// `COMMAND_PARAMS`: `string`.
    #[inline]
    pub fn command_params(self, value: impl Into<String>) -> Self {
        Self(self.0.text("COMMAND_PARAMS", value.into()))
    }

    /// `BLOCK`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn block(self, value: bool) -> Self {
        Self(self.0.yes_no("BLOCK", value))
    }

    /// `DISABLED`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn disabled(self, value: bool) -> Self {
        Self(self.0.yes_no("DISABLED", value))
    }

    /// `CONTEXT`: `string`. Default: `ALL`. Values: `MOBILE`, `DESKTOP`, `ALL`.
    #[inline]
    pub fn context(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CONTEXT", value.into()))
    }

    /// `DISPLAY`: `string`. Default: `BLOCK`. Values: `LINE`, `BLOCK`.
    #[inline]
    pub fn display(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DISPLAY", value.into()))
    }

    /// `WIDTH`: `integer`.
    #[inline]
    pub fn width(self, value: i64) -> Self {
        Self(self.0.int("WIDTH", value))
    }

    /// `BG_COLOR`: `string`.
    #[inline]
    pub fn bg_color(self, value: impl Into<String>) -> Self {
        Self(self.0.text("BG_COLOR", value.into()))
    }

    /// `BG_COLOR_TOKEN`: `string`. Default: `base`. Values: `primary`, `secondary`, `alert`, `base`.
    #[inline]
    pub fn bg_color_token(self, value: impl Into<String>) -> Self {
        Self(self.0.text("BG_COLOR_TOKEN", value.into()))
    }

    /// `TEXT_COLOR`: `string`.
    #[inline]
    pub fn text_color(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TEXT_COLOR", value.into()))
    }

    /// `OFF_BG_COLOR`: `string`.
    #[inline]
    pub fn off_bg_color(self, value: impl Into<String>) -> Self {
        Self(self.0.text("OFF_BG_COLOR", value.into()))
    }

    /// `OFF_TEXT_COLOR`: `string`.
    #[inline]
    pub fn off_text_color(self, value: impl Into<String>) -> Self {
        Self(self.0.text("OFF_TEXT_COLOR", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AnswerFieldsKeyboard> for rt::Params {
    #[inline]
    fn from(object: AnswerFieldsKeyboard) -> Self {
        object.0
    }
}

impl From<AnswerFieldsKeyboard> for rt::Value {
    #[inline]
    fn from(object: AnswerFieldsKeyboard) -> Self {
        object.0.into_value()
    }
}

/// Keys of `result` of `imbot.v2.Command.answer`, `result` of `imbot.v2.Command.unregister`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnswerOutput {
    /// `result`: `boolean`.
    pub result: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for AnswerOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("AnswerOutput", self, f)
    }
}

impl rt::Object for AnswerOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.flag("result", &mut self.result);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `imbot.v2.Command.answer`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AnswerError {
    /// `BOT_TOKEN_NOT_SPECIFIED`: `Bot token is not specified`.
    BotTokenNotSpecified,
    /// `BOT_ID_REQUIRED`: `Bot ID is required`.
    BotIdRequired,
    /// `BOT_NOT_FOUND`: `Bot not found`.
    BotNotFound,
    /// `BOT_OWNERSHIP_ERROR`: `Bot is registered by another application`.
    BotOwnershipError,
    /// `COMMAND_ANSWER_FAILED`: `Command answer failed`.
    CommandAnswerFailed,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AnswerError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("BOT_TOKEN_NOT_SPECIFIED", "", Self::BotTokenNotSpecified),
        ("BOT_ID_REQUIRED", "", Self::BotIdRequired),
        ("BOT_NOT_FOUND", "", Self::BotNotFound),
        ("BOT_OWNERSHIP_ERROR", "", Self::BotOwnershipError),
        ("COMMAND_ANSWER_FAILED", "", Self::CommandAnswerFailed),
    ];
    const OTHER: Self = Self::Other;
}

/// Get a List of Commands: `imbot.v2.Command.list`
///
/// Scope: `imbot`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/commands/command-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct List(rt::Params);

impl List {
    /// A request with its required parameters:
    ///
    /// - `botId`: `integer`.
    #[inline]
    pub fn new(bot_id: i64) -> Self {
        Self(rt::Params::new().int("botId", bot_id))
    }

    /// `botToken`: `string`.
    #[inline]
    pub fn bot_token(self, value: impl Into<String>) -> Self {
        Self(self.0.text("botToken", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for List {
    const NAME: &'static str = "imbot.v2.Command.list";
    const REQUIRED: &'static [&'static str] = &["botId"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = ListOutput;
    type Error = ListError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `imbot.v2.Command.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `commands`: `Command[]`.
    pub commands: Option<Vec<ListOutputCommands>>,
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
        f.field("commands", &mut self.commands);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.commands` of `imbot.v2.Command.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutputCommands {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `botId`: `integer`.
    pub bot_id: Option<i64>,
    /// `command`: `string`.
    pub command: Option<String>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `params`: `string`.
    pub params: Option<String>,
    /// `common`: `boolean`.
    pub common: Option<bool>,
    /// `hidden`: `boolean`.
    pub hidden: Option<bool>,
    /// `extranetSupport`: `boolean`.
    pub extranet_support: Option<bool>,
    /// `category`: `string`.
    pub category: Option<String>,
    /// `context`: `string`.
    pub context: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListOutputCommands {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListOutputCommands", self, f)
    }
}

impl rt::Object for ListOutputCommands {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.int("botId", &mut self.bot_id);
        f.text("command", &mut self.command);
        f.text("title", &mut self.title);
        f.text("params", &mut self.params);
        f.flag("common", &mut self.common);
        f.flag("hidden", &mut self.hidden);
        f.flag("extranetSupport", &mut self.extranet_support);
        f.text("category", &mut self.category);
        f.text("context", &mut self.context);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `imbot.v2.Command.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `BOT_TOKEN_NOT_SPECIFIED`: `Bot token is not specified`.
    BotTokenNotSpecified,
    /// `BOT_ID_REQUIRED`: `Bot ID is required`.
    BotIdRequired,
    /// `BOT_NOT_FOUND`: `Bot not found`.
    BotNotFound,
    /// `BOT_OWNERSHIP_ERROR`: `Bot is registered by another application`.
    BotOwnershipError,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("BOT_TOKEN_NOT_SPECIFIED", "", Self::BotTokenNotSpecified),
        ("BOT_ID_REQUIRED", "", Self::BotIdRequired),
        ("BOT_NOT_FOUND", "", Self::BotNotFound),
        ("BOT_OWNERSHIP_ERROR", "", Self::BotOwnershipError),
    ];
    const OTHER: Self = Self::Other;
}

/// Register the Team: `imbot.v2.Command.register`
///
/// Scope: `imbot`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/commands/command-register.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Register(rt::Params);

impl Register {
    /// A request with its required parameters:
    ///
    /// - `botId`: `integer`.
    /// - `fields`: `object`.
    #[inline]
    pub fn new(bot_id: i64, fields: RegisterFields) -> Self {
        Self(rt::Params::new().int("botId", bot_id).object("fields", fields.into()))
    }

    /// `botToken`: `string`.
    #[inline]
    pub fn bot_token(self, value: impl Into<String>) -> Self {
        Self(self.0.text("botToken", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Register {
    const NAME: &'static str = "imbot.v2.Command.register";
    const REQUIRED: &'static [&'static str] = &["botId", "fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = RegisterOutput;
    type Error = RegisterError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `imbot.v2.Command.register`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct RegisterFields(rt::Params);

impl RegisterFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `command`: `string`. Required.
    #[inline]
    pub fn command(self, value: impl Into<String>) -> Self {
        Self(self.0.text("command", value.into()))
    }

    /// `title`: `object`.
    #[inline]
    pub fn title(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("title", value.into()))
    }

    /// `params`: `object`.
    #[inline]
    pub fn params(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("params", value.into()))
    }

    /// `common`: `boolean`. Default: `false`.
    #[inline]
    pub fn common(self, value: bool) -> Self {
        Self(self.0.flag("common", value))
    }

    /// `hidden`: `boolean`. Default: `false`.
    #[inline]
    pub fn hidden(self, value: bool) -> Self {
        Self(self.0.flag("hidden", value))
    }

    /// `extranetSupport`: `boolean`. Default: `false`.
    #[inline]
    pub fn extranet_support(self, value: bool) -> Self {
        Self(self.0.flag("extranetSupport", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<RegisterFields> for rt::Params {
    #[inline]
    fn from(object: RegisterFields) -> Self {
        object.0
    }
}

/// Keys of `result` of `imbot.v2.Command.register`, `result` of `imbot.v2.Command.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterOutput {
    /// `command`: `Command`.
    pub command: Option<RegisterOutputCommand>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for RegisterOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("RegisterOutput", self, f)
    }
}

impl rt::Object for RegisterOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("command", &mut self.command);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.command` of `imbot.v2.Command.register`, `result.command` of
/// `imbot.v2.Command.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterOutputCommand {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `botId`: `integer`.
    pub bot_id: Option<i64>,
    /// `command`: `string`.
    pub command: Option<String>,
    /// `common`: `boolean`.
    pub common: Option<bool>,
    /// `hidden`: `boolean`.
    pub hidden: Option<bool>,
    /// `extranetSupport`: `boolean`.
    pub extranet_support: Option<bool>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `params`: `string`.
    pub params: Option<String>,
    /// `category`: `string`.
    pub category: Option<String>,
    /// `context`: `string`.
    pub context: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for RegisterOutputCommand {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("RegisterOutputCommand", self, f)
    }
}

impl rt::Object for RegisterOutputCommand {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.int("botId", &mut self.bot_id);
        f.text("command", &mut self.command);
        f.flag("common", &mut self.common);
        f.flag("hidden", &mut self.hidden);
        f.flag("extranetSupport", &mut self.extranet_support);
        f.text("title", &mut self.title);
        f.text("params", &mut self.params);
        f.text("category", &mut self.category);
        f.text("context", &mut self.context);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `imbot.v2.Command.register`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RegisterError {
    /// `BOT_TOKEN_NOT_SPECIFIED`: `Bot token is not specified`.
    BotTokenNotSpecified,
    /// `BOT_ID_REQUIRED`: `Bot ID is required`.
    BotIdRequired,
    /// `BOT_NOT_FOUND`: `Bot not found`.
    BotNotFound,
    /// `BOT_OWNERSHIP_ERROR`: `Bot is registered by another application`.
    BotOwnershipError,
    /// `COMMAND_NAME_INVALID`: `Command name is invalid`.
    CommandNameInvalid,
    /// `COMMAND_REQUIRED`: `Command is required`.
    CommandRequired,
    /// `COMMAND_TITLE_REQUIRED`: `Command title is required`.
    CommandTitleRequired,
    /// `COMMAND_REGISTER_FAILED`: `Command registration failed`.
    CommandRegisterFailed,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for RegisterError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("BOT_TOKEN_NOT_SPECIFIED", "", Self::BotTokenNotSpecified),
        ("BOT_ID_REQUIRED", "", Self::BotIdRequired),
        ("BOT_NOT_FOUND", "", Self::BotNotFound),
        ("BOT_OWNERSHIP_ERROR", "", Self::BotOwnershipError),
        ("COMMAND_NAME_INVALID", "", Self::CommandNameInvalid),
        ("COMMAND_REQUIRED", "", Self::CommandRequired),
        ("COMMAND_TITLE_REQUIRED", "", Self::CommandTitleRequired),
        ("COMMAND_REGISTER_FAILED", "", Self::CommandRegisterFailed),
    ];
    const OTHER: Self = Self::Other;
}

/// Remove the Command: `imbot.v2.Command.unregister`
///
/// Scope: `imbot`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/commands/command-unregister.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Unregister(rt::Params);

impl Unregister {
    /// A request in which nothing is set yet. Required: `botId`, `commandId`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `botId`: `integer`. Required.
    #[inline]
    pub fn bot_id(self, value: i64) -> Self {
        Self(self.0.int("botId", value))
    }

    /// `botToken`: `string`.
    #[inline]
    pub fn bot_token(self, value: impl Into<String>) -> Self {
        Self(self.0.text("botToken", value.into()))
    }

    /// `commandId`: `integer`. Required.
    #[inline]
    pub fn command_id(self, value: i64) -> Self {
        Self(self.0.int("commandId", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Unregister {
    const NAME: &'static str = "imbot.v2.Command.unregister";
    const REQUIRED: &'static [&'static str] = &["botId", "commandId"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AnswerOutput;
    type Error = UnregisterError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `imbot.v2.Command.unregister`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UnregisterError {
    /// `BOT_TOKEN_NOT_SPECIFIED`: `Bot token is not specified`.
    BotTokenNotSpecified,
    /// `BOT_ID_REQUIRED`: `Bot ID is required`.
    BotIdRequired,
    /// `BOT_NOT_FOUND`: `Bot not found`.
    BotNotFound,
    /// `BOT_OWNERSHIP_ERROR`: `Bot is registered by another application`.
    BotOwnershipError,
    /// `COMMAND_NOT_FOUND`: `Command not found`.
    CommandNotFound,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UnregisterError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("BOT_TOKEN_NOT_SPECIFIED", "", Self::BotTokenNotSpecified),
        ("BOT_ID_REQUIRED", "", Self::BotIdRequired),
        ("BOT_NOT_FOUND", "", Self::BotNotFound),
        ("BOT_OWNERSHIP_ERROR", "", Self::BotOwnershipError),
        ("COMMAND_NOT_FOUND", "", Self::CommandNotFound),
    ];
    const OTHER: Self = Self::Other;
}

/// Update the Team: `imbot.v2.Command.update`
///
/// Scope: `imbot`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/commands/command-update.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Update(rt::Params);

impl Update {
    /// A request in which nothing is set yet. Required: `botId`, `commandId`, `fields`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `botId`: `integer`. Required.
    #[inline]
    pub fn bot_id(self, value: i64) -> Self {
        Self(self.0.int("botId", value))
    }

    /// `botToken`: `string`.
    #[inline]
    pub fn bot_token(self, value: impl Into<String>) -> Self {
        Self(self.0.text("botToken", value.into()))
    }

    /// `commandId`: `integer`. Required.
    #[inline]
    pub fn command_id(self, value: i64) -> Self {
        Self(self.0.int("commandId", value))
    }

    /// `fields`: `object`. Required.
    #[inline]
    pub fn fields(self, value: UpdateFields) -> Self {
        Self(self.0.object("fields", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Update {
    const NAME: &'static str = "imbot.v2.Command.update";
    const REQUIRED: &'static [&'static str] = &["botId", "commandId", "fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = RegisterOutput;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `imbot.v2.Command.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFields(rt::Params);

impl UpdateFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `command`: `string`.
    #[inline]
    pub fn command(self, value: impl Into<String>) -> Self {
        Self(self.0.text("command", value.into()))
    }

    /// `title`: `object`.
    #[inline]
    pub fn title(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("title", value.into()))
    }

    /// `params`: `object`.
    #[inline]
    pub fn params(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("params", value.into()))
    }

    /// `common`: `boolean`.
    #[inline]
    pub fn common(self, value: bool) -> Self {
        Self(self.0.flag("common", value))
    }

    /// `hidden`: `boolean`.
    #[inline]
    pub fn hidden(self, value: bool) -> Self {
        Self(self.0.flag("hidden", value))
    }

    /// `extranetSupport`: `boolean`.
    #[inline]
    pub fn extranet_support(self, value: bool) -> Self {
        Self(self.0.flag("extranetSupport", value))
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

/// What can go wrong in `imbot.v2.Command.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `BOT_TOKEN_NOT_SPECIFIED`: `Bot token is not specified`.
    BotTokenNotSpecified,
    /// `BOT_ID_REQUIRED`: `Bot ID is required`.
    BotIdRequired,
    /// `BOT_NOT_FOUND`: `Bot not found`.
    BotNotFound,
    /// `BOT_OWNERSHIP_ERROR`: `Bot is registered by another application`.
    BotOwnershipError,
    /// `COMMAND_NOT_FOUND`: `Command not found`.
    CommandNotFound,
    /// `COMMAND_NAME_EMPTY`: `Command name is empty`.
    CommandNameEmpty,
    /// `COMMAND_NAME_INVALID`: `Command name is invalid`.
    CommandNameInvalid,
    /// `COMMAND_ALREADY_EXISTS`: `Command already exists`.
    CommandAlreadyExists,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("BOT_TOKEN_NOT_SPECIFIED", "", Self::BotTokenNotSpecified),
        ("BOT_ID_REQUIRED", "", Self::BotIdRequired),
        ("BOT_NOT_FOUND", "", Self::BotNotFound),
        ("BOT_OWNERSHIP_ERROR", "", Self::BotOwnershipError),
        ("COMMAND_NOT_FOUND", "", Self::CommandNotFound),
        ("COMMAND_NAME_EMPTY", "", Self::CommandNameEmpty),
        ("COMMAND_NAME_INVALID", "", Self::CommandNameInvalid),
        ("COMMAND_ALREADY_EXISTS", "", Self::CommandAlreadyExists),
    ];
    const OTHER: Self = Self::Other;
}
