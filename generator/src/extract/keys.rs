//! The keys of an object that the description of a field lists.

use serde_json::{Map, Value};

use super::defaults;
use super::deprecated::deprecated;
use super::listed::Values;
use super::outline::walk;
use super::pieces::{Piece, leading_code, lists, pieces, unquote};
use super::sample::Sample;
use super::table::blocks_text;
use super::types::{is_basic, normalise};
use super::typescript::{self, Expression};
use super::values;
use super::vocabulary::cells::{
    FIELDS_OF, IDENTIFIERS, KEYLESS, LISTS_OF_OBJECTS, MAP_PHRASES, MAP_SAYINGS, MAP_TEMPLATES, NO_KEYS,
    NOT_QUITE_KEYS, PAIR_LEADS, REQUIRED_KEYS, TEMPLATE_STEMS,
};
use super::vocabulary::values::{VALUES_AROUND, VALUES_OF};
use crate::docs::{Block, BlockKind, Item};
use crate::spec::Field;

/// The keys of an object that a description lists as bullets: the name, and what the item says of it.
pub fn keys(blocks: &[Block]) -> Vec<(String, &[Block])> {
    for (before, items) in lists(blocks) {
        if before.is_some_and(|before| NO_KEYS.iter().any(|word| lead(before).contains(word))) {
            continue;
        }
        let mut out = Vec::new();
        for item in items {
            let Some(code) = leading_code(item) else { break };
            if !is_key(&code) {
                break;
            }
            out.push((code, item.blocks.as_slice()));
        }
        // Without a number such words are names where the others are.
        let bare = |name: &str| TEMPLATE_STEMS.contains(&name);
        let templates = out.iter().all(|(name, _)| is_template(name));
        let word = |name: &str| {
            is_template(name) && (templates || !bare(name)) || KEYLESS.contains(&name.to_lowercase().as_str())
        };
        if out.len() == items.len() && !out.iter().any(|(name, _)| word(name)) {
            return out;
        }
    }
    Vec::new()
}

/// The keys that a description lists, with what it says of them.
pub fn fields(blocks: &[Block]) -> Vec<Field> {
    let types = types_of_keys(blocks);
    let of_all = values::of_all(blocks);
    let field = |(name, said): (String, &[Block])| {
        let own = values::below_lead(said);
        let found = if own.values.is_empty() { of_all.clone() } else { own };
        let type_ = types.iter().find(|(known, _)| *known == name).map(|(_, type_)| type_.clone());
        let default = defaults::default(said, None);
        let deprecated = deprecated(said);
        Field { name, type_, default, deprecated, values: found.values, open: found.open, ..Field::default() }
    };
    keys(blocks).into_iter().map(field).collect()
}

/// Whether a description says that a list holds objects.
pub fn says_objects(blocks: &[Block]) -> bool {
    let text = blocks_text(blocks).to_lowercase();
    LISTS_OF_OBJECTS.iter().any(|words| text.contains(words))
}

/// Whether a description calls the keys that it lists required.
pub fn are_required(blocks: &[Block]) -> bool {
    lists(blocks).any(|(before, _)| {
        before.is_some_and(|before| REQUIRED_KEYS.iter().any(|words| lead(before).contains(words)))
    })
}

/// Whether a list in a description could be one of keys: every item begins with what can be a key and explains it,
/// and the lead does not say otherwise.
pub fn look_like_keys(blocks: &[Block]) -> bool {
    lists(blocks).any(|(before, items)| {
        let other = before.is_some_and(|before| {
            let lead = lead(before);
            NO_KEYS.iter().chain(NOT_QUITE_KEYS).any(|word| lead.contains(word))
        });
        let named = |item: &Item| {
            leading_code(item).is_some_and(|code| {
                is_key(&code) && !is_template(&code) && !KEYLESS.contains(&code.to_lowercase().as_str())
            })
        };
        !other && items.len() > 1 && items.iter().all(named)
    })
}

/// The name that stands for any key of an object, if a description says that its keys are data and what stands under
/// them.
pub fn key_of_map(blocks: &[Block]) -> Option<&'static str> {
    key_in(&blocks_text(blocks).to_lowercase())
}

/// The name that stands for any key of an object, if a description gives the form of its entries by one pair, whose
/// key is none of those that examples show.
pub fn key_of_pair(blocks: &[Block], samples: &[&Value]) -> Option<&'static str> {
    let key = pairs(blocks).find_map(|code| key_of_code(&code))?;
    let bare = key.trim_matches(['<', '>']);
    let shown = Sample(samples);
    let stands_for_any = key != bare || bare == "key";
    if shown.has(bare) || !stands_for_any && !shown.has_records() {
        return None;
    }
    let words = bare.to_lowercase();
    Some(if words.split(['_', '-']).next_back() == Some("id") { "<id>" } else { "<key>" })
}

/// What stands under any key of an object, with the type of it, if a description gives the form of its entries by one
/// pair.
pub fn entry_of_pair(blocks: &[Block], samples: &[&Value]) -> Option<Field> {
    let name = key_of_pair(blocks, samples)?.to_owned();
    let type_ = pairs(blocks).find_map(|code| type_of_value(&code)).map(str::to_owned);
    Some(Field { name, type_, ..Field::default() })
}

/// The type of the value of such a pair: a text in quotes, or a list of them.
fn type_of_value(code: &str) -> Option<&'static str> {
    key_of_code(code)?;
    let inner = code.trim().trim_matches(['{', '}']);
    let (_, value) = inner.split_once("=>").or_else(|| inner.split_once([':', '=']))?;
    let value = value.trim();
    let (type_, text) = match value.strip_prefix('[') {
        Some(items) => ("string[]", items.split(',').next().unwrap_or(items).trim_end_matches(']')),
        None => ("string", value),
    };
    // `<name>` is what stands there, where a word may be any value.
    let bare = unquote(text);
    (bare != text.trim() && bare.starts_with('<') && bare.ends_with('>')).then_some(type_)
}

/// The code behind words that say it is the form of something: in a sentence, or a block of its own.
fn pairs(blocks: &[Block]) -> impl Iterator<Item = String> {
    let leads = |text: &str| {
        let text = text.trim_end().trim_end_matches(':').to_lowercase();
        PAIR_LEADS.iter().any(|lead| text.ends_with(lead))
    };
    let mut out = Vec::new();
    let mut before = None;
    walk(blocks, &mut |block| {
        match &block.kind {
            BlockKind::Paragraph(inlines) => {
                for pair in pieces(inlines).windows(2) {
                    let [Piece::Prose(before), Piece::Code(code)] = pair else { continue };
                    out.extend(leads(before).then(|| code.clone()));
                }
            }
            BlockKind::Code { text, .. }
                if before.is_some_and(|before| leads(&blocks_text(std::slice::from_ref(before)))) =>
            {
                out.push(text.clone());
            }
            _ => {}
        }
        before = Some(block);
    });
    out.into_iter()
}

/// The key of a pair such as `{"<code>": <value>}`, `code: text` or `key => value`.
fn key_of_code(code: &str) -> Option<String> {
    let code = code.trim();
    let inner = code.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')).unwrap_or(code).trim();
    let (key, value) = inner.split_once("=>").or_else(|| inner.split_once([':', '=']))?;
    let (key, value) = (unquote(key), value.trim());
    let is_name = |text: &str| {
        !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-'))
    };
    let bare = key.strip_prefix('<').and_then(|rest| rest.strip_suffix('>')).unwrap_or(&key);
    // What stands in brackets is a list under the key.
    let more = !value.starts_with('[') && value.contains([',', '…']);
    let several = more || value.contains([':', '=']) || value.is_empty();
    (is_name(bare) && !several).then_some(key)
}

fn key_in(text: &str) -> Option<&'static str> {
    MAP_PHRASES.iter().find_map(|(key, value)| {
        let rest = text.split_once(key)?.1;
        let of = match *value {
            "" => rest.split(['.', ',', ';']).next().unwrap_or(rest),
            value => rest.split_once(value)?.0,
        };
        Some(if IDENTIFIERS.iter().any(|word| of.contains(word)) { "<id>" } else { "<key>" })
    })
}

/// The name that stands for any key of an object, by whatever the description says of it.
pub fn any_key(blocks: &[Block], samples: &[&Value]) -> Option<&'static str> {
    key_of_map(blocks)
        .or_else(|| key_of_pair(blocks, samples))
        .or_else(|| says_map(blocks).then_some("<key>"))
}

/// Whether a description says that the keys of an object are data: in words, or by a template of its entries.
pub fn says_map(blocks: &[Block]) -> bool {
    let mut template = false;
    walk(blocks, &mut |block| {
        let numbered = |code: &str| MAP_TEMPLATES.iter().any(|name| code.contains(name));
        template |= match &block.kind {
            BlockKind::Paragraph(inlines) => pieces(inlines).iter().any(|piece| match piece {
                Piece::Code(code) => numbered(code),
                Piece::Prose(_) => false,
            }),
            BlockKind::Code { text, .. } => numbered(text),
            _ => false,
        };
    });
    let text = blocks_text(blocks).to_lowercase();
    template || key_in(&text).is_some() || MAP_SAYINGS.iter().any(|words| text.contains(words))
}

/// Whether a description says that the keys of an object are the fields of something.
pub fn says_fields_of(blocks: &[Block]) -> bool {
    let text = blocks_text(blocks).to_lowercase();
    FIELDS_OF.iter().any(|words| text.contains(words))
}

/// The last sentence of the block in front of a list, lower case.
fn lead(before: &Block) -> String {
    let text = blocks_text(std::slice::from_ref(before)).to_lowercase();
    text.rsplit(". ").next().unwrap_or(&text).to_owned()
}

/// The keys of an object that a description writes as JSON, if the list below it has the values of one of them.
pub fn key_with_values(blocks: &[Block]) -> Option<Vec<Field>> {
    blocks.iter().enumerate().find_map(|(index, block)| {
        let BlockKind::Paragraph(inlines) = &block.kind else { return None };
        let pieces = pieces(inlines);
        let of = whose_values(&pieces)?;
        let object = blocks.get(..=index)?.iter().find_map(|block| object_in(block, of))?;
        let list = blocks.get(index..)?;
        let found = values::below_lead(list);
        Some(
            object
                .into_iter()
                .map(|name| {
                    let of_this = if name == of { found.clone() } else { Values::default() };
                    Field { name, values: of_this.values, open: of_this.open, ..Field::default() }
                })
                .collect(),
        )
    })
}

/// The field whose values a paragraph announces by its name: "Possible values for `field`:".
pub fn whose_values(pieces: &[Piece]) -> Option<&str> {
    let [.., Piece::Prose(before), Piece::Code(of), Piece::Prose(after)] = pieces else { return None };
    let (before, after) = (before.trim_end().to_lowercase(), after.trim().to_lowercase());
    let (possible, values) = VALUES_AROUND;
    let announced = match &*after {
        ":" => VALUES_OF.iter().any(|words| before.ends_with(words)),
        after => after == values && before.ends_with(possible),
    };
    announced.then_some(of)
}

/// The keys of an object in the code of a paragraph that has a certain key.
fn object_in(block: &Block, key: &str) -> Option<Vec<String>> {
    let BlockKind::Paragraph(inlines) = &block.kind else { return None };
    pieces(inlines).into_iter().find_map(|piece| {
        let Piece::Code(code) = piece else { return None };
        let object: Map<String, Value> = serde_json::from_str(&code).ok()?;
        object.contains_key(key).then(|| object.keys().cloned().collect())
    })
}

/// The types of keys that a description writes as an object of types, in a block of code of its own.
pub fn types_of_keys(blocks: &[Block]) -> Vec<(String, String)> {
    let mut out = Vec::new();
    for block in blocks {
        let BlockKind::Code { text, .. } = &block.kind else { continue };
        let Some(keys) = typescript::object(text) else { continue };
        let types: Option<Vec<(String, String)>> =
            keys.into_iter().map(|(key, expression)| Some((key, basic(&expression)?))).collect();
        out.extend(types.unwrap_or_default());
    }
    out
}

/// The basic type that an expression names, or the union of such types.
fn basic(expression: &Expression) -> Option<String> {
    match expression {
        Expression::Name(name) => normalise(name).filter(|name| is_basic(name)),
        Expression::Text => Some("string".to_owned()),
        Expression::List(item) => {
            basic(item).filter(|item| !item.contains('|')).map(|item| format!("{item}[]"))
        }
        Expression::Union(parts) => {
            let parts: Option<Vec<String>> = parts.iter().map(basic).collect();
            normalise(&parts?.join(" | "))
        }
        Expression::Object(_) | Expression::Map(_) => None,
    }
}

/// Whether code can be the key of an object.
pub fn is_key(code: &str) -> bool {
    // Names in capitals lose a line between their words in translation.
    let blanks = code.chars().all(|c| c.is_ascii_uppercase() || matches!(c, '_' | ' '));
    code.chars().next().is_some_and(|c| c.is_ascii_alphabetic() || c == '_')
        && code
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.') || blanks && c == ' ')
}

/// `field_1`, `value_n`: names that stand for any field.
pub fn is_template(name: &str) -> bool {
    TEMPLATE_STEMS.iter().any(|stem| {
        name.strip_prefix(stem)
            .is_some_and(|rest| rest.is_empty() || matches!(rest, "n" | "N") || rest.parse::<u32>().is_ok())
    })
}
