//! Arrays put together: `cat`, `horzcat`, `vertcat`, `repmat`, `repelem`, `kron`, `blkdiag`, `postpad`, `prepad`.

use crate::array::dims::Dims;
use crate::array::form::MatrixForm;
use crate::builtin;
use crate::builtins::args::{Any, Dim, FromArgs, FromValue};
use crate::builtins::call::Call;
use crate::error::{Error, ErrorKind, Result};
use crate::kernels::runs::Runs;
use crate::kernels::shape;
use crate::ops::arithmetic::{Arith, Operand, arithmetic};
use crate::ops::concat::concat;
use crate::ops::diagonal;
use crate::ops::rearrange::{Gather, Rearrange, rearrange, reshaped};
use crate::runtime::Runtime;
use crate::value::Value;

builtin! {
    /// Joins arrays along a dimension.
    ///
    /// # Errors
    /// `MATLAB:catenate:dimensionMismatch` when the sizes differ in another dimension.
    ///
    /// # Examples
    /// ```matlab
    /// size(cat(3, [1 2], [3 4])) %| 1     2     2
    /// ```
    pub CAT = cat(Any);
    forms: ["C = cat(dim, A1, A2, …)"],
    inputs: 1..=usize::MAX,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
    complex_integers: All,
}

fn cat(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let dim = Dim::from_value(args[0], 1, call)?.0;
    let value = concat(call.rt(), &args[1..], dim)?;
    call.output(value)
}

builtin! {
    /// Joins arrays side by side, as `[A, B]` does.
    ///
    /// # Errors
    /// `MATLAB:catenate:dimensionMismatch` when the numbers of rows differ.
    ///
    /// # Examples
    /// ```matlab
    /// horzcat([1 2], 3)      %| 1     2     3
    /// ```
    pub HORZCAT = horzcat(Any);
    forms: ["C = horzcat(A1, A2, …)"],
    inputs: 0..=usize::MAX,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
    complex_integers: All,
}

fn horzcat(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let value = concat(call.rt(), &args, 1)?;
    call.output(value)
}

builtin! {
    /// Joins arrays one below the other, as `[A; B]` does.
    ///
    /// # Errors
    /// `MATLAB:catenate:dimensionMismatch` when the numbers of columns differ.
    ///
    /// # Examples
    /// ```matlab
    /// vertcat(1, 2)'         %| 1     2
    /// ```
    pub VERTCAT = vertcat(Any);
    forms: ["C = vertcat(A1, A2, …)"],
    inputs: 0..=usize::MAX,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
    complex_integers: All,
}

fn vertcat(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let value = concat(call.rt(), &args, 0)?;
    call.output(value)
}

/// An array and how often it is repeated along each dimension.
struct RepmatArgs {
    value: Value,
    repeats: Vec<usize>,
}

impl FromArgs for RepmatArgs {
    fn from_args(call: &mut Call<'_>) -> Result<Self> {
        let invalid =
            || Error::new("MATLAB:repmat:invalidReplications", "Replication factors must be integers.");
        let mut repeats = Vec::new();
        for arg in &call.args()[1..] {
            let view = arg.view().filter(|v| !v.is_complex()).ok_or_else(invalid)?;
            for k in 0..view.numel() {
                let n = view.elements.real_at(k);
                if n.is_nan() || n.fract() != 0.0 {
                    return Err(invalid());
                }
                repeats.push(n.clamp(0.0, 2f64.powi(62)) as usize);
            }
        }
        // Octave: a matrix of factors counts by its first column, an empty one beside another is 1.
        if let (true, [_, sizes]) = (call.rt().dialect.is_octave, call.args())
            && !(sizes.dims().is_vector() || sizes.is_empty())
        {
            repeats.truncate(sizes.dims().rows());
        }
        match repeats[..] {
            [n] if call.args().len() > 2 && call.rt().dialect.is_octave => repeats = vec![n, 1],
            [] => return Err(Error::new("MATLAB:minrhs", "Not enough input arguments.")),
            [n] => repeats.push(n),
            _ => {}
        }
        Ok(RepmatArgs { value: call.args()[0], repeats })
    }
}

struct Repeat<'a> {
    dims: &'a [usize],
    repeats: &'a [usize],
}

impl Rearrange for Repeat<'_> {
    fn apply<T: Copy + Default>(&self, src: &[T], out: &mut [T]) {
        match src {
            [one] => out.fill(*one),
            _ => out.copy_from_slice(&shape::repmat(src, self.dims, self.repeats)),
        }
    }
}

builtin! {
    /// Copies of an array side by side.
    ///
    /// One factor counts for rows and columns; several, or a vector, for the dimensions in order. Negative ones count as 0.
    ///
    /// # Errors
    /// `MATLAB:repmat:invalidReplications` for factors that aren't integers.
    ///
    /// # Examples
    /// ```matlab
    /// repmat([1 2], 1, 2)    %| 1     2     1     2
    /// repmat('ab', 1, 2)     %| abab
    /// ```
    pub REPMAT = repmat(RepmatArgs);
    forms: ["B = repmat(A, n)", "B = repmat(A, m, n, …)", "B = repmat(A, r)"],
    inputs: 2..=usize::MAX,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
    complex_integers: First,
}

fn repmat(args: RepmatArgs, call: &mut Call<'_>) -> Result<()> {
    let dims = args.value.dims();
    let rank = dims.ndims().max(args.repeats.len());
    let factor = |k: usize| args.repeats.get(k).copied().unwrap_or(1);
    let lengths: Vec<usize> = (0..rank).map(|k| dims.at(k).saturating_mul(factor(k))).collect();
    let how = Repeat { dims: dims.as_slice(), repeats: &args.repeats };
    let value = rearrange(call.rt(), args.value, Dims::new(&lengths), &how)?;
    call.output(value)
}

/// Element counts along one dimension.
struct RepeatElements<'a> {
    runs: Runs,
    counts: &'a [usize],
}

impl Rearrange for RepeatElements<'_> {
    fn apply<T: Copy + Default>(&self, src: &[T], out: &mut [T]) {
        out.copy_from_slice(&shape::repelem(src, self.runs, self.counts));
    }
}

fn counts_of(value: Value, length: usize) -> Result<Vec<usize>> {
    let invalid = || {
        Error::new("MATLAB:repelem:invalidReplications", "Replication factors must be nonnegative integers.")
    };
    let view = value.view().filter(|v| !v.is_complex()).ok_or_else(invalid)?;
    let counts = (0..view.numel())
        .map(|k| match view.elements.real_at(k) {
            n if n >= 0.0 && n.fract() == 0.0 && n.is_finite() => Ok(n as usize),
            _ => Err(invalid()),
        })
        .collect::<Result<Vec<_>>>()?;
    if counts.len() != 1 && counts.len() != length {
        return Err(Error::new(
            "MATLAB:repelem:mismatchedReplications",
            "Replication vectors must be the same size as the dimension that they are applied to.",
        ));
    }
    Ok(counts)
}

fn repeated(rt: &mut Runtime, value: Value, dim: usize, counts: &[usize]) -> Result<Value> {
    let dims = value.dims();
    let length = match counts {
        [n] => n.saturating_mul(dims.at(dim)),
        many => many.iter().fold(0usize, |sum, &n| sum.saturating_add(n)),
    };
    let runs = Runs::along(dims.as_slice(), dim);
    rearrange(rt, value, dims.with(dim, length), &RepeatElements { runs, counts })
}

builtin! {
    /// Copies of each element.
    ///
    /// For a vector one count, or one for each element; for arrays one argument for each dimension.
    ///
    /// # Errors
    /// `MATLAB:repelem:mismatchedReplications` when a list of counts doesn't fit the dimension.
    ///
    /// # Examples
    /// ```matlab
    /// repelem([1 2], 2)      %| 1     1     2     2
    /// repelem([1 2], [1 3])  %| 1     2     2     2
    /// ```
    pub REPELEM = repelem(Any);
    forms: ["u = repelem(v, n)", "u = repelem(v, counts)", "B = repelem(A, r1, r2, …)"],
    inputs: 2..=usize::MAX,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
    complex_integers: First,
}

fn repelem(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let mut value = args[0];
    if let [counts] = args[1..] {
        let dims = value.dims();
        if !dims.is_vector() {
            return Err(Error::new(
                "MATLAB:repelem:invalidInputSize",
                "First input must be a vector when there is one replication argument.",
            ));
        }
        let dim = if dims.is_row() { 1 } else { 0 };
        let counts = counts_of(counts, dims.at(dim))?;
        let result = repeated(call.rt(), value, dim, &counts)?;
        return call.output(result);
    }
    for (dim, counts) in args[1..].iter().enumerate() {
        let counts = counts_of(*counts, value.dims().at(dim))?;
        value = repeated(call.rt(), value, dim, &counts)?;
    }
    call.output(value)
}

builtin! {
    /// Kronecker product.
    ///
    /// Each element of `A` times the whole of `B`; more arguments multiply from left to right.
    ///
    /// # Classes
    /// Those of `A .* B`.
    ///
    /// # Errors
    /// `MATLAB:kron:NDInput` for arrays of more than two dimensions.
    ///
    /// # Examples
    /// ```matlab
    /// kron([1 2], [1 10])    %| 1    10     2    20
    /// ```
    pub KRON = kron(Any);
    forms: ["K = kron(A, B)", "K = kron(A, B, C, …)"],
    inputs: 2..=usize::MAX,
    outputs: 0..=1,
    purity: Pure,
    result: ElementwiseBinary,
}

fn kron(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let rt = call.rt();
    let mut product = args[0];
    for &b in &args[1..] {
        let (x, y) = (product.dims(), b.dims());
        if x.ndims() > 2 || y.ndims() > 2 {
            return Err(Error::new("MATLAB:kron:NDInput", "Inputs must be 2-D."));
        }
        let dims = Dims::matrix(x.rows().saturating_mul(y.rows()), x.columns().saturating_mul(y.columns()));
        rt.check_size(&dims, product.class().element_size())?;
        // B's subscripts run faster: as 4-d arrays the two multiply by implicit expansion.
        let left = reshaped(rt, product, Dims::new(&[1, x.rows(), 1, x.columns()]))?;
        let right = reshaped(rt, b, Dims::new(&[y.rows(), 1, y.columns()]))?;
        let outer = arithmetic(rt, Arith::Times, Operand::kept(left), Operand::kept(right))?;
        let square = x.rows() == x.columns() && y.rows() == y.columns();
        let form = (diagonal::form(&product), diagonal::form(&b));
        let joined = reshaped(rt, outer, dims)?;
        product = match form {
            (MatrixForm::Diagonal, MatrixForm::Diagonal) if square => diagonal::into_diagonal(joined),
            (MatrixForm::Permutation, MatrixForm::Permutation) => diagonal::into_permutation(joined),
            _ => joined,
        };
    }
    call.output(product)
}

/// Blocks along the diagonal; the joined elements of all come in one column.
struct Blocks<'a> {
    sizes: &'a [Dims],
    rows: usize,
}

impl Rearrange for Blocks<'_> {
    fn apply<T: Copy + Default>(&self, src: &[T], out: &mut [T]) {
        let (mut from, mut row, mut column) = (0, 0, 0);
        for size in self.sizes {
            let (m, n) = (size.rows(), size.columns());
            for j in 0..n {
                out[row + (column + j) * self.rows..][..m].copy_from_slice(&src[from..from + m]);
                from += m;
            }
            row += m;
            column += n;
        }
    }
}

builtin! {
    /// Matrices along the diagonal of a larger one, zeros elsewhere.
    ///
    /// # Classes
    /// That of the matrices joined.
    ///
    /// # Errors
    /// `MATLAB:blkdiag:NDInput` for arrays of more than two dimensions; `MATLAB:UndefinedFunction` for cells
    /// and other values without zeros.
    ///
    /// # Examples
    /// ```matlab
    /// sum(blkdiag(1, [2 3])) %| 1     2     3
    /// ```
    pub BLKDIAG = blkdiag(Any);
    forms: ["D = blkdiag(A1, A2, …)"],
    inputs: 0..=usize::MAX,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
}

fn blkdiag(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let sizes: Vec<Dims> = args.iter().map(|a| a.dims()).collect();
    if sizes.iter().any(|d| d.ndims() > 2) {
        return Err(Error::new("MATLAB:blkdiag:NDInput", "Inputs must be 2-D.")
            .in_octave("", "blkdiag: all arguments must be two-dimensional matrices"));
    }
    let rt = call.rt();
    let octave = rt.dialect.is_octave;
    let numbers = |a: &&Value| a.view().is_some() && (!octave || a.class().is_numeric());
    if let Some(other) = args.iter().find(|a| !numbers(a)) {
        let class = other.class().name().into();
        return Err(Error::from(ErrorKind::FunctionClass { name: "blkdiag".into(), class })
            .in_octave("", "blkdiag: all arguments must be numeric"));
    }
    let columns =
        args.iter().map(|&a| reshaped(rt, a, Dims::column(a.numel()))).collect::<Result<Vec<_>>>()?;
    let joined = concat(rt, &columns, 0)?;
    let rows = sizes.iter().map(Dims::rows).sum();
    let dims = Dims::matrix(rows, sizes.iter().map(Dims::columns).sum());
    if dims.numel() == 0 {
        let empty = reshaped(rt, joined, dims)?;
        return call.output(empty);
    }
    let value = rearrange(rt, joined, dims, &Blocks { sizes: &sizes, rows })?;
    call.output(value)
}

/// Arguments of `postpad` and `prepad`.
struct PadArgs {
    value: Value,
    length: usize,
    pad: Value,
    dim: usize,
}

impl FromArgs for PadArgs {
    fn from_args(call: &mut Call<'_>) -> Result<Self> {
        let value = call.args()[0];
        let length = usize::from_value(call.args()[1], 2, call)?;
        let pad = call.arg(2).filter(|c| !c.is_empty()).unwrap_or(Value::double(0.0));
        let dim = match call.arg(3) {
            Some(dim) => Dim::from_value(dim, 4, call)?.0,
            None => value.dims().first_non_singleton(),
        };
        Ok(PadArgs { value, length, pad, dim })
    }
}

/// The first element everywhere.
struct Filled;

impl Rearrange for Filled {
    fn apply<T: Copy + Default>(&self, src: &[T], out: &mut [T]) {
        if let Some(&first) = src.first() {
            out.fill(first);
        }
    }
}

/// The part that stays, and what is added to it.
fn pad_parts(args: &PadArgs, rt: &mut Runtime, skip_front: bool) -> Result<(Value, Value)> {
    let dims = args.value.dims();
    let old = dims.at(args.dim);
    let kept = old.min(args.length);
    let first = if skip_front { old - kept } else { 0 };
    rt.check_size(&dims.with(args.dim, args.length), size_of::<f64>())?;
    let runs = Runs::along(dims.as_slice(), args.dim);
    let mut positions = Vec::with_capacity(runs.count() * kept);
    for j in 0..runs.after {
        for k in first..first + kept {
            positions.extend((0..runs.before).map(|i| i + runs.before * (k + old * j)));
        }
    }
    let part = rearrange(rt, args.value, dims.with(args.dim, kept), &Gather(&positions))?;
    let missing = dims.with(args.dim, args.length - kept);
    let filler = rearrange(rt, args.pad, missing, &Filled)?;
    Ok((part, filler))
}

builtin! {
    /// Cut or padded at the end to a length.
    ///
    /// # Examples
    /// ```matlab
    /// postpad([1 2], 4)      %| 1     2     0     0
    /// postpad([1 2 3], 2)    %| 1     2
    /// ```
    pub POSTPAD = postpad(PadArgs);
    forms: ["B = postpad(A, l)", "B = postpad(A, l, c)", "B = postpad(A, l, c, dim)"],
    inputs: 2..=4,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
}

fn postpad(args: PadArgs, call: &mut Call<'_>) -> Result<()> {
    let rt = call.rt();
    let (part, filler) = pad_parts(&args, rt, false)?;
    let value = concat(rt, &[part, filler], args.dim)?;
    call.output(value)
}

builtin! {
    /// Cut or padded at the start to a length.
    ///
    /// # Examples
    /// ```matlab
    /// prepad([1 2], 4)       %| 0     0     1     2
    /// prepad([1 2 3], 2)     %| 2     3
    /// ```
    pub PREPAD = prepad(PadArgs);
    forms: ["B = prepad(A, l)", "B = prepad(A, l, c)", "B = prepad(A, l, c, dim)"],
    inputs: 2..=4,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
}

fn prepad(args: PadArgs, call: &mut Call<'_>) -> Result<()> {
    let rt = call.rt();
    let (part, filler) = pad_parts(&args, rt, true)?;
    let value = concat(rt, &[filler, part], args.dim)?;
    call.output(value)
}
