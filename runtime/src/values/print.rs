//! Prints of objects, without secrets.

use std::fmt;

use crate::secret::Redacted;
use crate::{Decode, Object};

/// The `Debug` print of an object: its name, then the keys that are set, as on the wire. Left out are values under names
/// such as `auth` or `refresh_token`, and what signs a link, wherever it stands.
///
/// Generated objects print by this, for an answer may hold secrets in any of its texts.
///
/// # Errors
/// As of the formatter.
pub fn debug_object<T: Object + Clone>(name: &str, object: &T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.write_str(name)?;
    f.write_str(" ")?;
    fmt::Debug::fmt(&Redacted::under("", &object.clone().encode()), f)
}

/// The `Debug` print of any result, like [`debug_object`].
pub(crate) struct Printed<'a, T>(pub(crate) &'a T);

impl<T: Decode + Clone> fmt::Debug for Printed<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&Redacted::under("", &self.0.clone().encode()), f)
    }
}
