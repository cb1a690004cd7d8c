//! Where tokens outlive the program.

use crate::{BoxFuture, Tokens};

/// Any error.
pub type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// Keeps the tokens of one authorisation: a file, a row of a table.
///
/// A refresh token is good for one refresh only. So new tokens are used no earlier than [`TokenStore::save`] has taken
/// them, and a program that shares its tokens with others implements [`TokenStore::load`], too.
///
/// ```
/// use bitrix24_runtime::{BoxError, BoxFuture, TokenStore, Tokens};
///
/// struct File(std::path::PathBuf);
///
/// impl TokenStore for File {
///     fn save<'a>(&'a self, tokens: &'a Tokens) -> BoxFuture<'a, Result<(), BoxError>> {
///         Box::pin(async {
///             // Not in place: a crash must leave the old file or the new one.
///             let new = self.0.with_extension("new");
///             std::fs::write(&new, tokens.expose().to_string())?;
///             Ok(std::fs::rename(new, &self.0)?)
///         })
///     }
/// }
/// ```
pub trait TokenStore: Send + Sync + 'static {
    /// Keeps new tokens in the place of the old ones. An error keeps the client from using them; it is given to all who
    /// wait for them, and the same tokens are offered again at the next call.
    fn save<'a>(&'a self, tokens: &'a Tokens) -> BoxFuture<'a, Result<(), BoxError>>;

    /// The tokens that are kept, asked for before every refresh: if another program has refreshed them meanwhile, they
    /// are taken as they are. Nothing unless implemented.
    fn load(&self) -> BoxFuture<'_, Result<Option<Tokens>, BoxError>> {
        Box::pin(async { Ok(None) })
    }
}

impl<S: TokenStore> TokenStore for std::sync::Arc<S> {
    fn save<'a>(&'a self, tokens: &'a Tokens) -> BoxFuture<'a, Result<(), BoxError>> {
        (**self).save(tokens)
    }

    fn load(&self) -> BoxFuture<'_, Result<Option<Tokens>, BoxError>> {
        (**self).load()
    }
}
