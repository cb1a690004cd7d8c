//! Menus: which pages `toc.yaml` and the menus that it includes name.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde_yaml::Value;

use super::conditions::Variables;
use super::links::{self, Destination};
use super::model::{Place, Problem, ProblemKind};
use super::site::Site;

/// The menu at which reading begins.
const ROOT: &str = "toc.yaml";

/// What the menus name.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Toc {
    /// The pages that a menu names, hidden entries included.
    pub pages: BTreeSet<Arc<str>>,
    /// Menus that cannot be read, entries that lead nowhere.
    pub problems: Vec<Problem>,
}

impl Toc {
    /// Whether a menu names the page.
    pub fn contains(&self, path: &str) -> bool {
        self.pages.contains(path)
    }
}

/// Follows the menus from the root; a tree without a root menu is read menu by menu.
pub(super) fn read(site: &Site, menus: &BTreeMap<String, String>) -> Toc {
    let mut toc = Toc::default();
    let mut open: Vec<String> = match menus.contains_key(ROOT) {
        true => vec![ROOT.to_owned()],
        false => menus.keys().rev().cloned().collect(),
    };
    let mut seen: BTreeSet<String> = open.iter().cloned().collect();
    while let Some(path) = open.pop() {
        let mut problem = |kind, line, column, detail: String| {
            let at = Place { file: path.as_str().into(), line, column };
            toc.problems.push(Problem { kind, at, detail });
        };
        let Some(text) = menus.get(&path) else { continue };
        let menu: Value = match serde_yaml::from_str(text) {
            Ok(menu) => menu,
            Err(error) => {
                let clamp = |n: usize| u32::try_from(n).unwrap_or(u32::MAX).max(1);
                let (line, column) =
                    error.location().map_or((1, 1), |at| (clamp(at.line()), clamp(at.column())));
                problem(ProblemKind::BrokenMenu, line, column, error.to_string());
                continue;
            }
        };
        let mut entries = vec![&menu];
        while let Some(entry) = entries.pop() {
            if let Some(href) = entry.get("href").and_then(Value::as_str) {
                match links::destination(&path, href) {
                    Destination::File { candidates, .. } => {
                        match candidates.iter().find_map(|candidate| site.file(candidate)) {
                            Some((page, _)) => drop(toc.pages.insert(page.clone())),
                            None => problem(ProblemKind::BrokenLink, 1, 1, href.to_owned()),
                        }
                    }
                    Destination::Outside => problem(ProblemKind::OutsideTree, 1, 1, href.to_owned()),
                    Destination::Anchor(_) | Destination::Other => {}
                }
            }
            if let Some(target) =
                entry.get("include").and_then(|include| include.get("path")).and_then(Value::as_str)
            {
                match links::join(&path, target) {
                    Some(included) if !menus.contains_key(&included) => {
                        problem(ProblemKind::BrokenMenu, 1, 1, format!("no menu {target}"));
                    }
                    Some(included) => {
                        if seen.insert(included.clone()) {
                            open.push(included);
                        }
                    }
                    None => problem(ProblemKind::OutsideTree, 1, 1, target.to_owned()),
                }
            }
            entries.extend(entry.get("items").and_then(Value::as_sequence).into_iter().flatten());
        }
    }
    toc.problems.sort_by(|a, b| (&a.at, &a.detail).cmp(&(&b.at, &b.detail)));
    toc
}

/// The default values of variables: the section `default` of the presets.
pub(super) fn variables(presets: &str) -> Variables {
    let presets: Value = serde_yaml::from_str(presets).unwrap_or_default();
    let section = presets.get("default").and_then(Value::as_mapping);
    let text = |value: &Value| match value {
        Value::String(text) => Some(text.clone()),
        Value::Bool(_) | Value::Number(_) => {
            serde_yaml::to_string(value).ok().map(|text| text.trim().to_owned())
        }
        _ => None,
    };
    let pairs = section.into_iter().flatten();
    pairs.filter_map(|(name, value)| Some((name.as_str()?.to_owned(), text(value)?))).collect()
}
