//! The JSON Schema of the files of a spec.

use schemars::generate::SchemaSettings;

use super::{Event, Method, Source, SystemErrors, Type};

/// The schema of a method file; those of the other files stand under `$defs` by the names of their types.
pub(super) fn schema() -> String {
    let mut generator = SchemaSettings::draft2020_12().into_generator();
    generator.subschema_for::<Event>();
    generator.subschema_for::<Type>();
    generator.subschema_for::<SystemErrors>();
    generator.subschema_for::<Source>();
    let schema = generator.into_root_schema_for::<Method>();
    format!("{:#}\n", schema.as_value())
}
