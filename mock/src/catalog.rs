//! What the portal knows of the API: the methods, types, events and system errors of the spec.

use std::borrow::Cow;
use std::collections::HashMap;
use std::path::Path;
use std::sync::{Arc, OnceLock};

use bitrix24_spec::{Api, ErrorRow, Field, Method, Spec, SpecError, SystemErrors, Type, parse, paths};
use serde::de::DeserializeOwned;

/// The files of the spec, one after the other, and where each begins and ends.
static TEXTS: &str = include_str!(concat!(env!("OUT_DIR"), "/spec.txt"));
static INDEX: &[(&str, usize, usize)] = include!(concat!(env!("OUT_DIR"), "/spec.index"));

/// A spec whose entries can be looked up.
pub(crate) struct Catalog {
    v2: HashMap<String, Entry<Method>>,
    v3: HashMap<String, Entry<Method>>,
    types: HashMap<String, Entry<Type>>,
    events: Vec<String>,
    errors: Vec<ErrorRow>,
}

/// A value that is read when it is asked for: reading all that is built in would hold up each start.
struct Entry<T> {
    name: String,
    text: Option<(&'static str, &'static str)>,
    value: OnceLock<Arc<T>>,
}

impl<T: DeserializeOwned> Entry<T> {
    fn ready(name: String, value: T) -> Self {
        Self { name, text: None, value: OnceLock::from(Arc::new(value)) }
    }

    fn later(name: &str, path: &'static str, text: &'static str) -> Self {
        Self { name: name.to_owned(), text: Some((path, text)), value: OnceLock::new() }
    }

    fn get(&self) -> Result<Arc<T>, SpecError> {
        if let Some(value) = self.value.get() {
            return Ok(Arc::clone(value));
        }
        let (path, text) = self.text.unwrap_or_default();
        let value = Arc::new(parse(Path::new(path), text)?);
        Ok(Arc::clone(self.value.get_or_init(|| value)))
    }
}

impl Catalog {
    /// The spec that is built in.
    ///
    /// # Errors
    /// None in practice: the files were read from a spec when the library was built.
    pub fn built_in() -> Result<Self, SpecError> {
        let (mut v2, mut v3, mut types, mut events) =
            (HashMap::new(), HashMap::new(), HashMap::new(), Vec::new());
        let mut errors = Vec::new();
        for (path, start, end) in INDEX {
            let text = TEXTS.get(*start..*end).unwrap_or_default();
            let stem = path.rsplit('/').next().and_then(|name| name.strip_suffix(".yaml")).unwrap_or(path);
            match path.split('/').next() {
                Some(paths::METHODS) => {
                    let (name, methods) = match stem.strip_suffix(".v3") {
                        Some(name) => (name, &mut v3),
                        None => (stem, &mut v2),
                    };
                    methods.insert(name.to_lowercase(), Entry::later(name, path, text));
                }
                Some(paths::TYPES) => {
                    types.insert(stem.to_lowercase(), Entry::later(stem, path, text));
                }
                Some(paths::EVENTS) => events.push(stem.to_owned()),
                _ => errors = parse::<SystemErrors>(Path::new(path), text)?.errors,
            }
        }
        Ok(Self { v2, v3, types, events, errors })
    }

    /// Another spec.
    pub fn of(spec: Spec) -> Self {
        let (mut v2, mut v3) = (HashMap::new(), HashMap::new());
        for method in spec.methods {
            let methods = if method.api == Api::V3 { &mut v3 } else { &mut v2 };
            methods.insert(method.method.to_lowercase(), Entry::ready(method.method.clone(), method));
        }
        let types = spec
            .types
            .into_iter()
            .map(|type_| (type_.type_.to_lowercase(), Entry::ready(type_.type_.clone(), type_)));
        Self {
            v2,
            v3,
            types: types.collect(),
            events: spec.events.into_iter().map(|event| event.event).collect(),
            errors: spec.errors.errors,
        }
    }

    /// A method by its name in any case; nothing if the spec has none.
    ///
    /// # Errors
    /// A file of the spec that cannot be read.
    pub fn method(&self, api: Api, name: &str) -> Result<Option<Arc<Method>>, SpecError> {
        self.methods(api).get(lower(name).as_ref()).map(Entry::get).transpose()
    }

    /// The names of the methods of one version of the API, in order.
    pub fn names(&self, api: Api) -> Vec<&str> {
        let mut names: Vec<_> = self.methods(api).values().map(|entry| entry.name.as_str()).collect();
        names.sort_unstable();
        names
    }

    /// A shared type; nothing if the spec has none, or one that cannot be read.
    pub fn type_(&self, name: &str) -> Option<Arc<Type>> {
        self.types.get(lower(name).as_ref()).and_then(|entry| entry.get().ok())
    }

    /// The fields of a shared type, or of what a method gives: of the rows, where it is a list. `TYPE#KIND` is a type
    /// with what it has for one of its alternatives.
    pub fn fields(&self, name: &str) -> Vec<Field> {
        let (of, kind) = name.split_once('#').unwrap_or((name, ""));
        if let Some(type_) = self.type_(of) {
            let kinds = type_.variants.iter().filter(|variant| variant.when == kind);
            return type_.fields.iter().chain(kinds.flat_map(|variant| &variant.fields)).cloned().collect();
        }
        let Ok(Some(method)) = self.method(Api::V2, name) else { return Vec::new() };
        method.result.as_ref().map(|result| result.fields.clone()).unwrap_or_default()
    }

    /// All scopes, in order.
    pub fn scopes(&self) -> Vec<String> {
        let mut scopes = Vec::new();
        for entry in self.v2.values().chain(self.v3.values()) {
            match (entry.text, entry.value.get()) {
                // The folder of a file is the scope of its method.
                (Some((path, _)), _) => scopes.extend(path.split('/').nth(1).map(str::to_owned)),
                (None, Some(method)) => scopes.extend(method.scopes.iter().cloned()),
                (None, None) => {}
            }
        }
        scopes.sort_unstable();
        scopes.dedup();
        scopes
    }

    /// Whether there is such an event.
    pub fn has_event(&self, name: &str) -> bool {
        self.events.iter().any(|event| event.eq_ignore_ascii_case(name))
    }

    /// The names of all events.
    pub fn events(&self) -> &[String] {
        &self.events
    }

    /// A system error by its code.
    pub fn system_error(&self, code: &str) -> Option<&ErrorRow> {
        self.errors.iter().find(|row| row.code.eq_ignore_ascii_case(code))
    }

    fn methods(&self, api: Api) -> &HashMap<String, Entry<Method>> {
        match api {
            Api::V2 => &self.v2,
            Api::V3 => &self.v3,
        }
    }
}

fn lower(name: &str) -> Cow<'_, str> {
    if name.bytes().any(|byte| byte.is_ascii_uppercase()) {
        Cow::Owned(name.to_ascii_lowercase())
    } else {
        Cow::Borrowed(name)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use super::*;

    #[test]
    fn names_in_the_index_are_those_in_the_files() {
        let catalog = Catalog::built_in().unwrap();
        for api in [Api::V2, Api::V3] {
            for name in catalog.names(api) {
                let method = catalog.method(api, name).unwrap().unwrap();
                assert_eq!((method.method.as_str(), method.api), (name, api));
            }
        }
        assert!(catalog.names(Api::V2).len() > 1000 && catalog.names(Api::V3).len() > 50);
        for (name, entry) in &catalog.types {
            assert_eq!(entry.get().unwrap().type_.to_lowercase(), *name);
        }
    }
}
