// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `crm.timeline.item.*`.

use bitrix24_runtime as rt;

/// Pin a Timeline Entry: `crm.timeline.item.pin`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/timeline/actions/crm-timeline-item-pin.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Pin(rt::Params);

impl Pin {
    /// A request in which nothing is set yet. Required: `id`, `ownerTypeId`, `ownerId`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`. Required.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
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

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Pin {
    const NAME: &'static str = "crm.timeline.item.pin";
    const REQUIRED: &'static [&'static str] = &["id", "ownerTypeId", "ownerId"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = ();
    type Error = PinError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `crm.timeline.item.pin`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PinError {
    /// `0`: HTTP 400.
    Code0,
    /// `100`: HTTP 400.
    Code100,
    /// `ACCESS_DENIED`: HTTP 400.
    AccessDenied,
    /// `NOT_FOUND`: `Not found.` (HTTP 400).
    NotFound,
    /// `OWNER_NOT_FOUND`: HTTP 400.
    OwnerNotFound,
    /// `CAN_NOT_CHANGE_PINNED`: HTTP 400.
    CanNotChangePinned,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for PinError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("0", "", Self::Code0),
        ("100", "", Self::Code100),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("NOT_FOUND", "", Self::NotFound),
        ("OWNER_NOT_FOUND", "", Self::OwnerNotFound),
        ("CAN_NOT_CHANGE_PINNED", "", Self::CanNotChangePinned),
    ];
    const OTHER: Self = Self::Other;
}

/// Unpin a Timeline Entry: `crm.timeline.item.unpin`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/timeline/actions/crm-timeline-item-unpin.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct UnpinCall(rt::Params);

impl UnpinCall {
    /// A request in which nothing is set yet. Required: `id`, `ownerTypeId`, `ownerId`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`. Required.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
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

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for UnpinCall {
    const NAME: &'static str = "crm.timeline.item.unpin";
    const REQUIRED: &'static [&'static str] = &["id", "ownerTypeId", "ownerId"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = ();
    type Error = UnpinCallError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `crm.timeline.item.unpin`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UnpinCallError {
    /// `100`: HTTP 400.
    Code100,
    /// `ACCESS_DENIED`: HTTP 400.
    AccessDenied,
    /// `NOT_FOUND`: `Not found.` (HTTP 400).
    NotFound,
    /// `OWNER_NOT_FOUND`: HTTP 400.
    OwnerNotFound,
    /// `CAN_NOT_CHANGE_PINNED`: HTTP 400.
    CanNotChangePinned,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UnpinCallError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("100", "", Self::Code100),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("NOT_FOUND", "", Self::NotFound),
        ("OWNER_NOT_FOUND", "", Self::OwnerNotFound),
        ("CAN_NOT_CHANGE_PINNED", "", Self::CanNotChangePinned),
    ];
    const OTHER: Self = Self::Other;
}
