//! STAND-IN until the extraction lands; delete this file then. It reads a page as a method if its title ends with a
//! dotted name, and counts the others as skipped, so that what comes before and after it can be tested.

use super::Finding;
use crate::docs::{BlockKind, Site, plain};
use crate::spec::{Api, Method, Spec};

/// What was made of a documentation tree.
#[derive(Debug, Default)]
pub struct Extraction {
    /// The spec; its `source` holds the counts only.
    pub spec: Spec,
    /// What the pages left to be desired, sorted by place.
    pub findings: Vec<Finding>,
}

/// Reads a documentation tree.
pub fn extract(site: &Site) -> Extraction {
    let mut out = Extraction::default();
    for path in site.paths().filter(|path| path.starts_with("api-reference/")) {
        let Some(page) = site.page(path) else { continue };
        out.spec.source.counts.pages += 1;
        let title = page.blocks.iter().find_map(|block| match &block.kind {
            BlockKind::Heading { level: 1, text, .. } => Some(plain(text)),
            _ => None,
        });
        let name = title.as_deref().and_then(|title| title.rsplit(' ').next()).unwrap_or_default();
        let twice = out.spec.methods.iter().any(|method| method.method.eq_ignore_ascii_case(name));
        if !name.contains('.') || name.contains('*') || !name.starts_with(|c: char| c.is_ascii_lowercase()) || twice {
            *out.spec.source.counts.skipped.entry("other".to_owned()).or_default() += 1;
            continue;
        }
        out.spec.source.counts.methods += 1;
        let scope = name.split('.').next().unwrap_or_default().to_lowercase();
        out.spec.methods.push(Method {
            method: name.to_owned(),
            api: if path.contains("rest-v3") { Api::V3 } else { Api::V2 },
            page: path.to_owned(),
            title: "A method".to_owned(),
            scopes: vec![scope],
            access: None,
            deprecated: None,
            positional: false,
            paged: None,
            idempotent: None,
            params: Vec::new(),
            variants: Vec::new(),
            result: None,
            errors: Vec::new(),
        });
    }
    out.spec.methods.sort_by(|a, b| (&a.method, a.api).cmp(&(&b.method, b.api)));
    out
}
