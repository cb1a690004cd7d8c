//! The JSON Schema of the files of a spec.

use schemars::generate::SchemaSettings;
use serde_json::{Map, Value};

use super::{Event, Method, Source, SystemErrors, Type};

/// The schema of a method file; those of the other files stand under `$defs` by the names of their types.
pub(super) fn schema() -> String {
    let mut generator = SchemaSettings::draft2020_12().into_generator();
    generator.subschema_for::<Event>();
    generator.subschema_for::<Type>();
    generator.subschema_for::<SystemErrors>();
    generator.subschema_for::<Source>();
    let Value::Object(mut schema) = generator.into_root_schema_for::<Method>().to_value() else {
        return String::new();
    };
    // What tells a reader what this is goes first.
    let mut ordered = Map::new();
    for key in ["$schema", "title", "description"] {
        ordered.extend(schema.shift_remove_entry(key));
    }
    ordered.append(&mut schema);
    format!("{:#}\n", Value::Object(ordered))
}
