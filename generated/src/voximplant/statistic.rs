// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `voximplant.statistic.*`.

use bitrix24_runtime as rt;

/// Get Call History List: `voximplant.statistic.get`
///
/// Scope: `telephony`. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-statistic-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Get(rt::Params);

impl Get {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `FILTER`: `object`.
    ///
    /// See [`GetFilter`].
    #[inline]
    pub fn filter(self, value: impl Into<rt::Filter>) -> Self {
        Self(self.0.filter("FILTER", value))
    }

    /// `SORT`: `string`. Values: `ID`, `CALL_ID`, `EXTERNAL_CALL_ID`, `CALL_CATEGORY`, `PORTAL_USER_ID`,
    /// `PORTAL_NUMBER`, `PHONE_NUMBER`, `CALL_DURATION`, `CALL_START_DATE`, `CALL_LOG`, `CALL_RECORD_URL`,
    /// `CALL_VOTE`, `COST`, `COST_CURRENCY`, `CALL_FAILED_CODE`, `CALL_FAILED_REASON`, `CRM_ENTITY_TYPE`,
    /// `CRM_ENTITY_ID`, `CRM_ACTIVITY_ID`, `REST_APP_ID`, `REST_APP_NAME`, `TRANSCRIPT_ID`,
    /// `TRANSCRIPT_PENDING`, `SESSION_ID`, `REDIAL_ATTEMPT`, `COMMENT`, `RECORD_DURATION`.
    #[inline]
    pub fn sort(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SORT", value.into()))
    }

    /// `ORDER`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn order(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ORDER", value.into()))
    }

    /// `start`: `integer`.
    #[inline]
    pub fn start(self, value: i64) -> Self {
        Self(self.0.int("start", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Get {
    const NAME: &'static str = "voximplant.statistic.get";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<GetOutput>;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

impl rt::Paged for Get {
    const PAGING: rt::Paging = rt::Paging::start("start")
        .key("ID")
        .filter("FILTER")
        .sort("SORT", "ORDER");
    type Item = GetOutput;
}

/// Keys of `FILTER` of `voximplant.statistic.get`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct GetFilter(rt::Params);

impl GetFilter {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ID`: `integer`. In examples: `integer[]`.
    #[inline]
    pub fn id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ID", value.into()))
    }

    /// `CALL_ID`: `string`.
    #[inline]
    pub fn call_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("CALL_ID", value.into()))
    }

    /// `EXTERNAL_CALL_ID`: `string`.
    #[inline]
    pub fn external_call_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("EXTERNAL_CALL_ID", value.into()))
    }

    /// `CALL_CATEGORY`: `string`.
    #[inline]
    pub fn call_category(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("CALL_CATEGORY", value.into()))
    }

    /// `PORTAL_USER_ID`: `integer`.
    #[inline]
    pub fn portal_user_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("PORTAL_USER_ID", value.into()))
    }

    /// `PORTAL_NUMBER`: `string`.
    #[inline]
    pub fn portal_number(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("PORTAL_NUMBER", value.into()))
    }

    /// `PHONE_NUMBER`: `string`.
    #[inline]
    pub fn phone_number(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("PHONE_NUMBER", value.into()))
    }

    /// `CALL_TYPE`: `integer`. Values: `1`, `2`, `3`, `4`, `5`.
    #[inline]
    pub fn call_type(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("CALL_TYPE", value.into()))
    }

    /// `CALL_DURATION`: `integer`.
    #[inline]
    pub fn call_duration(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("CALL_DURATION", value.into()))
    }

    /// `CALL_START_DATE`: `datetime`.
    #[inline]
    pub fn call_start_date(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("CALL_START_DATE", value.into()))
    }

    /// `CALL_LOG`: `string`.
    #[inline]
    pub fn call_log(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("CALL_LOG", value.into()))
    }

    /// `CALL_RECORD_URL`: `string`.
    #[inline]
    pub fn call_record_url(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("CALL_RECORD_URL", value.into()))
    }

    /// `CALL_VOTE`: `integer`. Values: `1`, `2`, `3`, `4`, `5`, `0`.
    #[inline]
    pub fn call_vote(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("CALL_VOTE", value.into()))
    }

    /// `COST`: `double`.
    #[inline]
    pub fn cost(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("COST", value.into()))
    }

    /// `COST_CURRENCY`: `string`.
    #[inline]
    pub fn cost_currency(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("COST_CURRENCY", value.into()))
    }

    /// `CALL_FAILED_CODE`: `string`. Values: `200`, `304`, `603`, `603-S`, `403`, `404`, `486`, `484`,
    /// `503`, `480`, `402`, `423`, `OTHER`.
    #[inline]
    pub fn call_failed_code(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("CALL_FAILED_CODE", value.into()))
    }

    /// `CALL_FAILED_REASON`: `string`.
    #[inline]
    pub fn call_failed_reason(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("CALL_FAILED_REASON", value.into()))
    }

    /// `CRM_ENTITY_TYPE`: `string`. Values: `CONTACT`, `COMPANY`, `LEAD`.
    #[inline]
    pub fn crm_entity_type(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("CRM_ENTITY_TYPE", value.into()))
    }

    /// `CRM_ENTITY_ID`: `integer`.
    #[inline]
    pub fn crm_entity_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("CRM_ENTITY_ID", value.into()))
    }

    /// `CRM_ACTIVITY_ID`: `integer`.
    #[inline]
    pub fn crm_activity_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("CRM_ACTIVITY_ID", value.into()))
    }

    /// `REST_APP_ID`: `integer`.
    #[inline]
    pub fn rest_app_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("REST_APP_ID", value.into()))
    }

    /// `REST_APP_NAME`: `string`.
    #[inline]
    pub fn rest_app_name(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("REST_APP_NAME", value.into()))
    }

    /// `TRANSCRIPT_ID`: `integer`.
    #[inline]
    pub fn transcript_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("TRANSCRIPT_ID", value.into()))
    }

    /// `TRANSCRIPT_PENDING`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn transcript_pending(self, value: bool) -> Self {
        Self(self.0.yes_no("TRANSCRIPT_PENDING", value))
    }

    /// `SESSION_ID`: `integer`.
    #[inline]
    pub fn session_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("SESSION_ID", value.into()))
    }

    /// `REDIAL_ATTEMPT`: `integer`.
    #[inline]
    pub fn redial_attempt(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("REDIAL_ATTEMPT", value.into()))
    }

    /// `COMMENT`: `string`.
    #[inline]
    pub fn comment(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("COMMENT", value.into()))
    }

    /// `RECORD_DURATION`: `integer`.
    #[inline]
    pub fn record_duration(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("RECORD_DURATION", value.into()))
    }

    /// Any other condition by its key on the wire: an operator and a field, as in `>=ID`.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<GetFilter> for rt::Params {
    #[inline]
    fn from(object: GetFilter) -> Self {
        object.0
    }
}

impl From<GetFilter> for rt::Filter {
    #[inline]
    fn from(object: GetFilter) -> Self {
        object.0.into()
    }
}

/// Keys of `result` of `voximplant.statistic.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `ID`: `string`. Seen in examples only.
    pub id: Option<String>,
    /// `PORTAL_USER_ID`: `string`. Seen in examples only.
    pub portal_user_id: Option<String>,
    /// `PORTAL_NUMBER`: `string`. Seen in examples only.
    pub portal_number: Option<String>,
    /// `PHONE_NUMBER`: `string`. Seen in examples only.
    pub phone_number: Option<String>,
    /// `CALL_ID`: `string`. Seen in examples only.
    pub call_id: Option<String>,
    /// `EXTERNAL_CALL_ID`: `string | null`. Seen in examples only.
    pub external_call_id: Option<String>,
    /// `CALL_CATEGORY`: `string`. Seen in examples only.
    pub call_category: Option<String>,
    /// `CALL_LOG`: `string`. Seen in examples only.
    pub call_log: Option<String>,
    /// `CALL_DURATION`: `string`. Seen in examples only.
    pub call_duration: Option<String>,
    /// `CALL_START_DATE`: `datetime`. Seen in examples only.
    pub call_start_date: Option<rt::DateTime>,
    /// `CALL_RECORD_URL`: `string`. Seen in examples only.
    pub call_record_url: Option<rt::Link>,
    /// `CALL_VOTE`: `string`. Seen in examples only.
    pub call_vote: Option<String>,
    /// `COST`: `string`. Seen in examples only.
    pub cost: Option<String>,
    /// `COST_CURRENCY`: `string`. Seen in examples only.
    pub cost_currency: Option<String>,
    /// `CALL_FAILED_CODE`: `string`. Seen in examples only.
    pub call_failed_code: Option<String>,
    /// `CALL_FAILED_REASON`: `string`. Seen in examples only.
    pub call_failed_reason: Option<String>,
    /// `CRM_ENTITY_TYPE`: `string`. Seen in examples only.
    pub crm_entity_type: Option<String>,
    /// `CRM_ENTITY_ID`: `string`. Seen in examples only.
    pub crm_entity_id: Option<String>,
    /// `CRM_ACTIVITY_ID`: `string`. Seen in examples only.
    pub crm_activity_id: Option<String>,
    /// `REST_APP_ID`: `string`. Seen in examples only.
    pub rest_app_id: Option<String>,
    /// `REST_APP_NAME`: `string`. Seen in examples only.
    pub rest_app_name: Option<String>,
    /// `TRANSCRIPT_ID`: `string`. Seen in examples only.
    pub transcript_id: Option<String>,
    /// `TRANSCRIPT_PENDING`: `string`. Seen in examples only.
    pub transcript_pending: Option<String>,
    /// `SESSION_ID`: `string`. Seen in examples only.
    pub session_id: Option<String>,
    /// `REDIAL_ATTEMPT`: `string | null`. Seen in examples only.
    pub redial_attempt: Option<String>,
    /// `COMMENT`: `string | null`. Seen in examples only.
    pub comment: Option<String>,
    /// `RECORD_DURATION`: `string | null`. Seen in examples only.
    pub record_duration: Option<String>,
    /// `RECORD_FILE_ID`: `integer`. Seen in examples only.
    pub record_file_id: Option<i64>,
    /// `CALL_TYPE`: `string`. Seen in examples only.
    pub call_type: Option<String>,
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
        f.text("PORTAL_USER_ID", &mut self.portal_user_id);
        f.text("PORTAL_NUMBER", &mut self.portal_number);
        f.text("PHONE_NUMBER", &mut self.phone_number);
        f.text("CALL_ID", &mut self.call_id);
        f.text("EXTERNAL_CALL_ID", &mut self.external_call_id);
        f.text("CALL_CATEGORY", &mut self.call_category);
        f.text("CALL_LOG", &mut self.call_log);
        f.text("CALL_DURATION", &mut self.call_duration);
        f.date_time("CALL_START_DATE", &mut self.call_start_date);
        f.link("CALL_RECORD_URL", &mut self.call_record_url);
        f.text("CALL_VOTE", &mut self.call_vote);
        f.text("COST", &mut self.cost);
        f.text("COST_CURRENCY", &mut self.cost_currency);
        f.text("CALL_FAILED_CODE", &mut self.call_failed_code);
        f.text("CALL_FAILED_REASON", &mut self.call_failed_reason);
        f.text("CRM_ENTITY_TYPE", &mut self.crm_entity_type);
        f.text("CRM_ENTITY_ID", &mut self.crm_entity_id);
        f.text("CRM_ACTIVITY_ID", &mut self.crm_activity_id);
        f.text("REST_APP_ID", &mut self.rest_app_id);
        f.text("REST_APP_NAME", &mut self.rest_app_name);
        f.text("TRANSCRIPT_ID", &mut self.transcript_id);
        f.text("TRANSCRIPT_PENDING", &mut self.transcript_pending);
        f.text("SESSION_ID", &mut self.session_id);
        f.text("REDIAL_ATTEMPT", &mut self.redial_attempt);
        f.text("COMMENT", &mut self.comment);
        f.text("RECORD_DURATION", &mut self.record_duration);
        f.int("RECORD_FILE_ID", &mut self.record_file_id);
        f.text("CALL_TYPE", &mut self.call_type);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `voximplant.statistic.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `ACCESS_DENIED`: `Access denied!` (HTTP 403).
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}
