//! Tokens to the syntax tree.

#![forbid(unsafe_code)]

pub mod arena;
pub mod ast;
