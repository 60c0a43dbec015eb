//! `* / \ ^` on matrices; scalars go the elementwise way.

use runmat_linalg::{Matrix, Op, Scalar, Solver, View as MatrixView, matmul, mldivide};

use crate::array::dense::Array;
use crate::array::dims::Dims;
use crate::array::stored::Stored;
use crate::array::view::View;
use crate::error::{ErrorKind, Result};
use crate::kernels::Complex;
use crate::kernels::Real;
use crate::kernels::element::Element;
use crate::ops::arithmetic::{Arith, Operand, arithmetic};
use crate::ops::class_rules::{dense_class, operator_class};
use crate::ops::convert::{elements_as, elements_as_complex};
use crate::ops::diagonal;
use crate::ops::unary::transpose;
use crate::runtime::Runtime;
use crate::value::class::Class;
use crate::value::{Kind, Value};

/// `a * b`.
///
/// # Errors
/// Inner dimensions that differ, N-d arrays, classes without arithmetic.
pub fn times(rt: &mut Runtime, a: Operand, b: Operand) -> Result<Value> {
    if a.value.is_scalar() || b.value.is_scalar() {
        return elementwise(rt, Arith::Times, "*", a, b);
    }
    let (x, y) = operands(&a.value, &b.value, "*")?;
    if x.dims.len() > 2 || y.dims.len() > 2 {
        return Err(ErrorKind::ProductNd.into());
    }
    if x.dims[1] != y.dims[0] {
        return Err(ErrorKind::InnerDimensions.into());
    }
    if rt.dialect.is_octave
        && let Some(done) = diagonal::product(rt, a.value, b.value)?
    {
        return Ok(done);
    }
    let array = match kind(&x, &y) {
        (Class::Single, true) => product::<Complex<f32>>(rt, &complex(&x), &complex(&y), x.dims, y.dims)?,
        (Class::Single, false) => {
            product::<f32>(rt, &elements_as(&x.elements), &elements_as(&y.elements), x.dims, y.dims)?
        }
        (_, true) => product::<Complex<f64>>(rt, &complex(&x), &complex(&y), x.dims, y.dims)?,
        (_, false) => {
            product::<f64>(rt, &elements_as(&x.elements), &elements_as(&y.elements), x.dims, y.dims)?
        }
    };
    Ok(rt.array(array.narrowed()))
}

/// `a * b` of real double matrices that are small, or one of them a vector. `None` for everything else, errors too.
pub fn small_product(rt: &mut Runtime, a: Value, b: Value) -> Option<Result<Value>> {
    let ((x, x_dims), (y, y_dims)) = (a.doubles()?, b.doubles()?);
    let (&[m, k], &[l, n]) = (x_dims, y_dims) else { return None };
    if k != l || !runmat_linalg::is_small_product(m, k, n) {
        return None;
    }
    let (x, y) = (MatrixView::new(x, m, k), MatrixView::new(y, k, n));
    Some(rt.written::<f64>(Dims::matrix(m, n), |out| runmat_linalg::small_product(x, y, out)))
}

/// An elementwise operator whose messages show the matrix operator's symbol.
fn elementwise(rt: &mut Runtime, op: Arith, symbol: &str, a: Operand, b: Operand) -> Result<Value> {
    dense_class(&a.value, symbol)?;
    dense_class(&b.value, symbol)?;
    let diagonal = rt.dialect.is_octave && diagonal::is_scaling(&a.value, &b.value);
    let result = arithmetic(rt, op, a, b)?;
    Ok(if diagonal { diagonal::into_diagonal(result) } else { result })
}

fn operands<'a>(a: &'a Value, b: &'a Value, symbol: &str) -> Result<(View<'a>, View<'a>)> {
    for value in [a, b] {
        if dense_class(value, symbol)?.is_integer() {
            return Err(operator_class(symbol, value.class()));
        }
    }
    match (a.kind(), b.kind()) {
        (Kind::Dense(x), Kind::Dense(y)) => Ok((x, y)),
        _ => Err(operator_class(symbol, a.class())),
    }
}

/// The floating-point class of the result and whether it is computed in complex numbers.
fn kind(x: &View<'_>, y: &View<'_>) -> (Class, bool) {
    let single = x.class == Class::Single || y.class == Class::Single;
    (if single { Class::Single } else { Class::Double }, x.is_complex() || y.is_complex())
}

fn complex<T: Real + Element + Stored>(x: &View<'_>) -> Vec<Complex<T>> {
    elements_as_complex::<T>(&x.elements)
}

fn product<T: Scalar + Stored>(rt: &Runtime, x: &[T], y: &[T], a: &[usize], b: &[usize]) -> Result<Array> {
    let dims = Dims::matrix(a[0], b[1]);
    rt.check_size(&dims, size_of::<T>())?;
    let result = matmul(MatrixView::new(x, a[0], a[1]), Op::None, MatrixView::new(y, b[0], b[1]), Op::None);
    from_matrix(&result)
}

/// A matrix of the linear algebra crate as an array.
///
/// # Errors
/// Not enough memory.
pub fn from_matrix<T: Scalar + Stored>(matrix: &Matrix<T>) -> Result<Array> {
    let view = matrix.view();
    Array::from_slice(view.data, Dims::matrix(view.rows, view.cols))
        .ok_or_else(|| ErrorKind::OutOfMemory.into())
}

/// `a \ b`: square systems by factorisation, others in the least-squares sense.
///
/// # Errors
/// Row counts that differ; N-d arrays. Singular systems warn and give what MATLAB gives.
pub fn left_divide(rt: &mut Runtime, a: Operand, b: Operand) -> Result<Value> {
    if a.value.is_scalar() {
        return elementwise(rt, Arith::LDivide, "\\", a, b);
    }
    let (x, y) = operands(&a.value, &b.value, "\\")?;
    if x.dims.len() > 2 || y.dims.len() > 2 || x.dims[0] != y.dims[0] {
        return Err(ErrorKind::DimensionsAgree.into());
    }
    if rt.dialect.is_octave
        && let Some(done) = diagonal::left_quotient(rt, a.value, b.value)?
    {
        return Ok(done);
    }
    let array = match kind(&x, &y) {
        (Class::Single, true) => solve::<Complex<f32>>(rt, &complex(&x), &complex(&y), x.dims, y.dims)?,
        (Class::Single, false) => {
            solve::<f32>(rt, &elements_as(&x.elements), &elements_as(&y.elements), x.dims, y.dims)?
        }
        (_, true) => solve::<Complex<f64>>(rt, &complex(&x), &complex(&y), x.dims, y.dims)?,
        (_, false) => solve::<f64>(rt, &elements_as(&x.elements), &elements_as(&y.elements), x.dims, y.dims)?,
    };
    Ok(rt.array(array.narrowed()))
}

fn solve<T: Scalar + Stored>(rt: &mut Runtime, x: &[T], y: &[T], a: &[usize], b: &[usize]) -> Result<Array> {
    // The solution of an empty system may be of any size.
    rt.check_size(&Dims::matrix(a[1], b[1]), size_of::<T>())?;
    let solution = mldivide(MatrixView::new(x, a[0], a[1]), MatrixView::new(y, b[0], b[1]));
    match solution.solver {
        Solver::Qr if solution.rank < a[0].min(a[1]) => {
            let tolerance = rank_tolerance(x, a[0], a[1]);
            let text = format!("Rank deficient, rank = {}, tol = {}.", solution.rank, exponent(tolerance));
            rt.warn("MATLAB:rankDeficientMatrix", &text);
        }
        Solver::Qr => {}
        _ => warn_condition(rt, solution.rcond),
    }
    from_matrix(&solution.x)
}

/// `max(size(A)) * eps(norm of the longest column)`: below it a diagonal element of R counts as zero.
fn rank_tolerance<T: Scalar>(a: &[T], rows: usize, cols: usize) -> f64 {
    let longest = a
        .chunks(rows.max(1))
        .map(|column| {
            let view = MatrixView::new(column, column.len(), 1);
            runmat_linalg::norm(view, runmat_linalg::NormKind::Frobenius).unwrap_or(f64::NAN)
        })
        .fold(0.0, f64::max);
    rows.max(cols) as f64 * crate::kernels::elementary::eps(longest)
}

/// The warnings of singular and nearly singular square systems.
pub fn warn_condition(rt: &mut Runtime, rcond: f64) {
    if rcond == 0.0 || rcond.is_nan() {
        rt.warn("MATLAB:singularMatrix", "Matrix is singular to working precision.");
    } else if rcond < f64::EPSILON {
        let text = "Matrix is close to singular or badly scaled. Results may be inaccurate. RCOND =";
        rt.warn("MATLAB:nearlySingularMatrix", &format!("{text} {}.", exponent(rcond)));
    }
}

/// `%13.6e`.
fn exponent(x: f64) -> String {
    let text = format!("{x:.6e}");
    let (mantissa, power) = text.split_once('e').unwrap_or((&text, "0"));
    let power: i32 = power.parse().unwrap_or(0);
    let sign = if power < 0 { '-' } else { '+' };
    format!("{:>13}", format!("{mantissa}e{sign}{:02}", power.abs()))
}

/// `a / b = (b' \ a')'`.
///
/// # Errors
/// As [`left_divide`].
pub fn right_divide(rt: &mut Runtime, a: Operand, b: Operand) -> Result<Value> {
    if b.value.is_scalar() {
        return elementwise(rt, Arith::RDivide, "/", a, b);
    }
    let (x, y) = operands(&a.value, &b.value, "/")?;
    if x.dims.len() > 2 || y.dims.len() > 2 || x.dims[1] != y.dims[1] {
        return Err(ErrorKind::DimensionsAgree.into());
    }
    if rt.dialect.is_octave
        && let Some(done) = diagonal::right_quotient(rt, a.value, b.value)?
    {
        return Ok(done);
    }
    let turned_b = transpose(rt, b.value, true)?;
    let turned_a = transpose(rt, a.value, true)?;
    let solved = left_divide(rt, Operand::kept(turned_b), Operand::kept(turned_a))?;
    transpose(rt, solved, true)
}

/// `a ^ b`: a square matrix and a scalar, by repeated squaring or eigenvalues.
///
/// # Errors
/// Not square, or neither operand a scalar.
pub fn power(rt: &mut Runtime, a: Operand, b: Operand) -> Result<Value> {
    if a.value.is_scalar() && b.value.is_scalar() {
        return elementwise(rt, Arith::Power, "^", a, b);
    }
    let (x, y) = operands(&a.value, &b.value, "^")?;
    let square = |v: &View<'_>| v.dims.len() == 2 && v.dims[0] == v.dims[1];
    if y.numel() == 1 && square(&x) {
        if rt.dialect.is_octave
            && let Some(done) = diagonal::power(rt, a.value, b.value)?
        {
            return Ok(done);
        }
        let exponent = y.elements.real_at(0);
        if !y.is_complex() && exponent.fract() == 0.0 && exponent.abs() < 1e9 {
            return integer_power(rt, a.value, exponent);
        }
        return spectral_power(rt, a.value, |rt, d| {
            arithmetic(rt, Arith::Power, Operand::kept(d), Operand::kept(b.value))
        });
    }
    if x.numel() == 1 && square(&y) {
        return spectral_power(rt, b.value, |rt, d| {
            arithmetic(rt, Arith::Power, Operand::kept(a.value), Operand::kept(d))
        });
    }
    Err(ErrorKind::MatrixPower.into())
}

fn integer_power(rt: &mut Runtime, a: Value, exponent: f64) -> Result<Value> {
    let n = a.dims().rows();
    let identity = identity(rt, n)?;
    let mut base = a;
    if exponent < 0.0 {
        base = left_divide(rt, Operand::kept(a), Operand::kept(identity))?;
    }
    let mut left = exponent.abs() as u64;
    let mut result: Option<Value> = None;
    while left > 0 {
        if left & 1 == 1 {
            result = Some(match result {
                Some(r) => times(rt, Operand::kept(r), Operand::kept(base))?,
                None => base,
            });
        }
        left >>= 1;
        if left > 0 {
            base = times(rt, Operand::kept(base), Operand::kept(base))?;
        }
    }
    Ok(match result {
        Some(value) => value.shared(),
        None => identity,
    })
}

fn identity(rt: &mut Runtime, n: usize) -> Result<Value> {
    rt.filled::<f64>(Dims::matrix(n, n), |out| (0..n).for_each(|k| out[k * n + k] = 1.0))
}

/// `V * diag(f(d)) / V` over the eigenvalues `d`.
fn spectral_power(
    rt: &mut Runtime,
    a: Value,
    f: impl FnOnce(&mut Runtime, Value) -> Result<Value>,
) -> Result<Value> {
    use runmat_linalg::{Balancing, Sides, eig};
    let Some(view) = a.view() else { return Err(ErrorKind::MatrixPower.into()) };
    let n = view.dims[0];
    let elements = elements_as_complex::<f64>(&view.elements);
    let eigen = eig(MatrixView::new(&elements, n, n), Sides::Right, Balancing::On).map_err(|_| {
        crate::error::Error::new("MATLAB:eig:matrixWithNaNInf", "Input to EIG must not contain NaN or Inf.")
    })?;
    let values = rt.dense::<Complex<f64>>(&eigen.values, Dims::row(n))?;
    let powers = f(rt, values)?;
    let vectors = from_matrix(&eigen.right)?;
    let vectors = rt.array(vectors);
    let scaled = arithmetic(rt, Arith::Times, Operand::kept(vectors), Operand::kept(powers))?;
    right_divide(rt, Operand::kept(scaled), Operand::kept(vectors))
}
