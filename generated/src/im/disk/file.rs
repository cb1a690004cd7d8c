// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `im.disk.file.*`.

use bitrix24_runtime as rt;

/// Add File to Chat: `im.disk.file.commit`
///
/// Scope: `im`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chats/files/im-disk-file-commit.html)
#[deprecated(
    note = "no longer developed; use `im.v2.File.upload`: `bitrix24::im::v2::file::Upload`"
)]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Commit(rt::Params);

impl Commit {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `CHAT_ID`: `integer`. Required if no other of the group `CHAT_ID|DIALOG_ID` is given.
    #[inline]
    pub fn chat_id(self, value: i64) -> Self {
        Self(self.0.int("CHAT_ID", value))
    }

    /// `DIALOG_ID`: `string`. Required if no other of the group `CHAT_ID|DIALOG_ID` is given.
    #[inline]
    pub fn dialog_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DIALOG_ID", value.into()))
    }

    /// `FILE_ID`: `integer | integer[]`. Required if no other of the group `FILE_ID|UPLOAD_ID` is given.
    #[inline]
    pub fn file_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("FILE_ID", value.into()))
    }

    /// `UPLOAD_ID`: `integer | integer[]`. Required if no other of the group `FILE_ID|UPLOAD_ID` is given.
    #[inline]
    pub fn upload_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("UPLOAD_ID", value.into()))
    }

    /// `MESSAGE`: `string`.
    #[inline]
    pub fn message(self, value: impl Into<String>) -> Self {
        Self(self.0.text("MESSAGE", value.into()))
    }

    /// `SILENT_MODE`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn silent_mode(self, value: bool) -> Self {
        Self(self.0.yes_no("SILENT_MODE", value))
    }

    /// `AS_FILE`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn as_file(self, value: bool) -> Self {
        Self(self.0.yes_no("AS_FILE", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Commit {
    const NAME: &'static str = "im.disk.file.commit";
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = CommitOutput;
    type Error = CommitError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `im.disk.file.commit`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommitOutput {
    /// `FILES`: `object`.
    pub files: Option<rt::IdMap<CommitOutputFilesEntry>>,
    /// `DISK_ID`: `array`.
    pub disk_id: Option<Vec<rt::Value>>,
    /// `FILE_MODELS`: `object`.
    pub file_models: Option<rt::IdMap<CommitOutputFileModelsEntry>>,
    /// `MESSAGE_ID`: `integer`.
    pub message_id: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for CommitOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("CommitOutput", self, f)
    }
}

impl rt::Object for CommitOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("FILES", &mut self.files);
        f.field("DISK_ID", &mut self.disk_id);
        f.field("FILE_MODELS", &mut self.file_models);
        f.int("MESSAGE_ID", &mut self.message_id);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.FILES.upload{id}` of `im.disk.file.commit`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommitOutputFilesEntry {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `chatId`: `integer`.
    pub chat_id: Option<i64>,
    /// `date`: `object`.
    pub date: Option<rt::Map>,
    /// `type`: `string`.
    pub r#type: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `extension`: `string`.
    pub extension: Option<String>,
    /// `size`: `integer`.
    pub size: Option<i64>,
    /// `image`: `object`.
    pub image: Option<CommitOutputFilesEntryImage>,
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
    pub viewer_attrs: Option<CommitOutputFilesEntryViewerAttrs>,
    /// `mediaUrl`: `object`.
    pub media_url: Option<CommitOutputFilesEntryMediaUrl>,
    /// `isTranscribable`: `boolean`.
    pub is_transcribable: Option<bool>,
    /// `isVideoNote`: `boolean`.
    pub is_video_note: Option<bool>,
    /// `isVoiceNote`: `boolean`.
    pub is_voice_note: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for CommitOutputFilesEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("CommitOutputFilesEntry", self, f)
    }
}

impl rt::Object for CommitOutputFilesEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.int("chatId", &mut self.chat_id);
        f.field("date", &mut self.date);
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

/// Keys of `result.FILES.upload{id}.image` of `im.disk.file.commit`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommitOutputFilesEntryImage {
    /// `height`: `integer`.
    pub height: Option<i64>,
    /// `width`: `integer`.
    pub width: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for CommitOutputFilesEntryImage {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("CommitOutputFilesEntryImage", self, f)
    }
}

impl rt::Object for CommitOutputFilesEntryImage {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("height", &mut self.height);
        f.int("width", &mut self.width);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.FILES.upload{id}.viewerAttrs` of `im.disk.file.commit`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommitOutputFilesEntryViewerAttrs {
    /// `viewer`: `string`.
    pub viewer: Option<String>,
    /// `viewerType`: `string`.
    pub viewer_type: Option<String>,
    /// `src`: `string`.
    pub src: Option<String>,
    /// `viewerResized`: `string`.
    pub viewer_resized: Option<String>,
    /// `objectId`: `string`.
    pub object_id: Option<String>,
    /// `viewerGroupBy`: `string`.
    pub viewer_group_by: Option<String>,
    /// `imChatId`: `integer`.
    pub im_chat_id: Option<i64>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `actions`: `string`.
    pub actions: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for CommitOutputFilesEntryViewerAttrs {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("CommitOutputFilesEntryViewerAttrs", self, f)
    }
}

impl rt::Object for CommitOutputFilesEntryViewerAttrs {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("viewer", &mut self.viewer);
        f.text("viewerType", &mut self.viewer_type);
        f.text("src", &mut self.src);
        f.text("viewerResized", &mut self.viewer_resized);
        f.text("objectId", &mut self.object_id);
        f.text("viewerGroupBy", &mut self.viewer_group_by);
        f.int("imChatId", &mut self.im_chat_id);
        f.text("title", &mut self.title);
        f.text("actions", &mut self.actions);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.FILES.upload{id}.mediaUrl` of `im.disk.file.commit`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommitOutputFilesEntryMediaUrl {
    /// `preview`: `object`.
    pub preview: Option<CommitOutputFilesEntryMediaUrlPreview>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for CommitOutputFilesEntryMediaUrl {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("CommitOutputFilesEntryMediaUrl", self, f)
    }
}

impl rt::Object for CommitOutputFilesEntryMediaUrl {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("preview", &mut self.preview);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.FILES.upload{id}.mediaUrl.preview` of `im.disk.file.commit`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommitOutputFilesEntryMediaUrlPreview {
    /// `250`: `string`.
    pub _250: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for CommitOutputFilesEntryMediaUrlPreview {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("CommitOutputFilesEntryMediaUrlPreview", self, f)
    }
}

impl rt::Object for CommitOutputFilesEntryMediaUrlPreview {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("250", &mut self._250);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.FILE_MODELS.upload{id}` of `im.disk.file.commit`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommitOutputFileModelsEntry {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `createTime`: `object`.
    pub create_time: Option<rt::Map>,
    /// `updateTime`: `object`.
    pub update_time: Option<rt::Map>,
    /// `deleteTime`: `string`.
    pub delete_time: Option<String>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// `storageId`: `integer`.
    pub storage_id: Option<i64>,
    /// `realObjectId`: `integer`.
    pub real_object_id: Option<i64>,
    /// `parentId`: `integer`.
    pub parent_id: Option<i64>,
    /// `deletedType`: `integer`.
    pub deleted_type: Option<i64>,
    /// `createdBy`: `string`.
    pub created_by: Option<String>,
    /// `updatedBy`: `string`.
    pub updated_by: Option<String>,
    /// `deletedBy`: `string`.
    pub deleted_by: Option<String>,
    /// `uniqueCode`: `string`.
    pub unique_code: Option<String>,
    /// `typeFile`: `integer`.
    pub type_file: Option<i64>,
    /// `globalContentVersion`: `integer`.
    pub global_content_version: Option<i64>,
    /// `fileId`: `integer`.
    pub file_id: Option<i64>,
    /// `size`: `integer`.
    pub size: Option<i64>,
    /// `etag`: `string`.
    pub etag: Option<String>,
    /// `links`: `object`.
    pub links: Option<CommitOutputFileModelsEntryLinks>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for CommitOutputFileModelsEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("CommitOutputFileModelsEntry", self, f)
    }
}

impl rt::Object for CommitOutputFileModelsEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.text("name", &mut self.name);
        f.field("createTime", &mut self.create_time);
        f.field("updateTime", &mut self.update_time);
        f.text("deleteTime", &mut self.delete_time);
        f.text("code", &mut self.code);
        f.text("xmlId", &mut self.xml_id);
        f.int("storageId", &mut self.storage_id);
        f.int("realObjectId", &mut self.real_object_id);
        f.int("parentId", &mut self.parent_id);
        f.int("deletedType", &mut self.deleted_type);
        f.text("createdBy", &mut self.created_by);
        f.text("updatedBy", &mut self.updated_by);
        f.text("deletedBy", &mut self.deleted_by);
        f.text("uniqueCode", &mut self.unique_code);
        f.int("typeFile", &mut self.type_file);
        f.int("globalContentVersion", &mut self.global_content_version);
        f.int("fileId", &mut self.file_id);
        f.int("size", &mut self.size);
        f.text("etag", &mut self.etag);
        f.field("links", &mut self.links);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.FILE_MODELS.upload{id}.links` of `im.disk.file.commit`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommitOutputFileModelsEntryLinks {
    /// `download`: `string`.
    pub download: Option<String>,
    /// `showInGrid`: `string`.
    pub show_in_grid: Option<String>,
    /// `preview`: `string`.
    pub preview: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for CommitOutputFileModelsEntryLinks {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("CommitOutputFileModelsEntryLinks", self, f)
    }
}

impl rt::Object for CommitOutputFileModelsEntryLinks {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("download", &mut self.download);
        f.text("showInGrid", &mut self.show_in_grid);
        f.text("preview", &mut self.preview);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `im.disk.file.commit`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CommitError {
    /// `CHAT_ID_EMPTY`: `Chat ID can't be empty` (HTTP 400).
    ChatIdEmpty,
    /// `DIALOG_ID_EMPTY`: `Dialog ID can't be empty` (HTTP 400).
    DialogIdEmpty,
    /// `FILES_ERROR`: `List of files is not specified` (HTTP 400).
    FilesError,
    /// `SAVE_ERROR`: `Error during saving file to chat` (HTTP 400).
    SaveError,
    /// `ACCESS_ERROR`: `You do not have access to the specified dialog` (HTTP 403).
    AccessError,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for CommitError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("CHAT_ID_EMPTY", "", Self::ChatIdEmpty),
        ("DIALOG_ID_EMPTY", "", Self::DialogIdEmpty),
        ("FILES_ERROR", "", Self::FilesError),
        ("SAVE_ERROR", "", Self::SaveError),
        ("ACCESS_ERROR", "", Self::AccessError),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete File from Chat Folder: `im.disk.file.delete`
///
/// Scope: `im`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chats/files/im-disk-file-delete.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Delete(rt::Params);

impl Delete {
    /// A request in which nothing is set yet. Required: `CHAT_ID`, `FILE_ID`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `CHAT_ID`: `integer`. Required.
    #[inline]
    pub fn chat_id(self, value: i64) -> Self {
        Self(self.0.int("CHAT_ID", value))
    }

    /// `FILE_ID`: `integer`. Required.
    #[inline]
    pub fn file_id(self, value: i64) -> Self {
        Self(self.0.int("FILE_ID", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Delete {
    const NAME: &'static str = "im.disk.file.delete";
    const REQUIRED: &'static [&'static str] = &["CHAT_ID", "FILE_ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `im.disk.file.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `CHAT_ID_EMPTY`: `Chat ID can't be empty` (HTTP 400).
    ChatIdEmpty,
    /// `FILE_ID_EMPTY`: `File ID can't be empty` (HTTP 400).
    FileIdEmpty,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("CHAT_ID_EMPTY", "", Self::ChatIdEmpty),
        ("FILE_ID_EMPTY", "", Self::FileIdEmpty),
    ];
    const OTHER: Self = Self::Other;
}

/// Save File to Your Drive: `im.disk.file.save`
///
/// Scope: `im`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chats/files/im-disk-file-save.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Save(rt::Params);

impl Save {
    /// A request with its required parameters:
    ///
    /// - `FILE_ID`: `integer`.
    #[inline]
    pub fn new(file_id: i64) -> Self {
        Self(rt::Params::new().int("FILE_ID", file_id))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Save {
    const NAME: &'static str = "im.disk.file.save";
    const REQUIRED: &'static [&'static str] = &["FILE_ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = SaveOutput;
    type Error = SaveError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `im.disk.file.save`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveOutput {
    /// `folder`: `object`.
    pub folder: Option<SaveOutputFolder>,
    /// `file`: `object`.
    pub file: Option<SaveOutputFolder>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for SaveOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("SaveOutput", self, f)
    }
}

impl rt::Object for SaveOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("folder", &mut self.folder);
        f.field("file", &mut self.file);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.folder` of `im.disk.file.save`, `result.file` of `im.disk.file.save`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveOutputFolder {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for SaveOutputFolder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("SaveOutputFolder", self, f)
    }
}

impl rt::Object for SaveOutputFolder {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.text("name", &mut self.name);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `im.disk.file.save`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SaveError {
    /// `FILE_ID_EMPTY`: `File ID can't be empty` (HTTP 400).
    FileIdEmpty,
    /// `FILE_SAVE_ERROR`: `File ID can't be saved` (HTTP 400).
    FileSaveError,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for SaveError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("FILE_ID_EMPTY", "", Self::FileIdEmpty),
        ("FILE_SAVE_ERROR", "", Self::FileSaveError),
    ];
    const OTHER: Self = Self::Other;
}
