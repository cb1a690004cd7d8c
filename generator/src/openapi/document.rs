//! The whole document.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::schema::Schemas;
use super::{OpenApiError, common, event, operation};
use crate::plan::BASIC;
use crate::spec::{Api, Method, Spec};

/// The version of OpenAPI that the document is written in.
const VERSION: &str = "3.1.1";

/// What a reader of the document has to know before the first call.
const DESCRIPTION: &str = "Methods of Bitrix24 as operations, generated from the documentation. Calls go to one of \
    the servers: that of an incoming webhook, whose secret is part of the address, or that of applications, which \
    send an access token. Methods of REST 3.0 have servers of their own, below `/rest/api/`. The portal does not \
    tell names of parameters apart by case. Methods outside of REST 3.0 also take forms with brackets, as PHP \
    does. The webhooks are the events of the portal, which come as such forms. Schemas accept all spellings that the portal takes or sends, see the components `Sent.*` and `Received.*`.";

/// The OpenAPI document of a spec. It is a function of the spec: the same on every run.
///
/// # Errors
/// Two methods that would have the same path or name.
pub fn document(spec: &Spec) -> Result<Value, OpenApiError> {
    let mut schemas = Schemas::new(&spec.types);
    let mut paths = Map::new();
    let mut taken: BTreeMap<String, &Method> = BTreeMap::new();
    let mut scopes = BTreeSet::new();
    for method in &spec.methods {
        let path = path(method);
        let id = operation::id(method);
        // Names are compared without case: many generators write one file for each.
        for name in [path.to_ascii_lowercase(), id.to_ascii_lowercase()] {
            if let Some(other) = taken.insert(name.clone(), method) {
                return Err(OpenApiError::Clash { name, pages: [other.page.clone(), method.page.clone()] });
            }
        }
        scopes.extend(operation::tags(&method.scopes));
        paths.insert(path, operation::path_item(&mut schemas, method));
    }
    let mut webhooks = Map::new();
    for event in &spec.events {
        scopes.extend(operation::tags(&event.scopes));
        webhooks.insert(event.event.clone(), event::path_item(&mut schemas, event));
    }
    let date = if spec.source.date.is_empty() { "unknown" } else { &spec.source.date };
    Ok(json!({
        "openapi": VERSION,
        "info": {
            "title": "Bitrix24 REST API",
            "version": date,
            "description": DESCRIPTION,
            "x-bitrix24-source": { "repository": spec.source.repository, "commit": spec.source.commit },
        },
        "servers": common::servers(Api::V2),
        "security": common::security(&[], Api::V2),
        "tags": scopes.iter().map(|scope| tag(scope)).collect::<Vec<_>>(),
        "paths": paths,
        "webhooks": webhooks,
        "components": {
            "schemas": schemas.finish(),
            "responses": common::responses(&spec.errors),
            "parameters": common::parameters(),
            "securitySchemes": common::security_schemes(),
        },
    }))
}

/// The path of a method. Methods of both versions of the API have the same names, and a document has one place for a
/// path; the suffix that asks for JSON, which only the older version knows, keeps them apart.
fn path(method: &Method) -> String {
    match method.api {
        Api::V2 => format!("/{}.json", method.method),
        Api::V3 => format!("/{}", method.method),
    }
}

fn tag(scope: &str) -> Value {
    let description = if scope == BASIC {
        "What needs no scope.".to_owned()
    } else {
        format!("What the scope `{scope}` allows.")
    };
    json!({ "name": scope, "description": description })
}
