//! Reading parts of arrays: `A(k)`, `A(i, j, …)`, `c{…}`.

use smallvec::{SmallVec, smallvec};

use crate::array::dense::Array;
use crate::array::dims::Dims;
use crate::array::form::MatrixForm;
use crate::array::stored::Stored;
use crate::error::{ErrorKind, Result};
use crate::kernels::mask;
use crate::ops::diagonal;
use crate::ops::octave::cannot_be_indexed;
use crate::ops::subscript::{
    Lengths, Positions, Subscript, folded, linear_result_dims, mask_dims, resolve, span_within,
};
use crate::runtime::Runtime;
use crate::value::string::StringArray;
use crate::value::{Kind, Value};

/// Where the elements of a result lie in the source.
pub(crate) struct Selection {
    /// One subscript for each dimension that was written, positions checked.
    pub(crate) subscripts: SmallVec<[Subscript; 2]>,
    /// The lengths that the subscripts index.
    pub(crate) lengths: Lengths,
    /// The size of the result.
    pub(crate) dims: Dims,
}

/// Resolves the subscripts of a read.
///
/// # Errors
/// Bad indices, or indices beyond the array.
pub(crate) fn select(source: &Dims, indices: &[Value]) -> Result<Selection> {
    if let [index] = indices {
        let numel = source.numel();
        let subscript = resolve(index, numel)?;
        if subscript.positions.bound() > numel {
            return Err(match subscript.mask {
                true => ErrorKind::LogicalIndexPastEnd.into(),
                false => ErrorKind::IndexPastEnd { numel }.into(),
            });
        }
        let dims = linear_result_dims(source, &subscript.dims, subscript.colon);
        return Ok(Selection { subscripts: smallvec![subscript], lengths: smallvec![numel], dims });
    }
    let lengths = folded(source, indices.len());
    let mut subscripts = SmallVec::with_capacity(indices.len());
    for (k, (index, &bound)) in indices.iter().zip(&lengths).enumerate() {
        let subscript = resolve(index, bound)?;
        if subscript.positions.bound() > bound {
            return Err(match subscript.mask {
                true => ErrorKind::LogicalIndexPastEnd.into(),
                false => ErrorKind::SubscriptPastEnd { position: k + 1, bound }.into(),
            });
        }
        subscripts.push(subscript);
    }
    let counts: Lengths = subscripts.iter().map(|s: &Subscript| s.positions.len()).collect();
    Ok(Selection { subscripts, lengths, dims: Dims::new(&counts) })
}

impl Selection {
    /// Calls `each` with runs of source positions in result order: a span of consecutive ones at a time where the
    /// first subscript is a span, else one by one.
    pub(crate) fn for_each_run(&self, mut each: impl FnMut(usize, usize)) {
        let Some((first, rest)) = self.subscripts.split_first() else { return };
        if self.subscripts.iter().any(|s| s.positions.is_empty()) {
            return;
        }
        if let ([], Positions::Span { start, len }) = (rest, &first.positions) {
            each(*start, *len);
            return;
        }
        let strides: Lengths = self
            .lengths
            .iter()
            .scan(1usize, |stride, &n| {
                let now = *stride;
                *stride = stride.saturating_mul(n);
                Some(now)
            })
            .collect();
        let mut counters: Lengths = smallvec![0; rest.len()];
        loop {
            let base: usize = rest
                .iter()
                .zip(&counters)
                .zip(&strides[1..])
                .map(|((s, &k), &stride)| s.positions.at(k) * stride)
                .sum();
            match &first.positions {
                Positions::Span { start, len } => each(base + start, *len),
                Positions::List(list) => list.iter().for_each(|&p| each(base + p, 1)),
            }
            let mut d = 0;
            loop {
                if d == rest.len() {
                    return;
                }
                counters[d] += 1;
                if counters[d] < rest[d].positions.len() {
                    break;
                }
                counters[d] = 0;
                d += 1;
            }
        }
    }

    /// The first source position; 0 where there is none.
    pub(crate) fn first(&self) -> usize {
        let mut first = None;
        self.for_each_run(|start, _| first = first.or(Some(start)));
        first.unwrap_or(0)
    }

    /// All source positions in result order.
    pub(crate) fn sources(&self) -> Vec<usize> {
        let mut sources = Vec::with_capacity(self.dims.numel());
        self.for_each_run(|start, len| sources.extend(start..start + len));
        sources
    }
}

/// `A(indices…)` of any array class. No indices give the value itself.
///
/// # Errors
/// Bad indices, indices beyond the array, classes that can't be indexed.
pub fn index(rt: &mut Runtime, source: Value, indices: &[Value]) -> Result<Value> {
    if indices.is_empty() {
        return Ok(source.shared());
    }
    if let ([index], Some(array)) = (indices, source.as_ref::<Array>())
        && index.is_colon()
    {
        let mut copy = array.duplicate().ok_or(ErrorKind::OutOfMemory)?;
        copy.set_dims(Dims::column(copy.numel()));
        return Ok(rt.array(copy));
    }
    if let Some(block) = block(rt, &source, indices) {
        return block;
    }
    if let [index] = indices
        && let Some(done) = index_by_mask(rt, &source, index)
    {
        return done;
    }
    let selection = select(&source.dims(), indices)?;
    match source.kind() {
        Kind::Dense(view) => {
            let array = crate::each_elements!(view.elements, s => gather(rt, s, &selection)?);
            // MATLAB: parts of complex arrays whose imaginary parts vanish are real.
            let part = rt.array(if array.is_complex() { array.narrowed() } else { array });
            Ok(match source.as_ref::<Array>() {
                Some(whole) if whole.form() != MatrixForm::Full => {
                    diagonal::with_form(part, diagonal::form_of_part(whole, &selection))
                }
                _ => part,
            })
        }
        Kind::Cell(cell) => {
            let mut items = Vec::with_capacity(selection.dims.numel());
            selection.for_each_run(|start, len| {
                items.extend(cell.items[start..start + len].iter().map(|v| v.shared()))
            });
            Ok(rt.cell(selection.dims, items))
        }
        Kind::String(s) => {
            let mut items = Vec::with_capacity(selection.dims.numel());
            selection.for_each_run(|start, len| items.extend_from_slice(&s.items[start..start + len]));
            Ok(rt.alloc(StringArray::new(selection.dims, items)))
        }
        Kind::Struct(s) => {
            let part = s.gathered(&selection.sources(), selection.dims);
            Ok(rt.alloc(part))
        }
        // A scalar of a class without arrays: only its first element exists.
        _ => Ok(source.shared()),
    }
}

/// A real array of two dimensions that stores all of its elements.
fn plain_matrix(source: &Value) -> Option<(&Array, usize, usize)> {
    let array = source.as_ref::<Array>()?;
    let &[m, n] = array.dims().as_slice() else { return None };
    (!array.is_complex() && array.form() == MatrixForm::Full).then_some((array, m, n))
}

/// A block of a matrix, or a stretch of its elements, whose subscripts are numbers, colons and ranges: copied without a
/// list of positions. `None` for everything else, errors too.
fn block(rt: &mut Runtime, source: &Value, indices: &[Value]) -> Option<Result<Value>> {
    let (array, m, n) = plain_matrix(source)?;
    if let [index] = indices {
        let is_row = matches!(index.lengths(), [1, _]);
        let part = span_within(index, array.numel()).filter(|_| is_row || (m == 1) != (n == 1))?;
        return Some(stretch(rt, array, part));
    }
    let [rows, columns] = indices else { return None };
    let block = Block { stride: m, rows: span_within(rows, m)?, columns: span_within(columns, n)? };
    let dims = Dims::matrix(block.rows.1, block.columns.1);
    Some(crate::each_elements!(array.elements(), s => copied(rt, s, block, dims)))
}

/// `x(first:last)` of a matrix or vector that has these elements. `None` for everything else.
pub fn span(rt: &mut Runtime, source: &Value, first: f64, last: f64) -> Option<Value> {
    let (array, ..) = plain_matrix(source)?;
    let (start, end) = (first as usize, last as usize);
    // Others are errors, which the general way words, or empty.
    if start == 0 || start as f64 != first || end as f64 != last || end < start || end > array.numel() {
        return None;
    }
    stretch(rt, array, (start - 1, end + 1 - start)).ok()
}

/// Elements that follow each other, by the first and their number, selected by a row: a column of a column.
fn stretch(rt: &mut Runtime, array: &Array, part: (usize, usize)) -> Result<Value> {
    let dims = match *array.dims().as_slice() {
        [n, 1] if n > 1 => Dims::column(part.1),
        _ => Dims::row(part.1),
    };
    let block = Block::stretch(part, array.numel());
    crate::each_elements!(array.elements(), s => copied(rt, s, block, dims))
}

/// Rows and columns of a matrix, each by the first and their number.
#[derive(Clone, Copy)]
pub(crate) struct Block {
    /// Rows of the matrix.
    pub(crate) stride: usize,
    pub(crate) rows: (usize, usize),
    pub(crate) columns: (usize, usize),
}

impl Block {
    /// Elements that follow each other, by the first and their number, of an array of `numel` elements.
    pub(crate) fn stretch(part: (usize, usize), numel: usize) -> Self {
        Block { stride: numel, rows: part, columns: (0, 1) }
    }

    /// Calls `each` with the positions of each column's part.
    pub(crate) fn for_each_column(self, mut each: impl FnMut(std::ops::Range<usize>)) {
        let (first, len) = self.rows;
        for column in self.columns.0..self.columns.0 + self.columns.1 {
            let start = column * self.stride + first;
            each(start..start + len);
        }
    }

    /// All positions, when they follow each other.
    pub(crate) fn run(self) -> Option<std::ops::Range<usize>> {
        let whole = self.rows.1 == self.stride || self.columns.1 == 1;
        let start = self.columns.0 * self.stride + self.rows.0;
        whole.then(|| start..start + self.rows.1 * self.columns.1)
    }
}

fn copied<T: Stored>(rt: &mut Runtime, source: &[T], block: Block, dims: Dims) -> Result<Value> {
    rt.written::<T>(dims, |out| {
        if let Some(run) = block.run() {
            out.copy_from_slice(&source[run]);
        } else if block.rows.1 == 1 {
            let row = source[block.columns.0 * block.stride + block.rows.0..].iter().step_by(block.stride);
            out.iter_mut().zip(row).for_each(|(o, x)| *o = *x);
        } else {
            let mut columns = out.chunks_exact_mut(block.rows.1);
            block.for_each_column(|run| {
                if let Some(column) = columns.next() {
                    column.copy_from_slice(&source[run]);
                }
            });
        }
    })
}

/// `x(mask)` of a dense array, where no true element of the mask lies beyond the array.
fn index_by_mask(rt: &mut Runtime, source: &Value, index: &Value) -> Option<Result<Value>> {
    let (array, mask) = (source.as_ref::<Array>()?, index.as_ref::<Array>()?);
    let hits = mask.slice::<bool>()?;
    if array.is_complex() || hits.len() > array.numel() {
        return None;
    }
    let dims = linear_result_dims(array.dims(), &mask_dims(mask.dims(), mask::count(hits)), false);
    Some(crate::each_elements!(array.elements(), s => selected(rt, s, hits, dims)))
}

fn selected<T: Stored>(rt: &mut Runtime, source: &[T], mask: &[bool], dims: Dims) -> Result<Value> {
    rt.written::<T>(dims, |out| mask::select(source, mask, out))
}

fn gather<T: Stored>(rt: &Runtime, source: &[T], selection: &Selection) -> Result<Array> {
    let mut array = rt.unwritten(T::LAYOUT, selection.dims.clone())?;
    let Some(out) = array.slice_mut::<T>() else { return Ok(array) };
    if let [Subscript { positions: Positions::List(list), .. }] = &selection.subscripts[..] {
        for (o, &p) in out.iter_mut().zip(list) {
            *o = source[p];
        }
        return Ok(array);
    }
    let mut at = 0;
    selection.for_each_run(|start, len| {
        out[at..at + len].copy_from_slice(&source[start..start + len]);
        at += len;
    });
    Ok(array)
}

/// The contents `c{indices…}` as a list, in order; string arrays give char rows.
///
/// # Errors
/// Bad indices, indices beyond the array, classes without contents.
pub fn brace(rt: &mut Runtime, source: Value, indices: &[Value]) -> Result<Vec<Value>> {
    match source.kind() {
        Kind::Cell(cell) => {
            if indices.is_empty() {
                return Ok(cell.items.iter().map(|v| v.shared()).collect());
            }
            let selection = select(&Dims::new(cell.dims), indices)?;
            let mut items = Vec::with_capacity(selection.dims.numel());
            selection.for_each_run(|start, len| {
                items.extend(cell.items[start..start + len].iter().map(|v| v.shared()))
            });
            Ok(items)
        }
        Kind::String(s) => {
            let selection = select(&s.dims, indices)?;
            let texts: Vec<_> = selection.sources().into_iter().map(|k| s.items[k].clone()).collect();
            Ok(texts.into_iter().map(|text| rt.char_row(text.as_deref().unwrap_or(""))).collect())
        }
        _ => Err(cannot_be_indexed(ErrorKind::BraceOnNonCell.into(), &source, '{')),
    }
}
