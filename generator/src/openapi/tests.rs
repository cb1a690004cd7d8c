//! Rules of the document, each on a spec that shows it.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use serde_json::{Value, json};

use super::{Language, OpenApiError, document, print};
use crate::spec::{Method, Spec, Type};

/// The document of methods and types in YAML. A method has its name and what is given.
fn of(methods: &[&str], types: &[&str]) -> Result<Value, OpenApiError> {
    let method = |text: &&str| -> Method {
        let mut value: serde_json::Map<String, Value> = serde_yaml::from_str(text).unwrap();
        for (key, default) in [("method", "a.b"), ("api", "v2"), ("page", "a/b.md"), ("title", "Do B")] {
            value.entry(key).or_insert_with(|| json!(default));
        }
        serde_json::from_value(Value::Object(value)).unwrap()
    };
    let type_ = |text: &&str| -> Type { serde_yaml::from_str(text).unwrap() };
    document(&Spec {
        methods: methods.iter().map(method).collect(),
        types: types.iter().map(type_).collect(),
        ..Spec::default()
    })
}

fn operation(text: &str) -> Value {
    of(&[text], &[]).unwrap()["paths"]["/a.b.json"]["post"].take()
}

fn body(text: &str) -> Value {
    let document = of(&[text], &[]).unwrap();
    let content = &document["paths"]["/a.b.json"]["post"]["requestBody"]["content"];
    let schema = &content["application/json"]["schema"];
    match schema["$ref"].as_str() {
        Some(reference) => {
            // What has a name is there for forms, too.
            assert_eq!(content["application/x-www-form-urlencoded"]["schema"], *schema);
            document.pointer(reference.trim_start_matches('#')).unwrap().clone()
        }
        None => schema.clone(),
    }
}

fn result(text: &str) -> Value {
    let mut operation = operation(text);
    operation["responses"]["200"]["content"]["application/json"]["schema"]["properties"]["result"].take()
}

fn sent(name: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/Sent.{name}") })
}

fn received(name: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/Received.{name}") })
}

#[test]
fn an_operation_tells_what_the_page_tells() {
    let operation = operation(
        "{scopes: [x, y], access: admin, idempotent: read, deprecated: {replaced_by: [c.d]},
          paged: {by: start, items: rows}}",
    );
    assert_eq!(operation["operationId"], "a.b");
    assert_eq!(operation["tags"], json!(["x", "y"]));
    assert_eq!(operation["summary"], "Do B");
    assert_eq!(operation["externalDocs"]["url"], "https://apidocs.bitrix24.com/a/b.html");
    assert_eq!(operation["deprecated"], true);
    assert_eq!(operation["x-bitrix24-replaced-by"], json!(["c.d"]));
    assert_eq!(operation["x-bitrix24-effect"], "read");
    assert_eq!(operation["x-bitrix24-access"], "admin");
    assert_eq!(operation["x-bitrix24-paged"], json!({ "by": "start", "items": "rows" }));
    // A webhook, or a token with any of the scopes.
    assert_eq!(operation["security"], json!([{}, { "token": ["x"] }, { "token": ["y"] }]));
    let envelope = &operation["responses"]["200"]["content"]["application/json"]["schema"]["properties"];
    assert_eq!(envelope["next"], received("Integer"));
}

#[test]
fn methods_of_both_versions_have_their_own_servers_and_names() {
    let document = of(&["{}", "{api: v3, idempotent: write}"], &[]).unwrap();
    let v3 = &document["paths"]["/a.b"];
    assert_eq!(document["paths"]["/a.b.json"]["post"]["operationId"], "a.b");
    assert_eq!(v3["post"]["operationId"], "v3.a.b");
    assert_eq!(document["servers"][0]["url"], "https://{portal}/rest/{user}/{secret}");
    assert_eq!(v3["servers"][1]["url"], "https://{portal}/rest/api");
    assert_eq!(v3["post"]["security"], json!([{}, { "token": [] }, { "bearer": [] }]));
    assert_eq!(v3["post"]["parameters"][0]["$ref"], "#/components/parameters/IdempotencyKey");
    let error = of(&["{page: one.md}", "{method: A.b, page: two.md}"], &[]).unwrap_err();
    assert!(error.to_string().starts_with("one.md and two.md both give `/a.b.json`"), "{error}");
}

#[test]
fn parameters_have_types_values_and_defaults() {
    let body = body(
        "params:
        - {name: ID, type: integer, required: true}
        - {name: ON, type: string, values: ['Y', 'N'], default: 'N'}
        - {name: KIND, type: string, values: [a], open: true, deprecated: true}
        - {name: COUNT, type: integer, values: [1], default: '1'}
        - {name: SIZE, type: integer, wire: string, default: few}
        - {name: TAGS, type: 'string[]', values: [a]}",
    );
    assert_eq!(body["required"], json!(["ID"]));
    let properties = &body["properties"];
    assert_eq!(properties["ID"], sent("Integer"));
    assert_eq!(properties["ON"], json!({ "enum": ["Y", "N"], "default": "N" }));
    assert_eq!(properties["KIND"], json!({ "anyOf": [{ "enum": ["a"] }, sent("Text")], "deprecated": true }));
    assert_eq!(properties["COUNT"], json!({ "enum": [1, "1"], "default": 1 }));
    let size = json!({ "anyOf": [sent("Integer"), sent("Text")], "x-bitrix24-default": "few" });
    assert_eq!(properties["SIZE"], size);
    assert_eq!(properties["TAGS"], json!({ "type": "array", "items": { "enum": ["a"] } }));
}

#[test]
fn one_of_several_parameters_has_to_be_there() {
    let group = |name: &str, group: &str| format!("- {{name: {name}, type: integer, one_of: {group}}}\n");
    let params = ["A", "B"].map(|name| group(name, "A|B")).join("")
        + &["C", "D"].map(|name| group(name, "C|D")).join("");
    let body = body(&format!("params:\n{params}"));
    assert_eq!(body["anyOf"], json!([{ "required": ["A"] }, { "required": ["B"] }]));
    assert_eq!(body["allOf"], json!([{ "anyOf": [{ "required": ["C"] }, { "required": ["D"] }] }]));
    assert_eq!(body.get("required"), None);
}

#[test]
fn variants_are_alternatives() {
    let body = body(
        "params: [{name: TYPE, type: string, required: true}, {name: SIZE, type: integer}]
variants:
- {when: apple, fields: [{name: SIZE, type: string, required: true}]}
- {when: pear, fields: [{name: LONG, type: boolean}]}",
    );
    assert_eq!(body["required"], json!(["TYPE"]));
    assert_eq!(body["properties"], json!({ "TYPE": sent("Text") }));
    let apple = json!({ "anyOf": [sent("Integer"), sent("Text")] });
    assert_eq!(
        body["anyOf"],
        json!([
            { "title": "apple", "type": "object", "properties": { "SIZE": apple } },
            { "title": "pear", "type": "object",
              "properties": { "SIZE": sent("Integer"), "LONG": sent("Flag") } },
        ])
    );
}

#[test]
fn an_answer_with_alternatives_has_the_keys_of_all() {
    let answer = result(
        "result: {type: object, fields: [{name: ID, type: integer}],
  variants: [{when: apple, fields: [{name: SIZE, type: integer}]},
             {when: pear, fields: [{name: SIZE, type: string}, {name: LONG, type: boolean}]}]}",
    );
    let object = answer["anyOf"].as_array().map_or(&answer, |kinds| &kinds[0]);
    let size = json!({ "anyOf": [received("Integer"), received("Text")] });
    assert_eq!(
        object["properties"],
        json!({ "ID": received("Integer"), "SIZE": size, "LONG": received("Flag") })
    );
    assert_eq!(object.get("anyOf"), None);
}

#[test]
fn parameters_by_position_are_a_list_or_have_numbers() {
    let body = body(
        "positional: true
params: [{name: A, type: integer, required: true}, {name: B, type: string}]",
    );
    let [list, numbers, names] = body["anyOf"].as_array().unwrap().as_slice() else { panic!("{body}") };
    let b = json!({ "anyOf": [sent("Text"), { "type": "null" }] });
    assert_eq!(
        *list,
        json!({ "type": "array", "prefixItems": [sent("Integer"), b], "minItems": 1, "maxItems": 2 })
    );
    assert_eq!(
        *numbers,
        json!({ "type": "object", "properties": { "0": sent("Integer"), "1": b }, "required": ["0"] })
    );
    assert_eq!(names["required"], json!(["A"]));
}

#[test]
fn forms_are_for_plain_values() {
    let media = |text: &str| {
        let body = operation(text)["requestBody"].take();
        let names = body["content"].as_object().unwrap().keys().cloned().collect::<Vec<_>>();
        (body["required"].as_bool().unwrap(), names)
    };
    let json = "application/json".to_owned();
    let both = vec![json.clone(), "application/x-www-form-urlencoded".to_owned()];
    let text =
        "params: [{name: ID, type: integer, wire: string, required: true}, {name: ON, values: ['Y', 'N']}]";
    assert_eq!(media(text), (true, both.clone()));
    assert_eq!(media("{}"), (false, both));
    assert_eq!(media("params: [{name: IDS, type: 'integer[]'}]"), (false, vec![json.clone()]));
    assert_eq!(media("{positional: true, params: [{name: ID, type: integer}]}"), (false, vec![json.clone()]));
    let group = "params: [{name: A, type: integer, one_of: A|B}, {name: B, type: integer, one_of: A|B}]";
    assert_eq!(media(group), (true, vec![json]));
}

#[test]
fn keys_that_no_page_can_know_are_allowed() {
    let body = body(
        "params:
        - name: fields
          type: object
          fields: [{name: TITLE, type: string, required: true}, {name: UF_..., type: any}]
        - {name: names, type: object, fields: [{name: <language>, type: string}]}
        - {name: filter, type: object, fields: [{name: ID, type: integer, required: true}]}",
    );
    let object = |name: &str| &body["properties"][name]["anyOf"][0];
    assert_eq!(object("fields")["patternProperties"], json!({ "^UF_.+$": {} }));
    assert_eq!(object("fields")["additionalProperties"], true);
    assert_eq!(object("fields")["x-bitrix24-required"], json!(["TITLE"]));
    assert_eq!(object("names"), &json!({ "type": "object", "additionalProperties": sent("Text") }));
    // A condition on several values.
    let condition = json!({ "anyOf": [sent("Integer"), { "type": "array", "items": {} }] });
    assert_eq!(object("filter")["properties"]["ID"], condition);
    assert_eq!(object("filter").get("x-bitrix24-required"), None);
}

#[test]
fn results_are_what_examples_show_too() {
    assert_eq!(result("result: {type: integer}"), received("Integer"));
    let both = json!({ "anyOf": [received("Integer"), received("Text")] });
    assert_eq!(result("result: {type: integer, wire: string}"), both);
    let list = result("result: {type: object, wire: 'object[]', fields: [{name: ID, type: integer}]}");
    let item = json!({ "type": "object", "properties": { "ID": received("Integer") } });
    assert_eq!(list, json!({ "anyOf": [{ "type": "array", "items": item }, received("Sparse")] }));
    // The portal may send other values.
    let values = result("result: {type: string, values: [a, '1']}");
    assert_eq!(values, json!({ "anyOf": [{ "enum": ["a", "1", 1] }, received("Text")] }));
    assert_eq!(result("{}"), json!({}));
}

#[test]
fn an_object_that_stands_in_several_places_has_a_name() {
    let text = "params: [{name: rows, type: object | array, fields: [{name: ID, type: integer}]}]";
    let document = of(&[text], &[]).unwrap();
    let named = sent("a.b.rows");
    let rows = &document["paths"]["/a.b.json"]["post"]["requestBody"]["content"]["application/json"]["schema"]
        ["properties"]["rows"]["anyOf"];
    assert_eq!(*rows, json!([named, sent("Empty"), { "type": "array", "items": named }]));
    assert_eq!(document["components"]["schemas"]["Sent.a.b.rows"]["properties"]["ID"], sent("Integer"));
}

#[test]
fn shared_types_may_hold_themselves() {
    let tree = "{type: tree, page: t.md, base: object,
                 fields: [{name: KIDS, type: 'tree[]'}, {name: ID, type: integer, required: true}]}";
    let method = "{params: [{name: root, type: tree}], result: {type: 'tree[]'}}";
    let document = of(&[method], &[tree]).unwrap();
    let schemas = &document["components"]["schemas"];
    let kids = json!({ "anyOf": [{ "type": "array", "items": received("type.tree") }, received("Sparse")] });
    assert_eq!(schemas["Received.type.tree"]["properties"]["KIDS"], kids);
    assert_eq!(schemas["Sent.type.tree"]["x-bitrix24-required"], json!(["ID"]));
    let unused = of(&["{}"], &[tree]).unwrap();
    assert_eq!(unused["components"]["schemas"].get("Sent.type.tree"), None);
}

#[test]
fn errors_stand_under_their_status() {
    let operation = operation(
        "result: {type: boolean}
errors:
- {status: 400, code: EMPTY, message: No name}
- {status: 200, code: '', message: Odd}
- {code: ANY}",
    );
    let responses = &operation["responses"];
    assert_eq!(
        responses["400"]["x-bitrix24-errors"],
        json!([{ "status": 400, "code": "EMPTY", "message": "No name" }])
    );
    let ok = &responses["200"]["content"]["application/json"]["schema"]["anyOf"];
    assert_eq!(ok[1]["$ref"], "#/components/schemas/Error");
    assert_eq!(responses["default"]["x-bitrix24-errors"], json!([{ "code": "ANY" }]));
    let plain = of(&["{api: v3}"], &[]).unwrap();
    let default = &plain["paths"]["/a.b"]["post"]["responses"]["default"];
    assert_eq!(default["$ref"], "#/components/responses/ErrorV3");
}

#[test]
fn events_are_webhooks() {
    let event = "{event: ONB, page: a/on-b.md, title: When B, scopes: [x], deprecated: {},
                  fields: [{name: ts, type: timestamp, wire: string}]}";
    let events = vec![serde_yaml::from_str(event).unwrap()];
    let document = document(&Spec { events, ..Spec::default() }).unwrap();
    let operation = &document["webhooks"]["ONB"]["post"];
    assert_eq!((&operation["tags"], &operation["deprecated"]), (&json!(["x"]), &json!(true)));
    let schema = &operation["requestBody"]["content"]["application/x-www-form-urlencoded"]["schema"];
    assert_eq!(schema["properties"]["ts"]["anyOf"][0], received("Integer"));
    assert_eq!(document["tags"][0]["name"], "x");
}

#[test]
fn both_languages_say_the_same() {
    let text = "{title: 'no: \"way\"', params: [{name: 'y', type: string, values: ['on', '1_000', '']}]}";
    let document = of(&[text], &[]).unwrap();
    let json: Value = serde_json::from_str(&print(&document, Language::Json).unwrap()).unwrap();
    let yaml: Value = serde_yaml::from_str(&print(&document, Language::Yaml).unwrap()).unwrap();
    assert_eq!(json, document);
    assert_eq!(yaml, document);
}
