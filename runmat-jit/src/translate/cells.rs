//! Elements of cell arrays.

use cranelift_codegen::ir::condcodes::IntCC;
use cranelift_codegen::ir::{Block, InstBuilder, MemFlagsData, Value as Val, types as ir};

use runmat_runtime::value::Value;
use runmat_runtime::value::cell::CellArray;

use super::{NONE, Part, Translator};
use crate::abi;
use crate::types::{Bound, Container, Hold, Ty};

impl Translator<'_> {
    /// `dst = base{i}`.
    pub(super) fn brace1(&mut self, dst: u32, base: u32, i: u32, borrow: bool) -> bool {
        let value = self.seen(base);
        let expected = match value.as_ref::<CellArray>() {
            Some(cell) => self.expected_of(&cell.items),
            None => None,
        };
        if self.cell_in(base).is_none() || !self.is_double(i) || !self.container(base, Container::Cell) {
            return false;
        }
        let subscript = self.subscript(i);
        self.guard_within(base, Bound::Length, i, subscript);
        let place = self.behind_element(base, subscript);
        self.load_item(dst, place, expected, borrow);
        true
    }

    /// `base{i} = src`, also for one more element behind the last.
    pub(super) fn store_brace1(&mut self, base: u32, i: u32, src: u32) -> bool {
        if self.cell_in(base).is_none() || !self.is_double(i) || !self.may_hold(base, Container::Cell) {
            return false;
        }
        let is_immediate = self.settle(src) && !self.ty(src).is_object();
        if matches!(self.ty(src), Ty::Undefined | Ty::Dead) {
            return false;
        }
        self.own_content(base, Ty::Container(Container::Cell, Hold::Write));
        let bits = match is_immediate {
            true => self.boxed(src, self.ty(src)),
            false => self.handed_over(src),
        };
        let subscript = self.subscript(i);
        self.effect = true;
        if !self.grows(base) {
            self.guard_within(base, Bound::Length, i, subscript);
            self.put_item(base, subscript, bits, is_immediate);
            return true;
        }
        let length = self.part(base, Part::Length);
        let inside = self.is_subscript_within(i, subscript, length);
        let before = self.state.clone();
        let behind: Option<Block> = self.fork(inside);
        self.put_item(base, subscript, bits, is_immediate);
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
            let out = self.ins(|b| b.ins().stack_addr(ir::I64, scratch, 0));
            let (machine, place) = (self.machine(), self.slot_address(base));
            let grown =
                self.call_seldom((abi::append_item as *const ()).addr(), &[machine, place, bits, out]);
            self.guard(grown);
            self.read_view(base);
        }
        if let Some(done) = done {
            self.builder().ins().jump(done, NONE);
            self.continue_in(done);
        }
        self.state = before;
        self.state.forget(base);
        true
    }

    /// The bits of a value that lies in the frame, or is an object, for a place that owns it from now on.
    fn handed_over(&mut self, src: u32) -> Val {
        self.sync(src);
        self.sync_fields(src);
        let is_unknown = self.ty(src) == Ty::Any;
        let bits = self.slot(src);
        if is_unknown {
            let undefined = self.integer(Value::UNDEFINED.bits() as i64);
            let defined = self.compare_integers(IntCC::NotEqual, bits, undefined);
            self.guard(defined);
        }
        let held = self.ty(src).held(Hold::Checked);
        self.set_in_frame(src, held);
        bits
    }

    /// Puts a value into the element of a cell array that the frame owns.
    fn put_item(&mut self, base: u32, subscript: Val, bits: Val, is_immediate: bool) {
        let place = self.behind_element(base, subscript);
        if let Some(out) = &mut self.out {
            out.builder.ins().store(MemFlagsData::trusted(), bits, place, -8);
            if !is_immediate {
                let (machine, cell) = (self.machine(), self.slot_address(base));
                self.call_seldom((abi::barrier as *const ()).addr(), &[machine, cell]);
            }
        }
    }

    /// The address behind an element.
    fn behind_element(&mut self, base: u32, subscript: Val) -> Val {
        let data = self.part(base, Part::Data);
        self.ins(|b| {
            let offset = b.ins().ishl_imm_u(subscript, 3);
            b.ins().iadd(data, offset)
        })
    }
}
