//! Values, operators, display and builtins of RunMat.
//!
//! Lower layers first: [`array`] is storage, [`value`] the NaN-boxed value over the heap, [`kernels`], [`text`] and
//! [`regex`] pure loops, [`ops`] class rules and dispatch, [`display`] what values look like, [`builtins`] the function
//! table. [`runtime`] is the state of a session below the VM.

pub mod array;
pub mod builtins;
pub mod dialect;
pub mod display;
pub mod error;
pub mod io;
pub mod kernels;
pub mod ops;
pub mod output;
pub mod regex;
pub mod runtime;
pub mod text;
pub mod value;
pub mod warnings;
