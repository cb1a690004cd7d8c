// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `log.blogcomment.user.*`.

use bitrix24_runtime as rt;

/// Get User Comments: `log.blogcomment.user.get`
///
/// Scope: `log`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/log/blogcomment/log-blogcomment-user-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Get(rt::Params);

impl Get {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `USER_ID`: `integer`.
    #[inline]
    pub fn user_id(self, value: i64) -> Self {
        Self(self.0.int("USER_ID", value))
    }

    /// `FIRST_ID`: `integer`.
    #[inline]
    pub fn first_id(self, value: i64) -> Self {
        Self(self.0.int("FIRST_ID", value))
    }

    /// `LAST_ID`: `integer`.
    #[inline]
    pub fn last_id(self, value: i64) -> Self {
        Self(self.0.int("LAST_ID", value))
    }

    /// `LIMIT`: `integer`. Default: `100`.
    #[inline]
    pub fn limit(self, value: i64) -> Self {
        Self(self.0.int("LIMIT", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Get {
    const NAME: &'static str = "log.blogcomment.user.get";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `log.blogcomment.user.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `comments`: `object[]`.
    pub comments: Option<Vec<GetOutputComments>>,
    /// `files`: `object`.
    pub files: Option<rt::IdMap<GetOutputFilesEntry>>,
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
        f.field("comments", &mut self.comments);
        f.field("files", &mut self.files);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.comments` of `log.blogcomment.user.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputComments {
    /// `id`. In examples: `integer`.
    pub id: Option<i64>,
    /// `text`. In examples: `string`.
    pub text: Option<String>,
    /// `comment_id`. In examples: `integer`.
    pub comment_id: Option<i64>,
    /// `log_id`. In examples: `integer`.
    pub log_id: Option<i64>,
    /// `date`. In examples: `string`.
    pub date: Option<String>,
    /// `attach`. In examples: `integer[]`.
    pub attach: Option<Vec<i64>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputComments {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputComments", self, f)
    }
}

impl rt::Object for GetOutputComments {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.text("text", &mut self.text);
        f.int("comment_id", &mut self.comment_id);
        f.int("log_id", &mut self.log_id);
        f.text("date", &mut self.date);
        f.field("attach", &mut self.attach);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.files.<id>` of `log.blogcomment.user.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputFilesEntry {
    /// `id`: `integer`. Seen in examples only.
    pub id: Option<i64>,
    /// `date`: `datetime`. Seen in examples only.
    pub date: Option<rt::DateTime>,
    /// `type`: `string`. Seen in examples only.
    pub r#type: Option<String>,
    /// `name`: `string`. Seen in examples only.
    pub name: Option<String>,
    /// `size`: `integer`. Seen in examples only.
    pub size: Option<i64>,
    /// `image`: `object`. Seen in examples only.
    pub image: Option<GetOutputFilesEntryImage>,
    /// `authorId`: `integer`. Seen in examples only.
    pub author_id: Option<i64>,
    /// `authorName`: `string`. Seen in examples only.
    pub author_name: Option<String>,
    /// `urlPreview`: `string`. Seen in examples only.
    pub url_preview: Option<rt::Link>,
    /// `urlShow`: `string`. Seen in examples only.
    pub url_show: Option<rt::Link>,
    /// `urlDownload`: `string`. Seen in examples only.
    pub url_download: Option<rt::Link>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputFilesEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputFilesEntry", self, f)
    }
}

impl rt::Object for GetOutputFilesEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.date_time("date", &mut self.date);
        f.text("type", &mut self.r#type);
        f.text("name", &mut self.name);
        f.int("size", &mut self.size);
        f.field("image", &mut self.image);
        f.int("authorId", &mut self.author_id);
        f.text("authorName", &mut self.author_name);
        f.link("urlPreview", &mut self.url_preview);
        f.link("urlShow", &mut self.url_show);
        f.link("urlDownload", &mut self.url_download);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.files.<id>.image` of `log.blogcomment.user.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputFilesEntryImage {
    /// `width`: `integer`. Seen in examples only.
    pub width: Option<i64>,
    /// `height`: `integer`. Seen in examples only.
    pub height: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputFilesEntryImage {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputFilesEntryImage", self, f)
    }
}

impl rt::Object for GetOutputFilesEntryImage {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("width", &mut self.width);
        f.int("height", &mut self.height);
        f.rest(&mut self.extra);
    }
}
