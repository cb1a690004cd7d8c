// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `imbot.message.*`.

use bitrix24_runtime as rt;

/// Send Message: `imbot.message.add`
///
/// Scope: `imbot`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/imbot-message-add.html)
#[deprecated(
    note = "no longer developed; use `imbot.v2.Chat.Message.send`: `bitrix24::imbot::v2::chat::message::SendCall`"
)]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Add(rt::Params);

impl Add {
    /// A request with its required parameters:
    ///
    /// - `MESSAGE`: `string`.
    #[inline]
    pub fn new(message: impl Into<String>) -> Self {
        Self(rt::Params::new().text("MESSAGE", message.into()))
    }

    /// `BOT_ID`: `integer`.
    #[inline]
    pub fn bot_id(self, value: i64) -> Self {
        Self(self.0.int("BOT_ID", value))
    }

    /// `DIALOG_ID`: `string`. Required if no other of the group `DIALOG_ID|FROM_USER_ID|TO_USER_ID` is
    /// given.
    #[inline]
    pub fn dialog_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DIALOG_ID", value.into()))
    }

    /// `FROM_USER_ID`: `integer`. Required if no other of the group `DIALOG_ID|FROM_USER_ID|TO_USER_ID` is
    /// given.
    #[inline]
    pub fn from_user_id(self, value: i64) -> Self {
        Self(self.0.int("FROM_USER_ID", value))
    }

    /// `TO_USER_ID`: `integer`. Required if no other of the group `DIALOG_ID|FROM_USER_ID|TO_USER_ID` is
    /// given.
    #[inline]
    pub fn to_user_id(self, value: i64) -> Self {
        Self(self.0.int("TO_USER_ID", value))
    }

    /// `ATTACH`: `object | string`.
    ///
    /// See [`AddAttach`].
    #[inline]
    pub fn attach(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ATTACH", value.into()))
    }

    /// `KEYBOARD`: `object | string`.
    ///
    /// See [`AddKeyboard`].
    #[inline]
    pub fn keyboard(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("KEYBOARD", value.into()))
    }

    /// `MENU`: `object | string`.
    ///
    /// See [`AddMenu`].
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

    /// `SKIP_CONNECTOR`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn skip_connector(self, value: bool) -> Self {
        Self(self.0.yes_no("SKIP_CONNECTOR", value))
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

impl rt::Method for Add {
    const NAME: &'static str = "imbot.message.add";
    const REQUIRED: &'static [&'static str] = &["MESSAGE"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = i64;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `ATTACH` of `imbot.message.add`, `ATTACH` of `imbot.message.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddAttach(rt::Params);

impl AddAttach {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `BLOCKS`.
    #[inline]
    pub fn blocks(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("BLOCKS", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddAttach> for rt::Params {
    #[inline]
    fn from(object: AddAttach) -> Self {
        object.0
    }
}

impl From<AddAttach> for rt::Value {
    #[inline]
    fn from(object: AddAttach) -> Self {
        object.0.into_value()
    }
}

/// Keys of `KEYBOARD` of `imbot.message.add`, `KEYBOARD` of `imbot.message.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddKeyboard(rt::Params);

impl AddKeyboard {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `BUTTONS`. In examples: `object[]`.
    #[inline]
    pub fn buttons(self, value: impl IntoIterator<Item = AddKeyboardButtons>) -> Self {
        Self(self.0.objects("BUTTONS", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddKeyboard> for rt::Params {
    #[inline]
    fn from(object: AddKeyboard) -> Self {
        object.0
    }
}

impl From<AddKeyboard> for rt::Value {
    #[inline]
    fn from(object: AddKeyboard) -> Self {
        object.0.into_value()
    }
}

/// Keys of `KEYBOARD.BUTTONS` of `imbot.message.add`, `KEYBOARD.BUTTONS` of `imbot.message.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddKeyboardButtons(rt::Params);

impl AddKeyboardButtons {
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

impl From<AddKeyboardButtons> for rt::Params {
    #[inline]
    fn from(object: AddKeyboardButtons) -> Self {
        object.0
    }
}

/// Keys of `MENU` of `imbot.message.add`, `MENU` of `imbot.message.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddMenu(rt::Params);

impl AddMenu {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ITEMS`. In examples: `object[]`.
    #[inline]
    pub fn items(self, value: impl IntoIterator<Item = AddMenuItems>) -> Self {
        Self(self.0.objects("ITEMS", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddMenu> for rt::Params {
    #[inline]
    fn from(object: AddMenu) -> Self {
        object.0
    }
}

impl From<AddMenu> for rt::Value {
    #[inline]
    fn from(object: AddMenu) -> Self {
        object.0.into_value()
    }
}

/// Keys of `MENU.ITEMS` of `imbot.message.add`, `MENU.ITEMS` of `imbot.message.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddMenuItems(rt::Params);

impl AddMenuItems {
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

    /// `LINK`: `string`.
    #[inline]
    pub fn link(self, value: impl Into<String>) -> Self {
        Self(self.0.text("LINK", value.into()))
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

    /// `CONTEXT`: `string`. Default: `ALL`. Values: `MOBILE`, `DESKTOP`, `ALL`.
    #[inline]
    pub fn context(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CONTEXT", value.into()))
    }

    /// `DISABLED`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn disabled(self, value: bool) -> Self {
        Self(self.0.yes_no("DISABLED", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddMenuItems> for rt::Params {
    #[inline]
    fn from(object: AddMenuItems) -> Self {
        object.0
    }
}

/// What can go wrong in `imbot.message.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `BOT_ID_ERROR`: `Bot not found` (HTTP 400).
    BotIdError,
    /// `APP_ID_ERROR`: `Bot was installed by another REST application` (HTTP 400).
    AppIdError,
    /// `DIALOG_ID_EMPTY`: `Dialog ID can't be empty` (HTTP 400).
    DialogIdEmpty,
    /// `MESSAGE_EMPTY`: `Message can't be empty` (HTTP 400).
    MessageEmpty,
    /// `ATTACH_OVERSIZE`: `You have exceeded the maximum allowable size of attach` (HTTP 400).
    AttachOversize,
    /// `ATTACH_ERROR`: `Incorrect attach params` (HTTP 400).
    AttachError,
    /// `KEYBOARD_ERROR`: `Incorrect keyboard params` (HTTP 400).
    KeyboardError,
    /// `KEYBOARD_OVERSIZE`: `You have exceeded the maximum allowable size of keyboard` (HTTP 400).
    KeyboardOversize,
    /// `MENU_ERROR`: `Incorrect menu params` (HTTP 400).
    MenuError,
    /// `MENU_OVERSIZE`: `You have exceeded the maximum allowable size of menu` (HTTP 400).
    MenuOversize,
    /// `WRONG_REQUEST`: `Message isn't added` (HTTP 400).
    WrongRequest,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("BOT_ID_ERROR", "", Self::BotIdError),
        ("APP_ID_ERROR", "", Self::AppIdError),
        ("DIALOG_ID_EMPTY", "", Self::DialogIdEmpty),
        ("MESSAGE_EMPTY", "", Self::MessageEmpty),
        ("ATTACH_OVERSIZE", "", Self::AttachOversize),
        ("ATTACH_ERROR", "", Self::AttachError),
        ("KEYBOARD_ERROR", "", Self::KeyboardError),
        ("KEYBOARD_OVERSIZE", "", Self::KeyboardOversize),
        ("MENU_ERROR", "", Self::MenuError),
        ("MENU_OVERSIZE", "", Self::MenuOversize),
        ("WRONG_REQUEST", "", Self::WrongRequest),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete Message: `imbot.message.delete`
///
/// Scope: `imbot`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/imbot-message-delete.html)
#[deprecated(
    note = "no longer developed; use `imbot.v2.Chat.Message.delete`: `bitrix24::imbot::v2::chat::message::Delete`"
)]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Delete(rt::Params);

impl Delete {
    /// A request with its required parameters:
    ///
    /// - `MESSAGE_ID`: `integer`.
    #[inline]
    pub fn new(message_id: i64) -> Self {
        Self(rt::Params::new().int("MESSAGE_ID", message_id))
    }

    /// `BOT_ID`: `integer`.
    #[inline]
    pub fn bot_id(self, value: i64) -> Self {
        Self(self.0.int("BOT_ID", value))
    }

    /// `COMPLETE`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn complete(self, value: bool) -> Self {
        Self(self.0.yes_no("COMPLETE", value))
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

impl rt::Method for Delete {
    const NAME: &'static str = "imbot.message.delete";
    const REQUIRED: &'static [&'static str] = &["MESSAGE_ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `imbot.message.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `BOT_ID_ERROR`: `Bot not found`.
    BotIdError,
    /// `APP_ID_ERROR`: `Bot was installed by another REST application`.
    AppIdError,
    /// `MESSAGE_ID_ERROR`: `Message ID can't be empty`.
    MessageIdError,
    /// `CANT_EDIT_MESSAGE`: `Time has expired for modification or you don't have access`.
    CantEditMessage,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("BOT_ID_ERROR", "", Self::BotIdError),
        ("APP_ID_ERROR", "", Self::AppIdError),
        ("MESSAGE_ID_ERROR", "", Self::MessageIdError),
        ("CANT_EDIT_MESSAGE", "", Self::CantEditMessage),
    ];
    const OTHER: Self = Self::Other;
}

/// Set "Like" for the message: `imbot.message.like`
///
/// Scope: `imbot`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/imbot-message-like.html)
#[deprecated(
    note = "no longer developed; use `imbot.v2.Chat.Message.Reaction.add`: `bitrix24::imbot::v2::chat::message::reaction::Add` or `imbot.v2.Chat.Message.Reaction.delete`: `bitrix24::imbot::v2::chat::message::reaction::Delete`"
)]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Like(rt::Params);

impl Like {
    /// A request with its required parameters:
    ///
    /// - `MESSAGE_ID`: `integer`.
    #[inline]
    pub fn new(message_id: i64) -> Self {
        Self(rt::Params::new().int("MESSAGE_ID", message_id))
    }

    /// `BOT_ID`: `integer`.
    #[inline]
    pub fn bot_id(self, value: i64) -> Self {
        Self(self.0.int("BOT_ID", value))
    }

    /// `ACTION`: `string`. Default: `auto`. Values: `auto`, `plus`, `minus`.
    #[inline]
    pub fn action(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ACTION", value.into()))
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

impl rt::Method for Like {
    const NAME: &'static str = "imbot.message.like";
    const REQUIRED: &'static [&'static str] = &["MESSAGE_ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = LikeError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `imbot.message.like`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum LikeError {
    /// `BOT_ID_ERROR`: `Bot not found` (HTTP 400).
    BotIdError,
    /// `APP_ID_ERROR`: `Bot was installed by another REST application` (HTTP 400).
    AppIdError,
    /// `MESSAGE_ID_ERROR`: `Message ID can't be empty` (HTTP 400).
    MessageIdError,
    /// `WITHOUT_CHANGES`: `Action completed without changes` (HTTP 400).
    WithoutChanges,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for LikeError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("BOT_ID_ERROR", "", Self::BotIdError),
        ("APP_ID_ERROR", "", Self::AppIdError),
        ("MESSAGE_ID_ERROR", "", Self::MessageIdError),
        ("WITHOUT_CHANGES", "", Self::WithoutChanges),
    ];
    const OTHER: Self = Self::Other;
}

/// Update Sent Message: `imbot.message.update`
///
/// Scope: `imbot`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/imbot-message-update.html)
#[deprecated(
    note = "no longer developed; use `imbot.v2.Chat.Message.update`: `bitrix24::imbot::v2::chat::message::Update`"
)]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Update(rt::Params);

impl Update {
    /// A request with its required parameters:
    ///
    /// - `MESSAGE_ID`: `integer`.
    #[inline]
    pub fn new(message_id: i64) -> Self {
        Self(rt::Params::new().int("MESSAGE_ID", message_id))
    }

    /// `BOT_ID`: `integer`.
    #[inline]
    pub fn bot_id(self, value: i64) -> Self {
        Self(self.0.int("BOT_ID", value))
    }

    /// `MESSAGE`: `string`.
    #[inline]
    pub fn message(self, value: impl Into<String>) -> Self {
        Self(self.0.text("MESSAGE", value.into()))
    }

    /// `ATTACH`: `object | string`.
    ///
    /// See [`AddAttach`].
    #[inline]
    pub fn attach(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ATTACH", value.into()))
    }

    /// `KEYBOARD`: `object | string`.
    ///
    /// See [`AddKeyboard`].
    #[inline]
    pub fn keyboard(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("KEYBOARD", value.into()))
    }

    /// `MENU`: `object | string`.
    ///
    /// See [`AddMenu`].
    #[inline]
    pub fn menu(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("MENU", value.into()))
    }

    /// `URL_PREVIEW`: `string`. Default: `Y`. Values: `Y`, `N`.
    #[inline]
    pub fn url_preview(self, value: bool) -> Self {
        Self(self.0.yes_no("URL_PREVIEW", value))
    }

    /// `SKIP_CONNECTOR`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn skip_connector(self, value: bool) -> Self {
        Self(self.0.yes_no("SKIP_CONNECTOR", value))
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
    const NAME: &'static str = "imbot.message.update";
    const REQUIRED: &'static [&'static str] = &["MESSAGE_ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `imbot.message.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `BOT_ID_ERROR`: `Bot not found`.
    BotIdError,
    /// `APP_ID_ERROR`: `Bot was installed by another REST application`.
    AppIdError,
    /// `MESSAGE_ID_ERROR`: `Message ID can't be empty`.
    MessageIdError,
    /// `ATTACH_ERROR`: `Incorrect attach params`.
    AttachError,
    /// `ATTACH_OVERSIZE`: `You have exceeded the maximum allowable size of attach`.
    AttachOversize,
    /// `KEYBOARD_ERROR`: `Incorrect keyboard params`.
    KeyboardError,
    /// `KEYBOARD_OVERSIZE`: `You have exceeded the maximum allowable size of keyboard`.
    KeyboardOversize,
    /// `MENU_ERROR`: `Incorrect menu params`.
    MenuError,
    /// `MENU_OVERSIZE`: `You have exceeded the maximum allowable size of menu`.
    MenuOversize,
    /// `CANT_EDIT_MESSAGE`: `Time has expired for modification or you don't have access`.
    CantEditMessage,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("BOT_ID_ERROR", "", Self::BotIdError),
        ("APP_ID_ERROR", "", Self::AppIdError),
        ("MESSAGE_ID_ERROR", "", Self::MessageIdError),
        ("ATTACH_ERROR", "", Self::AttachError),
        ("ATTACH_OVERSIZE", "", Self::AttachOversize),
        ("KEYBOARD_ERROR", "", Self::KeyboardError),
        ("KEYBOARD_OVERSIZE", "", Self::KeyboardOversize),
        ("MENU_ERROR", "", Self::MenuError),
        ("MENU_OVERSIZE", "", Self::MenuOversize),
        ("CANT_EDIT_MESSAGE", "", Self::CantEditMessage),
    ];
    const OTHER: Self = Self::Other;
}
