// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `humanresources.node.member.*` of REST 3.0.

use bitrix24_runtime as rt;

pub mod field;

/// Add Participants: `humanresources.node.member.add`
///
/// Scope: `humanresources`. API: REST 3.0.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-add.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Add(rt::Params);

impl Add {
    /// A request in which nothing is set yet. Required: `nodeId`, `userIds`, `role`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `nodeId`: `integer`. Required.
    #[inline]
    pub fn node_id(self, value: i64) -> Self {
        Self(self.0.int("nodeId", value))
    }

    /// `userIds`: `array`. Required.
    #[inline]
    pub fn user_ids(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("userIds", value.into()))
    }

    /// `role`: `string`. Required. Values: `MEMBER_HEAD`, `MEMBER_DEPUTY_HEAD`, `MEMBER_EMPLOYEE`,
    /// `MEMBER_TEAM_HEAD`, `MEMBER_TEAM_DEPUTY_HEAD`, `MEMBER_TEAM_EMPLOYEE`.
    #[inline]
    pub fn role(self, value: impl Into<String>) -> Self {
        Self(self.0.text("role", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Add {
    const NAME: &'static str = "humanresources.node.member.add";
    const API: rt::Api = rt::Api::V3;
    const REQUIRED: &'static [&'static str] = &["nodeId", "userIds", "role"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `humanresources.node.member.add`, `result` of `humanresources.node.member.move`,
/// `result` of `humanresources.node.member.set`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutput {
    /// `success`: `boolean`.
    pub success: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for AddOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("AddOutput", self, f)
    }
}

impl rt::Object for AddOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.flag("success", &mut self.success);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `humanresources.node.member.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`:
    ///
    /// - `nodeId`: `Parameter "nodeId" is required.` (HTTP 400)
    /// - `userIds`: `Parameter "userIds" is required and must be a non-empty array.` (HTTP 400)
    /// - `role`: `Parameter "role" is required.` (HTTP 400)
    /// - `role`: ``Role `#ROLE#` not found.`` (HTTP 400)
    /// - `role`: ``Invalid role `#ROLE#`. Allowed: `#ROLE_LIST#`.`` (HTTP 400)
    BitrixRestV3ExceptionValidationRequestvalidationexception,
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: `Access denied` (HTTP 400).
    BitrixRestV3ExceptionAccessdeniedexception,
    /// `BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION`:
    /// `Insufficient permissions: required scope is missing` (HTTP 400).
    BitrixRestV3ExceptionInsufficientscopeexception,
    /// `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`: `nodeId`:
    /// `Record with the specified identifier not found` (HTTP 400).
    BitrixRestV3ExceptionEntitynotfoundexception,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionValidationRequestvalidationexception,
        ),
        (
            "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionAccessdeniedexception,
        ),
        (
            "BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionInsufficientscopeexception,
        ),
        (
            "BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionEntitynotfoundexception,
        ),
    ];
    const OTHER: Self = Self::Other;
}

/// Move Participants to the Department: `humanresources.node.member.move`
///
/// Scope: `humanresources`. API: REST 3.0.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-move.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Move(rt::Params);

impl Move {
    /// A request with its required parameters:
    ///
    /// - `nodeId`: `integer`.
    /// - `userIds`: `array`.
    #[inline]
    pub fn new(node_id: i64, user_ids: impl Into<rt::Value>) -> Self {
        Self(rt::Params::new().int("nodeId", node_id).value("userIds", user_ids.into()))
    }

    /// `role`: `string`. Values: `MEMBER_HEAD`, `MEMBER_DEPUTY_HEAD`, `MEMBER_EMPLOYEE`,
    /// `MEMBER_TEAM_HEAD`, `MEMBER_TEAM_DEPUTY_HEAD`, `MEMBER_TEAM_EMPLOYEE`.
    #[inline]
    pub fn role(self, value: impl Into<String>) -> Self {
        Self(self.0.text("role", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Move {
    const NAME: &'static str = "humanresources.node.member.move";
    const API: rt::Api = rt::Api::V3;
    const REQUIRED: &'static [&'static str] = &["nodeId", "userIds"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = MoveError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `humanresources.node.member.move`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MoveError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`:
    ///
    /// - `nodeId`: `Parameter "nodeId" is required.` (HTTP 400)
    /// - `userIds`: `Parameter "userIds" is required and must be a non-empty array.` (HTTP 400)
    /// - `role`: ``Invalid role `#ROLE#`. Allowed: `#ROLE_LIST#`.`` (HTTP 400)
    BitrixRestV3ExceptionValidationRequestvalidationexception,
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: `Access denied.` (HTTP 400).
    BitrixRestV3ExceptionAccessdeniedexception,
    /// `BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION`:
    /// `Insufficient access rights: required scope is missing.` (HTTP 400).
    BitrixRestV3ExceptionInsufficientscopeexception,
    /// `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`: `nodeId`: ``Record with ID = `28` not found.``
    /// (HTTP 400).
    BitrixRestV3ExceptionEntitynotfoundexception,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for MoveError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionValidationRequestvalidationexception,
        ),
        (
            "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionAccessdeniedexception,
        ),
        (
            "BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionInsufficientscopeexception,
        ),
        (
            "BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionEntitynotfoundexception,
        ),
    ];
    const OTHER: Self = Self::Other;
}

/// Remove Participants from the Department: `humanresources.node.member.remove`
///
/// Scope: `humanresources`. API: REST 3.0.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-remove.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Remove(rt::Params);

impl Remove {
    /// A request with its required parameters:
    ///
    /// - `nodeId`: `integer`.
    /// - `userIds`: `array`.
    #[inline]
    pub fn new(node_id: i64, user_ids: impl Into<rt::Value>) -> Self {
        Self(rt::Params::new().int("nodeId", node_id).value("userIds", user_ids.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Remove {
    const NAME: &'static str = "humanresources.node.member.remove";
    const API: rt::Api = rt::Api::V3;
    const REQUIRED: &'static [&'static str] = &["nodeId", "userIds"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = RemoveOutput;
    type Error = RemoveError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `humanresources.node.member.remove`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveOutput {
    /// `removed`: `array`.
    pub removed: Option<Vec<rt::Value>>,
    /// `failed`: `array`.
    pub failed: Option<Vec<RemoveOutputFailed>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for RemoveOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("RemoveOutput", self, f)
    }
}

impl rt::Object for RemoveOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("removed", &mut self.removed);
        f.field("failed", &mut self.failed);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.failed` of `humanresources.node.member.remove`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveOutputFailed {
    /// `userId`: `integer`.
    pub user_id: Option<i64>,
    /// `reason`: `string`.
    pub reason: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for RemoveOutputFailed {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("RemoveOutputFailed", self, f)
    }
}

impl rt::Object for RemoveOutputFailed {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("userId", &mut self.user_id);
        f.text("reason", &mut self.reason);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `humanresources.node.member.remove`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RemoveError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`:
    ///
    /// - `nodeId`: `Parameter "nodeId" is required.` (HTTP 400)
    /// - `userIds`: `Parameter "userIds" is required and must be a non-empty array.` (HTTP 400)
    BitrixRestV3ExceptionValidationRequestvalidationexception,
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: `Access denied` (HTTP 400).
    BitrixRestV3ExceptionAccessdeniedexception,
    /// `BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION`:
    /// `Insufficient access rights: required scope is missing` (HTTP 400).
    BitrixRestV3ExceptionInsufficientscopeexception,
    /// `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`: `nodeId`:
    /// `Record with the specified identifier not found` (HTTP 400).
    BitrixRestV3ExceptionEntitynotfoundexception,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for RemoveError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionValidationRequestvalidationexception,
        ),
        (
            "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionAccessdeniedexception,
        ),
        (
            "BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionInsufficientscopeexception,
        ),
        (
            "BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionEntitynotfoundexception,
        ),
    ];
    const OTHER: Self = Self::Other;
}

/// Update the Composition of Participants: `humanresources.node.member.set`
///
/// Scope: `humanresources`. API: REST 3.0.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-set.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Set(rt::Params);

impl Set {
    /// A request with its required parameters:
    ///
    /// - `nodeId`: `integer`.
    /// - `userIds`: `object`.
    #[inline]
    pub fn new(node_id: i64, user_ids: SetUserIds) -> Self {
        Self(rt::Params::new().int("nodeId", node_id).object("userIds", user_ids.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Set {
    const NAME: &'static str = "humanresources.node.member.set";
    const API: rt::Api = rt::Api::V3;
    const REQUIRED: &'static [&'static str] = &["nodeId", "userIds"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = SetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `userIds` of `humanresources.node.member.set`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct SetUserIds(rt::Params);

impl SetUserIds {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `MEMBER_HEAD`: `array`.
    #[inline]
    pub fn member_head(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("MEMBER_HEAD", value.into()))
    }

    /// `MEMBER_DEPUTY_HEAD`: `array`.
    #[inline]
    pub fn member_deputy_head(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("MEMBER_DEPUTY_HEAD", value.into()))
    }

    /// `MEMBER_EMPLOYEE`: `array`.
    #[inline]
    pub fn member_employee(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("MEMBER_EMPLOYEE", value.into()))
    }

    /// `MEMBER_TEAM_HEAD`: `array`.
    #[inline]
    pub fn member_team_head(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("MEMBER_TEAM_HEAD", value.into()))
    }

    /// `MEMBER_TEAM_DEPUTY_HEAD`: `array`.
    #[inline]
    pub fn member_team_deputy_head(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("MEMBER_TEAM_DEPUTY_HEAD", value.into()))
    }

    /// `MEMBER_TEAM_EMPLOYEE`: `array`.
    #[inline]
    pub fn member_team_employee(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("MEMBER_TEAM_EMPLOYEE", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<SetUserIds> for rt::Params {
    #[inline]
    fn from(object: SetUserIds) -> Self {
        object.0
    }
}

/// What can go wrong in `humanresources.node.member.set`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SetError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`:
    ///
    /// - `nodeId`: `Parameter "nodeId" is required.` (HTTP 400)
    /// - `userIds`: `Parameter "userIds" is required and must be a non-empty array.` (HTTP 400)
    /// - `userIds`: ``Invalid roles: `#ROLE#`. Allowed: `#ROLE_LIST#`.`` (HTTP 400)
    BitrixRestV3ExceptionValidationRequestvalidationexception,
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: `Access denied.` (HTTP 400).
    BitrixRestV3ExceptionAccessdeniedexception,
    /// `BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION`:
    /// `Insufficient permissions: required scope is missing.` (HTTP 400).
    BitrixRestV3ExceptionInsufficientscopeexception,
    /// `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`: `nodeId`:
    /// `Record with the specified identifier not found.` (HTTP 400).
    BitrixRestV3ExceptionEntitynotfoundexception,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for SetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionValidationRequestvalidationexception,
        ),
        (
            "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionAccessdeniedexception,
        ),
        (
            "BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionInsufficientscopeexception,
        ),
        (
            "BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionEntitynotfoundexception,
        ),
    ];
    const OTHER: Self = Self::Other;
}
