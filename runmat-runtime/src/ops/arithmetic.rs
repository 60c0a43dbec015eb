//! `+ - .* ./ .\ .^` on any two values.
//!
//! Two real doubles never come here from the VM's fast path; all else does: sizes are expanded, the class of the result
//! is found, operands are converted once, and one kernel runs.

use crate::array::dense::Array;
use crate::array::dims::{Dims, same_size};
use crate::array::stored::Stored;
use crate::array::view::View;
use crate::each_integer;
use crate::error::{ErrorKind, Result};
use crate::kernels::arith::{power_into_complex, power_is_complex};
use crate::kernels::binary::{Expansion, map2, map2_left, map2_right};
use crate::kernels::element::{Arith as ArithElement, Element, Integer};
use crate::kernels::{Complex, Real};
use crate::ops::class_rules::{arithmetic_class, operator_class};
use crate::ops::convert::{elements_as, elements_as_complex};
use crate::ops::diagonal::{into_diagonal, is_sum};
use crate::runtime::Runtime;
use crate::value::class::Class;
use crate::value::{Kind, Value};

/// An elementwise arithmetic operator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arith {
    /// `+`
    Plus,
    /// `-`
    Minus,
    /// `.*`
    Times,
    /// `./`
    RDivide,
    /// `.\`
    LDivide,
    /// `.^`
    Power,
}

impl Arith {
    /// The operator as error messages write it.
    pub fn symbol(self) -> &'static str {
        match self {
            Arith::Plus => "+",
            Arith::Minus => "-",
            Arith::Times => ".*",
            Arith::RDivide => "./",
            Arith::LDivide => ".\\",
            Arith::Power => ".^",
        }
    }

    /// The operator on two real doubles whose result is real.
    #[inline(always)]
    pub fn doubles(self, x: f64, y: f64) -> f64 {
        match self {
            Arith::Plus => x + y,
            Arith::Minus => x - y,
            Arith::Times => x * y,
            Arith::RDivide => x / y,
            Arith::LDivide => y / x,
            Arith::Power => crate::kernels::arith::power(x, y),
        }
    }
}

/// An operand; a consumable one is a temporary of the caller whose buffer may hold the result.
#[derive(Clone, Copy)]
pub struct Operand {
    /// The value.
    pub value: Value,
    /// Nobody reads it again.
    pub consumable: bool,
}

impl Operand {
    /// An operand that must stay as it is.
    pub fn kept(value: Value) -> Self {
        Operand { value, consumable: false }
    }
}

/// `a op b`.
///
/// # Errors
/// Classes without the operator, mixed integer classes, sizes that don't expand.
pub fn arithmetic(rt: &mut Runtime, op: Arith, a: Operand, b: Operand) -> Result<Value> {
    if let Some(done) = of_scalars(op, a.value, b.value) {
        return Ok(done);
    }
    let diagonal = rt.dialect.is_octave && is_sum(op, &a.value, &b.value);
    if let Some(done) = of_complex_scalars(rt, op, &a.value, &b.value) {
        return Ok(done);
    }
    if let Some(done) = codes_with_number(rt, op, &a.value, &b.value) {
        return done;
    }
    if let Some(done) = real_doubles(rt, op, a, b) {
        return done.map(|sum| if diagonal { into_diagonal(sum) } else { sum });
    }
    if op == Arith::Plus && (a.value.class() == Class::String || b.value.class() == Class::String) {
        if a.consumable && super::concat::push_text(rt, a.value, &b.value) {
            return Ok(a.value);
        }
        return super::concat::append_text(rt, a.value, b.value);
    }
    let class = arithmetic_class(rt, &a.value, &b.value, op.symbol())?;
    let (Kind::Dense(va), Kind::Dense(vb)) = (a.value.kind(), b.value.kind()) else {
        return Err(operator_class(op.symbol(), a.value.class()));
    };
    let plan = Expansion::new(va.dims, vb.dims).ok_or(ErrorKind::SizeMismatch)?;
    let complex = va.is_complex() || vb.is_complex();
    let adds = matches!(op, Arith::Plus | Arith::Minus);
    if complex && class.is_integer() && (!adds || rt.dialect.is_octave) {
        return Err(ErrorKind::ComplexIntegers.into());
    }
    let array = match class {
        Class::Double if complex => complex_op::<f64>(rt, op, &plan, &va, &vb)?,
        Class::Single if complex => complex_op::<f32>(rt, op, &plan, &va, &vb)?,
        Class::Double => real_op::<f64>(rt, op, &plan, &va, &vb)?,
        Class::Single => real_op::<f32>(rt, op, &plan, &va, &vb)?,
        _ => each_integer!(
            class,
            T => match complex {
                true => complex_integer_op::<T>(rt, op, &plan, &va, &vb)?,
                false => integer_op::<T>(rt, op, &plan, &va, &vb)?,
            },
            else return Err(operator_class(op.symbol(), class))
        ),
    };
    let result = rt.array(array);
    Ok(if diagonal { into_diagonal(result) } else { result })
}

/// `out = f(x, y)` for each element by the operator, which is chosen outside the loop.
macro_rules! by_operator {
    ($op:expr, |$x:ident, $y:ident| $run:ident($($arg:expr),*)) => {
        match $op {
            Arith::Plus => $run($($arg,)* |$x: f64, $y: f64| $x + $y),
            Arith::Minus => $run($($arg,)* |$x: f64, $y: f64| $x - $y),
            Arith::Times => $run($($arg,)* |$x: f64, $y: f64| $x * $y),
            Arith::RDivide => $run($($arg,)* |$x: f64, $y: f64| $x / $y),
            _ => $run($($arg,)* |$x: f64, $y: f64| $y / $x),
        }
    };
}

/// `a op b` for a char array of one-byte characters and a scalar that operators take for double, on either side. `None`
/// for everything else.
fn codes_with_number(rt: &mut Runtime, op: Arith, a: &Value, b: &Value) -> Option<Result<Value>> {
    if op == Arith::Power || !(a.is_object() || b.is_object()) {
        return None;
    }
    fn behind(codes: &[u8], y: f64, out: &mut [f64], f: impl Fn(f64, f64) -> f64) {
        out.iter_mut().zip(codes).for_each(|(out, code)| *out = f(f64::from(*code), y));
    }
    fn in_front(x: f64, codes: &[u8], out: &mut [f64], f: impl Fn(f64, f64) -> f64) {
        out.iter_mut().zip(codes).for_each(|(out, code)| *out = f(x, f64::from(*code)));
    }
    if let Some(y) = b.immediate_operand() {
        let (codes, dims) = a.codes()?;
        return Some(
            rt.written::<f64>(Dims::new(dims), |out| by_operator!(op, |x, y| behind(codes, y, out))),
        );
    }
    let (x, (codes, dims)) = (a.immediate_operand()?, b.codes()?);
    Some(rt.written::<f64>(Dims::new(dims), |out| by_operator!(op, |x, y| in_front(x, codes, out))))
}

/// `a op b` for real double arrays of equal size, or with a scalar; `None` for everything else. A temporary's buffer
/// holds the result.
#[inline]
pub fn real_doubles(rt: &mut Runtime, op: Arith, a: Operand, b: Operand) -> Option<Result<Value>> {
    if op == Arith::Power {
        return None;
    }
    let ((x, x_dims), (y, y_dims)) = (a.value.doubles()?, b.value.doubles()?);
    if x.len() != 1 && y.len() != 1 && !same_size(x_dims, y_dims) {
        return None;
    }
    if a.consumable && (y.len() == 1 || x.len() == y.len()) && a.value.bits() != b.value.bits() {
        let mut target = a.value;
        if let Some(out) = target.array_mut().and_then(Array::slice_mut::<f64>) {
            by_operator!(op, |x, y| map2_left(out, y));
            return Some(Ok(target));
        }
    }
    if b.consumable && (x.len() == 1 || x.len() == y.len()) && a.value.bits() != b.value.bits() {
        let mut target = b.value;
        if let Some(out) = target.array_mut().and_then(Array::slice_mut::<f64>) {
            by_operator!(op, |x, y| map2_right(x, out));
            return Some(Ok(target));
        }
    }
    let dims = Dims::new(if y.len() == 1 { x_dims } else { y_dims });
    Some(rt.written::<f64>(dims, |out| by_operator!(op, |x, y| map2(x, y, out))))
}

/// Uses the one of six functions, in the order of the operators, that computes an operator.
macro_rules! with_one_of {
    ($op:expr, [$plus:expr, $minus:expr, $times:expr, $right:expr, $left:expr, $power:expr],
        |$f:ident| $($use:tt)*) => {{
        macro_rules! used {
            ($function:expr) => {{
                let $f = $function;
                $($use)*
            }};
        }
        match $op {
            Arith::Plus => used!($plus),
            Arith::Minus => used!($minus),
            Arith::Times => used!($times),
            Arith::RDivide => used!($right),
            Arith::LDivide => used!($left),
            Arith::Power => used!($power),
        }
    }};
}

/// Uses the function of an operator on two numbers of the integer class `T`.
macro_rules! with_integers {
    ($op:expr, $t:ident, |$f:ident| $($use:tt)*) => {
        with_one_of!(
            $op,
            [$t::plus, $t::minus, $t::times, $t::divide, |x: $t, y: $t| y.divide(x), $t::power],
            |$f| $($use)*
        )
    };
}

/// Uses the function of an operator on a number of the integer class `T` and a double.
macro_rules! with_integer_and_double {
    ($op:expr, $t:ident, |$f:ident| $($use:tt)*) => {
        with_one_of!(
            $op,
            [
                $t::plus_f64,
                |x: $t, y: f64| x.plus_f64(-y),
                $t::times_f64,
                $t::divide_f64,
                |x: $t, y: f64| x.divide_into_f64(y),
                $t::power_f64
            ],
            |$f| $($use)*
        )
    };
}

/// Uses the function of an operator on a double and a number of the integer class `T`.
macro_rules! with_double_and_integer {
    ($op:expr, $t:ident, |$f:ident| $($use:tt)*) => {
        with_one_of!(
            $op,
            [
                |x: f64, y: $t| y.plus_f64(x),
                |x: f64, y: $t| y.minus_from_f64(x),
                |x: f64, y: $t| y.times_f64(x),
                |x: f64, y: $t| y.divide_into_f64(x),
                |x: f64, y: $t| y.divide_f64(x),
                |x: f64, y: $t| y.power_of_f64(x)
            ],
            |$f| $($use)*
        )
    };
}

/// `x op y` of two numbers of an integer class.
pub fn of_integers<T: Integer>(op: Arith, x: T, y: T) -> T {
    with_integers!(op, T, |f| f(x, y))
}

/// `x op y` of a number of an integer class and a double.
pub fn of_integer_and_double<T: Integer>(op: Arith, x: T, y: f64) -> T {
    with_integer_and_double!(op, T, |f| f(x, y))
}

/// `x op y` of a double and a number of an integer class.
pub fn of_double_and_integer<T: Integer>(op: Arith, x: f64, y: T) -> T {
    with_double_and_integer!(op, T, |f| f(x, y))
}

/// `a op b` for scalars that values hold without an object. None for others, and where the result is complex or an error.
#[inline]
pub fn of_scalars(op: Arith, a: Value, b: Value) -> Option<Value> {
    let (ca, cb) = (a.immediate_class()?, b.immediate_class()?);
    let integer = match (ca.is_integer(), cb.is_integer()) {
        (true, true) if ca != cb => return None,
        (true, _) => Some(ca),
        (_, true) => Some(cb),
        _ => None,
    };
    if let Some(class) = integer {
        return each_integer!(class, T => integer_scalars::<T>(op, a, b), else None);
    }
    let (x, y) = (a.immediate_number()?, b.immediate_number()?);
    if op == Arith::Power && power_is_complex(x, y) {
        return None;
    }
    if ca != Class::Single && cb != Class::Single {
        return Some(Value::double(op.doubles(x, y)));
    }
    let (x, y) = (x as f32, y as f32);
    Some(Value::single(match op {
        Arith::Plus => x + y,
        Arith::Minus => x - y,
        Arith::Times => x * y,
        Arith::RDivide => x / y,
        Arith::LDivide => y / x,
        Arith::Power if power_is_complex(x, y) => return None,
        Arith::Power if y == 2.0 => x * x,
        Arith::Power => ArithElement::power(x, y),
    }))
}

/// One side at least is of the class.
fn integer_scalars<T: Integer + Stored>(op: Arith, a: Value, b: Value) -> Option<Value> {
    let result = match (a.immediate_element::<T>(), b.immediate_element::<T>()) {
        (Some(x), Some(y)) => of_integers(op, x, y),
        (Some(x), None) => {
            let y = b.immediate_number()?;
            of_integer_and_double(op, x, y)
        }
        (None, y) => {
            let (x, y) = (a.immediate_number()?, y?);
            of_double_and_integer(op, x, y)
        }
    };
    Some(Value::small_integer(T::LAYOUT.class, result.to_i128() as i64))
}

/// `a op b` of complex doubles, one of which may be real. None for all else.
fn of_complex_scalars(rt: &mut Runtime, op: Arith, a: &Value, b: &Value) -> Option<Value> {
    fn number(value: &Value) -> Option<(Complex<f64>, bool)> {
        if let Some(x) = value.as_double() {
            return Some((Complex::new(x, 0.0), true));
        }
        match value.as_ref::<Array>()?.slice::<Complex<f64>>()? {
            [z] => Some((*z, false)),
            _ => None,
        }
    }
    let ((x, a_real), (y, b_real)) = (number(a)?, number(b)?);
    let z = complex_scalar(op, x, y, a_real, b_real);
    Some(rt.complex(z.re, z.im))
}

#[inline(always)]
fn complex_scalar<T>(op: Arith, x: Complex<T>, y: Complex<T>, a_real: bool, b_real: bool) -> Complex<T>
where
    T: Real,
{
    match op {
        Arith::Plus => x + y,
        Arith::Minus => x - y,
        // A real factor scales both parts: 0 * Inf must not leak from one into the other.
        Arith::Times if a_real => y.scale(x.re),
        Arith::Times if b_real => x.scale(y.re),
        Arith::Times => x * y,
        Arith::RDivide if b_real => Complex::new(x.re / y.re, x.im / y.re),
        Arith::RDivide => x / y,
        Arith::LDivide if a_real => Complex::new(y.re / x.re, y.im / x.re),
        Arith::LDivide => y / x,
        Arith::Power => complex_power(x, y),
    }
}

fn result_array<T: Stored>(rt: &Runtime, plan: &Expansion, fill: impl FnOnce(&mut [T])) -> Result<Array> {
    let mut array = rt.unwritten(T::LAYOUT, Dims::new(plan.dims()))?;
    if let Some(out) = array.slice_mut() {
        fill(out);
    }
    Ok(array)
}

fn real_op<T>(rt: &Runtime, op: Arith, plan: &Expansion, a: &View<'_>, b: &View<'_>) -> Result<Array>
where
    T: Real + ArithElement + Stored,
    Complex<T>: Stored,
{
    let (x, y) = (elements_as::<T>(&a.elements), elements_as::<T>(&b.elements));
    if op == Arith::Power && plan.any(&x, &y, power_is_complex) {
        return result_array(rt, plan, |out| plan.apply(&x, &y, out, power_into_complex))
            .map(Array::narrowed);
    }
    result_array(rt, plan, |out| match op {
        Arith::Plus => plan.apply(&x, &y, out, |x: T, y: T| x + y),
        Arith::Minus => plan.apply(&x, &y, out, |x: T, y: T| x - y),
        Arith::Times => plan.apply(&x, &y, out, |x: T, y: T| x * y),
        Arith::RDivide => plan.apply(&x, &y, out, |x: T, y: T| x / y),
        Arith::LDivide => plan.apply(&x, &y, out, |x: T, y: T| y / x),
        Arith::Power if y.len() == 1 && y[0].to_f64_value() == 2.0 => {
            plan.apply(&x, &y, out, |x: T, _| x * x)
        }
        Arith::Power => plan.apply(&x, &y, out, |x: T, y: T| ArithElement::power(x, y)),
    })
}

/// Both float traits have a conversion to double; this names it once.
trait ToDouble {
    fn to_f64_value(self) -> f64;
}
impl<T: Real> ToDouble for T {
    fn to_f64_value(self) -> f64 {
        Real::to_f64(self)
    }
}

fn complex_op<T>(rt: &Runtime, op: Arith, plan: &Expansion, a: &View<'_>, b: &View<'_>) -> Result<Array>
where
    T: Real + Element + Stored,
    Complex<T>: Stored,
{
    let (x, y) = (elements_as_complex::<T>(&a.elements), elements_as_complex::<T>(&b.elements));
    let (a_real, b_real) = (!a.is_complex(), !b.is_complex());
    let array = result_array(rt, plan, |out| {
        macro_rules! each {
            ($($op:ident)*) => {
                match op {
                    // The operator is chosen outside the loop.
                    $(Arith::$op => plan.apply(&x, &y, out, |x, y| {
                        complex_scalar(Arith::$op, x, y, a_real, b_real)
                    }),)*
                }
            };
        }
        each!(Plus Minus Times RDivide LDivide Power)
    })?;
    Ok(array.narrowed())
}

fn complex_power<T: Real>(x: Complex<T>, y: Complex<T>) -> Complex<T> {
    let n = y.re.to_f64_value();
    if y.im == T::ZERO && n.fract() == 0.0 && n.abs() <= 1024.0 { x.powi(n as i32) } else { x.powc(y) }
}

fn integer_op<T: Integer + Stored>(
    rt: &Runtime,
    op: Arith,
    plan: &Expansion,
    a: &View<'_>,
    b: &View<'_>,
) -> Result<Array> {
    match (a.class.is_integer(), b.class.is_integer()) {
        (true, true) => {
            let (x, y) = (elements_as::<T>(&a.elements), elements_as::<T>(&b.elements));
            result_array(rt, plan, |out| with_integers!(op, T, |f| plan.apply(&x, &y, out, f)))
        }
        (true, false) => {
            let (x, y) = (elements_as::<T>(&a.elements), elements_as::<f64>(&b.elements));
            result_array(rt, plan, |out| with_integer_and_double!(op, T, |f| plan.apply(&x, &y, out, f)))
        }
        _ => {
            let (x, y) = (elements_as::<f64>(&a.elements), elements_as::<T>(&b.elements));
            result_array(rt, plan, |out| with_double_and_integer!(op, T, |f| plan.apply(&x, &y, out, f)))
        }
    }
}

/// `a + b` or `a - b`, part by part; the other operators have no complex integers.
fn complex_integer_op<T: Integer + Stored>(
    rt: &Runtime,
    op: Arith,
    plan: &Expansion,
    a: &View<'_>,
    b: &View<'_>,
) -> Result<Array>
where
    Complex<T>: Stored,
{
    fn parts<X: Copy, Y: Copy, T>(f: impl Fn(X, Y) -> T) -> impl Fn(Complex<X>, Complex<Y>) -> Complex<T> {
        move |x, y| Complex::new(f(x.re, y.re), f(x.im, y.im))
    }
    let minus = match op {
        Arith::Plus => false,
        Arith::Minus => true,
        _ => return Err(ErrorKind::ComplexIntegers.into()),
    };
    let array = match (a.class.is_integer(), b.class.is_integer()) {
        (true, true) => {
            let (x, y) = (elements_as_complex::<T>(&a.elements), elements_as_complex::<T>(&b.elements));
            result_array(rt, plan, |out| match minus {
                false => plan.apply(&x, &y, out, parts(T::plus)),
                true => plan.apply(&x, &y, out, parts(T::minus)),
            })
        }
        (true, false) => {
            let (x, y) = (elements_as_complex::<T>(&a.elements), elements_as_complex::<f64>(&b.elements));
            result_array(rt, plan, |out| match minus {
                false => plan.apply(&x, &y, out, parts(T::plus_f64)),
                true => plan.apply(&x, &y, out, parts(|x: T, y: f64| x.plus_f64(-y))),
            })
        }
        _ => {
            let (x, y) = (elements_as_complex::<f64>(&a.elements), elements_as_complex::<T>(&b.elements));
            result_array(rt, plan, |out| match minus {
                false => plan.apply(&x, &y, out, parts(|x: f64, y: T| y.plus_f64(x))),
                true => plan.apply(&x, &y, out, parts(|x: f64, y: T| y.minus_from_f64(x))),
            })
        }
    }?;
    Ok(array.narrowed())
}
