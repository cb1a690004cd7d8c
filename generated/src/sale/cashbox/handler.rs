// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `sale.cashbox.handler.*`.

use bitrix24_runtime as rt;

/// Add Cashbox Handler: `sale.cashbox.handler.add`
///
/// Scope: `cashbox`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-handler-add.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Add(rt::Params);

impl Add {
    /// A request in which nothing is set yet. Required: `CODE`, `NAME`, `SETTINGS`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `CODE`: `string`. Required.
    #[inline]
    pub fn code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CODE", value.into()))
    }

    /// `NAME`: `string`. Required.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("NAME", value.into()))
    }

    /// `SORT`: `integer`. Default: `100`.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("SORT", value))
    }

    /// `SUPPORTS_FFD105`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn supports_ffd105(self, value: bool) -> Self {
        Self(self.0.yes_no("SUPPORTS_FFD105", value))
    }

    /// `SETTINGS`: `object`. Required.
    #[inline]
    pub fn settings(self, value: AddSettings) -> Self {
        Self(self.0.object("SETTINGS", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Add {
    const NAME: &'static str = "sale.cashbox.handler.add";
    const REQUIRED: &'static [&'static str] = &["CODE", "NAME", "SETTINGS"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = rt::Value;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `SETTINGS` of `sale.cashbox.handler.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddSettings(rt::Params);

impl AddSettings {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `PRINT_URL`: `string`. Required.
    #[inline]
    pub fn print_url(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PRINT_URL", value.into()))
    }

    /// `CHECK_URL`: `string`. Required.
    #[inline]
    pub fn check_url(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CHECK_URL", value.into()))
    }

    /// `HTTP_VERSION`: `string`. Default: `1.0`. Values: `1.0`, `1.1`.
    #[inline]
    pub fn http_version(self, value: impl Into<String>) -> Self {
        Self(self.0.text("HTTP_VERSION", value.into()))
    }

    /// `CONFIG`: `object`. Required.
    ///
    /// See [`AddSettingsConfigEntry`].
    #[inline]
    pub fn config(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("CONFIG", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddSettings> for rt::Params {
    #[inline]
    fn from(object: AddSettings) -> Self {
        object.0
    }
}

/// Keys of `SETTINGS.CONFIG.<key>` of `sale.cashbox.handler.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddSettingsConfigEntry(rt::Params);

impl AddSettingsConfigEntry {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `LABEL`: `string`. Required.
    #[inline]
    pub fn label(self, value: impl Into<String>) -> Self {
        Self(self.0.text("LABEL", value.into()))
    }

    /// `ITEMS`: `object`. Required.
    ///
    /// See [`AddSettingsConfigEntryItemsEntry`].
    #[inline]
    pub fn items(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ITEMS", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddSettingsConfigEntry> for rt::Params {
    #[inline]
    fn from(object: AddSettingsConfigEntry) -> Self {
        object.0
    }
}

impl From<AddSettingsConfigEntry> for rt::Value {
    #[inline]
    fn from(object: AddSettingsConfigEntry) -> Self {
        object.0.into_value()
    }
}

/// Keys of `SETTINGS.CONFIG.<key>.ITEMS.<key>` of `sale.cashbox.handler.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddSettingsConfigEntryItemsEntry(rt::Params);

impl AddSettingsConfigEntryItemsEntry {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `TYPE`: `string`. Required. Values: `STRING`, `NUMBER`, `Y/N`, `ENUM`, `DATE`.
    #[inline]
    pub fn r#type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TYPE", value.into()))
    }

    /// `LABEL`: `string`. Required.
    #[inline]
    pub fn label(self, value: impl Into<String>) -> Self {
        Self(self.0.text("LABEL", value.into()))
    }

    /// `REQUIRED`: `string`. Required. Values: `Y`, `N`.
    #[inline]
    pub fn required(self, value: bool) -> Self {
        Self(self.0.yes_no("REQUIRED", value))
    }

    /// `DISABLED`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn disabled(self, value: bool) -> Self {
        Self(self.0.yes_no("DISABLED", value))
    }

    /// `MULTIPLE`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn multiple(self, value: bool) -> Self {
        Self(self.0.yes_no("MULTIPLE", value))
    }

    /// `MULTILINE`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn multiline(self, value: bool) -> Self {
        Self(self.0.yes_no("MULTILINE", value))
    }

    /// `OPTIONS`: `object`. Required.
    #[inline]
    pub fn options(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("OPTIONS", value.into()))
    }

    /// `TIME`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn time(self, value: bool) -> Self {
        Self(self.0.yes_no("TIME", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddSettingsConfigEntryItemsEntry> for rt::Params {
    #[inline]
    fn from(object: AddSettingsConfigEntryItemsEntry) -> Self {
        object.0
    }
}

impl From<AddSettingsConfigEntryItemsEntry> for rt::Value {
    #[inline]
    fn from(object: AddSettingsConfigEntryItemsEntry) -> Self {
        object.0.into_value()
    }
}

/// What can go wrong in `sale.cashbox.handler.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `ACCESS_DENIED`: HTTP 403.
    AccessDenied,
    /// `ERROR_CHECK_FAILURE`: HTTP 400.
    ErrorCheckFailure,
    /// `ERROR_HANDLER_ALREADY_EXIST`: `Handler already exists!` (HTTP 400).
    ErrorHandlerAlreadyExist,
    /// `ERROR_HANDLER_ADD`: HTTP 400.
    ErrorHandlerAdd,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("ERROR_CHECK_FAILURE", "", Self::ErrorCheckFailure),
        ("ERROR_HANDLER_ALREADY_EXIST", "", Self::ErrorHandlerAlreadyExist),
        ("ERROR_HANDLER_ADD", "", Self::ErrorHandlerAdd),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete Cashbox Handler: `sale.cashbox.handler.delete`
///
/// Scope: `cashbox`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-handler-delete.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Delete(rt::Params);

impl Delete {
    /// A request with its required parameters:
    ///
    /// - `ID`: `sale_cashbox_handler.ID`.
    #[inline]
    pub fn new(id: impl Into<rt::Value>) -> Self {
        Self(rt::Params::new().value("ID", id.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Delete {
    const NAME: &'static str = "sale.cashbox.handler.delete";
    const REQUIRED: &'static [&'static str] = &["ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `sale.cashbox.handler.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `ACCESS_DENIED`: HTTP 403.
    AccessDenied,
    /// `ERROR_CHECK_FAILURE`: HTTP 400.
    ErrorCheckFailure,
    /// `ERROR_HANDLER_NOT_FOUND`: `Handler not found` (HTTP 400).
    ErrorHandlerNotFound,
    /// `ERROR_HANDLER_DELETE`: HTTP 400.
    ErrorHandlerDelete,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("ERROR_CHECK_FAILURE", "", Self::ErrorCheckFailure),
        ("ERROR_HANDLER_NOT_FOUND", "", Self::ErrorHandlerNotFound),
        ("ERROR_HANDLER_DELETE", "", Self::ErrorHandlerDelete),
    ];
    const OTHER: Self = Self::Other;
}

/// Get a list of available cash register handlers: `sale.cashbox.handler.list`
///
/// Scope: `cashbox`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-handler-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct List(rt::Params);

impl List {
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

impl rt::Method for List {
    const NAME: &'static str = "sale.cashbox.handler.list";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<ListOutput>;
    type Error = ListError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `sale.cashbox.handler.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `ID`: `string`. Seen in examples only.
    pub id: Option<String>,
    /// `NAME`: `string`. Seen in examples only.
    pub name: Option<String>,
    /// `CODE`: `string`. Seen in examples only.
    pub code: Option<String>,
    /// `SORT`: `string`. Seen in examples only.
    pub sort: Option<String>,
    /// `SETTINGS`: `object`. Seen in examples only.
    pub settings: Option<ListOutputSettings>,
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
        f.text("ID", &mut self.id);
        f.text("NAME", &mut self.name);
        f.text("CODE", &mut self.code);
        f.text("SORT", &mut self.sort);
        f.field("SETTINGS", &mut self.settings);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.SETTINGS` of `sale.cashbox.handler.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutputSettings {
    /// `PRINT_URL`: `string`. Seen in examples only.
    pub print_url: Option<rt::Link>,
    /// `CHECK_URL`: `string`. Seen in examples only.
    pub check_url: Option<rt::Link>,
    /// `CONFIG`: `object`. Seen in examples only.
    pub config: Option<rt::IdMap<ListOutputSettingsConfigEntry>>,
    /// `SUPPORTS_FFD105`: `string`. Seen in examples only.
    pub supports_ffd105: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListOutputSettings {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListOutputSettings", self, f)
    }
}

impl rt::Object for ListOutputSettings {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.link("PRINT_URL", &mut self.print_url);
        f.link("CHECK_URL", &mut self.check_url);
        f.field("CONFIG", &mut self.config);
        f.text("SUPPORTS_FFD105", &mut self.supports_ffd105);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.SETTINGS.CONFIG.<key>` of `sale.cashbox.handler.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutputSettingsConfigEntry {
    /// `LABEL`: `string`. Seen in examples only.
    pub label: Option<String>,
    /// `ITEMS`: `object`. Seen in examples only.
    pub items: Option<rt::IdMap<ListOutputSettingsConfigEntryItemsEntry>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListOutputSettingsConfigEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListOutputSettingsConfigEntry", self, f)
    }
}

impl rt::Object for ListOutputSettingsConfigEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("LABEL", &mut self.label);
        f.field("ITEMS", &mut self.items);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.SETTINGS.CONFIG.<key>.ITEMS.<key>` of `sale.cashbox.handler.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutputSettingsConfigEntryItemsEntry {
    /// `TYPE`: `string`. Seen in examples only.
    pub r#type: Option<String>,
    /// `REQUIRED`: `string`. Seen in examples only.
    pub required: Option<String>,
    /// `LABEL`: `string`. Seen in examples only.
    pub label: Option<String>,
    /// `DISABLED`: `string`. Seen in examples only.
    pub disabled: Option<String>,
    /// `MULTIPLE`: `string`. Seen in examples only.
    pub multiple: Option<String>,
    /// `MULTILINE`: `string`. Seen in examples only.
    pub multiline: Option<String>,
    /// `OPTIONS`: `object`. Seen in examples only.
    pub options: Option<rt::IdMap<String>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListOutputSettingsConfigEntryItemsEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListOutputSettingsConfigEntryItemsEntry", self, f)
    }
}

impl rt::Object for ListOutputSettingsConfigEntryItemsEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("TYPE", &mut self.r#type);
        f.text("REQUIRED", &mut self.required);
        f.text("LABEL", &mut self.label);
        f.text("DISABLED", &mut self.disabled);
        f.text("MULTIPLE", &mut self.multiple);
        f.text("MULTILINE", &mut self.multiline);
        f.field("OPTIONS", &mut self.options);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `sale.cashbox.handler.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `ACCESS_DENIED`: `Access denied!` (HTTP 403).
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Update Cash Register Handler: `sale.cashbox.handler.update`
///
/// Scope: `cashbox`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-handler-update.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Update(rt::Params);

impl Update {
    /// A request with its required parameters:
    ///
    /// - `ID`: `sale_cashbox_handler.ID`.
    /// - `FIELDS`: `object`.
    #[inline]
    pub fn new(id: impl Into<rt::Value>, fields: UpdateFields) -> Self {
        Self(rt::Params::new().value("ID", id.into()).object("FIELDS", fields.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Update {
    const NAME: &'static str = "sale.cashbox.handler.update";
    const REQUIRED: &'static [&'static str] = &["ID", "FIELDS"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `FIELDS` of `sale.cashbox.handler.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFields(rt::Params);

impl UpdateFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `NAME`. In examples: `string`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("NAME", value.into()))
    }

    /// `SORT`. In examples: `integer`.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("SORT", value))
    }

    /// `SETTINGS`: `object`.
    ///
    /// See [`UpdateFieldsSettings`].
    #[inline]
    pub fn settings(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("SETTINGS", value.into()))
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

/// Keys of `FIELDS.SETTINGS` of `sale.cashbox.handler.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFieldsSettings(rt::Params);

impl UpdateFieldsSettings {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `PRINT_URL`: `string`. Seen in examples only.
    #[inline]
    pub fn print_url(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PRINT_URL", value.into()))
    }

    /// `CHECK_URL`: `string`. Seen in examples only.
    #[inline]
    pub fn check_url(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CHECK_URL", value.into()))
    }

    /// `CONFIG`: `object`. Seen in examples only.
    ///
    /// See [`UpdateFieldsSettingsConfigEntry`].
    #[inline]
    pub fn config(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("CONFIG", value.into()))
    }

    /// `SUPPORTS_FFD105`: `string`. Seen in examples only.
    #[inline]
    pub fn supports_ffd105(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SUPPORTS_FFD105", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<UpdateFieldsSettings> for rt::Params {
    #[inline]
    fn from(object: UpdateFieldsSettings) -> Self {
        object.0
    }
}

impl From<UpdateFieldsSettings> for rt::Value {
    #[inline]
    fn from(object: UpdateFieldsSettings) -> Self {
        object.0.into_value()
    }
}

/// Keys of `FIELDS.SETTINGS.CONFIG.<key>` of `sale.cashbox.handler.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFieldsSettingsConfigEntry(rt::Params);

impl UpdateFieldsSettingsConfigEntry {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `LABEL`: `string`. Seen in examples only.
    #[inline]
    pub fn label(self, value: impl Into<String>) -> Self {
        Self(self.0.text("LABEL", value.into()))
    }

    /// `ITEMS`: `object`. Seen in examples only.
    ///
    /// See [`UpdateFieldsSettingsConfigEntryItemsEntry`].
    #[inline]
    pub fn items(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ITEMS", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<UpdateFieldsSettingsConfigEntry> for rt::Params {
    #[inline]
    fn from(object: UpdateFieldsSettingsConfigEntry) -> Self {
        object.0
    }
}

impl From<UpdateFieldsSettingsConfigEntry> for rt::Value {
    #[inline]
    fn from(object: UpdateFieldsSettingsConfigEntry) -> Self {
        object.0.into_value()
    }
}

/// Keys of `FIELDS.SETTINGS.CONFIG.<key>.ITEMS.<key>` of `sale.cashbox.handler.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFieldsSettingsConfigEntryItemsEntry(rt::Params);

impl UpdateFieldsSettingsConfigEntryItemsEntry {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `TYPE`: `string`. Seen in examples only.
    #[inline]
    pub fn r#type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TYPE", value.into()))
    }

    /// `REQUIRED`: `string`. Seen in examples only.
    #[inline]
    pub fn required(self, value: impl Into<String>) -> Self {
        Self(self.0.text("REQUIRED", value.into()))
    }

    /// `LABEL`: `string`. Seen in examples only.
    #[inline]
    pub fn label(self, value: impl Into<String>) -> Self {
        Self(self.0.text("LABEL", value.into()))
    }

    /// `OPTIONS`: `object`. Seen in examples only.
    #[inline]
    pub fn options(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("OPTIONS", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<UpdateFieldsSettingsConfigEntryItemsEntry> for rt::Params {
    #[inline]
    fn from(object: UpdateFieldsSettingsConfigEntryItemsEntry) -> Self {
        object.0
    }
}

impl From<UpdateFieldsSettingsConfigEntryItemsEntry> for rt::Value {
    #[inline]
    fn from(object: UpdateFieldsSettingsConfigEntryItemsEntry) -> Self {
        object.0.into_value()
    }
}

/// What can go wrong in `sale.cashbox.handler.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `ACCESS_DENIED`: HTTP 403.
    AccessDenied,
    /// `ERROR_CHECK_FAILURE`: HTTP 400.
    ErrorCheckFailure,
    /// `ERROR_HANDLER_NOT_FOUND`: `Handler not found` (HTTP 400).
    ErrorHandlerNotFound,
    /// `ERROR_HANDLER_UPDATE`: HTTP 400.
    ErrorHandlerUpdate,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("ERROR_CHECK_FAILURE", "", Self::ErrorCheckFailure),
        ("ERROR_HANDLER_NOT_FOUND", "", Self::ErrorHandlerNotFound),
        ("ERROR_HANDLER_UPDATE", "", Self::ErrorHandlerUpdate),
    ];
    const OTHER: Self = Self::Other;
}
