// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `imbot.command.*`.

use bitrix24_runtime as rt;

/// Send a response to the command: `imbot.command.answer`
///
/// Scope: `imbot`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/commands/imbot-command-answer.html)
#[deprecated(
    note = "no longer developed; use `imbot.v2.Command.answer`: `bitrix24::imbot::v2::command::Answer`"
)]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Answer(rt::Params);

impl Answer {
    /// A request with its required parameters:
    ///
    /// - `MESSAGE_ID`: `integer`.
    #[inline]
    pub fn new(message_id: i64) -> Self {
        Self(rt::Params::new().int("MESSAGE_ID", message_id))
    }

    /// `COMMAND_ID`: `integer`. Required if no other of the group `COMMAND_ID|COMMAND` is given.
    #[inline]
    pub fn command_id(self, value: i64) -> Self {
        Self(self.0.int("COMMAND_ID", value))
    }

    /// `COMMAND`: `string`. Required if no other of the group `COMMAND_ID|COMMAND` is given.
    #[inline]
    pub fn command(self, value: impl Into<String>) -> Self {
        Self(self.0.text("COMMAND", value.into()))
    }

    /// `MESSAGE`: `string`.
    #[inline]
    pub fn message(self, value: impl Into<String>) -> Self {
        Self(self.0.text("MESSAGE", value.into()))
    }

    /// `ATTACH`: `object`.
    ///
    /// See [`AnswerAttach`].
    #[inline]
    pub fn attach(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ATTACH", value.into()))
    }

    /// `KEYBOARD`: `object`.
    ///
    /// See [`AnswerKeyboard`].
    #[inline]
    pub fn keyboard(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("KEYBOARD", value.into()))
    }

    /// `MENU`: `object`. In examples: `object[]`.
    ///
    /// See [`AnswerMenu`].
    #[inline]
    pub fn menu(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("MENU", value.into()))
    }

    /// `SYSTEM`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn system(self, value: bool) -> Self {
        Self(self.0.yes_no("SYSTEM", value))
    }

    /// `URL_PREVIEW`: `string`. Default: `Y`. Values: `Y`, `N`.
    #[inline]
    pub fn url_preview(self, value: bool) -> Self {
        Self(self.0.yes_no("URL_PREVIEW", value))
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

impl rt::Method for Answer {
    const NAME: &'static str = "imbot.command.answer";
    const REQUIRED: &'static [&'static str] = &["MESSAGE_ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = i64;
    type Error = AnswerError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `ATTACH` of `imbot.command.answer`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AnswerAttach(rt::Params);

impl AnswerAttach {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `BLOCKS`: `object[]`. Seen in examples only.
    #[inline]
    pub fn blocks(self, value: impl IntoIterator<Item = AnswerAttachBlocks>) -> Self {
        Self(self.0.objects("BLOCKS", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AnswerAttach> for rt::Params {
    #[inline]
    fn from(object: AnswerAttach) -> Self {
        object.0
    }
}

impl From<AnswerAttach> for rt::Value {
    #[inline]
    fn from(object: AnswerAttach) -> Self {
        object.0.into_value()
    }
}

/// Keys of `ATTACH.BLOCKS` of `imbot.command.answer`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AnswerAttachBlocks(rt::Params);

impl AnswerAttachBlocks {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `MESSAGE`: `string`. Seen in examples only.
    #[inline]
    pub fn message(self, value: impl Into<String>) -> Self {
        Self(self.0.text("MESSAGE", value.into()))
    }

    /// `DELIMITER`: `boolean`. Seen in examples only.
    #[inline]
    pub fn delimiter(self, value: bool) -> Self {
        Self(self.0.flag("DELIMITER", value))
    }

    /// `LINK`: `object`. Seen in examples only.
    #[inline]
    pub fn link(self, value: AnswerAttachBlocksLink) -> Self {
        Self(self.0.object("LINK", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AnswerAttachBlocks> for rt::Params {
    #[inline]
    fn from(object: AnswerAttachBlocks) -> Self {
        object.0
    }
}

/// Keys of `ATTACH.BLOCKS.LINK` of `imbot.command.answer`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AnswerAttachBlocksLink(rt::Params);

impl AnswerAttachBlocksLink {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `NAME`: `string`. Seen in examples only.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("NAME", value.into()))
    }

    /// `LINK`: `string`. Seen in examples only.
    #[inline]
    pub fn link(self, value: impl Into<String>) -> Self {
        Self(self.0.text("LINK", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AnswerAttachBlocksLink> for rt::Params {
    #[inline]
    fn from(object: AnswerAttachBlocksLink) -> Self {
        object.0
    }
}

/// Keys of `KEYBOARD` of `imbot.command.answer`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AnswerKeyboard(rt::Params);

impl AnswerKeyboard {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `BUTTONS`: `object[]`. Seen in examples only.
    #[inline]
    pub fn buttons(
        self,
        value: impl IntoIterator<Item = AnswerKeyboardButtons>,
    ) -> Self {
        Self(self.0.objects("BUTTONS", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AnswerKeyboard> for rt::Params {
    #[inline]
    fn from(object: AnswerKeyboard) -> Self {
        object.0
    }
}

impl From<AnswerKeyboard> for rt::Value {
    #[inline]
    fn from(object: AnswerKeyboard) -> Self {
        object.0.into_value()
    }
}

/// Keys of `KEYBOARD.BUTTONS` of `imbot.command.answer`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AnswerKeyboardButtons(rt::Params);

impl AnswerKeyboardButtons {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `TEXT`: `string`. Seen in examples only.
    #[inline]
    pub fn text(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TEXT", value.into()))
    }

    /// `COMMAND`: `string`. Seen in examples only.
    #[inline]
    pub fn command(self, value: impl Into<String>) -> Self {
        Self(self.0.text("COMMAND", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AnswerKeyboardButtons> for rt::Params {
    #[inline]
    fn from(object: AnswerKeyboardButtons) -> Self {
        object.0
    }
}

/// Keys of `MENU` of `imbot.command.answer`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AnswerMenu(rt::Params);

impl AnswerMenu {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `TEXT`: `string`. Seen in examples only.
    #[inline]
    pub fn text(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TEXT", value.into()))
    }

    /// `LINK`: `string`. Seen in examples only.
    #[inline]
    pub fn link(self, value: impl Into<String>) -> Self {
        Self(self.0.text("LINK", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AnswerMenu> for rt::Params {
    #[inline]
    fn from(object: AnswerMenu) -> Self {
        object.0
    }
}

impl From<AnswerMenu> for rt::Value {
    #[inline]
    fn from(object: AnswerMenu) -> Self {
        object.0.into_value()
    }
}

/// What can go wrong in `imbot.command.answer`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AnswerError {
    /// `COMMAND_ID_ERROR`: `Command not found` (HTTP 400).
    CommandIdError,
    /// `APP_ID_ERROR`: `Command was installed by another rest application` (HTTP 400).
    AppIdError,
    /// `MESSAGE_ID_EMPTY`: `Message ID can't be empty` (HTTP 400).
    MessageIdEmpty,
    /// `MESSAGE_EMPTY`: `Message can't be empty` (HTTP 400).
    MessageEmpty,
    /// `ATTACH_ERROR`: `Incorrect attach params` (HTTP 400).
    AttachError,
    /// `ATTACH_OVERSIZE`: `You have exceeded the maximum allowable size of attach` (HTTP 400).
    AttachOversize,
    /// `KEYBOARD_ERROR`: `Incorrect keyboard params` (HTTP 400).
    KeyboardError,
    /// `KEYBOARD_OVERSIZE`: `You have exceeded the maximum allowable size of keyboard` (HTTP 400).
    KeyboardOversize,
    /// `MENU_ERROR`: `Incorrect menu params` (HTTP 400).
    MenuError,
    /// `WRONG_REQUEST`: `Message isn't added` (HTTP 400).
    WrongRequest,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AnswerError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("COMMAND_ID_ERROR", "", Self::CommandIdError),
        ("APP_ID_ERROR", "", Self::AppIdError),
        ("MESSAGE_ID_EMPTY", "", Self::MessageIdEmpty),
        ("MESSAGE_EMPTY", "", Self::MessageEmpty),
        ("ATTACH_ERROR", "", Self::AttachError),
        ("ATTACH_OVERSIZE", "", Self::AttachOversize),
        ("KEYBOARD_ERROR", "", Self::KeyboardError),
        ("KEYBOARD_OVERSIZE", "", Self::KeyboardOversize),
        ("MENU_ERROR", "", Self::MenuError),
        ("WRONG_REQUEST", "", Self::WrongRequest),
    ];
    const OTHER: Self = Self::Other;
}

/// Add the Command: `imbot.command.register`
///
/// Scope: `imbot`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/commands/imbot-command-register.html)
#[deprecated(
    note = "no longer developed; use `imbot.v2.Command.register`: `bitrix24::imbot::v2::command::Register`"
)]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Register(rt::Params);

impl Register {
    /// A request in which nothing is set yet. Required: `BOT_ID`, `COMMAND`, `EVENT_COMMAND_ADD`, `LANG`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `BOT_ID`: `integer`. Required.
    #[inline]
    pub fn bot_id(self, value: i64) -> Self {
        Self(self.0.int("BOT_ID", value))
    }

    /// `COMMAND`: `string`. Required.
    #[inline]
    pub fn command(self, value: impl Into<String>) -> Self {
        Self(self.0.text("COMMAND", value.into()))
    }

    /// `EVENT_COMMAND_ADD`: `string`. Required.
    #[inline]
    pub fn event_command_add(self, value: impl Into<String>) -> Self {
        Self(self.0.text("EVENT_COMMAND_ADD", value.into()))
    }

    /// `LANG`: `array`. Required.
    ///
    /// See [`RegisterLang`].
    #[inline]
    pub fn lang(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("LANG", value.into()))
    }

    /// `COMMON`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn common(self, value: bool) -> Self {
        Self(self.0.yes_no("COMMON", value))
    }

    /// `HIDDEN`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn hidden(self, value: bool) -> Self {
        Self(self.0.yes_no("HIDDEN", value))
    }

    /// `EXTRANET_SUPPORT`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn extranet_support(self, value: bool) -> Self {
        Self(self.0.yes_no("EXTRANET_SUPPORT", value))
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
    const NAME: &'static str = "imbot.command.register";
    const REQUIRED: &'static [&'static str] = &[
        "BOT_ID",
        "COMMAND",
        "EVENT_COMMAND_ADD",
        "LANG",
    ];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = i64;
    type Error = RegisterError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `LANG` of `imbot.command.register`, `FIELDS.LANG` of `imbot.command.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct RegisterLang(rt::Params);

impl RegisterLang {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `LANGUAGE_ID`: `string`. Required.
    #[inline]
    pub fn language_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("LANGUAGE_ID", value.into()))
    }

    /// `TITLE`: `string`. Required.
    #[inline]
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TITLE", value.into()))
    }

    /// `PARAMS`: `string`.
    #[inline]
    pub fn params(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PARAMS", value.into()))
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

impl From<RegisterLang> for rt::Value {
    #[inline]
    fn from(object: RegisterLang) -> Self {
        object.0.into_value()
    }
}

/// What can go wrong in `imbot.command.register`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RegisterError {
    /// `EVENT_COMMAND_ADD_ERROR`: `Handler for "Command add" event isn't specified` (HTTP 400).
    EventCommandAddErrorHandlerCommandAddEventNotSpecified,
    /// `EVENT_COMMAND_ADD_ERROR`: `Wrong handler URL` (HTTP 400).
    EventCommandAddErrorWrongHandlerUrl,
    /// `EVENT_COMMAND_ADD_ERROR` with any other text.
    EventCommandAddError,
    /// `COMMAND_ERROR`: `Command isn't specified` (HTTP 400).
    CommandError,
    /// `BOT_ID_ERROR`: `Bot not found` (HTTP 400).
    BotIdError,
    /// `APP_ID_ERROR`: `Bot was installed by another REST application` (HTTP 400).
    AppIdError,
    /// `LANG_ERROR`: `Lang set can't be empty` (HTTP 400).
    LangError,
    /// `WRONG_REQUEST`: `Command can't be created` (HTTP 400).
    WrongRequest,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for RegisterError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "EVENT_COMMAND_ADD_ERROR",
            "Handler for \"Command add\" event isn't specified",
            Self::EventCommandAddErrorHandlerCommandAddEventNotSpecified,
        ),
        (
            "EVENT_COMMAND_ADD_ERROR",
            "Wrong handler URL",
            Self::EventCommandAddErrorWrongHandlerUrl,
        ),
        ("EVENT_COMMAND_ADD_ERROR", "", Self::EventCommandAddError),
        ("COMMAND_ERROR", "", Self::CommandError),
        ("BOT_ID_ERROR", "", Self::BotIdError),
        ("APP_ID_ERROR", "", Self::AppIdError),
        ("LANG_ERROR", "", Self::LangError),
        ("WRONG_REQUEST", "", Self::WrongRequest),
    ];
    const OTHER: Self = Self::Other;
}

/// Remove the Command: `imbot.command.unregister`
///
/// Scope: `imbot`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/commands/imbot-command-unregister.html)
#[deprecated(
    note = "no longer developed; use `imbot.v2.Command.unregister`: `bitrix24::imbot::v2::command::Unregister`"
)]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Unregister(rt::Params);

impl Unregister {
    /// A request with its required parameters:
    ///
    /// - `COMMAND_ID`: `integer`.
    #[inline]
    pub fn new(command_id: i64) -> Self {
        Self(rt::Params::new().int("COMMAND_ID", command_id))
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
    const NAME: &'static str = "imbot.command.unregister";
    const REQUIRED: &'static [&'static str] = &["COMMAND_ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = UnregisterError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `imbot.command.unregister`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UnregisterError {
    /// `COMMAND_ID_ERROR`: `Command not found` (HTTP 400).
    CommandIdError,
    /// `APP_ID_ERROR`: `Command was installed by another REST application` (HTTP 400).
    AppIdError,
    /// `WRONG_REQUEST`: `Command can't be deleted` (HTTP 400).
    WrongRequest,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UnregisterError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("COMMAND_ID_ERROR", "", Self::CommandIdError),
        ("APP_ID_ERROR", "", Self::AppIdError),
        ("WRONG_REQUEST", "", Self::WrongRequest),
    ];
    const OTHER: Self = Self::Other;
}

/// Update: `imbot.command.update`
///
/// Scope: `imbot`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/commands/imbot-command-update.html)
#[deprecated(
    note = "no longer developed; use `imbot.v2.Command.update`: `bitrix24::imbot::v2::command::Update`"
)]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Update(rt::Params);

impl Update {
    /// A request with its required parameters:
    ///
    /// - `COMMAND_ID`: `integer`.
    /// - `FIELDS`: `object`.
    #[inline]
    pub fn new(command_id: i64, fields: UpdateFields) -> Self {
        Self(
            rt::Params::new()
                .int("COMMAND_ID", command_id)
                .object("FIELDS", fields.into()),
        )
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
    const NAME: &'static str = "imbot.command.update";
    const REQUIRED: &'static [&'static str] = &["COMMAND_ID", "FIELDS"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `FIELDS` of `imbot.command.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFields(rt::Params);

impl UpdateFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `COMMAND`: `string`.
    #[inline]
    pub fn command(self, value: impl Into<String>) -> Self {
        Self(self.0.text("COMMAND", value.into()))
    }

    /// `EVENT_COMMAND_ADD`: `string`.
    #[inline]
    pub fn event_command_add(self, value: impl Into<String>) -> Self {
        Self(self.0.text("EVENT_COMMAND_ADD", value.into()))
    }

    /// `HIDDEN`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn hidden(self, value: bool) -> Self {
        Self(self.0.yes_no("HIDDEN", value))
    }

    /// `EXTRANET_SUPPORT`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn extranet_support(self, value: bool) -> Self {
        Self(self.0.yes_no("EXTRANET_SUPPORT", value))
    }

    /// `LANG`: `array`.
    ///
    /// See [`RegisterLang`].
    #[inline]
    pub fn lang(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("LANG", value.into()))
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

/// What can go wrong in `imbot.command.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `COMMAND_ID_ERROR`: `Command not found` (HTTP 400).
    CommandIdError,
    /// `APP_ID_ERROR`: `Command was installed by another rest application` (HTTP 400).
    AppIdError,
    /// `EVENT_COMMAND_ADD_ERROR`: `Wrong handler URL` (HTTP 400).
    EventCommandAddError,
    /// `WRONG_REQUEST`: `Update fields can't be empty` (HTTP 400).
    WrongRequestUpdateFieldsCannotBeEmpty,
    /// `WRONG_REQUEST`: `Command can't be updated` (HTTP 400).
    WrongRequestCommandCannotBeUpdated,
    /// `WRONG_REQUEST` with any other text.
    WrongRequest,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("COMMAND_ID_ERROR", "", Self::CommandIdError),
        ("APP_ID_ERROR", "", Self::AppIdError),
        ("EVENT_COMMAND_ADD_ERROR", "", Self::EventCommandAddError),
        (
            "WRONG_REQUEST",
            "Update fields can't be empty",
            Self::WrongRequestUpdateFieldsCannotBeEmpty,
        ),
        (
            "WRONG_REQUEST",
            "Command can't be updated",
            Self::WrongRequestCommandCannotBeUpdated,
        ),
        ("WRONG_REQUEST", "", Self::WrongRequest),
    ];
    const OTHER: Self = Self::Other;
}
