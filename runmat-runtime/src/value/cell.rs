//! Cell arrays.

#![allow(unsafe_code, reason = "the heap's contract for object kinds")]

use runmat_gc::{Managed, Tracer};

use super::{Value, kinds};
use crate::array::dims::Dims;

/// An array of values.
///
/// Invariant: `items.len() == dims.numel()`.
pub struct CellArray {
    /// The size.
    pub dims: Dims,
    /// The elements in column-major order.
    pub items: Vec<Value>,
}

// SAFETY: the kind index is the cell's own, and every item is visited.
unsafe impl Managed for CellArray {
    const KIND: u8 = kinds::CELL;
    fn trace(&self, tracer: &mut Tracer<'_>) {
        for item in &self.items {
            item.trace(tracer);
        }
    }
    fn external_bytes(&self) -> usize {
        self.items.capacity() * size_of::<Value>()
    }
}

impl CellArray {
    /// A cell array of these items.
    #[inline]
    pub fn new(dims: Dims, items: Vec<Value>) -> Self {
        assert_eq!(dims.numel(), items.len(), "element count of a new cell array");
        CellArray { dims, items }
    }

    /// Puts one more item behind those of a row, or into a 0-by-0 array: by how many bytes the memory has grown. None, and
    /// nothing done, for other sizes, or when there is no memory.
    pub fn push(&mut self, item: Value) -> Option<usize> {
        if !self.dims.is_row() && !self.dims.is_zero_by_zero() {
            return None;
        }
        let before = self.items.capacity();
        self.items.try_reserve(1).ok()?;
        self.items.push(item);
        self.dims = Dims::row(self.items.len());
        Some((self.items.capacity() - before) * size_of::<Value>())
    }

    /// A copy whose items are shared with the original.
    pub fn duplicate(&self) -> Self {
        let items = self.items.iter().map(|item| item.shared()).collect();
        CellArray { dims: self.dims.clone(), items }
    }
}
