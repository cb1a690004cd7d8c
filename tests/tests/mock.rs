//! The generated client on the mock portal: what its types read, and lists of all rows.

#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]
#![allow(deprecated, reason = "deals are what everybody's programs work with")]

use bitrix24::crm::deal::{Add, AddFields, Delete, Get, List, Update, UpdateFields};
use bitrix24::{Batch, Client, Error, Filter, Limits, user};
use bitrix24_mock::{Fault, Portal};

fn client(portal: &Portal) -> Client {
    Client::builder().webhook(portal.webhook()).allow_http(true).limits(Limits::none()).build().unwrap()
}

#[tokio::test]
async fn a_deal_is_added_changed_read_and_deleted() {
    let portal = Portal::builder().strict().start().await.unwrap();
    let client = client(&portal);
    let id = client.call(Add::new().fields(AddFields::new().title("Made").opportunity(12.5))).await.unwrap();
    assert!(client.call(Update::new(id).fields(UpdateFields::new().title("Changed"))).await.unwrap());
    let deal = client.call(Get::new(id)).await.unwrap();
    assert_eq!((deal.id, deal.title.as_deref(), deal.opportunity), (Some(id), Some("Changed"), Some(12.5)));
    assert!(client.call(Delete::new(id)).await.unwrap());
    let error = client.call(Get::new(id)).await.unwrap_err();
    assert_eq!(error.api().unwrap().description(), "Not found");
}

#[tokio::test]
async fn lists_are_read_to_their_end_though_answers_are_lost() {
    let portal = Portal::builder().rows(10_000).start().await.unwrap();
    portal.on("batch").after(1).times(1).fault(Fault::LoseAnswer);
    let client = client(&portal);
    let mut deals = client.list(List::new().select(["ID", "TITLE"])).items();
    let mut count = 0;
    while let Some(deal) = deals.try_next().await.unwrap() {
        count += 1;
        assert_eq!(deal.title, Some(format!("Deal {}", deal.id.unwrap())));
    }
    assert_eq!(count, 10_000);
    let filter = Filter::new().eq("USER_TYPE", "employee");
    let mut users = client.list(user::Get::new().filter(filter)).items();
    let mut count = 0;
    while users.try_next().await.unwrap().is_some() {
        count += 1;
    }
    assert_eq!(count, 100);
}

#[tokio::test]
async fn a_batch_hands_results_on() {
    let portal = Portal::start().await.unwrap();
    let mut batch = Batch::new();
    let added = batch.add(Add::new().fields(AddFields::new().title("Of a batch")));
    let missing = batch.add(Get::new(999_999));
    let done = client(&portal).batch(batch).await.unwrap();
    assert_eq!(done.get(&added).unwrap(), 201);
    assert!(matches!(done.get(&missing), Err(error) if error.to_string().contains("Not found")));
}

#[tokio::test]
async fn an_error_of_the_portal_is_one_of_the_client() {
    let portal = Portal::start().await.unwrap();
    portal.on("crm.deal.get").error(401, "expired_token", "The access token provided has expired.");
    assert!(matches!(client(&portal).call(Get::new(1)).await, Err(Error::Api(_) | Error::Auth(_))));
}
