//! Between the frame and machine registers: entry, boxing, native calls, instructions that the interpreter runs.

use cranelift_codegen::ir::Function;
use cranelift_codegen::ir::condcodes::{FloatCC, IntCC};
use cranelift_codegen::ir::{
    AbiParam, FuncRef, InstBuilder, MemFlagsData, Signature, StackSlotData, StackSlotKind, Type,
    Value as Val, types as ir,
};
use cranelift_codegen::isa::{CallConv, TargetFrontendConfig};
use cranelift_frontend::{FunctionBuilder, Variable};
use rustc_hash::FxHashMap;

use runmat_runtime::array::dense::Array;
use runmat_runtime::kernels::Complex;
use runmat_runtime::value::Value;
use runmat_runtime::value::class::Class;
use runmat_vm::bytecode::ops::Op;
use runmat_vm::vm::Vm;

use super::{NONE, Output, Part, Translator};
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

/// The springboard takes the place of the result, the function, and its arguments.
fn springboard_signature() -> Signature {
    let mut signature = Signature::new(CallConv::PreserveAll);
    signature.params.resize(2 + SPRINGBOARD_ARGS, AbiParam::new(ir::I64));
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
    let params = builder.block_params(block).to_vec();
    let mut signature = Signature::new(convention);
    signature.params.resize(SPRINGBOARD_ARGS, AbiParam::new(ir::I64));
    signature.returns.push(AbiParam::new(ir::I64));
    let signature = builder.import_signature(signature);
    let call = builder.ins().call_indirect(signature, params[1], &params[2..]);
    let result = builder.inst_results(call)[0];
    builder.ins().store(memory(), result, params[0], 0);
    builder.ins().return_(&[]);
    builder.seal_all_blocks();
    builder.finalize(target);
}

fn memory() -> MemFlagsData {
    MemFlagsData::trusted()
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
            let is_read = self.request.code.live[entry].has(register) || overwritten;
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
            self.start_countdown(entry);
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
            Ty::Int(..) | Ty::Small(_) => &[Part::Int],
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
        let result = builder.create_sized_stack_slot(StackSlotData::new(StackSlotKind::ExplicitSlot, 8, 3));
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
            result,
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
                tuple.or_else(|| scalar_type(value)).or_else(|| self.handle(value)).unwrap_or(Ty::Any)
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
        if self.request.unguessed.contains(&self.at.pc) {
            return None;
        }
        let value = self.seen(register);
        if value.is_double() || value.is_undefined() {
            return Some(Ty::F64);
        }
        self.guess_tuple(register).or_else(|| scalar_type(value)).or_else(|| self.handle(value))
    }

    /// A function handle that can be called directly: one that has captured nothing but doubles.
    fn handle(&self, value: Value) -> Option<Ty> {
        let (proto, captures) = Vm::code_of_handle(&value)?;
        let plain = captures.len() <= MOST_CAPTURED
            && captures.len() == proto.captured.len()
            && captures.iter().all(|value| value.is_double());
        let address = plain.then(|| self.request.vm.keep_code(proto))??;
        Some(Ty::Handle(address, captures.len() as u8))
    }

    /// The elements of the array that a register of unknown type probably holds.
    pub(super) fn guess_elements(&self, register: u32) -> Option<Element> {
        let value = self.seen(register);
        if value.is_undefined() && self.request.arguments.is_none() {
            // Most arrays that a function makes are of doubles.
            return Some(Element::F64);
        }
        let array = value.as_ref::<Array>()?;
        let layout = array.layout();
        if layout.wide { None } else { Element::of_class(layout.class, layout.complex) }
    }

    /// Takes a register of unknown type for a scalar of that type, or leaves.
    pub(super) fn assume(&mut self, register: u32, ty: Ty) {
        if self.ty(register) == ty || ty == Ty::Any {
            return;
        }
        let bits = self.slot(register);
        match ty {
            Ty::Undefined => {
                let undefined = self.integer(Value::UNDEFINED.bits() as i64);
                let same = self.compare_integers(IntCC::Equal, bits, undefined);
                self.guard(same);
            }
            Ty::Handle(code, captured) => {
                if self.emitting() {
                    self.unbox_handle(register, code, captured);
                }
            }
            Ty::F64 | Ty::Bool | Ty::Small(_) => {
                let value = self.unboxed(bits, ty);
                self.define(register, part_of(ty), value);
            }
            Ty::Int(lo, hi) => {
                let x = self.unboxed_double(bits);
                let k = self.exact_integer(x);
                if lo == hi {
                    let constant = self.integer(lo);
                    let same = self.compare_integers(IntCC::Equal, k, constant);
                    self.guard(same);
                } else {
                    self.guard_between(k, lo, hi);
                }
                self.define(register, Part::Int, k);
            }
            Ty::Complex => {
                if self.emitting() {
                    self.unbox_complex(register);
                }
            }
            Ty::Pair => {
                if self.emitting() {
                    self.unbox_pair(register);
                }
            }
            Ty::Tuple(rows, columns) => {
                if self.emitting() {
                    self.unbox_tuple(register, (rows, columns));
                }
            }
            Ty::Dead | Ty::Any | Ty::Array(..) | Ty::Container(..) | Ty::Round(_) => return,
        }
        self.state.types[register as usize] = ty;
        self.state.synced[register as usize] = true;
    }

    /// Writes the scalar of that type whose bits these are, or leaves.
    pub(super) fn unbox(&mut self, dst: u32, bits: Val, ty: Ty) {
        let value = self.unboxed(bits, ty);
        self.set(dst, ty, value);
    }

    /// The scalar of that type whose bits these are; others leave.
    fn unboxed(&mut self, bits: Val, ty: Ty) -> Val {
        match ty {
            Ty::Bool => {
                let tag = self.integer(Value::FALSE.bits() as i64);
                let payload = self.ins(|b| b.ins().bxor(bits, tag));
                let limit = self.integer(1);
                let is_logical = self.compare_integers(IntCC::UnsignedLessThanOrEqual, payload, limit);
                self.guard(is_logical);
                self.ins(|b| b.ins().ireduce(ir::I8, payload))
            }
            Ty::Small(class) => self.unboxed_small(bits, class),
            _ => self.unboxed_double(bits),
        }
    }

    fn unboxed_double(&mut self, bits: Val) -> Val {
        let limit = self.integer(Value::FIRST_TAGGED_BITS as i64);
        let is_double = self.compare_integers(IntCC::UnsignedLessThan, bits, limit);
        self.guard(is_double);
        self.ins(|b| b.ins().bitcast(ir::F64, MemFlagsData::new(), bits))
    }

    /// The integer that a double is, or the exit; -0 is none. For doubles of 2^51 and more in magnitude, infinities too,
    /// the result is another integer of that size: the caller looks at its bounds.
    pub(super) fn exact_integer(&mut self, x: Val) -> Val {
        // In the binade of 1.5 * 2^52 the last bit of a double counts ones.
        const MAGIC: f64 = 6_755_399_441_055_744.0;
        let magic = self.double(MAGIC);
        let shifted = self.ins(|b| b.ins().fadd(x, magic));
        let back = self.ins(|b| b.ins().fsub(shifted, magic));
        let (a, c) = (
            self.ins(|b| b.ins().bitcast(ir::I64, MemFlagsData::new(), back)),
            self.ins(|b| b.ins().bitcast(ir::I64, MemFlagsData::new(), x)),
        );
        let same = self.compare_integers(IntCC::Equal, a, c);
        self.guard(same);
        let bits = self.ins(|b| b.ins().bitcast(ir::I64, MemFlagsData::new(), shifted));
        self.ins(|b| b.ins().iadd_imm_s(bits, (MAGIC.to_bits() as i64).wrapping_neg()))
    }

    /// Leaves unless `lo <= k <= hi`.
    pub(super) fn guard_between(&mut self, k: Val, lo: i64, hi: i64) {
        let offset = self.ins(|b| b.ins().iadd_imm_s(k, lo.wrapping_neg()));
        let width = self.integer(hi.wrapping_sub(lo));
        let inside = self.compare_integers(IntCC::UnsignedLessThanOrEqual, offset, width);
        self.guard(inside);
    }

    /// As [`Translator::guard_between`], of an integer of which bounds are known.
    pub(super) fn guard_within_bounds(&mut self, k: Val, known: (i64, i64), (lo, hi): (i64, i64)) {
        match (lo <= known.0, known.1 <= hi) {
            (true, true) => {}
            (true, false) => {
                let inside = self.ins(|b| b.ins().icmp_imm_s(IntCC::SignedLessThanOrEqual, k, hi));
                self.guard(inside);
            }
            (false, true) => {
                let inside = self.ins(|b| b.ins().icmp_imm_s(IntCC::SignedGreaterThanOrEqual, k, lo));
                self.guard(inside);
            }
            (false, false) => self.guard_between(k, lo, hi),
        }
    }

    fn unboxed_small(&mut self, bits: Val, class: Class) -> Val {
        let tag = self.integer((Value::immediate_bits(class, 0) >> 32) as i64);
        let high = self.ins(|b| b.ins().ushr_imm_u(bits, 32));
        let same = self.compare_integers(IntCC::Equal, high, tag);
        self.guard(same);
        if class == Class::Single {
            let low = self.ins(|b| b.ins().ireduce(ir::I32, bits));
            return self.ins(|b| b.ins().bitcast(ir::F32, MemFlagsData::new(), low));
        }
        let width = match class {
            Class::Int8 | Class::UInt8 => ir::I8,
            Class::Int16 | Class::UInt16 | Class::Char => ir::I16,
            _ => ir::I32,
        };
        let signed = matches!(class, Class::Int8 | Class::Int16 | Class::Int32);
        self.ins(|b| {
            let low = b.ins().ireduce(width, bits);
            if signed { b.ins().sextend(ir::I64, low) } else { b.ins().uextend(ir::I64, low) }
        })
    }

    /// The bits of the value that a register of that type holds in machine registers.
    pub(super) fn boxed(&mut self, register: u32, ty: Ty) -> Val {
        match ty {
            Ty::F64 => {
                let x = self.part(register, Part::F64);
                let bits = self.ins(|b| b.ins().bitcast(ir::I64, MemFlagsData::new(), x));
                let nan = self.integer(Value::CANONICAL_NAN_BITS as i64);
                let is_nan = self.ins(|b| b.ins().fcmp(FloatCC::Unordered, x, x));
                self.ins(|b| b.ins().select(is_nan, nan, bits))
            }
            Ty::Int(lo, hi) if lo == hi => self.integer((lo as f64).to_bits() as i64),
            Ty::Int(..) => {
                let k = self.part(register, Part::Int);
                let x = self.ins(|b| b.ins().fcvt_from_sint(ir::F64, k));
                self.ins(|b| b.ins().bitcast(ir::I64, MemFlagsData::new(), x))
            }
            Ty::Complex => self.boxed_complex(register),
            Ty::Tuple(rows, columns) => self.boxed_tuple(register, (rows, columns)),
            Ty::Pair => self.boxed_pair(register),
            Ty::Round(variable) => {
                let (x, start, step) =
                    (self.number_in(variable), self.number_in(register + 2), self.number_in(register + 3));
                self.ins(|b| {
                    let way = b.ins().fsub(x, start);
                    let round = b.ins().fdiv(way, step);
                    b.ins().bitcast(ir::I64, MemFlagsData::new(), round)
                })
            }
            Ty::Bool => {
                let value = self.part(register, Part::Bool);
                let wide = self.ins(|b| b.ins().uextend(ir::I64, value));
                self.ins(|b| b.ins().bor_imm_u(wide, Value::FALSE.bits() as i64))
            }
            Ty::Small(Class::Single) => {
                let x = self.part(register, Part::F32);
                let bits = self.ins(|b| b.ins().bitcast(ir::I32, MemFlagsData::new(), x));
                let is_nan = self.ins(|b| b.ins().fcmp(FloatCC::Unordered, x, x));
                let nan = self.ins(|b| b.ins().iconst(ir::I32, i64::from(f32::NAN.to_bits())));
                let chosen = self.ins(|b| b.ins().select(is_nan, nan, bits));
                let wide = self.ins(|b| b.ins().uextend(ir::I64, chosen));
                self.ins(|b| b.ins().bor_imm_u(wide, Value::immediate_bits(Class::Single, 0) as i64))
            }
            Ty::Small(class) => {
                let k = self.part(register, Part::Int);
                let mask = match class {
                    Class::Int8 | Class::UInt8 => 0xFF,
                    Class::Int16 | Class::UInt16 | Class::Char => 0xFFFF,
                    _ => 0xFFFF_FFFF,
                };
                let low = self.ins(|b| b.ins().band_imm_u(k, mask));
                self.ins(|b| b.ins().bor_imm_u(low, Value::immediate_bits(class, 0) as i64))
            }
            Ty::Dead | Ty::Undefined | Ty::Any | Ty::Handle(..) | Ty::Array(..) | Ty::Container(..) => {
                self.slot(register)
            }
        }
    }

    /// The double in a register that holds one.
    fn number_in(&mut self, register: u32) -> Val {
        match self.ty(register) {
            Ty::F64 | Ty::Int(..) => self.as_f64(register),
            _ => {
                let bits = self.slot(register);
                self.ins(|b| b.ins().bitcast(ir::F64, MemFlagsData::new(), bits))
            }
        }
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
        let is_object = matches!(ty, Ty::Tuple(..) | Ty::Complex | Ty::Pair);
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
        let springboard = self.request.springboard;
        let Some(out) = &mut self.out else { return Val::from_u32(0) };
        let builder = &mut out.builder;
        let signature =
            *out.springboard.get_or_insert_with(|| builder.import_signature(springboard_signature()));
        let callee = builder.ins().iconst(ir::I64, springboard as i64);
        let result = builder.ins().stack_addr(ir::I64, out.result, 0);
        let function = builder.ins().iconst(ir::I64, address as i64);
        let mut values = vec![result, function];
        values.extend_from_slice(args);
        let none = builder.ins().iconst(ir::I64, 0);
        values.resize(2 + SPRINGBOARD_ARGS, none);
        builder.ins().call_indirect(signature, callee, &values);
        builder.ins().stack_load(ir::I64, ir::I64, out.result, 0)
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
            let found = if write {
                let holder = match self.field_of(register) {
                    Some((holder, _)) => self.slot_address(holder),
                    None => self.integer(0),
                };
                if let Some(out) = &mut self.out {
                    out.builder.ins().stack_store(ir::I64, holder, scratch, 0);
                }
                let machine = self.machine();
                self.call_seldom((abi::view_to_write as *const ()).addr(), &[machine, place, what, out])
            } else {
                self.call_seldom((abi::view as *const ()).addr(), &[place, what, out])
            };
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

    /// Has the interpreter run the current instruction.
    pub(super) fn by_interpreter(&mut self) {
        if self.request.arguments.is_some() {
            // Without a frame there is nothing to interpret.
            self.impossible = true;
            self.ended = true;
            return;
        }
        if self.at.ends() {
            self.ended = true;
            self.leave(self.at.pc, super::ExitKind::Leave);
            return;
        }
        self.note_generic();
        self.step();
        let next = self.at.next;
        match self.at.target() {
            None => {}
            Some(target) => {
                let pc = self.last_step;
                let fallthrough = self.integer(i64::from(next));
                let falls = self.compare_integers(IntCC::Equal, pc, fallthrough);
                self.go_either(falls, next, target);
            }
        }
    }

    /// Runs the current instruction in the interpreter, up to behind it. The types of what it writes are unknown then.
    pub(super) fn step(&mut self) {
        self.effect = true;
        if self.request.arguments.is_some() {
            self.impossible = true;
        }
        let access = Access::of(&self.at.op);
        let calls = self.runs_code();
        let may_share = calls || !self.only_reads();
        for register in 0..self.state.types.len() as u32 {
            let lies_there = self.state.raw.contains(&register);
            let observed = calls && !lies_there && self.is_kept_here(register);
            // Whoever copies or looks at a struct finds its fields there.
            let field =
                self.field_of(register).is_some() && (may_share || self.touches_holder(register, &access));
            if observed || field || access.read.contains(&register) {
                self.sync(register);
            }
        }
        if self.emitting() {
            let machine = self.machine();
            let pc = self.integer(i64::from(self.at.pc));
            let outcome = match self.unknown_callee() {
                Some(site) => {
                    let site = self.integer(i64::from(site));
                    self.call_seldom((abi::step_new as *const ()).addr(), &[machine, pc, site])
                }
                None => self.call_seldom((abi::step as *const ()).addr(), &[machine, pc]),
            };
            self.last_step = outcome;
            let zero = self.integer(0);
            let goes_on = self.compare_integers(IntCC::SignedGreaterThanOrEqual, outcome, zero);
            let (next, other) = (self.builder().create_block(), self.builder().create_block());
            self.builder().set_cold_block(other);
            self.builder().ins().brif(goes_on, next, NONE, other, NONE);
            self.builder().seal_block(next);
            self.continue_in(other);
            self.leave_stepped();
            self.builder().switch_to_block(next);
            let out = self.output();
            let vm = out.vm;
            let frame = out.builder.ins().load(ir::I64, memory(), vm, Vm::REGISTERS_OFFSET as i32);
            let registers = out.registers;
            out.builder.def_var(registers, frame);
        }
        self.after_step(&access, calls);
    }

    /// The site of a call whose function isn't known yet.
    fn unknown_callee(&self) -> Option<u32> {
        match self.at.op {
            Op::Call { site, .. } if self.request.vm.callee_at(self.request.proto, site.0).is_none() => {
                Some(site.0)
            }
            _ => None,
        }
    }

    fn after_step(&mut self, access: &Access, calls: bool) {
        let mut written = access.written.clone();
        written.extend(&access.places);
        match self.at.op {
            Op::ForRangeNext { state, var, .. } | Op::ForColumnsNext { state, var, .. } => {
                written.extend(state.0..state.0 + 5);
                written.push(var.0);
            }
            Op::Call { outs, .. } | Op::Index { outs, .. } | Op::CallDotted { outs, .. } => {
                written.push(outs.first)
            }
            _ => {}
        }
        for register in written {
            self.set_in_frame(register, Ty::Any);
        }
        let moved = !access.places.is_empty();
        let base = match self.at.op {
            Op::Index1 { base, .. }
            | Op::Index2 { base, .. }
            | Op::Index { base, .. }
            | Op::Field { base, .. }
            | Op::IndexField { base, .. }
            | Op::Brace1 { base, .. }
            | Op::LoadCell { cell: base, .. }
            | Op::StoreCell { cell: base, .. }
            | Op::EndOf { base, .. } => Some(base.0),
            _ => None,
        };
        let may_share = calls || !self.only_reads();
        for register in 0..self.state.types.len() as u32 {
            let ty = self.ty(register);
            if !matches!(ty, Ty::Array(..) | Ty::Container(..)) {
                continue;
            }
            let lent = moved && !self.is_variable(register);
            let ended = access.read.contains(&register) && base != Some(register);
            if lent || ended {
                // A variable's memory that was lent may have moved; an operand may be gone after its last use.
                self.set_in_frame(register, Ty::Any);
            } else if may_share {
                self.set_in_frame(register, ty.held(Hold::Checked));
            }
        }
    }

    /// True for an instruction that gives no value another owner.
    fn only_reads(&self) -> bool {
        use Op::*;
        matches!(
            self.at.op,
            Add { .. }
                | Sub { .. }
                | Times { .. }
                | Mtimes { .. }
                | Rdivide { .. }
                | Mrdivide { .. }
                | Power { .. }
                | Eq { .. }
                | Ne { .. }
                | Lt { .. }
                | Le { .. }
                | Gt { .. }
                | Ge { .. }
                | And { .. }
                | Or { .. }
                | Not { .. }
                | Neg { .. }
                | Truth { .. }
                | JumpIf { .. }
                | JumpUnless { .. }
                | Index1 { .. }
                | Index2 { .. }
                | EndOf { .. }
                | ForRange { .. }
                | Range { .. }
                | RangeStep { .. }
                | Store1 { .. }
                | Store2 { .. }
        )
    }

    /// True for an instruction that may run other code or look at variables by name.
    fn runs_code(&self) -> bool {
        self.at.calls() || matches!(self.at.op, Op::DynamicVariable { .. })
    }

    fn is_kept_here(&self, register: u32) -> bool {
        self.request.code.index(self.at.pc).is_some_and(|k| self.is_kept(register, k))
    }

    pub(super) fn note_generic(&mut self) {
        let mnemonic = runmat_vm::bytecode::ops::MNEMONICS[self.at.op.opcode() as usize];
        let what = match self.at.op {
            Op::Call { call, .. } => {
                format!("{mnemonic} of {}", self.request.proto.calls[call.0 as usize].name)
            }
            _ => mnemonic.to_owned(),
        };
        self.generic.push((self.at.pc, what));
    }
}

/// The part that holds a scalar of a type, or its real part.
fn part_of(ty: Ty) -> Part {
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

/// The type of a scalar that values hold without an object, doubles aside.
pub(super) fn scalar_type(value: Value) -> Option<Ty> {
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
