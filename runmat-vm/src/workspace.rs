//! Variables by name: for scripts, `eval`, `who`, `clear`, `assignin` and their kin.
//!
//! A workspace is the frame of a function, or the base frame. Scripts run in frames of their own whose variables are
//! moved in from the workspace at the start and back at the end; while they run, their frame is looked at first.

use std::rc::Rc;

use runmat_runtime::builtins::call::{Values, VariableInfo, Workspace};
use runmat_runtime::error::{ErrorKind, Result};
use runmat_runtime::value::Value;
use runmat_runtime::value::variable::VariableCell;

use crate::feedback::Callable;
use crate::frame::{Frame, MAX_FRAMES, Return};
use crate::interp::Flow;
use crate::interp::call::Pending;
use crate::program::Proto;
use crate::vm::Vm;

impl Vm {
    /// The frames that show a workspace's variables: running scripts of it, topmost first, then the workspace's own.
    fn frames_of(&self, workspace: usize) -> impl Iterator<Item = usize> + use<> {
        let frames: Vec<usize> =
            (workspace..self.frames.len()).rev().filter(|&k| self.frames[k].workspace == workspace).collect();
        frames.into_iter()
    }

    /// Where a variable's register is, when some frame of the workspace has one.
    fn register_in(&mut self, workspace: usize, name: &str) -> Option<usize> {
        self.names_used += 1;
        self.frames_of(workspace).find_map(|k| {
            let frame = &self.frames[k];
            frame.proto.register_of(name).map(|register| frame.base + register as usize)
        })
    }

    /// The value of a variable; the variable stays its owner.
    pub(crate) fn lookup_variable(&mut self, workspace: usize, name: &str) -> Option<Value> {
        let value = match self.register_in(workspace, name) {
            Some(at) => self.stack[at],
            None => self.frames[workspace].extra(name)?,
        };
        let value = match value.downcast::<VariableCell>() {
            Some(cell) => cell.value.get(),
            None => value,
        };
        (!value.is_undefined()).then_some(value)
    }

    /// Sets a variable, in its register if it has one.
    pub(crate) fn store_variable(&mut self, workspace: usize, name: &str, value: Value) -> Result<()> {
        match self.register_in(workspace, name) {
            Some(at) => self.write_slot(at, value),
            None => {
                let frame = &mut self.frames[workspace];
                if frame.proto.hir_has_nested() {
                    return Err(ErrorKind::StaticWorkspace { name: name.into() }.into());
                }
                let extras = &mut frame.rare().extras;
                match extras.get(name).and_then(|v| v.downcast::<VariableCell>()) {
                    Some(cell) => {
                        cell.value.set(value);
                        self.rt.heap.barrier(cell.raw());
                    }
                    None => {
                        extras.insert(name.into(), value);
                    }
                }
            }
        }
        Ok(())
    }

    fn write_slot(&mut self, at: usize, value: Value) {
        match self.stack[at].downcast::<VariableCell>() {
            Some(cell) => {
                cell.value.set(value);
                self.rt.heap.barrier(cell.raw());
            }
            None => {
                self.stack[at] = value;
                self.end_borrow(at);
            }
        }
    }

    /// A register that has been overwritten isn't lent any more.
    fn end_borrow(&mut self, at: usize) {
        let top = self.frames.len() - 1;
        for k in (0..self.frames.len()).rev() {
            let frame = &mut self.frames[k];
            if at >= frame.base {
                let register = at - frame.base;
                if register < 64 {
                    frame.borrowed &= !(1 << register);
                    if k == top {
                        self.borrowed &= !(1 << register);
                    }
                }
                return;
            }
        }
    }

    /// The frame number of the workspace that a builtin's argument means.
    pub(crate) fn workspace_of(&self, workspace: Workspace) -> usize {
        let current = self.top().workspace;
        match workspace {
            Workspace::Caller => current,
            Workspace::Base => 0,
            Workspace::CallersCaller => match current.checked_sub(1) {
                Some(below) => self.frames[below].workspace,
                None => 0,
            },
        }
    }

    /// Starts a script: its variables are moved into a frame of its own.
    pub(crate) fn start_script(&mut self, proto: Rc<Proto>, pending: Pending) -> Flow {
        if pending.n_args > 0 {
            return self.fail(runmat_runtime::error::Error::new(
                "MATLAB:scriptNotAFunction",
                format!("Attempt to execute SCRIPT {} as a function:\n{}", proto.name, proto.unit.path),
            ));
        }
        match self.push_script(proto, pending.args, pending.ret) {
            Ok(()) => Flow::Next,
            Err(error) => self.fail(error),
        }
    }

    pub(crate) fn push_script(&mut self, proto: Rc<Proto>, base: usize, ret: Return) -> Result<()> {
        let workspace = self.top().workspace;
        self.push_script_in(proto, base, ret, workspace)
    }

    pub(crate) fn push_script_in(
        &mut self,
        proto: Rc<Proto>,
        base: usize,
        ret: Return,
        workspace: usize,
    ) -> Result<()> {
        if self.frames.len() >= MAX_FRAMES {
            return Err(ErrorKind::StackOverflow.into());
        }
        self.check_static(&proto, workspace)?;
        self.safepoint()?;
        self.reserve(base + proto.n_registers as usize);
        let mut moved = Values::with_capacity(proto.locals.len());
        for local in &proto.locals {
            moved.push(self.move_out(workspace, &local.name, local.in_cell));
        }
        let n_locals = proto.locals.len();
        self.stack[base..base + n_locals].copy_from_slice(&moved);
        self.stack[base + n_locals..base + n_locals + proto.pinned.1.len()].copy_from_slice(&proto.pinned.1);
        let (pc, borrowed) = (self.pc(), self.borrowed);
        if let Some(top) = self.frames.last_mut() {
            top.pc = pc;
            top.borrowed = borrowed;
        }
        self.frames.push(Frame {
            proto,
            base,
            pc: 0,
            ret,
            n_in: 0,
            n_out: 0,
            borrowed: 0,
            workspace,
            call_site: None,
            rare: None,
        });
        self.refresh();
        self.go_to(0);
        Ok(())
    }

    /// The variables of a function with nested functions are those that its text names: code that runs there by name
    /// can't add any.
    fn check_static(&mut self, script: &Proto, workspace: usize) -> Result<()> {
        if !self.frames[workspace].proto.hir_has_nested() {
            return Ok(());
        }
        // `ans` belongs to every workspace.
        let mut new = script.locals.iter().filter(|local| !local.name.is_empty() && &*local.name != "ans");
        match new.find(|local| self.register_in(workspace, &local.name).is_none()) {
            Some(local) => Err(ErrorKind::StaticWorkspace { name: local.name.to_string() }.into()),
            None => Ok(()),
        }
    }

    /// Takes a variable's value out of a workspace. A lent parameter is shared instead; a variable in a cell (global,
    /// captured) stays there, and only its value is seen, unless the script declares it so itself.
    fn move_out(&mut self, workspace: usize, name: &str, wants_cell: bool) -> Value {
        if name.is_empty() {
            return Value::UNDEFINED;
        }
        let value = match self.register_in(workspace, name) {
            Some(at) => {
                let value = self.stack[at];
                if value.downcast::<VariableCell>().is_none() {
                    // Other frames may look at the register while the script runs: it is empty meanwhile.
                    self.stack[at] = Value::UNDEFINED;
                    return value.shared();
                }
                value
            }
            None => {
                let frame = &mut self.frames[workspace];
                let Some(value) = frame.extra(name) else {
                    return Value::UNDEFINED;
                };
                if value.downcast::<VariableCell>().is_none() {
                    frame.remove_extra(name);
                    return value;
                }
                value
            }
        };
        match value.downcast::<VariableCell>() {
            Some(cell) if !wants_cell => cell.value.get().shared(),
            _ => value,
        }
    }

    /// Moves the variables of the top frame, a script, back into its workspace.
    pub(crate) fn export_workspace(&mut self) {
        let top = self.frames.len() - 1;
        if self.frames[top].is_isolated() {
            return;
        }
        let (proto, base, workspace) = {
            let frame = &self.frames[top];
            (frame.proto.clone(), frame.base, frame.workspace)
        };
        // Out of sight for the look-ups below.
        self.frames[top].workspace = usize::MAX;
        for (k, local) in proto.locals.iter().enumerate() {
            if local.name.is_empty() {
                continue;
            }
            let value = self.stack[base + k];
            let known = match self.register_in(workspace, &local.name) {
                Some(at) => Some(self.stack[at]),
                None => self.frames[workspace].extra(&local.name),
            };
            if let Some(cell) = known.and_then(|v| v.downcast::<VariableCell>())
                && value.downcast::<VariableCell>().is_none()
            {
                cell.value.set(value);
                self.rt.heap.barrier(cell.raw());
                continue;
            }
            match self.register_in(workspace, &local.name) {
                Some(at) => {
                    self.stack[at] = value;
                    self.end_borrow(at);
                }
                None if value.is_undefined() => {
                    self.frames[workspace].remove_extra(&local.name);
                }
                None => {
                    self.frames[workspace].rare().extras.insert(local.name.clone(), value);
                }
            }
        }
        self.frames[top].workspace = workspace;
    }

    /// Names of the variables that have values, sorted.
    pub(crate) fn names_in(&mut self, workspace: usize) -> Vec<Rc<str>> {
        let mut names: Vec<Rc<str>> = Vec::new();
        for k in self.frames_of(workspace).collect::<Vec<_>>() {
            let frame = &self.frames[k];
            names.extend(frame.proto.locals.iter().map(|l| l.name.clone()).filter(|n| !n.is_empty()));
            names.extend(frame.extra_names().cloned());
        }
        names.sort();
        names.dedup();
        names.retain(|name| self.lookup_variable(workspace, name).is_some());
        names
    }

    /// Removes a variable; guards that die with it run.
    pub(crate) fn remove_variable(&mut self, workspace: usize, name: &str) -> Result<()> {
        if let Some(at) = self.register_in(workspace, name) {
            // A global's or persistent's cell stays with the session; only the name goes.
            self.stack[at] = Value::UNDEFINED;
            self.end_borrow(at);
        } else {
            self.frames[workspace].remove_extra(name);
        }
        self.poll_guards()
    }

    /// How a variable is kept.
    pub(crate) fn info_of(&mut self, workspace: usize, name: &str) -> VariableInfo {
        let value = match self.register_in(workspace, name) {
            Some(at) => self.stack[at],
            None => self.frames[workspace].extra(name).unwrap_or(Value::UNDEFINED),
        };
        let global = self.globals.get(name).is_some_and(|cell| *cell == value);
        VariableInfo {
            global,
            persistent: !global && value.downcast::<VariableCell>().is_some() && self.is_persistent(value),
        }
    }

    fn is_persistent(&self, cell: Value) -> bool {
        self.top().proto.persistent.borrow().contains(&cell)
    }

    /// What a name means beyond variables, for `exist`.
    pub(crate) fn callable_named(&mut self, name: &str) -> Option<Callable> {
        let caller = self.top().proto.clone();
        self.find_function(name, &caller).ok().flatten()
    }
}

impl Proto {
    /// True for a function whose workspace is fixed because nested functions share it.
    pub(crate) fn hir_has_nested(&self) -> bool {
        !self.code.is_empty() && crate::compile::has_nested(&self.unit.hir, self.func)
    }
}
