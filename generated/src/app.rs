// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `app.*`.

use bitrix24_runtime as rt;

pub mod option;

/// Show information about the app: `app.info`
///
/// Scope: `basic`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/common/system/app-info.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Info(rt::Params);

impl Info {
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

impl rt::Method for Info {
    const NAME: &'static str = "app.info";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = InfoOutput;
    type Error = InfoError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `app.info`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InfoOutput {
    /// `ID`. In examples: `integer`.
    pub id: Option<i64>,
    /// `CODE`. In examples: `string`.
    pub code: Option<String>,
    /// `VERSION`. In examples: `integer`.
    pub version: Option<i64>,
    /// `STATUS`. Values: `F`, `D`, `T`, `P`, `L`. In examples: `string`.
    pub status: Option<String>,
    /// `INSTALLED`. In examples: `boolean`.
    pub installed: Option<bool>,
    /// `PAYMENT_EXPIRED`. Values: `Y`, `N`. In examples: `string`.
    pub payment_expired: Option<bool>,
    /// `DAYS`. In examples: `double | null`.
    pub days: Option<f64>,
    /// `LICENSE`. Values: `de_project`, `de_basic`, `de_std`, `de_pro100`, `de_ent250`, `de_ent500`,
    /// `de_ent1000`, `de_ent2000`, `de_ent10000` or others. In examples: `string`.
    pub license: Option<String>,
    /// `LANGUAGE_ID`: `string`. Seen in examples only.
    pub language_id: Option<String>,
    /// `LICENSE_TYPE`: `string`. Seen in examples only.
    pub license_type: Option<String>,
    /// `LICENSE_FAMILY`: `string`. Seen in examples only.
    pub license_family: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for InfoOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("InfoOutput", self, f)
    }
}

impl rt::Object for InfoOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("ID", &mut self.id);
        f.text("CODE", &mut self.code);
        f.int("VERSION", &mut self.version);
        f.text("STATUS", &mut self.status);
        f.flag("INSTALLED", &mut self.installed);
        f.flag("PAYMENT_EXPIRED", &mut self.payment_expired);
        f.number("DAYS", &mut self.days);
        f.text("LICENSE", &mut self.license);
        f.text("LANGUAGE_ID", &mut self.language_id);
        f.text("LICENSE_TYPE", &mut self.license_type);
        f.text("LICENSE_FAMILY", &mut self.license_family);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `app.info`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InfoError {
    /// `ACCESS_DENIED`: `Access denied! Application context required` (HTTP 400).
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for InfoError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}
