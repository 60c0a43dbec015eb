//! Elements of arrays: reading and writing by subscripts, and what `end` means.

use cranelift_codegen::ir::condcodes::{FloatCC, IntCC};
use cranelift_codegen::ir::{Block, InstBuilder, MemFlagsData, Value as Val, types as ir};

use runmat_runtime::value::class::Class;
use runmat_vm::bytecode::ops::Op;

use super::{NONE, Part, Translator};
use crate::abi;
use crate::types::{Bound, Container, Element, Hold, Ty};

/// A dimension has at most that many elements.
const LONGEST: i64 = 1 << 47;

/// Constants in subscripts that are part of an access's displacement are smaller.
const NEAR: i64 = 1 << 16;

/// Where an element is.
#[derive(Clone, Copy)]
pub(super) struct Location {
    address: Val,
    offset: i32,
}

/// A subscript: a value, which changes in the innermost loop or doesn't, and a constant.
struct Term {
    value: Option<Val>,
    by: i64,
    changes: bool,
}

/// Bytes of so many elements.
fn offset_of(element: Element, elements: i64) -> i32 {
    (elements << element.shift()) as i32
}

impl Translator<'_> {
    /// The elements of the array in a register, which is looked at when that hasn't been done. None for what isn't an
    /// array that compiled code reads.
    pub(super) fn array(&mut self, base: u32) -> Option<Element> {
        match self.ty(base) {
            Ty::Array(element, _) => Some(element),
            Ty::Any if !self.request.unguessed.contains(&self.at.pc) => {
                let element = self.guess_elements(base)?;
                self.view(base, element, false);
                Some(element)
            }
            _ => None,
        }
    }

    /// True when [`Translator::array`] would find one: nothing is emitted.
    pub(super) fn is_array(&self, base: u32) -> bool {
        match self.ty(base) {
            Ty::Array(..) => true,
            Ty::Any => !self.request.unguessed.contains(&self.at.pc) && self.guess_elements(base).is_some(),
            _ => false,
        }
    }

    /// A subscript, counted from 1. What isn't an integer leaves; one below 1 is above every bound as an unsigned number,
    /// once it is counted from 0.
    pub(super) fn subscript(&mut self, register: u32) -> Val {
        if self.ty(register) == Ty::Any {
            self.settle(register);
        }
        if let Ty::Int(..) = self.ty(register) {
            return self.as_integer(register);
        }
        // From 2^52 on the last bit of a double counts ones: adding that rounds to an integer in its low bits. Negative
        // numbers leave a smaller exponent, and with it a huge position.
        const BINADE: f64 = 4_503_599_627_370_496.0;
        let x = self.as_f64(register);
        let binade = self.double(BINADE);
        let shifted = self.ins(|b| b.ins().fadd(x, binade));
        let back = self.ins(|b| b.ins().fsub(shifted, binade));
        let same = self.ins(|b| b.ins().fcmp(FloatCC::Equal, back, x));
        self.guard(same);
        let bits = self.ins(|b| b.ins().bitcast(ir::I64, MemFlagsData::new(), shifted));
        self.ins(|b| b.ins().iadd_imm_s(bits, -(BINADE.to_bits() as i64)))
    }

    /// The condition that a subscript is within a bound.
    pub(super) fn is_subscript_within(&mut self, register: u32, subscript: Val, limit: Val) -> Val {
        if matches!(self.ty(register), Ty::Int(lo, _) if lo >= 1) {
            return self.compare_integers(IntCC::UnsignedLessThanOrEqual, subscript, limit);
        }
        let position = self.ins(|b| b.ins().iadd_imm_s(subscript, -1));
        self.compare_integers(IntCC::UnsignedLessThan, position, limit)
    }

    /// Leaves unless a subscript is within a bound of the array, where that isn't known.
    pub(super) fn guard_within(&mut self, base: u32, bound: Bound, register: u32, subscript: Val) {
        if self.state.is_within(base, bound, register) {
            return;
        }
        let limit = self.part(base, part_of(bound));
        let inside = self.is_subscript_within(register, subscript, limit);
        self.guard(inside);
    }

    /// The innermost loop around the current instruction, by its first one.
    pub(super) fn loop_here(&self) -> Option<usize> {
        let index = self.index?;
        let around = self.headers.iter().filter(|(start, end)| (**start..**end).contains(&index));
        around.min_by_key(|(start, end)| **end - **start).map(|(start, _)| *start)
    }

    /// A subscript as what it is computed from, and a constant; and whether that changes in the innermost loop.
    fn term(&mut self, register: u32, subscript: Val) -> Term {
        if let Some(by) = self.ty(register).constant().filter(|by| (0..NEAR).contains(by)) {
            return Term { value: None, by, changes: false };
        }
        let (from, by) = self.state.origin(register);
        let is_near = matches!(self.ty(from), Ty::Int(..)) && by.abs() < NEAR;
        let (register, value, by) = match from != register && is_near {
            true => (from, self.as_integer(from), by),
            false => (register, subscript, 0),
        };
        let here = self.loop_here().and_then(|start| self.written.get(&start));
        let changes = here.is_some_and(|written| written.contains(&register));
        Term { value: Some(value), by, changes }
    }

    /// Where `base(subscript)` is.
    fn address(&mut self, base: u32, element: Element, i: u32, subscript: Val) -> Location {
        let data = self.part(base, Part::Data);
        let term = self.term(i, subscript);
        let address = self.moved_on(data, term.value, element);
        Location { address, offset: offset_of(element, term.by - 1) }
    }

    /// Where the element of a linear subscript is.
    pub(super) fn location(&mut self, base: u32, element: Element, subscript: Val) -> Location {
        let data = self.part(base, Part::Data);
        let address = self.moved_on(data, Some(subscript), element);
        Location { address, offset: offset_of(element, -1) }
    }

    /// The address so many elements further on.
    fn moved_on(&mut self, address: Val, elements: Option<Val>, element: Element) -> Val {
        let Some(elements) = elements else { return address };
        self.ins(|b| {
            let bytes =
                if element.shift() == 0 { elements } else { b.ins().ishl_imm_u(elements, element.shift()) };
            b.ins().iadd(address, bytes)
        })
    }

    /// Where `base(i, j)` is, after the checks. What doesn't change in the innermost loop comes first, so that it moves out
    /// of it.
    fn address_of_two(&mut self, base: u32, element: Element, i: u32, j: u32) -> Location {
        let (row, column) = (self.subscript(i), self.subscript(j));
        self.guard_within(base, Bound::Rows, i, row);
        self.guard_within(base, Bound::Columns, j, column);
        let (row, column) = (self.term(i, row), self.term(j, column));
        let (data, rows) = (self.part(base, Part::Data), self.part(base, Part::Rows));
        let constant = (column.by != 1).then(|| self.ins(|b| b.ins().imul_imm_s(rows, column.by - 1)));
        let above = column.value.map(|value| self.ins(|b| b.ins().imul(value, rows)));
        let mut parts = [(constant, false), (above, column.changes), (row.value, row.changes)];
        parts.sort_by_key(|(_, changes)| *changes);
        let mut address = data;
        for (part, _) in parts {
            address = self.moved_on(address, part, element);
        }
        Location { address, offset: offset_of(element, row.by - 1) }
    }

    pub(super) fn index1(&mut self, dst: u32, base: u32, i: u32) -> bool {
        if !self.is_array(base) || !self.is_double(i) {
            return false;
        }
        let Some(element) = self.array(base) else { return false };
        let subscript = self.subscript(i);
        self.guard_within(base, Bound::Length, i, subscript);
        let place = self.address(base, element, i, subscript);
        self.load_element(dst, element, place);
        true
    }

    pub(super) fn index2(&mut self, dst: u32, base: u32, i: u32, j: u32) -> bool {
        if !self.is_array(base) || !self.is_double(i) || !self.is_double(j) {
            return false;
        }
        let Some(element) = self.array(base) else { return false };
        let place = self.address_of_two(base, element, i, j);
        self.load_element(dst, element, place);
        true
    }

    pub(super) fn load_element(&mut self, dst: u32, element: Element, place: Location) {
        if let Some(value) = self.carried_element() {
            self.set(dst, Ty::F64, value);
            return;
        }
        let Location { address, offset: at } = place;
        if element == Element::C64 {
            let memory = MemFlagsData::trusted();
            let re = self.ins(|b| b.ins().load(ir::F64, memory, address, at));
            let im = self.ins(|b| b.ins().load(ir::F64, memory, address, at + 8));
            self.set_complex(dst, re, im);
            return;
        }
        let memory = MemFlagsData::trusted();
        let value = self.ins(|b| match element {
            Element::F64 | Element::C64 => b.ins().load(ir::F64, memory, address, at),
            Element::F32 => b.ins().load(ir::F32, memory, address, at),
            Element::Bool => b.ins().load(ir::I8, memory, address, at),
            Element::I8 => b.ins().sload8(ir::I64, memory, address, at),
            Element::U8 | Element::Latin1 => b.ins().uload8(ir::I64, memory, address, at),
            Element::I16 => b.ins().sload16(ir::I64, memory, address, at),
            Element::U16 => b.ins().uload16(ir::I64, memory, address, at),
            Element::I32 => b.ins().sload32(memory, address, at),
            Element::U32 => b.ins().uload32(memory, address, at),
            Element::I64 | Element::U64 => b.ins().load(ir::I64, memory, address, at),
        });
        self.set(dst, element.scalar(), value);
    }

    /// True when the value in a register can be an element as it is, or after a conversion that compiled code does.
    pub(super) fn can_store(&self, element: Element, src: u32) -> bool {
        let ty = match self.ty(src) {
            Ty::Any => match self.guess(src) {
                Some(ty) => ty,
                None => return false,
            },
            ty => ty,
        };
        match (element, ty) {
            (Element::F64, Ty::F64 | Ty::Int(..) | Ty::Bool) => true,
            (Element::C64, Ty::Complex | Ty::Pair | Ty::F64 | Ty::Int(..)) => true,
            (Element::C64, _) => false,
            (Element::F32, Ty::F64 | Ty::Int(..) | Ty::Small(Class::Single)) => true,
            (Element::Bool, Ty::Bool) => true,
            (Element::Latin1, Ty::Small(Class::Char)) => true,
            (Element::Latin1, _) => false,
            (Element::F64 | Element::Bool | Element::F32, _) => false,
            (_, Ty::F64 | Ty::Int(..)) => true,
            (element, Ty::Small(class) | Ty::Wide(class)) => element.class() == class,
            _ => false,
        }
    }

    pub(super) fn store_element(&mut self, element: Element, src: u32, place: Location) {
        self.effect = true;
        let memory = MemFlagsData::trusted();
        let Location { address, offset: at } = place;
        if element == Element::C64 {
            let (re, _) = self.complex_parts(src);
            let im = self.imaginary_part(src);
            if let Some(out) = &mut self.out {
                out.builder.ins().store(memory, re, address, at);
                out.builder.ins().store(memory, im, address, at + 8);
            }
            return;
        }
        let value = match element {
            Element::F64 => self.as_f64(src),
            Element::F32 => self.as_f32(src),
            Element::Bool => self.part(src, Part::Bool),
            Element::Latin1 => {
                let unit = self.as_integer(src);
                self.guard_between(unit, 0, 0xFF);
                unit
            }
            _ => self.integer_element(element, src),
        };
        if let Some(out) = &mut self.out {
            let b = &mut out.builder;
            match element.shift() {
                3 => b.ins().store(memory, value, address, at),
                _ if matches!(element, Element::F32 | Element::Bool) => {
                    b.ins().store(memory, value, address, at)
                }
                0 => b.ins().istore8(memory, value, address, at),
                1 => b.ins().istore16(memory, value, address, at),
                _ => b.ins().istore32(memory, value, address, at),
            };
        }
        if element == Element::F64 {
            self.carry(value);
        }
    }

    /// A number as an element of an integer class: rounded and saturated.
    fn integer_element(&mut self, element: Element, src: u32) -> Val {
        let value = match self.ty(src) {
            Ty::Small(_) | Ty::Wide(_) => return self.as_integer(src),
            _ if element == Element::U64 => return self.as_wide(src, Class::UInt64),
            Ty::Int(..) => self.as_integer(src),
            _ => {
                let x = self.as_f64(src);
                self.rounded(x)
            }
        };
        let known = match self.ty(src) {
            Ty::Int(lo, hi) => (lo, hi),
            _ => super::arithmetic::ANY,
        };
        match super::arithmetic::bounds(element.class()) {
            Some(bounds) => self.saturated(value, bounds, known),
            None => value,
        }
    }

    /// Makes sure that the array has no other owner.
    pub(super) fn own(&mut self, base: u32, element: Element) {
        self.own_content(base, Ty::Array(element, Hold::Write));
    }

    /// Makes sure that the array or container has no other owner, nor the struct in which it lies.
    pub(super) fn own_content(&mut self, base: u32, ty: Ty) {
        self.own_holder(base);
        match self.ty(base) {
            Ty::Array(_, Hold::Write) | Ty::Container(_, Hold::Write) => {}
            Ty::Array(_, Hold::Checked) | Ty::Container(_, Hold::Checked) => {
                if self.emitting() {
                    self.own_again(base, ty);
                }
                self.set_in_frame(base, ty);
            }
            _ => self.view_content(base, ty),
        }
    }

    /// Looks at the header of a value that was the frame's own: if it has got another owner, it is copied.
    fn own_again(&mut self, base: u32, ty: Ty) {
        let bits = self.slot(base);
        let (shared, alone) = (self.builder().create_block(), self.builder().create_block());
        let header = self.ins(|b| {
            let address = b.ins().band_imm_u(bits, (1 << 48) - 1);
            b.ins().load(ir::I64, MemFlagsData::trusted(), address, 0)
        });
        let other = self.ins(|b| b.ins().band_imm_u(header, abi::SHARED_MASK as i64));
        self.builder().set_cold_block(shared);
        self.builder().ins().brif(other, shared, NONE, alone, NONE);
        self.continue_in(shared);
        self.view_content(base, ty);
        self.builder().ins().jump(alone, NONE);
        self.continue_in(alone);
    }

    pub(super) fn store1(&mut self, base: u32, i: u32, src: u32) -> bool {
        let element = match self.ty(base) {
            Ty::Array(element, _) => Some(element),
            Ty::Any if !self.request.unguessed.contains(&self.at.pc) => self.guess_elements(base),
            _ => None,
        };
        let Some(element) = element else { return false };
        if !self.is_double(i) || !self.can_store(element, src) {
            return false;
        }
        self.own(base, element);
        if self.ty(src) == Ty::Any && !self.settle(src) {
            return false;
        }
        let subscript = self.subscript(i);
        if element == Element::F64 && self.grows(base) {
            let length = self.part(base, Part::Length);
            self.store_or_append(base, (i, subscript), length, src);
            return true;
        }
        self.guard_within(base, Bound::Length, i, subscript);
        self.stay_complex(base, element, subscript, src);
        let place = self.address(base, element, i, subscript);
        self.store_element(element, src, place);
        true
    }

    /// Leaves in front of a store that makes a complex array real: when the last imaginary part goes.
    fn stay_complex(&mut self, base: u32, element: Element, subscript: Val, src: u32) {
        if element != Element::C64 {
            return;
        }
        let (_, im) = self.complex_parts(src);
        let (zero, length) = (self.double(0.0), self.part(base, Part::Length));
        let last = self.location(base, element, length);
        if !self.emitting() {
            return;
        }
        let f = self.builder();
        let (look, search, done) = (f.create_block(), f.create_block(), f.create_block());
        f.set_cold_block(look);
        f.set_cold_block(search);
        let real = f.ins().fcmp(FloatCC::Equal, im, zero);
        f.ins().brif(real, look, NONE, done, NONE);
        self.continue_in(look);
        // As a rule the last element tells.
        let f = self.builder();
        let last = f.ins().load(ir::F64, MemFlagsData::trusted(), last.address, last.offset + 8);
        let complex = f.ins().fcmp(FloatCC::NotEqual, last, zero);
        let other = f.ins().icmp(IntCC::NotEqual, subscript, length);
        let stays = f.ins().band(complex, other);
        f.ins().brif(stays, done, NONE, search, NONE);
        self.continue_in(search);
        let place = self.slot_address(base);
        let stays = self.call_seldom((abi::stays_complex as *const ()).addr(), &[place, subscript]);
        let not = self.ins(|b| b.ins().icmp_imm_s(IntCC::Equal, stays, 0));
        self.guard_quietly(not);
        self.builder().ins().jump(done, NONE);
        self.continue_in(done);
    }

    /// True when the array has been seen to grow here, or looks as if it would.
    pub(super) fn grows(&self, base: u32) -> bool {
        let is_end = |op: &Op| matches!(op, Op::EndOf { base: b, .. } if b.0 == base);
        self.request.unguessed.contains(&self.at.pc)
            || self.request.code.instructions[self.request.region.clone()].iter().any(|i| is_end(&i.op))
    }

    /// `base(i) = src`, also for one more element behind the last.
    fn store_or_append(&mut self, base: u32, (i, subscript): (u32, Val), length: Val, src: u32) {
        let inside = self.is_subscript_within(i, subscript, length);
        let before = self.state.clone();
        let behind: Option<Block> = self.fork(inside);
        let place = self.address(base, Element::F64, i, subscript);
        self.store_element(Element::F64, src, place);
        let done = self.emitting().then(|| self.builder().create_block());
        if let Some(done) = done {
            self.builder().ins().jump(done, NONE);
        }
        self.other_way(behind);
        let next = self.ins(|b| b.ins().iadd_imm_s(length, 1));
        let is_next = self.compare_integers(IntCC::Equal, subscript, next);
        self.guard(is_next);
        if self.emitting() {
            let scratch = self.output().scratch;
            let place = self.ins(|b| b.ins().stack_addr(ir::I64, scratch, 0));
            let at = self.slot_address(base);
            let x = self.as_f64(src);
            let bits = self.ins(|b| b.ins().bitcast(ir::I64, MemFlagsData::new(), x));
            let machine = self.machine();
            let grown = self.call_seldom((abi::append as *const ()).addr(), &[machine, at, bits, place]);
            self.guard(grown);
            self.read_view(base);
        }
        if let Some(done) = done {
            self.builder().ins().jump(done, NONE);
            self.continue_in(done);
        }
        self.state = before;
        self.state.forget(base);
        for register in 0..self.state.types.len() as u32 {
            if matches!(self.ty(register), Ty::Array(..)) && !self.is_variable(register) {
                // It may have been lent by the variable, whose memory may have moved.
                self.set_in_frame(register, Ty::Any);
            }
        }
    }

    pub(super) fn store2(&mut self, base: u32, i: u32, j: u32, src: u32) -> bool {
        let element = match self.ty(base) {
            Ty::Array(element, _) => Some(element),
            Ty::Any if !self.request.unguessed.contains(&self.at.pc) => self.guess_elements(base),
            _ => None,
        };
        let Some(element) = element else { return false };
        if !self.is_double(i) || !self.is_double(j) || !self.can_store(element, src) {
            return false;
        }
        if self.request.unguessed.contains(&self.at.pc) {
            // Growth in two dimensions moves everything: the interpreter's business.
            return false;
        }
        self.own(base, element);
        if self.ty(src) == Ty::Any && !self.settle(src) {
            return false;
        }
        let place = self.address_of_two(base, element, i, j);
        if element == Element::C64 {
            let data = self.part(base, Part::Data);
            let position = self.ins(|b| {
                let bytes = b.ins().isub(place.address, data);
                let bytes = b.ins().iadd_imm_s(bytes, i64::from(place.offset));
                let before = b.ins().ushr_imm_u(bytes, element.shift());
                b.ins().iadd_imm_s(before, 1)
            });
            self.stay_complex(base, element, position, src);
        }
        self.store_element(element, src, place);
        true
    }

    pub(super) fn end_of(&mut self, dst: u32, base: u32, position: u32, count: u32) -> bool {
        let part = match (count, position) {
            (1, _) => Part::Length,
            (2 | 3, 0) => Part::Rows,
            (2, _) => Part::Columns,
            (3, 1) => Part::Middle,
            _ => return false,
        };
        if !self.has_size(base) {
            return false;
        }
        let length = self.part(base, part);
        self.set(dst, Ty::Int(0, LONGEST), length);
        true
    }

    /// True for an array or cell array, which is looked at then.
    fn has_size(&mut self, base: u32) -> bool {
        match (self.ty(base), self.cell_in(base)) {
            (Ty::Container(Container::Cell | Container::Structs(_), _), _) => true,
            (Ty::Any, Some(container)) => self.container(base, container),
            _ => self.is_array(base) && self.array(base).is_some(),
        }
    }

    /// `numel(a)` and its kin of an array in a register; of a scalar they are 1.
    pub(super) fn size_part(&mut self, dst: u32, base: u32, part: Part) -> bool {
        if self.ty(base).is_scalar() {
            let one = self.integer(1);
            self.set(dst, Ty::Int(1, 1), one);
            return true;
        }
        if !self.has_size(base) {
            return false;
        }
        let length = self.part(base, part);
        self.set(dst, Ty::Int(0, LONGEST), length);
        true
    }
}

/// The part of an array's view that a bound is.
pub(super) fn part_of(bound: Bound) -> Part {
    match bound {
        Bound::Length => Part::Length,
        Bound::Rows => Part::Rows,
        Bound::Columns => Part::Columns,
    }
}
