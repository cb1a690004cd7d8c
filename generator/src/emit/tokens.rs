//! Tokens that all definitions use.

use proc_macro2::{Span, TokenStream};
use quote::quote;

use crate::plan::{Gate, Ident, Ty, TypeName};

/// A name; the plan holds none that is not an identifier.
pub(super) fn ident(name: &Ident) -> proc_macro2::Ident {
    if name.as_str() == name.plain() {
        proc_macro2::Ident::new(name.as_str(), Span::call_site())
    } else {
        proc_macro2::Ident::new_raw(name.plain(), Span::call_site())
    }
}

/// Doc comments.
pub(super) fn docs(lines: &[String]) -> TokenStream {
    let lines = lines.iter().map(|line| spaced(line));
    quote! { #(#[doc = #lines])* }
}

/// Doc comments of the file itself.
pub(super) fn inner_docs(lines: &[String]) -> TokenStream {
    let lines = lines.iter().map(|line| spaced(line));
    quote! { #(#![doc = #lines])* }
}

fn spaced(line: &str) -> String {
    if line.is_empty() { String::new() } else { format!(" {line}") }
}

/// The condition under which a thing is compiled.
pub(super) fn gate(gate: &Gate) -> TokenStream {
    let mut features = gate.iter();
    match (features.next(), gate.len()) {
        (None, _) => quote! {},
        (Some(only), 1) => quote! { #[cfg(feature = #only)] },
        (Some(_), _) => quote! { #[cfg(any(#(feature = #gate),*))] },
    }
}

/// The mark of what a page calls deprecated.
pub(super) fn deprecated(deprecated: bool) -> TokenStream {
    if deprecated {
        quote! { #[deprecated] }
    } else {
        quote! {}
    }
}

/// A generated type.
pub(super) fn type_name(name: &TypeName) -> TokenStream {
    match name {
        TypeName::Here(name) => {
            let name = ident(name);
            quote! { #name }
        }
        TypeName::Shared(name) => {
            let name = ident(name);
            quote! { crate::types::#name }
        }
    }
}

/// A type that is received.
pub(super) fn ty(ty: &Ty) -> TokenStream {
    match ty {
        Ty::Int => quote! { i64 },
        Ty::Number => quote! { f64 },
        Ty::Flag => quote! { bool },
        Ty::Text => quote! { String },
        Ty::Date => quote! { rt::Date },
        Ty::DateTime => quote! { rt::DateTime },
        Ty::Link => quote! { rt::Link },
        Ty::Id => quote! { rt::Id },
        Ty::Value => quote! { rt::Value },
        Ty::Map => quote! { rt::Map },
        Ty::Unit => quote! { () },
        Ty::Option(inner) => generic(&quote! { Option }, inner),
        Ty::List(item) => generic(&quote! { Vec }, item),
        Ty::IdMap(value) => generic(&quote! { rt::IdMap }, value),
        Ty::Either(nested, plain) => {
            let (nested, plain) = (self::ty(nested), self::ty(plain));
            quote! { rt::Either<#nested, #plain> }
        }
        Ty::Boxed(inner) => generic(&quote! { Box }, inner),
        Ty::Object(name) => type_name(name),
    }
}

fn generic(outer: &TokenStream, inner: &Ty) -> TokenStream {
    let inner = ty(inner);
    quote! { #outer<#inner> }
}

/// A type as people write it, without the name of the runtime.
pub(super) fn text(ty: &TokenStream) -> String {
    let text = ty.to_string();
    [(" :: ", "::"), (" < ", "<"), (" >", ">"), (" ,", ","), ("rt::", "")]
        .into_iter()
        .fold(text, |text, (from, to)| text.replace(from, to))
}
