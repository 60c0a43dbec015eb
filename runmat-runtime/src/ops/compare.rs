//! `== ~= < <= > >=`: exact across classes; strings compare whole.

use std::cmp::Ordering;

use crate::array::dims::{Dims, same_size};
use crate::array::stored::{Elements, Latin1, Utf16};
use crate::array::view::View;
use crate::each_complex_integers;
use crate::error::{ErrorKind, Result};
use crate::kernels::Complex;
use crate::kernels::binary::{Expansion, map2};
use crate::kernels::compare as order;
use crate::kernels::element::Element;
use crate::ops::class_rules::{dense_class, operator_class};
use crate::ops::convert::elements_as_complex;
use crate::runtime::Runtime;
use crate::value::class::Class;
use crate::value::{Kind, Value};

/// A relational operator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Compare {
    /// `==`.
    Eq,
    /// `~=`.
    Ne,
    /// `<`.
    Lt,
    /// `<=`.
    Le,
    /// `>`.
    Gt,
    /// `>=`.
    Ge,
}

impl Compare {
    /// The operator as error messages write it.
    pub fn symbol(self) -> &'static str {
        match self {
            Compare::Eq => "==",
            Compare::Ne => "~=",
            Compare::Lt => "<",
            Compare::Le => "<=",
            Compare::Gt => ">",
            Compare::Ge => ">=",
        }
    }

    /// The operator on two doubles.
    #[inline(always)]
    pub fn doubles(self, x: f64, y: f64) -> bool {
        match self {
            Compare::Eq => x == y,
            Compare::Ne => x != y,
            Compare::Lt => x < y,
            Compare::Le => x <= y,
            Compare::Gt => x > y,
            Compare::Ge => x >= y,
        }
    }

    /// The operator on an ordering; unordered operands are unequal.
    pub fn holds(self, order: Option<Ordering>) -> bool {
        match (self, order) {
            (Compare::Ne, None) => true,
            (_, None) => false,
            (Compare::Eq, Some(o)) => o.is_eq(),
            (Compare::Ne, Some(o)) => o.is_ne(),
            (Compare::Lt, Some(o)) => o.is_lt(),
            (Compare::Le, Some(o)) => o.is_le(),
            (Compare::Gt, Some(o)) => o.is_gt(),
            (Compare::Ge, Some(o)) => o.is_ge(),
        }
    }
}

/// `a op b`, a logical array.
///
/// # Errors
/// Classes that don't compare; sizes that don't expand.
pub fn compare(rt: &mut Runtime, op: Compare, a: Value, b: Value) -> Result<Value> {
    // In double all of these classes are exact.
    if let (Some(x), Some(y)) = (a.immediate_number(), b.immediate_number()) {
        return Ok(Value::logical(op.doubles(x, y)));
    }
    if let Some(done) = compare_doubles(rt, op, &a, &b).or_else(|| compare_codes(rt, op, &a, &b)) {
        return done;
    }
    if a.class() == Class::String || b.class() == Class::String {
        return compare_strings(rt, op, a, b);
    }
    dense_class(&a, op.symbol())?;
    dense_class(&b, op.symbol())?;
    let (Kind::Dense(va), Kind::Dense(vb)) = (a.kind(), b.kind()) else { return Ok(Value::FALSE) };
    let complex = va.is_complex() || vb.is_complex();
    if complex && rt.dialect.is_octave && (va.class.is_integer() || vb.class.is_integer()) {
        return Err(operator_class(op.symbol(), va.class));
    }
    let plan = Expansion::new(va.dims, vb.dims).ok_or(ErrorKind::SizeMismatch)?;
    let orders_complex = rt.dialect.orders_complex;
    rt.written::<bool>(Dims::new(plan.dims()), |out| {
        if complex {
            compare_complex(op, &plan, &va, &vb, orders_complex, out);
        } else {
            compare_real(op, &plan, &va, &vb, out);
        }
    })
}

/// A number of any class without loss; all compare with each other by value.
#[derive(Clone, Copy, Debug)]
pub(super) enum Exact {
    /// Of an integer class, a truth value or a char code.
    Integer(i128),
    /// Of a floating-point class.
    Float(f64),
}

impl PartialEq for Exact {
    fn eq(&self, other: &Exact) -> bool {
        self.partial_cmp(other) == Some(Ordering::Equal)
    }
}

impl PartialOrd for Exact {
    fn partial_cmp(&self, other: &Exact) -> Option<Ordering> {
        // Classes have 64 bits at most: a double beyond that converts to something beyond every integer.
        let mixed = |i: i128, x: f64| match (i as f64).partial_cmp(&x) {
            Some(Ordering::Equal) => Some(i.cmp(&(x as i128))),
            unequal => unequal,
        };
        match (*self, *other) {
            (Exact::Integer(i), Exact::Integer(j)) => Some(i.cmp(&j)),
            (Exact::Float(x), Exact::Float(y)) => x.partial_cmp(&y),
            (Exact::Integer(i), Exact::Float(x)) => mixed(i, x),
            (Exact::Float(x), Exact::Integer(i)) => mixed(i, x).map(Ordering::reverse),
        }
    }
}

/// Elements as complex numbers that compare exactly.
pub(super) fn exact_elements(elements: &Elements<'_>) -> Vec<Complex<Exact>> {
    fn integers<T: Element>(s: &[T]) -> Vec<Complex<Exact>> {
        s.iter().map(|x| Complex::new(Exact::Integer(x.to_i128()), Exact::Integer(0))).collect()
    }
    match *elements {
        Elements::I64(s) => integers(s),
        Elements::U64(s) => integers(s),
        Elements::ComplexInteger(pairs) => each_complex_integers!(pairs, s => {
            s.iter().map(|z| Complex::new(Exact::Integer(z.re.into()), Exact::Integer(z.im.into()))).collect()
        }),
        // Every other class fits into a double exactly.
        _ => (0..elements.len())
            .map(|k| Complex::new(Exact::Float(elements.real_at(k)), Exact::Float(elements.imag_at(k))))
            .collect(),
    }
}

/// Elements and size of an array.
type Measured<'a, T> = (&'a [T], &'a [usize]);

/// Real double arrays of equal size, or with a scalar.
fn compare_doubles(rt: &mut Runtime, op: Compare, a: &Value, b: &Value) -> Option<Result<Value>> {
    compare_keys(rt, op, a.doubles()?, b.doubles()?, |x| x, |y| y)
}

/// Char arrays of one-byte characters, of equal size or with a scalar, which may be a number.
fn compare_codes(rt: &mut Runtime, op: Compare, a: &Value, b: &Value) -> Option<Result<Value>> {
    let number = |value: &Value| value.immediate_number().map(|x| [x]);
    match (a.codes(), b.codes()) {
        (Some(a), Some(b)) => compare_keys(rt, op, a, b, |x| x, |y| y),
        (Some(a), None) => compare_keys(rt, op, a, (&number(b)?, &[1, 1]), f64::from, |y| y),
        (None, Some(b)) => compare_keys(rt, op, (&number(a)?, &[1, 1]), b, |x| x, f64::from),
        (None, None) => None,
    }
}

/// Compares what `of_a` and `of_b` make of the elements of arrays of equal size, or of one with a scalar's; `None` for
/// other sizes.
fn compare_keys<A: Copy, B: Copy, K: PartialOrd>(
    rt: &mut Runtime,
    op: Compare,
    (x, x_dims): Measured<'_, A>,
    (y, y_dims): Measured<'_, B>,
    of_a: impl Fn(A) -> K,
    of_b: impl Fn(B) -> K,
) -> Option<Result<Value>> {
    if x.len() != 1 && y.len() != 1 && !same_size(x_dims, y_dims) {
        return None;
    }
    let dims = Dims::new(if y.len() == 1 { x_dims } else { y_dims });
    Some(rt.written::<bool>(dims, |out| match op {
        Compare::Eq => map2(x, y, out, |x, y| of_a(x) == of_b(y)),
        Compare::Ne => map2(x, y, out, |x, y| of_a(x) != of_b(y)),
        Compare::Lt => map2(x, y, out, |x, y| of_a(x) < of_b(y)),
        Compare::Le => map2(x, y, out, |x, y| of_a(x) <= of_b(y)),
        Compare::Gt => map2(x, y, out, |x, y| of_a(x) > of_b(y)),
        Compare::Ge => map2(x, y, out, |x, y| of_a(x) >= of_b(y)),
    }))
}

fn compare_complex(
    op: Compare,
    plan: &Expansion,
    a: &View<'_>,
    b: &View<'_>,
    ordered: bool,
    out: &mut [bool],
) {
    if a.class.is_integer() || b.class.is_integer() {
        let (x, y) = (exact_elements(&a.elements), exact_elements(&b.elements));
        return match op {
            Compare::Eq => plan.apply(&x, &y, out, |x, y| x == y),
            Compare::Ne => plan.apply(&x, &y, out, |x, y| x != y),
            _ => plan.apply(&x, &y, out, |x, y| op.holds(x.re.partial_cmp(&y.re))),
        };
    }
    let (x, y) = (elements_as_complex::<f64>(&a.elements), elements_as_complex::<f64>(&b.elements));
    match op {
        Compare::Eq => plan.apply(&x, &y, out, |x, y| x == y),
        Compare::Ne => plan.apply(&x, &y, out, |x, y| x != y),
        _ if ordered => plan.apply(&x, &y, out, |x, y| {
            let order = match x.abs().partial_cmp(&y.abs()) {
                Some(Ordering::Equal) => x.arg().partial_cmp(&y.arg()),
                other => other,
            };
            op.holds(order)
        }),
        // MATLAB: relational operators other than == and ~= look at the real parts only.
        _ => plan.apply(&x, &y, out, |x, y| op.doubles(x.re, y.re)),
    }
}

fn compare_real(op: Compare, plan: &Expansion, a: &View<'_>, b: &View<'_>, out: &mut [bool]) {
    fn run<A: Element, B: Element>(op: Compare, plan: &Expansion, x: &[A], y: &[B], out: &mut [bool]) {
        match op {
            Compare::Eq => plan.apply(x, y, out, order::eq),
            Compare::Ne => plan.apply(x, y, out, order::ne),
            Compare::Lt => plan.apply(x, y, out, order::lt),
            Compare::Le => plan.apply(x, y, out, order::le),
            Compare::Gt => plan.apply(x, y, out, order::gt),
            Compare::Ge => plan.apply(x, y, out, order::ge),
        }
    }
    use Elements as E;
    match (a.elements, b.elements) {
        (E::F64(x), E::F64(y)) => run(op, plan, x, y, out),
        (E::F32(x), E::F32(y)) => run(op, plan, x, y, out),
        (E::I64(x), E::I64(y)) => run(op, plan, x, y, out),
        (E::U64(x), E::U64(y)) => run(op, plan, x, y, out),
        (E::I64(x), E::U64(y)) => run(op, plan, x, y, out),
        (E::U64(x), E::I64(y)) => run(op, plan, x, y, out),
        (E::I64(x), _) => run(op, plan, x, &doubles(&b.elements), out),
        (E::U64(x), _) => run(op, plan, x, &doubles(&b.elements), out),
        (_, E::I64(y)) => run(op, plan, &doubles(&a.elements), y, out),
        (_, E::U64(y)) => run(op, plan, &doubles(&a.elements), y, out),
        // Every other class fits into a double exactly.
        _ => run(op, plan, &doubles(&a.elements), &doubles(&b.elements), out),
    }
}

fn doubles<'a>(elements: &Elements<'a>) -> std::borrow::Cow<'a, [f64]> {
    match *elements {
        Elements::Char8(s) => s.iter().map(|&Latin1(u)| u as f64).collect(),
        Elements::Char16(s) => s.iter().map(|&Utf16(u)| u as f64).collect(),
        _ => super::convert::elements_as::<f64>(elements),
    }
}

/// Strings compare whole elements; a number is converted to its text. A missing element equals nothing.
fn compare_strings(rt: &mut Runtime, op: Compare, a: Value, b: Value) -> Result<Value> {
    let (x, y) = (super::concat::to_strings(a, op.symbol())?, super::concat::to_strings(b, op.symbol())?);
    let plan = Expansion::new(x.dims.as_slice(), y.dims.as_slice()).ok_or(ErrorKind::SizeMismatch)?;
    let key = |items: &[crate::value::string::StringElement]| -> Vec<usize> { (0..items.len()).collect() };
    let (kx, ky) = (key(&x.items), key(&y.items));
    rt.filled::<bool>(Dims::new(plan.dims()), |out| {
        plan.apply(&kx, &ky, out, |i, j| {
            op.holds(x.items[i].as_deref().zip(y.items[j].as_deref()).map(|(s, t)| s.cmp(t)))
        });
    })
}
