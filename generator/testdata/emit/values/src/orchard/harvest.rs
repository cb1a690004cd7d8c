// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `orchard.harvest.*`.

use bitrix24_runtime as rt;

/// List Harvests: `orchard.harvest.list`
///
/// Scope: `orchard`.
///
/// [Documentation](https://apidocs.bitrix24.com/harvest-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct List(rt::Params);

impl List {
    /// A request with its required parameters:
    ///
    /// - `SINCE`: `datetime`.
    #[inline]
    pub fn new(since: impl Into<rt::DateTime>) -> Self {
        Self(rt::Params::new().date_time("SINCE", since.into()))
    }

    /// `DAY`: `date`.
    #[inline]
    pub fn day(self, value: impl Into<rt::Date>) -> Self {
        Self(self.0.date("DAY", value.into()))
    }

    /// `DAYS`: `date[]`.
    #[inline]
    pub fn days(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.texts("DAYS", value))
    }

    /// `MOMENT`: `datetime | string`.
    #[inline]
    pub fn moment(self, value: impl Into<String>) -> Self {
        Self(self.0.text("MOMENT", value.into()))
    }

    /// `filter`: `object`.
    ///
    /// See [`ListFilter`].
    #[inline]
    pub fn filter(self, value: impl Into<rt::Filter>) -> Self {
        Self(self.0.filter("filter", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for List {
    const NAME: &'static str = "orchard.harvest.list";
    const REQUIRED: &'static [&'static str] = &["SINCE"];
    type Output = Vec<ListOutput>;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `filter` of `orchard.harvest.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListFilter(rt::Params);

impl ListFilter {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `PICKED`: `datetime`.
    #[inline]
    pub fn picked(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("PICKED", value.into()))
    }

    /// Any other condition by its key on the wire: an operator and a field, as in `>=PICKED`.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<ListFilter> for rt::Params {
    #[inline]
    fn from(object: ListFilter) -> Self {
        object.0
    }
}

impl From<ListFilter> for rt::Filter {
    #[inline]
    fn from(object: ListFilter) -> Self {
        object.0.into()
    }
}

/// Keys of `result` of `orchard.harvest.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `PICKED`: `datetime`.
    pub picked: Option<rt::DateTime>,
    /// `DAY`: `date | null`.
    pub day: Option<rt::Date>,
    /// `EITHER`: `date | datetime`.
    pub either: Option<rt::DateTime>,
    /// `LOOSE`: `string | datetime`.
    pub loose: Option<String>,
    /// `SHOWN`: `datetime`. In examples: `boolean`.
    pub shown: Option<rt::DateTime>,
    /// `DAYS`: `date[]`.
    pub days: Option<Vec<rt::Date>>,
    /// `DOWNLOAD_URL`: `string`.
    pub download_url: Option<rt::Link>,
    /// `urlPreview`: `string`.
    pub url_preview: Option<rt::Link>,
    /// `downloadMachine`: `string | null`.
    pub download_machine: Option<rt::Link>,
    /// `linked`: `string`.
    pub linked: Option<String>,
    /// `URL`: `boolean`.
    pub url: Option<bool>,
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
        f.date_time("PICKED", &mut self.picked);
        f.date("DAY", &mut self.day);
        f.date_time("EITHER", &mut self.either);
        f.text("LOOSE", &mut self.loose);
        f.date_time("SHOWN", &mut self.shown);
        f.field("DAYS", &mut self.days);
        f.link("DOWNLOAD_URL", &mut self.download_url);
        f.link("urlPreview", &mut self.url_preview);
        f.link("downloadMachine", &mut self.download_machine);
        f.text("linked", &mut self.linked);
        f.flag("URL", &mut self.url);
        f.rest(&mut self.extra);
    }
}
