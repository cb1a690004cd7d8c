// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `imopenlines.session.head.*`.

use bitrix24_runtime as rt;

/// Rate Employee Performance in the Dialog: `imopenlines.session.head.vote`
///
/// Scope: `imopenlines`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-head-vote.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Vote(rt::Params);

impl Vote {
    /// A request with its required parameters:
    ///
    /// - `SESSION_ID`: `integer`.
    #[inline]
    pub fn new(session_id: i64) -> Self {
        Self(rt::Params::new().int("SESSION_ID", session_id))
    }

    /// `RATING`: `integer`. Required if no other of the group `RATING|COMMENT` is given.
    #[inline]
    pub fn rating(self, value: i64) -> Self {
        Self(self.0.int("RATING", value))
    }

    /// `COMMENT`: `string`. Required if no other of the group `RATING|COMMENT` is given.
    #[inline]
    pub fn comment(self, value: impl Into<String>) -> Self {
        Self(self.0.text("COMMENT", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Vote {
    const NAME: &'static str = "imopenlines.session.head.vote";
    const REQUIRED: &'static [&'static str] = &["SESSION_ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = VoteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `imopenlines.session.head.vote`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum VoteError {
    /// `EMPTY_SESSION_ID`: `Session ID can't be empty` (HTTP 400).
    EmptySessionId,
    /// `EMPTY_VOTE_PARAMS`: `At least one of the parameters RATING or COMMENT must be specified` (HTTP
    /// 400).
    EmptyVoteParams,
    /// `ACCESS_DENIED`: `You cannot open this conversation as you do not have sufficient rights` (HTTP
    /// 400).
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for VoteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("EMPTY_SESSION_ID", "", Self::EmptySessionId),
        ("EMPTY_VOTE_PARAMS", "", Self::EmptyVoteParams),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}
