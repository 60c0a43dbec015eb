//! Polynomials, interpolation, filters and transforms.

use super::builtin::Builtin;

/// The family's builtins.
pub const BUILTINS: &[Builtin] = &[];
