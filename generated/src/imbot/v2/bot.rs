// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `imbot.v2.Bot.*`.

use bitrix24_runtime as rt;

/// Get Information About the Bot: `imbot.v2.Bot.get`
///
/// Scope: `imbot`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/bots/bot-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Get(rt::Params);

impl Get {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `botId`: `integer`. Required if no other of the group `botId|code` is given.
    #[inline]
    pub fn bot_id(self, value: i64) -> Self {
        Self(self.0.int("botId", value))
    }

    /// `code`: `string`. Required if no other of the group `botId|code` is given.
    #[inline]
    pub fn code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("code", value.into()))
    }

    /// `botToken`: `string`.
    #[inline]
    pub fn bot_token(self, value: impl Into<String>) -> Self {
        Self(self.0.text("botToken", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Get {
    const NAME: &'static str = "imbot.v2.Bot.get";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `imbot.v2.Bot.get`, `result` of `imbot.v2.Bot.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `bot`: `Bot`.
    pub bot: Option<GetOutputBot>,
    /// `users`: `User[]`.
    pub users: Option<Vec<GetOutputUsers>>,
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
        f.field("bot", &mut self.bot);
        f.field("users", &mut self.users);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.bot` of `imbot.v2.Bot.get`, `result.bots` of `imbot.v2.Bot.list`, `result.bot` of
/// `imbot.v2.Bot.register`, `result.bot` of `imbot.v2.Bot.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputBot {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `type`: `string`.
    pub r#type: Option<String>,
    /// `isHidden`: `boolean`.
    pub is_hidden: Option<bool>,
    /// `isSupportOpenline`: `boolean`.
    pub is_support_openline: Option<bool>,
    /// `isReactionsEnabled`: `boolean`.
    pub is_reactions_enabled: Option<bool>,
    /// `backgroundId`: `string | null`.
    pub background_id: Option<String>,
    /// `language`: `string`.
    pub language: Option<String>,
    /// `moduleId`: `string`.
    pub module_id: Option<String>,
    /// `eventMode`: `string`. Values: `webhook`, `fetch`.
    pub event_mode: Option<String>,
    /// `countMessage`: `integer`.
    pub count_message: Option<i64>,
    /// `countCommand`: `integer`.
    pub count_command: Option<i64>,
    /// `countChat`: `integer`.
    pub count_chat: Option<i64>,
    /// `countUser`: `integer`.
    pub count_user: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputBot {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputBot", self, f)
    }
}

impl rt::Object for GetOutputBot {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.text("code", &mut self.code);
        f.text("type", &mut self.r#type);
        f.flag("isHidden", &mut self.is_hidden);
        f.flag("isSupportOpenline", &mut self.is_support_openline);
        f.flag("isReactionsEnabled", &mut self.is_reactions_enabled);
        f.text("backgroundId", &mut self.background_id);
        f.text("language", &mut self.language);
        f.text("moduleId", &mut self.module_id);
        f.text("eventMode", &mut self.event_mode);
        f.int("countMessage", &mut self.count_message);
        f.int("countCommand", &mut self.count_command);
        f.int("countChat", &mut self.count_chat);
        f.int("countUser", &mut self.count_user);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.users` of `imbot.v2.Bot.get`, `result.users` of `imbot.v2.Bot.list`, `result.users`
/// of `imbot.v2.Bot.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputUsers {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `active`: `boolean`.
    pub active: Option<bool>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `bot`: `boolean`.
    pub bot: Option<bool>,
    /// `type`: `string`.
    pub r#type: Option<String>,
    /// `firstName`: `string`.
    pub first_name: Option<String>,
    /// `lastName`: `string`.
    pub last_name: Option<String>,
    /// `workPosition`: `string`.
    pub work_position: Option<String>,
    /// `color`: `string`.
    pub color: Option<String>,
    /// `avatar`: `string`.
    pub avatar: Option<String>,
    /// `gender`: `string`. Values: `M`, `F`.
    pub gender: Option<String>,
    /// `birthday`: `string`.
    pub birthday: Option<String>,
    /// `extranet`: `boolean`.
    pub extranet: Option<bool>,
    /// `connector`: `boolean`.
    pub connector: Option<bool>,
    /// `externalAuthId`: `string`. Values: `default`, `bot`, `email`, `replica` or others.
    pub external_auth_id: Option<String>,
    /// `status`: `string`. Values: `online`, `dnd`.
    pub status: Option<String>,
    /// `idle`: `string | boolean`.
    pub idle: Option<rt::Value>,
    /// `lastActivityDate`: `string | boolean`.
    pub last_activity_date: Option<rt::Value>,
    /// `mobileLastDate`: `string | boolean`.
    pub mobile_last_date: Option<rt::Value>,
    /// `desktopLastDate`: `string | boolean`.
    pub desktop_last_date: Option<rt::Value>,
    /// `absent`: `string | boolean`.
    pub absent: Option<rt::Value>,
    /// `departments`: `integer[]`.
    pub departments: Option<Vec<i64>>,
    /// `phones`: `object | boolean`.
    pub phones: Option<rt::Map>,
    /// `website`: `string`.
    pub website: Option<String>,
    /// `email`: `string`.
    pub email: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputUsers {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputUsers", self, f)
    }
}

impl rt::Object for GetOutputUsers {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.flag("active", &mut self.active);
        f.text("name", &mut self.name);
        f.flag("bot", &mut self.bot);
        f.text("type", &mut self.r#type);
        f.text("firstName", &mut self.first_name);
        f.text("lastName", &mut self.last_name);
        f.text("workPosition", &mut self.work_position);
        f.text("color", &mut self.color);
        f.text("avatar", &mut self.avatar);
        f.text("gender", &mut self.gender);
        f.text("birthday", &mut self.birthday);
        f.flag("extranet", &mut self.extranet);
        f.flag("connector", &mut self.connector);
        f.text("externalAuthId", &mut self.external_auth_id);
        f.text("status", &mut self.status);
        f.value("idle", &mut self.idle);
        f.value("lastActivityDate", &mut self.last_activity_date);
        f.value("mobileLastDate", &mut self.mobile_last_date);
        f.value("desktopLastDate", &mut self.desktop_last_date);
        f.value("absent", &mut self.absent);
        f.field("departments", &mut self.departments);
        f.field("phones", &mut self.phones);
        f.text("website", &mut self.website);
        f.text("email", &mut self.email);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `imbot.v2.Bot.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `BOT_TOKEN_NOT_SPECIFIED`: `Bot token is not specified`.
    BotTokenNotSpecified,
    /// `PARAMS_REQUIRED`: `Required parameters are missing`.
    ParamsRequired,
    /// `BOT_NOT_FOUND`: `Bot not found`.
    BotNotFound,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("BOT_TOKEN_NOT_SPECIFIED", "", Self::BotTokenNotSpecified),
        ("PARAMS_REQUIRED", "", Self::ParamsRequired),
        ("BOT_NOT_FOUND", "", Self::BotNotFound),
    ];
    const OTHER: Self = Self::Other;
}

/// List of Bots in the Application: `imbot.v2.Bot.list`
///
/// Scope: `imbot`. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/bots/bot-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct List(rt::Params);

impl List {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `botToken`: `string`.
    #[inline]
    pub fn bot_token(self, value: impl Into<String>) -> Self {
        Self(self.0.text("botToken", value.into()))
    }

    /// `filter`: `object`.
    ///
    /// See [`ListFilter`].
    #[inline]
    pub fn filter(self, value: impl Into<rt::Filter>) -> Self {
        Self(self.0.filter("filter", value))
    }

    /// `limit`: `integer`. Default: `50`.
    #[inline]
    pub fn limit(self, value: i64) -> Self {
        Self(self.0.int("limit", value))
    }

    /// `offset`: `integer`. Default: `0`.
    #[inline]
    pub fn offset(self, value: i64) -> Self {
        Self(self.0.int("offset", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for List {
    const NAME: &'static str = "imbot.v2.Bot.list";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = ListOutput;
    type Error = ListError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

impl rt::Paged for List {
    const PAGING: rt::Paging = rt::Paging::offset("offset", "limit")
        .items("bots")
        .key("id");
    type Item = GetOutputBot;
}

/// Keys of `filter` of `imbot.v2.Bot.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListFilter(rt::Params);

impl ListFilter {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `type`. Values: `bot`, `supervisor`, `personal`, `openline`. In examples: `string`.
    #[inline]
    pub fn r#type(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("type", value.into()))
    }

    /// Any other condition by its key on the wire: an operator and a field, as in `>=type`.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<ListFilter> for rt::Params {
    #[inline]
    fn from(object: ListFilter) -> Self {
        object.0
    }
}

impl From<ListFilter> for rt::Filter {
    #[inline]
    fn from(object: ListFilter) -> Self {
        object.0.into()
    }
}

/// Keys of `result` of `imbot.v2.Bot.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `bots`: `Bot[]`.
    pub bots: Option<Vec<GetOutputBot>>,
    /// `users`: `User[]`.
    pub users: Option<Vec<GetOutputUsers>>,
    /// `hasNextPage`: `boolean`.
    pub has_next_page: Option<bool>,
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
        f.field("bots", &mut self.bots);
        f.field("users", &mut self.users);
        f.flag("hasNextPage", &mut self.has_next_page);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `imbot.v2.Bot.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `BOT_TOKEN_NOT_SPECIFIED`: `Bot token is not specified`.
    BotTokenNotSpecified,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("BOT_TOKEN_NOT_SPECIFIED", "", Self::BotTokenNotSpecified),
    ];
    const OTHER: Self = Self::Other;
}

/// Register the Automation rule: `imbot.v2.Bot.register`
///
/// Scope: `imbot`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/bots/bot-register.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Register(rt::Params);

impl Register {
    /// A request with its required parameters:
    ///
    /// - `fields`: `object`.
    #[inline]
    pub fn new(fields: RegisterFields) -> Self {
        Self(rt::Params::new().object("fields", fields.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Register {
    const NAME: &'static str = "imbot.v2.Bot.register";
    const REQUIRED: &'static [&'static str] = &["fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = RegisterOutput;
    type Error = RegisterError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `imbot.v2.Bot.register`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct RegisterFields(rt::Params);

impl RegisterFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `code`: `string`. Required.
    #[inline]
    pub fn code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("code", value.into()))
    }

    /// `botToken`: `string`.
    #[inline]
    pub fn bot_token(self, value: impl Into<String>) -> Self {
        Self(self.0.text("botToken", value.into()))
    }

    /// `properties`: `object`. Required.
    #[inline]
    pub fn properties(self, value: RegisterFieldsProperties) -> Self {
        Self(self.0.object("properties", value.into()))
    }

    /// `type`: `string`. Default: `bot`. Values: `bot`, `supervisor`, `personal`, `openline`, `network`.
    #[inline]
    pub fn r#type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("type", value.into()))
    }

    /// `eventMode`: `string`. Default: `fetch`. Values: `fetch`, `webhook`.
    #[inline]
    pub fn event_mode(self, value: impl Into<String>) -> Self {
        Self(self.0.text("eventMode", value.into()))
    }

    /// `webhookUrl`: `string`.
    #[inline]
    pub fn webhook_url(self, value: impl Into<String>) -> Self {
        Self(self.0.text("webhookUrl", value.into()))
    }

    /// `isHidden`: `boolean`. Default: `false`.
    #[inline]
    pub fn is_hidden(self, value: bool) -> Self {
        Self(self.0.flag("isHidden", value))
    }

    /// `isReactionsEnabled`: `boolean`. Default: `true`.
    #[inline]
    pub fn is_reactions_enabled(self, value: bool) -> Self {
        Self(self.0.flag("isReactionsEnabled", value))
    }

    /// `isSupportOpenline`: `boolean`. Default: `false`.
    #[inline]
    pub fn is_support_openline(self, value: bool) -> Self {
        Self(self.0.flag("isSupportOpenline", value))
    }

    /// `backgroundId`: `string`. Default: `null`. Values: `azure`, `mint`, `steel`, `slate`, `teal`,
    /// `cornflower`, `sky`, `peach`, `frost`.
    #[inline]
    pub fn background_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("backgroundId", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<RegisterFields> for rt::Params {
    #[inline]
    fn from(object: RegisterFields) -> Self {
        object.0
    }
}

/// Keys of `fields.properties` of `imbot.v2.Bot.register`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct RegisterFieldsProperties(rt::Params);

impl RegisterFieldsProperties {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `name`: `string`. Required.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("name", value.into()))
    }

    /// `lastName`: `string`.
    #[inline]
    pub fn last_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("lastName", value.into()))
    }

    /// `workPosition`: `string`.
    #[inline]
    pub fn work_position(self, value: impl Into<String>) -> Self {
        Self(self.0.text("workPosition", value.into()))
    }

    /// `color`: `string`. Values: `red`, `green`, `mint`, `lightBlue`, `darkBlue`, `purple`, `aqua`,
    /// `pink`, `lime`, `brown`, `azure`, `khaki`, `sand`, `marengo`, `gray`, `graphite`.
    #[inline]
    pub fn color(self, value: impl Into<String>) -> Self {
        Self(self.0.text("color", value.into()))
    }

    /// `gender`: `string`. Values: `M`, `F`.
    #[inline]
    pub fn gender(self, value: impl Into<String>) -> Self {
        Self(self.0.text("gender", value.into()))
    }

    /// `avatar`: `file`.
    #[inline]
    pub fn avatar(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("avatar", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<RegisterFieldsProperties> for rt::Params {
    #[inline]
    fn from(object: RegisterFieldsProperties) -> Self {
        object.0
    }
}

/// Keys of `result` of `imbot.v2.Bot.register`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterOutput {
    /// `bot`: `Bot`.
    pub bot: Option<GetOutputBot>,
    /// `users`: `User[]`.
    pub users: Option<Vec<RegisterOutputUsers>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for RegisterOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("RegisterOutput", self, f)
    }
}

impl rt::Object for RegisterOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("bot", &mut self.bot);
        f.field("users", &mut self.users);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.users` of `imbot.v2.Bot.register`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterOutputUsers {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `active`: `boolean`.
    pub active: Option<bool>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `firstName`: `string`.
    pub first_name: Option<String>,
    /// `lastName`: `string`.
    pub last_name: Option<String>,
    /// `workPosition`: `string`.
    pub work_position: Option<String>,
    /// `color`: `string`.
    pub color: Option<String>,
    /// `avatar`: `string`.
    pub avatar: Option<String>,
    /// `gender`: `string`.
    pub gender: Option<String>,
    /// `birthday`: `string`.
    pub birthday: Option<String>,
    /// `extranet`: `boolean`.
    pub extranet: Option<bool>,
    /// `bot`: `boolean`.
    pub bot: Option<bool>,
    /// `connector`: `boolean`.
    pub connector: Option<bool>,
    /// `externalAuthId`: `string`.
    pub external_auth_id: Option<String>,
    /// `status`: `string`.
    pub status: Option<String>,
    /// `idle`: `boolean`.
    pub idle: Option<bool>,
    /// `lastActivityDate`: `string`.
    pub last_activity_date: Option<String>,
    /// `absent`: `boolean`.
    pub absent: Option<bool>,
    /// `departments`: `array`.
    pub departments: Option<Vec<rt::Value>>,
    /// `phones`: `array`. In examples: `boolean`.
    pub phones: Option<Vec<rt::Value>>,
    /// `type`: `string`.
    pub r#type: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for RegisterOutputUsers {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("RegisterOutputUsers", self, f)
    }
}

impl rt::Object for RegisterOutputUsers {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.flag("active", &mut self.active);
        f.text("name", &mut self.name);
        f.text("firstName", &mut self.first_name);
        f.text("lastName", &mut self.last_name);
        f.text("workPosition", &mut self.work_position);
        f.text("color", &mut self.color);
        f.text("avatar", &mut self.avatar);
        f.text("gender", &mut self.gender);
        f.text("birthday", &mut self.birthday);
        f.flag("extranet", &mut self.extranet);
        f.flag("bot", &mut self.bot);
        f.flag("connector", &mut self.connector);
        f.text("externalAuthId", &mut self.external_auth_id);
        f.text("status", &mut self.status);
        f.flag("idle", &mut self.idle);
        f.text("lastActivityDate", &mut self.last_activity_date);
        f.flag("absent", &mut self.absent);
        f.field("departments", &mut self.departments);
        f.field("phones", &mut self.phones);
        f.text("type", &mut self.r#type);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `imbot.v2.Bot.register`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RegisterError {
    /// `BOT_TOKEN_NOT_SPECIFIED`: `Bot token is not specified`.
    BotTokenNotSpecified,
    /// `BOT_CODE_REQUIRED`: `Bot code is required`.
    BotCodeRequired,
    /// `BOT_PROPERTIES_REQUIRED`: `Bot properties are required`.
    BotPropertiesRequired,
    /// `BOT_CODE_ALREADY_TAKEN`: `Bot code is already taken`.
    BotCodeAlreadyTaken,
    /// `BOT_INVALID_TYPE`: `Invalid bot type`.
    BotInvalidType,
    /// `BOT_INVALID_EVENT_MODE`: `Invalid event mode`.
    BotInvalidEventMode,
    /// `BOT_WEBHOOK_URL_REQUIRED`: `Webhook URL is required`.
    BotWebhookUrlRequired,
    /// `BOT_REGISTER_FAILED`: `Bot registration failed`.
    BotRegisterFailed,
    /// `BOT_INVALID_CALLBACK`: `Invalid callback URL`.
    BotInvalidCallback,
    /// `BOT_LIMIT_EXCEEDED`: `Bot limit exceeded`.
    BotLimitExceeded,
    /// `BOT_AVATAR_INCORRECT_TYPE`: `Avatar must be an image`.
    BotAvatarIncorrectType,
    /// `BOT_AVATAR_INCORRECT_SIZE`: `Avatar exceeds maximum size`.
    BotAvatarIncorrectSize,
    /// `BOT_TOKEN_INVALID_LENGTH`.
    BotTokenInvalidLength,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for RegisterError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("BOT_TOKEN_NOT_SPECIFIED", "", Self::BotTokenNotSpecified),
        ("BOT_CODE_REQUIRED", "", Self::BotCodeRequired),
        ("BOT_PROPERTIES_REQUIRED", "", Self::BotPropertiesRequired),
        ("BOT_CODE_ALREADY_TAKEN", "", Self::BotCodeAlreadyTaken),
        ("BOT_INVALID_TYPE", "", Self::BotInvalidType),
        ("BOT_INVALID_EVENT_MODE", "", Self::BotInvalidEventMode),
        ("BOT_WEBHOOK_URL_REQUIRED", "", Self::BotWebhookUrlRequired),
        ("BOT_REGISTER_FAILED", "", Self::BotRegisterFailed),
        ("BOT_INVALID_CALLBACK", "", Self::BotInvalidCallback),
        ("BOT_LIMIT_EXCEEDED", "", Self::BotLimitExceeded),
        ("BOT_AVATAR_INCORRECT_TYPE", "", Self::BotAvatarIncorrectType),
        ("BOT_AVATAR_INCORRECT_SIZE", "", Self::BotAvatarIncorrectSize),
        ("BOT_TOKEN_INVALID_LENGTH", "", Self::BotTokenInvalidLength),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete the bot: `imbot.v2.Bot.unregister`
///
/// Scope: `imbot`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/bots/bot-unregister.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Unregister(rt::Params);

impl Unregister {
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

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Unregister {
    const NAME: &'static str = "imbot.v2.Bot.unregister";
    const REQUIRED: &'static [&'static str] = &["botId"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = UnregisterOutput;
    type Error = UnregisterError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `imbot.v2.Bot.unregister`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnregisterOutput {
    /// `result`: `boolean`.
    pub result: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for UnregisterOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("UnregisterOutput", self, f)
    }
}

impl rt::Object for UnregisterOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.flag("result", &mut self.result);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `imbot.v2.Bot.unregister`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UnregisterError {
    /// `BOT_TOKEN_NOT_SPECIFIED`: `Bot token is not specified`.
    BotTokenNotSpecified,
    /// `BOT_ID_REQUIRED`: `Bot ID is required`.
    BotIdRequired,
    /// `BOT_NOT_FOUND`: `Bot not found`.
    BotNotFound,
    /// `BOT_OWNERSHIP_ERROR`: `Bot is registered by another application`.
    BotOwnershipError,
    /// `BOT_UNREGISTER_FAILED`: `Bot unregistration failed`.
    BotUnregisterFailed,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UnregisterError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("BOT_TOKEN_NOT_SPECIFIED", "", Self::BotTokenNotSpecified),
        ("BOT_ID_REQUIRED", "", Self::BotIdRequired),
        ("BOT_NOT_FOUND", "", Self::BotNotFound),
        ("BOT_OWNERSHIP_ERROR", "", Self::BotOwnershipError),
        ("BOT_UNREGISTER_FAILED", "", Self::BotUnregisterFailed),
    ];
    const OTHER: Self = Self::Other;
}

/// Update: `imbot.v2.Bot.update`
///
/// Scope: `imbot`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/bots/bot-update.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Update(rt::Params);

impl Update {
    /// A request with its required parameters:
    ///
    /// - `botId`: `integer`.
    /// - `fields`: `object`.
    #[inline]
    pub fn new(bot_id: i64, fields: UpdateFields) -> Self {
        Self(rt::Params::new().int("botId", bot_id).object("fields", fields.into()))
    }

    /// `botToken`: `string`.
    #[inline]
    pub fn bot_token(self, value: impl Into<String>) -> Self {
        Self(self.0.text("botToken", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Update {
    const NAME: &'static str = "imbot.v2.Bot.update";
    const REQUIRED: &'static [&'static str] = &["botId", "fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = GetOutput;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `imbot.v2.Bot.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFields(rt::Params);

impl UpdateFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `properties`: `object`.
    #[inline]
    pub fn properties(self, value: UpdateFieldsProperties) -> Self {
        Self(self.0.object("properties", value.into()))
    }

    /// `isHidden`: `boolean`.
    #[inline]
    pub fn is_hidden(self, value: bool) -> Self {
        Self(self.0.flag("isHidden", value))
    }

    /// `isReactionsEnabled`: `boolean`.
    #[inline]
    pub fn is_reactions_enabled(self, value: bool) -> Self {
        Self(self.0.flag("isReactionsEnabled", value))
    }

    /// `isSupportOpenline`: `boolean`.
    #[inline]
    pub fn is_support_openline(self, value: bool) -> Self {
        Self(self.0.flag("isSupportOpenline", value))
    }

    /// `backgroundId`: `string`. Values: `azure`, `mint`, `steel`, `slate`, `teal`, `cornflower`, `sky`,
    /// `peach`, `frost`.
    #[inline]
    pub fn background_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("backgroundId", value.into()))
    }

    /// `eventMode`: `string`. Values: `fetch`, `webhook`.
    #[inline]
    pub fn event_mode(self, value: impl Into<String>) -> Self {
        Self(self.0.text("eventMode", value.into()))
    }

    /// `webhookUrl`: `string`.
    #[inline]
    pub fn webhook_url(self, value: impl Into<String>) -> Self {
        Self(self.0.text("webhookUrl", value.into()))
    }

    /// `botToken`: `string`.
    #[inline]
    pub fn bot_token(self, value: impl Into<String>) -> Self {
        Self(self.0.text("botToken", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<UpdateFields> for rt::Params {
    #[inline]
    fn from(object: UpdateFields) -> Self {
        object.0
    }
}

/// Keys of `fields.properties` of `imbot.v2.Bot.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFieldsProperties(rt::Params);

impl UpdateFieldsProperties {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `name`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("name", value.into()))
    }

    /// `lastName`: `string`.
    #[inline]
    pub fn last_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("lastName", value.into()))
    }

    /// `workPosition`: `string`.
    #[inline]
    pub fn work_position(self, value: impl Into<String>) -> Self {
        Self(self.0.text("workPosition", value.into()))
    }

    /// `color`: `string`. Values: `red`, `green`, `mint`, `lightBlue`, `darkBlue`, `purple`, `aqua`,
    /// `pink`, `lime`, `brown`, `azure`, `khaki`, `sand`, `marengo`, `gray`, `graphite`.
    #[inline]
    pub fn color(self, value: impl Into<String>) -> Self {
        Self(self.0.text("color", value.into()))
    }

    /// `gender`: `string`. Values: `M`, `F`.
    #[inline]
    pub fn gender(self, value: impl Into<String>) -> Self {
        Self(self.0.text("gender", value.into()))
    }

    /// `avatar`: `file`.
    #[inline]
    pub fn avatar(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("avatar", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<UpdateFieldsProperties> for rt::Params {
    #[inline]
    fn from(object: UpdateFieldsProperties) -> Self {
        object.0
    }
}

/// What can go wrong in `imbot.v2.Bot.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `BOT_TOKEN_NOT_SPECIFIED`: `Bot token is not specified`.
    BotTokenNotSpecified,
    /// `BOT_ID_REQUIRED`: `Bot ID is required`.
    BotIdRequired,
    /// `BOT_NOT_FOUND`: `Bot not found`.
    BotNotFound,
    /// `BOT_OWNERSHIP_ERROR`: `Bot is registered by another application`.
    BotOwnershipError,
    /// `BOT_INVALID_EVENT_MODE`: `Invalid event mode`.
    BotInvalidEventMode,
    /// `BOT_INVALID_CALLBACK`: `Invalid callback URL`.
    BotInvalidCallback,
    /// `BOT_AVATAR_INCORRECT_TYPE`: `Avatar must be an image`.
    BotAvatarIncorrectType,
    /// `BOT_AVATAR_INCORRECT_SIZE`: `Avatar exceeds maximum size`.
    BotAvatarIncorrectSize,
    /// `BOT_TOKEN_ROTATION_FAILED`: `Bot token rotation failed`.
    BotTokenRotationFailed,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("BOT_TOKEN_NOT_SPECIFIED", "", Self::BotTokenNotSpecified),
        ("BOT_ID_REQUIRED", "", Self::BotIdRequired),
        ("BOT_NOT_FOUND", "", Self::BotNotFound),
        ("BOT_OWNERSHIP_ERROR", "", Self::BotOwnershipError),
        ("BOT_INVALID_EVENT_MODE", "", Self::BotInvalidEventMode),
        ("BOT_INVALID_CALLBACK", "", Self::BotInvalidCallback),
        ("BOT_AVATAR_INCORRECT_TYPE", "", Self::BotAvatarIncorrectType),
        ("BOT_AVATAR_INCORRECT_SIZE", "", Self::BotAvatarIncorrectSize),
        ("BOT_TOKEN_ROTATION_FAILED", "", Self::BotTokenRotationFailed),
    ];
    const OTHER: Self = Self::Other;
}
