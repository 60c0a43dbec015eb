//! Questions about class and size that any value answers.

mod class;

use super::builtin::Builtin;

/// The family's builtins.
pub const BUILTINS: &[Builtin] = &[class::ISNUMERIC, class::ISCHAR];
