//! Rules about methods as a whole.

super::define! {
    METHOD_RULES

    METHOD_ADDED "method-added" Compatible Compatible
        "a method is new"
        "There is one more call. Nothing that was there is touched."
    METHOD_REMOVED "method-removed" Breaking Breaking
        "a method is gone"
        "The documentation no longer describes it, so the client no longer has its request. `call_value` still makes \
         the call, as long as the portal answers it."
    METHOD_API_CHANGED "method-api-changed" Breaking Breaking
        "a method is served by the other version of the API"
        "The address of the call and the form of the answer are others, and the request stands in another module."
    METHOD_RESPELLED "method-respelled" Neutral Neutral
        "a method's name is written in another case"
        "The portal takes names in any case, with few exceptions, and the Rust name is the same."
    METHOD_PATH_CHANGED "method-path-changed" Breaking Neutral
        "a method's name is written in another case, and its Rust name with it"
        "The case of the letters tells where words begin, so the request has another path."

    SCOPE_ADDED "scope-added" Compatible Compatible
        "one more scope allows the call"
        "Any of the scopes is enough. The request is there with one more feature."
    SCOPE_REMOVED "scope-removed" Breaking Breaking
        "a scope no longer allows the call"
        "Applications that have this scope only are refused. With this feature only, the request is gone."
    SCOPE_REQUIRED "scope-required" Breaking Breaking
        "a method that named no scope names one"
        "Applications without the scope are refused. The request moves from the feature `basic` to that of the scope."
    SCOPE_LIFTED "scope-lifted" Breaking Compatible
        "a method no longer names any scope"
        "Every application may call it. The request moves from the feature of its scope to `basic`."

    ACCESS_RESTRICTED "access-restricted" Neutral Breaking
        "only administrators may call the method"
        "Other users are refused. The request stays as it is."
    ACCESS_WIDENED "access-widened" Neutral Compatible
        "not only administrators may call the method"
        "Who could call it before still can."
    ACCESS_STATED "access-stated" Neutral Neutral
        "the page says, or no longer says, that any user may call the method"
        "Nobody is refused who was not."

    METHOD_DEPRECATED "method-deprecated" Compatible Neutral
        "a method is deprecated"
        "It works as before. Rust code that makes the call gets a warning."
    METHOD_UNDEPRECATED "method-undeprecated" Neutral Neutral
        "a method is no longer deprecated"
        "A warning goes away."
    METHOD_REPLACEMENT_CHANGED "method-replacement-changed" Neutral Neutral
        "the methods to use in place of a deprecated one are others"
        "The warning says something else."

    POSITIONAL_CHANGED "positional-changed" Neutral Breaking
        "the portal reads the parameters by position, or no longer does"
        "Parameters in another order were the same call and are not, or the other way round. The client sends them as \
         the portal reads them."
    POSITIONAL_ORDER_CHANGED "positional-order-changed" Neutral Breaking
        "parameters that are read by position stand in other places"
        "A call with the old order means something else. The client sends the new order."

    PAGED_ADDED "paged-added" Compatible Compatible
        "the result comes in pages"
        "`Client::list` reads it now. The first page is what a call gave before."
    PAGED_REMOVED "paged-removed" Breaking Breaking
        "the result no longer comes in pages"
        "`Client::list` no longer takes the request."
    PAGED_BY_CHANGED "paged-by-changed" Neutral Breaking
        "the next page is asked for in another way"
        "Programs that ask in the old way get the first page again, or an error. The client asks in the new way."
    PAGED_ITEMS_CHANGED "paged-items-changed" Breaking Breaking
        "the rows of a page stand under another key"
        "Programs that look under the old key find nothing. In Rust, the rows of a list may be of another type."
    PAGED_KEY_CHANGED "paged-key-changed" Neutral Neutral
        "the key by which rows are told apart is another"
        "It only says how many pages can be asked for at once; the client uses the new one."

    EFFECT_CHANGED "effect-changed" Neutral Neutral
        "whether a call changes something is judged otherwise"
        "What the portal does is the same. The client makes calls that only read again when an answer is lost."
    NEW_CHANGED "new-arguments-changed" Breaking Neutral
        "`new` takes other arguments, or in another order"
        "`new` takes the required parameters in the order of the page, if they cannot be mistaken for each other. On \
         the wire the order is of no account."
}
