//! What became of the commands of a batch.

use std::sync::Arc;

use serde_json::Value;

use super::error::{BatchError, Label, Unfinished};
use super::handle::{Handle, Reply};
use super::plan::{Commands, Part};
use super::wire::{RawOutcome, send_commands, send_commands_v3};
use crate::{Answer, AnyKind, Api, ApiError, Client, Error, SystemError};

/// What became of one command.
#[derive(Debug)]
#[non_exhaustive]
pub enum Outcome {
    /// It was carried out.
    Done(Box<Answer<Value>>),
    /// The portal answered with an error.
    Failed(ApiError<AnyKind>),
    /// It was not carried out, because one before it failed or a request was not answered.
    NotExecuted,
    /// Nothing is known: the answer was lost, or says nothing of this command. It may have been carried out.
    Unknown,
}

/// What became of the commands of a [`Batch`](crate::Batch), each on its own.
#[must_use = "commands may have failed: look at their outcomes, or call `all_done`"]
#[derive(Debug)]
pub struct Outcomes {
    client: Client,
    batch: u64,
    commands: Vec<(Label, Outcome)>,
    /// Why a request was not answered; none was sent after it.
    error: Option<Arc<Error>>,
}

impl Outcomes {
    /// The result of a command.
    ///
    /// # Errors
    /// As for a single call, and [`Error::Batch`] for a command that was not carried out, or of which that is not known.
    pub fn get<R: Reply>(&self, handle: &Handle<R>) -> Result<R::Output, Error<R::Kind>> {
        self.answer(handle).map(|answer| answer.result)
    }

    /// The result of a command with what came around it: time, total, next.
    ///
    /// # Errors
    /// See [`Outcomes::get`].
    pub fn answer<R: Reply>(&self, handle: &Handle<R>) -> Result<Answer<R::Output>, Error<R::Kind>> {
        self.place(handle)
            .and_then(|(label, outcome)| match outcome {
                Outcome::Done(answer) => self.read(label, Answer::clone(answer)),
                other => Err(self.failure(label, other)),
            })
            .map_err(R::error)
    }

    /// Like [`Outcomes::answer`], without a copy: large results are taken out, and null is left behind.
    ///
    /// # Errors
    /// See [`Outcomes::get`].
    #[allow(clippy::needless_pass_by_value, reason = "the handle leads nowhere after this")]
    pub fn take<R: Reply>(&mut self, handle: Handle<R>) -> Result<Answer<R::Output>, Error<R::Kind>> {
        let batch = self.batch;
        let command = self.commands.get_mut(handle.place).filter(|_| handle.batch == batch);
        let taken = command.and_then(|(_, outcome)| match outcome {
            Outcome::Done(answer) => Some(Answer { result: answer.result.take(), ..Answer::clone(answer) }),
            _ => None,
        });
        match taken {
            Some(answer) => {
                self.place(&handle).and_then(|(label, _)| self.read(label, answer)).map_err(R::error)
            }
            None => self.answer(&handle),
        }
    }

    /// What became of a command, as it came.
    ///
    /// # Errors
    /// [`Error::Batch`] for a handle of another batch.
    pub fn outcome<R>(&self, handle: &Handle<R>) -> Result<&Outcome, Error> {
        self.place(handle).map(|(_, outcome)| outcome)
    }

    /// What became of the command of this name.
    #[must_use]
    pub fn by_name(&self, name: &str) -> Option<&Outcome> {
        self.commands.iter().find(|(label, _)| label.name == name).map(|(_, outcome)| outcome)
    }

    /// All commands, in their order.
    pub fn iter(&self) -> impl Iterator<Item = (&Label, &Outcome)> {
        self.commands.iter().map(|(label, outcome)| (label, outcome))
    }

    /// Why one of the requests was not answered, if one was not. None was sent after it.
    #[must_use]
    pub fn error(&self) -> Option<&Error> {
        self.error.as_deref()
    }

    /// These outcomes, if all commands were carried out.
    ///
    /// # Errors
    /// That of the first command that was not.
    pub fn all_done(self) -> Result<Self, Error> {
        let failed = self.commands.iter().find(|(_, outcome)| !matches!(outcome, Outcome::Done(_)));
        match failed {
            Some((label, outcome)) => Err(self.failure(label, outcome)),
            None => Ok(self),
        }
    }

    fn place<R>(&self, handle: &Handle<R>) -> Result<&(Label, Outcome), Error> {
        let command = self.commands.get(handle.place).filter(|_| handle.batch == self.batch);
        command.ok_or_else(|| BatchError::ForeignHandle.into())
    }

    fn read<T: crate::Decode>(&self, label: &Label, answer: Answer<Value>) -> Result<Answer<T>, Error> {
        let Answer { result, time, total, next, .. } = answer;
        let read = self.client.read(&label.method, result)?;
        Ok(Answer { time, total, next, ..read })
    }

    fn failure(&self, label: &Label, outcome: &Outcome) -> Error {
        let unfinished = || Unfinished { label: label.clone(), cause: self.error.clone() };
        match outcome {
            Outcome::Failed(error) => Error::Api(error.clone()),
            Outcome::NotExecuted => BatchError::NotExecuted(unfinished()).into(),
            Outcome::Done(_) | Outcome::Unknown => BatchError::Unknown(unfinished()).into(),
        }
    }
}

/// How the requests of a batch are sent.
pub(super) struct Run<'a> {
    pub(super) client: &'a Client,
    pub(super) batch: u64,
    pub(super) api: Api,
    pub(super) halt: bool,
}

impl Run<'_> {
    /// Sends one request after the other, until all are answered, one is not, or one says to stop.
    pub(super) async fn send(
        self,
        parts: Vec<Part>,
        labels: Vec<Label>,
        on_part: &mut (dyn FnMut(usize, usize) + Send),
    ) -> Outcomes {
        let count = labels.len();
        let mut outcomes = Vec::with_capacity(count);
        let mut error = None;
        for Part { effect, commands } in parts {
            let (sent, length) = match commands {
                Commands::V2(commands) => {
                    let length = commands.len();
                    (send_commands(self.client, commands, self.halt, effect).await, length)
                }
                Commands::V3(commands) => {
                    let length = commands.len();
                    (send_commands_v3(self.client, commands, effect).await, length)
                }
            };
            let stop = match sent {
                Ok(raw) => self.sort(raw, &mut outcomes),
                // An error that can only be this command's.
                Err(Error::Api(failed)) if self.api == Api::V3 && length == 1 && !is_refusal(&failed) => {
                    outcomes.push(Outcome::Failed(failed));
                    true
                }
                Err(failed) => {
                    let unknown = may_have_run(&failed, self.api);
                    outcomes.extend(
                        (0..length).map(|_| if unknown { Outcome::Unknown } else { Outcome::NotExecuted }),
                    );
                    error = Some(Arc::new(failed));
                    true
                }
            };
            on_part(outcomes.len(), count);
            if stop {
                break;
            }
        }
        outcomes.resize_with(count, || Outcome::NotExecuted);
        let commands = labels.into_iter().zip(outcomes).collect();
        Outcomes { client: self.client.clone(), batch: self.batch, commands, error }
    }

    /// Sorts what one answer says; whether no more is to be sent.
    fn sort(&self, raw: Vec<RawOutcome>, outcomes: &mut Vec<Outcome>) -> bool {
        let mut halted = false;
        for raw in raw {
            outcomes.push(match raw {
                RawOutcome::Done(answer) => Outcome::Done(answer),
                RawOutcome::Failed(error) => {
                    halted |= self.halt;
                    Outcome::Failed(error)
                }
                RawOutcome::Missing if halted => Outcome::NotExecuted,
                // The portal leaves out nothing else, so something is amiss.
                RawOutcome::Missing => Outcome::Unknown,
            });
        }
        halted
    }
}

/// Whether commands may have been carried out although their request was not answered as it should be.
fn may_have_run(error: &Error, api: Api) -> bool {
    match error {
        // Errors of commands stand inside the answer, save in REST 3.0, where the ones before may have been done.
        Error::Api(failed) if api == Api::V3 => !is_refusal(failed),
        error => error.may_have_run(),
    }
}

fn is_refusal(error: &ApiError<AnyKind>) -> bool {
    error.system().is_some_and(SystemError::is_refusal)
}
