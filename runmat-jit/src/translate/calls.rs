//! Direct calls of user functions, and the functions that are called so.

use std::rc::Rc;

use cranelift_codegen::ir::condcodes::IntCC;
use cranelift_codegen::ir::{AbiParam, InstBuilder, Signature, Type, Value as Val, types as ir};
use cranelift_codegen::isa::CallConv;

use runmat_hir::hir::FunctionKind;
use runmat_runtime::value::class::Class;
use runmat_vm::bytecode::ops::Op;
use runmat_vm::feedback::Callable;
use runmat_vm::program::Proto;

use super::exits::CallInfo;
use super::{ExitKind, NONE, Part, Translator};
use crate::abi;
use crate::callees::Arguments;
use crate::types::{MOST_CAPTURED, Ty};

/// How a function is called, for the frame that it would have.
pub(super) struct Way {
    /// Its first register, counted from the caller's.
    pub(super) offset: u32,
    /// The call site.
    pub(super) site: Option<u32>,
    /// Arguments (by bit) that it owns.
    pub(super) moved: u64,
}

/// The type in which a scalar is handed over.
fn handed_over(ty: Ty) -> Option<(Ty, Type)> {
    match ty {
        Ty::F64 | Ty::Int(..) => Some((Ty::F64, ir::F64)),
        Ty::Bool => Some((Ty::Bool, ir::I8)),
        Ty::Small(Class::Single) => Some((ty, ir::F32)),
        Ty::Small(_) => Some((ty, ir::I64)),
        _ => None,
    }
}

/// A function without a frame takes the machine, its registers' place, how deep it may call, and its arguments; it gives
/// whether it has left, and its results.
pub(crate) fn signature(convention: CallConv, arguments: &Arguments, results: &[Ty]) -> Signature {
    let mut signature = Signature::new(convention);
    signature.params.extend([AbiParam::new(ir::I64), AbiParam::new(ir::I64), AbiParam::new(ir::I64)]);
    let types = |list: &[Ty]| -> Vec<AbiParam> {
        list.iter().filter_map(|ty| handed_over(*ty)).map(|(_, ty)| AbiParam::new(ty)).collect()
    };
    for ty in &arguments.types {
        match ty {
            Ty::Handle(_, captured) => {
                signature.params.extend(vec![AbiParam::new(ir::F64); *captured as usize]);
            }
            ty => signature.params.extend(types(&[*ty])),
        }
    }
    signature.params.extend(vec![AbiParam::new(ir::F64); arguments.captured as usize]);
    signature.returns.push(AbiParam::new(ir::I64));
    signature.returns.extend(types(results));
    signature
}

impl Translator<'_> {
    /// A call of a user function with scalars.
    pub(super) fn call_user(
        &mut self,
        callee: &Rc<Proto>,
        outs: (u32, u32),
        registers: &[u32],
        captured_by: Option<u32>,
        way: Way,
    ) -> bool {
        if self.request.unguessed.contains(&self.at.pc) {
            return false;
        }
        let mut types = Vec::new();
        for &register in registers {
            let ty = match self.ty(register) {
                Ty::Any => self.guess(register),
                ty => Some(ty),
            };
            match ty {
                // It lies where the function's register is.
                Some(Ty::Handle(code, captured)) if way.site.is_some() => {
                    types.push(Ty::Handle(code, captured));
                }
                ty => match ty.and_then(handed_over) {
                    Some((ty, _)) => types.push(ty),
                    None => return false,
                },
            }
        }
        let captured = match captured_by.map(|register| self.ty(register)) {
            Some(Ty::Handle(_, captured)) => captured,
            _ => 0,
        };
        let arguments = Arguments { types, captured, n_out: outs.1 };
        let Some((number, results)) = self.request.callees.find(callee, arguments) else { return false };
        for &register in registers {
            self.settle(register);
        }
        let wanted = outs.1.max(1) as usize;
        if results.len() < wanted {
            return false;
        }
        let values = self.emit_call(number, (registers, captured_by), outs, callee, &way);
        for (k, ty) in results.iter().take(wanted).enumerate() {
            let value = values.get(k).copied().unwrap_or(Val::from_u32(0));
            self.set(outs.0 + k as u32, *ty, value);
        }
        true
    }

    /// A call of a function handle: the arguments lie above the frame.
    pub(super) fn call_handle(&mut self, base: u32, outs: (u32, u32), registers: &[u32]) -> bool {
        if self.ty(base) == Ty::Any
            && let Some(Ty::Handle(..)) = self.guess(base)
        {
            self.settle(base);
        }
        let Ty::Handle(code, _) = self.ty(base) else { return false };
        let Some(callee) = self.request.callees.kept_code(code) else { return false };
        let way = Way { offset: self.request.proto.n_registers, site: None, moved: 0 };
        self.call_user(&callee, outs, registers, Some(base), way)
    }

    /// Takes the captured values of a handle out of it, or leaves when it is another.
    pub(super) fn unbox_handle(&mut self, register: u32, code: usize, captured: u8) {
        let scratch = self.output().scratch;
        let out = self.ins(|b| b.ins().stack_addr(ir::I64, scratch, 0));
        let place = self.slot_address(register);
        let (count, code) = (self.integer(i64::from(captured)), self.integer(code as i64));
        let found = self.call_seldom((abi::unbox_handle as *const ()).addr(), &[place, count, code, out]);
        self.guard(found);
        for (k, part) in Part::CAPTURED[..captured as usize].iter().enumerate() {
            let value = self.ins(|b| b.ins().stack_load(ir::I64, ir::F64, scratch, k as i32 * 8));
            self.define(register, *part, value);
        }
    }

    fn emit_call(
        &mut self,
        number: usize,
        (registers, captured_by): (&[u32], Option<u32>),
        outs: (u32, u32),
        callee: &Rc<Proto>,
        way: &Way,
    ) -> Vec<Val> {
        self.effect = true;
        if !self.emitting() {
            return Vec::new();
        }
        let n_in = registers.len() as u32;
        let mut values = Vec::new();
        for &register in registers {
            values.push(match self.ty(register) {
                Ty::Handle(..) => {
                    values.append(&mut self.captured_values(register));
                    continue;
                }
                Ty::Bool => self.part(register, Part::Bool),
                Ty::Small(Class::Single) => self.part(register, Part::F32),
                Ty::Small(_) => self.part(register, Part::Int),
                _ => self.as_f64(register),
            });
        }
        if let Some(handle) = captured_by {
            values.append(&mut self.captured_values(handle));
        }
        let out = self.output();
        let Some(Some(function)) = out.functions.get(number).copied() else { return Vec::new() };
        let frame = out.builder.use_var(out.registers);
        let frame = out.builder.ins().iadd_imm_s(frame, i64::from(way.offset) * 8);
        let depth = out.builder.ins().iadd_imm_s(out.depth, -1);
        let mut all = vec![out.vm, frame, depth];
        all.append(&mut values);
        let call = out.builder.ins().call(function, &all);
        let results = out.builder.inst_results(call).to_vec();
        let lent = if n_in >= 64 { u64::MAX } else { (1u64 << n_in) - 1 };
        let info = CallInfo {
            proto: callee.clone(),
            offset: way.offset as usize,
            result: outs.0,
            n_out: outs.1,
            n_in,
            borrowed: lent & !way.moved,
            site: way.site,
        };
        self.leave_if_left(results[0], info);
        results[1..].to_vec()
    }

    fn captured_values(&mut self, handle: u32) -> Vec<Val> {
        let Ty::Handle(_, captured) = self.ty(handle) else { return Vec::new() };
        Part::CAPTURED[..captured as usize].iter().map(|part| self.part(handle, *part)).collect()
    }

    /// Leaves too when the called function has left: the machine will make its frame above this one.
    fn leave_if_left(&mut self, left: Val, info: CallInfo) {
        let (next, exit) = (self.builder().create_block(), self.builder().create_block());
        self.builder().set_cold_block(exit);
        self.builder().ins().brif(left, exit, NONE, next, NONE);
        self.builder().seal_block(next);
        self.continue_in(exit);
        let id = self.new_exit(self.at.next, ExitKind::Called);
        self.set_call(id, info);
        // What the call's results go to isn't written yet, and nobody reads it before they are.
        let state = self.state.clone();
        let code = self.integer(i64::from(id));
        self.leave_by(id, &state, code);
        self.builder().switch_to_block(next);
    }

    /// The start of a function without a frame: its arguments are in machine registers, all else has no value.
    pub(super) fn enter_without_frame(&mut self) {
        let Some(arguments) = self.request.arguments else { return };
        let proto = self.request.proto;
        for register in 0..proto.locals.len() as u32 {
            self.state.types[register as usize] = Ty::Undefined;
        }
        let mut given: Vec<Val> = match &self.out {
            Some(out) => out.arguments.clone(),
            None => vec![Val::from_u32(0); arguments.types.len() * (1 + MOST_CAPTURED) + MOST_CAPTURED],
        };
        given.reverse();
        let mut next = || given.pop().unwrap_or(Val::from_u32(0));
        for (register, ty) in (0..).zip(arguments.types.iter().copied()) {
            if let Ty::Handle(_, captured) = ty {
                for part in &Part::CAPTURED[..captured as usize] {
                    let value = next();
                    self.define(register, *part, value);
                }
                self.set_in_frame(register, ty);
                continue;
            }
            let value = next();
            self.state.types[register as usize] = Ty::Dead;
            self.set(register, ty, value);
            self.state.synced[register as usize] = false;
        }
        for register in proto.captured.iter().take(arguments.captured as usize) {
            let value = next();
            self.set(*register, Ty::F64, value);
        }
        self.before = self.state.clone();
        self.count_step();
        if self.calls_nobody() {
            return;
        }
        self.check_interrupt();
        if self.emitting() {
            let depth = self.output().depth;
            let zero = self.integer(0);
            let may_go_on = self.compare_integers(IntCC::SignedGreaterThan, depth, zero);
            self.lesson = crate::translate::NOTHING;
            self.guard(may_go_on);
            self.lesson = 0;
        }
    }

    /// True for a function that calls no user function: whoever calls it looks at requests to stop, and has left room for it.
    fn calls_nobody(&self) -> bool {
        let handles =
            self.request.arguments.is_some_and(|a| a.types.iter().any(|t| matches!(t, Ty::Handle(..))));
        let calls = |op: &Op| match op {
            Op::Call { site, .. } | Op::TailCall { site, .. } => {
                let callee = self.request.vm.callee_at(self.request.proto, site.0);
                !matches!(callee, Some(Callable::Builtin(_)))
            }
            Op::CallCounted { .. } | Op::CallDotted { .. } | Op::Index { .. } | Op::TailIndex { .. } => true,
            _ => false,
        };
        !handles && !self.request.code.instructions.iter().any(|i| calls(&i.op))
    }

    /// `nargin` or `nargout` of a function without a frame.
    pub(super) fn count_of(&mut self, dst: u32, inputs: bool) -> bool {
        let Some(arguments) = self.request.arguments else { return false };
        let n = if inputs { arguments.types.len() as i64 } else { i64::from(arguments.n_out) };
        let value = self.integer(n);
        self.set(dst, Ty::Int(n, n), value);
        true
    }

    /// The end of a function without a frame. An output without a value is the interpreter's business.
    pub(super) fn return_outputs(&mut self) -> bool {
        let Some(arguments) = self.request.arguments else { return false };
        let proto = self.request.proto;
        if proto.kind != FunctionKind::Named {
            self.impossible = true;
            return true;
        }
        let wanted = arguments.n_out.max(1) as usize;
        let outputs: Vec<u32> = proto.outputs.iter().take(wanted).copied().collect();
        self.return_registers(&outputs, wanted)
    }

    pub(super) fn return_value(&mut self, src: u32) -> bool {
        self.settle(src);
        self.return_registers(&[src], 1)
    }

    fn return_registers(&mut self, registers: &[u32], wanted: usize) -> bool {
        self.ended = true;
        let types: Vec<Ty> =
            registers.iter().filter_map(|r| handed_over(self.ty(*r))).map(|(ty, _)| ty).collect();
        if types.len() < wanted {
            // No value, or not a scalar.
            self.leave(self.at.pc, ExitKind::Guard);
            if registers.iter().any(|r| self.ty(*r) != Ty::Undefined) || registers.is_empty() {
                self.impossible = true;
            }
            return true;
        }
        match &self.results {
            Some(known) if *known != types => {
                self.impossible = true;
                return true;
            }
            Some(_) => {}
            None => self.results = Some(types),
        }
        if self.emitting() {
            let mut values = vec![self.integer(0)];
            for register in registers {
                let value = match self.ty(*register) {
                    Ty::Bool => self.part(*register, Part::Bool),
                    Ty::Small(Class::Single) => self.part(*register, Part::F32),
                    Ty::Small(_) => self.part(*register, Part::Int),
                    _ => self.as_f64(*register),
                };
                values.push(value);
            }
            self.builder().ins().return_(&values);
        }
        true
    }

    /// Leaves a function without a frame: notes the exit, and says so to the caller.
    pub(super) fn leave_without_frame(&mut self, code: Val) {
        let machine = self.machine();
        let left = self.call_seldom((abi::note_exit as *const ()).addr(), &[machine, code]);
        let mut values = vec![left];
        let results = self.results.clone().unwrap_or_default();
        for ty in results {
            values.push(match ty {
                Ty::F64 => self.double(0.0),
                Ty::Small(Class::Single) => self.ins(|b| b.ins().f32const(0.0)),
                Ty::Bool => self.ins(|b| b.ins().iconst(ir::I8, 0)),
                _ => self.integer(0),
            });
        }
        self.builder().ins().return_(&values);
    }
}
