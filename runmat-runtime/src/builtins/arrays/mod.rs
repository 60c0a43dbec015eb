//! Making, measuring and rearranging arrays.

mod accumulate;
mod constant;
mod diagonal;
mod find;
mod gallery;
mod grid;
mod join;
mod ranks;
pub(crate) mod reshape;
mod sets;
mod size;
mod sort;
mod tolerance;
mod turn;

use super::builtin::Builtin;

/// The family's builtins.
pub const BUILTINS: &[Builtin] = &[
    accumulate::ACCUMARRAY,
    accumulate::HISTC,
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
    diagonal::DIAG,
    diagonal::TRIL,
    diagonal::TRIU,
    find::FIND,
    find::IND2SUB,
    find::NNZ,
    find::SUB2IND,
    gallery::COMPAN,
    gallery::HADAMARD,
    gallery::HANKEL,
    gallery::HILB,
    gallery::INVHILB,
    gallery::MAGIC,
    gallery::PASCAL,
    gallery::ROSSER,
    gallery::TOEPLITZ,
    gallery::VANDER,
    gallery::WILKINSON,
    grid::COLON,
    grid::LINSPACE,
    grid::LOGSPACE,
    grid::MESHGRID,
    grid::NDGRID,
    join::BLKDIAG,
    join::CAT,
    join::HORZCAT,
    join::KRON,
    join::POSTPAD,
    join::PREPAD,
    join::REPELEM,
    join::REPMAT,
    join::VERTCAT,
    reshape::IPERMUTE,
    reshape::PERMUTE,
    reshape::RESHAPE,
    reshape::RESIZE,
    reshape::SHIFTDIM,
    reshape::SQUEEZE,
    reshape::VEC,
    sets::INTERSECT,
    sets::ISMEMBER,
    sets::SETDIFF,
    sets::SETXOR,
    sets::UNION,
    sets::UNIQUE,
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
    sort::ISSORTED,
    sort::SORT,
    sort::SORTROWS,
    tolerance::UNIQUETOL,
    turn::CIRCSHIFT,
    turn::FLIP,
    turn::FLIPLR,
    turn::FLIPUD,
    turn::ROT90,
];
