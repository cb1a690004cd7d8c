//! The tokens of an authorisation.

use std::fmt;
use std::time::{SystemTime, UNIX_EPOCH};

use serde_json::{Value, json};
use url::Url;

use crate::secret::Secret;
use crate::{AuthError, Map, convert};

/// The tokens that an application was given for one user of one portal. They are printed by nothing but
/// [`Tokens::expose`].
#[derive(Clone, PartialEq, Eq)]
pub struct Tokens {
    access: Secret,
    refresh: Option<Secret>,
    expires: Option<i64>,
    endpoint: Url,
    member_id: Option<String>,
    user_id: Option<i64>,
    scopes: Vec<String>,
    status: Option<String>,
}

impl Tokens {
    /// Tokens that came another way than from the authorisation server: with a placement, an event, an installation.
    /// `endpoint` is the portal's REST address, `https://portal.example/rest/`; its host alone is enough, too.
    ///
    /// # Errors
    /// [`AuthError::Unusable`] if the access token is empty or the endpoint is no address.
    pub fn new(endpoint: &str, access_token: &str, refresh_token: Option<&str>) -> Result<Self, AuthError> {
        let whole =
            if endpoint.contains("://") { endpoint.to_owned() } else { format!("https://{endpoint}") };
        let endpoint = Url::parse(whole.trim()).ok().filter(Url::has_host).ok_or(AuthError::Unusable)?;
        if access_token.is_empty() {
            return Err(AuthError::Unusable);
        }
        Ok(Self {
            access: Secret::new(access_token),
            refresh: refresh_token.filter(|token| !token.is_empty()).map(Secret::new),
            expires: None,
            endpoint,
            member_id: None,
            user_id: None,
            scopes: Vec::new(),
            status: None,
        })
    }

    /// Reads what [`Tokens::expose`] gave, the answer of the authorisation server, the `auth` of an event, or the form
    /// that a placement or an installation is opened with (`AUTH_ID`, `REFRESH_ID`, `DOMAIN`, `member_id`).
    ///
    /// # Errors
    /// [`AuthError::Unusable`] if there is no access token or no address of the portal.
    pub fn from_value(value: &Value) -> Result<Self, AuthError> {
        let map = value.as_object().ok_or(AuthError::Unusable)?;
        let text = |name| text(map, name);
        let access = text("access_token").or_else(|| text("AUTH_ID")).ok_or(AuthError::Unusable)?;
        // `domain` beside `client_endpoint` is that of the authorisation server.
        let endpoint = text("client_endpoint").or_else(|| text("DOMAIN")).ok_or(AuthError::Unusable)?;
        let refresh = text("refresh_token").or_else(|| text("REFRESH_ID"));
        let mut tokens = Self::new(&endpoint, &access, refresh.as_deref())?;
        tokens.expires = map.get("expires").and_then(convert::int);
        tokens.member_id = text("member_id");
        tokens.user_id = map.get("user_id").and_then(convert::int);
        tokens.status = text("status");
        // With commas by the authorisation server, with spaces at an installation.
        let scopes = text("scope").unwrap_or_default();
        tokens.scopes =
            scopes.split([',', ' ']).filter(|scope| !scope.is_empty()).map(str::to_owned).collect();
        Ok(tokens)
    }

    /// The tokens as JSON, to be stored where nobody else can read them: this is the secret itself.
    #[must_use]
    pub fn expose(&self) -> Value {
        let mut value = json!({
            "access_token": self.access.expose(),
            "refresh_token": self.refresh.as_ref().map(Secret::expose),
            "expires": self.expires,
            "client_endpoint": self.endpoint.as_str(),
            "member_id": self.member_id,
            "user_id": self.user_id,
            "scope": self.scopes.join(","),
            "status": self.status,
        });
        if let Some(map) = value.as_object_mut() {
            map.retain(|_, value| !value.is_null());
        }
        value
    }

    /// When the access token expires, in seconds since 1970, if that was said. The client does not look at it: it
    /// refreshes when the portal says that the token has expired.
    #[must_use]
    pub fn expires(&self) -> Option<i64> {
        self.expires
    }

    /// The REST address of the portal.
    #[must_use]
    pub fn endpoint(&self) -> &Url {
        &self.endpoint
    }

    /// What identifies the portal for good; its address may change.
    #[must_use]
    pub fn member_id(&self) -> Option<&str> {
        self.member_id.as_deref()
    }

    /// The user on whose behalf calls are made.
    #[must_use]
    pub fn user_id(&self) -> Option<i64> {
        self.user_id
    }

    /// What the application may do.
    #[must_use]
    pub fn scopes(&self) -> &[String] {
        &self.scopes
    }

    /// The state of the application on the portal, one letter, such as `L` for a local one.
    #[must_use]
    pub fn status(&self) -> Option<&str> {
        self.status.as_deref()
    }

    /// The same tokens, which identify the portal: see [`Tokens::member_id`].
    #[must_use]
    pub fn with_member_id(self, member_id: impl Into<String>) -> Self {
        Self { member_id: Some(member_id.into()), ..self }
    }

    /// New tokens of which it is known how many seconds they are good for.
    pub(crate) fn expiring_in(mut self, seconds: Option<i64>) -> Self {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).ok();
        let now = now.and_then(|now| i64::try_from(now.as_secs()).ok());
        self.expires = self.expires.or_else(|| now?.checked_add(seconds?));
        self
    }

    /// New tokens, with what the server has left out since it has not changed.
    pub(crate) fn after(self, old: &Self) -> Self {
        Self {
            refresh: self.refresh.or_else(|| old.refresh.clone()),
            member_id: self.member_id.or_else(|| old.member_id.clone()),
            user_id: self.user_id.or(old.user_id),
            ..self
        }
    }

    pub(crate) fn access_token(&self) -> &str {
        self.access.expose()
    }

    pub(crate) fn refresh_token(&self) -> Option<&str> {
        self.refresh.as_ref().map(Secret::expose)
    }

    pub(crate) fn secrets(&self) -> impl Iterator<Item = &Secret> {
        std::iter::once(&self.access).chain(&self.refresh)
    }
}

fn text(map: &Map, name: &str) -> Option<String> {
    map.get(name).cloned().and_then(convert::text).filter(|text| !text.is_empty())
}

impl fmt::Debug for Tokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tokens")
            .field("endpoint", &self.endpoint.as_str())
            .field("expires", &self.expires)
            .field("member_id", &self.member_id)
            .field("user_id", &self.user_id)
            .field("scopes", &self.scopes)
            .field("status", &self.status)
            .field("has_refresh_token", &self.refresh.is_some())
            .finish_non_exhaustive()
    }
}
