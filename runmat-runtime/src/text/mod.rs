//! Text kernels: numbers to text and back, format strings, splitting and searching. Pure functions over slices.

pub mod charsets;
pub mod dates;
pub mod elements;
pub mod escapes;
pub mod json;
pub mod mat2str;
pub mod names;
pub mod num2str;
pub mod number;
pub mod numbers;
pub mod parse_number;
pub mod printf;
pub mod radix;
pub mod scanf;
pub mod search;
mod short;
pub mod sink;
pub mod split;
pub mod template;
pub mod textscan;
pub mod utf16;
