//! Lists that are paged otherwise than by `start`.

use super::*;

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
