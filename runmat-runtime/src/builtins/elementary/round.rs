//! Functions that keep integer classes as they are: `floor`, `ceil`, `fix`, `round`, `abs`, `sign`.

use super::float::{narrowed, undefined};
use crate::array::dims::Dims;
use crate::array::stored::{ComplexIntegers, Elements, Stored};
use crate::builtin;
use crate::builtins::args::FromArgs;
use crate::builtins::call::Call;
use crate::each_complex_integers;
use crate::error::{Error, ErrorKind, Result};
use crate::kernels::arith::{round_decimals, round_significant};
use crate::kernels::complex::ComplexMath;
use crate::kernels::element::{Arith, Element};
use crate::kernels::{Complex, Real, unary};
use crate::ops::convert::elements_as;
use crate::ops::diagonal;
use crate::runtime::Runtime;
use crate::value::Value;
use crate::value::class::Class;

/// Rounds both parts of each number by `f` at the class of the elements; integers stay.
fn rounded(
    a: Value,
    call: &mut Call<'_>,
    name: &str,
    double: impl Fn(f64) -> f64,
    single: impl Fn(f32) -> f32,
) -> Result<()> {
    if let Some(x) = a.as_double() {
        return call.output(Value::double(double(x)));
    }
    let Some(view) = a.view() else { return Err(undefined(name, a.class().name())) };
    let dims = Dims::new(view.dims);
    let rt = call.rt();
    let value = match view.elements {
        Elements::F64(s) => rt.written::<f64>(dims, |out| unary::map(s, out, double))?,
        Elements::F32(s) => rt.written::<f32>(dims, |out| unary::map(s, out, single))?,
        Elements::C64(s) => {
            narrowed::<Complex<f64>>(rt, dims, |out| unary::map(s, out, |z| z.map_parts(&double)))?
        }
        Elements::C32(s) => {
            narrowed::<Complex<f32>>(rt, dims, |out| unary::map(s, out, |z| z.map_parts(&single)))?
        }
        Elements::Bool(_) | Elements::Char8(_) | Elements::Char16(_) => {
            rt.dense(&elements_as::<f64>(&view.elements), dims)?
        }
        _ => a.shared(),
    };
    call.output(value)
}

macro_rules! rounding {
    ($($id:ident $name:ident $form:literal $f:ident, $summary:literal, $($line:literal),+;)*) => {$(
        builtin! {
            #[doc = $summary]
            ///
            /// Both parts of a complex number are rounded.
            ///
            /// # Classes
            /// Floating-point and integer classes stay; logical and char become double.
            ///
            /// # Errors
            /// `MATLAB:UndefinedFunction` for what isn't an array of numbers.
            ///
            /// # Examples
            /// ```matlab
            $(#[doc = $line])+
            /// ```
            pub $id = $name((Value,));
            forms: [$form],
            inputs: 1..=1,
            outputs: 0..=1,
            purity: Pure,
            result: LikeFirst,
            scalar: f64::$f,
            complex_integers: First,
        }

        fn $name((a,): (Value,), call: &mut Call<'_>) -> Result<()> {
            rounded(a, call, stringify!($name), f64::$f, f32::$f)
        }
    )*};
}

rounding! {
    FLOOR floor "Y = floor(X)" floor, " Rounds towards negative infinity.", " floor([-2.5 2.5])      %| -3     2";
    CEIL ceil "Y = ceil(X)" ceil, " Rounds towards positive infinity.", " ceil([-2.5 2.5])       %| -2     3";
    FIX fix "Y = fix(X)" trunc, " Rounds towards zero.", " fix([-2.7 2.7])        %| -2     2";
}

/// To which digits `round` goes.
#[derive(Clone, Copy)]
enum Digits {
    Integer,
    Decimals(i32),
    Significant(i32),
}

struct RoundArgs {
    value: Value,
    digits: Digits,
    even: bool,
}

impl FromArgs for RoundArgs {
    fn from_args(call: &mut Call<'_>) -> Result<Self> {
        let args = call.args();
        let mut out = RoundArgs { value: args[0], digits: Digits::Integer, even: false };
        let mut k = 1;
        while k < args.len() {
            if let Some(name) = args[k].text().filter(|_| args[k].is_text_scalar()) {
                match (name.to_ascii_lowercase().as_str(), out.digits) {
                    ("significant", Digits::Decimals(n)) if n >= 1 => out.digits = Digits::Significant(n),
                    ("decimals", Digits::Decimals(_)) => {}
                    ("tiebreaker", _) => {
                        let rule =
                            args.get(k + 1).and_then(|v| v.text()).unwrap_or_default().to_ascii_lowercase();
                        out.even = match rule.as_str() {
                            "even" => true,
                            "fromzero" => false,
                            _ => return Err(invalid("Invalid value of 'TieBreaker'.")),
                        };
                        k += 1;
                    }
                    ("significant", _) => {
                        return Err(invalid("Number of significant digits must be a positive integer."));
                    }
                    _ => return Err(invalid("Type must be 'decimals' or 'significant'.")),
                }
            } else {
                match args[k].scalar_double() {
                    Some(n) if n.fract() == 0.0 && n.abs() < 1e6 => out.digits = Digits::Decimals(n as i32),
                    _ => return Err(invalid("Number of digits must be a scalar integer.")),
                }
            }
            k += 1;
        }
        Ok(out)
    }
}

fn invalid(message: &str) -> Error {
    Error::new("MATLAB:round:invalidInput", message)
}

builtin! {
    /// Rounds to the nearest integer, ties away from zero.
    ///
    /// `n` keeps that many digits behind the decimal point (before it for negative `n`), or with `'significant'` in all.
    ///
    /// # Classes
    /// Floating-point and integer classes stay; logical and char become double.
    ///
    /// # Errors
    /// `MATLAB:round:invalidInput` for digits that aren't integers.
    ///
    /// # Examples
    /// ```matlab
    /// round([-2.5 2.5])      %| -3     3
    /// round(3.14159, 2)      %| 3.1400
    /// round(1234, 2, 'significant') %| 1200
    /// ```
    pub ROUND = round(RoundArgs);
    forms: ["Y = round(X)", "Y = round(X, n)", "Y = round(X, n, type)", "Y = round(…, 'TieBreaker', rule)"],
    inputs: 1..=5,
    outputs: 0..=1,
    purity: Pure,
    result: LikeFirst,
    scalar: f64::round,
    complex_integers: First,
}

fn round(args: RoundArgs, call: &mut Call<'_>) -> Result<()> {
    match (args.digits, args.even) {
        (Digits::Integer, false) => rounded(args.value, call, "round", f64::round, f32::round),
        (Digits::Integer, true) => {
            rounded(args.value, call, "round", f64::round_ties_even, f32::round_ties_even)
        }
        (Digits::Decimals(n), _) if !args.value.class().is_integer() => {
            rounded(args.value, call, "round", |x| round_decimals(x, n), |x| round_decimals(x, n))
        }
        (Digits::Significant(n), _) if !args.value.class().is_integer() => {
            rounded(args.value, call, "round", |x| round_significant(x, n), |x| round_significant(x, n))
        }
        (Digits::Decimals(n), _) if n >= 0 => call.output(args.value.shared()),
        (Digits::Decimals(n), _) => round_integers(args.value, call, |x| round_decimals(x, n)),
        (Digits::Significant(n), _) => round_integers(args.value, call, |x| round_significant(x, n)),
    }
}

/// Integers rounded before the decimal point.
fn round_integers(value: Value, call: &mut Call<'_>, f: impl Fn(f64) -> f64) -> Result<()> {
    let Some(view) = value.view() else { return Err(undefined("round", value.class().name())) };
    if view.is_complex() {
        return Err(ErrorKind::ComplexIntegers.into());
    }
    let doubles: Vec<f64> = elements_as::<f64>(&view.elements).iter().map(|&x| f(x)).collect();
    let result = call.rt().dense(&doubles, Dims::new(view.dims))?;
    let result = crate::ops::convert::to_class(call.rt(), result, value.class())?;
    call.output(result)
}

fn native<T: Arith + Stored>(rt: &mut Runtime, s: &[T], dims: Dims, f: impl Fn(T) -> T) -> Result<Value> {
    rt.written::<T>(dims, |out| unary::map(s, out, f))
}

/// Applies a method of [`Arith`] to real elements in their class, logical and char in double.
macro_rules! each_real {
    ($a:expr, $call:expr, $name:literal, $method:ident, $c64:expr, $c32:expr, $complex_integers:expr) => {{
        let a: Value = $a;
        let Some(view) = a.view() else { return Err(undefined($name, a.class().name())) };
        let dims = Dims::new(view.dims);
        let rt = $call.rt();
        match view.elements {
            Elements::F64(s) => native(rt, s, dims, Arith::$method)?,
            Elements::F32(s) => native(rt, s, dims, Arith::$method)?,
            Elements::I8(s) => native(rt, s, dims, Arith::$method)?,
            Elements::I16(s) => native(rt, s, dims, Arith::$method)?,
            Elements::I32(s) => native(rt, s, dims, Arith::$method)?,
            Elements::I64(s) => native(rt, s, dims, Arith::$method)?,
            Elements::U8(s) => native(rt, s, dims, Arith::$method)?,
            Elements::U16(s) => native(rt, s, dims, Arith::$method)?,
            Elements::U32(s) => native(rt, s, dims, Arith::$method)?,
            Elements::U64(s) => native(rt, s, dims, Arith::$method)?,
            Elements::C64(s) => $c64(rt, s, dims)?,
            Elements::C32(s) => $c32(rt, s, dims)?,
            Elements::ComplexInteger(pairs) => $complex_integers(rt, pairs, dims)?,
            _ => native(rt, &elements_as::<f64>(&view.elements), dims, Arith::$method)?,
        }
    }};
}

builtin! {
    /// Absolute value; magnitude of complex numbers.
    ///
    /// # Classes
    /// Numeric classes stay; logical and char become double. `abs(intmin)` is `intmax`.
    ///
    /// # Errors
    /// `MATLAB:UndefinedFunction` for what isn't an array of numbers.
    ///
    /// # Examples
    /// ```matlab
    /// abs([-3 2])            %| 3     2
    /// abs(3 + 4i)            %| 5
    /// ```
    pub ABS = abs((Value,));
    forms: ["Y = abs(X)"],
    inputs: 1..=1,
    outputs: 0..=1,
    purity: Pure,
    result: LikeFirst,
    scalar: f64::abs,
    complex_integers: First,
}

fn abs((a,): (Value,), call: &mut Call<'_>) -> Result<()> {
    if let Some(x) = a.as_double() {
        return call.output(Value::double(x.abs()));
    }
    fn magnitudes<T: Real + Stored>(rt: &mut Runtime, s: &[Complex<T>], dims: Dims) -> Result<Value> {
        rt.written::<T>(dims, |out| unary::map(s, out, |z| z.abs()))
    }
    fn integers(rt: &mut Runtime, pairs: ComplexIntegers<'_>, dims: Dims) -> Result<Value> {
        fn rounded<T: Element + Stored>(rt: &mut Runtime, s: &[Complex<T>], dims: Dims) -> Result<Value> {
            let magnitude = |z: Complex<T>| T::from_f64(z.re.to_f64().hypot(z.im.to_f64()));
            rt.written::<T>(dims, |out| unary::map(s, out, magnitude))
        }
        each_complex_integers!(pairs, s => rounded(rt, s, dims))
    }
    let value = each_real!(a, call, "abs", magnitude, magnitudes, magnitudes, integers);
    let value = diagonal::kept(call.rt(), &a, value)?;
    call.output(value)
}

builtin! {
    /// Sign: -1, 0 or 1; `z ./ abs(z)` of complex numbers.
    ///
    /// # Classes
    /// Numeric classes stay; logical and char become double.
    ///
    /// # Errors
    /// `MATLAB:UndefinedFunction` for what isn't an array of numbers.
    ///
    /// # Examples
    /// ```matlab
    /// sign([-3 0 2])         %| -1     0     1
    /// ```
    pub SIGN = sign((Value,));
    forms: ["Y = sign(X)"],
    inputs: 1..=1,
    outputs: 0..=1,
    purity: Pure,
    result: LikeFirst,
    scalar: Arith::signum,
}

fn sign((a,): (Value,), call: &mut Call<'_>) -> Result<()> {
    fn units<T: Real>(rt: &mut Runtime, s: &[Complex<T>], dims: Dims) -> Result<Value>
    where
        Complex<T>: Stored,
    {
        narrowed::<Complex<T>>(rt, dims, |out| unary::map(s, out, ComplexMath::signum))
    }
    fn integers(_: &mut Runtime, _: ComplexIntegers<'_>, _: Dims) -> Result<Value> {
        Err(ErrorKind::ComplexIntegers.into())
    }
    let value = each_real!(a, call, "sign", signum, units, units, integers);
    call.output(value)
}

/// A real number that a complex one has.
type PartOf<T> = fn(Complex<T>) -> T;

fn parts(
    a: Value,
    call: &mut Call<'_>,
    name: &str,
    of_real: fn(&mut Runtime, Value) -> Result<Value>,
    (double, single): (PartOf<f64>, PartOf<f32>),
    of_integers: fn(&mut Runtime, ComplexIntegers<'_>, Dims) -> Result<Value>,
) -> Result<()> {
    let Some(view) = a.view() else { return Err(undefined(name, a.class().name())) };
    let dims = Dims::new(view.dims);
    let rt = call.rt();
    let value = match view.elements {
        Elements::C64(s) => rt.written::<f64>(dims, |out| unary::map(s, out, double))?,
        Elements::C32(s) => rt.written::<f32>(dims, |out| unary::map(s, out, single))?,
        Elements::ComplexInteger(pairs) => of_integers(rt, pairs, dims)?,
        _ => of_real(rt, a)?,
    };
    let value = diagonal::kept(rt, &a, value)?;
    call.output(value)
}

/// Logical and char as double, numbers as they are.
fn as_number(rt: &mut Runtime, a: Value) -> Result<Value> {
    crate::ops::unary::plus(rt, a)
}

builtin! {
    /// Real part.
    ///
    /// # Examples
    /// ```matlab
    /// real([1+2i 3])         %| 1     3
    /// ```
    pub REAL = real((Value,));
    forms: ["X = real(Z)"],
    inputs: 1..=1,
    outputs: 0..=1,
    purity: Pure,
    result: LikeFirst,
    complex_integers: First,
}

fn real((a,): (Value,), call: &mut Call<'_>) -> Result<()> {
    fn integers(rt: &mut Runtime, pairs: ComplexIntegers<'_>, dims: Dims) -> Result<Value> {
        each_complex_integers!(pairs, s => rt.written(dims, |out| unary::map(s, out, |z| z.re)))
    }
    parts(a, call, "real", as_number, (|z| z.re, |z| z.re), integers)
}

builtin! {
    /// Imaginary part; zeros for real arrays.
    ///
    /// # Examples
    /// ```matlab
    /// imag([1+2i 3])         %| 2     0
    /// ```
    pub IMAG = imag((Value,));
    forms: ["Y = imag(Z)"],
    inputs: 1..=1,
    outputs: 0..=1,
    purity: Pure,
    result: LikeFirst,
    complex_integers: First,
}

fn imag((a,): (Value,), call: &mut Call<'_>) -> Result<()> {
    fn zeros(rt: &mut Runtime, a: Value) -> Result<Value> {
        let zeros = rt.filled::<f64>(a.dims(), |_| ())?;
        let class = if a.class().is_numeric() { a.class() } else { Class::Double };
        crate::ops::convert::to_class(rt, zeros, class)
    }
    fn integers(rt: &mut Runtime, pairs: ComplexIntegers<'_>, dims: Dims) -> Result<Value> {
        each_complex_integers!(pairs, s => rt.written(dims, |out| unary::map(s, out, |z| z.im)))
    }
    parts(a, call, "imag", zeros, (|z| z.im, |z| z.im), integers)
}

builtin! {
    /// Complex conjugate.
    ///
    /// # Examples
    /// ```matlab
    /// conj(3 + 4i)           %| 3.0000 - 4.0000i
    /// ```
    pub CONJ = conj((Value,));
    forms: ["Zc = conj(Z)"],
    inputs: 1..=1,
    outputs: 0..=1,
    purity: Pure,
    result: LikeFirst,
    complex_integers: First,
}

fn conj((a,): (Value,), call: &mut Call<'_>) -> Result<()> {
    let Some(view) = a.view() else { return Err(undefined("conj", a.class().name())) };
    let dims = Dims::new(view.dims);
    let rt = call.rt();
    let value = match view.elements {
        Elements::C64(s) => rt.written::<Complex<f64>>(dims, |out| unary::map(s, out, Complex::conj))?,
        Elements::C32(s) => rt.written::<Complex<f32>>(dims, |out| unary::map(s, out, Complex::conj))?,
        Elements::ComplexInteger(pairs) => each_complex_integers!(pairs, s => {
            rt.written(dims, |out| unary::map(s, out, |z| Complex::new(z.re, Arith::negate(z.im))))?
        }),
        _ => as_number(rt, a)?,
    };
    let value = diagonal::kept(rt, &a, value)?;
    call.output(value)
}

/// 0 or pi for real numbers.
fn angles_of_reals(rt: &mut Runtime, a: Value) -> Result<Value> {
    let Some(view) = a.view() else { return Ok(a) };
    let dims = Dims::new(view.dims);
    match view.elements {
        Elements::F32(s) => rt.written::<f32>(dims, |out| unary::map(s, out, |x| 0f32.atan2(x))),
        _ => rt.filled::<f64>(dims, |out| {
            unary::map(&elements_as::<f64>(&view.elements), out, |x| 0f64.atan2(x))
        }),
    }
}

macro_rules! phase {
    ($id:ident, $name:ident, $form:literal, $example:literal) => {
        builtin! {
            /// Phase angle in radians, from -pi to pi.
            ///
            /// # Classes
            /// single stays single, all else is double.
            ///
            /// # Examples
            /// ```matlab
            #[doc = $example]
            /// ```
            pub $id = $name((Value,));
            forms: [$form],
            inputs: 1..=1,
            outputs: 0..=1,
            purity: Pure,
            result: ElementwiseFloat,
        }

        fn $name((a,): (Value,), call: &mut Call<'_>) -> Result<()> {
            parts(a, call, stringify!($name), angles_of_reals, (Complex::arg, Complex::arg), |_, _, _| {
                Err(ErrorKind::ComplexIntegers.into())
            })
        }
    };
}

phase!(ANGLE, angle, "theta = angle(Z)", " angle(-1) == pi        %| 1");
phase!(ARG, arg, "theta = arg(Z)", " arg(1)                 %| 0");
