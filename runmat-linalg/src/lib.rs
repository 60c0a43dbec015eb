//! Dense linear algebra on column-major slices, through faer.
//!
//! Operands are [`View`]s of any [`Scalar`] class, results are owned. Small problems run in this crate's own loops, which
//! follow LAPACK's order of operations and signs, because both show in MATLAB's output; from order 100 on faer's blocked and
//! parallel algorithms take over. Single classes are computed in double and rounded once, except products, which are native.
//!
//! Nothing panics on empty, NaN or infinite input: decompositions that iterate return [`Error::NotFinite`], the others give
//! NaN or Inf as MATLAB does. Sizes that don't fit together are the caller's errors and panic.

mod bridge;
mod chol;
mod complex;
mod eigen;
mod factor;
mod field;
mod functions;
mod hessenberg;
mod householder;
mod lu;
mod matrix;
mod norms;
mod product;
mod qr;
mod real;
mod rotation;
mod schur;
mod solve;
mod spectral;
mod svd;
mod symmetric;

pub use complex::Complex;
pub use eigen::{Balancing, Sides};
pub use factor::{Lu, chol, det, hess, inv, is_hermitian, lu, qr, qr_pivoted, rcond};
pub use field::{Dense, Field, Scalar};
pub use matrix::{Matrix, View};
pub use norms::{NormKind, cond, norm, null, orth, pinv, rank};
pub use product::{Op, is_small as is_small_product, matmul, small_product};
pub use real::Real;
pub use solve::{Solution, Solver, linsolve, mldivide};
pub use spectral::{
    Eigen, Svd, balance, eig, eig_generalized, eigenvalues, expm, logm, schur, schur_complex,
    singular_values, sqrtm, svd,
};
pub use svd::Vectors;

/// Why a decomposition has no result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Error {
    /// The input holds NaN or Inf.
    NotFinite,
    /// The iteration didn't converge.
    NoConvergence,
}
