//! The setters that build a JSON body.

use bitrix24_generator::extract::{fits_placeholder, is_dynamic};
use bitrix24_generator::plan::{Arg, Builder, ItemKind, Module, Plan, Request, Setter, TypeName};
use serde_json::{Map, Value};

/// A body with the names of the parameters. Bodies that are lists give them by position, and so do those under other
/// names: where the order counts, the names do not.
pub(crate) fn named(request: &Request, body: &Value) -> Value {
    let names = &request.positional;
    match body {
        Value::Array(values) if !names.is_empty() => {
            names.iter().cloned().zip(values.iter().cloned()).collect()
        }
        Value::Object(values) => {
            let is = |name: &str, key: &str| name.eq_ignore_ascii_case(key);
            let named = values.iter().enumerate().map(|(at, (key, value))| {
                let known = names.iter().any(|name| is(name, key));
                let meant = names.get(at).filter(|name| !known && !values.keys().any(|key| is(name, key)));
                (meant.unwrap_or(key).clone(), value.clone())
            });
            named.collect()
        }
        other => other.clone(),
    }
}

/// An expression of the request, or all reasons why the setters do not give the body.
pub(crate) fn request(
    plan: &Plan,
    module: &Module,
    request: &Request,
    body: &Value,
) -> Result<String, Vec<String>> {
    let Value::Object(body) = body else {
        return if body.as_array().is_some_and(Vec::is_empty) {
            self::request(plan, module, request, &Value::Object(Map::new()))
        } else {
            Err(vec!["the body is no object".to_owned()])
        };
    };
    let mut writer = Writer { plan, module, reasons: Vec::new() };
    let mut arguments = Vec::new();
    let mut used = Vec::new();
    for setter in &request.new {
        match body.iter().find(|(key, _)| key.eq_ignore_ascii_case(&setter.wire)) {
            Some((key, value)) => {
                used.push(key.as_str());
                arguments.push(writer.argument(setter, value, &setter.wire));
            }
            None => writer.reasons.push(format!("`{}` is required and missing", setter.wire)),
        }
    }
    let path = format!("{}::{}", super::path(&module.path), request.name.as_str());
    let mut out = format!("{path}::new({})", arguments.join(", "));
    for (key, value) in body.iter().filter(|(key, _)| !used.contains(&key.as_str())) {
        // The portal folds the case of names on the first level.
        let exact = request.setters.iter().find(|setter| setter.wire == *key);
        let setter = exact.or_else(|| request.setters.iter().find(|s| s.wire.eq_ignore_ascii_case(key)));
        writer.call(setter, &request.set_docs, key, value, key, &mut out);
    }
    for name in &request.required {
        if !body.keys().any(|key| key.eq_ignore_ascii_case(name)) && request.new.is_empty() {
            writer.reasons.push(format!("`{name}` is required and missing"));
        }
    }
    if writer.reasons.is_empty() { Ok(out) } else { Err(writer.reasons) }
}

struct Writer<'p> {
    plan: &'p Plan,
    module: &'p Module,
    reasons: Vec<String>,
}

impl<'p> Writer<'p> {
    fn call(
        &mut self,
        setter: Option<&Setter>,
        others: &[String],
        key: &str,
        value: &Value,
        at: &str,
        out: &mut String,
    ) {
        match setter {
            Some(setter) => {
                let argument = self.argument(setter, value, at);
                out.push_str(&format!(".{}({argument})", setter.name.as_str()));
            }
            None if is_other(others, key) || is_condition(others, key) => {
                out.push_str(&format!(".set({key:?}, {})", json(value)));
            }
            None => self.reasons.push(format!("`{at}` has no setter")),
        }
    }

    fn argument(&mut self, setter: &Setter, value: &Value, at: &str) -> String {
        let made = match &setter.takes {
            Arg::Int => int(value),
            Arg::Number => number(value),
            Arg::Flag | Arg::YesNo | Arg::OneZero => flag(value),
            Arg::Text | Arg::Date | Arg::DateTime => text(value),
            Arg::Value => Some(json(value)),
            Arg::Ints => list(value, "i64", int),
            Arg::Texts => list(value, "&str", text),
            Arg::Values => list(value, "rt::Value", |item| Some(json(item))),
            Arg::Object(name) | Arg::Filter(name) | Arg::Order(name) => return self.object(name, value, at),
            Arg::Objects(name) => match items(value) {
                Some(items) => {
                    let items: Vec<String> =
                        items.iter().map(|item| self.object(name, item, &format!("{at}[]"))).collect();
                    return format!("[{}] as [{}; {}]", items.join(", "), self.path(name), items.len());
                }
                None => None,
            },
        };
        made.unwrap_or_else(|| {
            let shown: String = value.to_string().chars().take(40).collect();
            self.reasons.push(format!("`{at}` takes {:?}, not {shown}", setter.takes));
            String::new()
        })
    }

    fn object(&mut self, name: &TypeName, value: &Value, at: &str) -> String {
        let empty = Map::new();
        let map = match value {
            Value::Object(map) => map,
            Value::Array(list) if list.is_empty() => &empty,
            _ => {
                let shown: String = value.to_string().chars().take(40).collect();
                self.reasons.push(format!("`{at}` takes an object, not {shown}"));
                return String::new();
            }
        };
        let Some(builder) = self.builder(name) else {
            self.reasons.push(format!("`{at}`: no builder {name:?}"));
            return String::new();
        };
        let mut out = format!("{}::new()", self.path(name));
        let outer = self.module;
        if let TypeName::Shared(_) = name {
            // What it holds stands beside it.
            self.module = self.types().unwrap_or(outer);
        }
        for (key, value) in map {
            let setter = builder.setters.iter().find(|setter| setter.wire == *key);
            self.call(setter, &builder.set_docs, key, value, &format!("{at}.{key}"), &mut out);
        }
        self.module = outer;
        out
    }

    fn builder(&self, name: &TypeName) -> Option<&'p Builder> {
        let found = match name {
            TypeName::Here(name) => super::item(self.module, name),
            TypeName::Shared(name) => super::item(self.types()?, name),
        };
        match found? {
            ItemKind::Builder(builder) => Some(builder),
            _ => None,
        }
    }

    /// The module of the shared types.
    fn types(&self) -> Option<&'p Module> {
        self.plan.modules.iter().find(|module| super::path(&module.path) == "bitrix24::types")
    }

    fn path(&self, name: &TypeName) -> String {
        match name {
            TypeName::Here(name) => format!("{}::{}", super::path(&self.module.path), name.as_str()),
            TypeName::Shared(name) => format!("bitrix24::types::{}", name.as_str()),
        }
    }
}

/// Whether the docs of `set` name a pattern that the key fits: custom fields and other keys of the portal's own.
fn is_other(docs: &[String], key: &str) -> bool {
    let docs = docs.join(" ");
    let mut spans = docs.split('`').skip(1).step_by(2);
    is_dynamic(key) || spans.any(|name| fits_placeholder(name, key))
}

/// Whether the docs of `set` speak of conditions, and the key is one: an operator and a field.
fn is_condition(docs: &[String], key: &str) -> bool {
    docs.iter().any(|line| line.contains("condition")) && key.starts_with(|c: char| "<>=!%@?*".contains(c))
}

fn int(value: &Value) -> Option<String> {
    match value {
        Value::Number(number) => number.as_i64().map(|n| format!("{n}i64")),
        Value::String(text) => text.parse::<i64>().ok().map(|n| format!("{n}i64")),
        _ => None,
    }
}

fn number(value: &Value) -> Option<String> {
    match value {
        Value::Number(number) => number.as_f64().map(|n| format!("{n:?}f64")),
        Value::String(text) => text.parse::<f64>().ok().map(|n| format!("{n:?}f64")),
        _ => None,
    }
}

fn flag(value: &Value) -> Option<String> {
    let flag = match value {
        Value::Bool(flag) => *flag,
        Value::Number(number) => match number.as_i64()? {
            0 => false,
            1 => true,
            _ => return None,
        },
        Value::String(text) => match text.as_str() {
            "Y" | "1" | "true" => true,
            "N" | "0" | "false" => false,
            _ => return None,
        },
        _ => return None,
    };
    Some(flag.to_string())
}

fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(format!("{text:?}")),
        Value::Number(number) => Some(format!("{:?}", number.to_string())),
        _ => None,
    }
}

/// The items of a list; PHP takes an object with the keys 0, 1, … for one.
fn items(value: &Value) -> Option<Vec<&Value>> {
    match value {
        Value::Array(items) => Some(items.iter().collect()),
        Value::Object(map) if map.keys().enumerate().all(|(at, key)| key.parse() == Ok(at)) => {
            Some(map.values().collect())
        }
        _ => None,
    }
}

fn list(value: &Value, type_: &str, item: impl Fn(&Value) -> Option<String>) -> Option<String> {
    let items: Vec<String> = items(value)?.into_iter().map(item).collect::<Option<_>>()?;
    Some(format!("[{}] as [{type_}; {}]", items.join(", "), items.len()))
}

fn json(value: &Value) -> String {
    format!("json({:?})", value.to_string())
}
