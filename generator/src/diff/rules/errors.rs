//! Rules about errors: those of a method and those of the system, which any method may answer with.

super::define! {
    ERROR_RULES

    ERRORS_DOCUMENTED "errors-documented" Breaking Neutral
        "a method that documented no errors documents some"
        "The portal answers what it answered. In Rust the error of the method has kinds of its own in place of \
         `NoErrors`."
    ERRORS_UNDOCUMENTED "errors-undocumented" Breaking Neutral
        "a method no longer documents any error"
        "The portal may answer what it answered. In Rust the kinds of the method are gone."
    ERROR_ADDED "error-added" Compatible Compatible
        "one more error code is documented"
        "Callers must be ready for unknown codes in any case. There is one more kind."
    ERROR_REMOVED "error-removed" Breaking Compatible
        "an error code is no longer documented"
        "Programs that wait for it wait in vain. The kind is gone."
    ERROR_STATUS_CHANGED "error-status-changed" Neutral Breaking
        "an error comes with another HTTP status"
        "Programs that tell errors by status are wrong. The client goes by code and text."
    ERROR_MESSAGE_CHANGED "error-message-changed" Neutral Neutral
        "an error comes with another text"
        "Texts are for people. Where the kinds of a code are told apart by their texts, a kind that is gone is a change \
         of its own."
    ERROR_TEXT_ADDED "error-text-added" Compatible Neutral
        "an error code comes with one more text"
        "The code is the same. There may be one more kind."
    ERROR_TEXT_REMOVED "error-text-removed" Neutral Neutral
        "an error code comes with one text less"
        "The code is the same. If a kind is gone, that is a change of its own."
    ERROR_FIELD_CHANGED "error-field-changed" Neutral Neutral
        "an error is about another field of the request"
        "Code and text are the same."
    ERROR_EXAMPLES_CHANGED "error-examples-changed" Neutral Neutral
        "an error is in a table now and not only in examples, or the other way round"
        "The error is the same."
    ERROR_KINDS_CHANGED "error-kinds-changed" Breaking Neutral
        "an error has no kind of its own any more, or one of another name"
        "Kinds of one code are named after their texts. On the wire the code is what counts, and that is still there."

    SYSTEM_ERROR_ADDED "system-error-added" Neutral Compatible
        "one more system error is documented"
        "Any method may answer with it. Callers must be ready for unknown codes in any case."
    SYSTEM_ERROR_REMOVED "system-error-removed" Neutral Compatible
        "a system error is no longer documented"
        "Programs that wait for it wait in vain."
    SYSTEM_ERROR_STATUS_CHANGED "system-error-status-changed" Neutral Breaking
        "a system error comes with another HTTP status"
        "Programs that tell errors by status are wrong."
    SYSTEM_ERROR_TEXT_CHANGED "system-error-text-changed" Neutral Neutral
        "a system error comes with another text"
        "Texts are for people."
}
