//! Requests and the objects they send.

use super::context::{Context, Keys, MAX_DEPTH, Way};
use super::docs;
use super::error::{Place, PlanError};
use super::fields::{self, Merged, Named};
use super::kinds::{Kind, join};
use super::model::{Arg, ItemKind, Request, Role, Setter, Ty, TypeName};
use super::names::{self, Ident};
use super::paging;
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
        paging: paging::paging(draft, method, &output),
        output,
        error,
    })
}

/// Whether a reader of a call can tell the arguments apart: few of them, and no two neighbours that take the same.
fn obvious(arguments: &[Setter]) -> bool {
    let like = |a: &Arg, b: &Arg| {
        let flag = |arg: &Arg| matches!(arg, Arg::Flag | Arg::YesNo | Arg::OneZero);
        let any = |arg: &Arg| matches!(arg, Arg::Value | Arg::Text | Arg::Date | Arg::DateTime);
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
    let mut takes = takes(draft, &at.key(name, &merged.field.name), &merged.field)?;
    if is_filter(at) && is_single(&takes.arg) {
        takes.arg = Arg::Value;
    }
    let mut docs = docs::field(merged);
    if let Arg::Filter(builder) | Arg::Order(builder) = &takes.arg {
        docs.extend([String::new(), docs::see(std::slice::from_ref(builder))]);
    }
    if !takes.builders.is_empty() {
        docs.extend([String::new(), docs::see(&takes.builders)]);
    }
    for builder in &takes.builders {
        match builder {
            TypeName::Here(name) => draft.scope.as_value(name),
            TypeName::Shared(name) => draft.context.as_value(name),
        }
    }
    Ok(Setter {
        name: name.clone(),
        docs,
        deprecated: merged.field.deprecated,
        wire: merged.field.name.clone(),
        takes: takes.arg,
        builders: takes.builders,
    })
}

/// What a setter takes.
struct Takes {
    arg: Arg,
    /// The builders that make such values, where any value is taken.
    builders: Vec<TypeName>,
}

impl From<Arg> for Takes {
    fn from(arg: Arg) -> Self {
        Self { arg, builders: Vec::new() }
    }
}

/// What the setter of a field takes.
fn takes(draft: &mut Draft<'_, '_>, at: &At, field: &Field) -> Result<Takes, PlanError> {
    let (kinds, keys) = draft.context.resolve(field);
    let seen = field.wire.as_deref().map(|seen| join(&draft.context.kinds.alternatives(seen)));
    let kind = match (join(&kinds), seen) {
        // Examples tell how the portal wants flags to be written.
        (Kind::Bool, Some(Kind::Text)) => return Ok(Arg::YesNo.into()),
        (Kind::Bool, Some(Kind::Int)) => return Ok(Arg::OneZero.into()),
        (kind, Some(seen)) => sent(kind, seen),
        (kind, None) => kind,
    };
    let Some(keys) = keys.filter(|_| at.depth <= MAX_DEPTH) else {
        return Ok(plain(draft, kind, &field.values, field.open));
    };
    // Keys that only examples show are no reason to take nothing else.
    let shown = matches!(&keys, Keys::Own(keys) if keys.iter().all(|key| key.field.seen.is_some()));
    let kind = if shown && field.seen.is_none() && kind == Kind::Object { Kind::Any } else { kind };
    Ok(match (kind, keys) {
        (kind @ Kind::Shared(_), Keys::Shared(_)) => plain(draft, kind, &field.values, field.open),
        (Kind::Object | Kind::Unknown | Kind::Shared(_), keys) => match builders(draft, at, keys)? {
            Builders::One(name) => match role(at) {
                // The builder of a shared type is an object like others.
                Role::Filter if matches!(name, TypeName::Here(_)) => Arg::Filter(name).into(),
                Role::Order if matches!(name, TypeName::Here(_)) => Arg::Order(name).into(),
                _ => Arg::Object(name).into(),
            },
            Builders::OfEntries(builders) => Takes { arg: Arg::Value, builders },
        },
        (Kind::List(item), keys)
            if matches!(*item, Kind::Object | Kind::Unknown | Kind::Any | Kind::Shared(_)) =>
        {
            match builders(draft, at, keys)? {
                Builders::One(name) => Arg::Objects(name).into(),
                Builders::OfEntries(builders) => Takes { arg: Arg::Values, builders },
            }
        }
        // One object, a list of them, or something else: whoever calls decides.
        (Kind::Array | Kind::Any | Kind::Id, keys) => match builders(draft, at, keys)? {
            Builders::One(name) => Takes { arg: Arg::Value, builders: vec![name] },
            Builders::OfEntries(builders) => Takes { arg: Arg::Value, builders },
        },
        (kind, _) => plain(draft, kind, &field.values, field.open),
    })
}

/// What to take where the page says one thing and examples send another: anything, unless the one covers the other or
/// the page gives but a name.
fn sent(documented: Kind, seen: Kind) -> Kind {
    match (&documented, &seen) {
        (Kind::Unknown, _) => seen,
        (a, b) if a == b => documented,
        (Kind::Number, Kind::Int) | (Kind::Object, Kind::Shared(_)) => documented,
        (Kind::Date | Kind::DateTime, Kind::Text) => documented,
        (Kind::Shared(_), Kind::Object) | (Kind::List(_), Kind::Array) => documented,
        (Kind::List(item), Kind::List(other)) => {
            Kind::List(Box::new(sent((**item).clone(), (**other).clone())))
        }
        _ => Kind::Any,
    }
}

/// What the keys of an object are, by its name.
fn role(at: &At) -> Role {
    let name = at.path.rsplit('.').next().unwrap_or_default();
    if name.eq_ignore_ascii_case("filter") {
        Role::Filter
    } else if at.path.eq_ignore_ascii_case("order") || at.path.eq_ignore_ascii_case("sort") {
        Role::Order
    } else {
        Role::Object
    }
}

/// Whether the keys of an object are conditions on fields. Their values may be lists of values, whatever the field is.
fn is_filter(at: &At) -> bool {
    role(at) == Role::Filter
}

/// Whether an argument may stand for several in a condition.
fn is_single(arg: &Arg) -> bool {
    matches!(arg, Arg::Int | Arg::Number | Arg::Text | Arg::Date | Arg::DateTime | Arg::Ints | Arg::Texts)
}

/// What a setter takes for a type without documented keys.
fn plain(draft: &mut Draft<'_, '_>, kind: Kind, values: &[Literal], open: bool) -> Takes {
    let shared = |draft: &mut Draft<'_, '_>, name: &str| draft.context.shared(name, Way::Sent);
    let arg = match kind {
        Kind::Int => Arg::Int,
        Kind::Number => Arg::Number,
        Kind::Bool if is_set(values, &["Y", "N"]) => Arg::YesNo,
        Kind::Bool if is_set(values, &["0", "1"]) => Arg::OneZero,
        Kind::Bool => Arg::Flag,
        Kind::Text if !open && is_set(values, &["Y", "N"]) => Arg::YesNo,
        Kind::Text => Arg::Text,
        Kind::Date => Arg::Date,
        Kind::DateTime => Arg::DateTime,
        // Such a parameter takes the object, or its number or code where the page speaks of the thing itself.
        Kind::Shared(name) => {
            return Takes { arg: Arg::Value, builders: shared(draft, &name).into_iter().collect() };
        }
        Kind::List(item) => match *item {
            Kind::Int => Arg::Ints,
            Kind::Text | Kind::Date | Kind::DateTime => Arg::Texts,
            Kind::Shared(name) => shared(draft, &name).map_or(Arg::Values, Arg::Objects),
            _ => Arg::Values,
        },
        Kind::Null | Kind::Object | Kind::Array | Kind::Any | Kind::Id | Kind::Unknown => Arg::Value,
    };
    arg.into()
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

/// How an object is built.
enum Builders {
    /// By one builder.
    One(TypeName),
    /// As a map, as no key has a name; its values may have builders.
    OfEntries(Vec<TypeName>),
}

fn builders(draft: &mut Draft<'_, '_>, at: &At, keys: Keys<'_>) -> Result<Builders, PlanError> {
    let keys = match keys {
        // Conditions take other values than the fields themselves.
        Keys::Shared(name) if is_filter(at) => {
            let keys = draft.context.shared_keys(&name);
            fields::name(keys, names::SETTERS, &at.place)?
        }
        Keys::Shared(name) => {
            let name = draft.context.shared(&name, Way::Sent);
            return Ok(name.map_or(Builders::OfEntries(Vec::new()), Builders::One));
        }
        Keys::Own(keys) => fields::name(keys, names::SETTERS, &at.place)?,
    };
    if !keys.fields.is_empty() {
        return own(draft, at, &keys).map(|name| Builders::One(TypeName::Here(name)));
    }
    let mut entries = Vec::new();
    for pattern in &keys.patterns {
        let takes = takes(draft, &at.entry(&pattern.field.name), &pattern.field)?;
        if let Arg::Object(name) | Arg::Objects(name) = takes.arg {
            entries.push(name);
        }
        entries.extend(takes.builders);
    }
    Ok(Builders::OfEntries(entries))
}

/// The builder for named keys, in this module.
pub(super) fn own(draft: &mut Draft<'_, '_>, at: &At, keys: &Named<'_>) -> Result<Ident, PlanError> {
    let start = draft.items.len();
    let mut setters = Vec::new();
    for (ident, merged) in &keys.fields {
        setters.push(setter(draft, at, ident, merged)?);
    }
    let set_docs = match keys.fields.first() {
        Some((_, first)) if is_filter(at) => docs::set_condition(&first.field.name, &keys.patterns),
        _ => docs::set("key", &keys.patterns),
    };
    let (name, new) = draft.scope.builder(at, role(at), setters, set_docs)?;
    if let Some(new) = new {
        draft.items.insert(start.min(draft.items.len()), ItemKind::Builder(new));
    }
    Ok(name)
}
