//! Constants and moves.

use cranelift_codegen::ir::condcodes::IntCC;
use cranelift_codegen::ir::{InstBuilder, MemFlagsData, Value as Val, types as ir};

use runmat_runtime::value::Value;

use super::{Part, Translator};
use crate::abi;
use crate::types::{Container, Hold, Ty};

impl Translator<'_> {
    pub(super) fn load_const(&mut self, dst: u32, k: u32) -> bool {
        let value = self.request.proto.constants[k as usize];
        if let Some(x) = value.as_double() {
            let constant = self.double(x);
            self.set(dst, Ty::F64, constant);
            return true;
        }
        if self.constant_tuple(dst, value) {
            return true;
        }
        // The pool keeps the object, and whoever writes copies it first.
        let value = value.shared();
        let bits = self.integer(value.bits() as i64);
        self.store_slot(dst, bits);
        self.set_in_frame(dst, Ty::Any);
        true
    }

    /// `dst = src`, both of them owners afterwards.
    pub(super) fn copy(&mut self, dst: u32, src: u32) -> bool {
        let unboxed = self.settle(src);
        // Handles are never written: they may have any number of owners.
        self.lend_handle(dst, src)
            || self.move_tuple(dst, src)
            || (unboxed && self.move_scalar(dst, src))
            || self.share(dst, src)
            || self.share_anything(dst, src)
    }

    /// `dst = src` of which nothing is known.
    fn share_anything(&mut self, dst: u32, src: u32) -> bool {
        if self.ty(src) != Ty::Any || self.request.arguments.is_some() {
            return false;
        }
        let bits = self.slot(src);
        self.guard_defined(bits);
        self.share_object(bits);
        self.effect = true;
        self.store_slot(dst, bits);
        self.state.forget(dst);
        self.set_in_frame(dst, Ty::Any);
        true
    }

    fn guard_defined(&mut self, bits: Val) {
        let undefined = self.integer(Value::UNDEFINED.bits() as i64);
        let defined = self.compare_integers(IntCC::NotEqual, bits, undefined);
        self.guard(defined);
    }

    /// `dst = src`, which loses its value.
    pub(super) fn take(&mut self, dst: u32, src: u32) -> bool {
        let is_anything = self.ty(src) == Ty::Any && self.guess(src).is_none();
        // What a caller lends isn't the function's to give away.
        let lent = dst == src || src < self.request.proto.n_params;
        if is_anything && !lent && self.request.arguments.is_none() {
            let bits = self.slot(src);
            self.guard_defined(bits);
            self.effect = true;
            self.store_slot(dst, bits);
            self.state.forget(dst);
            self.set_in_frame(dst, Ty::Any);
            return self.clear(src);
        }
        if !is_view(self.ty(src)) {
            return self.copy(dst, src);
        }
        if lent {
            return false;
        }
        self.sync_fields(src);
        let bits = self.slot(src);
        self.hand_on(dst, src, bits);
        self.clear(src)
    }

    /// `dst = src` of an array or container that has been looked at: from now on it has two owners.
    pub(super) fn share(&mut self, dst: u32, src: u32) -> bool {
        if !is_view(self.ty(src)) || dst == src {
            return false;
        }
        self.sync_fields(src);
        let bits = self.slot(src);
        self.mark_shared(bits);
        let held = self.ty(src).held(Hold::Checked);
        self.set_in_frame(src, held);
        self.hand_on(dst, src, bits);
        true
    }

    /// The object of these bits has more than one owner.
    pub(super) fn mark_shared(&mut self, bits: Val) {
        if let Some(out) = &mut self.out {
            let b = &mut out.builder;
            let address = b.ins().band_imm_u(bits, (1 << 48) - 1);
            let one = b.ins().iconst(ir::I8, 1);
            b.ins().store(MemFlagsData::trusted(), one, address, abi::SHARED_OFFSET as i32);
        }
    }

    /// Puts the array or container of one register into another.
    fn hand_on(&mut self, dst: u32, src: u32, bits: Val) {
        self.effect = true;
        self.store_slot(dst, bits);
        for part in Part::VIEW {
            let value = self.part(src, part);
            self.define(dst, part, value);
        }
        self.state.forget(dst);
        self.set_in_frame(dst, Ty::Any);
        self.set_in_frame(dst, self.ty(src));
    }

    /// `dst = src` for the time of the next instruction.
    pub(super) fn borrow(&mut self, dst: u32, src: u32) -> bool {
        match self.ty(src) {
            Ty::Array(element, _) => {
                self.lend(dst, src);
                for part in Part::VIEW {
                    let value = self.part(src, part);
                    self.define(dst, part, value);
                }
                self.set_in_frame(dst, Ty::Array(element, Hold::Read));
                true
            }
            Ty::Handle(..) => self.lend_handle(dst, src),
            Ty::Tuple(..) => self.move_tuple(dst, src),
            Ty::Any if self.guess_tuple(src).is_some() => {
                self.settle(src);
                self.move_tuple(dst, src)
            }
            Ty::Container(container @ (Container::Cell | Container::Structs(_)), _) => {
                self.lend(dst, src);
                for part in Part::VIEW {
                    let value = self.part(src, part);
                    self.define(dst, part, value);
                }
                self.set_in_frame(dst, Ty::Container(container, Hold::Read));
                true
            }
            Ty::Container(..) => {
                self.sync_fields(src);
                self.lend(dst, src);
                self.set_in_frame(dst, Ty::Any);
                true
            }
            // An array that turns up later in the same round is looked at then.
            Ty::Any if !self.seen(src).is_object() && self.settle(src) => self.move_scalar(dst, src),
            Ty::Any => {
                let bits = self.slot(src);
                self.guard_defined(bits);
                self.store_slot(dst, bits);
                self.set_in_frame(dst, Ty::Any);
                true
            }
            _ => self.move_scalar(dst, src),
        }
    }

    /// `dst = src` for a handle. False for anything else.
    fn lend_handle(&mut self, dst: u32, src: u32) -> bool {
        let ty = self.ty(src);
        let Ty::Handle(_, captured) = ty else { return false };
        self.lend(dst, src);
        for part in &Part::CAPTURED[..captured as usize] {
            let value = self.part(src, *part);
            self.define(dst, *part, value);
        }
        self.set_in_frame(dst, ty);
        true
    }

    pub(super) fn lend(&mut self, dst: u32, src: u32) {
        let bits = self.slot(src);
        self.store_slot(dst, bits);
    }

    /// A variable that has a value is no function.
    pub(super) fn resolve(&mut self, dst: u32, src: u32) -> bool {
        self.borrow(dst, src)
    }

    pub(super) fn clear(&mut self, dst: u32) -> bool {
        let undefined = self.integer(Value::UNDEFINED.bits() as i64);
        self.store_slot(dst, undefined);
        self.set_in_frame(dst, Ty::Undefined);
        true
    }

    /// Takes a register of unknown type for what it probably holds. False when that is no scalar in machine registers.
    pub(super) fn settle(&mut self, register: u32) -> bool {
        if self.ty(register) == Ty::Any
            && let Some(guess) = self.guess(register)
        {
            self.assume(register, guess);
        }
        self.ty(register).is_scalar()
    }

    pub(super) fn move_scalar(&mut self, dst: u32, src: u32) -> bool {
        let ty = self.ty(src);
        if matches!(ty, Ty::Complex | Ty::Pair) {
            let (re, im) = self.complex_parts(src);
            self.set_like(dst, src, re, im);
            return true;
        }
        let part = match ty {
            Ty::F64 => Part::F64,
            Ty::Int(..) => Part::Int,
            Ty::Bool => Part::Bool,
            Ty::Small(runmat_runtime::value::class::Class::Single) => Part::F32,
            Ty::Small(_) | Ty::Wide(_) => Part::Int,
            _ => return false,
        };
        let value = self.part(src, part);
        let (from, by) = self.state.origin(src);
        self.set(dst, ty, value);
        if matches!(ty, Ty::Int(..)) {
            self.note_offset(dst, from, by);
        }
        true
    }
}

/// True for arrays and containers that have been looked at.
fn is_view(ty: Ty) -> bool {
    match ty {
        Ty::Array(..) => true,
        Ty::Container(container, _) => container != Container::Variable,
        _ => false,
    }
}
