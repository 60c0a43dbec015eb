//! When to compile, what to run, and what to learn from exits.

use std::cell::{Cell, RefCell};
use std::fmt::Write;
use std::ops::Range;
use std::rc::Rc;
use std::sync::Arc;
use std::time::Instant;

use cranelift_codegen::Context;
use rustc_hash::{FxHashMap, FxHashSet};

use runmat_vm::bytecode::ops::Op;
use runmat_vm::feedback::Callable;
use runmat_vm::interp::Flow;
use runmat_vm::program::Proto;
use runmat_vm::tier::{JitMode, JitThread, Stage, Tier, VirtualFrame};
use runmat_vm::vm::Vm;

use crate::abi;
use crate::background::{Background, Order};
use crate::callees::Callees;
use crate::code::{Compiled, Interface, Refusal, Workshop};
use crate::function::{Function, Place};
use crate::heat::{self, Worth};
use crate::machine::Foundation;
use crate::region::{Code, Instruction};
use crate::translate::{ANYTHING, CAREFUL, Exit, ExitKind, FORCED, NOTHING, Request, UNHOISTED, WIDE};
use crate::worker::Done;

/// Rounds of a loop that pass between two looks. Odd, so that a loop with a call doesn't always show the same of them.
const PERIOD: u32 = 61;
/// Before that many rounds nobody asks how hot a loop is.
const LEAST_ROUNDS: u32 = 300;
/// A loop of which nothing is known is compiled after that many rounds.
const HOT: u32 = 5_000;
/// A function is compiled after that many calls.
const HOT_CALLS: u32 = 800;
/// Code that isn't worth it is looked at again after so many times the rounds: its variables may hold something else.
const LATER: u32 = 8;
/// A guess that was wrong so often isn't made any more.
const WRONG: u32 = 6;
/// Then others aren't, too, that were wrong so often.
const DOUBTFUL: u32 = 2;
/// A place is given up after that many compilations.
const MOST_COMPILATIONS: u32 = 16;
/// And after so many times that it wasn't worth it.
const MOST_REFUSALS: u32 = 3;
/// So many versions of a loop are kept, for frames of different classes.
const MOST_VERSIONS: usize = 4;
/// Loops around a hot one are compiled with it up to that many instructions.
const MOST_INSTRUCTIONS: usize = 1500;

/// The code generator of a session.
pub struct Jit {
    mode: JitMode,
    log: bool,
    /// What is to be shown of all that is compiled.
    show: Option<Stage>,
    shown: RefCell<String>,
    functions: RefCell<FxHashMap<*const Proto, Rc<Function>>>,
    foundation: Arc<Foundation>,
    background: Background,
    /// Made when something is compiled first.
    workshop: RefCell<Option<Box<Workshop>>>,
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
    /// Of these, on the other thread.
    apart: Cell<u64>,
}

impl Jit {
    /// A code generator. With `log` it says on standard error what it compiles and why it leaves; with `verify` all
    /// generated instructions are checked.
    pub fn new(mode: JitMode, log: bool, verify: bool) -> Self {
        let foundation = Arc::new(Foundation::new(verify));
        Jit {
            mode,
            log,
            show: None,
            shown: RefCell::default(),
            functions: RefCell::default(),
            background: Background::new(JitThread::Never, foundation.clone()),
            foundation,
            workshop: RefCell::default(),
            counters: Counters::default(),
        }
    }

    /// Collects a stage of everything that is compiled, for [`Tier::listing`].
    #[must_use]
    pub fn showing(mut self, stage: Option<Stage>) -> Self {
        self.show = stage;
        self
    }

    /// Says whether another thread makes the code. What is to be shown is made at once.
    #[must_use]
    pub fn made_by(mut self, thread: JitThread) -> Self {
        let usual = thread == JitThread::Idle && self.mode != JitMode::On;
        let thread = if usual || self.show.is_some() { JitThread::Never } else { thread };
        self.background = Background::new(thread, self.foundation.clone());
        self
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

    /// Compiles what is to be entered at `header`; none when another thread is at it.
    fn compile(
        &self,
        vm: &Vm,
        proto: &Rc<Proto>,
        function: &Rc<Function>,
        place: &Rc<Place>,
        header: u32,
    ) -> Result<Option<Rc<Compiled>>, Refusal> {
        let start = Instant::now();
        let code = function.code(proto).ok_or("its code isn't well formed")?;
        code.analyse(proto);
        let entry = code.index(header).ok_or("there is no such place")?;
        let whole = 0..code.instructions.len();
        let region = match region_around(code, entry) {
            Some(region) => region,
            None if header == 0 && whole.len() <= MOST_INSTRUCTIONS => whole,
            None => return Err("it is too large".into()),
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
            rounds: (self.mode == JitMode::On).then_some(place.rounds.get()),
            springboard: &|| self.foundation.springboard(),
            callees: &callees,
            arguments: None,
        };
        let mut listing = self.show.map(|_| String::new());
        let assembly = self.show == Some(Stage::Assembly);
        // Cranelift is touched only when there is something for it.
        let mut workshop = self.workshop.borrow_mut();
        let workshop = workshop.get_or_insert_with(|| Box::new(Workshop::new()));
        let drawn =
            Interface::new(|| self.foundation.target(), request, listing.as_mut(), assembly, workshop);
        let nanoseconds = start.elapsed().as_nanos() as u64;
        add(&self.counters.nanoseconds, nanoseconds);
        let (interface, unit) = drawn?;
        drop(unguessed);
        let (proto, function, place) = (Rc::downgrade(proto), function.clone(), place.clone());
        let order = Order { proto, function, place, header, interface, nanoseconds };
        match self.background.send(order, unit) {
            Ok(()) => Ok(None),
            Err(back) => {
                let (order, unit) = *back;
                let done = Done::make(0, unit, &mut workshop.context);
                self.finish(order, done, listing).map(Some)
            }
        }
    }

    /// Enters code that has been made among what is known of its function.
    fn finish(&self, order: Order, done: Done, clif: Option<String>) -> Result<Rc<Compiled>, Refusal> {
        let Order { proto, function, place, header, interface, nanoseconds } = order;
        let proto = proto.upgrade().ok_or("its function is gone")?;
        add(&self.counters.nanoseconds, done.nanoseconds);
        if done.ticket != 0 {
            add(&self.counters.apart, done.nanoseconds);
        }
        let code = done.code?;
        if let Some(clif) = clif {
            let text = code.listing.as_ref().unwrap_or(&clif);
            let _ = write!(self.shown.borrow_mut(), "{}\n{text}\n", place_name(&proto, header));
        }
        let compiled = Rc::new(Compiled::new(interface, code));
        place.note_compilation();
        function.note_compilation(self.region_of(&proto, &function, &place, header));
        self.counters.compiled.set(self.counters.compiled.get() + 1);
        self.counters.bytes.set(self.counters.bytes.get() + compiled.size());
        if self.log {
            self.log_compiled(&proto, header, &compiled, nanoseconds + done.nanoseconds);
        }
        place.versions.borrow_mut().insert(0, compiled.clone());
        if header != 0 && self.mode == JitMode::On {
            function.loops.set(true);
            proto.compiled.set(true);
        }
        Ok(compiled)
    }

    /// Takes what the other thread has finished.
    fn collect(&self) {
        while let Some((order, done)) = self.background.next(Context::new) {
            let (proto, place, header) = (order.proto.clone(), order.place.clone(), order.header);
            if let (Err(refusal), Some(proto)) = (self.finish(order, done, None), proto.upgrade()) {
                self.note_refusal(&proto, &place, header, &refusal);
            }
        }
    }

    /// Something wasn't compiled: whether, and when, that is tried again.
    fn note_refusal(&self, proto: &Proto, place: &Place, header: u32, refusal: &Refusal) {
        let tries = place.refusals.get() + 1;
        let reason = match refusal {
            Refusal::NotYet(rounds) => return place.wait_for(*rounds),
            Refusal::NotWorthIt if tries < MOST_REFUSALS => {
                place.refusals.set(tries);
                return place.wait_for(place.rounds.get().saturating_mul(LATER));
            }
            Refusal::NotWorthIt => "it isn't worth it",
            Refusal::Impossible(reason) => reason,
        };
        place.given_up.set(true);
        self.counters.failed.set(self.counters.failed.get() + 1);
        if self.log {
            eprintln!("jit: {}: not compiled: {reason}", place_name(proto, header));
        }
    }

    fn log_compiled(&self, proto: &Proto, header: u32, compiled: &Compiled, nanoseconds: u64) {
        let mut text = format!(
            "jit: {}: compiled, {} bytes, {} exits, {} us",
            place_name(proto, header),
            compiled.size(),
            compiled.interface.exits.len(),
            nanoseconds / 1000
        );
        for (pc, what) in &compiled.interface.generic {
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

    /// True when a place has been passed so often that it should be compiled.
    fn is_hot(&self, vm: &Vm, proto: &Proto, function: &Function, place: &Place, header: u32) -> bool {
        let times = function.times_compiled(self.region_of(proto, function, place, header));
        place.is_hot(times, || match header {
            0 => HOT_CALLS,
            _ => self.rounds_to_heat(vm, proto, function, header),
        })
    }

    /// The first instruction of what is compiled with a place: those of functions as a whole share none with their loops.
    fn region_of(&self, proto: &Proto, function: &Function, place: &Place, header: u32) -> usize {
        place.region(|| {
            let code = function.code(proto);
            let found = code.and_then(|code| region_around(code, code.index(header)?));
            found.map_or(usize::MAX, |region| region.start)
        })
    }

    /// After how many rounds of a loop it should be compiled, if all of it can be.
    fn rounds_to_heat(&self, vm: &Vm, proto: &Proto, function: &Function, header: u32) -> u32 {
        let Some(code) = function.code(proto) else { return HOT };
        let body = code.index(header).and_then(|start| {
            let loops = code.loops_around(start);
            loops.into_iter().find(|range| range.start == start)
        });
        let Some(body) = body else { return HOT };
        let region = region_around(code, body.start).unwrap_or(body.clone());
        match (heat::Part { vm, proto, code, body, region }).worth(0, &FxHashSet::default()) {
            Worth::After(rounds) => rounds,
            Worth::Now | Worth::Never => HOT,
        }
    }

    /// Runs the top frame on in compiled code, if there is any for it; compiles when there is none.
    fn run(
        &self,
        vm: &mut Vm,
        proto: &Rc<Proto>,
        function: &Rc<Function>,
        place: &Rc<Place>,
        header: u32,
    ) -> Flow {
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
        if function.waiting.get()
            || self.mode == JitMode::On && !self.is_hot(vm, proto, function, place, header)
        {
            return Flow::Next;
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
        match self.compile(vm, proto, function, place, header) {
            Ok(Some(version)) => self.enter(vm, place, &version).unwrap_or(Flow::Next),
            Ok(None) => Flow::Next,
            Err(refusal) => {
                self.note_refusal(proto, place, header, &refusal);
                Flow::Next
            }
        }
    }

    /// Enters compiled code. None when the frame isn't one that it was made for.
    fn enter(&self, vm: &mut Vm, place: &Place, version: &Rc<Compiled>) -> Option<Flow> {
        if version.interface.epoch != vm.epoch() {
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
        let exit = version.interface.exits.get(code as u32 as usize)?;
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
            let mut wrong = version.wrong.borrow_mut();
            let count = *wrong.entry(lesson).and_modify(|n| *n += 1).or_insert(1);
            if count >= WRONG {
                let proto = vm.running().clone();
                let doubtful = wrong.iter().filter(|(_, count)| **count >= DOUBTFUL);
                doubtful.for_each(|(lesson, _)| self.learn(&proto, place, *lesson));
            }
        }
        Some(Flow::Next)
    }

    /// A guess is wrong again and again: no such guess there any more, and if there is none, no compiled instruction.
    fn learn(&self, proto: &Rc<Proto>, place: &Place, pc: u32) {
        let function = self.function(proto);
        let mut unguessed = function.unguessed.borrow_mut();
        let marks = UNHOISTED | CAREFUL | WIDE;
        // What is moved is used elsewhere, too: every guess at that variable would be wrong in turn.
        let moved = function.code(proto).filter(|_| pc & marks == 0).and_then(|code| code.moved_at(pc));
        if let Some(register) = moved.filter(|register| (*register as usize) < proto.locals.len()) {
            unguessed.insert(ANYTHING | register);
        }
        let forced = !unguessed.insert(pc);
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
        if self.background.is_busy() {
            self.collect();
        }
        let proto = vm.running().clone();
        let function = self.function(&proto);
        let place = function.places.borrow_mut().entry(header as u32).or_default().clone();
        if place.given_up.get() {
            return Flow::Next;
        }
        place.rounds.set(place.rounds.get().saturating_add(vm.stride()));
        if self.mode == JitMode::On && place.rounds.get() < LEAST_ROUNDS && place.versions.borrow().is_empty()
        {
            // Of most loops nothing need be known.
            return Flow::Next;
        }
        let is_cold = self.mode == JitMode::On
            && place.versions.borrow().is_empty()
            && !self.is_hot(vm, &proto, &function, &place, header as u32);
        if is_cold {
            return Flow::Next;
        }
        self.run(vm, &proto, &function, &place, header as u32)
    }

    fn at_entry(&self, vm: &mut Vm) -> Flow {
        if self.background.is_busy() {
            self.collect();
        }
        let proto = vm.running().clone();
        let function = self.function(&proto);
        let place = function.places.borrow_mut().entry(0).or_default().clone();
        let loops = function.loops.get();
        if loops {
            vm.look_soon();
        }
        if !place.given_up.get() {
            let every = if proto.compiled.get() { 1 } else { self.period() };
            place.rounds.set(place.rounds.get().saturating_add(every));
            if place.versions.borrow().is_empty() {
                if self.mode == JitMode::On && !self.is_hot(vm, &proto, &function, &place, 0) {
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

    fn listing(&self) -> String {
        self.shown.borrow().clone()
    }

    fn statistics(&self) -> String {
        let c = &self.counters;
        format!(
            "jit: {} compiled, {} not; {} bytes; {:.3} ms, {:.3} of them on another thread; {} entries, {} exits by guards\n",
            c.compiled.get(),
            c.failed.get(),
            c.bytes.get(),
            c.nanoseconds.get() as f64 / 1e6,
            c.apart.get() as f64 / 1e6,
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
        let (Some(call), Some(inner)) = (&exit.call, version.interface.exits.get(inner_code as u32 as usize))
        else {
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
