// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `vote.AttachedVote.*`.

use bitrix24_runtime as rt;

/// Download the voting report: `vote.AttachedVote.download`
///
/// Scope: `vote`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.download.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Download(rt::Params);

impl Download {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `attachId`: `integer`. With: `1. By the ID of the attached vote`.
    #[inline]
    pub fn attach_id(self, value: i64) -> Self {
        Self(self.0.int("attachId", value))
    }

    /// `moduleId`: `string`. Values: `Im`, `blog`. With: `2. By the entity with the vote`.
    #[inline]
    pub fn module_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("moduleId", value.into()))
    }

    /// `entityType`: `string`. Values: `Bitrix\Vote\Attachment\ImMessageConnector`,
    /// `Bitrix\Vote\Attachment\BlogPostConnector`. With: `2. By the entity with the vote`.
    #[inline]
    pub fn entity_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("entityType", value.into()))
    }

    /// `entityId`: `integer`. With: `2. By the entity with the vote`.
    #[inline]
    pub fn entity_id(self, value: i64) -> Self {
        Self(self.0.int("entityId", value))
    }

    /// `signedAttachId`: `string`. With: `3. By the signed ID`.
    #[inline]
    pub fn signed_attach_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("signedAttachId", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Download {
    const NAME: &'static str = "vote.AttachedVote.download";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = rt::Value;
    type Error = DownloadError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `vote.AttachedVote.download`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DownloadError {
    /// `ATTACH_NOT_FOUND`: `Attach not found`.
    AttachNotFound,
    /// `ATTACH_READ_ACCESS_DENIED`.
    AttachReadAccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DownloadError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ATTACH_NOT_FOUND", "", Self::AttachNotFound),
        ("ATTACH_READ_ACCESS_DENIED", "", Self::AttachReadAccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Data of Attached Vote: `vote.AttachedVote.get`
///
/// Scope: `vote`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Get(rt::Params);

impl Get {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `attachId`: `integer`. With: `1. By Attached Poll ID`.
    #[inline]
    pub fn attach_id(self, value: i64) -> Self {
        Self(self.0.int("attachId", value))
    }

    /// `moduleId`: `string`. Values: `Im`, `blog` or others. With: `2. By Poll Element`.
    #[inline]
    pub fn module_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("moduleId", value.into()))
    }

    /// `entityType`: `string`. Values: `Bitrix\Vote\Attachment\ImMessageConnector`,
    /// `Bitrix\Vote\Attachment\BlogPostConnector`. With: `2. By Poll Element`.
    #[inline]
    pub fn entity_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("entityType", value.into()))
    }

    /// `entityId`: `integer`. With: `2. By Poll Element`.
    #[inline]
    pub fn entity_id(self, value: i64) -> Self {
        Self(self.0.int("entityId", value))
    }

    /// `signedAttachId`: `string`. With: `3. By Signed ID`.
    #[inline]
    pub fn signed_attach_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("signedAttachId", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Get {
    const NAME: &'static str = "vote.AttachedVote.get";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `vote.AttachedVote.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `attach`: `object`. Seen in examples only.
    pub attach: Option<GetOutputAttach>,
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
        f.field("attach", &mut self.attach);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.attach` of `vote.AttachedVote.get`, `result.items` of `vote.AttachedVote.getMany`,
/// `result.attach` of `vote.AttachedVote.getWithVoted`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputAttach {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `VOTE_ID`: `integer`.
    pub vote_id: Option<i64>,
    /// `COUNTER`: `integer`.
    pub counter: Option<i64>,
    /// `QUESTIONS`: `array`. In examples: `object`.
    pub questions: Option<rt::IdMap<GetOutputAttachQuestionsEntry>>,
    /// `ANONYMITY`: `integer`.
    pub anonymity: Option<i64>,
    /// `OPTIONS`: `integer`.
    pub options: Option<i64>,
    /// `userAnswerMap`: `array`. In examples: `object`.
    pub user_answer_map: Option<
        rt::IdMap<rt::IdMap<GetOutputAttachUserAnswerMapEntryEntry>>,
    >,
    /// `canEdit`: `boolean`.
    pub can_edit: Option<bool>,
    /// `canVote`: `boolean`.
    pub can_vote: Option<bool>,
    /// `canRevote`: `boolean`.
    pub can_revote: Option<bool>,
    /// `isVoted`: `boolean`.
    pub is_voted: Option<bool>,
    /// `signedAttachId`: `string`.
    pub signed_attach_id: Option<String>,
    /// `resultUrl`: `string`.
    pub result_url: Option<rt::Link>,
    /// `downloadUrl`: `string`.
    pub download_url: Option<rt::Link>,
    /// `entityId`: `integer`.
    pub entity_id: Option<i64>,
    /// `isFinished`: `boolean`.
    pub is_finished: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputAttach {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputAttach", self, f)
    }
}

impl rt::Object for GetOutputAttach {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("ID", &mut self.id);
        f.int("VOTE_ID", &mut self.vote_id);
        f.int("COUNTER", &mut self.counter);
        f.field("QUESTIONS", &mut self.questions);
        f.int("ANONYMITY", &mut self.anonymity);
        f.int("OPTIONS", &mut self.options);
        f.field("userAnswerMap", &mut self.user_answer_map);
        f.flag("canEdit", &mut self.can_edit);
        f.flag("canVote", &mut self.can_vote);
        f.flag("canRevote", &mut self.can_revote);
        f.flag("isVoted", &mut self.is_voted);
        f.text("signedAttachId", &mut self.signed_attach_id);
        f.link("resultUrl", &mut self.result_url);
        f.link("downloadUrl", &mut self.download_url);
        f.int("entityId", &mut self.entity_id);
        f.flag("isFinished", &mut self.is_finished);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.attach.QUESTIONS.<id>` of `vote.AttachedVote.get`, `result.items.QUESTIONS.<id>` of
/// `vote.AttachedVote.getMany`, `result.attach.QUESTIONS.<id>` of `vote.AttachedVote.getWithVoted`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputAttachQuestionsEntry {
    /// `ID`: `string`. Seen in examples only.
    pub id: Option<String>,
    /// `ACTIVE`: `string`. Seen in examples only.
    pub active: Option<String>,
    /// `TIMESTAMP_X`: `string`. Seen in examples only.
    pub timestamp_x: Option<String>,
    /// `VOTE_ID`: `string`. Seen in examples only.
    pub vote_id: Option<String>,
    /// `C_SORT`: `string`. Seen in examples only.
    pub c_sort: Option<String>,
    /// `COUNTER`: `string`. Seen in examples only.
    pub counter: Option<String>,
    /// `QUESTION`: `string`. Seen in examples only.
    pub question: Option<String>,
    /// `QUESTION_TYPE`: `string`. Seen in examples only.
    pub question_type: Option<String>,
    /// `IMAGE_ID`. Seen in examples only.
    pub image_id: Option<rt::Value>,
    /// `DIAGRAM`: `string`. Seen in examples only.
    pub diagram: Option<String>,
    /// `DIAGRAM_TYPE`: `string`. Seen in examples only.
    pub diagram_type: Option<String>,
    /// `REQUIRED`: `string`. Seen in examples only.
    pub required: Option<String>,
    /// `FIELD_TYPE`: `string`. Seen in examples only.
    pub field_type: Option<String>,
    /// `FIELD_NAME`: `string`. Seen in examples only.
    pub field_name: Option<String>,
    /// `IMAGE`. Seen in examples only.
    pub image: Option<rt::Value>,
    /// `ANSWERS`: `object`. Seen in examples only.
    pub answers: Option<rt::IdMap<GetOutputAttachQuestionsEntryAnswersEntry>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputAttachQuestionsEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputAttachQuestionsEntry", self, f)
    }
}

impl rt::Object for GetOutputAttachQuestionsEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("ID", &mut self.id);
        f.text("ACTIVE", &mut self.active);
        f.text("TIMESTAMP_X", &mut self.timestamp_x);
        f.text("VOTE_ID", &mut self.vote_id);
        f.text("C_SORT", &mut self.c_sort);
        f.text("COUNTER", &mut self.counter);
        f.text("QUESTION", &mut self.question);
        f.text("QUESTION_TYPE", &mut self.question_type);
        f.value("IMAGE_ID", &mut self.image_id);
        f.text("DIAGRAM", &mut self.diagram);
        f.text("DIAGRAM_TYPE", &mut self.diagram_type);
        f.text("REQUIRED", &mut self.required);
        f.text("FIELD_TYPE", &mut self.field_type);
        f.text("FIELD_NAME", &mut self.field_name);
        f.value("IMAGE", &mut self.image);
        f.field("ANSWERS", &mut self.answers);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.attach.QUESTIONS.<id>.ANSWERS.<id>` of `vote.AttachedVote.get`,
/// `result.items.QUESTIONS.<id>.ANSWERS.<id>` of `vote.AttachedVote.getMany`,
/// `result.attach.QUESTIONS.<id>.ANSWERS.<id>` of `vote.AttachedVote.getWithVoted`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputAttachQuestionsEntryAnswersEntry {
    /// `ID`: `string`. Seen in examples only.
    pub id: Option<String>,
    /// `ACTIVE`: `string`. Seen in examples only.
    pub active: Option<String>,
    /// `TIMESTAMP_X`: `string`. Seen in examples only.
    pub timestamp_x: Option<String>,
    /// `QUESTION_ID`: `string`. Seen in examples only.
    pub question_id: Option<String>,
    /// `C_SORT`: `string`. Seen in examples only.
    pub c_sort: Option<String>,
    /// `IMAGE_ID`. Seen in examples only.
    pub image_id: Option<rt::Value>,
    /// `MESSAGE`: `string`. Seen in examples only.
    pub message: Option<String>,
    /// `MESSAGE_TYPE`: `string`. Seen in examples only.
    pub message_type: Option<String>,
    /// `COUNTER`: `string`. Seen in examples only.
    pub counter: Option<String>,
    /// `FIELD_TYPE`: `string`. Seen in examples only.
    pub field_type: Option<String>,
    /// `FIELD_WIDTH`: `string`. Seen in examples only.
    pub field_width: Option<String>,
    /// `FIELD_HEIGHT`: `string`. Seen in examples only.
    pub field_height: Option<String>,
    /// `FIELD_PARAM`. Seen in examples only.
    pub field_param: Option<rt::Value>,
    /// `COLOR`: `string`. Seen in examples only.
    pub color: Option<String>,
    /// `REACTION`: `string`. Seen in examples only.
    pub reaction: Option<String>,
    /// `~FIELD_NAME`: `string`. Seen in examples only.
    pub field_name: Option<String>,
    /// `FIELD_NAME`: `string`. Seen in examples only.
    pub field_name_upper: Option<String>,
    /// `MESSAGE_FIELD_NAME`: `string`. Seen in examples only.
    pub message_field_name: Option<String>,
    /// `~PERCENT`: `integer`. Seen in examples only.
    pub percent: Option<i64>,
    /// `PERCENT`: `integer`. Seen in examples only.
    pub percent_upper: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputAttachQuestionsEntryAnswersEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputAttachQuestionsEntryAnswersEntry", self, f)
    }
}

impl rt::Object for GetOutputAttachQuestionsEntryAnswersEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("ID", &mut self.id);
        f.text("ACTIVE", &mut self.active);
        f.text("TIMESTAMP_X", &mut self.timestamp_x);
        f.text("QUESTION_ID", &mut self.question_id);
        f.text("C_SORT", &mut self.c_sort);
        f.value("IMAGE_ID", &mut self.image_id);
        f.text("MESSAGE", &mut self.message);
        f.text("MESSAGE_TYPE", &mut self.message_type);
        f.text("COUNTER", &mut self.counter);
        f.text("FIELD_TYPE", &mut self.field_type);
        f.text("FIELD_WIDTH", &mut self.field_width);
        f.text("FIELD_HEIGHT", &mut self.field_height);
        f.value("FIELD_PARAM", &mut self.field_param);
        f.text("COLOR", &mut self.color);
        f.text("REACTION", &mut self.reaction);
        f.text("~FIELD_NAME", &mut self.field_name);
        f.text("FIELD_NAME", &mut self.field_name_upper);
        f.text("MESSAGE_FIELD_NAME", &mut self.message_field_name);
        f.int("~PERCENT", &mut self.percent);
        f.int("PERCENT", &mut self.percent_upper);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.attach.userAnswerMap.<id>.<id>` of `vote.AttachedVote.get`,
/// `result.items.userAnswerMap.<id>.<id>` of `vote.AttachedVote.getMany`,
/// `result.attach.userAnswerMap.<id>.<id>` of `vote.AttachedVote.getWithVoted`,
/// `result.attach.userAnswerMap.<id>.<id>` of `vote.AttachedVote.vote`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputAttachUserAnswerMapEntryEntry {
    /// `EVENT_ID`: `string`. Seen in examples only.
    pub event_id: Option<String>,
    /// `EVENT_QUESTION_ID`: `string`. Seen in examples only.
    pub event_question_id: Option<String>,
    /// `ANSWER_ID`: `string`. Seen in examples only.
    pub answer_id: Option<String>,
    /// `ID`: `string`. Seen in examples only.
    pub id: Option<String>,
    /// `MESSAGE`: `string`. Seen in examples only.
    pub message: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputAttachUserAnswerMapEntryEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputAttachUserAnswerMapEntryEntry", self, f)
    }
}

impl rt::Object for GetOutputAttachUserAnswerMapEntryEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("EVENT_ID", &mut self.event_id);
        f.text("EVENT_QUESTION_ID", &mut self.event_question_id);
        f.text("ANSWER_ID", &mut self.answer_id);
        f.text("ID", &mut self.id);
        f.text("MESSAGE", &mut self.message);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `vote.AttachedVote.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `ATTACH_NOT_FOUND`: `Attach not found` (HTTP 400).
    AttachNotFound,
    /// `ATTACH_READ_ACCESS_DENIED`: HTTP 400.
    AttachReadAccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ATTACH_NOT_FOUND", "", Self::AttachNotFound),
        ("ATTACH_READ_ACCESS_DENIED", "", Self::AttachReadAccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Get the list of users who voted for the answer: `vote.AttachedVote.getAnswerVoted`
///
/// Scope: `vote`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.getAnswerVoted.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct GetAnswerVoted(rt::Params);

impl GetAnswerVoted {
    /// A request with its required parameters:
    ///
    /// - `answerId`: `integer`.
    #[inline]
    pub fn new(answer_id: i64) -> Self {
        Self(rt::Params::new().int("answerId", answer_id))
    }

    /// `attachId`: `integer`. With: `1. By the attached poll ID`.
    #[inline]
    pub fn attach_id(self, value: i64) -> Self {
        Self(self.0.int("attachId", value))
    }

    /// `pageNavigation`: `object`.
    #[inline]
    pub fn page_navigation(self, value: GetAnswerVotedPageNavigation) -> Self {
        Self(self.0.object("pageNavigation", value.into()))
    }

    /// `userForMobileFormat`: `boolean`. Default: `false`.
    #[inline]
    pub fn user_for_mobile_format(self, value: bool) -> Self {
        Self(self.0.flag("userForMobileFormat", value))
    }

    /// `moduleId`: `string`. Values: `Im`, `blog`. With: `2. By the poll element`.
    #[inline]
    pub fn module_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("moduleId", value.into()))
    }

    /// `entityType`: `string`. Values: `Bitrix\Vote\Attachment\ImMessageConnector`,
    /// `Bitrix\Vote\Attachment\BlogPostConnector`. With: `2. By the poll element`.
    #[inline]
    pub fn entity_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("entityType", value.into()))
    }

    /// `entityId`: `integer`. With: `2. By the poll element`.
    #[inline]
    pub fn entity_id(self, value: i64) -> Self {
        Self(self.0.int("entityId", value))
    }

    /// `signedAttachId`: `string`. With: `3. By the signed ID`.
    #[inline]
    pub fn signed_attach_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("signedAttachId", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for GetAnswerVoted {
    const NAME: &'static str = "vote.AttachedVote.getAnswerVoted";
    const REQUIRED: &'static [&'static str] = &["answerId"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetAnswerVotedOutput;
    type Error = GetAnswerVotedError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `pageNavigation` of `vote.AttachedVote.getAnswerVoted`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct GetAnswerVotedPageNavigation(rt::Params);

impl GetAnswerVotedPageNavigation {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `size`. In examples: `integer`.
    #[inline]
    pub fn size(self, value: i64) -> Self {
        Self(self.0.int("size", value))
    }

    /// `page`. In examples: `integer`.
    #[inline]
    pub fn page(self, value: i64) -> Self {
        Self(self.0.int("page", value))
    }

    /// `pageSize`: `integer`. Seen in examples only.
    #[inline]
    pub fn page_size(self, value: i64) -> Self {
        Self(self.0.int("pageSize", value))
    }

    /// `currentPage`: `integer`. Seen in examples only.
    #[inline]
    pub fn current_page(self, value: i64) -> Self {
        Self(self.0.int("currentPage", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<GetAnswerVotedPageNavigation> for rt::Params {
    #[inline]
    fn from(object: GetAnswerVotedPageNavigation) -> Self {
        object.0
    }
}

/// Keys of `result` of `vote.AttachedVote.getAnswerVoted`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAnswerVotedOutput {
    /// `items`: `object[]`. Seen in examples only.
    pub items: Option<Vec<GetAnswerVotedOutputItems>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetAnswerVotedOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetAnswerVotedOutput", self, f)
    }
}

impl rt::Object for GetAnswerVotedOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("items", &mut self.items);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.items` of `vote.AttachedVote.getAnswerVoted`, `result.voted.<id>` of
/// `vote.AttachedVote.getWithVoted`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAnswerVotedOutputItems {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `IMAGE`: `string`.
    pub image: Option<String>,
    /// `WORK_POSITION`: `string`.
    pub work_position: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetAnswerVotedOutputItems {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetAnswerVotedOutputItems", self, f)
    }
}

impl rt::Object for GetAnswerVotedOutputItems {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("ID", &mut self.id);
        f.text("NAME", &mut self.name);
        f.text("IMAGE", &mut self.image);
        f.text("WORK_POSITION", &mut self.work_position);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `vote.AttachedVote.getAnswerVoted`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetAnswerVotedError {
    /// `ATTACH_NOT_FOUND`: `Attach not found`.
    AttachNotFound,
    /// `ATTACH_READ_ACCESS_DENIED`.
    AttachReadAccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetAnswerVotedError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ATTACH_NOT_FOUND", "", Self::AttachNotFound),
        ("ATTACH_READ_ACCESS_DENIED", "", Self::AttachReadAccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Multiple Votes: `vote.AttachedVote.getMany`
///
/// Scope: `vote`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.getMany.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct GetMany(rt::Params);

impl GetMany {
    /// A request in which nothing is set yet. Required: `moduleId`, `entityType`, `entityIds`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `moduleId`: `string`. Required. Values: `im`, `blog`.
    #[inline]
    pub fn module_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("moduleId", value.into()))
    }

    /// `entityType`: `string`. Required. Values: `Bitrix\Vote\Attachment\ImMessageConnector`,
    /// `Bitrix\Vote\Attachment\BlogPostConnector`.
    #[inline]
    pub fn entity_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("entityType", value.into()))
    }

    /// `entityIds`: `integer`. Required. In examples: `integer[]`.
    #[inline]
    pub fn entity_ids(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("entityIds", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for GetMany {
    const NAME: &'static str = "vote.AttachedVote.getMany";
    const REQUIRED: &'static [&'static str] = &["moduleId", "entityType", "entityIds"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetManyOutput;
    type Error = GetManyError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `vote.AttachedVote.getMany`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetManyOutput {
    /// `items`: `object[]`. Seen in examples only.
    pub items: Option<Vec<GetOutputAttach>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetManyOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetManyOutput", self, f)
    }
}

impl rt::Object for GetManyOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("items", &mut self.items);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `vote.AttachedVote.getMany`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetManyError {
    /// An empty code: `Too many entity ids` (HTTP 400).
    TooManyEntityIds,
    /// An empty code: `Attach with entityId X not found` (HTTP 400).
    AttachEntityIdXNotFound,
    /// An empty code: `Attach with entityId X read access denied` (HTTP 400).
    AttachEntityIdXReadAccessDenied,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetManyError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "",
            "Attach with entityId X read access denied",
            Self::AttachEntityIdXReadAccessDenied,
        ),
        ("", "Attach with entityId X not found", Self::AttachEntityIdXNotFound),
        ("", "Too many entity ids", Self::TooManyEntityIds),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Voting Data with Voter Information: `vote.AttachedVote.getWithVoted`
///
/// Scope: `vote`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.getWithVoted.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct GetWithVoted(rt::Params);

impl GetWithVoted {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `attachId`: `integer`. With: `1. By Attached Poll ID`.
    #[inline]
    pub fn attach_id(self, value: i64) -> Self {
        Self(self.0.int("attachId", value))
    }

    /// `pageSize`: `integer`. Default: `10`.
    #[inline]
    pub fn page_size(self, value: i64) -> Self {
        Self(self.0.int("pageSize", value))
    }

    /// `userForMobileFormat`: `boolean`. Default: `false`.
    #[inline]
    pub fn user_for_mobile_format(self, value: bool) -> Self {
        Self(self.0.flag("userForMobileFormat", value))
    }

    /// `moduleId`: `string`. Values: `Im`, `blog`. With: `2. By Poll Element`.
    #[inline]
    pub fn module_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("moduleId", value.into()))
    }

    /// `entityType`: `string`. Values: `Bitrix\Vote\Attachment\ImMessageConnector`,
    /// `Bitrix\Vote\Attachment\BlogPostConnector`. With: `2. By Poll Element`.
    #[inline]
    pub fn entity_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("entityType", value.into()))
    }

    /// `entityId`: `integer`. With: `2. By Poll Element`.
    #[inline]
    pub fn entity_id(self, value: i64) -> Self {
        Self(self.0.int("entityId", value))
    }

    /// `signedAttachId`: `string`. With: `3. By Signed ID`.
    #[inline]
    pub fn signed_attach_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("signedAttachId", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for GetWithVoted {
    const NAME: &'static str = "vote.AttachedVote.getWithVoted";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetWithVotedOutput;
    type Error = GetWithVotedError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `vote.AttachedVote.getWithVoted`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWithVotedOutput {
    /// `attach`: `object`.
    pub attach: Option<GetOutputAttach>,
    /// `voted`: `object`.
    pub voted: Option<rt::IdMap<Vec<GetAnswerVotedOutputItems>>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetWithVotedOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetWithVotedOutput", self, f)
    }
}

impl rt::Object for GetWithVotedOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("attach", &mut self.attach);
        f.field("voted", &mut self.voted);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `vote.AttachedVote.getWithVoted`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetWithVotedError {
    /// `ATTACH_NOT_FOUND`: `Attach not found`.
    AttachNotFound,
    /// `ATTACH_READ_ACCESS_DENIED`.
    AttachReadAccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetWithVotedError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ATTACH_NOT_FOUND", "", Self::AttachNotFound),
        ("ATTACH_READ_ACCESS_DENIED", "", Self::AttachReadAccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Recall Your Vote: `vote.AttachedVote.recall`
///
/// Scope: `vote`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.recall.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Recall(rt::Params);

impl Recall {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `attachId`: `integer`. With: `1. By the attached poll ID`.
    #[inline]
    pub fn attach_id(self, value: i64) -> Self {
        Self(self.0.int("attachId", value))
    }

    /// `moduleId`: `string`. Values: `Im`, `blog`. With: `2. By the poll element`.
    #[inline]
    pub fn module_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("moduleId", value.into()))
    }

    /// `entityType`: `string`. Values: `Bitrix\Vote\Attachment\ImMessageConnector`,
    /// `Bitrix\Vote\Attachment\BlogPostConnector`. With: `2. By the poll element`.
    #[inline]
    pub fn entity_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("entityType", value.into()))
    }

    /// `entityId`: `integer`. With: `2. By the poll element`.
    #[inline]
    pub fn entity_id(self, value: i64) -> Self {
        Self(self.0.int("entityId", value))
    }

    /// `signedAttachId`: `string`. With: `3. By the signed ID`.
    #[inline]
    pub fn signed_attach_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("signedAttachId", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Recall {
    const NAME: &'static str = "vote.AttachedVote.recall";
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = RecallOutput;
    type Error = RecallError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `vote.AttachedVote.recall`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecallOutput {
    /// `attach`: `object`. Seen in examples only.
    pub attach: Option<RecallOutputAttach>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for RecallOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("RecallOutput", self, f)
    }
}

impl rt::Object for RecallOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("attach", &mut self.attach);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.attach` of `vote.AttachedVote.recall`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecallOutputAttach {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `VOTE_ID`: `integer`.
    pub vote_id: Option<i64>,
    /// `COUNTER`: `integer`.
    pub counter: Option<i64>,
    /// `QUESTIONS`: `array`. In examples: `object`.
    pub questions: Option<rt::IdMap<RecallOutputAttachQuestionsEntry>>,
    /// `ANONYMITY`: `integer`.
    pub anonymity: Option<i64>,
    /// `OPTIONS`: `integer`.
    pub options: Option<i64>,
    /// `userAnswerMap`: `array`.
    pub user_answer_map: Option<Vec<rt::Value>>,
    /// `canEdit`: `boolean`.
    pub can_edit: Option<bool>,
    /// `canVote`: `boolean`.
    pub can_vote: Option<bool>,
    /// `canRevote`: `boolean`.
    pub can_revote: Option<bool>,
    /// `isVoted`: `boolean`.
    pub is_voted: Option<bool>,
    /// `signedAttachId`: `string`.
    pub signed_attach_id: Option<String>,
    /// `resultUrl`: `string`.
    pub result_url: Option<rt::Link>,
    /// `downloadUrl`: `string`.
    pub download_url: Option<rt::Link>,
    /// `entityId`: `integer`.
    pub entity_id: Option<i64>,
    /// `isFinished`: `boolean`.
    pub is_finished: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for RecallOutputAttach {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("RecallOutputAttach", self, f)
    }
}

impl rt::Object for RecallOutputAttach {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("ID", &mut self.id);
        f.int("VOTE_ID", &mut self.vote_id);
        f.int("COUNTER", &mut self.counter);
        f.field("QUESTIONS", &mut self.questions);
        f.int("ANONYMITY", &mut self.anonymity);
        f.int("OPTIONS", &mut self.options);
        f.field("userAnswerMap", &mut self.user_answer_map);
        f.flag("canEdit", &mut self.can_edit);
        f.flag("canVote", &mut self.can_vote);
        f.flag("canRevote", &mut self.can_revote);
        f.flag("isVoted", &mut self.is_voted);
        f.text("signedAttachId", &mut self.signed_attach_id);
        f.link("resultUrl", &mut self.result_url);
        f.link("downloadUrl", &mut self.download_url);
        f.int("entityId", &mut self.entity_id);
        f.flag("isFinished", &mut self.is_finished);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.attach.QUESTIONS.<id>` of `vote.AttachedVote.recall`, `result.attach.QUESTIONS.<id>`
/// of `vote.AttachedVote.vote`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecallOutputAttachQuestionsEntry {
    /// `ID`: `string`. Seen in examples only.
    pub id: Option<String>,
    /// `ACTIVE`: `string`. Seen in examples only.
    pub active: Option<String>,
    /// `TIMESTAMP_X`: `string`. Seen in examples only.
    pub timestamp_x: Option<String>,
    /// `VOTE_ID`: `string`. Seen in examples only.
    pub vote_id: Option<String>,
    /// `C_SORT`: `string`. Seen in examples only.
    pub c_sort: Option<String>,
    /// `COUNTER`: `integer`. Seen in examples only.
    pub counter: Option<i64>,
    /// `QUESTION`: `string`. Seen in examples only.
    pub question: Option<String>,
    /// `QUESTION_TYPE`: `string`. Seen in examples only.
    pub question_type: Option<String>,
    /// `IMAGE_ID`. Seen in examples only.
    pub image_id: Option<rt::Value>,
    /// `DIAGRAM`: `string`. Seen in examples only.
    pub diagram: Option<String>,
    /// `DIAGRAM_TYPE`: `string`. Seen in examples only.
    pub diagram_type: Option<String>,
    /// `REQUIRED`: `string`. Seen in examples only.
    pub required: Option<String>,
    /// `FIELD_TYPE`: `string`. Seen in examples only.
    pub field_type: Option<String>,
    /// `FIELD_NAME`: `string`. Seen in examples only.
    pub field_name: Option<String>,
    /// `IMAGE`. Seen in examples only.
    pub image: Option<rt::Value>,
    /// `ANSWERS`: `object`. Seen in examples only.
    pub answers: Option<rt::IdMap<RecallOutputAttachQuestionsEntryAnswersEntry>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for RecallOutputAttachQuestionsEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("RecallOutputAttachQuestionsEntry", self, f)
    }
}

impl rt::Object for RecallOutputAttachQuestionsEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("ID", &mut self.id);
        f.text("ACTIVE", &mut self.active);
        f.text("TIMESTAMP_X", &mut self.timestamp_x);
        f.text("VOTE_ID", &mut self.vote_id);
        f.text("C_SORT", &mut self.c_sort);
        f.int("COUNTER", &mut self.counter);
        f.text("QUESTION", &mut self.question);
        f.text("QUESTION_TYPE", &mut self.question_type);
        f.value("IMAGE_ID", &mut self.image_id);
        f.text("DIAGRAM", &mut self.diagram);
        f.text("DIAGRAM_TYPE", &mut self.diagram_type);
        f.text("REQUIRED", &mut self.required);
        f.text("FIELD_TYPE", &mut self.field_type);
        f.text("FIELD_NAME", &mut self.field_name);
        f.value("IMAGE", &mut self.image);
        f.field("ANSWERS", &mut self.answers);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.attach.QUESTIONS.<id>.ANSWERS.<id>` of `vote.AttachedVote.recall`,
/// `result.attach.QUESTIONS.<id>.ANSWERS.<id>` of `vote.AttachedVote.vote`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecallOutputAttachQuestionsEntryAnswersEntry {
    /// `ID`: `string`. Seen in examples only.
    pub id: Option<String>,
    /// `ACTIVE`: `string`. Seen in examples only.
    pub active: Option<String>,
    /// `TIMESTAMP_X`: `string`. Seen in examples only.
    pub timestamp_x: Option<String>,
    /// `QUESTION_ID`: `string`. Seen in examples only.
    pub question_id: Option<String>,
    /// `C_SORT`: `string`. Seen in examples only.
    pub c_sort: Option<String>,
    /// `IMAGE_ID`. Seen in examples only.
    pub image_id: Option<rt::Value>,
    /// `MESSAGE`: `string`. Seen in examples only.
    pub message: Option<String>,
    /// `MESSAGE_TYPE`: `string`. Seen in examples only.
    pub message_type: Option<String>,
    /// `COUNTER`: `integer | string`. Seen in examples only.
    pub counter: Option<rt::Id>,
    /// `FIELD_TYPE`: `string`. Seen in examples only.
    pub field_type: Option<String>,
    /// `FIELD_WIDTH`: `string`. Seen in examples only.
    pub field_width: Option<String>,
    /// `FIELD_HEIGHT`: `string`. Seen in examples only.
    pub field_height: Option<String>,
    /// `FIELD_PARAM`. Seen in examples only.
    pub field_param: Option<rt::Value>,
    /// `COLOR`: `string`. Seen in examples only.
    pub color: Option<String>,
    /// `REACTION`: `string`. Seen in examples only.
    pub reaction: Option<String>,
    /// `~FIELD_NAME`: `string`. Seen in examples only.
    pub field_name: Option<String>,
    /// `FIELD_NAME`: `string`. Seen in examples only.
    pub field_name_upper: Option<String>,
    /// `MESSAGE_FIELD_NAME`: `string`. Seen in examples only.
    pub message_field_name: Option<String>,
    /// `~PERCENT`: `integer`. Seen in examples only.
    pub percent: Option<i64>,
    /// `PERCENT`: `integer`. Seen in examples only.
    pub percent_upper: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for RecallOutputAttachQuestionsEntryAnswersEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("RecallOutputAttachQuestionsEntryAnswersEntry", self, f)
    }
}

impl rt::Object for RecallOutputAttachQuestionsEntryAnswersEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("ID", &mut self.id);
        f.text("ACTIVE", &mut self.active);
        f.text("TIMESTAMP_X", &mut self.timestamp_x);
        f.text("QUESTION_ID", &mut self.question_id);
        f.text("C_SORT", &mut self.c_sort);
        f.value("IMAGE_ID", &mut self.image_id);
        f.text("MESSAGE", &mut self.message);
        f.text("MESSAGE_TYPE", &mut self.message_type);
        f.field("COUNTER", &mut self.counter);
        f.text("FIELD_TYPE", &mut self.field_type);
        f.text("FIELD_WIDTH", &mut self.field_width);
        f.text("FIELD_HEIGHT", &mut self.field_height);
        f.value("FIELD_PARAM", &mut self.field_param);
        f.text("COLOR", &mut self.color);
        f.text("REACTION", &mut self.reaction);
        f.text("~FIELD_NAME", &mut self.field_name);
        f.text("FIELD_NAME", &mut self.field_name_upper);
        f.text("MESSAGE_FIELD_NAME", &mut self.message_field_name);
        f.int("~PERCENT", &mut self.percent);
        f.int("PERCENT", &mut self.percent_upper);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `vote.AttachedVote.recall`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RecallError {
    /// `ATTACH_NOT_FOUND`: `Attach not found`.
    AttachNotFound,
    /// `ATTACH_READ_ACCESS_DENIED`.
    AttachReadAccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for RecallError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ATTACH_NOT_FOUND", "", Self::AttachNotFound),
        ("ATTACH_READ_ACCESS_DENIED", "", Self::AttachReadAccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Resume Voting: `vote.AttachedVote.resume`
///
/// Scope: `vote`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.resume.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Resume(rt::Params);

impl Resume {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `attachId`: `integer`. With: `1. By the attached poll ID`.
    #[inline]
    pub fn attach_id(self, value: i64) -> Self {
        Self(self.0.int("attachId", value))
    }

    /// `moduleId`: `string`. Values: `Im`, `blog`. With: `2. By the entity with the poll`.
    #[inline]
    pub fn module_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("moduleId", value.into()))
    }

    /// `entityType`: `string`. Values: `Bitrix\Vote\Attachment\ImMessageConnector`,
    /// `Bitrix\Vote\Attachment\BlogPostConnector`. With: `2. By the entity with the poll`.
    #[inline]
    pub fn entity_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("entityType", value.into()))
    }

    /// `entityId`: `integer`. With: `2. By the entity with the poll`.
    #[inline]
    pub fn entity_id(self, value: i64) -> Self {
        Self(self.0.int("entityId", value))
    }

    /// `signedAttachId`: `string`. With: `3. By the signed ID`.
    #[inline]
    pub fn signed_attach_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("signedAttachId", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Resume {
    const NAME: &'static str = "vote.AttachedVote.resume";
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = Vec<rt::Value>;
    type Error = ResumeError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `vote.AttachedVote.resume`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ResumeError {
    /// `ATTACH_NOT_FOUND`: `Attach not found`.
    AttachNotFound,
    /// `ATTACH_READ_ACCESS_DENIED`.
    AttachReadAccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ResumeError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ATTACH_NOT_FOUND", "", Self::AttachNotFound),
        ("ATTACH_READ_ACCESS_DENIED", "", Self::AttachReadAccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Stop voting: `vote.AttachedVote.stop`
///
/// Scope: `vote`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.stop.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Stop(rt::Params);

impl Stop {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `attachId`: `integer`. With: `1. By the attached poll ID`.
    #[inline]
    pub fn attach_id(self, value: i64) -> Self {
        Self(self.0.int("attachId", value))
    }

    /// `moduleId`: `string`. Values: `Im`, `blog`. With: `2. By the entity with the poll`.
    #[inline]
    pub fn module_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("moduleId", value.into()))
    }

    /// `entityType`: `string`. Values: `Bitrix\Vote\Attachment\ImMessageConnector`,
    /// `Bitrix\Vote\Attachment\BlogPostConnector`. With: `2. By the entity with the poll`.
    #[inline]
    pub fn entity_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("entityType", value.into()))
    }

    /// `entityId`: `integer`. With: `2. By the entity with the poll`.
    #[inline]
    pub fn entity_id(self, value: i64) -> Self {
        Self(self.0.int("entityId", value))
    }

    /// `signedAttachId`: `string`. With: `3. By the signed ID`.
    #[inline]
    pub fn signed_attach_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("signedAttachId", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Stop {
    const NAME: &'static str = "vote.AttachedVote.stop";
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = Vec<rt::Value>;
    type Error = StopError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `vote.AttachedVote.stop`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum StopError {
    /// `ATTACH_NOT_FOUND`: `Attach not found`.
    AttachNotFound,
    /// `ATTACH_READ_ACCESS_DENIED`.
    AttachReadAccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for StopError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ATTACH_NOT_FOUND", "", Self::AttachNotFound),
        ("ATTACH_READ_ACCESS_DENIED", "", Self::AttachReadAccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Vote in the attached voting: `vote.AttachedVote.vote`
///
/// Scope: `vote`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.vote.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Vote(rt::Params);

impl Vote {
    /// A request with its required parameters:
    ///
    /// - `ballot`: `object`.
    #[inline]
    pub fn new(ballot: impl Into<rt::Value>) -> Self {
        Self(rt::Params::new().value("ballot", ballot.into()))
    }

    /// `attachId`: `integer`. With: `1. By the attached poll ID`.
    #[inline]
    pub fn attach_id(self, value: i64) -> Self {
        Self(self.0.int("attachId", value))
    }

    /// `moduleId`: `string`. Values: `Im`, `blog`. With: `2. By the poll element`.
    #[inline]
    pub fn module_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("moduleId", value.into()))
    }

    /// `entityType`: `string`. Values: `Bitrix\Vote\Attachment\ImMessageConnector`,
    /// `Bitrix\Vote\Attachment\BlogPostConnector`. With: `2. By the poll element`.
    #[inline]
    pub fn entity_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("entityType", value.into()))
    }

    /// `entityId`: `integer`. With: `2. By the poll element`.
    #[inline]
    pub fn entity_id(self, value: i64) -> Self {
        Self(self.0.int("entityId", value))
    }

    /// `signedAttachId`: `string`. With: `3. By the signed identifier`.
    #[inline]
    pub fn signed_attach_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("signedAttachId", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Vote {
    const NAME: &'static str = "vote.AttachedVote.vote";
    const REQUIRED: &'static [&'static str] = &["ballot"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = VoteOutput;
    type Error = VoteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `vote.AttachedVote.vote`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoteOutput {
    /// `attach`: `object`. Seen in examples only.
    pub attach: Option<VoteOutputAttach>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for VoteOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("VoteOutput", self, f)
    }
}

impl rt::Object for VoteOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("attach", &mut self.attach);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.attach` of `vote.AttachedVote.vote`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoteOutputAttach {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `VOTE_ID`: `integer`.
    pub vote_id: Option<i64>,
    /// `COUNTER`: `integer`.
    pub counter: Option<i64>,
    /// `QUESTIONS`: `array`. In examples: `object`.
    pub questions: Option<rt::IdMap<RecallOutputAttachQuestionsEntry>>,
    /// `ANONYMITY`: `integer`.
    pub anonymity: Option<i64>,
    /// `OPTIONS`: `integer`.
    pub options: Option<i64>,
    /// `userAnswerMap`: `array`. In examples: `object`.
    pub user_answer_map: Option<
        rt::IdMap<rt::IdMap<GetOutputAttachUserAnswerMapEntryEntry>>,
    >,
    /// `canEdit`: `boolean`.
    pub can_edit: Option<bool>,
    /// `canVote`: `boolean`.
    pub can_vote: Option<bool>,
    /// `canRevote`: `boolean`.
    pub can_revote: Option<bool>,
    /// `isVoted`: `boolean`.
    pub is_voted: Option<bool>,
    /// `signedAttachId`: `string`.
    pub signed_attach_id: Option<String>,
    /// `resultUrl`: `string`.
    pub result_url: Option<rt::Link>,
    /// `downloadUrl`: `string`.
    pub download_url: Option<rt::Link>,
    /// `entityId`: `integer`.
    pub entity_id: Option<i64>,
    /// `isFinished`: `boolean`.
    pub is_finished: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for VoteOutputAttach {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("VoteOutputAttach", self, f)
    }
}

impl rt::Object for VoteOutputAttach {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("ID", &mut self.id);
        f.int("VOTE_ID", &mut self.vote_id);
        f.int("COUNTER", &mut self.counter);
        f.field("QUESTIONS", &mut self.questions);
        f.int("ANONYMITY", &mut self.anonymity);
        f.int("OPTIONS", &mut self.options);
        f.field("userAnswerMap", &mut self.user_answer_map);
        f.flag("canEdit", &mut self.can_edit);
        f.flag("canVote", &mut self.can_vote);
        f.flag("canRevote", &mut self.can_revote);
        f.flag("isVoted", &mut self.is_voted);
        f.text("signedAttachId", &mut self.signed_attach_id);
        f.link("resultUrl", &mut self.result_url);
        f.link("downloadUrl", &mut self.download_url);
        f.int("entityId", &mut self.entity_id);
        f.flag("isFinished", &mut self.is_finished);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `vote.AttachedVote.vote`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum VoteError {
    /// `400`: HTTP 403.
    Code400,
    /// `ATTACH_READ_ACCESS_DENIED`: HTTP 403.
    AttachReadAccessDenied,
    /// `403`: `The poll is inactive.` (HTTP 403).
    Code403,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for VoteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("400", "", Self::Code400),
        ("ATTACH_READ_ACCESS_DENIED", "", Self::AttachReadAccessDenied),
        ("403", "", Self::Code403),
    ];
    const OTHER: Self = Self::Other;
}
