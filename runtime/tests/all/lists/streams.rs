//! Rows as they are taken.

use super::*;

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
