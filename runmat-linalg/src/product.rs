//! Matrix products with optional transposition.

use crate::{Complex, Field, Matrix, Scalar, View, bridge};

/// What is done to an operand of a product first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Op {
    /// As it is.
    None,
    /// Transposed (`.'`).
    Transpose,
    /// Conjugate transposed (`'`).
    Adjoint,
}

/// Products of up to this many multiplications run in simple loops: below it, setting up the blocked kernel costs more.
const SMALL: usize = 16 * 16 * 16;

/// `op(a) * op(b)`. The inner sizes agree; with an inner size of 0 the result is zeros. NaN and Inf spread as IEEE says.
///
/// `a' * a` and `a * a'` of one and the same slice are exactly Hermitian. O(m·n·k).
pub fn matmul<T: Scalar>(a: View<'_, T>, a_op: Op, b: View<'_, T>, b_op: Op) -> Matrix<T> {
    let mut out = T::product(a, a_op, b, b_op);
    let twisted = (a_op == Op::None) != (b_op == Op::None);
    if twisted && std::ptr::eq(a.data, b.data) && (a.rows, a.cols) == (b.rows, b.cols) {
        let adjoint = a_op == Op::Adjoint || b_op == Op::Adjoint;
        mirror::<T>(&mut out, adjoint);
    }
    out
}

/// Copies the lower triangle into the upper one.
fn mirror<T: Scalar>(out: &mut Matrix<T>, adjoint: bool) {
    for j in 0..out.cols {
        for i in 0..j {
            let x = out[(j, i)];
            out[(i, j)] = if adjoint { T::narrow(Field::conj(x.widen())) } else { x };
        }
    }
}

pub(crate) fn sizes<T>(a: View<'_, T>, a_op: Op, b: View<'_, T>, b_op: Op) -> (usize, usize, usize) {
    let (m, k) = if a_op == Op::None { (a.rows, a.cols) } else { (a.cols, a.rows) };
    let (k2, n) = if b_op == Op::None { (b.rows, b.cols) } else { (b.cols, b.rows) };
    assert_eq!(k, k2, "inner sizes of a product agree");
    (m, k, n)
}

/// True when the simple loops are the better choice: few operations, or a vector on either side.
pub fn is_small(m: usize, k: usize, n: usize) -> bool {
    n == 1 || m == 1 || m.saturating_mul(n).saturating_mul(k) <= SMALL
}

/// `a * b` into `out`, whose elements are unspecified before: bit for bit what [`matmul`] gives for products that
/// [`is_small`] accepts. O(m·n·k).
pub fn small_product(a: View<'_, f64>, b: View<'_, f64>, out: &mut [f64]) {
    let (m, k, _) = sizes(a, Op::None, b, Op::None);
    out.fill(0.0);
    if m == 0 || k == 0 {
        return;
    }
    for (column, factors) in out.chunks_exact_mut(m).zip(b.data.chunks_exact(k)) {
        for (left, &x) in a.data.chunks_exact(m).zip(factors) {
            for (o, &y) in column.iter_mut().zip(left) {
                *o += y * x;
            }
        }
    }
}

/// The product by columns: dot products where `op(a)` has contiguous rows, else sums of columns.
pub(crate) fn simple<F: Field>(a: View<'_, F>, a_op: Op, b: View<'_, F>, b_op: Op) -> Matrix<F> {
    let (m, k, n) = sizes(a, a_op, b, b_op);
    let mut out = Matrix::zeros(m, n);
    let factor = |p: usize, j: usize| match b_op {
        Op::None => b[(p, j)],
        Op::Transpose => b[(j, p)],
        Op::Adjoint => b[(j, p)].conj(),
    };
    for j in 0..n {
        let column = out.col_mut(j);
        if a_op == Op::None {
            for p in 0..k {
                let x = factor(p, j);
                for (o, &y) in column.iter_mut().zip(a.col(p)) {
                    *o += y * x;
                }
            }
            continue;
        }
        let right: Vec<F> = (0..k).map(|p| factor(p, j)).collect();
        for (i, o) in column.iter_mut().enumerate() {
            *o = dot(a.col(i), &right, a_op == Op::Adjoint);
        }
    }
    out
}

/// Inner product in four lanes.
fn dot<F: Field>(x: &[F], y: &[F], conj: bool) -> F {
    let mut lanes = [F::ZERO; 4];
    let (xs, ys) = (x.chunks_exact(4), y.chunks_exact(4));
    let term = |x: F, y: F| if conj { x.conj() * y } else { x * y };
    let tail: F = xs.remainder().iter().zip(ys.remainder()).map(|(&x, &y)| term(x, y)).sum();
    for (x, y) in xs.zip(ys) {
        for ((lane, &x), &y) in lanes.iter_mut().zip(x).zip(y) {
            *lane += term(x, y);
        }
    }
    (lanes[0] + lanes[1]) + (lanes[2] + lanes[3]) + tail
}

/// Complex product, small or large.
pub(crate) fn complex(
    a: View<'_, Complex<f64>>,
    a_op: Op,
    b: View<'_, Complex<f64>>,
    b_op: Op,
) -> Matrix<Complex<f64>> {
    let (m, k, n) = sizes(a, a_op, b, b_op);
    if is_small(m, k, n) {
        simple(a, a_op, b, b_op)
    } else {
        bridge::multiply_complex(&a.to_matrix(), a_op, &b.to_matrix(), b_op)
    }
}
