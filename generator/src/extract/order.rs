//! Objects that say by what to sort: their keys are names of fields, and what stands under each is a direction.

use serde_json::{Map, Value};

use super::outline::walk;
use super::pieces::{Piece, pieces, unquote};
use super::table::blocks_text;
use super::types::members;
use super::values::leading_word;
use super::vocabulary::cells::{DIRECTIONS, ORDERS, SORTING};
use crate::docs::{Block, BlockKind};
use crate::spec::{Field, Literal};

/// Whether the name of an object says that it tells by what to sort.
pub fn is_order(name: &str) -> bool {
    let name = name.to_lowercase();
    ORDERS.iter().any(|order| name.ends_with(order))
}

/// Gives the keys of an order the directions that its description names. Tables list them with the types of the fields
/// that they sort by, which no direction has. Where an example writes a direction in another case than the description,
/// there are others.
///
/// The plan takes the `type` and the `values` of each key: keys that agree in both become one type of directions.
pub fn directions(made: &mut Field, blocks: &[Block], samples: &[&Value]) {
    // PHP has one word for lists and objects.
    let shown = samples.iter().any(|sample| sample.is_object());
    let is_object =
        |type_: &str| members(type_).any(|member| member == "object" || member == "array" && shown);
    if !made.type_.as_deref().is_some_and(is_object) || !is_order(&made.name) {
        return;
    }
    let mut texts = String::new();
    let mut named: Vec<String> = Vec::new();
    // What stands within the form of the object.
    let mut formats: Vec<String> = Vec::new();
    walk(blocks, &mut |block| {
        texts.push_str(&blocks_text(std::slice::from_ref(block)).to_lowercase());
        match &block.kind {
            BlockKind::Paragraph(inlines) => {
                for piece in pieces(inlines) {
                    let Piece::Code(code) = piece else { continue };
                    code.split(['/', '|']).map(unquote).for_each(|word| note(&mut named, word));
                    if code.trim_start().starts_with('{') {
                        let words = code.split(|c: char| !c.is_alphanumeric());
                        words.for_each(|word| note(&mut formats, word.to_owned()));
                    }
                }
            }
            BlockKind::List { items, .. } => {
                items.iter().filter_map(leading_word).for_each(|word| note(&mut named, word));
            }
            _ => {}
        }
    });
    if named.len() < formats.len() {
        named = formats;
    }
    // Another thing that is called an order has keys of its own.
    if named.is_empty() && !SORTING.iter().any(|word| texts.contains(word)) {
        return;
    }
    let values: Vec<Literal> = if named.len() == DIRECTIONS.len() {
        named.into_iter().map(Literal::Text).collect()
    } else {
        Vec::new()
    };
    let open = samples.iter().filter_map(|sample| sample.as_object()).flat_map(Map::values).any(|value| {
        let Some(text) = value.as_str() else { return false };
        let listed = values.contains(&Literal::Text(text.to_owned()));
        !values.is_empty() && !listed && DIRECTIONS.contains(&text.to_lowercase().as_str())
    });
    if made.fields.is_empty() && made.variants.is_empty() && made.ref_.is_none() && !values.is_empty() {
        // The page refers to the fields without listing them.
        let name = "<field>".to_owned();
        made.fields.push(Field { name, ..Field::default() });
    }
    for key in &mut made.fields {
        let has_its_own = key.values.iter().any(|value| match value {
            Literal::Text(text) => DIRECTIONS.contains(&text.to_lowercase().as_str()),
            _ => false,
        });
        if !has_its_own {
            *key = Field {
                name: std::mem::take(&mut key.name),
                type_: Some("string".to_owned()),
                values: values.clone(),
                open,
                deprecated: key.deprecated,
                ..Field::default()
            };
        }
    }
}

/// Notes a word that is a direction, in the case that comes first.
fn note(directions: &mut Vec<String>, word: String) {
    let known = directions.iter().any(|known| known.eq_ignore_ascii_case(&word));
    if !known && DIRECTIONS.contains(&word.to_lowercase().as_str()) {
        directions.push(word);
    }
}
