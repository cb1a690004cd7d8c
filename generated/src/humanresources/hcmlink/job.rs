// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `humanresources.hcmlink.job.*`.

use bitrix24_runtime as rt;

pub mod status;

/// Update HCM Link Job: `humanresources.hcmlink.job.update`
///
/// Scope: `humanresources.hcmlink`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-job-update.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Update(rt::Params);

impl Update {
    /// A request with its required parameters:
    ///
    /// - `id`: `integer`.
    /// - `fields`: `object`.
    #[inline]
    pub fn new(id: i64, fields: UpdateFields) -> Self {
        Self(rt::Params::new().int("id", id).object("fields", fields.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Update {
    const NAME: &'static str = "humanresources.hcmlink.job.update";
    const REQUIRED: &'static [&'static str] = &["id", "fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = rt::Either<UpdateOutput, bool>;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `humanresources.hcmlink.job.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFields(rt::Params);

impl UpdateFields {
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
    ///
    /// See [`UpdateFieldsData`].
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

impl From<UpdateFields> for rt::Params {
    #[inline]
    fn from(object: UpdateFields) -> Self {
        object.0
    }
}

/// Keys of `fields.data` of `humanresources.hcmlink.job.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFieldsData(rt::Params);

impl UpdateFieldsData {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `batch`: `string`. Seen in examples only.
    #[inline]
    pub fn batch(self, value: impl Into<String>) -> Self {
        Self(self.0.text("batch", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<UpdateFieldsData> for rt::Params {
    #[inline]
    fn from(object: UpdateFieldsData) -> Self {
        object.0
    }
}

impl From<UpdateFieldsData> for rt::Value {
    #[inline]
    fn from(object: UpdateFieldsData) -> Self {
        object.0.into_value()
    }
}

/// Keys of `result` of `humanresources.hcmlink.job.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOutput {
    /// `error`: `integer`. Seen in examples only.
    pub error: Option<i64>,
    /// `error_description`: `string`. Seen in examples only.
    pub error_description: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for UpdateOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("UpdateOutput", self, f)
    }
}

impl rt::Object for UpdateOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("error", &mut self.error);
        f.text("error_description", &mut self.error_description);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `humanresources.hcmlink.job.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `0`: `Operation failed`.
    Code0,
    /// `ACCESS_DENIED`: `Access denied! Access denied.`.
    AccessDenied,
    /// `WRONG_AUTH_TYPE`: `Application context required`.
    WrongAuthType,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("0", "", Self::Code0),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("WRONG_AUTH_TYPE", "", Self::WrongAuthType),
    ];
    const OTHER: Self = Self::Other;
}
