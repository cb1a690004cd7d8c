//! Commands of a batch that take values from commands before them.

use bitrix24_runtime::{Batch, BatchError, Error, Kind, Outcome, Params};
use serde_json::json;

use crate::batch_portal::BatchPortal;
use crate::sample::{animal, v3};

#[tokio::test]
async fn values_are_handed_on_by_the_portal() {
    let portal = BatchPortal::start().await;
    let mut batch = Batch::new().halt(true);
    let added = batch.add_named("added", animal::Add::new().fields(animal::AddFields::new()));
    let animal = batch.add(animal::Get::new(0).set("ID", added.at_kind("", Kind::Integer).unwrap()));
    let list = batch.add(animal::List::new());
    let keeper = animal.at_kind("[KEEPER][id]", Kind::Integer).unwrap();
    let echo =
        json!({"keeper": keeper, "ids": [list.at("[1][ID]").unwrap(), animal.at_custom("[UF_1]").unwrap()]});
    let echo = batch.add_value("echo", echo);
    let done = portal.client().batch(batch).await.unwrap();
    assert_eq!(done.get(&animal).unwrap().id, Some(31));
    let echo = done.get(&echo).unwrap();
    assert_eq!((&echo["keeper"], &echo["ids"]["0"]), (&json!(7), &json!(12)));
    let cmd = &portal.bodies()[0]["cmd"];
    assert_eq!(cmd["c1"], "zoo.animal.get?ID=%24result%5Badded%5D");
    assert_eq!(
        cmd["c3"],
        "echo?keeper=%24result%5Bc1%5D%5BKEEPER%5D%5Bid%5D&ids[0]=%24result%5Bc2%5D%5B1%5D%5BID%5D\
         &ids[1]=%24result%5Bc1%5D%5BUF_1%5D"
    );
}

#[test]
fn places_are_looked_up_in_the_types() {
    let mut batch = Batch::new();
    let (get, list, any) =
        (batch.add(animal::Get::new(1)), batch.add(animal::List::new()), batch.add_value("a", ()));
    for path in
        ["", "[ID]", "[KEEPER]", "[MEALS][0][grams]", "[BY_ID][7][id]", "[PARENT][PARENT][ID]", "[NOTE][x]"]
    {
        assert!(get.at(path).is_ok(), "{path}");
        assert!(any.at(path).is_ok(), "{path}");
    }
    assert!(list.at("[0][PARENT][ID]").is_ok());
    let text = |error: Result<_, Error>| error.unwrap_err().to_string();
    assert_eq!(text(get.at("[id]")), "zoo.animal.get: result[id] does not exist");
    assert_eq!(text(list.at("[ID]")), "zoo.animal.list: result[ID] does not exist");
    assert_eq!(text(get.at("[UF_1]")), "zoo.animal.get: result[UF_1] does not exist");
    assert!(get.at_custom("[UF_1]").is_ok());
    assert_eq!(
        text(get.at_kind("[NAME]", Kind::Integer)),
        "zoo.animal.get: result[NAME] is a text, not an integer"
    );
    assert!(get.at_kind("[ID]", Kind::Number).is_ok() && get.at_kind("[NOTE]", Kind::Flag).is_ok());
    for path in ["ID", "[ID", "[]", "[a b]", "[ID]x", "[[ID]]", "[a\n]"] {
        assert!(matches!(any.at_custom(path), Err(Error::Batch(BatchError::Path(_)))), "{path}");
    }
    assert!(matches!(get.each("ID"), Err(Error::Batch(BatchError::NoSuchPlace(_)))));
    assert!(matches!(any.each("ID"), Err(Error::Batch(BatchError::NotHandedOn(_)))));
}

#[tokio::test]
async fn a_reference_demands_a_batch_that_halts() {
    let portal = BatchPortal::start().await;
    let mut batch = Batch::new();
    let get = batch.add(animal::Get::new(1));
    batch.add_value("echo", Params::new().set("ID", get.at("[ID]").unwrap()));
    let error = portal.client().batch(batch).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "echo: command c1 has a reference, and the batch does not halt at an error"
    );
    assert!(portal.requests().is_empty());
}

#[tokio::test]
async fn a_reference_leads_to_an_earlier_command_of_the_same_batch() {
    let portal = BatchPortal::start().await;
    let mut other = Batch::new();
    let foreign = other.add(animal::Get::new(1)).at("[ID]").unwrap();
    let mut batch = Batch::new().halt(true);
    batch.add(animal::Get::new(1));
    batch.add_value("echo", json!({"a": [{"b": foreign}]}));
    let error = portal.client().batch(batch).await.unwrap_err();
    assert!(matches!(error, Error::Batch(BatchError::ForeignReference(label)) if label.name() == "c1"));
    assert!(portal.requests().is_empty());
}

#[tokio::test]
async fn what_refers_to_each_other_goes_in_one_request() {
    for (count, links, parts) in [
        (120, vec![], Some(vec![50, 50, 20])),
        (120, vec![(55, 45)], Some(vec![45, 50, 25])),
        (60, vec![(50, 49)], Some(vec![49, 11])),
        (100, vec![(49, 0), (99, 50)], Some(vec![50, 50])),
        (90, vec![(30, 10), (50, 30), (79, 50)], None),
        (51, vec![(50, 0)], None),
        (51, vec![(50, 1)], Some(vec![1, 50])),
    ] {
        let portal = BatchPortal::start().await;
        let mut batch = Batch::new().halt(true);
        let mut handles = Vec::new();
        for at in 0..count {
            let to = links.iter().find(|(from, _)| *from == at).map(|(_, to)| *to);
            let id = to.map(|to: usize| {
                let handle: &bitrix24_runtime::Handle<animal::Get> = &handles[to];
                handle.at("[ID]").unwrap()
            });
            let get = animal::Get::new(1);
            handles.push(batch.add(match id {
                Some(id) => get.set("ID", id),
                None => get,
            }));
        }
        match (portal.client().batch(batch).await, parts) {
            (Ok(done), Some(parts)) => {
                assert_eq!(portal.requests(), parts);
                assert!(done.all_done().is_ok());
            }
            (Err(Error::Batch(BatchError::TooFarApart(_))), None) => assert!(portal.requests().is_empty()),
            (other, parts) => panic!("{links:?}: {parts:?} {other:?}"),
        }
    }
}

#[tokio::test]
async fn rest_3_sends_an_array_and_takes_one() {
    let portal = BatchPortal::start().await;
    let mut batch = Batch::new();
    let get = batch.add_value_v3("zoo.animal.get", json!({"id": 5, "select": ["id"], "flag": true}));
    let tame = batch.add(v3::Tame::new(6));
    let done = portal.client().batch(batch).await.unwrap();
    assert_eq!(done.get(&get).unwrap()["item"]["id"], 5);
    assert!(done.get(&tame).unwrap());
    assert_eq!(
        portal.bodies(),
        [json!([
            {"method": "zoo.animal.get", "query": {"id": 5, "select": ["id"], "flag": true}},
            {"method": "zoo.animal.tame", "query": {"id": 6}},
        ])]
    );
}

#[tokio::test]
async fn rest_3_hands_on_items() {
    let portal = BatchPortal::start().await;
    let mut batch = Batch::new();
    let list = batch.add_value_v3("zoo.animal.list", ());
    let get = batch.add_value_v3("zoo.animal.get", json!({"id": list.at("[items][1][id]").unwrap()}));
    batch.name(&get, "second");
    let filter =
        json!([["id", "in", list.each("id").unwrap()], ["ownerId", "=", get.at("[item][ownerId]").unwrap()]]);
    batch.add_value_v3("zoo.animal.list", json!({"filter": filter}));
    let done = portal.client().batch(batch).await.unwrap();
    assert_eq!(done.get(&get).unwrap()["item"]["id"], 2);
    assert_eq!(portal.done()[2].1, json!({"filter": [["id", "in", [1, 2]], ["ownerId", "=", 5]]}));
    let body = &portal.bodies()[0];
    assert_eq!((&body[0]["as"], &body[1]["as"], body[2].get("as")), (&json!("c0"), &json!("second"), None));
    for path in ["", "[id]", "[item][a.b]"] {
        assert!(matches!(get.at(path), Err(Error::Batch(BatchError::NotHandedOn(_)))), "{path}");
    }
}

#[tokio::test]
async fn rest_3_fails_as_a_whole() {
    let portal = BatchPortal::start().await;
    let mut batch = Batch::new();
    let tame = batch.add(v3::Tame::new(6));
    batch.add_value_v3("zoo.animal.get", json!({"id": 404}));
    let done = portal.client().batch(batch).await.unwrap();
    let error = done.error().and_then(Error::api).unwrap();
    assert_eq!((error.status(), error.description()), (404, "None"));
    // It was carried out, but nothing says so.
    assert_eq!(portal.done().len(), 2);
    assert!(matches!(done.get(&tame), Err(Error::Batch(BatchError::Unknown(_)))));

    let mut batch = Batch::new();
    let get = batch.add_value_v3("zoo.animal.get", json!({"id": 404}));
    let done = portal.client().batch(batch).await.unwrap();
    assert!(matches!(done.outcome(&get), Ok(Outcome::Failed(error)) if error.status() == 404));

    let mut batch = Batch::new();
    batch.add_value_v3("zoo.animal.get", json!({"id": {"$ref": "c0.item.id"}}));
    let error = portal.client().batch(batch).await.unwrap_err();
    assert!(matches!(error, Error::Batch(BatchError::TakenForReference(_))));
}
