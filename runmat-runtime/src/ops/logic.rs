//! `& | ~` and `xor` on arrays.

use crate::array::dims::Dims;
use crate::error::{ErrorKind, Result};
use crate::kernels::binary::Expansion;
use crate::ops::class_rules::{dense_class, operator_class};
use crate::ops::convert::elements_as_logical;
use crate::runtime::Runtime;
use crate::value::{Kind, Value};

/// A logical operator on arrays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Logic {
    /// `&`
    And,
    /// `|`
    Or,
    /// `xor`
    Xor,
}

impl Logic {
    /// The operator as error messages write it.
    pub fn symbol(self) -> &'static str {
        match self {
            Logic::And => "&",
            Logic::Or => "|",
            Logic::Xor => "xor",
        }
    }
}

/// `a op b`, a logical array.
///
/// # Errors
/// Classes without truth values, NaN, sizes that don't expand.
pub fn logic(rt: &mut Runtime, op: Logic, a: Value, b: Value) -> Result<Value> {
    dense_class(&a, op.symbol())?;
    dense_class(&b, op.symbol())?;
    let (Kind::Dense(va), Kind::Dense(vb)) = (a.kind(), b.kind()) else {
        return Err(operator_class(op.symbol(), a.class()));
    };
    let plan = Expansion::new(va.dims, vb.dims).ok_or(ErrorKind::SizeMismatch)?;
    let (x, y) = (elements_as_logical(&va.elements)?, elements_as_logical(&vb.elements)?);
    rt.filled::<bool>(Dims::new(plan.dims()), |out| match op {
        Logic::And => plan.apply(&x, &y, out, |x, y| x & y),
        Logic::Or => plan.apply(&x, &y, out, |x, y| x | y),
        Logic::Xor => plan.apply(&x, &y, out, |x, y| x ^ y),
    })
}

/// `~a`.
///
/// # Errors
/// Classes without truth values, NaN.
pub fn not(rt: &mut Runtime, a: Value) -> Result<Value> {
    if let Some(b) = a.as_logical() {
        return Ok(Value::logical(!b));
    }
    dense_class(&a, "~")?;
    let Kind::Dense(view) = a.kind() else { return Err(operator_class("~", a.class())) };
    let truth = elements_as_logical(&view.elements)?;
    rt.filled::<bool>(Dims::new(view.dims), |out| {
        for (o, x) in out.iter_mut().zip(truth) {
            *o = !x;
        }
    })
}
