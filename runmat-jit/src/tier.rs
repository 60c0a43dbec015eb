//! When to compile, what to run, and what to learn from exits.

use std::cell::{Cell, OnceCell, RefCell};
use std::fmt::Write;
use std::ops::Range;
use std::rc::Rc;
use std::time::Instant;

use cranelift_codegen::isa::OwnedTargetIsa;
use rustc_hash::FxHashMap;

use runmat_runtime::array::dense::Array;
use runmat_runtime::value::class::Class;
use runmat_vm::bytecode::ops::Op;
use runmat_vm::feedback::Callable;
use runmat_vm::interp::Flow;
use runmat_vm::program::Proto;
use runmat_vm::tier::{Tier, VirtualFrame};
use runmat_vm::vm::Vm;

use crate::abi;
use crate::callees::Callees;
use crate::code::{Compiled, Listing, Springboard, target};
use crate::function::{Function, Place};
use crate::region::{Code, Instruction};
use crate::translate::{CAREFUL, Exit, ExitKind, FORCED, NOTHING, Request, UNHOISTED, WIDE};

/// Rounds of a loop that pass between two looks. Odd, so that a loop with a call doesn't always show the same of them.
const PERIOD: u32 = 61;
/// A loop of numbers only is compiled after that many rounds: when interpreting it has taken as long as compiling it will.
const HOT: u32 = 1500;
/// Other loops are compiled after fewer rounds, but not fewer than these.
const LEAST_HOT: u32 = 100;
/// A function is compiled after that many calls.
const HOT_CALLS: u32 = 600;
/// A guess that was wrong so often isn't made any more.
const WRONG: u32 = 6;
/// A place is given up after that many compilations.
const MOST_COMPILATIONS: u32 = 24;
/// So many versions of a loop are kept, for frames of different classes.
const MOST_VERSIONS: usize = 4;
/// Loops around a hot one are compiled with it up to that many instructions.
const MOST_INSTRUCTIONS: usize = 1500;

/// Whether and when code is compiled.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum JitMode {
    /// Never.
    Off,
    /// What is hot.
    #[default]
    On,
    /// Every loop, in its second round.
    Force,
    /// As `Force`, and compiled code is left at guards now and then for no reason.
    Stress,
}

impl JitMode {
    /// The mode of that name: `off`, `on`, `force`, `stress`.
    pub fn from_name(name: &str) -> Option<Self> {
        Some(match name {
            "off" => JitMode::Off,
            "on" => JitMode::On,
            "force" => JitMode::Force,
            "stress" => JitMode::Stress,
            _ => return None,
        })
    }
}

/// A stage of compiled code that can be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Cranelift's instructions.
    Clif,
    /// The machine's.
    Assembly,
}

/// The code generator of a session.
pub struct Jit {
    mode: JitMode,
    log: bool,
    verify: bool,
    /// What is to be shown of all that is compiled.
    show: Option<Stage>,
    shown: RefCell<String>,
    functions: RefCell<FxHashMap<*const Proto, Rc<Function>>>,
    target: OnceCell<Option<(OwnedTargetIsa, Springboard)>>,
    counters: Counters,
}

/// What has happened so far.
#[derive(Default)]
struct Counters {
    compiled: Cell<u32>,
    failed: Cell<u32>,
    entries: Cell<u64>,
    guards: Cell<u64>,
    bytes: Cell<usize>,
    nanoseconds: Cell<u64>,
}

impl Jit {
    /// A code generator. With `log` it says on standard error what it compiles and why it leaves; with `verify` all
    /// generated instructions are checked.
    pub fn new(mode: JitMode, log: bool, verify: bool) -> Self {
        Jit {
            mode,
            log,
            verify,
            show: None,
            shown: RefCell::default(),
            functions: RefCell::default(),
            target: OnceCell::new(),
            counters: Counters::default(),
        }
    }

    /// Collects a stage of everything that is compiled, for [`Jit::shown`].
    #[must_use]
    pub fn showing(mut self, stage: Stage) -> Self {
        self.show = Some(stage);
        self
    }

    /// What has been collected.
    pub fn shown(&self) -> String {
        self.shown.borrow().clone()
    }

    pub(crate) fn function(&self, proto: &Rc<Proto>) -> Rc<Function> {
        let mut functions = self.functions.borrow_mut();
        if let Some(function) = functions.get(&Rc::as_ptr(proto)) {
            return function.clone();
        }
        // Evaluated text comes and goes.
        functions.retain(|_, function| function.proto.strong_count() > 0);
        let function = Rc::new(Function::new(proto));
        functions.insert(Rc::as_ptr(proto), function.clone());
        function
    }

    /// Compiles what is to be entered at `header`.
    fn compile(&self, vm: &Vm, proto: &Rc<Proto>, function: &Function, header: u32) -> Option<Rc<Compiled>> {
        let start = Instant::now();
        let code = function.code(proto)?;
        let entry = code.index(header)?;
        let whole = 0..code.instructions.len();
        let region = match region_around(code, entry) {
            Some(region) => region,
            None if header == 0 && whole.len() <= MOST_INSTRUCTIONS => whole,
            None => return None,
        };
        let unguessed = function.unguessed.borrow();
        let callees = Callees::new(self, vm);
        let request = Request {
            vm,
            proto,
            code,
            region,
            entry,
            unguessed: &unguessed,
            stress: self.mode == JitMode::Stress,
            patient: self.mode == JitMode::On,
            springboard: 0,
            callees: &callees,
            arguments: None,
        };
        let mut listing = self.show.map(|_| Listing::default());
        // Cranelift is touched only when there is something for it.
        let result = Compiled::new(|| self.target(), request, listing.as_mut());
        if let (Some(stage), Some(listing)) = (self.show, listing) {
            let text = if stage == Stage::Clif { listing.clif } else { listing.assembly };
            let mut shown = self.shown.borrow_mut();
            let _ = write!(shown, "{}\n{}\n", place_name(proto, header), text.unwrap_or_default());
        }
        let nanoseconds = start.elapsed().as_nanos() as u64;
        add(&self.counters.nanoseconds, nanoseconds);
        match result {
            Ok(compiled) => {
                self.counters.compiled.set(self.counters.compiled.get() + 1);
                self.counters.bytes.set(self.counters.bytes.get() + compiled.size);
                if self.log {
                    self.log_compiled(proto, header, &compiled, nanoseconds);
                }
                Some(Rc::new(compiled))
            }
            Err(reason) => {
                self.counters.failed.set(self.counters.failed.get() + 1);
                if self.log {
                    eprintln!("jit: {}: not compiled: {reason}", place_name(proto, header));
                }
                None
            }
        }
    }

    /// The machine that code is made for, with its springboard.
    fn target(&self) -> Option<(&OwnedTargetIsa, usize)> {
        let make = || {
            let isa = target(self.verify)?;
            let springboard = Springboard::new(&isa)?;
            Some((isa, springboard))
        };
        let (isa, springboard) = self.target.get_or_init(make).as_ref()?;
        Some((isa, springboard.address))
    }

    fn log_compiled(&self, proto: &Proto, header: u32, compiled: &Compiled, nanoseconds: u64) {
        let mut text = format!(
            "jit: {}: compiled, {} bytes, {} exits, {} us",
            place_name(proto, header),
            compiled.size,
            compiled.exits.len(),
            nanoseconds / 1000
        );
        for (pc, what) in &compiled.generic {
            let _ = write!(text, "\njit:   {}: {what} by the interpreter", place_name(proto, *pc));
        }
        eprintln!("{text}");
    }

    /// True for a function with loops, or one that calls functions: a call that does little is cheaper interpreted.
    fn is_worth_entering(&self, vm: &Vm, proto: &Proto, function: &Function) -> bool {
        let calls_code = |op: &Op| match op {
            Op::Call { site, .. } => matches!(vm.callee_at(proto, site.0), Some(Callable::User(_))),
            _ => false,
        };
        let is_worth = |i: &Instruction| i.is_back_edge() || calls_code(&i.op);
        function.code(proto).is_some_and(|code| code.instructions.iter().any(is_worth))
    }

    /// How many rounds of a loop take the interpreter as long as compiling them would take.
    fn rounds_to_heat(&self, vm: &Vm, proto: &Proto, function: &Function, header: usize) -> u32 {
        let Some(code) = function.code(proto) else { return HOT };
        let body = code.index(header as u32).and_then(|start| {
            let loops = code.loops_around(start);
            loops.into_iter().find(|range| range.start == start)
        });
        let Some(body) = body else { return HOT };
        let size = body.len() as u32;
        let cost: u32 = code.instructions[body].iter().map(|i| cost(vm, &i.op)).sum();
        (HOT * size / cost.max(1)).max(LEAST_HOT)
    }

    /// Runs the top frame on in compiled code, if there is any for it; compiles when there is none.
    fn run(&self, vm: &mut Vm, proto: &Rc<Proto>, function: &Function, place: &Place, header: u32) -> Flow {
        let mut tried = 0;
        loop {
            let known = place.versions.borrow().get(tried).cloned();
            let Some(version) = known else { break };
            match self.enter(vm, place, &version) {
                Some(flow) => {
                    if tried > 0 {
                        let mut versions = place.versions.borrow_mut();
                        if tried < versions.len() {
                            versions.swap(0, tried);
                        }
                    }
                    return flow;
                }
                None => tried += 1,
            }
        }
        if place.compilations.get() >= MOST_COMPILATIONS || tried >= MOST_VERSIONS {
            place.mismatches.set(place.mismatches.get() + 1);
            if place.mismatches.get() > 64 {
                place.given_up.set(true);
                place.versions.borrow_mut().clear();
                if self.log {
                    eprintln!("jit: {}: given up", place_name(proto, header));
                }
            }
            return Flow::Next;
        }
        place.compilations.set(place.compilations.get() + 1);
        match self.compile(vm, proto, function, header) {
            Some(version) => {
                place.versions.borrow_mut().insert(0, version.clone());
                if header != 0 && self.mode == JitMode::On {
                    function.loops.set(true);
                    proto.compiled.set(true);
                }
                self.enter(vm, place, &version).unwrap_or(Flow::Next)
            }
            None => {
                place.given_up.set(true);
                Flow::Next
            }
        }
    }

    /// Enters compiled code. None when the frame isn't one that it was made for.
    fn enter(&self, vm: &mut Vm, place: &Place, version: &Rc<Compiled>) -> Option<Flow> {
        if version.epoch != vm.epoch() {
            // Names may mean something else by now.
            place.versions.borrow_mut().retain(|known| !Rc::ptr_eq(known, version));
            return Some(Flow::Next);
        }
        if !vm.enter_compiled() {
            return Some(Flow::Next);
        }
        add(&self.counters.entries, 1);
        let outcome = version.run(vm);
        vm.leave_compiled();
        let code = outcome? as u64;
        let exit = version.exits.get(code as u32 as usize)?;
        abi::finish_exit(vm, exit);
        if exit.kind == ExitKind::Stepped {
            match vm.outcome {
                abi::THROWN => return Some(Flow::Throw),
                abi::REFUSED => vm.continue_at(exit.pc as usize),
                changed => vm.continue_at((abi::CHANGED - changed) as usize),
            }
            if std::mem::take(&mut vm.stale) {
                place.versions.borrow_mut().clear();
            }
            return Some(Flow::Next);
        }
        vm.continue_at(exit.pc as usize);
        if exit.kind == ExitKind::Leave && self.mode == JitMode::On {
            // There may be code for the next loop, too.
            vm.look_soon();
        }
        let (exit, code) = rebuild(vm, version, exit, code);
        let lesson = (code >> 32) as u32;
        if exit.kind == ExitKind::Guard && lesson != NOTHING && self.mode != JitMode::Stress {
            add(&self.counters.guards, 1);
            let count = *version.wrong.borrow_mut().entry(lesson).and_modify(|n| *n += 1).or_insert(1);
            if count >= WRONG {
                self.learn(&vm.running().clone(), place, lesson);
            }
        }
        Some(Flow::Next)
    }

    /// A guess is wrong again and again: no such guess there any more, and if there is none, no compiled instruction.
    fn learn(&self, proto: &Rc<Proto>, place: &Place, pc: u32) {
        let function = self.function(proto);
        let mut unguessed = function.unguessed.borrow_mut();
        let forced = !unguessed.insert(pc);
        let marks = UNHOISTED | CAREFUL | WIDE;
        if forced && pc & marks == 0 {
            unguessed.insert(pc | FORCED);
        }
        place.versions.borrow_mut().clear();
        if self.log {
            let what = if forced { "run by the interpreter from now on" } else { "not guessed any more" };
            eprintln!("jit: {}: {what}", place_name(proto, pc & !marks));
        }
    }
}

impl Tier for Jit {
    fn period(&self) -> u32 {
        match self.mode {
            JitMode::Force | JitMode::Stress => 1,
            JitMode::On | JitMode::Off => PERIOD,
        }
    }

    fn at_loop(&self, vm: &mut Vm, header: usize) -> Flow {
        let proto = vm.running().clone();
        let function = self.function(&proto);
        let place = function.places.borrow_mut().entry(header as u32).or_default().clone();
        if place.given_up.get() {
            return Flow::Next;
        }
        let rounds = place.rounds.get().saturating_add(vm.stride());
        place.rounds.set(rounds);
        if self.mode == JitMode::On
            && rounds < place.hot(|| self.rounds_to_heat(vm, &proto, &function, header))
        {
            return Flow::Next;
        }
        self.run(vm, &proto, &function, &place, header as u32)
    }

    fn at_entry(&self, vm: &mut Vm) -> Flow {
        let proto = vm.running().clone();
        let function = self.function(&proto);
        let place = function.places.borrow_mut().entry(0).or_default().clone();
        let loops = function.loops.get();
        if loops {
            vm.look_soon();
        }
        if !place.given_up.get() {
            let every = if proto.compiled.get() { 1 } else { self.period() };
            let calls = place.rounds.get().saturating_add(every);
            place.rounds.set(calls);
            if place.versions.borrow().is_empty() {
                if self.mode == JitMode::On && calls < HOT_CALLS {
                    return Flow::Next;
                }
                place.given_up.set(!proto.plain || !self.is_worth_entering(vm, &proto, &function));
            }
        }
        if place.given_up.get() {
            proto.compiled.set(loops);
            return Flow::Next;
        }
        let flow = self.run(vm, &proto, &function, &place, 0);
        proto.compiled.set(loops || !place.given_up.get() && !place.versions.borrow().is_empty());
        flow
    }

    fn release(&self) {
        // What code holds may hold other functions: it goes when nobody looks at the map.
        let dead = |function: &Rc<Function>| function.proto.strong_count() == 0;
        let mut functions = self.functions.borrow_mut();
        let gone: Vec<_> = functions.extract_if(|_, function| dead(function)).collect();
        drop(functions);
        drop(gone);
    }

    fn statistics(&self) -> String {
        let c = &self.counters;
        format!(
            "jit: {} compiled, {} not; {} bytes; {:.3} ms; {} entries, {} exits by guards\n",
            c.compiled.get(),
            c.failed.get(),
            c.bytes.get(),
            c.nanoseconds.get() as f64 / 1e6,
            c.entries.get(),
            c.guards.get()
        )
    }
}

/// Makes the frames of the functions that have left without one; gives the exit of the innermost with its code, or the
/// given one.
fn rebuild<'a>(vm: &mut Vm, version: &'a Compiled, outermost: &'a Exit, code: u64) -> (&'a Exit, u64) {
    let left = std::mem::take(&mut vm.left);
    let (mut exit, mut code) = (outermost, code);
    for inner_code in left.into_iter().rev() {
        let (Some(call), Some(inner)) = (&exit.call, version.exits.get(inner_code as u32 as usize)) else {
            break;
        };
        vm.push_virtual(VirtualFrame {
            proto: call.proto.clone(),
            offset: call.offset,
            pc: inner.pc as usize,
            result: call.result,
            n_out: call.n_out,
            n_in: call.n_in,
            borrowed: call.borrowed,
            call_site: call.site,
        });
        abi::finish_exit(vm, inner);
        (exit, code) = (inner, inner_code);
    }
    (exit, code)
}

/// About how long the interpreter takes for an instruction, compared with an addition of doubles.
fn cost(vm: &Vm, op: &Op) -> u32 {
    let slow = |register: u32| {
        let value = vm.register(register);
        !value.is_double() && !value.is_undefined()
    };
    match *op {
        Op::Call { .. }
        | Op::CallDotted { .. }
        | Op::Field { .. }
        | Op::Brace1 { .. }
        | Op::StoreBrace1 { .. } => 10,
        Op::StoreField { .. } | Op::IndexField { .. } | Op::StoreIndexField { .. } => 10,
        Op::Store1 { base, .. } | Op::Store2 { base, .. } => match vm.register(base.0).as_ref::<Array>() {
            Some(array) if array.layout().class == Class::Double && !array.layout().complex => 1,
            _ => 10,
        },
        Op::Add { a, b, .. }
        | Op::Sub { a, b, .. }
        | Op::Times { a, b, .. }
        | Op::Mtimes { a, b, .. }
        | Op::Rdivide { a, b, .. }
        | Op::Mrdivide { a, b, .. }
            if slow(a.0) || slow(b.0) =>
        {
            10
        }
        _ => 1,
    }
}

/// The outermost loop around a place that isn't too large; the innermost one otherwise.
fn region_around(code: &Code, entry: usize) -> Option<Range<usize>> {
    let loops = code.loops_around(entry);
    let fitting = loops.iter().rev().find(|range| range.len() <= MOST_INSTRUCTIONS);
    fitting.or(loops.first()).cloned()
}

fn place_name(proto: &Proto, pc: u32) -> String {
    let line = proto.span_at(pc as usize).map_or(0, |span| proto.unit.source.line_column(span.start).line);
    format!("{}:{line} ({})", proto.trace_name(), pc / 4)
}

fn add(counter: &Cell<u64>, more: u64) {
    counter.set(counter.get() + more);
}
