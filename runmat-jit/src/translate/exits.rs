//! Ways out of compiled code: what the frame lacks is written back, and the interpreter goes on.

use std::cell::Cell;
use std::rc::Rc;

use cranelift_codegen::ir::{Block, InstBuilder};

use runmat_vm::program::Proto;

use super::Translator;
use crate::types::{State, Ty};

/// Why compiled code was left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ExitKind {
    /// The region ends there.
    Leave,
    /// A guess was wrong, or something rare came up.
    Guard,
    /// A function without a frame, called from there, has left.
    Called,
    /// The interpreter ran the instruction, and says how that ended.
    Stepped,
}

/// A call of a function without a frame that was on its way when compiled code was left: what its frame would have been.
pub(crate) struct CallInfo {
    pub(crate) proto: Rc<Proto>,
    /// Its first register, counted from the caller's.
    pub(crate) offset: usize,
    /// Where its first result goes in the caller.
    pub(crate) result: u32,
    pub(crate) n_out: u32,
    pub(crate) n_in: u32,
    /// Parameters (by bit) whose value the caller owns.
    pub(crate) borrowed: u64,
    pub(crate) site: Option<u32>,
}

/// A way out.
pub(crate) struct Exit {
    /// Where the interpreter goes on.
    pub(crate) pc: u32,
    pub(crate) kind: ExitKind,
    /// What isn't done any more when it is taken again and again.
    pub(crate) lesson: u32,
    /// Registers whose slots hold what machine registers held, not yet values.
    pub(crate) raw: Vec<(u32, Ty)>,
    /// The call that was on its way.
    pub(crate) call: Option<CallInfo>,
    /// How often it was taken.
    pub(crate) count: Cell<u32>,
}

impl Translator<'_> {
    pub(super) fn new_exit(&mut self, pc: u32, kind: ExitKind) -> u32 {
        let lesson = if self.lesson == 0 { pc } else { self.lesson };
        self.exits.push(Exit { pc, kind, lesson, raw: Vec::new(), call: None, count: Cell::new(0) });
        self.first_exit + self.exits.len() as u32 - 1
    }

    fn exit(&mut self, id: u32) -> &mut Exit {
        &mut self.exits[(id - self.first_exit) as usize]
    }

    /// Says which call was on its way.
    pub(super) fn set_call(&mut self, id: u32, info: CallInfo) {
        self.exit(id).call = Some(info);
    }

    /// The block that leaves in front of the current instruction.
    pub(super) fn exit_here(&mut self) -> Block {
        if let Some(block) = self.output().exit_here {
            return block;
        }
        let block = self.exit_block(ExitKind::Guard);
        self.output().exit_here = Some(block);
        block
    }

    /// A block that leaves in front of the current instruction, with the state there.
    pub(super) fn exit_block(&mut self, kind: ExitKind) -> Block {
        let id = self.new_exit(self.at.pc, kind);
        let state = self.before.clone();
        let out = self.output();
        let block = out.builder.create_block();
        out.builder.set_cold_block(block);
        out.pending.push((block, state, id));
        block
    }

    /// Leaves from here to go on at `pc`.
    pub(super) fn leave(&mut self, pc: u32, kind: ExitKind) {
        if !self.emitting() {
            return;
        }
        let id = self.new_exit(pc, kind);
        let state = self.state.clone();
        self.leave_by(id, &state);
    }

    /// The code of all exits that guards lead to.
    pub(super) fn finish_exits(&mut self) {
        for (block, state, id) in std::mem::take(&mut self.output().pending) {
            self.continue_in(block);
            self.leave_by(id, &state);
        }
    }

    /// Gives the frame what it lacks of a state, as it is held, and leaves.
    pub(super) fn leave_by(&mut self, id: u32, state: &State) {
        let pc = self.exit(id).pc;
        let Some(index) = self.request.code.index(pc) else { return };
        let frameless = self.request.arguments.is_some();
        let mut raw = Vec::new();
        for register in 0..state.types.len() as u32 {
            let k = register as usize;
            let wanted = self.is_variable(register) || self.request.code.live[index].has(register);
            if wanted && state.types[k] == Ty::Complex && !state.synced[k] {
                let bits = self.boxed(register, Ty::Complex);
                self.store_slot(register, bits);
            } else if wanted && state.types[k].is_unboxed() && !state.synced[k] {
                self.store_raw(register, state.types[k]);
                raw.push((register, state.types[k]));
            } else if frameless
                && self.is_variable(register)
                && !matches!(state.types[k], Ty::Any | Ty::Handle(_))
            {
                raw.push((register, Ty::Undefined));
            }
        }
        self.exit(id).raw = raw;
        if frameless {
            self.leave_without_frame(id);
            return;
        }
        let code = self.integer(i64::from(id));
        self.builder().ins().return_(&[code]);
    }

    /// The interpreter's part of an instruction has ended other than by going on: an error, or variables have changed.
    pub(super) fn leave_stepped(&mut self) {
        let id = self.new_exit(self.at.pc, ExitKind::Stepped);
        let state = self.state.clone();
        self.leave_by(id, &state);
    }

    /// Types that a state promises to be in the frame need no writing back.
    pub(super) fn is_in_frame(&self, register: u32) -> bool {
        self.ty(register).in_frame() || matches!(self.ty(register), Ty::Dead)
    }
}
