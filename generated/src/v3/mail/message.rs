// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `mail.message.*` of REST 3.0.

use bitrix24_runtime as rt;

pub mod field;

/// Create a calendar event from an e-mail: `mail.message.createcalendarevent`
///
/// Scope: `mail`. API: REST 3.0.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-createcalendarevent.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Createcalendarevent(rt::Params);

impl Createcalendarevent {
    /// A request in which nothing is set yet. Required: `messageId`, `dateFrom`, `dateTo`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `messageId`: `integer`. Required.
    #[inline]
    pub fn message_id(self, value: i64) -> Self {
        Self(self.0.int("messageId", value))
    }

    /// `dateFrom`: `string`. Required.
    #[inline]
    pub fn date_from(self, value: impl Into<String>) -> Self {
        Self(self.0.text("dateFrom", value.into()))
    }

    /// `dateTo`: `string`. Required.
    #[inline]
    pub fn date_to(self, value: impl Into<String>) -> Self {
        Self(self.0.text("dateTo", value.into()))
    }

    /// `name`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("name", value.into()))
    }

    /// `description`: `string`.
    #[inline]
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("description", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Createcalendarevent {
    const NAME: &'static str = "mail.message.createcalendarevent";
    const API: rt::Api = rt::Api::V3;
    const REQUIRED: &'static [&'static str] = &["messageId", "dateFrom", "dateTo"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = CreatecalendareventOutput;
    type Error = CreatecalendareventError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `mail.message.createcalendarevent`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatecalendareventOutput {
    /// `success`: `boolean`.
    pub success: Option<bool>,
    /// `eventId`: `integer`.
    pub event_id: Option<i64>,
    /// `messageId`: `integer`.
    pub message_id: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for CreatecalendareventOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("CreatecalendareventOutput", self, f)
    }
}

impl rt::Object for CreatecalendareventOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.flag("success", &mut self.success);
        f.int("eventId", &mut self.event_id);
        f.int("messageId", &mut self.message_id);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `mail.message.createcalendarevent`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CreatecalendareventError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`:
    ///
    /// - `messageId`: ``Mandatory field `messageId` is not specified`` (HTTP 400)
    /// - `dateFrom`: ``Mandatory field `dateFrom` is not specified`` (HTTP 400)
    /// - `dateTo`: ``Mandatory field `dateTo` is not specified`` (HTTP 400)
    /// - `messageId`: `Message deleted or moved to another folder` (HTTP 400)
    /// - `dateFrom`: `Invalid date format` (HTTP 400)
    /// - `dateTo`: `Invalid date format` (HTTP 400)
    /// - `Failed to create calendar event` (HTTP 400)
    /// - `Module calendar is not installed` (HTTP 400)
    BitrixRestV3ExceptionValidationRequestvalidationexception,
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: `Access denied` (HTTP 400).
    BitrixRestV3ExceptionAccessdeniedexception,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for CreatecalendareventError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionValidationRequestvalidationexception,
        ),
        (
            "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionAccessdeniedexception,
        ),
    ];
    const OTHER: Self = Self::Other;
}

/// Create a chat from e-mail: `mail.message.createchat`
///
/// Scope: `mail`. API: REST 3.0.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-createchat.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Createchat(rt::Params);

impl Createchat {
    /// A request with its required parameters:
    ///
    /// - `messageId`: `integer`.
    #[inline]
    pub fn new(message_id: i64) -> Self {
        Self(rt::Params::new().int("messageId", message_id))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Createchat {
    const NAME: &'static str = "mail.message.createchat";
    const API: rt::Api = rt::Api::V3;
    const REQUIRED: &'static [&'static str] = &["messageId"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = CreatechatOutput;
    type Error = CreatechatError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `mail.message.createchat`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatechatOutput {
    /// `success`: `boolean`.
    pub success: Option<bool>,
    /// `chatId`: `integer`.
    pub chat_id: Option<i64>,
    /// `messageId`: `integer`.
    pub message_id: Option<i64>,
    /// `existing`: `boolean`.
    pub existing: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for CreatechatOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("CreatechatOutput", self, f)
    }
}

impl rt::Object for CreatechatOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.flag("success", &mut self.success);
        f.int("chatId", &mut self.chat_id);
        f.int("messageId", &mut self.message_id);
        f.flag("existing", &mut self.existing);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `mail.message.createchat`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CreatechatError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`:
    ///
    /// - `messageId`: ``Required field `messageId` is missing`` (HTTP 400)
    /// - `Modules im/intranet are not installed` (HTTP 400)
    /// - `messageId`: `Message was deleted or moved to another folder` (HTTP 400)
    /// - `Failed to acquire lock for chat creation` (HTTP 400)
    /// - `Failed to create chat` (HTTP 400)
    BitrixRestV3ExceptionValidationRequestvalidationexception,
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: `Access denied` (HTTP 400).
    BitrixRestV3ExceptionAccessdeniedexception,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for CreatechatError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionValidationRequestvalidationexception,
        ),
        (
            "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionAccessdeniedexception,
        ),
    ];
    const OTHER: Self = Self::Other;
}

/// Create a CRM activity from an e-mail: `mail.message.createcrmactivity`
///
/// Scope: `mail`. API: REST 3.0.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-createcrmactivity.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Createcrmactivity(rt::Params);

impl Createcrmactivity {
    /// A request with its required parameters:
    ///
    /// - `messageId`: `integer`.
    #[inline]
    pub fn new(message_id: i64) -> Self {
        Self(rt::Params::new().int("messageId", message_id))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Createcrmactivity {
    const NAME: &'static str = "mail.message.createcrmactivity";
    const API: rt::Api = rt::Api::V3;
    const REQUIRED: &'static [&'static str] = &["messageId"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = CreatecrmactivityError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `mail.message.createcrmactivity`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CreatecrmactivityError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`:
    ///
    /// - `messageId`: ``Mandatory field `messageId` is missing`` (HTTP 400)
    /// - `CRM module is not installed` (HTTP 400)
    /// - `messageId`: `Message has been deleted or moved to another folder` (HTTP 400)
    /// - `messageId`: `Please try adding the email to the CRM a little later` (HTTP 400)
    BitrixRestV3ExceptionValidationRequestvalidationexception,
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: `Access denied` (HTTP 400).
    BitrixRestV3ExceptionAccessdeniedexception,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for CreatecrmactivityError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionValidationRequestvalidationexception,
        ),
        (
            "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionAccessdeniedexception,
        ),
    ];
    const OTHER: Self = Self::Other;
}

/// Create a News Feed message from e-mail: `mail.message.createfeedpost`
///
/// Scope: `mail`. API: REST 3.0.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-createfeedpost.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Createfeedpost(rt::Params);

impl Createfeedpost {
    /// A request with its required parameters:
    ///
    /// - `messageId`: `integer`.
    #[inline]
    pub fn new(message_id: i64) -> Self {
        Self(rt::Params::new().int("messageId", message_id))
    }

    /// `title`: `string`.
    #[inline]
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("title", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Createfeedpost {
    const NAME: &'static str = "mail.message.createfeedpost";
    const API: rt::Api = rt::Api::V3;
    const REQUIRED: &'static [&'static str] = &["messageId"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = CreatefeedpostOutput;
    type Error = CreatefeedpostError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `mail.message.createfeedpost`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatefeedpostOutput {
    /// `success`: `boolean`.
    pub success: Option<bool>,
    /// `postId`: `integer`.
    pub post_id: Option<i64>,
    /// `messageId`: `integer`.
    pub message_id: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for CreatefeedpostOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("CreatefeedpostOutput", self, f)
    }
}

impl rt::Object for CreatefeedpostOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.flag("success", &mut self.success);
        f.int("postId", &mut self.post_id);
        f.int("messageId", &mut self.message_id);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `mail.message.createfeedpost`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CreatefeedpostError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`:
    ///
    /// - `messageId`: ``Mandatory field `messageId` is missing`` (HTTP 400)
    /// - `Modules blog/socialnetwork are not installed` (HTTP 400)
    /// - `messageId`: `Message deleted or moved to another folder` (HTTP 400)
    /// - `User blog not found` (HTTP 400)
    /// - `Failed to create blog post` (HTTP 400)
    BitrixRestV3ExceptionValidationRequestvalidationexception,
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: `Access denied` (HTTP 400).
    BitrixRestV3ExceptionAccessdeniedexception,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for CreatefeedpostError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionValidationRequestvalidationexception,
        ),
        (
            "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionAccessdeniedexception,
        ),
    ];
    const OTHER: Self = Self::Other;
}

/// Create a task from an e-mail: `mail.message.createtask`
///
/// Scope: `mail`. API: REST 3.0.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-createtask.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Createtask(rt::Params);

impl Createtask {
    /// A request with its required parameters:
    ///
    /// - `messageId`: `integer`.
    #[inline]
    pub fn new(message_id: i64) -> Self {
        Self(rt::Params::new().int("messageId", message_id))
    }

    /// `title`: `string`.
    #[inline]
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("title", value.into()))
    }

    /// `responsibleId`: `integer`.
    #[inline]
    pub fn responsible_id(self, value: i64) -> Self {
        Self(self.0.int("responsibleId", value))
    }

    /// `description`: `string`.
    #[inline]
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("description", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Createtask {
    const NAME: &'static str = "mail.message.createtask";
    const API: rt::Api = rt::Api::V3;
    const REQUIRED: &'static [&'static str] = &["messageId"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = CreatetaskOutput;
    type Error = CreatetaskError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `mail.message.createtask`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatetaskOutput {
    /// `success`: `boolean`.
    pub success: Option<bool>,
    /// `taskId`: `integer`.
    pub task_id: Option<i64>,
    /// `messageId`: `integer`.
    pub message_id: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for CreatetaskOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("CreatetaskOutput", self, f)
    }
}

impl rt::Object for CreatetaskOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.flag("success", &mut self.success);
        f.int("taskId", &mut self.task_id);
        f.int("messageId", &mut self.message_id);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `mail.message.createtask`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CreatetaskError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`:
    ///
    /// - `messageId`: ``Mandatory field `messageId` is missing`` (HTTP 400)
    /// - `Module tasks is not installed.` (HTTP 400)
    /// - `messageId`: `Message was deleted or moved to another folder` (HTTP 400)
    /// - `Failed to create task` (HTTP 400)
    BitrixRestV3ExceptionValidationRequestvalidationexception,
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: `Access denied` (HTTP 400).
    BitrixRestV3ExceptionAccessdeniedexception,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for CreatetaskError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionValidationRequestvalidationexception,
        ),
        (
            "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionAccessdeniedexception,
        ),
    ];
    const OTHER: Self = Self::Other;
}

/// Forward e-mail: `mail.message.forward`
///
/// Scope: `mail`. API: REST 3.0.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-forward.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Forward(rt::Params);

impl Forward {
    /// A request in which nothing is set yet. Required: `forwardMessageId`, `from`, `to`, `subject`,
    /// `body`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `forwardMessageId`: `integer`. Required.
    #[inline]
    pub fn forward_message_id(self, value: i64) -> Self {
        Self(self.0.int("forwardMessageId", value))
    }

    /// `from`: `string`. Required.
    #[inline]
    pub fn from(self, value: impl Into<String>) -> Self {
        Self(self.0.text("from", value.into()))
    }

    /// `to`: `array`. Required.
    #[inline]
    pub fn to(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("to", value.into()))
    }

    /// `subject`: `string`. Required.
    #[inline]
    pub fn subject(self, value: impl Into<String>) -> Self {
        Self(self.0.text("subject", value.into()))
    }

    /// `body`: `string`. Required.
    #[inline]
    pub fn body(self, value: impl Into<String>) -> Self {
        Self(self.0.text("body", value.into()))
    }

    /// `cc`: `array`.
    #[inline]
    pub fn cc(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("cc", value.into()))
    }

    /// `bcc`: `array`.
    #[inline]
    pub fn bcc(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("bcc", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Forward {
    const NAME: &'static str = "mail.message.forward";
    const API: rt::Api = rt::Api::V3;
    const REQUIRED: &'static [&'static str] = &[
        "forwardMessageId",
        "from",
        "to",
        "subject",
        "body",
    ];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = ForwardOutput;
    type Error = ForwardError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `mail.message.forward`, `result` of `mail.message.reply`, `result` of
/// `mail.message.send`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForwardOutput {
    /// `success`: `boolean`.
    pub success: Option<bool>,
    /// `to`: `array`.
    pub to: Option<Vec<rt::Value>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ForwardOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ForwardOutput", self, f)
    }
}

impl rt::Object for ForwardOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.flag("success", &mut self.success);
        f.field("to", &mut self.to);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `mail.message.forward`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ForwardError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`:
    ///
    /// - `forwardMessageId`: ``Mandatory field `forwardMessageId` is missing`` (HTTP 400)
    /// - `from`: ``Mandatory field `from` is not specified`` (HTTP 400)
    /// - `to`: ``Mandatory field `to` is not specified`` (HTTP 400)
    /// - `subject`: ``Mandatory field `subject` is not specified`` (HTTP 400)
    /// - `body`: ``Mandatory field `body` is not specified`` (HTTP 400)
    /// - `forwardMessageId`: `MESSAGE_FORWARD_FAILED` (HTTP 400)
    /// - `to`: `NO_RECIPIENTS` (HTTP 400)
    /// - `to`: `RESOLVE_RECIPIENTS_ERROR` (HTTP 400)
    /// - `cc`: `RESOLVE_RECIPIENTS_ERROR` (HTTP 400)
    /// - `bcc`: `RESOLVE_RECIPIENTS_ERROR` (HTTP 400)
    BitrixRestV3ExceptionValidationRequestvalidationexception,
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: `Access denied` (HTTP 400).
    BitrixRestV3ExceptionAccessdeniedexception,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ForwardError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionValidationRequestvalidationexception,
        ),
        (
            "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionAccessdeniedexception,
        ),
    ];
    const OTHER: Self = Self::Other;
}

/// Get e-mail: `mail.message.get`
///
/// Scope: `mail`. API: REST 3.0.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Get(rt::Params);

impl Get {
    /// A request with its required parameters:
    ///
    /// - `id`: `integer`.
    #[inline]
    pub fn new(id: i64) -> Self {
        Self(rt::Params::new().int("id", id))
    }

    /// `select`: `array`. Values: `id`, `mailboxId`, `mailboxEmail`, `subject`, `from`, `to`, `cc`, `date`,
    /// `isSeen`, `hasAttachments`, `url`, `bindings`, `body`.
    #[inline]
    pub fn select(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("select", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Get {
    const NAME: &'static str = "mail.message.get";
    const API: rt::Api = rt::Api::V3;
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `mail.message.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `item`: `object`.
    pub item: Option<GetOutputItem>,
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
        f.field("item", &mut self.item);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.item` of `mail.message.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputItem {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `mailboxId`: `integer`.
    pub mailbox_id: Option<i64>,
    /// `mailboxEmail`: `string`.
    pub mailbox_email: Option<String>,
    /// `subject`: `string`.
    pub subject: Option<String>,
    /// `from`: `string`.
    pub from: Option<String>,
    /// `to`: `string`.
    pub to: Option<String>,
    /// `cc`: `string | null`.
    pub cc: Option<String>,
    /// `date`: `string`.
    pub date: Option<String>,
    /// `isSeen`: `boolean`.
    pub is_seen: Option<bool>,
    /// `hasAttachments`: `boolean`.
    pub has_attachments: Option<bool>,
    /// `url`: `string`.
    pub url: Option<rt::Link>,
    /// `bindings`: `array`.
    pub bindings: Option<Vec<rt::Value>>,
    /// `body`: `string`.
    pub body: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputItem {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputItem", self, f)
    }
}

impl rt::Object for GetOutputItem {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.int("mailboxId", &mut self.mailbox_id);
        f.text("mailboxEmail", &mut self.mailbox_email);
        f.text("subject", &mut self.subject);
        f.text("from", &mut self.from);
        f.text("to", &mut self.to);
        f.text("cc", &mut self.cc);
        f.text("date", &mut self.date);
        f.flag("isSeen", &mut self.is_seen);
        f.flag("hasAttachments", &mut self.has_attachments);
        f.link("url", &mut self.url);
        f.field("bindings", &mut self.bindings);
        f.text("body", &mut self.body);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `mail.message.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`: `id`:
    /// ``Mandatory field `id` is not specified`` (HTTP 400).
    BitrixRestV3ExceptionValidationRequestvalidationexception,
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: `Access denied` (HTTP 400).
    BitrixRestV3ExceptionAccessdeniedexception,
    /// `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`: `id`: ``Record with ID = `15` not found`` (HTTP
    /// 400).
    BitrixRestV3ExceptionEntitynotfoundexception,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionValidationRequestvalidationexception,
        ),
        (
            "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionAccessdeniedexception,
        ),
        (
            "BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionEntitynotfoundexception,
        ),
    ];
    const OTHER: Self = Self::Other;
}

/// Get a list of e-mails: `mail.message.list`
///
/// Scope: `mail`. Access: any user. API: REST 3.0. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct List(rt::Params);

impl List {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `mailboxId`: `integer`.
    #[inline]
    pub fn mailbox_id(self, value: i64) -> Self {
        Self(self.0.int("mailboxId", value))
    }

    /// `searchQuery`: `string`.
    #[inline]
    pub fn search_query(self, value: impl Into<String>) -> Self {
        Self(self.0.text("searchQuery", value.into()))
    }

    /// `dateFrom`: `string`.
    #[inline]
    pub fn date_from(self, value: impl Into<String>) -> Self {
        Self(self.0.text("dateFrom", value.into()))
    }

    /// `dateTo`: `string`.
    #[inline]
    pub fn date_to(self, value: impl Into<String>) -> Self {
        Self(self.0.text("dateTo", value.into()))
    }

    /// `isSeen`: `boolean`.
    #[inline]
    pub fn is_seen(self, value: bool) -> Self {
        Self(self.0.flag("isSeen", value))
    }

    /// `hasAttachments`: `boolean`.
    #[inline]
    pub fn has_attachments(self, value: bool) -> Self {
        Self(self.0.flag("hasAttachments", value))
    }

    /// `folder`: `string`.
    #[inline]
    pub fn folder(self, value: impl Into<String>) -> Self {
        Self(self.0.text("folder", value.into()))
    }

    /// `pagination`: `object`.
    #[inline]
    pub fn pagination(self, value: ListPagination) -> Self {
        Self(self.0.object("pagination", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for List {
    const NAME: &'static str = "mail.message.list";
    const API: rt::Api = rt::Api::V3;
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = ListOutput;
    type Error = ListError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

impl rt::Paged for List {
    const PAGING: rt::Paging = rt::Paging::pagination("pagination")
        .items("items")
        .key("id");
    type Item = ListOutputItems;
}

/// Keys of `pagination` of `mail.message.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListPagination(rt::Params);

impl ListPagination {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `page`. In examples: `integer`.
    #[inline]
    pub fn page(self, value: i64) -> Self {
        Self(self.0.int("page", value))
    }

    /// `limit`. Default: `25`. In examples: `integer`.
    #[inline]
    pub fn limit(self, value: i64) -> Self {
        Self(self.0.int("limit", value))
    }

    /// `offset`. In examples: `integer`.
    #[inline]
    pub fn offset(self, value: i64) -> Self {
        Self(self.0.int("offset", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<ListPagination> for rt::Params {
    #[inline]
    fn from(object: ListPagination) -> Self {
        object.0
    }
}

/// Keys of `result` of `mail.message.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `items`: `array`.
    pub items: Option<Vec<ListOutputItems>>,
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
        f.field("items", &mut self.items);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.items` of `mail.message.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutputItems {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `mailboxId`: `integer`.
    pub mailbox_id: Option<i64>,
    /// `mailboxEmail`: `string`.
    pub mailbox_email: Option<String>,
    /// `subject`: `string`.
    pub subject: Option<String>,
    /// `from`: `string`.
    pub from: Option<String>,
    /// `to`: `string`.
    pub to: Option<String>,
    /// `cc`: `string`.
    pub cc: Option<String>,
    /// `date`: `string`.
    pub date: Option<String>,
    /// `isSeen`: `boolean`.
    pub is_seen: Option<bool>,
    /// `hasAttachments`: `boolean`.
    pub has_attachments: Option<bool>,
    /// `url`: `string`.
    pub url: Option<rt::Link>,
    /// `bindings`: `array`.
    pub bindings: Option<Vec<rt::Value>>,
    /// `body`: `string`.
    pub body: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListOutputItems {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListOutputItems", self, f)
    }
}

impl rt::Object for ListOutputItems {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.int("mailboxId", &mut self.mailbox_id);
        f.text("mailboxEmail", &mut self.mailbox_email);
        f.text("subject", &mut self.subject);
        f.text("from", &mut self.from);
        f.text("to", &mut self.to);
        f.text("cc", &mut self.cc);
        f.text("date", &mut self.date);
        f.flag("isSeen", &mut self.is_seen);
        f.flag("hasAttachments", &mut self.has_attachments);
        f.link("url", &mut self.url);
        f.field("bindings", &mut self.bindings);
        f.text("body", &mut self.body);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `mail.message.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: `Access denied` (HTTP 400).
    BitrixRestV3ExceptionAccessdeniedexception,
    /// `BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION`:
    ///
    /// - `limit`: `` Unable to recognize pagination parameter `#PAGE#` `` (HTTP 400)
    /// - `offset`: `` Unable to recognize pagination parameter `#PAGE#` `` (HTTP 400)
    /// - `page`: `` Unable to recognize pagination parameter `#PAGE#` `` (HTTP 400)
    BitrixRestV3ExceptionInvalidpaginationexception,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`:
    ///
    /// - `dateFrom`:
    ///   `` Parameter `dateFrom` must be in ISO 8601 format (DATE_ATOM), for example `2026-01-01T00:00:00+00:00` ``
    ///   (HTTP 400)
    /// - `dateTo`:
    ///   `` Parameter `dateTo` must be in ISO 8601 format (DATE_ATOM), for example `2026-01-01T00:00:00+00:00` ``
    ///   (HTTP 400)
    BitrixRestV3ExceptionValidationRequestvalidationexception,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionAccessdeniedexception,
        ),
        (
            "BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionInvalidpaginationexception,
        ),
        (
            "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionValidationRequestvalidationexception,
        ),
    ];
    const OTHER: Self = Self::Other;
}

/// Move emails to folder: `mail.message.movetofolder`
///
/// Scope: `mail`. API: REST 3.0.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-movetofolder.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Movetofolder(rt::Params);

impl Movetofolder {
    /// A request in which nothing is set yet. Required: `messageIds`, `action`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `messageIds`: `array`. Required.
    #[inline]
    pub fn message_ids(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("messageIds", value.into()))
    }

    /// `action`: `string`. Required. Values: `move`, `spam`, `delete`.
    #[inline]
    pub fn action(self, value: impl Into<String>) -> Self {
        Self(self.0.text("action", value.into()))
    }

    /// `folder`: `string`.
    #[inline]
    pub fn folder(self, value: impl Into<String>) -> Self {
        Self(self.0.text("folder", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Movetofolder {
    const NAME: &'static str = "mail.message.movetofolder";
    const API: rt::Api = rt::Api::V3;
    const REQUIRED: &'static [&'static str] = &["messageIds", "action"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = MovetofolderOutput;
    type Error = MovetofolderError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `mail.message.movetofolder`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MovetofolderOutput {
    /// `success`: `boolean`.
    pub success: Option<bool>,
    /// `movedCount`: `integer`.
    pub moved_count: Option<i64>,
    /// `action`: `string`.
    pub action: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for MovetofolderOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("MovetofolderOutput", self, f)
    }
}

impl rt::Object for MovetofolderOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.flag("success", &mut self.success);
        f.int("movedCount", &mut self.moved_count);
        f.text("action", &mut self.action);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `mail.message.movetofolder`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MovetofolderError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`:
    ///
    /// - `messageIds`: `Mandatory field is missing` (HTTP 400)
    /// - `messageIds`: `Select emails from a single folder` (HTTP 400)
    /// - `folder`: `` The `folder` parameter is required when `action=move` `` (HTTP 400)
    /// - `action`: `` The `action` parameter must be `move`, `spam`, or `delete` `` (HTTP 400)
    /// - `messageIds`: `No accessible messages found` (HTTP 400)
    /// - `messageIds`: `All messages must belong to the same mailbox` (HTTP 400)
    BitrixRestV3ExceptionValidationRequestvalidationexception,
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: `Access denied` (HTTP 400).
    BitrixRestV3ExceptionAccessdeniedexception,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for MovetofolderError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionValidationRequestvalidationexception,
        ),
        (
            "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionAccessdeniedexception,
        ),
    ];
    const OTHER: Self = Self::Other;
}

/// Remove the link between an e-mail and a CRM deal: `mail.message.removecrmactivity`
///
/// Scope: `mail`. API: REST 3.0.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-removecrmactivity.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Removecrmactivity(rt::Params);

impl Removecrmactivity {
    /// A request with its required parameters:
    ///
    /// - `messageId`: `integer`.
    #[inline]
    pub fn new(message_id: i64) -> Self {
        Self(rt::Params::new().int("messageId", message_id))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Removecrmactivity {
    const NAME: &'static str = "mail.message.removecrmactivity";
    const API: rt::Api = rt::Api::V3;
    const REQUIRED: &'static [&'static str] = &["messageId"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = RemovecrmactivityError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `mail.message.removecrmactivity`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RemovecrmactivityError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`:
    ///
    /// - `messageId`: `Required field is missing` (HTTP 400)
    /// - `messageId`: `Access denied: no access to CRM` (HTTP 400)
    /// - `messageId`: `Access denied: cannot delete CRM activity` (HTTP 400)
    /// - `messageId`: `Message is deleted or moved to another folder` (HTTP 400)
    BitrixRestV3ExceptionValidationRequestvalidationexception,
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: `Access denied` (HTTP 400).
    BitrixRestV3ExceptionAccessdeniedexception,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for RemovecrmactivityError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionValidationRequestvalidationexception,
        ),
        (
            "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionAccessdeniedexception,
        ),
    ];
    const OTHER: Self = Self::Other;
}

/// Reply to e-mail: `mail.message.reply`
///
/// Scope: `mail`. API: REST 3.0.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-reply.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Reply(rt::Params);

impl Reply {
    /// A request in which nothing is set yet. Required: `replyToMessageId`, `from`, `to`, `subject`,
    /// `body`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `replyToMessageId`: `integer`. Required.
    #[inline]
    pub fn reply_to_message_id(self, value: i64) -> Self {
        Self(self.0.int("replyToMessageId", value))
    }

    /// `from`: `string`. Required.
    #[inline]
    pub fn from(self, value: impl Into<String>) -> Self {
        Self(self.0.text("from", value.into()))
    }

    /// `to`: `array`. Required.
    #[inline]
    pub fn to(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("to", value.into()))
    }

    /// `subject`: `string`. Required.
    #[inline]
    pub fn subject(self, value: impl Into<String>) -> Self {
        Self(self.0.text("subject", value.into()))
    }

    /// `body`: `string`. Required.
    #[inline]
    pub fn body(self, value: impl Into<String>) -> Self {
        Self(self.0.text("body", value.into()))
    }

    /// `cc`: `array`.
    #[inline]
    pub fn cc(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("cc", value.into()))
    }

    /// `bcc`: `array`.
    #[inline]
    pub fn bcc(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("bcc", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Reply {
    const NAME: &'static str = "mail.message.reply";
    const API: rt::Api = rt::Api::V3;
    const REQUIRED: &'static [&'static str] = &[
        "replyToMessageId",
        "from",
        "to",
        "subject",
        "body",
    ];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = ForwardOutput;
    type Error = ReplyError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `mail.message.reply`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ReplyError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`:
    ///
    /// - `replyToMessageId`: `Mandatory field is missing` (HTTP 400)
    /// - `from`: ``Mandatory field `from` is not specified`` (HTTP 400)
    /// - `to`: ``Mandatory field `to` is not specified`` (HTTP 400)
    /// - `subject`: ``Mandatory field `subject` is not specified`` (HTTP 400)
    /// - `body`: ``Mandatory field `body` is not specified`` (HTTP 400)
    /// - `replyToMessageId`: `MESSAGE_REPLY_FAILED` (HTTP 400)
    /// - `to`: `NO_RECIPIENTS` (HTTP 400)
    /// - `to`: `RESOLVE_RECIPIENTS_ERROR` (HTTP 400)
    /// - `cc`: `RESOLVE_RECIPIENTS_ERROR` (HTTP 400)
    /// - `bcc`: `RESOLVE_RECIPIENTS_ERROR` (HTTP 400)
    BitrixRestV3ExceptionValidationRequestvalidationexception,
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: `Access denied` (HTTP 400).
    BitrixRestV3ExceptionAccessdeniedexception,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ReplyError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionValidationRequestvalidationexception,
        ),
        (
            "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionAccessdeniedexception,
        ),
    ];
    const OTHER: Self = Self::Other;
}

/// Send an e-mail: `mail.message.send`
///
/// Scope: `mail`. API: REST 3.0.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-send.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct SendCall(rt::Params);

impl SendCall {
    /// A request in which nothing is set yet. Required: `from`, `to`, `subject`, `body`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `from`: `string`. Required.
    #[inline]
    pub fn from(self, value: impl Into<String>) -> Self {
        Self(self.0.text("from", value.into()))
    }

    /// `to`: `array`. Required.
    #[inline]
    pub fn to(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("to", value.into()))
    }

    /// `subject`: `string`. Required.
    #[inline]
    pub fn subject(self, value: impl Into<String>) -> Self {
        Self(self.0.text("subject", value.into()))
    }

    /// `body`: `string`. Required.
    #[inline]
    pub fn body(self, value: impl Into<String>) -> Self {
        Self(self.0.text("body", value.into()))
    }

    /// `cc`: `array`.
    #[inline]
    pub fn cc(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("cc", value.into()))
    }

    /// `bcc`: `array`.
    #[inline]
    pub fn bcc(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("bcc", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for SendCall {
    const NAME: &'static str = "mail.message.send";
    const API: rt::Api = rt::Api::V3;
    const REQUIRED: &'static [&'static str] = &["from", "to", "subject", "body"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = ForwardOutput;
    type Error = SendCallError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `mail.message.send`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SendCallError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`:
    ///
    /// - `from`: `Mandatory field is missing` (HTTP 400)
    /// - `to`: ``Required field `to` is not specified`` (HTTP 400)
    /// - `subject`: ``Required field `subject` is not specified`` (HTTP 400)
    /// - `body`: ``Required field `body` is not specified`` (HTTP 400)
    /// - `from`: `MESSAGE_SEND_FAILED` (HTTP 400)
    /// - `to`: `NO_RECIPIENTS` (HTTP 400)
    /// - `to`: `RESOLVE_RECIPIENTS_ERROR` (HTTP 400)
    /// - `cc`: `RESOLVE_RECIPIENTS_ERROR` (HTTP 400)
    /// - `bcc`: `RESOLVE_RECIPIENTS_ERROR` (HTTP 400)
    BitrixRestV3ExceptionValidationRequestvalidationexception,
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: `Access denied` (HTTP 400).
    BitrixRestV3ExceptionAccessdeniedexception,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for SendCallError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionValidationRequestvalidationexception,
        ),
        (
            "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionAccessdeniedexception,
        ),
    ];
    const OTHER: Self = Self::Other;
}

/// Get e-mail thread: `mail.message.thread`
///
/// Scope: `mail`. API: REST 3.0.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-thread.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Thread(rt::Params);

impl Thread {
    /// A request with its required parameters:
    ///
    /// - `id`: `integer`.
    #[inline]
    pub fn new(id: i64) -> Self {
        Self(rt::Params::new().int("id", id))
    }

    /// `limit`: `integer`. Default: `20`.
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

impl rt::Method for Thread {
    const NAME: &'static str = "mail.message.thread";
    const API: rt::Api = rt::Api::V3;
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<ThreadOutput>;
    type Error = ThreadError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `mail.message.thread`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThreadOutput {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `subject`: `string`.
    pub subject: Option<String>,
    /// `from`: `string`.
    pub from: Option<String>,
    /// `to`: `string`.
    pub to: Option<String>,
    /// `cc`: `string`.
    pub cc: Option<String>,
    /// `date`: `string`.
    pub date: Option<String>,
    /// `body`: `string`.
    pub body: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ThreadOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ThreadOutput", self, f)
    }
}

impl rt::Object for ThreadOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.text("subject", &mut self.subject);
        f.text("from", &mut self.from);
        f.text("to", &mut self.to);
        f.text("cc", &mut self.cc);
        f.text("date", &mut self.date);
        f.text("body", &mut self.body);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `mail.message.thread`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ThreadError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`: `id`:
    /// ``Required field `id` is not specified`` (HTTP 400).
    BitrixRestV3ExceptionValidationRequestvalidationexception,
    /// `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`: `id`: ``Entry with ID = `15` not found`` (HTTP
    /// 400).
    BitrixRestV3ExceptionEntitynotfoundexception,
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: `id`: `Access denied` (HTTP 400).
    BitrixRestV3ExceptionAccessdeniedexception,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ThreadError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionValidationRequestvalidationexception,
        ),
        (
            "BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionEntitynotfoundexception,
        ),
        (
            "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionAccessdeniedexception,
        ),
    ];
    const OTHER: Self = Self::Other;
}
