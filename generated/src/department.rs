// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `department.*`.

use bitrix24_runtime as rt;

/// Create Department: `department.add`
///
/// Scope: `department`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/departments/department-add.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Add(rt::Params);

impl Add {
    /// A request with its required parameters:
    ///
    /// - `NAME`: `string`.
    /// - `PARENT`: `integer`.
    #[inline]
    pub fn new(name: impl Into<String>, parent: i64) -> Self {
        Self(rt::Params::new().text("NAME", name.into()).int("PARENT", parent))
    }

    /// `SORT`: `integer`.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("SORT", value))
    }

    /// `UF_HEAD`: `integer`.
    #[inline]
    pub fn uf_head(self, value: i64) -> Self {
        Self(self.0.int("UF_HEAD", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Add {
    const NAME: &'static str = "department.add";
    const REQUIRED: &'static [&'static str] = &["NAME", "PARENT"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = i64;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `department.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `ERROR_CORE`: `Department name not provided.<br>` (HTTP 400).
    DepartmentNameNotProvided,
    /// `ERROR_CORE`: `There can only be one top-level department in the company structure` (HTTP 400).
    CanOnlyBeOneTopLevelDepartmentCompanyStructure,
    /// `ERROR_CORE`: `Access denied` (HTTP 400).
    AccessDenied,
    /// `ERROR_CORE` with any other text.
    ErrorCore,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "ERROR_CORE",
            "There can only be one top-level department in the company structure",
            Self::CanOnlyBeOneTopLevelDepartmentCompanyStructure,
        ),
        (
            "ERROR_CORE",
            "Department name not provided.*",
            Self::DepartmentNameNotProvided,
        ),
        ("ERROR_CORE", "Access denied", Self::AccessDenied),
        ("ERROR_CORE", "", Self::ErrorCore),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete department: `department.delete`
///
/// Scope: `department`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/departments/department-delete.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Delete(rt::Params);

impl Delete {
    /// A request with its required parameters:
    ///
    /// - `ID`: `integer`.
    #[inline]
    pub fn new(id: i64) -> Self {
        Self(rt::Params::new().int("ID", id))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Delete {
    const NAME: &'static str = "department.delete";
    const REQUIRED: &'static [&'static str] = &["ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `department.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `ERROR_CORE`: `Department not found` (HTTP 400).
    DepartmentNotFound,
    /// `ERROR_CORE`: `Access denied` (HTTP 400).
    AccessDenied,
    /// `ERROR_CORE` with any other text.
    ErrorCore,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ERROR_CORE", "Department not found", Self::DepartmentNotFound),
        ("ERROR_CORE", "Access denied", Self::AccessDenied),
        ("ERROR_CORE", "", Self::ErrorCore),
    ];
    const OTHER: Self = Self::Other;
}

/// Get a list of department field names: `department.fields`
///
/// Scope: `department`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/departments/department-fields.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Fields(rt::Params);

impl Fields {
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

impl rt::Method for Fields {
    const NAME: &'static str = "department.fields";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = FieldsOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `department.fields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldsOutput {
    /// `ID`: `string`. Seen in examples only.
    pub id: Option<String>,
    /// `NAME`: `string`. Seen in examples only.
    pub name: Option<String>,
    /// `SORT`: `string`. Seen in examples only.
    pub sort: Option<String>,
    /// `PARENT`: `string`. Seen in examples only.
    pub parent: Option<String>,
    /// `UF_HEAD`: `string`. Seen in examples only.
    pub uf_head: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for FieldsOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("FieldsOutput", self, f)
    }
}

impl rt::Object for FieldsOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("ID", &mut self.id);
        f.text("NAME", &mut self.name);
        f.text("SORT", &mut self.sort);
        f.text("PARENT", &mut self.parent);
        f.text("UF_HEAD", &mut self.uf_head);
        f.rest(&mut self.extra);
    }
}

/// Get the list of departments: `department.get`
///
/// Scope: `department`. Access: any user. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/departments/department-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Get(rt::Params);

impl Get {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `sort`: `string`. Values: `ID`, `NAME`, `SORT`, `PARENT`, `UF_HEAD`.
    #[inline]
    pub fn sort(self, value: impl Into<String>) -> Self {
        Self(self.0.text("sort", value.into()))
    }

    /// `order`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn order(self, value: impl Into<String>) -> Self {
        Self(self.0.text("order", value.into()))
    }

    /// `ID`: `integer`.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("ID", value))
    }

    /// `NAME`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("NAME", value.into()))
    }

    /// `SORT`: `integer`.
    #[inline]
    pub fn sort_upper(self, value: i64) -> Self {
        Self(self.0.int("SORT", value))
    }

    /// `PARENT`: `integer`.
    #[inline]
    pub fn parent(self, value: i64) -> Self {
        Self(self.0.int("PARENT", value))
    }

    /// `UF_HEAD`: `integer`.
    #[inline]
    pub fn uf_head(self, value: i64) -> Self {
        Self(self.0.int("UF_HEAD", value))
    }

    /// `START`: `integer`.
    #[inline]
    pub fn start(self, value: i64) -> Self {
        Self(self.0.int("START", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Get {
    const NAME: &'static str = "department.get";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<GetOutput>;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

impl rt::Paged for Get {
    const PAGING: rt::Paging = rt::Paging::start("START")
        .key("ID")
        .sort("sort", "order");
    type Item = GetOutput;
}

/// Keys of `result` of `department.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `ID`: `integer`. In examples: `string`.
    pub id: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// `PARENT`: `integer`. In examples: `string`.
    pub parent: Option<i64>,
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
        f.int("SORT", &mut self.sort);
        f.int("PARENT", &mut self.parent);
        f.rest(&mut self.extra);
    }
}

/// Update Department: `department.update`
///
/// Scope: `department`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/departments/department-update.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Update(rt::Params);

impl Update {
    /// A request with its required parameters:
    ///
    /// - `ID`: `integer`.
    #[inline]
    pub fn new(id: i64) -> Self {
        Self(rt::Params::new().int("ID", id))
    }

    /// `NAME`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("NAME", value.into()))
    }

    /// `SORT`: `integer`.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("SORT", value))
    }

    /// `PARENT`: `integer`.
    #[inline]
    pub fn parent(self, value: i64) -> Self {
        Self(self.0.int("PARENT", value))
    }

    /// `UF_HEAD`: `integer`.
    #[inline]
    pub fn uf_head(self, value: i64) -> Self {
        Self(self.0.int("UF_HEAD", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Update {
    const NAME: &'static str = "department.update";
    const REQUIRED: &'static [&'static str] = &["ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `department.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `ERROR_CORE`: `Department not found` (HTTP 400).
    DepartmentNotFound,
    /// `ERROR_CORE`: `Access denied` (HTTP 400).
    AccessDenied,
    /// `ERROR_CORE` with any other text.
    ErrorCore,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ERROR_CORE", "Department not found", Self::DepartmentNotFound),
        ("ERROR_CORE", "Access denied", Self::AccessDenied),
        ("ERROR_CORE", "", Self::ErrorCore),
    ];
    const OTHER: Self = Self::Other;
}
