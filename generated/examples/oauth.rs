//! An application that acts for a user: it asks for his consent once, keeps the tokens in a file, and goes on with them
//! at the next run.
//!
//! ```sh
//! BITRIX24_PORTAL=portal.example BITRIX24_CLIENT_ID=… BITRIX24_CLIENT_SECRET=… \
//!     cargo run --example oauth --features basic
//! ```

use std::path::{Path, PathBuf};

use bitrix24::{App, BoxError, BoxFuture, Client, Error, TokenStore, Tokens, common};

/// Keeps tokens in a file. Nobody else should be able to read it.
pub struct File(pub PathBuf);

impl TokenStore for File {
    fn save<'a>(&'a self, tokens: &'a Tokens) -> BoxFuture<'a, Result<(), BoxError>> {
        Box::pin(async {
            // A crash leaves the old file or the new one: a refresh token is good only once.
            let new = self.0.with_extension("new");
            std::fs::write(&new, tokens.expose().to_string())?;
            Ok(std::fs::rename(new, &self.0)?)
        })
    }

    fn load(&self) -> BoxFuture<'_, Result<Option<Tokens>, BoxError>> {
        Box::pin(async { Ok(Some(read(&self.0)?)) })
    }
}

fn read(path: &Path) -> Result<Tokens, BoxError> {
    Ok(Tokens::from_value(&serde_json::from_str(&std::fs::read_to_string(path)?)?)?)
}

#[tokio::main]
async fn main() -> Result<(), BoxError> {
    let var = |name: &str| std::env::var(name).map_err(|_| format!("set {name}"));
    let app = App::new(var("BITRIX24_CLIENT_ID")?, var("BITRIX24_CLIENT_SECRET")?);
    let file = File("tokens.json".into());
    let tokens = match read(&file.0) {
        Ok(tokens) => tokens,
        Err(_) => {
            let tokens = consent(&app, &var("BITRIX24_PORTAL")?).await?;
            file.save(&tokens).await?;
            tokens
        }
    };
    let client = Client::builder()
        .app(app, tokens)
        .token_store(file)
        .on_rename(|renamed| println!("the portal is called {} now", renamed.to))
        .build()?;
    Ok(run(&client).await?)
}

/// Leads the user to his portal, and makes tokens of what he comes back with.
async fn consent(app: &App, portal: &str) -> Result<Tokens, BoxError> {
    println!("open this address and allow the application:\n{}", app.authorize_url(portal, "example")?);
    println!("then, within 30 seconds, paste the code from the address that you are led to:");
    let mut code = String::new();
    std::io::stdin().read_line(&mut code)?;
    Ok(app.exchange_code(code.trim()).await?)
}

/// Calls a method. If the tokens have expired, the client gets new ones first.
pub async fn run(client: &Client) -> Result<(), Error> {
    let me = client.call(common::Profile::new()).await?;
    println!("calls are made for {}", me.name.unwrap_or_default());
    Ok(())
}
