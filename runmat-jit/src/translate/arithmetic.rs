//! Operators on scalars.
//!
//! Doubles that are known to be integers are computed as such where the result is exact, isn't -0, and is wanted as an
//! integer or known to stay within 2^53; all others as doubles.

use cranelift_codegen::ir::condcodes::{FloatCC, IntCC};
use cranelift_codegen::ir::{InstBuilder, Type, Value as Val, types as ir};

use runmat_runtime::ops::arithmetic::Arith;
use runmat_runtime::value::class::Class;

use super::{Part, Relation, Translator};
use crate::abi;
use crate::types::{EXACT, State, Ty};

/// A scalar operand that counts as a double.
#[derive(Clone, Copy)]
pub(super) enum Number {
    Double,
    Integer(i64, i64),
}

/// The integer classes with up to 32 bits.
pub(super) fn bounds(class: Class) -> Option<(i64, i64)> {
    Some(match class {
        Class::Int8 => (-128, 127),
        Class::Int16 => (-32_768, 32_767),
        Class::Int32 => (-2_147_483_648, 2_147_483_647),
        Class::UInt8 => (0, 255),
        Class::UInt16 => (0, 65_535),
        Class::UInt32 => (0, 4_294_967_295),
        _ => return None,
    })
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Sum {
    Add,
    Subtract,
    Multiply,
}

/// Bounds of an integer of which none are known.
pub(super) const ANY: (i64, i64) = (i64::MIN, i64::MAX);

impl Sum {
    /// Bounds of the result, where 64 bits hold it.
    fn ends(self, (a0, a1): (i64, i64), (b0, b1): (i64, i64)) -> Option<(i64, i64)> {
        Some(match self {
            Sum::Add => (a0.checked_add(b0)?, a1.checked_add(b1)?),
            Sum::Subtract => (a0.checked_sub(b1)?, a1.checked_sub(b0)?),
            Sum::Multiply => {
                let ends =
                    [a0.checked_mul(b0)?, a0.checked_mul(b1)?, a1.checked_mul(b0)?, a1.checked_mul(b1)?];
                (ends.into_iter().min()?, ends.into_iter().max()?)
            }
        })
    }
}

impl Translator<'_> {
    /// How an operand that counts as a double is held; none for other classes.
    pub(super) fn number(&mut self, register: u32) -> Option<Number> {
        if !self.settle(register) {
            return None;
        }
        match self.ty(register) {
            Ty::F64 => Some(Number::Double),
            Ty::Int(lo, hi) => Some(Number::Integer(lo, hi)),
            Ty::Bool => Some(Number::Integer(0, 1)),
            Ty::Small(Class::Char) => Some(Number::Integer(0, 0xFFFF)),
            _ => None,
        }
    }

    /// True when [`Translator::number`] would find one: nothing is emitted.
    pub(super) fn is_number(&self, register: u32) -> bool {
        let ty = match self.ty(register) {
            Ty::Any => match self.guess(register) {
                Some(ty) => ty,
                None => return false,
            },
            ty => ty,
        };
        matches!(ty, Ty::F64 | Ty::Int(..) | Ty::Bool | Ty::Small(Class::Char))
    }

    /// The type that an operand has or will be taken for.
    pub(super) fn expected(&self, register: u32) -> Option<Ty> {
        match self.ty(register) {
            Ty::Any => self.guess(register),
            ty if ty.is_unboxed() => Some(ty),
            _ => None,
        }
    }

    /// True for a register that holds one of the function's constants.
    fn is_constant(&self, register: u32) -> bool {
        let (first, values) = &self.request.proto.pinned;
        (*first..first + values.len() as u32).contains(&register)
    }

    /// A number as a double.
    pub(super) fn as_f64(&mut self, register: u32) -> Val {
        match self.ty(register) {
            Ty::F64 => self.part(register, Part::F64),
            Ty::Int(lo, hi) if lo == hi => self.double(lo as f64),
            Ty::Small(Class::Single) => {
                let x = self.part(register, Part::F32);
                self.ins(|b| b.ins().fpromote(ir::F64, x))
            }
            Ty::Wide(Class::UInt64) => {
                let k = self.part(register, Part::Int);
                self.ins(|b| b.ins().fcvt_from_uint(ir::F64, k))
            }
            _ => {
                let k = self.as_integer(register);
                self.ins(|b| b.ins().fcvt_from_sint(ir::F64, k))
            }
        }
    }

    /// A number that is held as an integer.
    pub(super) fn as_integer(&mut self, register: u32) -> Val {
        match self.ty(register) {
            Ty::Bool => {
                let value = self.part(register, Part::Bool);
                self.ins(|b| b.ins().uextend(ir::I64, value))
            }
            Ty::Int(lo, hi) if lo == hi => self.integer(lo),
            _ => self.part(register, Part::Int),
        }
    }

    pub(super) fn add(&mut self, dst: u32, a: u32, b: u32) -> bool {
        self.sum(Sum::Add, dst, a, b)
    }

    pub(super) fn subtract(&mut self, dst: u32, a: u32, b: u32) -> bool {
        self.sum(Sum::Subtract, dst, a, b)
    }

    pub(super) fn multiply(&mut self, dst: u32, a: u32, b: u32) -> bool {
        self.sum(Sum::Multiply, dst, a, b)
    }

    fn sum(&mut self, op: Sum, dst: u32, a: u32, b: u32) -> bool {
        if !self.is_number(a) || !self.is_number(b) {
            return self.sum_of_class(op, dst, a, b);
        }
        let (Some(x), Some(y)) = (self.number(a), self.number(b)) else { return false };
        if let (Number::Integer(a0, a1), Number::Integer(b0, b1)) = (x, y)
            && self.integer_sum(op, dst, (a, a0, a1), (b, b0, b1))
        {
            return true;
        }
        // The machine's instructions take a constant from memory as their second operand: one register less.
        let (a, b) = if op != Sum::Subtract && self.is_constant(a) { (b, a) } else { (a, b) };
        let (x, y) = (self.as_f64(a), self.as_f64(b));
        let result = self.ins(|f| match op {
            Sum::Add => f.ins().fadd(x, y),
            Sum::Subtract => f.ins().fsub(x, y),
            Sum::Multiply => f.ins().fmul(x, y),
        });
        self.set(dst, Ty::F64, result);
        true
    }

    /// The result as an integer. False when it isn't known to be exact, or isn't worth a check.
    fn integer_sum(&mut self, op: Sum, dst: u32, x: (u32, i64, i64), y: (u32, i64, i64)) -> bool {
        let ((a, a0, a1), (b, b0, b1)) = (x, y);
        let Some((lo, hi)) = op.ends((a0, a1), (b0, b1)) else { return false };
        // 0 * -1 is -0, which no integer is.
        let may_be_negative_zero =
            op == Sum::Multiply && ((a0 <= 0 && a1 >= 0 && b0 < 0) || (b0 <= 0 && b1 >= 0 && a0 < 0));
        let fits = lo >= -EXACT && hi <= EXACT && !may_be_negative_zero;
        if !fits && (!self.wanted_integers.has(dst) || self.request.unguessed.contains(&self.at.pc)) {
            return false;
        }
        let (x, y) = (self.as_integer(a), self.as_integer(b));
        let result = self.ins(|f| match op {
            Sum::Add => f.ins().iadd(x, y),
            Sum::Subtract => f.ins().isub(x, y),
            Sum::Multiply => f.ins().imul(x, y),
        });
        if !fits {
            self.guard_within_bounds(result, (lo, hi), (-EXACT, EXACT));
        }
        if may_be_negative_zero {
            let zero = self.integer(0);
            let is_zero = self.compare_integers(IntCC::Equal, result, zero);
            let either = self.ins(|f| f.ins().bor(x, y));
            let negative = self.compare_integers(IntCC::SignedLessThan, either, zero);
            let both = self.ins(|f| f.ins().band(is_zero, negative));
            self.guard_not(both);
        }
        let offset = match op {
            Sum::Add if b0 == b1 => Some((a, b0)),
            Sum::Add if a0 == a1 => Some((b, a0)),
            Sum::Subtract if b0 == b1 => Some((a, -b0)),
            _ => None,
        };
        let origin = offset.map(|(register, by)| (self.state.origin(register), by));
        self.set(dst, Ty::Int(lo.max(-EXACT), hi.min(EXACT)), result);
        if let Some(((from, first), by)) = origin {
            self.note_offset(dst, from, first + by);
        }
        true
    }

    /// Sums and products of integer classes and of singles.
    fn sum_of_class(&mut self, op: Sum, dst: u32, a: u32, b: u32) -> bool {
        if self.wide_class(a, b).is_some() {
            let op = match op {
                Sum::Add => Arith::Plus,
                Sum::Subtract => Arith::Minus,
                Sum::Multiply => Arith::Times,
            };
            return self.wide_arithmetic(op, dst, a, b);
        }
        let (Some(x), Some(y)) = (self.expected(a), self.expected(b)) else { return false };
        let Some(class) = result_class(x, y) else { return false };
        if !self.settle(a) || !self.settle(b) {
            return false;
        }
        if class == Class::Single {
            let (x, y) = (self.as_f32(a), self.as_f32(b));
            let result = self.ins(|f| match op {
                Sum::Add => f.ins().fadd(x, y),
                Sum::Subtract => f.ins().fsub(x, y),
                Sum::Multiply => f.ins().fmul(x, y),
            });
            self.set(dst, Ty::Small(class), result);
            return true;
        }
        let small = |ty: Ty| match ty {
            Ty::Small(_) => true,
            Ty::Int(lo, hi) => lo >= -(1 << 31) && hi <= 1 << 31,
            _ => false,
        };
        // The product of two integers of 32 bits without sign doesn't fit.
        let wide = op == Sum::Multiply && x == Ty::Small(Class::UInt32) && y == x;
        let result = if small(x) && small(y) && !wide {
            let (x, y) = (self.as_integer(a), self.as_integer(b));
            self.ins(|f| match op {
                Sum::Add => f.ins().iadd(x, y),
                Sum::Subtract => f.ins().isub(x, y),
                Sum::Multiply => f.ins().imul(x, y),
            })
        } else {
            let (x, y) = (self.as_f64(a), self.as_f64(b));
            let result = self.ins(|f| match op {
                Sum::Add => f.ins().fadd(x, y),
                Sum::Subtract => f.ins().fsub(x, y),
                Sum::Multiply => f.ins().fmul(x, y),
            });
            self.rounded(result)
        };
        let known = |ty: Ty| match ty {
            Ty::Small(class) => bounds(class).unwrap_or(ANY),
            Ty::Int(lo, hi) => (lo, hi),
            _ => ANY,
        };
        let known =
            if small(x) && small(y) && !wide { op.ends(known(x), known(y)).unwrap_or(ANY) } else { ANY };
        self.set_saturated(dst, class, result, known);
        true
    }

    /// A number or single as a single.
    pub(super) fn as_f32(&mut self, register: u32) -> Val {
        if self.ty(register) == Ty::Small(Class::Single) {
            return self.part(register, Part::F32);
        }
        let x = self.as_f64(register);
        self.ins(|f| f.ins().fdemote(ir::F32, x))
    }

    /// The nearest integer, halves away from zero; NaN is 0, and what 64 bits don't hold is the nearest of them.
    pub(super) fn rounded(&mut self, x: Val) -> Val {
        let rounded = self.rounded_double(x);
        self.ins(|f| f.ins().fcvt_to_sint_sat(ir::I64, rounded))
    }

    /// The nearest integer as a double, halves away from zero.
    pub(super) fn rounded_double(&mut self, x: Val) -> Val {
        let whole = self.ins(|f| f.ins().trunc(x));
        let part = self.ins(|f| f.ins().fsub(x, whole));
        let size = self.ins(|f| f.ins().fabs(part));
        let (half, zero) = (self.double(0.5), self.double(0.0));
        let one = self.double(1.0);
        let up = self.ins(|f| f.ins().fcmp(FloatCC::GreaterThanOrEqual, size, half));
        let signed = self.ins(|f| f.ins().fcopysign(one, x));
        let step = self.ins(|f| f.ins().select(up, signed, zero));
        self.ins(|f| f.ins().fadd(whole, step))
    }

    /// Writes an integer of a class of up to 32 bits, saturated.
    pub(super) fn set_saturated(&mut self, dst: u32, class: Class, value: Val, known: (i64, i64)) {
        let Some((lo, hi)) = bounds(class) else { return };
        let value = self.saturated(value, (lo, hi), known);
        self.set(dst, Ty::Small(class), value);
    }

    /// The nearest value within bounds, of one of which bounds are known.
    pub(super) fn saturated(&mut self, value: Val, (least, most): (i64, i64), known: (i64, i64)) -> Val {
        let mut value = value;
        if known.0 < least {
            let end = self.integer(least);
            let outside = self.compare_integers(IntCC::SignedLessThan, value, end);
            value = self.ins(|f| f.ins().select(outside, end, value));
        }
        if known.1 > most {
            let end = self.integer(most);
            let outside = self.compare_integers(IntCC::SignedGreaterThan, value, end);
            value = self.ins(|f| f.ins().select(outside, end, value));
        }
        value
    }

    pub(super) fn divide(&mut self, dst: u32, a: u32, b: u32) -> bool {
        if self.is_number(a) && self.is_number(b) {
            let (Some(x), Some(y)) = (self.number(a), self.number(b)) else { return false };
            if let (Number::Integer(lo, hi), Number::Integer(by, most)) = (x, y)
                && by == most
                && by > 0
                && self.whole_quotient(dst, (a, lo, hi), by)
            {
                return true;
            }
            // The inverse of a power of two is exact.
            if let Number::Integer(by, most) = y
                && by == most
                && by > 0
                && by.count_ones() == 1
            {
                let (x, y) = (self.as_f64(a), self.double(1.0 / by as f64));
                let result = self.ins(|f| f.ins().fmul(x, y));
                self.set(dst, Ty::F64, result);
                return true;
            }
            let (x, y) = (self.as_f64(a), self.as_f64(b));
            let result = self.ins(|f| f.ins().fdiv(x, y));
            self.set(dst, Ty::F64, result);
            return true;
        }
        if self.wide_class(a, b).is_some() {
            return self.wide_arithmetic(Arith::RDivide, dst, a, b);
        }
        let (Some(x), Some(y)) = (self.expected(a), self.expected(b)) else { return false };
        let Some(class) = result_class(x, y) else { return false };
        if !self.settle(a) || !self.settle(b) {
            return false;
        }
        if class == Class::Single {
            let (x, y) = (self.as_f32(a), self.as_f32(b));
            let result = self.ins(|f| f.ins().fdiv(x, y));
            self.set(dst, Ty::Small(class), result);
        } else if !self.quotient_of_class(dst, (a, x), (b, y), class) {
            // The quotient of integers of 32 bits is as far from the next half as doubles can tell.
            let (x, y) = (self.as_f64(a), self.as_f64(b));
            let quotient = self.ins(|f| f.ins().fdiv(x, y));
            let result = self.rounded(quotient);
            self.set_saturated(dst, class, result, ANY);
        }
        true
    }

    pub(super) fn power(&mut self, dst: u32, a: u32, b: u32) -> bool {
        if !self.is_number(a) || !self.is_number(b) {
            return false;
        }
        let (Some(_), Some(_)) = (self.number(a), self.number(b)) else { return false };
        if self.ty(b) == Ty::Int(2, 2) {
            let x = self.as_f64(a);
            let square = self.ins(|f| f.ins().fmul(x, x));
            self.set(dst, Ty::F64, square);
            return true;
        }
        let (x, y) = (self.as_f64(a), self.as_f64(b));
        let is_whole = matches!(self.ty(b), Ty::Int(..));
        if !is_whole {
            // A negative base with a fraction above it is complex.
            let zero = self.double(0.0);
            let negative = self.ins(|f| f.ins().fcmp(FloatCC::LessThan, x, zero));
            self.guard_not(negative);
        }
        let result =
            self.call_native((abi::power as *const ()).addr(), &[(ir::F64, x), (ir::F64, y)], ir::F64);
        self.set(dst, Ty::F64, result);
        true
    }

    pub(super) fn negate(&mut self, dst: u32, a: u32) -> bool {
        if let Some(Ty::Small(Class::Single)) = self.expected(a)
            && self.settle(a)
        {
            let x = self.as_f32(a);
            let result = self.ins(|f| f.ins().fneg(x));
            self.set(dst, Ty::Small(Class::Single), result);
            return true;
        }
        if !self.is_number(a) || self.number(a).is_none() {
            return false;
        }
        if let Ty::Int(lo, hi) = self.ty(a)
            && (lo > 0 || hi < 0)
        {
            let x = self.as_integer(a);
            let result = self.ins(|f| f.ins().ineg(x));
            self.set(dst, Ty::Int(-hi, -lo), result);
            return true;
        }
        let x = self.as_f64(a);
        let result = self.ins(|f| f.ins().fneg(x));
        self.set(dst, Ty::F64, result);
        true
    }

    /// `+a` and transposes of scalars: the number itself.
    pub(super) fn same_number(&mut self, dst: u32, a: u32) -> bool {
        if !matches!(self.expected(a), Some(Ty::F64 | Ty::Int(..))) {
            return false;
        }
        self.copy(dst, a)
    }

    /// The condition that two numbers compare so; none for operands of other classes.
    fn relation(&mut self, a: u32, b: u32, relation: Relation) -> Option<Val> {
        if let Some(class) = self.wide_class(a, b) {
            return self.wide_relation(class, a, b, relation);
        }
        let whole = |ty: Option<Ty>| matches!(ty, Some(Ty::Small(c)) if c != Class::Single);
        let comparable = |t: &Self, r: u32| t.is_number(r) || whole(t.expected(r));
        if !comparable(self, a) || !comparable(self, b) {
            let singles = |t: &Self, r: u32| t.expected(r) == Some(Ty::Small(Class::Single));
            if !(singles(self, a) && singles(self, b)) {
                return None;
            }
        }
        if !self.settle(a) || !self.settle(b) {
            return None;
        }
        let is_float = |ty: Ty| matches!(ty, Ty::F64 | Ty::Small(Class::Single));
        if is_float(self.ty(a)) || is_float(self.ty(b)) {
            let (x, y) = (self.as_f64(a), self.as_f64(b));
            let cc = match relation {
                Relation::Equal => FloatCC::Equal,
                Relation::NotEqual => FloatCC::NotEqual,
                Relation::Less => FloatCC::LessThan,
                Relation::LessOrEqual => FloatCC::LessThanOrEqual,
            };
            return Some(self.ins(|f| f.ins().fcmp(cc, x, y)));
        }
        let (x, y) = (self.as_integer(a), self.as_integer(b));
        let cc = match relation {
            Relation::Equal => IntCC::Equal,
            Relation::NotEqual => IntCC::NotEqual,
            Relation::Less => IntCC::SignedLessThan,
            Relation::LessOrEqual => IntCC::SignedLessThanOrEqual,
        };
        Some(self.compare_integers(cc, x, y))
    }

    pub(super) fn comparison(&mut self, dst: u32, a: u32, b: u32, relation: Relation) -> bool {
        match self.relation(a, b, relation) {
            Some(holds) => {
                self.set(dst, Ty::Bool, holds);
                true
            }
            None => false,
        }
    }

    pub(super) fn compare_jump(&mut self, a: u32, b: u32, relation: Relation, target: u32) -> bool {
        match self.relation(a, b, relation) {
            Some(holds) => {
                let next = self.at.next;
                let (mut yes, mut no) = (self.state.clone(), self.state.clone());
                narrow(&mut yes, a, b, relation, true);
                narrow(&mut no, a, b, relation, false);
                self.go_ways(holds, (next, yes), (target, no));
                true
            }
            None => false,
        }
    }

    /// The truth of a scalar; NaN leaves. None for what isn't a scalar.
    pub(super) fn truth_of(&mut self, register: u32) -> Option<Val> {
        let expected = self.expected(register)?;
        if !self.settle(register) {
            return None;
        }
        match expected {
            Ty::Bool => Some(self.part(register, Part::Bool)),
            Ty::F64 => {
                let x = self.part(register, Part::F64);
                let is_nan = self.ins(|f| f.ins().fcmp(FloatCC::Unordered, x, x));
                self.guard_not(is_nan);
                let zero = self.double(0.0);
                Some(self.ins(|f| f.ins().fcmp(FloatCC::NotEqual, x, zero)))
            }
            Ty::Int(..) => {
                let (x, zero) = (self.as_integer(register), self.integer(0));
                Some(self.compare_integers(IntCC::NotEqual, x, zero))
            }
            _ => None,
        }
    }

    pub(super) fn truth(&mut self, dst: u32, a: u32) -> bool {
        self.truth_as_value(dst, a, false)
    }

    pub(super) fn not(&mut self, dst: u32, a: u32) -> bool {
        self.truth_as_value(dst, a, true)
    }

    fn truth_as_value(&mut self, dst: u32, a: u32, inverted: bool) -> bool {
        if !matches!(self.expected(a), Some(Ty::Bool | Ty::F64 | Ty::Int(..))) {
            return false;
        }
        let Some(holds) = self.truth_of(a) else { return false };
        let value = match inverted {
            true => self.ins(|f| f.ins().bxor_imm_u(holds, 1)),
            false => holds,
        };
        self.set(dst, Ty::Bool, value);
        true
    }

    pub(super) fn logic(&mut self, dst: u32, a: u32, b: u32, and: bool) -> bool {
        let scalar = |t: &Self, r: u32| matches!(t.expected(r), Some(Ty::Bool | Ty::F64 | Ty::Int(..)));
        if !scalar(self, a) || !scalar(self, b) {
            return false;
        }
        let (Some(x), Some(y)) = (self.truth_of(a), self.truth_of(b)) else { return false };
        let value = self.ins(|f| if and { f.ins().band(x, y) } else { f.ins().bor(x, y) });
        self.set(dst, Ty::Bool, value);
        true
    }

    /// A call of a native function of doubles.
    pub(super) fn double_function(&mut self, address: usize, args: &[u32]) -> Val {
        let args: Vec<(Type, Val)> = args.iter().map(|&r| (ir::F64, self.as_f64(r))).collect();
        self.call_native(address, &args, ir::F64)
    }
}

/// What a comparison of integers says of their bounds.
fn narrow(state: &mut State, a: u32, b: u32, relation: Relation, holds: bool) {
    let (x, y) = (state.types[a as usize], state.types[b as usize]);
    let (Ty::Int(a0, a1), Ty::Int(b0, b1)) = (x, y) else { return };
    let (x, y) = match (relation, holds) {
        (Relation::Less, true) => ((a0, a1.min(b1 - 1)), (b0.max(a0 + 1), b1)),
        (Relation::LessOrEqual, true) => ((a0, a1.min(b1)), (b0.max(a0), b1)),
        (Relation::Less, false) => ((a0.max(b0), a1), (b0, b1.min(a1))),
        (Relation::LessOrEqual, false) => ((a0.max(b0 + 1), a1), (b0, b1.min(a1 - 1))),
        (Relation::Equal, true) | (Relation::NotEqual, false) => {
            let both = (a0.max(b0), a1.min(b1));
            (both, both)
        }
        (Relation::Equal, false) | (Relation::NotEqual, true) => {
            let without = |(lo, hi): (i64, i64), (least, most): (i64, i64)| {
                let is = |end: i64| least == most && least == end;
                (lo + i64::from(is(lo)), hi - i64::from(is(hi)))
            };
            (without((a0, a1), (b0, b1)), without((b0, b1), (a0, a1)))
        }
    };
    if a != b && x.0 <= x.1 && y.0 <= y.1 {
        state.types[a as usize] = Ty::Int(x.0, x.1);
        state.types[b as usize] = Ty::Int(y.0, y.1);
    }
}

/// The class of an arithmetic result where a side is of an integer class or single; none for combinations that the
/// interpreter does.
fn result_class(x: Ty, y: Ty) -> Option<Class> {
    let is_double = |ty: Ty| matches!(ty, Ty::F64 | Ty::Int(..));
    match (x, y) {
        (Ty::Small(a), Ty::Small(b)) if a == b && a != Class::Char => Some(a),
        (Ty::Small(a), other) | (other, Ty::Small(a)) if is_double(other) && a != Class::Char => Some(a),
        _ => None,
    }
}
