//! Errors on their way to a handler, and guards whose task runs when their last owner goes.

use std::rc::Rc;

use runmat_hir::hir::FunctionKind;
use runmat_runtime::builtins::call::Values;
use runmat_runtime::error::{Control, Error, Result, Stack, StackFrame};
use runmat_runtime::value::Value;
use runmat_runtime::value::cleanup::Cleanup;
use runmat_runtime::value::exception::Exception;

use crate::bytecode::operand::{Def, Use};
use crate::frame::Frame;
use crate::interp::Flow;
use crate::program::Proto;
use crate::vm::Vm;

impl Vm {
    /// Looks for a handler of the pending error in the frames above `depth`. Without one the frames are removed and
    /// the error is given back.
    #[cold]
    pub(crate) fn unwind(&mut self, depth: usize) -> Result<()> {
        let mut error =
            self.pending.take().unwrap_or_else(|| runmat_runtime::bug!("an error without a cause"));
        if error.stack().is_empty() {
            let stack = self.stack_trace();
            error.set_stack(stack);
            error = error.in_dialect(self.rt.dialect.octave_errors);
        }
        while self.frames.len() > depth {
            if error.control() == Control::Catchable
                && let Some(target) = self.handler_here()
            {
                self.last_error = Some(error.clone());
                self.caught = Some(error);
                self.go_to(target);
                if self.current().compiled.get() {
                    self.look_soon();
                }
                return Ok(());
            }
            if self.top().proto.kind == FunctionKind::Script {
                self.export_workspace();
            }
            let top = self.top();
            let (base, end) = (top.base, self.top_end().min(self.stack.len()));
            self.stack[base..end].fill(Value::UNDEFINED);
            if !self.guards.is_empty() {
                // An error in a task doesn't replace the one that is on its way.
                let _ = self.run_dead_guards(base, &[]);
            }
            let site = self.top().call_site;
            if self.pop_frame().is_native() {
                break;
            }
            if error.control() == Control::Catchable {
                error = self.of_validator(site, error);
            }
        }
        Err(error)
    }

    /// Where the current instruction of the top frame is guarded.
    fn handler_here(&self) -> Option<usize> {
        let at = (self.pc() as u32).saturating_sub(1);
        let handlers = &self.top().proto.handlers;
        handlers.iter().find(|h| h.start <= at && at < h.end).map(|h| h.target as usize)
    }

    /// The running frames, innermost first. A frame keeps its part as long as it stays where it is.
    pub(crate) fn stack_trace(&mut self) -> Stack {
        let top = self.frames.len() - 1;
        self.frames[top].pc = self.pc();
        let known = self.frames.iter().rposition(|frame| frame.known_trace().is_some());
        let mut stack = known.and_then(|k| self.frames[k].known_trace()).cloned().unwrap_or_default();
        for frame in &mut self.frames[known.map_or(0, |k| k + 1)..] {
            if !frame.proto.code.is_empty() {
                stack = stack.with(place_of(frame));
            }
            frame.rare().trace = Some((frame.pc, stack.clone()));
        }
        stack
    }

    pub(crate) fn catch(&mut self, dst: Def) -> Flow {
        let error = self.caught.take().unwrap_or_else(|| Error::new("", ""));
        let value = self.rt.alloc(Exception { error });
        self.set(dst, value);
        // One error after the other may be caught on the way out of a deep recursion, without a call or a loop.
        let result = self.safepoint();
        self.flow(result)
    }

    pub(crate) fn rethrow(&mut self, src: Use) -> Flow {
        let value = self.get(src);
        match value.as_ref::<Exception>() {
            Some(exception) => {
                let error = exception.error.clone();
                self.fail(error)
            }
            None => self.fail(runmat_runtime::bug!("rethrow of something that is no error")),
        }
    }

    /// Runs the tasks of guards that die with the top frame; its results stay alive.
    #[cold]
    pub(crate) fn run_guards_at_exit(&mut self, results: &[Value]) -> Result<()> {
        let top = self.top();
        // A script's variables live on in its workspace.
        if top.proto.kind == FunctionKind::Script {
            return Ok(());
        }
        let (base, end) = (top.base, self.top_end().min(self.stack.len()));
        self.stack[base..end].fill(Value::UNDEFINED);
        if let Some(rare) = &mut self.top_mut().rare {
            rare.extras.clear();
        }
        self.run_dead_guards(base, results)
    }

    /// Runs the tasks of all guards that nothing below stack position `end` and nothing in `live` reaches.
    pub(crate) fn run_dead_guards(&mut self, end: usize, live: &[Value]) -> Result<()> {
        let dead = self.unreachable_guards(end, live);
        if dead.is_empty() {
            return Ok(());
        }
        self.guards.retain(|guard| !dead.contains(guard));
        let roots = self.roots.len();
        self.roots.extend_from_slice(live);
        self.roots.extend_from_slice(&dead);
        let mut result = Ok(());
        for guard in dead {
            let Some(cleanup) = guard.as_ref::<Cleanup>() else { continue };
            if cleanup.done.replace(true) {
                continue;
            }
            let task = cleanup.task;
            if let Err(error) = self.invoke_values(task, &[], 0) {
                match error.control() {
                    // MATLAB: an error in a cleanup task becomes a warning.
                    Control::Catchable => {
                        let text = format!(
                            "Warning: The following error was caught while executing 'onCleanup' class destructor:\n{}\n",
                            error.message()
                        );
                        self.rt.out.write_error(&text);
                    }
                    _ => result = Err(error),
                }
            }
        }
        self.roots.truncate(roots);
        result
    }

    /// Runs the tasks of guards that a statement has just made unreachable (`clear c`, `c = []`).
    pub(crate) fn poll_guards(&mut self) -> Result<()> {
        if self.guards.is_empty() {
            return Ok(());
        }
        let end = self.top_end().min(self.stack.len());
        self.run_dead_guards(end, &[])
    }

    /// Results of native code as a list, for callers that hold them across callbacks.
    pub(crate) fn keep(&mut self, values: &Values) {
        self.roots.extend_from_slice(values);
    }
}

/// Where a frame is in its source.
fn place_of(frame: &Frame) -> StackFrame {
    let mut shown = frame.proto.shown.borrow_mut();
    match &*shown {
        Some((pc, place)) if *pc == frame.pc => place.clone(),
        _ => shown.insert((frame.pc, place_at(&frame.proto, frame.pc))).1.clone(),
    }
}

/// The source place behind whose code `pc` is.
fn place_at(proto: &Proto, pc: usize) -> StackFrame {
    let name: Rc<str> = match proto.name.is_empty() {
        true => proto.trace_name().into(),
        false => proto.name.clone(),
    };
    let mut place = StackFrame { file: proto.unit.path.clone(), name, line: 0, column: 0, end_column: 0 };
    if let Some(span) = proto.span_at(pc.saturating_sub(1)) {
        let source = &proto.unit.source;
        let (start, end) = (source.line_column(span.start), source.line_column(span.end));
        place.line = start.line;
        place.column = start.column;
        place.end_column = if end.line == start.line { end.column } else { 0 };
    }
    place
}
