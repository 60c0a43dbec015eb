//! Values and what machine registers hold of them: taking a value out of its bits, where it is what it is taken for, and
//! making a value again.

use cranelift_codegen::ir::condcodes::{FloatCC, IntCC};
use cranelift_codegen::ir::{InstBuilder, MemFlagsData, Value as Val, types as ir};

use runmat_runtime::value::Value;
use runmat_runtime::value::class::Class;

use super::frame::part_of;
use super::{Part, Translator};
use crate::types::Ty;

impl Translator<'_> {
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
            Ty::Wide(class) => {
                if self.emitting() {
                    self.unbox_wide(register, class);
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
    pub(super) fn unboxed(&mut self, bits: Val, ty: Ty) -> Val {
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

    pub(super) fn unboxed_double(&mut self, bits: Val) -> Val {
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

    pub(super) fn unboxed_small(&mut self, bits: Val, class: Class) -> Val {
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
            Ty::Wide(class) => self.boxed_wide(register, class),
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
    pub(super) fn number_in(&mut self, register: u32) -> Val {
        match self.ty(register) {
            Ty::F64 | Ty::Int(..) => self.as_f64(register),
            _ => {
                let bits = self.slot(register);
                self.ins(|b| b.ins().bitcast(ir::F64, MemFlagsData::new(), bits))
            }
        }
    }
}
