//! Files inside of a call's parameters.

use std::fmt;
use std::io;
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use tokio::io::AsyncReadExt;

/// A file to be sent inside of a call, with a name and Base64 content.
///
/// Methods take files in different forms, and a parameter's page says which:
///
/// | form | of one file | of several |
/// |---|---|---|
/// | `["name", "Base64"]` | the file itself | [`FileContent::pairs`] |
/// | `{"fileData": ["name", "Base64"]}` | [`file_data`](Self::file_data) | a list of such |
/// | `{"value": {"fileData": ["name", "Base64"]}}` | [`value_file_data`](Self::value_file_data) | a list of such |
/// | `"Base64"` | [`into_base64`](Self::into_base64) | |
/// | name and content as parameters of their own | [`name`](Self::name), [`into_base64`](Self::into_base64) | |
///
/// ```
/// use bitrix24_runtime::{FileContent, Params};
///
/// let file = FileContent::from_bytes("hello.txt", "hello");
/// let params = Params::new().set("photo", file.clone()).set("LOGO", file.file_data());
/// assert_eq!(
///     params.into_value().to_string(),
///     r#"{"photo":["hello.txt","aGVsbG8="],"LOGO":{"fileData":["hello.txt","aGVsbG8="]}}"#
/// );
/// ```
///
/// All of it is held in memory and sent in one request, a third longer than the file. Large files are for
/// [`Client::upload`](crate::Client::upload).
#[derive(Clone, PartialEq, Eq)]
pub struct FileContent {
    name: String,
    base64: String,
}

/// How much of a file is read at once: whole groups of three bytes, so that the parts can be encoded by themselves.
const PART: usize = 3 << 14;

impl FileContent {
    /// A file with this name and content.
    #[must_use]
    pub fn from_bytes(name: impl Into<String>, content: impl AsRef<[u8]>) -> Self {
        Self { name: name.into(), base64: STANDARD.encode(content) }
    }

    /// A file on the disk, by its own name.
    ///
    /// # Errors
    /// It cannot be read, or its name is not text.
    pub async fn from_path(path: impl AsRef<Path>) -> io::Result<Self> {
        let path = path.as_ref();
        let name = name_of(path)?;
        let mut file = tokio::fs::File::open(path).await?;
        let mut base64 = String::new();
        let mut part = Vec::with_capacity(PART);
        loop {
            part.clear();
            let mut limited = (&mut file).take(PART as u64);
            if limited.read_to_end(&mut part).await? == 0 {
                return Ok(Self { name, base64 });
            }
            STANDARD.encode_string(&part, &mut base64);
        }
    }

    /// The name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The content in Base64.
    #[must_use]
    pub fn base64(&self) -> &str {
        &self.base64
    }

    /// The content in Base64, by value.
    #[must_use]
    pub fn into_base64(self) -> String {
        self.base64
    }

    /// `["name", "Base64"]`, which is what a file turns into by itself.
    #[must_use]
    pub fn pair(self) -> Value {
        Value::Array(vec![Value::String(self.name), Value::String(self.base64)])
    }

    /// `[["name", "Base64"], …]`.
    #[must_use]
    pub fn pairs(files: impl IntoIterator<Item = Self>) -> Value {
        files.into_iter().map(Self::pair).collect()
    }

    /// `{"fileData": ["name", "Base64"]}`.
    #[must_use]
    pub fn file_data(self) -> Value {
        json!({ "fileData": self.pair() })
    }

    /// `{"value": {"fileData": ["name", "Base64"]}}`.
    #[must_use]
    pub fn value_file_data(self) -> Value {
        json!({ "value": self.file_data() })
    }
}

/// The name of a file on the disk, as text.
pub(super) fn name_of(path: &Path) -> io::Result<String> {
    let name = path.file_name().and_then(|name| name.to_str());
    let problem = || io::Error::new(io::ErrorKind::InvalidInput, "the name of the file is not text");
    name.map(str::to_owned).ok_or_else(problem)
}

/// `["name", "Base64"]`.
impl From<FileContent> for Value {
    fn from(file: FileContent) -> Self {
        file.pair()
    }
}

/// Leaves out the content.
impl fmt::Debug for FileContent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FileContent")
            .field("name", &self.name)
            .field("base64_bytes", &self.base64.len())
            .finish()
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn every_documented_form() {
        let file = FileContent::from_bytes("a.bin", [0, 255]);
        let pair = json!(["a.bin", "AP8="]);
        assert_eq!(file.clone().pair(), pair);
        assert_eq!(Value::from(file.clone()), pair);
        assert_eq!(FileContent::pairs([file.clone(), file.clone()]), json!([pair, pair]));
        assert_eq!(file.clone().file_data(), json!({"fileData": pair}));
        assert_eq!(file.clone().value_file_data(), json!({"value": {"fileData": pair}}));
        assert_eq!((file.name(), file.base64()), ("a.bin", "AP8="));
        assert_eq!(format!("{file:?}"), r#"FileContent { name: "a.bin", base64_bytes: 4 }"#);
        assert_eq!(file.into_base64(), "AP8=");
    }

    #[tokio::test]
    async fn a_file_is_read_in_parts() {
        let folder = std::env::temp_dir().join(format!("b24-content-{}", fastrand::u64(..)));
        std::fs::create_dir(&folder).unwrap();
        for length in [0, 1, PART - 1, PART, PART + 1, 2 * PART + 2] {
            let content: Vec<u8> = std::iter::repeat_with(|| fastrand::u8(..)).take(length).collect();
            let path = folder.join("a.bin");
            std::fs::write(&path, &content).unwrap();
            let read = FileContent::from_path(&path).await.unwrap();
            assert_eq!(read, FileContent::from_bytes("a.bin", content));
        }
        assert!(FileContent::from_path(&folder).await.is_err());
        std::fs::remove_dir_all(folder).unwrap();
    }
}
