//! The documentation tree: its files in memory, its titles and its variables.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use super::conditions::Variables;
use super::model::{Inlines, Page};
use super::read;
use super::titles;
use super::toc::{self, Toc};

/// A documentation tree, opened: the text of every Markdown file and of every menu, by path. What is read from it
/// cannot lead out of it, because nothing outside is ever held. Pages may be read from several threads.
#[derive(Debug, Default)]
pub struct Site {
    pages: BTreeMap<Arc<str>, File>,
    menus: BTreeMap<String, String>,
    /// The text of the file with the values of variables.
    presets: Option<String>,
    variables: Variables,
}

#[derive(Debug, Default)]
struct File {
    text: String,
    /// The first heading.
    title: OnceLock<Option<Inlines>>,
    /// The headings by anchor.
    titles: OnceLock<BTreeMap<String, Inlines>>,
}

/// Why a documentation tree cannot be opened.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum DocsError {
    /// The folder does not exist, or is a file.
    #[error("{0}: no such folder")]
    NoFolder(PathBuf),
    /// A file or a folder that cannot be read.
    #[error("{path}: {source}")]
    Io {
        /// Which one.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// A file that is not UTF-8.
    #[error("{path}:{line}:{column}: not UTF-8")]
    NotUtf8 {
        /// Which one.
        path: PathBuf,
        /// Line of the first bad byte, from 1.
        line: usize,
        /// Byte of that line, from 1.
        column: usize,
    },
    /// A file whose name is not UTF-8.
    #[error("{}: the name is not UTF-8", .0.display())]
    Name(PathBuf),
}

impl Site {
    /// Opens the tree below a folder. Hidden folders and symbolic links are not followed.
    pub fn open(root: &Path) -> Result<Site, DocsError> {
        if !root.is_dir() {
            return Err(DocsError::NoFolder(root.to_owned()));
        }
        let mut files = Vec::new();
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
                if kind.is_dir() && !name.starts_with('.') {
                    folders.push((path, format!("{prefix}{name}/")));
                } else if kind.is_file() && is_wanted(&name) {
                    let bytes = fs::read(&path);
                    let bytes = bytes.map_err(|source| DocsError::Io { path: path.clone(), source })?;
                    files.push((format!("{prefix}{name}"), utf8(&path, bytes)?));
                }
            }
        }
        Ok(Site::from_files(files))
    }

    /// A tree in memory, from paths relative to its root (with `/`) and texts.
    pub fn from_files(files: impl IntoIterator<Item = (String, String)>) -> Site {
        let mut site = Site::default();
        for (path, text) in files {
            if path == PRESETS {
                site.variables = toc::variables(&text);
                site.presets = Some(text);
            } else if is_menu(&path) {
                site.menus.insert(path, text);
            } else if path.ends_with(".md") {
                site.pages.insert(path.into(), File { text, ..File::default() });
            }
        }
        site
    }

    /// The paths of all Markdown files, sorted.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.pages.keys().map(|path| &**path)
    }

    /// The text of a Markdown file or of a menu.
    pub fn source(&self, path: &str) -> Option<&str> {
        let page = self.pages.get(path).map(|file| &file.text);
        page.or_else(|| self.menus.get(path)).map(String::as_str)
    }

    /// Everything that was read, by path: pages, menus and the file with the values of variables, in no order that
    /// means anything.
    pub fn texts(&self) -> impl Iterator<Item = (&str, &str)> {
        let pages = self.pages.iter().map(|(path, file)| (&**path, file.text.as_str()));
        let menus = self.menus.iter().map(|(path, text)| (path.as_str(), text.as_str()));
        pages.chain(menus).chain(self.presets.as_deref().map(|text| (PRESETS, text)))
    }

    /// Reads a page: includes are expanded, `[{#T}]` is the title of the page it leads to. Any text gives a page.
    pub fn page(&self, path: &str) -> Option<Page> {
        let (path, file) = self.pages.get_key_value(path)?;
        Some(read::page(self, path, &file.text))
    }

    /// The pages that the menus name.
    pub fn toc(&self) -> Toc {
        toc::read(self, &self.menus)
    }

    /// A file by its path.
    pub(super) fn file(&self, path: &str) -> Option<(&Arc<str>, &str)> {
        self.pages.get_key_value(path).map(|(path, file)| (path, file.text.as_str()))
    }

    pub(super) fn variables(&self) -> &Variables {
        &self.variables
    }

    /// The title of a page, or of the heading with this anchor.
    pub(super) fn title(&self, path: &str, anchor: Option<&str>) -> Option<Inlines> {
        let file = self.pages.get(path)?;
        let titles = || file.titles.get_or_init(|| titles::by_anchor(&file.text));
        let text = match anchor.and_then(|anchor| titles().get(anchor)) {
            Some(title) => Some(title),
            None => file.title.get_or_init(|| titles::first(&file.text)).as_ref(),
        };
        text.filter(|text| !text.is_empty()).cloned()
    }
}

/// The file with the values of variables.
const PRESETS: &str = "presets.yaml";

fn is_menu(path: &str) -> bool {
    path.ends_with("toc.yaml")
}

fn is_wanted(name: &str) -> bool {
    name.ends_with(".md") || is_menu(name) || name == PRESETS
}

/// Whether a file is part of a documentation, by its path relative to the root.
pub(crate) fn is_read(path: &str) -> bool {
    let (folders, name) = path.rsplit_once('/').unwrap_or(("", path));
    is_wanted(name) && !folders.split('/').any(|folder| folder.starts_with('.'))
}

/// The text of a file.
pub(crate) fn utf8(path: &Path, bytes: Vec<u8>) -> Result<String, DocsError> {
    String::from_utf8(bytes).map_err(|error| {
        let valid = error.as_bytes().get(..error.utf8_error().valid_up_to()).unwrap_or_default();
        let line = valid.iter().filter(|&&byte| byte == b'\n').count() + 1;
        let column = valid.iter().rev().take_while(|&&byte| byte != b'\n').count() + 1;
        DocsError::NotUtf8 { path: path.to_owned(), line, column }
    })
}
