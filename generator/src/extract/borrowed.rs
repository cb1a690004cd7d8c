//! Keys of a filter or an order that are those of another parameter of the table: "the fields are the same as in `select`".

use serde_json::Value;

use super::bodies::is_query;
use super::keys::is_key;
use super::node::is_placeholder;
use super::order;
use super::table::blocks_text;
use super::types::members;
use super::vocabulary::cells::{FILTERS, SAME_AS, SORTING_WORD};
use crate::docs::Block;
use crate::spec::{Field, Literal};

/// Gives the parameter of that name the keys of the one that its description says has the same.
pub fn borrow(fields: &mut [Field], name: &str, description: &[Block], samples: &[&Value]) {
    let Some(made) = fields.iter().find(|field| field.name == name) else { return };
    let keyless = made.fields.iter().all(|key| is_placeholder(&key.name));
    if !is_query(name) || !keyless || made.ref_.is_some() || !takes_object(made, samples) {
        return;
    }
    let Some(other) = meant(fields, name, description) else { return };
    let names = names_of(other);
    let Some(made) = fields.iter_mut().find(|field| field.name == name) else { return };
    if names.is_empty() {
        return;
    }
    let form = std::mem::take(&mut made.fields).into_iter().next().unwrap_or_default();
    made.fields = names.into_iter().map(|name| Field { name, ..form.clone() }).collect();
    order::directions(made, description, samples);
}

/// Whether a parameter takes an object. PHP has one word for lists and objects; the filters that are lists of conditions
/// have no keys.
pub fn takes_object(field: &Field, samples: &[&Value]) -> bool {
    let is_object = |type_: &str| members(type_).any(|member| member == "object");
    let is_array = |type_: &str| members(type_).any(|member| member == "array");
    let type_ = field.type_.as_deref();
    let shown = samples.iter().any(|sample| sample.is_object());
    type_.is_none_or(is_object) || type_.is_some_and(is_array) && shown
}

/// The parameter that a description says has the same fields.
fn meant<'f>(fields: &'f [Field], name: &str, description: &[Block]) -> Option<&'f Field> {
    let texts = description.iter().map(|block| blocks_text(std::slice::from_ref(block)).to_lowercase());
    let words: Vec<String> = texts
        .filter_map(|text| {
            let behind = SAME_AS.iter().find_map(|phrase| Some(text.split_once(phrase)?.1))?;
            let word = behind.trim_start().split(|c: char| !c.is_alphanumeric() && c != '_').next()?;
            Some(word.to_owned())
        })
        .collect();
    fields.iter().filter(|field| field.name != name).find(|field| {
        let known = field.name.to_lowercase();
        words.iter().any(|word| *word == known || word == SORTING_WORD && order::is_order(&known))
    })
}

/// The names of fields that a parameter lists: its keys, or where it lists names the values.
fn names_of(field: &Field) -> Vec<String> {
    let keys = field.fields.iter().map(|key| &key.name).filter(|name| !is_placeholder(name));
    let values = field.values.iter().filter_map(|value| match value {
        Literal::Text(name) if !FILTERS.contains(&field.name.to_lowercase().as_str()) => Some(name),
        _ => None,
    });
    keys.chain(values).filter(|name| is_key(name)).cloned().collect()
}
