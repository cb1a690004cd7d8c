// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `im.message.*`.

use bitrix24_runtime as rt;

/// Send Message: `im.message.add`
///
/// Scope: `im`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-add.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Add(rt::Params);

impl Add {
    /// A request with its required parameters:
    ///
    /// - `DIALOG_ID`: `string`.
    #[inline]
    pub fn new(dialog_id: impl Into<String>) -> Self {
        Self(rt::Params::new().text("DIALOG_ID", dialog_id.into()))
    }

    /// `MESSAGE`: `string`. Required if no other of the group `MESSAGE|ATTACH` is given.
    #[inline]
    pub fn message(self, value: impl Into<String>) -> Self {
        Self(self.0.text("MESSAGE", value.into()))
    }

    /// `ATTACH`: `object | string`. Required if no other of the group `MESSAGE|ATTACH` is given.
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

    /// `REPLY_ID`: `integer`.
    #[inline]
    pub fn reply_id(self, value: i64) -> Self {
        Self(self.0.int("REPLY_ID", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Add {
    const NAME: &'static str = "im.message.add";
    const REQUIRED: &'static [&'static str] = &["DIALOG_ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = i64;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `KEYBOARD` of `im.message.add`, `KEYBOARD` of `im.message.update`.
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

/// Keys of `KEYBOARD.BUTTONS` of `im.message.add`, `KEYBOARD.BUTTONS` of `im.message.update`.
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

/// Keys of `MENU` of `im.message.add`, `MENU` of `im.message.update`.
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

/// Keys of `MENU.ITEMS` of `im.message.add`, `MENU.ITEMS` of `im.message.update`.
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

/// What can go wrong in `im.message.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `MESSAGE_EMPTY`: `Message can't be empty` (HTTP 400).
    MessageEmpty,
    /// `USER_ID_EMPTY`: `User ID can't be empty` (HTTP 400).
    UserIdEmpty,
    /// `USER_NOT_FOUND`: `User not found` (HTTP 400).
    UserNotFound,
    /// `CHAT_ID`: `Error creating message` (HTTP 400).
    ChatId,
    /// `ACCESS_ERROR`: `Action unavailable` (HTTP 400).
    AccessError,
    /// `PARAMS_ERROR`: `Incorrect params` (HTTP 400).
    ParamsError,
    /// `ATTACH_ERROR`: `Incorrect attach params` (HTTP 400).
    AttachError,
    /// `ATTACH_OVERSIZE`: `You have exceeded the maximum allowable size of attach` (HTTP 400).
    AttachOversize,
    /// `KEYBOARD_ERROR`: `Incorrect keyboard params` (HTTP 400).
    KeyboardError,
    /// `MENU_ERROR`: `Incorrect menu params` (HTTP 400).
    MenuError,
    /// `REPLY_ACCESS_ERROR`: `Action unavailable` (HTTP 400).
    ReplyAccessError,
    /// `REPLY_FROM_OTHER_CHAT_ERROR`: `You can only reply to a message within the same chat` (HTTP 400).
    ReplyFromOtherChatError,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("MESSAGE_EMPTY", "", Self::MessageEmpty),
        ("USER_ID_EMPTY", "", Self::UserIdEmpty),
        ("USER_NOT_FOUND", "", Self::UserNotFound),
        ("CHAT_ID", "", Self::ChatId),
        ("ACCESS_ERROR", "", Self::AccessError),
        ("PARAMS_ERROR", "", Self::ParamsError),
        ("ATTACH_ERROR", "", Self::AttachError),
        ("ATTACH_OVERSIZE", "", Self::AttachOversize),
        ("KEYBOARD_ERROR", "", Self::KeyboardError),
        ("MENU_ERROR", "", Self::MenuError),
        ("REPLY_ACCESS_ERROR", "", Self::ReplyAccessError),
        ("REPLY_FROM_OTHER_CHAT_ERROR", "", Self::ReplyFromOtherChatError),
    ];
    const OTHER: Self = Self::Other;
}

/// Execute the chat-bot command: `im.message.command`
///
/// Scope: `im`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-command.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Command(rt::Params);

impl Command {
    /// A request in which nothing is set yet. Required: `MESSAGE_ID`, `BOT_ID`, `COMMAND`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `MESSAGE_ID`: `integer`. Required.
    #[inline]
    pub fn message_id(self, value: i64) -> Self {
        Self(self.0.int("MESSAGE_ID", value))
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

    /// `COMMAND_PARAMS`: `string`.
    #[inline]
    pub fn command_params(self, value: impl Into<String>) -> Self {
        Self(self.0.text("COMMAND_PARAMS", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Command {
    const NAME: &'static str = "im.message.command";
    const REQUIRED: &'static [&'static str] = &["MESSAGE_ID", "BOT_ID", "COMMAND"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = CommandError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `im.message.command`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CommandError {
    /// `MESSAGE_ID_ERROR`: `Message ID can't be empty` (HTTP 400).
    MessageIdError,
    /// `BOT_ID_ERROR`: `Bot ID can't be empty` (HTTP 400).
    BotIdError,
    /// `COMMAND_ERROR`: `Command can't be empty` (HTTP 400).
    CommandError,
    /// `PARAMS_ERROR`: `Incorrect params` (HTTP 400).
    ParamsError,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for CommandError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("MESSAGE_ID_ERROR", "", Self::MessageIdError),
        ("BOT_ID_ERROR", "", Self::BotIdError),
        ("COMMAND_ERROR", "", Self::CommandError),
        ("PARAMS_ERROR", "", Self::ParamsError),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete Message: `im.message.delete`
///
/// Scope: `im`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-delete.html)
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

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Delete {
    const NAME: &'static str = "im.message.delete";
    const REQUIRED: &'static [&'static str] = &["MESSAGE_ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `im.message.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `MESSAGE_ID_ERROR`: `Message ID can't be empty`.
    MessageIdError,
    /// `CANT_EDIT_MESSAGE`: `Time has expired for modification or you don't have access`.
    CantEditMessage,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("MESSAGE_ID_ERROR", "", Self::MessageIdError),
        ("CANT_EDIT_MESSAGE", "", Self::CantEditMessage),
    ];
    const OTHER: Self = Self::Other;
}

/// Change Status to "Like": `im.message.like`
///
/// Scope: `im`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-like.html)
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

    /// `ACTION`: `string`. Default: `auto`. Values: `auto`, `plus`, `minus`.
    #[inline]
    pub fn action(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ACTION", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Like {
    const NAME: &'static str = "im.message.like";
    const REQUIRED: &'static [&'static str] = &["MESSAGE_ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = LikeError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `im.message.like`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum LikeError {
    /// `MESSAGE_ID_ERROR`: `Message ID can't be empty` (HTTP 400).
    MessageIdError,
    /// `WITHOUT_CHANGES`: `Action completed without changes` (HTTP 400).
    WithoutChanges,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for LikeError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("MESSAGE_ID_ERROR", "", Self::MessageIdError),
        ("WITHOUT_CHANGES", "", Self::WithoutChanges),
    ];
    const OTHER: Self = Self::Other;
}

/// Create an Object Based on the Message: `im.message.share`
///
/// Scope: `im`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-share.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Share(rt::Params);

impl Share {
    /// A request in which nothing is set yet. Required: `MESSAGE_ID`, `DIALOG_ID`, `TYPE`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `MESSAGE_ID`: `integer`. Required.
    #[inline]
    pub fn message_id(self, value: i64) -> Self {
        Self(self.0.int("MESSAGE_ID", value))
    }

    /// `DIALOG_ID`: `string`. Required.
    #[inline]
    pub fn dialog_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DIALOG_ID", value.into()))
    }

    /// `TYPE`: `string`. Required. Values: `CHAT`, `TASK`, `POST`, `CALEND`.
    #[inline]
    pub fn r#type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TYPE", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Share {
    const NAME: &'static str = "im.message.share";
    const REQUIRED: &'static [&'static str] = &["MESSAGE_ID", "DIALOG_ID", "TYPE"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = ShareError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `im.message.share`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ShareError {
    /// `MESSAGE_ID_ERROR`: `Message ID can't be empty`.
    MessageIdError,
    /// `DIALOG_ID_EMPTY`: `Dialog ID can't be empty`.
    DialogIdEmpty,
    /// `ACCESS_ERROR`: `You do not have access to the specified dialog`.
    AccessError,
    /// `PARAMS_ERROR`: `Incorrect params`.
    ParamsError,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ShareError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("MESSAGE_ID_ERROR", "", Self::MessageIdError),
        ("DIALOG_ID_EMPTY", "", Self::DialogIdEmpty),
        ("ACCESS_ERROR", "", Self::AccessError),
        ("PARAMS_ERROR", "", Self::ParamsError),
    ];
    const OTHER: Self = Self::Other;
}

/// Update Message: `im.message.update`
///
/// Scope: `im`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-update.html)
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

    /// `MESSAGE`: `string`.
    #[inline]
    pub fn message(self, value: impl Into<String>) -> Self {
        Self(self.0.text("MESSAGE", value.into()))
    }

    /// `ATTACH`: `object | string`.
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

    /// `URL_PREVIEW`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn url_preview(self, value: bool) -> Self {
        Self(self.0.yes_no("URL_PREVIEW", value))
    }

    /// `IS_EDITED`: `string`. Default: `Y`. Values: `Y`, `N`.
    #[inline]
    pub fn is_edited(self, value: bool) -> Self {
        Self(self.0.yes_no("IS_EDITED", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Update {
    const NAME: &'static str = "im.message.update";
    const REQUIRED: &'static [&'static str] = &["MESSAGE_ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `im.message.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `MESSAGE_ID_ERROR`: `Message ID can't be empty`.
    MessageIdError,
    /// `CANT_EDIT_MESSAGE`: `Time has expired for modification or you don't have access`.
    CantEditMessage,
    /// `ATTACH_ERROR`: `Incorrect attach params`.
    AttachError,
    /// `ATTACH_OVERSIZE`: `You have exceeded the maximum allowable size of attach`.
    AttachOversize,
    /// `KEYBOARD_ERROR`: `Incorrect keyboard params`.
    KeyboardError,
    /// `KEYBOARD_OVERSIZE`: `You have exceeded the maximum allowable size of keyboard`.
    KeyboardOversize,
    /// `menu_ERROR`: `Incorrect menu params`.
    MenuError,
    /// `MENU_OVERSIZE`: `You have exceeded the maximum allowable size of menu`.
    MenuOversize,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("MESSAGE_ID_ERROR", "", Self::MessageIdError),
        ("CANT_EDIT_MESSAGE", "", Self::CantEditMessage),
        ("ATTACH_ERROR", "", Self::AttachError),
        ("ATTACH_OVERSIZE", "", Self::AttachOversize),
        ("KEYBOARD_ERROR", "", Self::KeyboardError),
        ("KEYBOARD_OVERSIZE", "", Self::KeyboardOversize),
        ("menu_ERROR", "", Self::MenuError),
        ("MENU_OVERSIZE", "", Self::MenuOversize),
    ];
    const OTHER: Self = Self::Other;
}
