//! Which method stands in which module, and what else the module holds.

use std::collections::BTreeMap;

use super::context::{self, Context};
use super::error::{Place, PlanError};
use super::model::{Gate, Item, ItemKind, Module, Submodule, Ty};
use super::names::{self, Ident};
use super::scope::{At, Draft, Scope};
use super::text::code;
use super::{errors, requests, results, shared};
use crate::spec::{Api, Method};

/// The module of methods whose name has no dot.
const COMMON: &str = "common";

/// The module of REST 3.0.
const V3: &str = "v3";

/// The modules of the crate by path, the root included, with the methods in each.
#[derive(Default)]
pub(super) struct Tree<'a> {
    nodes: BTreeMap<Vec<Ident>, Node<'a>>,
}

/// A module.
#[derive(Default)]
struct Node<'a> {
    methods: Vec<(Ident, &'a Method)>,
    gate: Gate,
    /// What the names of all methods here and below start with; none if they have no dot.
    prefix: Option<&'a str>,
}

/// Where a method stands: the path of its module, and the name of its request.
pub(super) fn home(method: &Method) -> Result<(Vec<Ident>, Ident), PlanError> {
    let error = |what: String| PlanError { what, places: vec![place(method)] };
    let mut path = Vec::new();
    if method.api == Api::V3 {
        path.push(names::fixed(V3));
    }
    let mut segments: Vec<&str> = method.method.split('.').collect();
    let last = segments.pop().unwrap_or_default();
    if segments.is_empty() {
        path.push(names::fixed(COMMON));
    }
    for segment in segments {
        let module =
            names::module(segment).ok_or_else(|| error(format!("{segment:?} is no name for a module")))?;
        let taken = path.is_empty() && [V3, shared::MODULE].contains(&module.as_str());
        path.push(if taken { module.with("_") } else { module });
    }
    let name = names::request(last).ok_or_else(|| error(format!("{last:?} is no name for a request")))?;
    Ok((path, name))
}

/// A Rust path below the crate root.
pub(super) fn join(path: &[Ident], name: &Ident) -> String {
    path.iter().chain([name]).map(Ident::as_str).collect::<Vec<_>>().join("::")
}

fn place(method: &Method) -> Place {
    Place { page: method.page.clone(), name: method.method.clone() }
}

impl<'a> Tree<'a> {
    /// Adds a method to its module and its features to all modules above.
    pub(super) fn add(&mut self, path: &[Ident], name: Ident, method: &'a Method) {
        let gate = context::gate(method);
        let mut prefix = method.method.rsplit_once('.').map(|(prefix, _)| prefix);
        for depth in (0..=path.len()).rev() {
            let above: Vec<Ident> = path.iter().take(depth).cloned().collect();
            let node = self.nodes.entry(above).or_default();
            node.gate.extend(gate.iter().cloned());
            node.prefix = prefix;
            prefix = prefix.and_then(|prefix| prefix.rsplit_once('.')).map(|(prefix, _)| prefix);
        }
        self.nodes.entry(path.to_vec()).or_default().methods.push((name, method));
    }

    /// The modules right below the root, and all modules as files.
    pub(super) fn plan(self, context: &mut Context<'_>) -> (Vec<Submodule>, Vec<Module>) {
        let mut modules = Vec::new();
        let mut used: BTreeMap<context::Use, Gate> = BTreeMap::new();
        for (path, node) in self.nodes.iter().filter(|(path, _)| !path.is_empty()) {
            let items = items(context, &node.methods);
            for shared in std::mem::take(&mut context.used) {
                used.entry(shared).or_default().extend(node.gate.iter().cloned());
            }
            let docs = vec![title(path, node.prefix)];
            modules.push(Module { path: path.clone(), docs, modules: self.below(path, &node.gate), items });
        }
        let mut roots = self.below(&[], &Gate::new());
        if let Some(mut types) = shared::module(context, used) {
            let gate: Gate = types.items.iter().flat_map(|item| item.gate.iter().cloned()).collect();
            for item in &mut types.items {
                item.gate = within(&item.gate, &gate);
            }
            roots.push(Submodule { name: names::fixed(shared::MODULE), gate });
            modules.push(types);
        }
        roots.sort_by(|a, b| a.name.plain().cmp(b.name.plain()));
        modules.sort_by(|a, b| a.path.cmp(&b.path));
        (roots, modules)
    }

    fn below(&self, path: &[Ident], gate: &Gate) -> Vec<Submodule> {
        let children =
            self.nodes.iter().filter(|(child, _)| child.len() == path.len() + 1 && child.starts_with(path));
        let mut below: Vec<Submodule> = children
            .filter_map(|(child, node)| {
                Some(Submodule { name: child.last()?.clone(), gate: within(&node.gate, gate) })
            })
            .collect();
        below.sort_by(|a, b| a.name.plain().cmp(b.name.plain()));
        below
    }
}

/// The gate of a thing inside another: nothing to say if it is on whenever the other is.
fn within(inner: &Gate, outer: &Gate) -> Gate {
    if inner == outer { Gate::new() } else { inner.clone() }
}

/// The docs of a module: what its methods are called on the wire.
fn title(path: &[Ident], prefix: Option<&str>) -> String {
    let v3 = path.first().is_some_and(|first| first.as_str() == V3);
    let version = if v3 { " of REST 3.0" } else { "" };
    match prefix {
        Some(prefix) => format!("Methods {}{version}.", code(&format!("{prefix}.*"))),
        None if path.len() > usize::from(v3) => format!("Methods whose names have no dot{version}."),
        None => format!("Methods{version}."),
    }
}

/// The definitions of a module.
fn items(context: &mut Context<'_>, methods: &[(Ident, &Method)]) -> Vec<Item> {
    let mut scope = Scope::default();
    let mut planned = Vec::new();
    for (name, method) in methods {
        match scope.claim(name, &place(method)) {
            Ok(()) => planned.push((name, *method)),
            Err(error) => context.errors.push(error),
        }
    }
    let mut kinds = Vec::new();
    for (name, method) in planned {
        match one(context, &mut scope, name, method) {
            Ok(items) => kinds.extend(items),
            Err(error) => context.errors.push(error),
        }
    }
    scope.finish(&mut kinds);
    kinds.into_iter().map(|kind| Item { gate: Gate::new(), kind }).collect()
}

/// The definitions for a method: its request, what it sends, what it receives, its errors.
fn one(
    context: &mut Context<'_>,
    scope: &mut Scope,
    name: &Ident,
    method: &Method,
) -> Result<Vec<ItemKind>, PlanError> {
    let place = place(method);
    let errors = if method.errors.is_empty() {
        None
    } else {
        Some(errors::errors(method, scope.claim_or(&name.with("Error"), "Kind", &place)?))
    };
    let mut received = Draft { context, scope, items: Vec::new() };
    let output = match &method.result {
        Some(result) => {
            let at = At {
                name: name.with("Output"),
                path: "result".to_owned(),
                owner: code(&method.method),
                place,
                depth: 0,
            };
            results::output(&mut received, &at, &context::as_field(result))?
        }
        None => Ty::Value,
    };
    let received = received.items;
    let mut sent = Draft { context, scope, items: Vec::new() };
    let error = errors.as_ref().map(|errors| errors.name.clone());
    let request = requests::request(&mut sent, method, name, (output, error))?;
    let mut items = vec![ItemKind::Request(Box::new(request))];
    items.extend(sent.items);
    items.extend(received);
    items.extend(errors.map(ItemKind::Errors));
    Ok(items)
}
