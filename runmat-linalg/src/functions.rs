//! Functions of matrices: exponential, square root, logarithm.

use crate::lu::{self, norm1};
use crate::product::simple;
use crate::{Complex, Error, Field, Matrix, Op, hessenberg, schur};

type C = Complex<f64>;

fn times<F: Field>(a: &Matrix<F>, b: &Matrix<F>) -> Matrix<F> {
    simple(a.view(), Op::None, b.view(), Op::None)
}

/// `sum(coefficient * matrix)`.
fn combine<F: Field>(terms: &[(f64, &Matrix<F>)]) -> Matrix<F> {
    let (_, first) = terms[0];
    let mut out = Matrix::zeros(first.rows, first.cols);
    for (k, m) in terms {
        for (o, &x) in out.data.iter_mut().zip(&m.data) {
            *o += x.scale(*k);
        }
    }
    out
}

/// `expm(A)`: scaling and squaring with Padé approximants of order 3 to 13 (Higham 2005). NaN input gives NaN. O(n³).
pub(crate) fn exponential<F: Field>(a: &Matrix<F>) -> Matrix<F> {
    let n = a.rows;
    if n == 0 {
        return a.clone();
    }
    let norm = norm1(a);
    if !norm.is_finite() {
        return a.map(|_| F::from_real(f64::NAN));
    }
    // Norms up to which the orders 3, 5, 7, 9 are accurate to double precision.
    const THETA: [(f64, &[f64]); 4] = [
        (1.495_585_217_958_292e-2, &[120.0, 60.0, 12.0, 1.0]),
        (2.539_398_330_063_23e-1, &[30240.0, 15120.0, 3360.0, 420.0, 30.0, 1.0]),
        (
            9.504_178_996_162_932e-1,
            &[17_297_280.0, 8_648_640.0, 1_995_840.0, 277_200.0, 25_200.0, 1512.0, 56.0, 1.0],
        ),
        (
            2.097_847_961_257_068,
            &[
                17_643_225_600.0,
                8_821_612_800.0,
                2_075_673_600.0,
                302_702_400.0,
                30_270_240.0,
                2_162_160.0,
                110_880.0,
                3960.0,
                90.0,
                1.0,
            ],
        ),
    ];
    if let Some((_, coefficients)) = THETA.iter().find(|(theta, _)| norm <= *theta) {
        return pade_low(a, coefficients);
    }
    const THETA_13: f64 = 5.371_920_351_148_152;
    let squarings = (norm / THETA_13).log2().ceil().max(0.0) as i32;
    let scale = 0.5f64.powi(squarings);
    let mut x = pade_13(&a.map(|x| x.scale(scale)));
    for _ in 0..squarings {
        x = times(&x, &x);
    }
    x
}

/// `(V - U) \ (V + U)`.
fn pade_quotient<F: Field>(u: &Matrix<F>, v: &Matrix<F>) -> Matrix<F> {
    let mut top = combine(&[(1.0, v), (1.0, u)]);
    lu::factor(&combine(&[(1.0, v), (-1.0, u)])).solve(&mut top);
    top
}

fn pade_low<F: Field>(a: &Matrix<F>, coefficients: &[f64]) -> Matrix<F> {
    let n = a.rows;
    let square = times(a, a);
    let mut power = Matrix::identity(n, n);
    let (mut odd, mut even) = (Matrix::zeros(n, n), Matrix::zeros(n, n));
    for pair in coefficients.chunks(2) {
        even = combine(&[(1.0, &even), (pair[0], &power)]);
        odd = combine(&[(1.0, &odd), (pair[1], &power)]);
        power = times(&power, &square);
    }
    pade_quotient(&times(a, &odd), &even)
}

fn pade_13<F: Field>(a: &Matrix<F>) -> Matrix<F> {
    const B: [f64; 14] = [
        64_764_752_532_480_000.0,
        32_382_376_266_240_000.0,
        7_771_770_303_897_600.0,
        1_187_353_796_428_800.0,
        129_060_195_264_000.0,
        10_559_470_521_600.0,
        670_442_572_800.0,
        33_522_128_640.0,
        1_323_241_920.0,
        40_840_800.0,
        960_960.0,
        16380.0,
        182.0,
        1.0,
    ];
    let one = Matrix::identity(a.rows, a.rows);
    let a2 = times(a, a);
    let a4 = times(&a2, &a2);
    let a6 = times(&a4, &a2);
    let high_u = times(&a6, &combine(&[(B[13], &a6), (B[11], &a4), (B[9], &a2)]));
    let u = combine(&[(1.0, &high_u), (B[7], &a6), (B[5], &a4), (B[3], &a2), (B[1], &one)]);
    let high_v = times(&a6, &combine(&[(B[12], &a6), (B[10], &a4), (B[8], &a2)]));
    let v = combine(&[(1.0, &high_v), (B[6], &a6), (B[4], &a4), (B[2], &a2), (B[0], &one)]);
    pade_quotient(&times(a, &u), &v)
}

/// Complex Schur form `A = Z * T * Z'`.
pub(crate) fn complex_schur<F: Field>(a: &Matrix<F>) -> Result<(Matrix<C>, Matrix<C>), Error> {
    if !a.is_finite() {
        return Err(Error::NotFinite);
    }
    let wide = a.map(|x| x.to_complex());
    let n = a.rows;
    let upper = (0..n).all(|j| (j + 1..n).all(|i| wide[(i, j)] == C::ZERO));
    if upper {
        return Ok((Matrix::identity(n, n), wide));
    }
    let (mut z, mut t) = hessenberg::reduce(&wide, 0, n);
    schur::complex(&mut t, &mut z, 0, n)?;
    t.keep_upper(0);
    Ok((z, t))
}

/// `Z * T * Z'`.
fn from_schur(z: &Matrix<C>, t: &Matrix<C>) -> Matrix<C> {
    let left = times(z, t);
    simple(left.view(), Op::None, z.view(), Op::Adjoint)
}

/// Square root of a triangular matrix by columns (Björck–Hammarling). A zero on the diagonal may give Inf or NaN.
fn triangular_sqrt(t: &Matrix<C>) -> Matrix<C> {
    let n = t.rows;
    let mut r = Matrix::zeros(n, n);
    for j in 0..n {
        r[(j, j)] = t[(j, j)].sqrt();
        for i in (0..j).rev() {
            let inner: C = (i + 1..j).map(|k| r[(i, k)] * r[(k, j)]).sum();
            let rest = t[(i, j)] - inner;
            r[(i, j)] = if rest == C::ZERO { C::ZERO } else { rest / (r[(i, i)] + r[(j, j)]) };
        }
    }
    r
}

/// `sqrtm(A)`: the principal square root.
pub(crate) fn square_root<F: Field>(a: &Matrix<F>) -> Result<Matrix<C>, Error> {
    let (z, t) = complex_schur(a)?;
    Ok(from_schur(&z, &triangular_sqrt(&t)))
}

/// `logm(A)`: the principal logarithm, by square roots of the Schur form and Gauss–Legendre quadrature of the rest.
pub(crate) fn logarithm<F: Field>(a: &Matrix<F>) -> Result<Matrix<C>, Error> {
    let (z, mut t) = complex_schur(a)?;
    let n = t.rows;
    let logs: Vec<C> = (0..n).map(|i| t[(i, i)].ln()).collect();
    let one: Matrix<C> = Matrix::identity(n, n);
    let mut roots = 0;
    while norm1(&combine(&[(1.0, &t), (-1.0, &one)])) > 0.25 && roots < 100 {
        t = triangular_sqrt(&t);
        roots += 1;
    }
    let x = combine(&[(1.0, &t), (-1.0, &one)]);
    // Eight nodes: the approximant of order 8 is exact to double precision for norms up to 0.25.
    const NODES: [(f64, f64); 4] = [
        (0.183_434_642_495_649_8, 0.362_683_783_378_362),
        (0.525_532_409_916_329, 0.313_706_645_877_887_3),
        (0.796_666_477_413_626_7, 0.222_381_034_453_374_48),
        (0.960_289_856_497_536_3, 0.101_228_536_290_376_26),
    ];
    let mut sum = Matrix::zeros(n, n);
    for (node, weight) in NODES {
        for node in [(1.0 - node) / 2.0, (1.0 + node) / 2.0] {
            let mut term = x.clone();
            lu::factor(&combine(&[(1.0, &one), (node, &x)])).solve(&mut term);
            sum = combine(&[(1.0, &sum), (weight / 2.0, &term)]);
        }
    }
    let mut l = sum.map(|z| z.scale(2f64.powi(roots)));
    // The logarithms of the eigenvalues are known exactly.
    for (i, &log) in logs.iter().enumerate() {
        l[(i, i)] = log;
    }
    Ok(from_schur(&z, &l))
}
