//! One function called again and again from native code (`cellfun`, `arrayfun`): what is the same for all calls is found
//! out once.

use std::rc::Rc;

use runmat_hir::hir::FunctionKind;
use runmat_runtime::builtins::builtin::Builtin;
use runmat_runtime::builtins::call::{Calls, Values};
use runmat_runtime::error::{ErrorKind, Result};
use runmat_runtime::value::Value;
use runmat_runtime::value::handle::{FunctionHandle, Target as HandleTarget};

use crate::feedback::Callable;
use crate::frame::Return;
use crate::interp::call::Pending;
use crate::interp::invoke::proto_of;
use crate::program::Proto;
use crate::vm::Vm;

/// What a function turns out to be.
enum Callee {
    /// User code whose frame needs nothing but arguments and captures.
    Code(Rc<Proto>),
    /// A builtin.
    Builtin(&'static Builtin),
    /// Anything else: each call looks for itself.
    Other,
}

impl Vm {
    /// Calls `function` `n` times, each time with `n_args` arguments and for one result.
    pub(crate) fn invoke_repeatedly(
        &mut self,
        function: Value,
        n_args: usize,
        n: usize,
        calls: &mut dyn Calls,
    ) -> Result<()> {
        let mut k = 0;
        while k < n {
            // Looked up again only when names may have come to mean something else.
            let callee = self.callee_of(function);
            k = match callee {
                Callee::Code(proto) => self.repeat_code(&proto, function, n_args, k..n, calls)?,
                Callee::Builtin(builtin) => self.repeat_builtin(builtin, n_args, k..n, calls)?,
                Callee::Other => {
                    let mut args = Values::from_elem(Value::UNDEFINED, n_args);
                    calls.arguments(&mut self.rt, k, &mut args)?;
                    let results = self.invoke_values(function, &args, 1)?;
                    let value = results.first().copied().ok_or(ErrorKind::TooManyOutputs)?;
                    calls.result(self, k, value)?;
                    k + 1
                }
            };
        }
        Ok(())
    }

    fn callee_of(&mut self, function: Value) -> Callee {
        let Some(handle) = function.as_ref::<FunctionHandle>() else { return Callee::Other };
        match &handle.target {
            HandleTarget::Bound(code) | HandleTarget::Anonymous(code) => match proto_of(code) {
                Some(proto) if proto.kind != FunctionKind::Nested => Callee::Code(proto),
                _ => Callee::Other,
            },
            HandleTarget::Named(name) => {
                let caller = self.top().proto.clone();
                match self.find_function(name, &caller) {
                    Ok(Some(Callable::Builtin(builtin))) => Callee::Builtin(builtin),
                    Ok(Some(Callable::User(proto))) if proto.kind == FunctionKind::Named => {
                        Callee::Code(proto)
                    }
                    // Also a name that isn't found: the call says so.
                    _ => Callee::Other,
                }
            }
        }
    }

    /// Calls user code; gives the number of the call that is next, which is not the last one when lookups have changed.
    fn repeat_code(
        &mut self,
        proto: &Rc<Proto>,
        function: Value,
        n_args: usize,
        mut range: std::ops::Range<usize>,
        calls: &mut dyn Calls,
    ) -> Result<usize> {
        self.enter_native()?;
        let (pc, borrowed, epoch) = (self.pc(), self.borrowed, self.epoch);
        let at = self.top_end();
        let captures = function.as_ref::<FunctionHandle>().map_or(&[][..], |handle| &handle.captures);
        let pending = Pending {
            args: at,
            n_args,
            ret: Return::NativeValue { register: at },
            n_out: 1,
            moved: 0,
            site: None,
        };
        let counts = self.limits_steps();
        let mut result = Ok(());
        while !range.is_empty() && result.is_ok() && self.epoch == epoch {
            result = match counts {
                true => self.count_call(),
                false => Ok(()),
            };
            result = result.and_then(|()| self.call_code(proto, pending, captures, range.start, calls));
            range.start += 1;
        }
        self.native_depth -= 1;
        // The frame that called the native code runs on where it was.
        self.refresh();
        self.go_to(pc);
        self.borrowed = borrowed;
        result.map(|()| range.start)
    }

    #[inline]
    fn call_code(
        &mut self,
        proto: &Rc<Proto>,
        pending: Pending,
        captures: &[Value],
        k: usize,
        calls: &mut dyn Calls,
    ) -> Result<()> {
        let depth = self.frames.len();
        let at = pending.args;
        self.reserve(at + pending.n_args + 1);
        calls.arguments(&mut self.rt, k, &mut self.stack[at..at + pending.n_args])?;
        match self.push_frame(proto.clone(), pending, captures, Value::UNDEFINED) {
            Ok(()) => self.run_loop(depth)?,
            Err(error) => {
                self.fail(error);
                self.unwind(depth).and_then(|()| self.run_loop(depth))?;
            }
        }
        let value = self.stack[at];
        if value.is_undefined() {
            return Err(ErrorKind::TooManyOutputs.into());
        }
        calls.result(self, k, value)
    }

    /// As [`Vm::repeat_code`], for a builtin.
    fn repeat_builtin(
        &mut self,
        builtin: &'static Builtin,
        n_args: usize,
        range: std::ops::Range<usize>,
        calls: &mut dyn Calls,
    ) -> Result<usize> {
        let epoch = self.epoch;
        let mut args = Values::from_elem(Value::UNDEFINED, n_args);
        for k in range.clone() {
            if self.epoch != epoch {
                return Ok(k);
            }
            calls.arguments(&mut self.rt, k, &mut args)?;
            let value = match (builtin.scalar, &args[..]) {
                (Some(scalar), [arg]) if arg.is_double() => {
                    Value::double(scalar(arg.as_double().unwrap_or_default()))
                }
                _ => self.call_builtin(builtin, &args)?,
            };
            calls.result(self, k, value)?;
        }
        Ok(range.end)
    }

    fn call_builtin(&mut self, builtin: &'static Builtin, args: &[Value]) -> Result<Value> {
        self.native_site = None;
        let (depth, pc) = (self.frames.len(), self.pc());
        match self.run_builtin(builtin, args, 1) {
            Ok(results) => results.first().copied().ok_or_else(|| ErrorKind::TooManyOutputs.into()),
            Err(error) => {
                self.fail(error);
                let raised = self.unwind(depth).err();
                self.go_to(pc);
                Err(raised.unwrap_or_else(|| runmat_runtime::bug!("an error without a cause")))
            }
        }
    }
}
