//! Direct factorisations: `lu`, `chol`, `qr`, `hess`, and what follows from them: `det`, `inv`, `rcond`.

use crate::field::{narrowed, widened};
use crate::{Dense, Matrix, Scalar, View};

/// `A(order, :) = L * U`.
#[derive(Clone, Debug)]
pub struct Lu<T> {
    /// Unit lower trapezoidal, `rows` × `min`.
    pub l: Matrix<T>,
    /// Upper trapezoidal, `min` × `cols`.
    pub u: Matrix<T>,
    /// Row `i` of `L * U` is row `order[i]` of `A`, 0-based.
    pub order: Vec<usize>,
    /// `L` and `U` packed in one matrix: `Y = lu(A)`.
    pub packed: Matrix<T>,
}

/// `lu(A)` with partial pivoting, for any size. O(rows·cols·min).
pub fn lu<T: Scalar>(a: View<'_, T>) -> Lu<T> {
    let packed = T::Wide::lu(&widened(a));
    Lu {
        l: narrowed(&packed.lower()),
        u: narrowed(&packed.upper()),
        packed: narrowed(&packed.factors),
        order: packed.order,
    }
}

/// `det(A)` of a square matrix; 1 for 0×0. O(n³).
pub fn det<T: Scalar>(a: View<'_, T>) -> T {
    T::narrow(T::Wide::lu(&widened(a)).determinant())
}

/// `inv(A)` of a square matrix and its estimated reciprocal condition number; Inf everywhere and 0 when singular. O(n³).
pub fn inv<T: Scalar>(a: View<'_, T>) -> (Matrix<T>, f64) {
    let (inverse, rcond) = T::Wide::inverse(&widened(a));
    (narrowed(&inverse), rcond)
}

/// `rcond(A)` of a square matrix: Inf for 0×0, NaN with NaN. O(n³).
pub fn rcond<T: Scalar>(a: View<'_, T>) -> f64 {
    let a = widened(a);
    T::Wide::lu(&a).rcond(crate::lu::norm1(&a))
}

/// `chol(A)`: upper `R` with `R' * R = A` from the upper triangle. `Err((p, R))`: the leading minor of order `p` isn't positive, and `R` is the
/// factor of order `p - 1`. O(n³).
pub fn chol<T: Scalar>(a: View<'_, T>) -> Result<Matrix<T>, (usize, Matrix<T>)> {
    T::Wide::cholesky(&widened(a)).map(|r| narrowed(&r)).map_err(|(p, r)| (p, narrowed(&r)))
}

/// True when `A` is square and equals its conjugate transpose exactly.
pub fn is_hermitian<T: Scalar>(a: View<'_, T>) -> bool {
    crate::chol::is_hermitian(&widened(a))
}

/// `[Q, R] = qr(A)`; `economy` leaves out the columns of `Q` that meet zeros in `R`. O(rows·cols·min).
pub fn qr<T: Scalar>(a: View<'_, T>, economy: bool) -> (Matrix<T>, Matrix<T>) {
    let (q, r) = T::Wide::qr(&widened(a), economy);
    (narrowed(&q), narrowed(&r))
}

/// `[Q, R, order] = qr(A, 'vector')`: `A(:, order) = Q * R`, 0-based, with falling magnitudes on the diagonal of `R`.
pub fn qr_pivoted<T: Scalar>(a: View<'_, T>, economy: bool) -> (Matrix<T>, Matrix<T>, Vec<usize>) {
    let (q, r, order) = T::Wide::qr_pivoted(&widened(a), economy);
    (narrowed(&q), narrowed(&r), order)
}

/// `[P, H] = hess(A)`: `A = P * H * P'`, `H` zero below its first subdiagonal. O(n³).
pub fn hess<T: Scalar>(a: View<'_, T>) -> (Matrix<T>, Matrix<T>) {
    let (p, h) = T::Wide::hessenberg(&widened(a), 0, a.rows);
    (narrowed(&p), narrowed(&h))
}
