// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `crm.automation.*`.

use bitrix24_runtime as rt;

pub mod trigger;

/// Activate: `crm.automation.trigger`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/automation/crm-automation-trigger.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Trigger(rt::Params);

impl Trigger {
    /// A request with its required parameters:
    ///
    /// - `target`: `string`.
    #[inline]
    pub fn new(target: impl Into<String>) -> Self {
        Self(rt::Params::new().text("target", target.into()))
    }

    /// `code`: `string`.
    #[inline]
    pub fn code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("code", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Trigger {
    const NAME: &'static str = "crm.automation.trigger";
    const REQUIRED: &'static [&'static str] = &["target"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = TriggerError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `crm.automation.trigger`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TriggerError {
    /// An empty code: `Target is not set.` (HTTP 400).
    TargetNotSet,
    /// An empty code: `Incorrect target format.` (HTTP 400).
    IncorrectTargetFormat,
    /// An empty code: `Target is not found.` (HTTP 400).
    TargetNotFound,
    /// An empty code: `Access denied.` (HTTP 400).
    NoCodeAccessDenied,
    /// An empty code with any other text.
    NoCode,
    /// `ACCESS_DENIED`: `Access denied! There are no permissions to update the entity.` (HTTP 400).
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for TriggerError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("", "Incorrect target format.", Self::IncorrectTargetFormat),
        ("", "Target is not found.", Self::TargetNotFound),
        ("", "Target is not set.", Self::TargetNotSet),
        ("", "Access denied.", Self::NoCodeAccessDenied),
        ("", "", Self::NoCode),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}
