// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `crm.activity.*`.

use bitrix24_runtime as rt;

pub mod badge;
pub mod binding;
pub mod call;
pub mod communication;
pub mod configurable;
pub mod layout;
pub mod todo;
pub mod r#type;

/// Add System Activity: `crm.activity.add`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-add.html)
#[deprecated(
    note = "no longer developed; use `crm.activity.todo.add`: `bitrix24::crm::activity::todo::Add`"
)]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Add(rt::Params);

impl Add {
    /// A request with its required parameters:
    ///
    /// - `fields`: `array`. In examples: `object`.
    #[inline]
    pub fn new(fields: impl Into<rt::Value>) -> Self {
        Self(rt::Params::new().value("fields", fields.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Add {
    const NAME: &'static str = "crm.activity.add";
    const REQUIRED: &'static [&'static str] = &["fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = i64;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `crm.activity.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFields(rt::Params);

impl AddFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `OWNER_ID`: `integer`. Required.
    #[inline]
    pub fn owner_id(self, value: i64) -> Self {
        Self(self.0.int("OWNER_ID", value))
    }

    /// `OWNER_TYPE_ID`: `integer`. Required.
    #[inline]
    pub fn owner_type_id(self, value: i64) -> Self {
        Self(self.0.int("OWNER_TYPE_ID", value))
    }

    /// `TYPE_ID`: `crm_enum_activitytype`. Required.
    #[inline]
    pub fn type_id(self, value: i64) -> Self {
        Self(self.0.int("TYPE_ID", value))
    }

    /// `ASSOCIATED_ENTITY_ID`: `integer`.
    #[inline]
    pub fn associated_entity_id(self, value: i64) -> Self {
        Self(self.0.int("ASSOCIATED_ENTITY_ID", value))
    }

    /// `COMMUNICATIONS`: `crm_activity_communication`. Required. In examples: `object[]`.
    ///
    /// See [`CrmActivityCommunicationInput`](crate::types::CrmActivityCommunicationInput).
    #[inline]
    pub fn communications(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("COMMUNICATIONS", value.into()))
    }

    /// `DEADLINE`: `datetime`.
    #[inline]
    pub fn deadline(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("DEADLINE", value.into()))
    }

    /// `DESCRIPTION`: `string`.
    #[inline]
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DESCRIPTION", value.into()))
    }

    /// `DESCRIPTION_TYPE`: `crm_enum_contenttype`.
    #[inline]
    pub fn description_type(self, value: i64) -> Self {
        Self(self.0.int("DESCRIPTION_TYPE", value))
    }

    /// `DIRECTION`: `crm_enum_activitydirection`.
    #[inline]
    pub fn direction(self, value: i64) -> Self {
        Self(self.0.int("DIRECTION", value))
    }

    /// `END_TIME`: `datetime`.
    #[inline]
    pub fn end_time(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("END_TIME", value.into()))
    }

    /// `FILES`: `diskfile`. In examples: `object[]`.
    ///
    /// See [`AddFieldsFiles`].
    #[inline]
    pub fn files(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("FILES", value.into()))
    }

    /// `LOCATION`: `string`.
    #[inline]
    pub fn location(self, value: impl Into<String>) -> Self {
        Self(self.0.text("LOCATION", value.into()))
    }

    /// `NOTIFY_TYPE`: `crm_enum_activitynotifytype`.
    #[inline]
    pub fn notify_type(self, value: i64) -> Self {
        Self(self.0.int("NOTIFY_TYPE", value))
    }

    /// `ORIGINATOR_ID`: `string`.
    #[inline]
    pub fn originator_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ORIGINATOR_ID", value.into()))
    }

    /// `ORIGIN_ID`: `string`.
    #[inline]
    pub fn origin_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ORIGIN_ID", value.into()))
    }

    /// `ORIGIN_VERSION`: `string`.
    #[inline]
    pub fn origin_version(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ORIGIN_VERSION", value.into()))
    }

    /// `PRIORITY`: `crm_enum_activitypriority`.
    #[inline]
    pub fn priority(self, value: i64) -> Self {
        Self(self.0.int("PRIORITY", value))
    }

    /// `PROVIDER_DATA`: `string`.
    #[inline]
    pub fn provider_data(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PROVIDER_DATA", value.into()))
    }

    /// `PROVIDER_GROUP_ID`: `string`.
    #[inline]
    pub fn provider_group_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PROVIDER_GROUP_ID", value.into()))
    }

    /// `PROVIDER_ID`: `string`.
    #[inline]
    pub fn provider_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PROVIDER_ID", value.into()))
    }

    /// `PROVIDER_TYPE_ID`: `string`.
    #[inline]
    pub fn provider_type_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PROVIDER_TYPE_ID", value.into()))
    }

    /// `PROVIDER_PARAMS`: `object`.
    #[inline]
    pub fn provider_params(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("PROVIDER_PARAMS", value.into()))
    }

    /// `RESPONSIBLE_ID`: `user`. Required.
    #[inline]
    pub fn responsible_id(self, value: i64) -> Self {
        Self(self.0.int("RESPONSIBLE_ID", value))
    }

    /// `SETTINGS`: `object`.
    #[inline]
    pub fn settings(self, value: AddFieldsSettings) -> Self {
        Self(self.0.object("SETTINGS", value.into()))
    }

    /// `START_TIME`: `datetime`.
    #[inline]
    pub fn start_time(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("START_TIME", value.into()))
    }

    /// `STATUS`: `crm_enum_activitystatus`.
    #[inline]
    pub fn status(self, value: i64) -> Self {
        Self(self.0.int("STATUS", value))
    }

    /// `SUBJECT`: `string`.
    #[inline]
    pub fn subject(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SUBJECT", value.into()))
    }

    /// `WEBDAV_ELEMENTS`: `diskfile`.
    ///
    /// See [`DiskfileInput`](crate::types::DiskfileInput).
    #[deprecated]
    #[inline]
    pub fn webdav_elements(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("WEBDAV_ELEMENTS", value.into()))
    }

    /// `IS_INCOMING_CHANNEL`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn is_incoming_channel(self, value: bool) -> Self {
        Self(self.0.yes_no("IS_INCOMING_CHANNEL", value))
    }

    /// `COMPLETED`: `char`. Seen in examples only.
    #[inline]
    pub fn completed(self, value: impl Into<String>) -> Self {
        Self(self.0.text("COMPLETED", value.into()))
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

impl From<AddFields> for rt::Value {
    #[inline]
    fn from(object: AddFields) -> Self {
        object.0.into_value()
    }
}

/// Keys of `fields.FILES` of `crm.activity.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFieldsFiles(rt::Params);

impl AddFieldsFiles {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `fileData`: `string[]`. Seen in examples only.
    #[inline]
    pub fn file_data(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.texts("fileData", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddFieldsFiles> for rt::Params {
    #[inline]
    fn from(object: AddFieldsFiles) -> Self {
        object.0
    }
}

impl From<AddFieldsFiles> for rt::Value {
    #[inline]
    fn from(object: AddFieldsFiles) -> Self {
        object.0.into_value()
    }
}

/// Keys of `fields.SETTINGS` of `crm.activity.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFieldsSettings(rt::Params);

impl AddFieldsSettings {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `DISABLE_SENDING_MESSAGE_COPY`. Values: `Y` or others. In examples: `string`.
    #[inline]
    pub fn disable_sending_message_copy(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DISABLE_SENDING_MESSAGE_COPY", value.into()))
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

/// What can go wrong in `crm.activity.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// An empty code: `The field SUBJECT is not defined or empty` (HTTP 400).
    FieldSubjectNotDefinedOrEmpty,
    /// An empty code: `The field RESPONSIBLE_ID is not defined or invalid` (HTTP 400).
    FieldResponsibleIdNotDefinedOrInvalid,
    /// An empty code: `The field TYPE_ID is not defined or invalid` (HTTP 400).
    FieldTypeIdNotDefinedOrInvalid,
    /// An empty code: `The field COMMUNICATIONS is not defined or invalid` (HTTP 400).
    FieldCommunicationsNotDefinedOrInvalid,
    /// An empty code: `The only one communication is allowed for activity of specified type` (HTTP 400).
    OnlyOneCommunicationAllowedActivitySpecifiedType,
    /// An empty code:
    /// `Could not build binding. Please ensure that owner info and communications are defined correctly`
    /// (HTTP 400).
    CouldNotBuildBinding,
    /// An empty code: `Email send error. Failed to load module "subscribe"` (HTTP 400).
    EmailSendErrorFailedToLoadModuleSubscribe,
    /// An empty code: `The custom activity without provider is not supported in current context` (HTTP
    /// 400).
    CustomActivityWithoutProviderNotSupportedCurrent,
    /// An empty code: `Use crm.activity.configurable.add for this activity provider` (HTTP 400).
    UseCrmActivityConfigurableAddActivityProvider,
    /// An empty code: `Access denied.` (HTTP 400).
    AccessDenied,
    /// An empty code: `Application context required` (HTTP 400).
    ApplicationContextRequired,
    /// An empty code: `Email send error. Invalid data` (HTTP 400).
    EmailSendErrorInvalidData,
    /// An empty code: `Email send error. Invalid email is specified` (HTTP 400).
    EmailSendErrorInvalidEmailSpecified,
    /// An empty code: `Email send error. "From" is not found` (HTTP 400).
    EmailSendErrorFromNotFound,
    /// An empty code: `Email send error. "To" is not found` (HTTP 400).
    EmailSendErrorToNotFound,
    /// An empty code: `Email send error. Failed to add posting. Please see details below` (HTTP 400).
    EmailSendErrorFailedToAddPostingSee,
    /// An empty code: `Email send error. Failed to save posting file. Please see details below` (HTTP 400).
    EmailSendErrorFailedToSavePostingFile,
    /// An empty code: `Email send error. Failed to update activity` (HTTP 400).
    EmailSendErrorFailedToUpdateActivity,
    /// An empty code: `Email send error. General error` (HTTP 400).
    EmailSendErrorGeneralError,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "",
            "Could not build binding. Please ensure that owner info and communications are defined correctly",
            Self::CouldNotBuildBinding,
        ),
        (
            "",
            "The custom activity without provider is not supported in current context",
            Self::CustomActivityWithoutProviderNotSupportedCurrent,
        ),
        (
            "",
            "The only one communication is allowed for activity of specified type",
            Self::OnlyOneCommunicationAllowedActivitySpecifiedType,
        ),
        (
            "",
            "Email send error. Failed to save posting file. Please see details below",
            Self::EmailSendErrorFailedToSavePostingFile,
        ),
        (
            "",
            "Email send error. Failed to add posting. Please see details below",
            Self::EmailSendErrorFailedToAddPostingSee,
        ),
        (
            "",
            "Use crm.activity.configurable.add for this activity provider",
            Self::UseCrmActivityConfigurableAddActivityProvider,
        ),
        (
            "",
            "The field COMMUNICATIONS is not defined or invalid",
            Self::FieldCommunicationsNotDefinedOrInvalid,
        ),
        (
            "",
            "The field RESPONSIBLE_ID is not defined or invalid",
            Self::FieldResponsibleIdNotDefinedOrInvalid,
        ),
        (
            "",
            "Email send error. Failed to load module \"subscribe\"",
            Self::EmailSendErrorFailedToLoadModuleSubscribe,
        ),
        (
            "",
            "Email send error. Invalid email is specified",
            Self::EmailSendErrorInvalidEmailSpecified,
        ),
        (
            "",
            "Email send error. Failed to update activity",
            Self::EmailSendErrorFailedToUpdateActivity,
        ),
        (
            "",
            "The field TYPE_ID is not defined or invalid",
            Self::FieldTypeIdNotDefinedOrInvalid,
        ),
        (
            "",
            "The field SUBJECT is not defined or empty",
            Self::FieldSubjectNotDefinedOrEmpty,
        ),
        (
            "",
            "Email send error. \"From\" is not found",
            Self::EmailSendErrorFromNotFound,
        ),
        ("", "Application context required", Self::ApplicationContextRequired),
        ("", "Email send error. \"To\" is not found", Self::EmailSendErrorToNotFound),
        ("", "Email send error. General error", Self::EmailSendErrorGeneralError),
        ("", "Email send error. Invalid data", Self::EmailSendErrorInvalidData),
        ("", "Access denied.", Self::AccessDenied),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete activity: `crm.activity.delete`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-delete.html)
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
    const NAME: &'static str = "crm.activity.delete";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `crm.activity.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// An empty code: `Activity is not found` (HTTP 400).
    ActivityNotFound,
    /// An empty code: `Access denied.` (HTTP 400).
    AccessDenied,
    /// An empty code: `Application context required` (HTTP 400).
    ApplicationContextRequired,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("", "Application context required", Self::ApplicationContextRequired),
        ("", "Activity is not found", Self::ActivityNotFound),
        ("", "Access denied.", Self::AccessDenied),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Get a list of fields: `crm.activity.fields`
///
/// Scope: `crm`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-fields.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Fields(rt::Params);

impl Fields {
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

impl rt::Method for Fields {
    const NAME: &'static str = "crm.activity.fields";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = rt::IdMap<FieldsOutputEntry>;
    type Error = FieldsError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result.<field>` of `crm.activity.fields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldsOutputEntry {
    /// `type`: `string`. Seen in examples only.
    pub r#type: Option<String>,
    /// `isRequired`: `boolean`. Seen in examples only.
    pub is_required: Option<bool>,
    /// `isReadOnly`: `boolean`. Seen in examples only.
    pub is_read_only: Option<bool>,
    /// `isImmutable`: `boolean`. Seen in examples only.
    pub is_immutable: Option<bool>,
    /// `isMultiple`: `boolean`. Seen in examples only.
    pub is_multiple: Option<bool>,
    /// `isDynamic`: `boolean`. Seen in examples only.
    pub is_dynamic: Option<bool>,
    /// `title`: `string`. Seen in examples only.
    pub title: Option<String>,
    /// `isDeprecated`: `boolean`. Seen in examples only.
    pub is_deprecated: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for FieldsOutputEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("FieldsOutputEntry", self, f)
    }
}

impl rt::Object for FieldsOutputEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("type", &mut self.r#type);
        f.flag("isRequired", &mut self.is_required);
        f.flag("isReadOnly", &mut self.is_read_only);
        f.flag("isImmutable", &mut self.is_immutable);
        f.flag("isMultiple", &mut self.is_multiple);
        f.flag("isDynamic", &mut self.is_dynamic);
        f.text("title", &mut self.title);
        f.flag("isDeprecated", &mut self.is_deprecated);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `crm.activity.fields`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum FieldsError {
    /// An empty code: `Access denied.` (HTTP 400).
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for FieldsError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Get information about the activity by ID: `crm.activity.get`
///
/// Scope: `crm`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-get.html)
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
    const NAME: &'static str = "crm.activity.get";
    const REQUIRED: &'static [&'static str] = &["id"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `crm.activity.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `ID`: `integer`. In examples: `string`.
    pub id: Option<i64>,
    /// `OWNER_ID`: `integer`. In examples: `string`.
    pub owner_id: Option<i64>,
    /// `OWNER_TYPE_ID`: `integer`. In examples: `string`.
    pub owner_type_id: Option<i64>,
    /// `TYPE_ID`: `crm_enum_activitytype`. In examples: `string`.
    pub type_id: Option<i64>,
    /// `ASSOCIATED_ENTITY_ID`: `integer`. In examples: `string`.
    pub associated_entity_id: Option<i64>,
    /// `AUTHOR_ID`: `integer`. In examples: `string`.
    pub author_id: Option<i64>,
    /// `AUTOCOMPLETE_RULE`: `integer`. In examples: `string`.
    pub autocomplete_rule: Option<i64>,
    /// `BINDINGS`: `crm_activity_binding`.
    pub bindings: Option<crate::types::CrmActivityBinding>,
    /// `COMMUNICATIONS`: `crm_activity_communication`.
    pub communications: Option<crate::types::CrmActivityCommunication>,
    /// `COMPLETED`: `char`. Values: `Y`, `N`.
    pub completed: Option<bool>,
    /// `CREATED`: `datetime`.
    pub created: Option<rt::DateTime>,
    /// `DEADLINE`: `datetime`.
    pub deadline: Option<rt::DateTime>,
    /// `DESCRIPTION`: `string`.
    pub description: Option<String>,
    /// `DESCRIPTION_TYPE`: `crm_enum_contenttype`. In examples: `string`.
    pub description_type: Option<i64>,
    /// `DIRECTION`: `crm_enum_activitydirection`. In examples: `string`.
    pub direction: Option<i64>,
    /// `EDITOR_ID`: `user`. In examples: `string`.
    pub editor_id: Option<i64>,
    /// `END_TIME`: `datetime`.
    pub end_time: Option<rt::DateTime>,
    /// `FILES`: `diskfile`.
    pub files: Option<crate::types::Diskfile>,
    /// `LAST_UPDATED`: `datetime`.
    pub last_updated: Option<rt::DateTime>,
    /// `LOCATION`: `string`.
    pub location: Option<String>,
    /// `NOTIFY_TYPE`: `crm_enum_activitynotifytype`. In examples: `string`.
    pub notify_type: Option<i64>,
    /// `NOTIFY_VALUE`: `integer`. In examples: `string`.
    pub notify_value: Option<i64>,
    /// `ORIGINATOR_ID`: `string`.
    pub originator_id: Option<String>,
    /// `ORIGIN_ID`: `string`.
    pub origin_id: Option<String>,
    /// `ORIGIN_VERSION`: `string`.
    pub origin_version: Option<String>,
    /// `PRIORITY`: `crm_enum_activitypriority`. In examples: `string`.
    pub priority: Option<i64>,
    /// `PROVIDER_DATA`: `string`.
    pub provider_data: Option<String>,
    /// `PROVIDER_GROUP_ID`: `string`.
    pub provider_group_id: Option<String>,
    /// `PROVIDER_ID`: `string`.
    pub provider_id: Option<String>,
    /// `PROVIDER_TYPE_ID`: `string`.
    pub provider_type_id: Option<String>,
    /// `PROVIDER_PARAMS`: `object`.
    pub provider_params: Option<rt::Map>,
    /// `RESPONSIBLE_ID`: `user`. In examples: `string`.
    pub responsible_id: Option<i64>,
    /// `RESULT_CURRENCY_ID`: `string`.
    pub result_currency_id: Option<String>,
    /// `RESULT_MARK`: `integer`. In examples: `string`.
    pub result_mark: Option<i64>,
    /// `RESULT_SOURCE_ID`: `string`.
    pub result_source_id: Option<String>,
    /// `RESULT_STATUS`: `integer`. In examples: `string`.
    pub result_status: Option<i64>,
    /// `RESULT_STREAM`: `integer`. In examples: `string`.
    pub result_stream: Option<i64>,
    /// `RESULT_SUM`: `double`.
    pub result_sum: Option<f64>,
    /// `RESULT_VALUE`: `double`.
    pub result_value: Option<f64>,
    /// `SETTINGS`: `object`.
    pub settings: Option<rt::Map>,
    /// `START_TIME`: `datetime`.
    pub start_time: Option<rt::DateTime>,
    /// `STATUS`: `crm_enum_activitystatus`. In examples: `string`.
    pub status: Option<i64>,
    /// `SUBJECT`: `string`.
    pub subject: Option<String>,
    /// `WEBDAV_ELEMENTS`: `diskfile`.
    #[deprecated]
    pub webdav_elements: Option<crate::types::Diskfile>,
    /// `IS_INCOMING_CHANNEL`: `char`. Values: `Y`, `N`.
    pub is_incoming_channel: Option<bool>,
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
        f.int("OWNER_ID", &mut self.owner_id);
        f.int("OWNER_TYPE_ID", &mut self.owner_type_id);
        f.int("TYPE_ID", &mut self.type_id);
        f.int("ASSOCIATED_ENTITY_ID", &mut self.associated_entity_id);
        f.int("AUTHOR_ID", &mut self.author_id);
        f.int("AUTOCOMPLETE_RULE", &mut self.autocomplete_rule);
        f.field("BINDINGS", &mut self.bindings);
        f.field("COMMUNICATIONS", &mut self.communications);
        f.flag("COMPLETED", &mut self.completed);
        f.date_time("CREATED", &mut self.created);
        f.date_time("DEADLINE", &mut self.deadline);
        f.text("DESCRIPTION", &mut self.description);
        f.int("DESCRIPTION_TYPE", &mut self.description_type);
        f.int("DIRECTION", &mut self.direction);
        f.int("EDITOR_ID", &mut self.editor_id);
        f.date_time("END_TIME", &mut self.end_time);
        f.field("FILES", &mut self.files);
        f.date_time("LAST_UPDATED", &mut self.last_updated);
        f.text("LOCATION", &mut self.location);
        f.int("NOTIFY_TYPE", &mut self.notify_type);
        f.int("NOTIFY_VALUE", &mut self.notify_value);
        f.text("ORIGINATOR_ID", &mut self.originator_id);
        f.text("ORIGIN_ID", &mut self.origin_id);
        f.text("ORIGIN_VERSION", &mut self.origin_version);
        f.int("PRIORITY", &mut self.priority);
        f.text("PROVIDER_DATA", &mut self.provider_data);
        f.text("PROVIDER_GROUP_ID", &mut self.provider_group_id);
        f.text("PROVIDER_ID", &mut self.provider_id);
        f.text("PROVIDER_TYPE_ID", &mut self.provider_type_id);
        f.field("PROVIDER_PARAMS", &mut self.provider_params);
        f.int("RESPONSIBLE_ID", &mut self.responsible_id);
        f.text("RESULT_CURRENCY_ID", &mut self.result_currency_id);
        f.int("RESULT_MARK", &mut self.result_mark);
        f.text("RESULT_SOURCE_ID", &mut self.result_source_id);
        f.int("RESULT_STATUS", &mut self.result_status);
        f.int("RESULT_STREAM", &mut self.result_stream);
        f.number("RESULT_SUM", &mut self.result_sum);
        f.number("RESULT_VALUE", &mut self.result_value);
        f.field("SETTINGS", &mut self.settings);
        f.date_time("START_TIME", &mut self.start_time);
        f.int("STATUS", &mut self.status);
        f.text("SUBJECT", &mut self.subject);
        f.field("WEBDAV_ELEMENTS", &mut self.webdav_elements);
        f.flag("IS_INCOMING_CHANNEL", &mut self.is_incoming_channel);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `crm.activity.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// An empty code: `Activity is not found` (HTTP 400).
    ActivityNotFound,
    /// An empty code: `Access denied.` (HTTP 400).
    AccessDenied,
    /// An empty code: `Application context required` (HTTP 400).
    ApplicationContextRequired,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("", "Application context required", Self::ApplicationContextRequired),
        ("", "Activity is not found", Self::ActivityNotFound),
        ("", "Access denied.", Self::AccessDenied),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Get List of Activities: `crm.activity.list`
///
/// Scope: `crm`. Access: any user. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct List(rt::Params);

impl List {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `select`: `array`.
    #[inline]
    pub fn select(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("select", value.into()))
    }

    /// `filter`: `object`.
    ///
    /// See [`ListFilter`].
    #[inline]
    pub fn filter(self, value: impl Into<rt::Filter>) -> Self {
        Self(self.0.filter("filter", value))
    }

    /// `order`: `object`. Default: `START_TIME ASC`.
    #[inline]
    pub fn order(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("order", value.into()))
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
    const NAME: &'static str = "crm.activity.list";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<ListOutput>;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

impl rt::Paged for List {
    const PAGING: rt::Paging = rt::Paging::start("start")
        .key("ID")
        .filter("filter")
        .order("order");
    type Item = ListOutput;
}

/// Keys of `filter` of `crm.activity.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListFilter(rt::Params);

impl ListFilter {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `BINDINGS`: `object[]`.
    #[inline]
    pub fn bindings(self, value: impl IntoIterator<Item = ListFilterBindings>) -> Self {
        Self(self.0.objects("BINDINGS", value))
    }

    /// Any other condition by its key on the wire: an operator and a field, as in `>=BINDINGS`.
    ///
    /// Other fields, such as `<field>`.
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

/// Keys of `filter.BINDINGS` of `crm.activity.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListFilterBindings(rt::Params);

impl ListFilterBindings {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `OWNER_TYPE_ID`. In examples: `integer`.
    #[inline]
    pub fn owner_type_id(self, value: i64) -> Self {
        Self(self.0.int("OWNER_TYPE_ID", value))
    }

    /// `OWNER_ID`.
    #[inline]
    pub fn owner_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("OWNER_ID", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<ListFilterBindings> for rt::Params {
    #[inline]
    fn from(object: ListFilterBindings) -> Self {
        object.0
    }
}

/// Keys of `result` of `crm.activity.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `ID`: `integer`. In examples: `string`. Seen in examples only.
    pub id: Option<i64>,
    /// `OWNER_ID`: `integer`. In examples: `string`. Seen in examples only.
    pub owner_id: Option<i64>,
    /// `OWNER_TYPE_ID`: `integer`. In examples: `string`. Seen in examples only.
    pub owner_type_id: Option<i64>,
    /// `TYPE_ID`: `crm_enum_activitytype`. In examples: `string`. Seen in examples only.
    pub type_id: Option<i64>,
    /// `PROVIDER_ID`: `string`. Seen in examples only.
    pub provider_id: Option<String>,
    /// `PROVIDER_TYPE_ID`: `string`. Seen in examples only.
    pub provider_type_id: Option<String>,
    /// `PROVIDER_GROUP_ID`: `string`. Seen in examples only.
    pub provider_group_id: Option<String>,
    /// `ASSOCIATED_ENTITY_ID`: `integer`. In examples: `string`. Seen in examples only.
    pub associated_entity_id: Option<i64>,
    /// `SUBJECT`: `string`. Seen in examples only.
    pub subject: Option<String>,
    /// `CREATED`: `datetime`. Seen in examples only.
    pub created: Option<rt::DateTime>,
    /// `LAST_UPDATED`: `datetime`. Seen in examples only.
    pub last_updated: Option<rt::DateTime>,
    /// `START_TIME`: `datetime`. Seen in examples only.
    pub start_time: Option<rt::DateTime>,
    /// `END_TIME`: `datetime`. Seen in examples only.
    pub end_time: Option<rt::DateTime>,
    /// `DEADLINE`: `datetime`. Seen in examples only.
    pub deadline: Option<rt::DateTime>,
    /// `COMPLETED`: `char`. Seen in examples only.
    pub completed: Option<String>,
    /// `STATUS`: `crm_enum_activitystatus`. In examples: `string`. Seen in examples only.
    pub status: Option<i64>,
    /// `RESPONSIBLE_ID`: `user`. In examples: `string`. Seen in examples only.
    pub responsible_id: Option<i64>,
    /// `PRIORITY`: `crm_enum_activitypriority`. In examples: `string`. Seen in examples only.
    pub priority: Option<i64>,
    /// `NOTIFY_TYPE`: `crm_enum_activitynotifytype`. In examples: `string`. Seen in examples only.
    pub notify_type: Option<i64>,
    /// `NOTIFY_VALUE`: `integer`. In examples: `string`. Seen in examples only.
    pub notify_value: Option<i64>,
    /// `DESCRIPTION`: `string`. Seen in examples only.
    pub description: Option<String>,
    /// `DESCRIPTION_TYPE`: `crm_enum_contenttype`. In examples: `string`. Seen in examples only.
    pub description_type: Option<i64>,
    /// `DIRECTION`: `crm_enum_activitydirection`. In examples: `string`. Seen in examples only.
    pub direction: Option<i64>,
    /// `LOCATION`: `string`. Seen in examples only.
    pub location: Option<String>,
    /// `SETTINGS`: `object`. In examples: `array`. Seen in examples only.
    pub settings: Option<rt::Map>,
    /// `ORIGINATOR_ID`: `string`. Seen in examples only.
    pub originator_id: Option<String>,
    /// `ORIGIN_ID`: `string`. Seen in examples only.
    pub origin_id: Option<String>,
    /// `AUTHOR_ID`: `integer`. In examples: `string`. Seen in examples only.
    pub author_id: Option<i64>,
    /// `EDITOR_ID`: `user`. In examples: `string`. Seen in examples only.
    pub editor_id: Option<i64>,
    /// `PROVIDER_PARAMS`: `object`. In examples: `array`. Seen in examples only.
    pub provider_params: Option<rt::Map>,
    /// `PROVIDER_DATA`: `string`. Seen in examples only.
    pub provider_data: Option<String>,
    /// `RESULT_MARK`: `integer`. In examples: `string`. Seen in examples only.
    pub result_mark: Option<i64>,
    /// `RESULT_VALUE`: `double`. Seen in examples only.
    pub result_value: Option<f64>,
    /// `RESULT_SUM`: `double`. Seen in examples only.
    pub result_sum: Option<f64>,
    /// `RESULT_CURRENCY_ID`: `string`. Seen in examples only.
    pub result_currency_id: Option<String>,
    /// `RESULT_STATUS`: `integer`. In examples: `string`. Seen in examples only.
    pub result_status: Option<i64>,
    /// `RESULT_STREAM`: `integer`. In examples: `string`. Seen in examples only.
    pub result_stream: Option<i64>,
    /// `RESULT_SOURCE_ID`: `string`. Seen in examples only.
    pub result_source_id: Option<String>,
    /// `AUTOCOMPLETE_RULE`: `integer`. In examples: `string`. Seen in examples only.
    pub autocomplete_rule: Option<i64>,
    /// `COMMUNICATIONS`: `crm_activity_communication`. In examples: `object[]`.
    pub communications: Option<Vec<ListOutputCommunications>>,
    /// `FILES`: `diskfile`. In examples: `object[]`.
    pub files: Option<Vec<ListOutputFiles>>,
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
        f.int("OWNER_ID", &mut self.owner_id);
        f.int("OWNER_TYPE_ID", &mut self.owner_type_id);
        f.int("TYPE_ID", &mut self.type_id);
        f.text("PROVIDER_ID", &mut self.provider_id);
        f.text("PROVIDER_TYPE_ID", &mut self.provider_type_id);
        f.text("PROVIDER_GROUP_ID", &mut self.provider_group_id);
        f.int("ASSOCIATED_ENTITY_ID", &mut self.associated_entity_id);
        f.text("SUBJECT", &mut self.subject);
        f.date_time("CREATED", &mut self.created);
        f.date_time("LAST_UPDATED", &mut self.last_updated);
        f.date_time("START_TIME", &mut self.start_time);
        f.date_time("END_TIME", &mut self.end_time);
        f.date_time("DEADLINE", &mut self.deadline);
        f.text("COMPLETED", &mut self.completed);
        f.int("STATUS", &mut self.status);
        f.int("RESPONSIBLE_ID", &mut self.responsible_id);
        f.int("PRIORITY", &mut self.priority);
        f.int("NOTIFY_TYPE", &mut self.notify_type);
        f.int("NOTIFY_VALUE", &mut self.notify_value);
        f.text("DESCRIPTION", &mut self.description);
        f.int("DESCRIPTION_TYPE", &mut self.description_type);
        f.int("DIRECTION", &mut self.direction);
        f.text("LOCATION", &mut self.location);
        f.field("SETTINGS", &mut self.settings);
        f.text("ORIGINATOR_ID", &mut self.originator_id);
        f.text("ORIGIN_ID", &mut self.origin_id);
        f.int("AUTHOR_ID", &mut self.author_id);
        f.int("EDITOR_ID", &mut self.editor_id);
        f.field("PROVIDER_PARAMS", &mut self.provider_params);
        f.text("PROVIDER_DATA", &mut self.provider_data);
        f.int("RESULT_MARK", &mut self.result_mark);
        f.number("RESULT_VALUE", &mut self.result_value);
        f.number("RESULT_SUM", &mut self.result_sum);
        f.text("RESULT_CURRENCY_ID", &mut self.result_currency_id);
        f.int("RESULT_STATUS", &mut self.result_status);
        f.int("RESULT_STREAM", &mut self.result_stream);
        f.text("RESULT_SOURCE_ID", &mut self.result_source_id);
        f.int("AUTOCOMPLETE_RULE", &mut self.autocomplete_rule);
        f.field("COMMUNICATIONS", &mut self.communications);
        f.field("FILES", &mut self.files);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.COMMUNICATIONS` of `crm.activity.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutputCommunications {
    /// `ID`: `integer`. In examples: `string`.
    pub id: Option<i64>,
    /// `TYPE`: `string`.
    pub r#type: Option<String>,
    /// `VALUE`: `string`.
    pub value: Option<String>,
    /// `ENTITY_ID`: `integer`. In examples: `string`.
    pub entity_id: Option<i64>,
    /// `ENTITY_TYPE_ID`: `integer`. In examples: `string`.
    pub entity_type_id: Option<i64>,
    /// `ENTITY_SETTINGS`: `object`. Seen in examples only.
    pub entity_settings: Option<ListOutputCommunicationsEntitySettings>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListOutputCommunications {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListOutputCommunications", self, f)
    }
}

impl rt::Object for ListOutputCommunications {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("ID", &mut self.id);
        f.text("TYPE", &mut self.r#type);
        f.text("VALUE", &mut self.value);
        f.int("ENTITY_ID", &mut self.entity_id);
        f.int("ENTITY_TYPE_ID", &mut self.entity_type_id);
        f.field("ENTITY_SETTINGS", &mut self.entity_settings);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.COMMUNICATIONS.ENTITY_SETTINGS` of `crm.activity.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutputCommunicationsEntitySettings {
    /// `HONORIFIC`: `string`. Seen in examples only.
    pub honorific: Option<String>,
    /// `NAME`: `string`. Seen in examples only.
    pub name: Option<String>,
    /// `SECOND_NAME`: `string`. Seen in examples only.
    pub second_name: Option<String>,
    /// `LAST_NAME`: `string`. Seen in examples only.
    pub last_name: Option<String>,
    /// `COMPANY_TITLE`: `string`. Seen in examples only.
    pub company_title: Option<String>,
    /// `COMPANY_ID`: `string`. Seen in examples only.
    pub company_id: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListOutputCommunicationsEntitySettings {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListOutputCommunicationsEntitySettings", self, f)
    }
}

impl rt::Object for ListOutputCommunicationsEntitySettings {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("HONORIFIC", &mut self.honorific);
        f.text("NAME", &mut self.name);
        f.text("SECOND_NAME", &mut self.second_name);
        f.text("LAST_NAME", &mut self.last_name);
        f.text("COMPANY_TITLE", &mut self.company_title);
        f.text("COMPANY_ID", &mut self.company_id);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.FILES` of `crm.activity.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutputFiles {
    /// `id`: `integer`. Seen in examples only.
    pub id: Option<i64>,
    /// `url`: `string`. Seen in examples only.
    pub url: Option<rt::Link>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListOutputFiles {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListOutputFiles", self, f)
    }
}

impl rt::Object for ListOutputFiles {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.link("url", &mut self.url);
        f.rest(&mut self.extra);
    }
}

/// Update System CRM Activity: `crm.activity.update`
///
/// Scope: `crm`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-update.html)
#[deprecated(
    note = "no longer developed; use `crm.activity.todo.update`: `bitrix24::crm::activity::todo::Update`"
)]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Update(rt::Params);

impl Update {
    /// A request with its required parameters:
    ///
    /// - `id`: `integer`.
    /// - `fields`: `array`. In examples: `object`.
    #[inline]
    pub fn new(id: i64, fields: impl Into<rt::Value>) -> Self {
        Self(rt::Params::new().int("id", id).value("fields", fields.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Update {
    const NAME: &'static str = "crm.activity.update";
    const REQUIRED: &'static [&'static str] = &["id", "fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `crm.activity.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFields(rt::Params);

impl UpdateFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `OWNER_ID`: `integer`. Required.
    #[inline]
    pub fn owner_id(self, value: i64) -> Self {
        Self(self.0.int("OWNER_ID", value))
    }

    /// `OWNER_TYPE_ID`: `integer`. Required.
    #[inline]
    pub fn owner_type_id(self, value: i64) -> Self {
        Self(self.0.int("OWNER_TYPE_ID", value))
    }

    /// `TYPE_ID`: `crm_enum_activitytype`. Required.
    #[inline]
    pub fn type_id(self, value: i64) -> Self {
        Self(self.0.int("TYPE_ID", value))
    }

    /// `ASSOCIATED_ENTITY_ID`: `integer`.
    #[inline]
    pub fn associated_entity_id(self, value: i64) -> Self {
        Self(self.0.int("ASSOCIATED_ENTITY_ID", value))
    }

    /// `COMMUNICATIONS`: `crm_activity_communication`. Required.
    ///
    /// See [`CrmActivityCommunicationInput`](crate::types::CrmActivityCommunicationInput).
    #[inline]
    pub fn communications(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("COMMUNICATIONS", value.into()))
    }

    /// `DEADLINE`: `datetime`.
    #[inline]
    pub fn deadline(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("DEADLINE", value.into()))
    }

    /// `DESCRIPTION`: `string`.
    #[inline]
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DESCRIPTION", value.into()))
    }

    /// `DESCRIPTION_TYPE`: `crm_enum_contenttype`.
    #[inline]
    pub fn description_type(self, value: i64) -> Self {
        Self(self.0.int("DESCRIPTION_TYPE", value))
    }

    /// `DIRECTION`: `crm_enum_activitydirection`.
    #[inline]
    pub fn direction(self, value: i64) -> Self {
        Self(self.0.int("DIRECTION", value))
    }

    /// `END_TIME`: `datetime`.
    #[inline]
    pub fn end_time(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("END_TIME", value.into()))
    }

    /// `FILES`: `diskfile`.
    ///
    /// See [`DiskfileInput`](crate::types::DiskfileInput).
    #[inline]
    pub fn files(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("FILES", value.into()))
    }

    /// `LOCATION`: `string`.
    #[inline]
    pub fn location(self, value: impl Into<String>) -> Self {
        Self(self.0.text("LOCATION", value.into()))
    }

    /// `NOTIFY_TYPE`: `crm_enum_activitynotifytype`.
    #[inline]
    pub fn notify_type(self, value: i64) -> Self {
        Self(self.0.int("NOTIFY_TYPE", value))
    }

    /// `ORIGINATOR_ID`: `string`.
    #[inline]
    pub fn originator_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ORIGINATOR_ID", value.into()))
    }

    /// `ORIGIN_ID`: `string`.
    #[inline]
    pub fn origin_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ORIGIN_ID", value.into()))
    }

    /// `ORIGIN_VERSION`: `string`.
    #[inline]
    pub fn origin_version(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ORIGIN_VERSION", value.into()))
    }

    /// `PRIORITY`: `crm_enum_activitypriority`.
    #[inline]
    pub fn priority(self, value: i64) -> Self {
        Self(self.0.int("PRIORITY", value))
    }

    /// `PROVIDER_DATA`: `string`.
    #[inline]
    pub fn provider_data(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PROVIDER_DATA", value.into()))
    }

    /// `PROVIDER_GROUP_ID`: `string`.
    #[inline]
    pub fn provider_group_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PROVIDER_GROUP_ID", value.into()))
    }

    /// `PROVIDER_ID`: `string`.
    #[inline]
    pub fn provider_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PROVIDER_ID", value.into()))
    }

    /// `PROVIDER_TYPE_ID`: `string`.
    #[inline]
    pub fn provider_type_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PROVIDER_TYPE_ID", value.into()))
    }

    /// `PROVIDER_PARAMS`: `object`.
    #[inline]
    pub fn provider_params(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("PROVIDER_PARAMS", value.into()))
    }

    /// `RESPONSIBLE_ID`: `user`. Required.
    #[inline]
    pub fn responsible_id(self, value: i64) -> Self {
        Self(self.0.int("RESPONSIBLE_ID", value))
    }

    /// `SETTINGS`: `object`.
    #[inline]
    pub fn settings(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("SETTINGS", value.into()))
    }

    /// `START_TIME`: `datetime`.
    #[inline]
    pub fn start_time(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("START_TIME", value.into()))
    }

    /// `STATUS`: `crm_enum_activitystatus`.
    #[inline]
    pub fn status(self, value: i64) -> Self {
        Self(self.0.int("STATUS", value))
    }

    /// `SUBJECT`: `string`.
    #[inline]
    pub fn subject(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SUBJECT", value.into()))
    }

    /// `WEBDAV_ELEMENTS`: `diskfile`.
    ///
    /// See [`DiskfileInput`](crate::types::DiskfileInput).
    #[deprecated]
    #[inline]
    pub fn webdav_elements(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("WEBDAV_ELEMENTS", value.into()))
    }

    /// `IS_INCOMING_CHANNEL`: `char`. Values: `Y`, `N`.
    #[inline]
    pub fn is_incoming_channel(self, value: bool) -> Self {
        Self(self.0.yes_no("IS_INCOMING_CHANNEL", value))
    }

    /// `COMPLETED`: `char`. Seen in examples only.
    #[inline]
    pub fn completed(self, value: impl Into<String>) -> Self {
        Self(self.0.text("COMPLETED", value.into()))
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

impl From<UpdateFields> for rt::Value {
    #[inline]
    fn from(object: UpdateFields) -> Self {
        object.0.into_value()
    }
}

/// What can go wrong in `crm.activity.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// An empty code: `Activity is not found` (HTTP 400).
    ActivityNotFound,
    /// An empty code: `The field SUBJECT is not defined or empty` (HTTP 400).
    FieldSubjectNotDefinedOrEmpty,
    /// An empty code: `The field RESPONSIBLE_ID is not defined or invalid` (HTTP 400).
    FieldResponsibleIdNotDefinedOrInvalid,
    /// An empty code: `The field TYPE_ID is not defined or invalid` (HTTP 400).
    FieldTypeIdNotDefinedOrInvalid,
    /// An empty code: `The field COMMUNICATIONS is not defined or invalid` (HTTP 400).
    FieldCommunicationsNotDefinedOrInvalid,
    /// An empty code: `The only one communication is allowed for activity of specified type` (HTTP 400).
    OnlyOneCommunicationAllowedActivitySpecifiedType,
    /// An empty code:
    /// `Could not build binding. Please ensure that owner info and communications are defined correctly`
    /// (HTTP 400).
    CouldNotBuildBinding,
    /// An empty code: `The custom activity without provider is not supported in current context` (HTTP
    /// 400).
    CustomActivityWithoutProviderNotSupportedCurrent,
    /// An empty code: `Use crm.activity.configurable.update for this activity provider` (HTTP 400).
    UseCrmActivityConfigurableUpdateActivityProvider,
    /// An empty code: `Access denied.` (HTTP 400).
    AccessDenied,
    /// An empty code: `Application context required` (HTTP 400).
    ApplicationContextRequired,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "",
            "Could not build binding. Please ensure that owner info and communications are defined correctly",
            Self::CouldNotBuildBinding,
        ),
        (
            "",
            "The custom activity without provider is not supported in current context",
            Self::CustomActivityWithoutProviderNotSupportedCurrent,
        ),
        (
            "",
            "The only one communication is allowed for activity of specified type",
            Self::OnlyOneCommunicationAllowedActivitySpecifiedType,
        ),
        (
            "",
            "Use crm.activity.configurable.update for this activity provider",
            Self::UseCrmActivityConfigurableUpdateActivityProvider,
        ),
        (
            "",
            "The field COMMUNICATIONS is not defined or invalid",
            Self::FieldCommunicationsNotDefinedOrInvalid,
        ),
        (
            "",
            "The field RESPONSIBLE_ID is not defined or invalid",
            Self::FieldResponsibleIdNotDefinedOrInvalid,
        ),
        (
            "",
            "The field TYPE_ID is not defined or invalid",
            Self::FieldTypeIdNotDefinedOrInvalid,
        ),
        (
            "",
            "The field SUBJECT is not defined or empty",
            Self::FieldSubjectNotDefinedOrEmpty,
        ),
        ("", "Application context required", Self::ApplicationContextRequired),
        ("", "Activity is not found", Self::ActivityNotFound),
        ("", "Access denied.", Self::AccessDenied),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}
