// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `userfieldtype.*`.

use bitrix24_runtime as rt;

/// Register a New User Field Type: `userfieldtype.add`
///
/// Scope: `placement`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/user-field/userfieldtype-add.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Add(rt::Params);

impl Add {
    /// A request in which nothing is set yet. Required: `USER_TYPE_ID`, `HANDLER`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `USER_TYPE_ID`: `string`. Required.
    #[inline]
    pub fn user_type_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("USER_TYPE_ID", value.into()))
    }

    /// `HANDLER`: `string`. Required.
    #[inline]
    pub fn handler(self, value: impl Into<String>) -> Self {
        Self(self.0.text("HANDLER", value.into()))
    }

    /// `TITLE`: `string`.
    #[inline]
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TITLE", value.into()))
    }

    /// `DESCRIPTION`: `string`.
    #[inline]
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DESCRIPTION", value.into()))
    }

    /// `OPTIONS`: `array`. In examples: `object`.
    ///
    /// See [`AddOptions`].
    #[inline]
    pub fn options(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("OPTIONS", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Add {
    const NAME: &'static str = "userfieldtype.add";
    const REQUIRED: &'static [&'static str] = &["USER_TYPE_ID", "HANDLER"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `OPTIONS` of `userfieldtype.add`, `OPTIONS` of `userfieldtype.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddOptions(rt::Params);

impl AddOptions {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `height`: `integer`. Default: `0`. Seen in examples only.
    #[inline]
    pub fn height(self, value: i64) -> Self {
        Self(self.0.int("height", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddOptions> for rt::Params {
    #[inline]
    fn from(object: AddOptions) -> Self {
        object.0
    }
}

impl From<AddOptions> for rt::Value {
    #[inline]
    fn from(object: AddOptions) -> Self {
        object.0.into_value()
    }
}

/// What can go wrong in `userfieldtype.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `ERROR_CORE`: `Unable to set placement handler: Handler already binded` (HTTP 400).
    ErrorCore,
    /// `ERROR_ARGUMENT`: `Argument 'USER_TYPE_ID' is null or empty` (HTTP 400).
    ErrorArgumentUserTypeIdNullOrEmpty,
    /// `ERROR_ARGUMENT`: `Argument 'HANDLER' is null or empty` (HTTP 400).
    ErrorArgumentHandlerNullOrEmpty,
    /// `ERROR_ARGUMENT` with any other text.
    ErrorArgument,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ERROR_CORE", "", Self::ErrorCore),
        (
            "ERROR_ARGUMENT",
            "Argument 'USER_TYPE_ID' is null or empty",
            Self::ErrorArgumentUserTypeIdNullOrEmpty,
        ),
        (
            "ERROR_ARGUMENT",
            "Argument 'HANDLER' is null or empty",
            Self::ErrorArgumentHandlerNullOrEmpty,
        ),
        ("ERROR_ARGUMENT", "", Self::ErrorArgument),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete Registered User Field Type: `userfieldtype.delete`
///
/// Scope: `placement`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/user-field/userfieldtype-delete.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Delete(rt::Params);

impl Delete {
    /// A request with its required parameters:
    ///
    /// - `USER_TYPE_ID`: `string`.
    #[inline]
    pub fn new(user_type_id: impl Into<String>) -> Self {
        Self(rt::Params::new().text("USER_TYPE_ID", user_type_id.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Delete {
    const NAME: &'static str = "userfieldtype.delete";
    const REQUIRED: &'static [&'static str] = &["USER_TYPE_ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `userfieldtype.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `ERROR_ARGUMENT`: `Argument 'USER_TYPE_ID' is null or empty` (HTTP 400).
    ErrorArgument,
    /// `ERROR_NOT_FOUND`: `User Field Type not found` (HTTP 400).
    ErrorNotFound,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ERROR_ARGUMENT", "", Self::ErrorArgument),
        ("ERROR_NOT_FOUND", "", Self::ErrorNotFound),
    ];
    const OTHER: Self = Self::Other;
}

/// Get a list of registered user field types: `userfieldtype.list`
///
/// Scope: `placement`. Access: administrators. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/user-field/userfieldtype-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct List(rt::Params);

impl List {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `start`: `integer`. Seen in examples only.
    #[inline]
    pub fn start(self, value: i64) -> Self {
        Self(self.0.int("start", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for List {
    const NAME: &'static str = "userfieldtype.list";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<ListOutput>;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

impl rt::Paged for List {
    const PAGING: rt::Paging = rt::Paging::start("start").key("USER_TYPE_ID");
    type Item = ListOutput;
}

/// Keys of `result` of `userfieldtype.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `USER_TYPE_ID`: `string`. Seen in examples only.
    pub user_type_id: Option<String>,
    /// `HANDLER`: `string`. Seen in examples only.
    pub handler: Option<String>,
    /// `TITLE`: `string`. Seen in examples only.
    pub title: Option<String>,
    /// `DESCRIPTION`: `string`. Seen in examples only.
    pub description: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListOutput", self, f)
    }
}

impl rt::Object for ListOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("USER_TYPE_ID", &mut self.user_type_id);
        f.text("HANDLER", &mut self.handler);
        f.text("TITLE", &mut self.title);
        f.text("DESCRIPTION", &mut self.description);
        f.rest(&mut self.extra);
    }
}

/// Change settings for user field type: `userfieldtype.update`
///
/// Scope: `placement`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/user-field/userfieldtype-update.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Update(rt::Params);

impl Update {
    /// A request in which nothing is set yet. Required: `USER_TYPE_ID`, `HANDLER`, `TITLE`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `USER_TYPE_ID`: `string`. Required.
    #[inline]
    pub fn user_type_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("USER_TYPE_ID", value.into()))
    }

    /// `HANDLER`: `string`. Required.
    #[inline]
    pub fn handler(self, value: impl Into<String>) -> Self {
        Self(self.0.text("HANDLER", value.into()))
    }

    /// `TITLE`: `string`. Required.
    #[inline]
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TITLE", value.into()))
    }

    /// `DESCRIPTION`: `string`.
    #[inline]
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DESCRIPTION", value.into()))
    }

    /// `OPTIONS`: `array`. In examples: `object`.
    ///
    /// See [`AddOptions`].
    #[inline]
    pub fn options(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("OPTIONS", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Update {
    const NAME: &'static str = "userfieldtype.update";
    const REQUIRED: &'static [&'static str] = &["USER_TYPE_ID", "HANDLER", "TITLE"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `userfieldtype.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `ERROR_CORE`: `Unable to set placement handler: Handler already binded` (HTTP 400).
    ErrorCore,
    /// `ERROR_ARGUMENT`: `Argument 'USER_TYPE_ID' is null or empty` (HTTP 400).
    ErrorArgument,
    /// `ERROR_NOT_FOUND`: `User Field Type not found` (HTTP 400).
    ErrorNotFound,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ERROR_CORE", "", Self::ErrorCore),
        ("ERROR_ARGUMENT", "", Self::ErrorArgument),
        ("ERROR_NOT_FOUND", "", Self::ErrorNotFound),
    ];
    const OTHER: Self = Self::Other;
}
