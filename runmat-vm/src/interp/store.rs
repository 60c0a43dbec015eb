//! Writing parts of variables.

use runmat_runtime::array::dense::Array;
use runmat_runtime::array::dims::Dims;
use runmat_runtime::array::form::MatrixForm;
use runmat_runtime::array::stored::{Elements, Latin1, Stored};
use runmat_runtime::builtins::call::Values;
use runmat_runtime::error::{ErrorKind, Result};
use runmat_runtime::ops::assign::{assign, cell_slot, element_field_slot, field_slot, struct_element};
use runmat_runtime::ops::element;
use runmat_runtime::runtime::Runtime;
use runmat_runtime::value::Value;
use runmat_runtime::value::class::Class;
use runmat_runtime::value::structure::StructArray;
use runmat_runtime::value::variable::VariableCell;

use crate::bytecode::operand::{Args, Const, Def, Feedback, Imm, Place, Use};
use crate::feedback::Cache;
use crate::interp::Flow;
use crate::interp::index::{position, position_of_two};
use crate::interp::path::store_text;
use crate::vm::Vm;

impl Vm {
    /// True for a register whose value the caller lends: a write copies it first.
    #[inline(always)]
    pub(super) fn is_lent(&self, register: Place) -> bool {
        register.0 < 64 && self.borrowed >> register.0 & 1 == 1
    }

    /// Takes the target's value out of its place (a register or a variable cell), owned: a parameter that the caller
    /// lends is copied. The place must get it back with `put_back`.
    fn take_out(&mut self, base: Place) -> Result<Value> {
        let value = self.get(Use(base.0));
        if let Some(cell) = value.downcast::<VariableCell>() {
            return Ok(cell.value.get());
        }
        if self.is_lent(base) {
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
    pub(super) fn change(
        &mut self,
        base: Place,
        change: impl FnOnce(&mut Runtime, &mut Value) -> Result<()>,
    ) -> Flow {
        let mut value = match self.take_out(base) {
            Ok(value) => value,
            Err(error) => return self.fail(error),
        };
        let result = change(&mut self.rt, &mut value);
        self.put_back(base, value);
        self.flow(result)
    }

    #[inline(always)]
    pub(crate) fn store1(&mut self, base: Place, i: Use, src: Use, site: Feedback, kill: Imm) -> Flow {
        let x = self.get(src).as_double();
        let at = self.get(i).as_double();
        if let (Some(x), Some(k), false) = (x, at.and_then(position), self.is_lent(base))
            && let Some(array) = self.place_mut(base).array_mut()
            && array.form() == MatrixForm::Full
            && let Some(s) = array.slice_mut::<f64>()
        {
            if k < s.len() {
                s[k] = x;
                return Flow::Next;
            }
            if k == s.len() && self.append_element(base, x) {
                return Flow::Next;
            }
        }
        self.slow_store1(base, i, src, site, kill)
    }

    #[cold]
    fn slow_store1(&mut self, base: Place, i: Use, src: Use, _: Feedback, kill: Imm) -> Flow {
        let (at, value) = (self.get(i), self.get(src));
        if let Err(error) = self.check_defined(i, at).and_then(|()| self.check_defined(src, value)) {
            return self.fail(error);
        }
        if let (Some(k), Some(unit @ 0..=0xFF)) = (at.as_double().and_then(position), value.as_char_unit())
            && !self.is_lent(base)
            && let Some(array) = self.place_mut(base).array_mut()
        {
            let is_row = array.dims().is_row();
            let units = array.slice_mut::<Latin1>();
            let appends = is_row && units.as_ref().is_some_and(|units| units.len() == k);
            if let Some(place) = units.and_then(|units| units.get_mut(k)) {
                *place = Latin1(unit as u8);
                return Flow::Next;
            }
            if appends && self.append_element(base, Latin1(unit as u8)) {
                return Flow::Next;
            }
        }
        if let (Some(k), false) = (at.as_double().and_then(position), self.is_lent(base))
            && let Some(array) = self.place_mut(base).array_mut()
            && element::store(array, k, value)
        {
            return Flow::Next;
        }
        let target = self.get(Use(base.0));
        if !self.is_lent(base)
            && value.is_scalar()
            && at.as_double() == target.as_ref::<Array>().map(|array| (array.numel() + 1) as f64)
            && append_in_place(&mut self.rt, target, &[value])
        {
            return Flow::Next;
        }
        let flow = self.assign_in(base, &[at], value);
        if flow == Flow::Next && kill.0 != 0 {
            self.end_operands(i, src, kill, Def(base.0), &Ok(self.get(Use(base.0))));
        }
        flow
    }

    /// One more element behind an owned row or column.
    #[inline(never)]
    fn append_element<T: Stored>(&mut self, base: Place, x: T) -> bool {
        let Some(array) = self.place_mut(base).array_mut() else { return false };
        let before = runmat_gc::Managed::external_bytes(array);
        if !array.push(x) {
            return false;
        }
        let grown = runmat_gc::Managed::external_bytes(array) - before;
        if grown > 0 {
            self.rt.heap.note_external(grown);
        }
        true
    }

    /// One more character of one byte behind an owned row, when that is what the value and the target are.
    #[inline(always)]
    fn append_char(&mut self, base: Place, value: Value) -> bool {
        match value.as_char_unit() {
            Some(unit @ 0..=0xFF) if !self.is_lent(base) => self.append_element(base, Latin1(unit as u8)),
            _ => false,
        }
    }

    /// `base = [base, elements…]`: elements of the target's own class go behind a row in place.
    pub(crate) fn append(&mut self, base: Place, elements: Args, spread: Imm) -> Flow {
        let current = self.get(Use(base.0));
        if elements.count == 1
            && current.as_ref::<Array>().is_some_and(|array| array.dims().is_row())
            && self.append_char(base, self.get(Use(elements.first)))
        {
            return Flow::Next;
        }
        let values = match self
            .check_defined(Use(base.0), current)
            .and_then(|()| self.arguments(elements, spread.0 == 1))
        {
            Ok(values) => values,
            Err(error) => return self.fail(error),
        };
        if !self.is_lent(base) && append_in_place(&mut self.rt, current, &values) {
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
        let row = self.get(i).as_double().and_then(position);
        let column = self.get(j).as_double().and_then(position);
        if let (Some(x), Some(row), Some(column), false) = (x, row, column, self.is_lent(base))
            && let Some(array) = self.place_mut(base).array_mut()
            && array.form() == MatrixForm::Full
            && let &[m, n] = array.dims().as_slice()
            && row < m
            && column < n
            && let Some(place) = array.slice_mut::<f64>().and_then(|s| s.get_mut(row + column * m))
        {
            *place = x;
            return Flow::Next;
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
        if !self.is_lent(base)
            && let Some(array) = self.place_mut(base).array_mut()
            && let Some(k) = position_of_two(array, row, column)
            && element::store(array, k, value)
        {
            return Flow::Next;
        }
        self.assign_in(base, &[row, column], value)
    }

    /// `base(indices…) = value`; Octave's words for a wrong index name the variable.
    fn assign_in(&mut self, base: Place, indices: &[Value], value: Value) -> Flow {
        let flow = self.change(base, |rt, target| assign(rt, target, indices, value));
        if flow == Flow::Throw
            && self.rt.dialect.octave_errors
            && let Some(error) = self.pending.take()
        {
            let wrong_index =
                matches!(error.identifier(), "MATLAB:badsubscript" | "MATLAB:UndefinedFunction");
            let target = self.get(Use(base.0));
            let target = if target.is_undefined() { Value::EMPTY } else { target };
            self.pending = Some(match wrong_index {
                true => self.index_failure(error, target, indices),
                false => error,
            });
        }
        flow
    }

    #[inline(always)]
    pub(crate) fn store_field(&mut self, base: Place, name: Const, src: Use, site: Feedback) -> Flow {
        let value = self.get(src);
        if !self.is_lent(base) && !value.is_undefined() {
            let mut target = self.get(Use(base.0));
            if let Some(structure) = target.struct_mut()
                && let Some(position) = self.current().sites[site.0 as usize].field_in(structure.shape())
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
        if self.is_lent(base) && self.get(Use(base.0)).as_ref::<StructArray>().is_some() {
            // A copy of the caller's, for the first write; then it is as for any struct.
            return match self.take_out(base) {
                Ok(_) => self.store_field(base, name, src, site),
                Err(error) => self.fail(error),
            };
        }
        let name = self.top().proto.names[name.0 as usize].clone();
        let flow = self.change(base, |rt, target| {
            *field_slot(rt, target, &name)? = value;
            Ok(())
        });
        self.remember_field(base, &name, site);
        flow
    }

    /// `c{i} = v` and `c{end+1} = v` on an owned cell array.
    #[inline(always)]
    pub(crate) fn store_brace1(&mut self, base: Place, i: Use, src: Use) -> Flow {
        let (at, value) = (self.get(i).as_double().and_then(position), self.get(src));
        if let (Some(k), false, false) = (at, self.is_lent(base), value.is_undefined()) {
            let mut target = self.get(Use(base.0));
            if let Some(cell) = target.cell_mut()
                && k <= cell.items.len()
            {
                if let Some(slot) = cell.items.get_mut(k) {
                    *slot = value;
                } else if !self.append_item(base, value) {
                    return self.slow_store_brace1(base, i, src);
                }
                if let Some(raw) = target.as_raw() {
                    self.rt.heap.barrier(raw);
                }
                return Flow::Next;
            }
        }
        self.slow_store_brace1(base, i, src)
    }

    #[cold]
    fn slow_store_brace1(&mut self, base: Place, i: Use, src: Use) -> Flow {
        let (at, value) = (self.get(i), self.get(src));
        if let Err(error) = self.check_defined(i, at).and_then(|()| self.check_defined(src, value)) {
            return self.fail(error);
        }
        let is_first = at.as_double() == Some(1.0) && self.get(Use(base.0)) == Value::EMPTY_CELL;
        if is_first && !self.is_lent(base) {
            let cell = self.rt.cell_row_of(&[value]);
            self.set(Def(base.0), cell);
            return Flow::Next;
        }
        self.change(base, |rt, target| {
            if target.class() == Class::String {
                return store_text(rt, target, &[at], value);
            }
            *cell_slot(rt, target, &[at])? = value;
            Ok(())
        })
    }

    /// One more element behind an owned row (or an empty cell array).
    #[inline(never)]
    fn append_item(&mut self, base: Place, value: Value) -> bool {
        let cell = self.place_mut(base).cell_mut();
        let Some(grown) = cell.and_then(|cell| cell.push(value)) else { return false };
        if grown > 0 {
            self.rt.heap.note_external(grown);
        }
        true
    }

    /// `s(i).name = v`.
    #[inline(always)]
    pub(crate) fn store_index_field(
        &mut self,
        base: Place,
        i: Use,
        name: Const,
        src: Use,
        site: Feedback,
    ) -> Flow {
        let (at, value) = (self.get(i).as_double().and_then(position), self.get(src));
        if let (Some(k), false, false) = (at, self.is_lent(base), value.is_undefined()) {
            let mut target = self.get(Use(base.0));
            if let Some(structure) = target.struct_mut()
                && let Some(position) = self.current().sites[site.0 as usize].field_in(structure.shape())
                && k < structure.numel()
            {
                *structure.slot(position, k) = value;
                if let Some(raw) = target.as_raw() {
                    self.rt.heap.barrier(raw);
                }
                return Flow::Next;
            }
        }
        self.slow_store_index_field(base, i, name, src, site)
    }

    #[inline(never)]
    fn slow_store_index_field(&mut self, base: Place, i: Use, name: Const, src: Use, site: Feedback) -> Flow {
        let (at, value) = (self.get(i), self.get(src));
        if let Err(error) = self.check_defined(i, at).and_then(|()| self.check_defined(src, value)) {
            return self.fail(error);
        }
        if !self.is_lent(base) && self.append_struct(base, at, name, value) {
            return Flow::Next;
        }
        let name = self.top().proto.names[name.0 as usize].clone();
        let flow = self.change(base, |rt, target| {
            let k = struct_element(rt, target, &[at])?;
            *element_field_slot(rt, target, k, &name)? = value;
            Ok(())
        });
        self.remember_field(base, &name, site);
        flow
    }

    /// `s(end+1).name = v` on an owned row of structs with that field. False, and nothing done, for everything else.
    fn append_struct(&mut self, base: Place, at: Value, name: Const, value: Value) -> bool {
        let mut target = self.get(Use(base.0));
        let Some(structure) = target.struct_mut() else { return false };
        let (n, is_row) = (structure.numel(), structure.dims().is_row());
        let dims = Dims::row(n + 1);
        if !is_row
            || at.as_double() != Some((n + 1) as f64)
            || self.rt.check_size(&dims, size_of::<Value>() * structure.shape().len()).is_err()
        {
            return false;
        }
        let Some(field) = structure.shape().position(&self.top().proto.names[name.0 as usize]) else {
            return false;
        };
        structure.resize_linear(dims);
        *structure.slot(field, n) = value;
        if let Some(raw) = target.as_raw() {
            self.rt.heap.barrier(raw);
        }
        true
    }

    /// Remembers where the field lies in structs of the target's shape.
    fn remember_field(&mut self, base: Place, name: &str, site: Feedback) {
        let target = self.get(Use(base.0));
        let Some(structure) = target.as_ref::<StructArray>() else { return };
        let Some(position) = structure.shape().position(name) else { return };
        let site = &self.current().sites[site.0 as usize];
        if site.field_in(structure.shape()).is_none() {
            site.remember(Cache::Field { shape: std::rc::Rc::downgrade(structure.shape()), position });
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
