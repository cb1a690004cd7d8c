//! The clients that others wrote for Bitrix24, unmodified, on the mock portal: a profile, a list of all deals, a batch
//! with references, a deal that is added, changed, read and deleted, and an error.

use std::fs::File;
use std::path::PathBuf;
use std::process::{Command, Output};

use bitrix24_mock::Portal;
use serde_json::{Value, json};

/// Deals on the portal.
const DEALS: u64 = 10_000;

pub const B24JSSDK: &[&str] = &["node/node_modules/@bitrix24/b24jssdk/package.json"];
pub const B24PYSDK: &[&str] = &["python/.installed"];
pub const FAST_BITRIX24: &[&str] = &["python/.installed"];

pub fn b24pysdk() {
    let came = rounds(&mut python("pysdk.py"));
    assert_eq!(came["fast"], DEALS, "{came}");
    assert_eq!(came["error"], "Not found", "{came}");
}

pub fn fast_bitrix24() {
    let came = rounds(&mut python("fast.py"));
    assert_eq!(came["by_id"], 3, "{came}");
    assert!(came["error"].as_str().unwrap().contains("Not found"), "{came}");
}

pub fn b24jssdk() {
    // A module is looked for beside the program that imports it, so the program comes from the input.
    let program = File::open(script("jssdk.mjs")).unwrap();
    let mut node = Command::new("node");
    let came =
        rounds(node.arg("--input-type=module").current_dir(foreign::folder().join("node")).stdin(program));
    assert_eq!(came["error"], "Item not found", "{came}");
    // Items, and REST 3.0, which the others do not go through.
    assert_eq!(
        (&came["items"], &came["task"], &came["tasks"]),
        (&json!(120), &json!("Task 5"), &json!(2)),
        "{came}"
    );
}

fn python(name: &str) -> Command {
    let mut python = Command::new(foreign::program("python/bin/python").unwrap());
    python.arg(script(name));
    python
}

/// Lets a program go its rounds on a portal of its own, and gives what it prints.
fn rounds(program: &mut Command) -> Value {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let portal = runtime.block_on(Portal::builder().tls().rows(DEALS).start()).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let certificate = folder.path().join("portal.pem");
    std::fs::write(&certificate, portal.certificate().unwrap()).unwrap();
    program.env("PORTAL_WEBHOOK", portal.webhook());
    for trust in ["SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "NODE_EXTRA_CA_CERTS"] {
        program.env(trust, &certificate);
    }
    // The portal is on this machine.
    let output = program.env("NO_PROXY", "localhost").env("no_proxy", "localhost").output().unwrap();
    let came = printed(&output);
    println!("{came}");
    for (name, expected) in [
        ("user", json!("1")),
        ("listed", json!(DEALS)),
        ("unique", json!(DEALS)),
        ("read", json!("Ann")),
        ("company", json!(true)),
        ("changed", json!(true)),
        ("title", json!("Changed")),
        ("deleted", json!(true)),
    ] {
        assert_eq!(came[name], expected, "{name}: {came}");
    }
    // What the program says is what the portal has seen.
    assert_eq!(portal.calls_of("crm.deal.add").len(), 1);
    assert_eq!(portal.calls_of("crm.contact.get").last().unwrap().command.as_deref(), Some("read"));
    came
}

fn printed(output: &Output) -> Value {
    let text = String::from_utf8_lossy(&output.stdout);
    let last = text.lines().last().unwrap_or_default();
    serde_json::from_str(last)
        .unwrap_or_else(|_| panic!("{text}\n{}", String::from_utf8_lossy(&output.stderr)))
}

fn script(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("sdks").join(name)
}
