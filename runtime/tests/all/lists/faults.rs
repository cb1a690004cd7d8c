//! Portals and requests that are not as they should be.

use super::*;

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
        assert_eq!(all(list.ignore_total(true)).await, seen, "{strategy:?}");
    }
    // They are counted, and are missed.
    let shelf = Shelf::new(400, Quirks { hides: Some(7), ..Quirks::default() });
    let (came, end) = keys(shelf.client().list(Animals::default())).await;
    assert_eq!(came.len(), 343);
    assert!(matches!(fault(end), ListError::EarlyEnd { rows: 343, total: Some(400), .. }));
}

#[tokio::test]
async fn rows_that_are_deleted_meanwhile_are_not_missed() {
    let shelf = Shelf::new(500, Quirks { shrinks_at: Some(1), ..Quirks::default() });
    assert_eq!(all(shelf.client().list(Animals::default())).await, shelf.keys());
    assert_eq!((shelf.keys().len(), shelf.requests()), (499, 4));
}

#[tokio::test]
async fn a_count_that_is_that_of_the_page_is_not_believed() {
    for strategy in [None, Some(Strategy::Offset), Some(Strategy::OffsetBatches)] {
        for rows in [40, 50, 51, 100, 275] {
            let shelf = Shelf::new(rows, Quirks { counts_pages: true, ..Quirks::default() });
            let list = by(shelf.client().list(Animals::default()), strategy);
            assert_eq!(all(list).await, shelf.keys(), "{strategy:?}");
            let by_name = Animals::default().order(Order::new().asc("NAME"));
            assert_eq!(all(by(shelf.client().list(by_name), strategy)).await.len(), shelf.keys().len());
        }
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
