//! Gaussian elimination with partial pivoting: factors, determinant, inverse, condition estimate.

use crate::bridge::{self, LARGE};
use crate::{Field, Matrix};

/// `A(order, :) = L * U`, packed: `U` on and above the diagonal, `L` without its ones below.
#[derive(Clone, Debug)]
pub struct Packed<F> {
    /// `U` on and above the diagonal, `L` below.
    pub factors: Matrix<F>,
    /// Row `i` of the factors is row `order[i]` of the matrix.
    pub order: Vec<usize>,
}

/// Factors any `rows` × `cols` matrix. The pivot is the first element of greatest magnitude (for complex ones of `|re| + |im|`, as LAPACK has
/// it); a zero pivot leaves its column as it is. O(rows·cols·min).
pub(crate) fn factor<F: Field>(a: &Matrix<F>) -> Packed<F> {
    let (m, n) = (a.rows, a.cols);
    if m.min(n) >= LARGE && a.is_finite() {
        let (factors, order) = bridge::lu(a);
        return Packed { factors, order };
    }
    let mut factors = a.clone();
    let mut order: Vec<usize> = (0..m).collect();
    for k in 0..m.min(n) {
        let size = |x: F| x.re().abs() + x.im().abs();
        let pivot =
            (k..m).fold(k, |best, i| if size(factors[(i, k)]) > size(factors[(best, k)]) { i } else { best });
        factors.swap_rows(k, pivot);
        order.swap(k, pivot);
        let diagonal = factors[(k, k)];
        if diagonal == F::ZERO {
            continue;
        }
        for x in &mut factors.col_mut(k)[k + 1..] {
            *x = *x / diagonal;
        }
        for j in k + 1..n {
            let (left, right) = factors.two_cols(k, j);
            let x = right[k];
            if x != F::ZERO {
                for (r, &l) in right[k + 1..].iter_mut().zip(&left[k + 1..]) {
                    *r -= l * x;
                }
            }
        }
    }
    Packed { factors, order }
}

impl<F: Field> Packed<F> {
    /// `L`, unit lower trapezoidal, `rows` × `min`.
    pub(crate) fn lower(&self) -> Matrix<F> {
        let (m, n) = (self.factors.rows, self.factors.cols);
        Matrix::from_fn(m, m.min(n), |i, j| match i.cmp(&j) {
            std::cmp::Ordering::Less => F::ZERO,
            std::cmp::Ordering::Equal => F::ONE,
            std::cmp::Ordering::Greater => self.factors[(i, j)],
        })
    }

    /// `U`, upper trapezoidal, `min` × `cols`.
    pub(crate) fn upper(&self) -> Matrix<F> {
        let (m, n) = (self.factors.rows, self.factors.cols);
        Matrix::from_fn(m.min(n), n, |i, j| if i > j { F::ZERO } else { self.factors[(i, j)] })
    }

    /// True when the row order is an odd permutation.
    fn is_odd(&self) -> bool {
        let mut seen = vec![false; self.order.len()];
        let mut odd = false;
        for start in 0..seen.len() {
            let mut at = start;
            let mut length = 0;
            while !seen[at] {
                seen[at] = true;
                at = self.order[at];
                length += 1;
            }
            odd ^= length > 0 && length % 2 == 0;
        }
        odd
    }

    /// Determinant of the square matrix; 1 for 0×0.
    pub(crate) fn determinant(&self) -> F {
        let product = (0..self.factors.rows).fold(F::ONE, |d, i| d * self.factors[(i, i)]);
        if self.is_odd() { -product } else { product }
    }

    /// True when a pivot is exactly 0.
    pub(crate) fn is_singular(&self) -> bool {
        (0..self.factors.rows).any(|i| self.factors[(i, i)] == F::ZERO)
    }

    /// `x = A \ x`, one column.
    fn solve_column(&self, x: &mut [F]) {
        let old = x.to_vec();
        for (x, &i) in x.iter_mut().zip(&self.order) {
            *x = old[i];
        }
        solve_lower(&self.factors, x, Diagonal::Unit);
        solve_upper(&self.factors, x, Diagonal::Stored);
    }

    /// `x = A' \ x`, one column.
    fn solve_adjoint_column(&self, x: &mut [F]) {
        solve_upper_adjoint(&self.factors, x, Diagonal::Stored);
        solve_lower_adjoint(&self.factors, x, Diagonal::Unit);
        let old = x.to_vec();
        for (k, &i) in self.order.iter().enumerate() {
            x[i] = old[k];
        }
    }

    /// `A \ B`; Inf and NaN where a pivot is 0.
    pub(crate) fn solve(&self, b: &mut Matrix<F>) {
        if b.rows >= LARGE && b.cols >= 16 && !self.is_singular() && self.factors.is_finite() && b.is_finite()
        {
            let old = b.clone();
            for j in 0..b.cols {
                let source = old.col(j);
                b.col_mut(j).iter_mut().zip(&self.order).for_each(|(x, &i)| *x = source[i]);
            }
            bridge::solve_packed(&self.factors, b);
            return;
        }
        for j in 0..b.cols {
            self.solve_column(b.col_mut(j));
        }
    }

    /// Reciprocal condition number in the 1-norm, estimated; `norm` is the matrix's 1-norm. NaN input gives NaN.
    pub(crate) fn rcond(&self, norm: f64) -> f64 {
        let n = self.factors.rows;
        if n == 0 {
            return f64::INFINITY;
        }
        if norm.is_nan() {
            return f64::NAN;
        }
        if self.is_singular() || norm.is_infinite() {
            return 0.0;
        }
        let inverse = inverse_norm(n, |x| self.solve_column(x), |x| self.solve_adjoint_column(x));
        1.0 / inverse / norm
    }
}

/// Whether a triangular matrix has ones on its diagonal that aren't stored.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Diagonal {
    /// Ones.
    Unit,
    /// As stored.
    Stored,
}

/// `x = L \ x` with the lower triangle of `a`.
pub(crate) fn solve_lower<F: Field>(a: &Matrix<F>, x: &mut [F], diagonal: Diagonal) {
    for k in 0..x.len() {
        if x[k] == F::ZERO && (diagonal == Diagonal::Unit || a[(k, k)] != F::ZERO) {
            continue;
        }
        if diagonal == Diagonal::Stored {
            x[k] = x[k] / a[(k, k)];
        }
        let (head, tail) = x.split_at_mut(k + 1);
        let step = head[k];
        for (x, &l) in tail.iter_mut().zip(&a.col(k)[k + 1..]) {
            *x -= l * step;
        }
    }
}

/// `x = U \ x` with the upper triangle of `a`.
pub(crate) fn solve_upper<F: Field>(a: &Matrix<F>, x: &mut [F], diagonal: Diagonal) {
    for k in (0..x.len()).rev() {
        if x[k] == F::ZERO && (diagonal == Diagonal::Unit || a[(k, k)] != F::ZERO) {
            continue;
        }
        if diagonal == Diagonal::Stored {
            x[k] = x[k] / a[(k, k)];
        }
        let (head, tail) = x.split_at_mut(k);
        let step = tail[0];
        for (x, &u) in head.iter_mut().zip(&a.col(k)[..k]) {
            *x -= u * step;
        }
    }
}

/// `x = L' \ x`.
pub(crate) fn solve_lower_adjoint<F: Field>(a: &Matrix<F>, x: &mut [F], diagonal: Diagonal) {
    for k in (0..x.len()).rev() {
        let dot: F = x[k + 1..].iter().zip(&a.col(k)[k + 1..]).map(|(&x, &l)| l.conj() * x).sum();
        let rest = x[k] - dot;
        x[k] = if diagonal == Diagonal::Stored { rest / a[(k, k)].conj() } else { rest };
    }
}

/// `x = U' \ x`.
pub(crate) fn solve_upper_adjoint<F: Field>(a: &Matrix<F>, x: &mut [F], diagonal: Diagonal) {
    for k in 0..x.len() {
        let dot: F = x[..k].iter().zip(&a.col(k)[..k]).map(|(&x, &u)| u.conj() * x).sum();
        let rest = x[k] - dot;
        x[k] = if diagonal == Diagonal::Stored { rest / a[(k, k)].conj() } else { rest };
    }
}

/// Greatest sum of magnitudes of a column; NaN if an element is NaN.
pub(crate) fn norm1<F: Field>(a: &Matrix<F>) -> f64 {
    (0..a.cols).map(|j| a.col(j).iter().map(|x| x.abs()).sum::<f64>()).fold(0.0, nan_max)
}

/// The greater, or NaN with a NaN.
pub(crate) fn nan_max(a: f64, b: f64) -> f64 {
    if b > a || b.is_nan() { b } else { a }
}

/// Estimate of the 1-norm of an inverse from a few solves (Higham's method, as LAPACK's condition numbers use).
pub(crate) fn inverse_norm<F: Field>(
    n: usize,
    solve: impl Fn(&mut [F]),
    solve_adjoint: impl Fn(&mut [F]),
) -> f64 {
    let size = |x: &[F]| x.iter().map(|x| x.abs()).sum::<f64>();
    let mut x = vec![F::from_real(1.0 / n as f64); n];
    solve(&mut x);
    if n == 1 {
        return x[0].abs();
    }
    let mut estimate = size(&x);
    let mut last = usize::MAX;
    for _ in 0..5 {
        let unit = |x: &F| if x.abs() == 0.0 { F::ONE } else { x.scale(1.0 / x.abs()) };
        let mut z: Vec<F> = x.iter().map(unit).collect();
        solve_adjoint(&mut z);
        let j = (0..n).fold(0, |best, i| if z[i].abs() > z[best].abs() { i } else { best });
        if j == last {
            break;
        }
        last = j;
        x.fill(F::ZERO);
        x[j] = F::ONE;
        solve(&mut x);
        let next = size(&x);
        if next <= estimate {
            break;
        }
        estimate = next;
    }
    // A vector of alternating growing entries catches the matrices that fool the iteration.
    for (i, x) in x.iter_mut().enumerate() {
        let value = 1.0 + i as f64 / (n - 1) as f64;
        *x = F::from_real(if i % 2 == 0 { value } else { -value });
    }
    solve(&mut x);
    estimate.max(2.0 * size(&x) / (3 * n) as f64)
}

/// Inverse of a square matrix and its estimated reciprocal condition number. Exactly singular gives Inf everywhere and 0.
pub(crate) fn inverse<F: Field>(a: &Matrix<F>) -> (Matrix<F>, f64) {
    let n = a.rows;
    let packed = factor(a);
    let rcond = packed.rcond(norm1(a));
    if packed.is_singular() {
        return (a.map(|_| F::from_real(f64::INFINITY)), rcond);
    }
    if n >= LARGE && a.is_finite() {
        let mut x = Matrix::identity(n, n);
        packed.solve(&mut x);
        return (x, rcond);
    }
    // inv(U), then inv(U) * inv(L) from the last column on: the order of operations of LAPACK's getri.
    let mut x = packed.factors.clone();
    for j in 0..n {
        let inverse = F::ONE / x[(j, j)];
        x[(j, j)] = inverse;
        for k in 0..j {
            let (left, column) = x.two_cols(k, j);
            let step = column[k];
            for (c, &u) in column[..k].iter_mut().zip(&left[..k]) {
                *c += u * step;
            }
            column[k] = step * left[k];
        }
        for c in &mut x.col_mut(j)[..j] {
            *c = -(*c * inverse);
        }
    }
    for j in (0..n.saturating_sub(1)).rev() {
        let lower: Vec<F> = x.col(j)[j + 1..].to_vec();
        x.col_mut(j)[j + 1..].fill(F::ZERO);
        for (k, &l) in (j + 1..n).zip(&lower) {
            let (left, right) = x.two_cols(j, k);
            for (o, &r) in left.iter_mut().zip(right.iter()) {
                *o -= r * l;
            }
        }
    }
    let mut out = Matrix::zeros(n, n);
    for (k, &i) in packed.order.iter().enumerate() {
        out.col_mut(i).copy_from_slice(x.col(k));
    }
    (out, rcond)
}
