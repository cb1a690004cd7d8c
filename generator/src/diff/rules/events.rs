//! Rules about events. The client has no types for them, so nothing changes in Rust.

super::define! {
    EVENT_RULES

    EVENT_ADDED "event-added" Neutral Compatible
        "an event is new"
        "Who subscribes to nothing new hears nothing new."
    EVENT_REMOVED "event-removed" Neutral Breaking
        "an event is gone"
        "Handlers wait in vain."
    EVENT_SCOPE_ADDED "event-scope-added" Neutral Compatible
        "one more scope allows the subscription"
        "Any of the scopes is enough."
    EVENT_SCOPE_REMOVED "event-scope-removed" Neutral Breaking
        "a scope no longer allows the subscription"
        "Applications that have this scope only cannot subscribe."
    EVENT_SCOPES_STATED "event-scopes-stated" Neutral Neutral
        "the scopes of an event are documented now, or no longer are"
        "The portal asks for what it asked for."
    EVENT_DEPRECATED "event-deprecated" Neutral Neutral
        "an event is deprecated, or no longer is"
        "It comes as before."
    EVENT_REPLACEMENT_CHANGED "event-replacement-changed" Neutral Neutral
        "what to use in place of a deprecated event is another"
        "It comes as before."
    EVENT_FIELD_ADDED "event-field-added" Neutral Compatible
        "an event brings one more key"
        "Handlers that do not know it are right without."
    EVENT_FIELD_REMOVED "event-field-removed" Neutral Breaking
        "an event no longer brings a key"
        "Handlers that read it find nothing."
    EVENT_TYPE_CHANGED "event-type-changed" Neutral Breaking
        "a value that an event brings is of another kind, or of more kinds"
        "Handlers may meet a kind that they do not know."
    EVENT_TYPE_NARROWED "event-type-narrowed" Neutral Compatible
        "a value that an event brings is of fewer kinds"
        "Handlers that read all of them still do."
    EVENT_VALUES_CHANGED "event-values-changed" Neutral Compatible
        "the values that an event brings are documented otherwise"
        "Handlers that compare with the documented values may meet others."
    EVENT_FIELD_RESTATED "event-field-restated" Neutral Neutral
        "a key of an event is documented otherwise, for the same values"
        "Its type has another name or none, examples show it otherwise, or it is deprecated."
}
