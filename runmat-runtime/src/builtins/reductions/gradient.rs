//! Numerical derivatives of sampled values: `gradient`.

use super::plan::numeric;
use crate::array::dims::Dims;
use crate::builtin;
use crate::builtins::args::Any;
use crate::builtins::call::Call;
use crate::error::{Error, ErrorKind, Result};
use crate::kernels::Complex;
use crate::kernels::runs::Runs;
use crate::ops::arithmetic::{Arith, Operand, arithmetic};
use crate::ops::convert::{elements_as, elements_as_complex, to_class};
use crate::value::Value;
use crate::value::class::Class;

builtin! {
    /// Numerical gradient.
    ///
    /// Central differences inside, one-sided ones at the ends. The first result runs along the columns (dimension 2), the second
    /// along the rows (dimension 1), the third along dimension 3. Spacings are numbers, or the coordinates of the points.
    ///
    /// # Shapes
    /// The size of `F` each.
    ///
    /// # Classes
    /// double, single for single.
    ///
    /// # Errors
    /// `MATLAB:gradient:InvalidInputs` when spacings don't fit the array.
    ///
    /// # Examples
    /// ```matlab
    /// gradient([1 4 9 16])   %| 3     4     6     7
    /// ```
    pub GRADIENT = gradient(Any);
    forms: ["FX = gradient(F)", "[FX, FY, …] = gradient(F)", "[…] = gradient(F, h)", "[…] = gradient(F, hx, hy, …)"],
    inputs: 1..=usize::MAX,
    outputs: 0..=usize::MAX,
    purity: Effects,
    result: Unknown,
}

/// The spacing along one dimension.
enum Spacing {
    Step(f64),
    Points(Vec<f64>),
}

impl Spacing {
    /// Reads a number, or as many coordinates as there are points.
    fn new(value: &Value, n: usize) -> Result<Self> {
        let invalid = || {
            Error::new("MATLAB:gradient:InvalidInputs", "Spacings must be scalars or vectors of coordinates.")
                .in_octave("", "gradient: dimensions and sizes of spacing don't match those of the array")
        };
        let view = value.view().filter(|v| !v.is_complex()).ok_or_else(invalid)?;
        let list = elements_as::<f64>(&view.elements);
        match list.len() {
            1 => Ok(Spacing::Step(list[0])),
            count if count == n => Ok(Spacing::Points(list.into_owned())),
            _ => Err(invalid()),
        }
    }

    /// The distance of two points.
    fn between(&self, low: usize, high: usize) -> f64 {
        match self {
            Spacing::Step(h) => h * (high - low) as f64,
            Spacing::Points(x) => x[high] - x[low],
        }
    }
}

fn gradient(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    if args[0].class() == Class::FunctionHandle && call.rt().dialect.is_octave {
        return of_function(&args, call);
    }
    let view = numeric(&args[0], "gradient")
        .map_err(|error| error.in_octave("", "gradient: first input must be an array or a function"))?;
    let dims = Dims::new(view.dims);
    let vector = dims.is_vector() && dims.ndims() == 2;
    // Dimension 2 comes first, as x does in pictures.
    let order: Vec<usize> = match vector {
        true => vec![dims.first_non_singleton()],
        false => [1, 0].into_iter().chain(2..dims.ndims()).collect(),
    };
    let spacings = &args[1..];
    if !(spacings.len() <= 1 || spacings.len() == order.len()) {
        return Err(Error::new("MATLAB:gradient:InvalidInputs", "Invalid number of spacings.")
            .invalid_call_in_octave());
    }
    if call.n_out() > order.len() {
        return Err(ErrorKind::BuiltinTooManyOutputs.into());
    }
    let source = elements_as_complex::<f64>(&view.elements);
    for (k, &dim) in order.iter().enumerate().take(call.n_out().max(1)) {
        let runs = Runs::along(view.dims, dim);
        let n = runs.length;
        let spacing = match spacings {
            [] => Spacing::Step(1.0),
            [one] => Spacing::new(one, n)?,
            many => Spacing::new(&many[k], n)?,
        };
        let mut out = vec![Complex::new(0.0, 0.0); source.len()];
        runs.map_runs(&source, n, &mut out, |_, run, slope| {
            for (i, slope) in slope.iter_mut().enumerate() {
                let (low, high) = (i.saturating_sub(1), (i + 1).min(n - 1));
                if low < high {
                    *slope = (run[high] - run[low]).scale(1.0 / spacing.between(low, high));
                }
            }
        });
        let rt = call.rt();
        let value = match view.is_complex() {
            true => rt.dense(&out, dims.clone())?,
            false => rt.dense(&out.iter().map(|z| z.re).collect::<Vec<_>>(), dims.clone())?,
        };
        let value = if view.class == Class::Single { to_class(rt, value, Class::Single)? } else { value };
        call.output(value)?;
    }
    Ok(())
}

/// Octave: central differences of a function at the rows of a matrix of points, its columns being the variables.
fn of_function(args: &[Value], call: &mut Call<'_>) -> Result<()> {
    let Some(points) = args.get(1) else { return Err(ErrorKind::NotEnoughInputs.into()) };
    let view = numeric(points, "gradient")?;
    let dims = Dims::new(view.dims);
    let (rows, columns) = if dims.is_vector() { (dims.numel(), 1) } else { (dims.rows(), dims.columns()) };
    let shape = if dims.is_vector() { dims } else { Dims::column(rows) };
    let all = elements_as::<f64>(&view.elements).into_owned();
    for variable in 0..call.n_out().clamp(1, columns) {
        let step = match args.get(2..).unwrap_or(&[]) {
            [] => 1.0,
            [one] => one.scalar_double().unwrap_or(1.0),
            many => many.get(variable).and_then(|h| h.scalar_double()).unwrap_or(1.0),
        };
        let mut at = |shift: f64| -> Result<Value> {
            let mut arguments = Vec::with_capacity(columns);
            for column in 0..columns {
                let own = if column == variable { shift } else { 0.0 };
                let list: Vec<f64> =
                    all[column * rows..(column + 1) * rows].iter().map(|x| x + own).collect();
                let value = call.rt().dense(&list, shape.clone())?;
                call.host().root(value);
                arguments.push(value);
            }
            let found = call.host().invoke(args[0], &arguments, 1)?;
            let value = found.first().copied().ok_or(ErrorKind::NotEnoughValues)?;
            call.host().root(value);
            Ok(value)
        };
        let (high, low) = (at(step / 2.0)?, at(-step / 2.0)?);
        let rt = call.rt();
        let difference = arithmetic(rt, Arith::Minus, Operand::kept(high), Operand::kept(low))?;
        let slope =
            arithmetic(rt, Arith::RDivide, Operand::kept(difference), Operand::kept(Value::double(step)))?;
        call.output(slope)?;
    }
    Ok(())
}
