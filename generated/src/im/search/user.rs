// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `im.search.user.*`.

use bitrix24_runtime as rt;

/// Find Users: `im.search.user.list`
///
/// Scope: `im`. Access: any user. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/chats/search/im-search-user-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct List(rt::Params);

impl List {
    /// A request with its required parameters:
    ///
    /// - `FIND`: `string`.
    #[inline]
    pub fn new(find: impl Into<String>) -> Self {
        Self(rt::Params::new().text("FIND", find.into()))
    }

    /// `BUSINESS`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn business(self, value: bool) -> Self {
        Self(self.0.yes_no("BUSINESS", value))
    }

    /// `OFFSET`: `integer`. Default: `0`.
    #[inline]
    pub fn offset(self, value: i64) -> Self {
        Self(self.0.int("OFFSET", value))
    }

    /// `LIMIT`: `integer`. Default: `10`.
    #[inline]
    pub fn limit(self, value: i64) -> Self {
        Self(self.0.int("LIMIT", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for List {
    const NAME: &'static str = "im.search.user.list";
    const REQUIRED: &'static [&'static str] = &["FIND"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = rt::IdMap<ListOutputEntry>;
    type Error = ListError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

impl rt::Paged for List {
    const PAGING: rt::Paging = rt::Paging::offset("OFFSET", "LIMIT").key("id");
    type Item = ListOutputEntry;
}

/// Keys of `result.<id>` of `im.search.user.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutputEntry {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `first_name`: `string`.
    pub first_name: Option<String>,
    /// `last_name`: `string`.
    pub last_name: Option<String>,
    /// `work_position`: `string`.
    pub work_position: Option<String>,
    /// `color`: `string`.
    pub color: Option<String>,
    /// `avatar`: `string | null`.
    pub avatar: Option<String>,
    /// `gender`: `string`. Values: `M`, `F`.
    pub gender: Option<String>,
    /// `birthday`: `string | boolean`.
    pub birthday: Option<rt::Value>,
    /// `extranet`: `boolean`.
    pub extranet: Option<bool>,
    /// `network`: `boolean`.
    pub network: Option<bool>,
    /// `bot`: `boolean`.
    pub bot: Option<bool>,
    /// `connector`: `boolean`.
    pub connector: Option<bool>,
    /// `external_auth_id`: `string`.
    pub external_auth_id: Option<String>,
    /// `status`: `string`.
    pub status: Option<String>,
    /// `idle`: `string | boolean`.
    pub idle: Option<rt::Value>,
    /// `last_activity_date`: `string | boolean`.
    pub last_activity_date: Option<rt::Value>,
    /// `mobile_last_date`: `string | boolean`.
    pub mobile_last_date: Option<rt::Value>,
    /// `departments`: `array`.
    pub departments: Option<Vec<rt::Value>>,
    /// `absent`: `string | boolean`.
    pub absent: Option<rt::Value>,
    /// `phones`: `object`.
    pub phones: Option<ListOutputEntryPhones>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListOutputEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListOutputEntry", self, f)
    }
}

impl rt::Object for ListOutputEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.text("name", &mut self.name);
        f.text("first_name", &mut self.first_name);
        f.text("last_name", &mut self.last_name);
        f.text("work_position", &mut self.work_position);
        f.text("color", &mut self.color);
        f.text("avatar", &mut self.avatar);
        f.text("gender", &mut self.gender);
        f.value("birthday", &mut self.birthday);
        f.flag("extranet", &mut self.extranet);
        f.flag("network", &mut self.network);
        f.flag("bot", &mut self.bot);
        f.flag("connector", &mut self.connector);
        f.text("external_auth_id", &mut self.external_auth_id);
        f.text("status", &mut self.status);
        f.value("idle", &mut self.idle);
        f.value("last_activity_date", &mut self.last_activity_date);
        f.value("mobile_last_date", &mut self.mobile_last_date);
        f.field("departments", &mut self.departments);
        f.value("absent", &mut self.absent);
        f.field("phones", &mut self.phones);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.<id>.phones` of `im.search.user.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutputEntryPhones {
    /// `work_phone`: `string`.
    pub work_phone: Option<String>,
    /// `personal_mobile`: `string`.
    pub personal_mobile: Option<String>,
    /// `inner_phone`: `string`.
    pub inner_phone: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListOutputEntryPhones {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListOutputEntryPhones", self, f)
    }
}

impl rt::Object for ListOutputEntryPhones {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("work_phone", &mut self.work_phone);
        f.text("personal_mobile", &mut self.personal_mobile);
        f.text("inner_phone", &mut self.inner_phone);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `im.search.user.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `FIND_SHORT`: `Too short a search phrase.` (HTTP 400).
    FindShort,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("FIND_SHORT", "", Self::FindShort),
    ];
    const OTHER: Self = Self::Other;
}
