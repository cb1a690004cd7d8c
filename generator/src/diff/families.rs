//! Which rule tells of which change of a field: parameters, keys of parameters, results, shared types and events change
//! in the same ways, but these mean different things.

use super::rules::*;

/// The rules for the fields of one kind of list.
pub(super) struct Family {
    pub(super) added: &'static Rule,
    pub(super) required_added: &'static Rule,
    pub(super) removed: &'static Rule,
    /// Whether a field must be given; none where that says nothing.
    pub(super) need: Option<Need>,
    pub(super) type_widened: &'static Rule,
    pub(super) type_narrowed: &'static Rule,
    pub(super) type_changed: &'static Rule,
    pub(super) type_stated: &'static Rule,
    pub(super) type_renamed: &'static Rule,
    /// None where the client has no types.
    pub(super) rust_type: Option<&'static Rule>,
    pub(super) default_changed: &'static Rule,
    pub(super) default_stated: &'static Rule,
    pub(super) value_added: &'static Rule,
    pub(super) value_removed: &'static Rule,
    pub(super) values_stated: &'static Rule,
    pub(super) values_opened: &'static Rule,
    pub(super) values_closed: &'static Rule,
    pub(super) deprecated: &'static Rule,
    pub(super) undeprecated: &'static Rule,
    pub(super) examples: &'static Rule,
    pub(super) alternatives: &'static Rule,
    /// The rules for the keys of these fields, where they are others.
    pub(super) below: Option<&'static Family>,
}

/// The rules about fields that must be given.
pub(super) struct Need {
    pub(super) required: &'static Rule,
    pub(super) optional: &'static Rule,
    pub(super) group_joined: &'static Rule,
    pub(super) group_left: &'static Rule,
    pub(super) group_changed: &'static Rule,
}

/// The parameters of a method.
pub(super) static PARAMS: Family = Family {
    required_added: &REQUIRED_PARAM_ADDED,
    need: Some(Need { required: &PARAM_BECAME_REQUIRED, optional: &PARAM_BECAME_OPTIONAL, ..NEED }),
    below: Some(&KEYS),
    ..SENT
};

/// The keys of objects in parameters.
static KEYS: Family = SENT;

const SENT: Family = Family {
    added: &PARAM_ADDED,
    required_added: &REQUIRED_KEY_ADDED,
    removed: &PARAM_REMOVED,
    need: Some(NEED),
    type_widened: &PARAM_TYPE_WIDENED,
    type_narrowed: &PARAM_TYPE_NARROWED,
    type_changed: &PARAM_TYPE_CHANGED,
    type_stated: &PARAM_TYPE_STATED,
    type_renamed: &PARAM_TYPE_RENAMED,
    rust_type: Some(&PARAM_RUST_TYPE_CHANGED),
    default_changed: &PARAM_DEFAULT_CHANGED,
    default_stated: &PARAM_DEFAULT_STATED,
    value_added: &PARAM_VALUE_ADDED,
    value_removed: &PARAM_VALUE_REMOVED,
    values_stated: &PARAM_VALUES_STATED,
    values_opened: &PARAM_VALUES_OPENED,
    values_closed: &PARAM_VALUES_CLOSED,
    deprecated: &PARAM_DEPRECATED,
    undeprecated: &PARAM_UNDEPRECATED,
    examples: &PARAM_EXAMPLES_CHANGED,
    alternatives: &PARAM_ALTERNATIVES_CHANGED,
    below: None,
};

const NEED: Need = Need {
    required: &KEY_BECAME_REQUIRED,
    optional: &KEY_BECAME_OPTIONAL,
    group_joined: &PARAM_GROUP_JOINED,
    group_left: &PARAM_GROUP_LEFT,
    group_changed: &PARAM_GROUP_CHANGED,
};

/// What a method answers, and the keys in it.
pub(super) static RESULTS: Family = Family {
    added: &RESULT_FIELD_ADDED,
    required_added: &RESULT_FIELD_ADDED,
    removed: &RESULT_FIELD_REMOVED,
    need: None,
    type_widened: &RESULT_TYPE_WIDENED,
    type_narrowed: &RESULT_TYPE_NARROWED,
    type_changed: &RESULT_TYPE_CHANGED,
    type_stated: &RESULT_TYPE_STATED,
    type_renamed: &RESULT_TYPE_RENAMED,
    rust_type: Some(&RESULT_RUST_TYPE_CHANGED),
    default_changed: &RESULT_DEFAULT_CHANGED,
    default_stated: &RESULT_DEFAULT_CHANGED,
    value_added: &RESULT_VALUE_ADDED,
    value_removed: &RESULT_VALUE_REMOVED,
    values_stated: &RESULT_VALUES_STATED,
    values_opened: &RESULT_VALUES_OPENED,
    values_closed: &RESULT_VALUES_CLOSED,
    deprecated: &RESULT_FIELD_DEPRECATED,
    undeprecated: &RESULT_FIELD_UNDEPRECATED,
    examples: &RESULT_EXAMPLES_CHANGED,
    alternatives: &RESULT_ALTERNATIVES_CHANGED,
    below: None,
};

/// The keys of shared types, which are sent and received.
pub(super) static TYPES: Family = Family {
    added: &TYPE_FIELD_ADDED,
    required_added: &TYPE_REQUIRED_FIELD_ADDED,
    removed: &TYPE_FIELD_REMOVED,
    need: Some(Need {
        required: &TYPE_FIELD_BECAME_REQUIRED,
        optional: &TYPE_FIELD_BECAME_OPTIONAL,
        group_joined: &TYPE_FIELD_BECAME_REQUIRED,
        group_left: &TYPE_FIELD_BECAME_OPTIONAL,
        group_changed: &TYPE_FIELD_BECAME_REQUIRED,
    }),
    type_widened: &TYPE_FIELD_TYPE_CHANGED,
    type_narrowed: &TYPE_FIELD_TYPE_CHANGED,
    type_changed: &TYPE_FIELD_TYPE_CHANGED,
    type_stated: &TYPE_FIELD_RESTATED,
    type_renamed: &TYPE_FIELD_RESTATED,
    rust_type: Some(&TYPE_RUST_TYPE_CHANGED),
    default_changed: &TYPE_DEFAULT_CHANGED,
    default_stated: &TYPE_FIELD_RESTATED,
    value_added: &TYPE_VALUE_ADDED,
    value_removed: &TYPE_VALUE_REMOVED,
    values_stated: &TYPE_FIELD_RESTATED,
    values_opened: &TYPE_FIELD_RESTATED,
    values_closed: &TYPE_VALUES_CLOSED,
    deprecated: &TYPE_FIELD_DEPRECATED,
    undeprecated: &TYPE_FIELD_RESTATED,
    examples: &TYPE_FIELD_RESTATED,
    alternatives: &TYPE_ALTERNATIVES_CHANGED,
    below: None,
};

/// The keys that an event brings.
pub(super) static EVENTS: Family = Family {
    added: &EVENT_FIELD_ADDED,
    required_added: &EVENT_FIELD_ADDED,
    removed: &EVENT_FIELD_REMOVED,
    need: None,
    type_widened: &EVENT_TYPE_CHANGED,
    type_narrowed: &EVENT_TYPE_NARROWED,
    type_changed: &EVENT_TYPE_CHANGED,
    type_stated: &EVENT_FIELD_RESTATED,
    type_renamed: &EVENT_FIELD_RESTATED,
    rust_type: None,
    default_changed: &EVENT_FIELD_RESTATED,
    default_stated: &EVENT_FIELD_RESTATED,
    value_added: &EVENT_VALUES_CHANGED,
    value_removed: &EVENT_VALUES_CHANGED,
    values_stated: &EVENT_FIELD_RESTATED,
    values_opened: &EVENT_VALUES_CHANGED,
    values_closed: &EVENT_VALUES_CHANGED,
    deprecated: &EVENT_FIELD_RESTATED,
    undeprecated: &EVENT_FIELD_RESTATED,
    examples: &EVENT_FIELD_RESTATED,
    alternatives: &EVENT_FIELD_RESTATED,
    below: None,
};
