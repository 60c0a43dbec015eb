//! The engine of a session: stack, frames, and everything that running code needs.

use std::rc::{Rc, Weak};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use rustc_hash::FxHashMap;

use runmat_gc::Tracer;
use runmat_hir::builtin_sig::Builtins;
use runmat_hir::ids::FuncId;
use runmat_lexer::Interner;
use runmat_runtime::builtins::call::Values;
use runmat_runtime::error::Error;
use runmat_runtime::runtime::Runtime;
use runmat_runtime::value::Value;
use runmat_runtime::value::variable::VariableCell;

use crate::frame::{Frame, MAX_FRAMES, Rare, Return};
use crate::names::Files;
use crate::program::{Proto, Unit};
use crate::tier::Tier;

/// Options of a session.
#[derive(Clone, Debug, Default)]
pub struct VmOptions {
    /// Arguments after the script.
    pub arguments: Vec<String>,
    /// Check all bytecode with the verifier.
    pub verify: bool,
    /// Bytes of the thread's own stack that native code which calls back into the VM may take.
    pub native_stack: usize,
    /// Rounds of loops and calls of functions that a run may make.
    pub step_limit: Option<u64>,
}

/// The virtual machine of a session.
pub struct Vm {
    /// The state below.
    pub rt: Runtime,
    /// The names of all parsed code.
    pub interner: Interner,
    /// The builtin signatures for the HIR.
    pub builtins: &'static dyn Builtins,
    /// Files and the search path.
    pub files: Files,
    /// The options.
    pub options: VmOptions,
    pub(crate) stack: Vec<Value>,
    pub(crate) frames: Vec<Frame>,
    /// The top frame, in `frames`.
    pub(crate) top: *mut Frame,
    /// So many frames there may be before more memory is needed, or there are too many.
    pub(crate) frame_room: usize,
    /// The top frame's function.
    pub(crate) current: *const Proto,
    /// Position of the top frame's first register in the stack.
    pub(crate) base: usize,
    /// Code of the top frame.
    pub(crate) code: *const u8,
    /// The next instruction in it.
    pub(crate) at: *const u8,
    /// First register of the top frame.
    pub(crate) regs: *mut Value,
    /// Borrowed parameters of the top frame.
    pub(crate) borrowed: u64,
    pub(crate) pending: Option<Error>,
    pub(crate) caught: Option<Error>,
    pub(crate) native_results: Values,
    pub(crate) native_depth: usize,
    /// Call site of the builtin that runs, in the top frame.
    pub(crate) native_site: Option<u32>,
    /// Where the thread's stack stood when native code was first entered.
    pub(crate) native_base: usize,
    pub(crate) globals: FxHashMap<Rc<str>, Value>,
    pub(crate) roots: Vec<Value>,
    pub(crate) guards: Vec<Value>,
    /// All compiled functions; some may be gone.
    pub(crate) protos: Vec<Weak<Proto>>,
    /// The functions of lasting units, which no other owner has while they don't run.
    pub(crate) lasting: Vec<Rc<Proto>>,
    pub(crate) epoch: u64,
    pub(crate) last_error: Option<Error>,
    pub(crate) interrupt: Arc<AtomicBool>,
    /// Counts down to the next look of the tier.
    pub(crate) heat: u32,
    pub(crate) period: u32,
    /// What it was set to last: the rounds and calls between the last look and the next.
    pub(crate) stride: u32,
    /// Of a session with a limit: the steps that it may still make; less than 0 when that was too many.
    pub(crate) steps_left: i64,
    /// What the countdown was when it was last taken into account there.
    pub(crate) counted: u32,
    /// Steps for tasks of cleanups, which run when there are none left.
    pub(crate) last_steps: i64,
    pub(crate) tier: Option<Rc<dyn Tier>>,
    /// Exits that functions without frames have taken, the innermost first; the tier's business.
    pub left: Vec<u64>,
    /// Compiled code knows less than is known by now; the tier's business.
    pub stale: bool,
    /// How the last instruction ended that compiled code couldn't go on behind; the tier's business.
    pub outcome: i64,
    /// Counts uses of registers by the names of their variables.
    pub(crate) names_used: u64,
}

impl Vm {
    /// A machine without frames.
    pub fn new(rt: Runtime, builtins: &'static dyn Builtins, options: VmOptions) -> Self {
        let mut vm = Vm {
            rt,
            interner: Interner::new(),
            builtins,
            files: Files::default(),
            options,
            stack: vec![Value::UNDEFINED; 1024],
            frames: Vec::new(),
            top: std::ptr::null_mut(),
            frame_room: 0,
            current: std::ptr::null(),
            base: 0,
            code: std::ptr::null(),
            at: std::ptr::null(),
            regs: std::ptr::null_mut(),
            borrowed: 0,
            pending: None,
            caught: None,
            native_results: Values::new(),
            native_depth: 0,
            native_site: None,
            native_base: 0,
            globals: FxHashMap::default(),
            roots: Vec::new(),
            guards: Vec::new(),
            protos: Vec::new(),
            lasting: Vec::new(),
            epoch: 0,
            last_error: None,
            interrupt: Arc::new(AtomicBool::new(false)),
            heat: u32::MAX,
            period: u32::MAX,
            stride: u32::MAX,
            steps_left: i64::MAX,
            counted: u32::MAX,
            last_steps: 0,
            tier: None,
            left: Vec::new(),
            stale: false,
            outcome: 0,
            names_used: 0,
        };
        vm.push_base();
        vm.refresh();
        vm.go_to(0);
        vm
    }

    /// A flag that stops the running code with an error, from any thread.
    pub fn interrupt_flag(&self) -> Arc<AtomicBool> {
        self.interrupt.clone()
    }

    /// The base workspace: a frame without code that stays for the session's life.
    fn push_base(&mut self) {
        let unit = Unit {
            source: runmat_lexer::SourceText::new("", ""),
            path: "".into(),
            hir: runmat_hir::hir::Unit::default(),
            pending: Default::default(),
            protos: Default::default(),
            lasting: true,
            scope: None,
        };
        let proto = Rc::new(Proto::empty(Rc::new(unit)));
        self.frames.push(Frame {
            proto,
            base: 0,
            pc: 0,
            ret: Return::Native,
            n_in: 0,
            n_out: 0,
            borrowed: 0,
            workspace: 0,
            call_site: None,
            rare: None,
        });
    }

    /// The compiled function of a unit; compiled when first asked for.
    pub fn proto(&mut self, unit: &Rc<Unit>, func: FuncId) -> Rc<Proto> {
        if let Some(proto) = unit.proto(func) {
            return proto;
        }
        self.lower_function(unit, func);
        let proto = Rc::new(crate::compile::compile(&mut self.rt, &self.interner, unit, func));
        if self.options.verify
            && let Err(violation) = crate::bytecode::verify::verify(&proto)
        {
            let listing = crate::bytecode::disasm::function(&proto);
            panic!("the compiler made bad bytecode: {violation}\n{listing}");
        }
        unit.set_proto(&proto);
        if unit.lasting {
            self.lasting.push(proto.clone());
        }
        if self.protos.len() == self.protos.capacity() {
            self.protos.retain(|proto| proto.strong_count() > 0);
            self.protos.reserve(self.protos.len());
        }
        self.protos.push(Rc::downgrade(&proto));
        proto
    }

    /// Gives up functions of lasting units. What their calls remember goes first: functions may call each other.
    pub(crate) fn release_code(&mut self, which: impl Fn(&Proto) -> bool) {
        for proto in self.lasting.extract_if(.., |proto| which(proto)) {
            for site in &proto.sites {
                site.forget();
            }
        }
    }

    /// Collects garbage between two runs of code.
    pub fn collect_garbage(&mut self) {
        self.collect();
        if let Some(tier) = &self.tier {
            tier.release();
        }
    }

    /// How many compiled functions are alive, those of evaluated text too.
    pub fn live_functions(&self) -> usize {
        self.protos.iter().filter(|proto| proto.strong_count() > 0).count()
    }

    /// Register limit of the top frame.
    #[inline]
    pub(crate) fn top_end(&self) -> usize {
        let top = self.top();
        top.base + top.proto.n_registers as usize
    }

    /// Makes room for registers up to `end` and refreshes the register pointer.
    #[inline]
    pub(crate) fn reserve(&mut self, end: usize) {
        if end > self.stack.len() {
            self.grow_stack(end);
        }
    }

    #[cold]
    fn grow_stack(&mut self, end: usize) {
        self.stack.resize(end.max(self.stack.len() * 2), Value::UNDEFINED);
        self.refresh();
    }

    /// Recomputes what is cached of the top frame, but for the next instruction: after every change of `frames` that
    /// isn't made by `push_in_room` or `drop_frame`.
    #[allow(unsafe_code, reason = "the register pointer of the dispatch loop")]
    pub(crate) fn refresh(&mut self) {
        self.frame_room = self.frames.capacity().min(MAX_FRAMES);
        let top = self.frames.last_mut().expect("the base frame stays");
        self.top = top;
        let (base, borrowed, proto) = (top.base, top.borrowed, Rc::as_ptr(&top.proto));
        self.code = top.proto.code.as_ptr();
        self.current = proto;
        self.base = base;
        self.borrowed = borrowed;
        // SAFETY: a frame's base lies within the stack.
        self.regs = unsafe { self.stack.as_mut_ptr().add(base) };
    }

    /// Collects garbage. Every live value is in a register, a root scope, a table of the session, or a constant.
    #[cold]
    pub(crate) fn collect(&mut self) {
        let end = self.top_end().min(self.stack.len());
        // Registers above the top frame are stale: what they refer to may die now.
        self.stack[end..].fill(Value::UNDEFINED);
        self.protos.retain(|proto| proto.strong_count() > 0);
        let (stack, frames, globals) = (&self.stack[..end], &self.frames, &self.globals);
        let (roots, guards, protos, native) = (&self.roots, &self.guards, &self.protos, &self.native_results);
        self.rt.collect(|tracer| {
            for value in stack.iter().chain(globals.values()).chain(roots).chain(guards).chain(native) {
                value.trace(tracer);
            }
            trace_frames(frames, tracer);
            for proto in protos.iter().filter_map(Weak::upgrade) {
                proto.constants.iter().for_each(|value| value.trace(tracer));
                proto.persistent.borrow().iter().for_each(|value| value.trace(tracer));
            }
        });
    }

    /// Enters native code that may call back. Each nesting takes the thread's own stack, which must not run out.
    pub(crate) fn enter_native(&mut self) -> Result<(), Error> {
        let marker = 0u8;
        let here = std::ptr::from_ref(std::hint::black_box(&marker)).addr();
        if self.native_depth == 0 {
            self.native_base = here;
        }
        if self.native_base.abs_diff(here) > self.options.native_stack {
            return Err(runmat_runtime::error::ErrorKind::StackOverflow.into());
        }
        self.native_depth += 1;
        Ok(())
    }

    /// What safepoints do: garbage, interrupts.
    #[inline(always)]
    pub(crate) fn safepoint(&mut self) -> Result<(), Error> {
        if self.rt.heap.wants_collection() {
            self.collect();
        }
        if self.interrupt.load(Ordering::Relaxed) {
            return self.interrupted();
        }
        Ok(())
    }

    #[cold]
    fn interrupted(&mut self) -> Result<(), Error> {
        self.interrupt.store(false, Ordering::Relaxed);
        Err(Error::interrupt())
    }

    /// Guards whose task must run now: `live` values are the only references that count above the stack's part
    /// `..end`.
    pub(crate) fn unreachable_guards(&self, end: usize, live: &[Value]) -> Vec<Value> {
        let raws: Vec<_> = self.guards.iter().filter_map(|g| g.as_raw()).collect();
        let dead = self.rt.heap.unreachable(&raws, |tracer| {
            for value in self.stack[..end].iter().chain(live).chain(self.globals.values()).chain(&self.roots)
            {
                value.trace(tracer);
            }
            trace_frames(&self.frames, tracer);
            for proto in self.protos.iter().filter_map(Weak::upgrade) {
                proto.persistent.borrow().iter().for_each(|value| value.trace(tracer));
            }
        });
        dead.into_iter().map(Value::raw_object).collect()
    }

    /// The global variable's cell, made when first asked for, with the value `[]`.
    pub(crate) fn global_cell(&mut self, name: &Rc<str>) -> Value {
        if let Some(cell) = self.globals.get(name) {
            return *cell;
        }
        let cell = self.new_cell(Value::EMPTY);
        self.globals.insert(name.clone(), cell);
        cell
    }

    /// A new variable cell.
    pub(crate) fn new_cell(&mut self, value: Value) -> Value {
        self.rt.alloc(VariableCell { value: std::cell::Cell::new(value) })
    }
}

impl Drop for Vm {
    fn drop(&mut self) {
        self.release_code(|_| true);
    }
}

fn trace_frames(frames: &[Frame], tracer: &mut Tracer<'_>) {
    for value in frames.iter().filter_map(|frame| frame.rare.as_deref()).flat_map(Rare::values) {
        value.trace(tracer);
    }
}
