// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `im.counters.*`.

use bitrix24_runtime as rt;

/// Get Counters: `im.counters.get`
///
/// Scope: `im`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chats/im-counters-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Get(rt::Params);

impl Get {
    /// The request; it has no parameters.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Get {
    const NAME: &'static str = "im.counters.get";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `im.counters.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `TYPE`: `object`.
    pub r#type: Option<GetOutputType>,
    /// `CHAT`: `array`.
    pub chat: Option<Vec<rt::Map>>,
    /// `CHAT_MUTED`: `object`.
    pub chat_muted: Option<rt::IdMap<i64>>,
    /// `CHAT_UNREAD`: `array`.
    pub chat_unread: Option<Vec<rt::Value>>,
    /// `LINES`: `array`.
    pub lines: Option<Vec<rt::Value>>,
    /// `DIALOG`: `object`.
    pub dialog: Option<rt::IdMap<i64>>,
    /// `DIALOG_UNREAD`: `array`.
    pub dialog_unread: Option<Vec<rt::Value>>,
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
        f.field("TYPE", &mut self.r#type);
        f.field("CHAT", &mut self.chat);
        f.field("CHAT_MUTED", &mut self.chat_muted);
        f.field("CHAT_UNREAD", &mut self.chat_unread);
        f.field("LINES", &mut self.lines);
        f.field("DIALOG", &mut self.dialog);
        f.field("DIALOG_UNREAD", &mut self.dialog_unread);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.TYPE` of `im.counters.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputType {
    /// `ALL`: `integer`.
    pub all: Option<i64>,
    /// `CHAT`: `integer`.
    pub chat: Option<i64>,
    /// `DIALOG`: `integer`.
    pub dialog: Option<i64>,
    /// `LINES`: `integer`.
    pub lines: Option<i64>,
    /// `NOTIFY`: `integer`.
    pub notify: Option<i64>,
    /// `MESSENGER`: `integer`.
    pub messenger: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputType", self, f)
    }
}

impl rt::Object for GetOutputType {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("ALL", &mut self.all);
        f.int("CHAT", &mut self.chat);
        f.int("DIALOG", &mut self.dialog);
        f.int("LINES", &mut self.lines);
        f.int("NOTIFY", &mut self.notify);
        f.int("MESSENGER", &mut self.messenger);
        f.rest(&mut self.extra);
    }
}
