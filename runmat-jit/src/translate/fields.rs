//! Fields of structs, elements of struct arrays and of cells.
//!
//! A field of a variable that holds one struct has a register of its own, behind those of the function: it is loaded once,
//! changed in a register of the machine, and written where somebody may look. What is special about it is only where its
//! value lies: among the items of the struct, whose place the holder's type [`Container::Struct`] knows. A field lacks its
//! value in the struct only while the frame is the struct's one owner ([`Hold::Write`]).

use std::ops::Range;
use std::rc::Rc;

use cranelift_codegen::ir::condcodes::IntCC;
use cranelift_codegen::ir::{InstBuilder, MemFlagsData, Value as Val, types as ir};
use rustc_hash::FxHashMap;

use runmat_runtime::value::Value;
use runmat_runtime::value::cell::CellArray;
use runmat_runtime::value::structure::{Shape, StructArray};
use runmat_vm::bytecode::ops::{BORROW, Op};
use runmat_vm::program::PathStep;

use super::frame::scalar_type;
use super::{NONE, Part, Request, Translator};
use crate::region::Access;
use crate::types::{Bound, Container, Hold, Ty};

/// More fields than that in a region aren't given registers.
const MOST_FIELDS: usize = 48;
/// So many elements of a cell tell what the others are.
const SAMPLE: usize = 8;

/// Where a field lies: in the struct in a register of the frame, or in one inside of that, by positions of fields.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct FieldPlace {
    pub(crate) root: u32,
    pub(crate) path: Rc<[u32]>,
}

/// A field that has a register.
struct Field {
    /// The register of the struct.
    holder: u32,
    place: FieldPlace,
    /// The shape of the struct.
    shape: usize,
    /// What it held when the code was compiled.
    seen: Value,
}

/// How an instruction uses a field.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Use {
    Read,
    Write,
    /// An element of the array in it is written.
    WriteElement,
}

/// The fields of a region, and who uses them.
#[derive(Default)]
pub(super) struct Fields {
    first: u32,
    list: Vec<Field>,
    /// The registers of their structs.
    pub(super) holders: Vec<u32>,
    uses: FxHashMap<usize, (u32, Use)>,
    /// Keeps the addresses of shapes from being used again.
    pub(super) shapes: Vec<Rc<Shape>>,
}

impl Fields {
    /// Looks for the fields that a region reads and writes. Of which structs they are is told by what the frame holds.
    pub(super) fn find(request: &Request<'_>) -> Self {
        let mut fields = Fields { first: request.proto.n_registers, ..Fields::default() };
        if request.arguments.is_some() {
            return fields;
        }
        let names = &request.proto.names;
        // Temporaries that hold what lies in a field, for the next instruction.
        let mut lent: FxHashMap<u32, u32> = FxHashMap::default();
        for k in request.region.clone() {
            let op = request.code.instructions[k].op;
            let found = match op {
                Op::Field { base, name, .. } => {
                    let holder = lent.get(&base.0).copied().unwrap_or(base.0);
                    fields.field(request, holder, &names[name.0 as usize]).map(|field| (field, Use::Read))
                }
                Op::StoreField { base, name, .. } => {
                    fields.field(request, base.0, &names[name.0 as usize]).map(|field| (field, Use::Write))
                }
                Op::Store { base, path, .. } => {
                    fields.of_path(request, base.0, &request.proto.paths[path.0 as usize].steps)
                }
                Op::IndexField { base, .. } => {
                    fields.keep_shape(request.vm.register(base.0));
                    None
                }
                Op::StoreIndexField { base, .. } => {
                    fields.keep_shape(request.vm.register(base.0));
                    None
                }
                _ => None,
            };
            for register in Access::of(&op).written {
                lent.remove(&register);
            }
            let Some((field, how)) = found else { continue };
            fields.uses.insert(k, (field, how));
            if let Op::Field { dst, mode: BORROW, .. } = op {
                lent.insert(dst.0, field);
            }
        }
        fields
    }

    fn of_path(&mut self, request: &Request<'_>, base: u32, steps: &[PathStep]) -> Option<(u32, Use)> {
        let mut register = base;
        for (k, step) in steps.iter().enumerate() {
            match step {
                PathStep::Field(name) => register = self.field(request, register, name)?,
                PathStep::Paren(1 | 2) if k > 0 && k + 1 == steps.len() => {
                    return Some((register, Use::WriteElement));
                }
                _ => return None,
            }
        }
        (register != base).then_some((register, Use::Write))
    }

    /// The register of a field, made when it hasn't one yet.
    fn field(&mut self, request: &Request<'_>, holder: u32, name: &str) -> Option<u32> {
        let value = match self.seen(holder) {
            Some(value) => value,
            None if (holder as usize) < request.proto.locals.len() => request.vm.register(holder),
            None => return None,
        };
        let structure = value.as_ref::<StructArray>().filter(|s| s.dims().is_scalar())?;
        let position = structure.shape().position(name)? as u32;
        let (root, mut path) = match holder.checked_sub(self.first) {
            Some(outer) => {
                let place = &self.list[outer as usize].place;
                (place.root, place.path.to_vec())
            }
            None => (holder, Vec::new()),
        };
        path.push(position);
        let place = FieldPlace { root, path: path.into() };
        if let Some(known) = self.list.iter().position(|field| field.place == place) {
            return Some(self.first + known as u32);
        }
        if self.list.len() >= MOST_FIELDS {
            return None;
        }
        let shape = self.keep_shape(value)?;
        self.holders.push(holder);
        self.list.push(Field { holder, place, shape, seen: structure.get(position as usize, 0) });
        Some(self.first + self.list.len() as u32 - 1)
    }

    fn keep_shape(&mut self, value: Value) -> Option<usize> {
        let shape = value.as_ref::<StructArray>()?.shape();
        if self.shapes.iter().all(|known| !Rc::ptr_eq(known, shape)) {
            self.shapes.push(shape.clone());
        }
        Some(Rc::as_ptr(shape).addr())
    }

    fn get(&self, register: u32) -> Option<&Field> {
        self.list.get(register.checked_sub(self.first)? as usize)
    }

    /// How many there are.
    pub(super) fn len(&self) -> usize {
        self.list.len()
    }

    /// What a field held when the code was compiled.
    pub(super) fn seen(&self, register: u32) -> Option<Value> {
        self.get(register).map(|field| field.seen)
    }
}

impl Translator<'_> {
    /// The struct's register and the position of a field that has this register.
    pub(super) fn field_of(&self, register: u32) -> Option<(u32, u32)> {
        let field = self.fields.get(register)?;
        field.place.path.last().map(|position| (field.holder, *position))
    }

    pub(super) fn field_place(&self, register: u32) -> Option<FieldPlace> {
        self.fields.get(register).map(|field| field.place.clone())
    }

    /// The shape of the struct that a field lies in.
    pub(super) fn shape_around(&self, field: u32) -> usize {
        self.fields.get(field).map_or(0, |field| field.shape)
    }

    /// The fields of the struct in a register, not those of structs in these.
    pub(super) fn fields_of(&self, register: u32) -> Vec<u32> {
        let fields = (self.fields.first..).zip(&self.fields.holders);
        fields.filter(|(_, holder)| **holder == register).map(|(field, _)| field).collect()
    }

    /// Makes a struct know all values of its fields.
    pub(super) fn sync_fields(&mut self, register: u32) {
        for field in self.fields_of(register) {
            self.sync_fields(field);
            self.sync(field);
        }
    }

    /// True for a field of a struct that an instruction reads or writes.
    pub(super) fn touches_holder(&self, field: u32, access: &Access) -> bool {
        let Some(field) = self.fields.get(field) else { return false };
        let touches = |register: &u32| {
            let lent = self.state.lent.iter().find(|(temporary, _)| temporary == register);
            let root = lent.and_then(|(_, field)| self.fields.get(*field)).map(|field| field.place.root);
            *register == field.place.root || root == Some(field.place.root)
        };
        access.read.iter().chain(&access.written).chain(&access.places).any(touches)
    }

    /// Makes sure that the struct of a field has no other owner.
    pub(super) fn own_holder(&mut self, register: u32) {
        let Some((holder, _)) = self.field_of(register) else { return };
        let shape = self.shape_around(register);
        self.own_content(holder, Ty::Container(Container::Struct(shape), Hold::Write));
    }

    /// The structs of a region's fields that lie in the frame, as what they are taken for at the entry; struct arrays and
    /// cells too.
    pub(super) fn holders(&self, instructions: Range<usize>) -> Vec<(u32, Ty)> {
        let mut found: Vec<(u32, Ty)> = Vec::new();
        for k in instructions {
            let (register, container, write) = match self.fields.uses.get(&k) {
                Some((field, how)) => {
                    let Some(place) = self.field_place(*field) else { continue };
                    let value = self.request.vm.register(place.root);
                    let Some(structure) = value.as_ref::<StructArray>() else { continue };
                    let shape = Rc::as_ptr(structure.shape()).addr();
                    (place.root, Container::Struct(shape), *how != Use::Read)
                }
                None => match self.container_at(k) {
                    Some(found) => found,
                    None => continue,
                },
            };
            let ty = Ty::Container(container, if write { Hold::Write } else { Hold::Read });
            match found.iter_mut().find(|(known, _)| *known == register) {
                Some((_, Ty::Container(known, hold))) if *known == container && write => *hold = Hold::Write,
                Some(_) => {}
                None => found.push((register, ty)),
            }
        }
        found
    }

    /// The struct array or cell of which an instruction reads or writes an element, by what the frame holds.
    fn container_at(&self, k: usize) -> Option<(u32, Container, bool)> {
        match self.request.code.instructions[k].op {
            Op::IndexField { base, .. } => Some((base.0, self.structs_in(base.0)?, false)),
            Op::StoreIndexField { base, .. } => Some((base.0, self.structs_in(base.0)?, true)),
            Op::Brace1 { base, .. } => Some((base.0, self.cell_in(base.0)?, false)),
            Op::EndOf { base, .. } => Some((base.0, self.cell_in(base.0)?, false)),
            Op::StoreBrace1 { base, .. } => Some((base.0, self.cell_in(base.0)?, true)),
            Op::LoadCell { cell, .. } | Op::StoreCell { cell, .. } => {
                self.variable_in(cell.0).map(|_| (cell.0, Container::Variable, false))
            }
            _ => None,
        }
    }

    fn structs_in(&self, register: u32) -> Option<Container> {
        let value = self.seen(register);
        let shape = value.as_ref::<StructArray>()?.shape();
        let kept = self.fields.shapes.iter().any(|known| Rc::ptr_eq(known, shape));
        kept.then(|| Container::Structs(Rc::as_ptr(shape).addr()))
    }

    pub(super) fn cell_in(&self, register: u32) -> Option<Container> {
        let value = self.seen(register);
        (value == Value::EMPTY_CELL || value.as_ref::<CellArray>().is_some()).then_some(Container::Cell)
    }

    /// In front of a loop, or of all code: takes what its rounds read of fields into machine registers.
    pub(super) fn take_fields(&mut self, instructions: Range<usize>) {
        let mut uses: Vec<(u32, Use)> =
            instructions.clone().filter_map(|k| self.fields.uses.get(&k).copied()).collect();
        // Structs come before the structs in them.
        uses.sort_by_key(|(field, how)| (*field, *how == Use::Read));
        for (register, ty) in self.holders(instructions) {
            let wanted = self.is_variable(register) && self.request.code.live_at(self.at.pc, register);
            match (self.ty(register), ty) {
                (Ty::Any, ty) if wanted => self.view_content(register, ty),
                (Ty::Container(a, hold), Ty::Container(b, Hold::Write)) if a == b && hold < Hold::Write => {
                    self.own_content(register, ty);
                }
                _ => {}
            }
        }
        for (field, how) in uses {
            let Some((holder, _)) = self.field_of(field) else { continue };
            if !self.holds_struct(holder, field) {
                continue;
            }
            if how != Use::Read {
                self.own_holder(field);
            }
            let element = self.guess_elements(field);
            match (self.ty(field), how) {
                (Ty::Any, Use::Read | Use::WriteElement) if self.guess(field).is_some() => {
                    self.settle(field);
                }
                (Ty::Any, Use::Read) if element.is_some() => {
                    self.array(field);
                }
                (Ty::Any, Use::WriteElement) => {
                    if let Some(element) = element {
                        self.view(field, element, true);
                    }
                }
                (Ty::Array(element, hold), Use::WriteElement) if hold < Hold::Write => {
                    self.own(field, element)
                }
                _ => {}
            }
        }
    }

    /// True when the register holds the struct that a field lies in; looks at it when it is a field itself.
    fn holds_struct(&mut self, holder: u32, field: u32) -> bool {
        let container = Container::Struct(self.shape_around(field));
        match self.ty(holder) {
            Ty::Container(known, _) => known == container,
            Ty::Any if !self.request.unguessed.contains(&self.at.pc) => {
                if let Some((outer, _)) = self.field_of(holder)
                    && !self.holds_struct(outer, holder)
                {
                    return false;
                }
                self.view_content(holder, Ty::Container(container, Hold::Read));
                true
            }
            _ => false,
        }
    }

    /// The field that the current instruction is about, where its struct has been looked at.
    fn field_here(&mut self, base: u32) -> Option<(u32, Use)> {
        let (field, how) = self.fields.uses.get(&self.index?).copied()?;
        let (holder, _) = self.field_of(field)?;
        let is_lent = self.state.lent.contains(&(base, holder));
        let place = self.field_place(field)?;
        if base != holder && base != place.root && !is_lent {
            return None;
        }
        self.holds_struct(holder, field).then_some((field, how))
    }

    /// `dst = base.name` of one struct.
    pub(super) fn field(&mut self, dst: u32, base: u32, borrow: bool) -> bool {
        let Some((field, _)) = self.field_here(base) else { return false };
        if self.settle(field) || matches!(self.ty(field), Ty::Tuple(..)) {
            return self.move_tuple(dst, field) || self.move_scalar(dst, field);
        }
        if !borrow {
            return self.share(dst, field);
        }
        match self.ty(field) {
            Ty::Container(..) => self.lend_field(dst, field),
            Ty::Any if self.seen(field).as_ref::<StructArray>().is_some() => self.lend_field(dst, field),
            Ty::Any if self.array(field).is_none() => {
                self.lend(dst, field);
                self.set_in_frame(dst, Ty::Any);
            }
            Ty::Array(..) | Ty::Any => return self.borrow(dst, field),
            _ => return false,
        }
        true
    }

    fn lend_field(&mut self, dst: u32, field: u32) {
        self.lend(dst, field);
        self.set_in_frame(dst, Ty::Any);
        self.state.lent.push((dst, field));
    }

    /// `base.name = src` for a scalar.
    pub(super) fn store_field(&mut self, base: u32, src: u32) -> bool {
        let Some((field, Use::Write)) = self.field_here(base) else { return false };
        self.set_field(field, src)
    }

    fn set_field(&mut self, field: u32, src: u32) -> bool {
        self.settle(src);
        if !self.ty(src).is_unboxed() || self.ty(src).is_object() {
            return false;
        }
        self.own_holder(field);
        self.effect = true;
        self.move_tuple(field, src) || self.move_scalar(field, src)
    }

    /// `base.name.name = src` and `base.name(i) = src`, for scalars.
    pub(super) fn store_path(&mut self, base: u32, path: u32, first: u32, src: u32) -> bool {
        let steps = &self.request.proto.paths[path as usize].steps;
        if let [PathStep::Paren(3)] = steps[..] {
            return self.store3(base, [first, first + 1, first + 2], src);
        }
        let Some((field, how)) = self.field_here(base) else { return false };
        match (how, steps.last()) {
            (Use::Write, _) => self.set_field(field, src),
            (Use::WriteElement, Some(PathStep::Paren(count))) => {
                let subscripts: Vec<u32> = (first..first + count).collect();
                self.set_field_item(field, &subscripts, src)
                    || match *subscripts {
                        [i] => self.store1(field, i, src),
                        [i, j] => self.store2(field, i, j, src),
                        _ => false,
                    }
            }
            _ => false,
        }
    }

    /// An element of the small matrix in a field.
    fn set_field_item(&mut self, field: u32, subscripts: &[u32], src: u32) -> bool {
        self.settle(field);
        if !matches!(self.ty(field), Ty::Tuple(..)) || !self.is_double(src) {
            return false;
        }
        self.own_holder(field);
        self.set_item(field, subscripts, src)
    }

    /// The container in a register, looked at.
    pub(super) fn container(&mut self, register: u32, container: Container) -> bool {
        match self.ty(register) {
            Ty::Container(known, _) => known == container,
            Ty::Any if !self.request.unguessed.contains(&self.at.pc) => {
                self.view_content(register, Ty::Container(container, Hold::Read));
                true
            }
            _ => false,
        }
    }

    /// The place of `base(i).name`.
    fn element_field(&mut self, base: u32, i: u32, position: usize) -> Val {
        let subscript = self.subscript(i);
        self.guard_within(base, Bound::Length, i, subscript);
        let (data, stride) = (self.part(base, Part::Data), self.part(base, Part::Rows));
        self.ins(|b| {
            let before = b.ins().imul_imm_s(stride, position as i64);
            let number = b.ins().iadd(before, subscript);
            let offset = b.ins().ishl_imm_u(number, 3);
            b.ins().iadd(data, offset)
        })
    }

    fn position_in(&self, base: u32, name: u32) -> Option<usize> {
        let value = self.seen(base);
        value.as_ref::<StructArray>()?.shape().position(&self.request.proto.names[name as usize])
    }

    /// `dst = base(i).name`.
    pub(super) fn index_field(&mut self, dst: u32, base: u32, i: u32, name: u32, borrow: bool) -> bool {
        let (Some(container), Some(position)) = (self.structs_in(base), self.position_in(base, name)) else {
            return false;
        };
        let value = self.seen(base);
        let Some(structs) = value.as_ref::<StructArray>() else { return false };
        let expected = self.expected_of(structs.column(position));
        if !self.is_double(i) || !self.container(base, container) {
            return false;
        }
        let place = self.element_field(base, i, position);
        self.load_item(dst, place, expected, borrow);
        true
    }

    /// `base(i).name = src` for a scalar.
    pub(super) fn store_index_field(&mut self, base: u32, i: u32, name: u32, src: u32) -> bool {
        let (Some(container), Some(position)) = (self.structs_in(base), self.position_in(base, name)) else {
            return false;
        };
        if !self.is_double(i)
            || !self.may_hold(base, container)
            || !self.settle(src)
            || self.ty(src).is_object()
        {
            return false;
        }
        self.own_content(base, Ty::Container(container, Hold::Write));
        let place = self.element_field(base, i, position);
        self.store_item(place, src);
        true
    }

    pub(super) fn may_hold(&self, register: u32, container: Container) -> bool {
        match self.ty(register) {
            Ty::Container(known, _) => known == container,
            Ty::Any => !self.request.unguessed.contains(&self.at.pc),
            _ => false,
        }
    }

    /// Loads a value that lies in front of a place, as a scalar when one is expected; for the time of the next instruction,
    /// or as one more owner.
    pub(super) fn load_item(&mut self, dst: u32, place: Val, expected: Option<Ty>, borrow: bool) {
        let bits = self.ins(|b| b.ins().load(ir::I64, MemFlagsData::trusted(), place, -8));
        match expected {
            Some(ty) => self.unbox(dst, bits, ty),
            None => {
                if !borrow {
                    self.share_object(bits);
                }
                self.store_slot(dst, bits);
                self.set_in_frame(dst, Ty::Any);
            }
        }
    }

    /// If these are the bits of an object, it has more than one owner from now on.
    pub(super) fn share_object(&mut self, bits: Val) {
        let tag = self.integer((Value::FIRST_TAGGED_BITS >> 48) as i64);
        let high = self.ins(|b| b.ins().ushr_imm_u(bits, 48));
        let is_object = self.compare_integers(IntCC::Equal, high, tag);
        if !self.emitting() {
            return;
        }
        let (object, done) = (self.builder().create_block(), self.builder().create_block());
        self.builder().ins().brif(is_object, object, NONE, done, NONE);
        self.continue_in(object);
        self.mark_shared(bits);
        self.builder().ins().jump(done, NONE);
        self.continue_in(done);
    }

    /// The type of scalars that some values have in common, where guesses haven't failed.
    pub(super) fn expected_of(&self, values: &[Value]) -> Option<Ty> {
        if self.request.unguessed.contains(&self.at.pc) {
            return None;
        }
        let ty = |value: &Value| match value.is_double() {
            true => Some(Ty::F64),
            false => scalar_type(*value).filter(|ty| !ty.is_object()),
        };
        let first = ty(values.first()?)?;
        values.iter().take(SAMPLE).all(|value| ty(value) == Some(first)).then_some(first)
    }

    /// Stores a scalar in front of a place.
    fn store_item(&mut self, place: Val, src: u32) {
        self.effect = true;
        let ty = self.ty(src);
        let bits = self.boxed(src, ty);
        if let Some(out) = &mut self.out {
            out.builder.ins().store(MemFlagsData::trusted(), bits, place, -8);
        }
    }
}
