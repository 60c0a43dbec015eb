//! Text for people: `disp`, `fprintf`, `format`, and numbers as text.

mod display;
mod format;
mod numbers;
mod print;

pub(in crate::builtins) use print::invalid_fid;

use super::builtin::Builtin;

/// The family's builtins.
pub const BUILTINS: &[Builtin] = &[
    display::CELLDISP,
    display::DISP,
    display::DISPLAY,
    display::FDISP,
    format::FORMAT,
    format::OUTPUT_PRECISION,
    numbers::INT2STR,
    numbers::MAT2STR,
    numbers::NUM2STR,
    print::FFLUSH,
    print::FPRINTF,
    print::FPUTS,
    print::PRINTF,
    print::PUTS,
    print::SPRINTF,
    print::STDERR,
    print::STDOUT,
];
