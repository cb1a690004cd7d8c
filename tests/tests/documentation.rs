//! The whole documentation, where there is one.
fn main() {}
