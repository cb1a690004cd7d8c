//! From a request to the body that is sent.

use serde_json::Value;

use crate::ParameterNames;
use crate::{Api, Effect, Error, Method, Params};

/// What of a method is known without its types.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Call<'a> {
    pub(crate) name: &'a str,
    pub(crate) api: Api,
    pub(crate) effect: Effect,
    required: &'a [&'a str],
    positional: &'a [&'a str],
}

impl<'a> Call<'a> {
    pub(crate) fn of<M: Method>() -> Self {
        Self {
            name: M::NAME,
            api: M::API,
            effect: M::EFFECT,
            required: M::REQUIRED,
            positional: M::POSITIONAL,
        }
    }

    /// A call of which nothing but the name is known.
    pub(crate) fn raw(api: Api, name: &'a str) -> Self {
        Self { name, api, effect: Effect::Unknown, required: &[], positional: &[] }
    }

    /// The same call, known to read or to write.
    pub(crate) fn with_effect(self, effect: Effect) -> Self {
        Self { effect, ..self }
    }

    /// The JSON to send.
    pub(crate) fn body(&self, params: Params) -> Result<Value, Error> {
        self.refuse_clashes(params.iter().map(|(name, _)| name))?;
        // The portal folds the case of names on the first level.
        let is_missing = |name: &&&str| !params.iter().any(|(set, _)| set.eq_ignore_ascii_case(name));
        let missing: Vec<_> = self.required.iter().filter(is_missing).map(ToString::to_string).collect();
        if !missing.is_empty() {
            return Err(Error::MissingParameters(ParameterNames::new(self.name, missing)));
        }
        if self.positional.is_empty() { Ok(params.into_value()) } else { self.in_order(params) }
    }

    /// The same for parameters as they are.
    pub(crate) fn refuse_clashing_keys(&self, body: &Value) -> Result<(), Error> {
        let keys = body.as_object().into_iter().flat_map(|map| map.keys().map(String::as_str));
        self.refuse_clashes(keys)
    }

    /// Of names that differ in case only the portal keeps the last and drops the others without a word.
    fn refuse_clashes<'n>(&self, names: impl Iterator<Item = &'n str>) -> Result<(), Error> {
        let names: Vec<&str> = names.collect();
        let clashes =
            |name: &&&str| names.iter().filter(|other| other.eq_ignore_ascii_case(name)).count() > 1;
        let clashing: Vec<String> = names.iter().filter(clashes).map(ToString::to_string).collect();
        if clashing.is_empty() {
            return Ok(());
        }
        Err(Error::ClashingParameters(ParameterNames::new(self.name, clashing)))
    }

    /// An array in the documented order: cut after the last parameter that is set, null where one before it is not.
    fn in_order(&self, params: Params) -> Result<Value, Error> {
        let mut places = vec![None; self.positional.len()];
        let mut unplaced = Vec::new();
        for (name, value) in params.into_entries() {
            let place = self.positional.iter().position(|place| place.eq_ignore_ascii_case(&name));
            match place.and_then(|place| places.get_mut(place)) {
                Some(place) => *place = Some(value),
                None => unplaced.push(name.into_owned()),
            }
        }
        if !unplaced.is_empty() {
            return Err(Error::UnplacedParameters(ParameterNames::new(self.name, unplaced)));
        }
        while places.pop_if(|place| place.is_none()).is_some() {}
        Ok(places.into_iter().map(Option::unwrap_or_default).collect())
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use serde_json::json;

    use super::*;

    fn call<'a>(required: &'a [&'a str], positional: &'a [&'a str]) -> Call<'a> {
        Call { name: "a.b", api: Api::V2, effect: Effect::Read, required, positional }
    }

    fn names(error: Error) -> Vec<String> {
        match error {
            Error::MissingParameters(error)
            | Error::UnplacedParameters(error)
            | Error::ClashingParameters(error) => error.names().to_vec(),
            other => vec![other.to_string()],
        }
    }

    #[test]
    fn named_parameters_are_an_object() {
        assert_eq!(call(&[], &[]).body(Params::new()).unwrap(), json!({}));
        assert_eq!(call(&["A"], &[]).body(Params::new().int("A", 1)).unwrap(), json!({"A": 1}));
    }

    #[test]
    fn what_is_missing_is_named() {
        let error = call(&["A", "B", "C"], &[]).body(Params::new().int("b", 1)).unwrap_err();
        assert_eq!(error.to_string(), "a.b: required parameters are not set: A, C");
        assert_eq!(names(error), ["A", "C"]);
    }

    #[test]
    fn names_that_differ_in_case_only_are_refused() {
        let params = || Params::new().int("filter", 1).int("ID", 2).int("FILTER", 3);
        let error = call(&[], &[]).body(params()).unwrap_err();
        assert_eq!(error.to_string(), "a.b: the portal takes these names for one: filter, FILTER");
        assert_eq!(names(error), ["filter", "FILTER"]);
        assert_eq!(names(call(&[], &["Filter", "ID"]).body(params()).unwrap_err()), ["filter", "FILTER"]);
        let raw = call(&[], &[]);
        assert!(raw.refuse_clashing_keys(&params().into_value()).is_err());
        assert!(raw.refuse_clashing_keys(&json!({"filter": {"ID": 1, "id": 2}})).is_ok());
        assert!(raw.refuse_clashing_keys(&json!([1, 2])).is_ok());
    }

    #[test]
    fn parameters_by_position_are_an_array() {
        let call = call(&["A"], &["A", "B", "C"]);
        let body = |params| call.body(params).unwrap().to_string();
        assert_eq!(body(Params::new().int("C", 3).int("A", 1).int("B", 2)), "[1,2,3]");
        assert_eq!(body(Params::new().int("C", 3).int("A", 1)), "[1,null,3]");
        assert_eq!(body(Params::new().int("A", 1)), "[1]");
        assert_eq!(body(Params::new().set("a", Value::Null)), "[null]");
        assert_eq!(names(call.body(Params::new().int("C", 1)).unwrap_err()), ["A"]);
        let error = call.body(Params::new().int("A", 1).int("X", 1)).unwrap_err();
        assert_eq!(error.to_string(), "a.b: takes parameters by position, none is called X");
    }
}
