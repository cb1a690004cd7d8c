// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `humanresources.hcmlink.field.value.*`.

use bitrix24_runtime as rt;

/// Transfer HCM Link Field Values: `humanresources.hcmlink.field.value.set`
///
/// Scope: `humanresources.hcmlink`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-field-value-set.html)
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
    const NAME: &'static str = "humanresources.hcmlink.field.value.set";
    const REQUIRED: &'static [&'static str] = &["company", "data"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = SetOutput;
    type Error = SetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `data` of `humanresources.hcmlink.field.value.set`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct SetData(rt::Params);

impl SetData {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `field`: `string`. Required.
    #[inline]
    pub fn field(self, value: impl Into<String>) -> Self {
        Self(self.0.text("field", value.into()))
    }

    /// `employee`: `string`. Required.
    #[inline]
    pub fn employee(self, value: impl Into<String>) -> Self {
        Self(self.0.text("employee", value.into()))
    }

    /// `value`: `string`. Required.
    #[inline]
    pub fn value(self, value: impl Into<String>) -> Self {
        Self(self.0.text("value", value.into()))
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

/// Keys of `job` of `humanresources.hcmlink.field.value.set`.
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

/// Keys of `job.fields` of `humanresources.hcmlink.field.value.set`.
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

/// Keys of `result` of `humanresources.hcmlink.field.value.set`.
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

/// What can go wrong in `humanresources.hcmlink.field.value.set`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SetError {
    /// `0`: `Operation failed`.
    Code0,
    /// An empty code: `Parameter 'data' must be a non empty array`.
    ParameterDataMustBeNonEmptyArray,
    /// An empty code: `Item #... field '...' not found for company '...'`.
    ItemFieldNotFoundCompany,
    /// An empty code: `Item #... employee '...' not found for company '...'`.
    ItemEmployeeNotFoundCompany,
    /// An empty code: `Item #... does not match PIN request job '...'`.
    ItemDoesNotMatchPinRequestJob,
    /// An empty code: `Item #... does not match salary/vacation request job '...'`.
    ItemDoesNotMatchSalaryVacationRequestJob,
    /// An empty code: `Job '...' result is incomplete`.
    JobResultIncomplete,
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
            "Item #* does not match salary/vacation request job *",
            Self::ItemDoesNotMatchSalaryVacationRequestJob,
        ),
        (
            "",
            "Parameter 'data' must be a non empty array",
            Self::ParameterDataMustBeNonEmptyArray,
        ),
        (
            "",
            "Item #* employee * not found for company *",
            Self::ItemEmployeeNotFoundCompany,
        ),
        (
            "",
            "Item #* does not match PIN request job *",
            Self::ItemDoesNotMatchPinRequestJob,
        ),
        ("", "Item #* field * not found for company *", Self::ItemFieldNotFoundCompany),
        ("", "Job * result is incomplete", Self::JobResultIncomplete),
        ("", "", Self::NoCode),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("WRONG_AUTH_TYPE", "", Self::WrongAuthType),
    ];
    const OTHER: Self = Self::Other;
}
