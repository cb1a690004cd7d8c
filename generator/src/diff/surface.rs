//! The Rust types that a plan gives to the places of a spec: what code that calls the client is written against.

use std::collections::{BTreeMap, BTreeSet};

use crate::emit;
use crate::plan::{
    self, Arg, Builder, Errors, Ident, ItemKind, Object, Plan, PlanError, Request, Setter, Ty, TypeName,
};
use crate::spec::{Api, Spec, Type};

/// How deep objects are followed; a plan has none that are deeper.
const MAX_DEPTH: usize = 64;

/// The Rust types of the keys of an object by their wire names, and of the keys below. Keys that are patterns, and so
/// have no name of their own, are left out of the way to those below them.
pub(super) type Places = BTreeMap<Vec<String>, String>;

/// The surfaces of both sides, if both have one.
pub(super) type Surfaces<'s> = Option<(&'s Surface, &'s Surface)>;

/// What a plan offers to those who call it.
#[derive(Debug, Default)]
pub(super) struct Surface {
    /// By the name in lower case and the version.
    calls: BTreeMap<(String, Api), Call>,
    /// By the name in the spec.
    types: BTreeMap<String, Shared>,
}

/// What is offered for a method.
#[derive(Debug, Default)]
pub(super) struct Call {
    /// The path of the request.
    pub(super) path: String,
    /// The arguments of `new`: wire names and types.
    pub(super) new: Vec<(String, String)>,
    /// What is sent.
    pub(super) sent: Places,
    /// What is received; the empty way leads to the result itself.
    pub(super) received: Places,
    /// The kinds of errors.
    pub(super) errors: BTreeSet<String>,
}

/// What is offered for a shared type.
#[derive(Debug, Default)]
pub(super) struct Shared {
    /// Its keys where it is sent, if it is.
    pub(super) sent: Option<Places>,
    /// Its keys where it is received, if it is.
    pub(super) received: Option<Places>,
}

impl Surface {
    /// The surface of the client of a spec.
    ///
    /// # Errors
    /// What keeps the spec from having a client.
    pub(super) fn of(spec: &Spec) -> Result<Self, Vec<PlanError>> {
        let plan = plan::plan(spec, &plan::Options::default())?;
        let items = Items::of(&plan);
        let shared: BTreeMap<&str, Ident> = spec
            .types
            .iter()
            .filter_map(|shared| Some((shared.type_.as_str(), plan::type_name(&shared.type_)?)))
            .collect();
        let calls = plan.modules.iter().flat_map(|module| {
            let path = path(&module.path);
            let requests = module.items.iter().filter_map(|item| match &item.kind {
                ItemKind::Request(request) => Some(&**request),
                _ => None,
            });
            requests.map(|request| items.call(&path, request)).collect::<Vec<_>>()
        });
        let types = spec
            .types
            .iter()
            .map(|shared_type| (shared_type.type_.clone(), items.shared(shared_type, &shared)));
        Ok(Self { calls: calls.collect(), types: types.collect() })
    }

    /// What is offered for a method, by its name in lower case.
    pub(super) fn call(&self, name: &str, api: Api) -> Option<&Call> {
        self.calls.get(&(name.to_owned(), api))
    }

    /// What is offered for a shared type.
    pub(super) fn shared(&self, name: &str) -> Option<&Shared> {
        self.types.get(name)
    }
}

/// The module of the shared types.
const SHARED: &str = "types";

/// The definitions of a plan by module and name.
struct Items<'p> {
    builders: BTreeMap<(String, &'p Ident), &'p Builder>,
    objects: BTreeMap<(String, &'p Ident), &'p Object>,
    errors: BTreeMap<(String, &'p Ident), &'p Errors>,
}

impl<'p> Items<'p> {
    fn of(plan: &'p Plan) -> Self {
        let mut items = Self { builders: BTreeMap::new(), objects: BTreeMap::new(), errors: BTreeMap::new() };
        for module in &plan.modules {
            let path = path(&module.path);
            for item in &module.items {
                match &item.kind {
                    ItemKind::Request(_) => {}
                    ItemKind::Builder(builder) => {
                        items.builders.insert((path.clone(), &builder.name), builder);
                    }
                    ItemKind::Object(object) => {
                        items.objects.insert((path.clone(), &object.name), object);
                    }
                    ItemKind::Errors(errors) => {
                        items.errors.insert((path.clone(), &errors.name), errors);
                    }
                }
            }
        }
        items
    }

    fn call(&self, module: &str, request: &Request) -> ((String, Api), Call) {
        let mut walk = Walk { items: self, module, stop: &BTreeSet::new(), places: Places::new() };
        walk.setters(request.new.iter().chain(&request.setters), &[]);
        let sent = std::mem::take(&mut walk.places);
        walk.value(&request.output, &[], true);
        let new =
            request.new.iter().map(|argument| (argument.wire.clone(), emit::argument_type(&argument.takes)));
        let errors = request.error.as_ref().and_then(|name| self.errors.get(&(module.to_owned(), name)));
        let variants = errors.iter().flat_map(|errors| &errors.variants);
        let call = Call {
            path: format!("{module}::{}", request.name),
            new: new.collect(),
            sent,
            received: walk.places,
            errors: variants.map(|variant| variant.name.to_string()).collect(),
        };
        ((request.wire.to_ascii_lowercase(), request.api), call)
    }

    fn shared(&self, shared: &Type, all: &BTreeMap<&str, Ident>) -> Shared {
        let Some(received) = all.get(shared.type_.as_str()) else { return Shared::default() };
        let sent = input(received);
        // Other shared types are told of on their own.
        let stop = all.values().flat_map(|name| [name.clone(), input(name)]).collect();
        let mut walk = Walk { items: self, module: SHARED, stop: &stop, places: Places::new() };
        let sent = self.builders.get(&(SHARED.to_owned(), &sent)).map(|builder| {
            walk.setters(builder.setters.iter(), &[]);
            std::mem::take(&mut walk.places)
        });
        let received = self.objects.get(&(SHARED.to_owned(), received)).map(|object| {
            walk.object(object, &[]);
            std::mem::take(&mut walk.places)
        });
        Shared { sent, received }
    }
}

/// The name of a shared type where it is sent.
fn input(name: &Ident) -> Ident {
    name.with("Input")
}

fn path(module: &[Ident]) -> String {
    module.iter().map(Ident::as_str).collect::<Vec<_>>().join("::")
}

/// Follows the objects that stand in one another.
struct Walk<'w, 'p> {
    items: &'w Items<'p>,
    module: &'w str,
    /// Types that are not entered.
    stop: &'w BTreeSet<Ident>,
    places: Places,
}

impl<'p> Walk<'_, 'p> {
    fn setters(&mut self, setters: impl Iterator<Item = &'p Setter>, above: &[String]) {
        for setter in setters {
            let way = below(above, &setter.wire);
            let named = match &setter.takes {
                Arg::Object(name) | Arg::Filter(name) | Arg::Order(name) | Arg::Objects(name) => Some(name),
                _ => None,
            };
            for name in named.into_iter().chain(&setter.builders) {
                if let Some(builder) = self.enter(name, &way).and_then(|key| self.items.builders.get(&key)) {
                    self.setters(builder.setters.iter(), &way);
                }
            }
            self.places.insert(way, emit::argument_type(&setter.takes));
        }
    }

    fn object(&mut self, object: &'p Object, above: &[String]) {
        for key in &object.fields {
            self.value(&key.ty, &below(above, &key.wire), true);
        }
    }

    fn value(&mut self, ty: &'p Ty, way: &[String], outermost: bool) {
        if outermost {
            self.places.insert(way.to_vec(), emit::value_type(ty));
        }
        match ty {
            Ty::Option(inner)
            | Ty::List(inner)
            | Ty::IdMap(inner)
            | Ty::Boxed(inner)
            | Ty::Either(inner, _) => {
                self.value(inner, way, false);
            }
            Ty::Object(name) => {
                if let Some(object) = self.enter(name, way).and_then(|key| self.items.objects.get(&key)) {
                    self.object(object, way);
                }
            }
            _ => {}
        }
    }

    /// Where the definition is, if it is to be entered.
    fn enter(&self, name: &'p TypeName, way: &[String]) -> Option<(String, &'p Ident)> {
        match name {
            TypeName::Here(name) if way.len() < MAX_DEPTH && !self.stop.contains(name) => {
                Some((self.module.to_owned(), name))
            }
            _ => None,
        }
    }
}

fn below(above: &[String], wire: &str) -> Vec<String> {
    above.iter().cloned().chain([wire.to_owned()]).collect()
}
