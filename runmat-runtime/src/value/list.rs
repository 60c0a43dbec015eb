//! A comma-separated list on its way between two instructions. Never a variable's value.

#![allow(unsafe_code, reason = "the heap's contract for object kinds")]

use runmat_gc::{Managed, Tracer};

use super::{Value, kinds};

/// The values of `c{…}`, `s.f` or a call with several results.
pub struct ValueList {
    /// The values in order.
    pub items: Vec<Value>,
}

// SAFETY: the kind index is the list's own, and every item is visited.
unsafe impl Managed for ValueList {
    const KIND: u8 = kinds::LIST;
    fn trace(&self, tracer: &mut Tracer<'_>) {
        for item in &self.items {
            item.trace(tracer);
        }
    }
    fn external_bytes(&self) -> usize {
        self.items.capacity() * size_of::<Value>()
    }
}
