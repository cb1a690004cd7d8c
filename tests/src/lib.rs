//! Tests that cross the packages of this workspace; they stand in `tests/`.
