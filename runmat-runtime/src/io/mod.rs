//! What scripts have of the world outside: open files, the current folder, the environment.

pub mod environment;
pub mod files;
pub mod folder;
