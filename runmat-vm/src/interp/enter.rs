//! Frames of user functions: how they come and go.
//!
//! A caller puts arguments where the callee's first registers will be, so that a call moves nothing: the other
//! variables are cleared, constants are copied behind them, and the frame is written.

use std::rc::Rc;

use runmat_hir::hir::FunctionKind;
use runmat_runtime::error::{ErrorKind, Result};
use runmat_runtime::value::Value;

use crate::compile::MAX_REGISTERS;
use crate::frame::{Frame, MAX_FRAMES, Return};
use crate::interp::Flow;
use crate::interp::call::Pending;
use crate::interp::inputs::misfit;
use crate::program::Proto;
use crate::vm::Vm;

impl Vm {
    /// Pushes the frame of a user function whose arguments lie on the stack.
    ///
    /// `captures` are the values of an anonymous function, or the environment of a nested one called by handle.
    #[inline(always)]
    pub(crate) fn push_frame(
        &mut self,
        proto: Rc<Proto>,
        pending: Pending,
        captures: &[Value],
        env: Value,
    ) -> Result<()> {
        if self.can_enter(&proto, &pending) {
            return self.enter(proto, pending, captures);
        }
        self.push_prepared(proto, pending, captures, env)
    }

    /// True for a function whose registers are all that there is to prepare, called with what it takes, when the
    /// machine needs no more memory for it.
    #[inline(always)]
    pub(super) fn can_enter(&self, proto: &Proto, pending: &Pending) -> bool {
        proto.plain
            && pending.n_args <= proto.n_params as usize
            && pending.n_out <= proto.most_outputs
            && pending.args + proto.extent as usize <= self.stack.len()
            && self.frames.len() < self.frame_room
    }

    /// Pushes the frame of a function for which [`Vm::can_enter`] holds.
    #[inline(always)]
    pub(super) fn enter(&mut self, proto: Rc<Proto>, pending: Pending, captures: &[Value]) -> Result<()> {
        let (base, n_args) = (pending.args, pending.n_args);
        let regs = self.prepare_registers(&proto, base, n_args);
        for (register, value) in proto.captured.iter().zip(captures) {
            self.stack[base + *register as usize] = value.shared();
        }
        let (pc, borrowed, workspace) = (self.pc(), self.borrowed, self.frames.len());
        let top = self.top_mut();
        top.pc = pc;
        top.borrowed = borrowed;
        self.current = Rc::as_ptr(&proto);
        self.base = base;
        self.code = proto.code.as_ptr();
        self.at = self.code;
        self.regs = regs;
        self.borrowed = ((1u64 << n_args) - 1) & !pending.moved;
        self.push_in_room(Frame {
            proto,
            base,
            pc: 0,
            ret: pending.ret,
            n_in: n_args as u32,
            n_out: pending.n_out,
            borrowed: self.borrowed,
            workspace,
            call_site: pending.site,
            rare: None,
        });
        // Only now do the arguments lie in a frame, where a collection sees them.
        self.safepoint()
    }

    /// Counts the call of the function whose frame has just been pushed.
    #[inline(always)]
    pub(crate) fn entered(&mut self) -> Flow {
        self.heat -= 1;
        if self.heat == 0 || self.current().compiled.get() {
            return self.look_at_entry();
        }
        Flow::Next
    }

    /// Any frame.
    #[inline(never)]
    pub(super) fn push_prepared(
        &mut self,
        proto: Rc<Proto>,
        pending: Pending,
        captures: &[Value],
        env: Value,
    ) -> Result<()> {
        let n_params = proto.n_params as usize;
        let mut n_args = pending.n_args;
        let mut options = Vec::new();
        if proto.has_arguments {
            options = self.take_options(&proto, pending.args, &mut n_args);
        }
        if n_args > n_params && proto.varargin.is_none() && proto.repeating == 0 {
            return Err(misfit(&proto, ErrorKind::TooManyInputs));
        }
        if pending.n_out as usize > proto.outputs.len()
            && proto.varargout.is_none()
            && proto.kind != FunctionKind::Anonymous
        {
            return Err(misfit(&proto, ErrorKind::TooManyOutputs));
        }
        if self.frames.len() >= MAX_FRAMES {
            return Err(ErrorKind::StackOverflow.into());
        }
        let base = pending.args;
        self.reserve(base + proto.n_registers.min(MAX_REGISTERS + 1).max(proto.extent) as usize);
        let extra = match proto.varargin {
            Some(_) => self.collect_extra(&proto, base, n_args, pending.moved),
            None => None,
        };
        let mut given = n_args.min(n_params);
        let mut borrowed = given;
        if proto.repeating > 0 {
            self.gather_repeating(&proto, base, n_args)?;
            borrowed = given.min(n_params - proto.repeating as usize);
            given = n_params;
        }
        let lent = if borrowed < 64 { (1u64 << borrowed) - 1 } else { u64::MAX };
        for k in 64..borrowed {
            // More parameters than bits: shared from the start.
            self.stack[base + k].shared();
        }
        let n_locals = proto.locals.len();
        let registers = &mut self.stack[base..base + proto.n_registers as usize];
        registers[given..n_locals].fill(Value::UNDEFINED);
        registers[n_locals..n_locals + proto.pinned.1.len()].copy_from_slice(&proto.pinned.1);
        if let (Some(register), Some(extra)) = (proto.varargin, extra) {
            registers[register as usize] = extra;
        }
        for (register, value) in proto.captured.iter().zip(captures) {
            registers[*register as usize] = value.shared();
        }
        if let Some(register) = proto.env {
            let captured_env = captures.get(proto.captured.len()).copied();
            registers[register as usize] = captured_env.unwrap_or(env);
        }
        let pc = self.pc();
        let index = self.frames.len();
        if let Some(top) = self.frames.last_mut() {
            top.pc = pc;
            top.borrowed = self.borrowed;
        }
        self.frames.push(Frame {
            proto,
            base,
            pc: 0,
            ret: pending.ret,
            n_in: n_args as u32,
            n_out: pending.n_out,
            borrowed: lent & !pending.moved,
            workspace: index,
            call_site: pending.site,
            rare: None,
        });
        self.refresh();
        if !options.is_empty() {
            self.top_mut().rare().options = options;
        }
        self.go_to(0);
        if self.top().proto.kind == FunctionKind::Nested && captures.is_empty() && env.is_undefined() {
            self.inherit_env(index);
        }
        // Only now do the arguments lie in a frame, where a collection sees them.
        self.safepoint()
    }

    /// The environment of a nested function that is called by name: its parent's, found from the caller.
    fn inherit_env(&mut self, index: usize) {
        let callee = self.frames[index].proto.clone();
        let Some(register) = callee.env else { return };
        let caller = &self.frames[index - 1];
        let wanted = callee.hir().parent;
        let unit = &callee.unit.hir;
        let mut at = Some(caller.proto.func);
        let mut env =
            caller.proto.env.map(|r| self.stack[caller.base + r as usize]).unwrap_or(Value::UNDEFINED);
        while at != wanted {
            let Some(id) = at else { break };
            if crate::compile::has_nested(unit, id) {
                env = env.as_cell().and_then(|e| e.items.first().copied()).unwrap_or(Value::UNDEFINED);
            }
            at = unit.functions[id].parent;
        }
        let base = self.frames[index].base;
        self.stack[base + register as usize] = env;
    }

    /// Removes the top frame and goes back to the one below; gives where results go.
    pub(crate) fn pop_frame(&mut self) -> Return {
        let ret = self.top().ret;
        self.drop_frame();
        ret
    }
}
