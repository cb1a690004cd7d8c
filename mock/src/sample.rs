//! Answers made from the documented type of a result: the same for the same seed.

use bitrix24_spec::{Field, Literal, Method, Shape};
use jiff::{SignedDuration, Timestamp};
use serde_json::{Map, Value};

use crate::catalog::Catalog;
use crate::chance::Chance;
use crate::clock::iso;
use crate::kinds::{Kind, kind};

/// How deep objects hold objects.
const MOST_LEVELS: usize = 6;
/// How many things a list holds.
const ITEMS: u64 = 2;
/// The first moment of dates that are made: 2026-01-01.
const FIRST: i64 = 1_767_225_600;
const YEAR: u64 = 365 * 24 * 60;

/// Makes values.
#[derive(Clone, Copy)]
pub(crate) struct Sampler<'a> {
    pub catalog: &'a Catalog,
    /// Where the portal is, for links.
    pub base: &'a str,
}

impl Sampler<'_> {
    /// What stands under `result` in the answer of a method.
    pub fn result(&self, method: &Method, chance: Chance) -> Value {
        let Some(shape) = &method.result else { return Value::Bool(true) };
        self.field("", &field_of(shape), chance.named(&method.method), MOST_LEVELS)
    }

    /// A value of a field.
    pub fn field(&self, name: &str, field: &Field, chance: Chance, levels: usize) -> Value {
        if let Some(value) = choose(&field.values, chance)
            && field.fields.is_empty()
            && field.type_.as_deref().is_none_or(|type_| !type_.contains("[]") && type_ != "array")
        {
            return value;
        }
        let expression = field.wire.as_deref().or(field.type_.as_deref());
        let keyed = !field.fields.is_empty() || field.ref_.is_some() || !field.variants.is_empty();
        let kind = match expression.map(|expression| kind(self.catalog, expression)) {
            Some(Kind::Any) | None if keyed => Kind::Object,
            Some(kind) => kind,
            None => Kind::Any,
        };
        // Where a wire type overrides, keys are still those that the documented type has.
        self.of(name, &kind, field, chance, levels)
    }

    fn of(&self, name: &str, kind: &Kind, field: &Field, chance: Chance, levels: usize) -> Value {
        match kind {
            Kind::List(item) => {
                let item = match (item.as_ref(), field.fields.is_empty() && field.ref_.is_none()) {
                    (Kind::Any, false) => &Kind::Object,
                    (Kind::Any, true) => return Value::Array(Vec::new()),
                    (item, _) => item,
                };
                (0..ITEMS).map(|at| self.of(name, item, field, chance.at(at), levels)).collect()
            }
            Kind::Object => self.object(field, chance, levels),
            Kind::Shared(type_) if field.fields.is_empty() => {
                let shared = self.catalog.type_(type_);
                let fields = shared.map(|shared| shared.fields.clone()).unwrap_or_default();
                self.keys(&fields, chance, levels)
            }
            Kind::Shared(_) => self.object(field, chance, levels),
            other => plain(name, other, chance, self.base),
        }
    }

    fn object(&self, field: &Field, chance: Chance, levels: usize) -> Value {
        let shared = field.ref_.as_deref().and_then(|name| self.catalog.type_(name));
        let variant = field.variants.first().map(|variant| variant.fields.clone());
        match shared {
            _ if !field.fields.is_empty() => self.keys(&field.fields, chance, levels),
            Some(shared) => self.keys(&shared.fields, chance, levels),
            None => self.keys(&variant.unwrap_or_default(), chance, levels),
        }
    }

    fn keys(&self, fields: &[Field], chance: Chance, levels: usize) -> Value {
        let Some(levels) = levels.checked_sub(1) else { return Value::Array(Vec::new()) };
        let value = |field: &Field| {
            let chance = chance.named(&field.name);
            // A key that stands for many, `<key>`, is there once, under a number.
            let name = if is_pattern(&field.name) { "1" } else { field.name.as_str() };
            (name.to_owned(), self.field(name, field, chance, levels))
        };
        let map: Map<_, _> = fields.iter().filter(|field| !is_family(&field.name)).map(value).collect();
        if map.is_empty() { Value::Array(Vec::new()) } else { Value::Object(map) }
    }
}

/// A value that holds no others.
pub(crate) fn plain(name: &str, kind: &Kind, chance: Chance, base: &str) -> Value {
    let number = chance.below(1000) + 1;
    match kind {
        Kind::Integer => number.into(),
        #[allow(clippy::cast_precision_loss, reason = "small")]
        Kind::Double => (chance.below(1_000_000) as f64 / 100.0).into(),
        Kind::Boolean => (chance.below(2) == 1).into(),
        Kind::Flag => if chance.below(2) == 1 { "Y" } else { "N" }.into(),
        Kind::Date | Kind::DateTime => iso(moment(chance.below(YEAR))).into(),
        Kind::Text => text(name, number, base).into(),
        _ => Value::Null,
    }
}

/// A moment of the year, by its minute.
pub(crate) fn moment(minute: u64) -> Timestamp {
    let first = Timestamp::from_second(FIRST).unwrap_or(Timestamp::UNIX_EPOCH);
    let minutes = SignedDuration::from_mins(i64::try_from(minute).unwrap_or_default());
    first.checked_add(minutes).unwrap_or(Timestamp::MAX)
}

/// A text that shows what it stands for: links lead to this portal, ids are numbers.
fn text(name: &str, number: u64, base: &str) -> String {
    let lower = name.to_ascii_lowercase();
    let words = || lower.split('_').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
    if lower.ends_with("url") || lower.ends_with("link") {
        format!("{base}/download/{number}?token={number}")
    } else if lower == "id" || lower.ends_with("_id") || name.ends_with("Id") {
        number.to_string()
    } else if lower.contains("email") {
        format!("user{number}@portal.example")
    } else if lower.starts_with("date") || lower.ends_with("date") || lower.contains("time") {
        iso(moment(number))
    } else if lower.is_empty() {
        format!("text {number}")
    } else {
        format!("{} {number}", words())
    }
}

/// One of the documented values.
pub(crate) fn choose(values: &[Literal], chance: Chance) -> Option<Value> {
    let count = u64::try_from(values.len()).ok()?;
    let at = usize::try_from(chance.below(count)).ok()?;
    values.get(at).map(|value| match value {
        Literal::Integer(number) => (*number).into(),
        Literal::Boolean(flag) => (*flag).into(),
        Literal::Text(text) => text.as_str().into(),
    })
}

/// A name that stands for many: `<key>`, `#ID#`.
pub(crate) fn is_pattern(name: &str) -> bool {
    name.contains(['<', '#', '{', '*'])
}

/// A name that stands for what a portal adds: `UF_CRM_...`, `parentId...`.
pub(crate) fn is_family(name: &str) -> bool {
    name.ends_with("...") || name.ends_with('…')
}

fn field_of(shape: &Shape) -> Field {
    Field {
        type_: shape.type_.clone(),
        values: shape.values.clone(),
        wire: shape.wire.clone(),
        ref_: shape.ref_.clone(),
        fields: shape.fields.clone(),
        variants: shape.variants.clone(),
        ..Field::default()
    }
}
