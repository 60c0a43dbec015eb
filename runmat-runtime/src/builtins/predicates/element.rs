//! Questions about each element: `isnan`, `isinf`, `isfinite`.

use crate::array::dims::Dims;
use crate::array::stored::Elements;
use crate::builtin;
use crate::builtins::call::Call;
use crate::error::{ErrorKind, Result};
use crate::kernels::unary::map;
use crate::value::class::Class;
use crate::value::{Kind, Value};

/// Applies a test of doubles; a complex number passes as `combine` of its parts says, other classes as `otherwise`.
fn each(
    a: Value,
    call: &mut Call<'_>,
    name: &str,
    test: fn(f64) -> bool,
    combine: fn(bool, bool) -> bool,
    otherwise: bool,
) -> Result<()> {
    if let Some(x) = a.as_double() {
        return call.output(Value::logical(test(x)));
    }
    let Kind::Dense(view) = a.kind() else {
        return Err(ErrorKind::FunctionClass { name: name.into(), class: a.class().name().into() }.into());
    };
    let result = call.rt().filled::<bool>(Dims::new(view.dims), |out| match view.elements {
        Elements::F64(s) => map(s, out, test),
        Elements::F32(s) => map(s, out, |x| test(x as f64)),
        Elements::C64(s) => map(s, out, |z| combine(test(z.re), test(z.im))),
        Elements::C32(s) => map(s, out, |z| combine(test(z.re as f64), test(z.im as f64))),
        _ => out.fill(otherwise),
    })?;
    call.output(result)
}

builtin! {
    /// True where an element is NaN.
    ///
    /// # Shapes
    /// The size of `A`.
    ///
    /// # Classes
    /// Logical. Elements of integer, logical and char arrays are never NaN; a complex number is when one part is.
    ///
    /// # Errors
    /// `MATLAB:UndefinedFunction` for classes that aren't numeric, logical or char.
    ///
    /// # Examples
    /// ```matlab
    /// isnan([1 NaN Inf])     %| 0   1   0
    /// ```
    pub ISNAN = isnan((Value,));
    forms: ["TF = isnan(A)"],
    inputs: 1..=1,
    outputs: 0..=1,
    purity: Pure,
    result: OfClass(Class::Logical),
    complex_integers: First,
}

fn isnan((a,): (Value,), call: &mut Call<'_>) -> Result<()> {
    if let Kind::String(s) = a.kind() {
        let dims = s.dims.clone();
        let missing = call.rt().filled::<bool>(dims, |_| ())?;
        return call.output(missing);
    }
    each(a, call, "isnan", f64::is_nan, |re, im| re || im, false)
}

builtin! {
    /// True where an element is infinite.
    ///
    /// # Classes
    /// Logical; false for all elements of integer, logical and char arrays.
    ///
    /// # Errors
    /// `MATLAB:UndefinedFunction` for classes that aren't numeric, logical or char.
    ///
    /// # Examples
    /// ```matlab
    /// isinf([1 NaN -Inf])    %| 0   0   1
    /// ```
    pub ISINF = isinf((Value,));
    forms: ["TF = isinf(A)"],
    inputs: 1..=1,
    outputs: 0..=1,
    purity: Pure,
    result: OfClass(Class::Logical),
    complex_integers: First,
}

fn isinf((a,): (Value,), call: &mut Call<'_>) -> Result<()> {
    each(a, call, "isinf", f64::is_infinite, |re, im| re || im, false)
}

builtin! {
    /// True where an element is neither infinite nor NaN.
    ///
    /// # Classes
    /// Logical; true for all elements of integer, logical and char arrays.
    ///
    /// # Errors
    /// `MATLAB:UndefinedFunction` for classes that aren't numeric, logical or char.
    ///
    /// # Examples
    /// ```matlab
    /// isfinite([1 NaN Inf])  %| 1   0   0
    /// ```
    pub ISFINITE = isfinite((Value,));
    forms: ["TF = isfinite(A)"],
    inputs: 1..=1,
    outputs: 0..=1,
    purity: Pure,
    result: OfClass(Class::Logical),
    complex_integers: First,
}

fn isfinite((a,): (Value,), call: &mut Call<'_>) -> Result<()> {
    each(a, call, "isfinite", f64::is_finite, |re, im| re && im, true)
}
