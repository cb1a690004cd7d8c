//! From tokens to the text of a file, with the blank lines that prettyplease leaves out.

use proc_macro2::TokenStream;
use quote::quote;

use super::tokens;

/// The first lines of every file.
const HEADER: &str = "// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:\n\
                      // the next run overwrites it.\n";

/// A file: header, docs and inner attributes, groups of one-line items, then items with blank lines between them.
pub(super) fn file(
    docs: &[String],
    attributes: &TokenStream,
    groups: &[Vec<TokenStream>],
    items: Vec<TokenStream>,
) -> Result<String, syn::Error> {
    let docs = tokens::inner_docs(docs);
    let mut parts = vec![print(quote! { #docs #attributes })?];
    let (uses, items): (Vec<_>, Vec<_>) = items.into_iter().partition(is_use);
    for group in [uses].iter().chain(groups) {
        if !group.is_empty() {
            parts.push(print(group.iter().cloned().collect())?);
        }
    }
    for item in items {
        parts.push(spaced(&print(item)?));
    }
    Ok(format!("{HEADER}\n{}", parts.join("\n")))
}

fn is_use(item: &TokenStream) -> bool {
    item.clone().into_iter().next().is_some_and(|first| first.to_string() == "use")
}

fn print(tokens: TokenStream) -> Result<String, syn::Error> {
    syn::parse2::<syn::File>(tokens).map(|file| prettyplease::unparse(&file))
}

/// Puts a blank line after each function of a block.
///
/// No literal or comment of generated code spans lines, so a line that is a brace ends a function.
fn spaced(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 16);
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        out.push_str(line);
        out.push('\n');
        if line == "    }" && lines.peek().is_some_and(|next| *next != "}") {
            out.push('\n');
        }
    }
    out
}
