//! `runmat check FILE…`: syntax and static checks without running anything.

use runmat_lexer::{Interner, SourceText};
use runmat_parser::ParseOptions;

use super::args::Command;

/// Checks files; every problem is reported. Status 0 when all are fine, 2 otherwise.
pub(super) fn check(command: &Command, files: &[String]) -> i32 {
    let dialect = match command.dialect.double_quoted_char {
        true => runmat_lexer::Dialect::OCTAVE,
        false => runmat_lexer::Dialect::MATLAB,
    };
    let options = ParseOptions { dialect, is_variable: None };
    let mut status = 0;
    let mut interner = Interner::new();
    for file in files {
        let bytes = match std::fs::read(file) {
            Ok(bytes) => bytes,
            Err(error) => {
                eprintln!("runmat: {file}: {error}");
                status = 2;
                continue;
            }
        };
        let source = SourceText::from_bytes(file.clone(), &bytes);
        let parsed = runmat_parser::parse(&source, &mut interner, &options);
        if parsed.has_errors() {
            status = 2;
        }
        eprint!("{}", crate::report::diagnostics(&source, &parsed.diagnostics));
    }
    status
}
