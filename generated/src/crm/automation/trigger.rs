// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `crm.automation.trigger.*`.

use bitrix24_runtime as rt;

/// Add Trigger: `crm.automation.trigger.add`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/automation/triggers/crm-automation-trigger-add.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Add(rt::Params);

impl Add {
    /// A request in which nothing is set yet. Required: `CODE`, `NAME`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `CODE`: `string`. Required.
    #[inline]
    pub fn code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CODE", value.into()))
    }

    /// `NAME`: `string`. Required.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("NAME", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Add {
    const NAME: &'static str = "crm.automation.trigger.add";
    const REQUIRED: &'static [&'static str] = &["CODE", "NAME"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `crm.automation.trigger.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// An empty code: `Access denied.` (HTTP 400).
    NoCodeAccessDenied,
    /// An empty code: `Empty trigger code!` (HTTP 400).
    EmptyTriggerCode,
    /// An empty code: `Wrong trigger code!` (HTTP 400).
    WrongTriggerCode,
    /// An empty code: `Empty trigger name!` (HTTP 400).
    EmptyTriggerName,
    /// An empty code with any other text.
    NoCode,
    /// `ACCESS_DENIED`: `Access denied! Admin permissions required` (HTTP 400).
    AccessDeniedAdminPermissionsRequired,
    /// `ACCESS_DENIED`: `Access denied! Application context required` (HTTP 400).
    AccessDeniedApplicationContextRequired,
    /// `ACCESS_DENIED` with any other text.
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("", "Empty trigger code!", Self::EmptyTriggerCode),
        ("", "Wrong trigger code!", Self::WrongTriggerCode),
        ("", "Empty trigger name!", Self::EmptyTriggerName),
        ("", "Access denied.", Self::NoCodeAccessDenied),
        ("", "", Self::NoCode),
        (
            "ACCESS_DENIED",
            "Access denied! Application context required",
            Self::AccessDeniedApplicationContextRequired,
        ),
        (
            "ACCESS_DENIED",
            "Access denied! Admin permissions required",
            Self::AccessDeniedAdminPermissionsRequired,
        ),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete Trigger: `crm.automation.trigger.delete`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/automation/triggers/crm-automation-trigger-delete.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Delete(rt::Params);

impl Delete {
    /// A request with its required parameters:
    ///
    /// - `CODE`: `string`.
    #[inline]
    pub fn new(code: impl Into<String>) -> Self {
        Self(rt::Params::new().text("CODE", code.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Delete {
    const NAME: &'static str = "crm.automation.trigger.delete";
    const REQUIRED: &'static [&'static str] = &["CODE"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `crm.automation.trigger.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// An empty code: `Access denied.` (HTTP 400).
    NoCodeAccessDenied,
    /// An empty code: `Empty trigger code!` (HTTP 400).
    EmptyTriggerCode,
    /// An empty code: `Wrong trigger code!` (HTTP 400).
    WrongTriggerCode,
    /// An empty code: `Trigger not found` (HTTP 400).
    TriggerNotFound,
    /// An empty code with any other text.
    NoCode,
    /// `ACCESS_DENIED`: `Access denied! Admin permissions required` (HTTP 400).
    AccessDeniedAdminPermissionsRequired,
    /// `ACCESS_DENIED`: `Access denied! Application context required` (HTTP 400).
    AccessDeniedApplicationContextRequired,
    /// `ACCESS_DENIED` with any other text.
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("", "Empty trigger code!", Self::EmptyTriggerCode),
        ("", "Wrong trigger code!", Self::WrongTriggerCode),
        ("", "Trigger not found", Self::TriggerNotFound),
        ("", "Access denied.", Self::NoCodeAccessDenied),
        ("", "", Self::NoCode),
        (
            "ACCESS_DENIED",
            "Access denied! Application context required",
            Self::AccessDeniedApplicationContextRequired,
        ),
        (
            "ACCESS_DENIED",
            "Access denied! Admin permissions required",
            Self::AccessDeniedAdminPermissionsRequired,
        ),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Execute the Trigger: `crm.automation.trigger.execute`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/automation/triggers/crm-automation-trigger-execute.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Execute(rt::Params);

impl Execute {
    /// A request in which nothing is set yet. Required: `CODE`, `OWNER_TYPE_ID`, `OWNER_ID`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `CODE`: `string`. Required.
    #[inline]
    pub fn code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CODE", value.into()))
    }

    /// `OWNER_TYPE_ID`: `integer`. Required.
    #[inline]
    pub fn owner_type_id(self, value: i64) -> Self {
        Self(self.0.int("OWNER_TYPE_ID", value))
    }

    /// `OWNER_ID`: `integer`. Required.
    #[inline]
    pub fn owner_id(self, value: i64) -> Self {
        Self(self.0.int("OWNER_ID", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Execute {
    const NAME: &'static str = "crm.automation.trigger.execute";
    const REQUIRED: &'static [&'static str] = &["CODE", "OWNER_TYPE_ID", "OWNER_ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = ExecuteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `crm.automation.trigger.execute`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ExecuteError {
    /// An empty code: `Access denied.` (HTTP 400).
    NoCodeAccessDenied,
    /// An empty code: `Empty trigger code!` (HTTP 400).
    EmptyTriggerCode,
    /// An empty code: `Wrong trigger code!` (HTTP 400).
    WrongTriggerCode,
    /// An empty code: `Trigger with code {$code} is not registered.` (HTTP 400).
    TriggerCodeNotRegistered,
    /// An empty code: `Incorrect parameter OWNER_TYPE_ID.` (HTTP 400).
    IncorrectParameterOwnerTypeId,
    /// An empty code: `Incorrect parameter OWNER_ID.` (HTTP 400).
    IncorrectParameterOwnerId,
    /// An empty code with any other text.
    NoCode,
    /// `ACCESS_DENIED`: `Access denied! Admin permissions required` (HTTP 400).
    AccessDeniedAdminPermissionsRequired,
    /// `ACCESS_DENIED`: `Access denied! Application context required` (HTTP 400).
    AccessDeniedApplicationContextRequired,
    /// `ACCESS_DENIED` with any other text.
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ExecuteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("", "Trigger with code * is not registered.", Self::TriggerCodeNotRegistered),
        ("", "Incorrect parameter OWNER_TYPE_ID.", Self::IncorrectParameterOwnerTypeId),
        ("", "Incorrect parameter OWNER_ID.", Self::IncorrectParameterOwnerId),
        ("", "Empty trigger code!", Self::EmptyTriggerCode),
        ("", "Wrong trigger code!", Self::WrongTriggerCode),
        ("", "Access denied.", Self::NoCodeAccessDenied),
        ("", "", Self::NoCode),
        (
            "ACCESS_DENIED",
            "Access denied! Application context required",
            Self::AccessDeniedApplicationContextRequired,
        ),
        (
            "ACCESS_DENIED",
            "Access denied! Admin permissions required",
            Self::AccessDeniedAdminPermissionsRequired,
        ),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Get the list of triggers: `crm.automation.trigger.list`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/automation/triggers/crm-automation-trigger-list.html)
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
    const NAME: &'static str = "crm.automation.trigger.list";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<ListOutput>;
    type Error = ListError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `crm.automation.trigger.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `NAME`. In examples: `string`.
    pub name: Option<String>,
    /// `CODE`. In examples: `string`.
    pub code: Option<String>,
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
        f.text("NAME", &mut self.name);
        f.text("CODE", &mut self.code);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `crm.automation.trigger.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// An empty code: `Access denied.` (HTTP 400).
    NoCode,
    /// `ACCESS_DENIED`: `Access denied! Admin permissions required` (HTTP 400).
    AccessDeniedAdminPermissionsRequired,
    /// `ACCESS_DENIED`: `Access denied! Application context required` (HTTP 400).
    AccessDeniedApplicationContextRequired,
    /// `ACCESS_DENIED` with any other text.
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("", "", Self::NoCode),
        (
            "ACCESS_DENIED",
            "Access denied! Application context required",
            Self::AccessDeniedApplicationContextRequired,
        ),
        (
            "ACCESS_DENIED",
            "Access denied! Admin permissions required",
            Self::AccessDeniedAdminPermissionsRequired,
        ),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}
