//! An application, and how it gets tokens.

use std::borrow::Cow;
use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE};
use http::{HeaderMap, HeaderValue};
use serde_json::Value;
use url::{Url, form_urlencoded};

use crate::auth::server;
use crate::secret::{Secret, scrub};
use crate::{AuthError, ConfigError, Error, Request, Tokens, Transport, convert};

const TIMEOUT: Duration = Duration::from_secs(30);
const MAX_RESPONSE_BYTES: usize = 1 << 20;

/// An application of the market or of one portal, as it identifies itself to the authorisation server.
///
/// ```no_run
/// use bitrix24_runtime::{App, Client, Error};
///
/// # async fn example(code_from_redirect: &str) -> Result<(), Error> {
/// let app = App::new("local.573ad8a0346747.09223434", "client secret");
/// // Lead the user's browser here; it comes back to the application's address with `code` and `state`.
/// println!("{}", app.authorize_url("portal.example", "any text")?);
/// // Within 30 seconds:
/// let tokens = app.exchange_code(code_from_redirect).await?;
/// let client = Client::builder().app(app, tokens).build()?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct App {
    client_id: String,
    client_secret: Secret,
    /// A whole address.
    server: Cow<'static, str>,
    allow_http: bool,
}

impl App {
    /// The authorisation server that applications use unless told otherwise.
    pub const SERVER: &str = "https://oauth.bitrix.info/";
    /// The same under another name.
    pub const SERVER_TECH: &str = "https://oauth.bitrix24.tech/";

    /// An application with its two keys.
    #[must_use]
    pub fn new(client_id: impl Into<String>, client_secret: impl Into<String>) -> Self {
        Self {
            client_id: client_id.into(),
            client_secret: Secret::new(client_secret),
            server: Cow::Borrowed(Self::SERVER),
            allow_http: false,
        }
    }

    /// With another authorisation server: [`App::SERVER_TECH`], or that of an installation of one's own.
    ///
    /// # Errors
    /// The address is none, or begins with `http://`, which [`App::allow_http`] has to allow first.
    pub fn with_server(self, address: &str) -> Result<Self, ConfigError> {
        let server = server(address, self.allow_http)?;
        Ok(Self { server: Cow::Owned(server.into()), ..self })
    }

    /// Whether servers may be called by plain HTTP. Secrets then travel unprotected.
    #[must_use]
    pub fn allow_http(self, allow: bool) -> Self {
        Self { allow_http: allow, ..self }
    }

    /// The application's public key.
    #[must_use]
    pub fn client_id(&self) -> &str {
        &self.client_id
    }

    pub(crate) fn secret(&self) -> &Secret {
        &self.client_secret
    }

    /// Where a user allows the application to act for him. `portal` is the host of his portal, or its address; `state`
    /// comes back unchanged and should be something that nobody can guess.
    ///
    /// # Errors
    /// `portal` is no address.
    pub fn authorize_url(&self, portal: &str, state: &str) -> Result<Url, ConfigError> {
        let whole = if portal.contains("://") { portal.to_owned() } else { format!("https://{portal}") };
        let mut url = server(&whole, self.allow_http)?;
        url.set_path("/oauth/authorize/");
        url.query_pairs_mut().append_pair("client_id", &self.client_id).append_pair("state", state);
        Ok(url)
    }

    /// The first tokens, for the `code` with which the user came back. It is good for 30 seconds.
    ///
    /// # Errors
    /// [`Error::Auth`].
    #[cfg(feature = "reqwest")]
    pub async fn exchange_code(&self, code: &str) -> Result<Tokens, Error> {
        let transport = crate::HttpTransport::new()?;
        self.exchange_code_by(&transport, code).await
    }

    /// The same by a transport of one's own.
    ///
    /// # Errors
    /// [`Error::Auth`].
    pub async fn exchange_code_by(&self, transport: &dyn Transport, code: &str) -> Result<Tokens, Error> {
        let asked = self.ask(transport, "authorization_code", "code", code).await;
        asked.map_err(|(error, _)| Error::Auth(error))
    }

    /// New tokens for a refresh token. The flag of an error says whether asking again can help.
    pub(crate) async fn refresh(
        &self,
        transport: &dyn Transport,
        refresh_token: &str,
    ) -> Result<Tokens, (AuthError, bool)> {
        self.ask(transport, "refresh_token", "refresh_token", refresh_token).await
    }

    async fn ask(
        &self,
        transport: &dyn Transport,
        grant: &str,
        name: &str,
        value: &str,
    ) -> Result<Tokens, (AuthError, bool)> {
        let mut url = Url::parse(&self.server).map_err(|_| (AuthError::Unusable, false))?;
        url.set_path("/oauth/token/");
        // The documentation shows a GET; a form is taken as well, and keeps the secrets out of addresses.
        let body = form_urlencoded::Serializer::new(String::new())
            .append_pair("grant_type", grant)
            .append_pair("client_id", &self.client_id)
            .append_pair("client_secret", self.client_secret.expose())
            .append_pair(name, value)
            .finish();
        let form = HeaderValue::from_static("application/x-www-form-urlencoded");
        let request = Request {
            url,
            headers: HeaderMap::from_iter([
                (ACCEPT, HeaderValue::from_static("application/json")),
                (CONTENT_TYPE, form),
                (http::header::USER_AGENT, HeaderValue::from_static(crate::client::AGENT)),
            ]),
            body: Bytes::from(body),
            timeout: TIMEOUT,
            max_response_bytes: MAX_RESPONSE_BYTES,
        };
        let answer = match transport.send(request).await {
            Ok(answer) => answer,
            Err(error) => return Err((AuthError::Transport(error.into()), true)),
        };
        let status = answer.status.as_u16();
        let again = answer.status.is_server_error();
        let Ok(Value::Object(map)) = serde_json::from_slice(&answer.body) else {
            return Err((AuthError::Unexpected { status }, again));
        };
        let secrets = [self.client_secret.clone(), Secret::new(value)];
        let text = |name: &str| {
            let text = map.get(name).cloned().and_then(convert::text).unwrap_or_default();
            scrub(&text, &secrets)
        };
        if map.contains_key("error") {
            return Err((
                AuthError::Refused { code: text("error"), description: text("error_description") },
                again,
            ));
        }
        let expires_in = map.get("expires_in").and_then(convert::int);
        let tokens =
            Tokens::from_value(&Value::Object(map)).map_err(|_| (AuthError::Unexpected { status }, again))?;
        Ok(tokens.expiring_in(expires_in))
    }
}

impl fmt::Debug for App {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("App")
            .field("client_id", &self.client_id)
            .field("server", &self.server)
            .finish_non_exhaustive()
    }
}
