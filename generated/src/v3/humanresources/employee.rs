// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `humanresources.employee.*` of REST 3.0.

use bitrix24_runtime as rt;

pub mod field;

/// Get the number of employees: `humanresources.employee.count`
///
/// Scope: `humanresources`. API: REST 3.0.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-count.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Count(rt::Params);

impl Count {
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

impl rt::Method for Count {
    const NAME: &'static str = "humanresources.employee.count";
    const API: rt::Api = rt::Api::V3;
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = CountOutput;
    type Error = CountError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `humanresources.employee.count`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CountOutput {
    /// `total`: `integer`.
    pub total: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for CountOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("CountOutput", self, f)
    }
}

impl rt::Object for CountOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("total", &mut self.total);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `humanresources.employee.count`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CountError {
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: `Access denied`.
    BitrixRestV3ExceptionAccessdeniedexception,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for CountError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionAccessdeniedexception,
        ),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Employees in Multiple Departments: `humanresources.employee.multidepartment`
///
/// Scope: `humanresources`. API: REST 3.0.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-multidepartment.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Multidepartment(rt::Params);

impl Multidepartment {
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

impl rt::Method for Multidepartment {
    const NAME: &'static str = "humanresources.employee.multidepartment";
    const API: rt::Api = rt::Api::V3;
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = MultidepartmentOutput;
    type Error = MultidepartmentError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `humanresources.employee.multidepartment`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultidepartmentOutput {
    /// `employees`: `array`.
    pub employees: Option<Vec<MultidepartmentOutputEmployees>>,
    /// `total`: `integer`.
    pub total: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for MultidepartmentOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("MultidepartmentOutput", self, f)
    }
}

impl rt::Object for MultidepartmentOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("employees", &mut self.employees);
        f.int("total", &mut self.total);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.employees` of `humanresources.employee.multidepartment`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultidepartmentOutputEmployees {
    /// `userId`: `integer`.
    pub user_id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `workPosition`: `string`.
    pub work_position: Option<String>,
    /// `departments`: `array`.
    pub departments: Option<Vec<MultidepartmentOutputEmployeesDepartments>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for MultidepartmentOutputEmployees {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("MultidepartmentOutputEmployees", self, f)
    }
}

impl rt::Object for MultidepartmentOutputEmployees {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("userId", &mut self.user_id);
        f.text("name", &mut self.name);
        f.text("workPosition", &mut self.work_position);
        f.field("departments", &mut self.departments);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.employees.departments` of `humanresources.employee.multidepartment`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultidepartmentOutputEmployeesDepartments {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for MultidepartmentOutputEmployeesDepartments {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("MultidepartmentOutputEmployeesDepartments", self, f)
    }
}

impl rt::Object for MultidepartmentOutputEmployeesDepartments {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.text("name", &mut self.name);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `humanresources.employee.multidepartment`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MultidepartmentError {
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: `Access denied`.
    BitrixRestV3ExceptionAccessdeniedexception,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for MultidepartmentError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionAccessdeniedexception,
        ),
    ];
    const OTHER: Self = Self::Other;
}

/// Find Employess: `humanresources.employee.search`
///
/// Scope: `humanresources`. API: REST 3.0.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-search.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Search(rt::Params);

impl Search {
    /// A request with its required parameters:
    ///
    /// - `name`: `string`.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self(rt::Params::new().text("name", name.into()))
    }

    /// `nodeId`: `integer`.
    #[inline]
    pub fn node_id(self, value: i64) -> Self {
        Self(self.0.int("nodeId", value))
    }

    /// `select`: `array`. Values: `userId`, `name`, `workPosition`, `avatar`, `url`, `departments`,
    /// `teams`.
    #[inline]
    pub fn select(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("select", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Search {
    const NAME: &'static str = "humanresources.employee.search";
    const API: rt::Api = rt::Api::V3;
    const REQUIRED: &'static [&'static str] = &["name"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = SearchOutput;
    type Error = SearchError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `humanresources.employee.search`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchOutput {
    /// `items`: `array`.
    pub items: Option<Vec<SearchOutputItems>>,
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
        f.field("items", &mut self.items);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.items` of `humanresources.employee.search`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchOutputItems {
    /// `userId`: `integer`.
    pub user_id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `workPosition`: `string`.
    pub work_position: Option<String>,
    /// `avatar`: `string`.
    pub avatar: Option<String>,
    /// `url`: `string`.
    pub url: Option<rt::Link>,
    /// `departments`: `object[]`.
    pub departments: Option<Vec<SearchOutputItemsDepartments>>,
    /// `teams`: `object[]`.
    pub teams: Option<Vec<SearchOutputItemsDepartments>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for SearchOutputItems {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("SearchOutputItems", self, f)
    }
}

impl rt::Object for SearchOutputItems {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("userId", &mut self.user_id);
        f.text("name", &mut self.name);
        f.text("workPosition", &mut self.work_position);
        f.text("avatar", &mut self.avatar);
        f.link("url", &mut self.url);
        f.field("departments", &mut self.departments);
        f.field("teams", &mut self.teams);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.items.departments` of `humanresources.employee.search`, `result.items.teams` of
/// `humanresources.employee.search`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchOutputItemsDepartments {
    /// `id`: `integer`. Seen in examples only.
    pub id: Option<i64>,
    /// `name`: `string`. Seen in examples only.
    pub name: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for SearchOutputItemsDepartments {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("SearchOutputItemsDepartments", self, f)
    }
}

impl rt::Object for SearchOutputItemsDepartments {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.text("name", &mut self.name);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `humanresources.employee.search`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SearchError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`: `name`:
    /// `Parameter "name" is required.` (HTTP 400).
    BitrixRestV3ExceptionValidationRequestvalidationexception,
    /// `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`: `select`:
    /// `` Unknown field `#FIELD#` for object `EmployeeDto` `` (HTTP 400).
    BitrixRestV3ExceptionUnknowndtopropertyexception,
    /// `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`: `select`:
    /// `` Unable to recognize select expression `#SELECT#` `` (HTTP 400).
    BitrixRestV3ExceptionInvalidselectexception,
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: `Access denied` (HTTP 400).
    BitrixRestV3ExceptionAccessdeniedexception,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for SearchError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionValidationRequestvalidationexception,
        ),
        (
            "BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionUnknowndtopropertyexception,
        ),
        (
            "BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionInvalidselectexception,
        ),
        (
            "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionAccessdeniedexception,
        ),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Subordinates of Employee: `humanresources.employee.subordinates`
///
/// Scope: `humanresources`. API: REST 3.0.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-subordinates.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Subordinates(rt::Params);

impl Subordinates {
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

impl rt::Method for Subordinates {
    const NAME: &'static str = "humanresources.employee.subordinates";
    const API: rt::Api = rt::Api::V3;
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = SubordinatesOutput;
    type Error = SubordinatesError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `humanresources.employee.subordinates`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubordinatesOutput {
    /// `userId`: `integer`.
    pub user_id: Option<i64>,
    /// `departments`: `array`.
    pub departments: Option<Vec<SubordinatesOutputDepartments>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for SubordinatesOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("SubordinatesOutput", self, f)
    }
}

impl rt::Object for SubordinatesOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("userId", &mut self.user_id);
        f.field("departments", &mut self.departments);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.departments` of `humanresources.employee.subordinates`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubordinatesOutputDepartments {
    /// `nodeId`: `integer`.
    pub node_id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `role`: `string`.
    pub role: Option<String>,
    /// `subordinatesCount`: `integer`.
    pub subordinates_count: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for SubordinatesOutputDepartments {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("SubordinatesOutputDepartments", self, f)
    }
}

impl rt::Object for SubordinatesOutputDepartments {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("nodeId", &mut self.node_id);
        f.text("name", &mut self.name);
        f.text("role", &mut self.role);
        f.int("subordinatesCount", &mut self.subordinates_count);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `humanresources.employee.subordinates`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SubordinatesError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`:
    ///
    /// - `id`: ``Required field `id` is not specified`` (HTTP 400)
    /// - `id`: `Parameter "id" is required and must be a positive integer.` (HTTP 400)
    BitrixRestV3ExceptionValidationRequestvalidationexception,
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: `Access denied` (HTTP 400).
    BitrixRestV3ExceptionAccessdeniedexception,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for SubordinatesError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionValidationRequestvalidationexception,
        ),
        (
            "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionAccessdeniedexception,
        ),
    ];
    const OTHER: Self = Self::Other;
}
