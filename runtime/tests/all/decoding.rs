//! Reading any JSON and giving it back.

use bitrix24_runtime::{Map, Value, from_value, into_value, to_value};
use proptest::prelude::*;
use serde_json::json;

use crate::sample::animal::GetOutput;

#[test]
fn all_fields_are_read_and_given_back() {
    let sent = json!({
        "ID": "12", "WEIGHT": "1.5", "TAME": "Y", "NAME": 7, "NOTE": false, "KEEPER": {"id": 1, "UF": null},
        "MEALS": [{"id": "3", "grams": 20}, []], "TAGS": {"0": "a", "2": 5}, "BY_ID": {"9": {"id": 9}},
        "COUNTS": [], "GAPS": [1, null, ""], "SETTINGS": {"x": [1]}, "PARENT": {"ID": 11}, "UF_ZOO": {"a": []},
    });
    let animal: GetOutput = from_value(sent).unwrap();
    assert_eq!((animal.id, animal.weight, animal.tame), (Some(12), Some(1.5), Some(true)));
    assert_eq!(animal.name.as_deref(), Some("7"));
    assert_eq!(animal.note, Some(json!(false)));
    assert_eq!(animal.keeper.as_ref().unwrap().id, Some(1));
    assert_eq!(animal.by_id.as_ref().unwrap().id(9).unwrap().id, Some(9));
    assert_eq!(animal.parent.as_ref().unwrap().id, Some(11));
    assert_eq!(animal.gaps, Some(vec![Some(1), None, None]));
    assert_eq!(
        to_value(&animal),
        json!({
            "ID": 12, "WEIGHT": 1.5, "TAME": true, "NAME": "7", "NOTE": false, "KEEPER": {"id": 1, "UF": null},
            "MEALS": [{"id": 3, "grams": 20}, {}], "TAGS": ["a", "5"], "BY_ID": {"9": {"id": 9}},
            "COUNTS": {}, "GAPS": [1, null, null], "SETTINGS": {"x": [1]}, "PARENT": {"ID": 11}, "UF_ZOO": {"a": []},
        })
    );
    assert_eq!(animal.extra, *json!({"UF_ZOO": {"a": []}}).as_object().unwrap());
}

#[test]
fn what_no_field_takes_keeps_its_order_and_its_nulls() {
    for (sent, extra) in [
        (r#"{"Z":1,"ID":null,"A":null,"NAME":false,"M":2}"#, r#"{"Z":1,"A":null,"M":2}"#),
        (r#"{"Z":1,"ID":5,"A":2}"#, r#"{"Z":1,"A":2}"#),
        (r#"{"ID":"x","B":1,"WEIGHT":[],"A":null}"#, r#"{"ID":"x","B":1,"WEIGHT":[],"A":null}"#),
        (r#"{"ID":5}"#, "{}"),
    ] {
        let animal: GetOutput = from_value(serde_json::from_str(sent).unwrap()).unwrap();
        assert_eq!(Value::Object(animal.extra).to_string(), extra);
    }
}

#[test]
fn a_documented_field_goes_before_an_extra_of_the_same_name() {
    let mut animal: GetOutput = from_value(json!({"ID": 1})).unwrap();
    animal.extra.insert("ID".to_owned(), json!(2));
    assert_eq!(into_value(animal), json!({"ID": 1}));
}

const NAMES: [&str; 15] = [
    "ID", "WEIGHT", "TAME", "NAME", "BORN", "PHOTO", "NOTE", "KEEPER", "MEALS", "TAGS", "BY_ID", "COUNTS",
    "GAPS", "SETTINGS", "PARENT",
];

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(json!(null)),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        (-1000_i64..1000).prop_map(|n| json!(n.to_string())),
        any::<f64>().prop_map(Value::from),
        (-1000_i32..1000).prop_map(|n| json!(f64::from(n) / 4.0)),
        prop::sample::select(vec!["", "Y", "n", "1", "0", "true", "12.50", "1e3", "inf", "x"])
            .prop_map(Value::from),
        "\\PC{0,6}".prop_map(Value::from),
    ];
    leaf.prop_recursive(5, 60, 8, |inner| {
        let name = prop_oneof![
            4 => prop::sample::select(NAMES.to_vec()).prop_map(str::to_owned),
            1 => prop::sample::select(vec!["id", "grams"]).prop_map(str::to_owned),
            1 => (0_u8..20).prop_map(|n| n.to_string()),
            1 => "\\PC{0,4}",
        ];
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            prop::collection::vec((name, inner), 0..8)
                .prop_map(|entries| Value::Object(entries.into_iter().collect())),
        ]
    })
}

fn any_object() -> impl Strategy<Value = Map> {
    let name =
        prop_oneof![3 => prop::sample::select(NAMES.to_vec()).prop_map(str::to_owned), 1 => "[a-z]{1,3}"];
    prop::collection::vec((name, any_json()), 0..14).prop_map(|entries| entries.into_iter().collect())
}

/// Whether `read` can stand for `sent`: equal, converted, or nothing for a sign of nothing.
fn stands_for(sent: &Value, read: Option<&Value>) -> bool {
    let Some(read) = read else { return [json!(null), json!(false), json!("")].contains(sent) };
    let number = |value: &Value| match value {
        Value::Number(number) => number.as_f64(),
        Value::String(text) => text.parse().ok(),
        _ => None,
    };
    match (sent, read) {
        _ if sent == read => true,
        (Value::Array(sent), Value::Array(read)) => {
            sent.len() == read.len() && sent.iter().zip(read).all(|(sent, read)| stands_for(sent, Some(read)))
        }
        (Value::Object(sent), Value::Object(read)) => {
            sent.iter().all(|(name, value)| stands_for(value, read.get(name)))
                && read.keys().all(|name| sent.contains_key(name))
        }
        (Value::Array(sent), Value::Object(read)) => {
            let keys = read
                .keys()
                .map(String::as_str)
                .eq((0..sent.len()).map(|at| at.to_string()).collect::<Vec<_>>());
            keys && sent.iter().zip(read.values()).all(|(sent, read)| stands_for(sent, Some(read)))
        }
        (Value::Object(sent), Value::Array(read)) => {
            sent.len() == read.len()
                && sent.values().zip(read).all(|(sent, read)| stands_for(sent, Some(read)))
        }
        (sent, Value::Bool(flag)) => {
            let sent = sent.as_str().map_or_else(|| sent.to_string(), str::to_lowercase);
            (if *flag { ["y", "1", "true"] } else { ["n", "0", "false"] }).contains(&sent.as_str())
        }
        (sent, Value::Null) => stands_for(sent, None),
        (sent, read) => number(sent).is_some() && number(sent) == number(read),
    }
}

proptest! {
    #[test]
    fn any_object_is_read_and_given_back(sent in any_object()) {
        let sent = Value::Object(sent);
        let animal: GetOutput = from_value(sent.clone()).expect("an object is always read");
        let written = to_value(&animal);
        prop_assert!(stands_for(&sent, Some(&written)), "{sent}\n{written}");
        // What was converted once is read without conversion.
        let again: GetOutput = from_value(written).unwrap();
        prop_assert_eq!(again, animal);
    }

    #[test]
    fn any_value_is_read_or_handed_back(sent in any_json()) {
        if let Err(error) = from_value::<Vec<GetOutput>>(sent.clone()) {
            prop_assert!(error.path().starts_with("result"));
            prop_assert_eq!(error.into_value(), sent);
        }
    }
}
