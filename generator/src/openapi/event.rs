//! An event as a webhook: the call that the portal makes.

use serde_json::{Map, Value, json};

use super::operation::{described, tags};
use super::request::FORM;
use super::schema::Schemas;
use crate::plan::Way;
use crate::spec::Event;

/// What stands under the name of an event.
pub(super) fn path_item(schemas: &mut Schemas<'_>, event: &Event) -> Value {
    let mut operation = Map::new();
    operation.insert("tags".to_owned(), json!(tags(&event.scopes)));
    described(&mut operation, &event.title, &event.page, event.deprecated.as_ref());
    // Who receives it tells by the token in the body that the portal has sent it.
    operation.insert("security".to_owned(), json!([]));
    let at = format!("event.{}", event.event);
    let fields = schemas.object(&event.fields, &[], Way::Received, &at, "");
    let content = Map::from_iter([(FORM.to_owned(), json!({ "schema": fields }))]);
    operation.insert("requestBody".to_owned(), json!({ "required": true, "content": content }));
    operation.insert("responses".to_owned(), json!({ "200": { "description": "Received" } }));
    json!({ "post": operation })
}
