// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `disk.attachedObject.*`.

use bitrix24_runtime as rt;

/// Get Information About Attached File: `disk.attachedObject.get`
///
/// Scope: `disk`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/disk/attached-object/disk-attached-object-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Get(rt::Params);

impl Get {
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

impl rt::Method for Get {
    const NAME: &'static str = "disk.attachedObject.get";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `disk.attachedObject.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `ID`: `integer`. In examples: `string`.
    pub id: Option<i64>,
    /// `OBJECT_ID`: `integer`. In examples: `string`.
    pub object_id: Option<i64>,
    /// `MODULE_ID`: `string`.
    pub module_id: Option<String>,
    /// `ENTITY_TYPE`: `string`.
    pub entity_type: Option<String>,
    /// `ENTITY_ID`: `integer`. In examples: `string`.
    pub entity_id: Option<i64>,
    /// `CREATE_TIME`: `string`.
    pub create_time: Option<String>,
    /// `CREATED_BY`: `integer`. In examples: `string`.
    pub created_by: Option<i64>,
    /// `DOWNLOAD_URL`: `string`.
    pub download_url: Option<rt::Link>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `SIZE`: `integer`. In examples: `string`.
    pub size: Option<i64>,
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
        f.int("OBJECT_ID", &mut self.object_id);
        f.text("MODULE_ID", &mut self.module_id);
        f.text("ENTITY_TYPE", &mut self.entity_type);
        f.int("ENTITY_ID", &mut self.entity_id);
        f.text("CREATE_TIME", &mut self.create_time);
        f.int("CREATED_BY", &mut self.created_by);
        f.link("DOWNLOAD_URL", &mut self.download_url);
        f.text("NAME", &mut self.name);
        f.int("SIZE", &mut self.size);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `disk.attachedObject.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `ERROR_NOT_FOUND`: `` Could not find entity with id `X` `` (HTTP 400).
    ErrorNotFound,
    /// `ACCESS_DENIED`: `Access denied` (HTTP 400).
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ERROR_NOT_FOUND", "", Self::ErrorNotFound),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}
