//! The error kinds of a method.

use proc_macro2::TokenStream;
use quote::quote;

use super::tokens::{self, ident};
use crate::plan::Errors;

/// The enum and the table by which an error finds its variant.
pub(super) fn errors(errors: &Errors) -> Vec<TokenStream> {
    let name = ident(&errors.name);
    let docs = tokens::docs(&errors.docs);
    let variants = errors.variants.iter().map(|variant| {
        let (docs, name) = (tokens::docs(&variant.docs), ident(&variant.name));
        quote! { #docs #name, }
    });
    let rows = errors.rows.iter().map(|row| {
        let (code, message, variant) = (&row.code, &row.message, ident(&row.variant));
        quote! { (#code, #message, Self::#variant) }
    });
    vec![
        quote! {
            #docs
            #[derive(Debug, Clone, Copy, PartialEq, Eq)]
            #[non_exhaustive]
            pub enum #name {
                #(#variants)*
                /// An error that the page does not list.
                Other,
            }
        },
        quote! {
            impl rt::ErrorKind for #name {
                const ROWS: &'static [(&'static str, &'static str, Self)] = &[#(#rows),*];
                const OTHER: Self = Self::Other;
            }
        },
    ]
}
