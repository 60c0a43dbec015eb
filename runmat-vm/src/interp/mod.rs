//! The interpreter: a loop over instructions whose fast paths never leave it and never allocate.
//!
//! Handlers are short; everything that isn't the common case is in a `#[cold]` function of the same file.

mod arith;
pub(crate) mod call;
mod control;
mod data;
mod dispatch;
mod enter;
mod index;
mod inputs;
pub(crate) mod invoke;
mod literal;
mod path;
mod repeat;
mod store;
mod unwind;

use runmat_runtime::error::{Error, Result};

use crate::vm::Vm;

/// How the loop goes on after an instruction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flow {
    /// With the next instruction of the top frame.
    Next,
    /// The pending error looks for a handler.
    Throw,
    /// The frame that native code waits for has returned.
    Done,
}

impl Vm {
    /// Raises an error at the current instruction.
    #[cold]
    pub(crate) fn fail(&mut self, error: impl Into<Error>) -> Flow {
        self.pending = Some(error.into());
        Flow::Throw
    }

    /// Goes on, or raises the error.
    #[inline(always)]
    pub(crate) fn flow(&mut self, result: Result<()>) -> Flow {
        match result {
            Ok(()) => Flow::Next,
            Err(error) => self.fail(error),
        }
    }
}
