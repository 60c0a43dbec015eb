//! Frames: what the machine knows of a running function beside its registers.

use std::rc::Rc;

use rustc_hash::FxHashMap;

use runmat_runtime::error::Stack;
use runmat_runtime::value::Value;

use crate::program::Proto;

/// Frames beyond this are runaway recursion.
pub const MAX_FRAMES: usize = 30_000;

/// Variables that code has made by name (`eval`, `load`, scripts), beside those in registers.
pub type Extras = FxHashMap<Rc<str>, Value>;

/// Where a frame's results go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Return {
    /// Into registers of the stack; with count 0 the first gets the result, if there is one.
    Registers {
        /// The first.
        first: usize,
        /// How many.
        count: u32,
    },
    /// As a list into one register.
    List {
        /// The register.
        register: usize,
    },
    /// As `Registers`; compiled code waits for them.
    NativeRegisters {
        /// The first.
        first: usize,
        /// How many.
        count: u32,
    },
    /// As `List`; compiled code waits for it.
    NativeList {
        /// The register.
        register: usize,
    },
    /// They are the results of the frame below, an anonymous function.
    Forward,
    /// To native code that waits for them.
    Native,
    /// The first one to native code that waits for it, into a register above the frames.
    NativeValue {
        /// The register.
        register: usize,
    },
}

impl Return {
    /// True for results that native code waits for.
    pub fn is_native(self) -> bool {
        !matches!(self, Return::Registers { .. } | Return::List { .. } | Return::Forward)
    }
}

/// A running function.
///
/// Small, and all in the first lines of the cache: a call writes it, and a return reads it. What few functions need is
/// apart.
pub struct Frame {
    /// Its code.
    pub proto: Rc<Proto>,
    /// Its first register.
    pub base: usize,
    /// Where it goes on when the frame above returns.
    pub pc: usize,
    /// Where its results go.
    pub ret: Return,
    /// Inputs that it was called with.
    pub n_in: u32,
    /// Outputs that are wanted.
    pub n_out: u32,
    /// Parameters (by bit) whose value the caller owns.
    pub borrowed: u64,
    /// The frame whose workspace a script runs in; its own number for functions.
    pub workspace: usize,
    /// Call site in the frame below, for argument names.
    pub call_site: Option<u32>,
    /// What few frames have.
    pub rare: Option<Box<Rare>>,
}

/// The parts of a frame that few functions need.
#[derive(Default)]
pub struct Rare {
    /// Variables made by name.
    pub extras: Extras,
    /// Name-value arguments that wait for their `arguments` block.
    pub options: Vec<Value>,
    /// A script frame that is its own workspace: nothing is moved back.
    pub isolated: bool,
    /// The stack from this frame on as errors show it, and the code position for which it holds.
    pub trace: Option<(usize, Stack)>,
}

impl Rare {
    /// The values that it holds.
    pub fn values(&self) -> impl Iterator<Item = &Value> {
        self.extras.values().chain(&self.options)
    }
}

impl Frame {
    /// The rare parts, to change.
    pub fn rare(&mut self) -> &mut Rare {
        self.rare.get_or_insert_default()
    }

    /// A variable made by name.
    pub fn extra(&self, name: &str) -> Option<Value> {
        self.rare.as_ref()?.extras.get(name).copied()
    }

    /// Forgets a variable made by name.
    pub fn remove_extra(&mut self, name: &str) {
        if let Some(rare) = &mut self.rare {
            rare.extras.remove(name);
        }
    }

    /// The names of the variables made by name.
    pub fn extra_names(&self) -> impl Iterator<Item = &Rc<str>> {
        self.rare.iter().flat_map(|rare| rare.extras.keys())
    }

    /// A script frame that is its own workspace.
    pub fn is_isolated(&self) -> bool {
        self.rare.as_ref().is_some_and(|rare| rare.isolated)
    }

    /// The stack from this frame on, as it was last shown for the position where the frame stands.
    pub fn known_trace(&self) -> Option<&Stack> {
        let (pc, stack) = self.rare.as_ref()?.trace.as_ref()?;
        (*pc == self.pc).then_some(stack)
    }
}
