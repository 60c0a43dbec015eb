//! Text: char arrays, cell arrays of char rows and strings alike; results take the form of the first text input.

mod case;
mod compare;
mod conversions;
mod extract;
mod join;
mod json;
mod legacy;
mod make;
mod predicates;
mod radix;
mod regexp;
mod replace;
mod scan;
mod split;
mod trim;

pub(in crate::builtins) use scan::{arranged, scan_format, scan_size};

use super::builtin::Builtin;

/// The family's builtins.
pub const BUILTINS: &[Builtin] = &[
    case::LOWER,
    case::REVERSE,
    case::TOLOWER,
    case::TOUPPER,
    case::UPPER,
    compare::CONTAINS,
    compare::COUNT,
    compare::ENDS_WITH,
    compare::MATCHES,
    compare::STARTS_WITH,
    compare::STRCMP,
    compare::STRCMPI,
    compare::STRNCMP,
    compare::STRNCMPI,
    conversions::DO_STRING_ESCAPES,
    conversions::NATIVE2UNICODE,
    conversions::STR2DOUBLE,
    conversions::STR2NUM,
    conversions::TOASCII,
    conversions::UNDO_STRING_ESCAPES,
    conversions::UNICODE2NATIVE,
    conversions::VALIDATESTRING,
    extract::COMPOSE,
    extract::ERASE_BETWEEN,
    extract::EXTRACT_AFTER,
    extract::EXTRACT_BEFORE,
    extract::EXTRACT_BETWEEN,
    extract::INSERT_AFTER,
    extract::INSERT_BEFORE,
    extract::REPLACE_BETWEEN,
    extract::STRLENGTH,
    join::APPEND,
    join::CSTRCAT,
    join::JOIN,
    join::STRCAT,
    join::STRJOIN,
    join::STRVCAT,
    json::JSONDECODE,
    json::JSONENCODE,
    legacy::FINDSTR,
    legacy::GENVARNAME,
    legacy::ISSTR,
    legacy::STRMATCH,
    make::BLANKS,
    make::CELLSTR,
    make::CHAR,
    make::CONVERT_CHARS_TO_STRINGS,
    make::CONVERT_STRINGS_TO_CHARS,
    make::ISMISSING,
    make::MISSING,
    make::NEWLINE,
    make::STRING,
    make::STRINGS,
    predicates::ISALNUM,
    predicates::ISALPHA,
    predicates::ISCELLSTR,
    predicates::ISCNTRL,
    predicates::ISDIGIT,
    predicates::ISGRAPH,
    predicates::ISLETTER,
    predicates::ISLOWER,
    predicates::ISPRINT,
    predicates::ISPUNCT,
    predicates::ISSPACE,
    predicates::ISSTRING,
    predicates::ISSTRING_SCALAR,
    predicates::ISSTRPROP,
    predicates::ISUPPER,
    predicates::ISXDIGIT,
    radix::BASE2DEC,
    radix::BIN2DEC,
    radix::DEC2BASE,
    radix::DEC2BIN,
    radix::DEC2HEX,
    radix::HEX2DEC,
    radix::HEX2NUM,
    radix::NUM2HEX,
    regexp::REGEXP,
    regexp::REGEXPI,
    regexp::REGEXPREP,
    regexp::REGEXPTRANSLATE,
    replace::ERASE,
    replace::INDEX,
    replace::REPLACE,
    replace::RINDEX,
    replace::STRCHR,
    replace::STRFIND,
    replace::STRREP,
    replace::SUBSTR,
    scan::SSCANF,
    split::OSTRSPLIT,
    split::SPLIT,
    split::SPLITLINES,
    split::STRSPLIT,
    split::STRTOK,
    trim::DEBLANK,
    trim::PAD,
    trim::STRIP,
    trim::STRJUST,
    trim::STRTRIM,
];
