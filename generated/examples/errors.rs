//! What can go wrong with a call, and how to tell.
//!
//! ```sh
//! BITRIX24_WEBHOOK=https://portal.example/rest/1/secret/ cargo run --example errors --features crm
//! ```

use bitrix24::crm::item::{Get, GetError};
use bitrix24::{Client, Error, SystemError};

/// What the portal calls deals.
const DEALS: i64 = 2;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::webhook(&std::env::var("BITRIX24_WEBHOOK")?)?;
    println!("{}", run(&client, 1_000_000_000).await);
    Ok(())
}

/// Looks for a deal and says what came of it.
pub async fn run(client: &Client, id: i64) -> String {
    match client.call(Get::new().entity_type_id(DEALS).id(id)).await {
        Ok(_) => "it is there".to_owned(),
        // What the method documents is a variant …
        Err(Error::Api(error)) if error.kind() == GetError::NotFoundItem => {
            "there is no such deal".to_owned()
        }
        // (its code with another text, for a portal may answer in another language)
        Err(Error::Api(error)) if error.has_code("NOT_FOUND") => "there is no such thing".to_owned(),
        Err(Error::Api(error)) if error.kind() == GetError::AccessDenied => "it is not for us".to_owned(),
        // … what any method may answer is another …
        Err(Error::Api(error)) if error.system() == Some(SystemError::InsufficientScope) => {
            "the webhook has no right to the CRM".to_owned()
        }
        // … and the portal's own words are always there.
        Err(Error::Api(error)) => {
            format!("{} ({}, HTTP {})", error.description(), error.code(), error.status())
        }
        // No answer, a web page in its place, a result that cannot be read: the client has tried again where it could.
        Err(other) if other.may_have_run() => format!("nobody knows: {other}"),
        Err(other) => format!("not carried out: {other}"),
    }
}
