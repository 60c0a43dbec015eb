//! The class of a result (language.md §15.2, 37.1).

use crate::error::{Error, ErrorKind, Result};
use crate::runtime::Runtime;
use crate::value::class::Class;
use crate::value::{Kind, Value};

/// The class in which an elementwise operator computes, and that its result has.
///
/// # Errors
/// Classes without arithmetic; two integer classes; an integer class with a non-scalar floating-point array.
pub fn arithmetic_class(rt: &Runtime, a: &Value, b: &Value, operator: &str) -> Result<Class> {
    let (ca, cb) = (dense_class(a, operator)?, dense_class(b, operator)?);
    match (ca.is_integer(), cb.is_integer()) {
        (true, true) if ca == cb => Ok(ca),
        (true, true) => Err(ErrorKind::MixedClasses.into()),
        (true, false) => integer_with(rt, ca, cb, b),
        (false, true) => integer_with(rt, cb, ca, a),
        (false, false) if ca == Class::Single || cb == Class::Single => Ok(Class::Single),
        (false, false) => Ok(Class::Double),
    }
}

fn integer_with(rt: &Runtime, integer: Class, other: Class, value: &Value) -> Result<Class> {
    let is_array = other.is_float() && !value.is_scalar();
    if is_array && !rt.dialect.integer_with_double_array {
        return Err(ErrorKind::MixedClasses.into());
    }
    Ok(integer)
}

/// The class of a numeric, logical or char operand.
///
/// # Errors
/// `Operator '+' is not supported for operands of type 'cell'.`
pub fn dense_class(value: &Value, operator: &str) -> Result<Class> {
    let class = value.class();
    if class.is_dense() && !matches!(value.kind(), Kind::Colon | Kind::Undefined) {
        return Ok(class);
    }
    Err(operator_class(operator, class))
}

/// The error for an operator on a class that has none.
#[cold]
pub fn operator_class(operator: &str, class: Class) -> Error {
    ErrorKind::OperatorClass { operator: operator.into(), class: class.name().into() }.into()
}
