// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `humanresources.hcmlink.employee.*`.

use bitrix24_runtime as rt;

/// Get Mapped HCM Link Employee List: `humanresources.hcmlink.employee.list`
///
/// Scope: `humanresources.hcmlink`. Access: administrators. A list: [`rt::Client::list`] reads all of
/// its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-employee-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct List(rt::Params);

impl List {
    /// A request with its required parameters:
    ///
    /// - `company`: `string`.
    #[inline]
    pub fn new(company: impl Into<String>) -> Self {
        Self(rt::Params::new().text("company", company.into()))
    }

    /// `limit`: `integer`. Default: `100`.
    #[inline]
    pub fn limit(self, value: i64) -> Self {
        Self(self.0.int("limit", value))
    }

    /// `offset`: `integer`. Default: `0`.
    #[inline]
    pub fn offset(self, value: i64) -> Self {
        Self(self.0.int("offset", value))
    }

    /// `updatedAt`: `string`.
    #[inline]
    pub fn updated_at(self, value: impl Into<String>) -> Self {
        Self(self.0.text("updatedAt", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for List {
    const NAME: &'static str = "humanresources.hcmlink.employee.list";
    const REQUIRED: &'static [&'static str] = &["company"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<ListOutput>;
    type Error = ListError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

impl rt::Paged for List {
    const PAGING: rt::Paging = rt::Paging::offset("offset", "limit").key("id");
    type Item = ListOutput;
}

/// Keys of `result` of `humanresources.hcmlink.employee.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `company`: `string`.
    pub company: Option<String>,
    /// `person`: `string`.
    pub person: Option<String>,
    /// `employees`: `array`.
    pub employees: Option<Vec<ListOutputEmployees>>,
    /// `userId`: `integer`.
    pub user_id: Option<i64>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `createdAt`: `string`.
    pub created_at: Option<String>,
    /// `updatedAt`: `string`.
    pub updated_at: Option<String>,
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
        f.int("id", &mut self.id);
        f.text("company", &mut self.company);
        f.text("person", &mut self.person);
        f.field("employees", &mut self.employees);
        f.int("userId", &mut self.user_id);
        f.text("title", &mut self.title);
        f.text("createdAt", &mut self.created_at);
        f.text("updatedAt", &mut self.updated_at);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.employees` of `humanresources.hcmlink.employee.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutputEmployees {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `employee`: `string`.
    pub employee: Option<String>,
    /// `data`: `object`.
    pub data: Option<ListOutputEmployeesData>,
    /// `createdAt`: `string`.
    pub created_at: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListOutputEmployees {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListOutputEmployees", self, f)
    }
}

impl rt::Object for ListOutputEmployees {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.text("employee", &mut self.employee);
        f.field("data", &mut self.data);
        f.text("createdAt", &mut self.created_at);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.employees.data` of `humanresources.hcmlink.employee.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutputEmployeesData {
    /// `position`: `string`. Seen in examples only.
    pub position: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListOutputEmployeesData {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListOutputEmployeesData", self, f)
    }
}

impl rt::Object for ListOutputEmployeesData {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("position", &mut self.position);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `humanresources.hcmlink.employee.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `510`: `Operation failed`.
    Code510,
    /// `ACCESS_DENIED`: `Access denied! Access denied.`.
    AccessDenied,
    /// `WRONG_AUTH_TYPE`: `Application context required`.
    WrongAuthType,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("510", "", Self::Code510),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("WRONG_AUTH_TYPE", "", Self::WrongAuthType),
    ];
    const OTHER: Self = Self::Other;
}

/// Transfer HCM Link Employee List: `humanresources.hcmlink.employee.set`
///
/// Scope: `humanresources.hcmlink`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-employee-set.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Set(rt::Params);

impl Set {
    /// A request in which nothing is set yet. Required: `company`, `data`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `company`: `string`. Required.
    #[inline]
    pub fn company(self, value: impl Into<String>) -> Self {
        Self(self.0.text("company", value.into()))
    }

    /// `data`: `array`. Required.
    ///
    /// See [`SetData`].
    #[inline]
    pub fn data(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("data", value.into()))
    }

    /// `job`: `object`.
    #[inline]
    pub fn job(self, value: SetJob) -> Self {
        Self(self.0.object("job", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Set {
    const NAME: &'static str = "humanresources.hcmlink.employee.set";
    const REQUIRED: &'static [&'static str] = &["company", "data"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = SetOutput;
    type Error = SetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `data` of `humanresources.hcmlink.employee.set`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct SetData(rt::Params);

impl SetData {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `employee`: `string`. Required.
    #[inline]
    pub fn employee(self, value: impl Into<String>) -> Self {
        Self(self.0.text("employee", value.into()))
    }

    /// `person`: `string`. Required.
    #[inline]
    pub fn person(self, value: impl Into<String>) -> Self {
        Self(self.0.text("person", value.into()))
    }

    /// `userId`: `integer`.
    #[inline]
    pub fn user_id(self, value: i64) -> Self {
        Self(self.0.int("userId", value))
    }

    /// `data`: `object`. Required.
    #[inline]
    pub fn data(self, value: SetDataData) -> Self {
        Self(self.0.object("data", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<SetData> for rt::Params {
    #[inline]
    fn from(object: SetData) -> Self {
        object.0
    }
}

impl From<SetData> for rt::Value {
    #[inline]
    fn from(object: SetData) -> Self {
        object.0.into_value()
    }
}

/// Keys of `data.data` of `humanresources.hcmlink.employee.set`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct SetDataData(rt::Params);

impl SetDataData {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `firstName`: `string`.
    #[inline]
    pub fn first_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("firstName", value.into()))
    }

    /// `lastName`: `string`.
    #[inline]
    pub fn last_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("lastName", value.into()))
    }

    /// `patronymicName`: `string`.
    #[inline]
    pub fn patronymic_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("patronymicName", value.into()))
    }

    /// `position`: `string`. Seen in examples only.
    #[inline]
    pub fn position(self, value: impl Into<String>) -> Self {
        Self(self.0.text("position", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<SetDataData> for rt::Params {
    #[inline]
    fn from(object: SetDataData) -> Self {
        object.0
    }
}

/// Keys of `job` of `humanresources.hcmlink.employee.set`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct SetJob(rt::Params);

impl SetJob {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`. Required.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// `fields`: `object`. Required.
    #[inline]
    pub fn fields(self, value: SetJobFields) -> Self {
        Self(self.0.object("fields", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<SetJob> for rt::Params {
    #[inline]
    fn from(object: SetJob) -> Self {
        object.0
    }
}

/// Keys of `job.fields` of `humanresources.hcmlink.employee.set`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct SetJobFields(rt::Params);

impl SetJobFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `status`: `string`. Required. Values: `IN_PROGRESS`, `DONE`, `CANCELED`.
    #[inline]
    pub fn status(self, value: impl Into<String>) -> Self {
        Self(self.0.text("status", value.into()))
    }

    /// `total`: `integer`.
    #[inline]
    pub fn total(self, value: i64) -> Self {
        Self(self.0.int("total", value))
    }

    /// `sent`: `integer`.
    #[inline]
    pub fn sent(self, value: i64) -> Self {
        Self(self.0.int("sent", value))
    }

    /// `data`: `object`.
    #[inline]
    pub fn data(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("data", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<SetJobFields> for rt::Params {
    #[inline]
    fn from(object: SetJobFields) -> Self {
        object.0
    }
}

/// Keys of `result` of `humanresources.hcmlink.employee.set`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetOutput {
    /// `status`: `string`. Values: `ok`, `error`.
    pub status: Option<String>,
    /// `errors`: `array`.
    pub errors: Option<Vec<rt::Value>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for SetOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("SetOutput", self, f)
    }
}

impl rt::Object for SetOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("status", &mut self.status);
        f.field("errors", &mut self.errors);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `humanresources.hcmlink.employee.set`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SetError {
    /// `0`: `Operation failed`.
    Code0,
    /// An empty code: `Parameter 'data' must be a non empty array`.
    ParameterDataMustBeNonEmptyArray,
    /// An empty code: `Item #... should have not empty 'employee', 'person', 'data'`.
    ItemShouldNotEmptyEmployeePersonData,
    /// An empty code with any other text.
    NoCode,
    /// `ACCESS_DENIED`: `Access denied! Access denied.`.
    AccessDenied,
    /// `WRONG_AUTH_TYPE`: `Application context required`.
    WrongAuthType,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for SetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("0", "", Self::Code0),
        (
            "",
            "Item #* should have not empty 'employee', 'person', 'data'",
            Self::ItemShouldNotEmptyEmployeePersonData,
        ),
        (
            "",
            "Parameter 'data' must be a non empty array",
            Self::ParameterDataMustBeNonEmptyArray,
        ),
        ("", "", Self::NoCode),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("WRONG_AUTH_TYPE", "", Self::WrongAuthType),
    ];
    const OTHER: Self = Self::Other;
}
