//! Eigenvalues and eigenvectors of general matrices, from balancing, Hessenberg and Schur form, as LAPACK's `geev` has it.
//!
//! Vectors have Euclidean length 1 and, where complex, their element of largest magnitude is real.

use crate::bridge::{self, LARGE};
use crate::field::Spectrum;
use crate::hessenberg::{self, Balance};
use crate::householder::norm2;
use crate::{Complex, Error, Field, Matrix, chol, product, schur, symmetric};

type C = Complex<f64>;

/// What an eigenproblem returns: values, right vectors, left vectors.
pub struct Parts {
    /// Eigenvalues.
    pub values: Vec<C>,
    /// Right vectors in columns.
    pub right: Matrix<C>,
    /// Left vectors in columns.
    pub left: Option<Matrix<C>>,
}

/// The eigenvectors that are wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sides {
    /// `[V, D] = eig(A)`.
    Right,
    /// `[V, D, W] = eig(A)`.
    Both,
}

/// Whether `eig` balances first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Balancing {
    /// Exchange and scale rows and columns first (the default).
    On,
    /// Take the matrix as it is (`'nobalance'`).
    Off,
}

/// Eigenproblem of a square matrix of either field. Hermitian matrices take the symmetric method: ascending real values.
pub(crate) fn solve<F: Field + General>(
    a: &Matrix<F>,
    sides: Sides,
    balancing: Balancing,
) -> Result<Parts, Error> {
    if !a.is_finite() {
        return Err(Error::NotFinite);
    }
    if chol::is_hermitian(a) {
        let (values, z) = symmetric::eigen(a)?;
        let right = z.map(|x| x.to_complex());
        let left = (sides == Sides::Both).then(|| right.clone());
        return Ok(Parts { values: values.into_iter().map(C::from_real).collect(), right, left });
    }
    if a.rows >= LARGE && sides == Sides::Right {
        let (values, mut right) = F::large(a)?;
        normalize::<F>(&mut right);
        return Ok(Parts { values, right, left: None });
    }
    let mut work = a.clone();
    let balance = (balancing == Balancing::On).then(|| Balance::new(&mut work));
    let (low, high) = balance.as_ref().map_or((0, a.rows), |b| (b.low, b.high));
    let (mut z, mut h) = hessenberg::reduce(&work, low, high);
    F::schur(&mut h, &mut z, low, high)?;
    let values = F::diagonal(&h);
    let back = |vectors: Matrix<C>, left: bool| {
        let z = z.map(|x| x.to_complex());
        let mut v = product::simple(z.view(), crate::Op::None, vectors.view(), crate::Op::None);
        if let Some(balance) = &balance {
            balance.undo(&mut v, left);
        }
        normalize::<F>(&mut v);
        v
    };
    let right = back(triangular_vectors(&h, &values), false);
    let left = (sides == Sides::Both).then(|| back(left_vectors(&h, &values), true));
    Ok(Parts { values, right, left })
}

/// Eigenvalues only.
pub(crate) fn values<F: Field + General>(a: &Matrix<F>, balancing: Balancing) -> Result<Vec<C>, Error> {
    if !a.is_finite() {
        return Err(Error::NotFinite);
    }
    if chol::is_hermitian(a) {
        return Ok(symmetric::values(a)?.into_iter().map(C::from_real).collect());
    }
    if a.rows >= LARGE {
        return F::large_values(a);
    }
    let mut work = a.clone();
    let balance = (balancing == Balancing::On).then(|| Balance::new(&mut work));
    let (low, high) = balance.as_ref().map_or((0, a.rows), |b| (b.low, b.high));
    let (_, mut h) = hessenberg::reduce(&work, low, high);
    F::schur(&mut h, &mut Matrix::zeros(0, a.rows), low, high)?;
    Ok(F::diagonal(&h))
}

/// `A = Z * T * Z'` in the field's own Schur form; rows and columns are exchanged first where that isolates eigenvalues.
pub(crate) fn schur_form<F: Field + General>(a: &Matrix<F>) -> Result<(Matrix<F>, Matrix<F>), Error> {
    if !a.is_finite() {
        return Err(Error::NotFinite);
    }
    let mut work = a.clone();
    let balance = Balance::exchanges(&mut work);
    let (mut z, mut t) = hessenberg::reduce(&work, balance.low, balance.high);
    F::schur(&mut t, &mut z, balance.low, balance.high)?;
    balance.undo(&mut z, false);
    Ok((z, t))
}

/// What the general method needs to know about a field.
pub(crate) trait General: Field {
    /// Schur form of a Hessenberg matrix in place.
    fn schur(h: &mut Matrix<Self>, z: &mut Matrix<Self>, low: usize, high: usize) -> Result<(), Error>;
    /// Eigenvalues of a Schur form.
    fn diagonal(t: &Matrix<Self>) -> Vec<C>;
    /// Values and vectors of a large matrix.
    fn large(a: &Matrix<Self>) -> Result<Spectrum, Error>;
    /// Values of a large matrix.
    fn large_values(a: &Matrix<Self>) -> Result<Vec<C>, Error>;
}

impl General for f64 {
    fn schur(h: &mut Matrix<f64>, z: &mut Matrix<f64>, low: usize, high: usize) -> Result<(), Error> {
        schur::real(h, z, low, high)
    }
    fn diagonal(t: &Matrix<f64>) -> Vec<C> {
        schur::eigenvalues(t)
    }
    fn large(a: &Matrix<f64>) -> Result<Spectrum, Error> {
        bridge::eigen_real(a)
    }
    fn large_values(a: &Matrix<f64>) -> Result<Vec<C>, Error> {
        bridge::values_real(a)
    }
}

impl General for C {
    fn schur(h: &mut Matrix<C>, z: &mut Matrix<C>, low: usize, high: usize) -> Result<(), Error> {
        schur::complex(h, z, low, high)
    }
    fn diagonal(t: &Matrix<C>) -> Vec<C> {
        (0..t.rows).map(|k| t[(k, k)]).collect()
    }
    fn large(a: &Matrix<C>) -> Result<Spectrum, Error> {
        bridge::eigen_complex(a)
    }
    fn large_values(a: &Matrix<C>) -> Result<Vec<C>, Error> {
        bridge::values_complex(a)
    }
}

/// Right eigenvectors of a (quasi-)triangular matrix, one column per value.
fn triangular_vectors<F: Field>(t: &Matrix<F>, values: &[C]) -> Matrix<C> {
    let n = t.rows;
    let t = t.map(|x| x.to_complex());
    let size = t.data.iter().fold(0.0, |m: f64, x| m.max(x.abs()));
    let smallest = (f64::EPSILON * size).max(f64::MIN_POSITIVE / f64::EPSILON);
    let mut out = Matrix::zeros(n, n);
    let mut k = 0;
    while k < n {
        let pair = k + 1 < n && t[(k + 1, k)] != C::ZERO;
        let column = out.col_mut(k);
        if !pair {
            column[k] = C::ONE;
            (0..k).for_each(|i| column[i] = -t[(i, k)]);
            back_substitute(&t, k, values[k], column, smallest);
            k += 1;
            continue;
        }
        // The vector of the eigenvalue with positive imaginary part, in LAPACK's scaling.
        let im = values[k].im;
        let (above, below) = (t[(k, k + 1)].re, t[(k + 1, k)].re);
        let (first, second) = if above.abs() >= below.abs() {
            (C::ONE, C::new(0.0, im / above))
        } else {
            (C::from_real(-im / below), C::I)
        };
        (column[k], column[k + 1]) = (first, second);
        (0..k).for_each(|i| column[i] = -(t[(i, k)] * first) - t[(i, k + 1)] * second);
        back_substitute(&t, k, values[k], column, smallest);
        let conjugate: Vec<C> = column.iter().map(|z| z.conj()).collect();
        out.col_mut(k + 1).copy_from_slice(&conjugate);
        k += 2;
    }
    out
}

/// Solves `(T - value) x = x` for the first `count` rows. Pivots are kept above `smallest`; the vector is scaled down before it overflows.
fn back_substitute(t: &Matrix<C>, count: usize, value: C, x: &mut [C], smallest: f64) {
    let guard = |z: C| if z.abs() < smallest { C::from_real(smallest) } else { z };
    let mut end = count;
    while end > 0 {
        let j = end - 1;
        let block = j > 0 && t[(j, j - 1)] != C::ZERO;
        let start = if block { j - 1 } else { j };
        if block {
            let (a, b, c, d) = (t[(j - 1, j - 1)] - value, t[(j - 1, j)], t[(j, j - 1)], t[(j, j)] - value);
            let det = a * d - b * c;
            let det = if det.abs() < smallest * smallest { C::from_real(smallest * smallest) } else { det };
            let (p, q) = (x[j - 1], x[j]);
            x[j - 1] = (d * p - b * q) / det;
            x[j] = (a * q - c * p) / det;
        } else {
            let pivot = guard(t[(j, j)] - value);
            x[j] /= pivot;
        }
        let largest = (start..end).fold(0.0, |m: f64, i| m.max(x[i].abs()));
        if largest > 1e100 {
            x.iter_mut().for_each(|z| *z = z.scale(1.0 / largest));
        }
        for k in start..end {
            let step = x[k];
            for i in 0..start {
                x[i] -= t[(i, k)] * step;
            }
        }
        end = start;
    }
}

/// Left eigenvectors: right ones of the matrix flipped about its antidiagonal.
fn left_vectors<F: Field>(t: &Matrix<F>, values: &[C]) -> Matrix<C> {
    let n = t.rows;
    let flipped = Matrix::from_fn(n, n, |i, j| t[(n - 1 - j, n - 1 - i)]);
    let mut reversed: Vec<C> = values.iter().rev().copied().collect();
    // Pairs keep the positive imaginary part first.
    let mut k = 0;
    while k + 1 < n {
        if flipped[(k + 1, k)] != F::ZERO {
            reversed.swap(k, k + 1);
            k += 1;
        }
        k += 1;
    }
    let vectors = triangular_vectors(&flipped, &reversed);
    // y.'T = value y.' makes conj(y) the left vector; a pair's members change places twice and so keep theirs.
    let mut out = Matrix::from_fn(n, n, |i, j| vectors[(n - 1 - i, n - 1 - j)].conj());
    for k in 0..n.saturating_sub(1) {
        if t[(k + 1, k)] != F::ZERO {
            out.swap_cols(k, k + 1);
        }
    }
    out
}

/// Each column to length 1; a complex one is turned so that its element of largest magnitude is real: positive for complex matrices,
/// and with the sign of its real part for real ones.
fn normalize<F: Field>(v: &mut Matrix<C>) {
    for j in 0..v.cols {
        let column = v.col_mut(j);
        let length = norm2(column);
        if length == 0.0 || !length.is_finite() {
            continue;
        }
        column.iter_mut().for_each(|z| *z = z.scale(1.0 / length));
        if column.iter().all(|z| z.im == 0.0) {
            continue;
        }
        let largest = (0..column.len())
            .fold(0, |best, i| if column[i].norm_sqr() > column[best].norm_sqr() { i } else { best });
        let z = column[largest];
        let keeps_sign = !F::IS_COMPLEX && z.re.abs() > z.im.abs();
        let size = if keeps_sign { z.abs().copysign(z.re) } else { z.abs() };
        let turn = z.conj().scale(1.0 / size);
        column.iter_mut().for_each(|z| *z *= turn);
        column[largest] = C::from_real(size);
    }
}

/// Generalised problem `A v = value B v`. A Hermitian pair with positive definite `B` gives ascending real values and vectors with
/// `v' B v = 1`; any other pair goes through the QZ iteration, its vectors scaled to largest `|re| + |im|` of 1.
pub(crate) fn generalized<F: Field>(a: &Matrix<F>, b: &Matrix<F>, sides: Sides) -> Result<Parts, Error> {
    let mut parts = right_pairs(a, b)?;
    if sides == Sides::Both {
        parts.left = Some(match parts.left.take() {
            Some(left) => left,
            // w'A = value w'B is A'w = conj(value) B'w: right vectors of the adjoint pair.
            None => {
                let (a, b) = (a.adjoint(), b.adjoint());
                let mut left = matched(&parts.values, &right_pairs(&a, &b)?);
                refine(&a, &b, &parts.values, &mut left);
                left
            }
        });
    }
    Ok(parts)
}

/// One step of inverse iteration, so that the vectors belong to these values and not only to the nearly equal ones of the adjoint
/// pair. A step that fails leaves its vector.
fn refine<F: Field>(a: &Matrix<F>, b: &Matrix<F>, values: &[C], vectors: &mut Matrix<C>) {
    let n = a.rows;
    for (j, value) in values.iter().enumerate() {
        if !value.re.is_finite() || !value.im.is_finite() {
            continue;
        }
        let shifted =
            Matrix::from_fn(n, n, |i, k| a[(i, k)].to_complex() - value.conj() * b[(i, k)].to_complex());
        let factors = crate::lu::factor(&shifted);
        if factors.is_singular() {
            continue;
        }
        let mut w = Matrix::from_fn(n, 1, |i, _| vectors[(i, j)]);
        factors.solve(&mut w);
        let largest = w.data.iter().fold(0.0, |m: f64, z| m.max(z.re.abs() + z.im.abs()));
        if largest > 0.0 && largest.is_finite() {
            // The sign stays that of the vector before.
            let sign = if (0..n).map(|i| (vectors[(i, j)].conj() * w.data[i]).re).sum::<f64>() < 0.0 {
                -1.0
            } else {
                1.0
            };
            vectors.col_mut(j).iter_mut().zip(&w.data).for_each(|(v, z)| *v = z.scale(sign / largest));
        }
    }
}

/// The vectors of an adjoint pair, in the order of the values of the pair itself: each takes the nearest that is left, by the
/// chordal distance, in which Inf is a point like any other.
fn matched(values: &[C], adjoint: &Parts) -> Matrix<C> {
    let distance = |x: C, y: C| match (x.abs().is_infinite(), y.abs().is_infinite()) {
        (true, true) => 0.0,
        (true, false) => y.abs().hypot(1.0).recip(),
        (false, true) => x.abs().hypot(1.0).recip(),
        _ => (x - y).abs() / (x.abs().hypot(1.0) * y.abs().hypot(1.0)),
    };
    let n = values.len();
    let mut free: Vec<usize> = (0..n).collect();
    let mut out = Matrix::zeros(n, n);
    for (j, &value) in values.iter().enumerate() {
        let far = |k: usize| distance(value, adjoint.values[k].conj());
        let best = (0..free.len()).fold(0, |best, k| if far(free[k]) < far(free[best]) { k } else { best });
        out.col_mut(j).copy_from_slice(adjoint.right.col(free.remove(best)));
    }
    out
}

fn right_pairs<F: Field>(a: &Matrix<F>, b: &Matrix<F>) -> Result<Parts, Error> {
    if !a.is_finite() || !b.is_finite() {
        return Err(Error::NotFinite);
    }
    if chol::is_hermitian(a)
        && chol::is_hermitian(b)
        && let Ok(r) = chol::upper(b)
    {
        return definite_pair(a, &r);
    }
    let wide = |m: &Matrix<F>| m.map(|x| x.to_complex());
    let (alpha, beta, mut right) = match a.rows {
        // Nothing to iterate, and faer's workspace is too small for it.
        1 => (wide(a).data, wide(b).data, Matrix::from_fn(1, 1, |_, _| C::ONE)),
        _ => bridge::generalized_eigen(&wide(a), &wide(b))?,
    };
    for j in 0..right.cols {
        let column = right.col_mut(j);
        let largest = column.iter().fold(0.0, |m: f64, z| m.max(z.re.abs() + z.im.abs()));
        if largest > 0.0 {
            column.iter_mut().for_each(|z| *z = z.scale(1.0 / largest));
        }
    }
    let quotient =
        |(&a, &b): (&C, &C)| if b == C::ZERO && a.im == 0.0 { C::from_real(a.re / 0.0) } else { a / b };
    Ok(Parts { values: alpha.iter().zip(&beta).map(quotient).collect(), right, left: None })
}

fn definite_pair<F: Field>(a: &Matrix<F>, r: &Matrix<F>) -> Result<Parts, Error> {
    use crate::lu::{Diagonal, solve_upper, solve_upper_adjoint};
    // C = R'⁻¹ A R⁻¹ in two sweeps of triangular solves.
    let mut c = a.clone();
    (0..c.cols).for_each(|j| solve_upper_adjoint(r, c.col_mut(j), Diagonal::Stored));
    let mut c = c.adjoint();
    (0..c.cols).for_each(|j| solve_upper_adjoint(r, c.col_mut(j), Diagonal::Stored));
    let (values, mut y) = symmetric::eigen(&c)?;
    (0..y.cols).for_each(|j| solve_upper(r, y.col_mut(j), Diagonal::Stored));
    let right = y.map(|x| x.to_complex());
    let left = Some(right.clone());
    Ok(Parts { values: values.into_iter().map(C::from_real).collect(), right, left })
}
