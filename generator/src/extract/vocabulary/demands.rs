//! What the descriptions of errors say of parameters that are not given.

/// What an error says in front of the parameters of which none is given, lower case.
pub const NEITHER: &str = "neither";

/// What joins the names in such a sentence, lower case.
pub const JOINTS: &[&str] = &["and", "nor", "both"];

/// How such a sentence, or one about a single parameter, ends, lower case.
pub const GIVEN: &[&str] = &["provided", "specified", "passed", "given"];

/// What may stand in front of that, lower case.
pub const FORMS_OF_BE: &[&str] = &["is", "are", "was", "were"];

/// What an error says of a parameter that is not there, lower case.
pub const MISSING: &str = "missing";

/// What an error says of a parameter that must be there, lower case.
pub const REQUIRED: &str = "required";

/// What an error calls what is missing, lower case.
pub const PARAMETERS: &[&str] = &["parameter", "field"];

/// What an error calls the parameter that holds it, lower case.
pub const LISTS: &[&str] = &["array", "object"];
