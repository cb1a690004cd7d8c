// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `vote.Integration.Im.*`.

use bitrix24_runtime as rt;

/// Create and Send a Vote in Chat: `vote.Integration.Im.send`
///
/// Scope: `vote`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/vote/vote.integration.im.send.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct SendCall(rt::Params);

impl SendCall {
    /// A request with its required parameters:
    ///
    /// - `chatId`: `integer`.
    /// - `IM_MESSAGE_VOTE_DATA`: `object`.
    #[inline]
    pub fn new(chat_id: i64, im_message_vote_data: SendCallImMessageVoteData) -> Self {
        Self(
            rt::Params::new()
                .int("chatId", chat_id)
                .object("IM_MESSAGE_VOTE_DATA", im_message_vote_data.into()),
        )
    }

    /// `templateId`: `string`.
    #[inline]
    pub fn template_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("templateId", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for SendCall {
    const NAME: &'static str = "vote.Integration.Im.send";
    const REQUIRED: &'static [&'static str] = &["chatId", "IM_MESSAGE_VOTE_DATA"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = SendCallOutput;
    type Error = SendCallError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `IM_MESSAGE_VOTE_DATA` of `vote.Integration.Im.send`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct SendCallImMessageVoteData(rt::Params);

impl SendCallImMessageVoteData {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `QUESTIONS`: `array`. Required.
    ///
    /// See [`SendCallImMessageVoteDataQuestions`].
    #[inline]
    pub fn questions(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("QUESTIONS", value.into()))
    }

    /// `ANONYMITY`: `integer`. Default: `0`. Values: `0`, `1`.
    #[inline]
    pub fn anonymity(self, value: i64) -> Self {
        Self(self.0.int("ANONYMITY", value))
    }

    /// `OPTIONS`: `integer`. Default: `0`. Values: `0`, `1`.
    #[inline]
    pub fn options(self, value: i64) -> Self {
        Self(self.0.int("OPTIONS", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<SendCallImMessageVoteData> for rt::Params {
    #[inline]
    fn from(object: SendCallImMessageVoteData) -> Self {
        object.0
    }
}

/// Keys of `IM_MESSAGE_VOTE_DATA.QUESTIONS` of `vote.Integration.Im.send`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct SendCallImMessageVoteDataQuestions(rt::Params);

impl SendCallImMessageVoteDataQuestions {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `QUESTION`: `string`.
    #[inline]
    pub fn question(self, value: impl Into<String>) -> Self {
        Self(self.0.text("QUESTION", value.into()))
    }

    /// `FIELD_TYPE`: `integer`. Default: `0`. Values: `0`, `1`.
    #[inline]
    pub fn field_type(self, value: i64) -> Self {
        Self(self.0.int("FIELD_TYPE", value))
    }

    /// `ANSWERS`: `array`.
    ///
    /// See [`SendCallImMessageVoteDataQuestionsAnswers`].
    #[inline]
    pub fn answers(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ANSWERS", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<SendCallImMessageVoteDataQuestions> for rt::Params {
    #[inline]
    fn from(object: SendCallImMessageVoteDataQuestions) -> Self {
        object.0
    }
}

impl From<SendCallImMessageVoteDataQuestions> for rt::Value {
    #[inline]
    fn from(object: SendCallImMessageVoteDataQuestions) -> Self {
        object.0.into_value()
    }
}

/// Keys of `IM_MESSAGE_VOTE_DATA.QUESTIONS.ANSWERS` of `vote.Integration.Im.send`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct SendCallImMessageVoteDataQuestionsAnswers(rt::Params);

impl SendCallImMessageVoteDataQuestionsAnswers {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `MESSAGE`: `string`.
    #[inline]
    pub fn message(self, value: impl Into<String>) -> Self {
        Self(self.0.text("MESSAGE", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<SendCallImMessageVoteDataQuestionsAnswers> for rt::Params {
    #[inline]
    fn from(object: SendCallImMessageVoteDataQuestionsAnswers) -> Self {
        object.0
    }
}

impl From<SendCallImMessageVoteDataQuestionsAnswers> for rt::Value {
    #[inline]
    fn from(object: SendCallImMessageVoteDataQuestionsAnswers) -> Self {
        object.0.into_value()
    }
}

/// Keys of `result` of `vote.Integration.Im.send`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendCallOutput {
    /// `messageId`: `integer`.
    pub message_id: Option<i64>,
    /// `voteId`: `integer`.
    pub vote_id: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for SendCallOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("SendCallOutput", self, f)
    }
}

impl rt::Object for SendCallOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("messageId", &mut self.message_id);
        f.int("voteId", &mut self.vote_id);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `vote.Integration.Im.send`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SendCallError {
    /// `403`: `Creating a survey is not available` (HTTP 400).
    CreatingSurveyNotAvailable,
    /// `403`: `Insufficient rights to create a survey` (HTTP 400).
    InsufficientRightsToCreateSurvey,
    /// `403` with any other text.
    Code403,
    /// `400`: `Please enter a question and answer options` (HTTP 400).
    EnterQuestionAnswerOptions,
    /// `400`: `Maximum number of questions: 1` (HTTP 400).
    MaximumNumberQuestions1,
    /// `400`: `Minimum number of answers: 2` (HTTP 400).
    MinimumNumberAnswers2,
    /// `400`: `Maximum number of answers: 10` (HTTP 400).
    MaximumNumberAnswers10,
    /// `400`: `Failed to save survey data. Please try again` (HTTP 400).
    FailedToSaveSurveyDataTryAgain,
    /// `400`: `Access denied` (HTTP 400).
    AccessDenied,
    /// `400` with any other text.
    Code400,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for SendCallError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "403",
            "Insufficient rights to create a survey",
            Self::InsufficientRightsToCreateSurvey,
        ),
        ("403", "Creating a survey is not available", Self::CreatingSurveyNotAvailable),
        ("403", "", Self::Code403),
        (
            "400",
            "Please enter a question and answer options",
            Self::EnterQuestionAnswerOptions,
        ),
        (
            "400",
            "Failed to save survey data. Please try again",
            Self::FailedToSaveSurveyDataTryAgain,
        ),
        ("400", "Maximum number of questions: 1", Self::MaximumNumberQuestions1),
        ("400", "Maximum number of answers: 10", Self::MaximumNumberAnswers10),
        ("400", "Minimum number of answers: 2", Self::MinimumNumberAnswers2),
        ("400", "Access denied", Self::AccessDenied),
        ("400", "", Self::Code400),
    ];
    const OTHER: Self = Self::Other;
}
