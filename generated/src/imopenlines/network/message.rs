// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `imopenlines.network.message.*`.

use bitrix24_runtime as rt;

/// Send a message to a user on behalf of the Open Channel: `imopenlines.network.message.add`
///
/// Scope: `imopenlines`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-network-message-add.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Add(rt::Params);

impl Add {
    /// A request with its required parameters:
    ///
    /// - `CODE`: `string`.
    /// - `USER_ID`: `integer`.
    /// - `MESSAGE`: `string`.
    #[inline]
    pub fn new(
        code: impl Into<String>,
        user_id: i64,
        message: impl Into<String>,
    ) -> Self {
        Self(
            rt::Params::new()
                .text("CODE", code.into())
                .int("USER_ID", user_id)
                .text("MESSAGE", message.into()),
        )
    }

    /// `ATTACH`: `object`.
    #[inline]
    pub fn attach(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ATTACH", value.into()))
    }

    /// `KEYBOARD`: `object`.
    #[inline]
    pub fn keyboard(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("KEYBOARD", value.into()))
    }

    /// `URL_PREVIEW`: `char`.
    #[inline]
    pub fn url_preview(self, value: impl Into<String>) -> Self {
        Self(self.0.text("URL_PREVIEW", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Add {
    const NAME: &'static str = "imopenlines.network.message.add";
    const REQUIRED: &'static [&'static str] = &["CODE", "USER_ID", "MESSAGE"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `imopenlines.network.message.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `WRONG_AUTH_TYPE`: `Access for this method not allowed by session authorization` (HTTP 403).
    WrongAuthType,
    /// `CODE`: `You entered an invalid code` (HTTP 400).
    Code,
    /// `IMBOT_ERROR`: `Module IMBOT is not installed` (HTTP 400).
    ImbotError,
    /// `NOT_FOUND`: `Line not found` (HTTP 400).
    NotFound,
    /// `USER_ID_EMPTY`: `User ID can't be empty` (HTTP 400).
    UserIdEmpty,
    /// `USER_MESSAGE_LIMIT`: `You can't send more than one message per week to each user` (HTTP 400).
    UserMessageLimit,
    /// `MESSAGE_EMPTY`: `Message can't be empty` (HTTP 400).
    MessageEmpty,
    /// `ATTACH_OVERSIZE`: `You have exceeded the maximum allowable size of attach` (HTTP 400).
    AttachOversize,
    /// `ATTACH_ERROR`: `Incorrect attach params` (HTTP 400).
    AttachError,
    /// `KEYBOARD_ERROR`: `Incorrect keyboard params` (HTTP 400).
    KeyboardError,
    /// `WRONG_REQUEST`: `Message isn't added` (HTTP 400).
    WrongRequest,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("WRONG_AUTH_TYPE", "", Self::WrongAuthType),
        ("CODE", "", Self::Code),
        ("IMBOT_ERROR", "", Self::ImbotError),
        ("NOT_FOUND", "", Self::NotFound),
        ("USER_ID_EMPTY", "", Self::UserIdEmpty),
        ("USER_MESSAGE_LIMIT", "", Self::UserMessageLimit),
        ("MESSAGE_EMPTY", "", Self::MessageEmpty),
        ("ATTACH_OVERSIZE", "", Self::AttachOversize),
        ("ATTACH_ERROR", "", Self::AttachError),
        ("KEYBOARD_ERROR", "", Self::KeyboardError),
        ("WRONG_REQUEST", "", Self::WrongRequest),
    ];
    const OTHER: Self = Self::Other;
}
