//! Answers that are errors.

use bitrix24_runtime::{ApiError, Error, ErrorKind, NoErrors, SystemError};

use crate::portal::Portal;
use crate::sample::animal::{self, GetError};

async fn error(status: u16, body: &'static str) -> ApiError<GetError> {
    let portal = Portal::start(status, &[("content-type", "application/json")], body).await;
    match portal.client().call(animal::Get::new(1)).await {
        Err(Error::Api(error)) => error,
        other => panic!("{body}: {other:?}"),
    }
}

#[tokio::test]
async fn errors_of_all_documented_forms() {
    for (status, body, kind, code, description) in [
        (
            400,
            r#"{"error":"NOT_FOUND","error_description":"No animal"}"#,
            GetError::NotFound,
            "NOT_FOUND",
            "No animal",
        ),
        (400, r#"{"error":"not_found","error_description":""}"#, GetError::NotFound, "not_found", ""),
        (200, r#"{"error":"NOT_FOUND","error_description":"x"}"#, GetError::NotFound, "NOT_FOUND", "x"),
        (200, r#"{"result":false,"error":"NOT_FOUND"}"#, GetError::NotFound, "NOT_FOUND", ""),
        (
            400,
            r#"{"error":0,"error_description":"Field NAME is required"}"#,
            GetError::NameRequired,
            "0",
            "Field NAME is required",
        ),
        (400, r#"{"error":"0","error_description":"Else"}"#, GetError::Other, "0", "Else"),
        (400, r#"{"error":201750000003,"error_description":"Big"}"#, GetError::Other, "201750000003", "Big"),
        (
            400,
            r#"{"error":"","error_description":"The animal has escaped"}"#,
            GetError::Escaped,
            "",
            "The animal has escaped",
        ),
        (400, r#"{"error":"NEW_ONE","error_description":"New"}"#, GetError::Other, "NEW_ONE", "New"),
        (400, r#"{"error":null,"error_description":"Only text"}"#, GetError::Other, "", "Only text"),
        (403, r#"{"error":{"code":"NOT_FOUND","message":"v3"}}"#, GetError::NotFound, "NOT_FOUND", "v3"),
        (400, r#"{"error":{"code":7},"error_description":"outer"}"#, GetError::Other, "7", "outer"),
        (500, r#"{"result":1,"error":"","error_description":""}"#, GetError::Other, "", ""),
    ] {
        let error = error(status, body).await;
        assert_eq!(
            (error.status(), error.kind(), error.code(), error.description(), error.method()),
            (status, kind, code, description, "zoo.animal.get"),
        );
    }
}

#[tokio::test]
async fn validation_of_rest_3() {
    let error = error(
        400,
        r#"{"error":{"code":"BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION","message":"Bad request",
            "validation":[{"field":"id","message":"is missing"},{"message":"no field"},"odd"]}}"#,
    )
    .await;
    let validation: Vec<_> =
        error.validation().iter().map(|v| (v.field.as_str(), v.message.as_str())).collect();
    assert_eq!(validation, [("id", "is missing"), ("", "no field"), ("", "odd")]);
    assert_eq!(error.system(), Some(SystemError::RequestValidation));
    assert!(error.to_string().ends_with("Bad request; id: is missing; no field; odd (HTTP 400)"), "{error}");
}

#[tokio::test]
async fn a_system_error_is_known_whatever_the_method_documents() {
    let error = error(503, r#"{"error":"QUERY_LIMIT_EXCEEDED","error_description":"Too many"}"#).await;
    assert_eq!((error.kind(), error.system()), (GetError::Other, Some(SystemError::QueryLimitExceeded)));
    assert_eq!(error.to_string(), "zoo.animal.get: QUERY_LIMIT_EXCEEDED: Too many (HTTP 503)");
}

#[tokio::test]
async fn what_is_not_of_the_rest_api() {
    for (status, body, excerpt, display) in [
        (
            502,
            "<html><head><title>502 Bad\nGateway</title></head></html>",
            "502 Bad Gateway",
            "no JSON (HTTP 502)",
        ),
        (200, "<b>Warning</b>: in \x1b[31mred", "<b>Warning</b>: in [31mred", "no JSON (HTTP 200)"),
        (200, r#"{"result":[{"ID":"#, r#"{"result":[{"ID":"#, "no JSON (HTTP 200)"),
        (200, "", "", "no JSON (HTTP 200): empty"),
        (204, "", "", "no JSON (HTTP 204): empty"),
        (500, r#"{"status":"down"}"#, r#"{"status":"down"}"#, "not of the REST API (HTTP 500)"),
        (500, r#"{"result":1}"#, r#"{"result":1}"#, "not of the REST API (HTTP 500)"),
        (404, "[]", "[]", "not of the REST API (HTTP 404)"),
    ] {
        let portal = Portal::start(status, &[], body).await;
        match portal.client().call(animal::Get::new(1)).await {
            Err(Error::UnexpectedAnswer(error)) => {
                assert_eq!((error.status(), error.excerpt()), (status, excerpt));
                assert!(error.to_string().contains(display), "{error}");
            }
            other => panic!("{body}: {other:?}"),
        }
    }
    let portal = Portal::start(200, &[], vec![0xff; 100_000]).await;
    let error = portal.client().call(animal::Get::new(1)).await.unwrap_err();
    assert!(error.to_string().chars().count() < 300, "{error}");
}

#[tokio::test]
async fn a_redirect_to_another_page_is_not_followed_and_names_the_host() {
    let portal = Portal::start(302, &[("location", "https://new.example/login?s3cr3t_w0rd")], "").await;
    match portal.client().call(animal::Get::new(1)).await {
        Err(Error::Redirected(error)) => {
            assert_eq!((error.status(), error.host()), (302, Some("new.example")));
            assert!(!error.to_string().contains("s3cr3t"), "{error}");
        }
        other => panic!("{other:?}"),
    }
    assert_eq!(portal.seen().len(), 1);
}

#[tokio::test]
async fn the_question_mark_erases_the_kind_and_it_can_be_found_again() {
    async fn both(client: &bitrix24_runtime::Client) -> Result<i64, Error> {
        let animal = client.call(animal::Get::new(1)).await?;
        client.call_value("zoo.feed", ()).await?;
        let more = client.call(animal::List::new()).await.map_err(Error::erase)?;
        Ok(animal.id.unwrap_or_default() + i64::try_from(more.len()).unwrap_or_default())
    }
    async fn boxed(
        client: &bitrix24_runtime::Client,
    ) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
        client.call(animal::Get::new(1)).await?;
        Ok(())
    }
    let body = r#"{"error":"NOT_FOUND","error_description":"No animal"}"#;
    let client = Portal::start(400, &[], body).await.client();
    let error = both(&client).await.unwrap_err();
    let api = error.api().unwrap();
    assert_eq!((api.code(), api.kind_as::<GetError>()), ("NOT_FOUND", GetError::NotFound));
    assert_eq!(api.kind_as::<NoErrors>(), NoErrors::OTHER);
    assert!(boxed(&client).await.unwrap_err().to_string().contains("No animal"));
}
