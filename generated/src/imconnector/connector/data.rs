// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `imconnector.connector.data.*`.

use bitrix24_runtime as rt;

/// Set Connector Settings: `imconnector.connector.data.set`
///
/// Scope: `imopenlines`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-connector-data-set.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Set(rt::Params);

impl Set {
    /// A request with its required parameters:
    ///
    /// - `CONNECTOR`: `string`.
    /// - `LINE`: `integer`.
    /// - `DATA`: `object`.
    #[inline]
    pub fn new(connector: impl Into<String>, line: i64, data: SetData) -> Self {
        Self(
            rt::Params::new()
                .text("CONNECTOR", connector.into())
                .int("LINE", line)
                .object("DATA", data.into()),
        )
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Set {
    const NAME: &'static str = "imconnector.connector.data.set";
    const REQUIRED: &'static [&'static str] = &["CONNECTOR", "LINE", "DATA"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = SetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `DATA` of `imconnector.connector.data.set`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct SetData(rt::Params);

impl SetData {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ID`: `string`.
    #[inline]
    pub fn id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ID", value.into()))
    }

    /// `URL`: `string`.
    #[inline]
    pub fn url(self, value: impl Into<String>) -> Self {
        Self(self.0.text("URL", value.into()))
    }

    /// `URL_IM`: `string`.
    #[inline]
    pub fn url_im(self, value: impl Into<String>) -> Self {
        Self(self.0.text("URL_IM", value.into()))
    }

    /// `NAME`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("NAME", value.into()))
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

/// What can go wrong in `imconnector.connector.data.set`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SetError {
    /// `WRONG_AUTH_TYPE`:
    /// `Current authorization type is denied for this method Application context required` (HTTP 403).
    WrongAuthType,
    /// `ERROR_ARGUMENT`: `Argument 'CONNECTOR' is null or empty` (HTTP 400).
    ErrorArgumentConnectorNullOrEmpty,
    /// `ERROR_ARGUMENT`: `Argument 'LINE' is null or empty` (HTTP 400).
    ErrorArgumentLineNullOrEmpty,
    /// `ERROR_ARGUMENT`: `Argument 'DATA' is null or empty` (HTTP 400).
    ErrorArgumentDataNullOrEmpty,
    /// `ERROR_ARGUMENT` with any other text.
    ErrorArgument,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for SetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("WRONG_AUTH_TYPE", "", Self::WrongAuthType),
        (
            "ERROR_ARGUMENT",
            "Argument 'CONNECTOR' is null or empty",
            Self::ErrorArgumentConnectorNullOrEmpty,
        ),
        (
            "ERROR_ARGUMENT",
            "Argument 'LINE' is null or empty",
            Self::ErrorArgumentLineNullOrEmpty,
        ),
        (
            "ERROR_ARGUMENT",
            "Argument 'DATA' is null or empty",
            Self::ErrorArgumentDataNullOrEmpty,
        ),
        ("ERROR_ARGUMENT", "", Self::ErrorArgument),
    ];
    const OTHER: Self = Self::Other;
}
