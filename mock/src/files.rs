//! Files beside the calls: uploads to an address that a method gave, and downloads from links in answers.

use bitrix24_spec::Api;
use bytes::Bytes;
use http::header::CONTENT_TYPE;
use serde_json::{Value, json};

use crate::answer::Timing;
use crate::asked::multipart;
use crate::chance::Chance;
use crate::engine::Engine;
use crate::php;
use crate::reply::{JSON, Reply};
use crate::serve::Request;

impl Engine {
    /// Where a method takes a file.
    pub fn upload_url(&self, method: &str) -> String {
        format!("{}/upload?auth=upload&token={}", self.base, php::encode(method))
    }

    /// Takes a file, and answers as the method does that gave the address.
    pub async fn upload(&self, request: &Request) -> Reply {
        let query = php::parse_str(request.parts.uri.query().unwrap_or_default().as_bytes());
        let method = query.get("token").map(php::text).unwrap_or_default();
        let Ok(Some(method)) = self.catalog.method(Api::V2, &method) else { return Reply::html(404) };
        let type_ = request.parts.headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
        let Ok(boundary) = multer::parse_boundary(type_.unwrap_or_default()) else {
            return Reply::new(
                400,
                JSON,
                json!({"error": "NO_FILE", "error_description": "No file"}).to_string(),
            );
        };
        let (_, files) = multipart(boundary, request.body.clone()).await;
        let Some(file) = files.first() else {
            return Reply::new(
                400,
                JSON,
                json!({"error": "NO_FILE", "error_description": "No file"}).to_string(),
            );
        };
        let mut result = self.sampler().result(&method, Chance::new(self.settings.seed));
        if let Value::Object(map) = &mut result {
            map.insert("NAME".to_owned(), file.name.clone().into());
            map.insert("SIZE".to_owned(), file.content.len().to_string().into());
        }
        let now = self.clock.now();
        let time = Timing { started: now, finished: now, operating: None };
        Reply::new(200, JSON, json!({"result": result, "time": time.json()}).to_string())
    }

    /// The file behind a link: a text that names it.
    pub fn download(&self, name: &str) -> Reply {
        let content = Bytes::from(format!("file {name} of the mock portal\n"));
        Reply::new(200, "application/octet-stream", content)
            .header("content-disposition", format!("attachment; filename=\"file{}.txt\"", php::encode(name)))
    }
}
