// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `lists.element.get.file.*`.

use bitrix24_runtime as rt;

/// Get File Path: `lists.element.get.file.url`
///
/// Scope: `lists`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/lists/elements/lists-element-get-file-url.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Url(rt::Params);

impl Url {
    /// A request with its required parameters:
    ///
    /// - `IBLOCK_TYPE_ID`: `string`. Values: `lists`, `bitrix_processes`, `lists_socnet`.
    /// - `FIELD_ID`: `integer`.
    #[inline]
    pub fn new(iblock_type_id: impl Into<String>, field_id: i64) -> Self {
        Self(
            rt::Params::new()
                .text("IBLOCK_TYPE_ID", iblock_type_id.into())
                .int("FIELD_ID", field_id),
        )
    }

    /// `IBLOCK_ID`: `integer`. Required if no other of the group `IBLOCK_ID|IBLOCK_CODE` is given.
    #[inline]
    pub fn iblock_id(self, value: i64) -> Self {
        Self(self.0.int("IBLOCK_ID", value))
    }

    /// `IBLOCK_CODE`: `string`. Required if no other of the group `IBLOCK_ID|IBLOCK_CODE` is given.
    #[inline]
    pub fn iblock_code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("IBLOCK_CODE", value.into()))
    }

    /// `ELEMENT_ID`: `integer`. Required if no other of the group `ELEMENT_ID|ELEMENT_CODE` is given.
    #[inline]
    pub fn element_id(self, value: i64) -> Self {
        Self(self.0.int("ELEMENT_ID", value))
    }

    /// `ELEMENT_CODE`: `string`. Required if no other of the group `ELEMENT_ID|ELEMENT_CODE` is given.
    #[inline]
    pub fn element_code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ELEMENT_CODE", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Url {
    const NAME: &'static str = "lists.element.get.file.url";
    const REQUIRED: &'static [&'static str] = &["IBLOCK_TYPE_ID", "FIELD_ID"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<rt::Value>;
    type Error = UrlError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `lists.element.get.file.url`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UrlError {
    /// `ERROR_REQUIRED_PARAMETERS_MISSING`: ``Required parameter `X` is missing`` (HTTP 400).
    ErrorRequiredParametersMissing,
    /// `ERROR_IBLOCK_NOT_FOUND`: `Iblock not found` (HTTP 400).
    ErrorIblockNotFound,
    /// `ERROR_ELEMENT_NOT_FOUND`: `Element not found` (HTTP 400).
    ErrorElementNotFound,
    /// `ACCESS_DENIED`: `Access denied` (HTTP 400).
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UrlError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ERROR_REQUIRED_PARAMETERS_MISSING", "", Self::ErrorRequiredParametersMissing),
        ("ERROR_IBLOCK_NOT_FOUND", "", Self::ErrorIblockNotFound),
        ("ERROR_ELEMENT_NOT_FOUND", "", Self::ErrorElementNotFound),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}
