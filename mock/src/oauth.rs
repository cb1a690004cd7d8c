//! The authorization server: codes and tokens.

use bytes::Bytes;
use http::header::LOCATION;
use serde_json::{Map, Value};

use crate::answer::{Refusal, Timing, envelope};
use crate::engine::Engine;
use crate::params::find;
use crate::php;
use crate::reply::{JSON, Reply};
use crate::serve::Request;
use crate::tokens::{MEMBER, token_json};

impl Engine {
    /// `/oauth/authorize/`: the user agrees at once, and the browser is led back with a code.
    pub fn authorize(&self, request: &Request) -> Reply {
        let asked = asked(request);
        let text = |name: &str| find(&asked, name).map(php::text).unwrap_or_default();
        if text("client_id") != self.passes.app.id {
            return refused(&Refusal::new(401, "invalid_client", "Invalid client"));
        }
        let back = text("redirect_uri");
        let mut query = Map::new();
        query.insert("code".to_owned(), self.passes.code(1, self.clock.now()).into());
        for (name, value) in [
            ("state", text("state")),
            ("domain", self.host().to_owned()),
            ("member_id", MEMBER.to_owned()),
            ("scope", self.scopes().join(",")),
            ("server_domain", self.host().to_owned()),
        ] {
            query.insert(name.to_owned(), value.into());
        }
        let query = php::build_query(&query);
        if back.is_empty() {
            return Reply::new(200, "text/plain", query);
        }
        let mark = if back.contains('?') { '&' } else { '?' };
        Reply::new(302, JSON, Bytes::new()).header(LOCATION.as_str(), format!("{back}{mark}{query}"))
    }

    /// `/oauth/token/`: tokens for a code or a refresh token.
    pub fn token(&self, request: &Request) -> Reply {
        let asked = asked(request);
        let now = self.clock.now();
        match self.passes.grant(|name| find(&asked, name).map(php::text).unwrap_or_default(), now) {
            Ok(tokens) => {
                let document = token_json(&tokens, &self.base, &self.scopes().join(","), now);
                Reply::new(200, JSON, document.to_string())
            }
            Err(refusal) => refused(&refusal),
        }
    }

    fn host(&self) -> &str {
        self.base.split("://").nth(1).unwrap_or_default()
    }
}

fn refused(refusal: &Refusal) -> Reply {
    let now = jiff::Timestamp::UNIX_EPOCH;
    let timing = Timing { started: now, finished: now, operating: None };
    let (status, document) = envelope(bitrix24_spec::Api::V2, Err(refusal.clone()), &timing);
    Reply::new(status, JSON, document.to_string())
}

/// Parameters in the query, a form or JSON.
fn asked(request: &Request) -> Map<String, Value> {
    let mut asked = php::parse_str(request.parts.uri.query().unwrap_or_default().as_bytes());
    match serde_json::from_slice(&request.body) {
        Ok(Value::Object(map)) => asked.extend(map),
        _ => asked.extend(php::parse_str(&request.body)),
    }
    asked
}
