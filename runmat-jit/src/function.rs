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
    /// How often something was compiled, by the first instruction of what was compiled with it.
    compiled: RefCell<FxHashMap<usize, u32>>,
    /// Machine code for it is being made.
    pub(crate) waiting: Cell<bool>,
    /// Code positions where guesses have failed.
    pub(crate) unguessed: RefCell<FxHashSet<u32>>,
}

/// Nothing waits longer than that many times twice as long.
const MOST_DOUBLINGS: u32 = 12;

/// A loop's start, or the function's, where compiled code may be entered.
#[derive(Default)]
pub(crate) struct Place {
    /// How often it was passed in the interpreter since it was compiled last.
    pub(crate) rounds: Cell<u32>,
    /// It is compiled after so many of them; 0 while that isn't known.
    wait: Cell<u32>,
    region: OnceCell<usize>,
    pub(crate) versions: RefCell<Vec<Rc<Compiled>>>,
    pub(crate) compilations: Cell<u32>,
    /// How often it wasn't worth to be compiled.
    pub(crate) refusals: Cell<u32>,
    pub(crate) mismatches: Cell<u32>,
    pub(crate) given_up: Cell<bool>,
}

impl Place {
    /// True when it has been passed so often that it is compiled; `find` says how often that is the first time. For each
    /// of the `times` that it has been compiled, alone or with other places, that takes twice as many rounds: so code that
    /// is compiled again and again costs no more than a share of the time.
    pub(crate) fn is_hot(&self, times: u32, find: impl FnOnce() -> u32) -> bool {
        if self.wait.get() == 0 {
            self.wait.set(find().max(1));
        }
        u64::from(self.rounds.get()) >= u64::from(self.wait.get()) << times.min(MOST_DOUBLINGS)
    }

    /// The first instruction of what is compiled with it.
    pub(crate) fn region(&self, find: impl FnOnce() -> usize) -> usize {
        *self.region.get_or_init(find)
    }

    /// It is looked at again after so many rounds.
    pub(crate) fn wait_for(&self, rounds: u32) {
        self.wait.set(rounds.max(1));
    }

    /// It has been compiled.
    pub(crate) fn note_compilation(&self) {
        self.compilations.set(self.compilations.get() + 1);
        self.rounds.set(0);
    }
}

impl Function {
    pub(crate) fn new(proto: &Rc<Proto>) -> Self {
        Function {
            proto: Rc::downgrade(proto),
            code: OnceCell::new(),
            loops: Cell::new(false),
            places: RefCell::default(),
            compiled: RefCell::default(),
            waiting: Cell::new(false),
            unguessed: RefCell::default(),
        }
    }

    /// How often code was made with that first instruction.
    pub(crate) fn times_compiled(&self, region: usize) -> u32 {
        self.compiled.borrow().get(&region).copied().unwrap_or(0)
    }

    pub(crate) fn note_compilation(&self, region: usize) {
        *self.compiled.borrow_mut().entry(region).or_default() += 1;
        // The interpreter is to come to where the code is entered before it asks for other code of the same loops.
        for place in self.places.borrow().values().filter(|place| place.region.get() == Some(&region)) {
            place.rounds.set(0);
        }
    }

    /// Its instructions; none for code that isn't well formed.
    pub(crate) fn code(&self, proto: &Proto) -> Option<&Code> {
        self.code.get_or_init(|| Code::new(proto)).as_ref()
    }
}
