// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `crm.documentgenerator.numerator.*`.

use bitrix24_runtime as rt;

/// Add a New Numerator: `crm.documentgenerator.numerator.add`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/document-generator/numerator/crm-document-generator-numerator-add.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Add(rt::Params);

impl Add {
    /// A request with its required parameters:
    ///
    /// - `fields`: `object`.
    #[inline]
    pub fn new(fields: AddFields) -> Self {
        Self(rt::Params::new().object("fields", fields.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Add {
    const NAME: &'static str = "crm.documentgenerator.numerator.add";
    const REQUIRED: &'static [&'static str] = &["fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `crm.documentgenerator.numerator.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFields(rt::Params);

impl AddFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `name`: `string`. Required.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("name", value.into()))
    }

    /// `template`: `string`. Required.
    #[inline]
    pub fn template(self, value: impl Into<String>) -> Self {
        Self(self.0.text("template", value.into()))
    }

    /// `settings`: `object`.
    #[inline]
    pub fn settings(self, value: AddFieldsSettings) -> Self {
        Self(self.0.object("settings", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddFields> for rt::Params {
    #[inline]
    fn from(object: AddFields) -> Self {
        object.0
    }
}

/// Keys of `fields.settings` of `crm.documentgenerator.numerator.add`, `fields.settings` of
/// `crm.documentgenerator.numerator.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFieldsSettings(rt::Params);

impl AddFieldsSettings {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `Bitrix_Main_Numerator_Generator_SequentNumberGenerator`: `object`.
    #[inline]
    pub fn bitrix_main_numerator_generator_sequent_number_generator(
        self,
        value: AddFieldsSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator,
    ) -> Self {
        Self(
            self
                .0
                .object(
                    "Bitrix_Main_Numerator_Generator_SequentNumberGenerator",
                    value.into(),
                ),
        )
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddFieldsSettings> for rt::Params {
    #[inline]
    fn from(object: AddFieldsSettings) -> Self {
        object.0
    }
}

/// Keys of `fields.settings.Bitrix_Main_Numerator_Generator_SequentNumberGenerator` of
/// `crm.documentgenerator.numerator.add`,
/// `fields.settings.Bitrix_Main_Numerator_Generator_SequentNumberGenerator` of
/// `crm.documentgenerator.numerator.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFieldsSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator(
    rt::Params,
);

impl AddFieldsSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `start`: `integer`. Default: `1`.
    #[inline]
    pub fn start(self, value: i64) -> Self {
        Self(self.0.int("start", value))
    }

    /// `step`: `integer`. Default: `1`.
    #[inline]
    pub fn step(self, value: i64) -> Self {
        Self(self.0.int("step", value))
    }

    /// `length`: `integer`. Default: `0`.
    #[inline]
    pub fn length(self, value: i64) -> Self {
        Self(self.0.int("length", value))
    }

    /// `padString`: `string`. Default: `0`.
    #[inline]
    pub fn pad_string(self, value: impl Into<String>) -> Self {
        Self(self.0.text("padString", value.into()))
    }

    /// `periodicBy`: `string`. Values: (empty), `day`, `month`, `year`.
    #[inline]
    pub fn periodic_by(self, value: impl Into<String>) -> Self {
        Self(self.0.text("periodicBy", value.into()))
    }

    /// `timezone`: `string`.
    #[inline]
    pub fn timezone(self, value: impl Into<String>) -> Self {
        Self(self.0.text("timezone", value.into()))
    }

    /// `isDirectNumeration`: `boolean`. Default: `false`.
    #[inline]
    pub fn is_direct_numeration(self, value: bool) -> Self {
        Self(self.0.flag("isDirectNumeration", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddFieldsSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator>
for rt::Params {
    #[inline]
    fn from(
        object: AddFieldsSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator,
    ) -> Self {
        object.0
    }
}

/// Keys of `result` of `crm.documentgenerator.numerator.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutput {
    /// `numerator`: `object`. Seen in examples only.
    pub numerator: Option<AddOutputNumerator>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for AddOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("AddOutput", self, f)
    }
}

impl rt::Object for AddOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("numerator", &mut self.numerator);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.numerator` of `crm.documentgenerator.numerator.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutputNumerator {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `template`: `string`.
    pub template: Option<String>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `settings`: `object`.
    pub settings: Option<AddOutputNumeratorSettings>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for AddOutputNumerator {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("AddOutputNumerator", self, f)
    }
}

impl rt::Object for AddOutputNumerator {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.text("name", &mut self.name);
        f.text("template", &mut self.template);
        f.text("code", &mut self.code);
        f.field("settings", &mut self.settings);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.numerator.settings` of `crm.documentgenerator.numerator.add`,
/// `result.numerator.settings` of `crm.documentgenerator.numerator.get`, `result.numerators.settings`
/// of `crm.documentgenerator.numerator.list`, `result.settings` of
/// `crm.documentgenerator.numerator.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutputNumeratorSettings {
    /// `Bitrix_Main_Numerator_Generator_SequentNumberGenerator`: `object`. Seen in examples only.
    pub bitrix_main_numerator_generator_sequent_number_generator: Option<
        AddOutputNumeratorSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator,
    >,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for AddOutputNumeratorSettings {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("AddOutputNumeratorSettings", self, f)
    }
}

impl rt::Object for AddOutputNumeratorSettings {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field(
            "Bitrix_Main_Numerator_Generator_SequentNumberGenerator",
            &mut self.bitrix_main_numerator_generator_sequent_number_generator,
        );
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.numerator.settings.Bitrix_Main_Numerator_Generator_SequentNumberGenerator` of
/// `crm.documentgenerator.numerator.add`,
/// `result.numerator.settings.Bitrix_Main_Numerator_Generator_SequentNumberGenerator` of
/// `crm.documentgenerator.numerator.get`,
/// `result.numerators.settings.Bitrix_Main_Numerator_Generator_SequentNumberGenerator` of
/// `crm.documentgenerator.numerator.list`,
/// `result.settings.Bitrix_Main_Numerator_Generator_SequentNumberGenerator` of
/// `crm.documentgenerator.numerator.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutputNumeratorSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator {
    /// `start`: `integer`.
    pub start: Option<i64>,
    /// `step`: `integer`.
    pub step: Option<i64>,
    /// `length`: `integer`.
    pub length: Option<i64>,
    /// `padString`: `string`.
    pub pad_string: Option<String>,
    /// `periodicBy`: `string`. Values: `day`, `month`, `year`.
    pub periodic_by: Option<String>,
    /// `timezone`: `string`.
    pub timezone: Option<String>,
    /// `isDirectNumeration`: `boolean`.
    pub is_direct_numeration: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug
for AddOutputNumeratorSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object(
            "AddOutputNumeratorSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator",
            self,
            f,
        )
    }
}

impl rt::Object
for AddOutputNumeratorSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("start", &mut self.start);
        f.int("step", &mut self.step);
        f.int("length", &mut self.length);
        f.text("padString", &mut self.pad_string);
        f.text("periodicBy", &mut self.periodic_by);
        f.text("timezone", &mut self.timezone);
        f.flag("isDirectNumeration", &mut self.is_direct_numeration);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `crm.documentgenerator.numerator.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `100`: `Invalid value {...} to match with parameter {fields}. Should be value of type array.` (HTTP
    /// 400).
    Code100,
    /// `0`: `Empty required fields: ...` (HTTP 400).
    Code0,
    /// An empty code: `You do not have permissions to modify templates` (HTTP 400).
    NoPermissionsToModifyTemplates,
    /// An empty code: `Module documentgenerator is not installed` (HTTP 400).
    ModuleDocumentgeneratorNotInstalled,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("100", "", Self::Code100),
        ("0", "", Self::Code0),
        (
            "",
            "You do not have permissions to modify templates",
            Self::NoPermissionsToModifyTemplates,
        ),
        (
            "",
            "Module documentgenerator is not installed",
            Self::ModuleDocumentgeneratorNotInstalled,
        ),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete: `crm.documentgenerator.numerator.delete`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/document-generator/numerator/crm-document-generator-numerator-delete.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Delete(rt::Params);

impl Delete {
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

impl rt::Method for Delete {
    const NAME: &'static str = "crm.documentgenerator.numerator.delete";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = ();
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `crm.documentgenerator.numerator.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `100`: `Could not construct parameter {numerator}` (HTTP 400).
    CouldNotConstructParameterNumerator,
    /// `100`: `Bitrix\Main\Numerator\Numerator constructor must be is public` (HTTP 400).
    NumeratorConstructorMustBePublic,
    /// `100` with any other text.
    Code100,
    /// `DOCGEN_ACCESS_ERROR`: `Access denied` (HTTP 400).
    DocgenAccessError,
    /// An empty code: `You do not have permissions to modify templates` (HTTP 400).
    NoPermissionsToModifyTemplates,
    /// An empty code: `Module documentgenerator is not installed` (HTTP 400).
    ModuleDocumentgeneratorNotInstalled,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "100",
            "Bitrix\\Main\\Numerator\\Numerator constructor must be is public",
            Self::NumeratorConstructorMustBePublic,
        ),
        (
            "100",
            "Could not construct parameter {numerator}",
            Self::CouldNotConstructParameterNumerator,
        ),
        ("100", "", Self::Code100),
        ("DOCGEN_ACCESS_ERROR", "", Self::DocgenAccessError),
        (
            "",
            "You do not have permissions to modify templates",
            Self::NoPermissionsToModifyTemplates,
        ),
        (
            "",
            "Module documentgenerator is not installed",
            Self::ModuleDocumentgeneratorNotInstalled,
        ),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Information About the Numerator: `crm.documentgenerator.numerator.get`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/document-generator/numerator/crm-document-generator-numerator-get.html)
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
    const NAME: &'static str = "crm.documentgenerator.numerator.get";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `crm.documentgenerator.numerator.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `numerator`: `object`. Seen in examples only.
    pub numerator: Option<GetOutputNumerator>,
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
        f.field("numerator", &mut self.numerator);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.numerator` of `crm.documentgenerator.numerator.get`, `result` of
/// `crm.documentgenerator.numerator.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputNumerator {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `template`: `string`.
    pub template: Option<String>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `settings`: `object`.
    pub settings: Option<AddOutputNumeratorSettings>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputNumerator {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputNumerator", self, f)
    }
}

impl rt::Object for GetOutputNumerator {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("id", &mut self.id);
        f.text("name", &mut self.name);
        f.text("template", &mut self.template);
        f.text("code", &mut self.code);
        f.field("settings", &mut self.settings);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `crm.documentgenerator.numerator.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `100`: `Bitrix\Main\Numerator\Numerator constructor must be is public` (HTTP 400).
    NumeratorConstructorMustBePublic,
    /// `100`: `Could not construct parameter {numerator}` (HTTP 400).
    CouldNotConstructParameterNumerator,
    /// `100` with any other text.
    Code100,
    /// `DOCGEN_ACCESS_ERROR`: `Access denied` (HTTP 400).
    DocgenAccessError,
    /// An empty code: `You do not have permissions to modify templates` (HTTP 400).
    NoPermissionsToModifyTemplates,
    /// An empty code: `Module documentgenerator is not installed` (HTTP 400).
    ModuleDocumentgeneratorNotInstalled,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "100",
            "Bitrix\\Main\\Numerator\\Numerator constructor must be is public",
            Self::NumeratorConstructorMustBePublic,
        ),
        (
            "100",
            "Could not construct parameter {numerator}",
            Self::CouldNotConstructParameterNumerator,
        ),
        ("100", "", Self::Code100),
        ("DOCGEN_ACCESS_ERROR", "", Self::DocgenAccessError),
        (
            "",
            "You do not have permissions to modify templates",
            Self::NoPermissionsToModifyTemplates,
        ),
        (
            "",
            "Module documentgenerator is not installed",
            Self::ModuleDocumentgeneratorNotInstalled,
        ),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Get the List of Numerators: `crm.documentgenerator.numerator.list`
///
/// Scope: `crm`. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/document-generator/numerator/crm-document-generator-numerator-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct List(rt::Params);

impl List {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
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
    const NAME: &'static str = "crm.documentgenerator.numerator.list";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = ListOutput;
    type Error = ListError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

impl rt::Paged for List {
    const PAGING: rt::Paging = rt::Paging::start("start").items("numerators").key("id");
    type Item = ListOutputNumerators;
}

/// Keys of `result` of `crm.documentgenerator.numerator.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `numerators`: `object[]`. Seen in examples only.
    pub numerators: Option<Vec<ListOutputNumerators>>,
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
        f.field("numerators", &mut self.numerators);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.numerators` of `crm.documentgenerator.numerator.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutputNumerators {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `template`: `string`.
    pub template: Option<String>,
    /// `settings`: `object`.
    pub settings: Option<AddOutputNumeratorSettings>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListOutputNumerators {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListOutputNumerators", self, f)
    }
}

impl rt::Object for ListOutputNumerators {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("id", &mut self.id);
        f.text("name", &mut self.name);
        f.text("template", &mut self.template);
        f.field("settings", &mut self.settings);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `crm.documentgenerator.numerator.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// An empty code: `You do not have permissions to modify templates` (HTTP 400).
    NoPermissionsToModifyTemplates,
    /// An empty code: `Module documentgenerator is not installed` (HTTP 400).
    ModuleDocumentgeneratorNotInstalled,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "",
            "You do not have permissions to modify templates",
            Self::NoPermissionsToModifyTemplates,
        ),
        (
            "",
            "Module documentgenerator is not installed",
            Self::ModuleDocumentgeneratorNotInstalled,
        ),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Update: `crm.documentgenerator.numerator.update`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/document-generator/numerator/crm-document-generator-numerator-update.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Update(rt::Params);

impl Update {
    /// A request with its required parameters:
    ///
    /// - `id`: `integer`.
    /// - `fields`: `object`.
    #[inline]
    pub fn new(id: i64, fields: UpdateFields) -> Self {
        Self(rt::Params::new().int("id", id).object("fields", fields.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Update {
    const NAME: &'static str = "crm.documentgenerator.numerator.update";
    const REQUIRED: &'static [&'static str] = &["id", "fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = GetOutputNumerator;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `crm.documentgenerator.numerator.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFields(rt::Params);

impl UpdateFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `name`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("name", value.into()))
    }

    /// `template`: `string`.
    #[inline]
    pub fn template(self, value: impl Into<String>) -> Self {
        Self(self.0.text("template", value.into()))
    }

    /// `settings`: `object`.
    #[inline]
    pub fn settings(self, value: AddFieldsSettings) -> Self {
        Self(self.0.object("settings", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<UpdateFields> for rt::Params {
    #[inline]
    fn from(object: UpdateFields) -> Self {
        object.0
    }
}

/// What can go wrong in `crm.documentgenerator.numerator.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `100`: `Could not find value for parameter {fields}` (HTTP 400).
    CouldNotFindValueParameterFields,
    /// `100`: `Bitrix\Main\Numerator\Numerator constructor must be is public` (HTTP 400).
    NumeratorConstructorMustBePublic,
    /// `100`: `Invalid value {...} to match with parameter {fields}. Should be value of type array.` (HTTP
    /// 400).
    InvalidValueToMatchParameterFields,
    /// `100`: `Could not construct parameter {numerator}` (HTTP 400).
    CouldNotConstructParameterNumerator,
    /// `100` with any other text.
    Code100,
    /// `DOCGEN_ACCESS_ERROR`: `Access denied` (HTTP 400).
    DocgenAccessError,
    /// An empty code: `You do not have permissions to modify templates` (HTTP 400).
    NoPermissionsToModifyTemplates,
    /// An empty code: `Module documentgenerator is not installed` (HTTP 400).
    ModuleDocumentgeneratorNotInstalled,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "100",
            "Invalid value * to match with parameter {fields}. Should be value of type array.",
            Self::InvalidValueToMatchParameterFields,
        ),
        (
            "100",
            "Bitrix\\Main\\Numerator\\Numerator constructor must be is public",
            Self::NumeratorConstructorMustBePublic,
        ),
        (
            "100",
            "Could not find value for parameter {fields}",
            Self::CouldNotFindValueParameterFields,
        ),
        (
            "100",
            "Could not construct parameter {numerator}",
            Self::CouldNotConstructParameterNumerator,
        ),
        ("100", "", Self::Code100),
        ("DOCGEN_ACCESS_ERROR", "", Self::DocgenAccessError),
        (
            "",
            "You do not have permissions to modify templates",
            Self::NoPermissionsToModifyTemplates,
        ),
        (
            "",
            "Module documentgenerator is not installed",
            Self::ModuleDocumentgeneratorNotInstalled,
        ),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}
