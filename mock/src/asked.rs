//! From a request to a call: the path, who calls, and the parameters.

use bitrix24_spec::Api;
use bytes::Bytes;
use http::request::Parts;
use http::{HeaderMap, header};
use serde_json::{Map, Value};

use crate::answer::Refusal;
use crate::params::find;
use crate::php;

/// A call as it came in.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Asked {
    pub api: Api,
    pub method: String,
    pub auth: Auth,
    /// Without what authorises the call.
    pub params: Value,
}

/// What authorises a call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Auth {
    Webhook { user: u64, secret: String },
    Token(String),
    None,
}

const NOT_JSON: &str = "BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION";

/// What a path below `/rest/` says.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Path<'a> {
    pub api: Api,
    pub method: &'a str,
    webhook: Option<(u64, &'a str)>,
}

impl<'a> Path<'a> {
    /// Nothing if the path is none of the REST API.
    pub fn read(path: &'a str) -> Option<Self> {
        let rest = path.strip_prefix("/rest/")?.trim_end_matches('/');
        let (api, rest) = match rest.strip_prefix("api/") {
            Some(rest) => (Api::V3, rest),
            None => (Api::V2, rest),
        };
        let parts: Vec<&str> = rest.split('/').collect();
        let (webhook, method) = match parts.as_slice() {
            [method] => (None, *method),
            [user, secret, method] => (Some((user.parse().ok()?, *secret)), *method),
            _ => return None,
        };
        let lower = method.to_ascii_lowercase();
        // XML is what some ask for and few read: they get JSON.
        let ending = [".json", ".xml"].iter().find(|ending| lower.ends_with(*ending)).map_or(0, |e| e.len());
        let method = method.get(..method.len() - ending)?;
        (!method.is_empty()).then_some(Self { api, method, webhook })
    }
}

impl Asked {
    /// # Errors
    /// A body that REST 3.0 does not take. The older API reads what it can.
    pub async fn read(path: Path<'_>, parts: &Parts, body: &Bytes) -> Result<Self, Refusal> {
        let query = php::parse_str(parts.uri.query().unwrap_or_default().as_bytes());
        let mut params = match path.api {
            Api::V2 => {
                let mut all = Value::Object(query.clone());
                match (&mut all, form(&parts.headers, body).await) {
                    // Of two that are the same the one in the body counts.
                    (Value::Object(all), Value::Object(given)) => all.extend(given),
                    (Value::Object(all), Value::Array(list)) => {
                        all.extend(list.into_iter().enumerate().map(|(at, value)| (at.to_string(), value)));
                    }
                    _ => {}
                }
                all
            }
            Api::V3 => json_body(&parts.headers, body)?,
        };
        let auth = match path.webhook {
            Some((user, secret)) => Auth::Webhook { user, secret: secret.to_owned() },
            None => token(&parts.headers, &query, &params),
        };
        if let Value::Object(map) = &mut params {
            map.retain(|name, _| !name.eq_ignore_ascii_case("auth"));
        }
        Ok(Self { api: path.api, method: path.method.to_owned(), auth, params })
    }
}

fn token(headers: &HeaderMap, query: &Map<String, Value>, params: &Value) -> Auth {
    let header = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    let bearer = header.and_then(|value| value.split_once(' ')).map(|(_, token)| token.trim().to_owned());
    let given = |map: &Map<String, Value>| find(map, "auth").map(php::text);
    let token = params.as_object().and_then(given).or_else(|| given(query)).or(bearer);
    token.filter(|token| !token.is_empty()).map_or(Auth::None, Auth::Token)
}

fn content_type(headers: &HeaderMap) -> &str {
    headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default()
}

/// The parameters in the body of a call of the older API.
async fn form(headers: &HeaderMap, body: &Bytes) -> Value {
    let type_ = content_type(headers);
    if let Ok(boundary) = multer::parse_boundary(type_) {
        return Value::Object(multipart(boundary, body.clone()).await.0);
    }
    let is_json = type_.contains("json") || (type_.is_empty() && matches!(body.first(), Some(b'{' | b'[')));
    if is_json {
        return serde_json::from_slice(body).unwrap_or_default();
    }
    Value::Object(php::parse_str(body))
}

/// A file that came in a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct File {
    pub name: String,
    pub content: Bytes,
}

/// The parameters and the files of a form in parts; what comes before a part that cannot be read.
pub(crate) async fn multipart(boundary: String, body: Bytes) -> (Map<String, Value>, Vec<File>) {
    let whole = futures_util::stream::iter([Ok::<_, std::convert::Infallible>(body)]);
    let mut parts = multer::Multipart::new(whole, boundary);
    let (mut params, mut files) = (Map::new(), Vec::new());
    while let Ok(Some(part)) = parts.next_field().await {
        let name = part.name().unwrap_or_default().to_owned();
        let file = part.file_name().map(str::to_owned);
        let Ok(content) = part.bytes().await else { break };
        match file {
            Some(name) => files.push(File { name, content }),
            None => {
                let text = String::from_utf8_lossy(&content).into_owned();
                php::insert(&mut params, &name, Value::String(text));
            }
        }
    }
    (php::lists_in(params), files)
}

/// The parameters of a call of REST 3.0, which takes nothing but JSON.
fn json_body(headers: &HeaderMap, body: &Bytes) -> Result<Value, Refusal> {
    if body.is_empty() {
        return Ok(Value::Object(Map::new()));
    }
    let refused = || Refusal::new(400, NOT_JSON, "Invalid JSON in request body");
    let type_ = content_type(headers);
    if !(type_.is_empty() || type_.contains("json")) {
        return Err(refused());
    }
    match serde_json::from_slice(body) {
        Ok(value @ (Value::Object(_) | Value::Array(_))) => Ok(value),
        _ => Err(refused()),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use http::Request;
    use serde_json::json;

    use super::*;

    async fn asked(uri: &str, type_: &str, body: &'static str) -> Result<Asked, Refusal> {
        let request = Request::post(uri).header("content-type", type_).body(()).unwrap();
        let (parts, ()) = request.into_parts();
        Asked::read(Path::read(parts.uri.path()).unwrap(), &parts, &Bytes::from_static(body.as_bytes())).await
    }

    #[test]
    fn paths_say_what_is_called() {
        let path = |text| Path::read(text).map(|path| (path.api, path.method, path.webhook));
        assert_eq!(path("/rest/1/s/crm.deal.get.json"), Some((Api::V2, "crm.deal.get", Some((1, "s")))));
        assert_eq!(path("/rest/profile/"), Some((Api::V2, "profile", None)));
        assert_eq!(path("/rest/api/7/s/tasks.task.get"), Some((Api::V3, "tasks.task.get", Some((7, "s")))));
        assert_eq!(path("/rest/api/batch"), Some((Api::V3, "batch", None)));
        for wrong in ["/", "/rest/", "/rest/1/s", "/rest/x/s/m", "/rest/1/s/.json", "/rest/1/s/a/b"] {
            assert_eq!(path(wrong), None, "{wrong}");
        }
    }

    #[tokio::test]
    async fn parameters_come_in_every_form() {
        let form = "application/x-www-form-urlencoded";
        let expected = json!({"id": "5", "filter": {">ID": "7"}, "select": ["ID", "TITLE"]});
        let query = "filter[%3EID]=7&select[]=ID&select[]=TITLE";
        let of_form =
            asked("/rest/1/s/m?id=4", form, "id=5&filter[%3EID]=7&select[]=ID&select[]=TITLE").await;
        assert_eq!(of_form.unwrap().params, expected);
        let of_query = asked(&format!("/rest/1/s/m?id=5&{query}"), form, "").await;
        assert_eq!(of_query.unwrap().params, expected);
        let json = r#"{"id":"5","filter":{">ID":"7"},"select":["ID","TITLE"]}"#;
        assert_eq!(asked("/rest/1/s/m", "application/json", json).await.unwrap().params, expected);
        let parts = "--x\r\nContent-Disposition: form-data; name=\"a[b]\"\r\n\r\n1\r\n--x--\r\n";
        let of_parts = asked("/rest/1/s/m", "multipart/form-data; boundary=x", parts).await.unwrap();
        assert_eq!(of_parts.params, json!({"a": {"b": "1"}}));
        let positional = asked("/rest/1/s/m", "application/json", "[1,{\"A\":2}]").await.unwrap();
        assert_eq!(positional.params, json!({"0": 1, "1": {"A": 2}}));
    }

    #[tokio::test]
    async fn tokens_are_found_wherever_they_stand() {
        let expected = Auth::Token("t".to_owned());
        for (uri, type_, body) in [
            ("/rest/m?auth=t", "", ""),
            ("/rest/m", "application/x-www-form-urlencoded", "auth=t"),
            ("/rest/api/m", "application/json", r#"{"auth":"t"}"#),
            ("/rest/api/m?auth=t", "application/json", "[]"),
        ] {
            let asked = asked(uri, type_, body).await.unwrap();
            assert_eq!(asked.auth, expected, "{uri}");
            assert!(asked.params.get("auth").is_none());
        }
        assert_eq!(asked("/rest/m", "", "").await.unwrap().auth, Auth::None);
    }

    #[tokio::test]
    async fn rest_3_takes_json_only() {
        for (type_, body) in [("multipart/form-data", "a=1"), ("application/json", "{"), ("", "5")] {
            assert_eq!(asked("/rest/api/1/s/m", type_, body).await.unwrap_err().code, NOT_JSON);
        }
        let nothing = asked("/rest/api/1/s/m?id=5", "", "").await.unwrap();
        assert_eq!(nothing.params, json!({}));
    }
}
