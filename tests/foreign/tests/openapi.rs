//! The OpenAPI document: valid, and of use to somebody who has nothing else.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use bitrix24_generator::openapi::{self, Language};
use bitrix24_generator::spec;
use serde_json::{Value, json};
use tests::portal::{Call, Portal};

const PYTHON: &str = "python/bin/python";
const TYPESCRIPT: &str = "node/node_modules/typescript/bin/tsc";
const GENERATOR: &str = "node/node_modules/openapi-typescript/bin/cli.js";

/// What the tests need.
pub const NEEDS_VALIDATOR: &[&str] = &[PYTHON];
pub const NEEDS_GENERATOR: &[&str] = &[GENERATOR, TYPESCRIPT];

/// The document of the committed spec in a file of its own for each test.
fn document(folder: &Path) -> PathBuf {
    let spec = spec::read(&tests::workspace().join("spec")).unwrap();
    let text = openapi::print(&openapi::document(&spec).unwrap(), Language::Json).unwrap();
    fs::create_dir_all(folder).unwrap();
    let path = folder.join("openapi.json");
    fs::write(&path, text).unwrap();
    path
}

/// Runs a program and gives what it prints.
fn run(command: &mut Command) -> String {
    let output = command.output().unwrap_or_else(|error| panic!("{command:?}: {error}"));
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let (out, err) = (text(&output.stdout), text(&output.stderr));
    assert!(output.status.success(), "{command:?}: {}\n{out}\n{err}", output.status);
    out
}

/// An independent validator takes the document: its form, its references, its defaults, the names of its operations.
pub fn is_valid() {
    let document = document(&PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("openapi"));
    let python = foreign::program(PYTHON).unwrap();
    run(Command::new(python).args(["-m", "openapi_spec_validator", "--schema", "3.1"]).arg(document));
}

/// A client that a foreign generator makes of the whole document is compiled, calls methods and reads the answers.
pub fn makes_a_client() {
    // Below the folder where node looks for what the program imports.
    let folder = foreign::folder().join("node/openapi");
    let document = document(&folder);
    let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("openapi");
    for file in ["client.ts", "tsconfig.json"] {
        fs::copy(sources.join(file), folder.join(file)).unwrap();
    }
    // The program is a module, as its neighbours are.
    let node = || Command::new("node");
    run(node()
        .arg(foreign::program(GENERATOR).unwrap())
        .arg(document)
        .arg("-o")
        .arg(folder.join("bitrix24.d.ts")));
    run(node().arg(foreign::program(TYPESCRIPT).unwrap()).arg("-p").arg(&folder));

    let runtime = tokio::runtime::Runtime::new().unwrap();
    let portal = |status, body| runtime.block_on(Portal::start(status, body));
    let added = portal(200, r#"{"result":{"item":{"id":"8","title":"Apples"}},"time":{"start":1.5}}"#);
    let listed = portal(
        200,
        r#"{"result":{"items":[{"id":6,"title":"Pears"},{"id":"7","title":null}]},"total":52,"next":50}"#,
    );
    let refused = portal(400, r#"{"error":"NOT_FOUND","error_description":"SPA not found"}"#);
    let v3 = portal(200, r#"{"result":{"item":{"id":7,"title":"Pick them"}}}"#);
    let base = |portal: &Portal, root: &str| format!("{}{root}/1/secret", portal.address());
    let printed = run(node().arg(folder.join("out/client.js")).args([
        base(&added, "/rest"),
        base(&listed, "/rest"),
        base(&refused, "/rest"),
        base(&v3, "/rest/api"),
    ]));
    let printed: Vec<Value> = printed.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(
        printed,
        [
            json!({ "id": "8", "title": "Apples" }),
            json!({ "ids": [6, "7"], "titles": ["Pears", null], "total": 52, "next": 50 }),
            json!({ "status": 400, "code": "NOT_FOUND" }),
            json!({ "id": 7, "title": "Pick them" }),
        ]
    );

    let sent = |call: Call| {
        assert_eq!(call.method, "POST");
        let body: Value = serde_json::from_slice(&call.body).unwrap();
        (call.uri.to_string(), body)
    };
    let fields = json!({ "title": "Apples", "opportunity": 12.5, "ufCrm_1": "of a portal's own" });
    assert_eq!(
        sent(added.only()),
        ("/rest/1/secret/crm.item.add.json".to_owned(), json!({ "entityTypeId": 2, "fields": fields }))
    );
    let (path, body) = sent(listed.only());
    assert_eq!(path, "/rest/1/secret/crm.item.list.json");
    assert_eq!((&body["filter"], &body["order"]), (&json!({ ">id": 5 }), &json!({ "id": "ASC" })));
    let (path, body) = sent(v3.only());
    assert_eq!(
        (path.as_str(), body),
        ("/rest/api/1/secret/tasks.task.get", json!({ "id": 7, "select": ["title"] }))
    );
}
