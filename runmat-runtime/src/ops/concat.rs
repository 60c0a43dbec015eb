//! `[a, b; c, d]`: class rules, sizes, and text appended with `+` (language.md §14.4–14.7, 17.5).

use crate::array::dense::Array;
use crate::array::dims::Dims;
use crate::array::stored::{Latin1, Stored, Utf16};
use crate::each_numeric;
use crate::error::{Error, ErrorKind, Result};
use crate::kernels::binary::Expansion;
use crate::ops::class_rules::operator_class;
use crate::ops::convert::{
    complex_to_char, elements_as, elements_as_complex, elements_as_logical, elements_as_units,
};
use crate::ops::octave::operand_type;
use crate::runtime::Runtime;
use crate::value::class::Class;
use crate::value::string::{StringArray, StringElement};
use crate::value::structure::StructArray;
use crate::value::{Kind, Value};

/// Joins values along dimension `dim` (0-based).
///
/// # Errors
/// Sizes that don't fit, classes that can't be joined.
pub fn concat(rt: &mut Runtime, values: &[Value], dim: usize) -> Result<Value> {
    match values {
        [] => return Ok(Value::EMPTY),
        [one] if one.class() != Class::FunctionHandle => return Ok(one.shared()),
        _ => {}
    }
    if let Some(row) = all_doubles(rt, values, dim)? {
        return Ok(row);
    }
    if let Some(row) = all_char_rows(rt, values, dim) {
        return Ok(row);
    }
    let class = result_class(values)?;
    match class {
        Class::Cell => concat_cells(rt, values, dim),
        Class::String => concat_strings(rt, values, dim),
        Class::Struct => concat_structs(rt, values, dim),
        _ => concat_dense(rt, values, dim, class),
    }
}

/// The common case: real doubles that fit, scalars or matrices. `None` for everything else, errors too.
fn all_doubles(rt: &mut Runtime, values: &[Value], dim: usize) -> Result<Option<Value>> {
    let Some(dims) = size_of_doubles(values, dim) else { return Ok(None) };
    let rows = dims.rows();
    let mut at = 0;
    rt.written::<f64>(dims, |out| {
        for value in values {
            let Some((s, &[m, n])) = value.doubles() else { continue };
            if dim == 1 || rows == m {
                out[at..at + s.len()].copy_from_slice(s);
                at += s.len();
                continue;
            }
            for j in 0..n {
                out[at + j * rows..][..m].copy_from_slice(&s[j * m..][..m]);
            }
            at += m;
        }
    })
    .map(Some)
}

/// The size of joined real double matrices without empty ones; `None` for everything else.
fn size_of_doubles(values: &[Value], dim: usize) -> Option<Dims> {
    let &[rows, columns] = values.first()?.doubles()?.1 else { return None };
    let (mut along, across) = (0, if dim == 0 { columns } else { rows });
    for value in values {
        let &[m, n] = value.doubles()?.1 else { return None };
        let (own, other) = if dim == 0 { (m, n) } else { (n, m) };
        if dim > 1 || own == 0 || other == 0 || other != across {
            return None;
        }
        along += own;
    }
    Some(if dim == 0 { Dims::matrix(along, across) } else { Dims::matrix(across, along) })
}

/// Another one: char rows side by side, in one byte each.
fn all_char_rows(rt: &mut Runtime, values: &[Value], dim: usize) -> Option<Value> {
    if dim != 1 || values.first().is_none_or(|first| first.class() != Class::Char) {
        return None;
    }
    let mut codes = rt.take_scratch();
    let joined = values.iter().all(|value| value.push_latin1(&mut codes)) && !codes.is_empty();
    let row = joined.then(|| rt.char_latin1(&codes, Dims::row(codes.len())));
    rt.give_scratch(codes);
    row
}

/// The class of the joined array (language.md 37.2).
fn result_class(values: &[Value]) -> Result<Class> {
    let classes: Vec<Class> = values.iter().map(|v| v.class()).collect();
    let has = |class: Class| classes.contains(&class);
    if has(Class::Cell) {
        return Ok(Class::Cell);
    }
    if has(Class::FunctionHandle) {
        return Err(ErrorKind::ConcatenationHandles.into());
    }
    if has(Class::String) {
        return Ok(Class::String);
    }
    if has(Class::Struct) {
        let other = values.iter().find(|v| v.class() != Class::Struct && !v.is_empty());
        return match other {
            None => Ok(Class::Struct),
            Some(other) => Err(unable(other.class(), Class::Struct)),
        };
    }
    if let Some(&class) = classes.iter().find(|c| !c.is_dense()) {
        return Err(unable(classes[0], class));
    }
    Ok(if has(Class::Char) {
        Class::Char
    } else if let Some(&integer) = classes.iter().find(|c| c.is_integer()) {
        integer
    } else if has(Class::Single) {
        Class::Single
    } else if classes.iter().all(|&c| c == Class::Logical) {
        Class::Logical
    } else if values.iter().all(|v| v.class() == Class::Logical || v.dims().is_zero_by_zero())
        && has(Class::Logical)
        && values.iter().any(|v| v.class() == Class::Logical && !v.is_empty())
        && values.iter().all(|v| v.class() == Class::Logical || *v == Value::EMPTY)
    {
        // MATLAB: `[[] true]` is logical, the empty double doesn't count.
        Class::Logical
    } else {
        Class::Double
    })
}

fn unable(from: Class, to: Class) -> crate::error::Error {
    ErrorKind::ConcatenationClass { from: from.name().into(), to: to.name().into() }.into()
}

/// Values that take part in the sizes: `[]` of any class is passed over, and so is an empty row above or below
/// something else.
fn takes_part(dims: &Dims, dim: usize) -> bool {
    !(dims.is_zero_by_zero() || (dim == 0 && dims.is_row() && dims.is_empty()))
}

/// The size of the joined array, when all agree in the other dimensions.
fn joined_dims(all: &[Dims], dim: usize) -> Result<Dims> {
    let mut parts = all.iter().filter(|d| takes_part(d, dim)).peekable();
    let Some(first) = parts.peek() else {
        // Only empties: the largest of them along the dimension.
        let best = all.iter().max_by_key(|d| d.as_slice().iter().sum::<usize>());
        return Ok(best.cloned().unwrap_or_else(|| Dims::matrix(0, 0)));
    };
    let first = (*first).clone();
    let mut length = 0;
    for dims in parts {
        let rank = dims.ndims().max(first.ndims());
        if (0..rank).any(|k| k != dim && dims.at(k) != first.at(k)) {
            return Err(ErrorKind::ConcatenationSize.into());
        }
        length += dims.at(dim);
    }
    Ok(first.with(dim, length))
}

fn concat_dense(rt: &mut Runtime, values: &[Value], dim: usize, class: Class) -> Result<Value> {
    let padded;
    let values = if class == Class::Char && dim == 0 && rt.dialect.pads_char_rows {
        padded = pad_rows(rt, values)?;
        &padded[..]
    } else {
        values
    };
    let sizes: Vec<Dims> = values.iter().map(|v| v.dims()).collect();
    let dims = joined_dims(&sizes, dim)?;
    let complex = values.iter().any(|v| v.view().is_some_and(|v| v.is_complex()));
    if complex && class.is_integer() && rt.dialect.is_octave {
        return Err(complex_among_integers(values, class));
    }
    if class == Class::Char
        && complex
        && let Some(value) = values.iter().find(|value| value.is_complex_integer())
    {
        return Err(complex_to_char(value.class()));
    }
    match (class, complex) {
        (class, true) if class.is_numeric() => each_numeric!(
            class, T => join(rt, values, dim, dims, |v| elements_as_complex::<T>(&v)), else Ok(Value::EMPTY)
        ),
        (Class::Logical, _) => join(rt, values, dim, dims, |v| elements_as_logical(&v).unwrap_or_default()),
        (Class::Char, _) => {
            let wide = values
                .iter()
                .filter_map(|v| v.view())
                .any(|v| elements_as_units(&v.elements).iter().any(|&u| u > 0xFF));
            match wide {
                true => {
                    join(rt, values, dim, dims, |v| elements_as_units(&v).into_iter().map(Utf16).collect())
                }
                false => join(rt, values, dim, dims, |v| {
                    elements_as_units(&v).into_iter().map(|u| Latin1(u as u8)).collect()
                }),
            }
        }
        (class, _) => each_numeric!(
            class, T => join(rt, values, dim, dims, |v| elements_as::<T>(&v).into_owned()), else Ok(Value::EMPTY)
        ),
    }
}

/// Octave joins no complex numbers with integers.
#[cold]
fn complex_among_integers(values: &[Value], class: Class) -> Error {
    let is_complex = |value: &&Value| value.view().is_some_and(|view| view.is_complex());
    let complex = values.iter().find(is_complex).map(operand_type).unwrap_or_default();
    let shape = if values.iter().all(|value| value.is_scalar()) { "scalar" } else { "array" };
    Error::from(ErrorKind::ComplexIntegers).in_octave(
        "",
        format!("octave_base_value::{}_{shape}_value(): wrong type argument '{complex}'", class.name()),
    )
}

/// Octave: shorter char rows are padded with blanks.
fn pad_rows(rt: &mut Runtime, values: &[Value]) -> Result<Vec<Value>> {
    let width = values.iter().map(|v| v.dims().columns()).max().unwrap_or(0);
    let mut out = Vec::with_capacity(values.len());
    for value in values {
        match value.char_rows()? {
            Some(rows) if value.dims().columns() < width && !value.is_empty() => {
                let rows: Vec<String> = rows.into_iter().map(|row| format!("{row:width$}")).collect();
                out.push(rt.char_matrix(&rows));
            }
            _ => out.push(*value),
        }
    }
    Ok(out)
}

fn join<T: Stored>(
    rt: &mut Runtime,
    values: &[Value],
    dim: usize,
    dims: Dims,
    convert: impl Fn(crate::array::stored::Elements<'_>) -> Vec<T>,
) -> Result<Value> {
    let mut array: Array = rt.zeros(T::LAYOUT, dims.clone())?;
    if let Some(out) = array.slice_mut::<T>() {
        let parts =
            values.iter().filter(|v| takes_part(&v.dims(), dim)).filter_map(|v| Some((v.dims(), v.view()?)));
        let mut blocks = Blocks::new(&dims, dim);
        for (size, view) in parts {
            let elements = convert(view.elements);
            blocks
                .place(&size, |at, from, len| out[at..at + len].copy_from_slice(&elements[from..from + len]));
        }
    }
    Ok(rt.array(array))
}

/// Where the parts of a joined array go: one block of memory for each step of the dimensions behind `dim`.
struct Blocks {
    dim: usize,
    block: usize,
    outer: usize,
    offset: usize,
}

impl Blocks {
    fn new(dims: &Dims, dim: usize) -> Self {
        let block = (0..=dim).map(|k| dims.at(k)).product();
        let outer = (dim + 1..dims.ndims()).map(|k| dims.at(k)).product();
        Blocks { dim, block, outer, offset: 0 }
    }

    /// Calls `copy(to, from, len)` for each block of the next part.
    fn place(&mut self, part: &Dims, mut copy: impl FnMut(usize, usize, usize)) {
        let len: usize = (0..=self.dim).map(|k| part.at(k)).product();
        for k in 0..self.outer {
            copy(self.offset + k * self.block, k * len, len);
        }
        self.offset += len;
    }
}

fn concat_cells(rt: &mut Runtime, values: &[Value], dim: usize) -> Result<Value> {
    // A value that isn't a cell becomes one element; an empty array that isn't a cell is passed over.
    let parts: Vec<(Dims, Vec<Value>)> = values
        .iter()
        .filter_map(|v| match v.as_cell() {
            Some(cell) => Some((Dims::new(cell.dims), cell.items.iter().map(|i| i.shared()).collect())),
            None if v.dims().is_zero_by_zero() && v.class().is_dense() => None,
            None => Some((Dims::scalar(), vec![v.shared()])),
        })
        .collect();
    let sizes: Vec<Dims> = parts.iter().map(|(dims, _)| dims.clone()).collect();
    let dims = joined_dims(&sizes, dim)?;
    let mut items = vec![Value::EMPTY; dims.numel()];
    let mut blocks = Blocks::new(&dims, dim);
    for (size, part) in parts.iter().filter(|(size, _)| takes_part(size, dim)) {
        blocks.place(size, |at, from, len| items[at..at + len].copy_from_slice(&part[from..from + len]));
    }
    Ok(rt.cell(dims, items))
}

fn concat_strings(rt: &mut Runtime, values: &[Value], dim: usize) -> Result<Value> {
    let mut parts = Vec::with_capacity(values.len());
    for value in values {
        if value.dims().is_zero_by_zero() && value.class() != Class::Char {
            continue;
        }
        parts.push(to_strings(*value, "[]").map_err(|_| unable(value.class(), Class::String))?);
    }
    let sizes: Vec<Dims> = parts.iter().map(|part| part.dims.clone()).collect();
    let dims = joined_dims(&sizes, dim)?;
    let mut items: Vec<StringElement> = vec![None; dims.numel()];
    let mut blocks = Blocks::new(&dims, dim);
    for part in parts.iter().filter(|part| takes_part(&part.dims, dim)) {
        blocks.place(&part.dims, |at, from, len| {
            items[at..at + len].clone_from_slice(&part.items[from..from + len])
        });
    }
    Ok(rt.strings(dims, items))
}

fn concat_structs(rt: &mut Runtime, values: &[Value], dim: usize) -> Result<Value> {
    let parts: Vec<&StructArray> = values.iter().filter_map(|v| v.as_ref()).collect();
    let shape = match parts.iter().find(|p| !p.shape().is_empty() || p.numel() > 0) {
        Some(part) => part.shape().clone(),
        None => rt.root_shape.clone(),
    };
    let sizes: Vec<Dims> = parts.iter().map(|part| part.dims().clone()).collect();
    let dims = joined_dims(&sizes, dim)?;
    let mut joined = StructArray::filled(shape.clone(), dims.clone());
    let mut blocks = Blocks::new(&dims, dim);
    for part in parts.iter().filter(|part| takes_part(part.dims(), dim)) {
        let map: Option<Vec<usize>> = shape.names().iter().map(|name| part.shape().position(name)).collect();
        let map = map.filter(|_| part.shape().len() == shape.len()).ok_or(ErrorKind::ConcatenationFields)?;
        blocks.place(part.dims(), |at, from, len| {
            for (field, &source) in map.iter().enumerate() {
                for k in 0..len {
                    *joined.slot(field, at + k) = part.get(source, from + k).shared();
                }
            }
        });
    }
    Ok(rt.alloc(joined))
}

/// A value as strings: char rows whole, numbers and logicals by their text, cells of text element by element.
///
/// # Errors
/// Classes without text.
pub fn to_strings(value: Value, operator: &str) -> Result<StringArray> {
    match value.kind() {
        Kind::String(s) => Ok(s.clone()),
        Kind::Dense(view) if view.class == Class::Char => {
            if value.is_text_scalar() {
                let text = value.text().unwrap_or_default();
                return Ok(StringArray::new(Dims::scalar(), vec![Some(text.as_ref().into())]));
            }
            let rows: Vec<StringElement> =
                value.char_rows()?.unwrap_or_default().iter().map(|row| Some(row.as_str().into())).collect();
            Ok(StringArray::new(Dims::column(rows.len()), rows))
        }
        Kind::Dense(view) => {
            let items =
                (0..view.numel()).map(|k| super::text_of::element_text(&view.elements, k).map(Into::into));
            Ok(StringArray::new(Dims::new(view.dims), items.collect()))
        }
        Kind::Cell(cell) => {
            let mut items = Vec::with_capacity(cell.items.len());
            for item in cell.items {
                let part = to_strings(*item, operator)?;
                match <[StringElement; 1]>::try_from(part.items) {
                    Ok([element]) => items.push(element),
                    Err(_) => return Err(operator_class(operator, Class::Cell)),
                }
            }
            Ok(StringArray::new(Dims::new(cell.dims), items))
        }
        _ => Err(operator_class(operator, value.class())),
    }
}

/// `a + b` in place: the text of `b` goes behind that of `a`, an unshared string scalar. False, and nothing changed, when
/// they aren't that.
pub fn push_text(rt: &mut Runtime, mut a: Value, b: &Value) -> bool {
    let is_same = a.bits() == b.bits();
    let Some(string) = a.string_mut() else { return false };
    let [Some(text)] = &mut string.items[..] else { return false };
    if is_same || !b.is_text_scalar() {
        return false;
    }
    let Some(tail) = b.text() else { return false };
    text.push_str(&tail);
    rt.heap.note_external(tail.len());
    true
}

/// `a + b` where one is a string: texts joined element by element; a missing element stays missing.
///
/// # Errors
/// Classes without text; sizes that don't expand.
pub fn append_text(rt: &mut Runtime, a: Value, b: Value) -> Result<Value> {
    let (x, y) = (to_strings(a, "+")?, to_strings(b, "+")?);
    let plan = Expansion::new(x.dims.as_slice(), y.dims.as_slice()).ok_or(ErrorKind::SizeMismatch)?;
    let index = |n: usize| (0..n).collect::<Vec<usize>>();
    let mut items: Vec<StringElement> = vec![None; plan.numel()];
    plan.apply(&index(x.items.len()), &index(y.items.len()), &mut items, |i, j| {
        let (s, t) = (x.items[i].as_deref()?, y.items[j].as_deref()?);
        Some([s, t].concat().into())
    });
    Ok(rt.strings(Dims::new(plan.dims()), items))
}
