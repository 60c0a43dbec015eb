//! Jumps, loops, `switch`.

use runmat_gc::Gc;
use runmat_runtime::array::dense::Array;
use runmat_runtime::array::dims::Dims;
use runmat_runtime::error::{ErrorKind, Result};
use runmat_runtime::kernels::range::{NotFinite, Range};
use runmat_runtime::ops::cases::matches_case;
use runmat_runtime::ops::compare::{Compare, compare};
use runmat_runtime::ops::{index, truth};
use runmat_runtime::value::Value;
use runmat_runtime::value::class::Class;
use runmat_runtime::value::variable::VariableCell;

use crate::bytecode::operand::{Const, Def, Imm, Outs, Place, Target, Use};
use crate::bytecode::ops::{OPERAND, SCALAR_ONLY};
use crate::interp::Flow;
use crate::vm::Vm;

macro_rules! compare_jumps {
    ($($method:ident => $op:expr, |$x:ident, $y:ident| $fast:expr;)*) => {$(
        #[inline(always)]
        pub(crate) fn $method(&mut self, a: Use, b: Use, target: Target, operand: Imm) -> Flow {
            if let (Some($x), Some($y)) = (self.get(a).as_double(), self.get(b).as_double()) {
                return if $fast { Flow::Next } else { self.jump_to(target) };
            }
            self.slow_compare_jump($op, a, b, target, operand)
        }
    )*};
}

impl Vm {
    #[inline(always)]
    pub(crate) fn jump(&mut self, target: Target) -> Flow {
        self.jump_to(target)
    }

    #[inline(always)]
    pub(crate) fn repeat(&mut self, target: Target) -> Flow {
        self.next_round(target)
    }

    /// Jumps back to `target`, by way of a safepoint.
    #[inline(always)]
    fn next_round(&mut self, target: Target) -> Flow {
        let flow = self.jump_to(target);
        if let Err(error) = self.safepoint() {
            return self.fail(error);
        }
        self.heat -= 1;
        if self.heat == 0 {
            return self.look_at_loop(target.0 as usize);
        }
        flow
    }

    #[inline(always)]
    pub(crate) fn jump_if(&mut self, cond: Use, target: Target, operand: Imm) -> Flow {
        self.branch(cond, target, operand, true)
    }

    #[inline(always)]
    pub(crate) fn jump_unless(&mut self, cond: Use, target: Target, operand: Imm) -> Flow {
        self.branch(cond, target, operand, false)
    }

    #[inline(always)]
    fn branch(&mut self, cond: Use, target: Target, operand: Imm, when: bool) -> Flow {
        let value = self.get(cond);
        let holds = match value.as_logical() {
            Some(b) => b,
            None => match self.slow_truth(cond, value, operand) {
                // What isn't decided doesn't jump.
                Ok(b) => b.unwrap_or(!when),
                Err(error) => return self.fail(error),
            },
        };
        if holds == when { self.jump_to(target) } else { Flow::Next }
    }

    /// Whether a jump on a value is taken, for a conditional jump's operand. None for what is no condition.
    pub fn jumps(&self, value: Value, operand: u32, when: bool) -> Option<bool> {
        if value.is_undefined() {
            return None;
        }
        let holds = self.truth_for(value, Imm(operand)).ok()?;
        Some(holds.unwrap_or(!when) == when)
    }

    fn slow_truth(&self, register: Use, value: Value, operand: Imm) -> Result<Option<bool>> {
        self.check_defined(register, value)?;
        self.truth_for(value, operand)
    }

    /// The truth of a value; none when only a scalar decides and it isn't one.
    fn truth_for(&self, value: Value, operand: Imm) -> Result<Option<bool>> {
        match operand.0 {
            OPERAND => truth::operand(&self.rt, value).map(Some),
            SCALAR_ONLY if !value.is_scalar() => Ok(None),
            SCALAR_ONLY => Ok(truth::condition(value).ok()),
            _ => truth::condition(value).map(Some),
        }
    }

    compare_jumps! {
        jump_unless_lt => Compare::Lt, |x, y| x < y;
        jump_unless_le => Compare::Le, |x, y| x <= y;
        jump_unless_gt => Compare::Gt, |x, y| x > y;
        jump_unless_ge => Compare::Ge, |x, y| x >= y;
        jump_unless_eq => Compare::Eq, |x, y| x == y;
        jump_unless_ne => Compare::Ne, |x, y| x != y;
    }

    #[cold]
    fn slow_compare_jump(&mut self, op: Compare, a: Use, b: Use, target: Target, operand: Imm) -> Flow {
        let (x, y) = (self.get(a), self.get(b));
        let compared = self
            .check_defined(a, x)
            .and_then(|()| self.check_defined(b, y))
            .and_then(|()| compare(&mut self.rt, op, x, y));
        let value = match compared {
            Ok(value) => value,
            Err(error) => return self.fail_binary(error, op.symbol(), x, y),
        };
        let holds = match operand.0 {
            OPERAND => truth::operand(&self.rt, value),
            _ => truth::condition(value),
        };
        match holds {
            Ok(true) => Flow::Next,
            Ok(false) => self.jump_to(target),
            Err(error) => self.fail(error),
        }
    }

    pub(crate) fn jump_undefined(&mut self, src: Use, target: Target) -> Flow {
        let is_empty = |cell: Gc<VariableCell>| cell.value.get().is_undefined();
        let undefined = self.get(src).is_undefined() || self.cell_in(src).is_some_and(is_empty);
        if undefined { self.jump_to(target) } else { Flow::Next }
    }

    pub(crate) fn check_switch(&mut self, subject: Use) -> Flow {
        let value = self.get(subject);
        if Vm::is_switch_value(value) { Flow::Next } else { self.fail(ErrorKind::SwitchValue) }
    }

    pub(crate) fn find_case(&mut self, dst: Def, subject: Use, table: Const) -> Flow {
        let subject = self.get(subject);
        let number = self.top().proto.cases[table.0 as usize].find(&subject);
        if number == 0 && !Vm::is_switch_value(subject) {
            return self.fail(ErrorKind::SwitchValue);
        }
        self.set(dst, Value::double(f64::from(number)));
        Flow::Next
    }

    pub(crate) fn jump_unless_case(&mut self, subject: Use, case: Use, target: Target) -> Flow {
        let (subject, value) = (self.get(subject), self.get(case));
        let defined = self.check_defined(case, value);
        if let Err(error) = defined {
            return self.fail(error);
        }
        if matches_case(&subject, &value) { Flow::Next } else { self.jump_to(target) }
    }

    pub(crate) fn for_range(
        &mut self,
        state: Outs,
        start: Use,
        step: Use,
        stop: Use,
        var: Def,
        exit: Target,
    ) -> Flow {
        let values = (self.get(start), self.get(step), self.get(stop));
        let (Some(a), Some(d), Some(b)) = (values.0.as_double(), values.1.as_double(), values.2.as_double())
        else {
            return self.for_range_of_array(state, (start, step, stop), var, exit);
        };
        match Range::new(a, d, b) {
            Ok(range) if range.is_empty() => {
                let empty = self.rt.dense::<f64>(&[], Dims::row(0));
                match self.finish(var, empty) {
                    Flow::Next => self.jump_to(exit),
                    flow => flow,
                }
            }
            Ok(range) => {
                let first = state.first;
                self.set(Def(first), Value::double(0.0));
                self.set(Def(first + 1), Value::double(range.len() as f64));
                self.set(Def(first + 2), Value::double(range.start()));
                self.set(Def(first + 3), Value::double(range.step()));
                let exact = is_exact(range.start()) && is_exact(range.step()) && is_exact(range.last());
                let last = if exact { Value::UNDEFINED } else { Value::double(range.last()) };
                self.set(Def(first + 4), last);
                self.set(var, Value::double(range.at(0)));
                Flow::Next
            }
            // An endless loop is allowed: it counts as far as doubles count.
            Err(NotFinite::TooLong) if a.is_finite() && d.is_finite() => {
                let first = state.first;
                self.set(Def(first), Value::double(0.0));
                self.set(Def(first + 1), Value::double(f64::INFINITY));
                self.set(Def(first + 2), Value::double(a));
                self.set(Def(first + 3), Value::double(d));
                self.set(Def(first + 4), Value::double(b));
                self.set(var, Value::double(a));
                Flow::Next
            }
            Err(_) => self.for_range_of_array(state, (start, step, stop), var, exit),
        }
    }

    /// Operands that aren't double scalars: the range is an array, and the loop runs over its columns.
    #[cold]
    fn for_range_of_array(&mut self, state: Outs, ends: (Use, Use, Use), var: Def, exit: Target) -> Flow {
        let (a, d, b) = (self.get(ends.0), self.get(ends.1), self.get(ends.2));
        let result = self
            .check_defined(ends.0, a)
            .and_then(|()| self.check_defined(ends.1, d))
            .and_then(|()| self.check_defined(ends.2, b))
            .and_then(|()| {
                let step = (d != Value::double(1.0)).then_some(d);
                runmat_runtime::ops::range::range(&mut self.rt, a, step, b)
            });
        match result {
            Ok(array) => self.start_columns(state, array, var, exit),
            Err(error) => self.fail(error),
        }
    }

    #[inline(always)]
    pub(crate) fn for_range_next(&mut self, state: Place, var: Def, body: Target) -> Flow {
        let first = state.0;
        let Some(k) = self.get(Use(first)).as_double() else {
            return self.for_columns_next(state, var, body);
        };
        // All of the state but `last` is doubles when the first is.
        let number = |vm: &Vm, at: u32| f64::from_bits(vm.get(Use(first + at)).bits());
        let k = k + 1.0;
        let n = number(self, 1);
        if k >= n {
            return Flow::Next;
        }
        let (start, step) = (number(self, 2), number(self, 3));
        let x = match self.get(Use(first + 4)).as_double() {
            None => start + k * step,
            Some(last) => between(start, step, last, k, n),
        };
        self.set(Def(first), Value::computed(k));
        self.set(var, Value::computed(x));
        self.next_round(body)
    }

    pub(crate) fn for_columns(&mut self, state: Outs, src: Use, var: Def, exit: Target) -> Flow {
        let value = self.get(src);
        if let Err(error) = self.check_defined(src, value) {
            return self.fail(error);
        }
        self.start_columns(state, value, var, exit)
    }

    /// The state of a loop over columns is (undefined, round, rounds, array).
    fn start_columns(&mut self, state: Outs, array: Value, var: Def, exit: Target) -> Flow {
        let dims = array.dims();
        let mut rounds = if array.class() == Class::FunctionHandle { 1 } else { dims.columns() };
        if dims.rows() == 0 && self.rt.dialect.skips_empty_columns {
            rounds = 0;
        }
        let first = state.first;
        self.set(Def(first), Value::UNDEFINED);
        self.set(Def(first + 1), Value::double(0.0));
        self.set(Def(first + 2), Value::double(rounds as f64));
        self.set(Def(first + 3), array.shared());
        if rounds == 0 {
            self.set(var, array);
            return self.jump_to(exit);
        }
        let result = self.column(array, 0);
        self.finish(var, result)
    }

    fn column(&mut self, array: Value, k: usize) -> Result<Value> {
        if let Some(doubles) = array.as_ref::<Array>()
            && doubles.dims().is_row()
        {
            if let Some(range) = doubles.range() {
                return Ok(Value::double(range.at(k)));
            }
            if let Some(s) = doubles.slice::<f64>() {
                return Ok(Value::double(s[k]));
            }
        }
        if array.is_scalar() {
            return Ok(array.shared());
        }
        index::index(&mut self.rt, array, &[Value::COLON, Value::double(k as f64 + 1.0)])
    }

    pub(crate) fn for_columns_next(&mut self, state: Place, var: Def, body: Target) -> Flow {
        let first = state.0;
        let k = self.get(Use(first + 1)).as_double().unwrap_or(0.0) + 1.0;
        let n = self.get(Use(first + 2)).as_double().unwrap_or(0.0);
        if k >= n {
            return Flow::Next;
        }
        self.set(Def(first + 1), Value::double(k));
        let array = self.get(Use(first + 3));
        let result = self.column(array, k as usize);
        match self.finish(var, result) {
            Flow::Next => self.next_round(body),
            flow => flow,
        }
    }
}

/// True for integers with which a range's elements are the same from whichever end they are computed.
fn is_exact(x: f64) -> bool {
    x.fract() == 0.0 && x.abs() < (1u64 << 52) as f64
}

/// Element `k` of the `n` of a range whose elements are computed from both ends, as in an array made of the range.
#[inline(never)]
fn between(start: f64, step: f64, last: f64, k: f64, n: f64) -> f64 {
    match n - 1.0 - k {
        from_end if k < from_end || n == f64::INFINITY => start + k * step,
        from_end if k > from_end => last - from_end * step,
        _ => (start + last) / 2.0,
    }
}
