//! Tables of input and output for the text kernels.

mod display;
mod num2str;
mod number;
mod parse;
mod printf;
mod regex;
mod split;
