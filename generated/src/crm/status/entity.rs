// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `crm.status.entity.*`.

use bitrix24_runtime as rt;

/// Get directory items by type: `crm.status.entity.items`
///
/// Scope: `crm`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-entity-items.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Items(rt::Params);

impl Items {
    /// A request with its required parameters:
    ///
    /// - `entityId`: `string`.
    #[inline]
    pub fn new(entity_id: impl Into<String>) -> Self {
        Self(rt::Params::new().text("entityId", entity_id.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Items {
    const NAME: &'static str = "crm.status.entity.items";
    const REQUIRED: &'static [&'static str] = &["entityId"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<ItemsOutput>;
    type Error = ItemsError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `crm.status.entity.items`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ItemsOutput {
    /// `NAME`: `string`. Seen in examples only.
    pub name: Option<String>,
    /// `SORT`: `integer`. Seen in examples only.
    pub sort: Option<i64>,
    /// `STATUS_ID`: `string`. Seen in examples only.
    pub status_id: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ItemsOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ItemsOutput", self, f)
    }
}

impl rt::Object for ItemsOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("NAME", &mut self.name);
        f.int("SORT", &mut self.sort);
        f.text("STATUS_ID", &mut self.status_id);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `crm.status.entity.items`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ItemsError {
    /// `Access denied.`: HTTP 400.
    AccessDenied,
    /// `The parameter entityId is not defined or invalid.`:
    /// `The directory ID is not specified or is incorrect.` (HTTP 400).
    TheParameterEntityIdIsNotDefinedOrInvalid,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ItemsError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("Access denied.", "", Self::AccessDenied),
        (
            "The parameter entityId is not defined or invalid.",
            "",
            Self::TheParameterEntityIdIsNotDefinedOrInvalid,
        ),
    ];
    const OTHER: Self = Self::Other;
}

/// Get CRM Status Entity Types: `crm.status.entity.types`
///
/// Scope: `crm`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-entity-types.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Types(rt::Params);

impl Types {
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

impl rt::Method for Types {
    const NAME: &'static str = "crm.status.entity.types";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<TypesOutput>;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `crm.status.entity.types`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TypesOutput {
    /// `ID`: `string`.
    pub id: Option<String>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `ENTITY_TYPE_ID`: `integer`.
    pub entity_type_id: Option<i64>,
    /// `SEMANTIC_INFO`: `object`.
    pub semantic_info: Option<TypesOutputSemanticInfo>,
    /// `PREFIX`: `string`.
    pub prefix: Option<String>,
    /// `FIELD_ATTRIBUTE_SCOPE`: `string`.
    pub field_attribute_scope: Option<String>,
    /// `IS_ENABLED`: `boolean`.
    pub is_enabled: Option<bool>,
    /// `CATEGORY_ID`: `integer`. In examples: `string`.
    pub category_id: Option<i64>,
    /// `PARENT_ID`: `string`.
    pub parent_id: Option<String>,
    /// `CATEGORY_NAME`: `string`.
    pub category_name: Option<String>,
    /// `CATEGORY_SORT`: `integer`.
    pub category_sort: Option<i64>,
    /// `IS_DEFAULT_CATEGORY`: `boolean`.
    pub is_default_category: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for TypesOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("TypesOutput", self, f)
    }
}

impl rt::Object for TypesOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("ID", &mut self.id);
        f.text("NAME", &mut self.name);
        f.int("ENTITY_TYPE_ID", &mut self.entity_type_id);
        f.field("SEMANTIC_INFO", &mut self.semantic_info);
        f.text("PREFIX", &mut self.prefix);
        f.text("FIELD_ATTRIBUTE_SCOPE", &mut self.field_attribute_scope);
        f.flag("IS_ENABLED", &mut self.is_enabled);
        f.int("CATEGORY_ID", &mut self.category_id);
        f.text("PARENT_ID", &mut self.parent_id);
        f.text("CATEGORY_NAME", &mut self.category_name);
        f.int("CATEGORY_SORT", &mut self.category_sort);
        f.flag("IS_DEFAULT_CATEGORY", &mut self.is_default_category);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.SEMANTIC_INFO` of `crm.status.entity.types`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TypesOutputSemanticInfo {
    /// `START_FIELD`: `string`. Seen in examples only.
    pub start_field: Option<String>,
    /// `FINAL_SUCCESS_FIELD`: `string`. Seen in examples only.
    pub final_success_field: Option<String>,
    /// `FINAL_UNSUCCESS_FIELD`: `string`. Seen in examples only.
    pub final_unsuccess_field: Option<String>,
    /// `FINAL_SORT`: `integer`. Seen in examples only.
    pub final_sort: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for TypesOutputSemanticInfo {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("TypesOutputSemanticInfo", self, f)
    }
}

impl rt::Object for TypesOutputSemanticInfo {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("START_FIELD", &mut self.start_field);
        f.text("FINAL_SUCCESS_FIELD", &mut self.final_success_field);
        f.text("FINAL_UNSUCCESS_FIELD", &mut self.final_unsuccess_field);
        f.int("FINAL_SORT", &mut self.final_sort);
        f.rest(&mut self.extra);
    }
}
