//! Questions about class and contents, and conversion between classes.

mod class;
mod convert;
mod element;
pub(in crate::builtins) mod equality;

use super::builtin::Builtin;

/// The family's builtins.
pub const BUILTINS: &[Builtin] = &[
    class::CLASS,
    class::ISA,
    class::ISBOOL,
    class::ISCHAR,
    class::ISCOMPLEX,
    class::ISFLOAT,
    class::ISINTEGER,
    class::ISLOGICAL,
    class::ISNUMERIC,
    class::ISREAL,
    class::ISSPARSE,
    convert::CAST,
    convert::DOUBLE,
    convert::FULL,
    convert::INT16,
    convert::INT32,
    convert::INT64,
    convert::INT8,
    convert::LOGICAL,
    convert::SINGLE,
    convert::TYPECAST,
    convert::UINT16,
    convert::UINT32,
    convert::UINT64,
    convert::UINT8,
    element::ISFINITE,
    element::ISINF,
    element::ISNAN,
    equality::ISEQUAL,
    equality::ISEQUALN,
    equality::ISKEYWORD,
    equality::ISVARNAME,
    equality::NAMELENGTHMAX,
    equality::SIZE_EQUAL,
];
