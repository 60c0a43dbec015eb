//! Division where both sides are integers: of doubles where the result is one too, and of integer classes.

use cranelift_codegen::ir::condcodes::IntCC;
use cranelift_codegen::ir::{InstBuilder, Value as Val, types as ir};

use runmat_runtime::value::class::Class;
use runmat_vm::bytecode::ops::Op;
use runmat_vm::feedback::Callable;

use super::frame::integral;
use super::{Translator, arithmetic};
use crate::types::Ty;

/// A quotient of an integer up to there by another one rounds to no integer that it isn't.
const CLEAR: i64 = 1 << 51;

impl Translator<'_> {
    /// `a / by` where only its floor is asked for, or where it is guessed to be an integer. False for others.
    pub(super) fn whole_quotient(&mut self, dst: u32, (a, lo, hi): (u32, i64, i64), by: i64) -> bool {
        if self.request.unguessed.contains(&self.at.pc) {
            return false;
        }
        let floored = self.is_floored_next(dst, lo);
        let exact = !floored
            && self.wanted_integers.has(dst)
            && self.is_variable(dst)
            && self.seen(dst).as_double().is_some_and(integral);
        if !floored && !exact {
            return false;
        }
        let x = self.as_integer(a);
        let (lo, hi) = if lo < -CLEAR || hi > CLEAR {
            self.guard_within_bounds(x, (lo, hi), (-CLEAR, CLEAR));
            (lo.max(-CLEAR), hi.min(CLEAR))
        } else {
            (lo, hi)
        };
        let shift = (by.count_ones() == 1).then(|| i64::from(by.trailing_zeros()));
        let constant_quotient = match shift {
            None if lo >= 0 && by < 1 << 31 => Some(self.quotient_by_constant(x, by)),
            _ => None,
        };
        let (quotient, back) = match &mut self.out {
            None => (x, x),
            Some(out) => {
                let f = &mut out.builder;
                let q = match shift {
                    Some(shift) => f.ins().sshr_imm_u(x, shift),
                    None => match constant_quotient {
                        Some(quotient) => quotient,
                        None => {
                            let by = f.ins().iconst(ir::I64, by);
                            f.ins().sdiv(x, by)
                        }
                    },
                };
                match (exact, shift) {
                    (true, Some(_)) => (q, f.ins().band_imm_s(x, by - 1)),
                    (true, None) => (q, f.ins().imul_imm_s(q, by)),
                    (false, None) if lo < 0 => {
                        // Towards minus infinity.
                        let back = f.ins().imul_imm_s(q, by);
                        let above = f.ins().icmp(IntCC::SignedGreaterThan, back, x);
                        let lower = f.ins().iadd_imm_s(q, -1);
                        (f.ins().select(above, lower, q), q)
                    }
                    _ => (q, q),
                }
            }
        };
        if exact {
            let same = if shift.is_some() { self.integer(0) } else { x };
            let is_whole = self.compare_integers(IntCC::Equal, back, same);
            self.guard(is_whole);
        }
        self.set(dst, Ty::Int(lo.div_euclid(by), hi.div_euclid(by)), quotient);
        true
    }

    /// The quotient of an integer of 0 to 2^53 and a constant below 2^31: the upper half of a product with its inverse,
    /// which isn't as exact as that for any integer, and needs no correction.
    pub(super) fn quotient_by_constant(&mut self, k: Val, by: i64) -> Val {
        // With 2^(64 + s) / by, rounded up, the product is too large by less than 2^53 * by, which must be below 2^(64 + s).
        let bits = 64 - i64::from((by as u64).leading_zeros());
        let shift = (bits + 54 - 64).max(0);
        let inverse = (1u128 << (64 + shift)) / by as u128 + 1;
        self.ins(|f| {
            if inverse > u128::from(u64::MAX) {
                let by = f.ins().iconst(ir::I64, by);
                return f.ins().udiv(k, by);
            }
            let inverse = f.ins().iconst(ir::I64, inverse as u64 as i64);
            let high = f.ins().umulhi(k, inverse);
            if shift == 0 { high } else { f.ins().ushr_imm_u(high, shift) }
        })
    }

    /// True when the next instruction takes the floor of a temporary, and nobody else reads it. Towards zero is the same for
    /// what isn't negative; of others it may be -0.
    fn is_floored_next(&self, dst: u32, lo: i64) -> bool {
        let Some(next) = self.index.map(|index| index + 1) else { return false };
        if self.is_variable(dst) || !self.request.region.contains(&next) || self.leaders.contains(&next) {
            return false;
        }
        let Op::Call { outs, args, site, .. } = self.request.code.instructions[next].op else { return false };
        let unread = outs.first == dst || !self.request.code.live(next + 1).has(dst);
        let name = match self.request.vm.callee_at(self.request.proto, site.0) {
            Some(Callable::Builtin(builtin)) => builtin.name,
            _ => return false,
        };
        let floors = name == "floor" || (name == "fix" && lo >= 0);
        floors && unread && (args.first, args.count) == (dst, 1)
    }

    /// What is left of a division by a positive integer.
    pub(super) fn rest_by_variable(
        &mut self,
        (k, lo, hi): (Val, i64, i64),
        (by, most): (Val, i64),
        modulo: bool,
    ) -> Val {
        let narrow =
            if lo >= 0 { hi.max(most) < 1 << 32 } else { lo >= -(1 << 31) && hi.max(most) < 1 << 31 };
        let rest = self.ins(|f| match (narrow, lo >= 0) {
            (true, unsigned) => {
                let (k, by) = (f.ins().ireduce(ir::I32, k), f.ins().ireduce(ir::I32, by));
                if unsigned {
                    let rest = f.ins().urem(k, by);
                    f.ins().uextend(ir::I64, rest)
                } else {
                    let rest = f.ins().srem(k, by);
                    f.ins().sextend(ir::I64, rest)
                }
            }
            (false, true) => f.ins().urem(k, by),
            (false, false) => f.ins().srem(k, by),
        });
        if lo >= 0 || !modulo {
            return rest;
        }
        self.ins(|f| {
            let negative = f.ins().icmp_imm_s(IntCC::SignedLessThan, rest, 0);
            let turned = f.ins().iadd(rest, by);
            f.ins().select(negative, turned, rest)
        })
    }

    /// The quotient of an integer class, rounded to the nearest, halves away from zero, for a positive divisor. False where
    /// the sides don't fit.
    pub(super) fn quotient_of_class(
        &mut self,
        dst: u32,
        (a, x): (u32, Ty),
        (b, y): (u32, Ty),
        class: Class,
    ) -> bool {
        let bounds = |ty: Ty| match ty {
            Ty::Small(class) => arithmetic::bounds(class),
            Ty::Int(lo, hi) => Some((lo, hi)),
            _ => None,
        };
        let (Some((x0, x1)), Some((y0, y1))) = (bounds(x), bounds(y)) else { return false };
        let fits = |lo: i64, hi: i64| lo >= -(1 << 31) && hi < 1 << 32;
        if !fits(x0, x1) || !fits(y0, y1) || y1 < 1 || self.request.unguessed.contains(&self.at.pc) {
            return false;
        }
        let (k, by) = (self.as_integer(a), self.as_integer(b));
        if y0 < 1 {
            self.guard_within_bounds(by, (y0, y1), (1, y1));
        }
        let unsigned = x0 >= 0;
        let narrow = unsigned || (x1 < 1 << 31 && y1 < 1 << 31);
        let rounded = self.ins(|f| {
            let quotient = match (narrow, unsigned, y0 == y1) {
                (true, true, false) => {
                    let (k, by) = (f.ins().ireduce(ir::I32, k), f.ins().ireduce(ir::I32, by));
                    let quotient = f.ins().udiv(k, by);
                    f.ins().uextend(ir::I64, quotient)
                }
                (true, false, false) => {
                    let (k, by) = (f.ins().ireduce(ir::I32, k), f.ins().ireduce(ir::I32, by));
                    let quotient = f.ins().sdiv(k, by);
                    f.ins().sextend(ir::I64, quotient)
                }
                _ => f.ins().sdiv(k, by),
            };
            let back = f.ins().imul(quotient, by);
            let rest = f.ins().isub(k, back);
            let twice = f.ins().ishl_imm_u(rest, 1);
            let up = f.ins().icmp(IntCC::SignedGreaterThanOrEqual, twice, by);
            let up = f.ins().uextend(ir::I64, up);
            let quotient = f.ins().iadd(quotient, up);
            if unsigned {
                return quotient;
            }
            let turned = f.ins().ineg(by);
            let down = f.ins().icmp(IntCC::SignedLessThanOrEqual, twice, turned);
            let down = f.ins().uextend(ir::I64, down);
            f.ins().isub(quotient, down)
        });
        if matches!(x, Ty::Small(_)) {
            self.set(dst, Ty::Small(class), rounded);
        } else {
            self.set_saturated(dst, class, rounded, (x0, x1));
        }
        true
    }
}
