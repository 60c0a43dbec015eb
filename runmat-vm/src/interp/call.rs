//! Calls and returns.

use std::rc::Rc;

use runmat_hir::hir::FunctionKind;
use runmat_runtime::builtins::builtin::{Builtin, Purity};
use runmat_runtime::builtins::call::{Call, Values, list_of};
use runmat_runtime::error::{Error, ErrorKind, Result};
use runmat_runtime::value::Value;
use runmat_runtime::value::handle::FunctionHandle;
use runmat_runtime::value::list::ValueList;
use runmat_runtime::value::variable::VariableCell;

use crate::bytecode::operand::{Args, Const, Def, Feedback, Outs, Use};
use crate::feedback::{Cache, Callable};
use crate::frame::Return;
use crate::interp::Flow;
use crate::program::{CallSite, Proto};
use crate::vm::Vm;

/// A call that is about to start: everything but the function.
#[derive(Clone, Copy)]
pub(crate) struct Pending {
    /// First argument, as a position in the stack; the arguments lie in a row there.
    pub(crate) args: usize,
    /// How many.
    pub(crate) n_args: usize,
    /// Where results go.
    pub(crate) ret: Return,
    /// Wanted results.
    pub(crate) n_out: u32,
    /// Arguments (by bit) that the callee owns.
    pub(crate) moved: u64,
    /// Call site in the calling function.
    pub(crate) site: Option<u32>,
}

impl Vm {
    #[inline(always)]
    pub(crate) fn call(&mut self, outs: Outs, call: Const, args: Args, site: Feedback) -> Flow {
        let proto = self.current();
        let descriptor = &proto.calls[call.0 as usize];
        let (moved, spread) = (descriptor.moved, descriptor.spread);
        let known = &proto.sites[site.0 as usize];
        if let Some(builtin) = known.builtin_in(self.epoch) {
            if !(spread && self.hold_list(args)) {
                return self.run_known_builtin(builtin, outs, call, args, moved);
            }
        } else if let Some(callee) = self.known_code(known)
            && !(spread && self.hold_list(args))
        {
            let pending = Pending {
                args: self.base + args.first as usize,
                n_args: args.count as usize,
                ret: Return::Registers { first: self.base + outs.first as usize, count: outs.count },
                n_out: outs.count,
                moved,
                site: Some(call.0),
            };
            return self.start_code(callee, pending);
        }
        self.call_site(call, args, site, outs)
    }

    /// True with a list among the registers.
    #[inline(always)]
    fn hold_list(&self, args: Args) -> bool {
        (args.first..args.first + args.count).any(|k| self.get(Use(k)).as_ref::<ValueList>().is_some())
    }

    /// Calls a builtin whose results go to registers. `moved` says which arguments are its own.
    #[inline(never)]
    fn run_known_builtin(
        &mut self,
        builtin: &'static Builtin,
        outs: Outs,
        call: Const,
        args: Args,
        moved: u64,
    ) -> Flow {
        let first = self.base + args.first as usize;
        if outs.count <= 1
            && let Some(value) =
                builtin.quickly(&mut self.rt, &self.stack[first..first + args.count as usize])
        {
            if moved != 0 {
                self.end_temporaries(args, moved, &[value]);
            }
            self.replace(Def(outs.first), value);
            return Flow::Next;
        }
        self.run_whole_builtin(builtin, outs, call, args, moved)
    }

    /// As [`Vm::run_known_builtin`], where its short form doesn't do.
    #[inline(never)]
    fn run_whole_builtin(
        &mut self,
        builtin: &'static Builtin,
        outs: Outs,
        call: Const,
        args: Args,
        moved: u64,
    ) -> Flow {
        let base = self.top().base;
        let (first, n) = (base + args.first as usize, args.count as usize);
        // The stack may move while the builtin calls back.
        let values = list_of(&self.stack[first..first + n]);
        self.native_site = Some(call.0);
        match self.run_builtin(builtin, &values, outs.count as usize) {
            Ok(results) => {
                if builtin.purity == Purity::Pure {
                    self.end_temporaries(args, moved, &results);
                }
                if let (&[value], 0 | 1) = (&results[..], outs.count) {
                    self.replace(Def(outs.first), value);
                    return Flow::Next;
                }
                self.deliver_to(
                    results,
                    Return::Registers { first: base + outs.first as usize, count: outs.count },
                )
            }
            Err(error) => {
                let error = self.of_validator(Some(call.0), error);
                self.fail(error)
            }
        }
    }

    /// Ends the life of the temporaries among a builtin's arguments. What it keeps in its results it has shared.
    #[inline(always)]
    pub(crate) fn end_temporaries(&mut self, args: Args, moved: u64, results: &[Value]) {
        let mut left = moved;
        while left != 0 {
            let register = args.first + left.trailing_zeros();
            left &= left - 1;
            let value = self.get(Use(register));
            if value.is_object() && !results.contains(&value) {
                self.set(Def(register), Value::UNDEFINED);
                self.rt.recycle(value);
            }
        }
    }

    pub(crate) fn call_counted(
        &mut self,
        dst: Def,
        call: Const,
        args: Args,
        count: Use,
        site: Feedback,
    ) -> Flow {
        let base = self.top().base;
        let n_out = self.get(count).as_double().unwrap_or(1.0) as u32;
        self.call_at(call, args, site, Return::List { register: base + dst.0 as usize }, n_out)
    }

    pub(crate) fn tail_call(&mut self, call: Const, args: Args, _: Def, site: Feedback) -> Flow {
        let n_out = self.top().n_out;
        self.call_at(call, args, site, Return::Forward, n_out)
    }

    /// A call that nothing is known about, or that has lists among its arguments.
    #[inline(never)]
    fn call_site(&mut self, call: Const, args: Args, site: Feedback, outs: Outs) -> Flow {
        let first = self.top().base + outs.first as usize;
        self.call_at(call, args, site, Return::Registers { first, count: outs.count }, outs.count)
    }

    fn call_at(&mut self, call: Const, args: Args, site: Feedback, ret: Return, n_out: u32) -> Flow {
        let top = self.top();
        let (base, proto) = (top.base, &*top.proto);
        let descriptor = &proto.calls[call.0 as usize];
        let mut pending = Pending {
            args: base + args.first as usize,
            n_args: args.count as usize,
            ret,
            n_out,
            moved: descriptor.moved,
            site: Some(call.0),
        };
        let cached = proto.sites[site.0 as usize].callee_in(self.epoch);
        if descriptor.spread
            && let Err(error) = self.spread_args(&mut pending)
        {
            return self.fail(error);
        }
        match cached {
            Some(callee) => self.start(callee, pending),
            None => self.resolve_call(call, site, pending),
        }
    }

    /// Expands lists among the arguments, in place at the top of the frame.
    #[cold]
    fn spread_args(&mut self, pending: &mut Pending) -> Result<()> {
        let given = &self.stack[pending.args..pending.args + pending.n_args];
        if !given.iter().any(|v| v.as_ref::<ValueList>().is_some()) {
            return Ok(());
        }
        let mut values: Vec<Value> = Vec::with_capacity(pending.n_args);
        for value in given {
            match value.as_ref::<ValueList>() {
                // What a list holds also has another owner.
                Some(list) => values.extend(list.items.iter().map(|v| v.shared())),
                None => values.push(*value),
            }
        }
        self.reserve(pending.args + values.len());
        self.stack[pending.args..pending.args + values.len()].copy_from_slice(&values);
        pending.n_args = values.len();
        // Positions have moved: everything counts as lent.
        pending.moved = 0;
        Ok(())
    }

    /// Finds what a call site means and remembers it.
    #[cold]
    fn resolve_call(&mut self, call: Const, site: Feedback, pending: Pending) -> Flow {
        let proto = self.top().proto.clone();
        let descriptor = &proto.calls[call.0 as usize];
        if let Some(func) = descriptor.target {
            let callee = Callable::User(self.proto(&proto.unit, func));
            let remembered = Cache::Call { epoch: self.epoch, callee: callee.clone() };
            proto.sites[site.0 as usize].remember(remembered);
            return self.start(callee, pending);
        }
        let workspace = self.top().workspace;
        if let Some(variable) = self.lookup_variable(workspace, &descriptor.name) {
            return self.call_variable(variable, pending, descriptor.parens);
        }
        match self.find_function(&descriptor.name, &proto) {
            Ok(Some(callee)) => {
                let remembered = Cache::Call { epoch: self.epoch, callee: callee.clone() };
                proto.sites[site.0 as usize].remember(remembered);
                self.start(callee, pending)
            }
            Ok(None) => {
                let error = self.undefined_call(descriptor, &pending);
                self.fail(error)
            }
            Err(error) => self.fail(error),
        }
    }

    /// MATLAB tells a missing function with arguments apart from a missing name.
    fn undefined_call(&self, site: &CallSite, pending: &Pending) -> ErrorKind {
        let name = site.name.to_string();
        match self.stack.get(pending.args).filter(|_| pending.n_args > 0) {
            Some(first) => ErrorKind::UndefinedFunction { name, class: first.class().name().into() },
            None => ErrorKind::UndefinedName { name },
        }
    }

    /// A variable that only the workspace knows, where the source looks like a call.
    fn call_variable(&mut self, variable: Value, pending: Pending, parens: bool) -> Flow {
        let args = Values::from_slice(&self.stack[pending.args..pending.args + pending.n_args]);
        let is_call = parens && variable.as_ref::<FunctionHandle>().is_some();
        if is_call {
            return self.start_handle(variable, &args, pending.ret, pending.n_out);
        }
        let Return::Registers { first, .. } = pending.ret else {
            let result = self.index_or_call(variable, &args, pending.n_out as usize);
            return self.return_values(result, pending.ret);
        };
        if args.is_empty() {
            self.stack[first] = variable.shared();
            return Flow::Next;
        }
        let result = runmat_runtime::ops::index::index(&mut self.rt, variable, &args);
        let dst = Def((first - self.top().base) as u32);
        self.finish(dst, result)
    }

    pub(super) fn index_or_call(&mut self, value: Value, args: &[Value], n_out: usize) -> Result<Values> {
        if value.as_ref::<FunctionHandle>().is_some() && !args.is_empty() {
            return self.invoke_values(value, args, n_out);
        }
        runmat_runtime::ops::index::index(&mut self.rt, value, args).map(|v| Values::from_slice(&[v]))
    }

    /// Delivers results that native code computed for a call.
    pub(super) fn return_values(&mut self, result: Result<Values>, ret: Return) -> Flow {
        match result {
            Ok(values) => self.deliver_to(values, ret),
            Err(error) => self.fail(error),
        }
    }

    /// Starts a call: user code gets a frame, a builtin runs at once.
    pub(crate) fn start(&mut self, callee: Callable, pending: Pending) -> Flow {
        match callee {
            Callable::User(proto) => self.start_code(proto, pending),
            Callable::Builtin(builtin) => self.start_builtin(builtin, pending),
        }
    }

    /// Starts a call of user code.
    #[inline(always)]
    fn start_code(&mut self, proto: Rc<Proto>, pending: Pending) -> Flow {
        if !self.can_enter(&proto, &pending) {
            return self.start_prepared(proto, pending);
        }
        match self.enter(proto, pending, &[]) {
            Ok(()) => self.entered(),
            Err(error) => self.fail(error),
        }
    }

    /// Starts a call of user code that needs more than registers, or doesn't take what it is called with.
    #[cold]
    fn start_prepared(&mut self, proto: Rc<Proto>, pending: Pending) -> Flow {
        if proto.kind == FunctionKind::Script {
            return self.start_script(proto, pending);
        }
        match self.push_prepared(proto, pending, &[], Value::UNDEFINED) {
            Ok(()) => self.entered(),
            Err(error) => self.fail(error),
        }
    }

    /// Runs a builtin that a call site hasn't met before, or whose results don't go to registers.
    #[cold]
    fn start_builtin(&mut self, builtin: &'static Builtin, pending: Pending) -> Flow {
        let (first, n) = (pending.args, pending.n_args);
        if let Return::Registers { first: result, count: 0 | 1 } = pending.ret
            && let Some(value) = builtin.quickly(&mut self.rt, &self.stack[first..first + n])
        {
            self.deliver_one(result, value);
            return Flow::Next;
        }
        // The stack may move while the builtin calls back.
        let args = list_of(&self.stack[first..first + n]);
        self.native_site = pending.site;
        match self.run_builtin(builtin, &args, pending.n_out as usize) {
            Ok(values) => self.deliver_to(values, pending.ret),
            Err(error) => {
                let error = self.of_validator(pending.site, error);
                self.fail(error)
            }
        }
    }

    /// Runs a builtin with checked counts.
    pub(crate) fn run_builtin(
        &mut self,
        builtin: &'static Builtin,
        args: &[Value],
        n_out: usize,
    ) -> Result<Values> {
        let checked = if args.len() < *builtin.inputs.start() {
            Err(ErrorKind::NotEnoughInputs)
        } else if args.len() > *builtin.inputs.end() {
            Err(ErrorKind::BuiltinTooManyInputs)
        } else if n_out > *builtin.outputs.end() {
            Err(ErrorKind::BuiltinTooManyOutputs)
        } else {
            Ok(())
        };
        if let Err(kind) = checked {
            return Err(self.raised_by(builtin, kind.into()));
        }
        let roots = self.roots.len();
        // What the call's registers hold counts as live while the builtin calls back.
        let pc = self.pc();
        let borrowed = self.borrowed;
        if let Some(top) = self.frames.last_mut() {
            top.pc = pc;
            top.borrowed = borrowed;
        }
        self.enter_native()?;
        // A few: a copy of memory would be a call.
        args.iter().for_each(|arg| self.roots.push(*arg));
        let mut call = Call::new(self, args, n_out);
        let result = builtin.run(&mut call);
        let values = call.into_results();
        self.native_depth -= 1;
        self.roots.truncate(roots);
        match result {
            Ok(()) if values.len() < n_out => Err(ErrorKind::BuiltinTooManyOutputs.into()),
            Ok(()) => Ok(values),
            Err(error) => Err(self.raised_by(builtin, error)),
        }
    }

    /// An error that has left a call: of a validator's call it says which argument is wrong.
    #[cold]
    pub(super) fn of_validator(&self, site: Option<u32>, error: Error) -> Error {
        let calls = &self.top().proto.calls;
        match site.and_then(|site| calls.get(site as usize)?.checks.as_ref()) {
            Some(place) => self.misfit_argument(place, error),
            None => error,
        }
    }

    #[cold]
    fn raised_by(&self, builtin: &Builtin, error: Error) -> Error {
        // With a stack it comes out of a function that the builtin has called.
        let error = if error.stack().is_empty() { error.or_source(builtin.name) } else { error };
        error.in_dialect(self.rt.dialect.octave_errors)
    }

    /// Puts results where a call wants them.
    #[inline(always)]
    pub(crate) fn deliver_to(&mut self, values: Values, ret: Return) -> Flow {
        match ret {
            Return::Registers { first, count: 0 | 1 } => {
                self.deliver_one(first, values.first().copied().unwrap_or(Value::UNDEFINED));
                Flow::Next
            }
            Return::Registers { first, count } => {
                let n = (count as usize).min(values.len());
                for (k, &value) in values[..n].iter().enumerate() {
                    self.deliver_one(first + k, value);
                }
                Flow::Next
            }
            Return::List { register } => {
                let list = self.rt.alloc(ValueList { items: values.to_vec() });
                self.stack[register] = list;
                Flow::Next
            }
            Return::Forward => self.leave(values),
            Return::NativeRegisters { first, count } => {
                self.deliver_to(values, Return::Registers { first, count });
                Flow::Done
            }
            Return::NativeList { register } => {
                self.deliver_to(values, Return::List { register });
                Flow::Done
            }
            Return::NativeValue { register } => {
                self.stack[register] = values.first().copied().unwrap_or(Value::UNDEFINED);
                Flow::Done
            }
            Return::Native => {
                self.native_results = values;
                Flow::Done
            }
        }
    }

    /// Writes a result into a register of the top frame, given as a position in the stack.
    #[inline(always)]
    fn deliver_one(&mut self, at: usize, value: Value) {
        let old = std::mem::replace(&mut self.stack[at], value);
        if old.is_object() && old != value {
            self.retire(Def((at - self.base) as u32), old);
        }
    }

    #[inline(always)]
    pub(crate) fn ret(&mut self) -> Flow {
        if let (Some(register), Return::Registers { first, count: 0 | 1 }) =
            (self.current().single_output, self.top().ret)
            && self.guards.is_empty()
        {
            let value = self.output(register);
            if !value.is_undefined() {
                self.end_locals(&[value]);
                self.drop_frame();
                self.deliver_one(first, value);
                return Flow::Next;
            }
        }
        self.ret_to_native()
    }

    /// As `ret` has it for the interpreter, for compiled code that waits.
    #[inline(never)]
    fn ret_to_native(&mut self) -> Flow {
        let top = self.top();
        if let (Some(register), Return::NativeRegisters { first, count: 0 | 1 }) =
            (top.proto.single_output, top.ret)
            && self.guards.is_empty()
        {
            let value = self.output(register);
            if !value.is_undefined() {
                self.end_locals(&[value]);
                self.pop_frame();
                self.deliver_one(first, value);
                return Flow::Done;
            }
        }
        self.slow_ret()
    }

    fn slow_ret(&mut self) -> Flow {
        match self.collect_outputs() {
            Ok(values) => {
                self.end_locals(&values);
                self.leave(values)
            }
            Err(error) => self.fail(error),
        }
    }

    #[inline(always)]
    pub(crate) fn ret_value(&mut self, src: Use) -> Flow {
        let value = self.get(src);
        let is_one = value.is_double() || !(value.is_undefined() || value.as_ref::<ValueList>().is_some());
        if is_one && self.guards.is_empty() {
            match self.top().ret {
                Return::Registers { first, count: 0 | 1 } => {
                    self.drop_frame();
                    self.deliver_one(first, value);
                    return Flow::Next;
                }
                Return::NativeValue { register } => {
                    self.drop_frame();
                    self.stack[register] = value;
                    return Flow::Done;
                }
                _ => {}
            }
        }
        self.slow_ret_value(value)
    }

    #[inline(never)]
    fn slow_ret_value(&mut self, value: Value) -> Flow {
        let values = match value.as_ref::<ValueList>() {
            Some(list) => Values::from_slice(&list.items),
            None if value.is_undefined() => Values::new(),
            None => Values::from_slice(&[value]),
        };
        if values.len() < self.top().n_out as usize {
            return self.fail(if values.is_empty() {
                ErrorKind::EmptyList
            } else {
                ErrorKind::TooManyOutputs
            });
        }
        self.leave(values)
    }

    /// The values of the outputs; missing ones are an error only when they are wanted.
    fn collect_outputs(&mut self) -> Result<Values> {
        let top = self.top();
        let (proto, wanted) = (top.proto.clone(), top.n_out as usize);
        if proto.kind == FunctionKind::Script {
            let result = proto.register_of("runmat_result").filter(|_| self.top().is_isolated());
            return Ok(result.map(|register| self.get(Use(register))).into_iter().collect());
        }
        let mut values = Values::new();
        for (k, &register) in proto.outputs.iter().enumerate().take(wanted.max(1)) {
            let value = self.output(register);
            if value.is_undefined() {
                if k < wanted {
                    let name = proto.locals[register as usize].name.to_string();
                    return Err(ErrorKind::UnassignedOutput { name, function: proto.name.to_string() }.into());
                }
                break;
            }
            values.push(value);
        }
        if let Some(register) = proto.varargout
            && wanted.max(1) > proto.outputs.len()
            && values.len() == proto.outputs.len()
        {
            let extra = self.output(register);
            let items = extra.as_cell().map(|cell| cell.items.to_vec()).unwrap_or_default();
            let missing = wanted.max(1) - values.len();
            values.extend(items.iter().take(missing).map(|v| v.shared()));
            if values.len() < wanted {
                let name = format!("varargout{{{}}}", values.len() - proto.outputs.len() + 1);
                return Err(ErrorKind::UnassignedOutput { name, function: proto.name.to_string() }.into());
            }
        }
        Ok(values)
    }

    #[inline(always)]
    fn output(&self, register: u32) -> Value {
        let value = self.get(Use(register));
        if value.is_object() { self.object_output(register, value) } else { value }
    }

    fn object_output(&self, register: u32, value: Value) -> Value {
        if let Some(cell) = value.downcast::<VariableCell>() {
            return cell.value.get().shared();
        }
        let lent = register < 64 && self.borrowed >> register & 1 == 1;
        if lent { value.shared() } else { value }
    }

    /// Pops the frame and delivers its results.
    #[inline(always)]
    fn leave(&mut self, values: Values) -> Flow {
        if !self.guards.is_empty()
            && let Err(error) = self.run_guards_at_exit(&values)
        {
            return self.fail(error);
        }
        if self.top().proto.kind == FunctionKind::Script {
            self.export_workspace();
        }
        let ret = self.pop_frame();
        self.deliver_to(values, ret)
    }
}
