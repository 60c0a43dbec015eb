//! Views of array payloads that the text kernels read: `Numbers` for numeric classes, `Units` for char arrays.
//!
//! A kernel takes one of these views instead of being generic over twelve element types. Reading an element gives a
//! `Number`, which keeps 64-bit integers exact.

use super::sink::Sink;
use super::utf16;

/// One element, without loss for any class.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Number {
    /// A double, or a single widened.
    Double(f64),
    /// A signed integer, a logical, or an unsigned integer that fits.
    Int(i64),
    /// A `uint64` above the range of `int64`.
    UInt(u64),
}

impl Number {
    /// The nearest double.
    pub fn as_double(self) -> f64 {
        match self {
            Number::Double(x) => x,
            Number::Int(i) => i as f64,
            Number::UInt(u) => u as f64,
        }
    }

    /// True for finite values without a fraction.
    pub fn is_whole(self) -> bool {
        match self {
            Number::Double(x) => x.trunc() == x && x.is_finite(),
            _ => true,
        }
    }
}

impl From<u64> for Number {
    fn from(value: u64) -> Number {
        i64::try_from(value).map_or(Number::UInt(value), Number::Int)
    }
}

/// Elements of an array of a numeric class or logical, in column-major order. Complex arrays lie here as
/// interleaved parts, real before imaginary.
#[derive(Clone, Copy, Debug)]
pub enum Numbers<'a> {
    /// `double`.
    Double(&'a [f64]),
    /// `single`.
    Single(&'a [f32]),
    /// `int8`.
    Int8(&'a [i8]),
    /// `int16`.
    Int16(&'a [i16]),
    /// `int32`.
    Int32(&'a [i32]),
    /// `int64`.
    Int64(&'a [i64]),
    /// `uint8`.
    UInt8(&'a [u8]),
    /// `uint16`.
    UInt16(&'a [u16]),
    /// `uint32`.
    UInt32(&'a [u32]),
    /// `uint64`.
    UInt64(&'a [u64]),
    /// `logical`.
    Logical(&'a [bool]),
}

macro_rules! each {
    ($view:expr, $slice:ident => $body:expr) => {
        match $view {
            Numbers::Double($slice) => $body,
            Numbers::Single($slice) => $body,
            Numbers::Int8($slice) => $body,
            Numbers::Int16($slice) => $body,
            Numbers::Int32($slice) => $body,
            Numbers::Int64($slice) => $body,
            Numbers::UInt8($slice) => $body,
            Numbers::UInt16($slice) => $body,
            Numbers::UInt32($slice) => $body,
            Numbers::UInt64($slice) => $body,
            Numbers::Logical($slice) => $body,
        }
    };
}

impl<'a> Numbers<'a> {
    /// Number of stored elements; twice the numel for complex data.
    pub fn len(&self) -> usize {
        each!(self, s => s.len())
    }

    /// True without elements.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Element `at`, which is less than `len`.
    #[inline]
    pub fn get(&self, at: usize) -> Number {
        match self {
            Numbers::Double(s) => Number::Double(s[at]),
            Numbers::Single(s) => Number::Double(f64::from(s[at])),
            Numbers::Int8(s) => Number::Int(i64::from(s[at])),
            Numbers::Int16(s) => Number::Int(i64::from(s[at])),
            Numbers::Int32(s) => Number::Int(i64::from(s[at])),
            Numbers::Int64(s) => Number::Int(s[at]),
            Numbers::UInt8(s) => Number::Int(i64::from(s[at])),
            Numbers::UInt16(s) => Number::Int(i64::from(s[at])),
            Numbers::UInt32(s) => Number::Int(i64::from(s[at])),
            Numbers::UInt64(s) => Number::from(s[at]),
            Numbers::Logical(s) => Number::Int(i64::from(s[at])),
        }
    }

    /// All elements in order.
    pub fn iter(self) -> impl Iterator<Item = Number> + 'a {
        (0..self.len()).map(move |at| self.get(at))
    }

    /// Elements `from..to`.
    pub fn range(&self, from: usize, to: usize) -> Numbers<'a> {
        match self {
            Numbers::Double(s) => Numbers::Double(&s[from..to]),
            Numbers::Single(s) => Numbers::Single(&s[from..to]),
            Numbers::Int8(s) => Numbers::Int8(&s[from..to]),
            Numbers::Int16(s) => Numbers::Int16(&s[from..to]),
            Numbers::Int32(s) => Numbers::Int32(&s[from..to]),
            Numbers::Int64(s) => Numbers::Int64(&s[from..to]),
            Numbers::UInt8(s) => Numbers::UInt8(&s[from..to]),
            Numbers::UInt16(s) => Numbers::UInt16(&s[from..to]),
            Numbers::UInt32(s) => Numbers::UInt32(&s[from..to]),
            Numbers::UInt64(s) => Numbers::UInt64(&s[from..to]),
            Numbers::Logical(s) => Numbers::Logical(&s[from..to]),
        }
    }

    /// The class of the elements, in MATLAB's spelling.
    pub fn class_name(&self) -> &'static str {
        match self {
            Numbers::Double(_) => "double",
            Numbers::Single(_) => "single",
            Numbers::Int8(_) => "int8",
            Numbers::Int16(_) => "int16",
            Numbers::Int32(_) => "int32",
            Numbers::Int64(_) => "int64",
            Numbers::UInt8(_) => "uint8",
            Numbers::UInt16(_) => "uint16",
            Numbers::UInt32(_) => "uint32",
            Numbers::UInt64(_) => "uint64",
            Numbers::Logical(_) => "logical",
        }
    }

    /// True for `double` and `single`.
    pub fn is_float(&self) -> bool {
        matches!(self, Numbers::Double(_) | Numbers::Single(_))
    }

    /// True for `logical`.
    pub fn is_logical(&self) -> bool {
        matches!(self, Numbers::Logical(_))
    }

    /// Bytes of one element.
    pub fn element_bytes(&self) -> usize {
        match self {
            Numbers::Int8(_) | Numbers::UInt8(_) | Numbers::Logical(_) => 1,
            Numbers::Int16(_) | Numbers::UInt16(_) => 2,
            Numbers::Int32(_) | Numbers::UInt32(_) | Numbers::Single(_) => 4,
            Numbers::Int64(_) | Numbers::UInt64(_) | Numbers::Double(_) => 8,
        }
    }
}

/// Characters of a char array: one byte each while all fit, UTF-16 units otherwise.
#[derive(Clone, Copy, Debug)]
pub enum Units<'a> {
    /// Codes 0 to 255.
    Narrow(&'a [u8]),
    /// Codes 0 to 65535.
    Wide(&'a [u16]),
}

impl<'a> Units<'a> {
    /// Number of characters.
    pub fn len(&self) -> usize {
        match self {
            Units::Narrow(s) => s.len(),
            Units::Wide(s) => s.len(),
        }
    }

    /// True without characters.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Code of character `at`, which is less than `len`.
    #[inline]
    pub fn get(&self, at: usize) -> u16 {
        match self {
            Units::Narrow(s) => u16::from(s[at]),
            Units::Wide(s) => s[at],
        }
    }

    /// Characters from `at` on.
    pub fn from(&self, at: usize) -> Units<'a> {
        match self {
            Units::Narrow(s) => Units::Narrow(&s[at..]),
            Units::Wide(s) => Units::Wide(&s[at..]),
        }
    }

    /// Appends the text.
    pub fn push_to<S: Sink + ?Sized>(&self, out: &mut S) {
        match self {
            Units::Narrow(s) if s.is_ascii() => out.push_ascii(s),
            Units::Narrow(s) => s.iter().for_each(|b| out.push_char(char::from(*b))),
            Units::Wide(s) => utf16::chars(s.iter().copied()).for_each(|c| out.push_char(c)),
        }
    }

    /// The text as a string.
    pub fn to_text(&self) -> String {
        let mut text = String::with_capacity(self.len());
        self.push_to(&mut text);
        text
    }
}
