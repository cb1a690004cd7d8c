//! The names of one module, and the shapes behind them: equal shapes are one type.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::context::Context;
use super::docs;
use super::error::{Place, PlanError};
use super::model::{Builder, ItemKind, Key, Object, Role, Setter};
use super::names::{self, Ident};

/// Where a shape stands: what its type is called after, and what its docs say.
#[derive(Debug, Clone)]
pub(super) struct At {
    /// The name of the type, if it is free.
    pub(super) name: Ident,
    /// The keys that lead here, `result.items`.
    pub(super) path: String,
    /// The method or type that it belongs to, as a phrase for docs.
    pub(super) owner: String,
    /// For messages.
    pub(super) place: Place,
    /// How many objects this one stands in.
    pub(super) depth: usize,
}

impl At {
    /// The place of a key of the object that stands here.
    pub(super) fn key(&self, name: &Ident, wire: &str) -> Self {
        self.below(&names::part(name), wire)
    }

    /// The place of the values of a map that stands here.
    pub(super) fn entry(&self, wire: &str) -> Self {
        self.below("Entry", wire)
    }

    fn below(&self, part: &str, wire: &str) -> Self {
        let path = if self.path.is_empty() { wire.to_owned() } else { format!("{}.{wire}", self.path) };
        Self {
            name: self.name.with(part),
            path,
            owner: self.owner.clone(),
            place: self.place.below(wire),
            depth: self.depth + 1,
        }
    }

    fn used(&self) -> String {
        if self.path.is_empty() {
            self.owner.clone()
        } else {
            format!("{} of {}", super::text::code(&self.path), self.owner)
        }
    }
}

/// The definitions that are being made for one method or type.
pub(super) struct Draft<'d, 'a> {
    /// What is known of everything else.
    pub(super) context: &'d mut Context<'a>,
    /// The names of the module.
    pub(super) scope: &'d mut Scope,
    /// The definitions so far.
    pub(super) items: Vec<ItemKind>,
}

/// The names that a module has given away.
#[derive(Debug, Default)]
pub(super) struct Scope {
    taken: BTreeMap<Ident, Place>,
    builders: HashMap<(Role, Vec<Setter>, Vec<String>), Ident>,
    objects: HashMap<(Vec<Key>, Vec<String>), Ident>,
    uses: BTreeMap<Ident, Vec<String>>,
    values: BTreeSet<Ident>,
    unfolded: bool,
}

impl Scope {
    /// Names of a module in which every shape is a type of its own, even if it equals another.
    pub(super) fn unfolded() -> Self {
        Self { unfolded: true, ..Self::default() }
    }

    /// Takes a name that nothing else may have.
    pub(super) fn claim(&mut self, name: &Ident, place: &Place) -> Result<(), PlanError> {
        match self.taken.insert(name.clone(), place.clone()) {
            None => Ok(()),
            Some(other) => Err(PlanError {
                what: format!("two types become `{name}`"),
                places: vec![other, place.clone()],
            }),
        }
    }

    /// Takes a name, or if something else has it, the name with a suffix.
    pub(super) fn claim_or(&mut self, name: &Ident, suffix: &str, place: &Place) -> Result<Ident, PlanError> {
        let name = if self.taken.contains_key(name) { name.with(suffix) } else { name.clone() };
        self.claim(&name, place)?;
        Ok(name)
    }

    /// The builder of an object that is sent: a new one goes to `items`.
    pub(super) fn builder(
        &mut self,
        at: &At,
        role: Role,
        setters: Vec<Setter>,
        set_docs: Vec<String>,
    ) -> Result<(Ident, Option<Builder>), PlanError> {
        let shape = (role, setters, set_docs);
        if let Some(name) = self.builders.get(&shape).filter(|_| !self.unfolded) {
            self.uses.entry(name.clone()).or_default().push(at.used());
            return Ok((name.clone(), None));
        }
        let name = self.claim_or(&at.name, "Params", &at.place)?;
        self.uses.insert(name.clone(), vec![at.used()]);
        let (role, setters, set_docs) = shape.clone();
        self.builders.insert(shape, name.clone());
        let docs = Vec::new();
        let builder = Builder { name: name.clone(), docs, setters, set_docs, into_value: false, role };
        Ok((name, Some(builder)))
    }

    /// The struct of an object that is received: a new one goes to `items`.
    pub(super) fn object(
        &mut self,
        at: &At,
        fields: Vec<Key>,
        extra_docs: Vec<String>,
    ) -> Result<(Ident, Option<Object>), PlanError> {
        let shape = (fields, extra_docs);
        if let Some(name) = self.objects.get(&shape).filter(|_| !self.unfolded) {
            self.uses.entry(name.clone()).or_default().push(at.used());
            return Ok((name.clone(), None));
        }
        let name = self.claim_or(&at.name, "Object", &at.place)?;
        self.uses.insert(name.clone(), vec![at.used()]);
        let (fields, extra_docs) = shape.clone();
        self.objects.insert(shape, name.clone());
        Ok((name.clone(), Some(Object { name, docs: Vec::new(), fields, extra_docs })))
    }

    /// The keys of a struct of this module that is received.
    pub(super) fn keys_of(&self, object: &Ident) -> Option<&[Key]> {
        let mut objects = self.objects.iter();
        objects.find(|(_, name)| *name == object).map(|((keys, _), _)| keys.as_slice())
    }

    /// The builder stands where a parameter takes other values too.
    pub(super) fn as_value(&mut self, builder: &Ident) {
        self.values.insert(builder.clone());
    }

    /// Writes into the items what is known only when all are there.
    pub(super) fn finish<'i>(&self, items: impl IntoIterator<Item = &'i mut ItemKind>) {
        let none = Vec::new();
        for item in items {
            match item {
                ItemKind::Builder(builder) => {
                    builder.docs = docs::uses("Keys of", self.uses.get(&builder.name).unwrap_or(&none));
                    builder.into_value = self.values.contains(&builder.name);
                }
                ItemKind::Object(object) => {
                    object.docs = docs::uses("Keys of", self.uses.get(&object.name).unwrap_or(&none));
                }
                ItemKind::Request(_) | ItemKind::Errors(_) => {}
            }
        }
    }
}
