//! Options that say which documentation is read.

use std::path::{Path, PathBuf};

use bitrix24_generator::pipeline::{Memory, PipelineError};
use bitrix24_generator::source::{Documentation, Wanted};
use bitrix24_generator::spec;
use clap::Args;
use etcetera::BaseStrategy as _;

/// `--docs` and `--revision`.
#[derive(Debug, Args)]
pub struct DocsOptions {
    /// Folder of the documentation, or address of its git repository; without it the repository that spec/source.yaml
    /// names
    #[arg(long, value_name = "DIR|ADDRESS")]
    docs: Option<String>,
    /// Branch, tag or full commit hash of the repository
    #[arg(long, value_name = "REVISION")]
    revision: Option<String>,
}

impl DocsOptions {
    /// Whether there is any.
    pub fn is_given(&self) -> bool {
        self.docs.is_some() || self.revision.is_some()
    }

    /// Reads the documentation. `newest` leaves the commit that the spec folder names for the newest one.
    pub fn open(&self, spec: &Path, newest: bool) -> Result<Documentation, PipelineError> {
        let existing = spec::read_source(spec)?;
        let wanted = Wanted {
            address: self.docs.as_deref(),
            revision: self.revision.as_deref(),
            existing: existing.as_ref(),
            newest,
        };
        Ok(Documentation::open(wanted, cache().map(|cache| cache.join("docs")).as_deref())?)
    }

    /// The same options as they are typed.
    pub fn as_typed(&self) -> String {
        let option = |name: &str, value: &Option<String>| {
            value.as_ref().map(|value| format!(" --{name} {value}")).unwrap_or_default()
        };
        option("docs", &self.docs) + &option("revision", &self.revision)
    }
}

/// What knows of earlier runs.
pub fn memory() -> Option<Memory> {
    Some(Memory::new(cache()?.join("runs")))
}

/// The folder for what can be had again: `B24GEN_CACHE`, else a folder where the system wants such things.
fn cache() -> Option<PathBuf> {
    match std::env::var_os("B24GEN_CACHE") {
        Some(folder) if !folder.is_empty() => Some(PathBuf::from(folder)),
        _ => Some(etcetera::choose_base_strategy().ok()?.cache_dir().join("b24gen")),
    }
}
