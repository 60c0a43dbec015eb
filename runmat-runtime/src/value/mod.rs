//! Values: eight bytes each, NaN-boxed.
//!
//! A double is itself; a NaN is made canonical when it becomes a value, so that no data can forge a tag. Scalars of
//! single, logical, char and the integer classes up to 32 bits, and the common empties, are immediate. All else is a
//! reference into the heap.
//!
//! | bits 63–48 | meaning |
//! |---|---|
//! | below `FFF9` | a double |
//! | `FFF9` | heap reference in the low 48 bits |
//! | `FFFA` | immediate scalar: class tag in bits 40–47, the element in the low 32 bits |
//! | `FFFB` | special: undefined, `[]`, `''`, `{}`, the magic colon |

#![allow(unsafe_code, reason = "tagging; each block states its invariant")]

pub mod cell;
pub mod class;
pub mod cleanup;
pub mod exception;
pub mod handle;
pub mod kinds;
pub mod known_fields;
pub mod list;
pub mod string;
pub mod structure;
pub mod variable;

pub(crate) mod text;

use runmat_gc::{Gc, Managed, RawGc, Tracer};

use crate::array::dense::Array;
use crate::array::dims::Dims;
use crate::array::stored::{Elements, Latin1, Utf16};
use crate::array::view::View;
use cell::CellArray;
use class::Class;
use cleanup::Cleanup;
use exception::Exception;
use handle::FunctionHandle;
use string::StringArray;
use structure::StructArray;

const TAG_SHIFT: u32 = 48;
const POINTER: u64 = 0xFFF9;
const SCALAR: u64 = 0xFFFA;
const SPECIAL: u64 = 0xFFFB;
const CLASS_SHIFT: u32 = 40;
const FIRST_TAGGED: u64 = POINTER << TAG_SHIFT;
const CANONICAL_NAN: u64 = 0x7FF8_0000_0000_0000;

/// Any MATLAB value, or the state "undefined" of a variable.
#[derive(Clone, Copy, PartialEq, Eq)]
#[repr(transparent)]
pub struct Value(u64);

impl std::fmt::Debug for Value {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.as_double() {
            Some(x) => write!(f, "{x}"),
            None => write!(f, "{}({:#x})", self.class().name(), self.0),
        }
    }
}

/// A value by kind, for matching.
#[derive(Clone, Copy)]
pub enum Kind<'a> {
    /// Numeric, logical or char: size and elements.
    Dense(View<'a>),
    /// String array.
    String(&'a StringArray),
    /// Cell array (`{}` too).
    Cell(CellView<'a>),
    /// Struct array.
    Struct(&'a StructArray),
    /// Function handle.
    Handle(&'a FunctionHandle),
    /// MException.
    Exception(&'a Exception),
    /// onCleanup guard.
    Cleanup(&'a Cleanup),
    /// The magic colon of an index.
    Colon,
    /// No value.
    Undefined,
}

/// The size and items of a cell array.
#[derive(Clone, Copy)]
pub struct CellView<'a> {
    /// The lengths of the dimensions.
    pub dims: &'a [usize],
    /// The items in column-major order.
    pub items: &'a [Value],
}

const SCALAR_DIMS: &[usize] = &[1, 1];
const EMPTY_DIMS: &[usize] = &[0, 0];

impl Value {
    /// The state of a variable without a value.
    pub const UNDEFINED: Value = Value(SPECIAL << TAG_SHIFT);
    /// `[]`: 0-by-0 double.
    pub const EMPTY: Value = Value(SPECIAL << TAG_SHIFT | 1);
    /// `''`: 0-by-0 char.
    pub const EMPTY_CHAR: Value = Value(SPECIAL << TAG_SHIFT | 2);
    /// `{}`: 0-by-0 cell.
    pub const EMPTY_CELL: Value = Value(SPECIAL << TAG_SHIFT | 3);
    /// `:` as an index.
    pub const COLON: Value = Value(SPECIAL << TAG_SHIFT | 4);
    /// Logical true.
    pub const TRUE: Value = Value::immediate(Class::Logical, 1);
    /// Logical false.
    pub const FALSE: Value = Value::immediate(Class::Logical, 0);

    /// Bits below these are a double's: for code generators.
    pub const FIRST_TAGGED_BITS: u64 = FIRST_TAGGED;
    /// The bits of the NaN that stands for all of them.
    pub const CANONICAL_NAN_BITS: u64 = CANONICAL_NAN;

    /// The bits of an immediate scalar of a class whose element has the bits `payload`.
    pub const fn immediate_bits(class: Class, payload: u32) -> u64 {
        Value::immediate(class, payload).0
    }

    const fn immediate(class: Class, bits: u32) -> Value {
        Value(SCALAR << TAG_SHIFT | (class as u64) << CLASS_SHIFT | bits as u64)
    }

    /// A double scalar.
    #[inline(always)]
    pub fn double(x: f64) -> Value {
        if x.is_nan() { Value(CANONICAL_NAN) } else { Value(x.to_bits()) }
    }

    /// A double scalar that arithmetic on double scalars gave. Such a NaN is one of the operands', or the hardware's own
    /// with an empty payload: it never looks like a tag, so it isn't normalised.
    #[inline(always)]
    pub fn computed(x: f64) -> Value {
        debug_assert!(x.to_bits() < FIRST_TAGGED, "a NaN with a payload");
        Value(x.to_bits())
    }

    /// A logical scalar.
    #[inline(always)]
    pub const fn logical(b: bool) -> Value {
        Value::immediate(Class::Logical, b as u32)
    }

    /// A single scalar.
    #[inline]
    pub fn single(x: f32) -> Value {
        Value::immediate(Class::Single, if x.is_nan() { f32::NAN.to_bits() } else { x.to_bits() })
    }

    /// A char scalar of one code unit.
    pub fn char_unit(unit: u16) -> Value {
        Value::immediate(Class::Char, unit as u32)
    }

    /// An integer scalar of a class of up to 32 bits; `x` is truncated to the class's width.
    pub fn small_integer(class: Class, x: i64) -> Value {
        let bits = match class {
            Class::Int8 | Class::UInt8 => x as u8 as u32,
            Class::Int16 | Class::UInt16 => x as u16 as u32,
            _ => x as u32,
        };
        debug_assert!(class.is_integer() && !matches!(class, Class::Int64 | Class::UInt64));
        Value::immediate(class, bits)
    }

    /// A reference to a heap object.
    #[inline(always)]
    pub fn object<T: Managed>(gc: Gc<T>) -> Value {
        Value(FIRST_TAGGED | gc.raw().address())
    }

    /// A reference to a heap object of any kind.
    #[inline(always)]
    pub fn raw_object(raw: RawGc) -> Value {
        Value(FIRST_TAGGED | raw.address())
    }

    /// The double, when the value is a real double scalar.
    #[inline(always)]
    pub fn as_double(self) -> Option<f64> {
        (self.0 < FIRST_TAGGED).then(|| f64::from_bits(self.0))
    }

    /// True for a real double scalar.
    #[inline(always)]
    pub fn is_double(self) -> bool {
        self.0 < FIRST_TAGGED
    }

    /// True for a complex array of an integer class.
    pub fn is_complex_integer(&self) -> bool {
        self.as_ref::<Array>().is_some_and(|array| array.layout().complex && array.class().is_integer())
    }

    /// The truth value, when the value is a logical scalar.
    #[inline(always)]
    pub fn as_logical(self) -> Option<bool> {
        (self.0 & !1 == Value::FALSE.0).then_some(self.0 & 1 == 1)
    }

    /// The bits, for feedback and identity.
    #[inline(always)]
    pub fn bits(self) -> u64 {
        self.0
    }

    /// True for the state without a value.
    #[inline(always)]
    pub fn is_undefined(self) -> bool {
        self.0 == Value::UNDEFINED.0
    }

    /// True for the magic colon.
    #[inline(always)]
    pub fn is_colon(self) -> bool {
        self.0 == Value::COLON.0
    }

    /// True for a heap reference.
    #[inline(always)]
    pub fn is_object(self) -> bool {
        self.0 >> TAG_SHIFT == POINTER
    }

    /// The heap reference, when there is one.
    #[inline(always)]
    pub fn as_raw(self) -> Option<RawGc> {
        // SAFETY: the pointer tag is put only on addresses of objects, which live while a value refers to them.
        self.is_object().then(|| unsafe { RawGc::from_address(self.0 & ((1 << TAG_SHIFT) - 1)) })
    }

    /// The heap object of type `T`, when the value is one.
    #[inline(always)]
    pub fn downcast<T: Managed>(self) -> Option<Gc<T>> {
        self.as_raw()?.downcast()
    }

    /// The heap object of type `T`, borrowed for as long as the value is.
    #[inline(always)]
    pub fn as_ref<T: Managed>(&self) -> Option<&T> {
        // SAFETY: the object outlives the borrow: nothing is freed before the next safepoint of the VM, at which no
        // native code holds a borrow.
        Some(unsafe { self.downcast::<T>()?.as_ref_unbound() })
    }

    /// The dense array, for writing: none when the value is immediate, shared, or something else.
    #[inline]
    pub fn array_mut(&mut self) -> Option<&mut Array> {
        self.unshared()
    }

    /// A value that nothing else refers to, now with another array in it.
    pub(crate) fn overwritten(mut self, array: Array) -> Value {
        if let Some(old) = self.array_mut() {
            *old = array;
        }
        self
    }

    /// The cell array, for writing: none when it is shared. New items need [`runmat_gc::Heap::barrier`].
    #[inline]
    pub fn cell_mut(&mut self) -> Option<&mut CellArray> {
        self.unshared()
    }

    /// The struct array, for writing: none when it is shared. New items need [`runmat_gc::Heap::barrier`].
    #[inline]
    pub fn struct_mut(&mut self) -> Option<&mut StructArray> {
        self.unshared()
    }

    /// The string array, for writing: none when it is shared.
    pub fn string_mut(&mut self) -> Option<&mut StringArray> {
        self.unshared()
    }

    #[inline(always)]
    fn unshared<T: Managed>(&mut self) -> Option<&mut T> {
        let gc = self.downcast::<T>()?;
        if gc.header().is_shared() {
            return None;
        }
        // SAFETY: an unshared object has one owner, the place that `self` borrows exclusively; copies of the value in
        // other registers are never read while it is written (ownership rules of the VM).
        Some(unsafe { gc.as_mut() })
    }

    /// Visits the reference, when there is one.
    #[inline]
    pub fn trace(self, tracer: &mut Tracer<'_>) {
        if let Some(raw) = self.as_raw() {
            tracer.visit(raw);
        }
    }

    /// The same value for a second owner: the object is marked shared, so that writes copy first.
    #[inline(always)]
    pub fn shared(self) -> Value {
        if let Some(raw) = self.as_raw() {
            raw.header().share();
        }
        self
    }

    /// True for an immediate, and for an object that has been shared: what it holds can't change as long as it lives.
    #[inline]
    pub fn is_fixed(self) -> bool {
        self.as_raw().is_none_or(|raw| raw.header().has_been_shared())
    }

    /// True when a write through this value must copy first. Immediates are never shared.
    #[inline(always)]
    pub fn is_shared(self) -> bool {
        self.as_raw().is_some_and(|raw| raw.header().is_shared())
    }

    fn scalar_class(self) -> Option<Class> {
        (self.0 >> TAG_SHIFT == SCALAR).then(|| Class::from_tag((self.0 >> CLASS_SHIFT) as u8))
    }

    /// The class.
    pub fn class(self) -> Class {
        if self.is_double() {
            return Class::Double;
        }
        if let Some(class) = self.scalar_class() {
            return class;
        }
        match self.as_raw() {
            Some(raw) => match raw.header().kind() {
                kinds::ARRAY => raw.downcast::<Array>().map_or(Class::Double, |a| a.class()),
                kinds::STRING => Class::String,
                kinds::CELL => Class::Cell,
                kinds::STRUCT => Class::Struct,
                kinds::HANDLE => Class::FunctionHandle,
                kinds::EXCEPTION => Class::MException,
                _ => Class::OnCleanup,
            },
            None if self == Value::EMPTY_CELL => Class::Cell,
            None if self == Value::EMPTY_CHAR || self == Value::COLON => Class::Char,
            None => Class::Double,
        }
    }

    /// The value by kind.
    pub fn kind(&self) -> Kind<'_> {
        if let Some(view) = self.view() {
            return Kind::Dense(view);
        }
        let Some(raw) = self.as_raw() else {
            return match *self {
                Value::EMPTY_CELL => Kind::Cell(CellView { dims: EMPTY_DIMS, items: &[] }),
                Value::COLON => Kind::Colon,
                _ => Kind::Undefined,
            };
        };
        match raw.header().kind() {
            kinds::STRING => self.as_ref().map(Kind::String),
            kinds::CELL => self
                .as_ref()
                .map(|c: &CellArray| Kind::Cell(CellView { dims: c.dims.as_slice(), items: &c.items })),
            kinds::STRUCT => self.as_ref().map(Kind::Struct),
            kinds::HANDLE => self.as_ref().map(Kind::Handle),
            kinds::EXCEPTION => self.as_ref().map(Kind::Exception),
            _ => self.as_ref().map(Kind::Cleanup),
        }
        .unwrap_or(Kind::Undefined)
    }

    /// Size and elements of a numeric, logical or char value, immediate or not.
    pub fn view(&self) -> Option<View<'_>> {
        let scalar = |class, elements| Some(View { class, dims: SCALAR_DIMS, elements });
        if self.is_double() {
            return scalar(Class::Double, Elements::F64(self.payload()));
        }
        if let Some(class) = self.scalar_class() {
            let elements = match class {
                Class::Single => Elements::F32(self.payload()),
                Class::Int8 => Elements::I8(self.payload()),
                Class::Int16 => Elements::I16(self.payload()),
                Class::Int32 => Elements::I32(self.payload()),
                Class::UInt8 => Elements::U8(self.payload()),
                Class::UInt16 => Elements::U16(self.payload()),
                Class::UInt32 => Elements::U32(self.payload()),
                Class::Logical => Elements::Bool(self.payload()),
                _ if self.0 as u16 > 0xFF => Elements::Char16(self.payload()),
                _ => Elements::Char8(self.payload::<Latin1>()),
            };
            return scalar(class, elements);
        }
        match *self {
            Value::EMPTY => {
                Some(View { class: Class::Double, dims: EMPTY_DIMS, elements: Elements::F64(&[]) })
            }
            Value::EMPTY_CHAR => {
                Some(View { class: Class::Char, dims: EMPTY_DIMS, elements: Elements::Char8(&[]) })
            }
            _ => {
                let array = self.as_ref::<Array>()?;
                Some(View { class: array.class(), dims: array.dims().as_slice(), elements: array.elements() })
            }
        }
    }

    /// Elements and size of a real double value, immediate or not.
    #[inline]
    pub fn doubles(&self) -> Option<(&[f64], &[usize])> {
        if self.is_double() {
            return Some((self.payload(), SCALAR_DIMS));
        }
        let array = self.as_ref::<Array>()?;
        Some((array.slice::<f64>()?, array.dims().as_slice()))
    }

    /// The elements and the size of a logical array.
    #[inline]
    pub fn truths(&self) -> Option<(&[bool], &[usize])> {
        if let Some(array) = self.as_ref::<Array>() {
            return Some((array.slice()?, array.dims().as_slice()));
        }
        self.as_logical().map(|_| (self.payload::<bool>(), SCALAR_DIMS))
    }

    /// The codes and the size of a char array that has a byte for each.
    #[inline]
    pub fn codes(&self) -> Option<(&[u8], &[usize])> {
        if let Some(array) = self.as_ref::<Array>() {
            return Some((text::latin1_bytes(array.slice()?), array.dims().as_slice()));
        }
        let is_code = self.scalar_class() == Some(Class::Char) && self.0 as u16 <= 0xFF;
        is_code.then(|| (self.payload::<u8>(), SCALAR_DIMS))
    }

    /// The number that an immediate scalar is, without loss: of a class of up to 32 bits, or a double.
    #[inline]
    pub fn immediate_number(self) -> Option<f64> {
        if let Some(x) = self.as_double() {
            return Some(x);
        }
        let bits = self.0 as u32;
        Some(match self.scalar_class()? {
            Class::Single => f64::from(f32::from_bits(bits)),
            Class::Int8 => f64::from(bits as i8),
            Class::Int16 => f64::from(bits as i16),
            Class::Int32 => f64::from(bits as i32),
            Class::UInt8 | Class::UInt16 | Class::UInt32 | Class::Logical | Class::Char => f64::from(bits),
            _ => return None,
        })
    }

    /// As [`Value::immediate_number`], of the classes that operators take for double: double, logical and char.
    #[inline]
    pub fn immediate_operand(self) -> Option<f64> {
        if let Some(x) = self.as_double() {
            return Some(x);
        }
        match self.scalar_class()? {
            Class::Logical | Class::Char => Some(f64::from(self.0 as u32)),
            _ => None,
        }
    }

    /// The one element of an immediate scalar, seen as a slice. `T` must be the element type of the value's class.
    #[inline(always)]
    fn payload<T: crate::array::stored::Stored>(&self) -> &[T] {
        const { assert!(cfg!(target_endian = "little"), "the payload lies in the low bytes") };
        // SAFETY: the low bytes of the value hold a valid `T` of the class that the callers matched on; the slice
        // borrows the value.
        unsafe { std::slice::from_raw_parts((&raw const self.0).cast::<T>(), 1) }
    }

    /// The size of any value.
    #[inline]
    pub fn dims(&self) -> Dims {
        Dims::new(self.lengths())
    }

    /// The lengths of the dimensions of any value, where they lie.
    #[inline]
    pub fn lengths(&self) -> &[usize] {
        if !self.is_object() {
            return match *self {
                Value::EMPTY | Value::EMPTY_CHAR | Value::EMPTY_CELL => &[0, 0],
                _ => SCALAR_DIMS,
            };
        }
        match self.as_ref::<Array>() {
            Some(array) => array.dims().as_slice(),
            None => self.lengths_of_others(),
        }
    }

    fn lengths_of_others(&self) -> &[usize] {
        if let Some(cell) = self.as_ref::<CellArray>() {
            return cell.dims.as_slice();
        }
        match self.kind() {
            Kind::Dense(view) => view.dims,
            Kind::String(s) => s.dims.as_slice(),
            Kind::Cell(c) => c.dims,
            Kind::Struct(s) => s.dims().as_slice(),
            _ => SCALAR_DIMS,
        }
    }

    /// Number of elements of any value.
    #[inline]
    pub fn numel(&self) -> usize {
        crate::array::dims::numel(self.lengths())
    }

    /// True with a zero in the size.
    #[inline]
    pub fn is_empty(&self) -> bool {
        match *self.lengths() {
            [rows, columns] => rows == 0 || columns == 0,
            ref lengths => lengths.contains(&0),
        }
    }

    /// 1-by-1.
    #[inline]
    pub fn is_scalar(&self) -> bool {
        matches!(self.lengths(), [1, 1])
    }

    /// The first element of a numeric, logical or char scalar as a double (real part). A complex integer has none.
    pub fn scalar_double(&self) -> Option<f64> {
        if let Some(x) = self.as_double() {
            return Some(x);
        }
        let view = self.view()?;
        (view.numel() == 1 && !matches!(view.elements, Elements::ComplexInteger(_)))
            .then(|| view.elements.real_at(0))
    }

    /// Cell array contents, also of `{}`.
    #[inline]
    pub fn as_cell(&self) -> Option<CellView<'_>> {
        if *self == Value::EMPTY_CELL {
            return Some(CellView { dims: EMPTY_DIMS, items: &[] });
        }
        let cell = self.as_ref::<CellArray>()?;
        Some(CellView { dims: cell.dims.as_slice(), items: &cell.items })
    }

    /// The class of a scalar that the value holds without an object.
    #[inline(always)]
    pub fn immediate_class(self) -> Option<Class> {
        if self.is_double() { Some(Class::Double) } else { self.scalar_class() }
    }

    /// The one element of such a scalar, when it is stored as `T`.
    #[inline(always)]
    pub fn immediate_element<T: crate::array::stored::Stored>(&self) -> Option<T> {
        // A character may need more than the byte of its element.
        let fits = !T::LAYOUT.complex
            && T::LAYOUT.class != Class::Char
            && self.immediate_class() == Some(T::LAYOUT.class);
        fits.then(|| self.payload::<T>()[0])
    }

    /// A single UTF-16 code unit, when the value is a char scalar.
    #[inline]
    pub fn as_char_unit(&self) -> Option<u16> {
        const CHAR: u64 = Value::immediate(Class::Char, 0).0 >> CLASS_SHIFT;
        if self.0 >> CLASS_SHIFT == CHAR {
            return Some(self.0 as u16);
        }
        // A row that has been shortened in place lies in the heap.
        let array = self.as_ref::<Array>().filter(|array| array.class() == Class::Char)?;
        match array.elements() {
            Elements::Char8([Latin1(unit)]) => Some(*unit as u16),
            Elements::Char16([Utf16(unit)]) => Some(*unit),
            _ => None,
        }
    }
}
