// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `task.items.*`.

use bitrix24_runtime as rt;

/// Get the List of Tasks: `task.items.getlist`
///
/// Scope: `task`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-items-get-list.html)
#[deprecated(
    note = "no longer developed; use `tasks.task.list`: `bitrix24::tasks::task::List`"
)]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Getlist(rt::Params);

impl Getlist {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ORDER`: `object`. Default: `ID DESC`.
    ///
    /// See [`GetlistOrder`].
    #[inline]
    pub fn order(self, value: impl Into<rt::Order>) -> Self {
        Self(self.0.order("ORDER", value))
    }

    /// `FILTER`: `object`.
    ///
    /// See [`GetlistFilter`].
    #[inline]
    pub fn filter(self, value: impl Into<rt::Filter>) -> Self {
        Self(self.0.filter("FILTER", value))
    }

    /// `TASKDATA`: `array`.
    #[inline]
    pub fn taskdata(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("TASKDATA", value.into()))
    }

    /// `NAV_PARAMS`: `array`. In examples: `object`.
    ///
    /// See [`GetlistNavParams`].
    #[inline]
    pub fn nav_params(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("NAV_PARAMS", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Getlist {
    const NAME: &'static str = "task.items.getlist";
    const POSITIONAL: &'static [&'static str] = &[
        "ORDER",
        "FILTER",
        "TASKDATA",
        "NAV_PARAMS",
    ];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<rt::Map>;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `ORDER` of `task.items.getlist`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct GetlistOrder(rt::Params);

impl GetlistOrder {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `TITLE`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TITLE", value.into()))
    }

    /// `DATE_START`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn date_start(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DATE_START", value.into()))
    }

    /// `DEADLINE`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn deadline(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DEADLINE", value.into()))
    }

    /// `STATUS`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn status(self, value: impl Into<String>) -> Self {
        Self(self.0.text("STATUS", value.into()))
    }

    /// `PRIORITY`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn priority(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PRIORITY", value.into()))
    }

    /// `MARK`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn mark(self, value: impl Into<String>) -> Self {
        Self(self.0.text("MARK", value.into()))
    }

    /// `CREATED_BY`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn created_by(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CREATED_BY", value.into()))
    }

    /// `RESPONSIBLE_ID`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn responsible_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("RESPONSIBLE_ID", value.into()))
    }

    /// `GROUP_ID`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn group_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("GROUP_ID", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<GetlistOrder> for rt::Params {
    #[inline]
    fn from(object: GetlistOrder) -> Self {
        object.0
    }
}

impl From<GetlistOrder> for rt::Order {
    #[inline]
    fn from(object: GetlistOrder) -> Self {
        object.0.into()
    }
}

/// Keys of `FILTER` of `task.items.getlist`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct GetlistFilter(rt::Params);

impl GetlistFilter {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ID`. In examples: `integer[]`.
    #[inline]
    pub fn id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ID", value.into()))
    }

    /// `PARENT_ID`.
    #[inline]
    pub fn parent_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("PARENT_ID", value.into()))
    }

    /// `GROUP_ID`.
    #[inline]
    pub fn group_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("GROUP_ID", value.into()))
    }

    /// `CREATED_BY`.
    #[inline]
    pub fn created_by(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("CREATED_BY", value.into()))
    }

    /// `STATUS_CHANGED_BY`.
    #[inline]
    pub fn status_changed_by(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("STATUS_CHANGED_BY", value.into()))
    }

    /// `PRIORITY`.
    #[inline]
    pub fn priority(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("PRIORITY", value.into()))
    }

    /// `FORUM_TOPIC_ID`.
    #[inline]
    pub fn forum_topic_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("FORUM_TOPIC_ID", value.into()))
    }

    /// `RESPONSIBLE_ID`.
    #[inline]
    pub fn responsible_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("RESPONSIBLE_ID", value.into()))
    }

    /// `TITLE`.
    #[inline]
    pub fn title(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("TITLE", value.into()))
    }

    /// `TAG`.
    #[inline]
    pub fn tag(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("TAG", value.into()))
    }

    /// `REAL_STATUS`. Values: `1`, `2`, `3`, `4`, `5`, `6`, `7`.
    #[inline]
    pub fn real_status(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("REAL_STATUS", value.into()))
    }

    /// `STATUS`. Values: `-2`, `-1` or others.
    #[inline]
    pub fn status(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("STATUS", value.into()))
    }

    /// `MARK`.
    #[inline]
    pub fn mark(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("MARK", value.into()))
    }

    /// `XML_ID`.
    #[inline]
    pub fn xml_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("XML_ID", value.into()))
    }

    /// `SITE_ID`.
    #[inline]
    pub fn site_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("SITE_ID", value.into()))
    }

    /// `ADD_IN_REPORT`. Values: `Y`, `N`.
    #[inline]
    pub fn add_in_report(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ADD_IN_REPORT", value.into()))
    }

    /// `DATE_START`.
    #[inline]
    pub fn date_start(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("DATE_START", value.into()))
    }

    /// `DEADLINE`.
    #[inline]
    pub fn deadline(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("DEADLINE", value.into()))
    }

    /// `CREATED_DATE`.
    #[inline]
    pub fn created_date(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("CREATED_DATE", value.into()))
    }

    /// `CLOSED_DATE`.
    #[inline]
    pub fn closed_date(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("CLOSED_DATE", value.into()))
    }

    /// `CHANGED_DATE`.
    #[inline]
    pub fn changed_date(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("CHANGED_DATE", value.into()))
    }

    /// `ACCOMPLICE`.
    #[inline]
    pub fn accomplice(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ACCOMPLICE", value.into()))
    }

    /// `AUDITOR`.
    #[inline]
    pub fn auditor(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("AUDITOR", value.into()))
    }

    /// `DEPENDS_ON`.
    #[inline]
    pub fn depends_on(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("DEPENDS_ON", value.into()))
    }

    /// `ONLY_ROOT_TASKS`. Values: `Y`, `N`.
    #[inline]
    pub fn only_root_tasks(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ONLY_ROOT_TASKS", value.into()))
    }

    /// `SUBORDINATE_TASKS`. Values: `Y`, `N`.
    #[inline]
    pub fn subordinate_tasks(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("SUBORDINATE_TASKS", value.into()))
    }

    /// `OVERDUED`. Values: `Y`, `N`.
    #[inline]
    pub fn overdued(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("OVERDUED", value.into()))
    }

    /// `DEPARTMENT_ID`.
    #[inline]
    pub fn department_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("DEPARTMENT_ID", value.into()))
    }

    /// Any other condition by its key on the wire: an operator and a field, as in `>=ID`.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<GetlistFilter> for rt::Params {
    #[inline]
    fn from(object: GetlistFilter) -> Self {
        object.0
    }
}

impl From<GetlistFilter> for rt::Filter {
    #[inline]
    fn from(object: GetlistFilter) -> Self {
        object.0.into()
    }
}

/// Keys of `NAV_PARAMS` of `task.items.getlist`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct GetlistNavParams(rt::Params);

impl GetlistNavParams {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `iNumPage`. In examples: `integer`.
    #[inline]
    pub fn i_num_page(self, value: i64) -> Self {
        Self(self.0.int("iNumPage", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<GetlistNavParams> for rt::Params {
    #[inline]
    fn from(object: GetlistNavParams) -> Self {
        object.0
    }
}

impl From<GetlistNavParams> for rt::Value {
    #[inline]
    fn from(object: GetlistNavParams) -> Self {
        object.0.into_value()
    }
}
