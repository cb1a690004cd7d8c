//! Applies rules to a spec.

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::{Override, Overrides, Target, beside, path};
use crate::{Api, Event, Method, Spec, SpecError, Type};

impl Overrides {
    /// Corrects a spec, rule by rule, so that a rule finds what the ones before it have left. Rules that are decided
    /// while a page is read are passed over. Keys that a rule leaves beside the reference to a shared type complete those
    /// of the type.
    ///
    /// # Errors
    /// Every rule that does not apply: its target does not exist, it expects something else than there is, or its
    /// value does not fit.
    pub fn apply(&self, spec: &mut Spec) -> Result<(), Vec<SpecError>> {
        let mut errors = Vec::new();
        for rule in self.rules().iter().filter(|rule| rule.page_key().is_none()) {
            if let Err(message) = apply(rule, spec) {
                errors.push(rule.error(&message));
            }
        }
        beside::write_out(spec);
        spec.methods.sort_by(|a, b| (&a.method, a.api).cmp(&(&b.method, b.api)));
        spec.events.sort_by(|a, b| a.event.cmp(&b.event));
        spec.types.sort_by(|a, b| a.type_.cmp(&b.type_));
        if errors.is_empty() { Ok(()) } else { Err(errors) }
    }
}

impl Overrides {
    /// The rules whose targets are in a spec.
    pub fn within(&self, spec: &Spec) -> Self {
        let has = |page: &str| {
            spec.methods.iter().any(|method| method.page == page)
                || spec.events.iter().any(|event| event.page == page)
                || spec.types.iter().any(|type_| type_.page == page)
        };
        let is_there = |rule: &&Override| match &rule.target {
            Target::Method(name, api) => spec
                .methods
                .iter()
                .any(|method| method.method == *name && api.is_none_or(|api| api == method.api)),
            Target::Event(name) => spec.events.iter().any(|event| event.event == *name),
            Target::Type(name) => spec.types.iter().any(|type_| type_.type_ == *name),
            Target::Page(page) => has(page),
        };
        Self { rules: self.rules().iter().filter(is_there).cloned().collect() }
    }
}

fn apply(rule: &Override, spec: &mut Spec) -> Result<(), String> {
    match &rule.target {
        Target::Method(name, api) => {
            let fits = |method: &Method| method.method == *name && api.is_none_or(|api| api == method.api);
            edit(rule, one(spec.methods.iter_mut().filter(|method| fits(method)))?)
        }
        Target::Event(name) => edit(rule, one(spec.events.iter_mut().filter(|event| event.event == *name))?),
        Target::Type(name) => edit(rule, one(spec.types.iter_mut().filter(|type_| type_.type_ == *name))?),
        Target::Page(page) => {
            let methods = spec.methods.iter_mut().filter(|method| method.page == *page).map(Found::Method);
            let events = spec.events.iter_mut().filter(|event| event.page == *page).map(Found::Event);
            let types = spec.types.iter_mut().filter(|type_| type_.page == *page).map(Found::Type);
            match one(methods.chain(events).chain(types))? {
                Found::Method(method) => edit(rule, method),
                Found::Event(event) => edit(rule, event),
                Found::Type(type_) => edit(rule, type_),
            }
        }
    }
}

enum Found<'a> {
    Method(&'a mut Method),
    Event(&'a mut Event),
    Type(&'a mut Type),
}

fn one<T>(mut found: impl Iterator<Item = T>) -> Result<T, String> {
    match (found.next(), found.next()) {
        (Some(it), None) => Ok(it),
        (None, _) => Err("it does not exist".to_owned()),
        (Some(_), Some(_)) => {
            Err("there are several; name one by `method` and `api`, `event` or `type`".to_owned())
        }
    }
}

fn edit<T: Serialize + DeserializeOwned>(rule: &Override, it: &mut T) -> Result<(), String> {
    let mut value = serde_yaml::to_value(&*it).map_err(|error| error.to_string())?;
    path::replace(&mut value, &rule.steps, rule.expect.as_ref(), rule.value.as_ref())?;
    *it = serde_yaml::from_value(value).map_err(|error| format!("the new value does not fit: {error}"))?;
    Ok(())
}

impl Api {
    /// How the spec writes the version.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::V2 => "v2",
            Self::V3 => "v3",
        }
    }
}
