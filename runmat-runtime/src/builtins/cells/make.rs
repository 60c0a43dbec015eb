//! `cell`, `iscell`, `deal`.

use crate::builtin;
use crate::builtins::args::{Any, parse_sizes};
use crate::builtins::call::Call;
use crate::error::{ErrorKind, Result};
use crate::value::Value;
use crate::value::class::Class;

builtin! {
    /// A cell array whose cells hold `[]`.
    ///
    /// # Errors
    /// Sizes that aren't real integers; `MATLAB:array:SizeLimitExceeded`.
    ///
    /// # Examples
    /// ```matlab
    /// size(cell(2, 3))       %| 2 3
    /// ```
    pub CELL = cell(Any);
    forms: ["C = cell(n)", "C = cell(m, n, …)", "C = cell([m n …])"],
    inputs: 0..=usize::MAX,
    outputs: 0..=1,
    purity: Pure,
    result: OfClass(Class::Cell),
}

fn cell(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let rt = call.rt();
    if args.is_empty() {
        return call.output(Value::EMPTY_CELL);
    }
    let dims = parse_sizes(&args)?.dims;
    rt.check_size(&dims, size_of::<Value>())?;
    let items = vec![Value::EMPTY; dims.numel()];
    let cell = rt.cell(dims, items);
    call.output(cell)
}

builtin! {
    /// True for cell arrays.
    ///
    /// # Examples
    /// ```matlab
    /// iscell({1})            %| 1
    /// ```
    pub ISCELL = iscell((Value,));
    forms: ["tf = iscell(A)"],
    inputs: 1..=1,
    outputs: 0..=1,
    purity: Pure,
    result: Scalar(Class::Logical),
    quick: |_, args| Some(Value::logical(args[0].class() == Class::Cell)),
    complex_integers: First,
}

fn iscell((value,): (Value,), call: &mut Call<'_>) -> Result<()> {
    call.output(Value::logical(value.class() == Class::Cell))
}

builtin! {
    /// Inputs handed on as outputs: each to its own, or one to all.
    ///
    /// # Errors
    /// `MATLAB:deal:narginNargoutMismatch` when there are several inputs and not as many outputs.
    ///
    /// # Examples
    /// ```matlab
    /// [a, b] = deal(1, 2);
    /// ```
    pub DEAL = deal(Any);
    forms: ["[B1, …, Bn] = deal(A1, …, An)", "[B1, …, Bn] = deal(A)"],
    inputs: 1..=usize::MAX,
    outputs: 0..=usize::MAX,
    purity: Pure,
    result: LikeFirst,
    complex_integers: All,
}

fn deal(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let wanted = call.n_out().max(1);
    match args[..] {
        [one] => call.outputs(std::iter::repeat_n(one.shared(), wanted)),
        _ if args.len() == wanted => call.outputs(args.iter().map(|arg| arg.shared())),
        _ => Err(ErrorKind::DealCounts.into()),
    }
}
