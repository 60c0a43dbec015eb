//! Matrix arguments of linear algebra: their checks, and results as values.

use runmat_linalg::{Matrix, Scalar};

use crate::array::dims::Dims;
use crate::array::stored::Stored;
use crate::array::view::View;
use crate::display::octave::value::type_name;
use crate::error::{Error, ErrorKind, Result};
use crate::kernels::Complex;
use crate::ops::diagonal::{into_diagonal, into_permutation};
use crate::ops::matrix::from_matrix;
use crate::runtime::Runtime;
use crate::value::Value;

/// The view of a floating-point matrix (logical and char count as double).
///
/// # Errors
/// Integer classes and what isn't an array of numbers; more than two dimensions.
pub(super) fn matrix<'a>(value: &'a Value, name: &str) -> Result<View<'a>> {
    let view = value.view().filter(|v| !v.class.is_integer()).ok_or_else(|| wrong_class(value, name))?;
    // Empty matrices may be longer than memory holds a factor's rows.
    if view.dims.iter().any(|&n| i32::try_from(n).is_err()) {
        return Err(ErrorKind::OutOfMemory.into());
    }
    match view.dims.len() {
        2 => Ok(view),
        _ => {
            let octave = match name {
                "norm" | "trace" => format!("{name}: only valid for 2-D objects"),
                "pinv" | "orth" | "null" | "rank" => "svd: A must be a 2-D matrix".into(),
                "expm" | "logm" | "sqrtm" | "schur" | "hess" => format!("{name}: A must be a square matrix"),
                "rref" => "rref: A must be a 2-dimensional matrix".into(),
                _ => format!("{name}: A must be a 2-D matrix"),
            };
            Err(Error::new(format!("MATLAB:{name}:inputMustBe2D"), "Input must be 2-D.")
                .in_octave("", octave))
        }
    }
}

/// The error for an argument that isn't of a floating-point class.
pub(super) fn wrong_class(value: &Value, name: &str) -> Error {
    let error = ErrorKind::FunctionClass { name: name.into(), class: value.class().name().into() };
    let octave = match name {
        "expm" | "logm" | "sqrtm" => format!("{name}: A must be a square matrix"),
        _ => format!("{name}: wrong type argument '{}'", type_name(value)),
    };
    Error::from(error).in_octave("", octave)
}

/// As [`matrix`], square.
///
/// # Errors
/// Also `MATLAB:square`.
pub(super) fn square<'a>(value: &'a Value, name: &str) -> Result<View<'a>> {
    let view = matrix(value, name)?;
    if view.dims[0] != view.dims[1] {
        let octave = match name {
            "inv" => "inverse: argument must be a square matrix".into(),
            "chol" => "chol: requires square matrix".into(),
            _ => format!("{name}: A must be a square matrix"),
        };
        return Err(Error::from(ErrorKind::SquareMatrix).in_octave("", octave));
    }
    Ok(view)
}

/// Runs `$body` with `$m` bound to the matrix of a view in its own class, and `$t` to its element type.
macro_rules! with_matrix {
    ($view:expr, $m:ident, $t:ident => $body:expr) => {{
        let view: &$crate::array::view::View<'_> = &$view;
        let (rows, cols) = (view.dims[0], view.dims[1]);
        macro_rules! arm {
            ($type:ty, $elements:expr) => {{
                type $t = $type;
                let elements = $elements;
                let $m = runmat_linalg::View::new(&elements, rows, cols);
                $body
            }};
        }
        use $crate::kernels::Complex as ComplexOf;
        use $crate::ops::convert::{elements_as, elements_as_complex};
        match (view.class == $crate::value::class::Class::Single, view.is_complex()) {
            (false, false) => arm!(f64, elements_as::<f64>(&view.elements)),
            (false, true) => arm!(ComplexOf<f64>, elements_as_complex::<f64>(&view.elements)),
            (true, false) => arm!(f32, elements_as::<f32>(&view.elements)),
            (true, true) => arm!(ComplexOf<f32>, elements_as_complex::<f32>(&view.elements)),
        }
    }};
}
pub(super) use with_matrix;

/// A matrix as a value; real when all imaginary parts are zero.
pub(super) fn value<T: Scalar + Stored>(rt: &mut Runtime, matrix: &Matrix<T>) -> Result<Value> {
    let array = from_matrix(matrix)?.narrowed();
    Ok(rt.array(array))
}

/// As [`value`], of a matrix with zeros off the diagonal: Octave's dialect remembers that.
pub(super) fn diagonal_value<T: Scalar + Stored>(rt: &mut Runtime, matrix: &Matrix<T>) -> Result<Value> {
    let value = value(rt, matrix)?;
    Ok(if rt.dialect.is_octave { into_diagonal(value) } else { value })
}

/// As [`value`], of a permutation matrix: Octave's dialect remembers that.
pub(super) fn permutation_value(rt: &mut Runtime, matrix: &Matrix<f64>) -> Result<Value> {
    let value = value(rt, matrix)?;
    Ok(if rt.dialect.is_octave { into_permutation(value) } else { value })
}

/// A column of numbers as a value; real when all imaginary parts are zero.
pub(super) fn column<T: Stored>(rt: &mut Runtime, elements: &[T]) -> Result<Value> {
    let array = crate::array::dense::Array::from_slice(elements, Dims::column(elements.len()))
        .ok_or(ErrorKind::OutOfMemory)?;
    Ok(rt.array(array.narrowed()))
}

/// A matrix with these numbers on its diagonal.
pub(super) fn diagonal<T: Scalar>(elements: &[T], rows: usize, cols: usize) -> Matrix<T> {
    Matrix::from_fn(rows, cols, |i, j| match i == j {
        true => elements.get(i).copied().unwrap_or_default(),
        false => T::default(),
    })
}

/// The permutation matrix whose row `i` has its one in column `order[i]`.
pub(super) fn permutation(order: &[usize]) -> Matrix<f64> {
    Matrix::from_fn(order.len(), order.len(), |i, j| if order[i] == j { 1.0 } else { 0.0 })
}

/// A permutation as 1-based column.
pub(super) fn permutation_column(rt: &mut Runtime, order: &[usize]) -> Result<Value> {
    let column: Vec<f64> = order.iter().map(|&k| k as f64 + 1.0).collect();
    rt.column(&column)
}

/// A permutation as 1-based row.
pub(super) fn permutation_row(rt: &mut Runtime, order: &[usize]) -> Result<Value> {
    let row: Vec<f64> = order.iter().map(|&k| k as f64 + 1.0).collect();
    rt.row(&row)
}

/// The error of an iteration.
pub(super) fn failed(error: runmat_linalg::Error, name: &str) -> Error {
    match error {
        runmat_linalg::Error::NotFinite => Error::new(
            format!("MATLAB:{name}:matrixWithNaNInf"),
            format!("Input to {} must not contain NaN or Inf.", name.to_ascii_uppercase()),
        )
        .in_octave(
            "",
            match name {
                "svd" => "svd: cannot take SVD of matrix containing Inf or NaN values".into(),
                "cond" => "cond: A must not contain Inf or NaN values".into(),
                _ => format!("{}: matrix contains Inf or NaN values", name.to_ascii_uppercase()),
            },
        ),
        runmat_linalg::Error::NoConvergence => Error::new(
            format!("MATLAB:{name}:NoConvergence"),
            format!("{} did not converge.", name.to_ascii_uppercase()),
        ),
    }
}

/// A norm in the class of the matrix.
pub(super) fn of_class(view: &View<'_>, x: f64) -> Value {
    match view.class {
        crate::value::class::Class::Single => Value::single(x as f32),
        _ => Value::double(x),
    }
}

/// Marker for the complex result type of a real or complex scalar.
pub(super) trait ComplexResult: Scalar {
    /// Elements of complex results as stored numbers.
    type Stored: Stored + Scalar;
    /// Seen as stored numbers.
    fn stored(x: Self::Complex) -> Self::Stored;
}

macro_rules! complex_result {
    ($($t:ty => $c:ty),*) => {$(
        impl ComplexResult for $t {
            type Stored = $c;
            fn stored(x: <$t as Scalar>::Complex) -> $c {
                x
            }
        }
    )*};
}
complex_result!(f64 => Complex<f64>, Complex<f64> => Complex<f64>, f32 => Complex<f32>, Complex<f32> => Complex<f32>);

/// A matrix of complex results as a value.
pub(super) fn complex_value<T: ComplexResult>(
    rt: &mut Runtime,
    matrix: &Matrix<T::Complex>,
) -> Result<Value> {
    value(rt, &matrix.map(|&z| T::stored(z)))
}

/// A column of complex results as a value.
pub(super) fn complex_column<T: ComplexResult>(rt: &mut Runtime, elements: &[T::Complex]) -> Result<Value> {
    let stored: Vec<T::Stored> = elements.iter().map(|&z| T::stored(z)).collect();
    column(rt, &stored)
}
