// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `rpa.fields.*`.

use bitrix24_runtime as rt;

/// Get the Complete Set of Field Visibility Settings: `rpa.fields.getSettings`
///
/// Scope: `rpa`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/outdated/rpa/fields/rpa-fields-get-settings.html)
#[deprecated(note = "no longer developed")]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct GetSettings(rt::Params);

impl GetSettings {
    /// A request with its required parameters:
    ///
    /// - `typeId`: `integer`.
    #[inline]
    pub fn new(type_id: i64) -> Self {
        Self(rt::Params::new().int("typeId", type_id))
    }

    /// `stageId`: `integer`. Default: `0`.
    #[inline]
    pub fn stage_id(self, value: i64) -> Self {
        Self(self.0.int("stageId", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for GetSettings {
    const NAME: &'static str = "rpa.fields.getSettings";
    const REQUIRED: &'static [&'static str] = &["typeId"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetSettingsOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `rpa.fields.getSettings`, `result` of `rpa.fields.setSettings`, `result` of
/// `rpa.fields.setVisibilitySettings`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSettingsOutput {
    /// `fields`: `object`. Seen in examples only.
    pub fields: Option<GetSettingsOutputFields>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetSettingsOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetSettingsOutput", self, f)
    }
}

impl rt::Object for GetSettingsOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("fields", &mut self.fields);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.fields` of `rpa.fields.getSettings`, `result.fields` of `rpa.fields.setSettings`,
/// `result.fields` of `rpa.fields.setVisibilitySettings`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSettingsOutputFields {
    /// `kanban`: `object`. Seen in examples only.
    pub kanban: Option<rt::IdMap<bool>>,
    /// `create`: `object`. Seen in examples only.
    pub create: Option<rt::IdMap<bool>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetSettingsOutputFields {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetSettingsOutputFields", self, f)
    }
}

impl rt::Object for GetSettingsOutputFields {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("kanban", &mut self.kanban);
        f.field("create", &mut self.create);
        f.rest(&mut self.extra);
    }
}

/// Set Full Visibility Settings: `rpa.fields.setSettings`
///
/// Scope: `rpa`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/outdated/rpa/fields/rpa-fields-set-settings.html)
#[deprecated(note = "no longer developed")]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct SetSettings(rt::Params);

impl SetSettings {
    /// A request with its required parameters:
    ///
    /// - `typeId`: `integer`.
    /// - `fields`: `object`.
    #[inline]
    pub fn new(type_id: i64, fields: impl Into<rt::Value>) -> Self {
        Self(rt::Params::new().int("typeId", type_id).value("fields", fields.into()))
    }

    /// `stageId`: `integer`. Default: `0`.
    #[inline]
    pub fn stage_id(self, value: i64) -> Self {
        Self(self.0.int("stageId", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for SetSettings {
    const NAME: &'static str = "rpa.fields.setSettings";
    const REQUIRED: &'static [&'static str] = &["typeId", "fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = GetSettingsOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `rpa.fields.setSettings`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct SetSettingsFields(rt::Params);

impl SetSettingsFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `kanban`: `string[]`. Seen in examples only.
    #[inline]
    pub fn kanban(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.texts("kanban", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<SetSettingsFields> for rt::Params {
    #[inline]
    fn from(object: SetSettingsFields) -> Self {
        object.0
    }
}

impl From<SetSettingsFields> for rt::Value {
    #[inline]
    fn from(object: SetSettingsFields) -> Self {
        object.0.into_value()
    }
}

/// Change Field Visibility Settings: `rpa.fields.setVisibilitySettings`
///
/// Scope: `rpa`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/outdated/rpa/fields/rpa-fields-set-visibility-settings.html)
#[deprecated(note = "no longer developed")]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct SetVisibilitySettings(rt::Params);

impl SetVisibilitySettings {
    /// A request in which nothing is set yet. Required: `typeId`, `visibility`, `fields`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `typeId`: `integer`. Required.
    #[inline]
    pub fn type_id(self, value: i64) -> Self {
        Self(self.0.int("typeId", value))
    }

    /// `visibility`: `string`. Required.
    #[inline]
    pub fn visibility(self, value: impl Into<String>) -> Self {
        Self(self.0.text("visibility", value.into()))
    }

    /// `stageId`: `integer`. Default: `0`.
    #[inline]
    pub fn stage_id(self, value: i64) -> Self {
        Self(self.0.int("stageId", value))
    }

    /// `fields`: `array`. Required.
    #[inline]
    pub fn fields(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("fields", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for SetVisibilitySettings {
    const NAME: &'static str = "rpa.fields.setVisibilitySettings";
    const REQUIRED: &'static [&'static str] = &["typeId", "visibility", "fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = GetSettingsOutput;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}
