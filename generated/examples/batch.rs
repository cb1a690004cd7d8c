//! Many calls in one request, some of which use what others bring.
//!
//! ```sh
//! BITRIX24_WEBHOOK=https://portal.example/rest/1/secret/ cargo run --example batch --features crm
//! ```

use bitrix24::crm::item::{Add, AddFields, Get};
use bitrix24::{Batch, Client, Error};

/// What the portal calls deals and contacts.
const DEALS: i64 = 2;
const CONTACTS: i64 = 3;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::webhook(&std::env::var("BITRIX24_WEBHOOK")?)?;
    read(&client).await?;
    Ok(write(&client).await?)
}

/// A hundred deals, by two requests. One that is missing leaves the others.
pub async fn read(client: &Client) -> Result<(), Error> {
    let mut batch = Batch::new();
    let deals: Vec<_> =
        (1..=100).map(|id| (id, batch.add(Get::new().entity_type_id(DEALS).id(id)))).collect();
    let done = client.batch(batch).await?;
    for (id, deal) in deals {
        match done.get(&deal) {
            Ok(found) => println!("{id}: {:?}", found.item.and_then(|deal| deal.title)),
            Err(error) => println!("{id}: {error}"),
        }
    }
    Ok(())
}

/// A contact and a deal with it, by one request: the portal puts the id of the one into the other.
pub async fn write(client: &Client) -> Result<(), Error> {
    let mut batch = Batch::new().halt(true);
    let contact = batch.add(Add::new(CONTACTS, AddFields::new().set("name", "Ann")));
    let contact_id = contact.at("[item][id]")?;
    let deal = AddFields::new().title("A deal with Ann").set("contactId", contact_id);
    let deal = batch.add(Add::new(DEALS, deal));

    let done = client.batch(batch).await?;
    let deal = done.get(&deal)?;
    println!("added deal {:?}", deal.item.and_then(|deal| deal.id));
    Ok(())
}
