//! The heap's table of object kinds: one entry for each type that lives there.

use runmat_gc::KindTable;

use super::cell::CellArray;
use super::cleanup::Cleanup;
use super::exception::Exception;
use super::handle::FunctionHandle;
use super::list::ValueList;
use super::string::StringArray;
use super::structure::StructArray;
use super::variable::VariableCell;
use crate::array::dense::Array;

pub(crate) const ARRAY: u8 = 0;
pub(crate) const STRING: u8 = 1;
pub(crate) const CELL: u8 = 2;
pub(crate) const STRUCT: u8 = 3;
pub(crate) const HANDLE: u8 = 4;
pub(crate) const EXCEPTION: u8 = 5;
pub(crate) const CLEANUP: u8 = 6;
pub(crate) const VARIABLE: u8 = 7;
pub(crate) const LIST: u8 = 8;

/// The kinds in the order of their numbers.
pub static KINDS: [KindTable; 9] = [
    KindTable::of::<Array>(),
    KindTable::of::<StringArray>(),
    KindTable::of::<CellArray>(),
    KindTable::of::<StructArray>(),
    KindTable::of::<FunctionHandle>(),
    KindTable::of::<Exception>(),
    KindTable::of::<Cleanup>(),
    KindTable::of::<VariableCell>(),
    KindTable::of::<ValueList>(),
];
