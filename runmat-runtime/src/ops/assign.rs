//! Writing parts of arrays: `A(i, …) = B`, growth, conversion of `B` to the class of `A` (language.md §11).
//!
//! The target is a place that owns its value: an unshared array is written in place, a shared one is copied first.

use smallvec::{SmallVec, smallvec};

use crate::array::dense::Array;
use crate::array::dims::Dims;
use crate::array::form::MatrixForm;
use crate::array::stored::{Latin1, Layout, Stored, Utf16};
use crate::array::view::View;
use crate::each_numeric;
use crate::error::{Error, ErrorKind, Result};
use crate::kernels::mask;
use crate::ops::convert::{
    array_of_class, complex_array, complex_to_char, elements_as, elements_as_complex, elements_as_logical,
    elements_as_units, to_class,
};
use crate::ops::index::{Block, Selection};
use crate::ops::octave::cannot_be_indexed;
use crate::ops::subscript::{Lengths, Subscript, folded, resolve, span_within};
use crate::runtime::Runtime;
use crate::value::cell::CellArray;
use crate::value::class::Class;
use crate::value::string::{StringArray, StringElement};
use crate::value::structure::StructArray;
use crate::value::{Kind, Value};

/// `target(indices…) = source`. An undefined target is created.
///
/// # Errors
/// Bad indices, counts that differ, ambiguous growth, classes that don't convert.
pub fn assign(rt: &mut Runtime, target: &mut Value, indices: &[Value], source: Value) -> Result<()> {
    if indices.is_empty() {
        return Err(ErrorKind::NoSubscripts.into());
    }
    if target.bits() == source.bits() && target.is_object() {
        // `x(i) = x`: the copy that is written must not be the one that is read.
        source.shared();
    }
    let source_class = source.class();
    if target.is_undefined() || *target == Value::EMPTY {
        *target = empty_like(rt, &source)?;
    }
    match (target.class(), source_class) {
        (Class::Cell, _) => assign_cell(rt, target, indices, source),
        (Class::Struct, Class::Struct) => assign_struct(rt, target, indices, source),
        (Class::String, _) => assign_string(rt, target, indices, source),
        (t, s) if t.is_dense() && s.is_dense() => assign_dense(rt, target, indices, source),
        (t, Class::Cell) if t.is_dense() && target.is_empty() => {
            *target = Value::EMPTY_CELL;
            assign_cell(rt, target, indices, source)
        }
        (t, Class::String) if t.is_dense() => {
            let converted = to_class(rt, source, t)?;
            assign_dense(rt, target, indices, converted)
        }
        (Class::FunctionHandle, _) | (_, Class::FunctionHandle) => {
            Err(ErrorKind::ConcatenationHandles.into())
        }
        (t, s) => Err(ErrorKind::Conversion { to: t.name().into(), from: s.name().into() }.into()),
    }
}

/// `target(k) = x` and `target(i, j) = x` for double elements inside an owned double array. False, and nothing done, for
/// everything else.
pub fn assign_scalar(target: &mut Value, indices: &[Value], source: Value) -> bool {
    let Some(x) = source.as_double() else { return false };
    let position = |index: &Value| {
        let x = index.as_double()?;
        let k = (x as usize).wrapping_sub(1);
        (k.wrapping_add(1) as f64 == x).then_some(k)
    };
    let Some(array) = target.array_mut() else { return false };
    let at = match indices {
        [index] => position(index),
        [row, column] => match (position(row), position(column), array.dims().as_slice()) {
            (Some(i), Some(j), &[m, n]) if i < m && j < n => Some(i + j * m),
            _ => None,
        },
        _ => None,
    };
    let Some(k) = at.filter(|k| *k < array.numel()) else { return false };
    let form = array.form_after(k);
    let Some(place) = array.slice_mut::<f64>().and_then(|elements| elements.get_mut(k)) else { return false };
    *place = x;
    array.set_form(form);
    true
}

/// What a variable that doesn't exist yet starts as: an empty of the source's class.
fn empty_like(rt: &mut Runtime, source: &Value) -> Result<Value> {
    Ok(match source.kind() {
        Kind::Dense(view) if view.class == Class::Double => Value::EMPTY,
        Kind::Dense(view) => {
            let array = rt.zeros(Layout::real(view.class), Dims::matrix(0, 0))?;
            rt.array(array)
        }
        Kind::Cell(_) => Value::EMPTY_CELL,
        Kind::String(_) => rt.strings(Dims::matrix(0, 0), Vec::new()),
        Kind::Struct(s) => {
            let empty = StructArray::filled(s.shape().clone(), Dims::matrix(0, 0));
            rt.alloc(empty)
        }
        _ => Value::EMPTY,
    })
}

/// A resolved write: where, and how large the target must be.
struct Write {
    selection: Selection,
    dims: Dims,
    grows: bool,
}

/// Resolves the subscripts of a write. `source` is the size of the right side; a colon on an empty target takes its
/// length from there.
fn plan(target: &Dims, indices: &[Value], source: &Dims) -> Result<Write> {
    if let [index] = indices {
        return plan_linear(target, index, source);
    }
    let count = indices.len();
    if count == 0 {
        return Err(ErrorKind::NoSubscripts.into());
    }
    let mut lengths = folded(target, count);
    let source_lengths = source.without_singletons();
    let mut taken = 0;
    let mut subscripts: SmallVec<[Subscript; 2]> = SmallVec::with_capacity(count);
    let mut wanted = Lengths::with_capacity(count);
    for (k, index) in indices.iter().enumerate() {
        let mut extent = lengths[k];
        let is_colon = index.is_colon() || index.as_char_unit() == Some(b':' as u16);
        let starts_empty = target.as_slice().iter().all(|&n| n == 0);
        if is_colon && starts_empty && (extent == 0 || k >= target.ndims()) {
            // MATLAB: `x(:,1) = v` on `[]` takes the length from the right side.
            let others = indices.iter().filter(|i| i.is_colon()).count();
            extent = match (source.numel(), others) {
                (1, _) => 1,
                (_, n) if n == count => source.at(k),
                _ => source_lengths.get(taken).copied().unwrap_or(1),
            };
        }
        let subscript = resolve(index, extent)?;
        if subscript.positions.len() != 1 {
            taken += 1;
        }
        wanted.push(subscript.positions.bound().max(lengths[k]));
        subscripts.push(subscript);
    }
    let grows = wanted != lengths;
    let mut dims = target.clone();
    if grows {
        // The last subscript stands for all dimensions from there on: those can't grow.
        if target.ndims() > count && wanted[count - 1] != lengths[count - 1] {
            return Err(ErrorKind::AmbiguousGrowth.into());
        }
        for (k, &n) in wanted.iter().enumerate() {
            if n != lengths[k] {
                dims = dims.with(k, n);
            }
        }
        lengths = folded(&dims, count);
    }
    let counts: Lengths = subscripts.iter().map(|s| s.positions.len()).collect();
    // The result's size keeps singletons: error messages show it.
    let selection = Selection { subscripts, lengths, dims: Dims::new(&counts) };
    Ok(Write { selection, dims, grows })
}

fn plan_linear(target: &Dims, index: &Value, source: &Dims) -> Result<Write> {
    let numel = target.numel();
    let subscript = resolve(index, numel)?;
    let bound = subscript.positions.bound();
    let mut dims = target.clone();
    let grows = bound > numel;
    if grows {
        dims = if target.is_zero_by_zero() {
            if source.is_column()
                && !source.is_scalar()
                && subscript.dims.is_column()
                && !subscript.dims.is_scalar()
            {
                Dims::column(bound)
            } else {
                Dims::row(bound)
            }
        } else if target.is_row() {
            Dims::row(bound)
        } else if target.is_column() {
            Dims::column(bound)
        } else {
            return Err(ErrorKind::AmbiguousGrowth.into());
        };
    }
    let selected = Dims::new(subscript.dims.as_slice());
    let (subscripts, lengths) = (smallvec![subscript], smallvec![dims.numel()]);
    let selection = Selection { subscripts, lengths, dims: selected };
    Ok(Write { selection, dims, grows })
}

/// Checks that the right side fits: one element, or as many in the same order of lengths.
fn check_counts(write: &Write, source: &Dims) -> Result<()> {
    let n = source.numel();
    if n == 1 {
        return Ok(());
    }
    if write.selection.subscripts.len() == 1 {
        return match write.selection.subscripts[0].positions.len() == n {
            true => Ok(()),
            false => {
                let count = write.selection.subscripts[0].positions.len();
                Err(ErrorKind::AssignmentNumel { count, source: by_text(source.as_slice()) }.into())
            }
        };
    }
    let counts: Lengths = write.selection.subscripts.iter().map(|s| s.positions.len()).collect();
    let left: Lengths = counts.iter().copied().filter(|&c| c != 1).collect();
    if left[..] == source.without_singletons()[..] {
        return Ok(());
    }
    Err(ErrorKind::AssignmentSize { left: by_text(&counts), right: by_text(source.as_slice()) }.into())
}

/// `2-by-3`.
fn by_text(lengths: &[usize]) -> String {
    lengths.iter().map(usize::to_string).collect::<Vec<_>>().join("-by-")
}

fn assign_dense(rt: &mut Runtime, target: &mut Value, indices: &[Value], source: Value) -> Result<()> {
    if assign_block(target, indices, &source) {
        return Ok(());
    }
    if let [index] = indices
        && assign_by_mask(rt, target, index, &source)?
    {
        return Ok(());
    }
    let Some(view) = source.view() else { return Ok(()) };
    let source_dims = Dims::new(view.dims);
    let write = plan(&target.dims(), indices, &source_dims)?;
    check_counts(&write, &source_dims)?;
    if rt.dialect.is_octave && view.is_complex() && target.class().is_integer() {
        // Octave has no complex integers: the array takes the source's class.
        *target = to_class(rt, *target, view.class)?;
    }
    let class = target.class();
    let target_layout = target
        .view()
        .map(|v| (v.is_complex(), matches!(v.elements, crate::array::stored::Elements::Char16(_))));
    let (was_complex, was_wide) = target_layout.unwrap_or((false, false));
    let needs_complex = view.is_complex() && class.is_numeric() && !was_complex;
    if class == Class::Char && view.is_complex() && view.class.is_integer() {
        return Err(complex_to_char(view.class));
    }
    let units = (class == Class::Char).then(|| elements_as_units(&view.elements));
    let needs_wide = !was_wide && units.as_ref().is_some_and(|u| u.iter().any(|&u| u > 0xFF));
    prepare(rt, target, &write, needs_complex, needs_wide)?;
    let before = target.as_ref::<Array>().map_or(0, |a| a.numel());
    debug_assert_eq!(before, write.dims.numel());
    let selection = &write.selection;
    let Some(array) = target.array_mut() else { return Err(crate::bug!("assignment target isn't owned")) };
    let form = match indices.len() <= 2 && selection.dims.is_scalar() {
        true => array.form_after(selection.first()),
        false => MatrixForm::Full,
    };
    let layout = array.layout();
    match (class, layout.complex) {
        (_, true) => each_numeric!(
            class, T => scatter(array, selection, &elements_as_complex::<T>(&view.elements)), else ()
        ),
        (Class::Logical, _) => scatter(array, selection, &elements_as_logical(&view.elements)?),
        (Class::Char, _) => {
            let units = units.unwrap_or_default();
            match layout.wide {
                true => scatter(array, selection, &units.iter().map(|&u| Utf16(u)).collect::<Vec<_>>()),
                false => {
                    scatter(array, selection, &units.iter().map(|&u| Latin1(u as u8)).collect::<Vec<_>>())
                }
            }
        }
        _ => {
            each_numeric!(class, T => scatter(array, selection, &elements_as::<T>(&view.elements)), else ())
        }
    }
    array.set_form(form);
    if was_complex || needs_complex {
        narrow_in_place(rt, target);
    }
    Ok(())
}

/// A write into a block of an owned matrix, or a stretch of a vector, whose subscripts are numbers, colons and ranges, of
/// elements stored in the same way: copied without a list of positions. False, and nothing done, for everything else, errors
/// too.
fn assign_block(target: &mut Value, indices: &[Value], source: &Value) -> bool {
    fn put<T: Stored>(out: &mut [T], source: &[T], block: Block) {
        let mut at = 0;
        match (source, block.run()) {
            ([value], _) => block.for_each_column(|run| out[run].fill(*value)),
            (_, Some(run)) => out[run].copy_from_slice(source),
            (_, None) if block.rows.1 == 1 => {
                let row = out[block.columns.0 * block.stride + block.rows.0..].iter_mut();
                row.step_by(block.stride).zip(source).for_each(|(place, x)| *place = *x);
            }
            _ => block.for_each_column(|run| {
                let len = run.len();
                out[run].copy_from_slice(&source[at..at + len]);
                at += len;
            }),
        }
    }
    let Some(array) = target.array_mut().filter(|array| array.form() == MatrixForm::Full) else {
        return false;
    };
    let &[m, n] = array.dims().as_slice() else { return false };
    let block =
        match indices {
            [rows, columns] => span_within(rows, m)
                .zip(span_within(columns, n))
                .map(|(rows, columns)| Block { stride: m, rows, columns }),
            [index] => span_within(index, m * n).map(|part| Block::stretch(part, m * n)),
            _ => None,
        };
    let Some(block) = block else { return false };
    let (left, right) = ([block.rows.1, block.columns.1], source.lengths());
    let long = |lengths: &[usize]| lengths.iter().copied().filter(|&n| n != 1).collect::<Lengths>();
    let fits = match indices.len() {
        1 => block.rows.1 == source.numel(),
        _ => left == *right || long(&left) == long(right),
    };
    if !(source.numel() == 1 || fits) {
        return false;
    }
    let Some(view) = source.view().filter(|view| !view.is_complex()) else { return false };
    crate::each_elements!(view.elements, s => match array.slice_mut() {
        Some(out) => {
            put(out, s, block);
            true
        }
        None => false,
    })
}

/// `x(mask) = v` for a double array and real doubles, one or as many as the mask selects, without growth. False, and nothing
/// done, for everything else.
fn assign_by_mask(rt: &mut Runtime, target: &mut Value, index: &Value, source: &Value) -> Result<bool> {
    let Some(hits) = index.as_ref::<Array>().and_then(Array::slice::<bool>) else { return Ok(false) };
    let Some((values, _)) = source.doubles() else { return Ok(false) };
    let fits = |x: &Array| x.layout() == f64::LAYOUT && hits.len() <= x.numel();
    if !target.as_ref::<Array>().is_some_and(fits) || (values.len() != 1 && values.len() != mask::count(hits))
    {
        return Ok(false);
    }
    *target = rt.owned(*target)?;
    let Some(out) = target.array_mut().and_then(Array::slice_mut::<f64>) else { return Ok(false) };
    match *values {
        [value] => mask::fill(out, hits, value),
        _ => mask::scatter(out, hits, values),
    }
    Ok(true)
}

/// Makes the target an owned heap array of the size and layout that the write needs.
fn prepare(rt: &mut Runtime, target: &mut Value, write: &Write, complex: bool, wide: bool) -> Result<()> {
    let Some(view) = target.view() else { return Ok(()) };
    let is_heap = target.as_ref::<Array>().is_some();
    let layout = target.as_ref::<Array>().map_or_else(|| layout_of(&view), Array::layout);
    let wanted = Layout { complex: layout.complex || complex, wide: layout.wide || wide, ..layout };
    rt.check_size(&write.dims, wanted.bytes())?;
    if !is_heap || wanted != layout {
        let array = relaid(rt, &view, wanted)?;
        *target = rt.alloc(array);
    } else if target.is_shared() && !write.grows {
        *target = rt.owned(*target)?;
    }
    if !write.grows {
        return Ok(());
    }
    let old = target.dims();
    let in_order = grows_at_the_end(&old, &write.dims);
    if in_order && !target.is_shared() {
        let Some(array) = target.array_mut() else {
            return Err(crate::bug!("growth of an array that isn't owned"));
        };
        let before = runmat_gc::Managed::external_bytes(array);
        if !array.extend_to(write.dims.clone()) {
            return Err(ErrorKind::OutOfMemory.into());
        }
        let after = runmat_gc::Managed::external_bytes(array);
        rt.heap.note_external(after - before);
        return Ok(());
    }
    let Some(view) = target.view() else { return Ok(()) };
    let grown = crate::each_elements!(view.elements, s => enlarged(rt, s, &old, &write.dims)?);
    *target = rt.alloc(grown);
    Ok(())
}

fn layout_of(view: &View<'_>) -> Layout {
    use crate::array::stored::Elements;
    let wide = matches!(view.elements, Elements::Char16(_));
    Layout { class: view.class, complex: view.is_complex(), wide }
}

/// A heap copy in another layout of the same class.
fn relaid(rt: &Runtime, view: &View<'_>, layout: Layout) -> Result<Array> {
    let dims = Dims::new(view.dims);
    let array = match (layout.class, layout.complex) {
        (class, true) => return complex_array(&view.elements, class, dims),
        (Class::Char, _) if layout.wide => {
            let units: Vec<Utf16> = elements_as_units(&view.elements).into_iter().map(Utf16).collect();
            Array::from_slice(&units, dims)
        }
        _ => return array_of_class(rt, view, layout.class),
    };
    array.ok_or_else(|| ErrorKind::OutOfMemory.into())
}

/// True when the new elements all lie behind the old ones in memory.
fn grows_at_the_end(old: &Dims, new: &Dims) -> bool {
    if old.numel() == 0 {
        return true;
    }
    // All dimensions but the last that isn't 1 must stay.
    let last = (0..new.ndims()).rev().find(|&k| new.at(k) != old.at(k)).unwrap_or(0);
    (0..last).all(|k| old.at(k) == new.at(k)) && (last + 1..old.ndims()).all(|k| old.at(k) == 1)
}

fn enlarged<T: Stored>(rt: &Runtime, old: &[T], old_dims: &Dims, new_dims: &Dims) -> Result<Array> {
    let mut array = rt.zeros(T::LAYOUT, new_dims.clone())?;
    let Some(out) = array.slice_mut::<T>() else { return Ok(array) };
    for_each_column(old_dims, new_dims, |from, to, len| {
        out[to..to + len].copy_from_slice(&old[from..from + len])
    });
    Ok(array)
}

/// Calls `copy(from, to, len)` for each column of an old array that moves into a larger one.
fn for_each_column(old: &Dims, new: &Dims, mut copy: impl FnMut(usize, usize, usize)) {
    let rows = old.rows();
    if old.numel() == 0 {
        return;
    }
    let mut counters = vec![0usize; old.ndims()];
    let strides: Vec<usize> = (0..old.ndims()).map(|k| (0..k).map(|d| new.at(d)).product()).collect();
    for column in 0..old.columns() {
        let to = counters.iter().zip(&strides).skip(1).map(|(c, s)| c * s).sum();
        copy(column * rows, to, rows);
        for (d, counter) in counters.iter_mut().enumerate().skip(1) {
            *counter += 1;
            if *counter < old.at(d) {
                break;
            }
            *counter = 0;
        }
    }
}

fn scatter<T: Stored>(array: &mut Array, selection: &Selection, source: &[T]) {
    let Some(out) = array.slice_mut::<T>() else { return };
    if let [value] = source {
        selection.for_each_run(|start, len| out[start..start + len].fill(*value));
        return;
    }
    let mut at = 0;
    selection.for_each_run(|start, len| {
        out[start..start + len].copy_from_slice(&source[at..at + len]);
        at += len;
    });
}

/// A complex array whose imaginary parts have all become zero is real again.
fn narrow_in_place(rt: &mut Runtime, target: &mut Value) {
    let Some(array) = target.as_ref::<Array>() else { return };
    if array.is_complex_with_real_values()
        && let Some(copy) = array.duplicate()
    {
        *target = rt.alloc(copy.narrowed());
    }
}

fn assign_cell(rt: &mut Runtime, target: &mut Value, indices: &[Value], source: Value) -> Result<()> {
    let items: Vec<Value> = match source.as_cell() {
        Some(cell) => cell.items.iter().map(|v| v.shared()).collect(),
        None => vec![source.shared()],
    };
    let source_dims = if source.as_cell().is_some() { source.dims() } else { Dims::scalar() };
    let write = plan(&target.dims(), indices, &source_dims)?;
    check_counts(&write, &source_dims)?;
    own_cell(rt, target, &write.dims)?;
    let Some(raw) = target.as_raw() else { return Ok(()) };
    rt.heap.barrier(raw);
    let Some(cell) = target.cell_mut() else { return Err(crate::bug!("cell target isn't owned")) };
    let mut at = 0;
    write.selection.for_each_run(|start, len| {
        for slot in &mut cell.items[start..start + len] {
            *slot = if items.len() == 1 { items[0] } else { items[at] };
            at += 1;
        }
    });
    if items.len() == 1 && at > 1 {
        items[0].shared();
    }
    Ok(())
}

/// Makes the target an owned cell array of at least that size; new elements are `[]`.
fn own_cell(rt: &mut Runtime, target: &mut Value, dims: &Dims) -> Result<()> {
    rt.check_size(dims, size_of::<Value>())?;
    if target.as_ref::<CellArray>().is_none() {
        *target = rt.alloc(CellArray::new(Dims::matrix(0, 0), Vec::new()));
    }
    let old = target.dims();
    *target = rt.owned(*target)?;
    if old == *dims {
        return Ok(());
    }
    let Some(cell) = target.cell_mut() else { return Err(crate::bug!("cell target isn't owned")) };
    let before = cell.items.capacity();
    if grows_at_the_end(&old, dims) {
        cell.items.resize(dims.numel(), Value::EMPTY);
    } else {
        let mut items = vec![Value::EMPTY; dims.numel()];
        for_each_column(&old, dims, |from, to, len| {
            items[to..to + len].copy_from_slice(&cell.items[from..from + len])
        });
        cell.items = items;
    }
    cell.dims = dims.clone();
    let grown = cell.items.capacity().saturating_sub(before) * size_of::<Value>();
    rt.heap.note_external(grown);
    Ok(())
}

/// The place of one element `c{indices…}` of a cell array, made when it isn't there. The target is owned afterwards.
///
/// # Errors
/// Bad indices, more than one element, a target that is no cell array.
pub fn cell_slot<'t>(rt: &mut Runtime, target: &'t mut Value, indices: &[Value]) -> Result<&'t mut Value> {
    if target.is_undefined() || *target == Value::EMPTY {
        *target = Value::EMPTY_CELL;
    }
    if target.class() != Class::Cell {
        return Err(cannot_be_indexed(ErrorKind::BraceAssignment.into(), target, '{'));
    }
    let write = plan(&target.dims(), indices, &Dims::scalar())?;
    let count: usize = write.selection.subscripts.iter().map(|s| s.positions.len()).product();
    if count != 1 {
        return Err(ErrorKind::ListAssignment { count }.into());
    }
    own_cell(rt, target, &write.dims)?;
    let mut at = 0;
    write.selection.for_each_run(|start, _| at = start);
    if let Some(raw) = target.as_raw() {
        rt.heap.barrier(raw);
    }
    let cell = target.cell_mut().ok_or_else(|| crate::bug!("cell target isn't owned"))?;
    Ok(&mut cell.items[at])
}

/// Positions that `target{indices…}` writes, after growing an owned cell array to hold them: for `[c{…}] = …`.
///
/// # Errors
/// Bad indices, a target that is no cell array.
pub fn cell_positions(rt: &mut Runtime, target: &mut Value, indices: &[Value]) -> Result<Vec<usize>> {
    if target.is_undefined() || *target == Value::EMPTY {
        *target = Value::EMPTY_CELL;
    }
    if target.class() != Class::Cell {
        return Err(ErrorKind::BraceAssignment.into());
    }
    let write = plan(&target.dims(), indices, &Dims::scalar())?;
    own_cell(rt, target, &write.dims)?;
    let mut positions = Vec::new();
    write.selection.for_each_run(|start, len| positions.extend(start..start + len));
    Ok(positions)
}

fn assign_struct(rt: &mut Runtime, target: &mut Value, indices: &[Value], source: Value) -> Result<()> {
    let Some(from) = source.as_ref::<StructArray>() else { return Ok(()) };
    let write = plan(&target.dims(), indices, from.dims())?;
    check_counts(&write, from.dims())?;
    check_struct_size(rt, &write.dims, from.shape().len())?;
    *target = rt.owned(*target)?;
    let Some(raw) = target.as_raw() else { return Ok(()) };
    rt.heap.barrier(raw);
    let Some(to) = target.struct_mut() else { return Err(crate::bug!("struct target isn't owned")) };
    if to.shape().is_empty() && to.numel() == 0 {
        for name in from.shape().names().to_vec() {
            to.add_field(&name);
        }
    }
    let map: Option<Vec<usize>> = to.shape().names().iter().map(|name| from.shape().position(name)).collect();
    let map = match map {
        Some(map) if to.shape().len() == from.shape().len() => map,
        _ => return Err(ErrorKind::DissimilarStructs.into()),
    };
    grow_struct(to, &write.dims)?;
    let mut at = 0;
    let single = from.numel() == 1;
    write.selection.for_each_run(|start, len| {
        for k in start..start + len {
            for (field, &source_field) in map.iter().enumerate() {
                *to.slot(field, k) = from.get(source_field, if single { 0 } else { at }).shared();
            }
            at += 1;
        }
    });
    Ok(())
}

/// Whether a struct array of that size and number of fields fits; one without fields soon gets one.
fn check_struct_size(rt: &Runtime, dims: &Dims, n_fields: usize) -> Result<()> {
    rt.check_size(dims, size_of::<Value>() * n_fields.max(1))
}

fn n_fields(target: &Value) -> usize {
    target.as_ref::<StructArray>().map_or(0, |s| s.shape().len())
}

/// Enlarges an owned struct array; new elements are `[]` in all fields.
fn grow_struct(to: &mut StructArray, dims: &Dims) -> Result<()> {
    let old = to.dims().clone();
    if old == *dims {
        return Ok(());
    }
    if grows_at_the_end(&old, dims) {
        to.resize_linear(dims.clone());
        return Ok(());
    }
    let mut grown = StructArray::filled(to.shape().clone(), dims.clone());
    for_each_column(&old, dims, |from, at, len| {
        for field in 0..grown.shape().len() {
            for k in 0..len {
                *grown.slot(field, at + k) = to.get(field, from + k);
            }
        }
    });
    *to = grown;
    Ok(())
}

/// The element position of `s(indices…)` in a struct array that is owned and grown to hold it; an undefined or empty
/// target becomes a struct.
///
/// # Errors
/// Bad indices, more than one element, a target that is no struct.
pub fn struct_element(rt: &mut Runtime, target: &mut Value, indices: &[Value]) -> Result<usize> {
    own_struct(rt, target)?;
    let write = plan(&target.dims(), indices, &Dims::scalar())?;
    let count: usize = write.selection.subscripts.iter().map(|s| s.positions.len()).product();
    if count != 1 {
        return Err(ErrorKind::ListAssignment { count }.into());
    }
    check_struct_size(rt, &write.dims, n_fields(target))?;
    let Some(to) = target.struct_mut() else { return Err(crate::bug!("struct target isn't owned")) };
    grow_struct(to, &write.dims)?;
    let mut at = 0;
    write.selection.for_each_run(|start, _| at = start);
    Ok(at)
}

/// Positions that `s(indices…).f` writes, after growing an owned struct array to hold them.
///
/// # Errors
/// Bad indices, a target that is no struct.
pub fn struct_positions(rt: &mut Runtime, target: &mut Value, indices: &[Value]) -> Result<Vec<usize>> {
    own_struct(rt, target)?;
    let write = plan(&target.dims(), indices, &Dims::scalar())?;
    check_struct_size(rt, &write.dims, n_fields(target))?;
    let Some(to) = target.struct_mut() else { return Err(crate::bug!("struct target isn't owned")) };
    grow_struct(to, &write.dims)?;
    let mut positions = Vec::new();
    write.selection.for_each_run(|start, len| positions.extend(start..start + len));
    Ok(positions)
}

/// Makes the target an owned struct; an undefined value or any empty array becomes a struct without elements that
/// indexing then grows.
fn own_struct(rt: &mut Runtime, target: &mut Value) -> Result<()> {
    let replaceable = target.is_undefined() || (target.class() != Class::Struct && is_empty_dense(target));
    if replaceable {
        let shape = rt.root_shape.clone();
        *target = rt.alloc(StructArray::filled(shape, Dims::matrix(0, 0)));
    }
    if target.class() != Class::Struct {
        return Err(cannot_be_indexed(ErrorKind::DotAssignment.into(), target, '.'));
    }
    *target = rt.owned(*target)?;
    Ok(())
}

fn is_empty_dense(value: &Value) -> bool {
    matches!(value.kind(), Kind::Dense(view) if view.numel() == 0)
}

/// The place of field `name` of a scalar struct, made when it isn't there; an undefined or empty target becomes a
/// struct. The target is owned afterwards.
///
/// # Errors
/// A target that is no struct; a struct array of another number of elements than one; an invalid name.
pub fn field_slot<'t>(rt: &mut Runtime, target: &'t mut Value, name: &str) -> Result<&'t mut Value> {
    let fresh = target.is_undefined() || (target.class() != Class::Struct && is_empty_dense(target));
    if fresh {
        let shape = rt.root_shape.clone();
        *target = rt.alloc(StructArray::scalar(shape, Vec::new()));
    }
    if target.class() != Class::Struct {
        return Err(cannot_be_indexed(ErrorKind::DotAssignment.into(), target, '.'));
    }
    let count = target.numel();
    if count == 0 {
        struct_element(rt, target, &[Value::double(1.0)])?;
    } else if count != 1 {
        return Err(ErrorKind::ListAssignment { count }.into());
    }
    element_field_slot(rt, target, 0, name)
}

/// The place of field `name` in element `k` of an owned struct array, made when it isn't there.
///
/// # Errors
/// An invalid name.
pub fn element_field_slot<'t>(
    rt: &mut Runtime,
    target: &'t mut Value,
    k: usize,
    name: &str,
) -> Result<&'t mut Value> {
    *target = rt.owned(*target)?;
    if let Some(raw) = target.as_raw() {
        rt.heap.barrier(raw);
    }
    let known = target.as_ref::<StructArray>().and_then(|s| s.shape().position(name));
    let added = known.is_none();
    if added {
        if !rt.dialect.any_field_name {
            check_field_name(name)?;
        }
        check_struct_size(rt, &target.dims(), n_fields(target) + 1)?;
    }
    let structure = target.struct_mut().ok_or_else(|| crate::bug!("struct target isn't owned"))?;
    let field = known.unwrap_or_else(|| structure.add_field(name));
    if added {
        let bytes = structure.numel() * size_of::<Value>();
        rt.heap.note_external(bytes);
    }
    Ok(structure.slot(field, k))
}

/// A valid variable name, also one that is a keyword.
///
/// # Errors
/// `MATLAB:AddField:InvalidFieldName`.
pub fn check_field_name(name: &str) -> Result<()> {
    match is_field_name(name.as_bytes()) {
        true => Ok(()),
        false => Err(ErrorKind::InvalidFieldName { name: name.into() }.into()),
    }
}

/// What [`check_field_name`] accepts.
pub(crate) fn is_field_name(name: &[u8]) -> bool {
    name.first().is_some_and(u8::is_ascii_alphabetic)
        && name.iter().all(|c| c.is_ascii_alphanumeric() || *c == b'_')
        && name.len() <= 63
}

fn assign_string(rt: &mut Runtime, target: &mut Value, indices: &[Value], source: Value) -> Result<()> {
    let from = super::concat::to_strings(source, "=").map_err(|_| -> Error {
        ErrorKind::Conversion { to: "string".into(), from: source.class().name().into() }.into()
    })?;
    let write = plan(&target.dims(), indices, &from.dims)?;
    check_counts(&write, &from.dims)?;
    rt.check_size(&write.dims, size_of::<StringElement>())?;
    *target = rt.owned(*target)?;
    let old = target.dims();
    let Some(to) = target.string_mut() else { return Err(crate::bug!("string target isn't owned")) };
    if old != write.dims {
        let mut items: Vec<StringElement> = vec![None; write.dims.numel()];
        for_each_column(&old, &write.dims, |f, t, len| {
            items[t..t + len].clone_from_slice(&to.items[f..f + len])
        });
        *to = StringArray::new(write.dims.clone(), items);
    }
    let mut at = 0;
    write.selection.for_each_run(|start, len| {
        for slot in &mut to.items[start..start + len] {
            *slot = from.items[if from.items.len() == 1 { 0 } else { at }].clone();
            at += 1;
        }
    });
    Ok(())
}
