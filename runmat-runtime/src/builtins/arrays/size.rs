//! Sizes: `size`, `numel`, `length`, `ndims`, `rows`, `columns`, and what they tell: `isempty`, `isvector`, ….

use crate::array::dense::Array;
use crate::array::dims::Dims;
use crate::builtin;
use crate::builtins::args::{Any, FromArgs};
use crate::builtins::call::Call;
use crate::error::{Error, Result};
use crate::runtime::Runtime;
use crate::value::Value;
use crate::value::class::Class;

/// Which dimensions `size` is asked for, 0-based; none for all.
struct SizeArgs {
    value: Value,
    asked: Option<Vec<usize>>,
}

impl FromArgs for SizeArgs {
    fn from_args(call: &mut Call<'_>) -> Result<Self> {
        let args = call.args();
        if args.len() == 1 {
            return Ok(SizeArgs { value: args[0], asked: None });
        }
        let mut asked = Vec::new();
        for arg in &args[1..] {
            let view = arg.view().filter(|v| !v.is_complex()).ok_or_else(bad_dimension)?;
            for k in 0..view.numel() {
                let d = view.elements.real_at(k);
                if !(d >= 1.0 && d.fract() == 0.0 && d <= 2f64.powi(31)) {
                    return Err(bad_dimension());
                }
                asked.push(d as usize - 1);
            }
        }
        Ok(SizeArgs { value: args[0], asked: Some(asked) })
    }
}

#[cold]
fn bad_dimension() -> Error {
    Error::new(
        "MATLAB:getdimarg:dimensionMustBePositiveInteger",
        "Dimension argument must be a positive integer scalar or a vector of positive integers.",
    )
}

builtin! {
    /// Size of an array.
    ///
    /// With one result, all lengths as a row, or those of the dimensions asked for. With several results each gets one
    /// length, and the last one the product of all that remain.
    ///
    /// # Shapes
    /// `sz` is a row of at least two elements. Dimensions beyond the last have length 1.
    ///
    /// # Errors
    /// `MATLAB:getdimarg:dimensionMustBePositiveInteger` for dimensions that aren't positive integers.
    ///
    /// # Examples
    /// ```matlab
    /// size(ones(2, 3))       %| 2     3
    /// size(ones(2, 3), 2)    %| 3
    /// [r, c] = size(ones(2, 3, 4));
    /// c                      %| 12
    /// ```
    pub SIZE = size(SizeArgs);
    forms: ["sz = size(A)", "d = size(A, dim)", "[d1, d2, …] = size(A)", "d = size(A, [dim1 dim2])", "d = size(A, dim1, dim2, …)"],
    inputs: 1..=usize::MAX,
    outputs: 0..=usize::MAX,
    purity: Pure,
    result: OfClass(Class::Double),
    quick: size_or_length,
    complex_integers: First,
}

/// `size(A)` of a matrix, and `size(A, dim)`.
fn size_or_length(rt: &mut Runtime, args: &[Value]) -> Option<Value> {
    match args {
        [a] => match *a.lengths() {
            [rows, columns] => rt.row(&[rows as f64, columns as f64]).ok(),
            _ => None,
        },
        [a, dim] => {
            let k = crate::ops::subscript::position(dim.as_double()?).ok().filter(|&k| k < 1 << 31)?;
            Some(Value::double(a.lengths().get(k).copied().unwrap_or(1) as f64))
        }
        _ => None,
    }
}

fn size(args: SizeArgs, call: &mut Call<'_>) -> Result<()> {
    let dims = args.value.dims();
    let n_out = call.n_out();
    let lengths: Vec<f64> = match (&args.asked, n_out) {
        (Some(asked), _) => asked.iter().map(|&d| dims.at(d) as f64).collect(),
        (None, 0 | 1) => dims.as_slice().iter().map(|&d| d as f64).collect(),
        (None, n) => crate::ops::subscript::folded(&dims, n).into_iter().map(|d| d as f64).collect(),
    };
    if n_out <= 1 {
        let sizes = call.rt().row(&lengths)?;
        return call.output(sizes);
    }
    if args.asked.is_some() && lengths.len() < n_out {
        return Err(crate::error::ErrorKind::BuiltinTooManyOutputs.into());
    }
    call.outputs(lengths.into_iter().map(Value::double))
}

builtin! {
    /// Number of elements.
    ///
    /// `numel(A, i, j)` counts the elements that `A(i, j)` would give.
    ///
    /// # Examples
    /// ```matlab
    /// numel(ones(2, 3))      %| 6
    /// numel('hello')         %| 5
    /// ```
    pub NUMEL = numel(Any);
    forms: ["n = numel(A)", "n = numel(A, index1, …)"],
    inputs: 1..=usize::MAX,
    outputs: 0..=1,
    purity: Pure,
    result: Scalar(Class::Double),
    quick: |_, args| (args.len() == 1).then(|| Value::double(args[0].numel() as f64)),
    complex_integers: First,
}

fn numel(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let indices = &args[1..];
    if indices.is_empty() {
        return call.output(Value::double(args[0].numel() as f64));
    }
    let lengths = crate::ops::subscript::folded(&args[0].dims(), indices.len());
    let counts = indices.iter().zip(lengths).map(|(index, length)| {
        let colon = index.is_colon() || index.as_char_unit() == Some(b':' as u16);
        if colon { length } else { index.numel() }
    });
    call.output(Value::double(counts.product::<usize>() as f64))
}

/// What a function tells from the size of a value.
fn size_told<T>(value: &Value, tell: impl Fn(&Dims) -> T) -> T {
    match value.as_ref::<Array>() {
        Some(array) => tell(array.dims()),
        None => tell(&value.dims()),
    }
}

/// A builtin that tells a number from the size of its argument.
macro_rules! number_of {
    ($id:ident, $name:ident, $form:literal, $of:expr, $($doc:literal),*) => {
        builtin! {
            $(#[doc = $doc])*
            pub $id = $name((Value,));
            forms: [$form],
            inputs: 1..=1,
            outputs: 0..=1,
            purity: Pure,
            result: Scalar(Class::Double),
            quick: |_, args| Some(Value::double(size_told(&args[0], $of) as f64)),
            complex_integers: First,
        }

        fn $name((a,): (Value,), call: &mut Call<'_>) -> Result<()> {
            call.output(Value::double(size_told(&a, $of) as f64))
        }
    };
}

number_of!(
    LENGTH,
    length,
    "n = length(A)",
    |d| if d.is_empty() { 0 } else { d.as_slice().iter().copied().max().unwrap_or(0) },
    " Length of the largest dimension.",
    "",
    " 0 when the array is empty.",
    "",
    " # Examples",
    " ```matlab",
    " length(ones(3, 7))     %| 7",
    " length(zeros(0, 5))    %| 0",
    " ```"
);
number_of!(
    NDIMS,
    ndims,
    "n = ndims(A)",
    Dims::ndims,
    " Number of dimensions.",
    "",
    " At least 2; trailing dimensions of length 1 don't count.",
    "",
    " # Examples",
    " ```matlab",
    " ndims(5)               %| 2",
    " ndims(ones(2, 3, 4))   %| 3",
    " ```"
);
number_of!(
    ROWS,
    rows,
    "n = rows(A)",
    Dims::rows,
    " Number of rows.",
    "",
    " # Examples",
    " ```matlab",
    " rows(ones(2, 3))       %| 2",
    " ```"
);
number_of!(
    COLUMNS,
    columns,
    "n = columns(A)",
    |d| d.at(1),
    " Number of columns.",
    "",
    " # Examples",
    " ```matlab",
    " columns(ones(2, 3))    %| 3",
    " ```"
);

/// A builtin that asks something of the size of its argument.
macro_rules! is_of_size {
    ($id:ident, $name:ident, $form:literal, $test:expr, $($doc:literal),*) => {
        builtin! {
            $(#[doc = $doc])*
            pub $id = $name((Value,));
            forms: [$form],
            inputs: 1..=1,
            outputs: 0..=1,
            purity: Pure,
            result: Scalar(Class::Logical),
            quick: |_, args| Some(Value::logical(size_told(&args[0], $test))),
            complex_integers: First,
        }

        fn $name((a,): (Value,), call: &mut Call<'_>) -> Result<()> {
            call.output(Value::logical(size_told(&a, $test)))
        }
    };
}

is_of_size!(
    ISEMPTY,
    isempty,
    "tf = isempty(A)",
    Dims::is_empty,
    " True for arrays without elements.",
    "",
    " # Examples",
    " ```matlab",
    " isempty(zeros(0, 3))   %| 1",
    " isempty(\"\")            %| 0",
    " ```"
);
is_of_size!(
    ISSCALAR,
    isscalar,
    "tf = isscalar(A)",
    Dims::is_scalar,
    " True for 1-by-1 arrays.",
    "",
    " # Examples",
    " ```matlab",
    " isscalar(5)            %| 1",
    " isscalar([1 2])        %| 0",
    " ```"
);
is_of_size!(
    ISVECTOR,
    isvector,
    "tf = isvector(A)",
    Dims::is_vector,
    " True for rows and columns.",
    "",
    " 1-by-n and n-by-1 arrays are vectors, also of length 0 or 1; 0-by-0 isn't.",
    "",
    " # Examples",
    " ```matlab",
    " isvector([1 2 3])      %| 1",
    " isvector([])           %| 0",
    " ```"
);
is_of_size!(
    ISROW,
    isrow,
    "tf = isrow(A)",
    Dims::is_row,
    " True for 1-by-n arrays.",
    "",
    " # Examples",
    " ```matlab",
    " isrow([1 2 3])         %| 1",
    " isrow([1; 2])          %| 0",
    " ```"
);
is_of_size!(
    ISCOLUMN,
    iscolumn,
    "tf = iscolumn(A)",
    Dims::is_column,
    " True for n-by-1 arrays.",
    "",
    " # Examples",
    " ```matlab",
    " iscolumn([1; 2])       %| 1",
    " iscolumn([1 2])        %| 0",
    " ```"
);
is_of_size!(
    ISMATRIX,
    ismatrix,
    "tf = ismatrix(A)",
    |d| d.ndims() == 2,
    " True for arrays of two dimensions.",
    "",
    " # Examples",
    " ```matlab",
    " ismatrix([1 2; 3 4])   %| 1",
    " ismatrix(ones(2,2,2))  %| 0",
    " ```"
);
is_of_size!(
    ISSQUARE,
    issquare,
    "tf = issquare(A)",
    |d| d.ndims() == 2 && d.at(0) == d.at(1),
    " True for matrices with as many rows as columns.",
    "",
    " # Examples",
    " ```matlab",
    " issquare(eye(3))       %| 1",
    " issquare([1 2 3])      %| 0",
    " ```"
);
