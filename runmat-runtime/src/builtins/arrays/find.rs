//! Positions: `find`, `nnz`, `sub2ind`, `ind2sub`.

use crate::array::dims::Dims;
use crate::array::stored::Elements;
use crate::builtin;
use crate::builtins::args::Any;
use crate::builtins::args::{FromArgs, FromValue};
use crate::builtins::call::Call;
use crate::each_elements;
use crate::error::{Error, ErrorKind, Result};
use crate::kernels::find::{self, Limit};
use crate::kernels::index::subscripts;
use crate::kernels::mask;
use crate::ops::rearrange::{Gather, rearrange};
use crate::value::Value;
use crate::value::class::Class;

/// An array and how many of its nonzero elements are wanted.
struct FindArgs {
    value: Value,
    limit: Limit,
}

impl FromArgs for FindArgs {
    fn from_args(call: &mut Call<'_>) -> Result<Self> {
        let value = call.args()[0];
        let Some(n) = call.arg(1) else { return Ok(FindArgs { value, limit: Limit::All }) };
        let n = match n.scalar_double() {
            Some(n) if n >= 1.0 && n.fract() == 0.0 => n.min(2f64.powi(52)) as usize,
            Some(f64::INFINITY) => usize::MAX,
            _ => {
                return Err(Error::new(
                    "MATLAB:find:InvalidLimit",
                    "Second argument must be a positive scalar integer.",
                ));
            }
        };
        let direction = call.arg(2).map(|d| d.text().map(|t| t.to_ascii_lowercase()));
        let limit = match direction.as_ref().map(|d| d.as_deref()) {
            None | Some(Some("first")) => Limit::First(n),
            Some(Some("last")) => Limit::Last(n),
            _ => {
                return Err(Error::new(
                    "MATLAB:find:InvalidDirection",
                    "Direction must be 'first' or 'last'.",
                ));
            }
        };
        Ok(FindArgs { value, limit })
    }
}

builtin! {
    /// Positions of nonzero elements.
    ///
    /// Linear positions, or rows and columns (and values) with several results. `n` limits their number, from the front or with
    /// `'last'` from the back.
    ///
    /// # Shapes
    /// A row for a row, else a column; 0-by-0 for a false scalar and for `[]`. Columns count over all dimensions but the first.
    ///
    /// # Errors
    /// `MATLAB:UndefinedFunction` for cells and structs.
    ///
    /// # Examples
    /// ```matlab
    /// find([0 1 1])          %| 2     3
    /// find([0 1 1 1], 2)     %| 2     3
    /// find([1 1 1], 1, 'last') %| 3
    /// ```
    pub FIND = find(FindArgs);
    forms: ["k = find(X)", "k = find(X, n)", "k = find(X, n, direction)", "[row, col] = find(…)", "[row, col, v] = find(…)"],
    inputs: 1..=3,
    outputs: 0..=3,
    purity: Pure,
    result: OfClass(Class::Double),
    complex_integers: First,
}

fn find(args: FindArgs, call: &mut Call<'_>) -> Result<()> {
    let undefined =
        || ErrorKind::FunctionClass { name: "find".into(), class: args.value.class().name().into() };
    let view = args.value.view().ok_or_else(undefined)?;
    if let (Elements::Bool(hits), Limit::All, 0 | 1) = (view.elements, args.limit, call.n_out()) {
        let dims = found_dims(&Dims::new(view.dims), mask::count(hits));
        let indices = call.rt().written::<f64>(dims, |out| mask::positions(hits, out))?;
        return call.output(indices);
    }
    let positions = each_elements!(view.elements, s => {
        let zero = s.first().map(|_| Default::default());
        find::find(s, args.limit, |x| Some(x) != zero)
    });
    let (source, count) = (Dims::new(view.dims), positions.len());
    let dims = found_dims(&source, count);
    let n_out = call.n_out();
    let rt = call.rt();
    if n_out < 2 {
        let indices = rt.filled::<f64>(dims, |out| {
            out.iter_mut().zip(&positions).for_each(|(o, &p)| *o = (p + 1) as f64);
        })?;
        return call.output(indices);
    }
    let height = source.rows().max(1);
    let row = rt.filled::<f64>(dims.clone(), |out| {
        out.iter_mut().zip(&positions).for_each(|(o, &p)| *o = (p % height + 1) as f64);
    })?;
    let column = rt.filled::<f64>(dims.clone(), |out| {
        out.iter_mut().zip(&positions).for_each(|(o, &p)| *o = (p / height + 1) as f64);
    })?;
    call.outputs([row, column])?;
    if n_out > 2 {
        let values = rearrange(call.rt(), args.value, dims, &Gather(&positions))?;
        call.output(values)?;
    }
    Ok(())
}

/// The size of `find` of an array of size `source` with `count` hits.
fn found_dims(source: &Dims, count: usize) -> Dims {
    if source.is_scalar() || source.is_zero_by_zero() {
        Dims::matrix(count, count)
    } else if source.is_row() {
        Dims::row(count)
    } else {
        Dims::column(count)
    }
}

builtin! {
    /// Number of nonzero elements.
    ///
    /// # Errors
    /// `MATLAB:UndefinedFunction` for cells and structs.
    ///
    /// # Examples
    /// ```matlab
    /// nnz([1 0 2])           %| 2
    /// ```
    pub NNZ = nnz((Value,));
    forms: ["n = nnz(X)"],
    inputs: 1..=1,
    outputs: 0..=1,
    purity: Pure,
    result: Scalar(Class::Double),
    complex_integers: First,
}

fn nnz((a,): (Value,), call: &mut Call<'_>) -> Result<()> {
    let undefined = || ErrorKind::FunctionClass { name: "nnz".into(), class: a.class().name().into() };
    let view = a.view().ok_or_else(undefined)?;
    let count = each_elements!(view.elements, s => {
        let zero = s.first().map(|_| Default::default());
        crate::kernels::reduce::count_all(s, |x| Some(x) != zero)
    });
    call.output(Value::double(count as f64))
}

/// The lengths of an array's dimensions, given as a vector of two or more.
struct ArraySize(Vec<usize>);

impl FromValue for ArraySize {
    fn from_value(value: Value, _: usize, call: &mut Call<'_>) -> Result<Self> {
        let invalid = || {
            Error::new(
                "MATLAB:ind2sub:InvalidSize",
                "Size vector must have at least 2 nonnegative integer elements.",
            )
            .in_octave("", "ind2sub: dimension vector DIMS must contain integers")
        };
        // Octave: a single length is that of a column.
        let least = if call.rt().dialect.is_octave { 1 } else { 2 };
        let view = value.view().filter(|v| v.numel() >= least).ok_or_else(invalid)?;
        let lengths = (0..view.numel())
            .map(|k| match view.elements.real_at(k) {
                d if d >= 0.0 && d.fract() == 0.0 && d < 2f64.powi(52) => Ok(d as usize),
                _ => Err(invalid()),
            })
            .collect::<Result<Vec<_>>>()?;
        Ok(ArraySize(lengths))
    }
}

builtin! {
    /// Linear indices from subscripts.
    ///
    /// # Shapes
    /// The size of the subscript arrays, which must agree.
    ///
    /// # Errors
    /// `MATLAB:sub2ind:IndexOutOfRange` for subscripts outside of the size, `MATLAB:sub2ind:SubscriptVectorSize` when their sizes
    /// differ.
    ///
    /// # Examples
    /// ```matlab
    /// sub2ind([2 3], 2, 3)   %| 6
    /// ```
    pub SUB2IND = sub2ind(Any);
    forms: ["ind = sub2ind(sz, row, col)", "ind = sub2ind(sz, i1, i2, …)"],
    inputs: 2..=usize::MAX,
    outputs: 0..=1,
    purity: Pure,
    result: OfClass(Class::Double),
}

fn sub2ind(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let ArraySize(lengths) = ArraySize::from_value(args[0], 1, call)
        .map_err(|error| error.in_octave("", "sub2ind: dimension vector DIMS must contain integers"))?;
    let indices = &args[1..];
    let dims = indices[0].dims();
    if indices.iter().any(|i| i.dims() != dims) {
        return Err(Error::new(
            "MATLAB:sub2ind:SubscriptVectorSize",
            "The subscript vectors must all be of the same size.",
        )
        .in_octave("", "sub2ind: all subscripts must be of the same size"));
    }
    let folded = crate::ops::subscript::folded(&Dims::new(&lengths), indices.len());
    let mut linear = vec![1.0; dims.numel()];
    let mut stride = 1.0;
    let text = |n: &usize| n.to_string();
    let size = lengths.iter().map(text).collect::<Vec<_>>().join("x");
    for (position, (index, length)) in indices.iter().zip(folded).enumerate() {
        // `(_,11,_)`: the subscript among places for the others.
        let place = |s: f64| {
            let mut places = vec!["_".to_string(); indices.len()];
            places[position] = s.to_string();
            format!("index ({})", places.join(","))
        };
        let unusable =
            |s: f64| format!("{}: subscripts must be either integers 1 to (2^63)-1 or logicals", place(s));
        let integers =
            || Error::new("MATLAB:sub2ind:InvalidSubscripts", "Subscripts must be positive integers.");
        let view = index.view().ok_or_else(integers)?;
        let doubles = crate::ops::convert::elements_as::<f64>(&view.elements);
        for (o, &s) in linear.iter_mut().zip(doubles.iter()) {
            if s.fract() != 0.0 || s.is_nan() {
                return Err(integers().in_octave("Octave:invalid-index", unusable(s)));
            }
            if s < 1.0 || s > length as f64 {
                let error = Error::new("MATLAB:sub2ind:IndexOutOfRange", "Out of range subscript.");
                return Err(match s < 1.0 {
                    true => error.in_octave("Octave:invalid-index", unusable(s)),
                    false => {
                        let said = format!("{}: out of bound {length} (dimensions are {size})", place(s));
                        error.in_octave("Octave:index-out-of-bounds", said)
                    }
                });
            }
            *o += (s - 1.0) * stride;
        }
        stride *= length as f64;
    }
    let value = call.rt().dense(&linear, dims)?;
    call.output(value)
}

builtin! {
    /// Subscripts from linear indices.
    ///
    /// With fewer results than dimensions, the last one counts over all that remain; one result gives the indices.
    ///
    /// # Errors
    /// `MATLAB:ind2sub:IndexOutOfRange` for indices outside of the size.
    ///
    /// # Examples
    /// ```matlab
    /// [r, c] = ind2sub([2 3], 4);
    /// [r c]                  %| 2     2
    /// ```
    pub IND2SUB = ind2sub((ArraySize, Value));
    forms: ["[row, col] = ind2sub(sz, ind)", "[i1, i2, …] = ind2sub(sz, ind)"],
    inputs: 2..=2,
    outputs: 0..=usize::MAX,
    purity: Pure,
    result: OfClass(Class::Double),
}

fn ind2sub((ArraySize(lengths), index): (ArraySize, Value), call: &mut Call<'_>) -> Result<()> {
    let integers =
        || Error::new("MATLAB:ind2sub:InvalidIndices", "Linear indices must be positive integers.");
    let n_out = call.n_out().max(1);
    let numel = Dims::new(&lengths).numel();
    let view = index
        .view()
        .filter(|v| !matches!(v.elements, Elements::C64(_) | Elements::C32(_)))
        .ok_or_else(integers)?;
    let doubles = crate::ops::convert::elements_as::<f64>(&view.elements);
    let mut results = vec![Vec::with_capacity(doubles.len()); n_out];
    let mut current = vec![0; n_out];
    for &x in doubles.iter() {
        if !(x >= 1.0 && x.fract() == 0.0) {
            let said = format!(
                "ind2sub: invalid index index {x}: subscripts must be either integers 1 to (2^63)-1 or logicals"
            );
            return Err(integers().in_octave("", said));
        }
        if x > numel as f64 {
            return Err(Error::new("MATLAB:ind2sub:IndexOutOfRange", "Index out of range.")
                .in_octave("", "ind2sub: index out of range"));
        }
        subscripts(x as usize - 1, &lengths, &mut current);
        results.iter_mut().zip(&current).for_each(|(r, &s)| r.push((s + 1) as f64));
    }
    let dims = index.dims();
    for result in results {
        let value = call.rt().dense(&result, dims.clone())?;
        call.output(value)?;
    }
    Ok(())
}
