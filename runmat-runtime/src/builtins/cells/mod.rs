//! Cell arrays, and functions applied to each element of something.

pub(in crate::builtins) mod apply;
mod convert;
mod each;
mod make;

use super::builtin::Builtin;

/// The family's builtins.
pub const BUILTINS: &[Builtin] = &[
    convert::CELL2MAT,
    convert::CELLSLICES,
    convert::MAT2CELL,
    convert::NUM2CELL,
    each::ARRAYFUN,
    each::CELLFUN,
    make::CELL,
    make::DEAL,
    make::ISCELL,
];
