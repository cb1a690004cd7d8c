// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `userconsent.agreement.*`.

use bitrix24_runtime as rt;

/// Get the list of agreements: `userconsent.agreement.list`
///
/// Scope: `userconsent`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/user-consent/user-consent-agreement-list.html)
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
    const NAME: &'static str = "userconsent.agreement.list";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<ListOutput>;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `userconsent.agreement.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `ID`: `integer`. In examples: `string`.
    pub id: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `ACTIVE`: `string`. Values: `Y`, `N`.
    pub active: Option<bool>,
    /// `LANGUAGE_ID`: `string`.
    pub language_id: Option<String>,
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
        f.text("NAME", &mut self.name);
        f.flag("ACTIVE", &mut self.active);
        f.text("LANGUAGE_ID", &mut self.language_id);
        f.rest(&mut self.extra);
    }
}

/// Get the text of the agreement: `userconsent.agreement.text`
///
/// Scope: `userconsent`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/user-consent/user-consent-agreement-text.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Text(rt::Params);

impl Text {
    /// A request with its required parameters:
    ///
    /// - `id`: `integer`.
    #[inline]
    pub fn new(id: i64) -> Self {
        Self(rt::Params::new().int("id", id))
    }

    /// `replace`: `object`.
    #[inline]
    pub fn replace(self, value: TextReplace) -> Self {
        Self(self.0.object("replace", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Text {
    const NAME: &'static str = "userconsent.agreement.text";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = TextOutput;
    type Error = TextError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `replace` of `userconsent.agreement.text`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct TextReplace(rt::Params);

impl TextReplace {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `button_caption`. In examples: `string`.
    #[inline]
    pub fn button_caption(self, value: impl Into<String>) -> Self {
        Self(self.0.text("button_caption", value.into()))
    }

    /// `fields`. In examples: `object`.
    #[inline]
    pub fn fields(self, value: TextReplaceFields) -> Self {
        Self(self.0.object("fields", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<TextReplace> for rt::Params {
    #[inline]
    fn from(object: TextReplace) -> Self {
        object.0
    }
}

/// Keys of `replace.fields` of `userconsent.agreement.text`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct TextReplaceFields(rt::Params);

impl TextReplaceFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `COMPANY_NAME`: `text`.
    #[inline]
    pub fn company_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("COMPANY_NAME", value.into()))
    }

    /// `COMPANY_ADDRESS`: `text`.
    #[inline]
    pub fn company_address(self, value: impl Into<String>) -> Self {
        Self(self.0.text("COMPANY_ADDRESS", value.into()))
    }

    /// `PURPOSES`: `text`.
    #[inline]
    pub fn purposes(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PURPOSES", value.into()))
    }

    /// `THIRD_PARTIES`: `text`.
    #[inline]
    pub fn third_parties(self, value: impl Into<String>) -> Self {
        Self(self.0.text("THIRD_PARTIES", value.into()))
    }

    /// `EMAIL`: `string`.
    #[inline]
    pub fn email(self, value: impl Into<String>) -> Self {
        Self(self.0.text("EMAIL", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<TextReplaceFields> for rt::Params {
    #[inline]
    fn from(object: TextReplaceFields) -> Self {
        object.0
    }
}

/// Keys of `result` of `userconsent.agreement.text`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextOutput {
    /// `LABEL`: `string`.
    pub label: Option<String>,
    /// `TEXT`: `string`.
    pub text: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for TextOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("TextOutput", self, f)
    }
}

impl rt::Object for TextOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("LABEL", &mut self.label);
        f.text("TEXT", &mut self.text);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `userconsent.agreement.text`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TextError {
    /// `ERROR_ARGUMENT`: ``Parameter `Agreement ID` required`` (HTTP 400).
    ErrorArgumentParameterAgreementIdRequired,
    /// `ERROR_ARGUMENT`: ``Agreement with id `999` not found`` (HTTP 400).
    ErrorArgumentAgreementIdNotFound,
    /// `ERROR_ARGUMENT` with any other text.
    ErrorArgument,
    /// `400`: ``Parameter `Agreement ID` required.`` (HTTP 400).
    Code400,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for TextError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "ERROR_ARGUMENT",
            "Parameter `Agreement ID` required",
            Self::ErrorArgumentParameterAgreementIdRequired,
        ),
        (
            "ERROR_ARGUMENT",
            "Agreement with id * not found",
            Self::ErrorArgumentAgreementIdNotFound,
        ),
        ("ERROR_ARGUMENT", "", Self::ErrorArgument),
        ("400", "", Self::Code400),
    ];
    const OTHER: Self = Self::Other;
}
