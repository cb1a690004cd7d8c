// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `mailservice.*`.

use bitrix24_runtime as rt;

/// Create Mail Service: `mailservice.add`
///
/// Scope: `mailservice`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-add.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Add(rt::Params);

impl Add {
    /// A request with its required parameters:
    ///
    /// - `NAME`: `string`.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self(rt::Params::new().text("NAME", name.into()))
    }

    /// `ACTIVE`: `string`. Default: `Y`. Values: `Y`, `N`.
    #[inline]
    pub fn active(self, value: bool) -> Self {
        Self(self.0.yes_no("ACTIVE", value))
    }

    /// `SERVER`: `string`.
    #[inline]
    pub fn server(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SERVER", value.into()))
    }

    /// `PORT`: `integer`.
    #[inline]
    pub fn port(self, value: i64) -> Self {
        Self(self.0.int("PORT", value))
    }

    /// `ENCRYPTION`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn encryption(self, value: bool) -> Self {
        Self(self.0.yes_no("ENCRYPTION", value))
    }

    /// `LINK`: `string`.
    #[inline]
    pub fn link(self, value: impl Into<String>) -> Self {
        Self(self.0.text("LINK", value.into()))
    }

    /// `ICON`: `file | integer | string`.
    #[inline]
    pub fn icon(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ICON", value.into()))
    }

    /// `SORT`: `integer`. Default: `100`.
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
    const NAME: &'static str = "mailservice.add";
    const REQUIRED: &'static [&'static str] = &["NAME"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = i64;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `mailservice.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `ERROR_CORE`: `Access denied` (HTTP 400).
    AccessDenied,
    /// `ERROR_CORE`: `Required field "Name" not filled` (HTTP 400).
    RequiredFieldNameNotFilled,
    /// `ERROR_CORE`: `Invalid value for "<field_name>"` (HTTP 400).
    InvalidValue,
    /// `ERROR_CORE` with any other text.
    ErrorCore,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "ERROR_CORE",
            "Required field \"Name\" not filled",
            Self::RequiredFieldNameNotFilled,
        ),
        ("ERROR_CORE", "Invalid value for *", Self::InvalidValue),
        ("ERROR_CORE", "Access denied", Self::AccessDenied),
        ("ERROR_CORE", "", Self::ErrorCore),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete Mail Service: `mailservice.delete`
///
/// Scope: `mailservice`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-delete.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Delete(rt::Params);

impl Delete {
    /// A request with its required parameters:
    ///
    /// - `ID`: `integer`.
    #[inline]
    pub fn new(id: i64) -> Self {
        Self(rt::Params::new().int("ID", id))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Delete {
    const NAME: &'static str = "mailservice.delete";
    const REQUIRED: &'static [&'static str] = &["ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `mailservice.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `ERROR_CORE`: `Access denied` (HTTP 400).
    AccessDenied,
    /// `ERROR_CORE`: `Mail service ID not specified` (HTTP 400).
    MailServiceIdNotSpecified,
    /// `ERROR_CORE`: `Mail service not found` (HTTP 400).
    MailServiceNotFound,
    /// `ERROR_CORE` with any other text.
    ErrorCore,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ERROR_CORE", "Mail service ID not specified", Self::MailServiceIdNotSpecified),
        ("ERROR_CORE", "Mail service not found", Self::MailServiceNotFound),
        ("ERROR_CORE", "Access denied", Self::AccessDenied),
        ("ERROR_CORE", "", Self::ErrorCore),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Mail Service Fields: `mailservice.fields`
///
/// Scope: `mailservice`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-fields.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Fields(rt::Params);

impl Fields {
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

impl rt::Method for Fields {
    const NAME: &'static str = "mailservice.fields";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = FieldsOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `mailservice.fields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldsOutput {
    /// `ID`: `string`.
    pub id: Option<String>,
    /// `SITE_ID`: `string`.
    pub site_id: Option<String>,
    /// `ACTIVE`: `string`.
    pub active: Option<String>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `SERVER`: `string`.
    pub server: Option<String>,
    /// `PORT`: `string`.
    pub port: Option<String>,
    /// `ENCRYPTION`: `string`.
    pub encryption: Option<String>,
    /// `LINK`: `string`.
    pub link: Option<rt::Link>,
    /// `ICON`: `string`.
    pub icon: Option<String>,
    /// `SORT`: `string`.
    pub sort: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for FieldsOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("FieldsOutput", self, f)
    }
}

impl rt::Object for FieldsOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("ID", &mut self.id);
        f.text("SITE_ID", &mut self.site_id);
        f.text("ACTIVE", &mut self.active);
        f.text("NAME", &mut self.name);
        f.text("SERVER", &mut self.server);
        f.text("PORT", &mut self.port);
        f.text("ENCRYPTION", &mut self.encryption);
        f.link("LINK", &mut self.link);
        f.text("ICON", &mut self.icon);
        f.text("SORT", &mut self.sort);
        f.rest(&mut self.extra);
    }
}

/// Get: `mailservice.get`
///
/// Scope: `mailservice`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Get(rt::Params);

impl Get {
    /// A request with its required parameters:
    ///
    /// - `ID`: `integer`.
    #[inline]
    pub fn new(id: i64) -> Self {
        Self(rt::Params::new().int("ID", id))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Get {
    const NAME: &'static str = "mailservice.get";
    const REQUIRED: &'static [&'static str] = &["ID"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `mailservice.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `ID`: `integer`. In examples: `string`.
    pub id: Option<i64>,
    /// `SITE_ID`: `string`.
    pub site_id: Option<String>,
    /// `ACTIVE`: `string`. Values: `Y`, `N`.
    pub active: Option<bool>,
    /// `SORT`: `integer`. In examples: `string`.
    pub sort: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `SERVER`: `string`.
    pub server: Option<String>,
    /// `PORT`: `integer`. In examples: `string`.
    pub port: Option<i64>,
    /// `ENCRYPTION`: `string`. Values: `Y`, `N`.
    pub encryption: Option<bool>,
    /// `LINK`: `string`.
    pub link: Option<rt::Link>,
    /// `ICON`: `string`.
    pub icon: Option<String>,
    /// `SMTP_SERVER`: `string | null`.
    pub smtp_server: Option<String>,
    /// `SMTP_PORT`: `integer | null`.
    pub smtp_port: Option<i64>,
    /// `SMTP_LOGIN_AS_IMAP`: `string`. Values: `Y`, `N`.
    pub smtp_login_as_imap: Option<bool>,
    /// `SMTP_PASSWORD_AS_IMAP`: `string`. Values: `Y`, `N`.
    pub smtp_password_as_imap: Option<bool>,
    /// `SMTP_ENCRYPTION`: `string | null`. Values: `Y`, `N`.
    pub smtp_encryption: Option<bool>,
    /// `UPLOAD_OUTGOING`: `string | null`. Values: `Y`, `N`.
    pub upload_outgoing: Option<bool>,
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
        f.int("ID", &mut self.id);
        f.text("SITE_ID", &mut self.site_id);
        f.flag("ACTIVE", &mut self.active);
        f.int("SORT", &mut self.sort);
        f.text("NAME", &mut self.name);
        f.text("SERVER", &mut self.server);
        f.int("PORT", &mut self.port);
        f.flag("ENCRYPTION", &mut self.encryption);
        f.link("LINK", &mut self.link);
        f.text("ICON", &mut self.icon);
        f.text("SMTP_SERVER", &mut self.smtp_server);
        f.int("SMTP_PORT", &mut self.smtp_port);
        f.flag("SMTP_LOGIN_AS_IMAP", &mut self.smtp_login_as_imap);
        f.flag("SMTP_PASSWORD_AS_IMAP", &mut self.smtp_password_as_imap);
        f.flag("SMTP_ENCRYPTION", &mut self.smtp_encryption);
        f.flag("UPLOAD_OUTGOING", &mut self.upload_outgoing);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `mailservice.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `ERROR_CORE`: `Mail service ID not specified` (HTTP 400).
    MailServiceIdNotSpecified,
    /// `ERROR_CORE`: `Mail service not found` (HTTP 400).
    MailServiceNotFound,
    /// `ERROR_CORE` with any other text.
    ErrorCore,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ERROR_CORE", "Mail service ID not specified", Self::MailServiceIdNotSpecified),
        ("ERROR_CORE", "Mail service not found", Self::MailServiceNotFound),
        ("ERROR_CORE", "", Self::ErrorCore),
    ];
    const OTHER: Self = Self::Other;
}

/// Get the list of mail services: `mailservice.list`
///
/// Scope: `mailservice`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct List(rt::Params);

impl List {
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

impl rt::Method for List {
    const NAME: &'static str = "mailservice.list";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<ListOutput>;
    type Error = ListError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `mailservice.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `ID`: `integer`. In examples: `string`.
    pub id: Option<i64>,
    /// `SITE_ID`: `string`.
    pub site_id: Option<String>,
    /// `ACTIVE`: `string`. Values: `Y`, `N`.
    pub active: Option<bool>,
    /// `SORT`: `integer`. In examples: `string`.
    pub sort: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `SERVER`: `string`.
    pub server: Option<String>,
    /// `PORT`: `integer`. In examples: `string`.
    pub port: Option<i64>,
    /// `ENCRYPTION`: `string`. Values: `Y`, `N`.
    pub encryption: Option<bool>,
    /// `LINK`: `string`.
    pub link: Option<rt::Link>,
    /// `ICON`: `string`.
    pub icon: Option<String>,
    /// `SMTP_SERVER`: `string | null`.
    pub smtp_server: Option<String>,
    /// `SMTP_PORT`: `integer | null`. In examples: `string`.
    pub smtp_port: Option<i64>,
    /// `SMTP_LOGIN_AS_IMAP`: `string`. Values: `Y`, `N`.
    pub smtp_login_as_imap: Option<bool>,
    /// `SMTP_PASSWORD_AS_IMAP`: `string`. Values: `Y`, `N`.
    pub smtp_password_as_imap: Option<bool>,
    /// `SMTP_ENCRYPTION`: `string | null`. Values: `Y`, `N`.
    pub smtp_encryption: Option<bool>,
    /// `UPLOAD_OUTGOING`: `string | null`. Values: `Y`, `N`.
    pub upload_outgoing: Option<bool>,
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
        f.int("ID", &mut self.id);
        f.text("SITE_ID", &mut self.site_id);
        f.flag("ACTIVE", &mut self.active);
        f.int("SORT", &mut self.sort);
        f.text("NAME", &mut self.name);
        f.text("SERVER", &mut self.server);
        f.int("PORT", &mut self.port);
        f.flag("ENCRYPTION", &mut self.encryption);
        f.link("LINK", &mut self.link);
        f.text("ICON", &mut self.icon);
        f.text("SMTP_SERVER", &mut self.smtp_server);
        f.int("SMTP_PORT", &mut self.smtp_port);
        f.flag("SMTP_LOGIN_AS_IMAP", &mut self.smtp_login_as_imap);
        f.flag("SMTP_PASSWORD_AS_IMAP", &mut self.smtp_password_as_imap);
        f.flag("SMTP_ENCRYPTION", &mut self.smtp_encryption);
        f.flag("UPLOAD_OUTGOING", &mut self.upload_outgoing);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `mailservice.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `ERROR_CORE`: `No mail services found` (HTTP 400).
    ErrorCore,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ERROR_CORE", "", Self::ErrorCore),
    ];
    const OTHER: Self = Self::Other;
}

/// Update Mail Service: `mailservice.update`
///
/// Scope: `mailservice`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-update.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Update(rt::Params);

impl Update {
    /// A request with its required parameters:
    ///
    /// - `ID`: `integer`.
    #[inline]
    pub fn new(id: i64) -> Self {
        Self(rt::Params::new().int("ID", id))
    }

    /// `ACTIVE`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn active(self, value: bool) -> Self {
        Self(self.0.yes_no("ACTIVE", value))
    }

    /// `NAME`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("NAME", value.into()))
    }

    /// `SERVER`: `string`.
    #[inline]
    pub fn server(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SERVER", value.into()))
    }

    /// `PORT`: `integer`.
    #[inline]
    pub fn port(self, value: i64) -> Self {
        Self(self.0.int("PORT", value))
    }

    /// `ENCRYPTION`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn encryption(self, value: bool) -> Self {
        Self(self.0.yes_no("ENCRYPTION", value))
    }

    /// `LINK`: `string`.
    #[inline]
    pub fn link(self, value: impl Into<String>) -> Self {
        Self(self.0.text("LINK", value.into()))
    }

    /// `ICON`: `file | integer | string`.
    #[inline]
    pub fn icon(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ICON", value.into()))
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
    const NAME: &'static str = "mailservice.update";
    const REQUIRED: &'static [&'static str] = &["ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `mailservice.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `ERROR_CORE`: `Access denied` (HTTP 400).
    AccessDenied,
    /// `ERROR_CORE`: `Mail service ID not specified` (HTTP 400).
    MailServiceIdNotSpecified,
    /// `ERROR_CORE`: `Mail service not found` (HTTP 400).
    MailServiceNotFound,
    /// `ERROR_CORE`: `Invalid value for "<field_name>"` (HTTP 400).
    InvalidValue,
    /// `ERROR_CORE` with any other text.
    ErrorCore,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ERROR_CORE", "Mail service ID not specified", Self::MailServiceIdNotSpecified),
        ("ERROR_CORE", "Mail service not found", Self::MailServiceNotFound),
        ("ERROR_CORE", "Invalid value for *", Self::InvalidValue),
        ("ERROR_CORE", "Access denied", Self::AccessDenied),
        ("ERROR_CORE", "", Self::ErrorCore),
    ];
    const OTHER: Self = Self::Other;
}
