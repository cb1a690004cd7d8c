//! Who am I, and what is deal 1? By an incoming webhook, the quickest way to call a portal.
//!
//! ```sh
//! BITRIX24_WEBHOOK=https://portal.example/rest/1/secret/ cargo run --example webhook --features crm
//! ```

use bitrix24::{Client, Error, common, crm};

/// What the portal calls deals.
const DEALS: i64 = 2;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::webhook(&std::env::var("BITRIX24_WEBHOOK")?)?;
    Ok(run(&client).await?)
}

/// Calls two methods.
pub async fn run(client: &Client) -> Result<(), Error> {
    let me = client.call(common::Profile::new()).await?;
    println!("calls are made as {}", me.name.unwrap_or_default());

    let found = client.call(crm::item::Get::new().entity_type_id(DEALS).id(1)).await?;
    if let Some(deal) = found.item {
        println!("deal 1 is {:?}", deal.title);
        // What no page documents, custom fields above all, is never lost.
        println!("{} more fields came with it", deal.extra.len());
    }
    Ok(())
}
