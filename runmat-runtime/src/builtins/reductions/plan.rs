//! The common ground of reductions: their arguments, and along which runs they work.

use crate::array::dims::Dims;
use crate::array::view::View;
use crate::builtins::args::Along;
use crate::builtins::arrays::reshape::permuted;
use crate::builtins::call::Call;
use crate::error::{Error, ErrorKind, Result};
use crate::kernels::runs::Runs;
use crate::ops::rearrange::reshaped;
use crate::runtime::Runtime;
use crate::value::Value;

/// The class of a sum.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum OutClass {
    /// double, single for single.
    Default,
    /// double.
    Double,
    /// That of the input.
    Native,
}

/// Dimension and flags behind the arguments that a reduction has of its own.
#[derive(Clone, Debug)]
pub(super) struct Options {
    pub along: Along,
    pub omit_nan: bool,
    pub nan_given: bool,
    pub class: OutClass,
    pub reverse: bool,
    pub linear: bool,
}

impl Options {
    /// Reads a dimension and flags in any order.
    ///
    /// # Errors
    /// Flags that `name` doesn't know; dimensions that aren't positive integers.
    pub(super) fn parse(args: &[Value], name: &str, call: &mut Call<'_>) -> Result<Self> {
        let mut options = Options {
            along: Along::Default,
            omit_nan: false,
            nan_given: false,
            class: OutClass::Default,
            reverse: false,
            linear: false,
        };
        for arg in args {
            let Some(text) = arg.text().filter(|_| arg.is_text_scalar()) else {
                if !arg.is_empty() {
                    options.along = along(arg, name, call)?;
                }
                continue;
            };
            match text.to_ascii_lowercase().as_str() {
                "all" => options.along = Along::All,
                "omitnan" | "omitmissing" => (options.omit_nan, options.nan_given) = (true, true),
                "includenan" | "includemissing" => (options.omit_nan, options.nan_given) = (false, true),
                "default" => options.class = OutClass::Default,
                "double" => options.class = OutClass::Double,
                "native" => options.class = OutClass::Native,
                "forward" => options.reverse = false,
                "reverse" => options.reverse = true,
                "linear" => options.linear = true,
                other => {
                    return Err(Error::new(
                        format!("MATLAB:{name}:unknownOption"),
                        format!("Invalid option. Option '{other}' is not known to {name}."),
                    )
                    .in_octave("", format!("{name}: unrecognized type argument '{other}'")));
                }
            }
        }
        Ok(options)
    }
}

/// What Octave says of an argument of `name` that isn't a dimension.
fn dimension_in_octave(name: &str, value: &Value) -> String {
    match name {
        "mean" | "median" | "mode" | "bounds" => {
            format!("{name}: DIM must be an integer and a valid dimension")
        }
        "var" | "std" => "var: DIM must be a positive integer scalar, vector, or 'all'".into(),
        "sum" | "prod" | "sumsq" => {
            format!("{name}: invalid dimension DIM = {}", value.scalar_double().unwrap_or(f64::NAN))
        }
        "any" | "all" | "cumsum" | "cumprod" => {
            format!("{name}: invalid dimension argument = {}", value.scalar_double().unwrap_or(f64::NAN))
        }
        _ => format!("{name}: DIM must be a valid dimension"),
    }
}

fn along(value: &Value, name: &str, call: &mut Call<'_>) -> Result<Along> {
    let said = dimension_in_octave(name, value);
    let found = Along::from_value(*value, call).map_err(|error| error.in_octave("", said.clone()))?;
    if let Along::Dims(list) = &found {
        let mut sorted = list.clone();
        sorted.sort_unstable();
        sorted.dedup();
        // Octave: most reductions take one dimension.
        let one_only = call.rt().dialect.is_octave && !matches!(name, "var" | "std");
        if sorted.len() != list.len() || one_only {
            let error = Error::new(
                "MATLAB:getdimarg:vecDimsMustBeUniquePositiveIntegers",
                "Dimension argument must be a positive integer scalar or a vector of unique positive integers.",
            );
            return Err(match name {
                "mean" => super::sums::invalid_mean(error),
                _ => error.in_octave("", said),
            });
        }
    }
    Ok(found)
}

/// An array seen as runs, each of which reduces to one element.
pub(super) struct Plan {
    /// The array; its dimensions in another order when several are reduced.
    pub value: Value,
    /// The runs.
    pub runs: Runs,
    /// The size of the result, every reduced dimension having length 1.
    pub dims: Dims,
    /// The order of dimensions that `value` has, when it isn't that of the argument.
    pub order: Option<Vec<usize>>,
}

impl Plan {
    /// The runs of `value` along what the call says. The empty `[]` reduces to a scalar by default.
    pub(super) fn new(rt: &mut Runtime, value: Value, along: &Along) -> Result<Self> {
        let dims = value.dims();
        let whole = |value: Value| Plan {
            value,
            runs: Runs::whole(value.numel()),
            dims: Dims::scalar(),
            order: None,
        };
        match along {
            Along::Default if dims.is_zero_by_zero() => Ok(whole(value)),
            Along::All => Ok(whole(value)),
            Along::Default | Along::Dim(_) => {
                let dim = along.single(&dims).unwrap_or(0);
                let runs = Runs::along(dims.as_slice(), dim);
                let result = dims.with(dim, 1);
                // An empty array may have more runs than memory holds results.
                rt.check_size(&result, size_of::<f64>())?;
                Ok(Plan { value, runs, dims: result, order: None })
            }
            Along::Dims(list) => {
                let rank = list.iter().map(|d| d + 1).max().unwrap_or(0).max(dims.ndims());
                let mut order: Vec<usize> = (0..rank).filter(|k| list.contains(k)).collect();
                if order.len() != list.len() {
                    return Err(Error::new(
                        "MATLAB:getdimarg:vecDimsMustBeUniquePositiveIntegers",
                        "Dimension argument must be a positive integer scalar or a vector of unique positive integers.",
                    ));
                }
                let length = order.iter().map(|&k| dims.at(k)).product();
                order.extend((0..rank).filter(|k| !list.contains(k)));
                let result = list.iter().fold(dims.clone(), |dims, &k| dims.with(k, 1));
                rt.check_size(&result, size_of::<f64>())?;
                let value = permuted(rt, value, &order)?;
                let after = result.numel();
                Ok(Plan { value, runs: Runs { before: 1, length, after }, dims: result, order: Some(order) })
            }
        }
    }

    /// The linear 0-based positions, in the argument's order, of the elements of `value`; `None` when they are the same.
    pub(super) fn origins(&self, rt: &mut Runtime, original: &Dims) -> Result<Option<Vec<usize>>> {
        let Some(order) = &self.order else { return Ok(None) };
        let n = original.numel();
        let numbers = rt.filled::<f64>(original.clone(), |out| (0..n).for_each(|k| out[k] = k as f64))?;
        let turned = permuted(rt, numbers, order)?;
        let turned = reshaped(rt, turned, Dims::column(n))?;
        let view = turned.view().ok_or_else(|| crate::bug!("positions are numbers"))?;
        Ok(Some((0..n).map(|k| view.elements.real_at(k) as usize).collect()))
    }
}

/// The numeric view of an argument.
pub(super) fn numeric<'a>(value: &'a Value, name: &str) -> Result<View<'a>> {
    value.view().ok_or_else(|| {
        let class = value.class().name();
        let octave = match name {
            "mean" | "median" | "mode" | "bounds" | "iqr" => {
                format!("{name}: X must be a numeric vector or matrix")
            }
            "var" | "std" => "var: X must be a numeric vector or matrix".into(),
            "diff" => "diff: X must be numeric or logical".into(),
            "range" => format!("max: wrong type argument '{class}'"),
            _ => format!("{name}: wrong type argument '{class}'"),
        };
        Error::from(ErrorKind::FunctionClass { name: name.into(), class: class.into() }).in_octave("", octave)
    })
}
