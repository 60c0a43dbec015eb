//! Linear algebra: factorisations, norms, functions of matrices.

mod equations;
mod factor;
mod functions;
mod indefinite;
mod matrix;
mod structure;

use super::builtin::Builtin;

/// The family's builtins.
pub const BUILTINS: &[Builtin] = &[
    equations::POLYVALM,
    equations::SYLVESTER,
    factor::BALANCE,
    factor::CHOL,
    factor::EIG,
    factor::HESS,
    factor::LU,
    factor::QR,
    factor::SCHUR,
    factor::SVD,
    functions::COND,
    functions::DET,
    functions::EXPM,
    functions::INV,
    functions::LINSOLVE,
    functions::LOGM,
    functions::NORM,
    functions::NORMEST,
    functions::NULL,
    functions::ORTH,
    functions::PINV,
    functions::RANK,
    functions::RCOND,
    functions::RREF,
    functions::SQRTM,
    functions::TRACE,
    functions::VECNORM,
    indefinite::LDL,
    structure::ISBANDED,
    structure::ISDIAG,
    structure::ISHERMITIAN,
    structure::ISSYMMETRIC,
    structure::ISTRIL,
    structure::ISTRIU,
];
