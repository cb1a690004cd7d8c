// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `crm.stagehistory.*`.

use bitrix24_runtime as rt;

/// Get Stage History: `crm.stagehistory.list`
///
/// Scope: `crm`. Access: any user. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/crm-stage-history-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct List(rt::Params);

impl List {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `entityTypeId`: `integer`. Values: `1`, `2`, `5`, `31` or others.
    #[inline]
    pub fn entity_type_id(self, value: i64) -> Self {
        Self(self.0.int("entityTypeId", value))
    }

    /// `order`: `object`.
    #[inline]
    pub fn order(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("order", value.into()))
    }

    /// `filter`: `object`.
    #[inline]
    pub fn filter(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("filter", value.into()))
    }

    /// `select`: `object`. In examples: `string[]`.
    #[inline]
    pub fn select(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("select", value.into()))
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

impl rt::Method for List {
    const NAME: &'static str = "crm.stagehistory.list";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = ListOutput;
    type Error = ListError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

impl rt::Paged for List {
    const PAGING: rt::Paging = rt::Paging::start("start")
        .items("items")
        .key("ID")
        .filter("filter")
        .order("order");
    type Item = ListOutputItems;
}

/// Keys of `result` of `crm.stagehistory.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `items`: `object[]`. Seen in examples only.
    pub items: Option<Vec<ListOutputItems>>,
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
        f.field("items", &mut self.items);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.items` of `crm.stagehistory.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutputItems {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `TYPE_ID`: `integer`. Values: `1`, `2`, `3`, `5`.
    pub type_id: Option<i64>,
    /// `OWNER_ID`: `integer`.
    pub owner_id: Option<i64>,
    /// `CREATED_TIME`: `datetime`.
    pub created_time: Option<rt::DateTime>,
    /// `STATUS_SEMANTIC_ID`: `string`. Values: `P`, `S`, `F`. With: `for leads and old invoices`.
    pub status_semantic_id: Option<String>,
    /// `STATUS_ID`: `crm_status`. With: `for leads and old invoices`.
    pub status_id: Option<String>,
    /// `CATEGORY_ID`: `integer`. With: `for deals, new invoices, and SPAs`.
    pub category_id: Option<i64>,
    /// `STAGE_SEMANTIC_ID`: `string`. Values: `P`, `S`, `F`. With: `for deals, new invoices, and SPAs`.
    pub stage_semantic_id: Option<String>,
    /// `STAGE_ID`: `crm_status`. With: `for deals, new invoices, and SPAs`.
    pub stage_id: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListOutputItems {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListOutputItems", self, f)
    }
}

impl rt::Object for ListOutputItems {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("ID", &mut self.id);
        f.int("TYPE_ID", &mut self.type_id);
        f.int("OWNER_ID", &mut self.owner_id);
        f.date_time("CREATED_TIME", &mut self.created_time);
        f.text("STATUS_SEMANTIC_ID", &mut self.status_semantic_id);
        f.text("STATUS_ID", &mut self.status_id);
        f.int("CATEGORY_ID", &mut self.category_id);
        f.text("STAGE_SEMANTIC_ID", &mut self.stage_semantic_id);
        f.text("STAGE_ID", &mut self.stage_id);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `crm.stagehistory.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `allowed_only_intranet_user`: `Action is allowed only for intranet users` (HTTP 403).
    AllowedOnlyIntranetUser,
    /// `ENTITY_TYPE_NOT_SUPPORTED`: ``Entity type `TYPE` is not supported`` (HTTP 400).
    EntityTypeNotSupported,
    /// `INVALID_ARG_VALUE`: `Invalid filter: field '<field>' is not allowed in filter` (HTTP 400).
    InvalidArgValueInvalidFilterFieldNotAllowedFilter,
    /// `INVALID_ARG_VALUE`: `Invalid filter: field '<field>' has invalid value` (HTTP 400).
    InvalidArgValueInvalidFilterFieldHasInvalidValue,
    /// `INVALID_ARG_VALUE`: `Invalid order: field '<field>' is not allowed in order` (HTTP 400).
    InvalidArgValueInvalidOrderFieldNotAllowedOrder,
    /// `INVALID_ARG_VALUE`:
    /// ``Invalid order: allowed sort directions are `ASC, DESC`. But got '<orderValue>' for field '<field>'``
    /// (HTTP 400).
    InvalidArgValueInvalidOrderAllowedSortDirectionsAsc,
    /// `INVALID_ARG_VALUE` with any other text.
    InvalidArgValue,
    /// `0`: `SHIPMENT_DOCUMENT entity is not supported`.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("allowed_only_intranet_user", "", Self::AllowedOnlyIntranetUser),
        ("ENTITY_TYPE_NOT_SUPPORTED", "", Self::EntityTypeNotSupported),
        (
            "INVALID_ARG_VALUE",
            "Invalid order: allowed sort directions are `ASC, DESC`. But got * for field *",
            Self::InvalidArgValueInvalidOrderAllowedSortDirectionsAsc,
        ),
        (
            "INVALID_ARG_VALUE",
            "Invalid filter: field * is not allowed in filter",
            Self::InvalidArgValueInvalidFilterFieldNotAllowedFilter,
        ),
        (
            "INVALID_ARG_VALUE",
            "Invalid order: field * is not allowed in order",
            Self::InvalidArgValueInvalidOrderFieldNotAllowedOrder,
        ),
        (
            "INVALID_ARG_VALUE",
            "Invalid filter: field * has invalid value",
            Self::InvalidArgValueInvalidFilterFieldHasInvalidValue,
        ),
        ("INVALID_ARG_VALUE", "", Self::InvalidArgValue),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}
