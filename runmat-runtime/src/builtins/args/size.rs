//! Size arguments: `(n)`, `(m, n, …)`, `([m n …])`, with a class name or `'like', p` behind them.

use crate::array::dims::Dims;
use crate::error::{Error, Result};
use crate::value::Value;
use crate::value::class::Class;

/// A parsed list of size arguments.
#[derive(Clone, Debug)]
pub struct Sizes {
    /// The size; scalar when none was given.
    pub dims: Dims,
    /// The class named behind the sizes.
    pub class: Option<Class>,
    /// The prototype behind `'like'`.
    pub like: Option<Value>,
}

/// Parses the arguments of `zeros` and its kin. Negative lengths count as 0.
///
/// # Errors
/// Sizes that aren't real integers; a class that isn't known.
pub fn parse_sizes(args: &[Value]) -> Result<Sizes> {
    let mut sizes = Sizes { dims: Dims::scalar(), class: None, like: None };
    let mut numbers = args;
    if let [rest @ .., key, prototype] = args
        && key.text().is_some_and(|t| t.eq_ignore_ascii_case("like"))
    {
        sizes.like = Some(*prototype);
        numbers = rest;
    } else if let [rest @ .., last] = args
        && last.is_text_scalar()
        && let Some(name) = last.text()
    {
        let class = Class::from_name(&name).ok_or_else(|| {
            Error::new("MATLAB:validation:UnrecognizedClass", format!("Invalid class name '{name}'."))
        })?;
        sizes.class = Some(class);
        numbers = rest;
    }
    sizes.dims = parse_lengths(numbers)?;
    Ok(sizes)
}

/// The size that numeric arguments describe: none is a scalar, one scalar a square, one vector all lengths.
///
/// # Errors
/// Lengths that aren't real integers.
pub(super) fn parse_lengths(args: &[Value]) -> Result<Dims> {
    match args {
        [] => Ok(Dims::scalar()),
        [one] => {
            let lengths = lengths_of(*one)?;
            match lengths[..] {
                [n] => Ok(Dims::matrix(n, n)),
                [] => Ok(Dims::matrix(0, 0)),
                _ => Ok(Dims::new(&lengths)),
            }
        }
        many => {
            let mut lengths = Vec::with_capacity(many.len());
            for value in many {
                match lengths_of(*value)?[..] {
                    [n] => lengths.push(n),
                    _ => return Err(Error::new("MATLAB:NonScalarInput", "Size inputs must be scalar.")),
                }
            }
            Ok(Dims::new(&lengths))
        }
    }
}

fn lengths_of(value: Value) -> Result<Vec<usize>> {
    let view = value
        .view()
        .filter(|view| !view.is_complex())
        .ok_or_else(|| Error::new("MATLAB:NonIntegerInput", "Size inputs must be numeric."))?;
    (0..view.numel()).map(|k| length(view.elements.real_at(k))).collect()
}

fn length(x: f64) -> Result<usize> {
    if x.is_nan() || (x.is_finite() && x.fract() != 0.0) {
        return Err(Error::new("MATLAB:NonIntegerInput", "Size inputs must be integers."));
    }
    // Beyond what any memory holds: the size check of the new array says so.
    Ok(if x <= 0.0 { 0 } else { x.min(2f64.powi(62)) as usize })
}
