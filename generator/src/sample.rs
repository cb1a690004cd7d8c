//! The sample documentation that is built in: what `b24gen` without arguments works on.

use crate::docs::Site;
use crate::spec::Source;

/// A file by its path below `generator/sample/`.
macro_rules! file {
    ($path:literal) => {
        ($path, include_str!(concat!("../sample/", $path)))
    };
}

/// The files by their paths. Written for this project; nothing in them is from the documentation of Bitrix24.
const FILES: &[(&str, &str)] = &[
    file!("_includes/error-info-v3.md"),
    file!("_includes/error-info.md"),
    file!("_includes/required.md"),
    file!("_includes/system-errors.md"),
    file!("api-reference/data-types.md"),
    file!("api-reference/imopenlines/openlines/chat-bots/imopenlines-bot-session-finish.md"),
    file!("api-reference/imopenlines/openlines/chat-bots/imopenlines-bot-session-message-send.md"),
    file!("api-reference/imopenlines/openlines/chat-bots/imopenlines-bot-session-operator.md"),
    file!("api-reference/imopenlines/openlines/chat-bots/imopenlines-bot-session-transfer.md"),
    file!("api-reference/index.md"),
    file!("api-reference/library/index.md"),
    file!("api-reference/library/library-book-add.md"),
    file!("api-reference/library/library-book-list.md"),
    file!("api-reference/library/library-volume-add.md"),
    file!("api-reference/library/on-library-book-add.md"),
    file!("api-reference/scopes/permissions.md"),
];

/// The files of the sample: paths relative to the root of the documentation, and texts.
pub fn files() -> impl Iterator<Item = (String, String)> {
    FILES.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned()))
}

/// The sample documentation.
pub fn site() -> Site {
    Site::from_files(files())
}

/// What a spec made from the sample says of its source.
pub fn source() -> Source {
    Source {
        repository: "sample".to_owned(),
        commit: "built in".to_owned(),
        date: String::new(),
        licence: env!("CARGO_PKG_LICENSE").to_owned(),
        ..Source::default()
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use std::path::Path;

    use super::FILES;
    use crate::walk::{Kind, walk};

    #[test]
    fn every_file_of_the_folder_is_built_in() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("sample");
        let files = walk(&folder).unwrap().into_iter().filter(|entry| entry.kind == Kind::File);
        let mut names: Vec<String> = files.map(|entry| entry.name().unwrap()).collect();
        names.sort();
        let built_in: Vec<&str> = FILES.iter().map(|(path, _)| *path).collect();
        assert_eq!(built_in, names);
    }
}
