//! Function handles.

#![allow(unsafe_code, reason = "the heap's contract for object kinds")]

use std::any::Any;
use std::rc::Rc;

use runmat_gc::{Managed, Tracer};

use super::{Value, kinds};

/// Compiled code as a handle sees it; the VM knows the type behind it.
pub trait FunctionCode: Any {
    /// The function's name; empty for an anonymous function.
    fn name(&self) -> &str;
    /// The text `@(x)x+1` of an anonymous function.
    fn text(&self) -> &str;
    /// The file that defines it; empty when there is none.
    fn file(&self) -> &str;
    /// Declared inputs; negative with `varargin` (as `nargin(f)` reports).
    fn n_inputs(&self) -> i32;
    /// Declared outputs; negative with `varargout`.
    fn n_outputs(&self) -> i32;
    /// Names of the captured variables, in the order of the handle's captures.
    fn captured_names(&self) -> Vec<Rc<str>>;
    /// The value as `Any`, for the VM.
    fn as_any(&self) -> &dyn Any;
}

/// What a handle calls.
pub enum Target {
    /// A function found by name at each call.
    Named(Rc<str>),
    /// A local or nested function bound at creation.
    Bound(Rc<dyn FunctionCode>),
    /// An anonymous function.
    Anonymous(Rc<dyn FunctionCode>),
}

/// A function handle: what it calls and the values it captured.
pub struct FunctionHandle {
    /// What is called.
    pub target: Target,
    /// Captured values, or the variable cells of a nested function.
    pub captures: Vec<Value>,
}

// SAFETY: the kind index is the handle's own, and every capture is visited.
unsafe impl Managed for FunctionHandle {
    const KIND: u8 = kinds::HANDLE;
    fn trace(&self, tracer: &mut Tracer<'_>) {
        for capture in &self.captures {
            capture.trace(tracer);
        }
    }
    fn external_bytes(&self) -> usize {
        self.captures.capacity() * size_of::<Value>()
    }
}

impl FunctionHandle {
    /// `sin` for `@sin`, `@(x)x+1` for an anonymous function: what `func2str` gives.
    pub fn text(&self) -> String {
        match &self.target {
            Target::Named(name) => name.to_string(),
            Target::Bound(code) => code.name().to_string(),
            Target::Anonymous(code) => code.text().to_string(),
        }
    }

    /// The text with a leading `@`, as handles are displayed.
    pub fn display_text(&self) -> String {
        match &self.target {
            Target::Anonymous(code) => code.text().to_string(),
            _ => format!("@{}", self.text()),
        }
    }
}
