//! Between arrays and cell arrays: `num2cell`, `cell2mat`, `mat2cell`, `cellslices`.

use crate::array::dims::Dims;
use crate::builtin;
use crate::builtins::args::{Any, Dim, FromValue};
use crate::builtins::call::Call;
use crate::error::{Error, Result};
use crate::kernels::range::Range;
use crate::ops::concat::concat;
use crate::ops::index::index;
use crate::ops::octave::index_failure;
use crate::runtime::Runtime;
use crate::value::Value;
use crate::value::class::Class;

builtin! {
    /// Each element of an array in a cell of its own.
    ///
    /// With dimensions, the elements along them stay together.
    ///
    /// # Shapes
    /// The size of the array, with the dimensions `dims` set to 1.
    ///
    /// # Classes
    /// Any; elements of a cell array become 1-by-1 cells.
    ///
    /// # Errors
    /// `MATLAB:getdimarg:dimensionMustBePositiveInteger`.
    ///
    /// # Examples
    /// ```matlab
    /// num2cell([1 2])        %| {[1]} {[2]}
    /// ```
    pub NUM2CELL = num2cell(Any);
    forms: ["C = num2cell(A)", "C = num2cell(A, dims)"],
    inputs: 1..=2,
    outputs: 0..=1,
    purity: Pure,
    result: OfClass(Class::Cell),
    complex_integers: First,
}

fn num2cell(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let source = args[0];
    let dims = source.dims();
    let Some(kept) = args.get(1) else {
        let rt = call.rt();
        let items = (0..dims.numel())
            .map(|k| index(rt, source, &[Value::double(k as f64 + 1.0)]))
            .collect::<Result<Vec<_>>>()?;
        let cell = rt.cell(dims, items);
        return call.output(cell);
    };
    let kept = match kept.view() {
        Some(view) => (0..view.numel())
            .map(|k| Dim::from_value(Value::double(view.elements.real_at(k)), 2, call).map(|dim| dim.0))
            .collect::<Result<Vec<_>>>()?,
        None => vec![Dim::from_value(*kept, 2, call)?.0],
    };
    // Empty arrays may have more slices than memory holds cells.
    for k in (0..dims.ndims()).filter(|k| !kept.contains(k)) {
        call.rt().check_size(&Dims::row(dims.at(k)), size_of::<usize>())?;
    }
    let lengths: Vec<Vec<usize>> = (0..dims.ndims())
        .map(|k| if kept.contains(&k) { vec![dims.at(k)] } else { vec![1; dims.at(k)] })
        .collect();
    let cell = blocks(call.rt(), source, &lengths)?;
    call.output(cell)
}

/// A value cut into blocks: `lengths[d]` are the lengths of the blocks along dimension `d`.
fn blocks(rt: &mut Runtime, source: Value, lengths: &[Vec<usize>]) -> Result<Value> {
    let counts: Vec<usize> = lengths.iter().map(Vec::len).collect();
    let dims = Dims::new(&counts);
    let mut ranges: Vec<Vec<Value>> = Vec::with_capacity(lengths.len());
    for list in lengths {
        let mut start = 0;
        let mut along = Vec::with_capacity(list.len());
        for n in list {
            along.push(span(rt, start, *n)?);
            start += n;
        }
        ranges.push(along);
    }
    let mut items = Vec::with_capacity(dims.numel());
    for k in 0..dims.numel() {
        let mut rest = k;
        let subscripts: Vec<Value> = ranges
            .iter()
            .map(|along| {
                let at = rest % along.len();
                rest /= along.len();
                along[at]
            })
            .collect();
        items.push(index(rt, source, &subscripts)?);
    }
    Ok(rt.cell(dims, items))
}

/// The index `start+1 : start+n`.
fn span(rt: &mut Runtime, start: usize, n: usize) -> Result<Value> {
    match Range::new(start as f64 + 1.0, 1.0, (start + n) as f64) {
        Ok(range) if n > 0 => rt.range(range),
        _ => rt.row::<f64>(&[]),
    }
}

builtin! {
    /// The contents of a cell array joined into one array.
    ///
    /// # Shapes
    /// Contents lie side by side as the cells do.
    ///
    /// # Classes
    /// That of the contents, which must all have one: numeric, logical, char, cell or struct.
    ///
    /// # Errors
    /// `MATLAB:cell2mat:MixedDataTypes`, `MATLAB:cell2mat:UnsupportedCellContent`,
    /// `MATLAB:catenate:dimensionMismatch`.
    ///
    /// # Examples
    /// ```matlab
    /// cell2mat({1 2})        %| 1 2
    /// ```
    pub CELL2MAT = cell2mat((Value,));
    forms: ["A = cell2mat(C)"],
    inputs: 1..=1,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
    complex_integers: First,
}

fn cell2mat((value,): (Value,), call: &mut Call<'_>) -> Result<()> {
    let rt = call.rt();
    let Some(cell) = value.as_cell() else {
        if rt.dialect.is_octave && value.is_empty() {
            return call.output(Value::EMPTY);
        }
        let message = match rt.dialect.octave_errors {
            true => "cell2mat: C must be a cell array",
            false => "Invalid input argument of type 'double'. Input must be a cell array.",
        };
        return Err(Error::new("MATLAB:cell2mat:InvalidInputType", message));
    };
    let Some(first) = cell.items.first() else {
        let empty = match rt.dialect.is_octave {
            true => rt.dense::<f64>(&[], Dims::new(cell.dims))?,
            false => Value::EMPTY,
        };
        return call.output(empty);
    };
    let class = first.class();
    if matches!(class, Class::FunctionHandle | Class::MException | Class::OnCleanup) {
        let message = "CELL2MAT does not support cell arrays containing cell arrays or objects.";
        return Err(Error::new("MATLAB:cell2mat:UnsupportedCellContent", message).in_octave("", MIXED));
    }
    if cell.items.iter().any(|item| item.class() != class) && !(rt.dialect.is_octave && joinable(cell.items))
    {
        let message = "All contents of the input cell array must be of the same data type.";
        return Err(Error::new("MATLAB:cell2mat:MixedDataTypes", message).in_octave("", MIXED));
    }
    if let [one] = cell.items {
        return call.output(one.shared());
    }
    let dims = Dims::new(cell.dims);
    // Rows of blocks may fit where columns don't, and the other way round.
    let rows_first = dims.rows() < dims.columns();
    // Octave: blocks of one row of cells have one height, also in char arrays.
    if rt.dialect.is_octave && class == Class::Char && has_ragged_columns(cell.items, &dims) {
        return Err(Error::new("", "cat: dimension mismatch"));
    }
    let joined = match folded(rt, cell.items, &dims, rows_first) {
        Ok(joined) => joined,
        Err(_) if dims.ndims() == 2 => folded(rt, cell.items, &dims, !rows_first)
            .map_err(|error| error.in_octave("", "cat: dimension mismatch"))?,
        Err(error) => return Err(error.in_octave("", "cat: dimension mismatch")),
    };
    call.output(joined)
}

const MIXED: &str = "cell2mat: wrong type elements or mixed cells, structs, and matrices";

/// Octave: numbers and truth values may stand side by side.
fn joinable(items: &[Value]) -> bool {
    let is_number = |item: &Value| item.class().is_numeric() || item.class() == Class::Logical;
    items.iter().all(is_number)
}

/// True for char blocks of two dimensions whose rows of blocks differ in width.
fn has_ragged_columns(items: &[Value], dims: &Dims) -> bool {
    let width = |row: usize| {
        (0..dims.columns()).map(|column| items[row + column * dims.rows()].dims().columns()).sum::<usize>()
    };
    dims.ndims() == 2 && (1..dims.rows()).any(|row| width(row) != width(0))
}

/// Items joined dimension by dimension; with `rows_first` the second before the first.
fn folded(rt: &mut Runtime, items: &[Value], dims: &Dims, rows_first: bool) -> Result<Value> {
    let mut order: Vec<usize> = (0..dims.ndims()).collect();
    if rows_first {
        order.swap(0, 1);
    }
    let mut items = items.to_vec();
    let mut dims = dims.clone();
    for dim in order {
        let count = dims.at(dim);
        let stride: usize = (0..dim).map(|k| dims.at(k)).product();
        let next = dims.with(dim, 1);
        let mut joined = Vec::with_capacity(next.numel());
        for k in 0..next.numel() {
            let start = k % stride + k / stride * stride * count;
            let run: Vec<Value> = (0..count).map(|at| items[start + at * stride]).collect();
            joined.push(match run[..] {
                [one] => one,
                _ => concat(rt, &run, dim)?,
            });
        }
        items = joined;
        dims = next;
    }
    Ok(items[0])
}

builtin! {
    /// An array cut into blocks, each in a cell.
    ///
    /// The vectors give the lengths of the blocks along each dimension; a dimension without a vector isn't cut.
    ///
    /// # Errors
    /// `MATLAB:mat2cell:VectorSumMismatch` when lengths don't add up to the size.
    ///
    /// # Examples
    /// ```matlab
    /// size(mat2cell(ones(4, 3), [1 3], [2 1]))     %| 2 2
    /// ```
    pub MAT2CELL = mat2cell(Any);
    forms: ["C = mat2cell(A, rows)", "C = mat2cell(A, rows, columns, …)"],
    inputs: 2..=usize::MAX,
    outputs: 0..=1,
    purity: Pure,
    result: OfClass(Class::Cell),
    complex_integers: First,
}

fn mat2cell(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let dims = args[0].dims();
    let mut lengths: Vec<Vec<usize>> = Vec::with_capacity(dims.ndims());
    for (dim, arg) in args[1..].iter().enumerate() {
        let view = arg.view().ok_or_else(|| {
            Error::new("MATLAB:mat2cell:InvalidVector", "Input arguments D1 to DN must be numeric vectors.")
        })?;
        let list: Vec<f64> = (0..view.numel()).map(|k| view.elements.real_at(k)).collect();
        if list.iter().any(|n| n.fract() != 0.0 || *n < 0.0 || !n.is_finite())
            || list.iter().sum::<f64>() != dims.at(dim) as f64
        {
            let sum = list.iter().sum::<f64>();
            let message = match call.rt().dialect.octave_errors {
                true => format!(
                    "mat2cell: dimension vectors for dimension {} must sum to {} (instead of {sum})",
                    dim + 1,
                    dims.at(dim)
                ),
                false => format!(
                    "Input arguments, D1 through D{}, must sum to each dimension of the input matrix size, [{}].",
                    args.len() - 1,
                    dims.text(" ")
                ),
            };
            return Err(Error::new("MATLAB:mat2cell:VectorSumMismatch", message));
        }
        lengths.push(list.into_iter().map(|n| n as usize).collect());
    }
    for dim in lengths.len()..dims.ndims() {
        lengths.push(vec![dims.at(dim)]);
    }
    let cell = blocks(call.rt(), args[0], &lengths)?;
    call.output(cell)
}

builtin! {
    /// Slices of an array along a dimension, each in a cell.
    ///
    /// # Errors
    /// `MATLAB:cellslices:bounds` when the bounds differ in number; bad indices.
    ///
    /// # Examples
    /// ```matlab
    /// cellslices(1:4, [1 3], [2 4])     %| {[1 2]} {[3 4]}
    /// ```
    pub CELLSLICES = cellslices(Any);
    forms: ["C = cellslices(A, lb, ub)", "C = cellslices(A, lb, ub, dim)"],
    inputs: 3..=4,
    outputs: 0..=1,
    purity: Pure,
    result: OfClass(Class::Cell),
}

fn cellslices(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let dims = args[0].dims();
    let dim = match args.get(3) {
        Some(dim) => Dim::from_value(*dim, 4, call)?.0,
        None => dims.first_non_singleton(),
    };
    let wrong = || Error::new("MATLAB:cellslices:bounds", "cellslices: the lengths of LB and UB must match");
    let (from, to) = (args[1].view().ok_or_else(wrong)?, args[2].view().ok_or_else(wrong)?);
    if from.numel() != to.numel() {
        return Err(wrong());
    }
    let rt = call.rt();
    let mut items = Vec::with_capacity(from.numel());
    for k in 0..from.numel() {
        let (first, last) = (from.elements.real_at(k), to.elements.real_at(k));
        let mut subscripts = vec![Value::COLON; dims.ndims().max(dim + 1)];
        // A bound outside is an error of the index, told before the range takes memory.
        if first <= last
            && let Some(outside) = [first, last].into_iter().find(|k| *k < 1.0 || *k > dims.at(dim) as f64)
        {
            subscripts[dim] = Value::double(outside);
            index(rt, args[0], &subscripts)
                .map_err(|error| index_failure(error, None, &dims, &subscripts))?;
        }
        let slice = match Range::new(first, 1.0, last) {
            Ok(range) if !range.is_empty() => rt.range(range)?,
            _ => rt.row::<f64>(&[])?,
        };
        subscripts[dim] = slice;
        items.push(index(rt, args[0], &subscripts)?);
    }
    let cell = rt.cell_row(items);
    call.output(cell)
}
