// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `sonet_group.*`.

use bitrix24_runtime as rt;

pub mod feature;
pub mod user;

/// Create a group or project: `sonet_group.create`
///
/// Scope: `sonet`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-create.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Create(rt::Params);

impl Create {
    /// A request with its required parameters:
    ///
    /// - `NAME`: `string`.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self(rt::Params::new().text("NAME", name.into()))
    }

    /// `DESCRIPTION`: `string`.
    #[inline]
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DESCRIPTION", value.into()))
    }

    /// `VISIBLE`: `string`. Default: `Y`. Values: `Y`, `N`.
    #[inline]
    pub fn visible(self, value: bool) -> Self {
        Self(self.0.yes_no("VISIBLE", value))
    }

    /// `OPENED`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn opened(self, value: bool) -> Self {
        Self(self.0.yes_no("OPENED", value))
    }

    /// `CLOSED`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn closed(self, value: bool) -> Self {
        Self(self.0.yes_no("CLOSED", value))
    }

    /// `KEYWORDS`: `string`.
    #[inline]
    pub fn keywords(self, value: impl Into<String>) -> Self {
        Self(self.0.text("KEYWORDS", value.into()))
    }

    /// `INITIATE_PERMS`: `string`. Values: `A`, `E`, `K`.
    #[inline]
    pub fn initiate_perms(self, value: impl Into<String>) -> Self {
        Self(self.0.text("INITIATE_PERMS", value.into()))
    }

    /// `PROJECT`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn project(self, value: bool) -> Self {
        Self(self.0.yes_no("PROJECT", value))
    }

    /// `PROJECT_DATE_START`: `datetime`.
    #[inline]
    pub fn project_date_start(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("PROJECT_DATE_START", value.into()))
    }

    /// `PROJECT_DATE_FINISH`: `datetime`.
    #[inline]
    pub fn project_date_finish(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("PROJECT_DATE_FINISH", value.into()))
    }

    /// `SCRUM_MASTER_ID`: `integer`.
    #[inline]
    pub fn scrum_master_id(self, value: i64) -> Self {
        Self(self.0.int("SCRUM_MASTER_ID", value))
    }

    /// `OWNER_ID`: `integer`.
    #[inline]
    pub fn owner_id(self, value: i64) -> Self {
        Self(self.0.int("OWNER_ID", value))
    }

    /// `IMAGE`: `file`. In examples: `string[]`.
    #[inline]
    pub fn image(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("IMAGE", value.into()))
    }

    /// `IMAGE_FILE_ID`: `integer`.
    #[inline]
    pub fn image_file_id(self, value: i64) -> Self {
        Self(self.0.int("IMAGE_FILE_ID", value))
    }

    /// `SITE_ID`: `array`.
    #[inline]
    pub fn site_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("SITE_ID", value.into()))
    }

    /// `SUBJECT_ID`: `integer`.
    #[inline]
    pub fn subject_id(self, value: i64) -> Self {
        Self(self.0.int("SUBJECT_ID", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Create {
    const NAME: &'static str = "sonet_group.create";
    const REQUIRED: &'static [&'static str] = &["NAME"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = i64;
    type Error = CreateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `sonet_group.create`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CreateError {
    /// An empty code: `Incorrect input data` (HTTP 400).
    IncorrectInputData,
    /// An empty code: `You have no permissions to create a group` (HTTP 400).
    NoPermissionsToCreateGroup,
    /// An empty code: `Cannot create group` (HTTP 400).
    CannotCreateGroup,
    /// An empty code with any other text.
    NoCode,
    /// `ERROR_IMAGE_ID`: `Image is incorrect: Invalid file type` (HTTP 400).
    ErrorImageId,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for CreateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "",
            "You have no permissions to create a group",
            Self::NoPermissionsToCreateGroup,
        ),
        ("", "Incorrect input data", Self::IncorrectInputData),
        ("", "Cannot create group", Self::CannotCreateGroup),
        ("", "", Self::NoCode),
        ("ERROR_IMAGE_ID", "", Self::ErrorImageId),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete group or project: `sonet_group.delete`
///
/// Scope: `sonet`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-delete.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Delete(rt::Params);

impl Delete {
    /// A request with its required parameters:
    ///
    /// - `GROUP_ID`: `integer`.
    #[inline]
    pub fn new(group_id: i64) -> Self {
        Self(rt::Params::new().int("GROUP_ID", group_id))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Delete {
    const NAME: &'static str = "sonet_group.delete";
    const REQUIRED: &'static [&'static str] = &["GROUP_ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `sonet_group.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// An empty code: `Wrong group ID` (HTTP 400).
    WrongGroupId,
    /// An empty code: `Socialnetwork group not found` (HTTP 400).
    SocialnetworkGroupNotFound,
    /// An empty code: `User has no permissions to delete group` (HTTP 400).
    UserHasNoPermissionsToDeleteGroup,
    /// An empty code: `Cannot delete group` (HTTP 400).
    CannotDeleteGroup,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "",
            "User has no permissions to delete group",
            Self::UserHasNoPermissionsToDeleteGroup,
        ),
        ("", "Socialnetwork group not found", Self::SocialnetworkGroupNotFound),
        ("", "Cannot delete group", Self::CannotDeleteGroup),
        ("", "Wrong group ID", Self::WrongGroupId),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Get a list of groups and projects: `sonet_group.get`
///
/// Scope: `sonet`. Access: any user. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Get(rt::Params);

impl Get {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ORDER`: `object`. Default: `ID:'DESC'`.
    #[inline]
    pub fn order(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ORDER", value.into()))
    }

    /// `FILTER`: `object`.
    ///
    /// See [`GetFilter`].
    #[inline]
    pub fn filter(self, value: impl Into<rt::Filter>) -> Self {
        Self(self.0.filter("FILTER", value))
    }

    /// `GROUP_ID`: `integer`.
    #[inline]
    pub fn group_id(self, value: i64) -> Self {
        Self(self.0.int("GROUP_ID", value))
    }

    /// `IS_ADMIN`: `string`. Values: `Y`.
    #[inline]
    pub fn is_admin(self, value: impl Into<String>) -> Self {
        Self(self.0.text("IS_ADMIN", value.into()))
    }

    /// `start`: `integer`.
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

impl rt::Method for Get {
    const NAME: &'static str = "sonet_group.get";
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
        .order("ORDER");
    type Item = GetOutput;
}

/// Keys of `FILTER` of `sonet_group.get`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct GetFilter(rt::Params);

impl GetFilter {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ID`: `integer`.
    #[inline]
    pub fn id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ID", value.into()))
    }

    /// `NAME`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("NAME", value.into()))
    }

    /// `OWNER_ID`: `integer`.
    #[inline]
    pub fn owner_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("OWNER_ID", value.into()))
    }

    /// `ACTIVE`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn active(self, value: bool) -> Self {
        Self(self.0.yes_no("ACTIVE", value))
    }

    /// `VISIBLE`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn visible(self, value: bool) -> Self {
        Self(self.0.yes_no("VISIBLE", value))
    }

    /// `OPENED`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn opened(self, value: bool) -> Self {
        Self(self.0.yes_no("OPENED", value))
    }

    /// `CLOSED`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn closed(self, value: bool) -> Self {
        Self(self.0.yes_no("CLOSED", value))
    }

    /// `DATE_CREATE`: `datetime`.
    #[inline]
    pub fn date_create(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("DATE_CREATE", value.into()))
    }

    /// `DATE_UPDATE`: `datetime`.
    #[inline]
    pub fn date_update(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("DATE_UPDATE", value.into()))
    }

    /// `DATE_ACTIVITY`: `datetime`.
    #[inline]
    pub fn date_activity(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("DATE_ACTIVITY", value.into()))
    }

    /// `IS_EXTRANET`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn is_extranet(self, value: bool) -> Self {
        Self(self.0.yes_no("IS_EXTRANET", value))
    }

    /// Any other condition by its key on the wire: an operator and a field, as in `>=ID`.
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

/// Keys of `result` of `sonet_group.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `ID`: `integer`. In examples: `string`.
    pub id: Option<i64>,
    /// `SITE_ID`: `string`.
    pub site_id: Option<String>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `DESCRIPTION`: `string`.
    pub description: Option<String>,
    /// `DATE_CREATE`: `datetime`.
    pub date_create: Option<rt::DateTime>,
    /// `DATE_UPDATE`: `datetime`.
    pub date_update: Option<rt::DateTime>,
    /// `DATE_ACTIVITY`: `datetime`.
    pub date_activity: Option<rt::DateTime>,
    /// `ACTIVE`: `string`.
    pub active: Option<String>,
    /// `VISIBLE`: `string`.
    pub visible: Option<String>,
    /// `OPENED`: `string`.
    pub opened: Option<String>,
    /// `CLOSED`: `string`.
    pub closed: Option<String>,
    /// `SUBJECT_ID`: `integer`. In examples: `string`.
    pub subject_id: Option<i64>,
    /// `OWNER_ID`: `integer`. In examples: `string`.
    pub owner_id: Option<i64>,
    /// `KEYWORDS`: `string`.
    pub keywords: Option<String>,
    /// `NUMBER_OF_MEMBERS`: `integer`. In examples: `string`.
    pub number_of_members: Option<i64>,
    /// `SUBJECT_NAME`: `string`.
    pub subject_name: Option<String>,
    /// `IMAGE`: `string`.
    pub image: Option<String>,
    /// `IS_EXTRANET`: `string`.
    pub is_extranet: Option<String>,
    /// `PROJECT`: `string`. Seen in examples only.
    pub project: Option<String>,
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
        f.text("NAME", &mut self.name);
        f.text("DESCRIPTION", &mut self.description);
        f.date_time("DATE_CREATE", &mut self.date_create);
        f.date_time("DATE_UPDATE", &mut self.date_update);
        f.date_time("DATE_ACTIVITY", &mut self.date_activity);
        f.text("ACTIVE", &mut self.active);
        f.text("VISIBLE", &mut self.visible);
        f.text("OPENED", &mut self.opened);
        f.text("CLOSED", &mut self.closed);
        f.int("SUBJECT_ID", &mut self.subject_id);
        f.int("OWNER_ID", &mut self.owner_id);
        f.text("KEYWORDS", &mut self.keywords);
        f.int("NUMBER_OF_MEMBERS", &mut self.number_of_members);
        f.text("SUBJECT_NAME", &mut self.subject_name);
        f.text("IMAGE", &mut self.image);
        f.text("IS_EXTRANET", &mut self.is_extranet);
        f.text("PROJECT", &mut self.project);
        f.rest(&mut self.extra);
    }
}

/// Change the owner of a group or project: `sonet_group.setowner`
///
/// Scope: `sonet`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-setowner.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Setowner(rt::Params);

impl Setowner {
    /// A request in which nothing is set yet. Required: `GROUP_ID`, `USER_ID`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `GROUP_ID`: `integer`. Required.
    #[inline]
    pub fn group_id(self, value: i64) -> Self {
        Self(self.0.int("GROUP_ID", value))
    }

    /// `USER_ID`: `integer`. Required.
    #[inline]
    pub fn user_id(self, value: i64) -> Self {
        Self(self.0.int("USER_ID", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Setowner {
    const NAME: &'static str = "sonet_group.setowner";
    const REQUIRED: &'static [&'static str] = &["GROUP_ID", "USER_ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = SetownerError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `sonet_group.setowner`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SetownerError {
    /// An empty code: `Invalid workgroup/project ID` (HTTP 400).
    InvalidWorkgroupProjectId,
    /// An empty code: `Invalid user ID` (HTTP 400).
    InvalidUserId,
    /// An empty code: `Insufficient permissions to complete the operation.` (HTTP 400).
    InsufficientPermissionsToCompleteOperation,
    /// An empty code: `Cannot complete operation.` (HTTP 400).
    CannotCompleteOperation,
    /// An empty code: `User has no permissions to set owner` (HTTP 400).
    UserHasNoPermissionsToSetOwner,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for SetownerError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "",
            "Insufficient permissions to complete the operation.",
            Self::InsufficientPermissionsToCompleteOperation,
        ),
        (
            "",
            "User has no permissions to set owner",
            Self::UserHasNoPermissionsToSetOwner,
        ),
        ("", "Invalid workgroup/project ID", Self::InvalidWorkgroupProjectId),
        ("", "Cannot complete operation.", Self::CannotCompleteOperation),
        ("", "Invalid user ID", Self::InvalidUserId),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Change group or project: `sonet_group.update`
///
/// Scope: `sonet`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-update.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Update(rt::Params);

impl Update {
    /// A request with its required parameters:
    ///
    /// - `GROUP_ID`: `integer`.
    #[inline]
    pub fn new(group_id: i64) -> Self {
        Self(rt::Params::new().int("GROUP_ID", group_id))
    }

    /// `NAME`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("NAME", value.into()))
    }

    /// `DESCRIPTION`: `string`.
    #[inline]
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DESCRIPTION", value.into()))
    }

    /// `VISIBLE`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn visible(self, value: bool) -> Self {
        Self(self.0.yes_no("VISIBLE", value))
    }

    /// `OPENED`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn opened(self, value: bool) -> Self {
        Self(self.0.yes_no("OPENED", value))
    }

    /// `CLOSED`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn closed(self, value: bool) -> Self {
        Self(self.0.yes_no("CLOSED", value))
    }

    /// `KEYWORDS`: `string`.
    #[inline]
    pub fn keywords(self, value: impl Into<String>) -> Self {
        Self(self.0.text("KEYWORDS", value.into()))
    }

    /// `INITIATE_PERMS`: `string`. Values: `A`, `E`, `K`.
    #[inline]
    pub fn initiate_perms(self, value: impl Into<String>) -> Self {
        Self(self.0.text("INITIATE_PERMS", value.into()))
    }

    /// `PROJECT_DATE_START`: `datetime`.
    #[inline]
    pub fn project_date_start(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("PROJECT_DATE_START", value.into()))
    }

    /// `PROJECT_DATE_FINISH`: `datetime`.
    #[inline]
    pub fn project_date_finish(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("PROJECT_DATE_FINISH", value.into()))
    }

    /// `OWNER_ID`: `integer`.
    #[inline]
    pub fn owner_id(self, value: i64) -> Self {
        Self(self.0.int("OWNER_ID", value))
    }

    /// `IMAGE`: `file`.
    #[inline]
    pub fn image(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("IMAGE", value.into()))
    }

    /// `IMAGE_FILE_ID`: `integer`.
    #[inline]
    pub fn image_file_id(self, value: i64) -> Self {
        Self(self.0.int("IMAGE_FILE_ID", value))
    }

    /// `SITE_ID`: `array`.
    #[inline]
    pub fn site_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("SITE_ID", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Update {
    const NAME: &'static str = "sonet_group.update";
    const REQUIRED: &'static [&'static str] = &["GROUP_ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = i64;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `sonet_group.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// An empty code: `Wrong group ID` (HTTP 400).
    WrongGroupId,
    /// An empty code: `User has no permissions to update group` (HTTP 400).
    UserHasNoPermissionsToUpdateGroup,
    /// An empty code: `Cannot update group` (HTTP 400).
    CannotUpdateGroup,
    /// An empty code with any other text.
    NoCode,
    /// `ERROR_IMAGE_ID`: `Image is incorrect: Invalid file type` (HTTP 400).
    ErrorImageId,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "",
            "User has no permissions to update group",
            Self::UserHasNoPermissionsToUpdateGroup,
        ),
        ("", "Cannot update group", Self::CannotUpdateGroup),
        ("", "Wrong group ID", Self::WrongGroupId),
        ("", "", Self::NoCode),
        ("ERROR_IMAGE_ID", "", Self::ErrorImageId),
    ];
    const OTHER: Self = Self::Other;
}
