//! Functions of two numbers with implicit expansion: `mod`, `rem`, `atan2`, `hypot`, `idivide`, `complex`, `beta`.

use super::float::undefined;
use crate::array::dims::Dims;
use crate::array::stored::{Elements, Stored};
use crate::array::view::View;
use crate::builtin;
use crate::builtins::args::{Any, FromArgs};
use crate::builtins::call::Call;
use crate::each_class;
use crate::each_integer;
use crate::error::{Error, ErrorKind, Result};
use crate::kernels::Complex;
use crate::kernels::binary::Expansion;
use crate::kernels::element::{Arith, Element, Integer, Rounding, cast};
use crate::ops::class_rules::arithmetic_class;
use crate::ops::convert::elements_as;
use crate::runtime::Runtime;
use crate::value::Value;
use crate::value::class::Class;

/// Two views of numbers.
pub(super) fn views<'a>(a: &'a Value, b: &'a Value, name: &str) -> Result<(View<'a>, View<'a>)> {
    let view = |v: &'a Value| {
        v.view().ok_or_else(|| {
            let class = v.class().name();
            undefined(name, class).in_octave("", format!("{name}: wrong type argument '{class}'"))
        })
    };
    Ok((view(a)?, view(b)?))
}

/// The plan for two views.
///
/// # Errors
/// Sizes that don't expand.
pub(super) fn expansion(a: &View<'_>, b: &View<'_>, name: &str) -> Result<Expansion> {
    Expansion::new(a.dims, b.dims).ok_or_else(|| nonconformant(a.dims, b.dims, name))
}

/// The error for sizes that don't expand to a common one.
#[cold]
pub(super) fn nonconformant(a: &[usize], b: &[usize], name: &str) -> Error {
    let size = |dims: &[usize]| dims.iter().map(usize::to_string).collect::<Vec<_>>().join("x");
    let octave = match name {
        "bitand" | "bitor" | "bitxor" => {
            format!("{name}: size of X and Y must match, or one operand must be a scalar")
        }
        "beta" | "betaln" => format!("{name}: A and B must have consistent sizes"),
        "gammainc" => "gammainc: X and A must be of common size or scalars".into(),
        "betainc" => "betainc: X, A, and B must be of common size or scalars".into(),
        _ => format!("{name}: nonconformant arguments (op1 is {}, op2 is {})", size(a), size(b)),
    };
    Error::from(ErrorKind::SizeMismatch).in_octave("Octave:nonconformant-args", octave)
}

/// Elements of both views as `T`, combined by `f`.
pub(super) fn combined<T: Element + Stored, O: Stored>(
    rt: &mut Runtime,
    a: &View<'_>,
    b: &View<'_>,
    name: &str,
    f: impl Fn(T, T) -> O,
) -> Result<Value> {
    let plan = expansion(a, b, name)?;
    let (x, y) = (elements_as::<T>(&a.elements), elements_as::<T>(&b.elements));
    rt.written::<O>(Dims::new(plan.dims()), |out| plan.apply(&x, &y, out, f))
}

/// A function of two double scalars.
#[inline(always)]
pub(in crate::builtins) fn of_doubles(args: &[Value], f: impl Fn(f64, f64) -> f64) -> Option<Value> {
    let [x, y] = args else { return None };
    Some(Value::double(f(x.as_double()?, y.as_double()?)))
}

/// `mod` or `rem`.
#[derive(Clone, Copy)]
enum Division {
    Modulo,
    Remainder,
}

impl Division {
    fn of<T: Arith>(self, x: T, y: T) -> T {
        match self {
            Division::Modulo => x.modulo(y),
            Division::Remainder => x.remainder(y),
        }
    }
}

fn divided(a: Value, b: Value, call: &mut Call<'_>, name: &str, how: Division) -> Result<()> {
    if let (Some(x), Some(y)) = (a.as_double(), b.as_double()) {
        return call.output(Value::double(how.of(x, y)));
    }
    let (va, vb) = views(&a, &b, name)?;
    if va.is_complex() || vb.is_complex() {
        return Err(Error::new(format!("MATLAB:{name}:complex"), "Arguments must be real.")
            .in_octave("", format!("{name}: not defined for complex numbers")));
    }
    let rt = call.rt();
    let class = arithmetic_class(rt, &a, &b, name)?;
    // A fractional divisor of integers works in double and rounds at the end.
    let fractional = |v: &View<'_>| match v.elements {
        Elements::F64(s) => s.iter().any(|x| x.fract() != 0.0),
        Elements::F32(s) => s.iter().any(|x| x.fract() != 0.0),
        _ => false,
    };
    if class.is_integer() && (fractional(&va) || fractional(&vb)) {
        let doubles = combined::<f64, f64>(rt, &va, &vb, name, |x, y| how.of(x, y))?;
        let value = crate::ops::convert::to_class(rt, doubles, class)?;
        return call.output(value);
    }
    macro_rules! by_class {
        ($($class:ident $t:ty),*) => {
            match class {
                $(Class::$class => combined::<$t, $t>(rt, &va, &vb, name, |x, y| how.of(x, y))?,)*
                _ => combined::<f64, f64>(rt, &va, &vb, name, |x, y| how.of(x, y))?,
            }
        };
    }
    let value = by_class!(
        Single f32, Int8 i8, Int16 i16, Int32 i32, Int64 i64, UInt8 u8, UInt16 u16, UInt32 u32, UInt64 u64
    );
    call.output(value)
}

builtin! {
    /// Remainder with the sign of the divisor.
    ///
    /// `x - floor(x./y).*y`; `mod(x, 0)` is `x`. Multiples up to rounding of a fractional divisor give 0.
    ///
    /// # Shapes
    /// Dimensions of size 1 expand.
    ///
    /// # Classes
    /// Those of `X + Y`.
    ///
    /// # Errors
    /// `MATLAB:sizeDimensionsMustMatch`, `MATLAB:mixedClasses`.
    ///
    /// # Examples
    /// ```matlab
    /// mod([-1 5], 3)         %| 2     2
    /// mod(5, -3)             %| -1
    /// ```
    pub MOD = modulo((Value, Value));
    name: "mod",
    forms: ["b = mod(a, m)"],
    inputs: 2..=2,
    outputs: 0..=1,
    purity: Pure,
    result: ElementwiseBinary,
    quick: |_, args| of_doubles(args, |x, y| Division::Modulo.of(x, y)),
}

fn modulo((a, b): (Value, Value), call: &mut Call<'_>) -> Result<()> {
    divided(a, b, call, "mod", Division::Modulo)
}

builtin! {
    /// Remainder with the sign of the dividend.
    ///
    /// `x - fix(x./y).*y`; `rem(x, 0)` is NaN.
    ///
    /// # Shapes
    /// Dimensions of size 1 expand.
    ///
    /// # Classes
    /// Those of `X + Y`.
    ///
    /// # Errors
    /// `MATLAB:sizeDimensionsMustMatch`, `MATLAB:mixedClasses`.
    ///
    /// # Examples
    /// ```matlab
    /// rem([-1 5], 3)         %| -1     2
    /// ```
    pub REM = rem((Value, Value));
    forms: ["r = rem(a, b)"],
    inputs: 2..=2,
    outputs: 0..=1,
    purity: Pure,
    result: ElementwiseBinary,
    quick: |_, args| of_doubles(args, |x, y| Division::Remainder.of(x, y)),
}

fn rem((a, b): (Value, Value), call: &mut Call<'_>) -> Result<()> {
    divided(a, b, call, "rem", Division::Remainder)
}

/// A function of two real floating-point numbers.
fn floats(
    a: Value,
    b: Value,
    call: &mut Call<'_>,
    name: &str,
    double: fn(f64, f64) -> f64,
    single: fn(f32, f32) -> f32,
) -> Result<()> {
    if let (Some(x), Some(y)) = (a.as_double(), b.as_double()) {
        return call.output(Value::double(double(x, y)));
    }
    let (va, vb) = views(&a, &b, name)?;
    for view in [&va, &vb] {
        if view.class.is_integer() || view.is_complex() {
            let kind = if view.is_complex() { "complex double" } else { view.class.name() };
            return Err(undefined(name, kind));
        }
    }
    let value = match va.class == Class::Single || vb.class == Class::Single {
        true => combined::<f32, f32>(call.rt(), &va, &vb, name, single)?,
        false => combined::<f64, f64>(call.rt(), &va, &vb, name, double)?,
    };
    call.output(value)
}

builtin! {
    /// Angle of the point `(X, Y)`, from -pi to pi.
    ///
    /// # Shapes
    /// Dimensions of size 1 expand.
    ///
    /// # Classes
    /// single if an argument is single, else double.
    ///
    /// # Errors
    /// `MATLAB:UndefinedFunction` for integer classes and complex numbers.
    ///
    /// # Examples
    /// ```matlab
    /// atan2(0, -1) == pi     %| 1
    /// ```
    pub ATAN2 = atan2((Value, Value));
    forms: ["P = atan2(Y, X)"],
    inputs: 2..=2,
    outputs: 0..=1,
    purity: Pure,
    result: ElementwiseBinary,
}

fn atan2((a, b): (Value, Value), call: &mut Call<'_>) -> Result<()> {
    floats(a, b, call, "atan2", f64::atan2, f32::atan2)
}

builtin! {
    /// Square root of the sum of squares, without overflow.
    ///
    /// # Shapes
    /// Dimensions of size 1 expand.
    ///
    /// # Classes
    /// single if an argument is single, else double. Complex numbers count by their magnitudes.
    ///
    /// # Errors
    /// `MATLAB:UndefinedFunction` for integer classes.
    ///
    /// # Examples
    /// ```matlab
    /// hypot(3, 4)            %| 5
    /// ```
    pub HYPOT = hypot((Value, Value));
    forms: ["C = hypot(A, B)"],
    inputs: 2..=2,
    outputs: 0..=1,
    purity: Pure,
    result: ElementwiseBinary,
}

fn hypot((a, b): (Value, Value), call: &mut Call<'_>) -> Result<()> {
    let magnitude = |v: Value, call: &mut Call<'_>| -> Result<Value> {
        let Some(view) = v.view() else { return Ok(v) };
        let dims = Dims::new(view.dims);
        match view.elements {
            Elements::C64(s) => {
                call.rt().written::<f64>(dims, |out| crate::kernels::unary::map(s, out, Complex::abs))
            }
            Elements::C32(s) => {
                call.rt().written::<f32>(dims, |out| crate::kernels::unary::map(s, out, Complex::abs))
            }
            _ => Ok(v),
        }
    };
    let (a, b) = (magnitude(a, call)?, magnitude(b, call)?);
    floats(a, b, call, "hypot", f64::hypot, f32::hypot)
}

/// Operands of `idivide` and how the quotient is rounded.
struct IdivideArgs {
    a: Value,
    b: Value,
    rounding: Rounding,
}

impl FromArgs for IdivideArgs {
    fn from_args(call: &mut Call<'_>) -> Result<Self> {
        let option = call.arg(2).map(|o| o.text().map(|t| t.to_ascii_lowercase()).unwrap_or_default());
        let rounding = match option.as_deref() {
            None | Some("fix") => Rounding::Fix,
            Some("floor") => Rounding::Floor,
            Some("ceil") => Rounding::Ceil,
            Some("round") => Rounding::Round,
            _ => {
                return Err(Error::new(
                    "MATLAB:idivide:InvalidRoundingOption",
                    "Rounding option must be 'fix', 'floor', 'ceil' or 'round'.",
                ));
            }
        };
        Ok(IdivideArgs { a: call.args()[0], b: call.args()[1], rounding })
    }
}

builtin! {
    /// Integer division with a choice of rounding.
    ///
    /// Towards zero, unless the option says `'floor'`, `'ceil'` or `'round'`.
    ///
    /// # Shapes
    /// Dimensions of size 1 expand.
    ///
    /// # Classes
    /// The integer class of the arguments; one may be a scalar double.
    ///
    /// # Errors
    /// `MATLAB:idivide:BothFloat` when neither is an integer, `MATLAB:mixedClasses`.
    ///
    /// # Examples
    /// ```matlab
    /// idivide(int32(7), int32(2)) %| 3
    /// idivide(int32(7), int32(2), 'round') %| 4
    /// ```
    pub IDIVIDE = idivide(IdivideArgs);
    forms: ["C = idivide(A, B)", "C = idivide(A, B, option)"],
    inputs: 2..=3,
    outputs: 0..=1,
    purity: Pure,
    result: ElementwiseBinary,
}

fn idivide(args: IdivideArgs, call: &mut Call<'_>) -> Result<()> {
    fn integers<T: Integer + Stored>(
        rt: &mut Runtime,
        a: &View<'_>,
        b: &View<'_>,
        rounding: Rounding,
    ) -> Result<Value> {
        let fractional = |v: &View<'_>| (0..v.numel()).any(|k| v.elements.real_at(k).fract() != 0.0);
        if (a.class.is_float() && fractional(a)) || (b.class.is_float() && fractional(b)) {
            return combined::<f64, T>(rt, a, b, "idivide", |x, y| {
                let q = x / y;
                cast(match rounding {
                    Rounding::Fix => q.trunc(),
                    Rounding::Floor => q.floor(),
                    Rounding::Ceil => q.ceil(),
                    Rounding::Round => q.round(),
                })
            });
        }
        combined::<T, T>(rt, a, b, "idivide", |x, y| x.idivide(y, rounding))
    }
    let (va, vb) = views(&args.a, &args.b, "idivide")?;
    if !va.class.is_integer() && !vb.class.is_integer() {
        return Err(Error::new(
            "MATLAB:idivide:BothFloat",
            "At least one argument must belong to an integer class.",
        ));
    }
    let rt = call.rt();
    let class = arithmetic_class(rt, &args.a, &args.b, "idivide")?;
    macro_rules! by_class {
        ($($class:ident $t:ty),*) => {
            match class {
                $(Class::$class => integers::<$t>(rt, &va, &vb, args.rounding)?,)*
                _ => integers::<u64>(rt, &va, &vb, args.rounding)?,
            }
        };
    }
    let value = by_class!(Int8 i8, Int16 i16, Int32 i32, Int64 i64, UInt8 u8, UInt16 u16, UInt32 u32);
    call.output(value)
}

builtin! {
    /// Complex numbers from real and imaginary parts.
    ///
    /// The result stays complex when all imaginary parts are zero.
    ///
    /// # Shapes
    /// The size of the parts; a scalar stands for all elements.
    ///
    /// # Classes
    /// single if a part is single, else double. An integer part goes with one of the same class or a double scalar, and gives
    /// complex integers.
    ///
    /// # Errors
    /// `MATLAB:complex:InvalidInput` for complex parts and classes that don't go together.
    ///
    /// # Examples
    /// ```matlab
    /// complex(3, 4)          %| 3.0000 + 4.0000i
    /// complex(int8(1), 2)    %| 1 + 2i
    /// isreal(complex(1, 0))  %| 0
    /// ```
    pub COMPLEX = complex(Any);
    forms: ["z = complex(a, b)", "z = complex(x)"],
    inputs: 1..=2,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
    complex_integers: All,
}

fn complex(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let zero = Value::double(0.0);
    let (a, b) = (args[0], args.get(1).copied().unwrap_or(zero));
    let (va, vb) = views(&a, &b, "complex")?;
    if va.is_complex() && args.len() == 1 {
        return call.output(a.shared());
    }
    let invalid = || {
        Error::new(
            "MATLAB:complex:InvalidInput",
            "Real and imaginary parts must be real arrays of floating-point or the same integer class.",
        )
    };
    if va.is_complex() || vb.is_complex() {
        return Err(invalid());
    }
    if va.numel() != 1 && vb.numel() != 1 && va.dims != vb.dims {
        return Err(Error::new("MATLAB:complex:InputSizeMismatch", "Input arrays must have the same size."));
    }
    fn joined<T: Element + Stored>(rt: &mut Runtime, a: &View<'_>, b: &View<'_>) -> Result<Value>
    where
        Complex<T>: Stored,
    {
        combined::<T, Complex<T>>(rt, a, b, "complex", Complex::new)
    }
    let integer = [va.class, vb.class].into_iter().find(|class| class.is_integer());
    let value = match integer {
        // Octave has no complex integers: the parts become double.
        Some(_) if call.rt().dialect.is_octave && args.len() == 1 => {
            return Err(invalid().in_octave("", "complex: invalid conversion"));
        }
        Some(class) if !call.rt().dialect.is_octave => {
            // MATLAB: the other part is of the same class or a real double scalar.
            let fits = |v: &View<'_>| v.class == class || (v.class == Class::Double && v.numel() == 1);
            if args.len() == 2 && !(fits(&va) && fits(&vb)) {
                return Err(invalid());
            }
            each_integer!(class, T => joined::<T>(call.rt(), &va, &vb)?, else return Err(invalid()))
        }
        _ if va.class == Class::Single || vb.class == Class::Single => joined::<f32>(call.rt(), &va, &vb)?,
        _ => joined::<f64>(call.rt(), &va, &vb)?,
    };
    call.output(value)
}

/// Integer arrays of one class from doubles, as `T` by name of class.
pub(super) fn of_class(rt: &mut Runtime, doubles: &[f64], dims: Dims, class: Class) -> Result<Value> {
    each_class!(class, T => {
        let elements: Vec<T> = doubles.iter().map(|&x| cast(x)).collect();
        rt.dense(&elements, dims)
    }, else rt.dense(doubles, dims))
}
