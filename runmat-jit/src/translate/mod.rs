//! From bytecode to Cranelift's instructions.
//!
//! One translation serves two passes. The first runs without output, over all blocks until the types at their starts stay
//! the same; the second emits, with these types. An instruction whose operands compiled code doesn't know is run by the
//! interpreter, and only that instruction.
//!
//! What holds at every place:
//! - a register whose type is [`Ty::in_frame`] has its value in the frame; all others are in variables of the builder,
//!   and in the frame too where `synced` says so;
//! - in front of each instruction the state is one from which the interpreter can go on: a failed guard writes back what
//!   the frame lacks and leaves at the instruction.

mod arithmetic;
mod bounds;
mod boxing;
mod builtins;
mod calls;
mod carried;
mod cells;
mod complex;
mod control;
mod counting;
mod elements;
mod exits;
mod fields;
mod flow;
mod frame;
mod moves;
mod pages;
mod plans;
mod quotients;
mod select;
mod slices;
mod stepping;
mod tuples;
mod variables;
mod wide;

use std::ops::Range;
use std::rc::Rc;

use cranelift_codegen::ir::condcodes::IntCC;
use cranelift_codegen::ir::{
    Block, BlockArg, FuncRef, InstBuilder, SigRef, StackSlot, Type, Value as Val, types as ir,
};
use cranelift_frontend::{FunctionBuilder, Variable};
use rustc_hash::{FxHashMap, FxHashSet};

use runmat_runtime::value::Value;
use runmat_runtime::value::handle::FunctionHandle;
use runmat_runtime::value::structure::Shape;
use runmat_vm::bytecode::ops::Op;
use runmat_vm::feedback::Callable;
use runmat_vm::program::Proto;
use runmat_vm::vm::Vm;

use crate::callees::{Arguments, Callees};
use crate::heat::{self, Worth};
use crate::region::{Access, Code, Counted, Instruction, Registers};
use crate::types::{MOST_CAPTURED, MOST_ITEMS, State, Ty};

pub(crate) use bounds::{CAREFUL, UNHOISTED};
pub(crate) use calls::signature as callee_signature;
pub(crate) use exits::{Exit, ExitKind};
pub(crate) use frame::{entry_signature, springboard};

/// No jump arguments: values travel in the builder's variables.
const NONE: &[BlockArg] = &[];

/// What a compilation starts from.
pub(crate) struct Request<'a> {
    pub(crate) vm: &'a Vm,
    pub(crate) proto: &'a Rc<Proto>,
    pub(crate) code: &'a Code,
    /// The instructions to compile.
    pub(crate) region: Range<usize>,
    /// The one at which the code is entered.
    pub(crate) entry: usize,
    /// Places where guesses have failed: no more of them there.
    pub(crate) unguessed: &'a FxHashSet<u32>,
    /// Leave at guards now and then for no reason.
    pub(crate) stress: bool,
    /// How often it was passed in the interpreter, as [`heat::Part::worth`] counts, where code that isn't worth it is not
    /// compiled.
    pub(crate) rounds: Option<u32>,
    /// Gives the address of the code that calls native functions and preserves all registers.
    pub(crate) springboard: &'a dyn Fn() -> Option<usize>,
    /// The functions that it calls directly.
    pub(crate) callees: &'a Callees<'a>,
    /// Of a function without a frame: what it is called with.
    pub(crate) arguments: Option<&'a Arguments>,
}

/// Which part of a register's value a variable of the builder holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Part {
    F64,
    /// Of a complex number, whose real part is in `F64`; and whether it stays complex.
    Imaginary,
    Kept,
    F32,
    Int,
    Bool,
    Data,
    Length,
    Rows,
    Columns,
    /// The second dimension of an array that may have more.
    Middle,
    /// Of a loop's state: what its variable is in the last round, and when it is next looked whether to go on.
    Last,
    Limit,
    /// Of a loop's state: what its variable was in the round before.
    Before,
    /// Of a store, by its number: the double that it has stored last.
    Carried,
    /// A captured double of a handle.
    Captured(u8),
    /// An element of a small matrix.
    Item(u8),
}

impl Part {
    const CAPTURED: [Part; MOST_CAPTURED] =
        [Part::Captured(0), Part::Captured(1), Part::Captured(2), Part::Captured(3)];

    const ITEMS: [Part; MOST_ITEMS] = {
        let mut items = [Part::Item(0); MOST_ITEMS];
        let mut k = 0;
        while k < MOST_ITEMS {
            items[k] = Part::Item(k as u8);
            k += 1;
        }
        items
    };

    /// What native code says of an array, in its order.
    const VIEW: [Part; 5] = [Part::Data, Part::Length, Part::Rows, Part::Columns, Part::Middle];

    fn ir_type(self) -> Type {
        match self {
            Part::F64 | Part::Imaginary | Part::Carried | Part::Captured(_) | Part::Item(_) => ir::F64,
            Part::F32 => ir::F32,
            Part::Bool | Part::Kept => ir::I8,
            Part::Int | Part::Data | Part::Length | Part::Rows | Part::Columns | Part::Middle => ir::I64,
            Part::Last | Part::Limit | Part::Before => ir::I64,
        }
    }
}

/// The second pass's output.
struct Output<'a> {
    builder: FunctionBuilder<'a>,
    variables: FxHashMap<(u32, Part), Variable>,
    blocks: FxHashMap<usize, Block>,
    /// Blocks in front of loops: what doesn't change in them is computed there.
    entrances: FxHashMap<usize, Block>,
    vm: Val,
    prepared: Val,
    registers: Variable,
    /// How many calls deeper functions without frames may go.
    depth: Val,
    /// The arguments of a function without a frame.
    arguments: Vec<Val>,
    /// The functions that are called directly, by number.
    functions: Vec<Option<FuncRef>>,
    /// Where native code writes several results.
    scratch: StackSlot,
    /// Where the springboard finds arguments and puts a result.
    passed: StackSlot,
    springboard: Option<SigRef>,
    signatures: FxHashMap<frame::Shape, SigRef>,
    /// Ways out that have no code yet: what the frame lacks there, and the number of the exit.
    pending: Vec<(Block, State, u32)>,
    /// Where the current instruction's guards lead, and which exit that is.
    exit_here: Option<(Block, u32)>,
    /// The blocks that lead there, by the code that they give.
    exits_here: Vec<(i64, Block)>,
    /// Such blocks, which have no code yet, with where they lead and what they give.
    open: Vec<(Block, Block, i64)>,
}

/// The state of a translation.
pub(crate) struct Translator<'a> {
    request: Request<'a>,
    state: State,
    /// The state at the last place from which the interpreter can go on: what was computed since then has no effects, and
    /// can be computed again.
    before: State,
    /// The code position of that place.
    before_at: u32,
    /// The current instruction has effects, or writes a variable.
    effect: bool,
    at: Instruction,
    /// The way behind the current instruction has been taken care of.
    ended: bool,
    /// What is learnt from exits here, other than not to guess at the instruction: 0 for nothing.
    lesson: u32,
    /// The number of the current instruction; none at the entry.
    index: Option<usize>,
    /// What the registers that are read must hold when the code is entered.
    pub(crate) entry_types: Vec<(u32, Ty)>,
    /// Where the instruction went on that the interpreter ran last.
    last_step: Val,
    /// The states in front of the blocks, by their first instruction.
    starts: FxHashMap<usize, State>,
    visits: FxHashMap<usize, u32>,
    work: Vec<usize>,
    leaders: FxHashSet<usize>,
    /// The instruction behind each loop of the region, by the first one of its body.
    headers: FxHashMap<usize, usize>,
    /// The registers that each of these loops writes.
    written: FxHashMap<usize, FxHashSet<u32>>,
    /// Registers that are used as subscripts or bounds.
    wanted_integers: Registers,
    /// Variables whose arrays aren't held element by element.
    arrays: Registers,
    /// Nobody can look at variables that aren't read any more.
    unobserved: bool,
    /// The fields of structs that have registers, which follow the function's.
    fields: fields::Fields,
    /// The loops that count.
    counted: Vec<Counted>,
    /// The types of their variables in all rounds, by the first register of their state.
    ranges: FxHashMap<u32, Ty>,
    /// Of loops, by their first instruction: the elements that go from one round to the next in machine registers.
    carried: FxHashMap<usize, Vec<carried::Carried>>,
    out: Option<Output<'a>>,
    /// A function without a frame can't do what it would have to, or there is no springboard.
    pub(crate) impossible: bool,
    /// Types of the results of a function without a frame.
    results: Option<Vec<Ty>>,
    /// The number of the first exit.
    first_exit: u32,
    /// The ways out of the code.
    pub(crate) exits: Vec<Exit>,
    /// Instructions that the interpreter runs, for the log.
    pub(crate) generic: Vec<(u32, String)>,
}

impl<'a> Translator<'a> {
    pub(crate) fn new(request: Request<'a>) -> Self {
        let count = request.proto.n_registers as usize;
        let code = request.code;
        let mut leaders = FxHashSet::default();
        let mut headers = FxHashMap::default();
        leaders.insert(request.entry);
        for k in request.region.clone() {
            let Some(target) = code.instructions[k].target().and_then(|pc| code.index(pc)) else { continue };
            leaders.insert(k + 1);
            leaders.insert(target);
            if target <= k {
                let end = headers.entry(target).or_insert(k + 1);
                *end = (*end).max(k + 1);
            }
        }
        let at = code.instructions[request.entry];
        let fields = fields::Fields::find(&request);
        let arrays = tuples::arrays(&request);
        let unobserved = is_unobserved(&request);
        let state = State::unknown(count + fields.len());
        let wanted_integers = code.wanted_integers(request.region.clone(), request.proto);
        Translator {
            before: state.clone(),
            before_at: at.pc,
            effect: true,
            state,
            at,
            ended: false,
            lesson: 0,
            index: None,
            entry_types: Vec::new(),
            last_step: Val::from_u32(0),
            starts: FxHashMap::default(),
            visits: FxHashMap::default(),
            work: Vec::new(),
            leaders,
            written: written_in(&request, &headers),
            headers,
            wanted_integers,
            arrays,
            unobserved,
            fields,
            counted: counted_loops(&request),
            ranges: FxHashMap::default(),
            carried: FxHashMap::default(),
            out: None,
            impossible: false,
            results: None,
            first_exit: 0,
            exits: Vec::new(),
            generic: Vec::new(),
            request,
        }
    }

    /// The shapes that the code will know by their addresses.
    pub(crate) fn shapes(&self) -> Vec<Rc<Shape>> {
        self.fields.shapes.clone()
    }

    /// The first pass: types at the start of every block. False when there is no end to it.
    pub(crate) fn analyse(&mut self) -> bool {
        let mut budget = 64 * (self.request.region.len() + 16);
        self.enter();
        while let Some(block) = self.work.pop() {
            let Some(state) = self.starts.get(&block) else { continue };
            self.state = state.clone();
            budget = budget.saturating_sub(self.translate_block(block));
            if budget == 0 || self.impossible {
                return false;
            }
        }
        true
    }

    /// Whether compiling it pays, by what was found out in the first pass.
    pub(crate) fn worth(&self) -> Worth {
        let Some(rounds) = self.request.rounds else { return Worth::Now };
        let Request { vm, proto, code, entry, .. } = self.request;
        let end = self.headers.get(&entry).copied().unwrap_or(self.request.region.end);
        let body = entry..end.min(self.request.region.end);
        let generic = self.generic.iter().map(|(pc, _)| *pc).collect();
        heat::Part { vm, proto, code, body, region: self.request.region.clone() }.worth(rounds, &generic)
    }

    /// Types of the results of a function without a frame.
    pub(crate) fn results(&self) -> Option<Vec<Ty>> {
        self.results.clone()
    }

    /// The second pass.
    pub(crate) fn emit(
        &mut self,
        builder: FunctionBuilder<'a>,
        functions: Vec<Option<FuncRef>>,
        first_exit: u32,
    ) -> FunctionBuilder<'a> {
        self.exits.clear();
        self.generic.clear();
        self.first_exit = first_exit;
        self.start_output(builder, functions);
        self.enter();
        let mut blocks: Vec<usize> = self.starts.keys().copied().collect();
        blocks.sort_unstable();
        // A block is sealed as soon as all ways to it are known: so the builder sees what loops don't change.
        let mut open: Vec<(usize, Block)> = Vec::new();
        for block in blocks {
            while let Some(&(_, header)) = open.last().filter(|(end, _)| *end <= block) {
                self.builder().seal_block(header);
                open.pop();
            }
            let place = self.block_of(block);
            match self.headers.get(&block) {
                Some(&end) => {
                    self.finish_entrance(block, place);
                    open.push((end, place));
                }
                None => self.builder().seal_block(place),
            }
            self.builder().switch_to_block(place);
            self.state = self.starts[&block].clone();
            self.begin_round(block);
            self.translate_block(block);
        }
        self.finish_exits();
        match self.out.take() {
            Some(mut out) => {
                out.builder.seal_all_blocks();
                out.builder
            }
            None => unreachable!("the second pass has an output"),
        }
    }

    /// Translates from the start of a block to its end; gives the number of instructions.
    fn translate_block(&mut self, block: usize) -> usize {
        let mut k = block;
        self.effect = true;
        loop {
            k = match self.fused(k) {
                Some(next) => next,
                None => {
                    self.translate(k);
                    k + 1
                }
            };
            if self.ended {
                return k - block;
            }
            if self.leaders.contains(&k) || !self.request.region.contains(&k) {
                self.leave_to(k);
                return k - block;
            }
        }
    }

    /// Translates one instruction.
    fn translate(&mut self, index: usize) {
        self.at = self.request.code.instructions[index];
        self.index = Some(index);
        self.ended = false;
        if self.effect || self.overwrites_what_is_needed() {
            self.before.clone_from(&self.state);
            self.before_at = self.at.pc;
            if let Some(out) = &mut self.out {
                out.exit_here = None;
                out.exits_here.clear();
            }
        }
        self.effect = false;
        if self.request.unguessed.contains(&(self.at.pc | FORCED)) || !self.specialised() {
            self.by_interpreter();
        }
        // What an instruction both reads and writes can't be computed again.
        self.effect |= !self.ended && self.overwrites_what_is_needed();
    }

    /// True for an instruction that writes what would be read if the interpreter went on at the last such place.
    fn overwrites_what_is_needed(&self) -> bool {
        let Some(from) = self.request.code.index(self.before_at) else { return true };
        let live = self.request.code.live(from);
        let access = Access::of(&self.at.op);
        access.written.iter().chain(&access.places).any(|register| live.has(*register))
    }

    /// What the register held when the code was compiled: a guess at what it will hold.
    fn seen(&self, register: u32) -> Value {
        if self.request.arguments.is_some() {
            return Value::UNDEFINED;
        }
        match self.fields.seen(register) {
            Some(value) => value,
            None => self.request.vm.register(register),
        }
    }

    /// True for a variable, which is looked at by name, and for its fields; false for a temporary.
    fn is_variable(&self, register: u32) -> bool {
        (register as usize) < self.request.proto.locals.len() || self.field_of(register).is_some()
    }

    /// True for a register whose value somebody may ask for although no instruction reads it.
    fn is_looked_at(&self, register: u32) -> bool {
        self.is_variable(register) && (!self.unobserved || self.field_of(register).is_some())
    }

    /// True for a register whose value matters from an instruction on.
    fn is_kept(&self, register: u32, index: usize) -> bool {
        self.is_looked_at(register) || self.request.code.live(index).has(register)
    }

    fn ty(&self, register: u32) -> Ty {
        self.state.types[register as usize]
    }

    /// True in the second pass.
    fn emitting(&self) -> bool {
        self.out.is_some()
    }

    fn output(&mut self) -> &mut Output<'a> {
        match &mut self.out {
            Some(out) => out,
            None => unreachable!("only the second pass asks for the output"),
        }
    }

    fn builder(&mut self) -> &mut FunctionBuilder<'a> {
        &mut self.output().builder
    }

    /// An instruction's result; nothing in the first pass.
    fn ins(&mut self, make: impl FnOnce(&mut FunctionBuilder<'a>) -> Val) -> Val {
        match &mut self.out {
            Some(out) => make(&mut out.builder),
            None => Val::from_u32(0),
        }
    }

    /// An integer constant.
    fn integer(&mut self, x: i64) -> Val {
        self.ins(|b| b.ins().iconst(ir::I64, x))
    }

    /// A double constant.
    fn double(&mut self, x: f64) -> Val {
        self.ins(|b| b.ins().f64const(x))
    }

    fn compare_integers(&mut self, cc: IntCC, a: Val, b: Val) -> Val {
        self.ins(|builder| builder.ins().icmp(cc, a, b))
    }
}

/// Functions that look at nothing but their arguments, and are mostly called when something has gone wrong.
const TELLING: &[&str] = &["error", "warning", "fprintf", "disp"];

/// True for a region of a function whose variables are only known by their registers, and that calls no code which looks
/// at those of its caller.
fn is_unobserved(request: &Request<'_>) -> bool {
    let proto = request.proto;
    if proto.observed {
        return false;
    }
    // Functions without frames only call such.
    request.arguments.is_some()
        || request.code.instructions[request.region.clone()].iter().all(|instruction| {
            let holds_data = |register: u32| {
                let value = request.vm.register(register);
                match value.is_undefined() {
                    // It may have died before; who makes it says what it will be.
                    true => makes_data(request, register),
                    false => value.as_ref::<FunctionHandle>().is_none(),
                }
            };
            match instruction.op {
                Op::Index1 { base, .. } | Op::Index2 { base, .. } | Op::Index { base, .. } => {
                    holds_data(base.0)
                }
                Op::Field { base, .. } | Op::IndexField { base, .. } => holds_data(base.0),
                Op::Resolve { src, .. } => holds_data(src.0),
                Op::Call { call, site, .. } => match request.vm.callee_at(proto, site.0) {
                    Some(Callable::Builtin(_)) => true,
                    Some(Callable::User(callee)) => !callee.observed,
                    _ => TELLING.contains(&&*proto.calls[call.0 as usize].name),
                },
                _ => !instruction.calls(),
            }
        })
}

/// True for a register that only gets results of arithmetic and of literals in a region.
fn makes_data(request: &Request<'_>, register: u32) -> bool {
    let mut writers = request.code.instructions[request.region.clone()]
        .iter()
        .filter(|instruction| Access::of(&instruction.op).written.contains(&register))
        .peekable();
    writers.peek().is_some()
        && writers.all(|instruction| {
            use Op::*;
            matches!(
                instruction.op,
                Matrix { .. }
                    | Cell { .. }
                    | Range { .. }
                    | RangeStep { .. }
                    | Add { .. }
                    | Sub { .. }
                    | Times { .. }
                    | Mtimes { .. }
                    | Rdivide { .. }
                    | Mrdivide { .. }
                    | Power { .. }
                    | Neg { .. }
                    | Transpose { .. }
                    | Ctranspose { .. }
            )
        })
}

/// The loops that count. The interpreter may run none of the instructions that read the variable at its end.
fn counted_loops(request: &Request<'_>) -> Vec<Counted> {
    let mut loops = request.code.counted(request.region.clone());
    loops.retain(|counted| {
        let inside = counted.body.start < request.entry && request.entry < counted.body.end;
        request.code.instructions[counted.body.clone()].iter().all(|i| {
            let is_taken = matches!(i.op, Op::Take { src, .. } if src.0 == counted.variable);
            // Where the code is entered behind that, the frame doesn't know it any more.
            !(is_taken && (inside || request.unguessed.contains(&(i.pc | FORCED))))
        })
    });
    loops
}

/// The registers that the loops of a region write, by their first instruction.
fn written_in(request: &Request<'_>, headers: &FxHashMap<usize, usize>) -> FxHashMap<usize, FxHashSet<u32>> {
    let written = |(&start, &end): (&usize, &usize)| {
        let body = &request.code.instructions[start..end.min(request.region.end)];
        let registers = body.iter().flat_map(|i| {
            let access = Access::of(&i.op);
            let mut written = access.written;
            match i.op {
                Op::Store1 { .. } | Op::Store2 { .. } | Op::Take { .. } => {}
                Op::ForRangeNext { var, .. } => written.push(var.0),
                _ => written.extend(access.places),
            }
            written
        });
        (start, registers.collect())
    };
    headers.iter().map(written).collect()
}

/// A comparison; the other two turn their operands around.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Relation {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
}

/// Marks a code position at which the interpreter runs the instruction, whatever its operands are.
pub(crate) const FORCED: u32 = 1 << 31;

/// Marks the number of a variable that has been seen to hold values of several classes.
pub(crate) const ANYTHING: u32 = 1 << 26;

/// Marks the code position of a loop that runs further than most.
pub(crate) const WIDE: u32 = 1 << 28;

/// Marks an exit from which nothing is learnt.
pub(crate) const NOTHING: u32 = 1 << 29;
