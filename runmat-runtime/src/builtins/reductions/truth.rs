//! `any` and `all`.

use super::plan::{Options, Plan, numeric};
use crate::builtin;
use crate::builtins::args::FromArgs;
use crate::builtins::call::Call;
use crate::each_elements;
use crate::error::Result;
use crate::kernels::reduce;
use crate::value::Value;
use crate::value::class::Class;

struct TruthArgs {
    value: Value,
    options: Options,
}

impl FromArgs for TruthArgs {
    fn from_args(call: &mut Call<'_>) -> Result<Self> {
        let options = Options::parse(&call.args()[1..], "any", call)?;
        Ok(TruthArgs { value: call.args()[0], options })
    }
}

/// `any`, or with `every` `all`.
/// False for NaN only, which doesn't equal itself.
fn is_number<T: PartialEq>(x: &T) -> bool {
    x.eq(x)
}

/// The answer for a logical vector that isn't empty. `None` for everything else.
fn truth_of_vector(args: &[Value], answer: impl Fn(&[bool]) -> bool) -> Option<Value> {
    let [value] = args else { return None };
    let (truths, dims) = value.truths()?;
    matches!(dims, [1, n] | [n, 1] if *n > 0).then(|| Value::logical(answer(truths)))
}

fn truth(args: &TruthArgs, call: &mut Call<'_>, name: &str, every: bool) -> Result<()> {
    if let Some(b) = args.value.as_logical() {
        return call.output(Value::logical(b));
    }
    let rt = call.rt();
    let plan = Plan::new(rt, args.value, &args.options.along)?;
    let view = numeric(&plan.value, name)?;
    let value = rt.filled::<bool>(plan.dims.clone(), |out| {
        each_elements!(view.elements, s => {
            let zero = s.first().map(|_| Default::default());
            match every {
                true => reduce::all(s, plan.runs, out, |x| Some(x) != zero),
                // NaN is passed over.
                false => reduce::any(s, plan.runs, out, |x| Some(x) != zero && is_number(&x)),
            }
        });
    })?;
    call.output(value)
}

builtin! {
    /// True where some element is nonzero.
    ///
    /// Along the first dimension whose length isn't 1, along `dim`, several dimensions, or `'all'`. NaN doesn't count.
    ///
    /// # Shapes
    /// Reduced dimensions have length 1; `any([])` is false.
    ///
    /// # Errors
    /// `MATLAB:UndefinedFunction` for what isn't an array of numbers.
    ///
    /// # Examples
    /// ```matlab
    /// any([0 0; 0 1])        %| 0   1
    /// any([0 1], 'all')      %| 1
    /// ```
    pub ANY = any(TruthArgs);
    forms: ["B = any(A)", "B = any(A, dim)", "B = any(A, vecdim)", "B = any(A, 'all')"],
    inputs: 1..=2,
    outputs: 0..=1,
    purity: Pure,
    result: OfClass(Class::Logical),
    quick: |_, args| truth_of_vector(args, |truths| truths.contains(&true)),
    complex_integers: First,
}

fn any(args: TruthArgs, call: &mut Call<'_>) -> Result<()> {
    truth(&args, call, "any", false)
}

builtin! {
    /// True where all elements are nonzero.
    ///
    /// Along the first dimension whose length isn't 1, along `dim`, several dimensions, or `'all'`. NaN is nonzero.
    ///
    /// # Shapes
    /// Reduced dimensions have length 1; `all([])` is true.
    ///
    /// # Errors
    /// `MATLAB:UndefinedFunction` for what isn't an array of numbers.
    ///
    /// # Examples
    /// ```matlab
    /// all([1 1; 0 1])        %| 0   1
    /// all([])                %| 1
    /// ```
    pub ALL = all(TruthArgs);
    forms: ["B = all(A)", "B = all(A, dim)", "B = all(A, vecdim)", "B = all(A, 'all')"],
    inputs: 1..=2,
    outputs: 0..=1,
    purity: Pure,
    result: OfClass(Class::Logical),
    quick: |_, args| truth_of_vector(args, |truths| !truths.contains(&false)),
    complex_integers: First,
}

fn all(args: TruthArgs, call: &mut Call<'_>) -> Result<()> {
    truth(&args, call, "all", true)
}
