//! Octave's `assert (observed, expected, tolerance)`.

use crate::builtins::call::Call;
use crate::error::{Error, Result};
use crate::ops::isequal::{NanRule, isequal};
use crate::value::class::Class;
use crate::value::{Kind, Value};

/// Raises an error unless observed and expected agree: exactly in class, size and value, or within a tolerance
/// (absolute when positive, relative when negative).
pub(super) fn assert_observed(args: &[Value], call: &mut Call<'_>) -> Result<()> {
    let (observed, expected) = (args[0], args[1]);
    let tolerance = args.get(2).and_then(|t| t.scalar_double()).unwrap_or(0.0);
    match difference(&observed, &expected, tolerance) {
        None => Ok(()),
        Some(what) => {
            let _ = call;
            Err(Error::new("", format!("ASSERT errors for:  assert (observed, expected)\n\n  {what}")))
        }
    }
}

/// What differs, in words.
fn difference(a: &Value, b: &Value, tolerance: f64) -> Option<String> {
    let (ca, cb) = (a.class(), b.class());
    if a.dims() != b.dims() {
        return Some(format!(
            "Dimensions don't match: {} against {}",
            a.dims().text("x"),
            b.dims().text("x")
        ));
    }
    match (a.kind(), b.kind()) {
        (Kind::Cell(x), Kind::Cell(y)) => {
            x.items.iter().zip(y.items).find_map(|(s, t)| difference(s, t, tolerance))
        }
        (Kind::Struct(_), Kind::Struct(_)) => {
            (!isequal(a, b, NanRule::Equal)).then(|| "structs differ".into())
        }
        (Kind::Dense(x), Kind::Dense(y)) => {
            if tolerance == 0.0 && ca != cb && ca != Class::Logical && cb != Class::Logical {
                return Some(format!("Class {} != {}", ca.name(), cb.name()));
            }
            if tolerance == 0.0 {
                return (!isequal(a, b, NanRule::Equal)).then(|| "values differ".into());
            }
            (0..x.numel()).find_map(|k| {
                let (re, im) = (x.elements.real_at(k), x.elements.imag_at(k));
                let (er, ei) = (y.elements.real_at(k), y.elements.imag_at(k));
                let same = |s: f64, t: f64| s == t || (s.is_nan() && t.is_nan());
                if same(re, er) && same(im, ei) {
                    return None;
                }
                let error = (re - er).hypot(im - ei);
                let bound = if tolerance < 0.0 { -tolerance * er.hypot(ei) } else { tolerance };
                (error > bound || error.is_nan()).then(|| format!("element {}: {re} against {er}", k + 1))
            })
        }
        _ => (!isequal(a, b, NanRule::Equal)).then(|| "values differ".into()),
    }
}
