//! Objects that are received.

use proc_macro2::TokenStream;
use quote::quote;

use super::tokens::{self, ident};
use crate::plan::{Key, Object, Ty};

/// The struct of an object and the trait that reads and writes it.
pub(super) fn object(object: &Object) -> Vec<TokenStream> {
    let name = ident(&object.name);
    let text = object.name.as_str();
    let docs = tokens::docs(&object.docs);
    let fields = object.fields.iter().map(|field| {
        let docs = tokens::docs(&field.docs);
        let deprecated = tokens::deprecated(field.deprecated);
        let (name, ty) = (ident(&field.name), tokens::ty(&field.ty));
        quote! { #docs #deprecated pub #name: Option<#ty>, }
    });
    let extra_docs = tokens::docs(&object.extra_docs);
    let calls = object.fields.iter().map(call);
    // Not `PartialEq`: the whole client would take a tenth longer to compile.
    vec![
        quote! {
            #docs
            #[derive(Clone, Default)]
            #[non_exhaustive]
            pub struct #name {
                #(#fields)*
                #extra_docs
                pub extra: rt::Map,
            }
        },
        // Not derived: an answer may hold secrets in any of its texts.
        quote! {
            impl ::std::fmt::Debug for #name {
                fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                    rt::debug_object(#text, self, f)
                }
            }
        },
        quote! {
            impl rt::Object for #name {
                #[inline]
                fn fields(&mut self, f: &mut rt::Fields<'_>) {
                    #(#calls)*
                    f.rest(&mut self.extra);
                }
            }
        },
    ]
}

fn call(field: &Key) -> TokenStream {
    let name = ident(&field.name);
    let wire = &field.wire;
    let read = match field.ty {
        Ty::Int => quote! { int },
        Ty::Number => quote! { number },
        Ty::Flag => quote! { flag },
        Ty::Text => quote! { text },
        Ty::Date => quote! { date },
        Ty::DateTime => quote! { date_time },
        Ty::Link => quote! { link },
        Ty::Value => quote! { value },
        Ty::Map
        | Ty::Unit
        | Ty::Id
        | Ty::Option(_)
        | Ty::List(_)
        | Ty::IdMap(_)
        | Ty::Either(..)
        | Ty::Boxed(_)
        | Ty::Object(_) => {
            quote! { field }
        }
    };
    quote! { f.#read(#wire, &mut self.#name); }
}
