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
pub(super) enum Way {
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
    /// The builders of shared types that stand where other values are taken too.
    pub(super) values: BTreeSet<Ident>,
    /// Names of the shared types that have keys: received and sent.
    shared: BTreeMap<&'a str, (Ident, Ident)>,
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
            values: BTreeSet::new(),
            shared: BTreeMap::new(),
        };
        for shared in spec.types.iter().filter(|t| !t.fields.is_empty() || !t.variants.is_empty()) {
            match names::shared(&shared.type_) {
                Some(name) => {
                    let sent = name.with("Input");
                    context.shared.insert(&shared.type_, (name, sent));
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
            field
                .ref_
                .as_deref()
                .filter(|name| self.has_names(name))
                .map(|name| Keys::Shared(name.to_owned()))
        } else {
            Some(Keys::Own(own))
        };
        let kinds = match field.type_.as_deref() {
            Some(expression) => self.kinds.alternatives(expression),
            None if keys.is_some() => vec![Kind::Object],
            None => vec![Kind::Any],
        };
        (kinds, keys)
    }

    /// The type for a shared type. None if none of its keys has a name: it is a map.
    pub(super) fn shared(&mut self, name: &str, way: Way) -> Option<TypeName> {
        let ident = self.name(name, way).filter(|_| self.has_names(name))?;
        self.used.insert((name.to_owned(), way));
        Some(TypeName::Shared(ident))
    }

    /// The Rust name of a shared type.
    pub(super) fn name(&self, name: &str, way: Way) -> Option<Ident> {
        let (received, sent) = self.shared.get(name)?;
        Some(if way == Way::Sent { sent.clone() } else { received.clone() })
    }

    /// The page of the shared type behind a Rust name.
    pub(super) fn page(&self, name: &Ident) -> Option<&'a str> {
        let (shared, _) =
            self.shared.iter().find(|(_, (received, sent))| name == received || name == sent)?;
        self.kinds.shared(shared).map(|shared| shared.page.as_str())
    }

    /// The keys of a shared type.
    pub(super) fn shared_keys(&self, name: &str) -> Vec<Merged<'a>> {
        self.kinds.shared(name).map(|shared| merge(&shared.fields, &shared.variants)).unwrap_or_default()
    }

    fn has_names(&self, name: &str) -> bool {
        self.shared_keys(name).iter().any(|merged| names::is_name(&merged.field.name))
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
pub(super) fn as_field(shape: &Shape) -> Field {
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
