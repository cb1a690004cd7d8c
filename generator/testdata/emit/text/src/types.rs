// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Objects that several methods share.

use bitrix24_runtime as rt;

/// Keys of `evil`.
///
/// [Documentation](https://apidocs.bitrix24.com/types.html#%22%3E%3Cscript%3E)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Evil {
    /// `ok`: `string`. Default: ```` */ //! # ``` ````.
    pub ok: Option<String>,
    /// What no field has taken, such as `a"b` (`string`).
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for Evil {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("Evil", self, f)
    }
}

impl rt::Object for Evil {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("ok", &mut self.ok);
        f.rest(&mut self.extra);
    }
}
