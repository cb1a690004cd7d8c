// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `imopenlines.config.*`.

use bitrix24_runtime as rt;

pub mod list;
pub mod path;

/// Add Open Channel: `imopenlines.config.add`
///
/// Scope: `imopenlines`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-config-add.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Add(rt::Params);

impl Add {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `PARAMS`: `object`.
    #[inline]
    pub fn params(self, value: AddParams) -> Self {
        Self(self.0.object("PARAMS", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Add {
    const NAME: &'static str = "imopenlines.config.add";
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = i64;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `PARAMS` of `imopenlines.config.add`, `PARAMS` of `imopenlines.config.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddParams(rt::Params);

impl AddParams {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `LINE_NAME`: `string`.
    #[inline]
    pub fn line_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("LINE_NAME", value.into()))
    }

    /// `ACTIVE`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn active(self, value: bool) -> Self {
        Self(self.0.yes_no("ACTIVE", value))
    }

    /// `QUEUE`: `array`.
    ///
    /// See [`AddParamsQueue`].
    #[inline]
    pub fn queue(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("QUEUE", value.into()))
    }

    /// `QUEUE_TYPE`: `string`. Values: `evenly`, `strictly`, `all`.
    #[inline]
    pub fn queue_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("QUEUE_TYPE", value.into()))
    }

    /// `QUEUE_TIME`: `integer`.
    #[inline]
    pub fn queue_time(self, value: i64) -> Self {
        Self(self.0.int("QUEUE_TIME", value))
    }

    /// `NO_ANSWER_TIME`: `integer`.
    #[inline]
    pub fn no_answer_time(self, value: i64) -> Self {
        Self(self.0.int("NO_ANSWER_TIME", value))
    }

    /// `WELCOME_MESSAGE`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn welcome_message(self, value: bool) -> Self {
        Self(self.0.yes_no("WELCOME_MESSAGE", value))
    }

    /// `WELCOME_MESSAGE_TEXT`: `string`.
    #[inline]
    pub fn welcome_message_text(self, value: impl Into<String>) -> Self {
        Self(self.0.text("WELCOME_MESSAGE_TEXT", value.into()))
    }

    /// `WORKTIME_ENABLE`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn worktime_enable(self, value: bool) -> Self {
        Self(self.0.yes_no("WORKTIME_ENABLE", value))
    }

    /// `WORKTIME_FROM`: `string`.
    #[inline]
    pub fn worktime_from(self, value: impl Into<String>) -> Self {
        Self(self.0.text("WORKTIME_FROM", value.into()))
    }

    /// `WORKTIME_TO`: `string`.
    #[inline]
    pub fn worktime_to(self, value: impl Into<String>) -> Self {
        Self(self.0.text("WORKTIME_TO", value.into()))
    }

    /// `WORKTIME_TIMEZONE`: `string`.
    #[inline]
    pub fn worktime_timezone(self, value: impl Into<String>) -> Self {
        Self(self.0.text("WORKTIME_TIMEZONE", value.into()))
    }

    /// `CRM`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn crm(self, value: bool) -> Self {
        Self(self.0.yes_no("CRM", value))
    }

    /// `CRM_CREATE`: `string`.
    #[inline]
    pub fn crm_create(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CRM_CREATE", value.into()))
    }

    /// `VOTE_MESSAGE`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn vote_message(self, value: bool) -> Self {
        Self(self.0.yes_no("VOTE_MESSAGE", value))
    }

    /// `LANGUAGE_ID`: `string`.
    #[inline]
    pub fn language_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("LANGUAGE_ID", value.into()))
    }

    /// `CRM_CREATE_SECOND`: `string`.
    #[inline]
    pub fn crm_create_second(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CRM_CREATE_SECOND", value.into()))
    }

    /// `CRM_CREATE_THIRD`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn crm_create_third(self, value: bool) -> Self {
        Self(self.0.yes_no("CRM_CREATE_THIRD", value))
    }

    /// `CRM_CHAT_TRACKER`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn crm_chat_tracker(self, value: bool) -> Self {
        Self(self.0.yes_no("CRM_CHAT_TRACKER", value))
    }

    /// `CRM_FORWARD`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn crm_forward(self, value: bool) -> Self {
        Self(self.0.yes_no("CRM_FORWARD", value))
    }

    /// `CRM_TRANSFER_CHANGE`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn crm_transfer_change(self, value: bool) -> Self {
        Self(self.0.yes_no("CRM_TRANSFER_CHANGE", value))
    }

    /// `CRM_SOURCE`: `string`.
    #[inline]
    pub fn crm_source(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CRM_SOURCE", value.into()))
    }

    /// `MAX_CHAT`: `integer`.
    #[inline]
    pub fn max_chat(self, value: i64) -> Self {
        Self(self.0.int("MAX_CHAT", value))
    }

    /// `TYPE_MAX_CHAT`: `string`. Values: `answered`, `answered_new`, `closed`.
    #[inline]
    pub fn type_max_chat(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TYPE_MAX_CHAT", value.into()))
    }

    /// `CATEGORY_ENABLE`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn category_enable(self, value: bool) -> Self {
        Self(self.0.yes_no("CATEGORY_ENABLE", value))
    }

    /// `CATEGORY_ID`: `integer`.
    #[inline]
    pub fn category_id(self, value: i64) -> Self {
        Self(self.0.int("CATEGORY_ID", value))
    }

    /// `SESSION_PRIORITY`: `integer`.
    #[inline]
    pub fn session_priority(self, value: i64) -> Self {
        Self(self.0.int("SESSION_PRIORITY", value))
    }

    /// `WELCOME_BOT_ENABLE`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn welcome_bot_enable(self, value: bool) -> Self {
        Self(self.0.yes_no("WELCOME_BOT_ENABLE", value))
    }

    /// `WELCOME_BOT_JOIN`: `string`. Values: `first`, `always`.
    #[inline]
    pub fn welcome_bot_join(self, value: impl Into<String>) -> Self {
        Self(self.0.text("WELCOME_BOT_JOIN", value.into()))
    }

    /// `WELCOME_BOT_ID`: `integer`.
    #[inline]
    pub fn welcome_bot_id(self, value: i64) -> Self {
        Self(self.0.int("WELCOME_BOT_ID", value))
    }

    /// `WELCOME_BOT_TIME`: `integer`.
    #[inline]
    pub fn welcome_bot_time(self, value: i64) -> Self {
        Self(self.0.int("WELCOME_BOT_TIME", value))
    }

    /// `WELCOME_BOT_LEFT`: `string`. Values: `queue`, `close`.
    #[inline]
    pub fn welcome_bot_left(self, value: impl Into<String>) -> Self {
        Self(self.0.text("WELCOME_BOT_LEFT", value.into()))
    }

    /// `CHECK_AVAILABLE`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn check_available(self, value: bool) -> Self {
        Self(self.0.yes_no("CHECK_AVAILABLE", value))
    }

    /// `WATCH_TYPING`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn watch_typing(self, value: bool) -> Self {
        Self(self.0.yes_no("WATCH_TYPING", value))
    }

    /// `SEND_WELCOME_EACH_SESSION`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn send_welcome_each_session(self, value: bool) -> Self {
        Self(self.0.yes_no("SEND_WELCOME_EACH_SESSION", value))
    }

    /// `OPERATOR_DATA`: `string`. Values: `profile`, `queue`, `hide`.
    #[inline]
    pub fn operator_data(self, value: impl Into<String>) -> Self {
        Self(self.0.text("OPERATOR_DATA", value.into()))
    }

    /// `DEFAULT_OPERATOR_DATA`: `object`.
    #[inline]
    pub fn default_operator_data(self, value: AddParamsDefaultOperatorData) -> Self {
        Self(self.0.object("DEFAULT_OPERATOR_DATA", value.into()))
    }

    /// `NO_ANSWER_RULE`: `string`. Values: `none`, `text`.
    #[inline]
    pub fn no_answer_rule(self, value: impl Into<String>) -> Self {
        Self(self.0.text("NO_ANSWER_RULE", value.into()))
    }

    /// `NO_ANSWER_FORM_ID`: `integer`.
    #[inline]
    pub fn no_answer_form_id(self, value: i64) -> Self {
        Self(self.0.int("NO_ANSWER_FORM_ID", value))
    }

    /// `NO_ANSWER_BOT_ID`: `integer`.
    #[inline]
    pub fn no_answer_bot_id(self, value: i64) -> Self {
        Self(self.0.int("NO_ANSWER_BOT_ID", value))
    }

    /// `NO_ANSWER_TEXT`: `string`.
    #[inline]
    pub fn no_answer_text(self, value: impl Into<String>) -> Self {
        Self(self.0.text("NO_ANSWER_TEXT", value.into()))
    }

    /// `WORKTIME_DAYOFF`: `array`. Values: `MO`, `TU`, `WE`, `TH`, `FR`, `SA`, `SU`.
    #[inline]
    pub fn worktime_dayoff(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("WORKTIME_DAYOFF", value.into()))
    }

    /// `WORKTIME_HOLIDAYS`: `string`.
    #[inline]
    pub fn worktime_holidays(self, value: impl Into<String>) -> Self {
        Self(self.0.text("WORKTIME_HOLIDAYS", value.into()))
    }

    /// `WORKTIME_DAYOFF_RULE`: `string`. Values: `none`, `text`.
    #[inline]
    pub fn worktime_dayoff_rule(self, value: impl Into<String>) -> Self {
        Self(self.0.text("WORKTIME_DAYOFF_RULE", value.into()))
    }

    /// `WORKTIME_DAYOFF_FORM_ID`: `integer`.
    #[inline]
    pub fn worktime_dayoff_form_id(self, value: i64) -> Self {
        Self(self.0.int("WORKTIME_DAYOFF_FORM_ID", value))
    }

    /// `WORKTIME_DAYOFF_BOT_ID`: `integer`.
    #[inline]
    pub fn worktime_dayoff_bot_id(self, value: i64) -> Self {
        Self(self.0.int("WORKTIME_DAYOFF_BOT_ID", value))
    }

    /// `WORKTIME_DAYOFF_TEXT`: `string`.
    #[inline]
    pub fn worktime_dayoff_text(self, value: impl Into<String>) -> Self {
        Self(self.0.text("WORKTIME_DAYOFF_TEXT", value.into()))
    }

    /// `CLOSE_RULE`: `string`. Values: `none`, `text`.
    #[inline]
    pub fn close_rule(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CLOSE_RULE", value.into()))
    }

    /// `CLOSE_FORM_ID`: `integer`.
    #[inline]
    pub fn close_form_id(self, value: i64) -> Self {
        Self(self.0.int("CLOSE_FORM_ID", value))
    }

    /// `CLOSE_BOT_ID`: `integer`.
    #[inline]
    pub fn close_bot_id(self, value: i64) -> Self {
        Self(self.0.int("CLOSE_BOT_ID", value))
    }

    /// `CLOSE_TEXT`: `string`.
    #[inline]
    pub fn close_text(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CLOSE_TEXT", value.into()))
    }

    /// `VOTE_TIME_LIMIT`: `integer`.
    #[inline]
    pub fn vote_time_limit(self, value: i64) -> Self {
        Self(self.0.int("VOTE_TIME_LIMIT", value))
    }

    /// `VOTE_CLOSING_DELAY`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn vote_closing_delay(self, value: bool) -> Self {
        Self(self.0.yes_no("VOTE_CLOSING_DELAY", value))
    }

    /// `VOTE_BEFORE_FINISH`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn vote_before_finish(self, value: bool) -> Self {
        Self(self.0.yes_no("VOTE_BEFORE_FINISH", value))
    }

    /// `VOTE_MESSAGE_1_TEXT`: `string`.
    #[inline]
    pub fn vote_message_1_text(self, value: impl Into<String>) -> Self {
        Self(self.0.text("VOTE_MESSAGE_1_TEXT", value.into()))
    }

    /// `VOTE_MESSAGE_1_LIKE`: `string`.
    #[inline]
    pub fn vote_message_1_like(self, value: impl Into<String>) -> Self {
        Self(self.0.text("VOTE_MESSAGE_1_LIKE", value.into()))
    }

    /// `VOTE_MESSAGE_1_DISLIKE`: `string`.
    #[inline]
    pub fn vote_message_1_dislike(self, value: impl Into<String>) -> Self {
        Self(self.0.text("VOTE_MESSAGE_1_DISLIKE", value.into()))
    }

    /// `VOTE_MESSAGE_2_TEXT`: `string`.
    #[inline]
    pub fn vote_message_2_text(self, value: impl Into<String>) -> Self {
        Self(self.0.text("VOTE_MESSAGE_2_TEXT", value.into()))
    }

    /// `VOTE_MESSAGE_2_LIKE`: `string`.
    #[inline]
    pub fn vote_message_2_like(self, value: impl Into<String>) -> Self {
        Self(self.0.text("VOTE_MESSAGE_2_LIKE", value.into()))
    }

    /// `VOTE_MESSAGE_2_DISLIKE`: `string`.
    #[inline]
    pub fn vote_message_2_dislike(self, value: impl Into<String>) -> Self {
        Self(self.0.text("VOTE_MESSAGE_2_DISLIKE", value.into()))
    }

    /// `AUTO_CLOSE_RULE`: `string`. Values: `none`, `text`.
    #[inline]
    pub fn auto_close_rule(self, value: impl Into<String>) -> Self {
        Self(self.0.text("AUTO_CLOSE_RULE", value.into()))
    }

    /// `FULL_CLOSE_TIME`: `integer`.
    #[inline]
    pub fn full_close_time(self, value: i64) -> Self {
        Self(self.0.int("FULL_CLOSE_TIME", value))
    }

    /// `AUTO_CLOSE_TIME`: `integer`.
    #[inline]
    pub fn auto_close_time(self, value: i64) -> Self {
        Self(self.0.int("AUTO_CLOSE_TIME", value))
    }

    /// `AUTO_CLOSE_FORM_ID`: `integer`.
    #[inline]
    pub fn auto_close_form_id(self, value: i64) -> Self {
        Self(self.0.int("AUTO_CLOSE_FORM_ID", value))
    }

    /// `AUTO_CLOSE_BOT_ID`: `integer`.
    #[inline]
    pub fn auto_close_bot_id(self, value: i64) -> Self {
        Self(self.0.int("AUTO_CLOSE_BOT_ID", value))
    }

    /// `AUTO_CLOSE_TEXT`: `string`.
    #[inline]
    pub fn auto_close_text(self, value: impl Into<String>) -> Self {
        Self(self.0.text("AUTO_CLOSE_TEXT", value.into()))
    }

    /// `AUTO_EXPIRE_TIME`: `integer`.
    #[inline]
    pub fn auto_expire_time(self, value: i64) -> Self {
        Self(self.0.int("AUTO_EXPIRE_TIME", value))
    }

    /// `TEMPORARY`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn temporary(self, value: bool) -> Self {
        Self(self.0.yes_no("TEMPORARY", value))
    }

    /// `QUICK_ANSWERS_IBLOCK_ID`: `integer`.
    #[inline]
    pub fn quick_answers_iblock_id(self, value: i64) -> Self {
        Self(self.0.int("QUICK_ANSWERS_IBLOCK_ID", value))
    }

    /// `KPI_FIRST_ANSWER_TIME`: `integer`.
    #[inline]
    pub fn kpi_first_answer_time(self, value: i64) -> Self {
        Self(self.0.int("KPI_FIRST_ANSWER_TIME", value))
    }

    /// `KPI_FIRST_ANSWER_ALERT`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn kpi_first_answer_alert(self, value: bool) -> Self {
        Self(self.0.yes_no("KPI_FIRST_ANSWER_ALERT", value))
    }

    /// `KPI_FIRST_ANSWER_LIST`: `array`.
    #[inline]
    pub fn kpi_first_answer_list(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("KPI_FIRST_ANSWER_LIST", value.into()))
    }

    /// `KPI_FIRST_ANSWER_TEXT`: `string`.
    #[inline]
    pub fn kpi_first_answer_text(self, value: impl Into<String>) -> Self {
        Self(self.0.text("KPI_FIRST_ANSWER_TEXT", value.into()))
    }

    /// `KPI_FURTHER_ANSWER_TIME`: `integer`.
    #[inline]
    pub fn kpi_further_answer_time(self, value: i64) -> Self {
        Self(self.0.int("KPI_FURTHER_ANSWER_TIME", value))
    }

    /// `KPI_FURTHER_ANSWER_ALERT`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn kpi_further_answer_alert(self, value: bool) -> Self {
        Self(self.0.yes_no("KPI_FURTHER_ANSWER_ALERT", value))
    }

    /// `KPI_FURTHER_ANSWER_LIST`: `array`.
    #[inline]
    pub fn kpi_further_answer_list(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("KPI_FURTHER_ANSWER_LIST", value.into()))
    }

    /// `KPI_FURTHER_ANSWER_TEXT`: `string`.
    #[inline]
    pub fn kpi_further_answer_text(self, value: impl Into<String>) -> Self {
        Self(self.0.text("KPI_FURTHER_ANSWER_TEXT", value.into()))
    }

    /// `KPI_CHECK_OPERATOR_ACTIVITY`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn kpi_check_operator_activity(self, value: bool) -> Self {
        Self(self.0.yes_no("KPI_CHECK_OPERATOR_ACTIVITY", value))
    }

    /// `USE_WELCOME_FORM`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn use_welcome_form(self, value: bool) -> Self {
        Self(self.0.yes_no("USE_WELCOME_FORM", value))
    }

    /// `WELCOME_FORM_ID`: `integer`.
    #[inline]
    pub fn welcome_form_id(self, value: i64) -> Self {
        Self(self.0.int("WELCOME_FORM_ID", value))
    }

    /// `WELCOME_FORM_DELAY`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn welcome_form_delay(self, value: bool) -> Self {
        Self(self.0.yes_no("WELCOME_FORM_DELAY", value))
    }

    /// `CONFIRM_CLOSE`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn confirm_close(self, value: bool) -> Self {
        Self(self.0.yes_no("CONFIRM_CLOSE", value))
    }

    /// `IGNORE_WELCOME_FORM_RESPONSIBLE`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn ignore_welcome_form_responsible(self, value: bool) -> Self {
        Self(self.0.yes_no("IGNORE_WELCOME_FORM_RESPONSIBLE", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddParams> for rt::Params {
    #[inline]
    fn from(object: AddParams) -> Self {
        object.0
    }
}

/// Keys of `PARAMS.QUEUE` of `imopenlines.config.add`, `PARAMS.QUEUE` of `imopenlines.config.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddParamsQueue(rt::Params);

impl AddParamsQueue {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ENTITY_TYPE`. Values: `user`, `department`. In examples: `string`.
    #[inline]
    pub fn entity_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ENTITY_TYPE", value.into()))
    }

    /// `ENTITY_ID`. In examples: `string`.
    #[inline]
    pub fn entity_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ENTITY_ID", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddParamsQueue> for rt::Params {
    #[inline]
    fn from(object: AddParamsQueue) -> Self {
        object.0
    }
}

impl From<AddParamsQueue> for rt::Value {
    #[inline]
    fn from(object: AddParamsQueue) -> Self {
        object.0.into_value()
    }
}

/// Keys of `PARAMS.DEFAULT_OPERATOR_DATA` of `imopenlines.config.add`, `PARAMS.DEFAULT_OPERATOR_DATA`
/// of `imopenlines.config.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddParamsDefaultOperatorData(rt::Params);

impl AddParamsDefaultOperatorData {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `NAME`.
    #[inline]
    pub fn name(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("NAME", value.into()))
    }

    /// `AVATAR`.
    #[inline]
    pub fn avatar(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("AVATAR", value.into()))
    }

    /// `AVATAR_ID`.
    #[inline]
    pub fn avatar_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("AVATAR_ID", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddParamsDefaultOperatorData> for rt::Params {
    #[inline]
    fn from(object: AddParamsDefaultOperatorData) -> Self {
        object.0
    }
}

/// Delete Open Channel: `imopenlines.config.delete`
///
/// Scope: `imopenlines`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-config-delete.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Delete(rt::Params);

impl Delete {
    /// A request with its required parameters:
    ///
    /// - `CONFIG_ID`: `integer`.
    #[inline]
    pub fn new(config_id: i64) -> Self {
        Self(rt::Params::new().int("CONFIG_ID", config_id))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Delete {
    const NAME: &'static str = "imopenlines.config.delete";
    const REQUIRED: &'static [&'static str] = &["CONFIG_ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `imopenlines.config.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `CONFIG_ID_EMPTY`: `Config ID can't be empty` (HTTP 400).
    ConfigIdEmpty,
    /// `CONFIG_WRONG_USER_PERMISSION`: `Permission denied` (HTTP 403).
    ConfigWrongUserPermission,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("CONFIG_ID_EMPTY", "", Self::ConfigIdEmpty),
        ("CONFIG_WRONG_USER_PERMISSION", "", Self::ConfigWrongUserPermission),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Open Line by ID: `imopenlines.config.get`
///
/// Scope: `imopenlines`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-config-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Get(rt::Params);

impl Get {
    /// A request with its required parameters:
    ///
    /// - `CONFIG_ID`: `integer`.
    #[inline]
    pub fn new(config_id: i64) -> Self {
        Self(rt::Params::new().int("CONFIG_ID", config_id))
    }

    /// `WITH_QUEUE`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn with_queue(self, value: bool) -> Self {
        Self(self.0.yes_no("WITH_QUEUE", value))
    }

    /// `SHOW_OFFLINE`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn show_offline(self, value: bool) -> Self {
        Self(self.0.yes_no("SHOW_OFFLINE", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Get {
    const NAME: &'static str = "imopenlines.config.get";
    const REQUIRED: &'static [&'static str] = &["CONFIG_ID"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `imopenlines.config.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `ID`: `string`.
    pub id: Option<String>,
    /// `LINE_NAME`: `string`.
    pub line_name: Option<String>,
    /// `ACTIVE`: `string`. Values: `Y`, `N`.
    pub active: Option<bool>,
    /// `CRM`: `string`. Values: `Y`, `N`.
    pub crm: Option<bool>,
    /// `CRM_CREATE`: `string`.
    pub crm_create: Option<String>,
    /// `CRM_CREATE_SECOND`: `string`.
    pub crm_create_second: Option<String>,
    /// `CRM_CREATE_THIRD`: `string`. Values: `Y`, `N`.
    pub crm_create_third: Option<bool>,
    /// `CRM_FORWARD`: `string`. Values: `Y`, `N`.
    pub crm_forward: Option<bool>,
    /// `CRM_CHAT_TRACKER`: `string`. Values: `Y`, `N`.
    pub crm_chat_tracker: Option<bool>,
    /// `CRM_TRANSFER_CHANGE`: `string`. Values: `Y`, `N`.
    pub crm_transfer_change: Option<bool>,
    /// `CRM_SOURCE`: `string`.
    pub crm_source: Option<String>,
    /// `QUEUE_TYPE`: `string`.
    pub queue_type: Option<String>,
    /// `QUEUE_TIME`: `string`.
    pub queue_time: Option<String>,
    /// `NO_ANSWER_TIME`: `string`.
    pub no_answer_time: Option<String>,
    /// `CHECK_AVAILABLE`: `string`. Values: `Y`, `N`.
    pub check_available: Option<bool>,
    /// `WATCH_TYPING`: `string`. Values: `Y`, `N`.
    pub watch_typing: Option<bool>,
    /// `WELCOME_BOT_ENABLE`: `string`. Values: `Y`, `N`.
    pub welcome_bot_enable: Option<bool>,
    /// `WELCOME_MESSAGE`: `string`. Values: `Y`, `N`.
    pub welcome_message: Option<bool>,
    /// `WELCOME_MESSAGE_TEXT`: `string`.
    pub welcome_message_text: Option<String>,
    /// `VOTE_MESSAGE`: `string`. Values: `Y`, `N`.
    pub vote_message: Option<bool>,
    /// `VOTE_TIME_LIMIT`: `string`.
    pub vote_time_limit: Option<String>,
    /// `VOTE_BEFORE_FINISH`: `string`. Values: `Y`, `N`.
    pub vote_before_finish: Option<bool>,
    /// `VOTE_CLOSING_DELAY`: `string`. Values: `Y`, `N`.
    pub vote_closing_delay: Option<bool>,
    /// `VOTE_MESSAGE_1_TEXT`: `string`.
    pub vote_message_1_text: Option<String>,
    /// `VOTE_MESSAGE_1_LIKE`: `string`.
    pub vote_message_1_like: Option<String>,
    /// `VOTE_MESSAGE_1_DISLIKE`: `string`.
    pub vote_message_1_dislike: Option<String>,
    /// `VOTE_MESSAGE_2_TEXT`: `string`.
    pub vote_message_2_text: Option<String>,
    /// `VOTE_MESSAGE_2_LIKE`: `string`.
    pub vote_message_2_like: Option<String>,
    /// `VOTE_MESSAGE_2_DISLIKE`: `string`.
    pub vote_message_2_dislike: Option<String>,
    /// `AGREEMENT_MESSAGE`: `string`. Values: `Y`, `N`.
    pub agreement_message: Option<bool>,
    /// `AGREEMENT_ID`: `string`.
    pub agreement_id: Option<String>,
    /// `CATEGORY_ENABLE`: `string`. Values: `Y`, `N`.
    pub category_enable: Option<bool>,
    /// `CATEGORY_ID`: `string`.
    pub category_id: Option<String>,
    /// `WELCOME_BOT_JOIN`: `string`.
    pub welcome_bot_join: Option<String>,
    /// `WELCOME_BOT_ID`: `string`.
    pub welcome_bot_id: Option<String>,
    /// `WELCOME_BOT_TIME`: `string`.
    pub welcome_bot_time: Option<String>,
    /// `WELCOME_BOT_LEFT`: `string`.
    pub welcome_bot_left: Option<String>,
    /// `NO_ANSWER_RULE`: `string`.
    pub no_answer_rule: Option<String>,
    /// `NO_ANSWER_FORM_ID`: `string`.
    pub no_answer_form_id: Option<String>,
    /// `NO_ANSWER_BOT_ID`: `string`.
    pub no_answer_bot_id: Option<String>,
    /// `NO_ANSWER_TEXT`: `string`.
    pub no_answer_text: Option<String>,
    /// `WORKTIME_ENABLE`: `string`. Values: `Y`, `N`.
    pub worktime_enable: Option<bool>,
    /// `WORKTIME_FROM`: `string`.
    pub worktime_from: Option<String>,
    /// `WORKTIME_TO`: `string`.
    pub worktime_to: Option<String>,
    /// `WORKTIME_TIMEZONE`: `string`.
    pub worktime_timezone: Option<String>,
    /// `WORKTIME_HOLIDAYS`: `array`.
    pub worktime_holidays: Option<Vec<rt::Value>>,
    /// `WORKTIME_DAYOFF`: `array`.
    pub worktime_dayoff: Option<Vec<rt::Value>>,
    /// `WORKTIME_DAYOFF_RULE`: `string`.
    pub worktime_dayoff_rule: Option<String>,
    /// `WORKTIME_DAYOFF_FORM_ID`: `string`.
    pub worktime_dayoff_form_id: Option<String>,
    /// `WORKTIME_DAYOFF_BOT_ID`: `string`.
    pub worktime_dayoff_bot_id: Option<String>,
    /// `WORKTIME_DAYOFF_TEXT`: `string`.
    pub worktime_dayoff_text: Option<String>,
    /// `CLOSE_RULE`: `string`.
    pub close_rule: Option<String>,
    /// `CLOSE_FORM_ID`: `string`.
    pub close_form_id: Option<String>,
    /// `CLOSE_BOT_ID`: `string`.
    pub close_bot_id: Option<String>,
    /// `CLOSE_TEXT`: `string`.
    pub close_text: Option<String>,
    /// `FULL_CLOSE_TIME`: `string`.
    pub full_close_time: Option<String>,
    /// `AUTO_CLOSE_RULE`: `string`.
    pub auto_close_rule: Option<String>,
    /// `AUTO_CLOSE_FORM_ID`: `string`.
    pub auto_close_form_id: Option<String>,
    /// `AUTO_CLOSE_BOT_ID`: `string`.
    pub auto_close_bot_id: Option<String>,
    /// `AUTO_CLOSE_TIME`: `string`.
    pub auto_close_time: Option<String>,
    /// `AUTO_CLOSE_TEXT`: `string`.
    pub auto_close_text: Option<String>,
    /// `AUTO_EXPIRE_TIME`: `string`.
    pub auto_expire_time: Option<String>,
    /// `DATE_CREATE`: `object`.
    pub date_create: Option<rt::Map>,
    /// `DATE_MODIFY`: `object`.
    pub date_modify: Option<rt::Map>,
    /// `MODIFY_USER_ID`: `string`.
    pub modify_user_id: Option<String>,
    /// `TEMPORARY`: `string`. Values: `Y`, `N`.
    pub temporary: Option<bool>,
    /// `XML_ID`: `string`.
    pub xml_id: Option<String>,
    /// `LANGUAGE_ID`: `string`.
    pub language_id: Option<String>,
    /// `QUICK_ANSWERS_IBLOCK_ID`: `string`.
    pub quick_answers_iblock_id: Option<String>,
    /// `SESSION_PRIORITY`: `string`.
    pub session_priority: Option<String>,
    /// `TYPE_MAX_CHAT`: `string`.
    pub type_max_chat: Option<String>,
    /// `MAX_CHAT`: `string`.
    pub max_chat: Option<String>,
    /// `OPERATOR_DATA`: `string`.
    pub operator_data: Option<String>,
    /// `QUEUE`: `array`.
    pub queue: Option<Vec<rt::Value>>,
    /// `QUEUE_FULL`: `object`.
    pub queue_full: Option<rt::IdMap<GetOutputQueueFullEntry>>,
    /// `QUEUE_USERS_FIELDS`: `object`.
    pub queue_users_fields: Option<rt::IdMap<GetOutputQueueUsersFieldsEntry>>,
    /// `QUEUE_ONLINE`: `string`. Values: `Y`, `N`.
    pub queue_online: Option<bool>,
    /// `DEFAULT_OPERATOR_DATA`: `array`.
    pub default_operator_data: Option<Vec<rt::Value>>,
    /// `KPI_FIRST_ANSWER_TIME`: `string`.
    pub kpi_first_answer_time: Option<String>,
    /// `KPI_FIRST_ANSWER_ALERT`: `string`. Values: `Y`, `N`.
    pub kpi_first_answer_alert: Option<bool>,
    /// `KPI_FIRST_ANSWER_LIST`: `array`.
    pub kpi_first_answer_list: Option<Vec<rt::Value>>,
    /// `KPI_FIRST_ANSWER_TEXT`: `string`.
    pub kpi_first_answer_text: Option<String>,
    /// `KPI_FURTHER_ANSWER_TIME`: `string`.
    pub kpi_further_answer_time: Option<String>,
    /// `KPI_FURTHER_ANSWER_ALERT`: `string`. Values: `Y`, `N`.
    pub kpi_further_answer_alert: Option<bool>,
    /// `KPI_FURTHER_ANSWER_LIST`: `array`.
    pub kpi_further_answer_list: Option<Vec<rt::Value>>,
    /// `KPI_FURTHER_ANSWER_TEXT`: `string`.
    pub kpi_further_answer_text: Option<String>,
    /// `KPI_CHECK_OPERATOR_ACTIVITY`: `string`. Values: `Y`, `N`.
    pub kpi_check_operator_activity: Option<bool>,
    /// `SEND_NOTIFICATION_EMPTY_QUEUE`: `string`. Values: `Y`, `N`.
    pub send_notification_empty_queue: Option<bool>,
    /// `USE_WELCOME_FORM`: `string`. Values: `Y`, `N`.
    pub use_welcome_form: Option<bool>,
    /// `WELCOME_FORM_ID`: `string`.
    pub welcome_form_id: Option<String>,
    /// `WELCOME_FORM_DELAY`: `string`. Values: `Y`, `N`.
    pub welcome_form_delay: Option<bool>,
    /// `SEND_WELCOME_EACH_SESSION`: `string`. Values: `Y`, `N`.
    pub send_welcome_each_session: Option<bool>,
    /// `CONFIRM_CLOSE`: `string`. Values: `Y`, `N`.
    pub confirm_close: Option<bool>,
    /// `IGNORE_WELCOME_FORM_RESPONSIBLE`: `string`. Values: `Y`, `N`.
    pub ignore_welcome_form_responsible: Option<bool>,
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
        f.text("ID", &mut self.id);
        f.text("LINE_NAME", &mut self.line_name);
        f.flag("ACTIVE", &mut self.active);
        f.flag("CRM", &mut self.crm);
        f.text("CRM_CREATE", &mut self.crm_create);
        f.text("CRM_CREATE_SECOND", &mut self.crm_create_second);
        f.flag("CRM_CREATE_THIRD", &mut self.crm_create_third);
        f.flag("CRM_FORWARD", &mut self.crm_forward);
        f.flag("CRM_CHAT_TRACKER", &mut self.crm_chat_tracker);
        f.flag("CRM_TRANSFER_CHANGE", &mut self.crm_transfer_change);
        f.text("CRM_SOURCE", &mut self.crm_source);
        f.text("QUEUE_TYPE", &mut self.queue_type);
        f.text("QUEUE_TIME", &mut self.queue_time);
        f.text("NO_ANSWER_TIME", &mut self.no_answer_time);
        f.flag("CHECK_AVAILABLE", &mut self.check_available);
        f.flag("WATCH_TYPING", &mut self.watch_typing);
        f.flag("WELCOME_BOT_ENABLE", &mut self.welcome_bot_enable);
        f.flag("WELCOME_MESSAGE", &mut self.welcome_message);
        f.text("WELCOME_MESSAGE_TEXT", &mut self.welcome_message_text);
        f.flag("VOTE_MESSAGE", &mut self.vote_message);
        f.text("VOTE_TIME_LIMIT", &mut self.vote_time_limit);
        f.flag("VOTE_BEFORE_FINISH", &mut self.vote_before_finish);
        f.flag("VOTE_CLOSING_DELAY", &mut self.vote_closing_delay);
        f.text("VOTE_MESSAGE_1_TEXT", &mut self.vote_message_1_text);
        f.text("VOTE_MESSAGE_1_LIKE", &mut self.vote_message_1_like);
        f.text("VOTE_MESSAGE_1_DISLIKE", &mut self.vote_message_1_dislike);
        f.text("VOTE_MESSAGE_2_TEXT", &mut self.vote_message_2_text);
        f.text("VOTE_MESSAGE_2_LIKE", &mut self.vote_message_2_like);
        f.text("VOTE_MESSAGE_2_DISLIKE", &mut self.vote_message_2_dislike);
        f.flag("AGREEMENT_MESSAGE", &mut self.agreement_message);
        f.text("AGREEMENT_ID", &mut self.agreement_id);
        f.flag("CATEGORY_ENABLE", &mut self.category_enable);
        f.text("CATEGORY_ID", &mut self.category_id);
        f.text("WELCOME_BOT_JOIN", &mut self.welcome_bot_join);
        f.text("WELCOME_BOT_ID", &mut self.welcome_bot_id);
        f.text("WELCOME_BOT_TIME", &mut self.welcome_bot_time);
        f.text("WELCOME_BOT_LEFT", &mut self.welcome_bot_left);
        f.text("NO_ANSWER_RULE", &mut self.no_answer_rule);
        f.text("NO_ANSWER_FORM_ID", &mut self.no_answer_form_id);
        f.text("NO_ANSWER_BOT_ID", &mut self.no_answer_bot_id);
        f.text("NO_ANSWER_TEXT", &mut self.no_answer_text);
        f.flag("WORKTIME_ENABLE", &mut self.worktime_enable);
        f.text("WORKTIME_FROM", &mut self.worktime_from);
        f.text("WORKTIME_TO", &mut self.worktime_to);
        f.text("WORKTIME_TIMEZONE", &mut self.worktime_timezone);
        f.field("WORKTIME_HOLIDAYS", &mut self.worktime_holidays);
        f.field("WORKTIME_DAYOFF", &mut self.worktime_dayoff);
        f.text("WORKTIME_DAYOFF_RULE", &mut self.worktime_dayoff_rule);
        f.text("WORKTIME_DAYOFF_FORM_ID", &mut self.worktime_dayoff_form_id);
        f.text("WORKTIME_DAYOFF_BOT_ID", &mut self.worktime_dayoff_bot_id);
        f.text("WORKTIME_DAYOFF_TEXT", &mut self.worktime_dayoff_text);
        f.text("CLOSE_RULE", &mut self.close_rule);
        f.text("CLOSE_FORM_ID", &mut self.close_form_id);
        f.text("CLOSE_BOT_ID", &mut self.close_bot_id);
        f.text("CLOSE_TEXT", &mut self.close_text);
        f.text("FULL_CLOSE_TIME", &mut self.full_close_time);
        f.text("AUTO_CLOSE_RULE", &mut self.auto_close_rule);
        f.text("AUTO_CLOSE_FORM_ID", &mut self.auto_close_form_id);
        f.text("AUTO_CLOSE_BOT_ID", &mut self.auto_close_bot_id);
        f.text("AUTO_CLOSE_TIME", &mut self.auto_close_time);
        f.text("AUTO_CLOSE_TEXT", &mut self.auto_close_text);
        f.text("AUTO_EXPIRE_TIME", &mut self.auto_expire_time);
        f.field("DATE_CREATE", &mut self.date_create);
        f.field("DATE_MODIFY", &mut self.date_modify);
        f.text("MODIFY_USER_ID", &mut self.modify_user_id);
        f.flag("TEMPORARY", &mut self.temporary);
        f.text("XML_ID", &mut self.xml_id);
        f.text("LANGUAGE_ID", &mut self.language_id);
        f.text("QUICK_ANSWERS_IBLOCK_ID", &mut self.quick_answers_iblock_id);
        f.text("SESSION_PRIORITY", &mut self.session_priority);
        f.text("TYPE_MAX_CHAT", &mut self.type_max_chat);
        f.text("MAX_CHAT", &mut self.max_chat);
        f.text("OPERATOR_DATA", &mut self.operator_data);
        f.field("QUEUE", &mut self.queue);
        f.field("QUEUE_FULL", &mut self.queue_full);
        f.field("QUEUE_USERS_FIELDS", &mut self.queue_users_fields);
        f.flag("QUEUE_ONLINE", &mut self.queue_online);
        f.field("DEFAULT_OPERATOR_DATA", &mut self.default_operator_data);
        f.text("KPI_FIRST_ANSWER_TIME", &mut self.kpi_first_answer_time);
        f.flag("KPI_FIRST_ANSWER_ALERT", &mut self.kpi_first_answer_alert);
        f.field("KPI_FIRST_ANSWER_LIST", &mut self.kpi_first_answer_list);
        f.text("KPI_FIRST_ANSWER_TEXT", &mut self.kpi_first_answer_text);
        f.text("KPI_FURTHER_ANSWER_TIME", &mut self.kpi_further_answer_time);
        f.flag("KPI_FURTHER_ANSWER_ALERT", &mut self.kpi_further_answer_alert);
        f.field("KPI_FURTHER_ANSWER_LIST", &mut self.kpi_further_answer_list);
        f.text("KPI_FURTHER_ANSWER_TEXT", &mut self.kpi_further_answer_text);
        f.flag("KPI_CHECK_OPERATOR_ACTIVITY", &mut self.kpi_check_operator_activity);
        f.flag("SEND_NOTIFICATION_EMPTY_QUEUE", &mut self.send_notification_empty_queue);
        f.flag("USE_WELCOME_FORM", &mut self.use_welcome_form);
        f.text("WELCOME_FORM_ID", &mut self.welcome_form_id);
        f.flag("WELCOME_FORM_DELAY", &mut self.welcome_form_delay);
        f.flag("SEND_WELCOME_EACH_SESSION", &mut self.send_welcome_each_session);
        f.flag("CONFIRM_CLOSE", &mut self.confirm_close);
        f.flag(
            "IGNORE_WELCOME_FORM_RESPONSIBLE",
            &mut self.ignore_welcome_form_responsible,
        );
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.QUEUE_FULL.<id>` of `imopenlines.config.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputQueueFullEntry {
    /// `ID`: `string`.
    pub id: Option<String>,
    /// `SORT`: `string`.
    pub sort: Option<String>,
    /// `USER_ID`: `string`.
    pub user_id: Option<String>,
    /// `DEPARTMENT_ID`: `string`.
    pub department_id: Option<String>,
    /// `USER_NAME`: `string`.
    pub user_name: Option<String>,
    /// `USER_WORK_POSITION`: `string`.
    pub user_work_position: Option<String>,
    /// `USER_AVATAR`: `string`.
    pub user_avatar: Option<String>,
    /// `USER_AVATAR_ID`: `string`.
    pub user_avatar_id: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputQueueFullEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputQueueFullEntry", self, f)
    }
}

impl rt::Object for GetOutputQueueFullEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("ID", &mut self.id);
        f.text("SORT", &mut self.sort);
        f.text("USER_ID", &mut self.user_id);
        f.text("DEPARTMENT_ID", &mut self.department_id);
        f.text("USER_NAME", &mut self.user_name);
        f.text("USER_WORK_POSITION", &mut self.user_work_position);
        f.text("USER_AVATAR", &mut self.user_avatar);
        f.text("USER_AVATAR_ID", &mut self.user_avatar_id);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.QUEUE_USERS_FIELDS.<id>` of `imopenlines.config.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputQueueUsersFieldsEntry {
    /// `USER_NAME`: `string`.
    pub user_name: Option<String>,
    /// `USER_WORK_POSITION`: `string`.
    pub user_work_position: Option<String>,
    /// `USER_AVATAR`: `string`.
    pub user_avatar: Option<String>,
    /// `USER_AVATAR_ID`: `string`.
    pub user_avatar_id: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputQueueUsersFieldsEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputQueueUsersFieldsEntry", self, f)
    }
}

impl rt::Object for GetOutputQueueUsersFieldsEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("USER_NAME", &mut self.user_name);
        f.text("USER_WORK_POSITION", &mut self.user_work_position);
        f.text("USER_AVATAR", &mut self.user_avatar);
        f.text("USER_AVATAR_ID", &mut self.user_avatar_id);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `imopenlines.config.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `CONFIG_ID_EMPTY`: `Config ID can't be empty` (HTTP 400).
    ConfigIdEmpty,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("CONFIG_ID_EMPTY", "", Self::ConfigIdEmpty),
    ];
    const OTHER: Self = Self::Other;
}

/// Update Open Channel: `imopenlines.config.update`
///
/// Scope: `imopenlines`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-config-update.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Update(rt::Params);

impl Update {
    /// A request with its required parameters:
    ///
    /// - `CONFIG_ID`: `integer`.
    #[inline]
    pub fn new(config_id: i64) -> Self {
        Self(rt::Params::new().int("CONFIG_ID", config_id))
    }

    /// `PARAMS`: `object`.
    #[inline]
    pub fn params(self, value: AddParams) -> Self {
        Self(self.0.object("PARAMS", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Update {
    const NAME: &'static str = "imopenlines.config.update";
    const REQUIRED: &'static [&'static str] = &["CONFIG_ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `imopenlines.config.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `CONFIG_ID_EMPTY`: `Config ID can't be empty` (HTTP 400).
    ConfigIdEmpty,
    /// `CONFIG_WRONG_USER_PERMISSION`: `Permission denied` (HTTP 403).
    ConfigWrongUserPermission,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("CONFIG_ID_EMPTY", "", Self::ConfigIdEmpty),
        ("CONFIG_WRONG_USER_PERMISSION", "", Self::ConfigWrongUserPermission),
    ];
    const OTHER: Self = Self::Other;
}
