// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `crm.timeline.note.*`.

use bitrix24_runtime as rt;

/// Delete Note: `crm.timeline.note.delete`
///
/// Scope: `crm`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/timeline/note/crm-timeline-note-delete.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Delete(rt::Params);

impl Delete {
    /// A request in which nothing is set yet. Required: `ownerTypeId`, `ownerId`, `itemType`, `itemId`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ownerTypeId`: `integer`. Required.
    #[inline]
    pub fn owner_type_id(self, value: i64) -> Self {
        Self(self.0.int("ownerTypeId", value))
    }

    /// `ownerId`: `integer`. Required.
    #[inline]
    pub fn owner_id(self, value: i64) -> Self {
        Self(self.0.int("ownerId", value))
    }

    /// `itemType`: `integer`. Required. Values: `1`, `2`.
    #[inline]
    pub fn item_type(self, value: i64) -> Self {
        Self(self.0.int("itemType", value))
    }

    /// `itemId`: `integer`. Required.
    #[inline]
    pub fn item_id(self, value: i64) -> Self {
        Self(self.0.int("itemId", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Delete {
    const NAME: &'static str = "crm.timeline.note.delete";
    const REQUIRED: &'static [&'static str] = &[
        "ownerTypeId",
        "ownerId",
        "itemType",
        "itemId",
    ];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `crm.timeline.note.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `ACCESS_DENIED`: HTTP 400.
    AccessDenied,
    /// `NOT_FOUND`: `Element not found` (HTTP 400).
    NotFound,
    /// `100`: HTTP 400.
    Code100,
    /// `0`: HTTP 400.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("NOT_FOUND", "", Self::NotFound),
        ("100", "", Self::Code100),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Note Information: `crm.timeline.note.get`
///
/// Scope: `crm`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/timeline/note/crm-timeline-note-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Get(rt::Params);

impl Get {
    /// A request in which nothing is set yet. Required: `ownerTypeId`, `ownerId`, `itemType`, `itemId`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ownerTypeId`: `integer`. Required.
    #[inline]
    pub fn owner_type_id(self, value: i64) -> Self {
        Self(self.0.int("ownerTypeId", value))
    }

    /// `ownerId`: `integer`. Required.
    #[inline]
    pub fn owner_id(self, value: i64) -> Self {
        Self(self.0.int("ownerId", value))
    }

    /// `itemType`: `integer`. Required. Values: `1`, `2`.
    #[inline]
    pub fn item_type(self, value: i64) -> Self {
        Self(self.0.int("itemType", value))
    }

    /// `itemId`: `integer`. Required.
    #[inline]
    pub fn item_id(self, value: i64) -> Self {
        Self(self.0.int("itemId", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Get {
    const NAME: &'static str = "crm.timeline.note.get";
    const REQUIRED: &'static [&'static str] = &[
        "ownerTypeId",
        "ownerId",
        "itemType",
        "itemId",
    ];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `crm.timeline.note.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `text`: `string`.
    pub text: Option<String>,
    /// `createdById`: `integer`.
    pub created_by_id: Option<i64>,
    /// `createdTime`: `datetime`.
    pub created_time: Option<rt::DateTime>,
    /// `updatedById`: `integer`.
    pub updated_by_id: Option<i64>,
    /// `updatedTime`: `datetime`.
    pub updated_time: Option<rt::DateTime>,
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
        f.text("text", &mut self.text);
        f.int("createdById", &mut self.created_by_id);
        f.date_time("createdTime", &mut self.created_time);
        f.int("updatedById", &mut self.updated_by_id);
        f.date_time("updatedTime", &mut self.updated_time);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `crm.timeline.note.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `ACCESS_DENIED`: HTTP 400.
    AccessDenied,
    /// `NOT_FOUND`: `Element not found` (HTTP 400).
    NotFound,
    /// `100`: HTTP 400.
    Code100,
    /// `0`: HTTP 400.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("NOT_FOUND", "", Self::NotFound),
        ("100", "", Self::Code100),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Save a Note: `crm.timeline.note.save`
///
/// Scope: `crm`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/timeline/note/crm-timeline-note-save.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Save(rt::Params);

impl Save {
    /// A request in which nothing is set yet. Required: `ownerTypeId`, `ownerId`, `itemType`, `itemId`,
    /// `text`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ownerTypeId`: `integer`. Required.
    #[inline]
    pub fn owner_type_id(self, value: i64) -> Self {
        Self(self.0.int("ownerTypeId", value))
    }

    /// `ownerId`: `integer`. Required.
    #[inline]
    pub fn owner_id(self, value: i64) -> Self {
        Self(self.0.int("ownerId", value))
    }

    /// `itemType`: `integer`. Required. Values: `1`, `2`.
    #[inline]
    pub fn item_type(self, value: i64) -> Self {
        Self(self.0.int("itemType", value))
    }

    /// `itemId`: `integer`. Required.
    #[inline]
    pub fn item_id(self, value: i64) -> Self {
        Self(self.0.int("itemId", value))
    }

    /// `text`: `string`. Required.
    #[inline]
    pub fn text(self, value: impl Into<String>) -> Self {
        Self(self.0.text("text", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Save {
    const NAME: &'static str = "crm.timeline.note.save";
    const REQUIRED: &'static [&'static str] = &[
        "ownerTypeId",
        "ownerId",
        "itemType",
        "itemId",
        "text",
    ];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = SaveError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `crm.timeline.note.save`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SaveError {
    /// `ACCESS_DENIED`: HTTP 400.
    AccessDenied,
    /// `NOT_FOUND`: `Element not found` (HTTP 400).
    NotFound,
    /// `100`: HTTP 400.
    Code100,
    /// `0`: HTTP 400.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for SaveError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("NOT_FOUND", "", Self::NotFound),
        ("100", "", Self::Code100),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}
