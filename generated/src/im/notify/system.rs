// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `im.notify.system.*`.

use bitrix24_runtime as rt;

/// Send System Notification: `im.notify.system.add`
///
/// Scope: `im`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-system-add.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Add(rt::Params);

impl Add {
    /// A request with its required parameters:
    ///
    /// - `USER_ID`: `integer`.
    /// - `MESSAGE`: `string`.
    #[inline]
    pub fn new(user_id: i64, message: impl Into<String>) -> Self {
        Self(rt::Params::new().int("USER_ID", user_id).text("MESSAGE", message.into()))
    }

    /// `MESSAGE_OUT`: `string`.
    #[inline]
    pub fn message_out(self, value: impl Into<String>) -> Self {
        Self(self.0.text("MESSAGE_OUT", value.into()))
    }

    /// `TAG`: `string`.
    #[inline]
    pub fn tag(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TAG", value.into()))
    }

    /// `SUB_TAG`: `string`.
    #[inline]
    pub fn sub_tag(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SUB_TAG", value.into()))
    }

    /// `ATTACH`: `object | string`.
    #[inline]
    pub fn attach(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ATTACH", value.into()))
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
    const NAME: &'static str = "im.notify.system.add";
    const REQUIRED: &'static [&'static str] = &["USER_ID", "MESSAGE"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = rt::Value;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `im.notify.system.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `WRONG_AUTH_TYPE`: `Access for this method not allowed by session authorization.`.
    WrongAuthType,
    /// `USER_ID_EMPTY`: `User ID can't be empty`.
    UserIdEmpty,
    /// `MESSAGE_EMPTY`: `Message can't be empty`.
    MessageEmpty,
    /// `ATTACH_OVERSIZE`: `You have exceeded the maximum allowable size of attach`.
    AttachOversize,
    /// `ATTACH_ERROR`: `Incorrect attach params`.
    AttachError,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("WRONG_AUTH_TYPE", "", Self::WrongAuthType),
        ("USER_ID_EMPTY", "", Self::UserIdEmpty),
        ("MESSAGE_EMPTY", "", Self::MessageEmpty),
        ("ATTACH_OVERSIZE", "", Self::AttachOversize),
        ("ATTACH_ERROR", "", Self::AttachError),
    ];
    const OTHER: Self = Self::Other;
}
