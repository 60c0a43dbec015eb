//! Pure loops over slices: no `Value`, no errors with text, no I/O.
//!
//! Kernels read slices, sizes and strides and write into buffers that the caller gives. Arrays are column-major, complex
//! numbers interleaved. The same code serves builtins, fused programs and compiled calls. Start with [`element`] (the
//! classes), [`binary`] and [`unary`] (element by element), [`runs`] and [`reduce`] (along a dimension).

pub mod element;
pub mod wide_int;

pub mod arith;
pub mod binary;
pub mod compare;
pub mod complex;
pub mod elementary;
pub mod exponential;
pub mod special;
pub mod unary;

pub mod extrema;
pub mod mask;
pub mod moments;
pub mod quantile;
pub mod reduce;
pub mod runs;
pub mod scan;

pub mod bins;
pub mod find;
pub mod sets;
pub mod simd;
pub mod sort;
pub mod sort_values;

pub mod gallery;
pub mod index;
pub mod range;
pub mod shape;

pub mod dates;
pub mod fft;
pub mod integer;
pub mod interp;
pub mod poly;
pub mod random;

pub use element::{Arith, Element, Integer};
pub use runmat_linalg::{Complex, Real};
