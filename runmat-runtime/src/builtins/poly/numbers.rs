//! Vectors of coefficients or samples, real or complex, in double.

use crate::array::dims::Dims;
use crate::array::view::View;
use crate::error::{ErrorKind, Result};
use crate::kernels::Complex;
use crate::ops::convert::{elements_as, elements_as_complex, to_class};
use crate::runtime::Runtime;
use crate::value::Value;
use crate::value::class::Class;

/// Numbers in double.
#[derive(Clone, Debug)]
pub(super) enum Numbers {
    Real(Vec<f64>),
    Complex(Vec<Complex<f64>>),
}

/// The view of a numeric argument.
///
/// # Errors
/// What isn't an array of numbers.
pub(super) fn numeric<'a>(value: &'a Value, name: &str) -> Result<View<'a>> {
    value.view().ok_or_else(|| {
        ErrorKind::FunctionClass { name: name.into(), class: value.class().name().into() }.into()
    })
}

impl Numbers {
    /// The elements of a numeric argument.
    ///
    /// # Errors
    /// What isn't an array of numbers.
    pub(super) fn of(value: &Value, name: &str) -> Result<Numbers> {
        let view = numeric(value, name)?;
        Ok(match view.is_complex() {
            true => Numbers::Complex(elements_as_complex(&view.elements)),
            false => Numbers::Real(elements_as::<f64>(&view.elements).into_owned()),
        })
    }

    /// How many.
    pub(super) fn len(&self) -> usize {
        match self {
            Numbers::Real(x) => x.len(),
            Numbers::Complex(z) => z.len(),
        }
    }

    /// As complex numbers.
    pub(super) fn complex(&self) -> Vec<Complex<f64>> {
        match self {
            Numbers::Real(x) => x.iter().map(|&x| Complex::from_real(x)).collect(),
            Numbers::Complex(z) => z.clone(),
        }
    }

    /// As a value of this size, in single where the arguments were.
    pub(super) fn value(&self, rt: &mut Runtime, dims: Dims, class: Class) -> Result<Value> {
        let value = match self {
            Numbers::Real(x) => rt.dense(x, dims)?,
            Numbers::Complex(z) => {
                let array = crate::array::dense::Array::from_slice(z, dims).ok_or(ErrorKind::OutOfMemory)?;
                rt.array(array.narrowed())
            }
        };
        if class == Class::Single { to_class(rt, value, class) } else { Ok(value) }
    }
}

/// single when one of the values is, else double.
pub(super) fn float_class(values: &[Value]) -> Class {
    match values.iter().any(|v| v.class() == Class::Single) {
        true => Class::Single,
        false => Class::Double,
    }
}

/// Runs `$body` with `$x` and `$y` bound to vectors of one type, real when both are; the results come back as [`Numbers`].
macro_rules! both {
    ($a:expr, $b:expr, |$x:ident, $y:ident| $body:expr) => {
        match ($a, $b) {
            (Numbers::Real($x), Numbers::Real($y)) => Numbers::Real($body),
            (a, b) => {
                let ($x, $y) = (&a.complex(), &b.complex());
                Numbers::Complex($body)
            }
        }
    };
}
pub(super) use both;
