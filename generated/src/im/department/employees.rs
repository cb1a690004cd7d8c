// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `im.department.employees.*`.

use bitrix24_runtime as rt;

/// Get a List of Employees from Departments: `im.department.employees.get`
///
/// Scope: `im`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chats/departments/im-department-employees-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Get(rt::Params);

impl Get {
    /// A request with its required parameters:
    ///
    /// - `ID`: `array`.
    #[inline]
    pub fn new(id: impl Into<rt::Value>) -> Self {
        Self(rt::Params::new().value("ID", id.into()))
    }

    /// `USER_DATA`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn user_data(self, value: bool) -> Self {
        Self(self.0.yes_no("USER_DATA", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Get {
    const NAME: &'static str = "im.department.employees.get";
    const REQUIRED: &'static [&'static str] = &["ID"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = rt::Map;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `im.department.employees.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `ID_EMPTY`: `Department ID can't be empty` (HTTP 400).
    IdEmpty,
    /// `ACCESS_ERROR`: `Only intranet users have access to this method` (HTTP 403).
    AccessError,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ID_EMPTY", "", Self::IdEmpty),
        ("ACCESS_ERROR", "", Self::AccessError),
    ];
    const OTHER: Self = Self::Other;
}
