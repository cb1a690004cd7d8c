// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `entity.*`.

use bitrix24_runtime as rt;

pub mod item;
pub mod section;

/// Create a Data Storage: `entity.add`
///
/// Scope: `entity`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/entity/entities/entity-add.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Add(rt::Params);

impl Add {
    /// A request in which nothing is set yet. Required: `ENTITY`, `NAME`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ENTITY`: `string`. Required.
    #[inline]
    pub fn entity(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ENTITY", value.into()))
    }

    /// `NAME`: `string`. Required.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("NAME", value.into()))
    }

    /// `ACCESS`: `object`.
    #[inline]
    pub fn access(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ACCESS", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Add {
    const NAME: &'static str = "entity.add";
    const REQUIRED: &'static [&'static str] = &["ENTITY", "NAME"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `entity.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `ERROR_ENTITY_ALREADY_EXISTS`: `Entity already exists` (HTTP 400).
    ErrorEntityAlreadyExists,
    /// `ERROR_CORE`: `Internal error adding entity. Try adding again.` (HTTP 400).
    ErrorCore,
    /// `ERROR_ARGUMENT`: `Argument 'ENTITY' is null or empty` (HTTP 400).
    ErrorArgumentEntityNullOrEmpty,
    /// `ERROR_ARGUMENT`: `Entity code is too long. Max length is N characters.` (HTTP 400).
    ErrorArgumentEntityCodeTooLong,
    /// `ERROR_ARGUMENT` with any other text.
    ErrorArgument,
    /// `ACCESS_DENIED`: `Access denied! Application context required` (HTTP 400).
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ERROR_ENTITY_ALREADY_EXISTS", "", Self::ErrorEntityAlreadyExists),
        ("ERROR_CORE", "", Self::ErrorCore),
        (
            "ERROR_ARGUMENT",
            "Entity code is too long. Max length is * characters.",
            Self::ErrorArgumentEntityCodeTooLong,
        ),
        (
            "ERROR_ARGUMENT",
            "Argument 'ENTITY' is null or empty",
            Self::ErrorArgumentEntityNullOrEmpty,
        ),
        ("ERROR_ARGUMENT", "", Self::ErrorArgument),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete a Storage: `entity.delete`
///
/// Scope: `entity`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/entity/entities/entity-delete.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Delete(rt::Params);

impl Delete {
    /// A request with its required parameters:
    ///
    /// - `ENTITY`: `string`.
    #[inline]
    pub fn new(entity: impl Into<String>) -> Self {
        Self(rt::Params::new().text("ENTITY", entity.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Delete {
    const NAME: &'static str = "entity.delete";
    const REQUIRED: &'static [&'static str] = &["ENTITY"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `entity.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `ERROR_ARGUMENT`: `Argument 'ENTITY' is null or empty` (HTTP 400).
    ErrorArgumentEntityNullOrEmpty,
    /// `ERROR_ARGUMENT`: `Entity code is too long. Max length is N characters.` (HTTP 400).
    ErrorArgumentEntityCodeTooLong,
    /// `ERROR_ARGUMENT` with any other text.
    ErrorArgument,
    /// `ERROR_ENTITY_NOT_FOUND`: `Entity not found` (HTTP 400).
    ErrorEntityNotFound,
    /// `ACCESS_DENIED`: `Access denied!` (HTTP 400).
    AccessDenied,
    /// `ERROR_CORE`: `Internal error deleting entity. Try deleting again.` (HTTP 400).
    ErrorCore,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "ERROR_ARGUMENT",
            "Entity code is too long. Max length is * characters.",
            Self::ErrorArgumentEntityCodeTooLong,
        ),
        (
            "ERROR_ARGUMENT",
            "Argument 'ENTITY' is null or empty",
            Self::ErrorArgumentEntityNullOrEmpty,
        ),
        ("ERROR_ARGUMENT", "", Self::ErrorArgument),
        ("ERROR_ENTITY_NOT_FOUND", "", Self::ErrorEntityNotFound),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("ERROR_CORE", "", Self::ErrorCore),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Storage Parameters or List of Storages: `entity.get`
///
/// Scope: `entity`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/entity/entities/entity-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Get(rt::Params);

impl Get {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ENTITY`: `string`.
    #[inline]
    pub fn entity(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ENTITY", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Get {
    const NAME: &'static str = "entity.get";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = rt::Value;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `entity.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `ERROR_ARGUMENT`: `Argument 'ENTITY' is null or empty` (HTTP 400).
    ErrorArgumentEntityNullOrEmpty,
    /// `ERROR_ARGUMENT`: `Entity code is too long. Max length is 13 characters.` (HTTP 400).
    ErrorArgumentEntityCodeTooLong,
    /// `ERROR_ARGUMENT` with any other text.
    ErrorArgument,
    /// `ERROR_ENTITY_NOT_FOUND`: `Entity not found` (HTTP 400).
    ErrorEntityNotFound,
    /// `ACCESS_DENIED`: `Access denied! Application context required` (HTTP 400).
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "ERROR_ARGUMENT",
            "Entity code is too long. Max length is 13 characters.",
            Self::ErrorArgumentEntityCodeTooLong,
        ),
        (
            "ERROR_ARGUMENT",
            "Argument 'ENTITY' is null or empty",
            Self::ErrorArgumentEntityNullOrEmpty,
        ),
        ("ERROR_ARGUMENT", "", Self::ErrorArgument),
        ("ERROR_ENTITY_NOT_FOUND", "", Self::ErrorEntityNotFound),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Get or Modify Access Permissions: `entity.rights`
///
/// Scope: `entity`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/entity/entities/entity-rights.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Rights(rt::Params);

impl Rights {
    /// A request with its required parameters:
    ///
    /// - `ENTITY`: `string`.
    #[inline]
    pub fn new(entity: impl Into<String>) -> Self {
        Self(rt::Params::new().text("ENTITY", entity.into()))
    }

    /// `ACCESS`: `object`.
    #[inline]
    pub fn access(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ACCESS", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Rights {
    const NAME: &'static str = "entity.rights";
    const REQUIRED: &'static [&'static str] = &["ENTITY"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = Option<rt::IdMap<String>>;
    type Error = RightsError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `entity.rights`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RightsError {
    /// `ERROR_ARGUMENT`: `Argument 'ENTITY' is null or empty` (HTTP 400).
    ErrorArgumentEntityNullOrEmpty,
    /// `ERROR_ARGUMENT`: `Entity code is too long. Max length is 13 characters.` (HTTP 400).
    ErrorArgumentEntityCodeTooLong,
    /// `ERROR_ARGUMENT` with any other text.
    ErrorArgument,
    /// `ACCESS_DENIED`: `Access denied!` (HTTP 400).
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for RightsError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "ERROR_ARGUMENT",
            "Entity code is too long. Max length is 13 characters.",
            Self::ErrorArgumentEntityCodeTooLong,
        ),
        (
            "ERROR_ARGUMENT",
            "Argument 'ENTITY' is null or empty",
            Self::ErrorArgumentEntityNullOrEmpty,
        ),
        ("ERROR_ARGUMENT", "", Self::ErrorArgument),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Update Storage Parameters: `entity.update`
///
/// Scope: `entity`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/entity/entities/entity-update.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Update(rt::Params);

impl Update {
    /// A request with its required parameters:
    ///
    /// - `ENTITY`: `string`.
    #[inline]
    pub fn new(entity: impl Into<String>) -> Self {
        Self(rt::Params::new().text("ENTITY", entity.into()))
    }

    /// `NAME`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("NAME", value.into()))
    }

    /// `ENTITY_NEW`: `string`.
    #[inline]
    pub fn entity_new(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ENTITY_NEW", value.into()))
    }

    /// `ACCESS`: `object`.
    #[inline]
    pub fn access(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ACCESS", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Update {
    const NAME: &'static str = "entity.update";
    const REQUIRED: &'static [&'static str] = &["ENTITY"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `entity.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `ERROR_ENTITY_NOT_FOUND`: `Entity not found` (HTTP 400).
    ErrorEntityNotFound,
    /// `ERROR_ENTITY_ALREADY_EXISTS`: `Entity already exists` (HTTP 400).
    ErrorEntityAlreadyExists,
    /// `ERROR_ARGUMENT`: `Argument 'ENTITY' is null or empty` (HTTP 400).
    ErrorArgumentEntityNullOrEmpty,
    /// `ERROR_ARGUMENT`: `Entity code is too long. Max length is N characters.` (HTTP 400).
    ErrorArgumentEntityCodeTooLong,
    /// `ERROR_ARGUMENT` with any other text.
    ErrorArgument,
    /// `ACCESS_DENIED`: `Access denied!` (HTTP 400).
    AccessDenied,
    /// `ERROR_CORE`: `Internal error updating entity. Try updating again.` (HTTP 400).
    ErrorCore,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ERROR_ENTITY_NOT_FOUND", "", Self::ErrorEntityNotFound),
        ("ERROR_ENTITY_ALREADY_EXISTS", "", Self::ErrorEntityAlreadyExists),
        (
            "ERROR_ARGUMENT",
            "Entity code is too long. Max length is * characters.",
            Self::ErrorArgumentEntityCodeTooLong,
        ),
        (
            "ERROR_ARGUMENT",
            "Argument 'ENTITY' is null or empty",
            Self::ErrorArgumentEntityNullOrEmpty,
        ),
        ("ERROR_ARGUMENT", "", Self::ErrorArgument),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("ERROR_CORE", "", Self::ErrorCore),
    ];
    const OTHER: Self = Self::Other;
}
