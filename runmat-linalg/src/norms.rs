//! Norms of matrices, and what the singular values decide: rank, null space, range, pseudoinverse, condition.

use crate::field::{narrowed, widened};
use crate::lu::{nan_max, norm1};
use crate::{Dense, Error, Field, Matrix, Scalar, Vectors, View};

/// Which norm of a matrix.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NormKind {
    /// Greatest column sum of magnitudes.
    One,
    /// Greatest singular value.
    Two,
    /// Greatest row sum of magnitudes.
    Inf,
    /// Euclidean length of all elements.
    Frobenius,
}

/// `norm(A, kind)`; 0 for empty, NaN with NaN, Inf with Inf.
pub fn norm<T: Scalar>(a: View<'_, T>, kind: NormKind) -> Result<f64, Error> {
    let a = widened(a);
    Ok(match kind {
        NormKind::One => norm1(&a),
        NormKind::Inf => norm1(&a.transpose()),
        NormKind::Frobenius => crate::householder::norm2(&a.data),
        NormKind::Two if a.data.is_empty() => 0.0,
        NormKind::Two if !a.is_finite() => a.data.iter().map(|x| x.abs()).fold(0.0, nan_max),
        NormKind::Two => T::Wide::singular_values(&a)?.first().copied().unwrap_or(0.0),
    })
}

/// The tolerance below which singular values of an `rows` × `cols` matrix count as 0: `max(size) * eps(norm)`.
fn tolerance<T: Scalar>(a: View<'_, T>, largest: f64) -> f64 {
    // eps(x) of the class: one unit in the last place of the power of two at or below x.
    let unit = if largest > 0.0 { T::EPS * largest.log2().floor().exp2() } else { 0.0 };
    a.rows.max(a.cols) as f64 * unit
}

/// `rank(A)`, with MATLAB's tolerance or the given one.
pub fn rank<T: Scalar>(a: View<'_, T>, tol: Option<f64>) -> Result<usize, Error> {
    let s = T::Wide::singular_values(&widened(a))?;
    let tol = tol.unwrap_or_else(|| tolerance(a, s.first().copied().unwrap_or(0.0)));
    Ok(s.iter().filter(|&&s| s > tol).count())
}

/// `pinv(A)`, with MATLAB's tolerance or the given one.
pub fn pinv<T: Scalar>(a: View<'_, T>, tol: Option<f64>) -> Result<Matrix<T>, Error> {
    let (u, s, v) = T::Wide::svd(&widened(a), Vectors::Economy)?;
    let tol = tol.unwrap_or_else(|| tolerance(a, s.first().copied().unwrap_or(0.0)));
    let rank = s.iter().filter(|&&s| s > tol).count();
    let mut scaled = v.cols_range(0, rank);
    for (k, &s) in s[..rank].iter().enumerate() {
        scaled.col_mut(k).iter_mut().for_each(|x| *x = x.scale(1.0 / s));
    }
    let left = u.cols_range(0, rank);
    Ok(narrowed(&crate::product::simple(scaled.view(), crate::Op::None, left.view(), crate::Op::Adjoint)))
}

/// `null(A)`: an orthonormal basis of what `A` maps to 0.
pub fn null<T: Scalar>(a: View<'_, T>, tol: Option<f64>) -> Result<Matrix<T>, Error> {
    let (_, s, v) = T::Wide::svd(&widened(a), Vectors::Full)?;
    let tol = tol.unwrap_or_else(|| tolerance(a, s.first().copied().unwrap_or(0.0)));
    let rank = s.iter().filter(|&&s| s > tol).count();
    Ok(narrowed(&v.cols_range(rank, v.cols)))
}

/// `orth(A)`: an orthonormal basis of the range of `A`.
pub fn orth<T: Scalar>(a: View<'_, T>, tol: Option<f64>) -> Result<Matrix<T>, Error> {
    let (u, s, _) = T::Wide::svd(&widened(a), Vectors::Economy)?;
    let tol = tol.unwrap_or_else(|| tolerance(a, s.first().copied().unwrap_or(0.0)));
    let rank = s.iter().filter(|&&s| s > tol).count();
    Ok(narrowed(&u.cols_range(0, rank)))
}

/// `cond(A)` in the 2-norm: Inf for singular matrices, 0 for empty ones.
pub fn cond<T: Scalar>(a: View<'_, T>) -> Result<f64, Error> {
    let s = T::Wide::singular_values(&widened(a))?;
    Ok(match (s.first(), s.last()) {
        (Some(&first), Some(&last)) => first / last,
        _ => 0.0,
    })
}
