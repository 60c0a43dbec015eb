//! Scalar arguments.

use super::FromValue;
use crate::builtins::call::Call;
use crate::error::{Error, Result};
use crate::value::Value;

impl FromValue for f64 {
    fn from_value(value: Value, position: usize, _: &mut Call<'_>) -> Result<Self> {
        value.scalar_double().ok_or_else(|| {
            Error::new("MATLAB:invalidInput", format!("Input argument {position} must be a numeric scalar."))
        })
    }
}

impl FromValue for bool {
    fn from_value(value: Value, position: usize, call: &mut Call<'_>) -> Result<Self> {
        f64::from_value(value, position, call).map(|x| x != 0.0)
    }
}

impl FromValue for usize {
    fn from_value(value: Value, position: usize, _: &mut Call<'_>) -> Result<Self> {
        match value.scalar_double() {
            Some(x) if x >= 0.0 && x.fract() == 0.0 && x < 9.007_199_254_740_992e15 => Ok(x as usize),
            _ => Err(Error::new(
                "MATLAB:invalidInput",
                format!("Input argument {position} must be a nonnegative integer scalar."),
            )),
        }
    }
}
