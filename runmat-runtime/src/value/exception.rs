//! Errors as values: what `catch e` binds.

#![allow(unsafe_code, reason = "the heap's contract for object kinds")]

use runmat_gc::{Managed, Tracer};

use super::kinds;
use crate::error::{Error, StackFrame};

/// An MException.
pub struct Exception {
    /// Identifier, message, stack, causes.
    pub error: Error,
}

// SAFETY: the kind index is the exception's own, and errors hold no references.
unsafe impl Managed for Exception {
    const KIND: u8 = kinds::EXCEPTION;
    fn trace(&self, _: &mut Tracer<'_>) {}
    fn external_bytes(&self) -> usize {
        // The callers' frames are shared with other errors.
        self.error.message().len() + size_of::<StackFrame>()
    }
}
