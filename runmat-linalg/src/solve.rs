//! Left division: the method by the form of the matrix, as MATLAB documents it for `mldivide`.

use crate::field::{narrowed, widened};
use crate::lu::{
    self, Diagonal, inverse_norm, norm1, solve_lower, solve_lower_adjoint, solve_upper, solve_upper_adjoint,
};
use crate::{Dense, Field, Matrix, Scalar, View, chol, qr};

/// The method that solved a system.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Solver {
    /// Back substitution.
    Upper,
    /// Forward substitution.
    Lower,
    /// Cholesky factorisation.
    Cholesky,
    /// LU factorisation with partial pivoting.
    Lu,
    /// Least squares by column-pivoted QR.
    Qr,
}

/// The result of a left division.
#[derive(Clone, Debug)]
pub struct Solution<T> {
    /// `A \ B`.
    pub x: Matrix<T>,
    /// Reciprocal condition number of a square matrix: 0 is exactly singular, below `eps` nearly so, NaN with NaN input. 1 for
    /// least squares.
    pub rcond: f64,
    /// Numerical rank found by least squares; the order of a square matrix.
    pub rank: usize,
    /// The method used.
    pub solver: Solver,
}

pub(crate) type Solved<F> = Solution<F>;

/// `linsolve(A, B, opts)`: by the given method whatever the elements say. Triangular solvers read their triangle only; Cholesky falls back to
/// LU where `A` isn't definite; [`Solver::Qr`] gives least squares for any size. `A` is square for the others.
pub fn linsolve<T: Scalar>(a: View<'_, T>, b: View<'_, T>, solver: Solver) -> Solution<T> {
    let solved = T::Wide::divide(&widened(a), &widened(b), T::EPS, Some(solver));
    Solution { x: narrowed(&solved.x), rcond: solved.rcond, rank: solved.rank, solver: solved.solver }
}

/// `A \ B` for any `A` with as many rows as `B`.
///
/// A square `A` is solved by substitution if triangular, by Cholesky if Hermitian with positive diagonal and definite, else by LU; a singular
/// one gives Inf and NaN. Otherwise the result is the basic least-squares solution. O(n³).
pub fn mldivide<T: Scalar>(a: View<'_, T>, b: View<'_, T>) -> Solution<T> {
    let solved = T::Wide::divide(&widened(a), &widened(b), T::EPS, None);
    Solution { x: narrowed(&solved.x), rcond: solved.rcond, rank: solved.rank, solver: solved.solver }
}

pub(crate) fn divide<F: Field>(a: &Matrix<F>, b: &Matrix<F>, eps: f64, only: Option<Solver>) -> Solved<F> {
    assert_eq!(a.rows, b.rows, "both operands have the same number of rows");
    let n = a.rows;
    if a.rows != a.cols || only == Some(Solver::Qr) {
        let (x, rank) = qr::least_squares(a, b, eps);
        return Solution { x, rcond: 1.0, rank, solver: Solver::Qr };
    }
    let wanted = |solver: Solver| only.is_none_or(|only| only == solver);
    let done = |x, rcond, solver| Solution { x, rcond, rank: n, solver };
    let zero_below = |strictly: fn(usize, usize) -> bool| {
        only.is_some() || (0..n).all(|j| (0..n).all(|i| !strictly(i, j) || a[(i, j)] == F::ZERO))
    };
    if wanted(Solver::Upper) && zero_below(|i, j| i > j) {
        let mut x = b.clone();
        (0..x.cols).for_each(|j| solve_upper(a, x.col_mut(j), Diagonal::Stored));
        return done(x, triangular_rcond(a, Solver::Upper), Solver::Upper);
    }
    if wanted(Solver::Lower) && zero_below(|i, j| i < j) {
        let mut x = b.clone();
        (0..x.cols).for_each(|j| solve_lower(a, x.col_mut(j), Diagonal::Stored));
        return done(x, triangular_rcond(a, Solver::Lower), Solver::Lower);
    }
    let candidate = only.is_some() || (0..n).all(|i| a[(i, i)].re() > 0.0) && chol::is_hermitian(a);
    if wanted(Solver::Cholesky)
        && candidate
        && let Ok(r) = chol::upper(a)
    {
        let solve = |x: &mut [F]| {
            solve_upper_adjoint(&r, x, Diagonal::Stored);
            solve_upper(&r, x, Diagonal::Stored);
        };
        let mut x = b.clone();
        (0..x.cols).for_each(|j| solve(x.col_mut(j)));
        let rcond = 1.0 / inverse_norm(n, solve, solve) / norm1(a);
        return done(x, rcond, Solver::Cholesky);
    }
    let packed = lu::factor(a);
    let rcond = packed.rcond(norm1(a));
    // An exactly singular matrix gives Inf and NaN where its zero pivot spreads.
    let mut x = b.clone();
    packed.solve(&mut x);
    done(x, rcond, Solver::Lu)
}

/// Reciprocal condition number of a triangular matrix.
fn triangular_rcond<F: Field>(a: &Matrix<F>, side: Solver) -> f64 {
    let n = a.rows;
    let norm = norm1(a);
    if n == 0 {
        return f64::INFINITY;
    }
    if norm.is_nan() {
        return f64::NAN;
    }
    if (0..n).any(|i| a[(i, i)] == F::ZERO) || norm.is_infinite() {
        return 0.0;
    }
    let inverse = match side {
        Solver::Upper => inverse_norm(
            n,
            |x| solve_upper(a, x, Diagonal::Stored),
            |x| solve_upper_adjoint(a, x, Diagonal::Stored),
        ),
        _ => inverse_norm(
            n,
            |x| solve_lower(a, x, Diagonal::Stored),
            |x| solve_lower_adjoint(a, x, Diagonal::Stored),
        ),
    };
    1.0 / inverse / norm
}
