//! The heap cell of a variable that several frames see: captured by a nested function, global, persistent.

#![allow(unsafe_code, reason = "the heap's contract for object kinds")]

use std::cell::Cell;

use runmat_gc::{Managed, Tracer};

use super::{Value, kinds};

/// A variable outside of a frame.
pub struct VariableCell {
    /// Its value, or [`Value::UNDEFINED`].
    pub value: Cell<Value>,
}

// SAFETY: the kind index is the cell's own, and its value is visited.
unsafe impl Managed for VariableCell {
    const KIND: u8 = kinds::VARIABLE;
    fn trace(&self, tracer: &mut Tracer<'_>) {
        self.value.get().trace(tracer);
    }
    fn external_bytes(&self) -> usize {
        0
    }
}
