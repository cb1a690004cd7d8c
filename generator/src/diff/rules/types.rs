//! Rules about shared types. A change is told of the type, not of every place that uses it.

super::define! {
    TYPE_RULES

    TYPE_ADDED "type-added" Neutral Neutral
        "a shared type is new"
        "What is sent or received in it is told of the methods that use it."
    TYPE_REMOVED "type-removed" Neutral Neutral
        "a shared type is gone"
        "What was sent or received in it is told of the methods that used it, and so are their Rust types."
    TYPE_BASE_CHANGED "type-base-changed" Neutral Breaking
        "a shared type stands for another basic type"
        "Values are of another form wherever it is used. If a Rust type is another, that is a change of its own."

    TYPE_FIELD_ADDED "type-field-added" Compatible Compatible
        "a shared type has one more key"
        "Objects without it are still right."
    TYPE_REQUIRED_FIELD_ADDED "type-required-field-added" Compatible Breaking
        "a shared type has one more key, which is required"
        "Objects that are sent without it are refused. Rust code compiles as before, because objects are built key by \
         key."
    TYPE_FIELD_REMOVED "type-field-removed" Breaking Breaking
        "a key of a shared type is gone"
        "Programs that send or read it are wrong. Its setter and field are gone."
    TYPE_FIELD_BECAME_REQUIRED "type-field-became-required" Neutral Breaking
        "a key of a shared type must be given"
        "Objects that are sent without it are refused."
    TYPE_FIELD_BECAME_OPTIONAL "type-field-became-optional" Neutral Compatible
        "a key of a shared type need not be given"
        "Objects that have it are still right."
    TYPE_FIELD_TYPE_CHANGED "type-field-type-changed" Neutral Breaking
        "a key of a shared type has values of other kinds"
        "Such types are sent and received: fewer kinds break the one, more kinds the other. If a Rust type is another, \
         that is a change of its own."
    TYPE_RUST_TYPE_CHANGED "type-rust-type-changed" Breaking Neutral
        "a key of a shared type has another Rust type"
        "Code that sets or reads the old type does not compile."
    TYPE_DEFAULT_CHANGED "type-default-changed" Neutral Breaking
        "the portal takes another value where a key of a shared type is not given"
        "Objects without the key mean something else."
    TYPE_VALUE_ADDED "type-value-added" Neutral Compatible
        "one more value is documented for a shared type or a key of it"
        "The old ones are still right."
    TYPE_VALUE_REMOVED "type-value-removed" Neutral Breaking
        "a value is no longer documented for a shared type or a key of it"
        "Objects that are sent with it are wrong."
    TYPE_VALUES_CLOSED "type-values-closed" Neutral Breaking
        "a key of a shared type has none but the documented values"
        "Objects that are sent with others are wrong."
    TYPE_FIELD_DEPRECATED "type-field-deprecated" Compatible Neutral
        "a key of a shared type is deprecated"
        "It works as before. Rust code that uses it gets a warning."
    TYPE_FIELD_RESTATED "type-field-restated" Neutral Neutral
        "a key of a shared type is documented otherwise, for the same values"
        "Its type has another name or none, examples show it otherwise, it has a default or values that were not \
         documented, takes others beside them, or is no longer deprecated."
    TYPE_ALTERNATIVES_CHANGED "type-alternatives-changed" Neutral Breaking
        "which keys of a shared type go together is documented otherwise"
        "Objects that are sent may mix what no longer goes together. In Rust all alternatives are one set of keys."
}
