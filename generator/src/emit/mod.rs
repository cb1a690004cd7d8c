//! Prints a plan. Decides nothing.

mod errors;
mod layout;
mod object;
mod request;
mod tokens;

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;
use rayon::prelude::*;

use crate::plan::{Item, ItemKind, Module, Plan, Root, Submodule};

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
    let quoted: Vec<String> = plan.features.iter().map(|feature| format!("{feature:?}")).collect();
    let mut table = String::from("[features]\ndefault = []\n");
    table.push_str(&format!("full = [\n    {},\n]\n", quoted.join(",\n    ")));
    for feature in &quoted {
        table.push_str(&format!("{feature} = []\n"));
    }
    table
}

fn path(module: &Module) -> String {
    let names: Vec<&str> = module.path.iter().map(|name| name.plain()).collect();
    format!("src/{}.rs", names.join("/"))
}

fn module_file(module: &Module) -> Result<String, syn::Error> {
    let mut items = Vec::new();
    if !module.items.is_empty() {
        items.push(quote! { use bitrix24_runtime as rt; });
    }
    let modules: Vec<TokenStream> = module.modules.iter().map(|module| declaration(module, false)).collect();
    for item in &module.items {
        items.extend(definitions(item));
    }
    layout::file(&module.docs, &quote! {}, &[modules], items)
}

fn root_file(root: &Root) -> Result<String, syn::Error> {
    // Setters are called after parameters, whatever other meaning the name has in Rust; deprecated methods are
    // generated like any other.
    let attributes = quote! {
        #![cfg_attr(feature = "full", doc = "")]
        #![cfg_attr(feature = "full", doc = include_str!("methods.md"))]
        #![allow(deprecated, clippy::should_implement_trait, clippy::wrong_self_convention)]
    };
    let modules: Vec<TokenStream> = root.modules.iter().map(|module| declaration(module, true)).collect();
    layout::file(
        &root.docs,
        &attributes,
        &[vec![quote! { pub use bitrix24_runtime::*; }], modules],
        Vec::new(),
    )
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
    let gate = tokens::gate(&item.gate);
    let tokens = match &item.kind {
        ItemKind::Request(request) => request::request(request),
        ItemKind::Builder(builder) => request::builder(builder),
        ItemKind::Object(object) => object::object(object),
        ItemKind::Errors(errors) => errors::errors(errors),
    };
    tokens.into_iter().map(|tokens| quote! { #gate #tokens }).collect()
}
