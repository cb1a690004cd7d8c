//! From a request to a reply, with what tests have laid down.

use std::net::IpAddr;
use std::time::Duration;

use bitrix24_spec::Api;
use bytes::Bytes;
use http::HeaderMap;
use http::header::{AUTHORIZATION, COOKIE, HOST};
use http::request::Parts;
use jiff::Timestamp;
use serde_json::Value;

use crate::answer::{Outcome, Refusal, Timing, envelope};
use crate::asked::{Asked, Path};
use crate::batch::Command;
use crate::engine::{Ended, Engine, Visitor};
use crate::idempotency::Key;
use crate::log::Call;
use crate::reply::{End, JSON, Reply};
use crate::rules::{Act, Fault};
use crate::system::System;

/// A request that came in whole.
pub(crate) struct Request {
    pub from: IpAddr,
    pub parts: Parts,
    pub body: Bytes,
}

/// An answer with what the log tells of it.
struct Answer {
    reply: Reply,
    error: Option<String>,
    commands: Vec<Command>,
}

const KEY: &str = "idempotency-key";

impl Engine {
    /// Answers any request below `/rest/`.
    pub async fn rest(&self, request: Request) -> Reply {
        let started = self.clock.now();
        let Some(path) = Path::read(request.parts.uri.path()) else { return Reply::html(404) };
        let (api, method) = (path.api, path.method.to_owned());
        let asked = Asked::read(path, &request.parts, &request.body).await;
        if let Some(reply) = self.redirect(&request) {
            let params = asked.map(|asked| asked.params).unwrap_or_default();
            let answer = Answer::plain(reply);
            self.write_down(&request, (api, method), params, &answer, None, started);
            return answer.reply;
        }
        let act = self.rules.take(&method, false);
        let fault = match &act {
            Some(Act::Fault(fault)) => Some(fault.clone()),
            _ => None,
        };
        if let Some(Fault::Delay(time)) = fault {
            tokio::time::sleep(time).await;
        }
        let answer = match (&asked, &fault) {
            (_, Some(fault)) if !fault.carries_out() => Answer::plain(instead(fault)),
            (Ok(asked), _) => self.answer(asked, &request, act, started),
            (Err(refusal), _) => self.refuse(api, refusal.clone(), started),
        };
        let answer = match &fault {
            Some(fault) if fault.carries_out() => answer.spoilt(fault),
            _ => answer,
        };
        let params = asked.map(|asked| asked.params).unwrap_or_default();
        self.write_down(&request, (api, method), params, &answer, fault.as_ref(), started);
        answer.reply
    }

    /// To where the portal is called now, with the same path.
    fn redirect(&self, request: &Request) -> Option<Reply> {
        let new = self.moved_to()?;
        let host = request.parts.headers.get(HOST).and_then(|host| host.to_str().ok());
        let host = host.or_else(|| request.parts.uri.authority().map(http::uri::Authority::as_str));
        if host.is_some_and(|host| host.eq_ignore_ascii_case(&new)) {
            return None;
        }
        let scheme = self.base.split("://").next().unwrap_or("http");
        let path = request.parts.uri.path_and_query().map_or("/", |path| path.as_str());
        Some(Reply::new(302, JSON, Bytes::new()).header("location", format!("{scheme}://{new}{path}")))
    }

    fn answer(&self, asked: &Asked, request: &Request, act: Option<Act>, started: Timestamp) -> Answer {
        let visitor = match self
            .meters
            .request(request.from, started)
            .and_then(|()| self.visitor(&asked.auth, started))
        {
            Ok(visitor) => visitor,
            Err(refusal) => return self.refuse(asked.api, refusal, started),
        };
        let key = match self.kept_answer(asked, request, &visitor, started) {
            Ok(Kept::No) => None,
            Ok(Kept::Not(key)) => Some(key),
            Ok(Kept::Yes(reply)) => return Answer::plain(reply),
            Err(refusal) => return self.refuse(asked.api, refusal, started),
        };
        let (outcome, timing, commands) = self.outcome(asked, &visitor, act, started);
        let error = outcome.as_ref().err().map(|refusal| refusal.code.clone());
        let (status, document) = envelope(asked.api, outcome, &timing);
        let body = Bytes::from(document.to_string());
        let mut reply = Reply::new(status, JSON, body.clone());
        if let Some(key) = key {
            reply = reply.header(KEY, key.key.clone());
            if error.is_none() {
                self.kept.keep(&key, request.body.clone(), body, started);
            }
        }
        Answer { reply, error, commands }
    }

    fn outcome(
        &self,
        asked: &Asked,
        visitor: &Visitor,
        act: Option<Act>,
        started: Timestamp,
    ) -> (Outcome, Timing, Vec<Command>) {
        let scripted = matches!(act, Some(Act::Answer(_) | Act::Error(_)));
        if self.system_method(&asked.method) == Some(System::Batch) && !scripted {
            let (outcome, commands) = match asked.api {
                Api::V2 => self.batch(&asked.params, visitor),
                Api::V3 => self.batch_v3(&asked.params, visitor),
            };
            return (outcome, Timing { started, finished: self.clock.now(), operating: None }, commands);
        }
        let Ended { outcome, timing } = self.carry_out(asked.api, &asked.method, &asked.params, visitor, act);
        (outcome, timing, Vec::new())
    }

    fn refuse(&self, api: Api, refusal: Refusal, started: Timestamp) -> Answer {
        let timing = Timing { started, finished: started, operating: None };
        let error = Some(refusal.code.clone());
        let (status, document) = envelope(api, Err(refusal), &timing);
        Answer { reply: Reply::new(status, JSON, document.to_string()), error, commands: Vec::new() }
    }

    fn kept_answer(
        &self,
        asked: &Asked,
        request: &Request,
        visitor: &Visitor,
        now: Timestamp,
    ) -> Result<Kept, Refusal> {
        let Some(key) = request.parts.headers.get(KEY) else { return Ok(Kept::No) };
        if asked.api == Api::V2 || self.only_reads(Api::V3, &asked.method) {
            return Ok(Kept::No);
        }
        let key = String::from_utf8_lossy(key.as_bytes()).into_owned();
        let key = Key { who: visitor.key.clone(), method: asked.method.clone(), key };
        Ok(match self.kept.find(&key, &request.body, now)? {
            Some(body) => {
                let reply = Reply::new(200, JSON, body).header(KEY, key.key);
                Kept::Yes(reply.header("idempotent-replayed", "true"))
            }
            None => Kept::Not(key),
        })
    }

    fn write_down(
        &self,
        request: &Request,
        (api, method): (Api, String),
        params: Value,
        answer: &Answer,
        fault: Option<&Fault>,
        at: Timestamp,
    ) {
        let took = Duration::try_from(self.clock.now().duration_since(at)).unwrap_or_default();
        let call = Call {
            number: 0,
            method,
            v3: api == Api::V3,
            command: None,
            params,
            headers: headers(&request.parts.headers),
            status: answer.reply.status,
            error: answer.error.clone(),
            fault: fault.map(|fault| format!("{fault:?}")),
            took,
            at,
            bytes: request.body.len(),
        };
        let commands = answer.commands.iter().map(|command| Call {
            method: command.method.clone(),
            command: Some(command.key.clone()),
            params: command.params.clone(),
            headers: Vec::new(),
            status: command.status,
            error: command.error.clone(),
            fault: None,
            bytes: 0,
            ..call.clone()
        });
        let commands: Vec<Call> = commands.collect();
        self.log.add(std::iter::once(call).chain(commands).collect());
    }
}

/// Whether an answer is kept by a key.
enum Kept {
    /// The call has no key that counts.
    No,
    Not(Key),
    Yes(Reply),
}

impl Answer {
    fn plain(reply: Reply) -> Self {
        Self { reply, error: None, commands: Vec::new() }
    }

    /// What of it is sent after a fault.
    fn spoilt(mut self, fault: &Fault) -> Self {
        self.reply = match fault {
            Fault::LoseAnswer => Reply::nothing(),
            Fault::CutBody => Reply { end: End::Half, ..self.reply },
            Fault::CutDocument => {
                let half = self.reply.body.slice(..self.reply.body.len() / 2);
                Reply { body: half, ..self.reply }
            }
            Fault::Drip(pause) => Reply { end: End::Drip(*pause), ..self.reply },
            Fault::HtmlAfter(status) => Reply::html(*status),
            Fault::ErrorAfter(status, code) => {
                let refusal = Refusal::new(*status, code.clone(), "said on purpose");
                Reply::new(*status, JSON, refusal.json(Api::V2).to_string())
            }
            Fault::Delay(_) | Fault::HangUp | Fault::Silence | Fault::Html(_) | Fault::Raw { .. } => {
                self.reply
            }
        };
        self
    }
}

/// What is sent where nothing is carried out.
fn instead(fault: &Fault) -> Reply {
    match fault {
        Fault::Html(status) => Reply::html(*status),
        Fault::Raw { status, headers, body } => {
            let mut reply = Reply::new(*status, JSON, body.clone());
            reply.headers.extend(headers.iter().cloned());
            reply
        }
        Fault::Silence => Reply::silence(),
        _ => Reply::nothing(),
    }
}

fn headers(headers: &HeaderMap) -> Vec<(String, String)> {
    let shown = headers.iter().filter(|(name, _)| !(*name == AUTHORIZATION || *name == COOKIE));
    let text = |value: &http::HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
    shown.map(|(name, value)| (name.to_string(), text(value))).collect()
}
