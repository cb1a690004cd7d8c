//! The sample documentation that is built in: what `b24gen` without arguments works on.

use crate::docs::Site;
use crate::spec::Source;

/// The files by their paths. Written for this project; nothing in them is from the documentation of Bitrix24.
const FILES: &[(&str, &str)] = &[];

/// The sample documentation.
pub fn site() -> Site {
    Site::from_files(FILES.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())))
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
