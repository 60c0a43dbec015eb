//! Equality of whole values: `isequal`, `isequaln`.

use crate::array::stored::Elements;
use crate::kernels::compare as order;
use crate::ops::compare::exact_elements;
use crate::ops::convert::elements_as;
use crate::value::class::Class;
use crate::value::handle::Target;
use crate::value::{Kind, Value};

/// How NaN and missing compare.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NanRule {
    /// NaN equals nothing: `isequal`.
    Unequal,
    /// NaN equals NaN, missing equals missing: `isequaln`.
    Equal,
}

/// True when sizes and elements agree; numeric, logical and char classes compare by value.
///
/// Containers are compared with a stack of their own: they may nest deeper than the thread's stack is long.
pub fn isequal(a: &Value, b: &Value, nan: NanRule) -> bool {
    let mut pending = vec![(*a, *b)];
    while let Some((a, b)) = pending.pop() {
        if !level_equal(&a, &b, nan, &mut pending) {
            return false;
        }
    }
    true
}

/// Compares one level; the items of containers are left in `pending`.
fn level_equal(a: &Value, b: &Value, nan: NanRule, pending: &mut Vec<(Value, Value)>) -> bool {
    match (a.kind(), b.kind()) {
        (Kind::Dense(x), Kind::Dense(y)) => x.dims == y.dims && elements_equal(&x.elements, &y.elements, nan),
        (Kind::String(x), Kind::String(y)) => {
            x.dims == y.dims
                && x.items.iter().zip(&y.items).all(|(s, t)| match (s, t) {
                    (Some(s), Some(t)) => s == t,
                    (None, None) => nan == NanRule::Equal,
                    _ => false,
                })
        }
        (Kind::String(_), Kind::Dense(y)) if y.class == Class::Char => texts_equal(a, b),
        (Kind::Dense(x), Kind::String(_)) if x.class == Class::Char => texts_equal(a, b),
        (Kind::Cell(x), Kind::Cell(y)) => {
            pending.extend(x.items.iter().copied().zip(y.items.iter().copied()));
            x.dims == y.dims
        }
        (Kind::Struct(x), Kind::Struct(y)) => {
            x.dims() == y.dims()
                && x.shape().len() == y.shape().len()
                && x.shape().names().iter().enumerate().all(|(field, name)| match y.shape().position(name) {
                    Some(other) => {
                        pending.extend(x.column(field).iter().copied().zip(y.column(other).iter().copied()));
                        true
                    }
                    None => false,
                })
        }
        (Kind::Handle(x), Kind::Handle(y)) => match (&x.target, &y.target) {
            (Target::Named(s), Target::Named(t)) => s == t,
            (Target::Bound(s), Target::Bound(t)) => std::rc::Rc::ptr_eq(s, t),
            // MATLAB: anonymous functions are equal only when one is a copy of the other.
            (Target::Anonymous(s), Target::Anonymous(t)) => {
                a == b || (std::rc::Rc::ptr_eq(s, t) && x.captures == y.captures)
            }
            _ => false,
        },
        _ => a == b && a.is_object(),
    }
}

/// A string scalar and a char row with the same text.
pub(super) fn texts_equal(a: &Value, b: &Value) -> bool {
    match (a.is_text_scalar(), b.is_text_scalar()) {
        (true, true) => a.text().is_some_and(|s| b.text().is_some_and(|t| s == t)),
        _ => false,
    }
}

/// True for as many elements that are equal one by one.
pub(super) fn elements_equal(x: &Elements<'_>, y: &Elements<'_>, nan: NanRule) -> bool {
    use Elements as E;
    if x.len() != y.len() {
        return false;
    }
    let same = |s: f64, t: f64| s == t || (nan == NanRule::Equal && s.is_nan() && t.is_nan());
    match (x, y) {
        (E::F64(s), E::F64(t)) => s.iter().zip(*t).all(|(&s, &t)| same(s, t)),
        (E::Char8(s), E::Char8(t)) => s == t,
        (E::ComplexInteger(_), _) | (_, E::ComplexInteger(_)) => exact_elements(x) == exact_elements(y),
        (E::I64(_) | E::U64(_), E::C64(_) | E::C32(_)) | (E::C64(_) | E::C32(_), E::I64(_) | E::U64(_)) => {
            exact_elements(x) == exact_elements(y)
        }
        (E::I64(s), E::I64(t)) => s == t,
        (E::U64(s), E::U64(t)) => s == t,
        (E::I64(s), E::U64(t)) => s.iter().zip(*t).all(|(&s, &t)| order::eq(s, t)),
        (E::U64(s), E::I64(t)) => s.iter().zip(*t).all(|(&s, &t)| order::eq(s, t)),
        (E::I64(s), t) => s.iter().zip(elements_as::<f64>(t).iter()).all(|(&s, &t)| order::eq(s, t)),
        (E::U64(s), t) => s.iter().zip(elements_as::<f64>(t).iter()).all(|(&s, &t)| order::eq(s, t)),
        (s, E::I64(t)) => t.iter().zip(elements_as::<f64>(s).iter()).all(|(&t, &s)| order::eq(t, s)),
        (s, E::U64(t)) => t.iter().zip(elements_as::<f64>(s).iter()).all(|(&t, &s)| order::eq(t, s)),
        _ => (0..x.len()).all(|k| same(x.real_at(k), y.real_at(k)) && same(x.imag_at(k), y.imag_at(k))),
    }
}
