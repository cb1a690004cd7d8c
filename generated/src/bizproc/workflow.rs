// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `bizproc.workflow.*`.

use bitrix24_runtime as rt;

pub mod template;

/// Get a list of running workflows: `bizproc.workflow.instances`
///
/// Scope: `bizproc`. Access: administrators. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-workflow-instances.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Instances(rt::Params);

impl Instances {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `SELECT`: `array`. Default: `['ID', 'MODIFIED', 'OWNED_UNTIL']`. Values: `ID`, `MODIFIED`,
    /// `OWNED_UNTIL`, `MODULE_ID`, `ENTITY`, `DOCUMENT_ID`, `STARTED`, `STARTED_BY`, `TEMPLATE_ID`.
    #[inline]
    pub fn select(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("SELECT", value.into()))
    }

    /// `FILTER`: `object`.
    ///
    /// See [`InstancesFilter`].
    #[inline]
    pub fn filter(self, value: impl Into<rt::Filter>) -> Self {
        Self(self.0.filter("FILTER", value))
    }

    /// `ORDER`: `object`. Default: `{'MODIFIED': 'desc'}`.
    ///
    /// See [`InstancesOrder`].
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

impl rt::Method for Instances {
    const NAME: &'static str = "bizproc.workflow.instances";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<InstancesOutput>;
    type Error = InstancesError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

impl rt::Paged for Instances {
    const PAGING: rt::Paging = rt::Paging::start("start")
        .key("ID")
        .filter("FILTER")
        .order("ORDER");
    type Item = InstancesOutput;
}

/// Keys of `FILTER` of `bizproc.workflow.instances`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct InstancesFilter(rt::Params);

impl InstancesFilter {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ID`.
    #[inline]
    pub fn id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ID", value.into()))
    }

    /// `MODIFIED`.
    #[inline]
    pub fn modified(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("MODIFIED", value.into()))
    }

    /// `OWNED_UNTIL`.
    #[inline]
    pub fn owned_until(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("OWNED_UNTIL", value.into()))
    }

    /// `MODULE_ID`.
    #[inline]
    pub fn module_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("MODULE_ID", value.into()))
    }

    /// `ENTITY`.
    #[inline]
    pub fn entity(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ENTITY", value.into()))
    }

    /// `DOCUMENT_ID`.
    #[inline]
    pub fn document_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("DOCUMENT_ID", value.into()))
    }

    /// `STARTED`.
    #[inline]
    pub fn started(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("STARTED", value.into()))
    }

    /// `STARTED_BY`. In examples: `integer`.
    #[inline]
    pub fn started_by(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("STARTED_BY", value.into()))
    }

    /// `TEMPLATE_ID`.
    #[inline]
    pub fn template_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("TEMPLATE_ID", value.into()))
    }

    /// Any other condition by its key on the wire: an operator and a field, as in `>=ID`.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<InstancesFilter> for rt::Params {
    #[inline]
    fn from(object: InstancesFilter) -> Self {
        object.0
    }
}

impl From<InstancesFilter> for rt::Filter {
    #[inline]
    fn from(object: InstancesFilter) -> Self {
        object.0.into()
    }
}

/// Keys of `ORDER` of `bizproc.workflow.instances`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct InstancesOrder(rt::Params);

impl InstancesOrder {
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

    /// `MODIFIED`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn modified(self, value: impl Into<String>) -> Self {
        Self(self.0.text("MODIFIED", value.into()))
    }

    /// `OWNED_UNTIL`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn owned_until(self, value: impl Into<String>) -> Self {
        Self(self.0.text("OWNED_UNTIL", value.into()))
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

    /// `DOCUMENT_ID`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn document_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DOCUMENT_ID", value.into()))
    }

    /// `STARTED`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn started(self, value: impl Into<String>) -> Self {
        Self(self.0.text("STARTED", value.into()))
    }

    /// `STARTED_BY`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn started_by(self, value: impl Into<String>) -> Self {
        Self(self.0.text("STARTED_BY", value.into()))
    }

    /// `TEMPLATE_ID`: `string`. Values: `asc`, `desc` or others.
    #[inline]
    pub fn template_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TEMPLATE_ID", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<InstancesOrder> for rt::Params {
    #[inline]
    fn from(object: InstancesOrder) -> Self {
        object.0
    }
}

impl From<InstancesOrder> for rt::Order {
    #[inline]
    fn from(object: InstancesOrder) -> Self {
        object.0.into()
    }
}

/// Keys of `result` of `bizproc.workflow.instances`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstancesOutput {
    /// `DOCUMENT_ID`: `string`.
    pub document_id: Option<String>,
    /// `ENTITY`: `string`.
    pub entity: Option<String>,
    /// `ID`: `string`.
    pub id: Option<String>,
    /// `STARTED`: `string`.
    pub started: Option<String>,
    /// `MODULE_ID`: `string`.
    pub module_id: Option<String>,
    /// `OWNED_UNTIL`.
    pub owned_until: Option<rt::Value>,
    /// `TEMPLATE_ID`: `string`.
    pub template_id: Option<String>,
    /// `STARTED_BY`: `string`.
    pub started_by: Option<String>,
    /// `MODIFIED`.
    pub modified: Option<rt::Value>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for InstancesOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("InstancesOutput", self, f)
    }
}

impl rt::Object for InstancesOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("DOCUMENT_ID", &mut self.document_id);
        f.text("ENTITY", &mut self.entity);
        f.text("ID", &mut self.id);
        f.text("STARTED", &mut self.started);
        f.text("MODULE_ID", &mut self.module_id);
        f.value("OWNED_UNTIL", &mut self.owned_until);
        f.text("TEMPLATE_ID", &mut self.template_id);
        f.text("STARTED_BY", &mut self.started_by);
        f.value("MODIFIED", &mut self.modified);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `bizproc.workflow.instances`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InstancesError {
    /// `ACCESS_DENIED`: `Access denied!` (HTTP 403).
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for InstancesError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete Running Process: `bizproc.workflow.kill`
///
/// Scope: `bizproc`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-workflow-kill.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Kill(rt::Params);

impl Kill {
    /// A request with its required parameters:
    ///
    /// - `ID`: `integer`. In examples: `string`.
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

impl rt::Method for Kill {
    const NAME: &'static str = "bizproc.workflow.kill";
    const REQUIRED: &'static [&'static str] = &["ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = KillError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `bizproc.workflow.kill`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum KillError {
    /// `ACCESS_DENIED`: `Access denied!` (HTTP 403).
    AccessDenied,
    /// `ERROR_WRONG_WORKFLOW_ID`: `Empty workflow instance ID` (HTTP 400).
    ErrorWrongWorkflowId,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for KillError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("ERROR_WRONG_WORKFLOW_ID", "", Self::ErrorWrongWorkflowId),
    ];
    const OTHER: Self = Self::Other;
}

/// Start Business Process: `bizproc.workflow.start`
///
/// Scope: `bizproc`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-workflow-start.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Start(rt::Params);

impl Start {
    /// A request with its required parameters:
    ///
    /// - `TEMPLATE_ID`: `integer`.
    /// - `DOCUMENT_ID`: `array`.
    #[inline]
    pub fn new(template_id: i64, document_id: impl Into<rt::Value>) -> Self {
        Self(
            rt::Params::new()
                .int("TEMPLATE_ID", template_id)
                .value("DOCUMENT_ID", document_id.into()),
        )
    }

    /// `PARAMETERS`: `object`.
    #[inline]
    pub fn parameters(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("PARAMETERS", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Start {
    const NAME: &'static str = "bizproc.workflow.start";
    const REQUIRED: &'static [&'static str] = &["TEMPLATE_ID", "DOCUMENT_ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = String;
    type Error = StartError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `bizproc.workflow.start`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum StartError {
    /// `ERROR_WRONG_WORKFLOW_ID`: `Empty TEMPLATE_ID` (HTTP 400).
    ErrorWrongWorkflowIdEmptyTemplateId,
    /// `ERROR_WRONG_WORKFLOW_ID`: `Template not found` (HTTP 400).
    ErrorWrongWorkflowIdTemplateNotFound,
    /// `ERROR_WRONG_WORKFLOW_ID` with any other text.
    ErrorWrongWorkflowId,
    /// An empty code: `Wrong DOCUMENT_ID!` (HTTP 400).
    WrongDocumentId,
    /// An empty code: `Incorrect document type!` (HTTP 400).
    IncorrectDocumentType,
    /// An empty code: `Template type and DOCUMENT_ID mismatch!` (HTTP 400).
    TemplateTypeDocumentIdMismatch,
    /// An empty code with any other text.
    NoCode,
    /// `ACCESS_DENIED`: `Access denied!` (HTTP 403).
    AccessDenied,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for StartError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "ERROR_WRONG_WORKFLOW_ID",
            "Template not found",
            Self::ErrorWrongWorkflowIdTemplateNotFound,
        ),
        (
            "ERROR_WRONG_WORKFLOW_ID",
            "Empty TEMPLATE_ID",
            Self::ErrorWrongWorkflowIdEmptyTemplateId,
        ),
        ("ERROR_WRONG_WORKFLOW_ID", "", Self::ErrorWrongWorkflowId),
        (
            "",
            "Template type and DOCUMENT_ID mismatch!",
            Self::TemplateTypeDocumentIdMismatch,
        ),
        ("", "Incorrect document type!", Self::IncorrectDocumentType),
        ("", "Wrong DOCUMENT_ID!", Self::WrongDocumentId),
        ("", "", Self::NoCode),
        ("ACCESS_DENIED", "", Self::AccessDenied),
    ];
    const OTHER: Self = Self::Other;
}

/// Stop Active Workflow: `bizproc.workflow.terminate`
///
/// Scope: `bizproc`. Access: administrators.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-workflow-terminate.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Terminate(rt::Params);

impl Terminate {
    /// A request with its required parameters:
    ///
    /// - `ID`: `string`.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self(rt::Params::new().text("ID", id.into()))
    }

    /// `STATUS`: `string`.
    #[inline]
    pub fn status(self, value: impl Into<String>) -> Self {
        Self(self.0.text("STATUS", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Terminate {
    const NAME: &'static str = "bizproc.workflow.terminate";
    const REQUIRED: &'static [&'static str] = &["ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = TerminateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `bizproc.workflow.terminate`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TerminateError {
    /// `ACCESS_DENIED`: `Access denied!` (HTTP 403).
    AccessDenied,
    /// `ERROR_WRONG_WORKFLOW_ID`: `Empty workflow instance ID` (HTTP 400).
    ErrorWrongWorkflowId,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for TerminateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("ACCESS_DENIED", "", Self::AccessDenied),
        ("ERROR_WRONG_WORKFLOW_ID", "", Self::ErrorWrongWorkflowId),
    ];
    const OTHER: Self = Self::Other;
}
