//! Special functions of one or two numbers: `beta`, `gammainc`, `betainc`, `expint`, `psi`, `ellipke`, `legendre`.

use super::binary::{combined, expansion, nonconformant, views};
use super::float::undefined;
use crate::array::dims::Dims;
use crate::array::view::View;
use crate::builtin;
use crate::builtins::args::{Any, FromArgs};
use crate::builtins::call::Call;
use crate::error::{Error, ErrorKind, Result};
use crate::kernels::Complex;
use crate::kernels::binary::Expansion;
use crate::kernels::special::{self, LegendreNorm, Tail};
use crate::ops::convert::{elements_as, elements_as_complex, to_class};
use crate::value::Value;
use crate::value::class::Class;

/// Two real operands; in Octave of one size, or one a scalar.
fn real_operands<'a>(
    a: &'a Value,
    b: &'a Value,
    call: &mut Call<'_>,
    name: &str,
) -> Result<(View<'a>, View<'a>)> {
    let (va, vb) = views(a, b, name)?;
    if va.is_complex() || vb.is_complex() {
        let octave = match name {
            "gammainc" => "gammainc: all inputs must be real".into(),
            _ => format!("{name}: A and B must be real"),
        };
        return Err(
            Error::new(format!("MATLAB:{name}:complex"), "Inputs must be real.").in_octave("", octave)
        );
    }
    let same = va.numel() == 1 || vb.numel() == 1 || va.dims == vb.dims;
    if call.rt().dialect.is_octave && !same {
        return Err(nonconformant(va.dims, vb.dims, name));
    }
    Ok((va, vb))
}

fn in_double(f: fn(f64, f64) -> f64, a: Value, b: Value, call: &mut Call<'_>, name: &str) -> Result<()> {
    let (va, vb) = real_operands(&a, &b, call, name)?;
    let value = combined::<f64, f64>(call.rt(), &va, &vb, name, f)?;
    let single = va.class == Class::Single || vb.class == Class::Single;
    let value = if single { to_class(call.rt(), value, Class::Single)? } else { value };
    call.output(value)
}

builtin! {
    /// Beta function, `gamma(a)*gamma(b)/gamma(a+b)`.
    ///
    /// # Errors
    /// `MATLAB:beta:complex` for complex numbers.
    ///
    /// # Examples
    /// ```matlab
    /// round(12 * beta(2, 3)) %| 1
    /// ```
    pub BETA = beta((Value, Value));
    forms: ["B = beta(Z, W)"],
    inputs: 2..=2,
    outputs: 0..=1,
    purity: Pure,
    result: ElementwiseBinary,
}

fn beta((a, b): (Value, Value), call: &mut Call<'_>) -> Result<()> {
    in_double(special::beta, a, b, call, "beta")
}

builtin! {
    /// Logarithm of the beta function.
    ///
    /// # Errors
    /// `MATLAB:betaln:complex` for complex numbers.
    ///
    /// # Examples
    /// ```matlab
    /// betaln(1, 1)           %| 0
    /// ```
    pub BETALN = betaln((Value, Value));
    forms: ["L = betaln(Z, W)"],
    inputs: 2..=2,
    outputs: 0..=1,
    purity: Pure,
    result: ElementwiseBinary,
}

fn betaln((a, b): (Value, Value), call: &mut Call<'_>) -> Result<()> {
    in_double(special::betaln, a, b, call, "betaln")
}

/// Reads the name of a tail; true for a scaled one.
fn tail(value: Option<&Value>, name: &str) -> Result<(Tail, bool)> {
    let text = value.map(|v| v.text().map(|t| t.to_ascii_lowercase()).unwrap_or_default());
    match text.as_deref() {
        None | Some("lower") => Ok((Tail::Lower, false)),
        Some("upper") => Ok((Tail::Upper, false)),
        Some("scaledlower") if name == "gammainc" => Ok((Tail::Lower, true)),
        Some("scaledupper") if name == "gammainc" => Ok((Tail::Upper, true)),
        Some(other) => Err(Error::new(
            format!("MATLAB:{name}:InvalidTailArg"),
            format!("Unknown tail option '{other}'."),
        )
        .in_octave("", format!("{name}: invalid value for TAIL"))),
    }
}

builtin! {
    /// Regularised incomplete gamma function.
    ///
    /// The integral from 0 to `x`, with `'upper'` from `x` on. `'scaledlower'` and `'scaledupper'` divide it by
    /// `x^a * exp(-x) / gamma(a + 1)`, which keeps it from overflow and underflow.
    ///
    /// # Classes
    /// double, single beside single; complex for negative `X` and fractional `A`.
    ///
    /// # Errors
    /// `MATLAB:gammainc:InvalidTailArg` for other tails.
    ///
    /// # Examples
    /// ```matlab
    /// gammainc([0 Inf], 2)   %| 0     1
    /// gammainc(2, 1, 'scaledupper') %| 0.5000
    /// ```
    pub GAMMAINC = gammainc(Any);
    forms: ["Y = gammainc(X, A)", "Y = gammainc(X, A, type)"],
    inputs: 2..=3,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
}

fn gammainc(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let (tail, scaled) = tail(args.get(2), "gammainc")?;
    let (x, a) = real_operands(&args[0], &args[1], call, "gammainc")?;
    let (xs, orders) = (elements_as::<f64>(&x.elements), elements_as::<f64>(&a.elements));
    if call.rt().dialect.is_octave && orders.iter().any(|&a| a < 0.0) {
        return Err(Error::new("MATLAB:gammainc:NegativeArg", "A must be nonnegative.")
            .in_octave("", "gammainc: A must be non-negative"));
    }
    let plan = expansion(&x, &a, "gammainc")?;
    let dims = Dims::new(plan.dims());
    let mut out = vec![Complex::new(0.0, 0.0); dims.numel()];
    plan.apply(&xs, &orders, &mut out, |x, a| match (x < 0.0, scaled) {
        (true, _) => special::gammainc_of_negative(x, a, tail, scaled),
        (false, true) => Complex::new(special::gammainc_scaled(x, a, tail), 0.0),
        (false, false) => Complex::new(special::gammainc(x, a, tail), 0.0),
    });
    let single = x.class == Class::Single || a.class == Class::Single;
    complex_result(&out, dims, single, call)
}

/// Complex numbers as the result; real when all imaginary parts are zero.
fn complex_result(out: &[Complex<f64>], dims: Dims, single: bool, call: &mut Call<'_>) -> Result<()> {
    let rt = call.rt();
    let value = match out.iter().all(|z| z.im == 0.0) {
        true => rt.filled::<f64>(dims, |slots| slots.iter_mut().zip(out).for_each(|(s, z)| *s = z.re))?,
        false => rt.dense(out, dims)?,
    };
    let value = if single { to_class(rt, value, Class::Single)? } else { value };
    call.output(value)
}

builtin! {
    /// Regularised incomplete beta function.
    ///
    /// The integral from 0 to `x`, with `'upper'` from `x` to 1.
    ///
    /// # Errors
    /// `MATLAB:betainc:InvalidTailArg` for other tails.
    ///
    /// # Examples
    /// ```matlab
    /// betainc([0 1], 2, 3)   %| 0     1
    /// ```
    pub BETAINC = betainc(Any);
    forms: ["I = betainc(X, Z, W)", "I = betainc(X, Z, W, tail)"],
    inputs: 3..=4,
    outputs: 0..=1,
    purity: Pure,
    result: ElementwiseBinary,
}

fn betainc(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let (tail, _) = tail(args.get(3), "betainc")?;
    let (x, z) = views(&args[0], &args[1], "betainc")?;
    let w = args[2].view().ok_or_else(|| undefined("betainc", args[2].class().name()))?;
    let first = expansion(&x, &z, "betainc")?;
    let plan =
        Expansion::new(first.dims(), w.dims).ok_or_else(|| nonconformant(first.dims(), w.dims, "betainc"))?;
    let (xs, zs, ws) =
        (elements_as::<f64>(&x.elements), elements_as::<f64>(&z.elements), elements_as::<f64>(&w.elements));
    if call.rt().dialect.is_octave {
        let said = match () {
            () if xs.iter().any(|x| !(0.0..=1.0).contains(x)) => Some("X must be in the range [0, 1]"),
            () if zs.iter().any(|&a| a <= 0.0) => Some("A must be strictly positive"),
            () if ws.iter().any(|&b| b <= 0.0) => Some("B must be strictly positive"),
            () => None,
        };
        if let Some(said) = said {
            return Err(Error::new("MATLAB:betainc:range", "Arguments are out of range.")
                .in_octave("", format!("betainc: {said}")));
        }
    }
    let mut pairs = vec![(0.0, 0.0); first.numel()];
    first.apply(&xs, &zs, &mut pairs, |x, z| (x, z));
    let single = [&x, &z, &w].iter().any(|v| v.class == Class::Single);
    let value = call.rt().filled::<f64>(Dims::new(plan.dims()), |out| {
        plan.apply(&pairs, &ws, out, |(x, z), w| special::betainc(x, z, w, tail));
    })?;
    let value = if single { to_class(call.rt(), value, Class::Single)? } else { value };
    call.output(value)
}

/// The view of a floating-point argument.
fn float<'a>(value: &'a Value, name: &str) -> Result<View<'a>> {
    value.view().filter(|v| !v.class.is_integer()).ok_or_else(|| {
        let octave = match name {
            "psi" => "psi: Z must be a floating point variable".into(),
            _ => format!("{name}: X must be numeric"),
        };
        undefined(name, value.class().name()).in_octave("", octave)
    })
}

builtin! {
    /// Exponential integral: the integral of `exp(-t)/t` from `x` on.
    ///
    /// # Classes
    /// double, single for single; complex for negative and complex numbers.
    ///
    /// # Errors
    /// `MATLAB:UndefinedFunction` for integer classes and for what isn't an array of numbers.
    ///
    /// # Examples
    /// ```matlab
    /// expint([0 1])          %| Inf    0.2194
    /// ```
    pub EXPINT = expint((Value,));
    forms: ["Y = expint(X)"],
    inputs: 1..=1,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
}

fn expint((x,): (Value,), call: &mut Call<'_>) -> Result<()> {
    let view = float(&x, "expint")?;
    if view.class == Class::Char && call.rt().dialect.is_octave {
        return Err(undefined("expint", "char").in_octave("", "expint: X must be numeric"));
    }
    let numbers = elements_as_complex::<f64>(&view.elements);
    let out: Vec<Complex<f64>> = numbers.iter().map(|&z| special::expint_complex(z)).collect();
    complex_result(&out, Dims::new(view.dims), view.class == Class::Single, call)
}

builtin! {
    /// Digamma and polygamma functions: derivatives of the logarithm of the gamma function.
    ///
    /// `psi(k, X)` is the derivative of order `k` of `psi(X)`.
    ///
    /// # Classes
    /// double, single for single.
    ///
    /// # Errors
    /// `MATLAB:psi:KNotIntegerScalar` unless `k` is a nonnegative integer.
    ///
    /// # Examples
    /// ```matlab
    /// psi(1)                 %| -0.5772
    /// psi(1, 1)              %| 1.6449
    /// ```
    pub PSI = psi(Any);
    forms: ["Y = psi(X)", "Y = psi(k, X)"],
    inputs: 1..=2,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
}

fn psi(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let (order, x) = match args[..] {
        [k, x] => {
            let whole = k.scalar_double().filter(|k| *k >= 0.0 && k.fract() == 0.0 && *k < 1e6);
            let order = whole.ok_or_else(|| {
                let octave = match k.scalar_double() {
                    Some(k) if k < 0.0 => "psi: K must be non-negative",
                    _ => "psi: K must be an integer",
                };
                Error::new("MATLAB:psi:KNotIntegerScalar", "K must be a nonnegative integer scalar.")
                    .in_octave("", octave)
            })?;
            (order as u32, x)
        }
        _ => (0, args[0]),
    };
    let view = float(&x, "psi")?;
    if view.class == Class::Char && call.rt().dialect.is_octave {
        return Err(undefined("psi", "char").in_octave("", "psi: Z must be a floating point variable"));
    }
    if view.is_complex() {
        let octave = "psi: Z must be real value for polygamma (K > 0)";
        return Err(undefined("psi", "complex double").in_octave("", octave));
    }
    let numbers = elements_as::<f64>(&view.elements);
    if order > 0 && numbers.iter().any(|&x| x < 0.0) {
        return Err(Error::new("MATLAB:psi:XNotNonNegative", "X must be nonnegative.")
            .in_octave("", "psi: Z must be non-negative for polygamma (K > 0)"));
    }
    let octave = call.rt().dialect.is_octave;
    let single = view.class == Class::Single;
    let value = call.rt().filled::<f64>(Dims::new(view.dims), |out| {
        for (o, &x) in out.iter_mut().zip(numbers.iter()) {
            *o = match order {
                // Octave: the poles are at -Inf.
                0 if octave && x <= 0.0 && x == x.trunc() => f64::NEG_INFINITY,
                0 => special::psi(x),
                k => special::polygamma(k, x),
            };
        }
    })?;
    let value = if single { to_class(call.rt(), value, Class::Single)? } else { value };
    call.output(value)
}

builtin! {
    /// Complete elliptic integrals of the first and second kind.
    ///
    /// Of the parameter `M`, which is the square of the modulus. `tol` is accepted; results are as accurate as the class allows.
    ///
    /// # Classes
    /// double, single for single.
    ///
    /// # Errors
    /// `MATLAB:ellipke:MOutOfRange` above 1.
    ///
    /// # Examples
    /// ```matlab
    /// [K, E] = ellipke([0 1]);
    /// K                      %| 1.5708       Inf
    /// E                      %| 1.5708    1.0000
    /// ```
    pub ELLIPKE = ellipke(Any);
    forms: ["K = ellipke(M)", "[K, E] = ellipke(M)", "[K, E] = ellipke(M, tol)"],
    inputs: 1..=2,
    outputs: 0..=2,
    purity: Pure,
    result: ElementwiseFloat,
}

fn ellipke(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let view = float(&args[0], "ellipke")?;
    let numbers = elements_as::<f64>(&view.elements);
    if view.is_complex() || numbers.iter().any(|&m| m > 1.0) {
        return Err(Error::new("MATLAB:ellipke:MOutOfRange", "M must be in the range 0 <= M <= 1.")
            .in_octave("", "ellipke: M must be <= 1"));
    }
    let (dims, single) = (Dims::new(view.dims), view.class == Class::Single);
    let both: Vec<(f64, f64)> = numbers.iter().map(|&m| special::ellipke(m)).collect();
    for part in [|p: &(f64, f64)| p.0, |p: &(f64, f64)| p.1] {
        let rt = call.rt();
        let list: Vec<f64> = both.iter().map(part).collect();
        let value = rt.dense(&list, dims.clone())?;
        let value = if single { to_class(rt, value, Class::Single)? } else { value };
        call.output(value)?;
    }
    Ok(())
}

/// Degree, points and scaling of Legendre functions.
struct LegendreArgs {
    degree: usize,
    x: Value,
    norm: LegendreNorm,
}

impl FromArgs for LegendreArgs {
    fn from_args(call: &mut Call<'_>) -> Result<Self> {
        let args = call.args();
        let degree = args[0].scalar_double().filter(|n| *n >= 0.0 && n.fract() == 0.0 && *n < 1e6);
        let degree = degree.ok_or_else(|| {
            Error::new("MATLAB:legendre:InvalidN", "N must be a positive scalar integer.")
                .in_octave("", "legendre: N must be a real non-negative integer")
        })?;
        let norm = match args.get(2).map(|n| n.text().unwrap_or_default().to_ascii_lowercase()).as_deref() {
            None | Some("unnorm") => LegendreNorm::None,
            Some("sch") => LegendreNorm::Schmidt,
            Some("norm") => LegendreNorm::Full,
            _ => {
                return Err(Error::new(
                    "MATLAB:legendre:InvalidNormalize",
                    "Normalization option is not recognized.",
                )
                .in_octave("", "legendre: NORMALIZATION option must be \"unnorm\", \"norm\", or \"sch\""));
            }
        };
        let in_range = |x: &f64| (-1.0..=1.0).contains(x);
        let real = args[1].view().filter(|v| !v.is_complex() && !v.class.is_integer());
        if !real.is_some_and(|v| elements_as::<f64>(&v.elements).iter().all(in_range)) {
            return Err(Error::new("MATLAB:legendre:XOutOfRange", "X must be real and in the range (-1,1).")
                .in_octave("", "legendre: X must be real-valued vector in the range -1 <= X <= 1"));
        }
        Ok(LegendreArgs { degree: degree as usize, x: args[1], norm })
    }
}

builtin! {
    /// Associated Legendre functions of one degree.
    ///
    /// Row `m + 1` holds the function of order `m`. `'sch'` gives Schmidt's semi-normalised functions, `'norm'` the normalised
    /// ones.
    ///
    /// # Shapes
    /// `n + 1` rows, then the length of a vector `X` or the size of an array.
    ///
    /// # Classes
    /// double, single for single.
    ///
    /// # Errors
    /// `MATLAB:legendre:XOutOfRange` beyond -1 and 1, `MATLAB:legendre:InvalidN` for other degrees.
    ///
    /// # Examples
    /// ```matlab
    /// legendre(2, 0.5)'      %| -0.1250   -1.2990    2.2500
    /// ```
    pub LEGENDRE = legendre(LegendreArgs);
    forms: ["P = legendre(n, X)", "P = legendre(n, X, normalization)"],
    inputs: 2..=3,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
}

fn legendre(args: LegendreArgs, call: &mut Call<'_>) -> Result<()> {
    let view = args.x.view().ok_or(ErrorKind::NotEnoughInputs)?;
    let numbers = elements_as::<f64>(&view.elements);
    let rows = args.degree + 1;
    let shape = Dims::new(view.dims);
    let mut lengths = vec![rows];
    match shape.is_vector() {
        true => lengths.push(shape.numel()),
        false => lengths.extend_from_slice(view.dims),
    }
    let single = view.class == Class::Single;
    let value = call.rt().filled::<f64>(Dims::new(&lengths), |out| {
        for (column, &x) in out.chunks_mut(rows).zip(numbers.iter()) {
            special::legendre(args.degree, x, args.norm, column);
        }
    })?;
    let value = if single { to_class(call.rt(), value, Class::Single)? } else { value };
    call.output(value)
}
