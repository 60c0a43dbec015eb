//! The dimension argument of reductions: `dim`, `vecdim`, `'all'`, or the default.

use super::FromValue;
use crate::array::dims::Dims;
use crate::builtins::call::Call;
use crate::error::{Error, Result};
use crate::value::Value;

/// A dimension, 0-based.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dim(pub usize);

impl FromValue for Dim {
    fn from_value(value: Value, _: usize, _: &mut Call<'_>) -> Result<Self> {
        match value.scalar_double() {
            Some(x) if x >= 1.0 && x.fract() == 0.0 && x < 1e9 => Ok(Dim(x as usize - 1)),
            _ => Err(Error::new(
                "MATLAB:getdimarg:dimensionMustBePositiveInteger",
                "Dimension argument must be a positive integer scalar within indexing range.",
            )),
        }
    }
}

impl Dim {
    /// As from any argument, with what Octave says of one that isn't a dimension.
    pub fn or_octave(value: Value, octave: &str, call: &mut Call<'_>) -> Result<Self> {
        Dim::from_value(value, 2, call).map_err(|error| error.in_octave("", octave))
    }
}

/// Along what a reduction works.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Along {
    /// The first dimension whose length isn't 1.
    Default,
    /// One dimension, 0-based.
    Dim(usize),
    /// Several dimensions, 0-based.
    Dims(Vec<usize>),
    /// Everything.
    All,
}

impl Along {
    /// From a numeric scalar, a vector of dimensions, or the text `all`.
    ///
    /// # Errors
    /// Not positive integers.
    pub fn from_value(value: Value, call: &mut Call<'_>) -> Result<Self> {
        if value.text().is_some_and(|t| t.eq_ignore_ascii_case("all")) {
            return Ok(Along::All);
        }
        match value.view() {
            Some(view) if view.numel() > 1 => {
                let dims = (0..view.numel()).map(|k| {
                    Dim::from_value(Value::double(view.elements.real_at(k)), 2, call).map(|dim| dim.0)
                });
                Ok(Along::Dims(dims.collect::<Result<_>>()?))
            }
            _ => Ok(Along::Dim(Dim::from_value(value, 2, call)?.0)),
        }
    }

    /// The one dimension that it means for an array of size `dims`, when it is one.
    pub fn single(&self, dims: &Dims) -> Option<usize> {
        match self {
            Along::Default => Some(dims.first_non_singleton()),
            Along::Dim(dim) => Some(*dim),
            Along::Dims(_) | Along::All => None,
        }
    }
}
