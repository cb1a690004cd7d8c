//! The client for programs that are not asynchronous.

use bitrix24_runtime::{Client, ConfigError, Error, Limits, blocking};
use serde_json::json;

use crate::faulty::{Act, Faulty, Read};

/// A portal in a thread of its own.
fn portal() -> String {
    let (tell, told) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
            let portal = Faulty::script([Act::HangUp, Act::result(7)]).await;
            tell.send(portal.url()).unwrap();
            std::future::pending::<()>().await;
        });
    });
    told.recv().unwrap()
}

fn client(url: &str) -> Client {
    let builder = Client::builder().webhook(format!("{url}/rest/1/secret/")).allow_http(true);
    builder.limits(Limits::none()).build().unwrap()
}

#[test]
fn calls_are_made_from_many_threads() {
    let client = blocking::Client::new(client(&portal())).unwrap();
    // The first is hung up on, and made again.
    assert_eq!(client.call(Read("Ann")).unwrap(), json!(7));
    let threads = [(); 4].map(|()| {
        let client = client.clone();
        std::thread::spawn(move || client.call_value("zoo.read", ()).unwrap())
    });
    for thread in threads {
        assert_eq!(thread.join().unwrap(), json!(7));
    }
    assert_eq!(client.wait(client.client().call_answer(Read("Ann"))).unwrap().result, json!(7));
}

#[tokio::test]
async fn an_asynchronous_program_is_told_and_not_stopped() {
    let url = "https://portal.example";
    let error = blocking::Client::new(client(url)).unwrap_err();
    assert!(matches!(error, Error::Config(ConfigError::Blocking)), "{error:?}");
    let made = std::thread::spawn(move || blocking::Client::new(client(url)).unwrap());
    let client = made.join().unwrap();
    let error = client.call(Read("Ann")).unwrap_err();
    assert!(matches!(error, Error::Config(ConfigError::Blocking)), "{error:?}");
    drop(client);
}
