//! What a site has seen: inline caches of calls and fields, and operand classes for the JIT.

use std::cell::{Cell, RefCell};
use std::ptr::null;
use std::rc::{Rc, Weak};

use runmat_runtime::builtins::builtin::Builtin;
use runmat_runtime::value::structure::Shape;

use crate::program::Proto;

/// A feedback site of an instruction.
pub struct Site {
    /// Bits of the operand classes seen on the slow path.
    pub classes: Cell<u32>,
    /// The cached meaning. What is remembered of it below holds as long as it stays.
    cache: RefCell<Cache>,
    /// Of a known field: the address of the shape, which the cache keeps from being another's, and the position.
    field: Cell<(usize, usize)>,
    /// Of a known call: the epoch, and what is called. A user's function is kept by the cache.
    epoch: Cell<u64>,
    builtin: Cell<Option<&'static Builtin>>,
    code: Cell<*const Proto>,
}

impl Default for Site {
    fn default() -> Self {
        Site {
            classes: Cell::default(),
            cache: RefCell::default(),
            field: Cell::default(),
            epoch: Cell::default(),
            builtin: Cell::default(),
            code: Cell::new(null()),
        }
    }
}

impl Site {
    /// Remembers a meaning.
    pub fn remember(&self, cache: Cache) {
        self.field.set(match &cache {
            Cache::Field { shape, position } => (shape.as_ptr().addr(), *position),
            _ => (0, 0),
        });
        let (epoch, builtin, code) = match &cache {
            Cache::Call { epoch, callee: Callable::Builtin(builtin) } => (*epoch, Some(*builtin), null()),
            Cache::Call { epoch, callee: Callable::User(proto) } => (*epoch, None, Rc::as_ptr(proto)),
            _ => (0, None, null()),
        };
        self.epoch.set(epoch);
        self.builtin.set(builtin);
        self.code.set(code);
        *self.cache.borrow_mut() = cache;
    }

    /// The function that is called here, when it has been met in this epoch.
    pub fn callee_in(&self, epoch: u64) -> Option<Callable> {
        match &*self.cache.borrow() {
            Cache::Call { epoch: known, callee } if *known == epoch => Some(callee.clone()),
            _ => None,
        }
    }

    /// Forgets the meaning.
    pub fn forget(&self) {
        self.remember(Cache::Empty);
    }

    /// The position of the field in structs of this shape, when it is the known one.
    #[inline(always)]
    pub fn field_in(&self, shape: &Rc<Shape>) -> Option<usize> {
        let (known, position) = self.field.get();
        (known == Rc::as_ptr(shape).addr()).then_some(position)
    }

    /// The builtin that is called here, when it has been met in this epoch.
    #[inline(always)]
    pub fn builtin_in(&self, epoch: u64) -> Option<&'static Builtin> {
        self.builtin.get().filter(|_| self.epoch.get() == epoch)
    }

    /// The user's function that is called here, when it has been met in this epoch: alive until the site remembers
    /// something else.
    #[inline(always)]
    pub fn code_in(&self, epoch: u64) -> Option<*const Proto> {
        let code = self.code.get();
        (!code.is_null() && self.epoch.get() == epoch).then_some(code)
    }
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
