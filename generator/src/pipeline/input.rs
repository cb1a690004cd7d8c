//! A spec from whatever a folder holds: a spec, or documentation of any age.

use std::path::Path;

use super::{PipelineError, extract_site};
use crate::docs::Site;
use crate::source::SourceError;
use crate::spec::{self, Overrides, Source, Spec, SpecError, paths};

/// The spec that a folder holds, or that the documentation in it gives, and the overrides that do not apply to it.
///
/// Overrides are for one state of the documentation. On another some are stale, which is no reason to refuse it: it is
/// read without these.
///
/// # Errors
/// A folder that holds neither or cannot be read, and documentation that gives no spec.
pub fn spec_in(folder: &Path, overrides: &Overrides) -> Result<(Spec, Vec<SpecError>), PipelineError> {
    if folder.join(paths::SOURCE).is_file() {
        return Ok((spec::read(folder)?, Vec::new()));
    }
    let site = Site::open(folder).map_err(SourceError::from)?;
    if site.paths().next().is_none() {
        return Err(PipelineError::NoInput(folder.to_owned()));
    }
    extract_with_what_applies(&site, overrides)
}

fn extract_with_what_applies(
    site: &Site,
    overrides: &Overrides,
) -> Result<(Spec, Vec<SpecError>), PipelineError> {
    let mut overrides = overrides.clone();
    let mut stale = Vec::new();
    loop {
        match extract_site(site, &overrides, Source::default()) {
            Ok(extracted) => return Ok((extracted.spec, stale)),
            Err(PipelineError::Overrides(errors)) => {
                let fewer = overrides.without(&errors);
                if fewer.rules().len() == overrides.rules().len() {
                    return Err(PipelineError::Overrides(errors));
                }
                overrides = fewer;
                stale.extend(errors);
            }
            Err(error) => return Err(error),
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::sample;

    #[test]
    fn stale_overrides_are_left_out_and_named() {
        let site = Site::from_files(sample::files());
        let rules = "
- target: {method: library.book.add, at: title}
  expect: Something Else
  value: Stale
  reason: a test
- target: {page: api-reference/library/gone.md, at: kind}
  value: guide
  reason: a test
- target: {method: library.book.list, at: access}
  expect: any
  value: admin
  reason: a test
";
        let overrides = Overrides::parse(Path::new("rules.yaml"), rules).unwrap();
        assert!(extract_site(&site, &overrides, Source::default()).is_err());
        let (spec, stale) = extract_with_what_applies(&site, &overrides).unwrap();
        assert_eq!(stale.len(), 2, "{stale:?}");
        let list = spec.methods.iter().find(|method| method.method == "library.book.list").unwrap();
        assert_eq!(list.access, Some(spec::Access::Admin));
    }

    #[test]
    fn a_folder_holds_one_or_the_other() {
        let folder = tempfile::tempdir().unwrap();
        let none = Overrides::default();
        let error = spec_in(folder.path(), &none).unwrap_err().to_string();
        assert!(error.contains("neither a spec nor documentation"), "{error}");
        std::fs::write(folder.path().join("a.md"), "# Nothing\n").unwrap();
        assert_eq!(spec_in(folder.path(), &none).unwrap().0.methods, []);
        assert!(spec_in(&folder.path().join("none"), &none).is_err());
    }
}
