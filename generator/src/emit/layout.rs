//! From tokens to the text of a file, with the blank lines that prettyplease leaves out.

use proc_macro2::TokenStream;
use quote::quote;

use super::tokens;

/// The first lines of every file.
const HEADER: &str = "// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:\n\
                      // the next run overwrites it.\n";

/// A file: header, docs and inner attributes, `use` lines and modules, then what [`items`] has printed.
pub(super) fn file(
    docs: &[String],
    attributes: TokenStream,
    [uses, modules]: [Vec<TokenStream>; 2],
    items: Vec<String>,
) -> Result<String, syn::Error> {
    let docs = tokens::inner_docs(docs);
    let mut text = format!("{HEADER}\n{}", print(quote! { #docs #attributes })?);
    for group in [uses, modules] {
        if !group.is_empty() {
            text.push('\n');
            text.push_str(&print(group.into_iter().collect())?);
        }
    }
    items.iter().for_each(|item| text.push_str(item));
    Ok(text)
}

/// Items, each after a blank line.
pub(super) fn items(items: Vec<TokenStream>) -> Result<String, syn::Error> {
    let mut text = String::new();
    for item in items {
        text.push('\n');
        push_spaced(&mut text, &print(item)?);
    }
    Ok(text)
}

fn print(tokens: TokenStream) -> Result<String, syn::Error> {
    syn::parse2::<syn::File>(tokens).map(|file| prettyplease::unparse(&file))
}

/// Appends with a blank line after each function of a block.
///
/// No literal or comment of generated code spans lines, so a line that is a brace ends a function.
fn push_spaced(out: &mut String, text: &str) {
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        out.push_str(line);
        out.push('\n');
        if line == "    }" && lines.peek().is_some_and(|next| *next != "}") {
            out.push('\n');
        }
    }
}
