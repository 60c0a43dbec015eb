//! Any bytes to tokens.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| runmat_fuzz::lexer(bytes));
