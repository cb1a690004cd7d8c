//! Prints a plan. Decides nothing.
