//! Values, operators, display and builtins.
