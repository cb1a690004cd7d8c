// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `call.followup.field.*` of REST 3.0.

use bitrix24_runtime as rt;

/// Get Follow-up Field Description: `call.followup.field.get`
///
/// Scope: `call`. Access: any user. API: REST 3.0.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/telephony/follow-up/call-followup-field-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Get(rt::Params);

impl Get {
    /// A request with its required parameters:
    ///
    /// - `name`: `string`.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self(rt::Params::new().text("name", name.into()))
    }

    /// `select`: `array`. Values: `name`, `type`, `title`, `description`, `validationRules`,
    /// `requiredGroups`, `filterable`, `sortable`, `editable`, `multiple`, `elementType`.
    #[inline]
    pub fn select(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("select", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Get {
    const NAME: &'static str = "call.followup.field.get";
    const API: rt::Api = rt::Api::V3;
    const REQUIRED: &'static [&'static str] = &["name"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `call.followup.field.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `item`: `object`.
    pub item: Option<GetOutputItem>,
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
        f.field("item", &mut self.item);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.item` of `call.followup.field.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputItem {
    /// `name`: `string`.
    pub name: Option<String>,
    /// `type`: `string`.
    pub r#type: Option<String>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `filterable`: `boolean`.
    pub filterable: Option<bool>,
    /// `sortable`: `boolean`.
    pub sortable: Option<bool>,
    /// `multiple`: `boolean`.
    pub multiple: Option<bool>,
    /// `validationRules`: `array`.
    pub validation_rules: Option<Vec<rt::Value>>,
    /// `requiredGroups`.
    pub required_groups: Option<rt::Value>,
    /// `editable`: `boolean`.
    pub editable: Option<bool>,
    /// `elementType`: `string | null`.
    pub element_type: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputItem {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputItem", self, f)
    }
}

impl rt::Object for GetOutputItem {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("name", &mut self.name);
        f.text("type", &mut self.r#type);
        f.text("title", &mut self.title);
        f.text("description", &mut self.description);
        f.flag("filterable", &mut self.filterable);
        f.flag("sortable", &mut self.sortable);
        f.flag("multiple", &mut self.multiple);
        f.field("validationRules", &mut self.validation_rules);
        f.value("requiredGroups", &mut self.required_groups);
        f.flag("editable", &mut self.editable);
        f.text("elementType", &mut self.element_type);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `call.followup.field.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION`:
    /// `Insufficient access rights: required scope is missing` (HTTP 400).
    BitrixRestV3ExceptionInsufficientscopeexception,
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: `Access denied` (HTTP 400).
    BitrixRestV3ExceptionAccessdeniedexception,
    /// `BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION`: `name`: ``Field `#FIELD#` not found``
    /// (HTTP 400).
    BitrixRestV3RealisationExceptionFieldnotfoundexception,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`: `name`:
    /// ``Mandatory field `name` is missing`` (HTTP 400).
    BitrixRestV3ExceptionValidationRequestvalidationexception,
    /// `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`: `select`:
    /// `` Unknown field `#FIELD#` for object `DtoFieldDto` `` (HTTP 400).
    BitrixRestV3ExceptionUnknowndtopropertyexception,
    /// `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`: `select`:
    /// `` Unable to recognize select expression `#SELECT#` `` (HTTP 400).
    BitrixRestV3ExceptionInvalidselectexception,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionInsufficientscopeexception,
        ),
        (
            "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionAccessdeniedexception,
        ),
        (
            "BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION",
            "",
            Self::BitrixRestV3RealisationExceptionFieldnotfoundexception,
        ),
        (
            "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionValidationRequestvalidationexception,
        ),
        (
            "BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionUnknowndtopropertyexception,
        ),
        (
            "BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionInvalidselectexception,
        ),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Follow-up Fields List: `call.followup.field.list`
///
/// Scope: `call`. Access: any user. API: REST 3.0.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/telephony/follow-up/call-followup-field-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct List(rt::Params);

impl List {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `select`: `array`. Values: `name`, `type`, `title`, `description`, `validationRules`,
    /// `requiredGroups`, `filterable`, `sortable`, `editable`, `multiple`, `elementType`.
    #[inline]
    pub fn select(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("select", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for List {
    const NAME: &'static str = "call.followup.field.list";
    const API: rt::Api = rt::Api::V3;
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = ListOutput;
    type Error = ListError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `call.followup.field.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `items`: `array`.
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

/// Keys of `result.items` of `call.followup.field.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutputItems {
    /// `name`: `string`.
    pub name: Option<String>,
    /// `type`: `string`.
    pub r#type: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `validationRules`: `array`.
    pub validation_rules: Option<Vec<rt::Value>>,
    /// `requiredGroups`.
    pub required_groups: Option<rt::Value>,
    /// `filterable`: `boolean`.
    pub filterable: Option<bool>,
    /// `sortable`: `boolean`.
    pub sortable: Option<bool>,
    /// `editable`: `boolean`.
    pub editable: Option<bool>,
    /// `multiple`: `boolean`.
    pub multiple: Option<bool>,
    /// `elementType`: `string | null`.
    pub element_type: Option<String>,
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
        f.text("name", &mut self.name);
        f.text("type", &mut self.r#type);
        f.text("description", &mut self.description);
        f.text("title", &mut self.title);
        f.field("validationRules", &mut self.validation_rules);
        f.value("requiredGroups", &mut self.required_groups);
        f.flag("filterable", &mut self.filterable);
        f.flag("sortable", &mut self.sortable);
        f.flag("editable", &mut self.editable);
        f.flag("multiple", &mut self.multiple);
        f.text("elementType", &mut self.element_type);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `call.followup.field.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION`:
    /// `Insufficient access rights: required scope is missing` (HTTP 400).
    BitrixRestV3ExceptionInsufficientscopeexception,
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: `Access denied` (HTTP 400).
    BitrixRestV3ExceptionAccessdeniedexception,
    /// `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`: `select`:
    /// `` Unknown field `#FIELD#` for object `DtoFieldDto` `` (HTTP 400).
    BitrixRestV3ExceptionUnknowndtopropertyexception,
    /// `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`: `select`:
    /// `` Unable to recognize select expression `#SELECT#` `` (HTTP 400).
    BitrixRestV3ExceptionInvalidselectexception,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionInsufficientscopeexception,
        ),
        (
            "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionAccessdeniedexception,
        ),
        (
            "BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionUnknowndtopropertyexception,
        ),
        (
            "BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION",
            "",
            Self::BitrixRestV3ExceptionInvalidselectexception,
        ),
    ];
    const OTHER: Self = Self::Other;
}
