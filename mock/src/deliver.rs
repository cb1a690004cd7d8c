//! Sends events to handlers, one after the other, each once.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::header::{CONTENT_TYPE, USER_AGENT};
use http_body_util::Full;
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use serde_json::{Map, Value, json};
use tokio::sync::mpsc;

use crate::engine::Engine;
use crate::events::Delivery;
use crate::php;
use crate::tokens::{MEMBER, token_json};

/// What handlers know the portal by.
pub(crate) const APPLICATION_TOKEN: &str = "mockapplicationtoken";

/// How long a handler may take.
const PATIENCE: Duration = Duration::from_secs(5);

/// Sends events until the portal stops. Handlers are reached over plain HTTP; what fails is lost, as on a portal.
pub(crate) async fn deliver(engine: Arc<Engine>, mut waiting: mpsc::UnboundedReceiver<Delivery>) {
    let client: Client<HttpConnector, Full<Bytes>> = Client::builder(TokioExecutor::new()).build_http();
    while let Some(delivery) = waiting.recv().await {
        let body = php::build_query(&engine.event(&delivery));
        let request = http::Request::post(&delivery.binding.handler)
            .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header(USER_AGENT, "Bitrix24 Webhook Engine")
            .body(Full::new(Bytes::from(body)));
        if let Ok(request) = request {
            // No event is sent twice.
            let _ = tokio::time::timeout(PATIENCE, client.request(request)).await;
        }
    }
}

impl Engine {
    /// What a handler is sent.
    fn event(&self, delivery: &Delivery) -> Map<String, Value> {
        let Delivery { binding, data } = delivery;
        let now = self.clock.now();
        let tokens = self.passes.issue(binding.user, now);
        let mut auth = token_json(&tokens, &self.base, &self.scopes().join(","), now);
        if let Value::Object(auth) = &mut auth {
            auth.remove("refresh_token");
            auth.insert("domain".to_owned(), self.base.split("://").nth(1).unwrap_or_default().into());
            auth.insert("application_token".to_owned(), APPLICATION_TOKEN.into());
            auth.insert("member_id".to_owned(), MEMBER.into());
        }
        let event = json!({
            "event": binding.event,
            "event_handler_id": binding.id,
            "data": data,
            "ts": now.as_second(),
            "auth": auth,
        });
        event.as_object().cloned().unwrap_or_default()
    }
}
