//! Rules about results.

super::define! {
    RESULT_RULES

    RESULT_DOCUMENTED "result-documented" Breaking Neutral
        "the result is documented now"
        "The portal answers what it answered. In Rust the result was any value and has a type of its own now."
    RESULT_UNDOCUMENTED "result-undocumented" Breaking Neutral
        "the result is no longer documented"
        "The portal may answer what it answered. In Rust the result had a type of its own and is any value now."
    RESULT_FIELD_ADDED "result-field-added" Compatible Compatible
        "the result has one more key"
        "The struct has one more field; until now the value was in `extra`."
    RESULT_FIELD_REMOVED "result-field-removed" Breaking Breaking
        "a key of the result is gone"
        "Programs that read it find nothing. The field is gone from the struct."

    RESULT_TYPE_WIDENED "result-type-widened" Neutral Breaking
        "a value of the result may be of more kinds"
        "Programs may meet a kind that they do not know. If the Rust type is another, that is a change of its own."
    RESULT_TYPE_NARROWED "result-type-narrowed" Neutral Compatible
        "a value of the result is of fewer kinds"
        "Programs that read all of them still do. If the Rust type is another, that is a change of its own."
    RESULT_TYPE_CHANGED "result-type-changed" Neutral Breaking
        "a value of the result is of another kind"
        "Programs that read the old kind fail. If the Rust type is another, that is a change of its own."
    RESULT_TYPE_STATED "result-type-stated" Neutral Neutral
        "the type of a value of the result is documented now, or no longer is"
        "The portal answers what it answered; before or after, nobody says what that is."
    RESULT_TYPE_RENAMED "result-type-renamed" Neutral Neutral
        "the type of a value of the result has another name, for values of the same kind"
        "The answer is of the same form."
    RESULT_RUST_TYPE_CHANGED "result-rust-type-changed" Breaking Neutral
        "a value of the result has another Rust type"
        "Code that reads the old type does not compile. What makes the type another is a change of the documented type, \
         of what examples show, or of a neighbour that had the same keys."

    RESULT_VALUE_ADDED "result-value-added" Neutral Compatible
        "one more value is documented in the result"
        "Programs that compare with the documented values meet a new one. Values are no types in Rust."
    RESULT_VALUE_REMOVED "result-value-removed" Neutral Compatible
        "a value is no longer documented in the result"
        "Programs that compare with it wait in vain."
    RESULT_VALUES_STATED "result-values-stated" Neutral Neutral
        "the values in the result are documented now, or no longer are"
        "The portal answers what it answered."
    RESULT_VALUES_OPENED "result-values-opened" Neutral Compatible
        "a value of the result may be another than the documented ones"
        "Programs that compare with the documented values may meet others."
    RESULT_VALUES_CLOSED "result-values-closed" Neutral Compatible
        "a value of the result is none but the documented ones"
        "Programs meet nothing new."
    RESULT_DEFAULT_CHANGED "result-default-changed" Neutral Neutral
        "the value that stands for a missing one in the result is another"
        "What the portal sends is the same."
    RESULT_FIELD_DEPRECATED "result-field-deprecated" Compatible Neutral
        "a key of the result is deprecated"
        "It is there as before. Rust code that reads it gets a warning."
    RESULT_FIELD_UNDEPRECATED "result-field-undeprecated" Neutral Neutral
        "a key of the result is no longer deprecated"
        "A warning goes away."
    RESULT_EXAMPLES_CHANGED "result-examples-changed" Neutral Neutral
        "examples show a value of the result otherwise"
        "What tables say of it is the same, and so is the Rust type."
    RESULT_ALTERNATIVES_CHANGED "result-alternatives-changed" Neutral Neutral
        "which keys of the result come together is documented otherwise"
        "Every key may be missing, so programs are ready for that."
}
