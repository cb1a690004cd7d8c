// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `imbot.v2.Event.*`.

use bitrix24_runtime as rt;

/// Get Events: `imbot.v2.Event.get`
///
/// Scope: `imbot`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/events/event-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Get(rt::Params);

impl Get {
    /// A request with its required parameters:
    ///
    /// - `botId`: `integer`.
    #[inline]
    pub fn new(bot_id: i64) -> Self {
        Self(rt::Params::new().int("botId", bot_id))
    }

    /// `botToken`: `string`.
    #[inline]
    pub fn bot_token(self, value: impl Into<String>) -> Self {
        Self(self.0.text("botToken", value.into()))
    }

    /// `offset`: `integer`.
    #[inline]
    pub fn offset(self, value: i64) -> Self {
        Self(self.0.int("offset", value))
    }

    /// `limit`: `integer`. Default: `100`.
    #[inline]
    pub fn limit(self, value: i64) -> Self {
        Self(self.0.int("limit", value))
    }

    /// `withUserEvents`: `boolean`. Default: `false`.
    #[inline]
    pub fn with_user_events(self, value: bool) -> Self {
        Self(self.0.flag("withUserEvents", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Get {
    const NAME: &'static str = "imbot.v2.Event.get";
    const REQUIRED: &'static [&'static str] = &["botId"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `imbot.v2.Event.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `events`: `object[]`.
    pub events: Option<Vec<GetOutputEvents>>,
    /// `nextOffset`: `integer`.
    pub next_offset: Option<i64>,
    /// `hasMore`: `boolean`.
    pub has_more: Option<bool>,
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
        f.field("events", &mut self.events);
        f.int("nextOffset", &mut self.next_offset);
        f.flag("hasMore", &mut self.has_more);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.events` of `imbot.v2.Event.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputEvents {
    /// `eventId`: `integer`.
    pub event_id: Option<i64>,
    /// `type`: `string`. Values: `ONIMBOTV2MESSAGEADD`, `ONIMBOTV2MESSAGEUPDATE`, `ONIMBOTV2MESSAGEDELETE`,
    /// `ONIMBOTV2JOINCHAT`, `ONIMBOTV2DELETE`, `ONIMBOTV2CONTEXTGET`, `ONIMBOTV2COMMANDADD`,
    /// `ONIMBOTV2REACTIONCHANGE` or others.
    pub r#type: Option<String>,
    /// `date`: `datetime`.
    pub date: Option<rt::DateTime>,
    /// `data`: `object`.
    pub data: Option<rt::Map>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputEvents {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputEvents", self, f)
    }
}

impl rt::Object for GetOutputEvents {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("eventId", &mut self.event_id);
        f.text("type", &mut self.r#type);
        f.date_time("date", &mut self.date);
        f.field("data", &mut self.data);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `imbot.v2.Event.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `BOT_TOKEN_NOT_SPECIFIED`: `Bot token is not specified`.
    BotTokenNotSpecified,
    /// `BOT_ID_REQUIRED`: `Bot ID is required`.
    BotIdRequired,
    /// `BOT_NOT_FOUND`: `Bot not found`.
    BotNotFound,
    /// `BOT_OWNERSHIP_ERROR`: `Bot is registered by another application`.
    BotOwnershipError,
    /// `SCOPE_ERROR`: `Scope error`.
    ScopeError,
    /// `AUTH_ERROR`: `Auth error`.
    AuthError,
    /// `USER_NOT_SUBSCRIBED`: `User not subscribed`.
    UserNotSubscribed,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("BOT_TOKEN_NOT_SPECIFIED", "", Self::BotTokenNotSpecified),
        ("BOT_ID_REQUIRED", "", Self::BotIdRequired),
        ("BOT_NOT_FOUND", "", Self::BotNotFound),
        ("BOT_OWNERSHIP_ERROR", "", Self::BotOwnershipError),
        ("SCOPE_ERROR", "", Self::ScopeError),
        ("AUTH_ERROR", "", Self::AuthError),
        ("USER_NOT_SUBSCRIBED", "", Self::UserNotSubscribed),
    ];
    const OTHER: Self = Self::Other;
}
