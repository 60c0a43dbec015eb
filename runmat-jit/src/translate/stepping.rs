//! Instructions that the interpreter runs from compiled code, and what is known of the frame afterwards.

use cranelift_codegen::ir::condcodes::IntCC;
use cranelift_codegen::ir::{InstBuilder, Value as Val, types as ir};

use runmat_runtime::builtins::builtin::{Builtin, ResultRule};
use runmat_vm::bytecode::ops::Op;
use runmat_vm::feedback::Callable;
use runmat_vm::vm::Vm;

use super::frame::memory;
use super::{NONE, Translator};
use crate::abi;
use crate::region::Access;
use crate::types::{Hold, Ty};

/// Builtins that raise an error.
const RAISING: &[&str] = &["error", "rethrow", "throw"];

/// A call of a builtin that has a short form.
#[derive(Clone, Copy)]
struct QuickCall {
    builtin: &'static Builtin,
    call: u32,
    /// Register of the first argument.
    first: u32,
    n: u32,
    dst: u32,
}

impl Translator<'_> {
    /// Has the interpreter run the current instruction.
    pub(super) fn by_interpreter(&mut self) {
        if self.request.arguments.is_some() {
            // Without a frame there is nothing to interpret; but an error leaves in any case.
            self.ended = true;
            match self.raises() {
                true => self.leave(self.at.pc, super::ExitKind::Leave),
                false => self.impossible = true,
            }
            return;
        }
        if self.at.ends() {
            self.ended = true;
            self.leave(self.at.pc, super::ExitKind::Leave);
            return;
        }
        self.note_generic();
        self.step();
        let next = self.at.next;
        match self.at.target() {
            None => {}
            Some(target) => {
                let pc = self.last_step;
                let fallthrough = self.integer(i64::from(next));
                let falls = self.compare_integers(IntCC::Equal, pc, fallthrough);
                self.go_either(falls, next, target);
            }
        }
    }

    /// Runs the current instruction in the interpreter, up to behind it. The types of what it writes are unknown then.
    pub(super) fn step(&mut self) {
        self.effect = true;
        if self.request.arguments.is_some() {
            self.impossible = true;
        }
        let access = Access::of(&self.at.op);
        let quick = self.quick_builtin();
        // One with a short form calls nothing back.
        let calls = self.runs_code() && quick.is_none();
        let gives_scalar = quick.is_some_and(|q| matches!(q.builtin.result, ResultRule::Scalar(_)));
        let may_share = calls || !(self.only_reads() || gives_scalar);
        for register in 0..self.state.types.len() as u32 {
            let lies_there = self.state.raw.contains(&register);
            let observed = calls && !lies_there && self.is_kept_here(register);
            // Whoever copies or looks at a struct finds its fields there.
            let field =
                self.field_of(register).is_some() && (may_share || self.touches_holder(register, &access));
            if observed || field || access.read.contains(&register) {
                self.sync(register);
            }
        }
        if self.emitting() {
            let machine = self.machine();
            let pc = self.integer(i64::from(self.at.pc));
            let outcome = match (quick, self.unknown_callee()) {
                (Some(quick), _) => self.call_quick_builtin(&quick),
                (None, Some(site)) => {
                    let site = self.integer(i64::from(site));
                    self.call_seldom((abi::step_new as *const ()).addr(), &[machine, pc, site])
                }
                (None, None) => self.call_seldom((abi::step as *const ()).addr(), &[machine, pc]),
            };
            self.last_step = outcome;
            let zero = self.integer(0);
            let goes_on = self.compare_integers(IntCC::SignedGreaterThanOrEqual, outcome, zero);
            let (next, other) = (self.builder().create_block(), self.builder().create_block());
            self.builder().set_cold_block(other);
            self.builder().ins().brif(goes_on, next, NONE, other, NONE);
            self.builder().seal_block(next);
            self.continue_in(other);
            self.leave_stepped();
            self.builder().switch_to_block(next);
            let out = self.output();
            let vm = out.vm;
            let frame = out.builder.ins().load(ir::I64, memory(), vm, Vm::REGISTERS_OFFSET as i32);
            let registers = out.registers;
            out.builder.def_var(registers, frame);
        }
        self.after_step(&access, may_share);
    }

    /// True for the call of a builtin that never returns.
    fn raises(&self) -> bool {
        let Op::Call { call, site, .. } = self.at.op else { return false };
        let callee = self.request.vm.callee_at(self.request.proto, site.0);
        // One that hasn't been called yet is taken for what it is called.
        let is_builtin = !matches!(callee, Some(Callable::User(_)));
        is_builtin && RAISING.contains(&&*self.request.proto.calls[call.0 as usize].name)
    }

    /// The builtin with a short form that the current instruction calls for one result.
    fn quick_builtin(&self) -> Option<QuickCall> {
        let Op::Call { outs, call, args, site } = self.at.op else { return None };
        let spread = self.request.proto.calls[call.0 as usize].spread;
        match self.request.vm.callee_at(self.request.proto, site.0) {
            Some(Callable::Builtin(builtin)) if builtin.quick.is_some() && outs.count <= 1 && !spread => {
                Some(QuickCall { builtin, call: call.0, first: args.first, n: args.count, dst: outs.first })
            }
            _ => None,
        }
    }

    fn call_quick_builtin(&mut self, quick: &QuickCall) -> Val {
        let address = std::ptr::from_ref(quick.builtin).addr() as i64;
        let args = i64::from(quick.first) << 32 | i64::from(quick.n);
        let machine = self.machine();
        let rest = [i64::from(self.at.pc), address, i64::from(quick.call), args, i64::from(quick.dst)];
        let mut values = vec![(ir::I64, machine)];
        for number in rest {
            values.push((ir::I64, self.integer(number)));
        }
        self.call_native((abi::call_builtin as *const ()).addr(), &values, ir::I64)
    }

    /// The site of a call whose function isn't known yet.
    pub(super) fn unknown_callee(&self) -> Option<u32> {
        match self.at.op {
            Op::Call { site, .. } if self.request.vm.callee_at(self.request.proto, site.0).is_none() => {
                Some(site.0)
            }
            _ => None,
        }
    }

    pub(super) fn after_step(&mut self, access: &Access, may_share: bool) {
        let mut written = access.written.clone();
        written.extend(&access.places);
        match self.at.op {
            Op::ForRangeNext { state, var, .. } | Op::ForColumnsNext { state, var, .. } => {
                written.extend(state.0..state.0 + 5);
                written.push(var.0);
            }
            Op::Call { outs, .. } | Op::Index { outs, .. } | Op::CallDotted { outs, .. } => {
                written.push(outs.first)
            }
            _ => {}
        }
        for register in written {
            self.set_in_frame(register, Ty::Any);
        }
        let moved = !access.places.is_empty();
        let base = match self.at.op {
            Op::Index1 { base, .. }
            | Op::Index2 { base, .. }
            | Op::Index { base, .. }
            | Op::Field { base, .. }
            | Op::IndexField { base, .. }
            | Op::Brace1 { base, .. }
            | Op::LoadCell { cell: base, .. }
            | Op::StoreCell { cell: base, .. }
            | Op::EndOf { base, .. } => Some(base.0),
            _ => None,
        };
        for register in 0..self.state.types.len() as u32 {
            let ty = self.ty(register);
            if !matches!(ty, Ty::Array(..) | Ty::Container(..)) {
                continue;
            }
            let lent = moved && !self.is_variable(register);
            let ended = access.read.contains(&register) && base != Some(register);
            if lent || ended {
                // A variable's memory that was lent may have moved; an operand may be gone after its last use.
                self.set_in_frame(register, Ty::Any);
            } else if may_share {
                self.set_in_frame(register, ty.held(Hold::Checked));
            }
        }
    }

    /// True for an instruction that gives no value another owner.
    pub(super) fn only_reads(&self) -> bool {
        use Op::*;
        matches!(
            self.at.op,
            Add { .. }
                | Sub { .. }
                | Times { .. }
                | Mtimes { .. }
                | Rdivide { .. }
                | Mrdivide { .. }
                | Power { .. }
                | Eq { .. }
                | Ne { .. }
                | Lt { .. }
                | Le { .. }
                | Gt { .. }
                | Ge { .. }
                | And { .. }
                | Or { .. }
                | Not { .. }
                | Neg { .. }
                | Truth { .. }
                | JumpIf { .. }
                | JumpUnless { .. }
                | Index1 { .. }
                | Index2 { .. }
                | EndOf { .. }
                | ForRange { .. }
                | Range { .. }
                | RangeStep { .. }
                | Store1 { .. }
                | Store2 { .. }
        )
    }

    /// True for an instruction that may run other code or look at variables by name.
    pub(super) fn runs_code(&self) -> bool {
        self.at.calls() || matches!(self.at.op, Op::DynamicVariable { .. })
    }

    pub(super) fn is_kept_here(&self, register: u32) -> bool {
        self.request.code.index(self.at.pc).is_some_and(|k| self.is_kept(register, k))
    }

    pub(super) fn note_generic(&mut self) {
        let mnemonic = runmat_vm::bytecode::ops::MNEMONICS[self.at.op.opcode() as usize];
        let what = match self.at.op {
            Op::Call { call, .. } => {
                format!("{mnemonic} of {}", self.request.proto.calls[call.0 as usize].name)
            }
            _ => mnemonic.to_owned(),
        };
        self.generic.push((self.at.pc, what));
    }
}
