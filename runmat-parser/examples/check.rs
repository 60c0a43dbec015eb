//! Parses the files given as arguments and prints a line `FAIL<tab>file<tab>first error` for each that has errors.
//! With `--octave` as the first argument, in Octave's dialect. The exit code is 1 if any file failed.

use std::process::ExitCode;

use runmat_lexer::{Dialect, Interner};
use runmat_parser::{ParseOptions, dump::place, parse_bytes};

fn main() -> ExitCode {
    let mut files: Vec<String> = std::env::args().skip(1).collect();
    let octave = files.first().is_some_and(|first| first == "--octave");
    if octave {
        files.remove(0);
    }
    let options =
        ParseOptions { dialect: if octave { Dialect::OCTAVE } else { Dialect::MATLAB }, is_variable: None };
    let mut interner = Interner::new();
    let mut failed = false;
    for file in files {
        let first = match std::fs::read(&file) {
            Ok(bytes) => {
                let (source, parsed) = parse_bytes(&file, &bytes, &mut interner, &options);
                parsed
                    .diagnostics
                    .first()
                    .map(|found| format!("{}: {}", place(&source, found.span), found.message))
            }
            Err(error) => Some(error.to_string()),
        };
        if let Some(first) = first {
            failed = true;
            println!("FAIL\t{file}\t{first}");
        }
    }
    ExitCode::from(u8::from(failed))
}
