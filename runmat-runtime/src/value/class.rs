//! Class names of values.

/// The MATLAB class of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(u8)]
pub enum Class {
    /// 64-bit floating point.
    Double,
    /// 32-bit floating point.
    Single,
    /// Signed 8-bit integer.
    Int8,
    /// Signed 16-bit integer.
    Int16,
    /// Signed 32-bit integer.
    Int32,
    /// Signed 64-bit integer.
    Int64,
    /// Unsigned 8-bit integer.
    UInt8,
    /// Unsigned 16-bit integer.
    UInt16,
    /// Unsigned 32-bit integer.
    UInt32,
    /// Unsigned 64-bit integer.
    UInt64,
    /// Truth values.
    Logical,
    /// UTF-16 code units.
    Char,
    /// Text elements.
    String,
    /// Containers of any values.
    Cell,
    /// Records and arrays of records.
    Struct,
    /// Function handles.
    FunctionHandle,
    /// Errors as values.
    MException,
    /// Guards that run a task when their last owner goes.
    OnCleanup,
}

impl Class {
    /// The classes whose elements are numbers, in the order of their tags.
    pub const NUMERIC: [Class; 10] = [
        Class::Double,
        Class::Single,
        Class::Int8,
        Class::Int16,
        Class::Int32,
        Class::Int64,
        Class::UInt8,
        Class::UInt16,
        Class::UInt32,
        Class::UInt64,
    ];

    /// The name that `class(x)` gives.
    pub const fn name(self) -> &'static str {
        match self {
            Class::Double => "double",
            Class::Single => "single",
            Class::Int8 => "int8",
            Class::Int16 => "int16",
            Class::Int32 => "int32",
            Class::Int64 => "int64",
            Class::UInt8 => "uint8",
            Class::UInt16 => "uint16",
            Class::UInt32 => "uint32",
            Class::UInt64 => "uint64",
            Class::Logical => "logical",
            Class::Char => "char",
            Class::String => "string",
            Class::Cell => "cell",
            Class::Struct => "struct",
            Class::FunctionHandle => "function_handle",
            Class::MException => "MException",
            Class::OnCleanup => "onCleanup",
        }
    }

    /// The numeric class, `logical` or `char` of that name.
    pub fn from_name(name: &str) -> Option<Class> {
        let dense = Class::NUMERIC.into_iter().chain([Class::Logical, Class::Char]);
        let other = [Class::String, Class::Cell, Class::Struct, Class::FunctionHandle, Class::MException];
        dense.chain(other).find(|class| class.name() == name)
    }

    /// `double` or `single`.
    pub const fn is_float(self) -> bool {
        matches!(self, Class::Double | Class::Single)
    }

    /// One of the eight integer classes.
    pub const fn is_integer(self) -> bool {
        (self as u8) >= Class::Int8 as u8 && (self as u8) <= Class::UInt64 as u8
    }

    /// Floating point or integer: what `isnumeric` accepts.
    pub const fn is_numeric(self) -> bool {
        (self as u8) <= Class::UInt64 as u8
    }

    /// Stored as dense elements: numeric, logical or char.
    pub const fn is_dense(self) -> bool {
        (self as u8) <= Class::Char as u8
    }

    /// Bytes of one real element of a dense class (one-byte char).
    pub const fn element_size(self) -> usize {
        match self {
            Class::Double | Class::Int64 | Class::UInt64 => 8,
            Class::Single | Class::Int32 | Class::UInt32 => 4,
            Class::Int16 | Class::UInt16 => 2,
            _ => 1,
        }
    }

    pub(crate) const fn from_tag(tag: u8) -> Class {
        match tag {
            1 => Class::Single,
            2 => Class::Int8,
            3 => Class::Int16,
            4 => Class::Int32,
            5 => Class::Int64,
            6 => Class::UInt8,
            7 => Class::UInt16,
            8 => Class::UInt32,
            9 => Class::UInt64,
            10 => Class::Logical,
            11 => Class::Char,
            _ => Class::Double,
        }
    }
}
