// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `bizproc.workflow.template.*`.

use bitrix24_runtime as rt;

/// Add Business Process Template: `bizproc.workflow.template.add`
///
/// Scope: `bizproc`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/bizproc/template/bizproc-workflow-template-add.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Add(rt::Params);

impl Add {
    /// A request in which nothing is set yet. Required: `DOCUMENT_TYPE`, `NAME`, `TEMPLATE_DATA`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `DOCUMENT_TYPE`: `array`. Required.
    #[inline]
    pub fn document_type(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("DOCUMENT_TYPE", value.into()))
    }

    /// `NAME`: `string`. Required.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("NAME", value.into()))
    }

    /// `DESCRIPTION`: `string`.
    #[inline]
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DESCRIPTION", value.into()))
    }

    /// `TEMPLATE_DATA`: `file`. Required. In examples: `string[]`.
    #[inline]
    pub fn template_data(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("TEMPLATE_DATA", value.into()))
    }

    /// `AUTO_EXECUTE`: `integer`. Default: `0`. Values: `0`, `1`, `2`, `3`.
    #[inline]
    pub fn auto_execute(self, value: i64) -> Self {
        Self(self.0.int("AUTO_EXECUTE", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Add {
    const NAME: &'static str = "bizproc.workflow.template.add";
    const REQUIRED: &'static [&'static str] = &[
        "DOCUMENT_TYPE",
        "NAME",
        "TEMPLATE_DATA",
    ];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = i64;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `bizproc.workflow.template.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `ACCESS_DENIED`: `Application context required` (HTTP 400).
    AccessDeniedApplicationContextRequired,
    /// `ACCESS_DENIED`:
    ///
    /// - `Access denied!` (HTTP 400)
    /// - any other text
    AccessDenied,
    /// `ERROR_TEMPLATE_VALIDATION_FAILURE`: `Incorrect field DOCUMENT_TYPE!` (HTTP 400).
    ErrorTemplateValidationFailureIncorrectFieldDocumentType,
    /// `ERROR_TEMPLATE_VALIDATION_FAILURE`: `Empty template name!` (HTTP 400).
    ErrorTemplateValidationFailureEmptyTemplateName,
    /// `ERROR_TEMPLATE_VALIDATION_FAILURE`: `Incorrect field AUTO_EXECUTE!` (HTTP 400).
    ErrorTemplateValidationFailureIncorrectFieldAutoExecute,
    /// `ERROR_TEMPLATE_VALIDATION_FAILURE`: `Incorrect field TEMPLATE_DATA!` (HTTP 400).
    ErrorTemplateValidationFailureIncorrectFieldTemplateData,
    /// `ERROR_TEMPLATE_VALIDATION_FAILURE` with any other text.
    ErrorTemplateValidationFailure,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "ACCESS_DENIED",
            "Application context required",
            Self::AccessDeniedApplicationContextRequired,
        ),
        ("ACCESS_DENIED", "Access denied!", Self::AccessDenied),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        (
            "ERROR_TEMPLATE_VALIDATION_FAILURE",
            "Incorrect field DOCUMENT_TYPE!",
            Self::ErrorTemplateValidationFailureIncorrectFieldDocumentType,
        ),
        (
            "ERROR_TEMPLATE_VALIDATION_FAILURE",
            "Incorrect field TEMPLATE_DATA!",
            Self::ErrorTemplateValidationFailureIncorrectFieldTemplateData,
        ),
        (
            "ERROR_TEMPLATE_VALIDATION_FAILURE",
            "Incorrect field AUTO_EXECUTE!",
            Self::ErrorTemplateValidationFailureIncorrectFieldAutoExecute,
        ),
        (
            "ERROR_TEMPLATE_VALIDATION_FAILURE",
            "Empty template name!",
            Self::ErrorTemplateValidationFailureEmptyTemplateName,
        ),
        ("ERROR_TEMPLATE_VALIDATION_FAILURE", "", Self::ErrorTemplateValidationFailure),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete Business Process Template: `bizproc.workflow.template.delete`
///
/// Scope: `bizproc`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/bizproc/template/bizproc-workflow-template-delete.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Delete(rt::Params);

impl Delete {
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

impl rt::Method for Delete {
    const NAME: &'static str = "bizproc.workflow.template.delete";
    const REQUIRED: &'static [&'static str] = &["ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = ();
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `bizproc.workflow.template.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `ACCESS_DENIED`: `Application context required` (HTTP 400).
    AccessDeniedApplicationContextRequired,
    /// `ACCESS_DENIED`:
    ///
    /// - `Access denied!` (HTTP 400)
    /// - any other text
    AccessDenied,
    /// `ERROR_TEMPLATE_NOT_FOUND`: `Workflow template not found.` (HTTP 400).
    ErrorTemplateNotFound,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "ACCESS_DENIED",
            "Application context required",
            Self::AccessDeniedApplicationContextRequired,
        ),
        ("ACCESS_DENIED", "Access denied!", Self::AccessDenied),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("ERROR_TEMPLATE_NOT_FOUND", "", Self::ErrorTemplateNotFound),
    ];
    const OTHER: Self = Self::Other;
}

/// Get the list of templates: `bizproc.workflow.template.list`
///
/// Scope: `bizproc`. Access: administrators. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/bizproc/template/bizproc-workflow-template-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct List(rt::Params);

impl List {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `SELECT`: `array`. Default: `['ID']`. Values: `ID`, `MODULE_ID`, `ENTITY`, `DOCUMENT_TYPE`,
    /// `AUTO_EXECUTE`, `NAME`, `TEMPLATE`, `PARAMETERS`, `VARIABLES`, `CONSTANTS`, `MODIFIED`,
    /// `IS_MODIFIED`, `USER_ID`, `SYSTEM_CODE`.
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

    /// `ORDER`: `object`. Default: `{ID: 'ASC'}`.
    ///
    /// See [`ListOrder`].
    #[inline]
    pub fn order(self, value: impl Into<rt::Order>) -> Self {
        Self(self.0.order("ORDER", value))
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
    const NAME: &'static str = "bizproc.workflow.template.list";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<ListOutput>;
    type Error = ListError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

impl rt::Paged for List {
    const PAGING: rt::Paging = rt::Paging::start("start")
        .key("ID")
        .filter("FILTER")
        .order("ORDER");
    type Item = ListOutput;
}

/// Keys of `FILTER` of `bizproc.workflow.template.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListFilter(rt::Params);

impl ListFilter {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ID`: `integer`.
    #[inline]
    pub fn id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ID", value.into()))
    }

    /// `MODULE_ID`: `string`. Values: `crm`, `lists`, `disk`.
    #[inline]
    pub fn module_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("MODULE_ID", value.into()))
    }

    /// `ENTITY`: `string`. Values: `CCrmDocumentLead`, `CCrmDocumentContact`, `CCrmDocumentCompany`,
    /// `CCrmDocumentDeal`, `Bitrix\Crm\Integration\BizProc\Document\Quote`,
    /// `Bitrix\Crm\Integration\BizProc\Document\SmartInvoice`,
    /// `Bitrix\Crm\Integration\BizProc\Document\Dynamic`, `BizprocDocument`,
    /// `Bitrix\Lists\BizprocDocumentLists`, `Bitrix\Disk\BizProcDocument`.
    #[inline]
    pub fn entity(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ENTITY", value.into()))
    }

    /// `DOCUMENT_TYPE`: `string`. Values: `LEAD`, `CONTACT`, `COMPANY`, `DEAL`, `QUOTE`, `SMART_INVOICE` or
    /// others.
    #[inline]
    pub fn document_type(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("DOCUMENT_TYPE", value.into()))
    }

    /// `AUTO_EXECUTE`: `integer`. Values: `0`, `1`, `2`, `3`.
    #[inline]
    pub fn auto_execute(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("AUTO_EXECUTE", value.into()))
    }

    /// `NAME`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("NAME", value.into()))
    }

    /// `TEMPLATE`: `array`.
    #[inline]
    pub fn template(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("TEMPLATE", value.into()))
    }

    /// `PARAMETERS`: `array`.
    #[inline]
    pub fn parameters(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("PARAMETERS", value.into()))
    }

    /// `VARIABLES`: `array`.
    #[inline]
    pub fn variables(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("VARIABLES", value.into()))
    }

    /// `CONSTANTS`: `array`.
    #[inline]
    pub fn constants(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("CONSTANTS", value.into()))
    }

    /// `MODIFIED`: `datetime`.
    #[inline]
    pub fn modified(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("MODIFIED", value.into()))
    }

    /// `IS_MODIFIED`: `boolean`. Values: `Y`, `N`.
    #[inline]
    pub fn is_modified(self, value: bool) -> Self {
        Self(self.0.yes_no("IS_MODIFIED", value))
    }

    /// `USER_ID`: `integer`.
    #[inline]
    pub fn user_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("USER_ID", value.into()))
    }

    /// `SYSTEM_CODE`: `string`.
    #[inline]
    pub fn system_code(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("SYSTEM_CODE", value.into()))
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

/// Keys of `ORDER` of `bizproc.workflow.template.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListOrder(rt::Params);

impl ListOrder {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ID`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ID", value.into()))
    }

    /// `MODULE_ID`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn module_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("MODULE_ID", value.into()))
    }

    /// `ENTITY`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn entity(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ENTITY", value.into()))
    }

    /// `DOCUMENT_TYPE`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn document_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DOCUMENT_TYPE", value.into()))
    }

    /// `AUTO_EXECUTE`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn auto_execute(self, value: impl Into<String>) -> Self {
        Self(self.0.text("AUTO_EXECUTE", value.into()))
    }

    /// `NAME`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("NAME", value.into()))
    }

    /// `TEMPLATE`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn template(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TEMPLATE", value.into()))
    }

    /// `PARAMETERS`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn parameters(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PARAMETERS", value.into()))
    }

    /// `VARIABLES`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn variables(self, value: impl Into<String>) -> Self {
        Self(self.0.text("VARIABLES", value.into()))
    }

    /// `CONSTANTS`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn constants(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CONSTANTS", value.into()))
    }

    /// `MODIFIED`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn modified(self, value: impl Into<String>) -> Self {
        Self(self.0.text("MODIFIED", value.into()))
    }

    /// `IS_MODIFIED`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn is_modified(self, value: impl Into<String>) -> Self {
        Self(self.0.text("IS_MODIFIED", value.into()))
    }

    /// `USER_ID`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn user_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("USER_ID", value.into()))
    }

    /// `SYSTEM_CODE`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn system_code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SYSTEM_CODE", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<ListOrder> for rt::Params {
    #[inline]
    fn from(object: ListOrder) -> Self {
        object.0
    }
}

impl From<ListOrder> for rt::Order {
    #[inline]
    fn from(object: ListOrder) -> Self {
        object.0.into()
    }
}

/// Keys of `result` of `bizproc.workflow.template.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `ID`: `integer`. In examples: `string`.
    pub id: Option<i64>,
    /// `MODULE_ID`: `string`. Values: `crm`, `lists`, `disk`.
    pub module_id: Option<String>,
    /// `ENTITY`: `string`. Values: `CCrmDocumentLead`, `CCrmDocumentContact`, `CCrmDocumentCompany`,
    /// `CCrmDocumentDeal`, `Bitrix\Crm\Integration\BizProc\Document\Quote`,
    /// `Bitrix\Crm\Integration\BizProc\Document\SmartInvoice`,
    /// `Bitrix\Crm\Integration\BizProc\Document\Dynamic`, `BizprocDocument`,
    /// `Bitrix\Lists\BizprocDocumentLists`, `Bitrix\Disk\BizProcDocument`.
    pub entity: Option<String>,
    /// `DOCUMENT_TYPE`: `string`. Values: `LEAD`, `CONTACT`, `COMPANY`, `DEAL`, `QUOTE`, `SMART_INVOICE` or
    /// others.
    pub document_type: Option<String>,
    /// `AUTO_EXECUTE`: `integer`. Values: `0`, `1`, `2`, `3`.
    pub auto_execute: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `TEMPLATE`: `array`.
    pub template: Option<Vec<rt::Value>>,
    /// `PARAMETERS`: `array`.
    pub parameters: Option<Vec<rt::Value>>,
    /// `VARIABLES`: `array`.
    pub variables: Option<Vec<rt::Value>>,
    /// `CONSTANTS`: `array`.
    pub constants: Option<Vec<rt::Value>>,
    /// `MODIFIED`: `datetime`.
    pub modified: Option<rt::DateTime>,
    /// `IS_MODIFIED`: `boolean`. Values: `Y`, `N`.
    pub is_modified: Option<bool>,
    /// `USER_ID`: `integer`. In examples: `string`.
    pub user_id: Option<i64>,
    /// `SYSTEM_CODE`: `string`.
    pub system_code: Option<String>,
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
        f.text("MODULE_ID", &mut self.module_id);
        f.text("ENTITY", &mut self.entity);
        f.text("DOCUMENT_TYPE", &mut self.document_type);
        f.int("AUTO_EXECUTE", &mut self.auto_execute);
        f.text("NAME", &mut self.name);
        f.field("TEMPLATE", &mut self.template);
        f.field("PARAMETERS", &mut self.parameters);
        f.field("VARIABLES", &mut self.variables);
        f.field("CONSTANTS", &mut self.constants);
        f.date_time("MODIFIED", &mut self.modified);
        f.flag("IS_MODIFIED", &mut self.is_modified);
        f.int("USER_ID", &mut self.user_id);
        f.text("SYSTEM_CODE", &mut self.system_code);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `bizproc.workflow.template.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `ACCESS_DENIED`: `Access denied!` (HTTP 400).
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

/// Update Business Process Template: `bizproc.workflow.template.update`
///
/// Scope: `bizproc`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/bizproc/template/bizproc-workflow-template-update.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Update(rt::Params);

impl Update {
    /// A request with its required parameters:
    ///
    /// - `ID`: `string`. In examples: `integer`.
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
    const NAME: &'static str = "bizproc.workflow.template.update";
    const REQUIRED: &'static [&'static str] = &["ID", "FIELDS"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = i64;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `FIELDS` of `bizproc.workflow.template.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFields(rt::Params);

impl UpdateFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `NAME`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("NAME", value.into()))
    }

    /// `DESCRIPTION`: `string`.
    #[inline]
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DESCRIPTION", value.into()))
    }

    /// `TEMPLATE_DATA`: `file`.
    #[inline]
    pub fn template_data(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("TEMPLATE_DATA", value.into()))
    }

    /// `AUTO_EXECUTE`: `integer`. Default: `0`. Values: `0`, `1`, `2`, `3`.
    #[inline]
    pub fn auto_execute(self, value: i64) -> Self {
        Self(self.0.int("AUTO_EXECUTE", value))
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

/// What can go wrong in `bizproc.workflow.template.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `ACCESS_DENIED`: `Application context required` (HTTP 400).
    AccessDeniedApplicationContextRequired,
    /// `ACCESS_DENIED`:
    ///
    /// - `Access denied!` (HTTP 400)
    /// - any other text
    AccessDenied,
    /// `ERROR_TEMPLATE_VALIDATION_FAILURE`: `No fields to update.` (HTTP 400).
    ErrorTemplateValidationFailureNoFieldsToUpdate,
    /// `ERROR_TEMPLATE_VALIDATION_FAILURE`: `Empty template name!` (HTTP 400).
    ErrorTemplateValidationFailureEmptyTemplateName,
    /// `ERROR_TEMPLATE_VALIDATION_FAILURE`: `Incorrect field AUTO_EXECUTE!` (HTTP 400).
    ErrorTemplateValidationFailureIncorrectFieldAutoExecute,
    /// `ERROR_TEMPLATE_VALIDATION_FAILURE`: `Incorrect field TEMPLATE_DATA!` (HTTP 400).
    ErrorTemplateValidationFailureIncorrectFieldTemplateData,
    /// `ERROR_TEMPLATE_VALIDATION_FAILURE` with any other text.
    ErrorTemplateValidationFailure,
    /// `ERROR_TEMPLATE_NOT_FOUND`: `Workflow template not found.` (HTTP 400).
    ErrorTemplateNotFound,
    /// `ERROR_TEMPLATE_NOT_OWNER`: `You can update ONLY templates created by current application` (HTTP
    /// 400).
    ErrorTemplateNotOwner,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "ACCESS_DENIED",
            "Application context required",
            Self::AccessDeniedApplicationContextRequired,
        ),
        ("ACCESS_DENIED", "Access denied!", Self::AccessDenied),
        ("ACCESS_DENIED", "", Self::AccessDenied),
        (
            "ERROR_TEMPLATE_VALIDATION_FAILURE",
            "Incorrect field TEMPLATE_DATA!",
            Self::ErrorTemplateValidationFailureIncorrectFieldTemplateData,
        ),
        (
            "ERROR_TEMPLATE_VALIDATION_FAILURE",
            "Incorrect field AUTO_EXECUTE!",
            Self::ErrorTemplateValidationFailureIncorrectFieldAutoExecute,
        ),
        (
            "ERROR_TEMPLATE_VALIDATION_FAILURE",
            "Empty template name!",
            Self::ErrorTemplateValidationFailureEmptyTemplateName,
        ),
        (
            "ERROR_TEMPLATE_VALIDATION_FAILURE",
            "No fields to update.",
            Self::ErrorTemplateValidationFailureNoFieldsToUpdate,
        ),
        ("ERROR_TEMPLATE_VALIDATION_FAILURE", "", Self::ErrorTemplateValidationFailure),
        ("ERROR_TEMPLATE_NOT_FOUND", "", Self::ErrorTemplateNotFound),
        ("ERROR_TEMPLATE_NOT_OWNER", "", Self::ErrorTemplateNotOwner),
    ];
    const OTHER: Self = Self::Other;
}
