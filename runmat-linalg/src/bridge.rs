//! faer's factorisations for matrices above the size where blocking and threads pay; smaller ones use this crate's own loops,
//! which follow LAPACK operation by operation.

use crate::field::{Spectrum, Triple};
use crate::{Complex, Error, Field, Matrix};
use faer::{Conj, Mat, Par, Side};

/// From this order on faer takes over.
pub(crate) const LARGE: usize = 100;

/// Threads for an operation of about `flops` multiplications: starting the pool is worth it from 128³ on.
pub(crate) fn threads(flops: usize) -> Par {
    if flops < 128 * 128 * 128 { Par::Seq } else { Par::rayon(0) }
}

pub(crate) fn to_faer<F: Field>(a: &Matrix<F>) -> Mat<F::Faer> {
    Mat::from_fn(a.rows, a.cols, |i, j| a[(i, j)].to_faer())
}

pub(crate) fn from_faer<F: Field>(a: faer::MatRef<'_, F::Faer>) -> Matrix<F> {
    Matrix::from_fn(a.nrows(), a.ncols(), |i, j| F::from_faer(&a[(i, j)]))
}

/// Partial-pivoting LU: both factors packed in one matrix, and the row order.
pub(crate) fn lu<F: Field>(a: &Matrix<F>) -> (Matrix<F>, Vec<usize>) {
    let lu = to_faer(a).partial_piv_lu();
    let (l, u) = (lu.L(), lu.U());
    let packed =
        Matrix::from_fn(a.rows, a.cols, |i, j| F::from_faer(if i > j { &l[(i, j)] } else { &u[(i, j)] }));
    (packed, lu.P().arrays().0.to_vec())
}

/// `U \ (L \ b)` with packed factors, in place.
pub(crate) fn solve_packed<F: Field>(factors: &Matrix<F>, b: &mut Matrix<F>) {
    use faer::linalg::triangular_solve as solve;
    let lu = to_faer(factors);
    let mut x = to_faer(b);
    let par = threads(b.rows * b.rows * b.cols);
    solve::solve_unit_lower_triangular_in_place(lu.as_ref(), x.as_mut(), par);
    solve::solve_upper_triangular_in_place(lu.as_ref(), x.as_mut(), par);
    *b = from_faer(x.as_ref());
}

/// Lower Cholesky factor from the lower triangle; `None` when not positive definite.
pub(crate) fn cholesky<F: Field>(a: &Matrix<F>) -> Option<Matrix<F>> {
    let llt = to_faer(a).llt(Side::Lower).ok()?;
    Some(from_faer(llt.L()))
}

/// QR: `Q` with as many columns as asked (`rows` or less), and `R`.
pub(crate) fn qr<F: Field>(a: &Matrix<F>, economy: bool) -> (Matrix<F>, Matrix<F>) {
    let qr = to_faer(a).qr();
    if economy {
        (from_faer(qr.compute_thin_Q().as_ref()), from_faer(qr.thin_R()))
    } else {
        (from_faer(qr.compute_Q().as_ref()), padded(a.rows, qr.R()))
    }
}

/// `R` with rows of zeros below, so that the full `Q` multiplies it.
fn padded<F: Field>(rows: usize, r: faer::MatRef<'_, F::Faer>) -> Matrix<F> {
    Matrix::from_fn(
        rows,
        r.ncols(),
        |i, j| if i <= j && i < r.nrows() { F::from_faer(&r[(i, j)]) } else { F::ZERO },
    )
}

/// Column-pivoted QR, and the order of the columns.
pub(crate) fn pivoted_qr<F: Field>(a: &Matrix<F>, economy: bool) -> (Matrix<F>, Matrix<F>, Vec<usize>) {
    let qr = to_faer(a).col_piv_qr();
    let order = qr.P().arrays().0.to_vec();
    if economy {
        (from_faer(qr.compute_thin_Q().as_ref()), from_faer(qr.thin_R()), order)
    } else {
        (from_faer(qr.compute_Q().as_ref()), padded(a.rows, qr.R()), order)
    }
}

/// Singular values, descending.
pub(crate) fn singular_values<F: Field>(a: &Matrix<F>) -> Result<Vec<f64>, Error> {
    let values = to_faer(a).singular_values().map_err(|_| Error::NoConvergence)?;
    Ok(values.iter().map(|s| real_part::<F>(s)).collect())
}

/// A real number of faer's generic kind as `f64`.
fn real_part<F: Field>(x: &<F::Faer as faer::traits::ComplexField>::Real) -> f64 {
    use faer::traits::ComplexField;
    F::from_faer(&<F::Faer as ComplexField>::from_real_impl(x)).re()
}

/// Singular value decomposition; full factors or economy ones.
pub(crate) fn svd<F: Field>(a: &Matrix<F>, economy: bool) -> Result<Triple<F>, Error> {
    let a = to_faer(a);
    let svd = if economy { a.thin_svd() } else { a.svd() }.map_err(|_| Error::NoConvergence)?;
    let values = svd.S().column_vector();
    let s = (0..values.nrows()).map(|i| F::from_faer(&values[i]).re()).collect();
    Ok((from_faer(svd.U()), s, from_faer(svd.V())))
}

/// Eigenvalues (ascending) and orthonormal vectors of a Hermitian matrix.
pub(crate) fn hermitian_eigen<F: Field>(a: &Matrix<F>) -> Result<(Vec<f64>, Matrix<F>), Error> {
    let eigen = to_faer(a).self_adjoint_eigen(Side::Lower).map_err(|_| Error::NoConvergence)?;
    let values = eigen.S().column_vector();
    let s = (0..values.nrows()).map(|i| F::from_faer(&values[i]).re()).collect();
    Ok((s, from_faer(eigen.U())))
}

/// Eigenvalues (ascending) of a Hermitian matrix.
pub(crate) fn hermitian_values<F: Field>(a: &Matrix<F>) -> Result<Vec<f64>, Error> {
    let values = to_faer(a).self_adjoint_eigenvalues(Side::Lower).map_err(|_| Error::NoConvergence)?;
    Ok(values.iter().map(|s| real_part::<F>(s)).collect())
}

/// Eigenvalues of a real matrix.
pub(crate) fn values_real(a: &Matrix<f64>) -> Result<Vec<Complex<f64>>, Error> {
    let values = to_faer(a).eigenvalues().map_err(|_| Error::NoConvergence)?;
    Ok(values.iter().map(Complex::from_faer).collect())
}

/// Eigenvalues of a complex matrix.
pub(crate) fn values_complex(a: &Matrix<Complex<f64>>) -> Result<Vec<Complex<f64>>, Error> {
    let values = to_faer(a).eigenvalues().map_err(|_| Error::NoConvergence)?;
    Ok(values.iter().map(Complex::from_faer).collect())
}

/// Eigenvalues and right vectors of a real matrix.
pub(crate) fn eigen_real(a: &Matrix<f64>) -> Result<Spectrum, Error> {
    let eigen = to_faer(a).eigen().map_err(|_| Error::NoConvergence)?;
    Ok(unpack(eigen.S(), eigen.U()))
}

/// Eigenvalues and right vectors of a complex matrix.
pub(crate) fn eigen_complex(a: &Matrix<Complex<f64>>) -> Result<Spectrum, Error> {
    let eigen = to_faer(a).eigen().map_err(|_| Error::NoConvergence)?;
    Ok(unpack(eigen.S(), eigen.U()))
}

fn unpack(s: faer::diag::DiagRef<'_, faer::c64>, u: faer::MatRef<'_, faer::c64>) -> Spectrum {
    let values = s.column_vector();
    ((0..values.nrows()).map(|i| Complex::from_faer(&values[i])).collect(), from_faer(u))
}

/// Generalised eigenvalues as quotients of `alpha` and `beta`, and right vectors, of a complex pair.
#[expect(clippy::type_complexity, reason = "alpha, beta, vectors: names are in the doc")]
pub(crate) fn generalized_eigen(
    a: &Matrix<Complex<f64>>,
    b: &Matrix<Complex<f64>>,
) -> Result<(Vec<Complex<f64>>, Vec<Complex<f64>>, Matrix<Complex<f64>>), Error> {
    let eigen = faer::linalg::solvers::GeneralizedEigen::new(to_faer(a).as_ref(), to_faer(b).as_ref())
        .map_err(|_| Error::NoConvergence)?;
    let (alpha, vectors) = unpack(eigen.S_a(), eigen.U());
    let beta = eigen.S_b().column_vector();
    Ok((alpha, (0..beta.nrows()).map(|i| Complex::from_faer(&beta[i])).collect(), vectors))
}

/// `out = op(a) * op(b)`; slices are column-major, sizes those of the stored matrices.
pub(crate) fn multiply<T>(
    a: crate::View<'_, T>,
    a_op: crate::Op,
    b: crate::View<'_, T>,
    b_op: crate::Op,
    out: &mut [T],
) where
    T: faer::traits::ComplexField<Real = T, Canonical = T> + faer::traits::Conjugate<Canonical = T>,
{
    use faer::{Accum, MatMut, MatRef, linalg::matmul::matmul};
    let left = MatRef::from_column_major_slice(a.data, a.rows, a.cols);
    let right = MatRef::from_column_major_slice(b.data, b.rows, b.cols);
    let left = if a_op == crate::Op::None { left } else { left.transpose() };
    let right = if b_op == crate::Op::None { right } else { right.transpose() };
    let (m, n) = (left.nrows(), right.ncols());
    let result = MatMut::from_column_major_slice_mut(out, m, n);
    let par = threads(m * n * left.ncols());
    matmul(result, Accum::Replace, left, right, faer::traits::math_utils::one::<T>(), par);
}

/// [`multiply`] of complex matrices, with conjugation.
pub(crate) fn multiply_complex(
    a: &Matrix<Complex<f64>>,
    a_op: crate::Op,
    b: &Matrix<Complex<f64>>,
    b_op: crate::Op,
) -> Matrix<Complex<f64>> {
    use crate::Op;
    use faer::{Accum, linalg::matmul::matmul_with_conj};
    let (left, right) = (to_faer(a), to_faer(b));
    let conj = |op: Op| if op == Op::Adjoint { Conj::Yes } else { Conj::No };
    let left = if a_op == Op::None { left.as_ref() } else { left.transpose() };
    let right = if b_op == Op::None { right.as_ref() } else { right.transpose() };
    let mut result = Mat::<faer::c64>::zeros(left.nrows(), right.ncols());
    let par = threads(4 * left.nrows() * right.ncols() * left.ncols());
    matmul_with_conj(
        result.as_mut(),
        Accum::Replace,
        left,
        conj(a_op),
        right,
        conj(b_op),
        faer::c64::new(1.0, 0.0),
        par,
    );
    from_faer(result.as_ref())
}
