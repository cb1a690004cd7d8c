//! The limits of a portal, on a clock that is not waited for: a portal that counts calls as Bitrix24 does.

use std::sync::{Arc, Mutex};

use bitrix24_runtime::{
    BoxFuture, Client, Limits, Paging, Params, Request, Response, Strategy, Transport, TransportError,
};
use futures_util::StreamExt;
use serde_json::json;
use tokio::time::Instant;

use crate::faulty::{Read, Write};
use crate::shelf::{Quirks, Shelf};

/// Counts every call in a leaky bucket of 50 that loses two a second, and refuses what does not fit.
#[derive(Clone)]
struct Counting<T> {
    inner: T,
    bucket: Arc<Mutex<Bucket>>,
}

struct Bucket {
    level: f64,
    at: Instant,
    refused: usize,
    accepted: usize,
}

impl Bucket {
    fn put(&mut self) -> bool {
        let passed = self.at.elapsed().as_secs_f64();
        (self.level, self.at) = ((self.level - 2.0 * passed).max(0.0), Instant::now());
        if self.level + 1.0 > 50.0 {
            self.refused += 1;
            return false;
        }
        self.level += 1.0;
        self.accepted += 1;
        true
    }
}

impl<T> Counting<T> {
    fn new(inner: T) -> Self {
        let bucket = Bucket { level: 0.0, at: Instant::now(), refused: 0, accepted: 0 };
        Self { inner, bucket: Arc::new(Mutex::new(bucket)) }
    }

    /// How many calls were let in and how many were not.
    fn counts(&self) -> (usize, usize) {
        let bucket = self.bucket.lock().unwrap();
        (bucket.accepted, bucket.refused)
    }
}

impl<T: Transport> Transport for Counting<T> {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        if self.bucket.lock().unwrap().put() {
            return self.inner.send(request);
        }
        let body = json!({"error": "QUERY_LIMIT_EXCEEDED", "error_description": "Too many requests"});
        Box::pin(async move { Ok(Response::new(503, body.to_string())) })
    }
}

/// Answers every call alike.
#[derive(Clone)]
struct Seven;

impl Transport for Seven {
    fn send(&self, _: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        Box::pin(async { Ok(Response::new(200, r#"{"result":7}"#)) })
    }
}

fn client<T: Transport + Clone>(portal: &Counting<T>, name: &str) -> Client {
    let address = format!("https://{name}.example/rest/1/secret/");
    Client::builder().webhook(address).transport(portal.clone()).limits(Limits::standard()).build().unwrap()
}

#[tokio::test(start_paused = true)]
async fn an_export_page_by_page_is_never_refused_and_takes_hardly_longer_than_it_must() {
    let portal = Counting::new(Shelf::new(10_000, Quirks::default()));
    let paging = Paging::start("start").key("ID").filter("filter").order("order");
    let list = client(&portal, "export").list_value("zoo.animal.list", Params::new(), paging);
    let start = Instant::now();
    let rows = list.strategy(Strategy::Offset).all().await.unwrap();
    let took = start.elapsed().as_secs_f64();
    println!(
        "{} rows by {} requests, {} refused, in {took:.1} s",
        rows.len(),
        portal.counts().0,
        portal.counts().1
    );
    assert_eq!((rows.len(), portal.counts()), (10_000, (200, 0)));
    // 200 calls, of which 49 find room at once.
    let ideal = 75.5;
    assert!((ideal - 1.0..ideal * 1.05).contains(&took), "{took}");
}

#[tokio::test(start_paused = true)]
async fn many_clients_of_a_portal_share_its_limits() {
    let portal = Counting::new(Seven);
    let calls = (0..300).map(|number| {
        let client = client(&portal, "shared");
        tokio::spawn(async move {
            let sent = if number % 2 == 0 {
                client.call(Read("Ann")).await
            } else {
                client.call(Write("Bob")).await
            };
            sent.unwrap()
        })
    });
    let start = Instant::now();
    for call in calls.collect::<Vec<_>>() {
        assert_eq!(call.await.unwrap(), json!(7));
    }
    assert_eq!(portal.counts(), (300, 0));
    let took = start.elapsed().as_secs_f64();
    assert!((125.0..130.0).contains(&took), "{took}");
}

#[tokio::test(start_paused = true)]
async fn another_program_on_the_same_limits_is_noticed() {
    let portal = Counting::new(Seven);
    // It has filled the bucket before, and goes on calling without a look at the limits.
    let other = portal.clone();
    tokio::spawn(async move {
        (0..60).for_each(|_| {
            other.bucket.lock().unwrap().put();
        });
        loop {
            tokio::time::sleep(std::time::Duration::from_secs(1)).await;
            other.bucket.lock().unwrap().put();
        }
    });
    tokio::task::yield_now().await;
    let client = client(&portal, "crowded");
    let start = Instant::now();
    for _ in 0..100 {
        client.call(Write("Ann")).await.unwrap();
    }
    // One of the two a second is left; every refused call was made again, and none was lost.
    let took = start.elapsed().as_secs_f64();
    println!("100 calls in {took:.0} s, {} refusals", portal.counts().1);
    assert!((95.0..200.0).contains(&took), "{took}");
}

/// A stream of calls whose consumer makes calls itself, with the bucket empty: nobody waits for ever.
#[tokio::test(start_paused = true)]
async fn calls_that_are_not_polled_hold_up_no_others() {
    let portal = Counting::new(Seven);
    let client = client(&portal, "streamed");
    let calls = futures_util::stream::iter(0..80).map(|_| client.call(Read("Ann"))).buffer_unordered(60);
    let mut calls = std::pin::pin!(calls);
    let done = tokio::time::timeout(std::time::Duration::from_secs(600), async {
        let mut count = 0;
        while let Some(called) = calls.next().await {
            called.unwrap();
            client.call(Write("Bob")).await.unwrap();
            count += 1;
        }
        count
    });
    assert_eq!(done.await.unwrap(), 80);
}

/// Answers with what the method has worked so far, and refuses it above the limit.
#[derive(Clone)]
struct Working(Arc<Mutex<(f64, usize)>>);

impl Transport for Working {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        let mut state = self.0.lock().unwrap();
        let other = request.url.path().ends_with("zoo.write");
        let (status, body) = if other {
            (200, json!({"result": 7}))
        } else if state.0 > 480.0 {
            state.1 += 1;
            // The oldest basket is forgotten by then.
            state.0 = 100.0;
            (429, json!({"error": "OPERATION_TIME_LIMIT", "error_description": ""}))
        } else {
            state.0 += 120.0;
            let time =
                json!({"start": 1000.0, "finish": 1000.5, "operating": state.0, "operating_reset_at": 1200});
            (200, json!({"result": 7, "time": time}))
        };
        Box::pin(async move { Ok(Response::new(status, body.to_string())) })
    }
}

#[tokio::test(start_paused = true)]
async fn a_method_that_has_worked_too_long_waits_and_others_go_on() {
    for (limits, refusals) in [(Limits::standard(), 0), (Limits::standard().operating(None), 1)] {
        let portal = Working(Arc::new(Mutex::new((0.0, 0))));
        let name = format!("https://working-{refusals}.example/rest/1/secret/");
        let client =
            Client::builder().webhook(name).transport(portal.clone()).limits(limits).build().unwrap();
        let start = Instant::now();
        // 120, 240, 360, 480: near the limit, or at the next call above it.
        for _ in 0..4 {
            client.call(Read("Ann")).await.unwrap();
        }
        if refusals > 0 {
            client.call(Read("Ann")).await.unwrap();
        }
        assert!(start.elapsed().as_secs() < 5);
        let (slow, quick) = tokio::join!(
            async {
                client.call(Read("Ann")).await.unwrap();
                start.elapsed().as_secs_f64()
            },
            async {
                client.call(Write("Bob")).await.unwrap();
                start.elapsed().as_secs_f64()
            }
        );
        // Until the reset that the portal has named, 199.5 s after it spoke.
        assert!((199.0..202.0).contains(&slow) && quick < 5.0, "{slow} {quick}");
        assert_eq!(portal.0.lock().unwrap().1, refusals);
    }
}
