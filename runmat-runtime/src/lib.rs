//! Values, operators, display and builtins of RunMat.
//!
//! Lower layers first: [`array`] is storage, [`value`] the NaN-boxed value over the heap, [`kernels`] pure loops,
//! `ops` class rules and dispatch, `builtins` the function table.

pub mod array;
pub mod error;
pub mod kernels;
pub mod value;
