// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `timeman.timecontrol.report.*`.

use bitrix24_runtime as rt;

/// Add Absence Report: `timeman.timecontrol.report.add`
///
/// Scope: `timeman`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-report-add.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Add(rt::Params);

impl Add {
    /// A request with its required parameters:
    ///
    /// - `TEXT`: `string`.
    #[inline]
    pub fn new(text: impl Into<String>) -> Self {
        Self(rt::Params::new().text("TEXT", text.into()))
    }

    /// `REPORT_ID`: `integer`. Required if no other of the group `REPORT_ID|ID` is given.
    #[inline]
    pub fn report_id(self, value: i64) -> Self {
        Self(self.0.int("REPORT_ID", value))
    }

    /// `ID`: `integer`. Required if no other of the group `REPORT_ID|ID` is given.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("ID", value))
    }

    /// `USER_ID`: `integer`.
    #[inline]
    pub fn user_id(self, value: i64) -> Self {
        Self(self.0.int("USER_ID", value))
    }

    /// `TYPE`: `string`. Default: `PRIVATE`. Values: `WORK`, `PRIVATE`.
    #[inline]
    pub fn r#type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TYPE", value.into()))
    }

    /// `CALENDAR`: `string`. Default: `Y`. Values: `Y`, `N`.
    #[inline]
    pub fn calendar(self, value: bool) -> Self {
        Self(self.0.yes_no("CALENDAR", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Add {
    const NAME: &'static str = "timeman.timecontrol.report.add";
    const REQUIRED: &'static [&'static str] = &["TEXT"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `timeman.timecontrol.report.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `ACCESS_ERROR`: `You don't have access for this report` (HTTP 400).
    AccessError,
    /// `TEXT_EMPTY`: `Text can't be empty` (HTTP 400).
    TextEmpty,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ACCESS_ERROR", "", Self::AccessError),
        ("TEXT_EMPTY", "", Self::TextEmpty),
    ];
    const OTHER: Self = Self::Other;
}
