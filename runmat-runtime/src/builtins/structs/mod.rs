//! Structs: making them, asking for fields, changing fields, and functions applied to each field.

mod convert;
mod each;
mod fields;
mod make;
mod paths;

use super::builtin::Builtin;

/// The family's builtins.
pub const BUILTINS: &[Builtin] = &[
    convert::CELL2STRUCT,
    convert::STRUCT2CELL,
    each::STRUCTFUN,
    fields::FIELDNAMES,
    fields::ISFIELD,
    fields::ISSTRUCT,
    fields::NUMFIELDS,
    fields::ORDERFIELDS,
    fields::RMFIELD,
    make::STRUCT,
    paths::GETFIELD,
    paths::SETFIELD,
    paths::SUBSTRUCT,
];
