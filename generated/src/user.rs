// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `user.*`.

use bitrix24_runtime as rt;

#[cfg(feature = "basic")]
pub mod option;
#[cfg(feature = "user.userfield")]
pub mod userfield;

/// Determine the permissions set: `user.access`
///
/// Scope: `basic`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/common/users/user-access.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Access(rt::Params);

impl Access {
    /// A request with its required parameters:
    ///
    /// - `ACCESS`: `array`.
    #[inline]
    pub fn new(access: impl Into<rt::Value>) -> Self {
        Self(rt::Params::new().value("ACCESS", access.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Access {
    const NAME: &'static str = "user.access";
    const REQUIRED: &'static [&'static str] = &["ACCESS"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Invite a user: `user.add`
///
/// Scope: `user`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/user/user-add.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Add(rt::Params);

impl Add {
    /// A request with its required parameters:
    ///
    /// - `EMAIL`: `string`.
    #[inline]
    pub fn new(email: impl Into<String>) -> Self {
        Self(rt::Params::new().text("EMAIL", email.into()))
    }

    /// `NAME`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("NAME", value.into()))
    }

    /// `LAST_NAME`: `string`.
    #[inline]
    pub fn last_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("LAST_NAME", value.into()))
    }

    /// `SECOND_NAME`: `string`.
    #[inline]
    pub fn second_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SECOND_NAME", value.into()))
    }

    /// `PERSONAL_GENDER`: `string`.
    #[inline]
    pub fn personal_gender(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PERSONAL_GENDER", value.into()))
    }

    /// `PERSONAL_PROFESSION`: `string`.
    #[inline]
    pub fn personal_profession(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PERSONAL_PROFESSION", value.into()))
    }

    /// `PERSONAL_WWW`: `string`.
    #[inline]
    pub fn personal_www(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PERSONAL_WWW", value.into()))
    }

    /// `PERSONAL_BIRTHDAY`: `string`.
    #[inline]
    pub fn personal_birthday(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PERSONAL_BIRTHDAY", value.into()))
    }

    /// `PERSONAL_PHOTO`: `array`.
    #[inline]
    pub fn personal_photo(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("PERSONAL_PHOTO", value.into()))
    }

    /// `PERSONAL_ICQ`: `string`.
    #[inline]
    pub fn personal_icq(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PERSONAL_ICQ", value.into()))
    }

    /// `PERSONAL_PHONE`: `string`.
    #[inline]
    pub fn personal_phone(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PERSONAL_PHONE", value.into()))
    }

    /// `PERSONAL_FAX`: `string`.
    #[inline]
    pub fn personal_fax(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PERSONAL_FAX", value.into()))
    }

    /// `PERSONAL_MOBILE`: `string`.
    #[inline]
    pub fn personal_mobile(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PERSONAL_MOBILE", value.into()))
    }

    /// `PERSONAL_PAGER`: `string`.
    #[inline]
    pub fn personal_pager(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PERSONAL_PAGER", value.into()))
    }

    /// `PERSONAL_STREET`: `string`.
    #[inline]
    pub fn personal_street(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PERSONAL_STREET", value.into()))
    }

    /// `PERSONAL_CITY`: `string`.
    #[inline]
    pub fn personal_city(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PERSONAL_CITY", value.into()))
    }

    /// `PERSONAL_STATE`: `string`.
    #[inline]
    pub fn personal_state(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PERSONAL_STATE", value.into()))
    }

    /// `PERSONAL_ZIP`: `string`.
    #[inline]
    pub fn personal_zip(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PERSONAL_ZIP", value.into()))
    }

    /// `PERSONAL_COUNTRY`: `string`.
    #[inline]
    pub fn personal_country(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PERSONAL_COUNTRY", value.into()))
    }

    /// `PERSONAL_MAILBOX`: `string`.
    #[inline]
    pub fn personal_mailbox(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PERSONAL_MAILBOX", value.into()))
    }

    /// `PERSONAL_NOTES`: `string`.
    #[inline]
    pub fn personal_notes(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PERSONAL_NOTES", value.into()))
    }

    /// `WORK_PHONE`: `string`.
    #[inline]
    pub fn work_phone(self, value: impl Into<String>) -> Self {
        Self(self.0.text("WORK_PHONE", value.into()))
    }

    /// `WORK_COMPANY`: `string`.
    #[inline]
    pub fn work_company(self, value: impl Into<String>) -> Self {
        Self(self.0.text("WORK_COMPANY", value.into()))
    }

    /// `WORK_POSITION`: `string`.
    #[inline]
    pub fn work_position(self, value: impl Into<String>) -> Self {
        Self(self.0.text("WORK_POSITION", value.into()))
    }

    /// `WORK_DEPARTMENT`: `string`.
    #[inline]
    pub fn work_department(self, value: impl Into<String>) -> Self {
        Self(self.0.text("WORK_DEPARTMENT", value.into()))
    }

    /// `WORK_WWW`: `string`.
    #[inline]
    pub fn work_www(self, value: impl Into<String>) -> Self {
        Self(self.0.text("WORK_WWW", value.into()))
    }

    /// `WORK_FAX`: `string`.
    #[inline]
    pub fn work_fax(self, value: impl Into<String>) -> Self {
        Self(self.0.text("WORK_FAX", value.into()))
    }

    /// `WORK_PAGER`: `string`.
    #[inline]
    pub fn work_pager(self, value: impl Into<String>) -> Self {
        Self(self.0.text("WORK_PAGER", value.into()))
    }

    /// `WORK_STREET`: `string`.
    #[inline]
    pub fn work_street(self, value: impl Into<String>) -> Self {
        Self(self.0.text("WORK_STREET", value.into()))
    }

    /// `WORK_MAILBOX`: `string`.
    #[inline]
    pub fn work_mailbox(self, value: impl Into<String>) -> Self {
        Self(self.0.text("WORK_MAILBOX", value.into()))
    }

    /// `WORK_CITY`: `string`.
    #[inline]
    pub fn work_city(self, value: impl Into<String>) -> Self {
        Self(self.0.text("WORK_CITY", value.into()))
    }

    /// `WORK_STATE`: `string`.
    #[inline]
    pub fn work_state(self, value: impl Into<String>) -> Self {
        Self(self.0.text("WORK_STATE", value.into()))
    }

    /// `WORK_ZIP`: `string`.
    #[inline]
    pub fn work_zip(self, value: impl Into<String>) -> Self {
        Self(self.0.text("WORK_ZIP", value.into()))
    }

    /// `WORK_COUNTRY`: `string`.
    #[inline]
    pub fn work_country(self, value: impl Into<String>) -> Self {
        Self(self.0.text("WORK_COUNTRY", value.into()))
    }

    /// `WORK_PROFILE`: `string`.
    #[inline]
    pub fn work_profile(self, value: impl Into<String>) -> Self {
        Self(self.0.text("WORK_PROFILE", value.into()))
    }

    /// `WORK_LOGO`: `array`.
    #[inline]
    pub fn work_logo(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("WORK_LOGO", value.into()))
    }

    /// `WORK_NOTES`: `string`.
    #[inline]
    pub fn work_notes(self, value: impl Into<String>) -> Self {
        Self(self.0.text("WORK_NOTES", value.into()))
    }

    /// `UF_SKYPE_LINK`: `string`.
    #[inline]
    pub fn uf_skype_link(self, value: impl Into<String>) -> Self {
        Self(self.0.text("UF_SKYPE_LINK", value.into()))
    }

    /// `UF_ZOOM`: `string`.
    #[inline]
    pub fn uf_zoom(self, value: impl Into<String>) -> Self {
        Self(self.0.text("UF_ZOOM", value.into()))
    }

    /// `UF_DEPARTMENT`: `string`. In examples: `integer[]`.
    #[inline]
    pub fn uf_department(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("UF_DEPARTMENT", value.into()))
    }

    /// `UF_INTERESTS`: `string`.
    #[inline]
    pub fn uf_interests(self, value: impl Into<String>) -> Self {
        Self(self.0.text("UF_INTERESTS", value.into()))
    }

    /// `UF_SKILLS`: `string`.
    #[inline]
    pub fn uf_skills(self, value: impl Into<String>) -> Self {
        Self(self.0.text("UF_SKILLS", value.into()))
    }

    /// `UF_WEB_SITES`: `string`.
    #[inline]
    pub fn uf_web_sites(self, value: impl Into<String>) -> Self {
        Self(self.0.text("UF_WEB_SITES", value.into()))
    }

    /// `UF_XING`: `string`.
    #[inline]
    pub fn uf_xing(self, value: impl Into<String>) -> Self {
        Self(self.0.text("UF_XING", value.into()))
    }

    /// `UF_LINKEDIN`: `string`.
    #[inline]
    pub fn uf_linkedin(self, value: impl Into<String>) -> Self {
        Self(self.0.text("UF_LINKEDIN", value.into()))
    }

    /// `UF_FACEBOOK`: `string`.
    #[inline]
    pub fn uf_facebook(self, value: impl Into<String>) -> Self {
        Self(self.0.text("UF_FACEBOOK", value.into()))
    }

    /// `UF_TWITTER`: `string`.
    #[inline]
    pub fn uf_twitter(self, value: impl Into<String>) -> Self {
        Self(self.0.text("UF_TWITTER", value.into()))
    }

    /// `UF_SKYPE`: `string`.
    #[inline]
    pub fn uf_skype(self, value: impl Into<String>) -> Self {
        Self(self.0.text("UF_SKYPE", value.into()))
    }

    /// `UF_DISTRICT`: `string`.
    #[inline]
    pub fn uf_district(self, value: impl Into<String>) -> Self {
        Self(self.0.text("UF_DISTRICT", value.into()))
    }

    /// `UF_PHONE_INNER`: `string`.
    #[inline]
    pub fn uf_phone_inner(self, value: impl Into<String>) -> Self {
        Self(self.0.text("UF_PHONE_INNER", value.into()))
    }

    /// `EXTRANET`. Values: `Y` or others.
    #[inline]
    pub fn extranet(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("EXTRANET", value.into()))
    }

    /// `SONET_GROUP_ID`: `array`.
    #[inline]
    pub fn sonet_group_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("SONET_GROUP_ID", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Add {
    const NAME: &'static str = "user.add";
    const REQUIRED: &'static [&'static str] = &["EMAIL"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = i64;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `user.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `ERROR_ARGUMENT`: `wrong_email` (HTTP 400).
    ErrorArgumentWrongEmail,
    /// `ERROR_ARGUMENT`: `A user with this email already exists` (HTTP 400).
    ErrorArgumentUserEmailAlreadyExists,
    /// `ERROR_ARGUMENT`: `user_count_exceeded` (HTTP 400).
    ErrorArgumentUserCountExceeded,
    /// `ERROR_ARGUMENT`: `no_extranet_field` (HTTP 400).
    ErrorArgumentNoExtranetField,
    /// `ERROR_ARGUMENT` with any other text.
    ErrorArgument,
    /// `ERROR_CORE`:
    ///
    /// - `access_denied` (HTTP 400)
    /// - HTTP 400
    ErrorCore,
    /// `ERROR_GROUPID`: `Group code not specified` (HTTP 400).
    ErrorGroupid,
    /// `ERROR_NO_GROUP`: `Group is specified incorrectly` (HTTP 400).
    ErrorNoGroup,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "ERROR_ARGUMENT",
            "A user with this email already exists",
            Self::ErrorArgumentUserEmailAlreadyExists,
        ),
        ("ERROR_ARGUMENT", "user_count_exceeded", Self::ErrorArgumentUserCountExceeded),
        ("ERROR_ARGUMENT", "no_extranet_field", Self::ErrorArgumentNoExtranetField),
        ("ERROR_ARGUMENT", "wrong_email", Self::ErrorArgumentWrongEmail),
        ("ERROR_ARGUMENT", "", Self::ErrorArgument),
        ("ERROR_CORE", "", Self::ErrorCore),
        ("ERROR_GROUPID", "", Self::ErrorGroupid),
        ("ERROR_NO_GROUP", "", Self::ErrorNoGroup),
    ];
    const OTHER: Self = Self::Other;
}

/// Determine Access Permissions for Application Settings: `user.admin`
///
/// Scope: `basic`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/common/users/user-admin.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Admin(rt::Params);

impl Admin {
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

impl rt::Method for Admin {
    const NAME: &'static str = "user.admin";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = bool;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Get information about the current user: `user.current`
///
/// Scope: `user` or `user_brief` or `user_basic`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/user/user-current.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Current(rt::Params);

impl Current {
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

impl rt::Method for Current {
    const NAME: &'static str = "user.current";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = CurrentOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `user.current`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CurrentOutput {
    /// `ID`: `string`. Seen in examples only.
    pub id: Option<String>,
    /// `ACTIVE`: `boolean`. Seen in examples only.
    pub active: Option<bool>,
    /// `NAME`: `string`. Seen in examples only.
    pub name: Option<String>,
    /// `LAST_NAME`: `string`. Seen in examples only.
    pub last_name: Option<String>,
    /// `EMAIL`: `string`. Seen in examples only.
    pub email: Option<String>,
    /// `LAST_LOGIN`: `string`. Seen in examples only.
    pub last_login: Option<String>,
    /// `DATE_REGISTER`: `string`. Seen in examples only.
    pub date_register: Option<String>,
    /// `IS_ONLINE`: `string`. Seen in examples only.
    pub is_online: Option<String>,
    /// `LAST_ACTIVITY_DATE`: `string`. Seen in examples only.
    pub last_activity_date: Option<String>,
    /// `PERSONAL_GENDER`: `string`. Seen in examples only.
    pub personal_gender: Option<String>,
    /// `PERSONAL_BIRTHDAY`: `string`. Seen in examples only.
    pub personal_birthday: Option<String>,
    /// `WORK_POSITION`: `string`. Seen in examples only.
    pub work_position: Option<String>,
    /// `UF_EMPLOYMENT_DATE`: `string`. Seen in examples only.
    pub uf_employment_date: Option<String>,
    /// `UF_DEPARTMENT`: `integer[]`. Seen in examples only.
    pub uf_department: Option<Vec<i64>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for CurrentOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("CurrentOutput", self, f)
    }
}

impl rt::Object for CurrentOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("ID", &mut self.id);
        f.flag("ACTIVE", &mut self.active);
        f.text("NAME", &mut self.name);
        f.text("LAST_NAME", &mut self.last_name);
        f.text("EMAIL", &mut self.email);
        f.text("LAST_LOGIN", &mut self.last_login);
        f.text("DATE_REGISTER", &mut self.date_register);
        f.text("IS_ONLINE", &mut self.is_online);
        f.text("LAST_ACTIVITY_DATE", &mut self.last_activity_date);
        f.text("PERSONAL_GENDER", &mut self.personal_gender);
        f.text("PERSONAL_BIRTHDAY", &mut self.personal_birthday);
        f.text("WORK_POSITION", &mut self.work_position);
        f.text("UF_EMPLOYMENT_DATE", &mut self.uf_employment_date);
        f.field("UF_DEPARTMENT", &mut self.uf_department);
        f.rest(&mut self.extra);
    }
}

/// Get user fields: `user.fields`
///
/// Scope: `user` or `user_brief` or `user_basic`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/user/user-fields.html)
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
    const NAME: &'static str = "user.fields";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = FieldsOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `user.fields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldsOutput {
    /// `ID`: `string`. Seen in examples only.
    pub id: Option<String>,
    /// `XML_ID`: `string`. Seen in examples only.
    pub xml_id: Option<String>,
    /// `ACTIVE`: `string`. Seen in examples only.
    pub active: Option<String>,
    /// `NAME`: `string`. Seen in examples only.
    pub name: Option<String>,
    /// `LAST_NAME`: `string`. Seen in examples only.
    pub last_name: Option<String>,
    /// `SECOND_NAME`: `string`. Seen in examples only.
    pub second_name: Option<String>,
    /// `TITLE`: `string`. Seen in examples only.
    pub title: Option<String>,
    /// `EMAIL`: `string`. Seen in examples only.
    pub email: Option<String>,
    /// `LAST_LOGIN`: `string`. Seen in examples only.
    pub last_login: Option<String>,
    /// `DATE_REGISTER`: `string`. Seen in examples only.
    pub date_register: Option<String>,
    /// `TIME_ZONE`: `string`. Seen in examples only.
    pub time_zone: Option<String>,
    /// `IS_ONLINE`: `string`. Seen in examples only.
    pub is_online: Option<String>,
    /// `TIMESTAMP_X`: `string`. Seen in examples only.
    pub timestamp_x: Option<String>,
    /// `LAST_ACTIVITY_DATE`: `string`. Seen in examples only.
    pub last_activity_date: Option<String>,
    /// `PERSONAL_GENDER`: `string`. Seen in examples only.
    pub personal_gender: Option<String>,
    /// `PERSONAL_PROFESSION`: `string`. Seen in examples only.
    pub personal_profession: Option<String>,
    /// `PERSONAL_WWW`: `string`. Seen in examples only.
    pub personal_www: Option<String>,
    /// `PERSONAL_BIRTHDAY`: `string`. Seen in examples only.
    pub personal_birthday: Option<String>,
    /// `PERSONAL_PHOTO`: `string`. Seen in examples only.
    pub personal_photo: Option<String>,
    /// `PERSONAL_ICQ`: `string`. Seen in examples only.
    pub personal_icq: Option<String>,
    /// `PERSONAL_PHONE`: `string`. Seen in examples only.
    pub personal_phone: Option<String>,
    /// `PERSONAL_FAX`: `string`. Seen in examples only.
    pub personal_fax: Option<String>,
    /// `PERSONAL_MOBILE`: `string`. Seen in examples only.
    pub personal_mobile: Option<String>,
    /// `PERSONAL_PAGER`: `string`. Seen in examples only.
    pub personal_pager: Option<String>,
    /// `PERSONAL_STREET`: `string`. Seen in examples only.
    pub personal_street: Option<String>,
    /// `PERSONAL_CITY`: `string`. Seen in examples only.
    pub personal_city: Option<String>,
    /// `PERSONAL_STATE`: `string`. Seen in examples only.
    pub personal_state: Option<String>,
    /// `PERSONAL_ZIP`: `string`. Seen in examples only.
    pub personal_zip: Option<String>,
    /// `PERSONAL_COUNTRY`: `string`. Seen in examples only.
    pub personal_country: Option<String>,
    /// `PERSONAL_MAILBOX`: `string`. Seen in examples only.
    pub personal_mailbox: Option<String>,
    /// `PERSONAL_NOTES`: `string`. Seen in examples only.
    pub personal_notes: Option<String>,
    /// `WORK_PHONE`: `string`. Seen in examples only.
    pub work_phone: Option<String>,
    /// `WORK_COMPANY`: `string`. Seen in examples only.
    pub work_company: Option<String>,
    /// `WORK_POSITION`: `string`. Seen in examples only.
    pub work_position: Option<String>,
    /// `WORK_DEPARTMENT`: `string`. Seen in examples only.
    pub work_department: Option<String>,
    /// `WORK_WWW`: `string`. Seen in examples only.
    pub work_www: Option<String>,
    /// `WORK_FAX`: `string`. Seen in examples only.
    pub work_fax: Option<String>,
    /// `WORK_PAGER`: `string`. Seen in examples only.
    pub work_pager: Option<String>,
    /// `WORK_STREET`: `string`. Seen in examples only.
    pub work_street: Option<String>,
    /// `WORK_MAILBOX`: `string`. Seen in examples only.
    pub work_mailbox: Option<String>,
    /// `WORK_CITY`: `string`. Seen in examples only.
    pub work_city: Option<String>,
    /// `WORK_STATE`: `string`. Seen in examples only.
    pub work_state: Option<String>,
    /// `WORK_ZIP`: `string`. Seen in examples only.
    pub work_zip: Option<String>,
    /// `WORK_COUNTRY`: `string`. Seen in examples only.
    pub work_country: Option<String>,
    /// `WORK_PROFILE`: `string`. Seen in examples only.
    pub work_profile: Option<String>,
    /// `WORK_LOGO`: `string`. Seen in examples only.
    pub work_logo: Option<String>,
    /// `WORK_NOTES`: `string`. Seen in examples only.
    pub work_notes: Option<String>,
    /// `UF_SKYPE_LINK`: `string`. Seen in examples only.
    pub uf_skype_link: Option<rt::Link>,
    /// `UF_ZOOM`: `string`. Seen in examples only.
    pub uf_zoom: Option<String>,
    /// `UF_EMPLOYMENT_DATE`: `string`. Seen in examples only.
    pub uf_employment_date: Option<String>,
    /// `UF_TIMEMAN`: `string`. Seen in examples only.
    pub uf_timeman: Option<String>,
    /// `UF_DEPARTMENT`: `string`. Seen in examples only.
    pub uf_department: Option<String>,
    /// `UF_INTERESTS`: `string`. Seen in examples only.
    pub uf_interests: Option<String>,
    /// `UF_SKILLS`: `string`. Seen in examples only.
    pub uf_skills: Option<String>,
    /// `UF_WEB_SITES`: `string`. Seen in examples only.
    pub uf_web_sites: Option<String>,
    /// `UF_XING`: `string`. Seen in examples only.
    pub uf_xing: Option<String>,
    /// `UF_LINKEDIN`: `string`. Seen in examples only.
    pub uf_linkedin: Option<String>,
    /// `UF_TWITTER`: `string`. Seen in examples only.
    pub uf_twitter: Option<String>,
    /// `UF_SKYPE`: `string`. Seen in examples only.
    pub uf_skype: Option<String>,
    /// `UF_DISTRICT`: `string`. Seen in examples only.
    pub uf_district: Option<String>,
    /// `UF_PHONE_INNER`: `string`. Seen in examples only.
    pub uf_phone_inner: Option<String>,
    /// `USER_TYPE`: `string`. Seen in examples only.
    pub user_type: Option<String>,
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
        f.text("XML_ID", &mut self.xml_id);
        f.text("ACTIVE", &mut self.active);
        f.text("NAME", &mut self.name);
        f.text("LAST_NAME", &mut self.last_name);
        f.text("SECOND_NAME", &mut self.second_name);
        f.text("TITLE", &mut self.title);
        f.text("EMAIL", &mut self.email);
        f.text("LAST_LOGIN", &mut self.last_login);
        f.text("DATE_REGISTER", &mut self.date_register);
        f.text("TIME_ZONE", &mut self.time_zone);
        f.text("IS_ONLINE", &mut self.is_online);
        f.text("TIMESTAMP_X", &mut self.timestamp_x);
        f.text("LAST_ACTIVITY_DATE", &mut self.last_activity_date);
        f.text("PERSONAL_GENDER", &mut self.personal_gender);
        f.text("PERSONAL_PROFESSION", &mut self.personal_profession);
        f.text("PERSONAL_WWW", &mut self.personal_www);
        f.text("PERSONAL_BIRTHDAY", &mut self.personal_birthday);
        f.text("PERSONAL_PHOTO", &mut self.personal_photo);
        f.text("PERSONAL_ICQ", &mut self.personal_icq);
        f.text("PERSONAL_PHONE", &mut self.personal_phone);
        f.text("PERSONAL_FAX", &mut self.personal_fax);
        f.text("PERSONAL_MOBILE", &mut self.personal_mobile);
        f.text("PERSONAL_PAGER", &mut self.personal_pager);
        f.text("PERSONAL_STREET", &mut self.personal_street);
        f.text("PERSONAL_CITY", &mut self.personal_city);
        f.text("PERSONAL_STATE", &mut self.personal_state);
        f.text("PERSONAL_ZIP", &mut self.personal_zip);
        f.text("PERSONAL_COUNTRY", &mut self.personal_country);
        f.text("PERSONAL_MAILBOX", &mut self.personal_mailbox);
        f.text("PERSONAL_NOTES", &mut self.personal_notes);
        f.text("WORK_PHONE", &mut self.work_phone);
        f.text("WORK_COMPANY", &mut self.work_company);
        f.text("WORK_POSITION", &mut self.work_position);
        f.text("WORK_DEPARTMENT", &mut self.work_department);
        f.text("WORK_WWW", &mut self.work_www);
        f.text("WORK_FAX", &mut self.work_fax);
        f.text("WORK_PAGER", &mut self.work_pager);
        f.text("WORK_STREET", &mut self.work_street);
        f.text("WORK_MAILBOX", &mut self.work_mailbox);
        f.text("WORK_CITY", &mut self.work_city);
        f.text("WORK_STATE", &mut self.work_state);
        f.text("WORK_ZIP", &mut self.work_zip);
        f.text("WORK_COUNTRY", &mut self.work_country);
        f.text("WORK_PROFILE", &mut self.work_profile);
        f.text("WORK_LOGO", &mut self.work_logo);
        f.text("WORK_NOTES", &mut self.work_notes);
        f.link("UF_SKYPE_LINK", &mut self.uf_skype_link);
        f.text("UF_ZOOM", &mut self.uf_zoom);
        f.text("UF_EMPLOYMENT_DATE", &mut self.uf_employment_date);
        f.text("UF_TIMEMAN", &mut self.uf_timeman);
        f.text("UF_DEPARTMENT", &mut self.uf_department);
        f.text("UF_INTERESTS", &mut self.uf_interests);
        f.text("UF_SKILLS", &mut self.uf_skills);
        f.text("UF_WEB_SITES", &mut self.uf_web_sites);
        f.text("UF_XING", &mut self.uf_xing);
        f.text("UF_LINKEDIN", &mut self.uf_linkedin);
        f.text("UF_TWITTER", &mut self.uf_twitter);
        f.text("UF_SKYPE", &mut self.uf_skype);
        f.text("UF_DISTRICT", &mut self.uf_district);
        f.text("UF_PHONE_INNER", &mut self.uf_phone_inner);
        f.text("USER_TYPE", &mut self.user_type);
        f.rest(&mut self.extra);
    }
}

/// Get a list of users by filter: `user.get`
///
/// Scope: `user` or `user_brief` or `user_basic`. Access: any user. A list: [`rt::Client::list`] reads
/// all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/user/user-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Get(rt::Params);

impl Get {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `sort`: `string`. Default: `ID`.
    #[inline]
    pub fn sort(self, value: impl Into<String>) -> Self {
        Self(self.0.text("sort", value.into()))
    }

    /// `order`: `string`. Default: `ASC`. Values: `ASC`, `DESC` or others.
    #[inline]
    pub fn order(self, value: impl Into<String>) -> Self {
        Self(self.0.text("order", value.into()))
    }

    /// `FILTER`: `string`. In examples: `object`.
    ///
    /// See [`GetFilter`].
    #[inline]
    pub fn filter(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("FILTER", value.into()))
    }

    /// `ADMIN_MODE`: `boolean`.
    #[inline]
    pub fn admin_mode(self, value: bool) -> Self {
        Self(self.0.flag("ADMIN_MODE", value))
    }

    /// `select`: `array`.
    #[inline]
    pub fn select(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("select", value.into()))
    }

    /// `IMAGE_RESIZE`: `string`. Values: `small`, `medium`, `large`.
    #[inline]
    pub fn image_resize(self, value: impl Into<String>) -> Self {
        Self(self.0.text("IMAGE_RESIZE", value.into()))
    }

    /// `start`: `integer`.
    #[inline]
    pub fn start(self, value: i64) -> Self {
        Self(self.0.int("start", value))
    }

    /// `UF_DEPARTMENT`: `integer`. Seen in examples only.
    #[inline]
    pub fn uf_department(self, value: i64) -> Self {
        Self(self.0.int("UF_DEPARTMENT", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Get {
    const NAME: &'static str = "user.get";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<GetOutput>;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

impl rt::Paged for Get {
    const PAGING: rt::Paging = rt::Paging::start("start")
        .key("ID")
        .filter("FILTER")
        .sort("sort", "order");
    type Item = GetOutput;
}

/// Keys of `FILTER` of `user.get`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct GetFilter(rt::Params);

impl GetFilter {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `UF_DEPARTMENT`.
    #[inline]
    pub fn uf_department(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("UF_DEPARTMENT", value.into()))
    }

    /// `UF_PHONE_INNER`.
    #[inline]
    pub fn uf_phone_inner(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("UF_PHONE_INNER", value.into()))
    }

    /// `IS_ONLINE`. Values: `Y`, `N`.
    #[inline]
    pub fn is_online(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("IS_ONLINE", value.into()))
    }

    /// `NAME_SEARCH`.
    #[inline]
    pub fn name_search(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("NAME_SEARCH", value.into()))
    }

    /// `USER_TYPE`. Values: `employee`, `extranet`, `email`.
    #[inline]
    pub fn user_type(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("USER_TYPE", value.into()))
    }

    /// `ACTIVE`.
    #[inline]
    pub fn active(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ACTIVE", value.into()))
    }

    /// `TIMESTAMP_X`.
    #[inline]
    pub fn timestamp_x(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("TIMESTAMP_X", value.into()))
    }

    /// `DATE_REGISTER`.
    #[inline]
    pub fn date_register(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("DATE_REGISTER", value.into()))
    }

    /// `LAST_LOGIN`.
    #[inline]
    pub fn last_login(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("LAST_LOGIN", value.into()))
    }

    /// `LAST_ACTIVITY_DATE`.
    #[inline]
    pub fn last_activity_date(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("LAST_ACTIVITY_DATE", value.into()))
    }

    /// `PERSONAL_BIRTHDAY`.
    #[inline]
    pub fn personal_birthday(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("PERSONAL_BIRTHDAY", value.into()))
    }

    /// `UF_EMPLOYMENT_DATE`.
    #[inline]
    pub fn uf_employment_date(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("UF_EMPLOYMENT_DATE", value.into()))
    }

    /// Any other condition by its key on the wire: an operator and a field, as in `>=UF_DEPARTMENT`.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<GetFilter> for rt::Params {
    #[inline]
    fn from(object: GetFilter) -> Self {
        object.0
    }
}

impl From<GetFilter> for rt::Filter {
    #[inline]
    fn from(object: GetFilter) -> Self {
        object.0.into()
    }
}

impl From<GetFilter> for rt::Value {
    #[inline]
    fn from(object: GetFilter) -> Self {
        object.0.into_value()
    }
}

/// Keys of `result` of `user.get`, `result` of `user.search`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `ID`: `string`. Seen in examples only.
    pub id: Option<String>,
    /// `ACTIVE`: `boolean`. Seen in examples only.
    pub active: Option<bool>,
    /// `NAME`: `string`. Seen in examples only.
    pub name: Option<String>,
    /// `LAST_NAME`: `string`. Seen in examples only.
    pub last_name: Option<String>,
    /// `SECOND_NAME`: `string`. Seen in examples only.
    pub second_name: Option<String>,
    /// `EMAIL`: `string`. Seen in examples only.
    pub email: Option<String>,
    /// `LAST_LOGIN`: `string`. Seen in examples only.
    pub last_login: Option<String>,
    /// `DATE_REGISTER`: `string`. Seen in examples only.
    pub date_register: Option<String>,
    /// `TIME_ZONE`: `string`. Seen in examples only.
    pub time_zone: Option<String>,
    /// `IS_ONLINE`: `string`. Seen in examples only.
    pub is_online: Option<String>,
    /// `TIMESTAMP_X`: `object`. Seen in examples only.
    pub timestamp_x: Option<rt::Map>,
    /// `LAST_ACTIVITY_DATE`: `object`. Seen in examples only.
    pub last_activity_date: Option<rt::Map>,
    /// `PERSONAL_GENDER`: `string`. Seen in examples only.
    pub personal_gender: Option<String>,
    /// `PERSONAL_WWW`: `string`. Seen in examples only.
    pub personal_www: Option<String>,
    /// `PERSONAL_BIRTHDAY`: `string`. Seen in examples only.
    pub personal_birthday: Option<String>,
    /// `PERSONAL_MOBILE`: `string`. Seen in examples only.
    pub personal_mobile: Option<String>,
    /// `PERSONAL_CITY`: `string`. Seen in examples only.
    pub personal_city: Option<String>,
    /// `WORK_PHONE`: `string`. Seen in examples only.
    pub work_phone: Option<String>,
    /// `WORK_POSITION`: `string`. Seen in examples only.
    pub work_position: Option<String>,
    /// `UF_EMPLOYMENT_DATE`: `string`. Seen in examples only.
    pub uf_employment_date: Option<String>,
    /// `UF_DEPARTMENT`: `integer[]`. Seen in examples only.
    pub uf_department: Option<Vec<i64>>,
    /// `USER_TYPE`: `string`. Seen in examples only.
    pub user_type: Option<String>,
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
        f.text("ID", &mut self.id);
        f.flag("ACTIVE", &mut self.active);
        f.text("NAME", &mut self.name);
        f.text("LAST_NAME", &mut self.last_name);
        f.text("SECOND_NAME", &mut self.second_name);
        f.text("EMAIL", &mut self.email);
        f.text("LAST_LOGIN", &mut self.last_login);
        f.text("DATE_REGISTER", &mut self.date_register);
        f.text("TIME_ZONE", &mut self.time_zone);
        f.text("IS_ONLINE", &mut self.is_online);
        f.field("TIMESTAMP_X", &mut self.timestamp_x);
        f.field("LAST_ACTIVITY_DATE", &mut self.last_activity_date);
        f.text("PERSONAL_GENDER", &mut self.personal_gender);
        f.text("PERSONAL_WWW", &mut self.personal_www);
        f.text("PERSONAL_BIRTHDAY", &mut self.personal_birthday);
        f.text("PERSONAL_MOBILE", &mut self.personal_mobile);
        f.text("PERSONAL_CITY", &mut self.personal_city);
        f.text("WORK_PHONE", &mut self.work_phone);
        f.text("WORK_POSITION", &mut self.work_position);
        f.text("UF_EMPLOYMENT_DATE", &mut self.uf_employment_date);
        f.field("UF_DEPARTMENT", &mut self.uf_department);
        f.text("USER_TYPE", &mut self.user_type);
        f.rest(&mut self.extra);
    }
}

/// Get a list of users with personal data search: `user.search`
///
/// Scope: `user` or `user_brief` or `user_basic`. Access: any user. A list: [`rt::Client::list`] reads
/// all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/user/user-search.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Search(rt::Params);

impl Search {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `FILTER`: `string`. In examples: `object`.
    ///
    /// See [`SearchFilter`].
    #[inline]
    pub fn filter(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("FILTER", value.into()))
    }

    /// `sort`: `string`.
    #[inline]
    pub fn sort(self, value: impl Into<String>) -> Self {
        Self(self.0.text("sort", value.into()))
    }

    /// `order`: `string`. Values: `ASC`, `DESC` or others.
    #[inline]
    pub fn order(self, value: impl Into<String>) -> Self {
        Self(self.0.text("order", value.into()))
    }

    /// `ADMIN_MODE`: `boolean`.
    #[inline]
    pub fn admin_mode(self, value: bool) -> Self {
        Self(self.0.flag("ADMIN_MODE", value))
    }

    /// `select`: `array`.
    #[inline]
    pub fn select(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("select", value.into()))
    }

    /// `start`: `integer`.
    #[inline]
    pub fn start(self, value: i64) -> Self {
        Self(self.0.int("start", value))
    }

    /// `UF_DEPARTMENT`: `integer`. Seen in examples only.
    #[inline]
    pub fn uf_department(self, value: i64) -> Self {
        Self(self.0.int("UF_DEPARTMENT", value))
    }

    /// `IMAGE_RESIZE`: `string`. Values: `small`, `medium`, `large`.
    #[inline]
    pub fn image_resize(self, value: impl Into<String>) -> Self {
        Self(self.0.text("IMAGE_RESIZE", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Search {
    const NAME: &'static str = "user.search";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<GetOutput>;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

impl rt::Paged for Search {
    const PAGING: rt::Paging = rt::Paging::start("start")
        .key("ID")
        .filter("FILTER")
        .sort("sort", "order");
    type Item = GetOutput;
}

/// Keys of `FILTER` of `user.search`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct SearchFilter(rt::Params);

impl SearchFilter {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `NAME`.
    #[inline]
    pub fn name(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("NAME", value.into()))
    }

    /// `LAST_NAME`.
    #[inline]
    pub fn last_name(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("LAST_NAME", value.into()))
    }

    /// `WORK_POSITION`.
    #[inline]
    pub fn work_position(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("WORK_POSITION", value.into()))
    }

    /// `UF_DEPARTMENT_NAME`.
    #[inline]
    pub fn uf_department_name(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("UF_DEPARTMENT_NAME", value.into()))
    }

    /// `USER_TYPE`. Values: `employee`, `extranet`, `email`.
    #[inline]
    pub fn user_type(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("USER_TYPE", value.into()))
    }

    /// `FIND`.
    #[inline]
    pub fn find(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("FIND", value.into()))
    }

    /// Any other condition by its key on the wire: an operator and a field, as in `>=NAME`.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<SearchFilter> for rt::Params {
    #[inline]
    fn from(object: SearchFilter) -> Self {
        object.0
    }
}

impl From<SearchFilter> for rt::Filter {
    #[inline]
    fn from(object: SearchFilter) -> Self {
        object.0.into()
    }
}

impl From<SearchFilter> for rt::Value {
    #[inline]
    fn from(object: SearchFilter) -> Self {
        object.0.into_value()
    }
}

/// Update user data: `user.update`
///
/// Scope: `user`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/user/user-update.html)
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

    /// `ACTIVE`: `boolean`. Values: `Y`, `N`.
    #[inline]
    pub fn active(self, value: bool) -> Self {
        Self(self.0.yes_no("ACTIVE", value))
    }

    /// `EMAIL`: `string`.
    #[inline]
    pub fn email(self, value: impl Into<String>) -> Self {
        Self(self.0.text("EMAIL", value.into()))
    }

    /// `NAME`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("NAME", value.into()))
    }

    /// `LAST_NAME`: `string`.
    #[inline]
    pub fn last_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("LAST_NAME", value.into()))
    }

    /// `SECOND_NAME`: `string`.
    #[inline]
    pub fn second_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SECOND_NAME", value.into()))
    }

    /// `PERSONAL_GENDER`: `string`.
    #[inline]
    pub fn personal_gender(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PERSONAL_GENDER", value.into()))
    }

    /// `PERSONAL_PROFESSION`: `string`.
    #[inline]
    pub fn personal_profession(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PERSONAL_PROFESSION", value.into()))
    }

    /// `PERSONAL_WWW`: `string`.
    #[inline]
    pub fn personal_www(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PERSONAL_WWW", value.into()))
    }

    /// `PERSONAL_BIRTHDAY`: `string`.
    #[inline]
    pub fn personal_birthday(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PERSONAL_BIRTHDAY", value.into()))
    }

    /// `PERSONAL_PHOTO`: `array`.
    #[inline]
    pub fn personal_photo(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("PERSONAL_PHOTO", value.into()))
    }

    /// `PERSONAL_ICQ`: `string`.
    #[inline]
    pub fn personal_icq(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PERSONAL_ICQ", value.into()))
    }

    /// `PERSONAL_PHONE`: `string`.
    #[inline]
    pub fn personal_phone(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PERSONAL_PHONE", value.into()))
    }

    /// `PERSONAL_FAX`: `string`.
    #[inline]
    pub fn personal_fax(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PERSONAL_FAX", value.into()))
    }

    /// `PERSONAL_MOBILE`: `string`.
    #[inline]
    pub fn personal_mobile(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PERSONAL_MOBILE", value.into()))
    }

    /// `PERSONAL_PAGER`: `string`.
    #[inline]
    pub fn personal_pager(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PERSONAL_PAGER", value.into()))
    }

    /// `PERSONAL_STREET`: `string`.
    #[inline]
    pub fn personal_street(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PERSONAL_STREET", value.into()))
    }

    /// `PERSONAL_CITY`: `string`.
    #[inline]
    pub fn personal_city(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PERSONAL_CITY", value.into()))
    }

    /// `PERSONAL_STATE`: `string`.
    #[inline]
    pub fn personal_state(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PERSONAL_STATE", value.into()))
    }

    /// `PERSONAL_ZIP`: `string`.
    #[inline]
    pub fn personal_zip(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PERSONAL_ZIP", value.into()))
    }

    /// `PERSONAL_COUNTRY`: `string`.
    #[inline]
    pub fn personal_country(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PERSONAL_COUNTRY", value.into()))
    }

    /// `PERSONAL_MAILBOX`: `string`.
    #[inline]
    pub fn personal_mailbox(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PERSONAL_MAILBOX", value.into()))
    }

    /// `PERSONAL_NOTES`: `string`.
    #[inline]
    pub fn personal_notes(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PERSONAL_NOTES", value.into()))
    }

    /// `WORK_PHONE`: `string`.
    #[inline]
    pub fn work_phone(self, value: impl Into<String>) -> Self {
        Self(self.0.text("WORK_PHONE", value.into()))
    }

    /// `WORK_COMPANY`: `string`.
    #[inline]
    pub fn work_company(self, value: impl Into<String>) -> Self {
        Self(self.0.text("WORK_COMPANY", value.into()))
    }

    /// `WORK_POSITION`: `string`.
    #[inline]
    pub fn work_position(self, value: impl Into<String>) -> Self {
        Self(self.0.text("WORK_POSITION", value.into()))
    }

    /// `WORK_DEPARTMENT`: `string`.
    #[inline]
    pub fn work_department(self, value: impl Into<String>) -> Self {
        Self(self.0.text("WORK_DEPARTMENT", value.into()))
    }

    /// `WORK_WWW`: `string`.
    #[inline]
    pub fn work_www(self, value: impl Into<String>) -> Self {
        Self(self.0.text("WORK_WWW", value.into()))
    }

    /// `WORK_FAX`: `string`.
    #[inline]
    pub fn work_fax(self, value: impl Into<String>) -> Self {
        Self(self.0.text("WORK_FAX", value.into()))
    }

    /// `WORK_PAGER`: `string`.
    #[inline]
    pub fn work_pager(self, value: impl Into<String>) -> Self {
        Self(self.0.text("WORK_PAGER", value.into()))
    }

    /// `WORK_STREET`: `string`.
    #[inline]
    pub fn work_street(self, value: impl Into<String>) -> Self {
        Self(self.0.text("WORK_STREET", value.into()))
    }

    /// `WORK_MAILBOX`: `string`.
    #[inline]
    pub fn work_mailbox(self, value: impl Into<String>) -> Self {
        Self(self.0.text("WORK_MAILBOX", value.into()))
    }

    /// `WORK_CITY`: `string`.
    #[inline]
    pub fn work_city(self, value: impl Into<String>) -> Self {
        Self(self.0.text("WORK_CITY", value.into()))
    }

    /// `WORK_STATE`: `string`.
    #[inline]
    pub fn work_state(self, value: impl Into<String>) -> Self {
        Self(self.0.text("WORK_STATE", value.into()))
    }

    /// `WORK_ZIP`: `string`.
    #[inline]
    pub fn work_zip(self, value: impl Into<String>) -> Self {
        Self(self.0.text("WORK_ZIP", value.into()))
    }

    /// `WORK_COUNTRY`: `string`.
    #[inline]
    pub fn work_country(self, value: impl Into<String>) -> Self {
        Self(self.0.text("WORK_COUNTRY", value.into()))
    }

    /// `WORK_PROFILE`: `string`.
    #[inline]
    pub fn work_profile(self, value: impl Into<String>) -> Self {
        Self(self.0.text("WORK_PROFILE", value.into()))
    }

    /// `WORK_LOGO`: `array`.
    #[inline]
    pub fn work_logo(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("WORK_LOGO", value.into()))
    }

    /// `WORK_NOTES`: `string`.
    #[inline]
    pub fn work_notes(self, value: impl Into<String>) -> Self {
        Self(self.0.text("WORK_NOTES", value.into()))
    }

    /// `UF_SKYPE_LINK`: `string`.
    #[inline]
    pub fn uf_skype_link(self, value: impl Into<String>) -> Self {
        Self(self.0.text("UF_SKYPE_LINK", value.into()))
    }

    /// `UF_ZOOM`: `string`.
    #[inline]
    pub fn uf_zoom(self, value: impl Into<String>) -> Self {
        Self(self.0.text("UF_ZOOM", value.into()))
    }

    /// `UF_DEPARTMENT`: `string`.
    #[inline]
    pub fn uf_department(self, value: impl Into<String>) -> Self {
        Self(self.0.text("UF_DEPARTMENT", value.into()))
    }

    /// `UF_INTERESTS`: `string`.
    #[inline]
    pub fn uf_interests(self, value: impl Into<String>) -> Self {
        Self(self.0.text("UF_INTERESTS", value.into()))
    }

    /// `UF_SKILLS`: `string`.
    #[inline]
    pub fn uf_skills(self, value: impl Into<String>) -> Self {
        Self(self.0.text("UF_SKILLS", value.into()))
    }

    /// `UF_WEB_SITES`: `string`.
    #[inline]
    pub fn uf_web_sites(self, value: impl Into<String>) -> Self {
        Self(self.0.text("UF_WEB_SITES", value.into()))
    }

    /// `UF_XING`: `string`.
    #[inline]
    pub fn uf_xing(self, value: impl Into<String>) -> Self {
        Self(self.0.text("UF_XING", value.into()))
    }

    /// `UF_LINKEDIN`: `string`.
    #[inline]
    pub fn uf_linkedin(self, value: impl Into<String>) -> Self {
        Self(self.0.text("UF_LINKEDIN", value.into()))
    }

    /// `UF_FACEBOOK`: `string`.
    #[inline]
    pub fn uf_facebook(self, value: impl Into<String>) -> Self {
        Self(self.0.text("UF_FACEBOOK", value.into()))
    }

    /// `UF_TWITTER`: `string`.
    #[inline]
    pub fn uf_twitter(self, value: impl Into<String>) -> Self {
        Self(self.0.text("UF_TWITTER", value.into()))
    }

    /// `UF_SKYPE`: `string`.
    #[inline]
    pub fn uf_skype(self, value: impl Into<String>) -> Self {
        Self(self.0.text("UF_SKYPE", value.into()))
    }

    /// `UF_DISTRICT`: `string`.
    #[inline]
    pub fn uf_district(self, value: impl Into<String>) -> Self {
        Self(self.0.text("UF_DISTRICT", value.into()))
    }

    /// `UF_PHONE_INNER`: `string`.
    #[inline]
    pub fn uf_phone_inner(self, value: impl Into<String>) -> Self {
        Self(self.0.text("UF_PHONE_INNER", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Update {
    const NAME: &'static str = "user.update";
    const REQUIRED: &'static [&'static str] = &["ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `user.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `ERROR_CORE`:
    ///
    /// - `access_denied` (HTTP 400)
    /// - HTTP 400
    ErrorCore,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ERROR_CORE", "", Self::ErrorCore),
    ];
    const OTHER: Self = Self::Other;
}
