//! Dense arrays: numeric, logical and char.
//!
//! Invariant: the buffer holds exactly `dims.numel()` elements of `layout`, each valid for its type (logical bytes are
//! 0 or 1). A range keeps its two numbers and fills the buffer when somebody first looks at the elements.

#![allow(unsafe_code, reason = "typed access to the buffer; the invariant is stated above")]

use std::cell::OnceCell;

use runmat_gc::{Gc, Managed, Tracer};

use super::buffer::{self, Buffer};
use super::dims::Dims;
use super::form::MatrixForm;
use super::stored::{ComplexIntegers, Elements, Latin1, Layout, Stored};
use crate::kernels::range::Range;
use crate::value::class::Class;
use crate::value::kinds;
use crate::{each_complex_integers, each_numeric};

/// A dense array of numeric, logical or char elements in column-major order.
pub struct Array {
    layout: Layout,
    dims: Dims,
    buffer: OnceCell<Buffer>,
    range: Option<Range<f64>>,
    form: MatrixForm,
}

// SAFETY: the kind index is the array's own, and arrays hold no references.
unsafe impl Managed for Array {
    const KIND: u8 = kinds::ARRAY;
    fn trace(&self, _: &mut Tracer<'_>) {}
    fn external_bytes(&self) -> usize {
        self.buffer.get().map_or(0, Buffer::capacity)
    }
}

impl Array {
    /// Zeros (false, char 0) of `layout`; `None` when there is not enough memory.
    pub fn zeros(layout: Layout, dims: Dims) -> Option<Self> {
        let bytes = dims.checked_numel()?.checked_mul(layout.bytes())?;
        Some(Array {
            layout,
            dims,
            buffer: OnceCell::from(Buffer::zeroed(bytes)?),
            range: None,
            form: MatrixForm::Full,
        })
    }

    /// An array of `layout` in `buffer`, which it shortens or lengthens to its size. The elements are unspecified.
    pub fn in_buffer(layout: Layout, dims: Dims, buffer: Buffer) -> Self {
        let mut buffer = buffer.reused(dims.numel() * layout.bytes());
        if layout.class == Class::Logical {
            // Only 0 and 1 are logical.
            // SAFETY: every byte is a valid `u8`.
            unsafe { buffer.slice_mut::<u8>() }.fill(0);
        }
        Array { layout, dims, buffer: OnceCell::from(buffer), range: None, form: MatrixForm::Full }
    }

    /// Takes the buffer of an array that nothing refers to.
    pub(crate) fn emptied(dead: Gc<Array>) -> Option<Buffer> {
        // SAFETY: nothing refers to the array, so that nobody looks at it meanwhile.
        unsafe { dead.as_mut() }.take_buffer()
    }

    /// Makes an array that nothing refers to one of another size and layout, in the same memory, and gives it with its
    /// elements, which are unspecified. The buffer must have room for them.
    #[inline]
    pub(crate) fn reborn<'a, T: Stored>(dead: Gc<Array>, dims: Dims) -> &'a mut [T] {
        // SAFETY: nothing refers to the array, so that nobody looks at it meanwhile.
        let array = unsafe { dead.as_mut() };
        let n = dims.numel();
        (array.layout, array.dims, array.range, array.form) = (T::LAYOUT, dims, None, MatrixForm::Full);
        let Some(buffer) = array.buffer.get_mut() else { return &mut [] };
        buffer.reuse(n * size_of::<T>());
        if T::LAYOUT.class == Class::Logical {
            // Only 0 and 1 are logical.
            // SAFETY: every byte is a valid `u8`.
            unsafe { buffer.slice_mut::<u8>() }.fill(0);
        }
        // SAFETY: the bytes are elements of the layout: any are, but of logical arrays, where they are zero now.
        unsafe { buffer.slice_mut() }
    }

    /// Makes all elements zero.
    pub fn clear(&mut self) {
        self.form = MatrixForm::Full;
        if let Some(buffer) = self.buffer.get_mut() {
            // SAFETY: every byte is a valid `u8`, and zero bytes are elements of every layout.
            unsafe { buffer.slice_mut::<u8>() }.fill(0);
        }
    }

    /// Bytes of the buffer, used or not; 0 for a range that isn't written out.
    pub(crate) fn capacity(&self) -> usize {
        self.buffer.get().map_or(0, Buffer::capacity)
    }

    /// Gives the memory away: the array is 0-by-0 afterwards.
    fn take_buffer(&mut self) -> Option<Buffer> {
        self.dims = Dims::matrix(0, 0);
        self.range = None;
        self.form = MatrixForm::Full;
        std::mem::replace(&mut self.buffer, OnceCell::from(Buffer::empty())).into_inner()
    }

    /// A copy of `elements`, which must number `dims.numel()`; `None` when there is not enough memory.
    pub fn from_slice<T: Stored>(elements: &[T], dims: Dims) -> Option<Self> {
        assert_eq!(elements.len(), dims.numel(), "element count of a new array");
        // SAFETY: a slice of plain elements is readable as bytes.
        let bytes = unsafe { std::slice::from_raw_parts(elements.as_ptr().cast(), size_of_val(elements)) };
        Some(Array {
            layout: T::LAYOUT,
            dims,
            buffer: OnceCell::from(Buffer::from_bytes(bytes)?),
            range: None,
            form: MatrixForm::Full,
        })
    }

    /// A char array of one-byte codes, which must number `dims.numel()`; `None` when there is not enough memory.
    pub fn from_latin1(codes: &[u8], dims: Dims) -> Option<Self> {
        assert_eq!(codes.len(), dims.numel(), "element count of a new array");
        let buffer = OnceCell::from(Buffer::from_bytes(codes)?);
        Some(Array { layout: Latin1::LAYOUT, dims, buffer, range: None, form: MatrixForm::Full })
    }

    /// The row `range`, not written out.
    pub fn from_range(range: Range<f64>) -> Self {
        Array {
            layout: Layout::real(Class::Double),
            dims: Dims::row(range.len()),
            buffer: OnceCell::new(),
            range: Some(range),
            form: MatrixForm::Full,
        }
    }

    /// The range that the array was made from, while nothing has been written into it.
    pub fn range(&self) -> Option<Range<f64>> {
        self.range
    }

    /// Where the nonzero elements are known to be.
    #[inline]
    pub fn form(&self) -> MatrixForm {
        self.form
    }

    /// Where the nonzero elements are after a write to element `k`: a diagonal matrix has a diagonal to write to.
    pub fn form_after(&self, k: usize) -> MatrixForm {
        match self.form {
            MatrixForm::Diagonal if k % self.dims.rows() == k / self.dims.rows() => MatrixForm::Diagonal,
            _ => MatrixForm::Full,
        }
    }

    /// Says where the nonzero elements are, until the next write: the caller has put them there.
    pub fn set_form(&mut self, form: MatrixForm) {
        self.form = form;
    }

    /// The class of the elements.
    #[inline(always)]
    pub fn class(&self) -> Class {
        self.layout.class
    }

    /// Class, complexity and width.
    #[inline(always)]
    pub fn layout(&self) -> Layout {
        self.layout
    }

    /// True when elements have an imaginary part.
    pub fn is_complex(&self) -> bool {
        self.layout.complex
    }

    /// The size.
    #[inline(always)]
    pub fn dims(&self) -> &Dims {
        &self.dims
    }

    /// Number of elements.
    #[inline]
    pub fn numel(&self) -> usize {
        self.dims.numel()
    }

    #[inline(always)]
    fn buffer(&self) -> &Buffer {
        self.buffer.get_or_init(|| self.written_out())
    }

    #[cold]
    fn written_out(&self) -> Buffer {
        let n = self.dims.numel();
        let bytes = n * size_of::<f64>();
        let mut buffer = Buffer::zeroed(bytes).unwrap_or_else(|| buffer::exhausted(bytes));
        if let Some(range) = self.range {
            // SAFETY: zero bytes are doubles, and the buffer was made for `n` of them.
            range.fill(unsafe { buffer.slice_mut() });
        }
        buffer
    }

    /// The elements when they are stored as `T`.
    #[inline(always)]
    pub fn slice<T: Stored>(&self) -> Option<&[T]> {
        if self.layout != T::LAYOUT {
            return None;
        }
        // SAFETY: the buffer holds elements of the layout (type invariant).
        Some(unsafe { self.buffer().slice() })
    }

    /// The elements, for writing, when they are stored as `T`. The array is no range and full afterwards.
    #[inline(always)]
    pub fn slice_mut<T: Stored>(&mut self) -> Option<&mut [T]> {
        if self.layout != T::LAYOUT {
            return None;
        }
        self.buffer();
        self.range = None;
        self.form = MatrixForm::Full;
        // SAFETY: the buffer holds elements of the layout (type invariant).
        self.buffer.get_mut().map(|buffer| unsafe { buffer.slice_mut() })
    }

    /// The elements, typed.
    pub fn elements(&self) -> Elements<'_> {
        let buffer = self.buffer();
        // SAFETY (each arm): the buffer holds elements of the layout (type invariant).
        macro_rules! typed {
            ($variant:ident) => {
                // SAFETY: the buffer holds elements of the layout (type invariant).
                Elements::$variant(unsafe { buffer.slice() })
            };
        }
        macro_rules! pairs {
            ($variant:ident) => {
                // SAFETY: the buffer holds elements of the layout (type invariant).
                ComplexIntegers::$variant(unsafe { buffer.slice() })
            };
        }
        match (self.layout.class, self.layout.complex) {
            (Class::Double, true) => typed!(C64),
            (Class::Single, true) => typed!(C32),
            (class, true) => Elements::ComplexInteger(match class {
                Class::Int8 => pairs!(I8),
                Class::Int16 => pairs!(I16),
                Class::Int32 => pairs!(I32),
                Class::Int64 => pairs!(I64),
                Class::UInt8 => pairs!(U8),
                Class::UInt16 => pairs!(U16),
                Class::UInt32 => pairs!(U32),
                _ => pairs!(U64),
            }),
            (Class::Single, _) => typed!(F32),
            (Class::Int8, _) => typed!(I8),
            (Class::Int16, _) => typed!(I16),
            (Class::Int32, _) => typed!(I32),
            (Class::Int64, _) => typed!(I64),
            (Class::UInt8, _) => typed!(U8),
            (Class::UInt16, _) => typed!(U16),
            (Class::UInt32, _) => typed!(U32),
            (Class::UInt64, _) => typed!(U64),
            (Class::Logical, _) => typed!(Bool),
            (Class::Char, _) if self.layout.wide => typed!(Char16),
            (Class::Char, _) => typed!(Char8),
            _ => typed!(F64),
        }
    }

    /// The raw bytes of the elements.
    pub fn bytes(&self) -> &[u8] {
        self.buffer().bytes()
    }

    /// A copy with its own buffer; `None` when there is not enough memory.
    pub fn duplicate(&self) -> Option<Self> {
        let buffer = match self.buffer.get() {
            Some(buffer) => OnceCell::from(Buffer::from_bytes(buffer.bytes())?),
            None => OnceCell::new(),
        };
        Some(Array {
            layout: self.layout,
            dims: self.dims.clone(),
            buffer,
            range: self.range,
            form: self.form,
        })
    }

    /// As [`Array::duplicate`], into `buffer` if one is given, which must be large enough.
    pub(crate) fn duplicate_in(&self, buffer: Option<Buffer>) -> Option<Self> {
        let (Some(buffer), Some(own)) = (buffer, self.buffer.get()) else { return self.duplicate() };
        let mut copy = buffer.reused(own.bytes().len());
        // SAFETY: every byte is a valid `u8`; what is copied are valid elements.
        unsafe { copy.slice_mut::<u8>() }.copy_from_slice(own.bytes());
        Some(Array {
            layout: self.layout,
            dims: self.dims.clone(),
            buffer: OnceCell::from(copy),
            range: self.range,
            form: self.form,
        })
    }

    /// Bytes of the elements that are written out.
    pub(crate) fn held_bytes(&self) -> usize {
        self.buffer.get().map_or(0, |buffer| buffer.bytes().len())
    }

    /// The same elements under another size of as many elements.
    pub fn set_dims(&mut self, dims: Dims) {
        assert_eq!(dims.numel(), self.numel(), "element count of a reshaped array");
        self.form = MatrixForm::Full;
        if dims != self.dims {
            self.buffer();
            self.range = None;
            self.form = MatrixForm::Full;
            self.dims = dims;
        }
    }

    /// Copies elements of the array's own layout to position `at`; others are ignored.
    pub fn write_elements(&mut self, at: usize, elements: &Elements<'_>) {
        fn copy<T: Stored>(array: &mut Array, at: usize, s: &[T]) {
            if let Some(place) = array.slice_mut::<T>().and_then(|out| out.get_mut(at..at + s.len())) {
                place.copy_from_slice(s);
            }
        }
        crate::each_elements!(*elements, s => copy(self, at, s));
    }

    /// Lengthens a vector (or empty array) in place to `dims`, whose new elements lie behind the old ones in memory
    /// and are zero. False when there is not enough memory. Amortised O(new elements).
    pub fn extend_to(&mut self, dims: Dims) -> bool {
        self.buffer();
        self.range = None;
        self.form = MatrixForm::Full;
        let bytes = self.layout.bytes();
        let Some(wanted) = dims.checked_numel().and_then(|n| n.checked_mul(bytes)) else { return false };
        let grown = self.buffer.get_mut().is_some_and(|buffer| buffer.grow(wanted));
        if grown {
            self.dims = dims;
        }
        grown
    }

    /// Puts one more element behind a row or column of its own layout, in place. False, and nothing changed, for other
    /// arrays and without memory. Amortised O(1).
    #[inline]
    pub fn push<T: Stored>(&mut self, x: T) -> bool {
        if self.layout != T::LAYOUT {
            return false;
        }
        if self.range.is_none()
            && let Some(buffer) = self.buffer.get_mut()
            && let Some(length) = self.dims.vector_length_mut()
            // SAFETY: the buffer holds elements of the layout (type invariant), which is that of `T`.
            && unsafe { buffer.push(x) }
        {
            *length += 1;
            self.form = MatrixForm::Full;
            return true;
        }
        self.push_growing(x)
    }

    #[cold]
    fn push_growing<T: Stored>(&mut self, x: T) -> bool {
        let Some(&mut n) = self.dims.vector_length_mut() else { return false };
        let dims = if self.dims.is_row() { Dims::row(n + 1) } else { Dims::column(n + 1) };
        if !self.extend_to(dims) {
            return false;
        }
        if let Some(last) = self.slice_mut::<T>().and_then(<[T]>::last_mut) {
            *last = x;
        }
        true
    }

    /// Drops all elements behind the first `dims.numel()`, keeping the capacity.
    pub fn shorten_to(&mut self, dims: Dims) {
        self.buffer();
        self.range = None;
        self.form = MatrixForm::Full;
        let bytes = dims.numel() * self.layout.bytes();
        if let Some(buffer) = self.buffer.get_mut() {
            buffer.truncate(bytes);
        }
        self.dims = dims;
    }

    /// Takes element `k` out of a row or column, in place. False, and nothing changed, for other arrays, complex ones, and
    /// where there is no such element.
    pub fn remove(&mut self, k: usize) -> bool {
        let size = self.layout.bytes();
        match self.dims.vector_length_mut() {
            Some(length) if k < *length && !self.layout.complex => {
                self.buffer();
            }
            _ => return false,
        }
        self.range = None;
        self.form = MatrixForm::Full;
        if let (Some(length), Some(buffer)) = (self.dims.vector_length_mut(), self.buffer.get_mut()) {
            *length -= 1;
            // SAFETY: every byte is a valid `u8`; whole elements are moved.
            unsafe { buffer.slice_mut::<u8>() }.copy_within((k + 1) * size.., k * size);
            buffer.truncate(*length * size);
        }
        true
    }

    /// Complex elements whose imaginary parts are all zero become real.
    pub fn narrowed(mut self) -> Self {
        if self.is_complex_with_real_values() {
            each_numeric!(self.class(), T => self.keep_real_parts::<T>(), else ());
        }
        self
    }

    /// True for complex elements whose imaginary parts are all zero.
    pub fn is_complex_with_real_values(&self) -> bool {
        match self.elements() {
            Elements::C64(s) => s.iter().all(|z| z.im == 0.0),
            Elements::C32(s) => s.iter().all(|z| z.im == 0.0),
            Elements::ComplexInteger(pairs) => {
                each_complex_integers!(pairs, s => s.iter().all(|z| z.im == 0))
            }
            _ => false,
        }
    }

    /// Moves the real parts of `Complex<T>` to the front and forgets the others.
    fn keep_real_parts<T: Stored>(&mut self) {
        if let Some(buffer) = self.buffer.get_mut() {
            // SAFETY: a complex number is a pair of `T`, and any number of such is `T` all through.
            let parts = unsafe { buffer.slice_mut::<T>() };
            let n = parts.len() / 2;
            for k in 1..n {
                parts[k] = parts[2 * k];
            }
            buffer.truncate(n * size_of::<T>());
        }
        (self.layout, self.form) = (T::LAYOUT, MatrixForm::Full);
    }
}
