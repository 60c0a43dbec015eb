//! What is known of a function of the program.

use std::cell::{Cell, OnceCell, RefCell};
use std::rc::{Rc, Weak};

use rustc_hash::{FxHashMap, FxHashSet};

use runmat_vm::program::Proto;

use crate::code::Compiled;
use crate::region::Code;

/// What is known of a function.
pub(crate) struct Function {
    /// Keeps the address from being used again; the code lives as long as the function does.
    pub(crate) proto: Weak<Proto>,
    code: OnceCell<Option<Code>>,
    /// There is code for some of its loops.
    pub(crate) loops: Cell<bool>,
    pub(crate) places: RefCell<FxHashMap<u32, Rc<Place>>>,
    /// Code positions where guesses have failed.
    pub(crate) unguessed: RefCell<FxHashSet<u32>>,
}

/// A loop's start, or the function's, where compiled code may be entered.
#[derive(Default)]
pub(crate) struct Place {
    pub(crate) rounds: Cell<u32>,
    /// It is compiled after so many of them; 0 while that isn't known.
    hot: Cell<u32>,
    pub(crate) versions: RefCell<Vec<Rc<Compiled>>>,
    pub(crate) compilations: Cell<u32>,
    pub(crate) mismatches: Cell<u32>,
    pub(crate) given_up: Cell<bool>,
}

impl Place {
    /// After how many rounds it is compiled.
    pub(crate) fn hot(&self, find: impl FnOnce() -> u32) -> u32 {
        if self.hot.get() == 0 {
            self.hot.set(find());
        }
        self.hot.get()
    }
}

impl Function {
    pub(crate) fn new(proto: &Rc<Proto>) -> Self {
        Function {
            proto: Rc::downgrade(proto),
            code: OnceCell::new(),
            loops: Cell::new(false),
            places: RefCell::default(),
            unguessed: RefCell::default(),
        }
    }

    /// Its instructions; none for code that isn't well formed.
    pub(crate) fn code(&self, proto: &Proto) -> Option<&Code> {
        self.code.get_or_init(|| Code::new(proto)).as_ref()
    }
}
