//! Struct arrays, stored by field, and the shapes that say where a field lies.
//!
//! A shape is an ordered list of field names. Structs that got the same fields in the same order share one shape, so
//! a field access can remember shape and position. A shape with few fields keeps the shapes that it has grown from: else
//! each struct that is made field by field would get shapes of its own.

#![allow(unsafe_code, reason = "the heap's contract for object kinds")]

use std::cell::RefCell;
use std::rc::{Rc, Weak};

use runmat_gc::{Managed, Tracer};
use rustc_hash::FxHashMap;

use super::{Value, kinds};
use crate::array::dims::Dims;

/// Above this many fields a shape has a hash index.
const LINEAR_FIELDS: usize = 8;
/// Up to this many fields a shape keeps those that it has grown from. A struct that serves as a map may get any number of
/// fields: its shapes, each with all its names, must not stay.
const LASTING_FIELDS: usize = 24;

/// The ordered field names of a struct.
pub struct Shape {
    names: Vec<Rc<str>>,
    index: Option<FxHashMap<Box<[u8]>, usize>>,
    extensions: RefCell<Vec<(Rc<str>, Weak<Shape>)>>,
    /// Kept alive, for the next struct that is made in the same way.
    _parent: Option<Rc<Shape>>,
}

impl Shape {
    /// A shape without fields.
    pub fn empty() -> Rc<Shape> {
        Shape::new(Vec::new())
    }

    /// A shape of these names, which must differ from each other.
    pub fn new(names: Vec<Rc<str>>) -> Rc<Shape> {
        Shape::grown(names, None)
    }

    fn grown(names: Vec<Rc<str>>, parent: Option<Rc<Shape>>) -> Rc<Shape> {
        let index = (names.len() > LINEAR_FIELDS)
            .then(|| names.iter().enumerate().map(|(k, name)| (name.as_bytes().into(), k)).collect());
        let parent = parent.filter(|_| names.len() <= LASTING_FIELDS);
        Rc::new(Shape { names, index, extensions: RefCell::default(), _parent: parent })
    }

    /// The names in the order of their creation.
    pub fn names(&self) -> &[Rc<str>] {
        &self.names
    }

    /// Number of fields.
    pub fn len(&self) -> usize {
        self.names.len()
    }

    /// True without fields.
    pub fn is_empty(&self) -> bool {
        self.names.is_empty()
    }

    /// Position of a field.
    #[inline]
    pub fn position(&self, name: &str) -> Option<usize> {
        self.position_of(name.as_bytes())
    }

    /// Position of the field whose name has these bytes in UTF-8.
    #[inline]
    pub fn position_of(&self, name: &[u8]) -> Option<usize> {
        match &self.index {
            Some(index) => index.get(name).copied(),
            None => self.names.iter().position(|known| is_same(known, name)),
        }
    }

    /// What [`Shape::with`] gives for the name of these bytes, when that has been made before and is alive.
    pub fn known_extension(&self, name: &[u8]) -> Option<Rc<Shape>> {
        self.extensions.borrow().iter().find(|(known, _)| is_same(known, name))?.1.upgrade()
    }

    /// This shape with one more field at the end; the same object for the same name each time.
    pub fn with(self: &Rc<Self>, name: &str) -> Rc<Shape> {
        if let Some(known) = self.known_extension(name.as_bytes()) {
            return known;
        }
        let mut extensions = self.extensions.borrow_mut();
        let name: Rc<str> = name.into();
        let names = self.names.iter().cloned().chain([name.clone()]).collect();
        let shape = Shape::grown(names, Some(self.clone()));
        extensions.retain(|(_, shape)| shape.strong_count() > 0);
        extensions.push((name, Rc::downgrade(&shape)));
        shape
    }
}

/// Names are short: a call that compares memory would cost more than the comparison.
#[inline]
fn is_same(known: &str, name: &[u8]) -> bool {
    let known = known.as_bytes();
    known.len() == name.len() && known.iter().zip(name).all(|(a, b)| a == b)
}

/// A struct or an array of structs.
///
/// Invariant: `items.len() == shape.len() * stride`, `dims.numel() <= stride`; the value of field `f` in element `k`
/// is `items[f * stride + k]`; items beyond `numel` in a field's run are the empty double.
pub struct StructArray {
    shape: Rc<Shape>,
    dims: Dims,
    stride: usize,
    items: Vec<Value>,
}

// SAFETY: the kind index is the struct's own, and every item is visited.
unsafe impl Managed for StructArray {
    const KIND: u8 = kinds::STRUCT;
    fn trace(&self, tracer: &mut Tracer<'_>) {
        for item in &self.items {
            item.trace(tracer);
        }
    }
    fn external_bytes(&self) -> usize {
        self.items.capacity() * size_of::<Value>()
    }
}

impl StructArray {
    /// A scalar struct; `items` in the order of the shape's names.
    #[inline]
    pub fn scalar(shape: Rc<Shape>, items: Vec<Value>) -> Self {
        assert_eq!(shape.len(), items.len(), "field count of a new struct");
        StructArray { shape, dims: Dims::scalar(), stride: 1, items }
    }

    /// Becomes a scalar struct; `items` in the order of the shape's names. For an object that nobody refers to.
    #[inline]
    pub(crate) fn renew(&mut self, shape: Rc<Shape>, items: impl Iterator<Item = Value>) {
        self.items.clear();
        self.items.extend(items);
        assert_eq!(shape.len(), self.items.len(), "field count of a new struct");
        self.shape = shape;
        self.dims = Dims::scalar();
        self.stride = 1;
    }

    /// Gives its values up. False when their memory is too large to be kept for a struct that is made later.
    pub(crate) fn end(&mut self) -> bool {
        self.items.clear();
        self.dims = Dims::matrix(0, 0);
        self.stride = 0;
        self.items.capacity() <= LASTING_FIELDS
    }

    /// An array of structs whose fields are all `[]`.
    pub fn filled(shape: Rc<Shape>, dims: Dims) -> Self {
        let stride = dims.numel();
        let items = vec![Value::EMPTY; shape.len() * stride];
        StructArray { shape, dims, stride, items }
    }

    /// The field names.
    #[inline]
    pub fn shape(&self) -> &Rc<Shape> {
        &self.shape
    }

    /// The size.
    #[inline]
    pub fn dims(&self) -> &Dims {
        &self.dims
    }

    /// Number of elements.
    #[inline]
    pub fn numel(&self) -> usize {
        self.dims.numel()
    }

    /// All values: field `f` of element `k` at `f * stride + k`.
    pub fn items(&self) -> &[Value] {
        &self.items
    }

    /// All values, for writing. New ones need [`runmat_gc::Heap::barrier`].
    pub fn items_mut(&mut self) -> &mut [Value] {
        &mut self.items
    }

    /// How many values lie between those of two fields in one element.
    pub fn stride(&self) -> usize {
        self.stride
    }

    /// The value of field `field` (position in the shape) in element `k`.
    #[inline(always)]
    pub fn get(&self, field: usize, k: usize) -> Value {
        self.items[field * self.stride + k]
    }

    /// The place of field `field` in element `k`.
    #[inline(always)]
    pub fn slot(&mut self, field: usize, k: usize) -> &mut Value {
        &mut self.items[field * self.stride + k]
    }

    /// The values of one field in all elements.
    pub fn column(&self, field: usize) -> &[Value] {
        &self.items[field * self.stride..field * self.stride + self.numel()]
    }

    /// Adds a field (with `[]` everywhere) and returns its position; a known name only gives its position.
    pub fn add_field(&mut self, name: &str) -> usize {
        if let Some(position) = self.shape.position(name) {
            return position;
        }
        self.shape = self.shape.with(name);
        self.items.resize(self.shape.len() * self.stride, Value::EMPTY);
        self.shape.len() - 1
    }

    /// Sets the size of a vector, keeping elements by linear index; new ones are `[]`. Amortised O(new elements).
    pub fn resize_linear(&mut self, dims: Dims) {
        let n = dims.numel();
        let old = self.numel();
        if n > self.stride {
            self.restride(n.max(self.stride * 2).max(4));
        }
        for field in 0..self.shape.len() {
            for k in n..old {
                self.items[field * self.stride + k] = Value::EMPTY;
            }
        }
        self.dims = dims;
    }

    fn restride(&mut self, stride: usize) {
        let mut items = vec![Value::EMPTY; self.shape.len() * stride];
        let n = self.numel();
        for field in 0..self.shape.len() {
            items[field * stride..field * stride + n]
                .copy_from_slice(&self.items[field * self.stride..field * self.stride + n]);
        }
        self.items = items;
        self.stride = stride;
    }

    /// A copy whose items are shared with the original.
    pub fn duplicate(&self) -> Self {
        let items = self.items.iter().map(|item| item.shared()).collect();
        StructArray { shape: self.shape.clone(), dims: self.dims.clone(), stride: self.stride, items }
    }

    /// An array of size `dims` whose element `k` is this array's element `from[k]`, items shared.
    pub fn gathered(&self, from: &[usize], dims: Dims) -> Self {
        let mut out = StructArray::filled(self.shape.clone(), dims);
        for field in 0..self.shape.len() {
            for (k, &source) in from.iter().enumerate() {
                *out.slot(field, k) = self.get(field, source).shared();
            }
        }
        out
    }

    /// The same elements under another size of as many elements.
    pub fn set_dims(&mut self, dims: Dims) {
        assert_eq!(dims.numel(), self.numel(), "element count of a reshaped struct array");
        self.dims = dims;
    }
}
