// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `imbot.v2.Chat.Message.Reaction.*`.

use bitrix24_runtime as rt;

/// Add Reaction to Message: `imbot.v2.Chat.Message.Reaction.add`
///
/// Scope: `imbot`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-reaction-add.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Add(rt::Params);

impl Add {
    /// A request in which nothing is set yet. Required: `botId`, `messageId`, `reaction`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `botId`: `integer`. Required.
    #[inline]
    pub fn bot_id(self, value: i64) -> Self {
        Self(self.0.int("botId", value))
    }

    /// `botToken`: `string`.
    #[inline]
    pub fn bot_token(self, value: impl Into<String>) -> Self {
        Self(self.0.text("botToken", value.into()))
    }

    /// `messageId`: `integer`. Required.
    #[inline]
    pub fn message_id(self, value: i64) -> Self {
        Self(self.0.int("messageId", value))
    }

    /// `reaction`: `string`. Required. Values: `like`, `dislike`, `faceWithTearsOfJoy`, `redHeart`,
    /// `neutralFace`, `fire`, `cry`, `slightlySmilingFace`, `winkingFace`, `laugh`, `kiss`, `wonder`,
    /// `slightlyFrowningFace`, `loudlyCryingFace`, `faceWithStuckOutTongue`,
    /// `faceWithStuckOutTongueAndWinkingEye`, `smilingFaceWithSunglasses`, `confusedFace`, `flushedFace`,
    /// `thinkingFace`, `angry`, `smilingFaceWithHorns`, `faceWithThermometer`, `facepalm`, `poo`,
    /// `flexedBiceps`, `clappingHands`, `raisedHand`, `smilingFaceWithHeartEyes`, `smilingFaceWithHearts`,
    /// `pleadingFace`, `relievedFace`, `foldedHands`, `okHand`, `signHorns`, `loveYouGesture`, `clownFace`,
    /// `partyingFace`, `questionMark`, `exclamationMark`, `lightBulb`, `bomb`, `sleepingSymbol`,
    /// `crossMark`, `whiteHeavyCheckMark`, `eyes`, `handshake`, `hundredPoints` or others.
    #[inline]
    pub fn reaction(self, value: impl Into<String>) -> Self {
        Self(self.0.text("reaction", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Add {
    const NAME: &'static str = "imbot.v2.Chat.Message.Reaction.add";
    const REQUIRED: &'static [&'static str] = &["botId", "messageId", "reaction"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `imbot.v2.Chat.Message.Reaction.add`, `result` of
/// `imbot.v2.Chat.Message.Reaction.delete`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutput {
    /// `result`: `boolean`.
    pub result: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for AddOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("AddOutput", self, f)
    }
}

impl rt::Object for AddOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.flag("result", &mut self.result);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `imbot.v2.Chat.Message.Reaction.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `BOT_TOKEN_NOT_SPECIFIED`: `Bot token is not specified`.
    BotTokenNotSpecified,
    /// `BOT_ID_REQUIRED`: `Bot ID is required`.
    BotIdRequired,
    /// `BOT_NOT_FOUND`: `Bot not found`.
    BotNotFound,
    /// `BOT_OWNERSHIP_ERROR`: `Bot is registered by another application`.
    BotOwnershipError,
    /// `ACCESS_DENIED`: `Access denied`.
    AccessDenied,
    /// `REACTION_NOT_FOUND`: `Reaction not found`.
    ReactionNotFound,
    /// `REACTION_ALREADY_SET`: `Reaction already set`.
    ReactionAlreadySet,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("BOT_TOKEN_NOT_SPECIFIED", "", Self::BotTokenNotSpecified),
        ("BOT_ID_REQUIRED", "", Self::BotIdRequired),
        ("BOT_NOT_FOUND", "", Self::BotNotFound),
        ("BOT_OWNERSHIP_ERROR", "", Self::BotOwnershipError),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("REACTION_NOT_FOUND", "", Self::ReactionNotFound),
        ("REACTION_ALREADY_SET", "", Self::ReactionAlreadySet),
    ];
    const OTHER: Self = Self::Other;
}

/// Remove Reaction from Message: `imbot.v2.Chat.Message.Reaction.delete`
///
/// Scope: `imbot`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-reaction-delete.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Delete(rt::Params);

impl Delete {
    /// A request in which nothing is set yet. Required: `botId`, `messageId`, `reaction`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `botId`: `integer`. Required.
    #[inline]
    pub fn bot_id(self, value: i64) -> Self {
        Self(self.0.int("botId", value))
    }

    /// `botToken`: `string`.
    #[inline]
    pub fn bot_token(self, value: impl Into<String>) -> Self {
        Self(self.0.text("botToken", value.into()))
    }

    /// `messageId`: `integer`. Required.
    #[inline]
    pub fn message_id(self, value: i64) -> Self {
        Self(self.0.int("messageId", value))
    }

    /// `reaction`: `string`. Required. Values: `like`, `dislike`, `faceWithTearsOfJoy`, `redHeart`,
    /// `neutralFace`, `fire`, `cry`, `slightlySmilingFace`, `winkingFace`, `laugh`, `kiss`, `wonder`,
    /// `slightlyFrowningFace`, `loudlyCryingFace`, `faceWithStuckOutTongue`,
    /// `faceWithStuckOutTongueAndWinkingEye`, `smilingFaceWithSunglasses`, `confusedFace`, `flushedFace`,
    /// `thinkingFace`, `angry`, `smilingFaceWithHorns`, `faceWithThermometer`, `facepalm`, `poo`,
    /// `flexedBiceps`, `clappingHands`, `raisedHand`, `smilingFaceWithHeartEyes`, `smilingFaceWithHearts`,
    /// `pleadingFace`, `relievedFace`, `foldedHands`, `okHand`, `signHorns`, `loveYouGesture`, `clownFace`,
    /// `partyingFace`, `questionMark`, `exclamationMark`, `lightBulb`, `bomb`, `sleepingSymbol`,
    /// `crossMark`, `whiteHeavyCheckMark`, `eyes`, `handshake`, `hundredPoints` or others.
    #[inline]
    pub fn reaction(self, value: impl Into<String>) -> Self {
        Self(self.0.text("reaction", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Delete {
    const NAME: &'static str = "imbot.v2.Chat.Message.Reaction.delete";
    const REQUIRED: &'static [&'static str] = &["botId", "messageId", "reaction"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `imbot.v2.Chat.Message.Reaction.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `BOT_TOKEN_NOT_SPECIFIED`: `Bot token is not specified`.
    BotTokenNotSpecified,
    /// `BOT_ID_REQUIRED`: `Bot ID is required`.
    BotIdRequired,
    /// `BOT_NOT_FOUND`: `Bot not found`.
    BotNotFound,
    /// `BOT_OWNERSHIP_ERROR`: `Bot is registered by another application`.
    BotOwnershipError,
    /// `ACCESS_DENIED`: `Access denied`.
    AccessDenied,
    /// `REACTION_NOT_FOUND`: `Reaction not found`.
    ReactionNotFound,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("BOT_TOKEN_NOT_SPECIFIED", "", Self::BotTokenNotSpecified),
        ("BOT_ID_REQUIRED", "", Self::BotIdRequired),
        ("BOT_NOT_FOUND", "", Self::BotNotFound),
        ("BOT_OWNERSHIP_ERROR", "", Self::BotOwnershipError),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("REACTION_NOT_FOUND", "", Self::ReactionNotFound),
    ];
    const OTHER: Self = Self::Other;
}
