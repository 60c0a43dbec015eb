//! Dates and times as serial date numbers, vectors and text.

mod numbers;
mod text;

use super::builtin::Builtin;

/// The family's builtins.
pub const BUILTINS: &[Builtin] = &[
    numbers::ADDTODATE,
    numbers::CALENDAR,
    numbers::DATENUM,
    numbers::DATEVEC,
    numbers::EOMDAY,
    numbers::ETIME,
    numbers::IS_LEAP_YEAR,
    numbers::WEEKDAY,
    text::DATE,
    text::DATESTR,
];
