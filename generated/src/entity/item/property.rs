// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `entity.item.property.*`.

use bitrix24_runtime as rt;

/// Add a Storage Item Property: `entity.item.property.add`
///
/// Scope: `entity`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/entity/items/properties/entity-item-property-add.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Add(rt::Params);

impl Add {
    /// A request in which nothing is set yet. Required: `ENTITY`, `PROPERTY`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ENTITY`: `string`. Required.
    #[inline]
    pub fn entity(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ENTITY", value.into()))
    }

    /// `PROPERTY`: `string`. Required.
    #[inline]
    pub fn property(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PROPERTY", value.into()))
    }

    /// `NAME`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("NAME", value.into()))
    }

    /// `TYPE`: `string`. Values: `S`, `N`, `F`.
    #[inline]
    pub fn r#type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TYPE", value.into()))
    }

    /// `SORT`: `integer`.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("SORT", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Add {
    const NAME: &'static str = "entity.item.property.add";
    const REQUIRED: &'static [&'static str] = &["ENTITY", "PROPERTY"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `entity.item.property.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `ERROR_ARGUMENT`: `Argument 'ENTITY' is null or empty` (HTTP 400).
    ErrorArgumentEntityNullOrEmpty,
    /// `ERROR_ARGUMENT`: `Entity code is too long. Max length is N characters.` (HTTP 400).
    ErrorArgumentEntityCodeTooLong,
    /// `ERROR_ARGUMENT`: `Argument 'PROPERTY' is null or empty` (HTTP 400).
    ErrorArgumentPropertyNullOrEmpty,
    /// `ERROR_ARGUMENT`: `Wrong entity item property type` (HTTP 400).
    ErrorArgumentWrongEntityItemPropertyType,
    /// `ERROR_ARGUMENT` with any other text.
    ErrorArgument,
    /// `ERROR_ENTITY_NOT_FOUND`: `Entity not found` (HTTP 400).
    ErrorEntityNotFound,
    /// `ERROR_PROPERTY_ALREADY_EXISTS`: `Property already exists` (HTTP 400).
    ErrorPropertyAlreadyExists,
    /// `ACCESS_DENIED`: `Access denied! Application context required` (HTTP 400).
    AccessDeniedApplicationContextRequired,
    /// `ACCESS_DENIED`:
    ///
    /// - `Access denied!` (HTTP 400)
    /// - any other text
    AccessDenied,
    /// `ERROR_UNSUPPORTED_PROPERTY_TYPE`: `Invalid property type` (HTTP 400).
    ErrorUnsupportedPropertyType,
    /// `ERROR_CORE`: `Internal error adding entity property. Try adding again.` (HTTP 400).
    InternalErrorAddingEntityProperty,
    /// `ERROR_CORE`: `Property code cannot start with a digit` (HTTP 400).
    PropertyCodeCannotStartDigit,
    /// `ERROR_CORE` with any other text.
    ErrorCore,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "ERROR_ARGUMENT",
            "Entity code is too long. Max length is * characters.",
            Self::ErrorArgumentEntityCodeTooLong,
        ),
        (
            "ERROR_ARGUMENT",
            "Argument 'PROPERTY' is null or empty",
            Self::ErrorArgumentPropertyNullOrEmpty,
        ),
        (
            "ERROR_ARGUMENT",
            "Argument 'ENTITY' is null or empty",
            Self::ErrorArgumentEntityNullOrEmpty,
        ),
        (
            "ERROR_ARGUMENT",
            "Wrong entity item property type",
            Self::ErrorArgumentWrongEntityItemPropertyType,
        ),
        ("ERROR_ARGUMENT", "", Self::ErrorArgument),
        ("ERROR_ENTITY_NOT_FOUND", "", Self::ErrorEntityNotFound),
        ("ERROR_PROPERTY_ALREADY_EXISTS", "", Self::ErrorPropertyAlreadyExists),
        (
            "ACCESS_DENIED",
            "Access denied! Application context required",
            Self::AccessDeniedApplicationContextRequired,
        ),
        ("ACCESS_DENIED", "Access denied!", Self::AccessDenied),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("ERROR_UNSUPPORTED_PROPERTY_TYPE", "", Self::ErrorUnsupportedPropertyType),
        (
            "ERROR_CORE",
            "Internal error adding entity property. Try adding again.",
            Self::InternalErrorAddingEntityProperty,
        ),
        (
            "ERROR_CORE",
            "Property code cannot start with a digit",
            Self::PropertyCodeCannotStartDigit,
        ),
        ("ERROR_CORE", "", Self::ErrorCore),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete a Storage Item Property: `entity.item.property.delete`
///
/// Scope: `entity`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/entity/items/properties/entity-item-property-delete.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Delete(rt::Params);

impl Delete {
    /// A request in which nothing is set yet. Required: `ENTITY`, `PROPERTY`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ENTITY`: `string`. Required.
    #[inline]
    pub fn entity(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ENTITY", value.into()))
    }

    /// `PROPERTY`: `string`. Required.
    #[inline]
    pub fn property(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PROPERTY", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Delete {
    const NAME: &'static str = "entity.item.property.delete";
    const REQUIRED: &'static [&'static str] = &["ENTITY", "PROPERTY"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `entity.item.property.delete`.
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
    /// `ERROR_PROPERTY_NOT_FOUND`: `Property not found` (HTTP 400).
    ErrorPropertyNotFound,
    /// `ACCESS_DENIED`: `Access denied! Application context required` (HTTP 400).
    AccessDeniedApplicationContextRequired,
    /// `ACCESS_DENIED`:
    ///
    /// - `Access denied!` (HTTP 400)
    /// - any other text
    AccessDenied,
    /// `ERROR_CORE`: `Internal error deleting entity property. Try deleting again.` (HTTP 400).
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
        ("ERROR_PROPERTY_NOT_FOUND", "", Self::ErrorPropertyNotFound),
        (
            "ACCESS_DENIED",
            "Access denied! Application context required",
            Self::AccessDeniedApplicationContextRequired,
        ),
        ("ACCESS_DENIED", "Access denied!", Self::AccessDenied),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("ERROR_CORE", "", Self::ErrorCore),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Storage Item Properties: `entity.item.property.get`
///
/// Scope: `entity`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/entity/items/properties/entity-item-property-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Get(rt::Params);

impl Get {
    /// A request with its required parameters:
    ///
    /// - `ENTITY`: `string`.
    #[inline]
    pub fn new(entity: impl Into<String>) -> Self {
        Self(rt::Params::new().text("ENTITY", entity.into()))
    }

    /// `PROPERTY`: `string`.
    #[inline]
    pub fn property(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PROPERTY", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Get {
    const NAME: &'static str = "entity.item.property.get";
    const REQUIRED: &'static [&'static str] = &["ENTITY"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = rt::Value;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `entity.item.property.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `ERROR_ARGUMENT`: `Argument 'ENTITY' is null or empty` (HTTP 400).
    ErrorArgumentEntityNullOrEmpty,
    /// `ERROR_ARGUMENT`: `Entity code is too long. Max length is N characters.` (HTTP 400).
    ErrorArgumentEntityCodeTooLong,
    /// `ERROR_ARGUMENT` with any other text.
    ErrorArgument,
    /// `ERROR_ENTITY_NOT_FOUND`: `Entity not found` (HTTP 400).
    ErrorEntityNotFound,
    /// `ERROR_PROPERTY_NOT_FOUND`: `Property not found` (HTTP 400).
    ErrorPropertyNotFound,
    /// `ACCESS_DENIED`: `Access denied! Application context required` (HTTP 400).
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
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
        ("ERROR_PROPERTY_NOT_FOUND", "", Self::ErrorPropertyNotFound),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Update a Storage Item Property: `entity.item.property.update`
///
/// Scope: `entity`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/entity/items/properties/entity-item-property-update.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Update(rt::Params);

impl Update {
    /// A request in which nothing is set yet. Required: `ENTITY`, `PROPERTY`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ENTITY`: `string`. Required.
    #[inline]
    pub fn entity(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ENTITY", value.into()))
    }

    /// `PROPERTY`: `string`. Required.
    #[inline]
    pub fn property(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PROPERTY", value.into()))
    }

    /// `PROPERTY_NEW`: `string`.
    #[inline]
    pub fn property_new(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PROPERTY_NEW", value.into()))
    }

    /// `NAME`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("NAME", value.into()))
    }

    /// `TYPE`: `string`. Values: `S`, `N`.
    #[inline]
    pub fn r#type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TYPE", value.into()))
    }

    /// `SORT`: `integer`.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("SORT", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Update {
    const NAME: &'static str = "entity.item.property.update";
    const REQUIRED: &'static [&'static str] = &["ENTITY", "PROPERTY"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `entity.item.property.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `ERROR_ARGUMENT`: `Argument 'ENTITY' is null or empty` (HTTP 400).
    ErrorArgumentEntityNullOrEmpty,
    /// `ERROR_ARGUMENT`: `Entity code is too long. Max length is N characters.` (HTTP 400).
    ErrorArgumentEntityCodeTooLong,
    /// `ERROR_ARGUMENT`: `Wrong entity item property type` (HTTP 400).
    ErrorArgumentWrongEntityItemPropertyType,
    /// `ERROR_ARGUMENT`: `Cannot change property type to File` (HTTP 400).
    ErrorArgumentCannotChangePropertyTypeToFile,
    /// `ERROR_ARGUMENT` with any other text.
    ErrorArgument,
    /// `ERROR_ENTITY_NOT_FOUND`: `Entity not found` (HTTP 400).
    ErrorEntityNotFound,
    /// `ERROR_PROPERTY_NOT_FOUND`: `Property not found` (HTTP 400).
    ErrorPropertyNotFound,
    /// `ERROR_PROPERTY_ALREADY_EXISTS`: `Property <PROPERTY_NEW> already exists` (HTTP 400).
    ErrorPropertyAlreadyExists,
    /// `ACCESS_DENIED`: `Access denied! Application context required` (HTTP 400).
    AccessDeniedApplicationContextRequired,
    /// `ACCESS_DENIED`:
    ///
    /// - `Access denied!` (HTTP 400)
    /// - any other text
    AccessDenied,
    /// `ERROR_CORE`: `Internal error updating entity property. Try updating again.` (HTTP 400).
    ErrorCore,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "ERROR_ARGUMENT",
            "Entity code is too long. Max length is * characters.",
            Self::ErrorArgumentEntityCodeTooLong,
        ),
        (
            "ERROR_ARGUMENT",
            "Cannot change property type to File",
            Self::ErrorArgumentCannotChangePropertyTypeToFile,
        ),
        (
            "ERROR_ARGUMENT",
            "Argument 'ENTITY' is null or empty",
            Self::ErrorArgumentEntityNullOrEmpty,
        ),
        (
            "ERROR_ARGUMENT",
            "Wrong entity item property type",
            Self::ErrorArgumentWrongEntityItemPropertyType,
        ),
        ("ERROR_ARGUMENT", "", Self::ErrorArgument),
        ("ERROR_ENTITY_NOT_FOUND", "", Self::ErrorEntityNotFound),
        ("ERROR_PROPERTY_NOT_FOUND", "", Self::ErrorPropertyNotFound),
        ("ERROR_PROPERTY_ALREADY_EXISTS", "", Self::ErrorPropertyAlreadyExists),
        (
            "ACCESS_DENIED",
            "Access denied! Application context required",
            Self::AccessDeniedApplicationContextRequired,
        ),
        ("ACCESS_DENIED", "Access denied!", Self::AccessDenied),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("ERROR_CORE", "", Self::ErrorCore),
    ];
    const OTHER: Self = Self::Other;
}
