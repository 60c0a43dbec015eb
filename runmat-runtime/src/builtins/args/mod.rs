//! From values to typed arguments. All argument errors are raised here; behind it no code asks "is this a string?".

mod dim;
mod scalar;
mod size;
mod text;

pub use dim::{Along, Dim};
pub use size::{Sizes, parse_sizes};
pub use text::{Text, TextArray, not_text};

use super::call::{Call, Values, list_of};
use crate::error::Result;
use crate::value::Value;

/// Arguments of a builtin, parsed.
pub trait FromArgs: Sized {
    /// Parses the call's arguments; their number is already checked against the table.
    fn from_args(call: &mut Call<'_>) -> Result<Self>;
}

/// No arguments.
impl FromArgs for () {
    fn from_args(_: &mut Call<'_>) -> Result<Self> {
        Ok(())
    }
}

/// Any values: for builtins whose arguments have no common form.
pub struct Any(pub Values);

impl FromArgs for Any {
    fn from_args(call: &mut Call<'_>) -> Result<Self> {
        Ok(Any(list_of(call.args())))
    }
}

/// An argument that converts from one value.
pub trait FromValue: Sized {
    /// Converts, or says what is wrong. `position` is 1-based.
    fn from_value(value: Value, position: usize, call: &mut Call<'_>) -> Result<Self>;
}

impl FromValue for Value {
    fn from_value(value: Value, _: usize, _: &mut Call<'_>) -> Result<Self> {
        Ok(value)
    }
}

macro_rules! tuples {
    ($($name:ident : $at:literal),*) => {
        impl<$($name: FromValue),*> FromArgs for ($($name,)*) {
            fn from_args(call: &mut Call<'_>) -> Result<Self> {
                Ok(($($name::from_value(call.args()[$at], $at + 1, call)?,)*))
            }
        }
    };
}
tuples!(A: 0);
tuples!(A: 0, B: 1);
tuples!(A: 0, B: 1, C: 2);
