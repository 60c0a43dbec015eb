//! Random numbers.

use super::builtin::Builtin;

/// The family's builtins.
pub const BUILTINS: &[Builtin] = &[];
