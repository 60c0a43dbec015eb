//! Any bytes as the choices of a generator of programs, in the interpreter and in compiled code.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| runmat_fuzz::agree(bytes));
