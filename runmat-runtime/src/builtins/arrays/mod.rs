//! Making, measuring and rearranging arrays.

mod constant;
mod size;

use super::builtin::Builtin;

/// The family's builtins.
pub const BUILTINS: &[Builtin] = &[
    constant::E,
    constant::EPS,
    constant::EYE,
    constant::FALSE,
    constant::FLINTMAX,
    constant::I,
    constant::INF,
    constant::INF_LOWER,
    constant::INTMAX,
    constant::INTMIN,
    constant::J,
    constant::NA,
    constant::NAN,
    constant::NAN_LOWER,
    constant::ONES,
    constant::PI,
    constant::REALMAX,
    constant::REALMIN,
    constant::TRUE,
    constant::ZEROS,
    size::COLUMNS,
    size::ISCOLUMN,
    size::ISEMPTY,
    size::ISMATRIX,
    size::ISROW,
    size::ISSCALAR,
    size::ISSQUARE,
    size::ISVECTOR,
    size::LENGTH,
    size::NDIMS,
    size::NUMEL,
    size::ROWS,
    size::SIZE,
];
