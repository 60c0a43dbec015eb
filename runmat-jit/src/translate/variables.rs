//! Variables that several frames see: globals, persistent ones, those that nested functions share. Each lies in a cell on
//! the heap, from which it is loaded, and to which it is stored, at each use.

use cranelift_codegen::ir::condcodes::IntCC;
use cranelift_codegen::ir::{InstBuilder, MemFlagsData, types as ir};

use runmat_runtime::value::Value;
use runmat_runtime::value::variable::VariableCell;

use super::{Part, Translator};
use crate::types::{Container, Ty};

impl Translator<'_> {
    /// The variable's value when the code was compiled. None when the register holds no variable's cell.
    pub(super) fn variable_in(&self, register: u32) -> Option<Value> {
        let value = self.seen(register);
        value.as_ref::<VariableCell>().map(|variable| variable.value.get())
    }

    /// `dst` = the variable, for the time of the next instruction.
    pub(super) fn load_variable(&mut self, dst: u32, cell: u32) -> bool {
        let Some(value) = self.variable_in(cell) else { return false };
        if !self.container(cell, Container::Variable) {
            return false;
        }
        let place = self.part(cell, Part::Data);
        let bits = self.ins(|b| b.ins().load(ir::I64, MemFlagsData::trusted(), place, 0));
        if let Some(ty) = self.expected_of(&[value]) {
            self.unbox(dst, bits, ty);
            return true;
        }
        let undefined = self.integer(Value::UNDEFINED.bits() as i64);
        let defined = self.compare_integers(IntCC::NotEqual, bits, undefined);
        self.guard(defined);
        self.store_slot(dst, bits);
        self.set_in_frame(dst, Ty::Any);
        true
    }

    /// The variable gets a scalar.
    pub(super) fn store_variable(&mut self, cell: u32, src: u32) -> bool {
        self.settle(src);
        if self.variable_in(cell).is_none() || !self.ty(src).is_scalar() || self.ty(src).is_object() {
            return false;
        }
        if !self.container(cell, Container::Variable) {
            return false;
        }
        let place = self.part(cell, Part::Data);
        let ty = self.ty(src);
        let bits = self.boxed(src, ty);
        self.effect = true;
        if let Some(out) = &mut self.out {
            out.builder.ins().store(MemFlagsData::trusted(), bits, place, 0);
        }
        true
    }
}
