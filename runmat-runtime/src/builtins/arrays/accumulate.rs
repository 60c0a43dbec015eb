//! Elements into bins: `accumarray`, `histc`.

use crate::array::dims::Dims;
use crate::array::stored::Stored;
use crate::builtin;
use crate::builtins::args::{Any, Dim, FromArgs};
use crate::builtins::call::Call;
use crate::error::{Error, Result};
use crate::kernels::Complex;
use crate::kernels::bins::{LastEdge, accumulate, bins, count_bins, group};
use crate::kernels::element::Arith;
use crate::kernels::runs::Runs;
use crate::ops::concat::concat;
use crate::ops::convert::{elements_as, elements_as_complex};
use crate::ops::rearrange::{Gather, rearrange};
use crate::runtime::Runtime;
use crate::value::Value;
use crate::value::class::Class;

/// Where each value goes, and how values that meet are combined.
struct AccumArgs {
    /// 0-based places in the result.
    positions: Vec<usize>,
    dims: Dims,
    values: Value,
    function: Option<Value>,
    fill: Value,
}

fn bad_subscripts() -> Error {
    Error::new(
        "MATLAB:accumarray:nonPosIntIndValues",
        "First input must contain positive integer subscripts.",
    )
}

/// The columns of subscripts, from a matrix or a cell of vectors.
fn subscript_columns(value: &Value) -> Result<Vec<Vec<usize>>> {
    let whole = |x: f64| match x {
        x if x >= 1.0 && x.fract() == 0.0 && x < 2f64.powi(52) => Ok(x as usize),
        _ => Err(bad_subscripts()),
    };
    let list = |value: &Value| -> Result<Vec<usize>> {
        let view = value.view().ok_or_else(bad_subscripts)?;
        elements_as::<f64>(&view.elements).iter().map(|&x| whole(x)).collect()
    };
    if let Some(cell) = value.as_cell() {
        let columns = cell.items.iter().map(list).collect::<Result<Vec<_>>>()?;
        return match columns.windows(2).all(|pair| pair[0].len() == pair[1].len()) {
            true => Ok(columns),
            false => {
                Err(Error::new("MATLAB:accumarray:cellLengths", "Subscript vectors must have equal lengths."))
            }
        };
    }
    let dims = value.dims();
    let all = list(value)?;
    if dims.is_row() {
        // A row holds the subscripts of one value; as a list of them only a column counts.
        return Ok(all.into_iter().map(|s| vec![s]).collect());
    }
    Ok(all.chunks(dims.rows().max(1)).map(<[usize]>::to_vec).collect())
}

impl FromArgs for AccumArgs {
    fn from_args(call: &mut Call<'_>) -> Result<Self> {
        let args = call.args();
        let given = |k: usize| args.get(k).copied().filter(|v| !v.is_empty());
        let columns = subscript_columns(&args[0])?;
        let count = columns.first().map_or(0, Vec::len);
        let mut lengths: Vec<usize> = columns.iter().map(|c| c.iter().copied().max().unwrap_or(0)).collect();
        if let Some(size) = given(2) {
            let wanted = crate::builtins::args::parse_sizes(&[size])?.dims;
            let fits = match lengths[..] {
                [n] => wanted.is_vector() && n <= wanted.numel(),
                _ => lengths.iter().enumerate().all(|(k, &n)| n <= wanted.at(k)),
            };
            if !fits {
                return Err(Error::new(
                    "MATLAB:accumarray:sizeTooSmall",
                    "First input SUBS and third input SZ must satisfy ALL(MAX(SUBS)<=SZ).",
                ));
            }
            lengths = wanted.as_slice().to_vec();
            if columns.len() == 1 && wanted.is_row() {
                lengths = vec![wanted.numel()];
            }
        } else if lengths.len() < 2 {
            lengths.push(1);
        }
        let dims = match given(2) {
            Some(size) => crate::builtins::args::parse_sizes(&[size])?.dims,
            None => Dims::new(&lengths),
        };
        call.rt().check_size(&dims, size_of::<f64>())?;
        let mut positions = vec![0; count];
        let mut stride = 1;
        for (column, length) in columns.iter().zip(&lengths) {
            positions.iter_mut().zip(column).for_each(|(p, &s)| *p += (s - 1) * stride);
            stride *= length;
        }
        let values = args[1];
        if values.numel() != 1 && values.numel() != count {
            return Err(Error::new(
                "MATLAB:accumarray:valsSize",
                "Second input VAL must be a vector with one element for each row in SUBS, or a scalar.",
            )
            .in_octave("", "accumarray: dimension mismatch"));
        }
        let function = given(3).filter(|f| f.class() == Class::FunctionHandle);
        Ok(AccumArgs { positions, dims, values, function, fill: given(4).unwrap_or(Value::double(0.0)) })
    }
}

builtin! {
    /// Values added up, or combined by a function, at the places that subscripts name.
    ///
    /// Row `k` of `subs` says where value `k` goes. `fn` gets all values of a place as a column; places without values hold the
    /// fill value, 0 by default. A function that returns cells makes a cell array.
    ///
    /// # Shapes
    /// As long in each dimension as the largest subscript, or `sz`.
    ///
    /// # Classes
    /// That of the values, or of the function's results.
    ///
    /// # Errors
    /// `MATLAB:accumarray:nonPosIntIndValues` for subscripts that aren't positive integers, `MATLAB:accumarray:sizeTooSmall` when
    /// `sz` is too small.
    ///
    /// # Examples
    /// ```matlab
    /// accumarray([1; 2; 1], [10; 20; 30])' %| 40    20
    /// accumarray([1; 2; 1], [1; 5; 3], [], @max)' %| 3     5
    /// ```
    pub ACCUMARRAY = accumarray(AccumArgs);
    forms: ["A = accumarray(subs, vals)", "A = accumarray(subs, vals, sz)", "A = accumarray(subs, vals, sz, fn)", "A = accumarray(subs, vals, sz, fn, fill)"],
    inputs: 2..=6,
    outputs: 0..=1,
    purity: Effects,
    result: Unknown,
}

fn accumarray(args: AccumArgs, call: &mut Call<'_>) -> Result<()> {
    if call.arg(5).and_then(|s| s.scalar_double()).is_some_and(|s| s != 0.0) {
        return Err(
            crate::error::ErrorKind::Unsupported { what: "The sparse result of accumarray".into() }.into()
        );
    }
    if args.function.is_some() {
        return combine(args, call);
    }
    let class = if args.values.class().is_numeric() { args.values.class() } else { Class::Double };
    let sums = add(call.rt(), &args, class)?;
    if args.fill == Value::double(0.0) {
        return call.output(sums);
    }
    // Places that no value reached get the fill value, which goes in front of the sums for that.
    let mut from = vec![0; args.dims.numel()];
    args.positions.iter().for_each(|&p| from[p] = p + 1);
    let rt = call.rt();
    let column = crate::ops::rearrange::reshaped(rt, sums, Dims::column(args.dims.numel()))?;
    let joined = concat(rt, &[args.fill, column], 0)?;
    let filled = rearrange(rt, joined, args.dims, &Gather(&from))?;
    call.output(filled)
}

fn add(rt: &mut Runtime, args: &AccumArgs, class: Class) -> Result<Value> {
    fn native<T: Arith + Stored>(rt: &mut Runtime, args: &AccumArgs, values: &[T]) -> Result<Value> {
        rt.filled::<T>(args.dims.clone(), |out| {
            accumulate(&args.positions, values, out, |sum, x| sum.plus(x))
        })
    }
    let invalid =
        || Error::new("MATLAB:accumarray:valsClass", "Second input VAL must be a numeric or logical array.");
    let view = args.values.view().ok_or_else(invalid)?;
    if view.is_complex() {
        let values = elements_as_complex::<f64>(&view.elements);
        return rt.filled::<Complex<f64>>(args.dims.clone(), |out| {
            accumulate(&args.positions, &values, out, |sum, x| sum + x);
        });
    }
    macro_rules! sums {
        ($($class:ident $t:ty),*) => {
            match class {
                $(Class::$class => native::<$t>(rt, args, &elements_as::<$t>(&view.elements)),)*
                _ => native::<f64>(rt, args, &elements_as::<f64>(&view.elements)),
            }
        };
    }
    sums!(Single f32, Int8 i8, Int16 i16, Int32 i32, Int64 i64, UInt8 u8, UInt16 u16, UInt32 u32, UInt64 u64)
}

/// Calls the function for each place that has values.
fn combine(args: AccumArgs, call: &mut Call<'_>) -> Result<()> {
    let Some(function) = args.function else { return Ok(()) };
    let n = args.dims.numel();
    let (starts, order) = group(&args.positions, n);
    let mut results = vec![args.fill];
    let mut from = vec![0; n];
    for place in 0..n {
        let members = &order[starts[place]..starts[place + 1]];
        if members.is_empty() {
            continue;
        }
        let scalar = args.values.numel() == 1;
        let sources: Vec<usize> = members.iter().map(|&k| if scalar { 0 } else { k as usize }).collect();
        let column = rearrange(call.rt(), args.values, Dims::column(sources.len()), &Gather(&sources))?;
        let result = call.host().invoke(function, &[column], 1)?;
        let value = result.first().copied().filter(Value::is_scalar).ok_or_else(|| {
            Error::new("MATLAB:accumarray:scalarOutput", "The function FUN must return a scalar.")
        })?;
        call.host().root(value);
        from[place] = results.len();
        results.push(value);
    }
    let rt = call.rt();
    if results.get(1).is_some_and(|v| v.class() == Class::Cell) {
        results[0] = rt.cell(Dims::scalar(), vec![Value::EMPTY]);
    } else if let Some(first) = results.get(1)
        && first.class().is_dense()
    {
        // The fill value takes the class of the results, a logical one included.
        let class = first.class();
        results[0] = crate::ops::convert::to_class(rt, results[0], class)?;
    }
    let joined = concat(rt, &results, 0)?;
    let value = rearrange(rt, joined, args.dims, &Gather(&from))?;
    call.output(value)
}

builtin! {
    /// Counts of elements between edges.
    ///
    /// Count `k` is that of the elements `edges(k) <= x < edges(k+1)`; the last one that of the elements equal to the last edge.
    /// `bin` tells the number of each element's bin, 0 outside.
    ///
    /// # Shapes
    /// The size of `x` with as many elements as edges along the dimension.
    ///
    /// # Errors
    /// `MATLAB:histc:edgesNotMonotonic` unless the edges are ascending.
    ///
    /// # Examples
    /// ```matlab
    /// histc([1 2 2 3 5], 1:5) %| 1     2     1     0     1
    /// ```
    pub HISTC = histc(Any);
    forms: ["n = histc(x, edges)", "n = histc(x, edges, dim)", "[n, bin] = histc(…)"],
    inputs: 2..=3,
    outputs: 0..=2,
    purity: Pure,
    result: OfClass(Class::Double),
}

fn histc(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let numeric = || {
        Error::new("MATLAB:histc:InvalidInput", "Inputs must be numeric arrays.")
            .in_octave("", "histc: X argument must be real-valued, not complex")
    };
    let (x, edges) = (args[0].view().ok_or_else(numeric)?, args[1].view().ok_or_else(numeric)?);
    let (x, edges) = (elements_as::<f64>(&x.elements), elements_as::<f64>(&edges.elements));
    if edges.is_empty() || !edges.is_sorted() {
        return Err(Error::new(
            "MATLAB:histc:edgesNotMonotonic",
            "Edges vector must be monotonically non-decreasing.",
        ));
    }
    let dims = args[0].dims();
    let dim = match args.get(2) {
        Some(dim) => Dim::or_octave(*dim, "histc: DIM must be an integer and a valid dimension", call)?.0,
        None => dims.first_non_singleton(),
    };
    let runs = Runs::along(dims.as_slice(), dim);
    let mut found = vec![0; x.len()];
    bins(&x, &edges, LastEdge::Own, &mut found);
    let counts = call.rt().filled::<f64>(dims.with(dim, edges.len()), |out| {
        runs.map_runs(&found, edges.len(), out, |_, run, counts| {
            counts.fill(0.0);
            count_bins(run, counts);
        });
    })?;
    let places = call.rt().filled::<f64>(dims, |out| {
        out.iter_mut().zip(&found).for_each(|(o, &bin)| *o = bin as f64);
    })?;
    call.outputs([counts, places])
}
