//! Uploads and downloads.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::http::{HeaderMap, Method};
use bitrix24_runtime::{
    BoxFuture, Client, Error, FileError, FileRequest, FileResponse, FileTransport, Link, Request, Response,
    Transport, TransportError, TransportErrorKind, Upload, UploadTarget,
};
use futures_util::{StreamExt, TryStreamExt, stream};
use serde_json::json;
use tokio::time::{Instant, sleep};

use crate::portal::{Portal, SECRET, raw, silent};
use crate::secrets::{assert_clean, prints};

const SIGNED: &str = "/rest/upload.json?auth=t0ken-1&token=disk%7Ct0ken";

fn target() -> UploadTarget {
    UploadTarget::new(SIGNED, "file")
}

fn signed() -> Link {
    Link::from(SIGNED)
}

fn kind(error: &Error) -> Option<TransportErrorKind> {
    match error {
        Error::Transport(error) => Some(error.kind()),
        _ => None,
    }
}

#[tokio::test]
async fn an_upload_is_a_form_with_the_file() {
    let portal = Portal::ok(r#"{"result":{"ID":9011,"NAME":"a.txt"}}"#).await;
    let answer = portal.client().upload(&target(), Upload::from_bytes("a.txt", "content")).await.unwrap();
    assert_eq!(answer, json!({"ID": 9011, "NAME": "a.txt"}));
    let seen = portal.only();
    assert_eq!((&seen.method, seen.uri.to_string().as_str()), (&Method::POST, SIGNED));
    let content_type = seen.headers["content-type"].to_str().unwrap();
    let boundary = content_type.strip_prefix("multipart/form-data; boundary=").unwrap();
    let body = format!(
        "--{boundary}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\
         Content-Type: application/octet-stream\r\n\r\ncontent\r\n--{boundary}--\r\n"
    );
    assert_eq!(seen.body, body.as_bytes());
    assert_eq!(seen.headers["content-length"], body.len().to_string());
    assert!(seen.headers["user-agent"].to_str().unwrap().starts_with("bitrix24-rust/"));
    assert!(!seen.headers.contains_key("authorization") && !seen.headers.contains_key("cookie"));
}

#[tokio::test]
async fn an_upload_may_be_a_stream_or_a_file_on_the_disk() {
    let portal = Portal::ok(r#"{"result":1}"#).await;
    let parts = ["some ", "", "content"].map(|part| Ok::<_, std::io::Error>(part.into()));
    portal.client().upload(&target(), Upload::from_stream("a.txt", stream::iter(parts))).await.unwrap();
    let seen = portal.only();
    assert_eq!(seen.headers["transfer-encoding"], "chunked");
    assert!(String::from_utf8_lossy(&seen.body).contains("\r\n\r\nsome content\r\n--"));

    let path = std::env::temp_dir().join(format!("b24-upload-{}.bin", std::process::id()));
    let content = [7_u8; 200_001];
    std::fs::write(&path, content).unwrap();
    portal.client().upload(&target(), Upload::from_path(&path).await.unwrap()).await.unwrap();
    std::fs::remove_file(&path).unwrap();
    let seen = portal.only();
    assert_eq!(seen.headers["content-length"], seen.body.len().to_string());
    assert!(seen.body.windows(content.len()).any(|window| window == content));
    assert!(Upload::from_path(&path).await.is_err());
}

#[test]
fn where_to_upload_is_read_from_a_result() {
    for result in
        [json!({"uploadUrl": SIGNED, "field": "file"}), json!({"uploadUrl": SIGNED, "fieldName": "file"})]
    {
        assert_eq!(UploadTarget::from_map(result.as_object().unwrap()), Some(target()));
    }
    for result in
        [json!({"field": "file"}), json!({"uploadUrl": "/x"}), json!({"uploadUrl": "", "field": "file"})]
    {
        assert_eq!(UploadTarget::from_map(result.as_object().unwrap()), None);
    }
    assert_clean(&format!("{:?}", target()));
}

#[tokio::test]
async fn a_source_that_fails_is_named_and_the_upload_is_not_completed() {
    let portal = Portal::ok(r#"{"result":1}"#).await;
    let broken = [Ok("content".into()), Err("the disk is gone")];
    let error =
        portal.client().upload(&target(), Upload::from_stream("a", stream::iter(broken))).await.unwrap_err();
    assert!(matches!(&error, Error::File(FileError::Content(_))), "{error:?}");
    assert!(prints(&error).contains("the disk is gone"));
    for length in [3, 5] {
        let file = Upload::from_bytes("a", "four").with_length(length);
        let error = portal.client().upload(&target(), file).await.unwrap_err();
        assert!(matches!(&error, Error::File(FileError::Length)), "{error:?}");
        assert_clean(&prints(&error));
    }
    assert!(portal.seen().is_empty());
}

#[tokio::test]
async fn a_refused_upload_is_an_error_of_the_portal() {
    let portal =
        Portal::start(400, &[], format!(r#"{{"error":"NO","error_description":"no t0ken-1 for {SIGNED}"}}"#))
            .await;
    let error = portal.client().upload(&target(), Upload::from_bytes("a", "b")).await.unwrap_err();
    assert_eq!(error.api().unwrap().code(), "NO");
    assert_clean(&prints(&error));
    let portal = Portal::start(302, &[("location", "https://elsewhere.example/?auth=t0ken")], "").await;
    let error = portal.client().upload(&target(), Upload::from_bytes("a", "b")).await.unwrap_err();
    assert!(matches!(&error, Error::Redirected(_)), "{error:?}");
    assert_clean(&prints(&error));
}

#[tokio::test]
async fn a_download_has_content_name_and_length() {
    let headers =
        [("content-disposition", "attachment; filename=\"../a b.txt\""), ("content-type", "text/plain")];
    let portal = Portal::start(200, &headers, "content").await;
    let client = portal.client();
    let file = client.download(&signed()).await.unwrap();
    assert_eq!(
        (file.name(), file.content_type(), file.length()),
        (Some("a b.txt"), Some("text/plain"), Some(7))
    );
    assert_clean(&format!("{file:?}"));
    assert_eq!(file.bytes().await.unwrap(), "content");
    let seen = portal.only();
    assert_eq!((&seen.method, seen.uri.to_string().as_str()), (&Method::GET, SIGNED));
    assert_eq!(seen.headers["accept"], "*/*");
    assert_eq!(seen.headers["accept-language"], "en-US,en;q=0.9");
    assert_eq!(seen.headers["referer"], format!("http://{}/", seen.headers["host"].to_str().unwrap()));
    assert!(seen.headers["user-agent"].to_str().unwrap().starts_with("bitrix24-rust/"));

    let parts: Vec<_> = client.download(&signed()).await.unwrap().try_collect().await.unwrap();
    assert_eq!(parts.concat(), b"content");
}

#[tokio::test]
async fn a_download_can_be_saved() {
    let folder = std::env::temp_dir().join(format!("b24-save-{}", std::process::id()));
    std::fs::create_dir(&folder).unwrap();
    let path = folder.join("a.txt");
    let portal = Portal::start(200, &[], "content").await;
    assert_eq!(portal.client().download(&signed()).await.unwrap().save(&path).await.unwrap(), 7);
    let cut = raw(b"HTTP/1.1 200 OK\r\ncontent-length: 50\r\n\r\nnot all").await.build().unwrap();
    cut.download(&signed()).await.unwrap().save(&path).await.unwrap_err();
    let nowhere = portal.client().download(&signed()).await.unwrap().save(folder.join("x/a.txt")).await;
    assert!(matches!(nowhere.unwrap_err(), Error::File(FileError::Disk(_))));
    assert_eq!(std::fs::read(&path).unwrap(), b"content");
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 1, "no part stays");
    std::fs::remove_dir_all(folder).unwrap();
}

#[tokio::test]
async fn a_body_that_is_cut_is_no_whole_file() {
    for cut in [
        &b"HTTP/1.1 200 OK\r\ncontent-length: 50\r\n\r\nnot all"[..],
        b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n7\r\nnot all\r\n",
    ] {
        let client = raw(cut).await.build().unwrap();
        let mut file = client.download(&signed()).await.unwrap();
        assert_eq!(file.next().await.unwrap().unwrap(), "not all");
        let error = file.next().await.unwrap().unwrap_err();
        assert_eq!(kind(&error), Some(TransportErrorKind::Broken));
        assert!(file.next().await.is_none());
        assert_clean(&prints(&error));
    }
}

#[tokio::test]
async fn a_file_may_be_too_large() {
    let portal = Portal::start(200, &[], "content").await;
    let download = async |client: Client| client.download(&signed()).await.unwrap();
    let client = portal.client();
    assert_eq!(download(client.clone()).await.limit(7).bytes().await.unwrap(), "content");
    let large = download(client).await.limit(6).bytes().await.unwrap_err();
    assert_eq!(kind(&large), Some(TransportErrorKind::TooLarge));
    let small = portal.builder().max_response_bytes(6).build().unwrap();
    assert_eq!(
        kind(&download(small.clone()).await.bytes().await.unwrap_err()),
        Some(TransportErrorKind::TooLarge)
    );
    assert_eq!(download(small).await.limit(7).bytes().await.unwrap(), "content");

    let chunked = b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n3\r\nabc\r\n3\r\ndef\r\n0\r\n\r\n";
    let client = raw(chunked).await.build().unwrap();
    assert_eq!(download(client.clone()).await.limit(6).bytes().await.unwrap(), "abcdef");
    let large = download(client).await.limit(5).bytes().await.unwrap_err();
    assert_eq!(kind(&large), Some(TransportErrorKind::TooLarge));
}

#[tokio::test]
async fn a_refused_download_is_an_error() {
    let page = format!("<html>no {SIGNED} http:\\/\\/portal\\/rest\\/1\\/{SECRET}\\/</html>");
    let portal = Portal::start(404, &[("content-disposition", "attachment; filename=\"a\"")], page).await;
    let error = portal.client().download(&signed()).await.unwrap_err();
    assert!(matches!(&error, Error::UnexpectedAnswer(error) if error.status() == 404), "{error:?}");
    assert_clean(&prints(&error));
    let portal = Portal::start(401, &[], r#"{"error":"expired_token","error_description":"t0ken-1"}"#).await;
    let error = portal.client().download(&signed()).await.unwrap_err();
    assert_eq!(error.api().unwrap().code(), "expired_token");
    assert_clean(&prints(&error));
    for status in [500, 304] {
        let portal = Portal::start(status, &[], vec![b' '; 100_000]).await;
        let error = portal.client().download(&signed()).await.unwrap_err();
        assert!(!matches!(&error, Error::Transport(_)), "{error:?}");
    }
    let hasty = silent().await.timeout(Duration::from_millis(50)).build().unwrap();
    assert_eq!(kind(&hasty.download(&signed()).await.unwrap_err()), Some(TransportErrorKind::Timeout));
    for link in ["ftp://portal/f", "http://", "javascript:x", "data:,x"] {
        let error = portal.client().download(&Link::from(link)).await.unwrap_err();
        assert!(matches!(&error, Error::File(FileError::Link)), "{link}: {error:?}");
    }
}

/// A portal that points elsewhere.
async fn pointing(location: String) -> Portal {
    Portal::start(302, &[("location", location.leak())], "").await
}

#[tokio::test]
async fn a_redirect_is_followed_without_what_signs_the_link() {
    let store = Portal::start(200, &[], "content").await;
    let host = store
        .client()
        .download(&Link::from("/"))
        .await
        .map(|_| store.only().headers["host"].clone())
        .unwrap();
    let host = host.to_str().unwrap();
    let portal = pointing(format!("http://{host}/bucket/a?X-Signature=other")).await;
    let file = portal.client().download(&signed()).await.unwrap();
    assert_eq!(file.bytes().await.unwrap(), "content");
    let (first, second) = (portal.only(), store.only());
    assert_eq!(
        (second.method, second.uri.to_string().as_str()),
        (Method::GET, "/bucket/a?X-Signature=other")
    );
    assert_eq!(second.headers["referer"], first.headers["referer"], "the portal, without a path");
    let sent = format!("{:?}", second.headers);
    assert!(!sent.contains("t0ken") && !sent.contains(SECRET), "{sent}");

    for location in [format!("http://{host}{SIGNED}"), format!("http://{host}/disk%7ct0ken")] {
        let error = pointing(location).await.client().download(&signed()).await.unwrap_err();
        assert!(matches!(&error, Error::File(FileError::Foreign { .. })), "{error:?}");
        assert_clean(&prints(&error));
    }
    assert!(store.seen().is_empty());
    let around = pointing("/f?auth=t0ken-1".to_owned()).await;
    let error = around.client().download(&signed()).await.unwrap_err();
    assert!(matches!(&error, Error::File(FileError::Redirects)), "{error:?}");
    assert_eq!(around.seen().len(), 6);
}

#[tokio::test]
async fn an_upload_that_nobody_reads_is_not_held_in_memory() {
    let sent = Arc::new(Mutex::new(0));
    let count = Arc::clone(&sent);
    let part = axum::body::Bytes::from_static(&[0; 1 << 16]);
    let endless = stream::repeat_with(move || {
        *count.lock().unwrap() += part.len();
        Ok::<_, std::io::Error>(part.clone())
    });
    let client = silent().await.timeout(Duration::from_millis(200)).build().unwrap();
    let error = client.upload(&target(), Upload::from_stream("a", endless)).await.unwrap_err();
    assert_eq!(kind(&error), Some(TransportErrorKind::Timeout));
    // What the kernel takes for both ends of the connection, and no more.
    assert!(*sent.lock().unwrap() < 32 << 20, "{}", sent.lock().unwrap());
}

/// What a transport of files does with a request.
type Exchange =
    dyn Fn(FileRequest) -> BoxFuture<'static, Result<FileResponse, TransportError>> + Send + Sync + 'static;

/// Carries files without a network, and no calls.
struct Memory(Arc<Exchange>);

impl FileTransport for Memory {
    fn exchange(&self, request: FileRequest) -> BoxFuture<'_, Result<FileResponse, TransportError>> {
        (self.0)(request)
    }
}

impl Transport for Memory {
    fn send(&self, _: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        Box::pin(async { Err(TransportError::new(TransportErrorKind::Connect)) })
    }

    fn files(&self) -> Option<&dyn FileTransport> {
        Some(self)
    }
}

fn memory(
    exchange: impl Fn(FileRequest) -> BoxFuture<'static, Result<FileResponse, TransportError>>
    + Send
    + Sync
    + 'static,
) -> Client {
    let address = format!("https://portal.example/rest/1/{SECRET}/");
    let transport = Memory(Arc::new(exchange));
    Client::builder().webhook(address).transport(transport).timeout(Duration::from_secs(90)).build().unwrap()
}

/// Parts, each after so many seconds.
fn drip(
    seconds: &'static [u64],
) -> impl futures_util::Stream<Item = Result<axum::body::Bytes, TransportError>> + Send {
    stream::iter(seconds).then(|seconds| async {
        sleep(Duration::from_secs(*seconds)).await;
        Ok("part".into())
    })
}

#[tokio::test(start_paused = true)]
async fn a_download_may_take_long_but_not_stand_still() {
    let client = memory(|_| {
        Box::pin(async { Ok(FileResponse::new(200, HeaderMap::new(), drip(&[80, 80, 80, 100, 1]))) })
    });
    let start = Instant::now();
    let mut file = client.download(&signed()).await.unwrap();
    for _ in 0..3 {
        assert_eq!(file.next().await.unwrap().unwrap(), "part");
    }
    assert_eq!(kind(&file.next().await.unwrap().unwrap_err()), Some(TransportErrorKind::Timeout));
    assert_eq!(start.elapsed().as_secs(), 240 + 90);
    assert!(file.next().await.is_none());
}

/// Reads what is sent, a part after each of so many seconds, and answers.
fn reading(seconds: u64) -> Client {
    memory(move |request| {
        Box::pin(async move {
            let mut body = request.body.unwrap();
            while body.try_next().await?.is_some() {
                sleep(Duration::from_secs(seconds)).await;
            }
            Ok(FileResponse::whole(200, HeaderMap::new(), r#"{"result":true}"#))
        })
    })
}

#[tokio::test(start_paused = true)]
async fn an_upload_may_take_long_but_not_stand_still() {
    let upload =
        async |client: Client| client.upload(&target(), Upload::from_bytes("a", vec![0; 1 << 20])).await;
    let start = Instant::now();
    // In another task: the future can move between threads.
    let answer = tokio::spawn(async move { upload(reading(80)).await }).await.unwrap();
    assert_eq!(answer.unwrap(), json!(true));
    assert_eq!(start.elapsed().as_secs(), 18 * 80, "16 parts of the file, head and tail");
    let start = Instant::now();
    assert_eq!(kind(&upload(reading(100)).await.unwrap_err()), Some(TransportErrorKind::Timeout));
    assert_eq!(start.elapsed().as_secs(), 90);
}

#[tokio::test]
async fn links_lead_to_the_portal_or_by_https() {
    let seen: Arc<Mutex<Vec<String>>> = Arc::default();
    let log = Arc::clone(&seen);
    let client = memory(move |request| {
        assert_clean(&format!("{request:?}"));
        log.lock().unwrap().push(request.url.to_string());
        let location =
            HeaderMap::from_iter([("location".parse().unwrap(), "http://portal.example/f".parse().unwrap())]);
        Box::pin(async { Ok(FileResponse::whole(302, location, "")) })
    });
    for link in ["/f?token=t0ken", "https://other.example/f"] {
        let error = client.download(&Link::from(link)).await.unwrap_err();
        assert!(matches!(&error, Error::File(FileError::NotHttps)), "a redirect to plain HTTP: {error:?}");
    }
    let error = client.download(&Link::from("http://portal.example/f")).await.unwrap_err();
    assert!(matches!(&error, Error::File(FileError::NotHttps)), "{error:?}");
    assert_eq!(*seen.lock().unwrap(), ["https://portal.example/f?token=t0ken", "https://other.example/f"]);
}

/// Carries calls only.
struct Calls;

impl Transport for Calls {
    fn send(&self, _: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        Box::pin(async { Ok(Response::new(200, "{}")) })
    }
}

#[tokio::test]
async fn a_transport_need_not_carry_files() {
    let address = format!("https://portal.example/rest/1/{SECRET}/");
    let client = Client::builder().webhook(address).transport(Calls).build().unwrap();
    let error = client.download(&signed()).await.unwrap_err();
    assert!(matches!(&error, Error::File(FileError::NoTransport)));
    let error = client.upload(&target(), Upload::from_bytes("a", "b")).await.unwrap_err();
    assert!(matches!(&error, Error::File(FileError::NoTransport)));
}
