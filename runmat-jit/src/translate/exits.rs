//! Ways out of compiled code: what the frame lacks is written back, and the interpreter goes on.

use std::cell::Cell;

use cranelift_codegen::ir::{Block, InstBuilder, types as ir};

use super::Translator;
use crate::types::{State, Ty};

/// Why compiled code was left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ExitKind {
    /// The region ends there.
    Leave,
    /// A guess was wrong, or something rare came up.
    Guard,
}

/// A way out.
#[derive(Debug)]
pub(crate) struct Exit {
    /// Where the interpreter goes on.
    pub(crate) pc: u32,
    pub(crate) kind: ExitKind,
    /// How often it was taken.
    pub(crate) count: Cell<u32>,
}

impl Translator<'_> {
    fn new_exit(&mut self, pc: u32, kind: ExitKind) -> u32 {
        self.exits.push(Exit { pc, kind, count: Cell::new(0) });
        self.exits.len() as u32 - 1
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
        self.write_back(&state, pc);
        let code = self.integer(i64::from(id));
        self.builder().ins().return_(&[code]);
    }

    /// The code of all exits that guards lead to.
    pub(super) fn finish_exits(&mut self) {
        for (block, state, id) in std::mem::take(&mut self.output().pending) {
            self.builder().switch_to_block(block);
            let pc = self.exits[id as usize].pc;
            self.write_back(&state, pc);
            let code = self.integer(i64::from(id));
            self.builder().ins().return_(&[code]);
        }
    }

    /// Gives the frame what it lacks of a state, for code that goes on at `pc`.
    pub(super) fn write_back(&mut self, state: &State, pc: u32) {
        let Some(index) = self.request.code.index(pc) else { return };
        for register in 0..state.types.len() as u32 {
            let k = register as usize;
            let wanted = self.is_variable(register) || self.request.code.live[index].has(register);
            if wanted && state.types[k].is_unboxed() && !state.synced[k] {
                let bits = self.boxed(register, state.types[k]);
                self.store_slot(register, bits);
            }
        }
    }

    /// The interpreter's part of an instruction has ended other than by going on: an error, or variables have changed.
    /// `outcome` says how; where it was refused, the interpreter runs the instruction itself.
    pub(super) fn leave_stepped(&mut self, outcome: cranelift_codegen::ir::Value) {
        let id = self.new_exit(self.at.pc, ExitKind::Leave);
        let state = self.state.clone();
        let pc = self.at.pc;
        self.write_back(&state, pc);
        let out = self.output();
        let refused = out.builder.ins().iconst(ir::I64, crate::abi::REFUSED);
        let is_refused =
            out.builder.ins().icmp(cranelift_codegen::ir::condcodes::IntCC::Equal, outcome, refused);
        let id = out.builder.ins().iconst(ir::I64, i64::from(id));
        let code = out.builder.ins().select(is_refused, id, outcome);
        out.builder.ins().return_(&[code]);
    }

    /// Types that a state promises to be in the frame need no writing back.
    pub(super) fn is_in_frame(&self, register: u32) -> bool {
        self.ty(register).in_frame() || matches!(self.ty(register), Ty::Dead)
    }
}
