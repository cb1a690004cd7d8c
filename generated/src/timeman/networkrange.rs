// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `timeman.networkrange.*`.

use bitrix24_runtime as rt;

/// Check IP Address: `timeman.networkrange.check`
///
/// Scope: `timeman`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/timeman/networkrange/timeman-networkrange-check.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Check(rt::Params);

impl Check {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `IP`: `string`.
    #[inline]
    pub fn ip(self, value: impl Into<String>) -> Self {
        Self(self.0.text("IP", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Check {
    const NAME: &'static str = "timeman.networkrange.check";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = CheckOutput;
    type Error = CheckError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `timeman.networkrange.check`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckOutput {
    /// `ip`: `string`.
    pub ip: Option<String>,
    /// `range`: `string`.
    pub range: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for CheckOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("CheckOutput", self, f)
    }
}

impl rt::Object for CheckOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("ip", &mut self.ip);
        f.text("range", &mut self.range);
        f.text("name", &mut self.name);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `timeman.networkrange.check`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CheckError {
    /// `ACCESS_ERROR`: `You don't have access to use this method` (HTTP 400).
    AccessError,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for CheckError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ACCESS_ERROR", "", Self::AccessError),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Network Address Ranges: `timeman.networkrange.get`
///
/// Scope: `timeman`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/timeman/networkrange/timeman-networkrange-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Get(rt::Params);

impl Get {
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

impl rt::Method for Get {
    const NAME: &'static str = "timeman.networkrange.get";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<GetOutput>;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `timeman.networkrange.get`, `result.error_range` of `timeman.networkrange.set`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `ip_range`: `string`.
    pub ip_range: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
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
        f.text("ip_range", &mut self.ip_range);
        f.text("name", &mut self.name);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `timeman.networkrange.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `ACCESS_ERROR`: `You don't have access to use this method` (HTTP 400).
    AccessError,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ACCESS_ERROR", "", Self::AccessError),
    ];
    const OTHER: Self = Self::Other;
}

/// Set Network Address Ranges: `timeman.networkrange.set`
///
/// Scope: `timeman`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/timeman/networkrange/timeman-networkrange-set.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Set(rt::Params);

impl Set {
    /// A request with its required parameters:
    ///
    /// - `RANGES`: `string`. In examples: `object[]`.
    #[inline]
    pub fn new(ranges: impl Into<rt::Value>) -> Self {
        Self(rt::Params::new().value("RANGES", ranges.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Set {
    const NAME: &'static str = "timeman.networkrange.set";
    const REQUIRED: &'static [&'static str] = &["RANGES"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = rt::Either<SetOutput, bool>;
    type Error = SetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `RANGES` of `timeman.networkrange.set`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct SetRanges(rt::Params);

impl SetRanges {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ip_range`: `string`.
    #[inline]
    pub fn ip_range(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ip_range", value.into()))
    }

    /// `name`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("name", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<SetRanges> for rt::Params {
    #[inline]
    fn from(object: SetRanges) -> Self {
        object.0
    }
}

impl From<SetRanges> for rt::Value {
    #[inline]
    fn from(object: SetRanges) -> Self {
        object.0.into_value()
    }
}

/// Keys of `result` of `timeman.networkrange.set`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetOutput {
    /// `error_range`: `array`.
    pub error_range: Option<Vec<GetOutput>>,
    /// `result`: `boolean`. Seen in examples only.
    pub result: Option<bool>,
    /// `error_ranges`: `object[]`. Seen in examples only.
    pub error_ranges: Option<Vec<SetOutputErrorRanges>>,
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
        f.field("error_range", &mut self.error_range);
        f.flag("result", &mut self.result);
        f.field("error_ranges", &mut self.error_ranges);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.error_ranges` of `timeman.networkrange.set`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetOutputErrorRanges {
    /// `ip_range`: `string`. Seen in examples only.
    pub ip_range: Option<String>,
    /// `name`: `string`. Seen in examples only.
    pub name: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for SetOutputErrorRanges {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("SetOutputErrorRanges", self, f)
    }
}

impl rt::Object for SetOutputErrorRanges {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("ip_range", &mut self.ip_range);
        f.text("name", &mut self.name);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `timeman.networkrange.set`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SetError {
    /// `ACCESS_ERROR`: `You don't have access to use this method` (HTTP 400).
    AccessError,
    /// `INVALID_FORMAT`: `A wrong format for the RANGES field is passed` (HTTP 400).
    InvalidFormat,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for SetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ACCESS_ERROR", "", Self::AccessError),
        ("INVALID_FORMAT", "", Self::InvalidFormat),
    ];
    const OTHER: Self = Self::Other;
}
