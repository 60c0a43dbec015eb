//! Values, operators, display and builtins.

pub mod text;
