//! Small matrices of doubles whose elements are in machine registers: `[x y z]`, 3-by-3 rotations.
//!
//! They come from literals and from arithmetic on such, and from variables of the frame that are small matrices and are
//! only read and written by constant subscripts. Where somebody else looks at one, it becomes an array.
//! Sums are added in the order of the kernels of `runmat-runtime` and `runmat-linalg`.

use cranelift_codegen::ir::{InstBuilder, StackSlotData, StackSlotKind, Value as Val, types as ir};

use runmat_runtime::array::dense::Array;
use runmat_runtime::array::form::MatrixForm;
use runmat_runtime::value::Value;
use runmat_vm::bytecode::ops::Op;
use runmat_vm::feedback::Callable;

use super::frame::Maker;
use super::{Part, Request, Translator};
use crate::abi;
use crate::region::{Access, Registers};
use crate::types::{MOST_ITEMS, Ty};

/// An operator on each element.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Each {
    Add,
    Subtract,
    Multiply,
    Divide,
}

/// Rows and columns.
type Size = (u8, u8);

/// A small matrix, or a number that is combined with each of its elements.
#[derive(Clone, Copy)]
enum Operand {
    Tuple(Size),
    Number,
}

/// Variables whose arrays aren't held so: they are indexed by variables, or handed to code that wants arrays.
pub(super) fn arrays(request: &Request<'_>) -> Registers {
    let mut arrays = Registers::new(request.proto.n_registers as usize);
    let (first, pinned) = &request.proto.pinned;
    let is_constant = |register: u32| {
        let value = register.checked_sub(*first).and_then(|k| pinned.get(k as usize));
        value.is_some_and(|value| value.as_double().is_some())
    };
    // What a temporary holds is read once, by whom it was made for.
    let is_variable = |register: u32| (register as usize) < request.proto.locals.len();
    let instructions = &request.code.instructions[request.region.clone()];
    for (k, instruction) in instructions.iter().enumerate() {
        match instruction.op {
            Op::Index1 { i, .. } | Op::Store1 { i, .. } if is_constant(i.0) => {}
            Op::Index2 { i, j, .. } | Op::Store2 { i, j, .. } if is_constant(i.0) && is_constant(j.0) => {}
            Op::Copy { src, dst } | Op::Borrow { src, dst }
                if !is_computed(request, &instructions[k + 1..], dst.0) =>
            {
                arrays.insert(src.0);
            }
            Op::Take { src, dst } if !is_computed(request, &instructions[k + 1..], dst.0) => {
                arrays.insert(src.0);
            }
            ref op if computes(request, op) => {}
            ref op => {
                let access = Access::of(op);
                for register in access.read.into_iter().chain(access.places).filter(|r| is_variable(*r)) {
                    arrays.insert(register);
                }
            }
        }
    }
    arrays
}

/// True for instructions that small matrices go through.
fn computes(request: &Request<'_>, op: &Op) -> bool {
    use Op::*;
    match op {
        Add { .. }
        | Sub { .. }
        | Times { .. }
        | Mtimes { .. }
        | Rdivide { .. }
        | Mrdivide { .. }
        | Ldivide { .. }
        | Neg { .. }
        | Plus { .. }
        | Transpose { .. }
        | Ctranspose { .. }
        | Power { .. }
        | Matrix { .. }
        | Copy { .. }
        | Borrow { .. }
        | Take { .. }
        | StoreField { .. }
        | Field { .. } => true,
        Call { site, .. } => match request.vm.callee_at(request.proto, site.0) {
            Some(Callable::Builtin(builtin)) => {
                matches!(builtin.name, "sum" | "numel" | "length" | "isempty" | "size")
            }
            _ => false,
        },
        _ => false,
    }
}

/// True when the instruction that reads a register next is one that small matrices go through, or nobody reads it.
fn is_computed(request: &Request<'_>, instructions: &[crate::region::Instruction], register: u32) -> bool {
    for instruction in instructions {
        let access = Access::of(&instruction.op);
        if access.read.contains(&register) {
            return computes(request, &instruction.op);
        }
        if access.written.contains(&register) {
            return true;
        }
    }
    true
}

/// The size of the small matrix of doubles that a value is.
fn size_of_value(value: Value) -> Option<Size> {
    let array = value.as_ref::<Array>()?;
    let dims = array.dims();
    let fits =
        dims.ndims() == 2 && (2..=MOST_ITEMS).contains(&array.numel()) && array.form() == MatrixForm::Full;
    (fits && array.slice::<f64>().is_some()).then(|| (dims.rows() as u8, dims.columns() as u8))
}

impl Translator<'_> {
    /// The size of the small matrix that a register of unknown type probably holds.
    pub(super) fn guess_tuple(&self, register: u32) -> Option<Ty> {
        if self.arrays.has(register) || self.request.unguessed.contains(&self.at.pc) {
            return None;
        }
        if matches!(self.maker_here(register), Some(Maker::Known(_) | Maker::Earlier)) {
            return None;
        }
        size_of_value(self.seen(register)).map(|(rows, columns)| Ty::Tuple(rows, columns))
    }

    /// What a register is or will be taken for as an operand.
    fn operand(&self, register: u32) -> Option<Operand> {
        let ty = match self.ty(register) {
            Ty::Any => self.guess(register)?,
            ty => ty,
        };
        match ty {
            Ty::Tuple(rows, columns) => Some(Operand::Tuple((rows, columns))),
            Ty::F64 | Ty::Int(..) => Some(Operand::Number),
            _ => None,
        }
    }

    fn items(&mut self, register: u32, size: Size) -> Vec<Val> {
        (0..size.0 * size.1).map(|k| self.part(register, Part::Item(k))).collect()
    }

    /// Writes a small matrix, by columns. One element is a number, and none of a size that isn't held so.
    fn set_tuple(&mut self, dst: u32, size: Size, items: &[Val]) {
        if size == (1, 1) {
            self.set(dst, Ty::F64, items[0]);
            return;
        }
        let was_object = matches!(self.ty(dst), Ty::Any | Ty::Handle(..) | Ty::Array(..) | Ty::Container(..));
        for (k, item) in (0..).zip(items) {
            self.define(dst, Part::Item(k), *item);
        }
        self.state.forget(dst);
        self.state.raw.retain(|known| *known != dst);
        self.effect |= self.is_looked_at(dst);
        self.retype(dst, Ty::Tuple(size.0, size.1));
        self.state.synced[dst as usize] = false;
        if was_object && self.field_of(dst).is_some() {
            self.sync(dst);
        } else if was_object && self.is_variable(dst) {
            // The frame mustn't look like the owner of what the variable has lost.
            let undefined = self.integer(Value::UNDEFINED.bits() as i64);
            self.store_slot(dst, undefined);
        }
    }

    /// `dst = src` for a small matrix.
    pub(super) fn move_tuple(&mut self, dst: u32, src: u32) -> bool {
        let Ty::Tuple(rows, columns) = self.ty(src) else { return false };
        let items = self.items(src, (rows, columns));
        self.set_tuple(dst, (rows, columns), &items);
        true
    }

    /// Takes a small matrix out of the frame, or leaves.
    pub(super) fn unbox_tuple(&mut self, register: u32, size: Size) {
        let scratch = self.output().scratch;
        let out = self.ins(|b| b.ins().stack_addr(ir::I64, scratch, 0));
        let place = self.slot_address(register);
        let (rows, columns) = (self.integer(i64::from(size.0)), self.integer(i64::from(size.1)));
        let found = self.call_seldom((abi::unbox_tuple as *const ()).addr(), &[place, rows, columns, out]);
        self.guard(found);
        for k in 0..size.0 * size.1 {
            let item = self.ins(|b| b.ins().stack_load(ir::I64, ir::F64, scratch, i32::from(k) * 8));
            self.define(register, Part::Item(k), item);
        }
    }

    /// The bits of a small matrix as a value.
    pub(super) fn boxed_tuple(&mut self, register: u32, size: Size) -> Val {
        let items = self.items(register, size);
        let Some(out) = &mut self.out else { return Val::from_u32(0) };
        for (k, item) in (0..).zip(items) {
            out.builder.ins().stack_store(ir::I64, item, out.scratch, k * 8);
        }
        let from = out.builder.ins().stack_addr(ir::I64, out.scratch, 0);
        let machine = self.machine();
        let (rows, columns) = (self.integer(i64::from(size.0)), self.integer(i64::from(size.1)));
        self.call_seldom((abi::box_tuple as *const ()).addr(), &[machine, rows, columns, from])
    }

    /// Puts the elements of a small matrix side by side into memory: where they lie, how far they are from each other, and
    /// how many there are.
    pub(super) fn spilled(&mut self, register: u32) -> (Val, Val, Val) {
        let Ty::Tuple(rows, columns) = self.ty(register) else {
            unreachable!("only small matrices are spilled")
        };
        let items = self.items(register, (rows, columns));
        let start = match &mut self.out {
            Some(out) => {
                let data = StackSlotData::new(StackSlotKind::ExplicitSlot, items.len() as u32 * 8, 3);
                let slot = out.builder.create_sized_stack_slot(data);
                for (k, item) in (0..).zip(&items) {
                    out.builder.ins().stack_store(ir::I64, *item, slot, k * 8);
                }
                out.builder.ins().stack_addr(ir::I64, slot, 0)
            }
            None => Val::from_u32(0),
        };
        (start, self.integer(8), self.integer(items.len() as i64))
    }

    /// The constant matrix, as a small one when it is one.
    pub(super) fn constant_tuple(&mut self, dst: u32, value: Value) -> bool {
        let Some(size) = size_of_value(value).filter(|_| !self.arrays.has(dst)) else { return false };
        let elements = value.as_ref::<Array>().and_then(|array| array.slice::<f64>()).unwrap_or_default();
        let items: Vec<Val> = elements.iter().map(|x| self.double(*x)).collect();
        self.set_tuple(dst, size, &items);
        true
    }

    /// `dst = [elements]` of numbers and small matrices.
    pub(super) fn matrix(&mut self, dst: u32, rows: u32, (first, count): (u32, u32)) -> bool {
        let lengths = &self.request.proto.rows[rows as usize];
        if self.arrays.has(dst) || lengths.iter().sum::<u32>() != count {
            return false;
        }
        // Each row's height, and the width that all have.
        let (mut height, mut width) = (0, None);
        let mut blocks: Vec<(u32, Size, Size)> = Vec::new();
        let mut register = first;
        for length in lengths {
            let (mut tall, mut wide) = (None, 0);
            for _ in 0..*length {
                let size = match self.operand(register) {
                    Some(Operand::Tuple(size)) => size,
                    Some(Operand::Number) => (1, 1),
                    None => return false,
                };
                if *tall.get_or_insert(size.0) != size.0 {
                    return false;
                }
                blocks.push((register, size, (height, wide)));
                wide += size.1;
                register += 1;
            }
            height += tall.unwrap_or(0);
            if *width.get_or_insert(wide) != wide || usize::from(height) * usize::from(wide) > MOST_ITEMS {
                return false;
            }
        }
        let size = (height, width.unwrap_or(0));
        if !(2..=MOST_ITEMS).contains(&(usize::from(size.0) * usize::from(size.1))) {
            return false;
        }
        let mut items = vec![Val::from_u32(0); usize::from(size.0 * size.1)];
        for (register, part, at) in blocks {
            self.settle(register);
            let values = match self.ty(register) {
                Ty::Tuple(..) => self.items(register, part),
                _ => vec![self.as_f64(register)],
            };
            for (k, value) in (0..).zip(values) {
                let (row, column) = (at.0 + k % part.0, at.1 + k / part.0);
                items[usize::from(column * size.0 + row)] = value;
            }
        }
        self.set_tuple(dst, size, &items);
        true
    }

    /// An operator on each element; false unless a side is a small matrix and the other is one of that size or a number.
    pub(super) fn each(&mut self, op: Each, dst: u32, a: u32, b: u32) -> bool {
        let (Some(x), Some(y)) = (self.operand(a), self.operand(b)) else { return false };
        let size = match (x, y) {
            (Operand::Tuple(p), Operand::Tuple(q)) if p == q => p,
            (Operand::Tuple(p), Operand::Number) | (Operand::Number, Operand::Tuple(p)) => p,
            _ => return false,
        };
        let (x, y) = (self.spread(a, size), self.spread(b, size));
        let items: Vec<Val> = x
            .into_iter()
            .zip(y)
            .map(|(x, y)| {
                self.ins(|f| match op {
                    Each::Add => f.ins().fadd(x, y),
                    Each::Subtract => f.ins().fsub(x, y),
                    Each::Multiply => f.ins().fmul(x, y),
                    Each::Divide => f.ins().fdiv(x, y),
                })
            })
            .collect();
        self.set_tuple(dst, size, &items);
        true
    }

    /// The elements of an operand, or its number for each of them.
    fn spread(&mut self, register: u32, size: Size) -> Vec<Val> {
        self.settle(register);
        match self.ty(register) {
            Ty::Tuple(..) => self.items(register, size),
            _ => vec![self.as_f64(register); usize::from(size.0 * size.1)],
        }
    }

    /// `a * b`: of small matrices the matrix product, each sum from 0 on in order.
    pub(super) fn tuple_times(&mut self, dst: u32, a: u32, b: u32) -> bool {
        let (Some(Operand::Tuple(p)), Some(Operand::Tuple(q))) = (self.operand(a), self.operand(b)) else {
            return self.each(Each::Multiply, dst, a, b);
        };
        let size = (p.0, q.1);
        if p.1 != q.0 || usize::from(size.0) * usize::from(size.1) > MOST_ITEMS {
            return false;
        }
        let (x, y) = (self.spread(a, p), self.spread(b, q));
        let mut items = Vec::new();
        for j in 0..size.1 {
            for i in 0..size.0 {
                let mut sum = self.double(0.0);
                for k in 0..p.1 {
                    let (x, y) = (x[usize::from(k * p.0 + i)], y[usize::from(j * q.0 + k)]);
                    sum = self.ins(|f| {
                        let term = f.ins().fmul(x, y);
                        f.ins().fadd(sum, term)
                    });
                }
                items.push(sum);
            }
        }
        self.set_tuple(dst, size, &items);
        true
    }

    /// `a / b` by a number.
    pub(super) fn tuple_divide(&mut self, dst: u32, a: u32, b: u32) -> bool {
        match self.operand(b) {
            Some(Operand::Number) => self.each(Each::Divide, dst, a, b),
            _ => false,
        }
    }

    pub(super) fn tuple_negate(&mut self, dst: u32, a: u32) -> bool {
        let Some(Operand::Tuple(size)) = self.operand(a) else { return false };
        let items: Vec<Val> =
            self.spread(a, size).into_iter().map(|x| self.ins(|f| f.ins().fneg(x))).collect();
        self.set_tuple(dst, size, &items);
        true
    }

    /// `a'`
    pub(super) fn tuple_transpose(&mut self, dst: u32, a: u32) -> bool {
        let Some(Operand::Tuple(size)) = self.operand(a) else { return false };
        let from = self.spread(a, size);
        let turned = |k: u8| from[usize::from(k % size.1 * size.0 + k / size.1)];
        let items: Vec<Val> = (0..size.0 * size.1).map(turned).collect();
        self.set_tuple(dst, (size.1, size.0), &items);
        true
    }

    /// The number of an element by constant subscripts, within the matrix.
    fn item_at(&self, size: Size, subscripts: &[u32]) -> Option<u8> {
        let constant = |register: &u32| self.ty(*register).constant();
        match *subscripts {
            [i] => {
                let k = constant(&i)?;
                (1..=i64::from(size.0 * size.1)).contains(&k).then(|| k as u8 - 1)
            }
            [i, j] => {
                let (i, j) = (constant(&i)?, constant(&j)?);
                let inside = (1..=i64::from(size.0)).contains(&i) && (1..=i64::from(size.1)).contains(&j);
                inside.then(|| (j as u8 - 1) * size.0 + i as u8 - 1)
            }
            _ => None,
        }
    }

    /// `dst = base(subscripts)`
    pub(super) fn item(&mut self, dst: u32, base: u32, subscripts: &[u32]) -> bool {
        let Some(Operand::Tuple(size)) = self.operand(base) else { return false };
        let Some(k) = self.item_at(size, subscripts) else { return false };
        self.settle(base);
        let value = self.part(base, Part::Item(k));
        self.set(dst, Ty::F64, value);
        true
    }

    /// `base(subscripts) = src` of a number.
    pub(super) fn set_item(&mut self, base: u32, subscripts: &[u32], src: u32) -> bool {
        let Some(Operand::Tuple(size)) = self.operand(base) else { return false };
        let Some(k) = self.item_at(size, subscripts) else { return false };
        if !self.is_double(src) {
            return false;
        }
        self.settle(base);
        self.settle(src);
        let value = self.as_f64(src);
        self.define(base, Part::Item(k), value);
        self.effect = true;
        self.state.synced[base as usize] = false;
        true
    }

    /// What `sum`, `numel` and their kin give of a small matrix.
    pub(super) fn tuple_function(&mut self, dst: u32, name: &str, args: &[u32]) -> bool {
        let Some((&a, others)) = args.split_first() else { return false };
        if name == "sum" && others.is_empty() {
            self.settle(a);
        }
        let Ty::Tuple(rows, columns) = self.ty(a) else { return false };
        let size = (rows, columns);
        let (rows, columns) = (i64::from(size.0), i64::from(size.1));
        let count = match (name, others) {
            ("numel", []) => rows * columns,
            ("length", []) => rows.max(columns),
            ("size", &[k]) => match self.ty(k).constant() {
                Some(1) => rows,
                Some(2) => columns,
                Some(3..) => 1,
                _ => return false,
            },
            ("isempty", []) => {
                let no = self.ins(|f| f.ins().iconst(ir::I8, 0));
                self.set(dst, Ty::Bool, no);
                return true;
            }
            ("sum", []) => {
                self.tuple_sum(dst, a, size);
                return true;
            }
            _ => return false,
        };
        let value = self.integer(count);
        self.set(dst, Ty::Int(count, count), value);
        true
    }

    /// Of a vector the sum, of a matrix those of its columns.
    fn tuple_sum(&mut self, dst: u32, a: u32, size: Size) {
        let items = self.items(a, size);
        let length = if size.0 == 1 { items.len() } else { usize::from(size.0) };
        let sums: Vec<Val> = items.chunks(length).map(|run| self.lane_sum(run)).collect();
        self.set_tuple(dst, (1, sums.len() as u8), &sums);
    }

    /// A sum in eight lanes and a tail, which are all that there is of up to [`MOST_ITEMS`] numbers.
    fn lane_sum(&mut self, run: &[Val]) -> Val {
        let zero = self.double(0.0);
        let mut add = |a: Val, b: Val| self.ins(|f| f.ins().fadd(a, b));
        let mut lanes = [zero; 8];
        let chunks = run.chunks_exact(8);
        let rest = chunks.remainder();
        for chunk in chunks {
            for (lane, x) in lanes.iter_mut().zip(chunk) {
                *lane = add(*lane, *x);
            }
        }
        let tail = rest.iter().fold(zero, |sum, x| add(sum, *x));
        if run.len() < 8 {
            // Zeros and a tail that isn't -0.
            return tail;
        }
        let [a, b, c, d, e, g, h, i] = lanes;
        let (ae, ch, bg, di) = (add(a, e), add(c, h), add(b, g), add(d, i));
        let (left, right) = (add(ae, ch), add(bg, di));
        let all = add(left, right);
        add(all, tail)
    }

    /// What `end` means.
    pub(super) fn tuple_end(&mut self, dst: u32, base: u32, position: u32, count: u32) -> bool {
        let Ty::Tuple(rows, columns) = self.ty(base) else { return false };
        let end = match (count, position) {
            (1, _) => rows * columns,
            (2, 0) => rows,
            (2, 1) => columns,
            _ => return false,
        };
        let value = self.integer(i64::from(end));
        self.set(dst, Ty::Int(i64::from(end), i64::from(end)), value);
        true
    }
}
