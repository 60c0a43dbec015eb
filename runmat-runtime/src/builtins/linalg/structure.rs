//! Structure of a matrix: `isdiag`, `istriu`, `istril`, `isbanded`, `ishermitian`, `issymmetric`.

use crate::array::view::View;
use crate::builtin;
use crate::builtins::args::{Any, FromArgs};
use crate::builtins::call::Call;
use crate::error::{Error, ErrorKind, Result};
use crate::kernels::Complex;
use crate::ops::convert::elements_as_complex;
use crate::value::Value;
use crate::value::class::Class;

/// The numbers of a matrix; `None` for what is none.
fn matrix(value: &Value) -> Option<(View<'_>, Vec<Complex<f64>>)> {
    let view = value.view().filter(|v| v.dims.len() == 2)?;
    let numbers = elements_as_complex::<f64>(&view.elements);
    Some((view, numbers))
}

/// True when everything outside of `lower` diagonals below the main one and `upper` above it is zero.
fn is_within(value: &Value, lower: f64, upper: f64) -> bool {
    let Some((view, numbers)) = matrix(value) else { return false };
    if view.class == Class::Char {
        return false;
    }
    let rows = view.dims[0];
    let zero = Complex::new(0.0, 0.0);
    numbers.iter().enumerate().all(|(k, &z)| {
        let (i, j) = ((k % rows.max(1)) as f64, (k / rows.max(1)) as f64);
        z == zero || (i - j <= lower && j - i <= upper)
    })
}

macro_rules! shape_test {
    ($($id:ident $name:ident ($lower:expr, $upper:expr) $form:literal, $summary:literal, $line:literal;)*) => {$(
        builtin! {
            #[doc = $summary]
            ///
            /// What isn't a matrix of numbers has no such structure.
            ///
            /// # Examples
            /// ```matlab
            #[doc = $line]
            /// ```
            pub $id = $name((Value,));
            forms: [$form],
            inputs: 1..=1,
            outputs: 0..=1,
            purity: Pure,
            result: Scalar(Class::Logical),
        }

        fn $name((a,): (Value,), call: &mut Call<'_>) -> Result<()> {
            call.output(Value::logical(is_within(&a, $lower, $upper)))
        }
    )*};
}

shape_test! {
    ISDIAG isdiag (0.0, 0.0) "tf = isdiag(A)", " True for a diagonal matrix.", " isdiag([1 0; 0 2])     %| 1";
    ISTRIU istriu (0.0, f64::INFINITY) "tf = istriu(A)", " True for an upper triangular matrix.", " istriu([1 2; 0 3])     %| 1";
    ISTRIL istril (f64::INFINITY, 0.0) "tf = istril(A)", " True for a lower triangular matrix.", " istril([1 2; 0 3])     %| 0";
}

builtin! {
    /// True for a matrix within a band of diagonals.
    ///
    /// With at most `lower` nonzero diagonals below the main one and `upper` above it.
    ///
    /// # Errors
    /// `MATLAB:isbanded:bandwidth` unless the bandwidths are nonnegative integers.
    ///
    /// # Examples
    /// ```matlab
    /// isbanded([1 2; 0 3], 0, 1) %| 1
    /// ```
    pub ISBANDED = isbanded(Any);
    forms: ["tf = isbanded(A, lower, upper)"],
    inputs: 3..=3,
    outputs: 0..=1,
    purity: Pure,
    result: Scalar(Class::Logical),
}

fn isbanded(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let width = |v: &Value| {
        v.scalar_double().filter(|n| *n >= 0.0 && n.fract() == 0.0).ok_or_else(|| {
            Error::new("MATLAB:isbanded:bandwidth", "Bandwidths must be nonnegative integers.")
                .in_octave("", "isbanded: LOWER and UPPER must be non-negative integers")
        })
    };
    let (lower, upper) = (width(&args[1])?, width(&args[2])?);
    call.output(Value::logical(is_within(&args[0], lower, upper)))
}

/// A matrix, whether it is to be skew, and how far it may be off.
struct SymmetryArgs {
    value: Value,
    skew: bool,
    tolerance: f64,
}

macro_rules! symmetry_args {
    ($type:ident, $name:literal) => {
        struct $type(SymmetryArgs);

        impl FromArgs for $type {
            fn from_args(call: &mut Call<'_>) -> Result<Self> {
                SymmetryArgs::new(call, $name).map($type)
            }
        }
    };
}
symmetry_args!(HermitianArgs, "ishermitian");
symmetry_args!(SymmetricArgs, "issymmetric");

impl SymmetryArgs {
    fn new(call: &mut Call<'_>, name: &str) -> Result<Self> {
        let args = call.args();
        let octave = call.rt().dialect.is_octave;
        let mut out = SymmetryArgs { value: args[0], skew: false, tolerance: 0.0 };
        for arg in &args[1..] {
            match arg.text().filter(|_| arg.is_text_scalar()).map(|t| t.to_ascii_lowercase()).as_deref() {
                Some("skew") => out.skew = true,
                Some("nonskew") => out.skew = false,
                // Octave: a tolerance relative to the norm.
                None if octave && arg.scalar_double().is_some_and(|t| t >= 0.0) => {
                    out.tolerance = arg.scalar_double().unwrap_or(0.0);
                }
                _ => {
                    let octave = match arg.is_text_scalar() {
                        true => format!("{name}: SKEWOPT must be 'skew' or 'nonskew'"),
                        false => format!("{name}: TOL must be a scalar >= 0"),
                    };
                    return Err(Error::new(
                        "MATLAB:issymmetric:inputFlag",
                        "Flag must be 'skew' or 'nonskew'.",
                    )
                    .in_octave("", octave));
                }
            }
        }
        Ok(out)
    }
}

fn is_symmetric(args: &SymmetryArgs, conjugate: bool, octave: bool) -> Result<bool> {
    let Some((view, numbers)) = matrix(&args.value) else { return Ok(false) };
    let n = view.dims[0];
    if n != view.dims[1] || (octave && view.class == Class::Char) {
        return Ok(false);
    }
    let mirrored = |i: usize, j: usize| {
        let z = numbers[j + i * n];
        let z = if conjugate { z.conj() } else { z };
        if args.skew { -z } else { z }
    };
    if args.tolerance == 0.0 {
        return Ok((0..n * n).all(|k| numbers[k] == mirrored(k % n, k / n)));
    }
    // The largest row sum of the difference against that of the matrix.
    let row = |f: &dyn Fn(usize, usize) -> f64| {
        (0..n).map(|i| (0..n).map(|j| f(i, j)).sum::<f64>()).fold(0.0, f64::max)
    };
    let off = row(&|i, j| (numbers[i + j * n] - mirrored(i, j)).abs());
    Ok(off <= args.tolerance * row(&|i, j| numbers[i + j * n].abs()))
}

builtin! {
    /// True for a matrix that equals its conjugate transpose.
    ///
    /// With `'skew'`, for one that equals its negative. What isn't a square matrix isn't Hermitian.
    ///
    /// # Errors
    /// `MATLAB:issymmetric:inputFlag` for other flags.
    ///
    /// # Examples
    /// ```matlab
    /// ishermitian([1 2i; -2i 3]) %| 1
    /// ```
    pub ISHERMITIAN = ishermitian(HermitianArgs);
    forms: ["tf = ishermitian(A)", "tf = ishermitian(A, skewOption)"],
    inputs: 1..=3,
    outputs: 0..=1,
    purity: Pure,
    result: Scalar(Class::Logical),
}

fn ishermitian(HermitianArgs(args): HermitianArgs, call: &mut Call<'_>) -> Result<()> {
    let octave = call.rt().dialect.is_octave;
    let holds = is_symmetric(&args, true, octave)?;
    call.output(Value::logical(holds))
}

builtin! {
    /// True for a matrix that equals its transpose.
    ///
    /// With `'skew'`, for one that equals its negative. What isn't a square matrix isn't symmetric.
    ///
    /// # Errors
    /// `MATLAB:issymmetric:inputFlag` for other flags.
    ///
    /// # Examples
    /// ```matlab
    /// issymmetric([1 2; 2 1]) %| 1
    /// issymmetric([0 1; -1 0], 'skew') %| 1
    /// ```
    pub ISSYMMETRIC = issymmetric(SymmetricArgs);
    forms: ["tf = issymmetric(A)", "tf = issymmetric(A, skewOption)"],
    inputs: 1..=3,
    outputs: 0..=1,
    purity: Pure,
    result: Scalar(Class::Logical),
}

fn issymmetric(SymmetricArgs(args): SymmetricArgs, call: &mut Call<'_>) -> Result<()> {
    let octave = call.rt().dialect.is_octave;
    if octave && args.value.view().is_none() {
        let error =
            ErrorKind::FunctionClass { name: "issymmetric".into(), class: args.value.class().name().into() };
        return Err(Error::from(error)
            .in_octave("", "issymmetric: A must be a numeric, logical, or character matrix"));
    }
    let holds = is_symmetric(&args, false, octave)?;
    call.output(Value::logical(holds))
}
