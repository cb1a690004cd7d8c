// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `im.v2.Event.*`.

use bitrix24_runtime as rt;

/// Retrieve User Events: `im.v2.Event.get`
///
/// Scope: `im`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/events/event-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Get(rt::Params);

impl Get {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
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

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Get {
    const NAME: &'static str = "im.v2.Event.get";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `im.v2.Event.get`.
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

/// Keys of `result.events` of `im.v2.Event.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputEvents {
    /// `eventId`: `integer`.
    pub event_id: Option<i64>,
    /// `type`: `string`. Values: `ONIMV2MESSAGEADD`, `ONIMV2MESSAGEUPDATE`, `ONIMV2MESSAGEDELETE`,
    /// `ONIMV2REACTIONCHANGE`, `ONIMV2JOINCHAT`.
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

/// Subscribe to Events: `im.v2.Event.subscribe`
///
/// Scope: `im`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/events/event-subscribe.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Subscribe(rt::Params);

impl Subscribe {
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

impl rt::Method for Subscribe {
    const NAME: &'static str = "im.v2.Event.subscribe";
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Unsubscribing from Events: `im.v2.Event.unsubscribe`
///
/// Scope: `im`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/events/event-unsubscribe.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Unsubscribe(rt::Params);

impl Unsubscribe {
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

impl rt::Method for Unsubscribe {
    const NAME: &'static str = "im.v2.Event.unsubscribe";
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}
