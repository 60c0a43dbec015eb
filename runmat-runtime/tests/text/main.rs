//! Tables of input and output for the text kernels.

mod number;
mod printf;
