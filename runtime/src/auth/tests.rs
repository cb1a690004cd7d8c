//! Addresses, and where tokens stand in a call.

use super::*;

fn webhook(address: &str, allow_http: bool) -> Result<(Auth, Portal), ConfigError> {
    Webhook::parse(address, allow_http).map(|(webhook, portal)| (Auth::Webhook(webhook), portal))
}

fn url((auth, portal): &(Auth, Portal), api: Api, name: &str) -> Result<String, Error> {
    auth.authorise(portal, api, name, &Bytes::from_static(b"{}")).map(|call| call.url.into())
}

#[test]
fn webhook_addresses_of_all_forms() {
    for address in [
        "https://portal.example/rest/1/s3cr3t/",
        "https://portal.example/rest/1/s3cr3t",
        " https://portal.example/rest/api/1/s3cr3t/\n",
        "HTTPS://Portal.Example/rest/1/s3cr3t",
    ] {
        let webhook = webhook(address, false).unwrap();
        assert_eq!(
            url(&webhook, Api::V2, "crm.deal.get").unwrap(),
            "https://portal.example/rest/1/s3cr3t/crm.deal.get"
        );
        assert_eq!(
            url(&webhook, Api::V3, "tasks.task.get").unwrap(),
            "https://portal.example/rest/api/1/s3cr3t/tasks.task.get"
        );
        assert_eq!(webhook.1.name(), "https://portal.example");
    }
    let webhook = webhook("http://127.0.0.1:8080/rest/1/s3cr3t/", true).unwrap();
    assert_eq!(url(&webhook, Api::V2, "a").unwrap(), "http://127.0.0.1:8080/rest/1/s3cr3t/a");
}

#[test]
fn what_is_wrong_is_named_and_the_secret_is_not() {
    for (address, name) in [
        ("", "NotAnAddress"),
        ("portal.example/rest/1/s3cr3t/", "NotAnAddress"),
        ("https://", "NotAnAddress"),
        ("http://portal.example/rest/1/s3cr3t/", "NotHttps"),
        ("ftp://portal.example/rest/1/s3cr3t/", "NotHttps"),
        ("https://u:s3cr3t@portal.example/rest/1/s3cr3t/", "Credentials"),
        ("https://portal.example/rest/1/s3cr3t/?auth=s3cr3t", "QueryOrFragment"),
        ("https://portal.example/rest/1/s3cr3t/#s3cr3t", "QueryOrFragment"),
        ("https://portal.example/", "Path"),
        ("https://portal.example/rest/", "Path"),
        ("https://portal.example/rest/1/", "Path"),
        ("https://portal.example/bitrix/1/s3cr3t/", "Path"),
        ("https://portal.example/rest/s3cr3t/1/", "UserId"),
        ("https://portal.example/rest//s3cr3t/", "UserId"),
        ("https://portal.example/rest/1/s3cr3t/profile", "Trailing"),
        ("https://portal.example/rest/1/s3cr3t//", "Trailing"),
        ("https://portal.example/rest/1/s3cr3t%20x/", "Secret"),
        ("https://portal.example/rest/1//", "Secret"),
    ] {
        let error = webhook(address, false).err().unwrap();
        assert!(format!("{error:?}").starts_with(name), "{address}: {error:?}");
        let error = Error::from(error);
        let source = std::error::Error::source(&error).map(ToString::to_string).unwrap_or_default();
        let print = format!("{error} {error:?} {error:#?} {source}");
        assert!(!print.contains("s3cr3t"), "{print}");
    }
}

#[test]
fn names_of_methods_cannot_leave_their_place() {
    let webhook = webhook("https://portal.example/rest/1/s3cr3t/", false).unwrap();
    for name in ["", "..", "../x", "a/b", "a?b=c", "a#b", "a b", "a%2fb", "ä"] {
        assert!(matches!(url(&webhook, Api::V2, name), Err(Error::InvalidMethodName(_))), "{name}");
    }
    assert!(url(&webhook, Api::V2, "tasks.flow.Flow.create").is_ok());
}

fn app(tokens: &Tokens) -> (Auth, Portal) {
    let session = Session::new(App::new("app.1", "cl13nt_s3cr3t"), tokens.clone(), None);
    (Auth::App(Arc::new(session)), Portal::at(tokens.endpoint(), false).unwrap())
}

#[test]
fn the_token_stands_in_the_body() {
    let (auth, portal) = app(&Tokens::new("portal.example", "t0\"ken", Some("r3fresh")).unwrap());
    let call = |api, body: &'static str| {
        auth.authorise(&portal, api, "a.b", &Bytes::from_static(body.as_bytes())).unwrap()
    };
    let empty = call(Api::V2, "{}");
    assert_eq!(
        (empty.url.as_str(), &*empty.body),
        ("https://portal.example/rest/a.b", &br#"{"auth":"t0\"ken"}"#[..])
    );
    assert!(empty.bearer.is_none());
    let some = call(Api::V3, r#"{"ID":1}"#);
    assert_eq!(some.url.as_str(), "https://portal.example/rest/api/a.b");
    assert_eq!(&*some.body, br#"{"auth":"t0\"ken","ID":1}"#);
}

#[test]
fn a_list_has_no_place_for_the_token_but_a_header() {
    let (auth, portal) = app(&Tokens::new("portal.example", "t0ken", None).unwrap());
    let batch = auth.authorise(&portal, Api::V3, "batch", &Bytes::from_static(b"[{}]")).unwrap();
    assert_eq!(&*batch.body, b"[{}]");
    assert_eq!(batch.bearer.clone().unwrap().to_str().unwrap(), "Bearer t0ken");
    assert!(!format!("{:?}", batch.bearer).contains("t0ken"));
    // Methods that take parameters by position: the documentation knows numbers as names, too.
    let positional = auth.authorise(&portal, Api::V2, "a", &Bytes::from_static(br#"[7,{"A":[1]}]"#)).unwrap();
    assert_eq!(&*positional.body, br#"{"auth":"t0ken","0":7,"1":{"A":[1]}}"#);
    assert!(positional.bearer.is_none());
}

#[test]
fn tokens_are_read_from_all_that_carries_them() {
    let answer = serde_json::json!({
        "access_token": "t0ken", "client_endpoint": "https://portal.example/rest/", "domain": "oauth.example",
        "expires_in": "3600", "expires": 1_780_319_382, "member_id": "m", "refresh_token": "r3fresh",
        "scope": "crm,im task", "status": "F", "user_id": "67",
    });
    let tokens = Tokens::from_value(&answer).unwrap();
    assert_eq!((tokens.user_id(), tokens.scopes()), (Some(67), &["crm", "im", "task"].map(String::from)[..]));
    assert_eq!(Tokens::from_value(&tokens.expose()).unwrap(), tokens);
    let print = format!("{tokens:?} {tokens:#?}");
    assert!(!print.contains("t0ken") && !print.contains("r3fresh"), "{print}");
    let form = serde_json::json!({"DOMAIN": "portal.example", "AUTH_ID": "t0ken", "REFRESH_ID": "r3fresh", "member_id": "m"});
    let opened = Tokens::from_value(&form).unwrap();
    assert_eq!((opened.endpoint().as_str(), opened.member_id()), ("https://portal.example/", Some("m")));
    assert_eq!(opened.refresh_token(), Some("r3fresh"));
    for wrong in [serde_json::json!(null), serde_json::json!({"access_token": "a"})] {
        assert!(Tokens::from_value(&wrong).is_err());
    }
}

#[test]
fn where_users_authorise_an_application() {
    let app = App::new("app.1", "cl13nt_s3cr3t");
    let url = app.authorize_url("portal.example", "a b&c").unwrap();
    assert_eq!(url.as_str(), "https://portal.example/oauth/authorize/?client_id=app.1&state=a+b%26c");
    assert!(app.authorize_url("http://portal.example", "").is_err());
    assert!(app.clone().with_server("http://oauth.example").is_err());
    let app = app.allow_http(true).with_server("http://oauth.example").unwrap();
    assert!(!format!("{app:?}").contains("cl13nt"), "{app:?}");
}
