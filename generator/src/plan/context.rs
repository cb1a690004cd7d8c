//! What the plan of a module needs to know of everything else.

use std::collections::{BTreeMap, BTreeSet};

use super::fields::{Merged, merge};
use super::kinds::{Kind, Kinds};
use super::model::{Gate, TypeName};
use super::names::{self, Ident};
use super::{Options, Place, PlanError};
use crate::spec::{Api, Field, Method, Shape, Spec};

/// How deep objects may stand in objects before the rest is any value.
pub(super) const MAX_DEPTH: usize = 24;

/// The direction in which a shared type is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Way {
    /// In a request.
    Sent,
    /// In a result.
    Received,
}

/// A shared type in one direction.
pub(super) type Use = (String, Way);

/// The state that plans of modules share.
pub(super) struct Context<'a> {
    pub(super) options: &'a Options,
    pub(super) kinds: Kinds<'a>,
    /// Rust paths of methods by their lower-case wire names, for notes on deprecated ones; v2 first.
    pub(super) paths: BTreeMap<String, Vec<(Api, String)>>,
    /// The shared types that were used since the last look.
    pub(super) used: BTreeSet<Use>,
    pub(super) errors: Vec<PlanError>,
    /// The plan is at the module of the shared types.
    pub(super) at_home: bool,
    values: BTreeSet<Ident>,
    shared: BTreeMap<&'a str, Shared>,
}

/// The names of a shared type that has keys.
struct Shared {
    received: Ident,
    sent: Ident,
    /// Whether any of its keys has a name; otherwise it is a map.
    named: bool,
}

/// The keys of an object.
pub(super) enum Keys<'f> {
    /// Listed where the object stands.
    Own(Vec<Merged<'f>>),
    /// Those of a shared type.
    Shared(String),
}

impl<'a> Context<'a> {
    pub(super) fn new(spec: &'a Spec, options: &'a Options) -> Self {
        let mut context = Self {
            options,
            kinds: Kinds::new(&spec.types),
            paths: BTreeMap::new(),
            used: BTreeSet::new(),
            errors: Vec::new(),
            at_home: false,
            values: BTreeSet::new(),
            shared: BTreeMap::new(),
        };
        for shared in spec.types.iter().filter(|t| !t.fields.is_empty() || !t.variants.is_empty()) {
            let keys = merge(&shared.fields, &shared.variants);
            let named = keys.iter().any(|merged| names::is_name(&merged.field.name));
            match names::shared(&shared.type_) {
                Some(received) => {
                    let sent = received.with("Input");
                    context.shared.insert(&shared.type_, Shared { received, sent, named });
                }
                None => context.errors.push(PlanError {
                    what: "a type has no Rust name".to_owned(),
                    places: vec![Place { page: shared.page.clone(), name: shared.type_.clone() }],
                }),
            }
        }
        context
    }

    /// What a field's type allows, `null` included, and the keys that it documents.
    pub(super) fn resolve<'f>(&mut self, field: &'f Field) -> (Vec<Kind>, Option<Keys<'f>>) {
        let own = merge(&field.fields, &field.variants);
        let keys = if own.is_empty() {
            field.ref_.as_deref().filter(|name| self.is_named(name)).map(|name| Keys::Shared(name.to_owned()))
        } else {
            Some(Keys::Own(own))
        };
        let kinds = match field.type_.as_deref() {
            Some(expression) if matches!(keys, Some(Keys::Shared(_))) => {
                self.kinds.referred(expression, field.ref_.as_deref())
            }
            Some(expression) => self.kinds.alternatives(expression),
            // The example is all there is to tell the type.
            None => match field.wire.as_deref() {
                Some(shown) => self.kinds.alternatives(shown),
                None if keys.is_some() => vec![Kind::Object],
                None => vec![Kind::Any],
            },
        };
        (kinds, keys)
    }

    /// The type for a shared type. None if none of its keys has a name: it is a map.
    pub(super) fn shared(&mut self, name: &str, way: Way) -> Option<TypeName> {
        let ident = self.name(name, way).filter(|_| self.is_named(name))?;
        self.used.insert((name.to_owned(), way));
        Some(if self.at_home { TypeName::Here(ident) } else { TypeName::Shared(ident) })
    }

    /// The Rust name of a shared type.
    pub(super) fn name(&self, name: &str, way: Way) -> Option<Ident> {
        let shared = self.shared.get(name)?;
        Some(if way == Way::Sent { shared.sent.clone() } else { shared.received.clone() })
    }

    /// The builder of a shared type stands where other values are taken too.
    pub(super) fn as_value(&mut self, builder: &Ident) {
        self.values.insert(builder.clone());
    }

    /// Whether [`Self::as_value`] was told of a builder.
    pub(super) fn is_value(&self, builder: &Ident) -> bool {
        self.values.contains(builder)
    }

    /// The page of the shared type behind a Rust name.
    pub(super) fn page(&self, name: &Ident) -> Option<&'a str> {
        let mut shared = self.shared.iter();
        let (wire, _) = shared.find(|(_, shared)| *name == shared.received || *name == shared.sent)?;
        self.kinds.shared(wire).map(|shared| shared.page.as_str())
    }

    /// The keys of a shared type.
    pub(super) fn shared_keys(&self, name: &str) -> Vec<Merged<'a>> {
        self.kinds.shared(name).map(|shared| merge(&shared.fields, &shared.variants)).unwrap_or_default()
    }

    fn is_named(&self, name: &str) -> bool {
        self.shared.get(name).is_some_and(|shared| shared.named)
    }
}

/// The features that turn a method on.
pub(super) fn gate(method: &Method) -> Gate {
    if method.scopes.is_empty() {
        Gate::from([super::features::BASIC.to_owned()])
    } else {
        method.scopes.iter().cloned().collect()
    }
}

/// A result looked at as a field, which has the same facts and a name.
pub(crate) fn as_field(shape: &Shape) -> Field {
    Field {
        name: "result".to_owned(),
        type_: shape.type_.clone(),
        values: shape.values.clone(),
        open: shape.open,
        wire: shape.wire.clone(),
        seen: shape.seen,
        ref_: shape.ref_.clone(),
        fields: shape.fields.clone(),
        variants: shape.variants.clone(),
        ..Field::default()
    }
}
