//! Cholesky factorisation of Hermitian positive definite matrices.

use crate::bridge::{self, LARGE};
use crate::{Field, Matrix};

/// The upper factor `R` with `R' * R = A`, read from the upper triangle. `Err((p, R))` when the leading minor of order `p` (1-based)
/// isn't positive: `R` is then the factor of order `p - 1`. O(n³/3).
pub(crate) fn upper<F: Field>(a: &Matrix<F>) -> Result<Matrix<F>, (usize, Matrix<F>)> {
    let n = a.rows;
    if n >= LARGE
        && let Some(l) = bridge::cholesky(&a.adjoint())
    {
        return Ok(l.adjoint());
    }
    let mut r = a.clone();
    r.keep_upper(0);
    for j in 0..n {
        for i in 0..j {
            let (left, column) = r.two_cols(i, j);
            let dot: F = left[..i].iter().zip(&column[..i]).map(|(&x, &y)| x.conj() * y).sum();
            column[i] = (column[i] - dot) / left[i];
        }
        let below: f64 = r.col(j)[..j].iter().map(|x| x.abs2()).sum();
        let pivot = r[(j, j)].re() - below;
        if pivot.is_nan() || pivot <= 0.0 || r[(j, j)].im() != 0.0 {
            return Err((j + 1, Matrix::from_fn(j, j, |i, k| r[(i, k)])));
        }
        r[(j, j)] = F::from_real(pivot.sqrt());
    }
    Ok(r)
}

/// True when the matrix equals its conjugate transpose exactly.
pub(crate) fn is_hermitian<F: Field>(a: &Matrix<F>) -> bool {
    a.rows == a.cols && (0..a.cols).all(|j| (0..=j).all(|i| a[(i, j)] == a[(j, i)].conj()))
}
