//! Values, operators, display and builtins.

pub mod display;
pub mod regex;
pub mod text;
