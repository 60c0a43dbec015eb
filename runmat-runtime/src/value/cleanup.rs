//! The guard object of `onCleanup`.

#![allow(unsafe_code, reason = "the heap's contract for object kinds")]

use std::cell::Cell;

use runmat_gc::{Managed, Tracer};

use super::{Value, kinds};

/// Holds a task that the VM runs once, when the guard's last owner goes.
pub struct Cleanup {
    /// The function handle to call.
    pub task: Value,
    /// Set when the task has been started.
    pub done: Cell<bool>,
}

// SAFETY: the kind index is the guard's own, and its task is visited.
unsafe impl Managed for Cleanup {
    const KIND: u8 = kinds::CLEANUP;
    fn trace(&self, tracer: &mut Tracer<'_>) {
        self.task.trace(tracer);
    }
    fn external_bytes(&self) -> usize {
        0
    }
}
