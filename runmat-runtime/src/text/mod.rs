//! Text kernels: numbers to text and back, format strings, splitting and searching. Pure functions over slices.

pub mod escapes;
pub mod number;
pub mod numbers;
pub mod printf;
pub mod template;
