// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `disk.rights.*`.

use bitrix24_runtime as rt;

/// Get a List of Available Access Levels: `disk.rights.getTasks`
///
/// Scope: `disk`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/disk/rights/disk-rights-get-tasks.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct GetTasks(rt::Params);

impl GetTasks {
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

impl rt::Method for GetTasks {
    const NAME: &'static str = "disk.rights.getTasks";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<GetTasksOutput>;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `disk.rights.getTasks`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTasksOutput {
    /// `ID`: `integer`. In examples: `string`.
    pub id: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `TITLE`: `string`.
    pub title: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetTasksOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetTasksOutput", self, f)
    }
}

impl rt::Object for GetTasksOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("ID", &mut self.id);
        f.text("NAME", &mut self.name);
        f.text("TITLE", &mut self.title);
        f.rest(&mut self.extra);
    }
}
