//! Inverses of incomplete integrals: `gammaincinv`, `betaincinv`; and `atan2d`.

use super::binary::{expansion, nonconformant, views};
use super::float::undefined;
use crate::array::dims::Dims;
use crate::array::view::View;
use crate::builtin;
use crate::builtins::args::Any;
use crate::builtins::call::Call;
use crate::error::{Error, Result};
use crate::kernels::binary::Expansion;
use crate::kernels::elementary::rad_to_deg;
use crate::kernels::special::{self, Tail};
use crate::ops::convert::{elements_as, to_class};
use crate::value::Value;
use crate::value::class::Class;

fn invalid(name: &str, text: &str) -> Error {
    Error::new(format!("MATLAB:{name}:invalidInput"), text.to_string())
        .in_octave("", format!("{name}: {text}"))
}

fn tail(value: Option<&Value>, name: &str) -> Result<Tail> {
    match value.map(|v| v.text().unwrap_or_default().to_ascii_lowercase()).as_deref() {
        None | Some("lower") => Ok(Tail::Lower),
        Some("upper") => Ok(Tail::Upper),
        Some(_) => Err(invalid(name, "invalid value for TAIL")),
    }
}

/// A real floating-point argument.
fn real<'a>(value: &'a Value, name: &str) -> Result<View<'a>> {
    let text = match name {
        "betaincinv" => "Y, A, and B must be real, floating point values",
        _ => "all inputs must be real",
    };
    value.view().filter(|v| v.class.is_float() && !v.is_complex()).ok_or_else(|| invalid(name, text))
}

fn in_range(y: &[f64], name: &str) -> Result<()> {
    match y.iter().all(|y| y.is_nan() || (0.0..=1.0).contains(y)) {
        true => Ok(()),
        false => Err(invalid(name, "Y must be in the range [0, 1]")),
    }
}

fn positive(a: &[f64], letter: char, name: &str, octave: bool) -> Result<()> {
    let good = |a: &f64| if octave { *a > 0.0 } else { *a >= 0.0 };
    match a.iter().all(good) {
        true => Ok(()),
        false => Err(invalid(name, &format!("{letter} must be strictly positive"))),
    }
}

builtin! {
    /// Inverse of the regularised incomplete gamma function.
    ///
    /// `gammainc(x, A)` is `Y`; with `'upper'` `gammainc(x, A, 'upper')` is.
    ///
    /// # Shapes
    /// Dimensions of size 1 expand.
    ///
    /// # Classes
    /// double, single beside single.
    ///
    /// # Errors
    /// `MATLAB:gammaincinv:invalidInput` for `Y` outside of 0 and 1 and for negative `A`.
    ///
    /// # Examples
    /// ```matlab
    /// gammaincinv(0.5, 2)    %| 1.6783
    /// ```
    pub GAMMAINCINV = gammaincinv(Any);
    forms: ["X = gammaincinv(Y, A)", "X = gammaincinv(Y, A, tail)"],
    inputs: 2..=3,
    outputs: 0..=1,
    purity: Pure,
    result: ElementwiseBinary,
}

fn gammaincinv(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let tail = tail(args.get(2), "gammaincinv")?;
    let (y, a) = (real(&args[0], "gammaincinv")?, real(&args[1], "gammaincinv")?);
    let octave = call.rt().dialect.is_octave;
    if octave && y.numel() != 1 && a.numel() != 1 && y.dims != a.dims {
        return Err(invalid("gammaincinv", "Y and A must be of common size or scalars"));
    }
    let (ys, orders) = (elements_as::<f64>(&y.elements), elements_as::<f64>(&a.elements));
    in_range(&ys, "gammaincinv")?;
    positive(&orders, 'A', "gammaincinv", octave)?;
    let plan = expansion(&y, &a, "gammaincinv")?;
    let value = call.rt().filled::<f64>(Dims::new(plan.dims()), |out| {
        plan.apply(&ys, &orders, out, |y, a| special::gammaincinv(y, a, tail));
    })?;
    let single = y.class == Class::Single || a.class == Class::Single;
    let value = if single { to_class(call.rt(), value, Class::Single)? } else { value };
    call.output(value)
}

builtin! {
    /// Inverse of the regularised incomplete beta function.
    ///
    /// `betainc(x, Z, W)` is `Y`; with `'upper'` `betainc(x, Z, W, 'upper')` is.
    ///
    /// # Shapes
    /// Dimensions of size 1 expand.
    ///
    /// # Classes
    /// double, single beside single.
    ///
    /// # Errors
    /// `MATLAB:betaincinv:invalidInput` for `Y` outside of 0 and 1 and for `Z` and `W` that aren't positive.
    ///
    /// # Examples
    /// ```matlab
    /// betaincinv(0.5, 2, 3)  %| 0.3857
    /// ```
    pub BETAINCINV = betaincinv(Any);
    forms: ["X = betaincinv(Y, Z, W)", "X = betaincinv(Y, Z, W, tail)"],
    inputs: 3..=4,
    outputs: 0..=1,
    purity: Pure,
    result: ElementwiseBinary,
}

fn betaincinv(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let name = "betaincinv";
    let tail = tail(args.get(3), name)?;
    let [y, a, b] = [real(&args[0], name)?, real(&args[1], name)?, real(&args[2], name)?];
    let unequal =
        |error: Error| error.in_octave("", "betaincinv: Y, A, and B must be of common size or scalars");
    let first = expansion(&y, &a, name).map_err(unequal)?;
    let plan = Expansion::new(first.dims(), b.dims)
        .ok_or_else(|| unequal(nonconformant(first.dims(), b.dims, name)))?;
    let sizes = [&y, &a, &b].map(|v| Dims::new(v.dims));
    let common = Dims::new(plan.dims());
    // Octave: arguments don't expand.
    if call.rt().dialect.is_octave && !sizes.iter().all(|d| d.is_scalar() || *d == common) {
        return Err(unequal(nonconformant(y.dims, a.dims, name)));
    }
    let [ys, first_orders, second_orders] =
        [&y, &a, &b].map(|v| elements_as::<f64>(&v.elements).into_owned());
    in_range(&ys, name)?;
    positive(&first_orders, 'A', name, true)?;
    positive(&second_orders, 'B', name, true)?;
    let mut pairs = vec![(0.0, 0.0); first.numel()];
    first.apply(&ys, &first_orders, &mut pairs, |y, a| (y, a));
    let single = [&y, &a, &b].iter().any(|v| v.class == Class::Single);
    let value = call.rt().filled::<f64>(common, |out| {
        plan.apply(&pairs, &second_orders, out, |(y, a), b| special::betaincinv(y, a, b, tail));
    })?;
    let value = if single { to_class(call.rt(), value, Class::Single)? } else { value };
    call.output(value)
}

builtin! {
    /// Four-quadrant inverse tangent in degrees.
    ///
    /// Between -180 and 180.
    ///
    /// # Shapes
    /// Dimensions of size 1 expand.
    ///
    /// # Errors
    /// `MATLAB:UndefinedFunction` for integer classes and complex numbers.
    ///
    /// # Examples
    /// ```matlab
    /// atan2d([1 -1], 1)      %| 45   -45
    /// ```
    pub ATAN2D = atan2d((Value, Value));
    forms: ["D = atan2d(Y, X)"],
    inputs: 2..=2,
    outputs: 0..=1,
    purity: Pure,
    result: ElementwiseBinary,
}

fn atan2d((y, x): (Value, Value), call: &mut Call<'_>) -> Result<()> {
    let (vy, vx) = views(&y, &x, "atan2d")?;
    for view in [&vy, &vx] {
        if view.is_complex() || view.class.is_integer() {
            return Err(undefined(
                "atan2d",
                if view.is_complex() { "complex double" } else { view.class.name() },
            ));
        }
    }
    let plan = expansion(&vy, &vx, "atan2d")?;
    let (ys, xs) = (elements_as::<f64>(&vy.elements), elements_as::<f64>(&vx.elements));
    let value = call.rt().filled::<f64>(Dims::new(plan.dims()), |out| {
        plan.apply(&ys, &xs, out, |y, x| rad_to_deg(y.atan2(x)));
    })?;
    let single = vy.class == Class::Single || vx.class == Class::Single;
    let value = if single { to_class(call.rt(), value, Class::Single)? } else { value };
    call.output(value)
}
