//! Any bytes to a syntax tree.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| runmat_fuzz::parser(bytes));
