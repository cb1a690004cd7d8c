//! Keys that a rule sets beside a reference to a shared type.

use std::collections::BTreeMap;

use crate::{Field, Spec, Type};

/// Writes out the keys of the shared type where a rule has left keys beside the reference to it, because a reference
/// has no place for more than the type says. The keys of the rule say more of the type's keys of their names, or come
/// behind them.
pub fn write_out(spec: &mut Spec) {
    let types: BTreeMap<&str, &Type> = spec.types.iter().map(|type_| (&*type_.type_, type_)).collect();
    for method in &mut spec.methods {
        let variants = method.variants.iter_mut().flat_map(|variant| &mut variant.fields);
        let sent = method.params.iter_mut().chain(variants);
        let result = method.result.iter_mut().flat_map(|result| {
            let variants = result.variants.iter_mut().flat_map(|variant| &mut variant.fields);
            result.fields.iter_mut().chain(variants)
        });
        sent.chain(result).for_each(|field| in_field(field, &types));
    }
}

fn in_field(field: &mut Field, types: &BTreeMap<&str, &Type>) {
    if !field.fields.is_empty()
        && let Some(type_) = field.ref_.as_deref().and_then(|name| types.get(name))
    {
        field.ref_ = None;
        let own = std::mem::replace(&mut field.fields, type_.fields.clone());
        for key in own {
            match field.fields.iter_mut().find(|known| known.name == key.name) {
                Some(known) => say_more(known, key),
                None => field.fields.push(key),
            }
        }
        field.variants.extend(type_.variants.iter().cloned());
    }
    let variants = field.variants.iter_mut().flat_map(|variant| &mut variant.fields);
    field.fields.iter_mut().chain(variants).for_each(|field| in_field(field, types));
}

/// Takes over what a rule says of a key that the type has.
fn say_more(known: &mut Field, key: Field) {
    known.required |= key.required;
    if key.type_.is_some() && key.type_ != known.type_ {
        // What the type refers to describes values of the other type.
        known.ref_ = key.ref_;
        known.fields.clear();
        known.type_ = key.type_;
    }
    known.default = key.default.or(known.default.take());
    known.one_of = key.one_of.or(known.one_of.take());
    known.wire = key.wire.or(known.wire.take());
    if !key.values.is_empty() {
        known.values = key.values;
        known.open = key.open;
    }
    if !key.fields.is_empty() {
        known.fields = key.fields;
    }
}
