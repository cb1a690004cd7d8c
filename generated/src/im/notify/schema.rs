// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `im.notify.schema.*`.

use bitrix24_runtime as rt;

/// Get Notification Type Schema: `im.notify.schema.get`
///
/// Scope: `im`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-schema-get.html)
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
    const NAME: &'static str = "im.notify.schema.get";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = rt::IdMap<GetOutputEntry>;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result.<key>` of `im.notify.schema.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputEntry {
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `MODULE_ID`: `string`.
    pub module_id: Option<String>,
    /// `LIST`: `array`.
    pub list: Option<Vec<GetOutputEntryList>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputEntry", self, f)
    }
}

impl rt::Object for GetOutputEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("NAME", &mut self.name);
        f.text("MODULE_ID", &mut self.module_id);
        f.field("LIST", &mut self.list);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.<key>.LIST` of `im.notify.schema.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputEntryList {
    /// `ID`: `string`.
    pub id: Option<String>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputEntryList {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputEntryList", self, f)
    }
}

impl rt::Object for GetOutputEntryList {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("ID", &mut self.id);
        f.text("NAME", &mut self.name);
        f.rest(&mut self.extra);
    }
}
