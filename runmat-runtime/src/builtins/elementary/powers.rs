//! Roots, powers and logarithms of base 2: `nthroot`, `realsqrt`, `reallog`, `realpow`, `log2`, `pow2`, `nextpow2`.

use super::binary::{combined, views};
use super::float::undefined;
use crate::array::dims::Dims;
use crate::array::stored::Elements;
use crate::builtin;
use crate::builtins::args::Any;
use crate::builtins::call::Call;
use crate::error::{Error, Result};
use crate::kernels::complex::{ComplexMath, log2_of_real};
use crate::kernels::elementary::{next_power_of_two, nthroot as root, scale_by_power_of_two, split_exponent};
use crate::kernels::{Complex, unary};
use crate::ops::arithmetic::{Arith, Operand, arithmetic};
use crate::ops::convert::elements_as;
use crate::value::Value;
use crate::value::class::Class;

builtin! {
    /// Real root of order `n`.
    ///
    /// # Errors
    /// `MATLAB:nthroot:NegXNotOddIntegerN` for a negative `X` unless `n` is an odd integer.
    ///
    /// # Examples
    /// ```matlab
    /// nthroot(-8, 3)         %| -2
    /// ```
    pub NTHROOT = nthroot((Value, Value));
    forms: ["Y = nthroot(X, n)"],
    inputs: 2..=2,
    outputs: 0..=1,
    purity: Pure,
    result: ElementwiseBinary,
}

fn nthroot((x, n): (Value, Value), call: &mut Call<'_>) -> Result<()> {
    let (a, b) = views(&x, &n, "nthroot")?;
    if a.is_complex() || b.is_complex() {
        return Err(Error::new("MATLAB:nthroot:ComplexInput", "Both X and N must be real."));
    }
    let bad = std::cell::Cell::new(false);
    let rt = call.rt();
    let value = match a.class == Class::Single || b.class == Class::Single {
        true => combined::<f32, f32>(rt, &a, &b, "nthroot", |x, n| {
            let y = root(x, n);
            bad.set(bad.get() || (y.is_nan() && x < 0.0 && !n.is_nan()));
            y
        })?,
        false => combined::<f64, f64>(rt, &a, &b, "nthroot", |x, n| {
            let y = root(x, n);
            bad.set(bad.get() || (y.is_nan() && x < 0.0 && !n.is_nan()));
            y
        })?,
    };
    if bad.get() {
        return Err(Error::new(
            "MATLAB:nthroot:NegXNotOddIntegerN",
            "If X is negative, N must be an odd integer.",
        ));
    }
    call.output(value)
}

fn check_real(value: &Value, name: &str, inside: impl Fn(f64) -> bool) -> Result<()> {
    let view = value.view().ok_or_else(|| undefined(name, value.class().name()))?;
    let fits = !view.is_complex() && elements_as::<f64>(&view.elements).iter().all(|&x| inside(x));
    match fits {
        true => Ok(()),
        false => Err(Error::new(
            format!("MATLAB:{name}:complexResult"),
            format!("{} produced complex result.", capitalised(name)),
        )),
    }
}

fn capitalised(name: &str) -> String {
    name[..1].to_ascii_uppercase() + &name[1..]
}

builtin! {
    /// Square root of nonnegative numbers.
    ///
    /// # Errors
    /// `MATLAB:realsqrt:complexResult` for negative and complex numbers.
    ///
    /// # Examples
    /// ```matlab
    /// realsqrt([4 9])        %| 2     3
    /// ```
    pub REALSQRT = realsqrt((Value,));
    forms: ["Y = realsqrt(X)"],
    inputs: 1..=1,
    outputs: 0..=1,
    purity: Pure,
    result: ElementwiseFloat,
}

fn realsqrt((a,): (Value,), call: &mut Call<'_>) -> Result<()> {
    check_real(&a, "realsqrt", |x| x >= 0.0 || x.is_nan())?;
    super::float::apply::<super::float::Sqrt>(a, call)
}

builtin! {
    /// Natural logarithm of nonnegative numbers.
    ///
    /// # Errors
    /// `MATLAB:reallog:complexResult` for negative and complex numbers.
    ///
    /// # Examples
    /// ```matlab
    /// reallog(1)             %| 0
    /// ```
    pub REALLOG = reallog((Value,));
    forms: ["Y = reallog(X)"],
    inputs: 1..=1,
    outputs: 0..=1,
    purity: Pure,
    result: ElementwiseFloat,
}

fn reallog((a,): (Value,), call: &mut Call<'_>) -> Result<()> {
    check_real(&a, "reallog", |x| x >= 0.0 || x.is_nan())?;
    super::float::apply::<super::float::Log>(a, call)
}

builtin! {
    /// Power with a real result.
    ///
    /// # Errors
    /// `MATLAB:realpow:complexResult` when a result would be complex.
    ///
    /// # Examples
    /// ```matlab
    /// realpow(-2, 3)         %| -8
    /// ```
    pub REALPOW = realpow((Value, Value));
    forms: ["Z = realpow(X, Y)"],
    inputs: 2..=2,
    outputs: 0..=1,
    purity: Pure,
    result: ElementwiseBinary,
}

fn realpow((a, b): (Value, Value), call: &mut Call<'_>) -> Result<()> {
    let value = arithmetic(call.rt(), Arith::Power, Operand::kept(a), Operand::kept(b))?;
    if value.view().is_some_and(|v| v.is_complex()) {
        return Err(Error::new("MATLAB:realpow:complexResult", "Realpow produced complex result."));
    }
    call.output(value)
}

builtin! {
    /// Logarithm to base 2, or mantissa and exponent.
    ///
    /// `[f, e] = log2(X)` gives `X = f .* 2.^e` with `0.5 <= abs(f) < 1`.
    ///
    /// # Classes
    /// single stays single; logical and char become double.
    ///
    /// # Errors
    /// `MATLAB:UndefinedFunction` for integer classes.
    ///
    /// # Examples
    /// ```matlab
    /// log2([1 8])            %| 0     3
    /// [f, e] = log2(8);
    /// [f e]                  %| 0.5000    4.0000
    /// ```
    pub LOG2 = log2((Value,));
    forms: ["Y = log2(X)", "[f, e] = log2(X)"],
    inputs: 1..=1,
    outputs: 0..=2,
    purity: Pure,
    result: ElementwiseFloat,
}

fn log2((a,): (Value,), call: &mut Call<'_>) -> Result<()> {
    let view =
        a.view().filter(|v| !v.class.is_integer()).ok_or_else(|| undefined("log2", a.class().name()))?;
    let dims = Dims::new(view.dims);
    let n_out = call.n_out();
    let rt = call.rt();
    if n_out > 1 {
        let (f, e) = match view.elements {
            Elements::C64(_) | Elements::C32(_) => return Err(undefined("log2", "complex double")),
            Elements::F32(s) => (
                rt.written::<f32>(dims.clone(), |out| unary::map(s, out, |x| split_exponent(x).0))?,
                rt.written::<f32>(dims, |out| unary::map(s, out, |x| split_exponent(x).1))?,
            ),
            _ => {
                let s = elements_as::<f64>(&view.elements);
                (
                    rt.written::<f64>(dims.clone(), |out| unary::map(&s, out, |x| split_exponent(x).0))?,
                    rt.written::<f64>(dims, |out| unary::map(&s, out, |x| split_exponent(x).1))?,
                )
            }
        };
        return call.outputs([f, e]);
    }
    use super::float::narrowed;
    let value = match view.elements {
        Elements::C64(s) => narrowed::<Complex<f64>>(rt, dims, |out| unary::map(s, out, ComplexMath::log2))?,
        Elements::C32(s) => narrowed::<Complex<f32>>(rt, dims, |out| unary::map(s, out, ComplexMath::log2))?,
        Elements::F32(s) if unary::any_negative(s) => {
            narrowed::<Complex<f32>>(rt, dims, |out| unary::map(s, out, log2_of_real))?
        }
        Elements::F32(s) => rt.written::<f32>(dims, |out| unary::map(s, out, f32::log2))?,
        _ => {
            let s = elements_as::<f64>(&view.elements);
            match unary::any_negative(&s) {
                true => narrowed::<Complex<f64>>(rt, dims, |out| unary::map(&s, out, log2_of_real))?,
                false => rt.written::<f64>(dims, |out| unary::map(&s, out, f64::log2))?,
            }
        }
    };
    call.output(value)
}

builtin! {
    /// Power of 2, or a number scaled by one.
    ///
    /// `pow2(E)` is `2.^E`, `pow2(F, E)` is `F .* 2.^fix(E)`.
    ///
    /// # Examples
    /// ```matlab
    /// pow2([1 10])           %| 2        1024
    /// pow2(0.5, 4)           %| 8
    /// ```
    pub POW2 = pow2(Any);
    forms: ["Y = pow2(E)", "Y = pow2(F, E)"],
    inputs: 1..=2,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
}

fn pow2(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let value = match args[..] {
        [e] => arithmetic(call.rt(), Arith::Power, Operand::kept(Value::double(2.0)), Operand::kept(e))?,
        _ => {
            let (f, e) = views(&args[0], &args[1], "pow2")?;
            match f.class == Class::Single || e.class == Class::Single {
                true => combined::<f32, f32>(call.rt(), &f, &e, "pow2", scale_by_power_of_two)?,
                false => combined::<f64, f64>(call.rt(), &f, &e, "pow2", scale_by_power_of_two)?,
            }
        }
    };
    call.output(value)
}

builtin! {
    /// Exponent of the next power of 2: the least integer `p` with `2^p >= abs(x)`.
    ///
    /// # Examples
    /// ```matlab
    /// nextpow2([1 5 8 9])    %| 0     3     3     4
    /// ```
    pub NEXTPOW2 = nextpow2((Value,));
    forms: ["P = nextpow2(A)"],
    inputs: 1..=1,
    outputs: 0..=1,
    purity: Pure,
    result: LikeFirst,
}

fn nextpow2((a,): (Value,), call: &mut Call<'_>) -> Result<()> {
    let view = a.view().filter(|v| !v.is_complex()).ok_or_else(|| undefined("nextpow2", a.class().name()))?;
    let dims = Dims::new(view.dims);
    let doubles: Vec<f64> =
        elements_as::<f64>(&view.elements).iter().map(|&x| next_power_of_two(x)).collect();
    let class = if view.class.is_numeric() { view.class } else { Class::Double };
    let value = super::binary::of_class(call.rt(), &doubles, dims, class)?;
    call.output(value)
}
