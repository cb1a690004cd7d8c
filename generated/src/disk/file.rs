// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `disk.file.*`.

use bitrix24_runtime as rt;

/// Copy File to Specified Folder: `disk.file.copyTo`
///
/// Scope: `disk`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-copy-to.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct CopyTo(rt::Params);

impl CopyTo {
    /// A request in which nothing is set yet. Required: `id`, `targetFolderId`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`. Required.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// `targetFolderId`: `integer`. Required.
    #[inline]
    pub fn target_folder_id(self, value: i64) -> Self {
        Self(self.0.int("targetFolderId", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for CopyTo {
    const NAME: &'static str = "disk.file.copyTo";
    const REQUIRED: &'static [&'static str] = &["id", "targetFolderId"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = CopyToOutput;
    type Error = CopyToError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `disk.file.copyTo`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyToOutput {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `CODE`: `string`.
    pub code: Option<String>,
    /// `STORAGE_ID`: `integer`. In examples: `string`.
    pub storage_id: Option<i64>,
    /// `TYPE`: `enum`.
    pub r#type: Option<String>,
    /// `PARENT_ID`: `integer`. In examples: `string`.
    pub parent_id: Option<i64>,
    /// `DELETED_TYPE`: `enum`. Values: `0`, `3`, `4`. In examples: `integer`.
    pub deleted_type: Option<String>,
    /// `GLOBAL_CONTENT_VERSION`: `integer`.
    pub global_content_version: Option<i64>,
    /// `FILE_ID`: `integer`.
    pub file_id: Option<i64>,
    /// `SIZE`: `integer`. In examples: `string`.
    pub size: Option<i64>,
    /// `CREATE_TIME`: `datetime`.
    pub create_time: Option<rt::DateTime>,
    /// `UPDATE_TIME`: `datetime`.
    pub update_time: Option<rt::DateTime>,
    /// `DELETE_TIME`: `datetime`.
    pub delete_time: Option<rt::DateTime>,
    /// `CREATED_BY`: `integer`. In examples: `string`.
    pub created_by: Option<i64>,
    /// `UPDATED_BY`: `integer`. In examples: `string`.
    pub updated_by: Option<i64>,
    /// `DELETED_BY`: `integer`.
    pub deleted_by: Option<i64>,
    /// `DOWNLOAD_URL`: `string`.
    pub download_url: Option<rt::Link>,
    /// `DETAIL_URL`: `string`.
    pub detail_url: Option<rt::Link>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for CopyToOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("CopyToOutput", self, f)
    }
}

impl rt::Object for CopyToOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("ID", &mut self.id);
        f.text("NAME", &mut self.name);
        f.text("CODE", &mut self.code);
        f.int("STORAGE_ID", &mut self.storage_id);
        f.text("TYPE", &mut self.r#type);
        f.int("PARENT_ID", &mut self.parent_id);
        f.text("DELETED_TYPE", &mut self.deleted_type);
        f.int("GLOBAL_CONTENT_VERSION", &mut self.global_content_version);
        f.int("FILE_ID", &mut self.file_id);
        f.int("SIZE", &mut self.size);
        f.date_time("CREATE_TIME", &mut self.create_time);
        f.date_time("UPDATE_TIME", &mut self.update_time);
        f.date_time("DELETE_TIME", &mut self.delete_time);
        f.int("CREATED_BY", &mut self.created_by);
        f.int("UPDATED_BY", &mut self.updated_by);
        f.int("DELETED_BY", &mut self.deleted_by);
        f.link("DOWNLOAD_URL", &mut self.download_url);
        f.link("DETAIL_URL", &mut self.detail_url);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `disk.file.copyTo`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CopyToError {
    /// `ERROR_ARGUMENT`: `Invalid value of parameter {Parameter #0}` (HTTP 400).
    ErrorArgument,
    /// `DISK_OBJ_22000`: `A file with this name already exists` (HTTP 400).
    DiskObj22000,
    /// `DISK_FILE_22003`: `Could not copy file` (HTTP 400).
    DiskFile22003,
    /// `ERROR_NOT_FOUND`: `` Could not find entity with id `X` `` (HTTP 400).
    ErrorNotFound,
    /// `ACCESS_DENIED`: `Access denied` (HTTP 400).
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for CopyToError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ERROR_ARGUMENT", "", Self::ErrorArgument),
        ("DISK_OBJ_22000", "", Self::DiskObj22000),
        ("DISK_FILE_22003", "", Self::DiskFile22003),
        ("ERROR_NOT_FOUND", "", Self::ErrorNotFound),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Permanently Delete File: `disk.file.delete`
///
/// Scope: `disk`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-delete.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Delete(rt::Params);

impl Delete {
    /// A request with its required parameters:
    ///
    /// - `id`: `integer`.
    #[inline]
    pub fn new(id: i64) -> Self {
        Self(rt::Params::new().int("id", id))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Delete {
    const NAME: &'static str = "disk.file.delete";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `disk.file.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `ERROR_ARGUMENT`: `Invalid value of parameter {Parameter #0}` (HTTP 400).
    ErrorArgument,
    /// `ERROR_NOT_FOUND`: `` Could not find entity with id `X` `` (HTTP 400).
    ErrorNotFound,
    /// `DISK_FILE_22007`: `Exclusive lock` (HTTP 400).
    DiskFile22007,
    /// `ACCESS_DENIED`: `Access denied` (HTTP 400).
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ERROR_ARGUMENT", "", Self::ErrorArgument),
        ("ERROR_NOT_FOUND", "", Self::ErrorNotFound),
        ("DISK_FILE_22007", "", Self::DiskFile22007),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Get File Parameters: `disk.file.get`
///
/// Scope: `disk`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Get(rt::Params);

impl Get {
    /// A request with its required parameters:
    ///
    /// - `id`: `integer`.
    #[inline]
    pub fn new(id: i64) -> Self {
        Self(rt::Params::new().int("id", id))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Get {
    const NAME: &'static str = "disk.file.get";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `disk.file.get`, `result` of `disk.file.markDeleted`, `result` of
/// `disk.file.rename`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `ID`: `integer`. In examples: `string`.
    pub id: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `CODE`: `string`.
    pub code: Option<String>,
    /// `STORAGE_ID`: `integer`. In examples: `string`.
    pub storage_id: Option<i64>,
    /// `TYPE`: `enum`.
    pub r#type: Option<String>,
    /// `PARENT_ID`: `integer`. In examples: `string`.
    pub parent_id: Option<i64>,
    /// `DELETED_TYPE`: `enum`. Values: `0`, `3`, `4`.
    pub deleted_type: Option<String>,
    /// `GLOBAL_CONTENT_VERSION`: `integer`. In examples: `string`.
    pub global_content_version: Option<i64>,
    /// `FILE_ID`: `integer`. In examples: `string`.
    pub file_id: Option<i64>,
    /// `SIZE`: `integer`. In examples: `string`.
    pub size: Option<i64>,
    /// `CREATE_TIME`: `datetime`.
    pub create_time: Option<rt::DateTime>,
    /// `UPDATE_TIME`: `datetime`.
    pub update_time: Option<rt::DateTime>,
    /// `DELETE_TIME`: `datetime`.
    pub delete_time: Option<rt::DateTime>,
    /// `CREATED_BY`: `integer`. In examples: `string`.
    pub created_by: Option<i64>,
    /// `UPDATED_BY`: `integer`. In examples: `string`.
    pub updated_by: Option<i64>,
    /// `DELETED_BY`: `integer`. In examples: `string`.
    pub deleted_by: Option<i64>,
    /// `DOWNLOAD_URL`: `string`.
    pub download_url: Option<rt::Link>,
    /// `DETAIL_URL`: `string`.
    pub detail_url: Option<rt::Link>,
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
        f.int("ID", &mut self.id);
        f.text("NAME", &mut self.name);
        f.text("CODE", &mut self.code);
        f.int("STORAGE_ID", &mut self.storage_id);
        f.text("TYPE", &mut self.r#type);
        f.int("PARENT_ID", &mut self.parent_id);
        f.text("DELETED_TYPE", &mut self.deleted_type);
        f.int("GLOBAL_CONTENT_VERSION", &mut self.global_content_version);
        f.int("FILE_ID", &mut self.file_id);
        f.int("SIZE", &mut self.size);
        f.date_time("CREATE_TIME", &mut self.create_time);
        f.date_time("UPDATE_TIME", &mut self.update_time);
        f.date_time("DELETE_TIME", &mut self.delete_time);
        f.int("CREATED_BY", &mut self.created_by);
        f.int("UPDATED_BY", &mut self.updated_by);
        f.int("DELETED_BY", &mut self.deleted_by);
        f.link("DOWNLOAD_URL", &mut self.download_url);
        f.link("DETAIL_URL", &mut self.detail_url);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `disk.file.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `ERROR_ARGUMENT`: `Invalid value of parameter {Parameter #0}` (HTTP 400).
    ErrorArgument,
    /// `ERROR_NOT_FOUND`: `` Could not find entity with id `X` `` (HTTP 400).
    ErrorNotFound,
    /// `ACCESS_DENIED`: `Access denied` (HTTP 400).
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ERROR_ARGUMENT", "", Self::ErrorArgument),
        ("ERROR_NOT_FOUND", "", Self::ErrorNotFound),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Public Link for File: `disk.file.getExternalLink`
///
/// Scope: `disk`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-get-external-link.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct GetExternalLink(rt::Params);

impl GetExternalLink {
    /// A request with its required parameters:
    ///
    /// - `id`: `integer`.
    #[inline]
    pub fn new(id: i64) -> Self {
        Self(rt::Params::new().int("id", id))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for GetExternalLink {
    const NAME: &'static str = "disk.file.getExternalLink";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = String;
    type Error = GetExternalLinkError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `disk.file.getExternalLink`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetExternalLinkError {
    /// `ERROR_ARGUMENT`: `Invalid value of parameter {Parameter #0}` (HTTP 400).
    ErrorArgument,
    /// `ERROR_NOT_FOUND`: `` Could not find entity with id `X` `` (HTTP 400).
    ErrorNotFound,
    /// `ACCESS_DENIED`: `Access denied` (HTTP 400).
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetExternalLinkError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ERROR_ARGUMENT", "", Self::ErrorArgument),
        ("ERROR_NOT_FOUND", "", Self::ErrorNotFound),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Description of File Fields: `disk.file.getFields`
///
/// Scope: `disk`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-get-fields.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct GetFields(rt::Params);

impl GetFields {
    /// The request; it has no parameters.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for GetFields {
    const NAME: &'static str = "disk.file.getFields";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = rt::IdMap<GetFieldsOutputEntry>;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result.<field>` of `disk.file.getFields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFieldsOutputEntry {
    /// `TYPE`. In examples: `string`.
    pub r#type: Option<String>,
    /// `USE_IN_FILTER`. In examples: `boolean`.
    pub use_in_filter: Option<bool>,
    /// `USE_IN_SHOW`. In examples: `boolean`.
    pub use_in_show: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetFieldsOutputEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetFieldsOutputEntry", self, f)
    }
}

impl rt::Object for GetFieldsOutputEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("TYPE", &mut self.r#type);
        f.flag("USE_IN_FILTER", &mut self.use_in_filter);
        f.flag("USE_IN_SHOW", &mut self.use_in_show);
        f.rest(&mut self.extra);
    }
}

/// List of File Versions: `disk.file.getVersions`
///
/// Scope: `disk`. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-get-versions.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct GetVersions(rt::Params);

impl GetVersions {
    /// A request with its required parameters:
    ///
    /// - `id`: `integer`.
    #[inline]
    pub fn new(id: i64) -> Self {
        Self(rt::Params::new().int("id", id))
    }

    /// `filter`: `array`. In examples: `object`.
    ///
    /// See [`GetVersionsFilter`].
    #[inline]
    pub fn filter(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("filter", value.into()))
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

impl rt::Method for GetVersions {
    const NAME: &'static str = "disk.file.getVersions";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<GetVersionsOutput>;
    type Error = GetVersionsError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

impl rt::Paged for GetVersions {
    const PAGING: rt::Paging = rt::Paging::start("start").key("ID").filter("filter");
    type Item = GetVersionsOutput;
}

/// Keys of `filter` of `disk.file.getVersions`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct GetVersionsFilter(rt::Params);

impl GetVersionsFilter {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ID`.
    #[inline]
    pub fn id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ID", value.into()))
    }

    /// `SIZE`.
    #[inline]
    pub fn size(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("SIZE", value.into()))
    }

    /// `NAME`. In examples: `string`.
    #[inline]
    pub fn name(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("NAME", value.into()))
    }

    /// `CREATE_TIME`.
    #[inline]
    pub fn create_time(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("CREATE_TIME", value.into()))
    }

    /// `CREATED_BY`.
    #[inline]
    pub fn created_by(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("CREATED_BY", value.into()))
    }

    /// Any other condition by its key on the wire: an operator and a field, as in `>=ID`.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<GetVersionsFilter> for rt::Params {
    #[inline]
    fn from(object: GetVersionsFilter) -> Self {
        object.0
    }
}

impl From<GetVersionsFilter> for rt::Filter {
    #[inline]
    fn from(object: GetVersionsFilter) -> Self {
        object.0.into()
    }
}

impl From<GetVersionsFilter> for rt::Value {
    #[inline]
    fn from(object: GetVersionsFilter) -> Self {
        object.0.into_value()
    }
}

/// Keys of `result` of `disk.file.getVersions`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVersionsOutput {
    /// `ID`: `integer`. In examples: `string`.
    pub id: Option<i64>,
    /// `OBJECT_ID`: `integer`. In examples: `string`.
    pub object_id: Option<i64>,
    /// `SIZE`: `integer`. In examples: `string`.
    pub size: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `GLOBAL_CONTENT_VERSION`: `integer`. In examples: `string`.
    pub global_content_version: Option<i64>,
    /// `CREATE_TIME`: `string`.
    pub create_time: Option<String>,
    /// `CREATED_BY`: `integer`. In examples: `string`.
    pub created_by: Option<i64>,
    /// `DOWNLOAD_URL`: `string`.
    pub download_url: Option<rt::Link>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetVersionsOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetVersionsOutput", self, f)
    }
}

impl rt::Object for GetVersionsOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("ID", &mut self.id);
        f.int("OBJECT_ID", &mut self.object_id);
        f.int("SIZE", &mut self.size);
        f.text("NAME", &mut self.name);
        f.int("GLOBAL_CONTENT_VERSION", &mut self.global_content_version);
        f.text("CREATE_TIME", &mut self.create_time);
        f.int("CREATED_BY", &mut self.created_by);
        f.link("DOWNLOAD_URL", &mut self.download_url);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `disk.file.getVersions`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetVersionsError {
    /// `ERROR_ARGUMENT`: `Invalid value of parameter {Parameter #0}` (HTTP 400).
    ErrorArgument,
    /// `ERROR_NOT_FOUND`: `` Could not find entity with id `X` `` (HTTP 400).
    ErrorNotFound,
    /// `ACCESS_DENIED`: `Access denied` (HTTP 400).
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetVersionsError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ERROR_ARGUMENT", "", Self::ErrorArgument),
        ("ERROR_NOT_FOUND", "", Self::ErrorNotFound),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Move File to Trash: `disk.file.markDeleted`
///
/// Scope: `disk`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-mark-deleted.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct MarkDeleted(rt::Params);

impl MarkDeleted {
    /// A request with its required parameters:
    ///
    /// - `id`: `integer`.
    #[inline]
    pub fn new(id: i64) -> Self {
        Self(rt::Params::new().int("id", id))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for MarkDeleted {
    const NAME: &'static str = "disk.file.markDeleted";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = GetOutput;
    type Error = MarkDeletedError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `disk.file.markDeleted`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MarkDeletedError {
    /// `ERROR_ARGUMENT`: `Invalid value of parameter {Parameter #0}` (HTTP 400).
    ErrorArgument,
    /// `ERROR_NOT_FOUND`: `` Could not find entity with id `X` `` (HTTP 400).
    ErrorNotFound,
    /// `ACCESS_DENIED`: `Access denied` (HTTP 400).
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for MarkDeletedError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ERROR_ARGUMENT", "", Self::ErrorArgument),
        ("ERROR_NOT_FOUND", "", Self::ErrorNotFound),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Move File to Specified Folder: `disk.file.moveTo`
///
/// Scope: `disk`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-move-to.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct MoveTo(rt::Params);

impl MoveTo {
    /// A request in which nothing is set yet. Required: `id`, `targetFolderId`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`. Required.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// `targetFolderId`: `integer`. Required.
    #[inline]
    pub fn target_folder_id(self, value: i64) -> Self {
        Self(self.0.int("targetFolderId", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for MoveTo {
    const NAME: &'static str = "disk.file.moveTo";
    const REQUIRED: &'static [&'static str] = &["id", "targetFolderId"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = MoveToOutput;
    type Error = MoveToError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `disk.file.moveTo`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveToOutput {
    /// `ID`: `integer`. In examples: `string`.
    pub id: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `CODE`: `string`.
    pub code: Option<String>,
    /// `STORAGE_ID`: `integer`. In examples: `string`.
    pub storage_id: Option<i64>,
    /// `TYPE`: `enum`.
    pub r#type: Option<String>,
    /// `PARENT_ID`: `integer`.
    pub parent_id: Option<i64>,
    /// `DELETED_TYPE`: `enum`. Values: `0`, `3`, `4`.
    pub deleted_type: Option<String>,
    /// `GLOBAL_CONTENT_VERSION`: `integer`. In examples: `string`.
    pub global_content_version: Option<i64>,
    /// `FILE_ID`: `integer`. In examples: `string`.
    pub file_id: Option<i64>,
    /// `SIZE`: `integer`. In examples: `string`.
    pub size: Option<i64>,
    /// `CREATE_TIME`: `datetime`.
    pub create_time: Option<rt::DateTime>,
    /// `UPDATE_TIME`: `datetime`.
    pub update_time: Option<rt::DateTime>,
    /// `DELETE_TIME`: `datetime`.
    pub delete_time: Option<rt::DateTime>,
    /// `CREATED_BY`: `integer`. In examples: `string`.
    pub created_by: Option<i64>,
    /// `UPDATED_BY`: `integer`. In examples: `string`.
    pub updated_by: Option<i64>,
    /// `DELETED_BY`: `integer`. In examples: `string`.
    pub deleted_by: Option<i64>,
    /// `DOWNLOAD_URL`: `string`.
    pub download_url: Option<rt::Link>,
    /// `DETAIL_URL`: `string`.
    pub detail_url: Option<rt::Link>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for MoveToOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("MoveToOutput", self, f)
    }
}

impl rt::Object for MoveToOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("ID", &mut self.id);
        f.text("NAME", &mut self.name);
        f.text("CODE", &mut self.code);
        f.int("STORAGE_ID", &mut self.storage_id);
        f.text("TYPE", &mut self.r#type);
        f.int("PARENT_ID", &mut self.parent_id);
        f.text("DELETED_TYPE", &mut self.deleted_type);
        f.int("GLOBAL_CONTENT_VERSION", &mut self.global_content_version);
        f.int("FILE_ID", &mut self.file_id);
        f.int("SIZE", &mut self.size);
        f.date_time("CREATE_TIME", &mut self.create_time);
        f.date_time("UPDATE_TIME", &mut self.update_time);
        f.date_time("DELETE_TIME", &mut self.delete_time);
        f.int("CREATED_BY", &mut self.created_by);
        f.int("UPDATED_BY", &mut self.updated_by);
        f.int("DELETED_BY", &mut self.deleted_by);
        f.link("DOWNLOAD_URL", &mut self.download_url);
        f.link("DETAIL_URL", &mut self.detail_url);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `disk.file.moveTo`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MoveToError {
    /// `ERROR_ARGUMENT`: `Invalid value of parameter {Parameter #0}` (HTTP 400).
    ErrorArgument,
    /// `ERROR_NOT_FOUND`: `` Could not find entity with id `X` `` (HTTP 400).
    ErrorNotFound,
    /// `DISK_OBJ_22000`: `A file with this name already exists` (HTTP 400).
    DiskObj22000,
    /// `DISK_FILE_22007`: `Exclusive lock` (HTTP 400).
    DiskFile22007,
    /// `ACCESS_DENIED`: `Access denied` (HTTP 400).
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for MoveToError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ERROR_ARGUMENT", "", Self::ErrorArgument),
        ("ERROR_NOT_FOUND", "", Self::ErrorNotFound),
        ("DISK_OBJ_22000", "", Self::DiskObj22000),
        ("DISK_FILE_22007", "", Self::DiskFile22007),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Rename File: `disk.file.rename`
///
/// Scope: `disk`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-rename.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Rename(rt::Params);

impl Rename {
    /// A request with its required parameters:
    ///
    /// - `id`: `integer`.
    /// - `newName`: `string`.
    #[inline]
    pub fn new(id: i64, new_name: impl Into<String>) -> Self {
        Self(rt::Params::new().int("id", id).text("newName", new_name.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Rename {
    const NAME: &'static str = "disk.file.rename";
    const REQUIRED: &'static [&'static str] = &["id", "newName"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = GetOutput;
    type Error = RenameError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `disk.file.rename`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RenameError {
    /// `ERROR_ARGUMENT`: `Invalid value of parameter {Parameter #0}` (HTTP 400).
    ErrorArgument,
    /// `ERROR_NOT_FOUND`: `` Could not find entity with id `X` `` (HTTP 400).
    ErrorNotFound,
    /// `DISK_OBJ_22000`: `A file with that name already exists` (HTTP 400).
    DiskObj22000,
    /// `0`: `Empty name` (HTTP 400).
    Code0,
    /// `ACCESS_DENIED`: `Access denied` (HTTP 400).
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for RenameError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ERROR_ARGUMENT", "", Self::ErrorArgument),
        ("ERROR_NOT_FOUND", "", Self::ErrorNotFound),
        ("DISK_OBJ_22000", "", Self::DiskObj22000),
        ("0", "", Self::Code0),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Restore File from Trash: `disk.file.restore`
///
/// Scope: `disk`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-restore.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Restore(rt::Params);

impl Restore {
    /// A request with its required parameters:
    ///
    /// - `id`: `integer`.
    #[inline]
    pub fn new(id: i64) -> Self {
        Self(rt::Params::new().int("id", id))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Restore {
    const NAME: &'static str = "disk.file.restore";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = RestoreOutput;
    type Error = RestoreError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `disk.file.restore`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreOutput {
    /// `ID`: `integer`. In examples: `string`.
    pub id: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `CODE`: `string`.
    pub code: Option<String>,
    /// `STORAGE_ID`: `integer`. In examples: `string`.
    pub storage_id: Option<i64>,
    /// `TYPE`: `enum`.
    pub r#type: Option<String>,
    /// `PARENT_ID`: `integer`. In examples: `string`.
    pub parent_id: Option<i64>,
    /// `DELETED_TYPE`: `enum`. Values: `0`, `3`, `4`. In examples: `integer`.
    pub deleted_type: Option<String>,
    /// `GLOBAL_CONTENT_VERSION`: `integer`. In examples: `string`.
    pub global_content_version: Option<i64>,
    /// `FILE_ID`: `integer`. In examples: `string`.
    pub file_id: Option<i64>,
    /// `SIZE`: `integer`. In examples: `string`.
    pub size: Option<i64>,
    /// `CREATE_TIME`: `datetime`.
    pub create_time: Option<rt::DateTime>,
    /// `UPDATE_TIME`: `datetime`.
    pub update_time: Option<rt::DateTime>,
    /// `DELETE_TIME`: `datetime`.
    pub delete_time: Option<rt::DateTime>,
    /// `CREATED_BY`: `integer`. In examples: `string`.
    pub created_by: Option<i64>,
    /// `UPDATED_BY`: `integer`. In examples: `string`.
    pub updated_by: Option<i64>,
    /// `DELETED_BY`: `integer`. In examples: `string`.
    pub deleted_by: Option<i64>,
    /// `DOWNLOAD_URL`: `string`.
    pub download_url: Option<rt::Link>,
    /// `DETAIL_URL`: `string`.
    pub detail_url: Option<rt::Link>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for RestoreOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("RestoreOutput", self, f)
    }
}

impl rt::Object for RestoreOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("ID", &mut self.id);
        f.text("NAME", &mut self.name);
        f.text("CODE", &mut self.code);
        f.int("STORAGE_ID", &mut self.storage_id);
        f.text("TYPE", &mut self.r#type);
        f.int("PARENT_ID", &mut self.parent_id);
        f.text("DELETED_TYPE", &mut self.deleted_type);
        f.int("GLOBAL_CONTENT_VERSION", &mut self.global_content_version);
        f.int("FILE_ID", &mut self.file_id);
        f.int("SIZE", &mut self.size);
        f.date_time("CREATE_TIME", &mut self.create_time);
        f.date_time("UPDATE_TIME", &mut self.update_time);
        f.date_time("DELETE_TIME", &mut self.delete_time);
        f.int("CREATED_BY", &mut self.created_by);
        f.int("UPDATED_BY", &mut self.updated_by);
        f.int("DELETED_BY", &mut self.deleted_by);
        f.link("DOWNLOAD_URL", &mut self.download_url);
        f.link("DETAIL_URL", &mut self.detail_url);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `disk.file.restore`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RestoreError {
    /// `ERROR_ARGUMENT`: `Invalid value of parameter {Parameter #0}` (HTTP 400).
    ErrorArgument,
    /// `ERROR_NOT_FOUND`: `` Could not find entity with id `X` `` (HTTP 400).
    ErrorNotFound,
    /// `ACCESS_DENIED`: `Access denied` (HTTP 400).
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for RestoreError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ERROR_ARGUMENT", "", Self::ErrorArgument),
        ("ERROR_NOT_FOUND", "", Self::ErrorNotFound),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Restore a File from a Specific Version: `disk.file.restoreFromVersion`
///
/// Scope: `disk`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-restore-from-version.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct RestoreFromVersion(rt::Params);

impl RestoreFromVersion {
    /// A request in which nothing is set yet. Required: `id`, `versionId`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`. Required.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// `versionId`: `integer`. Required.
    #[inline]
    pub fn version_id(self, value: i64) -> Self {
        Self(self.0.int("versionId", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for RestoreFromVersion {
    const NAME: &'static str = "disk.file.restoreFromVersion";
    const REQUIRED: &'static [&'static str] = &["id", "versionId"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = RestoreFromVersionOutput;
    type Error = RestoreFromVersionError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `disk.file.restoreFromVersion`, `result` of `disk.file.uploadVersion`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreFromVersionOutput {
    /// `ID`: `integer`. In examples: `string`.
    pub id: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `CODE`: `string`.
    pub code: Option<String>,
    /// `STORAGE_ID`: `integer`. In examples: `string`.
    pub storage_id: Option<i64>,
    /// `TYPE`: `enum`.
    pub r#type: Option<String>,
    /// `PARENT_ID`: `integer`. In examples: `string`.
    pub parent_id: Option<i64>,
    /// `DELETED_TYPE`: `enum`. Values: `0`, `3`, `4`.
    pub deleted_type: Option<String>,
    /// `GLOBAL_CONTENT_VERSION`: `integer`.
    pub global_content_version: Option<i64>,
    /// `FILE_ID`: `integer`. In examples: `string`.
    pub file_id: Option<i64>,
    /// `SIZE`: `integer`. In examples: `string`.
    pub size: Option<i64>,
    /// `CREATE_TIME`: `datetime`.
    pub create_time: Option<rt::DateTime>,
    /// `UPDATE_TIME`: `datetime`.
    pub update_time: Option<rt::DateTime>,
    /// `DELETE_TIME`: `datetime`.
    pub delete_time: Option<rt::DateTime>,
    /// `CREATED_BY`: `integer`. In examples: `string`.
    pub created_by: Option<i64>,
    /// `UPDATED_BY`: `integer`. In examples: `string`.
    pub updated_by: Option<i64>,
    /// `DELETED_BY`: `integer`. In examples: `string`.
    pub deleted_by: Option<i64>,
    /// `DOWNLOAD_URL`: `string`.
    pub download_url: Option<rt::Link>,
    /// `DETAIL_URL`: `string`.
    pub detail_url: Option<rt::Link>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for RestoreFromVersionOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("RestoreFromVersionOutput", self, f)
    }
}

impl rt::Object for RestoreFromVersionOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("ID", &mut self.id);
        f.text("NAME", &mut self.name);
        f.text("CODE", &mut self.code);
        f.int("STORAGE_ID", &mut self.storage_id);
        f.text("TYPE", &mut self.r#type);
        f.int("PARENT_ID", &mut self.parent_id);
        f.text("DELETED_TYPE", &mut self.deleted_type);
        f.int("GLOBAL_CONTENT_VERSION", &mut self.global_content_version);
        f.int("FILE_ID", &mut self.file_id);
        f.int("SIZE", &mut self.size);
        f.date_time("CREATE_TIME", &mut self.create_time);
        f.date_time("UPDATE_TIME", &mut self.update_time);
        f.date_time("DELETE_TIME", &mut self.delete_time);
        f.int("CREATED_BY", &mut self.created_by);
        f.int("UPDATED_BY", &mut self.updated_by);
        f.int("DELETED_BY", &mut self.deleted_by);
        f.link("DOWNLOAD_URL", &mut self.download_url);
        f.link("DETAIL_URL", &mut self.detail_url);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `disk.file.restoreFromVersion`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RestoreFromVersionError {
    /// `ERROR_ARGUMENT`: `Invalid value of parameter {Parameter #0}` (HTTP 400).
    ErrorArgument,
    /// `ERROR_NOT_FOUND`: `` Could not find entity with id `X` `` (HTTP 400).
    ErrorNotFound,
    /// `DISK_FILE_22003`: `Could not copy file` (HTTP 400).
    DiskFile22003,
    /// `DISK_FILE_22004`: `Cannot restore version from another file` (HTTP 400).
    DiskFile22004,
    /// `ACCESS_DENIED`: `Access denied` (HTTP 400).
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for RestoreFromVersionError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ERROR_ARGUMENT", "", Self::ErrorArgument),
        ("ERROR_NOT_FOUND", "", Self::ErrorNotFound),
        ("DISK_FILE_22003", "", Self::DiskFile22003),
        ("DISK_FILE_22004", "", Self::DiskFile22004),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Search Files and Folders: `disk.file.search`
///
/// Scope: `disk`. Access: any user. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-search.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Search(rt::Params);

impl Search {
    /// A request with its required parameters:
    ///
    /// - `QUERY`: `string`.
    #[inline]
    pub fn new(query: impl Into<String>) -> Self {
        Self(rt::Params::new().text("QUERY", query.into()))
    }

    /// `TYPE`: `enum`. Default: `file`. Values: `file`, `folder`, `all`.
    #[inline]
    pub fn r#type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TYPE", value.into()))
    }

    /// `FILTER`: `object`.
    ///
    /// See [`SearchFilter`].
    #[inline]
    pub fn filter(self, value: impl Into<rt::Filter>) -> Self {
        Self(self.0.filter("FILTER", value))
    }

    /// `start`: `integer`. Default: `0`.
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

impl rt::Method for Search {
    const NAME: &'static str = "disk.file.search";
    const REQUIRED: &'static [&'static str] = &["QUERY"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<SearchOutput>;
    type Error = SearchError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

impl rt::Paged for Search {
    const PAGING: rt::Paging = rt::Paging::start("start").key("ID").filter("FILTER");
    type Item = SearchOutput;
}

/// Keys of `FILTER` of `disk.file.search`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct SearchFilter(rt::Params);

impl SearchFilter {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `STORAGE_ID`: `integer`.
    #[inline]
    pub fn storage_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("STORAGE_ID", value.into()))
    }

    /// `FOLDER_ID`: `integer`.
    #[inline]
    pub fn folder_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("FOLDER_ID", value.into()))
    }

    /// Any other condition by its key on the wire: an operator and a field, as in `>=STORAGE_ID`.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<SearchFilter> for rt::Params {
    #[inline]
    fn from(object: SearchFilter) -> Self {
        object.0
    }
}

impl From<SearchFilter> for rt::Filter {
    #[inline]
    fn from(object: SearchFilter) -> Self {
        object.0.into()
    }
}

/// Keys of `result` of `disk.file.search`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchOutput {
    /// `ID`: `integer`. In examples: `string`.
    pub id: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `CODE`: `string`.
    pub code: Option<String>,
    /// `STORAGE_ID`: `integer`. In examples: `string`.
    pub storage_id: Option<i64>,
    /// `TYPE`: `enum`. Values: `file`, `folder`.
    pub r#type: Option<String>,
    /// `REAL_OBJECT_ID`: `integer`. In examples: `string`.
    pub real_object_id: Option<i64>,
    /// `PARENT_ID`: `integer`. In examples: `string`.
    pub parent_id: Option<i64>,
    /// `DELETED_TYPE`: `enum`. Values: `0`.
    pub deleted_type: Option<String>,
    /// `GLOBAL_CONTENT_VERSION`: `integer`. In examples: `string`.
    pub global_content_version: Option<i64>,
    /// `FILE_ID`: `integer`. In examples: `string`.
    pub file_id: Option<i64>,
    /// `SIZE`: `integer`. In examples: `string`.
    pub size: Option<i64>,
    /// `CREATE_TIME`: `datetime`.
    pub create_time: Option<rt::DateTime>,
    /// `UPDATE_TIME`: `datetime`.
    pub update_time: Option<rt::DateTime>,
    /// `DELETE_TIME`: `datetime`.
    pub delete_time: Option<rt::DateTime>,
    /// `CREATED_BY`: `integer`. In examples: `string`.
    pub created_by: Option<i64>,
    /// `UPDATED_BY`: `integer`. In examples: `string`.
    pub updated_by: Option<i64>,
    /// `DELETED_BY`: `integer`. In examples: `string`.
    pub deleted_by: Option<i64>,
    /// `DOWNLOAD_URL`: `string`.
    pub download_url: Option<rt::Link>,
    /// `DETAIL_URL`: `string`.
    pub detail_url: Option<rt::Link>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for SearchOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("SearchOutput", self, f)
    }
}

impl rt::Object for SearchOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("ID", &mut self.id);
        f.text("NAME", &mut self.name);
        f.text("CODE", &mut self.code);
        f.int("STORAGE_ID", &mut self.storage_id);
        f.text("TYPE", &mut self.r#type);
        f.int("REAL_OBJECT_ID", &mut self.real_object_id);
        f.int("PARENT_ID", &mut self.parent_id);
        f.text("DELETED_TYPE", &mut self.deleted_type);
        f.int("GLOBAL_CONTENT_VERSION", &mut self.global_content_version);
        f.int("FILE_ID", &mut self.file_id);
        f.int("SIZE", &mut self.size);
        f.date_time("CREATE_TIME", &mut self.create_time);
        f.date_time("UPDATE_TIME", &mut self.update_time);
        f.date_time("DELETE_TIME", &mut self.delete_time);
        f.int("CREATED_BY", &mut self.created_by);
        f.int("UPDATED_BY", &mut self.updated_by);
        f.int("DELETED_BY", &mut self.deleted_by);
        f.link("DOWNLOAD_URL", &mut self.download_url);
        f.link("DETAIL_URL", &mut self.detail_url);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `disk.file.search`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SearchError {
    /// `ERROR_ARGUMENT`: ``Invalid value of parameter { Parameter #0 [ `<required>` $QUERY ] }.`` (HTTP
    /// 400).
    ErrorArgument,
    /// `INVALID_QUERY`: `Search query is invalid. (INVALID_QUERY).` (HTTP 400).
    InvalidQuery,
    /// `INVALID_TYPE`: `Search result type is invalid. (INVALID_TYPE).` (HTTP 400).
    InvalidType,
    /// `INVALID_FILTER`: `Search filter contains an unknown field. (INVALID_FILTER).` (HTTP 400).
    InvalidFilter,
    /// `NOT_FOUND`: `Search scope was not found. (NOT_FOUND).` (HTTP 400).
    NotFound,
    /// `UNSUPPORTED_STORAGE`: `Search is not supported for this storage. (UNSUPPORTED_STORAGE).` (HTTP
    /// 400).
    UnsupportedStorage,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for SearchError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ERROR_ARGUMENT", "", Self::ErrorArgument),
        ("INVALID_QUERY", "", Self::InvalidQuery),
        ("INVALID_TYPE", "", Self::InvalidType),
        ("INVALID_FILTER", "", Self::InvalidFilter),
        ("NOT_FOUND", "", Self::NotFound),
        ("UNSUPPORTED_STORAGE", "", Self::UnsupportedStorage),
    ];
    const OTHER: Self = Self::Other;
}

/// Upload a New Version of a File: `disk.file.uploadVersion`
///
/// Scope: `disk`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-upload-version.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct UploadVersion(rt::Params);

impl UploadVersion {
    /// A request with its required parameters:
    ///
    /// - `id`: `integer`.
    /// - `fileContent`: `array`.
    #[inline]
    pub fn new(id: i64, file_content: impl Into<rt::Value>) -> Self {
        Self(rt::Params::new().int("id", id).value("fileContent", file_content.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for UploadVersion {
    const NAME: &'static str = "disk.file.uploadVersion";
    const REQUIRED: &'static [&'static str] = &["id", "fileContent"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = RestoreFromVersionOutput;
    type Error = UploadVersionError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `disk.file.uploadVersion`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UploadVersionError {
    /// `ERROR_ARGUMENT`: `Invalid value of parameter {Parameter #0}` (HTTP 400).
    ErrorArgument,
    /// `ERROR_NOT_FOUND`: `` Could not find entity with id `X` `` (HTTP 400).
    ErrorNotFound,
    /// `DISK_FILE_22002`: `Could not save file` (HTTP 400).
    DiskFile22002,
    /// `DISK_FILE_22005`: `Could not get saved file` (HTTP 400).
    DiskFile22005,
    /// `DISK_FILE_22006`: `Size restriction` (HTTP 400).
    DiskFile22006,
    /// `ACCESS_DENIED`: `Access denied` (HTTP 400).
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UploadVersionError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ERROR_ARGUMENT", "", Self::ErrorArgument),
        ("ERROR_NOT_FOUND", "", Self::ErrorNotFound),
        ("DISK_FILE_22002", "", Self::DiskFile22002),
        ("DISK_FILE_22005", "", Self::DiskFile22005),
        ("DISK_FILE_22006", "", Self::DiskFile22006),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}
