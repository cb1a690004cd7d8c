// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `task.comment.*`.

use bitrix24_runtime as rt;

/// Add Comment to Task: `task.comment.add`
///
/// Scope: `task`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-comment-add.html)
#[deprecated(
    note = "no longer developed; use `tasks.task.chat.message.send`: `bitrix24::v3::tasks::task::chat::message::SendCall`"
)]
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Add(rt::Params);

impl Add {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `TASKID`. In examples: `integer`.
    #[inline]
    pub fn taskid(self, value: i64) -> Self {
        Self(self.0.int("TASKID", value))
    }

    /// `COMMENTTEXT`. In examples: `string`.
    #[inline]
    pub fn commenttext(self, value: impl Into<String>) -> Self {
        Self(self.0.text("COMMENTTEXT", value.into()))
    }

    /// `FIELDS`: `object`. Seen in examples only.
    #[inline]
    pub fn fields(self, value: AddFields) -> Self {
        Self(self.0.object("FIELDS", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Add {
    const NAME: &'static str = "task.comment.add";
    const POSITIONAL: &'static [&'static str] = &["TASKID", "COMMENTTEXT", "FIELDS"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = i64;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `FIELDS` of `task.comment.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFields(rt::Params);

impl AddFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `POST_MESSAGE`: `string`. Seen in examples only.
    #[inline]
    pub fn post_message(self, value: impl Into<String>) -> Self {
        Self(self.0.text("POST_MESSAGE", value.into()))
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
