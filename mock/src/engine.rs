//! The portal without its sockets: from a call to what is answered.

use std::collections::HashMap;
use std::sync::Mutex;
use std::time::Duration;

use bitrix24_spec::{Api, PagedBy};
use jiff::Timestamp;
use serde_json::{Map, Value};
use tokio::sync::mpsc;

use crate::answer::{Done, Outcome, Refusal, Timing};
use crate::asked::Auth;
use crate::catalog::Catalog;
use crate::chance::Chance;
use crate::check::check;
use crate::clock::Clock;
use crate::events::{Delivery, Events};
use crate::idempotency::Kept;
use crate::locked::locked;
use crate::log::Log;
use crate::meters::Meters;
use crate::params::find;
use crate::php;
use crate::rules::{Act, Rules};
use crate::sample::Sampler;
use crate::settings::Settings;
use crate::state::{Caller, Effect, Start, World};
use crate::system::{self, System};
use crate::tokens::Passes;

/// Everything that a portal is while it runs.
pub(crate) struct Engine {
    pub settings: Settings,
    /// `http://127.0.0.1:1234`.
    pub base: String,
    pub clock: Clock,
    pub catalog: Catalog,
    pub passes: Passes,
    pub meters: Meters,
    pub rules: Rules,
    pub log: Log,
    pub events: Events,
    pub kept: Kept,
    /// Where the portal has moved to.
    pub moved: Mutex<Option<String>>,
    world: World,
    system: HashMap<String, System>,
    deliveries: mpsc::UnboundedSender<Delivery>,
}

/// Who calls.
#[derive(Debug, Clone)]
pub(crate) struct Visitor {
    pub user: u64,
    /// What limits are counted by.
    pub key: String,
    /// Whether the call comes from an application, not from a webhook.
    pub in_app: bool,
}

/// How one method has ended, alone or in a batch.
pub(crate) struct Ended {
    pub outcome: Outcome,
    pub timing: Timing,
}

impl Engine {
    /// # Errors
    /// Data that cannot be read, which none in practice is: it is built in.
    pub fn new(
        settings: Settings,
        catalog: Catalog,
        base: String,
        deliveries: mpsc::UnboundedSender<Delivery>,
    ) -> Result<Self, String> {
        let chance = Chance::new(settings.seed);
        let start = Start { rows: settings.rows, users: settings.users, chance: chance.named("rows") };
        Ok(Self {
            world: World::new(&catalog, start)?,
            system: system::methods()?,
            clock: Clock::default(),
            passes: Passes::new(settings.seed),
            meters: Meters::new(settings.limits),
            rules: Rules::new(settings.seed),
            log: Log::new(settings.log),
            events: Events::default(),
            kept: Kept::default(),
            moved: Mutex::default(),
            settings,
            base,
            catalog,
            deliveries,
        })
    }

    /// Who calls.
    ///
    /// # Errors
    /// The portal has given out no such webhook or token, or the token has expired.
    pub fn visitor(&self, auth: &Auth, now: Timestamp) -> Result<Visitor, Refusal> {
        match auth {
            Auth::Webhook { user, secret } if self.settings.webhooks.get(secret) == Some(user) => {
                Ok(Visitor { user: *user, key: format!("webhook {secret}"), in_app: false })
            }
            Auth::Webhook { .. } => {
                Err(self.refusal("INVALID_CREDENTIALS", 403, "Invalid request credentials"))
            }
            Auth::Token(token) => {
                let user = self.passes.user(token, now)?;
                Ok(Visitor { user, key: format!("app {user}"), in_app: true })
            }
            Auth::None => Err(self.refusal("NO_AUTH_FOUND", 401, "Wrong authorization data")),
        }
    }

    /// Carries one method out.
    pub fn carry_out(
        &self,
        api: Api,
        method: &str,
        params: &Value,
        visitor: &Visitor,
        act: Option<Act>,
    ) -> Ended {
        let started = self.clock.now();
        let mut outcome = self.meters.may_work(&visitor.key, method, started).map(|()| Value::Null.into());
        if outcome.is_ok() {
            outcome = match act {
                Some(Act::Answer(make)) => Ok(make(params).into()),
                Some(Act::Error(refusal)) => Err(refusal),
                Some(Act::Fault(_)) | None => self.method(api, method, params, visitor, started),
            };
        }
        let finished = self.clock.now();
        let took = Duration::try_from(finished.duration_since(started)).unwrap_or_default();
        let operating = self.meters.work(&visitor.key, method, took, finished);
        Ended { outcome, timing: Timing { started, finished, operating } }
    }

    fn method(&self, api: Api, name: &str, params: &Value, visitor: &Visitor, now: Timestamp) -> Outcome {
        let no_params = Map::new();
        let params = params.as_object().unwrap_or(&no_params);
        let found = self.catalog.method(api, name);
        let found = found.map_err(|error| Refusal::new(500, "INTERNAL_SERVER_ERROR", error.to_string()))?;
        let Some(method) = found else {
            return Err(Refusal::new(404, "ERROR_METHOD_NOT_FOUND", "Method not found!"));
        };
        let scopes = &self.settings.scopes;
        let allowed = |scope: &String| scopes.contains(scope) || scope == BASIC;
        if !(scopes.is_empty() || method.scopes.is_empty() || method.scopes.iter().any(allowed)) {
            return Err(match api {
                Api::V2 => self.refusal("insufficient_scope", 403, "The request requires higher privileges"),
                Api::V3 => Refusal::new(
                    403,
                    "BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION",
                    "Insufficient permissions: required scope is missing",
                ),
            });
        }
        // Parameters by position get the names that the page gives them.
        let named = method.positional.then(|| by_name(&method.params, params));
        let params = named.as_ref().unwrap_or(params);
        check(&self.catalog, &method, params, self.settings.strictness)?;
        if api == Api::V2
            && let Some(system) = self.system_method(name)
            && let Some(outcome) = self.system(system, name, params, visitor)
        {
            return outcome;
        }
        if let Some(Effect { outcome, change }) =
            self.world.run(api, name, params, Caller { user: visitor.user, now })
        {
            if let Some(change) = change {
                let connector = find(params, "auth_connector").map(php::text);
                for delivery in self.events.tell(&change, connector.as_deref(), now) {
                    // The portal may be about to stop.
                    let _ = self.deliveries.send(delivery);
                }
            }
            return outcome;
        }
        let result = self.sampler().result(&method, Chance::new(self.settings.seed));
        // A list that nobody keeps is one page.
        let total = method.paged.as_ref().filter(|paged| paged.by == PagedBy::Start).and_then(|paged| {
            let rows = paged.items.as_ref().map_or(Some(&result), |items| result.get(items));
            rows.and_then(Value::as_array).map(|rows| rows.len() as u64)
        });
        Ok(Done { result, next: None, total })
    }

    /// What a method of the portal itself does.
    pub fn system_method(&self, name: &str) -> Option<System> {
        self.system.get(&name.to_ascii_lowercase()).copied()
    }

    /// Whether a call of this method changes nothing.
    pub fn only_reads(&self, api: Api, name: &str) -> bool {
        let found = self.catalog.method(api, name).ok().flatten();
        found.is_some_and(|method| method.idempotent == Some(bitrix24_spec::Effect::Read))
    }

    /// Makes answers from types.
    pub fn sampler(&self) -> Sampler<'_> {
        Sampler { catalog: &self.catalog, base: &self.base }
    }

    /// The scopes that calls may use, as the portal lists them.
    pub fn scopes(&self) -> Vec<String> {
        if !self.settings.scopes.is_empty() {
            return self.settings.scopes.clone();
        }
        self.catalog.scopes()
    }

    /// An error of the portal itself, with the status and the text that the spec has for it.
    fn refusal(&self, code: &str, status: u16, message: &str) -> Refusal {
        let row = self.catalog.system_error(code);
        let status = row.and_then(|row| row.status).unwrap_or(status);
        let message = row.and_then(|row| row.message.clone()).unwrap_or_else(|| message.to_owned());
        Refusal::new(status, code, message)
    }

    /// The address of the portal without its scheme, where it has been renamed.
    pub fn moved_to(&self) -> Option<String> {
        locked(&self.moved).clone()
    }
}

/// The scope of methods that everybody may call.
const BASIC: &str = "basic";

fn by_name(fields: &[bitrix24_spec::Field], params: &Map<String, Value>) -> Map<String, Value> {
    let name = |key: &String| {
        let at = key.parse::<usize>().ok();
        at.and_then(|at| fields.get(at)).map_or_else(|| key.clone(), |field| field.name.clone())
    };
    params.iter().map(|(key, value)| (name(key), value.clone())).collect()
}
