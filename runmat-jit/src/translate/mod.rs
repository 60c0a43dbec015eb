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
mod complex;
mod control;
mod counting;
mod elements;
mod exits;
mod fields;
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

use std::ops::Range;
use std::rc::Rc;

use cranelift_codegen::ir::condcodes::{CondCode, IntCC};
use cranelift_codegen::ir::{
    Block, BlockArg, FuncRef, InstBuilder, InstructionData, Opcode, SigRef, StackSlot, Type, Value as Val,
    types as ir,
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
use crate::region::{Access, Code, Counted, Instruction, Registers};
use crate::types::{MOST_CAPTURED, MOST_ITEMS, State, Ty};

pub(crate) use bounds::{CAREFUL, UNHOISTED};
pub(crate) use calls::signature as callee_signature;
pub(crate) use exits::{Exit, ExitKind};
pub(crate) use frame::{entry_signature, springboard};

/// A block is looked at that often before the bounds of its integers are given up.
const PATIENCE: u32 = 3;

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
    /// Code that the interpreter would mostly run isn't worth it.
    pub(crate) patient: bool,
    /// The address of the code that calls native functions and preserves all registers.
    pub(crate) springboard: usize,
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
    /// Of a loop, by its first instruction: its rounds up to the next look at the request to stop.
    Rounds,
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
            Part::Last | Part::Limit | Part::Before | Part::Rounds => ir::I64,
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
    /// Where the springboard puts a result.
    result: StackSlot,
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
    /// Of loops, by their first instruction: the elements that go from one round to the next in machine registers.
    carried: FxHashMap<usize, Vec<carried::Carried>>,
    out: Option<Output<'a>>,
    /// A function without a frame can't do what it would have to.
    impossible: bool,
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

    /// Says where the springboard is, before anything is emitted.
    pub(crate) fn set_springboard(&mut self, address: usize) {
        self.request.springboard = address;
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
        !(self.request.patient && self.is_mostly_generic())
    }

    /// Types of the results of a function without a frame.
    pub(crate) fn results(&self) -> Option<Vec<Ty>> {
        self.results.clone()
    }

    /// True for code of which the interpreter would run a large part: entering and leaving it costs more than it saves.
    fn is_mostly_generic(&self) -> bool {
        let end = self.headers.get(&self.request.entry).copied().unwrap_or(self.request.region.end);
        let inner = self.request.entry..end.min(self.request.region.end);
        let pc = |k: usize| self.request.code.instructions[k].pc;
        let (first, last) = (pc(inner.start), pc(inner.end - 1));
        let generic: FxHashSet<u32> = self.generic.iter().map(|(pc, _)| *pc).collect();
        let count = generic.iter().filter(|pc| (first..=last).contains(*pc)).count();
        count * 5 > inner.len()
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
        let live = &self.request.code.live[from];
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
        self.is_looked_at(register) || self.request.code.live[index].has(register)
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

    fn block_of(&mut self, index: usize) -> Block {
        let out = self.output();
        if let Some(block) = out.blocks.get(&index) {
            return *block;
        }
        let block = out.builder.create_block();
        out.blocks.insert(index, block);
        block
    }

    /// True when going on at `index` enters a loop.
    pub(super) fn enters_loop(&self, index: usize) -> bool {
        match (self.headers.get(&index), self.index) {
            (Some(end), Some(from)) => !(index..*end).contains(&from),
            (Some(_), None) => true,
            (None, _) => false,
        }
    }

    fn entrance_of(&mut self, index: usize) -> Block {
        let out = self.output();
        let builder = &mut out.builder;
        *out.entrances.entry(index).or_insert_with(|| builder.create_block())
    }

    /// The block in front of a loop.
    fn finish_entrance(&mut self, index: usize, header: Block) {
        let entrance = self.entrance_of(index);
        self.builder().seal_block(entrance);
        self.builder().switch_to_block(entrance);
        self.builder().ins().jump(header, NONE);
    }

    /// Goes on in a block to which only one way leads.
    fn continue_in(&mut self, block: Block) {
        self.builder().seal_block(block);
        self.builder().switch_to_block(block);
    }

    /// Continues at an instruction of the region, from here: its types take in the current ones.
    fn flow_to(&mut self, index: usize) {
        for register in 0..self.state.types.len() as u32 {
            if !self.is_kept(register, index) {
                self.state.types[register as usize] = Ty::Dead;
                self.state.synced[register as usize] = true;
                self.state.raw.retain(|known| *known != register);
            }
        }
        if self.emitting() {
            self.convert_to(index);
            let block = if self.enters_loop(index) { self.entrance_of(index) } else { self.block_of(index) };
            self.builder().ins().jump(block, NONE);
            return;
        }
        match self.starts.get_mut(&index) {
            None => {
                self.starts.insert(index, self.state.clone());
                self.work.push(index);
            }
            Some(start) => {
                let visits = self.visits.entry(index).or_default();
                if start.merge(&self.state, *visits > PATIENCE, &self.fields.holders) {
                    *visits += 1;
                    self.work.push(index);
                }
            }
        }
    }

    /// Continues at an instruction in the region, or leaves in front of one outside.
    fn leave_to(&mut self, index: usize) {
        self.ended = true;
        if self.request.region.contains(&index) {
            if self.headers.contains_key(&index) {
                self.prepare_loop(index);
                if self.enters_loop(index) {
                    self.start_carrying(index);
                    self.start_countdown(index);
                }
            }
            self.flow_to(index);
        } else {
            let pc = self.request.code.instructions[index].pc;
            self.leave(pc, ExitKind::Leave);
        }
    }

    /// Makes the values fit the types that the block at `index` expects.
    fn convert_to(&mut self, index: usize) {
        let target = self.starts[&index].clone();
        for register in 0..target.types.len() as u32 {
            let k = register as usize;
            if target.synced[k] && !self.state.synced[k] {
                self.sync(register);
            }
            match (self.state.types[k], target.types[k]) {
                (Ty::F64 | Ty::Int(..), Ty::Complex) => self.make_complex(register),
                (Ty::F64 | Ty::Int(..), Ty::Pair) => {
                    self.make_complex(register);
                    self.define_kept(register, false);
                }
                (Ty::Complex, Ty::Pair) => self.define_kept(register, false),
                (Ty::Int(..), Ty::F64) => {
                    let value = self.as_f64(register);
                    self.define(register, Part::F64, value);
                }
                (from, Ty::Any) if from.is_unboxed() => self.sync(register),
                _ => {}
            }
        }
    }

    /// Continues at a code position, in the region or not.
    fn go(&mut self, pc: u32) {
        match self.request.code.index(pc) {
            Some(index) => self.leave_to(index),
            None => unreachable!("the verifier has seen all targets"),
        }
    }

    /// Continues at one of two code positions.
    fn go_either(&mut self, condition: Val, then: u32, otherwise: u32) {
        let state = self.state.clone();
        self.go_ways(condition, (then, state.clone()), (otherwise, state));
    }

    /// As [`Translator::go_either`], with what is known there.
    fn go_ways(&mut self, condition: Val, (then, yes): (u32, State), (otherwise, no): (u32, State)) {
        self.state = yes;
        if self.emitting() {
            let other = self.branch(condition);
            self.go(then);
            self.state = no;
            self.builder().switch_to_block(other);
            self.go(otherwise);
        } else {
            self.go(then);
            self.state = no;
            self.go(otherwise);
        }
    }

    /// Goes on in a new block when the condition holds; gives the one for when it doesn't. Blocks are laid out so that the
    /// one for which a branch isn't taken comes next.
    fn branch(&mut self, condition: Val) -> Block {
        let opposite = self.opposite(condition);
        let (this, other) = (self.builder().create_block(), self.builder().create_block());
        self.builder().ins().brif(opposite, other, NONE, this, NONE);
        self.builder().seal_block(other);
        self.continue_in(this);
        other
    }

    /// The condition that another one doesn't hold.
    fn opposite(&mut self, condition: Val) -> Val {
        let builder = self.builder();
        let dfg = &builder.func.dfg;
        let made_by = dfg.value_def(condition).inst().map(|inst| dfg.insts[inst]);
        match made_by {
            Some(InstructionData::IntCompare { opcode: Opcode::Icmp, cond, args: [a, b] }) => {
                builder.ins().icmp(cond.complement(), a, b)
            }
            Some(InstructionData::FloatCompare { opcode: Opcode::Fcmp, cond, args: [a, b] }) => {
                builder.ins().fcmp(cond.complement(), a, b)
            }
            _ => builder.ins().icmp_imm_s(IntCC::Equal, condition, 0),
        }
    }

    /// Leaves at the current instruction unless the condition holds.
    fn guard(&mut self, condition: Val) {
        if self.emitting() {
            let condition = self.stressed(condition);
            let exit = self.way_out();
            let next = self.builder().create_block();
            // In this order: what doesn't change in a loop is found only up to the first block that leaves it.
            let opposite = self.opposite(condition);
            self.builder().ins().brif(opposite, exit, NONE, next, NONE);
            self.continue_in(next);
        }
    }

    /// The condition, or now and then that it doesn't hold.
    fn stressed(&mut self, condition: Val) -> Val {
        if !self.request.stress {
            return condition;
        }
        let goes_on = self.call_seldom((crate::abi::goes_on as *const ()).addr(), &[]);
        self.ins(|b| {
            let goes_on = b.ins().ireduce(ir::I8, goes_on);
            b.ins().band(condition, goes_on)
        })
    }

    /// As [`Translator::guard`], for a condition that must not hold.
    fn guard_not(&mut self, condition: Val) {
        if self.emitting() {
            let exit = self.way_out();
            let next = self.builder().create_block();
            self.builder().ins().brif(condition, exit, NONE, next, NONE);
            self.continue_in(next);
        }
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
                value.is_double() || value.as_ref::<FunctionHandle>().is_none() && !value.is_undefined()
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

/// Marks the code position of a loop that runs further than most.
pub(crate) const WIDE: u32 = 1 << 28;

/// Marks an exit from which nothing is learnt.
pub(crate) const NOTHING: u32 = 1 << 29;
