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
    pub fn parse(args: &[Value], name: &str, call: &mut Call<'_>) -> Result<Self> {
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
                    options.along = Along::from_value(*arg, call)?;
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
                    ));
                }
            }
        }
        Ok(options)
    }
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
    pub fn new(rt: &mut Runtime, value: Value, along: &Along) -> Result<Self> {
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
                Ok(Plan { value, runs, dims: dims.with(dim, 1), order: None })
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
                let value = permuted(rt, value, &order)?;
                let after = result.numel();
                Ok(Plan { value, runs: Runs { before: 1, length, after }, dims: result, order: Some(order) })
            }
        }
    }

    /// The linear 0-based positions, in the argument's order, of the elements of `value`; `None` when they are the same.
    pub fn origins(&self, rt: &mut Runtime, original: &Dims) -> Result<Option<Vec<usize>>> {
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
        ErrorKind::FunctionClass { name: name.into(), class: value.class().name().into() }.into()
    })
}
