//! Sessions: the state between runs of code.

use std::cell::RefCell;
use std::io::Write;
use std::path::Path;
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use runmat_gc::Mode;
use runmat_lexer::SourceText;
use runmat_runtime::builtins::call::{Host, Workspace};
use runmat_runtime::dialect::Dialect;
use runmat_runtime::error::{Control, Error};
use runmat_runtime::output::Output;
use runmat_runtime::runtime::Runtime;
use runmat_runtime::value::Value;
use runmat_vm::program::Unit;
use runmat_vm::tier::{JitMode, JitThread, Stage};
use runmat_vm::vm::{Vm, VmOptions};

use crate::compiler::{CompilerOptions, code_generator};
use crate::signatures::Table;

/// Settings of a session.
pub struct SessionBuilder {
    dialect: Dialect,
    gc: Mode,
    capture: bool,
    arguments: Vec<String>,
    verify: bool,
    native_stack: usize,
    array_limit: Option<usize>,
    compiler: CompilerOptions,
    step_limit: Option<u64>,
}

/// A workspace with the engine that runs code in it.
pub struct Session {
    vm: Vm,
    captured: Option<Rc<RefCell<Vec<u8>>>>,
}

impl SessionBuilder {
    /// The dialect of the code; MATLAB's by default.
    #[must_use]
    pub fn dialect(mut self, dialect: Dialect) -> Self {
        self.dialect = dialect;
        self
    }

    /// How eagerly the heap collects.
    #[must_use]
    pub fn gc(mut self, mode: Mode) -> Self {
        self.gc = mode;
        self
    }

    /// Keeps what the code prints instead of writing it to the process's streams.
    #[must_use]
    pub fn capture_output(mut self) -> Self {
        self.capture = true;
        self
    }

    /// Arguments that the program sees.
    #[must_use]
    pub fn arguments(mut self, arguments: Vec<String>) -> Self {
        self.arguments = arguments;
        self
    }

    /// Checks all bytecode with the verifier; on in debug builds.
    #[must_use]
    pub fn verify(mut self, verify: bool) -> Self {
        self.verify = verify;
        self
    }

    /// Bytes of the thread's stack that nested callbacks (`cellfun` in `cellfun` …) may take; deeper nesting is an
    /// error. 1 MiB by default, which suits any thread.
    #[must_use]
    pub fn native_stack(mut self, bytes: usize) -> Self {
        self.native_stack = bytes;
        self
    }

    /// Bytes that one array may have; a larger one is an error. The machine's memory by default.
    #[must_use]
    pub fn array_limit(mut self, bytes: usize) -> Self {
        self.array_limit = Some(bytes);
        self
    }

    /// Steps that each run may make: rounds of loops, and calls of functions of the program. One that makes more ends with
    /// the error `RunMat:stepLimit`, which the program can't catch; the session can be used on. No limit by default.
    ///
    /// The number is approximate: where code is compiled, the interpreter looks every 61 steps and a compiled loop counts its
    /// end as a round. A builtin counts nothing however long it takes, but for the functions of the program that it calls.
    /// Behind the limit the tasks of cleanups (`onCleanup`) may make 4,096 steps.
    #[must_use]
    pub fn step_limit(mut self, steps: u64) -> Self {
        self.step_limit = Some(steps);
        self
    }

    /// Whether and when hot code is compiled to the machine's. In a build that can't ([`COMPILES`](crate::COMPILES))
    /// it never is.
    #[must_use]
    pub fn jit(mut self, mode: JitMode) -> Self {
        self.compiler.mode = mode;
        self
    }

    /// Whether another thread makes the machine code. `RUNMAT_JIT_THREAD` says so, or [`JitThread::Idle`], if nothing is
    /// said here.
    #[must_use]
    pub fn jit_thread(mut self, thread: JitThread) -> Self {
        self.compiler.thread = Some(thread);
        self
    }

    /// Collects a stage of everything that is compiled, for [`Session::compiled_code`].
    #[must_use]
    pub fn show_compiled(mut self, stage: Stage) -> Self {
        self.compiler.show = Some(stage);
        self
    }

    /// Makes the session.
    pub fn build(self) -> Session {
        let captured = self.capture.then(|| Rc::new(RefCell::new(Vec::new())));
        let out = match &captured {
            Some(buffer) => Output::new(Box::new(Capture(buffer.clone())), Box::new(std::io::sink())),
            None => Output::new(Box::new(std::io::stdout()), Box::new(std::io::stderr())),
        };
        let mut rt = Runtime::new(self.dialect, self.gc, out);
        rt.array_limit = self.array_limit;
        let options = VmOptions {
            arguments: self.arguments,
            verify: self.verify,
            native_stack: self.native_stack,
            step_limit: self.step_limit,
        };
        let mut vm = Vm::new(rt, &Table, options);
        let compiler = CompilerOptions { verify: self.verify, ..self.compiler };
        if let Some(tier) = code_generator(compiler) {
            vm.set_tier(tier);
        }
        Session { vm, captured }
    }
}

struct Capture(Rc<RefCell<Vec<u8>>>);

impl Write for Capture {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.borrow_mut().extend_from_slice(bytes);
        Ok(bytes.len())
    }
    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl Session {
    /// Settings with their defaults.
    pub fn builder() -> SessionBuilder {
        SessionBuilder {
            dialect: Dialect::MATLAB,
            gc: Mode::Normal,
            capture: false,
            arguments: Vec::new(),
            verify: cfg!(debug_assertions),
            native_stack: 1 << 20,
            array_limit: None,
            compiler: CompilerOptions::default(),
            step_limit: None,
        }
    }

    /// Makes a folder the current one of the session, which starts in the process's. The process's folder never changes.
    ///
    /// # Errors
    /// There is no such folder, or it may not be entered.
    pub fn change_folder(&mut self, folder: &Path) -> std::io::Result<()> {
        self.vm.rt.folder.change(folder)?;
        self.vm.files_changed();
        Ok(())
    }

    /// Runs code in the base workspace.
    ///
    /// # Errors
    /// Syntax errors, and errors that the code doesn't catch.
    pub fn run(&mut self, code: &str) -> Result<(), Error> {
        self.vm.begin_run();
        self.vm.eval(code, Workspace::Base, 0).map(|_| ())
    }

    /// Runs a script file in the base workspace; its folder is on the look-up path.
    ///
    /// # Errors
    /// The file can't be read, syntax errors, and errors that the code doesn't catch.
    pub fn run_file(&mut self, path: &Path) -> Result<(), Error> {
        let unit = self.vm.load_file(path)?;
        self.run_unit(unit, Some(path))
    }

    /// Runs a loaded program in the base workspace; the folder of its file is on the look-up path.
    pub(crate) fn run_unit(&mut self, unit: Rc<Unit>, path: Option<&Path>) -> Result<(), Error> {
        let folder = path.and_then(|path| self.vm.rt.folder.resolve(path).parent().map(Path::to_path_buf));
        self.vm.files.script_folder = folder;
        self.vm.begin_run();
        self.vm.run_main(unit)
    }

    /// The first comment block of a user function.
    pub(crate) fn function_help(&mut self, name: &str) -> Option<String> {
        self.vm.function_help(name)
    }

    /// The collected stage of everything that has been compiled.
    pub fn compiled_code(&self) -> String {
        self.vm.tier().map(|tier| tier.listing()).unwrap_or_default()
    }

    /// Lines about what has been compiled and how it ran.
    pub fn statistics(&self) -> String {
        self.vm.tier().map(|tier| tier.statistics()).unwrap_or_default()
    }

    /// Hands everything printed to the system.
    pub fn flush(&mut self) {
        self.vm.rt.out.flush();
    }

    /// Puts a folder on the search path.
    pub fn add_path(&mut self, folder: &Path) {
        self.vm.files.path.push(folder.to_string_lossy().into_owned());
    }

    /// The dump of a stage of a program: `tokens`, `ast`, `hir` or `bytecode`.
    ///
    /// # Errors
    /// Syntax errors, as text.
    pub fn dump(&mut self, stage: &str, code: &str) -> Result<String, String> {
        crate::emit::emit(self, stage, SourceText::new("", code), "script")
    }

    /// The value of a variable that is a real scalar.
    pub fn number(&mut self, name: &str) -> Option<f64> {
        self.value(name)?.scalar_double()
    }

    /// The text of a variable that is a char row or string scalar.
    pub fn text(&mut self, name: &str) -> Option<String> {
        self.value(name)?.text().map(|t| t.into_owned())
    }

    fn value(&mut self, name: &str) -> Option<Value> {
        self.vm.variable(Workspace::Base, name)
    }

    /// Sets a variable to a real scalar.
    ///
    /// # Errors
    /// Never for valid names.
    pub fn set_number(&mut self, name: &str, x: f64) -> Result<(), Error> {
        self.vm.set_variable(Workspace::Base, name, Value::double(x))
    }

    /// Names of all variables, sorted.
    pub fn variables(&mut self) -> Vec<String> {
        self.vm.variable_names(Workspace::Base).iter().map(|n| n.to_string()).collect()
    }

    /// What has been printed since the last call, of a session that captures it.
    pub fn take_output(&mut self) -> String {
        self.vm.rt.out.flush();
        let bytes = self.captured.as_ref().map(|c| std::mem::take(&mut *c.borrow_mut())).unwrap_or_default();
        String::from_utf8_lossy(&bytes).into_owned()
    }

    /// A flag that stops the running code with an error when another thread sets it.
    pub fn interrupt_flag(&self) -> Arc<AtomicBool> {
        self.vm.interrupt_flag()
    }

    /// Writes text to standard error, behind everything that has been printed.
    pub fn write_error(&mut self, text: &str) {
        self.vm.rt.out.write_error(text);
    }

    /// Runs pending cleanups and flushes; gives whether the system took all output.
    pub fn finish(&mut self) -> bool {
        self.vm.begin_run();
        self.vm.shut_down();
        !self.vm.rt.out.has_failed()
    }

    /// Ends the session of a process that exits next: as [`Session::finish`], and open files are closed; but its memory is
    /// left to the system, which takes it back as a whole and not object by object.
    pub fn leave(mut self) -> bool {
        let taken = self.finish();
        self.vm.rt.files.close_all();
        std::mem::forget(self);
        taken
    }

    /// The engine, for the command.
    pub(crate) fn vm(&mut self) -> &mut Vm {
        &mut self.vm
    }

    /// The exit status that an error asks for, when it is `exit`.
    pub fn exit_status(error: &Error) -> Option<i32> {
        match error.control() {
            Control::Exit(status) => Some(status),
            Control::Interrupt => Some(130),
            Control::Catchable | Control::StepLimit => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn session() -> Session {
        Session::builder().capture_output().build()
    }

    #[test]
    fn sessions_have_folders_of_their_own() {
        let process = std::env::current_dir().unwrap();
        let (mut a, mut b) = (session(), session());
        a.run("cd(tempdir); where = pwd;").unwrap();
        b.run("where = pwd;").unwrap();
        assert_ne!(a.text("where"), b.text("where"));
        assert_eq!(b.text("where").as_deref(), process.to_str());
        assert_eq!(std::env::current_dir().unwrap(), process);
        b.change_folder(Path::new("/")).unwrap();
        b.run("where = pwd;").unwrap();
        assert_eq!(b.text("where").as_deref(), Some("/"));
        assert!(b.change_folder(Path::new("no/such/folder")).is_err());
    }

    #[test]
    fn evaluated_code_is_released() {
        let mut session = session();
        let code = "for k = 1:N
            eval(sprintf('x = %d; y = cellfun(@(z) z + %d, {x});', k, k));
            f = str2func(sprintf('@(x) x + %d', k)); y = f(1);
            z = eval(sprintf('feval(@(x) x * %d, 2)', k));
        end, clear f";
        let mut run = |n: u32| {
            session.run(&code.replace('N', &n.to_string())).unwrap();
            session.vm().collect_garbage();
            session.vm().live_functions()
        };
        assert_eq!(run(1), run(500));
    }

    #[test]
    fn a_handle_keeps_the_code_that_it_needs() {
        let mut session = session();
        session.run("f = eval('@(x) @(y) x + y'); g = f(2);").unwrap();
        session.vm().collect_garbage();
        session.run("r = g(3) + feval(f(10), 1);").unwrap();
        assert_eq!(session.number("r"), Some(16.0));
    }

    #[test]
    fn a_session_takes_its_code_along() {
        let path = std::env::temp_dir().join(format!("runmat_recursive_{}.m", std::process::id()));
        let code =
            "r = down(5);\nfunction r = down(n)\nif n == 0, r = 0; else, r = 1 + down(n - 1); end\nend\n";
        std::fs::write(&path, code).unwrap();
        let mut session = session();
        let unit = session.vm.load_file(&path).unwrap();
        session.run_unit(unit.clone(), Some(&path)).unwrap();
        assert_eq!(session.number("r"), Some(5.0));
        let unit = {
            let weak = Rc::downgrade(&unit);
            drop(unit);
            weak
        };
        drop(session);
        assert!(unit.upgrade().is_none(), "functions that call themselves keep their file's code");
        std::fs::remove_file(&path).unwrap();
    }
}
