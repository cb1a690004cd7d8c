//! Lists, to their end.

use std::num::NonZeroUsize;
use std::sync::{Arc, Mutex};

use bitrix24_runtime as rt;
use bitrix24_runtime::{Error, Filter, List, ListError, Order, Paging, Params, Progress, Strategy, Value};
use futures_util::{StreamExt as _, TryStreamExt as _};
use proptest::prelude::*;
use serde_json::json;

use crate::sample::animal;
use crate::shelf::{Quirks, Shelf, name};

const BY_KEY: Paging = Paging::start("start").key("ID").filter("filter").order("order");

/// `zoo.animal.list`, as the generator writes it.
#[derive(Debug, Clone, Default)]
struct Animals(Params);

impl Animals {
    fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.object("filter", filter.into().into()))
    }
    fn order(self, order: impl Into<Order>) -> Self {
        Self(self.0.object("order", order.into().into()))
    }
    fn set(self, name: &str, value: impl Into<Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Animals {
    const NAME: &'static str = "zoo.animal.list";
    type Output = Vec<animal::GetOutput>;
    type Error = animal::GetError;
    fn into_params(self) -> Params {
        self.0
    }
}

impl rt::Paged for Animals {
    const PAGING: Paging = BY_KEY;
    type Item = animal::GetOutput;
}

fn shelf(rows: i64) -> Shelf {
    Shelf::new(rows, Quirks::default())
}

type Animal = animal::GetOutput;
type Kind = animal::GetError;

/// All keys that come, in order, and how the list ends.
async fn keys(list: List<Animal, Kind>) -> (Vec<i64>, Result<(), Error<Kind>>) {
    let mut items = list.items();
    let mut keys = Vec::new();
    loop {
        match items.try_next().await {
            Ok(Some(animal)) => keys.push(animal.id.unwrap()),
            Ok(None) => return (keys, Ok(())),
            Err(error) => {
                // An error is the last thing that comes.
                assert!(items.try_next().await.unwrap().is_none());
                return (keys, Err(error));
            }
        }
    }
}

async fn all(list: List<Animal, Kind>) -> Vec<i64> {
    let (keys, end) = keys(list).await;
    end.unwrap();
    keys
}

fn fault<T>(end: Result<T, Error<Kind>>) -> ListError {
    match end {
        Err(Error::List(error)) => error,
        Err(other) => panic!("{other}"),
        Ok(_) => panic!("no error"),
    }
}

const STRATEGIES: [Option<Strategy>; 6] = [
    None,
    Some(Strategy::Offset),
    Some(Strategy::OffsetBatches),
    Some(Strategy::Parallel(NonZeroUsize::new(3).unwrap())),
    Some(Strategy::Key),
    Some(Strategy::KeyBatches),
];

fn by(list: List<Animal, Kind>, strategy: Option<Strategy>) -> List<Animal, Kind> {
    match strategy {
        Some(strategy) => list.strategy(strategy),
        None => list,
    }
}

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
        (50, 1, 1),
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
async fn what_was_asked_for_is_not_done_otherwise() {
    let by_key = |quirks, list: Animals| async move {
        let list = Shelf::new(200, quirks).client().list(list).strategy(Strategy::KeyBatches);
        fault(keys(list).await.1)
    };
    let ignored = by_key(Quirks { ignores_filter: true, ..Quirks::default() }, Animals::default()).await;
    assert!(matches!(ignored, ListError::Stalled { rows: 50, .. }), "{ignored}");
    let unordered = by_key(Quirks { ignores_order: true, ..Quirks::default() }, Animals::default()).await;
    assert!(matches!(unordered, ListError::OutOfOrder { .. }), "{unordered}");
    let ordered = by_key(Quirks::default(), Animals::default().order(Order::new().asc("NAME"))).await;
    assert_eq!(
        ordered.to_string(),
        "zoo.animal.list: the list cannot be read like this: the request has another order"
    );
}

#[tokio::test]
async fn rows_that_are_hidden_do_not_end_a_list() {
    for strategy in [None, Some(Strategy::OffsetBatches), Some(Strategy::Offset)] {
        let shelf = Shelf::new(400, Quirks { hides: Some(7), ..Quirks::default() });
        let seen: Vec<i64> = shelf.keys().into_iter().filter(|key| key % 7 != 0).collect();
        let list = by(shelf.client().list(Animals::default()), strategy);
        let (came, end) = keys(list.ignore_total(strategy.is_some())).await;
        assert_eq!(came, seen, "{strategy:?}");
        end.unwrap();
    }
}

#[tokio::test]
async fn an_early_end_is_an_error() {
    for strategy in STRATEGIES {
        let shelf = Shelf::new(175, Quirks { overcount: 20, ..Quirks::default() });
        let (came, end) = keys(by(shelf.client().list(Animals::default()), strategy)).await;
        assert_eq!(came, shelf.keys(), "{strategy:?}");
        match strategy {
            // Nothing is counted.
            Some(Strategy::Key) => end.unwrap(),
            _ => {
                let error = fault(end);
                assert!(matches!(error, ListError::EarlyEnd { rows: 175, total: Some(195), .. }), "{error}");
                assert_eq!(error.to_string(), "zoo.animal.list: the list ends after 175 of 195 rows");
            }
        }
        let list = by(shelf.client().list(Animals::default()), strategy).ignore_total(true);
        assert_eq!(all(list).await, shelf.keys(), "{strategy:?}");
    }
    let shelf = Shelf::new(10, Quirks { overcount: 1, ..Quirks::default() });
    assert!(matches!(
        fault(keys(shelf.client().list(Animals::default())).await.1),
        ListError::EarlyEnd { .. }
    ));
}

#[tokio::test]
async fn a_list_that_does_not_go_on_is_an_error() {
    let ends = |quirks| async move {
        let list = Shelf::new(500, quirks).client().list(Animals::default().order(Order::new().asc("NAME")));
        let (came, end) = keys(list.strategy(Strategy::Offset)).await;
        (came.len(), fault(end))
    };
    for next in [50, 0, -50] {
        let (came, error) = ends(Quirks { next: Some(next), ..Quirks::default() }).await;
        assert!(matches!(error, ListError::Stalled { .. }), "{error}");
        assert!(came <= 100);
    }
    let (came, error) = ends(Quirks { empties: true, ..Quirks::default() }).await;
    assert_eq!(
        (came, error.to_string().as_str()),
        (50, "zoo.animal.list: the list does not go on after 50 rows")
    );
}

#[tokio::test]
async fn a_row_that_comes_twice_is_an_error() {
    let grows = || Shelf::new(500, Quirks { grows_at: Some(1), ..Quirks::default() });
    for strategy in [Strategy::Offset, Strategy::OffsetBatches] {
        let shelf = grows();
        let (came, end) = keys(shelf.client().list(Animals::default()).strategy(strategy)).await;
        assert_eq!(came, shelf.keys()[1..51]);
        assert!(matches!(fault(end), ListError::Repeated { key, .. } if key == "157"));

        let shelf = grows();
        let list = shelf.client().list(Animals::default()).strategy(strategy).allow_repeats(true);
        assert_eq!(all(list).await.len(), 501);
    }
    // Read by key, rows in front shift nothing.
    let shelf = grows();
    assert_eq!(all(shelf.client().list(Animals::default())).await, shelf.keys()[1..]);
}

#[tokio::test]
async fn rows_before_an_error_are_given() {
    for strategy in [None, Some(Strategy::OffsetBatches), Some(Strategy::Offset)] {
        let shelf = Shelf::new(500, Quirks { fails_at: Some(3), ..Quirks::default() });
        let (came, end) = keys(by(shelf.client().list(Animals::default()), strategy)).await;
        assert_eq!(came, shelf.keys()[..150], "{strategy:?}");
        let error = end.unwrap_err();
        assert_eq!(error.api().unwrap().kind(), Kind::Escaped, "{error}");
    }
}

#[tokio::test]
async fn requests_are_sent_as_rows_are_taken() {
    let shelf = shelf(10_000);
    let list = shelf.client().list(Animals::default());
    let mut items = list.items();
    assert_eq!(shelf.requests(), 0);
    for (rows, requests) in [(50, 1), (2_500, 2), (1, 3)] {
        for _ in 0..rows {
            items.try_next().await.unwrap().unwrap();
        }
        assert_eq!(shelf.requests(), requests);
    }
    drop(items);
    tokio::task::yield_now().await;
    assert_eq!(shelf.requests(), 3);
}

#[tokio::test]
async fn a_wait_that_is_given_up_loses_nothing() {
    let shelf = shelf(300);
    let mut items = shelf.client().list(Animals::default()).items();
    let mut came = Vec::new();
    loop {
        // Polls once and drops the future.
        let polled = futures_util::FutureExt::now_or_never(items.try_next());
        match polled {
            None => tokio::task::yield_now().await,
            Some(row) => match row.unwrap() {
                Some(row) => came.push(row.id.unwrap()),
                None => break,
            },
        }
    }
    assert_eq!(came, shelf.keys());
}

#[tokio::test]
async fn streams_are_streams() {
    fn movable<T: Send + Unpin + 'static>(stream: T) -> T {
        stream
    }
    let shelf = shelf(130);
    let items = movable(shelf.client().list(Animals::default()).items());
    assert_eq!(items.take(60).try_collect::<Vec<_>>().await.unwrap().len(), 60);
    let pages = movable(shelf.client().list(Animals::default()).pages());
    let pages: Vec<_> = pages.map_ok(|page| (page.offset, page.items.len())).try_collect().await.unwrap();
    assert_eq!(pages, [(0, 50), (50, 50), (100, 30)]);
    assert_eq!(shelf.client().list(Animals::default()).all().await.unwrap().len(), 130);
}

#[tokio::test]
async fn progress_is_told_after_every_request() {
    let told = Arc::new(Mutex::new(Vec::new()));
    let keep = Arc::clone(&told);
    let report = move |progress: &Progress| {
        keep.lock().unwrap().push((progress.rows, progress.total, progress.requests))
    };
    let list = shelf(2_600).client().list(Animals::default()).on_progress(report);
    all(list).await;
    let total = Some(2_600);
    assert_eq!(*told.lock().unwrap(), [(50, total, 1), (2_550, total, 2), (2_600, total, 3)]);
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

#[tokio::test]
async fn rows_that_cannot_be_read() {
    let rows = |quirks| async move {
        let client = Shelf::new(60, quirks).client();
        client.list_value("zoo.animal.list", Params::new(), BY_KEY).all().await
    };
    assert_eq!(rows(Quirks::default()).await.unwrap()[59]["ID"], "187");
    let shelf = shelf(60);
    let builder = rt::Client::builder().webhook("https://portal.example/rest/1/secret/");
    let strict = builder.transport(shelf.clone()).limits(rt::Limits::none()).strict(true).build().unwrap();
    // `NOTE` is any value and `NAME` a text: nothing to be strict about.
    strict.list(Animals::default()).all().await.unwrap();

    #[derive(Debug)]
    struct Numbers;
    impl rt::Method for Numbers {
        const NAME: &'static str = "zoo.animal.list";
        type Output = Vec<i64>;
        type Error = rt::NoErrors;
        fn into_params(self) -> Params {
            Params::new()
        }
    }
    impl rt::Paged for Numbers {
        const PAGING: Paging = BY_KEY;
        type Item = i64;
    }
    let mut numbers = shelf.client().list(Numbers).items();
    let error = numbers.try_next().await.unwrap_err();
    assert_eq!(error.to_string(), "zoo.animal.list: row 0: expected an integer, found an object");
    assert!(numbers.try_next().await.unwrap().is_none());
}

#[tokio::test]
async fn nothing_is_sent_of_a_request_that_is_wrong() {
    let shelf = shelf(60);
    let wrong = Animals::default().set("filter", json!({})).set("FILTER", json!({}));
    let error = shelf.client().list(wrong).all().await.unwrap_err();
    assert!(matches!(error, Error::ClashingParameters(_)), "{error}");
    assert_eq!(shelf.requests(), 0);
}

#[cfg(feature = "blocking")]
#[test]
fn lists_are_read_by_programs_that_are_not_asynchronous() {
    let shelf = Shelf::new(130, Quirks { fails_at: Some(5), ..Quirks::default() });
    let client = rt::blocking::Client::new(shelf.client()).unwrap();
    let rows: Vec<_> = client.list(Animals::default()).map(|row| row.unwrap().id.unwrap()).collect();
    assert_eq!(rows, shelf.keys());
    let list = client.client().list(Animals::default()).strategy(Strategy::Key);
    let mut rows = client.rows(list).skip(100);
    assert!(matches!(rows.next(), Some(Err(Error::Api(_)))));
    assert!(rows.next().is_none());
}

/// Lists that are not paged by `start`, as values.
async fn others(shelf: &Shelf, method: &str, params: Params, paging: Paging) -> Result<Vec<i64>, Error> {
    let rows = shelf.client().list_value(method, params, paging).all().await?;
    Ok(rows.iter().map(|row| row["ID"].as_str().unwrap().parse().unwrap()).collect())
}

const PAGINATION: Paging = Paging::pagination("pagination").items("items").key("id");

#[tokio::test]
async fn pages_that_are_cut_shorter_than_asked_for() {
    for page in [50, 20, 7] {
        let shelf = Shelf::new(175, Quirks { page, ..Quirks::default() });
        for params in [
            Params::new(),
            Params::new().set("pagination", json!({"limit": 1_000})),
            Params::new().set("pagination", json!({"page": 1, "limit": 1_000})),
        ] {
            let came = others(&shelf, "zoo.pagination.list", params, PAGINATION).await.unwrap();
            assert_eq!(came, shelf.keys(), "{page}");
        }
    }
    let shelf = shelf(175);
    let params = Params::new().set("pagination", json!({"limit": 25, "page": 3}));
    assert_eq!(others(&shelf, "zoo.pagination.list", params, PAGINATION).await.unwrap(), shelf.keys()[50..]);
    assert_eq!(shelf.bodies()[1].1, json!({"pagination": {"limit": 25, "offset": 75}}));
}

#[tokio::test]
async fn pages_after_a_cursor() {
    let shelf = shelf(130);
    let came = others(&shelf, "zoo.more.list", Params::new(), PAGINATION).await.unwrap();
    assert_eq!((came, shelf.requests()), (shelf.keys(), 7));

    let tail = Paging::cursor("cursor").items("items").key("id");
    let shelf = self::shelf(130);
    let params = Params::new().set("cursor", json!({"value": 70, "limit": 1_000}));
    assert_eq!(others(&shelf, "zoo.tail", params, tail).await.unwrap(), shelf.keys()[21..]);
    assert_eq!(shelf.bodies()[1].1, json!({"cursor": {"value": "220", "limit": 1_000}}));
}

#[tokio::test]
async fn pages_without_a_way_on() {
    let paging = Paging::pagination_limit("pagination").items("items").key("id");
    let shelf = shelf(49);
    assert_eq!(others(&shelf, "zoo.pagination.list", Params::new(), paging).await.unwrap(), shelf.keys());
    assert_eq!(shelf.requests(), 1);
    let error = others(&self::shelf(51), "zoo.pagination.list", Params::new(), paging).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "zoo.pagination.list: there is no way to ask for more than the first 50 rows"
    );
}

#[tokio::test]
async fn pages_by_offset_and_by_number() {
    let paging = Paging::offset("OFFSET", "LIMIT").key("id");
    let shelf = shelf(130);
    assert_eq!(others(&shelf, "zoo.offset.list", Params::new(), paging).await.unwrap(), shelf.keys());
    assert_eq!(shelf.requests(), 3);
    let params = Params::new().int("LIMIT", 200).int("OFFSET", 20);
    assert_eq!(others(&shelf, "zoo.offset.list", params, paging).await.unwrap(), shelf.keys()[20..]);

    let over = Shelf::new(130, Quirks { overcount: 5, ..Quirks::default() });
    let error = others(&over, "zoo.offset.list", Params::new(), paging).await.unwrap_err();
    assert!(matches!(error, Error::List(ListError::EarlyEnd { rows: 130, total: Some(135), .. })), "{error}");

    for rows in [0, 49, 50, 130] {
        let shelf = self::shelf(rows);
        let paging = Paging::page("page").key("id");
        assert_eq!(others(&shelf, "zoo.page.list", Params::new(), paging).await.unwrap(), shelf.keys());
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
