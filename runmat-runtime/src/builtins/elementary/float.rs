//! Functions of one floating-point number, element by element: trigonometric, hyperbolic, exponential, special.
//!
//! A function is a type that says what it does to a real and to a complex number, and for which real numbers its result is
//! complex; one driver applies it to scalars and arrays of any class.

use crate::array::dims::Dims;
use crate::array::stored::{Elements, Stored};
use crate::builtin;
use crate::builtins::call::Call;
use crate::error::{ErrorKind, Result};
use crate::kernels::complex::{self, ComplexMath};
use crate::kernels::{Complex, Real, elementary, simd, special, unary};
use crate::ops::convert::elements_as;
use crate::ops::diagonal;
use crate::runtime::Runtime;
use crate::value::Value;
use crate::value::class::Class;

/// A function of one number.
pub(super) trait FloatFunction {
    /// The name in messages.
    const NAME: &'static str;
    /// Real for every real argument.
    const TOTAL: bool;
    /// The value at a real number inside of the real domain.
    fn real<T: Real>(x: T) -> T;
    /// True for a real number whose value is complex.
    fn leaves<T: Real>(x: T) -> bool;
    /// The value at any real number of a function that isn't total.
    fn escaped<T: Real>(x: T) -> Complex<T>;
    /// The value at a complex number; `None` when there is none.
    fn complex<T: Real>(z: Complex<T>) -> Option<Complex<T>>;
}

/// Complex elements as a value; real when all imaginary parts are zero.
pub(super) fn narrowed<T: Stored>(
    rt: &mut Runtime,
    dims: Dims,
    fill: impl FnOnce(&mut [T]),
) -> Result<Value> {
    let mut array = rt.zeros(T::LAYOUT, dims)?;
    if let Some(out) = array.slice_mut() {
        fill(out);
    }
    Ok(rt.array(array.narrowed()))
}

fn real_elements<F: FloatFunction, T: Real + Stored>(rt: &mut Runtime, s: &[T], dims: Dims) -> Result<Value>
where
    Complex<T>: Stored,
{
    if !F::TOTAL && unary::any(s, F::leaves) {
        return narrowed::<Complex<T>>(rt, dims, |out| unary::map(s, out, F::escaped));
    }
    rt.written::<T>(dims, |out| simd::map(s, out, F::real))
}

fn complex_elements<F: FloatFunction, T: Real>(
    rt: &mut Runtime,
    s: &[Complex<T>],
    dims: Dims,
) -> Result<Value>
where
    Complex<T>: Stored,
{
    if F::complex(Complex::new(T::ONE, T::ONE)).is_none() {
        let shape = if s.len() == 1 { "scalar" } else { "matrix" };
        let octave = format!("{}: not defined for complex {shape}", F::NAME);
        return Err(undefined(F::NAME, "complex double").in_octave("", octave));
    }
    narrowed::<Complex<T>>(rt, dims, |out| {
        unary::map(s, out, |z| F::complex(z).unwrap_or(Complex::new(T::NAN, T::NAN)));
    })
}

#[cold]
pub(super) fn undefined(name: &str, class: &str) -> crate::error::Error {
    let octave = match name {
        "deg2rad" => "deg2rad: DEG must be a floating point class (double or single)".into(),
        "rad2deg" => "rad2deg: RAD must be a floating point class (double or single)".into(),
        "sind" | "cosd" | "tand" | "nextpow2" => format!("{name}: X must be numeric"),
        "secd" => "cosd: X must be numeric".into(),
        "cscd" => "sind: X must be numeric".into(),
        "sign" => format!("signum: not defined for {class}"),
        _ => format!("{name}: not defined for {class}"),
    };
    let error = ErrorKind::FunctionClass { name: name.into(), class: class.into() };
    crate::error::Error::from(error).in_octave("", octave)
}

/// Applies a function to each element.
pub(super) fn apply<F: FloatFunction>(a: Value, call: &mut Call<'_>) -> Result<()> {
    if let Some(x) = a.as_double()
        && (F::TOTAL || !F::leaves(x))
    {
        return call.output(Value::double(F::real(x)));
    }
    let Some(view) = a.view() else { return Err(undefined(F::NAME, a.class().name())) };
    let dims = Dims::new(view.dims);
    let rt = call.rt();
    let octave = rt.dialect.is_octave;
    // Octave: angles in degrees aren't text; other functions take integers, and give a double.
    if octave && view.class == Class::Char && matches!(F::NAME, "sind" | "cosd" | "deg2rad" | "rad2deg") {
        return Err(undefined(F::NAME, view.class.name()));
    }
    let value = match view.elements {
        Elements::F64(s) => real_elements::<F, f64>(rt, s, dims)?,
        Elements::F32(s) => real_elements::<F, f32>(rt, s, dims)?,
        Elements::C64(s) => complex_elements::<F, f64>(rt, s, dims)?,
        Elements::C32(s) => complex_elements::<F, f32>(rt, s, dims)?,
        Elements::Bool(_) | Elements::Char8(_) | Elements::Char16(_) => {
            real_elements::<F, f64>(rt, &elements_as::<f64>(&view.elements), dims)?
        }
        _ if octave && !matches!(F::NAME, "deg2rad" | "rad2deg") => {
            real_elements::<F, f64>(rt, &elements_as::<f64>(&view.elements), dims)?
        }
        _ => return Err(undefined(F::NAME, view.class.name())),
    };
    let value = if F::NAME == "sqrt" { diagonal::kept(rt, &a, value)? } else { value };
    call.output(value)
}

macro_rules! documented {
    ($id:ident, $type:ident, $name:ident, $form:literal, $summary:literal, [$($scalar:tt)*], $($line:literal),+) => {
        builtin! {
            #[doc = $summary]
            ///
            /// # Shapes
            /// The size of the argument.
            ///
            /// # Classes
            /// single stays single; logical and char become double.
            ///
            /// # Errors
            /// `MATLAB:UndefinedFunction` for integer classes and for what isn't an array of numbers.
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
            result: ElementwiseFloat
            $($scalar)*
        }

        fn $name((a,): (Value,), call: &mut Call<'_>) -> Result<()> {
            apply::<$type>(a, call)
        }
    };
}

/// Functions that are real for every real number.
macro_rules! total {
    ($($id:ident $type:ident $name:ident $form:literal |$x:ident| $real:expr, |$z:ident| $complex:expr,
        $summary:literal, $($line:literal),+;)*) => {$(
        pub(super) struct $type;

        impl FloatFunction for $type {
            const NAME: &'static str = stringify!($name);
            const TOTAL: bool = true;
            #[inline(always)]
            fn real<T: Real>($x: T) -> T {
                $real
            }
            fn leaves<T: Real>(_: T) -> bool {
                false
            }
            fn escaped<T: Real>(x: T) -> Complex<T> {
                Complex::from_real(Self::real(x))
            }
            fn complex<T: Real>($z: Complex<T>) -> Option<Complex<T>> {
                Some($complex)
            }
        }

        documented!($id, $type, $name, $form, $summary, [, scalar: <$type as FloatFunction>::real::<f64>,], $($line),+);
    )*};
}

/// Functions whose values are complex for some real numbers.
macro_rules! partial {
    ($($id:ident $type:ident $name:ident $form:literal |$x:ident| $real:expr, $leaves:expr => $escaped:expr,
        |$z:ident| $complex:expr, $summary:literal, $($line:literal),+;)*) => {$(
        pub(super) struct $type;

        impl FloatFunction for $type {
            const NAME: &'static str = stringify!($name);
            const TOTAL: bool = false;
            #[inline(always)]
            fn real<T: Real>($x: T) -> T {
                $real
            }
            #[inline(always)]
            fn leaves<T: Real>($x: T) -> bool {
                $leaves
            }
            fn escaped<T: Real>($x: T) -> Complex<T> {
                $escaped
            }
            fn complex<T: Real>($z: Complex<T>) -> Option<Complex<T>> {
                Some($complex)
            }
        }

        documented!($id, $type, $name, $form, $summary, [], $($line),+);
    )*};
}

/// Functions of real numbers only, computed in double.
macro_rules! real_only {
    ($($id:ident $type:ident $name:ident $form:literal $function:path, $summary:literal, $($line:literal),+;)*) => {$(
        pub(super) struct $type;

        impl FloatFunction for $type {
            const NAME: &'static str = stringify!($name);
            const TOTAL: bool = true;
            #[inline]
            fn real<T: Real>(x: T) -> T {
                T::from_f64($function(x.to_f64()))
            }
            fn leaves<T: Real>(_: T) -> bool {
                false
            }
            fn escaped<T: Real>(x: T) -> Complex<T> {
                Complex::from_real(Self::real(x))
            }
            fn complex<T: Real>(_: Complex<T>) -> Option<Complex<T>> {
                None
            }
        }

        documented!($id, $type, $name, $form, $summary, [, scalar: $function,], $($line),+);
    )*};
}

fn degrees<T: Real>(z: Complex<T>) -> Complex<T> {
    z.scale(T::from_f64(180.0) / T::PI)
}

fn radians<T: Real>(z: Complex<T>) -> Complex<T> {
    z.scale(T::PI / T::from_f64(180.0))
}

fn inside<T: Real>(x: T) -> bool {
    x.abs() < T::ONE
}

fn outside<T: Real>(x: T) -> bool {
    x.abs() > T::ONE
}

total! {
    SIN Sin sin "Y = sin(X)" |x| x.sin(), |z| ComplexMath::sin(z), " Sine of radians.", " sin(0)                 %| 0";
    COS Cos cos "Y = cos(X)" |x| x.cos(), |z| ComplexMath::cos(z), " Cosine of radians.", " cos(0)                 %| 1";
    TAN Tan tan "Y = tan(X)" |x| x.tan(), |z| ComplexMath::tan(z), " Tangent of radians.", " tan(0)                 %| 0";
    SEC Sec sec "Y = sec(X)" |x| elementary::sec(x), |z| ComplexMath::cos(z).recip(), " Secant of radians.", " sec(0)                 %| 1";
    CSC Csc csc "Y = csc(X)" |x| elementary::csc(x), |z| ComplexMath::sin(z).recip(), " Cosecant of radians.", " csc(0)                 %| Inf";
    COT Cot cot "Y = cot(X)" |x| elementary::cot(x), |z| ComplexMath::tan(z).recip(), " Cotangent of radians.", " cot(0)                 %| Inf";
    ATAN Atan atan "Y = atan(X)" |x| x.atan(), |z| ComplexMath::atan(z), " Inverse tangent in radians.", " atan(1) * 4 == pi      %| 1";
    ACOT Acot acot "Y = acot(X)" |x| elementary::acot(x), |z| ComplexMath::atan(z.recip()), " Inverse cotangent in radians.", " acot(Inf)              %| 0";
    SINH Sinh sinh "Y = sinh(X)" |x| x.sinh(), |z| ComplexMath::sinh(z), " Hyperbolic sine.", " sinh(0)                %| 0";
    COSH Cosh cosh "Y = cosh(X)" |x| x.cosh(), |z| ComplexMath::cosh(z), " Hyperbolic cosine.", " cosh(0)                %| 1";
    TANH Tanh tanh "Y = tanh(X)" |x| x.tanh(), |z| ComplexMath::tanh(z), " Hyperbolic tangent.", " tanh(Inf)              %| 1";
    SECH Sech sech "Y = sech(X)" |x| elementary::sech(x), |z| ComplexMath::cosh(z).recip(), " Hyperbolic secant.", " sech(0)                %| 1";
    CSCH Csch csch "Y = csch(X)" |x| elementary::csch(x), |z| ComplexMath::sinh(z).recip(), " Hyperbolic cosecant.", " csch(0)                %| Inf";
    COTH Coth coth "Y = coth(X)" |x| elementary::coth(x), |z| ComplexMath::tanh(z).recip(), " Hyperbolic cotangent.", " coth(Inf)              %| 1";
    ASINH Asinh asinh "Y = asinh(X)" |x| x.asinh(), |z| ComplexMath::asinh(z), " Inverse hyperbolic sine.", " asinh(0)               %| 0";
    ACSCH Acsch acsch "Y = acsch(X)" |x| elementary::acsch(x), |z| ComplexMath::asinh(z.recip()), " Inverse hyperbolic cosecant.", " acsch(Inf)             %| 0";
    EXP Exp exp "Y = exp(X)" |x| elementary::exp(x), |z| z.exp(), " Exponential.", " exp(0)                 %| 1";
    EXPM1 Expm1 expm1 "Y = expm1(X)" |x| x.exp_m1(), |z| ComplexMath::exp_m1(z), " `exp(X) - 1`, accurate near 0.", " expm1(1e-20) == 1e-20  %| 1";
    SIND Sind sind "Y = sind(X)" |x| elementary::sind(x), |z| elementary::sind_complex(z), " Sine of degrees, exact at multiples of 30 and 90.", " sind([0 90 180])       %| 0     1     0";
    COSD Cosd cosd "Y = cosd(X)" |x| elementary::cosd(x), |z| elementary::cosd_complex(z), " Cosine of degrees, exact at multiples of 60 and 90.", " cosd([0 90 180])       %| 1     0    -1";
    TAND Tand tand "Y = tand(X)" |x| elementary::tand(x), |z| ComplexMath::tan(radians(z)), " Tangent of degrees.", " tand([0 45 90])        %| 0     1   Inf";
    SECD Secd secd "Y = secd(X)" |x| elementary::secd(x), |z| ComplexMath::cos(radians(z)).recip(), " Secant of degrees.", " secd(60)               %| 2";
    CSCD Cscd cscd "Y = cscd(X)" |x| elementary::cscd(x), |z| ComplexMath::sin(radians(z)).recip(), " Cosecant of degrees.", " cscd(90)               %| 1";
    COTD Cotd cotd "Y = cotd(X)" |x| elementary::cotd(x), |z| ComplexMath::tan(radians(z)).recip(), " Cotangent of degrees.", " cotd(45)               %| 1";
    ATAND Atand atand "Y = atand(X)" |x| elementary::atand(x), |z| degrees(ComplexMath::atan(z)), " Inverse tangent in degrees.", " atand(1)               %| 45";
    ACOTD Acotd acotd "Y = acotd(X)" |x| elementary::acotd(x), |z| degrees(ComplexMath::atan(z.recip())), " Inverse cotangent in degrees.", " acotd(1)               %| 45";
    SINPI Sinpi sinpi "Y = sinpi(X)" |x| elementary::sinpi(x), |z| ComplexMath::sin(z.scale(T::PI)), " Sine of `X*pi`, exact at integers.", " sinpi(1)               %| 0";
    COSPI Cospi cospi "Y = cospi(X)" |x| elementary::cospi(x), |z| ComplexMath::cos(z.scale(T::PI)), " Cosine of `X*pi`, exact at odd halves.", " cospi(0.5)             %| 0";
    DEG2RAD Deg2rad deg2rad "R = deg2rad(D)" |x| elementary::deg_to_rad(x), |z| radians(z), " Degrees to radians.", " deg2rad(180) == pi     %| 1";
    RAD2DEG Rad2deg rad2deg "D = rad2deg(R)" |x| elementary::rad_to_deg(x), |z| degrees(z), " Radians to degrees.", " rad2deg(pi)            %| 180";
}

partial! {
    SQRT Sqrt sqrt "Y = sqrt(X)" |x| x.sqrt(), x < T::ZERO => complex::sqrt_of_real(x), |z| z.sqrt(), " Square root; imaginary for negative numbers.", " sqrt([4 9])            %| 2     3", " sqrt(-4)               %| 0.0000 + 2.0000i";
    LOG Log log "Y = log(X)" |x| x.ln(), x < T::ZERO => complex::ln_of_real(x), |z| z.ln(), " Natural logarithm; complex for negative numbers.", " log([1 0])             %| 0  -Inf";
    LOG10 Log10 log10 "Y = log10(X)" |x| x.log10(), x < T::ZERO => complex::log10_of_real(x), |z| ComplexMath::log10(z), " Logarithm to base 10; complex for negative numbers.", " log10([1 1000])        %| 0     3";
    LOG1P Log1p log1p "Y = log1p(X)" |x| x.ln_1p(), x < -T::ONE => complex::ln_1p_of_real(x), |z| ComplexMath::ln_1p(z), " `log(1 + X)`, accurate near 0; complex below -1.", " log1p(1e-20) == 1e-20  %| 1";
    ASIN Asin asin "Y = asin(X)" |x| x.asin(), outside(x) => complex::asin_of_real(x), |z| ComplexMath::asin(z), " Inverse sine in radians; complex outside of [-1, 1].", " asin(1) * 2 == pi      %| 1";
    ACOS Acos acos "Y = acos(X)" |x| x.acos(), outside(x) => complex::acos_of_real(x), |z| ComplexMath::acos(z), " Inverse cosine in radians; complex outside of [-1, 1].", " acos(1)                %| 0";
    ASEC Asec asec "Y = asec(X)" |x| elementary::asec(x), inside(x) => complex::acos_of_real(T::ONE / x), |z| ComplexMath::acos(z.recip()), " Inverse secant in radians; complex inside of (-1, 1).", " asec(1)                %| 0";
    ACSC Acsc acsc "Y = acsc(X)" |x| elementary::acsc(x), inside(x) => complex::asin_of_real(T::ONE / x), |z| ComplexMath::asin(z.recip()), " Inverse cosecant in radians; complex inside of (-1, 1).", " acsc(Inf)              %| 0";
    ACOSH Acosh acosh "Y = acosh(X)" |x| x.acosh(), x < T::ONE => complex::acosh_of_real(x), |z| ComplexMath::acosh(z), " Inverse hyperbolic cosine; complex below 1.", " acosh(1)               %| 0";
    ATANH Atanh atanh "Y = atanh(X)" |x| x.atanh(), outside(x) => complex::atanh_of_real(x), |z| ComplexMath::atanh(z), " Inverse hyperbolic tangent; complex outside of [-1, 1].", " atanh([0 1])           %| 0   Inf";
    ASECH Asech asech "Y = asech(X)" |x| elementary::asech(x), x < T::ZERO || x > T::ONE => complex::acosh_of_real(T::ONE / x), |z| ComplexMath::acosh(z.recip()), " Inverse hyperbolic secant; complex outside of [0, 1].", " asech(1)               %| 0";
    ACOTH Acoth acoth "Y = acoth(X)" |x| elementary::acoth(x), inside(x) => complex::atanh_of_real(T::ONE / x), |z| ComplexMath::atanh(z.recip()), " Inverse hyperbolic cotangent; complex inside of (-1, 1).", " acoth(Inf)             %| 0";
    ASIND Asind asind "Y = asind(X)" |x| elementary::asind(x), outside(x) => degrees(complex::asin_of_real(x)), |z| degrees(ComplexMath::asin(z)), " Inverse sine in degrees; complex outside of [-1, 1].", " asind(1)               %| 90";
    ACOSD Acosd acosd "Y = acosd(X)" |x| elementary::acosd(x), outside(x) => degrees(complex::acos_of_real(x)), |z| degrees(ComplexMath::acos(z)), " Inverse cosine in degrees; complex outside of [-1, 1].", " acosd(0)               %| 90";
    ASECD Asecd asecd "Y = asecd(X)" |x| elementary::asecd(x), inside(x) => degrees(complex::acos_of_real(T::ONE / x)), |z| degrees(ComplexMath::acos(z.recip())), " Inverse secant in degrees; complex inside of (-1, 1).", " asecd(2)               %| 60";
    ACSCD Acscd acscd "Y = acscd(X)" |x| elementary::acscd(x), inside(x) => degrees(complex::asin_of_real(T::ONE / x)), |z| degrees(ComplexMath::asin(z.recip())), " Inverse cosecant in degrees; complex inside of (-1, 1).", " acscd(1)               %| 90";
}

real_only! {
    CBRT Cbrt cbrt "Y = cbrt(X)" f64::cbrt, " Real cube root.", " cbrt(-27)              %| -3";
    GAMMA Gamma gamma "Y = gamma(X)" special::gamma, " Gamma function: `gamma(n+1)` is the factorial of `n`.", " gamma(5)               %| 24";
    GAMMALN Gammaln gammaln "Y = gammaln(X)" special::gammaln, " Logarithm of the gamma function's magnitude.", " gammaln(1)             %| 0";
    LGAMMA Lgamma lgamma "Y = lgamma(X)" special::gammaln, " Logarithm of the gamma function's magnitude, by Octave's name.", " lgamma(2)              %| 0";
    ERF Erf erf "Y = erf(X)" special::erf, " Error function.", " erf([0 Inf])           %| 0     1";
    ERFC Erfc erfc "Y = erfc(X)" special::erfc, " Complementary error function.", " erfc([0 Inf])          %| 1     0";
    ERFCX Erfcx erfcx "Y = erfcx(X)" special::erfcx, " Scaled complementary error function, `exp(x^2)*erfc(x)`.", " erfcx(0)               %| 1";
    ERFINV Erfinv erfinv "Y = erfinv(X)" special::erfinv, " Inverse error function; NaN outside of [-1, 1].", " erfinv([0 1])          %| 0   Inf";
    ERFCINV Erfcinv erfcinv "Y = erfcinv(X)" special::erfcinv, " Inverse complementary error function; NaN outside of [0, 2].", " erfcinv([0 1])         %| Inf     0";
}
