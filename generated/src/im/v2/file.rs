// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `im.v2.File.*`.

use bitrix24_runtime as rt;

/// Get a Link to Download a File: `im.v2.File.download`
///
/// Scope: `im`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/files/file-download.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Download(rt::Params);

impl Download {
    /// A request with its required parameters:
    ///
    /// - `dialogId`: `string`.
    /// - `fileId`: `integer`.
    #[inline]
    pub fn new(dialog_id: impl Into<String>, file_id: i64) -> Self {
        Self(rt::Params::new().text("dialogId", dialog_id.into()).int("fileId", file_id))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Download {
    const NAME: &'static str = "im.v2.File.download";
    const REQUIRED: &'static [&'static str] = &["dialogId", "fileId"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = DownloadOutput;
    type Error = DownloadError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `im.v2.File.download`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadOutput {
    /// `downloadUrl`: `string`.
    pub download_url: Option<rt::Link>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for DownloadOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("DownloadOutput", self, f)
    }
}

impl rt::Object for DownloadOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.link("downloadUrl", &mut self.download_url);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `im.v2.File.download`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DownloadError {
    /// `FILE_NOT_FOUND`: `File not found`.
    FileNotFound,
    /// `ACCESS_DENIED`: `Access denied`.
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DownloadError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("FILE_NOT_FOUND", "", Self::FileNotFound),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Upload File to Chat: `im.v2.File.upload`
///
/// Scope: `im`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/files/file-upload.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Upload(rt::Params);

impl Upload {
    /// A request with its required parameters:
    ///
    /// - `dialogId`: `string`.
    /// - `fields`: `object`.
    #[inline]
    pub fn new(dialog_id: impl Into<String>, fields: UploadFields) -> Self {
        Self(
            rt::Params::new()
                .text("dialogId", dialog_id.into())
                .object("fields", fields.into()),
        )
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Upload {
    const NAME: &'static str = "im.v2.File.upload";
    const REQUIRED: &'static [&'static str] = &["dialogId", "fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = UploadOutput;
    type Error = UploadError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `im.v2.File.upload`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UploadFields(rt::Params);

impl UploadFields {
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

    /// `content`: `string`. Required.
    #[inline]
    pub fn content(self, value: impl Into<String>) -> Self {
        Self(self.0.text("content", value.into()))
    }

    /// `message`: `string`.
    #[inline]
    pub fn message(self, value: impl Into<String>) -> Self {
        Self(self.0.text("message", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<UploadFields> for rt::Params {
    #[inline]
    fn from(object: UploadFields) -> Self {
        object.0
    }
}

/// Keys of `result` of `im.v2.File.upload`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadOutput {
    /// `dialogId`: `string`.
    pub dialog_id: Option<String>,
    /// `chatId`: `integer`.
    pub chat_id: Option<i64>,
    /// `messageId`: `integer`.
    pub message_id: Option<i64>,
    /// `file`: `File`.
    pub file: Option<UploadOutputFile>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for UploadOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("UploadOutput", self, f)
    }
}

impl rt::Object for UploadOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("dialogId", &mut self.dialog_id);
        f.int("chatId", &mut self.chat_id);
        f.int("messageId", &mut self.message_id);
        f.field("file", &mut self.file);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.file` of `im.v2.File.upload`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadOutputFile {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `chatId`: `integer`.
    pub chat_id: Option<i64>,
    /// `date`: `datetime`.
    pub date: Option<rt::DateTime>,
    /// `type`: `string`. Values: `file`, `image`, `video`, `audio`.
    pub r#type: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `extension`: `string`.
    pub extension: Option<String>,
    /// `size`: `integer`.
    pub size: Option<i64>,
    /// `image`: `object | boolean`.
    pub image: Option<UploadOutputFileImage>,
    /// `status`: `string`.
    pub status: Option<String>,
    /// `progress`: `integer`.
    pub progress: Option<i64>,
    /// `authorId`: `integer`.
    pub author_id: Option<i64>,
    /// `authorName`: `string`.
    pub author_name: Option<String>,
    /// `urlPreview`: `string`.
    pub url_preview: Option<rt::Link>,
    /// `urlShow`: `string`.
    pub url_show: Option<rt::Link>,
    /// `urlDownload`: `string`.
    pub url_download: Option<rt::Link>,
    /// `viewerAttrs`: `object`.
    pub viewer_attrs: Option<UploadOutputFileViewerAttrs>,
    /// `mediaUrl`: `object`.
    pub media_url: Option<UploadOutputFileMediaUrl>,
    /// `isTranscribable`: `boolean`.
    pub is_transcribable: Option<bool>,
    /// `isVideoNote`: `boolean`.
    pub is_video_note: Option<bool>,
    /// `isVoiceNote`: `boolean`.
    pub is_voice_note: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for UploadOutputFile {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("UploadOutputFile", self, f)
    }
}

impl rt::Object for UploadOutputFile {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.int("chatId", &mut self.chat_id);
        f.date_time("date", &mut self.date);
        f.text("type", &mut self.r#type);
        f.text("name", &mut self.name);
        f.text("extension", &mut self.extension);
        f.int("size", &mut self.size);
        f.field("image", &mut self.image);
        f.text("status", &mut self.status);
        f.int("progress", &mut self.progress);
        f.int("authorId", &mut self.author_id);
        f.text("authorName", &mut self.author_name);
        f.link("urlPreview", &mut self.url_preview);
        f.link("urlShow", &mut self.url_show);
        f.link("urlDownload", &mut self.url_download);
        f.field("viewerAttrs", &mut self.viewer_attrs);
        f.field("mediaUrl", &mut self.media_url);
        f.flag("isTranscribable", &mut self.is_transcribable);
        f.flag("isVideoNote", &mut self.is_video_note);
        f.flag("isVoiceNote", &mut self.is_voice_note);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.file.image` of `im.v2.File.upload`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadOutputFileImage {
    /// `width`. In examples: `integer`.
    pub width: Option<i64>,
    /// `height`. In examples: `integer`.
    pub height: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for UploadOutputFileImage {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("UploadOutputFileImage", self, f)
    }
}

impl rt::Object for UploadOutputFileImage {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("width", &mut self.width);
        f.int("height", &mut self.height);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.file.viewerAttrs` of `im.v2.File.upload`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadOutputFileViewerAttrs {
    /// `viewer`: `string`. Seen in examples only.
    pub viewer: Option<String>,
    /// `viewerType`: `string`. Seen in examples only.
    pub viewer_type: Option<String>,
    /// `src`: `string`. Seen in examples only.
    pub src: Option<String>,
    /// `objectId`: `string`. Seen in examples only.
    pub object_id: Option<String>,
    /// `viewerGroupBy`: `string`. Seen in examples only.
    pub viewer_group_by: Option<String>,
    /// `imChatId`: `integer`. Seen in examples only.
    pub im_chat_id: Option<i64>,
    /// `title`: `string`. Seen in examples only.
    pub title: Option<String>,
    /// `unifiedLink`: `string`. Seen in examples only.
    pub unified_link: Option<rt::Link>,
    /// `actions`: `string`. Seen in examples only.
    pub actions: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for UploadOutputFileViewerAttrs {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("UploadOutputFileViewerAttrs", self, f)
    }
}

impl rt::Object for UploadOutputFileViewerAttrs {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("viewer", &mut self.viewer);
        f.text("viewerType", &mut self.viewer_type);
        f.text("src", &mut self.src);
        f.text("objectId", &mut self.object_id);
        f.text("viewerGroupBy", &mut self.viewer_group_by);
        f.int("imChatId", &mut self.im_chat_id);
        f.text("title", &mut self.title);
        f.link("unifiedLink", &mut self.unified_link);
        f.text("actions", &mut self.actions);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.file.mediaUrl` of `im.v2.File.upload`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadOutputFileMediaUrl {
    /// `preview`: `object`. Seen in examples only.
    pub preview: Option<rt::IdMap<String>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for UploadOutputFileMediaUrl {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("UploadOutputFileMediaUrl", self, f)
    }
}

impl rt::Object for UploadOutputFileMediaUrl {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("preview", &mut self.preview);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `im.v2.File.upload`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UploadError {
    /// `FILE_EMPTY`: `File name and content are required`.
    FileEmpty,
    /// `FILE_INVALID_CONTENT`: `Invalid base64 content`.
    FileInvalidContent,
    /// `CHAT_NOT_FOUND`: `CHAT_NOT_FOUND`.
    ChatNotFound,
    /// `FOLDER_ERROR`: `Failed to get chat folder`.
    FolderError,
    /// `UPLOAD_FAILED`: `File upload failed`.
    UploadFailed,
    /// `SEND_FAILED`: `Failed to send message`.
    SendFailed,
    /// `FILE_TOO_LARGE`: `File too large`.
    FileTooLarge,
    /// `ACCESS_DENIED`: `Access denied`.
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UploadError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("FILE_EMPTY", "", Self::FileEmpty),
        ("FILE_INVALID_CONTENT", "", Self::FileInvalidContent),
        ("CHAT_NOT_FOUND", "", Self::ChatNotFound),
        ("FOLDER_ERROR", "", Self::FolderError),
        ("UPLOAD_FAILED", "", Self::UploadFailed),
        ("SEND_FAILED", "", Self::SendFailed),
        ("FILE_TOO_LARGE", "", Self::FileTooLarge),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}
