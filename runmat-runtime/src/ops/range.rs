//! `start : step : stop` (language.md §16).

use crate::array::dims::Dims;
use crate::error::{ErrorKind, Result};
use crate::kernels::range::{NotFinite, Range};
use crate::ops::class_rules::dense_class;
use crate::runtime::Runtime;
use crate::value::Value;
use crate::value::class::Class;

/// `start : step : stop`. Integer operands give their class, char ends give char, single gives single.
///
/// # Errors
/// Classes without ranges; infinitely many elements.
pub fn range(rt: &mut Runtime, start: Value, step: Option<Value>, stop: Value) -> Result<Value> {
    let class = class_of(&start, step.as_ref(), &stop)?;
    let ends = (first(&start), step.map_or(Some(1.0), |s| first(&s)), first(&stop));
    let (Some(a), Some(d), Some(b)) = ends else {
        return rt.dense::<f64>(&[], Dims::row(0));
    };
    let range = match Range::new(a, d, b) {
        Ok(range) => range,
        Err(NotFinite::Nan) => return Ok(Value::double(f64::NAN)),
        Err(NotFinite::TooLong) => return Err(ErrorKind::InfiniteRange.into()),
    };
    if class == Class::Double {
        return rt.range(range);
    }
    let doubles = rt.written::<f64>(Dims::row(range.len()), |out| range.fill(out))?;
    super::convert::to_class(rt, doubles, class)
}

fn first(value: &Value) -> Option<f64> {
    let view = value.view()?;
    (view.numel() > 0).then(|| view.elements.real_at(0))
}

fn class_of(start: &Value, step: Option<&Value>, stop: &Value) -> Result<Class> {
    let mut class = Class::Double;
    for value in [Some(start), step, Some(stop)].into_iter().flatten() {
        let c = dense_class(value, ":")?;
        if value.is_complex_integer() {
            return Err(ErrorKind::ComplexIntegers.into());
        }
        match (class.is_integer(), c.is_integer()) {
            (true, true) if c != class => {
                return Err(crate::error::Error::new(
                    "MATLAB:colon:mixedClasses",
                    "Colon operands must be all the same type, or mixed with real double scalars.",
                ));
            }
            (_, true) => class = c,
            (false, false) if c == Class::Single => class = c,
            _ => {}
        }
    }
    let both_char = start.class() == Class::Char && stop.class() == Class::Char;
    Ok(if both_char && class == Class::Double { Class::Char } else { class })
}
