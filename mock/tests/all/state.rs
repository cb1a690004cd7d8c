//! What the portal keeps.

use bitrix24_mock::Portal;
use serde_json::{Value, json};

use crate::web::{result, v2, v3};

/// The ids that a filter of deals leaves, of the first ten and one that was added.
async fn ids(portal: &Portal, filter: Value) -> Vec<u64> {
    let filter = json!([filter, {"<=ID": 11}]);
    let rows =
        result(portal, "crm.deal.list", json!({"filter": filter, "select": ["ID"], "order": {"ID": "ASC"}}))
            .await;
    let id = |row: &Value| row["ID"].as_str().unwrap().parse().unwrap();
    rows.as_array().unwrap().iter().map(id).collect()
}

#[tokio::test]
async fn filters_know_all_operators() {
    let portal = Portal::builder().rows(10).start().await.unwrap();
    for id in 1..=10 {
        let fields = json!({"OPPORTUNITY": id * 10, "COMMENTS": format!("Text no. {id}"), "COMPANY_ID": null,
            "CLOSEDATE": format!("2026-03-{id:02}"), "UF_CRM_TAGS": [id, id + 1]});
        result(&portal, "crm.deal.update", json!({"id": id, "fields": fields})).await;
    }
    result(&portal, "crm.deal.add", json!({"fields": {"TITLE": "Added", "COMPANY_ID": 5}})).await;
    for (filter, expected) in [
        (json!({"ID": 3}), vec![3]),
        (json!({"=ID": "3"}), vec![3]),
        (json!({"ID": [3, "5", 99]}), vec![3, 5]),
        (json!({"@ID": [3, 5]}), vec![3, 5]),
        (json!({"!@ID": [1, 2, 3, 4, 5, 6, 7]}), vec![8, 9, 10, 11]),
        (json!({"!ID": 3, "<ID": 5}), vec![1, 2, 4]),
        (json!({"!=ID": 3, "<=ID": 4}), vec![1, 2, 4]),
        (json!({">OPPORTUNITY": 80}), vec![9, 10]),
        (json!({">=OPPORTUNITY": "80.00"}), vec![8, 9, 10]),
        (json!({"><OPPORTUNITY": [20, 40]}), vec![2, 3, 4]),
        (json!({"!><OPPORTUNITY": [20, 90], "!OPPORTUNITY": null}), vec![1, 10]),
        (json!({">CLOSEDATE": "2026-03-08"}), vec![9, 10]),
        (json!({"<CLOSEDATE": "03.03.2026"}), vec![1, 2]),
        (json!({"%COMMENTS": "NO. 1"}), vec![1, 10]),
        (json!({"=%COMMENTS": "text%1"}), vec![1]),
        (json!({"%=COMMENTS": "text%0"}), vec![10]),
        (json!({"!%COMMENTS": "no.", "!COMMENTS": ""}), vec![]),
        (json!({"!=%COMMENTS": "%1%", "<ID": 4}), vec![2, 3]),
        (json!({"?COMMENTS": "no. 3"}), vec![3]),
        (json!({"COMPANY_ID": ""}), (1..=10).collect()),
        (json!({"!COMPANY_ID": false}), vec![11]),
        (json!({"UF_CRM_TAGS": 5}), vec![4, 5]),
        (json!({"0": {"LOGIC": "OR", "0": {"ID": 1}, "1": {">ID": 9}}}), vec![1, 10, 11]),
        (json!({"LOGIC": "OR", "ID": 1, "=TITLE": "added"}), vec![1, 11]),
        // What the portal does not know it ignores.
        (json!({"NOBODY": 1, "ID": 2}), vec![2]),
    ] {
        assert_eq!(ids(&portal, filter.clone()).await, expected, "{filter}");
    }
}

#[tokio::test]
async fn lists_come_in_pages() {
    let portal = Portal::builder().rows(120).start().await.unwrap();
    let page = async |params: Value| v2(&portal, "crm.deal.list", params).await.1;
    let first = page(json!({})).await;
    assert_eq!((&first["next"], &first["total"]), (&json!(50), &json!(120)));
    let last = page(json!({"start": 100})).await;
    assert_eq!((last["result"].as_array().unwrap().len(), last.get("next")), (20, None));
    let beyond = page(json!({"start": 150})).await;
    assert_eq!((&beyond["result"], &beyond["total"]), (&json!([]), &json!(120)));
    // The portal counts in pages here, and in rows for items.
    assert_eq!(page(json!({"start": 60})).await["result"][0]["ID"], "51");
    let items = v2(&portal, "crm.item.list", json!({"entityTypeId": 2, "start": 60})).await.1;
    assert_eq!((&items["result"]["items"][0]["id"], &items["next"]), (&json!(61), &json!(110)));
    let uncounted = page(json!({"start": -1, "filter": {">ID": 75}, "select": ["ID"]})).await;
    assert_eq!((&uncounted["total"], uncounted.get("next")), (&json!(0), None));
    assert_eq!(uncounted["result"][0], json!({"ID": "76"}));
    let ordered = page(json!({"order": {"STAGE_ID": "DESC", "ID": "DESC"}, "select": ["STAGE_ID"]})).await;
    let stages: Vec<_> =
        ordered["result"].as_array().unwrap().iter().map(|row| row["STAGE_ID"].clone()).collect();
    assert!(
        stages.is_sorted_by_key(|stage| std::cmp::Reverse(stage.as_str().unwrap().to_owned())),
        "{stages:?}"
    );
}

#[tokio::test]
async fn deals_and_items_are_the_same_rows() {
    let portal = Portal::start().await.unwrap();
    let fields = json!({"title": "An item", "opportunity": 12.5, "ufCrm_5": "custom"});
    let item = result(&portal, "crm.item.add", json!({"entityTypeId": 2, "fields": fields})).await;
    let (id, item) = (&item["item"]["id"], &item["item"]);
    assert_eq!((id, &item["stageId"], &item["opportunity"]), (&json!(201), &json!("NEW"), &json!(12.5)));
    assert!(item["createdTime"].is_string() && item["createdBy"] == 1);
    let deal = result(&portal, "crm.deal.get", json!({"id": id})).await;
    assert_eq!((&deal["TITLE"], &deal["OPPORTUNITY"]), (&json!("An item"), &json!("12.50")));
    assert_eq!(result(&portal, "crm.item.delete", json!({"entityTypeId": 2, "id": id})).await, json!([]));
    let (status, gone) = v2(&portal, "crm.item.get", json!({"entityTypeId": 2, "id": id})).await;
    assert_eq!((status, &gone["error"]), (400, &json!("NOT_FOUND")));
    let filter = json!({"entityTypeId": 2, "filter": {"nobody": 1}});
    assert_eq!(v2(&portal, "crm.item.list", filter).await.1["error"], "INVALID_ARG_VALUE");
    // What leads call a status items call a stage.
    let lead = result(&portal, "crm.item.get", json!({"entityTypeId": 1, "id": 5})).await;
    let same = result(&portal, "crm.lead.get", json!({"id": 5})).await;
    assert_eq!((&lead["item"]["stageId"], lead["item"].get("statusId")), (&same["STATUS_ID"], None));
    // Each smart process has items of its own.
    let process = json!({"entityTypeId": 1030, "fields": {"title": "Own"}});
    assert_eq!(result(&portal, "crm.item.add", process).await["item"]["id"], 201);
    let other = v2(&portal, "crm.item.list", json!({"entityTypeId": 1031})).await.1;
    assert_eq!(other["total"], 200);
}

#[tokio::test]
async fn tasks_users_and_lists_have_their_own_ways() {
    let portal = Portal::start().await.unwrap();
    let fields = json!({"TITLE": "A task", "RESPONSIBLE_ID": 3});
    let task = result(&portal, "tasks.task.add", json!({"fields": fields})).await;
    assert_eq!((&task["task"]["title"], &task["task"]["responsibleId"]), (&json!("A task"), &json!("3")));
    let read = json!({"taskId": 201, "select": ["ID", "TITLE"]});
    assert_eq!(
        result(&portal, "tasks.task.get", read).await,
        json!({"task": {"id": "201", "title": "A task"}})
    );
    let (_, of_v3) =
        v3(&portal, "tasks.task.get", json!({"id": 201, "select": ["title", "responsibleId"]})).await;
    assert_eq!(of_v3["result"]["item"], json!({"id": 201, "title": "A task", "responsibleId": 3}));
    assert_eq!(result(&portal, "tasks.task.delete", json!({"taskId": 201})).await, json!({"task": true}));
    let (status, missing) = v2(&portal, "tasks.task.add", json!({})).await;
    assert_eq!((status, &missing["error"]), (400, &json!("100")));

    assert_eq!(result(&portal, "user.current", json!({})).await["ID"], "1");
    assert_eq!(result(&portal, "user.get", json!({"ID": 5})).await[0]["NAME"], "User 5");
    let filtered = json!({"FILTER": {">ID": 97}, "sort": "ID", "order": "DESC"});
    let users = result(&portal, "user.get", filtered).await;
    assert_eq!((users.as_array().unwrap().len(), &users[0]["ID"]), (3, &json!("100")));
    let user = result(&portal, "user.add", json!({"EMAIL": "ann@example.com", "NAME": "Ann"})).await;
    result(&portal, "user.update", json!({"ID": user, "LAST_NAME": "Berg"})).await;
    let ann = result(&portal, "user.get", json!({"filter": {"NAME": "Ann"}})).await;
    assert_eq!((&ann[0]["LAST_NAME"], ann.as_array().unwrap().len()), (&json!("Berg"), 1));

    let list = |more: Value| {
        let mut params = json!({"IBLOCK_TYPE_ID": "lists", "IBLOCK_ID": 41});
        params.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        params
    };
    let fields = json!({"NAME": "Chair", "PROPERTY_7": "oak", "PROPERTY_8": {"n1": "a", "n2": "b"}});
    let add = list(json!({"ELEMENT_CODE": "chair", "FIELDS": fields}));
    let id = result(&portal, "lists.element.add", add).await;
    let element = result(&portal, "lists.element.get", list(json!({"ELEMENT_ID": id}))).await;
    assert_eq!((&element[0]["NAME"], &element[0]["PROPERTY_7"]), (&json!("Chair"), &json!({"1": "oak"})));
    let by_code = result(&portal, "lists.element.get", list(json!({"ELEMENT_CODE": "chair"}))).await;
    assert_eq!((&by_code[0]["ID"], by_code.as_array().unwrap().len()), (&json!("201"), 1));
    let update = list(json!({"ELEMENT_CODE": "chair", "FIELDS": {"NAME": "Armchair"}}));
    assert_eq!(result(&portal, "lists.element.update", update).await, true);
    let oaks = list(json!({"FILTER": {"=PROPERTY_7": "oak"}, "ELEMENT_ORDER": {"ID": "DESC"}}));
    assert_eq!(result(&portal, "lists.element.get", oaks).await.as_array().unwrap().len(), 1);
    assert_eq!(result(&portal, "lists.element.delete", list(json!({"ELEMENT_ID": id}))).await, true);
    let (status, gone) = v2(&portal, "lists.element.delete", list(json!({"ELEMENT_ID": id}))).await;
    assert_eq!((status, &gone["error"]), (400, &json!("ERROR_ELEMENT_NOT_FOUND")));
}

#[tokio::test]
async fn the_same_seed_gives_the_same_data() {
    let rows = async |seed| {
        let portal = Portal::builder().seed(seed).start().await.unwrap();
        let deals = result(&portal, "crm.deal.list", json!({})).await;
        (deals, result(&portal, "crm.status.list", json!({})).await)
    };
    let first = rows(5).await;
    assert_eq!(first, rows(5).await);
    assert_ne!(first, rows(6).await);
}

#[tokio::test]
async fn a_hundred_thousand_rows_are_no_strain() {
    let portal = Portal::builder().rows(100_000).start().await.unwrap();
    let start = std::time::Instant::now();
    for number in 0..20 {
        let by_offset = json!({"start": 5000 * number, "select": ["ID"]});
        assert_eq!(
            result(&portal, "crm.deal.list", by_offset).await[0]["ID"],
            (5000 * number + 1).to_string()
        );
        let by_id = json!({"start": -1, "filter": {">ID": 4000 * number}, "select": ["ID"]});
        assert_eq!(result(&portal, "crm.deal.list", by_id).await[0]["ID"], (4000 * number + 1).to_string());
    }
    println!("a page takes {:?}, with its call", start.elapsed() / 40);
    assert!(start.elapsed().as_secs() < 2);
}
