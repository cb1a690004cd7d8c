//! Rules about parameters and the keys of objects in them.

super::define! {
    PARAM_RULES

    PARAM_ADDED "param-added" Compatible Compatible
        "an optional parameter, or a key of one, is new"
        "Calls without it are what they were."
    REQUIRED_PARAM_ADDED "required-param-added" Breaking Breaking
        "a required parameter is new"
        "Calls without it are refused, and `new` takes one more argument."
    REQUIRED_KEY_ADDED "required-key-added" Compatible Breaking
        "a required key of a parameter is new"
        "Calls without it are refused. Rust code compiles as before, because objects are built key by key."
    PARAM_REMOVED "param-removed" Breaking Breaking
        "a parameter, or a key of one, is gone"
        "The portal may ignore it or refuse the call. Its setter is gone; `set` still sends it."
    PARAM_BECAME_REQUIRED "param-became-required" Breaking Breaking
        "a parameter must be given"
        "Calls without it are refused. It is an argument of `new` now, and its setter is gone."
    PARAM_BECAME_OPTIONAL "param-became-optional" Breaking Compatible
        "a parameter need not be given"
        "Old calls still do. In Rust it is no longer an argument of `new` but has a setter."
    KEY_BECAME_REQUIRED "key-became-required" Neutral Breaking
        "a key of a parameter must be given"
        "Calls without it are refused. Rust code compiles as before, because objects are built key by key."
    KEY_BECAME_OPTIONAL "key-became-optional" Neutral Compatible
        "a key of a parameter need not be given"
        "Old calls still do."
    PARAM_GROUP_JOINED "param-group-joined" Neutral Breaking
        "one of several optional parameters must be given"
        "Calls with none of them are refused. In Rust each of them keeps its setter."
    PARAM_GROUP_LEFT "param-group-left" Neutral Compatible
        "none of several parameters must be given any more"
        "Old calls give one, which is still right."
    PARAM_GROUP_CHANGED "param-group-changed" Neutral Breaking
        "the parameters of which one must be given are others"
        "A call may have given one of the old group and none of the new."

    PARAM_TYPE_WIDENED "param-type-widened" Neutral Compatible
        "a parameter takes more kinds of values"
        "What was sent is still right. If the setter takes another Rust type, that is a change of its own."
    PARAM_TYPE_NARROWED "param-type-narrowed" Neutral Breaking
        "a parameter takes fewer kinds of values"
        "Some of what was sent is wrong now. If the setter takes another Rust type, that is a change of its own."
    PARAM_TYPE_CHANGED "param-type-changed" Neutral Breaking
        "a parameter takes another kind of values"
        "What was sent is wrong now. If the setter takes another Rust type, that is a change of its own."
    PARAM_TYPE_STATED "param-type-stated" Neutral Neutral
        "the type of a parameter is documented now, or no longer is"
        "The portal takes what it took; before or after, nobody says what that is."
    PARAM_TYPE_RENAMED "param-type-renamed" Neutral Neutral
        "the type of a parameter has another name, for values of the same kind"
        "What was sent is of the same form."
    PARAM_RUST_TYPE_CHANGED "param-rust-type-changed" Breaking Neutral
        "the setter or argument of a parameter takes another Rust type"
        "Code that passes the old type does not compile. What makes the type another is a change of the documented type, \
         of what examples show, or of a neighbour that had the same keys."

    PARAM_DEFAULT_CHANGED "param-default-changed" Neutral Breaking
        "the portal takes another value where none is given"
        "Calls without the parameter do something else."
    PARAM_DEFAULT_STATED "param-default-stated" Neutral Neutral
        "the value that the portal takes where none is given is documented now, or no longer is"
        "The portal does what it did."
    PARAM_VALUE_ADDED "param-value-added" Neutral Compatible
        "a parameter takes one more value"
        "The old ones are still right."
    PARAM_VALUE_REMOVED "param-value-removed" Neutral Breaking
        "a parameter no longer takes a value"
        "Calls with this value are wrong now. Values are no types in Rust, so code compiles as before."
    PARAM_VALUES_STATED "param-values-stated" Neutral Neutral
        "the values of a parameter are documented now, or no longer are"
        "The portal takes what it took."
    PARAM_VALUES_OPENED "param-values-opened" Neutral Compatible
        "a parameter takes other values than the documented ones, too"
        "Those are still right."
    PARAM_VALUES_CLOSED "param-values-closed" Neutral Breaking
        "a parameter takes none but the documented values"
        "Calls with others are wrong now."
    PARAM_DEPRECATED "param-deprecated" Compatible Neutral
        "a parameter is deprecated"
        "It works as before. Rust code that sets it gets a warning."
    PARAM_UNDEPRECATED "param-undeprecated" Neutral Neutral
        "a parameter is no longer deprecated"
        "A warning goes away."
    PARAM_EXAMPLES_CHANGED "param-examples-changed" Neutral Neutral
        "examples show a parameter otherwise"
        "What tables say of it is the same, and so is the Rust type."
    PARAM_ALTERNATIVES_CHANGED "param-alternatives-changed" Neutral Breaking
        "which parameters go together is documented otherwise"
        "A call may mix what no longer goes together, or lack what is required beside something else. In Rust all \
         alternatives are one set of setters."
}
