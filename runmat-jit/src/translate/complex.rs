//! Complex double scalars, as pairs of doubles.
//!
//! A pair with an imaginary part of zero is the real number: so results become real where MATLAB's do, and a real factor
//! scales both parts without mixing them.

use cranelift_codegen::ir::condcodes::{FloatCC, IntCC};
use cranelift_codegen::ir::{InstBuilder, MemFlagsData, Value as Val, types as ir};

use super::{NONE, Part, Translator};
use crate::abi;
use crate::types::Ty;

impl Translator<'_> {
    /// True for a register that is, or is taken for, a complex number.
    fn is_complex(&self, register: u32) -> bool {
        match self.ty(register) {
            Ty::Complex | Ty::Pair => true,
            Ty::Any => matches!(self.guess(register), Some(Ty::Complex | Ty::Pair)),
            _ => false,
        }
    }

    /// True unless the register holds a real number for certain.
    fn may_be_complex(&self, register: u32) -> bool {
        matches!(self.ty(register), Ty::Complex | Ty::Pair)
    }

    /// True when one side is complex and the other a number.
    fn are_complex(&self, a: u32, b: u32) -> bool {
        let fits = |t: &Self, r: u32| t.is_complex(r) || t.is_double(r);
        (self.is_complex(a) || self.is_complex(b)) && fits(self, a) && fits(self, b)
    }

    /// The parts of a number.
    pub(super) fn complex_parts(&mut self, register: u32) -> (Val, Val) {
        self.settle(register);
        if matches!(self.ty(register), Ty::Complex | Ty::Pair) {
            return (self.part(register, Part::F64), self.part(register, Part::Imaginary));
        }
        (self.as_f64(register), self.double(0.0))
    }

    /// The imaginary part as others see it: of a real number it is 0, never -0, which a sum with 0 sees to.
    pub(super) fn imaginary_part(&mut self, register: u32) -> Val {
        let (_, im) = self.complex_parts(register);
        if !self.may_be_complex(register) {
            return im;
        }
        let zero = self.double(0.0);
        let free = self.ins(|f| f.ins().fadd(im, zero));
        match self.ty(register) {
            Ty::Pair => {
                let kept = self.part(register, Part::Kept);
                self.ins(|f| f.ins().select(kept, im, free))
            }
            _ => free,
        }
    }

    pub(super) fn set_complex(&mut self, dst: u32, re: Val, im: Val) {
        self.define(dst, Part::Imaginary, im);
        self.set(dst, Ty::Complex, re);
    }

    /// As [`Translator::set_complex`], for a number that stays complex where another one does.
    pub(super) fn set_like(&mut self, dst: u32, src: u32, re: Val, im: Val) {
        if self.ty(src) != Ty::Pair {
            self.set_complex(dst, re, im);
            return;
        }
        let kept = self.part(src, Part::Kept);
        self.set_pair(dst, re, im, kept);
    }

    fn set_pair(&mut self, dst: u32, re: Val, im: Val, kept: Val) {
        self.define(dst, Part::Imaginary, im);
        self.define(dst, Part::Kept, kept);
        self.set(dst, Ty::Pair, re);
    }

    pub(super) fn define_kept(&mut self, register: u32, kept: bool) {
        let kept = self.ins(|b| b.ins().iconst(ir::I8, i64::from(kept)));
        self.define(register, Part::Kept, kept);
    }

    /// The condition that a number with this imaginary part counts as real.
    fn is_real(&mut self, register: u32, im: Val) -> Val {
        let zero = self.double(0.0);
        let real = self.ins(|f| f.ins().fcmp(FloatCC::Equal, im, zero));
        if self.ty(register) != Ty::Pair {
            return real;
        }
        let kept = self.part(register, Part::Kept);
        self.ins(|f| {
            let free = f.ins().bxor_imm_u(kept, 1);
            f.ins().band(real, free)
        })
    }

    /// Takes a complex number out of the frame, and whether it stays complex, or leaves.
    pub(super) fn unbox_pair(&mut self, register: u32) {
        let scratch = self.output().scratch;
        let out = self.ins(|b| b.ins().stack_addr(ir::I64, scratch, 0));
        let place = self.slot_address(register);
        let found = self.call_seldom((abi::unbox_pair as *const ()).addr(), &[place, out]);
        self.guard(found);
        let (re, im) = self.read_pair();
        let kept = self.ins(|b| b.ins().icmp_imm_s(IntCC::Equal, found, 2));
        self.define(register, Part::F64, re);
        self.define(register, Part::Imaginary, im);
        self.define(register, Part::Kept, kept);
    }

    /// The bits of the value.
    pub(super) fn boxed_pair(&mut self, register: u32) -> Val {
        let (re, im) = (self.part(register, Part::F64), self.part(register, Part::Imaginary));
        let (machine, kept) = (self.machine(), self.part(register, Part::Kept));
        let re = self.ins(|b| b.ins().bitcast(ir::I64, MemFlagsData::new(), re));
        let im = self.ins(|b| b.ins().bitcast(ir::I64, MemFlagsData::new(), im));
        let kept = self.ins(|b| b.ins().uextend(ir::I64, kept));
        self.call_seldom((abi::box_pair as *const ()).addr(), &[machine, re, im, kept])
    }

    /// Makes a real number a pair, for the block that is next.
    pub(super) fn make_complex(&mut self, register: u32) {
        let re = self.as_f64(register);
        let im = self.double(0.0);
        self.define(register, Part::F64, re);
        self.define(register, Part::Imaginary, im);
    }

    /// Takes a complex number out of the frame, or leaves.
    pub(super) fn unbox_complex(&mut self, register: u32) {
        let scratch = self.output().scratch;
        let out = self.ins(|b| b.ins().stack_addr(ir::I64, scratch, 0));
        let place = self.slot_address(register);
        let found = self.call_seldom((abi::unbox_complex as *const ()).addr(), &[place, out]);
        self.guard(found);
        let (re, im) = self.read_pair();
        self.define(register, Part::F64, re);
        self.define(register, Part::Imaginary, im);
    }

    /// The two numbers that native code has written.
    fn read_pair(&mut self) -> (Val, Val) {
        let Some(out) = &self.out else { return (Val::from_u32(0), Val::from_u32(0)) };
        let scratch = out.scratch;
        let re = self.ins(|b| b.ins().stack_load(ir::I64, ir::F64, scratch, 0));
        let im = self.ins(|b| b.ins().stack_load(ir::I64, ir::F64, scratch, 8));
        (re, im)
    }

    /// The bits of the value.
    pub(super) fn boxed_complex(&mut self, register: u32) -> Val {
        let (re, im) = (self.part(register, Part::F64), self.part(register, Part::Imaginary));
        let machine = self.machine();
        let re = self.ins(|b| b.ins().bitcast(ir::I64, MemFlagsData::new(), re));
        let im = self.ins(|b| b.ins().bitcast(ir::I64, MemFlagsData::new(), im));
        self.call_seldom((abi::box_complex as *const ()).addr(), &[machine, re, im])
    }

    pub(super) fn complex_add(&mut self, dst: u32, a: u32, b: u32) -> bool {
        self.complex_sum(dst, a, b, false)
    }

    pub(super) fn complex_subtract(&mut self, dst: u32, a: u32, b: u32) -> bool {
        self.complex_sum(dst, a, b, true)
    }

    fn complex_sum(&mut self, dst: u32, a: u32, b: u32, minus: bool) -> bool {
        if !self.are_complex(a, b) {
            return false;
        }
        let ((ar, ai), (br, bi)) = (self.complex_parts(a), self.complex_parts(b));
        let re = self.ins(|f| if minus { f.ins().fsub(ar, br) } else { f.ins().fadd(ar, br) });
        let im = self.ins(|f| if minus { f.ins().fsub(ai, bi) } else { f.ins().fadd(ai, bi) });
        self.set_complex(dst, re, im);
        true
    }

    pub(super) fn complex_multiply(&mut self, dst: u32, a: u32, b: u32) -> bool {
        if !self.are_complex(a, b) {
            return false;
        }
        let (first, second) = (self.complex_parts(a), self.complex_parts(b));
        let (re, im) = match (self.may_be_complex(a), self.may_be_complex(b)) {
            (true, true) => self.product(a, first, b, second),
            (true, false) => self.scaled(a, first, second.0),
            (false, _) => self.scaled(b, second, first.0),
        };
        self.set_complex(dst, re, im);
        true
    }

    /// A complex number times a real one.
    fn scaled(&mut self, register: u32, (re, im): (Val, Val), by: Val) -> (Val, Val) {
        let (zero, real) = (self.double(0.0), self.is_real(register, im));
        let (re, im) = (self.ins(|f| f.ins().fmul(re, by)), self.ins(|f| f.ins().fmul(im, by)));
        (re, self.ins(|f| f.ins().select(real, zero, im)))
    }

    /// The product of two numbers, where a real one scales the other.
    ///
    /// That differs from the product of two complex ones in the sign of a zero and in what isn't a number only, so the
    /// parts are looked at behind the fact: one zero or NaN among them shows in their product.
    fn product(&mut self, a: u32, (ar, ai): (Val, Val), b: u32, (br, bi): (Val, Val)) -> (Val, Val) {
        if !self.emitting() {
            return (ar, ai);
        }
        let (a_real, b_real) = (self.is_real(a, ai), self.is_real(b, bi));
        let f = self.builder();
        let (rr, ii) = (f.ins().fmul(ar, br), f.ins().fmul(ai, bi));
        let (ri, ir) = (f.ins().fmul(ar, bi), f.ins().fmul(br, ai));
        let (re, im) = (f.ins().fsub(rr, ii), f.ins().fadd(ri, ir));
        let (both, zero) = (f.ins().fmul(re, im), f.ins().f64const(0.0));
        let doubtful = f.ins().fcmp(FloatCC::UnorderedOrEqual, both, zero);
        let (exact, done) = (f.create_block(), f.create_block());
        let (re_out, im_out) = (f.append_block_param(done, ir::F64), f.append_block_param(done, ir::F64));
        f.set_cold_block(exact);
        f.ins().brif(doubtful, exact, NONE, done, &[re.into(), im.into()]);
        self.continue_in(exact);
        let f = self.builder();
        let either = f.ins().bor(a_real, b_real);
        let ii = f.ins().select(either, zero, ii);
        let (ri, ir) = (f.ins().select(b_real, zero, ri), f.ins().select(a_real, zero, ir));
        let (re, im) = (f.ins().fsub(rr, ii), f.ins().fadd(ri, ir));
        f.ins().jump(done, &[re.into(), im.into()]);
        self.continue_in(done);
        (re_out, im_out)
    }

    pub(super) fn complex_divide(&mut self, dst: u32, a: u32, b: u32) -> bool {
        if !self.are_complex(a, b) {
            return false;
        }
        let ((ar, ai), (br, bi)) = (self.complex_parts(a), self.complex_parts(b));
        if !matches!(self.ty(b), Ty::Complex | Ty::Pair) {
            let real = self.is_real(a, ai);
            let (re, im) = match &mut self.out {
                None => (ar, ai),
                Some(out) => {
                    let f = &mut out.builder;
                    let zero = f.ins().f64const(0.0);
                    let (re, im) = (f.ins().fdiv(ar, br), f.ins().fdiv(ai, br));
                    (re, f.ins().select(real, zero, im))
                }
            };
            self.set_complex(dst, re, im);
            return true;
        }
        // Both real is the interpreter's business: a quotient of two pairs isn't that of two numbers.
        let zero = self.double(0.0);
        let real = self.ins(|f| f.ins().fcmp(FloatCC::Equal, bi, zero));
        self.guard_not(real);
        if self.emitting() {
            let scratch = self.output().scratch;
            let place = self.ins(|b| b.ins().stack_addr(ir::I64, scratch, 0));
            let args = [(ir::F64, ar), (ir::F64, ai), (ir::F64, br), (ir::F64, bi), (ir::I64, place)];
            self.call_native((abi::divide_complex as *const ()).addr(), &args, ir::I64);
        }
        let (re, im) = self.read_pair();
        self.set_complex(dst, re, im);
        true
    }

    pub(super) fn complex_negate(&mut self, dst: u32, a: u32) -> bool {
        if !self.is_complex(a) {
            return false;
        }
        let (re, im) = self.complex_parts(a);
        let (re, im) = (self.ins(|f| f.ins().fneg(re)), self.ins(|f| f.ins().fneg(im)));
        self.set_like(dst, a, re, im);
        true
    }

    /// Functions of one number that is complex, or may be.
    pub(super) fn complex_function(&mut self, dst: u32, name: &str, a: u32) -> bool {
        let of_real = matches!(self.ty(a), Ty::F64 | Ty::Int(..));
        let fits = match name {
            "real" | "imag" | "conj" => of_real || self.is_complex(a),
            "abs" => self.is_complex(a),
            _ => false,
        };
        if !fits {
            return false;
        }
        let (re, im) = self.complex_parts(a);
        match name {
            "real" => self.set(dst, Ty::F64, re),
            "imag" => {
                let im = self.imaginary_part(a);
                self.set(dst, Ty::F64, im);
            }
            "abs" => {
                let args = [(ir::F64, re), (ir::F64, im)];
                let size = self.call_native((abi::magnitude as *const ()).addr(), &args, ir::F64);
                self.set(dst, Ty::F64, size);
            }
            _ => {
                let im = self.ins(|f| f.ins().fneg(im));
                self.set_like(dst, a, re, im);
            }
        }
        true
    }

    /// `complex(a, b)`, which stays complex.
    pub(super) fn make_pair(&mut self, dst: u32, a: u32, b: u32) -> bool {
        if !self.is_double(a) || !self.is_double(b) {
            return false;
        }
        self.settle(a);
        self.settle(b);
        let (re, im) = (self.as_f64(a), self.as_f64(b));
        let kept = self.ins(|f| f.ins().iconst(ir::I8, 1));
        self.set_pair(dst, re, im, kept);
        true
    }

    /// Leaves when a condition holds, and learns nothing from that.
    pub(super) fn guard_quietly(&mut self, condition: Val) {
        let lesson = std::mem::replace(&mut self.lesson, super::NOTHING);
        self.guard_not(condition);
        self.lesson = lesson;
    }
}
