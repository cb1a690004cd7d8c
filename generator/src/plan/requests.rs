//! Requests and the objects they send.

use super::context::{Context, Keys, MAX_DEPTH, Way};
use super::docs;
use super::error::{Place, PlanError};
use super::fields::{self, Merged, Named};
use super::kinds::{Kind, join};
use super::model::{Arg, ItemKind, Request, Setter, Ty, TypeName};
use super::names::{self, Ident};
use super::scope::{At, Draft};
use super::text::code;
use crate::spec::{Api, Field, Literal, Method};

/// With more required parameters than this, all are set by name.
const MAX_ARGUMENTS: usize = 4;

/// The request of a method; the builders it needs go to `items`.
pub(super) fn request(
    draft: &mut Draft<'_, '_>,
    method: &Method,
    name: &Ident,
    (output, error): (Ty, Option<Ident>),
) -> Result<Request, PlanError> {
    let at = At {
        name: name.clone(),
        path: String::new(),
        owner: code(&method.method),
        place: Place { page: method.page.clone(), name: method.method.clone() },
        depth: 0,
    };
    let params = fields::name(fields::merge(&method.params, &method.variants), names::SETTERS, &at.place)?;
    let mut setters = Vec::new();
    for (ident, merged) in &params.fields {
        setters.push(setter(draft, &at, ident, merged)?);
    }
    let wire = |(_, merged): &(Ident, Merged<'_>)| merged.field.name.clone();
    let needed = |(_, merged): &&(Ident, Merged<'_>)| merged.field.required && merged.field.one_of.is_none();
    let required: Vec<String> = params.fields.iter().filter(needed).map(wire).collect();
    let (mut new, optional): (Vec<Setter>, Vec<Setter>) =
        setters.iter().cloned().partition(|setter| required.contains(&setter.wire));
    let mut arguments: Vec<&Merged<'_>> =
        params.fields.iter().filter(needed).map(|(_, merged)| merged).collect();
    if obvious(&new) {
        setters = optional;
    } else {
        new.clear();
        arguments.clear();
    }
    Ok(Request {
        name: name.clone(),
        docs: docs::method(method, &draft.context.options.docs_base),
        deprecated: deprecated(draft.context, method),
        wire: method.method.clone(),
        api: method.api,
        effect: method.idempotent,
        positional: if method.positional { params.fields.iter().map(wire).collect() } else { Vec::new() },
        new_docs: docs::new(&arguments, &required, !params.fields.is_empty()),
        required,
        new,
        setters,
        set_docs: docs::set("parameter", &params.patterns),
        output,
        error,
    })
}

/// Whether a reader of a call can tell the arguments apart: few of them, and no two neighbours that take the same.
fn obvious(arguments: &[Setter]) -> bool {
    let like = |a: &Arg, b: &Arg| {
        let flag = |arg: &Arg| matches!(arg, Arg::Flag | Arg::YesNo | Arg::OneZero);
        let any = |arg: &Arg| matches!(arg, Arg::Value | Arg::Text);
        let list = |arg: &Arg| matches!(arg, Arg::Values | Arg::Texts | Arg::Ints);
        a == b || flag(a) && flag(b) || any(a) && any(b) || list(a) && list(b)
    };
    arguments.len() <= MAX_ARGUMENTS
        && arguments.windows(2).all(|pair| !matches!(pair, [a, b] if like(&a.takes, &b.takes)))
}

/// The note on a deprecated method: what to use instead.
fn deprecated(context: &Context<'_>, method: &Method) -> Option<String> {
    let deprecation = method.deprecated.as_ref()?;
    let instead: Vec<String> = deprecation
        .replaced_by
        .iter()
        .map(|name| {
            let itself = |api: Api| api == method.api && name.eq_ignore_ascii_case(&method.method);
            let paths = context.paths.get(&name.to_ascii_lowercase()).map(Vec::as_slice).unwrap_or_default();
            match paths.iter().find(|(api, _)| !itself(*api)) {
                Some((_, path)) => format!("{}: `bitrix24::{path}`", code(name)),
                None => code(name),
            }
        })
        .collect();
    Some(if instead.is_empty() {
        "no longer developed".to_owned()
    } else {
        format!("no longer developed; use {}", instead.join(" or "))
    })
}

fn setter(
    draft: &mut Draft<'_, '_>,
    at: &At,
    name: &Ident,
    merged: &Merged<'_>,
) -> Result<Setter, PlanError> {
    let takes = arg(draft, &at.key(name, &merged.field.name), &merged.field)?;
    Ok(Setter {
        name: name.clone(),
        docs: docs::field(merged),
        deprecated: merged.field.deprecated,
        wire: merged.field.name.clone(),
        takes,
    })
}

/// What the setter of a field takes.
fn arg(draft: &mut Draft<'_, '_>, at: &At, field: &Field) -> Result<Arg, PlanError> {
    let (kinds, keys) = draft.context.resolve(field);
    let kind = join(&kinds);
    let Some(keys) = keys.filter(|_| at.depth <= MAX_DEPTH) else {
        return Ok(plain(draft, kind, &field.values, field.open));
    };
    Ok(match kind {
        Kind::Object | Kind::Unknown | Kind::Shared(_) => {
            builder(draft, at, keys)?.map_or(Arg::Value, Arg::Object)
        }
        Kind::List(item) if matches!(*item, Kind::Object | Kind::Unknown | Kind::Any | Kind::Shared(_)) => {
            builder(draft, at, keys)?.map_or(Arg::Values, Arg::Objects)
        }
        // One object, a list of them, or something else: whoever calls decides.
        Kind::Array | Kind::Any => {
            if let Some(name) = builder(draft, at, keys)? {
                as_value(draft, &name);
            }
            Arg::Value
        }
        kind => plain(draft, kind, &field.values, field.open),
    })
}

/// What a setter takes for a type without documented keys.
fn plain(draft: &mut Draft<'_, '_>, kind: Kind, values: &[Literal], open: bool) -> Arg {
    match kind {
        Kind::Int => Arg::Int,
        Kind::Number => Arg::Number,
        Kind::Bool if is_set(values, &["Y", "N"]) => Arg::YesNo,
        Kind::Bool if is_set(values, &["0", "1"]) => Arg::OneZero,
        Kind::Bool => Arg::Flag,
        Kind::Text if !open && is_set(values, &["Y", "N"]) => Arg::YesNo,
        Kind::Text => Arg::Text,
        Kind::Shared(name) => draft.context.shared(&name, Way::Sent).map_or(Arg::Value, Arg::Object),
        Kind::List(item) => match *item {
            Kind::Int => Arg::Ints,
            Kind::Text => Arg::Texts,
            Kind::Shared(name) => draft.context.shared(&name, Way::Sent).map_or(Arg::Values, Arg::Objects),
            _ => Arg::Values,
        },
        Kind::Null | Kind::Object | Kind::Array | Kind::Any | Kind::Unknown => Arg::Value,
    }
}

/// Whether the documented values are exactly these.
pub(super) fn is_set(values: &[Literal], expected: &[&str]) -> bool {
    let is = |literal: &Literal, text: &str| match literal {
        Literal::Text(value) => value == text,
        Literal::Integer(value) => value.to_string() == text,
        Literal::Boolean(_) => false,
    };
    values.len() == expected.len() && expected.iter().all(|text| values.iter().any(|value| is(value, text)))
}

/// The builder for an object with these keys. None if no key has a name: then the object is a map, and its values may
/// have a builder.
fn builder(draft: &mut Draft<'_, '_>, at: &At, keys: Keys<'_>) -> Result<Option<TypeName>, PlanError> {
    let keys = match keys {
        Keys::Shared(name) => return Ok(draft.context.shared(&name, Way::Sent)),
        Keys::Own(keys) => fields::name(keys, names::SETTERS, &at.place)?,
    };
    if keys.fields.is_empty() {
        for pattern in &keys.patterns {
            let takes = arg(draft, &at.entry(&pattern.field.name), &pattern.field)?;
            if let Arg::Object(name) | Arg::Objects(name) = takes {
                as_value(draft, &name);
            }
        }
        return Ok(None);
    }
    own(draft, at, &keys).map(|name| Some(TypeName::Here(name)))
}

/// The builder for named keys, in this module.
pub(super) fn own(draft: &mut Draft<'_, '_>, at: &At, keys: &Named<'_>) -> Result<Ident, PlanError> {
    let start = draft.items.len();
    let mut setters = Vec::new();
    for (ident, merged) in &keys.fields {
        setters.push(setter(draft, at, ident, merged)?);
    }
    let (name, new) = draft.scope.builder(at, setters, docs::set("key", &keys.patterns))?;
    if let Some(new) = new {
        draft.items.insert(start.min(draft.items.len()), ItemKind::Builder(new));
    }
    Ok(name)
}

/// The builder stands where other values are taken too.
fn as_value(draft: &mut Draft<'_, '_>, name: &TypeName) {
    match name {
        TypeName::Here(name) => draft.scope.as_value(name),
        TypeName::Shared(name) => {
            draft.context.values.insert(name.clone());
        }
    }
}
