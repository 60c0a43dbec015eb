//! Calls of builtin functions that compiled code does itself.

use cranelift_codegen::ir::condcodes::{FloatCC, IntCC};
use cranelift_codegen::ir::{InstBuilder, Value as Val, types as ir};

use runmat_runtime::builtins::builtin::Builtin;
use runmat_runtime::value::class::Class;
use runmat_vm::feedback::Callable;

use super::arithmetic::Number;
use super::{Part, Translator};
use crate::abi;
use crate::types::{EXACT, Ty};

/// Doubles up to there are told to be integers by adding a large one.
const LARGE: i64 = (1 << 51) - 1;

impl Translator<'_> {
    /// A call by name.
    pub(super) fn call(&mut self, outs: (u32, u32), call: u32, args: (u32, u32), site: u32) -> bool {
        let proto = self.request.proto;
        if proto.calls[call as usize].spread {
            return false;
        }
        match self.request.vm.callee_at(proto, site) {
            Some(Callable::Builtin(builtin)) if outs.1 <= 1 => {
                let args: Vec<u32> = (args.0..args.0 + args.1).collect();
                self.call_builtin(outs.0, builtin, &args)
            }
            Some(Callable::User(callee)) => {
                let moved = proto.calls[call as usize].moved;
                let how = super::calls::Way { offset: args.0, site: Some(call), moved };
                let registers: Vec<u32> = (args.0..args.0 + args.1).collect();
                self.call_user(&callee, outs, &registers, None, how)
            }
            _ => false,
        }
    }

    fn call_builtin(&mut self, dst: u32, builtin: &'static Builtin, args: &[u32]) -> bool {
        if self.tuple_function(dst, builtin.name, args) {
            return true;
        }
        match (builtin.name, args) {
            ("pi", []) => self.constant(dst, std::f64::consts::PI),
            ("Inf" | "inf", []) => self.constant(dst, f64::INFINITY),
            ("NaN" | "nan", []) => self.constant(dst, f64::NAN),
            ("eps", []) => self.constant(dst, f64::EPSILON),
            ("true", []) => self.truth_constant(dst, true),
            ("false", []) => self.truth_constant(dst, false),
            ("numel", &[a]) => self.size_part(dst, a, Part::Length),
            ("length", &[a]) => self.length(dst, a),
            ("isempty", &[a]) => self.is_empty(dst, a),
            ("size", &[a, k]) => match self.ty(k).constant() {
                Some(1) => self.size_part(dst, a, Part::Rows),
                Some(2) => self.size_part(dst, a, Part::Middle),
                _ => false,
            },
            (name, &[a]) => self.complex_function(dst, name, a) || self.unary_function(dst, name, builtin, a),
            ("complex", &[a, b]) => self.make_pair(dst, a, b),
            (name, &[a, b]) => self.binary_function(dst, name, a, b),
            _ => false,
        }
    }

    fn constant(&mut self, dst: u32, x: f64) -> bool {
        let value = self.double(x);
        self.set(dst, Ty::F64, value);
        true
    }

    fn truth_constant(&mut self, dst: u32, b: bool) -> bool {
        let value = self.ins(|f| f.ins().iconst(ir::I8, i64::from(b)));
        self.set(dst, Ty::Bool, value);
        true
    }

    fn length(&mut self, dst: u32, a: u32) -> bool {
        if !self.size_part(dst, a, Part::Length) {
            return false;
        }
        if let Ty::Array(..) | Ty::Container(..) = self.ty(a) {
            // The longest dimension of a matrix, 0 when it is empty. The columns are folded where there are more.
            let (rows, columns) = (self.part(a, Part::Rows), self.part(a, Part::Columns));
            let one = self.integer(1);
            let row = self.compare_integers(IntCC::UnsignedLessThanOrEqual, rows, one);
            let column = self.compare_integers(IntCC::UnsignedLessThanOrEqual, columns, one);
            let vector = self.ins(|f| f.ins().bor(row, column));
            self.guard(vector);
        }
        true
    }

    fn is_empty(&mut self, dst: u32, a: u32) -> bool {
        if !self.size_part(dst, a, Part::Length) {
            return false;
        }
        let length = self.as_integer(dst);
        let zero = self.integer(0);
        let empty = self.compare_integers(IntCC::Equal, length, zero);
        self.set(dst, Ty::Bool, empty);
        true
    }

    fn unary_function(&mut self, dst: u32, name: &str, builtin: &'static Builtin, a: u32) -> bool {
        if let Some(class) = class_named(name) {
            return self.convert(dst, class, a);
        }
        let known = builtin.scalar.is_some()
            || matches!(name, "floor" | "ceil" | "round" | "fix" | "abs" | "sqrt" | "log")
            || matches!(name, "isnan" | "isinf" | "isfinite");
        if !known || !self.is_double(a) {
            return false;
        }
        let Some(number) = self.number(a) else { return false };
        match (name, number) {
            ("floor" | "ceil" | "round" | "fix", Number::Integer(..)) => self.copy(dst, a),
            ("floor" | "ceil" | "fix", _) => {
                let x = self.as_f64(a);
                let y = self.ins(|f| match name {
                    "floor" => f.ins().floor(x),
                    "ceil" => f.ins().ceil(x),
                    _ => f.ins().trunc(x),
                });
                if self.wanted_integers.has(dst) && !self.request.unguessed.contains(&self.at.pc) {
                    let k = self.exact_integer(y);
                    self.guard_between(k, -LARGE, LARGE);
                    self.set(dst, Ty::Int(-LARGE, LARGE), k);
                } else {
                    self.set(dst, Ty::F64, y);
                }
                true
            }
            ("abs", Number::Integer(lo, hi)) => {
                let k = self.as_integer(a);
                let size = self.ins(|f| {
                    let negative = f.ins().icmp_imm_s(IntCC::SignedLessThan, k, 0);
                    let turned = f.ins().ineg(k);
                    f.ins().select(negative, turned, k)
                });
                let least = if lo > 0 {
                    lo
                } else if hi < 0 {
                    -hi
                } else {
                    0
                };
                self.set(dst, Ty::Int(least, hi.abs().max(lo.abs())), size);
                true
            }
            ("abs", _) => {
                let x = self.as_f64(a);
                let y = self.ins(|f| f.ins().fabs(x));
                self.set(dst, Ty::F64, y);
                true
            }
            ("sqrt", _) => {
                let x = self.as_f64(a);
                // A negative number has a complex root; -0 and NaN have none.
                let zero = self.double(0.0);
                let negative = self.ins(|f| f.ins().fcmp(FloatCC::LessThan, x, zero));
                self.guard_not(negative);
                let y = self.ins(|f| f.ins().sqrt(x));
                self.set(dst, Ty::F64, y);
                true
            }
            ("log", _) => {
                let x = self.as_f64(a);
                let zero = self.double(0.0);
                let negative = self.ins(|f| f.ins().fcmp(FloatCC::LessThan, x, zero));
                self.guard_not(negative);
                let y = self.call_native((abi::log as *const ()).addr(), &[(ir::F64, x)], ir::F64);
                self.set(dst, Ty::F64, y);
                true
            }
            ("isnan" | "isinf" | "isfinite", _) => {
                let x = self.as_f64(a);
                let holds = self.ins(|f| {
                    let infinity = f.ins().f64const(f64::INFINITY);
                    let size = f.ins().fabs(x);
                    match name {
                        "isnan" => f.ins().fcmp(FloatCC::Unordered, x, x),
                        "isinf" => f.ins().fcmp(FloatCC::Equal, size, infinity),
                        _ => f.ins().fcmp(FloatCC::LessThan, size, infinity),
                    }
                });
                self.set(dst, Ty::Bool, holds);
                true
            }
            _ => match builtin.scalar {
                Some(scalar) => {
                    let x = self.as_f64(a);
                    let function = self.integer((scalar as *const ()).addr() as i64);
                    let args = [(ir::I64, function), (ir::F64, x)];
                    let y = self.call_native((abi::scalar as *const ()).addr(), &args, ir::F64);
                    self.set(dst, Ty::F64, y);
                    true
                }
                None => false,
            },
        }
    }

    /// `int32(x)`, `double(x)`, `logical(x)` and their kin of a scalar.
    fn convert(&mut self, dst: u32, class: Class, a: u32) -> bool {
        if !self.settle(a) {
            return false;
        }
        let from = self.ty(a);
        if matches!(from, Ty::Complex | Ty::Pair) {
            return class == Class::Double && self.copy(dst, a);
        }
        if matches!(from, Ty::Wide(_)) || matches!(class, Class::Int64 | Class::UInt64) {
            return self.convert_wide(dst, class, a);
        }
        if class == Class::Char && !matches!(from, Ty::F64 | Ty::Int(..) | Ty::Small(Class::Char)) {
            return false;
        }
        match class {
            Class::Double => match from {
                Ty::F64 | Ty::Int(..) => return self.copy(dst, a),
                Ty::Small(Class::Single) => {
                    let x = self.as_f64(a);
                    self.set(dst, Ty::F64, x);
                }
                _ => {
                    let bounds = match from {
                        Ty::Small(small) => super::arithmetic::bounds(small).unwrap_or((0, 0xFFFF)),
                        _ => (0, 1),
                    };
                    let k = self.as_integer(a);
                    self.set(dst, Ty::Int(bounds.0, bounds.1), k);
                }
            },
            Class::Single => {
                let x = self.as_f32(a);
                self.set(dst, Ty::Small(Class::Single), x);
            }
            Class::Logical => {
                let Some(holds) = self.truth_of(a) else { return false };
                self.set(dst, Ty::Bool, holds);
            }
            Class::Char => {
                // Others than codes of a unit become what the interpreter makes of them.
                if from == Ty::Small(Class::Single) || self.request.unguessed.contains(&self.at.pc) {
                    return false;
                }
                let (k, lo, hi) = self.whole_number(a);
                if lo < 0 || hi > 0xFFFF {
                    self.guard_between(k, 0, 0xFFFF);
                }
                self.set(dst, Ty::Small(Class::Char), k);
            }
            class => {
                let value = match from {
                    Ty::F64 | Ty::Small(Class::Single) => {
                        let x = self.as_f64(a);
                        self.rounded(x)
                    }
                    _ => self.as_integer(a),
                };
                let known = match from {
                    Ty::Int(lo, hi) => (lo, hi),
                    Ty::Small(class) => super::arithmetic::bounds(class).unwrap_or((0, 0xFFFF)),
                    Ty::Bool => (0, 1),
                    _ => super::arithmetic::ANY,
                };
                self.set_saturated(dst, class, value, known);
            }
        }
        true
    }

    fn binary_function(&mut self, dst: u32, name: &str, a: u32, b: u32) -> bool {
        let known = matches!(
            name,
            "mod" | "rem" | "min" | "max" | "atan2" | "hypot" | "bitand" | "bitor" | "bitxor" | "bitshift"
        );
        if let (true, Some(class)) = (known, self.wide_class(a, b)) {
            return self.wide_function(dst, name, class, a, b);
        }
        if let (true, Some(class)) = (known, self.small_class(a, b)) {
            return self.binary_function_of_class(dst, name, a, b, class);
        }
        if !known || !self.is_double(a) || !self.is_double(b) {
            return false;
        }
        let (Some(x), Some(y)) = (self.number(a), self.number(b)) else { return false };
        match name {
            "mod" | "rem" => self.remainder(dst, (a, x), (b, y), name == "mod"),
            "min" | "max" => self.extremum(dst, (a, x), (b, y), name == "min"),
            "bitand" | "bitor" | "bitxor" => self.bits(dst, name, a, b),
            "bitshift" => self.shift(dst, a, b),
            _ => {
                let address = if name == "atan2" { abi::atan2 as *const () } else { abi::hypot as *const () };
                let result = self.double_function(address.addr(), &[a, b]);
                self.set(dst, Ty::F64, result);
                true
            }
        }
    }

    fn remainder(&mut self, dst: u32, x: (u32, Number), y: (u32, Number), modulo: bool) -> bool {
        let whole = matches!(x.1, Number::Integer(..)) || !self.request.unguessed.contains(&self.at.pc);
        if let (true, Number::Integer(d, e)) = (whole, y.1)
            && d == e
            && d > 0
        {
            let (k, lo, hi) = self.whole_number(x.0);
            let rest = self.rest_of_division(k, (lo, hi), d, modulo);
            let least = if modulo || lo >= 0 { 0 } else { (1 - d).max(lo) };
            self.set(dst, Ty::Int(least, d - 1), rest);
            return true;
        }
        if let (true, Number::Integer(d, e)) = (whole, y.1)
            && e > 0
            && !self.request.unguessed.contains(&self.at.pc)
        {
            let (k, lo, hi) = self.whole_number(x.0);
            let by = self.as_integer(y.0);
            if d < 1 {
                self.guard_within_bounds(by, (d, e), (1, EXACT));
            }
            let rest = self.rest_by_variable((k, lo, hi), (by, e), modulo);
            let least = if modulo || lo >= 0 { 0 } else { (1 - e).max(lo) };
            self.set(dst, Ty::Int(least, if lo >= 0 { hi.min(e - 1) } else { e - 1 }), rest);
            return true;
        }
        let address = if modulo { abi::modulo as *const () } else { abi::remainder as *const () };
        let result = self.double_function(address.addr(), &[x.0, y.0]);
        self.set(dst, Ty::F64, result);
        true
    }

    /// A number as an integer, with its bounds; a double that isn't one leaves.
    pub(super) fn whole_number(&mut self, register: u32) -> (Val, i64, i64) {
        match self.ty(register) {
            Ty::F64 => {
                let x = self.part(register, Part::F64);
                let k = self.exact_integer(x);
                // Beyond, also at infinity, doubles look like integers that they aren't.
                self.guard_between(k, -LARGE, LARGE);
                (k, -LARGE, LARGE)
            }
            Ty::Int(lo, hi) => (self.as_integer(register), lo, hi),
            Ty::Small(class) => {
                let (lo, hi) = super::arithmetic::bounds(class).unwrap_or((0, 0xFFFF));
                (self.as_integer(register), lo, hi)
            }
            _ => (self.as_integer(register), 0, 1),
        }
    }

    /// The integer class of a function's result when one side is of it and the other too, or a number.
    fn small_class(&self, a: u32, b: u32) -> Option<Class> {
        let class = |register: u32| match self.ty(register) {
            Ty::Small(class) => Some(class),
            Ty::Any => match self.guess(register) {
                Some(Ty::Small(class)) => Some(class),
                _ => None,
            },
            _ => None,
        };
        let found = match (class(a), class(b)) {
            (Some(x), Some(y)) if x == y => x,
            (Some(x), None) if self.is_double(b) => x,
            (None, Some(y)) if self.is_double(a) => y,
            _ => return None,
        };
        super::arithmetic::bounds(found).map(|_| found)
    }

    /// Extrema and bit operations of integer classes of up to 32 bits.
    fn binary_function_of_class(&mut self, dst: u32, name: &str, a: u32, b: u32, class: Class) -> bool {
        let Some((least, most)) = super::arithmetic::bounds(class) else { return false };
        if !matches!(name, "min" | "max" | "bitand" | "bitor" | "bitxor" | "bitshift") {
            return false;
        }
        if !self.settle(a) || !self.settle(b) {
            return false;
        }
        let shifts = name == "bitshift";
        if shifts && (!matches!(self.ty(a), Ty::Small(_)) || self.ty(b).constant().is_none()) {
            return false;
        }
        let (x, x0, x1) = self.whole_number(a);
        let (y, y0, y1) = self.whole_number(b);
        if shifts {
            let Some(by) = self.ty(b).constant() else { return false };
            if least < 0 || by.abs() > 40 {
                return false;
            }
            let value = self.ins(|f| match by >= 0 {
                true if class == Class::UInt32 && by < 32 => {
                    let low = f.ins().ireduce(ir::I32, x);
                    let shifted = f.ins().ishl_imm_u(low, by);
                    f.ins().uextend(ir::I64, shifted)
                }
                true => {
                    let shifted = f.ins().ishl_imm_u(x, by);
                    f.ins().band_imm_u(shifted, most)
                }
                false => f.ins().ushr_imm_u(x, -by),
            });
            self.set(dst, Ty::Small(class), value);
            return true;
        }
        let floor = if matches!(name, "min" | "max") { least } else { 0 };
        for (k, lo, hi) in [(x, x0, x1), (y, y0, y1)] {
            if lo < floor || hi > most {
                self.guard_between(k, floor, most);
            }
        }
        let value = match name {
            "bitand" => self.ins(|f| f.ins().band(x, y)),
            "bitor" => self.ins(|f| f.ins().bor(x, y)),
            "bitxor" => self.ins(|f| f.ins().bxor(x, y)),
            _ => {
                let cc = if name == "min" { IntCC::SignedLessThan } else { IntCC::SignedGreaterThan };
                let other = self.compare_integers(cc, y, x);
                self.ins(|f| f.ins().select(other, y, x))
            }
        };
        self.set(dst, Ty::Small(class), value);
        true
    }

    fn rest_of_division(&mut self, k: Val, (lo, hi): (i64, i64), d: i64, modulo: bool) -> Val {
        if d & (d - 1) == 0 && (lo >= 0 || modulo) {
            return self.ins(|f| f.ins().band_imm_u(k, d - 1));
        }
        if lo >= 0 && hi <= EXACT && d < 1 << 31 {
            let quotient = self.quotient_by_constant(k, d);
            return self.ins(|f| {
                let back = f.ins().imul_imm_s(quotient, d);
                f.ins().isub(k, back)
            });
        }
        let narrow = lo >= -(1 << 31) && hi < 1 << 31 && d < 1 << 31;
        let rest = self.ins(|f| {
            if narrow {
                let (k, d) = (f.ins().ireduce(ir::I32, k), f.ins().iconst(ir::I32, d));
                if lo >= 0 {
                    let rest = f.ins().urem(k, d);
                    return f.ins().uextend(ir::I64, rest);
                }
                let rest = f.ins().srem(k, d);
                f.ins().sextend(ir::I64, rest)
            } else {
                let d = f.ins().iconst(ir::I64, d);
                if lo >= 0 { f.ins().urem(k, d) } else { f.ins().srem(k, d) }
            }
        });
        if lo >= 0 || !modulo {
            return rest;
        }
        self.ins(|f| {
            let negative = f.ins().icmp_imm_s(IntCC::SignedLessThan, rest, 0);
            let turned = f.ins().iadd_imm_s(rest, d);
            f.ins().select(negative, turned, rest)
        })
    }

    /// The smaller or larger of two numbers; NaN loses, and of equal ones the first is taken.
    fn extremum(&mut self, dst: u32, x: (u32, Number), y: (u32, Number), least: bool) -> bool {
        if let (Number::Integer(a0, a1), Number::Integer(b0, b1)) = (x.1, y.1) {
            let (a, b) = (self.as_integer(x.0), self.as_integer(y.0));
            let cc = if least { IntCC::SignedLessThan } else { IntCC::SignedGreaterThan };
            let other = self.compare_integers(cc, b, a);
            let value = self.ins(|f| f.ins().select(other, b, a));
            let ends = if least { (a0.min(b0), a1.min(b1)) } else { (a0.max(b0), a1.max(b1)) };
            self.set(dst, Ty::Int(ends.0, ends.1), value);
            return true;
        }
        let (a, b) = (self.as_f64(x.0), self.as_f64(y.0));
        let value = self.ins(|f| {
            let cc = if least { FloatCC::LessThan } else { FloatCC::GreaterThan };
            let better = f.ins().fcmp(cc, b, a);
            let better = f.ins().select(better, b, a);
            if matches!(x.1, Number::Integer(..)) {
                return better;
            }
            let first_nan = f.ins().fcmp(FloatCC::Unordered, a, a);
            f.ins().select(first_nan, b, better)
        });
        self.set(dst, Ty::F64, value);
        true
    }

    /// Bit operations on doubles that hold integers: nonnegative ones, or the exit.
    fn bits(&mut self, dst: u32, name: &str, a: u32, b: u32) -> bool {
        if self.request.unguessed.contains(&self.at.pc) {
            return false;
        }
        let ((a, a0, a1), (b, b0, b1)) = (self.whole_number(a), self.whole_number(b));
        for (k, lo) in [(a, a0), (b, b0)] {
            if lo < 0 {
                self.guard_between(k, 0, EXACT);
            }
        }
        let value = self.ins(|f| match name {
            "bitand" => f.ins().band(a, b),
            "bitor" => f.ins().bor(a, b),
            _ => f.ins().bxor(a, b),
        });
        let covering = |x: i64| (x.max(0) as u64 + 1).next_power_of_two() as i64 - 1;
        let most = match name {
            "bitand" => a1.min(b1),
            _ => covering(a1.max(b1)),
        };
        self.set(dst, Ty::Int(0, most.clamp(0, EXACT)), value);
        true
    }

    /// `bitshift(a, k)` of a double that holds a nonnegative integer, by a constant: within 53 bits.
    fn shift(&mut self, dst: u32, a: u32, by: u32) -> bool {
        let Some(by) = self.ty(by).constant().filter(|by| by.abs() < 53) else { return false };
        if self.request.unguessed.contains(&self.at.pc) {
            return false;
        }
        let (k, lo, hi) = self.whole_number(a);
        if lo < 0 {
            self.guard_between(k, 0, EXACT);
        }
        let mask = EXACT - 1;
        let value = self.ins(|f| match by >= 0 {
            true => {
                let shifted = f.ins().ishl_imm_u(k, by);
                f.ins().band_imm_u(shifted, mask)
            }
            false => f.ins().ushr_imm_u(k, -by),
        });
        let most = if by < 0 { hi >> -by } else { mask };
        self.set(dst, Ty::Int(0, most.clamp(0, mask)), value);
        true
    }
}

/// The class that a conversion function is named after.
fn class_named(name: &str) -> Option<Class> {
    Some(match name {
        "double" => Class::Double,
        "single" => Class::Single,
        "logical" => Class::Logical,
        "char" => Class::Char,
        "int8" => Class::Int8,
        "int16" => Class::Int16,
        "int32" => Class::Int32,
        "uint8" => Class::UInt8,
        "uint16" => Class::UInt16,
        "uint32" => Class::UInt32,
        _ => return None,
    })
}
