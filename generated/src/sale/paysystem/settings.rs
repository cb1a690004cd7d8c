// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `sale.paysystem.settings.*`.

use bitrix24_runtime as rt;

pub mod invoice;
pub mod payment;

/// Get Payment System Settings: `sale.paysystem.settings.get`
///
/// Scope: `pay_system`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-settings-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Get(rt::Params);

impl Get {
    /// A request with its required parameters:
    ///
    /// - `ID`: `sale_paysystem.ID`.
    /// - `PERSON_TYPE_ID`: `sale_person_type.id`.
    #[inline]
    pub fn new(id: impl Into<String>, person_type_id: i64) -> Self {
        Self(
            rt::Params::new().text("ID", id.into()).int("PERSON_TYPE_ID", person_type_id),
        )
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Get {
    const NAME: &'static str = "sale.paysystem.settings.get";
    const REQUIRED: &'static [&'static str] = &["ID", "PERSON_TYPE_ID"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = rt::IdMap<String>;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `sale.paysystem.settings.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `ACCESS_DENIED`: HTTP 403.
    AccessDenied,
    /// `ERROR_CHECK_FAILURE`: `Pay system not found` (HTTP 400).
    ErrorCheckFailure,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("ERROR_CHECK_FAILURE", "", Self::ErrorCheckFailure),
    ];
    const OTHER: Self = Self::Other;
}

/// Update Payment System Settings: `sale.paysystem.settings.update`
///
/// Scope: `pay_system`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-settings-update.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Update(rt::Params);

impl Update {
    /// A request in which nothing is set yet. Required: `ID`, `SETTINGS`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ID`: `sale_paysystem.ID`. Required.
    #[inline]
    pub fn id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ID", value.into()))
    }

    /// `PERSON_TYPE_ID`: `sale_person_type.id`.
    #[inline]
    pub fn person_type_id(self, value: i64) -> Self {
        Self(self.0.int("PERSON_TYPE_ID", value))
    }

    /// `SETTINGS`: `object`. Required.
    ///
    /// See [`UpdateSettingsEntry`].
    #[inline]
    pub fn settings(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("SETTINGS", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Update {
    const NAME: &'static str = "sale.paysystem.settings.update";
    const REQUIRED: &'static [&'static str] = &["ID", "SETTINGS"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `SETTINGS.<key>` of `sale.paysystem.settings.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateSettingsEntry(rt::Params);

impl UpdateSettingsEntry {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `TYPE`: `string`.
    #[inline]
    pub fn r#type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TYPE", value.into()))
    }

    /// `VALUE`: `string`.
    #[inline]
    pub fn value(self, value: impl Into<String>) -> Self {
        Self(self.0.text("VALUE", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<UpdateSettingsEntry> for rt::Params {
    #[inline]
    fn from(object: UpdateSettingsEntry) -> Self {
        object.0
    }
}

impl From<UpdateSettingsEntry> for rt::Value {
    #[inline]
    fn from(object: UpdateSettingsEntry) -> Self {
        object.0.into_value()
    }
}

/// What can go wrong in `sale.paysystem.settings.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `ACCESS_DENIED`: HTTP 403.
    AccessDenied,
    /// `ERROR_CHECK_FAILURE`: `Pay system not found` (HTTP 400).
    ErrorCheckFailure,
    /// `ERROR_HANDLER_NOT_FOUND`: HTTP 400.
    ErrorHandlerNotFound,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("ERROR_CHECK_FAILURE", "", Self::ErrorCheckFailure),
        ("ERROR_HANDLER_NOT_FOUND", "", Self::ErrorHandlerNotFound),
    ];
    const OTHER: Self = Self::Other;
}
