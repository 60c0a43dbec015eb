//! Validators of sizes.

use super::validator;
use crate::builtins::call::Call;
use crate::error::{Error, Result};
use crate::value::Value;

validator! {
    /// Raises an error unless the value has elements.
    ///
    /// # Examples
    /// ```matlab
    /// mustBeNonempty(3)
    /// ```
    MUST_BE_NONEMPTY = must_be_nonempty, "mustBeNonempty", "Value must not be empty.", |v| !v.is_empty();
    /// Raises an error unless the value is a scalar or empty.
    ///
    /// # Examples
    /// ```matlab
    /// mustBeScalarOrEmpty([])
    /// ```
    MUST_BE_SCALAR_OR_EMPTY = must_be_scalar_or_empty, "mustBeScalarOrEmpty", "Value must be a scalar or empty.",
        |v| v.is_scalar() || v.is_empty();
    /// Raises an error unless the value is a row or column with elements.
    ///
    /// # Examples
    /// ```matlab
    /// mustBeVector([1 2])
    /// ```
    MUST_BE_VECTOR = must_be_vector, "mustBeVector", "Value must be a vector.", |v| v.dims().is_vector() && !v.is_empty();
}
