//! Octave's displays, for `--compat octave`.
//!
//! Scalars stand on the line of their name; matrices have one format from their largest and smallest magnitudes and
//! no common factor. Numbers show `output_precision` significant digits.

pub mod chars;
mod float;
pub mod numeric;
pub mod value;
