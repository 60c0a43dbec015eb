//! The builtin functions: one static table, found by perfect hash, made at compile time.
//!
//! A builtin is an entry ([`builtin!`](crate::builtin)), an argument type ([`args::FromArgs`]) and a shell over pure
//! kernels. A family's `mod.rs` ends in `pub const BUILTINS`, and [`table`] lists the families.

pub mod args;
pub mod arrays;
pub mod builtin;
pub mod call;
pub mod output;
pub mod predicates;
pub mod table;
