//! Dense linear algebra on column-major slices, through faer.

mod complex;
mod real;

pub use complex::Complex;
pub use real::Real;
