// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `sonet_group.user.*`.

use bitrix24_runtime as rt;

/// Add Users to Group: `sonet_group.user.add`
///
/// Scope: `sonet`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sonet-group/members/sonet-group-user-add.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Add(rt::Params);

impl Add {
    /// A request with its required parameters:
    ///
    /// - `GROUP_ID`: `integer`.
    /// - `USER_ID`: `integer | integer[]`.
    #[inline]
    pub fn new(group_id: i64, user_id: impl Into<rt::Value>) -> Self {
        Self(
            rt::Params::new().int("GROUP_ID", group_id).value("USER_ID", user_id.into()),
        )
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Add {
    const NAME: &'static str = "sonet_group.user.add";
    const REQUIRED: &'static [&'static str] = &["GROUP_ID", "USER_ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = Vec<rt::Value>;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `sonet_group.user.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// An empty code: `Wrong group ID` (HTTP 400).
    WrongGroupId,
    /// An empty code: `No permissions to add users` (HTTP 400).
    NoPermissionsToAddUsers,
    /// An empty code: `Wrong user IDs` (HTTP 400).
    WrongUserIDs,
    /// An empty code: `Socialnetwork group not found` (HTTP 400).
    SocialnetworkGroupNotFound,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("", "Socialnetwork group not found", Self::SocialnetworkGroupNotFound),
        ("", "No permissions to add users", Self::NoPermissionsToAddUsers),
        ("", "Wrong group ID", Self::WrongGroupId),
        ("", "Wrong user IDs", Self::WrongUserIDs),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Remove users from group: `sonet_group.user.delete`
///
/// Scope: `sonet`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sonet-group/members/sonet-group-user-delete.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Delete(rt::Params);

impl Delete {
    /// A request with its required parameters:
    ///
    /// - `GROUP_ID`: `integer`.
    /// - `USER_ID`: `integer | integer[]`.
    #[inline]
    pub fn new(group_id: i64, user_id: impl Into<rt::Value>) -> Self {
        Self(
            rt::Params::new().int("GROUP_ID", group_id).value("USER_ID", user_id.into()),
        )
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Delete {
    const NAME: &'static str = "sonet_group.user.delete";
    const REQUIRED: &'static [&'static str] = &["GROUP_ID", "USER_ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = Vec<rt::Value>;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `sonet_group.user.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// An empty code: `Wrong group ID` (HTTP 400).
    WrongGroupId,
    /// An empty code: `No permissions to update users role` (HTTP 400).
    NoPermissionsToUpdateUsersRole,
    /// An empty code: `Wrong user IDs` (HTTP 400).
    WrongUserIDs,
    /// An empty code: `Socialnetwork group not found` (HTTP 400).
    SocialnetworkGroupNotFound,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "",
            "No permissions to update users role",
            Self::NoPermissionsToUpdateUsersRole,
        ),
        ("", "Socialnetwork group not found", Self::SocialnetworkGroupNotFound),
        ("", "Wrong group ID", Self::WrongGroupId),
        ("", "Wrong user IDs", Self::WrongUserIDs),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Get the list of group participants: `sonet_group.user.get`
///
/// Scope: `sonet`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sonet-group/members/sonet-group-user-get.html)
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
    const NAME: &'static str = "sonet_group.user.get";
    const REQUIRED: &'static [&'static str] = &["ID"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<GetOutput>;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `sonet_group.user.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `USER_ID`: `integer`. In examples: `string`.
    pub user_id: Option<i64>,
    /// `ROLE`: `string`. Values: `A`, `E`, `K`.
    pub role: Option<String>,
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
        f.int("USER_ID", &mut self.user_id);
        f.text("ROLE", &mut self.role);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `sonet_group.user.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// An empty code: `Wrong socialnetwork group ID` (HTTP 400).
    WrongSocialnetworkGroupId,
    /// An empty code: `Socialnetwork group not found` (HTTP 400).
    SocialnetworkGroupNotFound,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("", "Socialnetwork group not found", Self::SocialnetworkGroupNotFound),
        ("", "Wrong socialnetwork group ID", Self::WrongSocialnetworkGroupId),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Get the list of groups for the current user: `sonet_group.user.groups`
///
/// Scope: `sonet`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-user-groups.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Groups(rt::Params);

impl Groups {
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

impl rt::Method for Groups {
    const NAME: &'static str = "sonet_group.user.groups";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<GroupsOutput>;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `sonet_group.user.groups`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupsOutput {
    /// `GROUP_ID`: `integer`. In examples: `string`.
    pub group_id: Option<i64>,
    /// `GROUP_NAME`: `string`.
    pub group_name: Option<String>,
    /// `ROLE`: `string`. Values: `A`, `E`, `K`.
    pub role: Option<String>,
    /// `GROUP_IMAGE_ID`: `string`.
    pub group_image_id: Option<String>,
    /// `GROUP_IMAGE`: `string`.
    pub group_image: Option<String>,
    /// `IS_EXTRANET`: `string`. Values: `Y`.
    pub is_extranet: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GroupsOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GroupsOutput", self, f)
    }
}

impl rt::Object for GroupsOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("GROUP_ID", &mut self.group_id);
        f.text("GROUP_NAME", &mut self.group_name);
        f.text("ROLE", &mut self.role);
        f.text("GROUP_IMAGE_ID", &mut self.group_image_id);
        f.text("GROUP_IMAGE", &mut self.group_image);
        f.text("IS_EXTRANET", &mut self.is_extranet);
        f.rest(&mut self.extra);
    }
}

/// Invite users to group: `sonet_group.user.invite`
///
/// Scope: `sonet`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sonet-group/members/sonet-group-user-invite.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Invite(rt::Params);

impl Invite {
    /// A request with its required parameters:
    ///
    /// - `GROUP_ID`: `integer`.
    /// - `USER_ID`: `integer | integer[]`.
    #[inline]
    pub fn new(group_id: i64, user_id: impl Into<rt::Value>) -> Self {
        Self(
            rt::Params::new().int("GROUP_ID", group_id).value("USER_ID", user_id.into()),
        )
    }

    /// `MESSAGE`: `string`.
    #[inline]
    pub fn message(self, value: impl Into<String>) -> Self {
        Self(self.0.text("MESSAGE", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Invite {
    const NAME: &'static str = "sonet_group.user.invite";
    const REQUIRED: &'static [&'static str] = &["GROUP_ID", "USER_ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = Vec<rt::Value>;
    type Error = InviteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `sonet_group.user.invite`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InviteError {
    /// An empty code: `Wrong group ID` (HTTP 400).
    WrongGroupId,
    /// An empty code: `Wrong user IDs` (HTTP 400).
    WrongUserIDs,
    /// An empty code: `Socialnetwork group not found` (HTTP 400).
    SocialnetworkGroupNotFound,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for InviteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("", "Socialnetwork group not found", Self::SocialnetworkGroupNotFound),
        ("", "Wrong group ID", Self::WrongGroupId),
        ("", "Wrong user IDs", Self::WrongUserIDs),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Send a request to join the group: `sonet_group.user.request`
///
/// Scope: `sonet`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sonet-group/members/sonet-group-user-request.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Request(rt::Params);

impl Request {
    /// A request with its required parameters:
    ///
    /// - `GROUP_ID`: `integer`.
    #[inline]
    pub fn new(group_id: i64) -> Self {
        Self(rt::Params::new().int("GROUP_ID", group_id))
    }

    /// `MESSAGE`: `string`.
    #[inline]
    pub fn message(self, value: impl Into<String>) -> Self {
        Self(self.0.text("MESSAGE", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Request {
    const NAME: &'static str = "sonet_group.user.request";
    const REQUIRED: &'static [&'static str] = &["GROUP_ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = RequestError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `sonet_group.user.request`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RequestError {
    /// An empty code: `Wrong group ID` (HTTP 400).
    WrongGroupId,
    /// An empty code: `Socialnetwork group not found` (HTTP 400).
    SocialnetworkGroupNotFound,
    /// An empty code: `Cannot request to join group` (HTTP 400).
    CannotRequestToJoinGroup,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for RequestError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("", "Socialnetwork group not found", Self::SocialnetworkGroupNotFound),
        ("", "Cannot request to join group", Self::CannotRequestToJoinGroup),
        ("", "Wrong group ID", Self::WrongGroupId),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Change Role of Group Participants: `sonet_group.user.update`
///
/// Scope: `sonet`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sonet-group/members/sonet-group-user-update.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Update(rt::Params);

impl Update {
    /// A request in which nothing is set yet. Required: `GROUP_ID`, `USER_ID`, `ROLE`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `GROUP_ID`: `integer`. Required.
    #[inline]
    pub fn group_id(self, value: i64) -> Self {
        Self(self.0.int("GROUP_ID", value))
    }

    /// `USER_ID`: `integer | integer[]`. Required.
    #[inline]
    pub fn user_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("USER_ID", value.into()))
    }

    /// `ROLE`: `string`. Required. Values: `E`, `K`.
    #[inline]
    pub fn role(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ROLE", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Update {
    const NAME: &'static str = "sonet_group.user.update";
    const REQUIRED: &'static [&'static str] = &["GROUP_ID", "USER_ID", "ROLE"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = Vec<rt::Value>;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `sonet_group.user.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// An empty code: `Wrong group ID` (HTTP 400).
    WrongGroupId,
    /// An empty code: `No permissions to update users role` (HTTP 400).
    NoPermissionsToUpdateUsersRole,
    /// An empty code: `Incorrect role code` (HTTP 400).
    IncorrectRoleCode,
    /// An empty code: `Wrong user IDs` (HTTP 400).
    WrongUserIDs,
    /// An empty code: `Socialnetwork group not found` (HTTP 400).
    SocialnetworkGroupNotFound,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "",
            "No permissions to update users role",
            Self::NoPermissionsToUpdateUsersRole,
        ),
        ("", "Socialnetwork group not found", Self::SocialnetworkGroupNotFound),
        ("", "Incorrect role code", Self::IncorrectRoleCode),
        ("", "Wrong group ID", Self::WrongGroupId),
        ("", "Wrong user IDs", Self::WrongUserIDs),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}
