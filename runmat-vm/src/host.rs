//! The VM as builtins see it.

use std::path::Path;
use std::rc::Rc;

use runmat_lexer::SourceText;
use runmat_runtime::builtins::call::{Calls, Host, NameKind, Values, VariableInfo, Workspace};
use runmat_runtime::error::{Error, ErrorKind, Result, Stack};
use runmat_runtime::runtime::Runtime;
use runmat_runtime::value::Value;
use runmat_runtime::value::handle::{FunctionCode, FunctionHandle, Target};

use crate::feedback::Callable;
use crate::frame::Return;
use crate::interp::call::Pending;
use crate::interp::invoke::proto_of;
use crate::vm::Vm;

impl Host for Vm {
    fn runtime(&mut self) -> &mut Runtime {
        &mut self.rt
    }

    fn root(&mut self, value: Value) {
        self.roots.push(value);
    }

    fn invoke(&mut self, function: Value, args: &[Value], n_out: usize) -> Result<Values> {
        self.invoke_values(function, args, n_out)
    }

    fn invoke_each(&mut self, function: Value, n_args: usize, n: usize, calls: &mut dyn Calls) -> Result<()> {
        self.invoke_repeatedly(function, n_args, n, calls)
    }

    fn invoke_named(&mut self, name: &str, args: &[Value], n_out: usize) -> Result<Values> {
        self.call_by_name(&name.into(), args, n_out)
    }

    fn eval(&mut self, code: &str, workspace: Workspace, n_out: usize) -> Result<Values> {
        // With results the code is an expression: they are taken from a hidden assignment.
        let names: Vec<String> = (0..n_out).map(|k| format!("runmat_result_{k}")).collect();
        let text = match n_out {
            0 => code.to_string(),
            _ => format!("[{}] = {};", names.join(","), code.trim_end().trim_end_matches([';', ','])),
        };
        let frame = self.workspace_of(workspace);
        let scope = match workspace {
            Workspace::Caller => &self.top().proto,
            Workspace::Base | Workspace::CallersCaller => &self.frames[frame].proto,
        };
        let scope = (scope.unit.clone(), scope.func);
        let unit = self.load_eval(SourceText::new("", text), frame, scope)?;
        let Some(entry) = unit.hir.entry else { return Ok(Values::new()) };
        let proto = self.proto(&unit, entry);
        let at = self.top_end();
        self.run_native(|vm| match vm.push_script_in(proto, at, Return::Native, frame) {
            Ok(()) => crate::interp::Flow::Next,
            Err(error) => vm.fail(error),
        })?;
        let mut values = Values::new();
        for name in &names {
            let value = self.lookup_variable(frame, name).ok_or(ErrorKind::NotEnoughValues)?;
            self.remove_variable(frame, name)?;
            values.push(value);
        }
        Ok(values)
    }

    fn run_file(&mut self, path: &Path) -> Result<()> {
        let unit = self.load_file(path)?;
        let Some(entry) = unit.hir.entry else { return Ok(()) };
        let proto = self.proto(&unit, entry);
        let at = self.top_end();
        self.run_native(|vm| match vm.push_script(proto, at, Return::Native) {
            Ok(()) => crate::interp::Flow::Next,
            Err(error) => vm.fail(error),
        })
        .map(|_| ())
    }

    fn variable(&mut self, workspace: Workspace, name: &str) -> Option<Value> {
        let frame = self.workspace_of(workspace);
        self.lookup_variable(frame, name).map(Value::shared)
    }

    fn set_variable(&mut self, workspace: Workspace, name: &str, value: Value) -> Result<()> {
        let frame = self.workspace_of(workspace);
        self.store_variable(frame, name, value)
    }

    fn clear_variable(&mut self, workspace: Workspace, name: &str) -> Result<()> {
        let frame = self.workspace_of(workspace);
        self.remove_variable(frame, name)
    }

    fn variable_names(&mut self, workspace: Workspace) -> Vec<Rc<str>> {
        let frame = self.workspace_of(workspace);
        self.names_in(frame)
    }

    fn variable_info(&mut self, workspace: Workspace, name: &str) -> VariableInfo {
        let frame = self.workspace_of(workspace);
        self.info_of(frame, name)
    }

    fn clear_functions(&mut self, name: Option<&str>) {
        for proto in self.protos.iter().filter_map(std::rc::Weak::upgrade) {
            if name.is_none_or(|name| &*proto.name == name) {
                proto.persistent.borrow_mut().fill(Value::UNDEFINED);
            }
        }
        self.epoch += 1;
    }

    fn clear_globals(&mut self, name: Option<&str>) {
        match name {
            Some(name) => {
                self.globals.remove(name);
            }
            None => self.globals.clear(),
        }
    }

    fn name_kind(&mut self, name: &str) -> NameKind {
        match self.callable_named(name) {
            Some(Callable::User(_)) => NameKind::File,
            Some(Callable::Builtin(_)) => NameKind::Builtin,
            None => {
                let path = self.rt.folder.resolve(name);
                match (path.is_dir(), path.is_file()) {
                    (true, _) => NameKind::Folder,
                    (false, true) => NameKind::File,
                    (false, false) => NameKind::Nothing,
                }
            }
        }
    }

    fn function_file(&mut self, name: &str) -> Option<String> {
        match self.callable_named(name)? {
            Callable::User(proto) => Some(proto.unit.path.to_string()),
            Callable::Builtin(_) => None,
        }
    }

    fn function_arity(&mut self, function: Value) -> Result<(i32, i32)> {
        if let Some(handle) = function.as_ref::<FunctionHandle>() {
            match &handle.target {
                Target::Bound(code) | Target::Anonymous(code) => {
                    return Ok((code.n_inputs(), code.n_outputs()));
                }
                Target::Named(name) => {
                    let name = name.clone();
                    return self.named_arity(&name);
                }
            }
        }
        match function.text() {
            Some(name) => {
                let name = name.into_owned();
                self.named_arity(&name)
            }
            None => {
                Err(Error::new("MATLAB:narginout:BadInput", "Argument must be a function name or handle."))
            }
        }
    }

    fn make_handle(&mut self, text: &str) -> Result<Value> {
        let text = text.trim();
        if text.starts_with('@') {
            return self
                .eval_in_empty_workspace(text)
                .and_then(|values| values.first().copied().ok_or_else(|| ErrorKind::NotEnoughValues.into()));
        }
        Ok(self.named_handle(text))
    }

    fn caller_counts(&mut self) -> (usize, usize) {
        let frame = &self.frames[self.top().workspace];
        (frame.n_in as usize, frame.n_out as usize)
    }

    fn caller_output_used(&mut self, k: usize) -> bool {
        let current = self.top().workspace;
        let frame = &self.frames[current];
        let below = current.checked_sub(1).map(|below| &self.frames[below].proto.calls);
        let site = frame.call_site.and_then(|site| below.and_then(|calls| calls.get(site as usize)));
        let ignored = site.is_some_and(|site| k < 64 && site.ignored >> k & 1 == 1);
        k < frame.n_out.max(1) as usize && !ignored
    }

    fn caller_input_name(&mut self, k: usize) -> Option<Rc<str>> {
        let current = self.top().workspace;
        let site = self.frames[current].call_site?;
        let below = self.frames.get(current.checked_sub(1)?)?;
        below.proto.calls.get(site as usize)?.arg_names.get(k)?.clone()
    }

    fn argument_name(&mut self, k: usize) -> Option<Rc<str>> {
        let site = self.native_site?;
        self.top().proto.calls.get(site as usize)?.arg_names.get(k)?.clone()
    }

    fn stack(&mut self) -> Stack {
        self.stack_trace()
    }

    fn path(&mut self) -> &mut Vec<String> {
        &mut self.files.path
    }

    fn files_changed(&mut self) {
        self.files.forget();
        self.epoch += 1;
    }

    fn register_cleanup(&mut self, guard: Value) {
        self.guards.push(guard);
    }

    fn last_error(&mut self) -> &mut Option<Error> {
        &mut self.last_error
    }

    fn program_arguments(&mut self) -> Vec<String> {
        self.options.arguments.clone()
    }

    fn local_functions(&mut self) -> Vec<Rc<str>> {
        let names = self.top().proto.unit.hir.file_functions.iter();
        names.map(|&name| self.interner.resolve(name).into()).collect()
    }

    fn imports(&mut self) -> Vec<String> {
        crate::names::imports(&self.top().proto)
    }

    fn function_help(&mut self, name: &str) -> Option<String> {
        let Callable::User(proto) = self.callable_named(name)? else { return None };
        let span = proto.hir().doc?;
        Some(proto.unit.source.slice(span).to_string())
    }
}

impl Vm {
    fn named_arity(&mut self, name: &str) -> Result<(i32, i32)> {
        match self.callable_named(name) {
            Some(Callable::User(proto)) => Ok((proto.n_inputs(), proto.n_outputs())),
            Some(Callable::Builtin(builtin)) => {
                let bound = |range: &std::ops::RangeInclusive<usize>| match *range.end() {
                    usize::MAX => -(*range.start() as i32 + 1),
                    end => end as i32,
                };
                Ok((bound(&builtin.inputs), bound(&builtin.outputs)))
            }
            None => Err(ErrorKind::UndefinedName { name: name.into() }.into()),
        }
    }

    /// `@name`: local and nested functions are bound now, others are found when called.
    pub(crate) fn named_handle(&mut self, name: &str) -> Value {
        let unit = self.top().proto.unit.clone();
        let target = match self.file_function(&unit, name) {
            Some(func) => Target::Bound(self.proto(&unit, func)),
            None => Target::Named(name.into()),
        };
        self.rt.alloc(FunctionHandle { target, captures: Vec::new() })
    }

    /// Evaluates an expression that sees no variables.
    fn eval_in_empty_workspace(&mut self, code: &str) -> Result<Values> {
        let unit = self.load_text(SourceText::new("", format!("runmat_result = {code};")), "eval", "")?;
        let Some(entry) = unit.hir.entry else { return Ok(Values::new()) };
        let proto = self.proto(&unit, entry);
        let (at, own) = (self.top_end(), self.frames.len());
        self.run_native(|vm| match vm.push_script_in(proto, at, Return::Native, 0) {
            Ok(()) => {
                vm.isolate_top(own);
                crate::interp::Flow::Next
            }
            Err(error) => vm.fail(error),
        })
    }

    /// Makes the script frame on top a workspace of its own: nothing is moved in or out, and the variable
    /// `runmat_result` is its result.
    fn isolate_top(&mut self, own: usize) {
        let top = self.top_mut();
        top.workspace = own;
        top.rare().isolated = true;
        let (base, n) = (top.base, top.proto.locals.len());
        self.stack[base..base + n].fill(Value::UNDEFINED);
    }

    /// Runs a program: the statements of a script in the base workspace, or the main function of a function file.
    ///
    /// # Errors
    /// What the program doesn't catch.
    pub fn run_main(&mut self, unit: Rc<crate::program::Unit>) -> Result<()> {
        let Some(entry) = unit.hir.entry else {
            return Err(ErrorKind::Unsupported { what: "A class file by itself".into() }.into());
        };
        let proto = self.proto(&unit, entry);
        let at = self.top_end();
        let pending = Pending { args: at, n_args: 0, ret: Return::Native, n_out: 0, moved: 0, site: None };
        self.run_native(|vm| vm.start(Callable::User(proto), pending)).map(|_| ())
    }

    /// Runs the tasks of all guards that are left: the session ends.
    pub fn shut_down(&mut self) {
        let guards = std::mem::take(&mut self.guards);
        let kept: Values = guards.iter().copied().collect();
        self.keep(&kept);
        for guard in guards.into_iter().rev() {
            if let Some(cleanup) = guard.as_ref::<runmat_runtime::value::cleanup::Cleanup>()
                && !cleanup.done.replace(true)
            {
                let task = cleanup.task;
                let _ = self.invoke_values(task, &[], 0);
            }
        }
        self.rt.out.flush();
    }

    /// The function that a handle calls, when it is user code.
    pub fn handle_code(handle: &FunctionHandle) -> Option<Rc<crate::program::Proto>> {
        match &handle.target {
            Target::Bound(code) | Target::Anonymous(code) => proto_of(code),
            Target::Named(_) => None,
        }
    }
}
