// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `rule.errors.*`.

use bitrix24_runtime as rt;

/// Errors with Names in Brackets: `rule.errors.brackets`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/errors/rule-errors-brackets.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Brackets(rt::Params);

impl Brackets {
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

impl rt::Method for Brackets {
    const NAME: &'static str = "rule.errors.brackets";
    type Output = bool;
    type Error = BracketsError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `rule.errors.brackets`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BracketsError {
    /// `BAD_REQUEST`: `[size] field is required` (HTTP 400).
    BadRequestSizeFieldRequired,
    /// `BAD_REQUEST`: `kind field is required` (HTTP 400).
    BadRequestKindFieldRequired,
    /// `BAD_REQUEST` with any other text.
    BadRequest,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for BracketsError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("BAD_REQUEST", "[size] field is required", Self::BadRequestSizeFieldRequired),
        ("BAD_REQUEST", "kind field is required", Self::BadRequestKindFieldRequired),
        ("BAD_REQUEST", "", Self::BadRequest),
    ];
    const OTHER: Self = Self::Other;
}

/// Leave the Codes to the Example: `rule.errors.codeless`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/errors/rule-errors-codeless.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Codeless(rt::Params);

impl Codeless {
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

impl rt::Method for Codeless {
    const NAME: &'static str = "rule.errors.codeless";
    type Output = bool;
    type Error = CodelessError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `rule.errors.codeless`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CodelessError {
    /// `THING_GONE`: `Thing is gone` (HTTP 400).
    ThingGone,
    /// An empty code: `Thing is odd` (HTTP 400).
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for CodelessError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("THING_GONE", "", Self::ThingGone),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Errors That Call Parameters Missing: `rule.errors.demands`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/errors/rule-errors-demands.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Demands(rt::Params);

impl Demands {
    /// A request with its required parameters:
    ///
    /// - `box`: `string`.
    #[inline]
    pub fn new(r#box: impl Into<String>) -> Self {
        Self(rt::Params::new().text("box", r#box.into()))
    }

    /// `token`: `string`.
    #[inline]
    pub fn token(self, value: impl Into<String>) -> Self {
        Self(self.0.text("token", value.into()))
    }

    /// `DATA`: `array`. In examples: `object`.
    ///
    /// See [`DemandsData`].
    #[inline]
    pub fn data(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("DATA", value.into()))
    }

    /// `SHELF`: `integer`. Required if no other of the group `SHELF|ROW|ROOM` is given.
    #[inline]
    pub fn shelf(self, value: i64) -> Self {
        Self(self.0.int("SHELF", value))
    }

    /// `ROW`: `integer`. Required if no other of the group `SHELF|ROW|ROOM` is given.
    #[inline]
    pub fn row(self, value: i64) -> Self {
        Self(self.0.int("ROW", value))
    }

    /// `ROOM`: `integer`. Required if no other of the group `SHELF|ROW|ROOM` is given.
    #[inline]
    pub fn room(self, value: i64) -> Self {
        Self(self.0.int("ROOM", value))
    }

    /// `LEFT`: `integer`.
    #[inline]
    pub fn left(self, value: i64) -> Self {
        Self(self.0.int("LEFT", value))
    }

    /// `RIGHT`: `integer`.
    #[inline]
    pub fn right(self, value: i64) -> Self {
        Self(self.0.int("RIGHT", value))
    }

    /// `TOP`: `integer`. Required if no other of the group `TOP|BOTTOM` is given.
    #[inline]
    pub fn top(self, value: i64) -> Self {
        Self(self.0.int("TOP", value))
    }

    /// `BOTTOM`: `integer`. Required if no other of the group `TOP|BOTTOM` is given.
    #[inline]
    pub fn bottom(self, value: i64) -> Self {
        Self(self.0.int("BOTTOM", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Demands {
    const NAME: &'static str = "rule.errors.demands";
    const REQUIRED: &'static [&'static str] = &["box"];
    type Output = bool;
    type Error = DemandsError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `DATA` of `rule.errors.demands`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct DemandsData(rt::Params);

impl DemandsData {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `TITLE`. Required. In examples: `string`.
    #[inline]
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TITLE", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<DemandsData> for rt::Params {
    #[inline]
    fn from(object: DemandsData) -> Self {
        object.0
    }
}

impl From<DemandsData> for rt::Value {
    #[inline]
    fn from(object: DemandsData) -> Self {
        object.0.into_value()
    }
}

/// What can go wrong in `rule.errors.demands`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DemandsError {
    /// `NO_BOX`: `There is no box`.
    NoBox,
    /// `NO_TOKEN`: `There is no password`.
    NoToken,
    /// `NO_TITLE`: `The title is empty`.
    NoTitleEmpty,
    /// `NO_TITLE`:
    ///
    /// - `There is no title`
    /// - any other text
    NoTitle,
    /// `NO_PLACE`: `There is no place`.
    NoPlace,
    /// `NO_SIDE`: `There is no side`.
    NoSide,
    /// `NO_HEIGHT`: `There is no height`.
    NoHeight,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DemandsError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("NO_BOX", "", Self::NoBox),
        ("NO_TOKEN", "", Self::NoToken),
        ("NO_TITLE", "The title is empty", Self::NoTitleEmpty),
        ("NO_TITLE", "There is no title", Self::NoTitle),
        ("NO_TITLE", "", Self::NoTitle),
        ("NO_PLACE", "", Self::NoPlace),
        ("NO_SIDE", "", Self::NoSide),
        ("NO_HEIGHT", "", Self::NoHeight),
    ];
    const OTHER: Self = Self::Other;
}

/// Describe an Error: `rule.errors.described`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/errors/rule-errors-described.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Described(rt::Params);

impl Described {
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

impl rt::Method for Described {
    const NAME: &'static str = "rule.errors.described";
    type Output = bool;
    type Error = DescribedError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `rule.errors.described`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DescribedError {
    /// `0`: `Required keys: colour` (HTTP 400).
    RequiredKeysColour,
    /// `0`: `Box is shut` (HTTP 400).
    BoxShut,
    /// `0` with any other text.
    Code0,
    /// `7`: HTTP 400.
    Code7,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DescribedError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("0", "Required keys: colour", Self::RequiredKeysColour),
        ("0", "Box is shut", Self::BoxShut),
        ("0", "", Self::Code0),
        ("7", "", Self::Code7),
    ];
    const OTHER: Self = Self::Other;
}

/// Empty Codes: `rule.errors.empty`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/errors/rule-errors-empty.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Empty(rt::Params);

impl Empty {
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

impl rt::Method for Empty {
    const NAME: &'static str = "rule.errors.empty";
    type Output = bool;
    type Error = EmptyError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `rule.errors.empty`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum EmptyError {
    /// An empty code: `First` (HTTP 400).
    First,
    /// An empty code: `Second` (HTTP 400).
    Second,
    /// An empty code: `Third` (HTTP 400).
    Third,
    /// An empty code: `Fourth` (HTTP 400).
    Fourth,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for EmptyError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("", "Second", Self::Second),
        ("", "Fourth", Self::Fourth),
        ("", "First", Self::First),
        ("", "Third", Self::Third),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Call Messages Errors: `rule.errors.errorcolumn`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/errors/rule-errors-errorcolumn.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Errorcolumn(rt::Params);

impl Errorcolumn {
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

impl rt::Method for Errorcolumn {
    const NAME: &'static str = "rule.errors.errorcolumn";
    type Output = bool;
    type Error = ErrorcolumnError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `rule.errors.errorcolumn`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorcolumnError {
    /// An empty code: `Thing is not found` (HTTP 400).
    ThingNotFound,
    /// An empty code: `Access to #NAME# denied` (HTTP 400).
    AccessToDenied,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ErrorcolumnError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("", "Thing is not found", Self::ThingNotFound),
        ("", "Access to * denied", Self::AccessToDenied),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Show the Texts in Examples: `rule.errors.example`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/errors/rule-errors-example.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Example(rt::Params);

impl Example {
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

impl rt::Method for Example {
    const NAME: &'static str = "rule.errors.example";
    type Output = bool;
    type Error = ExampleError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `rule.errors.example`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ExampleError {
    /// `THING_LOST`: `Thing is lost for good` (HTTP 400).
    ThingLost,
    /// `THING_BUSY`: `Thing #ID# of #OWNER# is busy` (HTTP 400).
    ThingBusy,
    /// `0`: `Access to all of it is denied!` (HTTP 400).
    AccessToAllDenied,
    /// `0`: `Too many things at once` (HTTP 400).
    TooManyThingsOnce,
    /// `0` with any other text.
    Code0,
    /// `LEVEL_BAD`: `Level 'high' is \unknown` (HTTP 400).
    LevelBad,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ExampleError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("THING_LOST", "", Self::ThingLost),
        ("THING_BUSY", "", Self::ThingBusy),
        ("0", "Access to all of it is denied!", Self::AccessToAllDenied),
        ("0", "Too many things at once", Self::TooManyThingsOnce),
        ("0", "", Self::Code0),
        ("LEVEL_BAD", "", Self::LevelBad),
    ];
    const OTHER: Self = Self::Other;
}

/// Show What Any Method Answers: `rule.errors.known`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/errors/rule-errors-known.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Known(rt::Params);

impl Known {
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

impl rt::Method for Known {
    const NAME: &'static str = "rule.errors.known";
    type Output = bool;
    type Error = KnownError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `rule.errors.known`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum KnownError {
    /// `LISTED`: `Listed` (HTTP 400).
    Listed,
    /// `OWN`: `Of this method` (HTTP 400).
    Own,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for KnownError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("LISTED", "", Self::Listed),
        ("OWN", "", Self::Own),
    ];
    const OTHER: Self = Self::Other;
}

/// Code, Description, Status: `rule.errors.laststatus`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/errors/rule-errors-laststatus.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Laststatus(rt::Params);

impl Laststatus {
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

impl rt::Method for Laststatus {
    const NAME: &'static str = "rule.errors.laststatus";
    type Output = bool;
    type Error = LaststatusError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `rule.errors.laststatus`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum LaststatusError {
    /// `NOT_FOUND`: `Thing is not found` (HTTP 400).
    NotFound,
    /// `ACCESS_DENIED`: HTTP 403.
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for LaststatusError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("NOT_FOUND", "", Self::NotFound),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Mark What the Server Marks: `rule.errors.marked`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/errors/rule-errors-marked.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Marked(rt::Params);

impl Marked {
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

impl rt::Method for Marked {
    const NAME: &'static str = "rule.errors.marked";
    type Output = bool;
    type Error = MarkedError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `rule.errors.marked`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MarkedError {
    /// `BAD_ID`: ``Field `id` is missing`` (HTTP 400).
    BadId,
    /// `BAD_NAME`: ``Field `name` is missing`` (HTTP 400).
    BadName,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for MarkedError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("BAD_ID", "", Self::BadId),
        ("BAD_NAME", "", Self::BadName),
    ];
    const OTHER: Self = Self::Other;
}

/// Code and Meaning: `rule.errors.meaning`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/errors/rule-errors-meaning.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Meaning(rt::Params);

impl Meaning {
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

impl rt::Method for Meaning {
    const NAME: &'static str = "rule.errors.meaning";
    type Output = bool;
    type Error = MeaningError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `rule.errors.meaning`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MeaningError {
    /// `NOT_FOUND`: HTTP 400.
    NotFound,
    /// `LEVEL_EMPTY`: `Level is empty` (HTTP 400).
    LevelEmpty,
    /// `SHOWN`: `The text of the server` (HTTP 400).
    Shown,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for MeaningError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("NOT_FOUND", "", Self::NotFound),
        ("LEVEL_EMPTY", "", Self::LevelEmpty),
        ("SHOWN", "", Self::Shown),
    ];
    const OTHER: Self = Self::Other;
}

/// Code, Error Message, Description: `rule.errors.message`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/errors/rule-errors-message.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Message(rt::Params);

impl Message {
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

impl rt::Method for Message {
    const NAME: &'static str = "rule.errors.message";
    type Output = bool;
    type Error = MessageError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `rule.errors.message`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MessageError {
    /// `NOT_FOUND`: ``Thing with ID = `#ID#` is not found`` (HTTP 400).
    NotFound,
    /// `NO_TEXT`: HTTP 400.
    NoText,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for MessageError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("NOT_FOUND", "", Self::NotFound),
        ("NO_TEXT", "", Self::NoText),
    ];
    const OTHER: Self = Self::Other;
}

/// No Code: `rule.errors.nocode`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/errors/rule-errors-nocode.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Nocode(rt::Params);

impl Nocode {
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

impl rt::Method for Nocode {
    const NAME: &'static str = "rule.errors.nocode";
    type Output = bool;
    type Error = NocodeError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `rule.errors.nocode`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum NocodeError {
    /// An empty code: `Thing is not found` (HTTP 400).
    ThingNotFound,
    /// An empty code: `Access denied` (HTTP 400).
    AccessDenied,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for NocodeError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("", "Thing is not found", Self::ThingNotFound),
        ("", "Access denied", Self::AccessDenied),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// No Errors: `rule.errors.none`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/errors/rule-errors-none.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct NoneCall(rt::Params);

impl NoneCall {
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

impl rt::Method for NoneCall {
    const NAME: &'static str = "rule.errors.none";
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Take Numbers for Codes: `rule.errors.numbercodes`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/errors/rule-errors-numbercodes.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Numbercodes(rt::Params);

impl Numbercodes {
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

impl rt::Method for Numbercodes {
    const NAME: &'static str = "rule.errors.numbercodes";
    type Output = bool;
    type Error = NumbercodesError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `rule.errors.numbercodes`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum NumbercodesError {
    /// `100`: `Thing is missing` (HTTP 400).
    Code100,
    /// `403`: `Thing is locked` (HTTP 400).
    Code403,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for NumbercodesError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("100", "", Self::Code100),
        ("403", "", Self::Code403),
    ];
    const OTHER: Self = Self::Other;
}

/// Numbers and Ranges as Status: `rule.errors.numbers`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/errors/rule-errors-numbers.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Numbers(rt::Params);

impl Numbers {
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

impl rt::Method for Numbers {
    const NAME: &'static str = "rule.errors.numbers";
    type Output = bool;
    type Error = NumbersError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `rule.errors.numbers`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum NumbersError {
    /// `NOT_FOUND`: `Thing is not found`.
    NotFound,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for NumbersError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("NOT_FOUND", "", Self::NotFound),
    ];
    const OTHER: Self = Self::Other;
}

/// Code and Message in One Cell: `rule.errors.onecell`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/errors/rule-errors-onecell.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Onecell(rt::Params);

impl Onecell {
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

impl rt::Method for Onecell {
    const NAME: &'static str = "rule.errors.onecell";
    type Output = bool;
    type Error = OnecellError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `rule.errors.onecell`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum OnecellError {
    /// `NOT_FOUND`: `Thing is not found` (HTTP 404).
    NotFound,
    /// `DENIED`: `Not allowed` (HTTP 403).
    Denied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for OnecellError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("NOT_FOUND", "", Self::NotFound),
        ("DENIED", "", Self::Denied),
    ];
    const OTHER: Self = Self::Other;
}

/// One Code for Several Errors: `rule.errors.repeated`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/errors/rule-errors-repeated.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Repeated(rt::Params);

impl Repeated {
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

impl rt::Method for Repeated {
    const NAME: &'static str = "rule.errors.repeated";
    type Output = bool;
    type Error = RepeatedError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `rule.errors.repeated`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RepeatedError {
    /// `0`: `Thing is not found` (HTTP 400).
    ThingNotFound,
    /// `0`: `Access denied` (HTTP 400).
    AccessDenied,
    /// `0` with any other text.
    Code0,
    /// `100`: `Could not find value for parameter {id}` (HTTP 400).
    CouldNotFindValueParameterId,
    /// `100`: `Invalid value {value} to match with parameter {id}` (HTTP 400).
    InvalidValueToMatchParameterId,
    /// `100` with any other text.
    Code100,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for RepeatedError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("0", "Thing is not found", Self::ThingNotFound),
        ("0", "Access denied", Self::AccessDenied),
        ("0", "", Self::Code0),
        (
            "100",
            "Invalid value * to match with parameter {id}",
            Self::InvalidValueToMatchParameterId,
        ),
        (
            "100",
            "Could not find value for parameter {id}",
            Self::CouldNotFindValueParameterId,
        ),
        ("100", "", Self::Code100),
    ];
    const OTHER: Self = Self::Other;
}

/// Say the Status in a Sentence: `rule.errors.said`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/errors/rule-errors-said.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Said(rt::Params);

impl Said {
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

impl rt::Method for Said {
    const NAME: &'static str = "rule.errors.said";
    type Output = bool;
    type Error = SaidError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `rule.errors.said`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SaidError {
    /// `ACCESS_DENIED`: `Access denied` (HTTP 403).
    AccessDenied,
    /// An empty code: `Nothing there` (HTTP 400).
    NoCode,
    /// `LACKS`: `NAME is missing` (HTTP 400).
    LacksNameMissing,
    /// `LACKS`: `PLACE is missing` (HTTP 400).
    LacksPlaceMissing,
    /// `LACKS` with any other text.
    Lacks,
    /// `GONE`: HTTP 400.
    Gone,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for SaidError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("", "", Self::NoCode),
        ("LACKS", "PLACE is missing", Self::LacksPlaceMissing),
        ("LACKS", "NAME is missing", Self::LacksNameMissing),
        ("LACKS", "", Self::Lacks),
        ("GONE", "", Self::Gone),
    ];
    const OTHER: Self = Self::Other;
}

/// A Sentence as Code: `rule.errors.sentence`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/errors/rule-errors-sentence.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Sentence(rt::Params);

impl Sentence {
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

impl rt::Method for Sentence {
    const NAME: &'static str = "rule.errors.sentence";
    type Output = bool;
    type Error = SentenceError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `rule.errors.sentence`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SentenceError {
    /// An empty code: `Thing is not found` (HTTP 400).
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for SentenceError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Several Codes in a Cell: `rule.errors.several`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/errors/rule-errors-several.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Several(rt::Params);

impl Several {
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

impl rt::Method for Several {
    const NAME: &'static str = "rule.errors.several";
    type Output = bool;
    type Error = SeveralError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `rule.errors.several`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SeveralError {
    /// `FIRST`: `Both mean the same` (HTTP 400).
    First,
    /// `SECOND`: `Both mean the same` (HTTP 400).
    Second,
    /// `THIRD`: `These, too` (HTTP 400).
    Third,
    /// `FOURTH`: `These, too` (HTTP 400).
    Fourth,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for SeveralError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("FIRST", "", Self::First),
        ("SECOND", "", Self::Second),
        ("THIRD", "", Self::Third),
        ("FOURTH", "", Self::Fourth),
    ];
    const OTHER: Self = Self::Other;
}

/// Status, Code, Description, Value: `rule.errors.status`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/errors/rule-errors-status.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Status(rt::Params);

impl Status {
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

impl rt::Method for Status {
    const NAME: &'static str = "rule.errors.status";
    type Output = bool;
    type Error = StatusError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `rule.errors.status`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum StatusError {
    /// `NOT_FOUND`: `Thing is not found` (HTTP 400).
    NotFound,
    /// `ACCESS_DENIED`: `Access denied` (HTTP 403).
    AccessDenied,
    /// `PARTLY`: `Partly done` (HTTP 200).
    Partly,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for StatusError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("NOT_FOUND", "", Self::NotFound),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("PARTLY", "", Self::Partly),
    ];
    const OTHER: Self = Self::Other;
}

/// Put Statuses in the Place of Codes: `rule.errors.statuscodes`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/errors/rule-errors-statuscodes.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Statuscodes(rt::Params);

impl Statuscodes {
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

impl rt::Method for Statuscodes {
    const NAME: &'static str = "rule.errors.statuscodes";
    type Output = bool;
    type Error = StatuscodesError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `rule.errors.statuscodes`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum StatuscodesError {
    /// An empty code: `Thing is gone` (HTTP 404).
    ThingGone,
    /// An empty code: `Thing is locked` (HTTP 403).
    ThingLocked,
    /// An empty code with any other text.
    NoCode,
    /// `ODD`: `Thing is odd` (HTTP 400).
    Odd,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for StatuscodesError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("", "Thing is locked", Self::ThingLocked),
        ("", "Thing is gone", Self::ThingGone),
        ("", "", Self::NoCode),
        ("ODD", "", Self::Odd),
    ];
    const OTHER: Self = Self::Other;
}

/// Placeholders in Codes: `rule.errors.templates`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/errors/rule-errors-templates.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Templates(rt::Params);

impl Templates {
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

impl rt::Method for Templates {
    const NAME: &'static str = "rule.errors.templates";
    type Output = bool;
    type Error = TemplatesError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `rule.errors.templates`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TemplatesError {
    /// `FORBIDDEN[...]`: `` `%s` is forbidden `` (HTTP 400).
    Forbidden,
    /// `CONTROLLER_<NAME>`: `Field <name> is wrong` (HTTP 400).
    ControllerName,
    /// `Mixed.Case-Code`: `Mixed` (HTTP 400).
    MixedCaseCode,
    /// `type`: `A keyword` (HTTP 400).
    Type,
    /// `OTHER`: `Called like the rest` (HTTP 400).
    OtherCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for TemplatesError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("Mixed.Case-Code", "", Self::MixedCaseCode),
        ("type", "", Self::Type),
        ("OTHER", "", Self::OtherCode),
        ("CONTROLLER_*", "", Self::ControllerName),
        ("FORBIDDEN*", "", Self::Forbidden),
    ];
    const OTHER: Self = Self::Other;
}

/// Send Texts as Codes: `rule.errors.textcodes`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/errors/rule-errors-textcodes.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Textcodes(rt::Params);

impl Textcodes {
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

impl rt::Method for Textcodes {
    const NAME: &'static str = "rule.errors.textcodes";
    type Output = bool;
    type Error = TextcodesError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `rule.errors.textcodes`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TextcodesError {
    /// `Thing is gone.`: `There is no thing` (HTTP 404).
    ThingIsGone,
    /// `Thing is locked`: HTTP 403.
    ThingIsLocked,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for TextcodesError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("Thing is gone.", "", Self::ThingIsGone),
        ("Thing is locked", "", Self::ThingIsLocked),
    ];
    const OTHER: Self = Self::Other;
}

/// Texts of One Code: `rule.errors.texts`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/errors/rule-errors-texts.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Texts(rt::Params);

impl Texts {
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

impl rt::Method for Texts {
    const NAME: &'static str = "rule.errors.texts";
    type Output = bool;
    type Error = TextsError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `rule.errors.texts`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TextsError {
    /// `0`:
    ///
    /// - `Access denied.` (HTTP 400)
    /// - `Access is denied!` (HTTP 400)
    Code0AccessDenied,
    /// `0`: `Thing #NAME# has no level` (HTTP 400).
    ThingHasNoLevel,
    /// `0`: `No more than N things (in one call)` (HTTP 400).
    NoMoreThanThings,
    /// `0`: `Unknown thing ...` (HTTP 400).
    UnknownThing,
    /// `0` with any other text.
    Code0,
    /// `ACCESS_DENIED`: `Access denied! Paid plans only` (HTTP 400).
    AccessDeniedPaidPlansOnly,
    /// `ACCESS_DENIED`:
    ///
    /// - `Access denied!` (HTTP 400)
    /// - any other text
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for TextsError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("0", "No more than * things *", Self::NoMoreThanThings),
        ("0", "Thing * has no level", Self::ThingHasNoLevel),
        ("0", "Access is denied!", Self::Code0AccessDenied),
        ("0", "Access denied.", Self::Code0AccessDenied),
        ("0", "Unknown thing *", Self::UnknownThing),
        ("0", "", Self::Code0),
        (
            "ACCESS_DENIED",
            "Access denied! Paid plans only",
            Self::AccessDeniedPaidPlansOnly,
        ),
        ("ACCESS_DENIED", "Access denied!", Self::AccessDenied),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Give Two Messages at Once: `rule.errors.twomessages`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/errors/rule-errors-twomessages.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Twomessages(rt::Params);

impl Twomessages {
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

impl rt::Method for Twomessages {
    const NAME: &'static str = "rule.errors.twomessages";
    type Output = bool;
    type Error = TwomessagesError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `rule.errors.twomessages`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TwomessagesError {
    /// `RULE_STATUS`: `Thing not found` (HTTP 400).
    RuleStatusThingNotFound,
    /// `RULE_STATUS`: `Thing is closed` (HTTP 400).
    RuleStatusThingClosed,
    /// `RULE_STATUS` with any other text.
    RuleStatus,
    /// `RULE_UNIT`: `Unknown unit: km / h` (HTTP 400).
    RuleUnit,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for TwomessagesError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("RULE_STATUS", "Thing not found", Self::RuleStatusThingNotFound),
        ("RULE_STATUS", "Thing is closed", Self::RuleStatusThingClosed),
        ("RULE_STATUS", "", Self::RuleStatus),
        ("RULE_UNIT", "", Self::RuleUnit),
    ];
    const OTHER: Self = Self::Other;
}

/// The Example Shows What No Table Lists: `rule.errors.unlisted`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/errors/rule-errors-unlisted.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Unlisted(rt::Params);

impl Unlisted {
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

impl rt::Method for Unlisted {
    const NAME: &'static str = "rule.errors.unlisted";
    type Output = bool;
    type Error = UnlistedError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `rule.errors.unlisted`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UnlistedError {
    /// `LISTED`: `Listed` (HTTP 400).
    Listed,
    /// `UNLISTED`: `Not listed` (HTTP 400).
    Unlisted,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UnlistedError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("LISTED", "", Self::Listed),
        ("UNLISTED", "", Self::Unlisted),
    ];
    const OTHER: Self = Self::Other;
}

/// Mark What the Server Does Not: `rule.errors.unmarked`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/errors/rule-errors-unmarked.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Unmarked(rt::Params);

impl Unmarked {
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

impl rt::Method for Unmarked {
    const NAME: &'static str = "rule.errors.unmarked";
    type Output = bool;
    type Error = UnmarkedError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `rule.errors.unmarked`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UnmarkedError {
    /// `BAD_ID`: `Field id is missing` (HTTP 400).
    BadId,
    /// `BAD_NAME`: `Field name is missing` (HTTP 400).
    BadName,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UnmarkedError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("BAD_ID", "", Self::BadId),
        ("BAD_NAME", "", Self::BadName),
    ];
    const OTHER: Self = Self::Other;
}

/// Code, Description, Value: `rule.errors.value`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/errors/rule-errors-value.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Value(rt::Params);

impl Value {
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

impl rt::Method for Value {
    const NAME: &'static str = "rule.errors.value";
    type Output = bool;
    type Error = ValueError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `rule.errors.value`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ValueError {
    /// `NOT_FOUND`: `Thing is not found` (HTTP 400).
    NotFound,
    /// `LEVEL_EMPTY`: `Level is empty` (HTTP 400).
    LevelEmpty,
    /// An empty code: `Access denied` (HTTP 400).
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ValueError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("NOT_FOUND", "", Self::NotFound),
        ("LEVEL_EMPTY", "", Self::LevelEmpty),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Say Error and Nothing Else: `rule.errors.word`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/errors/rule-errors-word.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Word(rt::Params);

impl Word {
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

impl rt::Method for Word {
    const NAME: &'static str = "rule.errors.word";
    type Output = bool;
    type Error = WordError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `rule.errors.word`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum WordError {
    /// `WORDLESS`: HTTP 400.
    Wordless,
    /// `SPOKEN`: `It is said` (HTTP 400).
    Spoken,
    /// `ALONE`: HTTP 400.
    Alone,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for WordError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("WORDLESS", "", Self::Wordless),
        ("SPOKEN", "", Self::Spoken),
        ("ALONE", "", Self::Alone),
    ];
    const OTHER: Self = Self::Other;
}

/// Word a Text Otherwise: `rule.errors.worded`
///
/// Scope: `rule`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/rule/errors/rule-errors-worded.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Worded(rt::Params);

impl Worded {
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

impl rt::Method for Worded {
    const NAME: &'static str = "rule.errors.worded";
    type Output = bool;
    type Error = WordedError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `rule.errors.worded`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum WordedError {
    /// `0`: `Wrong key "<key>" of "<owner>" in {...}` (HTTP 400).
    WrongKey,
    /// `0`: `Name of the shelf not known<br>` (HTTP 400).
    NameShelfNotKnown,
    /// `0`: `Name of the lamp is not given<br>` (HTTP 400).
    NameLampNotGiven,
    /// `0`: `Lamp not made` (HTTP 400).
    LampNotMade,
    /// `0`: `Missing keys: a, b, c` (HTTP 400).
    MissingKeysBC,
    /// `0`: ``Shelf at index `i` is full`` (HTTP 400).
    ShelfIndexFull,
    /// `0`: `Lamp not found` (HTTP 400).
    LampNotFound,
    /// `0` with any other text.
    Code0,
    /// `LAMP_LOST`: `No such lamp` (HTTP 400).
    LampLost,
    /// `LAMP_OLD`: `Much used` (HTTP 400).
    LampOldMuchUsed,
    /// `LAMP_OLD`: `Out of date` (HTTP 400).
    LampOldOutDate,
    /// `LAMP_OLD` with any other text.
    LampOld,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for WordedError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("0", "Name of the lamp is not given*", Self::NameLampNotGiven),
        ("0", "Name of the shelf not known*", Self::NameShelfNotKnown),
        ("0", "Shelf at index * is full", Self::ShelfIndexFull),
        ("0", "Missing keys: a, b, c", Self::MissingKeysBC),
        ("0", "Lamp not found", Self::LampNotFound),
        ("0", "Wrong key * of * in *", Self::WrongKey),
        ("0", "Lamp not made", Self::LampNotMade),
        ("0", "", Self::Code0),
        ("LAMP_LOST", "", Self::LampLost),
        ("LAMP_OLD", "Out of date", Self::LampOldOutDate),
        ("LAMP_OLD", "Much used", Self::LampOldMuchUsed),
        ("LAMP_OLD", "", Self::LampOld),
    ];
    const OTHER: Self = Self::Other;
}
