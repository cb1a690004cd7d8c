// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `sonet_group.feature.*`.

use bitrix24_runtime as rt;

/// Check the access permissions of the current user: `sonet_group.feature.access`
///
/// Scope: `sonet`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-feature-access.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Access(rt::Params);

impl Access {
    /// A request in which nothing is set yet. Required: `GROUP_ID`, `FEATURE`, `OPERATION`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `GROUP_ID`: `integer`. Required.
    #[inline]
    pub fn group_id(self, value: i64) -> Self {
        Self(self.0.int("GROUP_ID", value))
    }

    /// `FEATURE`: `string`. Required. Values: `photo`, `calendar`, `tasks`, `files`, `blog` or others.
    #[inline]
    pub fn feature(self, value: impl Into<String>) -> Self {
        Self(self.0.text("FEATURE", value.into()))
    }

    /// `OPERATION`: `string`. Required. Values: `view`, `write`, `view_all`, `sort`, `create_tasks`,
    /// `edit_tasks`, `delete_tasks`, `view_post`, `premoderate_post`, `write_post`, `moderate_post`,
    /// `full_post`, `view_comment`, `premoderate_comment`, `write_comment`, `moderate_comment`,
    /// `full_comment`.
    #[inline]
    pub fn operation(self, value: impl Into<String>) -> Self {
        Self(self.0.text("OPERATION", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Access {
    const NAME: &'static str = "sonet_group.feature.access";
    const REQUIRED: &'static [&'static str] = &["GROUP_ID", "FEATURE", "OPERATION"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = bool;
    type Error = AccessError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `sonet_group.feature.access`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AccessError {
    /// An empty code: `Wrong socialnetwork group ID` (HTTP 400).
    WrongSocialnetworkGroupId,
    /// An empty code: `Wrong feature` (HTTP 400).
    WrongFeature,
    /// An empty code: `Wrong operation` (HTTP 400).
    WrongOperation,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AccessError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("", "Wrong socialnetwork group ID", Self::WrongSocialnetworkGroupId),
        ("", "Wrong operation", Self::WrongOperation),
        ("", "Wrong feature", Self::WrongFeature),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}
