// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `imbot.v2.File.*`.

use bitrix24_runtime as rt;

/// Get a Link to Download the File: `imbot.v2.File.download`
///
/// Scope: `imbot`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/files/file-download.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Download(rt::Params);

impl Download {
    /// A request in which nothing is set yet. Required: `botId`, `fileId`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `botId`: `integer`. Required.
    #[inline]
    pub fn bot_id(self, value: i64) -> Self {
        Self(self.0.int("botId", value))
    }

    /// `botToken`: `string`.
    #[inline]
    pub fn bot_token(self, value: impl Into<String>) -> Self {
        Self(self.0.text("botToken", value.into()))
    }

    /// `fileId`: `integer`. Required.
    #[inline]
    pub fn file_id(self, value: i64) -> Self {
        Self(self.0.int("fileId", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Download {
    const NAME: &'static str = "imbot.v2.File.download";
    const REQUIRED: &'static [&'static str] = &["botId", "fileId"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = DownloadOutput;
    type Error = DownloadError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `imbot.v2.File.download`.
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

/// What can go wrong in `imbot.v2.File.download`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DownloadError {
    /// `BOT_TOKEN_NOT_SPECIFIED`: `Bot token is not specified`.
    BotTokenNotSpecified,
    /// `BOT_ID_REQUIRED`: `Bot ID is required`.
    BotIdRequired,
    /// `BOT_NOT_FOUND`: `Bot not found`.
    BotNotFound,
    /// `BOT_OWNERSHIP_ERROR`: `Bot is registered by another application`.
    BotOwnershipError,
    /// `FILE_ACCESS_ERROR`: `File access error`.
    FileAccessError,
    /// `FILE_NOT_FOUND`: `File not found`.
    FileNotFound,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DownloadError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("BOT_TOKEN_NOT_SPECIFIED", "", Self::BotTokenNotSpecified),
        ("BOT_ID_REQUIRED", "", Self::BotIdRequired),
        ("BOT_NOT_FOUND", "", Self::BotNotFound),
        ("BOT_OWNERSHIP_ERROR", "", Self::BotOwnershipError),
        ("FILE_ACCESS_ERROR", "", Self::FileAccessError),
        ("FILE_NOT_FOUND", "", Self::FileNotFound),
    ];
    const OTHER: Self = Self::Other;
}

/// Upload File to Chat: `imbot.v2.File.upload`
///
/// Scope: `imbot`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/files/file-upload.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Upload(rt::Params);

impl Upload {
    /// A request with its required parameters:
    ///
    /// - `botId`: `integer`.
    /// - `dialogId`: `string`.
    /// - `fields`: `object`.
    #[inline]
    pub fn new(bot_id: i64, dialog_id: impl Into<String>, fields: UploadFields) -> Self {
        Self(
            rt::Params::new()
                .int("botId", bot_id)
                .text("dialogId", dialog_id.into())
                .object("fields", fields.into()),
        )
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

impl rt::Method for Upload {
    const NAME: &'static str = "imbot.v2.File.upload";
    const REQUIRED: &'static [&'static str] = &["botId", "dialogId", "fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = UploadOutput;
    type Error = UploadError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `imbot.v2.File.upload`.
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

/// Keys of `result` of `imbot.v2.File.upload`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadOutput {
    /// `file`: `File`.
    pub file: Option<UploadOutputFile>,
    /// `messageId`: `integer`.
    pub message_id: Option<i64>,
    /// `chatId`: `integer`.
    pub chat_id: Option<i64>,
    /// `dialogId`: `string`.
    pub dialog_id: Option<String>,
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
        f.field("file", &mut self.file);
        f.int("messageId", &mut self.message_id);
        f.int("chatId", &mut self.chat_id);
        f.text("dialogId", &mut self.dialog_id);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.file` of `imbot.v2.File.upload`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadOutputFile {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `chatId`: `integer`.
    pub chat_id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `extension`: `string`.
    pub extension: Option<String>,
    /// `size`: `integer`.
    pub size: Option<i64>,
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
        f.text("name", &mut self.name);
        f.text("extension", &mut self.extension);
        f.int("size", &mut self.size);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `imbot.v2.File.upload`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UploadError {
    /// `BOT_TOKEN_NOT_SPECIFIED`: `Bot token is not specified`.
    BotTokenNotSpecified,
    /// `BOT_ID_REQUIRED`: `Bot ID is required`.
    BotIdRequired,
    /// `BOT_NOT_FOUND`: `Bot not found`.
    BotNotFound,
    /// `BOT_OWNERSHIP_ERROR`: `Bot is registered by another application`.
    BotOwnershipError,
    /// `FILE_EMPTY`: `File name or content is empty`.
    FileEmpty,
    /// `FILE_INVALID_CONTENT`: `Invalid base64 content`.
    FileInvalidContent,
    /// `FILE_FOLDER_ERROR`: `Failed to get chat folder`.
    FileFolderError,
    /// `FILE_UPLOAD_FAILED`: `File upload failed`.
    FileUploadFailed,
    /// `FILE_SEND_FAILED`: `Failed to send message`.
    FileSendFailed,
    /// `FILE_TOO_LARGE`: `File too large`.
    FileTooLarge,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UploadError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("BOT_TOKEN_NOT_SPECIFIED", "", Self::BotTokenNotSpecified),
        ("BOT_ID_REQUIRED", "", Self::BotIdRequired),
        ("BOT_NOT_FOUND", "", Self::BotNotFound),
        ("BOT_OWNERSHIP_ERROR", "", Self::BotOwnershipError),
        ("FILE_EMPTY", "", Self::FileEmpty),
        ("FILE_INVALID_CONTENT", "", Self::FileInvalidContent),
        ("FILE_FOLDER_ERROR", "", Self::FileFolderError),
        ("FILE_UPLOAD_FAILED", "", Self::FileUploadFailed),
        ("FILE_SEND_FAILED", "", Self::FileSendFailed),
        ("FILE_TOO_LARGE", "", Self::FileTooLarge),
    ];
    const OTHER: Self = Self::Other;
}
