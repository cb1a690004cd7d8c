//! Requests, and the objects they send.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::tokens::{self, ident};
use crate::plan::{Arg, Builder, Paging, PagingBy, Request, Role, Setter, Sorting};
use crate::spec::{Api, Effect};

/// The struct of a request with its setters and its trait.
pub(super) fn request(request: &Request) -> Vec<TokenStream> {
    let name = ident(&request.name);
    let docs = tokens::docs(&request.docs);
    let deprecated = request.deprecated.as_ref().map(|note| quote! { #[deprecated(note = #note)] });
    let default = request.new.is_empty().then(|| quote! { , Default });
    let arguments = request.new.iter().map(|setter| {
        let (name, takes) = (ident(&setter.name), takes(&setter.takes));
        quote! { #name: #takes }
    });
    let calls = request.new.iter().map(|setter| call(setter, &ident(&setter.name)));
    let new_docs = tokens::docs(&request.new_docs);
    let setters = setters(&request.setters, &request.set_docs);
    let method = method(request);
    let mut items = vec![
        quote! {
            #docs
            #deprecated
            #[must_use = "a request does nothing until a client calls it"]
            #[derive(Debug, Clone #default)]
            pub struct #name(rt::Params);
        },
        quote! {
            impl #name {
                #new_docs
                #[inline]
                pub fn new(#(#arguments),*) -> Self {
                    Self(rt::Params::new() #(#calls)*)
                }
                #setters
            }
        },
        method,
    ];
    items.extend(request.paging.as_ref().map(|paging| paged(&name, paging)));
    items
}

/// The trait of a request whose result is paged.
fn paged(name: &proc_macro2::Ident, paging: &Paging) -> TokenStream {
    let by = match &paging.by {
        PagingBy::Start(name) => quote! { start(#name) },
        PagingBy::Offset(offset, limit) => quote! { offset(#offset, #limit) },
        PagingBy::Page(name) => quote! { page(#name) },
        PagingBy::Pagination(name, true) => quote! { pagination(#name) },
        PagingBy::Pagination(name, false) => quote! { pagination_limit(#name) },
        PagingBy::Cursor(name) => quote! { cursor(#name) },
    };
    let items = paging.items.as_ref().map(|name| quote! { .items(#name) });
    let key = paging.key.as_ref().map(|name| quote! { .key(#name) });
    let sent_key = paging.sent_key.as_ref().map(|name| quote! { .sent_key(#name) });
    let filter = paging.filter.as_ref().map(|name| quote! { .filter(#name) });
    let sorting = paging.sorting.as_ref().map(|sorting| match sorting {
        Sorting::Object(name) => quote! { .order(#name) },
        Sorting::Texts(field, direction) => quote! { .sort(#field, #direction) },
    });
    let item = tokens::ty(&paging.item);
    quote! {
        impl rt::Paged for #name {
            const PAGING: rt::Paging = rt::Paging::#by #items #key #sent_key #filter #sorting;
            type Item = #item;
        }
    }
}

fn method(request: &Request) -> TokenStream {
    let name = ident(&request.name);
    let wire = &request.wire;
    let api = match request.api {
        Api::V2 => None,
        Api::V3 => Some(quote! { const API: rt::Api = rt::Api::V3; }),
    };
    let list = |name: &str, wires: &[String]| {
        let name = format_ident!("{name}");
        (!wires.is_empty()).then(|| quote! { const #name: &'static [&'static str] = &[#(#wires),*]; })
    };
    let required = list("REQUIRED", &request.required);
    let positional = list("POSITIONAL", &request.positional);
    let effect = request.effect.map(|effect| {
        let effect = match effect {
            Effect::Read => quote! { Read },
            Effect::Write => quote! { Write },
        };
        quote! { const EFFECT: rt::Effect = rt::Effect::#effect; }
    });
    let output = tokens::ty(&request.output);
    let error = match &request.error {
        Some(name) => {
            let name = ident(name);
            quote! { #name }
        }
        None => quote! { rt::NoErrors },
    };
    quote! {
        impl rt::Method for #name {
            const NAME: &'static str = #wire;
            #api
            #required
            #positional
            #effect
            type Output = #output;
            type Error = #error;
            #[inline]
            fn into_params(self) -> rt::Params {
                self.0
            }
        }
    }
}

/// The struct of an object that is sent.
pub(super) fn builder(builder: &Builder) -> Vec<TokenStream> {
    let name = ident(&builder.name);
    let docs = tokens::docs(&builder.docs);
    let setters = setters(&builder.setters, &builder.set_docs);
    let mut items = vec![
        quote! {
            #docs
            #[must_use]
            #[derive(Debug, Clone, Default)]
            pub struct #name(rt::Params);
        },
        quote! {
            impl #name {
                /// An object in which nothing is set.
                #[inline]
                pub fn new() -> Self {
                    Self(rt::Params::new())
                }
                #setters
            }
        },
        quote! {
            impl From<#name> for rt::Params {
                #[inline]
                fn from(object: #name) -> Self {
                    object.0
                }
            }
        },
    ];
    let role = match builder.role {
        Role::Object => None,
        Role::Filter => Some(quote! { rt::Filter }),
        Role::Order => Some(quote! { rt::Order }),
    };
    items.extend(role.map(|role| {
        quote! {
            impl From<#name> for #role {
                #[inline]
                fn from(object: #name) -> Self {
                    object.0.into()
                }
            }
        }
    }));
    if builder.into_value {
        items.push(quote! {
            impl From<#name> for rt::Value {
                #[inline]
                fn from(object: #name) -> Self {
                    object.0.into_value()
                }
            }
        });
    }
    items
}

/// The setters, `set` last.
fn setters(setters: &[Setter], set_docs: &[String]) -> TokenStream {
    let value = format_ident!("value");
    let setters = setters.iter().map(|setter| {
        let docs = tokens::docs(&setter.docs);
        let deprecated = tokens::deprecated(setter.deprecated);
        let (name, takes, call) = (ident(&setter.name), takes(&setter.takes), call(setter, &value));
        quote! {
            #docs
            #deprecated
            #[inline]
            pub fn #name(self, value: #takes) -> Self {
                Self(self.0 #call)
            }
        }
    });
    let set_docs = tokens::docs(set_docs);
    quote! {
        #(#setters)*
        #set_docs
        #[inline]
        pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
            Self(self.0.set(name, value))
        }
    }
}

/// The type of an argument.
pub(super) fn takes(arg: &Arg) -> TokenStream {
    match arg {
        Arg::Int => quote! { i64 },
        Arg::Number => quote! { f64 },
        Arg::Flag | Arg::YesNo | Arg::OneZero => quote! { bool },
        Arg::Text => quote! { impl Into<String> },
        Arg::Date => quote! { impl Into<rt::Date> },
        Arg::DateTime => quote! { impl Into<rt::DateTime> },
        Arg::Value => quote! { impl Into<rt::Value> },
        Arg::Ints => quote! { impl IntoIterator<Item = i64> },
        Arg::Texts => quote! { impl IntoIterator<Item = impl Into<String>> },
        Arg::Values => quote! { impl IntoIterator<Item = impl Into<rt::Value>> },
        Arg::Object(name) => tokens::type_name(name),
        Arg::Filter(_) => quote! { impl Into<rt::Filter> },
        Arg::Order(_) => quote! { impl Into<rt::Order> },
        Arg::Objects(name) => {
            let name = tokens::type_name(name);
            quote! { impl IntoIterator<Item = #name> }
        }
    }
}

/// The call that puts an argument into the parameters.
fn call(setter: &Setter, value: &proc_macro2::Ident) -> TokenStream {
    let wire = &setter.wire;
    match setter.takes {
        Arg::Int => quote! { .int(#wire, #value) },
        Arg::Number => quote! { .number(#wire, #value) },
        Arg::Flag => quote! { .flag(#wire, #value) },
        Arg::YesNo => quote! { .yes_no(#wire, #value) },
        Arg::OneZero => quote! { .one_zero(#wire, #value) },
        Arg::Text => quote! { .text(#wire, #value.into()) },
        Arg::Date => quote! { .date(#wire, #value.into()) },
        Arg::DateTime => quote! { .date_time(#wire, #value.into()) },
        Arg::Value => quote! { .value(#wire, #value.into()) },
        Arg::Ints => quote! { .ints(#wire, #value) },
        Arg::Texts => quote! { .texts(#wire, #value) },
        Arg::Values => quote! { .values(#wire, #value) },
        Arg::Object(_) => quote! { .object(#wire, #value.into()) },
        Arg::Filter(_) => quote! { .filter(#wire, #value) },
        Arg::Order(_) => quote! { .order(#wire, #value) },
        Arg::Objects(_) => quote! { .objects(#wire, #value) },
    }
}
