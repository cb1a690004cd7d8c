//! A documentation tree, a project, and `b24gen` to be called on them.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};
use std::time::SystemTime;

/// A method page in the form that the documentation uses, with facts made up for these tests.
pub fn page(name: &str, parameter: &str) -> String {
    format!(
        "# Read a Box {name}

> Scope: [`demo`](../scopes.md)
>
> Who can execute the method: any user

The method `{name}` reads a box.

## Method Parameters

#|
|| **Name**
`type` | **Description** ||
|| **{parameter}***
[`integer`](../data-types.md) | Number of the box ||
|#

## Code Examples

{{% list tabs %}}

- cURL (Webhook)

    ```bash
    curl -X POST \\
    -H \"Content-Type: application/json\" \\
    -d '{{\"{parameter}\":1}}' \\
    https://**put_your_bitrix24_address**/rest/**put_your_user_id_here**/**put_your_webhook_here**/{name}
    ```

{{% endlist %}}

## Response Handling

HTTP status: **200**

```json
{{
    \"result\": true
}}
```

### Returned Data

#|
|| **Name**
`type` | **Description** ||
|| **result**
[`boolean`](../data-types.md) | Whether there is a box ||
|#

## Error Handling

HTTP status: **400**

### Possible Error Codes

#|
|| **Code** | **Description** | **Value** ||
|| `BOX_EMPTY` | Box is empty | Nothing in it ||
|#
"
    )
}

pub const SOURCE: [&str; 8] =
    ["--repository", "demo/docs", "--commit", "0123abc", "--date", "2026-01-02", "--licence", "MIT"];

/// A documentation tree and a project in a folder of their own.
pub struct Desk {
    dir: tempfile::TempDir,
}

impl Desk {
    pub fn new() -> Self {
        let desk = Self { dir: tempfile::tempdir().unwrap() };
        desk.put("docs/api-reference/box/demo-box-get.md", page("demo.box.get", "ID"));
        desk.put("docs/api-reference/box/demo-box-open.md", page("demo.box.open", "boxId"));
        desk.put("docs/api-reference/box/index.md", "# Boxes\n\nAll about boxes.\n");
        fs::create_dir(desk.path("project")).unwrap();
        desk
    }

    /// One that has been generated once.
    pub fn generated() -> Self {
        let desk = Self::new();
        let output = desk.regenerate();
        assert_eq!(code(&output), 0, "{}", text(&output));
        desk
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    pub fn put(&self, name: &str, text: impl AsRef<[u8]>) {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    pub fn run(&self, arguments: &[&str]) -> Output {
        self.command(arguments).output().unwrap()
    }

    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_b24gen"));
        command.env("B24GEN_CACHE", self.path("cache"));
        command.args(arguments).current_dir(self.dir.path()).env_remove("NO_COLOR").stdin(Stdio::null());
        command
    }

    pub fn regenerate(&self) -> Output {
        self.run(&Self::regeneration())
    }

    /// The arguments of that.
    pub fn regeneration() -> Vec<&'static str> {
        [&["regenerate", "--docs", "docs", "--root", "project"], &SOURCE[..]].concat()
    }

    pub fn check(&self, more: &[&str]) -> Output {
        self.run(&[&["check", "--root", "project"], more].concat())
    }

    /// Text and time of every file of the project.
    pub fn snapshot(&self) -> BTreeMap<PathBuf, (Vec<u8>, SystemTime)> {
        let mut found = BTreeMap::new();
        let mut folders = vec![self.path("project")];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else {
                    let modified = fs::metadata(&path).unwrap().modified().unwrap();
                    found.insert(path.clone(), (fs::read(&path).unwrap(), modified));
                }
            }
        }
        found
    }

    /// Runs the command, which must fail with code 2, say these words and leave the project as it is.
    pub fn refuses(&self, arguments: &[&str], words: &[&str]) {
        let before = self.snapshot();
        let output = self.run(arguments);
        let text = text(&output);
        assert_eq!(code(&output), 2, "{arguments:?}: {text}");
        assert!(output.stdout.is_empty(), "{text}");
        for word in words {
            assert!(text.contains(word), "{arguments:?} does not say {word:?}: {text}");
        }
        assert!(before == self.snapshot(), "{arguments:?} has changed something");
    }
}

pub fn code(output: &Output) -> i32 {
    output.status.code().unwrap()
}

pub fn text(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

pub fn json(output: &Output) -> serde_json::Value {
    serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{error}: {}", text(output)))
}
