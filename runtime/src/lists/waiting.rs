//! Lists for programs that are not asynchronous.

use crate::{Decode, Error, List, Paged, blocking};

impl blocking::Client {
    /// All rows of a list, however many pages they take. Pages are asked for as rows are taken.
    pub fn list<M: Paged>(&self, request: M) -> impl Iterator<Item = Result<M::Item, Error<M::Error>>> {
        self.rows(self.client().list(request))
    }

    /// All rows of a list with settings of its own: `client.rows(client.client().list(request).without_count(true))`.
    pub fn rows<T: Decode, K>(&self, list: List<T, K>) -> impl Iterator<Item = Result<T, Error<K>>> {
        let client = self.clone();
        let mut items = Some(list.items());
        std::iter::from_fn(move || {
            let row = client.wait(items.as_mut()?.try_next()).transpose();
            if !matches!(row, Some(Ok(_))) {
                items = None;
            }
            row
        })
    }
}
