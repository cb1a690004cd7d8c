//! Lists, to their end.

mod faults;
mod others;
mod streams;
mod whole;

use std::num::NonZeroUsize;
use std::sync::{Arc, Mutex};

use bitrix24_runtime as rt;
use bitrix24_runtime::{Error, Filter, List, ListError, Order, Paging, Params, Progress, Strategy, Value};
use futures_util::{StreamExt as _, TryStreamExt as _};
use serde_json::json;

use crate::sample::animal;
use crate::shelf::{Quirks, Shelf, name};

const BY_KEY: Paging = Paging::start("start").key("ID").filter("filter").order("order");

/// `zoo.animal.list`, as the generator writes it.
#[derive(Debug, Clone, Default)]
struct Animals(Params);

impl Animals {
    fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.object("filter", filter.into().into()))
    }
    fn order(self, order: impl Into<Order>) -> Self {
        Self(self.0.object("order", order.into().into()))
    }
    fn set(self, name: &str, value: impl Into<Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Animals {
    const NAME: &'static str = "zoo.animal.list";
    type Output = Vec<animal::GetOutput>;
    type Error = animal::GetError;
    fn into_params(self) -> Params {
        self.0
    }
}

impl rt::Paged for Animals {
    const PAGING: Paging = BY_KEY;
    type Item = animal::GetOutput;
}

fn shelf(rows: i64) -> Shelf {
    Shelf::new(rows, Quirks::default())
}

type Animal = animal::GetOutput;
type Kind = animal::GetError;

/// All keys that come, in order, and how the list ends.
async fn keys(list: List<Animal, Kind>) -> (Vec<i64>, Result<(), Error<Kind>>) {
    let mut items = list.items();
    let mut keys = Vec::new();
    loop {
        match items.try_next().await {
            Ok(Some(animal)) => keys.push(animal.id.unwrap()),
            Ok(None) => return (keys, Ok(())),
            Err(error) => {
                // An error is the last thing that comes.
                assert!(items.try_next().await.unwrap().is_none());
                return (keys, Err(error));
            }
        }
    }
}

async fn all(list: List<Animal, Kind>) -> Vec<i64> {
    let (keys, end) = keys(list).await;
    end.unwrap();
    keys
}

fn fault<T>(end: Result<T, Error<Kind>>) -> ListError {
    match end {
        Err(Error::List(error)) => error,
        Err(other) => panic!("{other}"),
        Ok(_) => panic!("no error"),
    }
}

const STRATEGIES: [Option<Strategy>; 6] = [
    None,
    Some(Strategy::Offset),
    Some(Strategy::OffsetBatches),
    Some(Strategy::Parallel(NonZeroUsize::new(3).unwrap())),
    Some(Strategy::Key),
    Some(Strategy::KeyBatches),
];

fn by(list: List<Animal, Kind>, strategy: Option<Strategy>) -> List<Animal, Kind> {
    match strategy {
        Some(strategy) => list.strategy(strategy),
        None => list,
    }
}
