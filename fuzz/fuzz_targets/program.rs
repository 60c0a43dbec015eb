//! Any bytes as a program, through all stages; the first byte chooses dialect and collector.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    if let Some((&choice, program)) = bytes.split_first() {
        runmat_fuzz::program(program, runmat_fuzz::Settings::numbered(choice));
    }
});
