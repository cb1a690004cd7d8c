// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `humanresources.node.communication.*` of REST 3.0.

use bitrix24_runtime as rt;

/// Edit Communications: `humanresources.node.communication.edit`
///
/// Scope: `humanresources`. API: REST 3.0.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/departments/node-communication/humanresources-node-communication-edit.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Edit(rt::Params);

impl Edit {
    /// A request with its required parameters:
    ///
    /// - `nodeId`: `integer`.
    /// - `communicationType`: `string`. Values: `CHAT`, `CHANNEL`, `COLLAB`.
    #[inline]
    pub fn new(node_id: i64, communication_type: impl Into<String>) -> Self {
        Self(
            rt::Params::new()
                .int("nodeId", node_id)
                .text("communicationType", communication_type.into()),
        )
    }

    /// `createDefault`: `boolean`. Default: `false`.
    #[inline]
    pub fn create_default(self, value: bool) -> Self {
        Self(self.0.flag("createDefault", value))
    }

    /// `ids`: `array`.
    #[inline]
    pub fn ids(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ids", value.into()))
    }

    /// `removeIds`: `array`.
    #[inline]
    pub fn remove_ids(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("removeIds", value.into()))
    }

    /// `withChildren`: `boolean`. Default: `false`.
    #[inline]
    pub fn with_children(self, value: bool) -> Self {
        Self(self.0.flag("withChildren", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Edit {
    const NAME: &'static str = "humanresources.node.communication.edit";
    const API: rt::Api = rt::Api::V3;
    const REQUIRED: &'static [&'static str] = &["nodeId", "communicationType"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = EditOutput;
    type Error = EditError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `humanresources.node.communication.edit`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditOutput {
    /// `success`: `boolean`.
    pub success: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for EditOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("EditOutput", self, f)
    }
}

impl rt::Object for EditOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.flag("success", &mut self.success);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `humanresources.node.communication.edit`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum EditError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`:
    ///
    /// - `nodeId`: `Parameter "nodeId" is required.` (HTTP 400)
    /// - `communicationType`: `Parameter "communicationType" is required.` (HTTP 400)
    /// - `communicationType`: ``Invalid "communicationType" value. Allowed: `CHAT`, `CHANNEL`, `COLLAB`.``
    ///   (HTTP 400)
    BitrixRestV3ExceptionValidationRequestvalidationexception,
    /// `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`: `nodeId`:
    /// ``Object with identifier `#ID#` not found.`` (HTTP 400).
    BitrixRestV3ExceptionEntitynotfoundexception,
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: `Access denied.` (HTTP 400).
    BitrixRestV3ExceptionAccessdeniedexception,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for EditError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionValidationRequestvalidationexception,
        ),
        (
            "BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionEntitynotfoundexception,
        ),
        (
            "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionAccessdeniedexception,
        ),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Communications: `humanresources.node.communication.list`
///
/// Scope: `humanresources`. API: REST 3.0.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/departments/node-communication/humanresources-node-communication-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct List(rt::Params);

impl List {
    /// A request with its required parameters:
    ///
    /// - `id`: `integer`.
    #[inline]
    pub fn new(id: i64) -> Self {
        Self(rt::Params::new().int("id", id))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for List {
    const NAME: &'static str = "humanresources.node.communication.list";
    const API: rt::Api = rt::Api::V3;
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = ListOutput;
    type Error = ListError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `humanresources.node.communication.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `chats`: `array`.
    pub chats: Option<Vec<ListOutputChats>>,
    /// `chatsNoAccess`: `integer`.
    pub chats_no_access: Option<i64>,
    /// `channels`: `array`.
    pub channels: Option<Vec<ListOutputChats>>,
    /// `channelsNoAccess`: `integer`.
    pub channels_no_access: Option<i64>,
    /// `collabs`: `array`.
    pub collabs: Option<Vec<ListOutputChats>>,
    /// `collabsNoAccess`: `integer`.
    pub collabs_no_access: Option<i64>,
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
        f.field("chats", &mut self.chats);
        f.int("chatsNoAccess", &mut self.chats_no_access);
        f.field("channels", &mut self.channels);
        f.int("channelsNoAccess", &mut self.channels_no_access);
        f.field("collabs", &mut self.collabs);
        f.int("collabsNoAccess", &mut self.collabs_no_access);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.chats` of `humanresources.node.communication.list`, `result.channels` of
/// `humanresources.node.communication.list`, `result.collabs` of
/// `humanresources.node.communication.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutputChats {
    /// `avatar`: `string`.
    pub avatar: Option<String>,
    /// `color`: `string`.
    pub color: Option<String>,
    /// `dialogId`: `string`.
    pub dialog_id: Option<String>,
    /// `hasAccess`: `boolean`.
    pub has_access: Option<bool>,
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `isExtranet`: `boolean`.
    pub is_extranet: Option<bool>,
    /// `originalNodeId`: `integer`.
    pub original_node_id: Option<i64>,
    /// `subtitle`: `string`.
    pub subtitle: Option<String>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `type`: `string`. Values: `CHAT`, `CHANNEL`, `COLLAB`.
    pub r#type: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListOutputChats {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListOutputChats", self, f)
    }
}

impl rt::Object for ListOutputChats {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("avatar", &mut self.avatar);
        f.text("color", &mut self.color);
        f.text("dialogId", &mut self.dialog_id);
        f.flag("hasAccess", &mut self.has_access);
        f.int("id", &mut self.id);
        f.flag("isExtranet", &mut self.is_extranet);
        f.int("originalNodeId", &mut self.original_node_id);
        f.text("subtitle", &mut self.subtitle);
        f.text("title", &mut self.title);
        f.text("type", &mut self.r#type);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `humanresources.node.communication.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`: `id`:
    /// ``Required field `id` is missing`` (HTTP 400).
    BitrixRestV3ExceptionValidationRequestvalidationexception,
    /// `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`: `id`:
    /// ``Object with identifier `#ID#` not found`` (HTTP 400).
    BitrixRestV3ExceptionEntitynotfoundexception,
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: `Access denied` (HTTP 400).
    BitrixRestV3ExceptionAccessdeniedexception,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionValidationRequestvalidationexception,
        ),
        (
            "BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionEntitynotfoundexception,
        ),
        (
            "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionAccessdeniedexception,
        ),
    ];
    const OTHER: Self = Self::Other;
}
