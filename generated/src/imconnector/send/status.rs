// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `imconnector.send.status.*`.

use bitrix24_runtime as rt;

/// Update Status "Delivered": `imconnector.send.status.delivery`
///
/// Scope: `imopenlines`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-send-status-delivery.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Delivery(rt::Params);

impl Delivery {
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

impl rt::Method for Delivery {
    const NAME: &'static str = "imconnector.send.status.delivery";
    const REQUIRED: &'static [&'static str] = &["CONNECTOR", "LINE", "MESSAGES"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = DeliveryOutput;
    type Error = DeliveryError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `MESSAGES` of `imconnector.send.status.delivery`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct DeliveryMessages(rt::Params);

impl DeliveryMessages {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `im`: `object`.
    #[inline]
    pub fn im(self, value: DeliveryMessagesIm) -> Self {
        Self(self.0.object("im", value.into()))
    }

    /// `message`: `object`.
    #[inline]
    pub fn message(self, value: DeliveryMessagesMessage) -> Self {
        Self(self.0.object("message", value.into()))
    }

    /// `chat`: `object`.
    #[inline]
    pub fn chat(self, value: DeliveryMessagesChat) -> Self {
        Self(self.0.object("chat", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<DeliveryMessages> for rt::Params {
    #[inline]
    fn from(object: DeliveryMessages) -> Self {
        object.0
    }
}

impl From<DeliveryMessages> for rt::Value {
    #[inline]
    fn from(object: DeliveryMessages) -> Self {
        object.0.into_value()
    }
}

/// Keys of `MESSAGES.im` of `imconnector.send.status.delivery`, `MESSAGES.im` of
/// `imconnector.send.status.reading`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct DeliveryMessagesIm(rt::Params);

impl DeliveryMessagesIm {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `chat_id`: `integer`.
    #[inline]
    pub fn chat_id(self, value: i64) -> Self {
        Self(self.0.int("chat_id", value))
    }

    /// `message_id`: `integer`.
    #[inline]
    pub fn message_id(self, value: i64) -> Self {
        Self(self.0.int("message_id", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<DeliveryMessagesIm> for rt::Params {
    #[inline]
    fn from(object: DeliveryMessagesIm) -> Self {
        object.0
    }
}

/// Keys of `MESSAGES.message` of `imconnector.send.status.delivery`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct DeliveryMessagesMessage(rt::Params);

impl DeliveryMessagesMessage {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `array`.
    #[inline]
    pub fn id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("id", value.into()))
    }

    /// `date`: `integer`.
    #[inline]
    pub fn date(self, value: i64) -> Self {
        Self(self.0.int("date", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<DeliveryMessagesMessage> for rt::Params {
    #[inline]
    fn from(object: DeliveryMessagesMessage) -> Self {
        object.0
    }
}

/// Keys of `MESSAGES.chat` of `imconnector.send.status.delivery`, `MESSAGES.chat` of
/// `imconnector.send.status.reading`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct DeliveryMessagesChat(rt::Params);

impl DeliveryMessagesChat {
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

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<DeliveryMessagesChat> for rt::Params {
    #[inline]
    fn from(object: DeliveryMessagesChat) -> Self {
        object.0
    }
}

/// Keys of `result` of `imconnector.send.status.delivery`, `result` of
/// `imconnector.send.status.reading`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeliveryOutput {
    /// `SUCCESS`: `boolean`.
    pub success: Option<bool>,
    /// `DATA`: `array`.
    pub data: Option<Vec<rt::Value>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for DeliveryOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("DeliveryOutput", self, f)
    }
}

impl rt::Object for DeliveryOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.flag("SUCCESS", &mut self.success);
        f.field("DATA", &mut self.data);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `imconnector.send.status.delivery`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeliveryError {
    /// `WRONG_AUTH_TYPE`:
    /// `Current authorization type is denied for this method Application context required` (HTTP 403).
    WrongAuthType,
    /// `ERROR_ARGUMENT`: `Argument 'CONNECTOR' is null or empty` (HTTP 400).
    ErrorArgumentConnectorNullOrEmpty,
    /// `ERROR_ARGUMENT`: `Argument 'LINE' is null or empty` (HTTP 400).
    ErrorArgumentLineNullOrEmpty,
    /// `ERROR_ARGUMENT`: `Argument 'MESSAGES' is null or empty` (HTTP 400).
    ErrorArgumentMessagesNullOrEmpty,
    /// `ERROR_ARGUMENT` with any other text.
    ErrorArgument,
    /// `IMCONNECTOR_NO_CORRECT_PROVIDER`: `Unable to find a suitable provider for the connector` (HTTP
    /// 400).
    ImconnectorNoCorrectProvider,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeliveryError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("WRONG_AUTH_TYPE", "", Self::WrongAuthType),
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
        ("IMCONNECTOR_NO_CORRECT_PROVIDER", "", Self::ImconnectorNoCorrectProvider),
    ];
    const OTHER: Self = Self::Other;
}

/// Update Status to "Read": `imconnector.send.status.reading`
///
/// Scope: `imopenlines`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-send-status-reading.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Reading(rt::Params);

impl Reading {
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

impl rt::Method for Reading {
    const NAME: &'static str = "imconnector.send.status.reading";
    const REQUIRED: &'static [&'static str] = &["CONNECTOR", "LINE", "MESSAGES"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = DeliveryOutput;
    type Error = ReadingError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `MESSAGES` of `imconnector.send.status.reading`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ReadingMessages(rt::Params);

impl ReadingMessages {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `im`: `object`.
    #[inline]
    pub fn im(self, value: DeliveryMessagesIm) -> Self {
        Self(self.0.object("im", value.into()))
    }

    /// `message`: `object`.
    #[inline]
    pub fn message(self, value: ReadingMessagesMessage) -> Self {
        Self(self.0.object("message", value.into()))
    }

    /// `chat`: `object`.
    #[inline]
    pub fn chat(self, value: DeliveryMessagesChat) -> Self {
        Self(self.0.object("chat", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<ReadingMessages> for rt::Params {
    #[inline]
    fn from(object: ReadingMessages) -> Self {
        object.0
    }
}

impl From<ReadingMessages> for rt::Value {
    #[inline]
    fn from(object: ReadingMessages) -> Self {
        object.0.into_value()
    }
}

/// Keys of `MESSAGES.message` of `imconnector.send.status.reading`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ReadingMessagesMessage(rt::Params);

impl ReadingMessagesMessage {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `array`.
    #[inline]
    pub fn id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("id", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<ReadingMessagesMessage> for rt::Params {
    #[inline]
    fn from(object: ReadingMessagesMessage) -> Self {
        object.0
    }
}

/// What can go wrong in `imconnector.send.status.reading`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ReadingError {
    /// `WRONG_AUTH_TYPE`:
    /// `Current authorization type is denied for this method Application context required` (HTTP 403).
    WrongAuthType,
    /// `ERROR_ARGUMENT`: `Argument 'CONNECTOR' is null or empty` (HTTP 400).
    ErrorArgumentConnectorNullOrEmpty,
    /// `ERROR_ARGUMENT`: `Argument 'LINE' is null or empty` (HTTP 400).
    ErrorArgumentLineNullOrEmpty,
    /// `ERROR_ARGUMENT`: `Argument 'MESSAGES' is null or empty` (HTTP 400).
    ErrorArgumentMessagesNullOrEmpty,
    /// `ERROR_ARGUMENT` with any other text.
    ErrorArgument,
    /// `IMCONNECTOR_NO_CORRECT_PROVIDER`: `Unable to find a suitable provider for the connector` (HTTP
    /// 400).
    ImconnectorNoCorrectProvider,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ReadingError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("WRONG_AUTH_TYPE", "", Self::WrongAuthType),
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
        ("IMCONNECTOR_NO_CORRECT_PROVIDER", "", Self::ImconnectorNoCorrectProvider),
    ];
    const OTHER: Self = Self::Other;
}
