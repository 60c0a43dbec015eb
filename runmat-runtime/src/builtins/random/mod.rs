//! Random numbers.

mod draw;
mod generator;

use super::builtin::Builtin;

/// The family's builtins.
pub const BUILTINS: &[Builtin] = &[draw::RAND, draw::RANDI, draw::RANDN, draw::RANDPERM, generator::RNG];
