//! Scalars of class int64 and uint64.
//!
//! Values hold them as objects, machine registers as their bits. Sums and products saturate by the machine's own flags;
//! with a double that isn't known to be an integer, and in divisions, the runtime's functions compute the exact result and
//! round it once.

use cranelift_codegen::ir::condcodes::IntCC;
use cranelift_codegen::ir::{InstBuilder, Value as Val, types as ir};

use runmat_runtime::ops::arithmetic::Arith;
use runmat_runtime::value::class::Class;

use super::{Part, Relation, Translator};
use crate::abi;
use crate::types::Ty;

impl Translator<'_> {
    /// The class of 64 bits that an operation on two registers is of: one side is of it, the other too, or a double.
    pub(super) fn wide_class(&self, a: u32, b: u32) -> Option<Class> {
        let (x, y) = (self.expected(a)?, self.expected(b)?);
        match (x, y) {
            (Ty::Wide(class), Ty::Wide(other)) if class == other => Some(class),
            (Ty::Wide(class), Ty::F64 | Ty::Int(..)) | (Ty::F64 | Ty::Int(..), Ty::Wide(class)) => {
                Some(class)
            }
            _ => None,
        }
    }

    /// Takes a scalar of that class out of the frame, or leaves.
    pub(super) fn unbox_wide(&mut self, register: u32, class: Class) {
        let scratch = self.output().scratch;
        let out = self.ins(|b| b.ins().stack_addr(ir::I64, scratch, 0));
        let (place, unsigned) = (self.slot_address(register), self.unsigned(class));
        let found = self.call_seldom((abi::unbox_wide as *const ()).addr(), &[place, unsigned, out]);
        self.guard(found);
        let bits = self.ins(|b| b.ins().stack_load(ir::I64, ir::I64, scratch, 0));
        self.define(register, Part::Int, bits);
    }

    /// The bits of the value.
    pub(super) fn boxed_wide(&mut self, register: u32, class: Class) -> Val {
        let (machine, bits, unsigned) =
            (self.machine(), self.part(register, Part::Int), self.unsigned(class));
        self.call_seldom((abi::box_wide as *const ()).addr(), &[machine, bits, unsigned])
    }

    fn unsigned(&mut self, class: Class) -> Val {
        self.integer(i64::from(class == Class::UInt64))
    }

    /// A number as one of that class: rounded and saturated.
    pub(super) fn as_wide(&mut self, register: u32, class: Class) -> Val {
        let unsigned = class == Class::UInt64;
        match self.ty(register) {
            Ty::F64 | Ty::Small(Class::Single) => {
                let x = self.as_f64(register);
                if !unsigned {
                    return self.rounded(x);
                }
                let rounded = self.rounded_double(x);
                self.ins(|f| f.ins().fcvt_to_uint_sat(ir::I64, rounded))
            }
            Ty::Wide(from) if from != class => {
                let (k, zero, most) =
                    (self.part(register, Part::Int), self.integer(0), self.integer(i64::MAX));
                let negative = self.compare_integers(IntCC::SignedLessThan, k, zero);
                self.ins(|f| f.ins().select(negative, if unsigned { zero } else { most }, k))
            }
            Ty::Wide(_) => self.part(register, Part::Int),
            Ty::Int(least, _) if unsigned && least < 0 => self.not_negative(register),
            Ty::Small(small) if unsigned && small.is_integer() => self.not_negative(register),
            _ => self.as_integer(register),
        }
    }

    /// The nearest integer that isn't negative.
    fn not_negative(&mut self, register: u32) -> Val {
        let (k, zero) = (self.as_integer(register), self.integer(0));
        let negative = self.compare_integers(IntCC::SignedLessThan, k, zero);
        self.ins(|f| f.ins().select(negative, zero, k))
    }

    /// True for an operand whose value is one of the class as it is.
    fn fits(&self, register: u32, class: Class) -> bool {
        match self.ty(register) {
            Ty::Wide(_) => true,
            Ty::Int(least, _) => least >= 0 || class == Class::Int64,
            _ => false,
        }
    }

    /// `dst = a op b`, where [`Translator::wide_class`] finds a class.
    pub(super) fn wide_arithmetic(&mut self, op: Arith, dst: u32, a: u32, b: u32) -> bool {
        let Some(class) = self.wide_class(a, b) else { return false };
        if !self.settle(a) || !self.settle(b) {
            return false;
        }
        let exact = self.fits(a, class) && self.fits(b, class);
        let result = match op {
            _ if exact && op != Arith::RDivide => {
                let (x, y) = (self.as_integer(a), self.as_integer(b));
                self.saturating(op, class, x, y)
            }
            _ if exact => {
                let (x, y) = (self.as_integer(a), self.as_integer(b));
                self.wide_call((abi::of_wide as *const ()).addr(), op, class, [(ir::I64, x), (ir::I64, y)])
            }
            _ => {
                let swapped = !matches!(self.ty(a), Ty::Wide(_));
                let (number, double) = if swapped { (b, a) } else { (a, b) };
                let (x, y) = (self.as_integer(number), self.as_f64(double));
                let function = match swapped {
                    true => abi::of_double_and_wide as *const (),
                    false => abi::of_wide_and_double as *const (),
                };
                self.wide_call(function.addr(), op, class, [(ir::I64, x), (ir::F64, y)])
            }
        };
        self.set(dst, Ty::Wide(class), result);
        true
    }

    fn wide_call(&mut self, function: usize, op: Arith, class: Class, operands: [(ir::Type, Val); 2]) -> Val {
        let number = abi::WIDE_OPERATORS.iter().position(|known| *known == op).unwrap_or(0);
        let (op, unsigned) = (self.integer(number as i64), self.unsigned(class));
        let [x, y] = operands;
        self.call_native(function, &[(ir::I64, op), (ir::I64, unsigned), x, y], ir::I64)
    }

    /// A sum, difference or product that stays at the ends of the class's range.
    fn saturating(&mut self, op: Arith, class: Class, x: Val, y: Val) -> Val {
        let Some(out) = &mut self.out else { return x };
        let f = &mut out.builder;
        let ((value, beyond), end) = if class == Class::UInt64 {
            let least = f.ins().iconst(ir::I64, 0);
            let most = f.ins().iconst(ir::I64, -1);
            match op {
                Arith::Plus => (f.ins().uadd_overflow(x, y), most),
                Arith::Minus => (f.ins().usub_overflow(x, y), least),
                _ => (f.ins().umul_overflow(x, y), most),
            }
        } else {
            // The result lies beyond the end on the side of its sign: that of the first operand, or of both.
            let (result, signs) = match op {
                Arith::Plus => (f.ins().sadd_overflow(x, y), x),
                Arith::Minus => (f.ins().ssub_overflow(x, y), x),
                _ => (f.ins().smul_overflow(x, y), f.ins().bxor(x, y)),
            };
            let negative = f.ins().sshr_imm_u(signs, 63);
            (result, f.ins().bxor_imm_s(negative, i64::MAX))
        };
        f.ins().select(beyond, end, value)
    }

    /// The condition that two numbers compare so; none where one is a double that isn't known to be an integer.
    pub(super) fn wide_relation(&mut self, class: Class, a: u32, b: u32, relation: Relation) -> Option<Val> {
        if !self.settle(a) || !self.settle(b) || !self.fits(a, class) || !self.fits(b, class) {
            return None;
        }
        let (x, y) = (self.as_integer(a), self.as_integer(b));
        let cc = match relation {
            Relation::Equal => IntCC::Equal,
            Relation::NotEqual => IntCC::NotEqual,
            Relation::Less => IntCC::SignedLessThan,
            Relation::LessOrEqual => IntCC::SignedLessThanOrEqual,
        };
        Some(self.compare_integers(if class == Class::UInt64 { cc.unsigned() } else { cc }, x, y))
    }

    /// `int64(x)`, `uint64(x)`, and conversions of their results.
    pub(super) fn convert_wide(&mut self, dst: u32, class: Class, a: u32) -> bool {
        match class {
            Class::Int64 | Class::UInt64 => {
                let k = self.as_wide(a, class);
                self.set(dst, Ty::Wide(class), k);
            }
            Class::Double => {
                let x = self.as_f64(a);
                self.set(dst, Ty::F64, x);
            }
            Class::Logical => {
                let (k, zero) = (self.part(a, Part::Int), self.integer(0));
                let holds = self.compare_integers(IntCC::NotEqual, k, zero);
                self.set(dst, Ty::Bool, holds);
            }
            class if super::arithmetic::bounds(class).is_some() => {
                let k = self.as_wide(a, Class::Int64);
                self.set_saturated(dst, class, k, (i64::MIN, i64::MAX));
            }
            _ => return false,
        }
        true
    }

    /// Extrema, remainders and bit operations.
    pub(super) fn wide_function(&mut self, dst: u32, name: &str, class: Class, a: u32, b: u32) -> bool {
        let unsigned = class == Class::UInt64;
        if !self.settle(a) || !self.settle(b) {
            return false;
        }
        if name == "bitshift" {
            return unsigned && matches!(self.ty(a), Ty::Wide(_)) && self.shift_wide(dst, a, b);
        }
        if !self.fits(a, class) || !self.fits(b, class) {
            return false;
        }
        let (x, y) = (self.as_integer(a), self.as_integer(b));
        let result = match name {
            "min" | "max" => {
                let cc = if name == "min" { IntCC::SignedLessThan } else { IntCC::SignedGreaterThan };
                let other = self.compare_integers(if unsigned { cc.unsigned() } else { cc }, y, x);
                self.ins(|f| f.ins().select(other, y, x))
            }
            "mod" | "rem" if unsigned => {
                let zero = self.integer(0);
                let by_zero = self.compare_integers(IntCC::Equal, y, zero);
                self.guard_not(by_zero);
                self.ins(|f| f.ins().urem(x, y))
            }
            // What MATLAB makes of negative numbers is the interpreter's business.
            "bitand" | "bitor" | "bitxor" => {
                if !unsigned {
                    let zero = self.integer(0);
                    let both = self.ins(|f| f.ins().bor(x, y));
                    let negative = self.compare_integers(IntCC::SignedLessThan, both, zero);
                    self.guard_not(negative);
                }
                self.ins(|f| match name {
                    "bitand" => f.ins().band(x, y),
                    "bitor" => f.ins().bor(x, y),
                    _ => f.ins().bxor(x, y),
                })
            }
            _ => return false,
        };
        self.set(dst, Ty::Wide(class), result);
        true
    }

    /// `bitshift(a, by)` of class uint64, by a constant.
    fn shift_wide(&mut self, dst: u32, a: u32, b: u32) -> bool {
        let Some(by) = self.ty(b).constant() else { return false };
        let x = self.part(a, Part::Int);
        let result = self.ins(|f| match by {
            0..64 => f.ins().ishl_imm_u(x, by),
            -63..0 => f.ins().ushr_imm_u(x, -by),
            _ => f.ins().iconst(ir::I64, 0),
        });
        self.set(dst, Ty::Wide(Class::UInt64), result);
        true
    }
}
