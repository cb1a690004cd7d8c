//! From bytes to a site: what of a tree is read, and what is passed over.

use std::fs::{self, DirEntry, FileType};
use std::io;
use std::path::Path;

use super::model::{Place, Problem, ProblemKind};
use super::site::{DocsError, Site, is_wanted};

/// How many bytes a file may have. The longest page of the documentation has a tenth of a megabyte.
const MAX_BYTES: u64 = 2 << 20;

/// What a symbolic link is called.
pub(crate) const LINK: &str = "a symbolic link";

/// The files of a tree, and what is passed over.
#[derive(Debug, Default)]
pub(crate) struct Opened {
    files: Vec<(String, String)>,
    problems: Vec<Problem>,
}

/// Reads what stands below a folder. Hidden folders and symbolic links are not followed.
pub(super) fn open(root: &Path) -> Result<Opened, DocsError> {
    if !root.is_dir() {
        return Err(DocsError::NoFolder(root.to_owned()));
    }
    let mut opened = Opened::default();
    // Folders that are still to be read, with their paths relative to the root.
    let mut folders = vec![(root.to_owned(), String::new())];
    while let Some((folder, prefix)) = folders.pop() {
        let failed = |source| DocsError::Io { path: folder.clone(), source };
        for entry in fs::read_dir(&folder).map_err(failed)? {
            let entry = entry.map_err(failed)?;
            let path = entry.path();
            let kind = entry.file_type().map_err(failed)?;
            let Ok(name) = entry.file_name().into_string() else {
                return Err(DocsError::Name(path));
            };
            let below = format!("{prefix}{name}");
            if kind.is_dir() && !name.starts_with('.') {
                folders.push((path, below + "/"));
            } else if kind.is_file() && is_wanted(&name) {
                opened.read(&entry, below).map_err(|source| DocsError::Io { path, source })?;
            } else if hides_pages(&path, kind, &name) {
                opened.no_file(below, kind_name(kind));
            }
        }
    }
    Ok(opened)
}

impl Opened {
    /// The site of these files.
    pub(crate) fn into_site(mut self) -> Site {
        self.problems.sort_by(|a, b| a.at.cmp(&b.at));
        Site::from_files(self.files).with_problems(self.problems)
    }

    fn read(&mut self, entry: &DirEntry, below: String) -> io::Result<()> {
        let length = entry.metadata()?.len();
        if length > MAX_BYTES {
            self.too_large(below, length);
        } else {
            self.file(below, fs::read(entry.path())?);
        }
        Ok(())
    }

    /// A file by its path relative to the root.
    pub(crate) fn file(&mut self, below: String, bytes: Vec<u8>) {
        if bytes.len() as u64 > MAX_BYTES {
            self.too_large(below, bytes.len() as u64);
            return;
        }
        match String::from_utf8(bytes) {
            Ok(text) => {
                let text = text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text);
                self.files.push((below, text));
            }
            Err(error) => {
                let valid = error.as_bytes().get(..error.utf8_error().valid_up_to()).unwrap_or_default();
                let line = valid.iter().filter(|&&byte| byte == b'\n').count() + 1;
                let start = valid.iter().rposition(|&byte| byte == b'\n').map_or(0, |at| at + 1);
                let before = valid.get(start..).unwrap_or_default();
                let column = String::from_utf8_lossy(before).chars().count() + 1;
                self.problem(below, (line, column), ProblemKind::NotUtf8, String::new());
            }
        }
    }

    /// What has the name of a page but is something else.
    pub(crate) fn no_file(&mut self, below: String, what: &str) {
        self.problem(below, (1, 1), ProblemKind::NotAFile, what.to_owned());
    }

    fn too_large(&mut self, below: String, length: u64) {
        let detail = format!("{length} bytes; {MAX_BYTES} at most");
        self.problem(below, (1, 1), ProblemKind::TooLarge, detail);
    }

    fn problem(&mut self, file: String, (line, column): (usize, usize), kind: ProblemKind, detail: String) {
        let clamp = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        let at = Place { file: file.into(), line: clamp(line), column: clamp(column) };
        self.problems.push(Problem { kind, at, detail });
    }
}

/// Whether pages disappear with what is no file and no folder: it has the name of a page, or leads to a folder.
fn hides_pages(path: &Path, kind: FileType, name: &str) -> bool {
    let to_folder = || kind.is_symlink() && !name.starts_with('.') && path.is_dir();
    !kind.is_dir() && !kind.is_file() && is_wanted(name) || to_folder()
}

fn kind_name(kind: FileType) -> &'static str {
    if kind.is_symlink() { LINK } else { "a pipe, a socket or a device" }
}
