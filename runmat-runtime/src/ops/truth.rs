//! The truth of conditions (language.md §5.1, 37.4).

use crate::error::{ErrorKind, Result};
use crate::ops::convert::elements_as_logical;
use crate::runtime::Runtime;
use crate::value::{Kind, Value};

/// The truth of an `if` or `while` condition: nonempty and all elements nonzero.
///
/// # Errors
/// Classes without truth values; NaN.
pub fn condition(value: Value) -> Result<bool> {
    if let Some(b) = value.as_logical() {
        return Ok(b);
    }
    if let Some(x) = value.as_double() {
        return if x.is_nan() { Err(ErrorKind::LogicalNaN.into()) } else { Ok(x != 0.0) };
    }
    match value.kind() {
        Kind::Dense(view) => {
            let truth = elements_as_logical(&view.elements)?;
            Ok(!truth.is_empty() && truth.into_iter().all(|b| b))
        }
        _ => Err(ErrorKind::LogicalConversion { class: value.class().name().into() }.into()),
    }
}

/// The truth of an operand of `&&` or `||`: a scalar.
///
/// # Errors
/// Arrays (unless the dialect applies `all`), classes without truth values, NaN.
pub fn operand(rt: &Runtime, value: Value) -> Result<bool> {
    if rt.dialect.short_circuit_all {
        return condition(value);
    }
    if matches!(value.kind(), Kind::Dense(_)) && !value.is_scalar() {
        return Err(ErrorKind::ScalarLogical.into());
    }
    condition(value)
}
