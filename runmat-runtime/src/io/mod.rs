//! Files that scripts have open.

pub mod files;
