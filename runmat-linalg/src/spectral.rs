//! Spectral decompositions: `svd`, `eig`, `schur`, and functions of matrices.

use crate::field::{narrowed, narrowed_reals, widened};
use crate::{Balancing, Complex, Dense, Error, Field, Matrix, Scalar, Sides, Vectors, View, hessenberg};

/// `A = U * diag(s) * V'`.
#[derive(Clone, Debug)]
pub struct Svd<T: Scalar> {
    /// Left singular vectors.
    pub u: Matrix<T>,
    /// Singular values, descending.
    pub s: Vec<T::Real>,
    /// Right singular vectors.
    pub v: Matrix<T>,
}

/// `svd(A)`. O(rows·cols·min).
pub fn svd<T: Scalar>(a: View<'_, T>, vectors: Vectors) -> Result<Svd<T>, Error> {
    let (u, s, v) = T::Wide::svd(&widened(a), vectors)?;
    Ok(Svd { u: narrowed(&u), s: narrowed_reals::<T>(&s), v: narrowed(&v) })
}

/// Singular values, descending.
pub fn singular_values<T: Scalar>(a: View<'_, T>) -> Result<Vec<T::Real>, Error> {
    Ok(narrowed_reals::<T>(&T::Wide::singular_values(&widened(a))?))
}

/// Eigenvalues with their vectors in columns. Real results have zero imaginary parts everywhere.
#[derive(Clone, Debug)]
pub struct Eigen<T: Scalar> {
    /// Ascending for Hermitian matrices; otherwise in the order of LAPACK's `geev`, conjugate pairs together, positive imaginary part first.
    pub values: Vec<T::Complex>,
    /// `A * V = V * D`.
    pub right: Matrix<T::Complex>,
    /// `W' * A = D * W'`, if asked for.
    pub left: Option<Matrix<T::Complex>>,
}

impl<T: Scalar> Eigen<T> {
    fn new(parts: crate::eigen::Parts) -> Self {
        Self {
            values: parts.values.iter().map(|&z| T::Complex::narrow(z)).collect(),
            right: narrowed(&parts.right),
            left: parts.left.as_ref().map(narrowed),
        }
    }
}

/// `[V, D] = eig(A)` of a square matrix. O(n³).
pub fn eig<T: Scalar>(a: View<'_, T>, sides: Sides, balancing: Balancing) -> Result<Eigen<T>, Error> {
    T::Wide::eigen(&widened(a), sides, balancing).map(Eigen::new)
}

/// `eig(A)`: values only, in the same order.
pub fn eigenvalues<T: Scalar>(a: View<'_, T>, balancing: Balancing) -> Result<Vec<T::Complex>, Error> {
    let values = T::Wide::eigenvalues(&widened(a), balancing)?;
    Ok(values.into_iter().map(T::Complex::narrow).collect())
}

/// `[V, D] = eig(A, B)`, with both sides `[V, D, W]`; a value is Inf where `B` is singular.
pub fn eig_generalized<T: Scalar>(a: View<'_, T>, b: View<'_, T>, sides: Sides) -> Result<Eigen<T>, Error> {
    T::Wide::generalized(&widened(a), &widened(b), sides).map(Eigen::new)
}

/// `[U, T] = schur(A)`: `A = U * T * U'`; quasi-triangular for real matrices, triangular for complex ones.
pub fn schur<T: Scalar>(a: View<'_, T>) -> Result<(Matrix<T>, Matrix<T>), Error> {
    let (z, t) = T::Wide::schur(&widened(a))?;
    Ok((narrowed(&z), narrowed(&t)))
}

/// `[U, T] = schur(A, 'complex')`: triangular `T`.
#[expect(clippy::type_complexity, reason = "two matrices of the complex class")]
pub fn schur_complex<T: Scalar>(a: View<'_, T>) -> Result<(Matrix<T::Complex>, Matrix<T::Complex>), Error> {
    let (z, t) = T::Wide::complex_schur(&widened(a))?;
    Ok((narrowed(&z), narrowed(&t)))
}

/// `[T, B] = balance(A)`: `B = T \ A * T` with rows and columns of about equal norms.
pub fn balance<T: Scalar>(a: View<'_, T>) -> (Matrix<T>, Matrix<T>) {
    let mut b = widened(a);
    let balance = hessenberg::Balance::new(&mut b);
    let transformation = balance.transformation().map(|&x| T::narrow(T::Wide::from_real(x)));
    (transformation, narrowed(&b))
}

/// `expm(A)`. O(n³).
pub fn expm<T: Scalar>(a: View<'_, T>) -> Matrix<T> {
    narrowed(&T::Wide::exponential(&widened(a)))
}

/// `sqrtm(A)`: principal square root. Imaginary parts at the level of rounding are dropped for a real `A` whose root is real.
pub fn sqrtm<T: Scalar>(a: View<'_, T>) -> Result<Matrix<T::Complex>, Error> {
    let root = T::Wide::square_root(&widened(a))?;
    Ok(narrowed(&cleaned::<T>(a, root)))
}

/// `logm(A)`: principal logarithm, imaginary parts as in [`sqrtm`].
pub fn logm<T: Scalar>(a: View<'_, T>) -> Result<Matrix<T::Complex>, Error> {
    let log = T::Wide::logarithm(&widened(a))?;
    Ok(narrowed(&cleaned::<T>(a, log)))
}

/// Drops imaginary parts that are rounding errors of a real result.
fn cleaned<T: Scalar>(a: View<'_, T>, mut result: Matrix<Complex<f64>>) -> Matrix<Complex<f64>> {
    let real = a.data.iter().all(|x| x.widen().im() == 0.0);
    let size: f64 = result.data.iter().map(|z| z.abs()).fold(0.0, f64::max);
    let noise = result.data.iter().map(|z| z.im.abs()).fold(0.0, f64::max);
    if real && noise <= 10.0 * result.rows as f64 * f64::EPSILON * size {
        result.data.iter_mut().for_each(|z| z.im = 0.0);
    }
    result
}
