//! The methods of the portal itself, as `data/system.yaml` names them.

use std::collections::HashMap;

use bitrix24_spec::Api;
use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::answer::{Outcome, Refusal};
use crate::clock::iso;
use crate::engine::{Engine, Visitor};
use crate::params::find;
use crate::php;

static DATA: &str = include_str!("../data/system.yaml");

/// What a method of the portal does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum System {
    Admin,
    App,
    Batch,
    EventBind,
    EventGet,
    EventUnbind,
    Events,
    Feature,
    Method,
    Methods,
    OfflineClear,
    OfflineError,
    OfflineGet,
    OfflineList,
    Profile,
    Scope,
    Time,
    Upload,
}

/// The methods by their names in lower case.
///
/// # Errors
/// None in practice: the file is built in.
pub(crate) fn methods() -> Result<HashMap<String, System>, String> {
    serde_yaml::from_str(DATA).map_err(|error| format!("mock/data/system.yaml: {error}"))
}

impl Engine {
    /// Carries out a method of the portal; nothing where it has no more to say than the spec.
    pub(crate) fn system(
        &self,
        system: System,
        method: &str,
        params: &Map<String, Value>,
        visitor: &Visitor,
    ) -> Option<Outcome> {
        let result = match system {
            System::Admin => true.into(),
            System::App => return visitor.in_app.then(|| Ok(self.app_info().into())).or_else(no_app),
            System::Batch => {
                return Some(Err(Refusal::new(
                    405,
                    "ERROR_BATCH_METHOD_NOT_ALLOWED",
                    "Method is not allowed for batch usage",
                )));
            }
            System::EventBind => {
                let event = find(params, "event").map(php::text).unwrap_or_default();
                if !self.catalog.has_event(&event) {
                    return Some(Err(Refusal::new(400, "ERROR_EVENT_NOT_FOUND", "Event not found")));
                }
                self.events.bind(params, visitor.user);
                true.into()
            }
            System::EventUnbind => json!({"count": self.events.unbind(params, visitor.user)}),
            System::EventGet => self.events.list(),
            System::Events => json!(self.catalog.events()),
            System::Feature => json!({"value": "Y"}),
            System::Method => {
                let name = find(params, "name").map(php::text).unwrap_or_default();
                let known = matches!(self.catalog.method(Api::V2, &name), Ok(Some(_)));
                json!({"isExisting": known, "isAvailable": known})
            }
            System::Methods => json!(self.catalog.names(Api::V2)),
            System::OfflineGet => self.events.take(params),
            System::OfflineList => self.events.queue(params),
            System::OfflineClear => {
                self.events.settle(params, false);
                true.into()
            }
            System::OfflineError => {
                self.events.settle(params, true);
                true.into()
            }
            System::Profile => json!({
                "ID": visitor.user.to_string(), "ADMIN": true, "NAME": format!("User {}", visitor.user),
                "LAST_NAME": "Mock", "PERSONAL_GENDER": "", "TIME_ZONE": "",
            }),
            System::Scope => json!(self.scopes()),
            System::Time => iso(self.clock.now()).into(),
            // With a content the method is one like others.
            System::Upload if find(params, "fileContent").is_some() => return None,
            System::Upload => json!({"field": "file", "uploadUrl": self.upload_url(method)}),
        };
        Some(Ok(result.into()))
    }

    fn app_info(&self) -> Value {
        json!({
            "ID": 1, "CODE": self.passes.app.id, "VERSION": 1, "STATUS": "L", "INSTALLED": true,
            "PAYMENT_EXPIRED": "N", "DAYS": null, "LANGUAGE_ID": "en", "LICENSE": "en_mock",
            "LICENSE_TYPE": "mock", "LICENSE_FAMILY": "mock",
        })
    }
}

fn no_app() -> Option<Outcome> {
    Some(Err(Refusal::new(403, "ACCESS_DENIED", "Access denied! Application context required")))
}
