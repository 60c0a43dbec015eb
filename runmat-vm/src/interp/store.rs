//! Writing parts of variables.

use std::rc::Rc;

use smallvec::SmallVec;

use runmat_runtime::array::dense::Array;
use runmat_runtime::array::dims::Dims;
use runmat_runtime::array::stored::Elements;
use runmat_runtime::builtins::call::Values;
use runmat_runtime::error::{ErrorKind, Result};
use runmat_runtime::ops::assign::{
    assign, assign_scalar, cell_positions, cell_slot, element_field_slot, field_slot, struct_element,
    struct_positions,
};
use runmat_runtime::ops::delete::delete;
use runmat_runtime::ops::index::{brace, index};
use runmat_runtime::runtime::Runtime;
use runmat_runtime::value::Value;
use runmat_runtime::value::cell::CellArray;
use runmat_runtime::value::class::Class;
use runmat_runtime::value::list::ValueList;
use runmat_runtime::value::structure::StructArray;
use runmat_runtime::value::variable::VariableCell;

use crate::bytecode::operand::{Args, Const, Def, Feedback, Imm, Place, Use};
use crate::feedback::Cache;
use crate::interp::Flow;
use crate::program::PathStep;
use crate::vm::Vm;

/// A step with its arguments.
enum BoundStep {
    Paren(Values),
    Brace(Values),
    Field(Rc<str>),
}

/// The steps of a path, usually few.
type BoundSteps = SmallVec<[BoundStep; 4]>;

impl Vm {
    /// Takes the target's value out of its place (a register or a variable cell), owned: a parameter that the caller
    /// lends is copied. The place must get it back with `put_back`.
    fn take_out(&mut self, base: Place) -> Result<Value> {
        let value = self.get(Use(base.0));
        if let Some(cell) = value.downcast::<VariableCell>() {
            return Ok(cell.value.get());
        }
        if base.0 < 64 && self.borrowed >> base.0 & 1 == 1 {
            self.borrowed &= !(1 << base.0);
            let copy = self.rt.copied(value)?;
            self.set(Def(base.0), copy);
            return Ok(copy);
        }
        Ok(value)
    }

    fn put_back(&mut self, base: Place, value: Value) {
        match self.get(Use(base.0)).downcast::<VariableCell>() {
            Some(cell) => {
                cell.value.set(value);
                self.rt.heap.barrier(cell.raw());
            }
            None => self.set(Def(base.0), value),
        }
    }

    /// Changes the target's value by `change`. On an error the target keeps what it had.
    fn change(&mut self, base: Place, change: impl FnOnce(&mut Runtime, &mut Value) -> Result<()>) -> Flow {
        let mut value = match self.take_out(base) {
            Ok(value) => value,
            Err(error) => return self.fail(error),
        };
        let result = change(&mut self.rt, &mut value);
        self.put_back(base, value);
        self.flow(result)
    }

    #[inline(always)]
    pub(crate) fn store1(&mut self, base: Place, i: Use, src: Use, site: Feedback) -> Flow {
        let x = self.get(src).as_double();
        let at = self.get(i).as_double();
        if let (Some(x), Some(at), 0) = (x, at, self.borrowed)
            && let Some(array) = self.place_mut(base).array_mut()
            && let Some(s) = array.slice_mut::<f64>()
        {
            let k = (at as usize).wrapping_sub(1);
            if (k.wrapping_add(1)) as f64 == at && k < s.len() {
                s[k] = x;
                return Flow::Next;
            }
        }
        self.slow_store1(base, i, src, site)
    }

    #[cold]
    fn slow_store1(&mut self, base: Place, i: Use, src: Use, _: Feedback) -> Flow {
        let (at, value) = (self.get(i), self.get(src));
        if let Err(error) = self.check_defined(i, at).and_then(|()| self.check_defined(src, value)) {
            return self.fail(error);
        }
        if let (Some(x), Some(k)) = (value.as_double(), at.as_double())
            && self.append_double(base, x, k)
        {
            return Flow::Next;
        }
        let target = self.get(Use(base.0));
        if self.borrowed == 0
            && value.is_scalar()
            && at.as_double() == target.as_ref::<Array>().map(|array| (array.numel() + 1) as f64)
            && append_in_place(&mut self.rt, target, &[value])
        {
            return Flow::Next;
        }
        self.change(base, |rt, target| assign(rt, target, &[at], value))
    }

    /// `x(end+1) = v` on an owned double row or column.
    fn append_double(&mut self, base: Place, x: f64, at: f64) -> bool {
        if self.borrowed != 0 {
            return false;
        }
        let Some(array) = self.place_mut(base).array_mut() else { return false };
        let n = array.numel();
        if at != (n + 1) as f64 || array.slice::<f64>().is_none() || n == 0 {
            return false;
        }
        let dims = if array.dims().is_row() {
            Dims::row(n + 1)
        } else if array.dims().is_column() {
            Dims::column(n + 1)
        } else {
            return false;
        };
        let before = runmat_gc::Managed::external_bytes(array);
        if !array.extend_to(dims) {
            return false;
        }
        if let Some(last) = array.slice_mut::<f64>().and_then(<[f64]>::last_mut) {
            *last = x;
        }
        let grown = runmat_gc::Managed::external_bytes(array) - before;
        if grown > 0 {
            self.rt.heap.note_external(grown);
        }
        true
    }

    /// `base = [base, elements…]`: elements of the target's own class go behind a row in place.
    pub(crate) fn append(&mut self, base: Place, elements: Args, spread: Imm) -> Flow {
        let current = self.get(Use(base.0));
        let values = match self
            .check_defined(Use(base.0), current)
            .and_then(|()| self.arguments(elements, spread.0 == 1))
        {
            Ok(values) => values,
            Err(error) => return self.fail(error),
        };
        if self.borrowed == 0 && append_in_place(&mut self.rt, current, &values) {
            return Flow::Next;
        }
        let mut all = Values::from_slice(&[current]);
        all.extend_from_slice(&values);
        let result = runmat_runtime::ops::concat::concat(&mut self.rt, &all, 1);
        self.finish(Def(base.0), result)
    }

    #[inline(always)]
    pub(crate) fn store2(&mut self, base: Place, i: Use, j: Use, src: Use, site: Feedback) -> Flow {
        let x = self.get(src).as_double();
        let (row, column) = (self.get(i).as_double(), self.get(j).as_double());
        if let (Some(x), Some(row), Some(column), 0) = (x, row, column, self.borrowed)
            && let Some(array) = self.place_mut(base).array_mut()
            && let &[m, n] = array.dims().as_slice()
        {
            let (r, c) = ((row as usize).wrapping_sub(1), (column as usize).wrapping_sub(1));
            let exact = r.wrapping_add(1) as f64 == row && c.wrapping_add(1) as f64 == column;
            if exact
                && r < m
                && c < n
                && let Some(place) = array.slice_mut::<f64>().and_then(|s| s.get_mut(r + c * m))
            {
                *place = x;
                return Flow::Next;
            }
        }
        self.slow_store2(base, i, j, src, site)
    }

    #[cold]
    fn slow_store2(&mut self, base: Place, i: Use, j: Use, src: Use, _: Feedback) -> Flow {
        let (row, column, value) = (self.get(i), self.get(j), self.get(src));
        let defined = self
            .check_defined(i, row)
            .and_then(|()| self.check_defined(j, column))
            .and_then(|()| self.check_defined(src, value));
        if let Err(error) = defined {
            return self.fail(error);
        }
        self.change(base, |rt, target| assign(rt, target, &[row, column], value))
    }

    #[inline(always)]
    pub(crate) fn store_field(&mut self, base: Place, name: Const, src: Use, site: Feedback) -> Flow {
        let value = self.get(src);
        if self.borrowed == 0 && !value.is_undefined() {
            let known = match &*self.top().proto.sites[site.0 as usize].cache.borrow() {
                Cache::Field { shape, position } => Some((shape.as_ptr(), *position)),
                _ => None,
            };
            let target = *self.place_mut(base);
            if let Some((shape, position)) = known
                && let Some(structure) = self.place_mut(base).struct_mut()
                && std::ptr::eq(shape, std::rc::Rc::as_ptr(structure.shape()))
                && structure.dims().is_scalar()
            {
                *structure.slot(position, 0) = value;
                if let Some(raw) = target.as_raw() {
                    self.rt.heap.barrier(raw);
                }
                return Flow::Next;
            }
        }
        self.slow_store_field(base, name, src, site)
    }

    #[cold]
    fn slow_store_field(&mut self, base: Place, name: Const, src: Use, site: Feedback) -> Flow {
        let value = self.get(src);
        if let Err(error) = self.check_defined(src, value) {
            return self.fail(error);
        }
        let name = self.top().proto.names[name.0 as usize].clone();
        let flow = self.change(base, |rt, target| {
            *field_slot(rt, target, &name)? = value;
            Ok(())
        });
        let target = self.get(Use(base.0));
        if let Some(structure) = target.as_ref::<StructArray>()
            && let Some(position) = structure.shape().position(&name)
        {
            let shape = std::rc::Rc::downgrade(structure.shape());
            *self.top().proto.sites[site.0 as usize].cache.borrow_mut() = Cache::Field { shape, position };
        }
        flow
    }

    /// The steps of a path with their arguments.
    fn bind_path(&mut self, path: Const, args: Args) -> Result<BoundSteps> {
        let proto = self.top().proto.clone();
        let path = &proto.paths[path.0 as usize];
        let mut at = args.first;
        let mut steps = BoundSteps::new();
        for step in &path.steps {
            steps.push(match step {
                PathStep::Paren(n) | PathStep::Brace(n) => {
                    let values = self.arguments(Args { first: at, count: *n }, path.spread)?;
                    at += n;
                    match step {
                        PathStep::Paren(_) => BoundStep::Paren(values),
                        _ => BoundStep::Brace(values),
                    }
                }
                PathStep::Field(name) => BoundStep::Field(name.clone()),
                PathStep::Dynamic => {
                    let name = self.get(Use(at));
                    at += 1;
                    let text =
                        name.text().filter(|_| name.is_text_scalar()).ok_or(ErrorKind::FieldNameClass)?;
                    BoundStep::Field(text.as_ref().into())
                }
            });
        }
        Ok(steps)
    }

    pub(crate) fn store(&mut self, base: Place, path: Const, args: Args, src: Use) -> Flow {
        let value = self.get(src);
        let steps = self.check_defined(src, value).and_then(|()| self.bind_path(path, args));
        match steps {
            Ok(steps) => self.change(base, |rt, target| store_steps(rt, target, &steps, value)),
            Err(error) => self.fail(error),
        }
    }

    pub(crate) fn delete(&mut self, base: Place, path: Const, args: Args) -> Flow {
        match self.bind_path(path, args) {
            Ok(steps) => {
                if self.get(Use(base.0)).is_undefined() {
                    let error = self.check_defined(Use(base.0), Value::UNDEFINED);
                    return self.flow(error);
                }
                self.change(base, |rt, target| delete_steps(rt, target, &steps))
            }
            Err(error) => self.fail(error),
        }
    }

    pub(crate) fn count_places(&mut self, dst: Def, base: Place, path: Const, args: Args) -> Flow {
        let steps = match self.bind_path(path, args) {
            Ok(steps) => steps,
            Err(error) => return self.fail(error),
        };
        let mut count = 0;
        let flow = self.change(base, |rt, target| {
            count = visit_places(rt, target, &steps, &mut |_| ())?;
            Ok(())
        });
        self.set(dst, Value::double(count as f64));
        flow
    }

    pub(crate) fn store_places(
        &mut self,
        base: Place,
        path: Const,
        args: Args,
        list: Use,
        from: Place,
    ) -> Flow {
        let steps = match self.bind_path(path, args) {
            Ok(steps) => steps,
            Err(error) => return self.fail(error),
        };
        let values = self.get(list);
        let items = match values.as_ref::<ValueList>() {
            Some(list) => list.items.clone(),
            None => vec![values],
        };
        let start = self.get(Use(from.0)).as_double().unwrap_or(0.0) as usize;
        let mut at = start;
        let flow = self.change(base, |rt, target| {
            visit_places(rt, target, &steps, &mut |slot| {
                if let Some(value) = items.get(at) {
                    *slot = value.shared();
                }
                at += 1;
            })?;
            Ok(())
        });
        if at > items.len() && flow == Flow::Next {
            return self.fail(ErrorKind::NotEnoughValues);
        }
        self.set(Def(from.0), Value::double(at as f64));
        flow
    }

    pub(crate) fn peek(&mut self, dst: Def, base: Use, path: Const, args: Args) -> Flow {
        let steps = match self.bind_path(path, args) {
            Ok(steps) => steps,
            Err(error) => return self.fail(error),
        };
        let mut value = self.get(base);
        if let Some(cell) = value.downcast::<VariableCell>() {
            value = cell.value.get();
        }
        for step in &steps {
            value = self.peek_step(value, step);
        }
        self.set(dst, value);
        Flow::Next
    }

    /// What a step reads, without marking it shared; undefined where nothing is there yet.
    fn peek_step(&mut self, value: Value, step: &BoundStep) -> Value {
        match step {
            BoundStep::Field(name) => match value.as_ref::<StructArray>() {
                Some(s) if s.numel() == 1 => {
                    s.shape().position(name).map_or(Value::UNDEFINED, |field| s.get(field, 0))
                }
                _ => Value::UNDEFINED,
            },
            BoundStep::Brace(args) => {
                if let (Some(cell), [one]) = (value.as_ref::<CellArray>(), &args[..])
                    && let Some(x) = one.as_double()
                {
                    return cell.items.get((x as usize).wrapping_sub(1)).copied().unwrap_or(Value::UNDEFINED);
                }
                match brace(&mut self.rt, value, args) {
                    Ok(values) if values.len() == 1 => values[0],
                    _ => Value::UNDEFINED,
                }
            }
            BoundStep::Paren(args) => match value.is_undefined() {
                true => value,
                false => index(&mut self.rt, value, args).unwrap_or(Value::UNDEFINED),
            },
        }
    }

    /// `name_values`: the arguments behind the positional ones, as a struct.
    pub(crate) fn name_values(&mut self, dst: Place, decl: Const) -> Flow {
        let rule = self.top().proto.arguments[decl.0 as usize].clone();
        match crate::arguments::collect_options(self, &rule) {
            Ok(value) => {
                self.set(Def(dst.0), value);
                Flow::Next
            }
            Err(error) => self.fail(error),
        }
    }

    pub(crate) fn check_argument(&mut self, value: Place, decl: Const) -> Flow {
        let rule = self.top().proto.arguments[decl.0 as usize].clone();
        let given = self.get(Use(value.0));
        if given.is_undefined() {
            return self.fail(ErrorKind::NotEnoughInputs);
        }
        match crate::arguments::check(self, &rule, given) {
            Ok(checked) => {
                if checked != given && value.0 < 64 {
                    self.borrowed &= !(1 << value.0);
                }
                self.set(Def(value.0), checked);
                Flow::Next
            }
            Err(error) => self.fail(error),
        }
    }
}

/// Appends dense values with one row to an owned row of the same class and layout. False, and nothing changed, when
/// they don't fit that way.
fn append_in_place(rt: &mut Runtime, target: Value, values: &[Value]) -> bool {
    let bits = target.bits();
    let mut target = target;
    let Some(array) = target.array_mut() else { return false };
    if !array.dims().is_row() || array.numel() == 0 {
        return false;
    }
    let layout = array.layout();
    let fits = |value: &Value| match value.view() {
        Some(view) => {
            view.class == layout.class
                && view.dims.len() == 2
                && view.dims[0] == 1
                && !view.is_complex()
                && !layout.complex
                && matches!(view.elements, Elements::Char16(_)) == layout.wide
        }
        None => false,
    };
    if !values.iter().all(|v| fits(v) && v.bits() != bits) {
        return false;
    }
    let old = array.numel();
    let added: usize = values.iter().map(Value::numel).sum();
    let before = runmat_gc::Managed::external_bytes(array);
    if !array.extend_to(Dims::row(old + added)) {
        return false;
    }
    let mut at = old;
    for value in values {
        if let Some(view) = value.view() {
            array.write_elements(at, &view.elements);
            at += view.numel();
        }
    }
    let grown = runmat_gc::Managed::external_bytes(array) - before;
    rt.heap.note_external(grown);
    true
}

/// Writes a value through steps; every level is owned, or made, on the way down.
///
/// A step takes the inner value out of its slot, goes on with it, and puts it back: the slot keeps its old value until
/// then, which doesn't count as a second owner.
fn store_steps(rt: &mut Runtime, target: &mut Value, steps: &[BoundStep], value: Value) -> Result<()> {
    match steps {
        [] => {
            *target = value;
            Ok(())
        }
        [BoundStep::Paren(args)] if assign_scalar(target, args, value) => Ok(()),
        [BoundStep::Paren(args)] => assign(rt, target, args, value),
        [BoundStep::Paren(args), BoundStep::Field(name), rest @ ..] => {
            let k = struct_element(rt, target, args)?;
            let mut inner = *element_field_slot(rt, target, k, name)?;
            let result = store_steps(rt, &mut inner, rest, value);
            *element_field_slot(rt, target, k, name)? = inner;
            result
        }
        [BoundStep::Paren(args), BoundStep::Brace(inner), rest @ ..] if target.class() == Class::Cell => {
            // `c(2){1} = v` names the element itself.
            if !matches!(inner[..], [one] if one.as_double() == Some(1.0)) {
                return Err(ErrorKind::BraceAssignment.into());
            }
            store_cell_element(rt, target, args, rest, value)
        }
        [BoundStep::Paren(_), ..] => Err(runmat_runtime::error::Error::new(
            "MATLAB:index:parenAfterParen",
            "Invalid array indexing: parentheses must be the last step of an assignment, or be followed by a dot.",
        )),
        [BoundStep::Brace(args), rest @ ..] => store_cell_element(rt, target, args, rest, value),
        [BoundStep::Field(name), rest @ ..] => {
            if let Some(field) = owned_field(target, name) {
                return store_owned_field(rt, target, field, rest, value);
            }
            let mut inner = *field_slot(rt, target, name)?;
            let result = store_steps(rt, &mut inner, rest, value);
            *field_slot(rt, target, name)? = inner;
            result
        }
    }
}

/// The position of a field of an owned scalar struct that has it.
fn owned_field(target: &mut Value, name: &str) -> Option<usize> {
    let structure = target.struct_mut()?;
    if structure.dims().is_scalar() { structure.shape().position(name) } else { None }
}

fn store_owned_field(
    rt: &mut Runtime,
    target: &mut Value,
    field: usize,
    rest: &[BoundStep],
    value: Value,
) -> Result<()> {
    let Some(mut inner) = target.struct_mut().map(|s| s.get(field, 0)) else { return Ok(()) };
    let result = store_steps(rt, &mut inner, rest, value);
    if let Some(raw) = target.as_raw() {
        rt.heap.barrier(raw);
    }
    if let Some(structure) = target.struct_mut() {
        *structure.slot(field, 0) = inner;
    }
    result
}

fn store_cell_element(
    rt: &mut Runtime,
    target: &mut Value,
    args: &[Value],
    rest: &[BoundStep],
    value: Value,
) -> Result<()> {
    if let [index] = args
        && let Some(k) = index
            .as_double()
            .map(|x| (x as usize).wrapping_sub(1))
            .filter(|&k| k.wrapping_add(1) as f64 == index.as_double().unwrap_or(0.0))
        && let Some(&item) = target.cell_mut().and_then(|cell| cell.items.get(k))
    {
        let mut inner = item;
        let result = store_steps(rt, &mut inner, rest, value);
        if let Some(raw) = target.as_raw() {
            rt.heap.barrier(raw);
        }
        if let Some(cell) = target.cell_mut() {
            cell.items[k] = inner;
        }
        return result;
    }
    let mut inner = *cell_slot(rt, target, args)?;
    let result = store_steps(rt, &mut inner, rest, value);
    *cell_slot(rt, target, args)? = inner;
    result
}

fn delete_steps(rt: &mut Runtime, target: &mut Value, steps: &[BoundStep]) -> Result<()> {
    match steps {
        [BoundStep::Paren(args)] => {
            *target = rt.owned(*target)?;
            delete(rt, target, args)
        }
        [BoundStep::Field(name), rest @ ..] => {
            let slot = field_slot(rt, target, name)?;
            let mut inner = *slot;
            let result = delete_steps(rt, &mut inner, rest);
            *field_slot(rt, target, name)? = inner;
            result
        }
        [BoundStep::Brace(args), rest @ ..] => {
            let slot = cell_slot(rt, target, args)?;
            let mut inner = *slot;
            let result = delete_steps(rt, &mut inner, rest);
            *cell_slot(rt, target, args)? = inner;
            result
        }
        [BoundStep::Paren(args), BoundStep::Field(name), rest @ ..] => {
            let k = struct_element(rt, target, args)?;
            let mut inner = *element_field_slot(rt, target, k, name)?;
            let result = delete_steps(rt, &mut inner, rest);
            *element_field_slot(rt, target, k, name)? = inner;
            result
        }
        _ => Err(ErrorKind::DeletionColons.into()),
    }
}

/// Calls `each` for every place that the steps name, after making them; gives their number.
fn visit_places(
    rt: &mut Runtime,
    target: &mut Value,
    steps: &[BoundStep],
    each: &mut dyn FnMut(&mut Value),
) -> Result<usize> {
    match steps {
        [BoundStep::Brace(args)] => {
            let positions = cell_positions(rt, target, args)?;
            let raw = target.as_raw();
            if let Some(cell) = target.cell_mut() {
                positions.iter().for_each(|&k| each(&mut cell.items[k]));
            }
            if let Some(raw) = raw {
                rt.heap.barrier(raw);
            }
            Ok(positions.len())
        }
        [BoundStep::Field(name)] => {
            let count = if target.class() == Class::Struct { target.numel() } else { 1 };
            if count == 0 || target.class() != Class::Struct {
                each(field_slot(rt, target, name)?);
                return Ok(1);
            }
            for k in 0..count {
                each(element_field_slot(rt, target, k, name)?);
            }
            Ok(count)
        }
        [BoundStep::Paren(args), BoundStep::Field(name)] => {
            let positions = struct_positions(rt, target, args)?;
            for &k in &positions {
                each(element_field_slot(rt, target, k, name)?);
            }
            Ok(positions.len())
        }
        [BoundStep::Field(name), rest @ ..] => {
            let mut inner = *field_slot(rt, target, name)?;
            let result = visit_places(rt, &mut inner, rest, each);
            *field_slot(rt, target, name)? = inner;
            result
        }
        [BoundStep::Brace(args), rest @ ..] => {
            let mut inner = *cell_slot(rt, target, args)?;
            let result = visit_places(rt, &mut inner, rest, each);
            *cell_slot(rt, target, args)? = inner;
            result
        }
        [BoundStep::Paren(args), BoundStep::Field(name), rest @ ..] => {
            let k = struct_element(rt, target, args)?;
            let mut inner = *element_field_slot(rt, target, k, name)?;
            let result = visit_places(rt, &mut inner, rest, each);
            *element_field_slot(rt, target, k, name)? = inner;
            result
        }
        _ => Err(ErrorKind::BraceAssignment.into()),
    }
}
