//! Stored elements in the form that the text kernels read: borrowed, or rearranged where they are stored otherwise.

use super::numbers::{Numbers, Units};
use super::printf::PrintfArg;
use crate::array::stored::{ComplexIntegers, Elements, interleaved};
use crate::array::view::View;
use crate::text::num2str::NumberMatrix;
use crate::value::text::latin1_bytes;

/// Numbers, or characters.
pub enum TextElements<'a> {
    /// Real numbers and truth values, as stored.
    Numbers(Numbers<'a>),
    /// Interleaved parts of complex numbers, as stored.
    Parts(Numbers<'a>),
    /// Characters of one byte.
    Narrow(&'a [u8]),
    /// Characters of two bytes.
    Wide(Vec<u16>),
}

impl<'a> PrintfArg<'a> {
    /// Elements that need no conversion; `None` for the others.
    pub fn borrowed(elements: &Elements<'a>) -> Option<Self> {
        Some(PrintfArg::Numbers(match *elements {
            Elements::F64(s) => Numbers::Double(s),
            Elements::F32(s) => Numbers::Single(s),
            Elements::I8(s) => Numbers::Int8(s),
            Elements::I16(s) => Numbers::Int16(s),
            Elements::I32(s) => Numbers::Int32(s),
            Elements::I64(s) => Numbers::Int64(s),
            Elements::U8(s) => Numbers::UInt8(s),
            Elements::U16(s) => Numbers::UInt16(s),
            Elements::U32(s) => Numbers::UInt32(s),
            Elements::U64(s) => Numbers::UInt64(s),
            Elements::Bool(s) => Numbers::Logical(s),
            Elements::Char8(s) => return Some(PrintfArg::Chars(Units::Narrow(latin1_bytes(s)))),
            Elements::C64(_) | Elements::C32(_) | Elements::ComplexInteger(_) | Elements::Char16(_) => {
                return None;
            }
        }))
    }
}

impl<'a> TextElements<'a> {
    /// The elements in that form.
    pub fn new(elements: &Elements<'a>) -> Self {
        use TextElements as T;
        match *elements {
            Elements::C64(s) => T::Parts(Numbers::Double(interleaved(s))),
            Elements::C32(s) => T::Parts(Numbers::Single(interleaved(s))),
            Elements::ComplexInteger(pairs) => T::Parts(match pairs {
                ComplexIntegers::I8(s) => Numbers::Int8(interleaved(s)),
                ComplexIntegers::I16(s) => Numbers::Int16(interleaved(s)),
                ComplexIntegers::I32(s) => Numbers::Int32(interleaved(s)),
                ComplexIntegers::I64(s) => Numbers::Int64(interleaved(s)),
                ComplexIntegers::U8(s) => Numbers::UInt8(interleaved(s)),
                ComplexIntegers::U16(s) => Numbers::UInt16(interleaved(s)),
                ComplexIntegers::U32(s) => Numbers::UInt32(interleaved(s)),
                ComplexIntegers::U64(s) => Numbers::UInt64(interleaved(s)),
            }),
            Elements::Char16(s) => T::Wide(s.iter().map(|unit| unit.0).collect()),
            _ => match PrintfArg::borrowed(elements) {
                Some(PrintfArg::Numbers(numbers)) => T::Numbers(numbers),
                Some(PrintfArg::Chars(Units::Narrow(units))) => T::Narrow(units),
                _ => T::Narrow(&[]),
            },
        }
    }

    /// The numbers; `None` for characters.
    pub fn numbers(&self) -> Option<Numbers<'_>> {
        match self {
            TextElements::Numbers(numbers) | TextElements::Parts(numbers) => Some(*numbers),
            TextElements::Narrow(_) | TextElements::Wide(_) => None,
        }
    }

    /// The characters; `None` for numbers.
    pub fn units(&self) -> Option<Units<'_>> {
        match self {
            TextElements::Narrow(units) => Some(Units::Narrow(units)),
            TextElements::Wide(units) => Some(Units::Wide(units)),
            _ => None,
        }
    }

    /// True for interleaved parts.
    pub fn is_complex(&self) -> bool {
        matches!(self, TextElements::Parts(_))
    }

    /// The elements as an argument of the printf family.
    pub fn printf_arg(&self) -> PrintfArg<'_> {
        match self {
            TextElements::Narrow(units) => PrintfArg::Chars(Units::Narrow(units)),
            TextElements::Wide(units) => PrintfArg::Chars(Units::Wide(units)),
            TextElements::Numbers(numbers) | TextElements::Parts(numbers) => PrintfArg::Numbers(*numbers),
        }
    }
}

/// Calls `read` with a numeric or logical array as a matrix whose later dimensions are folded into the columns; `None`
/// for characters.
pub fn with_matrix<R>(view: &View<'_>, read: impl FnOnce(&NumberMatrix<'_>) -> R) -> Option<R> {
    let elements = TextElements::new(&view.elements);
    let numbers = elements.numbers()?;
    let n_cols = view.dims[1..].iter().product();
    Some(read(&NumberMatrix { numbers, n_rows: view.dims[0], n_cols, complex: elements.is_complex() }))
}
