//! One of the two specs that are compared.

use crate::plan::Kinds;
use crate::spec::{Field, Spec, Type, Variant};

/// A spec, and what the names of its types mean.
pub(super) struct Side<'a> {
    pub(super) spec: &'a Spec,
    pub(super) kinds: Kinds<'a>,
}

impl<'a> Side<'a> {
    pub(super) fn new(spec: &'a Spec) -> Self {
        Self { spec, kinds: Kinds::new(&spec.types) }
    }

    /// The keys of an object: its own, or those of the shared type that it refers to.
    pub(super) fn keys<'f>(&self, field: &'f Field) -> Keys<'f>
    where
        'a: 'f,
    {
        let own = Keys { fields: &field.fields, variants: &field.variants };
        match field.ref_.as_deref().and_then(|name| self.kinds.shared(name)) {
            Some(shared) if own.is_empty() => Keys::of(shared),
            _ => own,
        }
    }
}

/// A list of keys or parameters, with its alternatives.
#[derive(Clone, Copy)]
pub(super) struct Keys<'f> {
    pub(super) fields: &'f [Field],
    pub(super) variants: &'f [Variant],
}

impl<'f> Keys<'f> {
    /// Those of a shared type.
    pub(super) fn of(shared: &'f Type) -> Self {
        Self { fields: &shared.fields, variants: &shared.variants }
    }

    fn is_empty(self) -> bool {
        self.fields.is_empty() && self.variants.is_empty()
    }
}
