//! Between the frame and machine registers: entry, boxing, native calls, instructions that the interpreter runs.

use cranelift_codegen::ir::Function;
use cranelift_codegen::ir::{
    AbiParam, FuncRef, InstBuilder, MemFlagsData, Signature, StackSlotData, StackSlotKind, Type,
    Value as Val, types as ir,
};
use cranelift_codegen::isa::{CallConv, TargetFrontendConfig};
use cranelift_frontend::{FunctionBuilder, Variable};
use rustc_hash::FxHashMap;

use runmat_runtime::array::dense::Array;
use runmat_runtime::builtins::builtin::ResultRule;
use runmat_runtime::kernels::Complex;
use runmat_runtime::value::Value;
use runmat_runtime::value::class::Class;
use runmat_vm::bytecode::ops::Op;
use runmat_vm::feedback::Callable;
use runmat_vm::vm::Vm;

use super::{ANYTHING, Output, Part, Translator};
use crate::abi;
use crate::region::Access;
use crate::types::{Container, Element, FEW, Hold, MOST_CAPTURED, MOST_ITEMS, SMALL, State, Ty};

/// Types of a native function's arguments and of its result.
pub(super) type Shape = (Vec<Type>, Vec<Type>);

/// Compiled code takes the machine, the frame's registers, the prepared values, and how deep it may call functions without
/// frames; it gives the number of its exit.
pub(crate) fn entry_signature(convention: CallConv) -> Signature {
    let mut signature = Signature::new(convention);
    signature.params.resize(4, AbiParam::new(ir::I64));
    signature.returns.push(AbiParam::new(ir::I64));
    signature
}

/// Arguments that the springboard passes on.
const SPRINGBOARD_ARGS: usize = 4;

/// The springboard takes the place in memory where the function and its arguments are, and puts the result where the
/// function was: a call that needs many registers for arguments would cost the code around them.
fn springboard_signature() -> Signature {
    let mut signature = Signature::new(CallConv::PreserveAll);
    signature.params.push(AbiParam::new(ir::I64));
    signature
}

/// The springboard: calls a native function, and leaves all registers as they were.
pub(crate) fn springboard(func: &mut Function, convention: CallConv, target: TargetFrontendConfig) {
    func.signature = springboard_signature();
    let mut context = cranelift_frontend::FunctionBuilderContext::new();
    let mut builder = FunctionBuilder::new(func, &mut context);
    let block = builder.create_block();
    builder.append_block_params_for_function_params(block);
    builder.switch_to_block(block);
    let place = builder.block_params(block)[0];
    let mut signature = Signature::new(convention);
    signature.params.resize(SPRINGBOARD_ARGS, AbiParam::new(ir::I64));
    signature.returns.push(AbiParam::new(ir::I64));
    let signature = builder.import_signature(signature);
    let mut load = |k: usize| builder.ins().load(ir::I64, memory(), place, 8 * k as i32);
    let callee = load(0);
    let args: Vec<Val> = (1..=SPRINGBOARD_ARGS).map(load).collect();
    let call = builder.ins().call_indirect(signature, callee, &args);
    let result = builder.inst_results(call)[0];
    builder.ins().store(memory(), result, place, 0);
    builder.ins().return_(&[]);
    builder.seal_all_blocks();
    builder.finalize(target);
}

pub(super) fn memory() -> MemFlagsData {
    MemFlagsData::trusted()
}

/// What is known of an instruction that has made a value, from its place.
pub(super) enum Maker {
    /// It makes values of that type.
    Known(Ty),
    /// It is the last in its loop to write the register.
    Last,
    /// Another one writes the register after it.
    Earlier,
}

impl<'a> Translator<'a> {
    /// The first block: takes what the code needs of the frame from where [`abi::prepare`] has put it.
    pub(super) fn enter(&mut self) {
        let entry = self.request.entry;
        let count = self.request.proto.n_registers as usize;
        self.at = self.request.code.instructions[entry];
        self.index = None;
        self.state = State::unknown(count + self.fields.len());
        self.before = self.state.clone();
        self.before_at = self.at.pc;
        self.entry_types.clear();
        self.read_constants();
        if self.request.arguments.is_some() {
            self.enter_without_frame();
            self.flow_to(entry);
            return;
        }
        let bases = self.bases(self.request.region.clone());
        let holders = self.holders(self.request.region.clone());
        let mut place = 0;
        for register in 0..count as u32 {
            // A variable that isn't read before it is written is nobody's business, but a small matrix that becomes a value
            // in each round is an object in each round.
            let overwritten = self.is_variable(register) && self.guess_tuple(register).is_some();
            let is_read = self.request.code.live(entry).has(register) || overwritten;
            if !is_read || self.ty(register) != Ty::Any {
                continue;
            }
            let base = bases.iter().find(|(base, _)| *base == register);
            let known = !self.seen(register).is_undefined();
            let holder = holders.iter().find(|(holder, _)| *holder == register);
            let ty = match (base.filter(|_| known), self.guess_elements(register), holder) {
                (_, _, Some((_, ty))) => *ty,
                _ if self.guess_tuple(register).is_some() => self.type_at_entry(register),
                (Some(&(_, write)), Some(element), _) => {
                    Ty::Array(element, if write { Hold::Write } else { Hold::Read })
                }
                _ => self.type_at_entry(register),
            };
            if ty != Ty::Any {
                self.take_prepared(register, ty, &mut place);
                self.entry_types.push((register, ty));
                self.set_in_frame(register, ty);
            }
        }
        self.enter_counted();
        if let Some(&end) = self.headers.get(&entry) {
            self.before = self.state.clone();
            self.take_fields(self.request.region.clone());
            self.before = self.state.clone();
            self.hoist_bounds(entry, end);
            self.start_carrying(entry);
        }
        self.flow_to(entry);
    }

    /// Reads a prepared value.
    fn take_prepared(&mut self, register: u32, ty: Ty, place: &mut i32) {
        let parts: &[Part] = match ty {
            Ty::F64 => &[Part::F64],
            Ty::Complex => &[Part::F64, Part::Imaginary],
            Ty::Pair => &[Part::F64, Part::Imaginary, Part::Kept],
            Ty::Bool => &[Part::Bool],
            Ty::Small(Class::Single) => &[Part::F32],
            Ty::Int(..) | Ty::Small(_) | Ty::Wide(_) => &[Part::Int],
            Ty::Array(..) | Ty::Container(..) => &Part::VIEW,
            Ty::Handle(_, captured) => &Part::CAPTURED[..captured as usize],
            Ty::Tuple(rows, columns) => &Part::ITEMS[..usize::from(rows * columns)],
            Ty::Dead | Ty::Undefined | Ty::Any | Ty::Round(_) => &[],
        };
        // Nobody writes there: what isn't used needn't be read.
        let prepared = memory().with_readonly().with_can_move();
        for part in parts {
            if let Some(out) = &mut self.out {
                let ty = part.ir_type();
                let value = out.builder.ins().load(ty, prepared, out.prepared, *place);
                self.define(register, *part, value);
            }
            *place += 8;
        }
    }

    pub(super) fn start_output(&mut self, mut builder: FunctionBuilder<'a>, functions: Vec<Option<FuncRef>>) {
        let block = builder.create_block();
        builder.append_block_params_for_function_params(block);
        builder.switch_to_block(block);
        builder.seal_block(block);
        let (vm, frame) = (builder.block_params(block)[0], builder.block_params(block)[1]);
        let params = builder.block_params(block).to_vec();
        // A function without a frame has its arguments where others have what was prepared of the frame.
        let (prepared, depth, arguments) = match self.request.arguments {
            Some(_) => (params[2], params[2], params[3..].to_vec()),
            None => (params[2], params[3], Vec::new()),
        };
        let registers = builder.declare_var(ir::I64);
        builder.def_var(registers, frame);
        let bytes = size_of::<abi::View>().max(MOST_ITEMS * size_of::<f64>()) as u32;
        let scratch =
            builder.create_sized_stack_slot(StackSlotData::new(StackSlotKind::ExplicitSlot, bytes, 3));
        let bytes = 8 * (1 + SPRINGBOARD_ARGS) as u32;
        let passed =
            builder.create_sized_stack_slot(StackSlotData::new(StackSlotKind::ExplicitSlot, bytes, 3));
        self.out = Some(Output {
            builder,
            variables: FxHashMap::default(),
            blocks: FxHashMap::default(),
            entrances: FxHashMap::default(),
            vm,
            prepared,
            depth,
            arguments,
            functions,
            registers,
            scratch,
            passed,
            springboard: None,
            signatures: FxHashMap::default(),
            pending: Vec::new(),
            exit_here: None,
            exits_here: Vec::new(),
            open: Vec::new(),
        });
    }

    /// The function's constants lie in registers that nobody writes.
    fn read_constants(&mut self) {
        let (first, values) = &self.request.proto.pinned;
        let first = *first;
        for (k, value) in values.iter().enumerate() {
            let register = first + k as u32;
            if let Some(x) = value.as_double() {
                if integral(x) && x.abs() <= SMALL as f64 {
                    let constant = self.integer(x as i64);
                    self.define(register, Part::Int, constant);
                    self.state.types[register as usize] = Ty::Int(x as i64, x as i64);
                } else {
                    let constant = self.double(x);
                    self.define(register, Part::F64, constant);
                    self.state.types[register as usize] = Ty::F64;
                }
            } else if let Some(b) = value.as_logical() {
                let constant = self.ins(|builder| builder.ins().iconst(ir::I8, i64::from(b)));
                self.define(register, Part::Bool, constant);
                self.state.types[register as usize] = Ty::Bool;
            } else if let Some(unit) = value.as_char_unit() {
                let constant = self.integer(i64::from(unit));
                self.define(register, Part::Int, constant);
                self.state.types[register as usize] = Ty::Small(Class::Char);
            } else if self.request.arguments.is_some() {
                // Without a frame nobody has put it there.
                let bits = self.integer(value.bits() as i64);
                self.store_slot(register, bits);
            }
        }
    }

    /// What a register that is read in the region may be taken for at the entry.
    fn type_at_entry(&self, register: u32) -> Ty {
        let value = self.seen(register);
        if value.is_undefined() {
            return Ty::Undefined;
        }
        if let Some(ty) = self.counting_type(register) {
            return ty;
        }
        match value.as_double() {
            Some(x) if self.wanted_integers.has(register) && integral(x) && x.abs() <= SMALL as f64 => {
                // The step of a loop doesn't change while it runs, and decides how rounds are counted; where it starts is
                // mostly written in the program.
                let small = x.abs() <= 1.0;
                if (self.is_step(register) && (small || x < 0.0)) || (self.is_start(register) && small) {
                    Ty::Int(x as i64, x as i64)
                } else {
                    Ty::Int(if self.is_step(register) { 1 } else { least_around(x) }, bound_around(x))
                }
            }
            Some(_) => Ty::F64,
            None => {
                let tuple = self.guess_tuple(register);
                match tuple.or_else(|| scalar_type(value)).or_else(|| self.handle(value)) {
                    // The next time it may be one that stays complex: `w = complex(1, 0)` in front of a loop.
                    Some(Ty::Complex) => Ty::Pair,
                    ty => ty.unwrap_or(Ty::Any),
                }
            }
        }
    }

    /// True for the register that holds the step of a loop around the region's entry.
    fn is_step(&self, register: u32) -> bool {
        self.request.code.instructions[self.request.region.clone()]
            .iter()
            .any(|i| matches!(i.op, Op::ForRangeNext { state, .. } if state.0 + 3 == register))
    }

    /// True for the register that holds the first element of a loop around the region's entry.
    fn is_start(&self, register: u32) -> bool {
        self.request.code.instructions[self.request.region.clone()]
            .iter()
            .any(|i| matches!(i.op, Op::ForRangeNext { state, .. } if state.0 + 2 == register))
    }

    /// The type that a register of unknown type probably has, by what it held when the code was compiled. None where
    /// such guesses have failed.
    pub(super) fn guess(&self, register: u32) -> Option<Ty> {
        if self.request.unguessed.contains(&self.at.pc)
            || self.request.unguessed.contains(&(ANYTHING | register))
        {
            return None;
        }
        match self.maker_here(register) {
            Some(Maker::Known(ty)) => return Some(ty),
            // What was seen was something else in the same register.
            Some(Maker::Earlier) => return Some(Ty::F64),
            Some(Maker::Last) | None => {}
        }
        let value = self.seen(register);
        if value.is_double() || value.is_undefined() {
            return Some(Ty::F64);
        }
        self.guess_tuple(register).or_else(|| scalar_type(value)).or_else(|| self.handle(value))
    }

    /// Which instruction of the current block has made what a temporary holds.
    pub(super) fn maker_here(&self, register: u32) -> Option<Maker> {
        let index = self.index.filter(|_| !self.is_variable(register))?;
        let writes =
            |k: &usize| Access::of(&self.request.code.instructions[*k].op).written.contains(&register);
        let start = (self.request.region.start..=index).rev().find(|k| self.leaders.contains(k))?;
        let maker = (start..index).rev().find(writes)?;
        if let Op::Call { site, .. } = self.request.code.instructions[maker].op
            && let Some(Callable::Builtin(builtin)) = self.request.vm.callee_at(self.request.proto, site.0)
        {
            match builtin.result {
                ResultRule::Scalar(Class::Double) => return Some(Maker::Known(Ty::F64)),
                ResultRule::Scalar(Class::Logical) => return Some(Maker::Known(Ty::Bool)),
                _ => {}
            }
        }
        let around = self.loop_here().map_or(self.request.region.end, |start| self.headers[&start]);
        let is_last = !(index..around.min(self.request.region.end)).any(|k| writes(&k));
        Some(if is_last { Maker::Last } else { Maker::Earlier })
    }

    /// A function handle that can be called directly: one that has captured nothing but doubles.
    fn handle(&self, value: Value) -> Option<Ty> {
        let (proto, captures) = Vm::code_of_handle(&value)?;
        let plain = captures.len() <= MOST_CAPTURED
            && captures.len() == proto.captured.len()
            && captures.iter().all(|value| value.is_double());
        let code = plain.then(|| Vm::shared_code(proto))??;
        let address = self.request.callees.keep_code(code);
        Some(Ty::Handle(address, captures.len() as u8))
    }

    /// The elements of the array that a register of unknown type probably holds.
    pub(super) fn guess_elements(&self, register: u32) -> Option<Element> {
        let value = self.seen(register);
        match value {
            // Most arrays that a function makes are of doubles.
            Value::UNDEFINED if self.request.arguments.is_none() => return Some(Element::F64),
            Value::EMPTY => return Some(Element::F64),
            Value::EMPTY_CHAR => return Some(Element::Latin1),
            _ => {}
        }
        let array = value.as_ref::<Array>()?;
        let layout = array.layout();
        if layout.wide { None } else { Element::of_class(layout.class, layout.complex) }
    }

    /// Has the frame's slot hold what machine registers hold, for as long as a loop runs that doesn't change it. What a
    /// collector looks at there must not look like an object.
    pub(super) fn keep_raw(&mut self, register: u32) {
        match self.ty(register) {
            Ty::Int(lo, _) if lo >= 0 => {
                let value = self.as_integer(register);
                self.store_slot(register, value);
                self.state.synced[register as usize] = false;
                if !self.state.raw.contains(&register) {
                    self.state.raw.push(register);
                }
            }
            _ => self.sync(register),
        }
    }

    /// Makes the frame know a register's value.
    pub(super) fn sync(&mut self, register: u32) {
        let k = register as usize;
        if self.state.synced[k] || self.ty(register).in_frame() {
            return;
        }
        self.store_boxed(register, self.state.types[k]);
        self.state.synced[k] = true;
        self.state.raw.retain(|known| *known != register);
    }

    /// Puts what a register of that type holds into its place, as a value.
    pub(super) fn store_boxed(&mut self, register: u32, ty: Ty) {
        let bits = self.boxed(register, ty);
        self.store_slot(register, bits);
        let is_object = ty.is_object() || matches!(ty, Ty::Tuple(..));
        if is_object && let Some((holder, _)) = self.field_of(register) {
            let (machine, place) = (self.machine(), self.slot_address(holder));
            self.call_seldom((abi::barrier as *const ()).addr(), &[machine, place]);
        }
    }

    /// The value in the frame.
    pub(super) fn slot(&mut self, register: u32) -> Val {
        let (place, offset) = self.slot_place(register);
        self.ins(|b| b.ins().load(ir::I64, memory(), place, offset))
    }

    /// Where the value of a register lies when compiled code doesn't hold it: an address, and what lies between.
    fn slot_place(&mut self, register: u32) -> (Val, i32) {
        if let Some((holder, position)) = self.field_of(register) {
            return (self.part(holder, Part::Data), position as i32 * 8);
        }
        let Some(out) = &mut self.out else { return (Val::from_u32(0), 0) };
        (out.builder.use_var(out.registers), register as i32 * 8)
    }

    /// The address of the place of a register's value.
    pub(super) fn slot_address(&mut self, register: u32) -> Val {
        let (place, offset) = self.slot_place(register);
        self.ins(|b| b.ins().iadd_imm_s(place, i64::from(offset)))
    }

    /// Says what a register holds. What was known of the fields of a struct that it doesn't hold any more is forgotten; in
    /// one that may have other owners nothing is the frame's own.
    pub(super) fn retype(&mut self, register: u32, ty: Ty) {
        self.state.types[register as usize] = ty;
        for field in self.fields_of(register) {
            match ty {
                Ty::Container(Container::Struct(shape), hold) if shape == self.shape_around(field) => {
                    if hold < Hold::Write {
                        let held = self.ty(field).held(Hold::Checked);
                        self.retype(field, held);
                    }
                }
                _ => {
                    self.state.forget(field);
                    self.retype(field, Ty::Any);
                    self.state.synced[field as usize] = true;
                }
            }
        }
    }

    pub(super) fn store_slot(&mut self, register: u32, bits: Val) {
        let (place, offset) = self.slot_place(register);
        if let Some(out) = &mut self.out {
            out.builder.ins().store(memory(), bits, place, offset);
        }
    }

    /// Puts a scalar into the frame as machine registers hold it.
    pub(super) fn store_raw(&mut self, register: u32, ty: Ty) {
        let value = self.part(register, part_of(ty));
        self.store_slot(register, value);
    }

    fn variable(&mut self, register: u32, part: Part) -> Variable {
        let out = self.output();
        let builder = &mut out.builder;
        *out.variables.entry((register, part)).or_insert_with(|| builder.declare_var(part.ir_type()))
    }

    /// A part of a register's value.
    pub(super) fn part(&mut self, register: u32, part: Part) -> Val {
        if !self.emitting() {
            return Val::from_u32(0);
        }
        let variable = self.variable(register, part);
        self.builder().use_var(variable)
    }

    pub(super) fn define(&mut self, register: u32, part: Part, value: Val) {
        if self.emitting() {
            let variable = self.variable(register, part);
            self.builder().def_var(variable, value);
        }
    }

    /// Writes a scalar that machine registers hold.
    pub(super) fn set(&mut self, register: u32, ty: Ty, value: Val) {
        let k = register as usize;
        let was_object =
            matches!(self.state.types[k], Ty::Any | Ty::Handle(..) | Ty::Array(..) | Ty::Container(..));
        self.define(register, part_of(ty), value);
        self.state.forget(register);
        self.state.raw.retain(|known| *known != register);
        self.effect |= self.is_looked_at(register);
        self.retype(register, ty);
        self.state.synced[k] = false;
        if was_object && self.is_variable(register) {
            // The frame mustn't look like the owner of an object that the variable has lost.
            self.sync(register);
        }
    }

    /// Says that the frame holds a value of that type.
    pub(super) fn set_in_frame(&mut self, register: u32, ty: Ty) {
        self.effect |= self.is_looked_at(register);
        self.state.raw.retain(|known| *known != register);
        if !matches!((self.ty(register), ty), (Ty::Array(..), Ty::Array(..))) {
            self.state.forget(register);
        }
        self.retype(register, ty);
        self.state.synced[register as usize] = true;
    }

    /// Calls native code.
    pub(super) fn call_native(&mut self, address: usize, args: &[(Type, Val)], result: Type) -> Val {
        let Some(out) = &mut self.out else { return Val::from_u32(0) };
        let shape: Shape = (args.iter().map(|(ty, _)| *ty).collect(), vec![result]);
        let builder = &mut out.builder;
        let signature = *out.signatures.entry(shape).or_insert_with_key(|(params, returns)| {
            let mut signature = Signature::new(builder.func.signature.call_conv);
            signature.params.extend(params.iter().map(|ty| AbiParam::new(*ty)));
            signature.returns.extend(returns.iter().map(|ty| AbiParam::new(*ty)));
            builder.import_signature(signature)
        });
        let callee = builder.ins().iconst(ir::I64, address as i64);
        let values: Vec<Val> = args.iter().map(|(_, value)| *value).collect();
        let call = builder.ins().call_indirect(signature, callee, &values);
        builder.inst_results(call)[0]
    }

    /// Calls native code of integers that is rarely called, or does much: by way of the springboard, which preserves all
    /// registers, so that the code around keeps its values in them.
    pub(super) fn call_seldom(&mut self, address: usize, args: &[Val]) -> Val {
        let Some(out) = &mut self.out else { return Val::from_u32(0) };
        let springboard = (self.request.springboard)().unwrap_or_else(|| {
            self.impossible = true;
            0
        });
        let builder = &mut out.builder;
        let signature =
            *out.springboard.get_or_insert_with(|| builder.import_signature(springboard_signature()));
        let callee = builder.ins().iconst(ir::I64, springboard as i64);
        let function = builder.ins().iconst(ir::I64, address as i64);
        for (k, value) in std::iter::once(&function).chain(args).enumerate() {
            builder.ins().stack_store(ir::I64, *value, out.passed, 8 * k as i32);
        }
        let place = builder.ins().stack_addr(ir::I64, out.passed, 0);
        builder.ins().call_indirect(signature, callee, &[place]);
        builder.ins().stack_load(ir::I64, ir::I64, out.passed, 0)
    }

    /// The machine, as an argument of native code.
    pub(super) fn machine(&self) -> Val {
        self.out.as_ref().map_or(Val::from_u32(0), |out| out.vm)
    }

    /// Looks at the array in a register again: where its elements are, and its size. Leaves when it isn't one of such
    /// elements.
    pub(super) fn view(&mut self, register: u32, element: Element, write: bool) {
        let hold = if write { Hold::Write } else { Hold::Read };
        self.view_content(register, Ty::Array(element, hold));
    }

    /// Looks at the array or container in a register again. Leaves when it isn't of that type.
    pub(super) fn view_content(&mut self, register: u32, ty: Ty) {
        let write = matches!(ty, Ty::Array(_, Hold::Write) | Ty::Container(_, Hold::Write));
        if write {
            self.own_holder(register);
        }
        if self.emitting() {
            let scratch = self.output().scratch;
            let out = self.ins(|b| b.ins().stack_addr(ir::I64, scratch, 0));
            let (place, what) = (self.slot_address(register), self.integer(abi::content(ty)));
            let holder = match self.field_of(register) {
                Some((holder, _)) => self.slot_address(holder),
                None => self.integer(0),
            };
            if let Some(out) = &mut self.out {
                out.builder.ins().stack_store(ir::I64, holder, scratch, 0);
            }
            let machine = self.machine();
            let look = if write { abi::view_to_write as *const () } else { abi::view as *const () };
            let found = self.call_seldom(look.addr(), &[machine, place, what, out]);
            self.guard(found);
            self.read_view(register);
        }
        self.state.forget(register);
        self.retype(register, ty);
        self.state.synced[register as usize] = true;
    }

    /// Takes over what native code has said of an array.
    pub(super) fn read_view(&mut self, register: u32) {
        for (k, part) in Part::VIEW.into_iter().enumerate() {
            let scratch = self.output().scratch;
            let value = self.ins(|b| b.ins().stack_load(ir::I64, ir::I64, scratch, k as i32 * 8));
            self.define(register, part, value);
        }
    }
}

/// The part that holds a scalar of a type, or its real part.
pub(super) fn part_of(ty: Ty) -> Part {
    match ty {
        Ty::F64 | Ty::Complex | Ty::Pair => Part::F64,
        Ty::Bool => Part::Bool,
        Ty::Small(Class::Single) => Part::F32,
        _ => Part::Int,
    }
}

/// A bound for a number like this one: products of two within the first are still exact.
pub(super) fn bound_around(x: f64) -> i64 {
    if x.abs() < FEW as f64 { FEW } else { SMALL }
}

/// A lower bound for a number like this one.
pub(super) fn least_around(x: f64) -> i64 {
    if x >= 1.0 {
        1
    } else if x >= 0.0 {
        0
    } else {
        -bound_around(x)
    }
}

/// True for a double that is an integer, and not -0.
pub(super) fn integral(x: f64) -> bool {
    x.fract() == 0.0 && (x != 0.0 || x.is_sign_positive())
}

/// The type of a scalar that machine registers hold, doubles aside.
pub(super) fn scalar_type(value: Value) -> Option<Ty> {
    if let Some((class, _)) = abi::wide_of(value) {
        return Some(Ty::Wide(class));
    }
    if let Some([z]) = value.as_ref::<Array>().and_then(|array| array.slice::<Complex<f64>>()) {
        return Some(if z.im != 0.0 { Ty::Complex } else { Ty::Pair });
    }
    if value.as_logical().is_some() {
        return Some(Ty::Bool);
    }
    if value.is_object()
        || value.is_undefined()
        || value.is_double()
        || !value.is_scalar()
        || value.is_colon()
    {
        return None;
    }
    Some(Ty::Small(value.class()))
}
