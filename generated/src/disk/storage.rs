// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `disk.storage.*`.

use bitrix24_runtime as rt;

/// Create a Folder in the Root of the Storage: `disk.storage.addFolder`
///
/// Scope: `disk`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-add-folder.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct AddFolder(rt::Params);

impl AddFolder {
    /// A request with its required parameters:
    ///
    /// - `id`: `integer`.
    /// - `data`: `array`. In examples: `object`.
    #[inline]
    pub fn new(id: i64, data: impl Into<rt::Value>) -> Self {
        Self(rt::Params::new().int("id", id).value("data", data.into()))
    }

    /// `rights`: `array`.
    ///
    /// See [`AddFolderRights`].
    #[inline]
    pub fn rights(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("rights", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for AddFolder {
    const NAME: &'static str = "disk.storage.addFolder";
    const REQUIRED: &'static [&'static str] = &["id", "data"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddFolderOutput;
    type Error = AddFolderError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `data` of `disk.storage.addFolder`, `data` of `disk.storage.uploadFile`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFolderData(rt::Params);

impl AddFolderData {
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

impl From<AddFolderData> for rt::Params {
    #[inline]
    fn from(object: AddFolderData) -> Self {
        object.0
    }
}

impl From<AddFolderData> for rt::Value {
    #[inline]
    fn from(object: AddFolderData) -> Self {
        object.0.into_value()
    }
}

/// Keys of `rights` of `disk.storage.addFolder`, `rights` of `disk.storage.uploadFile`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFolderRights(rt::Params);

impl AddFolderRights {
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

impl From<AddFolderRights> for rt::Params {
    #[inline]
    fn from(object: AddFolderRights) -> Self {
        object.0
    }
}

impl From<AddFolderRights> for rt::Value {
    #[inline]
    fn from(object: AddFolderRights) -> Self {
        object.0.into_value()
    }
}

/// Keys of `result` of `disk.storage.addFolder`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFolderOutput {
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

impl ::std::fmt::Debug for AddFolderOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("AddFolderOutput", self, f)
    }
}

impl rt::Object for AddFolderOutput {
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

/// What can go wrong in `disk.storage.addFolder`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddFolderError {
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

impl rt::ErrorKind for AddFolderError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ERROR_ARGUMENT", "", Self::ErrorArgument),
        ("DISK_OBJ_22000", "", Self::DiskObj22000),
        ("ERROR_NOT_FOUND", "", Self::ErrorNotFound),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Storage Description: `disk.storage.get`
///
/// Scope: `disk`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get.html)
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
    const NAME: &'static str = "disk.storage.get";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `disk.storage.get`, `result` of `disk.storage.getList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `ID`: `integer`. In examples: `string`.
    pub id: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `CODE`: `string`.
    pub code: Option<String>,
    /// `MODULE_ID`: `string`.
    pub module_id: Option<String>,
    /// `ENTITY_TYPE`: `string`. Values: `user`, `common`, `group`.
    pub entity_type: Option<String>,
    /// `ENTITY_ID`: `string`.
    pub entity_id: Option<String>,
    /// `ROOT_OBJECT_ID`: `integer`. In examples: `string`.
    pub root_object_id: Option<i64>,
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
        f.text("MODULE_ID", &mut self.module_id);
        f.text("ENTITY_TYPE", &mut self.entity_type);
        f.text("ENTITY_ID", &mut self.entity_id);
        f.int("ROOT_OBJECT_ID", &mut self.root_object_id);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `disk.storage.get`.
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

/// Get a list of files and folders in the root of the storage: `disk.storage.getChildren`
///
/// Scope: `disk`. Access: any user. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get-children.html)
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
    const NAME: &'static str = "disk.storage.getChildren";
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

/// Keys of `result` of `disk.storage.getChildren`.
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
    /// `GLOBAL_CONTENT_VERSION`: `integer`.
    pub global_content_version: Option<i64>,
    /// `FILE_ID`: `integer`.
    pub file_id: Option<i64>,
    /// `SIZE`: `integer`.
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

/// What can go wrong in `disk.storage.getChildren`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetChildrenError {
    /// `ERROR_ARGUMENT`: `Invalid value of parameter {Parameter #0}` (HTTP 400).
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

/// Get Description of Storage Fields: `disk.storage.getFields`
///
/// Scope: `disk`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get-fields.html)
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
    const NAME: &'static str = "disk.storage.getFields";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = rt::IdMap<GetFieldsOutputEntry>;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result.<field>` of `disk.storage.getFields`.
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

/// Get Application Storage Description: `disk.storage.getForApp`
///
/// Scope: `disk`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get-for-app.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct GetForApp(rt::Params);

impl GetForApp {
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

impl rt::Method for GetForApp {
    const NAME: &'static str = "disk.storage.getForApp";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetForAppOutput;
    type Error = GetForAppError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `disk.storage.getForApp`, `result` of `disk.storage.rename`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetForAppOutput {
    /// `ID`: `integer`. In examples: `string`.
    pub id: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `CODE`: `string`.
    pub code: Option<String>,
    /// `MODULE_ID`: `string`.
    pub module_id: Option<String>,
    /// `ENTITY_TYPE`: `string`.
    pub entity_type: Option<String>,
    /// `ENTITY_ID`: `string`.
    pub entity_id: Option<String>,
    /// `ROOT_OBJECT_ID`: `integer`. In examples: `string`.
    pub root_object_id: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetForAppOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetForAppOutput", self, f)
    }
}

impl rt::Object for GetForAppOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("ID", &mut self.id);
        f.text("NAME", &mut self.name);
        f.text("CODE", &mut self.code);
        f.text("MODULE_ID", &mut self.module_id);
        f.text("ENTITY_TYPE", &mut self.entity_type);
        f.text("ENTITY_ID", &mut self.entity_id);
        f.int("ROOT_OBJECT_ID", &mut self.root_object_id);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `disk.storage.getForApp`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetForAppError {
    /// `ACCESS_DENIED`: `Access denied! Application context required` (HTTP 400).
    AccessDenied,
    /// `ERROR_NOT_FOUND`: `Could not find application by app_id` (HTTP 400).
    ErrorNotFound,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetForAppError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("ERROR_NOT_FOUND", "", Self::ErrorNotFound),
    ];
    const OTHER: Self = Self::Other;
}

/// Get a List of Available Storages: `disk.storage.getList`
///
/// Scope: `disk`. Access: any user. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct GetList(rt::Params);

impl GetList {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
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

impl rt::Method for GetList {
    const NAME: &'static str = "disk.storage.getList";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<GetOutput>;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

impl rt::Paged for GetList {
    const PAGING: rt::Paging = rt::Paging::start("start")
        .key("ID")
        .filter("filter")
        .order("order");
    type Item = GetOutput;
}

/// Get Storage Types: `disk.storage.getTypes`
///
/// Scope: `disk`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get-types.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct GetTypes(rt::Params);

impl GetTypes {
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

impl rt::Method for GetTypes {
    const NAME: &'static str = "disk.storage.getTypes";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<rt::Value>;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Rename Application Storage: `disk.storage.rename`
///
/// Scope: `disk`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-rename.html)
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
    const NAME: &'static str = "disk.storage.rename";
    const REQUIRED: &'static [&'static str] = &["id", "newName"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = GetForAppOutput;
    type Error = RenameError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `disk.storage.rename`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RenameError {
    /// `ERROR_NOT_FOUND`: `` Could not find entity with id `X` `` (HTTP 400).
    ErrorNotFound,
    /// An empty code: `Access denied (invalid type of storage)` (HTTP 400).
    NoCode,
    /// `ACCESS_DENIED`: `Access denied` (HTTP 400).
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for RenameError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ERROR_NOT_FOUND", "", Self::ErrorNotFound),
        ("", "", Self::NoCode),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Upload a New File to the Root of the Storage: `disk.storage.uploadFile`
///
/// Scope: `disk`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-upload-file.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct UploadFile(rt::Params);

impl UploadFile {
    /// A request in which nothing is set yet. Required: `id`, `data`, `fileContent`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`. Required.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// `data`: `array`. Required. In examples: `object`.
    ///
    /// See [`AddFolderData`].
    #[inline]
    pub fn data(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("data", value.into()))
    }

    /// `fileContent`: `array`. Required.
    #[inline]
    pub fn file_content(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("fileContent", value.into()))
    }

    /// `rights`: `array`.
    ///
    /// See [`AddFolderRights`].
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
    const NAME: &'static str = "disk.storage.uploadFile";
    const REQUIRED: &'static [&'static str] = &["id", "data", "fileContent"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = UploadFileOutput;
    type Error = UploadFileError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `disk.storage.uploadFile`.
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
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `disk.storage.uploadFile`.
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
    /// An empty code: `Invalid rights format` (HTTP 400).
    NoCode,
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
        ("", "", Self::NoCode),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}
