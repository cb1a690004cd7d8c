// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `lists.field.type.*`.

use bitrix24_runtime as rt;

/// Get Available Field Types for Universal List: `lists.field.type.get`
///
/// Scope: `lists`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/lists/fields/lists-field-type-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Get(rt::Params);

impl Get {
    /// A request with its required parameters:
    ///
    /// - `IBLOCK_TYPE_ID`: `string`. Values: `lists`, `bitrix_processes`, `lists_socnet`.
    #[inline]
    pub fn new(iblock_type_id: impl Into<String>) -> Self {
        Self(rt::Params::new().text("IBLOCK_TYPE_ID", iblock_type_id.into()))
    }

    /// `IBLOCK_ID`: `integer`. Required if no other of the group `IBLOCK_ID|IBLOCK_CODE` is given.
    #[inline]
    pub fn iblock_id(self, value: i64) -> Self {
        Self(self.0.int("IBLOCK_ID", value))
    }

    /// `IBLOCK_CODE`: `string`. Required if no other of the group `IBLOCK_ID|IBLOCK_CODE` is given.
    #[inline]
    pub fn iblock_code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("IBLOCK_CODE", value.into()))
    }

    /// `FIELD_ID`: `integer`.
    #[inline]
    pub fn field_id(self, value: i64) -> Self {
        Self(self.0.int("FIELD_ID", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Get {
    const NAME: &'static str = "lists.field.type.get";
    const REQUIRED: &'static [&'static str] = &["IBLOCK_TYPE_ID"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `lists.field.type.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `SORT`: `string`. Seen in examples only.
    pub sort: Option<String>,
    /// `ACTIVE_FROM`: `string`. Seen in examples only.
    pub active_from: Option<String>,
    /// `ACTIVE_TO`: `string`. Seen in examples only.
    pub active_to: Option<String>,
    /// `PREVIEW_PICTURE`: `string`. Seen in examples only.
    pub preview_picture: Option<String>,
    /// `PREVIEW_TEXT`: `string`. Seen in examples only.
    pub preview_text: Option<String>,
    /// `DETAIL_PICTURE`: `string`. Seen in examples only.
    pub detail_picture: Option<String>,
    /// `DETAIL_TEXT`: `string`. Seen in examples only.
    pub detail_text: Option<String>,
    /// `CREATED_BY`: `string`. Seen in examples only.
    pub created_by: Option<String>,
    /// `TIMESTAMP_X`: `string`. Seen in examples only.
    pub timestamp_x: Option<String>,
    /// `MODIFIED_BY`: `string`. Seen in examples only.
    pub modified_by: Option<String>,
    /// `S`: `string`. Seen in examples only.
    pub s: Option<String>,
    /// `N`: `string`. Seen in examples only.
    pub n: Option<String>,
    /// `L`: `string`. Seen in examples only.
    pub l: Option<String>,
    /// `F`: `string`. Seen in examples only.
    pub f: Option<String>,
    /// `G`: `string`. Seen in examples only.
    pub g: Option<String>,
    /// `E`: `string`. Seen in examples only.
    pub e: Option<String>,
    /// `S:Date`: `string`. Seen in examples only.
    pub s_date: Option<String>,
    /// `S:DateTime`: `string`. Seen in examples only.
    pub s_date_time: Option<String>,
    /// `S:HTML`: `string`. Seen in examples only.
    pub s_html: Option<String>,
    /// `E:EList`: `string`. Seen in examples only.
    pub e_e_list: Option<String>,
    /// `N:Sequence`: `string`. Seen in examples only.
    pub n_sequence: Option<String>,
    /// `S:ECrm`: `string`. Seen in examples only.
    pub s_e_crm: Option<String>,
    /// `S:Money`: `string`. Seen in examples only.
    pub s_money: Option<String>,
    /// `S:DiskFile`: `string`. Seen in examples only.
    pub s_disk_file: Option<String>,
    /// `S:employee`: `string`. Seen in examples only.
    pub s_employee: Option<String>,
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
        f.text("SORT", &mut self.sort);
        f.text("ACTIVE_FROM", &mut self.active_from);
        f.text("ACTIVE_TO", &mut self.active_to);
        f.text("PREVIEW_PICTURE", &mut self.preview_picture);
        f.text("PREVIEW_TEXT", &mut self.preview_text);
        f.text("DETAIL_PICTURE", &mut self.detail_picture);
        f.text("DETAIL_TEXT", &mut self.detail_text);
        f.text("CREATED_BY", &mut self.created_by);
        f.text("TIMESTAMP_X", &mut self.timestamp_x);
        f.text("MODIFIED_BY", &mut self.modified_by);
        f.text("S", &mut self.s);
        f.text("N", &mut self.n);
        f.text("L", &mut self.l);
        f.text("F", &mut self.f);
        f.text("G", &mut self.g);
        f.text("E", &mut self.e);
        f.text("S:Date", &mut self.s_date);
        f.text("S:DateTime", &mut self.s_date_time);
        f.text("S:HTML", &mut self.s_html);
        f.text("E:EList", &mut self.e_e_list);
        f.text("N:Sequence", &mut self.n_sequence);
        f.text("S:ECrm", &mut self.s_e_crm);
        f.text("S:Money", &mut self.s_money);
        f.text("S:DiskFile", &mut self.s_disk_file);
        f.text("S:employee", &mut self.s_employee);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `lists.field.type.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `ERROR_REQUIRED_PARAMETERS_MISSING`: ``Required parameter `X` is missing`` (HTTP 400).
    ErrorRequiredParametersMissing,
    /// `ERROR_IBLOCK_NOT_FOUND`: `Iblock not found` (HTTP 400).
    ErrorIblockNotFound,
    /// `ACCESS_DENIED`: `Access denied` (HTTP 400).
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ERROR_REQUIRED_PARAMETERS_MISSING", "", Self::ErrorRequiredParametersMissing),
        ("ERROR_IBLOCK_NOT_FOUND", "", Self::ErrorIblockNotFound),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}
