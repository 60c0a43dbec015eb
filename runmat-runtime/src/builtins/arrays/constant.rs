//! Arrays of one value: `zeros`, `ones`, `nan`, `inf`, `true`, `false`, `eye`.

use crate::array::dims::Dims;
use crate::array::stored::{Elements, Latin1};
use crate::builtin;
use crate::builtins::args::{FromArgs, Sizes, parse_sizes};
use crate::builtins::call::Call;
use crate::error::{Error, Result};
use crate::kernels::Complex;
use crate::kernels::element::Element;
use crate::ops::diagonal::into_diagonal;
use crate::runtime::Runtime;
use crate::value::Value;
use crate::value::class::Class;
use crate::{each_class, each_numeric};

impl FromArgs for Sizes {
    fn from_args(call: &mut Call<'_>) -> Result<Self> {
        parse_sizes(call.args())
    }
}

/// The class and complexity that a call of `zeros` and its kin asks for.
fn wanted(sizes: &Sizes) -> (Class, bool) {
    match (sizes.class, sizes.like) {
        (Some(class), _) => (class, false),
        (None, Some(like)) => (like.class(), like.view().is_some_and(|v| v.is_complex())),
        _ => (Class::Double, false),
    }
}

/// An array of `dims` filled with `x`, of a numeric or logical class, or char with code 0.
fn constant(rt: &mut Runtime, class: Class, complex: bool, dims: Dims, x: f64) -> Result<Value> {
    if complex {
        return each_numeric!(class, T => {
            rt.written::<Complex<T>>(dims, |out| out.fill(Complex::new(T::from_f64(x), T::ZERO)))
        }, else Err(crate::bug!("complex elements of a class without any")));
    }
    each_class!(class, T => {
        match x == 0.0 {
            true => rt.filled::<T>(dims, |_| ()),
            false => rt.written::<T>(dims, |out| out.fill(T::from_f64(x))),
        }
    }, else rt.filled::<Latin1>(dims, |_| ()))
}

/// The classes that a constant exists in.
#[derive(Clone, Copy, PartialEq)]
enum Classes {
    Numeric,
    Float,
    Logical,
}

fn build(call: &mut Call<'_>, sizes: &Sizes, classes: Classes, x: f64) -> Result<()> {
    let (class, complex) = wanted(sizes);
    let fits = match classes {
        Classes::Numeric => class.is_numeric() || (sizes.like.is_some() && class == Class::Logical),
        Classes::Float => class.is_float(),
        Classes::Logical => sizes.class.is_none() && (sizes.like.is_none() || class == Class::Logical),
    };
    if !fits {
        return Err(Error::new(
            "MATLAB:validation:UnrecognizedClass",
            format!("Invalid class name '{}'.", class.name()),
        ));
    }
    let class = if classes == Classes::Logical { Class::Logical } else { class };
    let value = constant(call.rt(), class, complex, sizes.dims.clone(), x)?;
    call.output(value)
}

/// A matrix of doubles that are all `x`, whose lengths are double scalars.
fn matrix_of(rt: &mut Runtime, args: &[Value], x: f64) -> Option<Value> {
    let length = |value: &Value| {
        let n = value.as_double()?;
        (n >= 0.0 && n.fract() == 0.0 && n < f64::from(1u32 << 31)).then_some(n as usize)
    };
    let dims = match args {
        [n] => Dims::matrix(length(n)?, length(n)?),
        [m, n] => Dims::matrix(length(m)?, length(n)?),
        _ => return None,
    };
    match x == 0.0 {
        true => rt.filled::<f64>(dims, |_| ()).ok(),
        false => rt.written::<f64>(dims, |out| out.fill(x)).ok(),
    }
}

macro_rules! constant_array {
    ($id:ident, $function:ident, $name:literal, $classes:ident, $class:ident, $x:expr, [$($form:literal),*],
        $($doc:literal),*) => {
        builtin! {
            $(#[doc = $doc])*
            ///
            /// One size argument makes a square matrix, several are the lengths of the dimensions, a vector holds all of
            /// them. Negative lengths count as 0.
            ///
            /// # Errors
            /// `MATLAB:NonIntegerInput` for sizes that aren't integers, `MATLAB:array:SizeLimitExceeded` when too large.
            pub $id = $function(Sizes);
            name: $name,
            forms: [$($form),*],
            inputs: 0..=usize::MAX,
            outputs: 0..=1,
            purity: Pure,
            result: OfClass(Class::$class),
            quick: |rt, args| match Classes::$classes {
                Classes::Logical => None,
                _ => matrix_of(rt, args, $x),
            },
            complex_integers: All,
        }

        fn $function(sizes: Sizes, call: &mut Call<'_>) -> Result<()> {
            build(call, &sizes, Classes::$classes, $x)
        }
    };
}

constant_array!(
    ZEROS,
    zeros,
    "zeros",
    Numeric,
    Double,
    0.0,
    [
        "Z = zeros",
        "Z = zeros(n)",
        "Z = zeros(m, n, …)",
        "Z = zeros(sz)",
        "Z = zeros(…, class)",
        "Z = zeros(…, 'like', p)"
    ],
    " Array of zeros.",
    "",
    " # Classes",
    " double, or the numeric class named last, or class and complexity of the prototype behind `'like'`.",
    "",
    " # Examples",
    " ```matlab",
    " zeros(1, 3)            %| 0     0     0",
    " class(zeros(2, 'int8')) %| int8",
    " ```"
);
constant_array!(
    ONES,
    ones,
    "ones",
    Numeric,
    Double,
    1.0,
    [
        "X = ones",
        "X = ones(n)",
        "X = ones(m, n, …)",
        "X = ones(sz)",
        "X = ones(…, class)",
        "X = ones(…, 'like', p)"
    ],
    " Array of ones.",
    "",
    " # Classes",
    " double, or the numeric class named last, or class and complexity of the prototype behind `'like'`.",
    "",
    " # Examples",
    " ```matlab",
    " ones(1, 3)             %| 1     1     1",
    " size(ones([2 4]))      %| 2     4",
    " ```"
);
constant_array!(
    NAN,
    not_a_number,
    "NaN",
    Float,
    Double,
    f64::NAN,
    ["X = NaN", "X = NaN(n)", "X = NaN(m, n, …)", "X = NaN(…, 'single')", "X = NaN(…, 'like', p)"],
    " Not a number, or an array of it.",
    "",
    " # Examples",
    " ```matlab",
    " NaN(1, 2)              %| NaN   NaN",
    " NaN == NaN             %| 0",
    " ```"
);
constant_array!(
    NAN_LOWER,
    nan_lower,
    "nan",
    Float,
    Double,
    f64::NAN,
    ["X = nan", "X = nan(n)", "X = nan(m, n, …)", "X = nan(…, 'single')"],
    " Not a number, or an array of it; the same as `NaN`.",
    "",
    " # Examples",
    " ```matlab",
    " isnan(nan)             %| 1",
    " ```"
);
constant_array!(
    NA,
    not_available,
    "NA",
    Float,
    Double,
    f64::NAN,
    ["X = NA", "X = NA(n)", "X = NA(m, n, …)"],
    " Missing number, as Octave has it; a NaN.",
    "",
    " # Examples",
    " ```matlab",
    " isnan(NA)              %| 1",
    " ```"
);
constant_array!(
    INF,
    infinity,
    "Inf",
    Float,
    Double,
    f64::INFINITY,
    ["X = Inf", "X = Inf(n)", "X = Inf(m, n, …)", "X = Inf(…, 'single')", "X = Inf(…, 'like', p)"],
    " Infinity, or an array of it.",
    "",
    " # Examples",
    " ```matlab",
    " Inf(1, 2)              %| Inf   Inf",
    " 1 / Inf                %| 0",
    " ```"
);
constant_array!(
    INF_LOWER,
    inf_lower,
    "inf",
    Float,
    Double,
    f64::INFINITY,
    ["X = inf", "X = inf(n)", "X = inf(m, n, …)", "X = inf(…, 'single')"],
    " Infinity, or an array of it; the same as `Inf`.",
    "",
    " # Examples",
    " ```matlab",
    " isinf(inf)             %| 1",
    " ```"
);
constant_array!(
    TRUE,
    logical_true,
    "true",
    Logical,
    Logical,
    1.0,
    ["T = true", "T = true(n)", "T = true(m, n, …)", "T = true(sz)", "T = true(…, 'like', p)"],
    " Logical 1, or an array of it.",
    "",
    " # Examples",
    " ```matlab",
    " true(1, 2)             %| 1   1",
    " class(true)            %| logical",
    " ```"
);
constant_array!(
    FALSE,
    logical_false,
    "false",
    Logical,
    Logical,
    0.0,
    ["F = false", "F = false(n)", "F = false(m, n, …)", "F = false(sz)", "F = false(…, 'like', p)"],
    " Logical 0, or an array of it.",
    "",
    " # Examples",
    " ```matlab",
    " false(1, 2)            %| 0   0",
    " ```"
);

builtin! {
    /// Identity matrix.
    ///
    /// Ones on the main diagonal, zeros elsewhere; square unless two lengths are given.
    ///
    /// # Classes
    /// double, or the numeric class named last, or that of the prototype behind `'like'`.
    ///
    /// # Errors
    /// `MATLAB:eye:NDimensions` for more than two lengths.
    ///
    /// # Examples
    /// ```matlab
    /// eye(1, 3)              %| 1     0     0
    /// sum(eye(3))            %| 1     1     1
    /// ```
    pub EYE = eye(Sizes);
    forms: ["I = eye", "I = eye(n)", "I = eye(m, n)", "I = eye(sz)", "I = eye(…, class)", "I = eye(…, 'like', p)"],
    inputs: 0..=5,
    outputs: 0..=1,
    purity: Pure,
    result: OfClass(Class::Double),
}

fn eye(sizes: Sizes, call: &mut Call<'_>) -> Result<()> {
    let (class, complex) = wanted(&sizes);
    if sizes.dims.ndims() > 2 {
        return Err(Error::new("MATLAB:eye:NDimensions", "N-dimensional arrays are not supported."));
    }
    if !(class.is_numeric() || (sizes.like.is_some() && class == Class::Logical)) {
        return Err(Error::new(
            "MATLAB:validation:UnrecognizedClass",
            format!("Invalid class name '{}'.", class.name()),
        ));
    }
    let (rows, columns) = (sizes.dims.rows(), sizes.dims.columns());
    fn diagonal<T: Copy>(out: &mut [T], rows: usize, columns: usize, one: T) {
        out.iter_mut().step_by(rows + 1).take(rows.min(columns)).for_each(|o| *o = one);
    }
    let rt = call.rt();
    let value = match (class, complex) {
        (Class::Double, true) => {
            rt.filled::<Complex<f64>>(sizes.dims, |out| diagonal(out, rows, columns, Complex::new(1.0, 0.0)))?
        }
        (Class::Single, true) => {
            rt.filled::<Complex<f32>>(sizes.dims, |out| diagonal(out, rows, columns, Complex::new(1.0, 0.0)))?
        }
        _ => each_class!(class, T => {
            rt.filled::<T>(sizes.dims, |out| diagonal(out, rows, columns, T::ONE))?
        }, else Value::EMPTY),
    };
    let value = if rt.dialect.is_octave { into_diagonal(value) } else { value };
    call.output(value)
}

/// The class that a text argument names, or that the argument behind `'like'` has.
struct OfClassArgs {
    class: Option<Class>,
    value: Option<Value>,
}

impl FromArgs for OfClassArgs {
    fn from_args(call: &mut Call<'_>) -> Result<Self> {
        let unknown = |name: &str| Error::new("MATLAB:invalidClass", format!("Invalid class name '{name}'."));
        match call.args() {
            [] => Ok(OfClassArgs { class: None, value: None }),
            [name] if name.is_text_scalar() => {
                let name = name.text().unwrap_or_default();
                Ok(OfClassArgs {
                    class: Some(Class::from_name(&name).ok_or_else(|| unknown(&name))?),
                    value: None,
                })
            }
            [key, like] if key.text().is_some_and(|t| t.eq_ignore_ascii_case("like")) => {
                Ok(OfClassArgs { class: Some(like.class()), value: None })
            }
            [value] => Ok(OfClassArgs { class: None, value: Some(*value) }),
            _ => Err(crate::error::ErrorKind::BuiltinTooManyInputs.into()),
        }
    }
}

/// A floating-point limit: one value as double and one as single.
fn float_limit(args: &OfClassArgs, call: &mut Call<'_>, double: f64, single: f32) -> Result<()> {
    match args.class.or_else(|| args.value.map(|v| v.class())) {
        None | Some(Class::Double) => call.output(Value::double(double)),
        Some(Class::Single) => call.output(Value::single(single)),
        Some(class) => Err(Error::new(
            "MATLAB:invalidClass",
            format!("Class name must be 'double' or 'single', not '{}'.", class.name()),
        )),
    }
}

builtin! {
    /// Spacing of floating-point numbers.
    ///
    /// `eps` is the distance from 1 to the next larger double; `eps(x)` the distance from `abs(x)` to the next larger number
    /// of its class.
    ///
    /// # Shapes
    /// `eps(x)` has the size of `x`.
    ///
    /// # Classes
    /// double, single for a single `x` or the class name `'single'`.
    ///
    /// # Errors
    /// `MATLAB:eps:invalidClass` for other classes.
    ///
    /// # Examples
    /// ```matlab
    /// eps == 2^-52           %| 1
    /// eps(1000) == 2^-43     %| 1
    /// ```
    pub EPS = eps(OfClassArgs);
    forms: ["d = eps", "d = eps(x)", "d = eps(class)", "d = eps('like', p)"],
    inputs: 0..=2,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
}

fn eps(args: OfClassArgs, call: &mut Call<'_>) -> Result<()> {
    let Some(value) = args.value else { return float_limit(&args, call, f64::EPSILON, f32::EPSILON) };
    let invalid = || Error::new("MATLAB:eps:invalidClass", "Input must be a floating-point array.");
    let view = value.view().ok_or_else(invalid)?;
    let dims = Dims::new(view.dims);
    let spacing = crate::kernels::elementary::eps::<f64>;
    let value = match view.elements {
        Elements::F64(s) => {
            call.rt().written::<f64>(dims, |out| crate::kernels::unary::map(s, out, spacing))?
        }
        Elements::F32(s) => call.rt().written::<f32>(dims, |out| {
            crate::kernels::unary::map(s, out, crate::kernels::elementary::eps)
        })?,
        _ => return Err(invalid()),
    };
    call.output(value)
}

macro_rules! float_constant {
    ($id:ident, $name:ident, $double:expr, $single:expr, [$($form:literal),*], $($doc:literal),*) => {
        builtin! {
            $(#[doc = $doc])*
            pub $id = $name(OfClassArgs);
            forms: [$($form),*],
            inputs: 0..=2,
            outputs: 0..=1,
            purity: Pure,
            result: Unknown,
        }

        fn $name(args: OfClassArgs, call: &mut Call<'_>) -> Result<()> {
            float_limit(&args, call, $double, $single)
        }
    };
}

float_constant!(
    REALMAX,
    realmax,
    f64::MAX,
    f32::MAX,
    ["x = realmax", "x = realmax('single')", "x = realmax('like', p)"],
    " Largest finite floating-point number.",
    "",
    " # Examples",
    " ```matlab",
    " realmax * 2            %| Inf",
    " ```"
);
float_constant!(
    REALMIN,
    realmin,
    f64::MIN_POSITIVE,
    f32::MIN_POSITIVE,
    ["x = realmin", "x = realmin('single')", "x = realmin('like', p)"],
    " Smallest positive normal floating-point number.",
    "",
    " # Examples",
    " ```matlab",
    " realmin == 2^-1022     %| 1",
    " ```"
);
float_constant!(
    FLINTMAX,
    flintmax,
    9_007_199_254_740_992.0,
    16_777_216.0,
    ["x = flintmax", "x = flintmax('single')", "x = flintmax('like', p)"],
    " Largest consecutive integer of a floating-point class.",
    "",
    " # Examples",
    " ```matlab",
    " flintmax == 2^53       %| 1",
    " ```"
);

/// An integer limit of the named class, int32 by default.
fn integer_limit(args: &OfClassArgs, call: &mut Call<'_>, greatest: bool) -> Result<()> {
    let class = args.class.or_else(|| args.value.map(|v| v.class())).unwrap_or(Class::Int32);
    if !class.is_integer() {
        let name = if greatest { "intmax" } else { "intmin" };
        let octave = match args.class {
            Some(class) => format!("{name}: not defined for '{}' objects", class.name()),
            None => format!("{name}: argument must be a string or integer variable"),
        };
        return Err(Error::new(
            "MATLAB:intmax:invalidClassName",
            "Class name must be the name of an integer class.",
        )
        .in_octave("", octave));
    }
    let value = each_class!(class, T => {
        call.rt().dense(&[if greatest { <T as Element>::MAX } else { <T as Element>::MIN }], Dims::scalar())?
    }, else Value::EMPTY);
    call.output(value)
}

builtin! {
    /// Largest number of an integer class.
    ///
    /// # Errors
    /// `MATLAB:intmax:invalidClassName` for names that aren't integer classes.
    ///
    /// # Examples
    /// ```matlab
    /// intmax                 %| 2147483647
    /// intmax('uint8')        %| 255
    /// ```
    pub INTMAX = intmax(OfClassArgs);
    forms: ["v = intmax", "v = intmax(class)", "v = intmax('like', p)"],
    inputs: 0..=2,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
}

fn intmax(args: OfClassArgs, call: &mut Call<'_>) -> Result<()> {
    integer_limit(&args, call, true)
}

builtin! {
    /// Smallest number of an integer class.
    ///
    /// # Errors
    /// `MATLAB:intmax:invalidClassName` for names that aren't integer classes.
    ///
    /// # Examples
    /// ```matlab
    /// intmin('int8')         %| -128
    /// ```
    pub INTMIN = intmin(OfClassArgs);
    forms: ["v = intmin", "v = intmin(class)", "v = intmin('like', p)"],
    inputs: 0..=2,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
}

fn intmin(args: OfClassArgs, call: &mut Call<'_>) -> Result<()> {
    integer_limit(&args, call, false)
}

builtin! {
    /// The ratio of a circle's circumference to its diameter.
    ///
    /// # Examples
    /// ```matlab
    /// pi                     %| 3.1416
    /// ```
    pub PI = pi(());
    forms: ["p = pi"],
    inputs: 0..=0,
    outputs: 0..=1,
    purity: Pure,
    result: Scalar(Class::Double),
}

fn pi((): (), call: &mut Call<'_>) -> Result<()> {
    call.output(Value::double(std::f64::consts::PI))
}

builtin! {
    /// Euler's number.
    ///
    /// # Examples
    /// ```matlab
    /// e                      %| 2.7183
    /// ```
    pub E = e(());
    forms: ["x = e"],
    inputs: 0..=0,
    outputs: 0..=1,
    purity: Pure,
    result: Scalar(Class::Double),
}

fn e((): (), call: &mut Call<'_>) -> Result<()> {
    call.output(Value::double(std::f64::consts::E))
}

macro_rules! imaginary_unit {
    ($id:ident, $function:ident, $name:literal, $form:literal, $example:literal) => {
        builtin! {
            /// The imaginary unit.
            ///
            /// # Examples
            /// ```matlab
            #[doc = $example]
            /// ```
            pub $id = $function(());
            name: $name,
            forms: [$form],
            inputs: 0..=0,
            outputs: 0..=1,
            purity: Pure,
            result: Unknown,
        }

        fn $function((): (), call: &mut Call<'_>) -> Result<()> {
            let unit = call.rt().complex(0.0, 1.0);
            call.output(unit)
        }
    };
}

imaginary_unit!(I, unit_i, "i", "z = i", " i * i                  %| -1");
imaginary_unit!(J, unit_j, "j", "z = j", " j * j                  %| -1");
