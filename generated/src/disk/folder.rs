// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `disk.folder.*`.

use bitrix24_runtime as rt;

/// Create a Subfolder: `disk.folder.addSubFolder`
///
/// Scope: `disk`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-add-subfolder.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct AddSubFolder(rt::Params);

impl AddSubFolder {
    /// A request with its required parameters:
    ///
    /// - `id`: `integer`.
    /// - `data`: `array`. In examples: `object`.
    #[inline]
    pub fn new(id: i64, data: impl Into<rt::Value>) -> Self {
        Self(rt::Params::new().int("id", id).value("data", data.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for AddSubFolder {
    const NAME: &'static str = "disk.folder.addSubFolder";
    const REQUIRED: &'static [&'static str] = &["id", "data"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddSubFolderOutput;
    type Error = AddSubFolderError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `data` of `disk.folder.addSubFolder`, `data` of `disk.folder.uploadFile`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddSubFolderData(rt::Params);

impl AddSubFolderData {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `NAME`. Required. In examples: `string`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("NAME", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddSubFolderData> for rt::Params {
    #[inline]
    fn from(object: AddSubFolderData) -> Self {
        object.0
    }
}

impl From<AddSubFolderData> for rt::Value {
    #[inline]
    fn from(object: AddSubFolderData) -> Self {
        object.0.into_value()
    }
}

/// Keys of `result` of `disk.folder.addSubFolder`, `result` of `disk.folder.copyTo`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddSubFolderOutput {
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
    /// `REAL_OBJECT_ID`: `integer`.
    pub real_object_id: Option<i64>,
    /// `PARENT_ID`: `integer`. In examples: `string`.
    pub parent_id: Option<i64>,
    /// `DELETED_TYPE`: `enum`. Values: `0`, `3`, `4`. In examples: `integer`.
    pub deleted_type: Option<String>,
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
    /// `DETAIL_URL`: `string`.
    pub detail_url: Option<rt::Link>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for AddSubFolderOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("AddSubFolderOutput", self, f)
    }
}

impl rt::Object for AddSubFolderOutput {
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
        f.date_time("CREATE_TIME", &mut self.create_time);
        f.date_time("UPDATE_TIME", &mut self.update_time);
        f.date_time("DELETE_TIME", &mut self.delete_time);
        f.int("CREATED_BY", &mut self.created_by);
        f.int("UPDATED_BY", &mut self.updated_by);
        f.int("DELETED_BY", &mut self.deleted_by);
        f.link("DETAIL_URL", &mut self.detail_url);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `disk.folder.addSubFolder`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddSubFolderError {
    /// `ERROR_ARGUMENT`: `Invalid value of parameter {Parameter #1}` (HTTP 400).
    ErrorArgument,
    /// `DISK_OBJ_22000`: `A folder with this name already exists` (HTTP 400).
    DiskObj22000,
    /// `ERROR_NOT_FOUND`: `` Could not find entity with id `X` `` (HTTP 400).
    ErrorNotFound,
    /// `ACCESS_DENIED`: `Access denied` (HTTP 400).
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddSubFolderError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ERROR_ARGUMENT", "", Self::ErrorArgument),
        ("DISK_OBJ_22000", "", Self::DiskObj22000),
        ("ERROR_NOT_FOUND", "", Self::ErrorNotFound),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Copy a folder and all its contents to the specified folder: `disk.folder.copyTo`
///
/// Scope: `disk`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-copy-to.html)
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
    const NAME: &'static str = "disk.folder.copyTo";
    const REQUIRED: &'static [&'static str] = &["id", "targetFolderId"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddSubFolderOutput;
    type Error = CopyToError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `disk.folder.copyTo`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CopyToError {
    /// `ERROR_ARGUMENT`: `Invalid value of parameter {Parameter #1}` (HTTP 400).
    ErrorArgument,
    /// `DISK_OBJ_22000`: `A folder with this name already exists` (HTTP 400).
    DiskObj22000,
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
        ("ERROR_NOT_FOUND", "", Self::ErrorNotFound),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Permanently Delete a Folder and All Its Contents: `disk.folder.deleteTree`
///
/// Scope: `disk`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-delete-tree.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct DeleteTree(rt::Params);

impl DeleteTree {
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

impl rt::Method for DeleteTree {
    const NAME: &'static str = "disk.folder.deleteTree";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DeleteTreeError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `disk.folder.deleteTree`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteTreeError {
    /// `ERROR_ARGUMENT`: `Invalid value of parameter {Parameter #1}` (HTTP 400).
    ErrorArgument,
    /// `DISK_OBJ_22000`: `Could not delete root folder` (HTTP 400).
    DiskObj22000,
    /// `ERROR_NOT_FOUND`: `` Could not find entity with id `X` `` (HTTP 400).
    ErrorNotFound,
    /// `ACCESS_DENIED`: `Access denied` (HTTP 400).
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteTreeError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ERROR_ARGUMENT", "", Self::ErrorArgument),
        ("DISK_OBJ_22000", "", Self::DiskObj22000),
        ("ERROR_NOT_FOUND", "", Self::ErrorNotFound),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Folder Parameters: `disk.folder.get`
///
/// Scope: `disk`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-get.html)
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
    const NAME: &'static str = "disk.folder.get";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `disk.folder.get`, `result` of `disk.folder.rename`.
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
    /// `REAL_OBJECT_ID`: `integer`. In examples: `string`.
    pub real_object_id: Option<i64>,
    /// `PARENT_ID`: `integer`. In examples: `string`.
    pub parent_id: Option<i64>,
    /// `DELETED_TYPE`: `enum`. Values: `0`, `3`, `4`.
    pub deleted_type: Option<String>,
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
        f.int("REAL_OBJECT_ID", &mut self.real_object_id);
        f.int("PARENT_ID", &mut self.parent_id);
        f.text("DELETED_TYPE", &mut self.deleted_type);
        f.date_time("CREATE_TIME", &mut self.create_time);
        f.date_time("UPDATE_TIME", &mut self.update_time);
        f.date_time("DELETE_TIME", &mut self.delete_time);
        f.int("CREATED_BY", &mut self.created_by);
        f.int("UPDATED_BY", &mut self.updated_by);
        f.int("DELETED_BY", &mut self.deleted_by);
        f.link("DETAIL_URL", &mut self.detail_url);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `disk.folder.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `ERROR_ARGUMENT`: `Invalid value of parameter {Parameter #1}` (HTTP 400).
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

/// Get a list of files and folders in the folder: `disk.folder.getChildren`
///
/// Scope: `disk`. Access: any user. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-get-children.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct GetChildren(rt::Params);

impl GetChildren {
    /// A request with its required parameters:
    ///
    /// - `id`: `integer`.
    #[inline]
    pub fn new(id: i64) -> Self {
        Self(rt::Params::new().int("id", id))
    }

    /// `filter`: `array`. In examples: `object`.
    #[inline]
    pub fn filter(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("filter", value.into()))
    }

    /// `order`: `array`. In examples: `object`.
    #[inline]
    pub fn order(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("order", value.into()))
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

impl rt::Method for GetChildren {
    const NAME: &'static str = "disk.folder.getChildren";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<GetChildrenOutput>;
    type Error = GetChildrenError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

impl rt::Paged for GetChildren {
    const PAGING: rt::Paging = rt::Paging::start("start")
        .key("ID")
        .filter("filter")
        .order("order");
    type Item = GetChildrenOutput;
}

/// Keys of `result` of `disk.folder.getChildren`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChildrenOutput {
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
    /// `REAL_OBJECT_ID`: `integer`. In examples: `string`.
    pub real_object_id: Option<i64>,
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

impl ::std::fmt::Debug for GetChildrenOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetChildrenOutput", self, f)
    }
}

impl rt::Object for GetChildrenOutput {
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

/// What can go wrong in `disk.folder.getChildren`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetChildrenError {
    /// `ERROR_ARGUMENT`: `Invalid value of parameter {Parameter #1}` (HTTP 400).
    ErrorArgument,
    /// `ERROR_NOT_FOUND`: `` Could not find entity with id `X` `` (HTTP 400).
    ErrorNotFound,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetChildrenError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ERROR_ARGUMENT", "", Self::ErrorArgument),
        ("ERROR_NOT_FOUND", "", Self::ErrorNotFound),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Public Link for Folder: `disk.folder.getExternalLink`
///
/// Scope: `disk`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-get-external-link.html)
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
    const NAME: &'static str = "disk.folder.getExternalLink";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = String;
    type Error = GetExternalLinkError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `disk.folder.getExternalLink`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetExternalLinkError {
    /// `ERROR_ARGUMENT`: `Invalid value of parameter {Parameter #1}` (HTTP 400).
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

/// Get Folder Field Descriptions: `disk.folder.getFields`
///
/// Scope: `disk`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-get-fields.html)
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
    const NAME: &'static str = "disk.folder.getFields";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = rt::IdMap<GetFieldsOutputEntry>;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result.<field>` of `disk.folder.getFields`.
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

/// Move Folder to Trash: `disk.folder.markDeleted`
///
/// Scope: `disk`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-mark-deleted.html)
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
    const NAME: &'static str = "disk.folder.markDeleted";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = MarkDeletedOutput;
    type Error = MarkDeletedError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `disk.folder.markDeleted`, `result` of `disk.folder.restore`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MarkDeletedOutput {
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
    /// `REAL_OBJECT_ID`: `integer`. In examples: `string`.
    pub real_object_id: Option<i64>,
    /// `PARENT_ID`: `integer`. In examples: `string`.
    pub parent_id: Option<i64>,
    /// `DELETED_TYPE`: `enum`. Values: `0`, `3`, `4`. In examples: `integer`.
    pub deleted_type: Option<String>,
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
    /// `DETAIL_URL`: `string`.
    pub detail_url: Option<rt::Link>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for MarkDeletedOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("MarkDeletedOutput", self, f)
    }
}

impl rt::Object for MarkDeletedOutput {
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
        f.date_time("CREATE_TIME", &mut self.create_time);
        f.date_time("UPDATE_TIME", &mut self.update_time);
        f.date_time("DELETE_TIME", &mut self.delete_time);
        f.int("CREATED_BY", &mut self.created_by);
        f.int("UPDATED_BY", &mut self.updated_by);
        f.int("DELETED_BY", &mut self.deleted_by);
        f.link("DETAIL_URL", &mut self.detail_url);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `disk.folder.markDeleted`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MarkDeletedError {
    /// `ERROR_ARGUMENT`: `Invalid value of parameter {Parameter #1}` (HTTP 400).
    ErrorArgument,
    /// `DISK_OBJ_22000`: `Could not delete root folder` (HTTP 400).
    DiskObj22000,
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
        ("DISK_OBJ_22000", "", Self::DiskObj22000),
        ("ERROR_NOT_FOUND", "", Self::ErrorNotFound),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Move a Folder and All Its Contents to the Specified Folder: `disk.folder.moveTo`
///
/// Scope: `disk`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-move-to.html)
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
    const NAME: &'static str = "disk.folder.moveTo";
    const REQUIRED: &'static [&'static str] = &["id", "targetFolderId"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = MoveToOutput;
    type Error = MoveToError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `disk.folder.moveTo`.
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
    /// `REAL_OBJECT_ID`: `integer`. In examples: `string`.
    pub real_object_id: Option<i64>,
    /// `PARENT_ID`: `integer`.
    pub parent_id: Option<i64>,
    /// `DELETED_TYPE`: `enum`. Values: `0`, `3`, `4`.
    pub deleted_type: Option<String>,
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
        f.int("REAL_OBJECT_ID", &mut self.real_object_id);
        f.int("PARENT_ID", &mut self.parent_id);
        f.text("DELETED_TYPE", &mut self.deleted_type);
        f.date_time("CREATE_TIME", &mut self.create_time);
        f.date_time("UPDATE_TIME", &mut self.update_time);
        f.date_time("DELETE_TIME", &mut self.delete_time);
        f.int("CREATED_BY", &mut self.created_by);
        f.int("UPDATED_BY", &mut self.updated_by);
        f.int("DELETED_BY", &mut self.deleted_by);
        f.link("DETAIL_URL", &mut self.detail_url);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `disk.folder.moveTo`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MoveToError {
    /// `ERROR_ARGUMENT`: `Invalid value of parameter {Parameter #1}` (HTTP 400).
    ErrorArgument,
    /// `DISK_OBJ_22000`: `A folder with this name already exists` (HTTP 400).
    DiskObj22000,
    /// `ERROR_NOT_FOUND`: `` Could not find entity with id `X` `` (HTTP 400).
    ErrorNotFound,
    /// An empty code: `Could not move root folder` (HTTP 400).
    NoCode,
    /// `ACCESS_DENIED`: `Access denied` (HTTP 400).
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for MoveToError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ERROR_ARGUMENT", "", Self::ErrorArgument),
        ("DISK_OBJ_22000", "", Self::DiskObj22000),
        ("ERROR_NOT_FOUND", "", Self::ErrorNotFound),
        ("", "", Self::NoCode),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Rename Folder: `disk.folder.rename`
///
/// Scope: `disk`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-rename.html)
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
    const NAME: &'static str = "disk.folder.rename";
    const REQUIRED: &'static [&'static str] = &["id", "newName"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = GetOutput;
    type Error = RenameError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `disk.folder.rename`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RenameError {
    /// `ERROR_ARGUMENT`: `Invalid value of parameter {Parameter #1}` (HTTP 400).
    ErrorArgument,
    /// `ERROR_NOT_FOUND`: `` Could not find entity with id `X` `` (HTTP 400).
    ErrorNotFound,
    /// `ACCESS_DENIED`: `Access denied` (HTTP 400).
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for RenameError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ERROR_ARGUMENT", "", Self::ErrorArgument),
        ("ERROR_NOT_FOUND", "", Self::ErrorNotFound),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Restore Folder from Trash: `disk.folder.restore`
///
/// Scope: `disk`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-restore.html)
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
    const NAME: &'static str = "disk.folder.restore";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = MarkDeletedOutput;
    type Error = RestoreError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `disk.folder.restore`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RestoreError {
    /// `ERROR_ARGUMENT`: `Invalid value of parameter {Parameter #1}` (HTTP 400).
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

/// Assign Access Permissions to Folder: `disk.folder.shareToUser`
///
/// Scope: `disk`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-share-to-user.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct ShareToUser(rt::Params);

impl ShareToUser {
    /// A request in which nothing is set yet. Required: `id`, `userId`, `taskName`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`. Required.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// `userId`: `integer`. Required.
    #[inline]
    pub fn user_id(self, value: i64) -> Self {
        Self(self.0.int("userId", value))
    }

    /// `taskName`: `string`. Required. Values: `disk_access_read`, `disk_access_add`, `disk_access_edit`,
    /// `disk_access_full`.
    #[inline]
    pub fn task_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("taskName", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for ShareToUser {
    const NAME: &'static str = "disk.folder.shareToUser";
    const REQUIRED: &'static [&'static str] = &["id", "userId", "taskName"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = ShareToUserError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `disk.folder.shareToUser`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ShareToUserError {
    /// `ERROR_ARGUMENT`: `Invalid value of parameter {Parameter #1}` (HTTP 400).
    ErrorArgument,
    /// `ERROR_NOT_FOUND`: `` Could not find entity with id `X` `` (HTTP 400).
    ErrorNotFound,
    /// `ACCESS_DENIED`: `Access denied` (HTTP 400).
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ShareToUserError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ERROR_ARGUMENT", "", Self::ErrorArgument),
        ("ERROR_NOT_FOUND", "", Self::ErrorNotFound),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Upload a New File to the Specified Folder: `disk.folder.uploadFile`
///
/// Scope: `disk`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-upload-file.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct UploadFile(rt::Params);

impl UploadFile {
    /// A request with its required parameters:
    ///
    /// - `id`: `integer`.
    #[inline]
    pub fn new(id: i64) -> Self {
        Self(rt::Params::new().int("id", id))
    }

    /// `data`: `array`. In examples: `object`.
    ///
    /// See [`AddSubFolderData`].
    #[inline]
    pub fn data(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("data", value.into()))
    }

    /// `fileContent`: `array`.
    #[inline]
    pub fn file_content(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("fileContent", value.into()))
    }

    /// `rights`: `array`.
    ///
    /// See [`UploadFileRights`].
    #[inline]
    pub fn rights(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("rights", value.into()))
    }

    /// `generateUniqueName`: `boolean`. Default: `false`.
    #[inline]
    pub fn generate_unique_name(self, value: bool) -> Self {
        Self(self.0.flag("generateUniqueName", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for UploadFile {
    const NAME: &'static str = "disk.folder.uploadFile";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = UploadFileOutput;
    type Error = UploadFileError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `rights` of `disk.folder.uploadFile`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UploadFileRights(rt::Params);

impl UploadFileRights {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `TASK_ID`. In examples: `integer`.
    #[inline]
    pub fn task_id(self, value: i64) -> Self {
        Self(self.0.int("TASK_ID", value))
    }

    /// `ACCESS_CODE`. In examples: `string`.
    #[inline]
    pub fn access_code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ACCESS_CODE", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<UploadFileRights> for rt::Params {
    #[inline]
    fn from(object: UploadFileRights) -> Self {
        object.0
    }
}

impl From<UploadFileRights> for rt::Value {
    #[inline]
    fn from(object: UploadFileRights) -> Self {
        object.0.into_value()
    }
}

/// Keys of `result` of `disk.folder.uploadFile`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadFileOutput {
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
    /// `field`. In examples: `string`.
    pub field: Option<String>,
    /// `uploadUrl`. In examples: `string`.
    pub upload_url: Option<rt::Link>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for UploadFileOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("UploadFileOutput", self, f)
    }
}

impl rt::Object for UploadFileOutput {
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
        f.text("field", &mut self.field);
        f.link("uploadUrl", &mut self.upload_url);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `disk.folder.uploadFile`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UploadFileError {
    /// `ERROR_ARGUMENT`: `Invalid value of parameter {Parameter #0}` (HTTP 400).
    ErrorArgument,
    /// `ERROR_NOT_FOUND`: `` Could not find entity with id `X` `` (HTTP 400).
    ErrorNotFound,
    /// `DISK_BASE_SERVICE_22001`: `Error: required parameter NAME (DISK_BASE_SERVICE_22001)` (HTTP 400).
    DiskBaseService22001,
    /// `ERROR_COULD_NOT_SAVE_FILE`: `Could not save file` (HTTP 400).
    ErrorCouldNotSaveFile,
    /// `ACCESS_DENIED`: `Access denied` (HTTP 400).
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UploadFileError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ERROR_ARGUMENT", "", Self::ErrorArgument),
        ("ERROR_NOT_FOUND", "", Self::ErrorNotFound),
        ("DISK_BASE_SERVICE_22001", "", Self::DiskBaseService22001),
        ("ERROR_COULD_NOT_SAVE_FILE", "", Self::ErrorCouldNotSaveFile),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}
