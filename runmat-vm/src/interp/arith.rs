//! Operators.

use runmat_parser::ast::BinaryOp;
use runmat_runtime::error::{Error, ErrorKind, Result};
use runmat_runtime::kernels::arith::power_is_complex;
use runmat_runtime::kernels::range::Range;
use runmat_runtime::ops::arithmetic::{Arith, Operand, arithmetic, of_scalars, real_doubles};
use runmat_runtime::ops::compare::{Compare, compare};
use runmat_runtime::ops::diagonal::is_sum;
use runmat_runtime::ops::logic::{Logic, logic, not};
use runmat_runtime::ops::{matrix, octave, range, truth, unary};
use runmat_runtime::value::Value;
use runmat_runtime::value::class::Class;

use crate::bytecode::operand::{Def, Feedback, Imm, Use};
use crate::bytecode::ops::{KILL_A, KILL_B};
use crate::interp::Flow;
use crate::vm::Vm;

macro_rules! elementwise {
    ($($method:ident => $op:expr, |$x:ident, $y:ident| $fast:expr;)*) => {$(
        #[inline(always)]
        pub(crate) fn $method(&mut self, dst: Def, a: Use, b: Use, site: Feedback, kill: Imm) -> Flow {
            if let (Some($x), Some($y)) = (self.get(a).as_double(), self.get(b).as_double()) {
                self.set(dst, Value::computed($fast));
                return Flow::Next;
            }
            self.slow_elementwise($op, dst, a, b, site, kill)
        }
    )*};
}

macro_rules! comparisons {
    ($($method:ident => $op:expr, |$x:ident, $y:ident| $fast:expr;)*) => {$(
        #[inline(always)]
        pub(crate) fn $method(&mut self, dst: Def, a: Use, b: Use, site: Feedback, kill: Imm) -> Flow {
            if let (Some($x), Some($y)) = (self.get(a).as_double(), self.get(b).as_double()) {
                self.set(dst, Value::logical($fast));
                return Flow::Next;
            }
            self.slow_compare($op, dst, a, b, site, kill)
        }
    )*};
}

impl Vm {
    elementwise! {
        add => Arith::Plus, |x, y| x + y;
        sub => Arith::Minus, |x, y| x - y;
        times => Arith::Times, |x, y| x * y;
        rdivide => Arith::RDivide, |x, y| x / y;
        ldivide => Arith::LDivide, |x, y| y / x;
    }

    comparisons! {
        eq => Compare::Eq, |x, y| x == y;
        ne => Compare::Ne, |x, y| x != y;
        lt => Compare::Lt, |x, y| x < y;
        le => Compare::Le, |x, y| x <= y;
        gt => Compare::Gt, |x, y| x > y;
        ge => Compare::Ge, |x, y| x >= y;
    }

    #[inline(always)]
    pub(crate) fn mtimes(&mut self, dst: Def, a: Use, b: Use, site: Feedback, kill: Imm) -> Flow {
        if let (Some(x), Some(y)) = (self.get(a).as_double(), self.get(b).as_double()) {
            self.set(dst, Value::computed(x * y));
            return Flow::Next;
        }
        self.slow_matrix(BinaryOp::MTimes, dst, a, b, site, kill)
    }

    #[inline(always)]
    pub(crate) fn mrdivide(&mut self, dst: Def, a: Use, b: Use, site: Feedback, kill: Imm) -> Flow {
        if let (Some(x), Some(y)) = (self.get(a).as_double(), self.get(b).as_double()) {
            self.set(dst, Value::computed(x / y));
            return Flow::Next;
        }
        self.slow_matrix(BinaryOp::MRDivide, dst, a, b, site, kill)
    }

    #[inline(always)]
    pub(crate) fn mldivide(&mut self, dst: Def, a: Use, b: Use, site: Feedback, kill: Imm) -> Flow {
        if let (Some(x), Some(y)) = (self.get(a).as_double(), self.get(b).as_double()) {
            self.set(dst, Value::computed(y / x));
            return Flow::Next;
        }
        self.slow_matrix(BinaryOp::MLDivide, dst, a, b, site, kill)
    }

    #[inline(always)]
    pub(crate) fn power(&mut self, dst: Def, a: Use, b: Use, site: Feedback, kill: Imm) -> Flow {
        if let Some(value) = self.scalar_power(a, b) {
            self.set(dst, value);
            return Flow::Next;
        }
        self.slow_elementwise(Arith::Power, dst, a, b, site, kill)
    }

    #[inline(always)]
    pub(crate) fn mpower(&mut self, dst: Def, a: Use, b: Use, site: Feedback, kill: Imm) -> Flow {
        if let Some(value) = self.scalar_power(a, b) {
            self.set(dst, value);
            return Flow::Next;
        }
        self.slow_matrix(BinaryOp::MPower, dst, a, b, site, kill)
    }

    #[inline(always)]
    fn scalar_power(&self, a: Use, b: Use) -> Option<Value> {
        let (x, y) = (self.get(a).as_double()?, self.get(b).as_double()?);
        if y == 2.0 {
            return Some(Value::double(x * x));
        }
        (!power_is_complex(x, y)).then(|| Value::double(Arith::Power.doubles(x, y)))
    }

    /// The operand, consumable when the instruction says so and the value isn't lent by the caller.
    fn operand_of(&self, register: Use, killed: bool) -> Operand {
        let lent = register.0 < 64 && self.borrowed >> register.0 & 1 == 1;
        Operand { value: self.get(register), consumable: killed && !lent }
    }

    /// Ends the life of operands that aren't read again, unless the result lives on in them.
    #[inline]
    pub(super) fn end_operands(&mut self, a: Use, b: Use, kill: Imm, dst: Def, result: &Result<Value>) {
        if kill.0 & KILL_A != 0 {
            self.end_operand(a, dst, result);
        }
        if kill.0 & KILL_B != 0 {
            self.end_operand(b, dst, result);
        }
    }

    /// As [`Vm::end_operands`], for one operand whose kill bit is set. The register that the result goes to is left to
    /// the write.
    pub(super) fn end_operand(&mut self, operand: Use, dst: Def, result: &Result<Value>) {
        let Ok(result) = *result else { return };
        let Operand { value, consumable: true } = self.operand_of(operand, true) else { return };
        if !value.is_object() || operand.0 == dst.0 {
            return;
        }
        self.set(Def(operand.0), Value::UNDEFINED);
        if value != result {
            self.rt.recycle(value);
        }
    }

    #[cold]
    fn slow_elementwise(&mut self, op: Arith, dst: Def, a: Use, b: Use, site: Feedback, kill: Imm) -> Flow {
        if let Some(value) = of_scalars(op, self.get(a), self.get(b)) {
            self.note_operands(a, b, site);
            return self.finish(dst, Ok(value));
        }
        let (x, y) = (self.operand_of(a, kill.0 & KILL_A != 0), self.operand_of(b, kill.0 & KILL_B != 0));
        let diagonal = self.rt.dialect.is_octave && is_sum(op, &x.value, &y.value);
        let done = if diagonal { None } else { real_doubles(&mut self.rt, op, x, y) };
        let result = match done {
            Some(result) => {
                self.note_classes(site, 1 << Class::Double as u32);
                result
            }
            None => self.operands(a, b, site).and_then(|()| arithmetic(&mut self.rt, op, x, y)),
        };
        self.end_operands(a, b, kill, dst, &result);
        self.finish_binary(dst, result, op.symbol(), a, b)
    }

    #[cold]
    fn slow_matrix(&mut self, op: BinaryOp, dst: Def, a: Use, b: Use, site: Feedback, kill: Imm) -> Flow {
        let of_elements = match op {
            BinaryOp::MTimes => Arith::Times,
            BinaryOp::MRDivide => Arith::RDivide,
            BinaryOp::MLDivide => Arith::LDivide,
            _ => Arith::Power,
        };
        if let Some(value) = of_scalars(of_elements, self.get(a), self.get(b)) {
            self.note_operands(a, b, site);
            return self.finish(dst, Ok(value));
        }
        let (x, y) = (self.operand_of(a, kill.0 & KILL_A != 0), self.operand_of(b, kill.0 & KILL_B != 0));
        let result = match self.matrix_of_reals(op, x, y) {
            Some(result) => {
                self.note_classes(site, 1 << Class::Double as u32);
                result
            }
            None => self.operands(a, b, site).and_then(|()| match op {
                BinaryOp::MTimes => matrix::times(&mut self.rt, x, y),
                BinaryOp::MRDivide => matrix::right_divide(&mut self.rt, x, y),
                BinaryOp::MLDivide => matrix::left_divide(&mut self.rt, x, y),
                _ => matrix::power(&mut self.rt, x, y),
            }),
        };
        self.end_operands(a, b, kill, dst, &result);
        let symbol = match op {
            BinaryOp::MTimes => "*",
            BinaryOp::MRDivide => "/",
            BinaryOp::MLDivide => "\\",
            _ => "^",
        };
        self.finish_binary(dst, result, symbol, a, b)
    }

    /// The common cases of real doubles: a scalar on the side where it makes the operator an elementwise one, and small
    /// products. `None` for everything else, and where matrices may be diagonal.
    #[inline]
    fn matrix_of_reals(&mut self, op: BinaryOp, x: Operand, y: Operand) -> Option<Result<Value>> {
        if self.rt.dialect.is_octave {
            return None;
        }
        let (x_scalar, y_scalar) = (x.value.is_double(), y.value.is_double());
        match op {
            BinaryOp::MTimes if x_scalar || y_scalar => real_doubles(&mut self.rt, Arith::Times, x, y),
            BinaryOp::MTimes => matrix::small_product(&mut self.rt, x.value, y.value),
            BinaryOp::MRDivide if y_scalar => real_doubles(&mut self.rt, Arith::RDivide, x, y),
            BinaryOp::MLDivide if x_scalar => real_doubles(&mut self.rt, Arith::LDivide, x, y),
            _ => None,
        }
    }

    #[cold]
    fn slow_compare(&mut self, op: Compare, dst: Def, a: Use, b: Use, site: Feedback, kill: Imm) -> Flow {
        let (x, y) = (self.get(a), self.get(b));
        if let (Some(x), Some(y)) = (x.immediate_number(), y.immediate_number()) {
            self.note_operands(a, b, site);
            return self.finish(dst, Ok(Value::logical(op.doubles(x, y))));
        }
        let result = self.operands(a, b, site).and_then(|()| compare(&mut self.rt, op, x, y));
        self.end_operands(a, b, kill, dst, &result);
        self.finish_binary(dst, result, op.symbol(), a, b)
    }

    pub(crate) fn and(&mut self, dst: Def, a: Use, b: Use, site: Feedback, kill: Imm) -> Flow {
        self.logic(Logic::And, dst, a, b, site, kill)
    }

    pub(crate) fn or(&mut self, dst: Def, a: Use, b: Use, site: Feedback, kill: Imm) -> Flow {
        self.logic(Logic::Or, dst, a, b, site, kill)
    }

    #[inline(always)]
    fn logic(&mut self, op: Logic, dst: Def, a: Use, b: Use, site: Feedback, kill: Imm) -> Flow {
        if let (Some(x), Some(y)) = (self.get(a).as_logical(), self.get(b).as_logical()) {
            let value = if op == Logic::And { x & y } else { x | y };
            self.set(dst, Value::logical(value));
            return Flow::Next;
        }
        let (x, y) = (self.get(a), self.get(b));
        let result = self.operands(a, b, site).and_then(|()| logic(&mut self.rt, op, x, y));
        self.end_operands(a, b, kill, dst, &result);
        self.finish_binary(dst, result, op.symbol(), a, b)
    }

    /// Records operand classes; operands without a value are an error.
    fn operands(&mut self, a: Use, b: Use, site: Feedback) -> Result<()> {
        let (x, y) = (self.get(a), self.get(b));
        self.check_defined(a, x)?;
        self.check_defined(b, y)?;
        self.note_operands(a, b, site);
        Ok(())
    }

    /// Records operand classes.
    fn note_operands(&self, a: Use, b: Use, site: Feedback) {
        let (x, y) = (self.get(a).class(), self.get(b).class());
        self.note_classes(site, 1u32 << (x as u32 % 32) | 1u32 << (y as u32 % 32));
    }

    /// Adds operand classes, by bit, to what a site has seen.
    fn note_classes(&self, site: Feedback, seen: u32) {
        let classes = &self.top().proto.sites[site.0 as usize].classes;
        classes.set(classes.get() | seen);
    }

    /// An error when a register holds no value: which one depends on what the register is.
    #[inline(always)]
    pub(crate) fn check_defined(&self, register: Use, value: Value) -> Result<()> {
        if value.is_undefined() {
            return Err(self.undefined(register));
        }
        Ok(())
    }

    #[cold]
    fn undefined(&self, register: Use) -> runmat_runtime::error::Error {
        let top = self.top();
        let proto = &top.proto;
        if register.0 < proto.n_params && register.0 >= top.n_in {
            return ErrorKind::NotEnoughInputs.into();
        }
        match proto.locals.get(register.0 as usize) {
            Some(local) if !local.name.is_empty() => {
                ErrorKind::UndefinedName { name: local.name.to_string() }.into()
            }
            _ => ErrorKind::EmptyList.into(),
        }
    }

    /// Writes a result, or raises the error.
    #[inline(always)]
    pub(crate) fn finish(&mut self, dst: Def, result: Result<Value>) -> Flow {
        match result {
            Ok(value) => {
                self.replace(dst, value);
                Flow::Next
            }
            Err(error) => self.fail(error),
        }
    }

    /// Goes on with the result; a failure names the operator, in Octave's words the operands too.
    fn finish_binary(&mut self, dst: Def, result: Result<Value>, symbol: &str, a: Use, b: Use) -> Flow {
        match result {
            Err(error) => self.fail_binary(error, symbol, self.get(a), self.get(b)),
            Ok(_) => self.finish(dst, result),
        }
    }

    #[cold]
    pub(super) fn fail_binary(&mut self, error: Error, symbol: &str, x: Value, y: Value) -> Flow {
        self.fail(match self.rt.dialect.octave_errors {
            _ if x.is_undefined() || y.is_undefined() => error,
            true => octave::binary_failure(error, symbol, &x, &y),
            false => error.of_operator(symbol),
        })
    }

    /// What an operator gave for operands that have values: MATLAB's report of a failure names the operator.
    fn of_operator(&self, symbol: &str, result: Result<Value>) -> Result<Value> {
        match self.rt.dialect.octave_errors {
            true => result,
            false => result.map_err(|error| error.of_operator(symbol)),
        }
    }

    fn finish_unary(&mut self, dst: Def, result: Result<Value>, symbol: &str, operand: Value) -> Flow {
        match result {
            Err(error) => self.fail(match self.rt.dialect.octave_errors {
                _ if operand.is_undefined() => error,
                true => octave::unary_failure(error, symbol, &operand),
                false => error.of_operator(symbol),
            }),
            Ok(_) => self.finish(dst, result),
        }
    }

    pub(crate) fn neg(&mut self, dst: Def, a: Use, _: Feedback, kill: Imm) -> Flow {
        if let Some(x) = self.get(a).as_double() {
            self.set(dst, Value::double(-x));
            return Flow::Next;
        }
        let value = self.get(a);
        let result = self.check_defined(a, value).and_then(|()| unary::negate(&mut self.rt, value));
        self.end_operands(a, a, Imm(kill.0 & KILL_A), dst, &result);
        self.finish_unary(dst, result, "-", value)
    }

    pub(crate) fn plus(&mut self, dst: Def, a: Use, _: Feedback, kill: Imm) -> Flow {
        let value = self.get(a);
        let result = self.check_defined(a, value).and_then(|()| unary::plus(&mut self.rt, value));
        self.end_operands(a, a, Imm(kill.0 & KILL_A), dst, &result);
        self.finish_unary(dst, result, "+", value)
    }

    #[inline(always)]
    pub(crate) fn not(&mut self, dst: Def, a: Use, site: Feedback, kill: Imm) -> Flow {
        match self.get(a).as_logical() {
            Some(b) => {
                self.set(dst, Value::logical(!b));
                Flow::Next
            }
            None => self.slow_not(dst, a, site, kill),
        }
    }

    #[inline(never)]
    fn slow_not(&mut self, dst: Def, a: Use, _: Feedback, kill: Imm) -> Flow {
        let value = self.get(a);
        let result = self.check_defined(a, value).and_then(|()| not(&mut self.rt, value));
        self.end_operands(a, a, Imm(kill.0 & KILL_A), dst, &result);
        self.finish_unary(dst, result, "~", value)
    }

    pub(crate) fn ctranspose(&mut self, dst: Def, a: Use, kill: Imm) -> Flow {
        let value = self.get(a);
        let result = self.check_defined(a, value).and_then(|()| {
            let result = unary::transpose(&mut self.rt, value, true);
            self.of_operator("'", result)
        });
        self.end_operands(a, a, Imm(kill.0 & KILL_A), dst, &result);
        self.finish(dst, result)
    }

    pub(crate) fn transpose(&mut self, dst: Def, a: Use, kill: Imm) -> Flow {
        let value = self.get(a);
        let result = self.check_defined(a, value).and_then(|()| {
            let result = unary::transpose(&mut self.rt, value, false);
            self.of_operator(".'", result)
        });
        self.end_operands(a, a, Imm(kill.0 & KILL_A), dst, &result);
        self.finish(dst, result)
    }

    pub(crate) fn truth(&mut self, dst: Def, a: Use) -> Flow {
        let value = self.get(a);
        if value.as_logical().is_some() {
            self.set(dst, value);
            return Flow::Next;
        }
        let result =
            self.check_defined(a, value).and_then(|()| truth::operand(&self.rt, value)).map(Value::logical);
        self.finish(dst, result)
    }

    pub(crate) fn range(&mut self, dst: Def, start: Use, stop: Use) -> Flow {
        let (a, b) = (self.get(start), self.get(stop));
        if let (Some(first), Some(last)) = (a.as_double(), b.as_double())
            && let Ok(range) = Range::new(first, 1.0, last)
        {
            let result = self.rt.range(range);
            return self.finish(dst, result);
        }
        let result = self
            .check_defined(start, a)
            .and_then(|()| self.check_defined(stop, b))
            .and_then(|()| self.range_of(a, None, b));
        self.finish(dst, result)
    }

    pub(crate) fn range_step(&mut self, dst: Def, start: Use, step: Use, stop: Use) -> Flow {
        let (a, d, b) = (self.get(start), self.get(step), self.get(stop));
        let result = self
            .check_defined(start, a)
            .and_then(|()| self.check_defined(step, d))
            .and_then(|()| self.check_defined(stop, b))
            .and_then(|()| self.range_of(a, Some(d), b));
        self.finish(dst, result)
    }

    fn range_of(&mut self, start: Value, step: Option<Value>, stop: Value) -> Result<Value> {
        let result = range::range(&mut self.rt, start, step, stop);
        self.of_operator(":", result)
    }

    /// True for values that are text or numbers: what a switch compares.
    pub fn is_switch_value(value: Value) -> bool {
        value.is_text_scalar()
            || (value.class().is_dense() && (value.is_scalar() || value.is_empty()))
            || matches!(value.class(), Class::String)
    }
}
