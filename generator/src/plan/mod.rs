//! Decides every Rust name, type, module, feature and doc line of the generated client.
//!
//! [`plan`] takes the spec and gives a [`Plan`], in which nothing is left to decide. Where two names of the spec would
//! become one in Rust, or a name cannot become one at all, there is a [`PlanError`] and no plan.

mod context;
mod docs;
mod error;
mod errors;
mod features;
mod fields;
mod front;
mod kinds;
mod model;
mod modules;
mod names;
mod paging;
mod pattern;
mod requests;
mod results;
mod scope;
mod shared;
mod text;
mod vocabulary;
mod wording;

use std::collections::BTreeSet;

use crate::spec::{Method, Spec};

pub(crate) use context::{Way, as_field};
pub use error::{Place, PlanError};
pub(crate) use features::BASIC;
pub(crate) use fields::{Merged, merge};
pub(crate) use kinds::{Kind, Kinds};
pub use model::*;
pub use names::Ident;
pub(crate) use names::{is_name, shared as type_name};
pub(crate) use text::{address, code as code_span};

/// What can be chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    /// The address of the documentation's site, below which `x/y.md` is `x/y.html`.
    pub docs_base: String,
    /// Carry descriptions. There are none in the spec yet, so this changes nothing.
    pub prose: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self { docs_base: "https://apidocs.bitrix24.com/".to_owned(), prose: false }
    }
}

/// Plans the client of a spec. The order of methods and types in the spec is of no account.
///
/// # Errors
/// Everything in the spec that has no Rust name or the same as another, in order.
pub fn plan(spec: &Spec, options: &Options) -> Result<Plan, Vec<PlanError>> {
    let mut context = context::Context::new(spec, options);
    let mut methods: Vec<&Method> = spec.methods.iter().collect();
    methods.sort_by(|a, b| (&a.method, a.api, &a.page).cmp(&(&b.method, b.api, &b.page)));

    let mut tree = modules::Tree::default();
    let mut homes = Vec::new();
    for method in methods {
        context.errors.extend(features::check(method));
        match modules::home(method) {
            Ok((path, name)) => homes.push((path, name, method)),
            Err(error) => context.errors.push(error),
        }
    }
    for (path, name, method) in &homes {
        let paths = context.paths.entry(method.method.to_ascii_lowercase()).or_default();
        paths.push((method.api, modules::join(path, name)));
        tree.add(path, name.clone(), method);
    }
    let (roots, modules) = tree.plan(&mut context);
    let features: BTreeSet<String> = homes.iter().flat_map(|(_, _, method)| context::gate(method)).collect();
    let root = front::root(&homes, &modules, roots);
    let mut errors = context.errors;
    if errors.is_empty() {
        Ok(Plan { root, modules, features, unknown_types: context.kinds.into_unknown() })
    } else {
        errors.sort();
        errors.dedup();
        Err(errors)
    }
}
