// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `orchard.*`.

use bitrix24_runtime as rt;

/// 1\. \*Title\* \[link\](x) \<b\>bold\</b\> \`code\` `https://evil.example/x` # \\ \*/ "# new line \| \~ \& end: `orchard.text`
///
/// Scope: `orchard`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/a%29%20b/%5Bc%5D%3Cd%3E.html)
#[deprecated(
    note = "no longer developed; use `` x\"] fn evil() {} #[doc = \"`y` `` or ``[`z`]``"
)]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Text(rt::Params);

impl Text {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer /// injected`. Default: ```` ``` fn main() {} ``` ````. Values: `*/`, `"#`, `` ` ``,
    /// ``` `` ```, `a\b`, (empty), (empty) or others.
    #[inline]
    pub fn id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("id", value.into()))
    }

    /// `long`: `string`. Values: `one`, `two`, `three`, `four`, `five`, `six`, `seven`, `eight`, `nine`,
    /// `ten`, `eleven`, `twelve`, `thirteen`, `fourteen`, `a value with spaces in it`.
    #[inline]
    pub fn long(self, value: impl Into<String>) -> Self {
        Self(self.0.text("long", value.into()))
    }

    /// `huge`: `string`. Default:
    /// `xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…`.
    #[inline]
    pub fn huge(self, value: impl Into<String>) -> Self {
        Self(self.0.text("huge", value.into()))
    }

    /// Any other parameter by its name on the wire, such as `quote"name` (`string`), `new line` (`string`),
    /// `<script>alert(1)</script>` (`<T>`).
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Text {
    const NAME: &'static str = "orchard.text";
    type Output = crate::types::Evil;
    type Error = TextError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `orchard.text`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TextError {
    /// `"), ("`: ``*/ [`a`] <i> \``.
    CodeU22U29U2CU20U28U22,
    /// `—`: `https://evil.example`.
    CodeU2014,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for TextError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("\"), (\"", "", Self::CodeU22U29U2CU20U28U22),
        ("—", "", Self::CodeU2014),
    ];
    const OTHER: Self = Self::Other;
}
