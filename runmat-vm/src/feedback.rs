//! What a site has seen: inline caches of calls and fields, and operand classes for the JIT.

use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};

use runmat_runtime::builtins::builtin::Builtin;
use runmat_runtime::value::structure::Shape;

use crate::program::Proto;

/// A feedback site of an instruction.
#[derive(Default)]
pub struct Site {
    /// Bits of the operand classes seen on the slow path.
    pub classes: Cell<u32>,
    /// The cached meaning.
    pub cache: RefCell<Cache>,
}

/// What a site remembers.
#[derive(Default)]
pub enum Cache {
    /// Nothing yet.
    #[default]
    Empty,
    /// The function that a name meant, while the session's lookup epoch stays the same.
    Call {
        /// The epoch.
        epoch: u64,
        /// The function.
        callee: Callable,
    },
    /// Shape and position of a field.
    Field {
        /// The shape.
        shape: Weak<Shape>,
        /// The position.
        position: usize,
    },
}

/// The builtin that a name without a site means, as in a handle, while the session's lookup epoch stays the same.
pub struct KnownName {
    /// The name.
    pub name: Rc<str>,
    /// The epoch.
    pub epoch: u64,
    /// The builtin.
    pub builtin: &'static Builtin,
}

/// A function that can be called.
#[derive(Clone)]
pub enum Callable {
    /// User code.
    User(Rc<Proto>),
    /// A builtin.
    Builtin(&'static Builtin),
}
