//! QR factorisation by Householder reflections, with and without column pivoting, and least squares.

use crate::bridge::{self, LARGE};
use crate::householder::{norm2, reflect, reflector};
use crate::lu::{Diagonal, solve_upper};
use crate::{Field, Matrix};

/// `A = Q * R`: `Q` square, or `rows` × `min` for economy.
pub(crate) fn factor<F: Field>(a: &Matrix<F>, economy: bool) -> (Matrix<F>, Matrix<F>) {
    if a.rows.min(a.cols) >= LARGE && a.is_finite() {
        return bridge::qr(a, economy);
    }
    let mut packed = a.clone();
    let taus: Vec<F> = (0..a.rows.min(a.cols)).map(|k| eliminate(&mut packed, k)).collect();
    let columns = if economy { a.rows.min(a.cols) } else { a.rows };
    (form_q(&packed, &taus, columns), form_r(packed, columns))
}

/// Makes column `k` zero below the diagonal and updates the columns after it; returns the reflector's factor.
fn eliminate<F: Field>(a: &mut Matrix<F>, k: usize) -> F {
    let column = &mut a.col_mut(k)[k..];
    let Some((alpha, tail)) = column.split_first_mut() else { return F::ZERO };
    let tau = reflector(alpha, tail);
    for j in k + 1..a.cols {
        let (left, right) = a.two_cols(k, j);
        reflect(tau.conj(), &left[k + 1..], &mut right[k..]);
    }
    tau
}

/// The first `columns` columns of the product of the reflectors stored below the diagonal.
pub(crate) fn form_q<F: Field>(packed: &Matrix<F>, taus: &[F], columns: usize) -> Matrix<F> {
    let mut q = Matrix::identity(packed.rows, columns);
    for (k, &tau) in taus.iter().enumerate().rev() {
        for j in k..columns {
            reflect(tau, &packed.col(k)[k + 1..], &mut q.col_mut(j)[k..]);
        }
    }
    q
}

fn form_r<F: Field>(packed: Matrix<F>, rows: usize) -> Matrix<F> {
    Matrix::from_fn(rows, packed.cols, |i, j| if i > j { F::ZERO } else { packed[(i, j)] })
}

/// Column-pivoted elimination in place: reflector factors and the order of the columns.
fn pivoted<F: Field>(a: &mut Matrix<F>) -> (Vec<F>, Vec<usize>) {
    let n = a.cols;
    let mut order: Vec<usize> = (0..n).collect();
    let mut norms: Vec<f64> = (0..n).map(|j| norm2(a.col(j))).collect();
    let mut exact = norms.clone();
    let mut taus = Vec::new();
    for k in 0..a.rows.min(n) {
        let pivot = (k..n).fold(k, |best, j| if norms[j] > norms[best] { j } else { best });
        a.swap_cols(k, pivot);
        order.swap(k, pivot);
        norms.swap(k, pivot);
        exact.swap(k, pivot);
        taus.push(eliminate(a, k));
        for j in k + 1..n {
            if norms[j] == 0.0 {
                continue;
            }
            // The norm of what is left, downdated while that is accurate.
            let ratio = a[(k, j)].abs() / norms[j];
            let keep = (1.0 - ratio * ratio).max(0.0);
            let drift = norms[j] / exact[j];
            if keep * drift * drift <= f64::EPSILON.sqrt() {
                norms[j] = norm2(&a.col(j)[k + 1..]);
                exact[j] = norms[j];
            } else {
                norms[j] *= keep.sqrt();
            }
        }
    }
    (taus, order)
}

/// `A(:, order) = Q * R` with falling magnitudes on the diagonal of `R`.
pub(crate) fn factor_pivoted<F: Field>(a: &Matrix<F>, economy: bool) -> (Matrix<F>, Matrix<F>, Vec<usize>) {
    if a.rows.min(a.cols) >= LARGE && a.is_finite() {
        return bridge::pivoted_qr(a, economy);
    }
    let mut packed = a.clone();
    let (taus, order) = pivoted(&mut packed);
    let columns = if economy { a.rows.min(a.cols) } else { a.rows };
    (form_q(&packed, &taus, columns), form_r(packed, columns), order)
}

/// The basic least-squares solution: at most `rank` nonzero rows per column of the result. Also the rank, by MATLAB's tolerance
/// `max(size(A)) * eps * abs(R(1,1))`.
pub(crate) fn least_squares<F: Field>(a: &Matrix<F>, b: &Matrix<F>, eps: f64) -> (Matrix<F>, usize) {
    let (m, n) = (a.rows, a.cols);
    let (mut rhs, r, order) = if m.min(n) >= LARGE && a.is_finite() {
        let (q, r, order) = bridge::pivoted_qr(a, true);
        (crate::product::simple(q.view(), crate::Op::Adjoint, b.view(), crate::Op::None), r, order)
    } else {
        let mut packed = a.clone();
        let (taus, order) = pivoted(&mut packed);
        let mut rhs = b.clone();
        for (k, tau) in taus.iter().enumerate() {
            for j in 0..rhs.cols {
                reflect(tau.conj(), &packed.col(k)[k + 1..], &mut rhs.col_mut(j)[k..]);
            }
        }
        (rhs, packed, order)
    };
    let first = if m.min(n) > 0 { r[(0, 0)].abs() } else { 0.0 };
    let tolerance = m.max(n) as f64 * eps * first;
    let rank = (0..m.min(n)).take_while(|&k| r[(k, k)].abs() > tolerance).count();
    let mut x = Matrix::zeros(n, b.cols);
    for j in 0..b.cols {
        let column = &mut rhs.col_mut(j)[..rank];
        solve_upper(&r, column, Diagonal::Stored);
        for (&value, &at) in column.iter().zip(&order) {
            x[(at, j)] = value;
        }
    }
    (x, rank)
}
