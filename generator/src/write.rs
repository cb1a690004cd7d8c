//! Brings generated files to the disk.
