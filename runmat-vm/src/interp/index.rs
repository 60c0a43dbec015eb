//! Reading parts of values.

use std::rc::Rc;

use runmat_runtime::array::dense::Array;
use runmat_runtime::builtins::call::Values;
use runmat_runtime::error::{Error, ErrorKind, Result};
use runmat_runtime::ops::index::{brace, index, span};
use runmat_runtime::ops::subscript::folded;
use runmat_runtime::ops::{element, octave};
use runmat_runtime::value::cell::CellArray;
use runmat_runtime::value::class::Class;
use runmat_runtime::value::exception::Exception;
use runmat_runtime::value::handle::FunctionHandle;
use runmat_runtime::value::list::ValueList;
use runmat_runtime::value::structure::StructArray;
use runmat_runtime::value::{Kind, Value};

use crate::bytecode::operand::{Args, Const, Def, Feedback, Imm, Outs, Place, Target, Use};
use crate::bytecode::ops::{BORROW, KILL_B, LIST};
use crate::feedback::Cache;
use crate::interp::Flow;
use crate::vm::Vm;

/// The 0-based position of an element of a matrix, when both subscripts are within it.
pub(super) fn position_of_two(array: &Array, row: Value, column: Value) -> Option<usize> {
    let (row, column) = (position(row.as_double()?)?, position(column.as_double()?)?);
    let &[m, n] = array.dims().as_slice() else { return None };
    (row < m && column < n).then(|| row + column * m)
}

/// The 0-based position of a double index, when it is a positive integer below 2^52.
///
/// Between 2^52 and 2^53 doubles are the integers, in the order of their bits: added to 2^52, the index shows in the
/// low bits. That is half of what a conversion costs that gives something for every double.
#[inline(always)]
pub(super) fn position(x: f64) -> Option<usize> {
    const FIRST: f64 = (1u64 << 52) as f64;
    let moved = x + FIRST;
    // Below 2^52, and for what isn't an index, this is large.
    let k = moved.to_bits().wrapping_sub(FIRST.to_bits() + 1);
    (k < 1 << 52 && moved - FIRST == x).then_some(k as usize)
}

impl Vm {
    #[inline(always)]
    pub(crate) fn index1(&mut self, dst: Def, base: Use, i: Use, site: Feedback, kill: Imm) -> Flow {
        let value = self.get(base);
        if let Some(array) = value.as_ref::<Array>()
            && let Some(k) = self.get(i).as_double().and_then(position)
            && let Some(&x) = array.slice::<f64>().and_then(|s| s.get(k))
        {
            self.set(dst, Value::double(x));
            return Flow::Next;
        }
        if value.as_ref::<FunctionHandle>().is_some() {
            return self.call_handle1(dst, value, self.get(i));
        }
        self.slow_index1(dst, base, i, site, kill)
    }

    pub(crate) fn index_span(
        &mut self,
        dst: Place,
        base: Use,
        start: Use,
        stop: Use,
        target: Target,
    ) -> Flow {
        let value = self.get(base);
        if let (Some(first), Some(last)) = (self.get(start).as_double(), self.get(stop).as_double())
            && let Some(part) = span(&mut self.rt, &value, first, last)
        {
            self.replace(Def(dst.0), part);
            return self.jump_to(target);
        }
        Flow::Next
    }

    #[cold]
    fn slow_index1(&mut self, dst: Def, base: Use, i: Use, _: Feedback, kill: Imm) -> Flow {
        let (value, at) = (self.get(base), self.get(i));
        if let Some(array) = value.as_ref::<Array>()
            && let Some(k) = at.as_double().and_then(position)
            && let Some(element) = element::load(array, k)
        {
            self.set(dst, element);
            return Flow::Next;
        }
        let result = self
            .check_defined(base, value)
            .and_then(|()| self.check_defined(i, at))
            .and_then(|()| index(&mut self.rt, value, &[at]));
        if kill.0 & KILL_B != 0 && at != value {
            self.end_operand(i, dst, &result);
        }
        self.finish_index(dst, result, value, &[at])
    }

    #[inline(always)]
    pub(crate) fn index2(&mut self, dst: Def, base: Use, i: Use, j: Use, site: Feedback) -> Flow {
        let value = self.get(base);
        if let Some(array) = value.as_ref::<Array>()
            && let (Some(row), Some(column)) =
                (self.get(i).as_double().and_then(position), self.get(j).as_double().and_then(position))
            && let &[m, n] = array.dims().as_slice()
            && row < m
            && column < n
            && let Some(&x) = array.slice::<f64>().and_then(|s| s.get(row + column * m))
        {
            self.set(dst, Value::double(x));
            return Flow::Next;
        }
        self.slow_index2(dst, base, i, j, site)
    }

    #[cold]
    fn slow_index2(&mut self, dst: Def, base: Use, i: Use, j: Use, _: Feedback) -> Flow {
        let (value, row, column) = (self.get(base), self.get(i), self.get(j));
        if value.as_ref::<FunctionHandle>().is_some() {
            return self.call_handle(Outs { first: dst.0, count: 1 }, value, &[row, column]);
        }
        if let Some(array) = value.as_ref::<Array>()
            && let Some(k) = position_of_two(array, row, column)
            && let Some(element) = element::load(array, k)
        {
            self.set(dst, element);
            return Flow::Next;
        }
        let result = self
            .check_defined(base, value)
            .and_then(|()| self.check_defined(i, row))
            .and_then(|()| self.check_defined(j, column))
            .and_then(|()| index(&mut self.rt, value, &[row, column]));
        self.finish_index(dst, result, value, &[row, column])
    }

    /// Goes on with the indexed value; Octave's words for a failure name the variable and the index.
    fn finish_index(&mut self, dst: Def, result: Result<Value>, value: Value, indices: &[Value]) -> Flow {
        match result {
            Err(error) => {
                let error = self.index_failure(error, value, indices);
                self.fail(error)
            }
            Ok(_) => self.finish(dst, result),
        }
    }

    #[cold]
    pub(super) fn index_failure(&self, error: Error, value: Value, indices: &[Value]) -> Error {
        if !self.rt.dialect.octave_errors || value.is_undefined() || indices.iter().any(|v| v.is_undefined())
        {
            return error;
        }
        octave::index_failure(error, self.indexed_name().as_deref(), &value.dims(), indices)
    }

    /// The variable at the start of the running instruction's source, when one stands there.
    fn indexed_name(&self) -> Option<String> {
        let proto = &self.top().proto;
        let text = proto.unit.source.slice(proto.span_at(self.pc().saturating_sub(1))?);
        let end = text.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(text.len());
        let name = &text[..end];
        (proto.register_of(name).is_some() && !name.is_empty()).then(|| name.to_string())
    }

    /// Argument registers as values, lists expanded; an argument without a value is an error.
    pub(crate) fn arguments(&mut self, args: Args, spread: bool) -> Result<Values> {
        let mut values = Values::with_capacity(args.count as usize);
        self.push_arguments(args, spread, &mut values)?;
        Ok(values)
    }

    /// Adds argument registers as [`Vm::arguments`] gives them.
    pub(crate) fn push_arguments(&mut self, args: Args, spread: bool, values: &mut Values) -> Result<()> {
        for k in args.first..args.first + args.count {
            let value = self.get(Use(k));
            if spread && let Some(list) = value.as_ref::<ValueList>() {
                values.extend_from_slice(&list.items);
                continue;
            }
            self.check_defined(Use(k), value)?;
            values.push(value);
        }
        Ok(())
    }

    pub(crate) fn index(&mut self, outs: Outs, base: Use, args: Args, spread: Imm) -> Flow {
        let value = self.get(base);
        let args = match self.check_defined(base, value).and_then(|()| self.arguments(args, spread.0 == 1)) {
            Ok(args) => args,
            Err(error) => return self.fail(error),
        };
        if value.as_ref::<FunctionHandle>().is_some() {
            return self.call_handle(outs, value, &args);
        }
        if outs.count > 1 {
            return self.fail(ErrorKind::NotEnoughValues);
        }
        let result = index(&mut self.rt, value, &args);
        self.finish_index(Def(outs.first), result, value, &args)
    }

    /// One value, or what the mode makes of another number of them.
    fn deliver(
        &mut self,
        dst: Def,
        mut values: Vec<Value>,
        mode: Imm,
        error: impl FnOnce(usize) -> ErrorKind,
    ) -> Flow {
        let value = match values.len() {
            1 => values.swap_remove(0),
            _ if mode == LIST => self.rt.alloc(ValueList { items: values }),
            0 => return self.fail(ErrorKind::EmptyList),
            // MATLAB: an assignment takes the first of a list; a chain that goes on needs exactly one.
            n if mode == BORROW => return self.fail(error(n)),
            _ => values.swap_remove(0),
        };
        self.set(dst, value);
        Flow::Next
    }

    #[inline(always)]
    pub(crate) fn brace1(&mut self, dst: Def, base: Use, i: Use, mode: Imm) -> Flow {
        let value = self.get(base);
        if let Some(cell) = value.as_ref::<CellArray>()
            && let Some(k) = self.get(i).as_double().and_then(position)
            && let Some(&item) = cell.items.get(k)
        {
            self.set(dst, if mode == BORROW { item } else { item.shared() });
            return Flow::Next;
        }
        self.slow_brace(dst, base, i, mode)
    }

    #[cold]
    fn slow_brace(&mut self, dst: Def, base: Use, i: Use, mode: Imm) -> Flow {
        let (value, at) = (self.get(base), self.get(i));
        if let Some(list) = value.as_ref::<ValueList>() {
            let item = at.as_double().and_then(position).and_then(|k| list.items.get(k).copied());
            return match item {
                Some(item) => {
                    self.set(dst, item);
                    Flow::Next
                }
                None => self.fail(ErrorKind::NotEnoughValues),
            };
        }
        let result = self
            .check_defined(base, value)
            .and_then(|()| self.check_defined(i, at))
            .and_then(|()| brace(&mut self.rt, value, &[at]));
        match result {
            Ok(values) => self.deliver(dst, values, mode, |count| ErrorKind::BraceList { count }),
            Err(error) => {
                let error = self.index_failure(error, value, &[at]);
                self.fail(error)
            }
        }
    }

    pub(crate) fn brace(&mut self, dst: Def, base: Use, args: Args, mode: Imm, spread: Imm) -> Flow {
        let value = self.get(base);
        let args = match self.check_defined(base, value).and_then(|()| self.arguments(args, spread.0 == 1)) {
            Ok(args) => args,
            Err(error) => return self.fail(error),
        };
        match brace(&mut self.rt, value, &args) {
            Ok(values) => self.deliver(dst, values, mode, |count| ErrorKind::BraceList { count }),
            Err(error) => {
                let error = self.index_failure(error, value, &args);
                self.fail(error)
            }
        }
    }

    #[inline(always)]
    pub(crate) fn field(&mut self, dst: Def, base: Use, name: Const, site: Feedback, mode: Imm) -> Flow {
        let value = self.get(base);
        if let Some(structure) = value.as_ref::<StructArray>()
            && structure.dims().is_scalar()
        {
            let position = self.current().sites[site.0 as usize].field_in(structure.shape());
            if let Some(position) = position {
                let item = structure.get(position, 0);
                self.set(dst, if mode == BORROW { item } else { item.shared() });
                return Flow::Next;
            }
        }
        self.slow_field(dst, base, name, Some(site), mode)
    }

    #[cold]
    fn slow_field(&mut self, dst: Def, base: Use, name: Const, site: Option<Feedback>, mode: Imm) -> Flow {
        let value = self.get(base);
        let name = self.current().names[name.0 as usize].clone();
        if let (Some(structure), Some(site)) = (value.as_ref::<StructArray>(), site)
            && let Some(position) = structure.shape().position(&name)
        {
            let shape = Rc::downgrade(structure.shape());
            self.current().sites[site.0 as usize].remember(Cache::Field { shape, position });
            if structure.dims().is_scalar() {
                return self.deliver_item(dst, structure.get(position, 0), mode);
            }
        }
        if let Some(exception) = value.as_ref::<Exception>() {
            let error = exception.error.clone();
            let result = crate::exception::property(self, &error, &name);
            return self.finish(dst, result);
        }
        match self.check_defined(base, value).and_then(|()| self.field_values(value, &name)) {
            Ok(values) => self.deliver(dst, values, mode, |count| ErrorKind::DotList { count }),
            Err(error) => self.fail(error),
        }
    }

    /// An item of a container, for one more owner where it isn't lent for one instruction.
    #[inline(always)]
    fn deliver_item(&mut self, dst: Def, item: Value, mode: Imm) -> Flow {
        self.set(dst, if mode == BORROW { item } else { item.shared() });
        Flow::Next
    }

    /// The values of a field in all elements; properties of exceptions.
    pub(crate) fn field_values(&mut self, value: Value, name: &str) -> Result<Vec<Value>> {
        match value.kind() {
            Kind::Struct(structure) => {
                let Some(position) = structure.shape().position(name) else {
                    return Err(ErrorKind::UnknownField { name: name.into() }.into());
                };
                Ok(structure.column(position).iter().map(|item| item.shared()).collect())
            }
            Kind::Exception(exception) => {
                let error = exception.error.clone();
                crate::exception::property(self, &error, name).map(|value| vec![value])
            }
            _ => Err(octave::cannot_be_indexed(ErrorKind::DotOnNonStruct.into(), &value, '.')),
        }
    }

    pub(crate) fn dynamic_field(&mut self, dst: Def, base: Use, name: Use, mode: Imm) -> Flow {
        let (value, name) = (self.get(base), self.get(name));
        if let Some(structure) = value.as_ref::<StructArray>()
            && structure.dims().is_scalar()
            && let Some(position) = self.rt.fields.position(structure.shape(), &name)
        {
            return self.deliver_item(dst, structure.get(position, 0), mode);
        }
        let Some(name) = name.text().filter(|_| name.is_text_scalar()).map(|n| n.into_owned()) else {
            return self.fail(ErrorKind::FieldNameClass);
        };
        match self.check_defined(base, value).and_then(|()| self.field_values(value, &name)) {
            Ok(values) => self.deliver(dst, values, mode, |count| ErrorKind::DotList { count }),
            Err(error) => self.fail(error),
        }
    }

    pub(crate) fn index_field(&mut self, dst: Def, base: Use, i: Use, name: Const, mode: Imm) -> Flow {
        let (value, at) = (self.get(base), self.get(i));
        if let Some(structure) = value.as_ref::<StructArray>()
            && let Some(k) = at.as_double().and_then(position)
            && k < structure.numel()
            && let Some(field) = structure.shape().position(&self.top().proto.names[name.0 as usize])
        {
            return self.deliver_item(dst, structure.get(field, k), mode);
        }
        let name = self.current().names[name.0 as usize].clone();
        let result = self
            .check_defined(base, value)
            .and_then(|()| self.check_defined(i, at))
            .and_then(|()| match value.class() {
                Class::FunctionHandle => self
                    .invoke_values(value, &[at], 1)
                    .and_then(|values| values.first().copied().ok_or_else(|| ErrorKind::EmptyList.into())),
                _ => index(&mut self.rt, value, &[at]),
            })
            .and_then(|part| self.field_values(part, &name));
        match result {
            Ok(values) => self.deliver(dst, values, mode, |count| ErrorKind::DotList { count }),
            Err(error) => self.fail(error),
        }
    }

    #[inline(always)]
    pub(crate) fn end_of(&mut self, dst: Def, base: Use, position: Imm, count: Imm) -> Flow {
        let value = self.get(base);
        if count.0 == 1 {
            let length = match value.as_ref::<Array>() {
                Some(array) => Some(array.numel()),
                None => value.as_ref::<CellArray>().map(|cell| cell.items.len()),
            };
            if let Some(length) = length {
                // Signed: one machine instruction converts it.
                self.set(dst, Value::computed(length as i64 as f64));
                return Flow::Next;
            }
        }
        self.slow_end_of(dst, base, position, count)
    }

    #[inline(never)]
    fn slow_end_of(&mut self, dst: Def, base: Use, position: Imm, count: Imm) -> Flow {
        let value = self.get(base);
        let value = match value.downcast::<runmat_runtime::value::variable::VariableCell>() {
            Some(cell) => cell.value.get(),
            None => value,
        };
        if value.is_undefined() {
            // A target that doesn't exist yet: `x(end+1) = 1`.
            self.set(dst, Value::double(0.0));
            return Flow::Next;
        }
        let length = match (count.0, value.lengths()) {
            (1, _) => value.numel(),
            (2, lengths @ [_, _]) => lengths[position.0 as usize],
            (n, _) => folded(&value.dims(), n as usize)[position.0 as usize],
        };
        self.set(dst, Value::double(length as f64));
        Flow::Next
    }
}
