//! Distinct elements within a tolerance: `uniquetol`.

use super::sort::gathered_rows;
use crate::array::dims::Dims;
use crate::builtin;
use crate::builtins::args::FromArgs;
use crate::builtins::call::Call;
use crate::error::{Error, ErrorKind, Result};
use crate::ops::convert::elements_as;
use crate::ops::rearrange::{Gather, rearrange};
use crate::value::Value;
use crate::value::class::Class;

struct TolArgs {
    value: Value,
    tolerance: f64,
    by_rows: bool,
    all_indices: bool,
    scale: Option<Vec<f64>>,
    keeps_range: bool,
}

fn invalid(text: &str) -> Error {
    Error::new("MATLAB:uniquetol:invalidInput", text.to_string()).in_octave("", format!("uniquetol: {text}"))
}

impl FromArgs for TolArgs {
    fn from_args(call: &mut Call<'_>) -> Result<Self> {
        let args = call.args();
        let float = args[0].view().is_some_and(|v| v.class.is_float() && !v.is_complex());
        if !float {
            return Err(invalid("A must be a real floating point array"));
        }
        let single = args[0].class() == Class::Single;
        let mut out = TolArgs {
            value: args[0],
            tolerance: if single { 1e-6 } else { 1e-12 },
            by_rows: false,
            all_indices: false,
            scale: None,
            keeps_range: false,
        };
        let mut rest = &args[1..];
        if let [tol, tail @ ..] = rest
            && !tol.is_text_scalar()
        {
            if !tol.is_empty() {
                let tol = tol.scalar_double().filter(|t| *t >= 0.0);
                out.tolerance = tol.ok_or_else(|| invalid("TOL must be a real nonnegative scalar"))?;
            }
            rest = tail;
        }
        for pair in rest.chunks(2) {
            let [name, value] = pair else { return Err(invalid("options must come in pairs")) };
            let flag = || {
                value
                    .scalar_double()
                    .map(|x| x != 0.0)
                    .ok_or_else(|| invalid("flags must be logical scalars"))
            };
            match name.text().unwrap_or_default().to_ascii_lowercase().as_str() {
                "byrows" => out.by_rows = flag()?,
                "outputallindices" => out.all_indices = flag()?,
                "preserverange" => out.keeps_range = flag()?,
                "datascale" => {
                    let view = value.view().filter(|v| !v.is_complex());
                    let view = view.ok_or_else(|| invalid("DataScale must be numeric"))?;
                    out.scale = Some(elements_as::<f64>(&view.elements).into_owned());
                }
                _ => return Err(invalid("unknown option")),
            }
        }
        if out.by_rows && args[0].dims().ndims() != 2 {
            return Err(invalid("A must be a matrix for 'ByRows'"));
        }
        Ok(out)
    }
}

builtin! {
    /// Distinct elements within a tolerance.
    ///
    /// Two elements are the same when they differ by at most `tol` (1e-12, 1e-6 for single) times the largest magnitude in `A`, or
    /// times `'DataScale'`. Of those that are the same the smallest stays. With `'ByRows'`, distinct rows, scaled column by column;
    /// `'OutputAllIndices'` gives all positions of each in a cell, `'PreserveRange'` keeps the largest element.
    ///
    /// # Shapes
    /// A row for a row, else a column. `ia` and `ic` are columns.
    ///
    /// # Classes
    /// double or single.
    ///
    /// # Errors
    /// `MATLAB:uniquetol:invalidInput` for other classes and unknown options.
    ///
    /// # Examples
    /// ```matlab
    /// uniquetol([1 1+1e-14 2]) %| 1     2
    /// uniquetol([1 1.05 2], 0.1) %| 1     2
    /// ```
    pub UNIQUETOL = uniquetol(TolArgs);
    forms: ["C = uniquetol(A)", "C = uniquetol(A, tol)", "[C, ia, ic] = uniquetol(…)", "… = uniquetol(…, Name, Value)"],
    inputs: 1..=10,
    outputs: 0..=3,
    purity: Pure,
    result: Unknown,
}

/// Groups of positions, each led by the one that stands for it.
fn groups(count: usize, columns: &[&[f64]], limits: &[f64]) -> Vec<Vec<usize>> {
    let mut order: Vec<usize> = (0..count).collect();
    let compare = |&a: &usize, &b: &usize| {
        columns.iter().map(|c| c[a].total_cmp(&c[b])).find(|o| o.is_ne()).unwrap_or(std::cmp::Ordering::Equal)
    };
    order.sort_by(compare);
    let near = |a: usize, b: usize| {
        columns.iter().zip(limits).all(|(c, &limit)| c[a] == c[b] || (c[a] - c[b]).abs() <= limit)
    };
    let mut out: Vec<Vec<usize>> = Vec::new();
    for &at in &order {
        // One column is in order, so that only the last group can be near.
        let from = if columns.len() == 1 { out.len().saturating_sub(1) } else { 0 };
        match (from..out.len()).find(|&g| near(out[g][0], at)) {
            Some(g) => out[g].push(at),
            None => out.push(vec![at]),
        }
    }
    out
}

fn uniquetol(args: TolArgs, call: &mut Call<'_>) -> Result<()> {
    let view = args.value.view().ok_or(ErrorKind::NotEnoughInputs)?;
    let numbers = elements_as::<f64>(&view.elements);
    let dims = Dims::new(view.dims);
    let largest = |x: &[f64]| x.iter().filter(|x| x.is_finite()).fold(0.0, |m: f64, x| m.max(x.abs()));
    let (count, columns): (usize, Vec<&[f64]>) = match args.by_rows {
        true => (dims.rows(), numbers.chunks(dims.rows().max(1)).collect()),
        false => (numbers.len(), vec![&numbers[..]]),
    };
    let limits: Vec<f64> = columns
        .iter()
        .enumerate()
        .map(|(k, c)| {
            args.tolerance
                * match &args.scale {
                    Some(scale) if scale.len() == 1 => scale[0],
                    Some(scale) => scale.get(k).copied().unwrap_or(1.0),
                    None => largest(c),
                }
        })
        .collect();
    let mut found = groups(count, &columns, &limits);
    if args.keeps_range
        && !args.by_rows
        && let Some(last) = found.last_mut()
    {
        let end = last.len() - 1;
        if found_range(&numbers, last[end]) {
            last.swap(0, end);
        }
    }
    let firsts: Vec<usize> = found.iter().map(|g| g[0]).collect();
    let n = firsts.len();
    let rt = call.rt();
    let distinct = if args.by_rows {
        let rows: Vec<u32> = firsts.iter().map(|&k| k as u32).collect();
        gathered_rows(rt, args.value, &rows)?
    } else {
        let shape = if dims.is_row() { Dims::row(n) } else { Dims::column(n) };
        rearrange(rt, args.value, shape, &Gather(&firsts))?
    };
    let column = |list: &[usize]| list.iter().map(|&k| k as f64 + 1.0).collect::<Vec<f64>>();
    let ia = if args.all_indices {
        let mut cells = Vec::with_capacity(n);
        for group in &found {
            let mut sorted = group.clone();
            sorted.sort_unstable();
            cells.push(rt.column(&column(&sorted))?);
        }
        rt.cell(Dims::column(n), cells)
    } else {
        rt.column(&column(&firsts))?
    };
    let mut numbers_of_groups = vec![0; count];
    for (g, group) in found.iter().enumerate() {
        group.iter().for_each(|&k| numbers_of_groups[k] = g);
    }
    let ic = rt.column(&column(&numbers_of_groups))?;
    call.outputs([distinct, ia, ic])
}

/// True for the largest element of all.
fn found_range(numbers: &[f64], at: usize) -> bool {
    numbers.iter().all(|&x| x.is_nan() || x <= numbers[at])
}
