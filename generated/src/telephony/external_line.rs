// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `telephony.externalLine.*`.

use bitrix24_runtime as rt;

/// Add External Line: `telephony.externalLine.add`
///
/// Scope: `telephony`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-line-add.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Add(rt::Params);

impl Add {
    /// A request with its required parameters:
    ///
    /// - `NUMBER`: `string`.
    #[inline]
    pub fn new(number: impl Into<String>) -> Self {
        Self(rt::Params::new().text("NUMBER", number.into()))
    }

    /// `NAME`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("NAME", value.into()))
    }

    /// `CRM_AUTO_CREATE`: `string`. Default: `Y`. Values: `Y`, `N`.
    #[inline]
    pub fn crm_auto_create(self, value: bool) -> Self {
        Self(self.0.yes_no("CRM_AUTO_CREATE", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Add {
    const NAME: &'static str = "telephony.externalLine.add";
    const REQUIRED: &'static [&'static str] = &["NUMBER"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `telephony.externalLine.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutput {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for AddOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("AddOutput", self, f)
    }
}

impl rt::Object for AddOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("ID", &mut self.id);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `telephony.externalLine.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `WRONG_AUTH_TYPE`: `Current authorization type is denied for this method`.
    WrongAuthType,
    /// `ERROR_CORE`: `NUMBER should not be empty`.
    NumberShouldNotBeEmpty,
    /// `ERROR_CORE`: `Line already exists`.
    LineAlreadyExists,
    /// `ERROR_CORE`: `DB error`.
    DbError,
    /// `ERROR_CORE` with any other text.
    ErrorCore,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("WRONG_AUTH_TYPE", "", Self::WrongAuthType),
        ("ERROR_CORE", "NUMBER should not be empty", Self::NumberShouldNotBeEmpty),
        ("ERROR_CORE", "Line already exists", Self::LineAlreadyExists),
        ("ERROR_CORE", "DB error", Self::DbError),
        ("ERROR_CORE", "", Self::ErrorCore),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete External Line: `telephony.externalLine.delete`
///
/// Scope: `telephony`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-line-delete.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Delete(rt::Params);

impl Delete {
    /// A request with its required parameters:
    ///
    /// - `NUMBER`: `string`.
    #[inline]
    pub fn new(number: impl Into<String>) -> Self {
        Self(rt::Params::new().text("NUMBER", number.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Delete {
    const NAME: &'static str = "telephony.externalLine.delete";
    const REQUIRED: &'static [&'static str] = &["NUMBER"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = Vec<rt::Value>;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `telephony.externalLine.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `WRONG_AUTH_TYPE`: `Current authorization type is denied for this method`.
    WrongAuthType,
    /// `ERROR_CORE`: `NUMBER should not be empty`.
    NumberShouldNotBeEmpty,
    /// `ERROR_CORE`: `Could not find line with number {NUMBER}`.
    CouldNotFindLineNumber,
    /// `ERROR_CORE` with any other text.
    ErrorCore,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("WRONG_AUTH_TYPE", "", Self::WrongAuthType),
        (
            "ERROR_CORE",
            "Could not find line with number *",
            Self::CouldNotFindLineNumber,
        ),
        ("ERROR_CORE", "NUMBER should not be empty", Self::NumberShouldNotBeEmpty),
        ("ERROR_CORE", "", Self::ErrorCore),
    ];
    const OTHER: Self = Self::Other;
}

/// Get a List of External Lines: `telephony.externalLine.get`
///
/// Scope: `telephony`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-line-get.html)
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
    const NAME: &'static str = "telephony.externalLine.get";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<GetOutput>;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `telephony.externalLine.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `NUMBER`: `string`.
    pub number: Option<String>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `CRM_AUTO_CREATE`: `string`.
    pub crm_auto_create: Option<String>,
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
        f.text("NUMBER", &mut self.number);
        f.text("NAME", &mut self.name);
        f.text("CRM_AUTO_CREATE", &mut self.crm_auto_create);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `telephony.externalLine.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `WRONG_AUTH_TYPE`: `Current authorization type is denied for this method` (HTTP 403).
    WrongAuthType,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("WRONG_AUTH_TYPE", "", Self::WrongAuthType),
    ];
    const OTHER: Self = Self::Other;
}

/// Update External Line: `telephony.externalLine.update`
///
/// Scope: `telephony`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-line-update.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Update(rt::Params);

impl Update {
    /// A request with its required parameters:
    ///
    /// - `NUMBER`: `string`.
    #[inline]
    pub fn new(number: impl Into<String>) -> Self {
        Self(rt::Params::new().text("NUMBER", number.into()))
    }

    /// `NAME`: `string`. Required if no other of the group `NAME|CRM_AUTO_CREATE` is given.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("NAME", value.into()))
    }

    /// `CRM_AUTO_CREATE`: `string`. Required if no other of the group `NAME|CRM_AUTO_CREATE` is given.
    /// Values: `Y`, `N`.
    #[inline]
    pub fn crm_auto_create(self, value: bool) -> Self {
        Self(self.0.yes_no("CRM_AUTO_CREATE", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Update {
    const NAME: &'static str = "telephony.externalLine.update";
    const REQUIRED: &'static [&'static str] = &["NUMBER"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = UpdateOutput;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `telephony.externalLine.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOutput {
    /// `ID`: `integer`. In examples: `string`.
    pub id: Option<i64>,
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
        f.int("ID", &mut self.id);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `telephony.externalLine.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `WRONG_AUTH_TYPE`: `Current authorization type is denied for this method`.
    WrongAuthType,
    /// `ERROR_CORE`: `There are no fields to update`.
    NoFieldsToUpdate,
    /// `ERROR_CORE`: `NUMBER should not be empty`.
    NumberShouldNotBeEmpty,
    /// `ERROR_CORE`: `Could not find line with number {NUMBER}`.
    CouldNotFindLineNumber,
    /// `ERROR_CORE` with any other text.
    ErrorCore,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("WRONG_AUTH_TYPE", "", Self::WrongAuthType),
        (
            "ERROR_CORE",
            "Could not find line with number *",
            Self::CouldNotFindLineNumber,
        ),
        ("ERROR_CORE", "There are no fields to update", Self::NoFieldsToUpdate),
        ("ERROR_CORE", "NUMBER should not be empty", Self::NumberShouldNotBeEmpty),
        ("ERROR_CORE", "", Self::ErrorCore),
    ];
    const OTHER: Self = Self::Other;
}
