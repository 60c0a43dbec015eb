//! Ways through the code: blocks, branches, what leaves at guards, and how values fit what the next block expects.

use cranelift_codegen::ir::condcodes::{CondCode, IntCC};
use cranelift_codegen::ir::{Block, InstBuilder, InstructionData, Opcode, Value as Val, types as ir};

use super::exits::ExitKind;
use super::{NONE, Part, Translator};
use crate::types::{State, Ty};

/// A block is looked at that often before the bounds of its integers are given up.
const PATIENCE: u32 = 3;

impl<'a> Translator<'a> {
    pub(super) fn block_of(&mut self, index: usize) -> Block {
        let out = self.output();
        if let Some(block) = out.blocks.get(&index) {
            return *block;
        }
        let block = out.builder.create_block();
        out.blocks.insert(index, block);
        block
    }

    /// True when going on at `index` enters a loop.
    pub(super) fn enters_loop(&self, index: usize) -> bool {
        match (self.headers.get(&index), self.index) {
            (Some(end), Some(from)) => !(index..*end).contains(&from),
            (Some(_), None) => true,
            (None, _) => false,
        }
    }

    pub(super) fn entrance_of(&mut self, index: usize) -> Block {
        let out = self.output();
        let builder = &mut out.builder;
        *out.entrances.entry(index).or_insert_with(|| builder.create_block())
    }

    /// The block in front of a loop.
    pub(super) fn finish_entrance(&mut self, index: usize, header: Block) {
        let entrance = self.entrance_of(index);
        self.builder().seal_block(entrance);
        self.builder().switch_to_block(entrance);
        self.builder().ins().jump(header, NONE);
    }

    /// Goes on in a block to which only one way leads.
    pub(super) fn continue_in(&mut self, block: Block) {
        self.builder().seal_block(block);
        self.builder().switch_to_block(block);
    }

    /// Continues at an instruction of the region, from here: its types take in the current ones.
    pub(super) fn flow_to(&mut self, index: usize) {
        for register in 0..self.state.types.len() as u32 {
            if !self.is_kept(register, index) {
                self.state.types[register as usize] = Ty::Dead;
                self.state.synced[register as usize] = true;
                self.state.raw.retain(|known| *known != register);
            }
        }
        if self.emitting() {
            self.convert_to(index);
            let block = if self.enters_loop(index) { self.entrance_of(index) } else { self.block_of(index) };
            self.builder().ins().jump(block, NONE);
            return;
        }
        match self.starts.get_mut(&index) {
            None => {
                self.starts.insert(index, self.state.clone());
                self.work.push(index);
            }
            Some(start) => {
                let visits = self.visits.entry(index).or_default();
                if start.merge(&self.state, *visits > PATIENCE, &self.fields.holders) {
                    *visits += 1;
                    self.work.push(index);
                }
            }
        }
    }

    /// Continues at an instruction in the region, or leaves in front of one outside.
    pub(super) fn leave_to(&mut self, index: usize) {
        self.ended = true;
        if self.request.region.contains(&index) {
            if self.headers.contains_key(&index) {
                self.prepare_loop(index);
                if self.enters_loop(index) {
                    self.start_carrying(index);
                }
            }
            self.flow_to(index);
        } else {
            let pc = self.request.code.instructions[index].pc;
            self.leave(pc, ExitKind::Leave);
        }
    }

    /// Makes the values fit the types that the block at `index` expects.
    pub(super) fn convert_to(&mut self, index: usize) {
        let target = self.starts[&index].clone();
        for register in 0..target.types.len() as u32 {
            let k = register as usize;
            if target.synced[k] && !self.state.synced[k] {
                self.sync(register);
            }
            match (self.state.types[k], target.types[k]) {
                (Ty::F64 | Ty::Int(..), Ty::Complex) => self.make_complex(register),
                (Ty::F64 | Ty::Int(..), Ty::Pair) => {
                    self.make_complex(register);
                    self.define_kept(register, false);
                }
                (Ty::Complex, Ty::Pair) => self.define_kept(register, false),
                (Ty::Int(..), Ty::F64) => {
                    let value = self.as_f64(register);
                    self.define(register, Part::F64, value);
                }
                (from, Ty::Any) if from.is_unboxed() => self.sync(register),
                _ => {}
            }
        }
    }

    /// Continues at a code position, in the region or not.
    pub(super) fn go(&mut self, pc: u32) {
        match self.request.code.index(pc) {
            Some(index) => self.leave_to(index),
            None => unreachable!("the verifier has seen all targets"),
        }
    }

    /// Continues at one of two code positions.
    pub(super) fn go_either(&mut self, condition: Val, then: u32, otherwise: u32) {
        let state = self.state.clone();
        self.go_ways(condition, (then, state.clone()), (otherwise, state));
    }

    /// As [`Translator::go_either`], with what is known there.
    pub(super) fn go_ways(
        &mut self,
        condition: Val,
        (then, yes): (u32, State),
        (otherwise, no): (u32, State),
    ) {
        self.state = yes;
        if self.emitting() {
            let other = self.branch(condition);
            self.go(then);
            self.state = no;
            self.builder().switch_to_block(other);
            self.go(otherwise);
        } else {
            self.go(then);
            self.state = no;
            self.go(otherwise);
        }
    }

    /// Goes on in a new block when the condition holds; gives the one for when it doesn't. Blocks are laid out so that the
    /// one for which a branch isn't taken comes next.
    pub(super) fn branch(&mut self, condition: Val) -> Block {
        let opposite = self.opposite(condition);
        let (this, other) = (self.builder().create_block(), self.builder().create_block());
        self.builder().ins().brif(opposite, other, NONE, this, NONE);
        self.builder().seal_block(other);
        self.continue_in(this);
        other
    }

    /// The condition that another one doesn't hold.
    pub(super) fn opposite(&mut self, condition: Val) -> Val {
        let builder = self.builder();
        let dfg = &builder.func.dfg;
        let made_by = dfg.value_def(condition).inst().map(|inst| dfg.insts[inst]);
        match made_by {
            Some(InstructionData::IntCompare { opcode: Opcode::Icmp, cond, args: [a, b] }) => {
                builder.ins().icmp(cond.complement(), a, b)
            }
            Some(InstructionData::FloatCompare { opcode: Opcode::Fcmp, cond, args: [a, b] }) => {
                builder.ins().fcmp(cond.complement(), a, b)
            }
            _ => builder.ins().icmp_imm_s(IntCC::Equal, condition, 0),
        }
    }

    /// Leaves at the current instruction unless the condition holds.
    pub(super) fn guard(&mut self, condition: Val) {
        if self.emitting() {
            let condition = self.stressed(condition);
            let exit = self.way_out();
            let next = self.builder().create_block();
            // In this order: what doesn't change in a loop is found only up to the first block that leaves it.
            let opposite = self.opposite(condition);
            self.builder().ins().brif(opposite, exit, NONE, next, NONE);
            self.continue_in(next);
        }
    }

    /// The condition, or now and then that it doesn't hold.
    pub(super) fn stressed(&mut self, condition: Val) -> Val {
        if !self.request.stress {
            return condition;
        }
        let goes_on = self.call_seldom((crate::abi::goes_on as *const ()).addr(), &[]);
        self.ins(|b| {
            let goes_on = b.ins().ireduce(ir::I8, goes_on);
            b.ins().band(condition, goes_on)
        })
    }

    /// As [`Translator::guard`], for a condition that must not hold.
    pub(super) fn guard_not(&mut self, condition: Val) {
        if self.emitting() {
            let exit = self.way_out();
            let next = self.builder().create_block();
            self.builder().ins().brif(condition, exit, NONE, next, NONE);
            self.continue_in(next);
        }
    }
}
