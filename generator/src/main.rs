//! `b24gen`: parses arguments, calls the library, prints.

fn main() {}
