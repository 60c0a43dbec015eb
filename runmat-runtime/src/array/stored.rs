//! The element types that arrays store, and typed slices over any of them.

#![allow(unsafe_code, reason = "marker trait for plain old data")]

use crate::kernels::Complex;
use crate::value::class::Class;

/// How the elements of an array lie in its buffer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Layout {
    /// The class of the elements.
    pub class: Class,
    /// Two parts an element, interleaved.
    pub complex: bool,
    /// Char elements of two bytes.
    pub wide: bool,
}

impl Layout {
    /// Real elements of `class`, char as single bytes.
    pub const fn real(class: Class) -> Self {
        Layout { class, complex: false, wide: false }
    }

    /// Complex elements of `class`.
    pub const fn complex(class: Class) -> Self {
        Layout { class, complex: true, wide: false }
    }

    /// Char elements as 16-bit code units.
    pub const fn wide_char() -> Self {
        Layout { class: Class::Char, complex: false, wide: true }
    }

    /// Bytes of one element.
    #[inline]
    pub const fn bytes(self) -> usize {
        self.class.element_size() << (self.complex as usize + self.wide as usize)
    }
}

/// A plain element type of dense arrays.
///
/// # Safety
/// All-zero bytes must be a value of the type, and the type must have the size of its layout.
pub unsafe trait Stored: Copy + Default + PartialEq + 'static {
    /// Where and how it is stored.
    const LAYOUT: Layout;
    /// A slice of this type as elements of an array.
    fn as_elements(slice: &[Self]) -> Elements<'_>;
}

macro_rules! stored {
    ($($type:ty => $variant:ident, $layout:expr;)*) => {$(
        // SAFETY: a plain number (or bool, or a pair of numbers); zero bytes are its zero.
        unsafe impl Stored for $type {
            const LAYOUT: Layout = $layout;
            #[inline(always)]
            fn as_elements(slice: &[Self]) -> Elements<'_> {
                Elements::$variant(slice)
            }
        }
    )*};
}

stored! {
    f64 => F64, Layout::real(Class::Double);
    f32 => F32, Layout::real(Class::Single);
    i8 => I8, Layout::real(Class::Int8);
    i16 => I16, Layout::real(Class::Int16);
    i32 => I32, Layout::real(Class::Int32);
    i64 => I64, Layout::real(Class::Int64);
    u8 => U8, Layout::real(Class::UInt8);
    u16 => U16, Layout::real(Class::UInt16);
    u32 => U32, Layout::real(Class::UInt32);
    u64 => U64, Layout::real(Class::UInt64);
    bool => Bool, Layout::real(Class::Logical);
    Latin1 => Char8, Layout::real(Class::Char);
    Utf16 => Char16, Layout::wide_char();
    Complex<f64> => C64, Layout::complex(Class::Double);
    Complex<f32> => C32, Layout::complex(Class::Single);
}

macro_rules! complex_integers {
    ($($type:ty => $variant:ident, $class:ident, $name:literal;)*) => {
        $(
            // SAFETY: a pair of plain numbers; zero bytes are its zero.
            unsafe impl Stored for Complex<$type> {
                const LAYOUT: Layout = Layout::complex(Class::$class);
                #[inline(always)]
                fn as_elements(slice: &[Self]) -> Elements<'_> {
                    Elements::ComplexInteger(ComplexIntegers::$variant(slice))
                }
            }
        )*

        /// The elements of a complex array of an integer class, typed.
        #[derive(Clone, Copy, Debug)]
        pub enum ComplexIntegers<'a> {
            $(
                #[doc = concat!("Of a complex `", $name, "`.")]
                $variant(&'a [Complex<$type>]),
            )*
        }
    };
}

complex_integers! {
    i8 => I8, Int8, "int8";
    i16 => I16, Int16, "int16";
    i32 => I32, Int32, "int32";
    i64 => I64, Int64, "int64";
    u8 => U8, UInt8, "uint8";
    u16 => U16, UInt16, "uint16";
    u32 => U32, UInt32, "uint32";
    u64 => U64, UInt64, "uint64";
}

/// The parts of complex numbers, real before imaginary.
pub fn interleaved<T>(s: &[Complex<T>]) -> &[T] {
    // SAFETY: a complex number is a pair of `T` without padding (`repr(C)`).
    unsafe { std::slice::from_raw_parts(s.as_ptr().cast(), 2 * s.len()) }
}

/// A char element of one byte: code units 0 to 255.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(transparent)]
pub struct Latin1(pub u8);

/// A char element of two bytes: any UTF-16 code unit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(transparent)]
pub struct Utf16(pub u16);

/// The elements of a dense array, typed.
#[derive(Clone, Copy, Debug)]
pub enum Elements<'a> {
    /// Of `double`.
    F64(&'a [f64]),
    /// Of `single`.
    F32(&'a [f32]),
    /// Of `int8`.
    I8(&'a [i8]),
    /// Of `int16`.
    I16(&'a [i16]),
    /// Of `int32`.
    I32(&'a [i32]),
    /// Of `int64`.
    I64(&'a [i64]),
    /// Of `uint8`.
    U8(&'a [u8]),
    /// Of `uint16`.
    U16(&'a [u16]),
    /// Of `uint32`.
    U32(&'a [u32]),
    /// Of `uint64`.
    U64(&'a [u64]),
    /// Of `logical`.
    Bool(&'a [bool]),
    /// Of `char` where all units fit a byte.
    Char8(&'a [Latin1]),
    /// Of `char`.
    Char16(&'a [Utf16]),
    /// Of a complex `double`.
    C64(&'a [Complex<f64>]),
    /// Of a complex `single`.
    C32(&'a [Complex<f32>]),
    /// Of a complex integer class.
    ComplexInteger(ComplexIntegers<'a>),
}

/// Runs `$body` with `$slice` bound to the typed slice of a [`ComplexIntegers`], whatever its type.
#[macro_export]
macro_rules! each_complex_integers {
    ($elements:expr, $slice:ident => $body:expr) => {
        match $elements {
            $crate::array::stored::ComplexIntegers::I8($slice) => $body,
            $crate::array::stored::ComplexIntegers::I16($slice) => $body,
            $crate::array::stored::ComplexIntegers::I32($slice) => $body,
            $crate::array::stored::ComplexIntegers::I64($slice) => $body,
            $crate::array::stored::ComplexIntegers::U8($slice) => $body,
            $crate::array::stored::ComplexIntegers::U16($slice) => $body,
            $crate::array::stored::ComplexIntegers::U32($slice) => $body,
            $crate::array::stored::ComplexIntegers::U64($slice) => $body,
        }
    };
}

/// Runs `$body` with `$slice` bound to the typed slice of an [`Elements`], whatever its type.
#[macro_export]
macro_rules! each_elements {
    ($elements:expr, $slice:ident => $body:expr) => {
        match $elements {
            $crate::array::stored::Elements::F64($slice) => $body,
            $crate::array::stored::Elements::F32($slice) => $body,
            $crate::array::stored::Elements::I8($slice) => $body,
            $crate::array::stored::Elements::I16($slice) => $body,
            $crate::array::stored::Elements::I32($slice) => $body,
            $crate::array::stored::Elements::I64($slice) => $body,
            $crate::array::stored::Elements::U8($slice) => $body,
            $crate::array::stored::Elements::U16($slice) => $body,
            $crate::array::stored::Elements::U32($slice) => $body,
            $crate::array::stored::Elements::U64($slice) => $body,
            $crate::array::stored::Elements::Bool($slice) => $body,
            $crate::array::stored::Elements::Char8($slice) => $body,
            $crate::array::stored::Elements::Char16($slice) => $body,
            $crate::array::stored::Elements::C64($slice) => $body,
            $crate::array::stored::Elements::C32($slice) => $body,
            $crate::array::stored::Elements::ComplexInteger(pairs) => {
                $crate::each_complex_integers!(pairs, $slice => $body)
            }
        }
    };
}

impl<'a> Elements<'a> {
    /// Number of elements.
    pub fn len(&self) -> usize {
        each_elements!(self, s => s.len())
    }

    /// True for no elements.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Element `k` as a double: the real part, the code unit, 0 or 1.
    pub fn real_at(&self, k: usize) -> f64 {
        match self {
            Elements::F64(s) => s[k],
            Elements::F32(s) => s[k] as f64,
            Elements::I8(s) => s[k] as f64,
            Elements::I16(s) => s[k] as f64,
            Elements::I32(s) => s[k] as f64,
            Elements::I64(s) => s[k] as f64,
            Elements::U8(s) => s[k] as f64,
            Elements::U16(s) => s[k] as f64,
            Elements::U32(s) => s[k] as f64,
            Elements::U64(s) => s[k] as f64,
            Elements::Bool(s) => s[k] as u8 as f64,
            Elements::Char8(s) => s[k].0 as f64,
            Elements::Char16(s) => s[k].0 as f64,
            Elements::C64(s) => s[k].re,
            Elements::C32(s) => s[k].re as f64,
            Elements::ComplexInteger(pairs) => each_complex_integers!(pairs, s => s[k].re as f64),
        }
    }

    /// Element `k`'s imaginary part; 0 for real elements.
    pub fn imag_at(&self, k: usize) -> f64 {
        match self {
            Elements::C64(s) => s[k].im,
            Elements::C32(s) => s[k].im as f64,
            Elements::ComplexInteger(pairs) => each_complex_integers!(pairs, s => s[k].im as f64),
            _ => 0.0,
        }
    }
}

/// Runs `$body` with the type `$t` standing for the element type of an integer class; `$other` for the rest.
#[macro_export]
macro_rules! each_integer {
    ($class:expr, $t:ident => $body:expr, else $other:expr) => {{
        macro_rules! arm {
            ($type:ty) => {{
                type $t = $type;
                $body
            }};
        }
        match $class {
            $crate::value::class::Class::Int8 => arm!(i8),
            $crate::value::class::Class::Int16 => arm!(i16),
            $crate::value::class::Class::Int32 => arm!(i32),
            $crate::value::class::Class::Int64 => arm!(i64),
            $crate::value::class::Class::UInt8 => arm!(u8),
            $crate::value::class::Class::UInt16 => arm!(u16),
            $crate::value::class::Class::UInt32 => arm!(u32),
            $crate::value::class::Class::UInt64 => arm!(u64),
            _ => $other,
        }
    }};
}

/// As [`each_integer!`](crate::each_integer), for the floating-point classes too.
#[macro_export]
macro_rules! each_numeric {
    ($class:expr, $t:ident => $body:expr, else $other:expr) => {
        match $class {
            $crate::value::class::Class::Double => {
                type $t = f64;
                $body
            }
            $crate::value::class::Class::Single => {
                type $t = f32;
                $body
            }
            class => $crate::each_integer!(class, $t => $body, else $other),
        }
    };
}

/// As [`each_numeric!`](crate::each_numeric), for logical too.
#[macro_export]
macro_rules! each_class {
    ($class:expr, $t:ident => $body:expr, else $other:expr) => {
        match $class {
            $crate::value::class::Class::Logical => {
                type $t = bool;
                $body
            }
            class => $crate::each_numeric!(class, $t => $body, else $other),
        }
    };
}
