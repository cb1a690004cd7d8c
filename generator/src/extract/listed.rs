//! Values as pages write them, and what the spec has for them.

use super::pieces::unquote;
use super::sample::template_stem;
use super::types::{is_json, members, split_lists};
use crate::spec::Literal;

/// The documented values of a field.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Values {
    /// The values in the page's order.
    pub values: Vec<Literal>,
    /// There may be others.
    pub open: bool,
}

/// The values as the page writes them.
#[derive(Default)]
pub struct Listed {
    /// The values without quotes.
    pub texts: Vec<String>,
    /// There may be others.
    pub open: bool,
    /// Numbers stand in quotes.
    quoted: bool,
}

impl Listed {
    /// Adds a value, or several with bars between them.
    pub fn push(&mut self, code: &str) {
        // Pages write the separator of a namespace as a string of PHP does.
        let text = unquote(code).replace("\\\\", "\\");
        self.quoted |= text.len() < code.trim().len() && text.parse::<i64>().is_ok();
        // Some write all values as one piece of code.
        for text in text.split('|').map(str::to_owned) {
            if !self.texts.contains(&text) {
                self.texts.push(text);
            }
        }
    }

    /// `PROPERTY_PropertyId` among names in capitals stands for many, and so does `DYNAMIC_XXX`.
    pub fn open_for_templates(&mut self) {
        let listed = self.texts.len();
        self.texts.retain(|text| template_stem(text).is_none() && !text.contains("XXX"));
        self.open |= self.texts.len() < listed;
    }

    /// What is a value of the type.
    pub fn into_values(self, type_: Option<&str>) -> Values {
        let Self { mut texts, mut open, quoted } = self;
        let listed = texts.len();
        // `null` is the absence of a value, and the name of a type beside it says what there is otherwise.
        texts.retain(|text| text != "null");
        let nullable = texts.len() < listed;
        if nullable && (texts.len() < 2 || texts.iter().all(|text| is_json(text))) {
            return Values::default();
        }
        // A boolean that is a number in quotes is a text.
        let texts_of = if quoted && type_ == Some("boolean") { None } else { type_ };
        let values: Vec<Literal> = texts.iter().filter_map(|text| literal(text, texts_of)).collect();
        if matches!(type_, None | Some("boolean"))
            && values.iter().all(|value| matches!(value, Literal::Boolean(_)))
        {
            // That is what the type says.
            return Values::default();
        }
        if values.is_empty() && texts.len() > 1 {
            // Many words under a type of numbers: the type is the mistake.
            return Values { values: texts.into_iter().map(Literal::Text).collect(), open };
        }
        if values.len() < texts.len() {
            // "`id` of the group" stands for any number: what is left tells little of the values.
            open = true;
            if values.len() < 2 {
                return Values::default();
            }
        }
        Values { open: open && !values.is_empty(), values }
    }
}

/// A value in the form of the field's type. `None` if it cannot be one.
fn literal(text: &str, type_: Option<&str>) -> Option<Literal> {
    let flag = matches!(text, "true" | "false");
    let Some(type_) = type_.filter(|type_| *type_ != "any") else {
        return Some(if flag { Literal::Boolean(text == "true") } else { Literal::Text(text.to_owned()) });
    };
    members(type_).find_map(|member| match split_lists(member).0 {
        "integer" | "timestamp" => text.parse().ok().map(Literal::Integer),
        "double" => text.parse::<f64>().ok().map(|_| Literal::Text(text.to_owned())),
        "boolean" if matches!(&*text.to_lowercase(), "true" | "false") => {
            Some(Literal::Boolean(text.eq_ignore_ascii_case("true")))
        }
        "boolean" => Some(text.parse().map_or_else(|_| Literal::Text(text.to_owned()), Literal::Integer)),
        "null" => None,
        _ => Some(Literal::Text(text.to_owned())),
    })
}
