//! Convolution in several dimensions: `conv2`, `convn`.

use super::numbers::{Numbers, both, float_class};
use crate::array::dims::Dims;
use crate::builtin;
use crate::builtins::args::Any;
use crate::builtins::call::Call;
use crate::error::{Error, Result};
use crate::kernels::poly;
use crate::value::Value;

/// The part of a convolution that is kept.
#[derive(Clone, Copy)]
enum Part {
    Full,
    Same,
    Valid,
}

fn part(value: Option<&Value>, name: &str) -> Result<Part> {
    match value.map(|v| v.text().unwrap_or_default().to_ascii_lowercase()).as_deref() {
        None | Some("full") => Ok(Part::Full),
        Some("same") => Ok(Part::Same),
        Some("valid") => Ok(Part::Valid),
        _ => Err(Error::new(
            format!("MATLAB:{name}:unknownShapeParameter"),
            "SHAPE must be 'full', 'same', or 'valid'.",
        )
        .in_octave("", format!("{name}: SHAPE type not valid"))),
    }
}

/// Where the kept part begins along one dimension, and how long it is.
fn range(part: Part, m: usize, n: usize) -> (usize, usize) {
    match part {
        _ if m == 0 || n == 0 => (0, if matches!(part, Part::Same) { m } else { 0 }),
        Part::Full => (0, m + n - 1),
        Part::Same => (n / 2, m),
        Part::Valid => (n - 1, (m + 1).saturating_sub(n)),
    }
}

fn convolved(a: &Value, b: &Value, how: Part, call: &mut Call<'_>, name: &str) -> Result<Value> {
    let (x, y) = (Numbers::of(a, name)?, Numbers::of(b, name)?);
    let (p, q) = (a.dims(), b.dims());
    let rank = p.ndims().max(q.ndims());
    let sizes = |dims: &Dims| -> Vec<usize> { (0..rank).map(|k| dims.at(k)).collect() };
    let (p, q) = (sizes(&p), sizes(&q));
    let ranges: Vec<(usize, usize)> = p.iter().zip(&q).map(|(&m, &n)| range(how, m, n)).collect();
    let (starts, lengths): (Vec<usize>, Vec<usize>) = ranges.into_iter().unzip();
    let dims = Dims::new(&lengths);
    call.rt().check_size(&dims, size_of::<f64>())?;
    let product = both!(&x, &y, |x, y| {
        let mut out = vec![Default::default(); dims.numel()];
        poly::convn(x, &p, y, &q, &starts, &lengths, &mut out);
        out
    });
    product.value(call.rt(), dims, float_class(&[*a, *b]))
}

fn check_matrices(values: &[Value]) -> Result<()> {
    match values.iter().all(|v| v.dims().ndims() == 2) {
        true => Ok(()),
        false => Err(Error::new("MATLAB:conv2:inputType", "N-D arrays are not supported.")
            .in_octave("", "conv2: A and B must be 1-D vectors or 2-D matrices")),
    }
}

builtin! {
    /// Convolution of two matrices.
    ///
    /// `conv2(u, v, A)` convolves the columns of `A` with `u`, then its rows with `v`. `'same'` gives the middle part as large as
    /// `A`, `'valid'` the part without the edges.
    ///
    /// # Shapes
    /// `size(A) + size(B) - 1` for the full convolution.
    ///
    /// # Classes
    /// double, single beside single.
    ///
    /// # Errors
    /// `MATLAB:conv2:unknownShapeParameter`, `MATLAB:conv2:inputType` for arrays of more dimensions.
    ///
    /// # Examples
    /// ```matlab
    /// conv2([1 2; 3 4], [1 1]) %| 1     3     2     3     7     4
    /// conv2([1 2; 3 4], [1 1], 'valid')' %| 3     7
    /// ```
    pub CONV2 = conv2(Any);
    forms: ["C = conv2(A, B)", "C = conv2(u, v, A)", "C = conv2(…, shape)"],
    inputs: 2..=4,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
}

fn conv2(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let text = args.last().filter(|last| last.is_text_scalar() && args.len() > 2);
    let how = part(text, "conv2")?;
    let numbers = &args[..args.len() - usize::from(text.is_some())];
    check_matrices(numbers)?;
    let value = match *numbers {
        [a, b] => convolved(&a, &b, how, call, "conv2")?,
        [u, v, a] => {
            let rt = call.rt();
            let column = crate::ops::rearrange::reshaped(rt, u, Dims::column(u.numel()))?;
            let row = crate::ops::rearrange::reshaped(rt, v, Dims::row(v.numel()))?;
            let once = convolved(&a, &column, how, call, "conv2")?;
            convolved(&once, &row, how, call, "conv2")?
        }
        _ => return Err(crate::error::ErrorKind::NotEnoughInputs.into()),
    };
    call.output(value)
}

builtin! {
    /// Convolution of two arrays of any number of dimensions.
    ///
    /// `'same'` gives the middle part as large as `A`, `'valid'` the part without the edges.
    ///
    /// # Shapes
    /// `size(A) + size(B) - 1` for the full convolution.
    ///
    /// # Classes
    /// double, single beside single.
    ///
    /// # Errors
    /// `MATLAB:convn:unknownShapeParameter`.
    ///
    /// # Examples
    /// ```matlab
    /// size(convn(ones(2, 2, 2), ones(2, 2, 2))) %| 3     3     3
    /// ```
    pub CONVN = convn(Any);
    forms: ["C = convn(A, B)", "C = convn(A, B, shape)"],
    inputs: 2..=3,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
}

fn convn(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let how = part(args.get(2), "convn")?;
    let value = convolved(&args[0], &args[1], how, call, "convn")?;
    call.output(value)
}
