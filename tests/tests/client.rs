//! Generated clients over real HTTP to a portal on loopback: what is sent, and how good and bad answers are read.

#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

use bitrix24::Error;
use bitrix24::imopenlines::bot::session::{Finish, FinishError};
use golden::library::book::{List, ListError, ListFilter};
use golden::v3::library::volume::{Add, AddError, AddFields};
use serde_json::{Value, json};
use tests::portal::Portal;

fn sent(portal: &Portal) -> (String, Value) {
    let call = portal.only();
    assert_eq!(call.method, "POST");
    assert_eq!(call.headers.get("content-type").unwrap(), "application/json");
    (call.uri.to_string(), serde_json::from_slice(&call.body).unwrap())
}

#[tokio::test]
async fn a_request_is_sent_as_documented_and_its_result_is_typed() {
    let portal = Portal::start(200, r#"{"result": true, "time": {"start": 1.5}}"#).await;
    let answer: bool = portal.client.call(Finish::new(112).client_id("bot")).await.unwrap();
    assert!(answer);
    let body = json!({"CHAT_ID": 112, "CLIENT_ID": "bot"});
    assert_eq!(sent(&portal), ("/rest/1/secret/imopenlines.bot.session.finish".to_owned(), body));
}

#[tokio::test]
async fn a_documented_error_is_a_variant() {
    let portal =
        Portal::start(400, r#"{"error": "CHAT_ID_EMPTY", "error_description": "Chat ID can't be empty"}"#)
            .await;
    match portal.client.call(Finish::new(0)).await {
        Err(Error::Api(error)) if error.kind() == FinishError::ChatIdEmpty => {
            assert_eq!(error.description(), "Chat ID can't be empty");
            assert_eq!(error.status(), 400);
            assert_eq!(error.method(), "imopenlines.bot.session.finish");
        }
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn an_error_that_no_page_lists_stays_readable() {
    let portal =
        Portal::start(403, r#"{"error": "NEW_CODE", "error_description": "Said by the server"}"#).await;
    let error = portal.client.call(Finish::new(1)).await.unwrap_err();
    let error = error.api().unwrap();
    assert_eq!(error.kind(), FinishError::Other);
    assert_eq!((error.code(), error.description()), ("NEW_CODE", "Said by the server"));
}

#[tokio::test]
async fn a_page_of_html_is_an_error_with_its_status() {
    let portal = Portal::start(502, "<html><body>Bad Gateway</body></html>").await;
    match portal.client.call(Finish::new(1)).await {
        Err(Error::UnexpectedAnswer(answer)) => {
            assert_eq!(answer.status(), 502);
            assert!(answer.excerpt().contains("Bad Gateway"), "{}", answer.excerpt());
            assert!(!answer.to_string().contains("secret"));
        }
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_result_of_another_kind_is_an_error_with_its_value() {
    let portal = Portal::start(200, r#"{"result": {"moved": 1}}"#).await;
    match portal.client.call(Finish::new(1)).await {
        Err(Error::Decode(error)) => {
            assert_eq!((error.path(), error.value()), ("result", &json!({"moved": 1})));
        }
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn half_an_answer_is_an_error() {
    let portal = Portal::start(200, r#"{"result": tr"#).await;
    let error = portal.client.call(Finish::new(1)).await.unwrap_err();
    assert!(matches!(error, Error::UnexpectedAnswer(_)), "{error:?}");
}

#[tokio::test]
async fn a_list_of_objects_is_typed_and_keeps_what_no_page_lists() {
    let body = r#"{"result": {"books": [
        {"id": "12", "title": "Atlas", "shelfId": 3, "authors": [{"id": 4, "name": "Ann"}], "lent": "Y", "UF_NOTE": "x"},
        {"id": 13, "title": false, "authors": [], "shelfId": {"odd": 1}}
    ]}, "total": 2, "next": 50}"#;
    let portal = Portal::start(200, body).await;
    let request =
        List::new().filter(ListFilter::new().shelf_id(3).set("UF_NOTE", "x")).select(["id", "title"]);
    let answer = portal.client.call_answer(request).await.unwrap();
    assert_eq!((answer.total, answer.next), (Some(2), Some(50)));
    let books = answer.result.books.unwrap();
    let [first, second] = books.as_slice() else { panic!("{books:?}") };
    // A number that came as text.
    assert_eq!((first.id, first.title.as_deref(), first.lent), (Some(12), Some("Atlas"), Some(true)));
    assert_eq!(first.authors.as_ref().unwrap().first().unwrap().name.as_deref(), Some("Ann"));
    assert_eq!(first.extra.get("UF_NOTE"), Some(&json!("x")));
    assert_eq!((second.id, &second.title), (Some(13), &None));
    // What does not fit its type hides nothing.
    assert_eq!((second.shelf_id, second.extra.get("shelfId")), (None, Some(&json!({"odd": 1}))));
    assert_eq!(answer.mismatches.len(), 1, "{:?}", answer.mismatches);
    let body = json!({"filter": {"shelfId": 3, "UF_NOTE": "x"}, "select": ["id", "title"]});
    assert_eq!(sent(&portal), ("/rest/1/secret/library.book.list".to_owned(), body));
}

#[tokio::test]
async fn an_error_without_a_code_is_told_by_its_text_or_kept() {
    let portal = Portal::start(400, r#"{"error": "", "error_description": "Access denied"}"#).await;
    let error = portal.client.call(List::new()).await.unwrap_err();
    let error = error.api().unwrap();
    assert_ne!(error.kind(), ListError::Other);
    assert_eq!((error.code(), error.description()), ("", "Access denied"));
}

#[tokio::test]
async fn rest_3_has_its_own_address_and_errors() {
    let portal = Portal::start(200, r#"{"result": {"item": {"id": 12, "title": "Atlas"}}}"#).await;
    let request = Add::new(AddFields::new().title("Atlas").binding("hard"));
    let added = portal.client.call(request.clone()).await.unwrap();
    assert_eq!(added.item.unwrap().id, Some(12));
    let body = json!({"fields": {"title": "Atlas", "binding": "hard"}});
    assert_eq!(sent(&portal), ("/rest/api/1/secret/library.volume.add".to_owned(), body));

    let refused = r#"{"error": {"code": "LIBRARY_VALIDATION", "message": "Not valid",
        "validation": [{"field": "title", "message": "Required field `title` is missing"}]}}"#;
    let portal = Portal::start(400, refused).await;
    let error = portal.client.call(request).await.unwrap_err();
    let error = error.api().unwrap();
    assert_eq!((error.kind(), error.description()), (AddError::LibraryValidation, "Not valid"));
    assert_eq!(error.validation().len(), 1, "{error:?}");
}

#[tokio::test]
async fn a_missing_parameter_is_named_before_anything_is_sent() {
    let portal = Portal::start(200, r#"{"result": true}"#).await;
    let error = portal.client.call(golden::rule::params::Many::new()).await.unwrap_err();
    assert!(error.to_string().contains("A1, B2, C3, D4, E5"), "{error}");
}

#[tokio::test]
async fn positional_parameters_are_sent_in_their_order() {
    let portal = Portal::start(200, r#"{"result": true}"#).await;
    portal.client.call(golden::rule::header::Ordered::new(7).silently(true)).await.unwrap();
    assert_eq!(sent(&portal), ("/rest/1/secret/rule.header.ordered".to_owned(), json!([7, true])));
}
