//! Tokens: refreshed once, kept before they are used, never printed.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bitrix24_runtime::{App, AuthError, BoxError, BoxFuture, Client, Error, TokenStore, Tokens};
use serde_json::json;

use crate::faulty::{Act, Asked, Faulty, Read, Write, hasty};

/// A portal and its authorisation server in one. Each refresh token is good once; each access token is `access-<n>`.
struct World {
    portal: Faulty,
    refreshes: Arc<AtomicUsize>,
}

fn tokens(endpoint: &str, number: usize) -> Tokens {
    let refresh = format!("refresh-{number}");
    Tokens::new(endpoint, &format!("access-{number}"), Some(&refresh)).unwrap()
}

impl World {
    /// Only `access-<valid>` is let in at first, and what a refresh gives.
    async fn start(valid: usize) -> Self {
        let refreshes = Arc::new(AtomicUsize::new(0));
        let (count, current) = (Arc::clone(&refreshes), Mutex::new(valid));
        let portal = Faulty::start(move |asked, _| {
            let mut current = current.lock().unwrap();
            if asked.path.starts_with("/oauth/token/") {
                count.fetch_add(1, Ordering::SeqCst);
                return grant(asked, &mut current);
            }
            match asked.json()["auth"].as_str() {
                Some(token) if token == format!("access-{current}") => Act::result(*current),
                _ => Act::error(401, "expired_token"),
            }
        })
        .await;
        Self { portal, refreshes }
    }

    fn app(&self) -> App {
        App::new("app.1", "cl13nt_s3cr3t").allow_http(true).with_server(&self.portal.url()).unwrap()
    }

    fn refreshes(&self) -> usize {
        self.refreshes.load(Ordering::SeqCst)
    }

    fn tokens(&self, number: usize) -> Tokens {
        tokens(&self.portal.url(), number)
    }

    fn client(&self, number: usize, store: impl TokenStore) -> Client {
        let builder = Client::builder().app(self.app(), self.tokens(number)).token_store(store);
        hasty(builder).build().unwrap()
    }
}

fn grant(asked: &Asked, current: &mut usize) -> Act {
    assert_eq!(asked.header("content-type"), Some("application/x-www-form-urlencoded"));
    let form: Vec<(String, String)> =
        url::form_urlencoded::parse(asked.body.as_bytes()).into_owned().collect();
    let value = |name: &str| form.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value.as_str());
    assert_eq!((value("client_id"), value("client_secret")), ("app.1", "cl13nt_s3cr3t"));
    let is_right = match value("grant_type") {
        "refresh_token" => value("refresh_token") == format!("refresh-{current}"),
        "authorization_code" => value("code") == "right",
        _ => false,
    };
    if !is_right {
        return Act::json(400, &json!({"error": "invalid_grant", "error_description": "no cl13nt_s3cr3t"}));
    }
    *current += 1;
    Act::json(
        200,
        &json!({
            "access_token": format!("access-{current}"), "refresh_token": format!("refresh-{current}"),
            "client_endpoint": format!("http://{}/rest/", asked.header("host").unwrap()),
            "expires_in": "3600", "scope": "crm,task", "member_id": "m",
        }),
    )
}

/// Keeps what it is given, in order.
#[derive(Clone, Default)]
struct Shelf {
    saved: Arc<Mutex<Vec<Tokens>>>,
    fails: Arc<AtomicUsize>,
    other: Arc<Mutex<Option<Tokens>>>,
}

impl TokenStore for Shelf {
    fn save<'a>(&'a self, tokens: &'a Tokens) -> BoxFuture<'a, Result<(), BoxError>> {
        Box::pin(async move {
            tokio::time::sleep(Duration::from_millis(20)).await;
            let left = |left: usize| left.checked_sub(1);
            if self.fails.fetch_update(Ordering::SeqCst, Ordering::SeqCst, left).is_ok() {
                return Err("the disk is full".into());
            }
            self.saved.lock().unwrap().push(tokens.clone());
            Ok(())
        })
    }

    fn load(&self) -> BoxFuture<'_, Result<Option<Tokens>, BoxError>> {
        Box::pin(async { Ok(self.other.lock().unwrap().clone()) })
    }
}

#[tokio::test]
async fn what_another_program_has_stored_is_taken_and_not_refreshed_again() {
    let (world, shelf) = (World::start(3).await, Shelf::default());
    let client = world.client(2, shelf.clone());
    // The store has got the tokens from this client before, and meanwhile others.
    client.replace_tokens(world.tokens(2)).await.unwrap();
    *shelf.other.lock().unwrap() = Some(world.tokens(3));
    client.call(Read("Ann")).await.unwrap();
    assert_eq!((world.refreshes(), shelf.saved.lock().unwrap().len()), (0, 1));
}

#[tokio::test]
async fn fresh_tokens_do_not_give_way_to_old_ones_in_the_store() {
    let (world, shelf) = (World::start(5).await, Shelf::default());
    // A row of an authorisation that is long over.
    *shelf.other.lock().unwrap() = Some(world.tokens(1));
    let tokens = Tokens::new(&world.portal.url(), "access-4", Some("refresh-5")).unwrap();
    let builder = Client::builder().app(world.app(), tokens).token_store(shelf.clone());
    let client = hasty(builder).build().unwrap();
    assert_eq!(client.call(Read("Ann")).await.unwrap(), json!(6));
    assert_eq!(world.refreshes(), 1);
}

#[tokio::test]
async fn a_refusal_is_no_end_where_another_program_was_quicker() {
    let (world, shelf) = (World::start(5).await, Shelf::default());
    let client = world.client(3, shelf.clone());
    let other = shelf.clone();
    let quicker = world.tokens(5);
    tokio::spawn(async move {
        // It was given the tokens, and takes its time to store them.
        tokio::time::sleep(Duration::from_millis(500)).await;
        *other.other.lock().unwrap() = Some(quicker);
    });
    assert_eq!(client.call(Read("Ann")).await.unwrap(), json!(5));
    assert_eq!(world.refreshes(), 1);
}

/// A store with a fault.
struct Panics;

impl TokenStore for Panics {
    fn save<'a>(&'a self, _: &'a Tokens) -> BoxFuture<'a, Result<(), BoxError>> {
        Box::pin(async { panic!("a fault of the store") })
    }
}

#[tokio::test]
async fn a_store_that_panics_ends_no_session() {
    let world = World::start(5).await;
    let tokens = Tokens::new(&world.portal.url(), "access-4", Some("refresh-5")).unwrap();
    let client = hasty(Client::builder().app(world.app(), tokens).token_store(Panics)).build().unwrap();
    for _ in 0..2 {
        let error = client.call(Read("Ann")).await.unwrap_err();
        assert!(matches!(error, Error::Auth(AuthError::Interrupted)), "{error:?}");
    }
    // What the server gave is still offered to the store; the server is not asked again.
    assert_eq!(world.refreshes(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_refresh_for_a_thousand_expired_calls_and_the_kept_tokens_are_the_newest() {
    let (world, shelf) = (World::start(5).await, Shelf::default());
    // `access-4` has expired; its refresh token is the right one.
    let tokens = Tokens::new(&world.portal.url(), "access-4", Some("refresh-5")).unwrap();
    let builder = Client::builder().app(world.app(), tokens).token_store(shelf.clone());
    let client = hasty(builder).build().unwrap();
    let calls: Vec<_> = (0..1000)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { client.call(Write("Ann")).await.unwrap() })
        })
        .collect();
    for call in calls {
        assert_eq!(call.await.unwrap(), json!(6));
    }
    assert_eq!(world.refreshes(), 1);
    let saved = shelf.saved.lock().unwrap().clone();
    assert_eq!(saved, [client.tokens().unwrap()]);
    assert_eq!(saved[0].expose()["access_token"], "access-6");
    assert_eq!(saved[0].scopes(), ["crm", "task"]);
    println!("1000 calls, {} of them sent before the refresh, 1 refresh", world.portal.count() - 1001);
}

#[tokio::test]
async fn tokens_that_could_not_be_kept_are_not_used_and_not_lost() {
    let (world, shelf) = (World::start(5).await, Shelf::default());
    shelf.fails.store(2, Ordering::SeqCst);
    let tokens = Tokens::new(&world.portal.url(), "access-4", Some("refresh-5")).unwrap();
    let builder = Client::builder().app(world.app(), tokens).token_store(shelf.clone());
    let client = hasty(builder).build().unwrap();
    for _ in 0..2 {
        let error = client.call(Write("Ann")).await.unwrap_err();
        assert!(matches!(error, Error::Auth(AuthError::Store(_))), "{error:?}");
        assert_eq!(client.tokens().unwrap().expose()["access_token"], "access-4");
    }
    assert_eq!(client.call(Write("Ann")).await.unwrap(), json!(6));
    // The server was asked once: its refresh token is good once.
    assert_eq!((world.refreshes(), shelf.saved.lock().unwrap().len()), (1, 1));
}

#[tokio::test]
async fn a_refresh_goes_on_when_nobody_waits_any_more() {
    let (world, shelf) = (World::start(5).await, Shelf::default());
    let tokens = Tokens::new(&world.portal.url(), "access-4", Some("refresh-5")).unwrap();
    let builder = Client::builder().app(world.app(), tokens).token_store(shelf.clone());
    let client = hasty(builder).build().unwrap();
    let waiting = tokio::spawn({
        let client = client.clone();
        async move { client.call(Read("Ann")).await }
    });
    while world.refreshes() == 0 {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    waiting.abort();
    assert_eq!(client.call(Read("Ann")).await.unwrap(), json!(6));
    assert_eq!((world.refreshes(), shelf.saved.lock().unwrap().len()), (1, 1));
}

#[tokio::test]
async fn a_refused_refresh_is_told_to_all_and_not_tried_again() {
    let (world, shelf) = (World::start(5).await, Shelf::default());
    let client = world.client(3, shelf);
    for _ in 0..3 {
        match client.call(Read("Ann")).await.unwrap_err() {
            Error::Auth(error @ AuthError::Refused { .. }) => {
                assert_eq!(
                    error.to_string(),
                    "the authorisation server gives no tokens: invalid_grant: no ***"
                );
            }
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(world.refreshes(), 1);
    client.replace_tokens(world.tokens(5)).await.unwrap();
    assert_eq!(client.call(Read("Ann")).await.unwrap(), json!(5));
}

#[tokio::test]
async fn without_a_refresh_token_there_is_an_error() {
    let world = World::start(5).await;
    let tokens = Tokens::new(&world.portal.url(), "access-4", None).unwrap();
    let client = hasty(Client::builder().app(world.app(), tokens)).build().unwrap();
    let error = client.call(Read("Ann")).await.unwrap_err();
    assert!(matches!(error, Error::Auth(AuthError::Unusable)), "{error:?}");
    assert_eq!(world.refreshes(), 0);
}

#[tokio::test]
async fn a_code_becomes_tokens() {
    let world = World::start(5).await;
    let tokens = world.app().exchange_code("right").await.unwrap();
    assert_eq!((tokens.expose()["access_token"].as_str(), tokens.member_id()), (Some("access-6"), Some("m")));
    let client = hasty(Client::builder().app(world.app(), tokens)).build().unwrap();
    assert_eq!(client.call(Read("Ann")).await.unwrap(), json!(6));
    let error = world.app().exchange_code("wrong").await.unwrap_err();
    assert!(
        matches!(&error, Error::Auth(AuthError::Refused { code, .. }) if code == "invalid_grant"),
        "{error:?}"
    );
}

#[tokio::test]
async fn an_authorisation_server_that_does_not_answer_is_asked_again() {
    let asked = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&asked);
    let server = Faulty::start(move |call, _| match count.fetch_add(1, Ordering::SeqCst) {
        0 => Act::HangUp,
        1 => Act::html(502),
        _ => grant(call, &mut 5),
    })
    .await;
    let world = World::start(6).await;
    let app = App::new("app.1", "cl13nt_s3cr3t").allow_http(true).with_server(&server.url()).unwrap();
    let tokens = Tokens::new(&world.portal.url(), "access-4", Some("refresh-5")).unwrap();
    let client = hasty(Client::builder().app(app, tokens)).build().unwrap();
    // The server's answer names itself as the portal: that is where the calls go then, so only the refresh is seen.
    let _ = client.call(Read("Ann")).await;
    assert!(asked.load(Ordering::SeqCst) >= 3);
    assert_eq!(client.tokens().unwrap().expose()["access_token"], "access-6");
}
