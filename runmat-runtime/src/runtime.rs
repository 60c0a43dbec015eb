//! The state of a session below the VM: heap, output, dialect, and the makers of values.

use std::cell::RefCell;
use std::rc::Rc;

use runmat_gc::{Heap, Managed, Mode, Tracer};

use crate::array::buffer::{self, Buffer};
use crate::array::dense::Array;
use crate::array::dims::Dims;
use crate::array::spare::Spare;
use crate::array::stored::{Elements, Latin1, Layout, Stored, Utf16};
use crate::dialect::Dialect;
use crate::display::state::{DisplayDialect, FormatState};
use crate::error::{ErrorKind, Result};
use crate::io::environment::Environment;
use crate::io::files::Files;
use crate::io::folder::CurrentFolder;
use crate::kernels::Complex;
use crate::kernels::fft::Planner;
use crate::kernels::random::Twister;
use crate::kernels::range::Range;
use crate::output::Output;
use crate::regex::cache::PatternCache;
use crate::text::template::FormatCache;
use crate::text::utf16;
use crate::value::Value;
use crate::value::cell::CellArray;
use crate::value::class::Class;
use crate::value::kinds::KINDS;
use crate::value::known_fields::KnownFields;
use crate::value::string::{StringArray, StringElement};
use crate::value::structure::{Shape, StructArray};
use crate::value::text::latin1_units;
use crate::warnings::Warnings;

/// Everything of a session that builtins and operators may touch.
pub struct Runtime {
    /// The heap.
    pub heap: Heap,
    /// Standard output and error.
    pub out: Output,
    /// The settings of `format`.
    pub format: FormatState,
    /// The switches of the dialect.
    pub dialect: Dialect,
    /// Which warnings are on, and the last one.
    pub warnings: Warnings,
    /// When `tic` was called last, in microseconds of the process's clock.
    pub stopwatch: Option<u64>,
    /// The shape without fields, from which all struct shapes grow.
    pub root_shape: Rc<Shape>,
    /// Where fields lie whose names are values.
    pub fields: KnownFields,
    /// Compiled regular expressions.
    pub patterns: PatternCache,
    /// Parsed formats of `sprintf` and its kin.
    pub formats: RefCell<FormatCache>,
    /// Bytes that builtins put text together in.
    scratch: Vec<u8>,
    /// Open files.
    pub files: Files,
    /// The current folder.
    pub folder: CurrentFolder,
    /// The random number generator, made at its first use.
    random: Option<Box<Twister>>,
    /// Plans of Fourier transforms, made at their first use.
    transforms: Option<Box<Planner<f64>>>,
    /// Environment variables.
    pub environment: Environment,
    /// Bytes that one array may have; the machine's memory when none is set.
    pub array_limit: Option<usize>,
    /// What arrays have left that died with their owner.
    spare: RefCell<Spare>,
}

impl Runtime {
    /// A fresh state.
    pub fn new(dialect: Dialect, mode: Mode, out: Output) -> Self {
        Runtime {
            heap: Heap::new(&KINDS, mode),
            out,
            format: FormatState {
                dialect: if dialect.octave_display { DisplayDialect::Octave } else { DisplayDialect::Matlab },
                ..FormatState::default()
            },
            dialect,
            warnings: Warnings::default(),
            stopwatch: None,
            root_shape: Shape::empty(),
            fields: KnownFields::default(),
            patterns: PatternCache::default(),
            formats: RefCell::default(),
            scratch: Vec::new(),
            files: Files::default(),
            folder: CurrentFolder::default(),
            random: None,
            transforms: None,
            environment: Environment::default(),
            array_limit: None,
            spare: RefCell::default(),
        }
    }

    /// The random number generator of the session; starts as `rng('default')`.
    pub fn random(&mut self) -> &mut Twister {
        self.random.get_or_insert_with(Box::default)
    }

    /// The plans of Fourier transforms.
    pub fn transforms(&mut self) -> &mut Planner<f64> {
        self.transforms.get_or_insert_with(Box::default)
    }

    /// Issues a warning: shown on standard error unless it is switched off, and remembered for `lastwarn`.
    pub fn warn(&mut self, identifier: &str, message: &str) {
        let prefix = if self.dialect.octave_errors { "warning" } else { "Warning" };
        if self.warnings.issue(identifier, message) {
            self.out.write_error(&format!("{prefix}: {message}\n"));
        }
    }

    /// Collects garbage; `roots` visits every root.
    pub fn collect(&mut self, roots: impl FnOnce(&mut Tracer<'_>)) {
        self.spare.get_mut().clear();
        self.fields.clear();
        self.heap.collect(roots);
    }

    /// Takes the memory of an array, or a small cell array of arrays, whose only owner has just been overwritten. Shared
    /// values, and those of other kinds, are left to the collector.
    pub fn recycle(&mut self, mut dead: Value) {
        let Some(array) = dead.array_mut() else { return self.recycle_items(dead, 0) };
        let capacity = array.capacity();
        if capacity == 0 {
            if let Some(object) = dead.downcast::<Array>().filter(|object| !object.header().is_old()) {
                self.spare.get_mut().keep_husk(object);
            }
            return;
        }
        self.heap.forget_external(capacity);
        match dead.downcast::<Array>() {
            Some(object) if !object.header().is_old() && self.spare.get_mut().keep(object, capacity) => {}
            Some(object) => drop(Array::emptied(object)),
            None => {}
        }
    }

    /// Takes the memory of a dead cell array, and that of what is in it: what it hasn't shared is dead with it. What lies
    /// deep in there is left to the collector.
    fn recycle_items(&mut self, mut dead: Value, depth: u32) {
        let Some(cell) = dead.cell_mut().filter(|cell| cell.items.capacity() <= MOST_ITEMS) else { return };
        // Nobody finds the items here any more, nor in a register that still holds the cell array.
        cell.dims = Dims::matrix(0, 0);
        let mut items = std::mem::take(&mut cell.items);
        for item in items.drain(..) {
            if item.as_ref::<Array>().is_some() {
                self.recycle(item);
            } else if depth < DEEPEST {
                self.recycle_items(item, depth + 1);
            }
        }
        let Some(object) = dead.downcast::<CellArray>().filter(|object| !object.header().is_old()) else {
            return;
        };
        self.heap.forget_external(items.capacity() * size_of::<Value>());
        if let Some(cell) = dead.cell_mut() {
            cell.items = items;
        }
        self.spare.get_mut().keep_cell(object);
    }

    /// As [`Runtime::recycle`], for the value of a variable: also of a struct. Others may still be looked at.
    #[inline]
    pub fn recycle_variable(&mut self, mut dead: Value) {
        let Some(object) = dead.downcast::<StructArray>() else {
            if dead.as_ref::<Array>().is_some() {
                self.recycle(dead);
            }
            return;
        };
        if !object.header().is_old()
            && let Some(structure) = dead.struct_mut()
            && structure.end()
        {
            self.spare.get_mut().keep_struct(object);
        }
    }

    /// A scalar struct; `items` in the order of the shape's names.
    #[inline]
    pub fn scalar_struct(&mut self, shape: Rc<Shape>, items: impl Iterator<Item = Value>) -> Value {
        let dead = self.spare.get_mut().structure().map(Value::object);
        if let Some(mut value) = dead
            && let Some(structure) = value.struct_mut()
        {
            structure.renew(shape, items);
            return value;
        }
        let mut all = Vec::with_capacity(shape.len());
        all.extend(items);
        self.alloc(StructArray::scalar(shape, all))
    }

    /// Moves an object into the heap.
    #[inline]
    pub fn alloc<T: Managed>(&mut self, object: T) -> Value {
        Value::object(self.heap.alloc(object))
    }

    /// A new array's size, checked against the limit.
    ///
    /// # Errors
    /// `MATLAB:array:SizeLimitExceeded`.
    pub fn check_size(&self, dims: &Dims, element_bytes: usize) -> Result<()> {
        let bytes = dims.checked_numel().and_then(|n| n.checked_mul(element_bytes));
        let fits = |bytes| match self.array_limit {
            Some(limit) => bytes <= limit,
            // Small arrays need no look at the machine.
            None => bytes <= SMALL_ARRAY || bytes <= physical_memory(),
        };
        if bytes.is_some_and(fits) {
            return Ok(());
        }
        let exact = dims.as_slice().iter().fold(element_bytes as f64, |n, &d| n * d as f64);
        let text = |bytes: f64| {
            if bytes < 1024.0 * 1024.0 * 1024.0 {
                format!("{:.1}MB", bytes / 1024.0 / 1024.0)
            } else {
                format!("{:.1}GB", bytes / 1024.0 / 1024.0 / 1024.0)
            }
        };
        let limit = text(self.array_limit.unwrap_or_else(physical_memory) as f64);
        Err(ErrorKind::SizeLimit { size: dims.text("x"), bytes: text(exact), limit }.into())
    }

    /// Zeros of a layout, as an array that isn't a value yet.
    ///
    /// # Errors
    /// Too large, or the system has not that much memory.
    pub fn zeros(&self, layout: Layout, dims: Dims) -> Result<Array> {
        self.check_size(&dims, layout.bytes())?;
        if let Some(buffer) = self.spare_buffer(&dims, layout) {
            let mut array = Array::in_buffer(layout, dims, buffer);
            array.clear();
            return Ok(array);
        }
        Array::zeros(layout, dims).ok_or_else(|| ErrorKind::OutOfMemory.into())
    }

    fn spare_buffer(&self, dims: &Dims, layout: Layout) -> Option<Buffer> {
        match dims.numel() * layout.bytes() {
            0 => None,
            bytes => self.spare.borrow_mut().buffer(bytes),
        }
    }

    /// An array of unspecified elements, which the caller writes one and all.
    ///
    /// # Errors
    /// As [`Runtime::zeros`].
    pub fn unwritten(&self, layout: Layout, dims: Dims) -> Result<Array> {
        self.check_size(&dims, layout.bytes())?;
        if let Some(buffer) = self.spare_buffer(&dims, layout) {
            return Ok(Array::in_buffer(layout, dims, buffer));
        }
        Array::zeros(layout, dims).ok_or_else(|| ErrorKind::OutOfMemory.into())
    }

    /// A value from a finished array; scalars become immediate.
    pub fn array(&mut self, array: Array) -> Value {
        if array.numel() == 1
            && array.dims().is_scalar()
            && let Some(value) = scalar(&array.elements())
        {
            return value;
        }
        if array.numel() == 0 && array.dims().is_zero_by_zero() {
            match array.class() {
                Class::Double if !array.is_complex() => return Value::EMPTY,
                Class::Char => return Value::EMPTY_CHAR,
                _ => {}
            }
        }
        self.in_spare_object(array)
    }

    /// Moves an array into the heap, into an object that has died if there is one.
    #[inline]
    fn in_spare_object(&mut self, array: Array) -> Value {
        match self.spare.get_mut().husk() {
            Some(object) => {
                self.heap.note_external(array.external_bytes());
                Value::object(object).overwritten(array)
            }
            None => self.alloc(array),
        }
    }

    /// A value with these elements.
    ///
    /// # Errors
    /// Too large, or the system has not that much memory.
    pub fn dense<T: Stored>(&mut self, elements: &[T], dims: Dims) -> Result<Value> {
        assert_eq!(elements.len(), dims.numel(), "element count of a new array");
        let bytes = size_of_val(elements);
        if dims.is_scalar() || bytes > SMALL_ARRAY || self.array_limit.is_some() {
            return self.written(dims, |out| out.copy_from_slice(elements));
        }
        if let Some(dead) = self.spare.get_mut().array(bytes).filter(|_| bytes > 0) {
            self.heap.note_external(bytes);
            Array::reborn(dead, dims).copy_from_slice(elements);
            return Ok(Value::object(dead));
        }
        let array = Array::from_slice(elements, dims).ok_or(ErrorKind::OutOfMemory)?;
        Ok(self.array(array))
    }

    /// A row of elements.
    ///
    /// # Errors
    /// As [`Runtime::dense`].
    pub fn row<T: Stored>(&mut self, elements: &[T]) -> Result<Value> {
        self.dense(elements, Dims::row(elements.len()))
    }

    /// A column of elements.
    ///
    /// # Errors
    /// As [`Runtime::dense`].
    pub fn column<T: Stored>(&mut self, elements: &[T]) -> Result<Value> {
        self.dense(elements, Dims::column(elements.len()))
    }

    /// A new array filled by `fill`, which gets zeros to write into.
    ///
    /// # Errors
    /// As [`Runtime::dense`].
    pub fn filled<T: Stored>(&mut self, dims: Dims, fill: impl FnOnce(&mut [T])) -> Result<Value> {
        let bytes = dims.numel().saturating_mul(size_of::<T>());
        if dims.is_scalar() || self.spare.get_mut().has(bytes) {
            return self.written(dims, |out| {
                out.fill(T::default());
                fill(out);
            });
        }
        let mut array = self.zeros(T::LAYOUT, dims)?;
        if let Some(slice) = array.slice_mut() {
            fill(slice);
        }
        Ok(self.array(array))
    }

    /// A 1-by-1 value; immediate where the class has such values.
    fn dense_scalar<T: Stored>(&mut self, element: &[T; 1]) -> Result<Value> {
        match scalar(&T::as_elements(element)) {
            Some(value) => Ok(value),
            None => {
                let array = Array::from_slice(element, Dims::scalar()).ok_or(ErrorKind::OutOfMemory)?;
                Ok(self.in_spare_object(array))
            }
        }
    }

    /// Memory for `n` elements, unspecified ones, for as long as `use_it` runs.
    ///
    /// # Errors
    /// As [`Runtime::dense`], and those of `use_it`.
    pub fn with_scratch<T: Stored, R>(
        &mut self,
        n: usize,
        use_it: impl FnOnce(&mut Runtime, &mut [T]) -> Result<R>,
    ) -> Result<R> {
        let mut scratch = self.unwritten(T::LAYOUT, Dims::row(n))?;
        let Some(elements) = scratch.slice_mut::<T>() else {
            return Err(crate::bug!("scratch of another layout"));
        };
        let result = use_it(self, elements);
        let value = self.in_spare_object(scratch);
        self.recycle(value);
        result
    }

    /// A new array whose elements `write` sets, one and all; it finds unspecified ones.
    ///
    /// # Errors
    /// As [`Runtime::dense`].
    #[inline]
    pub fn written<T: Stored>(&mut self, dims: Dims, write: impl FnOnce(&mut [T])) -> Result<Value> {
        let bytes = dims.numel().saturating_mul(size_of::<T>());
        // What fits into the memory of a dead array is no larger than arrays may be.
        if bytes > size_of::<T>()
            && let Some(dead) = self.spare.get_mut().array(bytes)
        {
            self.heap.note_external(bytes);
            write(Array::reborn(dead, dims));
            return Ok(Value::object(dead));
        }
        self.written_anew(dims, write)
    }

    fn written_anew<T: Stored>(&mut self, dims: Dims, write: impl FnOnce(&mut [T])) -> Result<Value> {
        if dims.is_scalar() {
            let mut element = [T::default()];
            write(&mut element);
            return self.dense_scalar(&element);
        }
        let mut array = self.unwritten(T::LAYOUT, dims)?;
        if let Some(slice) = array.slice_mut() {
            write(slice);
        }
        Ok(self.array(array))
    }

    /// A range that is written out when somebody looks at it.
    ///
    /// # Errors
    /// Too large, or the system has not that much memory.
    pub fn range(&mut self, range: Range<f64>) -> Result<Value> {
        let dims = Dims::row(range.len());
        self.check_size(&dims, size_of::<f64>())?;
        // Nobody waits for an answer when it is written out, so that the system is asked now.
        if range.len() > SMALL_ARRAY / size_of::<f64>() && Array::zeros(f64::LAYOUT, dims).is_none() {
            return Err(ErrorKind::OutOfMemory.into());
        }
        Ok(match range.len() {
            1 => Value::double(range.at(0)),
            _ => self.in_spare_object(Array::from_range(range)),
        })
    }

    /// A complex scalar; real when `im` is zero.
    pub fn complex(&mut self, re: f64, im: f64) -> Value {
        if im == 0.0 {
            return Value::double(re);
        }
        self.complex_kept(re, im)
    }

    /// A complex scalar that stays complex with a zero imaginary part, as `complex(a, b)` makes it.
    pub fn complex_kept(&mut self, re: f64, im: f64) -> Value {
        self.scalar_of(Complex { re, im })
    }

    /// A scalar of elements of which values hold none without an object.
    pub fn scalar_of<T: Stored>(&mut self, element: T) -> Value {
        let array = Array::from_slice(&[element], Dims::scalar());
        self.alloc(array.unwrap_or_else(|| buffer::exhausted(size_of::<T>())))
    }

    /// A char row; `''` is 0-by-0.
    pub fn char_row(&mut self, text: &str) -> Value {
        if text.is_empty() {
            return Value::EMPTY_CHAR;
        }
        self.char_text(text, Dims::row)
    }

    /// A char row that is 1-by-0 when the text is empty.
    pub fn char_row_kept(&mut self, text: &str) -> Value {
        self.char_text(text, Dims::row)
    }

    /// A char row of text in UTF-8; `''` is 0-by-0.
    pub fn char_utf8(&mut self, text: &[u8]) -> Value {
        if text.is_ascii() {
            return self.char_codes(text);
        }
        self.char_row(&String::from_utf8_lossy(text))
    }

    /// A char array of these codes below 256, which aren't none.
    pub(crate) fn char_latin1(&mut self, codes: &[u8], dims: Dims) -> Value {
        if let [unit] = codes {
            return Value::char_unit(u16::from(*unit));
        }
        if let Some(dead) = self.spare.get_mut().array(codes.len()) {
            self.heap.note_external(codes.len());
            Array::reborn(dead, dims).copy_from_slice(latin1_units(codes));
            return Value::object(dead);
        }
        let array = Array::from_latin1(codes, dims).unwrap_or_else(|| buffer::exhausted(codes.len()));
        self.in_spare_object(array)
    }

    /// A char row of these codes below 256; `''` is 0-by-0.
    pub(crate) fn char_codes(&mut self, codes: &[u8]) -> Value {
        if codes.is_empty() {
            return Value::EMPTY_CHAR;
        }
        self.char_latin1(codes, Dims::row(codes.len()))
    }

    /// An empty buffer to put text together in; [`Runtime::give_scratch`] takes it back.
    pub fn take_scratch(&mut self) -> Vec<u8> {
        let mut scratch = std::mem::take(&mut self.scratch);
        scratch.clear();
        scratch
    }

    /// Keeps a buffer for the next builtin that wants one.
    pub fn give_scratch(&mut self, scratch: Vec<u8>) {
        if scratch.capacity() <= LARGEST_SCRATCH {
            self.scratch = scratch;
        }
    }

    fn char_text(&mut self, text: &str, dims: impl FnOnce(usize) -> Dims) -> Value {
        if text.is_ascii() && !text.is_empty() {
            return self.char_latin1(text.as_bytes(), dims(text.len()));
        }
        let units: Vec<u16> = utf16::units(text).collect();
        let dims = dims(units.len());
        self.char_units(&units, dims)
    }

    /// A char array of these UTF-16 code units; one byte each while all fit.
    pub fn char_units(&mut self, units: &[u16], dims: Dims) -> Value {
        let array = if units.iter().all(|&u| u <= 0xFF) {
            let narrow: Vec<Latin1> = units.iter().map(|&u| Latin1(u as u8)).collect();
            Array::from_slice(&narrow, dims)
        } else {
            let wide: Vec<Utf16> = units.iter().map(|&u| Utf16(u)).collect();
            Array::from_slice(&wide, dims)
        };
        self.array(array.unwrap_or_else(|| buffer::exhausted(size_of_val(units))))
    }

    /// A char matrix of these rows, padded with blanks to the longest.
    pub fn char_matrix(&mut self, rows: &[String]) -> Value {
        let rows: Vec<Vec<u16>> = rows.iter().map(|row| utf16::units(row).collect()).collect();
        let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
        let mut units = vec![b' ' as u16; rows.len() * columns];
        for (i, row) in rows.iter().enumerate() {
            for (j, &unit) in row.iter().enumerate() {
                units[i + j * rows.len()] = unit;
            }
        }
        self.char_units(&units, Dims::matrix(rows.len(), columns))
    }

    /// A string scalar.
    pub fn string(&mut self, text: &str) -> Value {
        self.strings(Dims::scalar(), vec![Some(text.into())])
    }

    /// A string array.
    pub fn strings(&mut self, dims: Dims, items: Vec<StringElement>) -> Value {
        self.alloc(StringArray::new(dims, items))
    }

    /// A cell array.
    pub fn cell(&mut self, dims: Dims, items: Vec<Value>) -> Value {
        if dims.is_zero_by_zero() {
            return Value::EMPTY_CELL;
        }
        self.alloc(CellArray::new(dims, items))
    }

    /// A 1-by-n cell array of these items, in the memory of a dead one if there is one.
    pub fn cell_row_of(&mut self, items: &[Value]) -> Value {
        if let Some(dead) = self.spare.get_mut().cell() {
            let mut value = Value::object(dead);
            if let Some(cell) = value.cell_mut() {
                cell.items.extend_from_slice(items);
                cell.dims = Dims::row(items.len());
                let bytes = cell.items.capacity() * size_of::<Value>();
                self.heap.note_external(bytes);
                return value;
            }
        }
        // Room for a few more: many are lists that grow.
        let mut list = Vec::with_capacity(items.len().max(4));
        list.extend_from_slice(items);
        self.alloc(CellArray::new(Dims::row(items.len()), list))
    }

    /// A 1-by-n cell array.
    pub fn cell_row(&mut self, items: Vec<Value>) -> Value {
        self.cell(Dims::row(items.len()), items)
    }

    /// An n-by-1 cell array of char rows.
    pub fn cellstr_column<S: AsRef<str>>(&mut self, texts: impl IntoIterator<Item = S>) -> Value {
        let items: Vec<Value> = texts.into_iter().map(|t| self.char_row(t.as_ref())).collect();
        self.cell(Dims::column(items.len()), items)
    }

    /// A 1-by-n cell array of char rows.
    pub fn cellstr_row<S: AsRef<str>>(&mut self, texts: impl IntoIterator<Item = S>) -> Value {
        let items: Items = texts.into_iter().map(|t| self.char_row(t.as_ref())).collect();
        self.cell_row_of(&items)
    }

    /// A shape of these field names.
    pub fn shape<'n>(&self, names: impl IntoIterator<Item = &'n str>) -> Rc<Shape> {
        names.into_iter().fold(self.root_shape.clone(), |shape, name| shape.with(name))
    }

    /// A scalar struct with these fields.
    pub fn structure<'n>(&mut self, fields: impl IntoIterator<Item = (&'n str, Value)>) -> Value {
        let (names, values): (Vec<&str>, Vec<Value>) = fields.into_iter().unzip();
        let shape = self.shape(names);
        self.alloc(StructArray::scalar(shape, values))
    }

    /// The value, owned by one owner: a shared object is copied (its items stay shared), others are as they are.
    ///
    /// # Errors
    /// Not enough memory for the copy.
    pub fn owned(&mut self, value: Value) -> Result<Value> {
        if value.is_shared() { self.copied(value) } else { Ok(value) }
    }

    /// A copy of the value with an owner of its own; items of containers stay shared.
    ///
    /// # Errors
    /// Not enough memory for the copy.
    pub fn copied(&mut self, value: Value) -> Result<Value> {
        if let Some(array) = value.as_ref::<Array>() {
            let buffer = match array.held_bytes() {
                0 => None,
                bytes => self.spare.get_mut().buffer(bytes),
            };
            let copy = array.duplicate_in(buffer).ok_or(ErrorKind::OutOfMemory)?;
            return Ok(self.in_spare_object(copy));
        }
        if let Some(cell) = value.as_ref::<CellArray>() {
            let copy = cell.duplicate();
            return Ok(self.alloc(copy));
        }
        if let Some(structure) = value.as_ref::<StructArray>() {
            if structure.dims().is_scalar() && structure.stride() == 1 {
                let items = structure.items().iter().map(|item| item.shared());
                return Ok(self.scalar_struct(structure.shape().clone(), items));
            }
            let copy = structure.duplicate();
            return Ok(self.alloc(copy));
        }
        if let Some(string) = value.as_ref::<StringArray>() {
            let copy = string.clone();
            return Ok(self.alloc(copy));
        }
        // Handles, exceptions and guards are never written.
        Ok(value)
    }
}

/// Arrays up to this many bytes are made without asking how much memory the machine has.
const SMALL_ARRAY: usize = 256 << 20;

/// The items of a cell array while they are made: few, mostly.
type Items = smallvec::SmallVec<[Value; 16]>;

/// The items of the largest cell array whose memory is taken when it dies.
const MOST_ITEMS: usize = 64;

/// Cell arrays in it whose memory is taken with it lie that deep.
const DEEPEST: u32 = 1;

/// A scratch buffer larger than this isn't kept.
const LARGEST_SCRATCH: usize = 1 << 20;

/// Bytes of memory in this machine, as far as the system tells.
fn physical_memory() -> usize {
    static BYTES: std::sync::OnceLock<usize> = std::sync::OnceLock::new();
    *BYTES.get_or_init(|| {
        let info = std::fs::read_to_string("/proc/meminfo").unwrap_or_default();
        let total = info.lines().find_map(|line| line.strip_prefix("MemTotal:"));
        let kib = total.and_then(|rest| rest.split_whitespace().next()?.parse::<usize>().ok());
        kib.map_or(16 << 30, |kib| kib * 1024)
    })
}

/// The immediate value of a one-element array, where the class has one.
fn scalar(elements: &Elements<'_>) -> Option<Value> {
    Some(match *elements {
        Elements::F64(s) => Value::double(s[0]),
        Elements::F32(s) => Value::single(s[0]),
        Elements::I8(s) => Value::small_integer(Class::Int8, s[0] as i64),
        Elements::I16(s) => Value::small_integer(Class::Int16, s[0] as i64),
        Elements::I32(s) => Value::small_integer(Class::Int32, s[0] as i64),
        Elements::U8(s) => Value::small_integer(Class::UInt8, s[0] as i64),
        Elements::U16(s) => Value::small_integer(Class::UInt16, s[0] as i64),
        Elements::U32(s) => Value::small_integer(Class::UInt32, s[0] as i64),
        Elements::Bool(s) => Value::logical(s[0]),
        Elements::Char8(s) => Value::char_unit(s[0].0 as u16),
        Elements::Char16(s) => Value::char_unit(s[0].0),
        Elements::I64(_)
        | Elements::U64(_)
        | Elements::C64(_)
        | Elements::C32(_)
        | Elements::ComplexInteger(_) => return None,
    })
}
