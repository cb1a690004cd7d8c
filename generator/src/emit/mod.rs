//! Prints a plan. Decides nothing.

mod errors;
mod layout;
mod object;
mod request;
mod tokens;

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]
mod hostile_tests;
#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]
mod tests;

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;
use rayon::prelude::*;

use crate::plan::{Arg, Item, ItemKind, Module, Plan, Root, Submodule, Ty};

/// A definition that could not be printed: what the plan holds is no Rust.
#[derive(Debug, thiserror::Error)]
#[error("cannot print {file}: {source}")]
pub struct EmitError {
    /// The file.
    pub file: String,
    /// What the Rust parser says.
    pub source: syn::Error,
}

/// The files of the package below its root, by path: everything below `src/`.
///
/// # Errors
/// The plan holds something that is no Rust.
pub fn emit(plan: &Plan) -> Result<BTreeMap<String, String>, EmitError> {
    let mut files = plan
        .modules
        .par_iter()
        .map(|module| {
            let file = path(module);
            match module_file(module) {
                Ok(text) => Ok((file, text)),
                Err(source) => Err(EmitError { file, source }),
            }
        })
        .collect::<Result<BTreeMap<String, String>, EmitError>>()?;
    let file = "src/lib.rs".to_owned();
    let root = root_file(&plan.root).map_err(|source| EmitError { file: file.clone(), source })?;
    files.insert(file, root);
    files.insert("src/methods.md".to_owned(), plan.root.methods.clone());
    Ok(files)
}

/// The table `[features]` of the package's `Cargo.toml`.
#[must_use]
pub fn features(plan: &Plan) -> String {
    let mut table = String::from("[features]\ndefault = []\nfull = [\n");
    for feature in &plan.features {
        table.push_str(&format!("    {feature:?},\n"));
    }
    table.push_str("]\n");
    for feature in &plan.features {
        let bare = feature.chars().all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '-');
        let key = if bare { feature.clone() } else { format!("{feature:?}") };
        table.push_str(&format!("{key} = []\n"));
    }
    table
}

/// The Rust type that a setter or `new` takes, as it is printed.
pub(crate) fn argument_type(arg: &Arg) -> String {
    tokens::text(&request::takes(arg))
}

/// The Rust type of something that is received, as it is printed.
pub(crate) fn value_type(ty: &Ty) -> String {
    tokens::text(&tokens::ty(ty))
}

fn path(module: &Module) -> String {
    let names: Vec<&str> = module.path.iter().map(|name| name.plain()).collect();
    format!("src/{}.rs", names.join("/"))
}

fn module_file(module: &Module) -> Result<String, syn::Error> {
    let mut uses = Vec::new();
    if !module.items.is_empty() {
        uses.push(quote! { use bitrix24_runtime as rt; });
    }
    let modules = module.modules.iter().map(|module| declaration(module, false)).collect();
    let items =
        module.items.par_iter().map(|item| layout::items(definitions(item))).collect::<Result<_, _>>()?;
    layout::file(&module.docs, quote! {}, [uses, modules], items)
}

fn root_file(root: &Root) -> Result<String, syn::Error> {
    // Deprecated methods are generated like any other; modules and setters are called as on the wire, whatever the
    // name means in Rust.
    let attributes = quote! {
        #![cfg_attr(feature = "full", doc = include_str!("methods.md"))]
        #![allow(deprecated)]
        #![allow(clippy::module_inception)]
        #![allow(clippy::should_implement_trait)]
        #![allow(clippy::wrong_self_convention)]
    };
    let uses = vec![quote! { #[doc(inline)] pub use bitrix24_runtime::*; }];
    let modules = root.modules.iter().map(|module| declaration(module, true)).collect();
    layout::file(&root.docs, attributes, [uses, modules], Vec::new())
}

/// The line that declares a module. Those of the root keep rustfmt away from all that is generated below.
fn declaration(module: &Submodule, root: bool) -> TokenStream {
    let gate = tokens::gate(&module.gate);
    let name = tokens::ident(&module.name);
    let skip = root.then(|| quote! { #[rustfmt::skip] });
    quote! { #skip #gate pub mod #name; }
}

/// The Rust items of a definition.
fn definitions(item: &Item) -> Vec<TokenStream> {
    let tokens = match &item.kind {
        ItemKind::Request(request) => request::request(request),
        ItemKind::Builder(builder) => request::builder(builder),
        ItemKind::Object(object) => object::object(object),
        ItemKind::Errors(errors) => errors::errors(errors),
    };
    if item.gate.is_empty() {
        return tokens;
    }
    let gate = tokens::gate(&item.gate);
    tokens.into_iter().map(|tokens| quote! { #gate #tokens }).collect()
}
