//! What scripts have of the world outside: open files, the environment.

pub mod environment;
pub mod files;
