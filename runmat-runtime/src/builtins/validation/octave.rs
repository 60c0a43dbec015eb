//! What Octave's validators say: they name the variable and count the elements at fault.

use crate::builtins::call::Call;
use crate::error::Error;
use crate::text::number::push_general;
use crate::value::Value;
use crate::value::class::Class;

/// `error` with Octave's message for the validator `name`, where Octave has that validator.
#[cold]
pub(super) fn in_octave(error: Error, name: &str, value: &Value, call: &mut Call<'_>) -> Error {
    match text_of(name, value) {
        Some(text) => {
            let label = call.host().argument_name(0).unwrap_or_else(|| "input".into());
            error.in_octave("", format!("{label} must {text}"))
        }
        None => error,
    }
}

/// `error` with Octave's message of a comparison with `bound`.
#[cold]
pub(super) fn bound_in_octave(
    error: Error,
    words: &str,
    bound: f64,
    value: &Value,
    holds: impl Fn(f64) -> bool,
    call: &mut Call<'_>,
) -> Error {
    let label = call.host().argument_name(0).unwrap_or_else(|| "input".into());
    let odd = values(value, holds);
    error.in_octave("", format!("{label} must be {words} {bound:.6}; {odd}"))
}

fn text_of(name: &str, value: &Value) -> Option<String> {
    let class = value.class().name();
    Some(match name {
        "mustBeFinite" => {
            let (count, places) = places(value, f64::is_finite);
            format!("be finite; found {count} non-finite elements: indexes {places}")
        }
        "mustBeNonNan" => {
            let (count, places) = places(value, |x| !x.is_nan());
            format!("be non-NaN; found {count} elements that were not: indexes {places}")
        }
        "mustBeNonzero" => {
            let (count, places) = places(value, |x| x != 0.0);
            format!("be non-zero; found {count} elements that were zero: indexes {places}")
        }
        "mustBePositive" => format!("be positive; {}", values(value, |x| x > 0.0)),
        "mustBeNegative" => format!("be negative; {}", values(value, |x| x < 0.0)),
        "mustBeNonnegative" => format!("be non-negative; {}", values(value, |x| x >= 0.0)),
        "mustBeNonpositive" => format!("be non-positive; {}", values(value, |x| x <= 0.0)),
        "mustBeNumeric" => format!("be numeric; found a {class}"),
        "mustBeNumericOrLogical" => format!("be numeric or logical; found a {class}"),
        "mustBeInteger" => format!("be integer-valued; but {}", integer_fault(value)),
        "mustBeNonempty" => "not be empty".into(),
        "mustBeReal" => "be real".into(),
        _ => return None,
    })
}

fn integer_fault(value: &Value) -> String {
    let numbers = numbers(value);
    match value.view() {
        Some(view) if view.is_complex() => "it was complex".into(),
        Some(_) if numbers.iter().any(|x| !x.is_finite()) => "there were non-finite values".into(),
        Some(view) if view.class != Class::Char => "it had fractional values in some elements".into(),
        _ => format!("it was non-numeric (found a {})", value.class().name()),
    }
}

fn numbers(value: &Value) -> Vec<f64> {
    let view = value.view();
    view.map_or_else(Vec::new, |view| (0..view.numel()).map(|k| view.elements.real_at(k)).collect())
}

/// How many elements lack the property, and their positions as `mat2str` writes them.
fn places(value: &Value, holds: impl Fn(f64) -> bool) -> (usize, String) {
    let odd = numbers(value).into_iter().enumerate().filter(|(_, x)| !holds(*x));
    let places: Vec<f64> = odd.map(|(k, _)| k as f64 + 1.0).collect();
    (places.len(), list(&places, ";"))
}

fn values(value: &Value, holds: impl Fn(f64) -> bool) -> String {
    let odd: Vec<f64> = numbers(value).into_iter().filter(|x| !holds(*x)).collect();
    let separator = if value.dims().rows() == 1 { " " } else { ";" };
    format!("found {} elements that were not: values {}", odd.len(), list(&odd, separator))
}

fn list(numbers: &[f64], separator: &str) -> String {
    let texts: Vec<String> = numbers
        .iter()
        .map(|x| {
            let mut text = String::new();
            push_general(&mut text, *x, 15);
            text
        })
        .collect();
    match &texts[..] {
        [one] => one.clone(),
        texts => format!("[{}]", texts.join(separator)),
    }
}
