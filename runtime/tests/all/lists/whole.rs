//! All rows, in order, in as few requests as can be.

use proptest::prelude::{ProptestConfig, any, prop, prop_assert_eq, proptest};

use super::*;

#[tokio::test]
async fn ten_thousand_rows_take_5_requests_and_a_hundred_thousand_41() {
    for (rows, requests, pages) in [(10_000, 5, 201), (100_000, 41, 2001)] {
        let shelf = shelf(rows);
        let list = shelf.client().list(Animals::default());
        assert!(all(list).await == shelf.keys());
        assert_eq!((shelf.requests(), shelf.pages()), (requests, pages));
    }
    // Nor does it take more without a count.
    let shelf = shelf(10_000);
    assert!(all(shelf.client().list(Animals::default()).without_count(true)).await == shelf.keys());
    assert_eq!(shelf.requests(), 5);
    assert!(shelf.bodies().iter().all(|(method, body)| method == "batch" || body["start"] == -1));
}

#[tokio::test]
async fn over_http() {
    let long = shelf(100_000);
    assert!(all(long.over_http().await.list(Animals::default())).await == long.keys());
    assert_eq!(long.requests(), 41);

    let shelf = shelf(10_000);
    let client = shelf.over_http().await;
    assert!(all(client.list(Animals::default())).await == shelf.keys());
    assert_eq!(shelf.requests(), 5);

    // A list that is dropped asks for no more.
    let mut items = client.list(Animals::default()).items();
    items.try_next().await.unwrap().unwrap();
    drop(items);
    assert_eq!(client.call(Animals::default()).await.unwrap().len(), 50);
    assert_eq!(shelf.requests(), 7);
}

#[tokio::test]
async fn every_strategy_has_its_number_of_requests() {
    for (strategy, requests) in STRATEGIES.into_iter().zip([5, 200, 5, 5, 201, 5]) {
        let shelf = shelf(10_000);
        assert!(all(by(shelf.client().list(Animals::default()), strategy)).await == shelf.keys());
        assert_eq!(shelf.requests(), requests, "{strategy:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn page_by_page_takes_as_long_as_the_limits_ask_for() {
    let shelf = shelf(10_000);
    let builder = rt::Client::builder().webhook("https://slow.example/rest/1/secret/");
    let client = builder.transport(shelf.clone()).build().unwrap();
    let start = tokio::time::Instant::now();
    assert!(all(client.list(Animals::default()).strategy(Strategy::Key)).await == shelf.keys());
    // 201 requests, 50 of them at once, then two a second.
    let ideal = (201.0 - 50.0) / 2.0;
    let took = start.elapsed().as_secs_f64();
    assert!((ideal - 0.5..ideal * 1.05).contains(&took), "{took}");
}

#[tokio::test]
async fn no_page_is_asked_for_in_vain() {
    for (rows, requests, pages) in [
        (0, 1, 1),
        (1, 1, 1),
        (49, 1, 1),
        (50, 2, 2),
        (51, 2, 2),
        (100, 2, 3),
        (120, 2, 3),
        (2_549, 2, 51),
        (2_550, 3, 52),
    ] {
        let shelf = shelf(rows);
        assert_eq!(all(shelf.client().list(Animals::default())).await, shelf.keys());
        assert_eq!((shelf.requests(), shelf.pages()), (requests, pages), "{rows}");
    }
}

#[tokio::test]
async fn what_is_sent() {
    let shelf = shelf(120);
    all(shelf
        .client()
        .list(Animals::default().set("select", json!(["ID", "NAME"])).filter(Filter::new().ge("ID", 5))))
    .await;
    let [(_, first), (method, second)] = &shelf.bodies()[..] else { panic!() };
    assert_eq!(first, &json!({"select": ["ID", "NAME"], "filter": {">=ID": 5}, "order": {"ID": "ASC"}}));
    assert_eq!((method.as_str(), &second["halt"]), ("batch", &json!(1)));
    let command = |key: &str| {
        let command = second["cmd"][key].as_str().unwrap();
        let (method, query) = command.split_once('?').unwrap();
        assert_eq!(method, "zoo.animal.list");
        crate::php::parse_str(query)
    };
    let after = |last: &str| {
        json!({
            "select": {"0": "ID", "1": "NAME"},
            "filter": {">=ID": "5", ">ID": last},
            "order": {"ID": "ASC"},
            "start": "-1",
        })
    };
    assert_eq!((command("p0"), command("p1")), (after("157"), after("$result[p0][49][ID]")));
}

#[tokio::test]
async fn the_callers_order_and_filter_are_kept() {
    let shelf = shelf(5_000);
    let (client, list) = (shelf.client(), Animals::default());
    let down: Vec<i64> = shelf.keys().into_iter().rev().collect();
    assert!(all(client.list(list.clone().order(Order::new().desc("ID")))).await == down);
    assert_eq!(shelf.requests(), 3);

    let mut by_name = shelf.keys();
    by_name.sort_by_key(|key| std::cmp::Reverse(name(*key)));
    assert!(all(client.list(list.clone().order(Order::new().desc("NAME")))).await == by_name);
    // The first page and two batches of the 99 others.
    assert_eq!(shelf.requests(), 6);

    let even: Vec<i64> = shelf.keys().into_iter().filter(|key| *key > 100 && key % 2 == 0).collect();
    let filter = Filter::new().gt("ID", 100).set("KIND", 0);
    assert!(all(client.list(list.clone().filter(filter))).await == even);

    assert!(all(client.list(list.clone().set("START", 4_900))).await == shelf.keys()[4_900..]);
    assert!(all(client.list(list.set("start", -1))).await == shelf.keys());
}

#[tokio::test]
async fn what_a_command_cannot_say_goes_page_by_page() {
    let shelf = shelf(120);
    assert_eq!(
        all(shelf.client().list(Animals::default().filter(Filter::new().set("KIND", Value::Null))))
            .await
            .len(),
        60
    );
    assert!(
        shelf.bodies().iter().all(|(method, body)| method != "batch" && body["filter"]["KIND"].is_null())
    );
}

#[tokio::test]
async fn portals_that_cannot_be_read_by_key_are_read_otherwise() {
    let whole = |quirks: Quirks, requests| async move {
        let shelf = Shelf::new(1_000, quirks.clone());
        let mut came = all(shelf.client().list(Animals::default())).await;
        came.sort_unstable();
        assert_eq!(came, shelf.keys(), "{quirks:?}");
        assert_eq!(shelf.requests(), requests, "{quirks:?}");
    };
    whole(Quirks { ignores_order: true, ..Quirks::default() }, 2).await;
    whole(Quirks { refuses_order: true, ..Quirks::default() }, 3).await;
    whole(Quirks { ignores_filter: true, ..Quirks::default() }, 3).await;
    whole(Quirks { refuses_batch: true, ..Quirks::default() }, 22).await;
    whole(Quirks { by_id: true, ..Quirks::default() }, 21).await;
    whole(Quirks { items: Some("animals"), ..Quirks::default() }, 2).await;
    whole(Quirks { page: 20, ..Quirks::default() }, 2).await;
    whole(Quirks { page: 100, ..Quirks::default() }, 2).await;
}

#[tokio::test]
async fn batches_side_by_side_are_bounded_and_in_order() {
    for at_once in [1, 3] {
        let shelf = shelf(30_000);
        let parallel = Strategy::Parallel(NonZeroUsize::new(at_once).unwrap());
        assert!(all(shelf.client().list(Animals::default()).strategy(parallel)).await == shelf.keys());
        assert_eq!((shelf.requests(), shelf.most_under_way()), (13, at_once));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn every_row_comes_once_and_in_order(
        rows in 0..400_i64,
        page in 1..80_usize,
        strategy in prop::sample::select(&STRATEGIES),
        by_id in any::<bool>(),
        without_count in any::<bool>(),
    ) {
        // Without a count nobody says how long pages are: they are taken to be of 50 rows.
        let page = if without_count || strategy == Some(Strategy::Key) { 50 } else { page };
        let shelf = Shelf::new(rows, Quirks { page, by_id, ..Quirks::default() });
        let list = by(shelf.client().list(Animals::default()), strategy).without_count(without_count);
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        prop_assert_eq!(runtime.block_on(all(list)), shelf.keys());
    }
}
