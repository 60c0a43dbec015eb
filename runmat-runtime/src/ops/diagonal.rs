//! Diagonal and permutation matrices: which operations keep their form, and what they give where a full matrix gives
//! something else (zeros off the diagonal stay zeros whatever they meet).
//!
//! Only Octave's dialect makes such matrices; `eye`, `diag` and the factorisations begin with [`into_diagonal`] and
//! [`into_permutation`].

use crate::array::dense::Array;
use crate::array::dims::Dims;
use crate::array::form::MatrixForm;
use crate::array::stored::Stored;
use crate::error::{ErrorKind, Result};
use crate::kernels::Complex;
use crate::ops::arithmetic::{Arith, Operand, arithmetic};
use crate::ops::convert::to_class;
use crate::ops::index::{Selection, index};
use crate::ops::subscript::{Positions, Subscript};
use crate::ops::unary::transpose;
use crate::runtime::Runtime;
use crate::value::Value;
use crate::value::class::Class;

/// The form of a value; what isn't an array is full.
pub fn form(value: &Value) -> MatrixForm {
    value.as_ref::<Array>().map_or(MatrixForm::Full, Array::form)
}

fn is_diagonal(value: &Value) -> bool {
    form(value) == MatrixForm::Diagonal
}

/// A new value as a diagonal matrix: all off the diagonal becomes zero. Scalars, empty arrays and classes that aren't
/// floating-point stay as they are.
pub fn into_diagonal(mut value: Value) -> Value {
    fn clear_outside<T: Stored>(array: &mut Array, rows: usize) {
        for (k, x) in array.slice_mut::<T>().unwrap_or(&mut []).iter_mut().enumerate() {
            if k % rows != k / rows {
                *x = T::default();
            }
        }
    }
    let Some(array) = value.array_mut() else { return value };
    if !array.class().is_float() || array.numel() < 2 || array.dims().ndims() > 2 {
        return value;
    }
    let rows = array.dims().rows();
    clear_outside::<f64>(array, rows);
    clear_outside::<f32>(array, rows);
    clear_outside::<Complex<f64>>(array, rows);
    clear_outside::<Complex<f32>>(array, rows);
    array.set_form(MatrixForm::Diagonal);
    value
}

/// A new value, whose elements are those of a permutation matrix, as one.
pub fn into_permutation(value: Value) -> Value {
    with_form(value, MatrixForm::Permutation)
}

/// A new value said to be of a form; scalars and empty arrays have none.
pub(crate) fn with_form(mut value: Value, form: MatrixForm) -> Value {
    if let Some(array) = value.array_mut()
        && array.numel() > 1
    {
        array.set_form(form);
    }
    value
}

/// The value as a full matrix: itself, or a copy if it isn't full.
///
/// # Errors
/// Not enough memory for the copy.
pub fn full(rt: &mut Runtime, value: Value) -> Result<Value> {
    match form(&value) {
        MatrixForm::Full => Ok(value),
        _ => Ok(with_form(rt.copied(value)?, MatrixForm::Full)),
    }
}

/// What a function that keeps diagonal matrices, and makes permutation matrices full, gives for `source`.
///
/// # Errors
/// Not enough memory.
pub fn kept(rt: &mut Runtime, source: &Value, result: Value) -> Result<Value> {
    match form(source) {
        MatrixForm::Diagonal if result != *source => Ok(into_diagonal(result)),
        MatrixForm::Permutation => full(rt, result),
        _ => Ok(result),
    }
}

/// What rows or columns of `source`, put into another order, are together.
pub fn reordered(source: &Value, result: Value) -> Value {
    let permutes = match source.as_ref::<Array>() {
        Some(array) => array.form() == MatrixForm::Permutation || is_identity(array) && is_square(array),
        None => false,
    };
    if permutes && result != *source { into_permutation(result) } else { result }
}

/// True for a sum or difference of two diagonal matrices, which is one, too.
pub fn is_sum(op: Arith, a: &Value, b: &Value) -> bool {
    matches!(op, Arith::Plus | Arith::Minus)
        && is_diagonal(a)
        && is_diagonal(b)
        && a.class() == b.class()
        && a.dims() == b.dims()
}

/// True for a diagonal matrix and a scalar whose product or quotient is a diagonal matrix, too.
pub(crate) fn is_scaling(a: &Value, b: &Value) -> bool {
    let scales = |matrix: &Value, scalar: &Value| {
        is_diagonal(matrix)
            && scalar.is_scalar()
            && (scalar.class() == matrix.class()
                || scalar.class() == Class::Logical && matrix.class() == Class::Double)
    };
    scales(a, b) || scales(b, a)
}

/// `a * b` of matrices whose sizes fit, one of them not full; `None` when both are.
///
/// # Errors
/// Not enough memory.
pub(crate) fn product(rt: &mut Runtime, a: Value, b: Value) -> Result<Option<Value>> {
    let (of_a, of_b) = (form(&a), form(&b));
    let value = match (of_a, of_b) {
        (MatrixForm::Full, MatrixForm::Full) => return Ok(None),
        (MatrixForm::Permutation, _) => permuted(rt, b, &one_of_rows(&a), true)?,
        (_, MatrixForm::Permutation) => permuted(rt, a, &one_of_columns(&b), false)?,
        (MatrixForm::Diagonal, _) => scaled(rt, a, b, Arith::Times, true)?,
        (_, MatrixForm::Diagonal) => scaled(rt, b, a, Arith::Times, false)?,
    };
    Ok(Some(of_two(&a, &b, value)))
}

/// `a \ b` of matrices whose sizes fit, where `a` isn't full; `None` when it is.
///
/// # Errors
/// Not enough memory.
pub(crate) fn left_quotient(rt: &mut Runtime, a: Value, b: Value) -> Result<Option<Value>> {
    let value = match form(&a) {
        MatrixForm::Full => return Ok(None),
        MatrixForm::Permutation => permuted(rt, b, &one_of_columns(&a), true)?,
        MatrixForm::Diagonal => scaled(rt, a, b, Arith::RDivide, true)?,
    };
    Ok(Some(of_two(&a, &b, value)))
}

/// `a / b` of matrices whose sizes fit, where `b` isn't full; `None` when it is.
///
/// # Errors
/// Not enough memory.
pub(crate) fn right_quotient(rt: &mut Runtime, a: Value, b: Value) -> Result<Option<Value>> {
    let value = match form(&b) {
        MatrixForm::Full => return Ok(None),
        MatrixForm::Permutation => permuted(rt, a, &one_of_rows(&b), false)?,
        MatrixForm::Diagonal => scaled(rt, b, a, Arith::RDivide, false)?,
    };
    Ok(Some(of_two(&a, &b, value)))
}

/// A product or quotient in the form that two operands of one form give.
fn of_two(a: &Value, b: &Value, value: Value) -> Value {
    match (form(a), form(b)) {
        (MatrixForm::Diagonal, MatrixForm::Diagonal) if a.class() == b.class() => into_diagonal(value),
        (MatrixForm::Permutation, MatrixForm::Permutation) => into_permutation(value),
        _ => with_form(value, MatrixForm::Full),
    }
}

/// `a ^ exponent` of a square matrix that isn't full, where the form makes that simpler.
///
/// # Errors
/// Not enough memory.
pub(crate) fn power(rt: &mut Runtime, a: Value, exponent: Value) -> Result<Option<Value>> {
    match form(&a) {
        MatrixForm::Full => Ok(None),
        MatrixForm::Diagonal => {
            let powers = arithmetic(rt, Arith::Power, Operand::kept(a), Operand::kept(exponent))?;
            Ok(Some(into_diagonal(powers)))
        }
        MatrixForm::Permutation => {
            let Some(n) = exponent.as_double().filter(|n| n.fract() == 0.0 && n.abs() < 1e9) else {
                return Ok(None);
            };
            // Squares are permutations, too, so that only the exponent's digits are counted.
            let mut base = if n < 0.0 { transpose(rt, a, false)? } else { a };
            let mut left = n.abs() as u64;
            let inverse = transpose(rt, base, false)?;
            let mut result = product(rt, base, inverse)?;
            while left > 0 {
                if left & 1 == 1
                    && let Some(so_far) = result
                {
                    result = product(rt, so_far, base)?;
                }
                left >>= 1;
                base = product(rt, base, base)?.unwrap_or(base);
            }
            Ok(result)
        }
    }
}

/// The pseudoinverse of a matrix that isn't full: elements other than zero are inverted where they stand.
///
/// # Errors
/// Not enough memory.
pub fn pseudoinverse(rt: &mut Runtime, a: Value) -> Result<Value> {
    if !is_diagonal(&a) {
        return transpose(rt, a, false);
    }
    // Ones and zeros, the latter where there is nothing to invert.
    let projection = right_quotient(rt, a, a)?.unwrap_or(a);
    Ok(left_quotient(rt, a, projection)?.unwrap_or(projection))
}

/// The column of the one in each row of a permutation matrix.
fn one_of_rows(permutation: &Value) -> Vec<usize> {
    let columns = one_of_columns(permutation);
    let mut rows = vec![0; columns.len()];
    for (column, &row) in columns.iter().enumerate() {
        rows[row] = column;
    }
    rows
}

/// The row of the one in each column of a permutation matrix.
fn one_of_columns(permutation: &Value) -> Vec<usize> {
    let elements = permutation.as_ref::<Array>().and_then(Array::slice::<f64>).unwrap_or(&[]);
    let side = permutation.dims().rows();
    elements.chunks(side.max(1)).filter_map(|column| column.iter().position(|x| *x == 1.0)).collect()
}

/// The rows (or columns) of a matrix in another order, as numbers.
fn permuted(rt: &mut Runtime, matrix: Value, order: &[usize], rows: bool) -> Result<Value> {
    let matrix = if matrix.class().is_float() { matrix } else { to_class(rt, matrix, Class::Double)? };
    let order: Vec<f64> = order.iter().map(|&k| k as f64 + 1.0).collect();
    let order = rt.row(&order)?;
    index(rt, matrix, &if rows { [order, Value::COLON] } else { [Value::COLON, order] })
}

/// The rows (or columns) of a matrix times, or divided by, the elements of a diagonal matrix. A division by zero gives
/// zero.
fn scaled(rt: &mut Runtime, diagonal: Value, matrix: Value, op: Arith, by_rows: bool) -> Result<Value> {
    let (outer, inner) = (diagonal.dims(), matrix.dims());
    let length = match by_rows == (op == Arith::Times) {
        true => outer.rows(),
        false => outer.columns(),
    };
    let size = match by_rows {
        true => Dims::matrix(length, inner.columns()),
        false => Dims::matrix(inner.rows(), length),
    };
    let along = if by_rows { Dims::column(length) } else { Dims::row(length) };
    let factors =
        resized(rt, diagonal, along, |k| Some(k * (outer.rows() + 1)), outer.rows().min(outer.columns()))?;
    let rows = inner.rows();
    let kept = (rows.min(size.rows()), inner.columns().min(size.columns()));
    let from = |k: usize| {
        let (i, j) = (k % size.rows().max(1), k / size.rows().max(1));
        (i < kept.0 && j < kept.1).then_some(i + j * rows)
    };
    let part = if size == inner { matrix } else { resized(rt, matrix, size.clone(), from, usize::MAX)? };
    let result = arithmetic(rt, op, Operand::kept(part), Operand::kept(factors))?;
    match op {
        Arith::Times => Ok(result),
        _ => cleared(rt, result, &factors, by_rows),
    }
}

/// A new array whose elements come from those of `value`; the places from `count` on, and those that come from none,
/// are zero.
fn resized(
    rt: &mut Runtime,
    value: Value,
    dims: Dims,
    from: impl Fn(usize) -> Option<usize>,
    count: usize,
) -> Result<Value> {
    fn copied<T: Stored>(
        rt: &Runtime,
        s: &[T],
        dims: Dims,
        from: impl Fn(usize) -> Option<usize>,
        count: usize,
    ) -> Result<Array> {
        let mut array = rt.zeros(T::LAYOUT, dims)?;
        for (k, x) in array.slice_mut::<T>().unwrap_or(&mut []).iter_mut().enumerate().take(count) {
            *x = from(k).and_then(|at| s.get(at)).copied().unwrap_or_default();
        }
        Ok(array)
    }
    let view = value.view().ok_or_else(|| crate::bug!("a matrix without elements"))?;
    let array = crate::each_elements!(view.elements, s => copied(rt, s, dims, from, count)?);
    Ok(rt.array(array))
}

/// A quotient with zeros in the rows (or columns) that were divided by zero.
fn cleared(rt: &mut Runtime, quotient: Value, divisors: &Value, by_rows: bool) -> Result<Value> {
    fn zero<T: Stored>(array: &mut Array, of_zero: impl Fn(usize) -> bool) {
        for (k, x) in array.slice_mut::<T>().unwrap_or(&mut []).iter_mut().enumerate() {
            if of_zero(k) {
                *x = T::default();
            }
        }
    }
    let view = divisors.view().ok_or_else(|| crate::bug!("a matrix without elements"))?;
    let zeros: Vec<bool> =
        crate::each_elements!(view.elements, s => s.iter().map(|x| *x == Default::default()).collect());
    if !zeros.contains(&true) {
        return Ok(quotient);
    }
    if quotient.is_scalar() {
        return to_class(rt, Value::double(0.0), quotient.class());
    }
    let rows = quotient.dims().rows().max(1);
    let mut result = quotient;
    let array = result.array_mut().ok_or(ErrorKind::OutOfMemory)?;
    let of_zero = |k: usize| zeros[if by_rows { k % rows } else { k / rows }];
    zero::<f64>(array, of_zero);
    zero::<f32>(array, of_zero);
    zero::<Complex<f64>>(array, of_zero);
    zero::<Complex<f32>>(array, of_zero);
    Ok(result)
}

/// Real double ones along the whole diagonal.
fn is_identity(array: &Array) -> bool {
    let (rows, columns) = (array.dims().rows(), array.dims().columns());
    array.form() == MatrixForm::Diagonal
        && array
            .slice::<f64>()
            .is_some_and(|s| s.iter().step_by(rows + 1).take(rows.min(columns)).all(|x| *x == 1.0))
}

fn is_square(array: &Array) -> bool {
    array.dims().rows() == array.dims().columns()
}

/// The form of a part of a matrix: leading rows and columns of a diagonal matrix, and reordered ones of an identity or
/// permutation matrix, have one.
pub(crate) fn form_of_part(array: &Array, selection: &Selection) -> MatrixForm {
    let [rows, columns] = &selection.subscripts[..] else { return MatrixForm::Full };
    let reorders = orders(rows, array.dims().rows()) && orders(columns, array.dims().columns());
    match array.form() {
        MatrixForm::Permutation if reorders => MatrixForm::Permutation,
        MatrixForm::Diagonal if rows.colon && columns.colon => MatrixForm::Diagonal,
        MatrixForm::Diagonal if reorders && is_identity(array) => match is_square(array) {
            true => MatrixForm::Permutation,
            false => MatrixForm::Full,
        },
        MatrixForm::Diagonal if leads(rows) && leads(columns) => MatrixForm::Diagonal,
        _ => MatrixForm::Full,
    }
}

/// True for the first positions in order, written as a colon, a range, a scalar or a mask.
fn leads(subscript: &Subscript) -> bool {
    match &subscript.positions {
        Positions::Span { start, .. } => *start == 0,
        Positions::List(list) => subscript.mask && list.iter().enumerate().all(|(k, &p)| k == p),
    }
}

/// True for each of `n` positions once.
fn orders(subscript: &Subscript, n: usize) -> bool {
    let mut seen = vec![false; n];
    subscript.positions.len() == n
        && subscript.positions.iter().all(|p| seen.get_mut(p).is_some_and(|s| !std::mem::replace(s, true)))
}
