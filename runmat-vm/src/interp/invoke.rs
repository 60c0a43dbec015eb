//! Calls of values and names that aren't written as a call of a function: handles, dotted names, and what native code
//! calls back.

use std::any::Any;
use std::rc::Rc;

use crate::bytecode::operand::{Args, Const, Def, Imm, Outs, Use};
use crate::feedback::{Callable, KnownName};
use crate::frame::Return;
use crate::interp::Flow;
use crate::program::Proto;
use crate::vm::Vm;
use runmat_hir::hir::FunctionKind;
use runmat_runtime::builtins::builtin::Builtin;
use runmat_runtime::builtins::call::Values;
use runmat_runtime::error::{ErrorKind, Result};
use runmat_runtime::value::Value;
use runmat_runtime::value::handle::{FunctionHandle, Target as HandleTarget};
use runmat_runtime::value::list::ValueList;

use crate::interp::call::Pending;

/// How many meanings of names that aren't at a call site a function remembers.
const KNOWN_NAMES: usize = 8;

impl Vm {
    /// A call of a handle with one argument.
    #[inline(never)]
    pub(super) fn call_handle1(&mut self, dst: Def, handle: Value, arg: Value) -> Flow {
        let ret = Return::Registers { first: self.top().base + dst.0 as usize, count: 1 };
        self.start_handle_with(handle, &[arg], ret, 1)
    }

    /// A call of a handle whose arguments are values.
    pub(crate) fn call_handle(&mut self, outs: Outs, handle: Value, args: &[Value]) -> Flow {
        let top = self.top();
        let ret = Return::Registers { first: top.base + outs.first as usize, count: outs.count };
        self.start_handle(handle, args, ret, outs.count)
    }

    pub(crate) fn index_counted(&mut self, dst: Def, base: Use, args: Args, count: Use, spread: Imm) -> Flow {
        let n_out = self.get(count).as_double().unwrap_or(1.0) as u32;
        let value = self.get(base);
        let register = self.top().base + dst.0 as usize;
        let args = match self.check_defined(base, value).and_then(|()| self.arguments(args, spread.0 == 1)) {
            Ok(args) => args,
            Err(error) => return self.fail(error),
        };
        if value.as_ref::<FunctionHandle>().is_some() {
            return self.start_handle(value, &args, Return::List { register }, n_out);
        }
        let result = runmat_runtime::ops::index::index(&mut self.rt, value, &args);
        self.finish(dst, result)
    }

    pub(crate) fn tail_index(&mut self, base: Use, args: Args, dst: Def, spread: Imm) -> Flow {
        let value = self.get(base);
        if value.is_undefined() {
            return self.tail_call_by_name(base, args, spread);
        }
        let args = match self.arguments(args, spread.0 == 1) {
            Ok(args) => args,
            Err(error) => return self.fail(error),
        };
        if value.as_ref::<FunctionHandle>().is_some() {
            let n_out = self.top().n_out;
            return self.start_handle(value, &args, Return::Forward, n_out);
        }
        let result = runmat_runtime::ops::index::index(&mut self.rt, value, &args);
        self.finish(dst, result)
    }

    /// A captured name without a value is a function.
    fn tail_call_by_name(&mut self, base: Use, args: Args, spread: Imm) -> Flow {
        let name = self.top().proto.locals[base.0 as usize].name.clone();
        let n_out = self.top().n_out as usize;
        let result =
            self.arguments(args, spread.0 == 1).and_then(|args| self.call_by_name(&name, &args, n_out));
        self.return_values(result, Return::Forward)
    }

    /// Starts a call of a handle: the arguments are put on the stack above the top frame.
    pub(crate) fn start_handle(&mut self, handle: Value, args: &[Value], ret: Return, n_out: u32) -> Flow {
        self.start_handle_with(handle, args, ret, n_out)
    }

    /// As [`Vm::start_handle`], compiled for the caller's number of arguments.
    #[inline(always)]
    fn start_handle_with(&mut self, handle: Value, args: &[Value], ret: Return, n_out: u32) -> Flow {
        let Some(function) = handle.as_ref::<FunctionHandle>() else {
            return self.fail(runmat_runtime::bug!("a call of something that is no handle"));
        };
        let at = self.top_end();
        self.reserve(at + args.len());
        self.stack[at..at + args.len()].copy_from_slice(args);
        let pending = Pending { args: at, n_args: args.len(), ret, n_out, moved: 0, site: None };
        let captures = function.captures.as_slice();
        match &function.target {
            HandleTarget::Named(name) => {
                let name = name.clone();
                self.start_named(&name, pending)
            }
            HandleTarget::Bound(code) | HandleTarget::Anonymous(code) => {
                let Some(proto) = proto_of(code) else {
                    return self.fail(runmat_runtime::bug!("a handle of unknown code"));
                };
                let pushed = if self.can_enter(&proto, &pending) {
                    self.enter(proto, pending, captures)
                } else if proto.kind == FunctionKind::Nested {
                    let env = captures.first().copied().unwrap_or(Value::UNDEFINED);
                    self.push_prepared(proto, pending, &[], env)
                } else {
                    self.push_prepared(proto, pending, captures, Value::UNDEFINED)
                };
                match pushed {
                    Ok(()) => self.entered(),
                    Err(error) => self.fail(error),
                }
            }
        }
    }

    /// Starts a call of a function by name.
    pub(crate) fn start_named(&mut self, name: &Rc<str>, pending: Pending) -> Flow {
        if let Some(builtin) = self.known_builtin(name) {
            return self.start(Callable::Builtin(builtin), pending);
        }
        let caller = self.top().proto.clone();
        match self.find_function(name, &caller) {
            Ok(Some(callee)) => {
                if let Callable::Builtin(builtin) = callee {
                    self.remember_builtin(name, &caller, builtin);
                }
                self.start(callee, pending)
            }
            Ok(None) => self.fail(ErrorKind::UndefinedName { name: name.to_string() }),
            Err(error) => self.fail(error),
        }
    }

    /// The builtin that a name has meant to the running function, as long as what names mean hasn't changed.
    fn known_builtin(&self, name: &Rc<str>) -> Option<&'static Builtin> {
        let names = self.top().proto.known_names.borrow();
        let known = names.iter().find(|known| Rc::ptr_eq(&known.name, name))?;
        (known.epoch == self.epoch).then_some(known.builtin)
    }

    fn remember_builtin(&self, name: &Rc<str>, caller: &Proto, builtin: &'static Builtin) {
        let mut names = caller.known_names.borrow_mut();
        names.retain(|known| known.epoch == self.epoch && !Rc::ptr_eq(&known.name, name));
        if names.len() == KNOWN_NAMES {
            names.remove(0);
        }
        names.push(KnownName { name: name.clone(), epoch: self.epoch, builtin });
    }

    /// Calls a handle or a function named by text from native code and waits for it.
    pub(crate) fn invoke_values(&mut self, function: Value, args: &[Value], n_out: usize) -> Result<Values> {
        if function.as_ref::<FunctionHandle>().is_some() {
            return self.run_native(|vm| vm.start_handle(function, args, Return::Native, n_out as u32));
        }
        match function.text().filter(|_| function.is_text_scalar()) {
            Some(name) => {
                let name: Rc<str> = name.as_ref().into();
                self.call_by_name(&name, args, n_out)
            }
            None => Err(runmat_runtime::error::Error::new(
                "MATLAB:feval:InvalidFunctionHandle",
                "Argument must be a function handle, a character vector or a string scalar.",
            )),
        }
    }

    /// Calls a function by name from native code and waits for it.
    pub(crate) fn call_by_name(&mut self, name: &Rc<str>, args: &[Value], n_out: usize) -> Result<Values> {
        let at = self.top_end();
        self.reserve(at + args.len());
        self.stack[at..at + args.len()].copy_from_slice(args);
        let pending = Pending {
            args: at,
            n_args: args.len(),
            ret: Return::Native,
            n_out: n_out as u32,
            moved: 0,
            site: None,
        };
        self.run_native(|vm| vm.start_named(name, pending))
    }

    /// Runs what `start` begins until it has returned to here.
    pub(crate) fn run_native(&mut self, start: impl FnOnce(&mut Vm) -> Flow) -> Result<Values> {
        self.enter_native()?;
        let depth = self.frames.len();
        let (pc, borrowed) = (self.pc(), self.borrowed);
        if let Some(top) = self.frames.last_mut() {
            top.pc = pc;
            top.borrowed = borrowed;
        }
        let result = match start(self) {
            Flow::Done => Ok(()),
            Flow::Next => self.run_loop(depth),
            Flow::Throw => self.unwind(depth).and_then(|()| self.run_loop(depth)),
        };
        self.native_depth -= 1;
        // The frame that called the native code runs on where it was.
        self.refresh();
        self.go_to(pc);
        self.borrowed = borrowed;
        result.map(|()| std::mem::take(&mut self.native_results))
    }

    pub(crate) fn call_dotted(&mut self, outs: Outs, call: Const, args: Args, parens: Imm) -> Flow {
        let proto = self.top().proto.clone();
        let name = proto.calls[call.0 as usize].name.clone();
        let spread = proto.calls[call.0 as usize].spread;
        let result = self
            .arguments(args, spread)
            .and_then(|args| self.dotted(&name, &args, parens.0 == 1, outs.count as usize));
        let ret = Return::Registers { first: self.top().base + outs.first as usize, count: outs.count };
        match result {
            Ok(values) if values.len() > 1 && outs.count == 1 && parens.0 == 0 => {
                let list = self.rt.alloc(ValueList { items: values.to_vec() });
                self.set(Def(outs.first), list);
                Flow::Next
            }
            Ok(values) => self.deliver_to(values, ret),
            Err(error) => self.fail(error),
        }
    }

    /// `a.b.c(args)`: a package function, or a variable or call of `a` and its fields.
    fn dotted(&mut self, name: &str, args: &[Value], parens: bool, n_out: usize) -> Result<Values> {
        let parts: Vec<&str> = name.split('.').collect();
        let workspace = self.top().workspace;
        let caller = self.top().proto.clone();
        let mut known = self.lookup_variable(workspace, parts[0]);
        let mut used = 1;
        if known.is_none() {
            for take in (2..=parts.len()).rev() {
                let qualified: Rc<str> = parts[..take].join(".").into();
                if self.find_function(&qualified, &caller)?.is_some() {
                    if take == parts.len() {
                        return self.call_by_name(&qualified, args, n_out);
                    }
                    known = self.call_by_name(&qualified, &[], 1)?.first().copied();
                    used = take;
                    break;
                }
            }
        }
        let mut value = match known {
            Some(value) => value,
            None => {
                let first: Rc<str> = parts[0].into();
                if self.find_function(&first, &caller)?.is_none() {
                    return Err(ErrorKind::UndefinedPackageName { name: name.into() }.into());
                }
                let result = self.call_by_name(&first, &[], 1)?;
                result.first().copied().ok_or(ErrorKind::EmptyList)?
            }
        };
        let fields = &parts[used..];
        for (k, field) in fields.iter().enumerate() {
            let mut values = self.field_values(value, field)?;
            let last = k + 1 == fields.len();
            if last && !parens {
                return Ok(values.into());
            }
            if values.len() != 1 {
                return Err(ErrorKind::DotList { count: values.len() }.into());
            }
            value = values.swap_remove(0);
        }
        if parens { self.index_or_call(value, args, n_out) } else { Ok(Values::from_slice(&[value])) }
    }

    /// `resolve`: a variable of a script without a value may be a function, or a variable of the caller.
    pub(crate) fn resolve_name(&mut self, dst: Def, src: Use) -> Flow {
        let name = self.top().proto.locals[src.0 as usize].name.clone();
        let workspace = self.top().workspace;
        if let Some(value) = self.lookup_variable(workspace, &name) {
            self.set(dst, value.shared());
            return Flow::Next;
        }
        let at = self.top_end();
        let register = self.top().base + dst.0 as usize;
        let ret = Return::Registers { first: register, count: 1 };
        let pending = Pending { args: at, n_args: 0, ret, n_out: 1, moved: 0, site: None };
        self.start_named(&name, pending)
    }
}

/// The VM's function behind a handle's code.
#[inline(always)]
pub(crate) fn proto_of(code: &Rc<dyn runmat_runtime::value::handle::FunctionCode>) -> Option<Rc<Proto>> {
    let code: Rc<dyn Any> = code.clone();
    code.downcast().ok()
}
