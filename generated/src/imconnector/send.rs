// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `imconnector.send.*`.

use bitrix24_runtime as rt;

pub mod status;

/// Send Messages to Bitrix24: `imconnector.send.messages`
///
/// Scope: `imopenlines`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-send-messages.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Messages(rt::Params);

impl Messages {
    /// A request with its required parameters:
    ///
    /// - `CONNECTOR`: `string`.
    /// - `LINE`: `integer`.
    /// - `MESSAGES`: `array`.
    #[inline]
    pub fn new(
        connector: impl Into<String>,
        line: i64,
        messages: impl Into<rt::Value>,
    ) -> Self {
        Self(
            rt::Params::new()
                .text("CONNECTOR", connector.into())
                .int("LINE", line)
                .value("MESSAGES", messages.into()),
        )
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Messages {
    const NAME: &'static str = "imconnector.send.messages";
    const REQUIRED: &'static [&'static str] = &["CONNECTOR", "LINE", "MESSAGES"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = MessagesOutput;
    type Error = MessagesError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `MESSAGES` of `imconnector.send.messages`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct MessagesMessages(rt::Params);

impl MessagesMessages {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `user`: `object`. Required.
    #[inline]
    pub fn user(self, value: MessagesMessagesUser) -> Self {
        Self(self.0.object("user", value.into()))
    }

    /// `message`: `object`. Required.
    #[inline]
    pub fn message(self, value: MessagesMessagesMessage) -> Self {
        Self(self.0.object("message", value.into()))
    }

    /// `chat`: `object`. Required.
    #[inline]
    pub fn chat(self, value: MessagesMessagesChat) -> Self {
        Self(self.0.object("chat", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<MessagesMessages> for rt::Params {
    #[inline]
    fn from(object: MessagesMessages) -> Self {
        object.0
    }
}

impl From<MessagesMessages> for rt::Value {
    #[inline]
    fn from(object: MessagesMessages) -> Self {
        object.0.into_value()
    }
}

/// Keys of `MESSAGES.user` of `imconnector.send.messages`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct MessagesMessagesUser(rt::Params);

impl MessagesMessagesUser {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `string`. Required.
    #[inline]
    pub fn id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("id", value.into()))
    }

    /// `last_name`: `string`.
    #[inline]
    pub fn last_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("last_name", value.into()))
    }

    /// `name`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("name", value.into()))
    }

    /// `picture`: `object`.
    ///
    /// See [`MessagesMessagesUserPicture`].
    #[inline]
    pub fn picture(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("picture", value.into()))
    }

    /// `url`: `string`.
    #[inline]
    pub fn url(self, value: impl Into<String>) -> Self {
        Self(self.0.text("url", value.into()))
    }

    /// `gender`: `string`. Values: `male`, `female`.
    #[inline]
    pub fn gender(self, value: impl Into<String>) -> Self {
        Self(self.0.text("gender", value.into()))
    }

    /// `email`: `string`.
    #[inline]
    pub fn email(self, value: impl Into<String>) -> Self {
        Self(self.0.text("email", value.into()))
    }

    /// `phone`: `string`.
    #[inline]
    pub fn phone(self, value: impl Into<String>) -> Self {
        Self(self.0.text("phone", value.into()))
    }

    /// `skip_phone_validate`: `string`. Values: `Y`.
    #[inline]
    pub fn skip_phone_validate(self, value: impl Into<String>) -> Self {
        Self(self.0.text("skip_phone_validate", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<MessagesMessagesUser> for rt::Params {
    #[inline]
    fn from(object: MessagesMessagesUser) -> Self {
        object.0
    }
}

/// Keys of `MESSAGES.user.picture` of `imconnector.send.messages`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct MessagesMessagesUserPicture(rt::Params);

impl MessagesMessagesUserPicture {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `url`: `string`. Seen in examples only.
    #[inline]
    pub fn url(self, value: impl Into<String>) -> Self {
        Self(self.0.text("url", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<MessagesMessagesUserPicture> for rt::Params {
    #[inline]
    fn from(object: MessagesMessagesUserPicture) -> Self {
        object.0
    }
}

impl From<MessagesMessagesUserPicture> for rt::Value {
    #[inline]
    fn from(object: MessagesMessagesUserPicture) -> Self {
        object.0.into_value()
    }
}

/// Keys of `MESSAGES.message` of `imconnector.send.messages`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct MessagesMessagesMessage(rt::Params);

impl MessagesMessagesMessage {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `string`.
    #[inline]
    pub fn id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("id", value.into()))
    }

    /// `date`: `integer`.
    #[inline]
    pub fn date(self, value: i64) -> Self {
        Self(self.0.int("date", value))
    }

    /// `text`: `string`. Required if no other of the group `text|files` is given.
    #[inline]
    pub fn text(self, value: impl Into<String>) -> Self {
        Self(self.0.text("text", value.into()))
    }

    /// `files`: `array`. Required if no other of the group `text|files` is given.
    ///
    /// See [`MessagesMessagesMessageFiles`].
    #[inline]
    pub fn files(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("files", value.into()))
    }

    /// `disable_crm`: `string`. Values: `Y`.
    #[inline]
    pub fn disable_crm(self, value: impl Into<String>) -> Self {
        Self(self.0.text("disable_crm", value.into()))
    }

    /// `user_id`: `integer`.
    #[inline]
    pub fn user_id(self, value: i64) -> Self {
        Self(self.0.int("user_id", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<MessagesMessagesMessage> for rt::Params {
    #[inline]
    fn from(object: MessagesMessagesMessage) -> Self {
        object.0
    }
}

/// Keys of `MESSAGES.message.files` of `imconnector.send.messages`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct MessagesMessagesMessageFiles(rt::Params);

impl MessagesMessagesMessageFiles {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `url`. In examples: `string`.
    #[inline]
    pub fn url(self, value: impl Into<String>) -> Self {
        Self(self.0.text("url", value.into()))
    }

    /// `name`. In examples: `string`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("name", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<MessagesMessagesMessageFiles> for rt::Params {
    #[inline]
    fn from(object: MessagesMessagesMessageFiles) -> Self {
        object.0
    }
}

impl From<MessagesMessagesMessageFiles> for rt::Value {
    #[inline]
    fn from(object: MessagesMessagesMessageFiles) -> Self {
        object.0.into_value()
    }
}

/// Keys of `MESSAGES.chat` of `imconnector.send.messages`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct MessagesMessagesChat(rt::Params);

impl MessagesMessagesChat {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `string`. Required.
    #[inline]
    pub fn id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("id", value.into()))
    }

    /// `name`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("name", value.into()))
    }

    /// `url`: `string`.
    #[inline]
    pub fn url(self, value: impl Into<String>) -> Self {
        Self(self.0.text("url", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<MessagesMessagesChat> for rt::Params {
    #[inline]
    fn from(object: MessagesMessagesChat) -> Self {
        object.0
    }
}

/// Keys of `result` of `imconnector.send.messages`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessagesOutput {
    /// `SUCCESS`: `boolean`.
    pub success: Option<bool>,
    /// `DATA`: `object`.
    pub data: Option<MessagesOutputData>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for MessagesOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("MessagesOutput", self, f)
    }
}

impl rt::Object for MessagesOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.flag("SUCCESS", &mut self.success);
        f.field("DATA", &mut self.data);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.DATA` of `imconnector.send.messages`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessagesOutputData {
    /// `RESULT`: `array`.
    pub result: Option<Vec<MessagesOutputDataResult>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for MessagesOutputData {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("MessagesOutputData", self, f)
    }
}

impl rt::Object for MessagesOutputData {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("RESULT", &mut self.result);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.DATA.RESULT` of `imconnector.send.messages`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessagesOutputDataResult {
    /// `user`: `string`.
    pub user: Option<String>,
    /// `message`: `object`.
    pub message: Option<MessagesOutputDataResultMessage>,
    /// `chat`: `object`.
    pub chat: Option<MessagesOutputDataResultChat>,
    /// `extra`: `object`.
    pub extra_: Option<MessagesOutputDataResultExtra>,
    /// `SUCCESS`: `boolean`.
    pub success: Option<bool>,
    /// `ERRORS`: `array`.
    pub errors: Option<Vec<rt::Value>>,
    /// `session`: `object`.
    pub session: Option<MessagesOutputDataResultSession>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for MessagesOutputDataResult {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("MessagesOutputDataResult", self, f)
    }
}

impl rt::Object for MessagesOutputDataResult {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("user", &mut self.user);
        f.field("message", &mut self.message);
        f.field("chat", &mut self.chat);
        f.field("extra", &mut self.extra_);
        f.flag("SUCCESS", &mut self.success);
        f.field("ERRORS", &mut self.errors);
        f.field("session", &mut self.session);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.DATA.RESULT.message` of `imconnector.send.messages`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessagesOutputDataResultMessage {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `date`: `object`.
    pub date: Option<rt::Map>,
    /// `text`: `string`.
    pub text: Option<String>,
    /// `files`: `array`.
    pub files: Option<Vec<rt::Value>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for MessagesOutputDataResultMessage {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("MessagesOutputDataResultMessage", self, f)
    }
}

impl rt::Object for MessagesOutputDataResultMessage {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("id", &mut self.id);
        f.field("date", &mut self.date);
        f.text("text", &mut self.text);
        f.field("files", &mut self.files);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.DATA.RESULT.chat` of `imconnector.send.messages`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessagesOutputDataResultChat {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for MessagesOutputDataResultChat {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("MessagesOutputDataResultChat", self, f)
    }
}

impl rt::Object for MessagesOutputDataResultChat {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("id", &mut self.id);
        f.text("name", &mut self.name);
        f.text("description", &mut self.description);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.DATA.RESULT.extra` of `imconnector.send.messages`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessagesOutputDataResultExtra {
    /// `skip_phone_validate`: `string`. Values: `Y`.
    pub skip_phone_validate: Option<String>,
    /// `disable_tracker`: `string`. Values: `Y`.
    pub disable_tracker: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for MessagesOutputDataResultExtra {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("MessagesOutputDataResultExtra", self, f)
    }
}

impl rt::Object for MessagesOutputDataResultExtra {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("skip_phone_validate", &mut self.skip_phone_validate);
        f.text("disable_tracker", &mut self.disable_tracker);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.DATA.RESULT.session` of `imconnector.send.messages`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessagesOutputDataResultSession {
    /// `ID`: `string`.
    pub id: Option<String>,
    /// `CHAT_ID`: `string`.
    pub chat_id: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for MessagesOutputDataResultSession {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("MessagesOutputDataResultSession", self, f)
    }
}

impl rt::Object for MessagesOutputDataResultSession {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("ID", &mut self.id);
        f.text("CHAT_ID", &mut self.chat_id);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `imconnector.send.messages`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MessagesError {
    /// `WRONG_AUTH_TYPE`:
    /// `Current authorization type is denied for this method Application context required` (HTTP 403).
    WrongAuthType,
    /// `ERROR_ARGUMENT`: `Argument 'CONNECTOR' is null or empty` (HTTP 400).
    ErrorArgumentConnectorNullOrEmpty,
    /// `ERROR_ARGUMENT`: `Argument 'LINE' is null or empty` (HTTP 400).
    ErrorArgumentLineNullOrEmpty,
    /// `ERROR_ARGUMENT`: `Argument 'MESSAGES' is null or empty` (HTTP 400).
    ErrorArgumentMessagesNullOrEmpty,
    /// `ERROR_ARGUMENT`: `The value of an argument 'MESSAGES' must be of type array` (HTTP 400).
    ErrorArgumentValueArgumentMessagesMustBeTypeArray,
    /// `ERROR_ARGUMENT`: `The MESSAGES parameter must be an array of messages (arrays)` (HTTP 400).
    ErrorArgumentMessagesParameterMustBeArrayMessagesArrays,
    /// `ERROR_ARGUMENT`: `The incorrect structure of a message inside MESSAGES parameter` (HTTP 400).
    ErrorArgumentIncorrectStructureMessageInsideMessages,
    /// `ERROR_ARGUMENT` with any other text.
    ErrorArgument,
    /// `NOT_ACTIVE_LINE`: `The line with this ID is inactive or does not exist` (HTTP 400).
    NotActiveLine,
    /// `IMCONNECTOR_NO_CORRECT_PROVIDER`: `Failed to find a suitable provider for the connector` (HTTP
    /// 400).
    ImconnectorNoCorrectProvider,
    /// `IMCONNECTOR_NOT_SPECIFIED_CORRECT_COMMAND`: `No valid command specified` (HTTP 400).
    ImconnectorNotSpecifiedCorrectCommand,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for MessagesError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("WRONG_AUTH_TYPE", "", Self::WrongAuthType),
        (
            "ERROR_ARGUMENT",
            "The incorrect structure of a message inside MESSAGES parameter",
            Self::ErrorArgumentIncorrectStructureMessageInsideMessages,
        ),
        (
            "ERROR_ARGUMENT",
            "The MESSAGES parameter must be an array of messages (arrays)",
            Self::ErrorArgumentMessagesParameterMustBeArrayMessagesArrays,
        ),
        (
            "ERROR_ARGUMENT",
            "The value of an argument 'MESSAGES' must be of type array",
            Self::ErrorArgumentValueArgumentMessagesMustBeTypeArray,
        ),
        (
            "ERROR_ARGUMENT",
            "Argument 'CONNECTOR' is null or empty",
            Self::ErrorArgumentConnectorNullOrEmpty,
        ),
        (
            "ERROR_ARGUMENT",
            "Argument 'MESSAGES' is null or empty",
            Self::ErrorArgumentMessagesNullOrEmpty,
        ),
        (
            "ERROR_ARGUMENT",
            "Argument 'LINE' is null or empty",
            Self::ErrorArgumentLineNullOrEmpty,
        ),
        ("ERROR_ARGUMENT", "", Self::ErrorArgument),
        ("NOT_ACTIVE_LINE", "", Self::NotActiveLine),
        ("IMCONNECTOR_NO_CORRECT_PROVIDER", "", Self::ImconnectorNoCorrectProvider),
        (
            "IMCONNECTOR_NOT_SPECIFIED_CORRECT_COMMAND",
            "",
            Self::ImconnectorNotSpecifiedCorrectCommand,
        ),
    ];
    const OTHER: Self = Self::Other;
}
