//! Documentation that means harm, or was broken by accident: each page becomes what it should, or a finding. Nothing
//! panics, nothing is read from outside of the tree, and no text of a page becomes code.

#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use bitrix24_generator::docs::Site;
use bitrix24_generator::extract::{self, Code};
use bitrix24_generator::pipeline::{self, Extracted};
use bitrix24_generator::spec::{self, Overrides};
use tests::fixtures;

const PAGE: &str = "api-reference/box/box-open.md";

fn site(pages: &[(&str, String)]) -> Site {
    Site::from_files(pages.iter().map(|(path, text)| ((*path).to_owned(), text.clone())))
}

fn extracted(site: &Site) -> Extracted {
    pipeline::extract_site(site, &Overrides::default(), fixtures::source()).unwrap()
}

fn codes(site: &Site) -> Vec<Code> {
    let extraction = extract::extract(site, &Overrides::default()).unwrap();
    extraction.findings.iter().map(|finding| finding.code).collect()
}

/// A page of a method with a parameter, what stands in its cell, and more text.
fn page(parameter: &str, cell: &str, more: &str) -> String {
    format!(
        "# Open a Box box.open\n\n> Scope: `box`\n\n{more}\n\n## Method Parameters\n\n#|\n|| **Name**\n`type` | \
         **Description** ||\n|| **{parameter}**\n`string` | {cell} ||\n|#\n\n## Response Handling\n\n```json\n\
         {{\"result\": true}}\n```\n"
    )
}

/// The way to the client: the files parse, hold no control codes and no item that a page wants there, and the spec reads
/// back as it was written.
fn is_harmless(site: &Site, what: &str) {
    let extracted = extracted(site);
    let folder = tempfile::tempdir().unwrap();
    for (path, text) in &extracted.files {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let read = spec::read(folder.path()).unwrap_or_else(|error| panic!("{what}: {error}"));
    assert!(read == extracted.spec, "{what}: the spec reads back otherwise");
    // Names that cannot be told apart ask for an override.
    let Ok(generated) = pipeline::generate(&extracted.spec) else { return };
    for (path, text) in &generated.files {
        let is_control = |c: char| {
            c != '\n' && c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
        };
        assert!(!text.contains(is_control), "{what}: control codes in {path}");
        if !path.ends_with(".rs") {
            continue;
        }
        let file = syn::parse_file(text).unwrap_or_else(|error| panic!("{what}: {path}: {error}"));
        let is_injected = |item: &syn::Item| match item {
            syn::Item::Struct(item) => item.ident == "Injected",
            syn::Item::Mod(item) => item.content.is_some() && item.ident == "injected",
            _ => false,
        };
        assert!(!file.items.iter().any(is_injected), "{what}: {path} has another item");
    }
}

#[cfg(unix)]
#[test]
fn only_plain_files_of_the_tree_are_read() {
    use std::os::unix::fs::symlink;

    let outside = tempfile::tempdir().unwrap();
    fs::write(outside.path().join("secret.md"), page("secret", "x", "")).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let reference = folder.path().join("api-reference");
    let put = |name: &str, bytes: &[u8]| {
        let path = reference.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    };
    let named = |name: &str| page("id", "x", "").replace("box.open", name);
    put("good.md", named("box.open").as_bytes());
    put("bom.md", format!("\u{feff}{}", named("box.bom")).as_bytes());
    put("crlf.md", named("box.crlf").replace('\n', "\r\n").as_bytes());
    put("nul.md", named("box.nul").replace(" x ", " \0 ").as_bytes());
    put("folder.md/inner.md", named("box.inner").as_bytes());
    put("latin.md", b"# Caf\xe9\n");
    put("huge.md", &vec![b'a'; 3 << 20]);
    symlink(outside.path().join("secret.md"), reference.join("link.md")).unwrap();
    symlink(outside.path(), reference.join("outside")).unwrap();
    symlink(&reference, reference.join("loop")).unwrap();
    symlink("/dev/zero", reference.join("zero.md")).unwrap();
    symlink("nowhere", reference.join("dangling.md")).unwrap();
    let fifo = reference.join("pipe.md");
    assert!(std::process::Command::new("mkfifo").arg(&fifo).status().unwrap().success());

    let site = Site::open(folder.path()).unwrap();
    let extracted = extracted(&site);
    let methods: Vec<&str> = extracted.spec.methods.iter().map(|method| method.method.as_str()).collect();
    assert_eq!(methods, ["box.bom", "box.crlf", "box.inner", "box.nul", "box.open"]);
    let told: Vec<(&str, &str)> = extracted
        .findings
        .iter()
        .filter(|finding| finding.code.severity() == extract::Severity::Error)
        .map(|finding| (finding.at.file.strip_prefix("api-reference/").unwrap(), finding.code.name()))
        .collect();
    let expected = [
        ("dangling.md", "not-a-file"),
        ("huge.md", "too-large"),
        ("latin.md", "not-utf8"),
        ("link.md", "not-a-file"),
        ("loop", "not-a-file"),
        ("outside", "not-a-file"),
        ("pipe.md", "not-a-file"),
        ("zero.md", "not-a-file"),
    ];
    assert_eq!(told, expected);
    let counts = &extracted.spec.source.counts;
    assert_eq!((counts.pages, counts.findings), (5 + 6, 6), "links to folders are no pages");
    is_harmless(&site, "odd files");
}

#[test]
fn no_path_leads_out_of_the_tree() {
    let outside = [
        "../../../etc/passwd.md",
        "/../secret.md",
        "../../..",
        "./../../../x.md",
        "..//../../../x.md",
        "../../../../../../../../../../x.html",
    ];
    for path in outside {
        let include = page("id", "x", &format!("{{% include [x]({path}) %}}"));
        assert!(codes(&site(&[(PAGE, include)])).contains(&Code::OutsideTree), "include {path}");
        let link = page("id", &format!("[x]({path})"), "");
        assert!(codes(&site(&[(PAGE, link)])).contains(&Code::OutsideTree), "link to {path}");
    }
    // Paths mean what their letters say: nothing is decoded, and a backslash is a letter.
    for path in [
        "%2e%2e/%2e%2e/%2e%2e/x.md",
        "..\\..\\..\\x.md",
        "/etc/passwd.md",
        "C:/x.md",
        "file:///x.md",
        "\0.md",
    ] {
        let include = page("id", "x", &format!("{{% include [x]({path}) %}}"));
        assert!(codes(&site(&[(PAGE, include)])).contains(&Code::MissingInclude), "include {path:?}");
    }
}

#[test]
fn names_stay_names() {
    let long = "x".repeat(1 << 20);
    let names = [
        "type",
        "self",
        "Self",
        "crate",
        "super",
        "_",
        "r#fn",
        "async",
        "union",
        "",
        " ",
        "0",
        "*",
        "é",
        "🦀",
        "\"",
        "\\",
        "\"#",
        "r\"",
        "r##\"",
        "*/",
        "/*",
        "//",
        "\u{0}",
        "\u{1b}[2J",
        "\u{202e}",
        "\u{2028}",
        "'",
        "{}",
        "${x}",
        "a\"; pub struct Injected; \"b",
        "*/ pub struct Injected; /*",
        "}\npub struct Injected;\n{",
        "#![x]",
        "]] ]]>",
        "- &a !!x *b",
        "? x",
        "%YAML 1.2",
        "---",
        "...",
        "~",
        "null",
        "true",
        "0x1",
        "1e3",
        "<<",
        "=",
        "|",
        ">",
        "@",
        "`",
        "&lt;b&gt;",
        "</details><script>",
        "](x)",
        "mod injected {}",
        &long,
    ];
    for name in names {
        let what: String = name.chars().take(40).collect();
        for page in [
            page(name, "x", ""),
            page("id", &format!("Values: `{name}`\n- `{name}` — {name}\n- `b` — x"), ""),
            page("id", name, &format!("The method `{name}` does {name}")),
            page("id", "x", "").replace("Open a Box", name),
            page("id", "x", "").replace("> Scope: `box`", &format!("> Scope: `{name}`")),
            page("id", "x", "").replace("box.open", &format!("box.{name}")),
            page("id", "x", "").replace("true}", &format!("{{{}: {}}}}}", json(name), json(name))),
            page("id", "x", "")
                + &format!(
                    "\n## Error Handling\n\n### Possible Error Codes\n\n#|\n|| **Code** | **Description** ||\n\
                     || `{name}` | {name} ||\n|#\n"
                ),
        ] {
            is_harmless(&site(&[(PAGE, page)]), &what);
        }
    }
}

fn json(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

#[test]
fn what_is_nested_a_hundred_times_ends() {
    let n = 100;
    let lines = |line: &dyn Fn(usize) -> String| (0..n).map(line).collect::<String>();
    let tables = format!("{}x{}", "#|\n|| a\n".repeat(n), " ||\n|#\n".repeat(n));
    for more in [
        lines(&|depth| format!("{}- x\n", "  ".repeat(depth))),
        format!("{}{}", "{% note info %}\n\n".repeat(n), "{% endnote %}\n\n".repeat(n)),
        format!(
            "{}x\n{}",
            lines(&|depth| format!("{0}{{% list tabs %}}\n\n{0}- T\n\n", "  ".repeat(depth))),
            "{% endlist %}\n".repeat(n)
        ),
        tables,
        format!("```json\n{}{}\n```", "{\"a\": [".repeat(n), "]}".repeat(n)),
        "> ".repeat(n) + "x",
        format!("{}a{}", "*b **c ".repeat(n), "** d*".repeat(n)),
    ] {
        for page in [page("id", "x", &more), page("id", &more, "")] {
            is_harmless(&site(&[(PAGE, page)]), more.get(..30).unwrap());
        }
    }
    let deep = format!("{}1{}", "{\"a\": ".repeat(n), "}".repeat(n));
    is_harmless(&site(&[(PAGE, page("id", "x", "").replace("true", &deep))]), "nested answer");
    let call = format!(
        "\n## Code Examples\n\n```bash\ncurl -d '{deep}' https://portal.example/rest/1/secret/box.open\n```\n"
    );
    is_harmless(&site(&[(PAGE, page("a", "x", "") + &call)]), "nested call");
}

/// A bound that a cost in the square of the size breaks, and a busy machine does not.
#[test]
fn size_costs_time_in_proportion() {
    let size = 300_000;
    let repeat = |line: &dyn Fn(usize) -> String| -> String {
        let length = line(10_000).len();
        (0..size / length).map(line).collect()
    };
    let table = |rows: String| format!("#|\n|| **Name**\n`type` | **Description** ||\n{rows}|#\n");
    let answer = |text: String| page("id", "x", "").replace("true", &text);
    for (what, text) in [
        (
            "parameters",
            page("id", "x", "")
                .replace("|#", &(repeat(&|n| format!("|| **name{n}***\n`integer` | Which {n} ||\n")) + "|#")),
        ),
        (
            "one parameter",
            page("id", "x", "")
                .replace("|#", &(repeat(&|_| "|| **name**\n`integer` | Which ||\n".to_owned()) + "|#")),
        ),
        (
            "keys",
            page("id", &format!("Keys:\n{}", repeat(&|n| format!("- `key{n}` — one\n"))), "")
                .replace("`string`", "`object`"),
        ),
        ("an answer", answer(format!("{{{}\"z\": 1}}", repeat(&|n| format!("\"k{n}\": {n}, "))))),
        (
            "rows of an answer",
            answer("{\"a\": 1}".to_owned())
                + "\n### Returned Data\n\n"
                + &table(
                    "|| **result**\n`object` | x ||\n".to_owned()
                        + &repeat(&|n| format!("|| **name{n}**\n`integer` | Which {n} ||\n")),
                ),
        ),
        (
            "errors",
            page("id", "x", "")
                + "\n## Error Handling\n\n### Possible Error Codes\n\n#|\n|| **Code** | **Description** ||\n"
                + &repeat(&|n| format!("|| `CODE_{n}` | Text {n} ||\n"))
                + "|#\n",
        ),
        (
            "calls",
            page("id", "x", "")
                + "\n## Code Examples\n\n"
                + &repeat(&|n| {
                    format!(
                        "```bash\ncurl -d '{{\"id\": {n}}}' https://portal.example/rest/1/secret/box.open\n```\n\n"
                    )
                }),
        ),
        ("links", page("id", "x", &repeat(&|n| format!("[x{n}](gone{n}.md) ")))),
    ] {
        let before = Instant::now();
        extract::extract(&site(&[(PAGE, text)]), &Overrides::default()).unwrap();
        let taken = before.elapsed();
        assert!(taken < Duration::from_secs(10), "{what}: {taken:?}");
    }
}

/// The tree of a folder that is not there, and of one that cannot be a tree.
#[test]
fn what_is_no_tree_is_an_error() {
    let error = Site::open(Path::new("/nowhere/at/all")).unwrap_err();
    assert!(error.to_string().contains("no such folder"), "{error}");
}
