// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `crm.calllist.*`.

use bitrix24_runtime as rt;

pub mod items;

/// Create a New Call List: `crm.calllist.add`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-add.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Add(rt::Params);

impl Add {
    /// A request with its required parameters:
    ///
    /// - `ENTITY_TYPE`: `string`. Values: `CONTACT`, `COMPANY`.
    /// - `ENTITIES`: `integer[]`.
    #[inline]
    pub fn new(
        entity_type: impl Into<String>,
        entities: impl IntoIterator<Item = i64>,
    ) -> Self {
        Self(
            rt::Params::new()
                .text("ENTITY_TYPE", entity_type.into())
                .ints("ENTITIES", entities),
        )
    }

    /// `WEBFORM_ID`: `integer`.
    #[inline]
    pub fn webform_id(self, value: i64) -> Self {
        Self(self.0.int("WEBFORM_ID", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Add {
    const NAME: &'static str = "crm.calllist.add";
    const REQUIRED: &'static [&'static str] = &["ENTITY_TYPE", "ENTITIES"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = i64;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `crm.calllist.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `ERROR_ARGUMENT`: `ENTITY_TYPE is not found` (HTTP 400).
    ErrorArgumentEntityTypeNotFound,
    /// `ERROR_ARGUMENT`: `ENTITIES is not found` (HTTP 400).
    ErrorArgumentEntitiesNotFound,
    /// `ERROR_ARGUMENT` with any other text.
    ErrorArgument,
    /// `ENTITIES_ERROR`: `Entities is not array` (HTTP 400).
    EntitiesError,
    /// `ENTITY_TYPE_ERROR`: `Incorrect entity type` (HTTP 400).
    EntityTypeError,
    /// `ENTITY_ERROR`: `Incorrect entities id` (HTTP 400).
    EntityError,
    /// `WEBFORM_ERROR`: `Incorrect webform id` (HTTP 400).
    WebformError,
    /// `ACCESS_ERROR`: `You don't have access to these entities` (HTTP 403).
    AccessError,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "ERROR_ARGUMENT",
            "ENTITY_TYPE is not found",
            Self::ErrorArgumentEntityTypeNotFound,
        ),
        ("ERROR_ARGUMENT", "ENTITIES is not found", Self::ErrorArgumentEntitiesNotFound),
        ("ERROR_ARGUMENT", "", Self::ErrorArgument),
        ("ENTITIES_ERROR", "", Self::EntitiesError),
        ("ENTITY_TYPE_ERROR", "", Self::EntityTypeError),
        ("ENTITY_ERROR", "", Self::EntityError),
        ("WEBFORM_ERROR", "", Self::WebformError),
        ("ACCESS_ERROR", "", Self::AccessError),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Information About the Call List: `crm.calllist.get`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-get.html)
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
    const NAME: &'static str = "crm.calllist.get";
    const REQUIRED: &'static [&'static str] = &["ID"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `crm.calllist.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `ID`: `integer`. In examples: `string`.
    pub id: Option<i64>,
    /// `DATE_CREATE`: `datetime`.
    pub date_create: Option<rt::DateTime>,
    /// `CREATED_BY_ID`: `integer`. In examples: `string`.
    pub created_by_id: Option<i64>,
    /// `WEBFORM_ID`: `integer`. In examples: `string`.
    pub webform_id: Option<i64>,
    /// `ENTITY_TYPE_ID`: `integer`. In examples: `string`.
    pub entity_type_id: Option<i64>,
    /// `ENTITY_TYPE`: `string`.
    pub entity_type: Option<String>,
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
        f.date_time("DATE_CREATE", &mut self.date_create);
        f.int("CREATED_BY_ID", &mut self.created_by_id);
        f.int("WEBFORM_ID", &mut self.webform_id);
        f.int("ENTITY_TYPE_ID", &mut self.entity_type_id);
        f.text("ENTITY_TYPE", &mut self.entity_type);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `crm.calllist.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `ERROR_ARGUMENT`: `ID is not found` (HTTP 400).
    ErrorArgument,
    /// `LIST_ID_ERROR`: `Incorrect list id` (HTTP 400).
    ListIdError,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ERROR_ARGUMENT", "", Self::ErrorArgument),
        ("LIST_ID_ERROR", "", Self::ListIdError),
    ];
    const OTHER: Self = Self::Other;
}

/// Get the list of call lists: `crm.calllist.list`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct List(rt::Params);

impl List {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `SELECT`: `array`. Values: `ID`, `DATE_CREATE`, `CREATED_BY_ID`, `WEBFORM_ID`, `ENTITY_TYPE_ID`.
    #[inline]
    pub fn select(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("SELECT", value.into()))
    }

    /// `FILTER`: `object`.
    ///
    /// See [`ListFilter`].
    #[inline]
    pub fn filter(self, value: impl Into<rt::Filter>) -> Self {
        Self(self.0.filter("FILTER", value))
    }

    /// `ORDER`: `object`.
    #[inline]
    pub fn order(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ORDER", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for List {
    const NAME: &'static str = "crm.calllist.list";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<ListOutput>;
    type Error = ListError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `FILTER` of `crm.calllist.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListFilter(rt::Params);

impl ListFilter {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ID`.
    #[inline]
    pub fn id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ID", value.into()))
    }

    /// `CREATED_BY_ID`.
    #[inline]
    pub fn created_by_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("CREATED_BY_ID", value.into()))
    }

    /// `WEBFORM_ID`.
    #[inline]
    pub fn webform_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("WEBFORM_ID", value.into()))
    }

    /// `ENTITY_TYPE_ID`. In examples: `integer`.
    #[inline]
    pub fn entity_type_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ENTITY_TYPE_ID", value.into()))
    }

    /// Any other condition by its key on the wire: an operator and a field, as in `>=ID`.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<ListFilter> for rt::Params {
    #[inline]
    fn from(object: ListFilter) -> Self {
        object.0
    }
}

impl From<ListFilter> for rt::Filter {
    #[inline]
    fn from(object: ListFilter) -> Self {
        object.0.into()
    }
}

/// Keys of `result` of `crm.calllist.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `ID`: `integer`. In examples: `string`.
    pub id: Option<i64>,
    /// `CREATED_BY_ID`: `integer`. In examples: `string`.
    pub created_by_id: Option<i64>,
    /// `DATE_CREATE`.
    pub date_create: Option<rt::Value>,
    /// `WEBFORM_ID`.
    pub webform_id: Option<rt::Value>,
    /// `ENTITY_TYPE_ID`.
    pub entity_type_id: Option<rt::Value>,
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
        f.int("ID", &mut self.id);
        f.int("CREATED_BY_ID", &mut self.created_by_id);
        f.value("DATE_CREATE", &mut self.date_create);
        f.value("WEBFORM_ID", &mut self.webform_id);
        f.value("ENTITY_TYPE_ID", &mut self.entity_type_id);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `crm.calllist.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `100`:
    /// ``Unknown field definition `FIELD` (FIELD) for \Bitrix\Crm\CallList\Internals\CallList Entity.``
    /// (HTTP 400).
    Code100,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("100", "", Self::Code100),
    ];
    const OTHER: Self = Self::Other;
}

/// Get the list of call statuses: `crm.calllist.statuslist`
///
/// Scope: `crm`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-statuslist.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Statuslist(rt::Params);

impl Statuslist {
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

impl rt::Method for Statuslist {
    const NAME: &'static str = "crm.calllist.statuslist";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<StatuslistOutput>;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `crm.calllist.statuslist`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StatuslistOutput {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// `STATUS_ID`: `string`.
    pub status_id: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for StatuslistOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("StatuslistOutput", self, f)
    }
}

impl rt::Object for StatuslistOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("ID", &mut self.id);
        f.text("NAME", &mut self.name);
        f.int("SORT", &mut self.sort);
        f.text("STATUS_ID", &mut self.status_id);
        f.rest(&mut self.extra);
    }
}

/// Update Call List Composition: `crm.calllist.update`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-update.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Update(rt::Params);

impl Update {
    /// A request in which nothing is set yet. Required: `LIST_ID`, `ENTITY_TYPE`, `ENTITIES`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `LIST_ID`: `integer`. Required.
    #[inline]
    pub fn list_id(self, value: i64) -> Self {
        Self(self.0.int("LIST_ID", value))
    }

    /// `ENTITY_TYPE`: `string`. Required. Values: `CONTACT`, `COMPANY`.
    #[inline]
    pub fn entity_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ENTITY_TYPE", value.into()))
    }

    /// `ENTITIES`: `array`. Required.
    #[inline]
    pub fn entities(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ENTITIES", value.into()))
    }

    /// `WEBFORM_ID`: `integer`.
    #[inline]
    pub fn webform_id(self, value: i64) -> Self {
        Self(self.0.int("WEBFORM_ID", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Update {
    const NAME: &'static str = "crm.calllist.update";
    const REQUIRED: &'static [&'static str] = &["LIST_ID", "ENTITY_TYPE", "ENTITIES"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `crm.calllist.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `ERROR_ARGUMENT`: `LIST_ID is not found` (HTTP 400).
    ErrorArgumentListIdNotFound,
    /// `ERROR_ARGUMENT`: `ENTITY_TYPE is not found` (HTTP 400).
    ErrorArgumentEntityTypeNotFound,
    /// `ERROR_ARGUMENT`: `ENTITIES is not found` (HTTP 400).
    ErrorArgumentEntitiesNotFound,
    /// `ERROR_ARGUMENT` with any other text.
    ErrorArgument,
    /// `ENTITY_TYPE_ERROR`: `EntityType is incorrect` (HTTP 400).
    EntityTypeErrorEntityTypeIncorrect,
    /// `ENTITY_TYPE_ERROR`: `Discrepancy between the type of call participants and incoming type` (HTTP
    /// 400).
    EntityTypeErrorDiscrepancyBetweenTypeCallParticipants,
    /// `ENTITY_TYPE_ERROR` with any other text.
    EntityTypeError,
    /// `ENTITIES_ERROR`: `Entities is not array` (HTTP 400).
    EntitiesErrorEntitiesNotArray,
    /// `ENTITIES_ERROR`: `Incorrect entities id` (HTTP 400).
    EntitiesErrorIncorrectEntitiesId,
    /// `ENTITIES_ERROR` with any other text.
    EntitiesError,
    /// `LIST_ID_ERROR`: `Incorrect list id or access denied` (HTTP 400).
    ListIdError,
    /// `WEBFORM_ERROR`: `Incorrect webform id` (HTTP 400).
    WebformError,
    /// `ACCESS_ERROR`: `Access Denied` (HTTP 403).
    AccessError,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "ERROR_ARGUMENT",
            "ENTITY_TYPE is not found",
            Self::ErrorArgumentEntityTypeNotFound,
        ),
        ("ERROR_ARGUMENT", "ENTITIES is not found", Self::ErrorArgumentEntitiesNotFound),
        ("ERROR_ARGUMENT", "LIST_ID is not found", Self::ErrorArgumentListIdNotFound),
        ("ERROR_ARGUMENT", "", Self::ErrorArgument),
        (
            "ENTITY_TYPE_ERROR",
            "Discrepancy between the type of call participants and incoming type",
            Self::EntityTypeErrorDiscrepancyBetweenTypeCallParticipants,
        ),
        (
            "ENTITY_TYPE_ERROR",
            "EntityType is incorrect",
            Self::EntityTypeErrorEntityTypeIncorrect,
        ),
        ("ENTITY_TYPE_ERROR", "", Self::EntityTypeError),
        (
            "ENTITIES_ERROR",
            "Incorrect entities id",
            Self::EntitiesErrorIncorrectEntitiesId,
        ),
        ("ENTITIES_ERROR", "Entities is not array", Self::EntitiesErrorEntitiesNotArray),
        ("ENTITIES_ERROR", "", Self::EntitiesError),
        ("LIST_ID_ERROR", "", Self::ListIdError),
        ("WEBFORM_ERROR", "", Self::WebformError),
        ("ACCESS_ERROR", "", Self::AccessError),
    ];
    const OTHER: Self = Self::Other;
}
