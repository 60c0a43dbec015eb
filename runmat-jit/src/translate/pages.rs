//! Elements of arrays by three subscripts.

use cranelift_codegen::ir::condcodes::IntCC;
use cranelift_codegen::ir::{InstBuilder, Value as Val};

use super::{Part, Translator};
use crate::types::{Bound, Element, Ty};

/// Arrays with more columns, on all pages together, are the interpreter's business: here their numbers are multiplied.
const MOST_COLUMNS: i64 = 1 << 31;

impl Translator<'_> {
    /// `dst = base(i, j, k)`
    pub(super) fn index3(&mut self, dst: u32, base: u32, subscripts: &[u32]) -> bool {
        let &[i, j, k] = subscripts else { return false };
        if !self.is_array(base) || !subscripts.iter().all(|register| self.is_double(*register)) {
            return false;
        }
        let Some(element) = self.array(base) else { return false };
        let position = self.position3(base, [i, j, k]);
        let place = self.location(base, element, position);
        self.load_element(dst, element, place);
        true
    }

    /// `base(i, j, k) = src` within the array.
    pub(super) fn store3(&mut self, base: u32, subscripts: [u32; 3], src: u32) -> bool {
        let element = match self.ty(base) {
            Ty::Array(element, _) => Some(element),
            Ty::Any => self.guess_elements(base),
            _ => None,
        };
        let Some(element) = element.filter(|element| *element != Element::C64) else { return false };
        let numbers = subscripts.iter().all(|register| self.is_double(*register));
        if !numbers || !self.can_store(element, src) || self.request.unguessed.contains(&self.at.pc) {
            return false;
        }
        self.own(base, element);
        self.settle(src);
        let position = self.position3(base, subscripts);
        let place = self.location(base, element, position);
        self.store_element(element, src, place);
        true
    }

    /// The linear subscript, within bounds. The columns of all pages lie side by side.
    fn position3(&mut self, base: u32, [i, j, k]: [u32; 3]) -> Val {
        let (row, middle, page) = (self.subscript(i), self.subscript(j), self.subscript(k));
        self.guard_within(base, Bound::Rows, i, row);
        let (rows, width, columns) =
            (self.part(base, Part::Rows), self.part(base, Part::Middle), self.part(base, Part::Columns));
        let inside = self.is_subscript_within(j, middle, width);
        self.guard(inside);
        let inside = self.is_subscript_within(k, page, columns);
        self.guard(inside);
        let most = self.integer(MOST_COLUMNS);
        let few = self.compare_integers(IntCC::UnsignedLessThanOrEqual, columns, most);
        self.guard(few);
        let column = self.ins(|b| {
            let before = b.ins().iadd_imm_s(page, -1);
            let others = b.ins().imul(before, width);
            b.ins().iadd(others, middle)
        });
        let inside = self.compare_integers(IntCC::UnsignedLessThanOrEqual, column, columns);
        self.guard(inside);
        self.ins(|b| {
            let before = b.ins().iadd_imm_s(column, -1);
            let elements = b.ins().imul(before, rows);
            b.ins().iadd(elements, row)
        })
    }
}
