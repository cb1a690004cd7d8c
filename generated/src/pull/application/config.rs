// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `pull.application.config.*`.

use bitrix24_runtime as rt;

/// Get Connection Configuration for RT Servers: `pull.application.config.get`
///
/// Scope: `pull`.
///
/// [Documentation](https://apidocs.bitrix24.com/settings/interactivity/push-and-pull/pull-application-config-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Get(rt::Params);

impl Get {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `CACHE`: `string`. Default: `Y`. Values: `Y`, `N`.
    #[inline]
    pub fn cache(self, value: bool) -> Self {
        Self(self.0.yes_no("CACHE", value))
    }

    /// `REOPEN`: `string`. Default: `Y`. Values: `Y`, `N`.
    #[inline]
    pub fn reopen(self, value: bool) -> Self {
        Self(self.0.yes_no("REOPEN", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Get {
    const NAME: &'static str = "pull.application.config.get";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `pull.application.config.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `server`: `object`.
    pub server: Option<GetOutputServer>,
    /// `api`: `object`.
    pub api: Option<GetOutputApi>,
    /// `channels`: `object`.
    pub channels: Option<GetOutputChannels>,
    /// `exp`: `integer`.
    pub exp: Option<i64>,
    /// `publicChannels`: `object`.
    pub public_channels: Option<rt::IdMap<GetOutputPublicChannelsEntry>>,
    /// `clientId`: `string`.
    pub client_id: Option<String>,
    /// `jwt`: `string`.
    pub jwt: Option<String>,
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
        f.field("server", &mut self.server);
        f.field("api", &mut self.api);
        f.field("channels", &mut self.channels);
        f.int("exp", &mut self.exp);
        f.field("publicChannels", &mut self.public_channels);
        f.text("clientId", &mut self.client_id);
        f.text("jwt", &mut self.jwt);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.server` of `pull.application.config.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputServer {
    /// `version`: `integer`.
    pub version: Option<i64>,
    /// `server_enabled`: `boolean`.
    pub server_enabled: Option<bool>,
    /// `mode`: `string`. Values: `personal`, `shared`.
    pub mode: Option<String>,
    /// `hostname`: `string`.
    pub hostname: Option<String>,
    /// `long_polling`: `string`.
    pub long_polling: Option<String>,
    /// `long_pooling_secure`: `string`.
    pub long_pooling_secure: Option<String>,
    /// `websocket_enabled`: `boolean`.
    pub websocket_enabled: Option<bool>,
    /// `websocket`: `string`.
    pub websocket: Option<String>,
    /// `websocket_secure`: `string`.
    pub websocket_secure: Option<String>,
    /// `publish_enabled`: `boolean`.
    pub publish_enabled: Option<bool>,
    /// `publish`: `string`.
    pub publish: Option<String>,
    /// `publish_secure`: `string`.
    pub publish_secure: Option<String>,
    /// `config_timestamp`: `integer`.
    pub config_timestamp: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputServer {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputServer", self, f)
    }
}

impl rt::Object for GetOutputServer {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("version", &mut self.version);
        f.flag("server_enabled", &mut self.server_enabled);
        f.text("mode", &mut self.mode);
        f.text("hostname", &mut self.hostname);
        f.text("long_polling", &mut self.long_polling);
        f.text("long_pooling_secure", &mut self.long_pooling_secure);
        f.flag("websocket_enabled", &mut self.websocket_enabled);
        f.text("websocket", &mut self.websocket);
        f.text("websocket_secure", &mut self.websocket_secure);
        f.flag("publish_enabled", &mut self.publish_enabled);
        f.text("publish", &mut self.publish);
        f.text("publish_secure", &mut self.publish_secure);
        f.int("config_timestamp", &mut self.config_timestamp);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.api` of `pull.application.config.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputApi {
    /// `revision_web`: `integer`.
    pub revision_web: Option<i64>,
    /// `revision_mobile`: `integer`.
    pub revision_mobile: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputApi {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputApi", self, f)
    }
}

impl rt::Object for GetOutputApi {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("revision_web", &mut self.revision_web);
        f.int("revision_mobile", &mut self.revision_mobile);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.channels` of `pull.application.config.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputChannels {
    /// `shared`: `object`. Seen in examples only.
    pub shared: Option<GetOutputChannelsShared>,
    /// `private`: `object`. Seen in examples only.
    pub private: Option<GetOutputChannelsShared>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputChannels {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputChannels", self, f)
    }
}

impl rt::Object for GetOutputChannels {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("shared", &mut self.shared);
        f.field("private", &mut self.private);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.channels.shared` of `pull.application.config.get`, `result.channels.private` of
/// `pull.application.config.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputChannelsShared {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `public_id`: `string | null`.
    pub public_id: Option<String>,
    /// `start`: `datetime`.
    pub start: Option<rt::DateTime>,
    /// `end`: `datetime`.
    pub end: Option<rt::DateTime>,
    /// `type`: `string`. Values: `shared`, `private`.
    pub r#type: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputChannelsShared {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputChannelsShared", self, f)
    }
}

impl rt::Object for GetOutputChannelsShared {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("id", &mut self.id);
        f.text("public_id", &mut self.public_id);
        f.date_time("start", &mut self.start);
        f.date_time("end", &mut self.end);
        f.text("type", &mut self.r#type);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.publicChannels.<user_id>` of `pull.application.config.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputPublicChannelsEntry {
    /// `user_id`. In examples: `integer`.
    pub user_id: Option<i64>,
    /// `public_id`: `string`.
    pub public_id: Option<String>,
    /// `signature`: `string`.
    pub signature: Option<String>,
    /// `start`: `datetime`.
    pub start: Option<rt::DateTime>,
    /// `end`: `datetime`.
    pub end: Option<rt::DateTime>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputPublicChannelsEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputPublicChannelsEntry", self, f)
    }
}

impl rt::Object for GetOutputPublicChannelsEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("user_id", &mut self.user_id);
        f.text("public_id", &mut self.public_id);
        f.text("signature", &mut self.signature);
        f.date_time("start", &mut self.start);
        f.date_time("end", &mut self.end);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `pull.application.config.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `WRONG_AUTH_TYPE`: `Get access to application config available only for application authorization.`
    /// (HTTP 403).
    WrongAuthType,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("WRONG_AUTH_TYPE", "", Self::WrongAuthType),
    ];
    const OTHER: Self = Self::Other;
}
