// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `imbot.bot.*`.

use bitrix24_runtime as rt;

/// Get the List of Chat Bots: `imbot.bot.list`
///
/// Scope: `imbot`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/bots/imbot-bot-list.html)
#[deprecated(
    note = "no longer developed; use `imbot.v2.Bot.list`: `bitrix24::imbot::v2::bot::List`"
)]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct List(rt::Params);

impl List {
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

impl rt::Method for List {
    const NAME: &'static str = "imbot.bot.list";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = rt::IdMap<ListOutputEntry>;
    type Error = ListError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result.<id>` of `imbot.bot.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutputEntry {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `CODE`: `string`.
    pub code: Option<String>,
    /// `OPENLINE`: `string`. Values: `Y`, `N`.
    pub openline: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListOutputEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListOutputEntry", self, f)
    }
}

impl rt::Object for ListOutputEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("ID", &mut self.id);
        f.text("NAME", &mut self.name);
        f.text("CODE", &mut self.code);
        f.flag("OPENLINE", &mut self.openline);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `imbot.bot.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `WRONG_AUTH_TYPE`: `Access for this method not allowed by session authorization.` (HTTP 403).
    WrongAuthType,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("WRONG_AUTH_TYPE", "", Self::WrongAuthType),
    ];
    const OTHER: Self = Self::Other;
}
