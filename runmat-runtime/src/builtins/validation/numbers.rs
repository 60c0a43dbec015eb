//! Validators of numbers.

use super::octave::bound_in_octave;
use super::validator;
use crate::builtin;
use crate::builtins::args::Any;
use crate::builtins::call::Call;
use crate::error::{Error, Result};
use crate::value::Value;
use crate::value::class::Class;

/// True when the value is numeric or logical, real, and all elements have the property.
fn all(value: &Value, holds: impl Fn(f64) -> bool) -> bool {
    value.view().is_some_and(|view| {
        let each_part = value.is_complex_integer();
        view.class != Class::Char
            && (0..view.numel())
                .all(|k| holds(view.elements.real_at(k)) && (!each_part || holds(view.elements.imag_at(k))))
    })
}

validator! {
    /// Raises an error unless all elements are above 0.
    ///
    /// # Examples
    /// ```matlab
    /// mustBePositive([1 2])
    /// ```
    MUST_BE_POSITIVE = must_be_positive, "mustBePositive", "Value must be positive.", |v| all(&v, |x| x > 0.0);
    /// Raises an error unless all elements are 0 or below.
    ///
    /// # Examples
    /// ```matlab
    /// mustBeNonpositive([0 -2])
    /// ```
    MUST_BE_NONPOSITIVE = must_be_nonpositive, "mustBeNonpositive", "Value must be nonpositive.", |v| all(&v, |x| x <= 0.0);
    /// Raises an error unless all elements are 0 or above.
    ///
    /// # Examples
    /// ```matlab
    /// mustBeNonnegative([0 2])
    /// ```
    MUST_BE_NONNEGATIVE = must_be_nonnegative, "mustBeNonnegative", "Value must be nonnegative.", |v| all(&v, |x| x >= 0.0);
    /// Raises an error unless all elements are below 0.
    ///
    /// # Examples
    /// ```matlab
    /// mustBeNegative(-1)
    /// ```
    MUST_BE_NEGATIVE = must_be_negative, "mustBeNegative", "Value must be negative.", |v| all(&v, |x| x < 0.0);
    /// Raises an error unless no element is 0.
    ///
    /// # Examples
    /// ```matlab
    /// mustBeNonzero([1 -1])
    /// ```
    MUST_BE_NONZERO = must_be_nonzero, "mustBeNonzero", "Value must not be zero.", |v| all(&v, |x| x != 0.0);
    /// Raises an error unless no element is infinite or NaN.
    ///
    /// # Examples
    /// ```matlab
    /// mustBeFinite([1 2])
    /// ```
    MUST_BE_FINITE = must_be_finite, "mustBeFinite", "Value must be finite.", |v| all(&v, f64::is_finite);
    /// Raises an error unless no element is NaN.
    ///
    /// # Examples
    /// ```matlab
    /// mustBeNonNan([1 Inf])
    /// ```
    MUST_BE_NON_NAN = must_be_non_nan, "mustBeNonNan", "Value must not be NaN.", |v| all(&v, |x| !x.is_nan());
    /// Raises an error unless all elements are whole numbers.
    ///
    /// # Examples
    /// ```matlab
    /// mustBeInteger([1 -2])
    /// ```
    MUST_BE_INTEGER = must_be_integer, "mustBeInteger", "Value must be integer.",
        |v| all(&v, |x| x.is_finite() && x.fract() == 0.0);
    /// Raises an error unless the value isn't complex.
    ///
    /// # Examples
    /// ```matlab
    /// mustBeReal(3)
    /// ```
    MUST_BE_REAL = must_be_real, "mustBeReal", "Value must be real.", |v| v.view().is_some_and(|view| !view.is_complex());
    /// Raises an error unless the class is numeric.
    ///
    /// # Examples
    /// ```matlab
    /// mustBeNumeric(int8(3))
    /// ```
    MUST_BE_NUMERIC = must_be_numeric, "mustBeNumeric", "Value must be numeric.", |v| v.class().is_numeric();
    /// Raises an error unless the class is numeric or logical.
    ///
    /// # Examples
    /// ```matlab
    /// mustBeNumericOrLogical(true)
    /// ```
    MUST_BE_NUMERIC_OR_LOGICAL = must_be_numeric_or_logical, "mustBeNumericOrLogical", "Value must be numeric or logical.",
        |v| v.class().is_numeric() || v.class() == Class::Logical;
    /// Raises an error unless the class is double or single.
    ///
    /// # Examples
    /// ```matlab
    /// mustBeFloat(1.5)
    /// ```
    MUST_BE_FLOAT = must_be_float, "mustBeFloat", "Value must be a floating-point array.", |v| v.class().is_float();
}

/// Declares a validator that compares all elements with a bound.
macro_rules! bounded {
    ($($(#[doc = $doc:literal])* $id:ident = $function:ident, $name:literal, $words:literal, |$x:ident, $c:ident|
        $holds:expr;)*) => {$(
        builtin! {
            $(#[doc = $doc])*
            pub $id = $function((Value, f64));
            name: $name,
            forms: [$name],
            inputs: 2..=2,
            outputs: 0..=0,
            purity: Pure,
            result: Unknown,
        }

        fn $function((v, $c): (Value, f64), call: &mut Call<'_>) -> Result<()> {
            if all(&v, |$x| $holds) {
                return Ok(());
            }
            let message = format!("Value must be {} {}.", $words, $c);
            let error = Error::new(concat!("MATLAB:validators:", $name), message);
            Err(bound_in_octave(error, $words, $c, &v, |$x| $holds, call))
        }
    )*};
}

bounded! {
    /// Raises an error unless all elements are above a bound.
    ///
    /// # Examples
    /// ```matlab
    /// mustBeGreaterThan(3, 2)
    /// ```
    MUST_BE_GREATER_THAN = must_be_greater_than, "mustBeGreaterThan", "greater than", |x, c| x > c;
    /// Raises an error unless all elements are at or above a bound.
    ///
    /// # Examples
    /// ```matlab
    /// mustBeGreaterThanOrEqual(2, 2)
    /// ```
    MUST_BE_GREATER_THAN_OR_EQUAL = must_be_greater_than_or_equal, "mustBeGreaterThanOrEqual",
        "greater than or equal to", |x, c| x >= c;
    /// Raises an error unless all elements are below a bound.
    ///
    /// # Examples
    /// ```matlab
    /// mustBeLessThan(1, 2)
    /// ```
    MUST_BE_LESS_THAN = must_be_less_than, "mustBeLessThan", "less than", |x, c| x < c;
    /// Raises an error unless all elements are at or below a bound.
    ///
    /// # Examples
    /// ```matlab
    /// mustBeLessThanOrEqual(2, 2)
    /// ```
    MUST_BE_LESS_THAN_OR_EQUAL = must_be_less_than_or_equal, "mustBeLessThanOrEqual",
        "less than or equal to", |x, c| x <= c;
}

builtin! {
    /// Raises an error unless all elements lie between two bounds, which count as inside unless flags exclude them.
    ///
    /// # Examples
    /// ```matlab
    /// mustBeInRange(2, 1, 3)
    /// ```
    pub MUST_BE_IN_RANGE = must_be_in_range(Any);
    name: "mustBeInRange",
    forms: ["mustBeInRange(A, low, high)", "mustBeInRange(A, low, high, 'exclusive')",
        "mustBeInRange(A, low, high, 'exclude-lower')", "mustBeInRange(A, low, high, 'exclude-upper')"],
    inputs: 3..=5,
    outputs: 0..=0,
    purity: Pure,
    result: Unknown,
}

fn must_be_in_range(Any(args): Any, _: &mut Call<'_>) -> Result<()> {
    let bound = |k: usize| args[k].scalar_double().unwrap_or(f64::NAN);
    let has = |flag: &str| args[3..].iter().any(|a| a.text().as_deref() == Some(flag));
    let (low, high) = (bound(1), bound(2));
    let (open_low, open_high) =
        (has("exclusive") || has("exclude-lower"), has("exclusive") || has("exclude-upper"));
    let inside = |x: f64| (x > low || (x == low && !open_low)) && (x < high || (x == high && !open_high));
    if all(&args[0], inside) {
        return Ok(());
    }
    let (l, h) = (
        if open_low { "greater than" } else { "greater than or equal to" },
        if open_high { "less than" } else { "less than or equal to" },
    );
    Err(Error::new("MATLAB:validators:mustBeInRange", format!("Value must be {l} {low}, and {h} {high}.")))
}
