// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `documentgenerator.role.*`.

use bitrix24_runtime as rt;

/// Add Role: `documentgenerator.role.add`
///
/// Scope: `documentgenerator`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/document-generator/role/document-generator-role-add.html)
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
    const NAME: &'static str = "documentgenerator.role.add";
    const REQUIRED: &'static [&'static str] = &["fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `documentgenerator.role.add`.
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

    /// `code`: `string`.
    #[inline]
    pub fn code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("code", value.into()))
    }

    /// `permissions`: `object`.
    #[inline]
    pub fn permissions(self, value: AddFieldsPermissions) -> Self {
        Self(self.0.object("permissions", value.into()))
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

/// Keys of `fields.permissions` of `documentgenerator.role.add`, `fields.permissions` of
/// `documentgenerator.role.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFieldsPermissions(rt::Params);

impl AddFieldsPermissions {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `SETTINGS`: `object`.
    #[inline]
    pub fn settings(self, value: AddFieldsPermissionsSettings) -> Self {
        Self(self.0.object("SETTINGS", value.into()))
    }

    /// `TEMPLATES`: `object`.
    #[inline]
    pub fn templates(self, value: AddFieldsPermissionsTemplates) -> Self {
        Self(self.0.object("TEMPLATES", value.into()))
    }

    /// `DOCUMENTS`: `object`.
    #[inline]
    pub fn documents(self, value: AddFieldsPermissionsDocuments) -> Self {
        Self(self.0.object("DOCUMENTS", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddFieldsPermissions> for rt::Params {
    #[inline]
    fn from(object: AddFieldsPermissions) -> Self {
        object.0
    }
}

/// Keys of `fields.permissions.SETTINGS` of `documentgenerator.role.add`, `fields.permissions.SETTINGS`
/// of `documentgenerator.role.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFieldsPermissionsSettings(rt::Params);

impl AddFieldsPermissionsSettings {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `MODIFY`: `string`. Values: (empty), `X`.
    #[inline]
    pub fn modify(self, value: impl Into<String>) -> Self {
        Self(self.0.text("MODIFY", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddFieldsPermissionsSettings> for rt::Params {
    #[inline]
    fn from(object: AddFieldsPermissionsSettings) -> Self {
        object.0
    }
}

/// Keys of `fields.permissions.TEMPLATES` of `documentgenerator.role.add`,
/// `fields.permissions.TEMPLATES` of `documentgenerator.role.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFieldsPermissionsTemplates(rt::Params);

impl AddFieldsPermissionsTemplates {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `MODIFY`: `string`. Values: (empty), `A`, `D`, `X`.
    #[inline]
    pub fn modify(self, value: impl Into<String>) -> Self {
        Self(self.0.text("MODIFY", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddFieldsPermissionsTemplates> for rt::Params {
    #[inline]
    fn from(object: AddFieldsPermissionsTemplates) -> Self {
        object.0
    }
}

/// Keys of `fields.permissions.DOCUMENTS` of `documentgenerator.role.add`,
/// `fields.permissions.DOCUMENTS` of `documentgenerator.role.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFieldsPermissionsDocuments(rt::Params);

impl AddFieldsPermissionsDocuments {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `MODIFY`: `string`. Values: (empty), `X`.
    #[inline]
    pub fn modify(self, value: impl Into<String>) -> Self {
        Self(self.0.text("MODIFY", value.into()))
    }

    /// `VIEW`: `string`. Values: (empty), `X`.
    #[inline]
    pub fn view(self, value: impl Into<String>) -> Self {
        Self(self.0.text("VIEW", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddFieldsPermissionsDocuments> for rt::Params {
    #[inline]
    fn from(object: AddFieldsPermissionsDocuments) -> Self {
        object.0
    }
}

/// Keys of `result` of `documentgenerator.role.add`, `result` of `documentgenerator.role.get`, `result`
/// of `documentgenerator.role.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutput {
    /// `role`: `object`.
    pub role: Option<AddOutputRole>,
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
        f.field("role", &mut self.role);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.role` of `documentgenerator.role.add`, `result.role` of
/// `documentgenerator.role.get`, `result.role` of `documentgenerator.role.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutputRole {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `permissions`: `object`.
    pub permissions: Option<AddOutputRolePermissions>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for AddOutputRole {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("AddOutputRole", self, f)
    }
}

impl rt::Object for AddOutputRole {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.text("name", &mut self.name);
        f.text("code", &mut self.code);
        f.field("permissions", &mut self.permissions);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.role.permissions` of `documentgenerator.role.add`, `result.role.permissions` of
/// `documentgenerator.role.get`, `result.role.permissions` of `documentgenerator.role.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutputRolePermissions {
    /// `settings`: `object`.
    pub settings: Option<AddOutputRolePermissionsSettings>,
    /// `templates`: `object`.
    pub templates: Option<AddOutputRolePermissionsTemplates>,
    /// `documents`: `object`.
    pub documents: Option<AddOutputRolePermissionsDocuments>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for AddOutputRolePermissions {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("AddOutputRolePermissions", self, f)
    }
}

impl rt::Object for AddOutputRolePermissions {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("settings", &mut self.settings);
        f.field("templates", &mut self.templates);
        f.field("documents", &mut self.documents);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.role.permissions.settings` of `documentgenerator.role.add`,
/// `result.role.permissions.settings` of `documentgenerator.role.get`,
/// `result.role.permissions.settings` of `documentgenerator.role.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutputRolePermissionsSettings {
    /// `modify`: `string`. Values: (empty), `X`.
    pub modify: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for AddOutputRolePermissionsSettings {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("AddOutputRolePermissionsSettings", self, f)
    }
}

impl rt::Object for AddOutputRolePermissionsSettings {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("modify", &mut self.modify);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.role.permissions.templates` of `documentgenerator.role.add`,
/// `result.role.permissions.templates` of `documentgenerator.role.get`,
/// `result.role.permissions.templates` of `documentgenerator.role.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutputRolePermissionsTemplates {
    /// `modify`: `string`. Values: (empty), `A`, `D`, `X`.
    pub modify: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for AddOutputRolePermissionsTemplates {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("AddOutputRolePermissionsTemplates", self, f)
    }
}

impl rt::Object for AddOutputRolePermissionsTemplates {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("modify", &mut self.modify);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.role.permissions.documents` of `documentgenerator.role.add`,
/// `result.role.permissions.documents` of `documentgenerator.role.get`,
/// `result.role.permissions.documents` of `documentgenerator.role.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutputRolePermissionsDocuments {
    /// `modify`: `string`. Values: (empty), `X`.
    pub modify: Option<String>,
    /// `view`: `string`. Values: (empty), `X`.
    pub view: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for AddOutputRolePermissionsDocuments {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("AddOutputRolePermissionsDocuments", self, f)
    }
}

impl rt::Object for AddOutputRolePermissionsDocuments {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("modify", &mut self.modify);
        f.text("view", &mut self.view);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `documentgenerator.role.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `100`: `Could not find value for parameter {fields}` (HTTP 400).
    Code100,
    /// `BX_EMPTY_REQUIRED`: `Required field "NAME" is not filled` (HTTP 400).
    BxEmptyRequired,
    /// `0`: `You do not have permissions to modify settings` (HTTP 400).
    Code0,
    /// `DOCGEN_ACCESS_ERROR`: `Your plan does not support this operation` (HTTP 403).
    DocgenAccessError,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("100", "", Self::Code100),
        ("BX_EMPTY_REQUIRED", "", Self::BxEmptyRequired),
        ("0", "", Self::Code0),
        ("DOCGEN_ACCESS_ERROR", "", Self::DocgenAccessError),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete Role: `documentgenerator.role.delete`
///
/// Scope: `documentgenerator`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/document-generator/role/document-generator-role-delete.html)
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
    const NAME: &'static str = "documentgenerator.role.delete";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = ();
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `documentgenerator.role.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `100`:
    /// `Bitrix\DocumentGenerator\Model\Role All parameters in the constructor must have real class type`
    /// (HTTP 400).
    RoleAllParametersConstructorMustHaveRealClass,
    /// `100`: `Could not construct parameter {role}` (HTTP 400).
    CouldNotConstructParameterRole,
    /// `100` with any other text.
    Code100,
    /// `0`: `You do not have permissions to modify settings` (HTTP 400).
    Code0,
    /// `DOCGEN_ACCESS_ERROR`: `Your plan does not support this operation` (HTTP 403).
    DocgenAccessError,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "100",
            "Bitrix\\DocumentGenerator\\Model\\Role All parameters in the constructor must have real class type",
            Self::RoleAllParametersConstructorMustHaveRealClass,
        ),
        (
            "100",
            "Could not construct parameter {role}",
            Self::CouldNotConstructParameterRole,
        ),
        ("100", "", Self::Code100),
        ("0", "", Self::Code0),
        ("DOCGEN_ACCESS_ERROR", "", Self::DocgenAccessError),
    ];
    const OTHER: Self = Self::Other;
}

/// Bind Users to Roles: `documentgenerator.role.fillaccesses`
///
/// Scope: `documentgenerator`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/document-generator/role/document-generator-role-fill-accesses.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Fillaccesses(rt::Params);

impl Fillaccesses {
    /// A request with its required parameters:
    ///
    /// - `accesses`: `array`.
    #[inline]
    pub fn new(accesses: impl Into<rt::Value>) -> Self {
        Self(rt::Params::new().value("accesses", accesses.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Fillaccesses {
    const NAME: &'static str = "documentgenerator.role.fillaccesses";
    const REQUIRED: &'static [&'static str] = &["accesses"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = ();
    type Error = FillaccessesError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `accesses` of `documentgenerator.role.fillaccesses`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct FillaccessesAccesses(rt::Params);

impl FillaccessesAccesses {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `roleId`: `integer`. Required.
    #[inline]
    pub fn role_id(self, value: i64) -> Self {
        Self(self.0.int("roleId", value))
    }

    /// `accessCode`: `string`. Required. Values: `AU`, `UA` or others.
    #[inline]
    pub fn access_code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("accessCode", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<FillaccessesAccesses> for rt::Params {
    #[inline]
    fn from(object: FillaccessesAccesses) -> Self {
        object.0
    }
}

impl From<FillaccessesAccesses> for rt::Value {
    #[inline]
    fn from(object: FillaccessesAccesses) -> Self {
        object.0.into_value()
    }
}

/// What can go wrong in `documentgenerator.role.fillaccesses`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum FillaccessesError {
    /// `BX_EMPTY_REQUIRED`: `Required field "ROLE_ID" is not filled` (HTTP 400).
    BxEmptyRequiredFieldRoleIdNotFilled,
    /// `BX_EMPTY_REQUIRED`: `Required field "ACCESS_CODE" is not filled` (HTTP 400).
    BxEmptyRequiredFieldAccessCodeNotFilled,
    /// `BX_EMPTY_REQUIRED` with any other text.
    BxEmptyRequired,
    /// `0`: `You do not have permissions to modify settings` (HTTP 400).
    Code0,
    /// `DOCGEN_ACCESS_ERROR`: `Your plan does not support this operation` (HTTP 403).
    DocgenAccessError,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for FillaccessesError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "BX_EMPTY_REQUIRED",
            "Required field \"ACCESS_CODE\" is not filled",
            Self::BxEmptyRequiredFieldAccessCodeNotFilled,
        ),
        (
            "BX_EMPTY_REQUIRED",
            "Required field \"ROLE_ID\" is not filled",
            Self::BxEmptyRequiredFieldRoleIdNotFilled,
        ),
        ("BX_EMPTY_REQUIRED", "", Self::BxEmptyRequired),
        ("0", "", Self::Code0),
        ("DOCGEN_ACCESS_ERROR", "", Self::DocgenAccessError),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Role by ID: `documentgenerator.role.get`
///
/// Scope: `documentgenerator`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/document-generator/role/document-generator-role-get.html)
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
    const NAME: &'static str = "documentgenerator.role.get";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = AddOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `documentgenerator.role.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `100`:
    /// `Bitrix\DocumentGenerator\Model\Role All parameters in the constructor must have real class type`
    /// (HTTP 400).
    RoleAllParametersConstructorMustHaveRealClass,
    /// `100`: `Could not construct parameter {role}` (HTTP 400).
    CouldNotConstructParameterRole,
    /// `100` with any other text.
    Code100,
    /// `0`: `You do not have permissions to modify settings` (HTTP 400).
    Code0,
    /// `DOCGEN_ACCESS_ERROR`: `Your plan does not support this operation` (HTTP 403).
    DocgenAccessError,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "100",
            "Bitrix\\DocumentGenerator\\Model\\Role All parameters in the constructor must have real class type",
            Self::RoleAllParametersConstructorMustHaveRealClass,
        ),
        (
            "100",
            "Could not construct parameter {role}",
            Self::CouldNotConstructParameterRole,
        ),
        ("100", "", Self::Code100),
        ("0", "", Self::Code0),
        ("DOCGEN_ACCESS_ERROR", "", Self::DocgenAccessError),
    ];
    const OTHER: Self = Self::Other;
}

/// Get a List of Roles: `documentgenerator.role.list`
///
/// Scope: `documentgenerator`. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/document-generator/role/document-generator-role-list.html)
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
    const NAME: &'static str = "documentgenerator.role.list";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = ListOutput;
    type Error = ListError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

impl rt::Paged for List {
    const PAGING: rt::Paging = rt::Paging::start("start").items("roles").key("id");
    type Item = ListOutputRoles;
}

/// Keys of `result` of `documentgenerator.role.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `roles`: `array`.
    pub roles: Option<Vec<ListOutputRoles>>,
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
        f.field("roles", &mut self.roles);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.roles` of `documentgenerator.role.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutputRoles {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListOutputRoles {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListOutputRoles", self, f)
    }
}

impl rt::Object for ListOutputRoles {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.text("name", &mut self.name);
        f.text("code", &mut self.code);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `documentgenerator.role.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `0`: `You do not have permissions to modify settings` (HTTP 400).
    Code0,
    /// `DOCGEN_ACCESS_ERROR`: `Your plan does not support this operation` (HTTP 403).
    DocgenAccessError,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("0", "", Self::Code0),
        ("DOCGEN_ACCESS_ERROR", "", Self::DocgenAccessError),
    ];
    const OTHER: Self = Self::Other;
}

/// Change Role: `documentgenerator.role.update`
///
/// Scope: `documentgenerator`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/document-generator/role/document-generator-role-update.html)
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
    const NAME: &'static str = "documentgenerator.role.update";
    const REQUIRED: &'static [&'static str] = &["id", "fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `documentgenerator.role.update`.
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

    /// `code`: `string`.
    #[inline]
    pub fn code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("code", value.into()))
    }

    /// `permissions`: `object`.
    #[inline]
    pub fn permissions(self, value: AddFieldsPermissions) -> Self {
        Self(self.0.object("permissions", value.into()))
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

/// What can go wrong in `documentgenerator.role.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `100`:
    /// `Bitrix\DocumentGenerator\Model\Role All parameters in the constructor must have real class type`
    /// (HTTP 400).
    RoleAllParametersConstructorMustHaveRealClass,
    /// `100`: `Could not construct parameter {role}` (HTTP 400).
    CouldNotConstructParameterRole,
    /// `100`: `Could not find value for parameter {fields}` (HTTP 400).
    CouldNotFindValueParameterFields,
    /// `100` with any other text.
    Code100,
    /// `0`: `You do not have permissions to modify settings` (HTTP 400).
    Code0,
    /// `DOCGEN_ACCESS_ERROR`: `Your plan does not support this operation` (HTTP 403).
    DocgenAccessError,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "100",
            "Bitrix\\DocumentGenerator\\Model\\Role All parameters in the constructor must have real class type",
            Self::RoleAllParametersConstructorMustHaveRealClass,
        ),
        (
            "100",
            "Could not find value for parameter {fields}",
            Self::CouldNotFindValueParameterFields,
        ),
        (
            "100",
            "Could not construct parameter {role}",
            Self::CouldNotConstructParameterRole,
        ),
        ("100", "", Self::Code100),
        ("0", "", Self::Code0),
        ("DOCGEN_ACCESS_ERROR", "", Self::DocgenAccessError),
    ];
    const OTHER: Self = Self::Other;
}
