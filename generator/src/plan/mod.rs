//! Decides every Rust name, type, module, feature and doc line of the generated client.
