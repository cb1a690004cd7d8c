// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `sign.b2e.mysafe.*`.

use bitrix24_runtime as rt;

/// Get a list of signed documents in the company's safe: `sign.b2e.mysafe.tail`
///
/// Scope: `sign.b2e`. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-mysafe-tail.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Tail(rt::Params);

impl Tail {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `limit`: `integer`. Default: `20`.
    #[inline]
    pub fn limit(self, value: i64) -> Self {
        Self(self.0.int("limit", value))
    }

    /// `offset`: `integer`.
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

impl rt::Method for Tail {
    const NAME: &'static str = "sign.b2e.mysafe.tail";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<TailOutput>;
    type Error = TailError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

impl rt::Paged for Tail {
    const PAGING: rt::Paging = rt::Paging::offset("offset", "limit").key("id");
    type Item = TailOutput;
}

/// Keys of `result` of `sign.b2e.mysafe.tail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TailOutput {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `create_date`: `string`.
    pub create_date: Option<String>,
    /// `signed_date`: `string`.
    pub signed_date: Option<String>,
    /// `creator_id`: `integer`.
    pub creator_id: Option<i64>,
    /// `member_id`: `integer`.
    pub member_id: Option<i64>,
    /// `role`: `string`. Values: `editor`, `reviewer`, `assignee`, `signer`.
    pub role: Option<String>,
    /// `folderName`: `string`.
    pub folder_name: Option<String>,
    /// `file_url`: `string`.
    pub file_url: Option<rt::Link>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for TailOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("TailOutput", self, f)
    }
}

impl rt::Object for TailOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.text("title", &mut self.title);
        f.text("create_date", &mut self.create_date);
        f.text("signed_date", &mut self.signed_date);
        f.int("creator_id", &mut self.creator_id);
        f.int("member_id", &mut self.member_id);
        f.text("role", &mut self.role);
        f.text("folderName", &mut self.folder_name);
        f.link("file_url", &mut self.file_url);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `sign.b2e.mysafe.tail`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TailError {
    /// `WRONG_AUTH_TYPE`:
    /// `Current authorization type is denied for this method Application context required` (HTTP 401).
    WrongAuthType,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for TailError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("WRONG_AUTH_TYPE", "", Self::WrongAuthType),
    ];
    const OTHER: Self = Self::Other;
}
