//! Puts the rows of flat tables where they stand in the JSON.
//!
//! Pages list a result, its children and their children as rows of one table. The example shows the true nesting:
//! a row belongs to the innermost object opened by the rows before it that has the row's name as a key.

use serde_json::Value;

use super::node::{Node, is_placeholder};
use super::sample::Sample;
use super::table::FieldRow;
use super::vocabulary::ENVELOPE;
use crate::docs::Place;

/// A path of positions from the root of a placement to a node.
type Path = Vec<usize>;

/// Rows on their way to their places.
pub struct Placement<'p> {
    /// The nodes at the top.
    pub roots: Vec<Node<'p>>,
    samples: Vec<&'p Value>,
    /// The containers that rows may go into, outermost first; an empty path is the top.
    open: Vec<Path>,
    /// The top is the whole answer with its envelope.
    envelope: bool,
    /// Where the first row went that an example shows.
    home: Option<Path>,
    /// Where the last row went that an example shows.
    last: Option<Path>,
    /// Rows that no example shows at any place the order of the rows allows.
    homeless: Vec<FieldRow<'p>>,
}

impl<'p> Placement<'p> {
    /// An empty placement into a container of which examples are known.
    pub fn new(samples: Vec<&'p Value>, envelope: bool) -> Self {
        Self {
            roots: Vec::new(),
            samples,
            open: vec![Vec::new()],
            envelope,
            home: None,
            last: None,
            homeless: Vec::new(),
        }
    }

    /// Opens a node at the top, for tables that leave out the row of their container.
    pub fn open_root(&mut self, node: Node<'p>) {
        self.roots.push(node);
        self.open = vec![Vec::new(), vec![self.roots.len().saturating_sub(1)]];
    }

    /// Places rows in their order. One that has a table of its own is not followed by its keys.
    pub fn add_all(&mut self, rows: &[FieldRow<'p>], has_table: impl Fn(&FieldRow<'p>) -> bool) {
        for (at, row) in rows.iter().enumerate() {
            let rest = rows.get(at..).unwrap_or_default();
            let own = has_table(row);
            for name in &row.names {
                let open = own.then(|| self.open.clone());
                self.add_name(row, &name.name, rest);
                if let Some(open) = open {
                    self.open = open;
                }
            }
        }
    }

    /// The names of the homeless rows, with their places.
    pub fn homeless(&self) -> impl Iterator<Item = (String, Place)> + '_ {
        self.homeless.iter().flat_map(|row| row.names.iter().map(|name| (name.name.clone(), row.at.clone())))
    }

    /// The container of the first row that an example shows; an empty path is the top.
    pub fn home(&self) -> &[usize] {
        self.home.as_deref().unwrap_or_default()
    }

    fn add_name(&mut self, row: &FieldRow<'p>, name: &str, rest: &[FieldRow<'p>]) {
        if self.envelope
            && matches!(name, "result" | "result[]")
            && let Some(at) = self.roots.iter().position(|node| node.field.name == "result")
            && !Sample(&self.samples_at(&vec![at])).has("result")
        {
            // It says more of the result, or what its items are, and is no key of them.
            self.open = vec![Vec::new(), vec![at]];
            return;
        }
        if self.envelope && name == "time" && row.type_.as_deref() == Some("time") {
            // Whatever a careless brace in the example says.
            return self.insert(&Vec::new(), row, name);
        }
        if self.envelope && ENVELOPE.contains(&name) && self.roots.iter().all(|n| n.field.name != name) {
            // `total` or `next` may also be keys of the result; only what the top of the example has goes there.
            if name == "result" || Sample(&self.samples).has(name) || !self.samples_below_have(name) {
                return self.insert(&Vec::new(), row, name);
            }
        }
        let segments: Vec<&str> = name.split('.').map(|part| part.trim_end_matches("[]")).collect();
        if let [_, .., last] = segments.as_slice()
            && let Some((_, parents)) = segments.split_last()
            && let Some(path) = self.dotted_parent(parents)
        {
            return self.insert(&path, row, last);
        }
        let name = segments.last().filter(|_| segments.len() == 1).copied().unwrap_or(name);
        if is_placeholder(name) {
            let path = self.open.last().cloned().unwrap_or_default();
            return self.insert(&path, row, name);
        }
        // The innermost open container whose examples have the key.
        for depth in (0..self.open.len()).rev() {
            let path = self.open.get(depth).cloned().unwrap_or_default();
            if self.envelope && path.is_empty() {
                continue;
            }
            let samples = self.samples_at(&path);
            if Sample(&samples).has(name) {
                self.open.truncate(depth.saturating_add(1));
                return self.insert(&path, row, name);
            }
            if let Some(values) = Sample(&samples).values_of_map()
                && Sample(&values).has(name)
                && self.children_at(&path).iter().all(|child| is_placeholder(&child.field.name))
            {
                self.open.truncate(depth.saturating_add(1));
                let inner = self.step(&path, Sample(&samples).placeholder(), values);
                self.open.push(inner.clone());
                return self.insert(&inner, row, name);
            }
        }
        // A container that no row opened, but which is the only one with such a key.
        if let Some(base) = self.open.get(usize::from(self.envelope)).or(self.open.last()).cloned()
            && let Some(steps) = Sample(&self.samples_at(&base)).only_path_to(name)
        {
            self.open.truncate(usize::from(self.envelope).saturating_add(1));
            let mut path = base;
            for step in steps {
                let samples = Sample(&self.samples_at(&path)).values_of(&step);
                path = self.step(&path, step, samples);
                self.open.push(path.clone());
            }
            return self.insert(&path, row, name);
        }
        if !self.samples_at(&self.open.last().cloned().unwrap_or_default()).is_empty() {
            self.homeless.push(row.clone());
        }
        // The table writes the singular of a name that the answer has in the plural, or the other way round.
        for depth in (usize::from(self.envelope)..self.open.len()).rev() {
            let path = self.open.get(depth).cloned().unwrap_or_default();
            let samples = self.samples_at(&path);
            let mut alike = Sample(&samples).keys().into_iter().filter(|key| {
                numberless(key) == numberless(name)
                    && self.children_at(&path).iter().all(|n| n.field.name != *key)
            });
            if let (Some(key), None) = (alike.next(), alike.next()) {
                self.open.truncate(depth.saturating_add(1));
                return self.insert(&path, row, &key);
            }
        }
        let path = self.between(rest).unwrap_or_else(|| self.homeless_parent());
        self.insert(&path, row, name);
    }

    /// The container of the row before, if the next row that an example shows stands there as well.
    fn between(&self, rest: &[FieldRow<'p>]) -> Option<Path> {
        let last = self.last.clone().filter(|last| !(self.envelope && last.is_empty()))?;
        let shown = |path: &Path, row: &FieldRow<'p>| {
            let samples = self.samples_at(path);
            row.names.iter().any(|name| Sample(&samples).has(&name.name))
        };
        let next = rest.iter().find(|row| self.open.iter().any(|path| shown(path, row)))?;
        shown(&last, next).then_some(last)
    }

    /// Where a row goes that no example shows: beside the row before it, or into the container that was just opened.
    fn homeless_parent(&self) -> Path {
        let innermost = self.open.last().cloned().unwrap_or_default();
        if self.envelope && innermost.is_empty() {
            // Below `result` if there is such a row.
            return match self.roots.iter().position(|n| n.field.name == "result") {
                Some(at) => vec![at],
                None => innermost,
            };
        }
        // In a table of its own every row is a key of the object that the table describes, in one of the whole answer
        // of what stands below `result`.
        let outermost = self.open.get(usize::from(self.envelope)).or(self.open.first());
        self.home.as_ref().or(outermost).cloned().unwrap_or_default()
    }

    fn samples_below_have(&self, name: &str) -> bool {
        self.open.iter().skip(1).any(|path| Sample(&self.samples_at(path)).has(name))
    }

    /// The container that a dotted name speaks of, from the top or from an open container.
    fn dotted_parent(&mut self, segments: &[&str]) -> Option<Path> {
        for base in self.open.clone().into_iter().rev().chain([Vec::new()]) {
            let mut path = base;
            let mut found = true;
            for segment in segments {
                match self.children_at(&path).iter().position(|n| n.field.name == *segment) {
                    Some(at) => path.push(at),
                    None => {
                        found = false;
                        break;
                    }
                }
            }
            if found {
                return Some(path);
            }
        }
        // The parents are not documented themselves, but the example has them.
        let mut path = if self.envelope && segments.first() != Some(&"result") {
            self.roots.iter().position(|n| n.field.name == "result").map(|at| vec![at])?
        } else {
            Vec::new()
        };
        for segment in segments {
            let samples = self.samples_at(&path);
            if let Some(at) = self.children_at(&path).iter().position(|n| n.field.name == *segment) {
                path.push(at);
            } else if Sample(&samples).has(segment) {
                let values = Sample(&samples).values_of(segment);
                path = self.step(&path, (*segment).to_owned(), values);
            } else {
                return None;
            }
        }
        Some(path)
    }

    fn insert(&mut self, path: &Path, row: &FieldRow<'p>, name: &str) {
        let samples = Sample(&self.samples_at(path)).values_of(name);
        if !samples.is_empty() {
            self.last = Some(path.clone());
        }
        // The envelope is no home: only `result` and the like stand there.
        if self.home.is_none() && !samples.is_empty() && !(self.envelope && path.is_empty()) {
            self.home = Some(path.clone());
        }
        let opens = Sample(&samples).has_records() && super::types::may_have_fields(row.type_.as_deref())
            || samples.is_empty() && self.opens_without_example(row);
        let node = Node::documented(row, name, samples);
        let at = with_children(&mut self.roots, path, |children| {
            match children.iter_mut().enumerate().find(|(_, n)| n.field.name == name) {
                // A key that the example led to earlier is now documented.
                Some((at, known)) => {
                    if known.row.is_none() {
                        let inner = std::mem::take(&mut known.children);
                        *known = node;
                        known.children = inner;
                    } else if row.names.iter().any(|name| name.name.ends_with("[]")) {
                        // A row of the items of a list says what the row of the list leaves open.
                        known.row = node.row;
                    }
                    at
                }
                None => {
                    children.push(node);
                    children.len().saturating_sub(1)
                }
            }
        });
        if opens {
            let mut inner = path.clone();
            inner.push(at);
            if let Some(depth) = self.open.iter().position(|open| open == path) {
                self.open.truncate(depth.saturating_add(1));
            }
            self.open.push(inner);
        }
    }

    /// Without an example only `result` itself can be known to hold the rows behind it.
    fn opens_without_example(&self, row: &FieldRow<'p>) -> bool {
        self.envelope
            && row.names.iter().any(|n| n.name == "result")
            && super::types::may_have_fields(row.type_.as_deref())
    }

    /// The node for a key below a path, made if nobody documented it.
    fn step(&mut self, path: &Path, name: String, samples: Vec<&'p Value>) -> Path {
        let node = match self.node_at(path) {
            Some(parent) if is_placeholder(&name) => parent.entry(&name, samples),
            _ => Node::seen(&name, samples),
        };
        let at = with_children(&mut self.roots, path, |children| {
            children.iter().position(|n| n.field.name == name).unwrap_or_else(|| {
                children.push(node);
                children.len().saturating_sub(1)
            })
        });
        let mut inner = path.clone();
        inner.push(at);
        inner
    }

    fn node_at(&self, path: &Path) -> Option<&Node<'p>> {
        let (first, rest) = path.split_first()?;
        rest.iter().try_fold(self.roots.get(*first)?, |node, at| node.children.get(*at))
    }

    fn samples_at(&self, path: &Path) -> Vec<&'p Value> {
        if path.is_empty() {
            self.samples.clone()
        } else {
            self.node_at(path).map(|n| n.samples.clone()).unwrap_or_default()
        }
    }

    fn children_at(&self, path: &Path) -> &[Node<'p>] {
        if path.is_empty() {
            &self.roots
        } else {
            self.node_at(path).map(|n| n.children.as_slice()).unwrap_or_default()
        }
    }
}

/// Does something with the children of the node at a path; where the path leads nowhere, with the nearest that exist.
fn with_children<'p, R>(
    children: &mut Vec<Node<'p>>,
    path: &[usize],
    act: impl FnOnce(&mut Vec<Node<'p>>) -> R,
) -> R {
    if let Some((at, rest)) = path.split_first()
        && let Some(node) = children.get_mut(*at)
    {
        return with_children(&mut node.children, rest, act);
    }
    act(children)
}

/// A name without what tells singular and plural apart.
pub fn numberless(name: &str) -> String {
    name.to_lowercase().replace("ies", "y").replace("es", "").replace(['s', 'e'], "")
}
