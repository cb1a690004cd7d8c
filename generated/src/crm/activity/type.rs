// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `crm.activity.type.*`.

use bitrix24_runtime as rt;

/// Add Custom Activity Type: `crm.activity.type.add`
///
/// Scope: `crm`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/types/crm-activity-type-add.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Add(rt::Params);

impl Add {
    /// A request with its required parameters:
    ///
    /// - `fields`: `object`.
    #[inline]
    pub fn new(fields: AddFields) -> Self {
        Self(rt::Params::new().object("fields", fields.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Add {
    const NAME: &'static str = "crm.activity.type.add";
    const REQUIRED: &'static [&'static str] = &["fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `crm.activity.type.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFields(rt::Params);

impl AddFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `TYPE_ID`: `string`. Required.
    #[inline]
    pub fn type_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TYPE_ID", value.into()))
    }

    /// `NAME`: `string`. Default: (empty).
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("NAME", value.into()))
    }

    /// `ICON_FILE`: `attached_diskfile`. In examples: `object`.
    ///
    /// See [`AddFieldsIconFile`].
    #[inline]
    pub fn icon_file(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ICON_FILE", value.into()))
    }

    /// `IS_CONFIGURABLE_TYPE`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn is_configurable_type(self, value: bool) -> Self {
        Self(self.0.yes_no("IS_CONFIGURABLE_TYPE", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddFields> for rt::Params {
    #[inline]
    fn from(object: AddFields) -> Self {
        object.0
    }
}

/// Keys of `fields.ICON_FILE` of `crm.activity.type.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFieldsIconFile(rt::Params);

impl AddFieldsIconFile {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `fileData`: `string[]`. Seen in examples only.
    #[inline]
    pub fn file_data(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.texts("fileData", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddFieldsIconFile> for rt::Params {
    #[inline]
    fn from(object: AddFieldsIconFile) -> Self {
        object.0
    }
}

impl From<AddFieldsIconFile> for rt::Value {
    #[inline]
    fn from(object: AddFieldsIconFile) -> Self {
        object.0.into_value()
    }
}

/// What can go wrong in `crm.activity.type.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `ACCESS_DENIED`: HTTP 400.
    AccessDenied,
    /// An empty code: `Access denied! Application context required` (HTTP 400).
    AccessDeniedApplicationContextRequired,
    /// An empty code: `Admin permissions required` (HTTP 400).
    AdminPermissionsRequired,
    /// An empty code with any other text.
    NoCode,
    /// `INVALID_ARG_VALUE`: HTTP 400.
    InvalidArgValue,
    /// `NOT_FOUND`: `Not found.` (HTTP 400).
    NotFound,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ACCESS_DENIED", "", Self::AccessDenied),
        (
            "",
            "Access denied! Application context required",
            Self::AccessDeniedApplicationContextRequired,
        ),
        ("", "Admin permissions required", Self::AdminPermissionsRequired),
        ("", "", Self::NoCode),
        ("INVALID_ARG_VALUE", "", Self::InvalidArgValue),
        ("NOT_FOUND", "", Self::NotFound),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete Custom Activity Type: `crm.activity.type.delete`
///
/// Scope: `crm`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/types/crm-activity-type-delete.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Delete(rt::Params);

impl Delete {
    /// A request with its required parameters:
    ///
    /// - `TYPE_ID`: `string`.
    #[inline]
    pub fn new(type_id: impl Into<String>) -> Self {
        Self(rt::Params::new().text("TYPE_ID", type_id.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Delete {
    const NAME: &'static str = "crm.activity.type.delete";
    const REQUIRED: &'static [&'static str] = &["TYPE_ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `crm.activity.type.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `ACCESS_DENIED`: HTTP 400.
    AccessDenied,
    /// An empty code: `Access denied! Application context required` (HTTP 400).
    AccessDeniedApplicationContextRequired,
    /// An empty code: `Admin permissions required` (HTTP 400).
    AdminPermissionsRequired,
    /// An empty code with any other text.
    NoCode,
    /// `INVALID_ARG_VALUE`: HTTP 400.
    InvalidArgValue,
    /// `NOT_FOUND`: `Not found.` (HTTP 400).
    NotFound,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ACCESS_DENIED", "", Self::AccessDenied),
        (
            "",
            "Access denied! Application context required",
            Self::AccessDeniedApplicationContextRequired,
        ),
        ("", "Admin permissions required", Self::AdminPermissionsRequired),
        ("", "", Self::NoCode),
        ("INVALID_ARG_VALUE", "", Self::InvalidArgValue),
        ("NOT_FOUND", "", Self::NotFound),
    ];
    const OTHER: Self = Self::Other;
}

/// Get a List of Custom Activity Types: `crm.activity.type.list`
///
/// Scope: `crm`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/types/crm-activity-type-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct List(rt::Params);

impl List {
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

impl rt::Method for List {
    const NAME: &'static str = "crm.activity.type.list";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<ListOutput>;
    type Error = ListError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `crm.activity.type.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `TYPE_ID`: `string`. Seen in examples only.
    pub type_id: Option<String>,
    /// `NAME`: `string`. Seen in examples only.
    pub name: Option<String>,
    /// `IS_CONFIGURABLE_TYPE`: `string`. Seen in examples only.
    pub is_configurable_type: Option<String>,
    /// `ICON_ID`: `string`. Seen in examples only.
    pub icon_id: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListOutput", self, f)
    }
}

impl rt::Object for ListOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("TYPE_ID", &mut self.type_id);
        f.text("NAME", &mut self.name);
        f.text("IS_CONFIGURABLE_TYPE", &mut self.is_configurable_type);
        f.text("ICON_ID", &mut self.icon_id);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `crm.activity.type.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `ACCESS_DENIED`: HTTP 400.
    AccessDenied,
    /// An empty code: `Access denied! Application context required` (HTTP 400).
    AccessDeniedApplicationContextRequired,
    /// An empty code: `Admin permissions required` (HTTP 400).
    AdminPermissionsRequired,
    /// An empty code with any other text.
    NoCode,
    /// `NOT_FOUND`: `Not found.` (HTTP 400).
    NotFound,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ACCESS_DENIED", "", Self::AccessDenied),
        (
            "",
            "Access denied! Application context required",
            Self::AccessDeniedApplicationContextRequired,
        ),
        ("", "Admin permissions required", Self::AdminPermissionsRequired),
        ("", "", Self::NoCode),
        ("NOT_FOUND", "", Self::NotFound),
    ];
    const OTHER: Self = Self::Other;
}
