//! One call of a builtin: its arguments, the results it gives, and the session around it.

use std::path::Path;
use std::rc::Rc;

use smallvec::SmallVec;

use crate::error::{Error, Result, Stack};
use crate::runtime::Runtime;
use crate::value::Value;

/// A list of values that is usually short.
pub type Values = SmallVec<[Value; 4]>;

/// A list of these values. A few are put into it one by one: a copy of memory would be a call.
#[inline(always)]
pub fn list_of(values: &[Value]) -> Values {
    const NONE: Value = Value::UNDEFINED;
    match *values {
        [] => Values::new(),
        [a] => Values::from_buf_and_len([a, NONE, NONE, NONE], 1),
        [a, b] => Values::from_buf_and_len([a, b, NONE, NONE], 2),
        [a, b, c] => Values::from_buf_and_len([a, b, c, NONE], 3),
        _ => Values::from_slice(values),
    }
}

/// Whose variables a name means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Workspace {
    /// The function or script that calls the builtin.
    Caller,
    /// The one that called that (`evalin('caller', …)`).
    CallersCaller,
    /// The base workspace.
    Base,
}

/// What a name is, as `exist` tells it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NameKind {
    /// Nothing.
    Nothing,
    /// A variable.
    Variable,
    /// A function or script in a file, or a file.
    File,
    /// A builtin.
    Builtin,
    /// A folder.
    Folder,
}

/// How a variable is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VariableInfo {
    /// Declared global there.
    pub global: bool,
    /// Declared persistent there.
    pub persistent: bool,
}

/// A function's calls, one after the other: what it is called with, and who takes what it gives.
pub trait Calls {
    /// Puts the arguments of call `k` (from 0) into `args`. They are alive until that call returns.
    fn arguments(&mut self, rt: &mut Runtime, k: usize, args: &mut [Value]) -> Result<()>;
    /// Takes the result of call `k`.
    fn result(&mut self, host: &mut dyn Host, k: usize, value: Value) -> Result<()>;
}

/// The engine that runs functions, as builtins see it. The VM implements it.
///
/// Values that a builtin holds while it calls back in here must be arguments of its call, or be kept with
/// [`Host::root`]: a callback may collect garbage.
pub trait Host {
    /// The state below the VM.
    fn runtime(&mut self) -> &mut Runtime;
    /// Keeps a value alive until the builtin returns.
    fn root(&mut self, value: Value);
    /// Calls a function handle or a function named by text. With `n_out` 0 a result is given when there is one.
    fn invoke(&mut self, function: Value, args: &[Value], n_out: usize) -> Result<Values>;
    /// Calls a function handle, or a function named by text, `n` times for one result each. What such a call needs but
    /// its arguments is prepared once.
    fn invoke_each(&mut self, function: Value, n_args: usize, n: usize, calls: &mut dyn Calls) -> Result<()>;
    /// Calls a function by name, as a call in the caller's code would.
    fn invoke_named(&mut self, name: &str, args: &[Value], n_out: usize) -> Result<Values>;
    /// Parses and runs code in a workspace. With `n_out` > 0 the code is an expression.
    fn eval(&mut self, code: &str, workspace: Workspace, n_out: usize) -> Result<Values>;
    /// Runs a script file in the caller's workspace.
    fn run_file(&mut self, path: &Path) -> Result<()>;
    /// The value of a variable.
    fn variable(&mut self, workspace: Workspace, name: &str) -> Option<Value>;
    /// Sets a variable.
    fn set_variable(&mut self, workspace: Workspace, name: &str, value: Value) -> Result<()>;
    /// Removes a variable; its cleanup runs.
    fn clear_variable(&mut self, workspace: Workspace, name: &str) -> Result<()>;
    /// Names of the variables that have values, sorted.
    fn variable_names(&mut self, workspace: Workspace) -> Vec<Rc<str>>;
    /// How a variable is kept.
    fn variable_info(&mut self, workspace: Workspace, name: &str) -> VariableInfo;
    /// Forgets persistent variables of a function, or of all.
    fn clear_functions(&mut self, name: Option<&str>);
    /// Removes a global variable, or all, from the session.
    fn clear_globals(&mut self, name: Option<&str>);
    /// What a name means to the caller, variables left aside.
    fn name_kind(&mut self, name: &str) -> NameKind;
    /// The file that defines a function, when it has one.
    fn function_file(&mut self, name: &str) -> Option<String>;
    /// Declared inputs and outputs of a function given by handle or name; negative with `varargin`.
    fn function_arity(&mut self, function: Value) -> Result<(i32, i32)>;
    /// A handle for a name as it means in the caller's code, or for the text `@(x) …`.
    fn make_handle(&mut self, text: &str) -> Result<Value>;
    /// Inputs and outputs that the caller was called with.
    fn caller_counts(&mut self) -> (usize, usize);
    /// Whether the caller's output `k` (0-based) is used.
    fn caller_output_used(&mut self, k: usize) -> bool;
    /// The variable name that was passed as the caller's input `k` (0-based).
    fn caller_input_name(&mut self, k: usize) -> Option<Rc<str>>;
    /// The frames that are running, innermost first; the builtin's caller is the first.
    fn stack(&mut self) -> Stack;
    /// The folders of the search path.
    fn path(&mut self) -> &mut Vec<String>;
    /// Tells that files may have changed: names are looked up anew.
    fn files_changed(&mut self);
    /// Starts tracking an onCleanup guard.
    fn register_cleanup(&mut self, guard: Value);
    /// The error that was caught or raised last.
    fn last_error(&mut self) -> &mut Option<Error>;
    /// Arguments after the script on the command line.
    fn program_arguments(&mut self) -> Vec<String>;
    /// Names of the local functions of the caller's file.
    fn local_functions(&mut self) -> Vec<Rc<str>>;
    /// What the caller and the functions around it import: `package.function`, `package.*`.
    fn imports(&mut self) -> Vec<String>;
    /// The variable whose value the running builtin got as argument `k` (0-based), where it got one.
    fn argument_name(&mut self, _k: usize) -> Option<Rc<str>> {
        None
    }
    /// Source text of the first comment block of a user function.
    fn function_help(&mut self, name: &str) -> Option<String>;
}

/// A call in progress.
pub struct Call<'a> {
    host: &'a mut dyn Host,
    args: &'a [Value],
    n_out: usize,
    results: Values,
}

impl<'a> Call<'a> {
    /// A call with these arguments that wants `n_out` results.
    #[inline]
    pub fn new(host: &'a mut dyn Host, args: &'a [Value], n_out: usize) -> Self {
        Call { host, args, n_out, results: Values::new() }
    }

    /// The engine.
    pub fn host(&mut self) -> &mut dyn Host {
        self.host
    }

    /// The session's state.
    pub fn rt(&mut self) -> &mut Runtime {
        self.host.runtime()
    }

    /// The arguments.
    #[inline]
    pub fn args(&self) -> &'a [Value] {
        self.args
    }

    /// Argument `k` (0-based).
    pub fn arg(&self, k: usize) -> Option<Value> {
        self.args.get(k).copied()
    }

    /// Number of results that the caller wants; 0 in a statement of its own, where one result still shows.
    pub fn n_out(&self) -> usize {
        self.n_out
    }

    /// Adds the next result.
    #[inline]
    pub fn output(&mut self, value: Value) -> Result<()> {
        self.results.push(value);
        Ok(())
    }

    /// Adds results in order; those that nobody wants are dropped later.
    pub fn outputs(&mut self, values: impl IntoIterator<Item = Value>) -> Result<()> {
        self.results.extend(values);
        Ok(())
    }

    /// The results. One that is an argument has an owner already.
    #[inline]
    pub fn into_results(self) -> Values {
        for value in self.results.iter().filter(|value| value.is_object() && self.args.contains(value)) {
            value.shared();
        }
        self.results
    }
}
