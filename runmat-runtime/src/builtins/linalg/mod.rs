//! Linear algebra: factorisations, norms, functions of matrices.

use super::builtin::Builtin;

/// The family's builtins.
pub const BUILTINS: &[Builtin] = &[];
