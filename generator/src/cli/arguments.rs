//! Options that several commands share.

use std::path::{Path, PathBuf};

use bitrix24_generator::source::Origin;
use clap::{Args, ValueEnum};

/// How results are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum Format {
    /// For people.
    #[default]
    Text,
    /// One JSON object.
    Json,
}

/// `--format`.
#[derive(Debug, Args)]
pub struct FormatOption {
    /// How the result is printed
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

/// `--root`.
#[derive(Debug, Args)]
pub struct RootOption {
    /// Folder that holds spec/ and generated/; without it the nearest one above that does, else this one
    #[arg(long, value_name = "DIR")]
    root: Option<PathBuf>,
}

impl RootOption {
    /// The folder.
    pub fn find(&self) -> PathBuf {
        if let Some(root) = &self.root {
            return root.clone();
        }
        let is_root = |folder: &&Path| folder.join("spec").is_dir() && folder.join("generated").is_dir();
        let current = std::env::current_dir().unwrap_or_default();
        match current.ancestors().find(is_root) {
            Some(root) if root != current => root.to_owned(),
            _ => PathBuf::from("."),
        }
    }
}

/// What is known of the documentation where it is not a git checkout.
#[derive(Debug, Args)]
#[command(next_help_heading = "Source of the documentation, where neither git nor spec/source.yaml tells")]
pub struct SourceOptions {
    /// Repository, for example bitrix24/b24restdocs
    #[arg(long, value_name = "OWNER/NAME")]
    repository: Option<String>,
    /// Commit
    #[arg(long, value_name = "HASH")]
    commit: Option<String>,
    /// Day of the commit
    #[arg(long, value_name = "YYYY-MM-DD")]
    date: Option<String>,
    /// Licence
    #[arg(long, value_name = "SPDX")]
    licence: Option<String>,
}

impl SourceOptions {
    /// The options as the library takes them.
    pub fn given(&self) -> Origin {
        Origin {
            repository: self.repository.clone(),
            commit: self.commit.clone(),
            date: self.date.clone(),
            licence: self.licence.clone(),
        }
    }
}
