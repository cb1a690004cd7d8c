//! Turns the examples of the documentation into Rust: for every method its types, and for every body of a call the
//! setters that build it. Without the documentation there are no examples, and the test says so.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a build script of tests"
)]

mod express;

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use bitrix24_generator::docs::Place;
use bitrix24_generator::docs::Site;
use bitrix24_generator::extract::{self, Examples, Finding, Json};
use bitrix24_generator::plan::{self, Ident, Item, ItemKind, Module, Plan, Request, Ty};
use bitrix24_generator::spec::{self, Api, Method, Overrides, Spec};
use serde_json::{Value, json};

fn main() {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).expect("it stands in tests/");
    let docs =
        std::env::var_os("B24_DOCS").map_or_else(|| workspace.join("../shared/docs/en"), PathBuf::from);
    let folder = workspace.join("spec");
    println!("cargo::rerun-if-env-changed=B24_DOCS");
    println!("cargo::rerun-if-changed={}", docs.display());
    println!("cargo::rerun-if-changed={}", folder.display());
    let (code, examples) = if docs.is_dir() {
        let spec = spec::read(&folder).unwrap_or_else(|error| panic!("{error}"));
        let plan = plan::plan(&spec, &plan::Options::default()).unwrap_or_else(|errors| panic!("{errors:?}"));
        let site = Site::open(&docs).unwrap_or_else(|error| panic!("{error}"));
        let overrides = Overrides::read(&folder).unwrap_or_else(|error| panic!("{error}"));
        let extraction = extract::extract(&site, &overrides).unwrap_or_else(|errors| panic!("{errors:?}"));
        let (code, methods) = write(&spec, &plan, &site, &extraction.findings);
        (code, json!({ "methods": methods, "types": types(&plan, &spec) }))
    } else {
        ("pub(crate) const ENTRIES: &[Entry] = &[];".to_owned(), json!({ "methods": [] }))
    };
    let out = PathBuf::from(std::env::var_os("OUT_DIR").expect("cargo sets it"));
    std::fs::write(out.join("entries.rs"), code).unwrap();
    std::fs::write(out.join("examples.json"), examples.to_string()).unwrap();
}

/// The code of the entries, and what the page of each shows, in the same order.
fn write(spec: &Spec, plan: &Plan, site: &Site, findings: &[Finding]) -> (String, Vec<Value>) {
    let mut code = "pub(crate) const ENTRIES: &[Entry] = &[\n".to_owned();
    let mut functions = String::new();
    let mut examples = Vec::new();
    for module in &plan.modules {
        for item in &module.items {
            let ItemKind::Request(request) = &item.kind else { continue };
            let method = method(spec, request);
            let Some(page) = site.page(&method.page) else { continue };
            let shown = Examples::of_page(&page);
            let path = format!("{}::{}", path(&module.path), request.name.as_str());
            let mut bodies = Vec::new();
            let mut calls = Vec::new();
            for body in &shown.bodies {
                let named = express::named(request, &body.value);
                let built = express::request(plan, module, request, &named);
                let mut entry = example(body);
                if let Value::Object(map) = &mut entry {
                    map.insert("value".to_owned(), named);
                }
                match built {
                    Ok(expression) => {
                        let name = format!("request_{}_{}", examples.len(), calls.len());
                        writeln!(
                            functions,
                            "fn {name}() -> rt::Params {{ rt::Method::into_params({expression}) }}"
                        )
                        .unwrap();
                        entry["call"] = json!(calls.len());
                        calls.push(name);
                    }
                    Err(reasons) => {
                        entry["reasons"] = json!(reasons);
                        entry["findings"] = findings_at(findings, body.at);
                    }
                }
                bodies.push(entry);
            }
            writeln!(code, "    Entry::of::<{path}>(&[{}]),", calls.join(", ")).unwrap();
            examples.push(json!({
                "method": method.method,
                "v3": method.api == Api::V3,
                "page": method.page,
                "answers": shown.answers.iter().map(example).collect::<Vec<_>>(),
                "refusals": shown.refusals.iter().map(example).collect::<Vec<_>>(),
                "bodies": bodies,
            }));
        }
    }
    code.push_str("];\n");
    (code + &functions, examples)
}

/// How many results and keys of results there are of each kind of type, and how many errors.
fn types(plan: &Plan, spec: &Spec) -> Value {
    let mut counts = [0_usize; 3];
    let mut add = |ty: &Ty| {
        let kind = match innermost(ty) {
            Ty::Value => 0,
            Ty::Map => 1,
            _ => 2,
        };
        counts[kind] += 1;
    };
    for item in plan.modules.iter().flat_map(|module| &module.items) {
        match &item.kind {
            ItemKind::Request(request) => add(&request.output),
            ItemKind::Object(object) => object.fields.iter().for_each(|field| add(&field.ty)),
            ItemKind::Builder(_) | ItemKind::Errors(_) => {}
        }
    }
    let errors = || spec.methods.iter().flat_map(|method| &method.errors);
    let seen = errors().filter(|row| row.seen.is_some()).count();
    json!({
        "any": counts[0], "maps": counts[1], "concrete": counts[2], "errors": errors().count(), "seen": seen,
    })
}

fn innermost(ty: &Ty) -> &Ty {
    match ty {
        Ty::Option(inner) | Ty::List(inner) | Ty::IdMap(inner) | Ty::Boxed(inner) => innermost(inner),
        other => other,
    }
}

fn method<'s>(spec: &'s Spec, request: &Request) -> &'s Method {
    let found = spec.methods.iter().find(|m| m.api == request.api && m.method == request.wire);
    found.expect("a request comes from a method")
}

/// The path of a module, from outside of the crate.
fn path(module: &[Ident]) -> String {
    module.iter().fold("bitrix24".to_owned(), |path, name| path + "::" + name.as_str())
}

fn example(example: &Json<'_>) -> Value {
    json!({ "line": example.at.line, "strict": example.strict, "value": example.value })
}

/// The codes of the findings about an example.
fn findings_at(findings: &[Finding], at: &Place) -> Value {
    let mut codes: Vec<&str> =
        findings.iter().filter(|finding| finding.at == *at).map(|finding| finding.code.name()).collect();
    codes.dedup();
    json!(codes)
}

/// The items of a module by name.
fn item<'m>(module: &'m Module, name: &Ident) -> Option<&'m ItemKind> {
    let named = |item: &&'m Item| match &item.kind {
        ItemKind::Builder(builder) => builder.name == *name,
        _ => false,
    };
    module.items.iter().find(named).map(|item| &item.kind)
}
